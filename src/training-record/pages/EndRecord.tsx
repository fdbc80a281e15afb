import { useState } from 'react'
import { useAction } from '../../ui/api.ts'
import { RadioGroup } from '../../ui/fields/RadioGroup.tsx'
import { TextArea } from '../../ui/fields/TextArea.tsx'
import { endRecord } from '../contract/completion.ts'
import { returnReason } from '../rules/return-reason.ts'
import { optionsOf, useCompletionWords } from './completion-words.ts'
import { DecisionForm } from './DecisionForm.tsx'
import { type DecisionProps, useDeciding } from './decision-props.ts'

const HOWS = ['close', 'remove'] as const

/** The office ends a record without the desks: rare and final, so it stands folded away. */
export function EndRecord(props: DecisionProps) {
  const { ending } = useCompletionWords()
  if (!HOWS.some((one) => props.checks.actions.includes(one))) return null
  return (
    <details>
      <summary>{ending.title}</summary>
      <p>{ending.help}</p>
      <Ending {...props} />
    </details>
  )
}

function Ending({ record, checks, onDecided }: DecisionProps) {
  const { ending } = useCompletionWords()
  const sending = useAction(endRecord)
  const [how, setHow] = useState<(typeof HOWS)[number]>()
  const [reason, setReason] = useState('')
  const deciding = useDeciding({
    ...{ kind: how, error: sending.error, onDecided, choice: 'how' },
    check: () => returnReason(reason),
    send: () => sending.mutateAsync({ recordId: record.id, version: checks.version, how: how ?? 'close', reason }),
  })
  return (
    <DecisionForm {...{ deciding, record }} send={how ? ending.send[how] : ''} busy={sending.isPending}>
      <RadioGroup
        id="how"
        label={ending.how}
        error={deciding.errorAt('how')}
        options={optionsOf(ending.hows).filter(({ value }) => checks.actions.includes(value))}
        value={how}
        onChange={setHow}
      />
      <TextArea
        id="reason"
        label={ending.reason}
        help={ending.reasonHelp}
        error={deciding.errorAt('reason')}
        most={1000}
        value={reason}
        onChange={setReason}
      />
    </DecisionForm>
  )
}
