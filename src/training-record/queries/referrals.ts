import type { Actor } from '../../kernel/actor.ts'
import { type Db, sql } from '../../platform/db/pool.ts'
import { tablesOf } from '../store/tables.ts'

/** Whether somebody is in training, or referred to one that nobody has decided yet: one specialisation at a time. */
export async function hasOpenTraining(db: Db, personId: string): Promise<boolean> {
  const asked = await sql<{ open: boolean }>`select training_record.has_open_training(${personId}) as open`.execute(db)
  return asked.rows[0]?.open === true
}

export const countTrainees = async (db: Db, supervisorPersonId: string): Promise<number> =>
  (await countTraineesOf(db, [supervisorPersonId])).get(supervisorPersonId) ?? 0

/** How many open records each of some persons supervises, in any unit; whoever supervises none is left out. */
export async function countTraineesOf(db: Db, personIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const counted = await sql<{ id: string; trainees: number }>`
    select id, trainees from training_record.count_trainees(${[...personIds]}::uuid[])`.execute(db)
  return new Map(counted.rows.map(({ id, trainees }) => [id, Number(trainees)]))
}

/** A referral with what its programme and its field are called. */
export type FoundReferral = Awaited<ReturnType<ReturnType<typeof joined>['execute']>>[number]

export const getReferralRow = (db: Db, id: string): Promise<FoundReferral> =>
  joined(db).where('referral.id', '=', id).executeTakeFirstOrThrow()

/** An office sees its voivodeship's referrals, a unit those to it, a doctor their own; the newest first. */
export function listReferralRows(db: Db, actor: Actor): Promise<FoundReferral[]> {
  const newest = joined(db).orderBy('referral.issued_at', 'desc').limit(500)
  if (actor.role === 'voivodeship-office') {
    return newest.where('referral.voivodeship', '=', actor.voivodeship ?? '').execute()
  }
  if (actor.role === 'trainee') return newest.where('referral.trainee_person_id', '=', actor.personId).execute()
  return newest.where('referral.unit_id', '=', actor.unitId ?? '').execute()
}

const joined = (db: Db) =>
  tablesOf(db)
    .selectFrom('training_record.referral as referral')
    .innerJoin('training_record.programme as programme', 'programme.id', 'referral.programme_id')
    .leftJoin('training_record.specialty as specialty', 'specialty.code', 'referral.specialty_code')
    .leftJoin('training_record.record as record', 'record.referral_id', 'referral.id')
    .selectAll('referral')
    .select(['programme.version as programme_version', 'specialty.name as specialty', 'record.id as record_id'])
