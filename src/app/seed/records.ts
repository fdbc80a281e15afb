import { randomUUID } from 'node:crypto'
import { addDays, addYears, getDate, type PlainDate } from '../../kernel/plain-date.ts'
import type { Runner } from '../../platform/command/runner.ts'
import { acceptReferral } from '../../training-record/commands/accept-referral.ts'
import { approveEntries } from '../../training-record/commands/approve-entries.ts'
import { assignRotationUnit } from '../../training-record/commands/assign-rotation-unit.ts'
import { enterReferral } from '../../training-record/commands/enter-referral.ts'
import { listRecords } from '../../training-record/commands/list-records.ts'
import { listSpecialties } from '../../training-record/commands/list-specialties.ts'
import { logEntries } from '../../training-record/commands/log-entries.ts'
import { Acting } from './acting.ts'
import { CARDIOLOGY, CAST, type CastMember, UNITS } from './cast.ts'
import { basicModuleOf2023, type SeedEntry, waitingOf2023 } from './record-entries.ts'

interface Training {
  readonly trainee: CastMember
  readonly version: '2023' | '2014'
  readonly start: PlainDate
  readonly session: string
}

/** The records of the demonstration, made by the people of the cast; made before, nothing happens. */
export async function seedRecords(runner: Runner): Promise<void> {
  const lena = new Acting(runner, CAST.lena)
  const before = await lena.does(listRecords, {})
  if (before.records.length > 0) return
  const mine = await startTraining(runner, {
    trainee: CAST.lena,
    version: '2023',
    start: getDate('2023-05-02'),
    session: '2023-03',
  })
  await startTraining(runner, {
    trainee: CAST.ewa,
    version: '2014',
    start: getDate('2021-11-02'),
    session: '2021-10',
  })
  const supervisor = new Acting(runner, CAST.marta)
  await assignBasicRotations(supervisor, mine)
  const entered = await enterAll(lena, mine, basicModuleOf2023())
  await supervisor.does(approveEntries, { recordId: mine, entries: entered.map(({ id, hash }) => ({ id, hash })) })
  await enterAll(lena, mine, waitingOf2023())
}

async function startTraining(runner: Runner, { trainee, version, start, session }: Training): Promise<string> {
  const [office, head] = [new Acting(runner, CAST.olga), new Acting(runner, CAST.roman)]
  const { specialties } = await office.does(listSpecialties, {})
  const programme = specialties
    .find(({ code }) => code === CARDIOLOGY)
    ?.programmes.find((one) => one.version.startsWith(version))
  if (!programme) throw new Error(`the programme ${version} of cardiology is not loaded`)
  const years = version === '2023' ? 5 : 6
  const referral = await office.does(enterReferral, {
    traineePersonId: trainee.id,
    specialtyCode: CARDIOLOGY,
    programmeId: programme.id,
    mode: 'residency',
    session,
    unitId: UNITS.warsaw.id,
    plannedStart: start,
    plannedEnd: addDays(addYears(start, years), -1),
  })
  const accepted = await head.does(acceptReferral, {
    referralId: referral.id,
    startedOn: start,
    supervisorPersonId: CAST.marta.id,
  })
  return accepted.recordId
}

async function assignBasicRotations(supervisor: Acting, recordId: string): Promise<void> {
  const places = [
    ['m1/rotation/1', UNITS.warsaw.id],
    ['m1/rotation/2', UNITS.warsaw.id],
    ['m1/rotation/3', UNITS.warsawSecond.id],
    ['m2/rotation/1', UNITS.warsaw.id],
    ['m2/rotation/2', UNITS.warsaw.id],
    ['m2/rotation/5', UNITS.warsaw.id],
  ] as const
  for (const [rotation, unitId] of places) await supervisor.does(assignRotationUnit, { recordId, rotation, unitId })
}

async function enterAll(trainee: Acting, recordId: string, entries: readonly SeedEntry[]) {
  const batches = Array.from({ length: Math.ceil(entries.length / 500) }, (_, batch) =>
    entries.slice(batch * 500, (batch + 1) * 500),
  )
  const entered: { id: string; hash: string }[] = []
  for (const batch of batches) {
    const typed = batch.map((entry) => ({ id: randomUUID(), ...entry }))
    entered.push(...(await trainee.does(logEntries, { recordId, entries: typed })).entries)
  }
  return entered
}
