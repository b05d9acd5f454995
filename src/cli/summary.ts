/** The few lines at the end of a run that tell a person what was done. */
import type { ChalkInstance } from 'chalk';
import { yearOf } from '../format/labels.js';
import type { Failure } from '../run/job.js';
import type { Timeline } from '../timeline/schema.js';

export function summaryOf(timeline: Timeline, failures: readonly Failure[], colors: ChalkInstance): string {
	const { documents, entries, bodies } = timeline;
	const sum = (field: 'characters' | 'content' | 'boilerplate' | 'repeat'): number => documents.reduce((total, { ledger }) => total + ledger[field], 0);
	const characters = sum('characters');
	const share = (field: 'content' | 'boilerplate' | 'repeat'): string =>
		`${grouped(sum(field))} (${characters === 0 ? 0 : Math.round((100 * sum(field)) / characters)} %)`;
	const measures = entries.filter(({ kind }) => kind === 'measure').length;
	// as the table's heading counts: a day whose year is unknown (XXXX-XX-27) stands under Undated there
	const undated = entries.filter((entry) => yearOf(entry) === null).length;
	const warnings = documents.reduce((total, one) => total + one.warnings.length, 0);
	const copies = documents.reduce((total, one) => total + one.copies.length, 0);
	const reprints = documents.filter(({ reprintOf }) => reprintOf !== null).length;
	const failed = failures.length === 0 ? '0 failed' : colors.red(`${failures.length} failed`);
	const lines: readonly (readonly [string, string])[] = [
		[
			'articles',
			`${grouped(documents.length)} read${copies > 0 ? ` and ${plural(copies, 'copy', 'copies')}` : ''}${reprints > 0 ? `, of them ${plural(reprints, 'reprint', 'reprints')}` : ''}, ${failed}`,
		],
		['characters', `${grouped(characters)}: kept ${share('content')}, boilerplate ${share('boilerplate')}, repeated ${share('repeat')}`],
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
