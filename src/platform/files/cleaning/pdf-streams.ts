import { createInflate } from 'node:zlib'

const STREAM = Buffer.from('stream')

/**
 * Whether what is packed in a PDF unpacks to more than anybody should have to hold: each stream is unpacked in small
 * steps and thrown away, before any reader sees the file. Streams packed in other ways are left to the limits of the
 * thread that reads it.
 */
export async function unpacksTooLarge(
  bytes: Uint8Array,
  most: { readonly streamBytes: number; readonly allStreamsBytes: number },
): Promise<boolean> {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let left = most.allStreamsBytes
  for (let at = data.indexOf(STREAM); at >= 0; at = data.indexOf(STREAM, at + STREAM.length)) {
    const from = startOfData(data, at)
    if (from === undefined) continue
    const size = await unpackedSize(data.subarray(from), Math.min(most.streamBytes, left))
    if (size === undefined) return true
    left -= size
  }
  return false
}

/** After the line end that must follow the word, and not after „endstream”. */
function startOfData(data: Buffer, at: number): number | undefined {
  if (data.toString('latin1', at - 3, at) === 'end') return undefined
  const after = at + STREAM.length
  if (data[after] === 0x0d && data[after + 1] === 0x0a) return after + 2
  return data[after] === 0x0a || data[after] === 0x0d ? after + 1 : undefined
}

/** 0 for what is not packed so; undefined for more than the most. */
function unpackedSize(packed: Uint8Array, most: number): Promise<number | undefined> {
  if (((packed[0] ?? 0) & 0x0f) !== 8 || (((packed[0] ?? 0) << 8) | (packed[1] ?? 0)) % 31 !== 0)
    return Promise.resolve(0)
  return new Promise((resolve) => {
    let size = 0
    const inflate = createInflate({ chunkSize: 131_072 })
    inflate.on('data', (chunk: Uint8Array) => {
      size += chunk.length
      if (size > most) inflate.destroy()
    })
    inflate.on('error', () => undefined)
    inflate.on('close', () => resolve(size > most ? undefined : size))
    inflate.end(packed)
  })
}
