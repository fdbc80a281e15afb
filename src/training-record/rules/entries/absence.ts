import { daysOf, type Period } from '../../../kernel/plain-date.ts'
import { accept, all, refuse, type Verdict } from '../../../kernel/verdict.ts'
import { ABSENCE_REASONS, type AbsenceReason, daysOfLimit, findAbsenceRow } from '../absences.ts'
import { BOUNDS } from './bounds.ts'
import type { AbsenceContent } from './content.ts'
import { type ContextRefusal, columns, type EntryContext, insideTraining } from './context.ts'
import { type FieldRefusal, type Fields, optionalText, requiredDay } from './draft.ts'
import { requiredChoice } from './draft-choice.ts'
import { optionalFiles } from './files.ts'

type AbsenceRefusal = FieldRefusal | ContextRefusal | 'reason-not-in-force' | 'absence-over-limit'

/**
 * An absence for a reason of the statutory list, both days inclusive; it begins inside training, may end after its
 * present end (it moves that end) and may lie ahead. One that is longer than its reason allows is refused.
 *
 * @law UZL art. 16l
 */
export function readAbsence(fields: Fields, context: EntryContext): Verdict<AbsenceContent, AbsenceRefusal> {
  const read = all(
    requiredDay(fields, 'from'),
    requiredDay(fields, 'until'),
    requiredChoice(fields, 'reason', ABSENCE_REASONS),
    optionalText(fields, 'note', BOUNDS.note),
    optionalFiles(fields),
  )
  if (!read.ok) return read
  const [from, until, reason, note, files] = read.value
  const inside = insideTraining(from, 'from', context)
  if (!inside.ok) return inside
  if (until < from) return refuse('period-ends-before-it-begins', { from, until }, { field: 'until' })
  const allowed = withinLimit({ from, until }, reason)
  if (!allowed.ok) return allowed
  return accept({ kind: 'absence', ...columns({ from, until }), details: { reason, note, files } })
}

function withinLimit(
  span: Period,
  reason: AbsenceReason,
): Verdict<Period, 'reason-not-in-force' | 'absence-over-limit'> {
  const row = findAbsenceRow(reason, span.from)
  if (row === undefined) return refuse('reason-not-in-force', { reason, date: span.from }, { field: 'reason' })
  const days = daysOf(span)
  const most = row.limit === null ? days : daysOfLimit(row.limit, span.from)
  if (days <= most) return accept(span)
  return refuse('absence-over-limit', { reason, days, most }, { field: 'until', law: row.law })
}
