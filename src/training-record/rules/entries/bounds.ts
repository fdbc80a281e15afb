/**
 * The bounds of typed fields, all inclusive: characters of texts, and the largest number that is not taken for a typing
 * error. Title and subject are those of the ministry's form.
 *
 * @law M-EKS2
 * @policy decision 0044
 */
export const BOUNDS = {
  name: 200,
  place: 300,
  title: 512,
  reference: 1024,
  subject: 1024,
  note: 2000,
  decision: 100,
  identifier: 100,
  procedures: 5000,
  dutyHours: 5000,
  workingDays: 1500,
  extensionDays: 3660,
  files: 10,
} as const

/**
 * Hours of one duty at most, inclusive.
 *
 * @law M-DYZ
 */
export const MOST_DUTY_HOURS = 24

/**
 * Quick choices for one duty, in minutes: 10:05, 12:00, 16:25, 24:00.
 *
 * @law M-DYZ
 */
export const DUTY_PRESETS_MINUTES: readonly number[] = [605, 720, 985, 1440]
