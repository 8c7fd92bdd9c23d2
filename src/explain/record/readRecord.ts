import { showGiven } from '../../given.ts'
import { makeIssue, type PathStep } from '../../issue.ts'
import { type IssueList, issueList } from '../../issueList.ts'
import { refuseKey } from '../../readChoice.ts'
import { failWith, type Result, resultOf } from '../../result.ts'
import { copyPlain, tooLarge } from '../../scheme/copyPlain.ts'
import { type DecisionRecord, recordFormat } from './decisionRecord.ts'
import { isPlain, type Plain } from './isPlain.ts'

/** What stands under each key of a record, and whether it may be left out. */
const members: { readonly [K in keyof Required<DecisionRecord>]: readonly [Expected, 'optional'?] } = {
  format: ['text'],
  scheme: ['a scheme id@edition'],
  rules: ['a digest sha256:…'],
  engine: ['text'],
  at: ['text'],
  on: ['text', 'optional'],
  stages: ['a list'],
  facts: ['an object'],
  redacted: ['an object', 'optional'],
  readings: ['an object'],
  parameters: ['an object'],
  result: ['an object'],
  digest: ['a digest sha256:…'],
}
type Expected = 'text' | 'a list' | 'an object' | 'a scheme id@edition' | 'a digest sha256:…'

const DIGEST = /^sha256:[0-9a-f]{64}$/
const NAME = /^[^@]+@[^@]+$/

/**
 * Reads a record from unknown data as far as it can be told without its scheme: every member is there and of its type,
 * and everything in it is JSON.
 */
export function readRecord(data: unknown): Result<DecisionRecord> {
  const list = issueList()
  const copy = copyPlain(data, list, tooLarge)
  if (list.issues.length > 0) return failWith(list.issues)
  if (!isPlain(copy)) refuseType(copy, 'an object', [], list)
  else if ('format' in copy && copy['format'] !== recordFormat) {
    const params = { given: showGiven(copy['format']), expected: recordFormat }
    list.add(makeIssue('record/format', ['format'], params))
  } else {
    readMembers(copy, list)
    refuseNonJson(copy, [], list)
  }
  return resultOf(copy as DecisionRecord, list.issues)
}

function readMembers(record: Plain, list: IssueList): void {
  const names = Object.keys(members)
  for (const key of Object.keys(record)) {
    if (!names.includes(key) && !refuseKey(key, names, [], list)) return
  }
  for (const [key, [expected, optional]] of Object.entries(members)) {
    if (Object.hasOwn(record, key)) readMember(record[key], expected, [key], list)
    else if (!optional) list.add(makeIssue('input/missing', [key], { expected }))
  }
  const { redacted } = record
  if (!isPlain(redacted)) return
  for (const [fact, digest] of Object.entries(redacted)) {
    if (!readMember(digest, 'a digest sha256:…', ['redacted', fact], list)) return
  }
}

/** Whether there is any use in reading on. */
function readMember(value: unknown, expected: Expected, path: readonly PathStep[], list: IssueList): boolean {
  return isA(value, expected) || refuseType(value, expected, path, list)
}

function isA(value: unknown, expected: Expected): boolean {
  switch (expected) {
    case 'text':
      return typeof value === 'string'
    case 'a list':
      return Array.isArray(value)
    case 'an object':
      return isPlain(value)
    case 'a scheme id@edition':
      return typeof value === 'string' && NAME.test(value)
    case 'a digest sha256:…':
      return typeof value === 'string' && DIGEST.test(value)
  }
}

/** Data nested no deeper than a copy is. */
function refuseNonJson(value: unknown, path: readonly PathStep[], list: IssueList): void {
  if (list.full || value === null || typeof value === 'string' || typeof value === 'boolean') return
  if (Array.isArray(value)) for (const [at, of] of value.entries()) refuseNonJson(of, [...path, at], list)
  else if (isPlain(value))
    for (const key of Object.keys(value)) refuseNonJson(value[key], [...path, key], list)
  else if (!Number.isFinite(value)) refuseType(value, 'JSON data', path, list)
}

function refuseType(value: unknown, expected: string, path: readonly PathStep[], list: IssueList): boolean {
  return list.add(makeIssue('input/type', path, { expected, given: showGiven(value) }))
}
