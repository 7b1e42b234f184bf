import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import next from 'next'
import { log } from '@/lib/log'
import { root } from '@/lib/paths'
import { serveAnswer } from './serve-answers'

export type Serving = { address: string; close: () => Promise<void> }

/** Serves the production build on `host`:`port` (0 takes a free port) in this process, and logs each request. Throws where the port is taken. */
export async function serve(host: string, port: number): Promise<Serving> {
  const app = next({ dev: false, dir: root, hostname: host, port })
  await app.prepare()
  const handle = app.getRequestHandler()
  const server = createServer((request, response) => {
    const began = performance.now()
    response.on('close', () => {
      const path = request.url?.split('?')[0]
      if (!path?.startsWith('/_next/')) log.info({ method: request.method, path, status: response.statusCode, ms: Math.round(performance.now() - began), finished: response.writableFinished }, 'request')
    })
    compressible(response)
    serveAnswer(request, response).then((served) => (served ? undefined : handle(request, response))).catch((error: unknown) => {
      log.error({ err: error, path: request.url }, 'request failed')
      response.destroy()
    })
  })
  await new Promise<void>((done, fail) => {
    server.once('error', (error: NodeJS.ErrnoException) => fail(error.code === 'EADDRINUSE' ? new Error(`Port ${port} of ${host} is taken: set PORT to another`) : error))
    server.listen(port, host, done)
  })
  const { port: bound } = server.address() as AddressInfo
  const close = async () => {
    server.close()
    server.closeAllConnections()
    await app.close()
  }
  return { address: `http://${host.includes(':') ? `[${host}]` : host}:${bound}`, close }
}

/** Next.js gives the headers of routes as lists of one, which its own compression takes for no type: they are set as what they are. */
function compressible(response: ServerResponse): void {
  const setHeader = response.setHeader.bind(response)
  response.setHeader = (name, value) => setHeader(name, Array.isArray(value) && value.length === 1 ? (value[0] as string) : value)
}
