import type { Problem } from '../platform/contract/problem.ts'
import type { AnswerOf, RequestOf, Route } from '../platform/contract/route.ts'
import { FAULT, NO_NETWORK, ProblemError, problem, wireRequest } from './request.ts'

interface Sending {
  readonly file: Blob
  /** How many bytes have left the device. */
  readonly onProgress?: (bytes: number) => void
}

/** Sends one file as it is, saying how far it is: the answer of the route, or a thrown ProblemError. */
export function upload<R extends Route>(
  route: R,
  input: Omit<RequestOf<R>, 'bytes'>,
  { file, onProgress }: Sending,
): Promise<AnswerOf<R>> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open(route.method, wireRequest(route, input as RequestOf<R>).url)
    request.setRequestHeader('accept', 'application/json')
    request.setRequestHeader('x-requested-with', 'opensmk')
    request.setRequestHeader('content-type', 'application/octet-stream')
    request.upload.onprogress = ({ loaded }) => onProgress?.(loaded)
    request.onerror = () => reject(new ProblemError(problem(NO_NETWORK, 0)))
    request.onload = () => {
      const told = jsonIn(request.responseText)
      if (request.status < 300) resolve(told as AnswerOf<R>)
      else reject(new ProblemError({ ...problem(FAULT, request.status), ...told, status: request.status }))
    }
    request.send(file)
  })
}

function jsonIn(text: string): Partial<Problem> {
  try {
    return JSON.parse(text)
  } catch {
    return {}
  }
}
