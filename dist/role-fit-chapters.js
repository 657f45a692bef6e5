/*! RoleFit 0.1.0, MIT. */
if(!(globalThis[Symbol.for("role-fit@afdca4b4")]??={}).modules){const e=Object.assign(document.createElement("script"),{nonce:document.currentScript?.nonce});e.dataset.script=document.currentScript?.src??"",e.src=e.dataset.script.replace(/[^/]*$/,"role-fit-rejoin.js?afdca4b4"),document.head.append(e)}
 else if (!("role-fit-chapters" in (globalThis[Symbol.for("role-fit@afdca4b4")] ??= {}))) {
(()=>{var xt=Object.defineProperty;var Y=(e,t)=>{for(var o in t)xt(e,o,{get:t[o],enumerable:!0})};var he={};Y(he,{fillRole:()=>ge,hues:()=>fe,kInk:()=>L,kPaper:()=>me,kRest:()=>ue,kSoft:()=>U});var me="#fbf9f4",L="#1d1c1a",U="#5b564d",ue="#dcd7cb";var je=["#2b6cb8","#c4661f","#1d8a6b","#a8568f"],fe=(e,t)=>{let o=getComputedStyle(e);return s=>{let r=s%je.length;return t.fillStyle=je[r],t.fillStyle=o.getPropertyValue(`--rolefit-role-${r+1}`).trim(),t.fillStyle}},ge=(e,t,o,s,r,a,i,n=17)=>{if(e.save(),e.beginPath(),e.rect(s,r,a,i),e.clip(),e.fillStyle=e.strokeStyle=o,t%3===0)e.fillRect(s,r,a,i);else if(e.globalAlpha=.3,e.fillRect(s,r,a,i),e.globalAlpha=1,e.beginPath(),t%3===1){e.lineWidth=n/Math.SQRT2/2;for(let d=s-n;d<s+a+i;d+=n)e.moveTo(d+2,r-2),e.lineTo(d-i-2,r+i+2);e.stroke()}else{for(let d=0;d*n*.6<i+n;++d)for(let c=s+(d%2?n/2:0);c<s+a+n;c+=n)e.moveTo(c,r+d*n*.6),e.arc(c,r+d*n*.6,n/5,0,2*Math.PI);e.fill()}e.restore()};var ye={};Y(ye,{cell:()=>re,heads:()=>oe,layout:()=>se,numbers:()=>$e,plainTable:()=>Oe,table:()=>be});var{CSSResult:bs,LitElement:$s,ReactiveElement:ys,_$LE:ws,_$LH:ks,adoptStyles:vs,css:xs,defaultConverter:zs,getCompatibleStyle:Ss,html:l,isServer:_s,mathml:qs,noChange:js,notEqual:Ms,nothing:m,render:Ts,supportsAdoptingStyleSheets:Cs,svg:K,unsafeCSS:Me}=(globalThis[Symbol.for("role-fit@afdca4b4")]??={}).modules["node_modules/lit/index.js"];var{bar:ee,kTicks:Es,key:q,personKey:As,pullBar:Te,scale:Bs}=(globalThis[Symbol.for("role-fit@afdca4b4")]??={}).modules["web/views/pictures.js"];var{addressFrom:Ls,askedOf:Ns,byPull:Fs,categoriesOf:Us,hindering:Hs,keyOf:Ks,parsed:Ws,pictureFrom:Ds,questionsOf:Vs,readQuiz:Qs,translated:Gs,webAddress:Ce}=(globalThis[Symbol.for("role-fit@afdca4b4")]??={}).modules["web/quiz/quiz.js"];var T=({quiz:e,words:{text:t}},o=[])=>(e.sources??[]).map((s,r)=>{if(!o.includes(s.id))return m;let a=t("result.source",{number:r+1,title:s.title});return l`<button type="button" class="marker" title=${a} aria-label=${a} @click=${zt(r)}>
      ${r+1}
    </button> `}),zt=e=>t=>{let s=t.currentTarget.getRootNode().getElementById(`source-${e}`),r=s?.closest("details");r&&(r.open=!0),s?.focus()},te=({quiz:{sources:e=[],written:t,language:o}})=>l`<ol lang=${t??o??m} dir="auto">${e.map((s,r)=>l`<li id=${`source-${r}`} tabindex="-1">${St(s)}</li>`)}</ol>`,St=({title:e,author:t,site:o,date:s,licence:r,url:a})=>{let i=Ce(a),n=[t,o===t?"":o,s?.replace("/","–"),r].filter(Boolean).join(" · ");return l`<cite>${i?l`<a href=${i} rel="noopener">${e}</a>`:e}</cite> <span class="about">${n}</span>`};var _t=4,qt=9,se=({quiz:{roles:e}})=>e.length>_t?"stacked":"wide",be=(e,{rows:t,head:o,label:s,name:r,below:a})=>{let{quiz:i}=e;return l`
    <table class=${se(e)} role="table" part="table" aria-labelledby=${s}>
      ${oe(e,o)}
      <tbody role="rowgroup">
        ${t.map(n=>{let d=a?.(n)??m;return l`
            <tr role="row">
              <th role="rowheader" scope="row">${r(n)}</th>
              ${i.roles.map(({id:c,name:f},u)=>l`
                  <td role="cell"><span class="of" aria-hidden="true">${q(u)} ${f}</span> ${re(e,n.cells?.[c])}</td>
                `)}
              <td role="cell" class="markers">${T(e,n.evidence)}</td>
            </tr>
            ${d===m?m:l`<tr role="row" class="below"><td role="cell" colspan=${i.roles.length+2}>${d}</td></tr>`}
          `})}
      </tbody>
    </table>
  `},oe=({quiz:e,words:{text:t}},o)=>l`
  <thead role="rowgroup">
    <tr role="row">
      <th role="columnheader" scope="col">${o}</th>
      ${e.roles.map((s,r)=>l`<th role="columnheader" scope="col">${q(r)} ${s.name}</th>`)}
      <th role="columnheader" scope="col">${t("result.evidence")}</th>
    </tr>
  </thead>
`,re=({words:{text:e}},t)=>t===void 0?l`<span class="unnamed"><span aria-hidden="true">—</span><span class="hidden">${e("result.unnamed")}</span></span>`:l`<span dir="auto">${t}</span>`,Oe=({label:e,heads:t,rows:o})=>l`
  <table class=${t.length>qt?"stacked":"wide"} role="table" part="table" aria-labelledby=${e}>
    <thead role="rowgroup">
      <tr role="row">${t.map(s=>l`<th role="columnheader" scope="col">${s}</th>`)}</tr>
    </thead>
    <tbody role="rowgroup">
      ${o.map(([s,...r])=>l`
          <tr role="row">
            <th role="rowheader" scope="row">${s}</th>
            ${r.map((a,i)=>l`<td role="cell"><span class="of" aria-hidden="true">${t[i+1]}</span> <span>${a}</span></td>`)}
          </tr>
        `)}
    </tbody>
  </table>
`,$e=({words:{text:e}},t)=>l`
  <details class="numbers">
    <summary>${e("result.table")}</summary>
    ${Oe(t)}
  </details>
`;var ke={};Y(ke,{directionOf:()=>we,fit:()=>A,height:()=>G});var G=({lines:e,leading:t})=>e.length*t,A=(e,t,{width:o,lines:s,size:r,least:a,weight:i=400,high:n=1/0,even:d=!1})=>{let{pen:c,family:f,language:u}=e;for(let g=r;;g=Math.max(a,g-2)){let k=Math.round(g*(g>40?1.14:1.3)),h=c.font=`${i} ${g}px ${f}`,b=Math.max(1,Math.min(s,Math.floor(n/k))),{lines:p,broken:v}=Re(c,t,o,u);if(!v&&p.length<=b){for(let w=o-20;d&&p.length>1&&w>o/3;w-=20){let S=Re(c,t,w,u);if(S.broken||S.lines.length>p.length)break;p=S.lines}return{lines:p,font:h,size:g,leading:k}}if(!(g>a)){if(p.length>b){let w=[...p[b-1]];for(;w.length>0&&c.measureText(`${w.join("")}…`).width>o;)w.pop();p=[...p.slice(0,b-1),`${w.join("").trimEnd()}…`]}return{lines:p,font:h,size:g,leading:k}}}},Re=(e,t,o,s)=>{let r=d=>e.measureText(d.trimEnd()).width>o,a=[],i="",n=!1;for(let d of Mt(t,s)){if(!r(i+d)){i+=d;continue}for(i&&a.push(i),i=d;r(i);){n=!0;let c=[...i],f=c.length-1;for(;f>1&&r(c.slice(0,f).join(""));)--f;if(a.push(c.slice(0,f).join("")),i=c.slice(f).join(""),f<1)break}}return{lines:[...a,i].map(d=>d.trim()),broken:n}},jt=/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u,Mt=(e,t)=>(e.match(/\S+?(?:[-–—/](?=\p{L})|\s+|$)/gu)??[]).flatMap(o=>{if(!jt.test(o)||!("Segmenter"in Intl))return[o];let s=[];for(let{segment:r}of new Intl.Segmenter(t,{granularity:"word"}).segment(o)){let a=s[s.length-1]??"",i=/^[\p{P}\s\p{Lm}]/u.test(r)&&!/^[\p{Ps}\p{Pi}]/u.test(r);s.length>0&&(i||/[\p{Ps}\p{Pi}]$/u.test(a))?s[s.length-1]=a+r:s.push(r)}return s}),we=(e,t)=>{let[o]=e.match(/\p{L}/u)??[];return o?/[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(o)?"rtl":"ltr":t};var _e={};Y(_e,{bodies:()=>us,compare:()=>wt,keeping:()=>it,linkOf:()=>$t,styles:()=>fs});var Ee='.inside>.small{margin-block:.5em 1em}.numbers{margin-block-start:1em;font-size:.9375em}.numbers summary,.rest summary{inline-size:fit-content;text-decoration:underline;text-underline-offset:.2em;text-decoration-thickness:1px}.numbers td{display:flex;max-inline-size:30em;justify-content:space-between;gap:1em;font-variant-numeric:tabular-nums}.change{position:sticky;inset-block-start:0;z-index:1;display:grid;gap:.625em;margin-inline:-.5em;padding:.625em .5em;border-block-end:1px solid var(--_line);background:var(--_tint);backdrop-filter:blur(1.5em);font-size:.875em;line-height:1.4}@supports (color: oklch(from red l c h)){.change{background:linear-gradient(var(--_tint),var(--_tint)),oklch(from currentColor clamp(.2,(.65 - l) * 1000,1) 0 0 / 80%)}}.changed{display:flex;flex-wrap:wrap;align-items:center;justify-content:space-between;gap:0 1em}.changed.outline{visibility:hidden}.changed p>span{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%)}.changed button{margin-block:-.375em;padding:0;border:0;background:none;text-decoration:underline;text-underline-offset:.2em}.pulls thead,.rest[open] table{position:static}.pulls thead{inline-size:auto;block-size:auto;overflow:visible;clip-path:none;font-size:.875em}.pulls thead,.pulls thead th{display:block}.pulls thead th:not(:last-child),.more thead{position:absolute;inline-size:1px;block-size:1px;padding:0;overflow:hidden;clip-path:inset(50%)}.sides{display:grid;grid-template-columns:1fr 1fr;gap:.75em;padding-block:.75em .25em;font-weight:400;line-height:1.3}.sides>:first-child{text-align:end}.pulls tbody tr{display:grid;gap:.5em 1.5em;padding-block:1em}.pulls tbody td{padding:0}.pulls tbody th{font-weight:400;line-height:1.4}.group{display:block;font-size:.875em;color:var(--_soft)}select{inline-size:100%;min-block-size:44px;padding:.375em .5em;border:1px solid var(--_line);border-radius:var(--_radius);background-color:transparent;color:inherit;font:inherit;font-size:max(1em,16px);text-overflow:ellipsis;contain:paint;scroll-margin-block:12em 2em;cursor:pointer}select:hover{border-color:currentColor}option{background:Field;color:FieldText}.pull+data{display:block;margin-block-start:.25em;font-size:.875em;text-align:center;color:var(--_soft);font-variant-numeric:tabular-nums}table{inline-size:100%;border-collapse:collapse;font-size:.9375em}table,tbody,tr,td,tbody th{display:block}thead{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%)}th{font-weight:700;text-align:start;hyphens:auto}tbody tr{padding-block:.75em}tbody tr+tr{border-block-start:1px solid var(--_line)}tbody td{padding-block-start:.375em}.of{display:block;font-size:.875em;color:var(--_soft)}.section{border-block-end:1px solid var(--_line)}.section:first-child{border-block-start:1px solid var(--_line)}.section summary{font-weight:700}summary h4{display:inline}.section[open]{padding-block-end:1em}.stages tr{--_in: transparent;--_out: transparent;position:relative}.stages th,.stages td{padding-inline-start:2em;hyphens:auto}.stages .stop{position:absolute;inset-block-start:.75em;inset-inline-start:0;line-height:1.5;z-index:1}.stages td .stop{display:none}.stages td{--_in: transparent;--_out: transparent}.stages .in{--_in: var(--_strong)}.stages .out{--_out: var(--_strong)}.stages tr:before,.stages.wide td:before{position:absolute;inset-block:0;inset-inline-start:6px;inline-size:2px;background:linear-gradient(var(--_in) calc(1.5em - 8px),transparent 0 calc(1.5em + 8px),var(--_out) 0)}.stages tr:is(.in,.out):before,.stages.wide td:is(.in,.out):before{content:""}.stages .in.out:not(.led,.leads):before{background:var(--_strong)}.stages .bar{margin-block-start:.25em;max-inline-size:16em}.stages tfoot tr{border-block-start:3px double var(--_line);padding-block:.75em}.stages tfoot data{font-size:1.125em;font-variant-numeric:tabular-nums}tfoot,tfoot th{display:block}.unnamed{color:var(--_soft)}.marker{min-block-size:24px;min-inline-size:24px;padding:0;border:0;text-align:start;font-size:.8125em;color:var(--_soft);text-decoration:underline;text-underline-offset:.2em;font-variant-numeric:tabular-nums}.says{display:flex;align-items:center;gap:.375em;font-size:.8125em;font-weight:400;color:var(--_soft)}.says svg{flex:none;fill:none;stroke:currentColor;stroke-width:1.75}.says .half{fill:currentColor;stroke:none}th .says{margin-block-start:.25em}.kinds,.kinds ul{display:grid;gap:1em}h5{font-size:.8125em;color:var(--_soft)}.kinds h5{margin-block-end:.5em;padding-block-end:.25em;border-block-end:1px dotted var(--_line)}.figure{display:grid;gap:.25em 1.5em;font-size:.875em;line-height:1.4}.figure .says{font-size:.9375em}.value{display:grid;grid-template-columns:14px 1fr minmax(4.5em,auto);align-items:center;gap:0 .5em;font-variant-numeric:tabular-nums}.value data{text-align:end}.value .about{grid-column:2 / -1}.figure .about{font-size:.9375em}.figure p.about{padding-inline-start:calc(14px + .5em)}tbody .below{padding-block:0 1em;border:0}.leads{font-weight:700}.paths ol{display:grid;gap:1.25em;margin-block-start:1em;padding-inline-start:1.5em;list-style:decimal}.paths h5{margin:0;font-size:1em;font-weight:700;color:inherit}.paths ul{display:grid;gap:.25em;margin-block-start:.375em}.sources ol{display:grid;gap:.5em;padding-inline-start:1.75em;list-style:decimal;font-size:.875em}.about{color:var(--_soft)}.field{display:grid;gap:.375em;margin-block:1em;max-inline-size:42em}.field label{font-weight:700}input.line{inline-size:100%;block-size:auto;min-block-size:44px;padding:.5em .75em;border-radius:var(--_radius);background:transparent;text-overflow:ellipsis;cursor:text}input.line:focus-visible{outline:3px solid var(--_accent);outline-offset:2px}.inside>.said{min-block-size:1.5em;margin-block:.75em 0;font-weight:700}[aria-invalid]{border-width:3px}.problem{min-block-size:1.5em;font-weight:700}.bars{margin-block:.75em 1.25em}.bars svg{margin-block:.125em .625em}.beside{display:table;table-layout:fixed;max-inline-size:42em;margin-block-end:1.25em;font-variant-numeric:tabular-nums}.beside thead{position:static;display:table-header-group;clip-path:none}.beside tbody{display:table-row-group;border-block-start:1px solid var(--_strong)}.beside tr{display:table-row}.beside td,.beside th,.beside thead th:last-child{display:table-cell;inline-size:auto;padding-block:.5em;padding-inline:0 .75em;vertical-align:top}.beside thead td{inline-size:40%}.beside .small{display:block}#friend-summary{outline:none}iframe{border:0}.sources li:focus{outline:2px solid var(--_accent);outline-offset:4px}@container rolefit (min-width: 34em){.wide{display:table;table-layout:fixed}.wide thead{position:static;display:table-header-group;clip-path:none;font-size:.9375em}.wide tbody{display:table-row-group}.wide tr{display:table-row}.wide tbody tr,.wide tbody tr+tr{border-block-start:1px solid var(--_line)}.wide th,.wide td{display:table-cell;padding:.625em 1em .625em 0;padding-inline:0 1em;vertical-align:top}.wide thead th{padding-block:0 .5em;vertical-align:bottom}.wide thead th:first-child{inline-size:23%}.wide thead th:last-child{inline-size:5.5em;padding-inline-end:0}.wide .of{display:none}.numbers .wide{font-size:.875em}.numbers .wide th,.numbers .wide td{padding-inline-end:.625em}.numbers .wide thead th{inline-size:auto;font-weight:400;line-height:1.3}.numbers .wide thead th:first-child{inline-size:17%}.numbers .wide thead th:nth-child(3){inline-size:14%}.change{grid-template-columns:1fr}.changed p>span{position:static;clip-path:none}.pulls thead tr,.pulls tbody tr{display:grid;grid-template-columns:1fr 1fr;gap:.5em 2em}.pulls tbody th{grid-column:1 / -1}.pulls thead th:nth-child(2){position:static;inline-size:auto;block-size:auto;clip-path:none;padding-block:.75em .25em;font-weight:400}.wide tfoot{display:table-footer-group}.wide td.markers{padding-inline-end:0}.wide .below{border:0}.wide .below td{padding-block:.25em 1.5em;padding-inline-end:0}.figure{grid-template-columns:minmax(0,4fr) minmax(0,9fr)}.value{grid-template-columns:14px 1fr 4.5em 16em}.value .about{grid-column:auto}.pay .value{grid-template-columns:14px 1fr auto}.pay .value .about{grid-column:2 / -1}.stages.wide td,.stages.wide thead th{position:relative;padding-inline-start:1.75em}.stages.wide :is(thead th:is(:first-child,:last-child),tbody th,tfoot th,.markers){padding-inline-start:0}.stages.wide thead .swatch{position:absolute;inset-inline-start:0;inset-block-end:.75em}.stages.wide th .stop,.stages.wide tr:before{display:none}.stages.wide td .stop{display:block;inset-block-start:.625em}.stages.wide td:after{position:absolute;background:var(--_strong)}.stages.wide td:before{background:linear-gradient(var(--_in) calc(1.375em - 8px),transparent 0 calc(1.375em + 8px),var(--_out) 0)}.stages.wide td:is(.begins,.passes,.ends):after{content:"";inset-block-start:-1px;inset-inline:0;block-size:2px}.stages.wide td.begins:after{inset-inline-start:6px}.stages.wide td.ends:after{inset-inline:0 auto;inline-size:8px}}@media(max-height:26em){.change{position:static}}@media(forced-colors:active){.change{background:Canvas}select{border-color:ButtonBorder;background-color:Field;color:FieldText}}@media print{.change{display:none}th,td,tbody th,tbody td{padding-block:.375em}.pulls thead tr,.pulls tbody tr{display:grid;grid-template-columns:7fr 3fr 5fr;align-items:center;gap:0 1.5em;padding-block:.125em}.pulls thead th:nth-child(2){grid-column:2}.pulls tbody th{grid-column:auto}.pulls .sides,.pulls thead th:nth-child(2){padding-block:0}.pull+data{margin:0}select{min-block-size:0;padding:0;border:0;appearance:none;font-size:1em}thead,.inside>.small{break-after:avoid}.inside>.small{margin-block:0 .375em}.inside>.small:last-child{break-after:auto}thead{display:table-header-group}.marker,td.markers,.lifecycle thead th:last-child,.comparison thead th:last-child,form{display:none}.section>summary{min-block-size:0;padding-block:.625em .25em;list-style:none;break-after:avoid}.bars{break-inside:avoid}h5{break-after:avoid}}';var Ct=["practitioners","adverts","pay"],Ae=(e,{figures:t=[],verdict:o})=>{if(t.length===0)return m;let{words:s}=e;return l`
    <div class="kinds">
      ${Ct.map(r=>{let a=t.filter(n=>n.kind===r);if(a.length===0)return m;let i=a.flatMap(({values:n={}})=>Object.values(n).map(({value:d,high:c})=>c??d));return l`
          <section class=${`kind ${r}`}>
            <h5 lang=${s.language}>${s.text(`figures.${r}`)}</h5>
            <ul>
              ${a.map(n=>Ot(e,n,n.unit==="usd"?Math.max(...i):1,o!=="supported"))}
            </ul>
          </section>
        `})}
    </div>
  `},Ot=(e,{kind:t,what:o,note:s,unit:r="share",values:a={},verdict:i,evidence:n},d,c)=>{let{quiz:f,words:u}=e;return l`
    <li class="figure" part="figure">
      <p class="what">${o} ${T(e,n)} ${c?ve(e,"figure",i):m}</p>
      <div>
        ${f.roles.map(({id:g,name:k},h)=>{let b=a[g];if(!b)return m;let{value:p,n:v,low:w,high:S}=b,I=[w===void 0||S===void 0?"":u.text("figure.interval",{low:u.figure(w,r),high:u.figure(S,r)}),v===void 0?"":u.text(`figure.n.${t}`,{count:v})].filter(Boolean);return l`
            <p class="value">
              ${q(h)}<span class="hidden">${k}: </span>${ee(h,b,d)}
              <data value=${p}>${u.figure(p,r)}</data>
              ${I.length>0?l`<span class="about" lang=${u.language}>${I.join(" · ")}</span>`:m}
            </p>
          `})}
        ${s?l`<p class="about">${s}</p>`:m}
      </div>
    </li>
  `},Rt={supported:K`<path d="M1 6.5 4.5 10 11 2.5" />`,contradicted:K`<path d="M2 2 10 10M10 2 2 10" />`,mixed:K`<circle cx="6" cy="6" r="4.75" /><path class="half" d="M6 1.25a4.75 4.75 0 0 0 0 9.5Z" />`,"no-difference":K`<path d="M1 4H11M1 8.5H11" />`,"no-data":K`<path d="M2 6H10" />`},ve=({words:{language:e,text:t}},o,s)=>s?l`
        <span class="says" data-says=${s} lang=${e}>
          <svg width="12" height="12" aria-hidden="true">${Rt[s]}</svg>
          ${t(`${o}.${s}`)}
        </span>
      `:m;var ie=e=>{let{quiz:t,words:{text:o}}=e,{comparison:s=[]}=t;return l`
    ${At(e,s)}
    ${s.some(r=>r.figures?.length)?l`<p class="small">${o("result.comparison.text")}</p>`:m}
    ${e.score&&s.some(({trait:r})=>r)?l`<p class="small">${o("result.comparison.order")}</p>`:m}
    <div lang=${t.language??m} dir="auto">
      ${Be(Et(e,s)).map(({name:r,rows:a},i)=>l`
          <details class="section" ?open=${i===0}>
            <summary><h4 id=${`section-${i}`}>${r??o("result.comparison")}</h4></summary>
            ${be(e,{rows:a,head:o("result.aspect"),label:`section-${i}`,name:n=>l`${n.aspect} ${ve(e,"claim",n.verdict)}`,below:n=>Ae(e,n)})}
          </details>
        `)}
    </div>
  `},Et=({quiz:e,order:t,score:o},s)=>{if(!o)return s;let r=[...new Set(t.map(i=>e.items.find(n=>n.id===i)?.trait))],a=({trait:i})=>i&&r.includes(i)?r.indexOf(i):r.length;return Be(s).flatMap(({rows:i})=>[...i].sort((n,d)=>a(n)-a(d)))},At=({words:{text:e}},t)=>{let o=d=>t.filter(({verdict:c})=>c===d).length,[s,r,a,i]=[o("supported"),o("mixed"),o("contradicted"),o("no-data")],n=s+r+a+i;return n>0?l`<p>${e("result.comparison.tally",{count:n,supported:s,mixed:r,contradicted:a,none:i})}</p>`:m},Be=e=>{let t=[];for(let o of e){let s=t[t.length-1];s&&s.name===o.section?s.rows.push(o):t.push({name:o.section,rows:[o]})}return t};var Ie=(e,t)=>l`
  <div lang=${e.quiz.language??m} dir="auto">
    ${t.map(({name:o,text:s,evidence:r})=>l`
        <details class="section">
          <summary>${o}</summary>
          <p>${s} ${T(e,r)}</p>
        </details>
      `)}
  </div>
`,Pe=e=>{let{outlook:t=[]}=e.quiz;return Ie(e,t.map(({topic:o,...s})=>({name:o,...s})))},Le=e=>{let{faq:t=[]}=e.quiz;return Ie(e,t.map(({question:o,answer:s,evidence:r})=>({name:o,text:s,evidence:r})))};var{leading:N,resultMessage:Ne,verdictDetail:Fe,verdictOf:xo,verdictTitle:ae}=(globalThis[Symbol.for("role-fit@afdca4b4")]??={}).modules["web/quiz/verdict.js"];var{fill:_o,kFills:qo,patterns:Ue,roleClass:He,shareBar:jo,splitBar:ne,swatch:Ke}=(globalThis[Symbol.for("role-fit@afdca4b4")]??={}).modules["web/views/drawing.js"];var We=e=>{let{score:t,friend:o}=e;return t?o?It(e,t,o):Bt(e):m},Bt=({words:{text:e},on:t,unfriended:o})=>l`
  <p id="friend-text">${e("friend.text")}</p>
  <form novalidate>
    <div class="field">
      <label for="friend-link">${e("friend.label")}</label>
      <input id="friend-link" name="link" class="line" dir="ltr" autocomplete="off" autocapitalize="off" spellcheck="false"
        aria-describedby=${o?"friend-error":"friend-text"} aria-invalid=${o?"true":m} />
      <p id="friend-error" class="problem" role="alert">${o?e(`friend.${o}`):m}</p>
    </div>
    <div class="actions"><button part="button" @click=${De(({form:s})=>t.befriend(s.elements.link.value))}>${e("friend.compare")}</button></div>
  </form>
`,It=(e,t,o)=>{let{quiz:s,words:r,on:a}=e,{text:i,percent:n,decimal:d}=r,c=[{name:i("result.you"),found:t},{name:i("friend.name"),found:o}],{role:f,probability:u}=N(s,r,o),g=i("friend.summary",{...N(s,r,t),friendRole:f,friendProbability:u}),k=(h,b)=>l`<tr><th scope="row" lang=${s.language??m}>${h}</th>${c.map(({found:p})=>l`<td>${b(p)}</td>`)}</tr>`;return l`
    <p id="friend-summary" tabindex="-1">${g}</p>
    <div class="bars">
      ${c.map(({name:h,found:b})=>l`
          <p class="small">${h}</p>
          ${ne(s.roles.map(({id:p})=>b.roles[p].probability))}
        `)}
    </div>
    <table class="beside" part="table" aria-labelledby="friend-summary">
      <thead><tr><td></td>${c.map(({name:h})=>l`<th scope="col">${h}</th>`)}</tr></thead>
      <tbody>
        ${s.roles.map(({id:h,name:b},p)=>{let v=({roles:{[h]:{probability:w}}})=>l`<data value=${w}>${n(w)}</data>`;return k(l`${Ke(p)} ${b}`,v)})}
      </tbody>
      <tbody>
        ${(s.traits??[]).map(({id:h,name:b})=>k(b,({traits:{[h]:{mean:v,low:w,high:S}}={}})=>l`
            <data value=${v}>${d(v)}</data>
            <span class="small">${i("figure.interval",{low:d(w),high:d(S)})}</span>
          `))}
      </tbody>
    </table>
    <div class="actions"><button type="button" part="button" @click=${De(()=>a.unfriend())}>${i("friend.remove")}</button></div>
  `},De=e=>async t=>{t.preventDefault();let o=t.currentTarget,s=o.getRootNode();e(o),await s.host.updateComplete,(s.getElementById("friend-summary")??s.getElementById("friend-link"))?.focus()};var le=e=>{let{quiz:t,score:o,words:{text:s}}=e,{lifecycle:r=[]}=t;return l`
    ${o?l`<p class="small">${s("lifecycle.text")}</p>`:m}
    <table class=${`stages ${se(e)}`} role="table" part="table" aria-labelledby="lifecycle">
      ${oe(e,s("result.stage"))}
      <tbody role="rowgroup">
        ${r.map((a,i)=>Nt(e,a,Pt(e,r)[i]))}
      </tbody>
      ${o?l`<tfoot role="rowgroup">${Ft(e,o)}</tfoot>`:m}
    </table>
  `},Pt=({quiz:{roles:e}},t)=>{let o=t.map(({leads:a})=>e.findIndex(({id:i})=>i===a)),s=o.reduce((a,i,n)=>i<0?a:n,-1),r;return o.map((a,i)=>{if(i>s)return{goes:!1};let n=r;return a>=0&&(r=a),{came:n,stands:r,goes:r!==void 0&&i<s}})},Lt=({came:e,stands:t,goes:o},s)=>{if(t===void 0)return"";let r=s===t,i=e!==void 0&&e!==t&&s>=Math.min(e,t)&&s<=Math.max(e,t);return[r&&e!==void 0&&"in",r&&o&&"out",i&&(s===Math.min(e,t)?"begins":s===Math.max(e,t)?"ends":"passes")].filter(Boolean).join(" ")},Nt=(e,{stage:t,leads:o,cells:s,evidence:r},a)=>{let{quiz:i,words:{language:n,text:d}}=e,c=d("lifecycle.leads"),f=i.roles.findIndex(({id:g})=>g===o),u=[a.came!==void 0&&a.stands!==void 0&&"in",a.goes&&"out",f>=0&&"led"].filter(Boolean).join(" ");return l`
    <tr role="row" class=${u} lang=${i.language??m}>
      <th role="rowheader" scope="row">${f<0?m:l`<span class="stop">${q(f)}</span>`}<bdi>${t}</bdi></th>
      ${i.roles.map(({id:g,name:k},h)=>{let b=s?.[g],p=h===f;return l`
          <td role="cell" class=${`${p?"leads ":""}${Lt(a,h)}`}>
            <span class="of" aria-hidden="true">${q(h)} ${k}</span>
            ${p?l`<span class="stop">${q(h)}</span>`:m}
            ${p&&!b?.toLowerCase().includes(c.toLowerCase())?l`<span class="hidden" lang=${n}>${c}: </span>`:m}
            ${re(e,b)}
          </td>
        `})}
      <td role="cell" class="markers">${T(e,r)}</td>
    </tr>
  `},Ft=({quiz:e,words:{text:t,percent:o}},{roles:s,leader:r})=>l`
  <tr role="row">
    <th role="rowheader" scope="row">${t("lifecycle.you")}</th>
    ${e.roles.map(({id:a,name:i},n)=>{let{probability:d}=s[a];return l`
        <td role="cell" class=${`${He(n)}${a===r?" leads":""}`}>
          <span class="of" aria-hidden="true">${q(n)} ${i}</span>
          <data value=${d}>${o(d)}</data>
          ${ee(n,{value:d},1)}
        </td>
      `})}
    <td role="cell" class="markers"></td>
  </tr>
`;var Ve=e=>{let{quiz:t,score:o,words:{text:s}}=e;if(!o)return m;let{paths:r=[]}=t,a=[...r].sort((i,n)=>+(n.to===o.leader)-+(i.to===o.leader));return l`
    <p class="small">${s("result.paths.text")}</p>
    <div>
      ${a.map(i=>{let n=t.roles.find(({id:d})=>d===i.to)?.name??"";return l`
          <details class="section" data-to=${i.to} ?open=${i.to===o.leader}>
            <summary><h4>${s("result.path",{role:n})}</h4></summary>
            <div lang=${t.language??m}>
              ${i.text?l`<p>${i.text} ${T(e,i.evidence)}</p>`:m}
              <ol>${Ut(i,o).map(d=>Ht(e,o,i,d))}</ol>
            </div>
          </details>
        `})}
    </div>
  `},Ut=({to:e,steps:t},{traits:o={}})=>{let s=[...new Set(t.map(({trait:a})=>a))],r=(a="")=>o[a].standing[e];return s.sort((a,i)=>r(a)<r(i)?-1:+(r(a)>r(i))),s.map(a=>({trait:a,steps:t.filter(i=>i.trait===a)}))},Ht=(e,t,o,{trait:s,steps:r})=>{let{quiz:a,words:i}=e,n=t.traits?.[s??""]?.standing[o.to];return l`
    <li data-trait-step=${s??m}>
      ${n===void 0?m:l`
            <h5>${a.traits?.find(({id:d})=>d===s)?.name}</h5>
            <p class="small" lang=${i.language}>${i.text("result.standing",{share:i.percent(n)})}</p>
          `}
      <ul>${r.map(({text:d,evidence:c})=>l`<li>${d} ${T(e,c)}</li>`)}</ul>
    </li>
  `};var{advance:Vo,answered:Qo,answersText:Go,back:Zo,begin:Jo,begun:Xo,change:Yo,changes:Qe,choose:er,current:tr,finish:sr,isSkipped:or,leave:rr,more:ir,resume:ar,returned:nr,settle:lr,settled:dr,shown:cr,skipped:pr,undo:mr}=(globalThis[Symbol.for("role-fit@afdca4b4")]??={}).modules["web/quiz/state.js"];var de=8,Ze=e=>{let{quiz:t,order:o,score:s,shared:r,state:a,words:{text:i}}=e;if(!s)return m;let d=[...new Set([...o,...a.asked.flatMap(({items:c})=>c)])].flatMap(c=>t.items.find(f=>f.id===c)??[]);return l`
    ${r?m:l`<p class="small">${i("pulls.text")}</p> ${Kt(e,s)}`}
    ${Ge(e,s,d.slice(0,de),"first")}
    ${d.length>de?l`
          <details class="rest">
            <summary>${i("pulls.more",{count:d.length-de})}</summary>
            ${Ge(e,s,d.slice(de),"more")}
          </details>
        `:m}
    <p class="small">${i("pulls.numbers")}</p>
  `},Kt=({quiz:e,before:t,state:o,on:s,words:r},a)=>{let{text:i}=r,n=({roles:u})=>e.roles.map(({id:g})=>u[g].probability),{role:d,probability:c}=N(e,r,a),f=a.verdict==="about-equally"?`${d}, ${c}`:c;return l`
    <div class="change" part="change">
      <p><strong>${ae(e,r,a)}:</strong> ${f}.</p>
      ${ne(n(a),t&&n(t),10)}
      <div class=${t?"changed":"changed outline"} aria-hidden=${t?m:"true"}>
        <p>
          <span>${i("change.count",{count:t?Qe(o):1})}</span>
          ${i("change.before",N(e,r,t??a))}
        </p>
        <button type="button" part="button" @click=${s.undo}>${i("change.undo")}</button>
      </div>
    </div>
  `},Je=({quiz:e},{leader:t,runnerUp:o})=>e.roles.flatMap(({id:s},r)=>s===t||s===o?r:[]),Ge=(e,t,o,s)=>{let{quiz:r,shared:a,words:{text:i}}=e,n=Math.max(...Object.values(t.pulls).map(Math.abs));return l`
    <table class=${s} role="table" part="table" aria-labelledby="pulls">
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">${i("pulls.question")}</th>
          <th role="columnheader" scope="col">${i(a?"pulls.shared":"pulls.answer")}</th>
          <th role="columnheader" scope="col">
            <span class="hidden">${i("pulls.pull")}</span>
            <span class="sides" lang=${r.language??m}>
              ${Je(e,t).map(d=>l`<span>${q(d)} ${r.roles[d].name}</span>`)}
            </span>
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${o.map(d=>Wt(e,t,d,n))}
      </tbody>
    </table>
  `},Wt=(e,t,o,s)=>{let{quiz:r,words:a,shared:i,state:n}=e,{id:d,prompt:c,categories:f}=o,u=r.language??m,g=r.groups?.find(h=>h.id===o.group),k=n.answers.get(d);return l`
    <tr role="row" data-item=${d}>
      <th role="rowheader" scope="row" lang=${u}>
        ${g?l`<span id=${`group-of-${d}`} class="group"><bdi>${g.prompt}</bdi></span>`:m}
        <bdi id=${`prompt-of-${d}`}>${c}</bdi>
      </th>
      <td role="cell">
        ${i?k===void 0?a.text("question.skip"):l`<bdi lang=${u}>${f[k]}</bdi>`:Dt(e,o,g!==void 0)}
      </td>
      <td role="cell">${Vt(e,t,d,s)}</td>
    </tr>
  `},Dt=({quiz:e,words:t,state:o,on:s},{id:r,categories:a},i)=>{let n=o.answers.get(r),d=({currentTarget:c})=>{let{value:f}=c;s.change(r,f===""?void 0:Number(f))};return l`
    <select
      autocomplete="off"
      aria-labelledby=${`prompt-of-${r}`}
      aria-describedby=${i?`group-of-${r}`:m}
      @change=${d}
    >
      ${a.map((c,f)=>l`<option value=${f} lang=${e.language??m} .selected=${n===f}>${c}</option>`)}
      <option value="" .selected=${n===void 0}>${t.text("question.skip")}</option>
    </select>
  `},Vt=(e,t,o,s)=>{let{quiz:r,words:{text:a,decimal:i}}=e,n=t.pulls[o]??0,d=n<0?t.runnerUp:t.leader,c=r.roles.findIndex(g=>g.id===d),f=i(Math.abs(n)),u=f===i(0);return l`
    ${Te(c,c===Je(e,t)[0],u?0:Math.abs(n)/s)}
    <data value=${n}>${u?a("pulls.none"):a("pulls.towards",{value:f,role:r.roles[c].name})}</data>
  `};var{spoke:vr,spoken:Xe}=(globalThis[Symbol.for("role-fit@afdca4b4")]??={}).modules["web/views/spoke.js"];var Qt=32,W={width:64,height:10},Ye=({quiz:e,words:t,state:o},s,{write:r,fit:a,fill:i,rest:n},{left:d,top:c,width:f,gap:u})=>{let g=Xe(t,s),k=N(e,t,s),h=(f-u)/2,b=[["spoke.for",g.leading,s.leader],["spoke.against",g.other,s.runnerUp]],p=w=>e.roles.findIndex(({id:S})=>S===w);e.roles.length===2&&b.sort((w,S)=>p(w[2])-p(S[2]));let v=b.filter(([,w])=>w.length>0);for(let[w,[S,I,Z]]of v.entries()){let C=d+w*(h+u),E=p(Z);r(a(t.text(S,k),{width:h,lines:1,size:22,least:16}),C,c,U);for(let[D,H]of I.entries()){let P=c+34+D*Qt,V=e.items.find(X=>X.id===H);n(C,P+11,W.width,W.height),i(E,C,P+11,W.width*Math.abs(s.pulls[H])/g.most,W.height);let J=V?.categories[o.answers.get(H)??0]??"";r(a(J,{width:h-W.width-16,lines:1,size:24,least:18}),C+W.width+16,P,L)}}};var R=1200,et=630,j=76,xe=40,B=R-2*j,ze=28,O={top:270,height:54,gap:6},Gt={left:j,top:456,width:B,gap:48},Zt=4,tt=(e,t,o)=>{let{quiz:s,words:r}=e,a=Object.assign(document.createElement("canvas"),{width:R,height:et}),i=a.getContext("2d"),n=getComputedStyle(o),{language:d,direction:c,percent:f}=r,u=c==="rtl",g=fe(o,i),k={pen:i,family:n.fontFamily,language:d},h=$=>u?R-$:$,b=({lines:$,font:x,size:z,leading:_},M,F,Q,pe=!1)=>{i.font=x,i.fillStyle=Q,i.textAlign=u===pe?"left":"right";for(let[vt,qe]of $.entries())i.direction=we(qe,c),i.fillText(qe,h(M),F+vt*_+(_-z)/2+.8*z)};i.fillStyle=me,i.fillRect(0,0,R,et),i.fillStyle=L,i.fillRect(0,0,R,10);let p=/^https?:$/.test(location.protocol)?location.host:"",v=A(k,p,{width:B/3,lines:1,size:22,least:16});b(v,R-j,xe+5,U,!0);let w=A(k,s.title,{width:B*(p?2:3)/3-ze,lines:2,size:28,least:22,even:!0});b(w,j,xe,U);let S=A(k,Fe(s,r,t),{width:B,lines:2,size:28,least:20,even:!0}),I=O.top-22-G(S),Z=A(k,ae(s,r,t),{width:B,lines:3,size:72,least:26,weight:700,high:I-8-(xe+G(w)+8),even:!0});b(Z,j,I-8-G(Z),L),b(S,j,I,U);let C=s.roles.map(({id:$,name:x},z)=>({name:x,share:t.roles[$].probability,index:z})),E=C.length>2?[...C].sort(($,x)=>x.share-$.share).slice(0,Zt):C,D=($,x,z,_,M)=>ge(i,$,g($),u?R-x-_:x,z,Math.max(0,_),M),H=($,x,z,_)=>{i.fillStyle=ue,i.fillRect(u?R-$-z:$,x,Math.max(0,z),_)},P=0;for(let[$,{share:x,index:z}]of E.entries()){let _=j+P*B+($>0?O.gap/2:0);P+=x;let M=$===C.length-1;D(z,_,O.top,j+P*B-_-(M?0:O.gap/2),O.height)}if(E.length<C.length){let $=j+P*B+O.gap/2;H($,O.top,R-j-$,O.height)}let V=(B-ze*(E.length-1))/E.length,J=({name:$,index:x},z)=>A(k,$,{width:V,lines:2,size:z,least:16,weight:X(x),high:58,even:!0}),X=$=>s.roles[$].id===t.leader?700:400,kt=Math.min(...E.map($=>J($,26).size));for(let[$,x]of E.entries()){let{share:z,index:_}=x,M=E.length===2&&$===1,F=M?R-j:j+$*(V+ze),Q=O.top+O.height+12;D(_,M?F-26:F,Q+13,26,26);let pe=A(k,f(z),{width:V-40,lines:1,size:40,least:28,weight:X(_)});b(pe,M?F-40:F+40,Q,L,M),b(J(x,kt),F,Q+48,L,M)}return Ye(e,t,{write:b,fit:($,x)=>A(k,$,x),fill:D,rest:H},Gt),new Promise(($,x)=>{a.toBlob(z=>z?$(z):x(new Error("The picture could not be made.")),"image/png")})};var st=["pulls","traits","lifecycle"],ot=async(e,t)=>{e.querySelector("iframe")?.remove();let o=Object.assign(document.createElement("iframe"),{className:"hidden",title:t.quiz.title,inert:!0}),s=new Promise(a=>o.addEventListener("load",a,{once:!0}));e.append(o),await s;let r=o.contentWindow;Jt(r,e,t),r.focus(),r.print()},Jt=({document:e,CSSStyleSheet:t},o,{quiz:s,words:r,link:a,friend:i})=>{let n=p=>{let v=new t;return v.replaceSync(p),v},d=(p,v,w={})=>Object.assign(e.createElement(p),{textContent:v,...w});e.title=s.title,e.documentElement.lang=r.language,e.documentElement.dir=r.direction,e.adoptedStyleSheets=[n("@page { margin: 14mm } body { margin: 0 }")];let c=e.importNode(o.querySelector(".root"),!0),f=[...o.querySelectorAll("select")].map(({selectedOptions:[p]})=>p?.text.trim()??"");for(let[p,v]of c.querySelectorAll("select").entries())v.replaceWith(Object.assign(e.createElement("span"),{textContent:f[p]}));for(let p of c.querySelectorAll("details"))p.open=!1;for(let p of c.querySelectorAll(".spoke, .stand"))p.remove();let u=i?[...st,"friend"]:st;for(let p of c.querySelectorAll(".chapter"))u.some(v=>p.classList.contains(v))&&!p.querySelector(".late")?p.open=!0:p.remove();if(c.querySelector(".result")?.prepend(d("p",s.title,{className:"label",lang:s.language??"",dir:"auto"})),a){let p=d("p",`${r.text("share.link")}: `,{className:"small address"});p.append(d("bdi",a,{dir:"ltr"})),c.querySelector(".result")?.append(p)}let g=e.createElement("div"),k=g.attachShadow({mode:"open"}),h=getComputedStyle(o.host),b=[1,2,3,4].map(p=>`--rolefit-role-${p}`).filter(p=>h.getPropertyValue(p));k.adoptedStyleSheets=[...o.adoptedStyleSheets.map(({cssRules:p})=>n([...p].map(({cssText:v})=>v).join(`
`))),n(`:host { margin: 0; font-family: ${h.fontFamily}; ${b.map(p=>`${p}: ${h.getPropertyValue(p)};`).join(" ")} }`)],k.append(c),e.body.append(g)};var rt=e=>{let{quiz:t,words:{text:o},link:s,said:r}=e;return l`
    ${s===void 0?m:l`
          <p>${o("share.text")}</p>
          <div class="field">
            <label for="link">${o("share.link")}</label>
            <input id="link" class="line" readonly dir="ltr" .value=${s} @focus=${es} />
          </div>
        `}
    ${t.comparison?.length?l`
          <div class="actions">${Xt.map(a=>Yt(e,a))}</div>
          <p class="said small">${r}</p>
        `:m}
  `},it={copy:e=>ts(e,e.link??""),send:e=>os(e,ss(e,e.score,e.link??"")),save:e=>rs(e,e.score),print:e=>ns(e)},Xt=["png","svg"],Yt=(e,t)=>l`
  <button type="button" part="button" @click=${is(e,t)}>
    ${e.words.text("share.infographic",{format:t.toUpperCase()})}
  </button>
`,es=({currentTarget:e})=>e.select(),at=({currentTarget:e})=>e.getRootNode(),ts=({words:{text:e},on:t},o)=>async s=>{let r=at(s);t.say("");try{await navigator.clipboard.writeText(o),t.say(e("share.copied"))}catch{r.querySelector(".chapter.share")?.setAttribute("open",""),r.getElementById("link")?.focus(),t.say(e("share.uncopied"))}},ss=({quiz:e,words:t},o,s)=>({title:e.title,text:Ne(e,t,o),url:s}),os=(e,t)=>ce(e,()=>navigator.share(t).catch(o=>{if(o.name!=="AbortError")throw o})),rs=(e,t)=>ce(e,async o=>nt(await tt(e,t,o.host),`${e.quiz.id}.png`)),is=(e,t)=>ce(e,async({host:o})=>{let s=await e.infographic?.();s&&nt(await s.fileOf(e,o,t),`${e.quiz.id}-${e.words.language}.${t}`)}),nt=(e,t)=>{let o=URL.createObjectURL(e);Object.assign(document.createElement("a"),{href:o,download:t}).click(),setTimeout(()=>URL.revokeObjectURL(o),as)},as=1e4,ns=e=>ce(e,t=>ot(t,e)),ce=({words:{text:e},on:t},o)=>async s=>{let r=at(s);t.say("");try{await o(r)}catch(a){console.error(a),t.say(e("share.failed"))}};var{brief:lt,interval:dt,traitKeys:ct,traitPicture:pt}=(globalThis[Symbol.for("role-fit@afdca4b4")]??={}).modules["web/views/trait.js"];var mt=e=>{let{quiz:t,words:o,score:s,populations:r,friend:a}=e,{text:i,decimal:n}=o,d=t.language??m;if(!s?.traits||!t.traits||!r)return m;let{traits:c}=s,f=t.traits.map(({id:u})=>t.roles.map(g=>r.roles[g.id][u]));return l`
    <p class="small">${i("result.traits.text")}</p>
    ${ct(e)}
    <ul class="scales">
      ${t.traits.map(u=>pt(e,s,u))}
    </ul>
    ${$e(e,{label:"traits",heads:[i("traits.trait"),i("result.you"),i("traits.interval"),...a?[i("friend.name")]:[],...t.roles.flatMap(({name:u})=>["middle","spread","above"].map(g=>i(`traits.${g}`,{role:u})))],rows:t.traits.map(({id:u,name:g},k)=>[l`<span lang=${d}>${g}</span>`,n(c[u].mean),dt(e,c[u]),...a?.traits?[lt(e,a.traits[u])]:[],...t.roles.flatMap((h,b)=>{let{mean:p,sd:v}=f[k][b];return[n(p),n(v),o.percent(c[u].standing[h.id])]})])})}
  `};var ls=[/^(utm|mtm|hsa|matomo|piwik|oly|vero|trk|guce)_/,/^pk_(campaign|kwd|keyword|source|medium|content|cid)$/,/^((fb|g|d|y|ys|tw|tt|q|aw)clid|msclkid|\w*click_?id|rdt_cid|sccid|gbraid|wbraid|gclsrc|gad_\w+|srsltid|_gl|_ga|_gac)$/,/^(igshid?|igsh|mibextid|li_fat_id|epik|fb_(ref|source)|ref|ref_(src|url)|referrer|trk|ncid|cmpid|s_cid|s_kwcid|ef_id|xtor|wt[._]?mc(_id)?)$/,/^(mc_[ce]id|_hs(enc|mi|fp)|__hs\w+|hsctatracking|mkt_tok|_kx|__s|_openstat|dm_i|vgo_ee|wickedid|_bta_\w+|guccounter)$/,/^(ck_subscriber_id|bt_ee|sc_uid|elqtrack(id)?|sp(mailing|user|job|report)id|emci|emdi|ceid)$/,/^(e-?mail|subscriber|recipient)$|^(e-?mail|newsletter|subscriber|recipient|contact)[_-]?(id|address|hash)$/],ds=/[^\s@]@[^\s@]+\.[^\s@]/,ut=e=>{try{return decodeURIComponent(e.replace(/\+/g," "))}catch{return e}},ft=e=>{let[,t,o]=/^([^?]*)\??(.*)$/s.exec(e),s=o.split("&").filter(r=>{let[,a,i]=/^([^=]*)=?(.*)$/s.exec(r);return r!==""&&!ds.test(ut(i))&&!ls.some(n=>n.test(ut(a).toLowerCase()))});return s.length>0?`${t}?${s.join("&")}`:t},cs=e=>{try{return new URL(e)}catch{return}},gt=(e,t)=>{let o=new URL(e),s=ft(o.hash.slice(1));o.username=o.password=o.hash="";let r=t===void 0?void 0:cs(t);return r?.origin!==o.origin||!/^https?:$/.test(r.protocol)?{address:ft(o.href),fragment:s}:(r.username=r.password=r.hash="",{address:r.href,fragment:s})};var{named:ht,resultFrom:Yr,resultIn:ei}=(globalThis[Symbol.for("role-fit@afdca4b4")]??={}).modules["web/quiz/find-result.js"];var ps=/^!?\//,bt=(e,{id:t,questions:o,code:s},r)=>{if(!/^(https?|file):/.test(e))return;let{address:a,fragment:i}=gt(e,r),n=`rolefit-${ht(t)}-${o}-result-${s}`;if(!ps.test(i))return`${a}#${n}`;let d=i.replace(/([?&])rolefit-[^&]*(&|$)/gi,(c,f,u)=>u&&f);return`${a}#${d}${d.includes("?")?"&":"?"}${n}`};var ms=()=>{let e=document.querySelectorAll('head link[rel~="canonical" i][href]'),[t,...o]=new Set([...e].map(({href:s})=>s));return o.length===0?t:void 0},$t=(e,t)=>bt(e,t,ms());var{chapter:Se,lateChapter:ci}=(globalThis[Symbol.for("role-fit@afdca4b4")]??={}).modules["web/views/chapter.js"];var{method:yt}=(globalThis[Symbol.for("role-fit@afdca4b4")]??={}).modules["web/views/method.js"];var wt=e=>{let{quiz:t,words:{text:o}}=e;return l`
    <article class="card result" part="card result" aria-labelledby="title">
      ${Ue(t.roles.length)}
      <header>
        <h2 id="title" class="title" part="title" lang=${t.language??m} dir="auto">${t.title}</h2>
      </header>
      ${t.comparison?.length?l`<section class="comparison" part="comparison"><h3>${o("result.comparison")}</h3>${ie(e)}</section>`:m}
      <div class="chapters">
        ${t.lifecycle?.length?Se("lifecycle",l`<span id="lifecycle">${o("result.lifecycle")}</span>`,le(e)):m}
        ${t.sources?.length?Se("sources",o("result.sources"),te(e)):m}
      </div>
      <p class="small">${yt(e)}</p>
    </article>
  `};var us={traits:mt,pulls:Ze,comparison:ie,lifecycle:le,paths:Ve,outlook:Pe,faq:Le,friend:We,share:rt,sources:te},fs=Me(Ee);Object.assign(globalThis[Symbol.for("role-fit@afdca4b4")]??={},{"role-fit-chapters":_e});Object.assign((globalThis[Symbol.for("role-fit@afdca4b4")]??={}).modules??={},{"web/views/paper.js":he,"web/views/table.js":ye,"web/views/text-fit.js":ke});})();
}
