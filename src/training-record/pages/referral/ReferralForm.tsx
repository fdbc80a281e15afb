import { useState } from 'react'
import { Button } from '../../../ui/actions/Button.tsx'
import { useAction, useRoute } from '../../../ui/api.ts'
import { Form } from '../../../ui/fields/Form.tsx'
import { listSpecialties } from '../../contract/programmes.ts'
import { enterReferral, type Referral } from '../../contract/referrals.ts'
import { Waiting } from '../Waiting.tsx'
import { PlaceFields } from './PlaceFields.tsx'
import { ProgrammeFields } from './ProgrammeFields.tsx'
import { type Asked, type AskedField, NEEDED, programmesOf } from './referral-draft.ts'
import { useReferralWords } from './referral-words.ts'
import type { PersonFound, Register } from './register.ts'
import { useFormErrors } from './use-form-errors.ts'

interface ReferralFormProps {
  readonly person: PersonFound
  readonly register: Register
  readonly onIssued: (referral: Referral) => void
}

/** Specialty and programme out of the register, mode and round, unit and days. */
export function ReferralForm({ person, register, onIssued }: ReferralFormProps) {
  const words = useReferralWords()
  const specialties = useRoute(listSpecialties, {})
  const entering = useAction(enterReferral)
  const [asked, setAsked] = useState<Asked>({ profession: 'doctor' })
  const errors = useFormErrors(useLabels())
  if (!specialties.data) return <Waiting error={specialties.error} onRetry={() => void specialties.refetch()} />
  const { data } = specialties
  const isReferable = !asked.specialty || programmesOf(data.specialties, asked).length > 0
  const send = () => {
    if (!errors.isFilled(Object.fromEntries(NEEDED.map((field) => [field, asked[field]])))) return
    const { specialty, programmeId, mode, session, unitId, plannedStart, plannedEnd } = asked
    if (!specialty || !programmeId || !mode || !session || !unitId || !plannedStart || !plannedEnd) return
    const what = { specialtyCode: specialty, programmeId, mode, session, unitId, plannedStart, plannedEnd }
    const then = { onSuccess: onIssued, onError: errors.refused }
    entering.mutate({ traineePersonId: person.id, ...what }, then)
  }
  const parts = {
    ...{ asked, onChange: (change: Asked) => setAsked((now) => ({ ...now, ...change })) },
    errorOf: (field: AskedField) => errors.at(field),
  }
  return (
    <Form errors={errors.summary} onSubmit={send}>
      <ProgrammeFields {...parts} specialties={data.specialties} />
      {isReferable && (
        <>
          <PlaceFields {...parts} register={register} />
          <div className="button-row">
            <Button type="submit" kind="primary" busy={entering.isPending}>
              {words.issue}
            </Button>
          </div>
        </>
      )}
    </Form>
  )
}

function useLabels(): Readonly<Record<AskedField, string>> {
  const words = useReferralWords()
  return {
    ...{ profession: words.profession, specialty: words.specialty, specialtyCode: words.specialty },
    ...{ programmeId: words.programme, mode: words.mode, session: words.session, unitId: words.unit },
    ...{ plannedStart: words.from, plannedEnd: words.until, traineePersonId: words.trainee },
  }
}
