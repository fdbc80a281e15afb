import { Checkbox } from '../../../ui/fields/Checkbox.tsx'
import { RadioGroup } from '../../../ui/fields/RadioGroup.tsx'
import type { Fields } from '../../rules/entries/draft.ts'
import { type Fixes, fieldsToMend } from '../../rules/import/mend-rows.ts'
import type { PlannedRow } from '../../rules/import/plan-rows.ts'
import { useImportWords } from './wording.ts'

interface GroupAnswerProps {
  readonly rows: readonly PlannedRow[]
  readonly fixes: Fixes
  readonly onFix: (fixes: Fixes) => void
}

/** One answer for all the rows of a group, where one can serve them all. */
export function GroupAnswer({ rows, fixes, onFix }: GroupAnswerProps) {
  const words = useImportWords()
  const field = rows[0] && fieldsToMend(rows[0])[0]
  const fixAll = (fix: Fields) => onFix(Object.fromEntries(rows.map(({ key }) => [key, { ...fixes[key], ...fix }])))
  const said = (name: string) => {
    const values = new Set(rows.map(({ key }) => fixes[key]?.[name]))
    return values.size === 1 ? [...values][0] : undefined
  }
  if (field === 'pesel') {
    return (
      <Checkbox
        label={words.addWithoutNumber({ count: rows.length })}
        help={words.addWithoutNumberHelp}
        checked={said('pesel') === true}
        onChange={(isWanted) => fixAll({ pesel: isWanted || null })}
      />
    )
  }
  if (field !== 'code' || rows.length < 2) return null
  const code = said('code')
  return (
    <RadioGroup
      label={words.codeForAll({ count: rows.length })}
      options={[
        { value: 'A', label: words.codeA },
        { value: 'B', label: words.codeB },
      ]}
      value={code === 'A' || code === 'B' ? code : undefined}
      onChange={(one) => fixAll({ code: one })}
    />
  )
}
