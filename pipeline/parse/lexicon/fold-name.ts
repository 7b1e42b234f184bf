import { foldText } from './alias-index'

/**
 * One form for the ways a name is put into Latin letters, for comparing only: Lavrov, Lawrow and Lavroff agree,
 * so do Zelensky, Zelenskyy and Zelenskiy, Gaddafi, Qaddafi and Kadhafi, Hussein and Husayn.
 */
export function foldName(name: string): string {
  return foldText(name)
    .replace(/[^\p{L}]/gu, '')
    .replace(/^al(?=\p{L}{4})/u, '')
    .replace(/kh|gh|q|ck|g(?=adda)/g, 'k')
    .replace(/(?<!t)sch|sh|sz/g, 's')
    .replace(/tsch|tch|cz|ch/g, 'c')
    .replace(/zh/g, 'z')
    .replace(/ph|ff$|w/g, 'v')
    .replace(/dh|th/g, (pair) => pair.charAt(0))
    .replace(/ou|oo/g, 'u')
    .replace(/e[yij]|a[yij]/g, 'e')
    .replace(/[iyj]+/g, 'i')
    .replace(/(.)\1+/g, '$1')
}
