import type { Role, RoleFunction } from './actor.ts'
import type { PlainDate } from './plain-date.ts'
import type { Citation, Verdict } from './verdict.ts'

/** What was typed, field by field, as it was typed: nothing of it is checked until it is filed. */
export type ApplicationDraft = Readonly<Record<string, string>>

/** One question of a form. Its words stand in the messages of the capability whose process it is, by this key. */
export interface FieldDefinition {
  readonly key: string
  readonly kind: 'text' | 'choice' | 'register'
  /** The answers of a choice, by their codes. */
  readonly options?: readonly string[]
  /** From which register one is chosen, by its id; what it is called is known under the key with `Name` behind it. */
  readonly register?: string
  /** How wide, in characters, the answer of a text is expected to be. */
  readonly characters?: number
}

/** One page of the form: questions that belong together. */
export interface SectionDefinition {
  readonly key: string
  readonly fields: readonly FieldDefinition[]
}

/** Who decides: those who act in one of these roles, held within what is named. */
export interface Desk {
  readonly roles: readonly Role[]
  readonly unitId?: string
  /** TERYT, two digits. */
  readonly voivodeship?: string
  readonly bodyId?: string
  /** In which functions it is decided; in any while none is named. */
  readonly functions?: readonly RoleFunction[]
}

/** How long somebody has for their move: whole months or days after the day of the event, and the paragraph. */
export interface Term {
  readonly months?: number
  readonly days?: number
  readonly law: Citation
}

/** Until when an application of a round may be filed: the last day, inclusive, by the clock of Warsaw. */
export interface FilingWindow {
  readonly lastDay: PlainDate
  /** Whether a last day free of work gives way to the next working one. */
  readonly movesFromFreeDays?: boolean
  readonly law: Citation
}

/**
 * What is special about one process; all else is the one life of every application. `round` is what the application is
 * about within its process: a person has one live application for each.
 */
export interface ApplicationDefinition<Form> {
  readonly process: string
  /** Stands in the middle of the number: `2026/U/00001`. */
  readonly letter: string
  readonly rounds: readonly string[]
  readonly sections: readonly SectionDefinition[]
  /** How long the desk has to decide, and the applicant to mend what was returned. */
  readonly terms: { readonly desk: Term; readonly applicant: Term }
  /** The paragraph that a decision rests on unless the desk names another. */
  readonly law: Citation
  /** The filing window of a round; without it, or where it answers null, an application may be filed on any day. */
  readonly windowOf?: (round: string) => FilingWindow | null
  /** The paragraph by which an outage of the system moves the applicant's deadlines; without it none does. */
  readonly movedByOutages?: Citation
  /** What is filed, made of what was typed; or every reason against it, each beside its field. */
  read(draft: ApplicationDraft, round: string): Verdict<Form>
  deskOf(form: Form): Verdict<Desk>
}

/** Gives a definition its types. */
export const defineApplication = <Form>(definition: ApplicationDefinition<Form>): ApplicationDefinition<Form> =>
  definition

export const fieldsOf = ({ sections }: Pick<ApplicationDefinition<never>, 'sections'>): FieldDefinition[] =>
  sections.flatMap(({ fields }) => [...fields])

/** How a field is asked for, in one language. */
export interface FieldWords {
  readonly label: string
  readonly help?: string
  /** The answers of a choice, by their codes. */
  readonly options?: Readonly<Record<string, string>>
}

/** What people read of a process, in one language; beside the definition in its own capability. */
export interface ProcessWords {
  readonly title: string
  /** What the application is about, by its round. */
  readonly rounds: Readonly<Record<string, string>>
  /** Who the desk is, as an applicant calls it. */
  readonly desk: string
  readonly sections: Readonly<Record<string, string>>
  readonly fields: Readonly<Record<string, FieldWords>>
  /** What accepting does, for the desk before it decides and for the applicant after. */
  readonly accepting: string
  readonly accepted: string
  /** The provision of a decision, as it is written there. */
  readonly legalBasis: string
  /** The register from which known values come. */
  readonly register: string
  /** Refusals of the process itself, by code. */
  readonly refusals: Readonly<Record<string, string>>
}
