import { namesOf, unitsOf } from '../../identity/public.ts'
import type { Actor } from '../../kernel/actor.ts'
import type { Db } from '../../platform/db/pool.ts'
import type { Referral } from '../contract/referrals.ts'
import { tablesOf } from '../store/tables.ts'

const OPEN = ['active', 'office-check', 'consultant-check', 'returned']

/** Whether somebody is in training, or referred to one that nobody has decided yet: one specialisation at a time. */
export async function hasOpenTraining(db: Db, personId: string): Promise<boolean> {
  const records = await tablesOf(db)
    .selectFrom('training_record.record')
    .select('id')
    .where('trainee_person_id', '=', personId)
    .where('state', 'in', OPEN)
    .execute()
  const issued = await tablesOf(db)
    .selectFrom('training_record.referral')
    .select('id')
    .where('trainee_person_id', '=', personId)
    .where('state', '=', 'issued')
    .execute()
  return records.length + issued.length > 0
}

export async function countTrainees(db: Db, supervisorPersonId: string): Promise<number> {
  const records = await tablesOf(db)
    .selectFrom('training_record.record')
    .select('id')
    .where('supervisor_person_id', '=', supervisorPersonId)
    .where('state', 'in', OPEN)
    .execute()
  return records.length
}

export async function getReferral(db: Db, id: string): Promise<Referral> {
  const [referral] = await readReferrals(db, (referrals) => referrals.where('referral.id', '=', id))
  if (!referral) throw new Error(`referral ${id} was here in this transaction`)
  return referral
}

/** An office sees its voivodeship's referrals, a unit those to it, a doctor their own; the newest first. */
export async function listReferralsOf(db: Db, actor: Actor): Promise<Referral[]> {
  return readReferrals(db, (referrals) => {
    if (actor.role === 'voivodeship-office')
      return referrals.where('referral.voivodeship', '=', actor.voivodeship ?? '')
    if (actor.role === 'trainee') return referrals.where('referral.trainee_person_id', '=', actor.personId)
    return referrals.where('referral.unit_id', '=', actor.unitId ?? '')
  })
}

const joined = (db: Db) =>
  tablesOf(db)
    .selectFrom('training_record.referral as referral')
    .innerJoin('training_record.programme as programme', 'programme.id', 'referral.programme_id')
    .leftJoin('training_record.specialty as specialty', 'specialty.code', 'referral.specialty_code')
    .leftJoin('training_record.record as record', 'record.referral_id', 'referral.id')
    .selectAll('referral')
    .select(['programme.version as programme_version', 'specialty.name as specialty', 'record.id as record_id'])

async function readReferrals(
  db: Db,
  choose: (referrals: ReturnType<typeof joined>) => ReturnType<typeof joined>,
): Promise<Referral[]> {
  const rows = await choose(joined(db)).orderBy('referral.issued_at', 'desc').limit(500).execute()
  const names = await namesOf(
    db,
    rows.map((row) => row.trainee_person_id),
  )
  const units = await unitsOf(
    db,
    rows.map((row) => row.unit_id),
  )
  return rows.map((row) => ({
    id: row.id,
    number: row.number,
    trainee: { id: row.trainee_person_id, name: names.get(row.trainee_person_id) ?? '' },
    specialtyCode: row.specialty_code,
    specialty: row.specialty ?? row.specialty_code,
    programmeId: row.programme_id,
    programmeVersion: row.programme_version,
    mode: row.mode,
    session: row.session,
    unit: { id: row.unit_id, name: units.get(row.unit_id)?.name ?? '' },
    voivodeship: row.voivodeship,
    plannedStart: row.planned_start_on,
    plannedEnd: row.planned_end_on,
    state: row.state,
    declineReason: row.decline_reason,
    issuedAt: row.issued_at,
    recordId: row.record_id,
  }))
}
