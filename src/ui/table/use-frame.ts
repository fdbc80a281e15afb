import { type CSSProperties, type RefObject, useEffect, useState } from 'react'
import { type Column, leastRem, tracksOf } from './columns.ts'

/** The room that a table has: whether rows are cards, how high a row is, how many are in sight. */
export interface Frame {
  readonly narrow: boolean
  readonly rowPixels: number
  readonly rowsInSight: number
}

const NARROW_REM = 40
const CARD_REM = 6
const ROW_REM = 2.25
const DENSE_REM = 1.75

export function useFrame(region: RefObject<HTMLDivElement | null>, dense: boolean): Frame {
  const [size, setSize] = useState(() => ({ inline: globalThis.innerWidth, block: globalThis.innerHeight }))
  useEffect(() => {
    const box = region.current?.parentElement
    if (!box) return
    const watcher = new ResizeObserver(() => {
      setSize({ inline: box.clientWidth, block: region.current?.clientHeight ?? globalThis.innerHeight })
    })
    watcher.observe(box)
    return () => watcher.disconnect()
  }, [region])
  const rem = rootRem()
  const narrow = size.inline < NARROW_REM * rem
  const lineRem = dense ? DENSE_REM : ROW_REM
  const rowPixels = (narrow ? CARD_REM : lineRem) * rem
  return { narrow, rowPixels, rowsInSight: Math.max(1, Math.floor(size.block / rowPixels) - 2) }
}

/** Set through the object model, not as an attribute's text: the security policy forbids the latter. */
export const frameStyle = <Row>(columns: readonly Column<Row>[], selectable: boolean): CSSProperties =>
  ({
    '--tracks': tracksOf(columns, selectable),
    '--least': `${leastRem(columns, selectable)}rem`,
  }) as CSSProperties

const rootRem = (): number => Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
