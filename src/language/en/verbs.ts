/** English verbs of policy by act. `nouns` are spelt like a noun as well and need stronger surroundings. */
import type { VerbRow } from '../../extract/measures/vocabulary.js';

const split = (text: string): readonly string[] => text.split(/\s*,\s*/);

export const verbs: readonly VerbRow[] = [
	{
		act: 'issue',
		class: 'decide',
		past: 'adopted',
		verbs: split('promulgate, print, distribute, send out, bring out, hand down, reissue, gazette, send a letter, hand out'),
		nouns: split('issue'),
	},
	{ act: 'issue', class: 'decide', past: 'announced', verbs: split('publish, republish, make available, place online'), nouns: split('release') },
	{ act: 'implement', class: 'light', past: 'completed', verbs: split('take, make, play, give, strike') },
	{
		act: 'enter-into-force',
		class: 'effect',
		past: 'in-force',
		verbs: split(
			'take effect, come into force, come into effect, enter into force, go into effect, remain in effect, remain in force, come in to force, apply from, expire, be effective',
		),
	},
	{
		act: 'adopt',
		class: 'decide',
		past: 'adopted',
		verbs: split(
			'adopt, determine, set down, map out, chart, enact, ratify, sign, finalize, finalise, decide, agree, conclude, accept, vote, pass, codify, reaffirm, reinstate, uphold, opt, endorse, reach an agreement, reach agreement, approve in principle, sign into law, sign off, formalize, formalise, legalize, legalise, legislate, decriminalize, decriminalise, criminalize, criminalise, override, reauthorize, reauthorise',
		),
		nouns: split('rule, veto'),
	},
	{
		act: 'approve',
		class: 'decide',
		past: 'adopted',
		verbs: split(
			'approve, okay, endorse, authorize, authorise, clear, greenlight, consent, designate, green-light, give the green light, give the go-ahead, give a green light, give the thumbs up, accredit, certify, validate, delegate, empower, entitle, recognise, recognize, pre-approve, give approval, grant approval',
		),
		nouns: split('sanction'),
	},
	{
		act: 'announce',
		class: 'decide',
		past: 'announced',
		verbs: split(
			'announce, declare, unveil, pledge, vow, promise, commit, proclaim, introduce, put forward, lay out, set out, commence, reveal plans, set forth, spell out, detail plans, trumpet, publicly commit, offer',
		),
		nouns: split('present'),
	},
	{
		act: 'propose',
		class: 'direct',
		past: 'proposed',
		verbs: split(
			'propose, recommend, seek, call for a vote, consult, consider, mull, suggest, advise, re-consult, float, advocate, put out for consultation, seek views, invite comments, invite views, table',
		),
		nouns: split('draft, want'),
	},
	{
		act: 'issue',
		class: 'decide',
		past: 'adopted',
		verbs: split(
			'contain the text, contain the full text, contain a version, contain a web-friendly version, contain an accessible version, contain a copy, reproduce the text',
		),
	},
	{ act: 'reject', class: 'decide', past: 'announced', verbs: split('reject, turn down, decline, rebuff, refuse, rule out') },
	{
		act: 'launch',
		class: 'decide',
		past: 'in-force',
		verbs: split(
			'initiate, kick off, begin, roll out, inaugurate, resume, deploy, put into effect, kick-start, usher in, embark on, embark, set in motion, spearhead, open up, get under way, activate, trigger, reopen, re-open, restart, relaunch, unleash, mount, stage, set off, mobilise, switch on, operationalize, operationalise',
		),
		nouns: split('launch, start'),
	},
	{
		act: 'implement',
		class: 'do',
		past: 'completed',
		verbs: split(
			'implement, enumerate, catalogue, catalog, quantify, prepare, procure, apply, configure, disable, enable, patch, encrypt, archive, back up, backup, append, retrieve, extract, scan, reset, rotate, uninstall, decouple, inventory, itemize, verify, ventilate, wash, wear, rinse, boil, cook, filter, chlorinate, fumigate, spray, fence, tag, brand, book, carry out, execute, enforce, apply, conduct, undertake, pursue, fulfil, fulfill, comply, adhere to, put in place, put into place, take measures, take steps, take action, take over, deliver, handle, do a good job, give full play, give play, give priority, organize, organise, act, respond, arrange, bring about, complete, finish, solve, resolve, address, administer, operate, manage, perform, process, supply, ship, staff, train, retrain, educate, teach, vaccinate, immunize, immunise, inoculate, administer, screen, isolate, quarantine, trace, collect, disinfect, sterilize, sterilise, evacuate, rescue, repair, rebuild, reconstruct, refurbish, renovate, retrofit, rehabilitate, resettle, feed, serve notice, distribute, dispense, allot, ration, stockpile, recycle, dispose of, dredge, irrigate, cultivate, reclaim, reforest, afforest, harvest, digitize, digitise, digitalize, digitalise, automate, computerize, computerise, connect, electrify, decarbonize, decarbonise, localize, localise, internationalize, internationalise, industrialize, industrialise, commercialize, commercialise, incubate, pioneer, host, counsel, mentor, liaise, educate, sensitize, sensitise, prescribe, diagnose, hospitalize, hospitalise, characterize, characterise, sequence, collate, aggregate, analyse, transport, install, instal, deploy, patrol, escort, intercept, shoot down, cull, slaughter, make good, act on, follow through, carry forward, carry on, push through, proceed, put to use, put into practice, put into operation, translate, take into account, take up, take part, take charge, take the lead, take advantage, give effect, give support, give importance, make use of, make full use of, make progress, make provision, make arrangements, make preparations, lay the foundation, lay down, seize the opportunity, see through, work out, work on, work towards, work toward, work to',
		),
		nouns: split('practice, process, work, dispatch, distribute, plant, practise, exercise, use, treat, test, clean, house, sample'),
	},
	{
		act: 'require',
		class: 'direct',
		past: 'in-force',
		verbs: split(
			'require, oblige, instruct, urge, call on, call for, stress, emphasize, emphasise, compel, specify, ask, summon, direct, charge with, mandate, enjoin, call upon, insist on, push for, dictate, exhort, implore, appeal to, appeal for, plead for, press for, lobby for, warn against, entrust, subpoena, petition',
		),
		nouns: split('mandate, order, demand, request, ask, challenge, task, command, pressure'),
	},
	{
		act: 'ban',
		class: 'decide',
		past: 'in-force',
		verbs: split(
			'prohibit, forbid, bar, outlaw, suspend, blacklist, disallow, proscribe, criminalize, put on hold, defer, postpone, shelve, lock down, seal off, cordon off, cut off, deplatform, censor, restrict access, rule out',
		),
		nouns: split('block, halt, boycott, stop, ban, embargo, delay, pause'),
	},
	{
		act: 'limit',
		class: 'decide',
		past: 'in-force',
		verbs: split(
			'restrict, tighten, crack down, combat, reduce, lower, cut back, scale back, cut, slash, minimize, minimise, contain, impose, sanction, penalize, penalise, punish, curtail, constrain, crack down on, suppress, levy, phase down, wind down, cut down, rein in, scale down, trim, ration, downsize, pare, offset, prosecute, toughen, stiffen, put the brakes on, keep a lid on, clamp down on, reimpose, retaliate, expel, deport, extradite',
		),
		nouns: split('limit, fine, cap, curb, control, freeze, decrease, clamp down, tax, tariff'),
	},
	{
		act: 'fund',
		class: 'decide',
		past: 'completed',
		verbs: split(
			'invest, allocate, earmark, inject, mobilize, mobilise, spend, provide, pay, contribute, disburse, raise funds, appropriate, lend, donate, channel, set aside, dedicate, devote, bankroll, underwrite, plough, plow, capitalize, capitalise, recapitalize, recapitalise, bail out, remit, transfer funds, co-fund, cofinance, co-finance, match, sponsor, loan, guarantee loans, give away, endow, hand over, raise money',
		),
		nouns: split('fund, finance, grant, award, budget, resource, back, supply'),
	},
	{
		act: 'subsidise',
		class: 'decide',
		past: 'in-force',
		verbs: split(
			'subsidize, subsidise, compensate, reimburse, exempt, waive, refund, relieve, cushion, rebate, write off, forgive, pay out, top up, underwrite, offset, indemnify, remunerate, reward, defray',
		),
		nouns: split('rebate'),
	},
	{
		act: 'target',
		class: 'do',
		past: 'in-force',
		verbs: split(
			'strive, realize, realise, achieve, reach, attain, eradicate, halve, hit, meet the target, become carbon neutral, drive down, accomplish, close the gap, wipe out, end poverty, quadruple, triple',
		),
		nouns: split('target, cover, aim'),
	},
	{
		act: 'pilot',
		class: 'decide',
		past: 'in-force',
		verbs: split('try out, explore, trial-run, experiment, field-test, prototype, phase in, road-test'),
		nouns: split('pilot, trial, test'),
	},
	{
		act: 'expand',
		class: 'do',
		past: 'completed',
		verbs: split(
			'expand, extend, enlarge, scale up, widen, broaden, accelerate, expedite, add, include, multiply, prolong, lengthen, popularize, popularise, generalize, speed up, double, triple, upscale, augment, beef up, spread, universalize, universalise, diversify, roll over, hasten, fast-track, fast track, quicken, top up, supplement, upsize, open up, scale out, stretch, escalate, complement, enrich, extend out, replenish, build up, heighten, maximize, maximise',
		),
		nouns: split('increase, raise, hike, boost, spread, scale'),
	},
	{
		act: 'establish',
		class: 'decide',
		past: 'adopted',
		verbs: split('formulate, draw up, set, devise, craft, shape, codify'),
	},
	{
		act: 'establish',
		class: 'decide',
		past: 'completed',
		verbs: split(
			'establish, set up, create, found, construct, develop, build, open, compile, put together, install, generate, produce, institute, constitute, inaugurate, convoke, prepare, engineer, put up, stand up, spin off, spin out, incorporate, roll out, reserve, build out, put forth, set aside, arrange, craft, co-found, form',
		),
		nouns: split('form, design, set, map, frame, pool, model, code, draft'),
	},
	{
		act: 'reform',
		class: 'do',
		past: 'completed',
		verbs: split(
			'restructure, reorganize, reorganise, adjust, optimize, optimise, improve, innovate, integrate, merge, deepen, transform, streamline, unify, standardize, standardise, regulate, rationalize, rationalise, simplify, modernize, modernise, perfect, divide, recombine, convert, replace, separate, relocate, reorganise, rectify, change, harmonise, harmonize, purify, clean up, clear up, heal, reshape, remodel, revamp, recast, reconfigure, realign, rebalance, reengineer, re-engineer, remake, rework, rewrite, refine, clarify, reclassify, reassign, redirect, redistribute, reallocate, reposition, reprioritize, overhaul, centralize, centralise, decentralize, decentralise, devolve, privatize, privatise, nationalize, nationalise, corporatize, deregulate, consolidate, group, incorporate, amalgamate, liberalize, substitute, transition, shake up, reduce red tape, raise the level, raise the quality, straighten out, screen out, sort out, adapt, align, tailor, calibrate, normalise, normalize, institutionalize, institutionalise, mainstream, embed, professionalize, professionalise, diversify, rejuvenate, renovate, systematize, systematise',
		),
		nouns: split('reform, transfer, shift, overhaul, switch'),
	},
	{
		act: 'strengthen',
		class: 'do',
		past: 'completed',
		verbs: split(
			'strengthen, enhance, promote, intensify, step up, reinforce, consolidate, advance, upgrade, foster, cultivate, bolster, deepen, push forward, make efforts, focus on, focus, adhere, persist, tap, stimulate, fully implement, increase investment, ramp up, improve, nurture, revitalize, revitalise, stabilize, stabilise, energize, energise, galvanize, galvanise, invigorate, reinvigorate, hone, sharpen, buttress, fortify, entrench, uphold, underpin, solidify, cement, prop up, shore up, spur, spur on, catalyze, catalyse, ignite, enrich, propel, incentivise, champion, drive forward, move forward, carry forward, press ahead, push ahead, push on, step forward, forge ahead, prioritize, prioritise, concentrate, concentrate on, commit to, popularise, raise awareness, raise the awareness, build capacity, make greater efforts, make every effort, spare no effort, go all out, do everything, do our best, double down, redouble, redouble efforts, scale up, harness, leverage, exploit, utilise, utilize, capitalise on, capitalize on, draw on',
		),
		nouns: split('support, boost, drive, push, back, lead, empower'),
	},
	{
		act: 'encourage',
		class: 'direct',
		past: 'in-force',
		verbs: split(
			'encourage, attract, incentivize, incentivise, facilitate, allow, permit, invite, enable, mobilize, ease, relax, liberalize, liberalise, let, treat, introduce, induce, entice, lure, authorize, authorise, grant permission, give permission, unlock, open the door, deregulate, lift the ban, lift a ban, empower',
		),
		nouns: split('guide, license'),
	},
	{
		act: 'abolish',
		class: 'decide',
		past: 'completed',
		verbs: split(
			'abolish, place on leave, put on leave, place on administrative leave, put on administrative leave, force out, push out, drive out, let off, scrap, lift the, lift restrictions, lift a, lift sanctions, lift curbs, cancel, remove, eliminate, phase out, terminate, dissolve, roll back, disband, shut down, dismantle, lay off, dismiss, sack, axe, drop, put an end, eradicate, do away with, discontinue, retire, decommission, deactivate, wind up, wind down, close down, shutter, call off, ditch, eject, evict, delete, strike down, strike out, liquidate, fire, oust, purge, strip, furlough, let go, cull, jettison, unwind, disestablish, uproot, demolish, tear down',
		),
		nouns: split('end, close, fire, sack'),
	},
	{
		act: 'amend',
		class: 'decide',
		past: 'adopted',
		verbs: split('amend, revise, update, modify, reconsider, recast, rewrite, redraft, reword, refresh, fine-tune, re-issue, redefine'),
	},
	{
		act: 'repeal',
		class: 'decide',
		past: 'completed',
		verbs: split(
			'repeal, recall, rescind, revoke, withdraw, annul, overturn, pull out, pull, supersede, quash, void, nullify, invalidate, vacate, retract, reverse, set aside, strike down',
		),
	},
	{
		act: 'inspect',
		class: 'do',
		past: 'completed',
		verbs: split(
			'inspect, supervise, evaluate, assess, investigate, check, verify, examine, oversee, track, regulate, scrutinize, scrutinise, follow up, view, detect, analyse, analyze, identify, prosecute, sue, arrest, seize, crack, monitor, hold accountable, patrol, interview, interrogate, cross-check, double-check, benchmark, appraise, audit, look into, look at, go through, vet, keep track, surveil, diagnose, indict, convict, sentence, jail, imprison, subpoena, raid, ascertain, establish whether, reassess, re-evaluate, re-examine, revisit, take stock, conduct inspections, call to account, bring to justice',
		),
		nouns: split('audit, review, survey, study'),
	},
	{
		act: 'convene',
		class: 'decide',
		past: 'completed',
		verbs: split('convene, hold, host, gather, summon, call together, organise, co-host, cohost, co-chair, preside, preside over'),
		nouns: split('chair'),
	},
	{
		act: 'report',
		class: 'do',
		past: 'completed',
		verbs: split(
			'submit, send, confirm, notify, disclose, share, inform, publicize, publicise, register, communicate, circulate, make public, expose, record, file, declare, report back, lodge, alert, pass on, turn over, hand over, relay, feed back, upload, post online, keep records, itemize, itemise, apprise, transmit, furnish',
		),
		nouns: split('report, post'),
	},
	{
		act: 'appoint',
		class: 'decide',
		past: 'completed',
		verbs: split(
			'appoint, nominate, elect, name, recruit, hire, dispatch, assign, transfer, deploy, entrust, install, swear in, reappoint, re-elect, reelect, select, choose, reinstate, enlist, draft in, reassign, rename, call up, redeploy',
		),
	},
	{
		act: 'protect',
		class: 'do',
		past: 'in-force',
		verbs: split(
			'protect, avoid, refrain, make sure, make certain, make available, make public, stop, prevent, exclude, ensure, guarantee, safeguard, maintain, secure, preserve, keep, retain, alleviate, mitigate, tackle, conserve, restore, continue, shield, insulate, cushion, sustain, avert, minimise, hedge, cope with, ward off, keep out, fend off, curb, forestall, preempt, pre-empt, stave off, contain, back up, quell, uphold',
		),
		nouns: split('guard'),
	},
	{
		act: 'cooperate',
		class: 'do',
		past: 'in-force',
		verbs: split(
			'cooperate, co-operate, coordinate, co-ordinate, collaborate, negotiate, consult with, work with, work together, join, participate, engage, liaise, team up, join forces, ally, coordinate with, interact, link up, interconnect, mediate, broker, intervene, reach out, confer',
		),
		nouns: split('partner'),
	},
	{
		act: 'procure',
		class: 'decide',
		past: 'completed',
		verbs: split('procure, buy, tender, acquire, outsource, auction, take over, bring in'),
		nouns: split('purchase'),
	},
	{
		act: 'clarify',
		class: 'direct',
		past: 'adopted',
		verbs: split('clarify, define, delineate, specify, detail, set out, lay down, prescribe, stipulate, provide for, spell out'),
		nouns: split('outline'),
	},
	{
		act: 'say',
		class: 'report',
		past: 'announced',
		verbs: split(
			'say, add that, recall that, advise that, attribute, confirm that, recognise that, recognize that, make clear that, warn, remind, caution, tell, state, note, add, point out, explain, believe, argue, claim, predict, estimate, think, insist, comment, write, reply, admit, acknowledge, reveal, hear, read, learn, describe',
		),
		nouns: split('answer, forecast, show'),
	},
	{ act: 'clarify', class: 'conduct', past: 'in-force', verbs: split('affect') },
	{
		act: 'strengthen',
		class: 'conduct',
		past: 'in-force',
		verbs: split(
			'attach, attach importance, attach great importance, pay attention, pay great attention, pay close attention, pay more attention, pay visits, pay a visit, pay tribute',
		),
	},
	{ act: 'fund', class: 'conduct', past: 'in-force', verbs: split('receive, get, gain access to, benefit from, qualify for, be eligible for') },
	{
		act: 'launch',
		class: 'conduct',
		past: 'in-force',
		verbs: split('take place, run, go ahead, kick in, go live, get under way'),
	},
	{
		act: 'assist',
		class: 'conduct',
		past: 'in-force',
		verbs: split(
			'help, assist, aid in, defend, observe, respect, honour, honor, abide by, stick to, stand by, stick by, care for, look after, oppose, resist, meet, satisfy',
		),
		nouns: split('aid'),
	},
	{
		act: 'cooperate',
		class: 'conduct',
		past: 'completed',
		verbs: split('discuss, visit, attend, tour, debate, talk to, talk with, speak to, speak with, deliberate, converse'),
	},
	{
		act: 'adopt',
		class: 'decide',
		past: 'adopted',
		verbs: split(
			'leave interest rates, leave rates, leave its key rate, leave its benchmark, leave the cash rate, leave the policy rate, leave the bank rate, leave its policy rate, leave bank rate, leave the key rate, leave the benchmark',
		),
	},
	{
		act: 'reject',
		class: 'decide',
		past: 'announced',
		verbs: split(
			'deny the request, deny a request, deny his request, deny her request, deny the application, deny an application, deny the motion, deny a motion, deny the petition, deny the appeal, deny an appeal, deny bail, deny entry, deny permission, deny access, deny a stay, shrug off, fend off calls, rebuff calls',
		),
	},
	{
		act: 'convene',
		class: 'decide',
		past: 'completed',
		verbs: split(
			'call a meeting, call an emergency meeting, call an election, call elections, call a snap election, call a referendum, call a summit, call a vote, hold talks, hold a meeting, meet with, exchange views, hold a phone call, sit down with',
		),
	},
	{ act: 'announce', class: 'direct', past: 'planned', verbs: split('schedule') },
	{ act: 'require', class: 'decide', past: 'completed', verbs: split('write to, serve notice on') },
	{
		act: 'ban',
		class: 'decide',
		past: 'in-force',
		verbs: split('make it illegal, make it unlawful, make it an offence, make it a crime, make it a criminal offence, make it harder, make it a felony'),
	},
	{ act: 'require', class: 'direct', past: 'in-force', verbs: split('make it mandatory, make it compulsory, make it obligatory') },
	{ act: 'encourage', class: 'direct', past: 'in-force', verbs: split('make it possible, make it legal, make it lawful') },
	{
		act: 'limit',
		class: 'conduct',
		past: 'in-force',
		verbs: split(
			'face fines, face a fine, face penalties, face a penalty, face up to, face jail, face prison, face imprisonment, face prosecution, face disciplinary action, risk a fine, risk fines, incur a penalty',
		),
	},
	{
		act: 'be',
		class: 'state',
		past: 'completed',
		verbs: split(
			'be, let alone, point to, remain, become, seem, appear, depend, need, benefit, rise, fall, grow, decline, happen, occur, exist, suffer, face, hope, expect, mean, cause, result, come, go, stay, know, see, look, feel, find, lose, win, die, live, like, enjoy, wait, account, exceed, represent, reflect, contain, consist, belong, fail, refuse, prove, play, own, serve, threaten, try, attempt, manage, return, stand, continue to be, cost, sit, arrive, leave, emerge, range, vary, rely, differ, marry, hurt, harm, damage, destroy, kill, worry, fear, doubt, regret, welcome, praise, criticize, criticise, reject, deny, undergo, experience, contract, recover, survive, reside, dwell, inhabit, eat, fly, commute, wander, depart, flee, approach, reach out, enter, pass through, surround, adjoin, lie, hang, float, sink, drown, burn, freeze, melt, explode, erupt, crumble, deteriorate, worsen, improve upon, climb, soar, tumble, slow down, shrink, fluctuate, hover, stagnate, stall, escalate, spiral, widen out, narrow, outnumber, outpace, outweigh, outperform, underperform, comprise, constitute, include, encompass, involve, entail, imply, signify, symbolize, symbolise, indicate, suggest, illustrate, highlight, exemplify, reveal, expose, resemble, correspond, coincide, correlate, stem, derive, originate, arise, ensue, follow, precede, begin with, end up, conclude, culminate, lead to, give rise, owe, possess, inherit, acquire, obtain, gain, earn, pocket, accrue, accumulate, amass, hold, hold true, retain, miss, crave, prefer, dislike, admire, distrust, imagine, wonder, assume, presume, suppose, recognise, perceive, overlook, ignore, neglect, forget, remember, recollect, understand, comprehend, misunderstand, confuse, puzzle, stun, amaze, frighten, anger, annoy, disappoint, satisfy, please, thrill, excite, fascinate, tire, overwhelm, dominate, prevail, succeed, thrive, flourish, prosper, falter, flounder, languish, linger, persist, endure, recur, loom, resonate, suffice, pertain, relate, tend, incline, hesitate, dare, bother, argue, disagree, complain, invade, occupy, loot, shoot, stab, injure, infect, spread, circulate, mutate, evolve, hospitalise, sicken, sneeze, faint, accuse, condemn, denounce, decry, deplore, lament, mourn, hail, applaud, commend, laud, congratulate, thank, celebrate, commemorate, mock, ridicule, apologize, apologise, confess, scream, speak, dine, divorce, befriend, graduate, enrol in, retire, mature, grow up, raise questions, raise concerns, raise doubts, raise fears, raise eyebrows, cast doubt, shed light, play a role, play down, downplay, dismiss claims, refute, rebut, rebuff, concede, yield, resign, step down, quit, vanish, dub, label, term, deem, tout, hail as, rail, surface, specialize, specialise, disappear, appear to, turn out, turn into, amount, weigh, measure up, extend over, cover up, speculate, capitalise, outdo, compete, vie, await, be born, come from, come under, come up, come to, get into, get out, go through, go up, go down, go on, go back, look like, look at, center on, centre on, revolve, boast, pride, stress out, draw criticism, come amid, receive, hear, encounter, confront, incur, sustain injuries, spend time, wrestle, grapple, stumble, fumble, err, backfire, misfire, bite, bleed, haunt, threaten to, jeopardize, jeopardise, endanger, undermine, erode, hinder, impede, obstruct, disrupt, deprive, sap, hobble, cripple, devastate, ravage, shatter, wreck, spoil, inflict, afflict, demonstrate, exhaust',
		),
		nouns: split(
			'call, travel, journey, drive, walk, drink, sleep, escape, cross, board, land, border, collapse, crash, surge, plunge, jump, slip, slide, dip, rebound, slow, spike, balloon, swing, number, average, total, top, lag, trail, span, signal, mirror, echo, match, profit, lack, want, desire, wish, love, hate, trust, suspect, dream, notice, witness, sense, shock, alarm, scare, upset, delight, interest, bore, triumph, boom, pose, matter, fit, suit, concern, deal, struggle, strain, quarrel, debate, dispute, contest, protest, march, rally, riot, clash, strike, attack, assault, bomb, shell, murder, wound, poison, cough, vomit, blame, slam, laugh, smile, cry, shout, whisper, chat, talk, joke, mark, date, wed, study, major, age, bear, bow, fade, equal, stretch, bet, gamble, score, beat, defeat, race, chase, hunt, sound, smell, taste, hinge, rest, feature, house, star, surrender, plague, trouble, ruin, drain, hamper, insult, favor, favour, surprise, influence, impact, near, guess',
		),
	},
];
