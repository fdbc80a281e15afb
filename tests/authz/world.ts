import { createHash, randomUUID } from 'node:crypto'
import { Runner } from '../../src/platform/command/runner.ts'
import { type Db, openDb, type Pool, sql } from '../../src/platform/db/pool.ts'
import type { FileStore } from '../../src/platform/files/file-store.ts'
import { logEntries } from '../../src/training-record/commands/log-entries.ts'
import { rotationsOf } from '../../src/training-record/rules/programme/items.ts'
import { readProgramme } from '../../src/training-record/rules/programme/read-programme.ts'
import { type Asker, askersOf, type People, type Places } from './actors.ts'
import { plantAttachments } from './attachments.ts'
import { plantApplications, plantDeputies, plantOwn } from './own-things.ts'

export const ITEM = 'm2/procedure/settled/1'
export const TYPED = { date: '2025-06-02', item: ITEM, code: 'A', initials: 'AK', place: 'Klinika' }

/** Everything of one trainee, with words in it that nobody unrelated may ever read. */
export interface Planted {
  /** Stands in every text of it. */
  readonly canary: string
  readonly people: People
  readonly places: Places
  readonly recordId: string
  readonly referralId: string
  readonly openReferralId: string
  readonly rotation: string
  /** On the rotation granted, on another, and on none. */
  readonly entries: readonly { readonly id: string; readonly hash: string }[]
  readonly [id: `${string}Id`]: string
  readonly code: string
  readonly applicationId: string
}

export interface World {
  readonly pool: Pool
  readonly db: Db
  readonly here: Planted
  readonly there: Planted
  readonly askers: readonly Asker[]
}

const id = () => randomUUID()
const codeOf = ({ canary }: Seed): string => canary.padEnd(22, '_').slice(0, 22)

export async function buildWorld(pool: Pool, store: FileStore): Promise<World> {
  const db = openDb(pool)
  const programme = await programmeOf(db)
  const [bodyId, otherBodyId] = [id(), id()]
  const here = await plant(db, store, {
    ...programme,
    canary: 'kanarek-tutejszy',
    specialty: '0748',
    voivodeship: '14',
    bodyId,
    number: 1,
  })
  const there = await plant(db, store, {
    ...programme,
    canary: 'kanarek-obcy',
    specialty: '0713',
    voivodeship: '12',
    bodyId: otherBodyId,
    number: 2,
  })
  const elsewhere = { unitId: id(), bodyId: id(), voivodeship: '16', specialty: '0799' }
  await sql`insert into identity.unit (id, name, city, voivodeship, search_key) values (${elsewhere.unitId}, 'Szpital 3', 'Miasto', '16', 'szpital')`.execute(
    db,
  )
  return {
    pool,
    db,
    here,
    there,
    askers: askersOf(here.people, here.places, elsewhere),
  }
}

interface Seed {
  readonly canary: string
  readonly specialty: string
  readonly voivodeship: string
  readonly bodyId: string
  readonly number: number
  readonly programmeId: string
  readonly rotations: readonly string[]
}

async function programmeOf(db: Db): Promise<Pick<Seed, 'programmeId' | 'rotations'>> {
  const found = await sql<{ id: string; content: unknown }>`
    select id, content from training_record.programme where specialty_code = '0748' and version like '2023%'`.execute(
    db,
  )
  const [row] = found.rows
  const programme = readProgramme(row?.content)
  if (!row || !programme.ok) throw new Error('the reference has cardiology of 2023')
  return { programmeId: row.id, rotations: rotationsOf(programme.value).map(({ key }) => key) }
}

async function plant(db: Db, store: FileStore, seed: Seed): Promise<Planted> {
  const [unitId, rotation = ''] = [id(), seed.rotations[0]]
  await sql`insert into identity.unit values (${unitId}, ${`Szpital ${seed.number}`}, 'Miasto', ${seed.voivodeship}, 'szpital')`.execute(
    db,
  )
  await sql`insert into identity.body values (${seed.bodyId}, 'medical-chamber', ${`Izba ${seed.number}`}, 'regional', ${seed.voivodeship}, 'izba', null)`.execute(
    db,
  )
  const people = await plantPeople(db, seed, unitId)
  const { recordId, referralId, openReferralId } = await plantRecord(db, { seed, people, unitId })
  const around = await plantAround(db, { seed, people, recordId, rotation })
  const places = { unitId, bodyId: seed.bodyId, voivodeship: seed.voivodeship, specialty: seed.specialty }
  const entries = await plantEntries(db, { seed, people, recordId, places })
  const fileId = await plantFile(db, store, { seed, entryId: entries[0]?.id ?? '', trainee: people.trainee })
  await sql`update training_record.record set state = 'consultant-check' where id = ${recordId}`.execute(db)
  await plantOwn(db, { seed, people })
  await plantDeputies(db, people)
  const applicationId = await plantApplications(db, { seed, people })
  const { canary } = seed
  const attachmentId = await plantAttachments(db, store, { canary, trainee: people.trainee, applicationId })
  return {
    ...around,
    canary,
    people,
    places,
    recordId,
    referralId,
    openReferralId,
    rotation,
    entries,
    fileId,
    programmeId: seed.programmeId,
    code: codeOf(seed),
    applicationId,
    attachmentId,
  }
}

async function plantPeople(db: Db, seed: Seed, unitId: string): Promise<People> {
  const roles = {
    trainee: 'trainee',
    supervisor: 'supervisor',
    consultant: 'voivodeship-consultant',
    mentor: 'mentor',
    revokedMentor: 'mentor',
    formerMentor: 'mentor',
    deputy: 'mentor',
    formerDeputy: 'mentor',
    reader: 'mentor',
    formerReader: 'mentor',
    revokedReader: 'mentor',
  }
  const people: Record<string, string> = { accountId: id() }
  for (const [who, role] of Object.entries(roles)) {
    const personId = id()
    people[who] = personId
    const licence = who === 'trainee' ? `${seed.number}990${seed.number}5${seed.number}` : null
    await sql`insert into identity.person values (${personId}, ${'Ada'}, ${who === 'trainee' ? `Zofia ${seed.canary}` : `Ptak ${seed.canary}`}, 'doctor', ${licence}, ${`ptak ${who}`}, ${`ada ${who}`})`.execute(
      db,
    )
    await sql`insert into identity.role_holding values (${id()}, ${personId}, ${role}, ${role === 'trainee' || who === 'consultant' ? null : unitId}, ${who === 'consultant' ? seed.voivodeship : null}, ${who === 'consultant' ? seed.specialty : null}, '2020-01-01', null)`.execute(
      db,
    )
  }
  return people as unknown as People
}

async function plantRecord(db: Db, { seed, people, unitId }: { seed: Seed; people: People; unitId: string }) {
  const [recordId, referralId, openReferralId, waiting] = [id(), id(), id(), id()]
  await sql`insert into identity.person values (${waiting}, 'Iza', ${`Zofia ${seed.canary}`}, 'doctor', ${`${seed.number}99077${seed.number}`}, 'iza', 'iza')`.execute(
    db,
  )
  for (const [referral, trainee, state] of [
    [referralId, people.trainee, 'accepted'],
    [openReferralId, waiting, 'issued'],
  ]) {
    await sql`
      insert into training_record.referral (id, number, trainee_person_id, specialty_code, programme_id, mode, session, unit_id, voivodeship,
        planned_start_on, planned_end_on, state, issued_by, issued_at)
      values (${referral}, ${`2020/S/${seed.number}${state}`.slice(0, 12)}, ${trainee}, ${seed.specialty}, ${seed.programmeId}, 'residency', ${seed.canary},
        ${unitId}, ${seed.voivodeship}, '2024-03-01', '2029-02-28', ${state}, ${id()}, now())`.execute(db)
  }
  await sql`
    insert into training_record.record (id, card_number, register_number, referral_id, trainee_person_id, specialty_code, programme_id, mode, session,
      unit_id, voivodeship, supervisor_person_id, started_on, planned_end_on, state)
    values (${recordId}, ${`2020/J/${seed.canary}`}, '1234567890123', ${referralId}, ${people.trainee}, ${seed.specialty}, ${seed.programmeId}, 'residency',
      ${seed.canary}, ${unitId}, ${seed.voivodeship}, ${people.supervisor}, '2024-03-01', '2029-02-28', 'active')`.execute(
    db,
  )
  return { recordId, referralId, openReferralId }
}

interface Around {
  readonly seed: Seed
  readonly people: People
  readonly recordId: string
  readonly rotation: string
}

async function plantAround(db: Db, { seed, people, recordId, rotation }: Around) {
  const [importId, remarkId, grantId] = [id(), id(), id()]
  const grants = [
    [grantId, people.mentor, '2090-01-01', null],
    [id(), people.revokedMentor, '2090-01-01', '2025-01-01'],
    [id(), people.formerMentor, '2024-12-31', null],
    [id(), people.trainee, '2090-01-01', null],
  ]
  for (const [grant, mentor, until, revoked] of grants) {
    await sql`insert into training_record.mentor_grant values (${grant}, ${recordId}, ${rotation}, ${mentor}, '2024-01-01', ${until}, ${people.supervisor}, now(), null, ${revoked}::timestamptz)`.execute(
      db,
    )
  }
  await sql`insert into training_record.import_batch values (${importId}, ${recordId}, ${`${seed.canary}.xlsx`}, 1, 0, 0, ${people.trainee}, now(), null)`.execute(
    db,
  )
  await sql`insert into training_record.remark values (${remarkId}, ${recordId}, 1, 'formal-check', ${ITEM}, ${seed.canary}, ${id()}, now(), null, null)`.execute(
    db,
  )
  await sql`insert into training_record.rotation_place values (${recordId}, ${rotation}, (select unit_id from training_record.record where id = ${recordId}), ${people.supervisor}, now())`.execute(
    db,
  )
  await sql`insert into training_record.check_step values (${id()}, ${recordId}, 0, 'formal-check', now(), ${id()}, 'pass', ${seed.canary})`.execute(
    db,
  )
  const accessId = await plantAccesses(db, people, recordId)
  return { importId, remarkId, grantId, accessId }
}

/** Whom the trainee lets in today, until a day gone by, and no longer. */
async function plantAccesses(db: Db, people: People, recordId: string): Promise<string> {
  const accessId = id()
  const accesses = [
    [accessId, people.reader, '2090-01-01', null],
    [id(), people.formerReader, '2024-12-31', null],
    [id(), people.revokedReader, '2090-01-01', '2025-01-01'],
  ]
  for (const [access, reader, until, revoked] of accesses) {
    await sql`insert into training_record.access_grant values (${access}, ${recordId}, ${reader}, '2024-01-01', ${until}, ${people.trainee}, now(), ${revoked}::timestamptz)`.execute(
      db,
    )
  }
  return accessId
}

async function plantEntries(db: Db, { seed, people, recordId, places }: Omit<Around, 'rotation'> & { places: Places }) {
  const actor = { accountId: id(), personId: people.trainee, role: 'trainee', ...places } as never
  const fields = { ...TYPED, place: seed.canary }
  const typed = [
    { ...fields, rotation: seed.rotations[0] ?? '' },
    { ...fields, rotation: seed.rotations[1] ?? '', initials: 'BK' },
    { ...fields, initials: 'CK' },
  ]
  const entries = typed.map((one) => ({ id: id(), kind: 'procedure', fields: one }))
  const answer = await new Runner(db, () => true).run(logEntries, {
    input: { recordId, entries },
    actor,
    requestId: id(),
    origin: { address: '', agent: '' },
  })
  if (!answer.ok) throw new Error(JSON.stringify(answer.refusals))
  await sql`
    insert into training_record.entry_history (entry_id, version, record_id, content, state, action, changed_by, changed_at)
    select id, 0, record_id, to_jsonb(entry), 'entered', 'edit', entered_by, now() from training_record.entry where record_id = ${recordId}`.execute(
    db,
  )
  const shown = (answer.value as { entries: { id: string; hash: string }[] }).entries
  const hash = createHash('sha256').update(codeOf(seed)).digest('hex')
  await sql`insert into training_record.sign_off_code values (${hash}, ${recordId}, ${JSON.stringify(shown.slice(0, 1).map((one) => ({ id: one.id, hash: one.hash })))}::jsonb, now(), '2090-01-01', null, null)`.execute(
    db,
  )
  return shown
}

async function plantFile(
  db: Db,
  store: FileStore,
  { seed, entryId, trainee }: { seed: Seed; entryId: string; trainee: string },
) {
  const fileId = id()
  const bytes = Buffer.from(`%PDF-1.7 ${seed.canary}`)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  await store.put(fileId, bytes, sha256)
  await sql`insert into platform.stored_file values (${fileId}, ${sha256}, ${bytes.length}, 'application/pdf', ${`${seed.canary}.pdf`}, ${trainee}, now(), now())`.execute(
    db,
  )
  await sql`update training_record.entry set details = jsonb_set(details, '{files}', ${JSON.stringify([fileId])}::jsonb) where id = ${entryId}`.execute(
    db,
  )
  return fileId
}
