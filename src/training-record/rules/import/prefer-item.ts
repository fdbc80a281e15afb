import type { ProcedureCounters } from '../counters/procedures.ts'
import { isClear, type Match, type NamedItem } from './suggest-item.ts'

/** An item of one module of the programme. */
export interface ModuleItem extends NamedItem {
  readonly moduleKey: string
}

/** What decides between items of two modules that a text could mean alike. */
export interface Wanted {
  readonly isShort: (key: string) => boolean
  /** The module of the year of training in which the rows were done; undefined where that is not known. */
  readonly moduleKey: string | undefined
}

/** A match is as good as the best from this part of its score on. */
const AS_GOOD = 0.75

/** From here on a text says the name itself, and only the same name in another module is as good. */
const SAME_WORDS = 0.999

/**
 * The items that a text could mean alike, the one to suggest first: of each module the best match. The one that still
 * lacks cases goes before one that is complete, then the module of the time before another, then the better match.
 * Empty where nothing fits, or where the best match is in doubt within its own module.
 *
 * @policy decision 0094
 */
export function preferredItems<Item extends ModuleItem>(matches: readonly Match<Item>[], wanted: Wanted): Item[] {
  const [best] = matches
  if (!best) return []
  const least = best.score >= SAME_WORDS ? SAME_WORDS : best.score * AS_GOOD
  const byModule = Map.groupBy(matches, ({ item }) => item.moduleKey)
  if (!isClear(byModule.get(best.item.moduleKey) ?? [])) return []
  return [...byModule.values()]
    .filter(isClear)
    .flatMap(([first]) => (first && first.score >= least ? [first] : []))
    .toSorted((one, other) => rankOf(other.item, wanted) - rankOf(one.item, wanted) || other.score - one.score)
    .map(({ item }) => item)
}

const rankOf = ({ key, moduleKey }: ModuleItem, wanted: Wanted): number =>
  (wanted.isShort(key) ? 2 : 0) + (moduleKey === wanted.moduleKey ? 1 : 0)

/**
 * Whether something of a procedure is still to be entered, in any of its codes. One that is credited with a rotation is
 * never short.
 *
 * @law M-EKS2
 */
export function isShort(counters: ProcedureCounters): boolean {
  const parts = 'a' in counters ? [counters.a, counters.b] : [counters.done]
  return parts.some(({ toDo }) => (toDo ?? 0) > 0)
}
