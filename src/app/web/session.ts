import { useQueryClient } from '@tanstack/react-query'
import { chooseRole } from '../../identity/contract/account.ts'
import type { Holding } from '../../identity/contract/shapes.ts'
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
  readonly switch: RoleSwitchProps
  readonly signOut: () => void
}

/** Who is signed in, for the frame around the screens; undefined while nobody is, or while that is not known yet. */
export function usePerson(): SignedInPerson | undefined {
  const { data } = useRoute(me, {}, { offline: true })
  const choice = useAction(chooseRole)
  const leaving = useSignOut()
  const describe = useHolding()
  if (!data?.signedIn) return undefined
  return {
    id: data.person.id,
    role: data.role,
    signOut: leaving,
    switch: {
      name: `${data.person.givenNames} ${data.person.surname}`,
      roles: data.holdings.map(describe),
      activeRole: data.activeHoldingId,
      // What another role may see is another page: nothing of this one stays.
      onRole: (holdingId) => choice.mutate({ holdingId }, { onSuccess: () => location.assign('/') }),
    },
  }
}

function useHolding() {
  const words = useWords({ pl, en })
  return ({ id, role, unit, voivodeship }: Holding) => {
    const place = unit ? `${unit.name}, ${unit.city}` : voivodeshipNamed(words.voivodeships, voivodeship)
    return { id, label: words.roles[role], ...(place && { note: place }) }
  }
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
