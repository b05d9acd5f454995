/** A clause that one telling takes for a measure of its own while most tell it as part of another: it goes with the other. */
import { containment, stemsOf } from '../../dedupe/stems.js';
import type { Report } from '../report.js';
import type { Corpus, Pair, SamenessRule } from './rule.js';

/** Share of the clause's words that the others must tell in the measure they have. */
const told = 0.4;
/** Stems from which a clause can be recognised in another. */
const leastOwn = 4;
/** Documents that must do so: one against one says nothing of who is right. */
const leastVotes = 2;

export const split: SamenessRule = {
	id: 'same/split',
	summary: 'of several tellings of one sentence most know one measure where a few make two of it: the two are one',
	withinDocument: true,
	*pairs({ reports, retellings }: Corpus, clusterOf: (report: number) => number): Iterable<Pair> {
		const members = new Map<number, Set<string>>();
		reports.forEach(({ document }, index) => {
			const known = members.get(clusterOf(index));
			if (known === undefined) members.set(clusterOf(index), new Set([document.id]));
			else known.add(document.id);
		});
		const standings = new Map<number, Standing>();
		for (const { a, b, left, right } of retellings) {
			for (const { index } of left) stand(standings, reports, clusterOf, members, index, b, right);
			for (const { index } of right) stand(standings, reports, clusterOf, members, index, a, left);
		}
		for (const [cluster, { silent, votes }] of standings) {
			const own = members.get(cluster)?.size ?? 0;
			if (silent.size <= own) continue;
			const [other, voters] = [...votes].reduce(
				(best, one) => (one[1].size > best[1].size || (one[1].size === best[1].size && one[0] < best[0]) ? one : best),
				[-1, new Set<string>()],
			);
			if (voters.size < leastVotes || voters.size * 2 <= silent.size || (members.get(other)?.size ?? 0) <= own) continue;
			yield { a: Math.min(cluster, other), b: Math.max(cluster, other), verdict: 'merge', strength: voters.size / silent.size };
		}
	},
};

/** Documents that tell the sentences of a cluster but do not report it, and those of them that tell it in another cluster. */
interface Standing {
	readonly silent: Set<string>;
	readonly votes: Map<number, Set<string>>;
}

/** Notes how a document tells the sentences of one report. */
function stand(
	standings: Map<number, Standing>,
	reports: readonly Report[],
	clusterOf: (report: number) => number,
	members: ReadonlyMap<number, ReadonlySet<string>>,
	index: number,
	document: string,
	there: readonly { readonly index: number; readonly report: Report }[],
): void {
	const cluster = clusterOf(index);
	if (members.get(cluster)?.has(document)) return;
	const standing = standings.get(cluster) ?? { silent: new Set(), votes: new Map() };
	standings.set(cluster, standing);
	standing.silent.add(document);
	const { own } = reports[index] as Report;
	if (own.length < leastOwn) return;
	for (const { index: other, report } of there) {
		if (containment(own, stemsOf(report.evidence.quote)) < told) continue;
		const voters = standing.votes.get(clusterOf(other)) ?? new Set();
		standing.votes.set(clusterOf(other), voters.add(document));
	}
}
