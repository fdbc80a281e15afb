import { ABSENCE_REASONS } from '../rules/absences.ts'
import type { EntryKind } from '../rules/entries/content.ts'
import { TRAINING_MODES } from '../rules/modes.ts'

/** TERYT. */
const VOIVODESHIPS = Array.from({ length: 16 }, (_, index) => String(2 * index + 2).padStart(2, '0'))

const DUTY_MODES = ['accompanying', 'independent']

/** What may be chosen in a field of type `choice`, by kind of entry. */
const CHOICES: Partial<Readonly<Record<EntryKind, Readonly<Record<string, readonly string[]>>>>> = {
  procedure: { code: ['A', 'B'], sex: ['F', 'M'] },
  course: { basis: ['proof', 'recognition', 'exemption'] },
  duty: { mode: DUTY_MODES },
  'duty-total': { mode: DUTY_MODES },
  'self-study': { activity: ['paper', 'literature', 'educational'] },
  absence: { reason: ABSENCE_REASONS },
  shortening: { basis: ['recognised', 'extension-reduced'] },
  recognition: { extent: ['whole', 'part'] },
  'change-of-unit': { voivodeship: VOIVODESHIPS },
  'change-of-mode': { mode: TRAINING_MODES },
  publication: { type: ['publication', 'review-paper'] },
}

export const choicesOf = (kind: EntryKind, field: string): readonly string[] => CHOICES[kind]?.[field] ?? []
