import { useState } from 'react'
import { Button } from '../../ui/actions/Button.tsx'
import { Link } from '../../ui/actions/Link.tsx'
import { useAction } from '../../ui/api.ts'
import type { FieldError } from '../../ui/fields/ErrorSummary.tsx'
import { Form } from '../../ui/fields/Form.tsx'
import { SelectField } from '../../ui/fields/SelectField.tsx'
import { TextField } from '../../ui/fields/TextField.tsx'
import { Page } from '../../ui/layout/Page.tsx'
import { Notice } from '../../ui/status/Notice.tsx'
import { findTwice } from '../contract/found-twice.ts'
import { PROFESSIONS, type Profession } from '../rules/licence-number.ts'
import { useConfirmWords } from './confirm-wording.ts'
import { JoinPersons, type Pair } from './JoinPersons.tsx'
import { useNewcomerWords } from './newcomer-wording.ts'
import { errorAt, errorsOf } from './refusal-sentences.ts'

/** An entry without a PESEL and the same person with it become one. */
export function FoundTwicePage() {
  const words = useConfirmWords()
  const [pair, setPair] = useState<Pair>()
  const [isJoined, setJoined] = useState(false)
  const back = <Link href="/confirm-identity">{words.title}</Link>
  if (isJoined) {
    return (
      <Page title={words.foundTwice} back={back}>
        <Notice tone="success" title={words.joined} announced />
      </Page>
    )
  }
  return (
    <Page title={words.foundTwice} lead={words.foundTwiceLead} back={back}>
      {pair ? <JoinPersons pair={pair} onJoined={() => setJoined(true)} /> : <FindTwice onFound={setPair} />}
    </Page>
  )
}

function FindTwice({ onFound }: { onFound: (pair: Pair) => void }) {
  const words = useConfirmWords()
  const { professions } = useNewcomerWords()
  const find = useAction(findTwice)
  const [typed, setTyped] = useState({ licenceNumber: '', pesel: '' })
  const [profession, setProfession] = useState<Profession>()
  const [errors, setErrors] = useState<FieldError[]>([])
  const submit = () => {
    setErrors(profession ? [] : [{ field: 'profession', sentence: words.chooseProfession }])
    if (!profession || find.isPending) return
    const onError = (error: Error) => setErrors(errorsOf(error, words))
    find.mutate({ ...typed, profession }, { onSuccess: onFound, onError })
  }
  const field = (name: 'licenceNumber' | 'pesel') => ({
    ...{ id: name, name, value: typed[name], error: errorAt(errors, name) },
    onChange: (value: string) => setTyped({ ...typed, [name]: value }),
  })
  return (
    <Form onSubmit={submit} errors={errors} label={words.findBoth}>
      <SelectField
        {...{ id: 'profession', label: words.profession, error: errorAt(errors, 'profession') }}
        options={PROFESSIONS.map((value) => ({ value, label: professions[value] }))}
        value={profession}
        onChange={setProfession}
      />
      <TextField {...field('licenceNumber')} label={words.licenceNumber} characters={9} />
      <TextField {...field('pesel')} label={words.peselStays} inputMode="numeric" characters={11} />
      <Button type="submit" kind="primary" busy={find.isPending}>
        {words.findBoth}
      </Button>
    </Form>
  )
}
