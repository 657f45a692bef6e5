/*! RoleFit 0.1.0, MIT. */
if(!(globalThis[Symbol.for("role-fit@4bfefc49")]??={}).modules){const e=Object.assign(document.createElement("script"),{nonce:document.currentScript?.nonce});e.dataset.script=document.currentScript?.src??"",e.src=e.dataset.script.replace(/[^/]*$/,"role-fit-rejoin.js?4bfefc49"),document.head.append(e)}
 else if (!("role-fit-chapters" in (globalThis[Symbol.for("role-fit@4bfefc49")] ??= {}))) {
(()=>{var Mt=Object.defineProperty;var D=(e,t)=>{for(var s in t)Mt(e,s,{get:t[s],enumerable:!0})};var ge={};D(ge,{fillRole:()=>fe,hues:()=>he,kInk:()=>N,kPaper:()=>me,kRest:()=>ue,kSoft:()=>V});var me="#fbf9f4",N="#1d1c1a",V="#5b564d",ue="#dcd7cb";var Ee=["#2b6cb8","#c4661f","#1d8a6b","#a8568f"],he=(e,t)=>{let s=getComputedStyle(e);return r=>{let o=r%Ee.length;return t.fillStyle=Ee[o],t.fillStyle=s.getPropertyValue(`--rolefit-role-${o+1}`).trim(),t.fillStyle}},fe=(e,t,s,r,o,a,i,n=17)=>{if(e.save(),e.beginPath(),e.rect(r,o,a,i),e.clip(),e.fillStyle=e.strokeStyle=s,t%3===0)e.fillRect(r,o,a,i);else if(e.globalAlpha=.3,e.fillRect(r,o,a,i),e.globalAlpha=1,e.beginPath(),t%3===1){e.lineWidth=n/Math.SQRT2/2;for(let d=r-n;d<r+a+i;d+=n)e.moveTo(d+2,o-2),e.lineTo(d-i-2,o+i+2);e.stroke()}else{for(let d=0;d*n*.6<i+n;++d)for(let p=r+(d%2?n/2:0);p<r+a+n;p+=n)e.moveTo(p,o+d*n*.6),e.arc(p,o+d*n*.6,n/5,0,2*Math.PI);e.fill()}e.restore()};var we={};D(we,{bar:()=>Z,kTicks:()=>Y,key:()=>q,personKey:()=>ee,pullBar:()=>ke,scale:()=>ye});var{CSSResult:xs,LitElement:zs,ReactiveElement:_s,_$LE:Ss,_$LH:Ms,adoptStyles:qs,css:js,defaultConverter:Ts,getCompatibleStyle:Cs,html:l,isServer:Os,mathml:Rs,noChange:Es,notEqual:Bs,nothing:c,render:Ps,supportsAdoptingStyleSheets:As,svg:S,unsafeCSS:Be}=(globalThis[Symbol.for("role-fit@4bfefc49")]??={}).modules["node_modules/lit/index.js"];var{fill:be,kFills:G,patterns:Pe,roleClass:B,splitBar:J,swatch:Ae}=(globalThis[Symbol.for("role-fit@4bfefc49")]??={}).modules["web/views/drawing.js"];var H=3.5,Z=(e,{value:t,low:s,high:r},o)=>{let a=i=>`${100*i/o}%`;return l`
    <svg class="bar" width="100%" height="12" aria-hidden="true">
      <rect class="track" width="100%" height="1" y="10" />
      <rect class=${B(e)} width=${a(t)} height="8" y="2" fill=${be(e)} />
      ${s===void 0||r===void 0?c:S`<line x1=${a(s)} x2=${a(r)} y1="6" y2="6"/>
            ${[s,r].map(i=>S`<line x1=${a(i)} x2=${a(i)} y1="2.5" y2="9.5"/>`)}`}
    </svg>
  `},Fe=e=>{let t=`mark ${B(e)}`;return e%G===0?S`<circle class=${t} r="5"/>`:e%G===1?S`<path class=${`${t} hollow`} d="M0-6 6 0 0 6-6 0Z"/>`:S`<path class=${t} d="M0-6 6 5H-6Z"/>`},q=e=>l`
  <svg class="swatch" width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true">${Fe(e)}</svg>
`,Y=[-3,-2,-1,0,1,2,3],qt="M-4 0C-3.6667 0-3.3333 0-3-.0044-2.6667-.0089-2.3333-.018-2-.054-1.6667-.09-1.3333-.1613-1-.242-.6667-.3226-.3333-.3989 0-.3989 .3333-.3989 .6667-.3226 1-.242 1.3333-.1613 1.6667-.09 2-.054 2.3333-.018 2.6667-.0089 3-.0044 3.3333 0 3.6667 0 4 0",jt=.3989,$e=18,O=90,Ie=107,Tt=9,F=e=>50*(Math.max(-H,Math.min(H,e))+H)/H,ye=(e,t,s)=>{let r=Math.min(...e.map(({sd:a})=>a)),o=jt/r;return l`
    <svg class="scale" width="100%" height=${s?117:100} aria-hidden="true">
      <line class="middle" x1="50%" x2="50%" y1="0" y2=${O} />
      <svg class="shapes" y=${$e} width="100%" height=${O-$e} viewBox=${`${-H} ${-o} ${2*H} ${o}`} preserveAspectRatio="none">
        ${e.map(({mean:a,sd:i},n)=>S`
            <path class=${`bell ${B(n)} line-${n%G}`} d=${qt} vector-effect="non-scaling-stroke"
              transform=${`translate(${a} 0) scale(${i} ${1/i})`}/>`)}
      </svg>
      ${e.map(({mean:a,sd:i},n)=>{let d=`${F(a)}%`,p=O-(O-$e)*r/i;return S`
          <line class=${`stem ${B(n)}`} x1=${d} x2=${d} y1=${p} y2=${O}/>
          <svg x=${d} y=${p-Tt}>${Fe(n)}</svg>`})}
      <line class="axis" x2="100%" y1=${O} y2=${O} />
      ${Y.map(a=>S`<line class="axis" x1=${`${F(a)}%`} x2=${`${F(a)}%`} y1=${O} y2=${O+6}/>`)}
      ${Le(t,"reader",O,O-26)} ${s?Le(s,"friend",Ie,Ie-7):c}
    </svg>
  `},Le=({mean:e,low:t,high:s},r,o,a)=>S`
  <g class=${r}>
    <rect class="interval" x=${`${F(t)}%`} width=${`${F(s)-F(t)}%`} y=${o-4} height="8"/>
    <rect class="estimate" x=${`${F(e)}%`} width="3" y=${a} height=${o+7-a} transform="translate(-1.5)"/>
  </g>`,ee=e=>l`
  <svg class="swatch" width="24" height="14" aria-hidden="true">
    <g class=${e}><rect class="interval" width="24" y="3" height="8"/><rect class="estimate" x="10.5" width="3" height="14"/></g>
  </svg>
`,ke=(e,t,s)=>l`
  <svg class="pull" width="100%" height="18" aria-hidden="true">
    <rect class=${B(e)} x=${`${t?50-50*s:50}%`} width=${`${50*s}%`} y="2" height="14" fill=${be(e)}/>
    <line class="axis" x1="50%" x2="50%" y2="18"/>
  </svg>
`;var ze={};D(ze,{cell:()=>oe,heads:()=>re,layout:()=>se,numbers:()=>xe,plainTable:()=>He,table:()=>ve});var{addressFrom:Ks,askedOf:Ds,byPull:Vs,categoriesOf:Zs,hindering:Qs,keyOf:Xs,parsed:Gs,questionsOf:Js,readQuiz:Ys,translated:er,webAddress:Ne}=(globalThis[Symbol.for("role-fit@4bfefc49")]??={}).modules["web/quiz/quiz.js"];var R=({quiz:e,words:{text:t}},s=[])=>(e.sources??[]).map((r,o)=>{if(!s.includes(r.id))return c;let a=t("result.source",{number:o+1,title:r.title});return l`<button type="button" class="marker" title=${a} aria-label=${a} @click=${Ct(o)}>
      ${o+1}
    </button> `}),Ct=e=>t=>{let r=t.currentTarget.getRootNode().getElementById(`source-${e}`),o=r?.closest("details");o&&(o.open=!0),r?.focus()},te=({quiz:{sources:e=[],written:t,language:s}})=>l`<ol lang=${t??s??c} dir="auto">${e.map((r,o)=>l`<li id=${`source-${o}`} tabindex="-1">${Ot(r)}</li>`)}</ol>`,Ot=({title:e,author:t,site:s,date:r,licence:o,url:a})=>{let i=Ne(a),n=[t,s===t?"":s,r?.replace("/","–"),o].filter(Boolean).join(" · ");return l`<cite>${i?l`<a href=${i} rel="noopener">${e}</a>`:e}</cite> <span class="about">${n}</span>`};var Rt=4,Et=9,se=({quiz:{roles:e}})=>e.length>Rt?"stacked":"wide",ve=(e,{rows:t,head:s,label:r,name:o,below:a})=>{let{quiz:i}=e;return l`
    <table class=${se(e)} role="table" part="table" aria-labelledby=${r}>
      ${re(e,s)}
      <tbody role="rowgroup">
        ${t.map(n=>{let d=a?.(n)??c;return l`
            <tr role="row">
              <th role="rowheader" scope="row">${o(n)}</th>
              ${i.roles.map(({id:p,name:u},b)=>l`
                  <td role="cell"><span class="of" aria-hidden="true">${q(b)} ${u}</span> ${oe(e,n.cells?.[p])}</td>
                `)}
              <td role="cell" class="markers">${R(e,n.evidence)}</td>
            </tr>
            ${d===c?c:l`<tr role="row" class="below"><td role="cell" colspan=${i.roles.length+2}>${d}</td></tr>`}
          `})}
      </tbody>
    </table>
  `},re=({quiz:e,words:{text:t}},s)=>l`
  <thead role="rowgroup">
    <tr role="row">
      <th role="columnheader" scope="col">${s}</th>
      ${e.roles.map((r,o)=>l`<th role="columnheader" scope="col">${q(o)} ${r.name}</th>`)}
      <th role="columnheader" scope="col">${t("result.evidence")}</th>
    </tr>
  </thead>
`,oe=({words:{text:e}},t)=>t===void 0?l`<span class="unnamed"><span aria-hidden="true">—</span><span class="hidden">${e("result.unnamed")}</span></span>`:l`<span dir="auto">${t}</span>`,He=({label:e,heads:t,rows:s})=>l`
  <table class=${t.length>Et?"stacked":"wide"} role="table" part="table" aria-labelledby=${e}>
    <thead role="rowgroup">
      <tr role="row">${t.map(r=>l`<th role="columnheader" scope="col">${r}</th>`)}</tr>
    </thead>
    <tbody role="rowgroup">
      ${s.map(([r,...o])=>l`
          <tr role="row">
            <th role="rowheader" scope="row">${r}</th>
            ${o.map((a,i)=>l`<td role="cell"><span class="of" aria-hidden="true">${t[i+1]}</span> <span>${a}</span></td>`)}
          </tr>
        `)}
    </tbody>
  </table>
`,xe=({words:{text:e}},t)=>l`
  <details class="numbers">
    <summary>${e("result.table")}</summary>
    ${He(t)}
  </details>
`;var Se={};D(Se,{directionOf:()=>_e,fit:()=>P,height:()=>U});var U=({lines:e,leading:t})=>e.length*t,P=(e,t,{width:s,lines:r,size:o,least:a,weight:i=400,high:n=1/0,even:d=!1})=>{let{pen:p,family:u,language:b}=e;for(let f=o;;f=Math.max(a,f-2)){let g=Math.round(f*(f>40?1.14:1.3)),h=p.font=`${i} ${f}px ${u}`,w=Math.max(1,Math.min(r,Math.floor(n/g))),{lines:m,broken:y}=Ue(p,t,s,b);if(!y&&m.length<=w){for(let v=s-20;d&&m.length>1&&v>s/3;v-=20){let x=Ue(p,t,v,b);if(x.broken||x.lines.length>m.length)break;m=x.lines}return{lines:m,font:h,size:f,leading:g}}if(!(f>a)){if(m.length>w){let v=[...m[w-1]];for(;v.length>0&&p.measureText(`${v.join("")}…`).width>s;)v.pop();m=[...m.slice(0,w-1),`${v.join("").trimEnd()}…`]}return{lines:m,font:h,size:f,leading:g}}}},Ue=(e,t,s,r)=>{let o=d=>e.measureText(d.trimEnd()).width>s,a=[],i="",n=!1;for(let d of Pt(t,r)){if(!o(i+d)){i+=d;continue}for(i&&a.push(i),i=d;o(i);){n=!0;let p=[...i],u=p.length-1;for(;u>1&&o(p.slice(0,u).join(""));)--u;if(a.push(p.slice(0,u).join("")),i=p.slice(u).join(""),u<1)break}}return{lines:[...a,i].map(d=>d.trim()),broken:n}},Bt=/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u,Pt=(e,t)=>(e.match(/\S+?(?:[-–—/](?=\p{L})|\s+|$)/gu)??[]).flatMap(s=>{if(!Bt.test(s)||!("Segmenter"in Intl))return[s];let r=[];for(let{segment:o}of new Intl.Segmenter(t,{granularity:"word"}).segment(s)){let a=r[r.length-1]??"",i=/^[\p{P}\s\p{Lm}]/u.test(o)&&!/^[\p{Ps}\p{Pi}]/u.test(o);r.length>0&&(i||/[\p{Ps}\p{Pi}]$/u.test(a))?r[r.length-1]=a+o:r.push(o)}return r}),_e=(e,t)=>{let[s]=e.match(/\p{L}/u)??[];return s?/[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(s)?"rtl":"ltr":t};var Te={};D(Te,{bodies:()=>ys,compare:()=>zt,linkOf:()=>vt,styles:()=>ks});var We='.inside>.small{margin-block:.5em 1em}.mark{fill:var(--_role)}.mark.hollow{fill:none;stroke:var(--_role);stroke-width:2.25}.keys{display:flex;flex-wrap:wrap;gap:.25em 1.5em;margin-block:1em 1.75em;font-size:.875em}.keys li{display:flex;align-items:center;gap:.5em}.scales{display:grid;gap:2.25em 2.5em}.scales h4{line-height:1.3}.reading{font-size:.875em;font-variant-numeric:tabular-nums}.reading .other,.reading .unmeasured{display:block;color:var(--_soft)}.scale{margin-block-start:.75em}.shapes{overflow:hidden}.bell{fill:var(--_role);fill-opacity:.16;stroke:var(--_role);stroke-width:1.75}.line-1{fill-opacity:.1;stroke-dasharray:5 3}.line-2{fill-opacity:.1;stroke-dasharray:1.5 3;stroke-linecap:round}.stem{stroke:var(--_role);stroke-width:1;stroke-opacity:.6}.axis{stroke:var(--_strong);stroke-width:1;shape-rendering:crispEdges}.middle{stroke:var(--_line);stroke-width:1;stroke-dasharray:1 3}.interval{fill:var(--_accent);fill-opacity:.35}.estimate{fill:var(--_accent)}.friend .interval,.friend .estimate{fill:none;stroke:var(--_accent);stroke-width:1.25}.ticks{display:flex;font-size:.75em;line-height:1.5;color:var(--_soft);font-variant-numeric:tabular-nums}.result .ticks{max-inline-size:none}.ticks>*{flex:1;text-align:center}.poles{display:flex;justify-content:space-between;gap:2em;margin-block-start:.25em;line-height:1.35}.poles>*{max-inline-size:46%;min-inline-size:0;hyphens:auto}.poles>:last-child{text-align:end}[dir=rtl] :is(.scale,.pull){transform:scaleX(-1)}.numbers{margin-block-start:1em;font-size:.9375em}.numbers summary,.rest summary{inline-size:fit-content;text-decoration:underline;text-underline-offset:.2em;text-decoration-thickness:1px}.numbers td{display:flex;max-inline-size:30em;justify-content:space-between;gap:1em;font-variant-numeric:tabular-nums}.change{position:sticky;inset-block-start:0;z-index:1;display:grid;gap:.625em;margin-inline:-.5em;padding:.625em .5em;border-block-end:1px solid var(--_line);background:var(--_tint);backdrop-filter:blur(1.5em);font-size:.875em;line-height:1.4}@supports (color: oklch(from red l c h)){.change{background:linear-gradient(var(--_tint),var(--_tint)),oklch(from currentColor clamp(.2,(.65 - l) * 1000,1) 0 0 / 80%)}}.changed{display:flex;flex-wrap:wrap;align-items:center;justify-content:space-between;gap:0 1em}.changed.outline{visibility:hidden}.changed p>span{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%)}.changed button{margin-block:-.375em;padding:0;border:0;background:none;text-decoration:underline;text-underline-offset:.2em}.pulls thead,.rest[open] table{position:static}.pulls thead{inline-size:auto;block-size:auto;overflow:visible;clip-path:none;font-size:.875em}.pulls thead,.pulls thead th{display:block}.pulls thead th:not(:last-child),.more thead{position:absolute;inline-size:1px;block-size:1px;padding:0;overflow:hidden;clip-path:inset(50%)}.sides{display:grid;grid-template-columns:1fr 1fr;gap:.75em;padding-block:.75em .25em;font-weight:400;line-height:1.3}.sides>:first-child{text-align:end}.pulls tbody tr{display:grid;gap:.5em 1.5em;padding-block:1em}.pulls tbody td{padding:0}.pulls tbody th{font-weight:400;line-height:1.4}.group{display:block;font-size:.875em;color:var(--_soft)}select{inline-size:100%;min-block-size:44px;padding:.375em .5em;border:1px solid var(--_line);border-radius:var(--_radius);background-color:transparent;color:inherit;font:inherit;font-size:max(1em,16px);text-overflow:ellipsis;contain:paint;scroll-margin-block:12em 2em;cursor:pointer}select:hover{border-color:currentColor}option{background:Field;color:FieldText}.pull+data{display:block;margin-block-start:.25em;font-size:.875em;text-align:center;color:var(--_soft);font-variant-numeric:tabular-nums}table{inline-size:100%;border-collapse:collapse;font-size:.9375em}table,tbody,tr,td,tbody th{display:block}thead{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%)}th{font-weight:700;text-align:start;hyphens:auto}tbody tr{padding-block:.75em}tbody tr+tr{border-block-start:1px solid var(--_line)}tbody td{padding-block-start:.375em}.of{display:block;font-size:.875em;color:var(--_soft)}.section{border-block-end:1px solid var(--_line)}.section:first-child{border-block-start:1px solid var(--_line)}.section summary{font-weight:700}summary h4{display:inline}.section[open]{padding-block-end:1em}.stages tr{--_in: transparent;--_out: transparent;position:relative}.stages th,.stages td{padding-inline-start:2em;hyphens:auto}.stages .stop{position:absolute;inset-block-start:.75em;inset-inline-start:0;line-height:1.5;z-index:1}.stages td .stop{display:none}.stages td{--_in: transparent;--_out: transparent}.stages .in{--_in: var(--_strong)}.stages .out{--_out: var(--_strong)}.stages tr:before,.stages.wide td:before{position:absolute;inset-block:0;inset-inline-start:6px;inline-size:2px;background:linear-gradient(var(--_in) calc(1.5em - 8px),transparent 0 calc(1.5em + 8px),var(--_out) 0)}.stages tr:is(.in,.out):before,.stages.wide td:is(.in,.out):before{content:""}.stages .in.out:not(.led,.leads):before{background:var(--_strong)}.stages .bar{margin-block-start:.25em;max-inline-size:16em}.stages tfoot tr{border-block-start:3px double var(--_line);padding-block:.75em}.stages tfoot data{font-size:1.125em;font-variant-numeric:tabular-nums}tfoot,tfoot th{display:block}.unnamed{color:var(--_soft)}.marker{min-block-size:24px;min-inline-size:24px;padding:0;border:0;text-align:start;font-size:.8125em;color:var(--_soft);text-decoration:underline;text-underline-offset:.2em;font-variant-numeric:tabular-nums}.says{display:flex;align-items:center;gap:.375em;font-size:.8125em;font-weight:400;color:var(--_soft)}.says svg{flex:none;fill:none;stroke:currentColor;stroke-width:1.75}.says .half{fill:currentColor;stroke:none}th .says{margin-block-start:.25em}.kinds,.kinds ul{display:grid;gap:1em}h5{font-size:.8125em;color:var(--_soft)}.kinds h5{margin-block-end:.5em;padding-block-end:.25em;border-block-end:1px dotted var(--_line)}.figure{display:grid;gap:.25em 1.5em;font-size:.875em;line-height:1.4}.figure .says{font-size:.9375em}.value{display:grid;grid-template-columns:14px 1fr minmax(4.5em,auto);align-items:center;gap:0 .5em;font-variant-numeric:tabular-nums}.value data{text-align:end}.value .about{grid-column:2 / -1}.figure .about{font-size:.9375em}.figure p.about{padding-inline-start:calc(14px + .5em)}tbody .below{padding-block:0 1em;border:0}.bar line{stroke:currentColor;stroke-width:1.25;shape-rendering:crispEdges}.track{fill:var(--_line)}.leads{font-weight:700}[dir=rtl] .bar{transform:scaleX(-1)}.paths ol{display:grid;gap:1.25em;margin-block-start:1em;padding-inline-start:1.5em;list-style:decimal}.paths h5{margin:0;font-size:1em;font-weight:700;color:inherit}.paths ul{display:grid;gap:.25em;margin-block-start:.375em}.sources ol{display:grid;gap:.5em;padding-inline-start:1.75em;list-style:decimal;font-size:.875em}.about{color:var(--_soft)}.field{display:grid;gap:.375em;margin-block:1em;max-inline-size:42em}.field label{font-weight:700}input.line{inline-size:100%;block-size:auto;min-block-size:44px;padding:.5em .75em;border-radius:var(--_radius);background:transparent;text-overflow:ellipsis;cursor:text}input.line:focus-visible{outline:3px solid var(--_accent);outline-offset:2px}.inside>.said{min-block-size:1.5em;margin-block:.75em 0;font-weight:700}[aria-invalid]{border-width:3px}.problem{min-block-size:1.5em;font-weight:700}.bars{margin-block:.75em 1.25em}.bars svg{margin-block:.125em .625em}.beside{display:table;table-layout:fixed;max-inline-size:42em;margin-block-end:1.25em;font-variant-numeric:tabular-nums}.beside thead{position:static;display:table-header-group;clip-path:none}.beside tbody{display:table-row-group;border-block-start:1px solid var(--_strong)}.beside tr{display:table-row}.beside td,.beside th,.beside thead th:last-child{display:table-cell;inline-size:auto;padding-block:.5em;padding-inline:0 .75em;vertical-align:top}.beside thead td{inline-size:40%}.beside .small{display:block}#friend-summary{outline:none}iframe{border:0}.sources li:focus{outline:2px solid var(--_accent);outline-offset:4px}@container rolefit (min-width: 34em){.scales{grid-template-columns:1fr 1fr}.wide{display:table;table-layout:fixed}.wide thead{position:static;display:table-header-group;clip-path:none;font-size:.9375em}.wide tbody{display:table-row-group}.wide tr{display:table-row}.wide tbody tr,.wide tbody tr+tr{border-block-start:1px solid var(--_line)}.wide th,.wide td{display:table-cell;padding:.625em 1em .625em 0;padding-inline:0 1em;vertical-align:top}.wide thead th{padding-block:0 .5em;vertical-align:bottom}.wide thead th:first-child{inline-size:23%}.wide thead th:last-child{inline-size:5.5em;padding-inline-end:0}.wide .of{display:none}.numbers .wide{font-size:.875em}.numbers .wide th,.numbers .wide td{padding-inline-end:.625em}.numbers .wide thead th{inline-size:auto;font-weight:400;line-height:1.3}.numbers .wide thead th:first-child{inline-size:17%}.numbers .wide thead th:nth-child(3){inline-size:14%}.change{grid-template-columns:1fr}.changed p>span{position:static;clip-path:none}.pulls thead tr,.pulls tbody tr{display:grid;grid-template-columns:1fr 1fr;gap:.5em 2em}.pulls tbody th{grid-column:1 / -1}.pulls thead th:nth-child(2){position:static;inline-size:auto;block-size:auto;clip-path:none;padding-block:.75em .25em;font-weight:400}.wide tfoot{display:table-footer-group}.wide td.markers{padding-inline-end:0}.wide .below{border:0}.wide .below td{padding-block:.25em 1.5em;padding-inline-end:0}.figure{grid-template-columns:minmax(0,4fr) minmax(0,9fr)}.value{grid-template-columns:14px 1fr 4.5em 16em}.value .about{grid-column:auto}.pay .value{grid-template-columns:14px 1fr auto}.pay .value .about{grid-column:2 / -1}.stages.wide td,.stages.wide thead th{position:relative;padding-inline-start:1.75em}.stages.wide :is(thead th:is(:first-child,:last-child),tbody th,tfoot th,.markers){padding-inline-start:0}.stages.wide thead .swatch{position:absolute;inset-inline-start:0;inset-block-end:.75em}.stages.wide th .stop,.stages.wide tr:before{display:none}.stages.wide td .stop{display:block;inset-block-start:.625em}.stages.wide td:after{position:absolute;background:var(--_strong)}.stages.wide td:before{background:linear-gradient(var(--_in) calc(1.375em - 8px),transparent 0 calc(1.375em + 8px),var(--_out) 0)}.stages.wide td:is(.begins,.passes,.ends):after{content:"";inset-block-start:-1px;inset-inline:0;block-size:2px}.stages.wide td.begins:after{inset-inline-start:6px}.stages.wide td.ends:after{inset-inline:0 auto;inline-size:8px}}@media(prefers-reduced-motion:no-preference){.pull rect,.interval,.estimate,.bar rect{transition:x .24s,width .24s}}@media(max-height:26em){.change{position:static}}@media(forced-colors:active){.change{background:Canvas}select{border-color:ButtonBorder;background-color:Field;color:FieldText}}@media print{.change{display:none}.scales{grid-template-columns:1fr 1fr 1fr;gap:1em 2em}.keys{margin-block:.5em}th,td,tbody th,tbody td{padding-block:.375em}.pulls thead tr,.pulls tbody tr{display:grid;grid-template-columns:7fr 3fr 5fr;align-items:center;gap:0 1.5em;padding-block:.125em}.pulls thead th:nth-child(2){grid-column:2}.pulls tbody th{grid-column:auto}.pulls .sides,.pulls thead th:nth-child(2){padding-block:0}.pull+data{margin:0}select{min-block-size:0;padding:0;border:0;appearance:none;font-size:1em}thead,.keys,.inside>.small{break-after:avoid}.inside>.small{margin-block:0 .375em}.inside>.small:last-child{break-after:auto}thead{display:table-header-group}.marker,td.markers,.lifecycle thead th:last-child,.comparison thead th:last-child,form{display:none}.section>summary{min-block-size:0;padding-block:.625em .25em;list-style:none;break-after:avoid}.bars{break-inside:avoid}h5{break-after:avoid}}';var It=["practitioners","adverts","pay"],Ke=(e,{figures:t=[],verdict:s})=>{if(t.length===0)return c;let{words:r}=e;return l`
    <div class="kinds">
      ${It.map(o=>{let a=t.filter(n=>n.kind===o);if(a.length===0)return c;let i=a.flatMap(({values:n={}})=>Object.values(n).map(({value:d,high:p})=>p??d));return l`
          <section class=${`kind ${o}`}>
            <h5 lang=${r.language}>${r.text(`figures.${o}`)}</h5>
            <ul>
              ${a.map(n=>Lt(e,n,n.unit==="usd"?Math.max(...i):1,s!=="supported"))}
            </ul>
          </section>
        `})}
    </div>
  `},Lt=(e,{kind:t,what:s,note:r,unit:o="share",values:a={},verdict:i,evidence:n},d,p)=>{let{quiz:u,words:b}=e;return l`
    <li class="figure" part="figure">
      <p class="what">${s} ${R(e,n)} ${p?Me(e,"figure",i):c}</p>
      <div>
        ${u.roles.map(({id:f,name:g},h)=>{let w=a[f];if(!w)return c;let{value:m,n:y,low:v,high:x}=w,_=[v===void 0||x===void 0?"":b.text("figure.interval",{low:b.figure(v,o),high:b.figure(x,o)}),y===void 0?"":b.text(`figure.n.${t}`,{count:y})].filter(Boolean);return l`
            <p class="value">
              ${q(h)}<span class="hidden">${g}: </span>${Z(h,w,d)}
              <data value=${m}>${b.figure(m,o)}</data>
              ${_.length>0?l`<span class="about" lang=${b.language}>${_.join(" · ")}</span>`:c}
            </p>
          `})}
        ${r?l`<p class="about">${r}</p>`:c}
      </div>
    </li>
  `},Ft={supported:S`<path d="M1 6.5 4.5 10 11 2.5" />`,contradicted:S`<path d="M2 2 10 10M10 2 2 10" />`,mixed:S`<circle cx="6" cy="6" r="4.75" /><path class="half" d="M6 1.25a4.75 4.75 0 0 0 0 9.5Z" />`,"no-difference":S`<path d="M1 4H11M1 8.5H11" />`,"no-data":S`<path d="M2 6H10" />`},Me=({words:{language:e,text:t}},s,r)=>r?l`
        <span class="says" data-says=${r} lang=${e}>
          <svg width="12" height="12" aria-hidden="true">${Ft[r]}</svg>
          ${t(`${s}.${r}`)}
        </span>
      `:c;var ae=e=>{let{quiz:t,words:{text:s}}=e,{comparison:r=[]}=t;return l`
    ${Ht(e,r)}
    ${r.some(o=>o.figures?.length)?l`<p class="small">${s("result.comparison.text")}</p>`:c}
    ${e.score&&r.some(({trait:o})=>o)?l`<p class="small">${s("result.comparison.order")}</p>`:c}
    <div lang=${t.language??c} dir="auto">
      ${De(Nt(e,r)).map(({name:o,rows:a},i)=>l`
          <details class="section" ?open=${i===0}>
            <summary><h4 id=${`section-${i}`}>${o??s("result.comparison")}</h4></summary>
            ${ve(e,{rows:a,head:s("result.aspect"),label:`section-${i}`,name:n=>l`${n.aspect} ${Me(e,"claim",n.verdict)}`,below:n=>Ke(e,n)})}
          </details>
        `)}
    </div>
  `},Nt=({quiz:e,order:t,score:s},r)=>{if(!s)return r;let o=[...new Set(t.map(i=>e.items.find(n=>n.id===i)?.trait))],a=({trait:i})=>i&&o.includes(i)?o.indexOf(i):o.length;return De(r).flatMap(({rows:i})=>[...i].sort((n,d)=>a(n)-a(d)))},Ht=({words:{text:e}},t)=>{let s=d=>t.filter(({verdict:p})=>p===d).length,[r,o,a,i]=[s("supported"),s("mixed"),s("contradicted"),s("no-data")],n=r+o+a+i;return n>0?l`<p>${e("result.comparison.tally",{count:n,supported:r,mixed:o,contradicted:a,none:i})}</p>`:c},De=e=>{let t=[];for(let s of e){let r=t[t.length-1];r&&r.name===s.section?r.rows.push(s):t.push({name:s.section,rows:[s]})}return t};var Ve=(e,t)=>l`
  <div lang=${e.quiz.language??c} dir="auto">
    ${t.map(({name:s,text:r,evidence:o})=>l`
        <details class="section">
          <summary>${s}</summary>
          <p>${r} ${R(e,o)}</p>
        </details>
      `)}
  </div>
`,Ze=e=>{let{outlook:t=[]}=e.quiz;return Ve(e,t.map(({topic:s,...r})=>({name:s,...r})))},Qe=e=>{let{faq:t=[]}=e.quiz;return Ve(e,t.map(({question:s,answer:r,evidence:o})=>({name:s,text:r,evidence:o})))};var{leading:W,resultMessage:Xe,verdictDetail:Ge,verdictOf:Mr,verdictTitle:ie}=(globalThis[Symbol.for("role-fit@4bfefc49")]??={}).modules["web/quiz/verdict.js"];var Je=e=>{let{score:t,friend:s}=e;return t?s?Wt(e,t,s):Ut(e):c},Ut=({words:{text:e},on:t,unfriended:s})=>l`
  <p id="friend-text">${e("friend.text")}</p>
  <form novalidate>
    <div class="field">
      <label for="friend-link">${e("friend.label")}</label>
      <input id="friend-link" name="link" class="line" dir="ltr" autocomplete="off" autocapitalize="off" spellcheck="false"
        aria-describedby=${s?"friend-error":"friend-text"} aria-invalid=${s?"true":c} />
      <p id="friend-error" class="problem" role="alert">${s?e(`friend.${s}`):c}</p>
    </div>
    <div class="actions"><button part="button" @click=${Ye(({form:r})=>t.befriend(r.elements.link.value))}>${e("friend.compare")}</button></div>
  </form>
`,Wt=(e,t,s)=>{let{quiz:r,words:o,on:a}=e,{text:i,percent:n,decimal:d}=o,p=[{name:i("result.you"),found:t},{name:i("friend.name"),found:s}],{role:u,probability:b}=W(r,o,s),f=i("friend.summary",{...W(r,o,t),friendRole:u,friendProbability:b}),g=(h,w)=>l`<tr><th scope="row" lang=${r.language??c}>${h}</th>${p.map(({found:m})=>l`<td>${w(m)}</td>`)}</tr>`;return l`
    <p id="friend-summary" tabindex="-1">${f}</p>
    <div class="bars">
      ${p.map(({name:h,found:w})=>l`
          <p class="small">${h}</p>
          ${J(r.roles.map(({id:m})=>w.roles[m].probability))}
        `)}
    </div>
    <table class="beside" part="table" aria-labelledby="friend-summary">
      <thead><tr><td></td>${p.map(({name:h})=>l`<th scope="col">${h}</th>`)}</tr></thead>
      <tbody>
        ${r.roles.map(({id:h,name:w},m)=>{let y=({roles:{[h]:{probability:v}}})=>l`<data value=${v}>${n(v)}</data>`;return g(l`${Ae(m)} ${w}`,y)})}
      </tbody>
      <tbody>
        ${(r.traits??[]).map(({id:h,name:w})=>g(w,({traits:{[h]:{mean:y,low:v,high:x}}={}})=>l`
            <data value=${y}>${d(y)}</data>
            <span class="small">${i("figure.interval",{low:d(v),high:d(x)})}</span>
          `))}
      </tbody>
    </table>
    <div class="actions"><button type="button" part="button" @click=${Ye(()=>a.unfriend())}>${i("friend.remove")}</button></div>
  `},Ye=e=>async t=>{t.preventDefault();let s=t.currentTarget,r=s.getRootNode();e(s),await r.host.updateComplete,(r.getElementById("friend-summary")??r.getElementById("friend-link"))?.focus()};var ne=e=>{let{quiz:t,score:s,words:{text:r}}=e,{lifecycle:o=[]}=t;return l`
    ${s?l`<p class="small">${r("lifecycle.text")}</p>`:c}
    <table class=${`stages ${se(e)}`} role="table" part="table" aria-labelledby="lifecycle">
      ${re(e,r("result.stage"))}
      <tbody role="rowgroup">
        ${o.map((a,i)=>Vt(e,a,Kt(e,o)[i]))}
      </tbody>
      ${s?l`<tfoot role="rowgroup">${Zt(e,s)}</tfoot>`:c}
    </table>
  `},Kt=({quiz:{roles:e}},t)=>{let s=t.map(({leads:a})=>e.findIndex(({id:i})=>i===a)),r=s.reduce((a,i,n)=>i<0?a:n,-1),o;return s.map((a,i)=>{if(i>r)return{goes:!1};let n=o;return a>=0&&(o=a),{came:n,stands:o,goes:o!==void 0&&i<r}})},Dt=({came:e,stands:t,goes:s},r)=>{if(t===void 0)return"";let o=r===t,i=e!==void 0&&e!==t&&r>=Math.min(e,t)&&r<=Math.max(e,t);return[o&&e!==void 0&&"in",o&&s&&"out",i&&(r===Math.min(e,t)?"begins":r===Math.max(e,t)?"ends":"passes")].filter(Boolean).join(" ")},Vt=(e,{stage:t,leads:s,cells:r,evidence:o},a)=>{let{quiz:i,words:{language:n,text:d}}=e,p=d("lifecycle.leads"),u=i.roles.findIndex(({id:f})=>f===s),b=[a.came!==void 0&&a.stands!==void 0&&"in",a.goes&&"out",u>=0&&"led"].filter(Boolean).join(" ");return l`
    <tr role="row" class=${b} lang=${i.language??c}>
      <th role="rowheader" scope="row">${u<0?c:l`<span class="stop">${q(u)}</span>`}<bdi>${t}</bdi></th>
      ${i.roles.map(({id:f,name:g},h)=>{let w=r?.[f],m=h===u;return l`
          <td role="cell" class=${`${m?"leads ":""}${Dt(a,h)}`}>
            <span class="of" aria-hidden="true">${q(h)} ${g}</span>
            ${m?l`<span class="stop">${q(h)}</span>`:c}
            ${m&&!w?.toLowerCase().includes(p.toLowerCase())?l`<span class="hidden" lang=${n}>${p}: </span>`:c}
            ${oe(e,w)}
          </td>
        `})}
      <td role="cell" class="markers">${R(e,o)}</td>
    </tr>
  `},Zt=({quiz:e,words:{text:t,percent:s}},{roles:r,leader:o})=>l`
  <tr role="row">
    <th role="rowheader" scope="row">${t("lifecycle.you")}</th>
    ${e.roles.map(({id:a,name:i},n)=>{let{probability:d}=r[a];return l`
        <td role="cell" class=${`${B(n)}${a===o?" leads":""}`}>
          <span class="of" aria-hidden="true">${q(n)} ${i}</span>
          <data value=${d}>${s(d)}</data>
          ${Z(n,{value:d},1)}
        </td>
      `})}
    <td role="cell" class="markers"></td>
  </tr>
`;var et=e=>{let{quiz:t,score:s,words:{text:r}}=e;if(!s)return c;let{paths:o=[]}=t,a=[...o].sort((i,n)=>+(n.to===s.leader)-+(i.to===s.leader));return l`
    <p class="small">${r("result.paths.text")}</p>
    <div>
      ${a.map(i=>{let n=t.roles.find(({id:d})=>d===i.to)?.name??"";return l`
          <details class="section" data-to=${i.to} ?open=${i.to===s.leader}>
            <summary><h4>${r("result.path",{role:n})}</h4></summary>
            <div lang=${t.language??c}>
              ${i.text?l`<p>${i.text} ${R(e,i.evidence)}</p>`:c}
              <ol>${Qt(i,s).map(d=>Xt(e,s,i,d))}</ol>
            </div>
          </details>
        `})}
    </div>
  `},Qt=({to:e,steps:t},{traits:s={}})=>{let r=[...new Set(t.map(({trait:a})=>a))],o=(a="")=>s[a].standing[e];return r.sort((a,i)=>o(a)<o(i)?-1:+(o(a)>o(i))),r.map(a=>({trait:a,steps:t.filter(i=>i.trait===a)}))},Xt=(e,t,s,{trait:r,steps:o})=>{let{quiz:a,words:i}=e,n=t.traits?.[r??""]?.standing[s.to];return l`
    <li data-trait-step=${r??c}>
      ${n===void 0?c:l`
            <h5>${a.traits?.find(({id:d})=>d===r)?.name}</h5>
            <p class="small" lang=${i.language}>${i.text("result.standing",{share:i.percent(n)})}</p>
          `}
      <ul>${o.map(({text:d,evidence:p})=>l`<li>${d} ${R(e,p)}</li>`)}</ul>
    </li>
  `};var{advance:Dr,answered:Vr,answersText:Zr,back:Qr,begin:Xr,begun:Gr,change:Jr,changes:tt,choose:Yr,current:eo,finish:to,isSkipped:so,leave:ro,more:oo,resume:ao,returned:io,settle:no,settled:lo,shown:co,skipped:po,undo:mo}=(globalThis[Symbol.for("role-fit@4bfefc49")]??={}).modules["web/quiz/state.js"];var le=8,rt=e=>{let{quiz:t,order:s,score:r,shared:o,state:a,words:{text:i}}=e;if(!r)return c;let d=[...new Set([...s,...a.asked.flatMap(({items:p})=>p)])].flatMap(p=>t.items.find(u=>u.id===p)??[]);return l`
    ${o?c:l`<p class="small">${i("pulls.text")}</p> ${Gt(e,r)}`}
    ${st(e,r,d.slice(0,le),"first")}
    ${d.length>le?l`
          <details class="rest">
            <summary>${i("pulls.more",{count:d.length-le})}</summary>
            ${st(e,r,d.slice(le),"more")}
          </details>
        `:c}
    <p class="small">${i("pulls.numbers")}</p>
  `},Gt=({quiz:e,before:t,state:s,on:r,words:o},a)=>{let{text:i}=o,n=({roles:b})=>e.roles.map(({id:f})=>b[f].probability),{role:d,probability:p}=W(e,o,a),u=a.verdict==="about-equally"?`${d}, ${p}`:p;return l`
    <div class="change" part="change">
      <p><strong>${ie(e,o,a)}:</strong> ${u}.</p>
      ${J(n(a),t&&n(t),10)}
      <div class=${t?"changed":"changed outline"} aria-hidden=${t?c:"true"}>
        <p>
          <span>${i("change.count",{count:t?tt(s):1})}</span>
          ${i("change.before",W(e,o,t??a))}
        </p>
        <button type="button" part="button" @click=${r.undo}>${i("change.undo")}</button>
      </div>
    </div>
  `},ot=({quiz:e},{leader:t,runnerUp:s})=>e.roles.flatMap(({id:r},o)=>r===t||r===s?o:[]),st=(e,t,s,r)=>{let{quiz:o,shared:a,words:{text:i}}=e,n=Math.max(...Object.values(t.pulls).map(Math.abs));return l`
    <table class=${r} role="table" part="table" aria-labelledby="pulls">
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">${i("pulls.question")}</th>
          <th role="columnheader" scope="col">${i(a?"pulls.shared":"pulls.answer")}</th>
          <th role="columnheader" scope="col">
            <span class="hidden">${i("pulls.pull")}</span>
            <span class="sides" lang=${o.language??c}>
              ${ot(e,t).map(d=>l`<span>${q(d)} ${o.roles[d].name}</span>`)}
            </span>
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${s.map(d=>Jt(e,t,d,n))}
      </tbody>
    </table>
  `},Jt=(e,t,s,r)=>{let{quiz:o,words:a,shared:i,state:n}=e,{id:d,prompt:p,categories:u}=s,b=o.language??c,f=o.groups?.find(h=>h.id===s.group),g=n.answers.get(d);return l`
    <tr role="row" data-item=${d}>
      <th role="rowheader" scope="row" lang=${b}>
        ${f?l`<span id=${`group-of-${d}`} class="group"><bdi>${f.prompt}</bdi></span>`:c}
        <bdi id=${`prompt-of-${d}`}>${p}</bdi>
      </th>
      <td role="cell">
        ${i?g===void 0?a.text("question.skip"):l`<bdi lang=${b}>${u[g]}</bdi>`:Yt(e,s,f!==void 0)}
      </td>
      <td role="cell">${es(e,t,d,r)}</td>
    </tr>
  `},Yt=({quiz:e,words:t,state:s,on:r},{id:o,categories:a},i)=>{let n=s.answers.get(o),d=({currentTarget:p})=>{let{value:u}=p;r.change(o,u===""?void 0:Number(u))};return l`
    <select
      autocomplete="off"
      aria-labelledby=${`prompt-of-${o}`}
      aria-describedby=${i?`group-of-${o}`:c}
      @change=${d}
    >
      ${a.map((p,u)=>l`<option value=${u} lang=${e.language??c} .selected=${n===u}>${p}</option>`)}
      <option value="" .selected=${n===void 0}>${t.text("question.skip")}</option>
    </select>
  `},es=(e,t,s,r)=>{let{quiz:o,words:{text:a,decimal:i}}=e,n=t.pulls[s]??0,d=n<0?t.runnerUp:t.leader,p=o.roles.findIndex(f=>f.id===d),u=i(Math.abs(n)),b=u===i(0);return l`
    ${ke(p,p===ot(e,t)[0],b?0:Math.abs(n)/r)}
    <data value=${n}>${b?a("pulls.none"):a("pulls.towards",{value:u,role:o.roles[p].name})}</data>
  `};var I=1200,qe=630,j=76,at=52,A=I-2*j,it=28,E={top:358,height:74,gap:6},ts=4,nt=({quiz:e,words:t},s,r)=>{let o=Object.assign(document.createElement("canvas"),{width:I,height:qe}),a=o.getContext("2d"),i=getComputedStyle(r),{language:n,direction:d,percent:p}=t,u=d==="rtl",b=he(r,a),f={pen:a,family:i.fontFamily,language:n},g=$=>u?I-$:$,h=({lines:$,font:z,size:M,leading:T},C,L,K,pe=!1)=>{a.font=z,a.fillStyle=K,a.textAlign=u===pe?"left":"right";for(let[St,Re]of $.entries())a.direction=_e(Re,d),a.fillText(Re,g(C),L+St*T+(T-M)/2+.8*M)};a.fillStyle=me,a.fillRect(0,0,I,qe),a.fillStyle=N,a.fillRect(0,0,I,10);let w=P(f,e.title,{width:A,lines:2,size:30,least:24,even:!0});h(w,j,at,V);let m=P(f,Ge(e,t,s),{width:A,lines:2,size:30,least:22,even:!0}),y=E.top-40-U(m),v=P(f,ie(e,t,s),{width:A,lines:3,size:76,least:30,weight:700,high:y-12-(at+U(w)+12),even:!0});h(v,j,y-12-U(v),N),h(m,j,y,V);let x=e.roles.map(({id:$,name:z},M)=>({name:z,share:s.roles[$].probability,index:M})),_=x.length>2?[...x].sort(($,z)=>z.share-$.share).slice(0,ts):x,Q=($,z,M,T,C)=>fe(a,$,b($),u?I-z-T:z,M,Math.max(0,T),C),X=0;for(let[$,{share:z,index:M}]of _.entries()){let T=j+X*A+($>0?E.gap/2:0);X+=z;let C=$===x.length-1;Q(M,T,E.top,j+X*A-T-(C?0:E.gap/2),E.height)}if(_.length<x.length){let $=j+X*A+E.gap/2;a.fillStyle=ue,a.fillRect(u?j:$,E.top,Math.max(0,I-j-$),E.height)}let ce=(A-it*(_.length-1))/_.length,Ce=({name:$,index:z},M)=>P(f,$,{width:ce,lines:2,size:M,least:16,weight:Oe(z),high:66,even:!0}),Oe=$=>e.roles[$].id===s.leader?700:400,_t=Math.min(..._.map($=>Ce($,28).size));for(let[$,z]of _.entries()){let{share:M,index:T}=z,C=_.length===2&&$===1,L=C?I-j:j+$*(ce+it),K=E.top+E.height+14;Q(T,C?L-26:L,K+15,26,26);let pe=P(f,p(M),{width:ce-40,lines:1,size:46,least:30,weight:Oe(T)});h(pe,C?L-40:L+40,K,N,C),h(Ce(z,_t),L,K+55,N,C)}if(/^https?:$/.test(location.protocol)){let $=P(f,location.host,{width:A,lines:1,size:22,least:16});h($,j,qe-26-U($),V)}return new Promise(($,z)=>{o.toBlob(M=>M?$(M):z(new Error("The picture could not be made.")),"image/png")})};var lt=["pulls","traits","lifecycle"],dt=async(e,t)=>{e.querySelector("iframe")?.remove();let s=Object.assign(document.createElement("iframe"),{className:"hidden",title:t.quiz.title,inert:!0}),r=new Promise(a=>s.addEventListener("load",a,{once:!0}));e.append(s),await r;let o=s.contentWindow;ss(o,e,t),o.focus(),o.print()},ss=({document:e,CSSStyleSheet:t},s,{quiz:r,words:o,link:a,friend:i})=>{let n=m=>{let y=new t;return y.replaceSync(m),y},d=(m,y,v={})=>Object.assign(e.createElement(m),{textContent:y,...v});e.title=r.title,e.documentElement.lang=o.language,e.documentElement.dir=o.direction,e.adoptedStyleSheets=[n("@page { margin: 14mm } body { margin: 0 }")];let p=e.importNode(s.querySelector(".root"),!0),u=[...s.querySelectorAll("select")].map(({selectedOptions:[m]})=>m?.text.trim()??"");for(let[m,y]of p.querySelectorAll("select").entries())y.replaceWith(Object.assign(e.createElement("span"),{textContent:u[m]}));for(let m of p.querySelectorAll("details"))m.open=!1;let b=i?[...lt,"friend"]:lt;for(let m of p.querySelectorAll(".chapter"))b.some(y=>m.classList.contains(y))&&!m.querySelector(".late")?m.open=!0:m.remove();if(p.querySelector(".result")?.prepend(d("p",r.title,{className:"label",lang:r.language??"",dir:"auto"})),a){let m=d("p",`${o.text("share.link")}: `,{className:"small address"});m.append(d("bdi",a,{dir:"ltr"})),p.querySelector(".result")?.append(m)}let f=e.createElement("div"),g=f.attachShadow({mode:"open"}),h=getComputedStyle(s.host),w=[1,2,3,4].map(m=>`--rolefit-role-${m}`).filter(m=>h.getPropertyValue(m));g.adoptedStyleSheets=[...s.adoptedStyleSheets.map(({cssRules:m})=>n([...m].map(({cssText:y})=>y).join(`
`))),n(`:host { margin: 0; font-family: ${h.fontFamily}; ${w.map(m=>`${m}: ${h.getPropertyValue(m)};`).join(" ")} }`)],g.append(p),e.body.append(f)};var pt=e=>{let{words:{text:t},score:s,link:r,said:o}=e;return s?l`
    ${r===void 0?c:l`
          <p>${t("share.text")}</p>
          <div class="field">
            <label for="link">${t("share.link")}</label>
            <input id="link" class="line" readonly dir="ltr" .value=${r} @focus=${as} />
          </div>
        `}
    <div class="actions">
      ${r===void 0?c:l`<button type="button" part="button" @click=${is(e,r)}>${t("share.copy")}</button>`}
      ${r!==void 0&&ns(ct(e,s,r))?l`<button type="button" part="button" @click=${ls(e,ct(e,s,r))}>${t("share.send")}</button>`:c}
      <button type="button" part="button" @click=${ds(e,s)}>${t("share.image")}</button>
      ${e.quiz.comparison?.length?rs.map(a=>os(e,a)):c}
      <button type="button" part="button" @click=${ms(e)}>${t("share.print")}</button>
    </div>
    <p class="said small">${o}</p>
  `:c},rs=["png","svg"],os=(e,t)=>l`
  <button type="button" part="button" @click=${cs(e,t)}>
    ${e.words.text("share.infographic",{format:t.toUpperCase()})}
  </button>
`,as=({currentTarget:e})=>e.select(),mt=({currentTarget:e})=>e.getRootNode(),is=({words:{text:e},on:t},s)=>async r=>{let o=mt(r);t.say("");try{await navigator.clipboard.writeText(s),t.say(e("share.copied"))}catch{o.getElementById("link")?.focus(),t.say(e("share.uncopied"))}},ct=({quiz:e,words:t},s,r)=>({title:e.title,text:Xe(e,t,s),url:r}),ns=e=>"share"in navigator&&(!("canShare"in navigator)||navigator.canShare(e)),ls=(e,t)=>de(e,()=>navigator.share(t).catch(s=>{if(s.name!=="AbortError")throw s})),ds=(e,t)=>de(e,async s=>ut(await nt(e,t,s.host),`${e.quiz.id}.png`)),cs=(e,t)=>de(e,async({host:s})=>{let r=await e.infographic?.();r&&ut(await r.fileOf(e,s,t),`${e.quiz.id}-${e.words.language}.${t}`)}),ut=(e,t)=>{let s=URL.createObjectURL(e);Object.assign(document.createElement("a"),{href:s,download:t}).click(),setTimeout(()=>URL.revokeObjectURL(s),ps)},ps=1e4,ms=e=>de(e,t=>dt(t,e)),de=({words:{text:e},on:t},s)=>async r=>{let o=mt(r);t.say("");try{await s(o)}catch(a){console.error(a),t.say(e("share.failed"))}};var ft=e=>{let{quiz:t,words:s,state:r,score:o,populations:a,friend:i}=e,{text:n,decimal:d}=s,p=t.language??c,u=new Set(t.items.filter(({id:g})=>r.answers.has(g)).map(({trait:g})=>g));if(!o?.traits||!t.traits||!a)return c;let{traits:b}=o,f=t.traits.map(({id:g})=>t.roles.map(h=>a.roles[h.id][g]));return l`
    <p class="small">${n("result.traits.text")}</p>
    <ul class="keys">
      ${t.roles.map(({name:g},h)=>l`<li>${q(h)} <span lang=${p}>${g}</span></li>`)}
      <li>${ee("reader")} ${n("result.you")}</li>
      ${i?l`<li>${ee("friend")} ${n("friend.name")}</li>`:c}
    </ul>
    <ul class="scales">
      ${t.traits.map(({id:g,name:h,low:w,high:m},y)=>{let v=b[g],x=i?.traits?.[g];return l`
          <li data-trait=${g}>
            <h4 lang=${p}>${h}</h4>
            <p class="reading">
              ${us(e,v)} ${x?l`<span class="other">${n("friend.name")}: ${ht(e,x)}.</span>`:c}
              ${u.has(g)?c:l`<span class="unmeasured">${n("result.unmeasured")}</span>`}
              <span class="hidden">
                ${t.roles.map((_,Q)=>`${n("result.middle",{role:_.name,mean:d(f[y][Q].mean)})} `)}
              </span>
            </p>
            ${ye(f[y],v,x)}
            <p class="ticks" aria-hidden="true">${Y.map(_=>l`<span dir="ltr">${_<0?`−${-_}`:_}</span>`)}</p>
            <p class="poles small" lang=${p}><span>${w}</span> <span>${m}</span></p>
          </li>
        `})}
    </ul>
    ${xe(e,{label:"traits",heads:[n("traits.trait"),n("result.you"),n("traits.interval"),...i?[n("friend.name")]:[],...t.roles.flatMap(({name:g})=>["middle","spread","above"].map(h=>n(`traits.${h}`,{role:g})))],rows:t.traits.map(({id:g,name:h},w)=>[l`<span lang=${p}>${h}</span>`,d(b[g].mean),gt(e,b[g]),...i?.traits?[ht(e,i.traits[g])]:[],...t.roles.flatMap((m,y)=>{let{mean:v,sd:x}=f[w][y];return[d(v),d(x),s.percent(b[g].standing[m.id])]})])})}
  `},gt=({words:{text:e,decimal:t}},{low:s,high:r})=>e("figure.interval",{low:t(s),high:t(r)}),ht=(e,t)=>`${e.words.decimal(t.mean)} (${gt(e,t)})`,us=({words:{text:e,decimal:t}},s)=>{let r=a=>l`<data class=${a} value=${s[a]}>${t(s[a])}</data>`;return e("result.estimate",{mean:"\0mean\0",low:"\0low\0",high:"\0high\0"}).split("\0").map((a,i)=>i%2===1?r(a):a)};var hs=[/^(utm|mtm|hsa|matomo|piwik|oly|vero|trk|guce)_/,/^pk_(campaign|kwd|keyword|source|medium|content|cid)$/,/^((fb|g|d|y|ys|tw|tt|q|aw)clid|msclkid|\w*click_?id|rdt_cid|sccid|gbraid|wbraid|gclsrc|gad_\w+|srsltid|_gl|_ga|_gac)$/,/^(igshid?|igsh|mibextid|li_fat_id|epik|fb_(ref|source)|ref|ref_(src|url)|referrer|trk|ncid|cmpid|s_cid|s_kwcid|ef_id|xtor|wt[._]?mc(_id)?)$/,/^(mc_[ce]id|_hs(enc|mi|fp)|__hs\w+|hsctatracking|mkt_tok|_kx|__s|_openstat|dm_i|vgo_ee|wickedid|_bta_\w+|guccounter)$/,/^(ck_subscriber_id|bt_ee|sc_uid|elqtrack(id)?|sp(mailing|user|job|report)id|emci|emdi|ceid)$/,/^(e-?mail|subscriber|recipient)$|^(e-?mail|newsletter|subscriber|recipient|contact)[_-]?(id|address|hash)$/],fs=/[^\s@]@[^\s@]+\.[^\s@]/,bt=e=>{try{return decodeURIComponent(e.replace(/\+/g," "))}catch{return e}},$t=e=>{let[,t,s]=/^([^?]*)\??(.*)$/s.exec(e),r=s.split("&").filter(o=>{let[,a,i]=/^([^=]*)=?(.*)$/s.exec(o);return o!==""&&!fs.test(bt(i))&&!hs.some(n=>n.test(bt(a).toLowerCase()))});return r.length>0?`${t}?${r.join("&")}`:t},gs=e=>{try{return new URL(e)}catch{return}},yt=(e,t)=>{let s=new URL(e),r=$t(s.hash.slice(1));s.username=s.password=s.hash="";let o=t===void 0?void 0:gs(t);return o?.origin!==s.origin||!/^https?:$/.test(o.protocol)?{address:$t(s.href),fragment:r}:(o.username=o.password=o.hash="",{address:o.href,fragment:r})};var{named:kt,resultFrom:Ho,resultIn:Uo}=(globalThis[Symbol.for("role-fit@4bfefc49")]??={}).modules["web/quiz/find-result.js"];var bs=/^!?\//,wt=(e,{id:t,questions:s,code:r},o)=>{if(!/^(https?|file):/.test(e))return;let{address:a,fragment:i}=yt(e,o),n=`rolefit-${kt(t)}-${s}-result-${r}`;if(!bs.test(i))return`${a}#${n}`;let d=i.replace(/([?&])rolefit-[^&]*(&|$)/gi,(p,u,b)=>b&&u);return`${a}#${d}${d.includes("?")?"&":"?"}${n}`};var $s=()=>{let e=document.querySelectorAll('head link[rel~="canonical" i][href]'),[t,...s]=new Set([...e].map(({href:r})=>r));return s.length===0?t:void 0},vt=(e,t)=>wt(e,t,$s());var{chapter:je,lateChapter:Yo}=(globalThis[Symbol.for("role-fit@4bfefc49")]??={}).modules["web/views/chapter.js"];var{method:xt}=(globalThis[Symbol.for("role-fit@4bfefc49")]??={}).modules["web/views/method.js"];var zt=e=>{let{quiz:t,words:{text:s}}=e;return l`
    <article class="card result" part="card result" aria-labelledby="title">
      ${Pe(t.roles.length)}
      <header>
        <h2 id="title" class="title" part="title" lang=${t.language??c} dir="auto">${t.title}</h2>
      </header>
      ${t.comparison?.length?l`<section class="comparison" part="comparison"><h3>${s("result.comparison")}</h3>${ae(e)}</section>`:c}
      <div class="chapters">
        ${t.lifecycle?.length?je("lifecycle",l`<span id="lifecycle">${s("result.lifecycle")}</span>`,ne(e)):c}
        ${t.sources?.length?je("sources",s("result.sources"),te(e)):c}
      </div>
      <p class="small">${xt(e)}</p>
    </article>
  `};var ys={traits:ft,pulls:rt,comparison:ae,lifecycle:ne,paths:et,outlook:Ze,faq:Qe,friend:Je,share:pt,sources:te},ks=Be(We);Object.assign(globalThis[Symbol.for("role-fit@4bfefc49")]??={},{"role-fit-chapters":Te});Object.assign((globalThis[Symbol.for("role-fit@4bfefc49")]??={}).modules??={},{"web/views/paper.js":ge,"web/views/pictures.js":we,"web/views/table.js":ze,"web/views/text-fit.js":Se});})();
}
