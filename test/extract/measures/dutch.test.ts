import { describe, expect, it } from 'vitest';
import { formsOf } from '../../../src/extract/measures/inflection.js';
import { inflection } from '../../../src/language/nl/verbs.js';
import { measuresOf } from './reading.js';

const read = (text: string): (readonly [string, string | null, string | null])[] =>
	measuresOf(text).map(({ act, status, bodies }) => [act ?? '', status, bodies[0]?.text ?? null]);

const forms = (infinitive: string): readonly string[] => formsOf(infinitive, inflection).map(({ text, form }) => `${text}: ${form}`);

describe('Dutch verbs', () => {
	it('have a past of many that their stem does not tell', () => {
		expect(forms('aannemen')).toEqual(expect.arrayContaining(['aanneemt: third', 'aannam: past', 'aannamen: past', 'aangenomen: participle']));
		expect(forms('verhogen')).toEqual(expect.arrayContaining(['verhoogt: third', 'verhoogden: past']));
	});
});

describe('Dutch measures', () => {
	it.each([
		['De Tweede Kamer heeft dinsdag ingestemd met het wetsvoorstel over de kanalen.', 'approve', 'adopted', 'Tweede Kamer'],
		['Het kabinet zal 40 miljoen euro investeren in kanalen.', 'fund', 'planned', 'kabinet'],
		['Het kabinet is van plan de sluizen uiterlijk in 2031 te sluiten.', 'abolish', 'planned', 'kabinet'],
		['Het kabinet heeft besloten de havengelden te verlagen.', 'limit', 'adopted', 'kabinet'],
		['De gemeente Kusthaven voert de vergunning op 1 maart 2032 in.', 'implement', 'planned', 'gemeente Kusthaven'],
		['De provincie Zuid-Kust stelt 40 miljoen euro beschikbaar voor kanalen.', 'fund', 'announced', 'provincie Zuid-Kust'],
		['Het Ministerie van Havens, Kanalen en Sluizen keurde het plan goed.', 'approve', 'adopted', 'Ministerie van Havens, Kanalen en Sluizen'],
		['Het Agentschap Havens en Sluizen zal de vergunning verlengen.', 'expand', 'planned', 'Agentschap Havens en Sluizen'],
		['Gemeenten dienen vóór 1 juli 2032 een havenplan vast te stellen.', 'adopt', 'in-force', 'Gemeenten'],
		['Rederijen zijn verplicht vanaf 2034 de vangst te melden.', 'report', 'in-force', 'Rederijen'],
	])('%s', (text, act, status, body) => {
		expect(read(text)).toEqual([[act, status, body]]);
	});
	it('are done where `be` stands before a participle, and to come where `become` does', () => {
		const news = 'Het kabinet heeft het plan vastgesteld.';
		expect(read(`${news} De regeling is op 3 mei 2023 gepubliceerd.`).map(([act, status]) => [act, status])).toContainEqual(['issue', 'adopted']);
		expect(read(`${news} Het havengeld wordt in 2031 verlaagd.`).map(([act, status]) => [act, status])).toContainEqual(['limit', 'planned']);
		expect(read(`${news} De aanvragen moeten in 2031 worden ingediend.`).map(([act, status]) => [act, status])).toContainEqual(['report', 'planned']);
	});
	it('take effect on the day between the two parts of their verb', () => {
		const found = measuresOf('Deze regeling treedt met ingang van 1 juli 2031 in werking.');
		expect(found.map(({ act, date }) => [act, date?.edtf])).toEqual([['enter-into-force', '2031-07-01/..']]);
		expect(measuresOf('Deze regeling treedt in werking op 1 juli 2031.').map(({ act }) => act)).toEqual(['enter-into-force']);
	});
	it('of an act repeal where it says so, by no day of what they repeal', () => {
		const act =
			'Besluit van 3 mei 2031 over havens\n\nDe Minister van Havens besluit:\n\nArtikel 1\n\nHet is verboden in de haven te vissen.\n\nArtikel 2\n\nHet besluit van 8 juli 2010 over vissers wordt ingetrokken.\n\nArtikel 3\n\nDit besluit treedt in werking op 1 juli 2031.';
		const repeal = measuresOf(act).find(({ act: does }) => does === 'repeal');
		expect([repeal?.status, repeal?.date?.edtf]).toEqual(['repealed', '2031-07-01']);
	});
	it('are not what was not done, what is supposed, or what observers say', () => {
		expect(read('Het kabinet heeft het plan niet goedgekeurd.')).toEqual([]);
		expect(read('De kanalen zijn oud en het water is diep.')).toEqual([]);
		expect(read('Economen hebben de hervorming onderzocht.')).toEqual([]);
	});
	it('of a law take effect by its article and its noun, before the verb or behind it', () => {
		const news = 'Het kabinet heeft het plan vastgesteld.';
		for (const law of ['De wet treedt op 1 juli 2031 in werking.', 'Op 1 juli 2031 treedt de wet in werking.', 'De wet is op 1 juli 2031 in werking getreden.'])
			expect(measuresOf(`${news} ${law}`).map(({ act, date }) => [act, date?.edtf])).toContainEqual(['enter-into-force', '2031-07-01']);
	});
	it('are told of a rate that rises or falls by itself, before the verb or behind it', () => {
		const news = 'Het kabinet heeft het plan vastgesteld.';
		const rate = (text: string): unknown =>
			measuresOf(`${news} ${text}`)
				.filter(({ rule }) => rule === 'measures/rate')
				.map(({ act, status, date }) => [act, status, date?.edtf]);
		expect(rate('Het havengeld en de heffing stijgen op 1 juli 2031 naar 40 euro.')).toEqual([['expand', 'planned', '2031-07-01']]);
		expect(rate('In 2031 daalt het tarief voor sleepboten naar 20 euro.')).toEqual([['limit', 'planned', '2031']]);
		expect(rate('De bijdrage gaat op 1 juli 2031 omhoog naar 40 euro.')).toEqual([['expand', 'planned', '2031-07-01']]);
		expect(rate('Op 1 april 2022 is het tarief tijdelijk verlaagd met 5 procent.')).toEqual([['limit', 'completed', '2022-04-01']]);
		expect(rate('Door de heffing stijgen de prijzen.')).toEqual([]);
		expect(rate('De temperatuur stijgt morgen.')).toEqual([]);
	});
	it('come by themselves where a ban, a charge or money comes', () => {
		const news = 'Het kabinet heeft het plan vastgesteld.';
		const coming = (text: string): unknown =>
			measuresOf(`${news} ${text}`)
				.filter(({ rule }) => rule === 'measures/arising')
				.map(({ act, status }) => [act, status]);
		expect(coming('Er komt een verbod op oude sleepboten.')).toEqual([['ban', 'planned']]);
		expect(coming('Verder komt 35 miljoen euro beschikbaar voor hulp aan vissers.')).toEqual([['fund', 'planned']]);
		expect(coming('Verder komt er 45 miljoen euro bij voor sluizen.')).toEqual([['fund', 'planned']]);
		expect(coming('Er komt kritiek op het plan.')).toEqual([]);
		expect(coming('Er komt geen verbod op sleepboten.')).toEqual([]);
	});
	it('are done where a vote is told in the present, and what employers get is to come', () => {
		expect(read('De ministerraad keurt het plan voor de sluizen goed.').map(([act, status]) => [act, status])).toEqual([['approve', 'adopted']]);
		expect(read('Het kabinet heeft het plan vastgesteld. Veerlieden krijgen vanaf juli een toeslag.').map(([act, status]) => [act, status])).toContainEqual([
			'fund',
			'planned',
		]);
		const aid = measuresOf('Het kabinet heeft het plan vastgesteld. Rederijen krijgen vanaf 2031 een subsidie van 4.000 euro.');
		expect(aid.map(({ act, status }) => [act, status])).toContainEqual(['fund', 'planned']);
	});
	it('are told of a government or an office that no country names', () => {
		expect(read('De minister kreeg een brief. Het havengeld wordt in 2031 verlaagd.').map(([act, status]) => [act, status])).toEqual([['limit', 'planned']]);
		expect(read('De zee is diep. Het havengeld wordt in 2031 aangepast.')).toEqual([]);
	});
	it('are of no news agency, and begin behind its initials', () => {
		const [first] = measuresOf('DEN HAAG (ANP) - Het kabinet heeft het plan voor de sluizen vastgesteld.');
		expect(first?.bodies.map(({ id }) => id)).toEqual(['nl-government']);
	});
	it('are of the Belgian body where Belgium is spoken of', () => {
		const bodies = (text: string): string[] => measuresOf(text).flatMap((measure) => measure.bodies.map(({ id }) => id));
		expect(bodies('De Vlaamse minister kreeg ongelijk. De Raad van State heeft het besluit vernietigd.')).toContain('be-raad-van-state');
		expect(bodies('De Tweede Kamer kreeg ongelijk. De Raad van State heeft het besluit vernietigd.')).toContain('nl-raad-van-state');
	});
	it('are of no party of which somebody is a member', () => {
		const [first] = measuresOf('Het kabinet vergaderde. Minister Vincent Jansen (VVD) heeft het plan voor de sluizen goedgekeurd.');
		expect(first?.bodies.map(({ id }) => id)).not.toContain('nl-vvd');
	});
	it('take no English word for one of theirs: `is`, `was`, `had`, `of`, `met`, `door`', () => {
		expect(read('The van was met at the door of the bank, and the plan is open.')).toEqual([]);
	});
});
