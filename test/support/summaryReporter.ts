import type { Reporter, TestModule } from 'vitest/node'

/** Says how many provision cases ran, and closes a run with `N passed, N failed`, the line that machines read. */
export default class SummaryReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    let passed = 0
    let failed = errors.length
    const provisionCases = new Set<string>()
    for (const module of modules) {
      if (module.errors().length > 0) failed += 1
      for (const test of module.children.allTests()) {
        const { state } = test.result()
        if (isProvisionCase(module, test.name)) provisionCases.add(test.fullName)
        if (state === 'passed') passed += 1
        else failed += 1
      }
    }
    process.on('exit', () => {
      if (provisionCases.size > 0) process.stdout.write(`\n${provisionCases.size} provision cases\n`)
      process.stdout.write(`\n${passed} passed, ${failed} failed\n`)
    })
  }
}

/** A case is named by its provision and its line; the tests beside the cases are about the list itself. */
function isProvisionCase(module: TestModule, name: string): boolean {
  return module.moduleId.endsWith('provisionCases.test.ts') && name.includes(': ')
}
