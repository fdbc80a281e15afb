import { accept, refuse } from '../../kernel/verdict.ts'
import { command, reading, type UseCase } from '../command/command.ts'
import * as contract from './contract.ts'
import { findLetter, listTroubledLetters, maskedAddress } from './notice-letters.ts'
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

const letter = reading(contract.readLetter, async ({ noticeId }, { db, actor }) => {
  const found = await findLetter(db, actor.personId, noticeId)
  if (!found) return refuse('not-found', { noticeId })
  const { state, address, attempts } = found
  return accept({ state, address: address && maskedAddress(address), attempts: [...attempts] })
})

const ADDRESS = /[^\s<>:;,"']+@[^\s<>:;,"']+/g

const letters = reading(contract.listLetters, async (_input, { db, shows }) => {
  const found = await listTroubledLetters(db)
  shows(found.map(({ personId }) => personId))
  return accept({
    letters: found.map(({ personId: _whose, address, reply, ...rest }) => ({
      ...rest,
      address: address && maskedAddress(address),
      reply: reply?.replaceAll(ADDRESS, maskedAddress) ?? null,
    })),
  })
})

export const noticeUseCases: readonly UseCase[] = [list, read, readAll, letter, letters]
