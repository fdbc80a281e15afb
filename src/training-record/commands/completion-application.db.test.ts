import { expect } from 'vitest'
import { test } from '../../../tests/support/hospital.ts'
import { CAST } from '../../app/seed/cast.ts'
import { getDate } from '../../kernel/plain-date.ts'
import type { Context } from '../../platform/command/command.ts'
import { elementsOfRecord, factsOfRecord } from './completion-application.ts'

const asSupervisor = (db: Context['db']) =>
  ({
    ...{ db, today: getDate('2026-11-26'), concerns: () => undefined },
    actor: { accountId: 'x', personId: CAST.marta.id, role: 'supervisor', function: 'user' },
  }) as unknown as Context

test('decision 0172: the receipt commits to every entry of the record: one changed, and the hash is another', async ({
  hospital: { db, recordId, enters },
}) => {
  const about = { personId: CAST.marta.id, subjectId: CAST.lena.id, round: recordId, today: getDate('2026-11-26') }
  const facts = () =>
    db.transaction().execute((inside) => factsOfRecord(about, asSupervisor(inside as unknown as Context['db'])))
  const before = await facts()
  expect(before).toMatchObject({ entries: '0', voivodeship: '14', specialty: '0748' })
  expect(before.procedures).toMatch(/^0\/\d+$/)
  await enters({ initials: 'HS' })
  const after = await facts()
  expect(after.entries).toBe('1')
  expect(after.recordHash).not.toBe(before.recordHash)
  expect((await facts()).recordHash).toBe(after.recordHash)
})

test('decision 0050: a remark names items, parts of the tree and kinds, each by its Polish name', async ({
  hospital: { db, recordId },
}) => {
  const about = { personId: CAST.marta.id, subjectId: CAST.lena.id, round: recordId, today: getDate('2026-11-26') }
  const elements = await db
    .transaction()
    .execute((inside) => elementsOfRecord(about, asSupervisor(inside as unknown as Context['db'])))
  const named = new Map(elements.map(({ key, label }) => [key, label]))
  expect(named.get('publication')).toMatch(/publikacj/i)
  expect(named.get('m1/course')).toMatch(/: wszystkie kursy$/)
  expect(named.has('procedure')).toBe(false)
  expect(elements).toHaveLength(named.size)
})
