import { useState } from 'react'
import { Button } from '../../ui/actions/Button.tsx'
import { useAction } from '../../ui/api.ts'
import { Form } from '../../ui/fields/Form.tsx'
import { Notice } from '../../ui/status/Notice.tsx'
import { assignRotationUnit, type RecordView, type UnitFound } from '../contract/records.ts'
import { UnitField } from './UnitField.tsx'
import { errorAt, useExplaining, usePlanWords } from './wording.ts'

interface AssignUnitProps {
  readonly record: RecordView
  /** Keys of the selected rotations. */
  readonly rotations: readonly string[]
  readonly onDone: () => void
}

export function AssignUnit(props: AssignUnitProps) {
  const { rotations } = props
  const words = usePlanWords()
  const form = useAssigning(props)
  if (rotations.length === 0) {
    return form.done ? (
      <Notice tone="success" title={words.assigned(form.done)} announced />
    ) : (
      <Notice title={words.chooseFirst} />
    )
  }
  return (
    <Form onSubmit={form.submit} errors={form.errors} label={words.unitOf}>
      <UnitField
        id="unitId"
        label={words.unitOf}
        help={words.unitHelp}
        error={errorAt(form.errors, 'unitId')}
        value={form.unit?.id}
        onUnit={form.setUnit}
      />
      <Button type="submit" kind="primary" busy={form.busy}>
        {words.assign({ count: rotations.length })}
      </Button>
    </Form>
  )
}

function useAssigning({ record, rotations, onDone }: AssignUnitProps) {
  const words = usePlanWords()
  const explain = useExplaining()
  const assigning = useAction(assignRotationUnit)
  const [unit, setUnit] = useState<UnitFound>()
  const [isTried, setTried] = useState(false)
  const [done, setDone] = useState<{ unit: string; count: number }>()
  const isMissing = isTried && !unit
  const errors = isMissing ? [{ field: 'unitId', sentence: words.needUnit }] : explain.error(assigning.error)
  const tell = (told: { unit: string; count: number }) => {
    setDone(told)
    setTried(false)
    onDone()
  }
  const submit = () => {
    setTried(true)
    setDone(undefined)
    if (!unit) return
    const told = { unit: unit.name, count: rotations.length }
    const asked = { recordId: record.id, rotations: [...rotations], unitId: unit.id }
    assigning.mutate(asked, { onSuccess: () => tell(told) })
  }
  return { unit, setUnit, errors, done, submit, busy: assigning.isPending }
}
