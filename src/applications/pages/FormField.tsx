import type { ApplicationDraft, FieldDefinition, FieldWords } from '../../kernel/application.ts'
import { RadioGroup } from '../../ui/fields/RadioGroup.tsx'
import { TextField } from '../../ui/fields/TextField.tsx'
import type { SaidProcess } from './processes.ts'

interface FormFieldProps {
  readonly field: FieldDefinition
  readonly said: FieldWords | undefined
  readonly value: string
  readonly onChange: (value: string) => void
  readonly error: string | undefined
  readonly open: { readonly process: SaidProcess; readonly round: string; readonly answers: ApplicationDraft }
}

/** A question of a definition as the kit asks it. */
export function FormField({ field, said, value, onChange, error, open }: FormFieldProps) {
  const shared = {
    ...{ id: field.key, name: field.key, label: said?.label ?? field.key, onChange },
    ...(said?.help !== undefined && { help: said.help }),
    ...(error !== undefined && { error }),
  }
  if (field.kind === 'text') {
    return <TextField {...shared} value={value} {...(field.characters && { characters: field.characters })} />
  }
  if (field.kind === 'register') {
    const Chosen = open.process.registers[field.register ?? '']
    return Chosen ? <Chosen {...shared} value={value} answers={open.answers} round={open.round} /> : null
  }
  const options = (field.options ?? []).map((one) => ({ value: one, label: said?.options?.[one] ?? one }))
  return <RadioGroup {...shared} options={options} value={value === '' ? undefined : value} />
}
