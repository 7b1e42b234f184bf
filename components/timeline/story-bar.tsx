'use client'

import { withNote, withoutStep, withStep, stepFrom, type Story } from './story'

type Props = { story: Story; chosen: string | null; onStory: (story: Story | null) => void; onStep: (way: 1 | -1) => void }

/** The reader's story at the foot of the screen: its title, the step that is open with its note, and the ways on. It floats, so that nothing moves for it. */
export function StoryBar({ story, chosen, onStory, onStep }: Props) {
  const at = story.steps.findIndex(({ event }) => event === chosen)
  const step = story.steps[at]
  return (
    <section aria-label="Story" className="fixed inset-x-4 bottom-4 z-40 mx-auto max-w-[720px] rounded-10 border bg-card p-4 text-14 shadow-float print:static print:shadow-none">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <input aria-label="Title of the story" value={story.title} maxLength={120} placeholder="Title of the story" onChange={(event) => onStory({ ...story, title: event.target.value })} className="min-w-0 grow bg-transparent font-serif text-17 font-semibold placeholder:font-normal placeholder:text-muted" />
        <p className="text-13 text-muted tabular-nums" role="status">{step ? `${at + 1} of ${story.steps.length}` : `${story.steps.length} ${story.steps.length === 1 ? 'step' : 'steps'}`}</p>
        <button type="button" className="button-quiet" onClick={() => onStep(-1)} disabled={at <= 0}>Back</button>
        <button type="button" className="button-quiet" onClick={() => onStep(1)} disabled={stepFrom(story, chosen, 1) === null}>{step ? 'Next' : 'Begin'}</button>
      </div>
      {step && <textarea aria-label="Note to this step" value={step.note} maxLength={600} rows={2} placeholder="A note to this step" onChange={(event) => onStory(withNote(story, step.event, event.target.value))} className="mt-2 w-full resize-none rounded-6 border bg-paper px-3 py-2 font-serif text-15 placeholder:text-muted" />}
      <p className="mt-2 flex flex-wrap gap-x-4 gap-y-1 text-13 print:hidden">
        {chosen && !step && <button type="button" className="underline underline-offset-3" onClick={() => onStory(withStep(story, chosen))}>Add the open event</button>}
        {step && <button type="button" className="underline underline-offset-3" onClick={() => onStory(withoutStep(story, step.event))}>Take this step out</button>}
        <button type="button" className="underline underline-offset-3" onClick={() => void navigator.clipboard.writeText(window.location.href)}>Copy the address</button>
        <button type="button" className="ml-auto text-muted underline underline-offset-3" onClick={() => onStory(null)}>End the story</button>
      </p>
    </section>
  )
}
