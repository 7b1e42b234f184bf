/** The address form of a name: "Jean-Marc Ayrault" gives "jean-marc-ayrault", "P5+1" gives "p5-1". */
export const slugify = (name: string): string =>
  name.normalize('NFD').replace(/\p{M}|['’.]/gu, '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '')
