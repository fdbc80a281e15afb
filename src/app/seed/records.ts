import { getDate } from '../../kernel/plain-date.ts'
import { Runner } from '../../platform/command/runner.ts'
import { inOneTransaction } from '../../platform/db/one-transaction.ts'
import type { Db, Pool } from '../../platform/db/pool.ts'
import type { Signer } from '../../platform/signing/ed25519.ts'
import { approveEntries } from '../../training-record/commands/approve-entries.ts'
import { assignRotationUnit } from '../../training-record/commands/assign-rotation-unit.ts'
import { listRecords } from '../../training-record/commands/list-records.ts'
import { holdsPermission } from '../hold-permission.ts'
import { Acting } from './acting.ts'
import { CAST, UNITS } from './cast.ts'
import { seedEndings } from './endings.ts'
import { basicModuleOf2023, waitingOf2023 } from './record-entries.ts'
import { enterAll, IN_WARSAW, startTraining } from './training.ts'

/** The records of the demonstration, made by the people of the cast, all or none; made before, nothing happens. */
export const seedRecords = (pool: Pool, signer: Signer): Promise<void> =>
  inOneTransaction(pool, (db) => makeRecords(db, signer))

async function makeRecords(db: Db, signer: Signer): Promise<void> {
  const runner = new Runner(db, holdsPermission)
  const before = await new Acting(runner, CAST.lena).does(listRecords, {})
  if (before.records.length > 0) return
  await seedGoingOn(runner)
  await seedEndings(db, signer)
}

/** Trainings that go on: two in different programmes, and one that has only just begun. */
async function seedGoingOn(runner: Runner): Promise<void> {
  const lena = new Acting(runner, CAST.lena)
  const mine = await startTraining(runner, {
    ...{ ...IN_WARSAW, trainee: CAST.lena, version: '2023' },
    ...{ start: getDate('2023-05-02'), session: '2023-03' },
  })
  await startTraining(runner, {
    ...{ ...IN_WARSAW, trainee: CAST.ewa, version: '2014' },
    ...{ start: getDate('2021-11-02'), session: '2021-10' },
  })
  await startTraining(runner, {
    ...{ ...IN_WARSAW, trainee: CAST.iga, version: '2023' },
    ...{ start: getDate('2025-01-02'), session: '2024-10' },
  })
  const supervisor = new Acting(runner, CAST.marta)
  await assignBasicRotations(supervisor, mine)
  const entered = await enterAll(lena, mine, basicModuleOf2023())
  await supervisor.does(approveEntries, { recordId: mine, entries: entered.map(({ id, hash }) => ({ id, hash })) })
  await enterAll(lena, mine, waitingOf2023())
}

async function assignBasicRotations(supervisor: Acting, recordId: string): Promise<void> {
  const own = ['m1/rotation/1', 'm1/rotation/2', 'm2/rotation/1', 'm2/rotation/2', 'm2/rotation/5']
  await supervisor.does(assignRotationUnit, { recordId, rotations: own, unitId: UNITS.warsaw.id })
  await supervisor.does(assignRotationUnit, {
    ...{ recordId, rotations: ['m1/rotation/3'], unitId: UNITS.warsawSecond.id },
  })
}
