/** English titles of those who head a ministry, which name it by its field: `Secretary of State for Justice`, `Finance Minister`. */
import type { OfficeVocabulary } from '../../extract/measures/responsibility/office-vocabulary.js';

const split = (text: string): readonly string[] => text.split(/\s*,\s*/);

export const offices: OfficeVocabulary = {
	titles: split('minister, secretary, ministers, undersecretary'),
	links: split('of, for'),
	joints: split('of, for, the, and, &, state'),
	fields: {
		...Object.fromEntries(
			split(
				'health, education, justice, transport, transportation, energy, environment, agriculture, science, technology, culture, tourism, defence, planning, communications, information, water, mining, fisheries, forestry, sport, sports, infrastructure, development, economy, economic, veterans, immigration, security',
			).map((field) => [field, [field]]),
		),
		foreign: split('foreign, external affairs, state'),
		finance: split('finance, treasury, economy'),
		treasury: split('treasury, finance'),
		home: split('home office, home affairs, interior'),
		interior: split('interior, internal affairs, home'),
		defense: split('defense, defence'),
		defence: split('defence, defense'),
		labor: split('labor, labour, employment'),
		labour: split('labour, labor, employment, pensions'),
		trade: split('trade, commerce'),
		commerce: split('commerce, trade'),
		industry: split('industry'),
		business: split('business'),
		prisons: split('justice'),
		police: split('home office, interior'),
		schools: split('education'),
		universities: split('education'),
		housing: split('housing, urban'),
		farming: split('agriculture, rural'),
		climate: split('climate, environment'),
		homeland: split('homeland'),
	},
	acting: split('acting, deputy, interim, incoming, outgoing, new, current, assistant, under, while, when, as, then'),
	no: split(
		'prime, general, press, private, permanent, chief, party, assistant, executive, company, deputy, first, parliamentary, former, cabinet, honorary, state, vice, junior, party, national, regional, staff, lord, mr, mrs, ms, dr, sir, shadow, opposition, club, church',
	),
	localHeads: [
		{
			titles: split('governor, gov, lieutenant governor, lt. gov, lt gov'),
			levels: split('state, province, prefecture, region, autonomous-region, territory'),
			national: false,
		},
		{ titles: split('chief minister'), levels: split('state, province, territory'), national: false },
		{ titles: split('mayor, lord mayor, vice mayor, deputy mayor, city manager'), levels: split('city, municipality'), national: false },
		{ titles: split('premier, first minister, minister-president, minister president'), levels: split('state, province, territory, region'), national: true },
		{ titles: split('county executive'), levels: split('county'), national: false },
	],
};
