/*! RoleFit 0.1.0, MIT.  */
"use strict";(()=>{var{css:L,html:o,nothing:i,svg:u}=globalThis[Symbol.for("role-fit-lit@0.1.0")];var _=L;var $=(t,s,r,e=!1)=>o`
<details class="chapter ${t}" part=${t} ?open=${e}>
<summary><h3>${s}</h3></summary>
<div class="inside">${r}</div>
</details>
`;var nt=4,x=3,k=3,y=t=>`role-${t%nt}`,A=t=>t%x===0?"var(--_role)":`url(#fill-${t})`,q=t=>o`
<svg class="patterns" width="0" height="0" aria-hidden="true" focusable="false">
<defs>
${Array.from({length:t},(s,r)=>it(r))}
</defs>
</svg>
`,it=t=>u`
<pattern id=${`fill-${t}`} class=${y(t)} width="6" height="6" patternUnits="userSpaceOnUse"
patternTransform="rotate(45)">
<rect class="tint" width="6" height="6"/>
${t%x===1?u`<rect class="ink" width="3" height="6"/>`:u`<circle class="ink" cx="3" cy="3" r="1.5"/>`}
</pattern>`,C=(t,s=[])=>{let r=0;return o`
<svg class="split" part="bar" width="100%" height="28" aria-hidden="true" focusable="false">
${t.map((e,a)=>{let l=u`
<svg x=${`${100*r}%`} width=${`${100*e}%`} height="28">
<rect class=${y(a)} x=${a>0?1.5:0} width="100%" height="28" fill=${A(a)}/>
</svg>`;return r+=e,l})}
${ct(s).map(e=>u`<line class="before" x1=${e} x2=${e} y1="-4" y2="32"/>`)}
</svg>
`},ct=t=>{let s=0;return t.slice(0,-1).map(r=>`${100*(s+=r)}%`)},Z=(t,{value:s,low:r,high:e},a)=>{let l=n=>`${100*n/a}%`;return o`
<svg class="bar" width="100%" height="12" aria-hidden="true" focusable="false">
<rect class="track" width="100%" height="1" y="10" />
<rect class=${y(t)} width=${l(s)} height="8" y="2" fill=${A(t)} />
${r===void 0||e===void 0?i:u`<line x1=${l(r)} x2=${l(e)} y1="6" y2="6"/>
${[r,e].map(n=>u`<line x1=${l(n)} x2=${l(n)} y1="2.5" y2="9.5"/>`)}`}
</svg>
`},V=t=>o`
<svg class="swatch" width="14" height="14" aria-hidden="true" focusable="false">
<rect class=${y(t)} width="14" height="14" fill=${A(t)} />
</svg>
`,J=t=>{let s=`mark ${y(t)}`;return t%x===0?u`<circle class=${s} r="5"/>`:t%x===1?u`<path class=${`${s} hollow`} d="M0-6 6 0 0 6-6 0Z"/>`:u`<path class=${s} d="M0-6 6 5H-6Z"/>`},b=t=>o`
<svg class="swatch" width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true" focusable="false">${J(t)}</svg>
`,v=t=>`${50*(Math.max(-k,Math.min(k,t))+k)/k}%`,K=(t,{mean:s,low:r,high:e})=>o`
<svg class="scale" width="100%" height="40" aria-hidden="true" focusable="false">
<line class="axis" x1="0" x2="100%" y1="28" y2="28" />
${[-3,-2,-1,0,1,2,3].map(a=>u`<line class="axis" x1=${v(a)} x2=${v(a)} y1=${a===0?20:25} y2=${a===0?36:31}/>`)}
<line class="interval" x1=${v(r)} x2=${v(e)} y1="28" y2="28" />
<line class="estimate" x1=${v(s)} x2=${v(s)} y1="20" y2="36" />
${t.map((a,l)=>u`<svg class="at" x=${v(a)} y="9">${J(l)}</svg>`)}
</svg>
`;var pt=t=>"group"in t?`:${t.group}`:t.item,Q=({items:t,groups:s=[]})=>{let r=new Map;for(let e of t){let a=s.find(({id:c})=>c===e.group),l=pt(a?{group:a.id}:{item:e.id}),n=r.get(l);n?n.items.push(e):r.set(l,{group:a,items:[e]})}return r},W=({roles:t},{leader:s})=>t.find(({id:r})=>r===s)?.name??"",N=t=>/^https?:\/\//i.test(t??"")?t:void 0,D=(t,s)=>{if(t)try{let{protocol:r,href:e}=new URL(t,s);return r==="file:"&&s.startsWith("file:")?e:N(e)}catch{return}};var g=({quiz:t,words:{text:s}},r=[])=>(t.sources??[]).map((e,a)=>{if(!r.includes(e.id))return i;let l=s("result.source",{number:a+1,title:e.title});return o`<button type="button" class="marker" title=${l} aria-label=${l} @click=${ut(a)}>
${a+1}
</button> `}),ut=t=>s=>{let e=s.currentTarget.getRootNode().getElementById(`source-${t}`),a=e?.closest("details");a&&(a.open=!0),e?.focus()},M=({quiz:t,words:{text:s}})=>t.sources?.length?$("sources",s("result.sources"),o`<ol dir="auto">${t.sources.map((r,e)=>o`<li id=${`source-${e}`} tabindex="-1">${mt(r)}</li>`)}</ol>`):i,mt=({title:t,author:s,site:r,date:e,licence:a,url:l})=>{let n=N(l),c=[s,r===s?"":r,e?.replace("/","–"),a].filter(Boolean).join(", ");return o`<cite>${n?o`<a href=${n} rel="noopener">${t}</a>`:t}</cite> <span class="about">${c}</span>`};var dt=["practitioners","adverts","pay"],G=(t,{figures:s=[],verdict:r})=>{if(s.length===0)return i;let{words:e}=t;return o`
<div class="kinds">
${dt.map(a=>{let l=s.filter(c=>c.kind===a);if(l.length===0)return i;let n=l.flatMap(({values:c={}})=>Object.values(c).map(({value:m,high:p})=>p??m));return o`
<section class=${`kind ${a}`}>
<h5 lang=${e.language}>${e.text(`figures.${a}`)}</h5>
<ul>
${l.map(c=>$t(t,c,c.unit==="usd"?Math.max(...n):1,r!=="supported"))}
</ul>
</section>
`})}
</div>
`},$t=(t,{kind:s,what:r,note:e,unit:a="share",values:l={},verdict:n,evidence:c},m,p)=>{let{quiz:f,words:d}=t;return o`
<li class="figure" part="figure">
<p class="what">${r} ${g(t,c)} ${p?T(t,"figure",n):i}</p>
<div>
${f.roles.map(({id:h,name:w},E)=>{let j=l[h];if(!j)return i;let{value:R,n:F,low:I,high:U}=j,H=[I===void 0||U===void 0?"":d.text("figure.interval",{low:d.figure(I,a),high:d.figure(U,a)}),F===void 0?"":d.text(`figure.n.${s}`,{count:F})].filter(Boolean);return o`
<p class="value">
${b(E)}<span class="hidden">${w}: </span>${Z(E,j,m)}
<data value=${R}>${d.figure(R,a)}</data>
${H.length>0?o`<span class="about" lang=${d.language}>${H.join(", ")}</span>`:i}
</p>
`})}
${e?o`<p class="about">${e}</p>`:i}
</div>
</li>
`},ht={supported:u`<path d="M1 6.5 4.5 10 11 2.5" />`,contradicted:u`<path d="M2 2 10 10M10 2 2 10" />`,mixed:u`<circle cx="6" cy="6" r="4.75" /><path class="half" d="M6 1.25a4.75 4.75 0 0 0 0 9.5Z" />`,"no-difference":u`<path d="M1 4H11M1 8.5H11" />`,"no-data":u`<path d="M2 6H10" />`},T=({words:{language:t,text:s}},r,e)=>e?o`
<span class="says" data-says=${e} lang=${t}>
<svg width="12" height="12" aria-hidden="true" focusable="false">${ht[e]}</svg>
${s(`${r}.${e}`)}
</span>
`:i;var O=(t,{rows:s,head:r,label:e,name:a,leads:l,below:n})=>{let{quiz:c,words:{text:m}}=t;return o`
<table role="table" part="table" aria-labelledby=${e}>
<thead role="rowgroup">
<tr role="row">
<th role="columnheader" scope="col">${r}</th>
${c.roles.map((p,f)=>o`<th role="columnheader" scope="col">${b(f)} ${p.name}</th>`)}
<th role="columnheader" scope="col">${m("result.evidence")}</th>
</tr>
</thead>
<tbody role="rowgroup">
${s.map(p=>{let f=n?.(p)??i;return o`
<tr role="row">
<th role="rowheader" scope="row">${a(p)}</th>
${c.roles.map(({id:d,name:h},w)=>o`
<td role="cell" class=${l?.(p)===d?"leads":i}>
<span class="of" aria-hidden="true">${b(w)} ${h}</span>
${l?.(p)===d?o`<span class="first">${b(w)}</span> `:i}${ft(t,p.cells?.[d])}
</td>
`)}
<td role="cell" class="markers">${g(t,p.evidence)}</td>
</tr>
${f===i?i:o`<tr role="row" class="below"><td role="cell" colspan=${c.roles.length+2}>${f}</td></tr>`}
`})}
</tbody>
</table>
`},ft=({words:{text:t}},s)=>s===void 0?o`<span class="unnamed"><span aria-hidden="true">—</span><span class="hidden">${t("result.unnamed")}</span></span>`:o`<span>${s}</span>`;var P=t=>t.quiz.comparison?.length?$("comparison",t.words.text("result.comparison"),B(t)):i,B=t=>{let{quiz:s,words:{text:r}}=t,{comparison:e=[]}=s;return o`
${yt(t,e)}
${e.some(a=>a.figures?.length)?o`<p class="small">${r("result.comparison.text")}</p>`:i}
${t.score&&e.some(({trait:a})=>a)?o`<p class="small">${r("result.comparison.order")}</p>`:i}
<div lang=${s.language??i} dir="auto">
${X(gt(t,e)).map(({name:a,rows:l},n)=>o`
<details class="section" ?open=${n===0}>
<summary><h4 id=${`section-${n}`}>${a??r("result.comparison")}</h4></summary>
${O(t,{rows:l,head:r("result.aspect"),label:`section-${n}`,name:c=>o`${c.aspect} ${T(t,"claim",c.verdict)}`,below:c=>G(t,c)})}
</details>
`)}
</div>
`},gt=({quiz:t,order:s,score:r},e)=>{if(!r)return e;let a=[...new Set(s.map(n=>t.items.find(c=>c.id===n)?.trait))],l=({trait:n})=>n&&a.includes(n)?a.indexOf(n):a.length;return X(e).flatMap(({rows:n})=>[...n].sort((c,m)=>l(c)-l(m)))},yt=({words:{text:t}},s)=>{let r=m=>s.filter(({verdict:p})=>p===m).length,[e,a,l,n]=[r("supported"),r("mixed"),r("contradicted"),r("no-data")],c=e+a+l+n;return c>0?o`<p>${t("result.comparison.tally",{count:c,supported:e,mixed:a,contradicted:l,none:n})}</p>`:i},X=t=>{let s=[];for(let r of t){let e=s[s.length-1];e&&e.name===r.section?e.rows.push(r):s.push({name:r.section,rows:[r]})}return s};var S=t=>{let{quiz:s,words:{text:r}}=t;return s.lifecycle?.length?$("lifecycle",o`<span id="lifecycle">${r("result.lifecycle")}</span>`,o`
<div lang=${s.language??i} dir="auto">
${O(t,{rows:s.lifecycle,head:r("result.stage"),label:"lifecycle",name:({stage:e})=>e,leads:({leads:e})=>e})}
</div>
`):i};var z=({quiz:t,base:s,words:{text:r}})=>{let e=D(t.method,s);return e?o`<a href=${e} part="method">${r("result.method")}</a>`:i};var Y=t=>{let{quiz:s,words:{text:r}}=t;return o`
<article class="card result" part="card result" aria-labelledby="title">
${q(s.roles.length)}
<header>
<p class="label">${r("result.comparison")}</p>
<h2 id="title" class="title" part="title" lang=${s.language??i} dir="auto">${s.title}</h2>
</header>
${s.comparison?.length?o`<section class="comparison" part="comparison">${B(t)}</section>`:i}
<div class="chapters">${S(t)} ${M(t)}</div>
<p class="small">${z(t)}</p>
</article>
`};var tt=({words:{text:t}})=>$("friend",t("result.friend"),o`<p>${t("friend.text")}</p>`);var et=(t,s)=>{let{quiz:r,words:{text:e}}=t;if(!r.paths?.length)return i;let a=[...r.paths].sort((l,n)=>+(n.to===s.leader)-+(l.to===s.leader));return $("paths",e("result.paths"),o`
<p class="small">${e("result.paths.text")}</p>
<div>
${a.map(l=>{let n=r.roles.find(({id:c})=>c===l.to)?.name??"";return o`
<details class="section" data-to=${l.to} ?open=${l.to===s.leader}>
<summary><h4>${e("result.path",{role:n})}</h4></summary>
<div lang=${r.language??i}>
${l.text?o`<p>${l.text} ${g(t,l.evidence)}</p>`:i}
<ol>${bt(l,s).map(c=>vt(t,s,l,c))}</ol>
</div>
</details>
`})}
</div>
`)},bt=({to:t,steps:s},{traits:r})=>{let e=[...new Set(s.map(({trait:l})=>l))],a=(l="")=>r[l].standing[t];return e.sort((l,n)=>a(l)<a(n)?-1:+(a(l)>a(n))),e.map(l=>({trait:l,steps:s.filter(n=>n.trait===l)}))},vt=(t,s,r,{trait:e,steps:a})=>{let{quiz:l,words:n}=t,c=e===void 0?void 0:s.traits[e].standing[r.to];return o`
<li data-trait-step=${e??i}>
${c===void 0?i:o`
<h5>${l.traits.find(({id:m})=>m===e)?.name}</h5>
<p class="small" lang=${n.language}>${n.text("result.standing",{share:n.percent(c)})}</p>
`}
<ul>${a.map(({text:m,evidence:p})=>o`<li>${m} ${g(t,p)}</li>`)}</ul>
</li>
`};var st=({words:{text:t}})=>$("pulls",t("result.pulls"),o`<p>${t("pulls.text")}</p>`);var rt=({words:{text:t}})=>$("share",t("result.share"),o`<p>${t("share.text")}</p>`);var at=({quiz:t,words:s},{traits:r})=>{let{text:e,decimal:a}=s,l=(n,c)=>o`<data class=${n} value=${c}>${a(c)}</data>`;return $("traits",e("result.traits"),o`
<p class="small">${e("result.traits.text")}</p>
<ul class="keys" lang=${t.language??i}>
${t.roles.map(({name:n},c)=>o`<li>${b(c)} ${n}</li>`)}
<li>
<svg class="swatch" width="20" height="14" aria-hidden="true" focusable="false">
<line class="interval" x1="0" x2="20" y1="7" y2="7" /><line class="estimate" x1="10" x2="10" y1="0" y2="14" />
</svg>
${e("result.you")}
</li>
</ul>
<ul class="scales">
${t.traits.map(({id:n,name:c,low:m,high:p},f)=>{let d=r[n];return o`
<li data-trait=${n}>
<h4 lang=${t.language??i}>${c}</h4>
<p class="reading">
${wt(e("result.estimate",{mean:"\0mean\0",low:"\0low\0",high:"\0high\0"}),{mean:l("mean",d.mean),low:l("low",d.low),high:l("high",d.high)})}
<span class="hidden">
${t.roles.map(h=>`${e("result.middle",{role:h.name,mean:a(h.mean[f])})} `)}
</span>
</p>
${K(t.roles.map(({mean:h})=>h[f]),d)}
<p class="poles small" lang=${t.language??i}><span>${m}</span> <span>${p}</span></p>
</li>
`})}
</ul>
`)},wt=(t,s)=>t.split("\0").map((r,e)=>e%2===1?s[r]:r);var ot=t=>{let{quiz:s,words:{text:r},score:e,shared:a,on:l}=t;if(!e)return i;let n=kt(t);return o`
<article class="card result" part="card result" aria-labelledby="verdict">
${q(s.roles.length)} ${qt(t,e)} ${jt(t,e)}
<section class="basis">
<h3>${r("result.basis")}</h3>
<p>${r("result.basis.text")} ${z(t)}</p>
</section>
<div class="chapters">
${st(t)} ${at(t,e)} ${P(t)} ${S(t)} ${et(t,e)}
${At(t)} ${Nt(t)} ${a?i:tt(t)} ${a?i:rt(t)}
${M(t)}
</div>
<div class="actions">
${a?o`
<button type="button" class="primary" part="button primary" @click=${l.restart}><span>${r("shared.try")}</span></button>
`:o`
${n>0?o`<button type="button" class="primary" part="button primary" @click=${l.more}>
<span>${r("result.more",{count:n})}</span>
</button>`:i}
<button type="button" part="button" @click=${l.back}>${r("result.back")}</button>
<button type="button" class="quiet" part="button" @click=${l.restart}>${r("result.restart")}</button>
`}
</div>
</article>
`},kt=({quiz:t,state:s})=>Q(t).size-s.passed.size,xt=({words:t},s)=>o`<data value=${s}>${t.percent(s)}</data>`,qt=({quiz:t,words:s,shared:r},e)=>{let{text:a}=s,l=W(t,e),n=s.percent(e.roles[e.leader].probability);return o`
<header>
<p class="label">${a(r?"shared.label":"result.label")}</p>
<h2 id="verdict" class="title" part="verdict" tabindex="-1" data-focus data-verdict=${e.verdict}>
${a(`verdict.${e.verdict}`,{role:l})}
</h2>
<p class="lead">
${e.questions===0?a("result.empty"):a(`verdict.${e.verdict}.detail`,{role:l,probability:n,count:e.questions})}
${r?a("shared.text"):i}
</p>
${zt(s,e)}
</header>
`},Mt=-2,Ot=10,St=.05,zt=({text:t},{answered:s,roles:r,quality:{lz:e,longestRun:a}})=>a===s&&s>=Ot?o`<p class="caution">${t("result.alike")}</p>`:e!==null&&e<Mt?o`<p class="caution">${t("result.unlikely")}</p>`:Object.values(r).every(({typicality:l})=>l<St)?o`<p class="caution">${t("result.neither")}</p>`:i,jt=(t,{questions:s,roles:r,leader:e})=>{let{quiz:a,before:l,words:{text:n,percent:c}}=t,m=a.roles.map(({id:p})=>r[p].probability);return o`
<div class="roles" part="roles">
${C(m,l&&a.roles.map(({id:p})=>l.roles[p].probability))}
<ul>
${a.roles.map(({id:p,name:f,summary:d},h)=>o`
<li class=${p===e?`${y(h)} leader`:y(h)} data-role=${p}>
<p class="share">
${V(h)} <span class="name" lang=${a.language??i}>${f}</span>
${xt(t,m[h])}
</p>
${d?o`<p class="small" lang=${a.language??i} dir="auto">${d}</p>`:i}
${s>0?o`<p class="small" data-typicality=${r[p].typicality}>${n("result.typicality",{share:c(r[p].typicality)})}</p>`:i}
</li>
`)}
</ul>
</div>
`},lt=(t,s,r,e)=>e.length>0?$(s,r,o`
<div lang=${t.quiz.language??i} dir="auto">
${e.map(({name:a,text:l,evidence:n})=>o`
<details class="section">
<summary>${a}</summary>
<p>${l} ${g(t,n)}</p>
</details>
`)}
</div>
`):i,At=t=>{let{quiz:{outlook:s=[]},words:{text:r}}=t;return lt(t,"outlook",r("result.outlook"),s.map(({topic:e,...a})=>({name:e,...a})))},Nt=t=>{let{quiz:{faq:s=[]},words:{text:r}}=t;return lt(t,"faq",r("result.faq"),s.map(({question:e,answer:a,evidence:l})=>({name:e,text:a,evidence:l})))};globalThis[Symbol.for("role-fit-result@0.1.0")]={styles:_,result:ot,compare:Y};})();
