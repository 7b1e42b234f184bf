/** Input that can't be taken: `code` is stable, the message is one line that says why. Callers turn it into a report or a 400; all else is a bug. */
export class Refusal extends Error {
  constructor(
    readonly code: 'empty' | 'binary' | 'too-large' | 'no-date' | 'no-text' | 'bad-charset' | 'not-english' | 'bad-address' | 'private-address' | 'unreachable' | 'timeout' | 'content-type' | 'not-found' | 'bad-record',
    message: string,
  ) {
    super(message)
    this.name = 'Refusal'
  }
}
