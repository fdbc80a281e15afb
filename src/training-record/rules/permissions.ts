import type { Role } from '../../kernel/actor.ts'

const READERS = [
  'trainee',
  'supervisor',
  'mentor',
  'unit-head',
  'unit-staff',
  'voivodeship-office',
  'voivodeship-consultant',
  'national-consultant',
  'cmkp',
] as const satisfies readonly Role[]

/**
 * Who may ask for what, before the record itself is looked at: permission to roles. What the person is to the one
 * record, and what state it is in, is judged by `mayActOnEntry`, `mayActOnRecord` and `mayEnter`.
 *
 * @law UZL art. 4a
 * @policy decision 0052
 */
export const PERMISSIONS = {
  'record.read': READERS,
  'record.export': READERS,
  'record.log': ['trainee', 'supervisor', 'unit-head', 'unit-staff', 'voivodeship-office', 'cmkp'],
  'record.import': ['trainee'],
  'record.sign-off': ['supervisor', 'mentor', 'voivodeship-office'],
  'record.delegate': ['trainee', 'supervisor'],
  'record.let-in': ['trainee'],
  'record.plan': ['supervisor'],
  'record.complete': ['supervisor'],
  'record.close': ['voivodeship-office'],
  'record.appoint-supervisor': ['unit-head', 'unit-staff'],
  'referral.enter': ['voivodeship-office'],
  'referral.read': ['trainee', 'unit-head', 'unit-staff', 'voivodeship-office'],
  'unit.accept': ['unit-head', 'unit-staff'],
  'programme.read': READERS,
} as const satisfies Record<string, readonly Role[]>
export type RecordPermission = keyof typeof PERMISSIONS
