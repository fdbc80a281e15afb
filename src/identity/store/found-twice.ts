import { type Db, sql } from '../../platform/db/pool.ts'

export interface FoundTwice {
  readonly goneId: string
  readonly goneName: string
  readonly staysId: string
  readonly staysName: string
  readonly staysLicence: string | null
}

const JOINING = [
  ...(['joined', 'not-found', 'not-for-oneself', 'two-proved-persons', 'not-proved'] as const),
  ...(['another-licence', 'person-has-matters'] as const),
] as const

/** What became of it; everything but `joined` changed nothing. */
export async function joinPersons(
  db: Db,
  { goneId, staysId, reason }: { goneId: string; staysId: string; reason: string },
): Promise<(typeof JOINING)[number]> {
  const joined = await sql<{ outcome: (typeof JOINING)[number] }>`
    select identity.join_persons(${goneId}, ${staysId}, ${reason}) as outcome`.execute(db)
  return joined.rows[0]?.outcome ?? 'not-found'
}

export async function findTwice(
  db: Db,
  sought: { profession: string; licenceNumber: string; pesel: string },
): Promise<FoundTwice | undefined> {
  const found = await sql<FoundTwice>`
    select gone as "goneId", gone_name as "goneName", stays as "staysId", stays_name as "staysName", stays_licence as "staysLicence"
    from identity.find_twice(${sought.profession}, ${sought.licenceNumber}, ${sought.pesel})`.execute(db)
  return found.rows[0]
}

export async function toldOfJoining(db: Db, personId: string): Promise<{ email: string; locale: 'pl' | 'en' }[]> {
  const found = await sql<{ email: string; locale: 'pl' | 'en' }>`
    select email, locale from identity.told_of_joining(${personId})`.execute(db)
  return found.rows
}
