import { useState } from 'react'
import { Button } from '../../ui/actions/Button.tsx'
import { useAction } from '../../ui/api.ts'
import { askPasskey } from '../../ui/passkeys.ts'
import { call } from '../../ui/request.ts'
import { beginPasskeyProof, proveByPasskey } from '../contract/passkeys.ts'
import { PasskeyRefused } from './PasskeyRefused.tsx'
import { usePasskeyWords } from './passkey-wording.ts'

/** One press and a finger instead of a code or a password. */
export function ProofByPasskey({ onProved }: { onProved: () => void }) {
  const words = usePasskeyWords()
  const prove = useAction(proveByPasskey)
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<Error>()
  const ask = async () => prove.mutateAsync({ answer: await askPasskey(await call(beginPasskeyProof, {})) })
  const press = () => {
    setBusy(true)
    setError(undefined)
    ask()
      .then(onProved, setError)
      .finally(() => setBusy(false))
  }
  return (
    <>
      {error && <PasskeyRefused error={error} />}
      <div className="button-row">
        <Button kind="primary" onPress={press} busy={busy}>
          {words.prove}
        </Button>
      </div>
    </>
  )
}
