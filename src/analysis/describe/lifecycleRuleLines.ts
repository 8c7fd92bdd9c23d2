import type { ByReading } from '../../scheme/basics.ts'
import type {
  LifecycleRules,
  ReportDuty,
  RevocationGround,
  Transition,
} from '../../scheme/lifecycleDefinition.ts'
import type { DescribedLine } from './clause.ts'
import { conditionLines } from './conditionLines.ts'
import { cited, type Description, lengthText } from './description.ts'
import { type LifecycleRulePhrases, lifecycleRulePhrasesIn } from './lifecycleRulePhrases.ts'
import { splitByReading } from './validityLines.ts'

type Rule<K extends keyof LifecycleRules> = NonNullable<LifecycleRules[K]>

/** What the text says of a certification after the decision, rule by rule. */
export function lifecycleRuleLines(description: Description): readonly DescribedLine[] {
  const { scheme } = description
  const words = lifecycleRulePhrasesIn(description.locale)
  const rules = scheme.lifecycle ?? {}
  const { renewal, renewalWindow, reapplication, change, suspension, extension, withdrawal } = rules
  const head = (text: string, cite: Rule<'renewal'>['cite']) => [
    { depth: 0, text: cited(description, text, cite) },
  ]
  const by = description.labels.decider
  return [
    ...(renewal ? [...head(words.renewal, renewal.cite), ...renewalLines(description, words, renewal)] : []),
    ...(renewalWindow ? head(words.renewalWindow, renewalWindow.cite) : []),
    ...(reapplication
      ? [
          ...head(words.reapplication, reapplication.cite),
          ...said(description, reapplication.takes, (takes) => words.reapplies[takes]),
          { depth: 1, text: words.restarts },
        ]
      : []),
    ...(change ? [...head(words.change, change.cite), ...changeLines(description, words, change)] : []),
    ...(rules.changeReport ? head(words.changeReport, rules.changeReport.cite) : []),
    ...(suspension
      ? [
          ...head(words.suspension(by(suspension.by)), suspension.cite),
          ...said(description, suspension.stopsPublication, words.stopsPublication),
          ...said(description, suspension.stopsMark, words.stopsMark),
          ...said(description, suspension.clock, (clock) => words.clock[clock]),
        ]
      : []),
    ...(extension ? head(words.extension(by(extension.by)), extension.cite) : []),
    ...(withdrawal
      ? [
          ...head(words.withdrawal, withdrawal.cite),
          ...said(description, withdrawal.ends, (ends) => words.ends[ends]),
        ]
      : []),
    ...(rules.applicationWithdrawal
      ? head(words.applicationWithdrawal, rules.applicationWithdrawal.cite)
      : []),
    ...(rules.reports ?? []).flatMap((duty) => reportLines(description, words, duty)),
    ...(rules.revocation
      ? [
          ...head(words.revocation(by(rules.revocation.by)), rules.revocation.cite),
          ...rules.revocation.grounds.flatMap((ground) => groundLines(description, ground)),
        ]
      : []),
    ...(scheme.transitions ?? []).flatMap((transition) => transitionLines(description, words, transition)),
  ]
}

/** What a rule says, under each reading where it depends on one. */
function said<T extends string | boolean>(
  description: Description,
  value: T | ByReading<T>,
  text: (value: T) => string,
): readonly DescribedLine[] {
  return splitByReading(description, value, 1, (of, depth) => [{ depth, text: text(of) }])
}

function renewalLines(
  description: Description,
  words: LifecycleRulePhrases,
  { from, lapse }: Rule<'renewal'>,
) {
  return [
    ...said(description, from, (of) => words.renewalFrom[of]),
    ...said(description, lapse, (of) => words.lapse[of]),
  ]
}

function changeLines(
  description: Description,
  words: LifecycleRulePhrases,
  { takes, isDecision }: Rule<'change'>,
) {
  return [
    ...said(description, takes, (of) => words.changes[of]),
    { depth: 1, text: words.keepsPeriod },
    ...(takes === 'sameTier' ? [] : said(description, isDecision, words.isDecision)),
  ]
}

function reportLines(
  description: Description,
  words: LifecycleRulePhrases,
  duty: ReportDuty,
): readonly DescribedLine[] {
  const { phrases } = description
  const { every, counting, times, from, within, closedDays, cite } = duty
  const filing = within
    ? words.reportWithin(lengthText(phrases, within.length), within.counting === 'firstDayCounted')
    : words.noLastDay
  return [
    { depth: 0, text: cited(description, words.report(lengthText(phrases, every), times), cite) },
    ...said(description, from, (of) => words.reportFrom[of]),
    ...said(description, counting, (of) => words.counting(of === 'firstDayCounted')),
    { depth: 1, text: filing },
    ...(closedDays ? said(description, closedDays, (of) => words.closedDays[of]) : []),
  ]
}

function groundLines(
  description: Description,
  { id, when, cite }: RevocationGround,
): readonly DescribedLine[] {
  const text = cited(description, description.labels.ground(id), cite)
  return [{ depth: 1, text }, ...(when ? conditionLines(description, when, 2) : [])]
}

function transitionLines(
  description: Description,
  words: LifecycleRulePhrases,
  { decided, standingOn, when, cite }: Transition,
): readonly DescribedLine[] {
  const { time } = description.phrases
  const text = words.transition(
    decided.from && time(decided.from),
    decided.until && time(decided.until),
    standingOn === undefined ? words.onceInForce : words.standing(time(standingOn)),
  )
  const required = when ? conditionLines(description, when, 2) : []
  return [
    { depth: 0, text: cited(description, text, cite) },
    ...(required.length > 0 ? [{ depth: 1, text: words.requires }, ...required] : []),
  ]
}
