import type { IngestReport } from '@/model/ingest-report'
import { ingest } from '@/pipeline/ingest'
import { getArticleList } from '@/queries/article-list'
import { answer, errorAnswer, failureAnswer } from '../answer'
import { listQuestion } from '../list-question'
import { refuseWriter } from './may-write'
import { mostBytes, readLimited } from './read-limited'
import { readForm, readJson } from './submission'

export const GET = (request: Request) => answer(request, () => getArticleList(listQuestion(request)))

/**
 * Adds articles: JSON {text | html | address, title?, url?, publishedAt?}, or a form with files or the same fields. Answers {"reports": IngestReport[]}:
 * 200, or 422 where every one was refused; 400, 401, 403, 413, 415 and 503 as an error.
 */
export async function POST(request: Request): Promise<Response> {
  const refusal = refuseWriter(request)
  if (refusal) return refusal
  const bytes = await readLimited(request)
  if (!bytes) return errorAnswer(413, 'too-large', `One request may send up to ${mostBytes / 1024 / 1024} MB.`)
  const type = request.headers.get('content-type') ?? ''
  if (!/^(application\/json|multipart\/form-data|application\/x-www-form-urlencoded)\b/i.test(type)) return errorAnswer(415, 'content-type', 'Send JSON, or a form with files.')
  const form = /json/i.test(type) ? null : await new Response(bytes, { headers: { 'content-type': type } }).formData().catch(() => null)
  if (!form && !/json/i.test(type)) return errorAnswer(400, 'bad-form', 'The form can’t be read.')
  const submitted = form ? readForm(form) : readJson(new TextDecoder().decode(bytes))
  if ('fields' in submitted) return errorAnswer(400, 'bad-input', 'Some fields are missing or wrong.', submitted.fields)
  try {
    const reports: IngestReport[] = []
    for await (const report of ingest(submitted.inputs)) reports.push(report)
    return Response.json({ reports }, { status: reports.every(({ outcome }) => outcome === 'refused') ? 422 : 200, headers: { 'cache-control': 'no-store' } })
  } catch (error) {
    return failureAnswer(error, request)
  }
}
