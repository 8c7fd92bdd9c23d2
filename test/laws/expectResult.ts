import { expect } from 'vitest'
import { formatIssue, type Issue, type Result } from '../../src/index.ts'
import { MAX_ISSUES } from '../../src/issueList.ts'

/** A Result as it is promised: an answer, or issues with a code, a path and a message in both languages. */
export function expectResult(result: Result<unknown>): void {
  expect(faultsIn(result)).toEqual([])
}

/** Where a Result is not as it is promised; of several things that were read, each has issues of its own. */
export function faultsIn(result: Result<unknown>, read = 1): readonly string[] {
  if (result.ok === true) return []
  if (result.ok !== false) return ['neither an answer nor issues']
  return result.issues.length === 0 ? ['no issue'] : issueFaultsIn(result.issues, read)
}

/** Where issues are not as they are promised. */
export function issueFaultsIn(issues: readonly Issue[], read = 1): readonly string[] {
  if (issues.length > (MAX_ISSUES + 1) * read) return [`${issues.length} issues`]
  return issues.flatMap((issue) => {
    const faults: string[] = []
    const ja = formatIssue(issue, 'ja')
    if (!/^[a-z-]+\/[a-z-]+$/.test(issue.code)) faults.push(`the code ${issue.code}`)
    if (!Array.isArray(issue.path) || !issue.path.every(isStep)) faults.push(`the path of ${issue.code}`)
    if (typeof issue.params !== 'object') faults.push(`the params of ${issue.code}`)
    if (issue.message === '' || ja === '') faults.push(`no words for ${issue.code}`)
    if (formatIssue(issue, 'en') !== issue.message) faults.push(`two messages for ${issue.code}`)
    if (issue.message.length >= 2_000) faults.push(`${issue.message.length} characters for ${issue.code}`)
    if (`${issue.message}${ja}`.includes('[object')) faults.push(`an object in ${issue.message}`)
    return faults
  })
}

function isStep(step: unknown): boolean {
  return typeof step === 'string' || typeof step === 'number'
}
