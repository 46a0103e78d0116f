import type { Reporter, TestModule } from "vitest/node";

/** Ends a run with the one line that a pipeline reads: `N passed, N failed`; what was skipped stands on the line before. */
export default class ClosingLineReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const count = { passed: 0, failed: 0, skipped: 0, pending: 0 };
    for (const module of modules) {
      const cases = [...module.children.allTests()];
      for (const one of cases) count[one.result().state] += 1;
      // A file that does not load has no cases: it must not look like a quiet success.
      if (!module.ok() && !cases.some((one) => one.result().state === "failed")) count.failed += 1;
    }
    const skipped = count.skipped + count.pending;
    if (skipped > 0) console.log(`\n${skipped} skipped; why stands above (SKIPPED).`);
    console.log(`\n${count.passed} passed, ${count.failed} failed`);
  }
}
