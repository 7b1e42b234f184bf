import path from 'node:path'
import { fileURLToPath } from 'node:url'

// "turbopackIgnore": else the bundler takes whatever lies in the project's folder, the database's files too, for a part of every page.

/** The project's root folder. Built code runs from elsewhere, so the working directory decides where there is no package.json beside this file. */
export const root = process.env.DEMARCHE_ROOT ?? path.resolve(/* turbopackIgnore: true */ path.dirname(fileURLToPath(import.meta.url)), '..')

/** Where everything that a run makes is kept: the database, the token. Not in git. DEMARCHE_DATA names another folder. */
export const dataFolder = process.env.DEMARCHE_DATA || path.join(/* turbopackIgnore: true */ root, '.data')
