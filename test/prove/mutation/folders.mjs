const throughLogic = ['test/logic', 'test/schemes', 'test/assess', 'test/vectors']

/**
 * The folders of `src` in the order in which they are measured, the large ones part by part, each with the tests that its
 * mutants have to pass: those that mirror it, and others that go through it. What these let pass is shown to all others.
 */
export const folders = {
  exact: { atLeast: 95, tests: ['test/exact'] },
  calendar: { atLeast: 95, tests: ['test/calendar'] },
  assess: {
    atLeast: 95,
    tests: ['test/assess', 'test/schemes', 'test/explain', 'test/logic', 'test/vectors'],
  },
  'logic/conditions': { atLeast: 95, tests: throughLogic },
  'logic/measures': { atLeast: 95, tests: throughLogic },
  'logic/small': { atLeast: 95, tests: throughLogic },
  'logic/*.ts': { atLeast: 95, tests: throughLogic },
  lifecycle: { atLeast: 95, tests: ['test/lifecycle', 'test/schemes', 'test/vectors'] },
  explain: { atLeast: 90, tests: ['test/explain'] },
  scheme: { atLeast: 90, tests: ['test/scheme', 'test/schemes'] },
  spreadsheet: { atLeast: 90, tests: ['test/spreadsheet'] },
  'analysis/amend': { atLeast: 90, tests: ['test/analysis'] },
  'analysis/describe': { atLeast: 90, tests: ['test/analysis'] },
  'analysis/diff': { atLeast: 90, tests: ['test/analysis'] },
  'analysis/gap': { atLeast: 90, tests: ['test/analysis'] },
  'analysis/lint': { atLeast: 90, tests: ['test/analysis'] },
  'analysis/questions': { atLeast: 90, tests: ['test/analysis'] },
  'analysis/reasoning': { atLeast: 90, tests: ['test/analysis'] },
  'analysis/*.ts': { atLeast: 90, tests: ['test/analysis'] },
  'cli/answers': { atLeast: 90, tests: ['test/cli'] },
  'cli/arguments': { atLeast: 90, tests: ['test/cli'] },
  'cli/completion': { atLeast: 90, tests: ['test/cli'] },
  'cli/input': { atLeast: 90, tests: ['test/cli'] },
  'cli/json': { atLeast: 90, tests: ['test/cli'] },
  'cli/output': { atLeast: 90, tests: ['test/cli'] },
  'cli/simulate': { atLeast: 90, tests: ['test/cli'] },
  'cli/verbs': { atLeast: 90, tests: ['test/cli'] },
  'cli/workbook': { atLeast: 90, tests: ['test/cli'] },
  'cli/*.ts': { atLeast: 90, tests: ['test/cli'] },
  'testing/boundaries': { atLeast: 90, tests: ['test/testing'] },
  'testing/expectations': { atLeast: 90, tests: ['test/testing'] },
  'testing/fastCheck': { atLeast: 90, tests: ['test/testing'] },
  'testing/fixtures': { atLeast: 90, tests: ['test/testing'] },
  'testing/naive': { atLeast: 90, tests: ['test/testing'] },
  '*.ts': {
    atLeast: 90,
    tests: [
      'test/expectedJa.test.ts',
      'test/given.test.ts',
      'test/issueMessages.test.ts',
      'test/issueMessagesJa.test.ts',
      'test/nearestName.test.ts',
      'test/own.test.ts',
      'test/readObject.test.ts',
      'test/assess',
      'test/scheme',
    ],
  },
}

/** Tests that read the files of the repository, start processes or take long: no mutant has to pass them. */
export const tooSlow = [
  'test/calendar/purity.test.ts',
  'test/scheme/withoutZod.test.ts',
  'test/spreadsheet/hyperFormula.test.ts',
  'test/spreadsheet/appsScript.test.ts',
  'test/spreadsheet/excel.test.ts',
  'test/cli/dist.test.ts',
]

/** The folders of `test` that are about the repository or what is built: nothing below `src` runs in them. */
export const ofTheRepository = [
  'api',
  'architecture',
  'bench',
  'browser',
  'build',
  'docs',
  'examples',
  'fixtures',
  'package',
  'prove',
  'runtimes',
  'support',
  'types',
]
