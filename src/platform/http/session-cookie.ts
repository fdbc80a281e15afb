import type { FastifyReply } from 'fastify'
import type { SessionChange } from '../command/session-change.ts'

/** The cookie's name makes the browser hold it to this host, this path and a secure channel (localhost counts as one). */
export const SESSION_COOKIE = '__Host-opensmk'

export function writeSessionChange(reply: FastifyReply, { token, seconds }: SessionChange): void {
  reply.setCookie(SESSION_COOKIE, token ?? '', {
    path: '/',
    httpOnly: true,
    secure: true,
    sameSite: 'lax',
    maxAge: token ? seconds : 0,
  })
}
