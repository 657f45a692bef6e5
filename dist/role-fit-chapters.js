/*! RoleFit 0.1.0, MIT. */
if(!(globalThis[Symbol.for("role-fit@b48e3eb4")]??={}).modules){const e=Object.assign(document.createElement("script"),{nonce:document.currentScript?.nonce});e.dataset.script=document.currentScript?.src??"",e.src=e.dataset.script.replace(/[^/]*$/,"role-fit-rejoin.js?b48e3eb4"),document.head.append(e)}
 else if (!("role-fit-chapters" in (globalThis[Symbol.for("role-fit@b48e3eb4")] ??= {}))) {
(()=>{var Pt=Object.defineProperty;var te=(e,t)=>{for(var s in t)Pt(e,s,{get:t[s],enumerable:!0})};var f=["ds-or-mle","data-jobs","plain","template"];var ke={};te(ke,{fillRole:()=>we,hues:()=>ye,kInk:()=>P,kPaper:()=>be,kRest:()=>$e,kSoft:()=>H});var be="#fbf9f4",P="#1d1c1a",H="#5b564d",$e="#dcd7cb";var Ee=["#2b6cb8","#c4661f","#1d8a6b","#a8568f"],ye=(e,t)=>{let s=getComputedStyle(e);return o=>{let r=o%Ee.length;return t.fillStyle=Ee[r],t.fillStyle=s.getPropertyValue(`--rolefit-role-${r+1}`).trim(),t.fillStyle}},we=(e,t,s,o,r,a,i,n=17)=>{if(e.save(),e.beginPath(),e.rect(o,r,a,i),e.clip(),e.fillStyle=e.strokeStyle=s,t%3===0)e.fillRect(o,r,a,i);else if(e.globalAlpha=.3,e.fillRect(o,r,a,i),e.globalAlpha=1,e.beginPath(),t%3===1){e.lineWidth=n/Math.SQRT2/2;for(let c=o-n;c<o+a+i;c+=n)e.moveTo(c+2,r-2),e.lineTo(c-i-2,r+i+2);e.stroke()}else{for(let c=0;c*n*.6<i+n;++c)for(let d=o+(c%2?n/2:0);d<o+a+n;d+=n)e.moveTo(d,r+c*n*.6),e.arc(d,r+c*n*.6,n/5,0,2*Math.PI);e.fill()}e.restore()};var ze={};te(ze,{cell:()=>ae,heads:()=>ie,layout:()=>re,numbers:()=>xe,plainTable:()=>Fe,table:()=>ve});var{CSSResult:Us,LitElement:Fs,ReactiveElement:Ns,_$LE:Hs,_$LH:Ks,adoptStyles:Ws,css:Ds,defaultConverter:Vs,getCompatibleStyle:Qs,html:l,isServer:Gs,mathml:Zs,noChange:Js,notEqual:Xs,nothing:p,render:Ys,supportsAdoptingStyleSheets:eo,svg:W,unsafeCSS:Ae}=(globalThis[Symbol.for("role-fit@b48e3eb4")]??={}).modules["node_modules/lit/index.js"];var{beside:C,listed:Le,placed:Ie}=(globalThis[Symbol.for("role-fit@b48e3eb4")]??={}).modules["web/views/listed.js"];var{bar:se,kTicks:io,key:_,personKey:ao,pullBar:Be,scale:no}=(globalThis[Symbol.for("role-fit@b48e3eb4")]??={}).modules["web/views/pictures.js"];var{addressFrom:po,askedOf:mo,byPull:Pe,categoriesOf:uo,hindering:fo,keyOf:ho,parsed:go,pictureFrom:bo,questionsOf:$o,readQuiz:yo,translated:wo,webAddress:Ue}=(globalThis[Symbol.for("role-fit@b48e3eb4")]??={}).modules["web/quiz/quiz.js"];var M=({quiz:e,words:{text:t}},s=[])=>(e.sources??[]).map((o,r)=>{if(!s.includes(o.id))return p;let a=t("result.source",{number:r+1,title:o.title});return l`<button type="button" class="marker" title=${a} aria-label=${a} @click=${Ft(r)}>
      ${r+1}
    </button> `}),Ft=e=>t=>{let o=t.currentTarget.getRootNode().getElementById(`source-${e}`),r=o?.closest("details");r&&(r.open=!0),o?.focus()},oe=({quiz:{sources:e=[],written:t,language:s}})=>l`<ol lang=${t??s??p} dir="auto">${e.map((o,r)=>l`<li id=${`source-${r}`} tabindex="-1">${Nt(o)}</li>`)}</ol>`,Nt=({title:e,author:t,site:s,date:o,licence:r,url:a})=>{let i=Ue(a),n=[t,s===t?"":s,o?.replace("/","–"),r].filter(Boolean).join(" · ");return l`<cite>${i?l`<a href=${i} rel="noopener">${e}</a>`:e}</cite> <span class="about">${n}</span>`};var Ht=9,re=({pair:e})=>e?"paired":"wide",ve=(e,{rows:t,head:s,label:o,name:r,below:a})=>{let i=C(e);return l`
    <table class=${re(e)} role="table" part="table" aria-labelledby=${o}>
      ${ie(e,s)}
      <tbody role="rowgroup">
        ${t.map(n=>{let c=a?.(n)??p;return l`
            <tr role="row">
              <th role="rowheader" scope="row">${r(n)}</th>
              ${i.map(({id:d,name:m,index:h})=>l`
                  <td role="cell"><span class="of" aria-hidden="true">${_(h)} ${m}</span> ${ae(e,n.cells?.[d])}</td>
                `)}
              <td role="cell" class="markers">${M(e,n.evidence)}</td>
            </tr>
            ${c===p?p:l`<tr role="row" class="below"><td role="cell" colspan=${i.length+2}>${c}</td></tr>`}
          `})}
      </tbody>
    </table>
  `},ie=(e,t)=>l`
  <thead role="rowgroup">
    <tr role="row">
      <th role="columnheader" scope="col">${t}</th>
      ${C(e).map(({name:s,index:o})=>l`<th role="columnheader" scope="col">${_(o)} ${s}</th>`)}
      <th role="columnheader" scope="col">${e.words.text("result.evidence")}</th>
    </tr>
  </thead>
`,ae=({words:{text:e}},t)=>t===void 0?l`<span class="unnamed"><span aria-hidden="true">—</span><span class="hidden">${e("result.unnamed")}</span></span>`:l`<span dir="auto">${t}</span>`,Fe=({label:e,heads:t,rows:s})=>l`
  <table class=${t.length>Ht?"stacked":"wide"} role="table" part="table" aria-labelledby=${e}>
    <thead role="rowgroup">
      <tr role="row">${t.map(o=>l`<th role="columnheader" scope="col">${o}</th>`)}</tr>
    </thead>
    <tbody role="rowgroup">
      ${s.map(([o,...r])=>l`
          <tr role="row">
            <th role="rowheader" scope="row">${o}</th>
            ${r.map((a,i)=>l`<td role="cell"><span class="of" aria-hidden="true">${t[i+1]}</span> <span>${a}</span></td>`)}
          </tr>
        `)}
    </tbody>
  </table>
`,xe=({words:{text:e}},t)=>l`
  <details class="numbers">
    <summary>${e("result.table")}</summary>
    ${Fe(t)}
  </details>
`;var _e={};te(_e,{directionOf:()=>Se,fit:()=>L,height:()=>J});var J=({lines:e,leading:t})=>e.length*t,L=(e,t,{width:s,lines:o,size:r,least:a,weight:i=400,high:n=1/0,even:c=!1})=>{let{pen:d,family:m,language:h}=e;for(let g=r;;g=Math.max(a,g-2)){let $=Math.round(g*(g>40?1.14:1.3)),y=d.font=`${i} ${g}px ${m}`,b=Math.max(1,Math.min(o,Math.floor(n/$))),{lines:u,broken:v}=Ne(d,t,s,h);if(!v&&u.length<=b){for(let k=s-20;c&&u.length>1&&k>s/3;k-=20){let S=Ne(d,t,k,h);if(S.broken||S.lines.length>u.length)break;u=S.lines}return{lines:u,font:y,size:g,leading:$}}if(!(g>a)){if(u.length>b){let k=[...u[b-1]];for(;k.length>0&&d.measureText(`${k.join("")}…`).width>s;)k.pop();u=[...u.slice(0,b-1),`${k.join("").trimEnd()}…`]}return{lines:u,font:y,size:g,leading:$}}}},Ne=(e,t,s,o)=>{let r=c=>e.measureText(c.trimEnd()).width>s,a=[],i="",n=!1;for(let c of Wt(t,o)){if(!r(i+c)){i+=c;continue}for(i&&a.push(i),i=c;r(i);){n=!0;let d=[...i],m=d.length-1;for(;m>1&&r(d.slice(0,m).join(""));)--m;if(a.push(d.slice(0,m).join("")),i=d.slice(m).join(""),m<1)break}}return{lines:[...a,i].map(c=>c.trim()),broken:n}},Kt=/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u,Wt=(e,t)=>(e.match(/\S+?(?:[-–—/](?=\p{L})|\s+|$)/gu)??[]).flatMap(s=>{if(!Kt.test(s)||!("Segmenter"in Intl))return[s];let o=[];for(let{segment:r}of new Intl.Segmenter(t,{granularity:"word"}).segment(s)){let a=o[o.length-1]??"",i=/^[\p{P}\s\p{Lm}]/u.test(r)&&!/^[\p{Ps}\p{Pi}]/u.test(r);o.length>0&&(i||/[\p{Ps}\p{Pi}]$/u.test(a))?o[o.length-1]=a+r:o.push(r)}return o}),Se=(e,t)=>{let[s]=e.match(/\p{L}/u)??[];return s?/[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(s)?"rtl":"ltr":t};var Ce={};te(Ce,{Pair:()=>he,bodies:()=>As,bringInfographic:()=>zt,compare:()=>Lt,keeping:()=>ft,linkOf:()=>Et,showMore:()=>qt,styles:()=>Ls});var He='.inside>.small{margin-block:.5em 1em}.numbers{margin-block-start:1em;font-size:.9375em}.numbers summary,.rest summary{inline-size:fit-content;text-decoration:underline;text-underline-offset:.2em;text-decoration-thickness:1px}.numbers td{display:flex;max-inline-size:30em;justify-content:space-between;gap:1em;font-variant-numeric:tabular-nums}.both{margin-block:.75em 1.25em}.both legend{margin-block-end:.375em}.both>div{display:grid;gap:.5em 1em;max-inline-size:42em}.both label{display:grid;grid-template-columns:14px minmax(0,1fr);align-items:center;gap:.5em}.everyone{display:flex;align-items:center;gap:.625em;inline-size:fit-content;min-block-size:44px;margin-block-end:-.5em;cursor:pointer}.everyone input:focus-visible{outline:3px solid var(--_accent);outline-offset:2px}.paired tr{display:grid;gap:0 1em}.paired tbody td{min-inline-size:0;hyphens:auto}.paired :is(tbody th,tfoot th,.markers,.below td){grid-column:1 / -1}.paired .marker{scroll-margin-block-start:6em}.change{position:sticky;inset-block-start:0;z-index:1;display:grid;gap:.625em;margin-inline:-.5em;padding:.625em .5em;border-block-end:1px solid var(--_line);font-size:.875em;line-height:1.4}.change,.paired thead{background:var(--_tint);backdrop-filter:blur(1.5em)}@supports (color: oklch(from red l c h)){.change,.paired thead{background:linear-gradient(var(--_tint),var(--_tint)),oklch(from currentColor clamp(.2,(.65 - l) * 1000,1) 0 0 / 80%)}}.change .ranked{display:grid;gap:.125em 2em}.change .ranked li{display:grid;grid-template-columns:14px minmax(0,1fr) auto;align-items:center;gap:0 .5em}.change .ranked .split{grid-area:2 / 1 / auto / -1}.change .ranked li:nth-child(n+3){display:none}.change .share{display:contents}.change data{order:1;text-align:end;font-variant-numeric:tabular-nums}.changed{display:flex;flex-wrap:wrap;align-items:center;justify-content:space-between;gap:0 1em}.changed.outline{visibility:hidden}.changed p>span{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%)}.changed button{margin-block:-.375em;padding:0;border:0;background:none;text-decoration:underline;text-underline-offset:.2em}.pulls thead,.rest[open] table{position:static}.pulls thead{inline-size:auto;block-size:auto;overflow:visible;clip-path:none;font-size:.875em}.pulls thead,.pulls thead th{display:block}.pulls thead th:not(:last-child),.more thead{position:absolute;inline-size:1px;block-size:1px;padding:0;overflow:hidden;clip-path:inset(50%)}.sides{display:grid;grid-template-columns:1fr 1fr;gap:.75em;padding-block:.75em .25em;font-weight:400;line-height:1.3}.sides>:first-child{text-align:end}.pulls tbody tr{display:grid;gap:.5em 1.5em;padding-block:1em}.pulls tbody td{padding:0}.pulls tbody th{font-weight:400;line-height:1.4}.group{display:block;font-size:.875em;color:var(--_soft)}select{inline-size:100%;min-block-size:44px;padding:.375em .5em;border:1px solid var(--_line);border-radius:var(--_radius);background-color:transparent;color:inherit;font:inherit;font-size:max(1em,16px);text-overflow:ellipsis;contain:paint;scroll-margin-block:12em 2em;cursor:pointer}select:hover{border-color:currentColor}option{background:Field;color:FieldText}.pull+data{display:block;margin-block-start:.25em;font-size:.875em;text-align:center;color:var(--_soft);font-variant-numeric:tabular-nums}table{inline-size:100%;border-collapse:collapse;font-size:.9375em}table,tbody,tr,td,tbody th{display:block}thead{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%)}th{font-weight:700;text-align:start;hyphens:auto}tbody tr{padding-block:.75em}tbody tr+tr{border-block-start:1px solid var(--_line)}tbody td{padding-block-start:.375em}.of{display:block;font-size:.875em;color:var(--_soft)}.section{border-block-end:1px solid var(--_line)}.section:first-child{border-block-start:1px solid var(--_line)}.section summary{font-weight:700}summary h4{display:inline}.section[open]{padding-block-end:1em}.stages tr{--_in: transparent;--_out: transparent;position:relative}.stages th,.stages td{padding-inline-start:2em;hyphens:auto}.stages .stop{position:absolute;inset-block-start:.75em;inset-inline-start:0;line-height:1.5;z-index:1}.stages td .stop{display:none}.stages td{--_in: transparent;--_out: transparent}.stages .in{--_in: var(--_strong)}.stages .out{--_out: var(--_strong)}.stages tr:before,.stages.wide td:before{position:absolute;inset-block:0;inset-inline-start:6px;inline-size:2px;background:linear-gradient(var(--_in) calc(1.5em - 8px),transparent 0 calc(1.5em + 8px),var(--_out) 0)}.stages tr:is(.in,.out):before,.stages.wide td:is(.in,.out):before{content:""}.stages .in.out:not(.led,.leads):before{background:var(--_strong)}.stages .bar{margin-block-start:.25em;max-inline-size:16em}.stages tfoot tr{border-block-start:3px double var(--_line);padding-block:.75em}.stages tfoot data{font-size:1.125em;font-variant-numeric:tabular-nums}.by{display:block;font-size:.875em;font-weight:400;color:var(--_soft)}.stages.paired tr{padding-inline-start:2em}.stages.paired :is(th,td){padding-inline-start:0}tfoot,tfoot th{display:block}.unnamed{color:var(--_soft)}.marker{min-block-size:24px;min-inline-size:24px;padding:0;border:0;text-align:start;font-size:.8125em;color:var(--_soft);text-decoration:underline;text-underline-offset:.2em;font-variant-numeric:tabular-nums}.says{display:flex;align-items:center;gap:.375em;font-size:.8125em;font-weight:400;color:var(--_soft)}.says svg{flex:none;fill:none;stroke:currentColor;stroke-width:1.75}.says .half{fill:currentColor;stroke:none}th .says{margin-block-start:.25em}.kinds,.kinds ul{display:grid;gap:1em}h5{font-size:.8125em;color:var(--_soft)}.kinds h5{margin-block-end:.5em;padding-block-end:.25em;border-block-end:1px dotted var(--_line)}.figure{display:grid;gap:.25em 1.5em;font-size:.875em;line-height:1.4}.figure .says{font-size:.9375em}.value{display:grid;grid-template-columns:14px 1fr minmax(4.5em,auto);align-items:center;gap:0 .5em;font-variant-numeric:tabular-nums}.value data{text-align:end}.value .about{grid-column:2 / -1}.figure .about{font-size:.9375em}.figure p.about{padding-inline-start:calc(14px + .5em)}tbody .below{padding-block:0 1em;border:0}.leads{font-weight:700}.paths ol{display:grid;gap:1.25em;margin-block-start:1em;padding-inline-start:1.5em;list-style:decimal}.paths h5{margin:0;font-size:1em;font-weight:700;color:inherit}.paths ul{display:grid;gap:.25em;margin-block-start:.375em}.sources ol{display:grid;gap:.5em;padding-inline-start:1.75em;list-style:decimal;font-size:.875em}.about{color:var(--_soft)}.field{display:grid;gap:.375em;margin-block:1em;max-inline-size:42em}.field label{font-weight:700}input.line{inline-size:100%;block-size:auto;min-block-size:44px;padding:.5em .75em;border-radius:var(--_radius);background:transparent;text-overflow:ellipsis;cursor:text}input.line:focus-visible{outline:3px solid var(--_accent);outline-offset:2px}.inside>.said{min-block-size:1.5em;margin-block:.75em 0;font-weight:700}[aria-invalid]{border-width:3px}.problem{min-block-size:1.5em;font-weight:700}.bars{margin-block:.75em 1.25em}.bars svg{margin-block:.125em .625em}.beside{display:table;table-layout:fixed;max-inline-size:42em;margin-block-end:1.25em;font-variant-numeric:tabular-nums}.beside thead{position:static;display:table-header-group;clip-path:none}.beside tbody{display:table-row-group;border-block-start:1px solid var(--_strong)}.beside tr{display:table-row}.beside td,.beside th,.beside thead th:last-child{display:table-cell;inline-size:auto;padding-block:.5em;padding-inline:0 .75em;vertical-align:top}.beside thead td{inline-size:40%}.beside .small{display:block}#friend-summary{outline:none}iframe{border:0}.sources li:focus{outline:2px solid var(--_accent);outline-offset:4px}@container rolefit (min-width: 16em){.change .ranked li{grid-template-columns:14px minmax(0,1fr) 25% 2.75em}.change .ranked .split{grid-area:auto}.paired tr{grid-template-columns:1fr 1fr}.paired .of{display:none}.paired thead{position:sticky;inset-block-start:0;z-index:2;inline-size:auto;block-size:auto;overflow:visible;clip-path:none;font-size:.9375em}.paired thead,.paired thead th{display:block}.paired thead tr{padding-block:.5em;align-items:end;line-height:1.3}.paired thead th:is(:first-child,:last-child){position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%)}}@container rolefit (min-width: 22em){.both>div{grid-template-columns:1fr 1fr}}@container rolefit (min-width: 34em){.change .ranked{grid-template-columns:1fr 1fr}.change .ranked li:nth-child(n+3){display:grid}.change .ranked li:nth-child(n+7){display:none}.paired thead th:is(:first-child,:last-child){position:static;inline-size:auto;block-size:auto;clip-path:none}.paired tr{grid-template-columns:23% 1fr 1fr 4.5em;padding-block:.625em}.paired :is(tbody,tfoot) :is(th,.markers){grid-column:auto}.paired tbody td{padding:0}.wide{display:table;table-layout:fixed}.wide thead{position:static;display:table-header-group;clip-path:none;font-size:.9375em}.wide tbody{display:table-row-group}.wide tr{display:table-row}.wide tbody tr,.wide tbody tr+tr{border-block-start:1px solid var(--_line)}.wide th,.wide td{display:table-cell;padding:.625em 1em .625em 0;padding-inline:0 1em;vertical-align:top}.wide thead th{padding-block:0 .5em;vertical-align:bottom}.wide thead th:first-child{inline-size:23%}.wide thead th:last-child{inline-size:5.5em;padding-inline-end:0}.wide .of{display:none}.numbers .wide{font-size:.875em}.numbers .wide th,.numbers .wide td{padding-inline-end:.625em}.numbers .wide thead th{inline-size:auto;font-weight:400;line-height:1.3}.numbers .wide thead th:first-child{inline-size:17%}.numbers .wide thead th:nth-child(3){inline-size:14%}.change{grid-template-columns:1fr}.changed p>span{position:static;clip-path:none}.pulls thead tr,.pulls tbody tr{display:grid;grid-template-columns:1fr 1fr;gap:.5em 2em}.pulls tbody th{grid-column:1 / -1}.pulls thead th:nth-child(2){position:static;inline-size:auto;block-size:auto;clip-path:none;padding-block:.75em .25em;font-weight:400}.wide tfoot{display:table-footer-group}.wide td.markers{padding-inline-end:0}.wide .below{border:0}.wide .below td{padding-block:.25em 1.5em;padding-inline-end:0}.figure{grid-template-columns:minmax(0,4fr) minmax(0,9fr)}.value{grid-template-columns:14px 1fr 4.5em 16em}.value .about{grid-column:auto}.pay .value{grid-template-columns:14px 1fr auto}.pay .value .about{grid-column:2 / -1}.stages.wide td,.stages.wide thead th{position:relative;padding-inline-start:1.75em}.stages.wide :is(thead th:is(:first-child,:last-child),tbody th,tfoot th,.markers){padding-inline-start:0}.stages.wide thead .swatch{position:absolute;inset-inline-start:0;inset-block-end:.75em}.stages.wide th .stop,.stages.wide tr:before{display:none}.stages.wide td .stop{display:block;inset-block-start:.625em}.stages.wide td:after{position:absolute;background:var(--_strong)}.stages.wide td:before{background:linear-gradient(var(--_in) calc(1.375em - 8px),transparent 0 calc(1.375em + 8px),var(--_out) 0)}.stages.wide td:is(.begins,.ends):after{content:"";inset-block-start:-1px;inset-inline:0;block-size:2px}.stages.wide td.begins:after{inset-inline-start:6px}.stages.wide td.ends:after{inset-inline:0 auto;inline-size:8px}}@media(max-height:26em){.change,.paired thead{position:static}}@media(forced-colors:active){.change,.paired thead{background:Canvas}select{border-color:ButtonBorder;background-color:Field;color:FieldText}}@media print{.change,.both,.everyone{display:none}.paired thead{position:static;background:none;backdrop-filter:none}.paired tbody th{padding-block:0}th,td,tbody th,tbody td{padding-block:.375em}.pulls thead tr,.pulls tbody tr{display:grid;grid-template-columns:7fr 3fr 5fr;align-items:center;gap:0 1.5em;padding-block:.125em}.pulls thead th:nth-child(2){grid-column:2}.pulls tbody th{grid-column:auto}.pulls .sides,.pulls thead th:nth-child(2){padding-block:0}.pull+data{margin:0}select{min-block-size:0;padding:0;border:0;appearance:none;font-size:1em}thead,.inside>.small{break-after:avoid}.inside>.small{margin-block:0 .375em}.inside>.small:last-child{break-after:auto}thead{display:table-header-group}.marker,td.markers,.lifecycle thead th:last-child,.comparison thead th:last-child,form{display:none}.section>summary{min-block-size:0;padding-block:.625em .25em;list-style:none;break-after:avoid}.bars{break-inside:avoid}h5{break-after:avoid}}';var Vt=["practitioners","adverts","pay"],Ke=(e,{figures:t=[],verdict:s})=>{if(t.length===0)return p;let{words:o}=e;return l`
    <div class="kinds">
      ${Vt.map(r=>{let a=t.filter(n=>n.kind===r);if(a.length===0)return p;let i=a.flatMap(({values:n={}})=>Object.values(n).map(({value:c,high:d})=>d??c));return l`
          <section class=${`kind ${r}`}>
            <h5 lang=${o.language}>${o.text(`figures.${r}`)}</h5>
            <ul>
              ${a.map(n=>Qt(e,n,n.unit==="usd"?Math.max(...i):1,s!=="supported"))}
            </ul>
          </section>
        `})}
    </div>
  `},Qt=(e,{kind:t,what:s,note:o,unit:r="share",values:a={},verdict:i,evidence:n},c,d)=>{let{words:m}=e;return l`
    <li class="figure" part="figure">
      <p class="what">${s} ${M(e,n)} ${d?qe(e,"figure",i):p}</p>
      <div>
        ${C(e).map(({id:h,name:g,index:$})=>{let y=a[h];if(!y)return p;let{value:b,n:u,low:v,high:k}=y,S=[v===void 0||k===void 0?"":m.text("figure.interval",{low:m.figure(v,r),high:m.figure(k,r)}),u===void 0?"":m.text(`figure.n.${t}`,{count:u})].filter(Boolean);return l`
            <p class="value">
              ${_($)}<span class="hidden">${g}: </span>${se($,y,c)}
              <data value=${b}>${m.figure(b,r)}</data>
              ${S.length>0?l`<span class="about" lang=${m.language}>${S.join(" · ")}</span>`:p}
            </p>
          `})}
        ${o?l`<p class="about">${o}</p>`:p}
      </div>
    </li>
  `},Gt={supported:W`<path d="M1 6.5 4.5 10 11 2.5" />`,contradicted:W`<path d="M2 2 10 10M10 2 2 10" />`,mixed:W`<circle cx="6" cy="6" r="4.75" /><path class="half" d="M6 1.25a4.75 4.75 0 0 0 0 9.5Z" />`,"no-difference":W`<path d="M1 4H11M1 8.5H11" />`,"no-data":W`<path d="M2 6H10" />`},qe=({words:{language:e,text:t}},s,o)=>o?l`
        <span class="says" data-says=${o} lang=${e}>
          <svg width="12" height="12" aria-hidden="true">${Gt[o]}</svg>
          ${t(`${s}.${o}`)}
        </span>
      `:p;var U=({quiz:e,pair:t,words:{text:s}})=>t?l`
        <fieldset class="both" part="pair">
          <legend class="small">${s("pair.title")}</legend>
          <div>
            ${t.roles.map((o,r)=>l`
                <label>
                  <span class="hidden">${s(r===0?"pair.first":"pair.second")}</span>
                  ${_(o)}
                  <select autocomplete="off" data-place=${r} @change=${Zt(t,r)}>
                    ${e.roles.map(({name:a},i)=>l`
                        <option value=${i} lang=${e.language??p} ?disabled=${i!==o&&t.roles.includes(i)} .selected=${i===o}>${a}</option>
                      `)}
                  </select>
                </label>
              `)}
          </div>
        </fieldset>
      `:p,Zt=(e,t)=>({currentTarget:s})=>e.choose(t,Number(s.value));var ne=e=>{let{quiz:t,words:{text:s}}=e,{comparison:o=[]}=t;return l`
    ${Xt(e,o)}
    ${o.some(r=>r.figures?.length)?l`<p class="small">${s("result.comparison.text")}</p>`:p}
    ${e.score&&o.some(({trait:r})=>r)?l`<p class="small">${s("result.comparison.order")}</p>`:p}
    ${U(e)}
    <div lang=${t.language??p} dir="auto">
      ${We(Jt(e,o)).map(({name:r,rows:a},i)=>l`
          <details class="section" ?open=${i===0}>
            <summary><h4 id=${`section-${i}`}>${r??s("result.comparison")}</h4></summary>
            ${ve(e,{rows:a,head:s("result.aspect"),label:`section-${i}`,name:n=>l`${n.aspect} ${qe(e,"claim",n.verdict)}`,below:n=>Ke(e,n)})}
          </details>
        `)}
    </div>
  `},Jt=({quiz:e,order:t,score:s},o)=>{if(!s)return o;let r=[...new Set(t.map(i=>e.items.find(n=>n.id===i)?.trait))],a=({trait:i})=>i&&r.includes(i)?r.indexOf(i):r.length;return We(o).flatMap(({rows:i})=>[...i].sort((n,c)=>a(n)-a(c)))},Xt=({words:{text:e}},t)=>{let s=c=>t.filter(({verdict:d})=>d===c).length,[o,r,a,i]=[s("supported"),s("mixed"),s("contradicted"),s("no-data")],n=o+r+a+i;return n>0?l`<p>${e("result.comparison.tally",{count:n,supported:o,mixed:r,contradicted:a,none:i})}</p>`:p},We=e=>{let t=[];for(let s of e){let o=t[t.length-1];o&&o.name===s.section?o.rows.push(s):t.push({name:s.section,rows:[s]})}return t};var De=(e,t)=>l`
  <div lang=${e.quiz.language??p} dir="auto">
    ${t.map(({name:s,text:o,evidence:r})=>l`
        <details class="section">
          <summary>${s}</summary>
          <p>${o} ${M(e,r)}</p>
        </details>
      `)}
  </div>
`,Ve=e=>{let{outlook:t=[]}=e.quiz;return De(e,t.map(({topic:s,...o})=>({name:s,...o})))},Qe=e=>{let{faq:t=[]}=e.quiz;return De(e,t.map(({question:s,answer:o,evidence:r})=>({name:s,text:o,evidence:r})))};var{firstTwo:le,leading:F,resultMessage:Ge,verdictDetail:Ze,verdictOf:er,verdictTitle:de}=(globalThis[Symbol.for("role-fit@b48e3eb4")]??={}).modules["web/quiz/verdict.js"];var{fill:or,kFills:rr,patterns:Je,roleClass:Xe,shareBar:Ye,splitBar:ce,swatch:pe}=(globalThis[Symbol.for("role-fit@b48e3eb4")]??={}).modules["web/views/drawing.js"];var et=e=>{let{score:t,friend:s}=e;return t?s?es(e,t,s):Yt(e):p},Yt=({words:{text:e},on:t,unfriended:s})=>l`
  <p id="friend-text">${e("friend.text")}</p>
  <form novalidate>
    <div class="field">
      <label for="friend-link">${e("friend.label")}</label>
      <input id="friend-link" name="link" class="line" dir="ltr" autocomplete="off" autocapitalize="off" spellcheck="false"
        aria-describedby=${s?"friend-error":"friend-text"} aria-invalid=${s?"true":p} />
      <p id="friend-error" class="problem" role="alert">${s?e(`friend.${s}`):p}</p>
    </div>
    <div class="actions"><button part="button" @click=${tt(({form:o})=>t.befriend(o.elements.link.value))}>${e("friend.compare")}</button></div>
  </form>
`,es=(e,t,s)=>{let{quiz:o,words:r,on:a}=e,{text:i,percent:n,decimal:c}=r,d=[{name:i("result.you"),found:t},{name:i("friend.name"),found:s}],{role:m,probability:h}=F(o,r,s),g=i("friend.summary",{...F(o,r,t),friendRole:m,friendProbability:h}),$=(y,b)=>l`<tr><th scope="row" lang=${o.language??p}>${y}</th>${d.map(({found:u})=>l`<td>${b(u)}</td>`)}</tr>`;return l`
    <p id="friend-summary" tabindex="-1">${g}</p>
    <div class="bars">
      ${d.map(({name:y,found:b})=>l`
          <p class="small">${y}</p>
          ${ce(o.roles.map(({id:u})=>b.roles[u].probability))}
        `)}
    </div>
    <table class="beside" part="table" aria-labelledby="friend-summary">
      <thead><tr><td></td>${d.map(({name:y})=>l`<th scope="col">${y}</th>`)}</tr></thead>
      <tbody>
        ${o.roles.map(({id:y,name:b},u)=>{let v=({roles:{[y]:{probability:k}}})=>l`<data value=${k}>${n(k)}</data>`;return $(l`${pe(u)} ${b}`,v)})}
      </tbody>
      <tbody>
        ${(o.traits??[]).map(({id:y,name:b})=>$(b,({traits:{[y]:{mean:v,low:k,high:S}}={}})=>l`
            <data value=${v}>${c(v)}</data>
            <span class="small">${i("figure.interval",{low:c(k),high:c(S)})}</span>
          `))}
      </tbody>
    </table>
    <div class="actions"><button type="button" part="button" @click=${tt(()=>a.unfriend())}>${i("friend.remove")}</button></div>
  `},tt=e=>async t=>{t.preventDefault();let s=t.currentTarget,o=s.getRootNode();e(s),await o.host.updateComplete,(o.getElementById("friend-summary")??o.getElementById("friend-link"))?.focus()};var me=e=>{let{quiz:t,score:s,words:{text:o}}=e,{lifecycle:r=[]}=t;return l`
    ${s?l`<p class="small">${o("lifecycle.text")}</p>`:p}
    ${U(e)}
    <table class=${`stages ${re(e)}`} role="table" part="table" aria-labelledby="lifecycle">
      ${ie(e,o("result.stage"))}
      <tbody role="rowgroup">
        ${r.map((a,i)=>os(e,a,ts(e,r)[i]))}
      </tbody>
      ${s?l`<tfoot role="rowgroup">${rs(e,s)}</tfoot>`:p}
    </table>
  `},ts=({quiz:{roles:e}},t)=>{let s=t.map(({leads:a})=>e.findIndex(({id:i})=>i===a)),o=s.reduce((a,i,n)=>i<0?a:n,-1),r;return s.map((a,i)=>{if(i>o)return{goes:!1};let n=r;return a>=0&&(r=a),{came:n,stands:r,goes:r!==void 0&&i<o}})},ss=({came:e,stands:t,goes:s},o)=>{if(t===void 0)return"";let r=o===t;return[r&&e!==void 0&&"in",r&&s&&"out",e!==void 0&&e!==t&&(o===Math.min(e,t)?"begins":"ends")].filter(Boolean).join(" ")},os=(e,{stage:t,leads:s,cells:o,evidence:r},a)=>{let{quiz:i,pair:n,words:{language:c,text:d}}=e,m=d("lifecycle.leads"),h=i.roles.findIndex(({id:$})=>$===s),g=[a.came!==void 0&&a.stands!==void 0&&"in",a.goes&&"out",h>=0&&"led"].filter(Boolean).join(" ");return l`
    <tr role="row" class=${g} lang=${i.language??p}>
      <th role="rowheader" scope="row">${h<0?p:l`<span class="stop">${_(h)}</span>`}<bdi>${t}</bdi>${n&&h>=0?l`<span class="by" lang=${c}>${d("lifecycle.leader",{role:i.roles[h].name})}</span>`:p}</th>
      ${C(e).map(({id:$,name:y,index:b})=>{let u=o?.[$],v=b===h;return l`
          <td role="cell" class=${`${v?"leads ":""}${n?"":ss(a,b)}`}>
            <span class="of" aria-hidden="true">${_(b)} ${y}</span>
            ${v&&!n?l`<span class="stop">${_(b)}</span>`:p}
            ${v&&!n&&!u?.toLowerCase().includes(m.toLowerCase())?l`<span class="hidden" lang=${c}>${m}: </span>`:p}
            ${ae(e,u)}
          </td>
        `})}
      <td role="cell" class="markers">${M(e,r)}</td>
    </tr>
  `},rs=(e,{roles:t,leader:s})=>l`
  <tr role="row">
    <th role="rowheader" scope="row">${e.words.text("lifecycle.you")}</th>
    ${C(e).map(({id:o,name:r,index:a})=>{let{probability:i}=t[o];return l`
        <td role="cell" class=${`${Xe(a)}${o===s?" leads":""}`}>
          <span class="of" aria-hidden="true">${_(a)} ${r}</span>
          <data value=${i}>${e.words.percent(i)}</data>
          ${se(a,{value:i},1)}
        </td>
      `})}
    <td role="cell" class="markers"></td>
  </tr>
`;var st=e=>{let{quiz:t,score:s,words:{text:o}}=e;if(!s)return p;let{paths:r=[]}=t,a=[s.leader,s.runnerUp],i=d=>a.includes(d)?a.indexOf(d):a.length,n=[...r].sort((d,m)=>i(d.to)-i(m.to)||i(d.from)-i(m.from)),c=d=>t.roles.find(({id:m})=>m===d)?.name??"";return l`
    <p class="small">${o("result.paths.text")}</p>
    <div>
      ${n.map((d,m)=>{let h={role:c(d.to),from:c(d.from)};return l`
          <details class="section" data-to=${d.to} ?open=${m===0&&d.to===s.leader}>
            <summary><h4>${o(t.roles.length>2?"result.path.from":"result.path",h)}</h4></summary>
            <div lang=${t.language??p}>
              ${d.text?l`<p>${d.text} ${M(e,d.evidence)}</p>`:p}
              <ol>${is(d,s).map(g=>as(e,s,d,g))}</ol>
            </div>
          </details>
        `})}
    </div>
  `},is=({to:e,steps:t},{traits:s={}})=>{let o=[...new Set(t.map(({trait:a})=>a))],r=(a="")=>s[a].standing[e];return o.sort((a,i)=>r(a)<r(i)?-1:+(r(a)>r(i))),o.map(a=>({trait:a,steps:t.filter(i=>i.trait===a)}))},as=(e,t,s,{trait:o,steps:r})=>{let{quiz:a,words:i}=e,n=t.traits?.[o??""]?.standing[s.to];return l`
    <li data-trait-step=${o??p}>
      ${n===void 0?p:l`
            <h5>${a.traits?.find(({id:c})=>c===o)?.name}</h5>
            <p class="small" lang=${i.language}>${i.text("result.standing",{share:i.percent(n)})}</p>
          `}
      <ul>${r.map(({text:c,evidence:d})=>l`<li>${c} ${M(e,d)}</li>`)}</ul>
    </li>
  `};var{advance:Sr,answered:_r,answersText:qr,back:Tr,begin:jr,begun:Mr,change:Or,changes:ot,choose:Cr,current:Rr,finish:Er,isSkipped:Ar,leave:Lr,more:Ir,resume:Br,returned:Pr,settle:Ur,settled:Fr,shown:Nr,skipped:Hr,undo:Kr}=(globalThis[Symbol.for("role-fit@b48e3eb4")]??={}).modules["web/quiz/state.js"];var rt=(e,t)=>{let{quiz:s,before:o,state:r,on:a,words:i}=e,{text:n}=i,{role:c,probability:d}=F(s,i,t),m=t.verdict==="about-equally"?`${c}, ${d}`:d;return l`
    <div class="change" part="change">
      <p><strong>${de(s,i,t)}:</strong> ${m}.</p>
      ${s.roles.length>2?ls(e,t):ns(e,t)}
      <div class=${o?"changed":"changed outline"} aria-hidden=${o?p:"true"}>
        <p>
          <span>${n("change.count",{count:o?ot(r):1})}</span>
          ${n("change.before",F(s,i,o??t))}
        </p>
        <button type="button" part="button" @click=${a.undo}>${n("change.undo")}</button>
      </div>
    </div>
  `},ns=({quiz:e,before:t},s)=>{let o=({roles:r})=>e.roles.map(({id:a})=>r[a].probability);return ce(o(s),t&&o(t),10)},ls=({quiz:e,before:t,words:s},{roles:o})=>l`
  <ul class="ranked">
    ${Le(e,o).map(({id:r,name:a,index:i})=>l`
        <li>
          <p class="share">
            ${pe(i)} <span class="name" lang=${e.language??p}>${a}</span>
            <data value=${o[r].probability}>${s.percent(o[r].probability)}</data>
          </p>
          ${Ye(i,o[r].probability,t?.roles[r].probability,6)}
        </li>
      `)}
  </ul>
`;var ue=8,at=e=>{let{quiz:t,pair:s,score:o,shared:r,state:a,words:{text:i}}=e;if(!o)return p;let n=ds(e,o),d=[...new Set([...n.order,...a.asked.flatMap(({items:m})=>m)])].flatMap(m=>t.items.find(h=>h.id===m)??[]);return l`
    ${r?p:l`<p class="small">${i(s?"pulls.text.two":"pulls.text")}</p>`} ${U(e)}
    ${r?p:rt(e,o)} ${it(e,n,d.slice(0,ue),"first")}
    ${d.length>ue?l`
          <details class="rest">
            <summary>${i("pulls.more",{count:d.length-ue})}</summary>
            ${it(e,n,d.slice(ue),"more")}
          </details>
        `:p}
    <p class="small">${i("pulls.numbers")}</p>
  `},ds=({quiz:e,pair:t,order:s},o)=>{if(t)return{...t,sides:t.roles};let r=le(e,o);return{roles:r,sides:[...r].sort((a,i)=>a-i),pulls:o.pulls,order:s}},it=(e,t,s,o)=>{let{quiz:r,shared:a,words:{text:i}}=e,n=Math.max(...Object.values(t.pulls).map(Math.abs));return l`
    <table class=${o} role="table" part="table" aria-labelledby="pulls">
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">${i("pulls.question")}</th>
          <th role="columnheader" scope="col">${i(a?"pulls.shared":"pulls.answer")}</th>
          <th role="columnheader" scope="col">
            <span class="hidden">${i("pulls.pull")}</span>
            <span class="sides" lang=${r.language??p}>
              ${t.sides.map(c=>l`<span>${_(c)} ${r.roles[c].name}</span>`)}
            </span>
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${s.map(c=>cs(e,t,c,n))}
      </tbody>
    </table>
  `},cs=(e,t,s,o)=>{let{quiz:r,words:a,shared:i,state:n}=e,{id:c,prompt:d,categories:m}=s,h=r.language??p,g=r.groups?.find(y=>y.id===s.group),$=n.answers.get(c);return l`
    <tr role="row" data-item=${c}>
      <th role="rowheader" scope="row" lang=${h}>
        ${g?l`<span id=${`group-of-${c}`} class="group"><bdi>${g.prompt}</bdi></span>`:p}
        <bdi id=${`prompt-of-${c}`}>${d}</bdi>
      </th>
      <td role="cell">
        ${i?$===void 0?a.text("question.skip"):l`<bdi lang=${h}>${m[$]}</bdi>`:ps(e,s,g!==void 0)}
      </td>
      <td role="cell">${ms(e,t,c,o)}</td>
    </tr>
  `},ps=({quiz:e,words:t,state:s,on:o},{id:r,categories:a},i)=>{let n=s.answers.get(r),c=({currentTarget:d})=>{let{value:m}=d;o.change(r,m===""?void 0:Number(m))};return l`
    <select
      autocomplete="off"
      aria-labelledby=${`prompt-of-${r}`}
      aria-describedby=${i?`group-of-${r}`:p}
      @change=${c}
    >
      ${a.map((d,m)=>l`<option value=${m} lang=${e.language??p} .selected=${n===m}>${d}</option>`)}
      <option value="" .selected=${n===void 0}>${t.text("question.skip")}</option>
    </select>
  `},ms=({quiz:e,words:{text:t,decimal:s}},{roles:[o,r],sides:a,pulls:i},n,c)=>{let d=i[n]??0,m=d<0?r:o,h=s(Math.abs(d)),g=h===s(0);return l`
    ${Be(m,m===a[0],g?0:Math.abs(d)/c)}
    <data value=${d}>${g?t("pulls.none"):t("pulls.towards",{value:h,role:e.roles[m].name})}</data>
  `};var{spoke:ni,spoken:nt}=(globalThis[Symbol.for("role-fit@b48e3eb4")]??={}).modules["web/views/spoke.js"];var us=32,D={width:64,height:10},lt=({quiz:e,words:t,state:s},o,{write:r,fit:a,fill:i,rest:n},{left:c,top:d,width:m,gap:h})=>{let g=nt(t,o),$=F(e,t,o),y=(m-h)/2,b=[["spoke.for",g.leading,o.leader],["spoke.against",g.other,o.runnerUp]],u=k=>e.roles.findIndex(({id:S})=>S===k);e.roles.length===2&&b.sort((k,S)=>u(k[2])-u(S[2]));let v=b.filter(([,k])=>k.length>0);for(let[k,[S,V,X]]of v.entries()){let O=c+k*(y+h),A=u(X);r(a(t.text(S,$),{width:y,lines:1,size:22,least:16}),O,d,H);for(let[Q,K]of V.entries()){let B=d+34+Q*us,G=e.items.find(ee=>ee.id===K);n(O,B+11,D.width,D.height),i(A,O,B+11,D.width*Math.abs(o.pulls[K])/g.most,D.height);let Y=G?.categories[s.answers.get(K)??0]??"";r(a(Y,{width:y-D.width-16,lines:1,size:24,least:18}),O+D.width+16,B,P)}}};var E=1200,dt=630,T=76,Te=40,I=E-2*T,je=28,R={top:270,height:54,gap:6},fs={left:T,top:456,width:I,gap:48},hs=4,ct=(e,t,s)=>{let{quiz:o,words:r}=e,a=Object.assign(document.createElement("canvas"),{width:E,height:dt}),i=a.getContext("2d"),n=getComputedStyle(s),{language:c,direction:d,percent:m}=r,h=d==="rtl",g=ye(s,i),$={pen:i,family:n.fontFamily,language:c},y=w=>h?E-w:w,b=({lines:w,font:x,size:z,leading:q},j,N,Z,ge=!1)=>{i.font=x,i.fillStyle=Z,i.textAlign=h===ge?"left":"right";for(let[Bt,Re]of w.entries())i.direction=Se(Re,d),i.fillText(Re,y(j),N+Bt*q+(q-z)/2+.8*z)};i.fillStyle=be,i.fillRect(0,0,E,dt),i.fillStyle=P,i.fillRect(0,0,E,10);let u=/^https?:$/.test(location.protocol)?location.host:"",v=L($,u,{width:I/3,lines:1,size:22,least:16});b(v,E-T,Te+5,H,!0);let k=L($,o.title,{width:I*(u?2:3)/3-je,lines:2,size:28,least:22,even:!0});b(k,T,Te,H);let S=L($,Ze(o,r,t),{width:I,lines:2,size:28,least:20,even:!0}),V=R.top-22-J(S),X=L($,de(o,r,t),{width:I,lines:3,size:72,least:26,weight:700,high:V-8-(Te+J(k)+8),even:!0});b(X,T,V-8-J(X),P),b(S,T,V,H);let O=o.roles.map(({id:w,name:x},z)=>({name:x,share:t.roles[w].probability,index:z})),A=O.length>2?[...O].sort((w,x)=>x.share-w.share).slice(0,hs):O,Q=(w,x,z,q,j)=>we(i,w,g(w),h?E-x-q:x,z,Math.max(0,q),j),K=(w,x,z,q)=>{i.fillStyle=$e,i.fillRect(h?E-w-z:w,x,Math.max(0,z),q)},B=0;for(let[w,{share:x,index:z}]of A.entries()){let q=T+B*I+(w>0?R.gap/2:0);B+=x;let j=w===O.length-1;Q(z,q,R.top,T+B*I-q-(j?0:R.gap/2),R.height)}if(A.length<O.length){let w=T+B*I+R.gap/2;K(w,R.top,E-T-w,R.height)}let G=(I-je*(A.length-1))/A.length,Y=({name:w,index:x},z)=>L($,w,{width:G,lines:2,size:z,least:16,weight:ee(x),high:58,even:!0}),ee=w=>o.roles[w].id===t.leader?700:400,It=Math.min(...A.map(w=>Y(w,26).size));for(let[w,x]of A.entries()){let{share:z,index:q}=x,j=A.length===2&&w===1,N=j?E-T:T+w*(G+je),Z=R.top+R.height+12;Q(q,j?N-26:N,Z+13,26,26);let ge=L($,m(z),{width:G-40,lines:1,size:40,least:28,weight:ee(q)});b(ge,j?N-40:N+40,Z,P,j),b(Y(x,It),N,Z+48,P,j)}return lt(e,t,{write:b,fit:(w,x)=>L($,w,x),fill:Q,rest:K},fs),new Promise((w,x)=>{a.toBlob(z=>z?w(z):x(new Error("The picture could not be made.")),"image/png")})};var pt=["pulls","traits","lifecycle"],mt=async(e,t)=>{e.querySelector("iframe")?.remove();let s=Object.assign(document.createElement("iframe"),{className:"hidden",title:t.quiz.title,inert:!0}),o=new Promise(a=>s.addEventListener("load",a,{once:!0}));e.append(s),await o;let r=s.contentWindow;gs(r,e,t),r.focus(),r.print()},gs=({document:e,CSSStyleSheet:t},s,{quiz:o,words:r,link:a,friend:i})=>{let n=u=>{let v=new t;return v.replaceSync(u),v},c=(u,v,k={})=>Object.assign(e.createElement(u),{textContent:v,...k});e.title=o.title,e.documentElement.lang=r.language,e.documentElement.dir=r.direction,e.adoptedStyleSheets=[n("@page { margin: 14mm } body { margin: 0 }")];let d=e.importNode(s.querySelector(".root"),!0),m=[...s.querySelectorAll("select")].map(({selectedOptions:[u]})=>u?.text.trim()??"");for(let[u,v]of d.querySelectorAll("select").entries())v.replaceWith(Object.assign(e.createElement("span"),{textContent:m[u]}));for(let u of d.querySelectorAll("details"))u.open=!1;for(let u of d.querySelectorAll(".spoke, .stand"))u.remove();let h=i?[...pt,"friend"]:pt;for(let u of d.querySelectorAll(".chapter"))h.some(v=>u.classList.contains(v))&&!u.querySelector(".late")?u.open=!0:u.remove();if(d.querySelector(".result")?.prepend(c("p",o.title,{className:"label",lang:o.language??"",dir:"auto"})),a){let u=c("p",`${r.text("share.link")}: `,{className:"small address"});u.append(c("bdi",a,{dir:"ltr"})),d.querySelector(".result")?.append(u)}let g=e.createElement("div"),$=g.attachShadow({mode:"open"}),y=getComputedStyle(s.host),b=[1,2,3,4].map(u=>`--rolefit-role-${u}`).filter(u=>y.getPropertyValue(u));$.adoptedStyleSheets=[...s.adoptedStyleSheets.map(({cssRules:u})=>n([...u].map(({cssText:v})=>v).join(`
`))),n(`:host { margin: 0; font-family: ${y.fontFamily}; ${b.map(u=>`${u}: ${y.getPropertyValue(u)};`).join(" ")} }`)],$.append(d),e.body.append(g)};var ut=e=>{let{quiz:t,words:{text:s},link:o,said:r}=e;return l`
    ${o===void 0?p:l`
          <p>${s("share.text")}</p>
          <div class="field">
            <label for="link">${s("share.link")}</label>
            <input id="link" class="line" readonly dir="ltr" .value=${o} @focus=${ys} />
          </div>
        `}
    ${t.comparison?.length?l`
          <div class="actions">${bs.map(a=>$s(e,a))}</div>
          <p class="said small">${r}</p>
        `:p}
  `},ft={copy:e=>ws(e,e.link??""),send:e=>vs(e,ks(e,e.score,e.link??"")),save:e=>xs(e,e.score),print:e=>_s(e)},bs=["png","svg"],$s=(e,t)=>l`
  <button type="button" part="button" @click=${zs(e,t)}>
    ${e.words.text("share.infographic",{format:t.toUpperCase()})}
  </button>
`,ys=({currentTarget:e})=>e.select(),ht=({currentTarget:e})=>e.getRootNode(),ws=({words:{text:e},on:t},s)=>async o=>{let r=ht(o);t.say("");try{await navigator.clipboard.writeText(s),t.say(e("share.copied"))}catch{r.querySelector(".chapter.share")?.setAttribute("open",""),r.getElementById("link")?.focus(),t.say(e("share.uncopied"))}},ks=({quiz:e,words:t},s,o)=>({title:e.title,text:Ge(e,t,s),url:o}),vs=(e,t)=>fe(e,()=>navigator.share(t).catch(s=>{if(s.name!=="AbortError")throw s})),xs=(e,t)=>fe(e,async s=>gt(await ct(e,t,s.host),`${e.quiz.id}.png`)),zs=(e,t)=>fe(e,async({host:s})=>{let o=await e.infographic?.();o&&gt(await o.fileOf(e,s,t),`${e.quiz.id}-${e.words.language}.${t}`)}),gt=(e,t)=>{let s=URL.createObjectURL(e);Object.assign(document.createElement("a"),{href:s,download:t}).click(),setTimeout(()=>URL.revokeObjectURL(s),Ss)},Ss=1e4,_s=e=>fe(e,t=>mt(t,e)),fe=({words:{text:e},on:t},s)=>async o=>{let r=ht(o);t.say("");try{await s(r)}catch(a){console.error(a),t.say(e("share.failed"))}};var{brief:bt,interval:$t,traitKeys:yt,traitPicture:wt}=(globalThis[Symbol.for("role-fit@b48e3eb4")]??={}).modules["web/views/trait.js"];var kt=e=>{let{quiz:t,words:s,score:o,populations:r,friend:a,pair:i}=e,{text:n,decimal:c}=s,d=t.language??p;if(!o?.traits||!t.traits||!r)return p;let{traits:m}=o,h=qs(e);return l`
    <p class="small">${n("result.traits.text")}</p>
    ${U(e)}
    ${i?l`<label class="everyone"><input type="checkbox" autocomplete="off" .checked=${i.all} @change=${Ts(i)} /> ${n("traits.all")}</label>`:p}
    ${yt(e,h)}
    <ul class="scales">
      ${t.traits.map(g=>wt(e,o,g,h))}
    </ul>
    ${xe(e,{label:"traits",heads:[n("traits.trait"),n("result.you"),n("traits.interval"),...a?[n("friend.name")]:[],...h.flatMap(({name:g})=>["middle","spread","above"].map($=>n(`traits.${$}`,{role:g})))],rows:t.traits.map(({id:g,name:$})=>[l`<span lang=${d}>${$}</span>`,c(m[g].mean),$t(e,m[g]),...a?.traits?[bt(e,a.traits[g])]:[],...h.flatMap(y=>{let{mean:b,sd:u}=r.roles[y.id][g];return[c(b),c(u),s.percent(m[g].standing[y.id])]})])})}
  `},qs=e=>{let{quiz:t,pair:s}=e,o=s?.all?Ie(t).filter(({index:r})=>!s.roles.includes(r)):[];return[...C(e),...o.map(r=>({...r,isLight:!0}))]},Ts=e=>({currentTarget:t})=>e.showAll(t.checked);var{kLong:vt,patiently:Me}=(globalThis[Symbol.for("role-fit@b48e3eb4")]??={}).modules["web/loading/patience.js"];var{RoleFitError:Ui,isOther:xt,problem:Fi}=(globalThis[Symbol.for("role-fit@b48e3eb4")]??={}).modules["web/quiz/error.js"];var zt=async({infographic:e},{text:t},s)=>{let o=!1,r=()=>{o=!0,s(t("late.lost"))};try{let a=await Me(Me(e(),()=>s(t("late.waiting"))),r,vt);return o?void 0:(s(""),a)}catch(a){s(t(xt(a)?"late.stale":"late.lost"));return}};var{soon:St}=(globalThis[Symbol.for("role-fit@b48e3eb4")]??={}).modules["web/loading/soon.js"];var{reveal:_t}=(globalThis[Symbol.for("role-fit@b48e3eb4")]??={}).modules["web/element/reveal.js"];var js=async({environment:e},t,s)=>{let{texts:o}=await e.named(t);await o(s)},qt=async({currentTarget:e})=>{let t=e,s=t.getRootNode().host,{more:o=""}=s;t.disabled=!0;let r=t.closest("[lang]")?.getAttribute("lang")??"";f.indexOf(o)>0&&await St(js(s.constructor,o,r).catch(()=>{}),()=>{});let a=()=>{let i=s.renderRoot.querySelector("[part~=title]");i&&_t(i,s),s.renderRoot.querySelector("[data-focus]")?.focus({preventScroll:!0})};s.addEventListener("rolefit-ready",a,{once:!0}),s.querySelector(':scope > script[type="application/json"]')?.remove(),s.quiz=o};var{Assessor:Tt,refusal:sa}=(globalThis[Symbol.for("role-fit@b48e3eb4")]??={}).modules["web/element/assessor.js"];var he=class{#t;#n;#r;#l;#e=[];#s=!1;#i=!1;#o;#a;constructor(t,s){this.#t=t,this.#n=s,this.#r=new Tt(s)}of({state:t,score:s,order:o}){let r=this.#t.view==="compare",a=t.screen==="result"||r?this.#n.original:void 0;if(a!==this.#l&&(this.#l=a,this.#e=[],this.#s=this.#i=!1),!a||a.roles.length<3)return;this.#s||this.#d(r||!s?[0,1]:le(a,s));let i=s&&this.#c(a,s,t.answers);return this.#s&&i&&(this.#a??=Pe({pulls:i})),{roles:this.#e,pulls:i??{},order:this.#s?this.#a??o:o,all:this.#i,choose:(n,c)=>{this.#e=this.#e.map((d,m)=>m===n?c:d),this.#s=!0,this.#a=void 0,this.#t.requestUpdate()},showAll:n=>{this.#i=n,this.#t.requestUpdate()}}}#d(t){t.every(s=>this.#e.includes(s))||(this.#e=t)}#c({roles:t},s,o){let r=this.#e,[a,i]=r;if(t[a].id===s.leader&&t[i].id===s.runnerUp)return s.pulls;if(this.#o?.score===s&&this.#o.roles===r)return this.#o.pulls;let n={score:s,roles:r};this.#o=n;let c=!1;return this.#r.attempt(()=>{n.pulls=this.#r.pulls(o,a,i),c&&this.#t.requestUpdate()}),c=!0,n.pulls}};var Ms=[/^(utm|mtm|hsa|matomo|piwik|oly|vero|trk|guce)_/,/^pk_(campaign|kwd|keyword|source|medium|content|cid)$/,/^((fb|g|d|y|ys|tw|tt|q|aw)clid|msclkid|\w*click_?id|rdt_cid|sccid|gbraid|wbraid|gclsrc|gad_\w+|srsltid|_gl|_ga|_gac)$/,/^(igshid?|igsh|mibextid|li_fat_id|epik|fb_(ref|source)|ref|ref_(src|url)|referrer|trk|ncid|cmpid|s_cid|s_kwcid|ef_id|xtor|wt[._]?mc(_id)?)$/,/^(mc_[ce]id|_hs(enc|mi|fp)|__hs\w+|hsctatracking|mkt_tok|_kx|__s|_openstat|dm_i|vgo_ee|wickedid|_bta_\w+|guccounter)$/,/^(ck_subscriber_id|bt_ee|sc_uid|elqtrack(id)?|sp(mailing|user|job|report)id|emci|emdi|ceid)$/,/^(e-?mail|subscriber|recipient)$|^(e-?mail|newsletter|subscriber|recipient|contact)[_-]?(id|address|hash)$/],Os=/[^\s@]@[^\s@]+\.[^\s@]/,jt=e=>{try{return decodeURIComponent(e.replace(/\+/g," "))}catch{return e}},Mt=e=>{let[,t,s]=/^([^?]*)\??(.*)$/s.exec(e),o=s.split("&").filter(r=>{let[,a,i]=/^([^=]*)=?(.*)$/s.exec(r);return r!==""&&!Os.test(jt(i))&&!Ms.some(n=>n.test(jt(a).toLowerCase()))});return o.length>0?`${t}?${o.join("&")}`:t},Cs=e=>{try{return new URL(e)}catch{return}},Ot=(e,t)=>{let s=new URL(e),o=Mt(s.hash.slice(1));s.username=s.password=s.hash="";let r=t===void 0?void 0:Cs(t);return r?.origin!==s.origin||!/^https?:$/.test(r.protocol)?{address:Mt(s.href),fragment:o}:(r.username=r.password=r.hash="",{address:r.href,fragment:o})};var{named:Ct,resultFrom:ma,resultIn:ua}=(globalThis[Symbol.for("role-fit@b48e3eb4")]??={}).modules["web/quiz/find-result.js"];var Rs=/^!?\//,Rt=(e,{id:t,questions:s,code:o},r)=>{if(!/^(https?|file):/.test(e))return;let{address:a,fragment:i}=Ot(e,r),n=`rolefit-${Ct(t)}-${s}-result-${o}`;if(!Rs.test(i))return`${a}#${n}`;let c=i.replace(/([?&])rolefit-[^&]*(&|$)/gi,(d,m,h)=>h&&m);return`${a}#${c}${c.includes("?")?"&":"?"}${n}`};var Es=()=>{let e=document.querySelectorAll('head link[rel~="canonical" i][href]'),[t,...s]=new Set([...e].map(({href:o})=>o));return s.length===0?t:void 0},Et=(e,t)=>Rt(e,t,Es());var{chapter:Oe,lateChapter:xa}=(globalThis[Symbol.for("role-fit@b48e3eb4")]??={}).modules["web/views/chapter.js"];var{method:At}=(globalThis[Symbol.for("role-fit@b48e3eb4")]??={}).modules["web/views/method.js"];var Lt=e=>{let{quiz:t,words:{text:s}}=e;return l`
    <article class="card result" part="card result" aria-labelledby="title">
      ${Je(t.roles.length)}
      <header>
        <h2 id="title" class="title" part="title" lang=${t.language??p} dir="auto">${t.title}</h2>
      </header>
      ${t.comparison?.length?l`<section class="comparison" part="comparison"><h3>${s("result.comparison")}</h3>${ne(e)}</section>`:p}
      <div class="chapters">
        ${t.lifecycle?.length?Oe("lifecycle",l`<span id="lifecycle">${s("result.lifecycle")}</span>`,me(e)):p}
        ${t.sources?.length?Oe("sources",s("result.sources"),oe(e)):p}
      </div>
      <p class="small">${At(e)}</p>
    </article>
  `};var As={traits:kt,pulls:at,comparison:ne,lifecycle:me,paths:st,outlook:Ve,faq:Qe,friend:et,share:ut,sources:oe},Ls=Ae(He);Object.assign(globalThis[Symbol.for("role-fit@b48e3eb4")]??={},{"role-fit-chapters":Ce});Object.assign((globalThis[Symbol.for("role-fit@b48e3eb4")]??={}).modules??={},{"web/views/paper.js":ke,"web/views/table.js":ze,"web/views/text-fit.js":_e});})();
}
