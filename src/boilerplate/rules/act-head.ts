import { digitsAt, hashesOf, Shape } from '../../text/words.js';
import type { Line } from '../line.js';
import type { Page } from '../page.js';
import { opensProvision } from '../provisions.js';
import { keep, type Rule } from '../rule.js';

/** Words before the day in the second line of an act's title, and what may stand between. */
const openers = hashesOf('of vom du av');
const fillers = hashesOf('den le er');
/** Words of such a line. */
const WORDS = 6;

const isYear = ({ value, length }: { readonly value: number; readonly length: number }): boolean => length === 4 && value >= 1900 && value < 2100;

/** A day, a month and a year behind such a word, and nothing else. */
function datesAct(line: Line, { text }: Page): boolean {
	if (line.numbers !== 2 || line.words > WORDS || !openers.has(text.hash[line.begin] as number)) return false;
	let others = 0;
	let last = line.begin;
	for (let at = line.begin + 1; at < line.end; at++) {
		const kind = (text.shape[at] as number) & Shape.kind;
		if (kind === Shape.digits) last = at;
		else if (kind !== Shape.mark && !fillers.has(text.hash[at] as number)) others++;
	}
	return others === 1 && isYear(digitsAt(text, last));
}

/** Kinds of act by which a title opens; longer titles are read as prose is. */
const kinds = hashesOf(
	'regulation directive decision verordnung richtlinie beschluss gesetz règlement décret loi arrêté décision förordning lag direktiv beslut',
);
const TITLE = 60;
/** Verbs of the line that enacts, in capitals and short. */
const enacting = hashesOf('adopted erlassen adopté arrêté antagit föreskriver');
const LINE = 10;
/** Numbered provisions that a page must have before its title is believed to be an act's. */
const LEAST = 3;

/** `REGULATION (EU) 2013/9 OF …`: the kind of act and its number. */
const isTitle = (line: Line, { text }: Page): boolean => line.words <= TITLE && line.numbers > 0 && kinds.has(text.hash[line.begin] as number);

/** `HAT FOLGENDE VERORDNUNG ERLASSEN:` */
function enacts(line: Line, { text }: Page): boolean {
	if (line.words > LINE) return false;
	for (let at = line.begin; at < line.end; at++) if (enacting.has(text.hash[at] as number)) return true;
	return false;
}

/** `Artikel 4`, and under it what it says. */
function isProvided(line: Line, { lines, article }: Page): boolean {
	const above = lines[line.index - 1];
	return above !== undefined && above.words < LINE && line.stops > 0 && opensProvision(article.text, above.block);
}

export const actHead: Rule = {
	doc: {
		id: 'boilerplate/act-head',
		summary:
			'The head of an act: its title, the line below with its day (`vom 17. Januar 2004`), the line that enacts; and what stands under the number of an article.',
		why: 'It looks like the stamps and labels of a page, but is the only place that says who passed the act and when.',
		languages: ['en', 'de', 'fr', 'sv'],
		examples: {
			match: ['of 13 July 2019', 'vom 17. Januar 2004', 'du 1er juin 2021', 'av den 5 maj 2020'],
			not: ['13 July 2019', 'of 13 July', 'du 1er juin 2021 au soir', 'of the 12 members in 2019', 'Regulation 12: what it means for you'],
		},
	},
	asks: 0,
	judge: (line, page) => {
		if (datesAct(line, page)) return keep('the day of an act, under its title');
		if (page.provisions < LEAST || line.block.markup.linkDensity > 0.5) return null;
		if (isTitle(line, page)) return keep('the title of an act with numbered articles');
		if (enacts(line, page)) return keep('the line that enacts');
		return isProvided(line, page) ? keep('stands under the number of an article') : null;
	},
};
