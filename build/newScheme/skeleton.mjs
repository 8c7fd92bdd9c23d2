import { join } from 'node:path'
import { casesFile, testFile } from './skeletonCases.mjs'
import { UNWRITTEN } from './unwritten.mjs'

/** The files of a skeleton: a scheme that is small, whole and green but for what it cannot know. */
export function skeleton(request) {
  const { id, edition, name, to } = request
  const ofScheme = (part) =>
    to === undefined ? join('schemes', id, `${edition}${part}.ts`) : join(to, `${edition}${part}.ts`)
  const ofTests = (part) =>
    to === undefined ? join('test/schemes', `${name}${part}.ts`) : join(to, `${edition}${part}.ts`)
  const from =
    to === undefined
      ? {
          defineScheme: '../../src/scheme/defineScheme.ts',
          types: '../../src/scheme/schemeDefinition.ts',
          words: '../../src/scheme/schemeWords.ts',
          scheme: `../../schemes/${id}/${edition}.ts`,
          cases: `./${name}.cases.ts`,
          runner: 'vitest',
        }
      : {
          defineScheme: 'kijun',
          types: 'kijun',
          words: 'kijun',
          scheme: `./${edition}.ts`,
          cases: `./${edition}.cases.ts`,
          runner: 'node:test',
        }
  const of = { ...request, from }
  return [
    {
      path: ofScheme('.provisions'),
      about: 'every provision of the text, in its order',
      text: provisionsFile(of),
    },
    {
      path: ofScheme('.provisionWords'),
      about: 'what each provision says, in short',
      text: provisionWordsFile(of),
    },
    { path: ofScheme('.rules'), about: 'the rules, each with its provision', text: rulesFile(of) },
    { path: ofScheme('.words'), about: 'labels in Japanese and English', text: wordsFile(of) },
    { path: ofScheme(''), about: 'the edition: rules and words', text: editionFile(of) },
    { path: ofTests('.cases'), about: 'what the text answers, provision by provision', text: casesFile(of) },
    { path: ofTests('.test'), about: 'holds all that together', text: testFile(of) },
  ]
}

function provisionsFile({ inForceFrom, from }) {
  return `import type { Scheme } from '${from.types}'

/** Every provision of the text, in its order. */
export const provisions: Scheme['provisions'] = {
  '1': { place: 1, cite: '第1条', about: 'definition', treatment: 'information' },
  '2': { place: 2, cite: '第2条', about: 'eligibility', treatment: 'rule' },
  '3': { place: 3, cite: '第3条', about: 'tier', treatment: 'rule' },
${inForceFrom === undefined ? '' : `  's-1': { place: 4, cite: '附則第1項', about: 'inForce', treatment: 'rule' },\n`}}
`
}

function provisionWordsFile({ inForceFrom, from }) {
  const ids = ["'1'", "'2'", "'3'", ...(inForceFrom === undefined ? [] : ["'s-1'"])]
  return `import type { WordList } from '${from.words}'

/** What each provision says, in short. */
export const provisionWords: WordList = {
${ids.map((id) => `  ${id}: { ja: '${UNWRITTEN}', en: '${UNWRITTEN}' },`).join('\n')}
}
`
}

function rulesFile({ id, edition, name, inForceFrom, from }) {
  return `import { defineScheme } from '${from.defineScheme}'
import { provisions } from './${edition}.provisions.ts'

/** The rules of ${UNWRITTEN}. */
export const ${name} = defineScheme({
  id: '${id}',
  edition: '${edition}',
${inForceFrom === undefined ? '' : `  inForce: { from: '${inForceFrom}', cite: 's-1' },\n`}  provisions,
  facts: {
    officeInCity: { kind: 'flag', cite: '2' },
    points: { kind: 'number', min: '0', max: '100', unit: 'points', asked: ['decision'], cite: '3' },
  },
  measures: {
    points: { value: { kind: 'fact', fact: 'points' }, cite: '3' },
  },
  requirements: [
    {
      id: 'office',
      stage: 'eligibility',
      when: { kind: 'fact', fact: 'officeInCity', is: true },
      cite: '2',
    },
  ],
  tiers: [
    {
      id: 'certified',
      when: { kind: 'compare', measure: 'points', is: 'atLeast', value: '60' },
      cite: '3',
    },
  ],
  information: [{ id: 'purpose', about: 'definition', cite: '1' }],
})
`
}

function wordsFile({ edition, from }) {
  const blank = `{ ja: '${UNWRITTEN}', en: '${UNWRITTEN}' }`
  return `import type { SchemeWords } from '${from.words}'
import { provisionWords } from './${edition}.provisionWords.ts'

/** Labels and wording of the edition. */
export const words: SchemeWords = {
  title: ${blank},
  authority: ${blank},
  source: ${blank},
  facts: {
    officeInCity: ${blank},
    points: ${blank},
  },
  measures: { points: ${blank} },
  units: { points: { ja: '点', en: 'points' } },
  requirements: { office: ${blank} },
  tiers: { certified: ${blank} },
  provisions: provisionWords,
}
`
}

function editionFile({ edition, name, from }) {
  return `import { defineScheme } from '${from.defineScheme}'
import { ${name} as rules } from './${edition}.rules.ts'
import { words } from './${edition}.words.ts'

/** ${UNWRITTEN}. */
export const ${name} = defineScheme({ ...rules, words })
`
}
