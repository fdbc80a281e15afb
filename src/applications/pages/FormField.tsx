import type { ApplicationDraft, FieldDefinition, FieldWords } from '../../kernel/application.ts'
import { RadioGroup } from '../../ui/fields/RadioGroup.tsx'
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
  }
  const { characters, most } = field
  if (field.kind === 'prose') return <TextArea {...shared} value={value} {...(most && { most })} />
  if (field.kind === 'text') return <TextField {...shared} value={value} {...(characters && { characters })} />
  if (field.kind === 'register') return <FromRegister {...shared} value={value} field={field} open={open} />
  const options = (field.options ?? []).map((one) => ({ value: one, label: said?.options?.[one] ?? one }))
  return <RadioGroup {...shared} options={options} value={value === '' ? undefined : value} />
}

/** One of what a register holds, drawn by the process whose register it is. */
function FromRegister({ field, open: { process, round, answers }, ...shared }: Asked) {
  const Chosen = process.registers[field.register ?? '']
  return Chosen ? <Chosen {...shared} answers={answers} round={round} /> : null
}
