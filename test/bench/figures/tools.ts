/** The tools that are measured, each brought to the same answers. */
import { createRequire } from 'node:module';
import { findFigures } from '../../../src/index.js';
import { numerals } from './numerals.js';
import type { Answer, Model } from './quantity.js';
import { unitNames } from './quantity.js';

export interface Tool {
	readonly name: string;
	/** What it finds for a model, or null where it has no such model. */
	readonly find: (text: string, model: Model, language: 'en' | 'zh') => Answer[] | null;
}

const require = createRequire(import.meta.url);

const kinds: Record<Exclude<Model, 'number'>, (kind: string, unit: string) => boolean> = {
	percent: (kind, unit) => kind === 'percent' && unit === 'percent',
	currency: (kind) => kind === 'money',
	dimension: (kind) => kind === 'physical',
	temperature: (kind, unit) => kind === 'physical' && (unit === '°C' || unit === '°F' || unit === 'degree'),
};

export const product: Tool = {
	name: 'policy-extract',
	find: (text, model, language) =>
		model === 'number'
			? numerals(text)
			: findFigures(text, { language })
					.filter(({ value }) => kinds[model](value.kind, value.unit))
					.map(({ start, end, value }) => ({ start, end, value: value.value, unit: model === 'percent' ? null : value.unit })),
};

interface Recognized {
	readonly start: number;
	readonly end: number;
	readonly resolution: { readonly value?: string | null; readonly unit?: string; readonly isoCurrency?: string };
}
type Recognize = (text: string, culture: string) => Recognized[];

export function recognizers(): Tool {
	const suite = require('@microsoft/recognizers-text-suite') as Record<string, Recognize>;
	const models: Record<Model, string> = {
		number: 'recognizeNumber',
		percent: 'recognizePercentage',
		currency: 'recognizeCurrency',
		dimension: 'recognizeDimension',
		temperature: 'recognizeTemperature',
	};
	return {
		name: 'recognizers-text-suite',
		find: (text, model, language) =>
			(suite[models[model]] as Recognize)(text, language === 'en' ? 'en-us' : 'zh-cn').map(({ start, end, resolution }) => {
				const number = Number.parseFloat(resolution?.value ?? '');
				const unit = resolution?.isoCurrency ?? resolution?.unit ?? '';
				if (unit === 'Cent' || unit === 'Pence')
					return { start, end: end + 1, value: Number((number / 100).toFixed(6)), unit: unit === 'Cent' ? 'USD' : 'GBP' };
				const named = model === 'currency' && unit === 'Pound' ? 'GBP' : (unitNames.get(unit) ?? unit);
				return { start, end: end + 1, value: Number.isNaN(number) ? null : number, unit: model === 'number' || model === 'percent' ? null : named };
			}),
	};
}

interface Counted {
	readonly offset: { readonly start: number; readonly length: number };
	readonly number: { readonly num: number | null; readonly unit: string; readonly prefix: string; readonly suffix: string };
}

export function compromise(): Tool {
	const nlp = require('compromise') as (text: string) => Record<'numbers' | 'percentages' | 'money', () => { json: (options: object) => Counted[] }>;
	const symbols = new Map([
		['$', 'USD'],
		['€', 'EUR'],
		['£', 'GBP'],
		['¥', 'CNY'],
		['₹', 'INR'],
	]);
	return {
		name: 'compromise',
		find: (text, model, language) => {
			if (language === 'zh' || model === 'dimension' || model === 'temperature') return null;
			const view = model === 'number' ? nlp(text).numbers() : model === 'percent' ? nlp(text).percentages() : nlp(text).money();
			return view.json({ offset: true }).map(({ offset, number }) => ({
				start: offset.start,
				end: offset.start + offset.length,
				value: number?.num ?? null,
				unit: model === 'currency' ? (symbols.get(number?.prefix ?? '') ?? number?.unit ?? '') : null,
			}));
		},
	};
}
