import { expect, it } from 'vitest'
import { z } from 'zod'
import agencies from '../lexicon/agencies.json'
import outlets from '../lexicon/outlets.json'
import furniture from '../lexicon/page-furniture.json'
import { agencyIn } from './find-agency'
import { outletOf } from './find-outlet'

it('names each agency once, and each of its names leads to it', () => {
  const names = z.array(z.object({ name: z.string().min(2), names: z.array(z.string().min(2)).min(1) }).strict()).parse(agencies).flatMap((agency) => agency.names.map((name) => name.toLowerCase()))
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([])
  expect([agencyIn('Source: Agence France-Presse'), agencyIn('By Jane Roe, Associated Press'), agencyIn('(Xinhua)'), agencyIn('By Jane Roe')]).toEqual(['AFP', 'AP', 'Xinhua', null])
})

it('has a plain domain for each outlet, in order', () => {
  const domains = Object.keys(z.record(z.string().regex(/^(?!www\.)[a-z\d-]+(?:\.[a-z\d-]+)+$/), z.string().min(2)).parse(outlets))
  expect(domains).toEqual([...domains].sort())
  expect([outletOf('https://www.bbc.co.uk/news/1'), outletOf('http://usa.chinadaily.com.cn/a'), outletOf('https://example.org/'), outletOf('no address'), outletOf(null)]).toEqual(['BBC News', 'China Daily', null, null, null])
})

it('holds lines of page furniture in lower case, each under one kind', () => {
  const lines = Object.values(z.record(z.string(), z.object({ reason: z.string(), lines: z.array(z.string()) })).parse(furniture)).flatMap((kind) => kind.lines)
  expect(lines.filter((line) => line !== line.toLowerCase())).toEqual([])
  expect(lines.filter((line, i) => lines.indexOf(line) !== i)).toEqual([])
})
