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

/** Those of both that mean much else, and count right beside the pair alone: `approved 5-4`, but `approved for ages 17-12`. */
export const weakTallyWords: readonly string[] = words(`
	approved confirmed decision split majority passed rejected adopted bill amendment motion resolution nomination
	lose loses losing lost loss losses lead leads led leading level seed edge edged edging set sets draw draws drew drawn tie tied ties upset match game series swept sweep crushed crushing stunned eliminated`);

/** Nouns that such a pair can stand before: `a 5-4 decision`, `a 3-1 home win`, `3-1 on aggregate`. */
export const tallyNouns: readonly string[] = words(`
	vote votes ballot roll-call ruling decision split majority referendum
	win wins victory victories defeat defeats loss losses draw draws tie lead deficit triumph upset rout thrashing beating thumping drubbing shutout sweep comeback score scoreline halftime half-time
	aggregate set sets match game series tiebreak tie-break tiebreaker playoff`);

/** Before a pair that they number: `weeks 3-5`, `dial 911-555`, `those 30-44`. */
export const numberedBefore: readonly string[] = words(`
	question questions item items week weeks month months year years day days hour hours round rounds verse verses line lines row rows seat seats room rooms floor floors level levels stage stages
	grade grades class classes lot lots episode episodes season seasons rule rules point points step steps unit units block blocks lane lanes gate gates platform platforms district districts zone zones
	ward wards precinct precincts form forms group groups types type size sizes category categories option options number numbers volume volumes issue issues case cases exit exits bus buses
	those people persons anyone everyone dial call phone text ring fax
	genesis exodus leviticus deuteronomy joshua judges samuel kings chronicles psalm psalms proverbs isaiah jeremiah ezekiel daniel matthew mark luke john acts romans corinthians galatians ephesians hebrews
	james peter revelation surah sura`);

/** Before a pair that a noun follows: `his |9-5 job`. */
export const tallyDeterminers: readonly string[] = words('a an the this that these his her its their our my your');

/** Between a pair and what it stands in: `3-1 |on| aggregate`. */
export const tallyPlaces: readonly string[] = ['on', 'at', 'in'];

/** In a sentence before a pair or right behind it they make it a proportion, a price or an age. */
export const notTallied: readonly string[] = words(`
	ratio ratios odds proportion proportions leverage age ages aged price prices share-price shares stock stocks yield yields temperature temperatures formation scale bookmakers bookmaker dilution`);

/** Behind the votes of one side. */
export const voteSides: readonly string[] = ['in favour', 'in favor', 'against', 'opposed', 'abstaining', 'abstained'];
