import { plural } from '../../platform/i18n/plural.ts'
import type { Translations } from '../../platform/i18n/translations.ts'
import { en as deadlines } from './messages/deadlines.en.ts'
import { en as matters } from './messages/matters.en.ts'
import { en as staff } from './messages/staff.en.ts'
import type { pl } from './messages.pl.ts'

const ACTS: Readonly<Record<string, string>> = {
  absence: 'absence',
  extension: 'extension of training',
  shortening: 'shortening of training',
  recognition: 'recognised rotation or course',
  'change-of-mode': 'change of mode',
  'exam-consent': 'consent to an earlier exam',
  'independent-duty-consent': 'consent to duties on your own',
}

const entries = (count: number) => `${count} ${plural('en', count, { one: 'entry', other: 'entries' })}`

const decisionToTake = (number: string | undefined) => (number ? `Decision ${number} is there as a PDF.` : '')

export const en: Translations<typeof pl> = {
  unknown: { subject: () => 'A new message in OpenSMK', body: () => 'Open it in your inbox.' },
  kinds: {
    ...deadlines,
    ...staff,
    ...matters,
    'entries-returned': {
      subject: ({ count }) => `To correct: ${entries(count)}`,
      body: () => 'Open your record, read the reason and correct it. Returned entries do not count.',
    },
    'entries-approved': {
      subject: ({ count }) => `Approved: ${entries(count)}`,
      body: ({ by }) => `Approved by ${by}. Your record shows how much is left.`,
    },
    'entries-signed-off': {
      subject: ({ count }) => `Signed off by your code: ${entries(count)}`,
      body: ({ by }) => `Signed off by ${by}. You know nothing of it? Tell your supervisor.`,
    },
    'act-entered': {
      subject: ({ act }) => `New in your record: ${ACTS[act] ?? 'entry'}`,
      body: ({ by }) => `Entered by ${by}. Open the entry and check that everything is right.`,
    },
    'referral-issued': {
      subject: () => 'You have been referred to specialty training',
      body: () => 'The unit decides now. When it accepts, your record begins.',
    },
    'referral-to-decide': {
      subject: ({ trainee }) => `A referral waits for your decision: ${trainee}`,
      body: () => 'Accept it and name the supervisor, or decline and say why.',
    },
    'own-referral-declined': {
      subject: ({ number }) => `The unit declined the referral ${number}`,
      body: () => 'Ask the voivodeship office what comes next. It knows already.',
    },
    'referral-declined': {
      subject: ({ number }) => `The unit declined the referral ${number}`,
      body: ({ trainee }) => `Doctor: ${trainee}. Read the reason and refer the doctor to another unit.`,
    },
    'record-opened': {
      subject: () => 'You have a record of specialty training',
      body: ({ supervisor }) => `Your supervisor: ${supervisor}. You can add entries at once.`,
    },
    'made-supervisor': {
      subject: ({ trainee }) => `You supervise the training of ${trainee}`,
      body: () => 'Entries to approve stand on your home page.',
    },
    'supervisor-changed': {
      subject: ({ supervisor }) => `Your supervisor: ${supervisor}`,
      body: () => 'From now on they approve your entries.',
    },
    'no-longer-supervisor': {
      subject: ({ trainee }) => `You no longer supervise the training of ${trainee}`,
      body: ({ supervisor }) => `It is taken over by ${supervisor}. There is nothing left for you to do.`,
    },
    'unit-changed': {
      subject: ({ unit }) => `Your training was moved: ${unit}`,
      body: () => 'The new unit will appoint a supervisor. Until then nobody approves your entries.',
    },
    'record-closed': {
      subject: () => 'The voivodeship office closed your record',
      body: () => 'Read the reason and its legal basis. You can still see and download the record.',
    },
    'trainee-removed': {
      subject: () => 'The voivodeship office struck you off the register',
      body: () => 'Read the reason and its legal basis. You can still see and download the record.',
    },
    'record-ended-to-supervise': {
      subject: ({ trainee }) => `The voivodeship office ended the record: ${trainee}`,
      body: () => 'The reason and its legal basis stand in the record. There is nothing for you to do.',
    },
    'whole-refused': {
      subject: () => 'Your supervisor did not approve the whole record',
      body: () => 'Read the reason and add what is missing. The training goes on and you can add entries.',
    },
    'remark-answered': {
      subject: ({ trainee }) => `A remark was answered: ${trainee}`,
      body: () => 'Read the answer. When all remarks have one, you can approve the whole.',
    },
    'mentor-granted': {
      subject: ({ trainee }) => `You can approve entries: ${trainee}`,
      body: ({ rotation, from, until }) =>
        `Rotation: ${rotation}. You approve its entries from ${from} until ${until}.`,
    },
    'mentor-named': {
      subject: ({ mentor }) => `Entries of a rotation are approved by ${mentor}`,
      body: ({ trainee, rotation }) => `Rotation: ${rotation}. Doctor: ${trainee}.`,
    },
    'mentor-revoked': {
      subject: ({ trainee }) => `You no longer approve entries: ${trainee}`,
      body: ({ rotation }) => `Your grant was revoked. Rotation: ${rotation}.`,
    },
    'mentor-withdrawn': {
      subject: ({ mentor }) => `No longer approves entries of a rotation: ${mentor}`,
      body: ({ trainee, rotation }) => `Rotation: ${rotation}. Doctor: ${trainee}. The supervisor approves them now.`,
    },
    'access-given': {
      subject: ({ trainee }) => `You can read a record: ${trainee}`,
      body: ({ until }) => `Until ${until}, read only. The doctor sees when you open it.`,
    },
    'access-revoked': {
      subject: ({ trainee }) => `You can no longer read a record: ${trainee}`,
      body: () => 'The doctor ended the access. There is nothing left for you to do.',
    },
    'deputy-named': {
      subject: ({ principal }) => `You stand in for ${principal}`,
      body: ({ from, until }) =>
        `From ${from} until ${until} you can act in this role: choose it at the top of the page. You sign everything by your own name.`,
    },
    'deputy-set': {
      subject: ({ deputy }) => `Your deputy is ${deputy}`,
      body: ({ from, until }) =>
        `From ${from} until ${until}. You can end it at any moment on the page of your account.`,
    },
    'deputyship-ended': {
      subject: ({ principal }) => `You no longer stand in for ${principal}`,
      body: () => 'The deputyship was ended before its time. There is nothing left for you to do.',
    },
    'deputy-gone': {
      subject: ({ deputy }) => `${deputy} no longer stands in for you`,
      body: () => 'The deputyship was ended before its time. Nobody but you acts in your role now.',
    },
    'email-to-confirm': {
      subject: () => 'Confirm your e-mail address',
      body: ({ hours }) =>
        `Open the link below to finish registering in OpenSMK. It works once, for ${hours} ${hours === 1 ? 'hour' : 'hours'}. Was it not you? Do nothing: without this link no account is made.`,
    },
    'account-opened': {
      subject: () => 'You have an account in OpenSMK',
      body: ({ days }) =>
        `An administrator created an account for you and gave you a role. Open the link below to set a password: it works once, for ${days} ${days === 1 ? 'day' : 'days'}. You need no password if you sign in by the identity login.`,
    },
    'address-known': {
      subject: () => 'You have an account in OpenSMK already',
      body: () =>
        'Somebody gave your address when registering. If it was you: you have an account already, sign in to it. If not: do nothing, nobody learned anything.',
    },
    'identity-confirmed': {
      subject: () => 'Your identity is confirmed',
      body: () => 'Sign in and ask for a role. Was it not you? Tell your chamber at once.',
    },
    'recovery-asked': {
      subject: () => 'Getting back into your account in OpenSMK',
      body: ({ minutes }) =>
        `Open the link below. It works once, for ${minutes} minutes. Then you prove your identity as when you registered. Was it not you? Do nothing: the link alone opens nothing.`,
    },
    'recovery-proved': {
      subject: () => 'You can choose a new password in OpenSMK',
      body: ({ hours }) =>
        `Your identity was confirmed in person. Open the link below and choose a new password. It works once, for ${hours} ${hours === 1 ? 'hour' : 'hours'}. Was it not you? Tell your chamber at once.`,
    },
    'access-recovered': {
      subject: () => 'Somebody got back into your account in OpenSMK',
      body: ({ withoutFactor }) =>
        `${withoutFactor ? 'The second factor and the passkeys were removed. ' : ''}All sessions have ended. Sign in anew. Was it not you? Tell your chamber at once.`,
    },
    'persons-joined': {
      subject: () => 'Two entries about you are one',
      body: () => 'Was it not you? Tell your chamber.',
    },
    'accounts-merged': {
      subject: () => 'Your two accounts in OpenSMK are one now',
      body: ({ address }) =>
        `Somebody proved your identity on the account with the address ${address}, and you have had an account here before. The earlier account stays: its roles, password and second factor. Either address signs you in, with the password of the earlier account. Was it not you? Tell your chamber at once.`,
    },
    'application-filed': {
      subject: ({ number }) => `Application ${number} is filed`,
      body: ({ due }) => `It is to be decided by ${due}. Download the receipt and keep it.`,
    },
    'case-to-decide': {
      subject: ({ applicant }) => `An application waits for your decision: ${applicant}`,
      body: ({ due }) => `Accept it, return it to be mended, or refuse it by ${due}.`,
    },
    'application-passed': {
      subject: ({ number }) => `Application ${number} has moved on`,
      body: ({ due }) => `Nobody objects to it. The next check is due by ${due}. You have nothing to do.`,
    },
    'application-forwarded': {
      subject: ({ number }) => `Application ${number} was forwarded to the competent body`,
      body: ({ to, reason, due }) =>
        `It is now considered by: ${to}, until ${due}. Reason: ${reason} The day of filing stays; you need do nothing.`,
    },
    'application-objected': {
      subject: ({ number }) => `Your objection about application ${number} is filed`,
      body: ({ due }) => `The second instance has until ${due}. You will be told when it decides.`,
    },
    'opinion-asked': {
      subject: ({ applicant }) => `You are asked for an opinion: ${applicant}`,
      body: ({ due }) => `Read the application and the question, and answer by ${due}. An opinion is given once.`,
    },
    'opinion-asked-of-another': {
      subject: ({ number }) => `Application ${number}: an opinion was asked for`,
      body: ({ to, due }) => `It is for ${to} to give, by ${due}. You need do nothing.`,
    },
    'opinion-given': {
      subject: ({ number }) => `Application ${number}: there is an opinion`,
      body: ({ to }) => `It was given by ${to}. You can read it on the page of the application.`,
    },
    'opinion-to-read': {
      subject: ({ applicant }) => `The opinion that you asked for is there: ${applicant}`,
      body: () => 'Read it and decide the application.',
    },
    'application-returned': {
      subject: ({ number }) => `Application ${number} was returned to be mended`,
      body: ({ due }) => `Read the notes, mend the application and file it again by ${due}.`,
    },
    'application-accepted': {
      subject: ({ number }) => `Application ${number} is accepted`,
      body: ({ decision }) => `Open it and read what has changed. ${decisionToTake(decision)}`,
    },
    'application-refused': {
      subject: ({ number }) => `Application ${number} is refused`,
      body: ({ decision }) => `Open the application: it says why, and what you may do. ${decisionToTake(decision)}`,
    },
  },
}
