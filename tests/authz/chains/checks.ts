import type { Actor } from '../../../src/kernel/actor.ts'
import type { RecordAction, RecordState } from '../../../src/training-record/rules/states.ts'
import type { Asking, Rules } from './rules.ts'
import { standingOf } from './steps.ts'
import {
  actorKey,
  DEPUTYSHIPS,
  humanOf,
  isOwn,
  NOBODY,
  openIn,
  PERSONS,
  personId,
  RECORDS,
  ROTATION,
  recordKey,
  type State,
  TODAY,
} from './world.ts'

/** What nobody may do to what is theirs, asked of the rules in one state of the world; the first thing that they let. */
export function wrongIn(asking: Asking, state: State, actors: readonly Actor[]): string | undefined {
  return ofItself(state) ?? ofRecords(asking, state, actors) ?? ofRequests(asking, state, actors)
}

/** What the world itself must never be. */
function ofItself(state: State): string | undefined {
  for (const record of RECORDS) {
    const trainee = humanOf(state, record)
    const is = (person: number) => person !== NOBODY && humanOf(state, person) === trainee
    if (is(state.supervisor[record] ?? NOBODY)) return 'somebody turns out to supervise themself'
    if (is(state.approvedBy[record] ?? NOBODY)) return 'somebody turns out to have approved their own entry'
    if (PERSONS.some((person) => ((state.mentors[record] ?? 0) >> person) & 1 && is(person)))
      return 'somebody turns out to mentor themself'
  }
  const pairs = state.deputies.flatMap((one) => DEPUTYSHIPS[one] ?? [])
  const own = pairs.some(({ principal, deputy }) => humanOf(state, principal) === humanOf(state, deputy))
  return own ? 'somebody turns out to be their own deputy' : undefined
}

/** Towards their own record, or that of whom they stand in for: no approval, no act, no move, and as a deputy no sight. */
function ofRecords(asking: Asking, state: State, actors: readonly Actor[]): string | undefined {
  for (const record of RECORDS) {
    const ofRecord = recordKey(state, record)
    for (const actor of actors) {
      const wrong = asking.once(`own ${ofRecord} ${actorKey(actor)}`, (rules) =>
        isOwn(state, actor, record)
          ? ofOwnRecord(rules, actor, (recordState) => standingOf(state, record, recordState))
          : ofSupervised(rules, state, { actor, record }),
      )
      if (wrong) return `${wrong}: ${actor.role}${actor.inPlaceOf ? ' by a deputy' : ''}`
    }
  }
  return undefined
}

type At = (state: RecordState) => ReturnType<typeof standingOf>

function ofOwnRecord(rules: Rules, actor: Actor, at: At): string | undefined {
  const sees = actor.inPlaceOf !== undefined && rules.relationTo(actor, at('active')) !== undefined
  return (
    ofOwnEntries(rules, actor, at('active')) ??
    ofOwnMoves(rules, actor, at) ??
    (sees ? 'a deputy sees what is theirs or the principal’s' : undefined)
  )
}

function ofOwnEntries(rules: Rules, actor: Actor, active: ReturnType<At>): string | undefined {
  for (const kind of rules.ENTRY_KIND_NAMES) {
    const entry = { kind, itemKey: null, rotation: ROTATION, state: 'entered' } as const
    const acts = (['approve', 'return'] as const).some(
      (action) => rules.mayActOnEntry(actor, action, { ...active, entry }).ok,
    )
    if (acts) return `an own ${kind} approved or returned`
    const entered = rules.mayEnter(actor, entry, active)
    if (entered.ok && entered.value === 'approved') return `an own ${kind} that holds at once`
  }
  return undefined
}

function ofOwnMoves(rules: Rules, actor: Actor, at: At): string | undefined {
  const moves = Object.entries(rules.RECORD_ACTIONS).find(([action, { from }]) =>
    from.some((state) => rules.mayActOnRecord(actor, action as RecordAction, at(state)).ok),
  )
  return moves && `${moves[0]} of an own record`
}

/** Nobody checks as a consultant what they supervise, in person or in whose place they act. */
function ofSupervised(
  rules: Rules,
  state: State,
  { actor, record }: { actor: Actor; record: number },
): string | undefined {
  const supervisor = state.supervisor[record] ?? NOBODY
  if (supervisor === NOBODY || !isOwn(state, actor, supervisor)) return undefined
  const may = rules.mayActOnRecord(actor, 'approve-substance', standingOf(state, record, 'consultant-check'))
  return may.ok ? 'a check of what one supervises' : undefined
}

const NOTHING = {
  ...{ holdsRole: false, isTrainee: false, supervises: false, mentors: false, isInDeputyship: false },
  ...{ hasDecided: false, hasFiled: false },
}

/** What they filed, or what is about them: decided, returned or passed on by nobody whose it is. */
function ofRequests(asking: Asking, state: State, actors: readonly Actor[]): string | undefined {
  // Whoever filed anything is joined to nobody; a rule that let them would leave their requests behind.
  const filing = asking.rules.mayJoin({ ...NOTHING, hasFiled: true }).ok ? PERSONS : openIn(state)
  for (const whose of filing) {
    const other = filing.find((person) => humanOf(state, person) !== humanOf(state, whose)) ?? NOBODY
    const people = [
      [whose, whose],
      [whose, other],
      [other, whose],
    ] as const
    for (const actor of actors.filter((one) => isOwn(state, one, whose))) {
      const key = `request ${whose} ${other} ${actorKey(actor)}`
      if (asking.once(key, (rules) => people.some((both) => decides(rules, actor, both))))
        return 'an own request decided'
      if (asking.once(`${key} role`, (rules) => appoints(rules, actor, whose))) return 'a role given to oneself'
    }
  }
  return undefined
}

function appoints(rules: Rules, actor: Actor, person: number): boolean {
  const candidate = { id: personId(person), licenceNumber: '1' }
  const typed = { role: 'supervisor', function: 'user', from: TODAY } as const
  return rules.mayAppoint(actor, { candidate, typed }, { held: [], today: TODAY }).ok
}

function decides(rules: Rules, actor: Actor, [applicant, subject]: readonly [number, number]): boolean {
  const application = {
    ...{ applicantPersonId: personId(applicant), subjectPersonId: personId(subject), state: 'filed' as const },
    ...{ wasFiled: true, desk: { roles: ['chamber' as const], bodyId: 'chamber' }, isDeskEmpty: false },
    ...{ earlierDesks: [], advisers: [], deskMay: ['decide', 'return', 'pass'] as never },
  }
  return (['decide', 'return'] as const).some((action) => rules.applicationMayAct(actor, action, application).ok)
}
