import { en } from './messages.en.ts'
import { type Messages, pl } from './messages.pl.ts'

/** Polish unless the terminal asks for English by the usual variables. */
export function cliMessages(): Messages {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env
  return /^en/i.test(LC_ALL || LC_MESSAGES || LANG || '') ? en : pl
}
