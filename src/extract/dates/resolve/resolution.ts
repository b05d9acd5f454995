/** One resolution of one expression: the setting it reads, and what it leaned on along the way. */
import type { DateValue } from '../../../timeline/schema.js';
import type { Days } from '../calendar.js';
import type { Grain } from '../edtf.js';
import type { Expression, ExpressionKind } from '../expression.js';
import type { Focus, Setting } from './setting.js';

/** Days of an expression of one kind, or null where the setting does not tell them. */
export type Resolver<K extends ExpressionKind> = (resolution: Resolution, expression: Extract<Expression, { kind: K }>) => Days | null;

/** A resolver for every kind that has days; kinds that have none (lengths, recurring times) stand in no table. */
export type Resolvers = { readonly [K in ExpressionKind]?: Resolver<K> };

export class Resolution {
	/** What the days rest on besides the words: the anchor, or the date last spoken of. */
	leaned: 'anchored' | 'context' | null = null;
	fuzzy: DateValue['fuzzy'] = null;
	grain: Grain = 'day';
	/** EDTF of what is known where the days are not: `XXXX-XX-27`. */
	partial: string | null = null;
	openStart = false;
	/** Counted from a day of no known year: what is found is of that year or unknown. */
	yearless = false;

	constructor(
		readonly setting: Setting,
		private readonly resolvers: Resolvers,
	) {}

	/** A resolution of a part of the expression in a setting of its own. */
	inside(setting: Partial<Setting>): Resolution {
		return new Resolution({ ...this.setting, ...setting }, this.resolvers);
	}

	/** The day that `now` is: the writer's, in history that of the story, else the first that the text names. */
	anchor(): number | null {
		if (this.setting.narrative && this.setting.focus !== null) {
			this.leaned = 'context';
			return this.setting.focus.last;
		}
		if (this.setting.anchor !== null) {
			this.leaned ??= 'anchored';
			return this.setting.anchor.day;
		}
		const { opening } = this.setting;
		if (opening === null) return null;
		this.leaned ??= 'context';
		this.yearless ||= opening.yearless;
		return opening.day;
	}

	focus(): Focus | null {
		if (this.setting.focus !== null) this.leaned = 'context';
		return this.setting.focus;
	}

	give(days: Days | null, grain: Grain): Days | null {
		this.grain = grain;
		return days;
	}

	days(expression: Expression): Days | null {
		// the table pairs each kind with a resolver of that kind
		const resolver = this.resolvers[expression.kind] as Resolver<ExpressionKind> | undefined;
		return resolver === undefined ? null : resolver(this, expression);
	}
}
