import { expect, test } from 'vitest'
import { type Matters, mayJoin } from './merge.ts'

const NONE: Matters = {
  ...{ holdsRole: false, isTrainee: false, supervises: false, mentors: false, isInDeputyship: false },
  ...{ hasDecided: false, hasFiled: false },
}

test('decision 0162: a person without matters of their own is joined', () => {
  expect(mayJoin(NONE)).toEqual({ ok: true, value: true })
})

test.each(Object.keys(NONE))('KPA art. 24 § 1: one of whom %s is true is joined to nobody', (matter) => {
  expect(mayJoin({ ...NONE, [matter]: true })).toMatchObject({
    ok: false,
    refusals: [{ code: 'person-has-matters', facts: { matters: [matter] } }],
  })
})
