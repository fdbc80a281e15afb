import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { MEDIA_TYPES, mediaTypeOf } from './media-type.ts'

const text = (content: string): Uint8Array => new TextEncoder().encode(content)
const sample = (name: string): Uint8Array => readFileSync(new URL(`../../../tests/samples/${name}`, import.meta.url))

test.each([
  ['a PDF', text('%PDF-1.7\n%âãÏÓ\n'), MEDIA_TYPES.pdf],
  ['a PNG', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13), MEDIA_TYPES.png],
  ['a JPEG', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16), MEDIA_TYPES.jpeg],
  ['a workbook that a hospital gave', sample('cardiology-hospital-export.xlsx'), MEDIA_TYPES.xlsx],
  ['an archive', zipSync({ 'record.json': text('{}') }), MEDIA_TYPES.zip],
  ['an archive that only calls a folder xl', zipSync({ 'xl/notes.txt': text('x') }), MEDIA_TYPES.zip],
])('%s is known by its content', (_what, bytes, expected) => {
  expect(mediaTypeOf(bytes)).toBe(expected)
})

test.each([
  ['a page', text('<!doctype html><script>alert(1)</script>')],
  ['a picture that can run scripts', text('<svg xmlns="http://www.w3.org/2000/svg"/>')],
  ['a program', Uint8Array.of(0x7f, 0x45, 0x4c, 0x46)],
  ['an encrypted or old workbook', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)],
  ['nothing', new Uint8Array()],
])('%s is none of ours, whatever its name says', (_what, bytes) => {
  expect(mediaTypeOf(bytes)).toBeUndefined()
})

test('bytes cut or broken anywhere are judged without a fault', () => {
  const archive = zipSync({ '[Content_Types].xml': text('<x/>'), 'xl/workbook.xml': text('<x/>') })
  fc.assert(
    fc.property(fc.nat(archive.length), fc.nat(archive.length - 1), fc.nat(255), (length, at, byte) => {
      const broken = archive.slice(0, length)
      if (at < length) broken[at] = byte
      expect([undefined, MEDIA_TYPES.zip, MEDIA_TYPES.xlsx]).toContain(mediaTypeOf(broken))
    }),
    { numRuns: 2000 },
  )
})
