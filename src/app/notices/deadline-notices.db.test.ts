import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import { CHAMBER, test } from '../../../tests/support/applications.ts'
import { deliverNews, heardBy } from '../../../tests/support/news.ts'
import { atMoment, CLOSES_AT } from '../../../tests/support/windows.ts'
import { remindOfDeadlines } from '../../applications/commands/remind-of-deadlines.ts'
import * as contract from '../../applications/contract/applications.ts'
import { applicationLapsed } from '../../applications/events.ts'
import { announce } from '../../platform/jobs/announce.ts'
import { en } from './messages.en.ts'
import { renderNotice } from './render-notice.ts'

const ROLE = { process: 'role-request', round: 'trainee' }
const DRAFT = { profession: 'doctor', licenceNumber: '6990002', body: CHAMBER }
const hoursBefore = (hours: number) => new Date(Date.parse(CLOSES_AT) - hours * 3_600_000).toISOString()

test('decision 0101: a reminder says that it is not filed, until when it may be, and leads there; who filed meanwhile hears nothing', async ({
  db,
}) => {
  const slow = await atMoment(db, '2027-02-02T10:00:00.000Z')
  const quick = await atMoment(db, '2027-02-02T10:00:00.000Z')
  const { applicationId } = (await slow.doctor.ask(contract.openDraft, ROLE)).value
  const other = (await quick.doctor.ask(contract.openDraft, ROLE)).value
  await remindOfDeadlines(db, hoursBefore(24))
  await quick.doctor.ask(contract.fileApplication, { ...other, key: randomUUID(), draft: DRAFT })
  await deliverNews(db)
  expect(await heardBy(db, slow.doctor.personId)).toEqual([
    {
      ...{ kind: 'deadline-near', link: `/cases/${applicationId}` },
      subject: 'Twój wniosek NIE jest złożony. Termin: 28 lut 2027, 23:59',
      body: 'Do terminu: 24 godziny lub mniej. Zapisany szkic to jeszcze nie złożony wniosek. Dokończ go i złóż.',
    },
  ])
  expect((await heardBy(db, quick.doctor.personId)).map(({ kind }) => kind)).toEqual(['application-filed'])
  const facts = { lastMoment: '2027-02-28T22:59:59.999Z', hours: 168 }
  expect(renderNotice({ kind: 'deadline-near', facts }, en, 'en')).toMatchObject({
    subject: 'Your application is NOT filed. Deadline: 28 Feb 2027, 23:59',
    body: expect.stringContaining('7 days or less'),
  })
})

test('KPA art. 64 § 2: whose application lapsed is told', async ({ db }) => {
  const applicantPersonId = randomUUID()
  const about = { applicationId: randomUUID(), process: 'role-request', number: '2027/U/00001', applicantPersonId }
  const where = { round: 'trainee', stage: 'decision', subjectPersonId: applicantPersonId }
  await announce(db, applicationLapsed({ ...about, ...where, deadline: CLOSES_AT }))
  await deliverNews(db)
  expect(await heardBy(db, applicantPersonId)).toMatchObject([
    { kind: 'application-lapsed', subject: 'Wniosek 2027/U/00001 pozostawiony bez rozpoznania' },
  ])
})
