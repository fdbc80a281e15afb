/** Where the bytes of files lie; what they are and whose is in the database. Keys are ids that we made. */
export interface FileStore {
  /** Whole or not at all; the hash is the bytes' SHA-256 in hexadecimal digits. */
  put(key: string, bytes: Uint8Array, sha256: string): Promise<void>
  /** Undefined where there is no such file. */
  get(key: string): Promise<Uint8Array | undefined>
  /** Whether it was there or not. */
  delete(key: string): Promise<void>
}

const KEY = /^[0-9a-f][0-9a-f-]{7,63}$/

/** A key becomes a path or an address: nothing but what an id is made of. */
export function assertKey(key: string): string {
  if (!KEY.test(key)) throw new Error(`not a key of a stored file: ${key}`)
  return key
}
