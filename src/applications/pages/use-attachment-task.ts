import { mustAttach } from '../../kernel/application.ts'
import type { Task } from '../../ui/data/TaskList.tsx'
import { useAttachmentWords } from './attachment-words.ts'
import type { OpenCase } from './use-application.tsx'
import { useCaseWords } from './wording.ts'

/** The task of the attachments; none where the process asks for no files. */
export function useAttachmentTask({ application, process }: OpenCase): Task[] {
  const cases = useCaseWords()
  const words = useAttachmentWords()
  const definitions = process.definition.attachments ?? []
  if (definitions.length === 0) return []
  const { attachments, draft, known, round, returned } = application
  const has = (key: string) => attachments.some((one) => one.key === key)
  const isPinned = definitions.some(({ key }) => returned?.pinned.some(({ field }) => field === key))
  const isMissing = definitions.some((one) => mustAttach(one, { ...draft, ...known }, round) && !has(one.key))
  const status = (): Pick<Task, 'status' | 'tone'> => {
    if (isPinned) return { status: cases.taskToMend, tone: 'warning' }
    if (isMissing) return { status: cases.taskTodo, tone: 'neutral' }
    if (attachments.length === 0) return { status: words.optional, tone: 'neutral' }
    return { status: words.count({ count: attachments.length }), tone: 'success' }
  }
  return [{ title: words.title, href: `/cases/${application.id}/attachments`, ...status() }]
}
