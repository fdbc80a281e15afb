import { useWords } from './language.tsx'
import { en } from './messages/page.en.ts'
import { pl } from './messages/page.pl.ts'

/** What every page says, also one that a stranger opens: apart from the rest of the kit's words, so that it waits for no more. */
export const usePageWords = () => useWords({ pl, en })
