import { expect } from 'vitest'
import { test } from '../../tests/support/hospital.ts'
import { announcementHandler } from '../platform/jobs/listeners.ts'
import { listNotices } from '../platform/notifications/notices.ts'
import { entriesReturned } from '../training-record/events.ts'
import { LISTENERS } from './listeners.ts'
import { CAST } from './seed/cast.ts'

test('the trainee is told once that an entry came back, however often the news is delivered', async ({ hospital }) => {
  const { db, recordId } = hospital
  const returned = entriesReturned({ recordId, entryIds: [recordId], personId: CAST.lena.id })
  const news = { id: '01990000-0000-7000-8000-000000000001', ...returned }
  const hear = announcementHandler(db, LISTENERS) as (payload: unknown) => Promise<unknown>
  await hear(news)
  await hear(news)
  const { notices, unread } = await listNotices(db, CAST.lena.id)
  expect(notices).toMatchObject([{ kind: 'entries-returned', facts: { count: 1 }, link: '/record', readAt: null }])
  expect(unread).toBe(1)
})
