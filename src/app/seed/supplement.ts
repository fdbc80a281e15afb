import { randomUUID } from 'node:crypto'
import { addDays, getDate } from '../../kernel/plain-date.ts'
import { answerRemark } from '../../training-record/commands/answer-remark.ts'
import { approveEntries } from '../../training-record/commands/approve-entries.ts'
import { correctEntry } from '../../training-record/commands/correct-entry.ts'
import { getRecord } from '../../training-record/commands/get-record.ts'
import { listChecks } from '../../training-record/commands/list-checks.ts'
import { listEntries } from '../../training-record/commands/list-entries.ts'
import { logEntry } from '../../training-record/commands/log-entry.ts'
import type { Entry } from '../../training-record/contract/shapes.ts'
import { CAST } from './cast.ts'
import { type Completing, legal } from './completing.ts'
import type { Ended } from './ended.ts'
import { CELLS, SAID } from './record-entries.words.ts'

const COURSE = 'm2/course/6'
const ECHO = 'm2/procedure/settled/1.5'

/** The consultant gives a negative opinion; the training is extended, and round 1 mends what the remarks name. */
export async function supplement(ended: Ended, whole: Completing): Promise<void> {
  const { on, recordId, trainee, supervisor, office } = ended
  const negative = await whole.judges(on(95, CAST.helena), recordId, {
    ...{ outcome: 'refused', grounds: SAID.negative },
    pinned: [
      { field: COURSE, reason: SAID.wrongNumber },
      { field: ECHO, reason: SAID.tooFew },
    ],
  })
  legal(negative)
  await on(94, office).does(logEntry, {
    ...{ recordId, id: randomUUID(), kind: 'extension' },
    fields: { days: 30, decision: 'WZ.7020.31', decidedOn: await dayOfOpinion(ended), note: SAID.extension },
  })
  const changed = [await corrected(ended), await added(ended)]
  const { remarks } = await on(39, trainee).does(listChecks, { recordId })
  for (const [index, { id }] of remarks.entries()) {
    await on(39, trainee).does(answerRemark, { recordId, remarkId: id, answer: SAID.answers[index] ?? '' })
  }
  await on(38, supervisor).does(approveEntries, { recordId, entries: changed.map(({ id, hash }) => ({ id, hash })) })
}

async function dayOfOpinion({ on, recordId, office }: Ended): Promise<string> {
  const { steps } = await on(94, office).does(listChecks, { recordId })
  return steps.find(({ outcome }) => outcome === 'negative')?.closedAt.slice(0, 10) ?? ''
}

async function corrected({ on, recordId, trainee }: Ended): Promise<Entry> {
  const his = on(40, trainee)
  const [entry] = (await his.does(listEntries, { recordId, itemKey: COURSE })).entries
  if (!entry) throw new Error(`${COURSE} was entered with the whole training`)
  return his.does(correctEntry, {
    ...{ recordId, entryId: entry.id, version: entry.version, reason: SAID.correction },
    fields: { item: COURSE, date: entry.from, basis: 'proof', certificate: '143515/SMK' },
  })
}

async function added({ on, recordId, trainee }: Ended): Promise<Entry> {
  const his = on(40, trainee)
  const until = getDate((await his.does(getRecord, { recordId })).end)
  const span = { from: addDays(until, -28), until }
  const fields = { item: ECHO, countA: 24, countB: 0, ...span, place: CELLS.echo }
  return his.does(logEntry, { recordId, id: randomUUID(), kind: 'procedure-total', fields })
}
