import { refuse, type Verdict } from '../../kernel/verdict.ts'
import { readAbsence } from './entries/absence.ts'
import {
  readChangeOfMode,
  readChangeOfSupervisor,
  readChangeOfUnit,
  readExamConsent,
  readIndependentDutyConsent,
} from './entries/change.ts'
import type { EntryContent, EntryKind } from './entries/content.ts'
import type { EntryContext } from './entries/context.ts'
import { readCourse } from './entries/course.ts'
import { readExtension, readRecognition, readShortening } from './entries/decision.ts'
import type { Fields } from './entries/draft.ts'
import { readDuty, readDutyExemption, readDutyTotal } from './entries/duty.ts'
import { readProcedure, readProcedureTotal } from './entries/procedure.ts'
import { readRotation } from './entries/rotation.ts'
import { readAdditionalDays, readPublication, readSelfStudy } from './entries/self-study.ts'
import { ENTRY_KINDS } from './entry-kinds.ts'
import type { EntryRefusal } from './refusals.ts'

type Reader<Kind extends EntryKind> = (
  fields: Fields,
  context: EntryContext,
) => Verdict<Extract<EntryContent, { kind: Kind }>, EntryRefusal>

const READERS: { readonly [Kind in EntryKind]: Reader<Kind> } = {
  procedure: readProcedure,
  'procedure-total': readProcedureTotal,
  rotation: readRotation,
  course: readCourse,
  duty: readDuty,
  'duty-total': readDutyTotal,
  'duty-exemption': readDutyExemption,
  'self-study': readSelfStudy,
  'additional-days': readAdditionalDays,
  absence: readAbsence,
  extension: readExtension,
  shortening: readShortening,
  recognition: readRecognition,
  'change-of-unit': readChangeOfUnit,
  'change-of-supervisor': readChangeOfSupervisor,
  'change-of-mode': readChangeOfMode,
  publication: readPublication,
  'exam-consent': readExamConsent,
  'independent-duty-consent': readIndependentDutyConsent,
}

/**
 * Whether a word names a kind of entry.
 *
 * @policy decision 0043
 */
export const isEntryKind = (kind: string): kind is EntryKind => Object.hasOwn(ENTRY_KINDS, kind)

/**
 * Makes the legal content of an entry from what was typed, or says every reason why it is none. This is the only door:
 * forms, imports, archives and rows of the database pass through it. What an entry must not be beside other entries is
 * judged by `fitsRecord`.
 *
 * @policy decision 0044
 */
export function readEntry(kind: string, fields: Fields, context: EntryContext): Verdict<EntryContent, EntryRefusal> {
  if (!isEntryKind(kind)) return refuse('unknown-kind', { kind: kind.slice(0, 40) }, { field: 'kind' })
  return READERS[kind](fields, context)
}

/**
 * The fields from which `readEntry` makes this content again: for the form that edits it and for the archive.
 *
 * @policy decision 0044
 */
export function fieldsOf(content: EntryContent): Fields {
  const { itemKey, from, until, code, countA, countB, workingDays, minutes } = content
  return {
    ...Object.fromEntries(Object.entries(content.details)),
    item: itemKey,
    date: from,
    from,
    until,
    code,
    countA,
    countB,
    ...(workingDays > 0 ? { days: workingDays } : {}),
    hours: Math.floor(minutes / 60),
    minutes: minutes % 60,
  }
}
