/** Chinese nouns that point back at a body named before: 该局, 该公司. */
import type { ReferentVocabulary } from '../../extract/measures/responsibility/referent-vocabulary.js';

const split = (text: string): readonly string[] => text.split(/\s+/);

export const referents: ReferentVocabulary = {
	definite: split('该 上述 这家'),
	classes: [
		{ nouns: split('该部 部委'), kinds: split('ministry'), names: split('部') },
		{ nouns: split('该局'), kinds: [], names: split('局') },
		{ nouns: split('该委 委员会'), kinds: [], names: split('委 委员会') },
		{ nouns: split('该办 办公室'), kinds: [], names: split('办 办公室') },
		{ nouns: split('该署'), kinds: [], names: split('署') },
		{ nouns: split('央行 该行'), kinds: split('central-bank bank'), names: split('银行') },
		{ nouns: split('该公司 公司 该企业 集团'), kinds: split('company'), names: split('公司 集团') },
		{ nouns: split('该机构 监管机构 监管部门'), kinds: split('regulator agency'), names: split('总局 监管局 监督管理局') },
		{ nouns: split('该校 学校'), kinds: split('university school'), names: split('大学 学院 学校') },
		{ nouns: split('该院 医院'), kinds: split('hospital'), names: split('医院') },
		{ nouns: split('法院'), kinds: split('court'), names: split('法院') },
		{ nouns: split('政府'), kinds: split('government subnational'), names: split('政府') },
		{ nouns: split('该协会 协会'), kinds: split('association'), names: split('协会 联合会') },
	],
};
