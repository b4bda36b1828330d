import { readFileSync } from 'node:fs';
import { structure } from '#lib/analysis/pipeline.ts';
import { generate } from '#lib/items/generate.ts';
const meta: Record<string,string> = {};
for (const m of readFileSync('/work/shared/articles/SOURCES.md','utf8').matchAll(/^\| (\S+\.txt) \| (.+?) \| (\d{4}-\d\d-\d\d)/gm)) meta[m[1]!] = m[3]!;
const mode = process.argv[2];
for (const file of process.argv.slice(3)) {
  const raw = readFileSync(file,'utf8'); const name=file.split('/').at(-1)!;
  const paras = raw.split(/\n\s*\n/); const headline = paras.shift()!;
  let published = meta[name] ?? /^PUBLISHED: (\S+)/m.exec(raw)?.[1] ?? '2020-01-01';
  const body = paras.filter(p => !/^(Published:|PUBLISHED:|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, \w+ \d+, \d{4}\s*$)/.test(p.trim())).join('\n\n');
  const t0=performance.now();
  const a = await structure({id:'try', headline, publisher:'x', authors:[], published, text: body});
  const t1=performance.now();
  const words = body.split(/\s+/).length;
  const g = generate(a);
  console.log(`\n######## ${name} ${words} words, ${Math.round(t1-t0)} ms, entities ${a.entities.length}, facts ${a.facts.length} auto ${a.facts.filter(f=>f.status==='auto').length}, items ${g.items.length} = ${(g.items.length*400/words).toFixed(1)}/400`);
  if (mode.includes('e')) for (const e of a.entities) console.log(`  ${e.id} [${e.type}] ${e.name} {${e.aliases.slice(0,3)}} — ${e.description} (${e.mentions.length}: ${[...new Set(e.mentions.map(m=>m.exact))]})`);
  if (mode.includes('f')) for (const f of a.facts) console.log(`  ${f.status} ${f.confidence}${f.sensitive?' SENS':''} <${f.frame.type}/${f.voice.kind}> ${f.statement}   [${f.functional}] i${f.importance}`);
  if (mode.includes('i')) for (const i of g.items) console.log(`  ${i.kind}/${i.asked} Q: ${i.wordings[0]} ${i.statement?'«'+i.statement+'»':''}\n      + ${i.key.text}   - ${i.distractors.map(d=>d.text).join(' - ')}${i.spare?' spare '+i.spare.map(s=>s.text):''}\n      because: ${i.rationale}\n      ev: ${i.evidence.map(e=>e.exact.slice(0,140)).join(' ## ')}`);
  if (mode.includes('r')) for (const r of g.rejected) console.log(`  X ${r.item.kind}/${r.item.asked} ${r.item.wordings[0]} ${r.item.statement??''} + ${r.item.key.text} :: ${r.findings.map(f=>f.severity+' '+f.message).join(' ; ')}`);
}
