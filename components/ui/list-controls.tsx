import Form from 'next/form'
import Link from 'next/link'
import { listAddress, type ListParams } from './list-params'

type Props = { path: string; label: string; params: ListParams; sorts?: [ListParams['sort'], string][] }

/** Narrows a list by words in the name and sorts it; both live in the address. */
export function ListControls({ path, label, params, sorts = [['activity', 'By activity'], ['name', 'By name']] }: Props) {
  return (
    <div className="mb-3 flex flex-wrap items-center gap-x-6 gap-y-3 print:hidden">
      <Form action={path} className="flex w-full gap-2 sm:w-auto">
        <label htmlFor="list-q" className="sr-only">{label}</label>
        <input id="list-q" key={params.q} name="q" type="search" defaultValue={params.q} maxLength={200} placeholder={label} autoComplete="off" className="h-9 min-w-0 flex-1 rounded-6 border bg-card px-3 text-14 placeholder:text-muted sm:w-64" />
        {params.sort !== 'activity' && <input type="hidden" name="sort" value={params.sort} />}
        <button type="submit" className="button-quiet">Find</button>
      </Form>
      <ul aria-label="Order" className="flex gap-4 text-14">
        {sorts.map(([sort, name]) => (
          <li key={sort}>
            <Link href={listAddress(path, { q: params.q, sort })} aria-current={params.sort === sort ? 'true' : undefined} className="block py-1.5 text-muted no-underline hover:text-ink aria-[current]:font-semibold aria-[current]:text-ink">{name}</Link>
          </li>
        ))}
      </ul>
    </div>
  )
}
