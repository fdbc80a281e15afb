import type { ApplicationDraft, FieldDefinition, FieldWords } from '../../kernel/application.ts'
import { plainDate } from '../../kernel/plain-date.ts'
import { DateField } from '../../ui/fields/DateField.tsx'
import { RadioGroup } from '../../ui/fields/RadioGroup.tsx'
import { SelectField } from '../../ui/fields/SelectField.tsx'
import { TextArea } from '../../ui/fields/TextArea.tsx'
import { TextField } from '../../ui/fields/TextField.tsx'
import type { RegisterFieldProps, SaidProcess } from './processes.ts'

interface FormFieldProps {
  readonly field: FieldDefinition
  readonly said: FieldWords | undefined
  readonly value: string
  readonly onChange: (value: string) => void
  readonly error: string | undefined
  readonly open: { readonly process: SaidProcess; readonly round: string; readonly answers: ApplicationDraft }
}

type Asked = Omit<RegisterFieldProps, 'answers' | 'round'> & Pick<FormFieldProps, 'field' | 'open'>

/** A question of a definition as the kit asks it. */
export function FormField({ field, said, value, onChange, error, open }: FormFieldProps) {
  const shared = {
    ...{ id: field.key, name: field.key, label: said?.label ?? field.key, onChange },
    ...(said?.help !== undefined && { help: said.help }),
    ...(error !== undefined && { error }),
    ...(field.isOptional && { optional: true }),
  }
  const { characters, most } = field
  if (field.kind === 'prose') return <TextArea {...shared} value={value} {...(most && { most })} />
  if (field.kind === 'text') return <TextField {...shared} value={value} {...(characters && { characters })} />
  if (field.kind === 'date') return <DayField {...shared} value={value} />
  if (field.kind === 'register') return <FromRegister {...shared} value={value} field={field} open={open} />
  return <ChoiceField {...shared} value={value} field={field} said={said} round={open.round} />
}

type Choosing = Omit<RegisterFieldProps, 'answers'> & Pick<FormFieldProps, 'field' | 'said'>

/** One of several answers: one under the other, or in a list where they are many. */
function ChoiceField({ field, said, round, value, onChange, ...shared }: Choosing) {
  const codes = field.optionsIn?.(round) ?? field.options ?? []
  const options = codes.map((one) => ({ value: one, label: said?.options?.[one] ?? one }))
  if (field.isLong) {
    return (
      <SelectField {...shared} options={options} value={value || undefined} onChange={(one) => onChange(one ?? '')} />
    )
  }
  return <RadioGroup {...shared} options={options} value={value || undefined} onChange={onChange} />
}

/** A day as it is typed: what is none yet stays in the draft and is told of when it is filed. */
function DayField({ value, onChange, ...shared }: Omit<RegisterFieldProps, 'answers' | 'round'>) {
  const day = plainDate(value)
  return <DateField {...shared} value={day.ok ? day.value : undefined} onChange={(one) => onChange(one ?? '')} />
}

/** One of what a register holds, drawn by the process whose register it is. */
function FromRegister({ field, open: { process, round, answers }, ...shared }: Asked) {
  const Chosen = process.registers[field.register ?? '']
  return Chosen ? <Chosen {...shared} answers={answers} round={round} /> : null
}
