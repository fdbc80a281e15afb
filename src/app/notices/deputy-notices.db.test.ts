import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import { test } from '../../../tests/support/hospital.ts'
import { deputyEnded, deputyNamed } from '../../identity/events.ts'
import { announcementHandler } from '../../platform/jobs/listeners.ts'
import { listNotices } from '../../platform/notifications/notices.ts'
import { LISTENERS } from '../listeners.ts'
import { CAST } from '../seed/cast.ts'

test('both are told once that a deputy is named, and once that it has ended', async ({ hospital: { db } }) => {
  const whose = { principalPersonId: CAST.olga.id, deputyPersonId: CAST.wit.id, byPersonId: CAST.olga.id }
  const facts = {
    ...whose,
    deputyId: randomUUID(),
    role: 'voivodeship-office',
    from: '2026-12-01',
    until: '2026-12-05',
  }
  const hear = announcementHandler(db, LISTENERS) as (payload: unknown) => Promise<unknown>
  for (const told of [deputyNamed(facts), deputyEnded(facts)]) {
    const id = randomUUID()
    await hear({ id, ...told })
    await hear({ id, ...told })
  }
  const heard = async (person: string) =>
    (await listNotices(db, person)).notices.map(({ kind, link }) => `${kind} ${link}`).toReversed()
  const link = '/account/deputies'
  expect(await heard(CAST.wit.id)).toEqual([`deputy-named ${link}`, `deputyship-ended ${link}`])
  expect(await heard(CAST.olga.id)).toEqual([`deputy-set ${link}`, `deputy-gone ${link}`])
})
