import { useState } from 'react'
import { Checkbox } from '../../../ui/fields/Checkbox.tsx'
import { Chips } from '../../../ui/fields/Chips.tsx'
import { ErrorSummary } from '../../../ui/fields/ErrorSummary.tsx'
import { RadioGroup } from '../../../ui/fields/RadioGroup.tsx'
import { useKitPageWords } from './kit-words.ts'

type Code = 'A' | 'B'

export function ChoiceSamples() {
  const { choices } = useKitPageWords()
  const [place, setPlace] = useState<string>(choices.places[0] ?? '')
  const [code, setCode] = useState<Code | undefined>('A')
  const [sure, setSure] = useState(false)
  const [remember, setRemember] = useState(true)
  const options = [
    { value: 'A' as const, label: choices.operator, note: choices.operatorNote },
    { value: 'B' as const, label: choices.assistant },
  ]
  const places = choices.places.map((label) => ({ value: label, label }))
  return (
    <div className="kit-stack">
      <Chips options={places} value={place} onChoose={setPlace} />
      <RadioGroup label={choices.role} options={options} value={code} onChange={setCode} />
      <RadioGroup
        label={choices.role}
        error={choices.roleError}
        options={options}
        value={undefined}
        onChange={setCode}
        inline
      />
      <Checkbox label={choices.remember} checked={remember} onChange={setRemember} />
      <Checkbox label={choices.confirm} error={choices.confirmError} checked={sure} onChange={setSure} />
      <SummarySample />
    </div>
  )
}

/** Shown without its focus here: a page of samples must not jump to the middle of itself. */
function SummarySample() {
  const { choices, fields } = useKitPageWords()
  const [shown, setShown] = useState(false)
  const errors = [{ sentence: choices.roleError }, { sentence: fields.hoursError }]
  return (
    <>
      <Checkbox label="ErrorSummary" checked={shown} onChange={setShown} />
      {shown && <ErrorSummary errors={errors} />}
    </>
  )
}
