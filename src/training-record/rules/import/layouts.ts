import type { ColumnContent } from './column-content.ts'
import type { ColumnFacts } from './column-facts.ts'
import type { ImportField } from './preview.ts'

type Trait = keyof ColumnContent['share']

/** A table without titles as one of the public tools writes or reads it: the fields in order, and what proves it. */
interface Layout {
  readonly fields: readonly (ImportField | '')[]
  readonly proof: Readonly<Record<number, readonly Trait[]>>
}

const LAYOUTS: readonly Layout[] = [
  {
    fields: ['date', 'year', 'code', 'operator', 'place', 'rotation', 'initials', 'sex', 'assistants', 'group'],
    proof: { 0: ['date'], 1: ['trainingYear'], 2: ['code', 'role', 'listNumber'], 7: ['sex'] },
  },
  {
    fields: ['date', 'year', 'code', 'operator', 'place', 'rotation', 'givenNames', 'surname', 'assistants', 'group'],
    proof: {
      0: ['date'],
      1: ['trainingYear'],
      2: ['code', 'listNumber'],
      6: ['singleName', 'givenName'],
      7: ['singleName'],
    },
  },
  { fields: ['hours', 'minutes', 'date', 'place'], proof: { 0: ['upTo24'], 1: ['upTo59'], 2: ['date'] } },
  {
    fields: ['', 'year', 'hours', 'minutes', 'date', 'place'],
    proof: { 1: ['trainingYear'], 2: ['upTo24'], 3: ['upTo59'], 4: ['date'] },
  },
  {
    fields: ['date', 'hours', 'minutes', 'place'],
    proof: { 0: ['date'], 1: ['upTo24'], 2: ['upTo59'], 3: ['letters'] },
  },
  {
    fields: ['send', 'surname', 'givenNames', 'service', 'date', 'assistants'],
    proof: { 0: ['listNumber'], 1: ['singleName'], 2: ['givenName'], 3: ['letters'], 4: ['date'] },
  },
  {
    fields: ['surname', 'givenNames', 'service', 'date', 'assistants'],
    proof: { 0: ['singleName'], 1: ['givenName'], 2: ['letters'], 3: ['date'] },
  },
  {
    fields: ['', '', 'date', '', '', '', 'patient', 'service', '', '', '', '', 'assistants'],
    proof: { 2: ['date'], 6: ['person', 'pesel'], 7: ['letters'] },
  },
  {
    fields: ['', 'patient', '', '', 'service', '', 'date'],
    proof: { 1: ['person', 'pesel'], 4: ['letters'], 6: ['date'] },
  },
]

/**
 * The fields of a table without titles, by position, when its contents prove one of the known orders: in each proving
 * column at least 60 of 100 filled cells, or 40 of 100 for a date, look as they should.
 *
 * @policy decision 0022
 */
export function knownLayout(columns: readonly ColumnFacts[]): ReadonlyMap<number, ImportField> | undefined {
  const byIndex = new Map(columns.map((column) => [column.index, column.content]))
  const layout = LAYOUTS.find(
    ({ fields, proof }) =>
      isProved(proof, byIndex) &&
      fields.every((field, index) => !TEXTS.has(field) || isFreeOfPeople(byIndex.get(index), field)),
  )
  if (!layout) return undefined
  return new Map(columns.map(({ index }) => [index, layout.fields[index] || 'ignored']))
}

type Contents = ReadonlyMap<number, ColumnContent>

/** One of four proofs or more may be a blank column: sex is often left out. */
function isProved(proof: Layout['proof'], byIndex: Contents): boolean {
  const proofs = Object.entries(proof).map(([index, traits]) => ({ content: byIndex.get(Number(index)), traits }))
  const filled = proofs.filter(({ content }) => content !== undefined && content.filled > 0)
  const least = proofs.length < 4 ? proofs.length : proofs.length - 1
  return filled.length >= least && filled.every(({ content, traits }) => proves(content, traits))
}

/** Names where a text belongs mean that the order is another one; a place may be one word, a service hardly. */
const TEXTS: ReadonlySet<string> = new Set(['service', 'group', 'place', 'rotation'])

function isFreeOfPeople(content: ColumnContent | undefined, field: string): boolean {
  if (!content) return true
  const { pesel, person, singleName, givenName } = content.share
  const isOneWord = field === 'group' ? givenName >= 0.2 : field === 'service' && singleName >= 0.6
  return pesel < 0.2 && person < 0.3 && !isOneWord
}

function proves(content: ColumnContent | undefined, traits: readonly Trait[]): boolean {
  if (!content || content.filled === 0) return false
  const share = traits.reduce((sum, trait) => sum + content.share[trait], 0)
  return share >= (traits.includes('date') ? 0.4 : 0.6)
}
