import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { afterEach, describe, expect, vi } from 'vitest'
import { test } from '../../../tests/support/database.ts'
import { type MailServer, startMailServer, wordsOf } from '../../../tests/support/mail-server.ts'
import { type Db, openDb, openPool, sql } from '../db/pool.ts'
import { type RunningJob, startWorker } from '../jobs/worker.ts'
import { type MailOptions, noticeMailHandler } from './mail-job.ts'
import { openMailTransport } from './mail-transport.ts'
import { insertNotice, listNotices, MAIL_TASK } from './notices.ts'

let url = ''
let db: Db
let mails: MailServer

test.beforeAll(async ({ databaseUrl }) => {
  url = databaseUrl
  const pool = openPool({ url, actsAs: 'system' })
  db = openDb(pool)
  mails = await startMailServer()
  return async () => {
    await mails.close()
    await pool.end()
  }
})

afterEach(async () => {
  mails.received.length = 0
  mails.answer = {}
  await sql`select graphile_worker.complete_jobs(array(select id from graphile_worker.jobs))`.execute(db)
})

const JOB: RunningJob = { id: '1', attempt: 1, isLast: false, signal: undefined }

const optionsOf = (changes: Partial<MailOptions> = {}): MailOptions => ({
  db,
  origin: 'https://smk.example',
  renderNotice: (kind, { reason }, locale) => ({
    subject: `Zwrócono wpis (${kind}, ${locale})`,
    body: `Powód: ${reason}`,
  }),
  findRecipient: async () => ({ address: 'anna.zolc@szpital.example', locale: 'pl' }),
  transport: openMailTransport({ url: mails.url, from: 'OpenSMK <smk@smk.example>' }),
  ...changes,
})

async function aNotice(personId: string = randomUUID()): Promise<{ personId: string; noticeId: string }> {
  await insertNotice(db, {
    personId,
    kind: 'entry-returned',
    facts: { reason: 'brak opisu – uzupełnij źródło' },
    link: '/records/1/entries/2',
    dedupKey: randomUUID(),
  })
  const { notices } = await listNotices(db, personId)
  return { personId, noticeId: notices[0]?.id ?? '' }
}

const mailStateOf = async (personId: string) => (await listNotices(db, personId)).notices[0]?.mail

async function historyOf(noticeId: string): Promise<(string | null)[]> {
  const { rows } = await sql<{ outcome: string | null }>`
    select outcome from platform.mail_attempt where notice_id = ${noticeId} order by started_at`.execute(db)
  return rows.map(({ outcome }) => outcome)
}

describe('the mail of a notice', () => {
  test('is sent once, in the person’s language, with a link into the application', async () => {
    const { personId, noticeId } = await aNotice()
    const worker = await startWorker({
      url,
      handlers: { [MAIL_TASK]: noticeMailHandler(optionsOf()) },
      onError: () => undefined,
    })
    await vi.waitFor(async () => expect(await mailStateOf(personId)).toBe('sent'))
    await worker.stop()
    await noticeMailHandler(optionsOf())({ noticeId }, JOB)

    expect(mails.received).toHaveLength(1)
    expect(mails.received[0]?.to).toEqual(['anna.zolc@szpital.example'])
    const source = mails.received[0]?.source ?? ''
    expect(source).toContain(`Message-ID: <${noticeId}@smk.example>`)
    expect(source).toContain('Subject: =?UTF-8?Q?Zwr=C3=B3cono_wpis')
    const { body } = wordsOf({ to: [], source })
    expect(body).toContain('Powód: brak opisu – uzupełnij źródło')
    expect(body).toContain('https://smk.example/records/1/entries/2')
    expect(await historyOf(noticeId)).toEqual(['sent'])
  })

  test('is sent again when the server could not take it, and both attempts are kept', async () => {
    const { personId, noticeId } = await aNotice()
    const send = noticeMailHandler(optionsOf())
    mails.answer = { letter: 451 }
    await expect(send({ noticeId }, JOB)).rejects.toThrow('451')
    expect(await mailStateOf(personId)).toBe('failing')
    mails.answer = {}
    await send({ noticeId }, JOB)
    expect(await mailStateOf(personId)).toBe('sent')
    expect(await historyOf(noticeId)).toEqual(['failed', 'sent'])
    expect(mails.received).toHaveLength(1)
  })

  test('waits for a server that cannot be reached', async () => {
    const { personId, noticeId } = await aNotice()
    const gone = await startMailServer()
    await gone.close()
    const send = noticeMailHandler(
      optionsOf({ transport: openMailTransport({ url: gone.url, from: 'smk@smk.example' }) }),
    )
    await expect(send({ noticeId }, JOB)).rejects.toThrow('ECONNREFUSED')
    expect(await mailStateOf(personId)).toBe('failing')
  })

  test('is not tried again where the address does not exist', async () => {
    const { personId, noticeId } = await aNotice()
    mails.answer = { recipient: 550 }
    await noticeMailHandler(optionsOf())({ noticeId }, JOB)
    mails.answer = {}
    await noticeMailHandler(optionsOf())({ noticeId }, JOB)
    expect(await mailStateOf(personId)).toBe('refused')
    expect(await historyOf(noticeId)).toEqual(['refused'])
  })

  test('is kept and shown as not sent where there is no mail server', async () => {
    const { personId, noticeId } = await aNotice()
    await noticeMailHandler(optionsOf({ transport: openMailTransport({ url: undefined, from: 'smk@smk.example' }) }))(
      { noticeId },
      JOB,
    )
    expect(await mailStateOf(personId)).toBe('not-sent')
    const { rows } = await sql`select address, body from platform.mail_delivery where notice_id = ${noticeId}`.execute(
      db,
    )
    expect(rows).toEqual([expect.objectContaining({ address: 'anna.zolc@szpital.example' })])
  })

  test('says so where the person has no address', async () => {
    const { personId, noticeId } = await aNotice()
    await noticeMailHandler(optionsOf({ findRecipient: async () => undefined }))({ noticeId }, JOB)
    expect(await mailStateOf(personId)).toBe('no-address')
  })

  test('cannot be given headers by a hostile fact', async () => {
    const { noticeId } = await aNotice()
    const renderNotice = () => ({ subject: 'A\r\nBcc: thief@evil.example', body: '.\r\nMAIL FROM:<x@y>' })
    await noticeMailHandler(optionsOf({ renderNotice }))({ noticeId }, JOB)
    expect(mails.received).toHaveLength(1)
    expect(mails.received[0]?.to).toEqual(['anna.zolc@szpital.example'])
    expect(mails.received[0]?.source).not.toMatch(/^Bcc:/im)
  })

  test('goes to nobody else by way of a hostile address', async () => {
    const { noticeId } = await aNotice()
    const findRecipient = async () => ({ address: 'a@szpital.example>, <thief@evil.example', locale: 'pl' as const })
    await noticeMailHandler(optionsOf({ findRecipient }))({ noticeId }, JOB).catch(() => undefined)
    expect(mails.received.flatMap(({ to }) => to)).not.toContain('thief@evil.example')
  })
})

test('a worker killed between sending and marking: the letter is not lost, and its one duplicate says that it is one', async () => {
  const { personId, noticeId } = await aNotice()
  const released = Promise.withResolvers<void>()
  mails.answer = { hold: released.promise }
  const child = spawn(process.execPath, ['--input-type=module', '-e', SENDER, url, mails.url], { stdio: 'inherit' })
  await vi.waitFor(() => expect(mails.received).toHaveLength(1), 15_000)
  child.kill('SIGKILL')
  await once(child, 'exit')
  mails.answer = {}
  released.resolve()
  expect(await mailStateOf(personId)).toBe('waiting')
  await vi.waitFor(async () => {
    const { rows } = await sql`
      select from pg_locks join pg_database d on d.oid = database
      where locktype = 'advisory' and datname = current_database()`.execute(db)
    expect(rows).toEqual([])
  })

  const worker = await startWorker({
    url,
    handlers: { [MAIL_TASK]: noticeMailHandler(optionsOf()) },
    onError: () => undefined,
  })
  await vi.waitFor(async () => expect(await mailStateOf(personId)).toBe('sent'))
  await worker.stop()
  expect(await historyOf(noticeId)).toEqual([null, 'sent'])
  const ids = mails.received.map(({ source }) => /^Message-ID: (.*)$/m.exec(source)?.[1])
  expect(ids).toHaveLength(2)
  expect(new Set(ids).size).toBe(1)
})

const here = (path: string): string => new URL(path, import.meta.url).href

const SENDER = `
import { startWorker } from '${here('../jobs/worker.ts')}'
import { openDb, openPool } from '${here('../db/pool.ts')}'
import { noticeMailHandler } from '${here('./mail-job.ts')}'
import { openMailTransport } from '${here('./mail-transport.ts')}'
const [url, smtp] = process.argv.slice(-2)
await startWorker({
  url,
  onError: console.error,
  handlers: {
    'notice-mail': noticeMailHandler({
      db: openDb(openPool({ url, actsAs: 'system' })),
      origin: 'https://smk.example',
      renderNotice: () => ({ subject: 'Zwrócono wpis', body: 'Powód' }),
      findRecipient: async () => ({ address: 'anna.zolc@szpital.example', locale: 'pl' }),
      transport: openMailTransport({ url: smtp, from: 'smk@smk.example' }),
    }),
  },
})
setInterval(() => undefined, 1000)
`
