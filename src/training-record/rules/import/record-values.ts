import { dutyTimeIn } from './duty-time.ts'
import type { Patient } from './patient.ts'
import type { DutyValues, ImportField, ProcedureValues, RowError } from './preview.ts'
import type { CodeBase, ProcedureCode } from './read-code.ts'
import { codeIn, dateIn, type Reading, textIn, yearIn } from './read-values.ts'
import type { ImportRecord } from './records.ts'
import { type Secrets, scrubStaff, scrubText } from './scrub.ts'
import { columnsWith, type SheetLayout } from './sheet-layout.ts'

export interface PatientRecord extends ImportRecord {
  readonly patient: Patient
}

/** What a record's values depend on beyond its own cells: the whole file. */
export interface FileContext {
  readonly secrets: Secrets
  readonly codes: { readonly base: CodeBase; readonly settled: Readonly<Record<string, ProcedureCode>> }
}

/**
 * The values of one procedure, its patient reduced, and what is wrong with them. A service or an item of a group is
 * enough to know what was done.
 *
 * @policy decision 0022
 */
export function procedureValues(
  record: PatientRecord,
  layout: SheetLayout,
  { secrets, codes }: FileContext,
): Reading<ProcedureValues> {
  const { patient } = record
  const date = dateIn(record, layout)
  const code = codeIn(record, layout, codes)
  const free = freeText(record, layout, secrets)
  const staff = (field: 'operator' | 'assistants') => scrubStaff(shown(record, layout, field), patient, secrets)
  const values: ProcedureValues = {
    date: date.value,
    code: code.value,
    initials: patient.initials,
    sex: patient.sex,
    service: free('service'),
    operator: staff('operator'),
    assistants: staff('assistants'),
    place: free('place'),
    rotation: free('rotation'),
    year: yearIn(record, layout),
    group: free('group'),
  }
  const errors: RowError[] = [...date.errors, ...code.errors, ...patient.errors]
  if (values.service === null && values.group === null) {
    errors.push({ column: columnsWith(layout, 'service', 'group')[0] ?? null, code: 'missing-service' })
  }
  return { value: values, errors }
}

/**
 * The values of one duty: the day it began, its length, where.
 *
 * @policy decision 0022
 */
export function dutyValues(record: PatientRecord, layout: SheetLayout, { secrets }: FileContext): Reading<DutyValues> {
  const date = dateIn(record, layout)
  const time = dutyTimeIn(record, layout)
  const free = freeText(record, layout, secrets)
  const values: DutyValues = {
    date: date.value,
    ...time.value,
    place: free('place'),
    rotation: free('rotation'),
    year: yearIn(record, layout),
  }
  return { value: values, errors: [...date.errors, ...time.errors] }
}

const freeText =
  (record: PatientRecord, layout: SheetLayout, secrets: Secrets) =>
  (field: 'service' | 'place' | 'rotation' | 'group') =>
    scrubText(shown(record, layout, field), record.patient, secrets)

/** The text of a field, unless its column is one that patients stand in whatever a map calls it. */
function shown(record: PatientRecord, layout: SheetLayout, field: ImportField): string | null {
  const isHidden = columnsWith(layout, field).some((index) => layout.hidden.has(index))
  return isHidden ? null : textIn(record, layout, field)
}
