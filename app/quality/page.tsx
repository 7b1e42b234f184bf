import type { Metadata } from 'next'
import { FieldTable } from '@/components/quality/field-table'
import { excessWords, qualityLead } from '@/components/quality/quality-words'
import { TypeTable } from '@/components/quality/type-table'
import { JsonLd } from '@/components/ui/json-ld'
import { pageData } from '@/components/ui/linked-data'
import { Message } from '@/components/ui/message'
import { PageHeader } from '@/components/ui/page-header'
import { Section } from '@/components/ui/section'
import { getQuality } from '@/queries/quality'

export const metadata: Metadata = { title: 'How well it reads', description: 'The sample articles, read by the rules of this build and compared with what a careful reader finds in them, by field and kind of event.' }

/** The scores on the project's own sample articles, measured when this build was made. */
export default async function QualityPage() {
  const view = await getQuality()
  if (!view) {
    return (
      <Message title="Not measured yet">
        <p>The scores are measured by the production build. Make one with <code>npm start</code>, or print them with <code>npm run eval -- fixtures</code>.</p>
      </Message>
    )
  }
  return (
    <>
      <JsonLd data={pageData('How well it reads', qualityLead(view))} />
      <PageHeader title="How well it reads" lead={qualityLead(view)} />
      <div className="max-w-[60rem]">
        <Section id="fields" title="Right, field by field" aside="Of the events that are found">
          <FieldTable view={view} />
        </Section>
      </div>
      <Section id="excess" title="What it should not have said">
        <p className="max-w-[68ch]">{excessWords(view)}</p>
      </Section>
      <Section id="types" title="By kind of event" aside="Found: kind and sentence right. All right: also everyone, the date and the status.">
        <TypeTable types={view.types} />
      </Section>
      <Section id="how" title="How it is measured">
        <div className="max-w-[68ch] space-y-3">
          <p>The articles are written for this project about real diplomacy and keyed by hand: each event with the words that tell it, who acts, upon whom, when, and whether it happened or was only said. Where two readings are defensible, both are accepted. Passing mentions are neither rewarded nor punished.</p>
          <p>The rules were made with these articles in view, so the figures say what the rules can do, not what they will do on the next newspaper. Texts by other people give the sterner measure: <code>npm run eval</code> runs them where they are at hand.</p>
        </div>
      </Section>
    </>
  )
}
