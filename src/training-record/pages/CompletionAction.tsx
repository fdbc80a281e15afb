import { useState } from 'react'
import { Button } from '../../ui/actions/Button.tsx'
import { useAction } from '../../ui/api.ts'
import { Form } from '../../ui/fields/Form.tsx'
import { RadioGroup } from '../../ui/fields/RadioGroup.tsx'
import { TextArea } from '../../ui/fields/TextArea.tsx'
import { Section } from '../../ui/layout/Section.tsx'
import { approveWhole, type Checks, formalCheck, substantiveCheck } from '../contract/completion.ts'
import type { RecordView } from '../contract/records.ts'
import { useCompletionWords } from './completion-words.ts'
import { emptyRemark, RemarkFields } from './RemarkFields.tsx'
import { errorAt, useExplaining } from './wording.ts'

interface ActionProps {
  readonly record: RecordView
  readonly checks: Checks
}

/** What the viewer decides now, if it is their turn. */
export function CompletionAction(props: ActionProps) {
  const words = useCompletionWords()
  const Decision = DECISIONS.find(([action]) => props.checks.actions.includes(action))?.[1]
  if (!Decision) return null
  return (
    <Section title={words.decide}>
      <Decision {...props} />
    </Section>
  )
}

function Whole({ record, checks }: ActionProps) {
  const words = useCompletionWords()
  const errorsOf = useExplaining().error
  const approving = useAction(approveWhole)
  const [opinion, setOpinion] = useState('')
  if (record.missing.length > 0) return <p>{words.missingFirst}</p>
  const errors = errorsOf(approving.error)
  return (
    <Form errors={errors} onSubmit={() => approving.mutate({ recordId: record.id, version: checks.version, opinion })}>
      <Opinion value={opinion} onChange={setOpinion} error={errorAt(errors, 'opinion')} />
      <Button type="submit" kind="primary" busy={approving.isPending}>
        {words.approveWhole}
      </Button>
    </Form>
  )
}

function Formal({ record, checks }: ActionProps) {
  const words = useCompletionWords()
  const errorsOf = useExplaining().error
  const checking = useAction(formalCheck)
  const [outcome, setOutcome] = useState<'pass' | 'return'>('pass')
  const [remarks, setRemarks] = useState(() => [emptyRemark()])
  const isReturn = outcome === 'return'
  const errors = errorsOf(checking.error)
  const send = () =>
    checking.mutate({
      ...{ recordId: record.id, version: checks.version, outcome },
      remarks: isReturn ? remarks.map(({ element, remark }) => ({ element, remark })) : [],
    })
  return (
    <Form errors={errors} onSubmit={send}>
      <RadioGroup label={words.outcome} options={optionsOf(words.formal)} value={outcome} onChange={setOutcome} />
      {isReturn && <RemarkFields record={record} remarks={remarks} errors={errors} onChange={setRemarks} />}
      <Button type="submit" kind="primary" busy={checking.isPending}>
        {isReturn ? words.send.return({ count: remarks.length }) : words.send.pass}
      </Button>
    </Form>
  )
}

function Substance({ record, checks }: ActionProps) {
  const words = useCompletionWords()
  const errorsOf = useExplaining().error
  const checking = useAction(substantiveCheck)
  const [outcome, setOutcome] = useState<'positive' | 'negative'>('positive')
  const [opinion, setOpinion] = useState('')
  const [remarks, setRemarks] = useState(() => [emptyRemark()])
  const isNegative = outcome === 'negative'
  const errors = errorsOf(checking.error)
  const send = () =>
    checking.mutate({
      ...{ recordId: record.id, version: checks.version, outcome, opinion },
      remarks: isNegative ? remarks.map(({ element, remark }) => ({ element, remark })) : [],
    })
  return (
    <Form errors={errors} onSubmit={send}>
      <RadioGroup label={words.outcome} options={optionsOf(words.substantive)} value={outcome} onChange={setOutcome} />
      <Opinion value={opinion} onChange={setOpinion} error={errorAt(errors, 'opinion')} />
      {isNegative && <RemarkFields record={record} remarks={remarks} errors={errors} onChange={setRemarks} />}
      <Button type="submit" kind="primary" busy={checking.isPending}>
        {isNegative ? words.send.negative({ count: remarks.length }) : words.send.positive}
      </Button>
    </Form>
  )
}

const optionsOf = <Value extends string>(labels: Readonly<Record<Value, string>>) =>
  (Object.keys(labels) as Value[]).map((value) => ({ value, label: labels[value] }))

interface OpinionProps {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly error: string | undefined
}

function Opinion({ value, onChange, error }: OpinionProps) {
  const words = useCompletionWords()
  return (
    <TextArea
      id="opinion"
      label={words.opinion}
      help={words.opinionHelp}
      error={error}
      most={4000}
      value={value}
      onChange={onChange}
    />
  )
}

const DECISIONS = [
  ['approve-whole', Whole],
  ['pass-formal', Formal],
  ['approve-substance', Substance],
] as const
