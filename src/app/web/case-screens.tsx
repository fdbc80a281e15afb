import { type ComponentType, useMemo } from 'react'
import type { CaseScreenProps, ScreenProcess } from '../../applications/pages/processes.ts'
import { me } from '../../identity/contract/sign-in.ts'
import { useRoute } from '../../ui/api.ts'
import { SignedIn } from './SignedIn.tsx'
import { screen } from './screen.ts'

/** The processes of the installation, as screens draw them; fetched with the first of these screens. */
export async function processes(): Promise<readonly ScreenProcess[]> {
  const [{ roleRequest }, completion] = await Promise.all([import('./role-request-process.ts'), completionProcess()])
  return [roleRequest, completion]
}

async function completionProcess(): Promise<ScreenProcess> {
  const [{ COMPLETION }, { pl }, { en }, { Evidence }] = await Promise.all([
    import('../../training-record/rules/completion-application.ts'),
    import('../../training-record/messages/completion-application.pl.ts'),
    import('../../training-record/messages/completion-application.en.ts'),
    import('../../training-record/pages/Evidence.tsx'),
  ])
  return { definition: COMPLETION, words: { pl, en }, Evidence }
}

const caseScreen = (load: () => Promise<ComponentType<CaseScreenProps>>) =>
  screen(async () => {
    const [Drawn, all] = await Promise.all([load(), processes()])
    return ({ viewer }) => <Drawn viewer={viewer} processes={useNotHeld(all)} />
  })

/** Roles that nobody holds twice, wherever it is: whoever has one is not offered it again. */
const HELD_ONCE = ['trainee', 'student']

function useNotHeld(all: readonly ScreenProcess[]): readonly ScreenProcess[] {
  const { data } = useRoute(me, {}, { offline: true })
  return useMemo(() => {
    const held: readonly string[] = data?.signedIn ? data.holdings.map(({ role }) => role) : []
    const isOffered = (round: string) => !(HELD_ONCE.includes(round) && held.includes(round))
    return all.map((process) => {
      const { rounds } = process.definition
      return rounds ? { ...process, definition: { ...process.definition, rounds: rounds.filter(isOffered) } } : process
    })
  }, [all, data])
}

const Cases = caseScreen(async () => (await import('../../applications/pages/CasesPage.tsx')).CasesPage)
const Case = caseScreen(async () => (await import('../../applications/pages/CasePage.tsx')).CasePage)
const Section = caseScreen(async () => (await import('../../applications/pages/SectionPage.tsx')).SectionPage)
const Attachments = caseScreen(
  async () => (await import('../../applications/pages/AttachmentsPage.tsx')).AttachmentsPage,
)
const Check = caseScreen(async () => (await import('../../applications/pages/CheckPage.tsx')).CheckPage)

const Outages = caseScreen(async () => (await import('../../applications/pages/OutagesPage.tsx')).OutagesPage)

export const CasesScreen = () => <SignedIn screen={Cases} />
export const CaseScreen = () => <SignedIn screen={Case} />
export const CaseSectionScreen = () => <SignedIn screen={Section} />
export const CaseCheckScreen = () => <SignedIn screen={Check} />
export const OutagesScreen = () => <SignedIn screen={Outages} />
export const CaseAttachmentsScreen = () => <SignedIn screen={Attachments} />
