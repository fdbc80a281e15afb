import type { Translations } from '../../platform/i18n/translations.ts'
import type { pl } from './deputies.pl.ts'

export const en: Translations<typeof pl> = {
  title: 'Deputies',
  lead: 'A deputy acts in your role on the days that you give here only, and always by their own name.',
  back: 'My account',
  given: 'Who stands in for you',
  givenNone: 'Nobody stands in for you.',
  taken: 'For whom you stand in',
  takenNone: 'You stand in for nobody.',
  takenHow:
    'On the days of the deputyship choose that role at the top of the page. Your own matters are not seen in it.',
  inForce: 'In force today',
  toCome: 'Not begun yet',
  over: 'Over',
  ended: 'Ended before its time',
  end: 'End the deputyship',
  endDone: 'The deputyship has ended',
  add: 'Name a deputy',
  forRole: ({ role }) => `In the role: ${role}`,
  person: 'Deputy',
  personHelp: 'The list holds those who may act in this role.',
  noCandidates: 'Nobody else may act in this role. Somebody of the same unit, office or field can stand in for you.',
  from: 'First day',
  until: 'Last day',
  name: 'Name the deputy',
  named: 'The deputy is named. Both of you have been told.',
  asDeputy: 'You act as a deputy now, and a deputy names no deputy. Choose a role of your own at the top of the page.',
  noDeputies: 'The role in which you act now has no deputies.',
  fillIn: {
    deputyPersonId: 'Fill in: the deputy.',
    from: 'Fill in: the first day.',
    until: 'Fill in: the last day.',
  },
  deputyRefusals: {
    'not-found': 'You no longer hold this role. Load the page again.',
    'deputy-names-no-deputy': 'A deputy names no deputy (art. 268a of the Code of Administrative Procedure).',
    'role-has-no-deputies': 'This role has no deputies.',
    'deputy-is-self': 'You cannot stand in for yourself. Choose somebody else.',
    'deputy-does-not-fit':
      'This person may not act in your role on all of these days. Choose somebody else or other days.',
    'bad-date': 'There is no such day.',
    'period-ends-before-it-begins': 'The last day is before the first. Change one of them.',
    'deputyship-from-past': 'A deputyship begins today at the earliest.',
    'deputyship-too-long': 'A deputyship lasts a year at most. Give an earlier last day.',
    'role-ends-before': ({ last }) => `Your role ends on ${last}. The deputyship cannot last longer.`,
    'already-deputised': ({ from, until }) =>
      `From ${from} until ${until} you have a deputy already. End that deputyship or give other days.`,
    'deputyship-ended': 'This deputyship has ended already.',
  },
}
