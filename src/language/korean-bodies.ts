/** The vocabulary of bodies of Korean, compiled: it is read in Korean texts alone. */
import { Lexicon } from '../text/lexicon.js';
import * as ko from './ko/bodies.js';

const listed = (words: readonly string[]): Lexicon<true> => Lexicon.of(words.map((word) => [word, true] as const));

export const koreanBodies = {
	tails: listed(ko.tails),
	heads: Lexicon.of(ko.heads.map(([head, kind, least]) => [head, { kind, least }] as const)),
	notNames: listed(ko.notNames),
	provinces: listed(ko.provinces),
	localLevels: new Set(ko.localLevels),
	notPlaces: listed(ko.notPlaces),
	actingTails: listed(ko.actingTails),
	shortNames: Lexicon.of(ko.shortNames),
	actingNames: Lexicon.of(ko.actingNames),
	lastOnes: new Set(ko.lastOnes),
	lastHeads: listed(ko.lastHeads),
	actingParticles: new Set(ko.actingParticles),
	foreign: listed(ko.foreign),
	titles: Lexicon.of(ko.titles),
	classes: listed(ko.classes),
} as const;
