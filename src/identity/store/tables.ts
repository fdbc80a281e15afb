import type { Role, RoleFunction } from '../../kernel/actor.ts'
import type { Db } from '../../platform/db/pool.ts'
import type { BodyKind, BodyReach } from '../rules/body.ts'
import type { Profession } from '../rules/licence-number.ts'

/** The tables of this capability's schema, column by column as migrations/0002 and 0035 make them. */
export type IdentityTables = {
  'identity.unit': UnitTable
  'identity.body': BodyTable
  'identity.cell': CellTable
  'identity.person': PersonTable
  'identity.role_holding': HoldingTable
  'identity.account': AccountTable
  'identity.session': SessionTable
  'identity.deputy': DeputyTable
  'identity.login_attempt': LoginAttemptTable
  'identity.second_factor': SecondFactorTable
  'identity.recovery_code': RecoveryCodeTable
  'identity.sign_in_step': SignInStepTable
  'identity.passkey': PasskeyTable
  'identity.passkey_challenge': PasskeyChallengeTable
  'identity.registration': RegistrationTable
}

/** The same handle, seeing this capability's tables. */
export const tablesOf = (db: Db) => db.withTables<IdentityTables>()

export interface UnitTable {
  id: string
  name: string
  city: string
  voivodeship: string
  search_key: string
  ended_on: string | null
}

export interface BodyTable {
  id: string
  kind: BodyKind
  name: string
  reach: BodyReach
  voivodeship: string | null
  search_key: string
  ended_on: string | null
}

export interface CellTable {
  id: string
  unit_id: string
  name: string
}

export interface PersonTable {
  id: string
  given_names: string
  surname: string
  profession: Profession | null
  licence_number: string | null
  surname_first_key: string
  given_first_key: string
}

export interface HoldingTable {
  id: string
  person_id: string
  role: Role
  unit_id: string | null
  body_id: string | null
  function: RoleFunction
  voivodeship: string | null
  specialty_code: string | null
  from_on: string
  until_on: string | null
  verified_by_body_id: string | null
}

export interface AccountTable {
  id: string
  person_id: string
  email: string
  password_hash: string | null
  password_changed_at: string | null
  locale: 'pl' | 'en'
  demonstration: boolean
  last_holding_id: string | null
  opened_at: string
  closed_at: string | null
}

export interface SessionTable {
  id: string
  account_id: string
  /** Null for a newcomer. */
  holding_id: string | null
  deputy_id: string | null
  token_hash: Buffer
  created_at: string
  last_seen_at: string
  proved_at: string | null
  idle_minutes: number
  expires_at: string
  ended_at: string | null
  address: string
  agent: string
}

export interface DeputyTable {
  id: string
  holding_id: string
  principal_person_id: string
  deputy_person_id: string
  fitting_holding_id: string
  from_on: string
  until_on: string
  named_at: string
  ended_at: string | null
  ended_by: string | null
}

export interface LoginAttemptTable {
  state_hash: Buffer
  binding_hash: Buffer
  code_verifier: string
  nonce: string
  expires_at: string
  purpose: LoginPurpose
  for_account: string | null
}

/** What somebody went to the identity provider for: what was begun as one is not finished as another. */
export type LoginPurpose = 'sign-in' | 'proof' | 'recovery'

export interface RegistrationTable {
  id: string
  email: string
  locale: 'pl' | 'en'
  token_hash: Buffer
  expires_at: string
}

export interface SecondFactorTable {
  account_id: string
  sealed_secret: Buffer
  begun_at: string
  confirmed_at: string | null
  last_step: string | null
  last_used_at: string | null
}

export interface RecoveryCodeTable {
  account_id: string
  code_hash: Buffer
  used_at: string | null
}

export interface SignInStepTable {
  ticket_hash: Buffer
  account_id: string
  expires_at: string
}

export interface PasskeyTable {
  id: string
  account_id: string
  credential_id: string
  public_key: Buffer
  counter: string
  transports: string[]
  name: string
  synced: boolean
  added_at: string
  last_used_at: string | null
}

export interface PasskeyChallengeTable {
  challenge_hash: Buffer
  purpose: 'add' | 'sign-in' | 'prove'
  bound_hash: Buffer
  account_id: string | null
  expires_at: string
}
