import { Link } from '../../ui/actions/Link.tsx'
import { Section } from '../../ui/layout/Section.tsx'
import type { RecordView } from '../contract/records.ts'
import type { EntryKind } from '../rules/entries/content.ts'
import { findItem } from '../rules/programme/items.ts'
import type { ProgrammeItem } from '../rules/programme/shape.ts'
import { isEntryKind } from '../rules/read-entry.ts'
import { addressOf } from './address.ts'
import { ElementProgress } from './ElementProgress.tsx'
import { EntriesTable } from './EntriesTable.tsx'
import { addableKinds } from './entry-actions.ts'
import { useEntryWords, wordOf } from './wording.ts'

interface ElementPanelProps {
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

const KINDS_OF: Readonly<Record<ProgrammeItem['kind'], readonly EntryKind[]>> = {
  procedure: ['procedure', 'procedure-total'],
  rotation: ['rotation', 'duty'],
  course: ['course'],
}

interface AddToProps {
  readonly record: RecordView
  readonly item?: ProgrammeItem
  readonly kinds: readonly EntryKind[]
}

function AddTo({ record, item, kinds }: AddToProps) {
  const entry = useEntryWords()
  const addable = addableKinds(record, item?.key)
  return kinds
    .filter((kind) => addable.includes(kind))
    .map((kind, index) => (
      <Link
        key={kind}
        href={addressOf('/add', {
          record: record.id,
          ...(kind !== 'procedure' && { kind }),
          ...(item && { item: item.key }),
        })}
        as={index === 0 ? 'secondary' : 'quiet'}
        icon="plus"
      >
        {entry.kinds[kind]}
      </Link>
    ))
}
