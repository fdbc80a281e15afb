import { accept, all, type Verdict } from '../../../kernel/verdict.ts'
import { MOST_ADDITIONAL_DAYS } from '../additional-days.ts'
import { MOST_TRAINING_YEARS } from '../training-year.ts'
import { BOUNDS } from './bounds.ts'
import type { AdditionalDaysContent, PublicationContent, SelfStudyContent } from './content.ts'
import { type ContextRefusal, columns, type EntryContext, happenedOn, requiredItem } from './context.ts'
import { type FieldRefusal, type Fields, optionalText, optionalWhole, requiredText, requiredWhole } from './draft.ts'
import { requiredChoice } from './draft-choice.ts'
import { optionalFiles, requiredFiles } from './files.ts'

/**
 * Self-study: a scientific or review paper (title of at most 512 characters and a file), reading of literature, or an
 * educational activity; with the working days that it took, if any.
 *
 * @law M-EKS2
 */
export function readSelfStudy(
  fields: Fields,
  context: EntryContext,
): Verdict<SelfStudyContent, FieldRefusal | ContextRefusal> {
  const read = all(
    happenedOn(fields, 'date', context),
    requiredChoice(fields, 'activity', ['paper', 'literature', 'educational']),
    optionalText(fields, 'title', BOUNDS.title),
    optionalFiles(fields),
    optionalWhole(fields, 'days', { least: 0, most: BOUNDS.workingDays }),
  )
  if (!read.ok) return read
  const [date, activity, title, files, days] = read.value
  if (activity === 'paper') {
    const whole = all(requiredText(fields, 'title', BOUNDS.title), requiredFiles(fields))
    if (!whole.ok) return whole
  }
  return accept({
    kind: 'self-study',
    ...columns({ from: date, until: date, workingDays: days ?? 0 }),
    details: { activity, title, files },
  })
}

/**
 * Additional days of self-study: a rotation that they shorten, 1 to 6 days (inclusive), the training year and a subject
 * of at most 1,024 characters.
 *
 * @law M-EKS2
 */
export function readAdditionalDays(
  fields: Fields,
  context: EntryContext,
): Verdict<AdditionalDaysContent, FieldRefusal | ContextRefusal> {
  const read = all(
    requiredItem(fields, { kind: 'rotation' }, context),
    requiredWhole(fields, 'days', { least: 1, most: MOST_ADDITIONAL_DAYS }),
    requiredWhole(fields, 'trainingYear', { least: 1, most: MOST_TRAINING_YEARS }),
    requiredText(fields, 'subject', BOUNDS.subject),
  )
  if (!read.ok) return read
  const [{ key }, workingDays, trainingYear, subject] = read.value
  return accept({
    kind: 'additional-days',
    ...columns({ itemKey: key, workingDays }),
    details: { trainingYear, subject },
  })
}

/**
 * A publication or a review paper: title of at most 512 characters, its reference and a file.
 *
 * @law M-EKS1
 */
export function readPublication(
  fields: Fields,
  context: EntryContext,
): Verdict<PublicationContent, FieldRefusal | ContextRefusal> {
  const read = all(
    happenedOn(fields, 'date', context),
    requiredChoice(fields, 'type', ['publication', 'review-paper']),
    requiredText(fields, 'title', BOUNDS.title),
    optionalText(fields, 'reference', BOUNDS.reference),
    optionalFiles(fields),
  )
  if (!read.ok) return read
  const [date, type, title, reference, files] = read.value
  return accept({
    kind: 'publication',
    ...columns({ from: date, until: date }),
    details: { type, title, reference, files },
  })
}
