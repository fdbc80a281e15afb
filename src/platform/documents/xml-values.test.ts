import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { JsonValue } from '../../kernel/canonical-json.ts'
import { valuesOf, xmlOf } from './xml-values.ts'

const ROOT = { name: 'thing', namespace: 'urn:example:1' }

describe('values as XML', () => {
  test('are the same values when they are read back, whatever they are', () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), (given) => {
        const value = JSON.parse(JSON.stringify(given)) as JsonValue
        expect(valuesOf(xmlOf(ROOT, value))).toEqual({ ...ROOT, value })
      }),
      { numRuns: 500 },
    )
  })

  test.each([
    ['a control character', 'a\u0001b'],
    ['lines and tabs', ' a\r\n\tb\n '],
    ['half of a surrogate pair', 'a\ud800'],
    ['what looks like markup', ']]><a b="c">&amp;&#1;</a>'],
    ['names that XML has not', { '': 1, '1a': 2, 'a b': 3, entry: 4, item: 5, xmlns: 6, key: 7, 'a"<&': 8 }],
  ])('bear %s', (_what, value) => expect(valuesOf(xmlOf(ROOT, value))?.value).toEqual(value))

  test('may be laid out anew by another program', () => {
    const value = { version: 1, names: ['Ewa', ''], none: null, isWhole: true }
    const xml = xmlOf(ROOT, value).replaceAll('\n', '\r\n    ').replaceAll('type="list"', 'type="list" ')
    expect(valuesOf(`\ufeff${xml}`)?.value).toEqual(value)
  })

  test.each([
    ['a document type', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'],
    ['an entity of its own', '<a>&b;</a>'],
    ['a comment', '<a><!-- b --></a>'],
    ['CDATA', '<a><![CDATA[b]]></a>'],
    ['text between elements', '<a type="object">b<c>d</c></a>'],
    ['one name twice', '<a type="object"><c>d</c><c>e</c></a>'],
    ['one attribute twice', '<a type="null" type="text"></a>'],
    ['no end', '<a type="object"><c>d</c>'],
    ['another end', '<a>b</c>'],
    ['more than a root', '<a>b</a><a>b</a>'],
    ['a number that is none', '<a type="number">"1"</a>'],
    ['an object as a number', '<a type="object">1</a>'],
    ['elements without end', '<a>'.repeat(5000)],
    ['a thousand spaces', `<a${' '.repeat(1000)}"`],
    ['nothing', ''],
  ])('with %s are none of ours', (_what, xml) => expect(valuesOf(xml)).toBeUndefined())
})
