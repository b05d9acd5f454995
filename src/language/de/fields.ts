/** German words by what a sentence with them is about. */
import type { FieldVocabulary } from '../../extract/measures/weighing/field-vocabulary.js';

const split = (text: string): readonly string[] => text.trim().split(/\s*,\s*/);

export const fields: FieldVocabulary = {
	aim: {
		words: split(
			'fördern, stärken, verbessern, ausbauen, beschleunigen, sicherstellen, gewährleisten, unterstützen, umsetzen, verringern, senken, erhöhen, schützen, vorantreiben, vereinfachen, modernisieren, bekämpfen, verhindern, ermöglichen, erleichtern, förderung, stärkung, verbesserung, ausbau, umsetzung, schutz, ziel, ziele, schwerpunkt, weiter, künftig, wirksam, gezielt, schrittweise',
		),
	},
	instrument: {
		words: split(
			'gesetz, gesetze, verordnung, richtlinie, programm, programme, plan, pläne, maßnahme, maßnahmen, projekt, projekte, reform, förderprogramm, haushalt, mittel, zuschuss, zuschüsse, steuer, abgabe, beschluss, entwurf, gesetzentwurf, strategie, abkommen, vereinbarung, vertrag, prämie, beihilfe, antrag, verfahren, kontrolle, prüfung, genehmigung',
		),
	},
	norm: {
		words: split(
			'muss, müssen, soll, sollen, darf, dürfen, nicht, kein, keine, verpflichtet, pflicht, verboten, untersagt, erlaubt, zulässig, gemäß, nach maßgabe, zuständig, zuständige, behörde, spätestens, mindestens, frist, antrag, gilt, gelten, bußgeld, unbeschadet',
		),
	},
	statistic: {
		words: split(
			'prozent, prozentpunkte, anteil, rate, quote, zahl, anzahl, durchschnitt, gestiegen, gesunken, stieg, sank, anstieg, rückgang, wachstum, vergleich, vorjahr, insgesamt, rund, etwa, mehr als, weniger als, statistik, quartal, schätzung',
		),
	},
	judgement: {
		words: split(
			'wichtig, problem, probleme, herausforderung, chance, risiko, schwierig, wahrscheinlich, vielleicht, offenbar, glaubt, hofft, befürchtet, kritik, erfolg, gut, schlecht, besser, groß, möglich, sorge, folgen, bedeutung, leider, natürlich',
		),
	},
	degree: {
		words: split('viele, einige, sehr, mehr, weniger, noch, nur, fast, etwa, oft, immer, meist, besonders, bereits, wieder, nie, kaum, ganz, ziemlich'),
	},
	people: {
		words: split(
			'er, sie, sein, ihr, familie, frau, mann, kinder, kind, leben, mutter, vater, freund, geschichte, ich, mein, menschen, schüler, patient, patienten, bewohner',
		),
	},
	market: {
		words: split(
			'umsatz, gewinn, aktie, aktien, preis, preise, kunden, markt, märkte, unternehmen, firma, konzern, produkt, produkte, export, import, anleger, analysten, nachfrage, angebot, wettbewerb, branche',
		),
	},
	narration: {
		words: split(
			'damals, seit, vor, nach, während, jahren, jahrzehnte, geschichte, früher, später, einst, zuerst, schließlich, wurde, war, waren, begann, zuvor',
		),
	},
	description: {
		words: split(
			'liegt, befindet, besteht, umfasst, heißt, genannt, wie, beispiel, etwa, region, stadt, norden, süden, osten, westen, ist, sind, verschiedene, ähnlich',
		),
	},
	cause: {
		words: split('weil, wegen, aufgrund, da, deshalb, daher, führt, führte, ursache, grund, folge, zeigt, bedeutet, ob, wenn, aber, obwohl, trotz, warum, wie'),
	},
	report: {
		words: split(
			'sagte, sagt, erklärte, teilte mit, laut, bericht, berichtet, sprecher, sprecherin, interview, zeitung, medien, pressekonferenz, so der, betonte',
		),
	},
	relations: {
		words: split(
			'besuch, treffen, gipfel, delegation, beziehungen, partner, präsident, minister, botschafter, gespräche, dialog, international, frieden, land, länder',
		),
	},
	research: { words: split('studie, forscher, forschung, wissenschaftler, universität, professor, virus, krankheit, impfstoff, labor, analyse, test, daten') },
	offer: { words: split('klicken, newsletter, abonnieren, link, seite, kontakt, bitte, hier, kostenlos, hotel, reise, foto, video, lesen') },
	address: { words: split('du, dich, dir, deine, deinen, deiner') },
};
