import { plural } from '../../platform/i18n/plural.ts'
import type { Translations } from '../../platform/i18n/translations.ts'
import type { pl } from './plan.pl.ts'

const rotations = (count: number) => `${count} ${plural('en', count, { one: 'rotation', other: 'rotations' })}`

export const en: Translations<typeof pl> = {
  title: 'Plan of rotations',
  lead: 'Name the unit of every rotation. Only then can the doctor enter it.',
  back: 'Back to the record',
  table: 'Rotations of the programme',
  rotation: 'Rotation',
  length: 'Working days',
  done: 'Credited',
  unit: 'Unit',
  noUnit: 'not named',
  chooseFirst: 'Select rotations in the table, then choose a unit for them.',
  chooseUnit: ({ count }) =>
    `Choose the unit of ${count} ${plural('en', count, { one: 'rotation', other: 'rotations' })}`,
  unitOf: 'Unit for the selected rotations',
  unitHelp: 'Type a word of its name or the city.',
  needUnit: 'Choose a unit from the list.',
  assign: ({ count }) => `Assign the unit to ${rotations(count)}`,
  assigned: ({ unit, count }) => `${unit}: assigned to ${rotations(count)}`,
  whose: 'The supervisor names the units of rotations',
  complete: 'complete',
}
