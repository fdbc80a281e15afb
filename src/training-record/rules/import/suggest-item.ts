import { wordsOf } from './cell-text.ts'
import { ABBREVIATIONS, COMMON_WORDS } from './suggestions.words.ts'

/** Anything that a person would look for by its name: a procedure or a rotation of the programme. */
export interface NamedItem {
  readonly key: string
  readonly name: string
}

/** From 0 for nothing in common to 1 for the same telling words; below this nothing is suggested. */
const LEAST = 0.5
const COMMON = new Set(COMMON_WORDS)

/**
 * Suggests the item that a text of a spreadsheet means, by the telling words that both have: rare words weigh more,
 * endings of up to two letters do not matter, abbreviations are written out. Nothing where two items fit equally well.
 * It is a suggestion: a person sees and settles it.
 *
 * @policy decision 0022
 */
export function itemSuggester(items: readonly NamedItem[]): (text: string) => string | undefined {
  const known = items.map((item) => ({ ...item, words: tellingWords(item.name) }))
  const weightOf = (word: string): number => {
    const holders = known.filter(({ words }) => words.some((other) => isAlike(word, other))).length
    return holders === 0 ? 0 : Math.log(1 + known.length / holders)
  }
  const weigh = (words: readonly string[]): number => words.reduce((sum, word) => sum + weightOf(word), 0)
  const weighed = known.map((item) => ({ ...item, weight: weigh(item.words) }))
  return (text) => {
    const asked = tellingWords(text)
    const weight = weigh(asked)
    const scored = weighed.map(({ key, name, words, weight: own }) => {
      const shared = weigh(words.filter((word) => asked.some((other) => isAlike(word, other))))
      return { key, name, score: own + weight === 0 ? 0 : (2 * shared) / (own + weight) }
    })
    return clearBest(scored)
  }
}

interface Scored extends NamedItem {
  readonly score: number
}

/** The same item in two modules is no doubt: the first is meant. */
function clearBest(scored: readonly Scored[]): string | undefined {
  const most = Math.max(0, ...scored.map(({ score }) => score))
  const best = scored.filter(({ score }) => most - score < 1e-9)
  const isClear = most >= LEAST && new Set(best.map(({ name }) => name)).size === 1
  return isClear ? best[0]?.key : undefined
}

const writtenOut = (word: string): string[] =>
  (Object.hasOwn(ABBREVIATIONS, word) && ABBREVIATIONS[word]?.split(' ')) || [word]

function tellingWords(text: string): string[] {
  const words = wordsOf(text).flatMap((word) => writtenOut(word))
  return [...new Set(words.filter((word) => word.length > 2 && !/^\d+$/.test(word) && !COMMON.has(word)))]
}

/** Polish endings change; five letters in common are the least for two words to be one. */
function isAlike(one: string, other: string): boolean {
  if (one === other) return true
  const shorter = Math.min(one.length, other.length)
  const least = Math.max(5, shorter - 2)
  return shorter >= least && one.slice(0, least) === other.slice(0, least)
}
