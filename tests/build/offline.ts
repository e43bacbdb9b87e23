import { Socket } from 'node:net'

/**
 * Loaded before a build (`NODE_OPTIONS=--import=…`): whoever asks for a host other than this computer is told that
 * there is no network, in this process and in those it starts with Node.
 */
const connect = Socket.prototype.connect as (this: Socket, ...args: unknown[]) => Socket

Socket.prototype.connect = function (this: Socket, ...args: unknown[]) {
  // Node's own callers hand over what they have already sorted: a list that begins with the options.
  const [first, second] = (Array.isArray(args[0]) ? args[0] : args) as unknown[]
  const options =
    typeof first === 'object' && first !== null ? (first as { host?: string; path?: string }) : {}
  const host = options.host ?? (typeof second === 'string' ? second : 'localhost')
  if (options.path != null || /^(?:localhost|127\.[\d.]+|::1)$/u.test(host)) return connect.apply(this, args)
  const error = Object.assign(new Error(`No network, and ${host} was asked for.`), { code: 'ENETUNREACH' })
  // The caller goes on to prepare the connection; a real one fails later too.
  setImmediate(() => this.destroy(error))
  return this
} as Socket['connect']
