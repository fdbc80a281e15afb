/** What a rule answers: the value it accepts, or every reason for which it refuses. Rules return it; they never throw it. */
export type Verdict<Value, Code extends string = string> = Accepted<Value> | Refused<Code>

export interface Accepted<Value> {
  readonly ok: true
  readonly value: Value
}

export interface Refused<Code extends string = string> {
  readonly ok: false
  /** All the reasons at once, never only the first; at least one. */
  readonly refusals: readonly Refusal<Code>[]
}

/** One reason: a stable code, the facts that the sentence needs, the field it stands beside, the paragraph behind it. */
export interface Refusal<Code extends string = string> {
  readonly code: Code
  readonly facts: Facts
  readonly field?: string
  readonly law?: Citation
}

/**
 * A place in an act of law, as `DU/2023/975 § 13` or `UZL art. 16l ust. 1`; or a decision of ours, as `decision 0012`.
 * The law index (docs/law/index.md) says what each key stands for.
 */
export type Citation = string

/** What the sentence needs to be true and helpful: numbers, names, days; for a stale save, both versions. */
export type Facts = Readonly<Record<string, Fact>>
export type Fact = string | number | boolean | null | undefined | readonly Fact[] | { readonly [name: string]: Fact }

export const accept = <Value>(value: Value): Accepted<Value> => ({ ok: true, value })

export const refuse = <Code extends string>(
  code: Code,
  facts: Facts = {},
  where: { field?: string; law?: Citation } = {},
): Refused<Code> => ({ ok: false, refusals: [{ code, facts, ...where }] })

type ValuesOf<Verdicts extends readonly Verdict<unknown>[]> = {
  [Index in keyof Verdicts]: Verdicts[Index] extends Verdict<infer Value> ? Value : never
}
type CodesOf<Verdicts extends readonly Verdict<unknown>[]> = Extract<
  Verdicts[number],
  Refused
>['refusals'][number]['code']

/** All of them or nothing: the accepted values in order, or the refusals of every one that refuses. */
export function all<const Verdicts extends readonly Verdict<unknown>[]>(
  ...verdicts: Verdicts
): Verdict<ValuesOf<Verdicts>, CodesOf<Verdicts>> {
  const refusals = verdicts.flatMap((verdict) => (verdict.ok ? [] : verdict.refusals))
  if (refusals.length > 0) return { ok: false, refusals: refusals as Refusal<CodesOf<Verdicts>>[] }
  return accept(verdicts.map((verdict) => (verdict as Accepted<unknown>).value) as ValuesOf<Verdicts>)
}

/** The same for a list of one kind: every accepted value in order, or the refusals of every one that refuses. */
export function each<Value, Code extends string>(verdicts: readonly Verdict<Value, Code>[]): Verdict<Value[], Code> {
  const refusals = verdicts.flatMap((verdict) => (verdict.ok ? [] : verdict.refusals))
  if (refusals.length > 0) return { ok: false, refusals }
  return accept(verdicts.flatMap((verdict) => (verdict.ok ? [verdict.value] : [])))
}
