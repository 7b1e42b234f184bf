/** A reader's sequence of events, each with a note of their own. It lives in the fragment of the address: shared with it, never sent to the server. */
export type Story = { title: string; steps: { event: string; note: string }[] }

const MOST_STEPS = 100
const LONGEST = { title: 120, note: 600, event: 64 }

/** Reads the story of a fragment (`#story=Title&step=ID&note=...&step=...`); null where it holds none. */
export function parseStory(fragment: string): Story | null {
  const params = new URLSearchParams(fragment.replace(/^#/, ''))
  const title = params.get('story')
  if (title === null) return null
  const steps: Story['steps'] = []
  for (const [name, value] of params) {
    const last = steps.at(-1)
    if (name === 'step' && /^[\w-]+$/.test(value) && value.length <= LONGEST.event && steps.length < MOST_STEPS) steps.push({ event: value, note: '' })
    else if (name === 'note' && last) last.note = value.slice(0, LONGEST.note)
  }
  return { title: title.slice(0, LONGEST.title), steps }
}

/** The fragment of a story: `parseStory` turned round. */
export function storyFragment({ title, steps }: Story): string {
  const params = new URLSearchParams([['story', title]])
  for (const { event, note } of steps) {
    params.append('step', event)
    if (note) params.append('note', note)
  }
  return `#${params}`
}

/** The story with an event at its end; unchanged where it is there already. */
export const withStep = (story: Story, event: string): Story => (story.steps.some((step) => step.event === event) || story.steps.length >= MOST_STEPS ? story : { ...story, steps: [...story.steps, { event, note: '' }] })

export const withoutStep = (story: Story, event: string): Story => ({ ...story, steps: story.steps.filter((step) => step.event !== event) })

export const withNote = (story: Story, event: string, note: string): Story => ({ ...story, steps: story.steps.map((step) => (step.event === event ? { ...step, note } : step)) })

/** The event of the step before (-1) or after (1) the one that is open; the first where none of the story is. Null where there is nothing further. */
export function stepFrom({ steps }: Story, open: string | null, way: 1 | -1): string | null {
  const at = steps.findIndex(({ event }) => event === open)
  return (at < 0 ? steps[0] : steps[at + way])?.event ?? null
}
