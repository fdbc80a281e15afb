import { accept, refuse, type Verdict } from '../../kernel/verdict.ts'

/** The number of a trainee in the register of persons in training: 13 digits. */
export type RegisterNumber = string & { readonly __brand: 'RegisterNumber' }

/**
 * The register number: TERYT of the voivodeship (2 digits), code of the specialty (4), licence number (7).
 *
 * @law UZL art. 16p
 */
export function registerNumber(parts: {
  readonly voivodeship: string
  readonly specialty: string
  readonly licenceNumber: string
}): Verdict<RegisterNumber, 'bad-register-part'> {
  const shapes = { voivodeship: /^\d{2}$/, specialty: /^\d{4}$/, licenceNumber: /^[1-9]\d{6}$/ }
  const bad = (['voivodeship', 'specialty', 'licenceNumber'] as const).filter((part) => !shapes[part].test(parts[part]))
  if (bad.length > 0) return { ok: false, refusals: bad.flatMap((part) => [...badPart(part)]) }
  return accept(`${parts.voivodeship}${parts.specialty}${parts.licenceNumber}` as RegisterNumber)
}

const badPart = (part: string) => refuse('bad-register-part', { part }, { field: part }).refusals
