import type { ProcedureItem } from '../programme/shape.ts'
import { type CountedEntry, type Counter, counterOf, isApproved, isEntered, sumOf } from './counter.ts'

/** The counters of one procedure item, by the way in which its requirement is stated. */
export type ProcedureCounters = { readonly item: ProcedureItem; readonly isMet: boolean } & (
  | { readonly kind: 'codes'; readonly a: Counter; readonly b: Counter }
  | { readonly kind: 'count'; readonly done: Counter }
  /** A level of competence: one approved entry credits it. */
  | { readonly kind: 'level'; readonly level: string; readonly done: Counter }
  /** Not settled in the record: covered when every rotation in `creditedWith` is. What was logged is shown. */
  | { readonly kind: 'credited'; readonly creditedWith: readonly string[]; readonly a: Counter; readonly b: Counter }
)

type Column = 'countA' | 'countB'

/**
 * Counters of one item over its single cases and its totals together.
 *
 * @law DU/2023/975 § 13
 * @policy decision 0042
 */
export function procedureCounters(
  item: ProcedureItem,
  entries: readonly CountedEntry[],
  creditedRotations: ReadonlySet<string>,
): ProcedureCounters {
  const own = entries.filter(isProcedureEntry)
  const { requirement } = item
  if (item.settlement === 'credited') {
    const isMet = item.creditedWith.every((rotation) => creditedRotations.has(rotation))
    const [a, b] = [
      counterOf('set-by-rotation-head', done(own, 'countA')),
      counterOf('set-by-rotation-head', done(own, 'countB')),
    ]
    return { item, kind: 'credited', creditedWith: item.creditedWith, a, b, isMet }
  }
  if (requirement.kind === 'codes') {
    const a = counterOf(requirement.a, done(own, 'countA'))
    const b = counterOf(requirement.b, done(own, 'countB'))
    return { item, kind: 'codes', a, b, isMet: isDone(a) && isDone(b) }
  }
  if (requirement.kind === 'count') {
    const counter = counterOf(requirement.required, done(own, 'countA'))
    return { item, kind: 'count', done: counter, isMet: isDone(counter) }
  }
  const [alone, assisted] = [done(own, 'countA'), done(own, 'countB')]
  const either = { entered: alone.entered + assisted.entered, approved: alone.approved + assisted.approved }
  const counter = counterOf(1, either)
  return { item, kind: 'level', level: requirement.level, done: counter, isMet: isDone(counter) }
}

/**
 * Whether an entry counts towards procedures: a single case or a total.
 *
 * @law M-EKS2
 */
export const isProcedureEntry = ({ kind }: CountedEntry): boolean => kind === 'procedure' || kind === 'procedure-total'

const isDone = ({ remaining }: Counter): boolean => (remaining ?? 0) === 0

const count = (entries: readonly CountedEntry[], column: Column): number =>
  entries.reduce((total, entry) => total + entry[column], 0)

const done = (entries: readonly CountedEntry[], column: Column): { entered: number; approved: number } => ({
  entered: count(entries.filter(isEntered), column),
  approved: count(entries.filter(isApproved), column),
})

/** The settled procedures of a module or of the programme together. */
export interface ProcedureSums {
  readonly a: Counter
  readonly b: Counter
  /** Items that state one plain count, without codes. */
  readonly plain: Counter
  /** Items that state a level: how many, how many of them credited. */
  readonly levels: Counter
}

/**
 * The sums over settled items; items credited with a rotation are not settled and add nothing.
 *
 * @law M-EKS2
 */
export function procedureSums(counters: readonly ProcedureCounters[]): ProcedureSums {
  const codes = counters.filter((counter) => counter.kind === 'codes')
  return {
    a: sumOf(codes.map(({ a }) => a)),
    b: sumOf(codes.map(({ b }) => b)),
    plain: sumOf(counters.flatMap((counter) => (counter.kind === 'count' ? [counter.done] : []))),
    levels: sumOf(counters.flatMap((counter) => (counter.kind === 'level' ? [atMostOne(counter.done)] : []))),
  }
}

const atMostOne = ({ entered, approved }: Counter): Counter =>
  counterOf(1, { entered: Math.min(1, entered), approved: Math.min(1, approved) })
