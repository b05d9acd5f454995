/** Days that a user writes. */

/** True for `YYYY`, `YYYY-MM` and `YYYY-MM-DD` of a month and a day that exist. */
export function isPartialDay(text: string): boolean {
	const parts = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text);
	if (parts === null) return false;
	const [year, month, day] = [Number(parts[1]), Number(parts[2] ?? 1), Number(parts[3] ?? 1)];
	const at = new Date(Date.UTC(year, month - 1, day));
	return at.getUTCMonth() === month - 1 && at.getUTCDate() === day;
}
