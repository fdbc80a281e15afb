import type { Desk } from '../kernel/application.ts'
import type { Announcement } from '../platform/jobs/announce.ts'

/** Which application, whose, of which process. */
export interface AboutApplication {
  readonly applicationId: string
  readonly process: string
  readonly round: string
  readonly number: string | null
  /** Where it lies, or lay last. */
  readonly stage: string | null
  readonly applicantPersonId: string
  /** Whose matter it is; mostly the applicant. */
  readonly subjectPersonId: string
}

export interface ApplicationFiled extends AboutApplication {
  readonly desk: Desk
  /** The last day for the desk, inclusive. */
  readonly dueOn: string
}

/** An application was filed, for the first time or mended: it waits for its desk. */
export const applicationFiled = (facts: ApplicationFiled): Announcement => ({
  name: 'applications.application-filed',
  facts: { ...facts },
})

/** A desk handed the application on: it waits for the next one. */
export const applicationPassed = (facts: ApplicationFiled): Announcement => ({
  name: 'applications.application-passed',
  facts: { ...facts },
})

/** A party objected: it waits for the second instance. */
export const applicationObjected = (facts: ApplicationFiled): Announcement => ({
  name: 'applications.application-objected',
  facts: { ...facts },
})

export interface OpinionNews extends ApplicationFiled {
  /** Who was asked, as people call it. */
  readonly to: string
}

/** The desk asked another for an opinion, which has until then. */
export const opinionAsked = (facts: OpinionNews): Announcement => ({
  name: 'applications.opinion-asked',
  facts: { ...facts },
})

/** Whoever was asked has answered the desk. */
export const opinionGiven = (facts: OpinionNews): Announcement => ({
  name: 'applications.opinion-given',
  facts: { ...facts },
})

export interface ApplicationForwarded extends ApplicationFiled {
  /** The desk as people call it. */
  readonly to: string
  readonly reason: string
}

/** A desk that is not competent forwarded the application to the one that is. */
export const applicationForwarded = (facts: ApplicationForwarded): Announcement => ({
  name: 'applications.application-forwarded',
  facts: { ...facts },
})

export interface ApplicationReturned extends AboutApplication {
  readonly dueOn: string
}

/** The desk returned an application with what to mend. */
export const applicationReturned = (facts: ApplicationReturned): Announcement => ({
  name: 'applications.application-returned',
  facts: { ...facts },
})

export interface ApplicationDecided extends AboutApplication {
  readonly outcome: 'accepted' | 'refused'
  /** The number of the document. */
  readonly decision: string
}

/** The desk decided. */
export const applicationDecided = (facts: ApplicationDecided): Announcement => ({
  name: 'applications.application-decided',
  facts: { ...facts },
})

export interface DeadlineNear extends AboutApplication {
  /** Whoever files before this moment is in time. */
  readonly deadline: string
  readonly hours: number
}

/** So many hours are left, or fewer, and it is not filed. */
export const deadlineNear = (facts: DeadlineNear): Announcement => ({
  name: 'applications.deadline-near',
  facts: { ...facts },
})

export interface ApplicationLapsed extends AboutApplication {
  readonly deadline: string
}

/** What was returned was not mended in time, and is left without examination. */
export const applicationLapsed = (facts: ApplicationLapsed): Announcement => ({
  name: 'applications.application-lapsed',
  facts: { ...facts },
})

export interface DeadlineMoved extends AboutApplication {
  readonly deadline: string
  /** The outage that moved it, and the paragraph. */
  readonly from: string
  readonly until: string
  readonly law: string
}

/** An outage has moved the deadline of what is not filed yet. */
export const deadlineMoved = (facts: DeadlineMoved): Announcement => ({
  name: 'applications.deadline-moved',
  facts: { ...facts },
})

/** A deadline passed while the system was out of order, and no paragraph moves it. */
export const outageAtDeadline = (facts: Omit<DeadlineMoved, 'law'>): Announcement => ({
  name: 'applications.outage-at-deadline',
  facts: { ...facts },
})

/** What the register said of an outage was corrected, and a deadline is earlier than those concerned were told. */
export const deadlineCorrected = (facts: Omit<DeadlineMoved, 'law'>): Announcement => ({
  name: 'applications.deadline-corrected',
  facts: { ...facts },
})
