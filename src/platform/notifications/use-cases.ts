import { accept, refuse } from '../../kernel/verdict.ts'
import { command, reading, type UseCase } from '../command/command.ts'
import * as contract from './contract.ts'
import { countUnread, listNotices, markAllRead, markRead } from './notices.ts'

const list = reading(contract.listNotices, async ({ before, unread }, { db, actor }) =>
  accept(await listNotices(db, actor.personId, { unreadOnly: unread === 'true', ...(before && { before }) })),
)

const read = command(contract.readNotice, async ({ noticeId }, { db, actor }) => {
  if (!(await markRead(db, actor.personId, noticeId))) return refuse('not-found', { noticeId })
  return accept({ unread: await countUnread(db, actor.personId) })
})

const readAll = command(contract.readAllNotices, async ({ newest }, { db, actor }) => {
  await markAllRead(db, actor.personId, newest)
  return accept({ unread: await countUnread(db, actor.personId) })
})

export const noticeUseCases: readonly UseCase[] = [list, read, readAll]
