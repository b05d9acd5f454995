/** Bytes that are written once and read by their place: in memory while they are few, then in a temporary file. */
import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Bytes that stay in memory: the findings of about a thousand articles. */
const HELD = 32 * 1024 * 1024;

/** A temporary folder that has no room: one line that says which, why, and what to do. */
export class SpillError extends Error {}

export class Spill {
	/** What is in memory; empty once a file is used. */
	private held = Buffer.allocUnsafe(64 * 1024);
	private file: number | null = null;
	private folder: string | null = null;
	size = 0;

	/** @param most bytes that stay in memory */
	constructor(private most: number = HELD) {}

	/** Adds bytes; returns the place where they begin. @throws {SpillError} when the disk is full */
	append(bytes: Buffer): number {
		const at = this.size;
		if (this.file === null && at + bytes.length > this.most) this.open();
		if (this.file === null) {
			if (at + bytes.length > this.held.length) {
				const wider = Buffer.allocUnsafe(Math.max(at + bytes.length, this.held.length * 2));
				this.held.copy(wider, 0, 0, at);
				this.held = wider;
			}
			bytes.copy(this.held, at);
		} else this.write(this.file, bytes, at);
		this.size = at + bytes.length;
		return at;
	}

	/** The bytes from one place to another. */
	read(from: number, to: number): Buffer {
		if (this.file === null) return this.held.subarray(from, to);
		const bytes = Buffer.allocUnsafe(to - from);
		for (let done = 0; done < bytes.length; ) {
			const count = readSync(this.file, bytes, done, bytes.length - done, from + done);
			if (count === 0) throw new SpillError(`${this.folder ?? tmpdir()}: the temporary file was cut short; run again`);
			done += count;
		}
		return bytes;
	}

	close(): void {
		if (this.file === null) return;
		closeSync(this.file);
		this.removeFolder();
	}

	/** Where no file can be made, everything stays in memory. */
	private open(): void {
		try {
			this.folder = mkdtempSync(join(tmpdir(), 'policy-extract-'));
			this.file = openSync(join(this.folder, 'findings'), 'w+', 0o600);
		} catch {
			this.most = Number.POSITIVE_INFINITY;
			return;
		}
		// a file that is open needs no name: nothing is left behind, whatever happens
		this.removeFolder();
		this.write(this.file, this.held.subarray(0, this.size), 0);
		this.held = Buffer.alloc(0);
	}

	private write(file: number, bytes: Buffer, at: number): void {
		try {
			for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done, bytes.length - done, at + done);
		} catch (error) {
			const code = (error as NodeJS.ErrnoException).code ?? String(error);
			throw new SpillError(`${this.folder}: cannot hold what was found (${code}); make room there, or name another folder in TMPDIR`);
		}
	}

	/** Some systems do not remove a file that is open: there it is done when the file is closed. */
	private removeFolder(): void {
		try {
			if (this.folder !== null) rmSync(this.folder, { recursive: true, force: true });
		} catch {
			// not yet
		}
	}
}
