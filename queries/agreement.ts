import { db } from '@/lib/db'
import { AgreementView } from '@/model/views/agreement-view'
import { agreementLead } from './agreement-lead'
import { readMaking } from './agreement-making'
import { makingsDiffer } from './making-words'
import { readProvisions } from './agreement-provisions'
import { readStatements } from './agreement-statements'
import { readUses } from './agreement-uses'
import { cached } from './cached'
import { spanOf } from './span-of'

/** An agreement's page; null where none has this slug. */
export const getAgreement = (slug: string): Promise<AgreementView | null> => cached(`agreement ${slug}`, () => readAgreement(slug))

/** How keys are called: a country by its name, an actor by its own, a group that an agreement names ("separatists") by its key. */
async function namesOfParties(keys: string[]): Promise<(key: string) => string> {
  const [countries, actors] = await Promise.all([
    db().country.findMany({ where: { code: { in: keys } }, select: { code: true, name: true } }),
    db().actor.findMany({ where: { slug: { in: keys } }, select: { slug: true, name: true } }),
  ])
  const names = new Map([...countries.map(({ code, name }) => [code, name] as const), ...actors.map(({ slug, name }) => [slug, name] as const)])
  return (key) => names.get(key) ?? `${key.charAt(0).toUpperCase()}${key.slice(1).replaceAll('-', ' ')}`
}

async function linkTo(slug: string | null): Promise<AgreementView['predecessor']> {
  const found = slug ? await db().agreement.findUnique({ where: { slug }, select: { slug: true, name: true } }) : null
  return found && { key: found.slug, name: found.name }
}

async function readAgreement(slug: string): Promise<AgreementView | null> {
  const agreement = await db().agreement.findUnique({ where: { slug }, include: { parties: { orderBy: [{ role: 'asc' }, { key: 'asc' }] }, provisions: { select: { parties: true } } } })
  if (!agreement) return null
  const nameOf = await namesOfParties([...new Set([...agreement.parties.map(({ key }) => key), ...agreement.provisions.flatMap(({ parties }) => parties)])])
  const parts = agreement.parties.map(({ key, role }) => ({ key, name: nameOf(key), role: role as AgreementView['parts'][number]['role'] }))
  const [span, provisions, uses, making, statements, predecessor, successor] = await Promise.all([
    spanOf({ agreementSlug: slug }), readProvisions(slug, nameOf), readUses(slug), readMaking(slug), readStatements(slug, parts.filter(({ role }) => role === 'party')),
    linkTo(agreement.predecessorSlug), linkTo(agreement.successorSlug),
  ])
  const { name, names, kind, date, signedOn, inForceOn, place, summary } = agreement
  const facts = { slug, name, names: names.filter((one) => one !== name), kind, date, signedOn, inForceOn, place, summary, predecessor, successor, parts, count: span.count, provisions, uses, making, makingDiffers: makingsDiffer(making), statements }
  return AgreementView.parse({ ...facts, lead: agreementLead(facts, span) })
}
