import type { AssessOptions, Citation, IssueCode } from '../../index.ts'
import type { FactsData } from '../naive/situation.ts'

/** Just below a threshold, at it, or just above it; of dates, the day before, the day, and the day after. */
export type Side = 'below' | 'at' | 'above'

/** What every boundary case says. */
export type Boundary = {
  /** What it tries, in words; no two cases of a scheme have the same name. */
  readonly name: string
  /** Where the threshold stands in the definition, as traces write it: `tiers.gold.when.of[0]`. */
  readonly path: string
  /** The provision that sets it; left out where the definition cites none for it. */
  readonly citation?: Citation
  readonly side: Side
  /** The threshold as the definition has it: `80%`, `2024-12-24T17:00`. */
  readonly threshold: string
  /** What is held against it in this case: `799999/1000000`, `2024-12-24T17:01`. */
  readonly value: string
}

/** Facts that bring a case about, if there are any, and what they are to be assessed with. */
export type WithFacts = {
  /** As few facts as bring it about. Left out where no applicant can be there, or none was found. */
  readonly facts?: FactsData
  readonly without?: 'impossible' | 'notFound'
  readonly options: AssessOptions
}

/** A condition with a number or a date at its threshold or beside it. */
export type ConditionBoundary = Boundary &
  WithFacts & {
    readonly kind: 'condition'
    readonly citation: Citation
    /** The requirement, tier or other element that the condition belongs to. */
    readonly of: { readonly kind: ElementKind; readonly id: string }
    /** Where within the condition the threshold stands, if it is one on rows: `satisfies.of[1]`. */
    readonly part?: string
    /** What the condition comes to. */
    readonly verdict: 'met' | 'unmet'
  }

/** What a condition belongs to. */
export type ElementKind =
  | 'requirement'
  | 'exclusion'
  | 'tier'
  | 'referral'
  | 'ground'
  | 'benefit'
  | 'transition'

/** A measure of which a part is at its cap or beside it. */
export type MeasureBoundary = Boundary &
  WithFacts & {
    readonly kind: 'measure'
    readonly measure: string
    /** What the measure comes to. */
    readonly result: string
  }

/** A fact at a limit of its own or beside it. */
export type FactBoundary = Boundary & {
  readonly kind: 'fact'
  readonly facts: FactsData
  /** The issues that it is refused with; it is read where there are none. */
  readonly issues: readonly IssueCode[]
}

/** A parameter at a limit of its own or beside it. */
export type ParameterBoundary = Boundary & {
  readonly kind: 'parameter'
  readonly options: AssessOptions
  readonly issues: readonly IssueCode[]
}

/** The first or last day on which the text is in force, or one beside it. */
export type InForceBoundary = Boundary & {
  readonly kind: 'inForce'
  readonly on: string
  readonly inForce: boolean
}

/** A decision on a day on which a period of validity turns. */
export type ValidityBoundary = Boundary & {
  readonly kind: 'validity'
  readonly request: {
    readonly decidedOn: string
    readonly for: 'initial' | 'renewal'
    readonly readings: { readonly [reading: string]: string }
  }
  /** The last day; `null` where the period would end before it starts. */
  readonly until: string | null
}

/** A report that falls due after a decision on such a day. */
export type ReportBoundary = Boundary & {
  readonly kind: 'report'
  readonly decidedOn: string
  readonly readings: { readonly [reading: string]: string }
  readonly duty: string
  /** Which report of the duty. */
  readonly n: number
  /** The day on which its time has elapsed, and the last day for filing; nothing where no such report falls due. */
  readonly elapsedOn: string | null
  readonly due: string | null
}

/** A certification that a supplementary provision reaches, or just does not. */
export type TransitionBoundary = Boundary & {
  readonly kind: 'transition'
  readonly transition: string
  readonly decidedOn: string
  /** The last day that the certification has under the earlier text. */
  readonly heldUntil: string
  readonly facts: FactsData
  readonly readings: { readonly [reading: string]: string }
  readonly reached: boolean
}

/** An application of a round with the last place, or without one. */
export type PlacesBoundary = Boundary & {
  readonly kind: 'places'
  /** Which application, in the order of arrival. */
  readonly application: number
  readonly accepted: boolean
}

/** One threshold, date or limit of a definition, tried just below, at, or just above. */
export type BoundaryCase =
  | ConditionBoundary
  | MeasureBoundary
  | FactBoundary
  | ParameterBoundary
  | InForceBoundary
  | ValidityBoundary
  | ReportBoundary
  | TransitionBoundary
  | PlacesBoundary

/** How far beside a threshold a case lies. */
export type BoundaryOptions = {
  /**
   * The difference for numbers that are not whole and have no step: `'0.000001'` if it does not say. It is in the number
   * itself: of a rate, `'0.01'` is one percentage point.
   */
  readonly unit?: string
  /** The difference for times: a minute if it does not say. */
  readonly timeUnit?: 'minute' | 'second'
}
