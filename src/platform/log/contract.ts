import { z } from 'zod'
import { route } from '../contract/route.ts'

const Base64 = z.string()
const Size = z.coerce.number().int().min(0)

export const getLogHead = route({
  get: '/api/log/head',
  summary: 'The newest signed head of the log: a C2SP checkpoint with the signatures of its witnesses',
  query: z.object({ size: Size.optional() }),
  answers: { 200: z.object({ size: z.int(), note: z.string(), key: z.string() }), refusals: ['not-found'] },
  permission: 'public',
  audit: null,
})

export const proveInclusion = route({
  get: '/api/log/leaves/:leafId/proof',
  summary: 'That a leaf stands in the log of a signed head (RFC 9162, 2.1.3); says nothing of what the leaf holds',
  params: z.object({ leafId: z.uuid() }),
  query: z.object({ size: Size.optional() }),
  answers: {
    200: z.object({ size: z.int(), index: z.int(), leafHash: Base64, proof: z.array(Base64) }),
    refusals: ['not-found'],
  },
  permission: 'public',
  audit: null,
})

export const proveConsistency = route({
  get: '/api/log/consistency',
  summary: 'That a later head of the log only added to an earlier one (RFC 9162, 2.1.4)',
  query: z.object({ from: Size, until: Size }),
  answers: { 200: z.object({ proof: z.array(Base64) }), refusals: ['not-found'] },
  permission: 'public',
  audit: null,
})

export const cosignHead = route({
  post: '/api/log/heads/:size/cosignatures',
  summary: 'A witness that this installation knows adds its signature under a head',
  params: z.object({ size: Size }),
  body: z.object({ line: z.string().max(500) }),
  answers: { 200: z.object({ note: z.string() }), refusals: ['not-found', 'unknown-witness'] },
  permission: 'public',
  audit: null,
  limits: { bodyBytes: 4096, perMinute: 120 },
})
