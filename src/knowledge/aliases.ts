/**
 * Spellings of a body's name that follow from it by rule, so that the data need not list them: British and American
 * spelling, `&`, `X Ministry` for `Ministry of X`, nicknames by what a body does, and for Chinese central organs the swaps
 * translators make (`State` / `National`, `Bureau` / `Administration`, `Commission` / `Committee`, the orders of a leading group).
 */
const spellings: readonly (readonly [string, string])[] = [
	['Centre', 'Center'],
	['Centres', 'Centers'],
	['Labour', 'Labor'],
	['Defence', 'Defense'],
	['Organisation', 'Organization'],
	['Programme', 'Program'],
	['Co-operation', 'Cooperation'],
	['Ageing', 'Aging'],
	['Fertilizers', 'Fertilisers'],
	['Corporation', 'Corp'],
	['&', 'and'],
];

const translations: readonly (readonly [string, string])[] = [
	['Bureau', 'Administration'],
	['Commission', 'Committee'],
];

/** Every spelling that stands for a name by rule, the name itself not included, in a fixed order. */
export function spellingsOf(name: string, chinese: boolean): string[] {
	const made = new Set<string>();
	const add = (text: string): void => {
		if (text !== name) made.add(text);
	};
	let base = [name];
	for (const [a, b] of spellings) if (name.includes(a) || name.includes(b)) base = base.flatMap((text) => swap(text, a, b));
	if (chinese) base = base.flatMap(translated);
	if (chinese) base = base.flatMap(arranged);
	base = base.flatMap(nicknames);
	for (const text of base) {
		add(text);
		const turned = /^(Ministry|Department) (?:of|for) (?:the )?([A-Z]\w+(?:,? (?:and )?[A-Z]\w+){0,5})$/.exec(text);
		if (turned !== null && turned[1] === 'Ministry') add(`${turned[2]} Ministry`);
	}
	return [...made];
}

const han = /\p{Script=Han}/u;

/**
 * The names of a body with that of its place beside them: `Harbour Bureau of Altan`, `Altan Harbour Bureau`, `Altan's Harbour Bureau`, 青湖海关署.
 * None where the name tells its place in another way.
 * @param places what the place is called, in any language
 */
export function placedSpellings(name: string, places: readonly string[]): string[] {
	const own = places.filter((place) => han.test(place) === han.test(name));
	if (han.test(name)) return own.some((place) => name.includes(place)) ? [] : own.map((place) => `${place}${name}`);
	const behind = own.find((place) => name.endsWith(` of ${place}`));
	const core = behind === undefined ? name : name.slice(0, -` of ${behind}`.length);
	return own.some((place) => core.includes(place)) ? [] : own.flatMap((place) => [`${core} of ${place}`, `${place} ${core}`, `${place}'s ${core}`]);
}

/** What the press calls a body by its work: `economic planner` is the (top) economic planning agency as well, a `market regulator` a watchdog. */
function nicknames(text: string): string[] {
	const [, field, work] = /^([a-z ]+) (planner|regulator)$/.exec(text) ?? [];
	if (field === undefined) return [text];
	const made = work === 'planner' ? [text, ...['agency', 'body', 'authority'].map((body) => `${field} planning ${body}`)] : [text, `${field} watchdog`];
	return made.flatMap((one) => [one, `top ${one}`]);
}

/** Words of a field short enough to stand before `Leading Group`. */
const short = 3;

/** The orders in which translators put a leading group of the State Council and its secretariat: `leading group for X under the State Council`. */
function arranged(text: string): string[] {
	const [, office, field] = /^((?:Secretariat|Office) of the )?State Council Leading Group (?:for|on) (.+)$/.exec(text) ?? [];
	if (field === undefined) return [text];
	const groups = [`State Council Leading Group for ${field}`, `State Council Leading Group on ${field}`];
	const named = [`Leading Group for ${field}`, ...(field.split(' ').length <= short ? [`${field} Leading Group`] : [])];
	groups.push(...named, ...named.flatMap((group) => [`${group} of the State Council`, `${group} under the State Council`]));
	if (field.split(' ').length <= short) groups.push(`State Council ${field} Leading Group`);
	return office === undefined ? groups : ['Secretariat', 'Office'].flatMap((one) => groups.map((group) => `${one} of the ${group}`));
}

function swap(text: string, a: string, b: string): string[] {
	if (!text.includes(a) && !text.includes(b)) return [text];
	const words = text.split(' ');
	if (words.includes(a)) return [text, words.map((word) => (word === a ? b : word)).join(' ')];
	if (words.includes(b)) return [text, words.map((word) => (word === b ? a : word)).join(' ')];
	return [text];
}

function translated(text: string): string[] {
	const words = text.split(' ');
	const made = [text];
	const first = words[0];
	const last = words[words.length - 1];
	if (words.length < 3) return made;
	const heads = [first];
	if (first === 'State') heads.push('National');
	else if (first === 'National') heads.push('State');
	else if (first === 'China') heads.push('Chinese');
	const tails = [last];
	for (const [a, b] of translations) {
		if (last === a) tails.push(b);
		else if (last === b) tails.push(a);
	}
	for (const head of heads) for (const tail of tails) made.push([head, ...words.slice(1, -1), tail].join(' '));
	return made;
}
