import { accept, all, refuse, type Verdict } from '../../../kernel/verdict.ts'
import { BOUNDS } from './bounds.ts'
import type { CourseContent } from './content.ts'
import { type ContextRefusal, columns, type EntryContext, happenedOn, requiredItem } from './context.ts'
import type { CourseDetails } from './details.ts'
import { type FieldRefusal, type Fields, optionalText } from './draft.ts'
import { requiredChoice } from './draft-choice.ts'
import { optionalFiles } from './files.ts'

/**
 * A course of the programme: done, with proof (a certificate's number or a file), or recognised or exempted by a
 * decision, whose number is then needed. The day is the one on which the course ended or the decision was given.
 *
 * @law UZL art. 19h
 * @law M-EKS1
 */
export function readCourse(
  fields: Fields,
  context: EntryContext,
): Verdict<CourseContent, FieldRefusal | ContextRefusal> {
  const read = all(
    happenedOn(fields, 'date', context),
    requiredItem(fields, { kind: 'course' }, context),
    requiredChoice(fields, 'basis', ['proof', 'recognition', 'exemption']),
    optionalText(fields, 'certificate', BOUNDS.identifier),
    optionalText(fields, 'courseNumber', BOUNDS.identifier),
    optionalText(fields, 'organiser', BOUNDS.place),
    optionalFiles(fields),
    optionalText(fields, 'decision', BOUNDS.decision),
  )
  if (!read.ok) return read
  const [date, { key, workingDays }, basis, certificate, courseNumber, organiser, files, decision] = read.value
  const details: CourseDetails = { basis, certificate, courseNumber, organiser, files, decision }
  const proved = withProof(details)
  if (!proved.ok) return proved
  return accept({ kind: 'course', ...columns({ itemKey: key, from: date, until: date, workingDays }), details })
}

function withProof(details: CourseDetails): Verdict<CourseDetails, 'missing'> {
  const isProof = details.basis === 'proof'
  const field = isProof ? 'certificate' : 'decision'
  const isProved = isProof ? details.certificate !== null || details.files.length > 0 : details.decision !== null
  return isProved ? accept(details) : refuse('missing', { field }, { field })
}
