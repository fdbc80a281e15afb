import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import { test } from '../../../tests/support/hospital.ts'
import {
  applicationDecided,
  applicationFiled,
  applicationForwarded,
  applicationObjected,
  applicationReturned,
} from '../../applications/events.ts'
import { announcementHandler } from '../../platform/jobs/listeners.ts'
import { listNotices } from '../../platform/notifications/notices.ts'
import { LISTENERS } from '../listeners.ts'
import { bodyId } from '../reference.ts'
import { CAST } from '../seed/cast.ts'

test('each move of an application is told once: to its desk when it is filed, to its applicant at every one', async ({
  hospital: { db },
}) => {
  const about = { applicationId: randomUUID(), process: 'role-request', number: '2026/U/00001' }
  const where = { round: 'trainee', stage: 'decision', subjectPersonId: CAST.julian.id }
  const whose = { ...about, ...where, applicantPersonId: CAST.julian.id }
  const hear = announcementHandler(db, LISTENERS) as (payload: unknown) => Promise<unknown>
  const desk = { roles: ['chamber'] as const, bodyId: bodyId('oil-warszawa') }
  const news = [
    applicationFiled({ ...whose, desk, dueOn: '2026-12-28' }),
    applicationFiled({ ...whose, desk: { ...desk, bodyId: bodyId('oil-krakow') }, dueOn: '2026-12-28' }),
    applicationReturned({ ...whose, dueOn: '2026-12-03' }),
    applicationForwarded({
      ...whose,
      desk: { ...desk, bodyId: bodyId('oil-krakow') },
      dueOn: '2026-12-28',
      to: 'OIL',
      reason: 'Tam.',
    }),
    applicationObjected({ ...whose, desk: { ...desk, bodyId: bodyId('oil-krakow') }, dueOn: '2026-12-28' }),
    applicationDecided({ ...whose, outcome: 'accepted', decision: '2026/U/00001-D1' }),
    applicationDecided({ ...whose, outcome: 'refused', decision: '2026/U/00001-D1' }),
    applicationFiled({
      ...whose,
      applicantPersonId: CAST.bozena.id,
      subjectPersonId: CAST.bozena.id,
      desk,
      dueOn: '2026-12-28',
    }),
  ]
  for (const told of news) {
    const id = randomUUID()
    await hear({ id, ...told })
    await hear({ id, ...told })
  }
  const heard = async (person: string) =>
    (await listNotices(db, person)).notices.map(({ kind, link }) => `${kind} ${link}`).toReversed()
  const link = `/cases/${about.applicationId}`
  expect(await heard(CAST.julian.id)).toEqual(
    ['filed', 'filed', 'returned', 'forwarded', 'objected', 'accepted', 'refused'].map(
      (what) => `application-${what} ${link}`,
    ),
  )
  expect(await heard(CAST.bozena.id)).toEqual([`case-to-decide ${link}`, `application-filed ${link}`])
})
