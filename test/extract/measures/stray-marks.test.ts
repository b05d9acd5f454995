import { expect, it } from 'vitest';
import { withoutStrayMarks } from '../../../src/extract/measures/entry/stray-marks.js';

it.each([
	['-- "The fund will grow by a third.', 'The fund will grow by a third.'],
	['The pier will be closed in May. “', 'The pier will be closed in May.'],
	['“码头五月关闭。”“', '“码头五月关闭。”'],
	['码头将于五月关闭。”', '码头将于五月关闭。'],
	['[21] Agencies report to the board.', 'Agencies report to the board.'],
	['》，港务局编制了《', '港务局编制了'],
	['> • Boats keep to the lane', 'Boats keep to the lane'],
	['] finds it open.', 'finds it open.'],
	['\ufffd he added.', 'he added.'],
	['https://harbour.test/notes/9 ["The pier is shut from Monday.', 'The pier is shut from Monday.'],
	['The pier is shut. https://harbour.test/9 http://harbour.test/10', 'The pier is shut.'],
])('%s loses the marks of its neighbours', (line, expected) => {
	expect(withoutStrayMarks(line)).toBe(expected);
});

it.each([
	'“We will mend the pier,” she said',
	'（三）修缮码头',
	'《港口条例》五月起施行。',
	'"Mend it", he ordered.',
	'-5 % on fares',
	'£38m for the pier',
	'(b) the board reports',
	"the states' boats",
	'Forms are at https://harbour.test/forms until May.',
	'https://harbour.test/forms',
	'',
])('%s keeps its own', (line) => {
	expect(withoutStrayMarks(line)).toBe(line);
});

it('nothing stays of a line of open quotes', () => {
	expect(withoutStrayMarks('“'.repeat(300_000))).toBe('');
	expect(withoutStrayMarks('http://a '.repeat(100_000))).toBe('http://a');
});
