import { addDays, type PlainDate } from '../../kernel/plain-date.ts'
import type { RecordLine } from '../contract/records.ts'

const SOON_DAYS = 30

type Line = Pick<RecordLine, 'state' | 'start' | 'end'>

/** Whether the end of training is near, here or passed: before that nobody is asked about it. */
export const isEnding = ({ state, end }: Omit<Line, 'start'>, today: PlainDate): boolean =>
  state !== 'active' || end <= addDays(today, SOON_DAYS)

/**
 * Whether training goes on, its first and its last day included: only then is a new entry the next thing to do. Afterwards what is
 * missing is added from the record, and in a supplement round the remarks say what.
 */
export const isInTraining = ({ state, start, end }: Line, today: PlainDate): boolean =>
  state === 'active' && start <= today && end >= today

/** A record is made before its training begins: until then there is nothing to enter. */
export const isToBegin = ({ state, start }: Omit<Line, 'end'>, today: PlainDate): boolean =>
  state === 'active' && start > today
