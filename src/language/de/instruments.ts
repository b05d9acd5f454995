/** German names of policy instruments by type. */
export const instruments: Readonly<Record<string, readonly string[]>> = {
	law: ['gesetz', 'gesetzes', 'gesetzentwurf', 'gesetzesentwurf', 'bundesgesetz', 'grundgesetz', 'haushaltsgesetz'],
	regulation: ['verordnung', 'rechtsverordnung', 'richtlinie', 'durchführungsverordnung', 'vorschrift', 'vorschriften'],
	decision: ['beschluss', 'beschlusses', 'bescheid', 'durchführungsbeschluss', 'erlass'],
	opinions: ['weißbuch', 'grünbuch', 'stellungnahme', 'eckpunkte', 'eckpunktepapier', 'empfehlung', 'empfehlungen'],
	plan: ['strategie', 'förderprogramm', 'maßnahmenpaket', 'konjunkturpaket', 'haushaltsplan'],
	'action-plan': ['aktionsplan', 'maßnahmenplan'],
	agreement: ['abkommen', 'vereinbarung', 'staatsvertrag', 'koalitionsvertrag', 'übereinkommen'],
	standard: ['leitlinien', 'leitfaden'],
	announcement: ['bekanntmachung', 'mitteilung', 'pressemitteilung'],
};
