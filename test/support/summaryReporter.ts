import type { Reporter, TestModule } from 'vitest/node'

/** Says how many provision cases ran, and closes a run with `N passed, N failed`, the line that machines read. */
export default class SummaryReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    let passed = 0
    let failed = errors.length
    let skipped = 0
    const provisionCases = new Set<string>()
    for (const module of modules) {
      // Where a hook fails, the tests after it count as skipped.
      for (const suite of [module, ...module.children.allSuites()]) if (suite.errors().length > 0) failed += 1
      for (const test of module.children.allTests()) {
        const { state } = test.result()
        if (isProvisionCase(module, test.name)) provisionCases.add(test.fullName)
        if (state === 'passed') passed += 1
        else if (state === 'skipped') skipped += 1
        else failed += 1
      }
    }
    process.on('exit', () => {
      if (provisionCases.size > 0) process.stdout.write(`\n${provisionCases.size} provision cases\n`)
      if (skipped > 0)
        process.stdout.write(`\n${skipped} skipped: something they need is not on this machine\n`)
      process.stdout.write(`\n${passed} passed, ${failed} failed\n`)
    })
  }
}

/** A case is named by its provision and its line; the tests beside the cases are about the list itself. */
function isProvisionCase(module: TestModule, name: string): boolean {
  return module.moduleId.endsWith('provisionCases.test.ts') && name.includes(': ')
}
