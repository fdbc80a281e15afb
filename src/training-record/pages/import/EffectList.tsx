import { Link } from '../../../ui/actions/Link.tsx'
import { Section } from '../../../ui/layout/Section.tsx'
import { ProgressBar } from '../../../ui/status/ProgressBar.tsx'
import type { Effect } from '../../rules/import/effect.ts'
import { addressOf } from '../address.ts'
import { useImportWords } from './wording.ts'

interface EffectListProps {
  readonly title: string
  readonly lead: string
  readonly effects: readonly Effect[]
  /** The entries are in the record: each item leads there. */
  readonly isDone?: boolean
}

/** Each requirement that the import adds to: what was entered before, what comes (the paler part), what is required. */
export function EffectList({ title, lead, effects, isDone = false }: EffectListProps) {
  const words = useImportWords()
  const required = effects.filter((effect) => effect.required !== null)
  const others = effects.filter((effect) => effect.required === null)
  if (effects.length === 0) return null
  return (
    <Section title={title} lead={lead}>
      {required.length > 0 && (
        <div className="import-effects">
          {required.map((effect) => (
            <EffectBar key={effect.key} effect={effect} isDone={isDone} />
          ))}
        </div>
      )}
      {others.length > 0 && (
        <>
          <p className="import-above">{words.withoutMinimum}</p>
          <ul className="import-others">
            {others.map((effect) => (
              <li key={effect.key}>
                <Named effect={effect} isDone={isDone} />: {words.effectAlone({ ...effect, isDone })}
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  )
}

interface EffectProps {
  readonly effect: Effect
  readonly isDone: boolean
}

function EffectBar({ effect, isDone }: EffectProps) {
  const words = useImportWords()
  const { before, added } = effect
  const total = effect.required ?? 0
  const facts = { before, after: before + added, required: total, missing: Math.max(0, total - before - added) }
  return (
    <div>
      {isDone && <Named effect={effect} isDone />}
      <ProgressBar
        label={useNameOf(effect)}
        hideLabel={isDone}
        done={before}
        pending={added}
        total={total}
        sentence={isDone ? words.effectWas(facts) : words.effectOf(facts)}
      />
    </div>
  )
}

function Named({ effect, isDone }: EffectProps) {
  const name = useNameOf(effect)
  return isDone ? <Link href={addressOf('/record', { item: effect.itemKey })}>{name}</Link> : name
}

function useNameOf({ name, code }: Effect): string {
  const words = useImportWords()
  return code === null ? name : words.withCode({ name, code })
}
