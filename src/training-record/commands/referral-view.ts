import { namesOf, unitsOf } from '../../identity/public.ts'
import type { Db } from '../../platform/db/pool.ts'
import type { Referral } from '../contract/referrals.ts'
import { type FoundReferral, getReferralRow } from '../queries/referrals.ts'

export async function getReferral(db: Db, id: string): Promise<Referral> {
  const [referral] = await withNames(db, [await getReferralRow(db, id)])
  if (!referral) throw new Error(`referral ${id} was here in this transaction`)
  return referral
}

/** Referrals with the names of persons and units, which identity knows. */
export async function withNames(db: Db, rows: readonly FoundReferral[]): Promise<Referral[]> {
  const personIds = rows.map((row) => row.trainee_person_id)
  const names = await namesOf(db, personIds)
  const unitIds = rows.map((row) => row.unit_id)
  const units = await unitsOf(db, unitIds)
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
    decidedAt: row.decided_at,
    recordId: row.record_id,
  }))
}
