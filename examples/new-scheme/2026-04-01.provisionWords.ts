import type { WordList } from 'kijun'

/** What each provision says, in short. */
export const provisionWords: WordList = {
  '1': { ja: '認証制度の目的を定める。', en: 'States the purpose.' },
  '2-1': { ja: '市内に事業所を有すること。', en: 'An office in the city.' },
  '2-2': {
    ja: '申請の日において、引き続き1年以上事業を営んでいること。',
    en: 'In business for one year or more on the day of the application.',
  },
  '3-1': { ja: '市税を滞納している者は対象としない。', en: 'Not for those in arrears of city tax.' },
  '3-2': {
    ja: '暴力団員等は対象としない。',
    en: 'Not for members of organised crime and the like.',
  },
  '4-1': {
    ja: '申請書（第1号様式）を市長に提出する。',
    en: 'An application (form 1) is filed with the mayor.',
  },
  '4-1-1': { ja: '自己評価票（第2号様式）を添える。', en: 'With a self-evaluation (form 2).' },
  '4-1-2': { ja: '取組計画書（第3号様式）を添える。', en: 'With a plan (form 3).' },
  '4-2': {
    ja: '市長は、書類に不備があるときは、補正を求めることができる。',
    en: 'The mayor may ask for defective documents to be mended.',
  },
  '5': { ja: '4分野各25点、合計100点で評価する。', en: 'Four domains with 25 points each, 100 in all.' },
  '6-1-1': {
    ja: '合計80点以上かつ各分野15点以上を一番星とする。',
    en: 'First Star: 80 points or more in all and 15 or more in every domain.',
  },
  '6-1-2': {
    ja: '合計60点以上かつ各分野10点以上を二番星とする。',
    en: 'Second Star: 60 points or more in all and 10 or more in every domain.',
  },
  '6-2': {
    ja: '市長は、公益上適当でないと認めるときは、認証をしないことができる。',
    en: 'The mayor may refuse whom he finds unsuitable in the public interest.',
  },
  '7': {
    ja: '認証の日から起算して3年を経過する日までとする。',
    en: 'To the day on which three years, counted from the day of the certification, elapse.',
  },
  '8-1': {
    ja: '更新は、認証の期間の満了する日までに申請する。',
    en: 'A renewal is applied for by the last day.',
  },
  '8-2': {
    ja: '更新後の期間は、従前の期間が満了する日の翌日から起算する。',
    en: 'The renewed period counts from the day after the old one ends.',
  },
  '9': {
    ja: '認証の日から起算して1年を経過するごとに、その日から30日以内に報告する。',
    en: 'A report within 30 days of each elapsed year.',
  },
  '10-1': { ja: '申請の内容に変更があったときは、届け出る。', en: 'Changes are reported.' },
  '10-2': {
    ja: '辞退届の提出の日をもって認証は効力を失う。',
    en: 'A certification that is given up ends on the day of filing.',
  },
  '11-1-1': {
    ja: '偽りその他不正の手段により認証を受けたときは、取り消すことができる。',
    en: 'What was obtained by deceit may be revoked.',
  },
  '11-1-2': {
    ja: '第3条各号のいずれかに該当するに至ったときは、取り消すことができる。',
    en: 'Where article 3 has come to apply, the certification may be revoked.',
  },
  '11-2': {
    ja: '取り消したときは、理由を付して通知する。',
    en: 'A revocation is notified with the reasons.',
  },
  '12-1': { ja: '認証マークを使用することができる。', en: 'The certified may use the mark.' },
  '12-2': {
    ja: '名称及び認証区分を市のホームページで公表する。',
    en: 'Names and tiers are published on the site of the city.',
  },
  '12-3': {
    ja: '一番星は、融資の利率について年0.2パーセントの引下げを受けることができる。',
    en: 'First Star: 0.2 % a year less on loans of the city.',
  },
  's-1': { ja: '令和8年4月1日から施行する。', en: 'In force from 1 April 2026.' },
}
