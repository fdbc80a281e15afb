import { roundSaid } from '../../kernel/application.ts'
import { Link } from '../../ui/actions/Link.tsx'
import { SummaryList } from '../../ui/data/SummaryList.tsx'
import { Page } from '../../ui/layout/Page.tsx'
import { Notice } from '../../ui/status/Notice.tsx'
import { StatusTag } from '../../ui/status/StatusTag.tsx'
import { AskForOpinion } from './AskForOpinion.tsx'
import { DecideApplication } from './DecideApplication.tsx'
import { DecisionShown } from './DecisionShown.tsx'
import { FiledContent } from './FiledContent.tsx'
import { ForwardApplication } from './ForwardApplication.tsx'
import { History } from './History.tsx'
import { ObjectionShown } from './ObjectionShown.tsx'
import { Opinions } from './Opinions.tsx'
import { PassApplication } from './PassApplication.tsx'
import { ReturnApplication } from './ReturnApplication.tsx'
import { ReturnedNotice } from './ReturnedNotice.tsx'
import { useStateWord, useTurn } from './turn.ts'
import type { OpenCase } from './use-application.tsx'
import { useCaseWords, useDays } from './wording.ts'

/** A case on the desk: what was filed, and what may be done with it. */
export function DeskCase(open: OpenCase) {
  const words = useCaseWords()
  const { application, process } = open
  const { possible, outcome, filed } = application
  const { Evidence } = process
  const { moment } = useDays()
  const turnOf = useTurn()
  const { word, tone } = useStateWord()(application)
  return (
    <Page
      title={application.subject ?? application.applicant}
      lead={`${process.said.title} · ${application.number}`}
      back={<Link href="/cases">{words.backToList}</Link>}
    >
      {outcome && <Notice tone="success" title={words.done} announced />}
      <ReturnedNotice {...open} />
      <SummaryList
        rows={[
          { label: words.about, value: roundSaid(process.said, application.round) },
          { label: words.state, value: <StatusTag tone={tone}>{word}</StatusTag> },
          { label: words.turn, value: turnOf(application, { by: 'desk', process }) },
          { label: words.filedAt, value: filed[0] ? moment(filed[0].filedAt) : '' },
        ]}
      />
      <FiledContent {...open} />
      {Evidence && possible.length > 0 && <Evidence round={application.round} />}
      <Opinions {...open} />
      <DecisionShown {...open} />
      <ObjectionShown {...open} />
      <DeskActs key={application.version} {...open} />
      <History {...open} />
    </Page>
  )
}

/** The buttons that the table of the life lets, the usual one first. */
function DeskActs(open: OpenCase) {
  const { possible } = open.application
  return (
    <div className="button-row">
      {possible.includes('pass') && <PassApplication {...open} />}
      {possible.includes('decide') && <DecideApplication {...open} outcome="accepted" />}
      {possible.includes('return') && <ReturnApplication {...open} />}
      {possible.includes('decide') && <DecideApplication {...open} outcome="refused" />}
      {possible.includes('ask') && <AskForOpinion {...open} />}
      {possible.includes('forward') && <ForwardApplication {...open} />}
    </div>
  )
}
