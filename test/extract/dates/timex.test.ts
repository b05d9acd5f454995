import { describe, expect, it } from 'vitest';
import { findDates } from '../../../src/extract/dates/index.js';

const told = (text: string, narrative = true): string[] =>
	findDates(text, { durations: true, narrative }).map(({ start, end, timex }) =>
		`${text.slice(start, end)} = ${timex?.type} ${timex?.value} ${timex?.mod ?? ''}`.trim(),
	);

describe('TIMEX3', () => {
	it('is given with every date that is found, asked for or not', () => {
		expect(findDates('It opens by March 2031.')[0]?.timex).toEqual({ type: 'DATE', value: '2031-03', mod: null });
	});
	it('keeps the part of a period out of the value', () => {
		expect(told('It fell in early 1876, in mid-June 1876 or at the end of 1877.')).toEqual([
			'early 1876 = DATE 1876 START',
			'mid-June 1876 = DATE 1876-06 MID',
			'the end of 1877 = DATE 1877 END',
		]);
		expect(told('The second half of the 19th century was calm, about 1880 it ended.')).toEqual([
			'The second half of the 19th century = DATE 18 END',
			'1880 = DATE 1880 APPROX',
		]);
	});
	it('calls a stretch no guess, though `over` opens it', () => {
		expect(findDates('It will grow over the next three years.', { reference: '2031-05-01', durations: true })[0]?.timex).toEqual({
			type: 'DURATION',
			value: 'P3Y',
			mod: null,
		});
	});
	it('counts the words that say of an amount that it is more or less', () => {
		expect(told('It took nearly two years, at least 72 hours a time, about three weeks or 90 minutes or more.', false)).toEqual([
			'nearly two years = DURATION P2Y LESS_THAN',
			'at least 72 hours = DURATION PT72H EQUAL_OR_MORE',
			'about three weeks = DURATION P3W APPROX',
			'90 minutes or more = DURATION PT90M EQUAL_OR_MORE',
		]);
		expect(told('It rose under the two-year plan and over the past three years.', false)).toEqual([
			'the two-year = DURATION P2Y',
			'the past three years = DURATION P3Y',
		]);
	});
	it('writes what is vague in a story as far as it is known, and in news as past or future', () => {
		expect(told('They landed on 7 June 1812. A few days later it rained; several months later they left; many years later they wrote of it.').slice(1)).toEqual(
			['A few days later = DATE 1812-06-XX', 'several months later = DATE 1812-XX', 'many years later = DATE 18XX'],
		);
		expect(told('They met on 7 June 2012. A few days later they agreed.', false)[1]).toBe('A few days later = DATE FUTURE_REF');
	});
	it('takes the `today` of a history for the age of its writer', () => {
		expect(told('They landed on 7 June 1812. Today a stone marks the place.')[1]).toBe('Today = DATE PRESENT_REF');
	});
	it('counts ages as lengths in a history, and not in news', () => {
		expect(told('In 1812 a thirteen-year-old drummer led them.')[1]).toBe('thirteen-year-old = DURATION P13Y');
		expect(told('In 2012 a thirteen-year-old drummer led them.', false)).toHaveLength(1);
	});
	it('counts the two years of a range, and the centuries that share a word', () => {
		expect(told('The war of 1864-69 cost much. It grew in the 17th and 18th centuries.')).toEqual([
			'1864 = DATE 1864',
			'69 = DATE 1869',
			'the 17th = DATE 16',
			'18th centuries = DATE 17',
		]);
		expect(told('They came from the 12th to the 14th century.')).toEqual(['the 12th = DATE 11', '14th century = DATE 13']);
	});
});

describe('hours in four digits', () => {
	it('are a time of day behind a word for a point of time or a nought', () => {
		expect(told('On 3 May 1912 they rose at 0630 hours and left at 1300 hours.').slice(1)).toEqual([
			'0630 hours = TIME 1912-05-03T06:30',
			'1300 hours = TIME 1912-05-03T13:00',
		]);
		expect(told('On 3 May 1912 they rested between 0900 and 1100 hours.').at(-1)).toBe('1100 hours = TIME 1912-05-03T11:00');
	});
	it('are a length where they are counted', () => {
		expect(told('The repair took 1900 hours of labour.')).toEqual(['1900 hours = DURATION PT1900H']);
		expect(told('On 3 May 1912 she had flown 1300 hours. For 1100 hours she had trained. After 1200 hours of tests it broke.').slice(1)).toEqual([
			'1300 hours = DURATION PT1300H',
			'1100 hours = DURATION PT1100H',
			'1200 hours = DURATION PT1200H',
		]);
	});
});

describe('sunset and its like', () => {
	it('tell the time behind a preposition or with their day', () => {
		expect(told('They came on 3 May 1812 and fled before the dawn.').at(-1)).toBe('the dawn = TIME 1812-05-03TMO');
		expect(told('The dusk of 3 May 1812 was dark.')).toEqual(['The dusk of 3 May 1812 = TIME 1812-05-03TEV']);
	});
	it('tell none where they are spoken of', () => {
		expect(told('They came on 3 May 1812; the twilight was grey, the sunrise lovely.')).toEqual(['3 May 1812 = DATE 1812-05-03']);
	});
});

describe('feasts of the church', () => {
	const named = (text: string): string[] => told(text).map((one) => one.replace(/ = DATE /, ' '));
	it('are days where a word before them or a year dates them', () => {
		expect(
			named('In 1442, rent fell due between Michaelmas and Martinmas. The abbot died on Lady Day 1443, his heir before the Feast of the Assumption.'),
		).toEqual(['1442 1442', 'Michaelmas 1442-09-29', 'Martinmas 1442-11-11', 'Lady Day 1443 1443-03-25', 'the Feast of the Assumption 1443-08-15']);
		expect(named('In 1442 they sang on Twelfth Day.')).toContain('Twelfth Day 1442-01-06');
	});
	it('are none inside the names of places, people, plants and disasters', () => {
		expect(named('The Whitsunday Shire voted. Lady Day recorded it. St. Andrew’s Day Nursery closed. He taught at All Saints Day School.')).toEqual([]);
		expect(named('Palm Sunday storms hit two towns; the Ash Wednesday fires hit three. They planted Michaelmas daisies.')).toEqual([]);
		expect(named('The Good Friday Accord holds. It was signed on Good Friday 1998.')).toEqual(['Good Friday 1998 1998-04-10']);
	});
	it('are none where an ordinal counts days', () => {
		expect(named('The crew gave up on the twelfth day of the blockade. Twelfth day of the march: rain.')).toEqual([]);
	});
	it('are read on demand alone', () => {
		expect(findDates('In 2019 Whitsunday Shire voted. It met on Whitsunday 2019 and on Christmas Day 2019.').map(({ value }) => value?.edtf)).toEqual([
			'2019',
			'2019',
			'2019-12-25',
		]);
	});
});

describe('years before 1600', () => {
	it('are read where something dates them', () => {
		expect(told('In 1043 the wall stood. King Osric (904–951) built it; his sons ruled from 951 to 977 and fell on 6 May 977.')).toEqual([
			'1043 = DATE 1043',
			'904 = DATE 0904',
			'951 = DATE 0951',
			'951 = DATE 0951',
			'977 = DATE 0977',
			'6 May 977 = DATE 0977-05-06',
		]);
	});
	it('follow a name of a war as little as the lengths in it', () => {
		expect(told("The Twenty Years' Anarchy ended in 1577, and the Hundred Days Offensive began. It lasted twenty years.")).toEqual([
			'1577 = DATE 1577',
			'twenty years = DURATION P20Y',
		]);
		expect(told('He reigned from 717 until his death, and in 1577 Murad fell.')).toEqual(['717 = DATE 0717', '1577 = DATE 1577']);
	});
	it('are told of a reign or of what lasted, not of figures that rise', () => {
		expect(told('Aldwin was abbot from 817 to 845.')).toEqual(['817 = DATE 0817', '845 = DATE 0845']);
		expect(told('The gauge rose from 817 to 845. The emperor saw his flocks grow: they went up from 120 to 150. Attendance went from 620 to 640.')).toEqual([]);
	});
	it('stand in brackets behind a name, not behind a label', () => {
		expect(told('Aldwin (817-845) wrote it.')).toEqual(['817 = DATE 0817', '845 = DATE 0845']);
		expect(told('Pages (817-845) and lines (1204-1210) are lost. In room 1204, he wrote.')).toEqual([]);
	});
	it('share the era that the second of two names', () => {
		expect(told('The war lasted from 218 to 201 BC, the truce from AD 54 to 68.').slice(0, 2)).toEqual(['218 = DATE BC0218', '201 BC = DATE BC0201']);
	});
	it('go on before our era once the text is there', () => {
		expect(told('In 219 BC the town fell. In 217, the river froze. In AD 210 it was rebuilt.')).toEqual([
			'219 BC = DATE BC0219',
			'217 = DATE BC0217',
			'AD 210 = DATE 0210',
		]);
	});
	it('are counts where a noun follows, and where the timeline asks', () => {
		expect(told('In 1043 villages the mill stood, of 1200 ships 350 sank, and the index rose from 951 to 977 points.')).toEqual([]);
		expect(findDates('In 1043 the wall stood.')).toEqual([]);
	});
	it('make winters that last over the new year', () => {
		expect(told('In the winter of 1363–64 wolves came.')).toEqual(['the winter of 1363–64 = DATE 1363-WI']);
	});
	it('have their feasts by the calendar then in use', () => {
		expect(told('He fell on Good Friday 1520. She was crowned on Whit Monday 1821.')).toEqual([
			'Good Friday 1520 = DATE 1520-04-06',
			'Whit Monday 1821 = DATE 1821-06-11',
		]);
	});
});

describe('times of day', () => {
	it('take the day that stands beside them, and the part of it', () => {
		expect(told("They left at dusk on 6 December 1640. At 10 o'clock that night the gate fell; at 0630 hours on the 7th it was theirs.")).toEqual([
			'dusk on 6 December 1640 = TIME 1640-12-06TEV',
			"10 o'clock that night = TIME 1640-12-06T22:00",
			'0630 hours on the 7th = TIME 1640-12-07T06:30',
		]);
	});
	it('of one night tell its first day', () => {
		expect(told('The bridge was blown on the night of 6–7 June 1741.')).toEqual(['the night of 6–7 June 1741 = TIME 1741-06-06TNI']);
	});
	it('are none where the word means an age or a name', () => {
		expect(told('It was the dawn of an age. Dawn Hale wrote of it.')).toEqual([]);
	});
});

it('takes no name of an event for its month or feast', () => {
	expect(told('The October Revolution broke out. They sailed to Easter Island.')).toEqual([]);
});
