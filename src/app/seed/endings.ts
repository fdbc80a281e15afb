import type { Db } from '../../platform/db/pool.ts'
import type { Signer } from '../../platform/signing/ed25519.ts'
import { CAST } from './cast.ts'
import { completing, legal } from './completing.ts'
import { type Ended, endTraining } from './ended.ts'
import { SAID } from './record-entries.words.ts'
import { supplement } from './supplement.ts'
import { type Desks, IN_WARSAW } from './training.ts'

const WITH_BRUNO: Desks = { ...IN_WARSAW, supervisor: CAST.bruno }
const IN_CRACOW: Desks = { office: CAST.wit, head: CAST.gerard, supervisor: CAST.leon, unit: 'cracow' }

/** Four trainings that have ended, each one desk further than the one before. Days are reckoned from today. */
export async function seedEndings(db: Db, signer: Signer): Promise<void> {
  const whole = completing(signer)
  const approves = async ({ on, recordId, supervisor }: Ended, daysAgo: number, opinion: string = SAID.supervisor) =>
    legal(await whole.files(on(daysAgo, supervisor), recordId, opinion))
  const passes = async ({ on, recordId, office }: Ended, daysAgo: number) =>
    legal(await whole.passes(on(daysAgo, office), recordId))
  await endTraining(db, { ...IN_CRACOW, trainee: CAST.tymon, endedDaysAgo: 26 })

  const jagoda = await endTraining(db, { ...WITH_BRUNO, trainee: CAST.jagoda, endedDaysAgo: 20 })
  await approves(jagoda, 12)

  const ksawery = await endTraining(db, { ...WITH_BRUNO, trainee: CAST.ksawery, endedDaysAgo: 120 })
  await approves(ksawery, 110)
  await passes(ksawery, 105)
  await supplement(ksawery, whole)
  await approves(ksawery, 15, SAID.again)
  await passes(ksawery, 9)

  const blanka = await endTraining(db, { ...WITH_BRUNO, trainee: CAST.blanka, endedDaysAgo: 200 })
  await approves(blanka, 190)
  await passes(blanka, 180)
  const positive = { outcome: 'accepted', grounds: SAID.positive } as const
  legal(await whole.judges(blanka.on(170, CAST.helena), blanka.recordId, positive))
}
