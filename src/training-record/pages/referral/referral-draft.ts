import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Specialty } from '../../contract/programmes.ts'

/** A referral as far as it is filled in. */
export interface Asked {
  readonly profession?: string | undefined
  /** The code of the field, or its name where it has none. */
  readonly specialty?: string | undefined
  readonly programmeId?: string | undefined
  readonly mode?: string | undefined
  readonly session?: string | undefined
  readonly unitId?: string | undefined
  readonly plannedStart?: PlainDate | undefined
  readonly plannedEnd?: PlainDate | undefined
}

export type AskedField = keyof Asked | 'traineePersonId' | 'specialtyCode'

export const NEEDED = ['specialty', 'programmeId', 'mode', 'session', 'unitId', 'plannedStart', 'plannedEnd'] as const

export interface AskedProps {
  readonly asked: Asked
  readonly onChange: (change: Asked) => void
  readonly errorOf: (field: AskedField) => string | undefined
}

export const keyOf = ({ code, name }: Specialty): string => code ?? name

export const programmesOf = (specialties: readonly Specialty[], { profession, specialty }: Asked) =>
  specialties.find((one) => one.profession === profession && keyOf(one) === specialty)?.programmes ?? []

/** Rounds of recruitment begin in March and October; the newest first, as far back as anybody still trains from. */
export function sessionsBefore(today: PlainDate, count: number): string[] {
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))]
  const begun = year * 2 - 1 + [3, 10].filter((first) => month >= first).length
  return Array.from({ length: count }, (_, back) => {
    const round = begun - back
    return `${Math.floor(round / 2)}-${round % 2 === 1 ? '10' : '03'}`
  })
}
