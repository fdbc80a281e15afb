import { namesOf, unitsOf } from '../../identity/public.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { accept } from '../../kernel/verdict.ts'
import { reading } from '../../platform/command/command.ts'
import type { Db } from '../../platform/db/pool.ts'
import * as contract from '../contract/records.ts'
import { coursesOf } from '../queries/courses.ts'
import { countForActor } from '../queries/for-actor.ts'
import { specialtyNames } from '../queries/programmes.ts'
import { countOpen, listRecordRows } from '../queries/records.ts'
import { listStandings } from '../queries/standing.ts'
import { modeOn } from '../rules/mode-in-force.ts'
import type { RecordTable } from '../store/tables.ts'

export const listRecords = reading(contract.listRecords, async (_input, { db, actor, today, shows }) => {
  const rows = await listRecordRows(db, actor, today)
  shows(rows.map(({ trainee_person_id }) => trainee_person_id))
  const mine = await countForActor(db, await listStandings(db, rows, today), actor)
  const lines = await linesOf(db, rows, today)
  return accept({ records: lines.map((line) => ({ ...line, waitingForMe: mine.get(line.id) ?? 0 })) })
})

async function linesOf(
  db: Db,
  rows: readonly RecordTable[],
  today: PlainDate,
): Promise<Omit<contract.RecordLine, 'waitingForMe'>[]> {
  const ids = rows.map(({ id }) => id)
  const open = await countOpen(db, ids)
  const personIds = rows.flatMap((row) => [row.trainee_person_id, row.supervisor_person_id ?? '']).filter(Boolean)
  const names = await namesOf(db, personIds)
  const unitIds = rows.map(({ unit_id }) => unit_id)
  const units = await unitsOf(db, unitIds)
  const fields = await specialtyNames(db)
  const courses = await coursesOf(db, rows)
  const person = (id: string) => ({ id, name: names.get(id) ?? '' })
  return rows.map((row) => ({
    id: row.id,
    cardNumber: row.card_number,
    trainee: person(row.trainee_person_id),
    specialty: fields.get(row.specialty_code) ?? row.specialty_code,
    mode: modeOn(today, courses.get(row.id)?.modes ?? []),
    unit: units.get(row.unit_id)?.name ?? '',
    supervisor: row.supervisor_person_id ? person(row.supervisor_person_id) : null,
    start: row.started_on,
    end: courses.get(row.id)?.end.end ?? row.planned_end_on,
    state: row.state,
    waiting: open.get(row.id)?.waiting ?? 0,
    returned: open.get(row.id)?.returned ?? 0,
  }))
}
