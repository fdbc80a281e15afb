import type { UseCase } from '../platform/command/command.ts'
import { applicationHistory } from './commands/application-history.ts'
import { makeAskForOpinion } from './commands/ask-for-opinion.ts'
import { calendarFeed } from './commands/calendar-feed.ts'
import { makeDecideApplication } from './commands/decide-application.ts'
import { decisionFile } from './commands/decision-file.ts'
import { makeDecisionPdf } from './commands/decision-pdf.ts'
import { makeDesistFromObjection } from './commands/desist-from-objection.ts'
import { enterOutage } from './commands/enter-outage.ts'
import { makeFileApplication } from './commands/file-application.ts'
import { makeForwardApplication } from './commands/forward-application.ts'
import { makeGetApplication } from './commands/get-application.ts'
import { makeGiveOpinion } from './commands/give-opinion.ts'
import { listApplications } from './commands/list-applications.ts'
import { listCases } from './commands/list-cases.ts'
import { listDeadlines } from './commands/list-deadlines.ts'
import { listOutages } from './commands/list-outages.ts'
import { listTried } from './commands/list-tried.ts'
import { getCalendar, makeCalendar, revokeCalendar } from './commands/make-calendar.ts'
import { notingFailures } from './commands/noting-failures.ts'
import { makeObjectToDecision } from './commands/object-to-decision.ts'
import { makeOpenDraft } from './commands/open-draft.ts'
import { makePassApplication } from './commands/pass-application.ts'
import type { ApplicationMeans } from './commands/process.ts'
import { receiptFile, receiptXml } from './commands/receipt-file.ts'
import { makeReceiptPdf } from './commands/receipt-pdf.ts'
import { reportTries } from './commands/report-tries.ts'
import { makeReturnApplication } from './commands/return-application.ts'
import { makeSaveDraft } from './commands/save-draft.ts'
import { makeSigningKey } from './commands/signing-key.ts'
import { makeWithdrawApplication } from './commands/withdraw-application.ts'

/** What this capability answers, for the processes that it is handed. */
export const applicationUseCases = (means: ApplicationMeans): UseCase[] => [
  makeOpenDraft(means),
  makeSaveDraft(means),
  notingFailures(makeFileApplication(means)),
  makeWithdrawApplication(means),
  makeGetApplication(means),
  listApplications,
  listDeadlines,
  getCalendar,
  makeCalendar,
  revokeCalendar,
  calendarFeed,
  listOutages,
  enterOutage,
  listTried,
  reportTries,
  applicationHistory,
  receiptFile,
  receiptXml,
  decisionFile,
  makeDecisionPdf(means),
  makeReceiptPdf(means),
  makeSigningKey(means),
  listCases,
  makePassApplication(means),
  makeReturnApplication(means),
  makeDecideApplication(means),
  makeForwardApplication(means),
  makeAskForOpinion(means),
  makeGiveOpinion(means),
  makeObjectToDecision(means),
  makeDesistFromObjection(means),
]
