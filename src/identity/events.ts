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
