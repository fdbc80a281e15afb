import { useState } from 'react'
import { accept } from '../../kernel/verdict.ts'
import { useAction } from '../../ui/api.ts'
import { formalCheck } from '../contract/completion.ts'
import { remarksOfReturn } from '../rules/remarks.ts'
import { useCompletionWords } from './completion-words.ts'
import { DecisionForm, OutcomeField } from './DecisionForm.tsx'
import { type DecisionProps, useDeciding } from './decision-props.ts'
import { countWritten, emptyRemark, pinnedIn, RemarkFields } from './RemarkFields.tsx'

/** The office: passes the record on, or returns it with remarks. */
export function FormalDecision({ record, checks, onDecided }: DecisionProps) {
  const words = useCompletionWords()
  const checking = useAction(formalCheck)
  const [outcome, setOutcome] = useState<'pass' | 'return'>()
  const [remarks, setRemarks] = useState(() => [emptyRemark()])
  const isReturn = outcome === 'return'
  const pinned = isReturn ? pinnedIn(remarks) : []
  const deciding = useDeciding({
    ...{ kind: outcome, error: checking.error, onDecided },
    check: () => (isReturn ? remarksOfReturn(pinned, record.programme) : accept(true)),
    send: () =>
      checking.mutateAsync({
        ...{ recordId: record.id, version: checks.version, remarks: pinned },
        outcome: isReturn ? 'return' : 'pass',
      }),
  })
  const send = isReturn ? words.send.return({ count: countWritten(remarks) }) : words.send.pass
  return (
    <DecisionForm {...{ deciding, record, send }} busy={checking.isPending}>
      <OutcomeField deciding={deciding} labels={words.formal} value={outcome} onChange={setOutcome} />
      {isReturn && <RemarkFields record={record} remarks={remarks} errors={deciding.errors} onChange={setRemarks} />}
    </DecisionForm>
  )
}
