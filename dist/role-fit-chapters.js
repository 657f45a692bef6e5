/*! RoleFit 0.1.0, MIT. */
(()=>{var pt=Object.defineProperty;var mt=(e,t)=>{for(var s in t)pt(e,s,{get:t[s],enumerable:!0})};var be={};mt(be,{bodies:()=>Yt,compare:()=>lt,styles:()=>es});var{CSSResult:ss,LitElement:as,ReactiveElement:rs,_$LE:os,_$LH:ns,adoptStyles:ls,css:is,defaultConverter:ds,getCompatibleStyle:cs,html:i,isServer:ps,mathml:ms,noChange:us,notEqual:hs,nothing:c,render:gs,supportsAdoptingStyleSheets:fs,svg:S,unsafeCSS:ve}=(globalThis[Symbol.for("role-fit@4842f29d")]??={}).modules["node_modules/lit/index.js"];var xe='.inside>.small{margin-block:.5em 1em}.mark{fill:var(--_role)}.mark.hollow{fill:none;stroke:var(--_role);stroke-width:2.25}.keys{display:flex;flex-wrap:wrap;gap:.25em 1.5em;margin-block:1em 1.75em;font-size:.875em}.keys li{display:flex;align-items:center;gap:.5em}.scales{display:grid;gap:2.25em 2.5em}.scales h4{line-height:1.3}.reading{font-size:.875em;font-variant-numeric:tabular-nums}.reading .other,.reading .unmeasured{display:block;color:var(--_soft)}.scale{margin-block-start:.75em}.shapes{overflow:hidden}.bell{fill:var(--_role);fill-opacity:.16;stroke:var(--_role);stroke-width:1.75}.line-1{fill-opacity:.1;stroke-dasharray:5 3}.line-2{fill-opacity:.1;stroke-dasharray:1.5 3;stroke-linecap:round}.stem{stroke:var(--_role);stroke-width:1;stroke-opacity:.6}.axis{stroke:var(--_strong);stroke-width:1;shape-rendering:crispEdges}.middle{stroke:var(--_line);stroke-width:1;stroke-dasharray:1 3}.interval{fill:var(--_accent);fill-opacity:.35}.estimate{fill:var(--_accent)}.friend .interval,.friend .estimate{fill:none;stroke:var(--_accent);stroke-width:1.25}.ticks{display:flex;font-size:.75em;line-height:1.5;color:var(--_soft);font-variant-numeric:tabular-nums}.result .ticks{max-inline-size:none}.ticks>*{flex:1;text-align:center}.poles{display:flex;justify-content:space-between;gap:2em;margin-block-start:.25em;line-height:1.35}.poles>*{max-inline-size:46%;min-inline-size:0;overflow-wrap:anywhere;hyphens:auto}.poles>:last-child{text-align:end}[dir=rtl] :is(.scale,.pull){transform:scaleX(-1)}.numbers{margin-block-start:1em;font-size:.9375em}.numbers summary,.rest summary{inline-size:fit-content;text-decoration:underline;text-underline-offset:.2em;text-decoration-thickness:1px}.numbers td{display:flex;max-inline-size:30em;justify-content:space-between;gap:1em;font-variant-numeric:tabular-nums}.change{position:sticky;inset-block-start:0;z-index:1;display:grid;gap:.625em;margin-inline:-.5em;padding:.625em .5em;border-block-end:1px solid var(--_line);background:var(--_tint);backdrop-filter:blur(1.5em);font-size:.875em;line-height:1.4}@supports (color: oklch(from red l c h)){.change{background:linear-gradient(var(--_tint),var(--_tint)),oklch(from currentColor clamp(.2,(.65 - l) * 1000,1) 0 0 / 80%)}}.changed{display:flex;flex-wrap:wrap;align-items:center;justify-content:space-between;gap:0 1em}.changed p>span{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%)}.changed button{margin-block:-.375em;padding:0;border:0;background:none;text-decoration:underline;text-underline-offset:.2em}.pulls thead,.rest[open] table{position:static}.pulls thead{inline-size:auto;block-size:auto;overflow:visible;clip-path:none;font-size:.875em}.pulls thead,.pulls thead th{display:block}.pulls thead th:not(:last-child),.more thead{position:absolute;inline-size:1px;block-size:1px;padding:0;overflow:hidden;clip-path:inset(50%)}.sides{display:grid;grid-template-columns:1fr 1fr;gap:.75em;padding-block:.75em .25em;font-weight:400;line-height:1.3}.sides>:first-child{text-align:end}.pulls tbody tr{display:grid;gap:.5em 1.5em;padding-block:1em}.pulls tbody td{padding:0}.pulls tbody th{font-weight:400;line-height:1.4}.group{display:block;font-size:.875em;color:var(--_soft)}select{inline-size:100%;min-block-size:44px;padding:.375em .5em;border:1px solid var(--_line);border-radius:var(--_radius);background-color:transparent;color:inherit;font:inherit;font-size:max(1em,16px);text-overflow:ellipsis;scroll-margin-block:12em 2em;cursor:pointer}select:hover{border-color:currentColor}option{background:Field;color:FieldText}.pull+data{display:block;margin-block-start:.25em;font-size:.875em;text-align:center;color:var(--_soft);font-variant-numeric:tabular-nums}table{inline-size:100%;border-collapse:collapse;font-size:.9375em}table,tbody,tr,td,tbody th{display:block}thead{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%)}th{font-weight:700;text-align:start;hyphens:auto}tbody tr{padding-block:.75em}tbody tr+tr{border-block-start:1px solid var(--_line)}tbody td{padding-block-start:.375em}.of{display:block;font-size:.875em;color:var(--_soft)}.section{border-block-end:1px solid var(--_line)}.section:first-child{border-block-start:1px solid var(--_line)}.section summary{font-weight:700}summary h4{display:inline}.section[open]{padding-block-end:1em}.stages tr{--_in: transparent;--_out: transparent;position:relative}.stages th,.stages td{padding-inline-start:2em;hyphens:auto}.stages .stop{position:absolute;inset-block-start:.75em;inset-inline-start:0;line-height:1.5;z-index:1}.stages td .stop{display:none}.stages td{--_in: transparent;--_out: transparent}.stages .in{--_in: var(--_strong)}.stages .out{--_out: var(--_strong)}.stages tr:before,.stages.wide td:before{position:absolute;inset-block:0;inset-inline-start:6px;inline-size:2px;background:linear-gradient(var(--_in) calc(1.5em - 8px),transparent 0 calc(1.5em + 8px),var(--_out) 0)}.stages tr:is(.in,.out):before,.stages.wide td:is(.in,.out):before{content:""}.stages .in.out:not(.led,.leads):before{background:var(--_strong)}.stages .bar{margin-block-start:.25em;max-inline-size:16em}.stages tfoot tr{border-block-start:3px double var(--_line);padding-block:.75em}.stages tfoot data{font-size:1.125em;font-variant-numeric:tabular-nums}tfoot,tfoot th{display:block}.unnamed{color:var(--_soft)}.marker{min-block-size:24px;min-inline-size:24px;padding:0;border:0;text-align:start;font-size:.8125em;color:var(--_soft);text-decoration:underline;text-underline-offset:.2em;font-variant-numeric:tabular-nums}.says{display:flex;align-items:center;gap:.375em;font-size:.8125em;font-weight:400;color:var(--_soft)}.says svg{flex:none;fill:none;stroke:currentColor;stroke-width:1.75}.says .half{fill:currentColor;stroke:none}th .says{margin-block-start:.25em}.kinds,.kinds ul{display:grid;gap:1em}h5{font-size:.8125em;color:var(--_soft)}.kinds h5{margin-block-end:.5em;padding-block-end:.25em;border-block-end:1px dotted var(--_line)}.figure{display:grid;gap:.25em 1.5em;font-size:.875em;line-height:1.4}.figure .says{font-size:.9375em}.value{display:grid;grid-template-columns:14px 1fr minmax(4.5em,auto);align-items:center;gap:0 .5em;font-variant-numeric:tabular-nums}.value data{text-align:end}.value .about{grid-column:2 / -1}.figure .about{font-size:.9375em}.figure p.about{padding-inline-start:calc(14px + .5em)}tbody .below{padding-block:0 1em;border:0}.bar line{stroke:currentColor;stroke-width:1.25;shape-rendering:crispEdges}.track{fill:var(--_line)}.leads{font-weight:700}[dir=rtl] .bar{transform:scaleX(-1)}.paths ol{display:grid;gap:1.25em;margin-block-start:1em;padding-inline-start:1.5em;list-style:decimal}.paths h5{margin:0;font-size:1em;font-weight:700;color:inherit}.paths ul{display:grid;gap:.25em;margin-block-start:.375em}.sources ol{display:grid;gap:.5em;padding-inline-start:1.75em;list-style:decimal;font-size:.875em}.about{color:var(--_soft)}.field{display:grid;gap:.375em;margin-block:1em;max-inline-size:42em}.field label{font-weight:700}input.line{inline-size:100%;block-size:auto;min-block-size:44px;padding:.5em .75em;border-radius:var(--_radius);background:transparent;text-overflow:ellipsis;cursor:text}input.line:focus-visible{outline:3px solid var(--_accent);outline-offset:2px}.inside>.said{min-block-size:1.5em;margin-block:.75em 0;font-weight:700}[aria-invalid]{border-width:3px}.problem{min-block-size:1.5em;font-weight:700}.bars{margin-block:.75em 1.25em}.bars svg{margin-block:.125em .625em}.beside{display:table;max-inline-size:42em;margin-block-end:1.25em;font-variant-numeric:tabular-nums}.beside thead{position:static;display:table-header-group;clip-path:none}.beside tbody{display:table-row-group;border-block-start:1px solid var(--_strong)}.beside tr{display:table-row}.beside td,.beside th,.beside thead th:last-child{display:table-cell;inline-size:auto;padding-block:.5em;padding-inline:0 .75em;vertical-align:top}.beside .small{display:block;white-space:nowrap}#friend-summary{outline:none}iframe{border:0}.sources li:focus{outline:2px solid var(--_accent);outline-offset:4px}@container rolefit (min-width: 34em){.scales{grid-template-columns:1fr 1fr}.wide{display:table;table-layout:fixed}.wide thead{position:static;display:table-header-group;clip-path:none;font-size:.9375em}.wide tbody{display:table-row-group}.wide tr{display:table-row}.wide tbody tr,.wide tbody tr+tr{border-block-start:1px solid var(--_line)}.wide th,.wide td{display:table-cell;padding:.625em 1em .625em 0;padding-inline:0 1em;vertical-align:top}.wide thead th{padding-block:0 .5em;vertical-align:bottom}.wide thead th:first-child{inline-size:23%}.wide thead th:last-child{inline-size:5.5em;padding-inline-end:0}.wide .of{display:none}.numbers .wide{font-size:.875em}.numbers .wide th,.numbers .wide td{padding-inline-end:.625em}.numbers .wide thead th{inline-size:auto;font-weight:400;line-height:1.3}.numbers .wide thead th:first-child{inline-size:17%}.numbers .wide thead th:nth-child(3){inline-size:14%}.change{grid-template-columns:1fr}.changed p>span{position:static;clip-path:none}.pulls thead tr,.pulls tbody tr{display:grid;grid-template-columns:1fr 1fr;gap:.5em 2em}.pulls tbody th{grid-column:1 / -1}.pulls thead th:nth-child(2){position:static;inline-size:auto;block-size:auto;clip-path:none;padding-block:.75em .25em;font-weight:400}.wide tfoot{display:table-footer-group}.wide td.markers{padding-inline-end:0}.wide .below{border:0}.wide .below td{padding-block:.25em 1.5em;padding-inline-end:0}.figure{grid-template-columns:minmax(0,4fr) minmax(0,9fr)}.value{grid-template-columns:14px 1fr 4.5em 16em}.value .about{grid-column:auto}.pay .value{grid-template-columns:14px 1fr auto}.pay .value .about{grid-column:2 / -1}.stages.wide td,.stages.wide thead th{position:relative;padding-inline-start:1.75em}.stages.wide :is(thead th:is(:first-child,:last-child),tbody th,tfoot th,.markers){padding-inline-start:0}.stages.wide thead .swatch{position:absolute;inset-inline-start:0;inset-block-end:.75em}.stages.wide th .stop,.stages.wide tr:before{display:none}.stages.wide td .stop{display:block;inset-block-start:.625em}.stages.wide td:after{position:absolute;background:var(--_strong)}.stages.wide td:before{background:linear-gradient(var(--_in) calc(1.375em - 8px),transparent 0 calc(1.375em + 8px),var(--_out) 0)}.stages.wide td:is(.begins,.passes,.ends):after{content:"";inset-block-start:-1px;inset-inline:0;block-size:2px}.stages.wide td.begins:after{inset-inline-start:6px}.stages.wide td.ends:after{inset-inline:0 auto;inline-size:8px}}@media(prefers-reduced-motion:no-preference){.pull rect,.interval,.estimate,.bar rect{transition:x .24s,width .24s}}@media(max-height:26em){.change{position:static}}@media(forced-colors:active){.change{background:Canvas}select{border-color:ButtonBorder;background-color:Field;color:FieldText}}@media print{.change{display:none}.scales{grid-template-columns:1fr 1fr 1fr;gap:1em 2em}.keys{margin-block:.5em}th,td,tbody th,tbody td{padding-block:.375em}.pulls thead tr,.pulls tbody tr{display:grid;grid-template-columns:7fr 3fr 5fr;align-items:center;gap:0 1.5em;padding-block:.125em}.pulls thead th:nth-child(2){grid-column:2}.pulls tbody th{grid-column:auto}.pulls .sides,.pulls thead th:nth-child(2){padding-block:0}.pull+data{margin:0}select{min-block-size:0;padding:0;border:0;appearance:none;font-size:1em}thead,.keys,.inside>.small{break-after:avoid}.inside>.small{margin-block:0 .375em}.inside>.small:last-child{break-after:auto}thead{display:table-header-group}.marker,td.markers,.lifecycle thead th:last-child,.comparison thead th:last-child,form{display:none}.section>summary{min-block-size:0;padding-block:.625em .25em;list-style:none;break-after:avoid}.bars{break-inside:avoid}h5{break-after:avoid}.address{overflow-wrap:anywhere}}';var{fill:oe,kFills:Q,patterns:ze,roleClass:A,splitBar:X,swatch:Se}=(globalThis[Symbol.for("role-fit@4842f29d")]??={}).modules["web/views/drawing.js"];var W=3.5,D=(e,{value:t,low:s,high:a},r)=>{let o=n=>`${100*n/r}%`;return i`
    <svg class="bar" width="100%" height="12" aria-hidden="true">
      <rect class="track" width="100%" height="1" y="10" />
      <rect class=${A(e)} width=${o(t)} height="8" y="2" fill=${oe(e)} />
      ${s===void 0||a===void 0?c:S`<line x1=${o(s)} x2=${o(a)} y1="6" y2="6"/>
            ${[s,a].map(n=>S`<line x1=${o(n)} x2=${o(n)} y1="2.5" y2="9.5"/>`)}`}
    </svg>
  `},qe=e=>{let t=`mark ${A(e)}`;return e%Q===0?S`<circle class=${t} r="5"/>`:e%Q===1?S`<path class=${`${t} hollow`} d="M0-6 6 0 0 6-6 0Z"/>`:S`<path class=${t} d="M0-6 6 5H-6Z"/>`},M=e=>i`
  <svg class="swatch" width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true">${qe(e)}</svg>
`,le=[-3,-2,-1,0,1,2,3],ht="M-4 0C-3.6667 0-3.3333 0-3-.0044-2.6667-.0089-2.3333-.018-2-.054-1.6667-.09-1.3333-.1613-1-.242-.6667-.3226-.3333-.3989 0-.3989 .3333-.3989 .6667-.3226 1-.242 1.3333-.1613 1.6667-.09 2-.054 2.3333-.018 2.6667-.0089 3-.0044 3.3333 0 3.6667 0 4 0",gt=.3989,ne=18,E=90,_e=107,ft=9,U=e=>50*(Math.max(-W,Math.min(W,e))+W)/W,je=(e,t,s)=>{let a=Math.min(...e.map(({sd:o})=>o)),r=gt/a;return i`
    <svg class="scale" width="100%" height=${s?117:100} aria-hidden="true">
      <line class="middle" x1="50%" x2="50%" y1="0" y2=${E} />
      <svg class="shapes" y=${ne} width="100%" height=${E-ne} viewBox=${`${-W} ${-r} ${2*W} ${r}`} preserveAspectRatio="none">
        ${e.map(({mean:o,sd:n},l)=>S`
            <path class=${`bell ${A(l)} line-${l%Q}`} d=${ht} vector-effect="non-scaling-stroke"
              transform=${`translate(${o} 0) scale(${n} ${1/n})`}/>`)}
      </svg>
      ${e.map(({mean:o,sd:n},l)=>{let d=`${U(o)}%`,p=E-(E-ne)*a/n;return S`
          <line class=${`stem ${A(l)}`} x1=${d} x2=${d} y1=${p} y2=${E}/>
          <svg x=${d} y=${p-ft}>${qe(l)}</svg>`})}
      <line class="axis" x2="100%" y1=${E} y2=${E} />
      ${le.map(o=>S`<line class="axis" x1=${`${U(o)}%`} x2=${`${U(o)}%`} y1=${E} y2=${E+6}/>`)}
      ${Me(t,"reader",E,E-26)} ${s?Me(s,"friend",_e,_e-7):c}
    </svg>
  `},Me=({mean:e,low:t,high:s},a,r,o)=>S`
  <g class=${a}>
    <rect class="interval" x=${`${U(t)}%`} width=${`${U(s)-U(t)}%`} y=${r-4} height="8"/>
    <rect class="estimate" x=${`${U(e)}%`} width="3" y=${o} height=${r+7-o} transform="translate(-1.5)"/>
  </g>`,ie=e=>i`
  <svg class="swatch" width="24" height="14" aria-hidden="true">
    <g class=${e}><rect class="interval" width="24" y="3" height="8"/><rect class="estimate" x="10.5" width="3" height="14"/></g>
  </svg>
`,Ce=(e,t,s)=>i`
  <svg class="pull" width="100%" height="18" aria-hidden="true">
    <rect class=${A(e)} x=${`${t?50-50*s:50}%`} width=${`${50*s}%`} y="2" height="14" fill=${oe(e)}/>
    <line class="axis" x1="50%" x2="50%" y2="18"/>
  </svg>
`;var{addressFrom:_s,askedOf:Ms,byPull:qs,categoriesOf:js,hindering:Cs,keyOf:Ts,leading:B,parsed:Es,questionsOf:Os,readQuiz:Rs,translated:Bs,verdictOf:Ps,webAddress:Te}=(globalThis[Symbol.for("role-fit@4842f29d")]??={}).modules["web/quiz/quiz.js"];var O=({quiz:e,words:{text:t}},s=[])=>(e.sources??[]).map((a,r)=>{if(!s.includes(a.id))return c;let o=t("result.source",{number:r+1,title:a.title});return i`<button type="button" class="marker" title=${o} aria-label=${o} @click=${bt(r)}>
      ${r+1}
    </button> `}),bt=e=>t=>{let a=t.currentTarget.getRootNode().getElementById(`source-${e}`),r=a?.closest("details");r&&(r.open=!0),a?.focus()},G=({quiz:{sources:e=[],written:t,language:s}})=>i`<ol lang=${t??s??c} dir="auto">${e.map((a,r)=>i`<li id=${`source-${r}`} tabindex="-1">${$t(a)}</li>`)}</ol>`,$t=({title:e,author:t,site:s,date:a,licence:r,url:o})=>{let n=Te(o),l=[t,s===t?"":s,a?.replace("/","–"),r].filter(Boolean).join(" · ");return i`<cite>${n?i`<a href=${n} rel="noopener">${e}</a>`:e}</cite> <span class="about">${l}</span>`};var yt=["practitioners","adverts","pay"],Ee=(e,{figures:t=[],verdict:s})=>{if(t.length===0)return c;let{words:a}=e;return i`
    <div class="kinds">
      ${yt.map(r=>{let o=t.filter(l=>l.kind===r);if(o.length===0)return c;let n=o.flatMap(({values:l={}})=>Object.values(l).map(({value:d,high:p})=>p??d));return i`
          <section class=${`kind ${r}`}>
            <h5 lang=${a.language}>${a.text(`figures.${r}`)}</h5>
            <ul>
              ${o.map(l=>kt(e,l,l.unit==="usd"?Math.max(...n):1,s!=="supported"))}
            </ul>
          </section>
        `})}
    </div>
  `},kt=(e,{kind:t,what:s,note:a,unit:r="share",values:o={},verdict:n,evidence:l},d,p)=>{let{quiz:h,words:b}=e;return i`
    <li class="figure" part="figure">
      <p class="what">${s} ${O(e,l)} ${p?de(e,"figure",n):c}</p>
      <div>
        ${h.roles.map(({id:g,name:f},u)=>{let y=o[g];if(!y)return c;let{value:m,n:k,low:w,high:z}=y,j=[w===void 0||z===void 0?"":b.text("figure.interval",{low:b.figure(w,r),high:b.figure(z,r)}),k===void 0?"":b.text(`figure.n.${t}`,{count:k})].filter(Boolean);return i`
            <p class="value">
              ${M(u)}<span class="hidden">${f}: </span>${D(u,y,d)}
              <data value=${m}>${b.figure(m,r)}</data>
              ${j.length>0?i`<span class="about" lang=${b.language}>${j.join(" · ")}</span>`:c}
            </p>
          `})}
        ${a?i`<p class="about">${a}</p>`:c}
      </div>
    </li>
  `},wt={supported:S`<path d="M1 6.5 4.5 10 11 2.5" />`,contradicted:S`<path d="M2 2 10 10M10 2 2 10" />`,mixed:S`<circle cx="6" cy="6" r="4.75" /><path class="half" d="M6 1.25a4.75 4.75 0 0 0 0 9.5Z" />`,"no-difference":S`<path d="M1 4H11M1 8.5H11" />`,"no-data":S`<path d="M2 6H10" />`},de=({words:{language:e,text:t}},s,a)=>a?i`
        <span class="says" data-says=${a} lang=${e}>
          <svg width="12" height="12" aria-hidden="true">${wt[a]}</svg>
          ${t(`${s}.${a}`)}
        </span>
      `:c;var vt=4,xt=9,ce=({quiz:{roles:e}})=>e.length>vt?"stacked":"wide",Oe=(e,{rows:t,head:s,label:a,name:r,below:o})=>{let{quiz:n}=e;return i`
    <table class=${ce(e)} role="table" part="table" aria-labelledby=${a}>
      ${pe(e,s)}
      <tbody role="rowgroup">
        ${t.map(l=>{let d=o?.(l)??c;return i`
            <tr role="row">
              <th role="rowheader" scope="row">${r(l)}</th>
              ${n.roles.map(({id:p,name:h},b)=>i`
                  <td role="cell"><span class="of" aria-hidden="true">${M(b)} ${h}</span> ${me(e,l.cells?.[p])}</td>
                `)}
              <td role="cell" class="markers">${O(e,l.evidence)}</td>
            </tr>
            ${d===c?c:i`<tr role="row" class="below"><td role="cell" colspan=${n.roles.length+2}>${d}</td></tr>`}
          `})}
      </tbody>
    </table>
  `},pe=({quiz:e,words:{text:t}},s)=>i`
  <thead role="rowgroup">
    <tr role="row">
      <th role="columnheader" scope="col">${s}</th>
      ${e.roles.map((a,r)=>i`<th role="columnheader" scope="col">${M(r)} ${a.name}</th>`)}
      <th role="columnheader" scope="col">${t("result.evidence")}</th>
    </tr>
  </thead>
`,me=({words:{text:e}},t)=>t===void 0?i`<span class="unnamed"><span aria-hidden="true">—</span><span class="hidden">${e("result.unnamed")}</span></span>`:i`<span dir="auto">${t}</span>`,Re=({words:{text:e}},{label:t,heads:s,rows:a})=>i`
  <details class="numbers">
    <summary>${e("result.table")}</summary>
    <table class=${s.length>xt?"stacked":"wide"} role="table" part="table" aria-labelledby=${t}>
      <thead role="rowgroup">
        <tr role="row">${s.map(r=>i`<th role="columnheader" scope="col">${r}</th>`)}</tr>
      </thead>
      <tbody role="rowgroup">
        ${a.map(([r,...o])=>i`
            <tr role="row">
              <th role="rowheader" scope="row">${r}</th>
              ${o.map((n,l)=>i`<td role="cell"><span class="of" aria-hidden="true">${s[l+1]}</span> <span>${n}</span></td>`)}
            </tr>
          `)}
      </tbody>
    </table>
  </details>
`;var J=e=>{let{quiz:t,words:{text:s}}=e,{comparison:a=[]}=t;return i`
    ${St(e,a)}
    ${a.some(r=>r.figures?.length)?i`<p class="small">${s("result.comparison.text")}</p>`:c}
    ${e.score&&a.some(({trait:r})=>r)?i`<p class="small">${s("result.comparison.order")}</p>`:c}
    <div lang=${t.language??c} dir="auto">
      ${Be(zt(e,a)).map(({name:r,rows:o},n)=>i`
          <details class="section" ?open=${n===0}>
            <summary><h4 id=${`section-${n}`}>${r??s("result.comparison")}</h4></summary>
            ${Oe(e,{rows:o,head:s("result.aspect"),label:`section-${n}`,name:l=>i`${l.aspect} ${de(e,"claim",l.verdict)}`,below:l=>Ee(e,l)})}
          </details>
        `)}
    </div>
  `},zt=({quiz:e,order:t,score:s},a)=>{if(!s)return a;let r=[...new Set(t.map(n=>e.items.find(l=>l.id===n)?.trait))],o=({trait:n})=>n&&r.includes(n)?r.indexOf(n):r.length;return Be(a).flatMap(({rows:n})=>[...n].sort((l,d)=>o(l)-o(d)))},St=({words:{text:e}},t)=>{let s=d=>t.filter(({verdict:p})=>p===d).length,[a,r,o,n]=[s("supported"),s("mixed"),s("contradicted"),s("no-data")],l=a+r+o+n;return l>0?i`<p>${e("result.comparison.tally",{count:l,supported:a,mixed:r,contradicted:o,none:n})}</p>`:c},Be=e=>{let t=[];for(let s of e){let a=t[t.length-1];a&&a.name===s.section?a.rows.push(s):t.push({name:s.section,rows:[s]})}return t};var Pe=(e,t)=>i`
  <div lang=${e.quiz.language??c} dir="auto">
    ${t.map(({name:s,text:a,evidence:r})=>i`
        <details class="section">
          <summary>${s}</summary>
          <p>${a} ${O(e,r)}</p>
        </details>
      `)}
  </div>
`,Ae=e=>{let{outlook:t=[]}=e.quiz;return Pe(e,t.map(({topic:s,...a})=>({name:s,...a})))},Le=e=>{let{faq:t=[]}=e.quiz;return Pe(e,t.map(({question:s,answer:a,evidence:r})=>({name:s,text:a,evidence:r})))};var Ie=e=>{let{score:t,friend:s}=e;return t?s?Mt(e,t,s):_t(e):c},_t=({words:{text:e},on:t,unfriended:s})=>i`
  <p id="friend-text">${e("friend.text")}</p>
  <form novalidate>
    <div class="field">
      <label for="friend-link">${e("friend.label")}</label>
      <input id="friend-link" name="link" class="line" dir="ltr" autocomplete="off" autocapitalize="off" spellcheck="false"
        aria-describedby=${s?"friend-error":"friend-text"} aria-invalid=${s?"true":c} />
      <p id="friend-error" class="problem" role="alert">${s?e(`friend.${s}`):c}</p>
    </div>
    <div class="actions"><button part="button" @click=${Ne(({form:a})=>t.befriend(a.elements.link.value))}>${e("friend.compare")}</button></div>
  </form>
`,Mt=(e,t,s)=>{let{quiz:a,words:r,on:o}=e,{text:n,percent:l,decimal:d}=r,p=[{name:n("result.you"),found:t},{name:n("friend.name"),found:s}],{role:h,probability:b}=B(a,r,s),g=n("friend.summary",{...B(a,r,t),friendRole:h,friendProbability:b}),f=(u,y)=>i`<tr><th scope="row" lang=${a.language??c}>${u}</th>${p.map(({found:m})=>i`<td>${y(m)}</td>`)}</tr>`;return i`
    <p id="friend-summary" tabindex="-1">${g}</p>
    <div class="bars">
      ${p.map(({name:u,found:y})=>i`
          <p class="small">${u}</p>
          ${X(a.roles.map(({id:m})=>y.roles[m].probability))}
        `)}
    </div>
    <table class="beside" part="table" aria-labelledby="friend-summary">
      <thead><tr><td></td>${p.map(({name:u})=>i`<th scope="col">${u}</th>`)}</tr></thead>
      <tbody>
        ${a.roles.map(({id:u,name:y},m)=>{let k=({roles:{[u]:{probability:w}}})=>i`<data value=${w}>${l(w)}</data>`;return f(i`${Se(m)} ${y}`,k)})}
      </tbody>
      <tbody>
        ${a.traits.map(({id:u,name:y})=>f(y,({traits:{[u]:{mean:k,low:w,high:z}}})=>i`
            <data value=${k}>${d(k)}</data>
            <span class="small">${n("figure.interval",{low:d(w),high:d(z)})}</span>
          `))}
      </tbody>
    </table>
    <div class="actions"><button type="button" part="button" @click=${Ne(()=>o.unfriend())}>${n("friend.remove")}</button></div>
  `},Ne=e=>async t=>{t.preventDefault();let s=t.currentTarget,a=s.getRootNode();e(s),await a.host.updateComplete,(a.getElementById("friend-summary")??a.getElementById("friend-link"))?.focus()};var Y=e=>{let{quiz:t,score:s,words:{text:a}}=e,{lifecycle:r=[]}=t;return i`
    ${s?i`<p class="small">${a("lifecycle.text")}</p>`:c}
    <table class=${`stages ${ce(e)}`} role="table" part="table" aria-labelledby="lifecycle">
      ${pe(e,a("result.stage"))}
      <tbody role="rowgroup">
        ${r.map((o,n)=>Ct(e,o,qt(e,r)[n]))}
      </tbody>
      ${s?i`<tfoot role="rowgroup">${Tt(e,s)}</tfoot>`:c}
    </table>
  `},qt=({quiz:{roles:e}},t)=>{let s=t.map(({leads:o})=>e.findIndex(({id:n})=>n===o)),a=s.reduce((o,n,l)=>n<0?o:l,-1),r;return s.map((o,n)=>{if(n>a)return{goes:!1};let l=r;return o>=0&&(r=o),{came:l,stands:r,goes:r!==void 0&&n<a}})},jt=({came:e,stands:t,goes:s},a)=>{if(t===void 0)return"";let r=a===t,n=e!==void 0&&e!==t&&a>=Math.min(e,t)&&a<=Math.max(e,t);return[r&&e!==void 0&&"in",r&&s&&"out",n&&(a===Math.min(e,t)?"begins":a===Math.max(e,t)?"ends":"passes")].filter(Boolean).join(" ")},Ct=(e,{stage:t,leads:s,cells:a,evidence:r},o)=>{let{quiz:n,words:{language:l,text:d}}=e,p=d("lifecycle.leads"),h=n.roles.findIndex(({id:g})=>g===s),b=[o.came!==void 0&&o.stands!==void 0&&"in",o.goes&&"out",h>=0&&"led"].filter(Boolean).join(" ");return i`
    <tr role="row" class=${b} lang=${n.language??c}>
      <th role="rowheader" scope="row">${h<0?c:i`<span class="stop">${M(h)}</span>`}<bdi>${t}</bdi></th>
      ${n.roles.map(({id:g,name:f},u)=>{let y=a?.[g],m=u===h;return i`
          <td role="cell" class=${`${m?"leads ":""}${jt(o,u)}`}>
            <span class="of" aria-hidden="true">${M(u)} ${f}</span>
            ${m?i`<span class="stop">${M(u)}</span>`:c}
            ${m&&!y?.toLowerCase().includes(p.toLowerCase())?i`<span class="hidden" lang=${l}>${p}: </span>`:c}
            ${me(e,y)}
          </td>
        `})}
      <td role="cell" class="markers">${O(e,r)}</td>
    </tr>
  `},Tt=({quiz:e,words:{text:t,percent:s}},{roles:a,leader:r})=>i`
  <tr role="row">
    <th role="rowheader" scope="row">${t("lifecycle.you")}</th>
    ${e.roles.map(({id:o,name:n},l)=>{let{probability:d}=a[o];return i`
        <td role="cell" class=${`${A(l)}${o===r?" leads":""}`}>
          <span class="of" aria-hidden="true">${M(l)} ${n}</span>
          <data value=${d}>${s(d)}</data>
          ${D(l,{value:d},1)}
        </td>
      `})}
    <td role="cell" class="markers"></td>
  </tr>
`;var Fe=e=>{let{quiz:t,score:s,words:{text:a}}=e;if(!s)return c;let{paths:r=[]}=t,o=[...r].sort((n,l)=>+(l.to===s.leader)-+(n.to===s.leader));return i`
    <p class="small">${a("result.paths.text")}</p>
    <div>
      ${o.map(n=>{let l=t.roles.find(({id:d})=>d===n.to)?.name??"";return i`
          <details class="section" data-to=${n.to} ?open=${n.to===s.leader}>
            <summary><h4>${a("result.path",{role:l})}</h4></summary>
            <div lang=${t.language??c}>
              ${n.text?i`<p>${n.text} ${O(e,n.evidence)}</p>`:c}
              <ol>${Et(n,s).map(d=>Ot(e,s,n,d))}</ol>
            </div>
          </details>
        `})}
    </div>
  `},Et=({to:e,steps:t},{traits:s})=>{let a=[...new Set(t.map(({trait:o})=>o))],r=(o="")=>s[o].standing[e];return a.sort((o,n)=>r(o)<r(n)?-1:+(r(o)>r(n))),a.map(o=>({trait:o,steps:t.filter(n=>n.trait===o)}))},Ot=(e,t,s,{trait:a,steps:r})=>{let{quiz:o,words:n}=e,l=a===void 0?void 0:t.traits[a].standing[s.to];return i`
    <li data-trait-step=${a??c}>
      ${l===void 0?c:i`
            <h5>${o.traits.find(({id:d})=>d===a)?.name}</h5>
            <p class="small" lang=${n.language}>${n.text("result.standing",{share:n.percent(l)})}</p>
          `}
      <ul>${r.map(({text:d,evidence:p})=>i`<li>${d} ${O(e,p)}</li>`)}</ul>
    </li>
  `};var{advance:za,answered:Sa,answersText:_a,back:Ma,begin:qa,begun:ja,change:Ca,changes:He,choose:Ta,current:Ea,finish:Oa,leave:Ra,more:Ba,resume:Pa,returned:Aa,settle:La,settled:Ia,shown:Na,skipped:Fa,stateOf:Ha,stateText:Ua,undo:Wa}=(globalThis[Symbol.for("role-fit@4842f29d")]??={}).modules["web/quiz/state.js"];var ee=8,We=e=>{let{quiz:t,order:s,score:a,shared:r,state:o,words:{text:n}}=e;if(!a)return c;let d=[...new Set([...s,...o.asked.flatMap(({items:p})=>p)])].flatMap(p=>t.items.find(h=>h.id===p)??[]);return i`
    ${r?c:i`<p class="small">${n("pulls.text")}</p> ${Rt(e,a)}`}
    ${Ue(e,a,d.slice(0,ee),"first")}
    ${d.length>ee?i`
          <details class="rest">
            <summary>${n("pulls.more",{count:d.length-ee})}</summary>
            ${Ue(e,a,d.slice(ee),"more")}
          </details>
        `:c}
    <p class="small">${n("pulls.numbers")}</p>
  `},Rt=({quiz:e,before:t,state:s,on:a,words:r},o)=>{let{text:n}=r,l=({roles:b})=>e.roles.map(({id:g})=>b[g].probability),{role:d,probability:p}=B(e,r,o),h=o.verdict==="about-equally"?`${d}, ${p}`:p;return i`
    <div class="change" part="change">
      <p><strong>${n(`verdict.${o.verdict}`,{role:d})}:</strong> ${h}.</p>
      ${X(l(o),t&&l(t),10)}
      <div class=${t?"changed":"changed outline"} aria-hidden=${t?c:"true"}>
        <p>
          <span>${n("change.count",{count:t?He(s):1})}</span>
          ${n("change.before",B(e,r,t??o))}
        </p>
        <button type="button" part="button" @click=${a.undo}>${n("change.undo")}</button>
      </div>
    </div>
  `},Ke=({quiz:e},{leader:t,runnerUp:s})=>e.roles.flatMap(({id:a},r)=>a===t||a===s?r:[]),Ue=(e,t,s,a)=>{let{quiz:r,shared:o,words:{text:n}}=e,l=Math.max(...Object.values(t.pulls).map(Math.abs));return i`
    <table class=${a} role="table" part="table" aria-labelledby="pulls">
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">${n("pulls.question")}</th>
          <th role="columnheader" scope="col">${n(o?"pulls.shared":"pulls.answer")}</th>
          <th role="columnheader" scope="col">
            <span class="hidden">${n("pulls.pull")}</span>
            <span class="sides" lang=${r.language??c}>
              ${Ke(e,t).map(d=>i`<span>${M(d)} ${r.roles[d].name}</span>`)}
            </span>
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${s.map(d=>Bt(e,t,d,l))}
      </tbody>
    </table>
  `},Bt=(e,t,s,a)=>{let{quiz:r,words:o,shared:n,state:l}=e,{id:d,prompt:p,categories:h}=s,b=r.language??c,g=r.groups?.find(u=>u.id===s.group),f=l.answers.get(d);return i`
    <tr role="row" data-item=${d}>
      <th role="rowheader" scope="row" lang=${b}>
        ${g?i`<span id=${`group-of-${d}`} class="group"><bdi>${g.prompt}</bdi></span>`:c}
        <bdi id=${`prompt-of-${d}`}>${p}</bdi>
      </th>
      <td role="cell">
        ${n?f===void 0?o.text("question.skip"):i`<bdi lang=${b}>${h[f]}</bdi>`:Pt(e,s,g!==void 0)}
      </td>
      <td role="cell">${At(e,t,d,a)}</td>
    </tr>
  `},Pt=({quiz:e,words:t,state:s,on:a},{id:r,categories:o},n)=>{let l=s.answers.get(r),d=({currentTarget:p})=>{let{value:h}=p;a.change(r,h===""?void 0:Number(h))};return i`
    <select
      autocomplete="off"
      aria-labelledby=${`prompt-of-${r}`}
      aria-describedby=${n?`group-of-${r}`:c}
      @change=${d}
    >
      ${o.map((p,h)=>i`<option value=${h} lang=${e.language??c} .selected=${l===h}>${p}</option>`)}
      <option value="" .selected=${l===void 0}>${t.text("question.skip")}</option>
    </select>
  `},At=(e,t,s,a)=>{let{quiz:r,words:{text:o,decimal:n}}=e,l=t.pulls[s]??0,d=l<0?t.runnerUp:t.leader,p=r.roles.findIndex(g=>g.id===d),h=n(Math.abs(l)),b=h===n(0);return i`
    ${Ce(p,p===Ke(e,t)[0],b?0:Math.abs(l)/a)}
    <data value=${l}>${b?o("pulls.none"):o("pulls.towards",{value:h,role:r.roles[p].name})}</data>
  `};var I=1200,ue=630,q=76,Ve=52,L=I-2*q,Ze=28,P={top:358,height:74,gap:6},Lt="#fbf9f4",te="#1d1c1a",he="#5b564d",It="#dcd7cb",Qe=["#2b6cb8","#c4661f","#1d8a6b","#a8568f"],Xe=4,Ge=({quiz:e,words:t},s,a)=>{let r=Object.assign(document.createElement("canvas"),{width:I,height:ue}),o=r.getContext("2d"),n=getComputedStyle(a),{language:l,direction:d,text:p,percent:h}=t,b=d==="rtl",g={pen:o,family:n.fontFamily,language:l},f=$=>b?I-$:$,u=({lines:$,font:x,size:_,leading:C},T,H,V,re=!1)=>{o.font=x,o.fillStyle=V,o.textAlign=b===re?"left":"right";for(let[ct,we]of $.entries())o.direction=Ut(we,d),o.fillText(we,f(T),H+ct*C+(C-_)/2+.8*_)};o.fillStyle=Lt,o.fillRect(0,0,I,ue),o.fillStyle=te,o.fillRect(0,0,I,10);let y=K(g,e.title,{width:L,lines:2,size:30,least:24,even:!0});u(y,q,Ve,he);let{role:m,probability:k}=B(e,t,s),w=K(g,s.questions===0?p("result.empty"):p(`verdict.${s.verdict}.detail`,{role:m,probability:k,count:s.questions}),{width:L,lines:2,size:30,least:22,even:!0}),z=P.top-40-se(w),j=K(g,p(`verdict.${s.verdict}`,{role:m}),{width:L,lines:3,size:76,least:30,weight:700,high:z-12-(Ve+se(y)+12),even:!0});u(j,q,z-12-se(j),te),u(w,q,z,he);let N=e.roles.map(({id:$,name:x},_)=>({name:x,share:s.roles[$].probability,index:_})),F=N.length>Xe?[...N].sort(($,x)=>x.share-$.share).slice(0,Xe):N,it=$=>{let x=$%Qe.length;return o.fillStyle=Qe[x],o.fillStyle=n.getPropertyValue(`--rolefit-role-${x+1}`).trim(),o.fillStyle},$e=($,x,_,C,T)=>Nt(o,$,it($),b?I-x-C:x,_,Math.max(0,C),T),Z=0;for(let[$,{share:x,index:_}]of F.entries()){let C=q+Z*L+($>0?P.gap/2:0);Z+=x;let T=$===N.length-1;$e(_,C,P.top,q+Z*L-C-(T?0:P.gap/2),P.height)}if(F.length<N.length){let $=q+Z*L+P.gap/2;o.fillStyle=It,o.fillRect(b?q:$,P.top,Math.max(0,I-q-$),P.height)}let ae=(L-Ze*(F.length-1))/F.length,ye=({name:$,index:x},_)=>K(g,$,{width:ae,lines:2,size:_,least:16,weight:ke(x),high:66,even:!0}),ke=$=>e.roles[$].id===s.leader?700:400,dt=Math.min(...F.map($=>ye($,28).size));for(let[$,x]of F.entries()){let{share:_,index:C}=x,T=F.length===2&&$===1,H=T?I-q:q+$*(ae+Ze),V=P.top+P.height+14;$e(C,T?H-26:H,V+15,26,26);let re=K(g,h(_),{width:ae-40,lines:1,size:46,least:30,weight:ke(C)});u(re,T?H-40:H+40,V,te,T),u(ye(x,dt),H,V+55,te,T)}if(/^https?:$/.test(location.protocol)){let $=K(g,location.host,{width:L,lines:1,size:22,least:16});u($,q,ue-26-se($),he)}return new Promise(($,x)=>{r.toBlob(_=>_?$(_):x(new Error("The picture could not be made.")),"image/png")})},Nt=(e,t,s,a,r,o,n)=>{if(e.save(),e.beginPath(),e.rect(a,r,o,n),e.clip(),e.fillStyle=e.strokeStyle=s,t%3===0)e.fillRect(a,r,o,n);else if(e.globalAlpha=.3,e.fillRect(a,r,o,n),e.globalAlpha=1,e.beginPath(),t%3===1){e.lineWidth=R/Math.SQRT2/2;for(let l=a-R;l<a+o+n;l+=R)e.moveTo(l+2,r-2),e.lineTo(l-n-2,r+n+2);e.stroke()}else{for(let l=0;l*R*.6<n+R;++l)for(let d=a+(l%2?R/2:0);d<a+o+R;d+=R)e.moveTo(d,r+l*R*.6),e.arc(d,r+l*R*.6,R/5,0,2*Math.PI);e.fill()}e.restore()},R=17,se=({lines:e,leading:t})=>e.length*t,K=(e,t,{width:s,lines:a,size:r,least:o,weight:n=400,high:l=1/0,even:d=!1})=>{let{pen:p,family:h,language:b}=e;for(let g=r;;g=Math.max(o,g-2)){let f=Math.round(g*(g>40?1.14:1.3)),u=p.font=`${n} ${g}px ${h}`,y=Math.max(1,Math.min(a,Math.floor(l/f))),{lines:m,broken:k}=De(p,t,s,b);if(!k&&m.length<=y){for(let w=s-20;d&&m.length>1&&w>s/3;w-=20){let z=De(p,t,w,b);if(z.broken||z.lines.length>m.length)break;m=z.lines}return{lines:m,font:u,size:g,leading:f}}if(!(g>o)){if(m.length>y){let w=[...m[y-1]];for(;w.length>0&&p.measureText(`${w.join("")}…`).width>s;)w.pop();m=[...m.slice(0,y-1),`${w.join("").trimEnd()}…`]}return{lines:m,font:u,size:g,leading:f}}}},De=(e,t,s,a)=>{let r=d=>e.measureText(d.trimEnd()).width>s,o=[],n="",l=!1;for(let d of Ht(t,a)){if(!r(n+d)){n+=d;continue}for(n&&o.push(n),n=d;r(n);){l=!0;let p=[...n],h=p.length-1;for(;h>1&&r(p.slice(0,h).join(""));)--h;if(o.push(p.slice(0,h).join("")),n=p.slice(h).join(""),h<1)break}}return{lines:[...o,n].map(d=>d.trim()),broken:l}},Ft=/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u,Ht=(e,t)=>(e.match(/\S+?(?:[-–—/](?=\p{L})|\s+|$)/gu)??[]).flatMap(s=>{if(!Ft.test(s)||!("Segmenter"in Intl))return[s];let a=[];for(let{segment:r}of new Intl.Segmenter(t,{granularity:"word"}).segment(s)){let o=a[a.length-1]??"",n=/^[\p{P}\s\p{Lm}]/u.test(r)&&!/^[\p{Ps}\p{Pi}]/u.test(r);a.length>0&&(n||/[\p{Ps}\p{Pi}]$/u.test(o))?a[a.length-1]=o+r:a.push(r)}return a}),Ut=(e,t)=>{let[s]=e.match(/\p{L}/u)??[];return s?/[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(s)?"rtl":"ltr":t};var Je=["pulls","traits","lifecycle"],Ye=async(e,t)=>{e.querySelector("iframe")?.remove();let s=Object.assign(document.createElement("iframe"),{className:"hidden",title:t.quiz.title,inert:!0}),a=new Promise(o=>s.addEventListener("load",o,{once:!0}));e.append(s),await a;let r=s.contentWindow;Wt(r,e,t),r.focus(),r.print()},Wt=({document:e,CSSStyleSheet:t},s,{quiz:a,words:r,link:o,friend:n})=>{let l=m=>{let k=new t;return k.replaceSync(m),k},d=(m,k,w={})=>Object.assign(e.createElement(m),{textContent:k,...w});e.title=a.title,e.documentElement.lang=r.language,e.documentElement.dir=r.direction,e.adoptedStyleSheets=[l("@page { margin: 14mm } body { margin: 0 }")];let p=e.importNode(s.querySelector(".root"),!0),h=[...s.querySelectorAll("select")].map(({selectedOptions:[m]})=>m?.text.trim()??"");for(let[m,k]of p.querySelectorAll("select").entries())k.replaceWith(Object.assign(e.createElement("span"),{textContent:h[m]}));for(let m of p.querySelectorAll("details"))m.open=!1;let b=n?[...Je,"friend"]:Je;for(let m of p.querySelectorAll(".chapter"))b.some(k=>m.classList.contains(k))&&!m.querySelector(".late")?m.open=!0:m.remove();if(p.querySelector(".result")?.prepend(d("p",a.title,{className:"label",lang:a.language??"",dir:"auto"})),o){let m=d("p",`${r.text("share.link")}: `,{className:"small address"});m.append(d("bdi",o,{dir:"ltr"})),p.querySelector(".result")?.append(m)}let g=e.createElement("div"),f=g.attachShadow({mode:"open"}),u=getComputedStyle(s.host),y=[1,2,3,4].map(m=>`--rolefit-role-${m}`).filter(m=>u.getPropertyValue(m));f.adoptedStyleSheets=[...s.adoptedStyleSheets.map(({cssRules:m})=>l([...m].map(({cssText:k})=>k).join(`
`))),l(`:host { margin: 0; font-family: ${u.fontFamily}; ${y.map(m=>`${m}: ${u.getPropertyValue(m)};`).join(" ")} }`)],f.append(p),e.body.append(g)};var tt=e=>{let{words:{text:t},score:s,link:a,said:r}=e;return s?i`
    ${a===void 0?c:i`
          <p>${t("share.text")}</p>
          <div class="field">
            <label for="link">${t("share.link")}</label>
            <input id="link" class="line" readonly dir="ltr" .value=${a} @focus=${Kt} />
          </div>
        `}
    <div class="actions">
      ${a===void 0?c:i`<button type="button" part="button" @click=${Vt(e,a)}>${t("share.copy")}</button>`}
      ${a!==void 0&&Zt(et(e,s,a))?i`<button type="button" part="button" @click=${Qt(e,et(e,s,a))}>${t("share.send")}</button>`:c}
      <button type="button" part="button" @click=${Xt(e,s)}>${t("share.image")}</button>
      <button type="button" part="button" @click=${Gt(e)}>${t("share.print")}</button>
    </div>
    <p class="said small">${r}</p>
  `:c},Kt=({currentTarget:e})=>e.select(),st=({currentTarget:e})=>e.getRootNode(),Vt=({words:{text:e},on:t},s)=>async a=>{let r=st(a);t.say("");try{await navigator.clipboard.writeText(s),t.say(e("share.copied"))}catch{r.getElementById("link")?.focus(),t.say(e("share.uncopied"))}},et=({quiz:e,words:t},s,a)=>({title:e.title,text:t.text("share.message",B(e,t,s)),url:a}),Zt=e=>"share"in navigator&&(!("canShare"in navigator)||navigator.canShare(e)),Qt=(e,t)=>ge(e,()=>navigator.share(t).catch(s=>{if(s.name!=="AbortError")throw s})),Xt=(e,t)=>ge(e,async s=>{let a=URL.createObjectURL(await Ge(e,t,s.host));Object.assign(document.createElement("a"),{href:a,download:`${e.quiz.id}.png`}).click(),setTimeout(()=>URL.revokeObjectURL(a),Dt)}),Dt=1e4,Gt=e=>ge(e,t=>Ye(t,e)),ge=({words:{text:e},on:t},s)=>async a=>{let r=st(a);t.say("");try{await s(r)}catch(o){console.error(o),t.say(e("share.failed"))}};var rt=e=>{let{quiz:t,words:s,state:a,score:r,populations:o,friend:n}=e,{text:l,decimal:d}=s,p=t.language??c,h=new Set(t.items.filter(({id:f})=>a.answers.has(f)).map(({trait:f})=>f));if(!r||!o)return c;let{traits:b}=r,g=t.traits.map(({id:f})=>t.roles.map(u=>o.roles[u.id][f]));return i`
    <p class="small">${l("result.traits.text")}</p>
    <ul class="keys">
      ${t.roles.map(({name:f},u)=>i`<li>${M(u)} <span lang=${p}>${f}</span></li>`)}
      <li>${ie("reader")} ${l("result.you")}</li>
      ${n?i`<li>${ie("friend")} ${l("friend.name")}</li>`:c}
    </ul>
    <ul class="scales">
      ${t.traits.map(({id:f,name:u,low:y,high:m},k)=>{let w=b[f],z=n?.traits[f];return i`
          <li data-trait=${f}>
            <h4 lang=${p}>${u}</h4>
            <p class="reading">
              ${Jt(e,w)} ${z?i`<span class="other">${l("friend.name")}: ${at(e,z)}.</span>`:c}
              ${h.has(f)?c:i`<span class="unmeasured">${l("result.unmeasured")}</span>`}
              <span class="hidden">
                ${t.roles.map((j,N)=>`${l("result.middle",{role:j.name,mean:d(g[k][N].mean)})} `)}
              </span>
            </p>
            ${je(g[k],w,z)}
            <p class="ticks" aria-hidden="true">${le.map(j=>i`<span dir="ltr">${j<0?`−${-j}`:j}</span>`)}</p>
            <p class="poles small" lang=${p}><span>${y}</span> <span>${m}</span></p>
          </li>
        `})}
    </ul>
    ${Re(e,{label:"traits",heads:[l("traits.trait"),l("result.you"),l("traits.interval"),...n?[l("friend.name")]:[],...t.roles.flatMap(({name:f})=>["middle","spread","above"].map(u=>l(`traits.${u}`,{role:f})))],rows:t.traits.map(({id:f,name:u},y)=>[i`<span lang=${p}>${u}</span>`,d(b[f].mean),ot(e,b[f]),...n?[at(e,n.traits[f])]:[],...t.roles.flatMap((m,k)=>{let{mean:w,sd:z}=g[y][k];return[d(w),d(z),s.percent(b[f].standing[m.id])]})])})}
  `},ot=({words:{text:e,decimal:t}},{low:s,high:a})=>e("figure.interval",{low:t(s),high:t(a)}),at=(e,t)=>`${e.words.decimal(t.mean)} (${ot(e,t)})`,Jt=({words:{text:e,decimal:t}},s)=>{let a=o=>i`<data class=${o} value=${s[o]}>${t(s[o])}</data>`;return e("result.estimate",{mean:"\0mean\0",low:"\0low\0",high:"\0high\0"}).split("\0").map((o,n)=>n%2===1?a(o):o)};var{chapter:fe,lateChapter:fr}=(globalThis[Symbol.for("role-fit@4842f29d")]??={}).modules["web/views/chapter.js"];var{method:nt}=(globalThis[Symbol.for("role-fit@4842f29d")]??={}).modules["web/views/method.js"];var lt=e=>{let{quiz:t,words:{text:s}}=e;return i`
    <article class="card result" part="card result" aria-labelledby="title">
      ${ze(t.roles.length)}
      <header>
        <h2 id="title" class="title" part="title" lang=${t.language??c} dir="auto">${t.title}</h2>
      </header>
      ${t.comparison?.length?i`<section class="comparison" part="comparison"><h3>${s("result.comparison")}</h3>${J(e)}</section>`:c}
      <div class="chapters">
        ${t.lifecycle?.length?fe("lifecycle",i`<span id="lifecycle">${s("result.lifecycle")}</span>`,Y(e)):c}
        ${t.sources?.length?fe("sources",s("result.sources"),G(e)):c}
      </div>
      <p class="small">${nt(e)}</p>
    </article>
  `};var Yt={traits:rt,pulls:We,comparison:J,lifecycle:Y,paths:Fe,outlook:Ae,faq:Le,friend:Ie,share:tt,sources:G},es=ve(xe);Object.assign(globalThis[Symbol.for("role-fit@4842f29d")]??={},{"role-fit-chapters":be});Object.assign((globalThis[Symbol.for("role-fit@4842f29d")]??={}).modules??={},{});})();
