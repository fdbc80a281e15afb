import { z } from 'zod'

/** The body of a route that takes a file as it is: `application/octet-stream`, no base64, no form. */
export const FileBody = z.object({ bytes: z.instanceof(Uint8Array) })
