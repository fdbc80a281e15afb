import { useState } from 'react'
import { Button } from '../../ui/actions/Button.tsx'
import { Link } from '../../ui/actions/Link.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { Page } from '../../ui/layout/Page.tsx'
import { Section } from '../../ui/layout/Section.tsx'
import { useAction, useRoute } from '../../ui/public-api.ts'
import { Notice } from '../../ui/status/Notice.tsx'
import { beginRegistration, findLetters } from '../contract/address.ts'
import { me } from '../contract/sign-in.ts'
import { HOURS_FOR_LINK } from '../rules/registration.ts'
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

/** A demonstration without a mail server sends nothing: what it would have sent is read here. */
export function KeptLetters({ email }: { email: string }) {
  const words = useRegisterWords()
  const letters = useAction(findLetters)
  const [found, setFound] = useState<readonly { id: string; subject: string; body: string }[]>()
  const show = () => letters.mutate({ address: email }, { onSuccess: (answer) => setFound(answer.letters) })
  return (
    <Section title={words.demonstration} lead={words.demonstrationWhy}>
      {found?.length === 0 && <Notice title={words.noLettersYet} announced />}
      {found?.map(({ id, subject, body }) => (
        <Notice key={id} title={subject} action={<Link href={linkIn(body)}>{words.openLink}</Link>}>
          <p>{body.replace(LINK, '').trim()}</p>
        </Notice>
      ))}
      <Button onPress={show} busy={letters.isPending}>
        {words.showLetters}
      </Button>
    </Section>
  )
}

const LINK = /https?:\/\/\S+\s*$/

const linkIn = (body: string): string => LINK.exec(body)?.[0].trim() ?? '/sign-in'
