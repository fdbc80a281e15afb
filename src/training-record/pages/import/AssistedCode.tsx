import { useMemo } from 'react'
import { RadioGroup } from '../../../ui/fields/RadioGroup.tsx'
import { assistedCases } from '../../rules/import/assisted.ts'
import type { Choices } from '../../rules/import/settle-texts.ts'
import type { ImportFile } from './use-import-file.ts'
import { useImportWords } from './wording.ts'

interface AssistedCodeProps {
  readonly file: ImportFile
  readonly choices: Choices
  readonly onChoices: (more: Partial<Choices>) => void
}

/** Rows that are B only for the doctor in their assistant column: said plainly, and asked. */
export function AssistedCode({ file: { preview, assisted }, choices, onChoices }: AssistedCodeProps) {
  const words = useImportWords()
  const cases = useMemo(() => preview && assistedCases(preview, assisted), [preview, assisted])
  if (!cases || cases.count === 0) return null
  const { count, columns, examples } = cases
  const said = examples.map(words.assistedExample).join('; ')
  return (
    <RadioGroup
      label={words.assisted({ count, columns })}
      help={words.assistedHelp({ examples: said })}
      options={[
        { value: 'B', label: words.assistedB },
        { value: 'A', label: words.assistedA },
      ]}
      value={choices.assistedCode}
      onChange={(assistedCode) => onChoices({ assistedCode })}
    />
  )
}
