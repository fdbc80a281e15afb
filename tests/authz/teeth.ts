import type { Role } from '../../src/kernel/actor.ts'
import type { HoldsPermission } from '../../src/platform/command/runner.ts'
import { ENTRY_KINDS } from '../../src/training-record/rules/entry-kinds.ts'
import { isInForce, type Standing } from '../../src/training-record/rules/relation.ts'
import {
  ENTRY_ACTIONS,
  ENTRY_STATES,
  type EntryAction,
  RECORD_ACTIONS,
  RECORD_STATES,
  type RecordRelation,
} from '../../src/training-record/rules/states.ts'
import { BY_ROLE, type Cell, nameOf } from './matrix.ts'
import { loose, put, relations } from './open-wall.ts'

/** One check of the first wall that is taken away, and the cells that ought to notice. */
export interface Removed {
  readonly name: string
  readonly concerns: (cell: Cell) => boolean
  readonly remove: () => () => void
  /** Where it is a row of a permission table: what is held without it. */
  readonly holds?: HoldsPermission
}

const ENTRY_ROUTES: Readonly<Record<EntryAction, string>> = {
  edit: 'PUT /api/records/:recordId/entries/:entryId',
  withdraw: 'POST /api/records/:recordId/entries/:entryId/withdraw',
  return: 'POST /api/records/:recordId/entries/return',
  approve: 'POST /api/records/:recordId/entries/approve',
  'undo-approval': 'POST /api/records/:recordId/entries/unapprove',
  correct: 'POST /api/records/:recordId/entries/:entryId/correct',
}
/** By which route each is asked for; the others follow from a step of an application. */
const RECORD_ROUTES = {
  'refuse-whole': 'POST /api/records/:recordId/refuse-whole',
  close: 'POST /api/records/:recordId/end',
  remove: 'POST /api/records/:recordId/end',
} as const

/** Each role that a row does not permit, permitted: as if the row had not been asked. */
export function permissionsRemoved(cells: readonly Cell[], holds: HoldsPermission): Removed[] {
  const closed = new Map<string, Cell>()
  for (const cell of cells) {
    const { permission } = cell.useCase.route
    if (cell.expected[0] !== BY_ROLE || permission === 'signed-in' || permission === 'public') continue
    if (!holds(cell.asker.actor, permission)) closed.set(`${permission} for ${cell.asker.actor.role}`, cell)
  }
  return [...closed].map(([name, { useCase, asker }]) => ({
    name: `permission ${name}`,
    concerns: (cell) => cell.useCase === useCase && cell.asker.actor.role === asker.actor.role,
    remove: () => () => undefined,
    holds: (actor, permission) =>
      holds(actor, permission) || (permission === useCase.route.permission && actor.role === asker.actor.role),
  }))
}

type Holds = (actor: { personId: string; voivodeship?: string; specialty?: string }, standing: Standing) => boolean
const otherwise: Readonly<Record<string, readonly [Role, Holds]>> = {
  'a revoked grant': [
    'mentor',
    ({ personId }, { grants, today, record }) =>
      grants.some(
        (one) =>
          one.mentorPersonId === personId &&
          personId !== record.traineePersonId &&
          isInForce({ ...one, isRevoked: false }, today),
      ),
  ],
  'a grant of days gone by': [
    'mentor',
    ({ personId }, { grants, record }) =>
      grants.some((one) => one.mentorPersonId === personId && personId !== record.traineePersonId && !one.isRevoked),
  ],
  'a grant to the trainee': [
    'mentor',
    ({ personId }, { grants, today }) => grants.some((one) => one.mentorPersonId === personId && isInForce(one, today)),
  ],
  'another voivodeship': ['voivodeship-consultant', ({ specialty }, { record }) => specialty === record.specialty],
  'another field': ['voivodeship-consultant', ({ voivodeship }, { record }) => voivodeship === record.voivodeship],
}
const READ = 'GET /api/records/:recordId'

/** Each relation that holds for everybody, and each half of those that ask two things. */
export function relationsRemoved(): Removed[] {
  const of = (role: Role, what: string, holds: Holds): Removed => ({
    name: `relation ${role}: ${what}`,
    concerns: (cell) => nameOf(cell.useCase) === READ && cell.asker.actor.role === role && !cell.asker.isRelated,
    remove: () => put(relations, role, [relations[role]?.[0], holds]),
  })
  const roles = (Object.keys(relations) as Role[]).filter((role) => role !== 'cmkp')
  return [
    ...roles.map((role) => of(role, 'everybody', () => true)),
    ...Object.entries(otherwise).map(([what, [role, holds]]) => of(role, what, holds)),
    ...(['voivodeship-consultant', 'national-consultant'] as const).map((role) => outsideTheCheck(role)),
  ]
}

/** A consultant sees every record of the field, under check or not. */
const outsideTheCheck = (role: Role): Removed => ({
  name: `relation ${role}: a record that is not under check`,
  concerns: (cell) => nameOf(cell.useCase) === READ && cell.asker.actor.role === role && cell.asker.isRelated,
  remove: () => put(relations, role, [relations[role]?.[0], () => true]),
})

/** Each state in which an action is closed, opened. */
export function statesRemoved(): Removed[] {
  const of = (table: object, [action, route]: readonly [string, string], states: readonly string[]): Removed[] => {
    const row = loose(table)[action] ?? {}
    const from = row.from as readonly string[]
    return states
      .filter((state) => !from.includes(state) && state !== 'withdrawn')
      .map((state) => ({
        name: `${action} from ${state}`,
        concerns: (cell) => nameOf(cell.useCase) === route && (cell.entryState === state || cell.recordState === state),
        remove: () => put(row, 'from', [...from, state]),
      }))
  }
  return [
    ...Object.entries(ENTRY_ROUTES).flatMap((pair) => of(ENTRY_ACTIONS, pair, ENTRY_STATES)),
    ...Object.entries(RECORD_ROUTES).flatMap((pair) => of(RECORD_ACTIONS, pair, RECORD_STATES)),
  ]
}

/** Each relation that neither enters nor approves a procedure, let through. */
export function kindsRemoved(): Removed[] {
  const of = (key: 'enteredBy' | 'approvedBy', route: string, added: readonly RecordRelation[]): Removed[] =>
    added.map((relation) => {
      const row = loose(ENTRY_KINDS).procedure ?? {}
      return {
        name: `procedure ${key} ${relation}`,
        concerns: (cell) => nameOf(cell.useCase) === route,
        remove: () => put(row, key, [...(row[key] as readonly string[]), relation]),
      }
    })
  return [
    ...of('enteredBy', 'POST /api/records/:recordId/entries', ['supervisor', 'unit', 'voivodeship-office', 'cmkp']),
    ...of('approvedBy', ENTRY_ROUTES.approve, ['voivodeship-office']),
  ]
}
