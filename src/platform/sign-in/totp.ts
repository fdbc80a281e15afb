import { randomBytes } from 'node:crypto'
import { Secret, TOTP } from 'otpauth'

const STEP_SECONDS = 30
/** Clocks of phones differ: the step before and the one after are as good. */
const WINDOW = 1

/** 160 bits, as RFC 4226 asks. */
export const newTotpSecret = (): Buffer => randomBytes(20)

/** What an app on a phone reads from the QR code. */
export const totpAddress = (secret: Buffer, label: string): string => totpOf(secret, label).toString()

/** The same secret for typing it in, in base32. */
export const totpText = (secret: Buffer): string => secretOf(secret).base32

/** The step of time whose code this is (RFC 6238); none where it is no code of now. */
export function stepOfCode(secret: Buffer, code: string, at: number): number | undefined {
  const delta = totpOf(secret).validate({ token: code, timestamp: at, window: WINDOW })
  return delta === null ? undefined : Math.floor(at / 1000 / STEP_SECONDS) + delta
}

const secretOf = (secret: Buffer) =>
  new Secret({ buffer: secret.buffer.slice(secret.byteOffset, secret.byteOffset + secret.length) })

/** SHA-1, six digits, thirty seconds: what every app understands. */
const totpOf = (secret: Buffer, label = '') =>
  new TOTP({ issuer: 'OpenSMK', label, algorithm: 'SHA1', digits: 6, period: STEP_SECONDS, secret: secretOf(secret) })
