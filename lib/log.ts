import pino from 'pino'

/** Structured logs, a JSON object a line on standard error; LOG_LEVEL (info) chooses how much. Never holds a token or an article's text. */
export const log = pino({ name: 'demarche', level: process.env.LOG_LEVEL || 'info', redact: ['token', 'authorization'] }, pino.destination(2))
