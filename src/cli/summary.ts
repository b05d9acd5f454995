/** The few lines at the end of a run that tell a person what was done. */
import type { ChalkInstance } from 'chalk';
import { yearOf } from '../format/labels.js';
import { endingsTold } from '../ingest/inputs.js';
import type { Failure } from '../run/job.js';
import type { ListedTimeline } from '../timeline/listed.js';

/** @param passedOver documents that are no text, by their ending */
export function summaryOf(timeline: ListedTimeline, failures: readonly Failure[], passedOver: ReadonlyMap<string, number>, colors: ChalkInstance): string {
	const { documents, entries, bodies } = timeline;
	const sums = { characters: 0, content: 0, boilerplate: 0, repeat: 0 };
	let [warnings, copies, reprints] = [0, 0, 0];
	for (const { ledger, warnings: own, copies: others, reprintOf } of documents) {
		for (const field of ['characters', 'content', 'boilerplate', 'repeat'] as const) sums[field] += ledger[field];
		warnings += own.length;
		copies += others.length;
		if (reprintOf !== null) reprints++;
	}
	const share = (field: 'content' | 'boilerplate' | 'repeat'): string =>
		`${grouped(sums[field])} (${sums.characters === 0 ? 0 : Math.round((100 * sums[field]) / sums.characters)} %)`;
	let [measures, undated] = [0, 0];
	for (const entry of entries) {
		if (entry.kind === 'measure') measures++;
		// as the table's heading counts: a day whose year is unknown (XXXX-XX-27) stands under Undated there
		if (yearOf(entry) === null) undated++;
	}
	const failed = failures.length === 0 ? '0 failed' : colors.red(`${failures.length} failed`);
	const others = endingsTold(passedOver);
	const lines: readonly (readonly [string, string])[] = [
		[
			'articles',
			`${grouped(documents.length)} read${copies > 0 ? ` and ${plural(copies, 'copy', 'copies')}` : ''}${reprints > 0 ? `, of them ${plural(reprints, 'reprint', 'reprints')}` : ''}, ${failed}`,
		],
		...(others === '' ? [] : [['not text', `${colors.yellow(others)} passed over; convert them to text (pdftotext and the like)`] as const]),
		['characters', `${grouped(sums.characters)}: kept ${share('content')}, boilerplate ${share('boilerplate')}, repeated ${share('repeat')}`],
		[
			'entries',
			`${grouped(entries.length)}: ${plural(measures, 'measure', 'measures')}, ${plural(entries.length - measures, 'indicator', 'indicators')}; ${grouped(undated)} undated; ${plural(bodies.length, 'body', 'bodies')}`,
		],
		['warnings', warnings === 0 ? '0' : `${colors.yellow(grouped(warnings))} (--verbose lists them)`],
	];
	return lines.map(([name, value]) => `${colors.bold(name.padEnd(12))}${value}\n`).join('');
}

const plural = (n: number, one: string, many: string): string => `${grouped(n)} ${n === 1 ? one : many}`;

/** 1234567 as `1,234,567`, in every locale. */
function grouped(n: number): string {
	return String(n).replace(/\B(?=(\d{3})+$)/g, ',');
}
