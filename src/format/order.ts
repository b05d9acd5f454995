/** The order in which a person reads entries: by date, and on the same day as the articles tell them. */
import { byCodeUnit } from '../text/order.js';
import type { ListedTimeline } from '../timeline/listed.js';
import type { Entry } from '../timeline/schema.js';

/** The timeline itself breaks ties by id, which means nothing to a reader. */
export function inReadingOrder({ entries, documents }: ListedTimeline): readonly Entry[] {
	const paths = new Map([...documents].map(({ id, path }) => [id, path]));
	const keyed = [...entries].map((entry) => {
		const [first] = entry.evidence;
		return {
			entry,
			day: `${entry.date?.earliest ?? entry.date?.latest ?? '~'} ${entry.date?.latest ?? '~'}`,
			path: paths.get(first?.document ?? '') ?? '',
			start: first?.start ?? 0,
		};
	});
	return keyed
		.sort((a, b) => byCodeUnit(a.day, b.day) || byCodeUnit(a.path, b.path) || a.start - b.start || byCodeUnit(a.entry.id, b.entry.id))
		.map(({ entry }) => entry);
}
