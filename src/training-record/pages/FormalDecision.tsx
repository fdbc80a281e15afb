import { useState } from 'react'
import { Button } from '../../ui/actions/Button.tsx'
import { useAction } from '../../ui/api.ts'
import { Form } from '../../ui/fields/Form.tsx'
import { RadioGroup } from '../../ui/fields/RadioGroup.tsx'
import { formalCheck } from '../contract/completion.ts'
import { optionsOf, useCompletionWords } from './completion-words.ts'
import { type DecisionProps, decided } from './decision-props.ts'
import { countWritten, emptyRemark, RemarkFields } from './RemarkFields.tsx'
import { useExplaining } from './wording.ts'

/** The office: passes the record on, or returns it with remarks. */
export function FormalDecision({ record, checks, onDecided }: DecisionProps) {
  const words = useCompletionWords()
  const errorsOf = useExplaining().error
  const checking = useAction(formalCheck)
  const [outcome, setOutcome] = useState<'pass' | 'return'>('pass')
  const [remarks, setRemarks] = useState(() => [emptyRemark()])
  const isReturn = outcome === 'return'
  const errors = errorsOf(checking.error)
  const send = () =>
    decided(
      checking.mutateAsync({
        ...{ recordId: record.id, version: checks.version, outcome },
        remarks: isReturn ? remarks.map(({ element, remark }) => ({ element, remark })) : [],
      }),
      onDecided,
    )
  return (
    <Form errors={errors} onSubmit={send}>
      <RadioGroup label={words.outcome} options={optionsOf(words.formal)} value={outcome} onChange={setOutcome} />
      {isReturn && <RemarkFields record={record} remarks={remarks} errors={errors} onChange={setRemarks} />}
      <div className="button-row">
        <Button type="submit" kind="primary" busy={checking.isPending}>
          {isReturn ? words.send.return({ count: countWritten(remarks) }) : words.send.pass}
        </Button>
      </div>
    </Form>
  )
}
