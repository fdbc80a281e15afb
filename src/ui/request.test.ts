import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { route } from '../platform/contract/route.ts'
import { addressOf, wireRequest } from './request.ts'

const listEntries = route({
  get: '/api/records/:recordId/entries',
  summary: 'entries of a record',
  params: z.object({ recordId: z.string() }),
  query: z.object({ kind: z.array(z.string()).optional(), after: z.string().optional() }),
  answers: { 200: z.object({}), refusals: [] },
  permission: 'record.read',
  audit: 'entries read',
})
const returnEntry = route({
  post: '/api/records/:recordId/return',
  summary: 'return an entry',
  params: z.object({ recordId: z.string() }),
  query: z.object({ dry: z.boolean().optional() }),
  body: z.object({ reason: z.string() }),
  answers: { 200: z.object({}), refusals: [] },
  permission: 'record.sign-off',
  audit: 'entry returned',
})

describe('one flat input goes where the route wants it', () => {
  test('a reading asks by its address alone', () => {
    const asked = wireRequest(listEntries, { recordId: 'a/b', kind: ['procedure', 'duty'], after: undefined })
    expect(asked).toEqual({ method: 'GET', url: '/api/records/a%2Fb/entries?kind=procedure&kind=duty' })
    expect(addressOf(listEntries, { recordId: '1' })).toBe('/api/records/1/entries')
  })

  test('an action keeps its words out of the address', () => {
    expect(wireRequest(returnEntry, { recordId: '7', reason: 'Brak daty', dry: true })).toEqual({
      method: 'POST',
      url: '/api/records/7/return?dry=true',
      body: { reason: 'Brak daty' },
    })
  })
})
