/** What a benefit comes to for a business that holds a tier: with the addition, as for anybody, or not at all. */
export type NaiveBenefit = {
  readonly id: string
  readonly has: boolean
  readonly amount?: string
}

export type Business = {
  readonly manufacturer: boolean
  readonly subsidyPurpose: string
  readonly guaranteedLoan: string
}

/** 認証取得後に利用可能な特典 (source 001): the four subsidies, with the tier that each asks for, シルバー以上 or ブロンズ以上. */
export function toyotaSubsidies(tier: string | null, of: Business): readonly NaiveBenefit[] {
  const silver = tier === 'gold' || tier === 'silver'
  const bronze = silver || tier === 'bronze'
  const row = (id: string, isHeld: boolean, isMeant: boolean, more: string, usual: string): NaiveBenefit => {
    if (!isMeant) return { id, has: false }
    return isHeld ? { id, has: true, amount: more } : { id, has: false, amount: usual }
  }
  // ※製造業限定
  const { manufacturer } = of
  // 人材育成、人材確保; 振・振小、マルトヨ
  const isForStaff = ['humanResourceDevelopment', 'recruitment'].includes(of.subsidyPurpose)
  const isGuaranteed = ['furi', 'furiSho', 'maruToyo'].includes(of.guaranteedLoan)
  return [
    // 【補助率】1/3→1/2【上限額】3,000万円→4,500万円
    row('shoene-rate', silver, manufacturer, '1/2', '1/3'),
    row('shoene-cap', silver, manufacturer, '45000000', '30000000'),
    // 【補助率】1/2→2/3 【上限額】3,000万円→4,000万円
    row('soene-rate', silver, manufacturer, '2/3', '1/2'),
    row('soene-cap', silver, manufacturer, '40000000', '30000000'),
    // 【上限額】20万円→40万円
    row('kodoka-cap', bronze, isForStaff, '400000', '200000'),
    // 【補助率】75％→100%
    row('hosho-rate', bronze, isGuaranteed, '100%', '75%'),
  ]
}

/** 認証の種類に応じたロゴの無償使用. */
export function toyotaLogos(tier: string | null): readonly NaiveBenefit[] {
  return ['gold', 'silver', 'bronze'].map((of) => ({
    id: `logo-${of}`,
    has: tier === of,
    ...(tier === of ? { amount: '0' } : {}),
  }))
}
