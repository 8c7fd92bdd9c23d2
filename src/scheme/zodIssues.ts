import type * as z from 'zod'
import { isList, showGiven } from '../given.ts'
import { type Issue, makeIssue, nestIssue, type PathStep } from '../issue.ts'
import { choiceIssue, keyIssue } from '../readChoice.ts'

type ZodIssue = z.core.$ZodIssue

/**
 * The wording that zod is asked for: of a key that is unknown, the keys that are known. zod's issue itself does not
 * hold them, and its message is the only thing that travels with it.
 */
export const expectedKeys: z.core.$ZodErrorMap = (issue) => {
  if (issue.code !== 'unrecognized_keys') return undefined
  const definition = issue.inst?._zod.def as { readonly shape?: object } | undefined
  return Object.keys(definition?.shape ?? {}).join(' ')
}

/** One zod issue in this library's codes; several where it speaks of several keys. */
export function issuesOfZod(issue: ZodIssue): readonly Issue[] {
  const path = issue.path as readonly PathStep[]
  const { input } = issue
  switch (issue.code) {
    case 'invalid_type':
      if (issue.expected === 'int') return [makeIssue('number/integer', path, { given: showGiven(input) })]
      return [wrongType(path, typeNames[issue.expected] ?? issue.expected, input)]
    case 'invalid_value':
      return [wrongChoice(path, issue.values.map(String), input)]
    case 'unrecognized_keys':
      return issue.keys.map((key) => keyIssue(key, issue.message.split(' '), path))
    case 'invalid_union':
      return ofUnion(issue, path)
    case 'invalid_key':
      return issue.issues.flatMap(issuesOfZod).map((inner) => nestIssue(inner, ...path))
    case 'custom':
      return [nestIssue((issue.params as { readonly issue: Issue }).issue, ...path)]
    case 'too_big':
      return [tooBig(path, input, Number(issue.maximum))]
    case 'too_small':
      return [tooSmall(path, input, Number(issue.minimum))]
    case 'invalid_format':
    case 'not_multiple_of':
    case 'invalid_element':
      return [makeIssue('definition/shape', path, { detail: issue.message })]
  }
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
}

function wrongType(path: readonly PathStep[], expected: string, input: unknown): Issue {
  if (input === undefined) return makeIssue('input/missing', path, { expected })
  return makeIssue('input/type', path, { expected, given: showGiven(input) })
}

function wrongChoice(path: readonly PathStep[], expected: readonly string[], input: unknown): Issue {
  if (input === undefined) {
    const what = expected.length === 1 ? expected[0]! : `one of ${expected.join(', ')}`
    return makeIssue('input/missing', path, { expected: what })
  }
  return choiceIssue(input, expected, path)
}

function tooBig(path: readonly PathStep[], input: unknown, maximum: number): Issue {
  if (typeof input === 'string') {
    return makeIssue('text/too-long', path, { characters: input.length, maximum })
  }
  if (isList(input)) return makeIssue('list/too-many', path, { given: input.length, maximum })
  return makeIssue('number/above-maximum', path, { given: showGiven(input), maximum: String(maximum) })
}

function tooSmall(path: readonly PathStep[], input: unknown, minimum: number): Issue {
  if (typeof input === 'number') {
    return makeIssue('number/below-minimum', path, { given: showGiven(input), minimum: String(minimum) })
  }
  const detail = typeof input === 'string' ? 'is empty' : `needs at least ${minimum} entry`
  return makeIssue('definition/shape', path, { detail })
}

/** The issues of the one form that was meant: of the type that was given, and with the keys that were. */
function ofUnion(issue: ZodIssue & { code: 'invalid_union' }, path: readonly PathStep[]): readonly Issue[] {
  if ('options' in issue && issue.options) {
    const given = (issue.input as { readonly [key: string]: unknown })['kind']
    return [wrongChoice(path, issue.options.map(String), given)]
  }
  if (issue.input === undefined) return [makeIssue('input/missing', path, { expected: expectedOf(issue) })]
  const sameType = issue.errors.filter((form) => !form.some(isOtherType))
  const sameKeys = sameType.filter((form) => !form.some(isOtherKey))
  const [meant, ...others] = sameKeys.length > 0 ? sameKeys : sameType
  if (meant && others.length === 0) {
    return meant.flatMap(issuesOfZod).map((inner) => nestIssue(inner, ...path))
  }
  const detail = `${issue.message}, got ${showGiven(issue.input)}`
  return [makeIssue('definition/shape', path, { detail })]
}

function expectedOf(issue: ZodIssue): string {
  return issue.message.replace(/^expected /, '')
}

function isOtherKey(issue: ZodIssue): boolean {
  return issue.path.length === 0 && issue.code === 'unrecognized_keys'
}

/** Whether a form of a union was not meant at all: its very type is another. */
function isOtherType(issue: ZodIssue): boolean {
  return issue.path.length === 0 && (issue.code === 'invalid_type' || issue.code === 'invalid_value')
}
