import './look.ts'
import { start } from './start.tsx'

start(document.getElementById('app'))
