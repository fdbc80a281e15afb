import { useState } from 'react'
import { getDate } from '../../kernel/plain-date.ts'
import { formatShortDate } from '../../platform/i18n/dates.ts'
import { formatMinutes } from '../../platform/i18n/numbers.ts'
import type { Locale } from '../../platform/i18n/translations.ts'
import { Button } from '../../ui/actions/Button.tsx'
import { Link } from '../../ui/actions/Link.tsx'
import { useLanguage } from '../../ui/language.tsx'
import type { RecordView } from '../contract/records.ts'
import type { MissingElement } from '../rules/completion.ts'
import { findItem } from '../rules/programme/items.ts'
import type { Programme } from '../rules/programme/shape.ts'
import { addressOf } from './address.ts'
import { type RecordWords, useRecordWords } from './wording.ts'

const AT_FIRST = 12

/** What stands between the record and its end, each line leading to its place. */
export function MissingList({ record, path = location.pathname }: { record: RecordView; path?: string }) {
  const words = useRecordWords()
  const { locale } = useLanguage()
  const [all, setAll] = useState(false)
  if (record.missing.length === 0) return <p>{words.nothingMissing}</p>
  const shown = all ? record.missing : record.missing.slice(0, AT_FIRST)
  const hidden = record.missing.length - shown.length
  return (
    <>
      <ul className="steps">
        {shown.map((missing) => (
          <li key={`${missing.what} ${missing.element}`}>
            <span>
              {leadsTo(missing) ? (
                <Link href={addressOf(path, { item: leadsTo(missing) })}>
                  {sentence(missing, { words, record, locale })}
                </Link>
              ) : (
                sentence(missing, { words, record, locale })
              )}
            </span>
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <p>
          <Button kind="quiet" onPress={() => setAll(true)}>
            {words.moreMissing({ count: hidden })}
          </Button>
        </p>
      )}
    </>
  )
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
  if (what === 'procedure') return missingWhat.procedure({ name, left: leftOf(facts) })
  if (what === 'procedure-level') return missingWhat['procedure-level']({ name })
  if (what === 'rotation-days') return missingWhat['rotation-days']({ name, days: numberIn(facts.days) })
  if (what === 'course') return missingWhat.course({ name })
  if (what === 'duty-minutes') {
    return missingWhat['duty-minutes']({ name, time: formatMinutes(numberIn(facts.minutes)) })
  }
  if (what === 'publication') return missingWhat.publication
  if (what === 'training-not-ended') {
    return missingWhat['training-not-ended']({ day: formatShortDate(getDate(record.end), locale) })
  }
  return missingWhat[what]({ entries: numberIn(facts.entries) })
}

const leftOf = (facts: MissingElement['facts']): string =>
  'count' in facts
    ? String(numberIn(facts.count))
    : (['a', 'b'] as const)
        .filter((code) => numberIn(facts[code]) > 0)
        .map((code) => `${code.toUpperCase()} ${numberIn(facts[code])}`)
        .join(', ')

const nameOf = (programme: Programme, key: string): string => findItem(programme, key)?.name ?? key
