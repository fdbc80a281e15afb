import { useState } from 'react'
import { Button } from '../../ui/actions/Button.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { Page } from '../../ui/layout/Page.tsx'
import { Section } from '../../ui/layout/Section.tsx'
import { useAction, useRoute } from '../../ui/public-api.ts'
import { Notice } from '../../ui/status/Notice.tsx'
import { beginRegistration } from '../contract/address.ts'
import { me } from '../contract/sign-in.ts'
import { HOURS_FOR_LINK } from '../rules/registration.ts'
import { KeptLetters } from './KeptLetters.tsx'
import { errorsOf } from './refusal-sentences.ts'
import { useRegisterWords } from './register-wording.ts'

interface LetterSentProps {
  readonly email: string
  readonly onOther: () => void
}

/** The same for every address: only its mailbox tells whether somebody has an account. */
export function LetterSent({ email, onOther }: LetterSentProps) {
  const words = useRegisterWords()
  const { locale } = useLanguage()
  const { data: who } = useRoute(me, {})
  const again = useAction(beginRegistration)
  const [isAgain, setAgain] = useState(false)
  const send = () => again.mutate({ email, locale }, { onSuccess: () => setAgain(true) })
  return (
    <Page title={words.letterSent} lead={words.letterSentLead({ email, hours: HOURS_FOR_LINK })}>
      {who?.demonstration && <KeptLetters email={email} />}
      <Section title={words.noLetter} lead={words.noLetterWhy}>
        {isAgain && <Notice tone="success" title={words.sentAgain} announced />}
        {errorsOf(again.error, words).map(({ sentence }) => (
          <Notice key={sentence} tone="error" title={sentence} announced />
        ))}
        <div className="button-row">
          <Button onPress={send} busy={again.isPending}>
            {words.sendAgain}
          </Button>
          <Button kind="quiet" onPress={onOther}>
            {words.otherAddress}
          </Button>
        </div>
      </Section>
    </Page>
  )
}
