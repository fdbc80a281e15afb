import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import { test } from '../../../tests/support/database.ts'
import { startMailServer } from '../../../tests/support/mail-server.ts'
import type { Actor } from '../../kernel/actor.ts'
import { Runner } from '../command/runner.ts'
import { openDb, openPool } from '../db/pool.ts'
import { noticeMailHandler } from './mail-job.ts'
import { openMailTransport } from './mail-transport.ts'
import { findLetter, listTroubledLetters, maskedAddress } from './notice-letters.ts'
import { insertNotice, listNotices } from './notices.ts'
import { noticeUseCases } from './use-cases.ts'

test.each([
  ['julian.indeks@szpital.example', 'j***@szpital.example'],
  ['ż@x.example', 'ż***@x.example'],
  ['', '***'],
])('%s is shown as %s', (address, masked) => expect(maskedAddress(address)).toBe(masked))

test('a person reads each attempt of their own letter, nobody else does; the operator sees only what did not arrive', async ({
  databaseUrl,
}) => {
  const mails = await startMailServer()
  const pool = openPool({ url: databaseUrl, actsAs: 'system' })
  const db = openDb(pool)
  const anna = randomUUID()
  await insertNotice(db, { personId: anna, kind: 'deadline-near', facts: {}, dedupKey: randomUUID() })
  const noticeId = (await listNotices(db, anna)).notices[0]?.id ?? ''
  const send = noticeMailHandler({
    ...{ db, origin: 'https://smk.example', renderNotice: () => ({ subject: 'Termin', body: 'Złóż.' }) },
    findRecipient: async () => ({ address: 'anna.zolc@szpital.example', locale: 'pl' }),
    transport: openMailTransport({ url: mails.url, from: 'smk@smk.example' }),
  })
  const job = { id: '1', attempt: 1, isLast: false, signal: undefined }
  expect(await findLetter(db, anna, noticeId)).toEqual({ state: 'waiting', address: null, attempts: [] })
  mails.answer = { letter: 451 }
  await expect(send({ noticeId }, job)).rejects.toThrow('451')
  expect(await listTroubledLetters(db)).toMatchObject([
    { noticeId, state: 'failing', attempts: 1, kind: 'deadline-near', reply: expect.stringContaining('451') },
  ])
  mails.answer = {}
  await send({ noticeId }, job)
  const { state, address, attempts = [] } = (await findLetter(db, anna, noticeId)) ?? {}
  expect([state, address, attempts.map(({ outcome }) => outcome)]).toEqual([
    'sent',
    'anna.zolc@szpital.example',
    ['failed', 'sent'],
  ])
  expect(await listTroubledLetters(db)).toEqual([])
  expect(await findLetter(db, randomUUID(), noticeId)).toBeUndefined()
  const ask = (personId: string, role: string, { path, input }: { path: string; input: Record<string, unknown> }) => {
    const useCase = noticeUseCases.find(({ route }) => route.path === path)
    const actor = { accountId: randomUUID(), personId, role } as unknown as Actor
    const runner = new Runner(db, (asker, permission) => permission === 'letter.read' && asker.role === 'administrator')
    return runner.run(useCase ?? raise(path), { input, actor, requestId: 'r', origin: { address: '', agent: '' } })
  }
  const own = { path: '/api/notices/:noticeId/letter', input: { noticeId } }
  expect(await ask(anna, 'trainee', own)).toMatchObject({
    value: { address: 'a***@szpital.example', attempts: [{ outcome: 'failed' }, { outcome: 'sent' }] },
  })
  expect(await ask(randomUUID(), 'administrator', own)).toMatchObject({ refusals: [{ code: 'not-found' }] })
  mails.answer = { recipient: 550 }
  await insertNotice(db, { personId: anna, kind: 'deadline-near', facts: {}, dedupKey: randomUUID() })
  await send({ noticeId: (await listNotices(db, anna)).notices[0]?.id }, job)
  const troubled = { path: '/api/letters', input: {} }
  expect(await ask(randomUUID(), 'trainee', troubled)).toMatchObject({ refusals: [{ code: 'not-permitted' }] })
  expect(await ask(randomUUID(), 'administrator', troubled)).toMatchObject({
    value: { letters: [{ state: 'refused', address: 'a***@szpital.example', attempts: 1 }] },
  })
  await pool.end()
  await mails.close()
})

function raise(path: string): never {
  throw new Error(`no ${path}`)
}
