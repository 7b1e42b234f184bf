/** What an event can be in several of at once. A dyad is two countries that stand in one event, by their codes in order: RUS-USA. */
export const laneKeys = ['country', 'actor', 'agreement', 'outlet', 'dyad'] as const
export type LaneKey = (typeof laneKeys)[number]

/** The keys of one kind of lane with the numbers that segments know them by. A number is never given to another key. */
export class KeyNumbers {
  readonly keys: string[] = []
  private readonly numbers = new Map<string, number>()

  numberOf(key: string): number | undefined {
    return this.numbers.get(key)
  }

  /** The number of a key, a new one where it is not known yet. */
  numbered(key: string): number {
    const known = this.numbers.get(key)
    if (known !== undefined) return known
    this.numbers.set(key, this.keys.length)
    return this.keys.push(key) - 1
  }
}

export type Dictionaries = Record<LaneKey, KeyNumbers>

export const emptyDictionaries = (): Dictionaries => ({ country: new KeyNumbers(), actor: new KeyNumbers(), agreement: new KeyNumbers(), outlet: new KeyNumbers(), dyad: new KeyNumbers() })
