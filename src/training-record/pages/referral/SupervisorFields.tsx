import type { PlainDate } from '../../../kernel/plain-date.ts'
import { useRoute } from '../../../ui/api.ts'
import { DateField } from '../../../ui/fields/DateField.tsx'
import { RadioGroup } from '../../../ui/fields/RadioGroup.tsx'
import { TextField } from '../../../ui/fields/TextField.tsx'
import { Notice } from '../../../ui/status/Notice.tsx'
import { listSupervisors, type Supervisor } from '../../contract/supervision.ts'
import { MOST_TRAINEES } from '../../rules/supervision.ts'
import { todayHere } from '../use-record.ts'
import { Waiting } from '../Waiting.tsx'
import { useReferralWords } from './referral-words.ts'

/** Who shall supervise, and the consent where the person has three trainees already. */
export interface Appointing {
  readonly supervisorPersonId?: string | undefined
  readonly needsConsent: boolean
  readonly consentNumber: string
  readonly consentDay?: PlainDate | undefined
}

export const NOBODY: Appointing = { needsConsent: false, consentNumber: '' }

/** What has to be filled in besides the person. */
export const consentFields = ({ needsConsent, consentNumber, consentDay }: Appointing) =>
  needsConsent ? { consentNumber: consentNumber.trim(), consent: consentDay } : {}

/** As it is cited: the number and the day. */
export const consentOf = ({ needsConsent, consentNumber, consentDay }: Appointing): string | null =>
  needsConsent && consentDay ? `${consentNumber.trim()}, ${consentDay}` : null

interface SupervisorFieldsProps {
  readonly label: string
  readonly value: Appointing
  readonly onChange: (value: Appointing) => void
  readonly errorOf: (field: string) => string | undefined
  /** Who supervises already, or is the trainee: not offered. */
  readonly except: readonly (string | undefined)[]
}

export function SupervisorFields({ label, value, onChange, errorOf, except }: SupervisorFieldsProps) {
  const words = useReferralWords()
  const { data, error, refetch } = useRoute(listSupervisors, {})
  if (!data) return <Waiting error={error} onRetry={() => void refetch()} />
  const offered = data.supervisors.filter(({ id }) => !except.includes(id))
  if (offered.length === 0) return <Notice title={words.noSupervisors}>{words.noSupervisorsWhy}</Notice>
  return (
    <>
      <RadioGroup
        id="supervisorPersonId"
        label={label}
        help={words.supervisorHelp}
        error={errorOf('supervisorPersonId')}
        options={offered.map(({ id, name, trainees }) => ({
          ...{ value: id, label: name },
          note: words.supervises({ count: trainees }),
        }))}
        value={value.supervisorPersonId}
        onChange={(id) => onChange({ ...value, supervisorPersonId: id, needsConsent: isFull(offered, id) })}
      />
      {value.needsConsent && <ConsentFields value={value} onChange={onChange} errorOf={errorOf} />}
    </>
  )
}

const isFull = (offered: readonly Supervisor[], id: string): boolean =>
  offered.some((one) => one.id === id && one.trainees >= MOST_TRAINEES.usual)

function ConsentFields({ value, onChange, errorOf }: Pick<SupervisorFieldsProps, 'value' | 'onChange' | 'errorOf'>) {
  const words = useReferralWords()
  return (
    <>
      <TextField
        id="consentNumber"
        label={words.consentNumber}
        help={words.consentHelp}
        error={errorOf('consentNumber')}
        maxLength={150}
        value={value.consentNumber}
        onChange={(consentNumber) => onChange({ ...value, consentNumber })}
      />
      <DateField
        id="consent"
        label={words.consentDay}
        error={errorOf('consent')}
        until={todayHere()}
        value={value.consentDay}
        onChange={(consentDay) => onChange({ ...value, consentDay })}
      />
    </>
  )
}
