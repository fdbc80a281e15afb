import { useState } from 'react'
import { getDate, type PlainDate } from '../../../kernel/plain-date.ts'
import { ComboBox } from '../../../ui/fields/ComboBox.tsx'
import { DateField } from '../../../ui/fields/DateField.tsx'
import { FileDrop } from '../../../ui/fields/FileDrop.tsx'
import { Form } from '../../../ui/fields/Form.tsx'
import { NumberField } from '../../../ui/fields/NumberField.tsx'
import { SelectField } from '../../../ui/fields/SelectField.tsx'
import { TextArea } from '../../../ui/fields/TextArea.tsx'
import { TextField } from '../../../ui/fields/TextField.tsx'
import { useKitPageWords } from './kit-words.ts'

export function FieldSamples() {
  return (
    <Form onSubmit={() => undefined}>
      <TextSamples />
      <NumberSamples />
      <ListSamples />
      <FileSample />
    </Form>
  )
}

function TextSamples() {
  const { fields } = useKitPageWords()
  const [name, setName] = useState<string>(fields.nameValue)
  const [email, setEmail] = useState('anna.szpital.pl')
  const [reason, setReason] = useState<string>(fields.reasonValue)
  return (
    <>
      <TextField label={fields.name} help={fields.nameHelp} value={name} onChange={setName} />
      <TextField label={fields.email} type="email" error={fields.emailError} value={email} onChange={setEmail} />
      <TextField label={fields.email} value={email} onChange={setEmail} disabled optional />
      <TextArea label={fields.reason} help={fields.reasonHelp} value={reason} onChange={setReason} most={1000} />
    </>
  )
}

function NumberSamples() {
  const { fields } = useKitPageWords()
  const [count, setCount] = useState<number | undefined>(12)
  const [hours, setHours] = useState<number | undefined>(25.5)
  const [day, setDay] = useState<PlainDate | undefined>(getDate('2026-03-12'))
  return (
    <>
      <NumberField label={fields.count} value={count} onChange={setCount} decimals={0} />
      <NumberField label={fields.hours} unit="h" error={fields.hoursError} value={hours} onChange={setHours} />
      <DateField label={fields.day} value={day} onChange={setDay} from={getDate('2023-03-01')} />
    </>
  )
}

function ListSamples() {
  const { fields, choices } = useKitPageWords()
  const [code, setCode] = useState<'A' | 'B' | undefined>('A')
  const [place, setPlace] = useState<string>()
  const codes = [
    { value: 'A' as const, label: choices.operator },
    { value: 'B' as const, label: choices.assistant },
  ]
  const places = choices.places.map((label) => ({ value: label, label, note: fields.city }))
  return (
    <>
      <SelectField label={fields.code} options={codes} value={code} onChange={setCode} />
      <ComboBox label={fields.place} help={fields.placeHelp} options={places} value={place} onChange={setPlace} />
    </>
  )
}

function FileSample() {
  const { fields } = useKitPageWords()
  const [name, setName] = useState<string>(fields.file)
  return (
    <FileDrop
      label={name}
      help={fields.fileHelp}
      endings={['.xlsx', '.xls', '.csv']}
      onFile={(file) => setName(file.name)}
      onPaste={(text) => setName(text.slice(0, 40))}
    />
  )
}
