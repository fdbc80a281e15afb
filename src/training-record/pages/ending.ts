import { addDays, type PlainDate } from '../../kernel/plain-date.ts'
import type { RecordLine } from '../contract/records.ts'

const SOON_DAYS = 30

type Line = Pick<RecordLine, 'state' | 'end'>

/** Whether the end of training is near, here or passed: before that nobody is asked about it. */
export const isEnding = ({ state, end }: Line, today: PlainDate): boolean =>
  state !== 'active' || end <= addDays(today, SOON_DAYS)

/**
 * Whether training goes on, its last day included: only then is a new entry the next thing to do. Afterwards what is
 * missing is added from the record, and in a supplement round the remarks say what.
 */
export const isInTraining = ({ state, end }: Line, today: PlainDate): boolean => state === 'active' && end >= today
