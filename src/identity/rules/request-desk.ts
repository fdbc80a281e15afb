import type { Role, RoleFunction } from '../../kernel/actor.ts'
import type { Desk } from '../../kernel/application.ts'
import { accept, refuse, type Verdict } from '../../kernel/verdict.ts'
import type { Scope } from './holding.ts'
import type { LicenceNumber, Profession } from './licence-number.ts'
import { type RoleBody, verifierOf } from './role-bodies.ts'
import { RUNNING } from './role-function.ts'

/** Who asks to act in which role, within what and in which function, and the licence on which the right to it rests. */
export interface RoleRequest {
  readonly role: Role
  readonly function: RoleFunction
  readonly scope: Scope
  readonly profession?: Profession | undefined
  readonly licenceNumber?: LicenceNumber | undefined
  /** The body whose register it is; a student's university. */
  readonly bodyId?: string | undefined
  /** Of whoever has no chamber: by whose office they are verified. */
  readonly voivodeship?: string | undefined
  /** The last day, inclusive, for which it is asked. */
  readonly until?: string | undefined
  /** Whether anybody sits at the desk today. */
  readonly isManned: boolean
}

const ran: Pick<Desk, 'functions'> = { functions: RUNNING }

/** Where the body that verifies sits: those who act for it, within what the request names. */
const DESK_OF_BODY: Readonly<Record<RoleBody, (form: RoleRequest) => Desk>> = {
  'medical-chamber': ({ bodyId = '' }) => ({ roles: ['chamber'], bodyId }),
  'diagnosticians-council': ({ bodyId = '' }) => ({ roles: ['chamber'], bodyId }),
  'pharmacists-chamber': ({ bodyId = '' }) => ({ roles: ['chamber'], bodyId }),
  'nurses-chamber': ({ bodyId = '' }) => ({ roles: ['chamber'], bodyId }),
  university: ({ bodyId = '' }) => ({ roles: ['university'], bodyId }),
  unit: ({ scope }) => ({ roles: ['unit-head', 'unit-staff'], unitId: scope.unitId ?? '', ...ran }),
  'internship-unit': ({ scope }) => ({
    ...{ roles: ['internship-head', 'unit-head', 'unit-staff'], unitId: scope.unitId ?? '', ...ran },
  }),
  'training-organiser': ({ scope }) => ({ roles: ['training-organiser'], unitId: scope.unitId ?? '', ...ran }),
  voivode: (form) => ({ roles: ['voivodeship-office'], voivodeship: form.scope.voivodeship ?? form.voivodeship ?? '' }),
  'health-minister': () => ({ roles: ['ministry'] }),
}

const OF_UNIT: Readonly<Partial<Record<Role, RoleBody>>> = {
  'unit-head': 'unit',
  'unit-staff': 'unit',
  'internship-head': 'internship-unit',
  'training-organiser': 'training-organiser',
  student: 'university',
}

/** An institution's own people: its head and its administrator. */
function ownDesk({ role, scope, bodyId }: RoleRequest): Desk {
  const within = scope.voivodeship === undefined ? {} : { voivodeship: scope.voivodeship }
  return { roles: [role], ...(bodyId !== undefined && { bodyId }), ...within, ...ran }
}

/**
 * Who decides a request, whether or not anybody sits there: the body that keeps the register, the unit, or the institution
 * in which the role is held.
 *
 * @law UZL art. 3 ust. 5
 * @policy decision 0151
 */
export function deskOfRequest(form: RoleRequest): Verdict<Desk, 'role-not-of-profession'> {
  const { role, profession } = form
  const own = OF_UNIT[role]
  if (own) return accept(DESK_OF_BODY[own](form))
  if (profession === undefined) return accept(ownDesk(form))
  const verifier = verifierOf(role, profession)
  return verifier.ok ? accept(DESK_OF_BODY[verifier.value.body](form)) : verifier
}

/**
 * Who decides it today. Where a unit or an institution has nobody yet who runs it, the operator gives the first role; what
 * only a keeper of a register can verify waits for one, and is not taken before.
 *
 * @law UZL art. 3 ust. 5
 * @policy decision 0151
 */
export function mannedDesk(form: RoleRequest): Verdict<Desk, 'role-not-of-profession' | 'no-desk'> {
  const desk = deskOfRequest(form)
  if (!desk.ok || form.isManned) return desk
  return desk.value.functions ? accept({ roles: ['administrator'] }) : refuse('no-desk')
}
