import { describe, expect, test } from 'vitest'
import { joined, quoted } from '../../src/explain/jaNames.ts'
import { labelsOf } from '../../src/explain/labels.ts'
import { escapeMarkdown, onOneLine } from '../../src/explain/setOutline.ts'
import type { Scheme } from '../../src/scheme/schemeDefinition.ts'

const bare: Scheme = { id: 'own', edition: '1', provisions: {}, facts: {}, tiers: [] }
const both = (of: string) => ({ ja: `${of}の名`, en: `name of ${of}` })
const title = { title: both('制度'), authority: both('市'), source: both('要綱') }
const lists = [
  'facts',
  'measures',
  'requirements',
  'exclusions',
  'tiers',
  'referrals',
  'deciders',
  'parameters',
  'benefits',
  'notices',
  'grounds',
] as const
const worded: Scheme = {
  ...bare,
  words: {
    ...title,
    ...Object.fromEntries(lists.map((list) => [list, { a: both(list) }])),
    rows: { 'a.b': both('row') },
    fields: { 'a.b': both('field') },
    options: { 'a.b': both('option') },
    units: { a: both('unit') },
    readings: { a: { question: both('question'), why: both('why'), alternatives: { b: both('answer') } } },
  },
}

function labelled(scheme: Scheme, locale: 'ja' | 'en') {
  const { fact, measure, requirement, exclusion, tier, referral, decider, ...of } = labelsOf(scheme, locale)
  const { parameter, benefit, notice, ground } = of
  const byId = [
    ...[fact, measure, requirement, exclusion, tier, referral],
    ...[decider, parameter, benefit, notice, ground],
  ]
  return {
    title: of.title,
    byId: byId.map((label) => label('a')),
    inFact: [of.row('a', 'b'), of.field('a', 'b'), of.option('a', 'b')],
    unit: of.unit('a'),
    reading: of.reading('a', 'b'),
  }
}

describe('labelsOf()', () => {
  test('calls each element by its words', () => {
    expect(labelled(worded, 'ja')).toEqual({
      title: '制度の名',
      byId: lists.map((list) => `${list}の名`),
      inFact: ['rowの名', 'fieldの名', 'optionの名'],
      unit: 'unitの名',
      reading: { question: 'questionの名', answer: 'answerの名' },
    })
    expect(labelled(worded, 'en').byId).toEqual(lists.map((list) => `name of ${list}`))
  })

  test.each([
    ['without words', bare],
    ['with words for its title alone', { ...bare, words: title }],
  ])('calls elements by their ids %s, and has no units', (_, scheme) => {
    expect(labelled(scheme, 'en')).toEqual({
      title: scheme.words ? 'name of 制度' : 'own@1',
      byId: lists.map(() => 'a'),
      inFact: ['b', 'b', 'b'],
      unit: '',
      reading: { question: 'a', answer: 'b' },
    })
  })

  test('numbers records from 1', () => {
    expect([labelsOf(bare, 'ja').row('a', 0), labelsOf(bare, 'en').row('a', 1)]).toEqual(['1件目', 'no. 2'])
  })
})

describe('names in Japanese', () => {
  test('stand in quotation marks, double ones inside', () => {
    expect([quoted('甲'), quoted('「甲」と「乙」')]).toEqual(['「甲」', '「『甲』と『乙』」'])
  })

  test('are joined with a last one', () => {
    expect([joined([]), joined(['甲']), joined(['甲', '乙']), joined(['甲', '乙', '丙'], '又は')]).toEqual([
      '',
      '甲',
      '甲及び乙',
      '甲、乙又は丙',
    ])
  })
})

describe('words of others', () => {
  test.each([
    ['12. x', '12\\. x'],
    ['1. x 2. y', '1\\. x 2. y'],
    ['= x', '\\= x'],
    ['a = b', 'a = b'],
    ['http://x', 'http\\://x'],
    ['a: b', 'a: b'],
    ['www.x WWW.y', 'www\\.x www\\.y'],
    ['  - x', '\\- x'],
    ['x ', 'x '],
  ])('%j stays words in Markdown', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped)
  })

  test.each([
    ['a\r\n\t\nb', 'a b'],
    ['a\u2028b\u0085c', 'a b c'],
    ['a\u0000b\u202ec', 'a\ufffdb\ufffdc'],
    ['a  b', 'a  b'],
  ])('%j stays in its line', (text, line) => {
    expect(onOneLine(text)).toBe(line)
  })
})
