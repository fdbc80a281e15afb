import type { ReactNode } from 'react'
import { askPasskey } from '../../ui/passkeys.ts'
import { call } from '../../ui/request.ts'
import { beginPasskeySignIn, finishPasskeySignIn } from '../contract/passkeys.ts'
import type { SignedIn } from '../contract/shapes.ts'
import { PasskeyRefused } from './PasskeyRefused.tsx'

/** Asks the server for a question, the key for an answer, and comes in with it; else what is to be said instead. */
export async function signInByPasskey(
  ticket: string | undefined,
  onSignedIn: (signedIn: SignedIn) => void,
): Promise<ReactNode> {
  try {
    const { options, binding } = await call(beginPasskeySignIn, ticket === undefined ? {} : { ticket })
    onSignedIn(await call(finishPasskeySignIn, { binding, answer: await askPasskey(options) }))
    return undefined
  } catch (error) {
    return <PasskeyRefused error={error as Error} />
  }
}
