import { db } from '@/lib/db'
import type { Government } from '@/model/views/page-views'
import { day } from './day'

/** Offices in the order in which protocol lists them, by words of their names; what is none of these comes after. */
const order = [
  /^(president|king|queen|emperor|pope|supreme leader|emir|sultan|head of state|leader|secretary-general|secretary general)\b/i,
  /^(prime minister|chancellor|premier|high representative|director general|director-general)\b/i,
  /^(vice president|deputy prime minister|vice chancellor)\b/i,
  /^(foreign minister|secretary of state|foreign secretary|minister of foreign affairs)\b/i,
  /^(defen[cs]e|secretary of defense|minister of defen[cs]e)/i,
  /^(minister|secretary|finance|treasury|interior|national security)/i,
  /^(deputy|speaker|house speaker|senator)/i,
  /^(ambassador|envoy|special)/i,
]
const rankOf = (position: string) => (order.findIndex((words) => words.test(position)) + order.length + 1) % (order.length + 1)

/** True where one leads a group and not the state: "PKK Leader", "Opposition Leader", "Leader of the Donetsk People's Republic"; "Leader" and "Supreme Leader" are offices of states. */
const leadsGroup = (position: string): boolean => /\bleader\b/i.test(position) && !/^(supreme |paramount |military |palestinian )?leader$/i.test(position)

/** Who held office for a country or body on an ISO day, as far as the record knows its people; the highest first. Leaders of groups in a country are not of its government. */
export async function readGovernment(code: string, on: string): Promise<Government['offices']> {
  const date = new Date(`${on}T00:00:00Z`)
  const rows = await db().office.findMany({
    where: { countryCode: code, startsOn: { lte: date }, OR: [{ endsOn: null }, { endsOn: { gte: date } }] },
    select: { position: true, organisation: true, startsOn: true, endsOn: true, actor: { select: { slug: true, name: true } } },
  })
  return rows
    .filter(({ position }) => !leadsGroup(position))
    .map(({ position, organisation, startsOn, endsOn, actor }) => ({ position, organisation, from: startsOn && day(startsOn), to: endsOn && day(endsOn), actor: { key: actor.slug, name: actor.name } }))
    .sort((a, b) => rankOf(a.position) - rankOf(b.position) || a.position.localeCompare(b.position, 'en') || a.actor.name.localeCompare(b.actor.name, 'en'))
}
