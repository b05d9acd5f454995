import { describe, expect, it } from 'vitest';
import { compare } from '../../src/diff/compare.js';
import { comparisonSchema } from '../../src/diff/schema.js';
import { extractFrom } from '../../src/pipeline.js';
import { articleOf, missesOf, plantChanges, plantKinds, seeded } from './plant.js';

const version = (name: string, ...paragraphs: string[]) =>
	extractFrom(
		articleOf(
			name,
			paragraphs.map((text) => ({ text })),
		),
	);
const between = (old: string[], now: string[]) => compare(version('old', ...old), version('new', ...now));

const ferry = 'Ferry crews report faults to the harbour office.';
const road = 'Village roads are repaired before the rainy season begins.';
const well = 'Wells deeper than forty metres need a permit from the district.';
const school = 'School kitchens are tested twice in every term by visiting cooks.';

describe('a comparison', () => {
	it('of a text with itself finds nothing', () => {
		const { changes, summary } = between([ferry, road], [ferry, road]);
		expect(changes).toEqual([]);
		expect(summary.units).toEqual({ unchanged: 2, amended: 0, moved: 0, renumbered: 0, split: 0, merged: 0, added: 0, removed: 0 });
	});

	it('calls a paragraph that changed its place moved, and only that one', () => {
		const { units } = between([ferry, road, well, school], [road, well, school, ferry]);
		expect(units.filter(({ moved }) => moved).map(({ new: [place] }) => place?.quote)).toEqual([ferry]);
		expect(units.every(({ change }) => change === 'unchanged')).toBe(true);
	});

	it('does not let an inserted article disturb the numbers after it', () => {
		const { summary } = between([`Article 1. ${ferry}`, `Article 2. ${road}`], [`Article 1. ${ferry}`, `Article 2. ${well}`, `Article 3. ${road}`]);
		expect(summary.units).toMatchObject({ unchanged: 2, added: 1, renumbered: 1, amended: 0 });
	});

	it('tells a paragraph cut in two from one removed and two added', () => {
		const { units } = between([`${ferry} ${road}`, well], [ferry, road, well]);
		expect(units.map(({ change }) => change)).toEqual(['split', 'unchanged']);
	});

	it('tells two paragraphs joined from one removed', () => {
		const { units } = between([ferry, road, well], [`${ferry} ${road}`, well]);
		expect(units.map(({ change }) => change)).toEqual(['merged', 'unchanged']);
	});

	it('says that a duty became stronger, with both sentences', () => {
		const { changes } = between(['Owners may register their boats.'], ['Owners shall register their boats.']);
		expect(changes.map(({ kind, summary, old, new: now }) => [kind, summary, old?.quote, now?.quote])).toEqual([
			['modality-strengthened', 'may → shall', 'Owners may register their boats.', 'Owners shall register their boats.'],
		]);
	});

	it('says that a list gained a member', () => {
		const { changes } = between(['补贴适用于诊所、学校和港口。'], ['补贴适用于诊所、学校、粮库和港口。']);
		expect(changes.map(({ kind, summary }) => [kind, summary])).toEqual([['scope-widened', '粮库']]);
	});

	it.each([
		[
			'Harbours report spills within 30 days of the accident.',
			'Harbours report spills within 60 days of the accident.',
			'deadline-moved',
			'30 days → 60 days (+30 days)',
		],
		['渡口应当自收到申请之日起30日内答复申请人。', '渡口应当自收到申请之日起60日内答复申请人。', 'deadline-moved', '30日 → 60日 (+30 days)'],
		['延期处理的渡口申请，最长不得超过60日。', '延期处理的渡口申请，最长不得超过90日。', 'deadline-moved', '60日 → 90日 (+30 days)'],
		['渡口应当答复申请人。', '渡口应当自收到申请之日起10个工作日内答复申请人。', 'deadline-added', '10个工作日'],
		['Harbours keep the register for 30 days.', 'Harbours keep the register for 60 days.', 'figure-changed', '30 days → 60 days, +100 %'],
	])('says of a length of time whether something is due by its end: %s', (old, now, kind, summary) => {
		expect(between([old], [now]).changes.map((change) => [change.kind, change.summary])).toEqual([[kind, summary]]);
	});

	it('tells a percentage in percentage points', () => {
		const { changes } = between(['The levy on boats is 2.5% of their value.'], ['The levy on boats is 2.75% of their value.']);
		expect(changes.map(({ kind, summary }) => [kind, summary])).toEqual([['figure-changed', '2.5% → 2.75%, +0.25 percentage points']]);
	});

	it('counts an amount and its words in brackets once', () => {
		const { changes } = between(
			['The claim for a lost parcel is limited to EUR 500 (five hundred euros) in all cases.'],
			['The claim for a lost parcel is limited to its price in all cases.'],
		);
		expect(changes.map(({ kind, summary }) => [kind, summary])).toEqual([['figure-removed', 'EUR 500']]);
	});

	it.each([
		['another spelling of a modal', 'Harbours cannot refuse boats in distress.', 'Harbours can not refuse boats in distress.', ['reworded']],
		['a list of days that became their range', '渡口检修时间为2023年9月5日、6日、7日。', '渡口检修时间为2023年9月5日至7日。', ['reworded']],
		['a year and a month of another', 'The harbour was dredged in 2021.', 'The harbour was dredged in May 2022.', ['date-removed', 'date-added']],
		['a year and a month of it', 'The harbour was dredged in 2021.', 'The harbour was dredged in May 2021.', ['date-changed']],
		['a new day of effect', '本办法自2020年9月1日起施行。', '本办法自2027年6月1日起施行。', ['date-changed']],
	])('does not mistake %s', (_, old, now, kinds) => {
		expect(between([old], [now]).changes.map(({ kind }) => kind)).toEqual(kinds);
	});

	it('takes the numbers of Markdown items that are all written `1.` for none', () => {
		const items = (...numbers: string[]) => [ferry, road, well].map((text, index) => `${numbers[index]} ${text}`);
		expect(between(items('1.', '2.', '3.'), items('1.', '1.', '1.')).summary.units).toMatchObject({ unchanged: 3, renumbered: 0 });
		expect(between(items('1.', '2.', '3.'), items('1.', '3.', '4.')).summary.units).toMatchObject({ unchanged: 3, renumbered: 2 });
	});

	it('tells no body, figure or measure as gone that another unit now names', () => {
		const kinds = (old: string[], now: string[]) => between(old, now).changes.map(({ kind }) => kind);
		const wells = 'Wells deeper than forty metres need a permit from the district.';
		const harbours = (end: string) => `Harbours keep a register of all boats, their owners and their moorings${end}.`;
		const bank = 'The World Bank advises the district on the price of water.';
		expect(kinds([bank, harbours(' for the World Bank')], [bank, harbours('')])).toEqual(['reworded']);
		expect(kinds([wells, harbours(' for the World Bank')], [wells, harbours('')])).toEqual(['body-removed']);
		const fine = 'Whoever moors without leave of the harbour office pays a fine of EUR 750.';
		expect(kinds([wells, harbours(' and a deposit of EUR 750')], [wells, harbours(''), fine])).not.toContain('figure-removed');
		const report = 'The harbour office shall report the number of moorings and their owners to the district council every year.';
		const ferries = 'Ferries run twice a day between the two banks of the river.';
		expect(kinds([`${ferries} ${report}`, wells, school], [ferries, wells, `${school} ${report}`])).not.toContain('measure-removed');
	});

	it.each([
		['in the middle', 'Subsidies are open to lakes, rivers and ponds.', 'Subsidies are open to lakes, rivers, canals and ponds.', ['scope-widened canals']],
		['at its head', 'Subsidies are open to lakes, rivers and ponds.', 'Subsidies are open to canals, lakes, rivers and ponds.', ['scope-widened canals']],
		['that only moved', '补贴适用于学校、诊所、粮库和港口。', '补贴适用于诊所、粮库、港口和学校。', ['reworded ∅ → 和学校']],
		['that is part of a phrase', '村里修缮了河边桥梁和码头。', '村里修缮了河边码头。', ['reworded 桥梁和 → ∅']],
		['that is an adjective', 'Crews repair iron gates.', 'Crews repair wooden or iron gates.', ['reworded ∅ → wooden or']],
		['that is no list', 'The boats are not a loan to the village.', 'The boats are a gift, not a loan to the village.', ['reworded ∅ → a gift,']],
	])('tells whole members of a list alone: one %s', (_, old, now, told) => {
		expect(between([old], [now]).changes.map(({ kind, summary }) => `${kind} ${summary}`)).toEqual(told);
	});

	it('is of the schema that ships, and its ledger holds every unit of both sides once', () => {
		const comparison = between([ferry, `${road} ${well}`, school], [school, road, well]);
		expect(comparisonSchema.parse(comparison)).toEqual(comparison);
		for (const side of ['old', 'new'] as const) {
			const starts = comparison.units.flatMap((unit) => unit[side].map(({ start }) => start));
			expect(starts.length).toBe(comparison[side].units);
			expect(new Set(starts).size).toBe(starts.length);
		}
	});
});

describe('planted changes', () => {
	const grounds = {
		en: [
			ferry,
			road,
			well,
			school,
			'Two rivers meet below the old mill. The mill was rebuilt after the great flood of the last century.',
			'Traders who sell fruit from carts need no licence in market towns.',
			'A panel of farmers hears complaints about the water price each spring.',
			'Night buses run on the hour between the clinic and the main station.',
		],
		zh: [
			'渡船船员发现问题后向港口报告情况。',
			'雨季来临之前完成村道修缮并组织验收。',
			'深度较大的水井由区里发放许可证后方能使用。',
			'学校食堂每学期由来访厨师检测两次并公布结果。',
			'两条河流在旧磨坊下方汇合。磨坊在上世纪的大洪水之后由村民集资重建。',
			'在集镇推车卖水果的商贩不用办理执照。',
			'每年春天由农民小组听取对水价的意见。',
			'夜班公交在诊所和车站之间整点发车。',
		],
	} as const;
	it.each(['en', 'zh'] as const)('are reported as their kind and nothing else (%s)', (language) => {
		const random = seeded(42);
		for (let trial = 0; trial < 150; trial++) {
			const kind = plantKinds[trial % plantKinds.length] ?? 'insert';
			const { old, now, expected } = plantChanges(grounds[language], language, [kind], random);
			expect(missesOf(compare(extractFrom(articleOf('old', old)), extractFrom(articleOf('new', now))), expected)).toEqual([]);
		}
	});
});
