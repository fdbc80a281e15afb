import type { FitRefusal } from './beside/around.ts'
import type { ContextRefusal } from './entries/context.ts'
import type { FieldRefusal } from './entries/draft.ts'
import type { GrantRefusal } from './mentor-grant.ts'
import type { ProgrammeRefusal } from './programme/read-programme.ts'
import type { RecordRefusal } from './relation.ts'
import type { UnitChangeRefusal } from './unit-change.ts'

/** Every reason for which the content of an entry is refused, before it is held against other entries. */
export type EntryRefusal =
  | FieldRefusal
  | ContextRefusal
  | 'unknown-kind'
  | 'bad-initials'
  | 'holds-pesel'
  | 'unit-not-assigned'
  | 'more-days-than-period'
  | 'more-hours-than-period'
  | 'reason-not-in-force'
  | 'absence-over-limit'

/** Every code with which a rule of this capability refuses: each has its sentence in the messages. */
export type TrainingRecordRefusal =
  | EntryRefusal
  | FitRefusal
  | RecordRefusal
  | GrantRefusal
  | ProgrammeRefusal
  | 'not-in-state'
  | 'rotation-approved'
  | 'consultant-is-supervisor'
  | 'too-many-trainees'
  | 'consent-not-cited'
  | 'start-outside-referral'
  | 'not-by-correction'
  | UnitChangeRefusal
  | 'bad-register-part'
  | 'undo-too-late'
  | 'elements-missing'
  | 'not-ended-yet'
