/** An input that cannot be read; `path` and `line` (or null) say where, the message what and what to do. */
export class IngestError extends Error {
	constructor(
		message: string,
		readonly path: string,
		readonly line: number | null = null,
	) {
		super(message);
		this.name = 'IngestError';
	}
}
