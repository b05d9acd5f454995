/** The vocabulary of bodies of Japanese, compiled: it is read in Japanese texts alone. */
import { Lexicon } from '../text/lexicon.js';
import * as ja from './ja/bodies.js';

const listed = (words: readonly string[]): Lexicon<true> => Lexicon.of(words.map((word) => [word, true] as const));

export const japaneseBodies = {
	heads: Lexicon.of(ja.heads),
	notNames: listed(ja.notNames),
	headGuards: new Map(ja.headGuards.map(([head, next]) => [head, new Set(next)] as const)),
	foreign: new Set(ja.foreign),
	pointing: new Set(ja.pointing),
	prefectures: listed(ja.prefectures),
	localLevels: new Set(ja.localLevels),
	notPlaces: listed(ja.notPlaces),
	actingTails: listed(ja.actingTails),
	shortNames: Lexicon.of(ja.shortNames),
	localHeads: listed(ja.localHeads),
	pointers: new Set(ja.pointers),
	actingNames: Lexicon.of(ja.actingNames),
	actingParticles: new Set(ja.actingParticles),
	lastOnes: new Set(ja.lastOnes),
	dayWords: listed(ja.dayWords),
	ownPlans: listed(ja.ownPlans),
	ownLevels: new Set(ja.ownLevels),
	standingTails: listed(ja.standingTails),
	titles: Lexicon.of(ja.titles),
	classes: listed(ja.classes),
} as const;
