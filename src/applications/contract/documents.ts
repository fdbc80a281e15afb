import { z } from 'zod'
import { route } from '../../platform/contract/route.ts'
import { ApplicationPath } from './shapes.ts'

const Received = ApplicationPath.extend({ version: z.coerce.number().int() })
const Given = ApplicationPath.extend({ instance: z.coerce.number().int() })
const Printed = z.object({ language: z.enum(['pl', 'en']).default('pl') })

export const receiptXml = route({
  get: '/api/applications/:applicationId/versions/:version/receipt-xml',
  summary: 'The signed receipt of a filing with what was filed, as XML: the same values under the same signature',
  params: Received,
  answers: { 200: { file: 'application/xml' }, refusals: ['not-found'] },
  permission: 'application.read',
  audit: 'receipt downloaded',
})

export const decisionFile = route({
  get: '/api/applications/:applicationId/decisions/:instance',
  summary: 'A decision as it was signed, as JSON; verified off line by its signature',
  params: Given,
  answers: { 200: { file: 'application/json' }, refusals: ['not-found'] },
  permission: 'application.read',
  audit: 'decision downloaded',
})

export const decisionPdf = route({
  get: '/api/applications/:applicationId/decisions/:instance/pdf',
  summary: 'A decision with its legal basis and remedies as an accessible PDF; in English a courtesy copy',
  params: Given,
  query: Printed,
  answers: { 200: { file: 'application/pdf' }, refusals: ['not-found'] },
  permission: 'application.read',
  audit: 'decision printed',
  limits: { perMinute: 20 },
})
