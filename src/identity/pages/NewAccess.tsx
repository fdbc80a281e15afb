import { useState } from 'react'
import { Button } from '../../ui/actions/Button.tsx'
import { Link } from '../../ui/actions/Link.tsx'
import { Checkbox } from '../../ui/fields/Checkbox.tsx'
import type { FieldError } from '../../ui/fields/ErrorSummary.tsx'
import { Form } from '../../ui/fields/Form.tsx'
import { TextField } from '../../ui/fields/TextField.tsx'
import { Page } from '../../ui/layout/Page.tsx'
import { useAction } from '../../ui/public-api.ts'
import { Notice } from '../../ui/status/Notice.tsx'
import { finishRecovery } from '../contract/recovery.ts'
import { useRecoveryWords } from './recovery-wording.ts'
import { errorAt, errorsOf } from './refusal-sentences.ts'

export function NewAccess({ ticket }: { ticket: string }) {
  const words = useRecoveryWords()
  const finish = useAction(finishRecovery)
  const [typed, setTyped] = useState({ newPassword: '', repeat: '' })
  const [withoutFactor, setWithoutFactor] = useState(false)
  const [isDone, setDone] = useState(false)
  const [errors, setErrors] = useState<FieldError[]>([])
  const submit = () => {
    const differ = typed.newPassword !== typed.repeat
    setErrors(differ ? [{ field: 'repeat', sentence: words.differ }] : [])
    if (differ || finish.isPending) return
    const onError = (error: Error) => setErrors(errorsOf(error, words))
    const asked = { ticket, newPassword: typed.newPassword || null, withoutFactor }
    finish.mutate(asked, { onSuccess: () => setDone(true), onError })
  }
  const field = (name: 'newPassword' | 'repeat') => ({
    ...{ id: name, name, label: words[name], value: typed[name], error: errorAt(errors, name) },
    ...{ type: 'password' as const, autoComplete: 'new-password' },
    onChange: (value: string) => setTyped({ ...typed, [name]: value }),
  })
  if (isDone) return <Recovered />
  return (
    <Page title={words.newAccess} lead={words.newAccessLead}>
      <Form onSubmit={submit} errors={errors} label={words.newAccess}>
        <TextField {...field('newPassword')} help={words.newPasswordHelp} />
        <TextField {...field('repeat')} />
        <Checkbox id="withoutFactor" label={words.withoutFactor} checked={withoutFactor} onChange={setWithoutFactor} />
        <Button type="submit" kind="primary" busy={finish.isPending}>
          {words.save}
        </Button>
      </Form>
    </Page>
  )
}

function Recovered() {
  const words = useRecoveryWords()
  const action = (
    <Link href="/sign-in" as="primary">
      {words.toSignIn}
    </Link>
  )
  return (
    <Page title={words.recovered}>
      <Notice tone="success" title={words.recoveredWhy} action={action} announced />
    </Page>
  )
}
