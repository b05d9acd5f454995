import { describe, expect, it } from 'vitest';
import { compareTimelines } from '../../src/diff/timelines.js';
import { formatTimelinesHtml } from '../../src/format/diff/timelines-html.js';
import { assemble } from '../../src/timeline/assemble.js';
import { findingsOf } from '../timeline/findings.js';

const generator = { name: 'policy-extract', version: '0.0.0', rules: `sha256:${'0'.repeat(64)}` } as const;
const levy = (amount: number, day: string): string => `The harbour board raised the levy for grain ships to ${amount} yuan on ${day}.`;
const lane = 'A lane for fishing boats is marked along the eastern bank.';
const attack = 'The board banned <script>alert("nets")</script> & \u202ehooks\u0007 in the bay.';
const timelineOf = (path: string, quotes: readonly string[], figures: readonly number[]) =>
	assemble(
		[findingsOf({ path, text: quotes.join('\n'), entries: quotes.map((quote, index) => ({ quote, figures: index === 0 ? figures : [], day: '2021-05-03' })) })],
		generator,
	);
const old = timelineOf('a.txt', [levy(40, 'Monday'), lane], [40]);
const now = timelineOf('a.txt', [levy(45, 'Monday'), attack], [45]);
const page = formatTimelinesHtml(compareTimelines(old, now), 'old <1>.json', 'new.json');

describe('two timelines as a page', () => {
	it('tell what changed, was removed and was added', () => {
		expect(page.match(/<tr data-groups="\w+"/g)).toEqual(['<tr data-groups="changed"', '<tr data-groups="removed"', '<tr data-groups="added"']);
		expect(page).toContain('<p class="files">0 entries unchanged, 1 changed, 1 removed, 1 added</p>');
		expect(page).toContain(`<li>summary: <del>${levy(40, 'Monday')}</del> <ins>${levy(45, 'Monday')}</ins></li>`);
		expect(page).toContain(`<del>${lane}</del>`);
	});
	it('take what was scraped, and the names of the files, for text', () => {
		expect(page).toContain('banned &lt;script&gt;alert(&quot;nets&quot;)&lt;/script&gt; &amp; \ufffdhooks\ufffd in the bay.');
		expect(page).toContain('<title>old &lt;1&gt;.json → new.json</title>');
		expect(page.match(/<script/g)).toHaveLength(1);
	});
	it('ask the network for nothing', () => {
		expect(page).toContain("default-src 'none'");
		expect(page).not.toMatch(/https?:/);
	});
	it('of which nothing changed say so', () => {
		const same = formatTimelinesHtml(compareTimelines(old, old), 'a.json', 'b.json');
		expect(same).toContain('2 entries unchanged, 0 changed, 0 removed, 0 added');
		expect(same).not.toContain('data-groups=');
	});
});
