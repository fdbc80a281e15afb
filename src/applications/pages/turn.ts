import { deskSaid } from '../../kernel/application.ts'
import type { Tone } from '../../ui/status/tones.ts'
import type { ListedApplication } from '../contract/shapes.ts'
import type { ApplicationRelation } from '../rules/life.ts'
import type { SaidProcess } from './processes.ts'
import { useCaseWords, useDays } from './wording.ts'

/** Whose move it is, since when and until when, as the viewer reads it. */
export function useTurn(): (
  one: ListedApplication,
  seen: { readonly by: ApplicationRelation; readonly process: SaidProcess | undefined },
) => string {
  const words = useCaseWords()
  const { day, moment } = useDays()
  return ({ turn, stage, relation }, { by, process }) => {
    if (turn.of === null) return words.turnNobody
    const desk = words.turnOfDesk({ desk: process ? deskSaid(process.said, stage) : '' })
    const others = turn.of === 'desk' ? desk : words.turnOfApplicant
    const parts = [
      turn.of === by && turn.of === relation ? words.yours : others,
      words.since({ day: moment(turn.since) }),
    ]
    return [...parts, ...(turn.until ? [words.until({ day: day(turn.until) })] : [])].join(', ')
  }
}

export function useStateWord(): (one: ListedApplication) => { readonly word: string; readonly tone: Tone } {
  const words = useCaseWords()
  return ({ state, outcome }) =>
    outcome
      ? { word: words.outcomes[outcome], tone: outcome === 'accepted' ? 'success' : 'error' }
      : { word: words.states[state], tone: TONES[state] }
}

const TONES = {
  draft: 'neutral',
  filed: 'info',
  returned: 'warning',
  decided: 'success',
  objected: 'info',
  withdrawn: 'neutral',
  lapsed: 'error',
} as const
