/** What an article is read with, and what the sentences read so far have left for those to come. */
import type { Reading } from '../../../text/reading.js';
import type { Mention, Mentions } from '../../mentions.js';
import { RecalledDates } from '../dating/recalled-dates.js';
import { type Context, contextOf } from '../document/context.js';
import { type Voices, voicesOf } from '../document/voices.js';
import type { Surroundings } from '../inflected/predicate.js';
import { startingAt } from '../responsibility/agents.js';
import { withoutFollowed } from '../responsibility/followed.js';
import { Referents } from '../responsibility/referents.js';
import { AnnouncedList } from './announced-list.js';
import { Framing } from './framing.js';
import { Gathered } from './gathered.js';
import { HeldFloor } from './held-floor.js';

export interface Progress {
	readonly reading: Reading;
	readonly context: Context;
	readonly surroundings: Surroundings;
	readonly referents: Referents;
	/** Who speaks in which sentence. */
	readonly voices: Voices;
	readonly framing: Framing;
	readonly floor: HeldFloor;
	readonly dates: RecalledDates;
	readonly list: AnnouncedList;
	readonly gathered: Gathered;
}

/** An article of which no sentence has been read. */
export function unread(reading: Reading, all: Mentions): Progress {
	const { tokens } = reading;
	const mentions = { ...all, bodies: withoutFollowed(tokens, all.bodies) };
	const context = contextOf(reading, mentions);
	const bodies = startingAt(mentions.bodies);
	const masks = startingAt<Mention>([...mentions.dates, ...mentions.figures]);
	const referents = new Referents(tokens, mentions.bodies, context.countries);
	return {
		reading,
		context,
		surroundings: {
			tokens,
			bodies,
			masks,
			dates: new Set(mentions.dates.map(({ first }) => first)),
			officials: context.officials,
			bystanders: context.bystanders,
			laws: context.laws.initials,
		},
		referents,
		voices: context.official ? { opinions: new Set(), official: new Set(), speakers: new Map() } : voicesOf(reading, context.bodiesOf),
		framing: new Framing(tokens, context),
		floor: new HeldFloor(tokens, bodies, referents),
		dates: new RecalledDates(reading, context),
		list: new AnnouncedList(tokens),
		gathered: new Gathered(),
	};
}
