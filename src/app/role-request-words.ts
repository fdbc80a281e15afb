import type { ProcessWords } from '../kernel/application.ts'

interface Names {
  readonly roles: Readonly<Record<string, string>>
  readonly voivodeships: Readonly<Record<string, string>>
}

interface FunctionWords {
  readonly functions: Readonly<Record<string, string>>
  readonly functionHelp: string
}

/** What a request for a role says, with the names that other screens give to roles, voivodeships and functions. */
export function roleRequestWords(own: ProcessWords, names: Names, staff: FunctionWords): ProcessWords {
  const { voivodeship = { label: '' }, function: held = { label: '' } } = own.fields
  return {
    ...own,
    rounds: { ...names.roles, ...(typeof own.rounds === 'string' ? {} : own.rounds) },
    fields: {
      ...own.fields,
      voivodeship: { ...voivodeship, options: names.voivodeships },
      function: { ...held, options: staff.functions, help: staff.functionHelp },
    },
  }
}
