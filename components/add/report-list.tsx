import Link from 'next/link'
import { articleAddress } from '@/components/ui/addresses'
import type { IngestReport } from '@/model/ingest-report'
import { inputName, reportWords } from './report-words'

/** What became of each article, with the way to it. */
export function ReportList({ reports }: { reports: IngestReport[] }) {
  return (
    <ul>
      {reports.map((report, index) => (
        <li key={index} className={`border-t py-2.5 pl-3 ${report.outcome === 'refused' ? 'border-l-2 border-l-mx' : 'border-l-2 border-l-mc'}`}>
          <p className="text-14 font-semibold wrap-anywhere">
            {report.outcome === 'refused' ? inputName(report.input) : <Link href={articleAddress(report.article)}>{inputName(report.input)}</Link>}
          </p>
          <p className="text-14">{reportWords(report)}</p>
        </li>
      ))}
    </ul>
  )
}
