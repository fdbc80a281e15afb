import { fold, textOf } from './cell-text.ts'
import { isPersonName, isPeselLike } from './column-content.ts'
import { nameWords } from './person-name.ts'
import type { SheetLayout } from './sheet-layout.ts'

const SAYS_PATIENT = /^(pacjent\w*|chor[ya]\w*|nazwisko\w*|imie\w*|dane pacjent\w*|patient\w*)\b[^:]*:?/

/**
 * Words that name one patient for a whole sheet, in the sheet's name or above its header, folded: its rows repeat them
 * without a column of patients to tell.
 *
 * @policy decision 0024
 */
export function toldNames({ sheet, headerRow }: SheetLayout): string[] {
  const above = sheet.rows.filter(({ number }) => headerRow !== null && number < headerRow)
  return [sheet.name, ...above.flatMap(({ cells }) => cells.map(textOf))].flatMap(nameIn)
}

function nameIn(label: string): string[] {
  const said = SAYS_PATIENT.exec(fold(label))?.[0] ?? ''
  const [name = ''] = label.slice(said.length).split(/[,;(\d]/)
  const isNumbered = label.split(/[^\d]+/).some(isPeselLike)
  if (said === '' && !isNumbered && !isPersonName(name)) return []
  const words = nameWords(name).filter((word) => /^\p{Lu}/u.test(word))
  return words.length > 4 ? [] : words.flatMap((word) => fold(word).split('-')).filter((word) => word.length > 2)
}
