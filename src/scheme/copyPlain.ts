import { isList } from '../given.ts'
import { type Issue, makeIssue, type PathStep } from '../issue.ts'
import type { IssueList } from '../issueList.ts'
import { readList, readObject } from '../readObject.ts'
import { definitionLimits } from './definitionLimits.ts'

/** A value that still has to be copied, and where its copy goes. */
type Task = {
  readonly value: unknown
  readonly path: readonly PathStep[]
  readonly put: (copy: unknown) => void
}

/** A list or object that was begun, and what still goes into it. */
type Begun = { readonly copy: object; readonly tasks: readonly Task[] }

/**
 * Copies unknown data into plain lists and objects, each property read once, so that nothing that is read later can
 * throw, change or go on for ever. It keeps its own stack: data nested without end, a cycle among them, cannot
 * exhaust the engine's.
 *
 * @param data - anything; members that are `undefined` are left out, as JSON leaves them out
 * @param list - where issues go: too deep, too large, unreadable, forbidden keys
 * @param whenTooLarge - the issue of data that hold more values than a definition may
 * @returns the copy; of no use once there are issues
 */
export function copyPlain(data: unknown, list: IssueList, whenTooLarge = definitionTooLarge): unknown {
  const root: unknown[] = []
  const tasks: Task[] = [{ value: data, path: [], put: (copy) => root.push(copy) }]
  let values = 0
  for (let task = tasks.pop(); task && !list.full; task = tasks.pop()) {
    const { value, path, put } = task
    values += 1
    if (values + tasks.length > definitionLimits.values) {
      list.add(whenTooLarge())
      break
    }
    if (typeof value === 'function') {
      put(inert)
    } else if (typeof value !== 'object' || value === null) {
      put(value)
    } else if (path.length >= definitionLimits.depth) {
      list.add(makeIssue('input/too-deep', path, { maximum: definitionLimits.depth }))
    } else {
      const begun = isList(value)
        ? beginList(value, path, list)
        : beginObject(value, path, list, whenTooLarge)
      put(begun.copy)
      for (let at = begun.tasks.length - 1; at >= 0; at--) tasks.push(begun.tasks[at]!)
    }
  }
  return root[0]
}

function beginList(value: readonly unknown[], path: readonly PathStep[], list: IssueList): Begun {
  const entries = readList(value, definitionLimits.values, path, list) ?? []
  const copy = entries.map((): unknown => undefined)
  const tasks = entries.map((entry, at): Task => {
    const put = (of: unknown) => {
      copy[at] = of
    }
    return { value: entry, path: [...path, at], put }
  })
  return { copy, tasks }
}

function beginObject(
  value: object,
  path: readonly PathStep[],
  list: IssueList,
  whenTooLarge: () => Issue,
): Begun {
  const copy: { [key: string]: unknown } = {}
  if (keyCount(value) > definitionLimits.values) {
    list.add(whenTooLarge())
    return { copy, tasks: [] }
  }
  const given = [...(readObject(value, path, list) ?? [])].filter(([, of]) => of !== undefined)
  const tasks = given.map(([key, of]): Task => {
    copy[key] = undefined
    const put = (inner: unknown) => {
      copy[key] = inner
    }
    return { value: of, path: [...path, key], put }
  })
  return { copy, tasks }
}

/** How many keys an object has, before any of them is read; one that does not tell has none. */
function keyCount(value: object): number {
  try {
    return Object.keys(value).length
  } catch {
    return 0
  }
}

/** In place of a function, which may be a proxy that throws at whoever looks closer. */
function inert(): void {}

/** The issue of other data that hold more values than a definition may. */
export function tooLarge(): Issue {
  return makeIssue('input/too-large', [], { maximum: definitionLimits.values })
}

function definitionTooLarge(): Issue {
  return makeIssue('definition/shape', [], { detail: `holds more than ${definitionLimits.values} values` })
}
