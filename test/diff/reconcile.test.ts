import { describe, expect, it } from 'vitest';
import type { Article, Block } from '../../src/article.js';
import { diff } from '../../src/diff/index.js';
import { reconcile } from '../../src/diff/reconcile.js';
import { articleOf } from './plant.js';

const note = 'The ferry office answers letters within ten days.';
const dropped = (article: Article, index: number): Article => ({
	...article,
	blocks: article.blocks.map((block, at): Block => (at === index ? { ...block, verdict: { kind: 'boilerplate', rule: 'classifier', why: '' } } : block)),
});

describe('a block that one version drops and the other keeps', () => {
	const old = articleOf('old', [{ text: 'Boats are inspected each spring.' }, { text: note }]);
	const now = dropped(articleOf('new', [{ text: 'Boats are inspected each spring.' }, { text: note }]), 1);
	it('is content in both', () => {
		expect(reconcile(old, now)[1].blocks[1]?.verdict).toEqual({ kind: 'content', rule: 'kept-in-the-other-version', why: 'dropped here by classifier' });
	});
	it('is no change', () => {
		expect(diff(old, now).summary.units).toMatchObject({ unchanged: 2, removed: 0 });
	});
	it('stays boilerplate when both drop it', () => {
		expect(reconcile(dropped(old, 1), now)[1].blocks[1]?.verdict.kind).toBe('boilerplate');
	});
});
