import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { route } from '../platform/contract/route.ts'
import { addressOf, send, wireRequest } from './request.ts'

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

describe('a server that is too busy', () => {
  const answers: { status: number; retryAfter?: string }[] = []
  const server = createServer((_, reply) => {
    const { status, retryAfter } = answers.shift() ?? { status: 200 }
    reply.writeHead(status, { 'content-type': 'application/json', ...(retryAfter && { 'retry-after': retryAfter }) })
    reply.end('{"code":"overloaded"}')
  })
  beforeAll(() => new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening)))
  afterAll(() => new Promise((closed) => server.close(closed)))
  const asked = () => {
    const { port } = server.address() as AddressInfo
    return send({ method: 'POST', url: `http://127.0.0.1:${port}/`, body: {} })
  }

  test('is asked again when it says, and the page waits', async () => {
    answers.push({ status: 503, retryAfter: '0.01' }, { status: 503, retryAfter: '0.01' }, { status: 200 })
    expect(await asked()).toEqual({ code: 'overloaded' })
  })

  test('is not asked again without end, nor where it does not say when', async () => {
    answers.push(...Array.from({ length: 6 }, () => ({ status: 503, retryAfter: '0.01' })))
    await expect(asked()).rejects.toThrow('overloaded')
    expect(answers).toEqual([])
    answers.push({ status: 503 }, { status: 200 })
    await expect(asked()).rejects.toThrow('overloaded')
    answers.length = 0
  })
})
