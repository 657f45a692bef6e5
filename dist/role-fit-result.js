/*! RoleFit 0.1.0, MIT. */
"use strict";(()=>{var d=["comparison","lifecycle","paths","faq","outlook"];var v="ds-or-mle 0.83 61 1 0.5 9 0.9 6 insight 0.9347 statistics 0.903 modelling 0.6291 deep-learning 0.2171 engineering 0.3379 production 0.9126 2 data-scientist 0.5 0.278 0.2856 0.1911 -0.1645 -0.1609 0.0172 0.4265 0.7845 0.8441 0.9231 0.8224 0.5982 ml-engineer 0.5 -0.7418 -0.988 -0.4397 0.4229 0.4812 -0.0816 0.4265 0.7845 0.8441 0.9231 0.8224 0.5982 5 languages tools methods learning systems 41 analyze-business 0 0.9955 1 0.9105 0 0 pictures-or-tables 3 -1.5182 4 1.6962 0.6962 -0.3038 -1.3038 0 0 own-or-ready 2 -0.9286 4 1.3846 0.3846 -0.6154 -1.6154 0 0 notebook-or-program 4 0.7892 4 1.3736 0.3736 -0.6264 -1.6264 0 0 why-or-faster 0 -0.9056 4 1.29 0.29 -0.71 -1.71 0 0 tool-or-chance 1 0.7266 4 1.7552 0.7552 -0.2448 -1.2448 0 0 code-or-findings 0 0.9056 4 1.71 0.71 -0.29 -1.29 0 0 build-or-test 1 0.7266 4 1.7552 0.7552 -0.2448 -1.2448 0 0 report-or-service 0 -0.9056 4 1.29 0.29 -0.71 -1.71 0 0 instant-or-margin 1 0.7266 4 1.7552 0.7552 -0.2448 -1.2448 0 0 poll-or-site 1 -0.7266 4 1.2448 0.2448 -0.7552 -1.7552 0 0 collect-or-judge 1 0.7266 4 1.7552 0.7552 -0.2448 -1.2448 0 0 minutes-or-overnight 3 1.5182 4 1.3038 0.3038 -0.6962 -1.6962 0 0 tidy-or-next 4 -0.7892 4 1.6264 0.6264 -0.3736 -1.3736 0 0 choose-or-find 2 -1.1608 4 1.3557 0.3557 -0.6443 -1.6443 0 0 sql 0 1.3597 1 0.017 0 1 r-stack 1 1.0899 1 -0.559 0 1 java-js-go 4 1.69 1 -1.9114 0 1 c-cpp 4 1.0878 1 -1.5919 0 1 bash 4 0.4644 1 -1.8528 0 1 bi 0 1.178 1 0.1051 0 2 plot-interactive 0 0.9236 1 -0.0596 0 2 eng-ide 4 0.8063 1 0.8967 0 2 warehouse 5 0.9251 1 1.6594 0 2 sas 1 1.0106 1 0.3549 0 2 excel 0 0.5131 1 0.119 0 2 trees 2 3.6026 1 2.2152 0 3 linear 2 1.451 1 1.7471 0 3 gbm 2 1.2618 1 0.5766 0 3 dl-framework 3 2.9821 1 2.0374 0 3 vision 3 3.3249 1 -0.3952 0 4 seq-nlp 3 1.7766 1 -0.8516 0 4 generative 3 2.5612 1 -3.6365 0 4 gpu 3 1.3995 1 0.3331 0 4 tracking 3 1.0066 1 -0.4287 0 4 ml-service 5 1.0941 1 -0.3452 0 5 data-infra 5 1.2585 1 -0.677 0 5 cloud-any 5 0.9291 1 1.7091 0 5 docker 4 1.0819 1 -0.1733 0 5 kubernetes 4 1.3782 1 -0.2207 0 5 airflow 4 1.2535 1 -0.2007 0 5 1671147359";var k={"verdict.about-equally":"Your answers fit more than one role about equally","verdict.lean":"Your answers lean towards {role}","verdict.probably":"Your answers probably point to {role}","verdict.clearly":"Your answers clearly point to {role}","verdict.about-equally.detail":{one:"{role} comes first, with a probability of only {probability} after one answer. That is too close to call.",other:"{role} comes first, with a probability of only {probability} after {count} answers. That is too close to call."},"verdict.lean.detail":{one:"Its probability is {probability} after one answer: a leaning, not a verdict.",other:"Its probability is {probability} after {count} answers: a leaning, not a verdict."},"verdict.probably.detail":{one:"Its probability is {probability} after one answer.",other:"Its probability is {probability} after {count} answers."},"verdict.clearly.detail":{one:"Its probability is {probability} after one answer.",other:"Its probability is {probability} after {count} answers."},"result.label":"Your result","result.empty":"You have not answered a question yet. This is where everybody starts.","result.alike":"You gave the same answer every time. If that is not how you meant it, change an answer: this result may say little about you.","result.unlikely":"Your answers go together less often than most people’s. Take this result as less certain than its probability says.","result.neither":"You stand far from the middle of every role here. Perhaps none of them is quite yours.","result.typicality":"You are more typical of this role than {share} of the people in it.","result.basis":"What this rests on","result.basis.text":"A statistical model of how people in each role answer is compared with your answers; the questions at the end say where it comes from. A probability of 70% is meant to be right about seven times in ten, and so wrong about three times in ten. It describes what you do and like, not how good you would be at it. Employers use these titles loosely, and people with the same title differ.","result.method":"How this was measured, and what it cannot know","result.more":{one:"Answer one more question",other:"Answer more questions ({count} left)"},"result.back":"Back to the questions","result.pulls":"What your answers did","result.traits":"Where you stand","result.comparison":"How the roles differ","result.lifecycle":"Who leads at each stage","result.paths":"What to learn","result.outlook":"Around the roles","result.faq":"Questions people ask","result.sources":"Sources","result.share":"Share and keep","result.friend":"Compare with a friend","late.waiting":"One moment: this is still loading.","late.lost":"This could not be loaded.","shared.label":"A result you were sent","shared.text":"Take the quiz to see your own beside it.","shared.try":"Take the quiz yourself"};var f=class extends Error{name="RoleFitError";constructor(e){super(e[0]?.message),this.problems=e}};var w=t=>"group"in t?`:${t.group}`:t.item,x=new WeakMap,q=t=>{let{items:e,groups:r=[]}=t,o=x.get(t);if(o)return o;let s=new Map;x.set(t,s);for(let i of e){let l=r.find(({id:n})=>n===i.group),p=w(l?{group:l.id}:{item:i.id}),u=s.get(p);u?u.items.push(i):s.set(p,{group:l,items:[i]})}return s},_=(t,e,{leader:r,roles:o})=>({role:t.roles.find(({id:s})=>s===r)?.name??"",probability:e.percent(o[r].probability)}),J=t=>/^https?:\/\//i.test(t??"")?t:void 0,O=(t,e)=>{if(t)try{let{protocol:r,href:o}=new URL(t,e);return r==="file:"&&e.startsWith("file:")?o:J(o)}catch{return}};var Q=32,H=8,y=class extends Error{name="EngineStopped"},g=class{#t;#a;#o;#e=new Map;#r=new Map;constructor(e,r){this.#t=e,this.#a=r}async restart(){this.#t||(this.#o??=this.#a().then(e=>{this.#t=e}).finally(()=>this.#o=void 0),await this.#o)}check(e){return this.#l(e).problems}score(e,r){return this.#s("score",e,r)}next(e,r){let{next:o}=this.#s("next",e,r);return o.map(w)}share(e,r){return this.#s("share",e,r).code}unshare(e,r){return this.#s("unshare",e,r).answers}populations(e){return this.#s("populations",e)}compare(e){return this.#s("compare",e)}#s(e,r,...o){let{model:s,problems:i}=this.#l(r);if(s===void 0)throw new f(i);let l=this.#i(p=>{let u=[e,s,...o].join(" "),n=this.#r.get(u);return n===void 0&&(n=p[e](s,...o),this.#r.size>=H&&this.#r.clear(),this.#r.set(u,n)),JSON.parse(n)});if(l.problems)throw new f(l.problems);return l}#l(e){let r=this.#e.get(e)??this.#i(o=>JSON.parse(o.load(e)));if(this.#e.delete(e),this.#e.set(e,r),this.#e.size>Q){let[[o,{model:s}]]=this.#e;this.#e.delete(o),this.#r.clear(),s!==void 0&&this.#i(i=>i.unload(s))}return r}#i(e){if(!this.#t)throw new y;try{return e(this.#t)}catch(r){throw this.#t=void 0,this.#e.clear(),this.#r.clear(),new y(r instanceof Error?r.message:String(r),{cause:r})}}};var S=new WeakSet,V="0px 0px -25%",T=(t,e)=>{let r=[...t.querySelectorAll(".chapter")].find(s=>!s.querySelector(".inside > *"));if(!r||S.has(r))return;S.add(r);let o=new IntersectionObserver(s=>{s.some(({isIntersecting:i})=>i)&&(o.disconnect(),e())},{rootMargin:V});o.observe(r)};var{css:z,html:a,nothing:c,svg:h}=globalThis[Symbol.for("role-fit-lit@0.1.0")];var A=z`.why dl{margin:0;max-inline-size:42em;font-size:.875em}.why dt{font-weight:700}.why dt .hint{margin:0;font-size:1em;font-weight:400}.why dd{margin:0 0 .5em}@container rolefit (min-width: 34em){.why dt .hint{display:none}}.result{gap:2.25em}.chapter{border-block-end:1px solid var(--_line)}.chapter:first-child{border-block-start:1px solid var(--_line)}.chapter>summary{padding-block:.875em}.chapter h3{margin:0}.inside{padding-block:.25em 1.75em}summary h3{display:inline}.before{stroke:currentColor;stroke-width:2}.result h3{margin-block-end:.625em;font-size:1.125em;font-weight:700;line-height:1.3}.result h4{font-weight:700}.result .title{margin-block:.25em .5em}.result p{max-inline-size:42em}.patterns{position:absolute}svg{display:block;overflow:visible}.swatch{display:inline-block;flex:none;vertical-align:-.1em}.role-0{--_role: var(--rolefit-role-1, #2b6cb8)}.role-1{--_role: var(--rolefit-role-2, #c4661f)}.role-2{--_role: var(--rolefit-role-3, #1d8a6b)}.role-3{--_role: var(--rolefit-role-4, #a8568f)}@supports (color: color-mix(in srgb,red,blue)){.role-0{--_role: var(--rolefit-role-1, color-mix(in srgb, #1c69c4 72%, currentColor))}.role-1{--_role: var(--rolefit-role-2, color-mix(in srgb, #d06a14 88%, currentColor))}.role-2{--_role: var(--rolefit-role-3, color-mix(in srgb, #0f8f6c 80%, currentColor))}.role-3{--_role: var(--rolefit-role-4, color-mix(in srgb, #b0508f 84%, currentColor))}}@media(forced-colors:active){.role-0,.role-1,.role-2,.role-3{--_role: CanvasText}}.ink{fill:var(--_role)}.tint{fill:var(--_role);fill-opacity:.3}.split svg{overflow:hidden}.roles .small+.small{margin-block-start:.375em}.roles ul{display:grid;gap:1em 2em;margin-block-start:1em}.roles .share{display:flex;align-items:baseline;gap:.5em}.roles .name{flex:1}.roles data{font-size:1.25em;font-variant-numeric:tabular-nums}.leader .name,.leader data{font-weight:700}[dir=rtl] .split{transform:scaleX(-1)}.small>[part=method]{display:inline-block;min-block-size:44px;padding-block:.75em}@container rolefit (min-width: 34em){.roles ul{grid-template-columns:repeat(auto-fit,minmax(14em,1fr))}}@media(prefers-reduced-motion:no-preference){.split svg{transition:x .24s,width .24s}}@media print{:host{--_soft: #444;--_line: #bbb;--_strong: #666;--_tint: transparent;--_accent: #000;margin:0;color:#000;font-size:8.5pt;line-height:1.3}.actions,button,.chapter.share,details:not([open]){display:none}.card{gap:.875em;padding:0;border:0;background:none}.chapter>summary{min-block-size:0;padding-block:.625em .25em;list-style:none;break-after:avoid}summary::-webkit-details-marker{display:none}.inside{padding-block:0 .5em}.roles ul{gap:.75em 2em;margin-block-start:.75em}p,li,tr,svg,header,.roles,.basis{break-inside:avoid}h2,h3,h4{break-after:avoid}.result h3{margin-block:0 .375em}p{orphans:3;widows:3}svg{print-color-adjust:exact;-webkit-print-color-adjust:exact}.result p{max-inline-size:none}a{text-decoration:none}}`;var I=(t,e,r,{near:o,open:s}={})=>a`
<details class="chapter ${t}" part=${t} @pointerenter=${o} @focusin=${o} @toggle=${s&&D(s)}>
<summary><h3>${e}</h3></summary>
<div class="inside">${r}</div>
</details>
`,D=t=>({currentTarget:e})=>{e.open&&t()},P=t=>({currentTarget:e})=>{e.closest("details")?.querySelector("summary")?.focus(),t()},X=({quiz:t,score:e,populations:r,order:o,state:s},i)=>i==="friend"||i==="share"?!0:i==="traits"?r!==void 0:i==="pulls"?e?.runnerUp!==null&&o.length+s.asked.length>0:(t[i]??[]).length>0,C=(t,e)=>{let{untold:r,chapters:o,late:s,on:i,words:{text:l}}=t,p=X(t,e);if(!p&&!(r&&d.includes(e)))return c;let u=a`<span id=${e}>${l(`result.${e}`)}</span>`;if(p&&o)return I(e,u,o.bodies[e](t));let n=s?a`
<p class="late" role=${s==="lost"?"alert":"status"}>${l(`late.${s}`)}</p>
${s==="lost"?a`<button type="button" part="button" @click=${P(i.complete)}>${l("error.retry")}</button>`:c}
`:c;return I(e,u,n,{near:s==="lost"?void 0:i.complete,open:i.complete})};var G=4,j=3,m=t=>`role-${t%G}`,E=t=>t%j===0?"var(--_role)":`url(#fill-${t})`,Y=t=>a`
<svg class="patterns" width="0" height="0" aria-hidden="true">
<defs>
${Array.from({length:t},(e,r)=>K(r))}
</defs>
</svg>
`,K=t=>h`
<pattern id=${`fill-${t}`} class=${m(t)} width="6" height="6" patternUnits="userSpaceOnUse"
patternTransform="rotate(45)">
<rect class="tint" width="6" height="6"/>
${t%j===1?h`<rect class="ink" width="3" height="6"/>`:h`<circle class="ink" cx="3" cy="3" r="1.5"/>`}
</pattern>`,W=(t,e=[],r=28)=>{let o=0;return a`
<svg class="split" part="bar" width="100%" height=${r} aria-hidden="true">
${t.map((s,i)=>{let l=h`
<svg x=${`${100*o}%`} width=${`${100*s}%`} height=${r}>
<rect class=${m(i)} x=${i>0?1.5:0} width="100%" height=${r} fill=${E(i)}/>
</svg>`;return o+=s,l})}
${Z(e).map(s=>h`<line class="before" x1=${s} x2=${s} y1="-4" y2=${r+4}/>`)}
</svg>
`},Z=t=>{let e=0;return t.slice(0,-1).map(r=>`${100*(e+=r)}%`)},F=t=>a`
<svg class="swatch" width="14" height="14" aria-hidden="true">
<rect class=${m(t)} width="14" height="14" fill=${E(t)} />
</svg>
`;var L=({quiz:t,base:e,words:{text:r}})=>{let o=O(t.method,e);return o?a`<a href=${o} part="method">${r("result.method")}</a>`:c};var ee=["traits","pulls","comparison","lifecycle","paths","outlook","faq","friend","share","sources"],te=["friend","share"],M=t=>{let{quiz:e,words:{text:r},score:o,shared:s,on:i}=t;if(!o)return c;let l=re(t);return a`
<article class="card result" part="card result" aria-labelledby="verdict">
${Y(e.roles.length)} ${oe(t,o)} ${ce(t,o)}
<section class="basis">
<h3>${r("result.basis")}</h3>
<p>${r("result.basis.text")} ${L(t)}</p>
</section>
<div class="chapters">
${ee.map(p=>s&&te.includes(p)?c:C(t,p))}
</div>
<div class="actions">
${s?a`
<button type="button" class="primary" part="button primary" @click=${i.restart}><span>${r("shared.try")}</span></button>
`:a`
${l>0?a`<button type="button" class="primary" part="button primary" @click=${i.more}>
<span>${r("result.more",{count:l})}</span>
</button>`:c}
<button type="button" part="button" @click=${i.back}>${r("result.back")}</button>
<button type="button" class="quiet" part="button" @click=${i.restart}>${r("result.restart")}</button>
`}
</div>
</article>
`},re=({quiz:t,state:e})=>q(t).size-e.passed.size,se=({words:t},e)=>a`<data value=${e}>${t.percent(e)}</data>`,oe=({quiz:t,words:e,shared:r},o)=>{let{text:s}=e,{role:i,probability:l}=_(t,e,o);return a`
<header>
<p class="label">${s(r?"shared.label":"result.label")}</p>
<h2 id="verdict" class="title" part="verdict" tabindex="-1" data-focus data-verdict=${o.verdict}>
${s(`verdict.${o.verdict}`,{role:i})}
</h2>
<p class="lead">
${o.questions===0?s("result.empty"):s(`verdict.${o.verdict}.detail`,{role:i,probability:l,count:o.questions})}
${r?s("shared.text"):c}
</p>
${ne(e,o)}
</header>
`},ie=-2,ae=10,le=.05,ne=({text:t},{answered:e,roles:r,quality:{lz:o,longestRun:s}})=>s===e&&e>=ae?a`<p class="caution">${t("result.alike")}</p>`:o!==null&&o<ie?a`<p class="caution">${t("result.unlikely")}</p>`:Object.values(r).every(({typicality:i})=>i<le)?a`<p class="caution">${t("result.neither")}</p>`:c,ce=(t,{questions:e,roles:r,leader:o})=>{let{quiz:s,before:i,words:{text:l,percent:p}}=t,u=s.roles.map(({id:n})=>r[n].probability);return a`
<div class="roles" part="roles">
${W(u,i&&s.roles.map(({id:n})=>i.roles[n].probability))}
<ul>
${s.roles.map(({id:n,name:N,summary:$},b)=>a`
<li class=${n===o?`${m(b)} leader`:m(b)} data-role=${n}>
<p class="share">
${F(b)} <span class="name" lang=${s.language??c}>${N}</span>
${se(t,u[b])}
</p>
${$?a`<p class="small" lang=${s.language??c} dir="auto">${$}</p>`:c}
${e>0?a`<p class="small" data-typicality=${r[n].typicality}>${l("result.typicality",{share:p(r[n].typicality)})}</p>`:c}
</li>
`)}
</ul>
</div>
`};globalThis[Symbol.for("role-fit-result@0.1.0")]={Engine:g,packed:v,styles:A,words:k,result:M,whenNear:T};})();
