import type { Plugin } from 'vite'

const CONTRACT = /[\\/]contract[\\/][\w-]+\.ts$/
/** What a route says to readers of the documentation and to the trail: the server reads it, a screen never does. */
const FOR_THE_SERVER = /^ {2}(?:summary|audit|auditRefused): (?:null|'(?:[^'\\]|\\.)*'),$/gm

/** Leaves out of the pages what only the server reads of a contract (docs/decisions/0065). */
export function withoutServerOnly(): Plugin {
  return {
    name: 'opensmk-without-server-only',
    enforce: 'pre',
    transform: (code, id) => (CONTRACT.test(id) ? { code: code.replaceAll(FOR_THE_SERVER, ''), map: null } : undefined),
  }
}
