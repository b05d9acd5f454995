/** English words by which bodies are named. */
import { phrases, words } from '../words.js';

/** Words to whoever reads, or of whoever writes, which stand in no name. */
export const addressed: readonly string[] = words('you your yours i my me');

/** Heads of public bodies by kind. As in `Ministry of X`, `X Commission`. */
export const publicHeads: readonly (readonly [string, string])[] = [
	['ministry', 'ministry'],
	['ministries', 'ministry'],
	['department', 'ministry'],
	['dept', 'ministry'],
	['office', 'office'],
	['bureau', 'agency'],
	['bureaus', 'agency'],
	['commission', 'agency'],
	['committee', 'agency'],
	['committees', 'agency'],
	['subcommittee', 'agency'],
	['board', 'agency'],
	['council', 'agency'],
	['councils', 'agency'],
	['agency', 'agency'],
	['authority', 'agency'],
	['administration', 'agency'],
	['directorate', 'agency'],
	['inspectorate', 'agency'],
	['secretariat', 'office'],
	['court', 'court'],
	['courts', 'court'],
	['tribunal', 'court'],
	['procuratorate', 'procuratorate'],
	['government', 'government'],
	['parliament', 'legislature'],
	['congress', 'legislature'],
	['legislature', 'legislature'],
	['senate', 'legislature'],
	['assembly', 'legislature'],
	['police', 'agency'],
	['service', 'agency'],
	['services', 'agency'],
	['taskforce', 'coordination'],
	['inspectorate', 'agency'],
	['embassy', 'office'],
	['headquarters', 'office'],
	['task force', 'coordination'],
	['focal point', 'office'],
	['ombudsman', 'office'],
	['consulate', 'office'],
	['chancellery', 'office'],
	['regulator', 'regulator'],
	['registry', 'office'],
	['exchequer', 'ministry'],
	['constabulary', 'agency'],
	['gendarmerie', 'agency'],
	['working group', 'coordination'],
	['steering group', 'coordination'],
	['police department', 'agency'],
	['fire department', 'agency'],
	['management district', 'agency'],
	['conservation district', 'agency'],
	['school district', 'agency'],
	['water district', 'agency'],
	['utility district', 'agency'],
	['transit district', 'agency'],
	['hospital district', 'agency'],
	['health board', 'agency'],
	['inspector-general', 'office'],
	['auditor-general', 'office'],
	['accountant-general', 'office'],
	['comptroller', 'office'],
];

/** Heads of organisations that are bodies unless they only employ a person who speaks. */
export const namedHeads: readonly (readonly [string, string])[] = [
	['association', 'association'],
	['assn', 'association'],
	['associations', 'association'],
	['federation', 'association'],
	['confederation', 'association'],
	['society', 'association'],
	['union', 'association'],
	['alliance', 'association'],
	['coalition', 'association'],
	['chamber', 'association'],
	['league', 'association'],
	['consortium', 'association'],
	['organization', 'association'],
	['organisation', 'association'],
	['foundation', 'foundation'],
	['trust', 'foundation'],
	['fund', 'foundation'],
	['guild', 'association'],
	['cooperative', 'association'],
	['co-operative', 'association'],
	['collective', 'association'],
	['syndicate', 'association'],
	['brotherhood', 'association'],
	['caucus', 'party-organisation'],
	['congregation', 'association'],
	['company', 'company'],
	['corporation', 'company'],
	['group', 'company'],
	['holdings', 'company'],
	['international', 'association'],
	['uk', 'association'],
	['party', 'party'],
	['forces', 'military'],
	['army', 'military'],
	['navy', 'military'],
	['corps', 'military'],
	['guard', 'military'],
];

/** Legal forms that close the name of a company, alone or one behind the other: `Co., Ltd.`. Those of two letters stand in capitals. */
export const legalForms: readonly string[] = words(`
	co corp inc ltd limited llc llp plc lp incorporated gmbh ag ab asa oyj nv bv sa se spa srl sas kk pte pvt bhd berhad tbk pty jsc ojsc pjsc
`);

/** Heads of organisations that count only where they act. */
export const actingHeads: readonly (readonly [string, string])[] = [
	['university', 'university'],
	['college', 'university'],
	['school', 'university'],
	['schools', 'university'],
	['unit', 'office'],
	['chambers', 'association'],
	['societies', 'association'],
	['unions', 'association'],
	['polytechnic', 'university'],
	['hospital', 'hospital'],
	['clinic', 'hospital'],
	['institute', 'institution'],
	['institution', 'institution'],
	['institutes', 'institution'],
	['academies', 'academy'],
	['centers', 'institution'],
	['centres', 'institution'],
	['laboratory', 'institution'],
	['observatory', 'institution'],
	['museum', 'institution'],
	['library', 'institution'],
	['center', 'institution'],
	['centre', 'institution'],
	['exchange', 'institution'],
	['academy', 'academy'],
	['partnership', 'association'],
	['network', 'association'],
	['initiative', 'association'],
	['campaign', 'association'],
	['project', 'association'],
	['panel', 'agency'],
	['mission', 'office'],
	['delegation', 'office'],
	['inquiry', 'agency'],
	['church', 'association'],
	['diocese', 'association'],
	['cooperatives', 'association'],
	['watch', 'association'],
	['club', 'association'],
	['conference', 'association'],
	['forum', 'association'],
	['bank', 'bank'],
	['airlines', 'company'],
	['airways', 'company'],
	['motors', 'company'],
	['pharmaceuticals', 'company'],
	['pharma', 'company'],
	['technologies', 'company'],
	['industries', 'company'],
	['electronics', 'company'],
	['semiconductor', 'company'],
	['petroleum', 'company'],
	['steel', 'company'],
	['insurance', 'company'],
	['railways', 'company'],
	['catering', 'company'],
	['economics', 'company'],
	['analytics', 'company'],
	['consulting', 'company'],
	['consultants', 'company'],
	['associates', 'company'],
	['advisors', 'company'],
	['advisers', 'company'],
	['robotics', 'company'],
	['biosciences', 'company'],
	['biopharma', 'company'],
	['biotech', 'company'],
	['biotechnology', 'company'],
	['therapeutics', 'company'],
	['diagnostics', 'company'],
	['healthcare', 'company'],
	['aerospace', 'company'],
	['automotive', 'company'],
	['automobile', 'company'],
	['shipbuilding', 'company'],
	['chemicals', 'company'],
	['engineering', 'company'],
	['studios', 'company'],
	['brewery', 'company'],
	['breweries', 'company'],
	['supermarkets', 'company'],
	['stores', 'company'],
	['hotels', 'company'],
	['restaurants', 'company'],
	['homes', 'company'],
	['builders', 'company'],
	['mining', 'company'],
	['metals', 'company'],
	['aluminum', 'company'],
	['aluminium', 'company'],
	['cement', 'company'],
	['textiles', 'company'],
	['brands', 'company'],
	['beverages', 'company'],
	['capital', 'company'],
	['investments', 'company'],
	['asset management', 'company'],
	['wholesale market', 'company'],
	['district', 'agency'],
	['prefecture', 'subnational'],
	['telecom', 'company'],
	['securities', 'company'],
	['logistics', 'company'],
	['foods', 'company'],
	['ventures', 'company'],
	['partners', 'company'],
	['laboratories', 'company'],
	['labs', 'company'],
	['enterprises', 'company'],
	['entertainment', 'company'],
	['airport', 'company'],
	['port', 'company'],
	['ports', 'company'],
	['farm', 'company'],
	['factory', 'company'],
	['refinery', 'company'],
	['hotel', 'company'],
	['resort', 'company'],
	['power station', 'company'],
	['power plant', 'company'],
	['shipyard', 'company'],
	['zoo', 'institution'],
	['archives', 'institution'],
	['prison', 'institution'],
	['seminary', 'university'],
	['kindergarten', 'university'],
	['hospice', 'hospital'],
	['infirmary', 'hospital'],
	['sanatorium', 'hospital'],
	['orchestra', 'association'],
	['theatre', 'association'],
];

/** Trades that close the name of a company and are as often words of other names: `Lakeside| Energy`. They count where the company acts. */
export const tradeHeads: readonly string[] = words(`
	energy medical sciences solutions software solar power electric electrical oil foods devices instruments genomics biologics shipping cruises pharmacy pharmacies properties realty construction broadcasting wireless mobile semiconductors minerals packaging apparel
	leasing reinsurance mutual assurance payments interactive pipelines refining drilling freight trucking rail lumber dairy meats farms vineyards outfitters grocery wholesale motor auto air express lines health dental optical orthopedics biomedical vaccines
	nutrition wellness equity wealth advisory attorneys solicitors staffing pictures records publishing robotics photonics microsystems dynamics timber seeds agro
`);

/** Nations that close the name of their own agency, `Rivers| Scotland`. It counts where it acts. */
export const nationHeads: readonly string[] = words('scotland wales england australia canada finland norway sweden denmark ireland singapore');

/** Before the name of a nation they make a part of it: `South| Wales`. */
export const directions: readonly string[] = words('north south east west northern southern eastern western central mainland atlantic greater new rural mid');

/** Of those that count only where they act, these are names enough with what they are of: `Bank of Clearwater`, `Center on Rivers`. */
export const namedByObject: readonly string[] = words(`
	bank center centre centers centres institutes academies institute institution academy club conference forum party
`);

/** Words after a name that make it a statute or a document, not the body. */
export const statutes: readonly string[] = words(`
	act bill building day award awards prize law secretary minister directive news
`);

/** Capitalised at the start of a sentence or before a name, no part of it. */
export const leaders: readonly string[] = words(`
	the a an in on at by for from under with as if when while after before since but and or both also this that these those its their our your his her my
	each every all any some no other another such many most however meanwhile according through during to of per via into than then there where which who
	what how why not president premier minister secretary chairman chairwoman chair director governor mayor commissioner spokesman spokeswoman
	spokesperson mr mrs ms dr professor prof senator congressman representative vice deputy chief head acting former administrator sir lord lady january
	february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday today yesterday
	later earlier recently here now only even still once soon instead finally separately elsewhere last next
	new joint relevant contact about see read visit follow source sources photo image meet welcome more latest dear
`);

/** Of those the adjectives that belong to a name behind `the` or in that of a place: `the Joint| Works Centre`, `New| York`. */
export const namingAdjectives: readonly string[] = words('new joint');

/** Adjectives that do not make a name of a head alone: `the Executive Board`, `Local Government`. */
export const weakModifiers: readonly string[] = words(`
	local central national federal state provincial municipal regional executive general public private special main high senior lower higher foreign
	international global joint standing select advisory independent respective relevant competent responsible head annual first second third our customer
	social human financial online primary secondary middle working steering expert technical government open home front back clean renewable green
	solar nuclear mental occupational maternal child digital natural mineral water electric atomic wind universal community rural urban industrial commercial
	retail small domestic critical emergency integrated smart modern traditional corporate environmental physical oral animal plant oil gas coal fossil
	thermal geothermal sustainable affordable basic reproductive adolescent behavioral behavioural population
`);

/** `People's Court`, `Veterans' Affairs`: a possessive inside a name. */
export const possessors: readonly string[] = words(`
	people peoples women children workers worker farmers persons person veterans consumers prosecutor prosecutors attorney king queen men students
	employees director majesty lawyers doctors minister defender mayor governor disabled
`);

/** Introduce an abbreviation behind a name without brackets. */
export const alternatives: readonly string[] = words('or');

/** Introduce an abbreviation inside brackets. */
export const introducers: readonly string[] = words(`
	hereinafter hereafter the or referred to as called abbreviated known
`);

/** After a body: it acts. */
export const modals: readonly string[] = words(`
	will shall must should would has have had is plans to may
`);

/** What a body does in policy; saying is not doing. Space-separated entries list irregular forms. */
export const actVerbs: readonly string[] = phrases(`
	issue, adopt, approve, launch, ban, require, fund, announce, release, publish, order, establish, implement, introduce, propose, plan, pledge, vow,
	agree, sign, start, begin begins began begun, set sets, cut cuts, raise, lower, increase, reduce, impose, lift, suspend, revoke, grant, award, provide,
	offer, invest, build builds built, develop, design, create, organize, organise, hold holds held, host, submit, file, sue, appeal, oppose, support,
	recall, withdraw withdraws withdrew withdrawn, merge, acquire, transfer, recruit, appoint, investigate, inspect, supervise, monitor, conduct, complete,
	expand, close, open, test, produce, supply, deliver, sponsor, join, lead leads led, receive, win wins won, unveil, urge, call, recommend, warn, report,
	confirm, notify, pass passes passed, voted ruled fined debated struck raided hired purchased, enact, ratify, uphold upholds upheld, block, veto vetoes vetoed, overturn, reject, penalise, penalize,
	regulate, enforce, revise, amend, repeal, extend, shut shuts shut, downgrade, upgrade, inject, procure, sack, dismiss, subpoena, indict, summon, seize
`);

/** After a company or an association: it speaks for itself. */
export const reportVerbs: readonly string[] = words(`
	said says say announced declined claimed claims claim predicted predicts hopes hoped intends intended acknowledged insisted stated states tweeted
	cautioned disclosed alleged alleges refused rejected rejects apologised apologized admitted vowed contends contended testified petitioned lobbied
	expects expected believes believed wants wanted estimates estimated denied denies argues argued told
	responded criticised criticized condemned welcomed found finds showed shows suggests suggested concluded concludes revealed reveals projects projected
	forecasts introduced explained noted added stressed
`);

/** A person who works at or speaks on a body: `an analyst at X`, `X economist`. The body itself does nothing there. */
export const holderRoles: readonly string[] = words(`
	analyst analysts economist economists professor professors researcher researchers scientist scientists scholar scholars fellow fellows lecturer
	academic academics strategist strategists epidemiologist epidemiologists virologist physician doctor doctors nurse student students graduate alumnus
	dean member members expert experts lawyer attorney consultant consultants adviser advisor historian sociologist psychologist specialist engineer engineers
	judge judges magistrate clerk
	trader traders dealer portfolio correspondent reporter author co-author editor alumni studied taught teaches
`);

/** Who leads a body: what they say and do is its own. */
export const leaderRoles: readonly string[] = words(`
	director directors head chief president vice-president chairman chairwoman chairperson chair co-chair deputy-director ceo executive manager
	secretary-general secretary governor commissioner superintendent administrator spokesman spokeswoman spokesperson founder co-founder commander
`);

/** Organs that news tells by their place and field, `Chile's environment regulator`, by kind. */
export const describedHeads: readonly (readonly [string, string])[] = [
	['ministry', 'ministry'],
	['department', 'ministry'],
	['court', 'court'],
	['tribunal', 'court'],
	['parliament', 'legislature'],
	['legislature', 'legislature'],
	['congress', 'legislature'],
	['senate', 'legislature'],
	['assembly', 'legislature'],
	['cabinet', 'cabinet'],
	['council', 'agency'],
	['commission', 'agency'],
	['committee', 'agency'],
	['authority', 'agency'],
	['regulator', 'regulator'],
	['watchdog', 'regulator'],
	['agency', 'agency'],
	['bureau', 'agency'],
	['board', 'agency'],
	['administration', 'agency'],
	['directorate', 'agency'],
	['inspectorate', 'agency'],
	['office', 'office'],
	['service', 'agency'],
	['ombudsman', 'office'],
	['institute', 'institution'],
	['fund', 'foundation'],
	['federation', 'association'],
	['association', 'association'],
	['confederation', 'association'],
	['military', 'military'],
	['army', 'military'],
	['navy', 'military'],
	['police', 'agency'],
	['coastguard', 'agency'],
	['judiciary', 'court'],
	['treasury', 'ministry'],
	['exchequer', 'ministry'],
];

/** Of those what a place has one of: `the Greek parliament`. */
export const describedAlone: readonly string[] = words(
	'parliament legislature congress senate cabinet ombudsman military army navy police coastguard judiciary treasury',
);

/** Fields of organs in small letters: `trade| ministry`, `data protection| authority`. */
export const describedTopics: readonly string[] = words(`
	health public medical medicines medicine drug drugs food foods safety trade finance financial economic economy economics foreign external home interior
	internal environment environmental climate energy electricity power gas oil petroleum nuclear atomic mining mines minerals water electoral election
	elections constitutional supreme high higher appeals appeal administrative criminal family labour labor employment education higher-education science
	technology research innovation industry industrial commerce business enterprise agriculture agricultural farm fisheries forestry forest forests land
	lands housing urban planning development infrastructure construction transport transportation aviation railway rail road roads highway highways maritime
	port ports postal telecoms telecom telecommunications communications communication media broadcasting internet digital cyberspace cyber cybersecurity data
	protection privacy information security defence defense military police intelligence customs tax taxation revenue treasury budget statistics
	statistical audit anti-trust antitrust competition consumer consumers price prices market markets securities stock exchange banking bank insurance
	pension pensions welfare social women children youth sports sport culture cultural tourism heritage human rights anti-corruption corruption graft
	anti-graft immigration migration border refugee disaster emergency fire rescue weather meteorological space justice legal judicial law prosecution prisons
	prison civil national federal state provincial regional county municipal city district local central top main chief general coast disease control
	logistics freight shipping hotel hotels restaurant restaurants retail farmers growers manufacturers exporters builders journalists teachers doctors nurses
	pharmacists physicians lawyers bankers employers trade-union bar-owners commercial cyberspace administration people's personnel audit letters
	party cpc work discipline inspection propaganda organization veterans ethnic religious minority petitions letters
	procurement lottery gambling gaming veterinary animal plant patent patents property intellectual investment
`);

/** What a union of states has and what stands on its ground, which does nothing there: `WTO| rules`, `members| of NATO`. */
export const settingNouns: readonly string[] = words(`
	rules rule countries country nations economies members member membership states state summit summits meeting meetings session commitment commitments law
	laws legislation regulations directive directives treaty treaties charter citizens nationals jobseekers workers migrants market markets standards framework
	accession exit borders border imports exports tariffs firms companies leaders average bloc area territory goals goal targets target principles convention
	agreement agreements obligations version outskirts wide region heads commissioner commissioners capitals lawmaker lawmakers currency citizenship waters airspace
`);

/** Before a union of states, as before a place: `in| the EU`, `leaving| NATO`. */
export const settingVerbs: readonly string[] = words(`
	in within across outside inside throughout leave leaving left join joining joined quit quitting exit exiting entering enter beyond around
`);

/** Behind the head of an organ they make it a word of another phrase: `China's service| industries`, `fund| managers`. */
export const sectorWords: readonly string[] = words(`
	industries industry sectors sector providers provider trade workers worker managers manager staff economy exports imports quality charges charge fees fee
	officer officers force forces chief base bases budget aid exercise exercises drill drills parade action operation operations regime junta coup ruler rulers equipment spending leader leaders station stations custody academy
	market markets building buildings space meeting meetings room rooms chief chiefs member members seat seats delivery area areas companies jobs costs
`);

/** Exchanges and the codes of exchanges that stand beside the code of a share, in capitals. */
export const exchanges: readonly string[] = words(`
	nasdaq nyse amex lse tsx tse asx bse nse hkex sehk szse sse xetra euronext otc krx sgx jse hk sh sz bj ss ns bo t l n o pa de mi as
`);

/** Before it, the office is held no longer. */
export const formerWords: readonly string[] = words('former ex- ex founding then late retired one-time onetime past');

/** Words of a market on which shares are traded, by the case of its name. */
export const exchangeWords: readonly string[] = words('Exchange Exchanges Nasdaq Euronext');

/** What a body finds: `Lakeside University analysis found`. */
export const findings: readonly string[] = words('analysis study report survey poll research review paper data figures estimates index team audit');

/** Before a colon at the head of a line: who has the duty. */
export const dutyLabels: readonly string[] = words(`
	organiser organizer organisers organizers host hosts sponsor sponsors co-organizer co-organiser partner partners lead responsible publisher issuer
	funder contractor applicant undertaker organized organised hosted
`);

/** Heads of classes of bodies that have duties: `local governments`. */
export const classHeads: readonly string[] = words(`
	governments authorities departments agencies enterprises institutions hospitals regions localities provinces cities counties companies banks schools
	universities colleges ministries states organizations organisations units municipalities councils districts manufacturers providers operators
	employers regulators laboratories centres centers bodies committees associations offices bureaus firms insurers lenders platforms suppliers importers
	exporters producers retailers developers sector police parties corporations carriers utilities trusts boards airlines airports landlords respondents
	applicants countries groups government authority
`);

/** Words that make a class of them. `government` and `authority` need one that says of which level. */
export const classModifiers: readonly string[] = words(`
	local provincial municipal regional central state federal national relevant competent responsible concerned other all various each state-owned owned
	private public member government governmental medical health healthcare financial educational education county county-level city district grassroots
	primary pilot eligible pharmaceutical insurance commercial third testing industrial law enforcement regulatory supervisory supervision administrative
	executive branch large small medium-sized foreign domestic online listed higher social research affected participating covered foreign-funded tax
	customs police judicial civil market power energy the our collaborating laboratory designated subordinate lower-level higher-level territorial
`);

/** Levels of government that make a class even in the singular: `the local authority`. */
export const levels: readonly string[] = words(`
	local provincial municipal county district state regional lower each
`);

/** Before `government`, the level is told: `central government`. */
export const nationalLevels: readonly string[] = words(`
	central federal national union
`);
/** Kinds of office that an international body has abroad, and the word behind them: `country| office`. */
export const officeKinds: readonly string[] = words('country regional subregional liaison field');
export const offices: readonly string[] = words('office offices');

/** Before `government` in a speech: that of the speaker. */
export const speakersOwn: readonly string[] = words('my our');

/** What a country, a city or a level of them is governed by: `the| government`, `Lhasa municipal| government`. */
export const governmentNouns: readonly string[] = ['government'];

/** Before `of` and the name of a place with a government of its own: `the city| of Altan`. */
export const cityNouns: readonly string[] = ['city'];

/** Heads of classes that are one only with a level before them: `the local| authority`. */
export const levelledHeads: readonly string[] = words('government authority');

/** And those that are none without any word before them: `all member| states`. */
export const qualifiedHeads: readonly string[] = words('sector states parties groups countries');

/** Words that a class begins with and its name does not. */
export const classOpeners: readonly string[] = words('the our');

/** Behind a place they are its government: `Norwegian| authorities`. */
export const governingNouns: readonly string[] = words('authorities leadership');
/** Between a place and `government`: `Yinchuan municipal government`. */
export const localLevels: readonly string[] = words(`
	city municipal provincial state regional local county district prefectural territorial metropolitan autonomous people's people
`);

/** After a place in the place of its government: `Norway will ban`, `Ohio bans`. */
export const governVerbs: readonly string[] = phrases(`
	ban, issue, adopt, approve, launch, announce, pledge, vow, impose, lift, plan, aim, set sets, cut cuts, raise, lower, introduce, implement, establish,
	promulgate, unveil, enact, ratify, extend, suspend, reopen, order, require, tighten, ease, expand, scrap, abolish, subsidize, subsidise, fund, invest,
	roll rolls rolled, crack cracks cracked, commit commits committed, propose, release, publish, promise, strengthen, increase, reduce,
	step steps stepped, mull, eradicate, build builds built, provide, grant, allocate, start, boost, phase phases phased, legalize, legalise, mandate,
	restrict, prohibit, cancel cancels cancelled, postpone, decide, agree, sign, notify, notified, declare, outlaw,
	arrange, remove, take takes took taken, complete, carry carries carried, improve, deepen, promote, accelerate, optimize, optimise, formulate, tackle, encourage, support, allow, guarantee, ensure, protect, waive, exempt, offer, send sends sent,
	deploy, dispatch, donate, open, close, freeze freezes froze frozen, hike, slash, trim, drop drops dropped, adjust, amend, revise, review, control controls controlled, limit, curb curbs curbed, combat, monitor, supervise, regulate, simplify,
	streamline, modernize, modernise, upgrade, begin begins began begun, create, designate, convene, hold holds held, steer, urge, oblige, obligate, push pushes pushed, seek seeks sought, target, prepare, draft, finalize, finalise,
	oppose, back, favour, favor, denounce, slam slams slammed, condemn, reject, deny, accuse, warn, insist, reiterate, demand, criticize, criticise, refuse,
	welcome, confirm, respond, protest, negotiate, consider, weigh, study, expect, hope, retaliate, sanction, blacklist, summon, expel expels expelled, recall, threaten, stress,
	express, indicate, signal, maintain, block, veto vetoes vetoed, boycott, sue, appeal, pressure, lobby, invite, withdraw withdraws withdrew withdrawn, rejoin, join,
	recognise, recognize, object, submit submits submitted, file, lodge, defend, prioritise, prioritize, acknowledge, admit admits admitted, apologise, apologize, hail, praise, deplore, caution,
	delay, defer defers deferred, shelve, reverse, repeal, rescind, overhaul, reform, restructure, privatise, privatize, nationalise, nationalize, digitise, digitize, liberalise, liberalize,
	quicken, hasten, intensify, enhance, widen, expedite, ramp, scale, speed speeds sped, rule, proclaim, exempt, mobilise, mobilize, earmark, inject, disburse, enforce, legislate, host,
	work worked, fight fights fought, cooperate, collaborate, coordinate, contribute, pay pays paid, lend lends lent, borrow, repay repays repaid, buy buys bought, purchase, vote, abstain, nominate, accede, partner, pool, sponsor, chair, lead leads led, counter, resist, quit quits quit, enter, rebuff, challenge, contest, litigate, rename, redraw redraws redrew, demolish, evict, detain, arrest, release, free, swap, trade trades traded, airlift, rescue, compensate, reimburse, refund, rebate, index, peg pegs pegged, devalue, float, print, mint, auction, tender, commission, decommission, map, chart, pilot, trial,
	ask, activate, assign, assist, authorize, authorise, collect, distribute, equip, erect, feed feeds fed, finance, forbid forbids forbade forbidden, form, give gives gave given, hand, identify, instruct, intervene, issue, install, intercept, loosen, levy levies levied, mediate, organise, organize, outline, oversee oversees oversaw overseen, preserve, procure, recruit, redouble, reinstate, relax, relocate, renew, replace, resettle, resume, safeguard, sell sells sold, shift, spend spends spent, station, stockpile, store, supply, tax, test, transform, treat, triple, double, unify, urge, use, train, vaccinate, inoculate, quarantine, evacuate, repatriate, deport, extradite, pardon, prosecute, investigate, inspect, audit, license, certify, ration, cap caps capped
`);

/** Between a government and its verb: `has all but| ruled out`. */
export const betweenVerbs: readonly string[] = words('also been to all but just again already then still soon even long now once not never no longer further');

/** The same behind several: `Norway and Sweden| are both backing`. */
export const ofSeveral: readonly string[] = words('are were have both all each together');

/** What a place named before is called behind `the`, and of which level it is: `the country| will ban`. */
export const placeNouns: readonly (readonly [string, string])[] = [
	['country', 'country'],
	['nation', 'country'],
	['kingdom', 'country'],
	['republic', 'country'],
	['island nation', 'country'],
	['city-state', 'country'],
	['state', 'region'],
	['province', 'region'],
	['prefecture', 'region'],
	['autonomous region', 'region'],
	['city', 'city'],
	['municipality', 'city'],
	['town', 'city'],
	['metropolis', 'city'],
	['county', 'local'],
	['district', 'local'],
	['borough', 'local'],
];

/** Before a place that is only supposed to act: `if| the country has banned it`. */
export const doubters: readonly string[] = words('if whether unless');

/** Between a country and its verb: `China on| Tuesday| signed`. */
export const days: readonly string[] = words('monday tuesday wednesday thursday friday saturday sunday');

/** Behind the name of a place in capitals they are of its administration: `Clearwater| County| ordered`. */
export const units: readonly string[] = words('county city town province prefecture municipality borough township state region oblast regency canton');

/** After `will`, `must`, `plans to`: what happens to a country, not what its government does. */
export const stativeVerbs: readonly string[] = words(`
	be become becomes have see face remain get need grow reach rise fall lose suffer experience account exceed surpass overtake benefit contain depend
	feel look seem stay like know live love host shrink contract rebound slow struggle enjoy join win still never always also likely probably not soon
`);

/** After a country or its capital, its government speaks: `Moscow denied`. */
export const governmentSpeaks: readonly string[] = words(`
	said says denied denies accused accuses condemned condemns warned warns insisted insists reiterated expressed demanded demands criticized criticised
	rejected rejects responded protested maintains argued refused refuses welcomed confirmed confirms
`);

/** Words that a short form stands behind: `the Commission`. */
export const shortForms: readonly string[] = words(`
	ministry commission committee bureau agency administration authority department council board office court bank company association university
	hospital institute center centre organization organisation service government group corporation parliament regulator
`);

/** Before a description (`central bank`, `drug regulator`): any one, or one of a place, not the country's. */
export const indefinites: readonly string[] = words(`
	a an any every each no some another other foreign regional local provincial municipal county city district independent
`);

/** Words for those who govern together: `Altan| cabinet`. */
export const cabinetWords: readonly string[] = words('cabinet');

/** Before a body without an article they make it a place: `a road in| Altan Area Council`. */
export const settings: readonly string[] = words('in');

/** Words that join the parts of a name: `Department of Rivers and Lakes`. */
export const links: readonly string[] = words('of for on and &');
/** Those after which a name says what it is for. */
export const prepositions: readonly string[] = words('of for on');
/** After a hyphen these belong to what stands before: `Delhi-based Council`. */
export const attached: readonly string[] = words('based led backed run controlled funded owned appointed held dominated');
/** Heads that as often as not open another name: `Expressway Service Area`, `Customer Services Team`. */
export const sharedHeads: readonly string[] = words('international uk service services office court school college network group union exchange');
/** Heads that before another word of a name are its adjective: `International Studies`. */
export const adjectiveHeads: readonly string[] = words('international');
/** Heads that are places as well: `Brightwell UK`, `Norway and UK`. */
export const placeHeads: readonly string[] = words('uk');
/** Cut short with a stop inside a name: `Assn. of Nurses`. */
export const abbreviatedWords: readonly string[] = words('assn dept st univ inst natl intl');
/** After a body they name what is held in it, for it or by it, and the body does nothing: `Assembly elections`. */
export const exteriors: readonly string[] = words(
	'election elections poll polls charter membership headquarters building seat seats project line section station airport games championship championships',
);
/** Behind a year they are meetings. */
export const gatherings: readonly string[] = words('conference forum congress');

/** Names that take no more words: who follows is a person. */
export const closedNames: readonly string[] = phrases(`
	Chamber of Deputies, House of Representatives, House of Commons, House of Lords, Council of Ministers, Council of State, Court of Appeal, Court of Appeals, Court of Cassation,
	Board of Directors, Board of Trustees, Board of Governors, Bureau of Investigation
`);

/** Shaped like bodies and none. */
export const noBodies: readonly string[] = phrases(`
	Oval Office, Box Office, Post Office, White House Office, Single Market Union, Soviet Union, Trade Union, Labor Union, Credit Union, Customs Union,
	Banking Union, Economic and Monetary Union, Capital Markets Union, State of the Union, Press Conference, News Conference, Peer Group, Focus Group,
	Target Group, Age Group, Ethnic Group, High School, Middle School, Primary School, Elementary School, Secondary School, Medical School, Law School,
	Graduate School, Business School, Community College, State University, Federal Court, District Court, Information Center, Data Center, Shopping Centre,
	Shopping Center, Call Center, City Center, City Centre, Town Centre, Private Company, Parent Company, Trust Fund, Hedge Fund, Pension Fund,
	Mutual Fund, Sovereign Wealth Fund, Investment Fund, Central Committee, Third Party, Political Party, Opposition Party, Ruling Party, Hospital Trust,
	Customer Service, Civil Service, Public Service, Foreign Service, Military Service, Secret Service, Health Service, Social Services, Financial Services,
	Champions League, Premier League, Super League, Major League, Asian Champions League, Trade Service, Counseling Services, Legal Services, Online Services, Public Services, Essential Services, Information Services
`);

/** Words after which a subject may stand. */
export const governOpeners: readonly string[] = words(`
	that and as while when because if after before but said although where since however
`);
/** Words after `the government` that leave it a noun of its own: not `government offices`. */
export const governFollowers: readonly string[] = words(`
	and or in on to for with by at from of that which as has can says said also if when should could itself after than but over through under about was did does this last today not who
`);
/** After a government: what it is bound to do or says it will. */
export const duties: readonly string[] = words(
	'will shall must should would plans aims vows pledges promises intends wants agreed agrees decided decides plan aim needs',
);

/** Words for what an organisation is: `energy firm`, `the charity`. */
export const organisationWords: readonly string[] = words(`
	firm company giant maker carmaker automaker chipmaker drugmaker planemaker steelmaker manufacturer retailer lender insurer startup start-up carrier airline
	operator conglomerate developer miner refiner broker brokerage consultancy charity nonprofit non-profit regulator watchdog publisher vendor supplier
	subsidiary affiliate utility bank bookmaker supermarket chain platform corporation group organisation organization association institute thinktank
	agency vehicle builder shipbuilder ministry party union body lobby federation coalition alliance foundation network producer distributor exporter
	importer wholesaler grocer brewer distiller contractor provider cooperative co-operative investor telco insurer reinsurer exchange fund trust hospital
	cartel nonprofits watchdog collective council
`);

/** Parts that a company has: `a subsidiary| of Brightwell`. */
export const companyParts: readonly string[] = words(
	'subsidiary subsidiaries unit division arm affiliate brand parent owner maker makers operator creator creators',
);

/** Before a description or a name of which there is one. */
export const determiners: readonly string[] = words('a an its their the');

/** Before a description only: `A, a lender, and B`. */
export const descriptionOpeners: readonly string[] = words('a an its their');

/** Small words that close a description: `a lender| in the north`. */
export const descriptionClosers: readonly string[] = words('in of for that which with from at on based to and by whose backed owned');

/** Between what is taken from a body and the body: `figures| from| X`. */
export const givers: readonly string[] = words('from of by');

/** Before whoever says it: `according to| X`. */
export const attributions: readonly string[] = ['according to'];

/** What is taken from a body: `according to figures| from X`. */
export const sources: readonly string[] = words(`
	data figures statistics estimates report reports update updates study survey poll analysis research statement release website notice circular bulletin
	records documents tally count projections forecast forecasts guidance findings information announcement
`);

/** Who speaks for an organisation or runs it: `a Brightwell spokeswoman`. */
export const speakers: readonly string[] = words('spokesman spokeswoman spokesperson spokespeople ceo cfo cto shareholders shares executives');

/** Initials that are no organisation. */
export const noInitials: readonly string[] = words(`
	gdp ceo cfo cto coo ceos gdps cpi ppi pmi vat iva fdi ipo ipos roi eps usa uk uae pm fm cm mp mps mep meps phd mba hiv aids covid sars mers dna rna lng lpg
	atm gps api apis iot llm llms gpu gpus cpu usd eur gbp rmb cny jpy inr nft faq faqs pdf url html xml sms tv cctv ngo ngos sme smes soe soes ppp reit
	etf etfs otc spac kyc aml esg csr dei lgbt lgbtq msme msmes npa jan feb mar apr jun jul aug sep oct nov dec mon tue wed thu fri sat sun est edt gmt utc
	higher lower larger smaller greater doctors nurses teachers cmo ciso cio cdo poc pocs earth sun moon mars venus
	read more watch updated breaking exclusive photo live who it and the for not all you are was has can may will our new now one two
`);

/** Names of persons with a capital inside: McDonnell, DeLuca. */
export const innerCapitals: readonly string[] = words('Mc Mac De Di La Le Du Van Von Fitz O Da Del');

/** Before a name in small letters: any one of the kind. */
export const singularArticles: readonly string[] = words('a an any each every');

/** Words about the name of a place in the name of its government: `the Provincial People's Government of`. */
export const governmentWords: readonly string[] = words(`government people's people of the municipality region city province prefecture autonomous`);

/** Titles of persons behind the name of their organisation: `Harbour Workers Union| President Jane Hall`. */
export const titles: readonly string[] = words(`
	president premier chairman chairwoman chair director governor commissioner spokesman spokeswoman spokesperson chief ceo secretary-general
	commandant general-secretary superintendent chancellor
`);

/** Opens the name of an office that is called by a title. */
export const officeOpening = 'office of the';

/** Titles that close the name of an office: `Office of the Chief Harbour| Officer`. */
export const officeTitles: readonly string[] = [
	...titles,
	...words('officer representative secretary minister adviser advisor registrar controller actuary statistician scientist economist'),
];

/** Behind these a government is told or left to do something: `for Tokyo to`, `urged Beijing to`. */
export const bidders: readonly string[] = words(`
	for urged urges asked asks told pressed pushed wants want allowed allows required requires forced forces encouraged called expects expected
`);

/** Before the name of a person. */
export const honorifics: readonly string[] = words('mr mrs ms dr sir lady lord prof professor minister secretary senator congressman representative mayor');

/** Before those to whom something does not apply. */
export const exemptions: readonly string[] = [
	'not apply to',
	'nor to',
	'not cover',
	'not include',
	'other than',
	'with the exception of',
	'exempt from',
	'excluding',
	'not affect',
	'not extend to',
	'outside of',
];

/** Levels before the organ of one: `the state| legislature`. */
export const organLevels: readonly string[] = words('state city county federal provincial municipal district prefectural township village');

/** Organs of which a level has one: `city| council`. */
export const levelHeads: readonly string[] = words('council assembly');

/** Forms of verbs of government that are as often nouns: `Clearwater| protests`. */
export const nounsOfVerbs: readonly string[] = words(
	'protests studies objects files signals appeals audits trains licenses pardons rations hosts lobbies reforms targets limits controls reviews drafts backs caps scales',
);

/** Behind such a form they show that it is a verb. */
/** Right before a progressive they say that it is done: `is| building`. */
export const beforeProgressives: readonly string[] = words('is are was were been also now be');

/** Before a row of places that are only where something is: `in| China and Japan`. */
export const locatives: readonly string[] = words('in from between across around near of to like including');

export const determinersBehind: readonly string[] = words('the a an its new all more to against that how for foreign');

/** In capitals behind the short name of a ministry: who heads it, `Treasury| Secretary`. */
export const holders: readonly string[] = words('secretary minister');

/** Words that join places in a row before their verb: `Canada| and the| United Kingdom agreed`. */
export const rowJoints: readonly string[] = words('and & the');

/** What a place gives itself: `a Norfolk| ordinance`. */
export const localLaws: readonly string[] = words('law ordinance statute ban legislation moratorium bylaw by-law');

/** Of these what only towns and counties give; and before the name of a town there. */
export const townLaws: readonly string[] = words('ordinance bylaw by-law');
export const townOpeners: readonly string[] = words('a an the');

/** Before a law: it is what others go by, or a trade. */
export const lawReferences: readonly string[] = words('under with by of violates violated violating');

/** Behind the word for a law it is a part of another name: `Ohio law| school`. */
export const lawOwners: readonly string[] = words(
	'school schools firm firms enforcement professor professors student students review journal degree dean department societies society library clinic makers library maker',
);
