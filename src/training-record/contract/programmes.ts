import { z } from 'zod'
import { route } from '../../platform/contract/route.ts'
import { Uuid } from './shapes.ts'

export const Specialty = z.object({
  profession: z.string(),
  code: z.string().nullable(),
  name: z.string(),
  structure: z.enum(['basic+specialist', 'uniform', 'specialist-after-prior-specialty']),
  basicModule: z.string().nullable(),
  /** Empty where the register knows the field and nobody has transcribed its programme yet. */
  programmes: z.array(z.object({ id: Uuid, version: z.string(), title: z.string() })),
})
export type Specialty = z.infer<typeof Specialty>

export const listSpecialties = route({
  get: '/api/specialties',
  summary: 'The register of specialties with the programmes that are known',
  answers: { 200: z.object({ specialties: z.array(Specialty) }), refusals: [] },
  permission: 'public',
  audit: null,
})

export const getProgramme = route({
  get: '/api/programmes/:programmeId',
  summary: 'One version of a programme: modules, courses, rotations and procedures with what they require',
  params: z.object({ programmeId: Uuid }),
  answers: {
    200: z.object({
      id: Uuid,
      specialtyCode: z.string(),
      version: z.string(),
      title: z.string(),
      source: z.string(),
      content: z.unknown(),
    }),
    refusals: ['not-found'],
  },
  permission: 'public',
  audit: null,
})
