import { expect } from 'vitest'
import { test } from '../../../tests/support/hospital.ts'
import type { Announcement } from '../../platform/jobs/announce.ts'
import { announcementHandler } from '../../platform/jobs/listeners.ts'
import { listNotices } from '../../platform/notifications/notices.ts'
import {
  recordOpened,
  referralDeclined,
  referralIssued,
  supervisorAssigned,
  unitChanged,
} from '../../training-record/events.ts'
import { LISTENERS } from '../listeners.ts'
import { CAST } from '../seed/cast.ts'

const id = (number: number) => `01990000-0000-7000-8000-00000000001${number}`

test('each step from the referral to the record is told once to those it concerns', async ({ hospital }) => {
  const { db, recordId } = hospital
  const [personId, marta, leon, roman, olga] = [CAST.lena.id, CAST.marta.id, CAST.leon.id, CAST.roman.id, CAST.olga.id]
  const referralId = recordId
  const news: Announcement[] = [
    referralIssued({ referralId, personId, deciders: [roman] }),
    referralDeclined({ referralId, personId, issuedBy: olga, number: 'S/2026/1' }),
    recordOpened({ recordId, personId, supervisorPersonId: marta }),
    supervisorAssigned({ recordId, personId, supervisorPersonId: leon, formerPersonId: marta }),
    unitChanged({ recordId, personId, unit: 'Szpital Inny' }),
  ]
  const hear = announcementHandler(db, LISTENERS) as (payload: unknown) => Promise<unknown>
  for (const [number, told] of news.entries()) {
    await hear({ id: id(number), ...told })
    await hear({ id: id(number), ...told })
  }
  const kindsOf = async (person: string) => (await listNotices(db, person)).notices.map(({ kind }) => kind).toReversed()
  expect(await kindsOf(personId)).toEqual([
    ...['referral-issued', 'own-referral-declined', 'record-opened', 'supervisor-changed', 'unit-changed'],
  ])
  expect(await kindsOf(roman)).toEqual(['referral-to-decide'])
  expect(await kindsOf(olga)).toEqual(['referral-declined'])
  expect(await kindsOf(marta)).toEqual(['made-supervisor', 'no-longer-supervisor'])
  expect(await kindsOf(leon)).toEqual(['made-supervisor'])
})
