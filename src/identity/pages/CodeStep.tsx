import { useState } from 'react'
import { Button } from '../../ui/actions/Button.tsx'
import { Link } from '../../ui/actions/Link.tsx'
import type { FieldError } from '../../ui/fields/ErrorSummary.tsx'
import { Form } from '../../ui/fields/Form.tsx'
import { Page } from '../../ui/layout/Page.tsx'
import { canAskPasskeys } from '../../ui/passkeys.ts'
import { useAction } from '../../ui/public-api.ts'
import { finishSignIn } from '../contract/second-factor.ts'
import type { SignedIn } from '../contract/shapes.ts'
import { CodeField } from './CodeField.tsx'
import { useFactorWords } from './factor-wording.ts'
import { PasskeySignIn } from './PasskeySignIn.tsx'
import { errorAt, errorsOf } from './refusal-sentences.ts'

interface CodeStepProps {
  readonly ticket: string
  readonly onSignedIn: (signedIn: SignedIn) => void
}

/** After the password or the identity provider, where a second factor is on. */
export function CodeStep({ ticket, onSignedIn }: CodeStepProps) {
  const words = useFactorWords()
  const finish = useAction(finishSignIn)
  const [code, setCode] = useState('')
  const [errors, setErrors] = useState<FieldError[]>([])
  const submit = () => {
    if (finish.isPending) return
    setErrors([])
    finish.mutate({ ticket, code }, { onSuccess: onSignedIn, onError: (error) => setErrors(errorsOf(error, words)) })
  }
  return (
    <Page title={words.signInTitle} lead={words.signInLead}>
      <Form onSubmit={submit} errors={errors} label={words.signInTitle}>
        <CodeField value={code} onChange={setCode} error={errorAt(errors, 'code')} />
        <Button type="submit" kind="primary" busy={finish.isPending}>
          {words.finish}
        </Button>
      </Form>
      {canAskPasskeys() && <PasskeySignIn ticket={ticket} onSignedIn={onSignedIn} />}
      <p>
        <Link href="/sign-in">{words.backToSignIn}</Link>
      </p>
    </Page>
  )
}
