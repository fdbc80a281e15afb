import { useParams } from '@tanstack/react-router'
import { Link } from '../../ui/actions/Link.tsx'
import { useRoute } from '../../ui/api.ts'
import { Page } from '../../ui/layout/Page.tsx'
import { Section } from '../../ui/layout/Section.tsx'
import { NoPermission } from '../../ui/status/NoPermission.tsx'
import { StatusTag } from '../../ui/status/StatusTag.tsx'
import { type LawfulAccess, listAccesses } from '../contract/accesses.ts'
import { AccessForm } from './AccessForm.tsx'
import { AccessList } from './AccessList.tsx'
import { useAccessWords } from './access-words.ts'
import { useDelegationWords } from './delegation-words.ts'
import './record.css'
import type { ViewerProps } from './viewer.ts'
import { Waiting } from './Waiting.tsx'

/** Who sees the trainee's record: whom they let in, and who does by law, each with the reason. */
export function AccessPage({ viewer }: ViewerProps) {
  const { recordId = '' } = useParams({ strict: false })
  const words = useAccessWords()
  const { backToRecord } = useDelegationWords()
  const isTrainee = viewer.role === 'trainee'
  const { data, error, refetch } = useRoute(listAccesses, { recordId }, { enabled: isTrainee })
  return (
    <Page title={words.title} lead={words.lead} back={<Link href={`/records/${recordId}`}>{backToRecord}</Link>}>
      {!isTrainee && <NoPermission who={words.relations.trainee} />}
      {isTrainee && !data && <Waiting error={error} onRetry={() => void refetch()} />}
      {data && (
        <>
          <p>
            <Link href="/account/looked">{words.looked}</Link>
          </p>
          <AccessList recordId={recordId} given={data.given} />
          <AccessForm recordId={recordId} usualLastDay={data.until} />
          <Section title={words.byLaw} lead={words.byLawLead}>
            <ul className="duties">
              {data.byLaw.map((access) => (
                <LawfulLine key={`${access.relation} ${access.who}`} access={access} />
              ))}
            </ul>
          </Section>
        </>
      )}
    </Page>
  )
}

function LawfulLine({ access }: { access: LawfulAccess }) {
  const words = useAccessWords()
  const grounds: Readonly<Record<string, string>> = words.grounds
  const relation = words.relations[access.relation]
  return (
    <li className="duty">
      <div>
        <p className="duty-title">{access.who ?? relation}</p>
        <p className="duty-hint">
          {access.who && `${relation} · `}
          {grounds[access.ground] ?? access.ground}
        </p>
      </div>
      <StatusTag tone={access.isInForce ? 'success' : 'neutral'}>
        {access.isInForce ? words.now : words.notNow}
      </StatusTag>
    </li>
  )
}
