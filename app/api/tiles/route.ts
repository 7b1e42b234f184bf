import { getTile } from '@/queries/tile'
import { answerFiltered, errorAnswer } from '../answer'
import { tileQuestion } from './tile-question'

export function GET(request: Request) {
  const asked = tileQuestion(new URL(request.url).searchParams)
  if ('fields' in asked) return errorAnswer(400, 'bad-tile', 'A tile is asked for by its level, its number and the keys of lanes.', asked.fields)
  return answerFiltered(request, (filters) => getTile(filters, asked))
}
