import { useRoute } from '../../../ui/api.ts'
import { RadioGroup } from '../../../ui/fields/RadioGroup.tsx'
import { TextField } from '../../../ui/fields/TextField.tsx'
import { Notice } from '../../../ui/status/Notice.tsx'
import { listSupervisors } from '../../contract/supervision.ts'
import { MOST_TRAINEES } from '../../rules/supervision.ts'
import { Waiting } from '../Waiting.tsx'
import { useReferralWords } from './referral-words.ts'

/** Who shall supervise, and the consent where the person has three trainees already. */
export interface Appointing {
  readonly supervisorPersonId?: string | undefined
  readonly consent: string
}

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
  const chosen = offered.find(({ id }) => id === value.supervisorPersonId)
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
        onChange={(supervisorPersonId) => onChange({ ...value, supervisorPersonId })}
      />
      {chosen && chosen.trainees >= MOST_TRAINEES.usual && (
        <TextField
          id="consent"
          label={words.consent}
          help={words.consentHelp}
          error={errorOf('consent')}
          maxLength={200}
          value={value.consent}
          onChange={(consent) => onChange({ ...value, consent })}
        />
      )}
    </>
  )
}
