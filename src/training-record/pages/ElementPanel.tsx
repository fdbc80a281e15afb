import { Link } from '../../ui/actions/Link.tsx'
import { Section } from '../../ui/layout/Section.tsx'
import type { RecordView } from '../contract/records.ts'
import type { EntryKind } from '../rules/entries/content.ts'
import { findItem } from '../rules/programme/items.ts'
import type { ProgrammeItem } from '../rules/programme/shape.ts'
import { isEntryKind } from '../rules/read-entry.ts'
import { addressOf } from './address.ts'
import { DutyBalances } from './DutyBalances.tsx'
import { ElementProgress } from './ElementProgress.tsx'
import { EntriesTable } from './EntriesTable.tsx'
import { addableKinds, KINDS_OF } from './entry-actions.ts'
import { useEntryWords, usePhoneWords, wordOf } from './wording.ts'

export interface ElementPanelProps {
  readonly record: RecordView
  /** A programme item's key, `kind:absence` for a kind of entry, or `returned`. */
  readonly item: string
}

/** One element of the record: what is required, how far it is, its entries. */
export function ElementPanel({ record, item: key }: ElementPanelProps) {
  const entry = useEntryWords()
  const item = findItem(record.programme, key)
  const kind = key.startsWith('kind:') ? key.slice('kind:'.length) : undefined
  if (item) {
    return (
      <Section title={item.name} actions={<AddTo record={record} item={item} kinds={KINDS_OF[item.kind]} />}>
        <ElementProgress record={record} item={item} />
        <EntriesTable record={record} only={{ itemKey: key }} />
      </Section>
    )
  }
  if (kind) {
    return (
      <Section
        title={wordOf(entry.kinds, kind)}
        actions={<AddTo record={record} kinds={isEntryKind(kind) ? [kind] : []} />}
      >
        {DUTY_KINDS.includes(kind) && <DutyBalances record={record} />}
        <EntriesTable record={record} only={{ kind }} />
      </Section>
    )
  }
  return (
    <Section title={entry.states.returned}>
      <EntriesTable record={record} only={{ state: 'returned' }} />
    </Section>
  )
}

const DUTY_KINDS: readonly string[] = ['duty', 'duty-total', 'duty-exemption']

interface AddToProps {
  readonly record: RecordView
  readonly item?: ProgrammeItem
  readonly kinds: readonly EntryKind[]
}

/** The two usual kinds at hand, the others one step away. */
function AddTo({ record, item, kinds }: AddToProps) {
  const entry = useEntryWords()
  const phone = usePhoneWords()
  const addable = addableKinds(record, item?.key).filter((kind) => kinds.includes(kind))
  const to = (kind: string | undefined) => addressOf('/add', { record: record.id, kind, item: item?.key })
  return (
    <>
      {addable.slice(0, AT_HAND).map((kind, index) => (
        <Link
          key={kind}
          href={to(kind === 'procedure' ? undefined : kind)}
          as={index === 0 ? 'secondary' : 'quiet'}
          icon="plus"
        >
          {entry.kinds[kind]}
        </Link>
      ))}
      {addable.length > AT_HAND && (
        <Link href={to('other')} as="quiet">
          {phone.otherKinds}
        </Link>
      )}
    </>
  )
}

const AT_HAND = 2
