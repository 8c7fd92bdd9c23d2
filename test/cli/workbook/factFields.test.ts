import { describe, expect, test } from 'vitest'
import { okinawaSdgs20230731, toyotaSdgsRound4 } from '../../../schemes/index.ts'
import { type FactField, factFields } from '../../../src/cli/workbook/factFields.ts'
import type { Scheme } from '../../../src/index.ts'

function field(scheme: Scheme, name: string): FactField | undefined {
  return factFields(scheme).find((of) => of.name === name)
}

describe('factFields()', () => {
  // The words of each scheme, from the fact to its row and its field.
  test.each<[Scheme, FactField]>([
    [
      toyotaSdgsRound4,
      {
        name: 'scores.local.points',
        path: ['scores', 'local', 'points'],
        field: { kind: 'number' },
        labels: {
          ja: ['評価書の得点', '地域貢献', '得点'],
          en: ['Points on the evaluation sheet', 'local contribution', 'points'],
        },
      },
    ],
    [
      toyotaSdgsRound4,
      {
        name: 'headOffice',
        path: ['headOffice'],
        field: {
          kind: 'choice',
          options: ['inCity', 'outsideCity'],
          labels: { inCity: ['市内', 'in the city'], outsideCity: ['市外', 'outside the city'] },
        },
        labels: { ja: ['本社の所在'], en: ['head office'] },
      },
    ],
    [
      okinawaSdgs20230731,
      {
        name: 'initiatives[0].category',
        path: ['initiatives', 0, 'category'],
        field: {
          kind: 'choice',
          options: ['economy', 'social', 'environment', 'governance', 'local', 'global'],
          labels: {
            economy: ['経済', 'economy'],
            social: ['社会', 'society'],
            environment: ['環境', 'environment'],
            governance: ['ガバナンス', 'governance'],
            local: ['地域課題への貢献', 'local issues'],
            global: ['国際課題への貢献', 'international issues'],
          },
        },
        labels: {
          ja: ['今後2年間で特に注力する活動・取組（第3号様式）', '分類'],
          en: ['initiatives of the next 2 years (form 3)', 'category'],
        },
      },
    ],
  ])('has what a value is called, and where it stands', (scheme, expected) => {
    expect(field(scheme, expected.name)).toEqual(expected)
  })

  test.each([toyotaSdgsRound4, okinawaSdgs20230731])('calls by its id what has no words', (scheme) => {
    const { title, authority, source } = scheme.words!
    const { words: _, ...bare } = scheme
    const ids = (of: FactField) => of.path.filter((step) => typeof step === 'string')
    for (const of of [bare, { ...scheme, words: { title, authority, source } }]) {
      const fields = factFields(of)
      expect(fields.map(({ labels }) => labels)).toEqual(
        fields.map((one) => ({ ja: ids(one), en: ids(one) })),
      )
      const choices = fields.filter((one) => one.field.kind === 'choice')
      for (const { field: one } of choices) {
        expect(one.labels).toEqual(Object.fromEntries(one.options!.map((option) => [option, []])))
      }
      expect(choices.length).toBeGreaterThan(0)
    }
  })
})
