import type { Json } from '../../platform/documents/drawable.ts'
import type { Counter } from '../rules/counters/counter.ts'
import type { ProcedureCounters } from '../rules/counters/procedures.ts'
import type { ModuleCounters } from '../rules/counters/record-counters.ts'
import type { DocumentWords as Words } from './document-words.ts'

/** A module of the programme as it is printed: its courses, rotations and procedures with their numbers. */
export function moduleOf({ module, procedures, rotations, courses }: ModuleCounters, words: Words): Json {
  const named = new Map(rotations.map(({ item }) => [item.key, item.name]))
  const tables = [
    {
      title: words.courses,
      head: words.courseHead,
      rows: courses.map((one) => [one.item.name, words.course[one.state]]),
    },
    {
      title: words.rotations,
      head: words.countHead,
      rows: rotations.map((one) => [
        one.item.name,
        ...[one.required, one.entered, one.approved, one.remaining].map(String),
      ]),
    },
    {
      title: words.procedures,
      head: words.countHead,
      rows: procedures.flatMap((one) => procedureRows(one, { words, named })),
    },
  ]
  return { name: module.name, tables: tables.filter(({ rows }) => rows.length > 0) }
}

interface Naming {
  readonly words: Words
  readonly named: ReadonlyMap<string, string>
}

function procedureRows(counters: ProcedureCounters, { words, named }: Naming): string[][] {
  const { item } = counters
  if (counters.kind === 'codes') {
    return [
      [words.codeA({ name: item.name }), ...numbersOf(counters.a, words)],
      [words.codeB({ name: item.name }), ...numbersOf(counters.b, words)],
    ]
  }
  if (counters.kind === 'credited') {
    const rotation = counters.creditedWith.map((key) => named.get(key) ?? key).join(', ')
    const done = (of: (counter: Counter) => number): string => String(of(counters.a) + of(counters.b))
    const name = words.creditedWith({ name: item.name, rotation })
    return [[name, words.notApplicable, done((one) => one.entered), done((one) => one.approved), words.notApplicable]]
  }
  const name = counters.kind === 'level' ? words.level({ name: item.name, level: counters.level }) : item.name
  return [[name, ...numbersOf(counters.done, words)]]
}

const numbersOf = ({ required, entered, approved, remaining }: Counter, words: Words): string[] => [
  typeof required === 'number' ? String(required) : words.byHead,
  String(entered),
  String(approved),
  remaining === null ? words.notApplicable : String(remaining),
]
