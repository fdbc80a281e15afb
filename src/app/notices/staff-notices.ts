import type * as events from '../../identity/events.ts'
import type { Told } from './record-notices.ts'

/** Whoever is given a role hears where they may act now, and from when. */
export const tellOfAppointment = async ({ personId, role, place, from }: events.StaffAppointed): Promise<Told[]> => [
  { personId, kind: 'staff-appointed', facts: { role, place, from }, link: '/account' },
]

/** Whoever loses one hears with which day. */
export const tellOfRoleEnded = async ({ personId, role, place, until }: events.StaffRoleEnded): Promise<Told[]> => [
  { personId, kind: 'staff-role-ended', facts: { role, place, until }, link: '/account' },
]
