/*! RoleFit 0.1.0, MIT. */
"use strict";(()=>{var m=["comparison","lifecycle","paths","faq","outlook"];var W="ds-or-mle 0.83 61 1 0.5 9 0.9 6 insight 0.9347 statistics 0.903 modelling 0.6291 deep-learning 0.2171 engineering 0.3379 production 0.9126 2 data-scientist 0.5 0.278 0.2856 0.1911 -0.1645 -0.1609 0.0172 0.4265 0.7845 0.8441 0.9231 0.8224 0.5982 ml-engineer 0.5 -0.7418 -0.988 -0.4397 0.4229 0.4812 -0.0816 0.4265 0.7845 0.8441 0.9231 0.8224 0.5982 5 languages tools methods learning systems 41 analyze-business 0 0.9955 1 0.9105 0 0 pictures-or-tables 3 -1.5182 4 1.6962 0.6962 -0.3038 -1.3038 0 0 own-or-ready 2 -0.9286 4 1.3846 0.3846 -0.6154 -1.6154 0 0 notebook-or-program 4 0.7892 4 1.3736 0.3736 -0.6264 -1.6264 0 0 why-or-faster 0 -0.9056 4 1.29 0.29 -0.71 -1.71 0 0 tool-or-chance 1 0.7266 4 1.7552 0.7552 -0.2448 -1.2448 0 0 code-or-findings 0 0.9056 4 1.71 0.71 -0.29 -1.29 0 0 build-or-test 1 0.7266 4 1.7552 0.7552 -0.2448 -1.2448 0 0 report-or-service 0 -0.9056 4 1.29 0.29 -0.71 -1.71 0 0 instant-or-margin 1 0.7266 4 1.7552 0.7552 -0.2448 -1.2448 0 0 poll-or-site 1 -0.7266 4 1.2448 0.2448 -0.7552 -1.7552 0 0 collect-or-judge 1 0.7266 4 1.7552 0.7552 -0.2448 -1.2448 0 0 minutes-or-overnight 3 1.5182 4 1.3038 0.3038 -0.6962 -1.6962 0 0 tidy-or-next 4 -0.7892 4 1.6264 0.6264 -0.3736 -1.3736 0 0 choose-or-find 2 -1.1608 4 1.3557 0.3557 -0.6443 -1.6443 0 0 sql 0 1.3597 1 0.017 0 1 r-stack 1 1.0899 1 -0.559 0 1 java-js-go 4 1.69 1 -1.9114 0 1 c-cpp 4 1.0878 1 -1.5919 0 1 bash 4 0.4644 1 -1.8528 0 1 bi 0 1.178 1 0.1051 0 2 plot-interactive 0 0.9236 1 -0.0596 0 2 eng-ide 4 0.8063 1 0.8967 0 2 warehouse 5 0.9251 1 1.6594 0 2 sas 1 1.0106 1 0.3549 0 2 excel 0 0.5131 1 0.119 0 2 trees 2 3.6026 1 2.2152 0 3 linear 2 1.451 1 1.7471 0 3 gbm 2 1.2618 1 0.5766 0 3 dl-framework 3 2.9821 1 2.0374 0 3 vision 3 3.3249 1 -0.3952 0 4 seq-nlp 3 1.7766 1 -0.8516 0 4 generative 3 2.5612 1 -3.6365 0 4 gpu 3 1.3995 1 0.3331 0 4 tracking 3 1.0066 1 -0.4287 0 4 ml-service 5 1.0941 1 -0.3452 0 5 data-infra 5 1.2585 1 -0.677 0 5 cloud-any 5 0.9291 1 1.7091 0 5 docker 4 1.0819 1 -0.1733 0 5 kubernetes 4 1.3782 1 -0.2207 0 5 airflow 4 1.2535 1 -0.2007 0 5 1671147359";var U={"verdict.about-equally":"Your answers fit more than one role about equally","verdict.lean":"Your answers lean towards {role}","verdict.probably":"Your answers probably point to {role}","verdict.clearly":"Your answers clearly point to {role}","verdict.about-equally.detail":{one:"{role} comes first, with a probability of only {probability} after one answer. That is too close to call.",other:"{role} comes first, with a probability of only {probability} after {count} answers. That is too close to call."},"verdict.lean.detail":{one:"Its probability is {probability} after one answer: a leaning, not a verdict.",other:"Its probability is {probability} after {count} answers: a leaning, not a verdict."},"verdict.probably.detail":{one:"Its probability is {probability} after one answer.",other:"Its probability is {probability} after {count} answers."},"verdict.clearly.detail":{one:"Its probability is {probability} after one answer.",other:"Its probability is {probability} after {count} answers."},"result.label":"Your result","result.empty":"You have not answered a question yet. This is where everybody starts.","result.alike":"You gave the same answer every time. If that is not how you meant it, change an answer: this result may say little about you.","result.unlikely":"Your answers go together less often than most people’s. Take this result as less certain than its probability says.","result.neither":"You stand far from the middle of every role here. Perhaps none of them is quite yours.","result.typicality":"You are more typical of this role than {share} of the people in it.","result.basis":"What this rests on","result.basis.text":"A statistical model of how people in each role answer is compared with your answers; the questions at the end say where it comes from. A probability of 70% is meant to be right about seven times in ten, and so wrong about three times in ten. It describes what you do and like, not how good you would be at it. Employers use these titles loosely, and people with the same title differ.","result.method":"How this was measured, and what it cannot know","result.more":{one:"Answer one more question",other:"Answer more questions ({count} left)"},"result.back":"Back to the questions","result.table":"Show as a table","result.you":"You","change.count":{one:"You have changed one answer.",other:"You have changed {count} answers."},"change.before":"Before: {role}, {probability}.","change.undo":"Go back to the result before","result.pulls":"What your answers did","pulls.text":"Each bar shows how far an answer moved the result, and towards which role. Change an answer here, and the whole result follows.","pulls.question":"Question","pulls.answer":"Your answer","pulls.shared":"Answer","pulls.pull":"Pull","pulls.towards":"{value} towards {role}","pulls.none":"no pull","pulls.numbers":"The numbers are log-odds. They add up: from where everybody starts to the result.","pulls.more":{one:"Show one more answer",other:"Show {count} more answers"},"result.traits":"Where you stand","result.traits.text":"Each shape shows how people in a role spread along the scale; where the shapes overlap, the roles are alike. The bar is where you most likely stand, with 90% confidence; the line across it is our best estimate. Zero is the middle of the scale.","result.estimate":"You: {mean}, between {low} and {high}.","result.middle":"Middle of {role}: {mean}.","result.unmeasured":"None of your answers was about this.","traits.trait":"Trait","traits.interval":"90% interval","traits.middle":"Middle of people, {role}","traits.spread":"Spread (SD), {role}","traits.above":"You stand above, {role}","result.comparison":"How the roles differ","figure.interval":"{low} to {high}","result.lifecycle":"Who leads at each stage","result.paths":"What to learn","result.outlook":"Around the roles","result.faq":"Questions people ask","result.sources":"Sources","result.share":"Share and keep","result.friend":"Compare with a friend","friend.name":"Your friend","late.waiting":"One moment: this is still loading.","late.lost":"This could not be loaded.","shared.label":"A result you were sent","shared.text":"Take the quiz to see your own beside it.","shared.try":"Take the quiz yourself"};var q=class extends Error{name="RoleFitError";constructor(t){super(t[0]?.message),this.problems=t}};var B=e=>"group"in e?`:${e.group}`:e.item,J=new WeakMap,Q=e=>{let{items:t,groups:s=[]}=e,r=J.get(e);if(r)return r;let o=new Map;J.set(e,o);for(let a of t){let l=s.find(({id:d})=>d===a.group),i=B(l?{group:l.id}:{item:a.id}),c=o.get(i);c?c.items.push(a):o.set(i,{group:l,items:[a]})}return o},S=(e,t,{leader:s,roles:r})=>({role:e.roles.find(({id:o})=>o===s)?.name??"",probability:t.percent(r[s].probability)}),H=e=>/^https?:\/\//i.test(e??"")?e:void 0,P=(e,t)=>{if(e)try{let{protocol:s,href:r}=new URL(e,t);return s==="file:"&&t.startsWith("file:")?r:H(r)}catch{return}};var we=32,A=class extends Error{name="EngineStopped"},C=class{#t;#a;#r;#e=new Map;constructor(t,s){this.#t=t,this.#a=s}async restart(){this.#t||(this.#r??=this.#a().then(t=>{this.#t=t}).finally(()=>this.#r=void 0),await this.#r)}check(t){return this.#n(t).problems}score(t,s){return this.#s("score",t,s)}next(t,s){let{next:r}=this.#s("next",t,s);return r.map(B)}share(t,s){return this.#s("share",t,s).code}unshare(t,s){return this.#s("unshare",t,s).answers}compare(t){return this.#s("compare",t)}#s(t,s,...r){let{model:o,problems:a}=this.#n(s);if(o===void 0)throw new q(a);let l=this.#o(t,o,...r);if(l.problems)throw new q(l.problems);return l}#n(t){let s=this.#e.get(t)??this.#o("load",t);if(this.#e.delete(t),this.#e.set(t,s),this.#e.size>we){let[[r,{model:o}]]=this.#e;this.#e.delete(r),o!==void 0&&this.#o("unload",o)}return s}#o(t,...s){if(!this.#t)throw new A;try{return JSON.parse(this.#t[t](...s))}catch(r){throw this.#t=void 0,this.#e.clear(),new A(r instanceof Error?r.message:String(r),{cause:r})}}};var Z=new WeakSet,ke="0px 0px -25%",D=(e,t)=>{let s=[...e.querySelectorAll(".chapter")].find(o=>!o.querySelector(".inside > *"));if(!s||Z.has(s))return;Z.add(s);let r=new IntersectionObserver(o=>{o.some(({isIntersecting:a})=>a)&&(r.disconnect(),t())},{rootMargin:ke});r.observe(s)};var{css:K,html:n,nothing:p,svg:b}=globalThis[Symbol.for("role-fit-lit@0.1.0")];var V=K`.caution{max-inline-size:42em;margin-block-start:.75em;padding-inline-start:.75em;border-inline-start:3px solid currentColor}.why dl{margin:0;max-inline-size:42em;font-size:.875em}.why dt{font-weight:700}.why dt .hint{margin:0;font-size:1em;font-weight:400}.why dd{margin:0 0 .5em}@container rolefit (min-width: 34em){.why dt .hint{display:none}}.result{gap:2.25em}.chapter{border-block-end:1px solid var(--_line)}.chapter:first-child{border-block-start:1px solid var(--_line)}.chapter>summary{padding-block:.875em}.chapter h3{margin:0}.inside{padding-block:.25em 1.75em}summary h3{display:inline}.before{stroke:currentColor;stroke-width:2}.result h3{margin-block-end:.625em;font-size:1.125em;font-weight:700;line-height:1.3}.result h4{font-weight:700}.result .title{margin-block:.25em .5em}.result p{max-inline-size:42em}.patterns{position:absolute}svg{display:block;overflow:visible}.swatch{display:inline-block;flex:none;vertical-align:-.1em}.role-0{--_role: var(--rolefit-role-1, #2b6cb8)}.role-1{--_role: var(--rolefit-role-2, #c4661f)}.role-2{--_role: var(--rolefit-role-3, #1d8a6b)}.role-3{--_role: var(--rolefit-role-4, #a8568f)}@supports (color: color-mix(in srgb,red,blue)){.role-0{--_role: var(--rolefit-role-1, color-mix(in srgb, #1c69c4 72%, currentColor))}.role-1{--_role: var(--rolefit-role-2, color-mix(in srgb, #d06a14 88%, currentColor))}.role-2{--_role: var(--rolefit-role-3, color-mix(in srgb, #0f8f6c 80%, currentColor))}.role-3{--_role: var(--rolefit-role-4, color-mix(in srgb, #b0508f 84%, currentColor))}}@media(forced-colors:active){.role-0,.role-1,.role-2,.role-3{--_role: CanvasText}}.ink,.mark{fill:var(--_role)}.tint{fill:var(--_role);fill-opacity:.3}.mark.hollow{fill:none;stroke:var(--_role);stroke-width:2.25}.split svg{overflow:hidden}.roles .small+.small{margin-block-start:.375em}.roles ul{display:grid;gap:1em 2em;margin-block-start:1em}.roles .share{display:flex;align-items:baseline;gap:.5em}.roles .name{flex:1}.roles data{font-size:1.25em;font-variant-numeric:tabular-nums}.leader .name,.leader data{font-weight:700}.keys{display:flex;flex-wrap:wrap;gap:.25em 1.5em;margin-block:1em 1.75em;font-size:.875em}.keys li{display:flex;align-items:center;gap:.5em}.scales{display:grid;gap:2.25em 2.5em}.scales h4{line-height:1.3}.reading{font-size:.875em;font-variant-numeric:tabular-nums}.reading .other,.reading .unmeasured{display:block;color:var(--_soft)}.scale{margin-block-start:.75em}.shapes{overflow:hidden}.bell{fill:var(--_role);fill-opacity:.16;stroke:var(--_role);stroke-width:1.75}.line-1{fill-opacity:.1;stroke-dasharray:5 3}.line-2{fill-opacity:.1;stroke-dasharray:1.5 3;stroke-linecap:round}.stem{stroke:var(--_role);stroke-width:1;stroke-opacity:.6}.axis{stroke:var(--_strong);stroke-width:1;shape-rendering:crispEdges}.middle{stroke:var(--_line);stroke-width:1;stroke-dasharray:1 3}.interval{fill:var(--_accent);fill-opacity:.35}.estimate{fill:var(--_accent)}.friend .interval,.friend .estimate{fill:none;stroke:var(--_accent);stroke-width:1.25}.ticks{display:flex;font-size:.75em;line-height:1.5;color:var(--_soft);font-variant-numeric:tabular-nums}.result .ticks{max-inline-size:none}.ticks>*{flex:1;text-align:center}.poles{display:flex;justify-content:space-between;gap:2em;margin-block-start:.25em;line-height:1.35}.poles>*{max-inline-size:46%;min-inline-size:0;overflow-wrap:anywhere;hyphens:auto}.poles>:last-child{text-align:end}[dir=rtl] :is(.scale,.split,.pull){transform:scaleX(-1)}.numbers{margin-block-start:1em;font-size:.9375em}.numbers summary,.rest summary{inline-size:fit-content;text-decoration:underline;text-underline-offset:.2em;text-decoration-thickness:1px}.numbers td{display:flex;max-inline-size:30em;justify-content:space-between;gap:1em;font-variant-numeric:tabular-nums}.change{position:sticky;inset-block-start:0;z-index:1;display:grid;gap:.625em;margin-inline:-.5em;padding:.625em .5em;border-block-end:1px solid var(--_line);background:var(--_tint);backdrop-filter:blur(1.5em);font-size:.875em;line-height:1.4}@supports (color: oklch(from red l c h)){.change{background:linear-gradient(var(--_tint),var(--_tint)),oklch(from currentColor clamp(.2,(.65 - l) * 1000,1) 0 0 / 80%)}}.changed{display:flex;flex-wrap:wrap;align-items:center;justify-content:space-between;gap:0 1em}.changed p>span{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%)}.changed button{margin-block:-.375em;padding:0;border:0;background:none;text-decoration:underline;text-underline-offset:.2em}.pulls thead,.rest[open] table{position:static}.pulls thead{inline-size:auto;block-size:auto;overflow:visible;clip-path:none;font-size:.875em}.pulls thead,.pulls thead th{display:block}.pulls thead th:not(:last-child),.more thead{position:absolute;inline-size:1px;block-size:1px;padding:0;overflow:hidden;clip-path:inset(50%)}.sides{display:grid;grid-template-columns:1fr 1fr;gap:.75em;padding-block:.75em .25em;font-weight:400;line-height:1.3}.sides>:first-child{text-align:end}.pulls tbody tr{display:grid;gap:.5em 1.5em;padding-block:1em}.pulls tbody td{padding:0}.pulls tbody th{font-weight:400;line-height:1.4}.group{display:block;font-size:.875em;color:var(--_soft)}select{inline-size:100%;min-block-size:44px;padding:.375em .5em;border:1px solid var(--_line);border-radius:var(--_radius);background-color:transparent;color:inherit;font:inherit;font-size:max(1em,16px);text-overflow:ellipsis;scroll-margin-block:12em 2em;cursor:pointer}select:hover{border-color:currentColor}option{background:Field;color:FieldText}.pull+data{display:block;margin-block-start:.25em;font-size:.875em;text-align:center;color:var(--_soft);font-variant-numeric:tabular-nums}table{inline-size:100%;border-collapse:collapse;font-size:.9375em}table,tbody,tr,td,tbody th{display:block}thead{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%)}th{font-weight:700;text-align:start;hyphens:auto}tbody tr{padding-block:.75em}tbody tr+tr{border-block-start:1px solid var(--_line)}tbody td{padding-block-start:.375em}.of{display:block;font-size:.875em;color:var(--_soft)}.inside>.small{margin-block:.5em 1em}.small>[part=method]{display:inline-block;min-block-size:44px;padding-block:.75em}@container rolefit (min-width: 34em){.roles ul{grid-template-columns:repeat(auto-fit,minmax(14em,1fr))}.scales{grid-template-columns:1fr 1fr}.wide{display:table;table-layout:fixed}.wide thead{position:static;display:table-header-group;clip-path:none;font-size:.9375em}.wide tbody{display:table-row-group}.wide tr{display:table-row}.wide tbody tr,.wide tbody tr+tr{border-block-start:1px solid var(--_line)}.wide th,.wide td{display:table-cell;padding:.625em 1em .625em 0;padding-inline:0 1em;vertical-align:top}.wide thead th{padding-block:0 .5em;vertical-align:bottom}.wide thead th:first-child{inline-size:23%}.wide thead th:last-child{inline-size:5.5em;padding-inline-end:0}.wide .of{display:none}.numbers .wide{font-size:.875em}.numbers .wide th,.numbers .wide td{padding-inline-end:.625em}.numbers .wide thead th{inline-size:auto;font-weight:400;line-height:1.3}.numbers .wide thead th:first-child{inline-size:17%}.numbers .wide thead th:nth-child(3){inline-size:14%}.change{grid-template-columns:1fr}.changed p>span{position:static;clip-path:none}.pulls thead tr,.pulls tbody tr{display:grid;grid-template-columns:1fr 1fr;gap:.5em 2em}.pulls tbody th{grid-column:1 / -1}.pulls thead th:nth-child(2){position:static;inline-size:auto;block-size:auto;clip-path:none;padding-block:.75em .25em;font-weight:400}}@media(prefers-reduced-motion:no-preference){.pull rect,.interval,.estimate,.split svg{transition:x .24s,width .24s}}@media(max-height:26em){.change{position:static}}@media(forced-colors:active){.change{background:Canvas}select{border-color:ButtonBorder;background-color:Field;color:FieldText}}@media print{:host{--_soft: #444;--_line: #bbb;--_strong: #666;--_tint: transparent;--_accent: #000;margin:0;color:#000;font-size:8.5pt;line-height:1.3}.actions,.change,button,.chapter.share,details:not([open]){display:none}.card{gap:.875em;padding:0;border:0;background:none}.chapter>summary{min-block-size:0;padding-block:.625em .25em;list-style:none;break-after:avoid}summary::-webkit-details-marker{display:none}.inside{padding-block:0 .5em}.roles ul{gap:.75em 2em;margin-block-start:.75em}.scales{grid-template-columns:1fr 1fr 1fr;gap:1em 2em}.keys{margin-block:.5em}th,td,tbody th,tbody td{padding-block:.375em}.pulls thead tr,.pulls tbody tr{display:grid;grid-template-columns:7fr 3fr 5fr;align-items:center;gap:0 1.5em;padding-block:.125em}.pulls thead th:nth-child(2){grid-column:2}.pulls tbody th{grid-column:auto}.pulls .sides,.pulls thead th:nth-child(2){padding-block:0}.pull+data{margin:0}select{min-block-size:0;padding:0;border:0;appearance:none;font-size:1em}p,li,tr,svg,header,.roles,.basis{break-inside:avoid}h2,h3,h4,thead,.keys,.inside>.small{break-after:avoid}.result h3,.inside>.small{margin-block:0 .375em}.inside>.small:last-child{break-after:auto}thead{display:table-header-group}p{orphans:3;widows:3}svg{print-color-adjust:exact;-webkit-print-color-adjust:exact}.result p{max-inline-size:none}a{text-decoration:none}}`;var k=(e,t,s,{near:r,open:o}={})=>n`
<details class="chapter ${e}" part=${e} @pointerenter=${r} @focusin=${r} @toggle=${o&&ve(o)}>
<summary><h3>${t}</h3></summary>
<div class="inside">${s}</div>
</details>
`,ve=e=>({currentTarget:t})=>{t.open&&e()},xe=e=>({currentTarget:t})=>{t.closest("details")?.querySelector("summary")?.focus(),e()},G=(e,t)=>{let{quiz:s,untold:r,chapters:o,late:a,on:l,words:{text:i}}=e,c=t==="friend"||t==="share"||s[t]?.length;if(!c&&!(r&&m.includes(t)))return p;let d=n`<span id=${t}>${i(`result.${t}`)}</span>`;if(c&&o)return k(t,d,o.bodies[t](e));let h=a?n`
<p class="late" role=${a==="lost"?"alert":"status"}>${i(`late.${a}`)}</p>
${a==="lost"?n`<button type="button" part="button" @click=${xe(l.complete)}>${i("error.retry")}</button>`:p}
`:p;return k(t,d,h,{near:a==="lost"?void 0:l.complete,open:l.complete})};var ze=4,M=3,v=3.5,y=e=>`role-${e%ze}`,F=e=>e%M===0?"var(--_role)":`url(#fill-${e})`,te=e=>n`
<svg class="patterns" width="0" height="0" aria-hidden="true" focusable="false">
<defs>
${Array.from({length:e},(t,s)=>_e(s))}
</defs>
</svg>
`,_e=e=>b`
<pattern id=${`fill-${e}`} class=${y(e)} width="6" height="6" patternUnits="userSpaceOnUse"
patternTransform="rotate(45)">
<rect class="tint" width="6" height="6"/>
${e%M===1?b`<rect class="ink" width="3" height="6"/>`:b`<circle class="ink" cx="3" cy="3" r="1.5"/>`}
</pattern>`,E=(e,t=[],s=28)=>{let r=0;return n`
<svg class="split" part="bar" width="100%" height=${s} aria-hidden="true" focusable="false">
${e.map((o,a)=>{let l=b`
<svg x=${`${100*r}%`} width=${`${100*o}%`} height=${s}>
<rect class=${y(a)} x=${a>0?1.5:0} width="100%" height=${s} fill=${F(a)}/>
</svg>`;return r+=o,l})}
${qe(t).map(o=>b`<line class="before" x1=${o} x2=${o} y1="-4" y2=${s+4}/>`)}
</svg>
`},qe=e=>{let t=0;return e.slice(0,-1).map(s=>`${100*(t+=s)}%`)};var se=e=>n`
<svg class="swatch" width="14" height="14" aria-hidden="true" focusable="false">
<rect class=${y(e)} width="14" height="14" fill=${F(e)} />
</svg>
`,re=e=>{let t=`mark ${y(e)}`;return e%M===0?b`<circle class=${t} r="5"/>`:e%M===1?b`<path class=${`${t} hollow`} d="M0-6 6 0 0 6-6 0Z"/>`:b`<path class=${t} d="M0-6 6 5H-6Z"/>`},O=e=>n`
<svg class="swatch" width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true" focusable="false">${re(e)}</svg>
`,R=[-3,-2,-1,0,1,2,3],Se="M-4 0C-3.6667 0-3.3333 0-3-.0044-2.6667-.0089-2.3333-.018-2-.054-1.6667-.09-1.3333-.1613-1-.242-.6667-.3226-.3333-.3989 0-.3989 .3333-.3989 .6667-.3226 1-.242 1.3333-.1613 1.6667-.09 2-.054 2.3333-.018 2.6667-.0089 3-.0044 3.3333 0 3.6667 0 4 0",Me=.3989,N=18,$=90,X=107,Oe=9,w=e=>50*(Math.max(-v,Math.min(v,e))+v)/v,oe=(e,t,s)=>{let r=Math.min(...e.map(({sd:a})=>a)),o=Me/r;return n`
<svg class="scale" width="100%" height=${s?117:100} aria-hidden="true" focusable="false">
<line class="middle" x1="50%" x2="50%" y1="0" y2=${$} />
<svg class="shapes" y=${N} width="100%" height=${$-N} viewBox=${`${-v} ${-o} ${2*v} ${o}`} preserveAspectRatio="none">
${e.map(({mean:a,sd:l},i)=>b`
<path class=${`bell ${y(i)} line-${i%M}`} d=${Se} vector-effect="non-scaling-stroke"
transform=${`translate(${a} 0) scale(${l} ${1/l})`}/>`)}
</svg>
${e.map(({mean:a,sd:l},i)=>{let c=`${w(a)}%`,d=$-($-N)*r/l;return b`
<line class=${`stem ${y(i)}`} x1=${c} x2=${c} y1=${d} y2=${$}/>
<svg x=${c} y=${d-Oe}>${re(i)}</svg>`})}
<line class="axis" x2="100%" y1=${$} y2=${$} />
${R.map(a=>b`<line class="axis" x1=${`${w(a)}%`} x2=${`${w(a)}%`} y1=${$} y2=${$+6}/>`)}
${ee(t,"reader",$,$-26)} ${s?ee(s,"friend",X,X-7):p}
</svg>
`},ee=({mean:e,low:t,high:s},r,o,a)=>b`
<g class=${r}>
<rect class="interval" x=${`${w(t)}%`} width=${`${w(s)-w(t)}%`} y=${o-4} height="8"/>
<rect class="estimate" x=${`${w(e)}%`} width="3" y=${a} height=${o+7-a} transform="translate(-1.5)"/>
</g>`,L=e=>n`
<svg class="swatch" width="24" height="14" aria-hidden="true" focusable="false">
<g class=${e}><rect class="interval" width="24" y="3" height="8"/><rect class="estimate" x="10.5" width="3" height="14"/></g>
</svg>
`,ae=(e,t,s)=>n`
<svg class="pull" width="100%" height="18" aria-hidden="true" focusable="false">
<rect class=${y(e)} x=${`${t?50-50*s:50}%`} width=${`${50*s}%`} y="2" height="14" fill=${F(e)}/>
<line class="axis" x1="50%" x2="50%" y2="18"/>
</svg>
`;var ne=({quiz:e,base:t,words:{text:s}})=>{let r=P(e.method,t);return r?n`<a href=${r} part="method">${s("result.method")}</a>`:p};var le=({answers:e,before:t=e})=>[...new Set([...e.keys(),...t.keys()])].filter(s=>e.get(s)!==t.get(s)).length;var I=8,ce=e=>{let{quiz:t,order:s,score:r,shared:o,state:a,words:{text:l}}=e;if(!r||r.runnerUp===null)return p;let c=[...new Set([...s,...a.asked.flatMap(({items:d})=>d)])].flatMap(d=>t.items.find(h=>h.id===d)??[]);return c.length===0?p:k("pulls",n`<span id="pulls">${l("result.pulls")}</span>`,n`
${o?p:n`<p class="small">${l("pulls.text")}</p> ${Te(e,r)}`}
${ie(e,r,c.slice(0,I),"first")}
${c.length>I?n`
<details class="rest">
<summary>${l("pulls.more",{count:c.length-I})}</summary>
${ie(e,r,c.slice(I),"more")}
</details>
`:p}
<p class="small">${l("pulls.numbers")}</p>
`)},Te=({quiz:e,before:t,state:s,on:r,words:o},a)=>{let{text:l}=o,i=({roles:f})=>e.roles.map(({id:u})=>f[u].probability),{role:c,probability:d}=S(e,o,a),h=a.verdict==="about-equally"?`${c}, ${d}`:d;return n`
<div class="change" part="change">
<p><strong>${l(`verdict.${a.verdict}`,{role:c})}:</strong> ${h}.</p>
${E(i(a),t&&i(t),10)}
<div class=${t?"changed":"changed outline"} aria-hidden=${t?p:"true"}>
<p>
<span>${l("change.count",{count:t?le(s):1})}</span>
${l("change.before",S(e,o,t??a))}
</p>
<button type="button" part="button" @click=${r.undo}>${l("change.undo")}</button>
</div>
</div>
`},de=({quiz:e},{leader:t,runnerUp:s})=>e.roles.flatMap(({id:r},o)=>r===t||r===s?o:[]),ie=(e,t,s,r)=>{let{quiz:o,shared:a,words:{text:l}}=e,i=Math.max(...Object.values(t.pulls).map(Math.abs));return n`
<table class=${r} role="table" part="table" aria-labelledby="pulls">
<thead role="rowgroup">
<tr role="row">
<th role="columnheader" scope="col">${l("pulls.question")}</th>
<th role="columnheader" scope="col">${l(a?"pulls.shared":"pulls.answer")}</th>
<th role="columnheader" scope="col">
<span class="hidden">${l("pulls.pull")}</span>
<span class="sides" lang=${o.language??p}>
${de(e,t).map(c=>n`<span>${O(c)} ${o.roles[c].name}</span>`)}
</span>
</th>
</tr>
</thead>
<tbody role="rowgroup">
${s.map(c=>je(e,t,c,i))}
</tbody>
</table>
`},je=(e,t,s,r)=>{let{quiz:o,words:a,shared:l,state:i}=e,{id:c,prompt:d,categories:h}=s,f=o.language??p,u=o.groups?.find(x=>x.id===s.group),g=i.answers.get(c);return n`
<tr role="row" data-item=${c}>
<th role="rowheader" scope="row" lang=${f}>
${u?n`<span id=${`group-of-${c}`} class="group"><bdi>${u.prompt}</bdi></span>`:p}
<bdi id=${`prompt-of-${c}`}>${d}</bdi>
</th>
<td role="cell">
${l?g===void 0?a.text("question.skip"):n`<bdi lang=${f}>${h[g]}</bdi>`:Ae(e,s,u!==void 0)}
</td>
<td role="cell">${Ce(e,t,c,r)}</td>
</tr>
`},Ae=({quiz:e,words:t,state:s,on:r},{id:o,categories:a},l)=>{let i=s.answers.get(o),c=({currentTarget:d})=>{let{value:h}=d;r.change(o,h===""?void 0:Number(h))};return n`
<select
autocomplete="off"
aria-labelledby=${`prompt-of-${o}`}
aria-describedby=${l?`group-of-${o}`:p}
@change=${c}
>
${a.map((d,h)=>n`<option value=${h} lang=${e.language??p} .selected=${i===h}>${d}</option>`)}
<option value="" .selected=${i===void 0}>${t.text("question.skip")}</option>
</select>
`},Ce=(e,t,s,r)=>{let{quiz:o,words:{text:a,decimal:l}}=e,i=t.pulls[s]??0,c=i<0?t.runnerUp:t.leader,d=o.roles.findIndex(u=>u.id===c),h=l(Math.abs(i)),f=h===l(0);return n`
${ae(d,d===de(e,t)[0],f?0:Math.abs(i)/r)}
<data value=${i}>${f?a("pulls.none"):a("pulls.towards",{value:h,role:o.roles[d].name})}</data>
`};var Ee=9;var pe=({words:{text:e}},{label:t,heads:s,rows:r})=>n`
<details class="numbers">
<summary>${e("result.table")}</summary>
<table class=${s.length>Ee?"stacked":"wide"} role="table" part="table" aria-labelledby=${t}>
<thead role="rowgroup">
<tr role="row">${s.map(o=>n`<th role="columnheader" scope="col">${o}</th>`)}</tr>
</thead>
<tbody role="rowgroup">
${r.map(([o,...a])=>n`
<tr role="row">
<th role="rowheader" scope="row">${o}</th>
${a.map((l,i)=>n`<td role="cell"><span class="of" aria-hidden="true">${s[i+1]}</span> <span>${l}</span></td>`)}
</tr>
`)}
</tbody>
</table>
</details>
`;var he=(e,{traits:t})=>{let{quiz:s,words:r,state:o,populations:a,friend:l}=e,{text:i,decimal:c}=r,d=s.language??p,h=new Set(s.items.filter(({id:u})=>o.answers.has(u)).map(({trait:u})=>u));if(!a)return p;let f=s.traits.map(({id:u})=>s.roles.map(g=>a.roles[g.id][u]));return k("traits",n`<span id="traits">${i("result.traits")}</span>`,n`
<p class="small">${i("result.traits.text")}</p>
<ul class="keys">
${s.roles.map(({name:u},g)=>n`<li>${O(g)} <span lang=${d}>${u}</span></li>`)}
<li>${L("reader")} ${i("result.you")}</li>
${l?n`<li>${L("friend")} ${i("friend.name")}</li>`:p}
</ul>
<ul class="scales">
${s.traits.map(({id:u,name:g,low:x,high:Y},T)=>{let j=t[u],z=l?.traits[u];return n`
<li data-trait=${u}>
<h4 lang=${d}>${g}</h4>
<p class="reading">
${Ie(e,j)} ${z?n`<span class="other">${i("friend.name")}: ${ue(e,z)}.</span>`:p}
${h.has(u)?p:n`<span class="unmeasured">${i("result.unmeasured")}</span>`}
<span class="hidden">
${s.roles.map((_,be)=>`${i("result.middle",{role:_.name,mean:c(f[T][be].mean)})} `)}
</span>
</p>
${oe(f[T],j,z)}
<p class="ticks" aria-hidden="true">${R.map(_=>n`<span dir="ltr">${_<0?`−${-_}`:_}</span>`)}</p>
<p class="poles small" lang=${d}><span>${x}</span> <span>${Y}</span></p>
</li>
`})}
</ul>
${pe(e,{label:"traits",heads:[i("traits.trait"),i("result.you"),i("traits.interval"),...l?[i("friend.name")]:[],...s.roles.flatMap(({name:u})=>["middle","spread","above"].map(g=>i(`traits.${g}`,{role:u})))],rows:s.traits.map(({id:u,name:g},x)=>[n`<span lang=${d}>${g}</span>`,c(t[u].mean),me(e,t[u]),...l?[ue(e,l.traits[u])]:[],...s.roles.flatMap((Y,T)=>{let{mean:j,sd:z}=f[x][T];return[c(j),c(z),r.percent(t[u].standing[Y.id])]})])})}
`)},me=({words:{text:e,decimal:t}},{low:s,high:r})=>e("figure.interval",{low:t(s),high:t(r)}),ue=(e,t)=>`${e.words.decimal(t.mean)} (${me(e,t)})`,Ie=({words:{text:e,decimal:t}},s)=>{let r=a=>n`<data class=${a} value=${s[a]}>${t(s[a])}</data>`;return e("result.estimate",{mean:"\0mean\0",low:"\0low\0",high:"\0high\0"}).split("\0").map((a,l)=>l%2===1?r(a):a)};var Ye=["comparison","lifecycle","paths","outlook","faq","friend","share","sources"],Be=["friend","share"],fe=e=>{let{quiz:t,words:{text:s},score:r,shared:o,on:a}=e;if(!r)return p;let l=Ne(e);return n`
<article class="card result" part="card result" aria-labelledby="verdict">
${te(t.roles.length)} ${Re(e,r)} ${Qe(e,r)}
<section class="basis">
<h3>${s("result.basis")}</h3>
<p>${s("result.basis.text")} ${ne(e)}</p>
</section>
<div class="chapters">
${he(e,r)} ${ce(e)}
${Ye.map(i=>o&&Be.includes(i)?p:G(e,i))}
</div>
<div class="actions">
${o?n`
<button type="button" class="primary" part="button primary" @click=${a.restart}><span>${s("shared.try")}</span></button>
`:n`
${l>0?n`<button type="button" class="primary" part="button primary" @click=${a.more}>
<span>${s("result.more",{count:l})}</span>
</button>`:p}
<button type="button" part="button" @click=${a.back}>${s("result.back")}</button>
<button type="button" class="quiet" part="button" @click=${a.restart}>${s("result.restart")}</button>
`}
</div>
</article>
`},Ne=({quiz:e,state:t})=>Q(e).size-t.passed.size,Fe=({words:e},t)=>n`<data value=${t}>${e.percent(t)}</data>`,Re=({quiz:e,words:t,shared:s},r)=>{let{text:o}=t,{role:a,probability:l}=S(e,t,r);return n`
<header>
<p class="label">${o(s?"shared.label":"result.label")}</p>
<h2 id="verdict" class="title" part="verdict" tabindex="-1" data-focus data-verdict=${r.verdict}>
${o(`verdict.${r.verdict}`,{role:a})}
</h2>
<p class="lead">
${r.questions===0?o("result.empty"):o(`verdict.${r.verdict}.detail`,{role:a,probability:l,count:r.questions})}
${s?o("shared.text"):p}
</p>
${Je(t,r)}
</header>
`},Le=-2,We=10,Ue=.05,Je=({text:e},{answered:t,roles:s,quality:{lz:r,longestRun:o}})=>o===t&&t>=We?n`<p class="caution">${e("result.alike")}</p>`:r!==null&&r<Le?n`<p class="caution">${e("result.unlikely")}</p>`:Object.values(s).every(({typicality:a})=>a<Ue)?n`<p class="caution">${e("result.neither")}</p>`:p,Qe=(e,{questions:t,roles:s,leader:r})=>{let{quiz:o,before:a,words:{text:l,percent:i}}=e,c=o.roles.map(({id:d})=>s[d].probability);return n`
<div class="roles" part="roles">
${E(c,a&&o.roles.map(({id:d})=>a.roles[d].probability))}
<ul>
${o.roles.map(({id:d,name:h,summary:f},u)=>n`
<li class=${d===r?`${y(u)} leader`:y(u)} data-role=${d}>
<p class="share">
${se(u)} <span class="name" lang=${o.language??p}>${h}</span>
${Fe(e,c[u])}
</p>
${f?n`<p class="small" lang=${o.language??p} dir="auto">${f}</p>`:p}
${t>0?n`<p class="small" data-typicality=${s[d].typicality}>${l("result.typicality",{share:i(s[d].typicality)})}</p>`:p}
</li>
`)}
</ul>
</div>
`};globalThis[Symbol.for("role-fit-result@0.1.0")]={Engine:C,packed:W,styles:V,words:U,result:fe,whenNear:D};})();
