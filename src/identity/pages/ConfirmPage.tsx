import { useState } from 'react'
import { Button } from '../../ui/actions/Button.tsx'
import { Link } from '../../ui/actions/Link.tsx'
import type { FieldError } from '../../ui/fields/ErrorSummary.tsx'
import { Form } from '../../ui/fields/Form.tsx'
import { TextField } from '../../ui/fields/TextField.tsx'
import { Page } from '../../ui/layout/Page.tsx'
import { useAction } from '../../ui/public-api.ts'
import { Notice } from '../../ui/status/Notice.tsx'
import { confirmRegistration } from '../contract/address.ts'
import type { SignedIn } from '../contract/shapes.ts'
import { errorAt, errorsOf } from './refusal-sentences.ts'
import { useRegisterWords } from './register-wording.ts'

/** With a ticket the second factor is still to be shown: that is done where one signs in. */
const enter = ({ ticket }: SignedIn): void => window.location.replace(ticket ? '/sign-in' : '/')

/** Of somebody for whom an account was made, and who only sets its password. */
const isFromFile = (): boolean => new URLSearchParams(window.location.search).has('account')

function useSaid() {
  const words = useRegisterWords()
  return isFromFile()
    ? { title: words.welcome, lead: words.welcomeLead, help: words.welcomeHelp, button: words.setPassword }
    : { title: words.confirm, lead: words.confirmLead, help: words.passwordHelp, button: words.openAccount }
}

/** Where the letter leads. What is secret stands after `#`: it reaches the server only in the request that spends it. */
export function ConfirmPage() {
  const words = useRegisterWords()
  const confirm = useAction(confirmRegistration)
  const said = useSaid()
  const [token] = useState(() => window.location.hash.slice(1))
  const [typed, setTyped] = useState({ password: '', repeated: '' })
  const [errors, setErrors] = useState<FieldError[]>([])
  const isExpired = !token || confirm.error?.problem.code === 'link-expired'
  const submit = () => {
    const differ = typed.password !== typed.repeated
    setErrors(differ ? [{ field: 'repeated', sentence: words.passwordsDiffer }] : [])
    if (differ || confirm.isPending) return
    const onError = (error: Error) => setErrors(errorsOf(error, words))
    confirm.mutate({ token, password: typed.password || null }, { onSuccess: enter, onError })
  }
  const field = (name: 'password' | 'repeated') => ({
    ...{ id: name === 'password' ? 'newPassword' : name, name, type: 'password' as const },
    ...{ autoComplete: 'new-password', value: typed[name] },
    error: errorAt(errors, name === 'password' ? 'newPassword' : name),
    onChange: (value: string) => setTyped({ ...typed, [name]: value }),
  })
  if (isExpired) return <Expired />
  return (
    <Page title={said.title} lead={said.lead}>
      <Form onSubmit={submit} errors={errors} label={said.title}>
        <TextField {...field('password')} label={words.password} help={said.help} />
        <TextField {...field('repeated')} label={words.repeatPassword} />
        <Button type="submit" kind="primary" busy={confirm.isPending}>
          {said.button}
        </Button>
      </Form>
    </Page>
  )
}

function Expired() {
  const words = useRegisterWords()
  const action = isFromFile() ? (
    <Link href="/sign-in" as="primary">
      {words.toSignIn}
    </Link>
  ) : (
    <Link href="/register" as="primary">
      {words.registerAnew}
    </Link>
  )
  return (
    <Page title={words.confirm}>
      <Notice tone="error" title={words.refusals['link-expired']} action={action} announced />
    </Page>
  )
}
