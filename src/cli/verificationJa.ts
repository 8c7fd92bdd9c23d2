import type { VerificationWords } from './verificationWords.ts'

/** The Japanese of verified records. */
export const verificationJa: VerificationWords = {
  verdict: '検証結果',
  says: '相違とその箇所',
  verdicts: {
    identical: '一致',
    definitionChanged: '定義の変更',
    resultDiffers: '結果の相違',
    altered: '改変',
    incomplete: '一部未確認',
  },
  identical: (scheme) => `${scheme} の規則により再び同じ結果となる。`,
  altered: (elsewhere) =>
    `記録が改変されている。その内容はダイジェストと一致しない。${elsewhere ? '' : '再計算では、ほかに相違はない。'}`,
  cannotCompute: (issues) => `再計算はできない（${issues}）。`,
  definitionChanged: (scheme) => `${scheme} の規則は記録を作成した時のものではない。`,
  presentRules: (otherwise) =>
    otherwise ? '現在の規則による結果は次の点で異なる。' : '現在の規則による結果は同じである。',
  resultDiffers: (scheme) => `${scheme} の同じ規則による再計算の結果が、次の点で異なる。`,
  incomplete: (facts) =>
    `記録と矛盾するものはない。ただし、秘匿された事実のうち ${facts.join('、')} が示されていないため、一部は確認できない。`,
  difference: (path, recorded, computed) =>
    `${path} は、記録では${recorded ?? '記載なし'}、再計算では${computed ?? '該当なし'}。`,
  moreDifferences: (count) => `ほかに${count}件。`,
  engines: (recorded, present) => `記録時の版は ${recorded}、再計算の版は ${present}。`,
  join: (sentences) => sentences.join(''),
}
