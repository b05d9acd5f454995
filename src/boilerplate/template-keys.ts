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

/** Two FNV-1a hashes of a line, 64 bits in 14 characters. */
export function lineKey(text: string): string {
	let a = 0x811c9dc5;
	let b = 0x9747b28c;
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		a = Math.imul(a ^ code, 0x01000193) >>> 0;
		b = Math.imul(b ^ (code + at), 0x85ebca6b) >>> 0;
	}
	return a.toString(36).padStart(7, '0') + b.toString(36).padStart(7, '0');
}
