import { defineConfig } from 'vitest/config';
import { Counts } from './counts.js';

export default defineConfig({
	test: {
		root: new URL('..', import.meta.url).pathname,
		include: ['test/**/*.test.ts'],
		testTimeout: 60_000,
		hookTimeout: 120_000,
		reporters: ['default', new Counts()],
	},
});
