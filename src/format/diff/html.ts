/** A comparison as one self-contained page: both columns, moves linked, changes that filter what is shown. It asks the network for nothing. */
import type { Comparison, Place, UnitChange } from '../../diff/schema.js';
import { forHtml } from '../escape.js';
import { script, style } from './page.js';
import { nameOf, type Piece, piecesOf } from './pieces.js';
import { changeGroups, summaryLines } from './summary.js';

export function formatHtml(comparison: Comparison): string {
	const { old, new: now, changes, units } = comparison;
	const kindsOfUnit = new Map<number, Set<string>>();
	for (const { unit, kind } of changes) {
		const kinds = kindsOfUnit.get(unit) ?? new Set();
		kindsOfUnit.set(unit, kinds.add(groupOf(kind)));
	}
	const groups = [...changeGroups.keys()].filter((group) => changes.some(({ kind }) => groupOf(kind) === group));
	const rows = changes.map(
		({ kind, summary, unit, old: a, new: b }) =>
			`<tr data-groups="${groupOf(kind)}"><td><span class="kind">${kind}</span></td><td><a href="#u${unit}">${forHtml(summary)}</a></td><td>${a?.line ?? ''}</td><td>${b?.line ?? ''}</td></tr>`,
	);
	return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:">
<title>${forHtml(old.path)} → ${forHtml(now.path)}</title><style>${style}</style></head>
<body>
<header><h1>${forHtml(old.title ?? old.path)} → ${forHtml(now.title ?? now.path)}</h1>
<p class="files">${forHtml(old.path)} (${forHtml(old.published ?? 'no date')}) → ${forHtml(now.path)} (${forHtml(now.published ?? 'no date')})</p>
<ul>${summaryLines(comparison)
		.map((line) => `<li>${forHtml(line)}</li>`)
		.join('')}</ul>
<div id="filters" role="group" aria-label="Show">${['all', 'changed', ...groups, 'moved', 'added', 'removed'].map((name) => `<button type="button" data-filter="${name}"${name === 'changed' ? ' aria-pressed="true"' : ''}>${name}</button>`).join('')}</div></header>
<table id="changes"><thead><tr><th>change</th><th>what</th><th>old line</th><th>new line</th></tr></thead><tbody>
${rows.join('\n')}
</tbody></table>
<main>
<div class="unit head"><div>${forHtml(old.path)}</div><div>${forHtml(now.path)}</div></div>
${units.map((unit, index) => unitRow(unit, index, [...(kindsOfUnit.get(index) ?? [])])).join('\n')}
</main>
<script>${script}</script>
</body></html>
`;
}

function groupOf(kind: string): string {
	for (const [name, kinds] of changeGroups) if (kinds.includes(kind)) return name;
	return 'wording';
}

/** A moved unit is shown where it now stands; its row says from which line of the old text it came. */
function unitRow(unit: UnitChange, index: number, groups: readonly string[]): string {
	const tags = [
		unit.change,
		...(unit.change === 'unchanged' && !unit.moved && !unit.renumbered ? [] : ['changed']),
		...(unit.moved ? ['moved'] : []),
		...(unit.renumbered ? ['renumbered'] : []),
		...groups,
	];
	const pieces = piecesOf(unit);
	const named = tags.includes('changed') ? `<p class="name">${forHtml(nameOf(unit))}</p>` : '';
	const from = unit.moved && unit.old[0] !== undefined ? `<p class="move">moved from line ${unit.old[0].line}</p>` : '';
	return `<div class="unit" id="u${index}" data-groups="${tags.join(' ')}"><div>${lineOf(unit.old)}${column(pieces, 'insert')}</div><div>${named}${from}${lineOf(unit.new)}${column(pieces, 'delete')}</div></div>`;
}

function lineOf(places: readonly Place[]): string {
	return places[0] === undefined ? '' : `<span class="line">${places[0].line}</span>`;
}

function column(pieces: readonly Piece[], without: Piece['op']): string {
	return pieces
		.filter(({ op }) => op !== without)
		.map(({ op, text, spaced }, index) => {
			const words = forHtml(text);
			const marked = op === 'delete' ? `<del>${words}</del>` : op === 'insert' ? `<ins>${words}</ins>` : words;
			return index > 0 && spaced ? ` ${marked}` : marked;
		})
		.join('');
}
