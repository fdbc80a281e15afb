import type { Handler } from '../jobs/worker.ts'
import { findWaiting, type LetterRow, settleLetter } from './letters.ts'
import type { MailOptions } from './mail-job.ts'

interface LetterOptions extends Omit<MailOptions, 'findRecipient'> {
  /** A demonstration without a mail server shows its letters on the page that asked for them. */
  readonly demonstration: boolean
}

/**
 * Sends a letter to an address, under one Message-ID however often it has to be tried: killed between sending and marking
 * it leaves twice, never not at all (decision 0082).
 */
export const letterHandler =
  (options: LetterOptions): Handler =>
  async (payload) => {
    const letter = await findWaiting(options.db, (payload as { letterId: string }).letterId)
    if (letter) await send(options, letter)
  }

async function send({ db, transport, origin, demonstration, renderNotice }: LetterOptions, letter: LetterRow) {
  const { id, address, kind, facts, locale, link } = letter
  const { subject, body } = renderNotice(kind, facts, locale)
  const text = `${body}\n\n${origin}${link}\n`
  if (!transport) {
    return settleLetter(db, id, { state: 'not-sent', subject, ...(demonstration && { shownBody: text }) })
  }
  const messageId = `<${id}@${new URL(origin).hostname}>`
  const { outcome, reply } = await transport.send({ to: address, subject, text, messageId })
  await settleLetter(db, id, { state: outcome, subject })
  if (outcome === 'failed') throw new Error(`the letter ${id} could not be sent: ${reply}`)
}
