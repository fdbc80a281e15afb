import { useState } from 'react'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import { Button } from '../../../ui/actions/Button.tsx'
import { useAction } from '../../../ui/api.ts'
import { DateField } from '../../../ui/fields/DateField.tsx'
import { Form } from '../../../ui/fields/Form.tsx'
import { TextArea } from '../../../ui/fields/TextArea.tsx'
import { Notice } from '../../../ui/status/Notice.tsx'
import type { RecordView } from '../../contract/records.ts'
import { assignSupervisor } from '../../contract/supervision.ts'
import { BOUNDS } from '../../rules/entries/bounds.ts'
import { todayHere } from '../use-record.ts'
import { useReferralWords } from './referral-words.ts'
import { type Appointing, consentFields, consentOf, NOBODY, SupervisorFields } from './SupervisorFields.tsx'
import { useFormErrors } from './use-form-errors.ts'

/** Who takes over, from when and why; carries the version of the record that was shown. */
export function AppointForm({ record }: { record: RecordView }) {
  const words = useReferralWords()
  const { by, setBy, date, setDate, note, setNote, errors, send, assigning } = useAppointing(record)
  return (
    <>
      {assigning.data && record.supervisor && (
        <Notice tone="success" title={words.assigned({ name: record.supervisor.name })} announced>
          {words.assignedNext}
        </Notice>
      )}
      <Form errors={errors.summary} onSubmit={send}>
        <SupervisorFields
          label={words.newSupervisor}
          value={by}
          onChange={setBy}
          errorOf={errors.at}
          except={[record.trainee.id, record.supervisor?.id]}
        />
        <DateField
          id="date"
          label={words.fromDay}
          help={words.fromDayHelp}
          error={errors.at('date')}
          value={date}
          onChange={setDate}
        />
        <TextArea id="note" label={words.note} optional most={BOUNDS.note} value={note} onChange={setNote} />
        <div className="button-row">
          <Button type="submit" kind="primary" busy={assigning.isPending}>
            {record.supervisor ? words.changeSupervisor : words.appointSupervisor}
          </Button>
        </div>
      </Form>
    </>
  )
}

function useAppointing(record: RecordView) {
  const words = useReferralWords()
  const assigning = useAction(assignSupervisor)
  const [by, setBy] = useState<Appointing>(NOBODY)
  const [date, setDate] = useState<PlainDate | undefined>(todayHere)
  const [note, setNote] = useState('')
  const errors = useFormErrors({
    ...{ supervisorPersonId: words.newSupervisor, date: words.fromDay },
    ...{ consentNumber: words.consentNumber, consent: words.consentDay },
  })
  const send = () => {
    const { supervisorPersonId } = by
    if (!errors.isFilled({ supervisorPersonId, ...consentFields(by), date }) || !supervisorPersonId || !date) return
    const asked = { supervisorPersonId, date, note: note.trim() || null, consent: consentOf(by) }
    const then = { onSuccess: clear, onError: errors.refused }
    const input = { recordId: record.id, version: record.version, ...asked }
    assigning.mutate(input, then)
  }
  const clear = () => {
    setBy(NOBODY)
    setNote('')
  }
  return { by, setBy, date, setDate, note, setNote, errors, send, assigning }
}
