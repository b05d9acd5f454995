import { describe, expect, it } from 'vitest';
import { extractionOf, measuresOf } from './reading.js';

const namesOf = (text: string): readonly string[] => measuresOf(text).flatMap(({ bodies }) => bodies.map(({ text: name }) => name));
const idsOf = (text: string): readonly string[] => measuresOf(text).flatMap(({ bodies }) => bodies.map(({ id }) => id));

describe('who is responsible', () => {
	it('is the government of a country that acts', () => {
		expect(idsOf('Japan has lifted the ban on imports of beef.')).toContain('jp-government');
	});
	it('is the government for which a president or minister acts', () => {
		expect(idsOf('French finance minister Jeanne Roux announced new grants for farmers.')).toContain('fr-government');
	});
	it('is the class that only the clause names, which is then listed among the bodies', () => {
		const text = 'The Ministry of Finance issued guidance for banks. Mortgage lenders must keep records of all complaints.';
		expect(namesOf(text)).toContain('Mortgage lenders');
		const { bodies, entries } = extractionOf(text);
		const ids = new Set(bodies.map(({ id }) => id));
		for (const entry of entries) for (const { id } of entry.bodies) expect(ids.has(id)).toBe(true);
	});
	it('is the government that the text speaks of where nobody else is named, of the country it names most', () => {
		const text = 'Fishing rules in Japan were long the same. Many asked the government for change. The cod quota was raised to 400 tonnes in May.';
		expect(measuresOf(text).at(-1)?.bodies).toEqual([{ id: 'jp-government', role: 'issuer', text: 'government', basis: 'inherited' }]);
		for (const other of ['the captains', 'the local government', 'the government of Kenya'])
			expect(measuresOf(text.replace('the government', other)).at(-1)?.bodies).toEqual([]);
	});
	it('is the office before a comma and a name', () => {
		const text = 'The Minister for Health and Ageing, Senator Jane Hall, today approved the six clinics.';
		expect(namesOf(text)).toContain('Minister for Health and Ageing');
		expect(namesOf(text.replace('Ageing, Senator', 'Ageing resigned. Senator'))).not.toContain('Minister for Health and Ageing');
	});
	it('is the place whose law says it, whoever is named besides', () => {
		const text =
			'The Ministry of Health met. An Ohio law on wells was passed in May. The law allows farmers to refuse meters despite the code of the Well Drillers Association.';
		const ohio = measuresOf('Ohio’s governor has ordered new wells.')[0]?.bodies[0]?.id;
		expect(
			measuresOf(text)
				.at(-1)
				?.bodies.map(({ id }) => id),
		).toContain(ohio);
		expect(
			measuresOf(text.replace('An Ohio law', 'A law'))
				.at(-1)
				?.bodies.map(({ id }) => id),
		).not.toContain(ohio);
	});
	it('is whichever of a class has a duty', () => {
		expect(namesOf('The Harbour Authority was founded in 1990. Each agency must keep a list of its wells.')).toContain('agency');
	});
	it('is nobody for whom, or beside whom, something was approved', () => {
		const roles = (text: string): readonly string[] => measuresOf(`Harbours were the talk of May.\n\n${text}`)[0]?.bodies.map(({ role }) => role) ?? [];
		expect(roles('The permit was granted since the Ministry of Fisheries had asked for it.')).not.toContain('approver');
		expect(roles('A loan was approved for the repair of ten cranes and two tugs at the Ministry of Fisheries.')).not.toContain('approver');
		const fund = 'A loan of 5 million shillings was approved for the purchase of nets, while two tugs';
		expect(roles(`${fund} replace the old boats at the Fish Secretariat.`)).not.toContain('approver');
		expect(roles('A loan was approved for ten cranes by the Ministry of Fisheries.')).toContain('approver');
		expect(roles('A loan was approved at a sitting of the Ministry of Fisheries.')).toContain('approver');
	});
	it('is the cabinet that decides, of whatever country, and no body that the word for a government only stands in', () => {
		const text = 'The Cabinet has approved a net code. It follows a talk with the Intergovernmental Fish Panel. Parliament rejected the dues.';
		expect(measuresOf(text)[0]?.bodies).toEqual([expect.objectContaining({ text: 'Cabinet', role: 'approver' })]);
	});
	it('is not the council of a place that something is in', () => {
		const text = 'The Harbour Safety Council approved a road in Altan Area Council. The council approved four tugs.';
		expect(measuresOf(text).at(-1)?.bodies[0]?.id).toBe(measuresOf(text)[0]?.bodies[0]?.id);
	});
	it('is none that is named once and by its initials behind that', () => {
		const text =
			'The Ministry of Ports issued six orders. The nets came up at the Fish Trade Forum (FTF) in Altan. The first order bans plastic nets in harbours.';
		expect(
			measuresOf(text)
				.at(-1)
				?.bodies.map(({ text: name }) => name),
		).not.toContain('FTF');
	});
	it('is nobody by the hour of a deadline', () => {
		expect(idsOf('France has wells. By 5 pm EST on 3 May 2019, ensure that all wells are closed.')).not.toContain('fr-government');
	});
	it('is not a department that the text only points back at', () => {
		expect(namesOf('The Ministry of Finance issued guidance. The department will check the banks.')).not.toContain('department');
	});
});

describe('a president or prime minister', () => {
	const states = (text: string): readonly string[] => idsOf(`On 3 June 2019 the paper wrote.\n\n${text}`);
	it('acts for the state that he is known to have headed, whatever country the text is about', () => {
		expect(states('Kenya was in the news. President Xi Jinping signed an order on aid to Kenya.')).toContain('cn-government');
		expect(states('Kenya was in the news. President Jane Hall signed an order on aid.')).toContain('ke-government');
	});
	it('is not made one by months, firms or places with such a name', () => {
		for (const text of [
			'Kenya banned plastic. The prime minister ordered trams to stop on 5 May 2019.',
			'Kenya is dry. The president approved a loan to Costa Rica.',
			'Kenya is dry. The president fined Johnson & Johnson 5 million dollars.',
		])
			expect(
				states(text)
					.filter((id) => id.endsWith('-government'))
					.every((id) => id === 'ke-government'),
			).toBe(true);
	});
});

describe('Chinese commentary', () => {
	it('is no measure in the mouth of somebody without an office', () => {
		expect(measuresOf('李明表示，加快建设基层医院，完善服务体系。')).toEqual([]);
		expect(measuresOf('市卫生局局长李明表示，该局将加快建设基层医院。').length).toBeGreaterThan(0);
	});
	it('is no measure where a policy is only expected to work', () => {
		expect(measuresOf('市政府表示，路已修好。这项政策将加速产业升级。')).toEqual([]);
	});
});
