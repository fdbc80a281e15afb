const underWay = new Map<string, Promise<unknown>>()

/** While the same thing is under way it is not begun again: whoever asks gets the same answer. */
export function onceAtATime<Answer>(key: string, begin: () => Promise<Answer>): Promise<Answer> {
  const known = underWay.get(key) as Promise<Answer> | undefined
  if (known) return known
  const begun = begin().finally(() => underWay.delete(key))
  underWay.set(key, begun)
  return begun
}
