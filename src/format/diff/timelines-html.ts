/** The comparison of two timelines as one self-contained page: what changed field by field, what was removed and added. It asks the network for nothing. */
import type { TimelineComparison } from '../../diff/schema.js';
import type { Entry } from '../../timeline/schema.js';
import { forHtml } from '../escape.js';
import { dateLabel } from '../labels.js';
import { pageFoot, pageHead } from '../page.js';
import { changedWords, type EntryChange } from './fields.js';
import { script, style } from './look.js';

/**
 * @param old name of the old timeline, as the user gave it
 * @param now name of the new one
 */
export function formatTimelinesHtml({ added, removed, changed, unchanged }: TimelineComparison, old: string, now: string): string {
	const title = `${old} → ${now}`;
	const filters = ['all', 'changed', 'removed', 'added'];
	return `${pageHead(title, style, script)}<header><h1>${forHtml(title)}</h1>
<p class="files">${unchanged} entries unchanged, ${changed.length} changed, ${removed.length} removed, ${added.length} added</p>
<div id="filters" role="group" aria-label="Show">${filters.map((name) => `<button type="button" data-filter="${name}" aria-pressed="${name === 'changed'}">${name}</button>`).join('')}</div></header>
<table><thead><tr><th>change</th><th>date</th><th>entry</th></tr></thead><tbody>
${[...changed.map(changedRow), ...removed.map((entry) => row('removed', entry, '')), ...added.map((entry) => row('added', entry, ''))].join('\n')}
</tbody></table>
${pageFoot(script)}`;
}

function changedRow(change: EntryChange): string {
	const told = changedWords(change).map(
		({ field, old, new: now }) =>
			`<li>${forHtml(field)}: ${old === '' ? '' : `<del>${forHtml(old)}</del> `}${now === '' ? '' : `<ins>${forHtml(now)}</ins>`}</li>`,
	);
	return row('changed', change.new, `<ul>${told.join('')}</ul>`);
}

function row(change: 'changed' | 'removed' | 'added', entry: Entry, below: string): string {
	const words = forHtml(entry.summary.replace(/\s+/g, ' '));
	const shown = change === 'removed' ? `<del>${words}</del>` : change === 'added' ? `<ins>${words}</ins>` : words;
	return `<tr data-groups="${change}"><td><span class="kind">${change}</span></td><td>${forHtml(dateLabel(entry.date) || 'undated')}</td><td>${shown}${below}</td></tr>`;
}
