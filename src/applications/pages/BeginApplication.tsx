import { roundSaid } from '../../kernel/application.ts'
import { Button } from '../../ui/actions/Button.tsx'
import { Link } from '../../ui/actions/Link.tsx'
import { useAction } from '../../ui/api.ts'
import { Section } from '../../ui/layout/Section.tsx'
import { ProblemError } from '../../ui/request.ts'
import { Notice } from '../../ui/status/Notice.tsx'
import { openDraft } from '../contract/applications.ts'
import type { SaidProcess } from './processes.ts'
import { useGoing } from './use-application.tsx'
import { useCaseWords, useExplaining } from './wording.ts'

/** What may be applied for, one button each. */
export function BeginApplication({ processes }: { processes: readonly SaidProcess[] }) {
  const words = useCaseWords()
  return (
    <Section title={words.begin} lead={words.beginLead}>
      <ul className="case-list">
        {processes.flatMap((process) =>
          (process.definition.rounds ?? []).map((round) => (
            <li className="case" key={`${process.definition.process} ${round}`}>
              <Begin process={process} round={round} />
            </li>
          )),
        )}
      </ul>
    </Section>
  )
}

function Begin({ process, round }: { process: SaidProcess; round: string }) {
  const words = useCaseWords()
  const going = useGoing()
  const opening = useAction(openDraft)
  const explain = useExplaining(process)
  const { title } = process.said
  const begin = () =>
    opening.mutate(
      { process: process.definition.process, round },
      { onSuccess: ({ applicationId }) => going(`/cases/${applicationId}`) },
    )
  const live = liveIn(opening.error)
  return (
    <>
      <div>
        <p>{title}</p>
        <p className="case-hint">{roundSaid(process.said, round)}</p>
        {explain(opening.error).map(({ sentence }) => (
          <Notice
            key={sentence}
            tone="warning"
            title={sentence}
            announced
            {...(live && { action: <Link href={`/cases/${live}`}>{words.goOn}</Link> })}
          />
        ))}
      </div>
      <Button busy={opening.isPending} onPress={begin} icon="plus">
        {words.beginThis({ what: title.toLocaleLowerCase() })}
      </Button>
    </>
  )
}

function liveIn(error: Error | null): string | undefined {
  if (!(error instanceof ProblemError)) return undefined
  const id = error.problem.refusals[0]?.facts.applicationId
  return typeof id === 'string' ? id : undefined
}
