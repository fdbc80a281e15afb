import { useState } from 'react'
import { getDate, type PlainDate } from '../../kernel/plain-date.ts'
import { Button } from '../../ui/actions/Button.tsx'
import { useAction } from '../../ui/api.ts'
import { DateField } from '../../ui/fields/DateField.tsx'
import { Form } from '../../ui/fields/Form.tsx'
import { TextField } from '../../ui/fields/TextField.tsx'
import { Section } from '../../ui/layout/Section.tsx'
import { Notice } from '../../ui/status/Notice.tsx'
import { giveAccess } from '../contract/accesses.ts'
import { useAccessReasons, useAccessWords } from './access-words.ts'
import { errorAt } from './wording.ts'

interface AccessFormProps {
  readonly recordId: string
  readonly usualLastDay: string
}

const NEEDED = ['email', 'surname', 'until'] as const

/** An address, a surname that fits it, and a last day. */
export function AccessForm({ recordId, usualLastDay }: AccessFormProps) {
  const words = useAccessWords()
  const { typed, type, submit, errors, giving } = useGiving(recordId, usualLastDay)
  return (
    <Section title={words.letIn} lead={words.letInLead}>
      {giving.data && <Notice tone="success" title={words.done} announced />}
      <Form onSubmit={submit} errors={errors}>
        <TextField
          id="email"
          label={words.email}
          error={errorAt(errors, 'email')}
          value={typed.email}
          onChange={(email) => type({ email })}
          spellCheck={false}
        />
        <TextField
          id="surname"
          label={words.surname}
          help={words.surnameHelp}
          error={errorAt(errors, 'surname')}
          value={typed.surname}
          onChange={(surname) => type({ surname })}
          spellCheck={false}
        />
        <DateField
          id="until"
          label={words.until}
          help={words.untilHelp}
          error={errorAt(errors, 'until')}
          value={typed.until}
          onChange={(until) => type({ until })}
        />
        <Button kind="primary" type="submit" busy={giving.isPending}>
          {words.give}
        </Button>
      </Form>
    </Section>
  )
}

function useGiving(recordId: string, usualLastDay: string) {
  const words = useAccessWords()
  const reasons = useAccessReasons()
  const giving = useAction(giveAccess)
  const empty = { email: '', surname: '', until: getDate(usualLastDay) as PlainDate | undefined }
  const [typed, setTyped] = useState(empty)
  const [isTried, setTried] = useState(false)
  const missing = isTried
    ? NEEDED.filter((field) => !typed[field]).map((field) => ({ field, sentence: words.fillIn[field] }))
    : []
  const errors = missing.length > 0 ? missing : reasons(giving.error)
  const clear = () => {
    setTyped(empty)
    setTried(false)
  }
  const submit = () => {
    setTried(true)
    const { email, surname, until } = typed
    if (email && surname && until) giving.mutate({ recordId, email, surname, until }, { onSuccess: clear })
  }
  return { typed, type: (change: Partial<typeof typed>) => setTyped({ ...typed, ...change }), submit, errors, giving }
}
