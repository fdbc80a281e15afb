/** An element; its text is what stands between its children, where it has none. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly text: string
  readonly children: readonly XmlElement[]
}

/**
 * Reads the XML that `xmlOf` writes, and what another program may make of it by laying it out anew: elements, attributes,
 * text. A document type, an entity of its own, a comment or CDATA is a fault: none of them belongs there, and each is a
 * way to make two readers see two documents.
 */
export function readXml(xml: string): XmlElement {
  const reader = new Reader(xml.replace(/^\ufeff/, '').replaceAll(/\r\n?/g, '\n'))
  reader.skip(/<\?xml [^?<>]*\?>/y)
  reader.skip(SPACE)
  const root = reader.element(0)
  reader.skip(SPACE)
  if (!reader.isAtEnd) throw new Error('something follows the root')
  return root
}

const SPACE = /[ \t\n]+/y
const OPENING = /<([A-Za-z_][\w.-]*)((?:[ \t\n]+[A-Za-z_][\w.:-]*="[^"<]*")*)[ \t\n]*(\/?)>/y
const ATTRIBUTE = /([A-Za-z_][\w.:-]*)="([^"<]*)"/g
const TEXT = /[^<]+/y
const DEEPEST = 60

class Reader {
  readonly #text: string
  #at = 0

  constructor(text: string) {
    this.#text = text
  }

  get isAtEnd(): boolean {
    return this.#at === this.#text.length
  }

  skip(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.#at
    const found = pattern.exec(this.#text)
    if (found) this.#at = pattern.lastIndex
    return found ?? undefined
  }

  element(depth: number): XmlElement {
    const [, name, given = '', isEmpty] = this.skip(OPENING) ?? []
    if (name === undefined || depth > DEEPEST) throw new Error(`no element at ${this.#at}`)
    const attributes = attributesOf(given)
    if (isEmpty) return { name, attributes, text: '', children: [] }
    const [children, texts]: [XmlElement[], string[]] = [[], []]
    while (!this.#text.startsWith('</', this.#at)) {
      const text = this.skip(TEXT)
      if (text) texts.push(text[0])
      else children.push(this.element(depth + 1))
    }
    this.#close(name)
    const text = texts.join('')
    if (children.length > 0 && text.trim() !== '') throw new Error('text between elements')
    return { name, attributes, text: children.length > 0 ? '' : unescaped(text), children }
  }

  #close(name: string): void {
    const closing = `</${name}>`
    if (!this.#text.startsWith(closing, this.#at)) throw new Error(`${name} is not closed`)
    this.#at += closing.length
  }
}

function attributesOf(given: string): Record<string, string> {
  const pairs = [...given.matchAll(ATTRIBUTE)].map(([, name = '', value = '']) => [name, unescaped(value)] as const)
  if (new Set(pairs.map(([name]) => name)).size !== pairs.length) throw new Error('one attribute, two values')
  return Object.fromEntries(pairs)
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function unescaped(text: string): string {
  return text.replaceAll(/&([^;&]*);?/g, (_, name: string) => {
    const named = NAMED[name]
    if (named) return named
    const [, hexadecimal, decimal] = /^#(?:x([\da-fA-F]{1,6})|(\d{1,7}))$/.exec(name) ?? []
    if (!hexadecimal && !decimal) throw new Error(`no entity ${name}`)
    return String.fromCodePoint(hexadecimal ? Number.parseInt(hexadecimal, 16) : Number(decimal))
  })
}
