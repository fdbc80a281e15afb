import fc from 'fast-check'
import { expect, test } from 'vitest'
import { archiveGlance } from './archive-glance.ts'

const ARCHIVE = {
  archive: {
    exportedAt: '2026-03-12T08:00:00Z',
    record: { card_number: '2026/000001', trainee_person_id: 'p1' },
    persons: { p1: 'Lena Wiosenna' },
    entries: [{}, {}],
    entryHistory: [{}],
  },
  signature: { publicKey: 'abc' },
}

test('an archive says whose it is, what it holds and who signed it', () => {
  expect(archiveGlance(JSON.stringify(ARCHIVE))).toEqual({
    ...{ cardNumber: '2026/000001', trainee: 'Lena Wiosenna', entries: 2, changes: 1 },
    ...{ exportedAt: '2026-03-12T08:00:00Z', signedBy: 'abc' },
  })
})

test('whatever else somebody chooses is no archive and no fault', () => {
  fc.assert(fc.property(fc.string(), (text) => archiveGlance(text) === undefined))
  fc.assert(fc.property(fc.json(), (text) => archiveGlance(text) === undefined))
})
