import type { Plugin } from 'vite'

const ENGLISH = /\.en\.ts$/
const STUB = '\0later:'
/** Its words are read outside of screens, where nobody can wait. */
const READ_AT_ONCE = /platform\/i18n/

/** Leaves the English words out of every page: `useWords` fetches them, all in one file, for those who read English. */
export function englishLater(): Plugin {
  return {
    name: 'opensmk-english-later',
    enforce: 'pre',
    async resolveId(source, importer, options) {
      if (!ENGLISH.test(source) || !importer || importer.startsWith(STUB) || READ_AT_ONCE.test(importer))
        return undefined
      const found = await this.resolve(source, importer, { ...options, skipSelf: true })
      return found ? STUB + found.id : undefined
    },
    load(id) {
      if (!id.startsWith(STUB)) return undefined
      const file = JSON.stringify(id.slice(STUB.length))
      return `let words
export const en = { [Symbol.for('opensmk.later')]: () => (words ??= import(${file}).then((all) => all.en)) }`
    },
  }
}

/** For the grouping of files: the words themselves, not what stands in their place. */
export const isEnglish = (id: string): boolean => ENGLISH.test(id) && !READ_AT_ONCE.test(id) && !id.startsWith(STUB)
