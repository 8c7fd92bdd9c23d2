import type { Labels } from '../../explain/labels.ts'

/** A sentence in both languages; `names` are what the definition calls things in the language of the sentence. */
export type Wording<P> = {
  readonly ja: (params: P, names: Labels) => string
  readonly en: (params: P, names: Labels) => string
}

/** What the sentence of each rule speaks of. Names are ids of the definition; numbers and days are text. */
export type LintMessageParams = {
  'definition/invalid': { readonly ja: string; readonly en: string }
  'citation/missing': { readonly element: string }
  'citation/unresolved': { readonly provision: string; readonly suggestion?: string }
  'number/minimum-above-maximum': { readonly minimum: string; readonly maximum: string }
  'measure/total-differs': {
    readonly measure: string
    readonly declared: string
    readonly computed: string
    readonly is: 'exceeds' | 'falls-short'
  }
  'condition/always-met': { readonly element: string }
  'condition/never-met': { readonly element: string }
  'condition/no-effect': { readonly element: string; readonly in: string }
  'tier/unreachable': { readonly tier: string; readonly with: readonly string[] }
  'tier/out-of-order': { readonly tier: string; readonly above: readonly string[] }
  'tier/not-nested': { readonly higher: string; readonly lower: string }
  'tier/overlap': { readonly higher: string; readonly lower: string }
  'tier/gap': {
    readonly measure: string
    readonly lower: string
    readonly upper: string
  } & NumbersBetween
  'tier/points-hurt': {
    readonly measure: string
    readonly from: string
    readonly to: string
    readonly tier: string
  }
  'fact/unused': { readonly fact: string }
  'parameter/unbounded': { readonly parameter: string; readonly lacks: 'minimum' | 'maximum' | 'both' }
  'edition/overlap': { readonly edition: string; readonly other: string; readonly on: string }
  'edition/gap': { readonly edition: string; readonly other: string; readonly on: string }
  'transition/no-edition': { readonly transition: string }
  'words/one-language': { readonly lacks: 'ja' | 'en' }
  'acknowledgement/stale': { readonly rule: string; readonly at: string }
}

/** The numbers between two, or from one to another. */
type NumbersBetween =
  | { readonly above: string; readonly below: string }
  | { readonly from: string; readonly until: string }

function betweenJa(of: NumbersBetween): string {
  if ('above' in of) return `${of.above}を超え${of.below}未満の`
  return of.from === of.until ? `${of.from}の` : `${of.from}から${of.until}までの`
}

function betweenEn(of: NumbersBetween): string {
  if ('above' in of) return `above ${of.above} and below ${of.below}`
  return of.from === of.until ? `of ${of.from}` : `from ${of.from} to ${of.until}`
}

/** What each rule says when it finds something. */
export const lintMessages: { readonly [R in keyof LintMessageParams]: Wording<LintMessageParams[R]> } = {
  'definition/invalid': { ja: ({ ja }) => ja, en: ({ en }) => en },
  'citation/missing': {
    ja: ({ element }) => `${element}に根拠となる条項がない`,
    en: ({ element }) => `${element} cites no provision`,
  },
  'citation/unresolved': {
    ja: ({ provision, suggestion }) =>
      `条項${provision}はこの版にない${suggestion === undefined ? '' : `（${suggestion}の誤りか）`}`,
    en: ({ provision, suggestion }) =>
      `there is no provision ${provision} in this edition${suggestion === undefined ? '' : `; did you mean ${suggestion}?`}`,
  },
  'number/minimum-above-maximum': {
    ja: ({ minimum, maximum }) => `下限${minimum}が上限${maximum}を上回る`,
    en: ({ minimum, maximum }) => `the minimum ${minimum} is above the maximum ${maximum}`,
  },
  'measure/total-differs': {
    ja: ({ measure, declared, computed, is }, names) =>
      is === 'exceeds'
        ? `「${names.measure(measure)}」の満点は${declared}とあるが、${computed}となることがある`
        : `「${names.measure(measure)}」の満点は${declared}とあるが、${computed}までしか取れない`,
    en: ({ measure, declared, computed, is }, names) =>
      is === 'exceeds'
        ? `the maximum of ${names.measure(measure)} is declared as ${declared}, and somebody can come to ${computed}`
        : `the maximum of ${names.measure(measure)} is declared as ${declared}, and it comes to no more than ${computed}`,
  },
  'condition/always-met': {
    ja: ({ element }) => `${element}は、だれであっても満たす`,
    en: ({ element }) => `${element} is met by everybody`,
  },
  'condition/never-met': {
    ja: ({ element }) => `${element}は、だれも満たすことができない`,
    en: ({ element }) => `${element} can be met by nobody`,
  },
  'condition/no-effect': {
    ja: ({ element, in: inside }) => `${element}は、${inside}の結果を左右することがない`,
    en: ({ element, in: inside }) => `${element} never changes what ${inside} comes to`,
  },
  'tier/unreachable': {
    ja: ({ tier, with: others }, names) =>
      others.length === 0
        ? `「${names.tier(tier)}」の基準は、だれも満たすことができない`
        : `「${names.tier(tier)}」の基準は、${others.join('、')}とあわせて満たすことができない`,
    en: ({ tier, with: others }, names) =>
      others.length === 0
        ? `nobody can meet the conditions of ${names.tier(tier)}`
        : `nobody can meet the conditions of ${names.tier(tier)} together with ${others.join(', ')}`,
  },
  'tier/out-of-order': {
    ja: ({ tier, above }, names) =>
      `「${names.tier(tier)}」の基準を満たす者は、必ず上位の区分（${above.map(names.tier).join('、')}）となる`,
    en: ({ tier, above }, names) =>
      `whoever meets the conditions of ${names.tier(tier)} has a tier above it (${above.map(names.tier).join(', ')})`,
  },
  'tier/not-nested': {
    ja: ({ higher, lower }, { tier }) =>
      `「${tier(higher)}」の基準を満たしても、下位の「${tier(lower)}」の基準を満たさないことがある`,
    en: ({ higher, lower }, { tier }) =>
      `the conditions of ${tier(higher)} can be met without those of ${tier(lower)} below it`,
  },
  'tier/overlap': {
    ja: ({ higher, lower }, { tier }) => `「${tier(higher)}」と「${tier(lower)}」の範囲が重なる`,
    en: ({ higher, lower }, { tier }) => `the bands of ${tier(higher)} and ${tier(lower)} overlap`,
  },
  'tier/gap': {
    ja: (of, { measure, tier }) =>
      `${measure(of.measure)}が${betweenJa(of)}とき、「${tier(of.lower)}」にも「${tier(of.upper)}」にも当たらない`,
    en: (of, { measure, tier }) =>
      `${measure(of.measure)} ${betweenEn(of)} is in the band of neither ${tier(of.lower)} nor ${tier(of.upper)}`,
  },
  'tier/points-hurt': {
    ja: ({ measure, from, to, tier }, names) =>
      `${names.measure(measure)}が${from}から${to}に上がると、「${names.tier(tier)}」でなくなることがある`,
    en: ({ measure, from, to, tier }, names) =>
      `${names.measure(measure)} rising from ${from} to ${to} can lose ${names.tier(tier)}`,
  },
  'fact/unused': {
    ja: ({ fact }, names) => `「${names.fact(fact)}」は、どの規則にも用いられていない`,
    en: ({ fact }, names) => `no rule looks at ${names.fact(fact)}`,
  },
  'parameter/unbounded': {
    ja: ({ parameter, lacks }) =>
      `パラメータ${parameter}に${{ minimum: '下限が', maximum: '上限が', both: '下限も上限も' }[lacks]}ない`,
    en: ({ parameter, lacks }) =>
      `the parameter ${parameter} has no ${lacks === 'both' ? 'minimum and no maximum' : lacks}`,
  },
  'edition/overlap': {
    ja: ({ edition, other, on }) => `${on}には、${edition}と${other}がともに施行されている`,
    en: ({ edition, other, on }) => `${edition} and ${other} are both in force on ${on}`,
  },
  'edition/gap': {
    ja: ({ edition, other, on }) => `${on}には、${edition}も${other}も施行されていない`,
    en: ({ edition, other, on }) => `neither ${edition} nor ${other} is in force on ${on}`,
  },
  'transition/no-edition': {
    ja: ({ transition }) => `経過措置${transition}の対象となる期間に施行されていた版がない`,
    en: ({ transition }) => `no edition was in force in the days that the transition ${transition} reaches`,
  },
  'words/one-language': {
    ja: ({ lacks }) => `${{ ja: '日本語', en: '英語' }[lacks]}がない`,
    en: ({ lacks }) => `there is no ${{ ja: 'Japanese', en: 'English' }[lacks]}`,
  },
  'acknowledgement/stale': {
    ja: ({ rule, at }) => `確認済みとされた${rule}は、${at}に見当たらない`,
    en: ({ rule, at }) => `${rule} is acknowledged at ${at}, and is not found there`,
  },
}
