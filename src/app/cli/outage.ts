import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { enter } from '../../applications/commands/enter-outage.ts'
import { databaseNow } from '../../applications/queries/clock.ts'
import { listRegister } from '../../applications/queries/outages.ts'
import { momentOf, timeOfDay } from '../../applications/rules/warsaw-time.ts'
import { plainDate } from '../../kernel/plain-date.ts'
import { findRunningPostgres } from '../../platform/db/embedded-running.ts'
import { type Db, openDb, openPool } from '../../platform/db/pool.ts'
import { formatMoment } from '../../platform/i18n/dates.ts'
import { cliMessages } from './language.ts'

/**
 * The register of outages from the machine itself, where whoever can reach the database is the operator: 0 done, 1 what
 * was asked is refused, 2 it cannot be understood.
 */
export async function run([act = 'list', ...args]: readonly string[]): Promise<number> {
  const words = cliMessages().outage
  const asked = askedOf(args)
  if (!asked || !['list', 'enter', 'correct', 'void'].includes(act)) return fail(words.usage)
  const data = resolve(process.env.OPENSMK_DATA ?? fileURLToPath(new URL('../../../.data', import.meta.url)))
  const url = asked.database ?? process.env.DATABASE_URL ?? findRunningPostgres(resolve(data, 'postgres'))
  if (!url) return fail(cliMessages().log.noDatabase)
  const pool = openPool({ url, connections: 1, actsAs: 'system' })
  try {
    const db = openDb(pool)
    return act === 'list' ? await list(db) : await change(db, act, asked)
  } finally {
    await pool.end()
  }
}

async function list(db: Db): Promise<number> {
  const words = cliMessages().outage
  const outages = await listRegister(db)
  for (const { id, from, until, source, reason, corrected, isVoid } of outages) {
    const isNone = isVoid ? words.none : words.counts
    const state = corrected ? words.corrected : isNone
    const [began, ended] = [from, until].map((at) => formatMoment(new Date(at), 'pl'))
    process.stdout.write(`${id}  ${began} – ${ended}  ${state}  ${words.source[source]}${reason && `: ${reason}`}\n`)
  }
  process.stdout.write(`${words.count({ count: outages.length })}\n`)
  return 0
}

type Asked = NonNullable<ReturnType<typeof askedOf>>

async function change(db: Db, act: string, { from, until, reason = '', outage }: Asked): Promise<number> {
  const words = cliMessages().outage
  const isVoid = act === 'void'
  const [began, ended] = [momentIn(from), momentIn(until)]
  const isWhole = isVoid ? outage : began && ended && (act === 'enter' || outage)
  if (!isWhole) return fail(words.usage)
  const now = await databaseNow(db)
  const entry = {
    from: began ?? now,
    until: ended ?? now,
    reason,
    isVoid,
    ...(act !== 'enter' && { corrects: outage }),
  }
  const done = await db.transaction().execute((tx) => enter(tx, entry, { personId: null, now }))
  if (!done.ok) {
    for (const { code } of done.refusals) process.stderr.write(`${words.refusals[code] ?? code}\n`)
    return 1
  }
  process.stdout.write(`${words.entered({ id: done.value })}\n`)
  return 0
}

/** `2027-02-28T21:30`, by the clock in Poland. */
function momentIn(text: string | undefined): string | undefined {
  const [dayText = '', timeText = ''] = (text ?? '').split('T')
  const [day, time] = [plainDate(dayText), timeOfDay(timeText)]
  return day.ok && time.ok ? momentOf(day.value, time.value) : undefined
}

function askedOf(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        ...{ from: { type: 'string' }, until: { type: 'string' }, reason: { type: 'string' } },
        ...{ outage: { type: 'string' }, database: { type: 'string' } },
      },
    }).values
  } catch {
    return undefined
  }
}

function fail(line: string): number {
  process.stderr.write(`${line}\n`)
  return 2
}
