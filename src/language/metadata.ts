/** The words of every language in which a page tells its title, source, author and date. */
import { otherWords, publishedWords, updatedWords } from './date-lines.js';
import * as en from './en/metadata.js';
import { fieldLabels, partHeadings, titleLabels } from './headings.js';
import * as card from './zh/card.js';
import * as zh from './zh/metadata.js';

const languages = [en, zh];
type Vocabulary = typeof zh;
type Lists = { [key in keyof Vocabulary]: Vocabulary[key] extends readonly string[] ? key : never }[keyof Vocabulary];

function all(list: Lists): ReadonlySet<string> {
	return new Set(languages.flatMap((language) => language[list]));
}

export const metadataVocabulary = {
	/** Month names to 1-12. */
	months: new Map(languages.flatMap((language) => language.months)) as ReadonlyMap<string, number>,
	weekdays: all('weekdays'),
	bylines: all('bylines'),
	credits: all('credits'),
	published: new Set([...all('published'), ...publishedWords]) as ReadonlySet<string>,
	updated: new Set([...all('updated'), ...updatedWords]) as ReadonlySet<string>,
	otherDates: new Set([...all('otherDates'), ...otherWords]) as ReadonlySet<string>,
	absent: all('absent'),
	/** Labels of fields that name the time of the data in them. */
	periods: all('periods'),
	/** What was done with a law on the days that its history tells. */
	enacted: [...all('enacted')],
	revised: [...all('revised')],
	citations: [...all('citations')],
	/** Trades of those who report, before their names; in Chinese anywhere in a short line. */
	reporters: all('reporters'),
	hanReporters: zh.reporters,
	/** Close a credit in brackets below a picture. */
	pictureCredits: [...all('pictureCredits')],
	disclaimers: [...all('disclaimers')],
	/** Labels on the card at the head of an official document: those of no other page, those beside them, those of its title and of the day it was written. */
	cards: new Set(card.own) as ReadonlySet<string>,
	cardFields: new Set(card.beside) as ReadonlySet<string>,
	cardTitles: new Set(card.titles) as ReadonlySet<string>,
	cardDays: new Set(card.days) as ReadonlySet<string>,
	sources: all('sources'),
	authors: all('authors'),
	notTitles: new Set([...all('notTitles'), ...fieldLabels]) as ReadonlySet<string>,
	agencies: all('agencies'),
	/** Where capitals tell a heading from a sentence. */
	storyLists: new Set(en.storyLists) as ReadonlySet<string>,
	sections: new Set([...all('sections'), ...partHeadings]) as ReadonlySet<string>,
	titleLabels: new Set([...all('titleLabels'), ...titleLabels]) as ReadonlySet<string>,
	toldBefore: all('toldBefore'),
	toldOn: all('toldOn'),
	toldAfter: all('toldAfter'),
};
