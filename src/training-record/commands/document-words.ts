import type { Locale } from '../../platform/i18n/translations.ts'
import { en } from '../messages/document.en.ts'
import { pl } from '../messages/document.pl.ts'
import { en as entryEn } from '../messages/entry-words.en.ts'
import { pl as entryPl } from '../messages/entry-words.pl.ts'

/** All words of the printed record. */
export const DOCUMENT_WORDS = {
  pl: { ...pl, kinds: entryPl.kinds, states: entryPl.states },
  en: { ...en, kinds: entryEn.kinds, states: entryEn.states },
}
export type DocumentWords = (typeof DOCUMENT_WORDS)[Locale]
