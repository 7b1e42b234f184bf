import http from 'node:http'

/** How long an answer took, in ms, and how many bytes came, compressed as a browser asks for it. */
export type Answered = { ms: number; bytes: number }

/** Asks all questions, with so many clients at once, each waiting for its answer before it asks the next. Throws where one is not answered with 200. */
export async function askMany(address: string, questions: string[], clients: number): Promise<Answered[]> {
  const agent = new http.Agent({ keepAlive: true, maxSockets: clients })
  const answers: Answered[] = []
  let next = 0
  await Promise.all(Array.from({ length: clients }, async () => {
    for (let question = questions[next++]; question !== undefined; question = questions[next++]) answers.push(await ask(address + question, agent))
  }))
  agent.destroy()
  return answers
}

function ask(url: string, agent: http.Agent): Promise<Answered> {
  const began = performance.now()
  return new Promise((done, fail) => {
    http.get(url, { agent, headers: { 'accept-encoding': 'gzip' } }, (response) => {
      let bytes = 0
      response.on('data', (chunk: Buffer) => (bytes += chunk.length))
      response.on('end', () => (response.statusCode === 200 ? done({ ms: performance.now() - began, bytes }) : fail(new Error(`${url} was answered with ${response.statusCode}`))))
    }).on('error', fail)
  })
}
