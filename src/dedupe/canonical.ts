/** Which of several documents said a thing first: never the one that was read first. */
import { byCodeUnit } from '../text/order.js';

/** What the order looks at. */
export interface Dated {
	readonly id: string;
	readonly url: string | null;
	readonly published: { readonly edtf: string } | null;
}

/**
 * Earliest published first (undated last), then by url (none last), then by id: code units throughout. A month or a year counts by its last
 * day, for that early at least it was published; a day goes before the month that ends with it.
 */
export function byPublication(a: Dated, b: Dated): number {
	const [first, second] = [a.published?.edtf ?? null, b.published?.edtf ?? null];
	return nullLast(latestDay(first), latestDay(second)) || (second?.length ?? 0) - (first?.length ?? 0) || nullLast(a.url, b.url) || byCodeUnit(a.id, b.id);
}

/** `2031` to `2031-12-31`, `2031-05` to `2031-05-31`: no month has a day beyond that, so that months of any length compare. */
function latestDay(edtf: string | null): string | null {
	return edtf !== null && /^\d{4}(?:-\d{2})?$/.test(edtf) ? edtf + '-12-31'.slice(edtf.length - 4) : edtf;
}

/** Code units, absent values last. */
function nullLast(a: string | null, b: string | null): number {
	if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
	return byCodeUnit(a, b);
}
