/** Which pages the classifier learns from and which it is reported on: by site, so that no template of a site is on both sides. */

/** Share of sites held out, in hundredths. */
const HELD_OUT = 25;

/** FNV-1a, 32 bits. */
export function hash(text: string): number {
	let value = 0x811c9dc5;
	for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193) >>> 0;
	return value;
}

/** The site without its subdomain, so that editions of one publisher stay together: `edition.example.com` and `example.com`. */
export function publisherOf(site: string): string {
	const parts = site.split('.');
	const country = parts.length > 2 && (parts[parts.length - 1] as string).length === 2 && (parts[parts.length - 2] as string).length <= 3;
	return parts.slice(country ? -3 : -2).join('.');
}

export function isHeldOut(site: string): boolean {
	return hash(`held out ${publisherOf(site)}`) % 100 < HELD_OUT;
}

/** One of `count` parts of the training sites, for predictions on pages a model has not seen. */
export function foldOf(site: string, count: number): number {
	return hash(`fold ${publisherOf(site)}`) % count;
}
