import { randomUUID } from 'node:crypto'
import { holdsPermission } from '../../src/app/hold-permission.ts'
import { loadReference } from '../../src/app/reference.ts'
import { Acting } from '../../src/app/seed/acting.ts'
import { CARDIOLOGY, CAST, UNITS } from '../../src/app/seed/cast.ts'
import { seedPersons } from '../../src/app/seed/persons.ts'
import { Runner } from '../../src/platform/command/runner.ts'
import { type Db, openDb, openPool } from '../../src/platform/db/pool.ts'
import { acceptReferral } from '../../src/training-record/commands/accept-referral.ts'
import { enterReferral } from '../../src/training-record/commands/enter-referral.ts'
import { listSpecialties } from '../../src/training-record/commands/list-specialties.ts'
import { logEntry } from '../../src/training-record/commands/log-entry.ts'
import type { Entry } from '../../src/training-record/contract/shapes.ts'
import { test as withDatabase } from './database.ts'

/** A hospital with one trainee in cardiology since May 2023, their supervisor, and strangers. */
export interface Hospital {
  readonly db: Db
  readonly runner: Runner
  readonly recordId: string
  readonly trainee: Acting
  readonly supervisor: Acting
  readonly otherTrainee: Acting
  readonly otherSupervisor: Acting
  readonly office: Acting
  readonly otherOffice: Acting
  readonly head: Acting
  enters(fields?: Record<string, string | number | null>): Promise<Entry>
}

export const test = withDatabase.extend('hospital', { scope: 'file' }, async ({ databaseUrl }, { onCleanup }) => {
  await loadReference(databaseUrl)
  const pool = openPool({ url: databaseUrl, actsAs: 'system' })
  onCleanup(() => pool.end())
  const db = openDb(pool)
  await seedPersons(db)
  return openHospital(db)
})

async function openHospital(db: Db): Promise<Hospital> {
  const runner = new Runner(db, holdsPermission)
  const [office, head] = [new Acting(runner, CAST.olga), new Acting(runner, CAST.roman)]
  const trainee = new Acting(runner, CAST.lena)
  const recordId = await startTraining(office, head)
  return {
    ...{ db, runner, recordId, trainee, office, head },
    supervisor: new Acting(runner, CAST.marta),
    otherTrainee: new Acting(runner, CAST.ewa),
    otherSupervisor: new Acting(runner, CAST.leon),
    otherOffice: new Acting(runner, CAST.wit),
    enters: (fields = {}) =>
      trainee.does(logEntry, { recordId, id: randomUUID(), kind: 'procedure', fields: { ...AN_ECG, ...fields } }),
  }
}

/** A single case that any trainee of cardiology may log. */
export const AN_ECG = {
  date: '2025-06-02',
  item: 'm2/procedure/settled/1',
  code: 'A',
  initials: 'AK',
  place: 'Klinika',
}

async function startTraining(office: Acting, head: Acting): Promise<string> {
  const { specialties } = await office.does(listSpecialties, {})
  const programmes = specialties.find(({ code }) => code === CARDIOLOGY)?.programmes ?? []
  const programmeId = programmes.find(({ version }) => version.startsWith('2023'))?.id ?? ''
  const referral = await office.does(enterReferral, aReferral(programmeId))
  const accepted = await head.does(acceptReferral, {
    referralId: referral.id,
    startedOn: '2023-05-02',
    supervisorPersonId: CAST.marta.id,
  })
  return accepted.recordId
}

export const aReferral = (programmeId: string) => ({
  traineePersonId: CAST.lena.id,
  specialtyCode: CARDIOLOGY,
  programmeId,
  mode: 'residency',
  session: '2023-03',
  unitId: UNITS.warsaw.id,
  plannedStart: '2023-05-02',
  plannedEnd: '2028-05-01',
})
