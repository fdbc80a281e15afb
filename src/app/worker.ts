import { tellOfOutage } from '../applications/commands/tell-of-outage.ts'
import { tendDeadlines } from '../applications/commands/tend-deadlines.ts'
import { DEADLINES_CRON, TELL_OF_OUTAGE, TEND_DEADLINES } from '../applications/jobs.ts'
import { findRecipient } from '../identity/public.ts'
import { type Db, openDb, openPool } from '../platform/db/pool.ts'
import { forgetUnattachedFiles } from '../platform/files/forget-files.ts'
import { openFileStore } from '../platform/files/open-store.ts'
import { ANNOUNCEMENT_TASK } from '../platform/jobs/announce.ts'
import { announcementHandler, forgetEffects } from '../platform/jobs/listeners.ts'
import { type CronItem, type JobFailure, startWorker, type Worker } from '../platform/jobs/worker.ts'
import { type KeptLog, keepLog, logNameOf } from '../platform/log/keep-log.ts'
import { letterHandler } from '../platform/notifications/letter-job.ts'
import { LETTER_TASK } from '../platform/notifications/letters.ts'
import { noticeMailHandler, type RenderNotice } from '../platform/notifications/mail-job.ts'
import { openMailTransport } from '../platform/notifications/mail-transport.ts'
import { MAIL_TASK } from '../platform/notifications/notices.ts'
import { signInSettings } from '../platform/sign-in/settings.ts'
import { openSigner } from '../platform/signing/open-signer.ts'
import { LISTENERS } from './listeners.ts'
import { en } from './notices/messages.en.ts'
import { pl } from './notices/messages.pl.ts'
import { renderNotice } from './notices/render-notice.ts'

export interface WorkerSettings {
  readonly databaseUrl: string
  readonly dataDirectory: string
  /** The address in letters, under which people reach the server. */
  readonly origin: string
}

const WORDS = { pl, en }
const said: RenderNotice = (kind, facts, locale) => renderNotice({ kind, facts }, WORDS[locale], locale)
const FORGET_EFFECTS = 'forget-announcement-effects'
const FORGET_FILES = 'forget-unattached-files'
const NIGHTLY: readonly CronItem[] = [
  { task: FORGET_EFFECTS, pattern: '10 2 * * *' },
  { task: FORGET_FILES, pattern: '20 2 * * *' },
]

/** The queue's worker with the handlers of all capabilities; `ended` rejects when it ends unasked. */
export async function startAppWorker(settings: WorkerSettings): Promise<Worker> {
  const pool = openPool({ url: settings.databaseUrl, connections: 4, actsAs: 'system' })
  const db = openDb(pool)
  const transport = openMailTransport({
    url: process.env.OPENSMK_SMTP_URL,
    from: process.env.OPENSMK_MAIL_FROM ?? `OpenSMK <opensmk@${new URL(settings.origin).hostname}>`,
  })
  const closeAll = async () => {
    transport?.close()
    await pool.end()
  }
  const mail = { db, transport, origin: settings.origin, renderNotice: said }
  const notices = noticeMailHandler({ ...mail, findRecipient: (personId) => findRecipient(db, personId) })
  const worker = await startWorker({
    url: settings.databaseUrl,
    handlers: {
      [ANNOUNCEMENT_TASK]: announcementHandler(db, LISTENERS),
      [FORGET_EFFECTS]: forgetEffects(db),
      [FORGET_FILES]: forgetUnattachedFiles(db, openFileStore(process.env, settings.dataDirectory)),
      [MAIL_TASK]: notices,
      [LETTER_TASK]: letterHandler({ ...mail, demonstration: signInSettings().demonstration }),
      [TEND_DEADLINES]: () => tendDeadlines(db),
      [TELL_OF_OUTAGE]: (payload) => tellOfOutage(db, (payload as { outageId: string }).outageId),
    },
    cron: [...NIGHTLY, DEADLINES_CRON],
    onError: report,
  }).catch(async (fault: unknown) => {
    await closeAll()
    throw fault
  })
  const log = await startLog(db, settings)
  const stop = async () => {
    await worker.stop()
    await log.stop()
  }
  return { ended: worker.ended, stop: () => stop().finally(closeAll) }
}

async function startLog(db: Db, { origin, dataDirectory }: WorkerSettings): Promise<KeptLog> {
  const signer = await openSigner(process.env, dataDirectory)
  const onError = (error: unknown) => report({ where: 'log', error, isFinal: false })
  return keepLog({ db, key: { log: logNameOf(origin), signer }, onError })
}

const report = ({ where, error, isFinal }: JobFailure): void =>
  console.error(`${where}${isFinal ? ' (given up)' : ''}:`, error)
