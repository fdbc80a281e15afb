import { useLanguage } from '../../ui/language.tsx'
import type { Entry } from '../contract/shapes.ts'
import './delegation.css'
import { useDelegationWords } from './delegation-words.ts'
import { entryAmount, entryDays, entryPlace } from './entry-line.ts'
import { useEntryWords, useRecordWords, wordOf } from './wording.ts'

/** An entry that a code carries. */
export interface Carried {
  readonly id: string
  readonly entry: Entry | null
  readonly item: string | null
  readonly why: 'changed' | 'not-in-state' | 'not-found' | 'not-permitted' | null
}

export function SignOffEntries({ entries }: { entries: readonly Carried[] }) {
  const words = useDelegationWords()
  const kinds = useEntryWords()
  const record = useRecordWords()
  const { locale } = useLanguage()
  return (
    <ul className="sign-off-entries">
      {entries.map(({ id, entry, item, why }) => (
        <li key={id}>
          <strong>{entry ? (item ?? wordOf(kinds.kinds, entry.kind)) : words.gone}</strong>
          {entry && (
            <p>
              {[
                ...[item && wordOf(kinds.kinds, entry.kind), entryDays(entry, locale), entryAmount(entry, record)],
                ...[entryPlace(entry), entry.details.initials],
              ]
                .filter((part) => typeof part === 'string' && part !== '')
                .join(' · ')}
            </p>
          )}
          {why && <p>{words.why[why]}</p>}
        </li>
      ))}
    </ul>
  )
}
