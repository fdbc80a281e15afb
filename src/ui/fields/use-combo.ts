import { type KeyboardEvent, useMemo, useState } from 'react'
import { folded } from '../../platform/i18n/sorting.ts'
import { beginsIn, nearlyIn } from './nearly.ts'
import type { Option } from './SelectField.tsx'

/** A field to search in: what is typed, what fits it, which option the arrows stand on. */
export interface Combo<Value extends string> {
  readonly shown: string
  readonly open: boolean
  readonly value: Value | undefined
  readonly found: readonly Option<Value>[]
  /** How many more fit than are shown. */
  readonly more: number
  /** The place among the found; -1 while none. */
  readonly active: number
  readonly type: (text: string) => void
  readonly show: () => void
  readonly close: () => void
  readonly choose: (option: Option<Value>) => void
  readonly onKey: (event: KeyboardEvent) => void
}

interface Asked<Value extends string> {
  readonly options: readonly Option<Value>[]
  readonly value: Value | undefined
  readonly onChange: (value: Value | undefined) => void
  readonly onSearch?: (typed: string) => void
}

/** Nobody reads further; typing another word is quicker. */
const MOST_SHOWN = 100

export function useCombo<Value extends string>({ options, value, onChange, onSearch }: Asked<Value>): Combo<Value> {
  const [typed, setTyped] = useState<string>()
  const [open, setOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const label = useMemo(() => options.find((option) => option.value === value)?.label ?? '', [options, value])
  const fitting = useMemo(() => searched(options, typed ?? ''), [options, typed])
  const found = fitting.slice(0, MOST_SHOWN)

  const turn = (opened: boolean) => {
    setOpen(opened)
    setActive(-1)
    if (!opened) setTyped(undefined)
  }
  const type = (text: string) => {
    setTyped(text)
    onSearch?.(text)
    setOpen(true)
    setActive(text === '' ? -1 : 0)
    if (text === '' && value !== undefined) onChange(undefined)
  }
  const choose = (option: Option<Value>) => {
    onChange(option.value)
    turn(false)
  }
  const onKey = (event: KeyboardEvent) => {
    const at = { open, active, last: found.length - 1 }
    const step = stepOf(event.key, at)
    if (!step) return
    event.preventDefault()
    event.stopPropagation()
    if (step === 'close') return turn(false)
    if (step === 'choose') return found[active] && choose(found[active])
    setOpen(true)
    setActive(step.to)
  }
  const shared = { shown: typed ?? label, open, value, found, active, type, choose, onKey }
  return { ...shared, more: fitting.length - found.length, show: () => turn(true), close: () => turn(false) }
}

type Step = 'close' | 'choose' | { readonly to: number }

/** What a key does to the list; undefined leaves it to the input. */
export function stepOf(key: string, at: { open: boolean; active: number; last: number }): Step | undefined {
  if (key === 'ArrowDown') return { to: at.open ? Math.min(at.last, at.active + 1) : 0 }
  if (key === 'ArrowUp') return { to: at.open ? Math.max(0, at.active - 1) : at.last }
  if (!at.open) return undefined
  if (key === 'Escape') return 'close'
  return key === 'Enter' && at.active >= 0 ? 'choose' : undefined
}

/**
 * Every word, in any order, at the beginning of a word of the label, its other words or its note, what it is called
 * before what is noted of it; all options where nothing is typed. Where that finds nothing, the inside of words counts,
 * and where that finds nothing either, one wrong letter in each long word is forgiven.
 */
export function searched<Value extends string>(options: readonly Option<Value>[], typed: string): Option<Value>[] {
  const wanted = folded(typed).trim().split(/\s+/)
  const names = options.map(({ label, also }) => folded(`${label} ${also ?? ''}`))
  const texts = options.map(({ note }, index) => `${names[index]} ${folded(note ?? '')}`)
  const holding = (all: readonly string[], holds: (text: string, word: string) => boolean) =>
    options.filter((_, index) => wanted.every((word) => holds(all[index] ?? '', word)))
  const named = holding(names, beginsIn)
  const begun = [...new Set([...named, ...holding(texts, beginsIn)])]
  if (begun.length > 0) return begun
  const inside = holding(texts, (text, word) => text.includes(word))
  return inside.length > 0 ? inside : holding(texts, nearlyIn)
}
