import { createHash } from 'node:crypto'
import type { Plugin } from 'vite'

const LIST = '__SHELL__'
const VERSION = '__VERSION__'
/** Fetched only by those who meet other alphabets. */
const RARE = /source-sans-3-/

/** As the server answers it: `sign-in.html` at `/sign-in`. */
const addressOf = (page: string): string =>
  page.endsWith('index.html') ? '/' : `/${page.replace(/^.*\/|\.html$/g, '')}`

/** Writes into the service worker which files make up the app, and a version that changes with any of them. */
export function precache(): Plugin {
  return {
    name: 'opensmk-precache',
    enforce: 'post',
    generateBundle(_, bundle) {
      const worker = bundle['sw.js']
      if (worker?.type !== 'chunk') return
      const files = Object.keys(bundle).filter((name) => name.startsWith('assets/') && !RARE.test(name))
      const pages = Object.keys(bundle)
        .filter((name) => name.endsWith('.html'))
        .map(addressOf)
      const shell = [...pages, ...files.map((name) => `/${name}`)].sort()
      const version = createHash('sha256').update(shell.join()).update(worker.code).digest('hex').slice(0, 12)
      worker.code = worker.code.replaceAll(LIST, JSON.stringify(shell)).replaceAll(VERSION, JSON.stringify(version))
    },
  }
}
