import { expect, test } from 'vitest'
import { ProblemError } from './request.ts'
import { onStepUp, withProof } from './step-up.ts'

const refused = (code: string) =>
  new ProblemError({
    ...{ type: '', title: code, status: 403, code, requestId: '' },
    refusals: [{ code, facts: { minutes: 10 } }],
  })

/** Refuses until somebody proved. */
function guarded() {
  const seen = { asked: [] as number[], done: 0, proved: false }
  const work = async () => {
    if (!seen.proved) throw refused('step-up-needed')
    seen.done++
    return 'done'
  }
  return { seen, work }
}

test('what needs a proof asks for it once and is done again', async () => {
  const { seen, work } = guarded()
  const stop = onStepUp(async (minutes) => {
    seen.asked.push(minutes)
    seen.proved = true
    return true
  })
  expect(await withProof(work)).toBe('done')
  expect(seen).toEqual({ asked: [10], done: 1, proved: true })
  stop()
})

test('whoever thinks better of it gets the refusal, and so does whoever is not asked', async () => {
  const { work } = guarded()
  const stop = onStepUp(async () => false)
  await expect(withProof(work)).rejects.toThrow('step-up-needed')
  stop()
  await expect(withProof(work)).rejects.toThrow('step-up-needed')
})

test('any other refusal goes on to the screen', async () => {
  const stop = onStepUp(async () => true)
  const work = async () => {
    throw refused('not-permitted')
  }
  await expect(withProof(work)).rejects.toThrow('not-permitted')
  stop()
})
