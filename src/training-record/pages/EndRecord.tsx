import { useState } from 'react'
import { Button } from '../../ui/actions/Button.tsx'
import { useAction } from '../../ui/api.ts'
import { Form } from '../../ui/fields/Form.tsx'
import { RadioGroup } from '../../ui/fields/RadioGroup.tsx'
import { TextArea } from '../../ui/fields/TextArea.tsx'
import { endRecord } from '../contract/completion.ts'
import { optionsOf, useCompletionWords } from './completion-words.ts'
import { type DecisionProps, decided } from './decision-props.ts'
import { errorAt, useExplaining } from './wording.ts'

const HOWS = ['close', 'remove'] as const

/** The office ends a record without the desks: rare and final, so it stands folded away. */
export function EndRecord({ record, checks, onDecided }: DecisionProps) {
  const { ending } = useCompletionWords()
  const errorsOf = useExplaining().error
  const sending = useAction(endRecord)
  const possible = HOWS.filter((one) => checks.actions.includes(one))
  const [how, setHow] = useState(possible[0])
  const [reason, setReason] = useState('')
  if (how === undefined) return null
  const errors = errorsOf(sending.error)
  const asked = { recordId: record.id, version: checks.version, how, reason }
  return (
    <details>
      <summary>{ending.title}</summary>
      <p>{ending.help}</p>
      <Form errors={errors} onSubmit={() => decided(sending.mutateAsync(asked), onDecided)}>
        <RadioGroup
          label={ending.how}
          options={optionsOf(ending.hows).filter(({ value }) => possible.includes(value))}
          value={how}
          onChange={setHow}
        />
        <TextArea
          id="reason"
          label={ending.reason}
          help={ending.reasonHelp}
          error={errorAt(errors, 'reason')}
          most={1000}
          value={reason}
          onChange={setReason}
        />
        <div className="button-row">
          <Button type="submit" kind="secondary" busy={sending.isPending}>
            {ending.send[how]}
          </Button>
        </div>
      </Form>
    </details>
  )
}
