import type { Locale } from '../../platform/i18n/translations.ts'
import { en as completionEn } from '../messages/completion.en.ts'
import { pl as completionPl } from '../messages/completion.pl.ts'
import { en } from '../messages/document.en.ts'
import { pl } from '../messages/document.pl.ts'
import { en as entryEn } from '../messages/entry-words.en.ts'
import { pl as entryPl } from '../messages/entry-words.pl.ts'

/** The end of training is called on paper what it is called on the screen. */
const namesIn = ({ step, outcomes, round }: Pick<typeof completionPl, 'step' | 'outcomes' | 'round'>) => ({
  ...{ step, outcomes, round },
})

/** Entries too. */
const ofEntries = ({ kinds, states, choices }: Pick<typeof entryPl, 'kinds' | 'states' | 'choices'>) => ({
  ...{ kinds, states, choices },
})

/** All words of the printed record. */
export const DOCUMENT_WORDS = {
  pl: { ...pl, ending: { ...pl.ending, ...namesIn(completionPl) }, ...ofEntries(entryPl) },
  en: { ...en, ending: { ...en.ending, ...namesIn(completionEn) }, ...ofEntries(entryEn) },
}
export type DocumentWords = (typeof DOCUMENT_WORDS)[Locale]
