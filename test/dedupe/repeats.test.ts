import { describe, expect, it } from 'vitest';
import { markRepeats } from '../../src/dedupe/index.js';
import { repeatedPassages } from '../../src/dedupe/occurrences.js';
import { articleOf } from './articles.js';

/** The lines marked as repeats, each with the line it repeats (0-based, blank lines not counted). */
function repeats(text: string): [number, number][] {
	const marked = markRepeats(articleOf(text));
	return marked.blocks.flatMap(({ verdict }, index) => (verdict.kind === 'repeat' ? [[index, verdict.of] as [number, number]] : []));
}

const levy = 'The city council raised the parking levy for lorries to 40 yuan a day and gave hauliers until the end of March to register their vehicles.';
const clinics = 'Village clinics that stay open at night will be paid a bonus out of the county health fund, the bureau said in a circular to its townships.';
const fares = 'Bus fares for pensioners are to be halved in the six inner districts once the new cards have been handed out by the transport bureau.';

describe('a repeated passage', () => {
	it('is marked at its second printing and points at the first', () => {
		expect(repeats([levy, clinics, levy].join('\n'))).toEqual([[2, 0]]);
	});
	it('is one passage with both spans when a whole body is printed twice', () => {
		const body = [levy, 'Who pays', clinics, fares, '.'].join('\n');
		const text = `Levy up\n${body}\n${body}`;
		const marked = markRepeats(articleOf(text));
		const passages = repeatedPassages(marked);
		expect(passages).toHaveLength(1);
		expect(passages[0]?.occurrences.map(({ start, end, line }) => [text.slice(start, end), line])).toEqual([
			[body, 2],
			[body, 7],
		]);
	});
	it('is found when a word was changed', () => {
		expect(repeats([levy, clinics, levy.replace('hauliers', 'hauling firms')].join('\n'))).toEqual([[2, 0]]);
	});
	it('is found when the paragraph was cut into short lines', () => {
		const lines = clinics.split(/ (?=out|in a|will)/);
		expect(lines.length).toBe(4);
		expect(repeats([clinics, ...lines].join('\n'))).toEqual(lines.map((_, index) => [index + 1, 0]));
	});
	it('is found in Chinese', () => {
		const rule = '各区应当在每年三月底之前将上一年度的停车收费情况报送市交通主管部门并向社会公布，接受群众监督和媒体的查询。';
		expect(repeats([rule, '会议还研究了其他事项。', rule].join('\n'))).toEqual([[2, 0]]);
	});
	it('points at the first of three printings', () => {
		expect(repeats([levy, levy, levy].join('\n'))).toEqual([
			[1, 0],
			[2, 0],
		]);
	});
});

describe('what is not a repeat', () => {
	it('is a paragraph that agrees in all but a number', () => {
		expect(repeats([levy, levy.replace('40', '45')].join('\n'))).toEqual([]);
	});
	it('is a paragraph that agrees in all but a month', () => {
		expect(repeats([levy, levy.replace('March', 'April')].join('\n'))).toEqual([]);
	});
	it('is a paragraph that denies the other', () => {
		expect(repeats([fares, fares.replace('are to be', 'are not to be')].join('\n'))).toEqual([]);
	});
	it('is a lead-in to different lists', () => {
		const lead = 'Within 180 calendar days after the issuance of this order each ferry company must:';
		expect(repeats([levy, lead, 'Mark the lanes.', fares, clinics, lead, 'Count the boats.', lead].join('\n'))).toEqual([]);
	});
	it('is a list of short answers under another heading', () => {
		const answers = ['Scale: 0 or 1', '2020, Q1: 0', '2020, Q2: 1', '2020, Q3: 1', '2020, Q4: 1', 'Source: the gazette'];
		expect(repeats([levy, ...answers, fares, ...answers].join('\n'))).toEqual([]);
	});
	it('is a short line that recurs', () => {
		expect(repeats(['Not applicable.', levy, 'Not applicable.'].join('\n'))).toEqual([]);
	});
	it('is a line put together from pieces of several others', () => {
		const [act, other] = [
			'Under the Parking Act the council may set a levy for lorries in streets that are narrow',
			'Under the Market Act the council may close stalls in squares that are crowded on holidays',
		];
		const texts = [
			`Spring 2021 report of the clerk to the members of the board: ${act}`,
			`Autumn 2022 report of the clerk to the members of the board: ${other}`,
		];
		expect(repeats([...texts, `Autumn 2022 report of the clerk to the members of the board: ${act}`].join('\n'))).toEqual([]);
	});
	it('is a paragraph that quotes half of another and goes on', () => {
		expect(repeats([levy, `${levy} ${clinics}`].join('\n'))).toEqual([]);
	});
});

describe('a headline', () => {
	it('is read once when it stands twice at the top', () => {
		expect(repeats(['Parking levy for lorries raised', 'Parking levy for lorries raised', levy].join('\n'))).toEqual([[1, 0]]);
	});
	it('is kept where it heads its section, and its line in the list of contents is the repeat', () => {
		const question = 'Who has to pay the parking levy for lorries that stand in private yards?';
		const article = articleOf([levy, question, clinics, question, fares].join('\n'));
		const blocks = article.blocks.map((block, index) => (index === 3 ? { ...block, kind: 'heading' as const } : block));
		expect(markRepeats({ ...article, blocks }).blocks.map(({ verdict }) => (verdict.kind === 'repeat' ? verdict.of : null))).toEqual([
			null,
			3,
			null,
			null,
			null,
		]);
	});
});

describe('a block that was weighed and found boilerplate', () => {
	const weighed = { kind: 'boilerplate', rule: 'boilerplate/classifier', why: 'weighed' } as const;
	const verdictsOf = (lines: readonly string[], dropped: readonly number[]) => {
		const article = articleOf(lines.join('\n'));
		const blocks = article.blocks.map((block, index) => (dropped.includes(index) ? { ...block, verdict: weighed } : block));
		return markRepeats({ ...article, blocks }).blocks.map(({ verdict }) => (verdict.kind === 'repeat' ? verdict.of : verdict.kind));
	};
	it('is a repeat where it says again what is kept', () => {
		expect(verdictsOf([levy, clinics, levy, clinics], [3])).toEqual(['content', 'content', 0, 1]);
	});
	it('is kept where it is the first printing of a passage that is kept', () => {
		expect(verdictsOf([levy, clinics, levy, clinics], [1])).toEqual(['content', 'content', 0, 1]);
	});
	it('stays boilerplate where both printings are', () => {
		expect(verdictsOf([levy, clinics, fares, clinics], [1, 3])).toEqual(['content', 'boilerplate', 'content', 'boilerplate']);
	});
});

describe('a headline cut short', () => {
	const title = 'City council raises parking levy for lorries from the first of May';
	it('repeats the whole headline, whether that stands before or after', () => {
		expect(repeats(['City council raises parking le...', title, levy].join('\n'))).toEqual([[0, 1]]);
		expect(repeats([title, levy, 'City council raises parking …'].join('\n'))).toEqual([[2, 0]]);
	});
	it('is left alone when nothing continues it', () => {
		expect(repeats(['City council raises parking le...', levy].join('\n'))).toEqual([]);
	});
});

it('a line of one word over and over repeats no other', () => {
	const { blocks } = markRepeats(articleOf(`${'again '.repeat(100_000)}\n${'once more '.repeat(50_000)}...`));
	expect(blocks.map(({ verdict }) => verdict.kind)).toEqual(['content', 'content']);
});
