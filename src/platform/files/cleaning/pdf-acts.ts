import { PDFArray, PDFDict, PDFName, type PDFObject } from '@cantoo/pdf-lib'
import { has, nameAt, take } from './pdf-walk.ts'

/** Going to a page, opening an address that is shown, turning pages: all that a link of a document needs. */
const HARMLESS_ACTIONS: readonly (string | undefined)[] = ['GoTo', 'URI', 'Named']
const ACTION_KEYS = ['A', 'PA', 'OpenAction', 'Next']
const PLAYED = ['RichMedia', '3D', 'Screen', 'Movie', 'Sound']

/** Something carried inside: another file, which nobody has looked at. */
export const carriesFile = (dict: PDFDict): boolean =>
  has(dict, 'EF') || nameAt(dict, 'Type') === 'EmbeddedFile' || has(dict, 'EmbeddedFiles')

/** A form of another language inside, or something to be played: without it the page may show nothing. */
export const isProgramme = (dict: PDFDict): boolean =>
  has(dict, 'XFA') || (nameAt(dict, 'Type') !== 'XObject' && PLAYED.includes(nameAt(dict, 'Subtype') ?? ''))

/** Takes out of one dictionary what would run or leave the document; true where there was any. */
export function takeActions(dict: PDFDict): boolean {
  const taken = ACTION_KEYS.filter((key) => runs(dict.lookup(PDFName.of(key)))).map((key) => take(dict, key))
  const scripts = ['JS', 'JavaScript'].filter((key) => take(dict, key))
  const onEvents = dict.lookup(PDFName.of('AA')) instanceof PDFDict && take(dict, 'AA')
  return taken.length > 0 || scripts.length > 0 || onEvents
}

/** The same question without touching anything. */
export const hasActions = (dict: PDFDict): boolean =>
  ACTION_KEYS.some((key) => runs(dict.lookup(PDFName.of(key)))) ||
  has(dict, 'JS') ||
  has(dict, 'JavaScript') ||
  dict.lookup(PDFName.of('AA')) instanceof PDFDict

/** An action has its kind under S; attributes of the structure, which stand under A too, have none. */
function runs(found: PDFObject | undefined): boolean {
  if (found instanceof PDFArray) return found.asArray().some((_, at) => runs(found.lookup(at)))
  return found instanceof PDFDict && has(found, 'S') && !HARMLESS_ACTIONS.includes(nameAt(found, 'S'))
}
