/** What a number of four digits counts rather than dates: `1963 cases`, `2045 confirmed cases`. Years stand before other nouns: `2030 targets`. */
import { phrases } from '../words.js';

/** Nouns that a year does not stand before. */
export const countedNouns: readonly string[] = phrases(`
	people, persons, cases, companies, enterprises, hospitals, schools, villages, counties, students, households, units, projects, items, workers, jobs,
	sets, vehicles, families, residents, patients, beds, employees, cities, towns, places, firms, applicants, members, participants, officials, deaths,
	products, buses, homes, doctors, nurses, teachers, volunteers, farmers, women, men, children, infections, fatalities, vaccinations, arrests,
	complaints, applications, sites, communities, institutions, clinics, factories, plants, stores, shops, branches, apps, devices, samples, tests,
	doses, births, marriages, arrivals, passengers, tourists, visitors, migrants, refugees, soldiers, troops, pupils, graduates, candidates, voters,
	votes, seats, shares, trees
`);

/** Words between such a number and its noun. */
export const countedAs: readonly string[] = phrases(`
	confirmed, suspected, probable, severe, critical, asymptomatic, imported, local, domestic, cumulative, additional, more, active, existing, medical,
	rural, urban, registered, licensed, qualified, listed, private, public, primary, secondary, newly confirmed, newly built, newly added
`);

/** Before such a number they make a year of it all the same: `in| 2018 cases rose`. */
export const yearLeads: readonly string[] = phrases(
	'in, since, during, throughout, by, until, spring, summer, autumn, winter, early, late, mid, january, february, march, april, may, june, july, august, september, october, november, december',
);
