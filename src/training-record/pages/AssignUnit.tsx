import { useState } from 'react'
import { Button } from '../../ui/actions/Button.tsx'
import { useAction } from '../../ui/api.ts'
import { Form } from '../../ui/fields/Form.tsx'
import { Dialog } from '../../ui/overlay/Dialog.tsx'
import { Notice } from '../../ui/status/Notice.tsx'
import { SelectionBar } from '../../ui/table/SelectionBar.tsx'
import { assignRotationUnit, type RecordView, type UnitFound } from '../contract/records.ts'
import { UnitField } from './UnitField.tsx'
import { errorAt, useExplaining, usePlanWords } from './wording.ts'

interface AssignUnitProps {
  readonly record: RecordView
  /** Keys of the selected rotations. */
  readonly rotations: readonly string[]
  readonly onDone: () => void
}

/** At the foot of the table while rotations are selected; the unit is chosen over the page, in sight on a phone too. */
export function AssignUnit(props: AssignUnitProps) {
  const { rotations, onDone } = props
  const words = usePlanWords()
  const form = useAssigning(props)
  return (
    <>
      {rotations.length === 0 && form.done && <Notice tone="success" title={words.assigned(form.done)} announced />}
      <SelectionBar count={rotations.length} onClear={onDone}>
        <Button kind="primary" onPress={form.open}>
          {words.chooseUnit({ count: rotations.length })}
        </Button>
      </SelectionBar>
      <Dialog title={words.unitOf} open={form.isOpen} onClose={form.close}>
        <Form onSubmit={form.submit} errors={form.errors} label={words.unitOf}>
          <UnitField
            id="unitId"
            label={words.unit}
            help={words.unitHelp}
            error={errorAt(form.errors, 'unitId')}
            value={form.unit?.id}
            onUnit={form.setUnit}
          />
          <Button type="submit" kind="primary" busy={form.busy}>
            {words.assign({ count: rotations.length })}
          </Button>
        </Form>
      </Dialog>
    </>
  )
}

function useAssigning({ record, rotations, onDone }: AssignUnitProps) {
  const words = usePlanWords()
  const explain = useExplaining()
  const assigning = useAction(assignRotationUnit)
  const [unit, setUnit] = useState<UnitFound>()
  const [isTried, setTried] = useState(false)
  const [isOpen, setOpen] = useState(false)
  const [done, setDone] = useState<{ unit: string; count: number }>()
  const isMissing = isTried && !unit
  const errors = isMissing ? [{ field: 'unitId', sentence: words.needUnit }] : explain.error(assigning.error)
  const open = () => {
    setDone(undefined)
    setOpen(true)
  }
  const close = () => {
    setTried(false)
    setUnit(undefined)
    setOpen(false)
  }
  const tell = (told: { unit: string; count: number }) => {
    setDone(told)
    close()
    onDone()
  }
  const submit = () => {
    setTried(true)
    if (!unit) return
    const told = { unit: unit.name, count: rotations.length }
    const asked = { recordId: record.id, rotations: [...rotations], unitId: unit.id }
    assigning.mutate(asked, { onSuccess: () => tell(told) })
  }
  return { unit, setUnit, errors, done, isOpen, open, close, submit, busy: assigning.isPending }
}
