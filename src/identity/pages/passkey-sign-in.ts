import { askPasskey } from '../../ui/passkeys.ts'
import { call } from '../../ui/request.ts'
import { beginPasskeySignIn, finishPasskeySignIn } from '../contract/passkeys.ts'
import type { SignedIn } from '../contract/shapes.ts'

/** Asks the server for a question, the key for an answer, and comes in with it. */
export async function signInByPasskey(ticket: string | undefined): Promise<SignedIn> {
  const { options, binding } = await call(beginPasskeySignIn, ticket === undefined ? {} : { ticket })
  return call(finishPasskeySignIn, { binding, answer: await askPasskey(options) })
}
