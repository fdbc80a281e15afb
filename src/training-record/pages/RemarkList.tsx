import { useEffect, useRef, useState } from 'react'
import { formatMoment } from '../../platform/i18n/dates.ts'
import { Button } from '../../ui/actions/Button.tsx'
import { Link } from '../../ui/actions/Link.tsx'
import { useAction } from '../../ui/api.ts'
import { Form } from '../../ui/fields/Form.tsx'
import { TextArea } from '../../ui/fields/TextArea.tsx'
import { useLanguage } from '../../ui/language.tsx'
import { Notice } from '../../ui/status/Notice.tsx'
import { StatusTag } from '../../ui/status/StatusTag.tsx'
import { answerRemark, type Checks, type Remark } from '../contract/completion.ts'
import type { RecordView } from '../contract/records.ts'
import { findItem } from '../rules/programme/items.ts'
import type { Programme } from '../rules/programme/shape.ts'
import { isEntryKind } from '../rules/read-entry.ts'
import { addressOf } from './address.ts'
import { elementName, useCompletionWords, useElementWords } from './completion-words.ts'
import { unansweredIn } from './WhoseTurn.tsx'
import { errorAt, useExplaining } from './wording.ts'

/** The remarks, the newest round first; the trainee answers those of the round that is open. */
export function RemarkList({ record, checks }: { record: RecordView; checks: Checks }) {
  const words = useCompletionWords()
  const rounds = [...new Set(checks.remarks.map(({ round }) => round))].sort((one, other) => other - one)
  const isOpen = (round: number) => checks.state === 'returned' && round === checks.supplementRound
  return rounds.map((round) => (
    <div className="remarks" key={round}>
      <h3>{words.remarksOf({ round })}</h3>
      <ul className="steps">
        {checks.remarks
          .filter((remark) => remark.round === round)
          .map((remark) => (
            <Said
              key={remark.id}
              remark={remark}
              record={record}
              isOpen={isOpen(round)}
              toAnswer={unansweredIn(checks)}
            />
          ))}
      </ul>
    </div>
  ))
}

interface SaidProps {
  readonly remark: Remark
  readonly record: RecordView
  readonly isOpen: boolean
  /** Remarks of the round without an answer. */
  readonly toAnswer: number
}

function Said({ remark, record, isOpen, toAnswer }: SaidProps) {
  const words = useCompletionWords()
  const named = useElementWords()
  const { locale } = useLanguage()
  const at = (moment: string) => formatMoment(new Date(moment), locale)
  return (
    <li data-done={remark.answeredAt !== null}>
      <strong>{elementName(remark.element, record.programme, named)}</strong>
      <p>{remark.remark}</p>
      <span className="steps-note">
        {remark.madeBy} · {at(remark.madeAt)}
      </span>
      {remark.answeredAt && (
        <p>
          <span className="steps-note">{words.answered({ when: at(remark.answeredAt) })}</span> {remark.answer}
        </p>
      )}
      {!remark.answeredAt && isOpen && <StatusTag tone="warning">{words.toAnswer}</StatusTag>}
      {isOpen && record.relation === 'trainee' && (
        <>
          <p>
            <Link href={placeOf(remark.element, record.programme)}>{words.goToElement}</Link>
          </p>
          <Answer remark={remark} recordId={record.id} toAnswer={toAnswer} />
        </>
      )}
    </li>
  )
}

/** Where the trainee mends what a remark names; a part of the tree is found from the overview. */
function placeOf(element: string, programme: Programme): string {
  if (findItem(programme, element)) return addressOf('/record', { item: element })
  return isEntryKind(element) ? addressOf('/record', { item: `kind:${element}` }) : '/record'
}

interface AnswerProps {
  readonly remark: Remark
  readonly recordId: string
  readonly toAnswer: number
}

/** The form, or once there is an answer the button that opens it again. */
function Answer({ remark, recordId, toAnswer }: AnswerProps) {
  const words = useCompletionWords()
  const [isWriting, setWriting] = useState(remark.answeredAt === null)
  const [isSaved, setSaved] = useState(false)
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (isSaved) place.current?.scrollIntoView({ block: 'center' })
  }, [isSaved])
  const turn = (writing: boolean) => {
    setWriting(writing)
    setSaved(!writing)
  }
  if (isWriting) return <AnswerForm remark={remark} recordId={recordId} onSaved={() => turn(false)} />
  return (
    <div className="remarks" ref={place}>
      {isSaved && (
        <Notice tone="success" title={words.answerSaved} announced>
          <p>{toAnswer > 0 ? words.toAnswerCount({ count: toAnswer }) : words.allAnswered}</p>
        </Notice>
      )}
      <div className="button-row">
        <Button onPress={() => turn(true)}>{words.answerAgain}</Button>
      </div>
    </div>
  )
}

function AnswerForm({ remark, recordId, onSaved }: Omit<AnswerProps, 'toAnswer'> & { onSaved: () => void }) {
  const words = useCompletionWords()
  const explain = useExplaining()
  const answering = useAction(answerRemark)
  const [answer, setAnswer] = useState(remark.answer ?? '')
  const errors = explain.error(answering.error)
  const send = () => answering.mutate({ recordId, remarkId: remark.id, answer }, { onSuccess: onSaved })
  return (
    <Form onSubmit={send}>
      <TextArea
        label={words.answerLabel}
        help={words.answerHelp}
        error={errorAt(errors, 'answer') ?? errors[0]?.sentence}
        most={4000}
        rows={3}
        value={answer}
        onChange={setAnswer}
      />
      <div className="button-row">
        <Button type="submit" busy={answering.isPending}>
          {words.answer}
        </Button>
      </div>
    </Form>
  )
}
