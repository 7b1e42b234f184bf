import type { QualityView } from '@/model/views/quality-view'
import { JudgedField } from '@/model/views/quality-view'
import { fieldWords } from './quality-words'
import { ShareBar } from './share-bar'

/** Each field with the share of found events in which it is right. */
export function FieldTable({ view: { type, fields } }: { view: QualityView }) {
  const rows = [{ key: 'type', words: ['Kind', 'Is it the kind of event that the text tells?'] as const, share: type }, ...JudgedField.options.map((field) => ({ key: field, words: fieldWords[field], share: fields[field] }))]
  return (
    <table className="w-full border-collapse text-14 tabular-nums">
      <thead>
        <tr className="text-left text-12 text-muted">
          <th scope="col" className="py-2 pr-6 font-medium">Field</th>
          <th scope="col" className="w-1/2 py-2 font-medium">Right</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, words: [name, question], share }) => (
          <tr key={key} className="border-t align-baseline">
            <th scope="row" className="py-2 pr-6 text-left font-normal">
              <span className="font-semibold">{name}</span>
              <small className="block text-13 text-muted">{question}</small>
            </th>
            <td className="py-2"><ShareBar share={share} label={`${share.right} of ${share.of}`} /></td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
