/** A view that a reader kept: its name and its address, from the path on. */
export type SavedView = { name: string; address: string }

const isView = (value: unknown): value is SavedView => {
  const { name, address } = (value ?? {}) as Partial<Record<keyof SavedView, unknown>>
  return typeof name === 'string' && name.length >= 1 && name.length <= 80 && typeof address === 'string' && address.startsWith('/')
}

const MOST = 50

/** Reads what the browser kept; what is no list of views counts as none. */
export function parseViews(text: string | null): SavedView[] {
  try {
    const kept: unknown = JSON.parse(text ?? '[]')
    return Array.isArray(kept) && kept.every(isView) ? kept.map(({ name, address }) => ({ name, address })) : []
  } catch {
    return []
  }
}

/** The views with one more, first; one of the same name is replaced. */
export const withView = (views: SavedView[], view: SavedView): SavedView[] => [view, ...views.filter(({ name }) => name !== view.name)].slice(0, MOST)

export const withoutView = (views: SavedView[], name: string): SavedView[] => views.filter((view) => view.name !== name)
