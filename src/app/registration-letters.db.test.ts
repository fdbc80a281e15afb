import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, vi } from 'vitest'
import { test as identityTest } from '../../tests/support/identity-demonstration.ts'
import { TestBrowser } from '../../tests/support/identity-server.ts'
import { startMailServer, wordsOf } from '../../tests/support/mail-server.ts'
import { beginRegistration, confirmRegistration, findLetters } from '../identity/contract/address.ts'
import { sql } from '../platform/db/pool.ts'
import { startAppWorker } from './worker.ts'

const ORIGIN = 'https://smk.example'

const test = identityTest.extend('work', async ({ databaseUrl }, { onCleanup }) => {
  const dataDirectory = mkdtempSync(join(tmpdir(), 'opensmk-registration-'))
  onCleanup(() => {
    delete process.env.OPENSMK_SMTP_URL
    rmSync(dataDirectory, { recursive: true })
  })
  return (smtp?: string) => {
    if (smtp) process.env.OPENSMK_SMTP_URL = smtp
    else delete process.env.OPENSMK_SMTP_URL
    return startAppWorker({ databaseUrl, dataDirectory, origin: ORIGIN })
  }
})

test('decision 0155: the letter comes by SMTP, its link opens the account, and the database forgets the link', async ({
  server,
  work,
}) => {
  const mails = await startMailServer()
  const worker = await work(mails.url)
  const [browser, email] = [new TestBrowser(server), 'poczta@szpital.example']
  await browser.ask(beginRegistration, { email })
  await vi.waitFor(() => expect(mails.received).toHaveLength(1), 20_000)
  const [letter] = mails.received.map(wordsOf)
  expect(letter?.subject).toBe('Potwierdź swój adres e-mail')
  expect(letter?.body).toContain('przez 24 h')
  const link = new URL(/https:\S+/.exec(letter?.body ?? '')?.[0] ?? '')
  expect(link.origin + link.pathname).toBe(`${ORIGIN}/register/confirm`)

  await vi.waitFor(async () => {
    const kept = await sql`select state, link, body from platform.letter where address = ${email}`.execute(server.db)
    expect(kept.rows).toEqual([{ state: 'sent', link: null, body: null }])
  }, 20_000)
  const opened = await browser.ask(confirmRegistration, { token: link.hash.slice(1), password: null })
  expect(opened.status).toBe(200)
  await worker.stop()
  await mails.close()
})

test('a letter that the mail server puts off is tried again and comes once', async ({ server, work }) => {
  const mails = await startMailServer()
  mails.answer = { recipient: 450 }
  const worker = await work(mails.url)
  const email = 'odroczony@szpital.example'
  await new TestBrowser(server).ask(beginRegistration, { email })
  await vi.waitFor(async () => {
    const kept = await sql`select state from platform.letter where address = ${email}`.execute(server.db)
    expect(kept.rows).toEqual([{ state: 'failing' }])
  }, 20_000)
  mails.answer = {}
  await sql`select graphile_worker.reschedule_jobs(array[id]::bigint[], run_at => now()) from graphile_worker.jobs`.execute(
    server.db,
  )
  await vi.waitFor(() => expect(mails.received.map(({ to }) => to)).toEqual([[email]]), 20_000)
  await worker.stop()
  await mails.close()
})

test('a demonstration without a mail server shows the letter where it was asked for', async ({ server, work }) => {
  const worker = await work()
  const [browser, email] = [new TestBrowser(server), 'pokaz@szpital.example']
  await browser.ask(beginRegistration, { email })
  await vi.waitFor(async () => {
    const { body } = await browser.ask(findLetters, { address: email })
    expect(body.letters).toMatchObject([{ body: expect.stringContaining(`${ORIGIN}/register/confirm#`) }])
  }, 20_000)
  await worker.stop()
})
