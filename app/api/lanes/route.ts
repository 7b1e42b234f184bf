import { z } from 'zod'
import { parseLaneChoice } from '@/model/lane-choice'
import { getLaneList } from '@/queries/lane-list'
import { answerFiltered } from '../answer'

const Offset = z.coerce.number().int().min(0).max(1_000_000).catch(0)

export const GET = (request: Request) => answerFiltered(request, (filters, params) => getLaneList(filters, parseLaneChoice(params), Offset.parse(params.get('offset'))))
