import type { PlainDate } from '../../../kernel/plain-date.ts'
import type {
  AbsenceDetails,
  AdditionalDaysDetails,
  ChangeOfModeDetails,
  ChangeOfSupervisorDetails,
  ChangeOfUnitDetails,
  ConsentDetails,
  CourseDetails,
  DutyDetails,
  DutyExemptionDetails,
  ExtensionDetails,
  ProcedureDetails,
  ProcedureTotalDetails,
  PublicationDetails,
  RecognitionDetails,
  RotationDetails,
  SelfStudyDetails,
  ShorteningDetails,
} from './details.ts'

export type ProcedureCode = 'A' | 'B'

/** What every entry has, whatever its kind: these are columns, so that lists and counters need no details. */
export interface EntryColumns {
  /** The programme item that the entry realises; null for the kinds that realise none. */
  readonly itemKey: string | null
  /** Both ends inclusive; the same day twice for what happened on one day; null for what has no date. */
  readonly from: PlainDate | null
  readonly until: PlainDate | null
  readonly code: ProcedureCode | null
  /** Procedures done alone and as assistant; a single case is 1 and 0, or 0 and 1. */
  readonly countA: number
  readonly countB: number
  readonly workingDays: number
  readonly minutes: number
}

interface ContentOf<Kind extends string, Details> extends EntryColumns {
  readonly kind: Kind
  readonly details: Details
}

export type ProcedureContent = ContentOf<'procedure', ProcedureDetails>
export type ProcedureTotalContent = ContentOf<'procedure-total', ProcedureTotalDetails>
export type RotationContent = ContentOf<'rotation', RotationDetails>
export type CourseContent = ContentOf<'course', CourseDetails>
export type DutyContent = ContentOf<'duty', DutyDetails>
export type DutyTotalContent = ContentOf<'duty-total', DutyDetails>
export type DutyExemptionContent = ContentOf<'duty-exemption', DutyExemptionDetails>
export type SelfStudyContent = ContentOf<'self-study', SelfStudyDetails>
export type AdditionalDaysContent = ContentOf<'additional-days', AdditionalDaysDetails>
export type AbsenceContent = ContentOf<'absence', AbsenceDetails>
export type ExtensionContent = ContentOf<'extension', ExtensionDetails>
export type ShorteningContent = ContentOf<'shortening', ShorteningDetails>
export type RecognitionContent = ContentOf<'recognition', RecognitionDetails>
export type ChangeOfUnitContent = ContentOf<'change-of-unit', ChangeOfUnitDetails>
export type ChangeOfSupervisorContent = ContentOf<'change-of-supervisor', ChangeOfSupervisorDetails>
export type ChangeOfModeContent = ContentOf<'change-of-mode', ChangeOfModeDetails>
export type PublicationContent = ContentOf<'publication', PublicationDetails>
export type ExamConsentContent = ContentOf<'exam-consent', ConsentDetails>
export type IndependentDutyConsentContent = ContentOf<'independent-duty-consent', ConsentDetails>

/** The legal content of an entry, one kind of them each; made only by `readEntry`. */
export type EntryContent =
  | ProcedureContent
  | ProcedureTotalContent
  | RotationContent
  | CourseContent
  | DutyContent
  | DutyTotalContent
  | DutyExemptionContent
  | SelfStudyContent
  | AdditionalDaysContent
  | AbsenceContent
  | ExtensionContent
  | ShorteningContent
  | RecognitionContent
  | ChangeOfUnitContent
  | ChangeOfSupervisorContent
  | ChangeOfModeContent
  | PublicationContent
  | ExamConsentContent
  | IndependentDutyConsentContent

export type EntryKind = EntryContent['kind']
