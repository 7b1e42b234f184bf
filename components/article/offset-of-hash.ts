/** The offset that the end of an address names ("#s123" is 123); null where it names none. */
export function offsetOfHash(hash: string): number | null {
  const digits = /^#s(\d{1,9})$/.exec(hash)?.[1]
  return digits === undefined ? null : Number(digits)
}
