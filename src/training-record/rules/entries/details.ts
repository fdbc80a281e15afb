import type { Sex } from '../../../kernel/pesel.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { AbsenceReason } from '../absences.ts'
import type { TrainingMode } from '../modes.ts'

export interface ProcedureDetails {
  readonly operator: string | null
  readonly assistants: string | null
  readonly place: string | null
  /** Key of the rotation during which it was done. */
  readonly rotation: string | null
  readonly initials: string | null
  readonly sex: Sex | null
  readonly group: string | null
}

export interface ProcedureTotalDetails {
  readonly place: string | null
  readonly rotation: string | null
}

export interface RotationDetails {
  readonly unitId: string
  readonly cell: string
  readonly partial: boolean
  readonly partTime: boolean
}

export interface CourseDetails {
  readonly basis: 'proof' | 'recognition' | 'exemption'
  readonly certificate: string | null
  readonly courseNumber: string | null
  readonly organiser: string | null
  readonly files: readonly string[]
  readonly decision: string | null
}

export interface DutyDetails {
  readonly place: string | null
  readonly mode: 'accompanying' | 'independent' | null
}

export interface DutyExemptionDetails {
  readonly whole: boolean
  readonly reason: string
}

export interface SelfStudyDetails {
  readonly activity: 'paper' | 'literature' | 'educational'
  readonly title: string | null
  readonly files: readonly string[]
}

export interface AdditionalDaysDetails {
  readonly trainingYear: number
  readonly subject: string
}

export interface AbsenceDetails {
  readonly reason: AbsenceReason
  readonly note: string | null
  readonly files: readonly string[]
}
/** A decision of an authority that stands behind an entry. */
export interface DecisionDetails {
  readonly decision: string
  readonly decidedOn: PlainDate
  readonly authority: string | null
  readonly note: string | null
  readonly files: readonly string[]
}

export interface ExtensionDetails extends DecisionDetails {
  readonly days: number
}

export interface ShorteningDetails extends ExtensionDetails {
  /** `recognised`: earlier training counts; `extension-reduced`: an extension by absences is made shorter. */
  readonly basis: 'recognised' | 'extension-reduced'
}

export interface RecognitionDetails extends DecisionDetails {
  readonly extent: 'whole' | 'part'
  readonly completedOn: PlainDate | null
}

export interface ChangeOfUnitDetails extends DecisionDetails {
  readonly unitId: string
  readonly voivodeship: string
}

export interface ChangeOfSupervisorDetails {
  readonly supervisorPersonId: string
  /** The national consultant's consent to a fourth trainee, as it is cited; null where none is needed. */
  readonly consent: string | null
  readonly note: string | null
}

export interface ChangeOfModeDetails extends DecisionDetails {
  readonly mode: TrainingMode
  /** Thousandths of full time, 1 to 1000. */
  readonly workThousandths: number
}

export interface PublicationDetails {
  readonly type: 'publication' | 'review-paper'
  readonly title: string
  readonly reference: string | null
  readonly files: readonly string[]
}

export interface ConsentDetails {
  readonly note: string | null
}
