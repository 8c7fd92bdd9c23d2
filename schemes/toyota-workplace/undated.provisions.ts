import type { Scheme } from '../../src/scheme/schemeDefinition.ts'

/** Every provision of the text, in its order. */
export const provisions: Scheme['provisions'] = {
  def: { place: 1, cite: '確認・公表制度概要', about: 'definition', treatment: 'information' },
  'self-check': { place: 2, cite: '確認・公表制度概要; 流れ図', about: 'reception', treatment: 'rule' },
  'self-check-content': { place: 3, cite: '確認・公表制度概要', about: 'scoring', treatment: 'rule' },
  'legal-all': {
    place: 4,
    cite: '確認・公表制度概要「１．法令遵守度」',
    about: 'eligibility',
    treatment: 'rule',
  },
  'attract-4': {
    place: 5,
    cite: '確認・公表制度概要「２．魅力度」',
    about: 'eligibility',
    treatment: 'rule',
  },
  apply: { place: 6, cite: '確認・公表制度概要; 流れ図', about: 'reception', treatment: 'rule' },
  'site-check': { place: 7, cite: '流れ図', about: 'referral', treatment: 'rule' },
  'lead-time': { place: 8, cite: '流れ図', about: 'decision', treatment: 'information' },
  completed: { place: 9, cite: '流れ図; 認証と申請にあたっての要件', about: 'notice', treatment: 'rule' },
  publication: { place: 10, cite: '確認・公表制度概要', about: 'publication', treatment: 'rule' },
  pr: { place: 11, cite: '確認・公表制度概要', about: 'benefit', treatment: 'information' },
}
