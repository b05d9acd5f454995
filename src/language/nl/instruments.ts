/** Dutch names of policy instruments by type. */
import { words } from '../words.js';

export const instruments: Readonly<Record<string, readonly string[]>> = {
	law: [
		...words(
			'wetten wetsvoorstel wetsvoorstellen wetsontwerp wetsontwerpen wetswijziging wetswijzigingen grondwet omgevingswet belastingwet spoedwet noodwet programmawet begrotingswet kaderwet decreten wetgeving wetboek belastingplan',
		),
		'voorstel van wet',
		'de wet',
		'deze wet',
		'nieuwe wet',
		'voorontwerp van decreet',
		'ontwerp van decreet',
		'voorstel van decreet',
		'het decreet',
		'dit decreet',
		'ordonnantie',
	],
	regulation: [
		...words(
			'verordening verordeningen richtlijn richtlijnen regeling regelingen ontwerpregeling subsidieregeling voorschrift voorschriften uitvoeringsbesluit uitvoeringsverordening besluiten ontwerpbesluit besluit',
		),
		'ministeriële regeling',
		'koninklijk besluit',
		'koninklijke besluiten',
		'ministerieel besluit',
		'algemene maatregel van bestuur',
		'amvb',
		'besluit van de vlaamse regering',
		'gedelegeerde verordening',
		'beleidsregel',
		'beleidsregels',
	],
	decision: words('beschikking beschikkingen vonnis uitspraak uitspraken collegebesluit raadsbesluit'),
	notice: words('circulaire omzendbrief omzendbrieven kamerbrief'),
	opinions: words('witboek groenboek aanbeveling aanbevelingen beleidsnota startnota zienswijze'),
	plan: [
		...words(
			'strategie masterplan meerjarenplan beleidsplan klimaatplan deltaplan stappenplan herstelplan uitvoeringsprogramma omgevingsvisie beleidsvisie routekaart noodplan deltaprogramma klimaatfonds structuurvisie',
		),
		'nationaal plan',
		'nationaal programma',
		'het programma',
		'het plan',
		'dit plan',
	],
	'action-plan': words('actieplan actieplannen actieprogramma'),
	agreement: words(
		'overeenkomst overeenkomsten verdrag verdragen convenant convenanten regeerakkoord coalitieakkoord hoofdlijnenakkoord klimaatakkoord samenwerkingsakkoord bestuursakkoord zorgakkoord pensioenakkoord woonakkoord',
	),
	standard: words('richtsnoer richtsnoeren leidraad handreiking'),
	budget: words('miljoenennota voorjaarsnota najaarsnota rijksbegroting begroting begrotingen'),
	announcement: words('bekendmaking persbericht persmededeling mededeling'),
};
