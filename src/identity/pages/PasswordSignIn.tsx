import { useState } from 'react'
import { Button } from '../../ui/actions/Button.tsx'
import type { FieldError } from '../../ui/fields/ErrorSummary.tsx'
import { Form } from '../../ui/fields/Form.tsx'
import { TextField } from '../../ui/fields/TextField.tsx'
import { useAction } from '../../ui/public-api.ts'
import type { SignedIn } from '../contract/shapes.ts'
import { signIn } from '../contract/sign-in.ts'
import { errorAt, errorsOf } from './refusal-sentences.ts'
import { useIdentityWords } from './wording.ts'

interface PasswordSignInProps {
  readonly onSignedIn: (signedIn: SignedIn) => void
}

export function PasswordSignIn({ onSignedIn }: PasswordSignInProps) {
  const words = useIdentityWords()
  const enter = useAction(signIn)
  const [typed, setTyped] = useState({ email: '', password: '' })
  const [errors, setErrors] = useState<FieldError[]>([])
  const submit = () => {
    const missing = missingOf(typed, words)
    setErrors(missing)
    if (missing.length > 0 || enter.isPending) return
    enter.mutate(typed, { onSuccess: onSignedIn, onError: (error) => setErrors(errorsOf(error, words)) })
  }
  const field = (name: 'email' | 'password') => ({
    id: name,
    name,
    label: words[name],
    value: typed[name],
    error: errorAt(errors, name),
    onChange: (value: string) => setTyped({ ...typed, [name]: value }),
  })
  return (
    <Form onSubmit={submit} errors={errors} label={words.byPassword}>
      <TextField {...field('email')} type="email" inputMode="email" autoComplete="username" spellCheck={false} />
      <TextField {...field('password')} type="password" autoComplete="current-password" />
      <Button type="submit" busy={enter.isPending}>
        {words.signInByPassword}
      </Button>
    </Form>
  )
}

const missingOf = (typed: { email: string; password: string }, words: { typeEmail: string; typePassword: string }) => [
  ...(typed.email.trim() ? [] : [{ field: 'email', sentence: words.typeEmail }]),
  ...(typed.password ? [] : [{ field: 'password', sentence: words.typePassword }]),
]
