/** Nasty inputs as tables, for hostile-intake.test.ts. */
import { bareArticle } from '#lib/article/bare-article.ts';

export const prose = 'Norway opened an embassy in Dakar on Friday. Senegal welcomed the step. ';
export const id = 'own-1';
export const base = bareArticle({
	id,
	headline: 'Norway opens an embassy',
	publisher: 'A paper',
	authors: [],
	published: '2024-03-02',
	text: prose.trim()
});
const json = JSON.stringify(base);

export const tags = [
	'script',
	'style',
	'iframe',
	'svg',
	'math',
	'template',
	'noscript',
	'object',
	'textarea',
	'title'
];
export const attacks = [
	'<img src=x onerror=alert(1)>',
	'<a href="javascript:alert(1)">x</a>',
	'<svg/onload=alert(1)>',
	'<body onload=alert(1)>',
	'<meta http-equiv=refresh content="0;url=//evil.example">',
	'<base href="//evil.example">',
	'<link rel=canonical href="javascript:alert(1)">',
	'<!--><script>alert(1)</script>-->',
	'<math><mi xlink:href="data:x,<script>alert(1)</script>">',
	'<form action="//evil.example"><input name=a></form>',
	'<p __proto__="x" constructor=y>p</p>',
	'<meta name="__proto__" content="x">',
	'&lt;script&gt;alert(1)&lt;/script&gt;',
	'<![CDATA[<script>alert(1)</script>]]>',
	'<?php echo 1 ?>'
];
export const marks = [
	'\u202e',
	'\u2066',
	'\u200b',
	'\u0000',
	'\ufeff',
	'\u00ad',
	'\ud800',
	'\u2028',
	'\u0007',
	'\uffff',
	'\u202a',
	'\u2069',
	'\u061c',
	'\u0085',
	'\u001b[31m'
];
const giant = (sign: string, count: number) => sign.repeat(count);
export const words: [string, string][] = [
	...tags.flatMap((tag): [string, string][] => [
		[`an open <${tag}>`, `<html><${tag}>alert(1)<p>${prose.repeat(9)}`],
		[`a closed <${tag}>`, `<html><${tag}>alert(1)</${tag}><p>${prose.repeat(9)}`],
		[`a <${tag}> of many`, `<p>${prose}</p>${`<${tag}>`.repeat(3000)}`]
	]),
	...attacks.flatMap((attack): [string, string][] => [
		[attack, `<html><body>${attack}<p>${prose.repeat(9)}</p></body></html>`],
		[`${attack} in plain text`, `${prose}${attack} ${prose}`]
	]),
	...marks.flatMap((mark): [string, string][] => [
		[`${JSON.stringify(mark)} in words`, prose.replaceAll('e', `e${mark}`)],
		[`${JSON.stringify(mark)} alone`, mark.repeat(50)],
		[`${JSON.stringify(mark)} in JSON`, JSON.stringify({ ...base, headline: `a${mark}b` })]
	]),
	...[
		'a',
		'-',
		'.',
		'“',
		'(',
		'[',
		'*',
		'_',
		'`',
		'#',
		'>',
		'{',
		'"',
		'\\',
		'<',
		'&',
		'\n',
		' ',
		'1',
		'É',
		'字',
		'🙂',
		'[a](',
		'<p>',
		'- ',
		'**a',
		'![',
		'By ',
		'{"a":'
	].flatMap((sign): [string, string][] => [
		[`40,000 × ${JSON.stringify(sign)}`, giant(sign, 40_000)],
		[`prose and 9,000 × ${JSON.stringify(sign)}`, prose + giant(sign, 9000)]
	]),
	['divs in divs', `${'<div>'.repeat(50_000)}${prose}`],
	['tables in tables', '<table><tr><td>'.repeat(8000) + prose],
	['a page of 60,000 elements', `<html>${'<p>a</p>'.repeat(60_000)}`],
	['10,000 attributes', `<p ${'a=b '.repeat(10_000)}>${prose}`],
	['an attribute without an end', `<p a="${prose.repeat(2000)}`],
	['600,000 signs', prose.repeat(9000)],
	['3,000,000 signs', prose.repeat(42_000)],
	['JSON in JSON', '{"a":'.repeat(20_000) + '1' + '}'.repeat(20_000)],
	['lists in JSON', `{"schema":"attache/article/1","text":${'['.repeat(100_000)}`],
	['a prototype', json.replace('{', '{"__proto__":{"isAdmin":true},')],
	['a constructor', json.replace('{', '{"constructor":{"prototype":{"isAdmin":true}},')],
	['another hash', json.replace('Norway opened', 'Sweden opened')],
	['a fact of nothing', json.replace('"facts":[]', '"facts":[{}]')],
	['facts that are words', json.replace('"facts":[]', '"facts":"all"')],
	['an id of a path', json.replace('"own-1"', '"own-../../x"')],
	[
		'an address that runs',
		json.replace('"title":"Norway', '"url":"javascript:alert(1)","title":"Norway')
	],
	['a date of no calendar', json.replaceAll('2024-03-02', '2024-02-31')],
	['cut short', json.slice(0, 200)],
	['a number for a headline', json.replace('"Norway opens an embassy"', '7')],
	['only a schema', '{"schema":"attache/article/1"}'],
	['a list', '[1,2,3]'],
	...['\u3000', 'ﷺ', '\u0301', '%s', '../', '\\u0000', '&#0;', '&#x202e;', '<!--', ']]>'].map(
		(sign): [string, string] => [
			`5,000 × ${JSON.stringify(sign)} in prose`,
			prose + giant(sign, 5000)
		]
	),
	['nothing', ''],
	['blanks', ' \n\t \u00a0 '],
	['numbers', '1 2 3 4 5 6'],
	['another script', 'これは記事です。'.repeat(50)],
	['front matter without an end', '---\ntitle: x\n'.repeat(500)],
	['a byline of thousands', `By ${'A B, '.repeat(5000)}\n\n${prose}`],
	['a dateline of thousands', `${'OSLO '.repeat(5000)}— ${prose}`]
];
