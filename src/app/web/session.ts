import { useQueryClient } from '@tanstack/react-query'
import { chooseRole } from '../../identity/contract/account.ts'
import type { Holding, TakenRole } from '../../identity/contract/shapes.ts'
import { me, signOut } from '../../identity/contract/sign-in.ts'
import { en } from '../../identity/messages/sign-in.en.ts'
import { pl } from '../../identity/messages/sign-in.pl.ts'
import type { Role } from '../../kernel/actor.ts'
import { useAction, useRoute } from '../../ui/api.ts'
import { forgetTyped } from '../../ui/fields/use-kept.ts'
import { useWords } from '../../ui/language.tsx'
import type { RoleSwitchProps } from '../../ui/layout/RoleSwitch.tsx'

export interface SignedInPerson {
  readonly id: string
  readonly role: Role
  readonly runsPeople: boolean
  readonly switch: RoleSwitchProps
  readonly signOut: () => void
}

/** Who is signed in, for the frame around the screens; undefined while nobody is, or while that is not known yet. */
export function usePerson(): SignedInPerson | undefined {
  const { data } = useRoute(me, {}, { offline: true })
  const choice = useAction(chooseRole)
  const leaving = useSignOut()
  const describe = useHolding()
  const words = useWords({ pl, en })
  if (!data?.signedIn) return undefined
  return {
    id: data.person.id,
    role: data.role,
    runsPeople: data.holdings.some(({ id, function: held }) => id === data.activeHoldingId && held !== 'user'),
    signOut: leaving,
    switch: {
      name: `${data.person.givenNames} ${data.person.surname}`.trim() || words.roles.newcomer,
      roles: [...data.holdings.map(describe.own), ...data.deputyships.map(describe.taken)],
      activeRole: data.activeDeputyId ?? data.activeHoldingId ?? '',
      // What another role may see is another page: nothing of this one stays.
      onRole: (id) => choice.mutate(chosenBy(id, data.deputyships), { onSuccess: () => location.assign('/') }),
    },
  }
}

/** A role of one's own by its id, somebody else's by the deputyship. */
const chosenBy = (id: string, deputyships: readonly TakenRole[]) => {
  const taken = deputyships.find((one) => one.id === id)
  return taken ? { holdingId: taken.holding.id, deputyId: taken.id } : { holdingId: id }
}

function useHolding() {
  const words = useWords({ pl, en })
  const own = ({ id, role, unit, body, voivodeship }: Holding) => {
    const place = unit
      ? `${unit.name}, ${unit.city}`
      : (body?.name ?? voivodeshipNamed(words.voivodeships, voivodeship))
    return { id, label: words.roles[role], ...(place && { note: place }) }
  }
  const taken = ({ id, principal, holding }: TakenRole) => {
    const { label, note } = own(holding)
    const inPlaceOf = words.inPlaceOf({ name: principal })
    return { id, label: `${label} (${inPlaceOf})`, ...(note && { note }) }
  }
  return { own, taken }
}

function useSignOut(): () => void {
  const client = useQueryClient()
  const { mutate } = useAction(signOut)
  return () =>
    mutate(
      {},
      {
        onSuccess: () => {
          client.clear()
          forgetAnswers()
          forgetTyped()
          location.assign('/sign-in')
        },
      },
    )
}

/** The next person on this device must not read what the last one's screens kept for working off line. */
export function forgetAnswers(): void {
  navigator.serviceWorker?.controller?.postMessage('forget')
}

const voivodeshipNamed = (names: Readonly<Record<string, string>>, code: string | null): string | undefined =>
  code ? names[code] : undefined
