import { en } from './messages.en.ts'
import { pl } from './messages.pl.ts'

/** Said at the start, in both languages: nobody should wait for a letter that no server sends. Without the password. */
export function whereLettersGo(smtpUrl: string | undefined): string[] {
  if (!smtpUrl) return ['', pl.lettersKept, en.lettersKept]
  const server = new URL(smtpUrl).host
  return ['', pl.lettersSent({ server }), en.lettersSent({ server })]
}
