import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalJson, type JsonValue } from './canonical-json.ts'

describe('the canonical form of JSON (RFC 8785)', () => {
  test('writes the numbers, texts and literals of the standard’s own example', () => {
    // biome-ignore lint/correctness/noPrecisionLoss: the example means this number
    const numbers = [333333333.33333329, 1e30, 4.5, 2e-3, 0.000000000000000000000000001]
    const string = '\u20ac$\u000f\nA\'B"\\\\"/'
    expect(canonicalJson({ numbers, string, literals: [null, true, false] })).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    )
  })

  test('sorts names by UTF-16 code units, not by letters', () => {
    const names = ['\u20ac', '\r', '\ufb33', '1', '\ud83d\ude00', '\u0080', '\u00f6']
    const written = canonicalJson(Object.fromEntries(names.map((name) => [name, 0])))
    expect(Object.keys(JSON.parse(written)).filter((name) => name !== '1')).toEqual([
      '\r',
      '\u0080',
      '\u00f6',
      '\u20ac',
      '\ud83d\ude00',
      '\ufb33',
    ])
  })

  test('leaves out what is undefined, as JSON does', () => {
    expect(canonicalJson({ a: undefined, b: [{ d: undefined }] })).toBe('{"b":[{}]}')
  })

  test('is read back as the same value, and does not depend on the order in which a thing was built', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const written = canonicalJson(value as JsonValue)
        expect(JSON.parse(written)).toEqual(JSON.parse(JSON.stringify(value)))
        expect(canonicalJson(reversed(value as JsonValue))).toBe(written)
      }),
    )
  })

  test.each([Number.NaN, Number.POSITIVE_INFINITY, 'a\ud800b', { 'a\udc00': 1 }])('has no form for %s', (value) => {
    expect(() => canonicalJson([value as JsonValue])).toThrow()
  })
})

function reversed(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return value.map(reversed)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([name, part]) => [name, reversed(part ?? null)]),
  )
}
