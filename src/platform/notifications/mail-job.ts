import type { Db } from '../db/pool.ts'
import type { Handler } from '../jobs/worker.ts'
import * as deliveries from './deliveries.ts'
import type { MailTransport } from './mail-transport.ts'

export type Locale = 'pl' | 'en'

export interface Recipient {
  readonly address: string
  readonly locale: Locale
}

/** The sentences come from the capabilities' message modules, joined in app. */
export type RenderNotice = (
  kind: string,
  facts: Readonly<Record<string, unknown>>,
  locale: Locale,
) => { readonly subject: string; readonly body: string }

export interface MailOptions {
  readonly db: Db
  readonly renderNotice: RenderNotice
  /** Undefined where the person is unknown or gave no address. */
  readonly findRecipient: (personId: string) => Promise<Recipient | undefined>
  /** Undefined where the installation sends no mail: the letter is kept and shown as not sent. */
  readonly transport: MailTransport | undefined
  /** The address under which people reach the application, as `https://smk.example`. */
  readonly origin: string
}

/**
 * Mails a notice once. The attempt is written down before and after: killed in between, nobody knows whether the
 * letter left, so it is sent again under the same Message-ID. Never lost, at most one duplicate for each such death
 * (decision 0082).
 */
export const noticeMailHandler =
  (options: MailOptions): Handler =>
  async (payload) => {
    const { noticeId } = payload as { noticeId: string }
    const letter = (await deliveries.findDelivery(options.db, noticeId)) ?? (await write(options, noticeId))
    if (letter?.state !== 'waiting' && letter?.state !== 'failing') return
    if (!options.transport) return deliveries.settle(options.db, noticeId, 'not-sent')
    await attempt(options, options.transport, letter)
  }

/** The letter is kept as it was worded first, so that each attempt sends the same. */
async function write(options: MailOptions, noticeId: string): Promise<deliveries.Delivery | undefined> {
  const notice = await deliveries.findNotice(options.db, noticeId)
  if (!notice) return undefined
  const recipient = await options.findRecipient(notice.personId)
  if (!recipient) {
    await deliveries.insertUnaddressed(options.db, noticeId)
    return undefined
  }
  const { subject, body } = options.renderNotice(notice.kind, notice.facts, recipient.locale)
  const text = notice.link ? `${body}\n\n${options.origin}${notice.link}\n` : `${body}\n`
  return deliveries.insertLetter(options.db, { noticeId, ...recipient, subject, body: text })
}

async function attempt(options: MailOptions, transport: MailTransport, letter: deliveries.Delivery): Promise<void> {
  const { noticeId, address, subject, body } = letter
  const attemptId = await deliveries.beginAttempt(options.db, noticeId)
  const messageId = `<${noticeId}@${new URL(options.origin).hostname}>`
  const { outcome, reply } = await transport.send({ to: address, subject, text: body, messageId })
  await deliveries.endAttempt(options.db, { attemptId, noticeId, outcome, reply })
  if (outcome === 'failed') throw new Error(`the letter for notice ${noticeId} could not be sent: ${reply}`)
}
