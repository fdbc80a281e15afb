import type { Role, RoleFunction } from './actor.ts'
import type { PlainDate } from './plain-date.ts'
import type { Citation, Verdict } from './verdict.ts'

/** What was typed, field by field, as it was typed: nothing of it is checked until it is filed. */
export type ApplicationDraft = Readonly<Record<string, string>>

/** One question of a form. Its words stand in the messages of the capability whose process it is, by this key. */
export interface FieldDefinition {
  readonly key: string
  /** A line of text, a text of several lines, one of several answers, one that a register holds, or a day. */
  readonly kind: 'text' | 'prose' | 'choice' | 'register' | 'date'
  /** The answers of a choice, by their codes. */
  readonly options?: readonly string[]
  /** Of the answers those that fit what the application is about; all where it is not given. */
  readonly optionsIn?: (round: string) => readonly string[]
  /** Whether the answers are too many to stand one under the other. */
  readonly isLong?: boolean
  /** Whether it may be left empty. */
  readonly isOptional?: boolean
  /** Whether it is asked at all, by what the application is about and what else is answered; always where not given. */
  readonly isAsked?: (round: string, answers: ApplicationDraft) => boolean
  /** From which register one is chosen, by its id; what it is called is known under the key with `Name` behind it. */
  readonly register?: string
  /** Whether a register of ours holds it: it is shown, and asked on no page. */
  readonly known?: boolean
  /** The most characters that a prose may have. */
  readonly most?: number
  /** How wide, in characters, the answer of a text is expected to be. */
  readonly characters?: number
}

/** One page of the form: questions that belong together. */
export interface SectionDefinition {
  readonly key: string
  readonly fields: readonly FieldDefinition[]
}

/** What may be attached to an application, as scans. Its words stand with those of the process, by this key. */
export interface AttachmentDefinition {
  readonly key: string
  /** Whether it cannot be filed without, by what is answered; absent, and it is nobody's duty. */
  readonly isRequired?: (answers: ApplicationDraft, round: string) => boolean
  /** The most files. */
  readonly most: number
  /** The paragraph that asks for it. */
  readonly law?: Citation
}

/** Who sits at a desk: those who act in one of these roles, held within what is named. */
export interface Desk {
  readonly roles: readonly Role[]
  readonly unitId?: string
  /** TERYT, two digits. */
  readonly voivodeship?: string
  readonly bodyId?: string
  /** In which functions it is decided; in any while none is named. */
  readonly functions?: readonly RoleFunction[]
  /** Four-digit code of a field. */
  readonly specialty?: string
  /**
   * The role that acts in their place while nobody holds one of the roles but the people of the case; of what is named
   * above only the field binds it (KPA art. 26 § 2).
   */
  readonly above?: Role
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
 * What a desk may do with what lies on it: hand it to the next desk, return it to be mended, decide, forward it to
 * another desk of its kind that is the competent one, or ask others for an opinion first. The last desk passes nothing on.
 */
export const DESK_ACTS = ['pass', 'return', 'decide', 'forward', 'ask'] as const
export type DeskAct = (typeof DESK_ACTS)[number]

/** One desk through which an application goes, and what it may do there. */
export interface StageDefinition<Form> {
  readonly key: string
  readonly may: readonly DeskAct[]
  readonly term: Term
  /** The paragraph on which the desk acts. */
  readonly law: Citation
  deskOf(form: Form): Verdict<Desk>
}

/** What a party may do against a decision, and where that goes. */
export interface ObjectionDefinition<Form> {
  /** Counted from delivery. */
  readonly term: Term
  /** The second instance, which only decides; without it, it is not in the system, and the objection is made outside. */
  readonly stage?: StageDefinition<Form>
}

/**
 * What is special about one process; all else is the one life of every application. `round` is what the application is
 * about within its process: a person has one live application for each.
 */
export interface ApplicationDefinition<Form> {
  readonly process: string
  /** Stands in the middle of the number: `2026/U/00001`. */
  readonly letter: string
  /** Absent where a round is a thing of the process's own, as a record, by its id. */
  readonly rounds?: readonly string[]
  readonly sections: readonly SectionDefinition[]
  readonly attachments?: readonly AttachmentDefinition[]
  /** The desks in turn, at least one; the last decides. */
  readonly stages: readonly StageDefinition<Form>[]
  /**
   * How long the applicant has to mend what was returned; `closes` where the law leaves unexamined what was not mended by
   * then, so that it can no longer be filed.
   */
  readonly mending: Term & { readonly closes: boolean }
  /** Without it nothing may be done against a decision: it is final at once. */
  readonly objection?: ObjectionDefinition<Form>
  /** Whether every return and every refusal has to name at least one thing to mend. */
  readonly mustPin?: boolean
  /** Whether accepting needs grounds as refusing does: an opinion is given either way. */
  readonly mustGround?: boolean
  /** The filing window of a round; without it, or where it answers null, an application may be filed on any day. */
  readonly windowOf?: (round: string) => FilingWindow | null
  /** The paragraph by which an outage of the system moves the applicant's deadlines; without it none does. */
  readonly movedByOutages?: Citation
  /** What is filed, made of what was typed and of what registers hold; or every reason against it, beside its field. */
  read(draft: ApplicationDraft, round: string): Verdict<Form>
}

/** Gives a definition its types. */
export const defineApplication = <Form>(definition: ApplicationDefinition<Form>): ApplicationDefinition<Form> =>
  definition

/** The stage of that name; the first one where nothing has been filed yet. */
export function stageOf<Form>(
  { stages, objection }: ApplicationDefinition<Form>,
  key: string | null,
): StageDefinition<Form> {
  const all = objection?.stage ? [...stages, objection.stage] : stages
  const stage = key === null ? stages[0] : all.find((one) => one.key === key)
  if (!stage) throw new Error(`no stage ${key}`)
  return stage
}

/** The stage after that one; the last has none. */
export function stageAfter<Form>(
  { stages }: ApplicationDefinition<Form>,
  { key }: StageDefinition<Form>,
): StageDefinition<Form> | undefined {
  const at = stages.findIndex((one) => one.key === key)
  return at < 0 ? undefined : stages[at + 1]
}

export const fieldsOf = ({ sections }: Pick<ApplicationDefinition<never>, 'sections'>): FieldDefinition[] =>
  sections.flatMap(({ fields }) => [...fields])

/** Whether it cannot be filed without, as things are answered now. */
export const mustAttach = (
  { isRequired }: Pick<AttachmentDefinition, 'isRequired'>,
  answers: ApplicationDraft,
  round: string,
): boolean => isRequired?.(answers, round) ?? false

/** What a desk may name as wrong: each field and each attachment, by its key. */
export const namedKeys = (definition: Pick<ApplicationDefinition<never>, 'sections' | 'attachments'>): string[] =>
  [...fieldsOf(definition), ...(definition.attachments ?? [])].map(({ key }) => key)

/** What is asked about a round, given what is answered so far. */
export const askedFields = (
  definition: Pick<ApplicationDefinition<never>, 'sections'>,
  round: string,
  answers: ApplicationDraft,
): FieldDefinition[] => fieldsOf(definition).filter(({ isAsked }) => isAsked?.(round, answers) ?? true)

/** How a field is asked for, in one language. */
export interface FieldWords {
  readonly label: string
  readonly help?: string
  /** The answers of a choice, by their codes. */
  readonly options?: Readonly<Record<string, string>>
}

/** A desk as people read of it. */
export interface StageWords {
  /** Who sits there, as an applicant calls it. */
  readonly desk: string
  /** What the buttons of the desk say where they say more than elsewhere. */
  readonly acts?: Partial<Readonly<Record<'pass' | 'return' | 'accept' | 'refuse', string>>>
}

export interface ObjectionWords {
  /** Who decides about it, as an applicant calls them. */
  readonly to: string
  /** The instruction on remedies, as it stands in a decision unless the desk writes another. */
  readonly remedies: string
}

/** What people read of a process, in one language; beside the definition in its own capability. */
export interface ProcessWords {
  readonly title: string
  /** What the application is about, by its round; where rounds are things of the process's own, one word for all. */
  readonly rounds: Readonly<Record<string, string>> | string
  /** By the key of the stage. */
  readonly stages: Readonly<Record<string, StageWords>>
  /** By the key of the section; by key and round where a round has a word of its own. */
  readonly sections: Readonly<Record<string, string>>
  readonly fields: Readonly<Record<string, FieldWords>>
  /** By the key of the attachment. */
  readonly attachments?: Readonly<Record<string, Pick<FieldWords, 'label' | 'help'>>>
  /** The button that files, and what follows at once, where they say more than elsewhere. */
  readonly file?: string
  readonly filing?: string
  /** What accepting does, for the desk before it decides and for the applicant after. */
  readonly accepting: string
  readonly accepted: string
  /** The provision of a decision, as it is written there. */
  readonly legalBasis: string
  /** What may be done against a decision, where anything may. */
  readonly objection?: ObjectionWords
  /** What may be done against a refusal, offered to the desk; it writes its own where this is not given. */
  readonly remedies?: string
  /** The register from which known values come. */
  readonly register: string
  /** Refusals of the process itself, by code. */
  readonly refusals: Readonly<Record<string, string>>
}

/** What a section is called. */
export const sectionSaid = ({ sections }: ProcessWords, key: string, round: string): string =>
  sections[`${key} ${round}`] ?? sections[key] ?? key

/** What an application is about, in words. */
export const roundSaid = ({ rounds }: ProcessWords, round: string): string =>
  typeof rounds === 'string' ? rounds : (rounds[round] ?? round)

/** Who sits at the desk of a stage, in words; of the first one where nothing has been filed yet. */
export const deskSaid = ({ stages, objection }: ProcessWords, stage: string | null): string =>
  (stages[stage ?? ''] ?? (stage !== null && objection ? { desk: objection.to } : Object.values(stages)[0]))?.desk ?? ''
