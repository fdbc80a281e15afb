import type { Actor, Role } from '../../../src/kernel/actor.ts'
import type { PlainDate } from '../../../src/kernel/plain-date.ts'

/** Persons by their numbers, and two records by their trainees: the first of the first person, the second of the second. */
export const PERSONS = [0, 1, 2] as const
export const RECORDS = [0, 1] as const
export const NOBODY = 3

/** In which somebody can act towards a record or decide a request, and in which of these one has deputies. */
export const ACTING: readonly Role[] = [
  ...(['trainee', 'supervisor', 'mentor', 'unit-head', 'voivodeship-office', 'voivodeship-consultant'] as const),
  ...(['cmkp', 'chamber'] as const),
]
export const STOOD_IN: readonly Role[] = [
  'supervisor',
  'unit-head',
  'voivodeship-office',
  'voivodeship-consultant',
  'chamber',
]

export const TODAY = '2026-11-26' as PlainDate
export const WEEK = { from: TODAY, until: '2026-12-02' as PlainDate }
export const ROTATION = 'm1/rotation/1'
const PLACES = { unitId: 'unit', bodyId: 'chamber', voivodeship: '14', specialty: '0748', function: 'head' }

/** Who stands in for whom in which role. */
export interface Standing {
  readonly principal: number
  readonly deputy: number
  readonly role: Role
}

/** Every ordered pair of persons in every role that has deputies: the bits of a state say which are in force. */
export const DEPUTYSHIPS: readonly Standing[] = STOOD_IN.flatMap((role) =>
  PERSONS.flatMap((principal) => PERSONS.map((deputy) => ({ principal, deputy, role }))),
)

/** A world between two steps. Small enough to be one number, so that none is visited twice. */
export interface State {
  /** By record. */
  readonly supervisor: readonly number[]
  /** By record, a bit for each person. */
  readonly mentors: readonly number[]
  /** By record: who approved its entry. */
  readonly approvedBy: readonly number[]
  readonly deputies: readonly number[]
  /** By person: whom they turned out to be; themself while they did not. */
  readonly joined: readonly number[]
}

export const BEGINNING: State = {
  supervisor: [NOBODY, NOBODY],
  mentors: [0, 0],
  approvedBy: [NOBODY, NOBODY],
  deputies: [],
  joined: [0, 1, 2],
}

export const keyOf = ({ supervisor, mentors, approvedBy, deputies, joined }: State): string =>
  `${supervisor.join('')}${mentors.join('')}${approvedBy.join('')}${joined.join('')}${[...deputies].sort((one, other) => one - other).join()}`

export const personId = (person: number): string => (person === NOBODY ? '' : `person ${person}`)
export const numberOf = (id: string): number => Number(id.at(-1))

/** The human being behind a number. */
export const humanOf = ({ joined }: State, person: number): number => joined[person] ?? person

const everybody = new Map<string, Actor>()
function once(key: string, make: () => Actor): Actor {
  const actor = everybody.get(key) ?? make()
  everybody.set(key, actor)
  return actor
}

/** Somebody in a role of their own, within the one unit, body, voivodeship and field that there are. */
export const ownActor = (person: number, role: Role): Actor => once(`${person} ${role}`, () => made(person, role))
const made = (person: number, role: Role): Actor =>
  ({ accountId: personId(person), personId: personId(person), role, ...PLACES }) as unknown as Actor
export const deputyActor = ({ principal, deputy, role }: Standing): Actor =>
  once(`${deputy} ${role} ${principal}`, () => ({ ...made(deputy, role), inPlaceOf: personId(principal) }) as Actor)

/** Whoever turned out to be somebody else has lost that account and holds nothing under that number. */
export const openIn = (state: State): number[] => PERSONS.filter((person) => humanOf(state, person) === person)

/** Everybody who can act. */
export function actorsIn(state: State): Actor[] {
  const open = openIn(state)
  const own = open.flatMap((person) => ACTING.map((role) => ownActor(person, role)))
  const taken = state.deputies.flatMap((one) => DEPUTYSHIPS[one] ?? [])
  return [...own, ...taken.filter(({ deputy }) => open.some((person) => person === deputy)).map(deputyActor)]
}

/** Whether somebody is the human behind a person, or stands in for them. */
export const isOwn = (state: State, actor: Actor, person: number): boolean =>
  [actor.personId, actor.inPlaceOf ?? ''].some(
    (id) => id !== '' && humanOf(state, numberOf(id)) === humanOf(state, person),
  )

export const replaced = <Value>(list: readonly Value[], at: number, value: Value): Value[] =>
  list.map((one, index) => (index === at ? value : one))

const keys = new WeakMap<Actor, string>()
export function actorKey(actor: Actor): string {
  const known = keys.get(actor)
  if (known !== undefined) return known
  const key = `${actor.personId} ${actor.role} ${actor.inPlaceOf ?? ''}`
  keys.set(actor, key)
  return key
}
/** All that an answer about one record depends on. */
export const recordKey = ({ supervisor, mentors, joined }: State, record: number): string =>
  `${record} ${supervisor[record]} ${mentors[record]} ${joined.join('')}`
