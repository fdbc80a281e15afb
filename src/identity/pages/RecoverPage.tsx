import { useState } from 'react'
import { Button } from '../../ui/actions/Button.tsx'
import { Link } from '../../ui/actions/Link.tsx'
import type { FieldError } from '../../ui/fields/ErrorSummary.tsx'
import { Form } from '../../ui/fields/Form.tsx'
import { TextField } from '../../ui/fields/TextField.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { Page } from '../../ui/layout/Page.tsx'
import { useAction, useRoute } from '../../ui/public-api.ts'
import { beginRecovery } from '../contract/recovery.ts'
import { me } from '../contract/sign-in.ts'
import { KeptLetters } from './KeptLetters.tsx'
import { useRecoveryWords } from './recovery-wording.ts'
import { errorAt, errorsOf } from './refusal-sentences.ts'

/** The same answer for every address; what follows is in its mailbox. */
export function RecoverPage() {
  const words = useRecoveryWords()
  const { locale } = useLanguage()
  const begin = useAction(beginRecovery)
  const [email, setEmail] = useState('')
  const [sentTo, setSentTo] = useState<string>()
  const [errors, setErrors] = useState<FieldError[]>([])
  const send = () => {
    const missing = email.trim() ? [] : [{ field: 'email', sentence: words.typeEmail }]
    setErrors(missing)
    if (missing.length > 0 || begin.isPending) return
    const onError = (error: Error) => setErrors(errorsOf(error, words))
    begin.mutate({ email, locale }, { onSuccess: () => setSentTo(email.trim()), onError })
  }
  if (sentTo) return <Sent email={sentTo} />
  return (
    <Page title={words.recover} lead={words.recoverLead}>
      <Form onSubmit={send} errors={errors} label={words.recover}>
        <TextField
          {...{ id: 'email', name: 'email', type: 'email', inputMode: 'email', autoComplete: 'username' }}
          {...{ label: words.email, error: errorAt(errors, 'email'), value: email, onChange: setEmail }}
        />
        <Button type="submit" kind="primary" busy={begin.isPending}>
          {words.sendLetter}
        </Button>
      </Form>
      <p>
        <Link href="/sign-in">{words.back}</Link>
      </p>
    </Page>
  )
}

function Sent({ email }: { email: string }) {
  const words = useRecoveryWords()
  const { data: who } = useRoute(me, {})
  return (
    <Page title={words.letterSent} lead={words.letterSentLead({ email })}>
      {who?.demonstration && <KeptLetters email={email} />}
      <p>
        <Link href="/sign-in">{words.back}</Link>
      </p>
    </Page>
  )
}
