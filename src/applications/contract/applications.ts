import { z } from 'zod'
import { route } from '../../platform/contract/route.ts'
import { ApplicationPath, ApplicationView, Draft, ListedApplication, Step, Unfiled, Uuid } from './shapes.ts'

export const openDraft = route({
  post: '/api/applications',
  summary: 'Begin an application; one live at a time for each process and what it is about',
  body: z.object({ process: z.string().max(40), round: z.string().max(100) }),
  answers: { 200: z.object({ applicationId: Uuid }), refusals: ['unknown-process', 'live-application'] },
  permission: 'application.file',
  audit: 'application begun',
})

export const saveDraft = route({
  put: '/api/applications/:applicationId/draft',
  summary: 'Keep what was typed, as it was typed; nothing of it is checked',
  params: ApplicationPath,
  body: z.object({ version: z.int(), draft: Draft }),
  answers: {
    200: z.object({ version: z.int(), draftSavedAt: z.string() }),
    refusals: ['not-found', 'not-in-state', 'stale-version', 'unknown-field'],
  },
  permission: 'application.file',
  audit: 'draft saved',
  limits: { bodyBytes: 65_536 },
})

export const fileApplication = route({
  post: '/api/applications/:applicationId/file',
  summary: 'File what is shown, once: the same key again answers with the same receipt',
  params: ApplicationPath,
  body: z.object({
    key: Uuid,
    draft: Draft,
    /** The files that the applicant saw. */
    attachments: z.array(Uuid).max(200).default([]),
  }),
  answers: {
    200: z.object({ number: z.string(), version: z.int(), filedAt: z.string(), hash: z.string() }),
    refusals: [
      ...[
        'not-found',
        'not-in-state',
        'deadline-passed',
        'key-used',
        'unknown-field',
        'missing',
        'unknown-choice',
        'no-desk',
      ],
      ...['licence-number-shape', 'licence-number-check-digit', 'role-not-of-profession'],
      ...['attachment-missing', 'stale-attachments'],
    ],
  },
  permission: 'application.file',
  audit: 'application filed',
  auditRefused: 'filing refused',
  limits: { bodyBytes: 65_536 },
})

export const withdrawApplication = route({
  post: '/api/applications/:applicationId/withdraw',
  summary: 'The applicant withdraws the application, or throws the draft away',
  params: ApplicationPath,
  answers: { 200: ApplicationView, refusals: ['not-found', 'not-in-state'] },
  permission: 'application.file',
  audit: 'application withdrawn',
})

export const getApplication = route({
  get: '/api/applications/:applicationId',
  summary: 'An application of one’s own or of one’s desk, with all that was filed, returned and decided',
  params: ApplicationPath,
  answers: { 200: ApplicationView, refusals: ['not-found'] },
  permission: 'application.read',
  audit: 'application read',
})

export const listApplications = route({
  get: '/api/applications',
  summary: 'My applications, the one moved last first',
  answers: { 200: z.object({ applications: z.array(ListedApplication) }), refusals: [] },
  permission: 'application.read',
  audit: 'own applications read',
})

export const applicationHistory = route({
  get: '/api/applications/:applicationId/history',
  summary: 'Everything that happened to an application, newest first',
  params: ApplicationPath,
  answers: { 200: z.object({ steps: z.array(Step) }), refusals: ['not-found'] },
  permission: 'application.read',
  audit: 'application history read',
})

export const listDeadlines = route({
  get: '/api/applications/deadlines',
  summary: 'What I have not filed yet, and until when I may: by the clock of the server',
  answers: { 200: z.object({ now: z.string(), unfiled: z.array(Unfiled) }), refusals: [] },
  permission: 'application.read',
  audit: null,
})

const Received = ApplicationPath.extend({ version: z.coerce.number().int() })

export const receiptFile = route({
  get: '/api/applications/:applicationId/versions/:version/receipt',
  summary: 'The signed receipt of a filing with what was filed, as JSON; verified off line by its signature',
  params: Received,
  answers: { 200: { file: 'application/json' }, refusals: ['not-found'] },
  permission: 'application.read',
  audit: 'receipt downloaded',
})

export const receiptPdf = route({
  get: '/api/applications/:applicationId/versions/:version/receipt-pdf',
  summary: 'The receipt of a filing as an accessible PDF',
  params: Received,
  query: z.object({ language: z.enum(['pl', 'en']).default('pl') }),
  answers: { 200: { file: 'application/pdf' }, refusals: ['not-found'] },
  permission: 'application.read',
  audit: 'receipt printed',
  limits: { perMinute: 20 },
})

export const signingKey = route({
  get: '/api/signing-key',
  summary: 'The public key with which receipts and archives of this installation are verified',
  answers: { 200: z.object({ algorithm: z.literal('Ed25519'), publicKey: z.string() }), refusals: [] },
  permission: 'public',
  audit: null,
})
