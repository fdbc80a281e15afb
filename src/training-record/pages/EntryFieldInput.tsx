import { plainDate } from '../../kernel/plain-date.ts'
import { Checkbox } from '../../ui/fields/Checkbox.tsx'
import { ComboBox } from '../../ui/fields/ComboBox.tsx'
import { DateField } from '../../ui/fields/DateField.tsx'
import type { FieldProps } from '../../ui/fields/Field.tsx'
import { NumberField } from '../../ui/fields/NumberField.tsx'
import { RadioGroup } from '../../ui/fields/RadioGroup.tsx'
import type { Option } from '../../ui/fields/SelectField.tsx'
import { SelectField } from '../../ui/fields/SelectField.tsx'
import { TextArea } from '../../ui/fields/TextArea.tsx'
import { TextField } from '../../ui/fields/TextField.tsx'
import type { EntryKind } from '../rules/entries/content.ts'
import type { FieldValue } from '../rules/entries/draft.ts'
import type { EntryField } from '../rules/entry-fields.ts'
import { coursesOf, proceduresOf, rotationsOf } from '../rules/programme/items.ts'
import type { Programme, ProgrammeItem } from '../rules/programme/shape.ts'
import { choicesOf } from './entry-choices.ts'
import { useEntryWords, wordOf } from './wording.ts'

interface EntryFieldInputProps {
  readonly kind: EntryKind
  readonly field: EntryField
  readonly programme: Programme
  readonly value: FieldValue | undefined
  readonly error: string | undefined
  readonly onChange: (value: FieldValue) => void
}

const RADIOS_AT_MOST = 4

/** One field of an entry, drawn by its type. */
export function EntryFieldInput(props: EntryFieldInputProps) {
  const { field, value, onChange, error } = props
  const words = useEntryWords()
  const label = field.name === 'item' ? wordOf(words.items, field.type) : wordOf(words.fields, field.name)
  const frame = { id: field.name, name: field.name, label, error, optional: !field.must }
  if (field.type === 'tick') {
    return <Checkbox id={field.name} label={label} error={error} checked={value === true} onChange={onChange} />
  }
  if (field.type === 'day') {
    const day = plainDate(textOf(value))
    const shown = day.ok ? day.value : undefined
    return <DateField {...frame} value={shown} onChange={(date, said) => onChange(date ?? said)} />
  }
  if (field.type === 'count') {
    return <NumberField {...frame} value={numberOf(value)} onChange={(count, said) => onChange(count ?? said)} />
  }
  if (field.type === 'long-text') return <TextArea {...frame} value={textOf(value)} onChange={onChange} />
  if (field.type === 'text') return <TextField {...frame} value={textOf(value)} onChange={onChange} />
  return <Choice {...props} frame={frame} />
}

const textOf = (value: FieldValue | undefined): string => (typeof value === 'string' ? value : '')

function numberOf(value: FieldValue | undefined): number | undefined {
  const number = typeof value === 'number' ? value : Number.parseFloat(textOf(value).replace(',', '.'))
  return Number.isNaN(number) ? undefined : number
}

function Choice(props: EntryFieldInputProps & { frame: FieldProps }) {
  const { field, value, onChange } = props
  const options = useOptions(props)
  const chosen = { ...props.frame, options, value: textOf(value) || undefined }
  if (options.length <= RADIOS_AT_MOST && field.must) return <RadioGroup {...chosen} onChange={onChange} />
  if (field.type === 'choice') return <SelectField {...chosen} onChange={(one) => onChange(one ?? null)} />
  return <ComboBox {...chosen} onChange={(one) => onChange(one ?? null)} />
}

function useOptions({ kind, field, programme }: EntryFieldInputProps): Option[] {
  const words = useEntryWords()
  const named = (items: readonly ProgrammeItem[]): Option[] =>
    items.map(({ key, name }) => ({ value: key, label: name }))
  if (field.type === 'choice') {
    return choicesOf(kind, field.name).map((value) => ({ value, label: wordOf(words.choices, value) }))
  }
  if (field.type === 'procedure') return named(proceduresOf(programme))
  if (field.type === 'rotation') return named(rotationsOf(programme))
  if (field.type === 'course') return named(coursesOf(programme))
  if (field.type === 'rotation-or-course') return named([...rotationsOf(programme), ...coursesOf(programme)])
  return []
}
