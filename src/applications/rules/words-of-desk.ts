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

/** What is wrong with one field of what was filed, or with another thing that the process lets a desk name. */
export type PinnedReason = {
  readonly field: string
  /** The name of what is no field of the form. */
  readonly label?: string
  readonly reason: string
}

/** To what a desk may pin what is wrong. */
export interface Pins {
  /** By key; with a name where it is no field of the form. */
  readonly known: ReadonlyMap<string, string | undefined>
  /** Whether at least one has to be named. */
  readonly mustPin: boolean
}

export interface Return {
  readonly reason: string
  readonly pinned: readonly PinnedReason[]
}

/**
 * A return says what to mend: one reason for the whole between 10 and 1,000 characters, and what is pinned (`pinnedOf`).
 *
 * @law KPA art. 64 § 2
 * @policy decision 0112
 */
export function returnOf(given: Return, pins: Pins): Verdict<Return> {
  const whole = all(deskText(given.reason, { field: 'reason', least: 10, most: 1000 }), pinnedOf(given.pinned, pins))
  return whole.ok ? accept({ reason: whole.value[0], pinned: whole.value[1] }) : whole
}

/**
 * As many as one reason for each thing, between 3 and 500 characters; each names a thing that may be named, once, and
 * carries its name from then on. Where the process demands it, at least one.
 *
 * @law KPA art. 64 § 2
 * @policy decision 0112
 * @policy decision 0171
 */
export function pinnedOf(given: readonly PinnedReason[], { known, mustPin }: Pins): Verdict<PinnedReason[]> {
  const names = given.map(({ field }) => field)
  const strange = names.filter((name, index) => !known.has(name) || names.indexOf(name) !== index)
  const areKnown: Verdict<true> = strange.length > 0 ? refuse('unknown-field', { fields: strange }) : accept(true)
  const areEnough: Verdict<true> =
    mustPin && given.length === 0 ? refuse('missing', {}, { field: 'pinned' }) : accept(true)
  const reasons = each(
    given.map(({ field, reason }) => {
      const text = deskText(reason, { field: `pinned.${field}`, least: 3, most: 500 })
      const label = known.get(field)
      return text.ok ? accept({ field, reason: text.value, ...(label !== undefined && { label }) }) : text
    }),
  )
  const whole = all(areEnough, reasons, areKnown)
  return whole.ok ? accept(whole.value[1]) : whole
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
  readonly pinned: readonly PinnedReason[]
}

/**
 * A decision names its legal basis; a refusal also says why, what may be done against it, and what is missing (`pinnedOf`).
 * What grants all that was asked for needs no grounds, unless the process asks for an opinion either way.
 *
 * @law KPA art. 107 § 1
 * @law KPA art. 107 § 4
 */
export function decisionOf(
  { outcome, grounds, legalBasis, remedies, pinned }: Decision,
  { mustGround, ...pins }: Pins & { readonly mustGround: boolean },
): Verdict<Decision> {
  const isRefusal = outcome === 'refused'
  const whole = all(
    deskText(grounds, { field: 'grounds', least: isRefusal || mustGround ? 10 : 0, most: 4000 }),
    deskText(legalBasis, { field: 'legalBasis', least: 3, most: 500 }),
    deskText(remedies, { field: 'remedies', least: isRefusal ? 10 : 0, most: 1000 }),
    isRefusal ? pinnedOf(pinned, pins) : accept([]),
  )
  if (!whole.ok) return whole
  const [why, basis, against, wrong] = whole.value
  return accept({ outcome, grounds: why, legalBasis: basis, remedies: against, pinned: wrong })
}
