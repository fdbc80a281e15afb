import type { Db } from '../platform/db/pool.ts'
import type { Listener, Listeners } from '../platform/jobs/listeners.ts'
import { insertNotice } from '../platform/notifications/notices.ts'
import type { MentorChanged } from '../training-record/events.ts'
import * as applications from './notices/application-notices.ts'
import * as deadlines from './notices/deadline-notices.ts'
import { tellOfDeputy, tellOfDeputyEnd } from './notices/deputy-notices.ts'
import { tellOfEnding, tellOfRefusal } from './notices/move-notices.ts'
import * as opinions from './notices/opinion-notices.ts'
import * as notices from './notices/record-notices.ts'
import * as referrals from './notices/referral-notices.ts'
import * as staff from './notices/staff-notices.ts'

/** What one capability does when another announces something. */
export const LISTENERS: Listeners = {
  'applications.application-filed': [telling('tell-of-filing', applications.tellOfFiling)],
  'applications.application-passed': [telling('tell-of-passing', applications.tellOfPassing)],
  'applications.application-forwarded': [telling('tell-of-forwarding', applications.tellOfForwarding)],
  'applications.application-objected': [telling('tell-of-objection', applications.tellOfObjection)],
  'applications.opinion-asked': [telling('tell-of-question', opinions.tellOfQuestion)],
  'applications.opinion-given': [telling('tell-of-opinion', opinions.tellOfOpinion)],
  'applications.application-returned': [telling('tell-of-return', applications.tellOfReturnedApplication)],
  'applications.application-decided': [telling('tell-of-decision', applications.tellOfDecision)],
  'applications.deadline-near': [telling('tell-of-deadline', deadlines.tellOfDeadline)],
  'applications.deadline-moved': [telling('tell-of-move-of-deadline', deadlines.tellOfMovedDeadline)],
  'applications.outage-at-deadline': [telling('tell-of-outage', deadlines.tellOfOutageAtDeadline)],
  'applications.deadline-corrected': [telling('tell-of-correction', deadlines.tellOfCorrectedDeadline)],
  'applications.application-lapsed': [telling('tell-of-lapse', deadlines.tellOfLapse)],
  'identity.deputy-named': [telling('tell-of-deputy', tellOfDeputy)],
  'identity.deputy-ended': [telling('tell-of-deputy', tellOfDeputyEnd)],
  'identity.staff-appointed': [telling('tell-of-appointment', staff.tellOfAppointment)],
  'identity.staff-role-ended': [telling('tell-of-role-ended', staff.tellOfRoleEnded)],
  'training-record.entries-returned': [telling('tell-the-trainee', notices.tellOfReturn)],
  'training-record.entries-approved': [telling('tell-of-approval', notices.tellOfApproval)],
  'training-record.act-entered': [telling('tell-of-act', notices.tellOfAct)],
  'training-record.referral-issued': [telling('tell-of-referral', referrals.tellOfReferral)],
  'training-record.referral-declined': [telling('tell-of-decline', referrals.tellOfDecline)],
  'training-record.record-opened': [telling('tell-of-opening', referrals.tellOfOpening)],
  'training-record.supervisor-assigned': [telling('tell-of-supervisor', referrals.tellOfSupervisor)],
  'training-record.unit-changed': [telling('tell-of-unit', referrals.tellOfUnit)],
  'training-record.record-ended': [telling('tell-of-ending', tellOfEnding)],
  'training-record.whole-refused': [telling('tell-of-refusal', tellOfRefusal)],
  'training-record.remark-answered': [telling('tell-of-answer', notices.tellOfAnswer)],
  'training-record.access-given': [telling('tell-of-access', notices.tellOfAccess)],
  'training-record.access-revoked': [telling('tell-of-access', notices.tellOfAccessEnd)],
  'training-record.mentor-granted': [telling('tell-of-mentor', tellOfGrant)],
  'training-record.mentor-revoked': [telling('tell-of-mentor', tellOfRevocation)],
}

function tellOfGrant(facts: MentorChanged, db: Db) {
  return notices.tellOfMentor(facts, { mentorKind: 'mentor-granted', othersKind: 'mentor-named' }, db)
}

function tellOfRevocation(facts: MentorChanged, db: Db) {
  return notices.tellOfMentor(facts, { mentorKind: 'mentor-revoked', othersKind: 'mentor-withdrawn' }, db)
}

/** Each person hears each piece of news once, however often it is delivered. */
function telling<Facts>(name: string, tell: (facts: Facts, db: Db) => Promise<readonly notices.Told[]>): Listener {
  return {
    name,
    hear: async ({ id, facts }, db) => {
      for (const { of = id, ...told } of await tell(facts as Facts, db)) {
        await insertNotice(db, { ...told, dedupKey: `${told.kind} ${of} ${told.personId}` })
      }
    },
  }
}
