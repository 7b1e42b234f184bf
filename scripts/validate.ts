import { holdServer } from '@/lib/postgres-server'
import { readEnv } from '@/lib/env'
import { close, lint, types, unit } from './checks'

const given = readEnv().DATABASE_URL
const server = given ? null : await holdServer()
const tallies = [types(), lint(), unit({ DEMARCHE_TEST_SERVER: given ?? server?.url ?? '' })]
await server?.release()
process.exit(close(tallies))
