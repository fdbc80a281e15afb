import { expect, test } from 'vitest'
import { everyPage } from './every-page.ts'

test('every page is asked for by the place where the one before ended', async () => {
  const asked: (string | undefined)[] = []
  const pages = await everyPage(async (after) => {
    asked.push(after)
    return { found: asked.length, next: asked.length < 3 ? `place ${asked.length}` : null }
  })
  expect(asked).toEqual([undefined, 'place 1', 'place 2'])
  expect(pages.map(({ found }) => found)).toEqual([1, 2, 3])
})
