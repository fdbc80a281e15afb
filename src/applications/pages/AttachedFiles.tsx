import { Link } from '../../ui/actions/Link.tsx'
import { useFileFacts } from '../../ui/fields/file-words.ts'
import { Section } from '../../ui/layout/Section.tsx'
import type { Attachment } from '../contract/shapes.ts'
import { useAttachmentWords } from './attachment-words.ts'
import './cases.css'
import { labelOf, type SaidProcess } from './processes.ts'
import type { OpenCase } from './use-application.tsx'

/** What was attached, version by version, the newest first; each file to be downloaded. */
export function AttachedFiles({ application, process }: OpenCase) {
  const words = useAttachmentWords()
  const [last] = application.filed
  return application.filed
    .filter(({ attachments }) => attachments.length > 0)
    .map(({ number, attachments }) => (
      <Section key={number} title={number === last?.number ? words.title : words.ofVersion({ version: number })}>
        <ul className="case-list">
          {attachments.map((file) => (
            <OneFile key={file.id} {...{ file, process, applicationId: application.id }} />
          ))}
        </ul>
      </Section>
    ))
}

interface OneFileProps {
  readonly file: Attachment
  readonly process: SaidProcess
  readonly applicationId: string
}

function OneFile({ file, process, applicationId }: OneFileProps) {
  const words = useAttachmentWords()
  const { kind, notes, scan } = useFileFacts()(file)
  return (
    <li className="case">
      <div>
        <p>{labelOf(process, file.key)}</p>
        <p className="case-hint">{[kind, scan, ...notes].join(' · ')}</p>
      </div>
      <Link href={`/api/applications/${applicationId}/attachments/${file.id}`} as="quiet" icon="download" download>
        {words.download({ name: file.name })}
      </Link>
    </li>
  )
}
