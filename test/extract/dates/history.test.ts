import { describe, expect, it } from 'vitest';
import { findDates } from '../../../src/extract/dates/index.js';

const values = (text: string, narrative: boolean | null = true): (string | undefined)[] =>
	findDates(text, { reference: '2015-06-01', durations: true, ...(narrative === null ? {} : { narrative }) }).map(({ timex }) => timex?.value);

describe('in a history', () => {
	it('months go on from the year last spoken of, over its end', () => {
		expect(values('The siege began on 3 October 1854. In November a storm sank the ships. In January the roads froze.')).toEqual([
			'1854-10-03',
			'1854-11',
			'1855-01',
		]);
	});
	it('a year named in passing does not move the story', () => {
		expect(values('The bridge fell on 2 May 1879. The 1846 charter was void. On 5 June the work began again.').at(-1)).toBe('1879-06-05');
		expect(values('The bridge fell on 2 May 1879. The company had been founded in 1846. On 5 June the work began again.').at(-1)).toBe('1879-06-05');
	});
	it('a year that the story comes to does', () => {
		expect(values('The bridge fell on 2 May 1879. In 1882 the new one was planned. On 5 June the work began.').at(-1)).toBe('1882-06-05');
	});
	it('the next day counts from a day, whatever year was named since', () => {
		expect(values('They landed on 7 June 1812. The treaty of 1807 was broken. The next day the town fell.').at(-1)).toBe('1812-06-08');
	});
	it('a weekday is the next one', () => {
		expect(values('They landed on 7 June 1812. On Friday the town fell.').at(-1)).toBe('1812-06-12');
	});
	it('a paragraph that goes on from the last day is of its year, whatever the digression before', () => {
		const text = 'The bridge fell on 2 May 1879.\n\nIn 1883 a member asked about it in the house.\n\nOn 4 May the river was dragged.';
		expect(values(text).at(-1)).toBe('1879-05-04');
		expect(values(text.replace('4 May', '4 October')).at(-1)).toBe('1883-10-04');
	});
	it('comes back from its causes to what it opened with', () => {
		const text =
			'The rising of 1832 began with a letter on January 5 of that year. In March 1830 the old chief had lost.\n\nOn February 24 the rebels took the pass.';
		expect(values(text).at(-1)).toBe('1832-02-24');
		expect(values(text.replace('February 24', 'April 24')).at(-1)).toBe('1830-04-24');
	});
	it('what had happened before lies back, and does not move the story', () => {
		expect(values('The bridge fell on 2 May 1879. The keeper had left in October. On 5 June the work began.')).toEqual(['1879-05-02', '1878-10', '1879-06-05']);
		expect(values('The bridge fell on 2 May 1879. The keeper left in October. On 5 March the work began.')).toEqual(['1879-05-02', '1879-10', '1880-03-05']);
	});
	it('a winter holds the months on either side of the new year', () => {
		expect(values('The camp stood in the winter of 1860. On 24 December the fort fell. On 3 January it burnt.')).toEqual([
			'1860-WI',
			'1860-12-24',
			'1861-01-03',
		]);
	});
	it('years later count from what the same sentence lasted until', () => {
		expect(values('The line was begun in 1846 but did not reach the port until 1850, a quay being opened two years later.').at(-1)).toBe('1852');
		expect(values('The line was begun in 1846 and ran until 1850. The quay was opened two years later.').at(-1)).toBe('1848');
	});
	it('the second of two years may be told by its last digit, of old', () => {
		expect(values('In 1802-3 the poor were many; so it was in 1696-7.')).toEqual(['1802', '1803', '1696', '1697']);
		expect(values('The winter of 1788-9 was hard.')).toEqual(['1788-WI']);
		expect(findDates('In 1802-3 the poor were many.').map(({ value }) => value?.edtf)).toEqual(['1802/1803']);
		expect(values('Papers 2021-3 and 1802-5 were lost.')).toEqual([]);
	});
	it('years of long ago may be far apart with a short second one', () => {
		expect(findDates('The fever of 1829–51 was the second.').map(({ value }) => value?.edtf)).toEqual(['1829/1851']);
		expect(findDates('The papers 2019-51 were lost.').map(({ value }) => value?.edtf)).toEqual(['2019']);
	});
	it('a decade may be written with an apostrophe', () => expect(values("In the 1830's and the early 1840's piers were built.")).toEqual(['183', '184']));
	it('three figures behind `later` are no year', () =>
		expect(values('By 1911 the school had 300 pupils, and a year later 350. In the same year it moved.')).toEqual(['1911', '1912', '1912']));
	it('weeks lead from day to day', () => {
		expect(values('They landed on 7 June 1812. Three weeks later the town fell.').at(-1)).toBe('1812-06-28');
	});
	it('shows itself without a day of writing by years and by never saying `today`', () => {
		const text = 'The fort was begun in 1801. It fell on 30 October 1803. In February the walls were razed.';
		const last = (story: string) => findDates(story).at(-1)?.value?.edtf;
		expect(last(text)).toBe('1804-02');
		expect(last(`${text} Last week it was sold.`.replace('In February the walls were razed.', 'It is sold in February.'))).not.toBe('1804-02');
	});
	it('does not show itself by the years of a plan and of what it replaces, however old these are', () => {
		const edtf = (text: string) => findDates(text).map(({ value }) => value?.edtf);
		expect(edtf('The board passed the code in October 2022. It was drafted in January. The code of 2016 lapses.')[1]).toBe('XXXX-01');
		expect(edtf('The acts of 1934, 1957 and 1971 lapse. The board passed the code in October 2022. It was drafted in January.')[4]).toBe('XXXX-01');
		expect(edtf('The wall was planned in 1934. The board opened it in October 1957. It was breached in January.')[2]).toBe('1958-01');
		expect(edtf('办法于2021年10月8日施行。草案于3月4日公布。办法废止了2016年的办法。')[1]).toBe('2021-03-04');
		expect(edtf('城墙始建于1934年，1957年10月8日竣工。3月4日城墙倒塌。')[2]).toBe('1958-03-04');
	});
	it('seasons belong to the story', () => {
		expect(values('The fleet left in May 1845. That winter it was caught in the ice. In the spring it was lost.')).toEqual(['1845-05', '1845-WI', '1846-SP']);
	});
	it('times of day are one with their day', () => {
		expect(values('At 4:45 a.m. on 9 July 1851 the gates opened; on the night of 12 July they closed.')).toEqual(['1851-07-09T04:45', '1851-07-12TNI']);
	});
	it('years before our era are read, and counted backwards', () => {
		expect(values('The city was founded in 509 BC. In August 480 BC it burnt. It was rebuilt in the 5th century BC.')).toEqual(['BC0509', 'BC0480-08', 'BC04']);
	});
});

describe('news', () => {
	it('keeps to a day at hand, whatever weekday a slip gave it', () => {
		expect(values('The judge ordered it on Tuesday (June 2).', null)).toEqual(['2015-06-02']);
		expect(values('The judge ordered it on Saturday (June 1).', false)).toEqual(['2015-06-01']);
		expect(values('The judge ordered it on Saturday (July 26).', false)).toEqual(['2014-07-26']);
	});
	it('compares with a month that a step is told from', () => {
		const relation = (text: string) => findDates(text, { reference: '2031-06-01' }).at(-1)?.value?.relation;
		expect(relation('Landings were up 100,000 tonnes from December 2030.')).toBe('within');
		expect(relation('Fares rise to 1,100 crowns from December 2031.')).toBe('since');
	});
	it('dates from its own day, though it names an old year', () => {
		expect(values('The law of 1994 was repealed on March 3. Officials said on Friday that it had failed.', null)).toEqual(['1994', '2015-03-03', '2015-05-29']);
	});
	it('gives the months of a sentence the year that opens it', () => {
		expect(values('In 2011, the firm recalled lamps in August and December. It closed a plant in March.', null)).toEqual([
			'2011',
			'2011-08',
			'2011-12',
			'2015-03',
		]);
	});
});

describe('where the day of writing is unknown', () => {
	it('the first day that the text names stands for it', () => {
		const found = findDates('People wait at the gate, Jan. 15, 2023. Border posts opened on Sunday.');
		expect(found.map(({ value }) => value?.edtf)).toEqual(['2023-01-15', '2023-01-15']);
		expect(found[1]?.value).toMatchObject({ basis: 'context' });
	});
	it('a day of no known year makes others of that year', () => {
		const text = 'Port City, July 26, the secretary said on the 24th that today all shops close.';
		expect(findDates(text).map(({ value }) => value?.edtf)).toEqual(['XXXX-07-26', 'XXXX-07-24', 'XXXX-07-26']);
		expect(findDates(text)[2]?.value).toMatchObject({ earliest: null, latest: null });
	});
	it('a date in the past of something else does not', () => {
		expect(findDates('Since July 26, 2019, the shop is closed. It opens today.').map(({ value }) => value?.edtf)).toEqual(['2019-07-26/..']);
	});
});

it('keeps ranges whole or takes them apart, as asked', () => {
	const text = 'It ran from June to August 2019.';
	expect(findDates(text, { durations: true, ranges: 'whole' }).map(({ value }) => value?.edtf)).toEqual(['2019-06/2019-08']);
	expect(findDates(text, { durations: true }).map(({ timex }) => timex?.value)).toEqual(['2019-06', '2019-08']);
});
