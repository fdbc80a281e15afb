import { getDate } from '../../kernel/plain-date.ts'
import { formatDay } from '../../platform/i18n/dates.ts'
import { Button } from '../../ui/actions/Button.tsx'
import { useAction } from '../../ui/api.ts'
import { useLanguage } from '../../ui/language.tsx'
import { Notice } from '../../ui/status/Notice.tsx'
import { StatusTag } from '../../ui/status/StatusTag.tsx'
import { chooseRole } from '../contract/account.ts'
import type { Holding, Me, TakenRole } from '../contract/shapes.ts'
import './identity.css'
import { useAccountWords } from './account-wording.ts'
import { errorsOf } from './refusal-sentences.ts'
import { useSpecialtyNames } from './specialty-names.ts'
import { placeOf } from './wording.ts'

interface RoleListProps {
  readonly who: Extract<Me, { signedIn: true }>
  /** Given where choosing leads on; there the role in which one acts already can be chosen too. */
  readonly onChosen?: () => void
}

export function RoleList({ who, onChosen }: RoleListProps) {
  const words = useAccountWords()
  const choose = useAction(chooseRole)
  const act = (chosen: { holdingId: string; deputyId?: string }) =>
    choose.mutate(chosen, onChosen && { onSuccess: onChosen })
  const activeId = who.activeDeputyId ?? who.activeHoldingId
  const chosenId = choose.isPending ? (choose.variables.deputyId ?? choose.variables.holdingId) : undefined
  return (
    <>
      {errorsOf(choose.error, words).map(({ sentence }) => (
        <Notice key={sentence} tone="error" title={sentence} announced />
      ))}
      <ul className="holding-list">
        {who.holdings.map((holding) => (
          <RoleLine
            key={holding.id}
            holding={holding}
            isActive={holding.id === activeId}
            isOffered={onChosen !== undefined || holding.id !== activeId}
            busy={chosenId === holding.id}
            onAct={() => act({ holdingId: holding.id })}
          />
        ))}
        {who.deputyships.map((taken) => (
          <TakenLine
            key={taken.id}
            taken={taken}
            isActive={taken.id === activeId}
            isOffered={taken.id !== activeId}
            busy={chosenId === taken.id}
            onAct={() => act({ holdingId: taken.holding.id, deputyId: taken.id })}
          />
        ))}
      </ul>
    </>
  )
}

interface ChoiceProps {
  readonly isActive: boolean
  readonly isOffered: boolean
  readonly busy: boolean
  readonly onAct: () => void
}

function RoleLine({ holding, ...choice }: ChoiceProps & { readonly holding: Holding }) {
  const words = useAccountWords()
  const heldSince = useHeldSince()
  return <Choice role={words.roles[holding.role]} holding={holding} when={heldSince(holding)} {...choice} />
}

/** A role of somebody else, for the days of the deputyship. */
function TakenLine({ taken, ...choice }: ChoiceProps & { readonly taken: TakenRole }) {
  const words = useAccountWords()
  const { locale } = useLanguage()
  const role = `${words.roles[taken.holding.role]} (${words.inPlaceOf({ name: taken.principal })})`
  const until = words.until({ day: formatDay(getDate(taken.until), locale) })
  return <Choice role={role} holding={taken.holding} when={until} {...choice} />
}

interface RoleShown extends ChoiceProps {
  readonly role: string
  readonly holding: Holding
  readonly when: string
}

function Choice({ role, holding, when, isActive, isOffered, busy, onAct }: RoleShown) {
  const words = useAccountWords()
  const specialties = useSpecialtyNames()
  return (
    <li>
      <div>
        <strong>{role}</strong>
        <div>{[placeOf(holding, words, specialties), when].filter(Boolean).join(' · ')}</div>
      </div>
      {isActive && <StatusTag tone="success">{words.active}</StatusTag>}
      {isOffered && (
        <Button busy={busy} onPress={onAct}>
          {words.actAs}
          <span className="visually-hidden"> {role}</span>
        </Button>
      )}
    </li>
  )
}

function useHeldSince(): (holding: Holding) => string {
  const words = useAccountWords()
  const { locale } = useLanguage()
  const day = (text: string) => formatDay(getDate(text), locale)
  return ({ from, until }) =>
    until === null ? words.since({ day: day(from) }) : words.sinceUntil({ from: day(from), until: day(until) })
}
