import { useWords } from '../../ui/language.tsx'
import { en } from '../messages/newcomer.en.ts'
import { pl } from '../messages/newcomer.pl.ts'

export const useNewcomerWords = () => useWords({ pl, en })
export type NewcomerWords = ReturnType<typeof useNewcomerWords>
