import type { Scheme } from '../../src/scheme/schemeDefinition.ts'

/** Every provision of the text, in its order. */
export const provisions: Scheme['provisions'] = {
  def: { cite: '確認・公表制度概要', about: 'definition', treatment: 'information' },
  'self-check': { cite: '確認・公表制度概要; 流れ図', about: 'reception', treatment: 'rule' },
  'self-check-content': { cite: '確認・公表制度概要', about: 'scoring', treatment: 'rule' },
  'legal-all': { cite: '確認・公表制度概要「１．法令遵守度」', about: 'eligibility', treatment: 'rule' },
  'attract-4': { cite: '確認・公表制度概要「２．魅力度」', about: 'eligibility', treatment: 'rule' },
  apply: { cite: '確認・公表制度概要; 流れ図', about: 'reception', treatment: 'rule' },
  'site-check': { cite: '流れ図', about: 'referral', treatment: 'rule' },
  'lead-time': { cite: '流れ図', about: 'decision', treatment: 'information' },
  completed: { cite: '流れ図; 認証と申請にあたっての要件', about: 'notice', treatment: 'rule' },
  publication: { cite: '確認・公表制度概要', about: 'publication', treatment: 'rule' },
  pr: { cite: '確認・公表制度概要', about: 'benefit', treatment: 'information' },
}
