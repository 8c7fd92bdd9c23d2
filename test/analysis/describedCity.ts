import { type DescribeSection, describeScheme } from 'kijun/analysis'
import type { Scheme } from '../../src/index.ts'

const cite = 'p'
export const named = (en: string, ja: string) => ({ en, ja })

const city: Scheme = {
  id: 'city',
  edition: '1',
  provisions: {
    p: { place: 2, cite: '第2条', about: 'tier', treatment: 'rule' },
    q: { place: 1, cite: '第1条', about: 'aim', treatment: 'information' },
    r: { place: 3, cite: '第3条', about: 'finding', treatment: 'judgement' },
  },
  facts: {
    member: { kind: 'flag', cite },
    since: { kind: 'date', cite },
    until: { kind: 'date', cite },
    arrived: { kind: 'dateTime', cite },
    size: { kind: 'choice', options: ['small', 'large'], cite },
    reason: { kind: 'text', cite },
    items: {
      kind: 'group',
      cite,
      fields: {
        met: { kind: 'flag' },
        form: { kind: 'choice', options: ['paper', 'online'] },
        points: { kind: 'number' },
        day: { kind: 'date' },
        note: { kind: 'text' },
      },
      rows: { a: { tags: ['core'], domain: 'social' }, b: {}, c: { tags: ['core'] } },
    },
    acts: { kind: 'list', cite, maxRecords: 5, fields: { met: { kind: 'flag' }, day: { kind: 'date' } } },
    eight: {
      kind: 'group',
      cite,
      fields: { met: { kind: 'flag' } },
      rows: Object.fromEntries(Array.from({ length: 8 }, (_, at) => [`e${at + 1}`, {}])),
    },
    steps: {
      kind: 'group',
      cite,
      fields: { met: { kind: 'flag' } },
      rows: Object.fromEntries(
        Array.from({ length: 9 }, (_, at) => [`s${at + 1}`, at === 5 ? {} : { tags: ['core'] }]),
      ),
    },
  },
  measures: { score: { value: { kind: 'literal', value: '1' } } },
  parameters: { margin: { cite: 'r' } },
  readings: { r: { alternatives: ['one', 'other'], default: 'one' } },
  tiers: [],
}

/** Words for some elements of the city; the others are called by their ids. */
export const cityWords: NonNullable<Scheme['words']> = {
  title: named('City', '市'),
  authority: named('the mayor', '市長'),
  source: named('guidelines', '要綱'),
  facts: {
    member: named('member', '会員'),
    since: named('founded', '設立日'),
    size: named('size', '規模'),
    items: named('items', '項目'),
  },
  options: { 'size.small': named('small business', '小規模'), 'items.form.paper': named('on paper', '紙') },
  fields: { 'items.met': named('item met', '達成'), 'acts.day': named('done on', '実施日') },
  rows: { 'items.a': named('energy', '省エネ') },
  measures: { score: named('score', '得点') },
  parameters: { margin: named('margin', '許容幅') },
  tiers: { gold: named('Gold', '金') },
  deciders: { mayor: named('the mayor', '市長') },
  readings: {
    r: {
      question: named('Which?', 'どちらか'),
      why: named('The text does not say.', '本文に定めがない。'),
      alternatives: { one: named('the first', '前者') },
    },
  },
}

/** The page, or a part of it, of a city with these parts, without what escapes Markdown. */
export function pageOf(parts: Partial<Scheme>, locale: 'en' | 'ja', section?: DescribeSection): string {
  return describeScheme({ ...city, ...parts }, { locale, ...(section ? { section } : {}) }).replaceAll(
    '\\',
    '',
  )
}

export function pagesOf(parts: Partial<Scheme>, section?: DescribeSection): { en: string; ja: string } {
  return { en: pageOf(parts, 'en', section), ja: pageOf(parts, 'ja', section) }
}
