import type { Actor, Role } from '../../../src/kernel/actor.ts'
import type { Programme } from '../../../src/training-record/rules/programme/shape.ts'
import type { Standing as RecordStanding } from '../../../src/training-record/rules/relation.ts'
import type { Asking, Rules } from './rules.ts'
import {
  ACTING,
  actorKey,
  DEPUTYSHIPS,
  deputyActor,
  humanOf,
  isOwn,
  NOBODY,
  numberOf,
  openIn,
  ownActor,
  PERSONS,
  personId,
  RECORDS,
  ROTATION,
  recordKey,
  replaced,
  type Standing,
  type State,
  TODAY,
  WEEK,
} from './world.ts'

/** One thing that happens, and what of it nobody may ever see happen. */
export interface Step {
  readonly name: string
  readonly next: State
  readonly wrong?: string
}

export const PROGRAMME = {
  modules: [{ key: 'm1', courses: [], procedures: [], rotations: [{ key: ROTATION, kind: 'rotation', name: 'Staż' }] }],
} as unknown as Programme

/** A record as the rules are asked about it; all persons are let in to read, which opens nothing. */
export function standingOf(state: State, record: number, recordState: RecordStanding['record']['state'] = 'active') {
  const supervisor = state.supervisor[record] ?? NOBODY
  const everybody = PERSONS.map((person) => ({ toPersonId: personId(person), ...WEEK, isRevoked: false }))
  const mentors = PERSONS.filter((person) => ((state.mentors[record] ?? 0) >> person) & 1)
  const standing: RecordStanding = {
    record: {
      ...{ traineePersonId: personId(record), supervisorPersonId: supervisor === NOBODY ? null : personId(supervisor) },
      ...{ unitId: 'unit', voivodeship: '14', specialty: '0748', state: recordState, openElements: [] },
    },
    grants: mentors.map((person) => ({
      mentorPersonId: personId(person),
      rotation: ROTATION,
      ...WEEK,
      isRevoked: false,
    })),
    accesses: everybody,
    today: TODAY,
  }
  return standing
}

const AN_ENTRY = { kind: 'procedure', state: 'entered', itemKey: 'm1/procedure/1', rotation: ROTATION } as const

/** Supervisors are appointed: by whom the rules let enter a change of supervisor, of whom they let be one. */
export function* appointing(asking: Asking, state: State, actors: readonly Actor[]): Generator<Step> {
  for (const record of RECORDS) {
    const entry = { kind: 'change-of-supervisor', itemKey: null } as const
    const ofRecord = recordKey(state, record)
    const enters = (actor: Actor) =>
      asking.once(
        `appoint ${ofRecord} ${actorKey(actor)}`,
        (rules) => rules.mayEnter(actor, entry, standingOf(state, record)).ok,
      )
    if (!actors.some(enters)) continue
    for (const person of openIn(state)) {
      const about = {
        supervisorPersonId: personId(person),
        traineePersonId: personId(record),
        trainees: 0,
        hasConsent: false,
      }
      if (!asking.once(`supervise ${person} ${record}`, (rules) => rules.maySupervise(about).ok)) continue
      const next = { ...state, supervisor: replaced(state.supervisor, record, person) }
      const isSelf = humanOf(state, person) === humanOf(state, record)
      yield { name: `${person} supervises ${record}`, next, ...(isSelf && { wrong: 'somebody supervises themself' }) }
    }
  }
}

/** Mentors are granted a rotation; only the trainee and the supervisor, in person or by a deputy, grant one. */
export function* granting(asking: Asking, state: State, actors: readonly Actor[]): Generator<Step> {
  for (const record of RECORDS) {
    const ofRecord = recordKey(state, record)
    const standing = () => ({ ...standingOf(state, record), programme: PROGRAMME, grants: [] })
    for (const person of openIn(state)) {
      const asked = { mentorPersonId: personId(person), rotation: ROTATION, ...WEEK }
      const by = actors.filter((actor) =>
        asking.once(
          `grant ${person} ${ofRecord} ${actorKey(actor)}`,
          (rules) => rules.mayGrant(actor, asked, standing()).ok,
        ),
      )
      if (by.length === 0) continue
      const bit = (state.mentors[record] ?? 0) | (1 << person)
      const isSelf = humanOf(state, person) === humanOf(state, record)
      const stranger = by.find((actor) => !mayHaveGranted(state, actor, record))
      const wrong =
        (isSelf && 'somebody mentors themself') || (stranger && `a stranger grants a mentor: ${stranger.role}`)
      yield {
        name: `${person} mentors ${record}`,
        next: { ...state, mentors: replaced(state.mentors, record, bit) },
        ...(wrong && { wrong }),
      }
    }
  }
}

const mayHaveGranted = (state: State, { personId: id, inPlaceOf, role }: Actor, record: number): boolean =>
  (role === 'trainee' && numberOf(id) === record) ||
  (role === 'supervisor' && numberOf(inPlaceOf ?? id) === state.supervisor[record])

const heldBy = (person: number, role: Role) => ({
  ...{
    id: `${person} ${role}`,
    personId: personId(person),
    role,
    profession: 'doctor',
    from: '2020-01-01',
    until: null,
  },
  ...{ unitId: 'unit', bodyId: 'chamber', voivodeship: '14', specialty: '0748' },
})

/** The deputy holds every role, so that whoever may fit does. */
const knownOf = ({ principal, deputy, role }: Standing) => ({
  ...{ holding: heldBy(principal, role), named: [], today: TODAY },
  deputyHoldings: ACTING.map((one) => ({ ...heldBy(deputy, one), id: `other ${one}` })),
})

/** Deputies are named, by everybody who tries, also for roles of others and by deputies themselves. */
export function* deputising(asking: Asking, state: State, most: number): Generator<Step> {
  if (state.deputies.length >= most) return
  const open = openIn(state)
  const acting = state.deputies.flatMap((one) => DEPUTYSHIPS[one] ?? [])
  for (const [index, { principal, deputy, role }] of DEPUTYSHIPS.entries()) {
    if (state.deputies.includes(index) || !open.includes(deputy) || !open.includes(principal)) continue
    const names = (rules: Rules, actor: Actor): boolean =>
      rules.mayNameDeputy(actor, { deputyPersonId: personId(deputy), ...WEEK }, knownOf({ principal, deputy, role })).ok
    const by = [...open.map((person) => ownActor(person, role)), ...acting.map(deputyActor)].filter(
      (actor) => actor.role === role && asking.once(`name ${index} ${actorKey(actor)}`, (rules) => names(rules, actor)),
    )
    if (by.length === 0) continue
    const next = { ...state, deputies: [...state.deputies, index] }
    yield { name: `${deputy} stands in for ${principal} as ${role}`, next, ...whatIsWrong(by, { principal, deputy }) }
  }
}

function whatIsWrong(by: readonly Actor[], { principal, deputy }: { principal: number; deputy: number }) {
  if (deputy === principal) return { wrong: 'somebody is their own deputy' }
  if (by.some(({ inPlaceOf }) => inPlaceOf !== undefined)) return { wrong: 'a deputy names a deputy' }
  return by.some((actor) => numberOf(actor.personId) !== principal) && { wrong: 'a deputy is named for another’s role' }
}

/** An entry is approved. */
export function* approving(asking: Asking, state: State, actors: readonly Actor[]): Generator<Step> {
  for (const record of RECORDS) {
    const ofRecord = recordKey(state, record)
    for (const actor of actors) {
      const approves = asking.once(
        `approve ${ofRecord} ${actorKey(actor)}`,
        (rules) => rules.mayActOnEntry(actor, 'approve', { ...standingOf(state, record), entry: AN_ENTRY }).ok,
      )
      if (!approves) continue
      const next = { ...state, approvedBy: replaced(state.approvedBy, record, numberOf(actor.personId)) }
      const wrong = isOwn(state, actor, record) && 'an own entry is approved'
      yield { name: `${actor.role} ${actor.personId} approves ${record}`, next, ...(wrong && { wrong }) }
    }
  }
}

/** Two numbers turn out to be one human being: the first goes, as the rule lets it. */
export function* joining(asking: Asking, state: State): Generator<Step> {
  for (const from of PERSONS) {
    const taken = state.deputies.flatMap((one) => DEPUTYSHIPS[one] ?? [])
    const matters = {
      ...{ holdsRole: false, hasFiled: false, isTrainee: RECORDS.some((record) => record === from) },
      supervises: state.supervisor.includes(from),
      mentors: state.mentors.some((mask) => (mask >> from) & 1),
      isInDeputyship: taken.some(({ principal, deputy }) => principal === from || deputy === from),
      hasDecided: state.approvedBy.includes(from),
    }
    if (humanOf(state, from) !== from || !asking.rules.mayJoin(matters).ok) continue
    for (const into of PERSONS.filter((person) => person !== from && humanOf(state, person) === person)) {
      const joined = state.joined.map((human) => (human === from ? into : human))
      yield { name: `${from} is ${into}`, next: { ...state, joined } }
    }
  }
}
