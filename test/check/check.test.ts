import { describe, expect, it } from 'vitest';
import { checkFormats, compareTimelines, headline } from '../../src/check/index.js';
import { pathFrom } from '../../src/check/report.js';
import { assemble } from '../../src/timeline/assemble.js';
import type { Timeline } from '../../src/timeline/schema.js';
import { checkSpans, InvalidTimeline, validateTimeline } from '../../src/timeline/validate.js';
import { findingsOf, generator, type Told } from '../timeline/findings.js';

const levy = 'The city council raised the parking levy for lorries to 40 yuan a day.';
const fares = 'Bus fares for pensioners are halved in the six inner districts.';

function timelineOf(told: Partial<Told> = {}, extra = ''): Timeline {
	return assemble(
		[
			findingsOf({
				path: 'levy.txt',
				text: `${levy}\n${fares}${extra}`,
				entries: [
					{ quote: levy, act: 'raise', day: '2021-05-01', ...told },
					{ quote: fares, act: 'halve' },
				],
			}),
		],
		generator,
	);
}
const checked = (was: Timeline, is: Timeline) => ({ comparison: compareTimelines(was, is), was, is, file: 'timeline.json', folder: './articles/' });

describe('a comparison of two timelines', () => {
	it('says that nothing differs', () => {
		const comparison = compareTimelines(timelineOf(), timelineOf());
		expect([comparison.same, headline(comparison)]).toEqual([true, 'the timeline is what the articles give']);
	});
	it('tells a date that changed field by field, though the entry has another id', () => {
		const { entries } = compareTimelines(timelineOf(), timelineOf({ day: '2021-06-01' }));
		expect(entries.changed.map(({ fields }) => fields)).toEqual([[{ field: 'date', was: '2021-05-01 (issued, stated)', is: '2021-06-01 (issued, stated)' }]]);
		expect([entries.added, entries.removed]).toEqual([[], []]);
	});
	it('tells entries and articles that came and went', () => {
		const more = assemble(
			[findingsOf({ path: 'new.txt', text: 'The ferry board bought a boat.', entries: [{ quote: 'The ferry board bought a boat.', act: 'buy' }] })],
			generator,
		);
		const { entries, documents } = compareTimelines(timelineOf(), more);
		expect([documents.added.map(({ path }) => path), documents.removed.map(({ path }) => path)]).toEqual([['new.txt'], ['levy.txt']]);
		expect([entries.added.length, entries.removed.length]).toEqual([1, 2]);
	});
	it('tells other rules apart from other articles', () => {
		const is = { ...timelineOf(), generator: { ...generator, rules: `sha256:${'1'.repeat(64)}` } };
		const comparison = compareTimelines(timelineOf(), is);
		expect([comparison.same, comparison.rules?.is]).toEqual([false, '0.0.0 sha256:111111111111']);
	});
	it('tells that an article was rewritten', () => {
		const { documents } = compareTimelines(timelineOf(), timelineOf({}, '\nThe council thanked its drivers.'));
		expect(documents.changed.map(({ path, fields }) => [path, fields.map(({ field }) => field)])).toEqual([['levy.txt', ['contents', 'kept']]]);
	});
});

describe('its formats', () => {
	const was = timelineOf();
	const is = timelineOf({ figures: [40] });
	it('tell a person what changed and where', () => {
		expect(checkFormats.text(checked(was, is))).toBe(
			`timeline.json: the timeline is not what the articles give: 1 entry changed\n\n~ 2021-05-01  ${levy}  (levy.txt:1)\n    figures: none -> 40 ship\n`,
		);
	});
	it('annotate the article on GitHub, a summary first', () => {
		const lines = checkFormats.github(checked(was, is)).trimEnd().split('\n');
		expect(lines[0]).toMatch(/^::error file=timeline\.json,line=1,title=Timeline out of date::/);
		expect(lines[1]).toBe(`::warning file=articles/levy.txt,line=1,title=Entry changed::${levy}%0Afigures: none -> 40 ship`);
	});
	it('let no article put a command into the annotations', () => {
		const path = 'a,line=9::error::x.txt';
		const hostile = assemble([findingsOf({ path, text: fares, entries: [{ quote: fares, act: 'halve' }] })], generator);
		const output = checkFormats.github(checked(was, hostile));
		expect(output).toContain('file=articles/a%2Cline=9%3A%3Aerror%3A%3Ax.txt,line=1');
		expect(output.split('\n').filter((line) => line.startsWith('::error')).length).toBe(1);
	});
	it('name the file that a record lies in', () => {
		expect([pathFrom('feeds/', 'may.jsonl#7'), pathFrom('feeds', 'may.csv#7'), pathFrom('.', 'a#7.txt')]).toEqual([
			'feeds/may.jsonl',
			'feeds/may.csv',
			'a#7.txt',
		]);
	});
	it('escape what would be markup in Markdown', () => {
		const text = 'The board bans <b>nets</b> | of 20 mm.';
		const hostile = assemble([findingsOf({ path: 'x.txt', text, entries: [{ quote: text, act: 'ban' }] })], generator);
		expect(checkFormats.markdown(checked(was, hostile))).toContain('| added | undated | The board bans &lt;b&gt;nets&lt;/b&gt; \\| of 20 mm. | x.txt:1 |');
	});
	it('are JSON for programs', () => {
		expect(JSON.parse(checkFormats.json(checked(was, is))).entries.changed[0].fields).toEqual([{ field: 'figures', was: 'none', is: '40 ship' }]);
	});
});

describe('a timeline', () => {
	it('that is none is refused with the place where it departs', () => {
		const { entries, ...rest } = timelineOf();
		expect(() => validateTimeline({ ...rest, entries: [{ ...entries[0], status: 'perhaps' }] })).toThrow(InvalidTimeline);
		expect(() => validateTimeline({ ...rest, entries: [{ ...entries[0], status: 'perhaps' }] })).toThrow(/^entries\.0\.status/);
	});
	it('has every quote at its span, and one that has not is found', () => {
		const timeline = timelineOf();
		const text = `${levy}\n${fares}`;
		expect(checkSpans(timeline, () => text)).toEqual([]);
		expect(checkSpans(timeline, () => ` ${text}`).length).toBe(2);
	});
});
