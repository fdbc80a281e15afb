import { type Candidate, candidatesOf } from './column-candidates.ts'
import type { ColumnFacts } from './column-facts.ts'
import { knownLayout } from './layouts.ts'
import type { ImportField, ImportKind } from './preview.ts'

export interface ChosenFields {
  readonly kind: ImportKind
  readonly fields: ReadonlyMap<number, ImportField>
}

type Fixed = ReadonlyMap<number, ImportField>

const MANY: ReadonlySet<ImportField> = new Set(['assistants', 'surname', 'givenNames', 'ignored'])
const DUTY_TIME: ReadonlySet<ImportField> = new Set(['hours', 'minutes', 'total'])
const DUTY_FIELDS: ReadonlySet<ImportField> = new Set([
  'send',
  'date',
  'year',
  'place',
  'rotation',
  'ignored',
  ...DUTY_TIME,
])
/** A table that holds one of these is no table of duties, even when a column of it counts minutes. */
const PROCEDURE_ONLY: ReadonlySet<ImportField> = new Set([
  'service',
  'group',
  'pesel',
  'initials',
  'sex',
  'code',
  'surname',
])
const PROCEDURES: ReadonlySet<ImportField> = new Set(['service', 'patient', 'initials', 'pesel'])
const PEOPLE: ReadonlySet<ImportField> = new Set(['patient', 'surname', 'givenNames', 'initials'])

/**
 * The field of every column: what a person has settled first, then a known order of a table without titles, then each
 * field to the column that has the best claim to it. One column for each field but names and assistants.
 *
 * @policy decision 0022
 */
export function chooseFields(columns: readonly ColumnFacts[], fixed: Fixed): ChosenFields {
  const isUntitled = columns.every((column) => column.title === null)
  const layout = isUntitled && fixed.size === 0 ? knownLayout(columns) : undefined
  if (layout) return { kind: [...layout.values()].includes('hours') ? 'duty' : 'procedure', fields: layout }
  const candidates = columns.filter((column) => !fixed.has(column.index)).flatMap(candidatesOf)
  const kind = kindOf(candidates, fixed)
  const fields = new Map(columns.map((column): [number, ImportField] => [column.index, 'ignored']))
  for (const [index, field] of fixed) if (fields.has(index)) fields.set(index, field)
  for (const { index, field } of granted(candidates, kind, fixed)) fields.set(index, field)
  return { kind, fields: namesMended(fields, columns, fixed) }
}

function kindOf(candidates: readonly Candidate[], fixed: Fixed): ImportKind {
  const settled = [...fixed.values()]
  if (settled.some((field) => PROCEDURE_ONLY.has(field))) return 'procedure'
  if (settled.some((field) => DUTY_TIME.has(field))) return 'duty'
  const sure = candidates.filter(({ score }) => score >= 58).map(({ field }) => field)
  const time = Math.max(0, ...candidates.filter(({ field }) => DUTY_TIME.has(field)).map(({ score }) => score))
  // A clock under no title measures a duty only where nothing else looks like what was done, or to whom.
  const isElse = candidates.some(({ field, score }) => PROCEDURES.has(field) && score > time)
  const isDuty = time > 0 && !(time < 58 && isElse) && !sure.some((field) => PROCEDURE_ONLY.has(field))
  return isDuty ? 'duty' : 'procedure'
}

/** Claims from the strongest down; a column gets one field, a field one column unless it may have many. */
function granted(candidates: readonly Candidate[], kind: ImportKind, fixed: Fixed): Candidate[] {
  const taken = new Set<string>([...fixed.values()].filter((field) => field !== 'assistants' && field !== 'ignored'))
  const settled = new Set<number>()
  const grants: Candidate[] = []
  for (const claim of [...candidates].sort((one, other) => other.score - one.score || one.index - other.index)) {
    if (settled.has(claim.index) || !isOpen(claim, taken, kind)) continue
    settled.add(claim.index)
    grants.push(claim)
    if (!MANY.has(claim.field)) taken.add(claim.field)
    if (claim.score >= 45 && PEOPLE.has(claim.field)) taken.add('people')
  }
  return grants
}

function isOpen({ field, score }: Candidate, taken: ReadonlySet<string>, kind: ImportKind): boolean {
  if (taken.has(field)) return false
  if (kind === 'duty') return DUTY_FIELDS.has(field)
  if (DUTY_TIME.has(field)) return false
  // A second column of people, known by its contents alone, is not the patient's when the patient has a column.
  return !(score < 45 && PEOPLE.has(field) && taken.has('people'))
}

/** Whole names under a lone title of one part are whole names. */
function namesMended(fields: Map<number, ImportField>, columns: readonly ColumnFacts[], fixed: Fixed): Fixed {
  const named = columns.filter(({ index }) => fields.get(index) === 'surname' || fields.get(index) === 'givenNames')
  const [only] = named
  const isWhole = named.length === 1 && only && !fixed.has(only.index) && only.content.share.person >= 0.5
  if (isWhole && ![...fields.values()].includes('patient')) fields.set(only.index, 'patient')
  return fields
}
