import type { Db } from '../platform/db/pool.ts'
import type { Listener, Listeners } from '../platform/jobs/listeners.ts'
import { insertNotice } from '../platform/notifications/notices.ts'

interface Told {
  readonly to: string | null
  readonly kind: string
  readonly link: string
  readonly facts?: Readonly<Record<string, string>>
}

/** Tells each of them once, however often the news is delivered. */
const telling = <Facts>(who: (facts: Facts) => readonly Told[]): Listener => ({
  name: 'tell-whom-it-concerns',
  hear: async ({ id, facts }, db) => {
    for (const told of who(facts as Facts)) await tell(db, id, told)
  },
})

async function tell(db: Db, id: string, { to, kind, link, facts = {} }: Told): Promise<void> {
  if (to === null) return
  await insertNotice(db, { personId: to, kind, facts, link, dedupKey: `${kind} ${id} ${to}` })
}

/** From the referral to the record, its supervisor and its unit: who learns of what. */
export const referralListeners: Listeners = {
  'training-record.referral-issued': [
    telling<{ referralId: string; personId: string; heads: readonly string[] }>(({ referralId, personId, heads }) => [
      { to: personId, kind: 'referral-issued', link: '/' },
      ...heads.map((to) => ({ to, kind: 'referral-to-decide', link: `/referrals/${referralId}` })),
    ]),
  ],
  'training-record.referral-declined': [
    telling<{ referralId: string; personId: string; issuedBy: string; number: string }>((referral) => {
      const facts = { number: referral.number }
      return [
        { to: referral.personId, kind: 'own-referral-declined', link: '/', facts },
        { to: referral.issuedBy, kind: 'referral-declined', link: `/referrals/${referral.referralId}`, facts },
      ]
    }),
  ],
  'training-record.record-opened': [
    telling<{ recordId: string; personId: string; supervisorPersonId: string }>((record) => [
      { to: record.personId, kind: 'record-opened', link: '/record' },
      { to: record.supervisorPersonId, kind: 'made-supervisor', link: `/records/${record.recordId}` },
    ]),
  ],
  'training-record.supervisor-assigned': [
    telling<{ recordId: string; personId: string; supervisorPersonId: string; formerPersonId: string | null }>(
      (record) => [
        { to: record.personId, kind: 'supervisor-changed', link: '/record' },
        { to: record.supervisorPersonId, kind: 'made-supervisor', link: `/records/${record.recordId}` },
        { to: record.formerPersonId, kind: 'no-longer-supervisor', link: '/' },
      ],
    ),
  ],
  'training-record.unit-changed': [
    telling<{ personId: string; unit: string }>(({ personId, unit }) => [
      { to: personId, kind: 'unit-changed', link: '/record', facts: { unit } },
    ]),
  ],
}
