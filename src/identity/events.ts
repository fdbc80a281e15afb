import type { Announcement } from '../platform/jobs/announce.ts'

const news =
  <News extends object>(name: string) =>
  (facts: News): Announcement => ({ name, facts: Object.fromEntries(Object.entries(facts)) })

export interface DeputyChanged {
  readonly deputyId: string
  readonly principalPersonId: string
  readonly deputyPersonId: string
  readonly byPersonId: string
  readonly role: string
  readonly from: string
  readonly until: string
}

/** Somebody stands in for somebody else in a role, from a day until a day. */
export const deputyNamed = news<DeputyChanged>('identity.deputy-named')

/** The deputyship ended before its last day. */
export const deputyEnded = news<DeputyChanged>('identity.deputy-ended')

export interface StaffAppointed {
  readonly holdingId: string
  readonly personId: string
  readonly role: string
  /** The unit or the body, as it is called. */
  readonly place: string
  readonly from: string
  readonly until: string | null
}

/** A unit or a body gave somebody a role. */
export const staffAppointed = news<StaffAppointed>('identity.staff-appointed')

export interface StaffRoleEnded {
  readonly holdingId: string
  readonly personId: string
  readonly role: string
  readonly place: string
  readonly until: string
}

/** It ended one, with a day. */
export const staffRoleEnded = news<StaffRoleEnded>('identity.staff-role-ended')
