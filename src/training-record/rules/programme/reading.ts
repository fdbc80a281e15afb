import { accept, each, type Facts, type Refused, refuse, type Verdict } from '../../../kernel/verdict.ts'

/** A piece of an unknown document and the way that led to it, as `modules[0].courses[3]`. */
export interface Piece {
  readonly value: unknown
  readonly path: string
}

const bad = (piece: Piece, expected: string): Refused<'bad-field'> =>
  refuse('bad-field', { path: piece.path, expected }, { field: piece.path })

/**
 * The member of a piece; the value is undefined where the piece has no such member.
 *
 * @policy decision 0048
 */
export function member(piece: Piece, name: string): Piece {
  const holder = piece.value as Record<string, unknown> | null
  const isHolder = typeof holder === 'object' && holder !== null && Object.hasOwn(holder, name)
  return { value: isHolder ? holder[name] : undefined, path: piece.path === '' ? name : `${piece.path}.${name}` }
}

/**
 * Text that is not empty after trimming.
 *
 * @policy decision 0048
 */
export const text = (piece: Piece): Verdict<string, 'bad-field'> =>
  typeof piece.value === 'string' && piece.value.trim() !== '' ? accept(piece.value.trim()) : bad(piece, 'text')

/**
 * Text, or null where the document does not say.
 *
 * @policy decision 0048
 */
export const textOrNull = (piece: Piece): Verdict<string | null, 'bad-field'> =>
  piece.value === undefined || piece.value === null ? accept(null) : text(piece)

/**
 * A whole number, 0 or more.
 *
 * @policy decision 0048
 */
export const whole = (piece: Piece): Verdict<number, 'bad-field'> =>
  Number.isInteger(piece.value) && (piece.value as number) >= 0
    ? accept(piece.value as number)
    : bad(piece, 'whole number')

/**
 * A word of a table of words, as what the table says of it.
 *
 * @policy decision 0048
 */
export function word<Meaning>(piece: Piece, table: Readonly<Record<string, Meaning>>): Verdict<Meaning, 'bad-field'> {
  const known = typeof piece.value === 'string' && Object.hasOwn(table, piece.value) ? table[piece.value] : undefined
  return known === undefined ? bad(piece, Object.keys(table).join(' | ')) : accept(known)
}

/**
 * Every element of a list, read by one reader; all the reasons of all the elements, or all the values.
 *
 * @policy decision 0048
 */
export function list<Value, Code extends string>(
  piece: Piece,
  read: (element: Piece, index: number) => Verdict<Value, Code>,
): Verdict<Value[], Code | 'bad-field'> {
  if (!Array.isArray(piece.value)) return bad(piece, 'list')
  return each(piece.value.map((value: unknown, index) => read({ value, path: `${piece.path}[${index}]` }, index)))
}

/**
 * A refusal that says at which place of the document it was.
 *
 * @policy decision 0048
 */
export const refuseAt = <Code extends string>(piece: Piece, code: Code, facts: Facts): Refused<Code> =>
  refuse(code, { path: piece.path, ...facts }, { field: piece.path })
