import { getDate, type PlainDate } from '../../kernel/plain-date.ts'
import { dateIn } from '../../platform/i18n/dates.ts'
import { useRoute } from '../../ui/api.ts'
import { getRecord, listRecords, type RecordView } from '../contract/records.ts'
import type { EntryContext } from '../rules/entries/context.ts'

/** Kept on the device: the phone's screens need them on a ward without a network. */
export const useRecords = () => useRoute(listRecords, {}, { offline: true })

export const useRecord = (recordId: string | undefined) =>
  useRoute(getRecord, { recordId: recordId ?? '' }, { enabled: recordId !== undefined, offline: true })

/** The record that the address names, else the first one that the viewer has. */
export function useNamedRecord(named: string | undefined) {
  const records = useRecords()
  const recordId = named ?? records.data?.records[0]?.id
  const record = useRecord(recordId)
  return {
    record: record.data,
    isNone: named === undefined && records.data?.records.length === 0,
    error: named === undefined ? (records.error ?? record.error) : record.error,
    retry: () => void Promise.all([records.refetch(), record.refetch()]),
  }
}

/** Whose record it is, for those who have many before them. */
export const nameOfRecord = ({ trainee, specialty }: Pick<RecordView, 'trainee' | 'specialty'>): string =>
  `${trainee.name} · ${specialty}`

export const todayHere = (): PlainDate => dateIn(new Date())

/** What the rules need to judge an entry before it leaves the device. */
export const contextOf = ({ programme, start, end, rotationUnits }: RecordView): EntryContext => ({
  programme,
  training: { from: getDate(start), until: getDate(end) },
  today: todayHere(),
  assignedUnits: Object.fromEntries(Object.entries(rotationUnits).map(([rotation, { id }]) => [rotation, id])),
})
