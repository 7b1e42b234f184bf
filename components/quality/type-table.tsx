import { quadClass, quadLabel, typeLabel, QuadClass } from '@/model/plover'
import { JudgedField, type QualityView } from '@/model/views/quality-view'
import { fieldWords, percent } from './quality-words'
import { ShareBar } from './share-bar'

/** Each kind of event, grouped by quad class: how many there are, how many are found, and how often each field is right. */
export function TypeTable({ types }: { types: QualityView['types'] }) {
  return (
    <div className="overflow-x-auto" tabIndex={0} role="region" aria-label="Scores by kind of event">
      <table className="w-full min-w-[56rem] border-collapse text-14 tabular-nums">
        <thead>
          <tr className="text-left text-12 text-muted">
            <th scope="col" className="py-2 pr-4 font-medium">Kind</th>
            <th scope="col" className="py-2 pr-6 text-right font-medium">Expected</th>
            <th scope="col" className="w-56 py-2 pr-6 font-medium">Found</th>
            <th scope="col" className="py-2 pr-4 text-right font-medium">All right</th>
            {JudgedField.options.map((field) => <th key={field} scope="col" className="py-2 pl-4 text-right font-medium">{fieldWords[field][0]}</th>)}
          </tr>
        </thead>
        {QuadClass.options.map((quad) => {
          const rows = types.filter(({ type }) => quadClass(type) === quad)
          return rows.length > 0 && (
            <tbody key={quad}>
              <tr className="border-t"><th scope="rowgroup" colSpan={10} className="pt-4 pb-1 text-left text-12 font-medium text-muted">{quadLabel[quad]}</th></tr>
              {rows.map(({ type, expected, found, full, fields }) => (
                <tr key={type} className="border-t align-baseline">
                  <th scope="row" className="py-2 pr-4 text-left font-semibold">{typeLabel[type]}</th>
                  <td className="py-2 pr-6 text-right">{expected}</td>
                  <td className="py-2 pr-6"><ShareBar share={{ right: found, of: expected }} /></td>
                  <td className="py-2 pr-4 text-right">{percent({ right: full, of: expected })}</td>
                  {JudgedField.options.map((field) => <td key={field} className="py-2 pl-4 text-right text-muted">{percent(fields[field])}</td>)}
                </tr>
              ))}
            </tbody>
          )
        })}
      </table>
    </div>
  )
}
