import { Notice } from '../../ui/status/Notice.tsx'
import { usePasskeyWords } from './passkey-wording.ts'
import { errorsOf } from './refusal-sentences.ts'

/** Why a key did not do. */
export function PasskeyRefused({ error }: { error: Error }) {
  const words = usePasskeyWords()
  return errorsOf(error, words).map(({ sentence }) => <Notice key={sentence} tone="error" title={sentence} announced />)
}
