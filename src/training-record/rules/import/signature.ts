import { fold, textOf, wordsOf } from './cell-text.ts'
import { isPersonName } from './column-content.ts'
import { nameWords } from './person-name.ts'
import type { SheetLayout } from './sheet-layout.ts'
import { SIGNATURES } from './signatures.words.ts'

/**
 * The doctors whose list a sheet says it is: a line above its header that says so, then the name, in the same cell or in
 * the next filled one. A doctor who is a patient's namesake is named all the same: the line says that it is the doctor.
 *
 * @policy decision 0024
 */
export function signaturesOf({ sheet, headerRow }: SheetLayout): string[] {
  const above = sheet.rows.filter(({ number }) => headerRow !== null && number < headerRow)
  return above.flatMap(({ cells }) => {
    const texts = cells.map(textOf).filter((text) => text !== '')
    return texts.flatMap((text, at) => nameAt(text, texts[at + 1]) ?? [])
  })
}

function nameAt(text: string, next = ''): string | undefined {
  const [label = '', ...rest] = text.split(':')
  if (!SIGNATURES.has(wordsOf(label).join(' '))) return undefined
  const [name = ''] = (rest.join(':').trim() || next).split(/[,;(\d]/)
  return isPersonName(name.trim()) ? name.trim() : undefined
}

/**
 * Whether two names can be one person's: every word of the shorter stands in the longer, in whatever order, titles left
 * aside.
 *
 * @policy decision 0024
 */
export function isSamePerson(one: string, other: string): boolean {
  const [fewer, more] = [partsOf(one), partsOf(other)].toSorted((a, b) => a.length - b.length)
  return fewer !== undefined && more !== undefined && fewer.length > 0 && fewer.every((part) => more.includes(part))
}

const partsOf = (name: string): string[] => nameWords(name).flatMap((word) => fold(word).split('-'))
