import { useState } from 'react'
import { Button } from '../../ui/actions/Button.tsx'
import { useAction } from '../../ui/api.ts'
import type { FieldError } from '../../ui/fields/ErrorSummary.tsx'
import { Form } from '../../ui/fields/Form.tsx'
import { TextField } from '../../ui/fields/TextField.tsx'
import { Notice } from '../../ui/status/Notice.tsx'
import { changePassword } from '../contract/account.ts'
import { useAccountWords } from './account-wording.ts'
import { errorAt, errorsOf } from './refusal-sentences.ts'

const EMPTY = { currentPassword: '', newPassword: '' }

export function PasswordForm() {
  const words = useAccountWords()
  const change = useAction(changePassword)
  const [typed, setTyped] = useState(EMPTY)
  const [errors, setErrors] = useState<FieldError[]>([])
  const submit = () => {
    setErrors([])
    change.mutate(typed, {
      onSuccess: () => setTyped(EMPTY),
      onError: (error) => setErrors(errorsOf(error, words)),
    })
  }
  const field = (name: keyof typeof EMPTY) => ({
    id: name,
    name,
    label: words[name],
    value: typed[name],
    type: 'password' as const,
    error: errorAt(errors, name),
    onChange: (value: string) => setTyped({ ...typed, [name]: value }),
  })
  return (
    <Form onSubmit={submit} errors={errors} label={words.changePassword}>
      {change.data && (
        <Notice tone="success" title={words.passwordChanged} announced>
          <p>{words.endedSessions({ count: change.data.ended })}</p>
        </Notice>
      )}
      <TextField {...field('currentPassword')} autoComplete="current-password" />
      <TextField {...field('newPassword')} autoComplete="new-password" help={words.newPasswordHelp} />
      <Button type="submit" busy={change.isPending}>
        {words.changePassword}
      </Button>
    </Form>
  )
}
