import { type ReactNode, useState } from 'react'
import { roundSaid } from '../../kernel/application.ts'
import { Button } from '../../ui/actions/Button.tsx'
import { Link } from '../../ui/actions/Link.tsx'
import { useAction } from '../../ui/api.ts'
import { SelectField } from '../../ui/fields/SelectField.tsx'
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
        {processes.flatMap((process) => {
          const { process: name, rounds = [] } = process.definition
          if (rounds.length > FEW) return <BeginOneOf key={name} process={process} rounds={rounds} />
          return rounds.map((round) => (
            <li className="case" key={`${name} ${round}`}>
              <Begin process={process} round={round} said={roundSaid(process.said, round)} />
            </li>
          ))
        })}
      </ul>
    </Section>
  )
}

const FEW = 3

/** Where an application may be about many things, what it is about is chosen first; the most usual one stands there. */
function BeginOneOf({ process, rounds }: { process: SaidProcess; rounds: readonly string[] }) {
  const words = useCaseWords()
  const [round, setRound] = useState(rounds[0] ?? '')
  const options = rounds.map((value) => ({ value, label: roundSaid(process.said, value) }))
  const choose = (
    <SelectField
      {...{ id: `about-${process.definition.process}`, label: words.beginAbout, options, value: round }}
      onChange={(chosen) => setRound(chosen ?? rounds[0] ?? '')}
    />
  )
  return (
    <li className="case">
      <Begin key={round} process={process} round={round} said={choose} />
    </li>
  )
}

interface BeginProps {
  readonly process: SaidProcess
  readonly round: string
  readonly said: ReactNode
}

function Begin({ process, round, said }: BeginProps) {
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
        <div className="case-hint">{said}</div>
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
