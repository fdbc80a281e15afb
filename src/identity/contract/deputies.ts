import { z } from 'zod'
import { route } from '../../platform/contract/route.ts'
import { Done, Holding } from './shapes.ts'

const Named = z.object({ id: z.uuid(), name: z.string() })

/** Who stands in for whom in which role; both days inclusive. */
export const Deputyship = z.object({
  id: z.uuid(),
  principal: Named,
  deputy: Named,
  holding: Holding,
  from: z.string(),
  until: z.string(),
  /** Before its last day. */
  isEnded: z.boolean(),
  isInForce: z.boolean(),
})
export type Deputyship = z.infer<typeof Deputyship>

/** Somebody who may stand in, and the role of theirs by which they may. */
export const Candidate = Named.extend({ holding: Holding.pick({ role: true }) })
export type Candidate = z.infer<typeof Candidate>

export const listDeputies = route({
  get: '/api/me/deputies',
  summary: 'Who stands in for me, and for whom I stand in',
  answers: { 200: z.object({ given: z.array(Deputyship), taken: z.array(Deputyship) }), refusals: [] },
  permission: 'signed-in',
  audit: null,
})

export const listDeputyCandidates = route({
  get: '/api/deputy-candidates',
  summary: 'Who may stand in for me in one of my roles',
  query: z.object({ holdingId: z.uuid() }),
  answers: { 200: z.object({ candidates: z.array(Candidate) }), refusals: ['not-found', 'deputy-names-no-deputy'] },
  permission: 'deputy.name',
  audit: 'deputy candidates listed',
})

export const nameDeputy = route({
  post: '/api/deputies',
  summary: 'Name who stands in for me in the role in which I act, from a day until a day',
  body: z.object({ holdingId: z.uuid(), deputyPersonId: z.uuid(), from: z.string(), until: z.string() }),
  answers: {
    200: z.object({ id: z.uuid() }),
    refusals: [
      ...['not-found', 'deputy-names-no-deputy', 'role-has-no-deputies', 'deputy-is-self', 'deputy-does-not-fit'],
      ...['bad-date', 'period-ends-before-it-begins', 'deputyship-from-past', 'deputyship-too-long'],
      ...['role-ends-before', 'already-deputised', 'step-up-needed'],
    ],
  },
  permission: 'deputy.name',
  audit: 'deputy named',
  stepUp: true,
})

export const endDeputy = route({
  post: '/api/deputies/:deputyId/end',
  summary: 'End a deputyship at once: whoever named the deputy, or the deputy',
  params: z.object({ deputyId: z.uuid() }),
  answers: { 200: Done, refusals: ['not-found', 'deputyship-ended'] },
  permission: 'signed-in',
  audit: 'deputy ended',
})
