/*! RoleFit 0.1.0, MIT. */
"use strict";(()=>{var ve={"result.table":"Show as a table","result.you":"You","change.count":{one:"You have changed one answer.",other:"You have changed {count} answers."},"change.before":"Before: {role}, {probability}.","change.undo":"Go back to the result before","pulls.text":"Each bar shows how far an answer moved the result, and towards which role. Change an answer here, and the whole result follows.","pulls.question":"Question","pulls.answer":"Your answer","pulls.shared":"Answer","pulls.pull":"Pull","pulls.towards":"{value} towards {role}","pulls.none":"no pull","pulls.numbers":"The numbers are log-odds. They add up: from where everybody starts to the result.","pulls.more":{one:"Show one more answer",other:"Show {count} more answers"},"result.traits.text":"Each shape shows how people in a role spread along the scale; where the shapes overlap, the roles are alike. The bar is where you most likely stand, with 90% confidence; the line across it is our best estimate. Zero is the middle of the scale.","result.estimate":"You: {mean}, between {low} and {high}.","result.middle":"Middle of {role}: {mean}.","result.unmeasured":"None of your answers was about this.","traits.trait":"Trait","traits.interval":"90% interval","traits.middle":"Middle of people, {role}","traits.spread":"Spread (SD), {role}","traits.above":"You stand above, {role}","result.comparison.tally":{one:"One claim below could be tested. The data agree with {supported}, agree in part with {mixed} and disagree with {contradicted}; without data: {none}.",other:"Of the {count} claims below that data could test, the data agree with {supported}, agree in part with {mixed} and disagree with {contradicted}. For {none} there are no data."},"result.comparison.text":"The words are what articles claim. The bars are what people in the roles report and what adverts ask for; the thin line at a bar’s end is its 95% interval.","result.comparison.order":"What moved your result most comes first.","result.aspect":"Aspect","result.evidence":"Sources","result.unnamed":"not named","claim.supported":"The data agree","claim.contradicted":"The data disagree","claim.mixed":"Agree in part","claim.no-data":"No data","figures.practitioners":"People in the roles report","figures.adverts":"Adverts name","figures.pay":"Pay a year, median","figure.interval":"{low} to {high}","figure.n.practitioners":{one:"one person",other:"{count} people"},"figure.n.adverts":{one:"one advert",other:"{count} adverts"},"figure.n.pay":{one:"one entry",other:"{count} entries"},"figure.supported":"agrees","figure.contradicted":"disagrees","figure.no-difference":"hardly any difference","result.stage":"Stage","lifecycle.text":"The mark shows which role leads. The last line is your own leaning.","lifecycle.leads":"leads","lifecycle.you":"Your leaning","result.paths.text":"What you have least of, compared with people in the role, comes first.","result.path":"Towards {role}","result.standing":"You stand above {share} of the people in this role.","result.source":"Source {number}: {title}","share.text":"The link holds your answers and nothing else. They stand behind its #, which browsers keep to themselves. Whoever opens it sees your result.","share.link":"Link to your result","share.copy":"Copy the link","share.copied":"Copied.","share.uncopied":"The browser did not allow it. The link is selected: copy it from there.","share.send":"Share…","share.image":"Save as an image","share.print":"Print","share.failed":"This browser could not do that.","share.message":"My result: {role}, {probability}","friend.text":"Paste the link to a friend’s result. It is read here, on this page.","friend.label":"Your friend’s link","friend.compare":"Compare","friend.name":"Your friend","friend.remove":"Remove the comparison","friend.summary":"You: {role}, {probability}. Your friend: {friendRole}, {friendProbability}.","friend.empty":"Paste a link first.","friend.none":"This is not a link to a result.","friend.damaged":"A character of this link is wrong or missing.","friend.other":"This link belongs to another quiz, or to another version of this one."};var{css:xe,html:i,nothing:c,svg:x}=globalThis[Symbol.for("role-fit-lit@0.1.0")];var ze=xe`.inside>.small{margin-block:.5em 1em}.mark{fill:var(--_role)}.mark.hollow{fill:none;stroke:var(--_role);stroke-width:2.25}.keys{display:flex;flex-wrap:wrap;gap:.25em 1.5em;margin-block:1em 1.75em;font-size:.875em}.keys li{display:flex;align-items:center;gap:.5em}.scales{display:grid;gap:2.25em 2.5em}.scales h4{line-height:1.3}.reading{font-size:.875em;font-variant-numeric:tabular-nums}.reading .other,.reading .unmeasured{display:block;color:var(--_soft)}.scale{margin-block-start:.75em}.shapes{overflow:hidden}.bell{fill:var(--_role);fill-opacity:.16;stroke:var(--_role);stroke-width:1.75}.line-1{fill-opacity:.1;stroke-dasharray:5 3}.line-2{fill-opacity:.1;stroke-dasharray:1.5 3;stroke-linecap:round}.stem{stroke:var(--_role);stroke-width:1;stroke-opacity:.6}.axis{stroke:var(--_strong);stroke-width:1;shape-rendering:crispEdges}.middle{stroke:var(--_line);stroke-width:1;stroke-dasharray:1 3}.interval{fill:var(--_accent);fill-opacity:.35}.estimate{fill:var(--_accent)}.friend .interval,.friend .estimate{fill:none;stroke:var(--_accent);stroke-width:1.25}.ticks{display:flex;font-size:.75em;line-height:1.5;color:var(--_soft);font-variant-numeric:tabular-nums}.result .ticks{max-inline-size:none}.ticks>*{flex:1;text-align:center}.poles{display:flex;justify-content:space-between;gap:2em;margin-block-start:.25em;line-height:1.35}.poles>*{max-inline-size:46%;min-inline-size:0;overflow-wrap:anywhere;hyphens:auto}.poles>:last-child{text-align:end}[dir=rtl] :is(.scale,.pull){transform:scaleX(-1)}.numbers{margin-block-start:1em;font-size:.9375em}.numbers summary,.rest summary{inline-size:fit-content;text-decoration:underline;text-underline-offset:.2em;text-decoration-thickness:1px}.numbers td{display:flex;max-inline-size:30em;justify-content:space-between;gap:1em;font-variant-numeric:tabular-nums}.change{position:sticky;inset-block-start:0;z-index:1;display:grid;gap:.625em;margin-inline:-.5em;padding:.625em .5em;border-block-end:1px solid var(--_line);background:var(--_tint);backdrop-filter:blur(1.5em);font-size:.875em;line-height:1.4}@supports (color: oklch(from red l c h)){.change{background:linear-gradient(var(--_tint),var(--_tint)),oklch(from currentColor clamp(.2,(.65 - l) * 1000,1) 0 0 / 80%)}}.changed{display:flex;flex-wrap:wrap;align-items:center;justify-content:space-between;gap:0 1em}.changed p>span{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%)}.changed button{margin-block:-.375em;padding:0;border:0;background:none;text-decoration:underline;text-underline-offset:.2em}.pulls thead,.rest[open] table{position:static}.pulls thead{inline-size:auto;block-size:auto;overflow:visible;clip-path:none;font-size:.875em}.pulls thead,.pulls thead th{display:block}.pulls thead th:not(:last-child),.more thead{position:absolute;inline-size:1px;block-size:1px;padding:0;overflow:hidden;clip-path:inset(50%)}.sides{display:grid;grid-template-columns:1fr 1fr;gap:.75em;padding-block:.75em .25em;font-weight:400;line-height:1.3}.sides>:first-child{text-align:end}.pulls tbody tr{display:grid;gap:.5em 1.5em;padding-block:1em}.pulls tbody td{padding:0}.pulls tbody th{font-weight:400;line-height:1.4}.group{display:block;font-size:.875em;color:var(--_soft)}select{inline-size:100%;min-block-size:44px;padding:.375em .5em;border:1px solid var(--_line);border-radius:var(--_radius);background-color:transparent;color:inherit;font:inherit;font-size:max(1em,16px);text-overflow:ellipsis;scroll-margin-block:12em 2em;cursor:pointer}select:hover{border-color:currentColor}option{background:Field;color:FieldText}.pull+data{display:block;margin-block-start:.25em;font-size:.875em;text-align:center;color:var(--_soft);font-variant-numeric:tabular-nums}table{inline-size:100%;border-collapse:collapse;font-size:.9375em}table,tbody,tr,td,tbody th{display:block}thead{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%)}th{font-weight:700;text-align:start;hyphens:auto}tbody tr{padding-block:.75em}tbody tr+tr{border-block-start:1px solid var(--_line)}tbody td{padding-block-start:.375em}.of{display:block;font-size:.875em;color:var(--_soft)}.section{border-block-end:1px solid var(--_line)}.section:first-child{border-block-start:1px solid var(--_line)}.section summary{font-weight:700}summary h4{display:inline}.section[open]{padding-block-end:1em}.stages tr{--_in: transparent;--_out: transparent;position:relative}.stages th,.stages td{padding-inline-start:2em;hyphens:auto}.stages .stop{position:absolute;inset-block-start:.75em;inset-inline-start:0;line-height:1.5;z-index:1}.stages td .stop{display:none}.stages td{--_in: transparent;--_out: transparent}.stages .in{--_in: var(--_strong)}.stages .out{--_out: var(--_strong)}.stages tr:before,.stages.wide td:before{position:absolute;inset-block:0;inset-inline-start:6px;inline-size:2px;background:linear-gradient(var(--_in) calc(1.5em - 8px),transparent 0 calc(1.5em + 8px),var(--_out) 0)}.stages tr:is(.in,.out):before,.stages.wide td:is(.in,.out):before{content:""}.stages .in.out:not(.led,.leads):before{background:var(--_strong)}.stages .bar{margin-block-start:.25em;max-inline-size:16em}.stages tfoot tr{border-block-start:3px double var(--_line);padding-block:.75em}.stages tfoot data{font-size:1.125em;font-variant-numeric:tabular-nums}tfoot,tfoot th{display:block}.unnamed{color:var(--_soft)}.marker{min-block-size:24px;min-inline-size:24px;padding:0;border:0;text-align:start;font-size:.8125em;color:var(--_soft);text-decoration:underline;text-underline-offset:.2em;font-variant-numeric:tabular-nums}.says{display:flex;align-items:center;gap:.375em;font-size:.8125em;font-weight:400;color:var(--_soft)}.says svg{flex:none;fill:none;stroke:currentColor;stroke-width:1.75}.says .half{fill:currentColor;stroke:none}th .says{margin-block-start:.25em}.kinds,.kinds ul{display:grid;gap:1em}h5{font-size:.8125em;color:var(--_soft)}.kinds h5{margin-block-end:.5em;padding-block-end:.25em;border-block-end:1px dotted var(--_line)}.figure{display:grid;gap:.25em 1.5em;font-size:.875em;line-height:1.4}.figure .says{font-size:.9375em}.value{display:grid;grid-template-columns:14px 1fr minmax(4.5em,auto);align-items:center;gap:0 .5em;font-variant-numeric:tabular-nums}.value data{text-align:end}.value .about{grid-column:2 / -1}.figure .about{font-size:.9375em}.figure p.about{padding-inline-start:calc(14px + .5em)}tbody .below{padding-block:0 1em;border:0}.bar line{stroke:currentColor;stroke-width:1.25;shape-rendering:crispEdges}.track{fill:var(--_line)}.leads{font-weight:700}[dir=rtl] .bar{transform:scaleX(-1)}.paths ol{display:grid;gap:1.25em;margin-block-start:1em;padding-inline-start:1.5em;list-style:decimal}.paths h5{margin:0;font-size:1em;font-weight:700;color:inherit}.paths ul{display:grid;gap:.25em;margin-block-start:.375em}.sources ol{display:grid;gap:.5em;padding-inline-start:1.75em;list-style:decimal;font-size:.875em}.about{color:var(--_soft)}.field{display:grid;gap:.375em;margin-block:1em;max-inline-size:42em}.field label{font-weight:700}input.line{inline-size:100%;block-size:auto;min-block-size:44px;padding:.5em .75em;border-radius:var(--_radius);background:transparent;text-overflow:ellipsis;cursor:text}input.line:focus-visible{outline:3px solid var(--_accent);outline-offset:2px}.inside>.said{min-block-size:1.5em;margin-block:.75em 0;font-weight:700}[aria-invalid]{border-width:3px}.problem{min-block-size:1.5em;font-weight:700}.bars{margin-block:.75em 1.25em}.bars svg{margin-block:.125em .625em}.beside{display:table;max-inline-size:42em;margin-block-end:1.25em;font-variant-numeric:tabular-nums}.beside thead{position:static;display:table-header-group;clip-path:none}.beside tbody{display:table-row-group;border-block-start:1px solid var(--_strong)}.beside tr{display:table-row}.beside td,.beside th,.beside thead th:last-child{display:table-cell;inline-size:auto;padding-block:.5em;padding-inline:0 .75em;vertical-align:top}.beside .small{display:block;white-space:nowrap}#friend-summary{outline:none}iframe{border:0}.sources li:focus{outline:2px solid var(--_accent);outline-offset:4px}@container rolefit (min-width: 34em){.scales{grid-template-columns:1fr 1fr}.wide{display:table;table-layout:fixed}.wide thead{position:static;display:table-header-group;clip-path:none;font-size:.9375em}.wide tbody{display:table-row-group}.wide tr{display:table-row}.wide tbody tr,.wide tbody tr+tr{border-block-start:1px solid var(--_line)}.wide th,.wide td{display:table-cell;padding:.625em 1em .625em 0;padding-inline:0 1em;vertical-align:top}.wide thead th{padding-block:0 .5em;vertical-align:bottom}.wide thead th:first-child{inline-size:23%}.wide thead th:last-child{inline-size:5.5em;padding-inline-end:0}.wide .of{display:none}.numbers .wide{font-size:.875em}.numbers .wide th,.numbers .wide td{padding-inline-end:.625em}.numbers .wide thead th{inline-size:auto;font-weight:400;line-height:1.3}.numbers .wide thead th:first-child{inline-size:17%}.numbers .wide thead th:nth-child(3){inline-size:14%}.change{grid-template-columns:1fr}.changed p>span{position:static;clip-path:none}.pulls thead tr,.pulls tbody tr{display:grid;grid-template-columns:1fr 1fr;gap:.5em 2em}.pulls tbody th{grid-column:1 / -1}.pulls thead th:nth-child(2){position:static;inline-size:auto;block-size:auto;clip-path:none;padding-block:.75em .25em;font-weight:400}.wide tfoot{display:table-footer-group}.wide td.markers{padding-inline-end:0}.wide .below{border:0}.wide .below td{padding-block:.25em 1.5em;padding-inline-end:0}.figure{grid-template-columns:minmax(0,4fr) minmax(0,9fr)}.value{grid-template-columns:14px 1fr 4.5em 16em}.value .about{grid-column:auto}.pay .value{grid-template-columns:14px 1fr auto}.pay .value .about{grid-column:2 / -1}.stages.wide td,.stages.wide thead th{position:relative;padding-inline-start:1.75em}.stages.wide :is(thead th:is(:first-child,:last-child),tbody th,tfoot th,.markers){padding-inline-start:0}.stages.wide thead .swatch{position:absolute;inset-inline-start:0;inset-block-end:.75em}.stages.wide th .stop,.stages.wide tr:before{display:none}.stages.wide td .stop{display:block;inset-block-start:.625em}.stages.wide td:after{position:absolute;background:var(--_strong)}.stages.wide td:before{background:linear-gradient(var(--_in) calc(1.375em - 8px),transparent 0 calc(1.375em + 8px),var(--_out) 0)}.stages.wide td:is(.begins,.passes,.ends):after{content:"";inset-block-start:-1px;inset-inline:0;block-size:2px}.stages.wide td.begins:after{inset-inline-start:6px}.stages.wide td.ends:after{inset-inline:0 auto;inline-size:8px}}@media(prefers-reduced-motion:no-preference){.pull rect,.interval,.estimate,.bar rect{transition:x .24s,width .24s}}@media(max-height:26em){.change{position:static}}@media(forced-colors:active){.change{background:Canvas}select{border-color:ButtonBorder;background-color:Field;color:FieldText}}@media print{.change{display:none}.scales{grid-template-columns:1fr 1fr 1fr;gap:1em 2em}.keys{margin-block:.5em}th,td,tbody th,tbody td{padding-block:.375em}.pulls thead tr,.pulls tbody tr{display:grid;grid-template-columns:7fr 3fr 5fr;align-items:center;gap:0 1.5em;padding-block:.125em}.pulls thead th:nth-child(2){grid-column:2}.pulls tbody th{grid-column:auto}.pulls .sides,.pulls thead th:nth-child(2){padding-block:0}.pull+data{margin:0}select{min-block-size:0;padding:0;border:0;appearance:none;font-size:1em}thead,.keys,.inside>.small{break-after:avoid}.inside>.small{margin-block:0 .375em}.inside>.small:last-child{break-after:auto}thead{display:table-header-group}.marker,td.markers,.lifecycle thead th:last-child,.comparison thead th:last-child,form{display:none}.section>summary{min-block-size:0;padding-block:.625em .25em;list-style:none;break-after:avoid}.bars{break-inside:avoid}h5{break-after:avoid}.address{overflow-wrap:anywhere}}`;var ne=(e,t,s,{near:r,open:o}={})=>i`
<details class="chapter ${e}" part=${e} @pointerenter=${r} @focusin=${r} @toggle=${o&&mt(o)}>
<summary><h3>${t}</h3></summary>
<div class="inside">${s}</div>
</details>
`,mt=e=>({currentTarget:t})=>{t.open&&e()};var ht=4,W=3,E=e=>`role-${e%ht}`,K=e=>e%W===0?"var(--_role)":`url(#fill-${e})`,Se=e=>i`
<svg class="patterns" width="0" height="0" aria-hidden="true">
<defs>
${Array.from({length:e},(t,s)=>ft(s))}
</defs>
</svg>
`,ft=e=>x`
<pattern id=${`fill-${e}`} class=${E(e)} width="6" height="6" patternUnits="userSpaceOnUse"
patternTransform="rotate(45)">
<rect class="tint" width="6" height="6"/>
${e%W===1?x`<rect class="ink" width="3" height="6"/>`:x`<circle class="ink" cx="3" cy="3" r="1.5"/>`}
</pattern>`,Z=(e,t=[],s=28)=>{let r=0;return i`
<svg class="split" part="bar" width="100%" height=${s} aria-hidden="true">
${e.map((o,a)=>{let n=x`
<svg x=${`${100*r}%`} width=${`${100*o}%`} height=${s}>
<rect class=${E(a)} x=${a>0?1.5:0} width="100%" height=${s} fill=${K(a)}/>
</svg>`;return r+=o,n})}
${gt(t).map(o=>x`<line class="before" x1=${o} x2=${o} y1="-4" y2=${s+4}/>`)}
</svg>
`},gt=e=>{let t=0;return e.slice(0,-1).map(s=>`${100*(t+=s)}%`)},_e=e=>i`
<svg class="swatch" width="14" height="14" aria-hidden="true">
<rect class=${E(e)} width="14" height="14" fill=${K(e)} />
</svg>
`;var H=3.5,D=(e,{value:t,low:s,high:r},o)=>{let a=n=>`${100*n/o}%`;return i`
<svg class="bar" width="100%" height="12" aria-hidden="true">
<rect class="track" width="100%" height="1" y="10" />
<rect class=${E(e)} width=${a(t)} height="8" y="2" fill=${K(e)} />
${s===void 0||r===void 0?c:x`<line x1=${a(s)} x2=${a(r)} y1="6" y2="6"/>
${[s,r].map(n=>x`<line x1=${a(n)} x2=${a(n)} y1="2.5" y2="9.5"/>`)}`}
</svg>
`},qe=e=>{let t=`mark ${E(e)}`;return e%W===0?x`<circle class=${t} r="5"/>`:e%W===1?x`<path class=${`${t} hollow`} d="M0-6 6 0 0 6-6 0Z"/>`:x`<path class=${t} d="M0-6 6 5H-6Z"/>`},M=e=>i`
<svg class="swatch" width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true">${qe(e)}</svg>
`,le=[-3,-2,-1,0,1,2,3],bt="M-4 0C-3.6667 0-3.3333 0-3-.0044-2.6667-.0089-2.3333-.018-2-.054-1.6667-.09-1.3333-.1613-1-.242-.6667-.3226-.3333-.3989 0-.3989 .3333-.3989 .6667-.3226 1-.242 1.3333-.1613 1.6667-.09 2-.054 2.3333-.018 2.6667-.0089 3-.0044 3.3333 0 3.6667 0 4 0",$t=.3989,ie=18,C=90,Me=107,yt=9,U=e=>50*(Math.max(-H,Math.min(H,e))+H)/H,Oe=(e,t,s)=>{let r=Math.min(...e.map(({sd:a})=>a)),o=$t/r;return i`
<svg class="scale" width="100%" height=${s?117:100} aria-hidden="true">
<line class="middle" x1="50%" x2="50%" y1="0" y2=${C} />
<svg class="shapes" y=${ie} width="100%" height=${C-ie} viewBox=${`${-H} ${-o} ${2*H} ${o}`} preserveAspectRatio="none">
${e.map(({mean:a,sd:n},l)=>x`
<path class=${`bell ${E(l)} line-${l%W}`} d=${bt} vector-effect="non-scaling-stroke"
transform=${`translate(${a} 0) scale(${n} ${1/n})`}/>`)}
</svg>
${e.map(({mean:a,sd:n},l)=>{let d=`${U(a)}%`,p=C-(C-ie)*r/n;return x`
<line class=${`stem ${E(l)}`} x1=${d} x2=${d} y1=${p} y2=${C}/>
<svg x=${d} y=${p-yt}>${qe(l)}</svg>`})}
<line class="axis" x2="100%" y1=${C} y2=${C} />
${le.map(a=>x`<line class="axis" x1=${`${U(a)}%`} x2=${`${U(a)}%`} y1=${C} y2=${C+6}/>`)}
${Te(t,"reader",C,C-26)} ${s?Te(s,"friend",Me,Me-7):c}
</svg>
`},Te=({mean:e,low:t,high:s},r,o,a)=>x`
<g class=${r}>
<rect class="interval" x=${`${U(t)}%`} width=${`${U(s)-U(t)}%`} y=${o-4} height="8"/>
<rect class="estimate" x=${`${U(e)}%`} width="3" y=${a} height=${o+7-a} transform="translate(-1.5)"/>
</g>`,de=e=>i`
<svg class="swatch" width="24" height="14" aria-hidden="true">
<g class=${e}><rect class="interval" width="24" y="3" height="8"/><rect class="estimate" x="10.5" width="3" height="14"/></g>
</svg>
`,je=(e,t,s)=>i`
<svg class="pull" width="100%" height="18" aria-hidden="true">
<rect class=${E(e)} x=${`${t?50-50*s:50}%`} width=${`${50*s}%`} y="2" height="14" fill=${K(e)}/>
<line class="axis" x1="50%" x2="50%" y2="18"/>
</svg>
`;var P=(e,t,{leader:s,roles:r})=>({role:e.roles.find(({id:o})=>o===s)?.name??"",probability:t.percent(r[s].probability)}),ce=e=>/^https?:\/\//i.test(e??"")?e:void 0,Ee=(e,t)=>{if(e)try{let{protocol:s,href:r}=new URL(e,t);return s==="file:"&&t.startsWith("file:")?r:ce(r)}catch{return}};var R=({quiz:e,words:{text:t}},s=[])=>(e.sources??[]).map((r,o)=>{if(!s.includes(r.id))return c;let a=t("result.source",{number:o+1,title:r.title});return i`<button type="button" class="marker" title=${a} aria-label=${a} @click=${wt(o)}>
${o+1}
</button> `}),wt=e=>t=>{let r=t.currentTarget.getRootNode().getElementById(`source-${e}`),o=r?.closest("details");o&&(o.open=!0),r?.focus()},G=({quiz:{sources:e=[],written:t,language:s}})=>i`<ol lang=${t??s??c} dir="auto">${e.map((r,o)=>i`<li id=${`source-${o}`} tabindex="-1">${kt(r)}</li>`)}</ol>`,kt=({title:e,author:t,site:s,date:r,licence:o,url:a})=>{let n=ce(a),l=[t,s===t?"":s,r?.replace("/","–"),o].filter(Boolean).join(" · ");return i`<cite>${n?i`<a href=${n} rel="noopener">${e}</a>`:e}</cite> <span class="about">${l}</span>`};var vt=["practitioners","adverts","pay"],Ce=(e,{figures:t=[],verdict:s})=>{if(t.length===0)return c;let{words:r}=e;return i`
<div class="kinds">
${vt.map(o=>{let a=t.filter(l=>l.kind===o);if(a.length===0)return c;let n=a.flatMap(({values:l={}})=>Object.values(l).map(({value:d,high:p})=>p??d));return i`
<section class=${`kind ${o}`}>
<h5 lang=${r.language}>${r.text(`figures.${o}`)}</h5>
<ul>
${a.map(l=>xt(e,l,l.unit==="usd"?Math.max(...n):1,s!=="supported"))}
</ul>
</section>
`})}
</div>
`},xt=(e,{kind:t,what:s,note:r,unit:o="share",values:a={},verdict:n,evidence:l},d,p)=>{let{quiz:h,words:b}=e;return i`
<li class="figure" part="figure">
<p class="what">${s} ${R(e,l)} ${p?pe(e,"figure",n):c}</p>
<div>
${h.roles.map(({id:f,name:g},m)=>{let y=a[f];if(!y)return c;let{value:u,n:w,low:k,high:S}=y,q=[k===void 0||S===void 0?"":b.text("figure.interval",{low:b.figure(k,o),high:b.figure(S,o)}),w===void 0?"":b.text(`figure.n.${t}`,{count:w})].filter(Boolean);return i`
<p class="value">
${M(m)}<span class="hidden">${g}: </span>${D(m,y,d)}
<data value=${u}>${b.figure(u,o)}</data>
${q.length>0?i`<span class="about" lang=${b.language}>${q.join(" · ")}</span>`:c}
</p>
`})}
${r?i`<p class="about">${r}</p>`:c}
</div>
</li>
`},zt={supported:x`<path d="M1 6.5 4.5 10 11 2.5" />`,contradicted:x`<path d="M2 2 10 10M10 2 2 10" />`,mixed:x`<circle cx="6" cy="6" r="4.75" /><path class="half" d="M6 1.25a4.75 4.75 0 0 0 0 9.5Z" />`,"no-difference":x`<path d="M1 4H11M1 8.5H11" />`,"no-data":x`<path d="M2 6H10" />`},pe=({words:{language:e,text:t}},s,r)=>r?i`
<span class="says" data-says=${r} lang=${e}>
<svg width="12" height="12" aria-hidden="true">${zt[r]}</svg>
${t(`${s}.${r}`)}
</span>
`:c;var St=4,_t=9,ue=({quiz:{roles:e}})=>e.length>St?"stacked":"wide",Re=(e,{rows:t,head:s,label:r,name:o,below:a})=>{let{quiz:n}=e;return i`
<table class=${ue(e)} role="table" part="table" aria-labelledby=${r}>
${me(e,s)}
<tbody role="rowgroup">
${t.map(l=>{let d=a?.(l)??c;return i`
<tr role="row">
<th role="rowheader" scope="row">${o(l)}</th>
${n.roles.map(({id:p,name:h},b)=>i`
<td role="cell"><span class="of" aria-hidden="true">${M(b)} ${h}</span> ${he(e,l.cells?.[p])}</td>
`)}
<td role="cell" class="markers">${R(e,l.evidence)}</td>
</tr>
${d===c?c:i`<tr role="row" class="below"><td role="cell" colspan=${n.roles.length+2}>${d}</td></tr>`}
`})}
</tbody>
</table>
`},me=({quiz:e,words:{text:t}},s)=>i`
<thead role="rowgroup">
<tr role="row">
<th role="columnheader" scope="col">${s}</th>
${e.roles.map((r,o)=>i`<th role="columnheader" scope="col">${M(o)} ${r.name}</th>`)}
<th role="columnheader" scope="col">${t("result.evidence")}</th>
</tr>
</thead>
`,he=({words:{text:e}},t)=>t===void 0?i`<span class="unnamed"><span aria-hidden="true">—</span><span class="hidden">${e("result.unnamed")}</span></span>`:i`<span dir="auto">${t}</span>`,Ae=({words:{text:e}},{label:t,heads:s,rows:r})=>i`
<details class="numbers">
<summary>${e("result.table")}</summary>
<table class=${s.length>_t?"stacked":"wide"} role="table" part="table" aria-labelledby=${t}>
<thead role="rowgroup">
<tr role="row">${s.map(o=>i`<th role="columnheader" scope="col">${o}</th>`)}</tr>
</thead>
<tbody role="rowgroup">
${r.map(([o,...a])=>i`
<tr role="row">
<th role="rowheader" scope="row">${o}</th>
${a.map((n,l)=>i`<td role="cell"><span class="of" aria-hidden="true">${s[l+1]}</span> <span>${n}</span></td>`)}
</tr>
`)}
</tbody>
</table>
</details>
`;var X=e=>{let{quiz:t,words:{text:s}}=e,{comparison:r=[]}=t;return i`
${Tt(e,r)}
${r.some(o=>o.figures?.length)?i`<p class="small">${s("result.comparison.text")}</p>`:c}
${e.score&&r.some(({trait:o})=>o)?i`<p class="small">${s("result.comparison.order")}</p>`:c}
<div lang=${t.language??c} dir="auto">
${Pe(Mt(e,r)).map(({name:o,rows:a},n)=>i`
<details class="section" ?open=${n===0}>
<summary><h4 id=${`section-${n}`}>${o??s("result.comparison")}</h4></summary>
${Re(e,{rows:a,head:s("result.aspect"),label:`section-${n}`,name:l=>i`${l.aspect} ${pe(e,"claim",l.verdict)}`,below:l=>Ce(e,l)})}
</details>
`)}
</div>
`},Mt=({quiz:e,order:t,score:s},r)=>{if(!s)return r;let o=[...new Set(t.map(n=>e.items.find(l=>l.id===n)?.trait))],a=({trait:n})=>n&&o.includes(n)?o.indexOf(n):o.length;return Pe(r).flatMap(({rows:n})=>[...n].sort((l,d)=>a(l)-a(d)))},Tt=({words:{text:e}},t)=>{let s=d=>t.filter(({verdict:p})=>p===d).length,[r,o,a,n]=[s("supported"),s("mixed"),s("contradicted"),s("no-data")],l=r+o+a+n;return l>0?i`<p>${e("result.comparison.tally",{count:l,supported:r,mixed:o,contradicted:a,none:n})}</p>`:c},Pe=e=>{let t=[];for(let s of e){let r=t[t.length-1];r&&r.name===s.section?r.rows.push(s):t.push({name:s.section,rows:[s]})}return t};var ee=e=>{let{quiz:t,score:s,words:{text:r}}=e,{lifecycle:o=[]}=t;return i`
${s?i`<p class="small">${r("lifecycle.text")}</p>`:c}
<table class=${`stages ${ue(e)}`} role="table" part="table" aria-labelledby="lifecycle">
${me(e,r("result.stage"))}
<tbody role="rowgroup">
${o.map((a,n)=>jt(e,a,qt(e,o)[n]))}
</tbody>
${s?i`<tfoot role="rowgroup">${Et(e,s)}</tfoot>`:c}
</table>
`},qt=({quiz:{roles:e}},t)=>{let s=t.map(({leads:a})=>e.findIndex(({id:n})=>n===a)),r=s.reduce((a,n,l)=>n<0?a:l,-1),o;return s.map((a,n)=>{if(n>r)return{goes:!1};let l=o;return a>=0&&(o=a),{came:l,stands:o,goes:o!==void 0&&n<r}})},Ot=({came:e,stands:t,goes:s},r)=>{if(t===void 0)return"";let o=r===t,n=e!==void 0&&e!==t&&r>=Math.min(e,t)&&r<=Math.max(e,t);return[o&&e!==void 0&&"in",o&&s&&"out",n&&(r===Math.min(e,t)?"begins":r===Math.max(e,t)?"ends":"passes")].filter(Boolean).join(" ")},jt=(e,{stage:t,leads:s,cells:r,evidence:o},a)=>{let{quiz:n,words:{language:l,text:d}}=e,p=d("lifecycle.leads"),h=n.roles.findIndex(({id:f})=>f===s),b=[a.came!==void 0&&a.stands!==void 0&&"in",a.goes&&"out",h>=0&&"led"].filter(Boolean).join(" ");return i`
<tr role="row" class=${b} lang=${n.language??c}>
<th role="rowheader" scope="row">${h<0?c:i`<span class="stop">${M(h)}</span>`}<bdi>${t}</bdi></th>
${n.roles.map(({id:f,name:g},m)=>{let y=r?.[f],u=m===h;return i`
<td role="cell" class=${`${u?"leads ":""}${Ot(a,m)}`}>
<span class="of" aria-hidden="true">${M(m)} ${g}</span>
${u?i`<span class="stop">${M(m)}</span>`:c}
${u&&!y?.toLowerCase().includes(p.toLowerCase())?i`<span class="hidden" lang=${l}>${p}: </span>`:c}
${he(e,y)}
</td>
`})}
<td role="cell" class="markers">${R(e,o)}</td>
</tr>
`},Et=({quiz:e,words:{text:t,percent:s}},{roles:r,leader:o})=>i`
<tr role="row">
<th role="rowheader" scope="row">${t("lifecycle.you")}</th>
${e.roles.map(({id:a,name:n},l)=>{let{probability:d}=r[a];return i`
<td role="cell" class=${`${E(l)}${a===o?" leads":""}`}>
<span class="of" aria-hidden="true">${M(l)} ${n}</span>
<data value=${d}>${s(d)}</data>
${D(l,{value:d},1)}
</td>
`})}
<td role="cell" class="markers"></td>
</tr>
`;var Be=({quiz:e,base:t,words:{text:s}})=>{let r=Ee(e.method,t);return r?i`<a href=${r} part="method">${s("result.method")}</a>`:c};var Ne=e=>{let{quiz:t,words:{text:s}}=e;return i`
<article class="card result" part="card result" aria-labelledby="title">
${Se(t.roles.length)}
<header>
<h2 id="title" class="title" part="title" lang=${t.language??c} dir="auto">${t.title}</h2>
</header>
${t.comparison?.length?i`<section class="comparison" part="comparison"><h3>${s("result.comparison")}</h3>${X(e)}</section>`:c}
<div class="chapters">
${t.lifecycle?.length?ne("lifecycle",i`<span id="lifecycle">${s("result.lifecycle")}</span>`,ee(e)):c}
${t.sources?.length?ne("sources",s("result.sources"),G(e)):c}
</div>
<p class="small">${Be(e)}</p>
</article>
`};var Ie=(e,t)=>i`
<div lang=${e.quiz.language??c} dir="auto">
${t.map(({name:s,text:r,evidence:o})=>i`
<details class="section">
<summary>${s}</summary>
<p>${r} ${R(e,o)}</p>
</details>
`)}
</div>
`,Le=e=>{let{outlook:t=[]}=e.quiz;return Ie(e,t.map(({topic:s,...r})=>({name:s,...r})))},Fe=e=>{let{faq:t=[]}=e.quiz;return Ie(e,t.map(({question:s,answer:r,evidence:o})=>({name:s,text:r,evidence:o})))};var Ye=e=>{let{score:t,friend:s}=e;return t?s?Rt(e,t,s):Ct(e):c},Ct=({words:{text:e},on:t,unfriended:s})=>i`
<p id="friend-text">${e("friend.text")}</p>
<form novalidate>
<div class="field">
<label for="friend-link">${e("friend.label")}</label>
<input id="friend-link" name="link" class="line" dir="ltr" autocomplete="off" autocapitalize="off" spellcheck="false"
aria-describedby=${s?"friend-error":"friend-text"} aria-invalid=${s?"true":c} />
<p id="friend-error" class="problem" role="alert">${s?e(`friend.${s}`):c}</p>
</div>
<div class="actions"><button part="button" @click=${Ue(({form:r})=>t.befriend(r.elements.link.value))}>${e("friend.compare")}</button></div>
</form>
`,Rt=(e,t,s)=>{let{quiz:r,words:o,on:a}=e,{text:n,percent:l,decimal:d}=o,p=[{name:n("result.you"),found:t},{name:n("friend.name"),found:s}],{role:h,probability:b}=P(r,o,s),f=n("friend.summary",{...P(r,o,t),friendRole:h,friendProbability:b}),g=(m,y)=>i`<tr><th scope="row" lang=${r.language??c}>${m}</th>${p.map(({found:u})=>i`<td>${y(u)}</td>`)}</tr>`;return i`
<p id="friend-summary" tabindex="-1">${f}</p>
<div class="bars">
${p.map(({name:m,found:y})=>i`
<p class="small">${m}</p>
${Z(r.roles.map(({id:u})=>y.roles[u].probability))}
`)}
</div>
<table class="beside" part="table" aria-labelledby="friend-summary">
<thead><tr><td></td>${p.map(({name:m})=>i`<th scope="col">${m}</th>`)}</tr></thead>
<tbody>
${r.roles.map(({id:m,name:y},u)=>{let w=({roles:{[m]:{probability:k}}})=>i`<data value=${k}>${l(k)}</data>`;return g(i`${_e(u)} ${y}`,w)})}
</tbody>
<tbody>
${r.traits.map(({id:m,name:y})=>g(y,({traits:{[m]:{mean:w,low:k,high:S}}})=>i`
<data value=${w}>${d(w)}</data>
<span class="small">${n("figure.interval",{low:d(k),high:d(S)})}</span>
`))}
</tbody>
</table>
<div class="actions"><button type="button" part="button" @click=${Ue(()=>a.unfriend())}>${n("friend.remove")}</button></div>
`},Ue=e=>async t=>{t.preventDefault();let s=t.currentTarget,r=s.getRootNode();e(s),await r.host.updateComplete,(r.getElementById("friend-summary")??r.getElementById("friend-link"))?.focus()};var We=e=>{let{quiz:t,score:s,words:{text:r}}=e;if(!s)return c;let{paths:o=[]}=t,a=[...o].sort((n,l)=>+(l.to===s.leader)-+(n.to===s.leader));return i`
<p class="small">${r("result.paths.text")}</p>
<div>
${a.map(n=>{let l=t.roles.find(({id:d})=>d===n.to)?.name??"";return i`
<details class="section" data-to=${n.to} ?open=${n.to===s.leader}>
<summary><h4>${r("result.path",{role:l})}</h4></summary>
<div lang=${t.language??c}>
${n.text?i`<p>${n.text} ${R(e,n.evidence)}</p>`:c}
<ol>${At(n,s).map(d=>Pt(e,s,n,d))}</ol>
</div>
</details>
`})}
</div>
`},At=({to:e,steps:t},{traits:s})=>{let r=[...new Set(t.map(({trait:a})=>a))],o=(a="")=>s[a].standing[e];return r.sort((a,n)=>o(a)<o(n)?-1:+(o(a)>o(n))),r.map(a=>({trait:a,steps:t.filter(n=>n.trait===a)}))},Pt=(e,t,s,{trait:r,steps:o})=>{let{quiz:a,words:n}=e,l=r===void 0?void 0:t.traits[r].standing[s.to];return i`
<li data-trait-step=${r??c}>
${l===void 0?c:i`
<h5>${a.traits.find(({id:d})=>d===r)?.name}</h5>
<p class="small" lang=${n.language}>${n.text("result.standing",{share:n.percent(l)})}</p>
`}
<ul>${o.map(({text:d,evidence:p})=>i`<li>${d} ${R(e,p)}</li>`)}</ul>
</li>
`};var He=({answers:e,before:t=e})=>[...new Set([...e.keys(),...t.keys()])].filter(s=>e.get(s)!==t.get(s)).length;var te=8,Je=e=>{let{quiz:t,order:s,score:r,shared:o,state:a,words:{text:n}}=e;if(!r)return c;let d=[...new Set([...s,...a.asked.flatMap(({items:p})=>p)])].flatMap(p=>t.items.find(h=>h.id===p)??[]);return i`
${o?c:i`<p class="small">${n("pulls.text")}</p> ${Bt(e,r)}`}
${Ve(e,r,d.slice(0,te),"first")}
${d.length>te?i`
<details class="rest">
<summary>${n("pulls.more",{count:d.length-te})}</summary>
${Ve(e,r,d.slice(te),"more")}
</details>
`:c}
<p class="small">${n("pulls.numbers")}</p>
`},Bt=({quiz:e,before:t,state:s,on:r,words:o},a)=>{let{text:n}=o,l=({roles:b})=>e.roles.map(({id:f})=>b[f].probability),{role:d,probability:p}=P(e,o,a),h=a.verdict==="about-equally"?`${d}, ${p}`:p;return i`
<div class="change" part="change">
<p><strong>${n(`verdict.${a.verdict}`,{role:d})}:</strong> ${h}.</p>
${Z(l(a),t&&l(t),10)}
<div class=${t?"changed":"changed outline"} aria-hidden=${t?c:"true"}>
<p>
<span>${n("change.count",{count:t?He(s):1})}</span>
${n("change.before",P(e,o,t??a))}
</p>
<button type="button" part="button" @click=${r.undo}>${n("change.undo")}</button>
</div>
</div>
`},Ke=({quiz:e},{leader:t,runnerUp:s})=>e.roles.flatMap(({id:r},o)=>r===t||r===s?o:[]),Ve=(e,t,s,r)=>{let{quiz:o,shared:a,words:{text:n}}=e,l=Math.max(...Object.values(t.pulls).map(Math.abs));return i`
<table class=${r} role="table" part="table" aria-labelledby="pulls">
<thead role="rowgroup">
<tr role="row">
<th role="columnheader" scope="col">${n("pulls.question")}</th>
<th role="columnheader" scope="col">${n(a?"pulls.shared":"pulls.answer")}</th>
<th role="columnheader" scope="col">
<span class="hidden">${n("pulls.pull")}</span>
<span class="sides" lang=${o.language??c}>
${Ke(e,t).map(d=>i`<span>${M(d)} ${o.roles[d].name}</span>`)}
</span>
</th>
</tr>
</thead>
<tbody role="rowgroup">
${s.map(d=>Nt(e,t,d,l))}
</tbody>
</table>
`},Nt=(e,t,s,r)=>{let{quiz:o,words:a,shared:n,state:l}=e,{id:d,prompt:p,categories:h}=s,b=o.language??c,f=o.groups?.find(m=>m.id===s.group),g=l.answers.get(d);return i`
<tr role="row" data-item=${d}>
<th role="rowheader" scope="row" lang=${b}>
${f?i`<span id=${`group-of-${d}`} class="group"><bdi>${f.prompt}</bdi></span>`:c}
<bdi id=${`prompt-of-${d}`}>${p}</bdi>
</th>
<td role="cell">
${n?g===void 0?a.text("question.skip"):i`<bdi lang=${b}>${h[g]}</bdi>`:It(e,s,f!==void 0)}
</td>
<td role="cell">${Lt(e,t,d,r)}</td>
</tr>
`},It=({quiz:e,words:t,state:s,on:r},{id:o,categories:a},n)=>{let l=s.answers.get(o),d=({currentTarget:p})=>{let{value:h}=p;r.change(o,h===""?void 0:Number(h))};return i`
<select
autocomplete="off"
aria-labelledby=${`prompt-of-${o}`}
aria-describedby=${n?`group-of-${o}`:c}
@change=${d}
>
${a.map((p,h)=>i`<option value=${h} lang=${e.language??c} .selected=${l===h}>${p}</option>`)}
<option value="" .selected=${l===void 0}>${t.text("question.skip")}</option>
</select>
`},Lt=(e,t,s,r)=>{let{quiz:o,words:{text:a,decimal:n}}=e,l=t.pulls[s]??0,d=l<0?t.runnerUp:t.leader,p=o.roles.findIndex(f=>f.id===d),h=n(Math.abs(l)),b=h===n(0);return i`
${je(p,p===Ke(e,t)[0],b?0:Math.abs(l)/r)}
<data value=${l}>${b?a("pulls.none"):a("pulls.towards",{value:h,role:o.roles[p].name})}</data>
`};var I=1200,fe=630,T=76,Qe=52,N=I-2*T,Ze=28,B={top:358,height:74,gap:6},Ft="#fbf9f4",se="#1d1c1a",ge="#5b564d",Yt="#dcd7cb",De=["#2b6cb8","#c4661f","#1d8a6b","#a8568f"],Ge=4,et=({quiz:e,words:t},s,r)=>{let o=Object.assign(document.createElement("canvas"),{width:I,height:fe}),a=o.getContext("2d"),n=getComputedStyle(r),{language:l,direction:d,text:p,percent:h}=t,b=d==="rtl",f={pen:a,family:n.fontFamily,language:l},g=$=>b?I-$:$,m=({lines:$,font:z,size:_,leading:O},j,Y,J,ae=!1)=>{a.font=z,a.fillStyle=J,a.textAlign=b===ae?"left":"right";for(let[pt,ke]of $.entries())a.direction=Vt(ke,d),a.fillText(ke,g(j),Y+pt*O+(O-_)/2+.8*_)};a.fillStyle=Ft,a.fillRect(0,0,I,fe),a.fillStyle=se,a.fillRect(0,0,I,10);let y=V(f,e.title,{width:N,lines:2,size:30,least:24,even:!0});m(y,T,Qe,ge);let{role:u,probability:w}=P(e,t,s),k=V(f,s.questions===0?p("result.empty"):p(`verdict.${s.verdict}.detail`,{role:u,probability:w,count:s.questions}),{width:N,lines:2,size:30,least:22,even:!0}),S=B.top-40-re(k),q=V(f,p(`verdict.${s.verdict}`,{role:u}),{width:N,lines:3,size:76,least:30,weight:700,high:S-12-(Qe+re(y)+12),even:!0});m(q,T,S-12-re(q),se),m(k,T,S,ge);let L=e.roles.map(({id:$,name:z},_)=>({name:z,share:s.roles[$].probability,index:_})),F=L.length>Ge?[...L].sort(($,z)=>z.share-$.share).slice(0,Ge):L,dt=$=>{let z=$%De.length;return a.fillStyle=De[z],a.fillStyle=n.getPropertyValue(`--rolefit-role-${z+1}`).trim(),a.fillStyle},$e=($,z,_,O,j)=>Ut(a,$,dt($),b?I-z-O:z,_,Math.max(0,O),j),Q=0;for(let[$,{share:z,index:_}]of F.entries()){let O=T+Q*N+($>0?B.gap/2:0);Q+=z;let j=$===L.length-1;$e(_,O,B.top,T+Q*N-O-(j?0:B.gap/2),B.height)}if(F.length<L.length){let $=T+Q*N+B.gap/2;a.fillStyle=Yt,a.fillRect(b?T:$,B.top,Math.max(0,I-T-$),B.height)}let oe=(N-Ze*(F.length-1))/F.length,ye=({name:$,index:z},_)=>V(f,$,{width:oe,lines:2,size:_,least:16,weight:we(z),high:66,even:!0}),we=$=>e.roles[$].id===s.leader?700:400,ct=Math.min(...F.map($=>ye($,28).size));for(let[$,z]of F.entries()){let{share:_,index:O}=z,j=F.length===2&&$===1,Y=j?I-T:T+$*(oe+Ze),J=B.top+B.height+14;$e(O,j?Y-26:Y,J+15,26,26);let ae=V(f,h(_),{width:oe-40,lines:1,size:46,least:30,weight:we(O)});m(ae,j?Y-40:Y+40,J,se,j),m(ye(z,ct),Y,J+55,se,j)}if(/^https?:$/.test(location.protocol)){let $=V(f,location.host,{width:N,lines:1,size:22,least:16});m($,T,fe-26-re($),ge)}return new Promise(($,z)=>{o.toBlob(_=>_?$(_):z(new Error("The picture could not be made.")),"image/png")})},Ut=(e,t,s,r,o,a,n)=>{if(e.save(),e.beginPath(),e.rect(r,o,a,n),e.clip(),e.fillStyle=e.strokeStyle=s,t%3===0)e.fillRect(r,o,a,n);else if(e.globalAlpha=.3,e.fillRect(r,o,a,n),e.globalAlpha=1,e.beginPath(),t%3===1){e.lineWidth=A/Math.SQRT2/2;for(let l=r-A;l<r+a+n;l+=A)e.moveTo(l+2,o-2),e.lineTo(l-n-2,o+n+2);e.stroke()}else{for(let l=0;l*A*.6<n+A;++l)for(let d=r+(l%2?A/2:0);d<r+a+A;d+=A)e.moveTo(d,o+l*A*.6),e.arc(d,o+l*A*.6,A/5,0,2*Math.PI);e.fill()}e.restore()},A=17,re=({lines:e,leading:t})=>e.length*t,V=(e,t,{width:s,lines:r,size:o,least:a,weight:n=400,high:l=1/0,even:d=!1})=>{let{pen:p,family:h,language:b}=e;for(let f=o;;f=Math.max(a,f-2)){let g=Math.round(f*(f>40?1.14:1.3)),m=p.font=`${n} ${f}px ${h}`,y=Math.max(1,Math.min(r,Math.floor(l/g))),{lines:u,broken:w}=Xe(p,t,s,b);if(!w&&u.length<=y){for(let k=s-20;d&&u.length>1&&k>s/3;k-=20){let S=Xe(p,t,k,b);if(S.broken||S.lines.length>u.length)break;u=S.lines}return{lines:u,font:m,size:f,leading:g}}if(!(f>a)){if(u.length>y){let k=[...u[y-1]];for(;k.length>0&&p.measureText(`${k.join("")}…`).width>s;)k.pop();u=[...u.slice(0,y-1),`${k.join("").trimEnd()}…`]}return{lines:u,font:m,size:f,leading:g}}}},Xe=(e,t,s,r)=>{let o=d=>e.measureText(d.trimEnd()).width>s,a=[],n="",l=!1;for(let d of Ht(t,r)){if(!o(n+d)){n+=d;continue}for(n&&a.push(n),n=d;o(n);){l=!0;let p=[...n],h=p.length-1;for(;h>1&&o(p.slice(0,h).join(""));)--h;if(a.push(p.slice(0,h).join("")),n=p.slice(h).join(""),h<1)break}}return{lines:[...a,n].map(d=>d.trim()),broken:l}},Wt=/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u,Ht=(e,t)=>(e.match(/\S+?(?:[-–—/](?=\p{L})|\s+|$)/gu)??[]).flatMap(s=>{if(!Wt.test(s)||!("Segmenter"in Intl))return[s];let r=[];for(let{segment:o}of new Intl.Segmenter(t,{granularity:"word"}).segment(s)){let a=r[r.length-1]??"",n=/^[\p{P}\s\p{Lm}]/u.test(o)&&!/^[\p{Ps}\p{Pi}]/u.test(o);r.length>0&&(n||/[\p{Ps}\p{Pi}]$/u.test(a))?r[r.length-1]=a+o:r.push(o)}return r}),Vt=(e,t)=>{let[s]=e.match(/\p{L}/u)??[];return s?/[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(s)?"rtl":"ltr":t};var tt=["pulls","traits","lifecycle"],st=async(e,t)=>{e.querySelector("iframe")?.remove();let s=Object.assign(document.createElement("iframe"),{className:"hidden",title:t.quiz.title,inert:!0}),r=new Promise(a=>s.addEventListener("load",a,{once:!0}));e.append(s),await r;let o=s.contentWindow;Jt(o,e,t),o.focus(),o.print()},Jt=({document:e,CSSStyleSheet:t},s,{quiz:r,words:o,link:a,friend:n})=>{let l=u=>{let w=new t;return w.replaceSync(u),w},d=(u,w,k={})=>Object.assign(e.createElement(u),{textContent:w,...k});e.title=r.title,e.documentElement.lang=o.language,e.documentElement.dir=o.direction,e.adoptedStyleSheets=[l("@page { margin: 14mm } body { margin: 0 }")];let p=e.importNode(s.querySelector(".root"),!0),h=[...s.querySelectorAll("select")].map(({selectedOptions:[u]})=>u?.text.trim()??"");for(let[u,w]of p.querySelectorAll("select").entries())w.replaceWith(Object.assign(e.createElement("span"),{textContent:h[u]}));for(let u of p.querySelectorAll("details"))u.open=!1;let b=n?[...tt,"friend"]:tt;for(let u of p.querySelectorAll(".chapter"))b.some(w=>u.classList.contains(w))&&!u.querySelector(".late")?u.open=!0:u.remove();if(p.querySelector(".result")?.prepend(d("p",r.title,{className:"label",lang:r.language??"",dir:"auto"})),a){let u=d("p",`${o.text("share.link")}: `,{className:"small address"});u.append(d("bdi",a,{dir:"ltr"})),p.querySelector(".result")?.append(u)}let f=e.createElement("div"),g=f.attachShadow({mode:"open"}),m=getComputedStyle(s.host),y=[1,2,3,4].map(u=>`--rolefit-role-${u}`).filter(u=>m.getPropertyValue(u));g.adoptedStyleSheets=[...s.adoptedStyleSheets.map(({cssRules:u})=>l([...u].map(({cssText:w})=>w).join(`
`))),l(`:host { margin: 0; font-family: ${m.fontFamily}; ${y.map(u=>`${u}: ${m.getPropertyValue(u)};`).join(" ")} }`)],g.append(p),e.body.append(f)};var ot=e=>{let{words:{text:t},score:s,link:r,said:o}=e;return s?i`
${r===void 0?c:i`
<p>${t("share.text")}</p>
<div class="field">
<label for="link">${t("share.link")}</label>
<input id="link" class="line" readonly dir="ltr" .value=${r} @focus=${Kt} />
</div>
`}
<div class="actions">
${r===void 0?c:i`<button type="button" part="button" @click=${Qt(e,r)}>${t("share.copy")}</button>`}
${r!==void 0&&Zt(rt(e,s,r))?i`<button type="button" part="button" @click=${Dt(e,rt(e,s,r))}>${t("share.send")}</button>`:c}
<button type="button" part="button" @click=${Gt(e,s)}>${t("share.image")}</button>
<button type="button" part="button" @click=${es(e)}>${t("share.print")}</button>
</div>
<p class="said small">${o}</p>
`:c},Kt=({currentTarget:e})=>e.select(),at=({currentTarget:e})=>e.getRootNode(),Qt=({words:{text:e},on:t},s)=>async r=>{let o=at(r);t.say("");try{await navigator.clipboard.writeText(s),t.say(e("share.copied"))}catch{o.getElementById("link")?.focus(),t.say(e("share.uncopied"))}},rt=({quiz:e,words:t},s,r)=>({title:e.title,text:t.text("share.message",P(e,t,s)),url:r}),Zt=e=>"share"in navigator&&(!("canShare"in navigator)||navigator.canShare(e)),Dt=(e,t)=>be(e,()=>navigator.share(t).catch(s=>{if(s.name!=="AbortError")throw s})),Gt=(e,t)=>be(e,async s=>{let r=URL.createObjectURL(await et(e,t,s.host));Object.assign(document.createElement("a"),{href:r,download:`${e.quiz.id}.png`}).click(),setTimeout(()=>URL.revokeObjectURL(r),Xt)}),Xt=1e4,es=e=>be(e,t=>st(t,e)),be=({words:{text:e},on:t},s)=>async r=>{let o=at(r);t.say("");try{await s(o)}catch(a){console.error(a),t.say(e("share.failed"))}};var it=e=>{let{quiz:t,words:s,state:r,score:o,populations:a,friend:n}=e,{text:l,decimal:d}=s,p=t.language??c,h=new Set(t.items.filter(({id:g})=>r.answers.has(g)).map(({trait:g})=>g));if(!o||!a)return c;let{traits:b}=o,f=t.traits.map(({id:g})=>t.roles.map(m=>a.roles[m.id][g]));return i`
<p class="small">${l("result.traits.text")}</p>
<ul class="keys">
${t.roles.map(({name:g},m)=>i`<li>${M(m)} <span lang=${p}>${g}</span></li>`)}
<li>${de("reader")} ${l("result.you")}</li>
${n?i`<li>${de("friend")} ${l("friend.name")}</li>`:c}
</ul>
<ul class="scales">
${t.traits.map(({id:g,name:m,low:y,high:u},w)=>{let k=b[g],S=n?.traits[g];return i`
<li data-trait=${g}>
<h4 lang=${p}>${m}</h4>
<p class="reading">
${ts(e,k)} ${S?i`<span class="other">${l("friend.name")}: ${nt(e,S)}.</span>`:c}
${h.has(g)?c:i`<span class="unmeasured">${l("result.unmeasured")}</span>`}
<span class="hidden">
${t.roles.map((q,L)=>`${l("result.middle",{role:q.name,mean:d(f[w][L].mean)})} `)}
</span>
</p>
${Oe(f[w],k,S)}
<p class="ticks" aria-hidden="true">${le.map(q=>i`<span dir="ltr">${q<0?`−${-q}`:q}</span>`)}</p>
<p class="poles small" lang=${p}><span>${y}</span> <span>${u}</span></p>
</li>
`})}
</ul>
${Ae(e,{label:"traits",heads:[l("traits.trait"),l("result.you"),l("traits.interval"),...n?[l("friend.name")]:[],...t.roles.flatMap(({name:g})=>["middle","spread","above"].map(m=>l(`traits.${m}`,{role:g})))],rows:t.traits.map(({id:g,name:m},y)=>[i`<span lang=${p}>${m}</span>`,d(b[g].mean),lt(e,b[g]),...n?[nt(e,n.traits[g])]:[],...t.roles.flatMap((u,w)=>{let{mean:k,sd:S}=f[y][w];return[d(k),d(S),s.percent(b[g].standing[u.id])]})])})}
`},lt=({words:{text:e,decimal:t}},{low:s,high:r})=>e("figure.interval",{low:t(s),high:t(r)}),nt=(e,t)=>`${e.words.decimal(t.mean)} (${lt(e,t)})`,ts=({words:{text:e,decimal:t}},s)=>{let r=a=>i`<data class=${a} value=${s[a]}>${t(s[a])}</data>`;return e("result.estimate",{mean:"\0mean\0",low:"\0low\0",high:"\0high\0"}).split("\0").map((a,n)=>n%2===1?r(a):a)};var ss={traits:it,pulls:Je,comparison:X,lifecycle:ee,paths:We,outlook:Le,faq:Fe,friend:Ye,share:ot,sources:G};globalThis[Symbol.for("role-fit-chapters@0.1.0")]={styles:ze,words:ve,bodies:ss,compare:Ne};})();
