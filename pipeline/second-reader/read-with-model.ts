import OpenAI from 'openai'
import type { EventDraft } from '@/model/event-draft'
import type { ParsedArticle } from '@/model/parsed-article'
import { log } from '@/lib/log'
import { draftOfAnswer } from './draft-of-answer'
import { parseAnswer } from './model-answer'
import { modelPrompt } from './model-prompt'
import { modelSettings, type ModelSettings } from './model-settings'

/**
 * The events that a language model reads in an article: a second reader beside the rules, off unless DEMARCHE_MODEL_URL is set. What it says counts only as
 * far as the text bears it out (draftOfAnswer). An endpoint that fails, is too slow or answers nonsense gives no events and a line in the log, no error.
 */
export async function readWithModel(parsed: ParsedArticle, settings: ModelSettings | null = modelSettings()): Promise<EventDraft[]> {
  if (!settings) return []
  try {
    const answer = await askModel(parsed, settings)
    return parseAnswer(answer).flatMap((event) => draftOfAnswer(event, parsed) ?? [])
  } catch (error) {
    log.warn({ article: parsed.article.id, model: settings.name, reason: error instanceof Error ? (error.message.split('\n')[0] ?? error.name) : String(error) }, 'the second reader gave no answer')
    return []
  }
}

/** The model's words. The time limit covers the whole exchange, the answer's last byte included. */
async function askModel({ article }: ParsedArticle, { url, name, key, milliseconds }: ModelSettings): Promise<string> {
  const client = new OpenAI({ baseURL: url, apiKey: key ?? 'none', organization: null, project: null, maxRetries: 1, timeout: milliseconds })
  const limit = AbortSignal.timeout(milliseconds)
  const late = new Promise<never>((_, reject) => limit.addEventListener('abort', () => reject(new Error(`no answer within ${milliseconds / 1000} s`))))
  const asked = client.chat.completions.create({ model: name, messages: modelPrompt(article), temperature: 0, response_format: { type: 'json_object' } }, { signal: limit })
  const completion = await Promise.race([asked, late])
  const content = completion.choices?.[0]?.message?.content
  if (!content) throw new Error('the answer holds no text')
  return content
}
