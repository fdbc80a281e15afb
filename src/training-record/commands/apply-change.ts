import { findUnit } from '../../identity/public.ts'
import { getDate } from '../../kernel/plain-date.ts'
import { accept, each, refuse, type Verdict } from '../../kernel/verdict.ts'
import type { Context } from '../../platform/command/command.ts'
import { announce } from '../../platform/jobs/announce.ts'
import { supervisorAssigned, unitChanged } from '../events.ts'
import { countOpen } from '../queries/records.ts'
import type { VisibleRecord } from '../queries/visible.ts'
import type { ChangeOfSupervisorContent, ChangeOfUnitContent, EntryContent } from '../rules/entries/content.ts'
import { notInFuture } from '../rules/entries/context.ts'
import { modeOn } from '../rules/mode-in-force.ts'
import { mayChangeUnit } from '../rules/unit-change.ts'
import { changeHead } from '../store/records.ts'
import { mayBeSupervisor } from './may-be-supervisor.ts'

/** What an entry that was just entered does to the head of its record; most do nothing. */
export async function applyChange(
  record: VisibleRecord,
  content: EntryContent,
  context: Context,
): Promise<Verdict<unknown>> {
  if (content.kind === 'change-of-supervisor') return appoint(record, content, context)
  return content.kind === 'change-of-unit' ? moveTo(record, content, context) : accept(true)
}

async function appoint({ row, ...record }: VisibleRecord, change: ChangeOfSupervisorContent, context: Context) {
  const { supervisorPersonId, consent } = change.details
  const former = row.supervisor_person_id
  const field = 'supervisorPersonId'
  if (former === supervisorPersonId) return refuse('already-supervisor', {}, { field })
  const appointed = { unitId: row.unit_id, traineePersonId: row.trainee_person_id, supervisorPersonId, consent }
  const may = each<unknown, string>([
    notInFuture(getDate(change.from ?? ''), 'date', record.context),
    await mayBeSupervisor(appointed, context),
  ])
  if (!may.ok) return may
  await changeHead(context.db, row, { supervisor_person_id: supervisorPersonId, supervisor_consent: consent })
  const facts = { recordId: row.id, personId: row.trainee_person_id, supervisorPersonId, formerPersonId: former }
  await announce(context.db, supervisorAssigned(facts))
  return accept(true)
}

/** The new unit appoints the supervisor: until then there is none. */
async function moveTo({ row, ...record }: VisibleRecord, change: ChangeOfUnitContent, context: Context) {
  const { db } = context
  const { unitId, voivodeship } = change.details
  const on = getDate(change.from ?? '')
  const unit = await findUnit(db, unitId)
  if (!unit) return refuse('unit-not-found', {}, { field: 'unitId' })
  const may = each<unknown, string>([
    notInFuture(on, 'date', record.context),
    unit.voivodeship === voivodeship ? accept(true) : refuse('unit-outside-voivodeship', {}, { field: 'unitId' }),
    mayChangeUnit({
      ...{ mode: modeOn(on, record.modes), startedOn: getDate(row.started_on), on, from: row.unit_id, to: unitId },
      waiting: (await countOpen(db, [row.id])).get(row.id)?.waiting ?? 0,
    }),
  ])
  if (!may.ok) return may
  const nobody = { supervisor_person_id: null, supervisor_consent: null }
  await changeHead(db, row, { ...nobody, unit_id: unitId, voivodeship })
  await announce(db, unitChanged({ recordId: row.id, personId: row.trainee_person_id, unit: unit.name }))
  return accept(true)
}
