import { randomUUID } from 'node:crypto'
import { registerUnit } from '../../src/identity/public.ts'
import type { Actor, Role } from '../../src/kernel/actor.ts'
import type { UseCase } from '../../src/platform/command/command.ts'
import { Runner } from '../../src/platform/command/runner.ts'
import { type Db, openDb, openPool } from '../../src/platform/db/pool.ts'
import { listSpecialties } from '../../src/training-record/queries/programmes.ts'
import { PERMISSIONS, type RecordPermission } from '../../src/training-record/rules/permissions.ts'
import { test as base } from './database.ts'
import { aPerson } from './identity-persons.ts'

export const MAZOWIECKIE = '14'
export const CARDIOLOGY = '0748'

export interface Place {
  readonly db: Db
  readonly programmeId: string
  readonly unitId: string
}

/** `test` with cardiology's newest programme and one hospital in mazowieckie. */
export const test = base.extend('place', { scope: 'file' }, async ({ databaseUrl }, { onCleanup }): Promise<Place> => {
  const pool = openPool({ url: databaseUrl, actsAs: 'system' })
  onCleanup(() => pool.end())
  const db = openDb(pool)
  const unitId = randomUUID()
  const specialties = await listSpecialties(db)
  const programmeId = specialties.find(({ code }) => code === CARDIOLOGY)?.programmes[0]?.id ?? ''
  const cells = [{ id: randomUUID(), name: 'Klinika Kardiologii' }]
  await registerUnit(db, { id: unitId, name: 'Szpital Testowy', city: 'Warszawa', voivodeship: MAZOWIECKIE, cells })
  return { db, programmeId, unitId }
})

/** Somebody in one role, and what they ask. */
export function acting(db: Db, role: Role, who: Partial<Actor> = {}) {
  const actor = { accountId: randomUUID(), personId: randomUUID(), role, ...who } as unknown as Actor
  const runner = new Runner(db, (asker, permission) =>
    (PERMISSIONS[permission as RecordPermission] as readonly string[]).includes(asker.role),
  )
  // biome-ignore lint/suspicious/noExplicitAny: a test reads what came, whatever its shape
  const ask = (useCase: UseCase<any>, input: Record<string, unknown> = {}): Promise<any> =>
    runner.run(useCase, { input, actor, requestId: randomUUID(), origin: { address: '', agent: '' } })
  return { actor, ask }
}

/** The four who meet before a record begins: a doctor, a supervisor with their role, the office and the unit. */
export async function beforeTheRecord({ db, unitId }: Place, licence: string) {
  const doctor = await aPerson(db, { licence })
  const supervisor = await aPerson(db, { held: [{ role: 'supervisor', scope: { unitId } }], surname: 'Zięba' })
  const of = (person: { personId: string }) => ({ personId: person.personId }) as Partial<Actor>
  return {
    trainee: acting(db, 'trainee', of(doctor)),
    supervisor: acting(db, 'supervisor', { ...of(supervisor), unitId } as Partial<Actor>),
    office: acting(db, 'voivodeship-office', { voivodeship: MAZOWIECKIE }),
    unit: acting(db, 'unit-staff', { unitId } as Partial<Actor>),
  }
}

export const aReferral = ({ programmeId, unitId }: Place, traineePersonId: string) => ({
  ...{ traineePersonId, programmeId, unitId, specialtyCode: CARDIOLOGY },
  ...{ mode: 'residency', session: '2024/1', plannedStart: '2024-03-01', plannedEnd: '2029-02-28' },
})
