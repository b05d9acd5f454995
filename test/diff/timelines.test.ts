import { describe, expect, it } from 'vitest';
import { compareTimelines } from '../../src/diff/timelines.js';
import type { Entry, Timeline } from '../../src/timeline/schema.js';

const entry = (id: string, quote: string, more: Partial<Entry> = {}): Entry => ({
	id,
	kind: 'measure',
	date: null,
	otherDates: [],
	summary: quote,
	act: 'require',
	type: null,
	status: 'planned',
	instrument: null,
	bodies: [],
	unnamedBodies: null,
	figures: [],
	evidence: [{ document: 'd-000000000000', start: 0, end: quote.length, line: 1, quote }],
	related: [],
	conflicts: [],
	confidence: 'high',
	rule: 'measures/test',
	...more,
});
const timeline = (...entries: Entry[]): Timeline => ({
	schemaVersion: '1.0',
	generator: { name: 'policy-extract', version: '0', rules: '' },
	documents: [],
	bodies: [],
	entries,
	repeats: [],
});

describe('two timelines', () => {
	it('that are equal have nothing to tell', () => {
		const one = timeline(entry('e-1', 'Ports must report faults.'));
		expect(compareTimelines(one, one)).toEqual({ schemaVersion: '1.0', added: [], removed: [], changed: [], unchanged: 1 });
	});
	it('pair an entry whose id changed by its words, and name the field that differs', () => {
		const { added, removed, changed } = compareTimelines(
			timeline(entry('e-1', 'Ports must report faults within 3 days of the inspection.')),
			timeline(entry('e-2', 'Ports must report faults within 5 days of the inspection.', { status: 'adopted' })),
		);
		expect([added, removed]).toEqual([[], []]);
		expect(changed.map(({ fields }) => fields.map(({ field }) => field))).toEqual([['summary', 'status', 'evidence']]);
	});
	it('pair entries on one instrument of one act', () => {
		const instrument = { type: 'notice', wrapper: null, title: 'Notice on Ports', number: 'No. 7' };
		const { changed } = compareTimelines(
			timeline(entry('e-1', 'The office issued it.', { instrument })),
			timeline(entry('e-2', 'Yesterday came the long awaited text.', { instrument })),
		);
		expect(changed).toHaveLength(1);
	});
	it('keep unrelated entries apart', () => {
		const { added, removed } = compareTimelines(timeline(entry('e-1', 'Ports must report faults.')), timeline(entry('e-2', 'Schools close early in summer.')));
		expect([added.map(({ id }) => id), removed.map(({ id }) => id)]).toEqual([['e-2'], ['e-1']]);
	});
});
