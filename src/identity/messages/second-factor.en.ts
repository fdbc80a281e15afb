import { plural } from '../../platform/i18n/plural.ts'
import type { Translations } from '../../platform/i18n/translations.ts'
import type { pl } from './second-factor.pl.ts'

export const en: Translations<typeof pl> = {
  title: 'Second factor',
  lead: 'Beside the password you then give a code from an app on your phone. Who learns your password still stays out.',
  off: 'Off',
  on: 'On',
  since: 'On since',
  lastUsed: 'Last code given',
  codesLeft: 'Recovery codes not used',
  turnOn: 'Turn on the second factor',
  scan: 'Scan the code with an authenticator app on your phone, such as FreeOTP or Google Authenticator',
  secret: 'Cannot scan it? Type this key into the app:',
  firstCode: 'Code from the app',
  firstCodeHelp: 'Six digits that the app shows now.',
  confirm: 'Confirm and turn on',
  codesTitle: 'Keep the recovery codes',
  codesLead:
    'Each lets you in once when you do not have the phone. We show them only now. Print them or copy them and keep them away from the phone.',
  codesKept: 'I have kept them',
  codesPrint: 'Print the codes',
  code: 'Code from the app or a recovery code',
  codeHelp: 'Six digits from the app or twelve characters from the paper.',
  change: 'New recovery codes, or turning it off',
  renew: 'Issue new recovery codes',
  remove: 'Turn off the second factor',
  removed: 'The second factor is off',
  signInTitle: 'Give the code from the app',
  signInLead: 'The first step is done. Now the code from the app on your phone; without the phone use a recovery code.',
  finish: 'Sign in',
  backToSignIn: 'Begin to sign in anew',
  proveTitle: 'Prove that it is you',
  proveLead: ({ minutes }) =>
    `This is a grave step, so we ask once more. For ${minutes} ${plural('en', minutes, { one: 'minute', other: 'minutes' })} we will not ask again.`,
  password: 'Your password',
  prove: 'Prove and finish',
  proveBySignIn: 'This account has neither a password nor a second factor. Sign in once more and repeat the step.',
  signInAgain: 'Sign in once more',
  factorRefusals: {
    'bad-code':
      'A code from the app has six digits, a recovery code twelve characters. Check that you typed all of it.',
    'wrong-code':
      'This code is wrong or was used. Wait until the app shows the next one and type that. Check the clock of the phone, too.',
    'no-second-factor': 'The second factor is not on. Reload the page.',
    'second-factor-on': 'The second factor is on already. Reload the page.',
    'wrong-password': 'This is not your password. Try again.',
    'sign-in-again': 'This account has no password. Sign in once more.',
    'step-up-needed': 'First prove that it is you.',
  },
}
