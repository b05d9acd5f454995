import { describe, expect, it } from 'vitest';
import { measuresOf } from './reading.js';

const read = (text: string): (readonly [string, string | null, string | null])[] =>
	measuresOf(text).map(({ act, status, date }) => [act ?? '', status, date?.edtf ?? null]);

describe('German, whose verb closes the clause', () => {
	it('tells what was decided, in the perfect and in the past', () => {
		expect(read('Die Bundesregierung hat am 8. Mai 2023 das Busgesetz beschlossen.')).toEqual([['adopt', 'adopted', '2023-05-08']]);
		expect(read('Das Kabinett beschloss am 3. Mai 2022 eine Änderung der Fährverordnung.')).toEqual([['adopt', 'adopted', '2022-05-03']]);
	});
	it('tells a promise with its deadline, date and money', () => {
		const [measure] = measuresOf('Das Bundesministerium für Verkehr wird die Mittel für Fähren bis Ende 2025 um 1,5 Mrd. Euro aufstocken.');
		expect(measure).toMatchObject({ act: 'expand', status: 'planned', rule: 'measures/promise' });
		expect(measure?.figures.map(({ value, unit }) => [value, unit])).toEqual([[1500000000, 'EUR']]);
	});
	it('tells a duty, and what may not be done', () => {
		expect(measuresOf('Die Mitgliedstaaten müssen der Kommission einen Bericht vorlegen.').map(({ rule }) => rule)).toEqual(['measures/duty']);
		expect(measuresOf('Die Behörde darf die Daten nicht veröffentlichen.').map(({ rule }) => rule)).toEqual(['measures/prohibition']);
	});
	it('tells the passive that is ordered: `sollen … werden`, `sind … zu`', () => {
		const text =
			'Die Bundesregierung hat den Plan beschlossen. Bis 2024 sollen neue Stellen eingerichtet werden. Die Anträge sind bis zum 31. März 2024 zu prüfen.';
		expect(measuresOf(text).map(({ act }) => act)).toEqual(expect.arrayContaining(['adopt', 'establish', 'inspect']));
		expect(measuresOf(text)).toHaveLength(3);
	});
	it('tells nothing where nobody of the state acts or nothing is done', () => {
		expect(read('Experten haben die Reform untersucht.')).toEqual([]);
		expect(read('Der Winter war mild und die Züge waren voll.')).toEqual([]);
	});
	it('dates what takes effect by the day that opens the clause', () => {
		expect(read('Die Bundesregierung senkt Gebühren. Am 1. Januar 2031 tritt das Gesetz in Kraft.')).toContainEqual([
			'enter-into-force',
			'in-force',
			'2031-01-01',
		]);
		expect(read('Die Bundesregierung senkt Gebühren. Am 1. Januar 2031 soll das Gesetz in Kraft treten.')).toContainEqual([
			'enter-into-force',
			'planned',
			'2031-01-01',
		]);
	});
	it('tells in the present what is to come, and a vote that was taken', () => {
		const plan = 'Die Bundesregierung hat den Plan beschlossen.';
		expect(read(`${plan} Die Fährgebühr wird zum 1. Januar 2031 erhöht.`)).toContainEqual(['expand', 'planned', '2031-01-01']);
		expect(read(`${plan} Der Beitragssatz sinkt 2031 auf 2,4 Prozent.`)).toContainEqual(['limit', 'planned', '2031']);
		expect(read('Der Bundestag billigt am 3. Mai 2023 das Busgesetz.')).toContainEqual(['approve', 'adopted', '2023-05-03']);
	});
	it('knows ministers by titles of one word, behind the place of a report', () => {
		const [issued] = measuresOf('Berlin – Gesundheitsminister Hans Meier (SPD) hat am 3. Mai 2023 die Busverordnung veröffentlicht.');
		expect(issued).toMatchObject({ act: 'issue', status: 'adopted', date: { edtf: '2023-05-03' } });
		expect(issued?.bodies.map(({ id }) => id)).toContain('de-bmg');
		expect(issued?.bodies.map(({ id }) => id)).not.toContain('de-spd');
	});
	it('tells that changes take effect, whatever they are called', () => {
		expect(read('Die Bundesregierung hat den Plan beschlossen. Die Änderungen treten mit 1. April 2031 in Kraft.')).toContainEqual([
			'enter-into-force',
			'in-force',
			'2031-04-01',
		]);
	});
	it('takes the wording that an act gives for no gift', () => {
		const act = 'Artikel 1\n\nDer Titel erhält folgende Fassung.\n\nArtikel 2\n\nDer Antrag ist zu begründen.\n\nArtikel 3\n\nDie Abgabe wird erhoben.';
		expect(read(act).map(([does]) => does)).not.toContain('fund');
	});
	it('tells what was sent out to be consulted on as proposed', () => {
		const [sent] = measuresOf('Der Bundesrat hat am 3. Mai 2023 ein neues Busgesetz in die Vernehmlassung geschickt.');
		expect([sent?.act, sent?.status, sent?.bodies[0]?.id]).toEqual(['propose', 'proposed', 'ch-government']);
	});
	it('knows the bodies of three countries, behind the article that opens a sentence', () => {
		const bodies = (text: string): string[] => measuresOf(text).flatMap((measure) => measure.bodies.map(({ id }) => id));
		expect(bodies('Die Bundesregierung hat das Busgesetz beschlossen.')).toEqual(['de-government']);
		expect(bodies('Der Bundesrat hat die Busverordnung beschlossen. Die Kantone wurden angehört.')).toEqual(['ch-government']);
		expect(bodies('Der Bundesrat beschliesst in Bern eine Busverordnung.')).toEqual(['ch-government']);
		expect(bodies('Der Ministerrat hat in Wien das Busgesetz beschlossen.')).toEqual(['at-ministerrat']);
	});
	it('takes no English word for an auxiliary: `war`, `hat`, `will`', () => {
		expect(read('The war hat was found, and people die in the den.')).toEqual([]);
	});
});
