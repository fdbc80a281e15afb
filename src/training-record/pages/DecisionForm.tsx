import type { ReactNode } from 'react'
import { Button } from '../../ui/actions/Button.tsx'
import { Form } from '../../ui/fields/Form.tsx'
import { RadioGroup } from '../../ui/fields/RadioGroup.tsx'
import { Dialog } from '../../ui/overlay/Dialog.tsx'
import type { RecordView } from '../contract/records.ts'
import { optionsOf, useCompletionWords } from './completion-words.ts'
import { type Deciding, useDecisionWords } from './decision-props.ts'

interface DecisionFormProps {
  readonly deciding: Deciding
  readonly record: RecordView
  /** What the button says: what will happen. */
  readonly send: string
  readonly busy: boolean
  readonly children: ReactNode
}

/** A decision that cannot be undone: the form, then one question that says what will happen. */
export function DecisionForm({ deciding, record, send, busy, children }: DecisionFormProps) {
  const words = useDecisionWords()
  const { kind, errors, isAsking, ask, confirm, keep } = deciding
  const asked = kind && words.ask[kind]
  return (
    <>
      <Form errors={errors} onSubmit={ask}>
        {children}
        <div className="button-row">
          <Button type="submit" kind="primary" busy={busy}>
            {kind ? send : words.nothingChosen}
          </Button>
        </div>
      </Form>
      {asked && (
        <Dialog
          title={asked.title}
          open={isAsking}
          onClose={keep}
          actions={
            <Button kind="primary" onPress={confirm}>
              {send}
            </Button>
          }
        >
          <p>
            {words.whom({ name: record.trainee.name })} {asked.what}
          </p>
          <p>
            <strong>{words.final}</strong>
          </p>
        </Dialog>
      )}
    </>
  )
}

interface OutcomeFieldProps<Outcome extends string> {
  readonly deciding: Deciding
  readonly labels: Readonly<Record<Outcome, string>>
  readonly value: Outcome | undefined
  readonly onChange: (outcome: Outcome) => void
}

/** What is decided; nothing is chosen at first. */
export function OutcomeField<Outcome extends string>({ deciding, labels, ...field }: OutcomeFieldProps<Outcome>) {
  const { outcome } = useCompletionWords()
  const options = optionsOf(labels)
  return <RadioGroup id="outcome" label={outcome} error={deciding.errorAt('outcome')} options={options} {...field} />
}
