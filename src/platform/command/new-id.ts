import { randomBytes } from 'node:crypto'
import { type Id, idFrom } from '../../kernel/id.ts'

export const newId = <Of extends string>(): Id<Of> => idFrom<Of>(Date.now(), randomBytes(10))
