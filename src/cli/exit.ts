/** How the command ends. */
import { oneLine } from '../format/terminal.js';

/** `some` inputs failed but the work was done; `nothing` could be done or the command was misused. */
export const Exit = { done: 0, some: 1, nothing: 2, interrupted: 130 } as const;

/** A mistake of the user that ends the command: one line that says what and what to do. */
export class UsageError extends Error {}

/** Writes an error line; `path:line: what; what to do`. */
export function complain(message: string, path: string | null = null, line: number | null = null): void {
	process.stderr.write(`${path === null ? '' : `${oneLine(path)}${line === null ? '' : `:${line}`}: `}${oneLine(message)}\n`);
}

/** Sets the exit code; the process ends by itself when all is written, since ending it at once would cut a long output on a pipe. */
export function endWith(code: number): void {
	process.exitCode = code;
}

/** A reader that goes away (`| head`) ends the work quietly. */
export function endWhenReaderLeaves(): void {
	for (const stream of [process.stdout, process.stderr])
		stream.on('error', (error: NodeJS.ErrnoException) => {
			if (error.code !== 'EPIPE') throw error;
			// nothing more can be written, so nothing can be cut
			process.exit();
		});
}

/** A signal for Ctrl-C: aborted at the first, with the exit code set; a second ends at once. */
export function untilInterrupted(): AbortSignal {
	const interrupted = new AbortController();
	const first = (): void => {
		endWith(Exit.interrupted);
		interrupted.abort();
		process.once('SIGINT', () => process.exit(Exit.interrupted));
	};
	process.once('SIGINT', first);
	return interrupted.signal;
}
