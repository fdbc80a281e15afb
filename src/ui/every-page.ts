export interface Page {
  /** Where the next page begins; null on the last one. */
  readonly next: string | null
}

/** All the pages of a list that is told in pages, asked one after another. */
export async function everyPage<P extends Page>(ask: (after: string | undefined) => Promise<P>): Promise<P[]> {
  const pages: P[] = []
  for (let after: string | undefined | null; after !== null; after = pages.at(-1)?.next ?? null) {
    pages.push(await ask(after))
  }
  return pages
}
