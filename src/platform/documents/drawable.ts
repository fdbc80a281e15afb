import { type Coverage, covers } from './glyph-coverage.ts'

/** What a template is given: anything that JSON can say. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json | undefined }

/**
 * Text as the fonts can draw it: composed, and a character that they lack written as its number, `[U+6F22]`. A document
 * that is signed may not drop a character, nor fail for one that was pasted by chance.
 */
export function drawableText(text: string, fonts: readonly Coverage[]): string {
  let drawn = ''
  for (const character of text.normalize('NFC')) {
    const codePoint = character.codePointAt(0) ?? 0
    const isDrawn = character === '\n' || character === '\t' || fonts.every((font) => covers(font, codePoint))
    drawn += isDrawn ? character : `[U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}]`
  }
  return drawn
}

/** The same for every text in the data; the names of its parts stay, they are the template's. */
export function drawableData(data: Json, draw: (text: string) => string): Json {
  if (typeof data === 'string') return draw(data)
  if (Array.isArray(data)) return data.map((item) => drawableData(item, draw))
  if (typeof data !== 'object' || data === null) return data
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, drawableData(value ?? null, draw)]))
}
