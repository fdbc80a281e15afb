import type { JsonValue } from '../../kernel/canonical-json.ts'
import { readXml, type XmlElement } from './read-xml.ts'

/**
 * The same values as JSON, as XML: a part of an object is an element of its name, of a list an `item`; what is not text
 * says so in `type`. A name that XML cannot bear stands in `key` of an `entry`, and a text that it cannot, as JSON.
 */
export function xmlOf(root: { readonly name: string; readonly namespace: string }, value: JsonValue): string {
  const opening = `${root.name} xmlns="${escaped(root.namespace)}"`
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element({ opening, closing: root.name, depth: 0 }, value)}`
}

interface Tag {
  readonly opening: string
  readonly closing: string
  readonly depth: number
}

function element({ opening, closing, depth }: Tag, value: JsonValue): string {
  const indent = '  '.repeat(depth)
  const leaf = (type: string, text: string) => `${indent}<${opening}${type}>${text}</${closing}>\n`
  if (typeof value === 'string') {
    return isBorne(value) ? leaf('', escaped(value)) : leaf(' type="json"', escaped(JSON.stringify(value)))
  }
  if (value === null) return leaf(' type="null"', '')
  if (typeof value !== 'object') return leaf(` type="${typeof value}"`, String(value))
  const isList = Array.isArray(value)
  const parts = isList
    ? value.map((part) => element({ opening: 'item', closing: 'item', depth: depth + 1 }, part))
    : Object.entries(value).flatMap(([name, part]) =>
        part === undefined ? [] : [element({ ...tagOf(name), depth: depth + 1 }, part)],
      )
  return `${indent}<${opening} type="${isList ? 'list' : 'object'}">\n${parts.join('')}${indent}</${closing}>\n`
}

const NAME = /^(?!xml)[A-Za-z_][A-Za-z0-9_.-]*$/i
const tagOf = (name: string): Pick<Tag, 'opening' | 'closing'> =>
  NAME.test(name) && name !== 'entry'
    ? { opening: name, closing: name }
    : { opening: `entry key="${escaped(name)}"`, closing: 'entry' }

/** The characters that XML 1.0 can hold at all. */
const isBorne = (text: string): boolean =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these very ones are looked for
  text.isWellFormed() && !/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(text)

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string): string =>
  text.replace(/[&<>"\t\n\r]/g, (one) => ENTITIES[one] ?? `&#${one.charCodeAt(0)};`)

/** The values of an XML of ours, with the name of its root; undefined where it is none. */
export function valuesOf(xml: string): { name: string; namespace: string; value: JsonValue } | undefined {
  try {
    const root = readXml(xml)
    return { name: root.name, namespace: root.attributes.xmlns ?? '', value: readValue(root) }
  } catch {
    return undefined
  }
}

function readValue({ attributes, text, children }: XmlElement): JsonValue {
  const { type = 'text' } = attributes
  if (['list', 'object'].includes(type) && text.trim() !== '') throw new Error('text where elements belong')
  if (type === 'list') return children.map(readValue)
  if (type === 'object') return objectOf(children)
  if (children.length > 0) throw new Error('a text with elements inside')
  if (type === 'text') return text
  if (type === 'null' && text === '') return null
  const value: unknown = JSON.parse(text)
  const isTyped = type === 'json' ? typeof value === 'string' : typeof value === type && typeof value !== 'object'
  if (!isTyped) throw new Error(`no value of type ${type}`)
  return value as JsonValue
}

function objectOf(children: readonly XmlElement[]): JsonValue {
  const parts = children.map((child) => [child.attributes.key ?? child.name, readValue(child)] as const)
  if (new Set(parts.map(([name]) => name)).size !== parts.length) throw new Error('one name, two values')
  return Object.fromEntries(parts)
}
