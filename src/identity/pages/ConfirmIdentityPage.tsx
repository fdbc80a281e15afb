import { useState } from 'react'
import { Button } from '../../ui/actions/Button.tsx'
import { Link } from '../../ui/actions/Link.tsx'
import { useAction } from '../../ui/api.ts'
import type { FieldError } from '../../ui/fields/ErrorSummary.tsx'
import { Form } from '../../ui/fields/Form.tsx'
import { TextField } from '../../ui/fields/TextField.tsx'
import { Page } from '../../ui/layout/Page.tsx'
import { Notice } from '../../ui/status/Notice.tsx'
import { findSheet, type Sheet } from '../contract/proof-sheet.ts'
import { ConfirmSheet, type Outcome } from './ConfirmSheet.tsx'
import { useConfirmWords } from './confirm-wording.ts'
import { errorAt, errorsOf } from './refusal-sentences.ts'

/** A desk has somebody before it: their code, what they declared, what their document says, done. */
export function ConfirmIdentityPage() {
  const words = useConfirmWords()
  const [found, setFound] = useState<{ readonly sheet: Sheet; readonly code: string }>()
  const [outcome, setOutcome] = useState<Outcome>()
  const finish = (done: Outcome | undefined) => {
    setFound(undefined)
    setOutcome(done)
  }
  if (outcome) {
    const next = <Button onPress={() => setOutcome(undefined)}>{words.next}</Button>
    return (
      <Page title={words.title}>
        <Notice tone="success" title={words.done[outcome]} action={next} announced />
      </Page>
    )
  }
  return (
    <Page title={words.title} lead={words.lead}>
      {found ? (
        <ConfirmSheet {...found} onDone={finish} />
      ) : (
        <>
          <FindSheet onFound={(sheet, code) => setFound({ sheet, code })} />
          <p>
            <Link href="/confirm-identity/found-twice">{words.toFoundTwice}</Link>
          </p>
        </>
      )}
    </Page>
  )
}

function FindSheet({ onFound }: { onFound: (sheet: Sheet, code: string) => void }) {
  const words = useConfirmWords()
  const find = useAction(findSheet)
  const [code, setCode] = useState('')
  const [errors, setErrors] = useState<FieldError[]>([])
  const submit = () => {
    const missing = code.trim() ? [] : [{ field: 'code', sentence: words.typeCode }]
    setErrors(missing)
    if (missing.length > 0 || find.isPending) return
    const onError = (error: Error) => setErrors(errorsOf(error, words))
    find.mutate({ code }, { onSuccess: (sheet) => onFound(sheet, code), onError })
  }
  return (
    <Form onSubmit={submit} errors={errors} label={words.find}>
      <TextField
        id="code"
        name="code"
        label={words.code}
        help={words.codeHelp}
        value={code}
        characters={9}
        error={errorAt(errors, 'code')}
        onChange={setCode}
      />
      <Button type="submit" kind="primary" busy={find.isPending}>
        {words.find}
      </Button>
    </Form>
  )
}
