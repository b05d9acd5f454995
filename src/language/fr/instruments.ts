/** French words for instruments, by type. */
export const instruments: Readonly<Record<string, readonly string[]>> = {
	law: ['loi', 'lois', 'projet de loi', 'proposition de loi', 'loi de finances', 'ordonnance'],
	regulation: ['règlement', 'règlements', 'décret', 'décrets', 'arrêté', 'arrêtés', "règlement d'exécution", 'circulaire'],
	decision: ['décision', 'décisions', 'délibération'],
	opinions: ['livre blanc', 'livre vert', 'recommandation', 'recommandations'],
	plan: ['stratégie', 'feuille de route', 'plan de relance', 'plan national', 'le plan', 'ce plan'],
	'action-plan': ["plan d'action"],
	agreement: ['convention', "protocole d'accord", 'traité'],
	standard: ['lignes directrices'],
	announcement: ['communiqué', 'communiqué de presse'],
};
