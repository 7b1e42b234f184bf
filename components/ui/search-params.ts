/** What Next gives a page as its search parameters. */
export type PageSearchParams = Promise<Record<string, string | string[] | undefined>>

/** The same as URLSearchParams, repeated names kept in their order. */
export async function toSearchParams(given: PageSearchParams): Promise<URLSearchParams> {
  const params = new URLSearchParams()
  for (const [name, values] of Object.entries(await given)) for (const value of [values ?? []].flat()) params.append(name, value)
  return params
}
