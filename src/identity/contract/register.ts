import { z } from 'zod'
import { ROLES } from '../../kernel/actor.ts'
import { route } from '../../platform/contract/route.ts'
import { BODY_REACHES } from '../rules/body.ts'
import { PROFESSIONS } from '../rules/licence-number.ts'
import { Unit } from './shapes.ts'

export const listUnits = route({
  get: '/api/units',
  summary: 'Units in which roles are held, with their cells',
  query: z.object({
    query: z.string().max(100).default(''),
    voivodeship: z
      .string()
      .regex(/^\d{2}$/)
      .optional(),
    after: z.uuid().optional(),
  }),
  answers: { 200: z.object({ units: z.array(Unit), next: z.uuid().nullable() }), refusals: [] },
  permission: 'unit.list',
  audit: null,
})

export const listBodies = route({
  get: '/api/bodies',
  summary: 'Chambers and universities of which one is named by whoever asks for a role, those that work today',
  query: z.object({ role: z.enum(ROLES), profession: z.enum(PROFESSIONS).optional() }),
  answers: {
    200: z.object({
      bodies: z.array(
        z.object({
          id: z.uuid(),
          name: z.string(),
          reach: z.enum(BODY_REACHES),
          /** TERYT, two digits; null where it reaches the whole country. */
          voivodeship: z.string().nullable(),
        }),
      ),
    }),
    refusals: [],
  },
  permission: 'body.list',
  audit: null,
})

export const searchPersons = route({
  get: '/api/persons',
  summary: 'Find a person by licence number or by the beginning of the names, narrowly',
  query: z.object({ query: z.string().max(100), role: z.enum(ROLES), unitId: z.uuid().optional() }),
  answers: {
    200: z.object({
      persons: z.array(
        z.object({
          id: z.uuid(),
          givenNames: z.string(),
          surname: z.string(),
          licenceNumber: z.string().nullable(),
          units: z.array(z.string()),
        }),
      ),
      more: z.boolean(),
    }),
    refusals: ['search-too-short', 'not-permitted'],
  },
  permission: 'person.search',
  audit: 'persons searched',
  limits: { perMinute: 60 },
})
