import { randomUUID } from 'node:crypto'
import { plainJpeg } from '../support/made-files.ts'

/** Routes that tell or change nobody's things but the asker's own, with what is sent to them. */
export const OWN_THINGS: Readonly<Record<string, () => Record<string, unknown>>> = {
  'GET /api/notices': () => ({}),
  'POST /api/notices/:noticeId/read': () => ({ noticeId: randomUUID() }),
  'POST /api/notices/read-all': () => ({ newest: randomUUID() }),
  'PUT /api/files': () => ({ name: 'a.pdf', bytes: plainJpeg() }),
  'GET /api/log/head': () => ({}),
  'GET /api/log/leaves/:leafId/proof': () => ({ leafId: randomUUID(), size: 1 }),
  'GET /api/log/consistency': () => ({ from: 1, until: 1 }),
  'POST /api/log/heads/:size/cosignatures': () => ({ size: 1, line: 'x' }),
  'GET /api/signing-key': () => ({}),
  'POST /api/registration': () => ({ email: 'nikt@x.example' }),
  'POST /api/registration/confirm': () => ({ token: 'x', password: null }),
  'POST /api/registration/letters': () => ({ address: 'nikt@x.example' }),
  'GET /api/me/registration': () => ({}),
  'POST /api/me/registration/proof/start': () => ({}),
  'POST /api/me/registration/proof/finish': () => ({ code: 'x', state: 'x', binding: 'x' }),
  'GET /api/applications/deadlines': () => ({}),
}
