/**
 * Text that a site repeats on every page, learnt from mergeable sketches of its articles.
 *
 * A sketch is the set of hashes of a document's lines; of a page in one line, of its runs of a few words. What recurs on
 * max(2, 0.3 n) of a site's n pages is template (Gibson, Punera, Tomkins, The volume and evolution of web page templates, 2005).
 * Reprints of one story repeat its prose as well: they count as one page.
 */
import { byCodeUnit } from '../text/order.js';

/** What one article tells of its site: plain JSON, bounded in size. */
export interface TemplateSketch {
	/** Key of the site: host, or folder where no host is known. */
	readonly site: string;
	/** Document id, so that repetition of inputs does not count twice. */
	readonly document: string;
	/** Hashes of its lines: `s…` of short ones, `p…` of prose, `g…` of runs of words; sorted. */
	readonly lines: readonly string[];
}

/** Site key to the hashes of the lines that are template there. */
export type Templates = ReadonlyMap<string, ReadonlySet<string>>;

/** Share of a site's pages on which template text recurs. */
const SHARE = 0.3;

/** The template lines of every site. Associative, commutative and idempotent in the sketches. Linear in their size. */
export function learnTemplates(sketches: readonly TemplateSketch[]): Templates {
	const sites = new Map<string, Map<string, readonly string[]>>();
	for (const { site, document, lines } of sketches) {
		const documents = sites.get(site);
		if (documents === undefined) sites.set(site, new Map([[document, lines]]));
		else if (!documents.has(document)) documents.set(document, lines);
	}
	const templates = new Map<string, ReadonlySet<string>>();
	for (const site of [...sites.keys()].sort(byCodeUnit)) {
		const documents = sites.get(site) as Map<string, readonly string[]>;
		const pages = withoutReprints([...documents.keys()].sort(byCodeUnit).map((document) => documents.get(document) as readonly string[]));
		const found = new Set<string>();
		recurring(pages, found);
		// a folder may hold pages of several sites: each is learnt from the pages that share its lines
		for (const part of gathered(pages)) recurring(part, found);
		if (found.size > 0) templates.set(site, found);
	}
	return templates;
}

function counted(pages: readonly (readonly string[])[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const page of pages) for (const hash of page) counts.set(hash, (counts.get(hash) ?? 0) + 1);
	return counts;
}

function recurring(pages: readonly (readonly string[])[], found: Set<string>): void {
	const least = Math.max(2, Math.ceil(SHARE * pages.length));
	for (const [hash, count] of counted(pages)) if (count >= (hash.startsWith('s') || hash.startsWith('w') ? least : Math.max(3, least))) found.add(hash);
}

/** Groups of at least three pages that share a line which is not prose; the commonest line first, every page in one group. */
function gathered(pages: readonly (readonly string[])[]): (readonly string[])[][] {
	const holders = new Map<string, number[]>();
	pages.forEach((page, index) => {
		for (const hash of page)
			if (hash.startsWith('s') || hash.startsWith('g')) {
				const own = holders.get(hash);
				if (own === undefined) holders.set(hash, [index]);
				else own.push(index);
			}
	});
	const common = [...holders]
		.filter(([, own]) => own.length >= 3 && own.length < pages.length)
		.sort((a, b) => b[1].length - a[1].length || byCodeUnit(a[0], b[0]));
	const taken = new Set<number>();
	const groups: (readonly string[])[][] = [];
	for (const [, own] of common) {
		const free = own.filter((index) => !taken.has(index));
		if (free.length < 3 || free.length * 2 < own.length) continue;
		for (const index of free) taken.add(index);
		groups.push(free.map((index) => pages[index] as readonly string[]));
	}
	return groups;
}

/** Pages less those whose prose another page holds: of every group of reprints the first. */
function withoutReprints(pages: readonly (readonly string[])[]): (readonly string[])[] {
	const first = new Map<string, number>();
	return pages.filter((page, index) => {
		const prose = page.filter((hash) => hash.startsWith('p') || hash.startsWith('g'));
		// lines that sort first are a sample of the prose which every reprint shares
		const sample = prose.slice(0, 16);
		const hits = new Map<number, number>();
		for (const hash of sample) {
			const owner = first.get(hash);
			if (owner === undefined) first.set(hash, index);
			else hits.set(owner, (hits.get(owner) ?? 0) + 1);
		}
		const most = Math.max(0, ...hits.values());
		return sample.length < 3 || most < sample.length * 0.8;
	});
}
