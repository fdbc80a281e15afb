/**
 * Stands in for zod where pages are built. A screen needs of a contract the route's path and the names of its fields;
 * values are checked by the server, which has the real one. A fifth of a first page is saved (docs/decisions/0065).
 */
type Fields = Readonly<Record<string, unknown>>

const OBJECT = /^(object|strictObject|looseObject)$/
const MORE = /^(extend|safeExtend)$/

/** Whatever is asked of it answers with another of its kind; only the names of an object's fields are known. */
function schema(shape: Fields, word = ''): unknown {
  return new Proxy(() => undefined, {
    get: (_, next) => (next === 'shape' ? shape : schema(shape, String(next))),
    apply: (_, __, [given]) => schema(changed(shape, word, given as Fields)),
  })
}

function changed(shape: Fields, word: string, given: Fields): Fields {
  if (OBJECT.test(word)) return given
  if (MORE.test(word)) return { ...shape, ...given }
  const kept = (name: string): boolean => (word === 'pick' ? name in given : word !== 'omit' || !(name in given))
  return Object.fromEntries(Object.entries(shape).filter(([name]) => kept(name)))
}

export const z = schema({})
