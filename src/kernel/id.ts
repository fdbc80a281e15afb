/** UUIDs as text, one brand for each kind of thing, so that a record's id is not taken for an entry's. */
export type Id<Of extends string> = string & { readonly __id: Of }

export type PersonId = Id<'person'>
export type AccountId = Id<'account'>
export type UnitId = Id<'unit'>
export type BodyId = Id<'body'>
export type RecordId = Id<'record'>
export type EntryId = Id<'entry'>

const SHAPE = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

export const isId = (text: string): boolean => SHAPE.test(text)

/**
 * A version 7 UUID: the time first, so that rows written together lie together, then the given random bytes.
 * Time and chance are arguments; a phone without a network makes ids the same way as the server.
 */
export function idFrom<Of extends string>(milliseconds: number, random: Uint8Array): Id<Of> {
  const bytes = new Uint8Array(16)
  for (let index = 0; index < 6; index++) bytes[index] = Math.floor(milliseconds / 2 ** (8 * (5 - index))) % 256
  bytes.set(random.subarray(0, 10), 6)
  bytes[6] = 0x70 | ((bytes[6] ?? 0) & 0x0f)
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f)
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  const cut = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)]
  return cut.join('-') as Id<Of>
}
