/** As much of an OpenAPI 3.1 document as ours says. */
export interface OpenApi<Told extends Heading> {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Omit<Told, 'method' | 'path'>>>>>
}

/** What the list shows of an operation, and finds it by. */
export interface Heading {
  readonly method: string
  readonly path: string
  readonly summary: string
  readonly tags: readonly string[]
  readonly 'x-permission': string
  /** Known once the whole document is read. */
  readonly 'x-refusals'?: readonly string[]
}

export interface Operation extends Heading {
  readonly 'x-refusals': readonly string[]
  readonly parameters: readonly Parameter[]
  readonly requestBody?: { readonly content: Content }
  readonly responses: Readonly<Record<string, { readonly content?: Content }>>
}

interface Parameter {
  readonly name: string
  readonly in: 'path' | 'query'
  readonly required: boolean
  readonly schema: Schema
}

type Content = Readonly<Record<string, { readonly schema: Schema }>>

export interface Schema {
  readonly type?: string
  readonly format?: string
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly items?: Schema
  readonly properties?: Readonly<Record<string, Schema>>
  readonly additionalProperties?: Schema | boolean
  readonly required?: readonly string[]
  readonly minLength?: number
  readonly maxLength?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly default?: unknown
}

export const listed = <Told extends Heading>({ paths }: OpenApi<Told>): Told[] =>
  Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, told]) => ({ ...told, method: method.toUpperCase(), path }) as Told),
  )

/** Every word of it somewhere in the path, the summary, the permission or the refusals. */
export function matching(operations: readonly Heading[], typed: string): Heading[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean)
  return operations.filter(({ method, path, summary, ...rest }) => {
    const text = [method, path, summary, rest['x-permission'], ...(rest['x-refusals'] ?? [])].join(' ').toLowerCase()
    return words.every((word) => text.includes(word))
  })
}

/** One line of a table of fields; a field within a field is named with both names. */
export interface Field {
  readonly name: string
  readonly type: string
  readonly required: boolean
}

export function fieldsOf(schema: Schema, within = ''): Field[] {
  const inner = schema.type === 'array' ? schema.items : schema
  const mark = schema.type === 'array' ? '[]' : ''
  const choices = inner?.anyOf ?? inner?.oneOf
  const objects = choices?.filter(({ properties }) => properties) ?? []
  if (inner && objects.length > 0) return unlike(objects.flatMap((choice) => fieldsOf(choice, within + mark)))
  return Object.entries(inner?.properties ?? {}).flatMap(([name, field]) => {
    const path = `${within}${mark}${within || mark ? '.' : ''}${name}`
    const own = { name: path, type: typeOf(field), required: inner?.required?.includes(name) ?? false }
    return [own, ...fieldsOf(field, path)]
  })
}

/** A field that several shapes have is listed once. */
const unlike = (fields: readonly Field[]): Field[] => [...new Map(fields.map((field) => [field.name, field])).values()]

export function typeOf(schema: Schema): string {
  const choices = schema.anyOf ?? schema.oneOf
  if (choices) return [...new Set(choices.map(typeOf))].join(' | ')
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(' | ')
  if (schema.const !== undefined) return JSON.stringify(schema.const)
  if (schema.type === 'array') return `${typeOf(schema.items ?? {})}[]`
  return [schema.format ?? schema.type ?? 'any', boundsOf(schema)].filter(Boolean).join(' ')
}

function boundsOf({ minLength, maxLength, minimum, maximum }: Schema): string {
  const least = minLength ?? minimum
  const most = maxLength ?? (maximum === Number.MAX_SAFE_INTEGER ? undefined : maximum)
  if (least === undefined && most === undefined) return ''
  return `${least ?? ''}…${most ?? ''}`
}
