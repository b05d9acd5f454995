/** The running text of a document that was printed in pages and lines: words joined that a line breaks, and what stands on every page put behind the paragraph it interrupts. */
import type { LineMap } from '../../article.js';
import { brokenWords, type Joint } from './broken-words.js';
import { breaksOff, type Line, RUN_ON_LEAST } from './lines.js';
import { runningLines } from './pages.js';

/** A text whose lines stand in another order, or without some hyphens, than in its input. */
export interface Reflowed {
	readonly text: string;
	readonly lines: readonly Line[];
	readonly map: LineMap;
}

/** The text as it is to be read; null where it can be read as it is. Linear. */
export function reflowed(lines: readonly Line[]): Reflowed | null {
	const running = runningLines(lines);
	const body = lines.filter((_, at) => !running.has(at));
	const broken = brokenWords(body);
	if (running.size === 0 && broken.size === 0) return null;
	const writer = new Writer();
	let waiting: Line[] = [];
	let told = 0;
	lines.forEach((line, at) => {
		if (running.has(at)) {
			waiting.push(line);
			return;
		}
		const last = body[told - 1];
		const joint = broken.get(told - 1);
		const goesOn = last !== undefined && (joint !== undefined || (isPageTurned(last, line, waiting) && breaksOff(last, line, RUN_ON_LEAST)));
		if (!goesOn) {
			for (const each of waiting) writer.write(each, true);
			waiting = [];
		}
		if (goesOn) writer.goOn(line, joint);
		else writer.write(line);
		told++;
	});
	for (const each of waiting) writer.write(each, true);
	return {
		text: writer.text(),
		lines: writer.lines,
		map: { offsets: writer.lines.map(({ start }) => start), lines: writer.lines.map(({ number }) => number) },
	};
}

const isPageTurned = (a: Line, b: Line, between: readonly Line[]): boolean => between.length > 0 || a.page !== b.page;

/** Writes lines one behind the other. */
class Writer {
	readonly lines: Line[] = [];
	private readonly parts: string[] = [];
	private length = 0;

	write(line: Line, running = false): void {
		if (this.lines.length > 0) this.add(line.blank > 0 || running ? '\n\n' : '\n');
		this.put(line, running);
	}

	/** Writes a line that goes on with what the last one left unfinished, where that is a word by its joint. */
	goOn(line: Line, joint: Joint | undefined): void {
		const last = this.lines.pop() as Line;
		const cut = joint === 'none' ? 1 : 0;
		this.lines.push({ ...last, text: last.text.slice(0, last.text.length - cut), end: last.end - cut, unfinished: true });
		if (cut > 0) this.parts.push((this.parts.pop() as string).slice(0, -cut));
		this.length -= cut;
		if (joint === undefined) this.add('\n');
		this.put({ ...line, blank: 0 }, false);
	}

	text(): string {
		return this.parts.join('');
	}

	private add(text: string): void {
		this.parts.push(text);
		this.length += text.length;
	}

	private put(line: Line, running: boolean): void {
		const start = this.length;
		this.add(line.text);
		this.lines.push({ ...line, start, end: this.length, running });
	}
}
