import fs from 'node:fs/promises'
import path from 'node:path'
import { root } from '@/lib/paths'
import { QualityView } from '@/model/views/quality-view'

/** Written by the build, beside what it is the measure of. */
export const qualityFile = path.join(/* turbopackIgnore: true */ root, '.next', 'quality.json')

/** How well the sample articles were read when this build was made; null where it was not measured (while developing). */
export async function getQuality(file = qualityFile): Promise<QualityView | null> {
  try {
    return QualityView.parse(JSON.parse(await fs.readFile(/* turbopackIgnore: true */ file, 'utf8')))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}
