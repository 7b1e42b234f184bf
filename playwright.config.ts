import { defineConfig } from '@playwright/test'

// `npm test` starts the server and names it here; a server of one's own: DEMARCHE_ADDRESS=http://127.0.0.1:3000 npx playwright test
export default defineConfig({
  testDir: 'e2e',
  testMatch: '*.e2e.ts',
  workers: 2,
  fullyParallel: true,
  // A machine that is busy with other work is slow, not wrong.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  use: {
    baseURL: process.env.DEMARCHE_ADDRESS ?? 'http://127.0.0.1:3000',
    viewport: { width: 1280, height: 900 },
    locale: 'en-GB',
    timezoneId: 'America/New_York',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH || '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
    },
  },
})
