/** Ends the test run with its counts in one plain line. */
import type { Reporter, TestModule } from 'vitest/node';

export class Counts implements Reporter {
	onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
		let passed = 0;
		// a file that cannot be loaded, or an error outside of the tests, is a failure as well
		let failed = errors.length;
		for (const module of modules) {
			if (module.errors().length > 0) failed++;
			for (const test of module.children.allTests()) {
				const { state } = test.result();
				if (state === 'passed') passed++;
				else if (state === 'failed') failed++;
			}
		}
		process.stdout.write(`${passed} passed, ${failed} failed\n`);
	}
}
