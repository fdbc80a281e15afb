import { expect, test } from 'vitest'
import type { Verdict } from '../../kernel/verdict.ts'
import { attachedEnough, MOST_ATTACHED_BYTES, mayAttach } from './attachments.ts'

const DEFINITIONS = [
  { key: 'licence', most: 2 },
  {
    key: 'consent',
    most: 1,
    law: 'UZL art. 16c',
    isRequired: ({ mode = '' }: Record<string, string>) => mode === 'work',
  },
]
const codesOf = (verdict: Verdict<unknown>) => (verdict.ok ? [] : verdict.refusals.map(({ code }) => code))
const scan = (key = 'licence', byteLength = 1) => ({ key, byteLength, mediaType: 'image/png' })

test.each([
  ['a scan where none is yet', scan(), [], []],
  ['the last that fits', scan(), [scan()], []],
  ['one more than the process says', scan(), [scan(), scan()], ['attachments-full']],
  ['beside full others', scan(), [scan('consent')], []],
  ['what the process does not ask for', scan('photo'), [], ['unknown-attachment']],
  ['a workbook', { ...scan(), mediaType: 'application/zip' }, [], ['attachment-type']],
  ['as many bytes as an application holds', scan('licence', MOST_ATTACHED_BYTES - 1), [scan('consent')], []],
  ['one byte more', scan('licence', MOST_ATTACHED_BYTES), [scan('consent')], ['attachments-too-large']],
] as const)('decision 0188: %s', (...[, file, held, codes]) =>
  expect(codesOf(mayAttach(file, held, DEFINITIONS))).toEqual(codes),
)

test('KPA art. 63 § 2: what is required is named with its paragraph, and only where the answers make it so', () => {
  const enough = (mode: string, held: { key: string }[]) =>
    attachedEnough(DEFINITIONS, { answers: { mode }, round: 'x' }, held)
  expect(codesOf(enough('study', []))).toEqual([])
  expect(enough('work', [scan('licence')])).toMatchObject({
    refusals: [{ code: 'attachment-missing', field: 'consent', law: 'UZL art. 16c' }],
  })
  expect(codesOf(enough('work', [scan('consent')]))).toEqual([])
})
