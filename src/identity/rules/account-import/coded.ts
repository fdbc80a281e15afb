import { ROLE_FUNCTIONS } from '../../../kernel/actor.ts'
import { accept, refuse, type Verdict } from '../../../kernel/verdict.ts'
import { PROFESSIONS } from '../licence-number.ts'
import { searchKey } from '../person-name.ts'
import type { AccountColumn } from './read-table.ts'
import { FUNCTION_WORDS, type GivenRole, PROFESSION_WORDS, ROLE_WORDS, VOIVODESHIP_WORDS } from './values.words.ts'

/**
 * What was typed for a role, by its identifier or one of its words; capitals and marks make no difference.
 *
 * @policy decision 0166
 */
export const codedRole = coding('role', Object.keys(ROLE_WORDS) as GivenRole[], ROLE_WORDS)

/**
 * What was typed for a profession, read alike.
 *
 * @policy decision 0166
 */
export const codedProfession = coding('profession', PROFESSIONS, PROFESSION_WORDS)

/**
 * What was typed for a function, read alike.
 *
 * @policy decision 0166
 */
export const codedFunction = coding('function', ROLE_FUNCTIONS, FUNCTION_WORDS)

/**
 * What was typed for a voivodeship, by its two digits of TERYT or its name.
 *
 * @policy decision 0166
 */
export const codedVoivodeship = coding('voivodeship', Object.keys(VOIVODESHIP_WORDS), VOIVODESHIP_WORDS)

function coding<Code extends string>(
  field: AccountColumn,
  codes: readonly Code[],
  words: Readonly<Record<Code, readonly string[]>>,
): (text: string) => Verdict<Code, 'unknown-value'> {
  const known = new Map(codes.flatMap((code) => [code, ...words[code]].map((word) => [searchKey(word), code] as const)))
  return (text) => {
    const code = known.get(searchKey(text))
    return code === undefined ? refuse('unknown-value', {}, { field }) : accept(code)
  }
}
