import { useState } from 'react'
import { addDays, type PlainDate } from '../../kernel/plain-date.ts'
import { Chips } from '../../ui/fields/Chips.tsx'
import { DateField } from '../../ui/fields/DateField.tsx'
import { todayHere } from './use-record.ts'
import { usePhoneWords } from './wording.ts'

interface WhenFieldProps {
  readonly value: PlainDate | undefined
  readonly error: string | undefined
  readonly onChange: (date: PlainDate | undefined) => void
}

const OTHER = 'other'

/** Today, yesterday, or a day that one types. */
export function WhenField({ value, error, onChange }: WhenFieldProps) {
  const words = usePhoneWords()
  const [today] = useState(todayHere)
  const yesterday = addDays(today, -1)
  const [typing, setTyping] = useState(false)
  const isOther = typing || (value !== today && value !== yesterday)
  const choose = (day: string) => {
    setTyping(day === OTHER)
    if (day === today || day === yesterday) onChange(day as PlainDate)
  }
  const options = [
    { value: today as string, label: words.today },
    { value: yesterday as string, label: words.yesterday },
    { value: OTHER, label: words.otherDay },
  ]
  return (
    <>
      <Chips label={words.date} options={options} value={isOther ? OTHER : value} onChoose={choose} />
      {isOther && (
        <DateField id="date" label={words.otherDay} value={value} error={error} until={today} onChange={onChange} />
      )}
    </>
  )
}
