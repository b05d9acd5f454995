import { describe, expect, it } from 'vitest';
import { hintGroups, readHints } from '../../src/boilerplate/hints.js';

/** Names of the groups that the words of class names belong to: those of the nearest words, and those of the others. */
function groupsOf(hints: string): { near: string[]; far: string[] } {
	const bits = new Int32Array(2);
	readHints(hints, bits);
	const [near, far] = [...bits].map((own) => hintGroups.filter((_, group) => (own >>> group) & 1));
	return { near: near ?? [], far: far ?? [] };
}

describe('class names', () => {
	it('are known by a piece of a word, over strokes', () => {
		expect(groupsOf('article-body').near).toEqual(['body', 'corpus']);
		expect(groupsOf('pagefooter').near).toEqual(['footer']);
	});

	it('are not known by a piece over spaces or figures', () => {
		expect(groupsOf('foo ter').near).toEqual([]);
		expect(groupsOf('foo2ter').near).toEqual([]);
	});

	it('are known by a short word only where it stands alone between strokes', () => {
		expect(groupsOf('site-ad').near).toEqual(['ad']);
		expect(groupsOf('ad').near).toEqual(['ad']);
		expect(groupsOf('broad').near).toEqual([]);
		expect(groupsOf('ad2').near).toEqual([]);
	});

	it('hold a piece inside the beginning of another', () => {
		// `comme…` begins `comment` and goes on as something else, in which `menu` stands
		expect(groupsOf('commenu').near).toEqual(['nav']);
	});

	it('count as far from the seventh word on', () => {
		expect(groupsOf('x x x x x cookie').near).toEqual(['consent']);
		expect(groupsOf('x x x x x x cookie')).toEqual({ near: [], far: ['consent'] });
	});
});
