import type { Role } from '../../kernel/actor.ts'

/** How long a session lasts: without a request, and at all; whole minutes. */
export interface SessionLimits {
  readonly idleMinutes: number
  readonly totalMinutes: number
}

const HOUR = 60
const DAY = 24 * HOUR

/** On one's own phone, between patients: signing in for each entry would mean no entry. */
const OWN_DEVICE: SessionLimits = { idleMinutes: 7 * DAY, totalMinutes: 30 * DAY }
/** At a desk where other people's data stand open. */
const DESK: SessionLimits = { idleMinutes: HOUR, totalMinutes: 12 * HOUR }

const ON_OWN_DEVICE: readonly Role[] = ['trainee', 'supervisor', 'mentor']

/**
 * A session in training's own roles ends after 7 days without a request and after 30 days at all;
 * in every other role after 1 hour without a request and after 12 hours at all.
 *
 * @policy decision 0072
 */
export const sessionLimits = (role: Role): SessionLimits => (ON_OWN_DEVICE.includes(role) ? OWN_DEVICE : DESK)

/**
 * A minute must have passed, inclusive, before a session is marked as seen again.
 *
 * @policy decision 0072
 */
export const SEEN_EVERY_SECONDS = 60
