import { useWords } from '../../ui/language.tsx'
import type { Holding } from '../contract/shapes.ts'
import { en } from '../messages/sign-in.en.ts'
import { pl } from '../messages/sign-in.pl.ts'

export const useIdentityWords = () => useWords({ pl, en })
export type IdentityWords = ReturnType<typeof useIdentityWords>

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
