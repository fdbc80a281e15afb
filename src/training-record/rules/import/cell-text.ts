import type { CellOrBlank } from '../../../kernel/sheet.ts'

/**
 * A cell as one line of text: spaces of every kind made one, invisible marks and decomposed letters mended, ends
 * trimmed; a number without grouping, a date as its ISO day, a length of time as 10:05. Blank is the empty text.
 *
 * @policy decision 0022
 */
export function textOf(cell: CellOrBlank | undefined): string {
  if (!cell) return ''
  if (cell.kind === 'text') return tidy(cell.text)
  if (cell.kind === 'number') return String(cell.number)
  if (cell.kind === 'date') return cell.date
  return `${Math.floor(cell.minutes / 60)}:${String(cell.minutes % 60).padStart(2, '0')}`
}

/** Printable letters with single spaces between words: nothing to mend, which is nearly every cell. */
const TIDY = /^[!-~À-ž]+(?: [!-~À-ž]+)*$/

function tidy(text: string): string {
  if (TIDY.test(text)) return text
  return text
    .normalize('NFC')
    .replace(/[\p{Cf}]/gu, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
}

/**
 * Text for comparing: small letters without their marks, so that headers and names written carelessly are the same.
 *
 * @policy decision 0022
 */
export function fold(text: string): string {
  const small = text.toLowerCase()
  if (/^[ -~]*$/.test(small)) return small
  return small.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('\u0142', 'l')
}

/**
 * The words of a text, folded: letters and digits only.
 *
 * @policy decision 0022
 */
export const wordsOf = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? []

/**
 * A cell that somebody filled to say that there is nothing: dashes, dots, a lone question of punctuation.
 *
 * @policy decision 0022
 */
export const isBlankMark = (text: string): boolean => !/[\p{L}\p{N}]/u.test(text)
