import { expect, test } from 'vitest'
import { onceAtATime } from './under-way.ts'

test('pressed twice, it is begun once, and both presses get its answer; afterwards it may be begun anew', async () => {
  let begun = 0
  const press = (key: string) => onceAtATime(key, async () => ++begun)
  expect(await Promise.all([press('save'), press('save'), press('other')])).toEqual([1, 1, 2])
  expect(await press('save')).toBe(3)
})

test('what failed may be tried again', async () => {
  const failing = onceAtATime('save', () => Promise.reject(new Error('no network')))
  await expect(failing).rejects.toThrow('no network')
  expect(await onceAtATime('save', async () => 'saved')).toBe('saved')
})
