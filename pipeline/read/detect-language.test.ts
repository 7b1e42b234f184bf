import { expect, it } from 'vitest'
import { detectLanguage } from './detect-language'

it.each([
  ['en', 'North Korea fired two missiles.'], ['en', 'Russia expels 23 British diplomats after the attack in Salisbury.'], ['en', 'Macron and Merkel sign the treaty of Aachen.'], ['en', 'Xi Jinping met Kim Jong-un in Dalian for talks on the peninsula.'],
  ['de', 'Die beiden Außenminister trafen sich am Montag in Wien und vereinbarten weitere Gespräche.'], ['fr', 'Les deux ministres des affaires étrangères se sont rencontrés lundi à Vienne.'], ['es', 'Los dos ministros de Asuntos Exteriores se reunieron el lunes en Viena.'],
  ['nl', 'De twee ministers van Buitenlandse Zaken hebben elkaar maandag in Wenen ontmoet.'], ['it', 'I due ministri degli Esteri si sono incontrati lunedi a Vienna e hanno firmato un accordo.'],
  ['id', 'Kedua menteri luar negeri bertemu pada hari Senin di Wina untuk membahas perjanjian.'], ['nl', 'De twee ministers spraken maandag in Wenen over een nieuw verdrag.'], ['ru', 'Министры иностранных дел встретились в понедельник в Вене.'], ['zh', '两国外交部长星期一在维也纳举行了会谈。'],
])('tells %s by "%s"', (language, text) => {
  expect(detectLanguage(text)).toBe(language)
})

it.each(['', '2015', '???'])('does not guess at %j', (text) => {
  expect(detectLanguage(text)).toBeNull()
})
