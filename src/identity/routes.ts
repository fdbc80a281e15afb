import type { UseCase } from '../platform/command/command.ts'
import { appointStaff } from './commands/appoint-staff.ts'
import { beginRecovery } from './commands/begin-recovery.ts'
import { beginRegistration } from './commands/begin-registration.ts'
import { changePassword } from './commands/change-password.ts'
import { chooseLanguage } from './commands/choose-language.ts'
import { chooseRole } from './commands/choose-role.ts'
import { confirmRegistration } from './commands/confirm-registration.ts'
import { confirmSheet } from './commands/confirm-sheet.ts'
import { endDeputy } from './commands/end-deputy.ts'
import { endOtherSessions } from './commands/end-other-sessions.ts'
import { endSession } from './commands/end-session.ts'
import { endStaffRole } from './commands/end-staff-role.ts'
import { exportRegister } from './commands/export-register.ts'
import { findCandidate } from './commands/find-candidate.ts'
import { findLetters } from './commands/find-letters.ts'
import { findSheet } from './commands/find-sheet.ts'
import { findTwice } from './commands/find-twice.ts'
import { finishOidc } from './commands/finish-oidc.ts'
import { finishProof } from './commands/finish-proof.ts'
import { finishRecovery } from './commands/finish-recovery.ts'
import { getAccount } from './commands/get-account.ts'
import { getRegistration } from './commands/get-registration.ts'
import { joinPersons } from './commands/join-persons.ts'
import { listBodies } from './commands/list-bodies.ts'
import { listDeputies } from './commands/list-deputies.ts'
import { listDeputyCandidates } from './commands/list-deputy-candidates.ts'
import { listPersonas } from './commands/list-personas.ts'
import { listSessions } from './commands/list-sessions.ts'
import { listStaff } from './commands/list-staff.ts'
import { listUnits } from './commands/list-units.ts'
import { makeRecoverySheet } from './commands/make-recovery-sheet.ts'
import { makeSheet } from './commands/make-sheet.ts'
import { addPasskey, beginPasskey, listPasskeys, removePasskey } from './commands/manage-passkeys.ts'
import { me } from './commands/me.ts'
import { nameDeputy } from './commands/name-deputy.ts'
import { beginPasskeyProof, proveByPasskey } from './commands/prove-by-passkey.ts'
import { proveRecovery } from './commands/prove-recovery.ts'
import { searchPersons } from './commands/search-persons.ts'
import { signIn } from './commands/sign-in.ts'
import { beginPasskeySignIn, finishPasskeySignIn } from './commands/sign-in-by-passkey.ts'
import { signOut } from './commands/sign-out.ts'
import { startOidc } from './commands/start-oidc.ts'
import { startProof } from './commands/start-proof.ts'
import { startRecovery } from './commands/start-recovery.ts'

/** What this capability answers; each names its route in the contract. */
export const identityUseCases: readonly UseCase[] = [
  me,
  listPersonas,
  signIn,
  startOidc,
  finishOidc,
  signOut,
  getAccount,
  listSessions,
  endSession,
  endOtherSessions,
  chooseLanguage,
  chooseRole,
  changePassword,
  listUnits,
  listBodies,
  searchPersons,
  listStaff,
  findCandidate,
  appointStaff,
  endStaffRole,
  listPasskeys,
  beginPasskey,
  addPasskey,
  removePasskey,
  beginPasskeySignIn,
  finishPasskeySignIn,
  beginPasskeyProof,
  proveByPasskey,
  listDeputies,
  listDeputyCandidates,
  nameDeputy,
  endDeputy,
  beginRegistration,
  confirmRegistration,
  findLetters,
  getRegistration,
  startProof,
  finishProof,
  exportRegister,
  makeSheet,
  findSheet,
  confirmSheet,
  findTwice,
  joinPersons,
  beginRecovery,
  startRecovery,
  proveRecovery,
  makeRecoverySheet,
  finishRecovery,
]
