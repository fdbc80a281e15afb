import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { SMTPServer } from 'smtp-server'

export interface ReceivedMail {
  readonly to: string[]
  /** As it came over the wire, headers and all. */
  readonly source: string
}

export interface MailServer {
  readonly url: string
  readonly received: ReceivedMail[]
  /** What the server says to the next letters: an SMTP code, or a promise that keeps the sender waiting. */
  answer: { recipient?: number; letter?: number; hold?: Promise<void> }
  close(): Promise<void>
}

/** A real SMTP server that keeps what it is given. */
export async function startMailServer(): Promise<MailServer> {
  const mails: MailServer = { url: '', received: [], answer: {}, close: async () => undefined }
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo: (_address, _session, done) => done(refusal(mails.answer.recipient)),
    onData: async (stream, session, done) => {
      const source = await text(stream)
      const fault = refusal(mails.answer.letter)
      if (!fault) mails.received.push({ to: session.envelope.rcptTo.map(({ address }) => address), source })
      await mails.answer.hold
      done(fault)
    },
  })
  server.on('error', () => undefined)
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  const { port } = server.server.address() as AddressInfo
  return Object.assign(mails, {
    url: `smtp://127.0.0.1:${port}`,
    close: () => new Promise<void>((done) => server.close(() => done())),
  })
}

function refusal(responseCode: number | undefined): Error | null {
  return responseCode ? Object.assign(new Error(`the server says ${responseCode}`), { responseCode }) : null
}

/** A letter as its reader sees it. */
export function wordsOf({ source }: ReceivedMail): { subject: string; body: string } {
  const [head = '', ...rest] = source.split('\r\n\r\n')
  const subject = /^Subject: ((?:.|\r\n\s)*)$/m.exec(head)?.[1]?.replaceAll(/\r\n\s/g, ' ') ?? ''
  const text = rest.join('\r\n\r\n')
  const coding = /^Content-Transfer-Encoding: (\S+)/im.exec(head)?.[1]
  const body = coding === 'base64' ? Buffer.from(text, 'base64') : quotedPrintable(text)
  return {
    subject: subject.replaceAll(ENCODED_WORD, decodedWord).trim(),
    body: body.toString().replaceAll('\r\n', '\n'),
  }
}

const ENCODED_WORD = /=\?UTF-8\?([QB])\?([^?]*)\?=\s?/gi

const decodedWord = (_: string, coding: string, word: string): string =>
  (coding === 'B' ? Buffer.from(word, 'base64') : quotedPrintable(word.replaceAll('_', ' '))).toString()

const quotedPrintable = (encoded: string): Buffer =>
  Buffer.from(
    encoded
      .replaceAll('=\r\n', '')
      .replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  )
