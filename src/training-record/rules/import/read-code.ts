import { accept, refuse, type Verdict } from '../../../kernel/verdict.ts'
import { fold, wordsOf } from './cell-text.ts'

export type ProcedureCode = 'A' | 'B'

/** How a file counts its list of codes: `A` at 0 or at 1; unknown when the numbers in it fit both. */
export type CodeBase = 0 | 1 | 'ambiguous'

const OPERATOR = /^(operator|operatora|operujac|wykonuj|wykonawc|samodziel|glown|independent|performed|surgeon|primary)/
const ASSISTANT = /^(asyst|assist)/

/**
 * The numbers of the code column over the whole file. SMK's list counts A, B from 0 or from 1 according to the program
 * that made the file: a 0 anywhere means from 0, a 2 anywhere means from 1, only ones mean neither, and both at once
 * contradict each other. The last two are asked, never guessed. Null without a number.
 *
 * @policy decision 0021
 */
export function codeBaseOf(texts: Iterable<string>): CodeBase | null {
  const numbers = new Set<number>()
  for (const text of texts) if (isListNumber(text)) numbers.add(Number.parseInt(text, 10))
  if (numbers.size === 0) return null
  if (numbers.has(0) === numbers.has(2)) return 'ambiguous'
  return numbers.has(0) ? 0 : 1
}

/**
 * Code A (operator: alone, with assistance or under supervision) or B (first assistant) from SMK's list text, a letter,
 * a word or a list number. A second assistant has no code. A letter and a word that contradict each other are refused.
 *
 * @policy decision 0021
 */
export function readCode(
  text: string,
  base: CodeBase,
  codes: Readonly<Record<string, ProcedureCode>> = {},
): Verdict<ProcedureCode, 'bad-code' | 'code-ambiguous'> {
  const number = isListNumber(text) ? Number.parseInt(text, 10) : undefined
  const settled = codes[text] ?? codes[String(number)] ?? codes[text.toUpperCase()]
  if (settled) return accept(settled)
  if (number !== undefined) return codeOfNumber(number, baseGiven(codes) ?? base)
  return codeOfWords(text)
}

function codeOfNumber(number: number, base: CodeBase): Verdict<ProcedureCode, 'bad-code' | 'code-ambiguous'> {
  if (number > 2) return refuse('bad-code')
  if (base === 'ambiguous') return refuse('code-ambiguous')
  if (number === base) return accept('A')
  return number === base + 1 ? accept('B') : refuse('bad-code')
}

/** One number settled by a person settles the other. */
function baseGiven(codes: Readonly<Record<string, ProcedureCode>>): CodeBase | undefined {
  if (codes['0'] === 'A' || codes['1'] === 'B') return 0
  return codes['1'] === 'A' || codes['2'] === 'B' ? 1 : undefined
}

/**
 * What the words say of the trainee's part; undefined when they say nothing of it.
 *
 * @policy decision 0021
 */
export function codeOfRole(text: string): ProcedureCode | undefined {
  const words = wordsOf(text)
  if (/(^| )(ii|2|druga|drugi|second) (asyst|assist)/.test(words.join(' '))) return undefined
  const assisted = words.some((word, index) => ASSISTANT.test(word) && !['z', 'with'].includes(words[index - 1] ?? ''))
  const operated = words.some((word) => OPERATOR.test(word)) || /(pod nadzor|z asyst|with assist)/.test(words.join(' '))
  if (assisted === operated) return undefined
  return operated ? 'A' : 'B'
}

function codeOfWords(text: string): Verdict<ProcedureCode, 'bad-code'> {
  const letter = /^(?:kod )?([ab])\.?(?=$| ?[-–—:(/.,](?! ?[ab]\b)| operat| asyst)/u
    .exec(fold(text))?.[1]
    ?.toUpperCase()
  const role = codeOfRole(text)
  if ((letter === 'A' || letter === 'B') && (!role || role === letter)) return accept(letter)
  return !letter && role ? accept(role) : refuse('bad-code')
}

const isListNumber = (text: string): boolean => /^\d{1,2}([.,]0+)?$/.test(text)
