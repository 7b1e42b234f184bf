import { describe, expect, test } from 'vitest'
import { readEnv } from './env'

describe('readEnv', () => {
  test('gives the defaults where nothing is set, and takes an empty variable as unset', () => {
    expect(readEnv({ PORT: '', NODE_ENV: 'test' })).toEqual({ PORT: 3000, HOST: '127.0.0.1', LOG_LEVEL: 'info' })
  })

  test('reads a port as a number', () => {
    expect(readEnv({ PORT: '8080', NODE_ENV: 'test' }).PORT).toBe(8080)
  })

  test.each([
    ['PORT', 'http'],
    ['PORT', '70000'],
    ['DATABASE_URL', 'mysql://localhost/x'],
    ['DEMARCHE_TOKEN', 'short'],
    ['LOG_LEVEL', 'loud'],
  ])('names the variable %s where its value is %s', (name, value) => {
    expect(() => readEnv({ [name]: value, NODE_ENV: 'test' })).toThrow(new RegExp(`^${name}: `))
  })

  test('names every wrong variable at once', () => {
    expect(() => readEnv({ PORT: 'x', LOG_LEVEL: 'loud', NODE_ENV: 'test' })).toThrow(/PORT: .*\nLOG_LEVEL: /)
  })
})
