import { describe, expect, test } from 'vitest'
import { verificationWordsIn } from '../../src/cli/verificationWords.ts'

describe('verificationWordsIn()', () => {
  test.each([
    [
      'en',
      {
        verdict: 'verdict',
        says: 'what differs, and where',
        verdicts: {
          identical: 'identical',
          definitionChanged: 'definition changed',
          resultDiffers: 'result differs',
          altered: 'altered',
          incomplete: 'incomplete',
        },
      },
      [
        'Under the rules of S the same comes out again.',
        'The record was altered: it is not what its digest was taken of.',
        'The record was altered: it is not what its digest was taken of. Computed anew, nothing else differs.',
        'It cannot be computed anew: WHY.',
        'The rules of S are not those under which the record was made.',
        'Under the present ones this differs:',
        'Under the present ones the same comes out.',
        'Computed anew under the same rules of S, this differs:',
        'Nothing contradicts the record, but part of it rests on facts that are withheld and not supplied: a, b.',
        'PATH is recorded as 1 and computed as 2.',
        'PATH is recorded nowhere and computed as 2.',
        'PATH is recorded as 1 and computed nowhere.',
        '3 more.',
        'Recorded by version 1.0.0, computed by 1.1.0.',
        'A. B.',
      ],
    ],
    [
      'ja',
      {
        verdict: '検証結果',
        says: '相違とその箇所',
        verdicts: {
          identical: '一致',
          definitionChanged: '定義の変更',
          resultDiffers: '結果の相違',
          altered: '改変',
          incomplete: '一部未確認',
        },
      },
      [
        'S の規則により再び同じ結果となる。',
        '記録が改変されている。その内容はダイジェストと一致しない。',
        '記録が改変されている。その内容はダイジェストと一致しない。再計算では、ほかに相違はない。',
        '再計算はできない（WHY）。',
        'S の規則は記録を作成した時のものではない。',
        '現在の規則による結果は次の点で異なる。',
        '現在の規則による結果は同じである。',
        'S の同じ規則による再計算の結果が、次の点で異なる。',
        '記録と矛盾するものはない。ただし、秘匿された事実のうち a、b が示されていないため、一部は確認できない。',
        'PATH は、記録では1、再計算では2。',
        'PATH は、記録では記載なし、再計算では2。',
        'PATH は、記録では1、再計算では該当なし。',
        'ほかに3件。',
        '記録時の版は 1.0.0、再計算の版は 1.1.0。',
        'A.B.',
      ],
    ],
  ] as const)('says in %s what came of verifying a record', (locale, table, sentences) => {
    const words = verificationWordsIn(locale)
    expect(words).toMatchObject(table)
    expect([
      words.identical('S'),
      words.altered(true),
      words.altered(false),
      words.cannotCompute('WHY'),
      words.definitionChanged('S'),
      words.presentRules(true),
      words.presentRules(false),
      words.resultDiffers('S'),
      words.incomplete(['a', 'b']),
      words.difference('PATH', '1', '2'),
      words.difference('PATH', undefined, '2'),
      words.difference('PATH', '1', undefined),
      words.moreDifferences(3),
      words.engines('1.0.0', '1.1.0'),
      words.join(['A.', 'B.']),
    ]).toEqual(sentences)
  })
})
