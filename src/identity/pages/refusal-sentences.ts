import type { FieldError } from '../../ui/fields/ErrorSummary.tsx'
import { ProblemError } from '../../ui/request.ts'

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
