import type { ComponentType, ReactNode } from 'react'
import type { Role } from '../../kernel/actor.ts'
import type {
  ApplicationDefinition,
  ApplicationDraft,
  FieldDefinition,
  ProcessWords,
} from '../../kernel/application.ts'
import { present, useLanguage } from '../../ui/language.tsx'
import type { ApplicationView, PinnedThing } from '../contract/shapes.ts'

/** How something is chosen from a register of another capability: the app hands the field in. */
export interface RegisterFieldProps {
  readonly id: string
  readonly name: string
  readonly label: string
  readonly help?: string
  readonly error?: string
  readonly value: string
  readonly onChange: (id: string) => void
  /** What else is answered: it may narrow the choice. */
  readonly answers: ApplicationDraft
  readonly round: string
}

/** A process as screens draw it; the app hands in those of the installation. */
export interface ScreenProcess {
  readonly definition: ApplicationDefinition<unknown>
  readonly words: { readonly pl: ProcessWords; readonly en: ProcessWords }
  /** By the name that its definition calls them by. */
  readonly registers?: Readonly<Record<string, ComponentType<RegisterFieldProps>>>
  /** What a desk looks at beside what was filed: of the process's own capability, handed in by the app. */
  readonly Evidence?: ComponentType<{ readonly round: string }>
}

export interface CaseScreenProps {
  readonly viewer: { readonly personId: string; readonly role: Role }
  readonly processes: readonly ScreenProcess[]
}

/** A process in the reader's language. */
export interface SaidProcess {
  readonly definition: ApplicationDefinition<unknown>
  readonly said: ProcessWords
  readonly registers: NonNullable<ScreenProcess['registers']>
  readonly Evidence: ScreenProcess['Evidence']
}

export function useProcesses(processes: readonly ScreenProcess[]): SaidProcess[] {
  const { locale } = useLanguage()
  return processes.map(({ words, registers = {}, definition, Evidence }) => ({
    ...{ definition, registers, Evidence, said: locale === 'pl' ? words.pl : present(words.en) },
  }))
}

export const processOf = (all: readonly SaidProcess[], name: string): SaidProcess | undefined =>
  all.find(({ definition }) => definition.process === name)

/** An answer as people read it: a choice by its word, what stands in a register by its name there. */
export function answerOf(
  { said }: SaidProcess,
  { key, kind }: FieldDefinition,
  answers: ApplicationDraft | null | undefined,
): ReactNode {
  const value = answers?.[kind === 'register' ? `${key}Name` : key]
  return value ? (said.fields[key]?.options?.[value] ?? value) : undefined
}

/** What a button of the desk says where the process says more than the usual word. */
export const actSaid = (
  { application, process }: { application: Pick<ApplicationView, 'stage'>; process: SaidProcess },
  act: 'pass' | 'return' | 'accept' | 'refuse',
): string | undefined => process.said.stages[application.stage ?? '']?.acts?.[act]

/** Of a field or an attachment. */
export const labelOf = ({ said }: SaidProcess, key: string): string =>
  said.fields[key]?.label ?? said.attachments?.[key]?.label ?? key

/** What a remark is about: a field of the form, or another thing by the name that it carries. */
export const pinLabelOf = (process: SaidProcess, { field, label }: Pick<PinnedThing, 'field' | 'label'>): string =>
  label ?? labelOf(process, field)
