import type { TreeNode } from '../../ui/data/Tree.tsx'
import { Icon } from '../../ui/status/Icon.tsx'
import type { Counter } from '../rules/counters/counter.ts'
import type { CourseCounter } from '../rules/counters/courses.ts'
import type { ProcedureCounters } from '../rules/counters/procedures.ts'
import type { ModuleCounters, RecordCounters } from '../rules/counters/record-counters.ts'
import type { RotationCounter } from '../rules/counters/rotations.ts'
import { entryFields } from '../rules/entry-fields.ts'
import { ENTRY_KIND_NAMES } from '../rules/entry-kinds.ts'
import { type EntryWords, type RecordWords, wordOf } from './wording.ts'

interface Words {
  readonly record: RecordWords
  readonly entry: EntryWords
}

/** The programme with what is still missing at each line, then the entries that belong to no item. */
export const programmeNodes = (counters: RecordCounters, words: Words): TreeNode[] => [
  { id: OVERVIEW, label: words.record.overview },
  ...counters.modules.map((module) => moduleNode(module, words)),
  {
    id: 'others',
    label: words.record.others,
    children: FREE_KINDS.map((kind) => ({ id: `kind:${kind}`, label: wordOf(words.entry.kinds, kind) })),
  },
]

/** The element that is none: the record at a glance. */
export const OVERVIEW = 'overview'

const FREE_KINDS = ENTRY_KIND_NAMES.filter((kind) => !entryFields(kind).some(({ name }) => name === 'item'))

/** The lines that are open when the page opens: the modules and, where the current item lies, its table. */
export const openedAt = (counters: RecordCounters, current: string | undefined): Set<string> =>
  new Set(
    counters.modules.flatMap(({ module: { key } }) => [
      key,
      ...(current?.startsWith(`${key}/procedure/`) ? [`${key}/procedures`] : []),
      ...(current?.startsWith(`${key}/rotation/`) ? [`${key}/rotations`] : []),
      ...(current?.startsWith(`${key}/course/`) ? [`${key}/courses`] : []),
    ]),
  )

function moduleNode({ module, procedures, rotations, courses, sums }: ModuleCounters, words: Words): TreeNode {
  const left = {
    procedures: leftOf(sums.a, sums.b, sums.plain, sums.levels),
    rotations: leftOf(sums.rotationDays),
    courses: leftOf(sums.courses),
  }
  const branch = (name: keyof typeof left, children: readonly TreeNode[]): TreeNode => {
    const node = leaf({ key: `${module.key}/${name}`, name: words.record[name] }, left[name], words.record)
    const { missing, waits } = left[name]
    if (missing === 0) return { ...node, children }
    const text = withWaits(words.record.leftIn[name]({ count: missing }), waits, words.record)
    return { ...node, trailing: text, trailingText: text, children }
  }
  return {
    id: module.key,
    label: module.name,
    children: [
      branch(
        'rotations',
        rotations.map((one) => leaf(one.item, leftOfRotation(one), words.record)),
      ),
      branch(
        'courses',
        courses.map((one) => courseNode(one, words.record)),
      ),
      branch(
        'procedures',
        procedures.map((one) => procedureNode(one, words.record)),
      ),
    ].filter(({ children }) => children && children.length > 0),
  }
}

const courseNode = ({ item, state }: CourseCounter, words: RecordWords): TreeNode =>
  leaf(item, { missing: state === 'done' || state === 'recognised' ? 0 : 1, waits: state === 'entered' ? 1 : 0 }, words)

function procedureNode(counters: ProcedureCounters, words: RecordWords): TreeNode {
  if (counters.kind === 'credited') return leaf(counters.item, counters.isMet ? COMPLETE : null, words)
  return leaf(counters.item, counters.kind === 'codes' ? leftOf(counters.a, counters.b) : leftOf(counters.done), words)
}

/** What is missing at a line, and how much of it is entered and waits for approval. */
interface Left {
  readonly missing: number
  readonly waits: number
}

const COMPLETE: Left = { missing: 0, waits: 0 }

const leftOf = (...counters: readonly Counter[]): Left => {
  const missing = counters.reduce((sum, { remaining }) => sum + (remaining ?? 0), 0)
  const toDo = counters.reduce((sum, counter) => sum + (counter.toDo ?? 0), 0)
  return { missing, waits: missing - toDo }
}

const leftOfRotation = ({ remaining, entered, approved }: RotationCounter): Left => ({
  missing: remaining,
  waits: Math.min(remaining, entered - approved),
})

type Named = Pick<RotationCounter['item'] | CourseCounter['item'] | ProcedureCounters['item'], 'key' | 'name'>

function leaf({ key, name }: Named, left: Left | null, words: RecordWords): TreeNode {
  if (left === null) return { id: key, label: name }
  const { missing, waits } = left
  if (missing === 0) return { id: key, label: name, trailing: <Icon name="check" />, trailingText: words.complete }
  const read = withWaits(words.left({ count: String(missing) }), waits, words)
  return { id: key, label: name, trailing: withWaits(String(missing), waits, words), trailingText: read }
}

const withWaits = (text: string, waits: number, words: RecordWords): string =>
  waits === 0 ? text : `${text}, ${words.leftWaits({ count: waits })}`
