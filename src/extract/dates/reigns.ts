/** By what a text counts its years: 平成30年度 … 29年12月 is of that reign, 2018年 … 24年度 of the common era. */
import type { Expression, Fields } from './expression.js';
import type { Found } from './view.js';

/** Told of a text's expressions in their order. */
export class Reigns {
	/** The year before the first of the reign that counted the year read last; null where that was of the common era. */
	private reign: number | null = null;
	private year: number | null = null;
	/** The token behind the expression before, and the first of this one. */
	private behind = 0;
	private at = 0;

	/** What was read, with the years that two digits tell. */
	counted(found: Found): Found {
		this.at = found.first;
		const expression = this.settled(found.expression);
		this.behind = found.last;
		return expression === found.expression ? found : { ...found, expression };
	}

	private settled(expression: Expression): Expression {
		switch (expression.kind) {
			case 'fields':
				return this.fields(expression);
			case 'range': {
				const from = this.settled(expression.from);
				const to = this.settled(expression.to);
				return from === expression.from && to === expression.to ? expression : { ...expression, from, to };
			}
			case 'slice':
			case 'part':
			case 'near':
			case 'season': {
				const of = expression.of === null ? null : this.settled(expression.of);
				return of === expression.of ? expression : ({ ...expression, of } as Expression);
			}
			default:
				return expression;
		}
	}

	private fields(expression: Fields): Expression {
		const { year, reign, short } = expression;
		if (expression.of !== null) {
			const of = this.settled(expression.of);
			return of === expression.of ? expression : { ...expression, of };
		}
		if (year === null) return expression;
		if (short !== null) return this.reign === null || short === 0 ? expression : { ...expression, year: this.reign + short };
		// 平成28年度（2016年度）: the same year once more
		if (reign === null && year === this.year && this.at === this.behind + 1) return expression;
		this.reign = reign;
		this.year = year;
		return expression;
	}
}
