import { Link } from '../../ui/actions/Link.tsx'
import { SummaryList } from '../../ui/data/SummaryList.tsx'
import type { DecisionDocument } from '../contract/shapes.ts'
import './cases.css'
import { useCaseWords, useMoveWords } from './wording.ts'

interface DecisionTakenProps {
  readonly applicationId: string
  readonly document: DecisionDocument
  readonly earlier: readonly DecisionDocument[]
}

/** The document to take along, and by what it is known to be the one that was given. */
export function DecisionTaken({ applicationId, document, earlier }: DecisionTakenProps) {
  const words = useCaseWords()
  const path = `/api/applications/${applicationId}/decisions/${document.instance}`
  return (
    <>
      <p className="button-row">
        <Link href={`${path}/pdf`} as="secondary" icon="download" download>
          {words.decisionPdf}
        </Link>
        <Link href={`${path}/pdf?language=en`} as="quiet" icon="download" download>
          {words.decisionPdfEnglish}
        </Link>
        <Earlier applicationId={applicationId} documents={earlier} />
      </p>
      <details className="case-proof">
        <summary>{words.decisionProof}</summary>
        <p>{words.decisionNotQualified}</p>
        <SummaryList
          rows={[
            { label: words.decisionHash, value: <code className="case-hash">{document.hash}</code> },
            { label: words.decisionSignature, value: <code className="case-hash">{document.signature}</code> },
          ]}
        />
        <Link href={path} as="quiet" icon="download" download>
          {words.decisionJson}
        </Link>
      </details>
    </>
  )
}

/** Of a case that went to a second instance. */
function Earlier({ applicationId, documents }: { applicationId: string; documents: readonly DecisionDocument[] }) {
  const { earlierDecision } = useMoveWords()
  return documents.map(({ instance, number }) => (
    <Link
      key={instance}
      href={`/api/applications/${applicationId}/decisions/${instance}/pdf`}
      as="quiet"
      icon="download"
      download
    >
      {earlierDecision({ number })}
    </Link>
  ))
}
