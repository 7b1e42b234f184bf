import { expect, test } from 'vitest'
import { slugify } from './slugify'

test.each([
  ['John Kerry', 'john-kerry'],
  ['Jean-Marc Ayrault', 'jean-marc-ayrault'],
  ['P5+1', 'p5-1'],
  ["Cote d'Ivoire", 'cote-divoire'],
  ['Côte d’Ivoire', 'cote-divoire'],
  ['Ivica Dačić', 'ivica-dacic'],
  ['U.N. Security Council', 'un-security-council'],
  ['  -- Sinn Féin -- ', 'sinn-fein'],
  ['Лавров', 'лавров'],
  ['?!', ''],
])('%s is %s in an address', (name, slug) => expect(slugify(name)).toBe(slug))
