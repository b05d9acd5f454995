/** Ways to write money and shares that readers of quantities are known to get wrong, with what is right. */
import type { Model } from './quantity.js';

export const writings: readonly (readonly [text: string, model: Model, value: number, unit: string | null, language: 'en' | 'zh'])[] = [
	['The fund holds RMB 300 billion.', 'currency', 300e9, 'CNY', 'en'],
	['It raised $3.5bn last month.', 'currency', 3.5e9, 'USD', 'en'],
	['The grant is worth £1.2m.', 'currency', 1.2e6, 'GBP', 'en'],
	['They paid US$20 million for it.', 'currency', 20e6, 'USD', 'en'],
	['A loan of HK$5.5 billion was agreed.', 'currency', 5.5e9, 'HKD', 'en'],
	['The state set aside Rs 500 crore.', 'currency', 5e9, 'INR', 'en'],
	['Aid of ₹2.5 lakh crore is planned.', 'currency', 2.5e12, 'INR', 'en'],
	['The budget is 476.78 billion yuan.', 'currency', 476.78e9, 'CNY', 'en'],
	['It cost €40 million.', 'currency', 40e6, 'EUR', 'en'],
	['Subsidies of 12 billion pounds were pledged.', 'currency', 12e9, 'GBP', 'en'],
	['A tax of 50 cents applies.', 'currency', 0.5, 'USD', 'en'],
	['安排资金3万亿元。', 'currency', 3e12, 'CNY', 'zh'],
	['投资人民币300亿元。', 'currency', 300e8, 'CNY', 'zh'],
	['贷款1亿5000万美元。', 'currency', 1.5e8, 'USD', 'zh'],
	['补贴2000万港元。', 'currency', 2e7, 'HKD', 'zh'],
	['增长百分之三点五。', 'percent', 3.5, null, 'zh'],
];

/** Shares that are none of percent: the right answer is no percentage. */
export const notPercent: readonly (readonly [string, 'en' | 'zh'])[] = [
	['失业率下降两个百分点。', 'zh'],
	['The rate fell by 2 percentage points.', 'en'],
	['The bank cut rates by 25 basis points.', 'en'],
];
