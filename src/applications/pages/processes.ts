import { type ReactNode, useMemo } from 'react'
import type { Role } from '../../kernel/actor.ts'
import type { ApplicationDefinition, FieldDefinition, ProcessWords } from '../../kernel/application.ts'
import { useLanguage } from '../../ui/language.tsx'

/** A process as screens draw it; the app hands in those of the installation. */
export interface ScreenProcess {
  readonly definition: ApplicationDefinition<unknown>
  readonly words: { readonly pl: ProcessWords; readonly en: ProcessWords }
}

export interface CaseScreenProps {
  readonly viewer: { readonly personId: string; readonly role: Role }
  readonly processes: readonly ScreenProcess[]
}

/** A process in the reader's language. */
export interface SaidProcess {
  readonly definition: ApplicationDefinition<unknown>
  readonly said: ProcessWords
}

export function useProcesses(processes: readonly ScreenProcess[]): SaidProcess[] {
  const { locale } = useLanguage()
  return useMemo(
    () => processes.map(({ definition, words }) => ({ definition, said: words[locale] })),
    [processes, locale],
  )
}

export const processOf = (all: readonly SaidProcess[], name: string): SaidProcess | undefined =>
  all.find(({ definition }) => definition.process === name)

/** An answer as people read it: a choice by its word. */
export function answerOf({ said }: SaidProcess, { key }: FieldDefinition, value: string | undefined): ReactNode {
  return value ? (said.fields[key]?.options?.[value] ?? value) : undefined
}

export const labelOf = ({ said }: SaidProcess, key: string): string => said.fields[key]?.label ?? key
