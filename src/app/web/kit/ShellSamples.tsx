import { useState } from 'react'
import { useWords } from '../../../ui/language.tsx'
import { BottomBar } from '../../../ui/layout/BottomBar.tsx'
import { ShellHeader } from '../../../ui/layout/ShellHeader.tsx'
import { en } from '../messages.en.ts'
import { pl } from '../messages.pl.ts'
import { placesOf } from '../places.ts'
import { useKitPageWords } from './kit-words.ts'

export function ShellSamples() {
  const words = useKitPageWords()
  const { nav } = useWords({ pl, en })
  const [role, setRole] = useState('trainee')
  const places = placesOf({ role: 'trainee', runsPeople: false }, nav, '/record')
  const roles = [
    { id: 'trainee', label: words.roles.trainee },
    { id: 'supervisor', label: words.roles.supervisor, note: words.roles.hospital },
  ]
  return (
    <div className="kit-stack">
      <ShellHeader
        nav={places.nav}
        navLabel={words.sections.shell}
        inbox={{ href: '/kit', unread: 3 }}
        person={{ name: words.person, roles, activeRole: role, onRole: setRole }}
        onSignOut={() => undefined}
      />
      <BottomBar items={places.bottom} />
    </div>
  )
}
