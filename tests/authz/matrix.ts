import { randomUUID } from 'node:crypto'
import { getDate } from '../../src/kernel/plain-date.ts'
import type { Verdict } from '../../src/kernel/verdict.ts'
import type { UseCase } from '../../src/platform/command/command.ts'
import { type HoldsPermission, Runner } from '../../src/platform/command/runner.ts'
import { inOneTransaction } from '../../src/platform/db/one-transaction.ts'
import { type Db, sql } from '../../src/platform/db/pool.ts'
import type { Standing } from '../../src/training-record/rules/relation.ts'
import type { EntryState, RecordState } from '../../src/training-record/rules/states.ts'
import type { Asker } from './actors.ts'
import { BY_ANOTHER_WORD, ROUTES, type Row } from './routes.ts'
import { ITEM, type World } from './world.ts'

/** One cell of the matrix: who asks what of a record in which state. */
export interface Cell {
  readonly useCase: UseCase
  readonly row: Row
  readonly asker: Asker
  readonly recordState: RecordState
  readonly entryState: EntryState
  /** Codes of refusal that the reviewed tables give; none where they permit. */
  readonly expected: readonly string[]
}

export interface Observed {
  readonly codes: readonly string[]
  /** Everything of the answer as text. */
  readonly text: string
  /** Whether a row of the record or around it is another than before. */
  readonly changed: boolean
}

export const nameOf = ({ route }: UseCase): string => `${route.method} ${route.path}`

export const cellName = ({ useCase, asker, recordState, entryState }: Cell): string =>
  `${nameOf(useCase)} | ${asker.name} | record ${recordState}, entry ${entryState}`

export const standingOf = ({ here }: World, state: RecordState): Standing => {
  const grant = { rotation: here.rotation, from: getDate('2024-01-01'), until: getDate('2090-01-01'), isRevoked: false }
  return {
    record: {
      ...{ traineePersonId: here.people.trainee, supervisorPersonId: here.people.supervisor, state },
      ...{ unitId: here.places.unitId, voivodeship: here.places.voivodeship, specialty: here.places.specialty },
      openElements: state === 'returned' ? [ITEM] : [],
    },
    grants: [
      { ...grant, mentorPersonId: here.people.mentor },
      { ...grant, mentorPersonId: here.people.trainee },
      { ...grant, mentorPersonId: here.people.revokedMentor, isRevoked: true },
      { ...grant, mentorPersonId: here.people.formerMentor, until: getDate('2024-12-31') },
    ],
    accesses: [
      { ...grant, toPersonId: here.people.reader },
      { ...grant, toPersonId: here.people.formerReader, until: getDate('2024-12-31') },
      { ...grant, toPersonId: here.people.revokedReader, isRevoked: true },
    ],
    today: getDate(new Date().toISOString().slice(0, 10)),
  }
}

/** The whole matrix: roles that the table does not permit are asked once, foreign ones once, related ones in every state. */
export const cellsOf = (world: World, useCases: readonly UseCase[], holds: HoldsPermission): Cell[] =>
  useCases.flatMap((useCase) => {
    const name = nameOf(useCase)
    const row = ROUTES[name]
    if (!row) throw new Error(`${name} has no row in tests/authz/routes.ts`)
    return [row, ...(BY_ANOTHER_WORD[name] ?? [])].flatMap((one) => cellsOfRow(world, { useCase, row: one }, holds))
  })

function cellsOfRow(world: World, { useCase, row }: Pick<Cell, 'useCase' | 'row'>, holds: HoldsPermission): Cell[] {
  return world.askers.flatMap((asker) => {
    if (asker.isForged) return []
    const { permission } = useCase.route
    const isHeld = permission === 'public' || permission === 'signed-in' || holds(asker.actor, permission)
    const everyState = isHeld && asker.isRelated
    return (everyState ? row.recordStates : row.recordStates.slice(0, 1)).flatMap((recordState) =>
      (everyState ? row.entryStates : row.entryStates.slice(0, 1)).map((entryState): Cell => {
        const standing = standingOf(world, recordState)
        const judged = row.judge({ planted: world.here, actor: asker.actor, standing, entryState })
        return { useCase, row, asker, recordState, entryState, expected: isHeld ? judged : [BY_ROLE] }
      }),
    )
  })
}

/** Refused by the permission table, before anything is looked at. */
export const BY_ROLE = 'not-permitted by the role'

class Undo extends Error {}

export interface Walls {
  readonly holds: HoldsPermission
  /** False: as the owner of the tables, whom row security does not bind. */
  readonly second: boolean
}

/** Asks, looks at what came of it, and takes it all back. */
export async function observe(world: World, cell: Cell, walls: Walls): Promise<Observed> {
  const isByRole = cell.expected[0] === BY_ROLE
  if (isByRole && walls.second) return { ...(await ask(world.db, world, { cell, walls })), changed: false }
  const looks = !isByRole && cell.expected.length > 0
  let observed: Observed | undefined
  const asked = inOneTransaction(world.pool, async (db) => {
    await bringInto(db, world, cell)
    const before = looks ? await stateOf(db) : ''
    if (walls.second) await sql`select set_config('opensmk.role', 'door', true)`.execute(db)
    else await sql`set local role none`.execute(db)
    const answer = await ask(db, world, { cell, walls })
    await sql`select set_config('opensmk.role', 'system', true), set_config('opensmk.in_place_of', '', true)`.execute(
      db,
    )
    observed = { ...answer, changed: looks && before !== (await stateOf(db)) }
    throw new Undo()
  })
  await asked.catch((thrown: unknown) => {
    if (!(thrown instanceof Undo)) throw thrown
  })
  if (!observed) throw new Error('nothing was observed')
  return observed
}

async function ask(db: Db, { here }: World, { cell, walls }: { cell: Cell; walls: Walls }) {
  const input = cell.row.input(here, { record: { state: cell.recordState } } as Standing)
  const runner = new Runner(db, walls.holds)
  const origin = { address: '10.0.0.1', agent: 'authz' }
  try {
    const verdict = await runner.run(cell.useCase, { input, actor: cell.asker.actor, requestId: randomUUID(), origin })
    return { codes: codesOf(verdict, here.entries[0]?.id ?? ''), text: textOf(verdict) }
  } catch (fault) {
    return { codes: [`fault: ${fault instanceof Error ? fault.message : fault}`], text: '' }
  }
}

async function bringInto(db: Db, { here }: World, { recordState, entryState, asker }: Cell): Promise<void> {
  await sql`
    update training_record.record set state = ${recordState}, supplement_round = ${recordState === 'returned' ? 1 : 0}
    where id = ${here.recordId}`.execute(db)
  await sql`
    update training_record.entry set state = ${entryState}, decided_by = ${asker.actor.personId}, decided_at = now()
    where id = ${here.entries[0]?.id}`.execute(db)
}

const TABLES = [
  'record',
  'referral',
  'entry',
  'entry_history',
  'mentor_grant',
  'access_grant',
  'remark',
  'check_step',
  'rotation_place',
  'import_batch',
  'sign_off_code',
]

/** Everything of the capability's tables as one number. */
async function stateOf(db: Db): Promise<string> {
  const sums = TABLES.map(
    (table) => `(select coalesce(sum(hashtextextended(t::text, 0)), 0) from training_record.${table} t)`,
  )
  const found = await sql<{ state: string }>`select ${sql.raw(sums.join(' + '))} || '' as state`.execute(db)
  return found.rows[0]?.state ?? ''
}

/** Codes of the refusal; also the reason for which an entry was left out of what was decided together. */
function codesOf(verdict: Verdict<unknown>, entryId: string): string[] {
  if (!verdict.ok) return verdict.refusals.map(({ code }) => code)
  const value = verdict.value as { left?: { id: string; why: string }[]; undone?: string[] }
  if (value.undone) return value.undone.includes(entryId) ? [] : ['not-permitted']
  return (value.left ?? []).filter(({ id }) => id === entryId).map(({ why }) => why)
}

function textOf(verdict: Verdict<unknown>): string {
  const value = verdict.ok ? verdict.value : verdict.refusals
  const bytes = (value as { bytes?: Uint8Array } | null)?.bytes
  return `${JSON.stringify(value)} ${bytes ? Buffer.from(bytes).toString('utf8') : ''}`
}

const OF_RIGHTS = [
  'runs-nobody',
  ...['not-signed-in', 'not-permitted', 'not-found', 'own-record', 'record-closed', 'element-not-open', 'not-in-state'],
  ...['consultant-is-supervisor', 'not-the-consultant'],
]
const IN_A_LIST: Readonly<Record<string, readonly string[]>> = {
  'not-permitted': ['own-record', 'record-closed', 'element-not-open', 'not-found', 'not-in-state'],
  'not-found': ['not-permitted', 'record-closed'],
}

/** What differs from the tables; nothing where all is as they say. */
export function deviation(world: World, cell: Cell, observed: Observed): string | undefined {
  return notAQuestion(cell, observed) ?? leak(world, cell, observed) ?? unlikeTheTables(cell, observed)
}

function notAQuestion(cell: Cell, { codes }: Observed): string | undefined {
  if (isOwn(cell)) return undefined
  return codes.find((code) => code.startsWith('fault') || code === 'bad-request')
}

function leak(world: World, cell: Cell, { text }: Observed): string | undefined {
  if (takesAllAway(cell)) return undefined
  const { actor, isRelated } = cell.asker
  if (text.includes(world.there.canary) && actor.role !== 'cmkp')
    return 'the words of a foreign record are in the answer'
  const isHere = text.includes(world.here.canary) && !isRelated && !isOwnAnyway(world, cell)
  return isHere ? 'the words of the record are in the answer to a stranger' : undefined
}

function unlikeTheTables(cell: Cell, { codes, text, changed }: Observed): string | undefined {
  const { expected } = cell
  const refused = codes.filter((code) => OF_RIGHTS.includes(code))
  if (expected.length === 0) return refused.length > 0 && !isOwn(cell) ? `refused: ${refused}` : undefined
  if (changed) return 'refused, and yet something changed'
  if (expected[0] === BY_ROLE) return /"permission":"/.test(text) ? undefined : `let through by the role: ${codes}`
  const alike = (code: string): boolean => refused.some((one) => IN_A_LIST[one]?.includes(code)) && isOfEntries(cell)
  const isAsExpected = expected.some((code) => codes.includes(code) || alike(code))
  return isAsExpected ? undefined : `expected ${expected}, came ${codes.join() || 'an answer'}`
}

/** The administrator of the system keeps the whole register: everybody's name is in it (decision 0167). */
const takesAllAway = ({ useCase: { route }, asker }: Cell): boolean =>
  route.permission === 'register.export' && asker.actor.role === 'administrator'

/** What everybody may ask about themselves: whether they have it is not a matter of rights. */
const isOwn = ({ useCase: { route } }: Cell): boolean =>
  ['public', 'signed-in', 'registration.own'].includes(route.permission)
const isOfEntries = ({ useCase: { route } }: Cell): boolean => /entries\/|sign-off/.test(route.path)
/** One's own things in whatever role, and the cases that were filed to one's desk. */
const isOwnAnyway = ({ here }: World, cell: Cell): boolean => {
  const { actor } = cell.asker
  const isOfApplications = /applications|cases/.test(cell.useCase.route.path)
  const isAtDesk = actor.role === 'chamber' && actor.bodyId === here.places.bodyId
  return (actor.personId === here.people.trainee && (isOwn(cell) || isOfApplications)) || (isAtDesk && isOfApplications)
}
