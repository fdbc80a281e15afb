import { holdersOf, namesOf, unitsOf } from '../../identity/public.ts'
import { getDate, type PlainDate } from '../../kernel/plain-date.ts'
import { accept } from '../../kernel/verdict.ts'
import { reading } from '../../platform/command/command.ts'
import type { Db } from '../../platform/db/pool.ts'
import * as contract from '../contract/delegation.ts'
import { listGrantRows } from '../queries/delegation.ts'
import { findVisible, type VisibleRecord } from '../queries/visible.ts'
import { isInForce } from '../rules/relation.ts'
import type { MentorGrantTable } from '../store/tables.ts'

export const listMentors = reading(contract.listMentors, async ({ recordId }, context) => {
  const { db, today } = context
  const record = await findVisible(db, recordId, context)
  if (!record.ok) return record
  const rows = await listGrantRows(db, recordId)
  const candidates = await candidatesFor(db, record.value, today)
  const named = rows.flatMap((row) => [row.mentor_person_id, row.granted_by])
  const names = await namesOf(db, [...named, ...candidates.keys()])
  const units = await unitsOf(db, [...new Set(candidates.values())])
  const nameOf = (id: string): string => names.get(id) ?? ''
  return accept({
    grants: rows.map((row) => grantOf(row, nameOf, today)),
    candidates: [...candidates].map(([id, unitId]) => ({ id, name: nameOf(id), unit: units.get(unitId)?.name ?? '' })),
  })
})

function grantOf(row: MentorGrantTable, nameOf: (id: string) => string, today: PlainDate): contract.Grant {
  const days = { from: getDate(row.from_on), until: getDate(row.until_on) }
  const isRevoked = row.revoked_at !== null
  const grant = { mentorPersonId: row.mentor_person_id, rotation: row.item_key, ...days, isRevoked }
  return {
    ...{ id: row.id, rotation: row.item_key, ...days, isRevoked },
    mentor: { id: row.mentor_person_id, name: nameOf(row.mentor_person_id) },
    grantedBy: nameOf(row.granted_by),
    isInForce: isInForce(grant, today),
  }
}

/** Each with their unit: mentors of the units in which this training is done: a whole register of people is nobody's to browse. */
async function candidatesFor(db: Db, { row, context }: VisibleRecord, day: PlainDate): Promise<Map<string, string>> {
  const found = new Map<string, string>()
  for (const unitId of new Set([row.unit_id, ...Object.values(context.assignedUnits)])) {
    for (const id of await holdersOf(db, { role: 'mentor', day, unitId })) found.set(id, unitId)
  }
  found.delete(row.trainee_person_id)
  return found
}
