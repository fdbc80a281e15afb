import { createHash, randomBytes } from 'node:crypto'

/** 256 bits that nobody can guess, as text that fits a cookie and an address. */
export const newSecret = (): string => randomBytes(32).toString('base64url')

/** What is kept of a secret: who reads the database cannot use it. Plain SHA-256 is enough for 256 random bits. */
export const hashOfSecret = (secret: string): Buffer => createHash('sha256').update(secret).digest()
