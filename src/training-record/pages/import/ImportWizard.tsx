import { useMemo, useState } from 'react'
import { useRoute } from '../../../ui/api.ts'
import { Stepper, type Step as StepShown } from '../../../ui/data/Stepper.tsx'
import { type ImportBatch, listMappings } from '../../contract/imports.ts'
import type { RecordView } from '../../contract/records.ts'
import type { Choices } from '../../rules/import/settle-texts.ts'
import { DoneStep } from './DoneStep.tsx'
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
  const [batch, setBatch] = useState<ImportBatch>()
  const file = useImportFile(() => {
    setStep('sheets')
    settling.forget()
  })
  const settling = useChoices(file, record)
  const shared = { file, record, choices: settling.choices, onChoices: settling.choose }
  return (
    <>
      <Stepper label={words.steps} steps={stepsAt(step, words)} />
      {step === 'file' && <FileStep file={file} recordId={record.id} />}
      {step === 'sheets' && <SheetsStep file={file} onBack={() => setStep('file')} onNext={() => setStep('values')} />}
      {step === 'values' && (
        <ValuesStep
          {...shared}
          alike={settling.alike}
          onBack={() => setStep('sheets')}
          onNext={() => setStep('review')}
        />
      )}
      {step === 'review' && (
        <ReviewStep
          {...shared}
          onBack={() => setStep('values')}
          onAdded={(added) => {
            setBatch(added)
            setStep('done')
          }}
        />
      )}
      {step === 'done' && batch && <DoneStep batch={batch} recordId={record.id} onAnother={() => setStep('file')} />}
    </>
  )
}

/** What the person chose on top of what is remembered and suggested for the file as it is read now. */
function useChoices({ preview }: ImportFile, record: RecordView) {
  const [made, setMade] = useState<Partial<Choices>>({})
  const mappings = useRoute(listMappings, {}).data?.mappings
  const start = useMemo(() => preview && startChoices(preview, record, mappings ?? []), [preview, record, mappings])
  const choices: Choices = {
    items: { ...start?.items, ...made.items },
    rotations: { ...start?.rotations, ...made.rotations },
    code: made.code ?? null,
    withRepeated: made.withRepeated ?? false,
  }
  const choose = (more: Partial<Choices>) =>
    setMade((before) => ({
      ...before,
      ...more,
      items: { ...before.items, ...more.items },
      rotations: { ...before.rotations, ...more.rotations },
    }))
  return { choices, choose, alike: start?.alike ?? {}, forget: () => setMade({}) }
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
