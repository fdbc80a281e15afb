import { accept, refuse, type Verdict } from '../../kernel/verdict.ts'
import type { EntryContent } from './entries/content.ts'

/**
 * Whether a correction leaves the record's head as it is: whom a change of supervisor appointed and where a change of unit
 * led has happened, and is put right by the next change. The day, the decision and the note may be corrected.
 *
 * @policy decision 0058
 */
export function keepsHead(before: EntryContent, after: EntryContent): Verdict<true, 'not-by-correction'> {
  const [was, is] = [headOf(before), headOf(after)]
  return was.is === is.is ? accept(true) : refuse('not-by-correction', {}, { field: was.field })
}

function headOf(content: EntryContent): { readonly field: string; readonly is: string } {
  if (content.kind === 'change-of-unit') return { field: 'unitId', is: content.details.unitId }
  if (content.kind === 'change-of-supervisor') {
    return { field: 'supervisorPersonId', is: content.details.supervisorPersonId }
  }
  return { field: '', is: '' }
}
