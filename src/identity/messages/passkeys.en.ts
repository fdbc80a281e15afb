import type { Translations } from '../../platform/i18n/translations.ts'
import type { pl } from './passkeys.pl.ts'

export const en: Translations<typeof pl> = {
  title: 'Passkeys',
  lead: 'You sign in by a finger, your face or the device’s PIN, without a password or a code. No forged page can talk you out of a passkey.',
  none: 'You have no passkey yet.',
  unsupported: 'This browser knows no passkeys. Open the page in a newer one, or on a phone.',
  name: 'Name of the passkey',
  nameHelp: 'You will know the device by it, such as “Phone” or “Computer in the duty room”.',
  device: ({ browser, system }) => `${system}, ${browser}`,
  add: 'Add a passkey',
  added: 'Passkey added. Sign in by it next time.',
  addedAt: ({ moment }) => `added ${moment}`,
  usedAt: ({ moment }) => `last used ${moment}`,
  neverUsed: 'not used yet',
  synced: 'has a copy on other devices of yours',
  remove: 'Remove the passkey',
  removeTitle: ({ name }) => `Remove the passkey “${name}”?`,
  removeLead: 'It stops letting into OpenSMK at once. Remove it in the settings of the device too.',
  prove: 'Confirm by passkey',
  passkeyRefusals: {
    'passkey-not-used': 'The passkey gave no answer, or the question was cancelled. Try again, or choose another way.',
    'passkey-elsewhere': 'Passkeys do not work at this address. Go to the address under which OpenSMK usually is.',
    'passkey-known': 'This passkey is added already.',
    'passkey-expired': 'The question to the passkey ran out, or was asked in another tab. Try again.',
    'wrong-passkey': 'We do not know this passkey, or it was removed from the account. Sign in another way.',
    'passkey-copied':
      'This passkey seems to be copied, so it does not let in. Sign in another way, remove it and add a new one.',
    'too-many-passkeys': ({ most }) => `You may have at most ${most} passkeys. Remove one.`,
    'bad-passkey-name': ({ most }) => `Name the passkey: 1 to ${most} characters.`,
    'last-way-in':
      'This is your only way to sign in. First set a password or add another passkey, then remove this one.',
    'no-passkey': 'There is no passkey on this account any more. Reload the page.',
  },
}
