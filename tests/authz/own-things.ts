import { createHash, randomUUID as id } from 'node:crypto'
import { type Db, sql } from '../../src/platform/db/pool.ts'
import type { People } from './actors.ts'

interface Owned {
  readonly seed: { readonly canary: string; readonly bodyId: string; readonly number: number }
  readonly people: People
}

/** What is a person's own: an account, a session, a notice with its letter, remembered columns. */
export async function plantOwn(db: Db, { seed, people }: Owned) {
  const [accountId, noticeId] = [people.accountId, id()]
  await sql`insert into identity.cell select ${id()}, unit_id, 'Klinika' from identity.role_holding where person_id = ${people.supervisor}`.execute(
    db,
  )
  await sql`insert into platform.audit_leaf (id, request_id, action, subject_person_id) values (${id()}, ${seed.canary}, 'read', ${people.trainee})`.execute(
    db,
  )
  await sql`select identity.register_pesel(${people.trainee}, ${`0000000000${seed.number}`})`.execute(db)
  const letter = sql`${noticeId}, ${`${seed.canary}@x.example`}, 'pl', ${seed.canary}, ${seed.canary}`
  await sql`insert into identity.account (id, person_id, email) values (${accountId}, ${people.trainee}, ${`${seed.canary}@x.example`})`.execute(
    db,
  )
  await sql`
    insert into identity.session select ${id()}, ${accountId}, id, ${Buffer.alloc(32, seed.number)}, now(), now(), 60, now() + interval '1 day', null, ${seed.canary}, 'x'
    from identity.role_holding where person_id = ${people.trainee}`.execute(db)
  await sql`insert into identity.login_attempt values (${Buffer.alloc(32, seed.number)}, ${Buffer.alloc(32)}, ${seed.canary}, 'n', now() + interval '1 day')`.execute(
    db,
  )
  await sql`insert into platform.notice (id, person_id, kind, facts, dedup_key) values (${noticeId}, ${people.trainee}, 'record-opened', ${JSON.stringify({ said: seed.canary })}::jsonb, ${id()})`.execute(
    db,
  )
  await sql`insert into platform.mail_delivery (notice_id, address, locale, subject, body, state, settled_at) values (${letter}, 'sent', now())`.execute(
    db,
  )
  await sql`insert into identity.second_factor (account_id, sealed_secret, begun_at) values (${accountId}, ${Buffer.alloc(32)}, now())`.execute(
    db,
  )
  await sql`insert into identity.recovery_code values (${accountId}, ${Buffer.alloc(32)}, null)`.execute(db)
  await sql`insert into identity.sign_in_step values (${Buffer.alloc(32, seed.number)}, ${accountId}, now())`.execute(
    db,
  )
  const key = sql`${id()}, ${accountId}, ${`${seed.canary} ${seed.canary}`}, ${Buffer.alloc(32)}, 0, '{}', 'x', false, now()`
  await sql`insert into identity.passkey values (${key})`.execute(db)
  await sql`insert into identity.passkey_challenge values (${Buffer.alloc(32, seed.number)}, 'add', ${Buffer.alloc(32)}, ${accountId}, now() + interval '1 day')`.execute(
    db,
  )
  await plantRegistration(db, { seed, people })
  await sql`insert into platform.mail_attempt (id, notice_id, reply) values (${id()}, ${noticeId}, ${seed.canary})`.execute(
    db,
  )
  await sql`insert into training_record.value_mapping values (${people.trainee}, 'place', ${seed.canary}, 'x', now())`.execute(
    db,
  )
}

/** How the trainee came here: by a letter, a sheet and a proof, once under another id; and a way back under way. */
async function plantRegistration(db: Db, { seed, people }: Owned): Promise<void> {
  const [letterId, sheetId, formerId] = [id(), id(), id()]
  const [address, token] = [`${seed.canary}@dawny.example`, Buffer.alloc(32, seed.number)]
  await sql`
    insert into platform.letter (id, address, locale, kind, facts, link)
    values (${letterId}, ${address}, 'pl', 'address-known', '{}', ${seed.canary})`.execute(db)
  await sql`
    insert into identity.registration (id, email, locale, token_hash, expires_at)
    values (${id()}, ${address}, 'pl', ${token}, now())`.execute(db)
  await sql`insert into identity.account_address values (${address}, ${people.accountId}, now())`.execute(db)
  await sql`
    insert into identity.proof_sheet values (${sheetId}, ${people.accountId}, 'registration', ${seed.canary}, 'A', 'B', 'doctor', now(), now())`.execute(
    db,
  )
  await sql`
    insert into identity.identity_proof (id, person_id, account_id, purpose, how, proved_at, by_person_id, document, sheet_id, outcome)
    values (${id()}, ${people.trainee}, ${people.accountId}, 'registration', 'in-person', now(), ${people.supervisor}, 'passport',
      ${sheetId}, 'proved')`.execute(db)
  await sql`insert into identity.person values (${formerId}, '', '', null, null, '', '')`.execute(db)
  await sql`
    insert into identity.person_merge values (${formerId}, ${people.trainee}, now(), 'provider', null, ${seed.canary})`.execute(
    db,
  )
  await sql`
    insert into identity.recovery (id, account_id, token_hash, expires_at)
    values (${id()}, ${people.accountId}, ${token}, now())`.execute(db)
}

/** A case that waits at one chamber, and one that it has decided. */
export async function plantApplications(db: Db, { seed, people }: Owned): Promise<string> {
  const [applicationId, decidedId] = [id(), id()]
  const said = JSON.stringify({ said: seed.canary })
  for (const [application, state, number] of [
    [applicationId, 'filed', 1],
    [decidedId, 'decided', 2],
  ]) {
    await sql`
      insert into applications.application (id, process, round, applicant_person_id, subject_person_id, number, stage, desk, state, version,
        draft, draft_saved_at, turn_since)
      values (${application}, 'role-request', 'trainee', ${people.trainee}, ${people.trainee}, ${`2020/U/${seed.number}000${number}`}, 'decision',
        ${JSON.stringify({ roles: ['chamber'], bodyId: seed.bodyId })}::jsonb, ${state}, 1, ${said}::jsonb, now(), now())`.execute(
      db,
    )
  }
  await sql`insert into applications.earlier_desk select id, stage, desk, now() from applications.application where id = ${applicationId}`.execute(
    db,
  )
  const hash = createHash('sha256').update(said).digest('hex')
  await sql`
    insert into applications.filed_version values (${applicationId}, 1, ${said}::jsonb, '{}', ${hash}, now(), ${people.trainee}, '{}', 'x', 'x')`.execute(
    db,
  )
  await plantDeadlines(db, people, applicationId)
  await sql`insert into applications.filing_key values (${id()}, ${applicationId}, 1, ${hash})`.execute(db)
  await sql`
    insert into applications.step (id, application_id, action, at, by_person_id, by_role, reason)
    values (${id()}, ${applicationId}, 'file', now(), ${people.trainee}, 'student', ${seed.canary})`.execute(db)
  await sql`
    insert into applications.opinion (id, application_id, label, desk, question, asked_at, asked_by, due_on)
    values (${id()}, ${applicationId}, 'x', '{"roles": ["ministry"], "specialty": "9999"}', ${seed.canary}, now(), ${people.mentor}, now())`.execute(
    db,
  )
  await sql`
    insert into applications.decision values (${decidedId}, 'refused', ${seed.canary}, 'x', 'x', now(), ${people.mentor})`.execute(
    db,
  )
  return applicationId
}

/** Who stands in for the supervisor: one today, one whose days have gone by, and the trainee themself; one for the trainee. */
export async function plantDeputies(db: Db, people: People): Promise<void> {
  const holdingOf = (person: string) => sql`(select id from identity.role_holding where person_id = ${person})`
  const deputies = [
    [people.supervisor, people.deputy, '2090-01-01'],
    [people.supervisor, people.formerDeputy, '2024-12-31'],
    [people.supervisor, people.trainee, '2090-01-01'],
  ] as const
  for (const [principal, deputy, until] of deputies) {
    await sql`
      insert into identity.deputy (id, holding_id, principal_person_id, deputy_person_id, fitting_holding_id, from_on, until_on, named_at)
      values (${id()}, ${holdingOf(principal)}, ${principal}, ${deputy}, ${holdingOf(deputy)}, '2024-01-01', ${until}, now())`.execute(
      db,
    )
  }
}

/** What is kept of deadlines: a reminder sent, a filing that failed, the address of a calendar, and when the system was out. */
async function plantDeadlines(db: Db, people: People, applicationId: string): Promise<void> {
  const secret = createHash('sha256').update(people.trainee).digest('hex')
  await sql`insert into applications.reminder values (${applicationId}, now(), 24, now())`.execute(db)
  await sql`insert into applications.filing_attempt values (${id()}, ${applicationId}, ${people.trainee}, now(), 'server', now())`.execute(
    db,
  )
  await sql`insert into applications.calendar_feed values (${people.trainee}, ${secret}, now())`.execute(db)
  await sql`
    insert into applications.outage (id, from_at, until_at, source, reason, entered_by, recorded_at)
    values (${id()}, now() - interval '3 hours', now() - interval '1 hour', 'operator', 'Awaria zasilania', ${people.trainee}, now())`.execute(
    db,
  )
}
