import { describe, expect, test } from 'vitest'
import { CARDIOLOGY_2023, getProgramme } from '../../../tests/support/programmes.ts'
import { ownWords, remarksOfReturn } from './remarks.ts'
import { unansweredElements } from './supplement-round.ts'

const PROGRAMME = getProgramme(CARDIOLOGY_2023)
const WHY = 'Brakuje dat dwóch badań.'

describe('UZL art. 16r: a record goes back with remarks', () => {
  test.each(['m2/procedure/settled/1', 'm1/procedure', 'm1', 'publication'])('to %s', (element) => {
    expect(remarksOfReturn([{ element, remark: ` ${WHY} ` }], PROGRAMME)).toEqual({
      ok: true,
      value: [{ element, remark: WHY }],
    })
  })

  test.each(['m9', 'm1/proc', 'toString', 'procedure', 'course'])('never to "%s", which opens nothing', (element) => {
    expect(remarksOfReturn([{ element, remark: WHY }], PROGRAMME)).toMatchObject({
      refusals: [{ code: 'unknown-item', field: 'element.0' }],
    })
  })

  test('never without one; every wrong one is named at once', () => {
    expect(remarksOfReturn([], PROGRAMME)).toMatchObject({ refusals: [{ code: 'missing', field: 'remarks' }] })
    const wrong = [
      { element: 'm1', remark: 'źle' },
      { element: 'm9', remark: WHY },
    ]
    expect(remarksOfReturn(wrong, PROGRAMME)).toMatchObject({
      refusals: [
        { code: 'reason-too-short', field: 'remark.0' },
        { code: 'unknown-item', field: 'element.1' },
      ],
    })
  })

  test('one left empty is told of both: what it concerns and what to complete', () => {
    expect(remarksOfReturn([{ element: '', remark: ' ' }], PROGRAMME)).toMatchObject({
      refusals: [
        { code: 'element-missing', field: 'element.0' },
        { code: 'reason-too-short', field: 'remark.0' },
      ],
    })
  })
})

test.each([
  ['  ', false],
  ['a', true],
  ['a'.repeat(4000), true],
  ['a'.repeat(4001), false],
])('an opinion or answer has 1 to 4,000 characters', (text, isAccepted) => {
  expect(ownWords(text, 'opinion').ok).toBe(isAccepted)
})

test('the elements of the open round that wait for an answer are named once; earlier rounds are over', () => {
  const remark = (round: number, element: string, answered_at: string | null = null) => ({
    round,
    element,
    answered_at,
  })
  const remarks = [remark(1, 'm1'), remark(2, 'm2'), remark(2, 'm2'), remark(2, 'course', '2028-07-01T10:00:00.000Z')]
  expect(unansweredElements(remarks, 2)).toEqual(['m2'])
})
