import type { Actor, Role } from '../../kernel/actor.ts'
import { addYears, getDate, overlaps, type Period, type PlainDate } from '../../kernel/plain-date.ts'
import { accept, refuse, type Verdict } from '../../kernel/verdict.ts'
import type { Scope } from './holding.ts'

/** A role as somebody holds it: both days inclusive, without a last day until it is taken back. */
export interface HeldRole extends Scope {
  readonly id: string
  readonly personId: string
  readonly role: Role
  /** Of the person. */
  readonly profession: string | null
  readonly from: string
  readonly until: string | null
}

/** In which roles somebody may stand in, and what of the scope has to be the same. */
interface Fitting {
  readonly roles: readonly Role[]
  readonly same: readonly (keyof Scope | 'profession')[]
}

const ofField = (...roles: Role[]): Fitting => ({ roles, same: ['specialty'] })

/**
 * In which role one has to be to stand in for whom: for a supervisor
 * somebody who trains in the same unit and profession, for a head somebody of the unit, in an office an officer of the
 * same voivodeship, for a consultant another consultant of the field, at a chamber and
 * a university somebody of the same body, at CMKP another of its people. A
 * role that is not here has no deputies: a trainee is trained and a mentor approves in person.
 *
 * @law KPA art. 268a
 * @policy decision 0160
 */
export const DEPUTIES: Readonly<Partial<Record<Role, Fitting>>> = {
  supervisor: { roles: ['supervisor', 'mentor', 'unit-head'], same: ['unitId', 'profession'] },
  'unit-head': { roles: ['unit-head', 'unit-staff', 'supervisor'], same: ['unitId'] },
  'voivodeship-office': { roles: ['voivodeship-office'], same: ['voivodeship'] },
  'voivodeship-consultant': ofField('voivodeship-consultant', 'national-consultant'),
  'national-consultant': ofField('voivodeship-consultant'),
  chamber: { roles: ['chamber'], same: ['bodyId'] },
  university: { roles: ['university'], same: ['bodyId'] },
  cmkp: { roles: ['cmkp'], same: [] },
}

/**
 * A role of somebody by which they may stand in for a holding on all days of a period, both inclusive; undefined where
 * none fits.
 *
 * @policy decision 0160
 */
export function fittingRole(holding: HeldRole, others: readonly HeldRole[], days: Period): HeldRole | undefined {
  const fitting = DEPUTIES[holding.role]
  return others.find(
    (held) =>
      fitting?.roles.includes(held.role) &&
      fitting.same.every((part) => held[part] != null && held[part] === holding[part]) &&
      held.id !== holding.id &&
      lastsFor(held, days),
  )
}

const lastsFor = (held: HeldRole, { from, until }: Period): boolean =>
  held.from <= from && (held.until === null || until <= held.until)

/** Who shall stand in for which role, from when until when, both inclusive. */
export interface DeputyAsked extends Period {
  readonly deputyPersonId: string
}

/** The role, whoever is to stand in for it with the roles that they hold, and who stands in already. */
export interface DeputyKnown {
  readonly holding: HeldRole
  readonly deputyHoldings: readonly HeldRole[]
  /** Not ended before their time. */
  readonly named: readonly Period[]
  readonly today: PlainDate
}

export type DeputyRefusal =
  | 'not-found'
  | 'deputy-names-no-deputy'
  | 'role-has-no-deputies'
  | 'deputy-is-self'
  | 'deputy-does-not-fit'
  | 'period-ends-before-it-begins'
  | 'deputyship-from-past'
  | 'deputyship-too-long'
  | 'role-ends-before'
  | 'already-deputised'

/**
 * Whether somebody may name a deputy for the role in which they act: one person at a time, from today at the earliest,
 * for at most a year, no longer than the role is held. A deputy names no deputy, nobody is their own. The role by which
 * the deputy fits is the answer.
 *
 * @law KPA art. 268a
 * @policy decision 0160
 */
export function mayNameDeputy(actor: Actor, asked: DeputyAsked, known: DeputyKnown): Verdict<HeldRole, DeputyRefusal> {
  const { holding, deputyHoldings } = known
  if (actor.inPlaceOf) return refuse('deputy-names-no-deputy', {}, { law: 'KPA art. 268a' })
  if (holding.personId !== actor.personId || holding.role !== actor.role) return refuse('not-found')
  if (!DEPUTIES[holding.role]) return refuse('role-has-no-deputies', { role: holding.role })
  if (asked.deputyPersonId === holding.personId) return refuse('deputy-is-self', {}, { field: 'deputyPersonId' })
  const days = forDays(asked, known)
  if (!days.ok) return days
  const theirs = deputyHoldings.filter(({ personId }) => personId === asked.deputyPersonId)
  const fitting = fittingRole(holding, theirs, asked)
  return fitting ? accept(fitting) : refuse('deputy-does-not-fit', { role: holding.role }, { field: 'deputyPersonId' })
}

function forDays({ from, until }: Period, { holding, named, today }: DeputyKnown): Verdict<true, DeputyRefusal> {
  if (from < today) return refuse('deputyship-from-past', { from, today }, { field: 'from' })
  if (until < from) return refuse('period-ends-before-it-begins', { from, until }, { field: 'until' })
  const most = addYears(from, 1)
  if (until >= most) return refuse('deputyship-too-long', { until, most }, { field: 'until' })
  if (holding.until !== null && until > holding.until) {
    return refuse('role-ends-before', { until, last: getDate(holding.until) }, { field: 'until' })
  }
  const other = named.find((period) => overlaps(period, { from, until }))
  return other ? refuse('already-deputised', { from: other.from, until: other.until }, { field: 'from' }) : accept(true)
}

/**
 * Whether a deputyship counts on a day: not ended before its time, and the day lies between its two days, both inclusive.
 *
 * @policy decision 0160
 */
export const isDeputyOn = (day: PlainDate, deputyship: Period & { readonly isEnded: boolean }): boolean =>
  !deputyship.isEnded && deputyship.from <= day && day <= deputyship.until
