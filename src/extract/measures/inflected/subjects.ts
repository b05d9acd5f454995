/** The agents of a sentence as they come, and which of them is the subject of the verb that follows. */
import type { Agent } from '../responsibility/agents.js';

/** Agents remembered before a verb; a subject is among the first. */
const AGENTS = 24;

/** Words between the first and the last noun of a compound: `public | risk | communication`. */
const MODIFIERS = 1;

export class Subjects {
	/** Since the last comma, and before it. */
	private segment: Agent[] = [];
	private earlier: Agent[] = [];
	/** Where the last subordinate clause began: its subject is the first agent behind that. */
	private inner = -1;

	add(agent: Agent): void {
		const before = this.nearest;
		// `the public | communication`, `hospital | services`: the last noun of a compound is its head
		if (
			before !== null &&
			agent.first - before.last <= MODIFIERS &&
			(before.kind === 'private' || before.kind === 'bystander') &&
			agent.kind === 'effort' &&
			!before.mention
		) {
			this.segment[this.segment.length - 1] = { ...agent, first: before.first, oblique: before.oblique };
			return;
		}
		if (this.segment.length < AGENTS) this.segment.push(agent);
	}

	/** A comma: what stood before it may still be the subject. */
	comma(): void {
		// `the cabinet, chaired by the minister, | approved`: what depends on a preposition does not replace the subject
		const instead = this.segment.some(({ oblique }) => !oblique) || this.earlier.every(({ oblique }) => oblique);
		if (this.segment.length > 0 && instead) this.earlier = this.segment;
		this.segment = [];
		this.inner = -1;
	}

	/** A verb or a hard mark: the next subject is still to come, unless it is given. */
	reset(kept: Agent | null = null): void {
		this.earlier = kept === null ? [] : [kept];
		this.segment = [];
		this.inner = -1;
	}

	/** `as`, `when`, `because`. */
	subordinate(at: number): void {
		this.inner = at;
	}

	/** The agent named last since the comma. */
	get nearest(): Agent | null {
		return this.segment[this.segment.length - 1] ?? null;
	}

	/** Nobody has been named since the comma. */
	get silent(): boolean {
		return this.segment.length === 0;
	}

	/** Somebody stands there who depends on no preposition. */
	get straight(): boolean {
		return [...this.earlier, ...this.segment].some(({ oblique }) => !oblique);
	}

	/** The list before the comma stands behind a preposition: `talks with France, Spain and`. */
	get dependent(): boolean {
		return this.earlier.some(({ oblique }) => oblique);
	}

	/** The subject of a verb; `adjacent` tells whether an agent stands directly before that. */
	chosen(adjacent: (agent: Agent) => boolean): Agent | null {
		// `280,000 workers | who | were hired`
		if (this.nearest?.kind === 'relative' && adjacent(this.nearest)) return this.nearest;
		// `by saying | they | would`: a pronoun directly before its verb depends on nothing
		if (this.nearest?.kind === 'pronoun' && adjacent(this.nearest)) return { ...this.nearest, oblique: false };
		const own = this.segment.find(({ first, oblique }) => this.inner >= 0 && first > this.inner && !oblique);
		if (own !== undefined) return own;
		for (const list of [this.segment, this.earlier]) {
			const straight = list.find(({ oblique }) => !oblique);
			if (straight !== undefined) return straight;
		}
		return this.segment[0] ?? this.earlier[0] ?? null;
	}
}
