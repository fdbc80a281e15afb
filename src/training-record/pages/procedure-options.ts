import type { Option } from '../../ui/fields/SelectField.tsx'
import { rotationsOf } from '../rules/programme/items.ts'
import type { ProcedureItem, Programme, ProgrammeModule } from '../rules/programme/shape.ts'
import { spokenNames } from '../rules/programme/spoken-names.ts'
import type { PhoneWords } from './wording.ts'

/** Every procedure of the programme: where it belongs, so that equal names are told apart, and what else it is called. */
export const procedureOptions = (programme: Programme, words: Pick<PhoneWords, 'scopes' | 'creditedBy'>): Option[] =>
  programme.modules.flatMap((module) =>
    module.procedures.map((item) => ({
      ...{ value: item.key, label: item.name, also: spokenNames(item.name) },
      note: noteOf(item, { module, programme, words }),
    })),
  )

interface Around {
  readonly module: ProgrammeModule
  readonly programme: Programme
  readonly words: Pick<PhoneWords, 'scopes' | 'creditedBy'>
}

function noteOf(
  { scope, group, settlement, creditedWith }: ProcedureItem,
  { module, programme, words }: Around,
): string {
  const by = rotationsOf(programme).filter(({ key }) => creditedWith.includes(key))
  return [
    module.name,
    group ?? words.scopes[scope],
    settlement === 'credited' && words.creditedBy({ rotations: by.map(({ name }) => name).join(', ') }),
  ]
    .filter(Boolean)
    .join(' · ')
}
