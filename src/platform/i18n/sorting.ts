/** Polish order whatever the interface's language: `ą` after `a`, `ł` after `l`; numbers inside a text by value. */
const POLISH = new Intl.Collator('pl', { numeric: true, sensitivity: 'variant' })

export const comparePolish = (one: string, other: string): number => POLISH.compare(one, other)

export const sortPolish = <Thing>(things: readonly Thing[], by: (thing: Thing) => string): Thing[] =>
  [...things].sort((one, other) => POLISH.compare(by(one), by(other)))

/** Lower case, without diacritics: `Łódź` is found by `lodz`. For searching, never for storing. */
export const folded = (text: string): string =>
  text.toLocaleLowerCase('pl').replaceAll('\u0142', 'l').normalize('NFD').replace(/\p{M}/gu, '')
