/*! RoleFit 0.1.0, MIT.  */
"use strict";(()=>{var{css:ze,html:l,nothing:c,svg:v}=globalThis[Symbol.for("role-fit-lit@0.1.0")];var _e=ze`.result{gap:2.25em}.chapter{border-block-end:1px solid var(--_line)}.chapter:first-child{border-block-start:1px solid var(--_line)}.chapter>summary{padding-block:.875em}.chapter h3{margin:0}.inside{padding-block:.25em 1.75em}summary h3,summary h4{display:inline}.section{border-block-end:1px solid var(--_line)}.section:first-child{border-block-start:1px solid var(--_line)}.section summary{font-weight:700}.section[open]{padding-block-end:1em}.before{stroke:currentColor;stroke-width:2}.result h3{margin-block-end:.625em;font-size:1.125em;font-weight:700;line-height:1.3}.result h4{font-weight:700}.result .title{margin-block:.25em .5em}.result p{max-inline-size:42em}.patterns{position:absolute}svg{display:block;overflow:visible}.swatch{display:inline-block;flex:none;vertical-align:-.1em}.role-0{--_role: var(--_hue-0)}.role-1{--_role: var(--_hue-1)}.role-2{--_role: var(--_hue-2)}.role-3{--_role: var(--_hue-3)}.ink,.mark{fill:var(--_role)}.tint{fill:var(--_role);fill-opacity:.3}.mark.hollow{fill:none;stroke:var(--_role);stroke-width:2.25}.split svg{overflow:hidden}.roles .small+.small{margin-block-start:.375em}.roles ul{display:grid;gap:1em 2em;margin-block-start:1em}.roles .share{display:flex;align-items:baseline;gap:.5em}.roles .name{flex:1}.roles data{font-size:1.25em;font-variant-numeric:tabular-nums}.leader .name,.leader data{font-weight:700}.keys{display:flex;flex-wrap:wrap;gap:.25em 1.5em;margin-block:1em 1.75em;font-size:.875em}.keys li{display:flex;align-items:center;gap:.5em}.scales{display:grid;gap:2.25em 2.5em}.scales h4{line-height:1.3}.reading{font-size:.875em;font-variant-numeric:tabular-nums}.reading .other,.reading .unmeasured{display:block;color:var(--_soft)}.scale{margin-block-start:.75em}.shapes{overflow:hidden}.bell{fill:var(--_role);fill-opacity:.16;stroke:var(--_role);stroke-width:1.75}.line-1{fill-opacity:.1;stroke-dasharray:5 3}.line-2{fill-opacity:.1;stroke-dasharray:1.5 3;stroke-linecap:round}.stem{stroke:var(--_role);stroke-width:1;stroke-opacity:.6}.axis{stroke:var(--_strong);stroke-width:1;shape-rendering:crispEdges}.middle{stroke:var(--_line);stroke-width:1;stroke-dasharray:1 3}.interval{fill:var(--_accent);fill-opacity:.35}.estimate{fill:var(--_accent)}.friend .interval,.friend .estimate{fill:none;stroke:var(--_accent);stroke-width:1.25}.ticks{display:flex;font-size:.75em;line-height:1.5;color:var(--_soft);font-variant-numeric:tabular-nums}.result .ticks{max-inline-size:none}.ticks>*{flex:1;text-align:center}.poles{display:flex;justify-content:space-between;gap:2em;margin-block-start:.25em;line-height:1.35}.poles>*{max-inline-size:46%;min-inline-size:0;overflow-wrap:anywhere;hyphens:auto}.poles>:last-child{text-align:end}[dir=rtl] .scale,[dir=rtl] .split,[dir=rtl] .bar,[dir=rtl] .pull{transform:scaleX(-1)}.numbers{margin-block-start:1em;font-size:.9375em}.numbers summary,.rest summary{inline-size:fit-content;text-decoration:underline;text-underline-offset:.2em;text-decoration-thickness:1px}.numbers td{display:flex;max-inline-size:30em;justify-content:space-between;gap:1em;font-variant-numeric:tabular-nums}.change{position:sticky;inset-block-start:0;z-index:1;display:grid;gap:.625em;margin-inline:-.5em;padding:.625em .5em;border-block-end:1px solid var(--_line);background:var(--_tint);backdrop-filter:blur(1.5em);font-size:.875em;line-height:1.4}@supports (color: oklch(from red l c h)){.change{background:linear-gradient(var(--_tint),var(--_tint)),oklch(from currentColor clamp(.2,(.65 - l) * 1000,1) 0 0 / 80%)}}.changed{display:flex;flex-wrap:wrap;align-items:center;justify-content:space-between;gap:0 1em}.changed p>span{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%)}.changed button{margin-block:-.375em;padding:0;border:0;background:none;text-decoration:underline;text-underline-offset:.2em}.pulls thead,.rest[open] table{position:static}.pulls thead{inline-size:auto;block-size:auto;overflow:visible;clip-path:none;font-size:.875em}.pulls thead,.pulls thead th{display:block}.pulls thead th:not(:last-child),.more thead{position:absolute;inline-size:1px;block-size:1px;padding:0;overflow:hidden;clip-path:inset(50%)}.sides{display:grid;grid-template-columns:1fr 1fr;gap:.75em;padding-block:.75em .25em;font-weight:400;line-height:1.3}.sides>:first-child{text-align:end}.pulls tbody tr{display:grid;gap:.5em 1.5em;padding-block:1em}.pulls tbody td{padding:0}.pulls tbody th{font-weight:400;line-height:1.4}.group{display:block;font-size:.875em;color:var(--_soft)}select{inline-size:100%;min-block-size:44px;padding:.375em .5em;border:1px solid var(--_line);border-radius:var(--_radius);background-color:transparent;color:inherit;font:inherit;font-size:max(1em,16px);text-overflow:ellipsis;scroll-margin-block:12em 2em;cursor:pointer}select:hover{border-color:currentColor}option{background:Field;color:FieldText}.pull+data{display:block;margin-block-start:.25em;font-size:.875em;text-align:center;color:var(--_soft);font-variant-numeric:tabular-nums}.stages tr{--_in: transparent;--_out: transparent;position:relative}.stages th,.stages td{padding-inline-start:2em;hyphens:auto}.stages .stop{position:absolute;inset-block-start:.75em;inset-inline-start:0;line-height:1.5;z-index:1}.stages td .stop{display:none}.stages td{--_in: transparent;--_out: transparent}.stages .in{--_in: var(--_strong)}.stages .out{--_out: var(--_strong)}.stages tr:before,.stages.wide td:before{position:absolute;inset-block:0;inset-inline-start:6px;inline-size:2px;background:linear-gradient(var(--_in) calc(1.5em - 8px),transparent 0 calc(1.5em + 8px),var(--_out) 0)}.stages tr:is(.in,.out):before,.stages.wide td:is(.in,.out):before{content:""}.stages .in.out:not(.led,.leads):before{background:var(--_strong)}.stages .bar{margin-block-start:.25em;max-inline-size:16em}.stages tfoot tr{border-block-start:3px double var(--_line);padding-block:.75em}.stages tfoot data{font-size:1.125em;font-variant-numeric:tabular-nums}table{inline-size:100%;border-collapse:collapse;font-size:.9375em}table,tbody,tfoot,tr,td,tbody th,tfoot th{display:block}thead{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%)}th{font-weight:700;text-align:start;hyphens:auto}tbody tr{padding-block:.75em}tbody tr+tr{border-block-start:1px solid var(--_line)}tbody td{padding-block-start:.375em}.of{display:block;font-size:.875em;color:var(--_soft)}.unnamed{color:var(--_soft)}.marker{min-block-size:24px;min-inline-size:24px;padding:0;border:0;text-align:start;font-size:.8125em;color:var(--_soft);text-decoration:underline;text-underline-offset:.2em;font-variant-numeric:tabular-nums}.says{display:flex;align-items:center;gap:.375em;font-size:.8125em;font-weight:400;color:var(--_soft)}.says svg{flex:none;fill:none;stroke:currentColor;stroke-width:1.75}.says .half{fill:currentColor;stroke:none}th .says{margin-block-start:.25em}.kinds,.kinds ul{display:grid;gap:1em}h5{font-size:.8125em;color:var(--_soft)}.kinds h5{margin-block-end:.5em;padding-block-end:.25em;border-block-end:1px dotted var(--_line)}.figure{display:grid;gap:.25em 1.5em;font-size:.875em;line-height:1.4}.figure .says{font-size:.9375em}.value{display:grid;grid-template-columns:14px 1fr minmax(4.5em,auto);align-items:center;gap:0 .5em;font-variant-numeric:tabular-nums}.value data{text-align:end}.value .about{grid-column:2 / -1}.figure .about{font-size:.9375em}.figure p.about{padding-inline-start:calc(14px + .5em)}tbody .below{padding-block:0 1em;border:0}.bar line{stroke:currentColor;stroke-width:1.25;shape-rendering:crispEdges}.track{fill:var(--_line)}.leads{font-weight:700}.inside>.small{margin-block:.5em 1em}.paths ol{display:grid;gap:1.25em;margin-block-start:1em;padding-inline-start:1.5em;list-style:decimal}.paths h5{margin:0;font-size:1em;font-weight:700;color:inherit}.paths ul{display:grid;gap:.25em;margin-block-start:.375em}.sources ol{display:grid;gap:.5em;padding-inline-start:1.75em;list-style:decimal;font-size:.875em}.about{color:var(--_soft)}.field{display:grid;gap:.375em;margin-block:1em;max-inline-size:42em}.field label{font-weight:700}input.line{inline-size:100%;block-size:auto;min-block-size:44px;padding:.5em .75em;border-radius:var(--_radius);background:transparent;text-overflow:ellipsis;cursor:text}input.line:focus-visible{outline:3px solid var(--_accent);outline-offset:2px}[aria-invalid]{border-width:3px}.problem{min-block-size:1.5em;font-weight:700}.inside>.said{min-block-size:1.5em;margin-block:.75em 0;font-weight:700}.bars{margin-block:.75em 1.25em}.bars svg{margin-block:.125em .625em}.beside{display:table;max-inline-size:42em;margin-block-end:1.25em;font-variant-numeric:tabular-nums}.beside thead{position:static;display:table-header-group;clip-path:none}.beside tbody{display:table-row-group;border-block-start:1px solid var(--_strong)}.beside tr{display:table-row}.beside td,.beside th,.beside thead th:last-child{display:table-cell;inline-size:auto;padding-block:.5em;padding-inline:0 .75em;vertical-align:top}.beside .small{display:block;white-space:nowrap}#friend-summary{outline:none}iframe{border:0}.small>[part=method]{display:inline-block;min-block-size:44px;padding-block:.75em}.sources li:focus{outline:2px solid var(--_accent);outline-offset:4px}@container rolefit (min-width: 34em){.roles ul{grid-template-columns:repeat(auto-fit,minmax(14em,1fr))}.scales{grid-template-columns:1fr 1fr}.wide{display:table;table-layout:fixed}.wide thead{position:static;display:table-header-group;clip-path:none;font-size:.9375em}.wide tbody{display:table-row-group}.wide tfoot{display:table-footer-group}.wide tr{display:table-row}.wide tbody tr,.wide tbody tr+tr{border-block-start:1px solid var(--_line)}.wide th,.wide td{display:table-cell;padding:.625em 1em .625em 0;padding-inline:0 1em;vertical-align:top}.wide thead th{padding-block:0 .5em;vertical-align:bottom}.wide thead th:first-child{inline-size:23%}.wide thead th:last-child{inline-size:5.5em;padding-inline-end:0}.wide .of{display:none}.wide td.markers{padding-inline-end:0}.wide .below{border:0}.wide .below td{padding-block:.25em 1.5em;padding-inline-end:0}.figure{grid-template-columns:minmax(0,4fr) minmax(0,9fr)}.value{grid-template-columns:14px 1fr 4.5em 16em}.value .about{grid-column:auto}.pay .value{grid-template-columns:14px 1fr auto}.pay .value .about{grid-column:2 / -1}.numbers .wide{font-size:.875em}.numbers .wide th,.numbers .wide td{padding-inline-end:.625em}.numbers .wide thead th{inline-size:auto;font-weight:400;line-height:1.3}.numbers .wide thead th:first-child{inline-size:17%}.numbers .wide thead th:nth-child(3){inline-size:14%}.change{grid-template-columns:1fr}.changed p>span{position:static;clip-path:none}.pulls thead tr,.pulls tbody tr{display:grid;grid-template-columns:1fr 1fr;gap:.5em 2em}.pulls tbody th{grid-column:1 / -1}.pulls thead th:nth-child(2){position:static;inline-size:auto;block-size:auto;clip-path:none;padding-block:.75em .25em;font-weight:400}.stages.wide td,.stages.wide thead th{position:relative;padding-inline-start:1.75em}.stages.wide :is(thead th:is(:first-child,:last-child),tbody th,tfoot th,.markers){padding-inline-start:0}.stages.wide thead .swatch{position:absolute;inset-inline-start:0;inset-block-end:.75em}.stages.wide th .stop,.stages.wide tr:before{display:none}.stages.wide td .stop{display:block;inset-block-start:.625em}.stages.wide td:after{position:absolute;background:var(--_strong)}.stages.wide td:before{background:linear-gradient(var(--_in) calc(1.375em - 8px),transparent 0 calc(1.375em + 8px),var(--_out) 0)}.stages.wide td:is(.begins,.passes,.ends):after{content:"";inset-block-start:-1px;inset-inline:0;block-size:2px}.stages.wide td.begins:after{inset-inline-start:6px}.stages.wide td.ends:after{inset-inline:0 auto;inline-size:8px}}@media(prefers-reduced-motion:no-preference){.pull rect,.interval,.estimate,.split svg,.bar rect{transition:x .24s,width .24s}}@media(max-height:26em){.change{position:static}}@media(forced-colors:active){.change{background:Canvas}select{border-color:ButtonBorder;background-color:Field;color:FieldText}}@media print{:host{--_soft: #444;--_line: #bbb;--_strong: #666;--_tint: transparent;--_accent: #000;margin:0;color:#000;font-size:8.5pt;line-height:1.3}.actions,.change,.marker,td.markers,.lifecycle thead th:last-child,.comparison thead th:last-child,form,button,.chapter.share,details:not([open]){display:none}.card{gap:.875em;padding:0;border:0;background:none}.chapter>summary,.section>summary{min-block-size:0;padding-block:.625em .25em;list-style:none;break-after:avoid}summary::-webkit-details-marker{display:none}.inside{padding-block:0 .5em}.roles ul{gap:.75em 2em;margin-block-start:.75em}.scales{grid-template-columns:1fr 1fr 1fr;gap:1em 2em}.keys{margin-block:.5em}th,td,tbody th,tbody td{padding-block:.375em}.pulls thead tr,.pulls tbody tr{display:grid;grid-template-columns:7fr 3fr 5fr;align-items:center;gap:0 1.5em;padding-block:.125em}.pulls thead th:nth-child(2){grid-column:2}.pulls tbody th{grid-column:auto}.pulls .sides,.pulls thead th:nth-child(2){padding-block:0}.pull+data{margin:0}select{min-block-size:0;padding:0;border:0;appearance:none;font-size:1em}p,li,tr,svg,header,.roles,.basis,.bars{break-inside:avoid}h2,h3,h4,h5,thead,.keys,.inside>.small{break-after:avoid}.result h3,.inside>.small{margin-block:0 .375em}.inside>.small:last-child{break-after:auto}thead{display:table-header-group}p{orphans:3;widows:3}svg{print-color-adjust:exact;-webkit-print-color-adjust:exact}.result p{max-inline-size:none}.address{overflow-wrap:anywhere}a{text-decoration:none}}`;var _=(e,s,t,r=!1)=>l`
<details class="chapter ${e}" part=${e} ?open=${r}>
<summary><h3>${s}</h3></summary>
<div class="inside">${t}</div>
</details>
`;var pt=4,Z=3,H=3.5,q=e=>`role-${e%pt}`,D=e=>e%Z===0?"var(--_role)":`url(#fill-${e})`,G=e=>l`
<svg class="patterns" width="0" height="0" aria-hidden="true" focusable="false">
<defs>
${Array.from({length:e},(s,t)=>mt(t))}
</defs>
</svg>
`,mt=e=>v`
<pattern id=${`fill-${e}`} class=${q(e)} width="6" height="6" patternUnits="userSpaceOnUse"
patternTransform="rotate(45)">
<rect class="tint" width="6" height="6"/>
${e%Z===1?v`<rect class="ink" width="3" height="6"/>`:v`<circle class="ink" cx="3" cy="3" r="1.5"/>`}
</pattern>`,W=(e,s=[],t=28)=>{let r=0;return l`
<svg class="split" part="bar" width="100%" height=${t} aria-hidden="true" focusable="false">
${e.map((n,a)=>{let o=v`
<svg x=${`${100*r}%`} width=${`${100*n}%`} height=${t}>
<rect class=${q(a)} x=${a>0?1.5:0} width="100%" height=${t} fill=${D(a)}/>
</svg>`;return r+=n,o})}
${ut(s).map(n=>v`<line class="before" x1=${n} x2=${n} y1="-4" y2=${t+4}/>`)}
</svg>
`},ut=e=>{let s=0;return e.slice(0,-1).map(t=>`${100*(s+=t)}%`)},X=(e,{value:s,low:t,high:r},n)=>{let a=o=>`${100*o/n}%`;return l`
<svg class="bar" width="100%" height="12" aria-hidden="true" focusable="false">
<rect class="track" width="100%" height="1" y="10" />
<rect class=${q(e)} width=${a(s)} height="8" y="2" fill=${D(e)} />
${t===void 0||r===void 0?c:v`<line x1=${a(t)} x2=${a(r)} y1="6" y2="6"/>
${[t,r].map(o=>v`<line x1=${a(o)} x2=${a(o)} y1="2.5" y2="9.5"/>`)}`}
</svg>
`},Y=e=>l`
<svg class="swatch" width="14" height="14" aria-hidden="true" focusable="false">
<rect class=${q(e)} width="14" height="14" fill=${D(e)} />
</svg>
`,qe=e=>{let s=`mark ${q(e)}`;return e%Z===0?v`<circle class=${s} r="5"/>`:e%Z===1?v`<path class=${`${s} hollow`} d="M0-6 6 0 0 6-6 0Z"/>`:v`<path class=${s} d="M0-6 6 5H-6Z"/>`},M=e=>l`
<svg class="swatch" width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true" focusable="false">${qe(e)}</svg>
`,ce=[-3,-2,-1,0,1,2,3],ht="M-4 0C-3.6667 0-3.3333 0-3-.0044-2.6667-.0089-2.3333-.018-2-.054-1.6667-.09-1.3333-.1613-1-.242-.6667-.3226-.3333-.3989 0-.3989 .3333-.3989 .6667-.3226 1-.242 1.3333-.1613 1.6667-.09 2-.054 2.3333-.018 2.6667-.0089 3-.0044 3.3333 0 3.6667 0 4 0",ft=.3989,ie=18,C=90,Se=107,gt=9,U=e=>50*(Math.max(-H,Math.min(H,e))+H)/H,je=(e,s,t)=>{let r=Math.min(...e.map(({sd:a})=>a)),n=ft/r;return l`
<svg class="scale" width="100%" height=${t?117:100} aria-hidden="true" focusable="false">
<line class="middle" x1="50%" x2="50%" y1="0" y2=${C} />
<svg class="shapes" y=${ie} width="100%" height=${C-ie} viewBox=${`${-H} ${-n} ${2*H} ${n}`} preserveAspectRatio="none">
${e.map(({mean:a,sd:o},i)=>v`
<path class=${`bell ${q(i)} line-${i%Z}`} d=${ht} vector-effect="non-scaling-stroke"
transform=${`translate(${a} 0) scale(${o} ${1/o})`}/>`)}
</svg>
${e.map(({mean:a,sd:o},i)=>{let d=`${U(a)}%`,p=C-(C-ie)*r/o;return v`
<line class=${`stem ${q(i)}`} x1=${d} x2=${d} y1=${p} y2=${C}/>
<svg x=${d} y=${p-gt}>${qe(i)}</svg>`})}
<line class="axis" x2="100%" y1=${C} y2=${C} />
${ce.map(a=>v`<line class="axis" x1=${`${U(a)}%`} x2=${`${U(a)}%`} y1=${C} y2=${C+6}/>`)}
${Me(s,"reader",C,C-26)} ${t?Me(t,"friend",Se,Se-7):c}
</svg>
`},Me=({mean:e,low:s,high:t},r,n,a)=>v`
<g class=${r}>
<rect class="interval" x=${`${U(s)}%`} width=${`${U(t)-U(s)}%`} y=${n-4} height="8"/>
<rect class="estimate" x=${`${U(e)}%`} width="3" y=${a} height=${n+7-a} transform="translate(-1.5)"/>
</g>`,de=e=>l`
<svg class="swatch" width="24" height="14" aria-hidden="true" focusable="false">
<g class=${e}><rect class="interval" width="24" y="3" height="8"/><rect class="estimate" x="10.5" width="3" height="14"/></g>
</svg>
`,Oe=(e,s,t)=>l`
<svg class="pull" width="100%" height="18" aria-hidden="true" focusable="false">
<rect class=${q(e)} x=${`${s?50-50*t:50}%`} width=${`${50*t}%`} y="2" height="14" fill=${D(e)}/>
<line class="axis" x1="50%" x2="50%" y2="18"/>
</svg>
`;var bt=e=>"group"in e?`:${e.group}`:e.item,Ee=({items:e,groups:s=[]})=>{let t=new Map;for(let r of e){let n=s.find(({id:i})=>i===r.group),a=bt(n?{group:n.id}:{item:r.id}),o=t.get(a);o?o.items.push(r):t.set(a,{group:n,items:[r]})}return t},j=(e,s,{leader:t,roles:r})=>({role:e.roles.find(({id:n})=>n===t)?.name??"",probability:s.percent(r[t].probability)}),pe=e=>/^https?:\/\//i.test(e??"")?e:void 0,Te=(e,s)=>{if(e)try{let{protocol:t,href:r}=new URL(e,s);return t==="file:"&&s.startsWith("file:")?r:pe(r)}catch{return}};var R=({quiz:e,words:{text:s}},t=[])=>(e.sources??[]).map((r,n)=>{if(!t.includes(r.id))return c;let a=s("result.source",{number:n+1,title:r.title});return l`<button type="button" class="marker" title=${a} aria-label=${a} @click=${$t(n)}>
${n+1}
</button> `}),$t=e=>s=>{let r=s.currentTarget.getRootNode().getElementById(`source-${e}`),n=r?.closest("details");n&&(n.open=!0),r?.focus()},ee=({quiz:e,words:{text:s}})=>e.sources?.length?_("sources",s("result.sources"),l`<ol lang=${e.written??e.language??c} dir="auto">${e.sources.map((t,r)=>l`<li id=${`source-${r}`} tabindex="-1">${yt(t)}</li>`)}</ol>`):c,yt=({title:e,author:s,site:t,date:r,licence:n,url:a})=>{let o=pe(a),i=[s,t===s?"":t,r?.replace("/","–"),n].filter(Boolean).join(" · ");return l`<cite>${o?l`<a href=${o} rel="noopener">${e}</a>`:e}</cite> <span class="about">${i}</span>`};var kt=["practitioners","adverts","pay"],Ce=(e,{figures:s=[],verdict:t})=>{if(s.length===0)return c;let{words:r}=e;return l`
<div class="kinds">
${kt.map(n=>{let a=s.filter(i=>i.kind===n);if(a.length===0)return c;let o=a.flatMap(({values:i={}})=>Object.values(i).map(({value:d,high:p})=>p??d));return l`
<section class=${`kind ${n}`}>
<h5 lang=${r.language}>${r.text(`figures.${n}`)}</h5>
<ul>
${a.map(i=>wt(e,i,i.unit==="usd"?Math.max(...o):1,t!=="supported"))}
</ul>
</section>
`})}
</div>
`},wt=(e,{kind:s,what:t,note:r,unit:n="share",values:a={},verdict:o,evidence:i},d,p)=>{let{quiz:h,words:f}=e;return l`
<li class="figure" part="figure">
<p class="what">${t} ${R(e,i)} ${p?me(e,"figure",o):c}</p>
<div>
${h.roles.map(({id:m,name:$},g)=>{let y=a[m];if(!y)return c;let{value:u,n:k,low:w,high:z}=y,P=[w===void 0||z===void 0?"":f.text("figure.interval",{low:f.figure(w,n),high:f.figure(z,n)}),k===void 0?"":f.text(`figure.n.${s}`,{count:k})].filter(Boolean);return l`
<p class="value">
${M(g)}<span class="hidden">${$}: </span>${X(g,y,d)}
<data value=${u}>${f.figure(u,n)}</data>
${P.length>0?l`<span class="about" lang=${f.language}>${P.join(" · ")}</span>`:c}
</p>
`})}
${r?l`<p class="about">${r}</p>`:c}
</div>
</li>
`},vt={supported:v`<path d="M1 6.5 4.5 10 11 2.5" />`,contradicted:v`<path d="M2 2 10 10M10 2 2 10" />`,mixed:v`<circle cx="6" cy="6" r="4.75" /><path class="half" d="M6 1.25a4.75 4.75 0 0 0 0 9.5Z" />`,"no-difference":v`<path d="M1 4H11M1 8.5H11" />`,"no-data":v`<path d="M2 6H10" />`},me=({words:{language:e,text:s}},t,r)=>r?l`
<span class="says" data-says=${r} lang=${e}>
<svg width="12" height="12" aria-hidden="true" focusable="false">${vt[r]}</svg>
${s(`${t}.${r}`)}
</span>
`:c;var xt=4,zt=9,ue=({quiz:{roles:e}})=>e.length>xt?"stacked":"wide",Re=(e,{rows:s,head:t,label:r,name:n,below:a})=>{let{quiz:o}=e;return l`
<table class=${ue(e)} role="table" part="table" aria-labelledby=${r}>
${he(e,t)}
<tbody role="rowgroup">
${s.map(i=>{let d=a?.(i)??c;return l`
<tr role="row">
<th role="rowheader" scope="row">${n(i)}</th>
${o.roles.map(({id:p,name:h},f)=>l`
<td role="cell"><span class="of" aria-hidden="true">${M(f)} ${h}</span> ${fe(e,i.cells?.[p])}</td>
`)}
<td role="cell" class="markers">${R(e,i.evidence)}</td>
</tr>
${d===c?c:l`<tr role="row" class="below"><td role="cell" colspan=${o.roles.length+2}>${d}</td></tr>`}
`})}
</tbody>
</table>
`},he=({quiz:e,words:{text:s}},t)=>l`
<thead role="rowgroup">
<tr role="row">
<th role="columnheader" scope="col">${t}</th>
${e.roles.map((r,n)=>l`<th role="columnheader" scope="col">${M(n)} ${r.name}</th>`)}
<th role="columnheader" scope="col">${s("result.evidence")}</th>
</tr>
</thead>
`,fe=({words:{text:e}},s)=>s===void 0?l`<span class="unnamed"><span aria-hidden="true">—</span><span class="hidden">${e("result.unnamed")}</span></span>`:l`<span dir="auto">${s}</span>`,Be=({words:{text:e}},{label:s,heads:t,rows:r})=>l`
<details class="numbers">
<summary>${e("result.table")}</summary>
<table class=${t.length>zt?"stacked":"wide"} role="table" part="table" aria-labelledby=${s}>
<thead role="rowgroup">
<tr role="row">${t.map(n=>l`<th role="columnheader" scope="col">${n}</th>`)}</tr>
</thead>
<tbody role="rowgroup">
${r.map(([n,...a])=>l`
<tr role="row">
<th role="rowheader" scope="row">${n}</th>
${a.map((o,i)=>l`<td role="cell"><span class="of" aria-hidden="true">${t[i+1]}</span> <span>${o}</span></td>`)}
</tr>
`)}
</tbody>
</table>
</details>
`;var Ae=e=>e.quiz.comparison?.length?_("comparison",e.words.text("result.comparison"),ge(e)):c,ge=e=>{let{quiz:s,words:{text:t}}=e,{comparison:r=[]}=s;return l`
${St(e,r)}
${r.some(n=>n.figures?.length)?l`<p class="small">${t("result.comparison.text")}</p>`:c}
${e.score&&r.some(({trait:n})=>n)?l`<p class="small">${t("result.comparison.order")}</p>`:c}
<div lang=${s.language??c} dir="auto">
${Ne(_t(e,r)).map(({name:n,rows:a},o)=>l`
<details class="section" ?open=${o===0}>
<summary><h4 id=${`section-${o}`}>${n??t("result.comparison")}</h4></summary>
${Re(e,{rows:a,head:t("result.aspect"),label:`section-${o}`,name:i=>l`${i.aspect} ${me(e,"claim",i.verdict)}`,below:i=>Ce(e,i)})}
</details>
`)}
</div>
`},_t=({quiz:e,order:s,score:t},r)=>{if(!t)return r;let n=[...new Set(s.map(o=>e.items.find(i=>i.id===o)?.trait))],a=({trait:o})=>o&&n.includes(o)?n.indexOf(o):n.length;return Ne(r).flatMap(({rows:o})=>[...o].sort((i,d)=>a(i)-a(d)))},St=({words:{text:e}},s)=>{let t=d=>s.filter(({verdict:p})=>p===d).length,[r,n,a,o]=[t("supported"),t("mixed"),t("contradicted"),t("no-data")],i=r+n+a+o;return i>0?l`<p>${e("result.comparison.tally",{count:i,supported:r,mixed:n,contradicted:a,none:o})}</p>`:c},Ne=e=>{let s=[];for(let t of e){let r=s[s.length-1];r&&r.name===t.section?r.rows.push(t):s.push({name:t.section,rows:[t]})}return s};var te=e=>{let{quiz:s,score:t,words:{text:r}}=e,{lifecycle:n=[]}=s;return n.length===0?c:_("lifecycle",l`<span id="lifecycle">${r("result.lifecycle")}</span>`,l`
${t?l`<p class="small">${r("lifecycle.text")}</p>`:c}
<table class=${`stages ${ue(e)}`} role="table" part="table" aria-labelledby="lifecycle">
${he(e,r("result.stage"))}
<tbody role="rowgroup">
${n.map((a,o)=>jt(e,a,Mt(e,n)[o]))}
</tbody>
${t?l`<tfoot role="rowgroup">${Ot(e,t)}</tfoot>`:c}
</table>
`)},Mt=({quiz:{roles:e}},s)=>{let t=s.map(({leads:a})=>e.findIndex(({id:o})=>o===a)),r=t.reduce((a,o,i)=>o<0?a:i,-1),n;return t.map((a,o)=>{if(o>r)return{goes:!1};let i=n;return a>=0&&(n=a),{came:i,stands:n,goes:n!==void 0&&o<r}})},qt=({came:e,stands:s,goes:t},r)=>{if(s===void 0)return"";let n=r===s,o=e!==void 0&&e!==s&&r>=Math.min(e,s)&&r<=Math.max(e,s);return[n&&e!==void 0&&"in",n&&t&&"out",o&&(r===Math.min(e,s)?"begins":r===Math.max(e,s)?"ends":"passes")].filter(Boolean).join(" ")},jt=(e,{stage:s,leads:t,cells:r,evidence:n},a)=>{let{quiz:o,words:{language:i,text:d}}=e,p=d("lifecycle.leads"),h=o.roles.findIndex(({id:m})=>m===t),f=[a.came!==void 0&&a.stands!==void 0&&"in",a.goes&&"out",h>=0&&"led"].filter(Boolean).join(" ");return l`
<tr role="row" class=${f} lang=${o.language??c}>
<th role="rowheader" scope="row">${h<0?c:l`<span class="stop">${M(h)}</span>`}<bdi>${s}</bdi></th>
${o.roles.map(({id:m,name:$},g)=>{let y=r?.[m],u=g===h;return l`
<td role="cell" class=${`${u?"leads ":""}${qt(a,g)}`}>
<span class="of" aria-hidden="true">${M(g)} ${$}</span>
${u?l`<span class="stop">${M(g)}</span>`:c}
${u&&!y?.toLowerCase().includes(p.toLowerCase())?l`<span class="hidden" lang=${i}>${p}: </span>`:c}
${fe(e,y)}
</td>
`})}
<td role="cell" class="markers">${R(e,n)}</td>
</tr>
`},Ot=({quiz:e,words:{text:s,percent:t}},{roles:r,leader:n})=>l`
<tr role="row">
<th role="rowheader" scope="row">${s("lifecycle.you")}</th>
${e.roles.map(({id:a,name:o},i)=>{let{probability:d}=r[a];return l`
<td role="cell" class=${`${q(i)}${a===n?" leads":""}`}>
<span class="of" aria-hidden="true">${M(i)} ${o}</span>
<data value=${d}>${t(d)}</data>
${X(i,{value:d},1)}
</td>
`})}
<td role="cell" class="markers"></td>
</tr>
`;var se=({quiz:e,base:s,words:{text:t}})=>{let r=Te(e.method,s);return r?l`<a href=${r} part="method">${t("result.method")}</a>`:c};var Ie=e=>{let{quiz:s,words:{text:t}}=e;return l`
<article class="card result" part="card result" aria-labelledby="title">
${G(s.roles.length)}
<header>
<h2 id="title" class="title" part="title" lang=${s.language??c} dir="auto">${s.title}</h2>
</header>
${s.comparison?.length?l`<section class="comparison" part="comparison"><h3>${t("result.comparison")}</h3>${ge(e)}</section>`:c}
<div class="chapters">${te(e)} ${ee(e)}</div>
<p class="small">${se(e)}</p>
</article>
`};var Pe=e=>{let{words:{text:s},score:t,friend:r}=e;return t?_("friend",s("result.friend"),r?Tt(e,t,r):Et(e)):c},Et=({words:{text:e},on:s,unfriended:t})=>l`
<p id="friend-text">${e("friend.text")}</p>
<form novalidate>
<div class="field">
<label for="friend-link">${e("friend.label")}</label>
<input id="friend-link" name="link" class="line" dir="ltr" autocomplete="off" autocapitalize="off" spellcheck="false"
aria-describedby=${t?"friend-error":"friend-text"} aria-invalid=${t?"true":c} />
<p id="friend-error" class="problem" role="alert">${t?e(`friend.${t}`):c}</p>
</div>
<div class="actions"><button part="button" @click=${Le(({form:r})=>s.befriend(r.elements.link.value))}>${e("friend.compare")}</button></div>
</form>
`,Tt=(e,s,t)=>{let{quiz:r,words:n,on:a}=e,{text:o,percent:i,decimal:d}=n,p=[{name:o("result.you"),found:s},{name:o("friend.name"),found:t}],{role:h,probability:f}=j(r,n,t),m=o("friend.summary",{...j(r,n,s),friendRole:h,friendProbability:f}),$=(g,y)=>l`<tr><th scope="row" lang=${r.language??c}>${g}</th>${p.map(({found:u})=>l`<td>${y(u)}</td>`)}</tr>`;return l`
<p id="friend-summary" tabindex="-1">${m}</p>
<div class="bars">
${p.map(({name:g,found:y})=>l`
<p class="small">${g}</p>
${W(r.roles.map(({id:u})=>y.roles[u].probability))}
`)}
</div>
<table class="beside" part="table" aria-labelledby="friend-summary">
<thead><tr><td></td>${p.map(({name:g})=>l`<th scope="col">${g}</th>`)}</tr></thead>
<tbody>
${r.roles.map(({id:g,name:y},u)=>{let k=({roles:{[g]:{probability:w}}})=>l`<data value=${w}>${i(w)}</data>`;return $(l`${Y(u)} ${y}`,k)})}
</tbody>
<tbody>
${r.traits.map(({id:g,name:y})=>$(y,({traits:{[g]:{mean:k,low:w,high:z}}})=>l`
<data value=${k}>${d(k)}</data>
<span class="small">${o("figure.interval",{low:d(w),high:d(z)})}</span>
`))}
</tbody>
</table>
<div class="actions"><button type="button" part="button" @click=${Le(()=>a.unfriend())}>${o("friend.remove")}</button></div>
`},Le=e=>async s=>{s.preventDefault();let t=s.currentTarget,r=t.getRootNode();e(t),await r.host.updateComplete,(r.getElementById("friend-summary")??r.getElementById("friend-link"))?.focus()};var Fe=(e,s)=>{let{quiz:t,words:{text:r}}=e;if(!t.paths?.length)return c;let n=[...t.paths].sort((a,o)=>+(o.to===s.leader)-+(a.to===s.leader));return _("paths",r("result.paths"),l`
<p class="small">${r("result.paths.text")}</p>
<div>
${n.map(a=>{let o=t.roles.find(({id:i})=>i===a.to)?.name??"";return l`
<details class="section" data-to=${a.to} ?open=${a.to===s.leader}>
<summary><h4>${r("result.path",{role:o})}</h4></summary>
<div lang=${t.language??c}>
${a.text?l`<p>${a.text} ${R(e,a.evidence)}</p>`:c}
<ol>${Ct(a,s).map(i=>Rt(e,s,a,i))}</ol>
</div>
</details>
`})}
</div>
`)},Ct=({to:e,steps:s},{traits:t})=>{let r=[...new Set(s.map(({trait:a})=>a))],n=(a="")=>t[a].standing[e];return r.sort((a,o)=>n(a)<n(o)?-1:+(n(a)>n(o))),r.map(a=>({trait:a,steps:s.filter(o=>o.trait===a)}))},Rt=(e,s,t,{trait:r,steps:n})=>{let{quiz:a,words:o}=e,i=r===void 0?void 0:s.traits[r].standing[t.to];return l`
<li data-trait-step=${r??c}>
${i===void 0?c:l`
<h5>${a.traits.find(({id:d})=>d===r)?.name}</h5>
<p class="small" lang=${o.language}>${o.text("result.standing",{share:o.percent(i)})}</p>
`}
<ul>${n.map(({text:d,evidence:p})=>l`<li>${d} ${R(e,p)}</li>`)}</ul>
</li>
`};var Ue=({answers:e,before:s=e})=>[...new Set([...e.keys(),...s.keys()])].filter(t=>e.get(t)!==s.get(t)).length;var re=8,We=e=>{let{quiz:s,order:t,score:r,shared:n,state:a,words:{text:o}}=e;if(!r||r.runnerUp===null)return c;let d=[...new Set([...t,...a.asked.flatMap(({items:p})=>p)])].flatMap(p=>s.items.find(h=>h.id===p)??[]);return d.length===0?c:_("pulls",l`<span id="pulls">${o("result.pulls")}</span>`,l`
${n?c:l`<p class="small">${o("pulls.text")}</p> ${Bt(e,r)}`}
${He(e,r,d.slice(0,re),"first")}
${d.length>re?l`
<details class="rest">
<summary>${o("pulls.more",{count:d.length-re})}</summary>
${He(e,r,d.slice(re),"more")}
</details>
`:c}
<p class="small">${o("pulls.numbers")}</p>
`)},Bt=({quiz:e,before:s,state:t,on:r,words:n},a)=>{let{text:o}=n,i=({roles:f})=>e.roles.map(({id:m})=>f[m].probability),{role:d,probability:p}=j(e,n,a),h=a.verdict==="about-equally"?`${d}, ${p}`:p;return l`
<div class="change" part="change">
<p><strong>${o(`verdict.${a.verdict}`,{role:d})}:</strong> ${h}.</p>
${W(i(a),s&&i(s),10)}
<div class=${s?"changed":"changed outline"} aria-hidden=${s?c:"true"}>
<p>
<span>${o("change.count",{count:s?Ue(t):1})}</span>
${o("change.before",j(e,n,s??a))}
</p>
<button type="button" part="button" @click=${r.undo}>${o("change.undo")}</button>
</div>
</div>
`},Ve=({quiz:e},{leader:s,runnerUp:t})=>e.roles.flatMap(({id:r},n)=>r===s||r===t?n:[]),He=(e,s,t,r)=>{let{quiz:n,shared:a,words:{text:o}}=e,i=Math.max(...Object.values(s.pulls).map(Math.abs));return l`
<table class=${r} role="table" part="table" aria-labelledby="pulls">
<thead role="rowgroup">
<tr role="row">
<th role="columnheader" scope="col">${o("pulls.question")}</th>
<th role="columnheader" scope="col">${o(a?"pulls.shared":"pulls.answer")}</th>
<th role="columnheader" scope="col">
<span class="hidden">${o("pulls.pull")}</span>
<span class="sides" lang=${n.language??c}>
${Ve(e,s).map(d=>l`<span>${M(d)} ${n.roles[d].name}</span>`)}
</span>
</th>
</tr>
</thead>
<tbody role="rowgroup">
${t.map(d=>At(e,s,d,i))}
</tbody>
</table>
`},At=(e,s,t,r)=>{let{quiz:n,words:a,shared:o,state:i}=e,{id:d,prompt:p,categories:h}=t,f=n.language??c,m=n.groups?.find(g=>g.id===t.group),$=i.answers.get(d);return l`
<tr role="row" data-item=${d}>
<th role="rowheader" scope="row" lang=${f}>
${m?l`<span id=${`group-of-${d}`} class="group"><bdi>${m.prompt}</bdi></span>`:c}
<bdi id=${`prompt-of-${d}`}>${p}</bdi>
</th>
<td role="cell">
${o?$===void 0?a.text("question.skip"):l`<bdi lang=${f}>${h[$]}</bdi>`:Nt(e,t,m!==void 0)}
</td>
<td role="cell">${It(e,s,d,r)}</td>
</tr>
`},Nt=({quiz:e,words:s,state:t,on:r},{id:n,categories:a},o)=>{let i=t.answers.get(n),d=({currentTarget:p})=>{let{value:h}=p;r.change(n,h===""?void 0:Number(h))};return l`
<select
autocomplete="off"
aria-labelledby=${`prompt-of-${n}`}
aria-describedby=${o?`group-of-${n}`:c}
@change=${d}
>
${a.map((p,h)=>l`<option value=${h} lang=${e.language??c} .selected=${i===h}>${p}</option>`)}
<option value="" .selected=${i===void 0}>${s.text("question.skip")}</option>
</select>
`},It=(e,s,t,r)=>{let{quiz:n,words:{text:a,decimal:o}}=e,i=s.pulls[t]??0,d=i<0?s.runnerUp:s.leader,p=n.roles.findIndex(m=>m.id===d),h=o(Math.abs(i)),f=h===o(0);return l`
${Oe(p,p===Ve(e,s)[0],f?0:Math.abs(i)/r)}
<data value=${i}>${f?a("pulls.none"):a("pulls.towards",{value:h,role:n.roles[p].name})}</data>
`};var I=1200,be=630,O=76,Je=52,N=I-2*O,Ke=28,A={top:358,height:74,gap:6},Pt="#fbf9f4",ae="#1d1c1a",$e="#5b564d",Lt="#dcd7cb",Ze=["#2b6cb8","#c4661f","#1d8a6b","#a8568f"],Qe=4,Ge=({quiz:e,words:s},t,r)=>{let n=Object.assign(document.createElement("canvas"),{width:I,height:be}),a=n.getContext("2d"),o=getComputedStyle(r),{language:i,direction:d,text:p,percent:h}=s,f=d==="rtl",m={pen:a,family:o.fontFamily,language:i},$=b=>f?I-b:b,g=({lines:b,font:x,size:S,leading:E},T,F,K,le=!1)=>{a.font=x,a.fillStyle=K,a.textAlign=f===le?"left":"right";for(let[dt,xe]of b.entries())a.direction=Wt(xe,d),a.fillText(xe,$(T),F+dt*E+(E-S)/2+.8*S)};a.fillStyle=Pt,a.fillRect(0,0,I,be),a.fillStyle=ae,a.fillRect(0,0,I,10);let y=V(m,e.title,{width:N,lines:2,size:30,least:24,even:!0});g(y,O,Je,$e);let{role:u,probability:k}=j(e,s,t),w=V(m,t.questions===0?p("result.empty"):p(`verdict.${t.verdict}.detail`,{role:u,probability:k,count:t.questions}),{width:N,lines:2,size:30,least:22,even:!0}),z=A.top-40-ne(w),P=V(m,p(`verdict.${t.verdict}`,{role:u}),{width:N,lines:3,size:76,least:30,weight:700,high:z-12-(Je+ne(y)+12),even:!0});g(P,O,z-12-ne(P),ae),g(w,O,z,$e);let J=e.roles.map(({id:b,name:x},S)=>({name:x,share:t.roles[b].probability,index:S})),L=J.length>Qe?[...J].sort((b,x)=>x.share-b.share).slice(0,Qe):J,it=b=>{let x=b%Ze.length;return a.fillStyle=Ze[x],a.fillStyle=o.getPropertyValue(`--rolefit-role-${x+1}`).trim(),a.fillStyle},ke=(b,x,S,E,T)=>Ft(a,b,it(b),f?I-x-E:x,S,Math.max(0,E),T),Q=0;for(let[b,{share:x,index:S}]of L.entries()){let E=O+Q*N+(b>0?A.gap/2:0);Q+=x;let T=b===J.length-1;ke(S,E,A.top,O+Q*N-E-(T?0:A.gap/2),A.height)}if(L.length<J.length){let b=O+Q*N+A.gap/2;a.fillStyle=Lt,a.fillRect(f?O:b,A.top,Math.max(0,I-O-b),A.height)}let oe=(N-Ke*(L.length-1))/L.length,we=({name:b,index:x},S)=>V(m,b,{width:oe,lines:2,size:S,least:16,weight:ve(x),high:66,even:!0}),ve=b=>e.roles[b].id===t.leader?700:400,ct=Math.min(...L.map(b=>we(b,28).size));for(let[b,x]of L.entries()){let{share:S,index:E}=x,T=L.length===2&&b===1,F=T?I-O:O+b*(oe+Ke),K=A.top+A.height+14;ke(E,T?F-26:F,K+15,26,26);let le=V(m,h(S),{width:oe-40,lines:1,size:46,least:30,weight:ve(E)});g(le,T?F-40:F+40,K,ae,T),g(we(x,ct),F,K+55,ae,T)}if(/^https?:$/.test(location.protocol)){let b=V(m,location.host,{width:N,lines:1,size:22,least:16});g(b,O,be-26-ne(b),$e)}return new Promise((b,x)=>{n.toBlob(S=>S?b(S):x(new Error("The picture could not be made.")),"image/png")})},Ft=(e,s,t,r,n,a,o)=>{if(e.save(),e.beginPath(),e.rect(r,n,a,o),e.clip(),e.fillStyle=e.strokeStyle=t,s%3===0)e.fillRect(r,n,a,o);else if(e.globalAlpha=.3,e.fillRect(r,n,a,o),e.globalAlpha=1,e.beginPath(),s%3===1){e.lineWidth=B/Math.SQRT2/2;for(let i=r-B;i<r+a+o;i+=B)e.moveTo(i+2,n-2),e.lineTo(i-o-2,n+o+2);e.stroke()}else{for(let i=0;i*B*.6<o+B;++i)for(let d=r+(i%2?B/2:0);d<r+a+B;d+=B)e.moveTo(d,n+i*B*.6),e.arc(d,n+i*B*.6,B/5,0,2*Math.PI);e.fill()}e.restore()},B=17,ne=({lines:e,leading:s})=>e.length*s,V=(e,s,{width:t,lines:r,size:n,least:a,weight:o=400,high:i=1/0,even:d=!1})=>{let{pen:p,family:h,language:f}=e;for(let m=n;;m=Math.max(a,m-2)){let $=Math.round(m*(m>40?1.14:1.3)),g=p.font=`${o} ${m}px ${h}`,y=Math.max(1,Math.min(r,Math.floor(i/$))),{lines:u,broken:k}=De(p,s,t,f);if(!k&&u.length<=y){for(let w=t-20;d&&u.length>1&&w>t/3;w-=20){let z=De(p,s,w,f);if(z.broken||z.lines.length>u.length)break;u=z.lines}return{lines:u,font:g,size:m,leading:$}}if(!(m>a)){if(u.length>y){let w=[...u[y-1]];for(;w.length>0&&p.measureText(`${w.join("")}…`).width>t;)w.pop();u=[...u.slice(0,y-1),`${w.join("").trimEnd()}…`]}return{lines:u,font:g,size:m,leading:$}}}},De=(e,s,t,r)=>{let n=d=>e.measureText(d.trimEnd()).width>t,a=[],o="",i=!1;for(let d of Ht(s,r)){if(!n(o+d)){o+=d;continue}for(o&&a.push(o),o=d;n(o);){i=!0;let p=[...o],h=p.length-1;for(;h>1&&n(p.slice(0,h).join(""));)--h;if(a.push(p.slice(0,h).join("")),o=p.slice(h).join(""),h<1)break}}return{lines:[...a,o].map(d=>d.trim()),broken:i}},Ut=/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u,Ht=(e,s)=>(e.match(/\S+?(?:[-–—/](?=\p{L})|\s+|$)/gu)??[]).flatMap(t=>{if(!Ut.test(t)||!("Segmenter"in Intl))return[t];let r=[];for(let{segment:n}of new Intl.Segmenter(s,{granularity:"word"}).segment(t)){let a=r[r.length-1]??"",o=/^[\p{P}\s\p{Lm}]/u.test(n)&&!/^[\p{Ps}\p{Pi}]/u.test(n);r.length>0&&(o||/[\p{Ps}\p{Pi}]$/u.test(a))?r[r.length-1]=a+n:r.push(n)}return r}),Wt=(e,s)=>{let[t]=e.match(/\p{L}/u)??[];return t?/[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(t)?"rtl":"ltr":s};var Xe=["pulls","traits","lifecycle"],Ye=async(e,s)=>{e.querySelector("iframe")?.remove();let t=Object.assign(document.createElement("iframe"),{className:"hidden",title:s.quiz.title,inert:!0}),r=new Promise(a=>t.addEventListener("load",a,{once:!0}));e.append(t),await r;let n=t.contentWindow;Vt(n,e,s),n.focus(),n.print()},Vt=({document:e,CSSStyleSheet:s},t,{quiz:r,words:n,link:a,friend:o})=>{let i=u=>{let k=new s;return k.replaceSync(u),k},d=(u,k,w={})=>Object.assign(e.createElement(u),{textContent:k,...w});e.title=r.title,e.documentElement.lang=n.language,e.documentElement.dir=n.direction,e.adoptedStyleSheets=[i("@page { margin: 14mm } body { margin: 0 }")];let p=e.importNode(t.querySelector(".root"),!0),h=[...t.querySelectorAll("select")].map(({selectedOptions:[u]})=>u?.text.trim()??"");for(let[u,k]of p.querySelectorAll("select").entries())k.replaceWith(Object.assign(e.createElement("span"),{textContent:h[u]}));for(let u of p.querySelectorAll("details"))u.open=!1;let f=o?[...Xe,"friend"]:Xe;for(let u of p.querySelectorAll(".chapter"))f.some(k=>u.classList.contains(k))?u.open=!0:u.remove();if(p.querySelector(".result")?.prepend(d("p",r.title,{className:"label",lang:r.language??"",dir:"auto"})),a){let u=d("p",`${n.text("share.link")}: `,{className:"small address"});u.append(d("bdi",a,{dir:"ltr"})),p.querySelector(".result")?.append(u)}let m=e.createElement("div"),$=m.attachShadow({mode:"open"}),g=getComputedStyle(t.host),y=[1,2,3,4].map(u=>`--rolefit-role-${u}`).filter(u=>g.getPropertyValue(u));$.adoptedStyleSheets=[...t.adoptedStyleSheets.map(({cssRules:u})=>i([...u].map(({cssText:k})=>k).join(`
`))),i(`:host { margin: 0; font-family: ${g.fontFamily}; ${y.map(u=>`${u}: ${g.getPropertyValue(u)};`).join(" ")} }`)],$.append(p),e.body.append(m)};var tt=e=>{let{words:{text:s},score:t,link:r,said:n}=e;return t?_("share",s("result.share"),l`
${r===void 0?c:l`
<p>${s("share.text")}</p>
<div class="field">
<label for="link">${s("share.link")}</label>
<input id="link" class="line" readonly dir="ltr" .value=${r} @focus=${Jt} />
</div>
`}
<div class="actions">
${r===void 0?c:l`<button type="button" part="button" @click=${Kt(e,r)}>${s("share.copy")}</button>`}
${r!==void 0&&Zt(et(e,t,r))?l`<button type="button" part="button" @click=${Qt(e,et(e,t,r))}>${s("share.send")}</button>`:c}
<button type="button" part="button" @click=${Dt(e,t)}>${s("share.image")}</button>
<button type="button" part="button" @click=${Xt(e)}>${s("share.print")}</button>
</div>
<p class="said small">${n}</p>
`):c},Jt=({currentTarget:e})=>e.select(),st=({currentTarget:e})=>e.getRootNode(),Kt=({words:{text:e},on:s},t)=>async r=>{let n=st(r);s.say("");try{await navigator.clipboard.writeText(t),s.say(e("share.copied"))}catch{n.getElementById("link")?.focus(),s.say(e("share.uncopied"))}},et=({quiz:e,words:s},t,r)=>({title:e.title,text:s.text("share.message",j(e,s,t)),url:r}),Zt=e=>"share"in navigator&&(!("canShare"in navigator)||navigator.canShare(e)),Qt=(e,s)=>ye(e,()=>navigator.share(s).catch(t=>{if(t.name!=="AbortError")throw t})),Dt=(e,s)=>ye(e,async t=>{let r=URL.createObjectURL(await Ge(e,s,t.host));Object.assign(document.createElement("a"),{href:r,download:`${e.quiz.id}.png`}).click(),setTimeout(()=>URL.revokeObjectURL(r),Gt)}),Gt=1e4,Xt=e=>ye(e,s=>Ye(s,e)),ye=({words:{text:e},on:s},t)=>async r=>{let n=st(r);s.say("");try{await t(n)}catch(a){console.error(a),s.say(e("share.failed"))}};var at=(e,{traits:s})=>{let{quiz:t,words:r,state:n,populations:a,friend:o}=e,{text:i,decimal:d}=r,p=t.language??c,h=new Set(t.items.filter(({id:m})=>n.answers.has(m)).map(({trait:m})=>m));if(!a)return c;let f=t.traits.map(({id:m})=>t.roles.map($=>a.roles[$.id][m]));return _("traits",l`<span id="traits">${i("result.traits")}</span>`,l`
<p class="small">${i("result.traits.text")}</p>
<ul class="keys">
${t.roles.map(({name:m},$)=>l`<li>${M($)} <span lang=${p}>${m}</span></li>`)}
<li>${de("reader")} ${i("result.you")}</li>
${o?l`<li>${de("friend")} ${i("friend.name")}</li>`:c}
</ul>
<ul class="scales">
${t.traits.map(({id:m,name:$,low:g,high:y},u)=>{let k=s[m],w=o?.traits[m];return l`
<li data-trait=${m}>
<h4 lang=${p}>${$}</h4>
<p class="reading">
${Yt(e,k)} ${w?l`<span class="other">${i("friend.name")}: ${rt(e,w)}.</span>`:c}
${h.has(m)?c:l`<span class="unmeasured">${i("result.unmeasured")}</span>`}
<span class="hidden">
${t.roles.map((z,P)=>`${i("result.middle",{role:z.name,mean:d(f[u][P].mean)})} `)}
</span>
</p>
${je(f[u],k,w)}
<p class="ticks" aria-hidden="true">${ce.map(z=>l`<span dir="ltr">${z<0?`−${-z}`:z}</span>`)}</p>
<p class="poles small" lang=${p}><span>${g}</span> <span>${y}</span></p>
</li>
`})}
</ul>
${Be(e,{label:"traits",heads:[i("traits.trait"),i("result.you"),i("traits.interval"),...o?[i("friend.name")]:[],...t.roles.flatMap(({name:m})=>["middle","spread","above"].map($=>i(`traits.${$}`,{role:m})))],rows:t.traits.map(({id:m,name:$},g)=>[l`<span lang=${p}>${$}</span>`,d(s[m].mean),nt(e,s[m]),...o?[rt(e,o.traits[m])]:[],...t.roles.flatMap((y,u)=>{let{mean:k,sd:w}=f[g][u];return[d(k),d(w),r.percent(s[m].standing[y.id])]})])})}
`)},nt=({words:{text:e,decimal:s}},{low:t,high:r})=>e("figure.interval",{low:s(t),high:s(r)}),rt=(e,s)=>`${e.words.decimal(s.mean)} (${nt(e,s)})`,Yt=({words:{text:e,decimal:s}},t)=>{let r=a=>l`<data class=${a} value=${t[a]}>${s(t[a])}</data>`;return e("result.estimate",{mean:"\0mean\0",low:"\0low\0",high:"\0high\0"}).split("\0").map((a,o)=>o%2===1?r(a):a)};var ot=e=>{let{quiz:s,words:{text:t},score:r,shared:n,on:a}=e;if(!r)return c;let o=es(e);return l`
<article class="card result" part="card result" aria-labelledby="verdict">
${G(s.roles.length)} ${ss(e,r)} ${ls(e,r)}
<section class="basis">
<h3>${t("result.basis")}</h3>
<p>${t("result.basis.text")} ${se(e)}</p>
</section>
<div class="chapters">
${at(e,r)} ${We(e)} ${Ae(e)} ${te(e)} ${Fe(e,r)}
${is(e)} ${cs(e)} ${n?c:Pe(e)} ${n?c:tt(e)}
${ee(e)}
</div>
<div class="actions">
${n?l`
<button type="button" class="primary" part="button primary" @click=${a.restart}><span>${t("shared.try")}</span></button>
`:l`
${o>0?l`<button type="button" class="primary" part="button primary" @click=${a.more}>
<span>${t("result.more",{count:o})}</span>
</button>`:c}
<button type="button" part="button" @click=${a.back}>${t("result.back")}</button>
<button type="button" class="quiet" part="button" @click=${a.restart}>${t("result.restart")}</button>
`}
</div>
</article>
`},es=({quiz:e,state:s})=>Ee(e).size-s.passed.size,ts=({words:e},s)=>l`<data value=${s}>${e.percent(s)}</data>`,ss=({quiz:e,words:s,shared:t},r)=>{let{text:n}=s,{role:a,probability:o}=j(e,s,r);return l`
<header>
<p class="label">${n(t?"shared.label":"result.label")}</p>
<h2 id="verdict" class="title" part="verdict" tabindex="-1" data-focus data-verdict=${r.verdict}>
${n(`verdict.${r.verdict}`,{role:a})}
</h2>
<p class="lead">
${r.questions===0?n("result.empty"):n(`verdict.${r.verdict}.detail`,{role:a,probability:o,count:r.questions})}
${t?n("shared.text"):c}
</p>
${os(s,r)}
</header>
`},rs=-2,as=10,ns=.05,os=({text:e},{answered:s,roles:t,quality:{lz:r,longestRun:n}})=>n===s&&s>=as?l`<p class="caution">${e("result.alike")}</p>`:r!==null&&r<rs?l`<p class="caution">${e("result.unlikely")}</p>`:Object.values(t).every(({typicality:a})=>a<ns)?l`<p class="caution">${e("result.neither")}</p>`:c,ls=(e,{questions:s,roles:t,leader:r})=>{let{quiz:n,before:a,words:{text:o,percent:i}}=e,d=n.roles.map(({id:p})=>t[p].probability);return l`
<div class="roles" part="roles">
${W(d,a&&n.roles.map(({id:p})=>a.roles[p].probability))}
<ul>
${n.roles.map(({id:p,name:h,summary:f},m)=>l`
<li class=${p===r?`${q(m)} leader`:q(m)} data-role=${p}>
<p class="share">
${Y(m)} <span class="name" lang=${n.language??c}>${h}</span>
${ts(e,d[m])}
</p>
${f?l`<p class="small" lang=${n.language??c} dir="auto">${f}</p>`:c}
${s>0?l`<p class="small" data-typicality=${t[p].typicality}>${o("result.typicality",{share:i(t[p].typicality)})}</p>`:c}
</li>
`)}
</ul>
</div>
`},lt=(e,s,t,r)=>r.length>0?_(s,t,l`
<div lang=${e.quiz.language??c} dir="auto">
${r.map(({name:n,text:a,evidence:o})=>l`
<details class="section">
<summary>${n}</summary>
<p>${a} ${R(e,o)}</p>
</details>
`)}
</div>
`):c,is=e=>{let{quiz:{outlook:s=[]},words:{text:t}}=e;return lt(e,"outlook",t("result.outlook"),s.map(({topic:r,...n})=>({name:r,...n})))},cs=e=>{let{quiz:{faq:s=[]},words:{text:t}}=e;return lt(e,"faq",t("result.faq"),s.map(({question:r,answer:n,evidence:a})=>({name:r,text:n,evidence:a})))};globalThis[Symbol.for("role-fit-result@0.1.0")]={styles:_e,result:ot,compare:Ie};})();
