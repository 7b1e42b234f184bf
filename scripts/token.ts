import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { readEnv } from '@/lib/env'
import { dataFolder } from '@/lib/paths'

const file = path.join(dataFolder, 'token')

/** The token that writing needs: DEMARCHE_TOKEN, else the one kept in .data/token, made where there is none. */
export function ingestToken(): string {
  const given = readEnv().DEMARCHE_TOKEN
  if (given) return given
  if (fs.existsSync(file)) return fs.readFileSync(file, 'utf8').trim()
  const token = randomBytes(24).toString('base64url')
  fs.mkdirSync(dataFolder, { recursive: true })
  fs.writeFileSync(file, `${token}\n`, { mode: 0o600 })
  return token
}
