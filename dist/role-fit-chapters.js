/*! RoleFit 0.1.0, MIT. */
"use strict";(()=>{var he={"result.comparison.tally":{one:"One claim below could be tested. The data agree with {supported}, agree in part with {mixed} and disagree with {contradicted}; without data: {none}.",other:"Of the {count} claims below that data could test, the data agree with {supported}, agree in part with {mixed} and disagree with {contradicted}. For {none} there are no data."},"result.comparison.text":"The words are what articles claim. The bars are what people in the roles report and what adverts ask for; the thin line at a bar’s end is its 95% interval.","result.comparison.order":"What moved your result most comes first.","result.aspect":"Aspect","result.evidence":"Sources","result.unnamed":"not named","claim.supported":"The data agree","claim.contradicted":"The data disagree","claim.mixed":"Agree in part","claim.no-data":"No data","figures.practitioners":"People in the roles report","figures.adverts":"Adverts name","figures.pay":"Pay a year, median","figure.n.practitioners":{one:"one person",other:"{count} people"},"figure.n.adverts":{one:"one advert",other:"{count} adverts"},"figure.n.pay":{one:"one entry",other:"{count} entries"},"figure.supported":"agrees","figure.contradicted":"disagrees","figure.no-difference":"hardly any difference","result.stage":"Stage","lifecycle.text":"The mark shows which role leads. The last line is your own leaning.","lifecycle.leads":"leads","lifecycle.you":"Your leaning","result.paths.text":"What you have least of, compared with people in the role, comes first.","result.path":"Towards {role}","result.standing":"You stand above {share} of the people in this role.","result.source":"Source {number}: {title}","share.text":"The link holds your answers and nothing else. They stand behind its #, which browsers keep to themselves. Whoever opens it sees your result.","share.link":"Link to your result","share.copy":"Copy the link","share.copied":"Copied.","share.uncopied":"The browser did not allow it. The link is selected: copy it from there.","share.send":"Share…","share.image":"Save as an image","share.print":"Print","share.failed":"This browser could not do that.","share.message":"My result: {role}, {probability}","friend.text":"Paste the link to a friend’s result. It is read here, on this page.","friend.label":"Your friend’s link","friend.compare":"Compare","friend.remove":"Remove the comparison","friend.summary":"You: {role}, {probability}. Your friend: {friendRole}, {friendProbability}.","friend.empty":"Paste a link first.","friend.none":"This is not a link to a result.","friend.damaged":"A character of this link is wrong or missing.","friend.other":"This link belongs to another quiz, or to another version of this one."};var{css:fe,html:i,nothing:c,svg:x}=globalThis[Symbol.for("role-fit-lit@0.1.0")];var ge=fe`.section{border-block-end:1px solid var(--_line)}.section:first-child{border-block-start:1px solid var(--_line)}.section summary{font-weight:700}summary h4{display:inline}.section[open]{padding-block-end:1em}.stages tr{--_in: transparent;--_out: transparent;position:relative}.stages th,.stages td{padding-inline-start:2em;hyphens:auto}.stages .stop{position:absolute;inset-block-start:.75em;inset-inline-start:0;line-height:1.5;z-index:1}.stages td .stop{display:none}.stages td{--_in: transparent;--_out: transparent}.stages .in{--_in: var(--_strong)}.stages .out{--_out: var(--_strong)}.stages tr:before,.stages.wide td:before{position:absolute;inset-block:0;inset-inline-start:6px;inline-size:2px;background:linear-gradient(var(--_in) calc(1.5em - 8px),transparent 0 calc(1.5em + 8px),var(--_out) 0)}.stages tr:is(.in,.out):before,.stages.wide td:is(.in,.out):before{content:""}.stages .in.out:not(.led,.leads):before{background:var(--_strong)}.stages .bar{margin-block-start:.25em;max-inline-size:16em}.stages tfoot tr{border-block-start:3px double var(--_line);padding-block:.75em}.stages tfoot data{font-size:1.125em;font-variant-numeric:tabular-nums}tfoot,tfoot th{display:block}.unnamed{color:var(--_soft)}.marker{min-block-size:24px;min-inline-size:24px;padding:0;border:0;text-align:start;font-size:.8125em;color:var(--_soft);text-decoration:underline;text-underline-offset:.2em;font-variant-numeric:tabular-nums}.says{display:flex;align-items:center;gap:.375em;font-size:.8125em;font-weight:400;color:var(--_soft)}.says svg{flex:none;fill:none;stroke:currentColor;stroke-width:1.75}.says .half{fill:currentColor;stroke:none}th .says{margin-block-start:.25em}.kinds,.kinds ul{display:grid;gap:1em}h5{font-size:.8125em;color:var(--_soft)}.kinds h5{margin-block-end:.5em;padding-block-end:.25em;border-block-end:1px dotted var(--_line)}.figure{display:grid;gap:.25em 1.5em;font-size:.875em;line-height:1.4}.figure .says{font-size:.9375em}.value{display:grid;grid-template-columns:14px 1fr minmax(4.5em,auto);align-items:center;gap:0 .5em;font-variant-numeric:tabular-nums}.value data{text-align:end}.value .about{grid-column:2 / -1}.figure .about{font-size:.9375em}.figure p.about{padding-inline-start:calc(14px + .5em)}tbody .below{padding-block:0 1em;border:0}.bar line{stroke:currentColor;stroke-width:1.25;shape-rendering:crispEdges}.track{fill:var(--_line)}.leads{font-weight:700}[dir=rtl] .bar{transform:scaleX(-1)}.paths ol{display:grid;gap:1.25em;margin-block-start:1em;padding-inline-start:1.5em;list-style:decimal}.paths h5{margin:0;font-size:1em;font-weight:700;color:inherit}.paths ul{display:grid;gap:.25em;margin-block-start:.375em}.sources ol{display:grid;gap:.5em;padding-inline-start:1.75em;list-style:decimal;font-size:.875em}.about{color:var(--_soft)}.field{display:grid;gap:.375em;margin-block:1em;max-inline-size:42em}.field label{font-weight:700}input.line{inline-size:100%;block-size:auto;min-block-size:44px;padding:.5em .75em;border-radius:var(--_radius);background:transparent;text-overflow:ellipsis;cursor:text}input.line:focus-visible{outline:3px solid var(--_accent);outline-offset:2px}.inside>.said{min-block-size:1.5em;margin-block:.75em 0;font-weight:700}[aria-invalid]{border-width:3px}.problem{min-block-size:1.5em;font-weight:700}.bars{margin-block:.75em 1.25em}.bars svg{margin-block:.125em .625em}.beside{display:table;max-inline-size:42em;margin-block-end:1.25em;font-variant-numeric:tabular-nums}.beside thead{position:static;display:table-header-group;clip-path:none}.beside tbody{display:table-row-group;border-block-start:1px solid var(--_strong)}.beside tr{display:table-row}.beside td,.beside th,.beside thead th:last-child{display:table-cell;inline-size:auto;padding-block:.5em;padding-inline:0 .75em;vertical-align:top}.beside .small{display:block;white-space:nowrap}#friend-summary{outline:none}iframe{border:0}.sources li:focus{outline:2px solid var(--_accent);outline-offset:4px}@container rolefit (min-width: 34em){.wide tfoot{display:table-footer-group}.wide td.markers{padding-inline-end:0}.wide .below{border:0}.wide .below td{padding-block:.25em 1.5em;padding-inline-end:0}.figure{grid-template-columns:minmax(0,4fr) minmax(0,9fr)}.value{grid-template-columns:14px 1fr 4.5em 16em}.value .about{grid-column:auto}.pay .value{grid-template-columns:14px 1fr auto}.pay .value .about{grid-column:2 / -1}.stages.wide td,.stages.wide thead th{position:relative;padding-inline-start:1.75em}.stages.wide :is(thead th:is(:first-child,:last-child),tbody th,tfoot th,.markers){padding-inline-start:0}.stages.wide thead .swatch{position:absolute;inset-inline-start:0;inset-block-end:.75em}.stages.wide th .stop,.stages.wide tr:before{display:none}.stages.wide td .stop{display:block;inset-block-start:.625em}.stages.wide td:after{position:absolute;background:var(--_strong)}.stages.wide td:before{background:linear-gradient(var(--_in) calc(1.375em - 8px),transparent 0 calc(1.375em + 8px),var(--_out) 0)}.stages.wide td:is(.begins,.passes,.ends):after{content:"";inset-block-start:-1px;inset-inline:0;block-size:2px}.stages.wide td.begins:after{inset-inline-start:6px}.stages.wide td.ends:after{inset-inline:0 auto;inline-size:8px}}@media(prefers-reduced-motion:no-preference){.bar rect{transition:x .24s,width .24s}}@media print{.marker,td.markers,.lifecycle thead th:last-child,.comparison thead th:last-child,form{display:none}.section>summary{min-block-size:0;padding-block:.625em .25em;list-style:none;break-after:avoid}.bars{break-inside:avoid}h5{break-after:avoid}.address{overflow-wrap:anywhere}}`;var ee=(e,s,t,{near:r,open:o}={})=>i`
<details class="chapter ${e}" part=${e} @pointerenter=${r} @focusin=${r} @toggle=${o&&Ke(o)}>
<summary><h3>${s}</h3></summary>
<div class="inside">${t}</div>
</details>
`,Ke=e=>({currentTarget:s})=>{s.open&&e()};var Qe=4,V=3;var L=e=>`role-${e%Qe}`,te=e=>e%V===0?"var(--_role)":`url(#fill-${e})`,$e=e=>i`
<svg class="patterns" width="0" height="0" aria-hidden="true" focusable="false">
<defs>
${Array.from({length:e},(s,t)=>Ze(t))}
</defs>
</svg>
`,Ze=e=>x`
<pattern id=${`fill-${e}`} class=${L(e)} width="6" height="6" patternUnits="userSpaceOnUse"
patternTransform="rotate(45)">
<rect class="tint" width="6" height="6"/>
${e%V===1?x`<rect class="ink" width="3" height="6"/>`:x`<circle class="ink" cx="3" cy="3" r="1.5"/>`}
</pattern>`,be=(e,s=[],t=28)=>{let r=0;return i`
<svg class="split" part="bar" width="100%" height=${t} aria-hidden="true" focusable="false">
${e.map((o,a)=>{let n=x`
<svg x=${`${100*r}%`} width=${`${100*o}%`} height=${t}>
<rect class=${L(a)} x=${a>0?1.5:0} width="100%" height=${t} fill=${te(a)}/>
</svg>`;return r+=o,n})}
${De(s).map(o=>x`<line class="before" x1=${o} x2=${o} y1="-4" y2=${t+4}/>`)}
</svg>
`},De=e=>{let s=0;return e.slice(0,-1).map(t=>`${100*(s+=t)}%`)},Y=(e,{value:s,low:t,high:r},o)=>{let a=n=>`${100*n/o}%`;return i`
<svg class="bar" width="100%" height="12" aria-hidden="true" focusable="false">
<rect class="track" width="100%" height="1" y="10" />
<rect class=${L(e)} width=${a(s)} height="8" y="2" fill=${te(e)} />
${t===void 0||r===void 0?c:x`<line x1=${a(t)} x2=${a(r)} y1="6" y2="6"/>
${[t,r].map(n=>x`<line x1=${a(n)} x2=${a(n)} y1="2.5" y2="9.5"/>`)}`}
</svg>
`},ye=e=>i`
<svg class="swatch" width="14" height="14" aria-hidden="true" focusable="false">
<rect class=${L(e)} width="14" height="14" fill=${te(e)} />
</svg>
`,Ge=e=>{let s=`mark ${L(e)}`;return e%V===0?x`<circle class=${s} r="5"/>`:e%V===1?x`<path class=${`${s} hollow`} d="M0-6 6 0 0 6-6 0Z"/>`:x`<path class=${s} d="M0-6 6 5H-6Z"/>`},E=e=>i`
<svg class="swatch" width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true" focusable="false">${Ge(e)}</svg>
`;var N=(e,s,{leader:t,roles:r})=>({role:e.roles.find(({id:o})=>o===t)?.name??"",probability:s.percent(r[t].probability)}),se=e=>/^https?:\/\//i.test(e??"")?e:void 0,we=(e,s)=>{if(e)try{let{protocol:t,href:r}=new URL(e,s);return t==="file:"&&s.startsWith("file:")?r:se(r)}catch{return}};var O=({quiz:e,words:{text:s}},t=[])=>(e.sources??[]).map((r,o)=>{if(!t.includes(r.id))return c;let a=s("result.source",{number:o+1,title:r.title});return i`<button type="button" class="marker" title=${a} aria-label=${a} @click=${Je(o)}>
${o+1}
</button> `}),Je=e=>s=>{let r=s.currentTarget.getRootNode().getElementById(`source-${e}`),o=r?.closest("details");o&&(o.open=!0),r?.focus()},K=({quiz:{sources:e=[],written:s,language:t}})=>i`<ol lang=${s??t??c} dir="auto">${e.map((r,o)=>i`<li id=${`source-${o}`} tabindex="-1">${Xe(r)}</li>`)}</ol>`,Xe=({title:e,author:s,site:t,date:r,licence:o,url:a})=>{let n=se(a),l=[s,t===s?"":t,r?.replace("/","–"),o].filter(Boolean).join(" · ");return i`<cite>${n?i`<a href=${n} rel="noopener">${e}</a>`:e}</cite> <span class="about">${l}</span>`};var et=["practitioners","adverts","pay"],ve=(e,{figures:s=[],verdict:t})=>{if(s.length===0)return c;let{words:r}=e;return i`
<div class="kinds">
${et.map(o=>{let a=s.filter(l=>l.kind===o);if(a.length===0)return c;let n=a.flatMap(({values:l={}})=>Object.values(l).map(({value:p,high:u})=>u??p));return i`
<section class=${`kind ${o}`}>
<h5 lang=${r.language}>${r.text(`figures.${o}`)}</h5>
<ul>
${a.map(l=>tt(e,l,l.unit==="usd"?Math.max(...n):1,t!=="supported"))}
</ul>
</section>
`})}
</div>
`},tt=(e,{kind:s,what:t,note:r,unit:o="share",values:a={},verdict:n,evidence:l},p,u)=>{let{quiz:$,words:b}=e;return i`
<li class="figure" part="figure">
<p class="what">${t} ${O(e,l)} ${u?re(e,"figure",n):c}</p>
<div>
${$.roles.map(({id:f,name:S},h)=>{let g=a[f];if(!g)return c;let{value:d,n:y,low:w,high:T}=g,F=[w===void 0||T===void 0?"":b.text("figure.interval",{low:b.figure(w,o),high:b.figure(T,o)}),y===void 0?"":b.text(`figure.n.${s}`,{count:y})].filter(Boolean);return i`
<p class="value">
${E(h)}<span class="hidden">${S}: </span>${Y(h,g,p)}
<data value=${d}>${b.figure(d,o)}</data>
${F.length>0?i`<span class="about" lang=${b.language}>${F.join(" · ")}</span>`:c}
</p>
`})}
${r?i`<p class="about">${r}</p>`:c}
</div>
</li>
`},st={supported:x`<path d="M1 6.5 4.5 10 11 2.5" />`,contradicted:x`<path d="M2 2 10 10M10 2 2 10" />`,mixed:x`<circle cx="6" cy="6" r="4.75" /><path class="half" d="M6 1.25a4.75 4.75 0 0 0 0 9.5Z" />`,"no-difference":x`<path d="M1 4H11M1 8.5H11" />`,"no-data":x`<path d="M2 6H10" />`},re=({words:{language:e,text:s}},t,r)=>r?i`
<span class="says" data-says=${r} lang=${e}>
<svg width="12" height="12" aria-hidden="true" focusable="false">${st[r]}</svg>
${s(`${t}.${r}`)}
</span>
`:c;var rt=4;var oe=({quiz:{roles:e}})=>e.length>rt?"stacked":"wide",ke=(e,{rows:s,head:t,label:r,name:o,below:a})=>{let{quiz:n}=e;return i`
<table class=${oe(e)} role="table" part="table" aria-labelledby=${r}>
${ae(e,t)}
<tbody role="rowgroup">
${s.map(l=>{let p=a?.(l)??c;return i`
<tr role="row">
<th role="rowheader" scope="row">${o(l)}</th>
${n.roles.map(({id:u,name:$},b)=>i`
<td role="cell"><span class="of" aria-hidden="true">${E(b)} ${$}</span> ${ne(e,l.cells?.[u])}</td>
`)}
<td role="cell" class="markers">${O(e,l.evidence)}</td>
</tr>
${p===c?c:i`<tr role="row" class="below"><td role="cell" colspan=${n.roles.length+2}>${p}</td></tr>`}
`})}
</tbody>
</table>
`},ae=({quiz:e,words:{text:s}},t)=>i`
<thead role="rowgroup">
<tr role="row">
<th role="columnheader" scope="col">${t}</th>
${e.roles.map((r,o)=>i`<th role="columnheader" scope="col">${E(o)} ${r.name}</th>`)}
<th role="columnheader" scope="col">${s("result.evidence")}</th>
</tr>
</thead>
`,ne=({words:{text:e}},s)=>s===void 0?i`<span class="unnamed"><span aria-hidden="true">—</span><span class="hidden">${e("result.unnamed")}</span></span>`:i`<span dir="auto">${s}</span>`;var Q=e=>{let{quiz:s,words:{text:t}}=e,{comparison:r=[]}=s;return i`
${at(e,r)}
${r.some(o=>o.figures?.length)?i`<p class="small">${t("result.comparison.text")}</p>`:c}
${e.score&&r.some(({trait:o})=>o)?i`<p class="small">${t("result.comparison.order")}</p>`:c}
<div lang=${s.language??c} dir="auto">
${xe(ot(e,r)).map(({name:o,rows:a},n)=>i`
<details class="section" ?open=${n===0}>
<summary><h4 id=${`section-${n}`}>${o??t("result.comparison")}</h4></summary>
${ke(e,{rows:a,head:t("result.aspect"),label:`section-${n}`,name:l=>i`${l.aspect} ${re(e,"claim",l.verdict)}`,below:l=>ve(e,l)})}
</details>
`)}
</div>
`},ot=({quiz:e,order:s,score:t},r)=>{if(!t)return r;let o=[...new Set(s.map(n=>e.items.find(l=>l.id===n)?.trait))],a=({trait:n})=>n&&o.includes(n)?o.indexOf(n):o.length;return xe(r).flatMap(({rows:n})=>[...n].sort((l,p)=>a(l)-a(p)))},at=({words:{text:e}},s)=>{let t=p=>s.filter(({verdict:u})=>u===p).length,[r,o,a,n]=[t("supported"),t("mixed"),t("contradicted"),t("no-data")],l=r+o+a+n;return l>0?i`<p>${e("result.comparison.tally",{count:l,supported:r,mixed:o,contradicted:a,none:n})}</p>`:c},xe=e=>{let s=[];for(let t of e){let r=s[s.length-1];r&&r.name===t.section?r.rows.push(t):s.push({name:t.section,rows:[t]})}return s};var Z=e=>{let{quiz:s,score:t,words:{text:r}}=e,{lifecycle:o=[]}=s;return i`
${t?i`<p class="small">${r("lifecycle.text")}</p>`:c}
<table class=${`stages ${oe(e)}`} role="table" part="table" aria-labelledby="lifecycle">
${ae(e,r("result.stage"))}
<tbody role="rowgroup">
${o.map((a,n)=>lt(e,a,nt(e,o)[n]))}
</tbody>
${t?i`<tfoot role="rowgroup">${ct(e,t)}</tfoot>`:c}
</table>
`},nt=({quiz:{roles:e}},s)=>{let t=s.map(({leads:a})=>e.findIndex(({id:n})=>n===a)),r=t.reduce((a,n,l)=>n<0?a:l,-1),o;return t.map((a,n)=>{if(n>r)return{goes:!1};let l=o;return a>=0&&(o=a),{came:l,stands:o,goes:o!==void 0&&n<r}})},it=({came:e,stands:s,goes:t},r)=>{if(s===void 0)return"";let o=r===s,n=e!==void 0&&e!==s&&r>=Math.min(e,s)&&r<=Math.max(e,s);return[o&&e!==void 0&&"in",o&&t&&"out",n&&(r===Math.min(e,s)?"begins":r===Math.max(e,s)?"ends":"passes")].filter(Boolean).join(" ")},lt=(e,{stage:s,leads:t,cells:r,evidence:o},a)=>{let{quiz:n,words:{language:l,text:p}}=e,u=p("lifecycle.leads"),$=n.roles.findIndex(({id:f})=>f===t),b=[a.came!==void 0&&a.stands!==void 0&&"in",a.goes&&"out",$>=0&&"led"].filter(Boolean).join(" ");return i`
<tr role="row" class=${b} lang=${n.language??c}>
<th role="rowheader" scope="row">${$<0?c:i`<span class="stop">${E($)}</span>`}<bdi>${s}</bdi></th>
${n.roles.map(({id:f,name:S},h)=>{let g=r?.[f],d=h===$;return i`
<td role="cell" class=${`${d?"leads ":""}${it(a,h)}`}>
<span class="of" aria-hidden="true">${E(h)} ${S}</span>
${d?i`<span class="stop">${E(h)}</span>`:c}
${d&&!g?.toLowerCase().includes(u.toLowerCase())?i`<span class="hidden" lang=${l}>${u}: </span>`:c}
${ne(e,g)}
</td>
`})}
<td role="cell" class="markers">${O(e,o)}</td>
</tr>
`},ct=({quiz:e,words:{text:s,percent:t}},{roles:r,leader:o})=>i`
<tr role="row">
<th role="rowheader" scope="row">${s("lifecycle.you")}</th>
${e.roles.map(({id:a,name:n},l)=>{let{probability:p}=r[a];return i`
<td role="cell" class=${`${L(l)}${a===o?" leads":""}`}>
<span class="of" aria-hidden="true">${E(l)} ${n}</span>
<data value=${p}>${t(p)}</data>
${Y(l,{value:p},1)}
</td>
`})}
<td role="cell" class="markers"></td>
</tr>
`;var Se=({quiz:e,base:s,words:{text:t}})=>{let r=we(e.method,s);return r?i`<a href=${r} part="method">${t("result.method")}</a>`:c};var ze=e=>{let{quiz:s,words:{text:t}}=e;return i`
<article class="card result" part="card result" aria-labelledby="title">
${$e(s.roles.length)}
<header>
<h2 id="title" class="title" part="title" lang=${s.language??c} dir="auto">${s.title}</h2>
</header>
${s.comparison?.length?i`<section class="comparison" part="comparison"><h3>${t("result.comparison")}</h3>${Q(e)}</section>`:c}
<div class="chapters">
${s.lifecycle?.length?ee("lifecycle",i`<span id="lifecycle">${t("result.lifecycle")}</span>`,Z(e)):c}
${s.sources?.length?ee("sources",t("result.sources"),K(e)):c}
</div>
<p class="small">${Se(e)}</p>
</article>
`};var Te=(e,s)=>i`
<div lang=${e.quiz.language??c} dir="auto">
${s.map(({name:t,text:r,evidence:o})=>i`
<details class="section">
<summary>${t}</summary>
<p>${r} ${O(e,o)}</p>
</details>
`)}
</div>
`,Me=e=>{let{outlook:s=[]}=e.quiz;return Te(e,s.map(({topic:t,...r})=>({name:t,...r})))},_e=e=>{let{faq:s=[]}=e.quiz;return Te(e,s.map(({question:t,answer:r,evidence:o})=>({name:t,text:r,evidence:o})))};var qe=e=>{let{score:s,friend:t}=e;return s?t?pt(e,s,t):dt(e):c},dt=({words:{text:e},on:s,unfriended:t})=>i`
<p id="friend-text">${e("friend.text")}</p>
<form novalidate>
<div class="field">
<label for="friend-link">${e("friend.label")}</label>
<input id="friend-link" name="link" class="line" dir="ltr" autocomplete="off" autocapitalize="off" spellcheck="false"
aria-describedby=${t?"friend-error":"friend-text"} aria-invalid=${t?"true":c} />
<p id="friend-error" class="problem" role="alert">${t?e(`friend.${t}`):c}</p>
</div>
<div class="actions"><button part="button" @click=${Oe(({form:r})=>s.befriend(r.elements.link.value))}>${e("friend.compare")}</button></div>
</form>
`,pt=(e,s,t)=>{let{quiz:r,words:o,on:a}=e,{text:n,percent:l,decimal:p}=o,u=[{name:n("result.you"),found:s},{name:n("friend.name"),found:t}],{role:$,probability:b}=N(r,o,t),f=n("friend.summary",{...N(r,o,s),friendRole:$,friendProbability:b}),S=(h,g)=>i`<tr><th scope="row" lang=${r.language??c}>${h}</th>${u.map(({found:d})=>i`<td>${g(d)}</td>`)}</tr>`;return i`
<p id="friend-summary" tabindex="-1">${f}</p>
<div class="bars">
${u.map(({name:h,found:g})=>i`
<p class="small">${h}</p>
${be(r.roles.map(({id:d})=>g.roles[d].probability))}
`)}
</div>
<table class="beside" part="table" aria-labelledby="friend-summary">
<thead><tr><td></td>${u.map(({name:h})=>i`<th scope="col">${h}</th>`)}</tr></thead>
<tbody>
${r.roles.map(({id:h,name:g},d)=>{let y=({roles:{[h]:{probability:w}}})=>i`<data value=${w}>${l(w)}</data>`;return S(i`${ye(d)} ${g}`,y)})}
</tbody>
<tbody>
${r.traits.map(({id:h,name:g})=>S(g,({traits:{[h]:{mean:y,low:w,high:T}}})=>i`
<data value=${y}>${p(y)}</data>
<span class="small">${n("figure.interval",{low:p(w),high:p(T)})}</span>
`))}
</tbody>
</table>
<div class="actions"><button type="button" part="button" @click=${Oe(()=>a.unfriend())}>${n("friend.remove")}</button></div>
`},Oe=e=>async s=>{s.preventDefault();let t=s.currentTarget,r=t.getRootNode();e(t),await r.host.updateComplete,(r.getElementById("friend-summary")??r.getElementById("friend-link"))?.focus()};var Re=e=>{let{quiz:s,score:t,words:{text:r}}=e;if(!t)return c;let{paths:o=[]}=s,a=[...o].sort((n,l)=>+(l.to===t.leader)-+(n.to===t.leader));return i`
<p class="small">${r("result.paths.text")}</p>
<div>
${a.map(n=>{let l=s.roles.find(({id:p})=>p===n.to)?.name??"";return i`
<details class="section" data-to=${n.to} ?open=${n.to===t.leader}>
<summary><h4>${r("result.path",{role:l})}</h4></summary>
<div lang=${s.language??c}>
${n.text?i`<p>${n.text} ${O(e,n.evidence)}</p>`:c}
<ol>${ut(n,t).map(p=>mt(e,t,n,p))}</ol>
</div>
</details>
`})}
</div>
`},ut=({to:e,steps:s},{traits:t})=>{let r=[...new Set(s.map(({trait:a})=>a))],o=(a="")=>t[a].standing[e];return r.sort((a,n)=>o(a)<o(n)?-1:+(o(a)>o(n))),r.map(a=>({trait:a,steps:s.filter(n=>n.trait===a)}))},mt=(e,s,t,{trait:r,steps:o})=>{let{quiz:a,words:n}=e,l=r===void 0?void 0:s.traits[r].standing[t.to];return i`
<li data-trait-step=${r??c}>
${l===void 0?c:i`
<h5>${a.traits.find(({id:p})=>p===r)?.name}</h5>
<p class="small" lang=${n.language}>${n.text("result.standing",{share:n.percent(l)})}</p>
`}
<ul>${o.map(({text:p,evidence:u})=>i`<li>${p} ${O(e,u)}</li>`)}</ul>
</li>
`};var C=1200,ie=630,M=76,Ee=52,j=C-2*M,Ae=28,A={top:358,height:74,gap:6},ht="#fbf9f4",D="#1d1c1a",le="#5b564d",ft="#dcd7cb",je=["#2b6cb8","#c4661f","#1d8a6b","#a8568f"],Ce=4,Ie=({quiz:e,words:s},t,r)=>{let o=Object.assign(document.createElement("canvas"),{width:C,height:ie}),a=o.getContext("2d"),n=getComputedStyle(r),{language:l,direction:p,text:u,percent:$}=s,b=p==="rtl",f={pen:a,family:n.fontFamily,language:l},S=m=>b?C-m:m,h=({lines:m,font:v,size:z,leading:_},q,I,H,X=!1)=>{a.font=v,a.fillStyle=H,a.textAlign=b===X?"left":"right";for(let[Ve,me]of m.entries())a.direction=yt(me,p),a.fillText(me,S(q),I+Ve*_+(_-z)/2+.8*z)};a.fillStyle=ht,a.fillRect(0,0,C,ie),a.fillStyle=D,a.fillRect(0,0,C,10);let g=B(f,e.title,{width:j,lines:2,size:30,least:24,even:!0});h(g,M,Ee,le);let{role:d,probability:y}=N(e,s,t),w=B(f,t.questions===0?u("result.empty"):u(`verdict.${t.verdict}.detail`,{role:d,probability:y,count:t.questions}),{width:j,lines:2,size:30,least:22,even:!0}),T=A.top-40-G(w),F=B(f,u(`verdict.${t.verdict}`,{role:d}),{width:j,lines:3,size:76,least:30,weight:700,high:T-12-(Ee+G(g)+12),even:!0});h(F,M,T-12-G(F),D),h(w,M,T,le);let W=e.roles.map(({id:m,name:v},z)=>({name:v,share:t.roles[m].probability,index:z})),P=W.length>Ce?[...W].sort((m,v)=>v.share-m.share).slice(0,Ce):W,He=m=>{let v=m%je.length;return a.fillStyle=je[v],a.fillStyle=n.getPropertyValue(`--rolefit-role-${v+1}`).trim(),a.fillStyle},de=(m,v,z,_,q)=>gt(a,m,He(m),b?C-v-_:v,z,Math.max(0,_),q),U=0;for(let[m,{share:v,index:z}]of P.entries()){let _=M+U*j+(m>0?A.gap/2:0);U+=v;let q=m===W.length-1;de(z,_,A.top,M+U*j-_-(q?0:A.gap/2),A.height)}if(P.length<W.length){let m=M+U*j+A.gap/2;a.fillStyle=ft,a.fillRect(b?M:m,A.top,Math.max(0,C-M-m),A.height)}let J=(j-Ae*(P.length-1))/P.length,pe=({name:m,index:v},z)=>B(f,m,{width:J,lines:2,size:z,least:16,weight:ue(v),high:66,even:!0}),ue=m=>e.roles[m].id===t.leader?700:400,Ue=Math.min(...P.map(m=>pe(m,28).size));for(let[m,v]of P.entries()){let{share:z,index:_}=v,q=P.length===2&&m===1,I=q?C-M:M+m*(J+Ae),H=A.top+A.height+14;de(_,q?I-26:I,H+15,26,26);let X=B(f,$(z),{width:J-40,lines:1,size:46,least:30,weight:ue(_)});h(X,q?I-40:I+40,H,D,q),h(pe(v,Ue),I,H+55,D,q)}if(/^https?:$/.test(location.protocol)){let m=B(f,location.host,{width:j,lines:1,size:22,least:16});h(m,M,ie-26-G(m),le)}return new Promise((m,v)=>{o.toBlob(z=>z?m(z):v(new Error("The picture could not be made.")),"image/png")})},gt=(e,s,t,r,o,a,n)=>{if(e.save(),e.beginPath(),e.rect(r,o,a,n),e.clip(),e.fillStyle=e.strokeStyle=t,s%3===0)e.fillRect(r,o,a,n);else if(e.globalAlpha=.3,e.fillRect(r,o,a,n),e.globalAlpha=1,e.beginPath(),s%3===1){e.lineWidth=R/Math.SQRT2/2;for(let l=r-R;l<r+a+n;l+=R)e.moveTo(l+2,o-2),e.lineTo(l-n-2,o+n+2);e.stroke()}else{for(let l=0;l*R*.6<n+R;++l)for(let p=r+(l%2?R/2:0);p<r+a+R;p+=R)e.moveTo(p,o+l*R*.6),e.arc(p,o+l*R*.6,R/5,0,2*Math.PI);e.fill()}e.restore()},R=17,G=({lines:e,leading:s})=>e.length*s,B=(e,s,{width:t,lines:r,size:o,least:a,weight:n=400,high:l=1/0,even:p=!1})=>{let{pen:u,family:$,language:b}=e;for(let f=o;;f=Math.max(a,f-2)){let S=Math.round(f*(f>40?1.14:1.3)),h=u.font=`${n} ${f}px ${$}`,g=Math.max(1,Math.min(r,Math.floor(l/S))),{lines:d,broken:y}=Pe(u,s,t,b);if(!y&&d.length<=g){for(let w=t-20;p&&d.length>1&&w>t/3;w-=20){let T=Pe(u,s,w,b);if(T.broken||T.lines.length>d.length)break;d=T.lines}return{lines:d,font:h,size:f,leading:S}}if(!(f>a)){if(d.length>g){let w=[...d[g-1]];for(;w.length>0&&u.measureText(`${w.join("")}…`).width>t;)w.pop();d=[...d.slice(0,g-1),`${w.join("").trimEnd()}…`]}return{lines:d,font:h,size:f,leading:S}}}},Pe=(e,s,t,r)=>{let o=p=>e.measureText(p.trimEnd()).width>t,a=[],n="",l=!1;for(let p of bt(s,r)){if(!o(n+p)){n+=p;continue}for(n&&a.push(n),n=p;o(n);){l=!0;let u=[...n],$=u.length-1;for(;$>1&&o(u.slice(0,$).join(""));)--$;if(a.push(u.slice(0,$).join("")),n=u.slice($).join(""),$<1)break}}return{lines:[...a,n].map(p=>p.trim()),broken:l}},$t=/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u,bt=(e,s)=>(e.match(/\S+?(?:[-–—/](?=\p{L})|\s+|$)/gu)??[]).flatMap(t=>{if(!$t.test(t)||!("Segmenter"in Intl))return[t];let r=[];for(let{segment:o}of new Intl.Segmenter(s,{granularity:"word"}).segment(t)){let a=r[r.length-1]??"",n=/^[\p{P}\s\p{Lm}]/u.test(o)&&!/^[\p{Ps}\p{Pi}]/u.test(o);r.length>0&&(n||/[\p{Ps}\p{Pi}]$/u.test(a))?r[r.length-1]=a+o:r.push(o)}return r}),yt=(e,s)=>{let[t]=e.match(/\p{L}/u)??[];return t?/[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(t)?"rtl":"ltr":s};var Le=["pulls","traits","lifecycle"],Ne=async(e,s)=>{e.querySelector("iframe")?.remove();let t=Object.assign(document.createElement("iframe"),{className:"hidden",title:s.quiz.title,inert:!0}),r=new Promise(a=>t.addEventListener("load",a,{once:!0}));e.append(t),await r;let o=t.contentWindow;wt(o,e,s),o.focus(),o.print()},wt=({document:e,CSSStyleSheet:s},t,{quiz:r,words:o,link:a,friend:n})=>{let l=d=>{let y=new s;return y.replaceSync(d),y},p=(d,y,w={})=>Object.assign(e.createElement(d),{textContent:y,...w});e.title=r.title,e.documentElement.lang=o.language,e.documentElement.dir=o.direction,e.adoptedStyleSheets=[l("@page { margin: 14mm } body { margin: 0 }")];let u=e.importNode(t.querySelector(".root"),!0),$=[...t.querySelectorAll("select")].map(({selectedOptions:[d]})=>d?.text.trim()??"");for(let[d,y]of u.querySelectorAll("select").entries())y.replaceWith(Object.assign(e.createElement("span"),{textContent:$[d]}));for(let d of u.querySelectorAll("details"))d.open=!1;let b=n?[...Le,"friend"]:Le;for(let d of u.querySelectorAll(".chapter"))b.some(y=>d.classList.contains(y))&&!d.querySelector(".late")?d.open=!0:d.remove();if(u.querySelector(".result")?.prepend(p("p",r.title,{className:"label",lang:r.language??"",dir:"auto"})),a){let d=p("p",`${o.text("share.link")}: `,{className:"small address"});d.append(p("bdi",a,{dir:"ltr"})),u.querySelector(".result")?.append(d)}let f=e.createElement("div"),S=f.attachShadow({mode:"open"}),h=getComputedStyle(t.host),g=[1,2,3,4].map(d=>`--rolefit-role-${d}`).filter(d=>h.getPropertyValue(d));S.adoptedStyleSheets=[...t.adoptedStyleSheets.map(({cssRules:d})=>l([...d].map(({cssText:y})=>y).join(`
`))),l(`:host { margin: 0; font-family: ${h.fontFamily}; ${g.map(d=>`${d}: ${h.getPropertyValue(d)};`).join(" ")} }`)],S.append(u),e.body.append(f)};var Fe=e=>{let{words:{text:s},score:t,link:r,said:o}=e;return t?i`
${r===void 0?c:i`
<p>${s("share.text")}</p>
<div class="field">
<label for="link">${s("share.link")}</label>
<input id="link" class="line" readonly dir="ltr" .value=${r} @focus=${vt} />
</div>
`}
<div class="actions">
${r===void 0?c:i`<button type="button" part="button" @click=${kt(e,r)}>${s("share.copy")}</button>`}
${r!==void 0&&xt(Be(e,t,r))?i`<button type="button" part="button" @click=${St(e,Be(e,t,r))}>${s("share.send")}</button>`:c}
<button type="button" part="button" @click=${zt(e,t)}>${s("share.image")}</button>
<button type="button" part="button" @click=${Mt(e)}>${s("share.print")}</button>
</div>
<p class="said small">${o}</p>
`:c},vt=({currentTarget:e})=>e.select(),We=({currentTarget:e})=>e.getRootNode(),kt=({words:{text:e},on:s},t)=>async r=>{let o=We(r);s.say("");try{await navigator.clipboard.writeText(t),s.say(e("share.copied"))}catch{o.getElementById("link")?.focus(),s.say(e("share.uncopied"))}},Be=({quiz:e,words:s},t,r)=>({title:e.title,text:s.text("share.message",N(e,s,t)),url:r}),xt=e=>"share"in navigator&&(!("canShare"in navigator)||navigator.canShare(e)),St=(e,s)=>ce(e,()=>navigator.share(s).catch(t=>{if(t.name!=="AbortError")throw t})),zt=(e,s)=>ce(e,async t=>{let r=URL.createObjectURL(await Ie(e,s,t.host));Object.assign(document.createElement("a"),{href:r,download:`${e.quiz.id}.png`}).click(),setTimeout(()=>URL.revokeObjectURL(r),Tt)}),Tt=1e4,Mt=e=>ce(e,s=>Ne(s,e)),ce=({words:{text:e},on:s},t)=>async r=>{let o=We(r);s.say("");try{await t(o)}catch(a){console.error(a),s.say(e("share.failed"))}};var _t={comparison:Q,lifecycle:Z,paths:Re,outlook:Me,faq:_e,friend:qe,share:Fe,sources:K};globalThis[Symbol.for("role-fit-chapters@0.1.0")]={styles:ge,words:he,bodies:_t,compare:ze};})();
