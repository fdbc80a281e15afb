import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import type { Plugin } from 'vite'

const TEXT = /\.(js|css|svg)$/
/** Below this a header weighs more than what is saved. */
const LEAST_BYTES = 300

/** Beside each text stands the same in brotli and gzip, as small as they can make it: squeezed once, served often. */
export function precompress(): Plugin {
  return {
    name: 'opensmk-precompress',
    writeBundle({ dir = '' }) {
      for (const folder of ['', 'assets']) {
        for (const name of readdirSync(join(dir, folder)).filter((each) => TEXT.test(each)))
          squeeze(join(dir, folder, name))
      }
    },
  }
}

function squeeze(path: string): void {
  const text = readFileSync(path)
  if (text.length < LEAST_BYTES) return
  const params = { [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT, [constants.BROTLI_PARAM_LGWIN]: 24 }
  writeFileSync(`${path}.br`, brotliCompressSync(text, { params }))
  writeFileSync(`${path}.gz`, gzipSync(text, { level: 9 }))
}
