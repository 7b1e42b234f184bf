import { control, Field } from './field'

export const ways = ['text', 'files', 'address'] as const
export type Way = (typeof ways)[number]

type Props = { way: Way; problems: Record<string, string> }

/** The fields that one way of giving an article needs, named as the server names them. */
export function ArticleFields({ way, problems }: Props) {
  return (
    <>
      {way === 'text' && (
        <Field id="add-text" label="Text of the article" hint="English, with its headline and date line if you have them." error={problems.text}>
          {(described) => <textarea {...described} name="text" rows={12} className={`${control} font-serif text-15/text`} />}
        </Field>
      )}
      {way === 'files' && (
        <Field id="add-files" label="Files" hint="Saved pages (.html) or plain text (.txt), up to 25 MB together; one article in each." error={problems.files ?? problems.text}>
          {(described) => <input {...described} name="files" type="file" multiple accept=".html,.htm,.txt,text/html,text/plain" className={`${control} file:mr-3 file:rounded-4 file:border-0 file:bg-rule file:px-2.5 file:py-1 file:text-ink`} />}
        </Field>
      )}
      {way === 'address' && (
        <Field id="add-address" label="Address" hint="http or https, open to the public." error={problems.address ?? problems.text}>
          {(described) => <input {...described} name="address" type="url" inputMode="url" placeholder="https://" className={control} />}
        </Field>
      )}
      <Field id="add-publishedAt" label="Published on" hint="Only where the page does not say so. Words such as “on Monday” are counted from this day." error={problems.publishedAt}>
        {(described) => <input {...described} name="publishedAt" type="date" className={`${control} sm:w-48`} />}
      </Field>
      {way === 'text' && (
        <>
          <Field id="add-title" label="Headline" hint="Only where the text does not begin with it." error={problems.title}>
            {(described) => <input {...described} name="title" maxLength={500} className={control} />}
          </Field>
          <Field id="add-url" label="Where it was published" hint="Its address, for readers to follow. Nothing is fetched." error={problems.url}>
            {(described) => <input {...described} name="url" type="url" inputMode="url" placeholder="https://" className={control} />}
          </Field>
        </>
      )}
    </>
  )
}
