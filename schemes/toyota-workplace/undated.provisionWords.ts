import type { WordList } from '../../src/scheme/schemeWords.ts'

/** What each provision says, in short. */
export const provisionWords: WordList = {
  def: {
    ja: '事業所が雇用管理の状況と魅力を自己点検し、基準を満たして市に申請すると、推進事業所として確認・公表される制度である。',
    en: 'An office self-checks its legally required employment management and its strengths and, if the standard is met and it applies, is confirmed and published by the city.',
  },
  'self-check': {
    ja: '申請に先立って自己点検（セルフチェック）を行う。',
    en: 'A self-check must be done before applying.',
  },
  'self-check-content': {
    ja: '自己点検の内容は、法令で定められた雇用管理の状況と、魅力・強みの二つである。',
    en: 'The self-check covers legally required employment management and strengths.',
  },
  'legal-all': {
    ja: '法令遵守度の全項目に該当すること。',
    en: 'All items of part 1 (legal compliance) must apply.',
  },
  'attract-4': {
    ja: '魅力度で「あり」が4つ以上あること。',
    en: "Part 2 (attractiveness) must have at least 4 items marked 'yes'.",
  },
  apply: {
    ja: '基準を満たす事業所が市に確認・公表申請をする。',
    en: 'An office that meets the standard applies to the city for confirmation and publication.',
  },
  'site-check': {
    ja: '申請後、アドバイザーが現地確認などを行う。',
    en: 'After application an adviser carries out an on-site check and the like.',
  },
  'lead-time': {
    ja: '申請から確認完了まで2か月程度かかる。',
    en: 'About 2 months are needed from application to completed confirmation.',
  },
  completed: {
    ja: '確認が終わると確認完了の通知を受け、公表される。',
    en: 'On completion the office receives the confirmation notice and is published.',
  },
  publication: {
    ja: '一定の基準に達すると、取組内容などがとよた産業ナビに掲載される。',
    en: 'When the standard is met the efforts are posted on Toyota Sangyo Navi.',
  },
  pr: { ja: '公表により社外へのPRになる。', en: 'Publication serves as PR outside the company.' },
}
