import { z } from 'zod'
import { DECISION_FORMAT } from '../../applications/rules/decision-payload.ts'
import type { JsonValue } from '../../kernel/canonical-json.ts'
import { keysOf, saidOfPlace, tell } from './ask-verify.ts'
import { cliMessages } from './language.ts'
import { checkSigned, parsedJson, SignedParts, textOf } from './signed-file.ts'

const DecisionFile = SignedParts.extend({
  decision: z.looseObject({
    format: z.object({ name: z.literal(DECISION_FORMAT.name), version: z.literal(DECISION_FORMAT.version) }),
    ...{ number: z.string(), decidedAt: z.string(), body: z.string() },
    applicant: z.looseObject({ name: z.string() }),
  }),
})

/** Off line, as with a receipt: 0 where the decision is as it was signed, 1 where not, 2 where there is nothing to check. */
export async function run(args: readonly string[]): Promise<number> {
  const words = cliMessages().decision
  const asked = keysOf(args)
  if (!asked || asked.attachments.length > 0) return tell(2, words.usage)
  const text = await textOf(asked.file)
  const file = DecisionFile.safeParse(parsedJson(text ?? '')).data
  if (!file) return tell(2, words.notADecision)
  const { decision, ...parts } = file
  const checked = checkSigned({ ...parts, payload: decision as JsonValue, leafFact: 'decision' }, asked)
  if (typeof checked === 'string') return tell(1, words.faults[checked])
  return tell(0, [words.valid(decision), saidOfPlace(checked)].join('\n'))
}
