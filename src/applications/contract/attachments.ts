import { z } from 'zod'
import { route } from '../../platform/contract/route.ts'
import { ApplicationPath, Attachment, Uuid } from './shapes.ts'

export const attachFile = route({
  post: '/api/applications/:applicationId/attachments',
  summary: 'Attach a file that one has uploaded to one’s draft, for good or until it is removed',
  params: ApplicationPath,
  body: z.object({ key: z.string().max(60), fileId: Uuid }),
  answers: {
    200: z.object({ attachments: z.array(Attachment) }),
    refusals: [
      ...['not-found', 'not-in-state', 'file-not-found'],
      ...['unknown-attachment', 'attachment-type', 'attachments-full', 'attachments-too-large'],
    ],
  },
  permission: 'application.file',
  audit: 'attachment added',
})

const AttachmentPath = ApplicationPath.extend({ fileId: Uuid })

export const removeAttachment = route({
  delete: '/api/applications/:applicationId/attachments/:fileId',
  summary: 'Take a file off one’s draft; what was filed with it stays in the archive',
  params: AttachmentPath,
  answers: { 200: z.object({ attachments: z.array(Attachment) }), refusals: ['not-found', 'not-in-state'] },
  permission: 'application.file',
  audit: 'attachment removed',
})

export const openAttachment = route({
  get: '/api/applications/:applicationId/attachments/:fileId',
  summary:
    'A file attached to an application, always as a download: what was filed for all who see it, a draft’s for its applicant',
  params: AttachmentPath,
  answers: { 200: { file: 'application/octet-stream' }, refusals: ['not-found'] },
  permission: 'application.read',
  audit: 'attachment opened',
})
