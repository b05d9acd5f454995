import { findDates } from '/work/wt/status/src/index.ts';
for (const t of process.argv.slice(3)) console.log(JSON.stringify(findDates(t,{reference:process.argv[2]||undefined,language:'en'}).map((d:any)=>[d.text,d.edtf??d.value?.edtf,d.basis??d.value?.basis,d.rule])));
