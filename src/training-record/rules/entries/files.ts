import { isId } from '../../../kernel/id.ts'
import { accept, refuse, type Verdict } from '../../../kernel/verdict.ts'
import { BOUNDS } from './bounds.ts'
import type { EntryContent } from './content.ts'
import { type Fields, missing } from './draft.ts'

export type FilesRefusal = 'missing' | 'too-many-files' | 'bad-identifier'

/**
 * The uploaded files that prove an entry, by their ids, each once and at most ten: a paper on five pages is five
 * photographs. None when nothing was attached.
 *
 * @policy decision 0092
 */
export function optionalFiles(fields: Fields): Verdict<readonly string[], FilesRefusal> {
  const given = Object.hasOwn(fields, 'files') ? fields.files : undefined
  const files = [
    ...new Set(Array.isArray(given) ? given : [given].filter((one) => typeof one === 'string' && one !== '')),
  ]
  if (files.length > BOUNDS.files) {
    return refuse('too-many-files', { files: files.length, most: BOUNDS.files }, { field: 'files' })
  }
  return files.every((file) => typeof file === 'string' && isId(file))
    ? accept(files as string[])
    : refuse('bad-identifier', { field: 'files' }, { field: 'files' })
}

/**
 * One uploaded file or more.
 *
 * @policy decision 0092
 */
export function requiredFiles(fields: Fields): Verdict<readonly string[], FilesRefusal> {
  const files = optionalFiles(fields)
  return files.ok && files.value.length === 0 ? missing('files') : files
}

/**
 * The files that an entry holds; none for the kinds that hold none.
 *
 * @policy decision 0092
 */
export const filesOf = ({ details }: Pick<EntryContent, 'details'>): readonly string[] =>
  'files' in details ? details.files : []
