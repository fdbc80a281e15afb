import { FAULT, NO_NETWORK, ProblemError, problem } from './request.ts'

/** Fetches a file and hands it to the browser to save, under the name that the server gave it. */
export async function download(href: string): Promise<void> {
  const response = await fetch(href, {
    credentials: 'same-origin',
    headers: { 'x-requested-with': 'opensmk' },
  }).catch(() => {
    throw new ProblemError(problem(NO_NETWORK, 0))
  })
  if (!response.ok) {
    const told = await response.json().catch(() => ({}))
    throw new ProblemError({ ...problem(FAULT, response.status), ...told })
  }
  const address = URL.createObjectURL(await response.blob())
  Object.assign(document.createElement('a'), { href: address, download: nameIn(response) }).click()
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}

const nameIn = (response: Response): string =>
  decodeURIComponent(/filename\*=UTF-8''([^;]+)/.exec(response.headers.get('content-disposition') ?? '')?.[1] ?? '')
