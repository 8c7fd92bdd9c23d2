import { showGiven } from '../../given.ts'
import { makeIssue, nestIssue } from '../../issue.ts'
import { type IssueList, issueList } from '../../issueList.ts'
import { refuseKey } from '../../readChoice.ts'
import { readObject } from '../../readObject.ts'
import { type Result, resultOf } from '../../result.ts'
import { copyPlain } from '../../scheme/copyPlain.ts'
import { definitionLimits } from '../../scheme/definitionLimits.ts'
import { parseFacts } from '../../scheme/parseFacts.ts'
import type { Scheme } from '../../scheme/schemeDefinition.ts'
import type { DecisionRecord } from './decisionRecord.ts'
import { isSalt, MIN_SALT, sealFact } from './sealFact.ts'

/** The values of withheld facts, where they are known again. */
export type SuppliedFacts = {
  /** By fact; `null` for one that was not known when the record was made. */
  readonly supplied?: { readonly [fact: string]: unknown }
  /** The salt with which the record was made. */
  readonly salt?: string
}

const optionNames = ['supplied', 'salt']
const tooLarge = makeIssue('input/too-large', [], { maximum: definitionLimits.values })

/** Reads the facts that are supplied; one that is not what was withheld is an issue. */
export function readSupplied(
  scheme: Scheme,
  { redacted = {} }: DecisionRecord,
  options: SuppliedFacts,
): Result<{ readonly [fact: string]: unknown }> {
  const list = issueList()
  const given = readObject(options, [], list)
  for (const key of given?.keys() ?? []) {
    if (!optionNames.includes(key) && !refuseKey(key, optionNames, [], list)) break
  }
  // A copy: what is parsed and what is digested must be the same.
  const copied = issueList()
  const copy = copyPlain(given?.get('supplied') ?? {}, copied, () => tooLarge)
  for (const issue of copied.issues) list.add(nestIssue(issue, 'supplied'))
  const supplied = readObject(copy, ['supplied'], list)
  const names = Object.keys(redacted)
  for (const fact of supplied?.keys() ?? []) {
    if (!names.includes(fact) && !refuseKey(fact, names, ['supplied'], list)) break
  }
  const facts = Object.fromEntries(supplied ?? [])
  if (Object.keys(facts).length === 0 || list.issues.length > 0) return resultOf(facts, list.issues)
  const salt = given?.get('salt')
  if (isSalt(salt)) readValues(scheme, redacted, facts, salt, list)
  else {
    const params = { expected: `a salt of at least ${MIN_SALT} characters`, given: showGiven(salt) }
    list.add(makeIssue('input/type', ['salt'], params))
  }
  return resultOf(facts, list.issues)
}

function readValues(
  scheme: Scheme,
  redacted: { readonly [fact: string]: string },
  facts: { readonly [fact: string]: unknown },
  salt: string,
  list: IssueList,
): void {
  const read = parseFacts(scheme, facts)
  if (!read.ok) {
    for (const issue of read.issues) list.add(nestIssue(issue, 'supplied'))
    return
  }
  for (const fact of Object.keys(facts)) {
    // As it was written then, or as it is read now: other rules may write it otherwise.
    const written = [facts[fact], read.value.data[fact]]
    if (written.some((value) => sealFact(salt, fact, value) === redacted[fact])) continue
    list.add(makeIssue('record/other-value', ['supplied', fact], { fact }))
  }
}
