/** Two columns, old and new, each unit beside what became of it; widths count what a terminal shows (a Chinese character is two). */
import type { ChalkInstance } from 'chalk';
import type { Comparison } from '../../diff/schema.js';
import { oneLine, widthOf } from '../terminal.js';
import { nameOf, type Piece, piecesOf, type WindowOptions, windowOf } from './pieces.js';
import { summaryLines } from './summary.js';

export interface SideBySideOptions extends WindowOptions {
	readonly chalk: ChalkInstance;
	/** Columns of the terminal. */
	readonly width: number;
}

interface Word {
	readonly text: string;
	readonly op: Piece['op'];
	readonly spaced: boolean;
}

export function formatSideBySide(comparison: Comparison, { chalk, width, ...window }: SideBySideOptions): string {
	const column = Math.max(20, Math.floor((width - 3) / 2));
	const lines: string[] = [...summaryLines(comparison), ''];
	for (const shown of windowOf(comparison, window)) {
		if ('skipped' in shown) {
			lines.push(chalk.dim(`… ${shown.skipped} ${window.only ? 'others' : 'unchanged'} …`), '');
			continue;
		}
		const pieces = piecesOf(shown.unit);
		const left = wrap(wordsOf(pieces, 'insert'), column, chalk);
		const right = wrap(wordsOf(pieces, 'delete'), column, chalk);
		if (shown.unit.change !== 'unchanged' || shown.unit.moved) lines.push(chalk.cyan(nameOf(shown.unit)));
		for (let i = 0; i < Math.max(left.length, right.length); i++) {
			const cell = left[i] ?? { shown: '', width: 0 };
			lines.push(`${cell.shown}${' '.repeat(Math.max(0, column - cell.width))} │ ${right[i]?.shown ?? ''}`.trimEnd());
		}
		lines.push('');
	}
	return `${lines.join('\n').trimEnd()}\n`;
}

function wordsOf(pieces: readonly Piece[], without: Piece['op']): Word[] {
	return pieces.flatMap(({ op, text, spaced }) => {
		if (op === without) return [];
		const marked = op === 'delete' ? `[-${oneLine(text)}-]` : op === 'insert' ? `{+${oneLine(text)}+}` : oneLine(text);
		return marked.split(' ').flatMap((word, index) => breakable(word).map((part, at) => ({ text: part, op, spaced: at === 0 && (index > 0 || spaced) })));
	});
}

/** Chinese text has no spaces to wrap at: each of its characters may stand at the end of a line. */
function breakable(word: string): string[] {
	return word.split(/(?<=[\u3000-\u9fff\uff00-\uffef])/u);
}

function wrap(words: readonly Word[], column: number, chalk: ChalkInstance): { shown: string; width: number }[] {
	const lines: { shown: string; width: number }[] = [];
	let shown = '';
	let used = 0;
	const flush = (): void => {
		lines.push({ shown, width: used });
		shown = '';
		used = 0;
	};
	for (const { text, op, spaced } of words) {
		const paint = op === 'delete' ? chalk.red : op === 'insert' ? chalk.green : (plain: string) => plain;
		let rest = text;
		while (rest !== '') {
			const gap = used > 0 && spaced && rest === text ? 1 : 0;
			const width = widthOf(rest);
			if (used > 0 && used + gap + width > column) {
				flush();
				continue;
			}
			if (width <= column) {
				shown += `${' '.repeat(gap)}${paint(rest)}`;
				used += gap + width;
				break;
			}
			// a word longer than the column is cut
			const head = [...rest].slice(0, column >> 1).join('');
			shown += paint(head);
			used += widthOf(head);
			rest = rest.slice(head.length);
			flush();
		}
	}
	if (used > 0 || lines.length === 0) flush();
	return lines;
}
