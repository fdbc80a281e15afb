import { useRef, useState } from 'react'
import { useRoute } from '../../ui/api.ts'
import { ComboBox } from '../../ui/fields/ComboBox.tsx'
import type { Option } from '../../ui/fields/SelectField.tsx'
import { listUnits } from '../contract/register.ts'
import type { RegisterField } from './BodyField.tsx'

/** The unit of a role by the words of its name or city; what was chosen before is known by its name. */
export function UnitOfRole({ value, onChange, answers, round: _round, ...field }: RegisterField) {
  const [typed, setTyped] = useState('')
  const found = useRoute(listUnits, { query: typed.slice(0, 100) }).data?.units
  const last = useRef<readonly Option[]>([])
  if (found) last.current = found.map(({ id, name, city }) => ({ value: id, label: name, note: city }))
  const isListed = last.current.some((one) => one.value === value)
  const chosen = value && !isListed && answers.unitName ? [{ value, label: answers.unitName }] : []
  return (
    <ComboBox
      {...field}
      options={[...last.current, ...chosen]}
      value={value || undefined}
      onChange={(id) => onChange(id ?? '')}
      onSearch={setTyped}
    />
  )
}
