/** Stretches of code points, both ends included. */
export type Coverage = readonly (readonly [first: number, last: number])[]

/** Which characters an OpenType font can draw, read from its `cmap` table (formats 4 and 12). */
export function coverageOf(font: Uint8Array): Coverage {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength)
  const cmap = findTable(view, 'cmap')
  const subtables = Array.from({ length: view.getUint16(cmap + 2) }, (_, n) => cmap + view.getUint32(cmap + 8 + 8 * n))
  const ranges = subtables.flatMap((at) => {
    const format = view.getUint16(at)
    if (format === 12) return readGroups(view, at)
    return format === 4 ? readSegments(view, at) : []
  })
  if (ranges.length === 0) throw new Error('the font has no Unicode map that we can read')
  return ranges
}

export const covers = (coverage: Coverage, codePoint: number): boolean =>
  coverage.some(([first, last]) => codePoint >= first && codePoint <= last)

function findTable(view: DataView, name: string): number {
  for (let record = 12; record < 12 + 16 * view.getUint16(4); record += 16) {
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((byte) => view.getUint8(record + byte)))
    if (tag === name) return view.getUint32(record + 8)
  }
  throw new Error(`the font has no table ${name}`)
}

const readGroups = (view: DataView, at: number): Coverage =>
  Array.from({ length: view.getUint32(at + 12) }, (_, n): [number, number] => {
    const group = at + 16 + 12 * n
    return [view.getUint32(group), view.getUint32(group + 4)]
  })

/** The last segment, 0xFFFF, only marks the end. */
function readSegments(view: DataView, at: number): Coverage {
  const twiceSegments = view.getUint16(at + 6)
  return Array.from({ length: twiceSegments / 2 }, (_, n): [number, number] => [
    view.getUint16(at + 16 + twiceSegments + 2 * n),
    view.getUint16(at + 14 + 2 * n),
  ]).filter(([first]) => first !== 0xffff)
}
