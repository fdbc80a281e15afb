import { en as accountEn } from '../../../identity/messages/account.en.ts'
import { pl as accountPl } from '../../../identity/messages/account.pl.ts'
import { en as signInEn } from '../../../identity/messages/sign-in.en.ts'
import { pl as signInPl } from '../../../identity/messages/sign-in.pl.ts'
import { en as recordEn } from '../../../training-record/messages/refusals.en.ts'
import { pl as recordPl } from '../../../training-record/messages/refusals.pl.ts'
import { useWords } from '../../../ui/language.tsx'

type Sentences = Readonly<Record<string, string | ((facts: never) => string)>>

/** What a person is told by each code. Where a sentence holds a fact, the fact's name stands in its place. */
export function useRefusalWords(capability: string): (code: string) => string | undefined {
  const signIn = useWords({ pl: signInPl, en: signInEn }).refusals
  const account = useWords({ pl: accountPl, en: accountEn }).accountRefusals
  const record: Sentences = useWords({ pl: recordPl, en: recordEn })
  const identity: Sentences = { ...signIn, ...account }
  const sentences = capability === 'identity' ? { ...record, ...identity } : { ...identity, ...record }
  return (code) => {
    const sentence = sentences[code]
    return typeof sentence === 'function' ? sentence(NAMES as never) : sentence
  }
}

const NAMES = new Proxy({}, { get: (_, name) => `{${String(name)}}` })
