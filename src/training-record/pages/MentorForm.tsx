import { useState } from 'react'
import { addDays, type PlainDate } from '../../kernel/plain-date.ts'
import { Button } from '../../ui/actions/Button.tsx'
import { useAction } from '../../ui/api.ts'
import { ComboBox } from '../../ui/fields/ComboBox.tsx'
import { DateField } from '../../ui/fields/DateField.tsx'
import { Form } from '../../ui/fields/Form.tsx'
import { Section } from '../../ui/layout/Section.tsx'
import { Notice } from '../../ui/status/Notice.tsx'
import { grantMentor } from '../contract/delegation.ts'
import type { RecordView } from '../contract/records.ts'
import type { Person } from '../contract/shapes.ts'
import { rotationsOf } from '../rules/programme/items.ts'
import { useDelegationWords, useReasons } from './delegation-words.ts'
import { todayHere } from './use-record.ts'
import { errorAt } from './wording.ts'

interface MentorFormProps {
  readonly record: RecordView
  readonly candidates: readonly Person[]
}

interface Asked {
  readonly rotation?: string | undefined
  readonly mentorPersonId?: string | undefined
  readonly from?: PlainDate | undefined
  readonly until?: PlainDate | undefined
}

const A_MONTH_DAYS = 30

/** A rotation, a person and two days. */
export function MentorForm({ record, candidates }: MentorFormProps) {
  const words = useDelegationWords()
  const granting = useAction(grantMentor)
  const reasons = useReasons()
  const [asked, setAsked] = useState<Asked>(() => ({ from: todayHere(), until: addDays(todayHere(), A_MONTH_DAYS) }))
  const [isTried, setTried] = useState(false)
  const missing = isTried
    ? NEEDED.filter((field) => !asked[field]).map((field) => ({ field, sentence: words.fillIn[field] }))
    : []
  const errors = missing.length > 0 ? missing : reasons(granting.error)
  const submit = () => {
    setTried(true)
    const { rotation, mentorPersonId, from, until } = asked
    if (rotation && mentorPersonId && from && until)
      granting.mutate({ recordId: record.id, rotation, mentorPersonId, from, until })
  }
  return (
    <Section title={words.addMentor}>
      {granting.data && <Notice tone="success" title={words.granted} announced />}
      {candidates.length === 0 ? (
        <Notice title={words.noCandidates} />
      ) : (
        <Form onSubmit={submit} errors={errors}>
          <Fields
            {...{ record, candidates, asked }}
            onChange={(change) => setAsked({ ...asked, ...change })}
            errorOf={(field) => errorAt(errors, field)}
          />
          <Button kind="primary" type="submit" busy={granting.isPending}>
            {words.grant}
          </Button>
        </Form>
      )}
    </Section>
  )
}

const NEEDED = ['rotation', 'mentorPersonId', 'from', 'until'] as const

interface FieldsProps extends MentorFormProps {
  readonly asked: Asked
  readonly onChange: (change: Asked) => void
  readonly errorOf: (field: (typeof NEEDED)[number]) => string | undefined
}

function Fields({ record, candidates, asked, onChange, errorOf }: FieldsProps) {
  const words = useDelegationWords()
  return (
    <>
      <ComboBox
        id="rotation"
        label={words.rotation}
        error={errorOf('rotation')}
        options={rotationsOf(record.programme).map(({ key, name }) => ({ value: key, label: name }))}
        value={asked.rotation}
        onChange={(rotation) => onChange({ rotation })}
      />
      <ComboBox
        id="mentorPersonId"
        label={words.person}
        help={words.personHelp}
        error={errorOf('mentorPersonId')}
        options={candidates.map(({ id, name }) => ({ value: id, label: name }))}
        value={asked.mentorPersonId}
        onChange={(mentorPersonId) => onChange({ mentorPersonId })}
      />
      <DateField
        id="from"
        label={words.from}
        error={errorOf('from')}
        value={asked.from}
        onChange={(from) => onChange({ from })}
      />
      <DateField
        id="until"
        label={words.until}
        error={errorOf('until')}
        value={asked.until}
        onChange={(until) => onChange({ until })}
      />
    </>
  )
}
