import { formatNumber } from '../../platform/i18n/numbers.ts'
import { useLanguage } from '../../ui/language.tsx'
import { Section } from '../../ui/layout/Section.tsx'
import { ProgressBar } from '../../ui/status/ProgressBar.tsx'
import type { Counter } from '../rules/counters/counter.ts'
import type { ModuleCounters, Sums } from '../rules/counters/record-counters.ts'
import { useRecordWords } from './wording.ts'

const PARTS = ['a', 'b', 'plain', 'levels', 'rotationDays', 'courses'] as const satisfies readonly (keyof Sums)[]

/** One module of the programme as a handful of bars, one for each thing that it counts. */
export function ModuleProgress({ counters: { module, sums } }: { counters: ModuleCounters }) {
  const words = useRecordWords()
  const counted = PARTS.filter((part) => sums[part].required !== 0)
  if (counted.length === 0) return null
  return (
    <Section title={module.name}>
      <div className="module-bars">
        {counted.map((part) => (
          <SumBar key={part} label={words.sums[part]} counter={sums[part]} />
        ))}
      </div>
    </Section>
  )
}

/** What one item has too much does not fill another's gap: the bar shows what is required less what remains. */
function SumBar({ label, counter }: { label: string; counter: Counter }) {
  const words = useRecordWords()
  const { locale } = useLanguage()
  const { required, remaining, toDo } = counter
  if (required === 'set-by-rotation-head' || remaining === null) return null
  const say = (value: number) => formatNumber(value, locale)
  const done = required - remaining
  const pending = remaining - (toDo ?? remaining)
  const numbers = { approved: say(done), total: say(required), left: say(remaining) }
  const sentence = remaining === 0 ? words.progressDone(numbers) : words.progress(numbers)
  return (
    <ProgressBar
      label={label}
      done={done}
      total={required}
      pending={pending}
      sentence={pending > 0 ? `${sentence}, ${words.ofWhichWait({ count: say(pending) })}` : sentence}
    />
  )
}
