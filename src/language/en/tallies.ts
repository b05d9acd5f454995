/** What two numbers set against each other tell: the sides of a vote (`voted 52-48`), the score of a match (`won 3-1`). */
import { words } from '../words.js';

/** Near such a pair they make votes of it. */
export const voteWords: readonly string[] = words(`
	vote votes voted voting ballot ballots roll-call passed approved adopted rejected ratified confirmed upheld overturned ruled ruling decision split majority
	referendum bill amendment motion resolution nomination abstention abstentions`);

/** Near such a pair they make a score of it. */
export const scoreWords: readonly string[] = words(`
	win wins won winning beat beats beaten beating lost lose loses losing loss losses defeat defeats defeated defeating victory victories draw draws drew drawn tie tied ties lead leads led leading
	trail trailed trails trailing thrash thrashed thrashing rout routed edge edged edging downed overcame overcome score scored scores scoreline halftime half-time set sets match game series aggregate
	triumph triumphed upset stun stunned crush crushed crushing eliminated sweep swept comeback shutout hammered humbled demolished mauled whipped clobbered outscored level thumped thumping drubbing
	tiebreak tie-break tiebreaker equaliser equalizer seed playoff`);

/** Behind the votes of one side. */
export const voteSides: readonly string[] = ['in favour', 'in favor', 'against', 'opposed', 'abstaining', 'abstained'];
