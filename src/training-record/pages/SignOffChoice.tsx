import { useState } from 'react'
import { Button } from '../../ui/actions/Button.tsx'
import { Checkbox } from '../../ui/fields/Checkbox.tsx'
import { Form } from '../../ui/fields/Form.tsx'
import { TextField } from '../../ui/fields/TextField.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { Section } from '../../ui/layout/Section.tsx'
import type { RecordView } from '../contract/records.ts'
import type { Entry } from '../contract/shapes.ts'
import { MOST_ENTRIES_BY_CODE } from '../rules/sign-off-code.ts'
import { isFresh, offeredForCode } from '../rules/sign-off-offer.ts'
import './delegation.css'
import { useDelegationWords, useReasons } from './delegation-words.ts'
import { entryAmount, entryLabel, itemName } from './entry-line.ts'
import { todayHere } from './use-record.ts'
import { useEntryWords, useRecordWords } from './wording.ts'

interface SignOffChoiceProps {
  readonly record: RecordView
  readonly entries: readonly Entry[]
  readonly busy: boolean
  readonly error: Error | null
  readonly onMake: (chosen: readonly Entry[]) => void
}

const STEP = 10

/** Which entries the code carries: today's are ticked, older ones are further down or found by a word. */
export function SignOffChoice({ record, entries, busy, error, onMake }: SignOffChoiceProps) {
  const words = useDelegationWords()
  const reasons = useReasons()
  const { offered, ids, turn, hasFresh } = useOffered(entries)
  const [wanted, setWanted] = useState('')
  const [most, setMost] = useState(STEP)
  const label = useLabel(record)
  const fitting = offered.filter((entry) => fits(label(entry), wanted))
  const chosen = offered.filter(({ id }) => ids.has(id))
  return (
    <Form onSubmit={() => onMake(chosen)} errors={reasons(error)}>
      <Section title={words.chosen} lead={words.most({ most: MOST_ENTRIES_BY_CODE, isTicked: hasFresh })}>
        {entries.length > STEP && <TextField type="search" label={words.search} value={wanted} onChange={setWanted} />}
        <ul className="sign-off-choice">
          {fitting.slice(0, most).map((entry) => (
            <li key={entry.id}>
              <Checkbox
                label={label(entry)}
                checked={ids.has(entry.id)}
                disabled={ids.size >= MOST_ENTRIES_BY_CODE && !ids.has(entry.id)}
                onChange={(on) => turn(entry.id, on)}
              />
            </li>
          ))}
        </ul>
        {fitting.length === 0 && <p role="status">{words.noneFit}</p>}
        {fitting.length > most && (
          <p>
            <Button onPress={() => setMost(most + 2 * STEP)}>{words.more({ count: fitting.length - most })}</Button>
          </p>
        )}
      </Section>
      <MakeCode count={chosen.length} busy={busy} />
    </Form>
  )
}

function MakeCode({ count, busy }: { count: number; busy: boolean }) {
  const words = useDelegationWords()
  return (
    <div className="sign-off-action">
      <Button kind="primary" type="submit" busy={busy} disabled={count === 0}>
        {count === 0 ? words.tickSome : words.makeCode({ count })}
      </Button>
    </div>
  )
}

/** The order stands while the list is asked again and again; what is ticked at first is ticked once. */
function useOffered(entries: readonly Entry[]) {
  const [at] = useState(() => ({ today: todayHere(), now: new Date().toISOString() }))
  const offered = offeredForCode(entries, at)
  const [ids, setIds] = useState<ReadonlySet<string>>(() => {
    const fresh = offered.filter((entry) => isFresh(entry, at))
    return new Set(fresh.slice(0, MOST_ENTRIES_BY_CODE).map(({ id }) => id))
  })
  const turn = (id: string, on: boolean) => setIds(new Set(on ? [...ids, id] : [...ids].filter((one) => one !== id)))
  return { offered, ids, turn, hasFresh: entries.some((entry) => isFresh(entry, at)) }
}

/** „koronarografia, 26 lis 2026 · A · AK”. */
function useLabel({ programme }: RecordView): (entry: Entry) => string {
  const kinds = useEntryWords()
  const record = useRecordWords()
  const { locale } = useLanguage()
  return (entry) =>
    [entryLabel(entry, itemName(entry, programme, kinds), locale), entryAmount(entry, record), entry.details.initials]
      .filter((part) => typeof part === 'string' && part !== '')
      .join('\u00a0· ')
}

/** Every word typed stands somewhere in the label. */
const fits = (label: string, wanted: string): boolean => {
  const said = label.toLocaleLowerCase('pl')
  return wanted
    .toLocaleLowerCase('pl')
    .split(/\s+/)
    .every((word) => said.includes(word))
}
