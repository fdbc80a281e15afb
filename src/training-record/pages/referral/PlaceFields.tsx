import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import { Button } from '../../../ui/actions/Button.tsx'
import { useRoute } from '../../../ui/api.ts'
import { ComboBox } from '../../../ui/fields/ComboBox.tsx'
import { DateField } from '../../../ui/fields/DateField.tsx'
import { SelectField } from '../../../ui/fields/SelectField.tsx'
import { Notice } from '../../../ui/status/Notice.tsx'
import { getProgramme } from '../../contract/programmes.ts'
import { TRAINING_MODES } from '../../rules/modes.ts'
import { readProgramme } from '../../rules/programme/read-programme.ts'
import { plannedEnd } from '../../rules/referral-days.ts'
import { todayHere } from '../use-record.ts'
import { useEntryWords, wordOf } from '../wording.ts'
import { type Asked, type AskedProps, sessionsBefore } from './referral-draft.ts'
import { useReferralWords } from './referral-words.ts'
import type { Register } from './register.ts'

interface PlaceFieldsProps extends AskedProps {
  readonly register: Register
}

/** In which mode and round, in which unit, from when until when. */
export function PlaceFields(props: PlaceFieldsProps) {
  const { asked, onChange, errorOf } = props
  const words = useReferralWords()
  const { choices } = useEntryWords()
  const sessions = sessionsBefore(todayHere(), ROUNDS)
  const wordsOf = (session: string) =>
    words.sessions[session.endsWith('03') ? 'spring' : 'autumn']({ year: session.slice(0, 4) })
  return (
    <>
      <SelectField
        id="mode"
        label={words.mode}
        error={errorOf('mode')}
        options={TRAINING_MODES.map((value) => ({ value, label: wordOf(choices, value) }))}
        value={asked.mode as (typeof TRAINING_MODES)[number] | undefined}
        onChange={(mode) => onChange({ mode })}
      />
      <SelectField
        id="session"
        label={words.session}
        error={errorOf('session')}
        options={sessions.map((value) => ({ value, label: wordsOf(value) }))}
        value={asked.session}
        onChange={(session) => onChange({ session })}
      />
      <UnitChoice {...props} />
      <Days {...props} />
    </>
  )
}

/** Eight years: the longest programme with every usual absence. */
const ROUNDS = 16

function UnitChoice({ asked, onChange, errorOf, register }: PlaceFieldsProps) {
  const words = useReferralWords()
  const units = useQuery({ queryKey: ['units of the voivodeship'], queryFn: register.listUnits })
  if (units.error) {
    const again = <Button onPress={() => void units.refetch()}>{words.retry}</Button>
    return <Notice tone="error" title={words.unitsFailed} action={again} />
  }
  return (
    <ComboBox
      id="unitId"
      label={words.unit}
      help={words.unitHelp}
      error={errorOf('unitId')}
      options={(units.data ?? []).map(({ id, name, city }) => ({ value: id, label: name, note: city }))}
      value={asked.unitId}
      onChange={(unitId) => onChange({ unitId })}
    />
  )
}

function Days({ asked, onChange, errorOf }: AskedProps) {
  const words = useReferralWords()
  const suggested = useSuggestedEnd(asked)
  const [isOwn, setOwn] = useState(false)
  const suggest = isOwn ? undefined : suggested
  // Follows the start and the programme until somebody writes a day of their own.
  useEffect(() => {
    if (suggest && suggest !== asked.plannedEnd) onChange({ plannedEnd: suggest })
  }, [suggest, asked.plannedEnd, onChange])
  return (
    <>
      <DateField
        id="plannedStart"
        label={words.from}
        error={errorOf('plannedStart')}
        value={asked.plannedStart}
        onChange={(plannedStart) => onChange({ plannedStart })}
      />
      <DateField
        id="plannedEnd"
        label={words.until}
        help={words.untilHelp}
        error={errorOf('plannedEnd')}
        value={asked.plannedEnd}
        onChange={(end) => {
          setOwn(true)
          onChange({ plannedEnd: end })
        }}
      />
    </>
  )
}

function useSuggestedEnd({ programmeId, plannedStart }: Asked): PlainDate | undefined {
  const found = useRoute(getProgramme, { programmeId: programmeId ?? '' }, { enabled: programmeId !== undefined })
  const programme = found.data && readProgramme(found.data.content)
  return programme?.ok && plannedStart ? plannedEnd(plannedStart, programme.value) : undefined
}
