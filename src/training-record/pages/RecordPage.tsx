import { useParams } from '@tanstack/react-router'
import { Fragment, lazy, Suspense, useDeferredValue } from 'react'
import { Link } from '../../ui/actions/Link.tsx'
import { Page } from '../../ui/layout/Page.tsx'
import { SplitView } from '../../ui/layout/SplitView.tsx'
import { EmptyState } from '../../ui/status/EmptyState.tsx'
import { LoadingSkeleton } from '../../ui/status/LoadingSkeleton.tsx'
import { Notice } from '../../ui/status/Notice.tsx'
import type { RecordView } from '../contract/records.ts'
import { addressOf, useAddress } from './address.ts'
import type { ElementPanelProps } from './ElementPanel.tsx'
import { isToBegin } from './ending.ts'
import { addableKinds } from './entry-actions.ts'
import { ProgrammeTree } from './ProgrammeTree.tsx'
import { OVERVIEW } from './programme-nodes.tsx'
import { RecordBanner } from './RecordBanner.tsx'
import { RecordOverview } from './RecordOverview.tsx'
import { RecordStrip } from './RecordStrip.tsx'
import { SupervisorLink } from './referral/SupervisorLink.tsx'
import { SignOffLinks } from './SignOffLinks.tsx'
import { todayHere, useNamedRecord } from './use-record.ts'
import type { ViewerProps } from './viewer.ts'
import { Waiting } from './Waiting.tsx'
import { useHomeWords, usePhoneWords, useRecordWords } from './wording.ts'

/** With the table of entries, which the tree does not wait for. */
const ElementPanel = lazy(async () => ({ default: (await import('./ElementPanel.tsx')).ElementPanel }))

/** The trainee's own record at `/record`, anybody's at `/records/…`; the chosen element stands in the address. */
export function RecordPage({ viewer }: ViewerProps) {
  const { recordId } = useParams({ strict: false })
  const words = useRecordWords()
  const home = useHomeWords()
  const { record, isNone, error, retry } = useNamedRecord(recordId)
  if (record) return <Loaded record={record} viewer={viewer} />
  return (
    <Page title={words.record}>
      {isNone ? (
        <EmptyState title={home.noRecord}>
          <p>{home.noRecordWhy}</p>
        </EmptyState>
      ) : (
        <Waiting error={error} onRetry={retry} />
      )}
    </Page>
  )
}

function Loaded({ record, viewer }: ViewerProps & { record: RecordView }) {
  const words = useRecordWords()
  const { said, say } = useAddress()
  const item = said('item')
  const isOwn = record.trainee.id === viewer.personId
  // The tree is the dearest piece to draw: a phone shows the heading and answers taps meanwhile.
  const drawn = useDeferredValue(true, false)
  return (
    <Page
      title={isOwn ? words.title : words.titleOf({ name: record.trainee.name })}
      lead={<Lead record={record} />}
      width="working"
      strip={<RecordStrip record={record} />}
      actions={<Actions record={record} isOwn={isOwn} />}
      {...(record.state !== 'active' && { banner: <RecordBanner record={record} /> })}
      {...(!isOwn && { back: <Link href="/">{words.back}</Link> })}
    >
      <SplitView
        label={words.element}
        onClose={() => say('item', undefined)}
        empty={<RecordOverview record={record} />}
        list={
          drawn ? (
            <ProgrammeTree record={record} current={item} onChoose={(key) => say('item', key)} />
          ) : (
            <LoadingSkeleton />
          )
        }
      >
        {item && (
          <Fragment key={item}>
            <Told told={said('told')} />
            <Chosen record={record} item={item} />
          </Fragment>
        )}
      </SplitView>
    </Page>
  )
}

/** On paper the record says whose it is. */
function Lead({ record }: { record: RecordView }) {
  const words = useRecordWords()
  return (
    <>
      <span className="print-only">{words.printedFor({ name: record.trainee.name })}</span>
      {record.specialty} · {words.cardNumber}: {record.cardNumber}
    </>
  )
}

/** What was just done to an entry of the element. */
function Told({ told }: { told: string | undefined }) {
  const words = usePhoneWords()
  if (told !== 'corrected' && told !== 'withdrawn') return null
  return <Notice tone="success" title={words.told[told]} announced />
}

/** On a phone the overview is chosen like any element; beside the tree it stands where nothing else does. */
function Chosen({ record, item }: ElementPanelProps) {
  if (item === OVERVIEW) return <RecordOverview record={record} />
  return (
    <Suspense fallback={<LoadingSkeleton />}>
      <ElementPanel record={record} item={item} />
    </Suspense>
  )
}

function Actions({ record, isOwn }: { record: RecordView; isOwn: boolean }) {
  const words = useRecordWords()
  const mayApprove = record.waitingForMe > 0
  const adds = addableKinds(record).length > 0 && !(isOwn && isToBegin(record, todayHere()))
  return (
    <>
      {mayApprove && (
        <Link href={`/approve/${record.id}`} as="primary">
          {words.approve({ count: record.waitingForMe })}
        </Link>
      )}
      {adds && (
        <Link
          href={isOwn ? '/add' : addressOf('/add', { kind: 'other', record: record.id })}
          as={isOwn ? 'primary' : 'secondary'}
          icon="plus"
        >
          {words.add}
        </Link>
      )}
      {isOwn && adds && (
        <Link href="/record/import" as="secondary" icon="upload">
          {words.import}
        </Link>
      )}
      {record.relation === 'supervisor' && (
        <Link href={`/records/${record.id}/plan`} as="secondary">
          {words.plan}
        </Link>
      )}
      <SignOffLinks record={record} />
      <SupervisorLink record={record} />
      {record.relation !== 'reader' && (
        <Link href={`/records/${record.id}/export`} as="quiet" icon="download">
          {words.download}
        </Link>
      )}
    </>
  )
}
