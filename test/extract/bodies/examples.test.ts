import { describe, expect, it } from 'vitest';
import { explained } from '../../../src/extract/bodies/index.js';
import { bodiesIn } from './article.js';

describe.each(explained)('$id', ({ id, examples }) => {
	it.each(examples.match)('finds a body in: %s', (text) => {
		expect(bodiesIn(text)).not.toEqual([]);
	});
	it.each(examples.not)('finds none in: %s', (text) => {
		expect(bodiesIn(text).filter(({ generic }) => id === 'bodies/generic' || !generic)).toEqual([]);
	});
});
