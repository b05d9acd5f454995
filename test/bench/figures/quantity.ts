/** What every tool's answer is brought to, and when two answers are the same. */
export interface Answer {
	readonly start: number;
	/** Exclusive. */
	readonly end: number;
	readonly value: number | null;
	/** As the product writes units; null where the model asked for has none. */
	readonly unit: string | null;
}

export type Model = 'number' | 'percent' | 'currency' | 'dimension' | 'temperature';

/** Fractions are given to four places by the product, to fifteen by others. */
const close = (a: number | null, b: number | null): boolean => (a === null || b === null ? a === b : Math.abs(a - b) <= Math.max(5e-5, 1e-6 * Math.abs(b)));

/** The words overlap, the value is the same, and so is the unit where one is expected. */
export const agrees = (found: Answer, expected: Answer): boolean =>
	found.start < expected.end && expected.start < found.end && close(found.value, expected.value) && (expected.unit === null || found.unit === expected.unit);

/** Unit names of Recognizers as the product writes them. */
export const unitNames: ReadonlyMap<string, string> = new Map([
	['Foot', 'foot'],
	['Meter', 'm'],
	['Mile', 'mile'],
	['Pound', 'pound'],
	['Gallon', 'gallon'],
	['Ton', 't'],
	['Metric ton', 't'],
	['Kilometer per hour', 'km/h'],
	['Mile per hour', 'mile/hour'],
	['Kilogram', 'kg'],
	['Gram', 'g'],
	['Microgram', 'µg'],
	['Inch', 'inch'],
	['Square meter', 'm2'],
	['Square kilometer', 'km2'],
	['Kilometer', 'km'],
	['Millimeter', 'mm'],
	['Centimeter', 'cm'],
	['Milliliter', 'mL'],
	['Barrel', 'barrel'],
	['Ounce', 'ounce'],
	['Acre', 'acre'],
	['Cubic foot', 'cubic foot'],
	['Bit', 'bit'],
	['Megabyte', 'MB'],
	['Degree', 'degree'],
	['Mu', 'mu'],
	['Jin', 'jin'],
	['Megahertz', 'MHz'],
	['Hertz', 'Hz'],
	['Kilowatt', 'kW'],
	['Kilocalorie', 'kcal'],
	['C', '°C'],
	['F', '°F'],
	['Dollar', 'USD'],
	['United States dollar', 'USD'],
	['Euro', 'EUR'],
	['Pound (currency)', 'GBP'],
	['British pound', 'GBP'],
	['Chinese yuan', 'CNY'],
	['Japanese yen', 'JPY'],
	['Finnish markka', 'FIM'],
	['Peseta', 'ESP'],
	['Rupee', 'INR'],
	['Swiss franc', 'CHF'],
	['Bitcoin', 'BTC'],
]);
