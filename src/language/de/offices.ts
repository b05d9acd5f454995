/** German titles of those who head a ministry, which name it by its field in one word: `Gesundheitsministerin`, `Bundesfinanzminister`. */

/** The fields, with the words of the English names of the ministries. */
const fields: readonly (readonly [string, readonly string[]])[] = [
	['gesundheits', ['health']],
	['finanz', ['finance']],
	['innen', ['interior']],
	['außen', ['foreign']],
	['verteidigungs', ['defence']],
	['wirtschafts', ['economic']],
	['arbeits', ['labour']],
	['sozial', ['social affairs']],
	['justiz', ['justice']],
	['umwelt', ['environment']],
	['verkehrs', ['transport']],
	['bildungs', ['education']],
	['landwirtschafts', ['agriculture']],
	['agrar', ['agriculture']],
	['bau', ['housing']],
	['wohnbau', ['housing']],
	['familien', ['family affairs']],
	['klimaschutz', ['climate']],
	['energie', ['energy']],
	['kultur', ['culture']],
	['kultus', ['culture']],
	['wissenschafts', ['research']],
	['forschungs', ['research']],
	['digital', ['digital']],
	['entwicklungs', ['development']],
];

/** Each title with the words by which its ministry is known. */
export const compounds: readonly (readonly [string, readonly string[]])[] = fields.flatMap(([field, words]) =>
	['', 'bundes'].flatMap((before) => ['minister', 'ministerin'].map((title) => [`${before}${field}${title}`, words] as const)),
);
