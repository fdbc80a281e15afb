import '../../ui/typeface.css'
import '../../ui/tokens.css'
import '../../ui/base.css'
import '../../ui/print.css'
import { applyTheme } from '../../ui/theme.ts'

applyTheme()
