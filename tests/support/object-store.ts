import { createHash, createHmac } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'

export interface ObjectStore {
  readonly bucketUrl: string
  readonly objects: Map<string, Buffer>
  /** Status codes for the next requests, before the bucket answers by itself again. */
  readonly trouble: number[]
  close(): Promise<void>
}

interface Keys {
  readonly accessKeyId: string
  readonly secretAccessKey: string
  readonly region: string
}

/** A bucket that speaks enough of the S3 protocol to refuse what real ones refuse: signatures (V4), hashes, clocks. */
export async function startObjectStore(keys: Keys): Promise<ObjectStore> {
  const objects = new Map<string, Buffer>()
  const trouble: number[] = []
  const server = createServer(async (request, response) => {
    const content = await buffer(request)
    const planned = trouble.shift()
    const fault = faultOf(request, content, keys)
    if (planned !== undefined) response.writeHead(planned).end('<Error><Code>SlowDown</Code></Error>')
    else if (fault) response.writeHead(403).end(`<Error><Code>${fault}</Code></Error>`)
    else serve(objects, request, content).send(response)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    bucketUrl: `http://127.0.0.1:${port}/opensmk`,
    objects,
    trouble,
    close: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

function serve(objects: Map<string, Buffer>, { method, url = '' }: IncomingMessage, content: Buffer) {
  const answer = (status: number, body?: Buffer | string) => ({
    send: (response: ServerResponse) => response.writeHead(status).end(body),
  })
  const found = objects.get(url)
  if (method === 'PUT') {
    objects.set(url, content)
    return answer(200)
  }
  if (method === 'DELETE') {
    objects.delete(url)
    return answer(204)
  }
  return found ? answer(200, found) : answer(404, '<Error><Code>NoSuchKey</Code></Error>')
}

const sha256 = (content: Buffer | string): string => createHash('sha256').update(content).digest('hex')
const hmac = (key: Buffer | string, text: string): Buffer => createHmac('sha256', key).update(text).digest()

/** AWS Signature Version 4, computed here anew from what came over the wire. */
function faultOf(request: IncomingMessage, content: Buffer, keys: Keys): string | undefined {
  const given = /^AWS4-HMAC-SHA256 Credential=([^,]+), ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})$/.exec(
    request.headers.authorization ?? '',
  )
  if (!given) return 'AccessDenied'
  const [, credential = '', signedHeaders = '', signature] = given
  const [keyId = '', day = '', region = '', service = ''] = credential.split('/')
  const contentHash = String(request.headers['x-amz-content-sha256'])
  const moment = String(request.headers['x-amz-date'])
  if (keyId !== keys.accessKeyId || region !== keys.region || service !== 's3') return 'InvalidAccessKeyId'
  if (contentHash !== sha256(content)) return 'XAmzContentSHA256Mismatch'
  if (!signedHeaders.includes('x-amz-content-sha256') || !moment.startsWith(day)) return 'AccessDenied'
  const iso = moment.replace(/^(....)(..)(..T..)(..)(..Z)$/, '$1-$2-$3:$4:$5')
  if (!(Math.abs(Date.parse(iso) - Date.now()) < 900_000)) return 'RequestTimeTooSkewed'
  const { pathname, search } = new URL(request.url ?? '', 'http://bucket')
  const headers = signedHeaders.split(';').map((name) => `${name}:${String(request.headers[name]).trim()}\n`)
  const canonical = [request.method, pathname, search.slice(1), headers.join(''), signedHeaders, contentHash].join('\n')
  const scope = `${day}/${region}/s3/aws4_request`
  const key = [day, region, 's3', 'aws4_request'].reduce<Buffer | string>(hmac, `AWS4${keys.secretAccessKey}`)
  const expected = hmac(key, ['AWS4-HMAC-SHA256', moment, scope, sha256(canonical)].join('\n')).toString('hex')
  return expected === signature ? undefined : 'SignatureDoesNotMatch'
}
