import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { keyInFile } from './key-file.ts'

/** Keeps a secret that must be read again where the database alone does not give it away. */
export interface Sealer {
  /** Bound to whose it is: moved to another's row it does not open. */
  seal(secret: Uint8Array, owner: string): Buffer
  open(sealed: Buffer, owner: string): Buffer
}

const NONCE_BYTES = 12
const TAG_BYTES = 16

/** AES-256-GCM; `key` is 32 bytes in base64url. */
export function sealerOf(key: string): Sealer {
  const bytes = Buffer.from(key, 'base64url')
  if (bytes.length !== 32) throw new Error('a sealing key has 32 bytes')
  return {
    seal: (secret, owner) => {
      const nonce = randomBytes(NONCE_BYTES)
      const cipher = createCipheriv('aes-256-gcm', bytes, nonce).setAAD(Buffer.from(owner))
      const closed = Buffer.concat([cipher.update(secret), cipher.final()])
      return Buffer.concat([nonce, cipher.getAuthTag(), closed])
    },
    open: (sealed, owner) => {
      const nonce = sealed.subarray(0, NONCE_BYTES)
      const cipher = createDecipheriv('aes-256-gcm', bytes, nonce).setAAD(Buffer.from(owner))
      cipher.setAuthTag(sealed.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES))
      return Buffer.concat([cipher.update(sealed.subarray(NONCE_BYTES + TAG_BYTES)), cipher.final()])
    },
  }
}

/** `OPENSMK_SEALING_KEY`, or the one in the data directory. Who loses it loses every second factor with it. */
export const openSealer = async (env: NodeJS.ProcessEnv, dataDirectory: string): Promise<Sealer> =>
  sealerOf(env.OPENSMK_SEALING_KEY || (await keyInFile(dataDirectory, 'sealing-key')))
