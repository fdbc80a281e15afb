import { useMemo, useState } from 'react'
import { Link } from '../../../ui/actions/Link.tsx'
import { TextField } from '../../../ui/fields/TextField.tsx'
import { useWords } from '../../../ui/language.tsx'
import { Page } from '../../../ui/layout/Page.tsx'
import { Section } from '../../../ui/layout/Section.tsx'
import { ErrorWithRetry } from '../../../ui/status/ErrorWithRetry.tsx'
import { LoadingSkeleton } from '../../../ui/status/LoadingSkeleton.tsx'
import { Notice } from '../../../ui/status/Notice.tsx'
import { en } from './messages.en.ts'
import { pl } from './messages.pl.ts'
import { OperationItem } from './OperationItem.tsx'
import { type Heading, matching } from './open-api.ts'
import { DOCUMENT, HEADINGS, useOperations } from './use-operations.ts'

/** What a program may ask and what it is answered, read from the same document that tools read. */
export function ApiPage() {
  const words = useWords({ pl, en })
  const { operations, error, retry } = useOperations<Heading>(HEADINGS)
  const [typed, setTyped] = useState('')
  // The refusals by which one may search come with the whole document, which nobody waits for.
  const whole = useOperations<Heading>(typed ? DOCUMENT : HEADINGS).operations ?? operations
  const found = useMemo(() => matching(whole ?? [], typed), [whole, typed])
  return (
    <Page title={words.title} lead={words.lead}>
      <Section title={words.howTo}>
        <p>{words.session}</p>
        <p>{words.header}</p>
        <p>{words.problem}</p>
        <p>
          <Link href={DOCUMENT}>{words.document}</Link>
        </p>
      </Section>
      <TextField label={words.search} help={words.searchHelp} type="search" value={typed} onChange={setTyped} />
      {error && <ErrorWithRetry error={error} onRetry={retry} />}
      {!operations && !error && <LoadingSkeleton rows={12} />}
      {operations && found.length === 0 && <Notice title={words.nothing}>{words.nothingWhy}</Notice>}
      {[...new Set(found.map(capabilityOf))].map((capability) => (
        <Section key={capability} title={wordOf(words.capabilities, capability)}>
          <div>
            {found
              .filter((operation) => capabilityOf(operation) === capability)
              .map((operation) => (
                <OperationItem key={`${operation.method} ${operation.path}`} operation={operation} />
              ))}
          </div>
        </Section>
      ))}
    </Page>
  )
}

const capabilityOf = ({ tags }: Heading): string => tags[0] ?? 'api'

const wordOf = (words: Readonly<Record<string, string>>, key: string): string => words[key] ?? key
