import type { EntryKind } from './entries/content.ts'
import type { RecordRelation } from './states.ts'

export interface EntryKindRow {
  readonly enteredBy: readonly RecordRelation[]
  /** Empty: the entry is the act of the competent body and holds from the moment it is entered. */
  readonly approvedBy: readonly RecordRelation[]
  readonly law: string
}

const ON_ROTATION = { enteredBy: ['trainee'], approvedBy: ['supervisor', 'mentor'] } as const
const TO_SUPERVISOR = { enteredBy: ['trainee'], approvedBy: ['supervisor'] } as const
const OF_OFFICE = { enteredBy: ['voivodeship-office'], approvedBy: [] } as const
const OF_CMKP = { enteredBy: ['cmkp', 'voivodeship-office'], approvedBy: [] } as const
const OF_SUPERVISOR = { enteredBy: ['supervisor'], approvedBy: [] } as const
const OF_UNIT = { enteredBy: ['unit'], approvedBy: [] } as const

/**
 * Every kind of entry: who enters it and who approves it.
 *
 * @law M-EKS1
 * @law M-EKS2
 * @policy decision 0043
 */
export const ENTRY_KINDS: Readonly<Record<EntryKind, EntryKindRow>> = {
  procedure: { ...ON_ROTATION, law: 'DU/2023/975 § 13' },
  'procedure-total': { ...ON_ROTATION, law: 'DU/2023/975 § 13' },
  rotation: { ...ON_ROTATION, law: 'UZL art. 16m' },
  course: { ...TO_SUPERVISOR, law: 'UZL art. 19h' },
  duty: { ...ON_ROTATION, law: 'M-DYZ' },
  'duty-total': { ...ON_ROTATION, law: 'M-EKS2' },
  'duty-exemption': { ...TO_SUPERVISOR, law: 'M-EKS2' },
  'self-study': { ...TO_SUPERVISOR, law: 'M-EKS2' },
  'additional-days': { ...TO_SUPERVISOR, law: 'M-EKS2' },
  absence: {
    enteredBy: ['trainee', 'voivodeship-office'],
    approvedBy: ['supervisor', 'voivodeship-office'],
    law: 'UZL art. 16l',
  },
  extension: { ...OF_OFFICE, law: 'UZL art. 16l' },
  shortening: { ...OF_CMKP, law: 'UZL art. 16' },
  recognition: { ...OF_CMKP, law: 'UZL art. 16' },
  'change-of-unit': { ...OF_OFFICE, law: 'DU/2023/975 § 8' },
  'change-of-supervisor': { ...OF_UNIT, law: 'UZL art. 16m' },
  'change-of-mode': { ...OF_OFFICE, law: 'UZL art. 16c ust. 17f' },
  publication: { ...TO_SUPERVISOR, law: 'M-EKS1' },
  'exam-consent': { ...OF_SUPERVISOR, law: 'UZL art. 16rb' },
  'independent-duty-consent': { ...OF_SUPERVISOR, law: 'P-KAR23' },
}

/**
 * The kinds of entries in the order in which a screen offers them.
 *
 * @policy decision 0043
 */
export const ENTRY_KIND_NAMES = Object.keys(ENTRY_KINDS) as EntryKind[]
