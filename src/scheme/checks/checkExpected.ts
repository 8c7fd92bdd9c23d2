import { showGiven } from '../../given.ts'
import { type Issue, makeIssue, type PathStep } from '../../issue.ts'
import { choiceIssue } from '../../readChoice.ts'
import type { ChoiceField, FlagField } from '../factDefinition.ts'

/** What is wrong with the values that a flag or choice is held against: each must be one that it can have. */
export function checkExpected(
  field: FlagField | ChoiceField,
  expected: boolean | string | readonly (boolean | string)[],
  path: readonly PathStep[],
): readonly Issue[] {
  if (typeof expected !== 'object') return checkValue(field, expected, path)
  return expected.flatMap((value, at) => checkValue(field, value, [...path, at]))
}

function checkValue(
  field: FlagField | ChoiceField,
  value: boolean | string,
  path: readonly PathStep[],
): readonly Issue[] {
  const given = showGiven(value)
  if (field.kind === 'flag') {
    if (typeof value === 'boolean') return []
    return [makeIssue('input/type', path, { expected: 'true or false', given })]
  }
  if (typeof value === 'boolean') return [makeIssue('input/type', path, { expected: 'text', given })]
  const { options } = field
  if (options.includes(value)) return []
  return [choiceIssue(value, options, path)]
}
