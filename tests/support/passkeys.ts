import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto'
import { isoCBOR } from '@simplewebauthn/server/helpers'
import { aPerson, PASSWORD } from './identity-persons.ts'
import { type Answer, type IdentityServer, TestBrowser } from './identity-server.ts'

const ORIGIN = 'http://localhost:3000'

/** What an answer says otherwise than a key that plays by the rules. */
interface Twisted {
  readonly origin?: string
  readonly type?: string
  readonly counter?: number
  /** Whether the key asked its holder for a finger, a face or a PIN. */
  readonly verified?: boolean
}

/** A key as a program: makes a pair, signs what it is asked, counts its uses. */
export class TestKey {
  readonly id = randomBytes(32)
  readonly #pair = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  counter = 0

  create({ challenge }: { challenge: string }, twisted: Twisted = {}) {
    const attestation = new Map<string, unknown>([
      ['fmt', 'none'],
      ['attStmt', new Map()],
      ['authData', Uint8Array.from(Buffer.concat([this.#data(0x40, twisted), this.#credential()]))],
    ])
    const attestationObject = Buffer.from(isoCBOR.encode(attestation as never)).toString('base64url')
    const clientDataJSON = clientData('webauthn.create', challenge, twisted).toString('base64url')
    return { ...this.#named(), response: { clientDataJSON, attestationObject, transports: ['internal'] } }
  }

  get({ challenge }: { challenge: string }, twisted: Twisted = {}) {
    this.counter = twisted.counter ?? this.counter + 1
    const [data, client] = [this.#data(0, twisted), clientData('webauthn.get', challenge, twisted)]
    const signed = Buffer.concat([data, createHash('sha256').update(client).digest()])
    const signature = sign('sha256', signed, this.#pair.privateKey).toString('base64url')
    const response = { clientDataJSON: client.toString('base64url'), authenticatorData: data.toString('base64url') }
    return { ...this.#named(), response: { ...response, signature } }
  }

  #named = () => ({
    id: this.id.toString('base64url'),
    rawId: this.id.toString('base64url'),
    type: 'public-key' as const,
  })

  #data(flags: number, { verified = true }: Twisted): Buffer {
    const counter = Buffer.alloc(4)
    counter.writeUInt32BE(this.counter)
    const place = createHash('sha256').update('localhost').digest()
    return Buffer.concat([place, Buffer.from([flags | (verified ? 0x05 : 0x01)]), counter])
  }

  #credential(): Buffer {
    const { x = '', y = '' } = this.#pair.publicKey.export({ format: 'jwk' })
    const bytes = (text: string) => Uint8Array.from(Buffer.from(text, 'base64url'))
    const cose = isoCBOR.encode(
      new Map<number, unknown>([
        [1, 2],
        [3, -7],
        [-1, 1],
        [-2, bytes(x)],
        [-3, bytes(y)],
      ]) as never,
    )
    return Buffer.concat([Buffer.alloc(16), Buffer.from([0, this.id.length]), this.id, Buffer.from(cose)])
  }
}

const clientData = (type: string, challenge: string, twisted: Twisted): Buffer =>
  Buffer.from(
    JSON.stringify({ type: twisted.type ?? type, challenge, origin: twisted.origin ?? ORIGIN, crossOrigin: false }),
  )

export async function addKey(browser: TestBrowser, key: TestKey, twisted: Twisted = {}): Promise<Answer> {
  const { body } = await browser.post('/api/me/passkeys/begin')
  return browser.post('/api/me/passkeys', { name: 'Laptop', answer: key.create(body, twisted) })
}

/** A person who signed in by password and added a key. */
export async function withPasskey(server: IdentityServer) {
  const [person, browser, key] = [await aPerson(server.db), new TestBrowser(server), new TestKey()]
  await browser.signIn(person.email, PASSWORD)
  const added = await addKey(browser, key)
  if (added.status !== 200) throw new Error(JSON.stringify(added.body))
  return { ...person, browser, key }
}
