import { showGiven } from '../../given.ts'
import { makeIssue, nestIssue } from '../../issue.ts'
import { type IssueList, issueList } from '../../issueList.ts'
import { refuseKey } from '../../readChoice.ts'
import { readObject } from '../../readObject.ts'
import { failWith, type Result, resultOf } from '../../result.ts'
import { copyPlain, tooLarge } from '../../scheme/copyPlain.ts'
import { parseFacts } from '../../scheme/parseFacts.ts'
import type { Scheme } from '../../scheme/schemeDefinition.ts'
import type { DecisionRecord } from './decisionRecord.ts'
import { factSalt, isSalt, MIN_SALT, sealFact } from './sealFact.ts'

/** The values of withheld facts, where they are known again. */
export type SuppliedFacts = {
  /** By fact; `null` for one that was not known when the record was made. */
  readonly supplied?: { readonly [fact: string]: unknown }
  /** The salt with which the record was made, or by fact that of each, as {@link factSalt} gives it. */
  readonly salt?: string | { readonly [fact: string]: string }
}

const optionNames = ['supplied', 'salt']

/** Reads the facts that are supplied; one that is not what was withheld is an issue. */
export function readSupplied(
  scheme: Scheme,
  { redacted = {} }: DecisionRecord,
  options: SuppliedFacts,
): Result<{ readonly [fact: string]: unknown }> {
  const list = issueList()
  const given = readObject(options, [], list)
  if (!given) return failWith(list.issues)
  for (const key of given.keys()) {
    if (!optionNames.includes(key) && !refuseKey(key, optionNames, [], list)) break
  }
  // A copy: what is parsed and what is digested must be the same.
  const copied = issueList()
  const copy = copyPlain(given.get('supplied') ?? {}, copied, tooLarge)
  for (const issue of copied.issues) list.add(nestIssue(issue, 'supplied'))
  const supplied = readObject(copy, ['supplied'], list)
  if (!supplied) return failWith(list.issues)
  const names = Object.keys(redacted)
  for (const fact of supplied.keys()) {
    if (!names.includes(fact) && !refuseKey(fact, names, ['supplied'], list)) break
  }
  const facts = Object.fromEntries(supplied)
  if (Object.keys(facts).length === 0 || list.issues.length > 0) return resultOf(facts, list.issues)
  const salts = readSalts(given.get('salt'), Object.keys(facts), list)
  if (salts) readValues(scheme, redacted, facts, salts, list)
  return resultOf(facts, list.issues)
}

/** The salt of each fact that is supplied. */
function readSalts(
  salt: unknown,
  facts: readonly string[],
  list: IssueList,
): ReadonlyMap<string, string> | undefined {
  if (isSalt(salt)) return new Map(facts.map((fact) => [fact, factSalt(salt, fact)]))
  const expected = `a salt of at least ${MIN_SALT} characters`
  if (typeof salt !== 'object' || salt === null) {
    list.add(makeIssue('input/type', ['salt'], { expected, given: showGiven(salt) }))
    return undefined
  }
  const given = readObject(salt, ['salt'], list)
  const salts = new Map<string, string>()
  for (const fact of facts) {
    const own = given?.get(fact)
    if (isSalt(own)) salts.set(fact, own)
    else if (given) list.add(makeIssue('input/type', ['salt', fact], { expected, given: showGiven(own) }))
  }
  return salts.size === facts.length ? salts : undefined
}

function readValues(
  scheme: Scheme,
  redacted: { readonly [fact: string]: string },
  facts: { readonly [fact: string]: unknown },
  salts: ReadonlyMap<string, string>,
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
    if (written.some((value) => sealFact(salts.get(fact)!, value) === redacted[fact])) continue
    list.add(makeIssue('record/other-value', ['supplied', fact], { fact }))
  }
}
