/** What the caller already knows of an article; each goes before what the page says. `publishedAt` is an ISO date or date-time. */
export type Given = { url?: string | undefined; publishedAt?: string | undefined; title?: string | undefined; id?: string | undefined }
