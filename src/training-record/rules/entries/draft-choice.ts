import { accept, refuse, type Verdict } from '../../../kernel/verdict.ts'
import { type Fields, missing, typed } from './draft.ts'

/**
 * One of the given words; null when nothing was chosen.
 *
 * @policy decision 0044
 */
export function optionalChoice<const Choice extends string>(
  fields: Fields,
  field: string,
  choices: readonly Choice[],
): Verdict<Choice | null, 'unknown-choice'> {
  const text = typed(fields, field)
  if (text === '') return accept(null)
  const known = choices.find((choice) => choice === text)
  return known === undefined
    ? refuse('unknown-choice', { field, text: text.slice(0, 40), choices }, { field })
    : accept(known)
}

/**
 * One of the given words.
 *
 * @policy decision 0044
 */
export function requiredChoice<const Choice extends string>(
  fields: Fields,
  field: string,
  choices: readonly Choice[],
): Verdict<Choice, 'missing' | 'unknown-choice'> {
  const choice = optionalChoice(fields, field, choices)
  if (!choice.ok) return choice
  return choice.value === null ? missing(field) : accept(choice.value)
}

/**
 * Whether a box is ticked: `true`, or the words `true` and `1`.
 *
 * @policy decision 0044
 */
export const isTicked = (fields: Fields, field: string): boolean => ['true', '1'].includes(typed(fields, field))
