import { createTransport } from 'nodemailer'

export interface Mail {
  readonly to: string
  readonly subject: string
  readonly text: string
  /** The same for each attempt, so that the receiving side can tell a repetition. */
  readonly messageId: string
}

/** How one attempt ended. Refused: for good, another attempt would be refused as well. */
export type MailOutcome = { readonly outcome: 'sent' | 'failed' | 'refused'; readonly reply: string }

export interface MailTransport {
  send(mail: Mail): Promise<MailOutcome>
  close(): void
}

export interface MailSettings {
  /** `smtp://` or `smtps://user:password@host:port`; absent where the installation sends no mail. */
  readonly url: string | undefined
  readonly from: string
}

/** SMTP by a URL; nothing without one. A server that offers encryption is spoken to in no other way. */
export function openMailTransport({ url, from }: MailSettings): MailTransport | undefined {
  if (!url) return undefined
  const smtp = createTransport({
    url,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return {
    send: async ({ to, subject, text, messageId }) => {
      try {
        const { response } = await smtp.sendMail({
          from,
          to: { name: '', address: to },
          subject,
          text,
          messageId,
          headers: { 'Auto-Submitted': 'auto-generated' },
        })
        return { outcome: 'sent', reply: response }
      } catch (fault) {
        return outcomeOf(fault)
      }
    },
    close: () => smtp.close(),
  }
}

/**
 * RFC 5321: 5yz is for good, 4yz and a broken connection for now. A 5yz to our own sign-in or greeting is our
 * configuration's fault, not the letter's: it is worth another attempt.
 */
function outcomeOf(fault: unknown): MailOutcome {
  if (!(fault instanceof Error)) throw fault
  const { responseCode = 0, command = '' } = fault as { responseCode?: number; command?: string }
  const isAboutTheLetter = ['RCPT TO', 'DATA'].includes(command)
  return { outcome: responseCode >= 500 && isAboutTheLetter ? 'refused' : 'failed', reply: fault.message }
}
