import { useState } from 'react'
import { Button } from '../../ui/actions/Button.tsx'
import { useAction } from '../../ui/api.ts'
import type { FieldError } from '../../ui/fields/ErrorSummary.tsx'
import { Form } from '../../ui/fields/Form.tsx'
import { removeSecondFactor, renewRecoveryCodes } from '../contract/second-factor.ts'
import { CodeField } from './CodeField.tsx'
import { useFactorWords } from './factor-wording.ts'
import { errorAt, errorsOf } from './refusal-sentences.ts'

interface ChangeFactorProps {
  readonly onCodes: (codes: readonly string[]) => void
}

/** Both ask for a code first: whoever found an open browser changes nothing. */
export function ChangeFactor({ onCodes }: ChangeFactorProps) {
  const words = useFactorWords()
  const [renew, remove] = [useAction(renewRecoveryCodes), useAction(removeSecondFactor)]
  const [code, setCode] = useState('')
  const [errors, setErrors] = useState<FieldError[]>([])
  const failed = (error: Error) => setErrors(errorsOf(error, words))
  const issue = () => {
    setErrors([])
    renew.mutateAsync({ code }).then(({ recoveryCodes }) => onCodes(recoveryCodes), failed)
  }
  const turnOff = () => void remove.mutateAsync({ code }).catch(failed)
  return (
    <details>
      <summary>{words.change}</summary>
      <Form onSubmit={issue} errors={errors} label={words.change}>
        <CodeField value={code} onChange={setCode} error={errorAt(errors, 'code')} />
        <div className="button-row">
          <Button type="submit" busy={renew.isPending}>
            {words.renew}
          </Button>
          <Button kind="danger" busy={remove.isPending} onPress={turnOff}>
            {words.remove}
          </Button>
        </div>
      </Form>
    </details>
  )
}
