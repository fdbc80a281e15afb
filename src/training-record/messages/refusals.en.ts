import { plural } from '../../platform/i18n/plural.ts'
import type { Translations } from '../../platform/i18n/translations.ts'
import type { pl } from './refusals.pl.ts'

const days = (count: number) => `${count} ${plural('en', count, { one: 'day', other: 'days' })}`

export const en: Translations<typeof pl> = {
  missing: 'Fill this in.',
  'too-long': ({ characters, most }) => `This is ${characters} characters long; ${most} is the most. Shorten it.`,
  'bad-date': 'There is no such day. Write it like this: 12.03.2026.',
  'not-a-number': 'Write a number in digits.',
  'not-whole': 'Write a whole number.',
  'below-zero': 'The number cannot be below zero.',
  'too-small': ({ least }) => `Write at least ${least}.`,
  'too-large': ({ most }) => `Write at most ${most}.`,
  'unknown-choice': 'Choose one of the options.',
  'outside-training': ({ from, until }) =>
    until ? `This day is outside the training, from ${from} to ${until}.` : `The training begins on ${from}.`,
  'in-the-future': 'This day has not come yet. Write today or an earlier day.',
  'period-ends-before-it-begins': ({ from }) => `The end is before the beginning (${from}). Correct one of the days.`,
  'unknown-item': 'The programme does not hold this. Choose an item from the list.',
  'wrong-item': 'This is another kind of programme item. Choose the right one from the list.',
  'unknown-kind': 'There is no such kind of entry.',
  'bad-initials': ({ most }) => `Write the patient’s initials only: letters, ${most} at most.`,
  'holds-pesel': 'A PESEL number stands here. Remove it: nobody may be recognised by the record.',
  'unit-not-assigned': 'Your supervisor has not named the unit of this rotation yet. Ask for it, then add the entry.',
  'more-days-than-period': ({ most }) => `There are only ${days(most)} between these dates. Correct one or the other.`,
  'more-hours-than-period': ({ most }) => `At most ${most} hours fit between these dates. Correct one or the other.`,
  'reason-not-in-force': ({ date }) => `The act did not list this reason on ${date}.`,
  'absence-over-limit': ({ most }) =>
    most ? `An absence for this reason lasts ${days(most)} at most.` : 'An absence for this reason cannot last longer.',
  'bad-identifier': 'Choose an item from the list.',
  'over-additional-days': ({ days: sum, most }) =>
    `That would be ${days(sum)} this training year; ${most} is the most.`,
  'over-half-of-rotation': ({ most }) => `Additional days shorten this rotation by half at most: ${days(most)}.`,
  'basic-rotation-first': ({ days: left }) => `Finish the basic rotation first: ${days(left)} left.`,
  'rotation-overlaps': ({ from, until }) =>
    `You have a rotation then already: ${from} – ${until}. Correct one of them.`,
  'rotation-exempt': 'You are exempt from duties of this rotation then.',
  'rotation-has-duties': 'Duties of this rotation are logged then already. An exemption cannot cover them.',
  'independent-duty-without-consent': 'A duty on your own needs your supervisor’s consent given before it.',
  'rotation-approved': ({ days: count }) =>
    `This rotation is approved whole (${days(count)}). Nothing can be added or changed. If something is wrong, correct the approved entry and say why.`,
  'too-many-files': ({ most }) => `You can attach ${most} files at most.`,
  'file-not-found': 'One of the files is no longer on the server. Take it off the list and attach it again.',
  'course-twice': 'This course is in the record already. Correct that entry.',
  'over-half': ({ most }) => `At most half of the training can be recognised: ${days(most)}.`,
  'over-reduction': ({ most }) => `An extension can be made shorter by ${days(most)} at most, all together.`,
  'recognised-too-old': ({ oldest }) => `What was completed on ${oldest} or later can be recognised.`,
  'own-record': 'This is your own record. Somebody else approves in it.',
  'not-permitted': 'Your role does not cover this.',
  'record-closed': 'The record is closed or being checked, so nothing in it changes.',
  'element-not-open': 'The record came back to be completed. Only what the remarks name can be changed.',
  'mentor-is-trainee': 'Nobody approves entries of their own record. Name another person.',
  'grant-too-long': ({ most }) => `The authority may last until ${most} at most.`,
  'grant-over': 'This day has passed. Write today or a later day.',
  'grant-from-too-early': 'An authority lasts a year at most, and this day is a year ago or more. Write a later one.',
  'already-granted': ({ from, until }) =>
    `This person has the authority for this rotation from ${from} to ${until} already. Another is not needed.`,
  'not-a-programme': 'This is not the transcription of a programme.',
  'bad-field': ({ path }) => `The programme has an error at ${path}.`,
  'unknown-requirement': ({ path }) => `What the programme requires at ${path} is not clear.`,
  'unknown-total': ({ path }) => `The programme holds an unknown total at ${path}.`,
  'total-differs': ({ path }) => `A total of the programme does not hold at ${path}.`,
  'key-twice': 'The same item stands in the programme twice.',
  'archive-not-genuine':
    'This is no archive of this system, or somebody changed it. Choose the file exactly as it was downloaded.',
  'archive-version-unknown': 'We cannot read this archive yet: a newer version of the system wrote it.',
  'archive-too-large': ({ megabytes, most }) =>
    `The files of this record take ${megabytes} MB, and an archive holds at most ${most} MB. Download the files from their entries.`,
  'archive-of-another-record': 'This is the archive of another record.',
  'record-not-empty': 'The record holds entries already. An archive goes into an empty record only.',
  'not-in-state': ({ of }) => `This ${of ?? 'entry'} is in another state by now. Reload the page.`,
  'consultant-is-supervisor': 'You supervise this training, so the national consultant checks the record.',
  'consent-not-cited': 'Write the number of the consent and the day on which it was given.',
  'too-many-trainees': ({ trainees, most }) =>
    most < 4
      ? `This person supervises ${trainees} trainees already; ${most} is the most without the national consultant’s consent. Write the consent or name somebody else.`
      : `This person supervises ${trainees} trainees already; ${most} is the most even with the national consultant’s consent. Name somebody else.`,
  'not-supervisor-of-unit': 'This person does not hold the role of supervisor in this unit today. Name somebody else.',
  'already-supervisor': 'This person supervises this training already. Name somebody else.',
  'record-changed':
    'Somebody changed this record meanwhile. Reload the page and see whether the change is still needed.',
  'referral-decided': 'Somebody of the unit has decided this referral already. Reload the page.',
  'start-outside-referral': ({ from, until }) =>
    `The referral is for the days from ${from} to ${until}. Choose one of them.`,
  'not-by-correction':
    'A correction cannot change this, because the change has happened. If it is wrong, enter the next change.',
  'same-unit': 'The training is in this unit already. Choose another one.',
  'unit-change-too-early': ({ first }) =>
    `A residency may change its unit after a year of training, on ${first} at the earliest.`,
  'waiting-entries-first': ({ waiting }) =>
    `${waiting} ${plural('en', waiting, { one: 'entry waits', other: 'entries wait' })} for the present supervisor, who has to approve or return them first.`,
  'profession-not-of-specialty': 'Another profession trains in this field. Check the person and the specialty.',
  'bad-register-part': 'The record cannot be numbered. Check the specialty and the voivodeship.',
  'reason-too-short': ({ least }) => `Say in at least ${least} characters what has to be corrected.`,
  'reason-too-long': ({ most }) => `The reason may be ${most} characters long at most.`,
  'undo-too-late': 'Ten seconds have passed; the approval stays.',
  'elements-missing': ({ count }) =>
    `The record still lacks ${count} ${plural('en', count, { one: 'element', other: 'elements' })}.`,
  'not-found': 'This does not exist, or you have no access to it.',
  'stale-version': ({ of }) =>
    of === 'record'
      ? 'Somebody decided on this record meanwhile. Reload the page and see where it stands.'
      : 'Somebody changed this entry meanwhile. Reload the page and correct the new version.',
  'not-ended-yet': ({ end }) =>
    `The training lasts until ${end}. You can refuse only then; until then return single entries.`,
  'id-taken': 'Another entry has this number. Add the entry again.',
  'unit-not-found': 'There is no such unit.',
  'person-not-found': 'There is no such person.',
  'no-licence-number': 'This person has no licence number.',
  'programme-not-of-specialty': 'This programme is of another specialty.',
  'unit-outside-voivodeship': 'This unit lies in another voivodeship.',
  'training-open': 'This person is in training already or has a referral that the unit has not decided yet.',
  'unknown-mode': 'Choose a mode of training from the list.',
  'session-empty': 'Write the session of recruitment.',
  'rows-refused': 'Some rows cannot be kept. Nothing was added.',
  'import-approved': 'Some of these entries are approved, so the import cannot be undone.',
  'import-undone': 'This import is undone already.',
  'bad-request': 'This cannot be accepted. Check the fields and try again.',
  'not-signed-in': 'Your session has ended. Sign in again.',
  'step-up-needed': 'First prove that it is you.',
  'too-many-requests': 'Too many requests at once. Wait a moment and try again.',
  'no-network': 'There is no network. Try again when it is back.',
  fault: 'Something broke on our side. Try again in a moment.',
}
