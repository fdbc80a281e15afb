import { useState } from 'react'
import { getDate, type PlainDate } from '../../kernel/plain-date.ts'
import { dateIn, formatTime } from '../../platform/i18n/dates.ts'
import { useAction } from '../../ui/api.ts'
import type { FieldError } from '../../ui/fields/ErrorSummary.tsx'
import { useWords } from '../../ui/language.tsx'
import { enterOutage, type Outage } from '../contract/outages.ts'
import { en } from '../messages/outages.en.ts'
import { pl } from '../messages/outages.pl.ts'
import { momentOf, timeOfDay } from '../rules/warsaw-time.ts'
import { useExplaining } from './wording.ts'

export const useOutageWords = () => useWords({ pl, en })

export interface TypedOutage {
  readonly fromDay: PlainDate | undefined
  readonly fromTime: string
  readonly untilDay: PlainDate | undefined
  readonly untilTime: string
  readonly reason: string
}

/** What stands in the form at first: of a correction, what it corrects. */
function typedFrom(outage: Outage | undefined): TypedOutage {
  const at = (moment: string | undefined) =>
    moment === undefined
      ? { day: undefined, time: '' }
      : { day: getDate(dateIn(new Date(moment))), time: formatTime(new Date(moment), 'pl') }
  const [from, until] = [at(outage?.from), at(outage?.until)]
  return { fromDay: from.day, fromTime: from.time, untilDay: until.day, untilTime: until.time, reason: '' }
}

/** The moments that were typed, or what is wrong with them, each beside its field. */
function momentsOf(typed: TypedOutage, words: typeof pl.refusals): { from: string; until: string } | FieldError[] {
  const read = (which: 'from' | 'until') => {
    const [day, time] = [typed[`${which}Day`], timeOfDay(typed[`${which}Time`])]
    if (day && time.ok) return momentOf(day, time.value)
    return [
      ...(day ? [] : [{ field: `${which}Day`, sentence: words['no-day'] }]),
      ...(time.ok ? [] : [{ field: `${which}Time`, sentence: words['not-a-time'] }]),
    ]
  }
  const [from, until] = [read('from'), read('until')]
  if (typeof from === 'string' && typeof until === 'string') return { from, until }
  return [from, until].flatMap((part) => (typeof part === 'string' ? [] : part))
}

/** Beside which field of the form the server's reason stands. */
const FIELDS: Readonly<Record<string, string>> = { from: 'fromTime', until: 'untilTime', reason: 'reason' }

/** What is typed of an outage, what is wrong with it, and the way to enter it. */
export function useOutageEntry(
  { act, outage }: { act: 'enter' | 'correct' | 'void'; outage: Outage | undefined },
  onDone: () => void,
) {
  const words = useOutageWords()
  const [typed, setTyped] = useState(() => typedFrom(outage))
  const [wrong, setWrong] = useState<readonly FieldError[]>([])
  const entering = useAction(enterOutage)
  const explained = useExplaining({ said: words })(entering.error)
  const send = () => {
    const moments =
      act === 'void' && outage ? { from: outage.from, until: outage.until } : momentsOf(typed, words.refusals)
    if (Array.isArray(moments)) return setWrong(moments)
    setWrong([])
    const { reason } = typed
    entering.mutate(
      { ...moments, reason, isVoid: act === 'void', ...(outage && { corrects: outage.id }) },
      { onSuccess: onDone },
    )
  }
  const told = wrong.length > 0 ? wrong : explained
  const errors = told.map((one) => ({ ...one, ...(one.field && { field: FIELDS[one.field] ?? one.field }) }))
  const type = (key: keyof TypedOutage, value: TypedOutage[typeof key]) => {
    setTyped({ ...typed, [key]: value })
    setWrong(wrong.filter(({ field }) => field !== key))
    if (entering.isError) entering.reset()
  }
  return { typed, type, errors, send, busy: entering.isPending }
}
