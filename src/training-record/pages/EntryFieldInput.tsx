import type { ReactNode } from 'react'
import { plainDate } from '../../kernel/plain-date.ts'
import { Checkbox } from '../../ui/fields/Checkbox.tsx'
import { ComboBox } from '../../ui/fields/ComboBox.tsx'
import { DateField } from '../../ui/fields/DateField.tsx'
import type { FieldProps } from '../../ui/fields/Field.tsx'
import { FilesField } from '../../ui/fields/FilesField.tsx'
import type { ShownFile } from '../../ui/fields/file-words.ts'
import { NumberField } from '../../ui/fields/NumberField.tsx'
import { RadioGroup } from '../../ui/fields/RadioGroup.tsx'
import type { Option } from '../../ui/fields/SelectField.tsx'
import { SelectField } from '../../ui/fields/SelectField.tsx'
import { TextArea } from '../../ui/fields/TextArea.tsx'
import { TextField } from '../../ui/fields/TextField.tsx'
import type { RecordView } from '../contract/records.ts'
import { BOUNDS } from '../rules/entries/bounds.ts'
import type { EntryKind } from '../rules/entries/content.ts'
import type { Fields, FieldValue } from '../rules/entries/draft.ts'
import type { EntryField, FieldType } from '../rules/entry-fields.ts'
import { coursesOf, proceduresOf, rotationsOf } from '../rules/programme/items.ts'
import type { Programme, ProgrammeItem } from '../rules/programme/shape.ts'
import { choicesOf } from './entry-choices.ts'
import { labelOf } from './field-label.ts'
import { SupervisorField } from './SupervisorField.tsx'
import { UnitField } from './UnitField.tsx'
import { useEntryWords, usePhoneWords, wordOf } from './wording.ts'

export interface EntryFieldProps {
  readonly kind: EntryKind
  readonly field: EntryField
  readonly record: RecordView
  readonly value: FieldValue | undefined
  readonly error: string | undefined
  readonly files: Readonly<Record<string, ShownFile>>
  /** One answer may fill another field too: a unit says its voivodeship. */
  readonly onChange: (some: Fields) => void
  readonly onBusy: (busy: boolean) => void
}

interface Drawn extends EntryFieldProps {
  readonly frame: FieldProps
  readonly set: (value: FieldValue) => void
}

/** One field of an entry, drawn by its type. */
export function EntryFieldInput(props: EntryFieldProps) {
  const { kind, field, error } = props
  const words = useEntryWords()
  const help = useHelp(props)
  const label = labelOf(words, kind, field)
  const frame = { id: field.name, name: field.name, label, error, optional: !field.must, ...(help && { help }) }
  const Input = INPUTS[field.type]
  return <Input {...props} frame={frame} set={(value) => props.onChange({ [field.name]: value })} />
}

/** What stands in the record already and decides whether the entry can be made: the unit of a rotation. */
function useHelp({ kind, field, record, value }: EntryFieldProps): string | undefined {
  const words = usePhoneWords()
  if (kind !== 'rotation' || field.name !== 'item' || typeof value !== 'string') return undefined
  const unit = record.rotationUnits[value]
  return unit ? words.rotationIn({ unit: unit.name }) : words.rotationNowhere
}

const Day = ({ frame, value, set }: Drawn) => {
  const day = plainDate(textOf(value))
  return <DateField {...frame} value={day.ok ? day.value : undefined} onChange={(date, said) => set(date ?? said)} />
}

const Tick = ({ frame: { id = '', label, error }, value, set }: Drawn) => (
  <Checkbox id={id} label={label} error={error} checked={value === true} onChange={set} />
)

const Files = ({ frame, value, set, files, onBusy }: Drawn) => (
  <FilesField
    {...frame}
    value={Array.isArray(value) ? value : []}
    files={files}
    most={BOUNDS.files}
    onChange={set}
    onBusy={onBusy}
  />
)

const Unit = ({ frame, value, onChange, field }: Drawn) => (
  <UnitField
    {...frame}
    value={textOf(value) || undefined}
    onUnit={(unit) => onChange({ [field.name]: unit?.id ?? null, voivodeship: unit?.voivodeship ?? null })}
  />
)

const Choice = ({ kind, field, frame, value, set }: Drawn) => {
  const words = useEntryWords()
  const options = choicesOf(kind, field.name).map((one) => ({ value: one, label: wordOf(words.choices, one) }))
  const chosen = { ...frame, options, value: textOf(value) || undefined }
  if (options.length <= RADIOS_AT_MOST && field.must) return <RadioGroup {...chosen} onChange={set} />
  return <SelectField {...chosen} onChange={(one) => set(one ?? null)} />
}

const ITEMS: Readonly<Record<string, (programme: Programme) => readonly ProgrammeItem[]>> = {
  procedure: proceduresOf,
  rotation: rotationsOf,
  course: coursesOf,
  'rotation-or-course': (programme) => [...rotationsOf(programme), ...coursesOf(programme)],
}

const Item = ({ frame, field, record, value, set }: Drawn) => {
  const items = ITEMS[field.type]?.(record.programme) ?? []
  const options: Option[] = items.map(({ key, name }) => ({ value: key, label: name }))
  return (
    <ComboBox {...frame} options={options} value={textOf(value) || undefined} onChange={(one) => set(one ?? null)} />
  )
}

const RADIOS_AT_MOST = 4

/** Every type of field has its input: a new one does not compile without. */
export const INPUTS: Readonly<Record<FieldType, (props: Drawn) => ReactNode>> = {
  day: Day,
  count: ({ frame, value, set }) => (
    <NumberField {...frame} value={numberOf(value)} onChange={(count, said) => set(count ?? said)} />
  ),
  text: ({ frame, value, set }) => <TextField {...frame} value={textOf(value)} onChange={set} />,
  'long-text': ({ frame, value, set }) => <TextArea {...frame} value={textOf(value)} onChange={set} />,
  choice: Choice,
  tick: Tick,
  file: Files,
  procedure: Item,
  rotation: Item,
  course: Item,
  'rotation-or-course': Item,
  unit: Unit,
  person: ({ frame, value, set }) => (
    <SupervisorField {...frame} value={textOf(value) || undefined} onChange={(person) => set(person ?? null)} />
  ),
}

const textOf = (value: FieldValue | undefined): string => (typeof value === 'string' ? value : '')

function numberOf(value: FieldValue | undefined): number | undefined {
  const number = typeof value === 'number' ? value : Number.parseFloat(textOf(value).replace(',', '.'))
  return Number.isNaN(number) ? undefined : number
}
