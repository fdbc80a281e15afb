import { en } from './messages.en.ts'
import { type Messages, pl } from './messages.pl.ts'

/** Whether the terminal asks for English by the usual variables. */
export function isEnglish(): boolean {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env
  return /^en/i.test(LC_ALL || LC_MESSAGES || LANG || '')
}

/** Polish unless the terminal asks for English. */
export const cliMessages = (): Messages => (isEnglish() ? en : pl)
