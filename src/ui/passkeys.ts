import type {
  AuthenticationResponseJSON,
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
  RegistrationResponseJSON,
} from '@simplewebauthn/browser'
import { ProblemError, problem } from './request.ts'

/** Whether this browser, at this address, can ask a key at all. */
export const canAskPasskeys = (): boolean => typeof window !== 'undefined' && 'PublicKeyCredential' in window

/** Makes a new key, after its holder showed a finger, a face or a PIN; a thrown ProblemError where there is none. */
export const makePasskey = (optionsJSON: PublicKeyCredentialCreationOptionsJSON): Promise<RegistrationResponseJSON> =>
  asking(async () => (await library()).startRegistration({ optionsJSON }))

/** Asks a key that is there. */
export const askPasskey = (optionsJSON: PublicKeyCredentialRequestOptionsJSON): Promise<AuthenticationResponseJSON> =>
  asking(async () => (await library()).startAuthentication({ optionsJSON }))

/** Fetched when somebody first presses a button for it. */
const library = () => import('@simplewebauthn/browser')

async function asking<Answer>(work: () => Promise<Answer>): Promise<Answer> {
  try {
    return await work()
  } catch (fault) {
    throw new ProblemError(problem(codeOf(fault), 0))
  }
}

/** The browser tells little, so that no page learns which keys there are: mostly that nothing came of it. */
function codeOf(fault: unknown): string {
  const name = fault instanceof Error ? fault.name : ''
  if (name === 'InvalidStateError') return 'passkey-known'
  if (name === 'SecurityError') return 'passkey-elsewhere'
  return 'passkey-not-used'
}
