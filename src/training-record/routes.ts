import type { UseCase } from '../platform/command/command.ts'
import { acceptReferral } from './commands/accept-referral.ts'
import { answerRemark } from './commands/answer-remark.ts'
import { approveByCode } from './commands/approve-by-code.ts'
import { approveEntries } from './commands/approve-entries.ts'
import { assignRotationUnit } from './commands/assign-rotation-unit.ts'
import { assignSupervisor } from './commands/assign-supervisor.ts'
import { commitImport } from './commands/commit-import.ts'
import { correctEntry } from './commands/correct-entry.ts'
import { declineReferral } from './commands/decline-referral.ts'
import { editEntry } from './commands/edit-entry.ts'
import { endRecord } from './commands/end-record.ts'
import { enterReferral } from './commands/enter-referral.ts'
import { entryHistory } from './commands/entry-history.ts'
import { findUnits } from './commands/find-units.ts'
import { getProgramme } from './commands/get-programme.ts'
import { getRecord } from './commands/get-record.ts'
import { giveAccess } from './commands/give-access.ts'
import { grantMentor } from './commands/grant-mentor.ts'
import { issueSignOffCode } from './commands/issue-sign-off-code.ts'
import { listAccesses } from './commands/list-accesses.ts'
import { listChecks } from './commands/list-checks.ts'
import { listDifferences } from './commands/list-differences.ts'
import { listEntries } from './commands/list-entries.ts'
import { listImports } from './commands/list-imports.ts'
import { listMappings } from './commands/list-mappings.ts'
import { listMentors } from './commands/list-mentors.ts'
import { listRecords } from './commands/list-records.ts'
import { listReferrals } from './commands/list-referrals.ts'
import { listSpecialties } from './commands/list-specialties.ts'
import { listSupervisors } from './commands/list-supervisors.ts'
import { logEntries } from './commands/log-entries.ts'
import { logEntry } from './commands/log-entry.ts'
import { readSignOffCode } from './commands/read-sign-off-code.ts'
import { refuseWhole } from './commands/refuse-whole.ts'
import { returnEntries } from './commands/return-entries.ts'
import { revokeAccess } from './commands/revoke-access.ts'
import { revokeMentor } from './commands/revoke-mentor.ts'
import { showEntry } from './commands/show-entry.ts'
import { unapproveEntries } from './commands/unapprove-entries.ts'
import { undoImport } from './commands/undo-import.ts'
import { withdrawEntry } from './commands/withdraw-entry.ts'

export const trainingRecordUseCases: readonly UseCase[] = [
  acceptReferral,
  approveByCode,
  approveEntries,
  assignRotationUnit,
  assignSupervisor,
  commitImport,
  correctEntry,
  declineReferral,
  editEntry,
  endRecord,
  enterReferral,
  entryHistory,
  findUnits,
  getProgramme,
  getRecord,
  grantMentor,
  issueSignOffCode,
  listEntries,
  listImports,
  listMappings,
  listMentors,
  listRecords,
  listReferrals,
  listSpecialties,
  listSupervisors,
  logEntries,
  logEntry,
  readSignOffCode,
  returnEntries,
  revokeMentor,
  showEntry,
  unapproveEntries,
  undoImport,
  withdrawEntry,
  answerRemark,
  listChecks,
  listDifferences,
  refuseWhole,
  listAccesses,
  giveAccess,
  revokeAccess,
]
