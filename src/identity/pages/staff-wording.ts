import { useWords } from '../../ui/language.tsx'
import { en } from '../messages/staff.en.ts'
import { pl } from '../messages/staff.pl.ts'
import { useIdentityWords } from './wording.ts'

/** What the screen of an institution's people says, with the names of the roles. */
export function useStaffWords() {
  const [{ roles, refusals }, { staffRefusals, ...staff }] = [useIdentityWords(), useWords({ pl, en })]
  return { roles, ...staff, refusals: { ...refusals, ...staffRefusals } }
}

export type StaffWords = ReturnType<typeof useStaffWords>
