import { useState } from 'react'
import { addDays, type PlainDate } from '../../kernel/plain-date.ts'
import { dateIn } from '../../platform/i18n/dates.ts'
import { Button } from '../../ui/actions/Button.tsx'
import { useAction } from '../../ui/api.ts'
import { DateField } from '../../ui/fields/DateField.tsx'
import { RadioGroup } from '../../ui/fields/RadioGroup.tsx'
import { Dialog } from '../../ui/overlay/Dialog.tsx'
import { Notice } from '../../ui/status/Notice.tsx'
import { endStaffRole, type StaffMember } from '../contract/staff.ts'
import { errorAt, errorsOf } from './refusal-sentences.ts'
import { useStaffWords } from './staff-wording.ts'

interface EndRoleProps {
  readonly member: StaffMember
  readonly onClose: () => void
  readonly onDone: () => void
}

/** At once, which is with yesterday as the last day, or with a day that is chosen. */
export function EndRole({ member, onClose, onDone }: EndRoleProps) {
  const words = useStaffWords()
  const { when, setWhen, day, setDay, missing, said, end, isPending } = useEnding(member.holdingId, onDone)
  return (
    <Dialog
      open
      title={words.endTitle({ name: member.name })}
      onClose={onClose}
      actions={
        <Button kind="danger" busy={isPending} onPress={end}>
          {words.endDo}
        </Button>
      }
    >
      {said.map((sentence) => (
        <Notice key={sentence} tone="error" title={sentence} announced />
      ))}
      <p>{words.roles[member.role]}</p>
      <RadioGroup
        id="end-when"
        name="end-when"
        label={words.endWhen}
        value={when}
        onChange={setWhen}
        options={[
          { value: 'now', label: words.endNow, note: words.endNowWhy },
          { value: 'later', label: words.endLater },
        ]}
      />
      {when === 'later' && (
        <DateField
          {...{ id: 'last-day', label: words.lastDay, value: day, from: dateIn(new Date()), error: missing }}
          onChange={setDay}
        />
      )}
    </Dialog>
  )
}

type When = 'now' | 'later'

/** What is chosen, why it does not do, and sending it. */
function useEnding(holdingId: string, onDone: () => void) {
  const words = useStaffWords()
  const ending = useAction(endStaffRole)
  const [when, setWhen] = useState<When>('now')
  const [day, setDay] = useState<PlainDate>()
  const [isTried, setTried] = useState(false)
  const lastDay = when === 'now' ? addDays(dateIn(new Date()), -1) : day
  const errors = errorsOf(ending.error, words)
  const missing = isTried && !lastDay ? words.fillIn.lastDay : errorAt(errors, 'lastDay')
  const said = errors.filter(({ field }) => field !== 'lastDay' || when === 'now').map(({ sentence }) => sentence)
  const end = () => {
    setTried(true)
    if (lastDay) ending.mutate({ holdingId, lastDay }, { onSuccess: onDone })
  }
  return { when, setWhen, day, setDay, missing, said, end, isPending: ending.isPending }
}
