import { useState } from 'react'
import { Button } from '../../ui/actions/Button.tsx'
import { Link } from '../../ui/actions/Link.tsx'
import { Section } from '../../ui/layout/Section.tsx'
import { useAction } from '../../ui/public-api.ts'
import { Notice } from '../../ui/status/Notice.tsx'
import { findLetters } from '../contract/address.ts'
import { useRegisterWords } from './register-wording.ts'

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
