import type { Option } from '../../ui/fields/SelectField.tsx'
import { rotationsOf } from '../rules/programme/items.ts'
import type { ProcedureItem, Programme, ProgrammeModule } from '../rules/programme/shape.ts'
import { spokenNames } from '../rules/programme/spoken-names.ts'
import type { PhoneWords } from './wording.ts'

type Words = Pick<PhoneWords, 'scopes' | 'creditedBy' | 'creditedByMany'>

/** Every procedure of the programme: where it belongs, so that equal names are told apart, and what else it is called. */
export const procedureOptions = (programme: Programme, words: Words): Option[] =>
  programme.modules.flatMap((module) =>
    module.procedures.map((item) => ({
      ...{ value: item.key, label: item.name, also: spokenNames(item.name) },
      note: [placeOf(item, module, words), creditOf(item, programme, words)].filter(Boolean).join(' · '),
    })),
  )

export const placeOf = (
  { scope, group }: ProcedureItem,
  { name }: ProgrammeModule,
  words: Pick<Words, 'scopes'>,
): string => `${name} · ${group ?? words.scopes[scope]}`

/** More than these are told by their number alone: their names would be longer than the list is wide. */
const NAMED_AT_MOST = 2

/** Which rotation credits a procedure that is not settled on its own; empty for one that is. */
export function creditOf(item: ProcedureItem, programme: Programme, words: Omit<Words, 'scopes'>): string {
  if (item.settlement !== 'credited') return ''
  const by = creditingRotations(item, programme)
  return hasMany(by)
    ? words.creditedByMany({ count: by.length })
    : words.creditedBy({ rotations: by.map(({ name }) => name).join(', ') })
}

export const hasMany = (rotations: readonly unknown[]): boolean => rotations.length > NAMED_AT_MOST

export const creditingRotations = ({ creditedWith }: ProcedureItem, programme: Programme) =>
  rotationsOf(programme).filter(({ key }) => creditedWith.includes(key))
