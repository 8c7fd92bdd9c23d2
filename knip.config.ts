import type { KnipConfig } from 'knip'
import { entryPoints } from './build/entryPoints.ts'

export default {
  entry: [
    ...entryPoints.map(({ source }) => source),
    // The build reads their text, and code that it writes imports the last.
    'src/spreadsheet/custom{,Date}Functions.ts',
    'build/packedWords.ts',
    'examples/**/*.{mjs,cjs,js}',
    'examples/playground/src/main.ts',
    // Programs that others run, each as a process of its own.
    'test/{bench,prove,runtimes}/**/*.{mjs,mts,ts}',
    'test/vectors/writeVectors.ts',
    'test/browser/{vitest.config,*.browser}.ts',
  ],
  project: ['{src,schemes,build,test,examples}/**/*.{ts,mts,mjs,cjs,js}'],
  // The peers of the benchmark have a package of their own.
  ignore: ['test/bench/**'],
  // Written beside it for the run: what the questions are about.
  ignoreUnresolved: ['./given.mjs'],
  ignoreDependencies: [
    // The very copies that tsup builds with.
    'esbuild',
    'rollup',
    // Run on the packed file, by the paths of their commands.
    '@arethetypeswrong/cli',
    'publint',
  ],
} satisfies KnipConfig
