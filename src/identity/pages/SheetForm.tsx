import { useState } from 'react'
import { Button } from '../../ui/actions/Button.tsx'
import { useAction } from '../../ui/api.ts'
import type { FieldError } from '../../ui/fields/ErrorSummary.tsx'
import { Form } from '../../ui/fields/Form.tsx'
import { SelectField } from '../../ui/fields/SelectField.tsx'
import { TextField } from '../../ui/fields/TextField.tsx'
import { makeSheet } from '../contract/proof-sheet.ts'
import { PROFESSIONS, type Profession } from '../rules/licence-number.ts'
import { useNewcomerWords } from './newcomer-wording.ts'
import { errorAt, errorsOf } from './refusal-sentences.ts'

/** What the desk will hold against the document; it helps to find the right person and proves nothing. */
export function SheetForm() {
  const words = useNewcomerWords()
  const make = useAction(makeSheet)
  const [typed, setTyped] = useState({ givenNames: '', surname: '' })
  const [profession, setProfession] = useState<Profession>()
  const [errors, setErrors] = useState<FieldError[]>([])
  const submit = () => {
    const missing = profession ? [] : [{ field: 'profession', sentence: words.chooseProfession }]
    setErrors(missing)
    if (!profession || make.isPending) return
    make.mutate({ ...typed, profession }, { onError: (error) => setErrors(errorsOf(error, words)) })
  }
  const field = (name: 'givenNames' | 'surname') => ({
    ...{ id: name, name, label: words[name], value: typed[name], error: errorAt(errors, name) },
    onChange: (value: string) => setTyped({ ...typed, [name]: value }),
  })
  return (
    <Form onSubmit={submit} errors={errors} label={words.inPerson}>
      <TextField {...field('givenNames')} autoComplete="given-name" />
      <TextField {...field('surname')} autoComplete="family-name" />
      <SelectField
        id="profession"
        label={words.profession}
        error={errorAt(errors, 'profession')}
        options={PROFESSIONS.map((value) => ({ value, label: words.professions[value] }))}
        value={profession}
        onChange={setProfession}
      />
      <Button type="submit" busy={make.isPending}>
        {words.makeSheet}
      </Button>
    </Form>
  )
}
