import { accept, refuse, type Verdict } from '../../kernel/verdict.ts'
import type { Context } from '../../platform/command/command.ts'
import { attachFile } from '../../platform/files/stored-files.ts'
import type { EntryContent } from '../rules/entries/content.ts'
import { filesOf } from '../rules/entries/files.ts'

/** Ties the files of an entry's new content to it; those that the old content held are tied already. */
export async function attachFiles(
  next: EntryContent,
  old: EntryContent | undefined,
  { db, actor }: Context,
): Promise<Verdict<true>> {
  const held = old ? filesOf(old) : []
  for (const id of filesOf(next).filter((file) => !held.includes(file))) {
    if (!(await attachFile(db, id, actor.personId))) return refuse('file-not-found', {}, { field: 'files' })
  }
  return accept(true)
}
