import { fold, textOf } from './cell-text.ts'
import { isPeselLike } from './column-content.ts'
import { initialsOf, initialsOfName, nameWords, type PersonName, personName, typedInitials } from './person-name.ts'
import type { RowError } from './preview.ts'
import { digitsOfPesel, readSex, saysNoPesel, sexOfPesel } from './read-sex.ts'
import type { ImportRecord } from './records.ts'
import { columnsWith, type SheetLayout } from './sheet-layout.ts'

/** Who a record is about, before the name and the number are thrown away. */
export interface Patient {
  readonly initials: string | null
  readonly sex: 'F' | 'M' | null
  readonly errors: readonly RowError[]
  /** What must not leave: the words of the name, folded, and the digits of the number. */
  readonly given: readonly string[]
  readonly surname: readonly string[]
  readonly pesel: readonly string[]
}

interface Found {
  readonly column: number
  readonly text: string
}

/**
 * Initials and sex of a record's patient, and the words that nothing else of the record may repeat. Initials come from
 * their own column, else from the names; sex from its own column, else from a PESEL, wherever that stands; never from a
 * name.
 *
 * @policy decision 0024
 */
export function patientOf(record: ImportRecord, layout: SheetLayout): Patient {
  const names = namesOf(record, layout)
  const elsewhere = namesElsewhere(record, layout)
  const numbers = numbersOf(record, layout)
  const sex = sexOf(record, layout, numbers)
  const own = foundIn(record, columnsWith(layout, 'initials'))[0]
  return {
    initials: (own && initialsOf(own.text, layout.nameOrder)) ?? names.initials,
    sex: sex.sex,
    errors: sex.errors,
    given: [...names.given, ...elsewhere].flatMap(partsOf),
    surname: [...names.surname, ...elsewhere].flatMap(partsOf),
    pesel: numbers.map(({ text }) => digitsOfPesel(text)).filter((digits) => /^\d{9,}$/.test(digits)),
  }
}

function namesOf(record: ImportRecord, layout: SheetLayout): PersonName & { initials: string | null } {
  const words = (field: 'surname' | 'givenNames') =>
    foundIn(record, columnsWith(layout, field)).flatMap(({ text }) => nameWords(text))
  const [surname, given] = [words('surname'), words('givenNames')]
  const whole = foundIn(record, columnsWith(layout, 'patient')).filter(({ text }) => /\p{L}/u.test(text))
  const [first] = whole
  const name = first ? personName(first.text, layout.nameOrder) : { surname: [], given: [] }
  const apart = initialsOfName({ surname, given })
  const rest = whole.slice(1).map(({ text }) => personName(text, layout.nameOrder))
  return {
    initials: apart ?? (first ? (typedInitials(first.text) ?? initialsOfName(name)) : null),
    surname: [...surname, ...name.surname, ...rest.flatMap((other) => other.surname)],
    given: [...given, ...name.given, ...rest.flatMap((other) => other.given)],
  }
}

/** Words that name the patient in columns which are taken for something else: nothing is read from them, only hidden. */
function namesElsewhere(record: ImportRecord, layout: SheetLayout): string[] {
  const initials = foundIn(record, columnsWith(layout, 'initials'))
  const whole = initials.filter(({ text }) => typedInitials(text) === undefined)
  return [...foundIn(record, layout.named), ...whole].flatMap(({ text }) => nameWords(text))
}

function numbersOf(record: ImportRecord, layout: SheetLayout): Found[] {
  const own = foundIn(record, columnsWith(layout, 'pesel'))
  const within = foundIn(record, columnsWith(layout, 'patient', 'surname', 'givenNames', 'initials'))
  const inNames = within.flatMap(({ column, text }) => {
    if (isPeselLike(text) || /^\d{9,12}$/.test(text)) return [{ column, text }]
    return (text.match(/(?<!\d)\d{11}(?!\d)/g) ?? []).map((digits) => ({ column, text: digits }))
  })
  return [...own, ...inNames]
}

function sexOf(record: ImportRecord, layout: SheetLayout, numbers: readonly Found[]): Pick<Patient, 'sex' | 'errors'> {
  const stated = foundIn(record, columnsWith(layout, 'sex')).map(({ column, text }) => ({ column, sex: readSex(text) }))
  const proper = numbers.filter(({ column, text }) => !saysNoPesel(text) && !isDocumentOf(column, text, layout))
  const derived = proper.map(({ column, text }) => ({ column, sex: sexOfPesel(text) }))
  const errors = [...stated, ...derived].flatMap(({ column, sex }) =>
    sex.ok ? [] : sex.refusals.map(({ code }) => ({ column, code })),
  )
  const found = (stated.length > 0 ? stated : derived).find(({ sex }) => sex.ok)?.sex
  return { sex: found?.ok ? found.value : null, errors }
}

/** Where the title offers another document beside the PESEL, letters and digits are one. */
const isDocumentOf = (column: number, text: string, layout: SheetLayout): boolean =>
  /\p{L}/u.test(text) &&
  /paszport|dokument|passport|document|inny/.test(
    fold(layout.columns.find(({ index }) => index === column)?.title ?? ''),
  )

/** The filled cells of some columns, both rows of a record, dashes left out. */
function foundIn(record: ImportRecord, columns: readonly number[]): Found[] {
  const rows = [record.cells, record.below ?? []]
  return rows
    .flatMap((cells) => columns.map((column) => ({ column, text: textOf(cells[column]) })))
    .filter(({ text }) => /[\p{L}\p{N}]/u.test(text) || text.includes('?'))
}

/** Single letters are initials already and hide nobody. */
const partsOf = (word: string): string[] =>
  word
    .split('-')
    .filter((part) => part.length > 1)
    .map(fold)
