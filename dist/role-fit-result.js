/*! RoleFit 0.1.0, MIT.  */
"use strict";(()=>{var{css:U,html:l,nothing:n,svg:d}=globalThis[Symbol.for("role-fit-lit@0.1.0")];var H=U`.result{gap:2.25em}.chapter{border-block-end:1px solid var(--_line)}.chapter:first-child{border-block-start:1px solid var(--_line)}.chapter>summary{padding-block:.875em}.chapter h3{margin:0}.inside{padding-block:.25em 1.75em}.before{stroke:currentColor;stroke-width:2;stroke-dasharray:3 2}.result h3{margin-block-end:.625em;font-size:1.125em;font-weight:700;line-height:1.3}.result h4{font-weight:700}.result .title{margin-block:.25em .5em}.result p{max-inline-size:42em}.patterns{position:absolute}svg{display:block;overflow:visible}.swatch{display:inline-block;flex:none;vertical-align:-.1em}.role-0{--_role: var(--_hue-0)}.role-1{--_role: var(--_hue-1)}.role-2{--_role: var(--_hue-2)}.role-3{--_role: var(--_hue-3)}.ink,.mark{fill:var(--_role)}.tint{fill:var(--_role);fill-opacity:.3}.mark.hollow{fill:none;stroke:var(--_role);stroke-width:2.25}.split{overflow:hidden}.split svg{overflow:hidden}.roles ul{display:grid;gap:1em 2em;margin-block-start:1em}.share{display:flex;align-items:baseline;gap:.5em}.share .name{flex:1}.share data{font-size:1.25em;font-variant-numeric:tabular-nums}.leader .name,.leader data{font-weight:700}.keys{display:flex;flex-wrap:wrap;gap:.25em 1.5em;margin-block:1em;font-size:.875em}.keys li{display:flex;align-items:center;gap:.5em}.scales{display:grid;gap:1.75em 2.5em}.scales h4{line-height:1.3}.reading{font-size:.875em;font-variant-numeric:tabular-nums}.scale{margin-block:.5em .25em}.axis{stroke:var(--_strong);stroke-width:1;shape-rendering:crispEdges}.interval{stroke:var(--_accent);stroke-width:7;stroke-opacity:.35}.estimate{stroke:var(--_accent);stroke-width:3}.poles{display:flex;justify-content:space-between;gap:2em;line-height:1.35}.poles>*{max-inline-size:46%}.poles>:last-child{text-align:end}[dir=rtl] .scale,[dir=rtl] .split,[dir=rtl] .bar{transform:scaleX(-1)}table{inline-size:100%;border-collapse:collapse;font-size:.9375em}table,tbody,tr,td,tbody th{display:block}thead{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%)}th{font-weight:700;text-align:start;hyphens:auto}tbody tr{padding-block:.75em}tbody tr+tr{border-block-start:1px solid var(--_line)}tbody td{padding-block-start:.375em}.of{display:block;font-size:.875em;color:var(--_soft)}.unnamed{color:var(--_soft)}.marker{min-block-size:24px;min-inline-size:24px;padding:0;border:0;text-align:start;font-size:.8125em;color:var(--_soft);text-decoration:underline;text-underline-offset:.2em;font-variant-numeric:tabular-nums}.says{display:flex;align-items:center;gap:.375em;font-size:.8125em;font-weight:400;color:var(--_soft)}.says svg{flex:none;fill:none;stroke:currentColor;stroke-width:1.75}.says .half{fill:currentColor;stroke:none}th .says{margin-block-start:.25em}.kinds,.kinds ul{display:grid;gap:1em}h5{font-size:.8125em;color:var(--_soft)}.kinds h5{margin-block-end:.5em;padding-block-end:.25em;border-block-end:1px dotted var(--_line)}.figure{display:grid;gap:.25em 1.5em;font-size:.875em;line-height:1.4}.figure .says{font-size:.9375em}.value{display:grid;grid-template-columns:14px 1fr minmax(4.5em,auto);align-items:center;gap:0 .5em;font-variant-numeric:tabular-nums}.value data{text-align:end}.value .about{grid-column:2 / -1}.figure .about{font-size:.9375em}.figure p.about{padding-inline-start:calc(14px + .5em)}tbody .below{padding-block:0 1em;border:0}.bar line{stroke:currentColor;stroke-width:1.25;shape-rendering:crispEdges}.track{fill:var(--_line)}.leads{font-weight:700}.first{display:none}.inside>.small{margin-block:.5em 1em}.paths ol{display:grid;gap:1.25em;margin-block-start:1em;padding-inline-start:1.5em;list-style:decimal}.paths h5{margin:0;font-size:1em;font-weight:700;color:inherit}.paths ul{display:grid;gap:.25em;margin-block-start:.375em}.sources ol{display:grid;gap:.5em;padding-inline-start:1.75em;list-style:decimal;font-size:.875em}.about{color:var(--_soft)}.sources li:focus{outline:2px solid var(--_accent);outline-offset:4px}@container rolefit (min-width: 34em){.roles ul{grid-template-columns:repeat(auto-fit,minmax(14em,1fr))}.scales{grid-template-columns:1fr 1fr}table{display:table;table-layout:fixed}thead{position:static;display:table-header-group;clip-path:none;font-size:.9375em}tbody{display:table-row-group}tr{display:table-row}tbody tr,tbody tr+tr{border-block-start:1px solid var(--_line)}th,td,tbody th,tbody td{display:table-cell;padding:.625em 1em .625em 0;padding-inline:0 1em;vertical-align:top}thead th{padding-block:0 .5em}thead th:first-child{inline-size:23%}thead th:last-child{inline-size:5.5em;padding-inline-end:0}.of{display:none}td.markers{padding-inline-end:0}tbody .below{border:0}.below td{padding-block:.25em 1.5em;padding-inline-end:0}.figure{grid-template-columns:minmax(0,4fr) minmax(0,9fr)}.value{grid-template-columns:14px 1fr 4.5em 16em}.value .about{grid-column:auto}.pay .value{grid-template-columns:14px 1fr auto}.pay .value .about{grid-column:2 / -1}.leads .first{display:inline-block;margin-inline-end:.25em}}@media print{.actions,.marker{display:none}}`;var h=(e,s,r,t=!1)=>l`
<details class="chapter ${e}" part=${e} ?open=${t}>
<summary><h3>${s}</h3></summary>
<div class="inside">${r}</div>
</details>
`;var ie=4,x=3,w=3,b=e=>`role-${e%ie}`,j=e=>e%x===0?"var(--_role)":`url(#fill-${e})`,z=e=>l`
<svg class="patterns" width="0" height="0" aria-hidden="true" focusable="false">
<defs>
${Array.from({length:e},(s,r)=>ne(r))}
</defs>
</svg>
`,ne=e=>d`
<pattern id=${`fill-${e}`} class=${b(e)} width="6" height="6" patternUnits="userSpaceOnUse"
patternTransform="rotate(45)">
<rect class="tint" width="6" height="6"/>
${e%x===1?d`<rect class="ink" width="3" height="6"/>`:d`<circle class="ink" cx="3" cy="3" r="1.5"/>`}
</pattern>`,L=(e,s=[])=>{let r=0;return l`
<svg class="split" part="bar" width="100%" height="28" aria-hidden="true" focusable="false">
${e.map((t,a)=>{let o=d`
<svg x=${`${100*r}%`} width=${`${100*t}%`} height="28">
<rect class=${b(a)} x=${a>0?1.5:0} width="100%" height="28" fill=${j(a)}/>
</svg>`;return r+=t,o})}
${ce(s).map(t=>d`<line class="before" x1=${t} x2=${t} y1="-4" y2="32"/>`)}
</svg>
`},ce=e=>{let s=0;return e.slice(0,-1).map(r=>`${100*(s+=r)}%`)},Z=(e,{value:s,low:r,high:t},a)=>{let o=i=>`${100*i/a}%`;return l`
<svg class="bar" width="100%" height="12" aria-hidden="true" focusable="false">
<rect class="track" width="100%" height="1" y="10" />
<rect class=${b(e)} width=${o(s)} height="8" y="2" fill=${j(e)} />
${r===void 0||t===void 0?n:d`<line x1=${o(r)} x2=${o(t)} y1="6" y2="6"/>
${[r,t].map(i=>d`<line x1=${o(i)} x2=${o(i)} y1="2.5" y2="9.5"/>`)}`}
</svg>
`},V=e=>l`
<svg class="swatch" width="14" height="14" aria-hidden="true" focusable="false">
<rect class=${b(e)} width="14" height="14" fill=${j(e)} />
</svg>
`,J=e=>{let s=`mark ${b(e)}`;return e%x===0?d`<circle class=${s} r="5"/>`:e%x===1?d`<path class=${`${s} hollow`} d="M0-6 6 0 0 6-6 0Z"/>`:d`<path class=${s} d="M0-6 6 5H-6Z"/>`},y=e=>l`
<svg class="swatch" width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true" focusable="false">${J(e)}</svg>
`,v=e=>`${50*(Math.max(-w,Math.min(w,e))+w)/w}%`,K=(e,{mean:s,low:r,high:t})=>l`
<svg class="scale" width="100%" height="40" aria-hidden="true" focusable="false">
<line class="axis" x1="0" x2="100%" y1="28" y2="28" />
${[-3,-2,-1,0,1,2,3].map(a=>d`<line class="axis" x1=${v(a)} x2=${v(a)} y1=${a===0?20:25} y2=${a===0?36:31}/>`)}
<line class="interval" x1=${v(r)} x2=${v(t)} y1="28" y2="28" />
<line class="estimate" x1=${v(s)} x2=${v(s)} y1="20" y2="36" />
${e.map((a,o)=>d`<svg class="at" x=${v(a)} y="9">${J(o)}</svg>`)}
</svg>
`;var pe=e=>"group"in e?`:${e.group}`:e.item,Q=({items:e,groups:s=[]})=>{let r=new Map;for(let t of e){let a=s.find(({id:c})=>c===t.group),o=pe(a?{group:a.id}:{item:t.id}),i=r.get(o);i?i.items.push(t):r.set(o,{group:a,items:[t]})}return r},W=({roles:e},{leader:s})=>e.find(({id:r})=>r===s)?.name??"",A=e=>/^https?:\/\//i.test(e??"")?e:void 0,X=(e,s)=>{if(e)try{let{protocol:r,href:t}=new URL(e,s);return r==="file:"&&s.startsWith("file:")?t:A(t)}catch{return}};var g=({quiz:e,words:{text:s}},r=[])=>(e.sources??[]).map((t,a)=>{if(!r.includes(t.id))return n;let o=s("result.source",{number:a+1,title:t.title});return l`<button type="button" class="marker" title=${o} aria-label=${o} @click=${de(a)}>
${a+1}
</button> `}),de=e=>s=>{let t=s.currentTarget.getRootNode().getElementById(`source-${e}`),a=t?.closest("details");a&&(a.open=!0),t?.focus()},_=({quiz:e,words:{text:s}})=>e.sources?.length?h("sources",s("result.sources"),l`<ol dir="auto">${e.sources.map((r,t)=>l`<li id=${`source-${t}`} tabindex="-1">${me(r)}</li>`)}</ol>`):n,me=({title:e,author:s,site:r,date:t,licence:a,url:o})=>{let i=A(o),c=[s,r===s?"":r,t?.replace("/","–"),a].filter(Boolean).join(" · ");return l`<cite>${i?l`<a href=${i} rel="noopener">${e}</a>`:e}</cite> <span class="about">${c}</span>`};var ue=["practitioners","adverts","pay"],D=(e,{figures:s=[],verdict:r})=>{if(s.length===0)return n;let{words:t}=e;return l`
<div class="kinds">
${ue.map(a=>{let o=s.filter(c=>c.kind===a);if(o.length===0)return n;let i=o.flatMap(({values:c={}})=>Object.values(c).map(({value:m,high:p})=>p??m));return l`
<section class=${`kind ${a}`}>
<h5 lang=${t.language}>${t.text(`figures.${a}`)}</h5>
<ul>
${o.map(c=>he(e,c,c.unit==="usd"?Math.max(...i):1,r!=="supported"))}
</ul>
</section>
`})}
</div>
`},he=(e,{kind:s,what:r,note:t,unit:a="share",values:o={},verdict:i,evidence:c},m,p)=>{let{quiz:$,words:u}=e;return l`
<li class="figure" part="figure">
<p class="what">${r} ${g(e,c)} ${p?E(e,"figure",i):n}</p>
<div>
${$.roles.map(({id:f,name:k},C)=>{let S=o[f];if(!S)return n;let{value:T,n:B,low:R,high:F}=S,I=[R===void 0||F===void 0?"":u.text("figure.interval",{low:u.figure(R,a),high:u.figure(F,a)}),B===void 0?"":u.text(`figure.n.${s}`,{count:B})].filter(Boolean);return l`
<p class="value">
${y(C)}<span class="hidden">${k}: </span>${Z(C,S,m)}
<data value=${T}>${u.figure(T,a)}</data>
${I.length>0?l`<span class="about" lang=${u.language}>${I.join(" · ")}</span>`:n}
</p>
`})}
${t?l`<p class="about">${t}</p>`:n}
</div>
</li>
`},fe={supported:d`<path d="M1 6.5 4.5 10 11 2.5" />`,contradicted:d`<path d="M2 2 10 10M10 2 2 10" />`,mixed:d`<circle cx="6" cy="6" r="4.75" /><path class="half" d="M6 1.25a4.75 4.75 0 0 0 0 9.5Z" />`,"no-difference":d`<path d="M1 4H11M1 8.5H11" />`,"no-data":d`<path d="M2 6H10" />`},E=({words:{language:e,text:s}},r,t)=>t?l`
<span class="says" data-says=${t} lang=${e}>
<svg width="12" height="12" aria-hidden="true" focusable="false">${fe[t]}</svg>
${s(`${r}.${t}`)}
</span>
`:n;var q=(e,{rows:s,head:r,label:t,name:a,leads:o,below:i})=>{let{quiz:c,words:{text:m}}=e;return l`
<table role="table" part="table" aria-labelledby=${t}>
<thead role="rowgroup">
<tr role="row">
<th role="columnheader" scope="col">${r}</th>
${c.roles.map((p,$)=>l`<th role="columnheader" scope="col">${y($)} ${p.name}</th>`)}
<th role="columnheader" scope="col">${m("result.evidence")}</th>
</tr>
</thead>
<tbody role="rowgroup">
${s.map(p=>{let $=i?.(p)??n;return l`
<tr role="row">
<th role="rowheader" scope="row">${a(p)}</th>
${c.roles.map(({id:u,name:f},k)=>l`
<td role="cell" class=${o?.(p)===u?"leads":n}>
<span class="of" aria-hidden="true">${y(k)} ${f}</span>
${o?.(p)===u?l`<span class="first">${y(k)}</span> `:n}${$e(e,p.cells?.[u])}
</td>
`)}
<td role="cell" class="markers">${g(e,p.evidence)}</td>
</tr>
${$===n?n:l`<tr role="row" class="below"><td role="cell" colspan=${c.roles.length+2}>${$}</td></tr>`}
`})}
</tbody>
</table>
`},$e=({words:{text:e}},s)=>s===void 0?l`<span class="unnamed"><span aria-hidden="true">—</span><span class="hidden">${e("result.unnamed")}</span></span>`:l`<span>${s}</span>`;var G=e=>e.quiz.comparison?.length?h("comparison",e.words.text("result.comparison"),N(e)):n,N=e=>{let{quiz:s,words:{text:r}}=e,{comparison:t=[]}=s;return l`
${be(e,t)}
${t.some(a=>a.figures?.length)?l`<p class="small">${r("result.comparison.text")}</p>`:n}
${e.score&&t.some(({trait:a})=>a)?l`<p class="small">${r("result.comparison.order")}</p>`:n}
<div lang=${s.language??n} dir="auto">
${P(ge(e,t)).map(({name:a,rows:o},i)=>l`
<details class="section" ?open=${i===0}>
<summary><h4 id=${`section-${i}`}>${a??r("result.comparison")}</h4></summary>
${q(e,{rows:o,head:r("result.aspect"),label:`section-${i}`,name:c=>l`${c.aspect} ${E(e,"claim",c.verdict)}`,below:c=>D(e,c)})}
</details>
`)}
</div>
`},ge=({quiz:e,order:s,score:r},t)=>{if(!r)return t;let a=[...new Set(s.map(i=>e.items.find(c=>c.id===i)?.trait))],o=({trait:i})=>i&&a.includes(i)?a.indexOf(i):a.length;return P(t).flatMap(({rows:i})=>[...i].sort((c,m)=>o(c)-o(m)))},be=({words:{text:e}},s)=>{let r=m=>s.filter(({verdict:p})=>p===m).length,[t,a,o,i]=[r("supported"),r("mixed"),r("contradicted"),r("no-data")],c=t+a+o+i;return c>0?l`<p>${e("result.comparison.tally",{count:c,supported:t,mixed:a,contradicted:o,none:i})}</p>`:n},P=e=>{let s=[];for(let r of e){let t=s[s.length-1];t&&t.name===r.section?t.rows.push(r):s.push({name:r.section,rows:[r]})}return s};var M=e=>{let{quiz:s,words:{text:r}}=e;return s.lifecycle?.length?h("lifecycle",l`<span id="lifecycle">${r("result.lifecycle")}</span>`,l`
<div lang=${s.language??n} dir="auto">
${q(e,{rows:s.lifecycle,head:r("result.stage"),label:"lifecycle",name:({stage:t})=>t,leads:({leads:t})=>t})}
</div>
`):n};var O=({quiz:e,base:s,words:{text:r}})=>{let t=X(e.method,s);return t?l`<a href=${t} part="method">${r("result.method")}</a>`:n};var Y=e=>{let{quiz:s,words:{text:r}}=e;return l`
<article class="card result" part="card result" aria-labelledby="title">
${z(s.roles.length)}
<header>
<p class="label">${r("result.comparison")}</p>
<h2 id="title" class="title" part="title" lang=${s.language??n} dir="auto">${s.title}</h2>
</header>
${s.comparison?.length?l`<section class="comparison" part="comparison">${N(e)}</section>`:n}
<div class="chapters">${M(e)} ${_(e)}</div>
<p class="small">${O(e)}</p>
</article>
`};var ee=({words:{text:e}})=>h("friend",e("result.friend"),l`<p>${e("friend.text")}</p>`);var te=(e,s)=>{let{quiz:r,words:{text:t}}=e;if(!r.paths?.length)return n;let a=[...r.paths].sort((o,i)=>+(i.to===s.leader)-+(o.to===s.leader));return h("paths",t("result.paths"),l`
<p class="small">${t("result.paths.text")}</p>
<div>
${a.map(o=>{let i=r.roles.find(({id:c})=>c===o.to)?.name??"";return l`
<details class="section" data-to=${o.to} ?open=${o.to===s.leader}>
<summary><h4>${t("result.path",{role:i})}</h4></summary>
<div lang=${r.language??n}>
${o.text?l`<p>${o.text} ${g(e,o.evidence)}</p>`:n}
<ol>${ye(o,s).map(c=>ve(e,s,o,c))}</ol>
</div>
</details>
`})}
</div>
`)},ye=({to:e,steps:s},{traits:r})=>{let t=[...new Set(s.map(({trait:o})=>o))],a=(o="")=>r[o].standing[e];return t.sort((o,i)=>a(o)<a(i)?-1:+(a(o)>a(i))),t.map(o=>({trait:o,steps:s.filter(i=>i.trait===o)}))},ve=(e,s,r,{trait:t,steps:a})=>{let{quiz:o,words:i}=e,c=t===void 0?void 0:s.traits[t].standing[r.to];return l`
<li data-trait-step=${t??n}>
${c===void 0?n:l`
<h5>${o.traits.find(({id:m})=>m===t)?.name}</h5>
<p class="small" lang=${i.language}>${i.text("result.standing",{share:i.percent(c)})}</p>
`}
<ul>${a.map(({text:m,evidence:p})=>l`<li>${m} ${g(e,p)}</li>`)}</ul>
</li>
`};var se=({words:{text:e}})=>h("pulls",e("result.pulls"),l`<p>${e("pulls.text")}</p>`);var re=({words:{text:e}})=>h("share",e("result.share"),l`<p>${e("share.text")}</p>`);var ae=({quiz:e,words:s},{traits:r})=>{let{text:t,decimal:a}=s,o=(i,c)=>l`<data class=${i} value=${c}>${a(c)}</data>`;return h("traits",t("result.traits"),l`
<p class="small">${t("result.traits.text")}</p>
<ul class="keys" lang=${e.language??n}>
${e.roles.map(({name:i},c)=>l`<li>${y(c)} ${i}</li>`)}
<li>
<svg class="swatch" width="20" height="14" aria-hidden="true" focusable="false">
<line class="interval" x1="0" x2="20" y1="7" y2="7" /><line class="estimate" x1="10" x2="10" y1="0" y2="14" />
</svg>
${t("result.you")}
</li>
</ul>
<ul class="scales">
${e.traits.map(({id:i,name:c,low:m,high:p},$)=>{let u=r[i];return l`
<li data-trait=${i}>
<h4 lang=${e.language??n}>${c}</h4>
<p class="reading">
${ke(t("result.estimate",{mean:"\0mean\0",low:"\0low\0",high:"\0high\0"}),{mean:o("mean",u.mean),low:o("low",u.low),high:o("high",u.high)})}
<span class="hidden">
${e.roles.map(f=>`${t("result.middle",{role:f.name,mean:a(f.mean[$])})} `)}
</span>
</p>
${K(e.roles.map(({mean:f})=>f[$]),u)}
<p class="poles small" lang=${e.language??n}><span>${m}</span> <span>${p}</span></p>
</li>
`})}
</ul>
`)},ke=(e,s)=>e.split("\0").map((r,t)=>t%2===1?s[r]:r);var le=e=>{let{quiz:s,words:{text:r},score:t,shared:a,on:o}=e;if(!t)return n;let i=we(e);return l`
<article class="card result" part="card result" aria-labelledby="verdict">
${z(s.roles.length)} ${ze(e,t)} ${Se(e,t)}
<section class="basis">
<h3>${r("result.basis")}</h3>
<p>${r("result.basis.text")} ${O(e)}</p>
</section>
<div class="chapters">
${se(e)} ${ae(e,t)} ${G(e)} ${M(e)} ${te(e,t)}
${je(e)} ${Ae(e)} ${a?n:ee(e)} ${a?n:re(e)}
${_(e)}
</div>
<div class="actions">
${a?l`
<button type="button" class="primary" part="button primary" @click=${o.restart}><span>${r("shared.try")}</span></button>
`:l`
${i>0?l`<button type="button" class="primary" part="button primary" @click=${o.more}>
<span>${r("result.more",{count:i})}</span>
</button>`:n}
<button type="button" part="button" @click=${o.back}>${r("result.back")}</button>
<button type="button" class="quiet" part="button" @click=${o.restart}>${r("result.restart")}</button>
`}
</div>
</article>
`},we=({quiz:e,state:s})=>Q(e).size-s.passed.size,xe=({words:e},s)=>l`<data value=${s}>${e.percent(s)}</data>`,ze=({quiz:e,words:s,shared:r},t)=>{let{text:a}=s,o=W(e,t),i=s.percent(t.roles[t.leader].probability);return l`
<header>
<p class="label">${a(r?"shared.label":"result.label")}</p>
<h2 id="verdict" class="title" part="verdict" tabindex="-1" data-focus data-verdict=${t.verdict}>
${a(`verdict.${t.verdict}`,{role:o})}
</h2>
<p class="lead">
${t.questions===0?a("result.empty"):a(`verdict.${t.verdict}.detail`,{role:o,probability:i,count:t.questions})}
${r?a("shared.text"):n}
</p>
${Oe(s,t)}
</header>
`},_e=-2,qe=10,Me=.05,Oe=({text:e},{answered:s,roles:r,quality:{lz:t,longestRun:a}})=>a===s&&s>=qe?l`<p class="caution">${e("result.alike")}</p>`:t!==null&&t<_e?l`<p class="caution">${e("result.unlikely")}</p>`:Object.values(r).every(({typicality:o})=>o<Me)?l`<p class="caution">${e("result.neither")}</p>`:n,Se=(e,{questions:s,roles:r,leader:t})=>{let{quiz:a,before:o,words:{text:i,percent:c}}=e,m=a.roles.map(({id:p})=>r[p].probability);return l`
<div class="roles" part="roles">
${L(m,o&&a.roles.map(({id:p})=>o.roles[p].probability))}
<ul>
${a.roles.map(({id:p,name:$,summary:u},f)=>l`
<li class=${p===t?`${b(f)} leader`:b(f)} data-role=${p}>
<p class="share">
${V(f)} <span class="name" lang=${a.language??n}>${$}</span>
${xe(e,m[f])}
</p>
${u?l`<p class="small" lang=${a.language??n} dir="auto">${u}</p>`:n}
${s>0?l`<p class="small" data-typicality=${r[p].typicality}>${i("result.typicality",{share:c(r[p].typicality)})}</p>`:n}
</li>
`)}
</ul>
</div>
`},oe=(e,s,r,t)=>t.length>0?h(s,r,l`
<div lang=${e.quiz.language??n} dir="auto">
${t.map(({name:a,text:o,evidence:i})=>l`
<details class="section">
<summary>${a}</summary>
<p>${o} ${g(e,i)}</p>
</details>
`)}
</div>
`):n,je=e=>{let{quiz:{outlook:s=[]},words:{text:r}}=e;return oe(e,"outlook",r("result.outlook"),s.map(({topic:t,...a})=>({name:t,...a})))},Ae=e=>{let{quiz:{faq:s=[]},words:{text:r}}=e;return oe(e,"faq",r("result.faq"),s.map(({question:t,answer:a,evidence:o})=>({name:t,text:a,evidence:o})))};globalThis[Symbol.for("role-fit-result@0.1.0")]={styles:H,result:le,compare:Y};})();
