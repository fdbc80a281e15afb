import { useWords } from '../../ui/language.tsx'
import { en } from '../messages/confirm-identity.en.ts'
import { pl } from '../messages/confirm-identity.pl.ts'

export const useConfirmWords = () => useWords({ pl, en })
