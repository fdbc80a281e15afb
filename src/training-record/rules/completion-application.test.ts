import { describe, expect, test } from 'vitest'
import { stageAfter, stageOf } from '../../kernel/application.ts'
import { COMPLETION } from './completion-application.ts'

const FILED = { opinion: ' Program zrealizowany. ', recordHash: 'ab'.repeat(32), voivodeship: '14', specialty: '0713' }
const wrongIn = (draft: Record<string, string>) => {
  const form = COMPLETION.read(draft, 'x')
  return form.ok ? [] : form.refusals.map(({ code, field }) => `${field}: ${code}`)
}

describe('UZL art. 16r: the completion of a training', () => {
  test('goes from the office, which passes it on or returns it, to the consultant, who decides', () => {
    const form = COMPLETION.read(FILED, 'x')
    if (!form.ok) throw new Error('legal')
    const first = stageOf(COMPLETION, null)
    expect(first).toMatchObject({ key: 'formal-check', may: ['pass', 'return'], term: { days: 14 } })
    expect(first.deskOf(form.value)).toEqual({ ok: true, value: { roles: ['voivodeship-office'], voivodeship: '14' } })
    const second = stageAfter(COMPLETION, first)
    expect(second).toMatchObject({ key: 'substantive-check', may: ['decide'], term: { days: 14 } })
    expect(second?.deskOf(form.value)).toEqual({
      ok: true,
      value: {
        ...{ roles: ['voivodeship-consultant'], voivodeship: '14', specialty: '0713' },
        above: 'national-consultant',
      },
    })
    expect(second && stageAfter(COMPLETION, second)).toBeUndefined()
  })

  test('what comes back may be filed late: the thirty days of the supervisor end nothing', () => {
    expect(COMPLETION.mending).toEqual({ days: 30, law: 'UZL art. 16m ust. 20', closes: false })
  })

  test('commits to the record as it stands, and to an opinion', () => {
    expect(wrongIn(FILED)).toEqual([])
    expect(wrongIn({})).toEqual(['opinion: missing', 'recordHash: missing'])
    expect(wrongIn({ ...FILED, opinion: 'a'.repeat(4001) })).toEqual(['opinion: too-long'])
  })
})
