import { getDate } from '../../kernel/plain-date.ts'
import { dateIn, formatPeriod } from '../../platform/i18n/dates.ts'
import { Button } from '../../ui/actions/Button.tsx'
import { useAction } from '../../ui/api.ts'
import { useLanguage } from '../../ui/language.tsx'
import { Notice } from '../../ui/status/Notice.tsx'
import { StatusTag } from '../../ui/status/StatusTag.tsx'
import { type Deputyship, endDeputy } from '../contract/deputies.ts'
import { useDeputyWords } from './deputy-wording.ts'
import './identity.css'
import { errorsOf } from './refusal-sentences.ts'
import { placeOf } from './wording.ts'

interface DeputyListProps {
  readonly deputyships: readonly Deputyship[]
  /** Whose name leads the line. */
  readonly of: 'deputy' | 'principal'
}

export function DeputyList({ deputyships, of }: DeputyListProps) {
  const words = useDeputyWords()
  const ending = useAction(endDeputy)
  return (
    <>
      {errorsOf(ending.error, words).map(({ sentence }) => (
        <Notice key={sentence} tone="error" title={sentence} announced />
      ))}
      {ending.data && <Notice tone="success" title={words.endDone} announced />}
      <ul className="holding-list">
        {deputyships.map((deputyship) => (
          <DeputyLine
            key={deputyship.id}
            deputyship={deputyship}
            name={deputyship[of].name}
            busy={ending.isPending && ending.variables.deputyId === deputyship.id}
            onEnd={() => ending.mutate({ deputyId: deputyship.id })}
          />
        ))}
      </ul>
    </>
  )
}

interface DeputyLineProps {
  readonly deputyship: Deputyship
  readonly name: string
  readonly busy: boolean
  readonly onEnd: () => void
}

function DeputyLine({ deputyship, name, busy, onEnd }: DeputyLineProps) {
  const words = useDeputyWords()
  const { locale } = useLanguage()
  const { holding, from, until, isEnded } = deputyship
  const isOver = isEnded || until < dateIn(new Date())
  const days = formatPeriod({ from: getDate(from), until: getDate(until) }, locale)
  return (
    <li>
      <div>
        <strong>{name}</strong>
        <div>{[words.roles[holding.role], placeOf(holding, words), days].filter(Boolean).join(' · ')}</div>
      </div>
      <StatusTag tone={deputyship.isInForce ? 'success' : 'neutral'}>{stateOf(deputyship, words)}</StatusTag>
      {!isOver && (
        <Button busy={busy} onPress={onEnd}>
          {words.end}
          <span className="visually-hidden">: {name}</span>
        </Button>
      )}
    </li>
  )
}

function stateOf({ isEnded, isInForce, from }: Deputyship, words: ReturnType<typeof useDeputyWords>): string {
  if (isEnded) return words.ended
  if (isInForce) return words.inForce
  return from > dateIn(new Date()) ? words.toCome : words.over
}
