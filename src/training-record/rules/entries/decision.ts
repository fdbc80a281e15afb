import { accept, all, type Verdict } from '../../../kernel/verdict.ts'
import { BOUNDS } from './bounds.ts'
import type { ExtensionContent, RecognitionContent, ShorteningContent } from './content.ts'
import { type ContextRefusal, columns, type EntryContext, notInFuture, requiredItem } from './context.ts'
import type { DecisionDetails } from './details.ts'
import {
  type FieldRefusal,
  type Fields,
  optionalDay,
  optionalText,
  optionalWhole,
  requiredDay,
  requiredText,
  requiredWhole,
} from './draft.ts'
import { requiredChoice } from './draft-choice.ts'
import { optionalFiles } from './files.ts'

/**
 * The decision behind an entry: its number, its day (not in the future), the authority, a note and a file.
 *
 * @law UZL art. 16l
 */
export function readDecision(
  fields: Fields,
  context: EntryContext,
): Verdict<DecisionDetails, FieldRefusal | ContextRefusal> {
  const read = all(
    requiredText(fields, 'decision', BOUNDS.decision),
    pastDay(fields, 'decidedOn', context),
    optionalText(fields, 'authority', BOUNDS.place),
    optionalText(fields, 'note', BOUNDS.note),
    optionalFiles(fields),
  )
  if (!read.ok) return read
  const [decision, decidedOn, authority, note, files] = read.value
  return accept({ decision, decidedOn, authority, note, files })
}

function pastDay(fields: Fields, field: string, context: EntryContext) {
  const day = requiredDay(fields, field)
  return day.ok ? notInFuture(day.value, field, context) : day
}

/**
 * An additional extension by consent of the voivode or the minister: 1 or more calendar days.
 *
 * @law UZL art. 16l
 */
export function readExtension(
  fields: Fields,
  context: EntryContext,
): Verdict<ExtensionContent, FieldRefusal | ContextRefusal> {
  const read = all(
    readDecision(fields, context),
    requiredWhole(fields, 'days', { least: 1, most: BOUNDS.extensionDays }),
  )
  if (!read.ok) return read
  const [decision, days] = read.value
  return accept({ kind: 'extension', ...onDayOf(decision), details: { ...decision, days } })
}

/**
 * A shortening: earlier training is recognised, or an extension by absences is reduced; 1 or more calendar days. The
 * sum is judged by `shorteningOf`.
 *
 * @law UZL art. 16
 * @law UZL art. 16l
 */
export function readShortening(
  fields: Fields,
  context: EntryContext,
): Verdict<ShorteningContent, FieldRefusal | ContextRefusal> {
  const read = all(
    readDecision(fields, context),
    requiredWhole(fields, 'days', { least: 1, most: BOUNDS.extensionDays }),
    requiredChoice(fields, 'basis', ['recognised', 'extension-reduced']),
  )
  if (!read.ok) return read
  const [decision, days, basis] = read.value
  return accept({ kind: 'shortening', ...onDayOf(decision), details: { ...decision, days, basis } })
}

/**
 * Recognition of a rotation or a course done earlier or abroad, in whole or in part; a part says its working days.
 *
 * @law UZL art. 16
 */
export function readRecognition(
  fields: Fields,
  context: EntryContext,
): Verdict<RecognitionContent, FieldRefusal | ContextRefusal> {
  const rotation = requiredItem(fields, { kind: 'rotation' }, context)
  const course = requiredItem(fields, { kind: 'course' }, context)
  const read = all(
    readDecision(fields, context),
    course.ok ? course : rotation,
    requiredChoice(fields, 'extent', ['whole', 'part']),
    optionalWhole(fields, 'days', { least: 1, most: BOUNDS.workingDays }),
    optionalDay(fields, 'completedOn'),
  )
  if (!read.ok) return read
  const [decision, item, extent, days, completedOn] = read.value
  const part = extent === 'part' ? requiredWhole(fields, 'days', { least: 1, most: item.workingDays }) : accept(days)
  if (!part.ok) return part
  const workingDays = extent === 'whole' ? item.workingDays : (part.value ?? 0)
  return accept({
    kind: 'recognition',
    ...onDayOf(decision),
    itemKey: item.key,
    workingDays,
    details: { ...decision, extent, completedOn },
  })
}

const onDayOf = ({ decidedOn }: DecisionDetails) => columns({ from: decidedOn, until: decidedOn })
