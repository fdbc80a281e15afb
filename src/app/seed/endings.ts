import type { Db } from '../../platform/db/pool.ts'
import { approveWhole } from '../../training-record/commands/approve-whole.ts'
import { formalCheck } from '../../training-record/commands/formal-check.ts'
import { substantiveCheck } from '../../training-record/commands/substantive-check.ts'
import { CAST } from './cast.ts'
import { asked, type Ended, endTraining } from './ended.ts'
import { SAID } from './record-entries.words.ts'
import { supplement } from './supplement.ts'
import { type Desks, IN_WARSAW } from './training.ts'

const WITH_BRUNO: Desks = { ...IN_WARSAW, supervisor: CAST.bruno }
const IN_CRACOW: Desks = { office: CAST.wit, head: CAST.gerard, supervisor: CAST.leon, unit: 'cracow' }

/** Four trainings that have ended, each one desk further than the one before. Days are reckoned from today. */
export async function seedEndings(db: Db): Promise<void> {
  await endTraining(db, { ...IN_CRACOW, trainee: CAST.tymon, endedDaysAgo: 26 })

  const jagoda = await endTraining(db, { ...WITH_BRUNO, trainee: CAST.jagoda, endedDaysAgo: 20 })
  await approves(jagoda, 12)

  const ksawery = await endTraining(db, { ...WITH_BRUNO, trainee: CAST.ksawery, endedDaysAgo: 120 })
  await approves(ksawery, 110)
  await passes(ksawery, 105)
  await supplement(ksawery)
  await approves(ksawery, 15, SAID.again)
  await passes(ksawery, 9)

  const blanka = await endTraining(db, { ...WITH_BRUNO, trainee: CAST.blanka, endedDaysAgo: 200 })
  await approves(blanka, 190)
  await passes(blanka, 180)
  const opinion = { outcome: 'positive', opinion: SAID.positive } as const
  await blanka.on(170, CAST.helena).does(substantiveCheck, { ...(await asked(blanka)), ...opinion })
}

async function approves(ended: Ended, daysAgo: number, opinion: string = SAID.supervisor): Promise<void> {
  await ended.on(daysAgo, ended.supervisor).does(approveWhole, { ...(await asked(ended)), opinion })
}

async function passes(ended: Ended, daysAgo: number): Promise<void> {
  await ended.on(daysAgo, ended.office).does(formalCheck, { ...(await asked(ended)), outcome: 'pass' })
}
