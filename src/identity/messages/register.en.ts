import type { Translations } from '../../platform/i18n/translations.ts'
import type { pl } from './register.pl.ts'

const hoursWord = (count: number) => (count === 1 ? 'hour' : 'hours')

export const en: Translations<typeof pl> = {
  register: 'Register',
  registerLead:
    'Give your e-mail address. Your names and PESEL will come from the proof of your identity: you type none of them here.',
  email: 'E-mail address',
  emailHelp: 'A letter with a link goes to this address. Give one that stays yours when you change hospitals.',
  typeEmail: 'Type your e-mail address.',
  sendLetter: 'Send the letter with the link',
  haveAccount: 'Have an account already?',
  toSignIn: 'Sign in',
  letterSent: 'Look into your mailbox',
  letterSentLead: ({ email, hours }) =>
    `A letter is on its way to ${email}. Open its link: it works once, for ${hours} ${hoursWord(hours)}.`,
  noLetter: 'No letter?',
  noLetterWhy: 'Look among the spam and check the address. One address gets three letters in an hour at most.',
  sendAgain: 'Send the letter again',
  sentAgain: 'Sent again.',
  otherAddress: 'Give another address',
  demonstration: 'This is a demonstration: no letter leaves',
  demonstrationWhy: 'Read it here instead of in your mailbox.',
  showLetters: 'Show the letters',
  noLettersYet: 'There is no letter yet. Wait a moment and press again.',
  openLink: 'Open the link of the letter',
  confirm: 'Finish registering',
  confirmLead: 'Your e-mail address will be confirmed and your account opened.',
  password: 'Password',
  passwordHelp: 'At least 10 characters. Leave it empty if you will only sign in through the identity provider.',
  repeatPassword: 'Repeat the password',
  passwordsDiffer: 'Both passwords must be the same.',
  welcome: 'Set the password of your account',
  welcomeLead:
    'An administrator created the account for you. By the identity login you can come in without a password too.',
  welcomeHelp: 'At least 10 characters. A few ordinary words are easiest to remember.',
  setPassword: 'Set the password and come in',
  openAccount: 'Confirm the address and open the account',
  registerAnew: 'Send a new letter',
  refusals: {
    'bad-email': 'This does not look like an e-mail address. Check that it has an @ and a full stop.',
    'link-expired': 'This link no longer works: it was used, its time is over, or a newer letter was sent.',
    'password-too-short': ({ least }) => `The password needs at least ${least} characters.`,
    'password-too-long': ({ most }) => `The password may have at most ${most} characters.`,
    'password-easy': 'This password is easy to guess. Think of another, for instance three unrelated words.',
    'too-many-requests': ({ minutes }) => `Too many tries. Wait ${minutes} minutes, then try again.`,
    'no-network': 'There is no network. Try when it is back.',
    fault: 'Something broke on our side. Try again in a moment.',
  },
}
