import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import { test } from '../../tests/support/hospital.ts'
import { sql } from '../platform/db/pool.ts'
import { CAST, type CastMember } from './seed/cast.ts'

const join = (from: string, into: string) =>
  sql`insert into identity.person_merge (from_person_id, into_person_id, merged_at, how) values (${from}, ${into}, now(), 'found-later')`

test('UZL art. 16m: by joining two persons nobody becomes their own supervisor, mentor, trainee or deputy', async ({
  hospital: { db },
}) => {
  const joining = async (from: CastMember, into: CastMember) => join(from.id, into.id).execute(db)
  for (const [from, into] of [
    [CAST.marta, CAST.lena],
    [CAST.lena, CAST.marta],
    [CAST.nadia, CAST.lena],
    [CAST.olga, CAST.lena],
  ] as const)
    await expect(joining(from, into)).rejects.toThrow('person_has_matters')
})

test('whoever has a record, a grant or a case without any role is joined to nobody either', async ({ hospital }) => {
  const { db, recordId } = hospital
  const newcomer = async () => {
    const id = randomUUID()
    await sql`insert into identity.person (id, given_names, surname, surname_first_key, given_first_key) values (${id}, '', '', '', '')`.execute(
      db,
    )
    return id
  }
  const reader = await newcomer()
  await sql`
    insert into training_record.access_grant (id, record_id, to_person_id, from_on, until_on, granted_by, granted_at)
    values (${randomUUID()}, ${recordId}, ${reader}, current_date, current_date, ${CAST.lena.id}, now())`.execute(db)
  await expect(join(reader, CAST.lena.id).execute(db)).rejects.toThrow('person_has_matters')
  const nobody = await newcomer()
  await join(nobody, CAST.lena.id).execute(db)
})
