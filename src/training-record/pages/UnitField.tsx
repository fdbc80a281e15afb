import { useRef, useState } from 'react'
import { useRoute } from '../../ui/api.ts'
import { ComboBox } from '../../ui/fields/ComboBox.tsx'
import type { FieldProps } from '../../ui/fields/Field.tsx'
import { findUnits, type UnitFound } from '../contract/records.ts'

interface UnitFieldProps extends FieldProps {
  readonly value: string | undefined
  readonly onUnit: (unit: UnitFound | undefined) => void
}

/** A unit by the words of its name or city; the server finds, the list narrows. */
export function UnitField({ value, onUnit, ...frame }: UnitFieldProps) {
  const [asked, setAsked] = useState('')
  const [chosen, setChosen] = useState<UnitFound>()
  const found = useRoute(findUnits, { query: asked.slice(0, 100) }).data?.units
  const last = useRef<readonly UnitFound[]>([])
  if (found) last.current = found
  const units = [...last.current.filter(({ id }) => id !== chosen?.id), ...(chosen ? [chosen] : [])]
  const choose = (id: string | undefined) => {
    const unit = units.find((one) => one.id === id)
    setChosen(unit)
    onUnit(unit)
  }
  return (
    <ComboBox
      {...frame}
      options={units.map(({ id, name, city }) => ({ value: id, label: name, note: city }))}
      value={value}
      onChange={choose}
      onSearch={setAsked}
    />
  )
}
