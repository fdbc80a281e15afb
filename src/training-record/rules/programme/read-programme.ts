import { accept, all, refuse, type Verdict } from '../../../kernel/verdict.ts'
import { itemsOf } from './items.ts'
import { MODULE_TYPES, ROTATIONS } from './programme.words.ts'
import { readCourse, readProcedures, readRotation } from './read-items.ts'
import { list, member, type Piece, refuseAt, text, textOrNull, whole, word } from './reading.ts'
import type { Programme, ProgrammeModule } from './shape.ts'
import { checkTotals } from './totals.ts'

export type ProgrammeRefusal =
  | 'not-a-programme'
  | 'bad-field'
  | 'unknown-requirement'
  | 'unknown-total'
  | 'total-differs'
  | 'key-twice'

/** The one form of transcription that is read. */
const SCHEMA = 'cmkp-programme/1'

/**
 * Reads a transcribed programme of any of the three generations and adds every printed total again; a programme whose
 * totals do not hold is no programme. All the reasons at once, each with the path of its place.
 *
 * @law UZL art. 16f
 */
export function readProgramme(json: unknown): Verdict<Programme, ProgrammeRefusal> {
  const root: Piece = { value: json, path: '' }
  const schema = member(root, 'schema').value
  if (schema !== SCHEMA) return refuse('not-a-programme', { schema: String(schema ?? ''), expected: SCHEMA })
  const perYear = whole(member(root, 'extraSelfStudyDaysPerYear'))
  const read = all(
    text(member(root, 'field')),
    text(member(root, 'programmeVersion')),
    textOrNull(member(root, 'update')),
    text(member(root, 'source')),
    textOrNull(member(root, 'appliesTo')),
    weeklyMinutes(member(member(root, 'duty'), 'weeklyAverage')),
    list(member(member(root, 'duty'), 'modes'), text),
    perYear,
    list(member(root, 'modules'), (piece, index) => readModule(piece, `m${index + 1}`, perYear.ok ? perYear.value : 0)),
  )
  if (!read.ok) return read
  const [field, version, update, source, appliesTo, weeklyDutyMinutes, dutyModes, additionalDaysPerYear, modules] =
    read.value
  const head = { field, version, update, source, appliesTo, weeklyDutyMinutes, dutyModes, additionalDaysPerYear }
  return withUniqueKeys({ ...head, modules })
}

function readModule(
  piece: Piece,
  key: string,
  additionalDaysPerYear: number,
): Verdict<ProgrammeModule, ProgrammeRefusal> {
  const head = all(
    word(member(piece, 'type'), MODULE_TYPES),
    text(member(piece, 'name')),
    whole(member(piece, 'years')),
    whole(member(piece, 'selfStudyDays')),
    whole(member(piece, 'leaveDays')),
    whole(member(piece, 'publicHolidays')),
    whole(member(piece, 'examLeaveDays')),
  )
  const rotations = list(member(piece, ROTATIONS), (element) => readRotation(element, key))
  const directional = (rotations.ok ? rotations.value : [])
    .filter((rotation) => rotation.rotationKind === 'directional')
    .map((rotation) => rotation.key)
  const read = all(
    head,
    list(member(piece, 'courses'), (element) => readCourse(element, key)),
    rotations,
    readProcedures(member(piece, 'procedures'), { moduleKey: key, directional }),
  )
  if (!read.ok) return read
  const [[type, name, years, selfStudyDays, leaveDays, publicHolidays, examLeaveDays], ...items] = read.value
  const days = { selfStudyDays, leaveDays, publicHolidays, examLeaveDays }
  const module = { key, type, name, years, courses: items[0], rotations: items[1], procedures: items[2], ...days }
  return checkTotals(member(piece, 'pdfTotals'), module, additionalDaysPerYear)
}

const WEEKLY = /^(\d{1,2}) h (\d{2}) min$/

function weeklyMinutes(piece: Piece): Verdict<number, 'bad-field'> {
  const parts = typeof piece.value === 'string' ? WEEKLY.exec(piece.value) : null
  if (!parts) return refuseAt(piece, 'bad-field', { expected: '10 h 05 min' })
  return accept(Number(parts[1]) * 60 + Number(parts[2]))
}

function withUniqueKeys(programme: Programme): Verdict<Programme, 'key-twice'> {
  const keys = itemsOf(programme).map((item) => item.key)
  const twice = [...new Set(keys.filter((key, index) => keys.indexOf(key) !== index))]
  return twice.length > 0 ? refuse('key-twice', { keys: twice }) : accept(programme)
}
