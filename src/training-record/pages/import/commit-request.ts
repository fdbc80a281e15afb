import type { ImportRequest } from '../../contract/imports.ts'
import type { PlannedRow } from '../../rules/import/plan-rows.ts'
import type { Preview } from '../../rules/import/preview.ts'
import { type Choices, chosenFor, textsToSettle } from '../../rules/import/settle-texts.ts'

type Request = ImportRequest
type Parts = Pick<Request, 'recordId' | 'id' | 'fileName'>

const MOST_MAPPINGS = 2000

/** What is sent: the rows that are entries, by their places in the file, and the choices worth remembering. */
export function commitRequest(
  parts: Parts,
  planned: readonly PlannedRow[],
  made: { preview: Preview; choices: Choices },
): Request {
  const rows = planned
    .filter(({ status }) => status === 'added' || status === 'known')
    .map(({ place, kind, fields }) => ({ row: place, kind, fields: filled(fields) }))
  return { ...parts, rows, mappings: mappingsOf(made.preview, made.choices).slice(0, MOST_MAPPINGS) }
}

const filled = (fields: PlannedRow['fields']): Request['rows'][number]['fields'] =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) =>
      typeof value === 'string' || typeof value === 'number' ? [[name, value]] : [],
    ),
  )

function mappingsOf(preview: Preview, { items, rotations }: Choices): Request['mappings'] {
  const { services, rotations: named, duties } = textsToSettle(preview)
  const mappingOf =
    (field: 'service' | 'rotation', chosen: Choices['items']) =>
    ({ text }: { text: string }) => {
      const target = chosenFor(chosen, text)
      return target === null || text === '' || text.length > 500 ? [] : [{ field, source: text, target }]
    }
  return [
    ...services.flatMap(mappingOf('service', items)),
    ...[...named, ...duties].flatMap(mappingOf('rotation', rotations)),
  ]
}
