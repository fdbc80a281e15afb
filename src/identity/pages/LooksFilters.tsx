import type { Role } from '../../kernel/actor.ts'
import { addDays, type PlainDate } from '../../kernel/plain-date.ts'
import { dateIn } from '../../platform/i18n/dates.ts'
import { Checkbox } from '../../ui/fields/Checkbox.tsx'
import { SelectField } from '../../ui/fields/SelectField.tsx'
import { useWords } from '../../ui/language.tsx'
import { en } from '../messages/looks.en.ts'
import { pl } from '../messages/looks.pl.ts'
import './identity.css'
import { useIdentityWords } from './wording.ts'

const DAYS = { week: 7, month: 30, year: 365 } as const
const PERIODS = ['week', 'month', 'year', 'all'] as const
type Period = (typeof PERIODS)[number]

export interface LooksChosen {
  readonly period: Period
  readonly role: Role | undefined
  /** Also what the person did themself, else folded away. */
  readonly own: boolean
}

interface LooksFiltersProps {
  readonly chosen: LooksChosen
  /** In which anybody looked. */
  readonly roles: readonly Role[]
  readonly onChosen: (chosen: LooksChosen) => void
}

export function LooksFilters({ chosen, roles, onChosen }: LooksFiltersProps) {
  const words = useWords({ pl, en })
  const { roles: names } = useIdentityWords()
  const offered = chosen.role && !roles.includes(chosen.role) ? [...roles, chosen.role] : roles
  return (
    <fieldset className="look-filters">
      <legend className="visually-hidden">{words.filters}</legend>
      <SelectField
        label={words.period}
        options={PERIODS.map((value) => ({ value, label: words.periods[value] }))}
        value={chosen.period}
        onChange={(period = 'all') => onChosen({ ...chosen, period })}
      />
      <SelectField
        label={words.role}
        options={offered.map((value) => ({ value, label: names[value] }))}
        value={chosen.role}
        emptyLabel={words.everyRole}
        onChange={(role) => onChosen({ ...chosen, role })}
      />
      <Checkbox label={words.own} checked={chosen.own} onChange={(own) => onChosen({ ...chosen, own })} />
    </fieldset>
  )
}

/** The first day of a period that ends today, by the calendar of Warsaw; none from the beginning. */
export const sinceOf = (period: Period, now: Date): PlainDate | undefined =>
  period === 'all' ? undefined : addDays(dateIn(now), -DAYS[period])
