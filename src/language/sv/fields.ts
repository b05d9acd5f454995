/** Swedish words by what a sentence with them is about. */
import type { FieldVocabulary } from '../../extract/measures/weighing/field-vocabulary.js';

const split = (text: string): readonly string[] => text.trim().split(/\s*,\s*/);

export const fields: FieldVocabulary = {
	aim: {
		words: split(
			'stärka, förbättra, främja, utveckla, säkerställa, stödja, genomföra, minska, öka, skydda, förebygga, underlätta, påskynda, förenkla, motverka, bekämpa, möjliggöra, samordna, insats, insatser, mål, målet, satsning, satsningar, genomförande, utveckling, skydd, fortsatt, ytterligare, effektivt, långsiktigt',
		),
	},
	instrument: {
		words: split(
			'lag, lagen, förordning, förslag, förslaget, proposition, program, plan, planen, åtgärd, åtgärder, projekt, reform, reformer, budget, budgeten, anslag, medel, bidrag, stöd, skatt, avgift, uppdrag, uppdraget, utredning, strategi, avtal, beslut, direktiv, regler, föreskrifter, tillsyn, kontroll, tillstånd, remiss',
		),
	},
	norm: {
		words: split(
			'ska, skall, måste, får, inte, bör, krävs, krav, skyldig, skyldighet, förbjudet, tillåtet, enligt, behörig, myndighet, myndigheter, senast, minst, ansökan, gäller, träder i kraft, böter, utan, endast',
		),
	},
	statistic: {
		words: split(
			'procent, procentenheter, andel, andelen, antal, antalet, genomsnitt, ökade, minskade, ökning, minskning, tillväxt, jämfört, totalt, cirka, drygt, nästan, statistik, kvartal, rekord',
		),
	},
	judgement: {
		words: split(
			'viktigt, viktig, problem, utmaning, utmaningar, möjlighet, svårt, sannolikt, kanske, tycker, tror, hoppas, oro, kritik, framgång, bra, dåligt, bättre, stor, stora, risk, betydelse, glad',
		),
	},
	degree: { words: split('många, flera, mycket, mer, mindre, ännu, bara, nästan, ofta, alltid, särskilt, redan, aldrig, ganska, väldigt, fortfarande') },
	people: { words: split('han, hon, familj, kvinna, man, barn, liv, mamma, pappa, vän, jag, min, människor, elever, patienter, boende') },
	market: {
		words: split(
			'försäljning, vinst, aktie, aktier, pris, priser, kunder, marknad, marknaden, företag, bolag, produkt, produkter, export, import, investerare, efterfrågan, konkurrens, bransch',
		),
	},
	narration: { words: split('sedan, före, efter, under, år, årtionden, historia, tidigare, senare, var, hade, när, då, började, slutligen') },
	description: { words: split('ligger, består, omfattar, kallas, exempelvis, till exempel, region, stad, norra, södra, östra, västra, är, olika, liknande') },
	cause: { words: split('eftersom, på grund av, därför, leder till, orsak, anledning, följd, visar, innebär, betyder, om, men, trots, varför, hur') },
	report: { words: split('säger, sade, enligt, rapport, talesperson, intervju, tidning, medier, pressträff, berättar, uppger') },
	relations: {
		words: split(
			'besök, möte, toppmöte, delegation, relationer, partner, president, minister, ministern, statsminister, ambassadör, samtal, dialog, internationella, fred, land, länder',
		),
	},
	research: { words: split('studie, forskare, forskning, universitet, professor, virus, sjukdom, vaccin, laboratorium, analys, data') },
	offer: { words: split('klicka, prenumerera, länk, sida, kontakt, här, gratis, hotell, resa, foto, video, läs') },
	address: { words: split('du, dina, ditt') },
};
