import { LooksPage } from '../../identity/pages/LooksPage.tsx'
import { useWords } from '../../ui/language.tsx'
import { en } from '../looked/messages.en.ts'
import { pl } from '../looked/messages.pl.ts'

/** What every capability's doing is called: the page of identity is handed the sentences. */
export function LooksScreen() {
  const words = useWords({ pl, en })
  const actions: Readonly<Record<string, string>> = words.actions
  const grounds: Readonly<Record<string, string>> = words.grounds
  const sentence = (action: string): string => {
    const asked = action.replace(/^refused: /, '')
    const said = actions[asked] ?? asked
    return asked === action ? said : words.refused({ what: said })
  }
  return (
    <LooksPage
      wording={{
        what: ({ action }) => sentence(action),
        why: (ground) => grounds[ground] ?? ground,
        times: (count) => words.times({ count }),
      }}
    />
  )
}
