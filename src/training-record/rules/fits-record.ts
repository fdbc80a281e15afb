import { accept, refuse, type Verdict } from '../../kernel/verdict.ts'
import { type ContentOfKind, type FitRefusal, othersOf, type RecordAround } from './beside/around.ts'
import { absenceBeside, additionalDaysBeside, rotationBeside, shorteningBeside } from './beside/days.ts'
import { dutyBeside, exemptionBeside } from './beside/duties.ts'
import type { CourseContent, EntryContent, EntryKind, RecognitionContent } from './entries/content.ts'
import { mayRecognise } from './recognition.ts'

/**
 * The kinds of other entries that a kind is held against; entries of the rest need not be loaded.
 *
 * @policy decision 0047
 */
export const OTHERS_NEEDED: Readonly<Partial<Record<EntryKind, readonly EntryKind[]>>> = {
  rotation: ['rotation', 'recognition', 'additional-days'],
  course: ['course'],
  duty: ['duty-exemption', 'independent-duty-consent'],
  'duty-total': ['duty-exemption', 'independent-duty-consent'],
  'duty-exemption': ['duty', 'duty-total'],
  'additional-days': ['additional-days', 'rotation', 'recognition'],
  absence: ['absence'],
  shortening: ['shortening'],
}

type Check<Kind extends EntryKind> = (
  content: ContentOfKind<Kind>,
  around: RecordAround,
) => Verdict<unknown, FitRefusal>

const CHECKS: { readonly [Kind in EntryKind]?: Check<Kind> } = {
  rotation: rotationBeside,
  course: courseBeside,
  duty: dutyBeside,
  'duty-total': dutyBeside,
  'duty-exemption': exemptionBeside,
  'additional-days': additionalDaysBeside,
  absence: absenceBeside,
  shortening: shorteningBeside,
  recognition: recognitionAlone,
}

/**
 * Whether an entry fits beside the others of its record: rotations without overlap, no duty where there is exemption,
 * no course twice, additional days, absences and shortenings within their sums. What an entry is by itself is judged by
 * `readEntry`.
 *
 * @law M-EKS2
 * @policy decision 0047
 */
export function fitsRecord<Content extends EntryContent>(
  content: Content,
  around: RecordAround,
): Verdict<Content, FitRefusal> {
  const check = CHECKS[content.kind] as Check<EntryKind> | undefined
  const verdict = check?.(content, around) ?? accept(content)
  return verdict.ok ? accept(content) : verdict
}

function courseBeside({ itemKey }: CourseContent, around: RecordAround): Verdict<true, 'course-twice'> {
  const isTwice = othersOf(around, 'course').some((one) => one.itemKey === itemKey)
  return isTwice ? refuse('course-twice', { item: itemKey }, { field: 'item' }) : accept(true)
}

function recognitionAlone({ details: { completedOn, decidedOn } }: RecognitionContent) {
  return completedOn === null ? accept(true) : mayRecognise(completedOn, decidedOn)
}
