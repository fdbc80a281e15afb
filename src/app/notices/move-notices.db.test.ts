import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import { test } from '../../../tests/support/hospital.ts'
import { CAST } from '../seed/cast.ts'
import { tellOfEnding, tellOfRefusal } from './move-notices.ts'

const kindsOf = async (told: ReturnType<typeof tellOfEnding>) =>
  (await told).map(({ personId, kind }) => [kind, Object.values(CAST).find(({ id }) => id === personId)?.surname])

test('UZL art. 16o: the trainee and the supervisor hear that the office ended the record', async ({ hospital }) => {
  const people = { traineePersonId: CAST.tymon.id, supervisorPersonId: CAST.leon.id, byPersonId: CAST.wit.id }
  const ended = { recordId: randomUUID(), ...people }
  expect(await kindsOf(tellOfEnding({ ...ended, state: 'removed' }, hospital.db))).toEqual([
    ['trainee-removed', CAST.tymon.surname],
    ['record-ended-to-supervise', CAST.leon.surname],
  ])
  const alone = { ...ended, supervisorPersonId: null, state: 'closed' }
  expect(await kindsOf(tellOfEnding(alone, hospital.db))).toEqual([['record-closed', CAST.tymon.surname]])
})

test('UZL art. 16m ust. 20: the trainee hears that the supervisor refused the whole', async () => {
  const refused = { recordId: randomUUID(), personId: CAST.tymon.id }
  expect(await kindsOf(tellOfRefusal(refused))).toEqual([['whole-refused', CAST.tymon.surname]])
})
