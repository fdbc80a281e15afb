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

/** An item that a text could mean, and how well its words fit. */
export interface Match<Item extends NamedItem = NamedItem> {
  readonly item: Item
  /** From the least that is suggested at all to 1 for the same telling words. */
  readonly score: number
}

/**
 * Finds the items that a text of a spreadsheet could mean, the best first, by the telling words that both have: rare
 * words weigh more, endings of up to two letters do not matter, abbreviations are written out. Items that fit equally
 * well stay in the programme's order.
 *
 * @policy decision 0022
 */
export function itemMatcher<Item extends NamedItem>(items: readonly Item[]): (text: string) => Match<Item>[] {
  const known = items.map((item) => ({ item, words: tellingWords(item.name) }))
  const weightOf = (word: string): number => {
    const holders = known.filter(({ words }) => words.some((other) => isAlike(word, other))).length
    return holders === 0 ? 0 : Math.log(1 + known.length / holders)
  }
  const weigh = (words: readonly string[]): number => words.reduce((sum, word) => sum + weightOf(word), 0)
  const weighed = known.map(({ item, words }) => ({ item, words, weight: weigh(words) }))
  return (text) => {
    const asked = tellingWords(text)
    const weight = weigh(asked)
    const scored = weighed.map(({ item, words, weight: own }) => {
      const shared = weigh(words.filter((word) => asked.some((other) => isAlike(word, other))))
      return { item, score: own + weight === 0 ? 0 : (2 * shared) / (own + weight) }
    })
    return scored.filter(({ score }) => score >= LEAST).toSorted((one, other) => other.score - one.score)
  }
}

/**
 * Suggests the item that a text means: the best match, or nothing where two items of different names fit equally well.
 * It is a suggestion: a person sees and settles it.
 *
 * @policy decision 0022
 */
export function itemSuggester(items: readonly NamedItem[]): (text: string) => string | undefined {
  const match = itemMatcher(items)
  return (text) => {
    const matches = match(text)
    return isClear(matches) ? matches[0]?.item.key : undefined
  }
}

/**
 * Whether the best of these matches is one thing: the same item printed twice is no doubt, two names are.
 *
 * @policy decision 0022
 */
export function isClear(matches: readonly Match[]): boolean {
  const best = matches.filter(({ score }) => (matches[0]?.score ?? 0) - score < SAME)
  return new Set(best.map(({ item }) => item.name)).size === 1
}

/** Scores nearer than this are the same score, added up in another order. */
const SAME = 1e-9

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
