import { readFileSync } from 'node:fs'
import { strFromU8, unzipSync, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { AUTHOR, PLACE, photograph } from '../../../../tests/support/made-files.ts'
import { LIMITS } from '../../sheets/limits.ts'
import { readWorkbook } from '../../sheets/read-workbook.ts'
import type { Cleaning } from './clean-bytes.ts'
import { cleanWorkbook } from './workbook.ts'

const SAMPLE = readFileSync(new URL('../../../../tests/samples/cardiology-hospital-export.xlsx', import.meta.url))
const codeOf = (cleaning: Cleaning) => (cleaning.ok ? 'taken' : cleaning.refusals[0]?.code)
const withPart = (name: string, content: Uint8Array) => zipSync({ ...unzipSync(SAMPLE), [name]: content }, { level: 1 })

test('decision 0186: a workbook keeps its sheets; its author, and the place in its pictures, are gone', () => {
  const said = Buffer.from(`<cp:coreProperties><dc:creator>${AUTHOR}</dc:creator></cp:coreProperties>`)
  const raw = zipSync({
    ...unzipSync(withPart('docProps/core.xml', said)),
    'xl/media/image1.jpeg': photograph(),
  })
  const cleaning = cleanWorkbook(raw)
  if (!cleaning.ok) throw new Error(codeOf(cleaning))
  expect(cleaning.value.changes).toEqual(['description', 'place'])
  const parts = unzipSync(cleaning.value.bytes)
  const whole = Buffer.concat(Object.values(parts))
  expect([whole.includes(AUTHOR), whole.includes(PLACE)]).toEqual([false, false])
  expect(strFromU8(parts['docProps/core.xml'] ?? new Uint8Array())).toMatch(/^<\?xml .*\/>$/)
  expect(Object.keys(parts).toSorted()).toEqual(Object.keys(unzipSync(raw)).toSorted())
  expect(readWorkbook(cleaning.value.bytes, 'a.xlsx')).toEqual(readWorkbook(SAMPLE, 'a.xlsx'))
})

test.each([
  ['with macros', withPart('xl/vbaProject.bin', Buffer.from('x')), 'file-active'],
  ['with a control that runs', withPart('xl/activeX/activeX1.xml', Buffer.from('x')), 'file-active'],
  ['with another file inside', withPart('xl/embeddings/a.docx', Buffer.from('x')), 'file-embeds'],
  ['that is cut', SAMPLE.subarray(0, 1000), 'file-damaged'],
  [
    'that unpacks without end',
    withPart('xl/media/a.bin', Buffer.alloc(LIMITS.unpackedBytes)),
    'file-unpacks-too-large',
  ],
])('a workbook %s is refused', (_what, raw, code) => expect(codeOf(cleanWorkbook(raw))).toBe(code))
