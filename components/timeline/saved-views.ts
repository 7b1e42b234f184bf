import { z } from 'zod'

/** A view that a reader kept: its name and its address, from the path on. */
const SavedViews = z.array(z.object({ name: z.string().min(1).max(80), address: z.string().startsWith('/') }))
export type SavedView = z.infer<typeof SavedViews>[number]

const MOST = 50

/** Reads what the browser kept; what is no list of views counts as none. */
export function parseViews(text: string | null): SavedView[] {
  try {
    return SavedViews.catch([]).parse(JSON.parse(text ?? '[]'))
  } catch {
    return []
  }
}

/** The views with one more, first; one of the same name is replaced. */
export const withView = (views: SavedView[], view: SavedView): SavedView[] => [view, ...views.filter(({ name }) => name !== view.name)].slice(0, MOST)

export const withoutView = (views: SavedView[], name: string): SavedView[] => views.filter((view) => view.name !== name)
