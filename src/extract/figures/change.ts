/** Whether a figure is a level, a step, or where a step ends: `up 3.2 percent to 205` is an increase and a `to`. */
import { Gap, TokenKind, type Tokens } from '../../text/tokens.js';
import type { FigureValue } from '../../timeline/schema.js';
import { boundBefore } from './comparator.js';
import type { OwnWords } from './own-words.js';
import type { Found } from './pattern.js';
import type { Scan } from './scan.js';
import {
	boundsAfter,
	by,
	comparing,
	decrease,
	fallsBehind,
	from,
	gathers,
	increase,
	lengths,
	or,
	particled,
	passed,
	risesBehind,
	still,
	to,
} from './vocabulary.js';

/** How far a verb of change can stand before its figure and after it, in tokens. */
const reach = 9;
const reachAfter = 3;
/** A difference: these kinds of figure are steps even without `by`. */
const isStep = ({ kind }: Found): boolean => kind === 'percent' || kind === 'percentage-point';

const stopsClause = new Set([',', ';', '。', '.', ':']);
/** A mark that ends a clause; the point of 3.2 does not. */
const endsClause = (tokens: Tokens, at: number): boolean =>
	stopsClause.has(tokens.norm[at] as string) && !(at + 1 < tokens.length && tokens.gap[at + 1] === Gap.none && tokens.kind[at + 1] === TokenKind.digits);

/** The change that a figure tells of. Looks back and ahead a bounded number of tokens, within the clause. */
export function changeOf(scan: Scan, figure: Found, previous: Previous | null): FigureValue['change'] {
	const { tokens, first } = scan;
	if (scan.own !== null) return changeBehind(scan, scan.own, figure);
	const bound = boundBefore(scan, figure.first);
	const at = bound?.first ?? figure.first;
	const before = at > first ? (tokens.norm[at - 1] as string) : '';
	if (from.has(before)) return 'level';
	if (isRaised(scan, at, figure)) return 'level';
	const named = isStep(figure) ? namedBehind(scan, figure.last) : null;
	if (named !== null) return named;
	const chained = previous === null ? null : chain(scan, previous, figure, at);
	if (chained !== null) return chained;
	const direction = directionBefore(scan, at);
	if (to.has(before)) {
		if (comparing.has(tokens.norm[at - 2] ?? '')) return 'level';
		return direction !== null || endsParticle(scan, at) || (previous !== null && endsStep(scan, previous, figure, at)) ? 'to' : 'level';
	}
	// `climbed above| $46`: a bound that is passed is where the step led
	if (direction?.near === true && bound !== null && passed.has(tokens.norm[bound.first] as string)) return 'to';
	if (direction !== null && (direction.near || (by.has(before) && !lasts(scan, at, figure)) || isStep(figure))) return direction.change;
	if (!isStep(figure) && figure.kind !== 'ratio' && figure.kind !== 'money') return 'level';
	// `$12 million |or less|` is a level
	const bounded = boundsAfter.longest(tokens, figure.last, scan.last)?.last ?? figure.last;
	for (let i = bounded; i < scan.last && i < figure.last + reachAfter; i++) {
		if (endsClause(tokens, i)) break;
		// `a 160 million euro cost-|cutting| programme`
		if (tokens.norm[i - 1] === '-' && tokens.gap[i] === Gap.none) continue;
		if (increase.longest(tokens, i, scan.last) !== null) return 'increase';
		if (decrease.longest(tokens, i, scan.last) !== null) return 'decrease';
	}
	return 'level';
}

/** `behind a 3% |fall|`, `on 4 percent |lower| traffic`: the word right behind a difference tells its direction, whatever stands before. */
function namedBehind({ tokens, last }: Scan, at: number): 'increase' | 'decrease' | null {
	if (at >= last || tokens.gap[at] === Gap.block) return null;
	const word = tokens.norm[at] as string;
	return risesBehind.has(word) ? 'increase' : fallsBehind.has(word) ? 'decrease' : null;
}

/** Tokens between an amount and the verb of change that follows it, with what bounds it. */
const BEHIND = 6;

/** 5％|削減する, 3％|に引き上げる, 前年比3％|増: in a language whose verb closes the sentence the word of change stands behind. */
function changeBehind({ tokens, last }: Scan, { increase: up, decrease: down, turns }: OwnWords, figure: Found): FigureValue['change'] {
	let ends = false;
	for (let i = figure.last; i < last && i <= figure.last + BEHIND; i++) {
		if (endsClause(tokens, i) || tokens.norm[i] === '、' || tokens.kind[i] === TokenKind.digits) break;
		const change = up.longest(tokens, i, last) !== null ? 'increase' : down.longest(tokens, i, last) !== null ? 'decrease' : null;
		if (change !== null) return ends ? 'to' : change;
		ends ||= turns.has(tokens.norm[i] as string);
	}
	return 'level';
}

/** `save the logs for a |period of| 60 days`: how long something lasts, which the verb before does not change. */
const lasts = ({ tokens, first }: Scan, at: number, { kind }: Found): boolean =>
	kind === 'duration' && at - 2 >= first && lengths.has(tokens.norm[at - 2] as string);

/** `raised |£68,000|`, `raising |$2 billion| in taxes`: money that is raised is got, and was not less before. */
const isRaised = ({ tokens, first }: Scan, at: number, { kind }: Found): boolean =>
	kind === 'money' && at > first && gathers.has(tokens.norm[at - 1] as string);

/** `revised |up to| 95%`, `moved |down to| 12`. */
const endsParticle = ({ tokens, first }: Scan, at: number): boolean =>
	at - 3 >= first &&
	particled.has(tokens.norm[at - 3] as string) &&
	(increase.longest(tokens, at - 2, at - 1) ?? decrease.longest(tokens, at - 2, at - 1)) !== null;

/** Tokens between a step and where it led: `fell 40,000 tonnes| a month (t/m) in July to |1.2 million tonnes`. */
const LED = 10;

/** Whether a figure behind `to` is where the step before it led: both are told in one unit, and no clause ends between them. */
function endsStep({ tokens }: Scan, { last, change, unit }: Previous, figure: Found, at: number): boolean {
	if (unit !== figure.unit || (change !== 'increase' && change !== 'decrease') || at - last > LED) return false;
	for (let i = last; i < at; i++) if (endsClause(tokens, i)) return false;
	return true;
}

/** The figure before in the sentence. */
export interface Previous {
	/** The token after it. */
	readonly last: number;
	readonly change: FigureValue['change'];
	readonly unit: string;
	/** Whether a step starts at it: `raised by 2 points, from |40%|`. */
	readonly starts: boolean;
}

/** `fell 300 points, or 1.2%, to 25,106`: the step said again in another unit, and where it led. */
function chain({ tokens }: Scan, { last, change, starts, unit }: Previous, figure: Found, at: number): FigureValue['change'] | null {
	if (starts && at === last + 1 && to.has(tokens.norm[last] as string)) return 'to';
	if (change === 'level' || at - last > 3 || at <= last) return null;
	let i = last;
	while (i < at && (tokens.norm[i] === ',' || tokens.norm[i] === '(' || tokens.norm[i] === ')' || tokens.norm[i] === '、' || tokens.norm[i] === '，')) i++;
	const word = tokens.norm[i] as string;
	if (i === at - 1 && or.has(word)) return change;
	if (i === at - 1 && to.has(word)) return 'to';
	if (i !== at || tokens.norm[at - 1] !== '(') return null;
	// `fell to 18.2 million euros (|41.5 million|)`: in the same unit it is what the first is compared with
	return unit === figure.unit && change === 'to' ? 'level' : change;
}

/** `the Debt| Reduction| Act`: a capital inside a sentence, with another before and behind. */
const isOfName = ({ tokens, first, titled }: Scan, at: number, end: number): boolean =>
	!titled && tokens.capital[at] === true && tokens.capital[end] === true && tokens.gap[end] === Gap.space && at > first;

function directionBefore(scan: Scan, at: number): { change: 'increase' | 'decrease'; near: boolean } | null {
	const { tokens, first } = scan;
	for (let i = at - 1; i >= first && i >= at - reach; i--) {
		if (endsClause(tokens, i)) return null;
		const up = increase.longest(tokens, i, at);
		const down = decrease.longest(tokens, i, at);
		const match = up ?? down;
		if (match !== null && i > first && still.longest(tokens, i - 1, at) !== null) continue;
		if (match !== null && still.longest(tokens, i, scan.last) !== null) continue;
		// `30 staff |or fewer| pay 4 percent`
		if (match !== null && i > first && or.has(tokens.norm[i - 1] as string) && boundsAfter.longest(tokens, i - 1, at) !== null) continue;
		// `the Inflation| Reduction| Act set aside $5 million`: a word of a name
		if (match !== null && i > first && isOfName(scan, i, match.last)) continue;
		if (match !== null) return { change: up !== null ? 'increase' : 'decrease', near: match.last === at };
	}
	return null;
}
