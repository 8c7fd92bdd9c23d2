import type { Benefit, Fee, Information, Notice, Places } from './afterDecisionDefinition.ts'
import type { ByReading, Cite, Counting, Literal, Moment, PeriodLength, Words } from './basics.ts'
import type { Condition } from './conditionDefinition.ts'
import type { FactDefinition } from './factDefinition.ts'
import type { LifecycleRules, Transition } from './lifecycleDefinition.ts'
import type { MeasureDefinition } from './measureDefinition.ts'
import type { Predecessor } from './predecessorDefinition.ts'
import type { SchemeWords } from './schemeWords.ts'

/** A provision of the source text, and what the library does with it. */
export type Provision = {
  /** Its place in the text, from 1: an object lists keys that are whole numbers before all others. */
  readonly place?: number | undefined
  /** Where the text has it: `第11条第1項`. */
  readonly cite: string
  /** What it speaks of, such as `tier`, `validity` or `notice`. */
  readonly about: string
  readonly treatment: 'rule' | 'judgement' | 'information'
}

/** The stages of an assessment, in order. The tiers are the stage `criteria`. */
export type Stage = 'eligibility' | 'reception' | 'criteria'

/** Something that must hold. */
export type Requirement = {
  readonly id: string
  readonly stage: 'eligibility' | 'reception'
  /** The moments at which it is tested; at application and at decision if it does not say. */
  readonly at?: readonly Moment[] | undefined
  readonly when: Condition
  /** A defect that the applicant is asked to mend before it counts. */
  readonly curable?: boolean | ByReading<boolean> | undefined
  readonly cite: Cite
}

/** Something that must not hold; belongs to the stage `eligibility`. */
export type Exclusion = {
  readonly id: string
  readonly at?: readonly Moment[] | undefined
  readonly when: Condition
  readonly cite: Cite
}

/** A tier and what earns it. Tiers stand in order, the highest first; the first that is met is earned. */
export type Tier<Id extends string = string> = {
  readonly id: Id
  readonly when: Condition
  readonly cite: Cite
}

/** A named choice between meanings of a text. */
export type Reading = {
  readonly alternatives: readonly string[]
  readonly default: string
  readonly cite?: Cite | undefined
}

/** A number that the text does not disclose and the operator supplies. */
export type Parameter = {
  readonly min?: Literal | undefined
  readonly max?: Literal | undefined
  readonly cite: Cite
}

/** When a case goes to a person. */
export type Referral = {
  readonly id: string
  readonly when: Condition
  /** Who decides. */
  readonly to: string
  /** The choice that records what was decided: a tier's id, or `none`. */
  readonly finding?: string | undefined
  /** Between what the person decides where the text itself gives no tier; `null` is no tier. */
  readonly leavesOpen?: { readonly lowest: string | null; readonly highest: string | null } | undefined
  readonly cite: Cite
}

/** How long a certification lasts. */
export type ValidityRule =
  | {
      readonly kind: 'period'
      readonly length: PeriodLength
      readonly counting: Counting | ByReading<Counting>
      /** 経過する日 is the last day, 経過した日 the day after it. */
      readonly mark: 'lastDay' | 'dayAfter' | ByReading<'lastDay' | 'dayAfter'>
      /** The first such day on or after the mark ends the validity. */
      readonly firstOnOrAfter?: { readonly month: number; readonly day: number } | undefined
      readonly cite: Cite
    }
  /** The same day for everyone who is certified in this round. */
  | { readonly kind: 'fixed'; readonly until: string; readonly cite: Cite }
  | { readonly kind: 'earlier'; readonly of: readonly ValidityRule[]; readonly cite: Cite }
  | ByReading<ValidityRule>

/** The validity of a first certification, and of a renewal where the text has another rule for it. */
export type ValidityRules = {
  readonly initial: ValidityRule
  readonly renewal?: ValidityRule | undefined
}

/** A finding of lint that somebody has looked at and that stays: the rule, where it finds it, and why it stays. */
export type Acknowledgement = { readonly rule: string; readonly path: string; readonly reason: Words }

/**
 * One edition of a scheme: the rules of one text, as data.
 *
 * `TierId` and `FactId` are the ids of its tiers and facts as literal types; {@link defineScheme} infers them.
 */
export type Scheme<TierId extends string = string, FactId extends string = string> = {
  readonly id: string
  readonly edition: string
  /** From when and until when the text is in force, both days included. */
  readonly inForce?:
    | { readonly from: string; readonly until?: string | undefined; readonly cite?: Cite | undefined }
    | undefined
  /** `period` for an older text of which only the period of validity is known. */
  readonly holds?: 'everything' | 'period' | undefined
  readonly provisions: { readonly [provision: string]: Provision }
  readonly facts: { readonly [F in FactId]: FactDefinition }
  readonly measures?: { readonly [measure: string]: MeasureDefinition } | undefined
  readonly readings?: { readonly [reading: string]: Reading } | undefined
  readonly parameters?: { readonly [parameter: string]: Parameter } | undefined
  readonly requirements?: readonly Requirement[] | undefined
  readonly exclusions?: readonly Exclusion[] | undefined
  readonly tiers: readonly Tier<TierId>[]
  readonly referrals?: readonly Referral[] | undefined
  readonly validity?: ValidityRules | undefined
  readonly lifecycle?: LifecycleRules | undefined
  readonly transitions?: readonly Transition[] | undefined
  readonly benefits?: readonly Benefit[] | undefined
  readonly notices?: readonly Notice[] | undefined
  readonly fees?: readonly Fee[] | undefined
  readonly places?: Places | undefined
  readonly information?: readonly Information[] | undefined
  /** Findings of lint that are as the text has it. They carry no rule and are no part of the digest. */
  readonly acknowledged?: readonly Acknowledgement[] | undefined
  /** How applicants of an earlier edition are read under this one. It carries no rule and is no part of the digest. */
  readonly predecessor?: Predecessor | undefined
  /** Labels, summaries and wording. They carry no rule and are no part of the digest. */
  readonly words?: SchemeWords | undefined
}

/**
 * The ids of a scheme's tiers: `TierIdOf<typeof toyotaSdgsRound4>` is `'gold' | 'silver' | 'bronze'`.
 */
export type TierIdOf<S extends Scheme> = S['tiers'][number]['id']

/**
 * The ids of a scheme's facts. `{ … } satisfies { [F in FactIdOf<typeof scheme>]?: unknown }` holds what a program writes to
 * them.
 */
export type FactIdOf<S extends Scheme> = keyof S['facts'] & string
