/*! RoleFit 0.1.0, MIT. */
if(!(globalThis[Symbol.for("role-fit@b2fc80ef")]??={}).modules){const e=Object.assign(document.createElement("script"),{nonce:document.currentScript?.nonce});e.dataset.script=document.currentScript?.src??"",e.src=e.dataset.script.replace(/[^/]*$/,"role-fit-rejoin.js?b2fc80ef"),document.head.append(e)}
 else if (!("role-fit-chapters" in (globalThis[Symbol.for("role-fit@b2fc80ef")] ??= {}))) {
(()=>{var ht=Object.defineProperty;var K=(e,t)=>{for(var s in t)ht(e,s,{get:t[s],enumerable:!0})};var le={};K(le,{fillRole:()=>ne,hues:()=>ie,kInk:()=>I,kPaper:()=>re,kRest:()=>ae,kSoft:()=>U});var re="#fbf9f4",I="#1d1c1a",U="#5b564d",ae="#dcd7cb";var ve=["#2b6cb8","#c4661f","#1d8a6b","#a8568f"],ie=(e,t)=>{let s=getComputedStyle(e);return o=>{let r=o%ve.length;return t.fillStyle=ve[r],t.fillStyle=s.getPropertyValue(`--rolefit-role-${r+1}`).trim(),t.fillStyle}},ne=(e,t,s,o,r,i,a,n=17)=>{if(e.save(),e.beginPath(),e.rect(o,r,i,a),e.clip(),e.fillStyle=e.strokeStyle=s,t%3===0)e.fillRect(o,r,i,a);else if(e.globalAlpha=.3,e.fillRect(o,r,i,a),e.globalAlpha=1,e.beginPath(),t%3===1){e.lineWidth=n/Math.SQRT2/2;for(let d=o-n;d<o+i+a;d+=n)e.moveTo(d+2,r-2),e.lineTo(d-a-2,r+a+2);e.stroke()}else{for(let d=0;d*n*.6<a+n;++d)for(let c=o+(d%2?n/2:0);c<o+i+n;c+=n)e.moveTo(c,r+d*n*.6),e.arc(c,r+d*n*.6,n/5,0,2*Math.PI);e.fill()}e.restore()};var pe={};K(pe,{cell:()=>G,heads:()=>Q,layout:()=>V,numbers:()=>ce,plainTable:()=>_e,table:()=>de});var{CSSResult:ls,LitElement:ds,ReactiveElement:cs,_$LE:ps,_$LH:ms,adoptStyles:us,css:fs,defaultConverter:gs,getCompatibleStyle:hs,html:l,isServer:bs,mathml:$s,noChange:ys,notEqual:ws,nothing:p,render:ks,supportsAdoptingStyleSheets:vs,svg:L,unsafeCSS:xe}=(globalThis[Symbol.for("role-fit@b2fc80ef")]??={}).modules["node_modules/lit/index.js"];var{bar:W,kTicks:Ss,key:_,personKey:_s,pullBar:ze,scale:qs}=(globalThis[Symbol.for("role-fit@b2fc80ef")]??={}).modules["web/views/pictures.js"];var{addressFrom:Ts,askedOf:Cs,byPull:Os,categoriesOf:Rs,hindering:Es,keyOf:Ps,parsed:Bs,questionsOf:Is,readQuiz:Ls,translated:As,webAddress:Se}=(globalThis[Symbol.for("role-fit@b2fc80ef")]??={}).modules["web/quiz/quiz.js"];var T=({quiz:e,words:{text:t}},s=[])=>(e.sources??[]).map((o,r)=>{if(!s.includes(o.id))return p;let i=t("result.source",{number:r+1,title:o.title});return l`<button type="button" class="marker" title=${i} aria-label=${i} @click=${bt(r)}>
      ${r+1}
    </button> `}),bt=e=>t=>{let o=t.currentTarget.getRootNode().getElementById(`source-${e}`),r=o?.closest("details");r&&(r.open=!0),o?.focus()},D=({quiz:{sources:e=[],written:t,language:s}})=>l`<ol lang=${t??s??p} dir="auto">${e.map((o,r)=>l`<li id=${`source-${r}`} tabindex="-1">${$t(o)}</li>`)}</ol>`,$t=({title:e,author:t,site:s,date:o,licence:r,url:i})=>{let a=Se(i),n=[t,s===t?"":s,o?.replace("/","–"),r].filter(Boolean).join(" · ");return l`<cite>${a?l`<a href=${a} rel="noopener">${e}</a>`:e}</cite> <span class="about">${n}</span>`};var yt=4,wt=9,V=({quiz:{roles:e}})=>e.length>yt?"stacked":"wide",de=(e,{rows:t,head:s,label:o,name:r,below:i})=>{let{quiz:a}=e;return l`
    <table class=${V(e)} role="table" part="table" aria-labelledby=${o}>
      ${Q(e,s)}
      <tbody role="rowgroup">
        ${t.map(n=>{let d=i?.(n)??p;return l`
            <tr role="row">
              <th role="rowheader" scope="row">${r(n)}</th>
              ${a.roles.map(({id:c,name:u},f)=>l`
                  <td role="cell"><span class="of" aria-hidden="true">${_(f)} ${u}</span> ${G(e,n.cells?.[c])}</td>
                `)}
              <td role="cell" class="markers">${T(e,n.evidence)}</td>
            </tr>
            ${d===p?p:l`<tr role="row" class="below"><td role="cell" colspan=${a.roles.length+2}>${d}</td></tr>`}
          `})}
      </tbody>
    </table>
  `},Q=({quiz:e,words:{text:t}},s)=>l`
  <thead role="rowgroup">
    <tr role="row">
      <th role="columnheader" scope="col">${s}</th>
      ${e.roles.map((o,r)=>l`<th role="columnheader" scope="col">${_(r)} ${o.name}</th>`)}
      <th role="columnheader" scope="col">${t("result.evidence")}</th>
    </tr>
  </thead>
`,G=({words:{text:e}},t)=>t===void 0?l`<span class="unnamed"><span aria-hidden="true">—</span><span class="hidden">${e("result.unnamed")}</span></span>`:l`<span dir="auto">${t}</span>`,_e=({label:e,heads:t,rows:s})=>l`
  <table class=${t.length>wt?"stacked":"wide"} role="table" part="table" aria-labelledby=${e}>
    <thead role="rowgroup">
      <tr role="row">${t.map(o=>l`<th role="columnheader" scope="col">${o}</th>`)}</tr>
    </thead>
    <tbody role="rowgroup">
      ${s.map(([o,...r])=>l`
          <tr role="row">
            <th role="rowheader" scope="row">${o}</th>
            ${r.map((i,a)=>l`<td role="cell"><span class="of" aria-hidden="true">${t[a+1]}</span> <span>${i}</span></td>`)}
          </tr>
        `)}
    </tbody>
  </table>
`,ce=({words:{text:e}},t)=>l`
  <details class="numbers">
    <summary>${e("result.table")}</summary>
    ${_e(t)}
  </details>
`;var ue={};K(ue,{directionOf:()=>me,fit:()=>R,height:()=>A});var A=({lines:e,leading:t})=>e.length*t,R=(e,t,{width:s,lines:o,size:r,least:i,weight:a=400,high:n=1/0,even:d=!1})=>{let{pen:c,family:u,language:f}=e;for(let g=r;;g=Math.max(i,g-2)){let v=Math.round(g*(g>40?1.14:1.3)),h=c.font=`${a} ${g}px ${u}`,y=Math.max(1,Math.min(o,Math.floor(n/v))),{lines:m,broken:w}=qe(c,t,s,f);if(!w&&m.length<=y){for(let k=s-20;d&&m.length>1&&k>s/3;k-=20){let S=qe(c,t,k,f);if(S.broken||S.lines.length>m.length)break;m=S.lines}return{lines:m,font:h,size:g,leading:v}}if(!(g>i)){if(m.length>y){let k=[...m[y-1]];for(;k.length>0&&c.measureText(`${k.join("")}…`).width>s;)k.pop();m=[...m.slice(0,y-1),`${k.join("").trimEnd()}…`]}return{lines:m,font:h,size:g,leading:v}}}},qe=(e,t,s,o)=>{let r=d=>e.measureText(d.trimEnd()).width>s,i=[],a="",n=!1;for(let d of vt(t,o)){if(!r(a+d)){a+=d;continue}for(a&&i.push(a),a=d;r(a);){n=!0;let c=[...a],u=c.length-1;for(;u>1&&r(c.slice(0,u).join(""));)--u;if(i.push(c.slice(0,u).join("")),a=c.slice(u).join(""),u<1)break}}return{lines:[...i,a].map(d=>d.trim()),broken:n}},kt=/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u,vt=(e,t)=>(e.match(/\S+?(?:[-–—/](?=\p{L})|\s+|$)/gu)??[]).flatMap(s=>{if(!kt.test(s)||!("Segmenter"in Intl))return[s];let o=[];for(let{segment:r}of new Intl.Segmenter(t,{granularity:"word"}).segment(s)){let i=o[o.length-1]??"",a=/^[\p{P}\s\p{Lm}]/u.test(r)&&!/^[\p{Ps}\p{Pi}]/u.test(r);o.length>0&&(a||/[\p{Ps}\p{Pi}]$/u.test(i))?o[o.length-1]=i+r:o.push(r)}return o}),me=(e,t)=>{let[s]=e.match(/\p{L}/u)??[];return s?/[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(s)?"rtl":"ltr":t};var be={};K(be,{bodies:()=>rs,compare:()=>ut,keeping:()=>Xe,linkOf:()=>pt,styles:()=>as});var je='.inside>.small{margin-block:.5em 1em}.numbers{margin-block-start:1em;font-size:.9375em}.numbers summary,.rest summary{inline-size:fit-content;text-decoration:underline;text-underline-offset:.2em;text-decoration-thickness:1px}.numbers td{display:flex;max-inline-size:30em;justify-content:space-between;gap:1em;font-variant-numeric:tabular-nums}.change{position:sticky;inset-block-start:0;z-index:1;display:grid;gap:.625em;margin-inline:-.5em;padding:.625em .5em;border-block-end:1px solid var(--_line);background:var(--_tint);backdrop-filter:blur(1.5em);font-size:.875em;line-height:1.4}@supports (color: oklch(from red l c h)){.change{background:linear-gradient(var(--_tint),var(--_tint)),oklch(from currentColor clamp(.2,(.65 - l) * 1000,1) 0 0 / 80%)}}.changed{display:flex;flex-wrap:wrap;align-items:center;justify-content:space-between;gap:0 1em}.changed.outline{visibility:hidden}.changed p>span{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%)}.changed button{margin-block:-.375em;padding:0;border:0;background:none;text-decoration:underline;text-underline-offset:.2em}.pulls thead,.rest[open] table{position:static}.pulls thead{inline-size:auto;block-size:auto;overflow:visible;clip-path:none;font-size:.875em}.pulls thead,.pulls thead th{display:block}.pulls thead th:not(:last-child),.more thead{position:absolute;inline-size:1px;block-size:1px;padding:0;overflow:hidden;clip-path:inset(50%)}.sides{display:grid;grid-template-columns:1fr 1fr;gap:.75em;padding-block:.75em .25em;font-weight:400;line-height:1.3}.sides>:first-child{text-align:end}.pulls tbody tr{display:grid;gap:.5em 1.5em;padding-block:1em}.pulls tbody td{padding:0}.pulls tbody th{font-weight:400;line-height:1.4}.group{display:block;font-size:.875em;color:var(--_soft)}select{inline-size:100%;min-block-size:44px;padding:.375em .5em;border:1px solid var(--_line);border-radius:var(--_radius);background-color:transparent;color:inherit;font:inherit;font-size:max(1em,16px);text-overflow:ellipsis;contain:paint;scroll-margin-block:12em 2em;cursor:pointer}select:hover{border-color:currentColor}option{background:Field;color:FieldText}.pull+data{display:block;margin-block-start:.25em;font-size:.875em;text-align:center;color:var(--_soft);font-variant-numeric:tabular-nums}table{inline-size:100%;border-collapse:collapse;font-size:.9375em}table,tbody,tr,td,tbody th{display:block}thead{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%)}th{font-weight:700;text-align:start;hyphens:auto}tbody tr{padding-block:.75em}tbody tr+tr{border-block-start:1px solid var(--_line)}tbody td{padding-block-start:.375em}.of{display:block;font-size:.875em;color:var(--_soft)}.section{border-block-end:1px solid var(--_line)}.section:first-child{border-block-start:1px solid var(--_line)}.section summary{font-weight:700}summary h4{display:inline}.section[open]{padding-block-end:1em}.stages tr{--_in: transparent;--_out: transparent;position:relative}.stages th,.stages td{padding-inline-start:2em;hyphens:auto}.stages .stop{position:absolute;inset-block-start:.75em;inset-inline-start:0;line-height:1.5;z-index:1}.stages td .stop{display:none}.stages td{--_in: transparent;--_out: transparent}.stages .in{--_in: var(--_strong)}.stages .out{--_out: var(--_strong)}.stages tr:before,.stages.wide td:before{position:absolute;inset-block:0;inset-inline-start:6px;inline-size:2px;background:linear-gradient(var(--_in) calc(1.5em - 8px),transparent 0 calc(1.5em + 8px),var(--_out) 0)}.stages tr:is(.in,.out):before,.stages.wide td:is(.in,.out):before{content:""}.stages .in.out:not(.led,.leads):before{background:var(--_strong)}.stages .bar{margin-block-start:.25em;max-inline-size:16em}.stages tfoot tr{border-block-start:3px double var(--_line);padding-block:.75em}.stages tfoot data{font-size:1.125em;font-variant-numeric:tabular-nums}tfoot,tfoot th{display:block}.unnamed{color:var(--_soft)}.marker{min-block-size:24px;min-inline-size:24px;padding:0;border:0;text-align:start;font-size:.8125em;color:var(--_soft);text-decoration:underline;text-underline-offset:.2em;font-variant-numeric:tabular-nums}.says{display:flex;align-items:center;gap:.375em;font-size:.8125em;font-weight:400;color:var(--_soft)}.says svg{flex:none;fill:none;stroke:currentColor;stroke-width:1.75}.says .half{fill:currentColor;stroke:none}th .says{margin-block-start:.25em}.kinds,.kinds ul{display:grid;gap:1em}h5{font-size:.8125em;color:var(--_soft)}.kinds h5{margin-block-end:.5em;padding-block-end:.25em;border-block-end:1px dotted var(--_line)}.figure{display:grid;gap:.25em 1.5em;font-size:.875em;line-height:1.4}.figure .says{font-size:.9375em}.value{display:grid;grid-template-columns:14px 1fr minmax(4.5em,auto);align-items:center;gap:0 .5em;font-variant-numeric:tabular-nums}.value data{text-align:end}.value .about{grid-column:2 / -1}.figure .about{font-size:.9375em}.figure p.about{padding-inline-start:calc(14px + .5em)}tbody .below{padding-block:0 1em;border:0}.leads{font-weight:700}.paths ol{display:grid;gap:1.25em;margin-block-start:1em;padding-inline-start:1.5em;list-style:decimal}.paths h5{margin:0;font-size:1em;font-weight:700;color:inherit}.paths ul{display:grid;gap:.25em;margin-block-start:.375em}.sources ol{display:grid;gap:.5em;padding-inline-start:1.75em;list-style:decimal;font-size:.875em}.about{color:var(--_soft)}.field{display:grid;gap:.375em;margin-block:1em;max-inline-size:42em}.field label{font-weight:700}input.line{inline-size:100%;block-size:auto;min-block-size:44px;padding:.5em .75em;border-radius:var(--_radius);background:transparent;text-overflow:ellipsis;cursor:text}input.line:focus-visible{outline:3px solid var(--_accent);outline-offset:2px}.inside>.said{min-block-size:1.5em;margin-block:.75em 0;font-weight:700}[aria-invalid]{border-width:3px}.problem{min-block-size:1.5em;font-weight:700}.bars{margin-block:.75em 1.25em}.bars svg{margin-block:.125em .625em}.beside{display:table;table-layout:fixed;max-inline-size:42em;margin-block-end:1.25em;font-variant-numeric:tabular-nums}.beside thead{position:static;display:table-header-group;clip-path:none}.beside tbody{display:table-row-group;border-block-start:1px solid var(--_strong)}.beside tr{display:table-row}.beside td,.beside th,.beside thead th:last-child{display:table-cell;inline-size:auto;padding-block:.5em;padding-inline:0 .75em;vertical-align:top}.beside thead td{inline-size:40%}.beside .small{display:block}#friend-summary{outline:none}iframe{border:0}.sources li:focus{outline:2px solid var(--_accent);outline-offset:4px}@container rolefit (min-width: 34em){.wide{display:table;table-layout:fixed}.wide thead{position:static;display:table-header-group;clip-path:none;font-size:.9375em}.wide tbody{display:table-row-group}.wide tr{display:table-row}.wide tbody tr,.wide tbody tr+tr{border-block-start:1px solid var(--_line)}.wide th,.wide td{display:table-cell;padding:.625em 1em .625em 0;padding-inline:0 1em;vertical-align:top}.wide thead th{padding-block:0 .5em;vertical-align:bottom}.wide thead th:first-child{inline-size:23%}.wide thead th:last-child{inline-size:5.5em;padding-inline-end:0}.wide .of{display:none}.numbers .wide{font-size:.875em}.numbers .wide th,.numbers .wide td{padding-inline-end:.625em}.numbers .wide thead th{inline-size:auto;font-weight:400;line-height:1.3}.numbers .wide thead th:first-child{inline-size:17%}.numbers .wide thead th:nth-child(3){inline-size:14%}.change{grid-template-columns:1fr}.changed p>span{position:static;clip-path:none}.pulls thead tr,.pulls tbody tr{display:grid;grid-template-columns:1fr 1fr;gap:.5em 2em}.pulls tbody th{grid-column:1 / -1}.pulls thead th:nth-child(2){position:static;inline-size:auto;block-size:auto;clip-path:none;padding-block:.75em .25em;font-weight:400}.wide tfoot{display:table-footer-group}.wide td.markers{padding-inline-end:0}.wide .below{border:0}.wide .below td{padding-block:.25em 1.5em;padding-inline-end:0}.figure{grid-template-columns:minmax(0,4fr) minmax(0,9fr)}.value{grid-template-columns:14px 1fr 4.5em 16em}.value .about{grid-column:auto}.pay .value{grid-template-columns:14px 1fr auto}.pay .value .about{grid-column:2 / -1}.stages.wide td,.stages.wide thead th{position:relative;padding-inline-start:1.75em}.stages.wide :is(thead th:is(:first-child,:last-child),tbody th,tfoot th,.markers){padding-inline-start:0}.stages.wide thead .swatch{position:absolute;inset-inline-start:0;inset-block-end:.75em}.stages.wide th .stop,.stages.wide tr:before{display:none}.stages.wide td .stop{display:block;inset-block-start:.625em}.stages.wide td:after{position:absolute;background:var(--_strong)}.stages.wide td:before{background:linear-gradient(var(--_in) calc(1.375em - 8px),transparent 0 calc(1.375em + 8px),var(--_out) 0)}.stages.wide td:is(.begins,.passes,.ends):after{content:"";inset-block-start:-1px;inset-inline:0;block-size:2px}.stages.wide td.begins:after{inset-inline-start:6px}.stages.wide td.ends:after{inset-inline:0 auto;inline-size:8px}}@media(max-height:26em){.change{position:static}}@media(forced-colors:active){.change{background:Canvas}select{border-color:ButtonBorder;background-color:Field;color:FieldText}}@media print{.change{display:none}th,td,tbody th,tbody td{padding-block:.375em}.pulls thead tr,.pulls tbody tr{display:grid;grid-template-columns:7fr 3fr 5fr;align-items:center;gap:0 1.5em;padding-block:.125em}.pulls thead th:nth-child(2){grid-column:2}.pulls tbody th{grid-column:auto}.pulls .sides,.pulls thead th:nth-child(2){padding-block:0}.pull+data{margin:0}select{min-block-size:0;padding:0;border:0;appearance:none;font-size:1em}thead,.inside>.small{break-after:avoid}.inside>.small{margin-block:0 .375em}.inside>.small:last-child{break-after:auto}thead{display:table-header-group}.marker,td.markers,.lifecycle thead th:last-child,.comparison thead th:last-child,form{display:none}.section>summary{min-block-size:0;padding-block:.625em .25em;list-style:none;break-after:avoid}.bars{break-inside:avoid}h5{break-after:avoid}}';var zt=["practitioners","adverts","pay"],Me=(e,{figures:t=[],verdict:s})=>{if(t.length===0)return p;let{words:o}=e;return l`
    <div class="kinds">
      ${zt.map(r=>{let i=t.filter(n=>n.kind===r);if(i.length===0)return p;let a=i.flatMap(({values:n={}})=>Object.values(n).map(({value:d,high:c})=>c??d));return l`
          <section class=${`kind ${r}`}>
            <h5 lang=${o.language}>${o.text(`figures.${r}`)}</h5>
            <ul>
              ${i.map(n=>St(e,n,n.unit==="usd"?Math.max(...a):1,s!=="supported"))}
            </ul>
          </section>
        `})}
    </div>
  `},St=(e,{kind:t,what:s,note:o,unit:r="share",values:i={},verdict:a,evidence:n},d,c)=>{let{quiz:u,words:f}=e;return l`
    <li class="figure" part="figure">
      <p class="what">${s} ${T(e,n)} ${c?fe(e,"figure",a):p}</p>
      <div>
        ${u.roles.map(({id:g,name:v},h)=>{let y=i[g];if(!y)return p;let{value:m,n:w,low:k,high:S}=y,C=[k===void 0||S===void 0?"":f.text("figure.interval",{low:f.figure(k,r),high:f.figure(S,r)}),w===void 0?"":f.text(`figure.n.${t}`,{count:w})].filter(Boolean);return l`
            <p class="value">
              ${_(h)}<span class="hidden">${v}: </span>${W(h,y,d)}
              <data value=${m}>${f.figure(m,r)}</data>
              ${C.length>0?l`<span class="about" lang=${f.language}>${C.join(" · ")}</span>`:p}
            </p>
          `})}
        ${o?l`<p class="about">${o}</p>`:p}
      </div>
    </li>
  `},_t={supported:L`<path d="M1 6.5 4.5 10 11 2.5" />`,contradicted:L`<path d="M2 2 10 10M10 2 2 10" />`,mixed:L`<circle cx="6" cy="6" r="4.75" /><path class="half" d="M6 1.25a4.75 4.75 0 0 0 0 9.5Z" />`,"no-difference":L`<path d="M1 4H11M1 8.5H11" />`,"no-data":L`<path d="M2 6H10" />`},fe=({words:{language:e,text:t}},s,o)=>o?l`
        <span class="says" data-says=${o} lang=${e}>
          <svg width="12" height="12" aria-hidden="true">${_t[o]}</svg>
          ${t(`${s}.${o}`)}
        </span>
      `:p;var Z=e=>{let{quiz:t,words:{text:s}}=e,{comparison:o=[]}=t;return l`
    ${jt(e,o)}
    ${o.some(r=>r.figures?.length)?l`<p class="small">${s("result.comparison.text")}</p>`:p}
    ${e.score&&o.some(({trait:r})=>r)?l`<p class="small">${s("result.comparison.order")}</p>`:p}
    <div lang=${t.language??p} dir="auto">
      ${Te(qt(e,o)).map(({name:r,rows:i},a)=>l`
          <details class="section" ?open=${a===0}>
            <summary><h4 id=${`section-${a}`}>${r??s("result.comparison")}</h4></summary>
            ${de(e,{rows:i,head:s("result.aspect"),label:`section-${a}`,name:n=>l`${n.aspect} ${fe(e,"claim",n.verdict)}`,below:n=>Me(e,n)})}
          </details>
        `)}
    </div>
  `},qt=({quiz:e,order:t,score:s},o)=>{if(!s)return o;let r=[...new Set(t.map(a=>e.items.find(n=>n.id===a)?.trait))],i=({trait:a})=>a&&r.includes(a)?r.indexOf(a):r.length;return Te(o).flatMap(({rows:a})=>[...a].sort((n,d)=>i(n)-i(d)))},jt=({words:{text:e}},t)=>{let s=d=>t.filter(({verdict:c})=>c===d).length,[o,r,i,a]=[s("supported"),s("mixed"),s("contradicted"),s("no-data")],n=o+r+i+a;return n>0?l`<p>${e("result.comparison.tally",{count:n,supported:o,mixed:r,contradicted:i,none:a})}</p>`:p},Te=e=>{let t=[];for(let s of e){let o=t[t.length-1];o&&o.name===s.section?o.rows.push(s):t.push({name:s.section,rows:[s]})}return t};var Ce=(e,t)=>l`
  <div lang=${e.quiz.language??p} dir="auto">
    ${t.map(({name:s,text:o,evidence:r})=>l`
        <details class="section">
          <summary>${s}</summary>
          <p>${o} ${T(e,r)}</p>
        </details>
      `)}
  </div>
`,Oe=e=>{let{outlook:t=[]}=e.quiz;return Ce(e,t.map(({topic:s,...o})=>({name:s,...o})))},Re=e=>{let{faq:t=[]}=e.quiz;return Ce(e,t.map(({question:s,answer:o,evidence:r})=>({name:s,text:o,evidence:r})))};var{leading:N,resultMessage:Ee,verdictDetail:Pe,verdictOf:uo,verdictTitle:J}=(globalThis[Symbol.for("role-fit@b2fc80ef")]??={}).modules["web/quiz/verdict.js"];var{fill:ho,kFills:bo,patterns:Be,roleClass:Ie,shareBar:$o,splitBar:X,swatch:Le}=(globalThis[Symbol.for("role-fit@b2fc80ef")]??={}).modules["web/views/drawing.js"];var Ae=e=>{let{score:t,friend:s}=e;return t?s?Tt(e,t,s):Mt(e):p},Mt=({words:{text:e},on:t,unfriended:s})=>l`
  <p id="friend-text">${e("friend.text")}</p>
  <form novalidate>
    <div class="field">
      <label for="friend-link">${e("friend.label")}</label>
      <input id="friend-link" name="link" class="line" dir="ltr" autocomplete="off" autocapitalize="off" spellcheck="false"
        aria-describedby=${s?"friend-error":"friend-text"} aria-invalid=${s?"true":p} />
      <p id="friend-error" class="problem" role="alert">${s?e(`friend.${s}`):p}</p>
    </div>
    <div class="actions"><button part="button" @click=${Ne(({form:o})=>t.befriend(o.elements.link.value))}>${e("friend.compare")}</button></div>
  </form>
`,Tt=(e,t,s)=>{let{quiz:o,words:r,on:i}=e,{text:a,percent:n,decimal:d}=r,c=[{name:a("result.you"),found:t},{name:a("friend.name"),found:s}],{role:u,probability:f}=N(o,r,s),g=a("friend.summary",{...N(o,r,t),friendRole:u,friendProbability:f}),v=(h,y)=>l`<tr><th scope="row" lang=${o.language??p}>${h}</th>${c.map(({found:m})=>l`<td>${y(m)}</td>`)}</tr>`;return l`
    <p id="friend-summary" tabindex="-1">${g}</p>
    <div class="bars">
      ${c.map(({name:h,found:y})=>l`
          <p class="small">${h}</p>
          ${X(o.roles.map(({id:m})=>y.roles[m].probability))}
        `)}
    </div>
    <table class="beside" part="table" aria-labelledby="friend-summary">
      <thead><tr><td></td>${c.map(({name:h})=>l`<th scope="col">${h}</th>`)}</tr></thead>
      <tbody>
        ${o.roles.map(({id:h,name:y},m)=>{let w=({roles:{[h]:{probability:k}}})=>l`<data value=${k}>${n(k)}</data>`;return v(l`${Le(m)} ${y}`,w)})}
      </tbody>
      <tbody>
        ${(o.traits??[]).map(({id:h,name:y})=>v(y,({traits:{[h]:{mean:w,low:k,high:S}}={}})=>l`
            <data value=${w}>${d(w)}</data>
            <span class="small">${a("figure.interval",{low:d(k),high:d(S)})}</span>
          `))}
      </tbody>
    </table>
    <div class="actions"><button type="button" part="button" @click=${Ne(()=>i.unfriend())}>${a("friend.remove")}</button></div>
  `},Ne=e=>async t=>{t.preventDefault();let s=t.currentTarget,o=s.getRootNode();e(s),await o.host.updateComplete,(o.getElementById("friend-summary")??o.getElementById("friend-link"))?.focus()};var Y=e=>{let{quiz:t,score:s,words:{text:o}}=e,{lifecycle:r=[]}=t;return l`
    ${s?l`<p class="small">${o("lifecycle.text")}</p>`:p}
    <table class=${`stages ${V(e)}`} role="table" part="table" aria-labelledby="lifecycle">
      ${Q(e,o("result.stage"))}
      <tbody role="rowgroup">
        ${r.map((i,a)=>Rt(e,i,Ct(e,r)[a]))}
      </tbody>
      ${s?l`<tfoot role="rowgroup">${Et(e,s)}</tfoot>`:p}
    </table>
  `},Ct=({quiz:{roles:e}},t)=>{let s=t.map(({leads:i})=>e.findIndex(({id:a})=>a===i)),o=s.reduce((i,a,n)=>a<0?i:n,-1),r;return s.map((i,a)=>{if(a>o)return{goes:!1};let n=r;return i>=0&&(r=i),{came:n,stands:r,goes:r!==void 0&&a<o}})},Ot=({came:e,stands:t,goes:s},o)=>{if(t===void 0)return"";let r=o===t,a=e!==void 0&&e!==t&&o>=Math.min(e,t)&&o<=Math.max(e,t);return[r&&e!==void 0&&"in",r&&s&&"out",a&&(o===Math.min(e,t)?"begins":o===Math.max(e,t)?"ends":"passes")].filter(Boolean).join(" ")},Rt=(e,{stage:t,leads:s,cells:o,evidence:r},i)=>{let{quiz:a,words:{language:n,text:d}}=e,c=d("lifecycle.leads"),u=a.roles.findIndex(({id:g})=>g===s),f=[i.came!==void 0&&i.stands!==void 0&&"in",i.goes&&"out",u>=0&&"led"].filter(Boolean).join(" ");return l`
    <tr role="row" class=${f} lang=${a.language??p}>
      <th role="rowheader" scope="row">${u<0?p:l`<span class="stop">${_(u)}</span>`}<bdi>${t}</bdi></th>
      ${a.roles.map(({id:g,name:v},h)=>{let y=o?.[g],m=h===u;return l`
          <td role="cell" class=${`${m?"leads ":""}${Ot(i,h)}`}>
            <span class="of" aria-hidden="true">${_(h)} ${v}</span>
            ${m?l`<span class="stop">${_(h)}</span>`:p}
            ${m&&!y?.toLowerCase().includes(c.toLowerCase())?l`<span class="hidden" lang=${n}>${c}: </span>`:p}
            ${G(e,y)}
          </td>
        `})}
      <td role="cell" class="markers">${T(e,r)}</td>
    </tr>
  `},Et=({quiz:e,words:{text:t,percent:s}},{roles:o,leader:r})=>l`
  <tr role="row">
    <th role="rowheader" scope="row">${t("lifecycle.you")}</th>
    ${e.roles.map(({id:i,name:a},n)=>{let{probability:d}=o[i];return l`
        <td role="cell" class=${`${Ie(n)}${i===r?" leads":""}`}>
          <span class="of" aria-hidden="true">${_(n)} ${a}</span>
          <data value=${d}>${s(d)}</data>
          ${W(n,{value:d},1)}
        </td>
      `})}
    <td role="cell" class="markers"></td>
  </tr>
`;var Fe=e=>{let{quiz:t,score:s,words:{text:o}}=e;if(!s)return p;let{paths:r=[]}=t,i=[...r].sort((a,n)=>+(n.to===s.leader)-+(a.to===s.leader));return l`
    <p class="small">${o("result.paths.text")}</p>
    <div>
      ${i.map(a=>{let n=t.roles.find(({id:d})=>d===a.to)?.name??"";return l`
          <details class="section" data-to=${a.to} ?open=${a.to===s.leader}>
            <summary><h4>${o("result.path",{role:n})}</h4></summary>
            <div lang=${t.language??p}>
              ${a.text?l`<p>${a.text} ${T(e,a.evidence)}</p>`:p}
              <ol>${Pt(a,s).map(d=>Bt(e,s,a,d))}</ol>
            </div>
          </details>
        `})}
    </div>
  `},Pt=({to:e,steps:t},{traits:s={}})=>{let o=[...new Set(t.map(({trait:i})=>i))],r=(i="")=>s[i].standing[e];return o.sort((i,a)=>r(i)<r(a)?-1:+(r(i)>r(a))),o.map(i=>({trait:i,steps:t.filter(a=>a.trait===i)}))},Bt=(e,t,s,{trait:o,steps:r})=>{let{quiz:i,words:a}=e,n=t.traits?.[o??""]?.standing[s.to];return l`
    <li data-trait-step=${o??p}>
      ${n===void 0?p:l`
            <h5>${i.traits?.find(({id:d})=>d===o)?.name}</h5>
            <p class="small" lang=${a.language}>${a.text("result.standing",{share:a.percent(n)})}</p>
          `}
      <ul>${r.map(({text:d,evidence:c})=>l`<li>${d} ${T(e,c)}</li>`)}</ul>
    </li>
  `};var{advance:Io,answered:Lo,answersText:Ao,back:No,begin:Fo,begun:Uo,change:Ho,changes:Ue,choose:Ko,current:Wo,finish:Do,isSkipped:Vo,leave:Qo,more:Go,resume:Zo,returned:Jo,settle:Xo,settled:Yo,shown:er,skipped:tr,undo:sr}=(globalThis[Symbol.for("role-fit@b2fc80ef")]??={}).modules["web/quiz/state.js"];var ee=8,Ke=e=>{let{quiz:t,order:s,score:o,shared:r,state:i,words:{text:a}}=e;if(!o)return p;let d=[...new Set([...s,...i.asked.flatMap(({items:c})=>c)])].flatMap(c=>t.items.find(u=>u.id===c)??[]);return l`
    ${r?p:l`<p class="small">${a("pulls.text")}</p> ${It(e,o)}`}
    ${He(e,o,d.slice(0,ee),"first")}
    ${d.length>ee?l`
          <details class="rest">
            <summary>${a("pulls.more",{count:d.length-ee})}</summary>
            ${He(e,o,d.slice(ee),"more")}
          </details>
        `:p}
    <p class="small">${a("pulls.numbers")}</p>
  `},It=({quiz:e,before:t,state:s,on:o,words:r},i)=>{let{text:a}=r,n=({roles:f})=>e.roles.map(({id:g})=>f[g].probability),{role:d,probability:c}=N(e,r,i),u=i.verdict==="about-equally"?`${d}, ${c}`:c;return l`
    <div class="change" part="change">
      <p><strong>${J(e,r,i)}:</strong> ${u}.</p>
      ${X(n(i),t&&n(t),10)}
      <div class=${t?"changed":"changed outline"} aria-hidden=${t?p:"true"}>
        <p>
          <span>${a("change.count",{count:t?Ue(s):1})}</span>
          ${a("change.before",N(e,r,t??i))}
        </p>
        <button type="button" part="button" @click=${o.undo}>${a("change.undo")}</button>
      </div>
    </div>
  `},We=({quiz:e},{leader:t,runnerUp:s})=>e.roles.flatMap(({id:o},r)=>o===t||o===s?r:[]),He=(e,t,s,o)=>{let{quiz:r,shared:i,words:{text:a}}=e,n=Math.max(...Object.values(t.pulls).map(Math.abs));return l`
    <table class=${o} role="table" part="table" aria-labelledby="pulls">
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">${a("pulls.question")}</th>
          <th role="columnheader" scope="col">${a(i?"pulls.shared":"pulls.answer")}</th>
          <th role="columnheader" scope="col">
            <span class="hidden">${a("pulls.pull")}</span>
            <span class="sides" lang=${r.language??p}>
              ${We(e,t).map(d=>l`<span>${_(d)} ${r.roles[d].name}</span>`)}
            </span>
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${s.map(d=>Lt(e,t,d,n))}
      </tbody>
    </table>
  `},Lt=(e,t,s,o)=>{let{quiz:r,words:i,shared:a,state:n}=e,{id:d,prompt:c,categories:u}=s,f=r.language??p,g=r.groups?.find(h=>h.id===s.group),v=n.answers.get(d);return l`
    <tr role="row" data-item=${d}>
      <th role="rowheader" scope="row" lang=${f}>
        ${g?l`<span id=${`group-of-${d}`} class="group"><bdi>${g.prompt}</bdi></span>`:p}
        <bdi id=${`prompt-of-${d}`}>${c}</bdi>
      </th>
      <td role="cell">
        ${a?v===void 0?i.text("question.skip"):l`<bdi lang=${f}>${u[v]}</bdi>`:At(e,s,g!==void 0)}
      </td>
      <td role="cell">${Nt(e,t,d,o)}</td>
    </tr>
  `},At=({quiz:e,words:t,state:s,on:o},{id:r,categories:i},a)=>{let n=s.answers.get(r),d=({currentTarget:c})=>{let{value:u}=c;o.change(r,u===""?void 0:Number(u))};return l`
    <select
      autocomplete="off"
      aria-labelledby=${`prompt-of-${r}`}
      aria-describedby=${a?`group-of-${r}`:p}
      @change=${d}
    >
      ${i.map((c,u)=>l`<option value=${u} lang=${e.language??p} .selected=${n===u}>${c}</option>`)}
      <option value="" .selected=${n===void 0}>${t.text("question.skip")}</option>
    </select>
  `},Nt=(e,t,s,o)=>{let{quiz:r,words:{text:i,decimal:a}}=e,n=t.pulls[s]??0,d=n<0?t.runnerUp:t.leader,c=r.roles.findIndex(g=>g.id===d),u=a(Math.abs(n)),f=u===a(0);return l`
    ${ze(c,c===We(e,t)[0],f?0:Math.abs(n)/o)}
    <data value=${n}>${f?i("pulls.none"):i("pulls.towards",{value:u,role:r.roles[c].name})}</data>
  `};var P=1200,ge=630,q=76,De=52,E=P-2*q,Ve=28,O={top:358,height:74,gap:6},Ft=4,Qe=({quiz:e,words:t},s,o)=>{let r=Object.assign(document.createElement("canvas"),{width:P,height:ge}),i=r.getContext("2d"),a=getComputedStyle(o),{language:n,direction:d,percent:c}=t,u=d==="rtl",f=ie(o,i),g={pen:i,family:a.fontFamily,language:n},v=b=>u?P-b:b,h=({lines:b,font:x,size:z,leading:j},M,B,F,oe=!1)=>{i.font=x,i.fillStyle=F,i.textAlign=u===oe?"left":"right";for(let[gt,ke]of b.entries())i.direction=me(ke,d),i.fillText(ke,v(M),B+gt*j+(j-z)/2+.8*z)};i.fillStyle=re,i.fillRect(0,0,P,ge),i.fillStyle=I,i.fillRect(0,0,P,10);let y=R(g,e.title,{width:E,lines:2,size:30,least:24,even:!0});h(y,q,De,U);let m=R(g,Pe(e,t,s),{width:E,lines:2,size:30,least:22,even:!0}),w=O.top-40-A(m),k=R(g,J(e,t,s),{width:E,lines:3,size:76,least:30,weight:700,high:w-12-(De+A(y)+12),even:!0});h(k,q,w-12-A(k),I),h(m,q,w,U);let S=e.roles.map(({id:b,name:x},z)=>({name:x,share:s.roles[b].probability,index:z})),C=S.length>2?[...S].sort((b,x)=>x.share-b.share).slice(0,Ft):S,$e=(b,x,z,j,M)=>ne(i,b,f(b),u?P-x-j:x,z,Math.max(0,j),M),H=0;for(let[b,{share:x,index:z}]of C.entries()){let j=q+H*E+(b>0?O.gap/2:0);H+=x;let M=b===S.length-1;$e(z,j,O.top,q+H*E-j-(M?0:O.gap/2),O.height)}if(C.length<S.length){let b=q+H*E+O.gap/2;i.fillStyle=ae,i.fillRect(u?q:b,O.top,Math.max(0,P-q-b),O.height)}let se=(E-Ve*(C.length-1))/C.length,ye=({name:b,index:x},z)=>R(g,b,{width:se,lines:2,size:z,least:16,weight:we(x),high:66,even:!0}),we=b=>e.roles[b].id===s.leader?700:400,ft=Math.min(...C.map(b=>ye(b,28).size));for(let[b,x]of C.entries()){let{share:z,index:j}=x,M=C.length===2&&b===1,B=M?P-q:q+b*(se+Ve),F=O.top+O.height+14;$e(j,M?B-26:B,F+15,26,26);let oe=R(g,c(z),{width:se-40,lines:1,size:46,least:30,weight:we(j)});h(oe,M?B-40:B+40,F,I,M),h(ye(x,ft),B,F+55,I,M)}if(/^https?:$/.test(location.protocol)){let b=R(g,location.host,{width:E,lines:1,size:22,least:16});h(b,q,ge-26-A(b),U)}return new Promise((b,x)=>{r.toBlob(z=>z?b(z):x(new Error("The picture could not be made.")),"image/png")})};var Ge=["pulls","traits","lifecycle"],Ze=async(e,t)=>{e.querySelector("iframe")?.remove();let s=Object.assign(document.createElement("iframe"),{className:"hidden",title:t.quiz.title,inert:!0}),o=new Promise(i=>s.addEventListener("load",i,{once:!0}));e.append(s),await o;let r=s.contentWindow;Ut(r,e,t),r.focus(),r.print()},Ut=({document:e,CSSStyleSheet:t},s,{quiz:o,words:r,link:i,friend:a})=>{let n=m=>{let w=new t;return w.replaceSync(m),w},d=(m,w,k={})=>Object.assign(e.createElement(m),{textContent:w,...k});e.title=o.title,e.documentElement.lang=r.language,e.documentElement.dir=r.direction,e.adoptedStyleSheets=[n("@page { margin: 14mm } body { margin: 0 }")];let c=e.importNode(s.querySelector(".root"),!0),u=[...s.querySelectorAll("select")].map(({selectedOptions:[m]})=>m?.text.trim()??"");for(let[m,w]of c.querySelectorAll("select").entries())w.replaceWith(Object.assign(e.createElement("span"),{textContent:u[m]}));for(let m of c.querySelectorAll("details"))m.open=!1;for(let m of c.querySelectorAll(".spoke, .stand"))m.remove();let f=a?[...Ge,"friend"]:Ge;for(let m of c.querySelectorAll(".chapter"))f.some(w=>m.classList.contains(w))&&!m.querySelector(".late")?m.open=!0:m.remove();if(c.querySelector(".result")?.prepend(d("p",o.title,{className:"label",lang:o.language??"",dir:"auto"})),i){let m=d("p",`${r.text("share.link")}: `,{className:"small address"});m.append(d("bdi",i,{dir:"ltr"})),c.querySelector(".result")?.append(m)}let g=e.createElement("div"),v=g.attachShadow({mode:"open"}),h=getComputedStyle(s.host),y=[1,2,3,4].map(m=>`--rolefit-role-${m}`).filter(m=>h.getPropertyValue(m));v.adoptedStyleSheets=[...s.adoptedStyleSheets.map(({cssRules:m})=>n([...m].map(({cssText:w})=>w).join(`
`))),n(`:host { margin: 0; font-family: ${h.fontFamily}; ${y.map(m=>`${m}: ${h.getPropertyValue(m)};`).join(" ")} }`)],v.append(c),e.body.append(g)};var Je=e=>{let{quiz:t,words:{text:s},link:o,said:r}=e;return l`
    ${o===void 0?p:l`
          <p>${s("share.text")}</p>
          <div class="field">
            <label for="link">${s("share.link")}</label>
            <input id="link" class="line" readonly dir="ltr" .value=${o} @focus=${Wt} />
          </div>
        `}
    ${t.comparison?.length?l`
          <div class="actions">${Ht.map(i=>Kt(e,i))}</div>
          <p class="said small">${r}</p>
        `:p}
  `},Xe={copy:e=>Dt(e,e.link??""),send:e=>Qt(e,Vt(e,e.score,e.link??"")),save:e=>Gt(e,e.score),print:e=>Xt(e)},Ht=["png","svg"],Kt=(e,t)=>l`
  <button type="button" part="button" @click=${Zt(e,t)}>
    ${e.words.text("share.infographic",{format:t.toUpperCase()})}
  </button>
`,Wt=({currentTarget:e})=>e.select(),Ye=({currentTarget:e})=>e.getRootNode(),Dt=({words:{text:e},on:t},s)=>async o=>{let r=Ye(o);t.say("");try{await navigator.clipboard.writeText(s),t.say(e("share.copied"))}catch{r.querySelector(".chapter.share")?.setAttribute("open",""),r.getElementById("link")?.focus(),t.say(e("share.uncopied"))}},Vt=({quiz:e,words:t},s,o)=>({title:e.title,text:Ee(e,t,s),url:o}),Qt=(e,t)=>te(e,()=>navigator.share(t).catch(s=>{if(s.name!=="AbortError")throw s})),Gt=(e,t)=>te(e,async s=>et(await Qe(e,t,s.host),`${e.quiz.id}.png`)),Zt=(e,t)=>te(e,async({host:s})=>{let o=await e.infographic?.();o&&et(await o.fileOf(e,s,t),`${e.quiz.id}-${e.words.language}.${t}`)}),et=(e,t)=>{let s=URL.createObjectURL(e);Object.assign(document.createElement("a"),{href:s,download:t}).click(),setTimeout(()=>URL.revokeObjectURL(s),Jt)},Jt=1e4,Xt=e=>te(e,t=>Ze(t,e)),te=({words:{text:e},on:t},s)=>async o=>{let r=Ye(o);t.say("");try{await s(r)}catch(i){console.error(i),t.say(e("share.failed"))}};var{brief:tt,interval:st,traitKeys:ot,traitPicture:rt}=(globalThis[Symbol.for("role-fit@b2fc80ef")]??={}).modules["web/views/trait.js"];var at=e=>{let{quiz:t,words:s,score:o,populations:r,friend:i}=e,{text:a,decimal:n}=s,d=t.language??p;if(!o?.traits||!t.traits||!r)return p;let{traits:c}=o,u=t.traits.map(({id:f})=>t.roles.map(g=>r.roles[g.id][f]));return l`
    <p class="small">${a("result.traits.text")}</p>
    ${ot(e)}
    <ul class="scales">
      ${t.traits.map(f=>rt(e,o,f))}
    </ul>
    ${ce(e,{label:"traits",heads:[a("traits.trait"),a("result.you"),a("traits.interval"),...i?[a("friend.name")]:[],...t.roles.flatMap(({name:f})=>["middle","spread","above"].map(g=>a(`traits.${g}`,{role:f})))],rows:t.traits.map(({id:f,name:g},v)=>[l`<span lang=${d}>${g}</span>`,n(c[f].mean),st(e,c[f]),...i?.traits?[tt(e,i.traits[f])]:[],...t.roles.flatMap((h,y)=>{let{mean:m,sd:w}=u[v][y];return[n(m),n(w),s.percent(c[f].standing[h.id])]})])})}
  `};var Yt=[/^(utm|mtm|hsa|matomo|piwik|oly|vero|trk|guce)_/,/^pk_(campaign|kwd|keyword|source|medium|content|cid)$/,/^((fb|g|d|y|ys|tw|tt|q|aw)clid|msclkid|\w*click_?id|rdt_cid|sccid|gbraid|wbraid|gclsrc|gad_\w+|srsltid|_gl|_ga|_gac)$/,/^(igshid?|igsh|mibextid|li_fat_id|epik|fb_(ref|source)|ref|ref_(src|url)|referrer|trk|ncid|cmpid|s_cid|s_kwcid|ef_id|xtor|wt[._]?mc(_id)?)$/,/^(mc_[ce]id|_hs(enc|mi|fp)|__hs\w+|hsctatracking|mkt_tok|_kx|__s|_openstat|dm_i|vgo_ee|wickedid|_bta_\w+|guccounter)$/,/^(ck_subscriber_id|bt_ee|sc_uid|elqtrack(id)?|sp(mailing|user|job|report)id|emci|emdi|ceid)$/,/^(e-?mail|subscriber|recipient)$|^(e-?mail|newsletter|subscriber|recipient|contact)[_-]?(id|address|hash)$/],es=/[^\s@]@[^\s@]+\.[^\s@]/,it=e=>{try{return decodeURIComponent(e.replace(/\+/g," "))}catch{return e}},nt=e=>{let[,t,s]=/^([^?]*)\??(.*)$/s.exec(e),o=s.split("&").filter(r=>{let[,i,a]=/^([^=]*)=?(.*)$/s.exec(r);return r!==""&&!es.test(it(a))&&!Yt.some(n=>n.test(it(i).toLowerCase()))});return o.length>0?`${t}?${o.join("&")}`:t},ts=e=>{try{return new URL(e)}catch{return}},lt=(e,t)=>{let s=new URL(e),o=nt(s.hash.slice(1));s.username=s.password=s.hash="";let r=t===void 0?void 0:ts(t);return r?.origin!==s.origin||!/^https?:$/.test(r.protocol)?{address:nt(s.href),fragment:o}:(r.username=r.password=r.hash="",{address:r.href,fragment:o})};var{named:dt,resultFrom:Er,resultIn:Pr}=(globalThis[Symbol.for("role-fit@b2fc80ef")]??={}).modules["web/quiz/find-result.js"];var ss=/^!?\//,ct=(e,{id:t,questions:s,code:o},r)=>{if(!/^(https?|file):/.test(e))return;let{address:i,fragment:a}=lt(e,r),n=`rolefit-${dt(t)}-${s}-result-${o}`;if(!ss.test(a))return`${i}#${n}`;let d=a.replace(/([?&])rolefit-[^&]*(&|$)/gi,(c,u,f)=>f&&u);return`${i}#${d}${d.includes("?")?"&":"?"}${n}`};var os=()=>{let e=document.querySelectorAll('head link[rel~="canonical" i][href]'),[t,...s]=new Set([...e].map(({href:o})=>o));return s.length===0?t:void 0},pt=(e,t)=>ct(e,t,os());var{chapter:he,lateChapter:Wr}=(globalThis[Symbol.for("role-fit@b2fc80ef")]??={}).modules["web/views/chapter.js"];var{method:mt}=(globalThis[Symbol.for("role-fit@b2fc80ef")]??={}).modules["web/views/method.js"];var ut=e=>{let{quiz:t,words:{text:s}}=e;return l`
    <article class="card result" part="card result" aria-labelledby="title">
      ${Be(t.roles.length)}
      <header>
        <h2 id="title" class="title" part="title" lang=${t.language??p} dir="auto">${t.title}</h2>
      </header>
      ${t.comparison?.length?l`<section class="comparison" part="comparison"><h3>${s("result.comparison")}</h3>${Z(e)}</section>`:p}
      <div class="chapters">
        ${t.lifecycle?.length?he("lifecycle",l`<span id="lifecycle">${s("result.lifecycle")}</span>`,Y(e)):p}
        ${t.sources?.length?he("sources",s("result.sources"),D(e)):p}
      </div>
      <p class="small">${mt(e)}</p>
    </article>
  `};var rs={traits:at,pulls:Ke,comparison:Z,lifecycle:Y,paths:Fe,outlook:Oe,faq:Re,friend:Ae,share:Je,sources:D},as=xe(je);Object.assign(globalThis[Symbol.for("role-fit@b2fc80ef")]??={},{"role-fit-chapters":be});Object.assign((globalThis[Symbol.for("role-fit@b2fc80ef")]??={}).modules??={},{"web/views/paper.js":le,"web/views/table.js":pe,"web/views/text-fit.js":ue});})();
}
