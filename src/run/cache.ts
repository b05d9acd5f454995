/**
 * Results kept on disk between runs, so that an article that has not changed is not extracted again.
 *
 * A result is filed under the hash of everything it depends on: the input's bytes and path, the rules, the options and
 * the template lines known of its site. Whatever changes, the key changes; nothing is ever looked up by time or name.
 */
import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A folder that cannot hold a cache: one line that says which, why, and what to do. */
export class CacheError extends Error {}

export class FindingsCache<T> {
	/** Results found, and results that were there but damaged. */
	hits = 0;
	damaged = 0;

	private constructor(private readonly folder: string) {}

	/**
	 * Opens (and makes) a cache for one state of the rules.
	 * @param folder may be shared by runs with other rules, and by runs at the same time
	 * @param rules the generator's rules hash
	 * @throws {CacheError} when the folder cannot be made or written
	 */
	static open<T>(folder: string, rules: string): FindingsCache<T> {
		const own = join(folder, `rules-${createHash('sha256').update(rules).digest('hex').slice(0, 16)}`);
		try {
			mkdirSync(own, { recursive: true });
			// backup programs know this file and leave the folder out (https://bford.info/cachedir/)
			writeFileSync(join(folder, 'CACHEDIR.TAG'), 'Signature: 8a477f597d28d172789f06886806bc55\n# Results of policy-extract; safe to delete.\n');
		} catch (error) {
			const code = (error as NodeJS.ErrnoException).code ?? String(error);
			throw new CacheError(`${folder}: cannot hold the cache (${code}); name a folder that is yours with --cache`);
		}
		return new FindingsCache<T>(own);
	}

	/** The key of a result: a hash of all it depends on, each part a string or bytes. */
	static key(...parts: readonly (string | Uint8Array)[]): string {
		const hash = createHash('sha256');
		for (const part of parts) hash.update(`${part.length}:`).update(part);
		return hash.digest('hex');
	}

	/** The result filed under a key; null where there is none or what is there is damaged. */
	get(key: string): T | null {
		const body = this.read(this.fileOf(key, 'json'));
		return body === null ? null : (JSON.parse(body.toString('utf8')) as T);
	}

	/** Files a result: whole or not at all. A full or read-only disk costs the cache, not the run. */
	put(key: string, result: T): void {
		this.write(this.fileOf(key, 'json'), Buffer.from(JSON.stringify(result)));
	}

	/** The same of bytes that are no result of one input. */
	getBytes(key: string): Buffer | null {
		return this.read(this.fileOf(key, 'bin'));
	}

	putBytes(key: string, bytes: Buffer): void {
		this.write(this.fileOf(key, 'bin'), bytes);
	}

	private read(file: string): Buffer | null {
		let bytes: Buffer;
		try {
			bytes = readFileSync(file);
		} catch {
			return null;
		}
		const end = bytes.indexOf('\n');
		const body = bytes.subarray(end + 1);
		if (bytes.toString('latin1', 0, Math.max(0, end)) !== checksum(body)) {
			this.damaged++;
			return null;
		}
		this.hits++;
		return body;
	}

	private write(file: string, body: Buffer): void {
		const draft = `${file}.${randomBytes(6).toString('hex')}.tmp`;
		try {
			mkdirSync(join(file, '..'), { recursive: true });
			writeFileSync(draft, Buffer.concat([Buffer.from(`${checksum(body)}\n`), body]));
			renameSync(draft, file);
		} catch {
			rmSync(draft, { force: true });
		}
	}

	private fileOf(key: string, ending: string): string {
		return join(this.folder, key.slice(0, 2), `${key.slice(2)}.${ending}`);
	}
}

function checksum(body: Buffer): string {
	return createHash('sha256').update(body).digest('hex');
}
