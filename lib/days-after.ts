const dayMs = 86_400_000

/** The day so many days after an ISO day, before it where `days` is negative: three after "2014-02-27" is "2014-03-02". */
export const daysAfter = (day: string, days: number): string => new Date(Date.parse(day) + days * dayMs).toISOString().slice(0, 10)
