import { describe, expect, it } from 'vitest';
import { assemble } from '../../src/timeline/assemble.js';
import { timelineSchema } from '../../src/timeline/schema.js';
import { findingsOf, generator } from './findings.js';

const lane = 'The harbour board approved a marked lane for fishing boats along the eastern bank of the northern channel until the dredging is over.';
const dredging =
	'The provincial treasury lends the harbour board 320 million yuan for the dredging works, to be paid back out of berth fees over fifteen years.';
const library = 'Readers without a fixed address may borrow from any town library, which until this week asked for a rent contract or a gas bill.';

describe('a measure that two documents report', () => {
	const morning = findingsOf({
		path: 'morning.txt',
		published: '2021-05-02',
		text: `${lane}\n${dredging}`,
		entries: [{ quote: lane, act: 'approve', day: '2021-05-01', bodies: ['harbour'] }],
	});
	const evening = findingsOf({
		path: 'evening.txt',
		published: '2021-05-03',
		text: `${library}\n${lane}`,
		entries: [{ quote: lane, act: 'approve', day: '2021-05-01', bodies: ['harbour'] }],
	});
	const timeline = assemble([evening, morning], generator);

	it('is one entry that quotes both, the earlier published first', () => {
		expect(timeline.entries.map(({ evidence }) => evidence.map(({ document }) => document))).toEqual([[morning.document.id, evening.document.id]]);
	});
	it('makes a timeline that its schema accepts', () => {
		expect(timelineSchema.safeParse(timeline).error).toBeUndefined();
	});
	it('stays two entries, linked, when the same sentence is dated apart', () => {
		const next = findingsOf({
			path: 'june.txt',
			published: '2021-06-03',
			text: `${library}\n${lane}`,
			entries: [{ quote: lane, act: 'approve', day: '2021-06-01' }],
		});
		const { entries } = assemble([morning, next], generator);
		expect(entries.map(({ date, related }) => [date?.edtf, related])).toEqual([
			['2021-05-01', [entries[1]?.id]],
			['2021-06-01', [entries[0]?.id]],
		]);
	});
	it('is found under the title of its instrument, though told in other words', () => {
		const title = 'Plan for the Deepening of the Northern Channel';
		const one = findingsOf({
			path: 'a.txt',
			text: `On Monday the harbour board issued its ${title}.`,
			entries: [{ quote: `On Monday the harbour board issued its ${title}.`, day: '2021-05-03', bodies: ['harbour'], title }],
		});
		const other = findingsOf({
			path: 'b.txt',
			text: `Ships drawing more water can soon pass, says the “${title}” out on May 3.`,
			entries: [
				{
					quote: `Ships drawing more water can soon pass, says the “${title}” out on May 3.`,
					day: '2021-05-03',
					bodies: ['harbour'],
					title: title.toUpperCase(),
				},
			],
		});
		expect(assemble([one, other], generator).entries).toHaveLength(1);
	});
	it('is only related when the act on the instrument is another', () => {
		const title = 'Plan for the Deepening of the Northern Channel';
		const told = (path: string, verb: string) =>
			findingsOf({
				path,
				text: `The board ${verb}s the ${title}.`,
				entries: [{ quote: `The board ${verb}s the ${title}.`, act: verb, day: '2021-05-03', title }],
			});
		const { entries } = assemble([told('a.txt', 'issue'), told('b.txt', 'repeal')], generator);
		expect(entries.map(({ related }) => related.length)).toEqual([1, 1]);
	});
	it('is not found under a number that another ministry or another kind of document may have as well', () => {
		const words = { a: 'On Monday the harbour told seafarers of', b: 'Nets of fine mesh are gone since spring by' } as const;
		const told = (path: keyof typeof words, body: string, numbered: readonly [string, string]) => {
			const sentence = `${words[path]} ${numbered[0]} ${numbered[1]}.`;
			return findingsOf({ path, text: sentence, entries: [{ quote: sentence, day: '2021-05-03', bodies: [body], numbered }] });
		};
		const together = (...all: (readonly [path: 'a' | 'b', body: string, numbered: readonly [string, string]])[]) =>
			assemble(
				all.map((one) => told(...one)),
				generator,
			).entries;
		expect(together(['a', 'harbour', ['order', '41']], ['b', 'harbour', ['order', '41']])).toHaveLength(1);
		for (const other of [
			['b', 'fishery', ['order', '41']],
			['b', 'harbour', ['notice', '41']],
		] as const) {
			const entries = together(['a', 'harbour', ['order', '41']], other);
			expect(entries.map(({ related }) => related)).toEqual([[], []]);
		}
		// the office that gave it stands in the number: type and body may be told otherwise
		const related = together(['a', 'harbour', ['notice', '港航发〔2021〕5号']], ['b', 'fishery', ['opinions', '港航发〔2021〕5号']]);
		expect(related.map((entry) => entry.related.length)).toEqual([1, 1]);
	});
	it('shows where the sources disagree', () => {
		const told = (path: string, published: string, ships: number) => {
			const sentence = `The harbour board on Tuesday admitted ${ships} ships to the northern channel under its emergency order for the grain trade.`;
			return findingsOf({
				path,
				published,
				text: sentence,
				entries: [{ quote: sentence, act: 'admit', day: '2021-05-04', bodies: ['harbour'], figures: [ships], title: 'Emergency Order for the Grain Trade' }],
			});
		};
		const [later, earlier] = [told('b.txt', '2021-05-06', 206), told('a.txt', '2021-05-05', 205)];
		const { entries } = assemble([later, earlier], generator);
		expect(entries.map(({ figures, conflicts }) => [figures.map(({ value }) => value), conflicts])).toEqual([
			[[205], [{ field: 'figures', document: later.document.id, value: 205, other: 206 }]],
		]);
	});
});

describe('two tellings of one story in different words', () => {
	const first = findingsOf({
		path: 'translation-a.txt',
		text: [
			'The ministry of fisheries will train 2,300 young boat builders in the coastal provinces this year.',
			'Workshops that take on apprentices receive a subsidy for tools and timber.',
			'The number of wooden boats built in the country fell by 5.7% in June, the bureau of statistics said.',
		].join('\n'),
		entries: [
			{ quote: 'The ministry of fisheries will train 2,300 young boat builders in the coastal provinces this year.', act: 'train', figures: [2300] },
			{ quote: 'Workshops that take on apprentices receive a subsidy for tools and timber.', act: 'subsidise' },
		],
	});
	const second = findingsOf({
		path: 'translation-b.txt',
		text: [
			'This year, 2,300 young builders of boats are to be trained by the fisheries ministry in coastal provinces.',
			'A subsidy for timber and tools is given to workshops taking on apprentices.',
			'According to the statistics bureau, wooden boats built in the country decreased by 5.7% in June.',
		].join('\n'),
		entries: [
			{ quote: 'This year, 2,300 young builders of boats are to be trained by the fisheries ministry in coastal provinces.', act: 'train', figures: [2300] },
			{ quote: 'A subsidy for timber and tools is given to workshops taking on apprentices.', act: 'give' },
		],
	});
	it('give one set of measures', () => {
		expect(assemble([first, second], generator).entries.map(({ evidence }) => evidence.length)).toEqual([2, 2]);
	});
	it('show the conflict where the numbers of one measure differ', () => {
		const text = second.entries.map(({ evidence: [one] }) => one?.quote ?? '');
		const changed = [
			text[0]?.replace('2,300', '2,500') ?? '',
			text[1] ?? '',
			'According to the statistics bureau, wooden boats built in the country decreased by 5.7% in June.',
		];
		const other = findingsOf({
			path: 'translation-c.txt',
			text: changed.join('\n'),
			entries: [{ quote: changed[0] ?? '', act: 'train', figures: [2500] }],
		});
		const { entries } = assemble([first, other], generator);
		expect(entries.map(({ evidence, conflicts }) => [evidence.length, conflicts.length]).sort()).toEqual([
			[1, 0],
			[2, 1],
		]);
		expect(entries.flatMap(({ conflicts }) => conflicts.map(({ field, value, other: theirs }) => [field, value, theirs].sort()))).toEqual([
			[2300, 2500, 'figures'],
		]);
	});
	it('make one measure of what only one of three splits in two', () => {
		const whole = (path: string, quote: string, tail: string) =>
			findingsOf({ path, text: `${quote}\n${tail}`, entries: [{ quote, act: 'establish', figures: [2300] }] });
		const clause = 'and gives every one of them tools, timber and a berth in the yard.';
		const head = 'The ministry of fisheries opens a school for 2,300 young boat builders in the coastal provinces,';
		const split = findingsOf({
			path: 'translation-a.txt',
			text: `${head} ${clause}\nThe number of wooden boats built in the country fell by 5.7% in June.`,
			entries: [
				{ quote: `${head} ${clause}`, act: 'establish', figures: [2300] },
				{ quote: clause, act: 'subsidise' },
			],
		});
		const others = [
			whole(
				'translation-b.txt',
				'A school for 2,300 young builders of boats is opened in coastal provinces by the fisheries ministry, which gives each of them tools, timber and a berth in the yard.',
				'Wooden boats built in the country fell in number by 5.7% in June.',
			),
			whole(
				'translation-c.txt',
				'For 2,300 young boat builders of the coastal provinces the ministry of fisheries opens a school; tools, timber and a berth in the yard are given to everyone.',
				'In June 5.7% fewer wooden boats were built in the country.',
			),
		];
		expect(assemble([split, ...others], generator).entries.map(({ evidence }) => evidence.length)).toEqual([4]);
		expect(
			assemble([split, others[0] as (typeof others)[0]], generator)
				.entries.map(({ evidence }) => evidence.length)
				.sort(),
		).toEqual([1, 2]);
	});
	it('are not merged with another story on the subject', () => {
		const other = findingsOf({
			path: 'other.txt',
			text: 'The ministry of fisheries closed 40 boat yards after the storm.\nInsurance does not pay for timber that was stored outside, a court held in spring.\nOwners of the yards want to appeal.',
			entries: [{ quote: 'The ministry of fisheries closed 40 boat yards after the storm.', act: 'close', figures: [40] }],
		});
		expect(assemble([first, other], generator).entries).toHaveLength(3);
	});
});

describe('documents', () => {
	it('with the same bytes are listed once, with their copies', () => {
		const { documents } = assemble(
			['z/a.txt', 'b.txt', 'a/c.txt'].map((path) => findingsOf({ path, text: library })),
			generator,
		);
		expect(documents.map(({ path, copies }) => [path, copies])).toEqual([['a/c.txt', ['b.txt', 'z/a.txt']]]);
	});
	it('that reprint another name it', () => {
		const story = `${lane}\n${dredging}\n${library}`;
		const original = findingsOf({ path: 'wire.txt', published: '2021-05-02', text: story });
		const copy = findingsOf({ path: 'paper.txt', published: '2021-05-03', text: `From the wire\n${story}` });
		const { documents, repeats } = assemble([copy, original], generator);
		expect(documents.map(({ path, reprintOf }) => [path, reprintOf])).toEqual([
			['paper.txt', original.document.id],
			['wire.txt', null],
		]);
		expect(repeats.map(({ occurrences }) => occurrences.map(({ document }) => document))).toEqual([[original.document.id, copy.document.id]]);
	});
});
