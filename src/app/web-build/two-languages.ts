import type { Plugin } from 'vite'

/** React Aria says its own few words in thirty-four languages, and every one of them travels; ours are two. */
const OTHERS =
  /[\\/]react-(aria|aria-components|stately)[\\/].*[\\/]intl[\\/](.*[\\/])?(?!pl-PL|en-US)[a-z]{2}-[A-Z]{2}\.m?js$/

/** Leaves out the words of the languages that OpenSMK does not speak; who has set another one reads English there. */
export function twoLanguages(): Plugin {
  return {
    name: 'opensmk-two-languages',
    enforce: 'pre',
    load: (id) => (OTHERS.test(id) ? 'export default undefined' : undefined),
  }
}
