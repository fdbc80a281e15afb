import { describe, expect } from 'vitest'
import { AN_ECG, type Hospital, test } from '../../../tests/support/hospital.ts'
import { Acting } from '../../app/seed/acting.ts'
import { CAST, type CastMember, UNITS } from '../../app/seed/cast.ts'
import { addDays, type PlainDate } from '../../kernel/plain-date.ts'
import { sql } from '../../platform/db/pool.ts'
import { dateIn } from '../../platform/i18n/dates.ts'
import type { Entry } from '../contract/shapes.ts'
import { approveByCode } from './approve-by-code.ts'
import { approveEntries } from './approve-entries.ts'
import { editEntry } from './edit-entry.ts'
import { entryHistory } from './entry-history.ts'
import { getRecord } from './get-record.ts'
import { grantMentor } from './grant-mentor.ts'
import { issueSignOffCode } from './issue-sign-off-code.ts'
import { listEntries } from './list-entries.ts'
import { listMentors } from './list-mentors.ts'
import { listProofs } from './list-proofs.ts'
import { listRecords } from './list-records.ts'
import { readSignOffCode } from './read-sign-off-code.ts'
import { revokeMentor } from './revoke-mentor.ts'
import { showEntry } from './show-entry.ts'

const refusedWith = (code: string) => ({ ok: false, refusals: [expect.objectContaining({ code })] })

const TODAY = dateIn(new Date())
const [ROTATION, ANOTHER] = ['m2/rotation/1', 'm2/rotation/2']
const MENTOR = CAST.nadia

const shown = (...entries: readonly Entry[]) => entries.map(({ id, hash }) => ({ id, hash }))

const actingAs = ({ runner }: Hospital, member: CastMember, role: 'mentor' | 'supervisor') =>
  new Acting(runner, { ...member, roles: [{ role, unitId: UNITS.warsaw.id, from: '2018-01-01' }] })

const grants = ({ trainee, recordId }: Hospital, days: { from?: PlainDate; until?: PlainDate } = {}) =>
  trainee.does(grantMentor, {
    ...{ recordId, mentorPersonId: MENTOR.id, rotation: ROTATION },
    ...{ from: addDays(TODAY, -7), until: addDays(TODAY, 7), ...days },
  })

/** Nobody waits for days to pass: the grants of before are as if they had never been given. */
const withoutGrants = ({ db }: Hospital) => sql`update training_record.mentor_grant set revoked_at = now()`.execute(db)

const codeFor = async ({ trainee, recordId }: Hospital, ...entries: readonly Entry[]): Promise<string> =>
  (await trainee.does(issueSignOffCode, { recordId, entries: shown(...entries) })).code

describe('a mentor', () => {
  test('approves the entries of the rotation granted and no others', async ({ hospital }) => {
    const { recordId, runner, enters, trainee } = hospital
    const mentor = new Acting(runner, MENTOR)
    await grants(hospital)
    const theirs = await enters({ initials: 'MA', rotation: ROTATION })
    const others = await enters({ initials: 'MB', rotation: ANOTHER })
    const ofNone = await enters({ initials: 'MC' })
    expect(await mentor.does(approveEntries, { recordId, entries: shown(theirs, others, ofNone) })).toEqual({
      approved: [theirs.id],
      left: [
        { id: others.id, why: 'not-found' },
        { id: ofNone.id, why: 'not-found' },
      ],
    })
    const { grants: listed, candidates } = await trainee.does(listMentors, { recordId })
    expect(listed).toEqual([expect.objectContaining({ isInForce: true, grantedBy: 'Lena Wiosenna' })])
    expect(candidates).toContainEqual({
      id: MENTOR.id,
      name: `${MENTOR.givenNames} ${MENTOR.surname}`,
      unit: UNITS.warsaw.name,
    })
  })

  test('sees, counts and reads the entries of the rotation granted and no others', async ({ hospital }) => {
    const { recordId, runner, enters, supervisor } = hospital
    await withoutGrants(hospital)
    await grants(hospital)
    const mentor = new Acting(runner, MENTOR)
    const theirs = await enters({ initials: 'MD', rotation: ROTATION })
    const others = await enters({ initials: 'ME', rotation: ANOTHER })
    await enters({ initials: 'MF' })
    const listed = async (waiting?: 'for-me') =>
      (await mentor.does(listEntries, { recordId, limit: 5000, ...(waiting && { waiting }) })).entries
    const rotations = (await listed()).map(({ details }) => details.rotation)
    expect(new Set(rotations)).toEqual(new Set([ROTATION]))
    const mine = await listed('for-me')
    expect(mine.map(({ id }) => id)).toContain(theirs.id)
    const { records } = await mentor.does(listRecords, {})
    expect(records).toEqual([expect.objectContaining({ id: recordId, waitingForMe: mine.length })])
    expect((await mentor.does(getRecord, { recordId })).waitingForMe).toBe(mine.length)
    const hidden = { recordId, entryId: others.id }
    expect(await mentor.tries(entryHistory, hidden)).toMatchObject(refusedWith('not-found'))
    expect(await mentor.tries(showEntry, hidden)).toMatchObject(refusedWith('not-found'))
    expect(await mentor.tries(listProofs, hidden)).toMatchObject(refusedWith('not-found'))
    expect(await mentor.does(entryHistory, { recordId, entryId: theirs.id })).toEqual({ changes: [] })
    expect(await supervisor.does(entryHistory, hidden)).toEqual({ changes: [] })
  })

  test('whose grant was revoked, is over or has not begun sees no record', async ({ hospital }) => {
    const { db, recordId, runner, enters, supervisor } = hospital
    await withoutGrants(hospital)
    const mentor = new Acting(runner, MENTOR)
    const entry = await enters({ initials: 'RV', rotation: ROTATION })
    const approval = { recordId, entries: shown(entry) }
    const { id } = await grants(hospital)
    const code = await codeFor(hospital, entry)
    await supervisor.does(revokeMentor, { recordId, grantId: id })
    expect(await mentor.tries(approveEntries, approval)).toMatchObject(refusedWith('not-found'))
    expect(await mentor.tries(approveByCode, { code })).toMatchObject(refusedWith('not-found'))

    const over = await grants(hospital)
    await sql`update training_record.mentor_grant set until_on = ${addDays(TODAY, -1)} where id = ${over.id}`.execute(
      db,
    )
    await grants(hospital, { from: addDays(TODAY, 1) })
    expect(await mentor.tries(approveEntries, approval)).toMatchObject(refusedWith('not-found'))
  })

  test('is never the trainee, is somebody who mentors, and is named by nobody from outside', async ({ hospital }) => {
    const { recordId, trainee, supervisor, otherTrainee } = hospital
    const asked = { recordId, rotation: ROTATION, from: TODAY, until: addDays(TODAY, 30) }
    const traineeThemself = { ...asked, mentorPersonId: CAST.lena.id }
    for (const giver of [trainee, supervisor])
      expect(await giver.tries(grantMentor, traineeThemself)).toMatchObject(refusedWith('mentor-is-trainee'))
    const aClerk = { ...asked, mentorPersonId: CAST.olga.id }
    expect(await trainee.tries(grantMentor, aClerk)).toMatchObject(refusedWith('not-a-mentor'))
    const proper = { ...asked, mentorPersonId: MENTOR.id }
    expect(await otherTrainee.tries(grantMentor, proper)).toMatchObject(refusedWith('not-found'))
    expect(await trainee.tries(grantMentor, { ...proper, until: '2031-13-01' })).toMatchObject(refusedWith('bad-date'))
  })

  test('is authorised once, however often the button is pressed', async ({ hospital }) => {
    await withoutGrants(hospital)
    const { recordId, trainee } = hospital
    const asked = { recordId, rotation: ROTATION, mentorPersonId: MENTOR.id, from: TODAY, until: addDays(TODAY, 30) }
    const [first, second] = await Promise.all([trainee.tries(grantMentor, asked), trainee.tries(grantMentor, asked)])
    const twice = [first, second].filter((verdict) => !verdict.ok)
    expect(twice).toMatchObject([refusedWith('already-granted')])
  })
})

describe('a code', () => {
  test('approves what it showed, once', async ({ hospital }) => {
    const { db, supervisor, enters } = hospital
    const entry = await enters({ initials: 'QA' })
    const code = await codeFor(hospital, entry)
    const read = await supervisor.does(readSignOffCode, { code })
    expect(read).toMatchObject({ trainee: 'Lena Wiosenna', entries: [{ id: entry.id, hash: entry.hash, why: null }] })
    expect(await supervisor.does(approveByCode, { code })).toEqual({ approved: [entry.id], left: [] })
    expect(await supervisor.tries(approveByCode, { code })).toMatchObject(refusedWith('code-used'))
    expect(await supervisor.tries(readSignOffCode, { code })).toMatchObject(refusedWith('code-used'))
    const kept = await sql<{ row: string }>`select c::text as row from training_record.sign_off_code c`.execute(db)
    expect(kept.rows.some(({ row }) => row.includes(code))).toBe(false)
  })

  test('leaves out and names what changed since it was made', async ({ hospital }) => {
    const { trainee, supervisor, recordId, enters } = hospital
    const [kept, changed] = [await enters({ initials: 'QK' }), await enters({ initials: 'QC' })]
    const code = await codeFor(hospital, kept, changed)
    const edit = { recordId, entryId: changed.id, version: changed.version, fields: { ...AN_ECG, initials: 'QD' } }
    await trainee.does(editEntry, edit)
    const { entries } = await supervisor.does(readSignOffCode, { code })
    expect(entries.map(({ why }) => why)).toEqual([null, 'changed'])
    expect(await supervisor.does(approveByCode, { code })).toEqual({
      approved: [kept.id],
      left: [{ id: changed.id, why: 'changed' }],
    })
  })

  test('is worth nothing after its ten minutes', async ({ hospital }) => {
    const { db, supervisor, enters } = hospital
    const code = await codeFor(hospital, await enters({ initials: 'QE' }))
    await sql`update training_record.sign_off_code set expires_at = now() where used_at is null`.execute(db)
    expect(await supervisor.tries(readSignOffCode, { code })).toMatchObject(refusedWith('code-expired'))
    expect(await supervisor.tries(approveByCode, { code })).toMatchObject(refusedWith('code-expired'))
  })

  test('does not exist for anybody but the supervisor and a mentor in force', async ({ hospital }) => {
    const { otherSupervisor, office, runner, enters } = hospital
    await withoutGrants(hospital)
    const code = await codeFor(hospital, await enters({ initials: 'QF' }))
    for (const stranger of [otherSupervisor, office, new Acting(runner, MENTOR)]) {
      expect(await stranger.tries(readSignOffCode, { code })).toMatchObject(refusedWith('not-found'))
      expect(await stranger.tries(approveByCode, { code })).toMatchObject(refusedWith('not-found'))
    }
  })

  test('never lets the trainee approve their own record, whatever other roles and grants they hold', async ({
    hospital,
  }) => {
    const { db, trainee, recordId, enters } = hospital
    const code = await codeFor(hospital, await enters({ initials: 'QO', rotation: ROTATION }))
    await sql`
      insert into training_record.mentor_grant
        (id, record_id, item_key, mentor_person_id, from_on, until_on, granted_by, granted_at)
      values (gen_random_uuid(), ${recordId}, ${ROTATION}, ${CAST.lena.id}, ${TODAY}, ${TODAY}, ${CAST.marta.id}, now())
    `.execute(db)
    expect(await trainee.tries(approveByCode, { code })).toMatchObject(refusedWith('not-permitted'))
    for (const role of ['mentor', 'supervisor'] as const)
      expect(await actingAs(hospital, CAST.lena, role).tries(approveByCode, { code })).toMatchObject(
        refusedWith('not-found'),
      )
  })

  test('read by two at once is decided by one', async ({ hospital }) => {
    const { runner, supervisor, enters } = hospital
    await grants(hospital)
    const entry = await enters({ initials: 'QT', rotation: ROTATION })
    const code = await codeFor(hospital, entry)
    const seniors = [supervisor, new Acting(runner, MENTOR)]
    const answers = await Promise.all(seniors.map((senior) => senior.tries(approveByCode, { code })))
    const [decided, late] = answers.toSorted((one, other) => Number(other.ok) - Number(one.ok))
    expect(decided).toEqual({ ok: true, value: { approved: [entry.id], left: [] } })
    expect(late).toMatchObject(refusedWith('code-used'))
  })

  test('is made by the trainee alone, for entries that wait as they are shown', async ({ hospital }) => {
    const { trainee, supervisor, otherTrainee, recordId, enters } = hospital
    const entry = await enters({ initials: 'QW' })
    const asked = { recordId, entries: shown(entry) }
    expect(await supervisor.tries(issueSignOffCode, asked)).toMatchObject(refusedWith('not-permitted'))
    expect(await otherTrainee.tries(issueSignOffCode, asked)).toMatchObject(refusedWith('not-found'))
    const stale = { recordId, entries: [{ id: entry.id, hash: '0'.repeat(64) }] }
    expect(await trainee.tries(issueSignOffCode, stale)).toMatchObject(refusedWith('entry-changed'))
    await supervisor.does(approveEntries, asked)
    expect(await trainee.tries(issueSignOffCode, asked)).toMatchObject(refusedWith('not-in-state'))
  })
})
