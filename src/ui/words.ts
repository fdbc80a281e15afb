import { useWords } from './language.tsx'
import { en } from './messages/kit.en.ts'
import { pl } from './messages/kit.pl.ts'

/** The kit's own few words: close, choose, undo. Everything else a piece says is handed to it. */
export const useKitWords = () => useWords({ pl, en })
