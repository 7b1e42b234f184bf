import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: {
    include: ['{app,components,lib,model,pipeline,queries,scripts}/**/*.test.{ts,tsx}'],
    maxWorkers: 2,
    // A machine that is busy with other work is slow, not wrong.
    testTimeout: 30_000,
  },
})
