import { type Actor, isSelf, type Role, type RoleFunction } from '../../kernel/actor.ts'
import { addDays, type PlainDate, plainDate } from '../../kernel/plain-date.ts'
import { accept, all, refuse, type Verdict } from '../../kernel/verdict.ts'
import { STAFF_OF } from './place-run.ts'
import { RUNNING, roleFunction } from './role-function.ts'

/** Roles that teach or supervise: only somebody with a licence can hold them. */
const LICENSED: readonly Role[] = ['supervisor', 'mentor', 'internship-coordinator', 'internship-mentor']

/** Who is to have which role, from when until when, as it was typed. */
export interface Appointment {
  readonly role: Role
  readonly function: RoleFunction
  readonly from: string
  readonly until?: string | undefined
}

export interface Candidate {
  readonly id: string
  readonly licenceNumber: string | null
}

/** A role that somebody holds in the place, as far as rules depend on it. */
export interface StaffHolding {
  readonly id: string
  readonly personId: string
  readonly role: Role
  readonly function: RoleFunction
  readonly from: string
  readonly until: string | null
}

type AppointmentRefusal = 'role-not-run' | 'own-role' | 'function-not-of-role' | 'licence-needed' | 'role-held'
type DayRefusal = 'bad-date' | 'day-gone' | 'period-ends-before-it-begins'

/**
 * Whether the head or administrator may give somebody a role in their place: one that they run, from today or later, to
 * somebody else, who does not hold it there already and has the licence that it takes.
 *
 * @law KPA art. 24 § 1
 * @policy decision 0152
 */
export function mayAppoint(
  actor: Actor,
  { candidate, typed }: { readonly candidate: Candidate; readonly typed: Appointment },
  { held, today }: { readonly held: readonly StaffHolding[]; readonly today: PlainDate },
): Verdict<{ function: RoleFunction; from: PlainDate; until: PlainDate | null }, AppointmentRefusal | DayRefusal> {
  const { role } = typed
  const days = daysOf(typed, today)
  const same = held.filter((one) => one.personId === candidate.id && one.role === role)
  const whole = all(
    STAFF_OF[actor.role]?.includes(role) ? accept(role) : refuse('role-not-run', { role }, { field: 'role' }),
    isSelf(actor, candidate.id) ? refuse('own-role', {}, { law: 'KPA art. 24 § 1' }) : accept(true),
    roleFunction(role, typed.function),
    LICENSED.includes(role) && !candidate.licenceNumber ? refuse('licence-needed', { role }) : accept(true),
    days.ok && same.some((one) => overlap(one, days.value)) ? refuse('role-held', { role }) : accept(true),
    days,
  )
  return whole.ok ? accept({ function: whole.value[2], ...whole.value[5] }) : whole
}

function daysOf({ from, until }: Appointment, today: PlainDate) {
  const [first, last] = [plainDate(from), until === undefined ? accept(null) : plainDate(until)]
  const read = all(atField(first, 'from'), atField(last, 'until'))
  if (!read.ok) return read
  const [begins, ends] = read.value
  if (begins < today) return refuse('day-gone', { today }, { field: 'from' })
  if (ends !== null && ends < begins) return refuse('period-ends-before-it-begins', {}, { field: 'until' })
  return accept({ from: begins, until: ends })
}

const atField = <Value, Code extends string>(verdict: Verdict<Value, Code>, field: string): Verdict<Value, Code> =>
  verdict.ok ? verdict : { ok: false, refusals: verdict.refusals.map((one) => ({ ...one, field })) }

const overlap = (held: StaffHolding, days: { from: string; until: string | null }): boolean =>
  (held.until === null || days.from <= held.until) && (days.until === null || held.from <= days.until)

/**
 * Whether a role in their place may end with a day: one that they run and that lasts longer. Yesterday as the last day
 * takes it back at once. Whoever would be the last that runs the place stays: it would be left without anybody.
 *
 * @policy decision 0152
 */
export function mayEndRole(
  actor: Actor,
  holding: StaffHolding,
  {
    lastDay,
    today,
    held,
  }: { readonly lastDay: string; readonly today: PlainDate; readonly held: readonly StaffHolding[] },
): Verdict<PlainDate, 'role-not-run' | 'bad-date' | 'day-gone' | 'role-ends-before' | 'last-administrator'> {
  if (!STAFF_OF[actor.role]?.includes(holding.role)) return refuse('role-not-run', { role: holding.role })
  const day = atField(plainDate(lastDay), 'lastDay')
  if (!day.ok) return day
  if (day.value < addDays(today, -1)) return refuse('day-gone', { today }, { field: 'lastDay' })
  if (holding.until !== null && holding.until <= day.value)
    return refuse('role-ends-before', { until: holding.until }, { field: 'lastDay' })
  const runs = (one: StaffHolding) => RUNNING.includes(one.function) && STAFF_OF[one.role]?.includes(holding.role)
  const remain = held.some((one) => one.id !== holding.id && runs(one) && isLeft(one, day.value))
  return runs(holding) && !remain ? refuse('last-administrator', {}, { field: 'lastDay' }) : accept(day.value)
}

/** Still held on the day after. */
const isLeft = ({ from, until }: StaffHolding, day: PlainDate): boolean =>
  from <= day && (until === null || until > day)
