import { useWords } from '../../../ui/language.tsx'
import { en } from './messages.en.ts'
import { pl } from './messages.pl.ts'

export const useKitPageWords = () => useWords({ pl, en })
