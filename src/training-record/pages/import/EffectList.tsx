import { useMemo } from 'react'
import { Section } from '../../../ui/layout/Section.tsx'
import { ProgressBar } from '../../../ui/status/ProgressBar.tsx'
import type { RecordView } from '../../contract/records.ts'
import { type Effect, effectOf } from '../../rules/import/effect.ts'
import type { PlannedRow } from '../../rules/import/plan-rows.ts'
import { useImportWords } from './wording.ts'

/** Each requirement that the import adds to: what is entered now, what comes, what is required. */
export function EffectList({ record, rows }: { record: RecordView; rows: readonly PlannedRow[] }) {
  const words = useImportWords()
  const effects = useMemo(
    () =>
      effectOf(
        record.counters,
        rows.flatMap(({ content }) => content ?? []),
      ),
    [record.counters, rows],
  )
  if (effects.length === 0) return null
  return (
    <Section title={words.effect} lead={words.effectLead}>
      <div className="import-values">
        {effects.map((effect) => (
          <EffectBar key={effect.key} effect={effect} />
        ))}
      </div>
    </Section>
  )
}

function EffectBar({ effect }: { effect: Effect }) {
  const words = useImportWords()
  const { name, code, before, added, required } = effect
  const after = before + added
  return (
    <ProgressBar
      label={code === null ? name : words.withCode({ name, code })}
      done={before}
      pending={added}
      total={required ?? after}
      sentence={words.effectOf({ before, after, required })}
    />
  )
}
