/** Comparison by code unit: the only order in which anything is sorted, the same in every locale. */
export function byCodeUnit(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
