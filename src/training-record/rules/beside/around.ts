import type { AdditionalDaysRefusal } from '../additional-days.ts'
import type { EntryContent, EntryKind } from '../entries/content.ts'
import type { Programme } from '../programme/shape.ts'
import type { EntryState } from '../states.ts'

/** Another entry of the same record. */
export interface OtherEntry {
  readonly content: EntryContent
  readonly state: EntryState
}

/** What an entry is held against. */
export interface RecordAround {
  readonly programme: Programme
  /** Calendar days of the programme's years. */
  readonly programmeDays: number
  /** The other entries, the changed one left out; the kinds of `OTHERS_NEEDED` suffice. */
  readonly others: readonly OtherEntry[]
}

export type FitRefusal =
  | AdditionalDaysRefusal
  | 'rotation-overlaps'
  | 'rotation-exempt'
  | 'rotation-has-duties'
  | 'independent-duty-without-consent'
  | 'course-twice'
  | 'absence-over-limit'
  | 'over-half'
  | 'over-reduction'
  | 'recognised-too-old'
  | 'in-the-future'
  | 'unknown-item'

export type ContentOfKind<Kind extends EntryKind> = Extract<EntryContent, { kind: Kind }>

/**
 * The others of one kind that are not withdrawn.
 *
 * @policy decision 0047
 */
export const othersOf = <Kind extends EntryKind>(
  { others }: Pick<RecordAround, 'others'>,
  kind: Kind,
): ContentOfKind<Kind>[] =>
  others
    .filter(({ state }) => state !== 'withdrawn')
    .map(({ content }) => content)
    .filter((content): content is ContentOfKind<Kind> => content.kind === kind)
