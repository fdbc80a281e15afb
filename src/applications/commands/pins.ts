import { namedKeys } from '../../kernel/application.ts'
import type { Context } from '../../platform/command/command.ts'
import type { Pins } from '../rules/words-of-desk.ts'
import type { ApplicationTable } from '../store/tables.ts'
import { aboutIn } from './follow-up.ts'
import type { Process } from './process.ts'

type Demands = Pins & { readonly mustGround: boolean }

/** What may be named in a return or a refusal of this application. */
export async function pinsIn(row: ApplicationTable, process: Process, context: Context): Promise<Demands> {
  const { definition, pinnable } = process
  const { mustPin = false, mustGround = false } = definition
  const demands = { mustPin, mustGround }
  const things = (await pinnable?.(aboutIn(row, context), context)) ?? []
  const own = pinnable ? (definition.attachments ?? []).map(({ key }) => key) : namedKeys(definition)
  return {
    ...demands,
    known: new Map([
      ...own.map((key) => [key, undefined] as const),
      ...things.map(({ key, label }) => [key, label] as const),
    ]),
  }
}
