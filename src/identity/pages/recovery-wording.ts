import { useWords } from '../../ui/language.tsx'
import { en } from '../messages/recovery.en.ts'
import { pl } from '../messages/recovery.pl.ts'

export const useRecoveryWords = () => useWords({ pl, en })
