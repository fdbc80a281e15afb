import { useState } from 'react'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { Button } from '../../ui/actions/Button.tsx'
import { useAction, useRoute } from '../../ui/api.ts'
import { ComboBox } from '../../ui/fields/ComboBox.tsx'
import { DateField } from '../../ui/fields/DateField.tsx'
import { Form } from '../../ui/fields/Form.tsx'
import { Section } from '../../ui/layout/Section.tsx'
import { Notice } from '../../ui/status/Notice.tsx'
import { type Candidate, grantMentor } from '../contract/delegation.ts'
import { listEntries } from '../contract/entries.ts'
import type { RecordView } from '../contract/records.ts'
import { rotationsOf } from '../rules/programme/items.ts'
import { useDelegationWords, useReasons } from './delegation-words.ts'
import { grantDays } from './grant-days.ts'
import { todayHere } from './use-record.ts'
import { errorAt } from './wording.ts'

interface MentorFormProps {
  readonly record: RecordView
  readonly candidates: readonly Candidate[]
}

interface Asked {
  readonly rotation?: string | undefined
  readonly mentorPersonId?: string | undefined
  readonly from?: PlainDate | undefined
  readonly until?: PlainDate | undefined
}

const NO_DAYS = { from: undefined, until: undefined }

/** A rotation, a person and two days. */
export function MentorForm({ record, candidates }: MentorFormProps) {
  const words = useDelegationWords()
  const granting = useAction(grantMentor)
  const reasons = useReasons()
  const daysFor = useDays(record)
  const [asked, setAsked] = useState<Asked>({})
  const [isTried, setTried] = useState(false)
  const change = (next: Asked) =>
    setAsked({ ...asked, ...next, ...('rotation' in next && (next.rotation ? daysFor(next.rotation) : NO_DAYS)) })
  const clear = () => {
    setAsked({})
    setTried(false)
  }
  const missing = isTried
    ? NEEDED.filter((field) => !asked[field]).map((field) => ({ field, sentence: words.fillIn[field] }))
    : []
  const errors = missing.length > 0 ? missing : reasons(granting.error)
  const submit = () => {
    setTried(true)
    const { rotation, mentorPersonId, from, until } = asked
    if (rotation && mentorPersonId && from && until)
      granting.mutate({ recordId: record.id, rotation, mentorPersonId, from, until }, { onSuccess: clear })
  }
  return (
    <Section title={words.addMentor}>
      {granting.data && <Notice tone="success" title={words.granted} announced />}
      {candidates.length === 0 ? (
        <Notice title={words.noCandidates} />
      ) : (
        <Form onSubmit={submit} errors={errors}>
          <Fields {...{ record, candidates, asked }} onChange={change} errorOf={(field) => errorAt(errors, field)} />
          <Button kind="primary" type="submit" busy={granting.isPending}>
            {words.grant}
          </Button>
        </Form>
      )}
    </Section>
  )
}

/** The days proposed once the rotation is chosen. */
function useDays(record: RecordView) {
  const { data } = useRoute(listEntries, { recordId: record.id, waiting: 'all', limit: 5000 })
  return (rotation: string) =>
    grantDays(rotation, { waiting: data?.entries ?? [], stays: record.stays, today: todayHere() })
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
        options={candidates.map(({ id, name, unit }) => ({ value: id, label: name, note: unit }))}
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
