import { defaults, extract } from './src/pipeline.ts';
for (const t of process.argv.slice(2)) { const [x]=extract({path:'e.txt',bytes:new TextEncoder().encode(t)},{...defaults,published:'2023-05-10'}); console.log(JSON.stringify(x!.findings.entries.filter(e=>e.kind==='measure').map(e=>[e.summary,e.rule,e.status]),null,0)); }
