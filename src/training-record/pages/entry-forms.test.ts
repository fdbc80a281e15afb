import { describe, expect, test } from 'vitest'
import { everyPair } from '../../kernel/transition.ts'
import { en } from '../messages/entry-words.en.ts'
import { pl } from '../messages/entry-words.pl.ts'
import type { Fields } from '../rules/entries/draft.ts'
import { askedFields, entryFields } from '../rules/entry-fields.ts'
import { ENTRY_KIND_NAMES, ENTRY_KINDS } from '../rules/entry-kinds.ts'
import { RECORD_RELATIONS, RECORD_STATES } from '../rules/states.ts'
import { INPUTS } from './EntryFieldInput.tsx'
import { addableKinds } from './entry-actions.ts'
import { choicesOf } from './entry-choices.ts'
import { labelOf } from './field-label.ts'

describe('whoever may enter a kind has its form within reach of the record, and nobody else has', () => {
  test.each(everyPair(ENTRY_KIND_NAMES, RECORD_RELATIONS))('%s by %s', (kind, relation) => {
    const offered = addableKinds({ relation, state: 'active', openElements: [] })
    expect(offered.includes(kind)).toBe(ENTRY_KINDS[kind].enteredBy.includes(relation))
  })

  test.each(RECORD_STATES)('in a record that is %s', (state) => {
    const isOpen = state === 'active' || state === 'returned'
    expect(addableKinds({ relation: 'trainee', state, openElements: ['m1'] }).length > 0).toBe(isOpen)
  })
})

describe.each(ENTRY_KIND_NAMES)('the form of %s', (kind) => {
  test.each(entryFields(kind).map((field) => [field.name, field] as const))('%s can be filled', (name, field) => {
    expect(INPUTS[field.type]).toBeTypeOf('function')
    for (const words of [pl, en] as const) {
      expect(labelOf(words as typeof pl, kind, field)).not.toBe(name === 'item' ? field.type : name)
    }
    if (field.type !== 'choice') return
    expect(choicesOf(kind, name).length).toBeGreaterThan(1)
    const words: Readonly<Record<string, string>> = pl.choices
    expect(choicesOf(kind, name).filter((choice) => words[choice] === undefined)).toEqual([])
  })
})

test.each([
  ['extension', 'Dni kalendarzowe', 'Calendar days'],
  ['shortening', 'Dni kalendarzowe', 'Calendar days'],
  ['rotation', 'Dni robocze', 'Working days'],
  ['additional-days', 'Dni robocze', 'Working days'],
])('the days of %s are called what they are', (kind, polish, english) => {
  const days = { name: 'days', type: 'count' } as const
  expect([labelOf(pl, kind, days), labelOf(en as typeof pl, kind, days)]).toEqual([polish, english])
})

test('a course is asked for the number of a decision only where one stands for it, and keeps in sight what was typed', () => {
  const decision = (fields: Fields) => askedFields('course', fields).find(({ name }) => name === 'decision')?.must
  expect(decision({})).toBeUndefined()
  expect(decision({ basis: 'proof' })).toBeUndefined()
  expect(decision({ basis: 'proof', decision: 'D/1' })).toBe(false)
  expect([decision({ basis: 'recognition' }), decision({ basis: 'exemption' })]).toEqual([true, true])
  expect(askedFields('shortening', { basis: 'recognised' })).toEqual(entryFields('shortening'))
})
