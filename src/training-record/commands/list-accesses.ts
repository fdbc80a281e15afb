import { namesAt } from '../../applications/public.ts'
import { namesOf, unitsOf } from '../../identity/public.ts'
import { getDate } from '../../kernel/plain-date.ts'
import { accept, refuse } from '../../kernel/verdict.ts'
import { lastLooks } from '../../platform/audit/looks.ts'
import { type Context, reading } from '../../platform/command/command.ts'
import * as contract from '../contract/accesses.ts'
import { listAccessRows } from '../queries/accesses.ts'
import { findVisible, type VisibleRecord } from '../queries/visible.ts'
import { ACCESS_BY_LAW, seesByLaw } from '../rules/access-by-law.ts'
import { usualLastDay } from '../rules/access-grant.ts'
import { consultantDesk } from '../rules/completion-application.ts'
import { isInForce } from '../rules/relation.ts'
import type { RecordRelation } from '../rules/states.ts'
import type { AccessGrantTable } from '../store/tables.ts'

export const listAccesses = reading(contract.listAccesses, async ({ recordId }, context) => {
  const { db, actor, today } = context
  const found = await findVisible(db, recordId, context)
  if (!found.ok) return found
  if (found.value.relation !== 'trainee') return refuse('not-permitted', { by: found.value.relation })
  const rows = await listAccessRows(db, recordId)
  const persons = rows.map(({ to_person_id }) => to_person_id)
  const names = await namesOf(db, persons)
  const looks = await lastLooks(db, { about: actor.personId, by: persons })
  const given = rows.map((row) => ({
    ...accessOf(row, context),
    person: { id: row.to_person_id, name: names.get(row.to_person_id) ?? '' },
    lastLookAt: looks.get(row.to_person_id) ?? null,
  }))
  return accept({ given, byLaw: await lawfulOf(found.value, context), until: usualLastDay(today) })
})

function accessOf(row: AccessGrantTable, { today }: Pick<Context, 'today'>) {
  const access = { from: getDate(row.from_on), until: getDate(row.until_on), isRevoked: row.revoked_at !== null }
  return { id: row.id, ...access, isInForce: isInForce(access, today) }
}

/** Those by law with the names of whoever it is; mentors only while there are any. */
async function lawfulOf(record: VisibleRecord, context: Context): Promise<contract.LawfulAccess[]> {
  const { state } = record.standing.record
  const who = await namedBy(record, context)
  return ACCESS_BY_LAW.flatMap((access) => {
    const names = who[access.relation]
    const held = { relation: access.relation, ground: access.ground, isInForce: seesByLaw(access, state) }
    const shown: readonly (string | null)[] = names ?? [null]
    return shown.map((name) => ({ ...held, who: name }))
  })
}

/** Names by relation; a relation that is not here is whoever works there. */
async function namedBy(
  record: VisibleRecord,
  context: Context,
): Promise<Partial<Record<RecordRelation, readonly string[]>>> {
  const { db, today } = context
  const { row, standing } = record
  const mentors = standing.grants.filter((grant) => isInForce(grant, today)).map((grant) => grant.mentorPersonId)
  const supervisor = row.supervisor_person_id ? [row.supervisor_person_id] : []
  const names = await namesOf(db, [...mentors, ...supervisor])
  const named = (ids: readonly string[]) => [...new Set(ids)].flatMap((id) => names.get(id) ?? [])
  const unit = (await unitsOf(db, [row.unit_id])).get(row.unit_id)
  const [consultant] = await consultantOf(record, context)
  return {
    supervisor: named(supervisor),
    mentor: named(mentors),
    ...(unit && { unit: [unit.name] }),
    ...(consultant && { consultant: [consultant] }),
  }
}

/** Who would check the substance if the record lay there today. */
async function consultantOf({ row }: VisibleRecord, context: Context): Promise<readonly string[]> {
  const desk = consultantDesk({ voivodeship: row.voivodeship, specialty: row.specialty_code })
  const people = [row.trainee_person_id, ...(row.supervisor_person_id ? [row.supervisor_person_id] : [])]
  return (await namesAt(desk, people, context)).names
}
