import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  AUTHOR,
  cameraTiff,
  PLACE,
  photograph,
  plainJpeg,
  pngOf,
  screenshot,
} from '../../../../tests/support/made-files.ts'
import type { Cleaning } from './clean-bytes.ts'
import { readExif } from './exif.ts'
import { cleanJpeg } from './jpeg.ts'
import { segmentsOf } from './jpeg-segments.ts'
import { cleanPng } from './png.ts'

const cleaned = (cleaning: Cleaning) => {
  if (!cleaning.ok) throw new Error(JSON.stringify(cleaning.refusals))
  return { bytes: Buffer.from(cleaning.value.bytes), changes: cleaning.value.changes }
}
const codeOf = (cleaning: Cleaning) => (cleaning.ok ? 'taken' : cleaning.refusals[0]?.code)
const markersIn = (bytes: Uint8Array) => segmentsOf(bytes)?.segments.map(({ marker }) => marker.toString(16))

test('decision 0186: a photograph keeps its picture, its colours and which way is up; where and who are gone', () => {
  const raw = photograph({ orientation: 6, appended: 'druga połowa' })
  expect([raw.includes(AUTHOR), raw.includes(PLACE)]).toEqual([true, true])
  const { bytes, changes } = cleaned(cleanJpeg(raw))
  expect(changes).toEqual(['appended', 'description', 'place'])
  for (const word of [AUTHOR, PLACE, 'GPS', 'xmpmeta', 'Photoshop', 'druga']) expect(bytes.includes(word)).toBe(false)
  expect(bytes.includes('ICC_PROFILE')).toBe(true)
  expect(markersIn(bytes)).toEqual(['e0', 'e1', 'e2', 'db', 'db', 'c0', 'c4', 'c4', 'c4', 'c4', 'da'])
  const exif = segmentsOf(bytes)?.segments.find(({ marker }) => marker === 0xe1)
  expect(readExif(exif?.content.subarray(6) ?? new Uint8Array())).toEqual({ orientation: 6, hasPlace: false })
})

test('what is clean already stays as it is, and is told nothing', () => {
  expect(cleaned(cleanJpeg(plainJpeg()))).toEqual({ bytes: plainJpeg(), changes: [] })
  const once = cleaned(cleanJpeg(photograph())).bytes
  expect(cleaned(cleanJpeg(once))).toEqual({ bytes: once, changes: [] })
  expect(cleaned(cleanPng(pngOf()))).toEqual({ bytes: pngOf(), changes: [] })
})

test('a picture that was upright gets no tag', () => {
  const { bytes } = cleaned(cleanJpeg(photograph({ orientation: 1 })))
  expect(bytes).toEqual(plainJpeg())
})

test('a PNG keeps its picture; texts, times and EXIF are gone, which way is up stays', () => {
  const { bytes, changes } = cleaned(cleanPng(screenshot()))
  expect(changes).toEqual(['description', 'place'])
  expect([bytes.includes(AUTHOR), bytes.includes(PLACE), bytes.includes('XML:com')]).toEqual([false, false, false])
  const at = bytes.indexOf('eXIf')
  expect(readExif(bytes.subarray(at + 4))).toEqual({ orientation: 3, hasPlace: false })
  expect(cleaned(cleanPng(Buffer.concat([pngOf(), Buffer.from('PK')])))).toEqual({
    bytes: pngOf(),
    changes: ['appended'],
  })
})

test('a picture of more than 120 million pixels is refused by what it says of itself', () => {
  expect(codeOf(cleanPng(pngOf({ width: 12_000, height: 10_000 })))).toBe('taken')
  expect(codeOf(cleanPng(pngOf({ width: 12_001, height: 10_000 })))).toBe('file-unpacks-too-large')
  const frame = plainJpeg().indexOf(Buffer.from([0xff, 0xc0]))
  const bomb = plainJpeg()
  bomb.writeUInt16BE(65_000, frame + 5)
  bomb.writeUInt16BE(65_000, frame + 7)
  expect(codeOf(cleanJpeg(bomb))).toBe('file-unpacks-too-large')
})

test('a JPEG of hundreds of scans is refused', () => {
  const scan = plainJpeg().indexOf(Buffer.from([0xff, 0xda]))
  const [before, scanned] = [plainJpeg().subarray(0, scan), plainJpeg().subarray(scan, -2)]
  const many = (times: number) => Buffer.concat([before, ...Array(times).fill(scanned), Buffer.from([0xff, 0xd9])])
  expect(codeOf(cleanJpeg(many(200)))).toBe('taken')
  expect(codeOf(cleanJpeg(many(201)))).toBe('file-unpacks-too-large')
})

test.each([
  ['a JPEG that ends too early', cleanJpeg(plainJpeg().subarray(0, -2))],
  ['the first bytes of a JPEG', cleanJpeg(Buffer.from([0xff, 0xd8, 0xff, 0xe0]))],
  ['a JPEG without a picture', cleanJpeg(Buffer.from([0xff, 0xd8, 0xff, 0xd9]))],
  ['a PNG that ends too early', cleanPng(pngOf().subarray(0, -1))],
  ['a PNG with a changed byte', cleanPng(Buffer.from(pngOf().map((byte, at) => (at === 20 ? byte ^ 1 : byte))))],
  ['a PNG with a chunk that no reader knows', cleanPng(pngOf({ said: [['JUNK', Buffer.alloc(4)]] }))],
  ['a picture of no height', cleanPng(pngOf({ height: 0 }))],
])('%s is refused as damaged', (_what, cleaning) => expect(codeOf(cleaning)).toBe('file-damaged'))

test('pictures cut or broken anywhere are judged without a fault', () => {
  for (const [clean, whole] of [
    [cleanJpeg, photograph()],
    [cleanPng, screenshot()],
  ] as const) {
    fc.assert(
      fc.property(fc.nat(whole.length), fc.nat(whole.length - 1), fc.nat(255), (length, at, byte) => {
        const broken = Buffer.from(whole.subarray(0, length))
        if (at < length) broken[at] = byte
        expect(typeof clean(broken).ok).toBe('boolean')
      }),
      { numRuns: 1000 },
    )
  }
})

test('EXIF cut anywhere says nothing, and never more than it holds', () => {
  const tiff = cameraTiff(8)
  for (let length = 0; length < tiff.length; length++)
    expect(readExif(tiff.subarray(0, length)).orientation).toBeLessThan(9)
  expect(readExif(tiff)).toEqual({ orientation: 8, hasPlace: true })
})
