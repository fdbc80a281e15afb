import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import { SIGNER } from '../../tests/support/applications.ts'
import { putOnDesk } from '../../tests/support/completion-case.ts'
import { test as hospitalTest } from '../../tests/support/hospital.ts'
import { deliverNews, heardBy } from '../../tests/support/news.ts'
import { addDays, type PlainDate } from '../kernel/plain-date.ts'
import { sql } from '../platform/db/pool.ts'
import { dateIn } from '../platform/i18n/dates.ts'
import { answerRemark } from '../training-record/commands/answer-remark.ts'
import { approveByCode } from '../training-record/commands/approve-by-code.ts'
import { approveEntries } from '../training-record/commands/approve-entries.ts'
import { grantMentor } from '../training-record/commands/grant-mentor.ts'
import { issueSignOffCode } from '../training-record/commands/issue-sign-off-code.ts'
import { listChecks } from '../training-record/commands/list-checks.ts'
import { logEntry } from '../training-record/commands/log-entry.ts'
import { returnEntries } from '../training-record/commands/return-entries.ts'
import { revokeMentor } from '../training-record/commands/revoke-mentor.ts'
import { unapproveEntries } from '../training-record/commands/unapprove-entries.ts'
import type { Entry } from '../training-record/contract/shapes.ts'
import { Acting } from './seed/acting.ts'
import { CAST } from './seed/cast.ts'
import { completing } from './seed/completing.ts'

/** Delivers what has happened, and says what each has heard since the last time. */
const test = hospitalTest.extend('news', async ({ hospital: { db } }) => {
  const people = Object.entries(CAST)
  const known = new Map<string, number>()
  const hear = async () => {
    await deliverNews(db)
    const heard: Record<string, string[]> = {}
    for (const [name, { id }] of people) {
      const all = await heardBy(db, id)
      const fresh = all.slice(known.get(name) ?? 0)
      known.set(name, all.length)
      for (const { subject, body } of fresh) expect(`${subject} ${body}`).not.toMatch(/undefined|null|NaN|\d{11}/)
      if (fresh.length > 0) heard[name] = fresh.map(({ kind, link }) => `${kind} ${link}`)
    }
    return heard
  }
  await hear()
  return hear
})

const TODAY = dateIn(new Date())
const shown = (...entries: readonly Entry[]) => entries.map(({ id, hash }) => ({ id, hash }))

test('the record began: the trainee, the supervisor and the unit were told', async ({ hospital: { db, recordId } }) => {
  await deliverNews(db)
  const lena = await heardBy(db, CAST.lena.id)
  expect(lena.map(({ kind }) => kind)).toEqual(['referral-issued', 'record-opened'])
  expect(lena[1]?.body).toContain('Marta Zastawka')
  expect(await heardBy(db, CAST.roman.id)).toMatchObject([
    { kind: 'referral-to-decide', subject: 'Skierowanie czeka na decyzję: Lena Wiosenna' },
  ])
  expect(await heardBy(db, CAST.marta.id)).toMatchObject([{ kind: 'made-supervisor', link: `/records/${recordId}` }])
})

test('entries returned together: the trainee is told once', async ({
  hospital: { supervisor, recordId, enters },
  news,
}) => {
  const entries = shown(await enters({ initials: 'ZW' }), await enters({ initials: 'ZV' }))
  await supervisor.does(returnEntries, { recordId, entries, reason: 'Popraw datę, jest z przyszłości.' })
  expect(await news()).toEqual({ lena: ['entries-returned /record?item=returned'] })
})

test('what somebody else enters into the record: the trainee is told of the act; of their own entry nobody is', async ({
  hospital: { db, office, supervisor, trainee, recordId },
  news,
}) => {
  const enters = (who: Acting, kind: string, fields: Record<string, string | number>) =>
    who.does(logEntry, { recordId, id: randomUUID(), kind, fields })
  const decided = { decision: 'WZ.1.2025', decidedOn: '2025-03-03' }
  const recognition = { ...decided, item: 'm1/course/1', extent: 'whole', completedOn: '2024-03-04' }
  const recognised = await enters(office, 'recognition', recognition)
  const extended = await enters(office, 'extension', { ...decided, days: 10 })
  const consented = await enters(supervisor, 'independent-duty-consent', { date: '2025-03-03' })
  await enters(trainee, 'absence', { reason: 'sick-pay', from: '2025-02-03', until: '2025-02-05' })
  const told = [recognised, extended, consented].map(({ id }) => `act-entered /records/${recordId}/entries/${id}`)
  expect(await news()).toEqual({ lena: told })
  expect((await heardBy(db, CAST.lena.id)).slice(-3)).toMatchObject([
    { subject: 'Nowy wpis w twojej karcie: uznanie stażu lub kursu', body: expect.stringContaining('Olga Teczka') },
    { subject: 'Nowy wpis w twojej karcie: przedłużenie szkolenia' },
    { subject: 'Nowy wpis w twojej karcie: zgoda na samodzielne dyżury' },
  ])
})

test('fifty approved at once are one notice; an approval taken back is none', async ({ hospital, news }) => {
  const { db, supervisor, recordId, enters } = hospital
  const fifty: Entry[] = []
  for (let n = 0; n < 50; n++) fifty.push(await enters({ date: addDays('2025-01-01' as PlainDate, n) }))
  await supervisor.does(approveEntries, { recordId, entries: shown(...fifty) })
  const backAgain = await enters({ initials: 'CF' })
  await supervisor.does(approveEntries, { recordId, entries: shown(backAgain) })
  await supervisor.does(unapproveEntries, { recordId, ids: [backAgain.id] })
  const { rows } = await sql<{ seconds: number }>`
    select extract(epoch from max(run_at) - now())::float as seconds from graphile_worker.jobs`.execute(db)
  expect(rows[0]?.seconds).toBeGreaterThan(5)
  expect(await news()).toEqual({ lena: ['entries-approved /record'] })
  expect((await heardBy(db, CAST.lena.id)).at(-1)).toMatchObject({
    subject: 'Zatwierdzono 50 wpisów',
    body: expect.stringContaining('Marta Zastawka'),
  })
})

test('signed off by a code: the trainee is told by whom', async ({ hospital, news }) => {
  const { trainee, supervisor, recordId, enters } = hospital
  const { code } = await trainee.does(issueSignOffCode, { recordId, entries: shown(await enters({ initials: 'KD' })) })
  await supervisor.does(approveByCode, { code })
  expect(await news()).toEqual({ lena: ['entries-signed-off /record'] })
})

test('a mentor named and revoked: they are told, and of trainee and supervisor the other one, once', async ({
  hospital: { trainee, supervisor, recordId },
  news,
}) => {
  const days = { from: TODAY, until: addDays(TODAY, 30) }
  const grant = { recordId, mentorPersonId: CAST.nadia.id, rotation: 'm2/rotation/1', ...days }
  const { id: grantId } = await trainee.does(grantMentor, grant)
  expect(await news()).toEqual({
    nadia: [`mentor-granted /approve/${recordId}`],
    marta: [`mentor-named /records/${recordId}/mentors`],
  })
  for (const again of [1, 2]) {
    await supervisor.does(revokeMentor, { recordId, grantId })
    const heard = { nadia: ['mentor-revoked /'], lena: [`mentor-withdrawn /records/${recordId}/mentors`] }
    expect(await news()).toEqual(again === 1 ? heard : {})
  }
})

test('UZL art. 16r: each desk hears that it is its turn and until when; the trainee hears of each move', async ({
  hospital: { db, runner, office, trainee, recordId },
  news,
}) => {
  const place = `/records/${recordId}/completion`
  const { seen, passes, returns, judges } = completing(SIGNER)
  const put = async (stage: 'formal-check' | 'substantive-check') => {
    await putOnDesk(db, { recordId, stage, supervisor: CAST.marta.id })
    return `/cases/${(await seen(trainee, recordId)).applicationId}`
  }
  const remark = { field: 'm2/procedure/settled/1', reason: 'Brakuje dat dwóch badań, uzupełnij je.' }

  const passed = await put('formal-check')
  await passes(office, recordId)
  expect(await news()).toEqual({
    lena: [`matter-passed ${place}`],
    marta: [`application-passed ${passed}`],
    helena: [`case-to-decide ${passed}`],
  })
  expect((await heardBy(db, CAST.helena.id))[0]?.subject).toBe('Wniosek czeka na rozpatrzenie: Lena Wiosenna')

  const returned = await put('formal-check')
  await returns(office, recordId, { reason: 'Jeden element do poprawy.', pinned: [remark] })
  expect(await news()).toEqual({
    lena: [`matter-returned ${place}`],
    marta: [`application-returned ${returned}`],
  })

  const { remarks: open } = await trainee.does(listChecks, { recordId })
  await trainee.does(answerRemark, { recordId, remarkId: open[0]?.id ?? '', answer: 'Daty są uzupełnione.' })
  expect(await news()).toEqual({ marta: [`remark-answered ${place}`] })

  const decided = await put('substantive-check')
  await judges(new Acting(runner, CAST.helena), recordId, { outcome: 'accepted', grounds: 'Opinia pozytywna.' })
  expect(await news()).toEqual({
    lena: [`matter-accepted ${place}`],
    marta: [`application-accepted ${decided}`],
  })
})
