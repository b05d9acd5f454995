/** Which of several documents said a thing first: never the one that was read first. */
import { byCodeUnit } from '../text/order.js';

/** What the order looks at. */
export interface Dated {
	readonly id: string;
	readonly url: string | null;
	readonly published: { readonly edtf: string } | null;
}

/** Earliest published first (undated last), then by url (none last), then by id: code units throughout. */
export function byPublication(a: Dated, b: Dated): number {
	return nullLast(a.published?.edtf ?? null, b.published?.edtf ?? null) || nullLast(a.url, b.url) || byCodeUnit(a.id, b.id);
}

/** Code units, absent values last. EDTF dates of any grain sort by their beginning. */
function nullLast(a: string | null, b: string | null): number {
	if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
	return byCodeUnit(a, b);
}
