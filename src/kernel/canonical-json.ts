/** What JSON can say; a part that is undefined is left out, as JSON does. */
export type JsonValue =
  | null
  | boolean
  | number
  | string
  | readonly JsonValue[]
  | { readonly [name: string]: JsonValue | undefined }

/**
 * The one way to write a value, so that equal values have equal bytes and equal signatures (RFC 8785, JSON
 * Canonicalization Scheme): names sorted by UTF-16 code units, no spaces, numbers as ECMAScript writes them.
 * What has no such form is a fault: NaN, an infinity, half of a surrogate pair.
 */
export function canonicalJson(value: JsonValue): string {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new Error(`JSON has no number ${value}`)
  if (typeof value === 'string') return canonicalText(value)
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  if (isList(value)) return `[${value.map(canonicalJson).join(',')}]`
  const parts = Object.entries(value).flatMap(([name, part]) => (part === undefined ? [] : [{ name, part }]))
  parts.sort((one, other) => (one.name < other.name ? -1 : 1))
  return `{${parts.map(({ name, part }) => `${canonicalText(name)}:${canonicalJson(part)}`).join(',')}}`
}

function canonicalText(text: string): string {
  if (!text.isWellFormed()) throw new Error('a text holds half of a surrogate pair')
  return JSON.stringify(text)
}

const isList = (value: object): value is readonly JsonValue[] => Array.isArray(value)
