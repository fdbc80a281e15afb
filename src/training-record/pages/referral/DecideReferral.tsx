import { useState } from 'react'
import { getDate, type Period, type PlainDate } from '../../../kernel/plain-date.ts'
import { formatPeriod } from '../../../platform/i18n/dates.ts'
import { Button } from '../../../ui/actions/Button.tsx'
import { Link } from '../../../ui/actions/Link.tsx'
import { useAction } from '../../../ui/api.ts'
import { DateField } from '../../../ui/fields/DateField.tsx'
import { Form } from '../../../ui/fields/Form.tsx'
import { useLanguage } from '../../../ui/language.tsx'
import { Section } from '../../../ui/layout/Section.tsx'
import { Notice } from '../../../ui/status/Notice.tsx'
import { acceptReferral, type Referral } from '../../contract/referrals.ts'
import { DeclineReferral } from './DeclineReferral.tsx'
import { useReferralWords } from './referral-words.ts'
import { type Appointing, consentFields, consentOf, NOBODY, SupervisorFields } from './SupervisorFields.tsx'
import { useFormErrors } from './use-form-errors.ts'

/** The unit's decision; afterwards what came of it. */
export function DecideReferral({ referral }: { referral: Referral }) {
  const words = useReferralWords()
  const accepting = useAction(acceptReferral)
  if (accepting.data) {
    return (
      <Notice tone="success" title={words.accepted} announced action={<ToRecord recordId={accepting.data.recordId} />}>
        {words.acceptedNext({ number: accepting.data.cardNumber })}
      </Notice>
    )
  }
  if (referral.state === 'issued') {
    return (
      <Section title={words.acceptTitle}>
        <AcceptForm referral={referral} accepting={accepting} />
      </Section>
    )
  }
  return referral.recordId && <ToRecord recordId={referral.recordId} />
}

function ToRecord({ recordId }: { recordId: string }) {
  const words = useReferralWords()
  return (
    <Link href={`/records/${recordId}`} as="secondary" icon="card">
      {words.openRecord}
    </Link>
  )
}

interface AcceptFormProps {
  readonly referral: Referral
  readonly accepting: ReturnType<typeof useAction<typeof acceptReferral>>
}

function AcceptForm({ referral, accepting }: AcceptFormProps) {
  const words = useReferralWords()
  const planned = { from: getDate(referral.plannedStart), until: getDate(referral.plannedEnd) }
  const [startedOn, setStartedOn] = useState<PlainDate | undefined>(planned.from)
  const [by, setBy] = useState<Appointing>(NOBODY)
  const errors = useFormErrors({
    ...{ supervisorPersonId: words.supervisor, startedOn: words.startedOn },
    ...{ consentNumber: words.consentNumber, consent: words.consentDay },
  })
  const send = () => {
    const { supervisorPersonId } = by
    if (!errors.isFilled({ supervisorPersonId, ...consentFields(by), startedOn }) || !startedOn || !supervisorPersonId)
      return
    const asked = { startedOn, supervisorPersonId, consent: consentOf(by) }
    accepting.mutate({ referralId: referral.id, ...asked }, { onError: errors.refused })
  }
  return (
    <Form errors={errors.summary} onSubmit={send}>
      <SupervisorFields
        label={words.supervisor}
        value={by}
        onChange={setBy}
        errorOf={errors.at}
        except={[referral.trainee.id]}
      />
      <StartField planned={planned} error={errors.at('startedOn')} value={startedOn} onChange={setStartedOn} />
      <div className="button-row">
        <Button type="submit" kind="primary" busy={accepting.isPending}>
          {words.accept}
        </Button>
        <DeclineReferral referralId={referral.id} />
      </div>
    </Form>
  )
}

interface StartFieldProps {
  readonly planned: Period
  readonly error: string | undefined
  readonly value: PlainDate | undefined
  readonly onChange: (value: PlainDate | undefined) => void
}

function StartField({ planned, ...field }: StartFieldProps) {
  const words = useReferralWords()
  const { locale } = useLanguage()
  const help = words.startedOnHelp({ period: formatPeriod(planned, locale) })
  return <DateField id="startedOn" label={words.startedOn} help={help} {...field} />
}
