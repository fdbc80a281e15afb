import { deskSaid, roundSaid } from '../../kernel/application.ts'
import { Link } from '../../ui/actions/Link.tsx'
import { SummaryList } from '../../ui/data/SummaryList.tsx'
import { Page } from '../../ui/layout/Page.tsx'
import { Notice } from '../../ui/status/Notice.tsx'
import { StatusTag } from '../../ui/status/StatusTag.tsx'
import { DecisionShown } from './DecisionShown.tsx'
import { FiledContent } from './FiledContent.tsx'
import { History } from './History.tsx'
import { ObjectionShown } from './ObjectionShown.tsx'
import { DesistFromObjection, ObjectToDecision } from './ObjectToDecision.tsx'
import { Opinions } from './Opinions.tsx'
import { Receipts } from './Receipts.tsx'
import { useStateWord, useTurn } from './turn.ts'
import type { OpenCase } from './use-application.tsx'
import { WithdrawApplication } from './WithdrawApplication.tsx'
import { useCaseWords, useDays, useMoveWords } from './wording.ts'

/** What one has filed: its number, whose move it is, the receipt, and the decision when there is one. */
export function OwnCase(open: OpenCase) {
  const words = useCaseWords()
  const { application, process } = open
  const { Evidence } = process
  const turnOf = useTurn()
  const { word, tone } = useStateWord()(application)
  return (
    <Page
      title={process.said.title}
      lead={roundSaid(process.said, application.round)}
      back={<Link href="/cases">{words.backToList}</Link>}
    >
      <Standing {...open} />
      <SummaryList
        rows={[
          ...(application.number ? [{ label: words.number, value: application.number }] : []),
          { label: words.state, value: <StatusTag tone={tone}>{word}</StatusTag> },
          { label: words.turn, value: turnOf(application, { by: 'applicant', process }) },
        ]}
      />
      <DecisionShown {...open} />
      <ObjectToDecision {...open} />
      <ObjectionShown {...open} />
      <DesistFromObjection {...open} />
      <Receipts application={application} />
      <FiledContent {...open} />
      {Evidence && <Evidence round={application.round} />}
      <Opinions {...open} />
      <WithdrawApplication application={application} />
      <History {...open} />
    </Page>
  )
}

/** The one sentence that somebody opens the page for. */
function Standing({ application, process }: OpenCase) {
  const words = useCaseWords()
  const moves = useMoveWords()
  const { day } = useDays()
  const { state, outcome, number, turn } = application
  if (state === 'lapsed')
    return (
      <Notice tone="error" title={words.lapsed}>
        {words.lapsedWhy}
      </Notice>
    )
  if (state === 'objected') {
    const to = process.said.objection?.to ?? ''
    return (
      <Notice tone="success" title={moves.objectedTitle} announced>
        {moves.objectedWhy({ to, day: turn.until ? day(turn.until) : '' })}
      </Notice>
    )
  }
  if (state === 'withdrawn') return <Notice title={words.withdrawn} />
  if (outcome === 'accepted') {
    return (
      <Notice tone="success" title={words.decisionAccepted}>
        {process.said.accepted}
      </Notice>
    )
  }
  if (outcome === 'refused') return <Notice tone="error" title={words.decisionRefused} />
  const until = turn.until ? day(turn.until) : ''
  return (
    <Notice tone="success" title={words.filedTitle({ number: number ?? '' })} announced>
      {words.filedWhy({ desk: deskSaid(process.said, application.stage), day: until })}
    </Notice>
  )
}
