/*! RoleFit 0.1.0, MIT. */
if(!(globalThis[Symbol.for("role-fit@b48e3eb4")]??={}).modules){const e=Object.assign(document.createElement("script"),{nonce:document.currentScript?.nonce});e.dataset.script=document.currentScript?.src??"",e.src=e.dataset.script.replace(/[^/]*$/,"role-fit-rejoin.js?b48e3eb4"),document.head.append(e)}
 else if (!("role-fit-result" in (globalThis[Symbol.for("role-fit@b48e3eb4")] ??= {}))) {
(()=>{var ze=Object.defineProperty;var k=(e,t)=>{for(var r in t)ze(e,r,{get:t[r],enumerable:!0})};var U={};k(U,{chapter:()=>F,lateChapter:()=>B});var{CSSResult:dt,LitElement:mt,ReactiveElement:ht,_$LE:ut,_$LH:gt,adoptStyles:ft,css:$t,defaultConverter:bt,getCompatibleStyle:kt,html:l,isServer:yt,mathml:vt,noChange:wt,notEqual:xt,nothing:n,render:_t,supportsAdoptingStyleSheets:St,svg:h,unsafeCSS:E}=(globalThis[Symbol.for("role-fit@b48e3eb4")]??={}).modules["node_modules/lit/index.js"];var F=(e,t,r,{near:s,open:o}={})=>l`
  <details class="chapter ${e}" part=${e} @pointerenter=${s} @focusin=${s} @toggle=${o&&Oe(o)}>
    <summary><h3>${t}</h3></summary>
    <div class="inside">${r}</div>
  </details>
`,Oe=e=>({currentTarget:t})=>{t.open&&e()},Me=e=>({currentTarget:t})=>{t.closest("details")?.querySelector("summary")?.focus(),e()},Te=({quiz:e,score:t,populations:r,order:s,state:o,sharing:i,untold:a},c)=>c==="friend"?!0:c==="share"?i||a.includes("comparison")||(e.comparison??[]).length>0:c==="traits"?e.traits!==void 0&&r!==void 0:c==="pulls"?t?.runnerUp!==null&&s.length+o.asked.length>0:(e[c]??[]).length>0,B=(e,t)=>{let{untold:r,chapters:s,late:o,on:i,words:{text:a}}=e,c=Te(e,t);if(!c&&!r.includes(t))return n;let p=l`<span id=${t}>${a(`result.${t}`)}</span>`;if(c&&s)return F(t,p,s.bodies[t](e));let d=o?l`
        <p class="late" role=${o==="waiting"?"status":"alert"}>${a(`late.${o}`)}</p>
        ${o==="lost"?l`<button type="button" part="button" @click=${Me(i.complete)}>${a("error.retry")}</button>`:n}
      `:n;return F(t,p,d,{near:o==="lost"||o==="stale"?void 0:i.complete,open:i.complete})};var N={};k(N,{fill:()=>v,kFills:()=>y,patterns:()=>R,roleClass:()=>f,shareBar:()=>P,splitBar:()=>L,swatch:()=>K});var qe=4,y=3,f=e=>`role-${e%qe}`,v=e=>e%y===0?"var(--_role)":`url(#fill-${e})`,R=e=>l`
  <svg class="patterns" width="0" height="0" aria-hidden="true">
    <defs>
      ${Array.from({length:e},(t,r)=>Ae(r))}
    </defs>
  </svg>
`,Ae=e=>h`
  <pattern id=${`fill-${e}`} class=${f(e)} width="6" height="6" patternUnits="userSpaceOnUse"
    patternTransform="rotate(45)">
    <rect class="tint" width="6" height="6"/>
    ${e%y===1?h`<rect class="ink" width="3" height="6"/>`:h`<circle class="ink" cx="3" cy="3" r="1.5"/>`}
  </pattern>`,L=(e,t=[],r=28)=>{let s=0;return l`
    <svg class="split" part="bar" width="100%" height=${r} aria-hidden="true">
      ${e.map((o,i)=>{let a=h`
          <svg x=${`${100*s}%`} width=${`${100*o}%`} height=${r}>
            <rect class=${f(i)} x=${i>0?1.5:0} width="100%" height=${r} fill=${v(i)}/>
          </svg>`;return s+=o,a})}
      ${Ee(t).map(o=>h`<line class="before" x1=${o} x2=${o} y1="-4" y2=${r+4}/>`)}
    </svg>
  `},P=(e,t,r,s=14)=>l`
  <svg class="split" part="bar" width="100%" height=${s} aria-hidden="true">
    <svg width=${`${100*t}%`} height=${s}><rect class=${f(e)} width="100%" height=${s} fill=${v(e)}/></svg>
    ${r===void 0?n:h`<line class="before" x1=${`${100*r}%`} x2=${`${100*r}%`} y1="-3" y2=${s+3}/>`}
  </svg>
`,Ee=e=>{let t=0;return e.slice(0,-1).map(r=>`${100*(t+=r)}%`)},K=e=>l`
  <svg class="swatch" width="14" height="14" aria-hidden="true">
    <rect class=${f(e)} width="14" height="14" fill=${v(e)} />
  </svg>
`;var H={};k(H,{beside:()=>Fe,listed:()=>x,placed:()=>D});var Fe=({quiz:e,pair:t})=>t?t.roles.map(r=>({...e.roles[r],index:r})):D(e),x=(e,t)=>{let r=D(e);return r.length>2?r.sort((s,o)=>t[o.id].probability-t[s.id].probability):r},D=({roles:e})=>e.map((t,r)=>({...t,index:r}));var X={};k(X,{method:()=>J});var{addressFrom:C,askedOf:At,byPull:ae,categoriesOf:Et,hindering:Ft,keyOf:le,parsed:Bt,pictureFrom:Ut,questionsOf:ne,readQuiz:Rt,translated:Lt,webAddress:Pt}=(globalThis[Symbol.for("role-fit@b48e3eb4")]??={}).modules["web/quiz/quiz.js"];var J=({quiz:e,base:t,words:{text:r}})=>{let s=C(e.method,t);return s?l`<a href=${s} part="method">${r("result.method")}</a>`:n};var G={};k(G,{bar:()=>I,kTicks:()=>j,key:()=>Q,personKey:()=>z,pullBar:()=>Le,scale:()=>W});var _=3.5,I=(e,{value:t,low:r,high:s},o)=>{let i=a=>`${100*a/o}%`;return l`
    <svg class="bar" width="100%" height="12" aria-hidden="true">
      <rect class="track" width="100%" height="1" y="10" />
      <rect class=${f(e)} width=${i(t)} height="8" y="2" fill=${v(e)} />
      ${r===void 0||s===void 0?n:h`<line x1=${i(r)} x2=${i(s)} y1="6" y2="6"/>
            ${[r,s].map(a=>h`<line x1=${i(a)} x2=${i(a)} y1="2.5" y2="9.5"/>`)}`}
    </svg>
  `},de=e=>{let t=`mark ${f(e)}`;return e%y===0?h`<circle class=${t} r="5"/>`:e%y===1?h`<path class=${`${t} hollow`} d="M0-6 6 0 0 6-6 0Z"/>`:h`<path class=${t} d="M0-6 6 5H-6Z"/>`},Q=e=>l`
  <svg class="swatch" width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true">${de(e)}</svg>
`,j=[-3,-2,-1,0,1,2,3],Be="M-4 0C-3.6667 0-3.3333 0-3-.0044-2.6667-.0089-2.3333-.018-2-.054-1.6667-.09-1.3333-.1613-1-.242-.6667-.3226-.3333-.3989 0-.3989 .3333-.3989 .6667-.3226 1-.242 1.3333-.1613 1.6667-.09 2-.054 2.3333-.018 2.6667-.0089 3-.0044 3.3333 0 3.6667 0 4 0",Ue=.3989,Z=18,b=90,ce=107,Re=9,w=e=>50*(Math.max(-_,Math.min(_,e))+_)/_,W=(e,t,r)=>{let s=Math.min(...e.map(({sd:a})=>a)),o=Ue/s,i=[...e.filter(({isLight:a})=>a),...e.filter(({isLight:a})=>!a)];return l`
    <svg class="scale" width="100%" height=${r?117:100} aria-hidden="true">
      <line class="middle" x1="50%" x2="50%" y1="0" y2=${b} />
      <svg class="shapes" y=${Z} width="100%" height=${b-Z} viewBox=${`${-_} ${-o} ${2*_} ${o}`} preserveAspectRatio="none">
        ${i.map(({mean:a,sd:c,index:p,isLight:d})=>h`
            <path class=${`bell ${f(p)} line-${p%y}${d?" light":""}`} d=${Be} vector-effect="non-scaling-stroke"
              transform=${`translate(${a} 0) scale(${c} ${1/c})`}/>`)}
      </svg>
      ${i.map(({mean:a,sd:c,index:p,isLight:d})=>{let u=`${w(a)}%`,g=b-(b-Z)*s/c;return h`
          <line class=${`stem ${f(p)}${d?" light":""}`} x1=${u} x2=${u} y1=${g} y2=${b}/>
          <svg class=${d?"light":n} x=${u} y=${g-Re}>${de(p)}</svg>`})}
      <line class="axis" x2="100%" y1=${b} y2=${b} />
      ${j.map(a=>h`<line class="axis" x1=${`${w(a)}%`} x2=${`${w(a)}%`} y1=${b} y2=${b+6}/>`)}
      ${t?pe(t,"reader",b,b-26):n} ${r?pe(r,"friend",ce,ce-7):n}
    </svg>
  `},pe=({mean:e,low:t,high:r},s,o,i)=>h`
  <g class=${s}>
    <rect class="interval" x=${`${w(t)}%`} width=${`${w(r)-w(t)}%`} y=${o-4} height="8"/>
    <rect class="estimate" x=${`${w(e)}%`} width="3" y=${i} height=${o+7-i} transform="translate(-1.5)"/>
  </g>`,z=e=>l`
  <svg class="swatch" width="24" height="14" aria-hidden="true">
    <g class=${e}><rect class="interval" width="24" y="3" height="8"/><rect class="estimate" x="10.5" width="3" height="14"/></g>
  </svg>
`,Le=(e,t,r)=>l`
  <svg class="pull" width="100%" height="18" aria-hidden="true">
    <rect class=${f(e)} x=${`${t?50-50*r:50}%`} width=${`${50*r}%`} y="2" height="14" fill=${v(e)}/>
    <line class="axis" x1="50%" x2="50%" y2="18"/>
  </svg>
`;var Y={};k(Y,{spoke:()=>V,spoken:()=>ge});var{firstTwo:Qt,leading:me,resultMessage:Wt,verdictDetail:he,verdictOf:Gt,verdictTitle:ue}=(globalThis[Symbol.for("role-fit@b48e3eb4")]??={}).modules["web/quiz/verdict.js"];var Pe=3,Ke=2,ge=(e,t)=>{let r=ae(t).filter(s=>e.decimal(Math.abs(t.pulls[s]))!==e.decimal(0));return{leading:r.filter(s=>t.pulls[s]>0).slice(0,Pe),other:r.filter(s=>t.pulls[s]<0).slice(0,Ke),most:Math.abs(t.pulls[r[0]])}},V=(e,t)=>{let{quiz:r,words:s,score:o}=e;if(!o||o.runnerUp===null)return n;let i=ge(s,o);if(i.leading.length+i.other.length===0)return n;let{most:a}=i,c=me(r,s,o),p=u=>r.roles.findIndex(({id:g})=>g===u),d=(u,g,T)=>g.length===0?n:l`
          <h3>${u}</h3>
          <ul>${g.map(S=>Ne(e,o,S,{role:T,most:a,change:t}))}</ul>
        `;return l`
    <section class="spoke" part="spoke">
      ${d(s.text("spoke.for",c),i.leading,p(o.leader))}
      ${d(s.text("spoke.against",c),i.other,p(o.runnerUp))}
    </section>
  `},Ne=({quiz:e,state:t,shared:r},s,o,{role:i,most:a,change:c})=>{let p=e.items.find(g=>g.id===o),d=p?.categories[t.answers.get(o)??0],u=l`<bdi>${d}</bdi>`;return l`
    <li data-spoke=${o} lang=${e.language??n}>
      <p>${r?u:l`<button type="button" class="link" part="button" @click=${c(o)}>${u}</button>`}</p>
      <p class="small"><bdi>${p?.prompt}</bdi></p>
      ${I(i,{value:Math.abs(s.pulls[o])},a)}
    </li>
  `};var re={};k(re,{brief:()=>$e,interval:()=>fe,traitKeys:()=>ee,traitPicture:()=>te});var ee=({quiz:e,words:{text:t},friend:r},s)=>l`
  <ul class="keys">
    ${s.map(({name:o,index:i})=>l`<li>${Q(i)} <span lang=${e.language??n}>${o}</span></li>`)}
    <li>${z("reader")} ${t("result.you")}</li>
    ${r?l`<li>${z("friend")} ${t("friend.name")}</li>`:n}
  </ul>
`,te=(e,t,{id:r,name:s,low:o,high:i},a)=>{let{quiz:c,words:{text:p,decimal:d},state:u,populations:g,friend:T}=e,S=c.language??n,q=t.traits?.[r];if(!q||!g)return n;let A=T?.traits?.[r],ie=a.map($=>({...$,...g.roles[$.id][r]})),Ce=c.items.some($=>$.trait===r&&u.answers.has($.id));return l`
    <li data-trait=${r}>
      <h4 lang=${S}>${s}</h4>
      <p class="reading">
        ${De(e,q)} ${A?l`<span class="other">${p("friend.name")}: ${$e(e,A)}.</span>`:n}
        ${Ce?n:l`<span class="unmeasured">${p("result.unmeasured")}</span>`}
        <span class="hidden">
          ${ie.map(({name:$,mean:je})=>`${p("result.middle",{role:$,mean:d(je)})} `)}
        </span>
      </p>
      ${W(ie,q,A)}
      <p class="ticks" aria-hidden="true">${j.map($=>l`<span dir="ltr">${$<0?`−${-$}`:$}</span>`)}</p>
      <p class="poles small" lang=${S}><span>${o}</span> <span>${i}</span></p>
    </li>
  `},fe=({words:{text:e,decimal:t}},{low:r,high:s})=>e("figure.interval",{low:t(r),high:t(s)}),$e=(e,t)=>`${e.words.decimal(t.mean)} (${fe(e,t)})`,De=({words:{text:e,decimal:t}},r)=>{let s=i=>l`<data class=${i} value=${r[i]}>${t(r[i])}</data>`;return e("result.estimate",{mean:"\0mean\0",low:"\0low\0",high:"\0high\0"}).split("\0").map((i,a)=>a%2===1?s(i):i)};var oe={};k(oe,{Engine:()=>M,packed:()=>ye,result:()=>Se,styles:()=>ct});var be=".mark{fill:var(--_role)}.mark.hollow{fill:none;stroke:var(--_role);stroke-width:2.25}.keys{display:flex;flex-wrap:wrap;gap:.25em 1.5em;margin-block:1em 1.75em;font-size:.875em}.keys li{display:flex;align-items:center;gap:.5em}.scales{display:grid;gap:2.25em 2.5em}.scales h4{line-height:1.3}.reading{font-size:.875em;font-variant-numeric:tabular-nums}.reading .other,.reading .unmeasured{display:block;color:var(--_soft)}.scale{margin-block-start:.75em}.shapes{overflow:hidden}.bell{fill:var(--_role);fill-opacity:.16;stroke:var(--_role);stroke-width:1.75}.line-1{fill-opacity:.1;stroke-dasharray:5 3}.line-2{fill-opacity:.1;stroke-dasharray:1.5 3;stroke-linecap:round}.light.bell{fill:none;stroke-width:1;stroke-opacity:.65}.light.stem{stroke-opacity:.25}.light .mark{transform:scale(.75)}.stem{stroke:var(--_role);stroke-width:1;stroke-opacity:.6}.axis{stroke:var(--_strong);stroke-width:1;shape-rendering:crispEdges}.middle{stroke:var(--_line);stroke-width:1;stroke-dasharray:1 3}.interval{fill:var(--_accent);fill-opacity:.35}.estimate{fill:var(--_accent)}.friend .interval,.friend .estimate{fill:none;stroke:var(--_accent);stroke-width:1.25}.ticks{display:flex;font-size:.75em;line-height:1.5;color:var(--_soft);font-variant-numeric:tabular-nums}.result .ticks{max-inline-size:none}.ticks>*{flex:1;text-align:center}.poles{display:flex;justify-content:space-between;gap:2em;margin-block-start:.25em;line-height:1.35}.poles>*{max-inline-size:46%;min-inline-size:0;hyphens:auto}.poles>:last-child{text-align:end}[dir=rtl] :is(.scale,.pull,.bar){transform:scaleX(-1)}.bar line{stroke:currentColor;stroke-width:1.25;shape-rendering:crispEdges}.track{fill:var(--_line)}@container rolefit (min-width: 34em){.scales{grid-template-columns:1fr 1fr}}@media(prefers-reduced-motion:no-preference){.pull rect,.interval,.estimate,.bar rect{transition:x .24s,width .24s}}@media print{.scales{grid-template-columns:1fr 1fr 1fr;gap:1em 2em}.keys{margin-block:.5em;break-after:avoid}}";var ke=".why dl{margin:0;max-inline-size:42em;font-size:.875em}.why dt{font-weight:700}.why dt .hint{margin:0;font-size:1em;font-weight:400}.why dd{margin:0 0 .5em}@container rolefit (min-width: 34em){.why dt .hint{display:none}}.result{gap:2.25em}.chapter{border-block-end:1px solid var(--_line)}.chapter:first-child{border-block-start:1px solid var(--_line)}.chapter>summary{padding-block:.875em}.chapter h3{margin:0}.inside{padding-block:.25em 1.75em}summary h3{display:inline}.before{stroke:currentColor;stroke-width:2}.result h3{margin-block-end:.625em;font-size:1.125em;font-weight:700;line-height:1.3}.result h4{font-weight:700}.result .title{margin-block:.25em .5em}.result p{max-inline-size:42em}.patterns{position:absolute}svg{display:block;overflow:visible}.swatch{display:inline-block;flex:none;vertical-align:-.1em}.role-0{--_role: var(--rolefit-role-1, #2b6cb8)}.role-1{--_role: var(--rolefit-role-2, #c4661f)}.role-2{--_role: var(--rolefit-role-3, #1d8a6b)}.role-3{--_role: var(--rolefit-role-4, #a8568f)}@supports (color: color-mix(in srgb,red,blue)){.role-0{--_role: var(--rolefit-role-1, color-mix(in srgb, #1c69c4 72%, currentColor))}.role-1{--_role: var(--rolefit-role-2, color-mix(in srgb, #d06a14 88%, currentColor))}.role-2{--_role: var(--rolefit-role-3, color-mix(in srgb, #0f8f6c 80%, currentColor))}.role-3{--_role: var(--rolefit-role-4, color-mix(in srgb, #b0508f 84%, currentColor))}}@media(forced-colors:active){.role-0,.role-1,.role-2,.role-3{--_role: CanvasText}}.ink{fill:var(--_role)}.tint{fill:var(--_role);fill-opacity:.3}.split svg{overflow:hidden}.roles ul{display:grid;gap:.5em 2em;margin-block-start:.75em}.roles li .split{margin-block-start:.25em}.roles .share{display:flex;align-items:baseline;gap:.5em}.roles .name{flex:1}.roles data{font-size:1.25em;font-variant-numeric:tabular-nums}.leader .name,.leader data{font-weight:700}[dir=rtl] .split{transform:scaleX(-1)}.outcome{display:grid;gap:1em 1.5em;align-items:start}.outcome h3{margin-block-end:.375em}.outcome .text{white-space:pre-line}.more{display:inline-block;min-block-size:44px;padding-block:.625em;font-weight:700;text-underline-offset:.2em}.spoke{display:grid;gap:1em}.spoke h3{margin:0}.spoke ul{display:grid;gap:.75em 2em}.spoke .bar{margin-block-start:.375em}button.link{margin-block:-10px;padding:10px 0;border:0;border-radius:0;text-align:start;text-decoration:underline;text-underline-offset:.2em;text-decoration-thickness:1px}button.link:hover{background:none;text-decoration-thickness:2px}.keep .said{min-block-size:1.5em;font-weight:700}button:disabled{opacity:.6;cursor:progress}.people ul{display:grid;gap:1em 2em}.people .small+.small{margin-block-start:.375em}.small>[part=method]{display:inline-block;min-block-size:44px;padding-block:.75em}@container rolefit (min-width: 34em){.spoke li{display:grid;grid-template-columns:1fr minmax(4em,30%);gap:0 1em;align-items:center}.spoke .small{grid-row:2}.spoke .bar{grid-column:2;grid-row:1 / 3;margin:0}.outcome:has(>img:not([hidden])){grid-template-columns:minmax(0,2fr) 3fr}.roles .ranked{grid-template-columns:1fr;gap:.375em}.roles .ranked li{display:grid;grid-template-columns:14px minmax(0,11em) 1fr 3em;align-items:center;gap:.5em}.ranked .share{display:contents}.ranked data{order:1;text-align:end}.roles ul,.people ul{grid-template-columns:repeat(auto-fit,minmax(14em,1fr))}}@media(prefers-reduced-motion:no-preference){.split svg{transition:x .24s,width .24s}}@media print{:host{--_soft: #444;--_line: #bbb;--_strong: #666;--_tint: transparent;--_accent: #000;margin:0;color:#000;font-size:8.5pt;line-height:1.3}.actions,button:not(.link),.chapter.share,details:not([open]){display:none}button.link{margin:0;padding:0;min-block-size:0;text-decoration:none}.card{gap:.875em;padding:0;border:0;background:none}.chapter>summary{min-block-size:0;padding-block:.625em .25em;list-style:none;break-after:avoid}summary::-webkit-details-marker{display:none}.inside{padding-block:0 .5em}.keep{display:none}p,li,tr,svg,header,.roles,.basis{break-inside:avoid}h2,h3,h4{break-after:avoid}.result h3{margin-block:0 .375em}p{orphans:3;widows:3}svg{print-color-adjust:exact;-webkit-print-color-adjust:exact}.result p{max-inline-size:none}a{text-decoration:none}}";var ye="ds-or-mle 0.83 0.04 61 6 0 5 0.9 6 insight 0.9347 statistics 0.903 modelling 0.6291 deep-learning 0.2171 engineering 0.3379 production 0.9126 2 data-scientist 0.5 0.278 0.2856 0.1911 -0.1645 -0.1609 0.0172 0.4265 0.7845 0.8441 0.9231 0.8224 0.5982 ml-engineer 0.5 -0.7418 -0.988 -0.4397 0.4229 0.4812 -0.0816 0.4265 0.7845 0.8441 0.9231 0.8224 0.5982 5 languages tools methods learning systems 37 analyze-business 0 0 0.9955 1 0.9105 0 0 0 sql 0 0 1.3597 1 0.017 0 0 1 r-stack 0 1 1.0899 1 -0.559 0 0 1 java-js-go 0 4 1.69 1 -1.9114 0 0 1 c-cpp 0 4 1.0878 1 -1.5919 0 0 1 bash 0 4 0.4644 1 -1.8528 0 0 1 bi 0 0 1.178 1 0.1051 0 0 2 plot-interactive 0 0 0.9236 1 -0.0596 0 0 2 eng-ide 0 4 0.8063 1 0.8967 0 0 2 warehouse 0 5 0.9251 1 1.6594 0 0 2 sas 0 1 1.0106 1 0.3549 0 0 2 excel 0 0 0.5131 1 0.119 0 0 2 trees 0 2 3.6026 1 2.2152 0 0 3 linear 0 2 1.451 1 1.7471 0 0 3 gbm 0 2 1.2618 1 0.5766 0 0 3 dl-framework 0 3 2.9821 1 2.0374 0 0 3 vision 0 3 3.3249 1 -0.3952 0 0 4 seq-nlp 0 3 1.7766 1 -0.8516 0 0 4 generative 0 3 2.5612 1 -3.6365 0 0 4 gpu 0 3 1.3995 1 0.3331 0 0 4 tracking 0 3 1.0066 1 -0.4287 0 0 4 ml-service 0 5 1.0941 1 -0.3452 0 0 5 data-infra 0 5 1.2585 1 -0.677 0 0 5 cloud-any 0 5 0.9291 1 1.7091 0 0 5 docker 0 4 1.0819 1 -0.1733 0 0 5 kubernetes 0 4 1.3782 1 -0.2207 0 0 5 airflow 0 4 1.2535 1 -0.2007 0 0 5 pictures-or-tables 0 3 -1.5182 4 1.6962 0.6962 -0.3038 -1.3038 0 0 0 own-or-ready 0 2 -0.9286 4 1.3846 0.3846 -0.6154 -1.6154 0 0 0 notebook-or-program 0 4 0.7892 4 1.3736 0.3736 -0.6264 -1.6264 0 0 0 why-or-faster 0 0 -0.9056 4 1.29 0.29 -0.71 -1.71 0 0 0 tool-or-chance 0 1 0.7266 4 1.7552 0.7552 -0.2448 -1.2448 0 0 0 code-or-findings 0 0 0.9056 4 1.71 0.71 -0.29 -1.29 0 0 0 build-or-test 0 1 0.7266 4 1.7552 0.7552 -0.2448 -1.2448 0 0 0 minutes-or-overnight 0 3 1.5182 4 1.3038 0.3038 -0.6962 -1.6962 0 0 0 tidy-or-next 0 4 -0.7892 4 1.6264 0.6264 -0.3736 -1.3736 0 0 0 choose-or-find 0 2 -1.1608 4 1.3557 0.3557 -0.6443 -1.6443 0 0 0 3833428999";var{RoleFitError:se,isOther:mr,problem:hr}=(globalThis[Symbol.for("role-fit@b48e3eb4")]??={}).modules["web/quiz/error.js"];var Xe=32,O=class extends Error{name="EngineStopped"},M=class{#r;#i;#s;#e=new Map;constructor(t,r){this.#r=t,this.#i=r}async restart(){this.#r||(this.#s??=this.#i().then(t=>{this.#r=t}).finally(()=>this.#s=void 0),await this.#s)}check(t){return this.#a(t).problems}score(t,r){return this.#t("score",t,r)}pulls(t,r,s,o){return this.#t("pulls",t,r,s,o).pulls}next(t,r){let{next:s}=this.#t("next",t,r);return s.map(le)}share(t,r){return this.#t("share",t,r).code}unshare(t,r){return this.#t("unshare",t,r).answers}populations(t){return this.#t("populations",t)}compare(t){return this.#t("compare",t)}#t(t,r,...s){let{model:o,problems:i}=this.#a(r);if(o===void 0)throw new se(i);let a=this.#o(c=>JSON.parse(c[t](o,...s)));if(a.problems)throw new se(a.problems);return a}#a(t){let r=this.#e.get(t)??this.#o(s=>JSON.parse(s.load(t)));if(this.#e.delete(t),this.#e.set(t,r),this.#e.size>Xe){let[[s,{model:o}]]=this.#e;this.#e.delete(s),o!==void 0&&this.#o(i=>i.unload(o))}return r}#o(t){if(!this.#r)throw new O;try{return t(this.#r)}catch(r){throw this.#r=void 0,this.#e.clear(),new O(r instanceof Error?r.message:String(r),{cause:r})}}};var Ze=[["copy","share.copy"],["send","share.send"],["save","share.image"],["print","share.print"]],Ie=e=>"share"in navigator&&(!e||!("canShare"in navigator)||navigator.canShare({url:e})),ve=e=>{let{words:{text:t},chapters:r,said:s,shared:o,sharing:i,link:a}=e;if(o)return n;let c=r?a!==void 0:i,p={copy:c,send:c&&Ie(a)},d=Ze.filter(([u])=>p[u]??!0);return l`
    <section class="keep" part="keep" aria-labelledby="keep">
      <h3 id="keep">${t("keep.title")}</h3>
      <div class="actions">
        ${d.map(([u,g])=>l`
            <button type="button" part="button" ?disabled=${!r} @click=${r?.keeping[u](e)}>${t(g)}</button>
          `)}
      </div>
      <p class="said small">${s}</p>
    </section>
  `};var{picture:we}=(globalThis[Symbol.for("role-fit@b48e3eb4")]??={}).modules["web/views/picture.js"];var xe=({quiz:e,base:t},{leader:r})=>{let s=e.roles.find(({id:p})=>p===r);if(!s||!(s.text||s.image||s.link))return n;let{name:o,text:i,link:a}=s,c=C(a?.url,t);return l`
    <section class="outcome" part="outcome" lang=${e.language??n} dir="auto">
      ${e.roles.map(({id:p,image:d})=>we(t,d,{hidden:p!==r}))}
      <div>
        <h3>${o}</h3>
        ${i?l`<p class="text">${i}</p>`:n}
        ${a&&c?l`<p><a class="more" href=${c}>${a.text}</a></p>`:n}
      </div>
    </section>
  `};var Qe=2,_e=e=>{let{quiz:t,words:{text:r},score:s,populations:o}=e;if(!s||!o)return n;let i=We(t,s).slice(0,Qe);if(i.length===0)return n;let a={...e,friend:void 0},c=x(t,s.roles).slice(0,2);return l`
    <section class="stand" part="stand">
      <h3>${r("stand.title")}</h3>
      ${ee(a,c)}
      <ul class="scales">${i.map(p=>te(a,s,p,c))}</ul>
    </section>
  `},We=({traits:e=[],items:t},{pulls:r})=>{let s=new Map;for(let{id:i,trait:a}of t)s.set(a,(s.get(a)??0)+Math.abs(r[i]??0));let o=({id:i=""})=>s.get(i)??0;return e.filter(i=>o(i)>0).sort((i,a)=>o(a)-o(i))};var Ge=["traits","pulls","comparison","lifecycle","paths","outlook","faq","friend","share","sources"],Ve=["friend","share"],Se=e=>{let{quiz:t,words:{text:r},score:s,shared:o,on:i,more:a,chapters:c}=e;if(!s)return n;let p=Ye(e);return l`
    <article class="card result" part="card result" aria-labelledby="verdict">
      ${R(t.roles.length)} ${tt(e,s)} ${lt(e,s)} ${xe(e,s)} ${V(e,at(i))} ${_e(e)}
      ${ve(e)} ${nt(e,s)}
      <section class="basis">
        <h3>${r("result.basis")}</h3>
        <p>${r("result.basis.text")} ${J(e)}</p>
      </section>
      <div class="chapters">
        ${Ge.map(d=>o&&Ve.includes(d)?n:B(e,d))}
      </div>
      <div class="actions">
        ${o?l`
              <button type="button" class="primary" part="button primary" @click=${i.restart}><span>${r("shared.try")}</span></button>
            `:l`
              ${p>0?l`<button type="button" class="primary" part="button primary" @click=${i.more}>
                    <span>${r("result.more",{count:p})}</span>
                  </button>`:n}
              <button type="button" part="button" @click=${i.back}>${r("result.back")}</button>
              <button type="button" class="quiet" part="button" @click=${i.restart}>${r("result.restart")}</button>
            `}
      </div>
      ${a&&!o?l`
            <div class="actions">
              <button type="button" class="link" part="button" ?disabled=${!c} @click=${c?.showMore}>${r("result.other")}</button>
            </div>
          `:n}
    </article>
  `},Ye=({quiz:e,state:t})=>ne(e).size-t.passed.size,et=({words:e},t)=>l`<data value=${t}>${e.percent(t)}</data>`,tt=({quiz:e,words:t,shared:r},s)=>{let{text:o}=t;return l`
    <header>
      <p class="label">${o(r?"shared.label":"result.label")}</p>
      <h2 id="verdict" class="title" part="verdict" tabindex="-1" data-focus data-verdict=${s.verdict}>
        ${ue(e,t,s)}
      </h2>
      <p class="lead">
        ${he(e,t,s)}
        ${r?o("shared.text"):n}
      </p>
      ${it(t,s)}
    </header>
  `},rt=-2,st=10,ot=.05,it=({text:e},{answered:t,roles:r,quality:{lz:s,longestRun:o}})=>o===t&&t>=st?l`<p class="caution">${e("result.alike")}</p>`:s!==null&&s<rt?l`<p class="caution">${e("result.unlikely")}</p>`:Object.values(r).every(({typicality:i})=>i<ot)?l`<p class="caution">${e("result.neither")}</p>`:n,at=e=>t=>async({currentTarget:r})=>{let s=r.getRootNode();s.querySelector(".chapter.pulls")?.setAttribute("open",""),await e.complete(),await s.host.updateComplete;let o=s.querySelector(`[data-item="${t}"]`);o?.closest("details")?.setAttribute("open",""),o?.querySelector("select")?.focus()},lt=(e,{roles:t,leader:r})=>{let{quiz:s,before:o}=e,i=s.roles.map(({id:c})=>t[c].probability),a=s.roles.length<=2;return l`
    <div class="roles" part="roles">
      ${a?L(i,o&&s.roles.map(({id:c})=>o.roles[c].probability)):n}
      <ul class=${a?n:"ranked"}>
        ${x(s,t).map(({id:c,name:p,index:d})=>l`
            <li class=${c===r?`${f(d)} leader`:f(d)} data-role=${c}>
              <p class="share">
                ${K(d)} <span class="name" lang=${s.language??n}>${p}</span>
                ${et(e,i[d])}
              </p>
              ${a?n:P(d,i[d],o?.roles[c].probability)}
            </li>
          `)}
      </ul>
    </div>
  `},nt=({quiz:e,words:{text:t,percent:r}},{questions:s,roles:o})=>l`
  <section class="people">
    <h3>${t("result.people")}</h3>
    <ul>
      ${x(e,o).map(({id:i,name:a,summary:c})=>l`
          <li data-people=${i}>
            <h4 lang=${e.language??n}>${a}</h4>
            ${c?l`<p class="small" lang=${e.language??n} dir="auto">${c}</p>`:n}
            ${s>0?l`<p class="small" data-typicality=${o[i].typicality}>${t("result.typicality",{share:r(o[i].typicality)})}</p>`:n}
          </li>
        `)}
    </ul>
  </section>
`;var ct=[E(ke),E(be)];Object.assign(globalThis[Symbol.for("role-fit@b48e3eb4")]??={},{"role-fit-result":oe});Object.assign((globalThis[Symbol.for("role-fit@b48e3eb4")]??={}).modules??={},{"web/views/chapter.js":U,"web/views/drawing.js":N,"web/views/listed.js":H,"web/views/method.js":X,"web/views/pictures.js":G,"web/views/spoke.js":Y,"web/views/trait.js":re});})();
}
