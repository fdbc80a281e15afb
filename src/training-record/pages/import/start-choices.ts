import { plainDate } from '../../../kernel/plain-date.ts'
import type { RecordView } from '../../contract/records.ts'
import { isShort, preferredItems } from '../../rules/import/prefer-item.ts'
import type { Preview } from '../../rules/import/preview.ts'
import { type Choices, textsToSettle, type ValueCount } from '../../rules/import/settle-texts.ts'
import { itemMatcher, itemSuggester } from '../../rules/import/suggest-item.ts'
import { moduleOfYear, proceduresOf, rotationsOf, yearsOf } from '../../rules/programme/items.ts'
import { trainingYearOf } from '../../rules/training-year.ts'

export interface Mapping {
  readonly field: string
  readonly source: string
  readonly target: string
}

export interface Start extends Pick<Choices, 'items' | 'rotations'> {
  /** The items that a service's text could mean alike, where there are two or more: one press changes the choice. */
  readonly alike: Readonly<Record<string, readonly string[]>>
}

type Measured = Pick<RecordView, 'programme' | 'counters' | 'start' | 'trainingYear'>

/** What was chosen for the same text in an earlier file; else what its words suggest; else nothing. */
export function startChoices(preview: Preview, record: Measured, mappings: readonly Mapping[]): Start {
  const { services, rotations, duties } = textsToSettle(preview)
  const [procedures, stays] = [proceduresOf(record.programme), rotationsOf(record.programme)]
  const preferred = preferenceOf(record)
  const alike = new Map(services.map((service) => [service.text, preferred(service)]))
  const suggest = itemSuggester(stays)
  const knownItems = knownFrom(mappings, 'service', procedures)
  const knownStays = knownFrom(mappings, 'rotation', stays)
  return {
    items: chosen(services, ({ text }) => knownItems.get(text) ?? alike.get(text)?.[0]),
    rotations: chosen([...rotations, ...duties], ({ text }) => knownStays.get(text) ?? suggest(text)),
    alike: Object.fromEntries([...alike].filter(([, keys]) => keys.length > 1)),
  }
}

/** Breaks are left out here: they move a year by months at most, and a person sees and settles what is suggested. */
function preferenceOf({ programme, counters, start, trainingYear }: Measured): (service: ValueCount) => string[] {
  const match = itemMatcher(proceduresOf(programme))
  const ofItems = counters.modules.flatMap(({ procedures }) => procedures)
  const short = new Set(ofItems.filter(isShort).map(({ item }) => item.key))
  const years = { start: plainDate(start), breaks: [], years: yearsOf(programme) }
  const yearAt = (day: string | null): number | null => {
    const date = plainDate(day ?? '')
    if (!date.ok || !years.start.ok) return trainingYear
    const year = trainingYearOf(date.value, { ...years, start: years.start.value })
    return year.ok ? year.value : trainingYear
  }
  return ({ text, day }) => {
    const year = yearAt(day)
    const moduleKey = year === null ? undefined : moduleOfYear(programme, year)?.key
    return preferredItems(match(text), { isShort: (key) => short.has(key), moduleKey }).map(({ key }) => key)
  }
}

function knownFrom(mappings: readonly Mapping[], field: string, items: readonly { key: string }[]) {
  const keys = new Set(items.map(({ key }) => key))
  const own = mappings.filter((mapping) => mapping.field === field && keys.has(mapping.target))
  return new Map(own.map(({ source, target }) => [source, target]))
}

const chosen = (texts: readonly ValueCount[], keyOf: (text: ValueCount) => string | undefined) =>
  Object.fromEntries(
    texts.flatMap((text): [string, string][] => {
      const key = keyOf(text)
      return key === undefined ? [] : [[text.text, key]]
    }),
  )
