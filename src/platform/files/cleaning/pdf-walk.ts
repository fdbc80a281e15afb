import { PDFArray, type PDFContext, PDFDict, PDFName, type PDFObject, PDFRef, PDFStream } from '@cantoo/pdf-lib'

/** What a document reaches from its catalogue: everything that a reader could show or run. */
export interface Reached {
  readonly refs: ReadonlySet<PDFRef>
  readonly dicts: readonly PDFDict[]
}

export function reachedFrom(context: PDFContext, root: PDFObject | undefined): Reached {
  const [refs, dicts] = [new Set<PDFRef>(), [] as PDFDict[]]
  const waiting: PDFObject[] = root ? [root] : []
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (next instanceof PDFRef && refs.has(next)) continue
    if (next instanceof PDFRef) refs.add(next)
    if (next instanceof PDFDict) dicts.push(next)
    for (const inside of insideOf(context, next)) waiting.push(inside)
  }
  return { refs, dicts }
}

function insideOf(context: PDFContext, object: PDFObject): readonly PDFObject[] {
  if (object instanceof PDFRef) return [context.lookup(object)].filter((found) => found !== undefined)
  if (object instanceof PDFArray) return object.asArray()
  if (object instanceof PDFStream) return [object.dict]
  return object instanceof PDFDict ? object.values() : []
}

/** The name under a key, without its stroke. */
export function nameAt(dict: PDFDict, key: string): string | undefined {
  const found = dict.lookup(PDFName.of(key))
  return found instanceof PDFName ? found.decodeText() : undefined
}

export const has = (dict: PDFDict, key: string): boolean => dict.has(PDFName.of(key))

/** True where the key was there. */
export const take = (dict: PDFDict, key: string): boolean => dict.delete(PDFName.of(key))

/** The filters of a stream, in the order in which they are undone. */
export function filtersOf(dict: PDFDict): string[] {
  const found = dict.lookup(PDFName.of('Filter'))
  const all = found instanceof PDFArray ? found.asArray().map((_, at) => found.lookup(at)) : [found]
  return all.flatMap((one) => (one instanceof PDFName ? [one.decodeText()] : []))
}
