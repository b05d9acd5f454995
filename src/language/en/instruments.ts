/** English names of policy instruments by type. The type is what the timeline says. */
export const instruments: Readonly<Record<string, readonly string[]>> = {
	law: ['public law', 'law', 'act', 'bill', 'statute', 'legislation', 'code', 'ordinance'],
	regulation: ['delegated regulation', 'implementing regulation', 'regulation', 'regulations', 'rule', 'rules', 'final rule', 'new rules', 'byelaw'],
	'rules-measures': ['measures for', 'administrative measures', 'provisions', 'detailed rules', 'interim measures', 'trial measures'],
	decision: ['decision', 'ruling', 'judgment'],
	resolution: ['resolution'],
	order: [
		'order',
		'executive order',
		'decree',
		'directive',
		'operational directive',
		'binding operational directive',
		'emergency directive',
		'bod',
		'presidential directive',
		'statutory instrument',
		's.i.',
		'implementing decision',
		'order in council',
		'injunction',
	],
	opinions: ['opinions', 'opinion', 'guiding opinions', 'implementation opinions', 'guideline', 'guidelines', 'guidance'],
	notice: ['notice', 'circular', 'notification', 'memorandum'],
	announcement: ['announcement', 'public notice', 'communique', 'statement', 'declaration'],
	reply: ['official reply', 'reply letter'],
	plan: [
		'plan',
		'plans',
		'outline',
		'five-year plan',
		'blueprint',
		'strategy',
		'roadmap',
		'framework',
		'policy',
		'policies',
		'programme',
		'program',
		'scheme',
		'initiative',
		'campaign',
		'project',
		'remediation',
		'rectification',
		'crackdown',
	],
	'action-plan': ['action plan'],
	'work-plan': ['work plan', 'implementation plan'],
	'key-tasks': ['key tasks', 'key task', 'tasks', 'key points of work', 'the task', 'the mission'],
	standard: ['standard', 'standards', 'specification', 'technical guideline'],
	report: ['white paper', 'green paper', 'consultation paper'],
	proposal: ['proposal', 'draft'],
	agreement: ['agreement', 'treaty', 'memorandum of understanding', 'pact', 'deal', 'accord', 'protocol', 'convention'],
	budget: ['budget', 'stimulus package', 'relief package', 'rescue package', 'aid package', 'spending package'],
	measures: ['measures', 'measure', 'package', 'document', 'documents'],
};

const split = (text: string): readonly string[] => text.split(', ');

/** Phrases that hold one of these words and name no instrument. */
export const notInstruments: readonly string[] = split(
	'in order, out of order, of the order of, on the order of, law and order, law enforcement, law firm, law firms, law school, law schools, law professor, law student, law students, law office, law offices, law minister, law ministry, law commission, law society, law officer, law officers, law clerk, law department, law degree, management and budget, budget office, budget committee, budget committees, budget responsibility, budget director, budget minister, budget ministry, budget department, budget airline, budget airlines, budget carrier, budget hotel, zip code, source code, dress code, insurance policy, insurance policies, policy maker, policy makers, policy adviser, policy advisers, policy chief, policy bank, policy banks, policy institute, policy center, policy centre, program director, programme director, project manager, project managers, package tour, package tours, acts of violence, acts of terror, acts of terrorism, act of violence, act of terrorism, act of aggression, bill of lading, the rule of law, rule of law',
);

/** `plans to` is a verb behind who plans. */
export const planning = {
	verbs: split('plans to, also plans to, now plans to'),
	behind: split(
		'also, now, still, it, they, he, she, we, who, which, that, and, government, ministry, minister, council, commission, board, committee, agency, department, bureau, office, authority, administration, city, state, county, province, country, company, group, bank, party, union, president',
	),
};
