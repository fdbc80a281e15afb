import { useState } from 'react'
import { Button } from '../../ui/actions/Button.tsx'
import { useAction } from '../../ui/api.ts'
import type { FieldError } from '../../ui/fields/ErrorSummary.tsx'
import { Form } from '../../ui/fields/Form.tsx'
import { TextField } from '../../ui/fields/TextField.tsx'
import { makePasskey } from '../../ui/passkeys.ts'
import { Notice } from '../../ui/status/Notice.tsx'
import { addPasskey, beginPasskey } from '../contract/passkeys.ts'
import { deviceOf } from './device-of.ts'
import { usePasskeyWords } from './passkey-wording.ts'
import { errorAt, errorsOf } from './refusal-sentences.ts'

/** The device asks its holder; what comes of it is kept under a name that says which device it was. */
export function AddPasskey() {
  const words = usePasskeyWords()
  const [begin, add] = [useAction(beginPasskey), useAction(addPasskey)]
  const device = deviceOf(navigator.userAgent)
  const [name, setName] = useState(device ? words.device(device) : '')
  const [errors, setErrors] = useState<FieldError[]>([])
  const [busy, setBusy] = useState(false)
  const make = async () => add.mutateAsync({ name, answer: await makePasskey(await begin.mutateAsync({})) })
  const submit = () => {
    if (busy) return
    setErrors([])
    setBusy(true)
    make()
      .catch((error: Error) => setErrors(errorsOf(error, words)))
      .finally(() => setBusy(false))
  }
  return (
    <Form onSubmit={submit} errors={errors} label={words.add}>
      {add.isSuccess && errors.length === 0 && !busy && <Notice tone="success" title={words.added} announced />}
      <TextField
        id="passkey-name"
        label={words.name}
        help={words.nameHelp}
        value={name}
        onChange={setName}
        error={errorAt(errors, 'name')}
        characters={30}
      />
      <Button type="submit" busy={busy}>
        {words.add}
      </Button>
    </Form>
  )
}
