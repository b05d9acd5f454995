/** What a terminal can show: colours and width. */
import { Chalk, type ChalkInstance } from 'chalk';

export type ColorWhen = 'auto' | 'always' | 'never';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The colour level for a stream: 0 none, 1 sixteen colours, 2 256 colours, 3 true colour.
 * `--color` decides first, then FORCE_COLOR, then NO_COLOR (https://no-color.org), then what the stream is.
 */
export function colorLevel(when: ColorWhen, isTerminal: boolean, environment: Environment): 0 | 1 | 2 | 3 {
	if (when === 'never') return 0;
	const able = environment.COLORTERM === 'truecolor' ? 3 : environment.TERM?.includes('256') ? 2 : 1;
	if (when === 'always') return able;
	const force = environment.FORCE_COLOR;
	if (force !== undefined)
		return force === '0' || force === 'false' ? 0 : force === '1' || force === '2' || force === '3' ? (Number(force) as 1 | 2 | 3) : able;
	if (environment.NO_COLOR !== undefined && environment.NO_COLOR !== '') return 0;
	return isTerminal && environment.TERM !== 'dumb' ? able : 0;
}

export interface Terminal {
	readonly colors: ChalkInstance;
	/** Columns; 100 where the stream is not a terminal, so that piped output is the same everywhere. */
	readonly width: number;
}

/** What is known of a stream that text is to be written to. */
export function terminalOf(stream: { readonly isTTY?: boolean; readonly columns?: number }, when: ColorWhen, environment: Environment = process.env): Terminal {
	const columns = stream.isTTY === true ? stream.columns : undefined;
	return { colors: new Chalk({ level: colorLevel(when, stream.isTTY === true, environment) }), width: Math.max(40, Math.min(columns ?? 100, 200)) };
}
