import { useAction, useRoute } from '../../ui/api.ts'
import type { RoleChoice } from '../../ui/layout/RoleSwitch.tsx'
import { chooseRole } from '../contract/account.ts'
import type { Me } from '../contract/shapes.ts'
import { me, signOut } from '../contract/sign-in.ts'
import { placeOf, useIdentityWords } from './wording.ts'

export const useMe = () => useRoute(me, {})

/** What the head of every page shows of a person: name, roles, the one in which they act; and how to change it. */
export function useRoleSwitch(who: Me | undefined) {
  const words = useIdentityWords()
  const choose = useAction(chooseRole)
  if (!who?.signedIn) return undefined
  const roles = who.holdings.map((holding): RoleChoice => {
    const note = placeOf(holding, words)
    return { id: holding.id, label: words.roles[holding.role], ...(note && { note }) }
  })
  const { givenNames, surname } = who.person
  return {
    name: `${givenNames} ${surname}`,
    roles,
    activeRole: who.activeHoldingId,
    onRole: (holdingId: string) => choose.mutate({ holdingId }),
  }
}

/** Ends the session and starts the whole page anew: nothing of the person stays in memory. */
export function useSignOut(): () => void {
  const leave = useAction(signOut)
  return () => leave.mutate({}, { onSuccess: () => window.location.assign('/sign-in') })
}
