import { expect, test } from 'vitest'
import { fieldsOf, type Heading, matching, typeOf } from './open-api.ts'

test('fields within fields and lists have the whole way to them in their name', () => {
  const fields = fieldsOf({
    type: 'object',
    required: ['rows'],
    properties: {
      rows: { type: 'array', items: { type: 'object', properties: { day: { type: 'string', format: 'date' } } } },
      note: { anyOf: [{ type: 'string', maxLength: 20 }, { type: 'null' }] },
    },
  })
  expect(fields).toEqual([
    { name: 'rows', type: 'object[]', required: true },
    { name: 'rows[].day', type: 'date', required: false },
    { name: 'note', type: 'string …20 | null', required: false },
  ])
})

test('a choice of values is told by the values, a whole number without the bound that every one has', () => {
  expect(typeOf({ enum: ['pl', 'en'] })).toBe('"pl" | "en"')
  expect(typeOf({ type: 'integer', minimum: 1, maximum: Number.MAX_SAFE_INTEGER })).toBe('integer 1…')
})

test('what is typed is sought word by word in the path, the sentence, the permission and the refusals', () => {
  const operation = { summary: 'My notices', 'x-permission': 'signed-in', 'x-refusals': ['not-found'] }
  const all = [{ ...operation, method: 'GET', path: '/api/notices' } as unknown as Heading]
  expect(matching(all, '')).toHaveLength(1)
  expect(matching(all, 'NOTICES get')).toHaveLength(1)
  expect(matching(all, 'not-found signed')).toHaveLength(1)
  expect(matching(all, 'notices archive')).toHaveLength(0)
})
