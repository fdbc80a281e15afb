import { plural } from '../../platform/i18n/plural.ts'
import type { Translations } from '../../platform/i18n/translations.ts'
import type { pl } from './outages.pl.ts'

export const en: Translations<typeof pl> = {
  title: 'Outages of the system',
  lead: 'The system itself records a pause longer than 3 minutes. An outage of more than an hour in the last week before a deadline extends it ex officio where the act says so (UZL art. 16c(1b)).',
  letters: 'Letters that did not arrive',
  none: 'There was no outage',
  noneWhy: 'If the system was out of order and this does not show it, enter the outage with its reason.',
  enter: 'Enter an outage',
  enterTitle: 'Enter an outage of the system',
  enterWhy: 'Deadlines change at once, and those concerned are told. An entry cannot be removed, only corrected.',
  correct: 'Correct',
  correctTitle: 'Correct the entry of an outage',
  void: 'It was no outage',
  voidTitle: 'Was this entry of no outage?',
  voidWhy:
    'The entry stays in the register and extends no deadline any more. Those whose deadline comes earlier are told.',
  voidSend: 'Enter the correction',
  fromDay: 'First day of the outage',
  fromTime: 'Time at which it began',
  untilDay: 'Last day of the outage',
  untilTime: 'Time at which it ended',
  timeHelp: 'Time in Poland, for example 21:30',
  reason: 'What happened, and how it is known',
  counts: 'counts',
  corrected: 'corrected entry',
  noOutage: 'no outage',
  source: { heartbeat: 'recorded by the system', operator: 'entered by the operator' },
  recorded: ({ at }) => `in the register since ${at}`,
  lasted: ({ minutes }) =>
    minutes < 60
      ? `${minutes} min`
      : `${Math.floor(minutes / 60)} ${plural('en', Math.floor(minutes / 60), { one: 'hour', other: 'hours' })} ${minutes % 60} min`,
  tried: 'Who tried to file',
  triedNobody: 'Nobody that we know of. Who could not reach the system stands here once their device reports it.',
  bySource: { server: 'seen by the server', device: 'by the clock of the person’s device' },
  filedSince: 'filed',
  notFiled: 'NOT FILED',
  refusals: {
    'outage-order': 'The outage must end after it began.',
    'outage-not-over': 'This outage is not over, or the time is in the future. Enter it when it has ended.',
    'outage-too-old': 'An outage can be entered within 31 days of its beginning.',
    'outage-corrected': 'Somebody has corrected this entry already. Load the page again.',
    'not-a-time': 'Write a time, for example 21:30.',
    'no-day': 'Give a day, for example 28.02.2027.',
  },
}
