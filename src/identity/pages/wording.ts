import type { FieldError } from '../../ui/fields/ErrorSummary.tsx'
import { useWords } from '../../ui/language.tsx'
import { ProblemError } from '../../ui/request.ts'
import type { Holding } from '../contract/shapes.ts'
import { en } from '../messages/sign-in.en.ts'
import { pl } from '../messages/sign-in.pl.ts'

export const useIdentityWords = () => useWords({ pl, en })
export type IdentityWords = ReturnType<typeof useIdentityWords>

/** Every reason of a refusal as a sentence, beside its field where it names one. */
export function errorsOf(error: Error | null, words: Refusing): FieldError[] {
  if (!error) return []
  if (!(error instanceof ProblemError)) throw error
  const { refusals, code } = error.problem
  if (refusals.length === 0) return [{ sentence: sentenceOf(code, {}, words) }]
  return refusals.map(({ code: reason, facts, field }) => ({
    sentence: sentenceOf(reason, facts, words),
    ...(field && { field }),
  }))
}

type Sentences = Readonly<Record<string, string | ((facts: never) => string)>>

interface Refusing {
  readonly refusals: Sentences & { readonly fault: string }
}

function sentenceOf(code: string, facts: object, { refusals }: Refusing): string {
  const sentence = refusals[code] ?? refusals.fault
  return typeof sentence === 'string' ? sentence : sentence(facts as never)
}

export const errorAt = (errors: readonly FieldError[], field: string): string | undefined =>
  errors.find((error) => error.field === field)?.sentence

/** Where a role is held: the unit or the body, the voivodeship, the field where its name is at hand. */
export function placeOf(
  { unit, body, voivodeship, specialty }: Holding,
  words: IdentityWords,
  specialties: Readonly<Record<string, string>> = {},
): string {
  const names: Readonly<Record<string, string>> = words.voivodeships
  return [
    unit && `${unit.name}, ${unit.city}`,
    body?.name,
    voivodeship && !body && (names[voivodeship] ?? voivodeship),
    specialty && specialties[specialty],
  ]
    .filter(Boolean)
    .join(' · ')
}
