import { type Issue, makeIssue } from '../../index.ts'
import { MAX_ISSUES } from '../maxIssues.ts'
import type { JsonEntry } from './jsonEntry.ts'

type Container = Record<string, unknown> | unknown[]
type Frame = { readonly container: Container; key: string; duplicate: boolean }

/** Puts values together as the text brings them. */
export type EntryBuilder = {
  readonly entries: readonly JsonEntry[]
  /** How many lists and objects are open. */
  readonly depth: number
  /** Whether the innermost of them is an object. */
  readonly isInObject: boolean
  begin(container: Container, line: number): void
  end(): void
  /** Names the value that comes next; false if the object has that key already, and the value is passed over. */
  key(key: string): boolean
  literal(value: unknown, line: number): void
  note(issue: Issue): void
  /** Ends the reading: the issue makes an entry of its own, unless one is underway and unfinished. */
  breakOff(issue: Issue, line: number): void
}

export function entryBuilder(): EntryBuilder {
  const entries: JsonEntry[] = []
  const frames: Frame[] = []
  let startLine: number | undefined
  let issues: Issue[] = []

  const finish = (value: unknown, line: number) => {
    entries.push({ line: startLine ?? line, value, issues })
    startLine = undefined
    issues = []
  }
  return {
    entries,
    get depth() {
      return frames.length
    },
    get isInObject() {
      const frame = frames.at(-1)
      return frame !== undefined && !Array.isArray(frame.container)
    },
    begin(container, line) {
      startLine ??= line
      frames.push({ container, key: '', duplicate: false })
    },
    end() {
      const ended = frames.pop()!
      const outer = frames.at(-1)
      if (outer) putInto(outer, ended.container)
      else finish(ended.container, 0)
    },
    key(key) {
      const frame = frames.at(-1)!
      frame.key = key
      frame.duplicate = Object.hasOwn(frame.container, key)
      return !frame.duplicate
    },
    literal(value, line) {
      const frame = frames.at(-1)
      if (frame) putInto(frame, value)
      else finish(value, line)
    },
    note(issue) {
      if (issues.length < MAX_ISSUES) issues.push(issue)
      else if (issues.length === MAX_ISSUES) {
        issues.push(makeIssue('input/too-many-issues', [], { maximum: MAX_ISSUES }))
      }
    },
    breakOff(issue, line) {
      issues.push(issue)
      finish(undefined, line)
    },
  }
}

function putInto({ container, key, duplicate }: Frame, value: unknown): void {
  if (Array.isArray(container)) container.push(value)
  else if (duplicate) return
  else if (key !== '__proto__') container[key] = value
  else {
    // Plain assignment would set the prototype and hide the key.
    Object.defineProperty(container, key, { value, enumerable: true, configurable: true, writable: true })
  }
}
