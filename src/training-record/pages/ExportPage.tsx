import { useParams } from '@tanstack/react-router'
import { Link } from '../../ui/actions/Link.tsx'
import { useLanguage, useWords } from '../../ui/language.tsx'
import { Page } from '../../ui/layout/Page.tsx'
import { Section } from '../../ui/layout/Section.tsx'
import { en } from '../messages/export.en.ts'
import { pl } from '../messages/export.pl.ts'
import { FileLink } from './FileLink.tsx'
import { RestoreArchive } from './RestoreArchive.tsx'
import { useRecord } from './use-record.ts'
import type { ViewerProps } from './viewer.ts'
import { Waiting } from './Waiting.tsx'

/** Everything that can be taken away from a record, as plain downloads. */
export function ExportPage({ viewer }: ViewerProps) {
  const { recordId = '' } = useParams({ strict: false })
  const words = useWords({ pl, en })
  const { data, error, refetch } = useRecord(recordId)
  return (
    <Page title={words.title} back={<Link href={`/records/${recordId}`}>{words.back}</Link>}>
      {data ? (
        <ExportLinks recordId={recordId} isOwn={data.trainee.id === viewer.personId} />
      ) : (
        <Waiting error={error} onRetry={() => void refetch()} />
      )}
      {viewer.role === 'trainee' && <RestoreArchive recordId={recordId} />}
    </Page>
  )
}

function ExportLinks({ recordId, isOwn }: { recordId: string; isOwn: boolean }) {
  const words = useWords({ pl, en })
  const { locale } = useLanguage()
  const api = `/api/records/${recordId}`
  return (
    <>
      <Section title={words.tables} lead={words.tablesLead}>
        <h3>{words.smk1}</h3>
        <p>{words.smk1Why}</p>
        <TableLinks api={api} order="smk1" isOwn={isOwn} />
        <h3>{words.smk2}</h3>
        <p>{words.smk2Why}</p>
        <TableLinks api={api} order="smk2" isOwn={isOwn} />
      </Section>
      <Section title={words.pdf} lead={words.pdfWhy}>
        <p>
          <Link href={`${api}/pdf?language=${locale}`} as="secondary" download>
            {words.pdfFile}
          </Link>
        </p>
      </Section>
      <Section title={words.archive} lead={words.archiveWhy}>
        <p>
          <FileLink href={`${api}/archive`} isOwn={isOwn} as="secondary">
            {words.archiveFile}
          </FileLink>
        </p>
      </Section>
    </>
  )
}

const PARTS = ['procedures', 'duties'] as const
const FORMATS = ['xlsx', 'csv'] as const

interface TableLinksProps {
  readonly api: string
  readonly order: 'smk1' | 'smk2'
  readonly isOwn: boolean
}

function TableLinks({ api, order, isOwn }: TableLinksProps) {
  const words = useWords({ pl, en })
  const files = PARTS.flatMap((part) => FORMATS.map((format) => ({ part, format })))
  return (
    <ul>
      {files.map(({ part, format }) => (
        <li key={`${part}-${format}`}>
          <FileLink href={`${api}/export?${new URLSearchParams({ order, part, format })}`} isOwn={isOwn}>
            {words.file({ part: words.parts[part], format })}
          </FileLink>
        </li>
      ))}
    </ul>
  )
}
