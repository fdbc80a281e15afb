import { type Id, idFrom } from '../kernel/id.ts'

/** An id made on this device, without a network: what was sent twice is recognised by it and kept once. */
export const newId = <Of extends string>(): Id<Of> => idFrom(Date.now(), crypto.getRandomValues(new Uint8Array(10)))
