import { useState } from 'react'
import { getDate } from '../../kernel/plain-date.ts'
import { formatDay } from '../../platform/i18n/dates.ts'
import { formatMinutes } from '../../platform/i18n/numbers.ts'
import type { Locale } from '../../platform/i18n/translations.ts'
import { Button } from '../../ui/actions/Button.tsx'
import { Link } from '../../ui/actions/Link.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { usePrinting } from '../../ui/use-printing.ts'
import type { RecordView } from '../contract/records.ts'
import type { MissingElement, MissingWhat } from '../rules/completion.ts'
import { findItem } from '../rules/programme/items.ts'
import type { Programme } from '../rules/programme/shape.ts'
import { addressOf } from './address.ts'
import { type RecordWords, useRecordWords } from './wording.ts'

const AT_FIRST = 5

/** What the lines of one group have in common; lines of the last stand for the record as a whole. */
const GROUPS = {
  procedures: ['procedure', 'procedure-level'],
  rotations: ['rotation-days'],
  courses: ['course'],
  duties: ['duty-minutes'],
  whole: ['publication', 'waiting-entries', 'returned-entries', 'training-not-ended'],
} as const satisfies Record<string, readonly MissingWhat[]>

const GROUP_NAMES = Object.keys(GROUPS) as (keyof typeof GROUPS)[]

interface MissingListProps {
  readonly record: RecordView
  readonly path?: string
}

/** What stands between the record and its end, each line leading to its place. */
export function MissingList({ record, path = location.pathname }: MissingListProps) {
  const words = useRecordWords()
  if (record.missing.length === 0) return <p>{words.nothingMissing}</p>
  return (
    <div className="missing">
      {GROUP_NAMES.map((group) => (
        <MissingGroup key={group} group={group} record={record} path={path} />
      ))}
    </div>
  )
}

function MissingGroup({ group, record, path }: Required<MissingListProps> & { group: keyof typeof GROUPS }) {
  const words = useRecordWords()
  const [all, setAll] = useState(false)
  const isPrinting = usePrinting()
  const lines = record.missing.filter(({ what }) => GROUPS[group].some((one) => one === what))
  if (lines.length === 0) return null
  const shown = all || isPrinting ? lines : lines.slice(0, AT_FIRST)
  const hidden = lines.length - shown.length
  return (
    <div>
      <h3>{words.missingGroups[group]({ count: lines.length })}</h3>
      <ul className="steps">
        {shown.map((missing) => (
          <li key={`${missing.what} ${missing.element}`}>
            <MissingLine missing={missing} record={record} path={path} />
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <Button kind="quiet" dense onPress={() => setAll(true)}>
          {words.moreMissing({ count: hidden })}
        </Button>
      )}
    </div>
  )
}

function MissingLine({ missing, record, path }: Required<MissingListProps> & { missing: MissingElement }) {
  const words = useRecordWords()
  const { locale } = useLanguage()
  const said = sentence(missing, { words, record, locale })
  const item = leadsTo(missing)
  return <span>{item ? <Link href={addressOf(path, { item })}>{said}</Link> : said}</span>
}

function leadsTo({ what, element }: MissingElement): string | undefined {
  if (what === 'training-not-ended' || what === 'waiting-entries') return undefined
  if (what === 'returned-entries') return 'returned'
  return what === 'publication' ? 'kind:publication' : element
}

interface Around {
  readonly words: RecordWords
  readonly record: RecordView
  readonly locale: Locale
}

const numberIn = (value: unknown): number => (typeof value === 'number' ? value : 0)

function sentence({ what, element, facts }: MissingElement, { words, record, locale }: Around): string {
  const name = nameOf(record.programme, element)
  const { missingWhat } = words
  if (what === 'procedure') return missingWhat.procedure({ name, left: leftOf(facts, words) })
  if (what === 'procedure-level') return missingWhat['procedure-level']({ name })
  if (what === 'rotation-days') return missingWhat['rotation-days']({ name, days: numberIn(facts.days) })
  if (what === 'course') return missingWhat.course({ name })
  if (what === 'duty-minutes') {
    return missingWhat['duty-minutes']({ name, time: formatMinutes(numberIn(facts.minutes)) })
  }
  if (what === 'publication') return missingWhat.publication
  if (what === 'training-not-ended') {
    return missingWhat['training-not-ended']({ day: formatDay(getDate(record.end), locale) })
  }
  return missingWhat[what]({ entries: numberIn(facts.entries) })
}

const leftOf = (facts: MissingElement['facts'], words: RecordWords): string =>
  'count' in facts
    ? String(numberIn(facts.count))
    : (['a', 'b'] as const)
        .filter((code) => numberIn(facts[code]) > 0)
        .map((code) => words.leftByCode({ count: numberIn(facts[code]), code: code.toUpperCase() }))
        .join(', ')

const nameOf = (programme: Programme, key: string): string => findItem(programme, key)?.name ?? key
