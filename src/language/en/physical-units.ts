/**
 * Physical quantities as English writes them: the units of the SI with their prefixes, those that UCUM and CLDR list
 * beside them, and what trades and laboratories count in. Units reported are UCUM codes (with the print symbols `°C`, `µg`,
 * `kWh` where the code is not what anyone writes); customary units are their English names.
 */
import type { Unit } from '../../extract/figures/unit.js';
import { phrases, words } from '../words.js';

const physicalUnit = (unit: string, names: readonly string[], scale?: number): Unit =>
	scale === undefined ? { unit, kind: 'physical', names } : { unit, kind: 'physical', names, scale };

/** A unit by names that are written out, apart from each other by commas. */
const named = (unit: string, names: string, scale?: number): Unit => physicalUnit(unit, phrases(names), scale);

/** A unit by its names in the singular, which take an `s`, and by its further ones, which do not. */
const regular = (unit: string, singulars: string, further = ''): Unit =>
	physicalUnit(unit, [...phrases(singulars).flatMap((name) => [name, `${name}s`]), ...phrases(further)]);

/** The prefixes of the SI, by their symbols. */
const prefixes: ReadonlyMap<string, string> = new Map([
	['f', 'femto'],
	['p', 'pico'],
	['n', 'nano'],
	['µ', 'micro'],
	['m', 'milli'],
	['c', 'centi'],
	['d', 'deci'],
	['', ''],
	['h', 'hecto'],
	['k', 'kilo'],
	['M', 'mega'],
	['G', 'giga'],
	['T', 'tera'],
	['P', 'peta'],
	['E', 'exa'],
	['Z', 'zetta'],
]);

/**
 * A unit of the SI with some of its prefixes.
 * @param code of the unit without a prefix, which a prefix's symbol is put before
 * @param names in the singular, set apart by commas; a prefix is put before each, an `s` behind
 * @param symbols of the prefixes, one character each, blank for none
 * @param written prefixes whose symbol with the code is written too, in letters that no other unit of the field has when folded
 */
const si = (code: string, names: string, symbols: string, written = ''): readonly Unit[] =>
	[...symbols].map((sign) => {
		const prefix = sign === ' ' ? '' : sign;
		const word = prefixes.get(prefix) ?? '';
		const symbol = written.includes(sign) ? `,${prefix}${code}` : '';
		return regular(
			`${prefix}${code}`,
			phrases(names)
				.map((name) => `${word}${name}`)
				.join(),
			symbol,
		);
	});

/** Squares and cubes of a length: `square kilometre`, `sq km`, `cubic feet`. */
const square = (unit: string, singulars: string, plurals: string, symbols = ''): Unit =>
	physicalUnit(unit, [...phrases(`${singulars},${plurals}`).flatMap((name) => ['square', 'sq', 'sq.'].map((word) => `${word} ${name}`)), ...phrases(symbols)]);
const cubic = (unit: string, singulars: string, plurals: string, symbols = ''): Unit =>
	physicalUnit(unit, [...phrases(`${singulars},${plurals}`).flatMap((name) => ['cubic', 'cu', 'cu.'].map((word) => `${word} ${name}`)), ...phrases(symbols)]);

const lengths: readonly Unit[] = [
	...si('m', 'meter, metre', 'fpnµmcd kMG', 'nµmck'),
	regular('µm', 'micron', 'μm'),
	named('km', 'kms'),
	regular('mile', 'mile', 'mi'),
	regular('nautical mile', 'nautical mile, sea mile', 'nmi'),
	named('cm', 'cms'),
	named('foot', 'foot, feet, ft'),
	named('inch', 'inch, inches'),
	regular('yard', 'yard', 'yd, yds'),
	regular('furlong', 'furlong'),
	regular('fathom', 'fathom'),
	regular('light-year', 'light-year, light year'),
	regular('light-minute', 'light-minute, light minute'),
	regular('astronomical unit', 'astronomical unit'),
	...si('pc', 'parsec', ' kMG'),
];

const areas: readonly Unit[] = [
	regular('ha', 'hectare', 'ha'),
	named('mu', 'mu'),
	regular('dunam', 'dunam'),
	regular('acre', 'acre'),
	square('km2', 'kilometer, kilometre', 'kilometers, kilometres, km, kms', 'km2'),
	square('m2', 'meter, metre', 'meters, metres, m', 'm2, sqm'),
	square('cm2', 'centimeter, centimetre', 'centimeters, centimetres, cm', 'cm2'),
	square('mm2', 'millimeter, millimetre', 'millimeters, millimetres, mm', 'mm2'),
	square('square mile', 'mile', 'miles, mi'),
	square('square foot', 'foot', 'feet, ft, ft.', 'sqft'),
	square('square inch', 'inch', 'inches'),
	square('square yard', 'yard', 'yards'),
];

const volumes: readonly Unit[] = [
	cubic('m3', 'meter, metre', 'meters, metres, m', 'm3, cbm'),
	cubic('km3', 'kilometer, kilometre', 'kilometers, kilometres, km', 'km3'),
	cubic('cm3', 'centimeter, centimetre', 'centimeters, centimetres, cm', 'cm3, cc'),
	cubic('mm3', 'millimeter, millimetre', 'millimeters, millimetres'),
	cubic('cubic foot', 'foot', 'feet, ft'),
	cubic('cubic inch', 'inch', 'inches'),
	cubic('cubic yard', 'yard', 'yards'),
	cubic('cubic mile', 'mile', 'miles'),
	...si('L', 'liter, litre', 'µmcdh kMG', 'mcd'),
	named('acre-foot', 'acre-foot, acre-feet, acre foot, acre feet'),
	regular('gallon', 'gallon', 'gal'),
	regular('pint', 'pint'),
	regular('quart', 'quart'),
	regular('fluid ounce', 'fluid ounce', 'fl oz, fl. oz'),
	regular('tablespoon', 'tablespoon', 'tbsp'),
	regular('teaspoon', 'teaspoon', 'tsp'),
	regular('barrel', 'barrel', 'bbl, bbls'),
	regular('bushel', 'bushel'),
	regular('TEU', 'teu, twenty-foot equivalent unit'),
	named('cubic foot', 'bcf, billion cubic feet', 9),
	named('cubic foot', 'tcf, trillion cubic feet', 12),
	named('cubic foot', 'mmcf', 6),
	named('m3', 'bcm', 9),
	named('m3', 'mcm', 6),
];

const masses: readonly Unit[] = [
	...si('g', 'gram, gramme', 'fpnµmckM ', 'nµmk'),
	regular('kg', 'kilo', 'kgs'),
	named('µg', 'μg, mcg, ug'),
	regular(
		't',
		'ton, tonne, metric ton, metric tonne',
		'mt, tons of coal equivalent, tonnes of coal equivalent, tons of oil equivalent, tonnes of oil equivalent, tce, tco2, tco2e, tco2eq',
	),
	regular('kt', 'kiloton, kilotonne', 'kt, ktoe, ktco2, ktco2e'),
	regular('Mt', 'megaton, megatonne', 'mtoe, mtce, mtco2, mtco2e, mtco2eq'),
	regular('Gt', 'gigaton, gigatonne', 'gt, gtce, gtco2, gtco2e, gtco2eq'),
	named('t', 'mmt', 6),
	named('t/year', 'mtpa, mmtpa', 6),
	named('t/year', 'tpa'),
	regular('short ton', 'short ton'),
	regular('long ton', 'long ton'),
	regular('deadweight ton', 'deadweight ton, deadweight tonne', 'dwt'),
	regular('gross ton', 'gross ton, gross tonne, gross register ton, gross registered ton', 'grt'),
	regular('displacement ton', 'displacement ton'),
	named('pound', 'pound, pounds, lb, lbs, lbm'),
	regular('ounce', 'ounce', 'oz'),
	regular('troy ounce', 'troy ounce', 'troy oz'),
	regular('hundredweight', 'hundredweight', 'cwt'),
	regular('carat', 'carat'),
	regular('dalton', 'dalton'),
	named('solar mass', 'solar mass, solar masses'),
];

const speeds: readonly Unit[] = [
	named('km/h', 'km/h, kph, kmh, kmph, km/hr, kilometers per hour, kilometres per hour, kilometers an hour, kilometres an hour'),
	named('m/s', 'm/s, meters per second, metres per second, meters a second, metres a second'),
	named('km/s', 'km/s, kilometers per second, kilometres per second, kilometers a second, kilometres a second'),
	named('m/s2', 'm/s2, meters per second squared, metres per second squared'),
	named('mile/hour', 'mph, miles per hour, miles an hour, mile per hour, mile an hour, miles/hour'),
	named('mile/second', 'miles per second, miles a second, mile per second'),
	named('foot/second', 'feet per second, feet a second, foot per second, ft/s'),
	regular('knot', 'knot'),
	named('rpm', 'rpm, revolutions per minute, revolutions a minute, revs per minute, rotations per minute'),
	named('frame/second', 'fps, frames per second, frames a second'),
	named('beat/minute', 'bpm, beats per minute, beats a minute'),
	named('g-force', 'g-force, g-forces'),
];

const flows: readonly Unit[] = [
	named('m3/s', 'm3/s, cubic meters per second, cubic metres per second, cubic meters a second, cubic metres a second, cumecs'),
	named('cubic foot/second', 'cfs, cubic feet per second, cubic feet a second'),
	named('cubic foot/day', 'cubic feet per day, cubic feet a day, cfd'),
	named('cubic foot/day', 'bcfd, bcf/d, bcf per day, bcf a day, billion cubic feet per day, billion cubic feet a day', 9),
	named('barrel/day', 'barrels per day, barrels a day, barrel per day, barrel a day, bpd, b/d, bbl/d, bopd'),
	named('barrel/day', 'mbpd, mb/d, mmbpd, mbd', 6),
	regular('barrel of oil equivalent', 'barrels of oil equivalent', 'barrel of oil equivalent, boe'),
	named('barrel of oil equivalent/day', 'boepd, boed, boe/d, barrels of oil equivalent per day, barrels of oil equivalent a day, boe per day, boe a day'),
	named('mile/gallon', 'mpg, miles per gallon, miles a gallon, mile per gallon, miles to the gallon'),
	named('L/100km', 'l/100 km, l/100km, liters per 100 kilometers, litres per 100 kilometres, liters per 100km, litres per 100km'),
];

const energies: readonly Unit[] = [
	...si('J', 'joule', 'mµ kMGTPE', 'kMGTPE'),
	...si('W', 'watt', 'nµm kMGTP', 'kMGT'),
	named('kW', 'kwp, kwe'),
	named('MW', 'mwp, mwe, mwth, mws'),
	named('GW', 'gws, gwp, gwe'),
	...si('Wh', 'watt-hour, watt hour, watthour', ' kMGTP', ' kMGTP'),
	named('kWh', 'kilowatts-hours, kilowatts hours, kw-h, kw/h, kwhs, kilowatt-hrs, kw-hours, kw hours'),
	named('GWh', 'gwhs'),
	...si('cal', 'calorie', 'kM', 'k'),
	regular('calorie', 'calorie'),
	...si('eV', 'electronvolt, electron-volt, electron volt', 'm kMGT', 'kMGT'),
	named('Btu', 'btu, btus, british thermal unit, british thermal units'),
	named('Btu', 'mmbtu, mmbtus, mbtu', 6),
	regular('therm', 'therm'),
	named('horsepower', 'horsepower, hp, bhp, whp, shp, brake horsepower'),
	...si('V.A', 'volt-ampere, volt-amp', ' kM'),
	named('kV.A', 'kva'),
	named('MV.A', 'mva'),
	named('Wh/kg', 'wh/kg, watt-hours per kilogram, watt hours per kilogram, watt-hours per kilo'),
	named('Wh/L', 'wh/l, watt-hours per liter, watt-hours per litre, watt hours per liter, watt hours per litre'),
	named('kWh/m2', 'kwh/m2, kilowatt-hours per square meter, kilowatt-hours per square metre'),
	named('kWh/100km', 'kwh/100km, kwh/100 km, kwh per 100km, kwh per 100 km'),
	named('g/kWh', 'g/kwh, grams per kilowatt-hour, grams per kilowatt hour, gco2/kwh, gco2e/kwh, gco2eq/kwh'),
];

const forces: readonly Unit[] = [
	...si('N', 'newton', 'mµ kM'),
	named('N.m', 'newton-meter, newton-meters, newton-metre, newton-metres, newton meters, newton metres, n-m, n.m'),
	named(
		'pound-foot',
		'lb-ft, lb.-ft, lb.-ft., lb ft, lbft, lbs-ft, pound-feet, pound-foot, pound feet, foot-pounds, foot-pound, foot pounds, ft-lb, ft-lbs, ft lb, ft. lbs',
	),
	named('pound-force', 'pound-force, pounds-force, pounds of thrust, pounds of force, lbf'),
	...si('Pa', 'pascal', ' hkMG', 'hk'),
	...si('bar', 'bar', 'm', 'm'),
	regular('atmosphere', 'atmospheres of pressure'),
	named('mmHg', 'mmhg, mm hg, millimeters of mercury, millimetres of mercury'),
	named('inHg', 'inhg, inches of mercury'),
	named('psi', 'psi, pounds per square inch'),
];

const electricity: readonly Unit[] = [
	...si('A', 'ampere, amp', 'nµm k'),
	named('A.h', 'ah, amp-hour, amp-hours, ampere-hour, ampere-hours, amp hours, ampere hours'),
	named('mA.h', 'mah, milliamp-hour, milliamp-hours, milliampere-hour, milliampere-hours, milliamp hours'),
	...si('V', 'volt', 'µm kM', 'k'),
	...si('ohm', 'ohm', 'm kM'),
	...si('F', 'farad', 'pnµ'),
	...si('T', 'tesla', 'mµn'),
	...si('Hz', 'hertz', ' kMGT', ' kMGT'),
	named('Hz', 'cycles per second'),
	regular('dB', 'decibel', 'db, dba'),
];

const light: readonly Unit[] = [
	...si('lm', 'lumen', ' k'),
	named('lx', 'lux'),
	regular('cd', 'candela'),
	named('cd/m2', 'nits, cd/m2, candelas per square meter, candelas per square metre'),
	regular('magnitude', 'magnitude'),
];

const temperatures: readonly Unit[] = [
	named(
		'°C',
		'degrees celsius, degree celsius, degrees centigrade, degree centigrade, celsius, degrees c, degree c, °c, deg celsius, deg c, ° celsius, c degrees, centigrade, celsius degrees, celcius, degrees celcius',
	),
	named(
		'°F',
		'degrees fahrenheit, degree fahrenheit, fahrenheit, degrees f, degree f, °f, deg fahrenheit, deg f, ° fahrenheit, farenheit, degrees farenheit, fahrenheit degrees',
	),
	named('K', 'kelvin, kelvins, degrees kelvin, degrees k'),
	regular('degree', 'degree', 'deg, °'),
	regular('arcminute', 'arcminute, arc-minute'),
	regular('arcsecond', 'arcsecond, arc-second'),
	regular('radian', 'radian'),
];

const radiation: readonly Unit[] = [
	...si('Sv', 'sievert', 'nµm ', 'm'),
	named('µSv', 'μsv, usv'),
	named('µSv/h', 'microsieverts per hour, microsieverts an hour, μsv/h, usv/h'),
	named('mSv/h', 'millisieverts per hour, millisieverts an hour, msv/h'),
	...si('Bq', 'becquerel', ' kMGTP', ' '),
	...si('Gy', 'gray', 'mc'),
	...si('Ci', 'curie', 'pnµm '),
	named('rem', 'rem, rems, roentgens'),
	named('mrem', 'millirem, millirems, mrem'),
	named('Bq/L', 'bq/l, becquerels per liter, becquerels per litre'),
	named('Bq/kg', 'bq/kg, becquerels per kilogram'),
	named('Bq/m3', 'bq/m3, becquerels per cubic meter, becquerels per cubic metre'),
];

/** The ways to write so much of something in so much of something else. */
const per = (unit: string, tops: string, bottoms: string): Unit =>
	physicalUnit(unit, [...phrases(tops).flatMap((top) => phrases(bottoms).map((bottom) => `${top} per ${bottom}`)), unit.toLowerCase()]);

const grams = 'grams, gram, g';
const milligrams = 'milligrams, milligram, mg';
const micrograms = 'micrograms, microgram, μg, mcg, ug';
const nanograms = 'nanograms, nanogram, ng';
const litre = 'liter, litre, l';
const cubicMetre = 'cubic meter, cubic metre, m3';

const concentrations: readonly Unit[] = [
	per('ng/L', nanograms, litre),
	per('µg/L', micrograms, litre),
	named('µg/L', 'μg/l, ug/l, mcg/l'),
	per('mg/L', milligrams, litre),
	per('g/L', grams, litre),
	per('ng/mL', nanograms, 'milliliter, millilitre, ml'),
	per('µg/mL', micrograms, 'milliliter, millilitre, ml'),
	per('mg/mL', milligrams, 'milliliter, millilitre, ml'),
	per('µg/dL', micrograms, 'deciliter, decilitre, dl'),
	named('µg/dL', 'μg/dl, ug/dl, mcg/dl'),
	per('mg/dL', milligrams, 'deciliter, decilitre, dl'),
	per('g/dL', grams, 'deciliter, decilitre, dl'),
	per('µg/m3', micrograms, cubicMetre),
	named('µg/m3', 'μg/m3, ug/m3'),
	per('mg/m3', milligrams, cubicMetre),
	per('µg/kg', micrograms, 'kilogram, kg'),
	per('mg/kg', milligrams, 'kilogram, kilo, kg'),
	per('g/kg', grams, 'kilogram, kilo, kg'),
	per('kg/m3', 'kilograms, kg', cubicMetre),
	per('g/cm3', grams, 'cubic centimeter, cubic centimetre, cm3'),
	per('g/km', grams, 'kilometer, kilometre, km'),
	named('mmol/L', 'mmol/l, millimoles per liter, millimoles per litre'),
	...si('mol', 'mole', 'nµm', 'nm'),
	named('ppm', 'ppm, parts per million'),
	named('ppb', 'ppb, parts per billion'),
	named('ppt', 'parts per trillion'),
	regular('international unit', 'international unit', 'iu'),
];

const data: readonly Unit[] = [
	...si('bit', 'bit', ' kMGTP'),
	regular('byte', 'byte'),
	...si('B', 'byte', 'kMGTPEZ', 'kMGTPEZ'),
	named('kbit/s', 'kbps, kb/s, kbit/s, kilobits per second, kilobits a second'),
	named('Mbit/s', 'mbps, mb/s, mbit/s, megabits per second, megabits a second, megabit per second'),
	named('Gbit/s', 'gbps, gb/s, gbit/s, gigabits per second, gigabits a second, gigabit per second'),
	named('Tbit/s', 'tbps, tb/s, tbit/s, terabits per second, terabits a second'),
	named('MB/s', 'megabytes per second, megabytes a second'),
	named('GB/s', 'gigabytes per second, gigabytes a second'),
	named('teraflop', 'teraflop, teraflops, tflops'),
	named('petaflop', 'petaflop, petaflops, pflops'),
	named('exaflop', 'exaflop, exaflops, eflops'),
	named('TOPS', 'trillion operations per second'),
	regular('pixel', 'pixel'),
	regular('megapixel', 'megapixel'),
	regular('gigapixel', 'gigapixel'),
	named('dpi', 'dpi, dots per inch'),
	named('ppi', 'ppi, pixels per inch'),
];

export const physical: readonly Unit[] = [
	lengths,
	areas,
	volumes,
	masses,
	speeds,
	flows,
	energies,
	forces,
	electricity,
	light,
	temperatures,
	radiation,
	concentrations,
	data,
].flat();

/** What is named before the number: `a magnitude 6.5 earthquake`, `Mach 2`. */
export const leadUnits: readonly (readonly [string, string])[] = [
	['magnitude', 'magnitude'],
	['magnitude of', 'magnitude'],
	['mach', 'Mach'],
];

/** Scales that are named before the number. */
export const degreeLeads: readonly (readonly [string, string])[] = [];

/** Feet and inches: the lower unit of a length said in two, with how many make one of the upper. */
export const lowerUnits: readonly (readonly [string, string, number])[] = [
	...['in', 'inch', 'inches', '"'].map((name) => [name, 'foot', 12] as const),
	...['oz', 'ounce', 'ounces'].map((name) => [name, 'pound', 16] as const),
];

const lettered = (letters: string, unit = letters): readonly [string, Unit] => [letters, physicalUnit(unit, [])];

/** Unit symbols compared with their case: those of one letter (`5 m`, `300 g`, but not `5G`), and those that folded letters would make another unit. */
export const letters: readonly (readonly [string, Unit])[] = [
	lettered('m'),
	lettered('g'),
	lettered('t'),
	lettered('L'),
	lettered('l', 'L'),
	['h', { unit: 'hour', kind: 'duration', names: [] }],
	lettered('W'),
	lettered('Nm', 'N.m'),
	lettered('kN'),
	lettered('mW'),
	lettered('Mb', 'Mbit'),
	lettered('Gb', 'Gbit'),
	lettered('Tb', 'Tbit'),
	lettered('MPa'),
	lettered('GPa'),
	lettered('lx'),
];

/** What is spoken of where `20C` is a temperature. */
const heat = words(
	'temperature temperatures warming heat heated heating hot hotter hottest cold colder coldest warm warmer cool cooler freezing frozen boiling climate degrees celsius fahrenheit ° weather oven thermometer thermostat mercury heatwave heat-wave wind-chill',
);
const electric = words(
	'battery batteries volt volts voltage charger charging socket outlet electric electrical system supply current circuit power motor adapter',
);

const engines = words('engine engines horsepower car cars motor motors diesel petrol turbo gearbox torque vehicle vehicles tractor truck hp');
const pressure = words('pressure pressures pascal pascals vacuum stress tensile atmosphere atmospheric suction');
const lit = words('lamp lamps bulb bulbs light lights lighting led leds lumen lumens brightness luminous torch projector lantern');
const cameras = words('camera cameras megapixel megapixels sensor sensors lens lenses smartphone smartphones selfie photo photos resolution');

/** Letters that a number of people or an abbreviation of a name has as well: a symbol only in a sentence that speaks of what they measure, and before no noun that they would be counted by. */
export const spokenLetters: readonly (readonly [string, Unit, readonly string[]])[] = [
	['PS', physicalUnit('metric horsepower', []), engines],
	['Pa', physicalUnit('Pa', []), pressure],
	['lm', physicalUnit('lm', []), lit],
	['MP', physicalUnit('megapixel', []), cameras],
];

/** Before a number with such a letter it names a thing: `room 5C`, `bus 12C`, `year 7C`. */
export const designated: readonly string[] = words(
	`room rooms bus buses gate gates year class classes apartment apartments flat flats unit block line route seat row form grade ward suite floor house building bay platform terminal road exit zone
	article section chapter schedule annex appendix figure table paragraph clause rule part item note question level stage group team phase type model category title version plan lot train tram flight channel district`,
);

/** Those that are a symbol only right behind the digits, in a sentence that speaks of what they measure: 1.5C, 12V. */
export const gluedLetters: readonly (readonly [string, Unit, readonly string[]])[] = [
	['V', physicalUnit('V', []), electric],
	['C', physicalUnit('°C', []), heat],
	['F', physicalUnit('°F', []), heat],
];
