/** Shorter words are too often another word with one letter changed. */
const LONG = 5

/** Whether a word of the text begins with the typed one. */
export function beginsIn(text: string, typed: string): boolean {
  for (let at = text.indexOf(typed); at >= 0; at = text.indexOf(typed, at + 1)) {
    if (at === 0 || !/[\p{L}\d]/u.test(text[at - 1] ?? '')) return true
  }
  return false
}

/** Whether a word of the text begins with the typed one, but for one letter wrong, missing, too many or swapped. */
export function nearlyIn(text: string, typed: string): boolean {
  if (text.includes(typed)) return true
  if (typed.length < LONG) return false
  return text.split(/[^\p{L}\d]+/u).some((word) => {
    const lengths = [typed.length - 1, typed.length, typed.length + 1]
    return lengths.some((length) => word.length >= length && isOneSlip(word.slice(0, length), typed))
  })
}

/** One letter more, less or other, or two neighbours swapped. */
function isOneSlip(one: string, other: string): boolean {
  let at = 0
  while (at < one.length && one[at] === other[at]) at++
  const [left, right] = [one.slice(at), other.slice(at)]
  const isSwapped = left[0] === right[1] && left[1] === right[0] && left.slice(2) === right.slice(2)
  return left.slice(1) === right.slice(1) || left.slice(1) === right || left === right.slice(1) || isSwapped
}
