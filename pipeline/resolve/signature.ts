import { createHash } from 'node:crypto'

const size = 64
const shingle = 5

// Each of the hashes is the first one with its bits mixed by an odd number of its own (multiply-shift hashing).
const multipliers = Array.from({ length: size }, (_, i) => (createHash('sha256').update(`demarche ${i}`).digest().readUInt32LE(0) | 1) >>> 0)

function hash(text: string): number {
  let value = 0x811c9dc5
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193)
  return value >>> 0
}

/** The MinHash of a text: 64 signed 32-bit numbers, over its runs of five words; texts that share most runs share most numbers. */
export function signatureOf(text: string): number[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const runs = Array.from({ length: Math.max(1, words.length - shingle + 1) }, (_, i) => hash(words.slice(i, i + shingle).join(' ')))
  return multipliers.map((by) => runs.reduce((least, run) => Math.min(least, Math.imul(run, by) >>> 0), 0xffffffff) | 0)
}

/** How much of two texts is the same, 0 to 1 (an estimate of the Jaccard similarity of their runs of words). */
export function likeness(a: number[], b: number[]): number {
  return a.length && a.length === b.length ? a.filter((value, i) => value === b[i]).length / a.length : 0
}

const rows = 3

/**
 * The signature's bands of three numbers, each as one number that also names the band. Two texts of likeness s share a band with the chance
 * 1 - (1 - s^3)^21: .94 at .5, .998 at .65, .02 at .1 (locality-sensitive hashing; Leskovec, Rajaraman, Ullman, Mining of Massive Datasets, 3.4).
 */
export function bandsOf(signature: number[]): number[] {
  return Array.from({ length: Math.floor(signature.length / rows) }, (_, band) => hash(`${band} ${signature.slice(band * rows, (band + 1) * rows).join(' ')}`) | 0)
}
