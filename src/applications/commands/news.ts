import type { AboutApplication } from '../events.ts'
import type { ApplicationTable } from '../store/tables.ts'

/** Which application, whose, for what is announced of it. */
export const newsOf = (row: ApplicationTable): AboutApplication => ({
  ...{ applicationId: row.id, process: row.process, round: row.round, number: row.number, stage: row.stage },
  ...{ applicantPersonId: row.applicant_person_id, subjectPersonId: row.subject_person_id },
})
