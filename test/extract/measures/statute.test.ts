import { describe, expect, it } from 'vitest';
import { measuresOf } from './reading.js';

const read = (text: string): (readonly [string, string | null, string | null, string | null])[] =>
	measuresOf(text).map(({ act, status, date, bodies }) => [act ?? '', status, date?.edtf ?? null, bodies[0]?.text ?? null]);

const german = `VERORDNUNG (EG) Nr. 41/2002 DER KOMMISSION
vom 6. März 2002
über die Einfuhr von Quitten

DIE KOMMISSION DER EUROPÄISCHEN GEMEINSCHAFTEN —

in Erwägung nachstehender Gründe:

(1) Die Mitgliedstaaten haben Lizenzen beantragt. Es sollten Bestimmungen festgelegt werden.

HAT FOLGENDE VERORDNUNG ERLASSEN:

Artikel 1

Begriffsbestimmungen

Die Behörde erteilt Lizenzen im Sinne dieser Verordnung.

Artikel 2

Die Mitgliedstaaten stellen sicher, dass nur zugelassene Einführer Lizenzen erhalten.

Sie teilen der Kommission die Mengen mit.

Artikel 3

Der Zollsatz wird auf 4 % festgesetzt.

Die Einführer sind verpflichtet, die Belege aufzubewahren.

Artikel 4

Diese Verordnung tritt am 1. Mai 2002 in Kraft.`;

describe('an act with numbered articles', () => {
	it('is dated from when it holds, rules in the present, and hands what binds nobody in particular to those who passed it', () => {
		expect(read(german)).toEqual([
			['issue', 'adopted', expect.anything(), 'KOMMISSION'],
			['protect', 'in-force', '2002-05-01', 'Mitgliedstaaten'],
			['report', 'in-force', '2002-05-01', 'Mitgliedstaaten'],
			['adopt', 'in-force', '2002-05-01', 'KOMMISSION'],
			['require', 'in-force', '2002-05-01', 'Einführer'],
			['enter-into-force', 'in-force', '2002-05-01', 'KOMMISSION'],
		]);
	});
	it('says nothing with its preamble and its definitions', () => {
		const quotes = measuresOf(german).map(({ evidence }) => evidence[0]?.quote ?? '');
		expect(quotes.some((quote) => quote.includes('beantragt') || quote.includes('Bestimmungen festgelegt') || quote.includes('im Sinne'))).toBe(false);
	});
	it('is dated by its title where it does not say from when it holds', () => {
		const dated = read(german.replace('tritt am 1. Mai 2002 in Kraft', 'ist verbindlich'));
		expect(dated.filter(([, status]) => status === 'in-force').map(([, , date]) => date)).toEqual(['2002-03-06', '2002-03-06', '2002-03-06', '2002-03-06']);
	});
	it('is none without articles: the present tells nothing', () => {
		expect(read('Der Zollsatz wird 2002 festgesetzt. Quitten gelten als Obst.')).toEqual([]);
	});
	it('in English permits with `may` and orders with `shall`', () => {
		const english = `REGULATION (EU) 2013/9 OF THE EUROPEAN PARLIAMENT AND OF THE COUNCIL
of 4 June 2013
on ferries

HAVE ADOPTED THIS REGULATION:

Article 1

The competent authorities may close a quay.

Article 2

Operators shall keep records of each crossing.

Article 3

(a) 'operator' means whoever is permitted to run a ferry.

A list of quays shall be published.`;
		expect(read(english)).toEqual([
			['adopt', 'adopted', '2013-06-04', expect.anything()],
			['abolish', 'in-force', '2013-06-04', 'competent authorities'],
			['report', 'in-force', '2013-06-04', 'Operators'],
			['issue', 'in-force', '2013-06-04', expect.anything()],
		]);
	});
	it('in Swedish counts its articles before the sign', () => {
		const swedish = `Förordning (2018:77) om bidrag till bryggor

Regeringen föreskriver följande.

1 § Länsstyrelsen prövar ansökningar om bidrag.

2 § Naturvårdsverket får meddela föreskrifter om bryggor.

3 § Länsstyrelsen ska besluta inom två månader.

Denna förordning träder i kraft den 1 juli 2018.`;
		expect(read(swedish)).toEqual([
			['require', 'adopted', '2023-05-10', 'Regeringen'],
			['pilot', 'in-force', '2018-07-01', 'Länsstyrelsen'],
			['issue', 'in-force', '2018-07-01', 'Naturvårdsverket'],
			['adopt', 'in-force', '2018-07-01', 'Länsstyrelsen'],
			['enter-into-force', 'in-force', '2018-07-01', 'Regeringen'],
		]);
	});
});

describe('items of a list', () => {
	const items = (text: string) => measuresOf(text).map(({ act, rule }) => [act, rule]);
	it('name an action by a noun, in each language', () => {
		expect(items('Regeringen har beslutat om mer stöd:\n\n- Inrättande av ett nytt centrum i norr\n- En satsning på frivilliga brandvärn')).toEqual(
			expect.arrayContaining([
				['establish', 'measures/nominal-item'],
				['fund', 'measures/nominal-item'],
			]),
		);
		expect(items("L'Agence nationale des ports annonce :\n\n- Création d'un fonds pour les orgues\n- Suppression des frais d'entrée")).toEqual(
			expect.arrayContaining([
				['establish', 'measures/nominal-item'],
				['abolish', 'measures/nominal-item'],
			]),
		);
	});
	it('are no measures where they only label', () => {
		expect(items('Regeringen informerar:\n\n- Frågor och svar om brygglagen\n- Kontakt')).toEqual([]);
	});
});
