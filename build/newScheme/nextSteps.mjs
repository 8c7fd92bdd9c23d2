/** What was made, and what there is to do until the text is executed. */
export function nextSteps({ id, edition, to, name, inForceFrom }, files) {
  const longest = Math.max(...files.map(({ path }) => path.length))
  const test = files.find(({ path }) => path.endsWith('.test.ts')).path
  const lines = [
    `Made the skeleton of ${id}@${edition}:`,
    '',
    ...files.map(({ path, about }) => `  ${path.padEnd(longest)}  ${about}`),
    '',
    'What to do next; "A scheme in an hour" in CONTRIBUTING.md says how:',
    '',
    '  1. List every sentence of the text in the provisions, and say each in short in both languages.',
    '  2. Write a case for each provision, with the answer that the text gives. They fail.',
    `  3. Write facts, measures, requirements, tiers${inForceFrom === undefined ? '' : ', validity'} and the rest into the rules, until they pass.`,
    '  4. Write the words. Wherever 〓 stands something is left of the skeleton.',
    '',
    `  ${to === undefined ? `npx vitest run --project UTC ${test}` : `node --test ${test}   (Node 22.18 or later runs TypeScript as it is)`}`,
    '',
    'tells at any time what is not covered, what lint finds and which case fails.',
    ...(to === undefined
      ? [
          `When it is whole: export ${name} from schemes/index.ts and schemes/rules.ts, and \`npm test\` says`,
          'what else is told of every bundled edition ("A scheme that is bundled" in CONTRIBUTING.md).',
        ]
      : []),
  ]
  return `${lines.join('\n')}\n`
}
