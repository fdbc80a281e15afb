import type { TestProject } from 'vitest/node'
import { type BrowserProgram, findBrowserProgram } from './browser-program.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    browserProgram: BrowserProgram
  }
}

/** Finds the browser once for the whole run, and unpacks it if it comes from npm. */
export function setup(project: TestProject): void {
  project.provide('browserProgram', findBrowserProgram())
}
