/** A bar on standard error, only where a person watches and the work is long. */

const width = 24;
/** Work that ends sooner than this needs no bar. */
const patience = 700;

export interface Progress {
	readonly tell: (done: number, of: number) => void;
	readonly clear: () => void;
}

/** @param shown false where standard error is not a terminal or the user wants it quiet */
export function progressBar(shown: boolean, stream: NodeJS.WriteStream = process.stderr): Progress {
	const start = performance.now();
	let last = start + patience;
	let drawn = false;
	return {
		tell: (done, of) => {
			const now = performance.now();
			if (!shown || now - last < 80) return;
			last = now;
			drawn = true;
			const full = Math.floor((done / of) * width);
			stream.write(`\r${'█'.repeat(full)}${'░'.repeat(width - full)} ${done} of ${of} `);
		},
		clear: () => {
			if (drawn) stream.write('\r\u001b[2K');
		},
	};
}
