import { useMemo, useState } from 'react'
import { useRoute } from '../../../ui/api.ts'
import { Stepper, type Step as StepShown } from '../../../ui/data/Stepper.tsx'
import { listMappings } from '../../contract/imports.ts'
import type { RecordView } from '../../contract/records.ts'
import { withAssistedCode } from '../../rules/import/assisted.ts'
import type { Fixes } from '../../rules/import/mend-rows.ts'
import type { Choices } from '../../rules/import/settle-texts.ts'
import { type Done, DoneStep } from './DoneStep.tsx'
import { FileStep } from './FileStep.tsx'
import { ReviewStep } from './ReviewStep.tsx'
import { SheetsStep } from './SheetsStep.tsx'
import { startChoices } from './start-choices.ts'
import { type ImportFile, useImportFile } from './use-import-file.ts'
import { ValuesStep } from './ValuesStep.tsx'
import { type ImportWords, useImportWords } from './wording.ts'
import './import.css'

const STEPS = ['file', 'sheets', 'values', 'review', 'done'] as const
type Step = (typeof STEPS)[number]

/** Five steps; nothing is sent before the last button, and going back loses nothing. */
export function ImportWizard({ record }: { record: RecordView }) {
  const words = useImportWords()
  const [step, setShown] = useState<Step>('file')
  const setStep = (next: Step) => {
    setShown(next)
    window.scrollTo({ top: 0 })
  }
  const [done, setDone] = useState<Done>()
  const file = useImportFile(() => {
    setStep('sheets')
    settling.forget()
  })
  const settling = useChoices(file, record)
  const { forget, preview, ...chosen } = settling
  const shared = { file: { ...file, preview }, record, ...chosen }
  const finish = (added: Done) => {
    setDone(added)
    setStep('done')
  }
  const to = (next: Step) => () => setStep(next)
  return (
    <>
      <Stepper label={words.steps} steps={stepsAt(step, words)} />
      {step === 'file' && <FileStep file={file} recordId={record.id} />}
      {step === 'sheets' && <SheetsStep file={file} onBack={to('file')} onNext={to('values')} />}
      {step === 'values' && <ValuesStep {...shared} onBack={to('sheets')} onNext={to('review')} />}
      {step === 'review' && <ReviewStep {...shared} onBack={to('values')} onAdded={finish} />}
      {step === 'done' && done && <DoneStep {...done} recordId={record.id} onAnother={to('file')} />}
    </>
  )
}

/** What the person chose on top of what is remembered and suggested for the file as it is read now. */
function useChoices({ preview: read, assisted }: ImportFile, record: RecordView) {
  const [made, setMade] = useState<Partial<Choices>>({})
  const [fixes, setFixes] = useState<Fixes>({})
  const assistedCode = made.assistedCode ?? 'B'
  const preview = useMemo(() => read && withAssistedCode(read, assisted, assistedCode), [read, assisted, assistedCode])
  const mappings = useRoute(listMappings, {}).data?.mappings
  const start = useMemo(() => preview && startChoices(preview, record, mappings ?? []), [preview, record, mappings])
  const choices: Choices = {
    items: { ...start?.items, ...made.items },
    rotations: { ...start?.rotations, ...made.rotations },
    code: made.code ?? null,
    assistedCode,
    withRepeated: made.withRepeated ?? false,
  }
  const onChoices = (more: Partial<Choices>) =>
    setMade((before) => ({
      ...before,
      ...more,
      items: { ...before.items, ...more.items },
      rotations: { ...before.rotations, ...more.rotations },
    }))
  const onFix = (more: Fixes) => setFixes((before) => ({ ...before, ...more }))
  const forget = () => {
    setMade({})
    setFixes({})
  }
  return { preview, choices, alike: start?.alike ?? {}, fixes, onChoices, onFix, forget }
}

function stepsAt(current: Step, words: ImportWords): StepShown[] {
  const labels: Readonly<Record<Step, string>> = {
    file: words.stepFile,
    sheets: words.stepSheets,
    values: words.stepValues,
    review: words.stepReview,
    done: words.stepDone,
  }
  const at = STEPS.indexOf(current)
  const stateOf = (index: number): StepShown['state'] => (index < at ? 'done' : 'todo')
  return STEPS.map((step, index) => ({
    label: labels[step],
    state: index === at ? 'current' : stateOf(index),
  }))
}
