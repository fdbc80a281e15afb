import type { RecordView } from '../../contract/records.ts'
import type { Counter } from '../../rules/counters/counter.ts'
import type { ProcedureCounters } from '../../rules/counters/procedures.ts'
import type { ImportWords } from './wording.ts'

/** Of each procedure: the module that it belongs to, what is entered and what it still lacks. */
export function itemNotes({ counters }: RecordView, words: ImportWords): ReadonlyMap<string, string> {
  return new Map(
    counters.modules.flatMap(({ module, procedures }) =>
      procedures.map((each): [string, string] => [
        each.item.key,
        [module.name, ...partsOf(each).flatMap(([code, counter]) => standOf(code, counter, words))].join(' · '),
      ]),
    ),
  )
}

type Part = readonly [code: 'A' | 'B' | null, counter: Counter]

const partsOf = (counters: ProcedureCounters): Part[] =>
  'a' in counters
    ? [
        ['A', counters.a],
        ['B', counters.b],
      ]
    : [[null, counters.done]]

/** Nothing of a code for which the programme sets no number. */
function standOf(code: Part[0], { entered, required, toDo }: Counter, words: ImportWords): string[] {
  if (required === 0 || required === 'set-by-rotation-head' || toDo === null) return []
  return [words.itemStands({ code, entered, required, toDo })]
}
