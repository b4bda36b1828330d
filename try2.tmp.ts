import { readFileSync } from 'node:fs';
import { takeIn } from '#lib/analysis/intake.ts';
import { groundOf } from '#lib/analysis/pipeline.ts';
import { cut } from '#lib/analysis/cut.ts';
import { attribute } from '#lib/analysis/attribution.ts';
import { render } from '#lib/analysis/render.ts';
const meta: Record<string,string> = {};
for (const m of readFileSync('/work/shared/articles/SOURCES.md','utf8').matchAll(/^\| (\S+\.txt) \| (.+?) \| (\d{4}-\d\d-\d\d)/gm)) meta[m[1]!] = m[3]!;
for (const file of process.argv.slice(2)) {
  const raw = readFileSync(file,'utf8'); const name=file.split('/').at(-1)!;
  const paras = raw.split(/\n\s*\n/); const headline = paras.shift()!;
  let published = meta[name] ?? /^PUBLISHED: (\S+)/m.exec(raw)?.[1] ?? '2020-01-01';
  const body = paras.filter(p => !/^(Published:|PUBLISHED:|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, \w+ \d+, \d{4}\s*$)/.test(p.trim())).join('\n\n');
  const src = takeIn({id:'x',headline,publisher:'x',authors:[],published,text:body});
  const g = groundOf(src, cut(src.text));
  console.log('####', name); for (const d of g.dates) console.log('  DATE', g.text.slice(d.start,d.end), '→', d.edtf, d.explicit, d.text);
  for (const a of attribute(g)) { const r = render(g,a.start,a.end,{speaker:a.speaker,isQuoted:a.manner==='quoted'}); console.log('  ATT', a.speaker.id, a.verb.lemma, a.manner, a.sureness.toFixed(2), '|', g.text.slice(a.start,a.end), '|| →', r?.text, r?.clarity.toFixed(2)); }
}
