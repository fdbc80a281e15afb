import { accept, all, each, refuse, type Verdict } from '../../kernel/verdict.ts'
import type { EntryKind } from './entries/content.ts'
import { entryFields } from './entry-fields.ts'
import { ENTRY_KIND_NAMES } from './entry-kinds.ts'
import { itemsOf } from './programme/items.ts'
import type { Programme } from './programme/shape.ts'
import { returnReason } from './return-reason.ts'

/** What a desk says about one element of the record. */
export interface PinnedRemark {
  readonly element: string
  readonly remark: string
}

export type RemarkRefusal = 'element-missing' | 'unknown-item' | 'reason-too-short' | 'reason-too-long'

/**
 * The remarks with which a record goes back: at least one, since a round without any would open nothing; each pinned to
 * a programme item, a part of the tree or a kind of entry; each saying why (`returnReason`).
 *
 * @law UZL art. 16r
 * @policy decision 0050
 */
export function remarksOfReturn(
  remarks: readonly PinnedRemark[],
  programme: Programme,
): Verdict<PinnedRemark[], 'missing' | RemarkRefusal> {
  if (remarks.length === 0) return refuse('missing', {}, { field: 'remarks' })
  return each(remarks.map((remark, index) => readRemark(remark, index, programme)))
}

/**
 * What a person writes in their own words at the end of training, an opinion or an answer: 1 to 4,000 characters, both
 * inclusive, after trimming.
 *
 * @policy decision 0050
 */
export function ownWords(text: string, field: string): Verdict<string, 'missing' | 'too-long'> {
  const words = text.normalize('NFC').trim()
  const characters = [...words].length
  if (characters === 0) return refuse('missing', {}, { field })
  return characters > 4000 ? refuse('too-long', { characters, most: 4000 }, { field }) : accept(words)
}

/**
 * The kinds of entries that a remark may name: those that realise no item of the programme. The others are named by
 * their item or its part of the tree, which a remark on the kind would not open.
 *
 * @policy decision 0050
 */
export const REMARKABLE_KINDS: readonly EntryKind[] = ENTRY_KIND_NAMES.filter(
  (kind) => !entryFields(kind).some(({ name }) => name === 'item'),
)

function readRemark(
  { element, remark }: PinnedRemark,
  index: number,
  programme: Programme,
): Verdict<PinnedRemark, RemarkRefusal> {
  const read = all(readElement(element, `element.${index}`, programme), readReason(remark, `remark.${index}`))
  if (!read.ok) return read
  const [pinned, why] = read.value
  return accept({ element: pinned, remark: why })
}

function readElement(
  element: string,
  field: string,
  programme: Programme,
): Verdict<string, 'element-missing' | 'unknown-item'> {
  if (element === '') return refuse('element-missing', {}, { field })
  return isElement(element, programme) ? accept(element) : refuse('unknown-item', { item: element }, { field })
}

function readReason(remark: string, field: string): Verdict<string, 'reason-too-short' | 'reason-too-long'> {
  const why = returnReason(remark)
  return why.ok ? why : { ok: false, refusals: why.refusals.map((refusal) => ({ ...refusal, field })) }
}

const isElement = (element: string, programme: Programme): boolean =>
  REMARKABLE_KINDS.some((kind) => kind === element) ||
  itemsOf(programme).some(({ key }) => key === element || key.startsWith(`${element}/`))
