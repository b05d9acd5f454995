/** Keys of sites and lines for the template sketches. */
import type { Article } from '../article.js';

/** Host of the article's own address, `www.` left out; where none is known the folder it lies in. */
export function siteOf({ metadata, statements, source }: Article): string {
	const url = metadata.url ?? statements.find(({ key }) => key === 'html:canonical' || key === 'meta:og:url')?.value ?? '';
	const host = /^[a-z]{2,10}:\/\/([^/?#\s]{3,200})/i.exec(url)?.[1]?.toLowerCase();
	if (host !== undefined) return `host:${host.startsWith('www.') ? host.slice(4) : host}`;
	const slash = source.path.lastIndexOf('/');
	return `folder:${slash < 0 ? '' : source.path.slice(0, slash)}`;
}

/** A key of 64 bits, in 14 characters, of the hashes of words from `first` to `last` (exclusive). */
export function keyOf(words: readonly number[], first: number, last: number): string {
	let a = 0x811c9dc5;
	let b = 0x9747b28c;
	for (let at = first; at < last; at++) {
		const word = words[at] as number;
		a = Math.imul(a ^ word, 0x01000193) ^ (a >>> 15);
		b = Math.imul(b ^ (word + at - first), 0x85ebca6b) ^ (b >>> 13);
	}
	return (a >>> 0).toString(36).padStart(7, '0') + (b >>> 0).toString(36).padStart(7, '0');
}
