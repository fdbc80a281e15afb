import type { Listeners } from '../platform/jobs/listeners.ts'
import { insertNotice } from '../platform/notifications/notices.ts'
import { referralListeners } from './referral-listeners.ts'

/** What one capability does when another announces something. */
export const LISTENERS: Listeners = {
  ...referralListeners,
  'training-record.entries-returned': [
    {
      name: 'tell-the-trainee',
      hear: async ({ id, facts }, db) => {
        const returned = facts as { personId: string; entryIds: readonly string[] }
        await insertNotice(db, {
          personId: returned.personId,
          kind: 'entries-returned',
          facts: { count: returned.entryIds.length },
          link: '/record',
          dedupKey: `entries-returned ${id}`,
        })
      },
    },
  ],
}
