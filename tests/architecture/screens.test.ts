import { expect, test } from 'vitest'
import { planted, REPOSITORY } from './planted.ts'
import { checksOnScreen } from './screens.ts'

test('no screen asks a schema to check values, which the built pages cannot', () => {
  expect(checksOnScreen(REPOSITORY)).toEqual([])
})

test('planted checks are found, whatever reads JSON or a date is not one', () => {
  const root = planted({
    'src/courses/pages/Plan.tsx': 'export const read = (said: unknown) => Plan.parse(said)\n',
    'src/ui/read.ts': 'export const read = (said: unknown) => Plan?.safeParse(said).success\n',
    'src/app/web/list.ts': 'export const read = (said: unknown[]) => said.map(Plan\n  .parse)\n',
    'src/app/web/schema.ts': "import { z } from 'zod'\nexport const Name = z.string()\n",
    'src/ui/json.ts': 'export const read = (said: string) => [JSON.parse(said), Date.parse(said)]\n',
    'src/ui/read.test.ts': 'Plan.parse({})\n',
    'src/app/web-build/plan.ts': 'export const plan = Plan.parse({})\n',
    'src/courses/commands/plan.ts': 'export const plan = Plan.parse({})\n',
  })
  expect(checksOnScreen(root).toSorted()).toEqual([
    'src/app/web/list.ts: a schema cannot check values in the browser',
    'src/app/web/schema.ts: no schema is made on a screen',
    'src/courses/pages/Plan.tsx: a schema cannot check values in the browser',
    'src/ui/read.ts: a schema cannot check values in the browser',
  ])
})
