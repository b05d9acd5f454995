import { describe, expect, it } from 'vitest';
import { measuresOf } from './measures/reading.js';

const days = (text: string): (string | undefined)[] => measuresOf(text).map(({ date }) => date?.edtf);

describe('a chronology', () => {
	const below = `Decisions of the harbour cabinet

Published: 10 May 2023

27.05.2019

The cabinet today approved a special team for the wells. The Ministry of Health issued rules for the wells.

18.06.2019

The cabinet approved a committee on the dam.

2.7.2019

The Ministry of Health closed ten wells.`;

	it('dates what stands below a day by it, and today by that day', () => {
		expect(days(below)).toEqual(['2019-05-27', '2019-05-27', '2019-06-18', '2019-07-02']);
	});
	it('dates what stands behind a day in its paragraph', () => {
		expect(
			days(`Published: 10 May 2023

12 March 2019: The Ministry of Health issued rules for the wells. The cabinet approved a plan for dams today.

14 March 2019 – Parliament passed the Dams Act. The Ministry of Health closed the dam.

2 April 2019 – The Ministry of Health opened ten wells.`),
		).toEqual(['2019-03-12', '2019-03-12', '2019-03-14', '2019-03-14', '2019-04-02']);
	});
	it('may head its entries with lines that say what was done on a day', () => {
		const order = (opening: string, told: string) => `${opening}\n\n${told}\n\n`;
		const bans = 'The order bans plastic nets in all harbours of the country.';
		const closes = 'The order closes the Harbour Commission of Kenya at once.';
		const published = 'Orders of the year\n\nPublished: 10 May 2023\n\n';
		expect(days(published + order('Signed on 3 March 2019', bans) + order('[Signed on 4 April 2020]', closes))).toEqual(['2019-03-03', '2020-04-04']);
		expect(days(published + order('Cabinet meeting of 3 March 2019', bans) + order('Cabinet meeting of 4 April 2020', closes))).toEqual([
			'2019-03-03',
			'2020-04-04',
		]);
		expect(days(published + order('Seen on 3 March 2019', bans) + order('Seen on 4 April 2020', closes))).not.toContain('2019-03-03');
	});
	it('says that its days are taken over', () => {
		expect(measuresOf(below)[1]?.date).toMatchObject({ basis: 'inherited', text: '27.05.2019' });
		expect(measuresOf(below)[0]?.date).toMatchObject({ basis: 'anchored', anchor: { date: '2019-05-27', source: 'heading' } });
	});
	it('keeps its days in any language with months', () => {
		const text = 'Veröffentlicht am 10. Mai 2023\n\n';
		const rules = '12. März 2019\nDas Gesundheitsministerium hat neue Regeln für Brunnen erlassen.\n\n';
		const dams = '14. März 2019\nDas Bundesministerium für Gesundheit hat zehn Dämme geschlossen.\n\n';
		const wells = '2. Mai 2019\nDas Bundesministerium für Gesundheit hat eine Verordnung über Wehre erlassen.';
		expect(days(text + rules + dams + wells)).toEqual(['2019-03-12', '2019-03-14', '2019-05-02']);
		expect(days(text + rules + dams)).toEqual(['2023-05-10', '2023-05-10']);
	});
	it('is none of years above tables', () => {
		const rules = 'The Ministry of Health issued rules for the wells and for dams.';
		expect(days(`Published: 10 May 2023\n\n2017\n\n${rules}\n\n2018\n\nDams are safe for all those who swim.\n\n2019\n\nDams are safe now for all.`)).toEqual([
			'2023-05-10',
		]);
	});
	it('may close its entries with their days in brackets', () => {
		const decided = 'The cabinet of Kenya decided the following:\n\n';
		const items = [
			'Approval of a bill on harbour dues. (9.5.2019)',
			'Signing of an agreement on wells with Ghana. (3.5.2019)',
			'Creation of an office for dams. (27.4.2019)',
		];
		const list = (some: readonly string[]) => `Published: 10 May 2023\n\n${decided}${some.map((item) => `\uf0b7 ${item}`).join('\n')}`;
		expect(days(list(items)).filter((day) => day !== '2023-05-10')).toEqual(['2019-05-09', '2019-05-03', '2019-04-27']);
		expect(days(list(items.slice(0, 2)))).not.toContain('2019-05-09');
	});
});
