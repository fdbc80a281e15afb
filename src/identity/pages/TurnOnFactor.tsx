import { useState } from 'react'
import { Button } from '../../ui/actions/Button.tsx'
import { useAction } from '../../ui/api.ts'
import { QrCode } from '../../ui/data/QrCode.tsx'
import type { FieldError } from '../../ui/fields/ErrorSummary.tsx'
import { Form } from '../../ui/fields/Form.tsx'
import { TextField } from '../../ui/fields/TextField.tsx'
import { Notice } from '../../ui/status/Notice.tsx'
import { beginSecondFactor, confirmSecondFactor } from '../contract/second-factor.ts'
import './identity.css'
import { useFactorWords } from './factor-wording.ts'
import { errorAt, errorsOf } from './refusal-sentences.ts'

interface TurnOnFactorProps {
  readonly onCodes: (codes: readonly string[]) => void
}

/** The app reads the secret from the screen; a first code shows that it did. */
export function TurnOnFactor({ onCodes }: TurnOnFactorProps) {
  const words = useFactorWords()
  const begin = useAction(beginSecondFactor)
  if (!begin.data) {
    return (
      <>
        {errorsOf(begin.error, words).map(({ sentence }) => (
          <Notice key={sentence} tone="error" title={sentence} announced />
        ))}
        <div className="button-row">
          <Button busy={begin.isPending} onPress={() => begin.mutate({})}>
            {words.turnOn}
          </Button>
        </div>
      </>
    )
  }
  const { address, secret } = begin.data
  return (
    <>
      <QrCode value={address} label={words.scan} hideValue />
      <p>
        {words.secret} <code className="factor-secret">{secret.replace(/(.{4})(?=.)/g, '$1 ')}</code>
      </p>
      <FirstCode onCodes={onCodes} />
    </>
  )
}

function FirstCode({ onCodes }: TurnOnFactorProps) {
  const words = useFactorWords()
  const confirm = useAction(confirmSecondFactor)
  const [code, setCode] = useState('')
  const [errors, setErrors] = useState<FieldError[]>([])
  const submit = () => {
    setErrors([])
    // Not by `mutate`: this form is gone, and its callbacks with it, as soon as the factor is on.
    confirm.mutateAsync({ code }).then(
      ({ recoveryCodes }) => onCodes(recoveryCodes),
      (error: Error) => setErrors(errorsOf(error, words)),
    )
  }
  return (
    <Form onSubmit={submit} errors={errors} label={words.turnOn}>
      <TextField
        id="code"
        label={words.firstCode}
        help={words.firstCodeHelp}
        value={code}
        onChange={setCode}
        error={errorAt(errors, 'code')}
        inputMode="numeric"
        autoComplete="one-time-code"
        characters={8}
      />
      <Button type="submit" kind="primary" busy={confirm.isPending}>
        {words.confirm}
      </Button>
    </Form>
  )
}
