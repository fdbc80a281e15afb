import { accept, all, each, refuse, type Verdict } from '../../kernel/verdict.ts'

/** What a desk writes must tell the applicant what to do or why: long enough to say it, short enough to be read. */
type Wording<Code extends string = string> = Verdict<string, Code | 'too-short' | 'too-long'>

/**
 * A text of the desk: between its bounds, both inclusive, after trimming.
 *
 * @policy decision 0112
 */
export function deskText(text: string, of: { field: string; least: number; most: number }): Wording {
  const written = text.normalize('NFC').trim()
  const characters = [...written].length
  const { field, least, most } = of
  if (characters < least) return refuse('too-short', { characters, least }, { field })
  if (characters > most) return refuse('too-long', { characters, most }, { field })
  return accept(written)
}

/** What is wrong with one field of what was filed. */
export interface PinnedReason {
  readonly field: string
  readonly reason: string
}

export interface Return {
  readonly reason: string
  readonly pinned: readonly PinnedReason[]
}

/**
 * A return says what to mend: one reason for the whole between 10 and 1,000 characters, and as many as one for each
 * field between 3 and 500; each names a field of the form, once.
 *
 * @law KPA art. 64 § 2
 * @policy decision 0112
 */
export function returnOf(given: Return, fields: readonly string[]): Verdict<Return> {
  const names = given.pinned.map(({ field }) => field)
  const strange = names.filter((name, index) => !fields.includes(name) || names.indexOf(name) !== index)
  const known: Verdict<true> = strange.length > 0 ? refuse('unknown-field', { fields: strange }) : accept(true)
  const pinned = each(
    given.pinned.map(({ field, reason }) => {
      const text = deskText(reason, { field: `pinned.${field}`, least: 3, most: 500 })
      return text.ok ? accept({ field, reason: text.value }) : text
    }),
  )
  const whole = all(deskText(given.reason, { field: 'reason', least: 10, most: 1000 }), pinned, known)
  return whole.ok ? accept({ reason: whole.value[0], pinned: whole.value[1] }) : whole
}

/**
 * What a desk may decide: all that was asked for, or none of it.
 *
 * @law KPA art. 104
 */
export const OUTCOMES = ['accepted', 'refused'] as const
export type Outcome = (typeof OUTCOMES)[number]

export interface Decision {
  readonly outcome: Outcome
  readonly grounds: string
  readonly legalBasis: string
  readonly remedies: string
}

/**
 * A decision names its legal basis; a refusal also says why and what may be done against it. What grants all that was
 * asked for needs no grounds.
 *
 * @law KPA art. 107 § 1
 * @law KPA art. 107 § 4
 */
export function decisionOf({ outcome, grounds, legalBasis, remedies }: Decision): Verdict<Decision> {
  const least = outcome === 'refused' ? 10 : 0
  const whole = all(
    deskText(grounds, { field: 'grounds', least, most: 4000 }),
    deskText(legalBasis, { field: 'legalBasis', least: 3, most: 500 }),
    deskText(remedies, { field: 'remedies', least, most: 1000 }),
  )
  if (!whole.ok) return whole
  const [why, basis, against] = whole.value
  return accept({ outcome, grounds: why, legalBasis: basis, remedies: against })
}
