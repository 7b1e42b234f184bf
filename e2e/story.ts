import { test as base } from '@playwright/test'
import { Timeline } from './timeline-verbs'
import { Editor, Reader } from './verbs'

/** A story has a reader and an editor, and fails where the browser complains of anything but a page that is meant to be missing or an answer that is meant to refuse. */
export const test = base.extend<{ reader: Reader; timeline: Timeline; editor: Editor; token: string; quiet: void }>({
  reader: async ({ page }, provide) => provide(new Reader(page)),
  timeline: async ({ page }, provide) => provide(new Timeline(page)),
  editor: async ({ page }, provide) => provide(new Editor(page)),
  token: async ({}, provide) => provide(process.env.DEMARCHE_TOKEN ?? ''),
  quiet: [
    async ({ page }, provide) => {
      const heard: string[] = []
      page.on('console', (message) => {
        if (message.type() === 'error' && !/status of (401|404|422)/.test(message.text())) heard.push(message.text())
      })
      page.on('pageerror', (error) => heard.push(error.message))
      await provide()
      if (heard.length) throw new Error(`The browser complained: ${heard.join('\n')}`)
    },
    { auto: true },
  ],
})

export { expect } from '@playwright/test'
