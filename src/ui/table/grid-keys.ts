/** What a key press asks of a table. */
export type Intent =
  | { readonly kind: 'move'; readonly to: number; readonly extend: boolean }
  | { readonly kind: 'toggle' | 'range' | 'all' | 'none' | 'open' | 'help' }
  | { readonly kind: 'letter'; readonly letter: string }

export interface Press {
  readonly key: string
  readonly shiftKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
}

/** Undefined for keys that are the browser's. */
export function intentOf(press: Press, at: { row: number; rows: number; page: number }): Intent | undefined {
  if (press.altKey) return undefined
  const to = placeOf(press.key, at)
  if (to !== undefined) {
    return { kind: 'move', to: Math.max(0, Math.min(at.rows - 1, to)), extend: press.shiftKey }
  }
  if (press.ctrlKey || press.metaKey) return press.key === 'a' ? { kind: 'all' } : undefined
  if (press.key === ' ') return { kind: press.shiftKey ? 'range' : 'toggle' }
  const named = NAMED.get(press.key)
  if (named) return { kind: named }
  return /^\p{Letter}$/u.test(press.key) ? { kind: 'letter', letter: press.key.toLowerCase() } : undefined
}

const NAMED: ReadonlyMap<string, 'open' | 'none' | 'help'> = new Map([
  ['Enter', 'open'],
  ['Escape', 'none'],
  ['?', 'help'],
])

function placeOf(key: string, { row, rows, page }: { row: number; rows: number; page: number }): number | undefined {
  if (key === 'ArrowDown') return row + 1
  if (key === 'ArrowUp') return row - 1
  if (key === 'PageDown') return row + page
  if (key === 'PageUp') return row - page
  if (key === 'Home') return 0
  return key === 'End' ? rows - 1 : undefined
}
