import { addDays, addYears, type PlainDate } from '../../kernel/plain-date.ts'
import { Runner } from '../../platform/command/runner.ts'
import type { Db } from '../../platform/db/pool.ts'
import { approveEntries } from '../../training-record/commands/approve-entries.ts'
import { assignRotationUnit } from '../../training-record/commands/assign-rotation-unit.ts'
import { getRecord } from '../../training-record/commands/get-record.ts'
import { rotationsOf } from '../../training-record/rules/programme/items.ts'
import { holdsPermission } from '../hold-permission.ts'
import { Acting } from './acting.ts'
import { type CastMember, UNITS } from './cast.ts'
import { dayBefore } from './earlier-day.ts'
import { type Desks, enterAll, startTraining } from './training.ts'
import { wholeTraining } from './whole-training.ts'

/** A training that has ended, and people who act on it so many days ago. */
export interface Ended extends Desks {
  readonly recordId: string
  readonly trainee: CastMember
  readonly on: (daysAgo: number, member: CastMember, role?: number) => Acting
}

/** A training of six years that ended so many days ago, everything in it done and approved. */
export async function endTraining(
  db: Db,
  { endedDaysAgo, trainee, ...desks }: Desks & { readonly trainee: CastMember; readonly endedDaysAgo: number },
): Promise<Ended> {
  let acts = 0
  const runnerOn = (daysAgo: number) =>
    // Each act a second after the one before it: one transaction has one clock, their order must be seen.
    new Runner(db, holdsPermission, (inside) => dayBefore(inside, { days: daysAgo, acts: acts++ }))
  const on = (daysAgo: number, member: CastMember, role = 0) => new Acting(runnerOn(daysAgo), member, role)
  const { today } = await db.transaction().execute((inside) => dayBefore(inside, { days: endedDaysAgo }))
  const start = addDays(addYears(today, -6), 1)
  const recordId = await startTraining(runnerOn(endedDaysAgo), {
    ...{ ...desks, trainee, version: '2014', start },
    session: sessionBefore(start),
  })
  const ended = { ...desks, trainee, recordId, on }
  await doEverything(ended, { start, endedDaysAgo })
  return ended
}

async function doEverything(
  { on, recordId, supervisor, trainee, unit }: Ended,
  { start, endedDaysAgo }: { start: PlainDate; endedDaysAgo: number },
): Promise<void> {
  const his = on(endedDaysAgo, supervisor)
  const { programme } = await his.does(getRecord, { recordId })
  const unitId = UNITS[unit].id
  const rotations = rotationsOf(programme).map(({ key }) => key)
  await his.does(assignRotationUnit, { recordId, rotations, unitId })
  const entered = await enterAll(on(endedDaysAgo, trainee), recordId, wholeTraining(programme, start))
  await his.does(approveEntries, { recordId, entries: entered.map(({ id, hash }) => ({ id, hash })) })
}

/** Trainings of the spring session begin by the summer, those of the autumn session by the new year. */
function sessionBefore(start: PlainDate): string {
  const [year, month] = [Number(start.slice(0, 4)), Number(start.slice(5, 7))]
  if (month < 3) return `${year - 1}-10`
  return month < 10 ? `${year}-03` : `${year}-10`
}
