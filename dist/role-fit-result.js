/*! RoleFit 0.1.0, MIT. */
if(!(globalThis[Symbol.for("role-fit@afdca4b4")]??={}).modules){const e=Object.assign(document.createElement("script"),{nonce:document.currentScript?.nonce});e.dataset.script=document.currentScript?.src??"",e.src=e.dataset.script.replace(/[^/]*$/,"role-fit-rejoin.js?afdca4b4"),document.head.append(e)}
 else if (!("role-fit-result" in (globalThis[Symbol.for("role-fit@afdca4b4")] ??= {}))) {
(()=>{var Se=Object.defineProperty;var k=(e,t)=>{for(var r in t)Se(e,r,{get:t[r],enumerable:!0})};var m=["comparison","lifecycle","paths","faq","outlook"];var A={};k(A,{chapter:()=>E,lateChapter:()=>F});var{CSSResult:ct,LitElement:pt,ReactiveElement:dt,_$LE:mt,_$LH:ht,adoptStyles:ut,css:gt,defaultConverter:ft,getCompatibleStyle:$t,html:a,isServer:bt,mathml:kt,noChange:yt,notEqual:vt,nothing:c,render:wt,supportsAdoptingStyleSheets:xt,svg:h,unsafeCSS:q}=(globalThis[Symbol.for("role-fit@afdca4b4")]??={}).modules["node_modules/lit/index.js"];var E=(e,t,r,{near:s,open:o}={})=>a`
  <details class="chapter ${e}" part=${e} @pointerenter=${s} @focusin=${s} @toggle=${o&&ze(o)}>
    <summary><h3>${t}</h3></summary>
    <div class="inside">${r}</div>
  </details>
`,ze=e=>({currentTarget:t})=>{t.open&&e()},je=e=>({currentTarget:t})=>{t.closest("details")?.querySelector("summary")?.focus(),e()},Oe=({quiz:e,score:t,populations:r,order:s,state:o,sharing:i,untold:l},n)=>n==="friend"?!0:n==="share"?i||l||(e.comparison??[]).length>0:n==="traits"?e.traits!==void 0&&r!==void 0:n==="pulls"?t?.runnerUp!==null&&s.length+o.asked.length>0:(e[n]??[]).length>0,F=(e,t)=>{let{untold:r,chapters:s,late:o,on:i,words:{text:l}}=e,n=Oe(e,t);if(!n&&!(r&&m.includes(t)))return c;let p=a`<span id=${t}>${l(`result.${t}`)}</span>`;if(n&&s)return E(t,p,s.bodies[t](e));let d=o?a`
        <p class="late" role=${o==="waiting"?"status":"alert"}>${l(`late.${o}`)}</p>
        ${o==="lost"?a`<button type="button" part="button" @click=${je(i.complete)}>${l("error.retry")}</button>`:c}
      `:c;return E(t,p,d,{near:o==="lost"||o==="stale"?void 0:i.complete,open:i.complete})};var P={};k(P,{fill:()=>v,kFills:()=>y,patterns:()=>B,roleClass:()=>u,shareBar:()=>R,splitBar:()=>L,swatch:()=>U});var Te=4,y=3,u=e=>`role-${e%Te}`,v=e=>e%y===0?"var(--_role)":`url(#fill-${e})`,B=e=>a`
  <svg class="patterns" width="0" height="0" aria-hidden="true">
    <defs>
      ${Array.from({length:e},(t,r)=>Me(r))}
    </defs>
  </svg>
`,Me=e=>h`
  <pattern id=${`fill-${e}`} class=${u(e)} width="6" height="6" patternUnits="userSpaceOnUse"
    patternTransform="rotate(45)">
    <rect class="tint" width="6" height="6"/>
    ${e%y===1?h`<rect class="ink" width="3" height="6"/>`:h`<circle class="ink" cx="3" cy="3" r="1.5"/>`}
  </pattern>`,L=(e,t=[],r=28)=>{let s=0;return a`
    <svg class="split" part="bar" width="100%" height=${r} aria-hidden="true">
      ${e.map((o,i)=>{let l=h`
          <svg x=${`${100*s}%`} width=${`${100*o}%`} height=${r}>
            <rect class=${u(i)} x=${i>0?1.5:0} width="100%" height=${r} fill=${v(i)}/>
          </svg>`;return s+=o,l})}
      ${qe(t).map(o=>h`<line class="before" x1=${o} x2=${o} y1="-4" y2=${r+4}/>`)}
    </svg>
  `},R=(e,t,r)=>a`
  <svg class="split" part="bar" width="100%" height="14" aria-hidden="true">
    <svg width=${`${100*t}%`} height="14"><rect class=${u(e)} width="100%" height="14" fill=${v(e)}/></svg>
    ${r===void 0?c:h`<line class="before" x1=${`${100*r}%`} x2=${`${100*r}%`} y1="-3" y2="17"/>`}
  </svg>
`,qe=e=>{let t=0;return e.slice(0,-1).map(r=>`${100*(t+=r)}%`)},U=e=>a`
  <svg class="swatch" width="14" height="14" aria-hidden="true">
    <rect class=${u(e)} width="14" height="14" fill=${v(e)} />
  </svg>
`;var D={};k(D,{method:()=>K});var{addressFrom:C,askedOf:Tt,byPull:re,categoriesOf:Mt,hindering:qt,keyOf:se,parsed:Et,pictureFrom:Ft,questionsOf:oe,readQuiz:At,translated:Bt,webAddress:Lt}=(globalThis[Symbol.for("role-fit@afdca4b4")]??={}).modules["web/quiz/quiz.js"];var K=({quiz:e,base:t,words:{text:r}})=>{let s=C(e.method,t);return s?a`<a href=${s} part="method">${r("result.method")}</a>`:c};var X={};k(X,{bar:()=>H,kTicks:()=>z,key:()=>I,personKey:()=>j,pullBar:()=>Be,scale:()=>J});var x=3.5,H=(e,{value:t,low:r,high:s},o)=>{let i=l=>`${100*l/o}%`;return a`
    <svg class="bar" width="100%" height="12" aria-hidden="true">
      <rect class="track" width="100%" height="1" y="10" />
      <rect class=${u(e)} width=${i(t)} height="8" y="2" fill=${v(e)} />
      ${r===void 0||s===void 0?c:h`<line x1=${i(r)} x2=${i(s)} y1="6" y2="6"/>
            ${[r,s].map(l=>h`<line x1=${i(l)} x2=${i(l)} y1="2.5" y2="9.5"/>`)}`}
    </svg>
  `},le=e=>{let t=`mark ${u(e)}`;return e%y===0?h`<circle class=${t} r="5"/>`:e%y===1?h`<path class=${`${t} hollow`} d="M0-6 6 0 0 6-6 0Z"/>`:h`<path class=${t} d="M0-6 6 5H-6Z"/>`},I=e=>a`
  <svg class="swatch" width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true">${le(e)}</svg>
`,z=[-3,-2,-1,0,1,2,3],Ee="M-4 0C-3.6667 0-3.3333 0-3-.0044-2.6667-.0089-2.3333-.018-2-.054-1.6667-.09-1.3333-.1613-1-.242-.6667-.3226-.3333-.3989 0-.3989 .3333-.3989 .6667-.3226 1-.242 1.3333-.1613 1.6667-.09 2-.054 2.3333-.018 2.6667-.0089 3-.0044 3.3333 0 3.6667 0 4 0",Fe=.3989,N=18,f=90,ie=107,Ae=9,w=e=>50*(Math.max(-x,Math.min(x,e))+x)/x,J=(e,t,r)=>{let s=Math.min(...e.map(({sd:i})=>i)),o=Fe/s;return a`
    <svg class="scale" width="100%" height=${r?117:100} aria-hidden="true">
      <line class="middle" x1="50%" x2="50%" y1="0" y2=${f} />
      <svg class="shapes" y=${N} width="100%" height=${f-N} viewBox=${`${-x} ${-o} ${2*x} ${o}`} preserveAspectRatio="none">
        ${e.map(({mean:i,sd:l},n)=>h`
            <path class=${`bell ${u(n)} line-${n%y}`} d=${Ee} vector-effect="non-scaling-stroke"
              transform=${`translate(${i} 0) scale(${l} ${1/l})`}/>`)}
      </svg>
      ${e.map(({mean:i,sd:l},n)=>{let p=`${w(i)}%`,d=f-(f-N)*s/l;return h`
          <line class=${`stem ${u(n)}`} x1=${p} x2=${p} y1=${d} y2=${f}/>
          <svg x=${p} y=${d-Ae}>${le(n)}</svg>`})}
      <line class="axis" x2="100%" y1=${f} y2=${f} />
      ${z.map(i=>h`<line class="axis" x1=${`${w(i)}%`} x2=${`${w(i)}%`} y1=${f} y2=${f+6}/>`)}
      ${ae(t,"reader",f,f-26)} ${r?ae(r,"friend",ie,ie-7):c}
    </svg>
  `},ae=({mean:e,low:t,high:r},s,o,i)=>h`
  <g class=${s}>
    <rect class="interval" x=${`${w(t)}%`} width=${`${w(r)-w(t)}%`} y=${o-4} height="8"/>
    <rect class="estimate" x=${`${w(e)}%`} width="3" y=${i} height=${o+7-i} transform="translate(-1.5)"/>
  </g>`,j=e=>a`
  <svg class="swatch" width="24" height="14" aria-hidden="true">
    <g class=${e}><rect class="interval" width="24" y="3" height="8"/><rect class="estimate" x="10.5" width="3" height="14"/></g>
  </svg>
`,Be=(e,t,r)=>a`
  <svg class="pull" width="100%" height="18" aria-hidden="true">
    <rect class=${u(e)} x=${`${t?50-50*r:50}%`} width=${`${50*r}%`} y="2" height="14" fill=${v(e)}/>
    <line class="axis" x1="50%" x2="50%" y2="18"/>
  </svg>
`;var Q={};k(Q,{spoke:()=>Z,spoken:()=>de});var{leading:ne,resultMessage:Jt,verdictDetail:ce,verdictOf:Xt,verdictTitle:pe}=(globalThis[Symbol.for("role-fit@afdca4b4")]??={}).modules["web/quiz/verdict.js"];var Le=3,Re=2,de=(e,t)=>{let r=re(t).filter(s=>e.decimal(Math.abs(t.pulls[s]))!==e.decimal(0));return{leading:r.filter(s=>t.pulls[s]>0).slice(0,Le),other:r.filter(s=>t.pulls[s]<0).slice(0,Re),most:Math.abs(t.pulls[r[0]])}},Z=(e,t)=>{let{quiz:r,words:s,score:o}=e;if(!o||o.runnerUp===null)return c;let i=de(s,o);if(i.leading.length+i.other.length===0)return c;let{most:l}=i,n=ne(r,s,o),p=g=>r.roles.findIndex(({id:$})=>$===g),d=(g,$,S)=>$.length===0?c:a`
          <h3>${g}</h3>
          <ul>${$.map(_=>Ue(e,o,_,{role:S,most:l,change:t}))}</ul>
        `;return a`
    <section class="spoke" part="spoke">
      ${d(s.text("spoke.for",n),i.leading,p(o.leader))}
      ${d(s.text("spoke.against",n),i.other,p(o.runnerUp))}
    </section>
  `},Ue=({quiz:e,state:t,shared:r},s,o,{role:i,most:l,change:n})=>{let p=e.items.find($=>$.id===o),d=p?.categories[t.answers.get(o)??0],g=a`<bdi>${d}</bdi>`;return a`
    <li data-spoke=${o} lang=${e.language??c}>
      <p>${r?g:a`<button type="button" class="link" part="button" @click=${n(o)}>${g}</button>`}</p>
      <p class="small"><bdi>${p?.prompt}</bdi></p>
      ${H(i,{value:Math.abs(s.pulls[o])},l)}
    </li>
  `};var V={};k(V,{brief:()=>he,interval:()=>me,traitKeys:()=>W,traitPicture:()=>G});var W=({quiz:e,words:{text:t},friend:r})=>a`
  <ul class="keys">
    ${e.roles.map(({name:s},o)=>a`<li>${I(o)} <span lang=${e.language??c}>${s}</span></li>`)}
    <li>${j("reader")} ${t("result.you")}</li>
    ${r?a`<li>${j("friend")} ${t("friend.name")}</li>`:c}
  </ul>
`,G=(e,t,{id:r,name:s,low:o,high:i})=>{let{quiz:l,words:{text:n,decimal:p},state:d,populations:g,friend:$}=e,S=l.language??c,_=t.traits?.[r];if(!_||!g)return c;let M=$?.traits?.[r],te=l.roles.map(b=>g.roles[b.id][r]),xe=l.items.some(b=>b.trait===r&&d.answers.has(b.id));return a`
    <li data-trait=${r}>
      <h4 lang=${S}>${s}</h4>
      <p class="reading">
        ${Pe(e,_)} ${M?a`<span class="other">${n("friend.name")}: ${he(e,M)}.</span>`:c}
        ${xe?c:a`<span class="unmeasured">${n("result.unmeasured")}</span>`}
        <span class="hidden">
          ${l.roles.map((b,_e)=>`${n("result.middle",{role:b.name,mean:p(te[_e].mean)})} `)}
        </span>
      </p>
      ${J(te,_,M)}
      <p class="ticks" aria-hidden="true">${z.map(b=>a`<span dir="ltr">${b<0?`−${-b}`:b}</span>`)}</p>
      <p class="poles small" lang=${S}><span>${o}</span> <span>${i}</span></p>
    </li>
  `},me=({words:{text:e,decimal:t}},{low:r,high:s})=>e("figure.interval",{low:t(r),high:t(s)}),he=(e,t)=>`${e.words.decimal(t.mean)} (${me(e,t)})`,Pe=({words:{text:e,decimal:t}},r)=>{let s=i=>a`<data class=${i} value=${r[i]}>${t(r[i])}</data>`;return e("result.estimate",{mean:"\0mean\0",low:"\0low\0",high:"\0high\0"}).split("\0").map((i,l)=>l%2===1?s(i):i)};var ee={};k(ee,{Engine:()=>T,packed:()=>fe,result:()=>ve,styles:()=>at});var ue=".mark{fill:var(--_role)}.mark.hollow{fill:none;stroke:var(--_role);stroke-width:2.25}.keys{display:flex;flex-wrap:wrap;gap:.25em 1.5em;margin-block:1em 1.75em;font-size:.875em}.keys li{display:flex;align-items:center;gap:.5em}.scales{display:grid;gap:2.25em 2.5em}.scales h4{line-height:1.3}.reading{font-size:.875em;font-variant-numeric:tabular-nums}.reading .other,.reading .unmeasured{display:block;color:var(--_soft)}.scale{margin-block-start:.75em}.shapes{overflow:hidden}.bell{fill:var(--_role);fill-opacity:.16;stroke:var(--_role);stroke-width:1.75}.line-1{fill-opacity:.1;stroke-dasharray:5 3}.line-2{fill-opacity:.1;stroke-dasharray:1.5 3;stroke-linecap:round}.stem{stroke:var(--_role);stroke-width:1;stroke-opacity:.6}.axis{stroke:var(--_strong);stroke-width:1;shape-rendering:crispEdges}.middle{stroke:var(--_line);stroke-width:1;stroke-dasharray:1 3}.interval{fill:var(--_accent);fill-opacity:.35}.estimate{fill:var(--_accent)}.friend .interval,.friend .estimate{fill:none;stroke:var(--_accent);stroke-width:1.25}.ticks{display:flex;font-size:.75em;line-height:1.5;color:var(--_soft);font-variant-numeric:tabular-nums}.result .ticks{max-inline-size:none}.ticks>*{flex:1;text-align:center}.poles{display:flex;justify-content:space-between;gap:2em;margin-block-start:.25em;line-height:1.35}.poles>*{max-inline-size:46%;min-inline-size:0;hyphens:auto}.poles>:last-child{text-align:end}[dir=rtl] :is(.scale,.pull,.bar){transform:scaleX(-1)}.bar line{stroke:currentColor;stroke-width:1.25;shape-rendering:crispEdges}.track{fill:var(--_line)}@container rolefit (min-width: 34em){.scales{grid-template-columns:1fr 1fr}}@media(prefers-reduced-motion:no-preference){.pull rect,.interval,.estimate,.bar rect{transition:x .24s,width .24s}}@media print{.scales{grid-template-columns:1fr 1fr 1fr;gap:1em 2em}.keys{margin-block:.5em;break-after:avoid}}";var ge=".why dl{margin:0;max-inline-size:42em;font-size:.875em}.why dt{font-weight:700}.why dt .hint{margin:0;font-size:1em;font-weight:400}.why dd{margin:0 0 .5em}@container rolefit (min-width: 34em){.why dt .hint{display:none}}.result{gap:2.25em}.chapter{border-block-end:1px solid var(--_line)}.chapter:first-child{border-block-start:1px solid var(--_line)}.chapter>summary{padding-block:.875em}.chapter h3{margin:0}.inside{padding-block:.25em 1.75em}summary h3{display:inline}.before{stroke:currentColor;stroke-width:2}.result h3{margin-block-end:.625em;font-size:1.125em;font-weight:700;line-height:1.3}.result h4{font-weight:700}.result .title{margin-block:.25em .5em}.result p{max-inline-size:42em}.patterns{position:absolute}svg{display:block;overflow:visible}.swatch{display:inline-block;flex:none;vertical-align:-.1em}.role-0{--_role: var(--rolefit-role-1, #2b6cb8)}.role-1{--_role: var(--rolefit-role-2, #c4661f)}.role-2{--_role: var(--rolefit-role-3, #1d8a6b)}.role-3{--_role: var(--rolefit-role-4, #a8568f)}@supports (color: color-mix(in srgb,red,blue)){.role-0{--_role: var(--rolefit-role-1, color-mix(in srgb, #1c69c4 72%, currentColor))}.role-1{--_role: var(--rolefit-role-2, color-mix(in srgb, #d06a14 88%, currentColor))}.role-2{--_role: var(--rolefit-role-3, color-mix(in srgb, #0f8f6c 80%, currentColor))}.role-3{--_role: var(--rolefit-role-4, color-mix(in srgb, #b0508f 84%, currentColor))}}@media(forced-colors:active){.role-0,.role-1,.role-2,.role-3{--_role: CanvasText}}.ink{fill:var(--_role)}.tint{fill:var(--_role);fill-opacity:.3}.split svg{overflow:hidden}.roles ul{display:grid;gap:.5em 2em;margin-block-start:.75em}.roles li .split{margin-block-start:.25em}.roles .share{display:flex;align-items:baseline;gap:.5em}.roles .name{flex:1}.roles data{font-size:1.25em;font-variant-numeric:tabular-nums}.leader .name,.leader data{font-weight:700}[dir=rtl] .split{transform:scaleX(-1)}.outcome{display:grid;gap:1em 1.5em;align-items:start}.outcome h3{margin-block-end:.375em}.outcome .text{white-space:pre-line}.more{display:inline-block;min-block-size:44px;padding-block:.625em;font-weight:700;text-underline-offset:.2em}.spoke{display:grid;gap:1em}.spoke h3{margin:0}.spoke ul{display:grid;gap:.75em 2em}.spoke .bar{margin-block-start:.375em}button.link{margin-block:-10px;padding:10px 0;border:0;border-radius:0;text-align:start;text-decoration:underline;text-underline-offset:.2em;text-decoration-thickness:1px}button.link:hover{background:none;text-decoration-thickness:2px}.keep .said{min-block-size:1.5em;font-weight:700}button:disabled{opacity:.6;cursor:progress}.people ul{display:grid;gap:1em 2em}.people .small+.small{margin-block-start:.375em}.small>[part=method]{display:inline-block;min-block-size:44px;padding-block:.75em}@container rolefit (min-width: 34em){.spoke li{display:grid;grid-template-columns:1fr minmax(4em,30%);gap:0 1em;align-items:center}.spoke .small{grid-row:2}.spoke .bar{grid-column:2;grid-row:1 / 3;margin:0}.outcome:has(>img:not([hidden])){grid-template-columns:minmax(0,2fr) 3fr}.roles ul,.people ul{grid-template-columns:repeat(auto-fit,minmax(14em,1fr))}}@media(prefers-reduced-motion:no-preference){.split svg{transition:x .24s,width .24s}}@media print{:host{--_soft: #444;--_line: #bbb;--_strong: #666;--_tint: transparent;--_accent: #000;margin:0;color:#000;font-size:8.5pt;line-height:1.3}.actions,button:not(.link),.chapter.share,details:not([open]){display:none}button.link{margin:0;padding:0;min-block-size:0;text-decoration:none}.card{gap:.875em;padding:0;border:0;background:none}.chapter>summary{min-block-size:0;padding-block:.625em .25em;list-style:none;break-after:avoid}summary::-webkit-details-marker{display:none}.inside{padding-block:0 .5em}.keep{display:none}p,li,tr,svg,header,.roles,.basis{break-inside:avoid}h2,h3,h4{break-after:avoid}.result h3{margin-block:0 .375em}p{orphans:3;widows:3}svg{print-color-adjust:exact;-webkit-print-color-adjust:exact}.result p{max-inline-size:none}a{text-decoration:none}}";var fe="ds-or-mle 0.83 0.04 61 6 0 5 0.9 6 insight 0.9347 statistics 0.903 modelling 0.6291 deep-learning 0.2171 engineering 0.3379 production 0.9126 2 data-scientist 0.5 0.278 0.2856 0.1911 -0.1645 -0.1609 0.0172 0.4265 0.7845 0.8441 0.9231 0.8224 0.5982 ml-engineer 0.5 -0.7418 -0.988 -0.4397 0.4229 0.4812 -0.0816 0.4265 0.7845 0.8441 0.9231 0.8224 0.5982 5 languages tools methods learning systems 37 analyze-business 0 0 0.9955 1 0.9105 0 0 0 sql 0 0 1.3597 1 0.017 0 0 1 r-stack 0 1 1.0899 1 -0.559 0 0 1 java-js-go 0 4 1.69 1 -1.9114 0 0 1 c-cpp 0 4 1.0878 1 -1.5919 0 0 1 bash 0 4 0.4644 1 -1.8528 0 0 1 bi 0 0 1.178 1 0.1051 0 0 2 plot-interactive 0 0 0.9236 1 -0.0596 0 0 2 eng-ide 0 4 0.8063 1 0.8967 0 0 2 warehouse 0 5 0.9251 1 1.6594 0 0 2 sas 0 1 1.0106 1 0.3549 0 0 2 excel 0 0 0.5131 1 0.119 0 0 2 trees 0 2 3.6026 1 2.2152 0 0 3 linear 0 2 1.451 1 1.7471 0 0 3 gbm 0 2 1.2618 1 0.5766 0 0 3 dl-framework 0 3 2.9821 1 2.0374 0 0 3 vision 0 3 3.3249 1 -0.3952 0 0 4 seq-nlp 0 3 1.7766 1 -0.8516 0 0 4 generative 0 3 2.5612 1 -3.6365 0 0 4 gpu 0 3 1.3995 1 0.3331 0 0 4 tracking 0 3 1.0066 1 -0.4287 0 0 4 ml-service 0 5 1.0941 1 -0.3452 0 0 5 data-infra 0 5 1.2585 1 -0.677 0 0 5 cloud-any 0 5 0.9291 1 1.7091 0 0 5 docker 0 4 1.0819 1 -0.1733 0 0 5 kubernetes 0 4 1.3782 1 -0.2207 0 0 5 airflow 0 4 1.2535 1 -0.2007 0 0 5 pictures-or-tables 0 3 -1.5182 4 1.6962 0.6962 -0.3038 -1.3038 0 0 0 own-or-ready 0 2 -0.9286 4 1.3846 0.3846 -0.6154 -1.6154 0 0 0 notebook-or-program 0 4 0.7892 4 1.3736 0.3736 -0.6264 -1.6264 0 0 0 why-or-faster 0 0 -0.9056 4 1.29 0.29 -0.71 -1.71 0 0 0 tool-or-chance 0 1 0.7266 4 1.7552 0.7552 -0.2448 -1.2448 0 0 0 code-or-findings 0 0 0.9056 4 1.71 0.71 -0.29 -1.29 0 0 0 build-or-test 0 1 0.7266 4 1.7552 0.7552 -0.2448 -1.2448 0 0 0 minutes-or-overnight 0 3 1.5182 4 1.3038 0.3038 -0.6962 -1.6962 0 0 0 tidy-or-next 0 4 -0.7892 4 1.6264 0.6264 -0.3736 -1.3736 0 0 0 choose-or-find 0 2 -1.1608 4 1.3557 0.3557 -0.6443 -1.6443 0 0 0 3833428999";var{RoleFitError:Y,isOther:nr,problem:cr}=(globalThis[Symbol.for("role-fit@afdca4b4")]??={}).modules["web/quiz/error.js"];var Ne=32,O=class extends Error{name="EngineStopped"},T=class{#t;#i;#s;#e=new Map;constructor(t,r){this.#t=t,this.#i=r}async restart(){this.#t||(this.#s??=this.#i().then(t=>{this.#t=t}).finally(()=>this.#s=void 0),await this.#s)}check(t){return this.#a(t).problems}score(t,r){return this.#r("score",t,r)}next(t,r){let{next:s}=this.#r("next",t,r);return s.map(se)}share(t,r){return this.#r("share",t,r).code}unshare(t,r){return this.#r("unshare",t,r).answers}populations(t){return this.#r("populations",t)}compare(t){return this.#r("compare",t)}#r(t,r,...s){let{model:o,problems:i}=this.#a(r);if(o===void 0)throw new Y(i);let l=this.#o(n=>JSON.parse(n[t](o,...s)));if(l.problems)throw new Y(l.problems);return l}#a(t){let r=this.#e.get(t)??this.#o(s=>JSON.parse(s.load(t)));if(this.#e.delete(t),this.#e.set(t,r),this.#e.size>Ne){let[[s,{model:o}]]=this.#e;this.#e.delete(s),o!==void 0&&this.#o(i=>i.unload(o))}return r}#o(t){if(!this.#t)throw new O;try{return t(this.#t)}catch(r){throw this.#t=void 0,this.#e.clear(),new O(r instanceof Error?r.message:String(r),{cause:r})}}};var He=[["copy","share.copy"],["send","share.send"],["save","share.image"],["print","share.print"]],Ie=e=>"share"in navigator&&(!e||!("canShare"in navigator)||navigator.canShare({url:e})),$e=e=>{let{words:{text:t},chapters:r,said:s,shared:o,sharing:i,link:l}=e;if(o)return c;let n=r?l!==void 0:i,p={copy:n,send:n&&Ie(l)},d=He.filter(([g])=>p[g]??!0);return a`
    <section class="keep" part="keep" aria-labelledby="keep">
      <h3 id="keep">${t("keep.title")}</h3>
      <div class="actions">
        ${d.map(([g,$])=>a`
            <button type="button" part="button" ?disabled=${!r} @click=${r?.keeping[g](e)}>${t($)}</button>
          `)}
      </div>
      <p class="said small">${s}</p>
    </section>
  `};var{picture:be}=(globalThis[Symbol.for("role-fit@afdca4b4")]??={}).modules["web/views/picture.js"];var ke=({quiz:e,base:t},{leader:r})=>{let s=e.roles.find(({id:p})=>p===r);if(!s||!(s.text||s.image||s.link))return c;let{name:o,text:i,link:l}=s,n=C(l?.url,t);return a`
    <section class="outcome" part="outcome" lang=${e.language??c} dir="auto">
      ${e.roles.map(({id:p,image:d})=>be(t,d,{hidden:p!==r}))}
      <div>
        <h3>${o}</h3>
        ${i?a`<p class="text">${i}</p>`:c}
        ${l&&n?a`<p><a class="more" href=${n}>${l.text}</a></p>`:c}
      </div>
    </section>
  `};var Je=2,ye=e=>{let{quiz:t,words:{text:r},score:s,populations:o}=e;if(!s||!o)return c;let i=Xe(t,s).slice(0,Je);if(i.length===0)return c;let l={...e,friend:void 0};return a`
    <section class="stand" part="stand">
      <h3>${r("stand.title")}</h3>
      ${W(l)}
      <ul class="scales">${i.map(n=>G(l,s,n))}</ul>
    </section>
  `},Xe=({traits:e=[],items:t},{pulls:r})=>{let s=new Map;for(let{id:i,trait:l}of t)s.set(l,(s.get(l)??0)+Math.abs(r[i]??0));let o=({id:i=""})=>s.get(i)??0;return e.filter(i=>o(i)>0).sort((i,l)=>o(l)-o(i))};var Ze=["traits","pulls","comparison","lifecycle","paths","outlook","faq","friend","share","sources"],Qe=["friend","share"],ve=e=>{let{quiz:t,words:{text:r},score:s,shared:o,on:i}=e;if(!s)return c;let l=We(e);return a`
    <article class="card result" part="card result" aria-labelledby="verdict">
      ${B(t.roles.length)} ${Ve(e,s)} ${ot(e,s)} ${ke(e,s)} ${Z(e,st(i))} ${ye(e)}
      ${$e(e)} ${it(e,s)}
      <section class="basis">
        <h3>${r("result.basis")}</h3>
        <p>${r("result.basis.text")} ${K(e)}</p>
      </section>
      <div class="chapters">
        ${Ze.map(n=>o&&Qe.includes(n)?c:F(e,n))}
      </div>
      <div class="actions">
        ${o?a`
              <button type="button" class="primary" part="button primary" @click=${i.restart}><span>${r("shared.try")}</span></button>
            `:a`
              ${l>0?a`<button type="button" class="primary" part="button primary" @click=${i.more}>
                    <span>${r("result.more",{count:l})}</span>
                  </button>`:c}
              <button type="button" part="button" @click=${i.back}>${r("result.back")}</button>
              <button type="button" class="quiet" part="button" @click=${i.restart}>${r("result.restart")}</button>
            `}
      </div>
    </article>
  `},We=({quiz:e,state:t})=>oe(e).size-t.passed.size,Ge=({words:e},t)=>a`<data value=${t}>${e.percent(t)}</data>`,Ve=({quiz:e,words:t,shared:r},s)=>{let{text:o}=t;return a`
    <header>
      <p class="label">${o(r?"shared.label":"result.label")}</p>
      <h2 id="verdict" class="title" part="verdict" tabindex="-1" data-focus data-verdict=${s.verdict}>
        ${pe(e,t,s)}
      </h2>
      <p class="lead">
        ${ce(e,t,s)}
        ${r?o("shared.text"):c}
      </p>
      ${rt(t,s)}
    </header>
  `},Ye=-2,et=10,tt=.05,rt=({text:e},{answered:t,roles:r,quality:{lz:s,longestRun:o}})=>o===t&&t>=et?a`<p class="caution">${e("result.alike")}</p>`:s!==null&&s<Ye?a`<p class="caution">${e("result.unlikely")}</p>`:Object.values(r).every(({typicality:i})=>i<tt)?a`<p class="caution">${e("result.neither")}</p>`:c,we=({roles:e},t)=>{let r=e.map((s,o)=>({...s,index:o}));return r.length>2?r.sort((s,o)=>t[o.id].probability-t[s.id].probability):r},st=e=>t=>async({currentTarget:r})=>{let s=r.getRootNode();s.querySelector(".chapter.pulls")?.setAttribute("open",""),await e.complete(),await s.host.updateComplete;let o=s.querySelector(`[data-item="${t}"]`);o?.closest("details")?.setAttribute("open",""),o?.querySelector("select")?.focus()},ot=(e,{roles:t,leader:r})=>{let{quiz:s,before:o}=e,i=s.roles.map(({id:n})=>t[n].probability),l=s.roles.length<=2;return a`
    <div class="roles" part="roles">
      ${l?L(i,o&&s.roles.map(({id:n})=>o.roles[n].probability)):c}
      <ul>
        ${we(s,t).map(({id:n,name:p,index:d})=>a`
            <li class=${n===r?`${u(d)} leader`:u(d)} data-role=${n}>
              <p class="share">
                ${U(d)} <span class="name" lang=${s.language??c}>${p}</span>
                ${Ge(e,i[d])}
              </p>
              ${l?c:R(d,i[d],o?.roles[n].probability)}
            </li>
          `)}
      </ul>
    </div>
  `},it=({quiz:e,words:{text:t,percent:r}},{questions:s,roles:o})=>a`
  <section class="people">
    <h3>${t("result.people")}</h3>
    <ul>
      ${we(e,o).map(({id:i,name:l,summary:n})=>a`
          <li data-people=${i}>
            <h4 lang=${e.language??c}>${l}</h4>
            ${n?a`<p class="small" lang=${e.language??c} dir="auto">${n}</p>`:c}
            ${s>0?a`<p class="small" data-typicality=${o[i].typicality}>${t("result.typicality",{share:r(o[i].typicality)})}</p>`:c}
          </li>
        `)}
    </ul>
  </section>
`;var at=[q(ge),q(ue)];Object.assign(globalThis[Symbol.for("role-fit@afdca4b4")]??={},{"role-fit-result":ee});Object.assign((globalThis[Symbol.for("role-fit@afdca4b4")]??={}).modules??={},{"web/views/chapter.js":A,"web/views/drawing.js":P,"web/views/method.js":D,"web/views/pictures.js":X,"web/views/spoke.js":Q,"web/views/trait.js":V});})();
}
