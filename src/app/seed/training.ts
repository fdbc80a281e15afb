import { randomUUID } from 'node:crypto'
import { addDays, addYears, type PlainDate } from '../../kernel/plain-date.ts'
import type { Runner } from '../../platform/command/runner.ts'
import { acceptReferral } from '../../training-record/commands/accept-referral.ts'
import { enterReferral } from '../../training-record/commands/enter-referral.ts'
import { listSpecialties } from '../../training-record/commands/list-specialties.ts'
import { logEntries } from '../../training-record/commands/log-entries.ts'
import { Acting } from './acting.ts'
import { CARDIOLOGY, CAST, type CastMember, UNITS } from './cast.ts'
import type { SeedEntry } from './record-entries.ts'

/** Who of the cast stands around a training of one voivodeship. */
export interface Desks {
  readonly office: CastMember
  readonly head: CastMember
  readonly supervisor: CastMember
  readonly unit: keyof typeof UNITS
}

export const IN_WARSAW: Desks = { office: CAST.olga, head: CAST.roman, supervisor: CAST.marta, unit: 'warsaw' }

export interface Training extends Desks {
  readonly trainee: CastMember
  readonly version: '2023' | '2014'
  readonly start: PlainDate
  readonly session: string
}

/** The office refers, the unit accepts: from then on there is a record. */
export async function startTraining(runner: Runner, training: Training): Promise<string> {
  const { trainee, version, start, session } = training
  const [office, head] = [new Acting(runner, training.office), new Acting(runner, training.head)]
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
    unitId: UNITS[training.unit].id,
    plannedStart: start,
    plannedEnd: addDays(addYears(start, years), -1),
  })
  const accepted = await head.does(acceptReferral, {
    referralId: referral.id,
    startedOn: start,
    supervisorPersonId: training.supervisor.id,
  })
  return accepted.recordId
}

/** In batches of five hundred, as the page of the trainee sends them. */
export async function enterAll(trainee: Acting, recordId: string, entries: readonly SeedEntry[]) {
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
