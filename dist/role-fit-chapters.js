/*! RoleFit 0.1.0, MIT. */
if(!(globalThis[Symbol.for("role-fit@4c791adb")]??={}).modules){const e=Object.assign(document.createElement("script"),{nonce:document.currentScript?.nonce});e.dataset.script=document.currentScript?.src??"",e.src=e.dataset.script.replace(/[^/]*$/,"role-fit-rejoin.js?4c791adb"),document.head.append(e)}
 else if (!("role-fit-chapters" in (globalThis[Symbol.for("role-fit@4c791adb")] ??= {}))) {
(()=>{var ft=Object.defineProperty;var bt=(e,t)=>{for(var s in t)ft(e,s,{get:t[s],enumerable:!0})};var be={};bt(be,{bodies:()=>cs,compare:()=>ut,linkOf:()=>pt,styles:()=>ps});var{CSSResult:us,LitElement:hs,ReactiveElement:gs,_$LE:fs,_$LH:bs,adoptStyles:$s,css:ys,defaultConverter:ks,getCompatibleStyle:ws,html:l,isServer:vs,mathml:xs,noChange:zs,notEqual:_s,nothing:c,render:Ss,supportsAdoptingStyleSheets:Ms,svg:_,unsafeCSS:we}=(globalThis[Symbol.for("role-fit@4c791adb")]??={}).modules["node_modules/lit/index.js"];var ve='.inside>.small{margin-block:.5em 1em}.mark{fill:var(--_role)}.mark.hollow{fill:none;stroke:var(--_role);stroke-width:2.25}.keys{display:flex;flex-wrap:wrap;gap:.25em 1.5em;margin-block:1em 1.75em;font-size:.875em}.keys li{display:flex;align-items:center;gap:.5em}.scales{display:grid;gap:2.25em 2.5em}.scales h4{line-height:1.3}.reading{font-size:.875em;font-variant-numeric:tabular-nums}.reading .other,.reading .unmeasured{display:block;color:var(--_soft)}.scale{margin-block-start:.75em}.shapes{overflow:hidden}.bell{fill:var(--_role);fill-opacity:.16;stroke:var(--_role);stroke-width:1.75}.line-1{fill-opacity:.1;stroke-dasharray:5 3}.line-2{fill-opacity:.1;stroke-dasharray:1.5 3;stroke-linecap:round}.stem{stroke:var(--_role);stroke-width:1;stroke-opacity:.6}.axis{stroke:var(--_strong);stroke-width:1;shape-rendering:crispEdges}.middle{stroke:var(--_line);stroke-width:1;stroke-dasharray:1 3}.interval{fill:var(--_accent);fill-opacity:.35}.estimate{fill:var(--_accent)}.friend .interval,.friend .estimate{fill:none;stroke:var(--_accent);stroke-width:1.25}.ticks{display:flex;font-size:.75em;line-height:1.5;color:var(--_soft);font-variant-numeric:tabular-nums}.result .ticks{max-inline-size:none}.ticks>*{flex:1;text-align:center}.poles{display:flex;justify-content:space-between;gap:2em;margin-block-start:.25em;line-height:1.35}.poles>*{max-inline-size:46%;min-inline-size:0;hyphens:auto}.poles>:last-child{text-align:end}[dir=rtl] :is(.scale,.pull){transform:scaleX(-1)}.numbers{margin-block-start:1em;font-size:.9375em}.numbers summary,.rest summary{inline-size:fit-content;text-decoration:underline;text-underline-offset:.2em;text-decoration-thickness:1px}.numbers td{display:flex;max-inline-size:30em;justify-content:space-between;gap:1em;font-variant-numeric:tabular-nums}.change{position:sticky;inset-block-start:0;z-index:1;display:grid;gap:.625em;margin-inline:-.5em;padding:.625em .5em;border-block-end:1px solid var(--_line);background:var(--_tint);backdrop-filter:blur(1.5em);font-size:.875em;line-height:1.4}@supports (color: oklch(from red l c h)){.change{background:linear-gradient(var(--_tint),var(--_tint)),oklch(from currentColor clamp(.2,(.65 - l) * 1000,1) 0 0 / 80%)}}.changed{display:flex;flex-wrap:wrap;align-items:center;justify-content:space-between;gap:0 1em}.changed.outline{visibility:hidden}.changed p>span{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%)}.changed button{margin-block:-.375em;padding:0;border:0;background:none;text-decoration:underline;text-underline-offset:.2em}.pulls thead,.rest[open] table{position:static}.pulls thead{inline-size:auto;block-size:auto;overflow:visible;clip-path:none;font-size:.875em}.pulls thead,.pulls thead th{display:block}.pulls thead th:not(:last-child),.more thead{position:absolute;inline-size:1px;block-size:1px;padding:0;overflow:hidden;clip-path:inset(50%)}.sides{display:grid;grid-template-columns:1fr 1fr;gap:.75em;padding-block:.75em .25em;font-weight:400;line-height:1.3}.sides>:first-child{text-align:end}.pulls tbody tr{display:grid;gap:.5em 1.5em;padding-block:1em}.pulls tbody td{padding:0}.pulls tbody th{font-weight:400;line-height:1.4}.group{display:block;font-size:.875em;color:var(--_soft)}select{inline-size:100%;min-block-size:44px;padding:.375em .5em;border:1px solid var(--_line);border-radius:var(--_radius);background-color:transparent;color:inherit;font:inherit;font-size:max(1em,16px);text-overflow:ellipsis;contain:paint;scroll-margin-block:12em 2em;cursor:pointer}select:hover{border-color:currentColor}option{background:Field;color:FieldText}.pull+data{display:block;margin-block-start:.25em;font-size:.875em;text-align:center;color:var(--_soft);font-variant-numeric:tabular-nums}table{inline-size:100%;border-collapse:collapse;font-size:.9375em}table,tbody,tr,td,tbody th{display:block}thead{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%)}th{font-weight:700;text-align:start;hyphens:auto}tbody tr{padding-block:.75em}tbody tr+tr{border-block-start:1px solid var(--_line)}tbody td{padding-block-start:.375em}.of{display:block;font-size:.875em;color:var(--_soft)}.section{border-block-end:1px solid var(--_line)}.section:first-child{border-block-start:1px solid var(--_line)}.section summary{font-weight:700}summary h4{display:inline}.section[open]{padding-block-end:1em}.stages tr{--_in: transparent;--_out: transparent;position:relative}.stages th,.stages td{padding-inline-start:2em;hyphens:auto}.stages .stop{position:absolute;inset-block-start:.75em;inset-inline-start:0;line-height:1.5;z-index:1}.stages td .stop{display:none}.stages td{--_in: transparent;--_out: transparent}.stages .in{--_in: var(--_strong)}.stages .out{--_out: var(--_strong)}.stages tr:before,.stages.wide td:before{position:absolute;inset-block:0;inset-inline-start:6px;inline-size:2px;background:linear-gradient(var(--_in) calc(1.5em - 8px),transparent 0 calc(1.5em + 8px),var(--_out) 0)}.stages tr:is(.in,.out):before,.stages.wide td:is(.in,.out):before{content:""}.stages .in.out:not(.led,.leads):before{background:var(--_strong)}.stages .bar{margin-block-start:.25em;max-inline-size:16em}.stages tfoot tr{border-block-start:3px double var(--_line);padding-block:.75em}.stages tfoot data{font-size:1.125em;font-variant-numeric:tabular-nums}tfoot,tfoot th{display:block}.unnamed{color:var(--_soft)}.marker{min-block-size:24px;min-inline-size:24px;padding:0;border:0;text-align:start;font-size:.8125em;color:var(--_soft);text-decoration:underline;text-underline-offset:.2em;font-variant-numeric:tabular-nums}.says{display:flex;align-items:center;gap:.375em;font-size:.8125em;font-weight:400;color:var(--_soft)}.says svg{flex:none;fill:none;stroke:currentColor;stroke-width:1.75}.says .half{fill:currentColor;stroke:none}th .says{margin-block-start:.25em}.kinds,.kinds ul{display:grid;gap:1em}h5{font-size:.8125em;color:var(--_soft)}.kinds h5{margin-block-end:.5em;padding-block-end:.25em;border-block-end:1px dotted var(--_line)}.figure{display:grid;gap:.25em 1.5em;font-size:.875em;line-height:1.4}.figure .says{font-size:.9375em}.value{display:grid;grid-template-columns:14px 1fr minmax(4.5em,auto);align-items:center;gap:0 .5em;font-variant-numeric:tabular-nums}.value data{text-align:end}.value .about{grid-column:2 / -1}.figure .about{font-size:.9375em}.figure p.about{padding-inline-start:calc(14px + .5em)}tbody .below{padding-block:0 1em;border:0}.bar line{stroke:currentColor;stroke-width:1.25;shape-rendering:crispEdges}.track{fill:var(--_line)}.leads{font-weight:700}[dir=rtl] .bar{transform:scaleX(-1)}.paths ol{display:grid;gap:1.25em;margin-block-start:1em;padding-inline-start:1.5em;list-style:decimal}.paths h5{margin:0;font-size:1em;font-weight:700;color:inherit}.paths ul{display:grid;gap:.25em;margin-block-start:.375em}.sources ol{display:grid;gap:.5em;padding-inline-start:1.75em;list-style:decimal;font-size:.875em}.about{color:var(--_soft)}.field{display:grid;gap:.375em;margin-block:1em;max-inline-size:42em}.field label{font-weight:700}input.line{inline-size:100%;block-size:auto;min-block-size:44px;padding:.5em .75em;border-radius:var(--_radius);background:transparent;text-overflow:ellipsis;cursor:text}input.line:focus-visible{outline:3px solid var(--_accent);outline-offset:2px}.inside>.said{min-block-size:1.5em;margin-block:.75em 0;font-weight:700}[aria-invalid]{border-width:3px}.problem{min-block-size:1.5em;font-weight:700}.bars{margin-block:.75em 1.25em}.bars svg{margin-block:.125em .625em}.beside{display:table;table-layout:fixed;max-inline-size:42em;margin-block-end:1.25em;font-variant-numeric:tabular-nums}.beside thead{position:static;display:table-header-group;clip-path:none}.beside tbody{display:table-row-group;border-block-start:1px solid var(--_strong)}.beside tr{display:table-row}.beside td,.beside th,.beside thead th:last-child{display:table-cell;inline-size:auto;padding-block:.5em;padding-inline:0 .75em;vertical-align:top}.beside thead td{inline-size:40%}.beside .small{display:block}#friend-summary{outline:none}iframe{border:0}.sources li:focus{outline:2px solid var(--_accent);outline-offset:4px}@container rolefit (min-width: 34em){.scales{grid-template-columns:1fr 1fr}.wide{display:table;table-layout:fixed}.wide thead{position:static;display:table-header-group;clip-path:none;font-size:.9375em}.wide tbody{display:table-row-group}.wide tr{display:table-row}.wide tbody tr,.wide tbody tr+tr{border-block-start:1px solid var(--_line)}.wide th,.wide td{display:table-cell;padding:.625em 1em .625em 0;padding-inline:0 1em;vertical-align:top}.wide thead th{padding-block:0 .5em;vertical-align:bottom}.wide thead th:first-child{inline-size:23%}.wide thead th:last-child{inline-size:5.5em;padding-inline-end:0}.wide .of{display:none}.numbers .wide{font-size:.875em}.numbers .wide th,.numbers .wide td{padding-inline-end:.625em}.numbers .wide thead th{inline-size:auto;font-weight:400;line-height:1.3}.numbers .wide thead th:first-child{inline-size:17%}.numbers .wide thead th:nth-child(3){inline-size:14%}.change{grid-template-columns:1fr}.changed p>span{position:static;clip-path:none}.pulls thead tr,.pulls tbody tr{display:grid;grid-template-columns:1fr 1fr;gap:.5em 2em}.pulls tbody th{grid-column:1 / -1}.pulls thead th:nth-child(2){position:static;inline-size:auto;block-size:auto;clip-path:none;padding-block:.75em .25em;font-weight:400}.wide tfoot{display:table-footer-group}.wide td.markers{padding-inline-end:0}.wide .below{border:0}.wide .below td{padding-block:.25em 1.5em;padding-inline-end:0}.figure{grid-template-columns:minmax(0,4fr) minmax(0,9fr)}.value{grid-template-columns:14px 1fr 4.5em 16em}.value .about{grid-column:auto}.pay .value{grid-template-columns:14px 1fr auto}.pay .value .about{grid-column:2 / -1}.stages.wide td,.stages.wide thead th{position:relative;padding-inline-start:1.75em}.stages.wide :is(thead th:is(:first-child,:last-child),tbody th,tfoot th,.markers){padding-inline-start:0}.stages.wide thead .swatch{position:absolute;inset-inline-start:0;inset-block-end:.75em}.stages.wide th .stop,.stages.wide tr:before{display:none}.stages.wide td .stop{display:block;inset-block-start:.625em}.stages.wide td:after{position:absolute;background:var(--_strong)}.stages.wide td:before{background:linear-gradient(var(--_in) calc(1.375em - 8px),transparent 0 calc(1.375em + 8px),var(--_out) 0)}.stages.wide td:is(.begins,.passes,.ends):after{content:"";inset-block-start:-1px;inset-inline:0;block-size:2px}.stages.wide td.begins:after{inset-inline-start:6px}.stages.wide td.ends:after{inset-inline:0 auto;inline-size:8px}}@media(prefers-reduced-motion:no-preference){.pull rect,.interval,.estimate,.bar rect{transition:x .24s,width .24s}}@media(max-height:26em){.change{position:static}}@media(forced-colors:active){.change{background:Canvas}select{border-color:ButtonBorder;background-color:Field;color:FieldText}}@media print{.change{display:none}.scales{grid-template-columns:1fr 1fr 1fr;gap:1em 2em}.keys{margin-block:.5em}th,td,tbody th,tbody td{padding-block:.375em}.pulls thead tr,.pulls tbody tr{display:grid;grid-template-columns:7fr 3fr 5fr;align-items:center;gap:0 1.5em;padding-block:.125em}.pulls thead th:nth-child(2){grid-column:2}.pulls tbody th{grid-column:auto}.pulls .sides,.pulls thead th:nth-child(2){padding-block:0}.pull+data{margin:0}select{min-block-size:0;padding:0;border:0;appearance:none;font-size:1em}thead,.keys,.inside>.small{break-after:avoid}.inside>.small{margin-block:0 .375em}.inside>.small:last-child{break-after:auto}thead{display:table-header-group}.marker,td.markers,.lifecycle thead th:last-child,.comparison thead th:last-child,form{display:none}.section>summary{min-block-size:0;padding-block:.625em .25em;list-style:none;break-after:avoid}.bars{break-inside:avoid}h5{break-after:avoid}}';var{fill:oe,kFills:V,patterns:xe,roleClass:A,splitBar:Z,swatch:ze}=(globalThis[Symbol.for("role-fit@4c791adb")]??={}).modules["web/views/drawing.js"];var F=3.5,Q=(e,{value:t,low:s,high:r},a)=>{let o=n=>`${100*n/a}%`;return l`
    <svg class="bar" width="100%" height="12" aria-hidden="true">
      <rect class="track" width="100%" height="1" y="10" />
      <rect class=${A(e)} width=${o(t)} height="8" y="2" fill=${oe(e)} />
      ${s===void 0||r===void 0?c:_`<line x1=${o(s)} x2=${o(r)} y1="6" y2="6"/>
            ${[s,r].map(n=>_`<line x1=${o(n)} x2=${o(n)} y1="2.5" y2="9.5"/>`)}`}
    </svg>
  `},Me=e=>{let t=`mark ${A(e)}`;return e%V===0?_`<circle class=${t} r="5"/>`:e%V===1?_`<path class=${`${t} hollow`} d="M0-6 6 0 0 6-6 0Z"/>`:_`<path class=${t} d="M0-6 6 5H-6Z"/>`},M=e=>l`
  <svg class="swatch" width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true">${Me(e)}</svg>
`,ie=[-3,-2,-1,0,1,2,3],yt="M-4 0C-3.6667 0-3.3333 0-3-.0044-2.6667-.0089-2.3333-.018-2-.054-1.6667-.09-1.3333-.1613-1-.242-.6667-.3226-.3333-.3989 0-.3989 .3333-.3989 .6667-.3226 1-.242 1.3333-.1613 1.6667-.09 2-.054 2.3333-.018 2.6667-.0089 3-.0044 3.3333 0 3.6667 0 4 0",kt=.3989,ne=18,C=90,_e=107,wt=9,N=e=>50*(Math.max(-F,Math.min(F,e))+F)/F,qe=(e,t,s)=>{let r=Math.min(...e.map(({sd:o})=>o)),a=kt/r;return l`
    <svg class="scale" width="100%" height=${s?117:100} aria-hidden="true">
      <line class="middle" x1="50%" x2="50%" y1="0" y2=${C} />
      <svg class="shapes" y=${ne} width="100%" height=${C-ne} viewBox=${`${-F} ${-a} ${2*F} ${a}`} preserveAspectRatio="none">
        ${e.map(({mean:o,sd:n},i)=>_`
            <path class=${`bell ${A(i)} line-${i%V}`} d=${yt} vector-effect="non-scaling-stroke"
              transform=${`translate(${o} 0) scale(${n} ${1/n})`}/>`)}
      </svg>
      ${e.map(({mean:o,sd:n},i)=>{let d=`${N(o)}%`,p=C-(C-ne)*r/n;return _`
          <line class=${`stem ${A(i)}`} x1=${d} x2=${d} y1=${p} y2=${C}/>
          <svg x=${d} y=${p-wt}>${Me(i)}</svg>`})}
      <line class="axis" x2="100%" y1=${C} y2=${C} />
      ${ie.map(o=>_`<line class="axis" x1=${`${N(o)}%`} x2=${`${N(o)}%`} y1=${C} y2=${C+6}/>`)}
      ${Se(t,"reader",C,C-26)} ${s?Se(s,"friend",_e,_e-7):c}
    </svg>
  `},Se=({mean:e,low:t,high:s},r,a,o)=>_`
  <g class=${r}>
    <rect class="interval" x=${`${N(t)}%`} width=${`${N(s)-N(t)}%`} y=${a-4} height="8"/>
    <rect class="estimate" x=${`${N(e)}%`} width="3" y=${o} height=${a+7-o} transform="translate(-1.5)"/>
  </g>`,le=e=>l`
  <svg class="swatch" width="24" height="14" aria-hidden="true">
    <g class=${e}><rect class="interval" width="24" y="3" height="8"/><rect class="estimate" x="10.5" width="3" height="14"/></g>
  </svg>
`,Te=(e,t,s)=>l`
  <svg class="pull" width="100%" height="18" aria-hidden="true">
    <rect class=${A(e)} x=${`${t?50-50*s:50}%`} width=${`${50*s}%`} y="2" height="14" fill=${oe(e)}/>
    <line class="axis" x1="50%" x2="50%" y2="18"/>
  </svg>
`;var{addressFrom:Ls,askedOf:Ps,byPull:Is,categoriesOf:Ns,hindering:Fs,keyOf:Hs,parsed:Us,questionsOf:Ws,readQuiz:Ks,translated:Ds,webAddress:je}=(globalThis[Symbol.for("role-fit@4c791adb")]??={}).modules["web/quiz/quiz.js"];var O=({quiz:e,words:{text:t}},s=[])=>(e.sources??[]).map((r,a)=>{if(!s.includes(r.id))return c;let o=t("result.source",{number:a+1,title:r.title});return l`<button type="button" class="marker" title=${o} aria-label=${o} @click=${vt(a)}>
      ${a+1}
    </button> `}),vt=e=>t=>{let r=t.currentTarget.getRootNode().getElementById(`source-${e}`),a=r?.closest("details");a&&(a.open=!0),r?.focus()},X=({quiz:{sources:e=[],written:t,language:s}})=>l`<ol lang=${t??s??c} dir="auto">${e.map((r,a)=>l`<li id=${`source-${a}`} tabindex="-1">${xt(r)}</li>`)}</ol>`,xt=({title:e,author:t,site:s,date:r,licence:a,url:o})=>{let n=je(o),i=[t,s===t?"":s,r?.replace("/","–"),a].filter(Boolean).join(" · ");return l`<cite>${n?l`<a href=${n} rel="noopener">${e}</a>`:e}</cite> <span class="about">${i}</span>`};var zt=["practitioners","adverts","pay"],Ce=(e,{figures:t=[],verdict:s})=>{if(t.length===0)return c;let{words:r}=e;return l`
    <div class="kinds">
      ${zt.map(a=>{let o=t.filter(i=>i.kind===a);if(o.length===0)return c;let n=o.flatMap(({values:i={}})=>Object.values(i).map(({value:d,high:p})=>p??d));return l`
          <section class=${`kind ${a}`}>
            <h5 lang=${r.language}>${r.text(`figures.${a}`)}</h5>
            <ul>
              ${o.map(i=>_t(e,i,i.unit==="usd"?Math.max(...n):1,s!=="supported"))}
            </ul>
          </section>
        `})}
    </div>
  `},_t=(e,{kind:t,what:s,note:r,unit:a="share",values:o={},verdict:n,evidence:i},d,p)=>{let{quiz:u,words:g}=e;return l`
    <li class="figure" part="figure">
      <p class="what">${s} ${O(e,i)} ${p?de(e,"figure",n):c}</p>
      <div>
        ${u.roles.map(({id:b,name:h},f)=>{let k=o[b];if(!k)return c;let{value:m,n:w,low:y,high:x}=k,R=[y===void 0||x===void 0?"":g.text("figure.interval",{low:g.figure(y,a),high:g.figure(x,a)}),w===void 0?"":g.text(`figure.n.${t}`,{count:w})].filter(Boolean);return l`
            <p class="value">
              ${M(f)}<span class="hidden">${h}: </span>${Q(f,k,d)}
              <data value=${m}>${g.figure(m,a)}</data>
              ${R.length>0?l`<span class="about" lang=${g.language}>${R.join(" · ")}</span>`:c}
            </p>
          `})}
        ${r?l`<p class="about">${r}</p>`:c}
      </div>
    </li>
  `},St={supported:_`<path d="M1 6.5 4.5 10 11 2.5" />`,contradicted:_`<path d="M2 2 10 10M10 2 2 10" />`,mixed:_`<circle cx="6" cy="6" r="4.75" /><path class="half" d="M6 1.25a4.75 4.75 0 0 0 0 9.5Z" />`,"no-difference":_`<path d="M1 4H11M1 8.5H11" />`,"no-data":_`<path d="M2 6H10" />`},de=({words:{language:e,text:t}},s,r)=>r?l`
        <span class="says" data-says=${r} lang=${e}>
          <svg width="12" height="12" aria-hidden="true">${St[r]}</svg>
          ${t(`${s}.${r}`)}
        </span>
      `:c;var Mt=4,qt=9,ce=({quiz:{roles:e}})=>e.length>Mt?"stacked":"wide",Oe=(e,{rows:t,head:s,label:r,name:a,below:o})=>{let{quiz:n}=e;return l`
    <table class=${ce(e)} role="table" part="table" aria-labelledby=${r}>
      ${pe(e,s)}
      <tbody role="rowgroup">
        ${t.map(i=>{let d=o?.(i)??c;return l`
            <tr role="row">
              <th role="rowheader" scope="row">${a(i)}</th>
              ${n.roles.map(({id:p,name:u},g)=>l`
                  <td role="cell"><span class="of" aria-hidden="true">${M(g)} ${u}</span> ${me(e,i.cells?.[p])}</td>
                `)}
              <td role="cell" class="markers">${O(e,i.evidence)}</td>
            </tr>
            ${d===c?c:l`<tr role="row" class="below"><td role="cell" colspan=${n.roles.length+2}>${d}</td></tr>`}
          `})}
      </tbody>
    </table>
  `},pe=({quiz:e,words:{text:t}},s)=>l`
  <thead role="rowgroup">
    <tr role="row">
      <th role="columnheader" scope="col">${s}</th>
      ${e.roles.map((r,a)=>l`<th role="columnheader" scope="col">${M(a)} ${r.name}</th>`)}
      <th role="columnheader" scope="col">${t("result.evidence")}</th>
    </tr>
  </thead>
`,me=({words:{text:e}},t)=>t===void 0?l`<span class="unnamed"><span aria-hidden="true">—</span><span class="hidden">${e("result.unnamed")}</span></span>`:l`<span dir="auto">${t}</span>`,Ee=({words:{text:e}},{label:t,heads:s,rows:r})=>l`
  <details class="numbers">
    <summary>${e("result.table")}</summary>
    <table class=${s.length>qt?"stacked":"wide"} role="table" part="table" aria-labelledby=${t}>
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
`;var G=e=>{let{quiz:t,words:{text:s}}=e,{comparison:r=[]}=t;return l`
    ${jt(e,r)}
    ${r.some(a=>a.figures?.length)?l`<p class="small">${s("result.comparison.text")}</p>`:c}
    ${e.score&&r.some(({trait:a})=>a)?l`<p class="small">${s("result.comparison.order")}</p>`:c}
    <div lang=${t.language??c} dir="auto">
      ${Re(Tt(e,r)).map(({name:a,rows:o},n)=>l`
          <details class="section" ?open=${n===0}>
            <summary><h4 id=${`section-${n}`}>${a??s("result.comparison")}</h4></summary>
            ${Oe(e,{rows:o,head:s("result.aspect"),label:`section-${n}`,name:i=>l`${i.aspect} ${de(e,"claim",i.verdict)}`,below:i=>Ce(e,i)})}
          </details>
        `)}
    </div>
  `},Tt=({quiz:e,order:t,score:s},r)=>{if(!s)return r;let a=[...new Set(t.map(n=>e.items.find(i=>i.id===n)?.trait))],o=({trait:n})=>n&&a.includes(n)?a.indexOf(n):a.length;return Re(r).flatMap(({rows:n})=>[...n].sort((i,d)=>o(i)-o(d)))},jt=({words:{text:e}},t)=>{let s=d=>t.filter(({verdict:p})=>p===d).length,[r,a,o,n]=[s("supported"),s("mixed"),s("contradicted"),s("no-data")],i=r+a+o+n;return i>0?l`<p>${e("result.comparison.tally",{count:i,supported:r,mixed:a,contradicted:o,none:n})}</p>`:c},Re=e=>{let t=[];for(let s of e){let r=t[t.length-1];r&&r.name===s.section?r.rows.push(s):t.push({name:s.section,rows:[s]})}return t};var Be=(e,t)=>l`
  <div lang=${e.quiz.language??c} dir="auto">
    ${t.map(({name:s,text:r,evidence:a})=>l`
        <details class="section">
          <summary>${s}</summary>
          <p>${r} ${O(e,a)}</p>
        </details>
      `)}
  </div>
`,Ae=e=>{let{outlook:t=[]}=e.quiz;return Be(e,t.map(({topic:s,...r})=>({name:s,...r})))},Le=e=>{let{faq:t=[]}=e.quiz;return Be(e,t.map(({question:s,answer:r,evidence:a})=>({name:s,text:r,evidence:a})))};var{leading:H,resultMessage:Pe,verdictDetail:Ie,verdictOf:$r,verdictTitle:J}=(globalThis[Symbol.for("role-fit@4c791adb")]??={}).modules["web/quiz/verdict.js"];var Ne=e=>{let{score:t,friend:s}=e;return t?s?Ot(e,t,s):Ct(e):c},Ct=({words:{text:e},on:t,unfriended:s})=>l`
  <p id="friend-text">${e("friend.text")}</p>
  <form novalidate>
    <div class="field">
      <label for="friend-link">${e("friend.label")}</label>
      <input id="friend-link" name="link" class="line" dir="ltr" autocomplete="off" autocapitalize="off" spellcheck="false"
        aria-describedby=${s?"friend-error":"friend-text"} aria-invalid=${s?"true":c} />
      <p id="friend-error" class="problem" role="alert">${s?e(`friend.${s}`):c}</p>
    </div>
    <div class="actions"><button part="button" @click=${Fe(({form:r})=>t.befriend(r.elements.link.value))}>${e("friend.compare")}</button></div>
  </form>
`,Ot=(e,t,s)=>{let{quiz:r,words:a,on:o}=e,{text:n,percent:i,decimal:d}=a,p=[{name:n("result.you"),found:t},{name:n("friend.name"),found:s}],{role:u,probability:g}=H(r,a,s),b=n("friend.summary",{...H(r,a,t),friendRole:u,friendProbability:g}),h=(f,k)=>l`<tr><th scope="row" lang=${r.language??c}>${f}</th>${p.map(({found:m})=>l`<td>${k(m)}</td>`)}</tr>`;return l`
    <p id="friend-summary" tabindex="-1">${b}</p>
    <div class="bars">
      ${p.map(({name:f,found:k})=>l`
          <p class="small">${f}</p>
          ${Z(r.roles.map(({id:m})=>k.roles[m].probability))}
        `)}
    </div>
    <table class="beside" part="table" aria-labelledby="friend-summary">
      <thead><tr><td></td>${p.map(({name:f})=>l`<th scope="col">${f}</th>`)}</tr></thead>
      <tbody>
        ${r.roles.map(({id:f,name:k},m)=>{let w=({roles:{[f]:{probability:y}}})=>l`<data value=${y}>${i(y)}</data>`;return h(l`${ze(m)} ${k}`,w)})}
      </tbody>
      <tbody>
        ${(r.traits??[]).map(({id:f,name:k})=>h(k,({traits:{[f]:{mean:w,low:y,high:x}}={}})=>l`
            <data value=${w}>${d(w)}</data>
            <span class="small">${n("figure.interval",{low:d(y),high:d(x)})}</span>
          `))}
      </tbody>
    </table>
    <div class="actions"><button type="button" part="button" @click=${Fe(()=>o.unfriend())}>${n("friend.remove")}</button></div>
  `},Fe=e=>async t=>{t.preventDefault();let s=t.currentTarget,r=s.getRootNode();e(s),await r.host.updateComplete,(r.getElementById("friend-summary")??r.getElementById("friend-link"))?.focus()};var Y=e=>{let{quiz:t,score:s,words:{text:r}}=e,{lifecycle:a=[]}=t;return l`
    ${s?l`<p class="small">${r("lifecycle.text")}</p>`:c}
    <table class=${`stages ${ce(e)}`} role="table" part="table" aria-labelledby="lifecycle">
      ${pe(e,r("result.stage"))}
      <tbody role="rowgroup">
        ${a.map((o,n)=>Bt(e,o,Et(e,a)[n]))}
      </tbody>
      ${s?l`<tfoot role="rowgroup">${At(e,s)}</tfoot>`:c}
    </table>
  `},Et=({quiz:{roles:e}},t)=>{let s=t.map(({leads:o})=>e.findIndex(({id:n})=>n===o)),r=s.reduce((o,n,i)=>n<0?o:i,-1),a;return s.map((o,n)=>{if(n>r)return{goes:!1};let i=a;return o>=0&&(a=o),{came:i,stands:a,goes:a!==void 0&&n<r}})},Rt=({came:e,stands:t,goes:s},r)=>{if(t===void 0)return"";let a=r===t,n=e!==void 0&&e!==t&&r>=Math.min(e,t)&&r<=Math.max(e,t);return[a&&e!==void 0&&"in",a&&s&&"out",n&&(r===Math.min(e,t)?"begins":r===Math.max(e,t)?"ends":"passes")].filter(Boolean).join(" ")},Bt=(e,{stage:t,leads:s,cells:r,evidence:a},o)=>{let{quiz:n,words:{language:i,text:d}}=e,p=d("lifecycle.leads"),u=n.roles.findIndex(({id:b})=>b===s),g=[o.came!==void 0&&o.stands!==void 0&&"in",o.goes&&"out",u>=0&&"led"].filter(Boolean).join(" ");return l`
    <tr role="row" class=${g} lang=${n.language??c}>
      <th role="rowheader" scope="row">${u<0?c:l`<span class="stop">${M(u)}</span>`}<bdi>${t}</bdi></th>
      ${n.roles.map(({id:b,name:h},f)=>{let k=r?.[b],m=f===u;return l`
          <td role="cell" class=${`${m?"leads ":""}${Rt(o,f)}`}>
            <span class="of" aria-hidden="true">${M(f)} ${h}</span>
            ${m?l`<span class="stop">${M(f)}</span>`:c}
            ${m&&!k?.toLowerCase().includes(p.toLowerCase())?l`<span class="hidden" lang=${i}>${p}: </span>`:c}
            ${me(e,k)}
          </td>
        `})}
      <td role="cell" class="markers">${O(e,a)}</td>
    </tr>
  `},At=({quiz:e,words:{text:t,percent:s}},{roles:r,leader:a})=>l`
  <tr role="row">
    <th role="rowheader" scope="row">${t("lifecycle.you")}</th>
    ${e.roles.map(({id:o,name:n},i)=>{let{probability:d}=r[o];return l`
        <td role="cell" class=${`${A(i)}${o===a?" leads":""}`}>
          <span class="of" aria-hidden="true">${M(i)} ${n}</span>
          <data value=${d}>${s(d)}</data>
          ${Q(i,{value:d},1)}
        </td>
      `})}
    <td role="cell" class="markers"></td>
  </tr>
`;var He=e=>{let{quiz:t,score:s,words:{text:r}}=e;if(!s)return c;let{paths:a=[]}=t,o=[...a].sort((n,i)=>+(i.to===s.leader)-+(n.to===s.leader));return l`
    <p class="small">${r("result.paths.text")}</p>
    <div>
      ${o.map(n=>{let i=t.roles.find(({id:d})=>d===n.to)?.name??"";return l`
          <details class="section" data-to=${n.to} ?open=${n.to===s.leader}>
            <summary><h4>${r("result.path",{role:i})}</h4></summary>
            <div lang=${t.language??c}>
              ${n.text?l`<p>${n.text} ${O(e,n.evidence)}</p>`:c}
              <ol>${Lt(n,s).map(d=>Pt(e,s,n,d))}</ol>
            </div>
          </details>
        `})}
    </div>
  `},Lt=({to:e,steps:t},{traits:s={}})=>{let r=[...new Set(t.map(({trait:o})=>o))],a=(o="")=>s[o].standing[e];return r.sort((o,n)=>a(o)<a(n)?-1:+(a(o)>a(n))),r.map(o=>({trait:o,steps:t.filter(n=>n.trait===o)}))},Pt=(e,t,s,{trait:r,steps:a})=>{let{quiz:o,words:n}=e,i=t.traits?.[r??""]?.standing[s.to];return l`
    <li data-trait-step=${r??c}>
      ${i===void 0?c:l`
            <h5>${o.traits?.find(({id:d})=>d===r)?.name}</h5>
            <p class="small" lang=${n.language}>${n.text("result.standing",{share:n.percent(i)})}</p>
          `}
      <ul>${a.map(({text:d,evidence:p})=>l`<li>${d} ${O(e,p)}</li>`)}</ul>
    </li>
  `};var{advance:Lr,answered:Pr,answersText:Ir,back:Nr,begin:Fr,begun:Hr,change:Ur,changes:Ue,choose:Wr,current:Kr,finish:Dr,isSkipped:Vr,leave:Zr,more:Qr,resume:Xr,returned:Gr,settle:Jr,settled:Yr,shown:ea,skipped:ta,undo:sa}=(globalThis[Symbol.for("role-fit@4c791adb")]??={}).modules["web/quiz/state.js"];var ee=8,Ke=e=>{let{quiz:t,order:s,score:r,shared:a,state:o,words:{text:n}}=e;if(!r)return c;let d=[...new Set([...s,...o.asked.flatMap(({items:p})=>p)])].flatMap(p=>t.items.find(u=>u.id===p)??[]);return l`
    ${a?c:l`<p class="small">${n("pulls.text")}</p> ${It(e,r)}`}
    ${We(e,r,d.slice(0,ee),"first")}
    ${d.length>ee?l`
          <details class="rest">
            <summary>${n("pulls.more",{count:d.length-ee})}</summary>
            ${We(e,r,d.slice(ee),"more")}
          </details>
        `:c}
    <p class="small">${n("pulls.numbers")}</p>
  `},It=({quiz:e,before:t,state:s,on:r,words:a},o)=>{let{text:n}=a,i=({roles:g})=>e.roles.map(({id:b})=>g[b].probability),{role:d,probability:p}=H(e,a,o),u=o.verdict==="about-equally"?`${d}, ${p}`:p;return l`
    <div class="change" part="change">
      <p><strong>${J(e,a,o)}:</strong> ${u}.</p>
      ${Z(i(o),t&&i(t),10)}
      <div class=${t?"changed":"changed outline"} aria-hidden=${t?c:"true"}>
        <p>
          <span>${n("change.count",{count:t?Ue(s):1})}</span>
          ${n("change.before",H(e,a,t??o))}
        </p>
        <button type="button" part="button" @click=${r.undo}>${n("change.undo")}</button>
      </div>
    </div>
  `},De=({quiz:e},{leader:t,runnerUp:s})=>e.roles.flatMap(({id:r},a)=>r===t||r===s?a:[]),We=(e,t,s,r)=>{let{quiz:a,shared:o,words:{text:n}}=e,i=Math.max(...Object.values(t.pulls).map(Math.abs));return l`
    <table class=${r} role="table" part="table" aria-labelledby="pulls">
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">${n("pulls.question")}</th>
          <th role="columnheader" scope="col">${n(o?"pulls.shared":"pulls.answer")}</th>
          <th role="columnheader" scope="col">
            <span class="hidden">${n("pulls.pull")}</span>
            <span class="sides" lang=${a.language??c}>
              ${De(e,t).map(d=>l`<span>${M(d)} ${a.roles[d].name}</span>`)}
            </span>
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${s.map(d=>Nt(e,t,d,i))}
      </tbody>
    </table>
  `},Nt=(e,t,s,r)=>{let{quiz:a,words:o,shared:n,state:i}=e,{id:d,prompt:p,categories:u}=s,g=a.language??c,b=a.groups?.find(f=>f.id===s.group),h=i.answers.get(d);return l`
    <tr role="row" data-item=${d}>
      <th role="rowheader" scope="row" lang=${g}>
        ${b?l`<span id=${`group-of-${d}`} class="group"><bdi>${b.prompt}</bdi></span>`:c}
        <bdi id=${`prompt-of-${d}`}>${p}</bdi>
      </th>
      <td role="cell">
        ${n?h===void 0?o.text("question.skip"):l`<bdi lang=${g}>${u[h]}</bdi>`:Ft(e,s,b!==void 0)}
      </td>
      <td role="cell">${Ht(e,t,d,r)}</td>
    </tr>
  `},Ft=({quiz:e,words:t,state:s,on:r},{id:a,categories:o},n)=>{let i=s.answers.get(a),d=({currentTarget:p})=>{let{value:u}=p;r.change(a,u===""?void 0:Number(u))};return l`
    <select
      autocomplete="off"
      aria-labelledby=${`prompt-of-${a}`}
      aria-describedby=${n?`group-of-${a}`:c}
      @change=${d}
    >
      ${o.map((p,u)=>l`<option value=${u} lang=${e.language??c} .selected=${i===u}>${p}</option>`)}
      <option value="" .selected=${i===void 0}>${t.text("question.skip")}</option>
    </select>
  `},Ht=(e,t,s,r)=>{let{quiz:a,words:{text:o,decimal:n}}=e,i=t.pulls[s]??0,d=i<0?t.runnerUp:t.leader,p=a.roles.findIndex(b=>b.id===d),u=n(Math.abs(i)),g=u===n(0);return l`
    ${Te(p,p===De(e,t)[0],g?0:Math.abs(i)/r)}
    <data value=${i}>${g?o("pulls.none"):o("pulls.towards",{value:u,role:a.roles[p].name})}</data>
  `};var P=1200,ue=630,q=76,Ve=52,L=P-2*q,Ze=28,B={top:358,height:74,gap:6},Ut="#fbf9f4",te="#1d1c1a",he="#5b564d",Wt="#dcd7cb",Qe=["#2b6cb8","#c4661f","#1d8a6b","#a8568f"],Kt=4,Ge=({quiz:e,words:t},s,r)=>{let a=Object.assign(document.createElement("canvas"),{width:P,height:ue}),o=a.getContext("2d"),n=getComputedStyle(r),{language:i,direction:d,percent:p}=t,u=d==="rtl",g={pen:o,family:n.fontFamily,language:i},b=$=>u?P-$:$,h=({lines:$,font:z,size:S,leading:T},j,I,W,ae=!1)=>{o.font=z,o.fillStyle=W,o.textAlign=u===ae?"left":"right";for(let[gt,ke]of $.entries())o.direction=Qt(ke,d),o.fillText(ke,b(j),I+gt*T+(T-S)/2+.8*S)};o.fillStyle=Ut,o.fillRect(0,0,P,ue),o.fillStyle=te,o.fillRect(0,0,P,10);let f=U(g,e.title,{width:L,lines:2,size:30,least:24,even:!0});h(f,q,Ve,he);let k=U(g,Ie(e,t,s),{width:L,lines:2,size:30,least:22,even:!0}),m=B.top-40-se(k),w=U(g,J(e,t,s),{width:L,lines:3,size:76,least:30,weight:700,high:m-12-(Ve+se(f)+12),even:!0});h(w,q,m-12-se(w),te),h(k,q,m,he);let y=e.roles.map(({id:$,name:z},S)=>({name:z,share:s.roles[$].probability,index:S})),x=y.length>2?[...y].sort(($,z)=>z.share-$.share).slice(0,Kt):y,R=$=>{let z=$%Qe.length;return o.fillStyle=Qe[z],o.fillStyle=n.getPropertyValue(`--rolefit-role-${z+1}`).trim(),o.fillStyle},K=($,z,S,T,j)=>Dt(o,$,R($),u?P-z-T:z,S,Math.max(0,T),j),D=0;for(let[$,{share:z,index:S}]of x.entries()){let T=q+D*L+($>0?B.gap/2:0);D+=z;let j=$===y.length-1;K(S,T,B.top,q+D*L-T-(j?0:B.gap/2),B.height)}if(x.length<y.length){let $=q+D*L+B.gap/2;o.fillStyle=Wt,o.fillRect(u?q:$,B.top,Math.max(0,P-q-$),B.height)}let re=(L-Ze*(x.length-1))/x.length,$e=({name:$,index:z},S)=>U(g,$,{width:re,lines:2,size:S,least:16,weight:ye(z),high:66,even:!0}),ye=$=>e.roles[$].id===s.leader?700:400,ht=Math.min(...x.map($=>$e($,28).size));for(let[$,z]of x.entries()){let{share:S,index:T}=z,j=x.length===2&&$===1,I=j?P-q:q+$*(re+Ze),W=B.top+B.height+14;K(T,j?I-26:I,W+15,26,26);let ae=U(g,p(S),{width:re-40,lines:1,size:46,least:30,weight:ye(T)});h(ae,j?I-40:I+40,W,te,j),h($e(z,ht),I,W+55,te,j)}if(/^https?:$/.test(location.protocol)){let $=U(g,location.host,{width:L,lines:1,size:22,least:16});h($,q,ue-26-se($),he)}return new Promise(($,z)=>{a.toBlob(S=>S?$(S):z(new Error("The picture could not be made.")),"image/png")})},Dt=(e,t,s,r,a,o,n)=>{if(e.save(),e.beginPath(),e.rect(r,a,o,n),e.clip(),e.fillStyle=e.strokeStyle=s,t%3===0)e.fillRect(r,a,o,n);else if(e.globalAlpha=.3,e.fillRect(r,a,o,n),e.globalAlpha=1,e.beginPath(),t%3===1){e.lineWidth=E/Math.SQRT2/2;for(let i=r-E;i<r+o+n;i+=E)e.moveTo(i+2,a-2),e.lineTo(i-n-2,a+n+2);e.stroke()}else{for(let i=0;i*E*.6<n+E;++i)for(let d=r+(i%2?E/2:0);d<r+o+E;d+=E)e.moveTo(d,a+i*E*.6),e.arc(d,a+i*E*.6,E/5,0,2*Math.PI);e.fill()}e.restore()},E=17,se=({lines:e,leading:t})=>e.length*t,U=(e,t,{width:s,lines:r,size:a,least:o,weight:n=400,high:i=1/0,even:d=!1})=>{let{pen:p,family:u,language:g}=e;for(let b=a;;b=Math.max(o,b-2)){let h=Math.round(b*(b>40?1.14:1.3)),f=p.font=`${n} ${b}px ${u}`,k=Math.max(1,Math.min(r,Math.floor(i/h))),{lines:m,broken:w}=Xe(p,t,s,g);if(!w&&m.length<=k){for(let y=s-20;d&&m.length>1&&y>s/3;y-=20){let x=Xe(p,t,y,g);if(x.broken||x.lines.length>m.length)break;m=x.lines}return{lines:m,font:f,size:b,leading:h}}if(!(b>o)){if(m.length>k){let y=[...m[k-1]];for(;y.length>0&&p.measureText(`${y.join("")}…`).width>s;)y.pop();m=[...m.slice(0,k-1),`${y.join("").trimEnd()}…`]}return{lines:m,font:f,size:b,leading:h}}}},Xe=(e,t,s,r)=>{let a=d=>e.measureText(d.trimEnd()).width>s,o=[],n="",i=!1;for(let d of Zt(t,r)){if(!a(n+d)){n+=d;continue}for(n&&o.push(n),n=d;a(n);){i=!0;let p=[...n],u=p.length-1;for(;u>1&&a(p.slice(0,u).join(""));)--u;if(o.push(p.slice(0,u).join("")),n=p.slice(u).join(""),u<1)break}}return{lines:[...o,n].map(d=>d.trim()),broken:i}},Vt=/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u,Zt=(e,t)=>(e.match(/\S+?(?:[-–—/](?=\p{L})|\s+|$)/gu)??[]).flatMap(s=>{if(!Vt.test(s)||!("Segmenter"in Intl))return[s];let r=[];for(let{segment:a}of new Intl.Segmenter(t,{granularity:"word"}).segment(s)){let o=r[r.length-1]??"",n=/^[\p{P}\s\p{Lm}]/u.test(a)&&!/^[\p{Ps}\p{Pi}]/u.test(a);r.length>0&&(n||/[\p{Ps}\p{Pi}]$/u.test(o))?r[r.length-1]=o+a:r.push(a)}return r}),Qt=(e,t)=>{let[s]=e.match(/\p{L}/u)??[];return s?/[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(s)?"rtl":"ltr":t};var Je=["pulls","traits","lifecycle"],Ye=async(e,t)=>{e.querySelector("iframe")?.remove();let s=Object.assign(document.createElement("iframe"),{className:"hidden",title:t.quiz.title,inert:!0}),r=new Promise(o=>s.addEventListener("load",o,{once:!0}));e.append(s),await r;let a=s.contentWindow;Xt(a,e,t),a.focus(),a.print()},Xt=({document:e,CSSStyleSheet:t},s,{quiz:r,words:a,link:o,friend:n})=>{let i=m=>{let w=new t;return w.replaceSync(m),w},d=(m,w,y={})=>Object.assign(e.createElement(m),{textContent:w,...y});e.title=r.title,e.documentElement.lang=a.language,e.documentElement.dir=a.direction,e.adoptedStyleSheets=[i("@page { margin: 14mm } body { margin: 0 }")];let p=e.importNode(s.querySelector(".root"),!0),u=[...s.querySelectorAll("select")].map(({selectedOptions:[m]})=>m?.text.trim()??"");for(let[m,w]of p.querySelectorAll("select").entries())w.replaceWith(Object.assign(e.createElement("span"),{textContent:u[m]}));for(let m of p.querySelectorAll("details"))m.open=!1;let g=n?[...Je,"friend"]:Je;for(let m of p.querySelectorAll(".chapter"))g.some(w=>m.classList.contains(w))&&!m.querySelector(".late")?m.open=!0:m.remove();if(p.querySelector(".result")?.prepend(d("p",r.title,{className:"label",lang:r.language??"",dir:"auto"})),o){let m=d("p",`${a.text("share.link")}: `,{className:"small address"});m.append(d("bdi",o,{dir:"ltr"})),p.querySelector(".result")?.append(m)}let b=e.createElement("div"),h=b.attachShadow({mode:"open"}),f=getComputedStyle(s.host),k=[1,2,3,4].map(m=>`--rolefit-role-${m}`).filter(m=>f.getPropertyValue(m));h.adoptedStyleSheets=[...s.adoptedStyleSheets.map(({cssRules:m})=>i([...m].map(({cssText:w})=>w).join(`
`))),i(`:host { margin: 0; font-family: ${f.fontFamily}; ${k.map(m=>`${m}: ${f.getPropertyValue(m)};`).join(" ")} }`)],h.append(p),e.body.append(b)};var tt=e=>{let{words:{text:t},score:s,link:r,said:a}=e;return s?l`
    ${r===void 0?c:l`
          <p>${t("share.text")}</p>
          <div class="field">
            <label for="link">${t("share.link")}</label>
            <input id="link" class="line" readonly dir="ltr" .value=${r} @focus=${Gt} />
          </div>
        `}
    <div class="actions">
      ${r===void 0?c:l`<button type="button" part="button" @click=${Jt(e,r)}>${t("share.copy")}</button>`}
      ${r!==void 0&&Yt(et(e,s,r))?l`<button type="button" part="button" @click=${es(e,et(e,s,r))}>${t("share.send")}</button>`:c}
      <button type="button" part="button" @click=${ts(e,s)}>${t("share.image")}</button>
      <button type="button" part="button" @click=${rs(e)}>${t("share.print")}</button>
    </div>
    <p class="said small">${a}</p>
  `:c},Gt=({currentTarget:e})=>e.select(),st=({currentTarget:e})=>e.getRootNode(),Jt=({words:{text:e},on:t},s)=>async r=>{let a=st(r);t.say("");try{await navigator.clipboard.writeText(s),t.say(e("share.copied"))}catch{a.getElementById("link")?.focus(),t.say(e("share.uncopied"))}},et=({quiz:e,words:t},s,r)=>({title:e.title,text:Pe(e,t,s),url:r}),Yt=e=>"share"in navigator&&(!("canShare"in navigator)||navigator.canShare(e)),es=(e,t)=>ge(e,()=>navigator.share(t).catch(s=>{if(s.name!=="AbortError")throw s})),ts=(e,t)=>ge(e,async s=>{let r=URL.createObjectURL(await Ge(e,t,s.host));Object.assign(document.createElement("a"),{href:r,download:`${e.quiz.id}.png`}).click(),setTimeout(()=>URL.revokeObjectURL(r),ss)}),ss=1e4,rs=e=>ge(e,t=>Ye(t,e)),ge=({words:{text:e},on:t},s)=>async r=>{let a=st(r);t.say("");try{await s(a)}catch(o){console.error(o),t.say(e("share.failed"))}};var at=e=>{let{quiz:t,words:s,state:r,score:a,populations:o,friend:n}=e,{text:i,decimal:d}=s,p=t.language??c,u=new Set(t.items.filter(({id:h})=>r.answers.has(h)).map(({trait:h})=>h));if(!a?.traits||!t.traits||!o)return c;let{traits:g}=a,b=t.traits.map(({id:h})=>t.roles.map(f=>o.roles[f.id][h]));return l`
    <p class="small">${i("result.traits.text")}</p>
    <ul class="keys">
      ${t.roles.map(({name:h},f)=>l`<li>${M(f)} <span lang=${p}>${h}</span></li>`)}
      <li>${le("reader")} ${i("result.you")}</li>
      ${n?l`<li>${le("friend")} ${i("friend.name")}</li>`:c}
    </ul>
    <ul class="scales">
      ${t.traits.map(({id:h,name:f,low:k,high:m},w)=>{let y=g[h],x=n?.traits?.[h];return l`
          <li data-trait=${h}>
            <h4 lang=${p}>${f}</h4>
            <p class="reading">
              ${as(e,y)} ${x?l`<span class="other">${i("friend.name")}: ${rt(e,x)}.</span>`:c}
              ${u.has(h)?c:l`<span class="unmeasured">${i("result.unmeasured")}</span>`}
              <span class="hidden">
                ${t.roles.map((R,K)=>`${i("result.middle",{role:R.name,mean:d(b[w][K].mean)})} `)}
              </span>
            </p>
            ${qe(b[w],y,x)}
            <p class="ticks" aria-hidden="true">${ie.map(R=>l`<span dir="ltr">${R<0?`−${-R}`:R}</span>`)}</p>
            <p class="poles small" lang=${p}><span>${k}</span> <span>${m}</span></p>
          </li>
        `})}
    </ul>
    ${Ee(e,{label:"traits",heads:[i("traits.trait"),i("result.you"),i("traits.interval"),...n?[i("friend.name")]:[],...t.roles.flatMap(({name:h})=>["middle","spread","above"].map(f=>i(`traits.${f}`,{role:h})))],rows:t.traits.map(({id:h,name:f},k)=>[l`<span lang=${p}>${f}</span>`,d(g[h].mean),ot(e,g[h]),...n?.traits?[rt(e,n.traits[h])]:[],...t.roles.flatMap((m,w)=>{let{mean:y,sd:x}=b[k][w];return[d(y),d(x),s.percent(g[h].standing[m.id])]})])})}
  `},ot=({words:{text:e,decimal:t}},{low:s,high:r})=>e("figure.interval",{low:t(s),high:t(r)}),rt=(e,t)=>`${e.words.decimal(t.mean)} (${ot(e,t)})`,as=({words:{text:e,decimal:t}},s)=>{let r=o=>l`<data class=${o} value=${s[o]}>${t(s[o])}</data>`;return e("result.estimate",{mean:"\0mean\0",low:"\0low\0",high:"\0high\0"}).split("\0").map((o,n)=>n%2===1?r(o):o)};var os=[/^(utm|mtm|hsa|matomo|piwik|oly|vero|trk|guce)_/,/^pk_(campaign|kwd|keyword|source|medium|content|cid)$/,/^((fb|g|d|y|ys|tw|tt|q|aw)clid|msclkid|\w*click_?id|rdt_cid|sccid|gbraid|wbraid|gclsrc|gad_\w+|srsltid|_gl|_ga|_gac)$/,/^(igshid?|igsh|mibextid|li_fat_id|epik|fb_(ref|source)|ref|ref_(src|url)|referrer|trk|ncid|cmpid|s_cid|s_kwcid|ef_id|xtor|wt[._]?mc(_id)?)$/,/^(mc_[ce]id|_hs(enc|mi|fp)|__hs\w+|hsctatracking|mkt_tok|_kx|__s|_openstat|dm_i|vgo_ee|wickedid|_bta_\w+|guccounter)$/,/^(ck_subscriber_id|bt_ee|sc_uid|elqtrack(id)?|sp(mailing|user|job|report)id|emci|emdi|ceid)$/,/^(e-?mail|subscriber|recipient)$|^(e-?mail|newsletter|subscriber|recipient|contact)[_-]?(id|address|hash)$/],ns=/[^\s@]@[^\s@]+\.[^\s@]/,nt=e=>{try{return decodeURIComponent(e.replace(/\+/g," "))}catch{return e}},it=e=>{let[,t,s]=/^([^?]*)\??(.*)$/s.exec(e),r=s.split("&").filter(a=>{let[,o,n]=/^([^=]*)=?(.*)$/s.exec(a);return a!==""&&!ns.test(nt(n))&&!os.some(i=>i.test(nt(o).toLowerCase()))});return r.length>0?`${t}?${r.join("&")}`:t},is=e=>{try{return new URL(e)}catch{return}},lt=(e,t)=>{let s=new URL(e),r=it(s.hash.slice(1));s.username=s.password=s.hash="";let a=t===void 0?void 0:is(t);return a?.origin!==s.origin||!/^https?:$/.test(a.protocol)?{address:it(s.href),fragment:r}:(a.username=a.password=a.hash="",{address:a.href,fragment:r})};var{named:dt,resultFrom:ja,resultIn:Ca}=(globalThis[Symbol.for("role-fit@4c791adb")]??={}).modules["web/quiz/find-result.js"];var ls=/^!?\//,ct=(e,{id:t,questions:s,code:r},a)=>{if(!/^(https?|file):/.test(e))return;let{address:o,fragment:n}=lt(e,a),i=`rolefit-${dt(t)}-${s}-result-${r}`;if(!ls.test(n))return`${o}#${i}`;let d=n.replace(/([?&])rolefit-[^&]*(&|$)/gi,(p,u,g)=>g&&u);return`${o}#${d}${d.includes("?")?"&":"?"}${i}`};var ds=()=>{let e=document.querySelectorAll('head link[rel~="canonical" i][href]'),[t,...s]=new Set([...e].map(({href:r})=>r));return s.length===0?t:void 0},pt=(e,t)=>ct(e,t,ds());var{chapter:fe,lateChapter:Fa}=(globalThis[Symbol.for("role-fit@4c791adb")]??={}).modules["web/views/chapter.js"];var{method:mt}=(globalThis[Symbol.for("role-fit@4c791adb")]??={}).modules["web/views/method.js"];var ut=e=>{let{quiz:t,words:{text:s}}=e;return l`
    <article class="card result" part="card result" aria-labelledby="title">
      ${xe(t.roles.length)}
      <header>
        <h2 id="title" class="title" part="title" lang=${t.language??c} dir="auto">${t.title}</h2>
      </header>
      ${t.comparison?.length?l`<section class="comparison" part="comparison"><h3>${s("result.comparison")}</h3>${G(e)}</section>`:c}
      <div class="chapters">
        ${t.lifecycle?.length?fe("lifecycle",l`<span id="lifecycle">${s("result.lifecycle")}</span>`,Y(e)):c}
        ${t.sources?.length?fe("sources",s("result.sources"),X(e)):c}
      </div>
      <p class="small">${mt(e)}</p>
    </article>
  `};var cs={traits:at,pulls:Ke,comparison:G,lifecycle:Y,paths:He,outlook:Ae,faq:Le,friend:Ne,share:tt,sources:X},ps=we(ve);Object.assign(globalThis[Symbol.for("role-fit@4c791adb")]??={},{"role-fit-chapters":be});Object.assign((globalThis[Symbol.for("role-fit@4c791adb")]??={}).modules??={},{});})();
}
