import { formatMinutes } from '../../../platform/i18n/numbers.ts'
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
  const others = (unit: Effect['unit']) => effects.filter((effect) => effect.required === null && effect.unit === unit)
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
      <Alone effects={others('cases')} lead={words.withoutMinimum} isDone={isDone} />
      <Alone effects={others('minutes')} lead={words.dutiesAlone} isDone={isDone} />
    </Section>
  )
}

/** Items for which no number is required, or none is known yet. */
function Alone({ effects, lead, isDone }: { effects: readonly Effect[]; lead: string; isDone: boolean }) {
  const words = useImportWords()
  if (effects.length === 0) return null
  return (
    <>
      <p className="import-above">{lead}</p>
      <ul className="import-others">
        {effects.map((effect) => (
          <li key={effect.key}>
            <Named effect={effect} isDone={isDone} />: {words.effectAlone({ ...said(effect), isDone })}
          </li>
        ))}
      </ul>
    </>
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
  const facts = said(effect)
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

function said({ before, added, required, unit }: Effect) {
  const say = (value: number): string => (unit === 'minutes' ? formatMinutes(value) : String(value))
  const missing = (required ?? 0) - before - added
  const sums = { before: say(before), after: say(before + added) }
  return { ...sums, required: say(required ?? 0), missing: missing > 0 ? say(missing) : null }
}

function Named({ effect, isDone }: EffectProps) {
  const name = useNameOf(effect)
  return isDone ? <Link href={addressOf('/record', { item: effect.itemKey })}>{name}</Link> : name
}

function useNameOf({ name, code, unit }: Effect): string {
  const words = useImportWords()
  if (unit === 'minutes') return words.dutiesOf({ name })
  return code === null ? name : words.withCode({ name, code })
}
