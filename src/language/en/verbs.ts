/** English verbs of policy by act. `nouns` are spelt like a noun as well and need stronger surroundings. */
import type { VerbRow } from '../../extract/measures/vocabulary.js';

const split = (text: string): readonly string[] => text.split(/\s*,\s*/);

export const verbs: readonly VerbRow[] = [
	{ act: 'issue', class: 'decide', past: 'adopted', verbs: split('promulgate, print, distribute, send out, bring out, hand down'), nouns: split('issue') },
	{ act: 'issue', class: 'decide', past: 'announced', verbs: split('publish'), nouns: split('release') },
	{ act: 'implement', class: 'light', past: 'completed', verbs: split('take, make, play') },
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
		verbs: split('adopt, enact, ratify, sign, finalize, finalise, decide, agree, conclude, accept, vote, pass, codify'),
	},
	{ act: 'approve', class: 'decide', past: 'adopted', verbs: split('approve, endorse, authorize, authorise, clear, greenlight, consent, designate') },
	{
		act: 'announce',
		class: 'decide',
		past: 'announced',
		verbs: split('announce, declare, unveil, pledge, vow, promise, commit, proclaim, introduce, put forward, lay out, set out, commence'),
	},
	{
		act: 'propose',
		class: 'direct',
		past: 'proposed',
		verbs: split('propose, recommend, consult, consider, mull, suggest, advise, re-consult, float'),
		nouns: split('draft'),
	},
	{ act: 'propose', class: 'do', past: 'proposed', verbs: split('look to') },
	{
		act: 'launch',
		class: 'decide',
		past: 'in-force',
		verbs: split('initiate, kick off, begin, roll out, inaugurate, resume, deploy, put into effect, kick-start'),
		nouns: split('launch, start'),
	},
	{
		act: 'implement',
		class: 'do',
		past: 'completed',
		verbs: split(
			'implement, carry out, execute, enforce, apply, conduct, undertake, pursue, fulfil, fulfill, comply, adhere to, put in place, put into place, take measures, take steps, take action, take over, deliver, handle, do a good job, give full play, give play, give priority, organize, organise, act, respond, arrange, receive, bring about, complete, finish, solve, resolve, address',
		),
		nouns: split('practice, process, work'),
	},
	{
		act: 'require',
		class: 'direct',
		past: 'in-force',
		verbs: split('require, oblige, instruct, urge, call on, call for, stress, emphasize, emphasise, compel, stipulate, specify, ask, summon'),
		nouns: split('mandate, order, demand, request'),
	},
	{
		act: 'ban',
		class: 'decide',
		past: 'in-force',
		verbs: split('prohibit, forbid, bar, outlaw, suspend, ban, blacklist'),
		nouns: split('block, halt'),
	},
	{
		act: 'limit',
		class: 'decide',
		past: 'in-force',
		verbs: split(
			'restrict, tighten, crack down, combat, reduce, lower, cut back, scale back, cut, slash, minimize, minimise, contain, impose, sanction, penalize, penalise, punish',
		),
		nouns: split('limit, cap, curb, control, freeze, fine, decrease, clamp down, tax'),
	},
	{
		act: 'fund',
		class: 'decide',
		past: 'completed',
		verbs: split('invest, allocate, earmark, inject, mobilize, mobilise, spend, provide, pay, contribute, disburse, raise funds, appropriate, lend, donate'),
		nouns: split('fund, finance, grant, award, budget'),
	},
	{
		act: 'subsidise',
		class: 'decide',
		past: 'in-force',
		verbs: split('subsidize, subsidise, compensate, reimburse, exempt, waive, refund, relieve, cushion'),
		nouns: split('rebate'),
	},
	{ act: 'target', class: 'do', past: 'in-force', verbs: split('strive, achieve, reach, attain, eradicate, halve, hit'), nouns: split('target, cover') },
	{ act: 'pilot', class: 'decide', past: 'in-force', verbs: split('try out, explore'), nouns: split('pilot, trial, test') },
	{
		act: 'expand',
		class: 'do',
		past: 'completed',
		verbs: split(
			'expand, extend, enlarge, scale up, widen, broaden, accelerate, expedite, add, include, multiply, prolong, lengthen, popularize, popularise, generalize, speed up, double',
		),
		nouns: split('increase, raise, boost'),
	},
	{
		act: 'establish',
		class: 'decide',
		past: 'adopted',
		verbs: split(
			'establish, set up, create, found, construct, develop, build, formulate, open, compile, put together, draw up, install, set, generate, produce, devise',
		),
		nouns: split('form, design, set'),
	},
	{
		act: 'reform',
		class: 'do',
		past: 'completed',
		verbs: split(
			'restructure, reorganize, reorganise, adjust, optimize, optimise, improve, innovate, integrate, merge, deepen, transform, streamline, unify, standardize, standardise, regulate, rationalize, rationalise, simplify, modernize, modernise, perfect, divide, recombine, convert, replace, separate, relocate, reorganise, rectify, change, harmonise, harmonize, purify, clean up, clear up, heal',
		),
		nouns: split('reform, transfer, shift, overhaul'),
	},
	{
		act: 'strengthen',
		class: 'do',
		past: 'completed',
		verbs: split(
			'strengthen, enhance, promote, intensify, step up, reinforce, consolidate, advance, upgrade, foster, cultivate, bolster, deepen, push forward, push for, make efforts, pay attention, focus on, focus, adhere, persist, tap, stimulate, fully implement, increase investment, ramp up, improve, nurture, revitalize, revitalise, stabilize, stabilise',
		),
		nouns: split('support, boost, drive, push, back, lead, empower'),
	},
	{
		act: 'encourage',
		class: 'direct',
		past: 'in-force',
		verbs: split(
			'encourage, attract, incentivize, incentivise, facilitate, allow, permit, invite, enable, mobilize, ease, relax, liberalize, liberalise, let, admit, treat, introduce',
		),
		nouns: split('guide, license'),
	},
	{
		act: 'abolish',
		class: 'decide',
		past: 'completed',
		verbs: split(
			'abolish, scrap, lift the, lift restrictions, lift a, lift sanctions, lift curbs, cancel, remove, eliminate, phase out, terminate, dissolve, roll back, disband, shut down, dismantle, lay off, dismiss, sack, axe, drop, put an end',
		),
		nouns: split('end, close, fire'),
	},
	{ act: 'amend', class: 'decide', past: 'adopted', verbs: split('amend, revise, update, modify, reconsider, recast') },
	{ act: 'repeal', class: 'decide', past: 'repealed', verbs: split('repeal, rescind, revoke, withdraw, annul, overturn, pull out, pull, supersede, quash') },
	{
		act: 'inspect',
		class: 'do',
		past: 'completed',
		verbs: split(
			'inspect, supervise, evaluate, assess, investigate, check, verify, examine, oversee, track, regulate, scrutinize, scrutinise, follow up, view, detect, analyse, analyze, identify, prosecute, sue, arrest, seize, crack, monitor, hold accountable',
		),
		nouns: split('audit, review, probe, survey, study'),
	},
	{ act: 'convene', class: 'decide', past: 'completed', verbs: split('convene, hold, host, gather'), nouns: split('chair') },
	{
		act: 'report',
		class: 'do',
		past: 'completed',
		verbs: split('submit, notify, disclose, share, inform, publicize, publicise, register, communicate, circulate, make public, expose, record, file, declare'),
		nouns: split('report, post'),
	},
	{
		act: 'appoint',
		class: 'decide',
		past: 'adopted',
		verbs: split('appoint, nominate, elect, name, recruit, hire, dispatch, assign, transfer, deploy, entrust'),
	},
	{
		act: 'protect',
		class: 'do',
		past: 'in-force',
		verbs: split(
			'protect, make sure, make certain, make available, make public, stop, prevent, exclude, ensure, guarantee, safeguard, maintain, secure, preserve, keep, retain, alleviate, mitigate, tackle, conserve, restore, continue',
		),
		nouns: split('guard'),
	},
	{
		act: 'cooperate',
		class: 'do',
		past: 'in-force',
		verbs: split('cooperate, co-operate, coordinate, co-ordinate, collaborate, negotiate, consult with, work with, work together, join, participate, engage'),
		nouns: split('partner'),
	},
	{ act: 'procure', class: 'decide', past: 'completed', verbs: split('procure, buy, tender'), nouns: split('purchase') },
	{
		act: 'clarify',
		class: 'direct',
		past: 'adopted',
		verbs: split('clarify, define'),
		nouns: split('outline'),
	},
	{
		act: 'say',
		class: 'report',
		past: 'announced',
		verbs: split(
			'say, warn, remind, caution, tell, state, note, add, point out, explain, believe, argue, claim, predict, estimate, think, insist, comment, write, reply, admit, acknowledge, reveal, hear, read, learn, describe',
		),
		nouns: split('answer, forecast, show'),
	},
	{
		act: 'be',
		class: 'state',
		past: 'completed',
		verbs: split(
			'be, help, assist, defend, remain, become, seem, appear, depend, need, want, benefit, rise, fall, grow, decline, happen, occur, exist, suffer, face, hope, expect, mean, cause, result, come, go, stay, know, see, look, feel, find, lose, win, die, live, like, enjoy, wait, affect, account, exceed, represent, reflect, contain, consist, belong, lack, fail, refuse, prove, play, own, serve, threaten, get, try, attempt, manage, return, stand, run, last, continue to be, cost, sit, arrive, leave, emerge, range, vary, rely, differ, marry, attend, visit, hurt, harm, damage, destroy, kill, struggle, worry, fear, doubt, regret, welcome, praise, criticize, criticise, oppose, reject, deny, defend',
		),
	},
];
