import { useState } from 'react'
import { Button } from '../../ui/actions/Button.tsx'
import type { FieldError } from '../../ui/fields/ErrorSummary.tsx'
import { Form } from '../../ui/fields/Form.tsx'
import { SelectField } from '../../ui/fields/SelectField.tsx'
import { TextField } from '../../ui/fields/TextField.tsx'
import { useAction } from '../../ui/public-api.ts'
import { Notice } from '../../ui/status/Notice.tsx'
import { makeRecoverySheet } from '../contract/recovery.ts'
import { PROFESSIONS, type Profession } from '../rules/licence-number.ts'
import { useNewcomerWords } from './newcomer-wording.ts'
import { useRecoveryWords } from './recovery-wording.ts'
import { errorAt, errorsOf } from './refusal-sentences.ts'

/** The code is shown this once: the link of the letter stays good until its hour is over. */
export function RecoverySheetForm({ token }: { token: string }) {
  const words = useRecoveryWords()
  const asked = useNewcomerWords()
  const make = useAction(makeRecoverySheet)
  const [typed, setTyped] = useState({ givenNames: '', surname: '' })
  const [profession, setProfession] = useState<Profession>()
  const [code, setCode] = useState<string>()
  const [errors, setErrors] = useState<FieldError[]>([])
  const submit = () => {
    setErrors([])
    if (make.isPending) return
    const onError = (error: Error) => setErrors(errorsOf(error, words))
    make.mutate(
      { token, ...typed, profession: profession ?? '' },
      { onSuccess: (sheet) => setCode(sheet.code), onError },
    )
  }
  const field = (name: 'givenNames' | 'surname') => ({
    ...{ id: name, name, label: asked[name], value: typed[name], error: errorAt(errors, name) },
    onChange: (value: string) => setTyped({ ...typed, [name]: value }),
  })
  if (code) return <Ready code={code} />
  return (
    <Form onSubmit={submit} errors={errors} label={words.inPerson}>
      <TextField {...field('givenNames')} autoComplete="given-name" />
      <TextField {...field('surname')} autoComplete="family-name" />
      <SelectField
        {...{ id: 'profession', label: asked.profession, error: errorAt(errors, 'profession') }}
        options={PROFESSIONS.map((value) => ({ value, label: asked.professions[value] }))}
        value={profession}
        onChange={setProfession}
      />
      <Button type="submit" busy={make.isPending}>
        {asked.makeSheet}
      </Button>
    </Form>
  )
}

function Ready({ code }: { code: string }) {
  const words = useRecoveryWords()
  return (
    <Notice tone="success" title={words.sheetReady({ code })} announced>
      <p>{words.sheetReadyWhy}</p>
    </Notice>
  )
}
