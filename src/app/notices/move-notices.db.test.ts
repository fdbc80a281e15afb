import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import { test } from '../../../tests/support/hospital.ts'
import { CARDIOLOGY, CAST, MALOPOLSKIE, MAZOWIECKIE } from '../seed/cast.ts'
import { tellOfMove, tellOfRefusal } from './move-notices.ts'

const move = {
  recordId: randomUUID(),
  traineePersonId: CAST.tymon.id,
  byPersonId: CAST.leon.id,
  specialtyCode: CARDIOLOGY,
  supplementRound: 0,
  dueOn: '2026-12-10',
}
const kindsOf = async (told: ReturnType<typeof tellOfMove>) =>
  (await told).map(({ personId, kind }) => [kind, Object.values(CAST).find(({ id }) => id === personId)?.surname])

test('UZL art. 16m: from the supervisor to the office; who passed it on is not told of it', async ({ hospital }) => {
  const moved = { ...move, supervisorPersonId: CAST.leon.id, voivodeship: MAZOWIECKIE, state: 'office-check' }
  expect(await kindsOf(tellOfMove(moved, hospital.db))).toEqual([
    ['record-at-office', CAST.tymon.surname],
    ['record-your-turn', CAST.olga.surname],
  ])
})

test('a consultant who supervises the record is passed over for the national one', async ({ hospital }) => {
  const atConsultant = { ...move, voivodeship: MALOPOLSKIE, state: 'consultant-check', byPersonId: CAST.wit.id }
  const supervised = { ...atConsultant, supervisorPersonId: CAST.leon.id }
  expect(await kindsOf(tellOfMove(supervised, hospital.db))).toContainEqual(['record-your-turn', CAST.ignacy.surname])
  const others = { ...atConsultant, supervisorPersonId: CAST.marta.id }
  expect(await kindsOf(tellOfMove(others, hospital.db))).toContainEqual(['record-your-turn', CAST.leon.surname])
})

test('UZL art. 16m ust. 20: the trainee hears that the supervisor refused the whole', async () => {
  const refused = { recordId: move.recordId, personId: CAST.tymon.id }
  expect(await kindsOf(tellOfRefusal(refused))).toEqual([['whole-refused', CAST.tymon.surname]])
})
