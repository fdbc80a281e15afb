import { namesOf, unitsOf } from '../../identity/public.ts'
import type { Context } from '../../platform/command/command.ts'
import type { Db } from '../../platform/db/pool.ts'
import type { RecordView } from '../contract/records.ts'
import { dutyBalances } from '../queries/duties.ts'
import { countForActor } from '../queries/for-actor.ts'
import { findSpecialtyName } from '../queries/programmes.ts'
import { completionFacts, countOpen, listCounted } from '../queries/records.ts'
import { listStays } from '../queries/stays.ts'
import type { VisibleRecord } from '../queries/visible.ts'
import { missingElements } from '../rules/completion.ts'
import { recordCounters } from '../rules/counters/record-counters.ts'
import { forecast } from '../rules/forecast.ts'
import { modeOn } from '../rules/mode-in-force.ts'
import { trainingYearOf } from '../rules/training-year.ts'

type Asked = Pick<Context, 'actor' | 'today'>

/** The live picture of a record on a day: header, counters, end of training, the way to the exam. */
export async function viewRecord(db: Db, found: VisibleRecord, { actor, today }: Asked): Promise<RecordView> {
  const { row, programme, end, years, relation } = found
  const counters = recordCounters(programme, await listCounted(db, row.id))
  const open = (await countOpen(db, [row.id])).get(row.id) ?? { waiting: 0, returned: 0 }
  const mine = await countForActor(db, new Map([[row.id, found.standing]]), actor)
  const facts = await completionFacts(db, row.id)
  const duties = await dutyBalances(db, row.id, programme.weeklyDutyMinutes)
  const missing = missingElements({
    ...{ counters, duties, approvedPublications: facts.publications, end: end.end, today },
    ...open,
  })
  const year = trainingYearOf(today, years)
  return {
    ...(await headerOf(db, found)),
    relation,
    today,
    programme,
    end: end.end,
    endSteps: end.steps,
    trainingYear: year.ok ? year.value : null,
    ...open,
    waitingForMe: mine.get(row.id) ?? 0,
    counters,
    missing,
    stays: await listStays(db, row.id),
    duties,
    forecast: forecast({
      ...{ today, end: end.end, years, hasExamConsent: facts.hasExamConsent, missing },
      isCompleted: row.state === 'completed',
    }),
  }
}

async function headerOf(db: Db, { row, context, standing, modes }: VisibleRecord) {
  const names = await namesOf(db, [row.trainee_person_id, row.supervisor_person_id ?? row.trainee_person_id])
  const units = await unitsOf(db, [row.unit_id, ...Object.values(context.assignedUnits)])
  const unit = units.get(row.unit_id)
  const supervisor = row.supervisor_person_id
  return {
    id: row.id,
    cardNumber: row.card_number,
    registerNumber: row.register_number,
    trainee: { id: row.trainee_person_id, name: names.get(row.trainee_person_id) ?? '' },
    specialtyCode: row.specialty_code,
    specialty: (await findSpecialtyName(db, row.specialty_code)) ?? row.specialty_code,
    ...{ mode: modeOn(context.today, modes), modes: [...modes] },
    session: row.session,
    unit: { id: row.unit_id, name: unit?.name ?? '', cells: unit?.cells.map(({ name }) => name) ?? [] },
    voivodeship: row.voivodeship,
    supervisor: supervisor ? { id: supervisor, name: names.get(supervisor) ?? '' } : null,
    programmeId: row.programme_id,
    ...{ start: row.started_on, plannedEnd: row.planned_end_on },
    state: row.state,
    supplementRound: row.supplement_round,
    openElements: [...standing.record.openElements],
    version: row.version,
    rotationUnits: Object.fromEntries(
      Object.entries(context.assignedUnits).map(([key, id]) => [key, { id, name: units.get(id)?.name ?? '' }]),
    ),
  }
}
