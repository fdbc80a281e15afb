import { createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto'

/** Raw keys and signatures (RFC 8032) in base64url without padding, as JSON Web Keys write them. */
export interface Signer {
  readonly publicKey: string
  sign(bytes: Uint8Array): string
}

/** From the 32 secret bytes in base64url. */
export function signerOf(secretKey: string): Signer {
  const secret = Buffer.from(secretKey, 'base64url')
  if (secret.length !== KEY_BYTES) throw new Error(`a signing key is ${KEY_BYTES} bytes in base64url`)
  const key = createPrivateKey({ key: Buffer.concat([PKCS8_PREFIX, secret]), format: 'der', type: 'pkcs8' })
  return {
    publicKey: publicKeyOf(key),
    sign: (bytes) => sign(null, bytes, key).toString('base64url'),
  }
}

/** Whether these very bytes were signed with the secret half of this key; a broken key or signature is a no. */
export function isSignedBy(bytes: Uint8Array, signature: string, publicKey: string): boolean {
  const [rawSignature, rawKey] = [Buffer.from(signature, 'base64url'), Buffer.from(publicKey, 'base64url')]
  if (rawSignature.length !== SIGNATURE_BYTES || rawKey.length !== KEY_BYTES) return false
  const key = createPublicKey({ key: Buffer.concat([SPKI_PREFIX, rawKey]), format: 'der', type: 'spki' })
  return verify(null, bytes, key, rawSignature)
}

const KEY_BYTES = 32
const SIGNATURE_BYTES = 64
/** What stands before the raw key in the DER of RFC 8410. */
const PKCS8_PREFIX = Buffer.from('302e020100300506032b657004220420', 'hex')
const SPKI_PREFIX = Buffer.from('302a300506032b6570032100', 'hex')

function publicKeyOf(key: KeyObject): string {
  const { x } = createPublicKey(key).export({ format: 'jwk' })
  if (!x) throw new Error('an Ed25519 key has a public half')
  return x
}
