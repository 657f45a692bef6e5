/*! RoleFit 0.1.0, MIT.  */
"use strict";(()=>{var m=["comparison","lifecycle","paths","faq","outlook"];var N={"verdict.about-equally":"Your answers fit more than one role about equally","verdict.lean":"Your answers lean towards {role}","verdict.probably":"Your answers probably point to {role}","verdict.clearly":"Your answers clearly point to {role}","verdict.about-equally.detail":{one:"{role} comes first, with a probability of only {probability} after one answer. That is too close to call.",other:"{role} comes first, with a probability of only {probability} after {count} answers. That is too close to call."},"verdict.lean.detail":{one:"Its probability is {probability} after one answer: a leaning, not a verdict.",other:"Its probability is {probability} after {count} answers: a leaning, not a verdict."},"verdict.probably.detail":{one:"Its probability is {probability} after one answer.",other:"Its probability is {probability} after {count} answers."},"verdict.clearly.detail":{one:"Its probability is {probability} after one answer.",other:"Its probability is {probability} after {count} answers."},"result.label":"Your result","result.empty":"You have not answered a question yet. This is where everybody starts.","result.alike":"You gave the same answer every time. If that is not how you meant it, change an answer: this result may say little about you.","result.unlikely":"Your answers go together less often than most people’s. Take this result as less certain than its probability says.","result.neither":"You stand far from the middle of every role here. Perhaps none of them is quite yours.","result.typicality":"You are more typical of this role than {share} of the people in it.","result.basis":"What this rests on","result.basis.text":"A statistical model of how people in each role answer is compared with your answers; the questions at the end say where it comes from. A probability of 70% is meant to be right about seven times in ten, and so wrong about three times in ten. It describes what you do and like, not how good you would be at it. Employers use these titles loosely, and people with the same title differ.","result.method":"How this was measured, and what it cannot know","result.more":{one:"Answer one more question",other:"Answer more questions ({count} left)"},"result.back":"Back to the questions","result.table":"Show as a table","result.you":"You","change.count":{one:"You have changed one answer.",other:"You have changed {count} answers."},"change.before":"Before: {role}, {probability}.","change.undo":"Go back to the result before","result.pulls":"What your answers did","pulls.text":"Each bar shows how far an answer moved the result, and towards which role. Change an answer here, and the whole result follows.","pulls.question":"Question","pulls.answer":"Your answer","pulls.shared":"Answer","pulls.pull":"Pull","pulls.towards":"{value} towards {role}","pulls.none":"no pull","pulls.numbers":"The numbers are log-odds. They add up: from where everybody starts to the result.","pulls.more":{one:"Show one more answer",other:"Show {count} more answers"},"result.traits":"Where you stand","result.traits.text":"Each shape shows how people in a role spread along the scale; where the shapes overlap, the roles are alike. The bar is where you most likely stand, with 90% confidence; the line across it is our best estimate. Zero is the middle of the scale.","result.estimate":"You: {mean}, between {low} and {high}.","result.middle":"Middle of {role}: {mean}.","result.unmeasured":"None of your answers was about this.","traits.trait":"Trait","traits.interval":"90% interval","traits.middle":"Middle of people, {role}","traits.spread":"Spread (SD), {role}","traits.above":"You stand above, {role}","result.comparison":"How the roles differ","figure.interval":"{low} to {high}","result.lifecycle":"Who leads at each stage","result.paths":"What to learn","result.outlook":"Around the roles","result.faq":"Questions people ask","result.sources":"Sources","result.share":"Share and keep","result.friend":"Compare with a friend","friend.name":"Your friend","late.waiting":"One moment: this is still loading.","late.lost":"This could not be loaded.","shared.label":"A result you were sent","shared.text":"Take the quiz to see your own beside it.","shared.try":"Take the quiz yourself"};var F=new WeakSet,he="0px 0px -25%",R=(e,t)=>{let s=[...e.querySelectorAll(".chapter")].find(a=>!a.querySelector(".inside > *"));if(!s||F.has(s))return;F.add(s);let r=new IntersectionObserver(a=>{a.some(({isIntersecting:o})=>o)&&(r.disconnect(),t())},{rootMargin:he});r.observe(s)};var{css:L,html:l,nothing:d,svg:f}=globalThis[Symbol.for("role-fit-lit@0.1.0")];var U=L`.result{gap:2.25em}.chapter{border-block-end:1px solid var(--_line)}.chapter:first-child{border-block-start:1px solid var(--_line)}.chapter>summary{padding-block:.875em}.chapter h3{margin:0}.inside{padding-block:.25em 1.75em}summary h3{display:inline}.before{stroke:currentColor;stroke-width:2}.result h3{margin-block-end:.625em;font-size:1.125em;font-weight:700;line-height:1.3}.result h4{font-weight:700}.result .title{margin-block:.25em .5em}.result p{max-inline-size:42em}.patterns{position:absolute}svg{display:block;overflow:visible}.swatch{display:inline-block;flex:none;vertical-align:-.1em}.role-0{--_role: var(--_hue-0)}.role-1{--_role: var(--_hue-1)}.role-2{--_role: var(--_hue-2)}.role-3{--_role: var(--_hue-3)}.ink,.mark{fill:var(--_role)}.tint{fill:var(--_role);fill-opacity:.3}.mark.hollow{fill:none;stroke:var(--_role);stroke-width:2.25}.split svg{overflow:hidden}.roles .small+.small{margin-block-start:.375em}.roles ul{display:grid;gap:1em 2em;margin-block-start:1em}.roles .share{display:flex;align-items:baseline;gap:.5em}.roles .name{flex:1}.roles data{font-size:1.25em;font-variant-numeric:tabular-nums}.leader .name,.leader data{font-weight:700}.keys{display:flex;flex-wrap:wrap;gap:.25em 1.5em;margin-block:1em 1.75em;font-size:.875em}.keys li{display:flex;align-items:center;gap:.5em}.scales{display:grid;gap:2.25em 2.5em}.scales h4{line-height:1.3}.reading{font-size:.875em;font-variant-numeric:tabular-nums}.reading .other,.reading .unmeasured{display:block;color:var(--_soft)}.scale{margin-block-start:.75em}.shapes{overflow:hidden}.bell{fill:var(--_role);fill-opacity:.16;stroke:var(--_role);stroke-width:1.75}.line-1{fill-opacity:.1;stroke-dasharray:5 3}.line-2{fill-opacity:.1;stroke-dasharray:1.5 3;stroke-linecap:round}.stem{stroke:var(--_role);stroke-width:1;stroke-opacity:.6}.axis{stroke:var(--_strong);stroke-width:1;shape-rendering:crispEdges}.middle{stroke:var(--_line);stroke-width:1;stroke-dasharray:1 3}.interval{fill:var(--_accent);fill-opacity:.35}.estimate{fill:var(--_accent)}.friend .interval,.friend .estimate{fill:none;stroke:var(--_accent);stroke-width:1.25}.ticks{display:flex;font-size:.75em;line-height:1.5;color:var(--_soft);font-variant-numeric:tabular-nums}.result .ticks{max-inline-size:none}.ticks>*{flex:1;text-align:center}.poles{display:flex;justify-content:space-between;gap:2em;margin-block-start:.25em;line-height:1.35}.poles>*{max-inline-size:46%;min-inline-size:0;overflow-wrap:anywhere;hyphens:auto}.poles>:last-child{text-align:end}[dir=rtl] :is(.scale,.split,.pull){transform:scaleX(-1)}.numbers{margin-block-start:1em;font-size:.9375em}.numbers summary,.rest summary{inline-size:fit-content;text-decoration:underline;text-underline-offset:.2em;text-decoration-thickness:1px}.numbers td{display:flex;max-inline-size:30em;justify-content:space-between;gap:1em;font-variant-numeric:tabular-nums}.change{position:sticky;inset-block-start:0;z-index:1;display:grid;gap:.625em;margin-inline:-.5em;padding:.625em .5em;border-block-end:1px solid var(--_line);background:var(--_tint);backdrop-filter:blur(1.5em);font-size:.875em;line-height:1.4}@supports (color: oklch(from red l c h)){.change{background:linear-gradient(var(--_tint),var(--_tint)),oklch(from currentColor clamp(.2,(.65 - l) * 1000,1) 0 0 / 80%)}}.changed{display:flex;flex-wrap:wrap;align-items:center;justify-content:space-between;gap:0 1em}.changed p>span{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%)}.changed button{margin-block:-.375em;padding:0;border:0;background:none;text-decoration:underline;text-underline-offset:.2em}.pulls thead,.rest[open] table{position:static}.pulls thead{inline-size:auto;block-size:auto;overflow:visible;clip-path:none;font-size:.875em}.pulls thead,.pulls thead th{display:block}.pulls thead th:not(:last-child),.more thead{position:absolute;inline-size:1px;block-size:1px;padding:0;overflow:hidden;clip-path:inset(50%)}.sides{display:grid;grid-template-columns:1fr 1fr;gap:.75em;padding-block:.75em .25em;font-weight:400;line-height:1.3}.sides>:first-child{text-align:end}.pulls tbody tr{display:grid;gap:.5em 1.5em;padding-block:1em}.pulls tbody td{padding:0}.pulls tbody th{font-weight:400;line-height:1.4}.group{display:block;font-size:.875em;color:var(--_soft)}select{inline-size:100%;min-block-size:44px;padding:.375em .5em;border:1px solid var(--_line);border-radius:var(--_radius);background-color:transparent;color:inherit;font:inherit;font-size:max(1em,16px);text-overflow:ellipsis;scroll-margin-block:12em 2em;cursor:pointer}select:hover{border-color:currentColor}option{background:Field;color:FieldText}.pull+data{display:block;margin-block-start:.25em;font-size:.875em;text-align:center;color:var(--_soft);font-variant-numeric:tabular-nums}table{inline-size:100%;border-collapse:collapse;font-size:.9375em}table,tbody,tr,td,tbody th{display:block}thead{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%)}th{font-weight:700;text-align:start;hyphens:auto}tbody tr{padding-block:.75em}tbody tr+tr{border-block-start:1px solid var(--_line)}tbody td{padding-block-start:.375em}.of{display:block;font-size:.875em;color:var(--_soft)}.inside>.small{margin-block:.5em 1em}.small>[part=method]{display:inline-block;min-block-size:44px;padding-block:.75em}@container rolefit (min-width: 34em){.roles ul{grid-template-columns:repeat(auto-fit,minmax(14em,1fr))}.scales{grid-template-columns:1fr 1fr}.wide{display:table;table-layout:fixed}.wide thead{position:static;display:table-header-group;clip-path:none;font-size:.9375em}.wide tbody{display:table-row-group}.wide tr{display:table-row}.wide tbody tr,.wide tbody tr+tr{border-block-start:1px solid var(--_line)}.wide th,.wide td{display:table-cell;padding:.625em 1em .625em 0;padding-inline:0 1em;vertical-align:top}.wide thead th{padding-block:0 .5em;vertical-align:bottom}.wide thead th:first-child{inline-size:23%}.wide thead th:last-child{inline-size:5.5em;padding-inline-end:0}.wide .of{display:none}.numbers .wide{font-size:.875em}.numbers .wide th,.numbers .wide td{padding-inline-end:.625em}.numbers .wide thead th{inline-size:auto;font-weight:400;line-height:1.3}.numbers .wide thead th:first-child{inline-size:17%}.numbers .wide thead th:nth-child(3){inline-size:14%}.change{grid-template-columns:1fr}.changed p>span{position:static;clip-path:none}.pulls thead tr,.pulls tbody tr{display:grid;grid-template-columns:1fr 1fr;gap:.5em 2em}.pulls tbody th{grid-column:1 / -1}.pulls thead th:nth-child(2){position:static;inline-size:auto;block-size:auto;clip-path:none;padding-block:.75em .25em;font-weight:400}}@media(prefers-reduced-motion:no-preference){.pull rect,.interval,.estimate,.split svg{transition:x .24s,width .24s}}@media(max-height:26em){.change{position:static}}@media(forced-colors:active){.change{background:Canvas}select{border-color:ButtonBorder;background-color:Field;color:FieldText}}@media print{:host{--_soft: #444;--_line: #bbb;--_strong: #666;--_tint: transparent;--_accent: #000;margin:0;color:#000;font-size:8.5pt;line-height:1.3}.actions,.change,button,.chapter.share,details:not([open]){display:none}.card{gap:.875em;padding:0;border:0;background:none}.chapter>summary{min-block-size:0;padding-block:.625em .25em;list-style:none;break-after:avoid}summary::-webkit-details-marker{display:none}.inside{padding-block:0 .5em}.roles ul{gap:.75em 2em;margin-block-start:.75em}.scales{grid-template-columns:1fr 1fr 1fr;gap:1em 2em}.keys{margin-block:.5em}th,td,tbody th,tbody td{padding-block:.375em}.pulls thead tr,.pulls tbody tr{display:grid;grid-template-columns:7fr 3fr 5fr;align-items:center;gap:0 1.5em;padding-block:.125em}.pulls thead th:nth-child(2){grid-column:2}.pulls tbody th{grid-column:auto}.pulls .sides,.pulls thead th:nth-child(2){padding-block:0}.pull+data{margin:0}select{min-block-size:0;padding:0;border:0;appearance:none;font-size:1em}p,li,tr,svg,header,.roles,.basis{break-inside:avoid}h2,h3,h4,thead,.keys,.inside>.small{break-after:avoid}.result h3,.inside>.small{margin-block:0 .375em}.inside>.small:last-child{break-after:auto}thead{display:table-header-group}p{orphans:3;widows:3}svg{print-color-adjust:exact;-webkit-print-color-adjust:exact}.result p{max-inline-size:none}a{text-decoration:none}}`;var me=e=>"group"in e?`:${e.group}`:e.item,W=({items:e,groups:t=[]})=>{let s=new Map;for(let r of e){let a=t.find(({id:i})=>i===r.group),o=me(a?{group:a.id}:{item:r.id}),n=s.get(o);n?n.items.push(r):s.set(o,{group:a,items:[r]})}return s},_=(e,t,{leader:s,roles:r})=>({role:e.roles.find(({id:a})=>a===s)?.name??"",probability:t.percent(r[s].probability)}),J=e=>/^https?:\/\//i.test(e??"")?e:void 0,H=(e,t)=>{if(e)try{let{protocol:s,href:r}=new URL(e,t);return s==="file:"&&t.startsWith("file:")?r:J(r)}catch{return}};var k=(e,t,s,{near:r,open:a}={})=>l`
<details class="chapter ${e}" part=${e} @pointerenter=${r} @focusin=${r} @toggle=${a&&be(a)}>
<summary><h3>${t}</h3></summary>
<div class="inside">${s}</div>
</details>
`,be=e=>({currentTarget:t})=>{t.open&&e()},fe=e=>({currentTarget:t})=>{t.closest("details")?.querySelector("summary")?.focus(),e()},P=(e,t)=>{let{quiz:s,untold:r,chapters:a,late:o,on:n,words:{text:i}}=e,c=t==="friend"||t==="share"||s[t]?.length;if(!c&&!(r&&m.includes(t)))return d;let p=l`<span id=${t}>${i(`result.${t}`)}</span>`;if(c&&a)return k(t,p,a.bodies[t](e));let h=o?l`
<p class="late" role=${o==="lost"?"alert":"status"}>${i(`late.${o}`)}</p>
${o==="lost"?l`<button type="button" part="button" @click=${fe(n.complete)}>${i("error.retry")}</button>`:d}
`:d;return k(t,p,h,{near:o==="lost"?void 0:n.complete,open:n.complete})};var ge=4,S=3,v=3.5,y=e=>`role-${e%ge}`,B=e=>e%S===0?"var(--_role)":`url(#fill-${e})`,D=e=>l`
<svg class="patterns" width="0" height="0" aria-hidden="true" focusable="false">
<defs>
${Array.from({length:e},(t,s)=>$e(s))}
</defs>
</svg>
`,$e=e=>f`
<pattern id=${`fill-${e}`} class=${y(e)} width="6" height="6" patternUnits="userSpaceOnUse"
patternTransform="rotate(45)">
<rect class="tint" width="6" height="6"/>
${e%S===1?f`<rect class="ink" width="3" height="6"/>`:f`<circle class="ink" cx="3" cy="3" r="1.5"/>`}
</pattern>`,A=(e,t=[],s=28)=>{let r=0;return l`
<svg class="split" part="bar" width="100%" height=${s} aria-hidden="true" focusable="false">
${e.map((a,o)=>{let n=f`
<svg x=${`${100*r}%`} width=${`${100*a}%`} height=${s}>
<rect class=${y(o)} x=${o>0?1.5:0} width="100%" height=${s} fill=${B(o)}/>
</svg>`;return r+=a,n})}
${ye(t).map(a=>f`<line class="before" x1=${a} x2=${a} y1="-4" y2=${s+4}/>`)}
</svg>
`},ye=e=>{let t=0;return e.slice(0,-1).map(s=>`${100*(t+=s)}%`)};var K=e=>l`
<svg class="swatch" width="14" height="14" aria-hidden="true" focusable="false">
<rect class=${y(e)} width="14" height="14" fill=${B(e)} />
</svg>
`,V=e=>{let t=`mark ${y(e)}`;return e%S===0?f`<circle class=${t} r="5"/>`:e%S===1?f`<path class=${`${t} hollow`} d="M0-6 6 0 0 6-6 0Z"/>`:f`<path class=${t} d="M0-6 6 5H-6Z"/>`},M=e=>l`
<svg class="swatch" width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true" focusable="false">${V(e)}</svg>
`,C=[-3,-2,-1,0,1,2,3],we="M-4 0C-3.6667 0-3.3333 0-3-.0044-2.6667-.0089-2.3333-.018-2-.054-1.6667-.09-1.3333-.1613-1-.242-.6667-.3226-.3333-.3989 0-.3989 .3333-.3989 .6667-.3226 1-.242 1.3333-.1613 1.6667-.09 2-.054 2.3333-.018 2.6667-.0089 3-.0044 3.3333 0 3.6667 0 4 0",ke=.3989,Y=18,$=90,Q=107,ve=9,w=e=>50*(Math.max(-v,Math.min(v,e))+v)/v,G=(e,t,s)=>{let r=Math.min(...e.map(({sd:o})=>o)),a=ke/r;return l`
<svg class="scale" width="100%" height=${s?117:100} aria-hidden="true" focusable="false">
<line class="middle" x1="50%" x2="50%" y1="0" y2=${$} />
<svg class="shapes" y=${Y} width="100%" height=${$-Y} viewBox=${`${-v} ${-a} ${2*v} ${a}`} preserveAspectRatio="none">
${e.map(({mean:o,sd:n},i)=>f`
<path class=${`bell ${y(i)} line-${i%S}`} d=${we} vector-effect="non-scaling-stroke"
transform=${`translate(${o} 0) scale(${n} ${1/n})`}/>`)}
</svg>
${e.map(({mean:o,sd:n},i)=>{let c=`${w(o)}%`,p=$-($-Y)*r/n;return f`
<line class=${`stem ${y(i)}`} x1=${c} x2=${c} y1=${p} y2=${$}/>
<svg x=${c} y=${p-ve}>${V(i)}</svg>`})}
<line class="axis" x2="100%" y1=${$} y2=${$} />
${C.map(o=>f`<line class="axis" x1=${`${w(o)}%`} x2=${`${w(o)}%`} y1=${$} y2=${$+6}/>`)}
${Z(t,"reader",$,$-26)} ${s?Z(s,"friend",Q,Q-7):d}
</svg>
`},Z=({mean:e,low:t,high:s},r,a,o)=>f`
<g class=${r}>
<rect class="interval" x=${`${w(t)}%`} width=${`${w(s)-w(t)}%`} y=${a-4} height="8"/>
<rect class="estimate" x=${`${w(e)}%`} width="3" y=${o} height=${a+7-o} transform="translate(-1.5)"/>
</g>`,E=e=>l`
<svg class="swatch" width="24" height="14" aria-hidden="true" focusable="false">
<g class=${e}><rect class="interval" width="24" y="3" height="8"/><rect class="estimate" x="10.5" width="3" height="14"/></g>
</svg>
`,X=(e,t,s)=>l`
<svg class="pull" width="100%" height="18" aria-hidden="true" focusable="false">
<rect class=${y(e)} x=${`${t?50-50*s:50}%`} width=${`${50*s}%`} y="2" height="14" fill=${B(e)}/>
<line class="axis" x1="50%" x2="50%" y2="18"/>
</svg>
`;var ee=({quiz:e,base:t,words:{text:s}})=>{let r=H(e.method,t);return r?l`<a href=${r} part="method">${s("result.method")}</a>`:d};var te=({answers:e,before:t=e})=>[...new Set([...e.keys(),...t.keys()])].filter(s=>e.get(s)!==t.get(s)).length;var j=8,re=e=>{let{quiz:t,order:s,score:r,shared:a,state:o,words:{text:n}}=e;if(!r||r.runnerUp===null)return d;let c=[...new Set([...s,...o.asked.flatMap(({items:p})=>p)])].flatMap(p=>t.items.find(h=>h.id===p)??[]);return c.length===0?d:k("pulls",l`<span id="pulls">${n("result.pulls")}</span>`,l`
${a?d:l`<p class="small">${n("pulls.text")}</p> ${xe(e,r)}`}
${se(e,r,c.slice(0,j),"first")}
${c.length>j?l`
<details class="rest">
<summary>${n("pulls.more",{count:c.length-j})}</summary>
${se(e,r,c.slice(j),"more")}
</details>
`:d}
<p class="small">${n("pulls.numbers")}</p>
`)},xe=({quiz:e,before:t,state:s,on:r,words:a},o)=>{let{text:n}=a,i=({roles:b})=>e.roles.map(({id:u})=>b[u].probability),{role:c,probability:p}=_(e,a,o),h=o.verdict==="about-equally"?`${c}, ${p}`:p;return l`
<div class="change" part="change">
<p><strong>${n(`verdict.${o.verdict}`,{role:c})}:</strong> ${h}.</p>
${A(i(o),t&&i(t),10)}
<div class=${t?"changed":"changed outline"} aria-hidden=${t?d:"true"}>
<p>
<span>${n("change.count",{count:t?te(s):1})}</span>
${n("change.before",_(e,a,t??o))}
</p>
<button type="button" part="button" @click=${r.undo}>${n("change.undo")}</button>
</div>
</div>
`},ae=({quiz:e},{leader:t,runnerUp:s})=>e.roles.flatMap(({id:r},a)=>r===t||r===s?a:[]),se=(e,t,s,r)=>{let{quiz:a,shared:o,words:{text:n}}=e,i=Math.max(...Object.values(t.pulls).map(Math.abs));return l`
<table class=${r} role="table" part="table" aria-labelledby="pulls">
<thead role="rowgroup">
<tr role="row">
<th role="columnheader" scope="col">${n("pulls.question")}</th>
<th role="columnheader" scope="col">${n(o?"pulls.shared":"pulls.answer")}</th>
<th role="columnheader" scope="col">
<span class="hidden">${n("pulls.pull")}</span>
<span class="sides" lang=${a.language??d}>
${ae(e,t).map(c=>l`<span>${M(c)} ${a.roles[c].name}</span>`)}
</span>
</th>
</tr>
</thead>
<tbody role="rowgroup">
${s.map(c=>ze(e,t,c,i))}
</tbody>
</table>
`},ze=(e,t,s,r)=>{let{quiz:a,words:o,shared:n,state:i}=e,{id:c,prompt:p,categories:h}=s,b=a.language??d,u=a.groups?.find(x=>x.id===s.group),g=i.answers.get(c);return l`
<tr role="row" data-item=${c}>
<th role="rowheader" scope="row" lang=${b}>
${u?l`<span id=${`group-of-${c}`} class="group"><bdi>${u.prompt}</bdi></span>`:d}
<bdi id=${`prompt-of-${c}`}>${p}</bdi>
</th>
<td role="cell">
${n?g===void 0?o.text("question.skip"):l`<bdi lang=${b}>${h[g]}</bdi>`:qe(e,s,u!==void 0)}
</td>
<td role="cell">${_e(e,t,c,r)}</td>
</tr>
`},qe=({quiz:e,words:t,state:s,on:r},{id:a,categories:o},n)=>{let i=s.answers.get(a),c=({currentTarget:p})=>{let{value:h}=p;r.change(a,h===""?void 0:Number(h))};return l`
<select
autocomplete="off"
aria-labelledby=${`prompt-of-${a}`}
aria-describedby=${n?`group-of-${a}`:d}
@change=${c}
>
${o.map((p,h)=>l`<option value=${h} lang=${e.language??d} .selected=${i===h}>${p}</option>`)}
<option value="" .selected=${i===void 0}>${t.text("question.skip")}</option>
</select>
`},_e=(e,t,s,r)=>{let{quiz:a,words:{text:o,decimal:n}}=e,i=t.pulls[s]??0,c=i<0?t.runnerUp:t.leader,p=a.roles.findIndex(u=>u.id===c),h=n(Math.abs(i)),b=h===n(0);return l`
${X(p,p===ae(e,t)[0],b?0:Math.abs(i)/r)}
<data value=${i}>${b?o("pulls.none"):o("pulls.towards",{value:h,role:a.roles[p].name})}</data>
`};var Se=9;var oe=({words:{text:e}},{label:t,heads:s,rows:r})=>l`
<details class="numbers">
<summary>${e("result.table")}</summary>
<table class=${s.length>Se?"stacked":"wide"} role="table" part="table" aria-labelledby=${t}>
<thead role="rowgroup">
<tr role="row">${s.map(a=>l`<th role="columnheader" scope="col">${a}</th>`)}</tr>
</thead>
<tbody role="rowgroup">
${r.map(([a,...o])=>l`
<tr role="row">
<th role="rowheader" scope="row">${a}</th>
${o.map((n,i)=>l`<td role="cell"><span class="of" aria-hidden="true">${s[i+1]}</span> <span>${n}</span></td>`)}
</tr>
`)}
</tbody>
</table>
</details>
`;var ne=(e,{traits:t})=>{let{quiz:s,words:r,state:a,populations:o,friend:n}=e,{text:i,decimal:c}=r,p=s.language??d,h=new Set(s.items.filter(({id:u})=>a.answers.has(u)).map(({trait:u})=>u));if(!o)return d;let b=s.traits.map(({id:u})=>s.roles.map(g=>o.roles[g.id][u]));return k("traits",l`<span id="traits">${i("result.traits")}</span>`,l`
<p class="small">${i("result.traits.text")}</p>
<ul class="keys">
${s.roles.map(({name:u},g)=>l`<li>${M(g)} <span lang=${p}>${u}</span></li>`)}
<li>${E("reader")} ${i("result.you")}</li>
${n?l`<li>${E("friend")} ${i("friend.name")}</li>`:d}
</ul>
<ul class="scales">
${s.traits.map(({id:u,name:g,low:x,high:I},T)=>{let O=t[u],z=n?.traits[u];return l`
<li data-trait=${u}>
<h4 lang=${p}>${g}</h4>
<p class="reading">
${Me(e,O)} ${z?l`<span class="other">${i("friend.name")}: ${le(e,z)}.</span>`:d}
${h.has(u)?d:l`<span class="unmeasured">${i("result.unmeasured")}</span>`}
<span class="hidden">
${s.roles.map((q,de)=>`${i("result.middle",{role:q.name,mean:c(b[T][de].mean)})} `)}
</span>
</p>
${G(b[T],O,z)}
<p class="ticks" aria-hidden="true">${C.map(q=>l`<span dir="ltr">${q<0?`−${-q}`:q}</span>`)}</p>
<p class="poles small" lang=${p}><span>${x}</span> <span>${I}</span></p>
</li>
`})}
</ul>
${oe(e,{label:"traits",heads:[i("traits.trait"),i("result.you"),i("traits.interval"),...n?[i("friend.name")]:[],...s.roles.flatMap(({name:u})=>["middle","spread","above"].map(g=>i(`traits.${g}`,{role:u})))],rows:s.traits.map(({id:u,name:g},x)=>[l`<span lang=${p}>${g}</span>`,c(t[u].mean),ie(e,t[u]),...n?[le(e,n.traits[u])]:[],...s.roles.flatMap((I,T)=>{let{mean:O,sd:z}=b[x][T];return[c(O),c(z),r.percent(t[u].standing[I.id])]})])})}
`)},ie=({words:{text:e,decimal:t}},{low:s,high:r})=>e("figure.interval",{low:t(s),high:t(r)}),le=(e,t)=>`${e.words.decimal(t.mean)} (${ie(e,t)})`,Me=({words:{text:e,decimal:t}},s)=>{let r=o=>l`<data class=${o} value=${s[o]}>${t(s[o])}</data>`;return e("result.estimate",{mean:"\0mean\0",low:"\0low\0",high:"\0high\0"}).split("\0").map((o,n)=>n%2===1?r(o):o)};var Te=["comparison","lifecycle","paths","outlook","faq","friend","share","sources"],Oe=["friend","share"],ce=e=>{let{quiz:t,words:{text:s},score:r,shared:a,on:o}=e;if(!r)return d;let n=Ae(e);return l`
<article class="card result" part="card result" aria-labelledby="verdict">
${D(t.roles.length)} ${Ie(e,r)} ${Ne(e,r)}
<section class="basis">
<h3>${s("result.basis")}</h3>
<p>${s("result.basis.text")} ${ee(e)}</p>
</section>
<div class="chapters">
${ne(e,r)} ${re(e)}
${Te.map(i=>a&&Oe.includes(i)?d:P(e,i))}
</div>
<div class="actions">
${a?l`
<button type="button" class="primary" part="button primary" @click=${o.restart}><span>${s("shared.try")}</span></button>
`:l`
${n>0?l`<button type="button" class="primary" part="button primary" @click=${o.more}>
<span>${s("result.more",{count:n})}</span>
</button>`:d}
<button type="button" part="button" @click=${o.back}>${s("result.back")}</button>
<button type="button" class="quiet" part="button" @click=${o.restart}>${s("result.restart")}</button>
`}
</div>
</article>
`},Ae=({quiz:e,state:t})=>W(e).size-t.passed.size,je=({words:e},t)=>l`<data value=${t}>${e.percent(t)}</data>`,Ie=({quiz:e,words:t,shared:s},r)=>{let{text:a}=t,{role:o,probability:n}=_(e,t,r);return l`
<header>
<p class="label">${a(s?"shared.label":"result.label")}</p>
<h2 id="verdict" class="title" part="verdict" tabindex="-1" data-focus data-verdict=${r.verdict}>
${a(`verdict.${r.verdict}`,{role:o})}
</h2>
<p class="lead">
${r.questions===0?a("result.empty"):a(`verdict.${r.verdict}.detail`,{role:o,probability:n,count:r.questions})}
${s?a("shared.text"):d}
</p>
${Ee(t,r)}
</header>
`},Ye=-2,Be=10,Ce=.05,Ee=({text:e},{answered:t,roles:s,quality:{lz:r,longestRun:a}})=>a===t&&t>=Be?l`<p class="caution">${e("result.alike")}</p>`:r!==null&&r<Ye?l`<p class="caution">${e("result.unlikely")}</p>`:Object.values(s).every(({typicality:o})=>o<Ce)?l`<p class="caution">${e("result.neither")}</p>`:d,Ne=(e,{questions:t,roles:s,leader:r})=>{let{quiz:a,before:o,words:{text:n,percent:i}}=e,c=a.roles.map(({id:p})=>s[p].probability);return l`
<div class="roles" part="roles">
${A(c,o&&a.roles.map(({id:p})=>o.roles[p].probability))}
<ul>
${a.roles.map(({id:p,name:h,summary:b},u)=>l`
<li class=${p===r?`${y(u)} leader`:y(u)} data-role=${p}>
<p class="share">
${K(u)} <span class="name" lang=${a.language??d}>${h}</span>
${je(e,c[u])}
</p>
${b?l`<p class="small" lang=${a.language??d} dir="auto">${b}</p>`:d}
${t>0?l`<p class="small" data-typicality=${s[p].typicality}>${n("result.typicality",{share:i(s[p].typicality)})}</p>`:d}
</li>
`)}
</ul>
</div>
`};globalThis[Symbol.for("role-fit-result@0.1.0")]={styles:U,words:N,result:ce,whenNear:R};})();
