import { describe, expect, it } from 'vitest';
import { hostileBodies } from '../hostile.js';
import { bodiesIn } from './article.js';

describe('hostile text', () => {
	it.each(hostileBodies)('is read to its end, in order: %s', (_, piece) => {
		const text = piece.repeat(Math.ceil(20_000 / piece.length));
		let last = 0;
		for (const { start, end } of bodiesIn(text)) {
			expect(start).toBeGreaterThanOrEqual(last);
			expect(end).toBeGreaterThan(start);
			expect(end).toBeLessThanOrEqual(text.length);
			last = start;
		}
	});
});
