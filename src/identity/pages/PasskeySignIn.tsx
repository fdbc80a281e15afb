import { type ReactNode, useState } from 'react'
import { Button } from '../../ui/actions/Button.tsx'
import type { SignedIn } from '../contract/shapes.ts'
import { useIdentityWords } from './wording.ts'

interface PasskeySignInProps {
  /** Of a sign-in that waits for its second half. */
  readonly ticket?: string
  readonly onSignedIn: (signedIn: SignedIn) => void
}

/** One button; all that it needs is fetched when it is pressed. */
export function PasskeySignIn({ ticket, onSignedIn }: PasskeySignInProps) {
  const words = useIdentityWords()
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<ReactNode>()
  const enter = () => {
    setBusy(true)
    setRefused(undefined)
    import('./passkey-sign-in.tsx')
      .then(({ signInByPasskey }) => signInByPasskey(ticket, onSignedIn))
      .then(setRefused, () => setRefused(words.refusals['no-network']))
      .finally(() => setBusy(false))
  }
  return (
    <>
      {refused}
      <Button onPress={enter} busy={busy}>
        {words.signInByPasskey}
      </Button>
    </>
  )
}
