/** Ids are hashes of content, never counters. */
import { hash } from 'node:crypto';

/** The first 12 hex digits of the sha256 of the given parts, which are kept apart by a character that no text holds. */
export function contentHash(...parts: readonly string[]): string {
	return hash('sha256', parts.join('\u0000')).slice(0, 12);
}
