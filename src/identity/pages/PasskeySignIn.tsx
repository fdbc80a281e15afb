import { lazy, Suspense, useState } from 'react'
import { Button } from '../../ui/actions/Button.tsx'
import type { SignedIn } from '../contract/shapes.ts'
import { useIdentityWords } from './wording.ts'

const PasskeyRefused = lazy(() =>
  import('./PasskeyRefused.tsx').then(({ PasskeyRefused }) => ({ default: PasskeyRefused })),
)

interface PasskeySignInProps {
  /** Of a sign-in that waits for its second half. */
  readonly ticket?: string
  readonly onSignedIn: (signedIn: SignedIn) => void
}

/** One button; all that it needs is fetched when it is pressed. */
export function PasskeySignIn({ ticket, onSignedIn }: PasskeySignInProps) {
  const words = useIdentityWords()
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<Error>()
  const enter = () => {
    setBusy(true)
    setError(undefined)
    import('./passkey-sign-in.ts')
      .then(({ signInByPasskey }) => signInByPasskey(ticket))
      .then(onSignedIn, setError)
      .finally(() => setBusy(false))
  }
  return (
    <>
      {error && (
        <Suspense>
          <PasskeyRefused error={error} />
        </Suspense>
      )}
      <Button onPress={enter} busy={busy}>
        {words.signInByPasskey}
      </Button>
    </>
  )
}
