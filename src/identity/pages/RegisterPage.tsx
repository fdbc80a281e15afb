import { type ComponentProps, lazy, Suspense, useState } from 'react'
import { Button } from '../../ui/actions/Button.tsx'
import { Link } from '../../ui/actions/Link.tsx'
import type { FieldError } from '../../ui/fields/ErrorSummary.tsx'
import { Form } from '../../ui/fields/Form.tsx'
import { TextField } from '../../ui/fields/TextField.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { Page } from '../../ui/layout/Page.tsx'
import { useAction } from '../../ui/public-api.ts'
import { LoadingSkeleton } from '../../ui/status/LoadingSkeleton.tsx'
import { beginRegistration } from '../contract/address.ts'
import { errorAt, errorsOf } from './refusal-sentences.ts'
import { useRegisterWords } from './register-wording.ts'

/** Fetched when a letter is on its way. */
const LetterSent = lazy(() => import('./LetterSent.tsx').then(({ LetterSent }) => ({ default: LetterSent })))

/** Only an address is asked for: who somebody is comes from a proof, and the password from whoever reads the letter. */
export function RegisterPage() {
  const words = useRegisterWords()
  const { locale } = useLanguage()
  const begin = useAction(beginRegistration)
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
  if (sentTo) return <Sent email={sentTo} onOther={() => setSentTo(undefined)} />
  return (
    <Page title={words.register} lead={words.registerLead}>
      <Form onSubmit={send} errors={errors} label={words.register}>
        <TextField
          {...{ id: 'email', name: 'email', type: 'email', inputMode: 'email', autoComplete: 'username' }}
          {...{ label: words.email, help: words.emailHelp, error: errorAt(errors, 'email') }}
          spellCheck={false}
          value={email}
          onChange={setEmail}
        />
        <Button type="submit" kind="primary" busy={begin.isPending}>
          {words.sendLetter}
        </Button>
      </Form>
      <p>
        {words.haveAccount} <Link href="/sign-in">{words.toSignIn}</Link>
      </p>
    </Page>
  )
}

const Sent = (props: ComponentProps<typeof LetterSent>) => (
  <Suspense fallback={<LoadingSkeleton />}>
    <LetterSent {...props} />
  </Suspense>
)
