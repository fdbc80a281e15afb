import { isId } from '../../../kernel/id.ts'
import { accept, all, refuse, type Verdict } from '../../../kernel/verdict.ts'
import { TRAINING_MODES } from '../modes.ts'
import { BOUNDS } from './bounds.ts'
import type {
  ChangeOfModeContent,
  ChangeOfSupervisorContent,
  ChangeOfUnitContent,
  ExamConsentContent,
  IndependentDutyConsentContent,
} from './content.ts'
import { type ContextRefusal, columns, type EntryContext, happenedOn, insideTraining } from './context.ts'
import { readDecision } from './decision.ts'
import { type FieldRefusal, type Fields, optionalText, optionalWhole, requiredDay, requiredText } from './draft.ts'
import { requiredChoice } from './draft-choice.ts'

type ChangeRefusal = FieldRefusal | ContextRefusal

/**
 * Change of the unit from a day on, by a decision; the voivodeship is the TERYT code of two digits.
 *
 * @law DU/2023/975 § 8
 */
export function readChangeOfUnit(fields: Fields, context: EntryContext): Verdict<ChangeOfUnitContent, ChangeRefusal> {
  const read = all(
    effectiveFrom(fields, context),
    readDecision(fields, context),
    identifier(fields, 'unitId'),
    requiredText(fields, 'voivodeship', 2),
  )
  if (!read.ok) return read
  const [day, decision, unitId, voivodeship] = read.value
  if (!/^\d{2}$/.test(voivodeship)) {
    return refuse('bad-identifier', { field: 'voivodeship' }, { field: 'voivodeship' })
  }
  return accept({ kind: 'change-of-unit', ...onDay(day), details: { ...decision, unitId, voivodeship } })
}

/**
 * Change of the supervisor from a day on, made by the unit.
 *
 * @law UZL art. 16m
 */
export function readChangeOfSupervisor(
  fields: Fields,
  context: EntryContext,
): Verdict<ChangeOfSupervisorContent, ChangeRefusal> {
  const read = all(
    effectiveFrom(fields, context),
    identifier(fields, 'supervisorPersonId'),
    optionalText(fields, 'consent', BOUNDS.name),
    optionalText(fields, 'note', BOUNDS.note),
  )
  if (!read.ok) return read
  const [day, supervisorPersonId, consent, note] = read.value
  return accept({ kind: 'change-of-supervisor', ...onDay(day), details: { supervisorPersonId, consent, note } })
}

/**
 * Change of the mode or of the working time from a day on, by a decision; working time in thousandths of full time,
 * 1 to 1000, full when not said.
 *
 * @law UZL art. 16c ust. 17f
 */
export function readChangeOfMode(fields: Fields, context: EntryContext): Verdict<ChangeOfModeContent, ChangeRefusal> {
  const read = all(
    effectiveFrom(fields, context),
    readDecision(fields, context),
    requiredChoice(fields, 'mode', TRAINING_MODES),
    optionalWhole(fields, 'workThousandths', { least: 1, most: 1000 }),
  )
  if (!read.ok) return read
  const [day, decision, mode, work] = read.value
  const details = { ...decision, mode, workThousandths: work ?? 1000 }
  return accept({ kind: 'change-of-mode', ...onDay(day), details })
}

/**
 * The supervisor's consent to sit the exam after the last but one year.
 *
 * @law UZL art. 16rb
 */
export const readExamConsent = (fields: Fields, context: EntryContext): Verdict<ExamConsentContent, ChangeRefusal> =>
  consent(fields, 'exam-consent', context)

/**
 * The supervisor's consent to duties on one's own.
 *
 * @law P-KAR23
 */
export const readIndependentDutyConsent = (
  fields: Fields,
  context: EntryContext,
): Verdict<IndependentDutyConsentContent, ChangeRefusal> => consent(fields, 'independent-duty-consent', context)

function consent<Kind extends string>(fields: Fields, kind: Kind, context: EntryContext) {
  const read = all(happenedOn(fields, 'date', context), optionalText(fields, 'note', BOUNDS.note))
  if (!read.ok) return read
  const [day, note] = read.value
  return accept({ kind, ...onDay(day), details: { note } })
}

function effectiveFrom(fields: Fields, context: EntryContext) {
  const day = requiredDay(fields, 'date')
  return day.ok ? insideTraining(day.value, 'date', context) : day
}

function identifier(fields: Fields, field: string): Verdict<string, FieldRefusal> {
  const text = requiredText(fields, field, BOUNDS.identifier)
  if (!text.ok) return text
  return isId(text.value) ? text : refuse('bad-identifier', { field }, { field })
}

const onDay = (day: ReturnType<typeof columns>['from']) => columns({ from: day, until: day })
