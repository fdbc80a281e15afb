import '../../ui/typeface.css'
import '../../ui/tokens.css'
import '../../ui/base.css'
import '../../ui/print.css'
import { applyTheme } from '../../ui/theme.ts'

// Schemas would try whether they may make code at run time; the security policy forbids it, the browser would report it.
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } })
applyTheme()
void import('./start.tsx').then(({ start }) => start(document.getElementById('app')))
