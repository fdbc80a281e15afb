import { namesOf, unitsOf } from '../../identity/public.ts'
import { accept } from '../../kernel/verdict.ts'
import { type Context, reading } from '../../platform/command/command.ts'
import { dateIn } from '../../platform/i18n/dates.ts'
import * as contract from '../contract/completion.ts'
import { listOpenSteps } from '../queries/checks.ts'
import { specialtyNames } from '../queries/programmes.ts'
import { findStanding, type RecordStanding } from '../queries/standing.ts'
import { mayActOnRecord } from '../rules/may.ts'
import { withConsultant } from './record-to-move.ts'
import { whoChecks } from './who-checks.ts'

export const listTurns = reading(contract.listTurns, async (_input, context) => {
  const { db, actor, today } = context
  const isOffice = actor.role === 'voivodeship-office'
  const step = isOffice ? 'formal-check' : 'substantive-check'
  const found: { open: Open; record: RecordStanding }[] = []
  const supervised: RecordStanding[] = []
  for (const open of await listOpenSteps(db, step, scopeOf(actor))) {
    const record = await findStanding(db, open.id, { lock: false, today })
    if (!record) continue
    if (!isOffice && record.standing.record.supervisorPersonId === actor.personId) supervised.push(record)
    else if (await isTheirTurn(record, isOffice, context)) found.push({ open, record })
  }
  context.shows([...found.map(({ record }) => record), ...supervised].map(({ row }) => row.trainee_person_id))
  return accept({ turns: await turnsOf(found, step, context), excluded: await excludedOf(supervised, context) })
})

type Open = Awaited<ReturnType<typeof listOpenSteps>>[number]

const scopeOf = ({ role, voivodeship = '', specialty = '' }: Context['actor']) => ({
  ...(role !== 'national-consultant' && { voivodeship }),
  ...(role !== 'voivodeship-office' && { specialty }),
})

/** A consultant who supervises the record, or is its trainee, does not find it here: it waits for another. */
async function isTheirTurn(record: RecordStanding, isOffice: boolean, context: Context): Promise<boolean> {
  const action = isOffice ? 'pass-formal' : 'approve-substance'
  return mayActOnRecord(context.actor, action, await withConsultant(record, context)).ok
}

/** They are told so, and who checks it in their place. */
async function excludedOf(supervised: readonly RecordStanding[], context: Context): Promise<contract.Excluded[]> {
  const ids = supervised.map(({ row }) => row.trainee_person_id)
  const names = await namesOf(context.db, ids)
  const excluded: contract.Excluded[] = []
  for (const record of supervised) {
    const { id, trainee_person_id } = record.row
    const name = names.get(trainee_person_id) ?? ''
    excluded.push({ recordId: id, trainee: { id: trainee_person_id, name }, checker: await whoChecks(record, context) })
  }
  return excluded
}

async function turnsOf(
  found: readonly { open: Open; record: RecordStanding }[],
  step: contract.Turn['step'],
  { db }: Context,
): Promise<contract.Turn[]> {
  const names = await namesOf(
    db,
    found.map(({ record }) => record.row.trainee_person_id),
  )
  const units = await unitsOf(
    db,
    found.map(({ record }) => record.row.unit_id),
  )
  const fields = await specialtyNames(db)
  return found.map(({ open, record: { row } }) => ({
    recordId: row.id,
    cardNumber: row.card_number,
    trainee: { id: row.trainee_person_id, name: names.get(row.trainee_person_id) ?? '' },
    specialty: fields.get(row.specialty_code) ?? row.specialty_code,
    unit: units.get(row.unit_id)?.name ?? '',
    round: open.round,
    step,
    openedOn: dateIn(new Date(open.opened_at)),
    dueOn: open.due_on,
  }))
}
