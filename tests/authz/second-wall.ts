import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import { placeRun } from '../../src/identity/rules/place-run.ts'
import type { Actor, Role } from '../../src/kernel/actor.ts'
import type { Asker } from './actors.ts'
import { happens } from './happens.ts'
import type { World } from './world.ts'

type May = (asker: Asker, world: World) => boolean

/** Who reaches the planted rows of a table by SQL alone, whatever the program would let them do. */
interface TableRow {
  readonly sees: May
  readonly inserts: May
  readonly updates: May
  readonly deletes: May
  /** What an update sets, without looking at a row. */
  readonly set: string
  /** What a row that is inserted says beside what the planted one does. */
  readonly instead?: (asker: Asker) => Record<string, unknown>
}

const nobody: May = () => false
const everybody: May = () => true
const related: May = ({ isRelated }) => isRelated
const own: May = ({ actor }, { here }) => actor.personId === here.people.trainee
const or =
  (one: May, other: May): May =>
  (...asked) =>
    one(...asked) || other(...asked)
/** Related in one of these roles; in the own record as its trainee only. */
const writing =
  (...roles: readonly Role[]): May =>
  ({ actor, isRelated, isReader }, { here }) =>
    isRelated &&
    !isReader &&
    roles.includes(actor.role) &&
    (actor.role === 'trainee' || actor.personId !== here.people.trainee)

/** The chamber to which the planted cases were filed. */
const desk: May = ({ actor }, { here }) =>
  actor.role === 'chamber' &&
  !actor.inPlaceOf &&
  actor.bodyId === here.places.bodyId &&
  actor.personId !== here.people.trainee

/** The supervisor named three deputies; of them the trainee's row is the one that names the trainee. */
const ofDeputy =
  (...who: readonly (keyof World['here']['people'])[]): May =>
  ({ actor }, { here: { people } }) =>
    who.some((one) => people[one] === actor.personId)
const naming: May = ({ actor }, { here: { people } }) =>
  actor.personId === people.supervisor && actor.role === 'supervisor' && !actor.inPlaceOf

/** A newcomer tries with what would be their own: whoever has not proved their identity may not even that. */
const asNewcomer = ({ role, personId }: Actor, column: string): Record<string, unknown> =>
  role === 'newcomer' ? { [column]: personId } : {}
/** The trainee sees whom they let in; of the planted accesses, the first one is the reader's. */
const trainee: May = ({ actor, isRelated }) => actor.role === 'trainee' && isRelated
const letIn: May = ({ actor }, { here }) => actor.personId === here.people.reader

/** Runs the people of the planted unit, whose supervisor and mentors hold their roles there. */
const runsUnit: May = ({ actor }, { here }) => {
  const place = placeRun(actor)
  return (
    place.ok && 'unitId' in place.value && place.value.unitId === here.places.unitId && actor.role !== 'internship-head'
  )
}

const UNIT = ['unit-head', 'unit-staff'] as const
const CONSULTANTS = ['voivodeship-consultant', 'national-consultant'] as const
const DESKS = ['supervisor', 'voivodeship-office', ...CONSULTANTS] as const
const ENTERING = ['trainee', 'supervisor', ...UNIT, 'voivodeship-office', 'cmkp'] as const
const closed = { sees: nobody, inserts: nobody, updates: nobody, deletes: nobody, set: 'id = id' }
/** Who keeps the system enters when it was out, and sees who tried meanwhile. */
const operator: May = ({ actor }) => actor.role === 'administrator'
const ofApplication = { ...closed, sees: or(own, desk) }
const ofRecord = { ...closed, sees: related }

/** The reviewed table of the second wall; a table of the database without a row here, or without policies, fails the build. */
export const SECOND_WALL: Readonly<Record<string, TableRow>> = {
  'platform.audit_leaf': { ...closed, sees: own, inserts: everybody, set: "action = 'x'" },
  'platform.migration': { ...closed, set: "name = 'x'" },
  'platform.notice': { ...closed, sees: own, updates: own, set: 'read_at = now()' },
  'platform.mail_delivery': { ...closed, sees: own, set: "state = 'waiting'" },
  'platform.mail_attempt': { ...closed, sees: own, set: "reply = 'x'" },
  'platform.letter': { ...closed, inserts: everybody, set: "state = 'waiting'" },
  'platform.stored_file': {
    ...{ ...closed, sees: or(own, related), inserts: own, updates: own, set: 'attached_at = now()' },
    instead: ({ actor }) => asNewcomer(actor, 'uploaded_by'),
  },
  'identity.unit': { ...closed, sees: everybody, set: "name = 'xxx'" },
  'identity.body': { ...closed, sees: everybody, set: "name = 'xxx'" },
  'identity.cell': { ...closed, sees: everybody, set: "name = 'xxx'" },
  'identity.person': { ...closed, sees: own, set: "surname = 'x'" },
  'identity.person_pesel': { ...closed, set: "pesel = '1'" },
  'identity.role_holding': { ...closed, sees: own, updates: runsUnit, set: "until_on = '2090-01-01'" },
  'identity.deputy': {
    ...{ ...closed, sees: ofDeputy('supervisor', 'trainee'), inserts: naming },
    updates: ofDeputy('supervisor', 'trainee', 'deputy', 'formerDeputy'),
    set: "ended_by = platform.acting_id('person'), ended_at = now()",
  },
  'identity.account': { ...closed, sees: own, updates: own, set: "locale = 'en'" },
  'identity.session': { ...closed, sees: own, inserts: own, updates: own, deletes: own, set: 'ended_at = now()' },
  'identity.login_attempt': { ...closed, set: "nonce = 'x'" },
  'identity.second_factor': { sees: own, inserts: own, updates: own, deletes: own, set: 'last_step = 1' },
  'identity.recovery_code': { sees: own, inserts: own, updates: own, deletes: own, set: 'used_at = now()' },
  'identity.sign_in_step': { ...closed, sees: own, inserts: own, deletes: own, set: 'expires_at = now()' },
  'identity.passkey': { sees: own, inserts: own, updates: own, deletes: own, set: 'counter = 1' },
  'identity.passkey_challenge': { ...closed, sees: own, inserts: own, deletes: own, set: 'expires_at = now()' },
  'identity.registration': { ...closed, set: 'used_at = now()' },
  'identity.recovery': { ...closed, set: 'used_at = now()' },
  'identity.account_address': { ...closed, sees: own, set: "email = 'x'" },
  'identity.proof_sheet': { ...closed, sees: own, inserts: own, updates: own, set: 'ended_at = now()' },
  'identity.identity_proof': { ...closed, sees: own, set: "how = 'provider'" },
  'identity.person_merge': { ...closed, sees: own, set: "reason = 'x'" },
  'applications.application': {
    ...{ ...ofApplication, inserts: own, updates: or(own, desk), set: "state = 'withdrawn'" },
    instead: ({ actor }) => ({ state: 'draft', ...asNewcomer(actor, 'applicant_person_id') }),
  },
  'applications.earlier_desk': { ...ofApplication, inserts: or(own, desk), set: "stage = 'x'" },
  'applications.calendar_feed': { sees: own, inserts: own, updates: own, deletes: own, set: 'made_at = now()' },
  'applications.filing_attempt': {
    ...{ ...closed, sees: or(own, operator), inserts: own, set: 'noted_at = now()' },
    instead: () => ({ seen_by: 'device' }),
  },
  'applications.heartbeat': { ...closed, set: 'at = now()' },
  'applications.outage': {
    ...{ ...closed, sees: everybody, inserts: operator, set: "reason = 'x'" },
    instead: ({ actor }) => ({ entered_by: actor.personId }),
  },
  'applications.reminder': { ...closed, set: 'sent_at = now()' },
  'applications.filed_version': { ...ofApplication, inserts: own, set: "hash = 'x'" },
  'applications.draft_attachment': {
    ...{ ...closed, sees: own, inserts: own, deletes: own, set: "key = 'x'" },
  },
  'applications.filed_attachment': { ...ofApplication, inserts: own, set: "key = 'x'" },
  'applications.filing_key': { ...ofApplication, inserts: own, set: "body_hash = 'x'" },
  'applications.step': {
    ...{ ...ofApplication, inserts: or(own, desk), set: "reason = 'x'" },
    instead: ({ actor }) => ({ by_person_id: actor.personId }),
  },
  'applications.opinion': {
    ...{ ...ofApplication, inserts: desk },
    set: "given_by = platform.acting_id('person'), given_at = now(), stance = 'for', answer = 'x'",
    instead: ({ actor }) => ({ asked_by: actor.personId }),
  },
  'applications.decision': {
    ...{ ...ofApplication, inserts: desk, updates: own, set: 'opened_at = now()' },
    instead: ({ actor }) => ({ decided_by: actor.personId }),
  },
  'training_record.referral': {
    ...ofRecord,
    ...{ inserts: writing('voivodeship-office'), updates: writing(...UNIT), set: "decline_reason = 'x'" },
  },
  'training_record.record': {
    ...ofRecord,
    ...{ inserts: writing(...UNIT), updates: writing(...UNIT, ...DESKS), set: 'version = 7' },
  },
  'training_record.rotation_place': {
    ...ofRecord,
    ...{ inserts: writing('supervisor'), updates: writing('supervisor'), deletes: writing('supervisor') },
    set: 'assigned_at = now()',
  },
  'training_record.import_batch': {
    ...ofRecord,
    ...{ inserts: writing('trainee'), updates: writing('trainee'), set: 'added_count = 1' },
  },
  'training_record.value_mapping': { sees: own, inserts: own, updates: own, deletes: own, set: "target = 'x'" },
  'training_record.entry': {
    ...ofRecord,
    ...{ inserts: writing(...ENTERING), updates: writing(...ENTERING, 'mentor'), deletes: writing(...ENTERING) },
    set: "code = 'B'",
  },
  'training_record.entry_history': { ...ofRecord, inserts: writing(...ENTERING, 'mentor'), set: "reason = 'x'" },
  'training_record.mentor_grant': {
    ...ofRecord,
    ...{
      inserts: writing('trainee', 'supervisor'),
      updates: writing('trainee', 'supervisor'),
      set: 'revoked_at = now()',
    },
  },
  'training_record.access_grant': {
    ...{ ...closed, sees: or(trainee, letIn), inserts: writing('trainee'), updates: writing('trainee') },
    set: 'revoked_at = now()',
    instead: ({ actor }) => ({ to_person_id: actor.role === 'trainee' ? randomUUID() : actor.personId }),
  },
  'training_record.sign_off_code': {
    ...ofRecord,
    ...{ inserts: writing('trainee'), updates: writing('supervisor', 'mentor'), set: 'used_at = now()' },
  },
  'training_record.check_step': {
    ...ofRecord,
    ...{ inserts: writing(...DESKS), set: "opinion = 'x'" },
  },
  'training_record.remark': {
    ...ofRecord,
    ...{ inserts: writing('voivodeship-office', ...CONSULTANTS), updates: writing('trainee'), set: "answer = 'x'" },
  },
}

/** Tables without anything of a person: everybody may read them. */
export const OF_NOBODY: Readonly<Record<string, string>> = {
  'platform.announcement_effect': 'ids of announcements that were heard',
  'platform.log_leaf': 'hashes',
  'platform.log_node': 'hashes',
  'platform.log_state': 'how far the log is',
  'platform.checkpoint': 'published heads',
  'platform.cosignature': 'published signatures',
  'training_record.specialty': 'a public register',
  'training_record.programme': 'published documents',
}

/** The rows of a table that are the planted record's or its trainee's, as the owner sees them. */
export async function plantedRows(owner: pg.Client, table: string, world: World): Promise<string[]> {
  const { here } = world
  const ids = [
    here.recordId,
    here.referralId,
    here.people.trainee,
    here.people.accountId,
    here.fileId ?? '',
    here.canary,
    here.places.unitId,
    here.places.bodyId,
    here.applicationId,
  ]
  const { rows } = await owner.query<{ row: string }>(
    `select to_jsonb(t)::text as row from ${table} t where exists (select from unnest($1::text[]) w where w <> '' and strpos(to_jsonb(t)::text, w) > 0)`,
    [ids],
  )
  return rows.map(({ row }) => row)
}

/** What a session says of who acts. */
export type Said = { readonly [Key in keyof Actor]?: string | undefined }

export async function declare(client: pg.Client, actor: Said): Promise<void> {
  await client.query(
    `select set_config('opensmk.role', $1, true), set_config('opensmk.person', $2, true), set_config('opensmk.account', $3, true),
       set_config('opensmk.unit', $4, true), set_config('opensmk.voivodeship', $5, true), set_config('opensmk.specialty', $6, true),
       set_config('opensmk.body', $7, true), set_config('opensmk.function', $8, true),
       set_config('opensmk.in_place_of', $9, true), set_config('opensmk.today', current_date::text, true)`,
    [
      ...[actor.role, actor.personId, actor.accountId, actor.unitId, actor.voivodeship, actor.specialty],
      ...[actor.bodyId, actor.function, actor.inPlaceOf],
    ].map((said) => said ?? ''),
  )
}

/** Of the four things that can be done to a table those in which the wall is not as its row says. */
export async function probe(
  client: pg.Client,
  asked: { table: string; row: string; asker: Asker; world: World },
): Promise<string[]> {
  const { table, row, asker, world } = asked
  const expected = SECOND_WALL[table]
  if (!expected) throw new Error(`${table} has no row`)
  const found = {
    sees: await happens(client, `select 1 from ${table} t where to_jsonb(t) = $1::jsonb`, [row]),
    inserts: await happens(
      client,
      `insert into ${table} select (jsonb_populate_record(null::${table}, $1::jsonb || $2::jsonb)).*`,
      [row, JSON.stringify(expected.instead?.(asker) ?? {})],
    ),
    updates: await happens(client, `update ${table} set ${expected.set}`),
    // Whoever stands to every record deletes of others too: there only the planted row says something.
    deletes: await (asker.actor.role === 'cmkp'
      ? happens(client, `delete from ${table} t where to_jsonb(t) = $1::jsonb`, [row])
      : happens(client, `delete from ${table}`)),
  }
  const acts = ['sees', 'inserts', 'updates', 'deletes'] as const
  return acts
    .filter((act) => found[act] !== expected[act](asker, world))
    .map((act) => `${asker.name} ${found[act] ? act : `no longer ${act}`} ${table}`)
}

export async function asApplication<Answer>(
  client: pg.Client,
  work: () => Promise<Answer>,
  before = '',
): Promise<Answer> {
  await client.query(`begin; ${before}; set local role opensmk_app`)
  try {
    return await work()
  } finally {
    await client.query('rollback')
  }
}
