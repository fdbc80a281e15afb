import type { ContextRefusal } from './entries/context.ts'
import type { FieldRefusal } from './entries/draft.ts'

/** Every reason for which the content of an entry is refused, before it is held against other entries. */
export type EntryRefusal =
  | FieldRefusal
  | ContextRefusal
  | 'bad-initials'
  | 'holds-pesel'
  | 'unit-not-assigned'
  | 'more-days-than-period'
  | 'more-hours-than-period'
  | 'reason-not-in-force'
  | 'absence-over-limit'
  | 'bad-identifier'
