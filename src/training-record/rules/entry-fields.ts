import type { EntryKind } from './entries/content.ts'
import type { Fields } from './entries/draft.ts'

/**
 * How a screen asks for a field; the reader of the kind decides what is legal.
 *
 * @policy decision 0043
 */
export const FIELD_TYPES = [
  ...(['day', 'count', 'text', 'long-text', 'choice', 'tick', 'file'] as const),
  ...(['procedure', 'rotation', 'course', 'rotation-or-course', 'unit', 'person'] as const),
] as const
export type FieldType = (typeof FIELD_TYPES)[number]

export interface EntryField {
  readonly name: string
  readonly type: FieldType
  /** Must be filled; a field without it may stay empty, or is needed only in some cases. */
  readonly must: boolean
}

const DECISION = 'decision:text* decidedOn:day* authority:text note:long-text files:file'
const DUTY = 'hours:count* minutes:count place:text mode:choice'

/** As `name:type`, with `*` for a field that must be filled. */
const WRITTEN: Readonly<Record<EntryKind, string>> = {
  procedure:
    'date:day* item:procedure* code:choice operator:text assistants:text place:text rotation:rotation ' +
    'initials:text sex:choice group:text',
  'procedure-total': 'item:procedure* countA:count countB:count from:day* until:day* place:text rotation:rotation',
  rotation: 'item:rotation* cell:text* days:count* from:day* until:day* partial:tick partTime:tick',
  course:
    'item:course* date:day* basis:choice* certificate:text courseNumber:text organiser:text decision:text files:file',
  duty: `item:rotation* date:day* ${DUTY}`,
  'duty-total': `item:rotation* from:day* until:day* ${DUTY}`,
  'duty-exemption': 'item:rotation* whole:tick from:day until:day reason:long-text*',
  'self-study': 'activity:choice* date:day* title:text days:count files:file',
  'additional-days': 'item:rotation* days:count* trainingYear:count* subject:long-text*',
  absence: 'reason:choice* from:day* until:day* note:long-text files:file',
  extension: `days:count* ${DECISION}`,
  shortening: `days:count* basis:choice* ${DECISION}`,
  recognition: `item:rotation-or-course* extent:choice* days:count completedOn:day ${DECISION}`,
  'change-of-unit': `date:day* unitId:unit* voivodeship:choice* ${DECISION}`,
  'change-of-supervisor': 'date:day* supervisorPersonId:person* consent:text note:long-text',
  'change-of-mode': `date:day* mode:choice* workThousandths:count ${DECISION}`,
  publication: 'type:choice* date:day* title:text* reference:long-text files:file',
  'exam-consent': 'date:day* note:long-text',
  'independent-duty-consent': 'date:day* note:long-text',
}

const isFieldType = (type: string): type is FieldType => FIELD_TYPES.some((known) => known === type)

/**
 * The fields of a kind of entry in the order in which a screen asks for them.
 *
 * @law M-EKS1
 * @law M-EKS2
 */
export const entryFields = (kind: EntryKind): EntryField[] =>
  WRITTEN[kind].split(' ').map((written) => {
    const [name = '', type = ''] = written.replace('*', '').split(':')
    if (!isFieldType(type)) throw new Error(`no such type of field: ${written}`)
    return { name, type, must: written.endsWith('*') }
  })

/**
 * The fields that a screen asks for once this much is typed: a course needs the number of a decision where a decision
 * stands for it, and is not asked for one otherwise. What is typed already stays in sight.
 *
 * @law UZL art. 19h
 * @policy decision 0043
 */
export const askedFields = (kind: EntryKind, { basis, decision }: Fields): EntryField[] => {
  const isDecided = basis === 'recognition' || basis === 'exemption'
  return entryFields(kind).flatMap((field) => {
    if (kind !== 'course' || field.name !== 'decision') return [field]
    return isDecided || decision ? [{ ...field, must: isDecided }] : []
  })
}
