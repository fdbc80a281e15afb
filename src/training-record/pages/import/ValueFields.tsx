import { Chips } from '../../../ui/fields/Chips.tsx'
import { ComboBox } from '../../../ui/fields/ComboBox.tsx'
import type { Option } from '../../../ui/fields/SelectField.tsx'
import { Section } from '../../../ui/layout/Section.tsx'
import { StatusTag } from '../../../ui/status/StatusTag.tsx'
import type { ValueCount } from '../../rules/import/settle-texts.ts'
import { useImportWords } from './wording.ts'

interface ValueFieldsProps {
  readonly title: string
  readonly lead: string
  readonly texts: readonly ValueCount[]
  readonly options: readonly Option[]
  readonly chosen: Readonly<Record<string, string>>
  /** Options that a text could mean as well: each is one press away. */
  readonly alike?: Readonly<Record<string, readonly string[]>>
  /** The empty key takes a choice back. */
  readonly onChoose: (text: string, key: string) => void
}

export function ValueFields({ title, lead, texts, ...fields }: ValueFieldsProps) {
  const words = useImportWords()
  if (texts.length === 0) return null
  const unsettled = texts.filter(({ text }) => !fields.chosen[text]).length
  return (
    <Section
      title={title}
      lead={lead}
      actions={unsettled > 0 && <StatusTag tone="warning">{words.unsettled({ count: unsettled })}</StatusTag>}
    >
      <div className="import-values">
        {texts.map((text) => (
          <ValueField key={text.text} value={text} {...fields} />
        ))}
      </div>
    </Section>
  )
}

type ValueFieldProps = Pick<ValueFieldsProps, 'options' | 'chosen' | 'alike' | 'onChoose'> & {
  readonly value: ValueCount
}

/** A text of the file, the option that it means with what stands behind it, and the others that it could mean. */
export function ValueField({ value: { text, rows }, options, chosen, alike, onChoose }: ValueFieldProps) {
  const words = useImportWords()
  const key = chosen[text] || undefined
  const others = (alike?.[text] ?? []).filter((other) => other !== key)
  const note = options.find(({ value }) => value === key)?.note
  return (
    <div className="import-value">
      <ComboBox
        label={words.valueLabel({ text: text || words.noPlace, count: rows })}
        {...(note && { help: note })}
        options={options}
        value={key}
        onChange={(one) => onChoose(text, one ?? '')}
      />
      <Chips
        label={words.fitsToo}
        options={options.filter(({ value }) => others.includes(value)).map(withNote)}
        onChoose={(one) => onChoose(text, one)}
      />
    </div>
  )
}

const withNote = ({ value, label, note }: Option): Option => ({ value, label: note ? `${label} (${note})` : label })
