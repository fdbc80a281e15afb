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
    procedures: sumOf([sums.a, sums.b, sums.plain, sums.levels]),
    rotations: sumOf([sums.rotationDays]),
    courses: sumOf([sums.courses]),
  }
  const branch = (name: keyof typeof left, children: readonly TreeNode[]): TreeNode => {
    const node = leaf({ key: `${module.key}/${name}`, name: words.record[name] }, left[name], words.record)
    return { ...node, ...(left[name] > 0 && { trailing: words.record.leftIn[name]({ count: left[name] }) }), children }
  }
  return {
    id: module.key,
    label: module.name,
    children: [
      branch(
        'rotations',
        rotations.map((one) => leaf(one.item, one.remaining, words.record)),
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
  leaf(item, state === 'done' || state === 'recognised' ? 0 : 1, words)

function procedureNode(counters: ProcedureCounters, words: RecordWords): TreeNode {
  if (counters.kind === 'credited') return leaf(counters.item, counters.isMet ? 0 : null, words)
  return leaf(counters.item, remainingOf(counters), words)
}

export const remainingOf = (counters: Exclude<ProcedureCounters, { kind: 'credited' }>): number =>
  counters.kind === 'codes' ? (counters.a.remaining ?? 0) + (counters.b.remaining ?? 0) : (counters.done.remaining ?? 0)

const sumOf = (counters: readonly Counter[]): number =>
  counters.reduce((sum, { remaining }) => sum + (remaining ?? 0), 0)

type Named = Pick<RotationCounter['item'] | CourseCounter['item'] | ProcedureCounters['item'], 'key' | 'name'>

function leaf({ key, name }: Named, remaining: number | null, words: RecordWords): TreeNode {
  if (remaining === null) return { id: key, label: name }
  const text = remaining === 0 ? words.complete : words.left({ count: String(remaining) })
  return { id: key, label: name, trailing: remaining === 0 ? <Icon name="check" /> : remaining, trailingText: text }
}
