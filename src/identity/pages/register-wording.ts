import { useWords } from '../../ui/language.tsx'
import { en } from '../messages/register.en.ts'
import { pl } from '../messages/register.pl.ts'

export const useRegisterWords = () => useWords({ pl, en })
