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
  /** The empty key takes a choice back. */
  readonly onChoose: (text: string, key: string) => void
}

export function ValueFields({ title, lead, texts, options, chosen, onChoose }: ValueFieldsProps) {
  const words = useImportWords()
  if (texts.length === 0) return null
  const unsettled = texts.filter(({ text }) => !chosen[text]).length
  return (
    <Section
      title={title}
      lead={lead}
      actions={unsettled > 0 && <StatusTag tone="warning">{words.unsettled({ count: unsettled })}</StatusTag>}
    >
      <div className="import-values">
        {texts.map(({ text, rows }) => (
          <ComboBox
            key={text}
            label={words.valueLabel({ text: text || words.noPlace, count: rows })}
            options={options}
            value={chosen[text] || undefined}
            onChange={(key) => onChoose(text, key ?? '')}
          />
        ))}
      </div>
    </Section>
  )
}
