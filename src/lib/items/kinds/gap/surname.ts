import type { Article, Entity } from '#lib/article/schema.ts';

/**
 * The part of a person's name that is typed for the whole: the last, or in names of East Asia the first; undefined where
 * there is none, or another of the article's names has it, too.
 */
export function surnameOf(
	{ entities }: Pick<Article, 'entities'>,
	entity: Entity
): string | undefined {
	const parts = entity.name.split(' ');
	if (entity.type !== 'person' || parts.length < 2) return undefined;
	const isFirst = parts.length <= 3 && eastAsian.has(parts[0] ?? '');
	const surname = (isFirst ? parts[0] : parts.at(-1)) ?? '';
	const isShared = entities.some(
		(other) =>
			other !== entity &&
			[other.name, ...other.aliases].some((known) => known.split(' ').includes(surname))
	);
	return surname.length < 2 || isShared ? undefined : surname;
}

/** Surnames that stand first: of China (Pinyin and Wade–Giles), Korea and Vietnam, those that most people there bear. */
const eastAsian: ReadonlySet<string> = new Set(
	(
		'Wang Li Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo He Gao Lin Luo Zheng Liang Xie Song Tang Deng Han Feng ' +
		'Cao Peng Zeng Xiao Tian Dong Yuan Pan Jiang Cai Yu Du Ye Cheng Su Wei Lu Ding Ren Shen Yao Mao Qian Qin Xi Wen Hua Geng Mo ' +
		'Zhai Bo Chiang Chou Teng Chang Chao Hsieh Tsai Lai Ko Chu Yeh ' +
		'Kim Lee Park Pak Choi Choe Jung Jeong Kang Cho Jo Yoon Yun Jang Lim Im Oh Seo Shin Kwon Hwang Ahn Roh Moon Ri Ban Paek ' +
		'Nguyen Nguyễn Tran Trần Le Lê Pham Phạm Vo Võ Dang Đặng Bui Do Ho Ngo Ngô To'
	).split(' ')
);
