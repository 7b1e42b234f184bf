import fs from 'node:fs/promises'
import path from 'node:path'
import { ImageResponse } from 'next/og'
import { root } from '@/lib/paths'

/** What a picture for link previews says: a line over the title, the title, a sentence, and figures of cooperation and conflict where there are any. */
export type LinkPicture = { kicker: string; title: string; lead: string; counts?: { cooperation: number; conflict: number } }

export const pictureSize = { width: 1200, height: 630 }

const font = (file: string) => fs.readFile(/* turbopackIgnore: true */ path.join(/* turbopackIgnore: true */ root, 'node_modules', '@fontsource', file))

/** Both fonts with the letters of Latin languages, read once; the drawing engine takes no variable fonts. */
let fonts: Promise<{ name: string; data: Buffer; weight: 500 | 600; style: 'normal' }[]> | null = null
const readFonts = () =>
  (fonts ??= Promise.all(
    ([['Serif', 600, 'source-serif-4/files/source-serif-4-latin-600-normal.woff'], ['Serif Ext', 600, 'source-serif-4/files/source-serif-4-latin-ext-600-normal.woff'], ['Sans', 500, 'inter/files/inter-latin-500-normal.woff'], ['Sans Ext', 500, 'inter/files/inter-latin-ext-500-normal.woff']] as const)
      .map(async ([name, weight, file]) => ({ name, data: await font(file), weight, style: 'normal' as const })),
  ))

const cut = (text: string, most: number) => (text.length <= most ? text : `${text.slice(0, text.lastIndexOf(' ', most))} …`)

/** Draws a picture for link previews, in the light colours of the pages. No network is asked. */
export async function drawLinkPicture({ kicker, title, lead, counts }: LinkPicture): Promise<ImageResponse> {
  const sum = counts ? counts.cooperation + counts.conflict : 0
  return new ImageResponse(
    (
      <div style={{ display: 'flex', flexDirection: 'column', justifyContent: 'space-between', width: '100%', height: '100%', padding: 72, background: '#fbfaf7', color: '#1c1e21', fontFamily: 'Sans, Sans Ext' }}>
        <div style={{ display: 'flex', flexDirection: 'column' }}>
          <div style={{ display: 'flex', fontSize: 30, color: '#5a5f66' }}>{cut(kicker, 70)}</div>
          <div style={{ display: 'flex', marginTop: 12, fontFamily: 'Serif, Serif Ext', fontSize: title.length > 60 ? 54 : 68, lineHeight: 1.15, letterSpacing: -1 }}>{cut(title, 110)}</div>
          <div style={{ display: 'flex', marginTop: 24, fontSize: 32, lineHeight: 1.4, color: '#5a5f66' }}>{cut(lead, 200)}</div>
        </div>
        <div style={{ display: 'flex', flexDirection: 'column' }}>
          {counts && sum > 0 && (
            <div style={{ display: 'flex', height: 20, marginBottom: 28 }}>
              <div style={{ display: 'flex', width: `${(counts.cooperation / sum) * 100}%`, background: '#4a90c2' }} />
              <div style={{ display: 'flex', width: `${(counts.conflict / sum) * 100}%`, background: '#c46f10' }} />
            </div>
          )}
          <div style={{ display: 'flex', justifyContent: 'space-between', borderTop: '2px solid #e4e0d7', paddingTop: 22, fontSize: 30 }}>
            <div style={{ display: 'flex', fontFamily: 'Serif, Serif Ext' }}>Demarche</div>
            <div style={{ display: 'flex', color: '#5a5f66' }}>diplomacy, dated and sourced</div>
          </div>
        </div>
      </div>
    ),
    { ...pictureSize, fonts: await readFonts() },
  )
}
