import { useWords } from './language.tsx'
import { en } from './messages.en.ts'
import { pl } from './messages.pl.ts'

/** The kit's own few words: close, retry, optional. Everything else a piece says is handed to it. */
export const useKitWords = () => useWords({ pl, en })
