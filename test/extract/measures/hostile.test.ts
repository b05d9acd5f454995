import { describe, expect, it } from 'vitest';
import { hostileMeasures } from '../hostile.js';
import { extractionOf } from './reading.js';

describe('hostile text', () => {
	it.each(hostileMeasures)('gives no entry without its quote: %s', (_, piece) => {
		const text = piece.repeat(Math.ceil(4_000 / piece.length));
		for (const { evidence } of extractionOf(text).entries) {
			expect(evidence.length).toBeGreaterThan(0);
			for (const { quote } of evidence) expect(text).toContain(quote);
		}
	});
});
