import Link from 'next/link'
import { Fact } from '@/components/event/event-facts'
import { agreementAddress, partyAddress } from '@/components/ui/addresses'
import { isoDateWords } from '@/lib/date-words'
import type { AgreementView } from '@/model/views/agreement-view'

type Part = AgreementView['parts'][number]

const roles: [Part['role'], string][] = [['party', 'Parties'], ['signatory', 'Signed by'], ['mediator', 'Mediated by'], ['monitor', 'Monitored by']]

/** What is known of an agreement itself: who has which part in it, its dates, what came before and after it. Rows that nothing is known of are left out. */
export function AgreementFacts({ agreement: { parts, signedOn, inForceOn, predecessor, successor, names } }: { agreement: AgreementView }) {
  return (
    <dl className="grid max-w-[44rem] grid-cols-[104px_minmax(0,1fr)] gap-x-3 gap-y-1.5 text-14">
      {roles.map(([role, name]) => {
        const own = parts.filter((part) => part.role === role)
        return own.length > 0 && <Fact key={role} name={name}><Parties parties={own} /></Fact>
      })}
      {signedOn && <Fact name="Signed">{isoDateWords(signedOn)}</Fact>}
      {inForceOn && <Fact name="In force">{isoDateWords(inForceOn)}</Fact>}
      {predecessor && <Fact name="Follows"><Link href={agreementAddress(predecessor.key)}>{predecessor.name}</Link></Fact>}
      {successor && <Fact name="Followed by"><Link href={agreementAddress(successor.key)}>{successor.name}</Link></Fact>}
      {names.length > 0 && <Fact name="Also called">{names.join(', ')}</Fact>}
    </dl>
  )
}

/** Groups that are no state and no actor of their own ("separatists") have no page to lead to. */
function Parties({ parties }: { parties: Part[] }) {
  return parties.map(({ key, name }, i) => (
    <span key={key}>{i > 0 && ', '}{/^[A-Z]/.test(key) ? <Link href={partyAddress(key)}>{name}</Link> : name}</span>
  ))
}
