/*! RoleFit 0.1.0, MIT. */
if(!(globalThis[Symbol.for("role-fit@b2fc80ef")]??={}).modules){const e=Object.assign(document.createElement("script"),{nonce:document.currentScript?.nonce});e.dataset.script=document.currentScript?.src??"",e.src=e.dataset.script.replace(/[^/]*$/,"role-fit-rejoin.js?b2fc80ef"),document.head.append(e)}
 else if (!("role-fit-result" in (globalThis[Symbol.for("role-fit@b2fc80ef")] ??= {}))) {
(()=>{var ve=Object.defineProperty;var w=(e,t)=>{for(var r in t)ve(e,r,{get:t[r],enumerable:!0})};var h=["comparison","lifecycle","paths","faq","outlook"];var A={};w(A,{chapter:()=>q,lateChapter:()=>E});var{CSSResult:ot,LitElement:it,ReactiveElement:lt,_$LE:nt,_$LH:ct,adoptStyles:pt,css:dt,defaultConverter:mt,getCompatibleStyle:ht,html:i,isServer:ut,mathml:gt,noChange:ft,notEqual:$t,nothing:c,render:bt,supportsAdoptingStyleSheets:kt,svg:u,unsafeCSS:T}=(globalThis[Symbol.for("role-fit@b2fc80ef")]??={}).modules["node_modules/lit/index.js"];var q=(e,t,r,{near:s,open:a}={})=>i`
  <details class="chapter ${e}" part=${e} @pointerenter=${s} @focusin=${s} @toggle=${a&&xe(a)}>
    <summary><h3>${t}</h3></summary>
    <div class="inside">${r}</div>
  </details>
`,xe=e=>({currentTarget:t})=>{t.open&&e()},_e=e=>({currentTarget:t})=>{t.closest("details")?.querySelector("summary")?.focus(),e()},Se=({quiz:e,score:t,populations:r,order:s,state:a,sharing:o,untold:l},n)=>n==="friend"?!0:n==="share"?o||l||(e.comparison??[]).length>0:n==="traits"?e.traits!==void 0&&r!==void 0:n==="pulls"?t?.runnerUp!==null&&s.length+a.asked.length>0:(e[n]??[]).length>0,E=(e,t)=>{let{untold:r,chapters:s,late:a,on:o,words:{text:l}}=e,n=Se(e,t);if(!n&&!(r&&h.includes(t)))return c;let m=i`<span id=${t}>${l(`result.${t}`)}</span>`;if(n&&s)return q(t,m,s.bodies[t](e));let p=a?i`
        <p class="late" role=${a==="waiting"?"status":"alert"}>${l(`late.${a}`)}</p>
        ${a==="lost"?i`<button type="button" part="button" @click=${_e(o.complete)}>${l("error.retry")}</button>`:c}
      `:c;return q(t,m,p,{near:a==="lost"||a==="stale"?void 0:o.complete,open:o.complete})};var U={};w(U,{fill:()=>y,kFills:()=>k,patterns:()=>F,roleClass:()=>g,shareBar:()=>L,splitBar:()=>B,swatch:()=>R});var Ce=4,k=3,g=e=>`role-${e%Ce}`,y=e=>e%k===0?"var(--_role)":`url(#fill-${e})`,F=e=>i`
  <svg class="patterns" width="0" height="0" aria-hidden="true">
    <defs>
      ${Array.from({length:e},(t,r)=>ze(r))}
    </defs>
  </svg>
`,ze=e=>u`
  <pattern id=${`fill-${e}`} class=${g(e)} width="6" height="6" patternUnits="userSpaceOnUse"
    patternTransform="rotate(45)">
    <rect class="tint" width="6" height="6"/>
    ${e%k===1?u`<rect class="ink" width="3" height="6"/>`:u`<circle class="ink" cx="3" cy="3" r="1.5"/>`}
  </pattern>`,B=(e,t=[],r=28)=>{let s=0;return i`
    <svg class="split" part="bar" width="100%" height=${r} aria-hidden="true">
      ${e.map((a,o)=>{let l=u`
          <svg x=${`${100*s}%`} width=${`${100*a}%`} height=${r}>
            <rect class=${g(o)} x=${o>0?1.5:0} width="100%" height=${r} fill=${y(o)}/>
          </svg>`;return s+=a,l})}
      ${Oe(t).map(a=>u`<line class="before" x1=${a} x2=${a} y1="-4" y2=${r+4}/>`)}
    </svg>
  `},L=(e,t,r)=>i`
  <svg class="split" part="bar" width="100%" height="14" aria-hidden="true">
    <svg width=${`${100*t}%`} height="14"><rect class=${g(e)} width="100%" height="14" fill=${y(e)}/></svg>
    ${r===void 0?c:u`<line class="before" x1=${`${100*r}%`} x2=${`${100*r}%`} y1="-3" y2="17"/>`}
  </svg>
`,Oe=e=>{let t=0;return e.slice(0,-1).map(r=>`${100*(t+=r)}%`)},R=e=>i`
  <svg class="swatch" width="14" height="14" aria-hidden="true">
    <rect class=${g(e)} width="14" height="14" fill=${y(e)} />
  </svg>
`;var K={};w(K,{method:()=>P});var{addressFrom:Y,askedOf:Ct,byPull:ee,categoriesOf:zt,hindering:Ot,keyOf:te,parsed:jt,questionsOf:re,readQuiz:Mt,translated:Tt,webAddress:qt}=(globalThis[Symbol.for("role-fit@b2fc80ef")]??={}).modules["web/quiz/quiz.js"];var P=({quiz:e,base:t,words:{text:r}})=>{let s=Y(e.method,t);return s?i`<a href=${s} part="method">${r("result.method")}</a>`:c};var J={};w(J,{bar:()=>N,kTicks:()=>C,key:()=>H,personKey:()=>z,pullBar:()=>qe,scale:()=>I});var x=3.5,N=(e,{value:t,low:r,high:s},a)=>{let o=l=>`${100*l/a}%`;return i`
    <svg class="bar" width="100%" height="12" aria-hidden="true">
      <rect class="track" width="100%" height="1" y="10" />
      <rect class=${g(e)} width=${o(t)} height="8" y="2" fill=${y(e)} />
      ${r===void 0||s===void 0?c:u`<line x1=${o(r)} x2=${o(s)} y1="6" y2="6"/>
            ${[r,s].map(l=>u`<line x1=${o(l)} x2=${o(l)} y1="2.5" y2="9.5"/>`)}`}
    </svg>
  `},oe=e=>{let t=`mark ${g(e)}`;return e%k===0?u`<circle class=${t} r="5"/>`:e%k===1?u`<path class=${`${t} hollow`} d="M0-6 6 0 0 6-6 0Z"/>`:u`<path class=${t} d="M0-6 6 5H-6Z"/>`},H=e=>i`
  <svg class="swatch" width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true">${oe(e)}</svg>
`,C=[-3,-2,-1,0,1,2,3],je="M-4 0C-3.6667 0-3.3333 0-3-.0044-2.6667-.0089-2.3333-.018-2-.054-1.6667-.09-1.3333-.1613-1-.242-.6667-.3226-.3333-.3989 0-.3989 .3333-.3989 .6667-.3226 1-.242 1.3333-.1613 1.6667-.09 2-.054 2.3333-.018 2.6667-.0089 3-.0044 3.3333 0 3.6667 0 4 0",Me=.3989,D=18,f=90,se=107,Te=9,v=e=>50*(Math.max(-x,Math.min(x,e))+x)/x,I=(e,t,r)=>{let s=Math.min(...e.map(({sd:o})=>o)),a=Me/s;return i`
    <svg class="scale" width="100%" height=${r?117:100} aria-hidden="true">
      <line class="middle" x1="50%" x2="50%" y1="0" y2=${f} />
      <svg class="shapes" y=${D} width="100%" height=${f-D} viewBox=${`${-x} ${-a} ${2*x} ${a}`} preserveAspectRatio="none">
        ${e.map(({mean:o,sd:l},n)=>u`
            <path class=${`bell ${g(n)} line-${n%k}`} d=${je} vector-effect="non-scaling-stroke"
              transform=${`translate(${o} 0) scale(${l} ${1/l})`}/>`)}
      </svg>
      ${e.map(({mean:o,sd:l},n)=>{let m=`${v(o)}%`,p=f-(f-D)*s/l;return u`
          <line class=${`stem ${g(n)}`} x1=${m} x2=${m} y1=${p} y2=${f}/>
          <svg x=${m} y=${p-Te}>${oe(n)}</svg>`})}
      <line class="axis" x2="100%" y1=${f} y2=${f} />
      ${C.map(o=>u`<line class="axis" x1=${`${v(o)}%`} x2=${`${v(o)}%`} y1=${f} y2=${f+6}/>`)}
      ${ae(t,"reader",f,f-26)} ${r?ae(r,"friend",se,se-7):c}
    </svg>
  `},ae=({mean:e,low:t,high:r},s,a,o)=>u`
  <g class=${s}>
    <rect class="interval" x=${`${v(t)}%`} width=${`${v(r)-v(t)}%`} y=${a-4} height="8"/>
    <rect class="estimate" x=${`${v(e)}%`} width="3" y=${o} height=${a+7-o} transform="translate(-1.5)"/>
  </g>`,z=e=>i`
  <svg class="swatch" width="24" height="14" aria-hidden="true">
    <g class=${e}><rect class="interval" width="24" y="3" height="8"/><rect class="estimate" x="10.5" width="3" height="14"/></g>
  </svg>
`,qe=(e,t,r)=>i`
  <svg class="pull" width="100%" height="18" aria-hidden="true">
    <rect class=${g(e)} x=${`${t?50-50*r:50}%`} width=${`${50*r}%`} y="2" height="14" fill=${y(e)}/>
    <line class="axis" x1="50%" x2="50%" y2="18"/>
  </svg>
`;var Q={};w(Q,{brief:()=>le,interval:()=>ie,traitKeys:()=>X,traitPicture:()=>Z});var X=({quiz:e,words:{text:t},friend:r})=>i`
  <ul class="keys">
    ${e.roles.map(({name:s},a)=>i`<li>${H(a)} <span lang=${e.language??c}>${s}</span></li>`)}
    <li>${z("reader")} ${t("result.you")}</li>
    ${r?i`<li>${z("friend")} ${t("friend.name")}</li>`:c}
  </ul>
`,Z=(e,t,{id:r,name:s,low:a,high:o})=>{let{quiz:l,words:{text:n,decimal:m},state:p,populations:d,friend:$}=e,S=l.language??c,_=t.traits?.[r];if(!_||!d)return c;let M=$?.traits?.[r],V=l.roles.map(b=>d.roles[b.id][r]),ke=l.items.some(b=>b.trait===r&&p.answers.has(b.id));return i`
    <li data-trait=${r}>
      <h4 lang=${S}>${s}</h4>
      <p class="reading">
        ${Ee(e,_)} ${M?i`<span class="other">${n("friend.name")}: ${le(e,M)}.</span>`:c}
        ${ke?c:i`<span class="unmeasured">${n("result.unmeasured")}</span>`}
        <span class="hidden">
          ${l.roles.map((b,ye)=>`${n("result.middle",{role:b.name,mean:m(V[ye].mean)})} `)}
        </span>
      </p>
      ${I(V,_,M)}
      <p class="ticks" aria-hidden="true">${C.map(b=>i`<span dir="ltr">${b<0?`−${-b}`:b}</span>`)}</p>
      <p class="poles small" lang=${S}><span>${a}</span> <span>${o}</span></p>
    </li>
  `},ie=({words:{text:e,decimal:t}},{low:r,high:s})=>e("figure.interval",{low:t(r),high:t(s)}),le=(e,t)=>`${e.words.decimal(t.mean)} (${ie(e,t)})`,Ee=({words:{text:e,decimal:t}},r)=>{let s=o=>i`<data class=${o} value=${r[o]}>${t(r[o])}</data>`;return e("result.estimate",{mean:"\0mean\0",low:"\0low\0",high:"\0high\0"}).split("\0").map((o,l)=>l%2===1?s(o):o)};var G={};w(G,{Engine:()=>j,packed:()=>pe,result:()=>$e,styles:()=>rt});var ne=".mark{fill:var(--_role)}.mark.hollow{fill:none;stroke:var(--_role);stroke-width:2.25}.keys{display:flex;flex-wrap:wrap;gap:.25em 1.5em;margin-block:1em 1.75em;font-size:.875em}.keys li{display:flex;align-items:center;gap:.5em}.scales{display:grid;gap:2.25em 2.5em}.scales h4{line-height:1.3}.reading{font-size:.875em;font-variant-numeric:tabular-nums}.reading .other,.reading .unmeasured{display:block;color:var(--_soft)}.scale{margin-block-start:.75em}.shapes{overflow:hidden}.bell{fill:var(--_role);fill-opacity:.16;stroke:var(--_role);stroke-width:1.75}.line-1{fill-opacity:.1;stroke-dasharray:5 3}.line-2{fill-opacity:.1;stroke-dasharray:1.5 3;stroke-linecap:round}.stem{stroke:var(--_role);stroke-width:1;stroke-opacity:.6}.axis{stroke:var(--_strong);stroke-width:1;shape-rendering:crispEdges}.middle{stroke:var(--_line);stroke-width:1;stroke-dasharray:1 3}.interval{fill:var(--_accent);fill-opacity:.35}.estimate{fill:var(--_accent)}.friend .interval,.friend .estimate{fill:none;stroke:var(--_accent);stroke-width:1.25}.ticks{display:flex;font-size:.75em;line-height:1.5;color:var(--_soft);font-variant-numeric:tabular-nums}.result .ticks{max-inline-size:none}.ticks>*{flex:1;text-align:center}.poles{display:flex;justify-content:space-between;gap:2em;margin-block-start:.25em;line-height:1.35}.poles>*{max-inline-size:46%;min-inline-size:0;hyphens:auto}.poles>:last-child{text-align:end}[dir=rtl] :is(.scale,.pull,.bar){transform:scaleX(-1)}.bar line{stroke:currentColor;stroke-width:1.25;shape-rendering:crispEdges}.track{fill:var(--_line)}@container rolefit (min-width: 34em){.scales{grid-template-columns:1fr 1fr}}@media(prefers-reduced-motion:no-preference){.pull rect,.interval,.estimate,.bar rect{transition:x .24s,width .24s}}@media print{.scales{grid-template-columns:1fr 1fr 1fr;gap:1em 2em}.keys{margin-block:.5em;break-after:avoid}}";var ce=".why dl{margin:0;max-inline-size:42em;font-size:.875em}.why dt{font-weight:700}.why dt .hint{margin:0;font-size:1em;font-weight:400}.why dd{margin:0 0 .5em}@container rolefit (min-width: 34em){.why dt .hint{display:none}}.result{gap:2.25em}.chapter{border-block-end:1px solid var(--_line)}.chapter:first-child{border-block-start:1px solid var(--_line)}.chapter>summary{padding-block:.875em}.chapter h3{margin:0}.inside{padding-block:.25em 1.75em}summary h3{display:inline}.before{stroke:currentColor;stroke-width:2}.result h3{margin-block-end:.625em;font-size:1.125em;font-weight:700;line-height:1.3}.result h4{font-weight:700}.result .title{margin-block:.25em .5em}.result p{max-inline-size:42em}.patterns{position:absolute}svg{display:block;overflow:visible}.swatch{display:inline-block;flex:none;vertical-align:-.1em}.role-0{--_role: var(--rolefit-role-1, #2b6cb8)}.role-1{--_role: var(--rolefit-role-2, #c4661f)}.role-2{--_role: var(--rolefit-role-3, #1d8a6b)}.role-3{--_role: var(--rolefit-role-4, #a8568f)}@supports (color: color-mix(in srgb,red,blue)){.role-0{--_role: var(--rolefit-role-1, color-mix(in srgb, #1c69c4 72%, currentColor))}.role-1{--_role: var(--rolefit-role-2, color-mix(in srgb, #d06a14 88%, currentColor))}.role-2{--_role: var(--rolefit-role-3, color-mix(in srgb, #0f8f6c 80%, currentColor))}.role-3{--_role: var(--rolefit-role-4, color-mix(in srgb, #b0508f 84%, currentColor))}}@media(forced-colors:active){.role-0,.role-1,.role-2,.role-3{--_role: CanvasText}}.ink{fill:var(--_role)}.tint{fill:var(--_role);fill-opacity:.3}.split svg{overflow:hidden}.roles ul{display:grid;gap:.5em 2em;margin-block-start:.75em}.roles li .split{margin-block-start:.25em}.roles .share{display:flex;align-items:baseline;gap:.5em}.roles .name{flex:1}.roles data{font-size:1.25em;font-variant-numeric:tabular-nums}.leader .name,.leader data{font-weight:700}[dir=rtl] .split{transform:scaleX(-1)}.spoke{display:grid;gap:1em}.spoke h3{margin:0}.spoke ul{display:grid;gap:.75em 2em}.spoke li{display:grid;grid-template-columns:1fr minmax(4em,30%);gap:0 1em;align-items:center}.spoke .small{grid-row:2}.spoke .bar{grid-column:2;grid-row:1 / 3}button.link{margin:-10px -1.5px;padding:10px 0;border-color:transparent;border-radius:0;text-align:start;text-decoration:underline;text-underline-offset:.2em;text-decoration-thickness:1px}button.link:hover{border-color:transparent;background:none;text-decoration-thickness:2px}.keep .said{min-block-size:1.5em;font-weight:700}button:disabled{opacity:.6;cursor:progress}.people ul{display:grid;gap:1em 2em}.people .small+.small{margin-block-start:.375em}.small>[part=method]{display:inline-block;min-block-size:44px;padding-block:.75em}@container rolefit (min-width: 34em){.roles ul,.people ul{grid-template-columns:repeat(auto-fit,minmax(14em,1fr))}}@media(prefers-reduced-motion:no-preference){.split svg{transition:x .24s,width .24s}}@media print{:host{--_soft: #444;--_line: #bbb;--_strong: #666;--_tint: transparent;--_accent: #000;margin:0;color:#000;font-size:8.5pt;line-height:1.3}.actions,button,.chapter.share,details:not([open]){display:none}.card{gap:.875em;padding:0;border:0;background:none}.chapter>summary{min-block-size:0;padding-block:.625em .25em;list-style:none;break-after:avoid}summary::-webkit-details-marker{display:none}.inside{padding-block:0 .5em}.keep{display:none}p,li,tr,svg,header,.roles,.basis{break-inside:avoid}h2,h3,h4{break-after:avoid}.result h3{margin-block:0 .375em}p{orphans:3;widows:3}svg{print-color-adjust:exact;-webkit-print-color-adjust:exact}.result p{max-inline-size:none}a{text-decoration:none}}";var pe="ds-or-mle 0.83 0.04 61 6 0 5 0.9 6 insight 0.9347 statistics 0.903 modelling 0.6291 deep-learning 0.2171 engineering 0.3379 production 0.9126 2 data-scientist 0.5 0.278 0.2856 0.1911 -0.1645 -0.1609 0.0172 0.4265 0.7845 0.8441 0.9231 0.8224 0.5982 ml-engineer 0.5 -0.7418 -0.988 -0.4397 0.4229 0.4812 -0.0816 0.4265 0.7845 0.8441 0.9231 0.8224 0.5982 5 languages tools methods learning systems 37 analyze-business 0 0 0.9955 1 0.9105 0 0 0 sql 0 0 1.3597 1 0.017 0 0 1 r-stack 0 1 1.0899 1 -0.559 0 0 1 java-js-go 0 4 1.69 1 -1.9114 0 0 1 c-cpp 0 4 1.0878 1 -1.5919 0 0 1 bash 0 4 0.4644 1 -1.8528 0 0 1 bi 0 0 1.178 1 0.1051 0 0 2 plot-interactive 0 0 0.9236 1 -0.0596 0 0 2 eng-ide 0 4 0.8063 1 0.8967 0 0 2 warehouse 0 5 0.9251 1 1.6594 0 0 2 sas 0 1 1.0106 1 0.3549 0 0 2 excel 0 0 0.5131 1 0.119 0 0 2 trees 0 2 3.6026 1 2.2152 0 0 3 linear 0 2 1.451 1 1.7471 0 0 3 gbm 0 2 1.2618 1 0.5766 0 0 3 dl-framework 0 3 2.9821 1 2.0374 0 0 3 vision 0 3 3.3249 1 -0.3952 0 0 4 seq-nlp 0 3 1.7766 1 -0.8516 0 0 4 generative 0 3 2.5612 1 -3.6365 0 0 4 gpu 0 3 1.3995 1 0.3331 0 0 4 tracking 0 3 1.0066 1 -0.4287 0 0 4 ml-service 0 5 1.0941 1 -0.3452 0 0 5 data-infra 0 5 1.2585 1 -0.677 0 0 5 cloud-any 0 5 0.9291 1 1.7091 0 0 5 docker 0 4 1.0819 1 -0.1733 0 0 5 kubernetes 0 4 1.3782 1 -0.2207 0 0 5 airflow 0 4 1.2535 1 -0.2007 0 0 5 pictures-or-tables 0 3 -1.5182 4 1.6962 0.6962 -0.3038 -1.3038 0 0 0 own-or-ready 0 2 -0.9286 4 1.3846 0.3846 -0.6154 -1.6154 0 0 0 notebook-or-program 0 4 0.7892 4 1.3736 0.3736 -0.6264 -1.6264 0 0 0 why-or-faster 0 0 -0.9056 4 1.29 0.29 -0.71 -1.71 0 0 0 tool-or-chance 0 1 0.7266 4 1.7552 0.7552 -0.2448 -1.2448 0 0 0 code-or-findings 0 0 0.9056 4 1.71 0.71 -0.29 -1.29 0 0 0 build-or-test 0 1 0.7266 4 1.7552 0.7552 -0.2448 -1.2448 0 0 0 minutes-or-overnight 0 3 1.5182 4 1.3038 0.3038 -0.6962 -1.6962 0 0 0 tidy-or-next 0 4 -0.7892 4 1.6264 0.6264 -0.3736 -1.3736 0 0 0 choose-or-find 0 2 -1.1608 4 1.3557 0.3557 -0.6443 -1.6443 0 0 0 3833428999";var{RoleFitError:W,isOther:Zt,problem:Qt}=(globalThis[Symbol.for("role-fit@b2fc80ef")]??={}).modules["web/quiz/error.js"];var Be=32,O=class extends Error{name="EngineStopped"},j=class{#t;#o;#s;#e=new Map;constructor(t,r){this.#t=t,this.#o=r}async restart(){this.#t||(this.#s??=this.#o().then(t=>{this.#t=t}).finally(()=>this.#s=void 0),await this.#s)}check(t){return this.#i(t).problems}score(t,r){return this.#r("score",t,r)}next(t,r){let{next:s}=this.#r("next",t,r);return s.map(te)}share(t,r){return this.#r("share",t,r).code}unshare(t,r){return this.#r("unshare",t,r).answers}populations(t){return this.#r("populations",t)}compare(t){return this.#r("compare",t)}#r(t,r,...s){let{model:a,problems:o}=this.#i(r);if(a===void 0)throw new W(o);let l=this.#a(n=>JSON.parse(n[t](a,...s)));if(l.problems)throw new W(l.problems);return l}#i(t){let r=this.#e.get(t)??this.#a(s=>JSON.parse(s.load(t)));if(this.#e.delete(t),this.#e.set(t,r),this.#e.size>Be){let[[s,{model:a}]]=this.#e;this.#e.delete(s),a!==void 0&&this.#a(o=>o.unload(a))}return r}#a(t){if(!this.#t)throw new O;try{return t(this.#t)}catch(r){throw this.#t=void 0,this.#e.clear(),new O(r instanceof Error?r.message:String(r),{cause:r})}}};var{leading:de,resultMessage:rr,verdictDetail:me,verdictOf:sr,verdictTitle:he}=(globalThis[Symbol.for("role-fit@b2fc80ef")]??={}).modules["web/quiz/verdict.js"];var Le=[["copy","share.copy"],["send","share.send"],["save","share.image"],["print","share.print"]],Re=e=>"share"in navigator&&(!e||!("canShare"in navigator)||navigator.canShare({url:e})),ue=e=>{let{words:{text:t},chapters:r,said:s,shared:a,sharing:o,link:l}=e;if(a)return c;let n=r?l!==void 0:o,m={copy:n,send:n&&Re(l)},p=Le.filter(([d])=>m[d]??!0);return i`
    <section class="keep" part="keep" aria-labelledby="keep">
      <h3 id="keep">${t("keep.title")}</h3>
      <div class="actions">
        ${p.map(([d,$])=>i`
            <button type="button" part="button" ?disabled=${!r} @click=${r?.keeping[d](e)}>${t($)}</button>
          `)}
      </div>
      <p class="said small">${s}</p>
    </section>
  `};var Ue=3,Pe=2,ge=(e,t)=>{let{quiz:r,words:s,score:a}=e;if(!a||a.runnerUp===null)return c;let o=ee(a).filter(d=>s.decimal(Math.abs(a.pulls[d]))!==s.decimal(0));if(o.length===0)return c;let l=Math.abs(a.pulls[o[0]]),n=de(r,s,a),m=d=>r.roles.findIndex(({id:$})=>$===d),p=(d,$,S)=>$.length===0?c:i`
          <h3>${d}</h3>
          <ul>${$.map(_=>Ke(e,a,_,{role:S,most:l,change:t}))}</ul>
        `;return i`
    <section class="spoke" part="spoke">
      ${p(s.text("spoke.for",n),o.filter(d=>a.pulls[d]>0).slice(0,Ue),m(a.leader))}
      ${p(s.text("spoke.against",n),o.filter(d=>a.pulls[d]<0).slice(0,Pe),m(a.runnerUp))}
    </section>
  `},Ke=({quiz:e,state:t,shared:r},s,a,{role:o,most:l,change:n})=>{let m=e.items.find($=>$.id===a),p=m?.categories[t.answers.get(a)??0],d=i`<bdi>${p}</bdi>`;return i`
    <li data-spoke=${a} lang=${e.language??c}>
      <p>${r?d:i`<button type="button" class="link" part="button" @click=${n(a)}>${d}</button>`}</p>
      <p class="small"><bdi>${m?.prompt}</bdi></p>
      ${N(o,{value:Math.abs(s.pulls[a])},l)}
    </li>
  `};var De=2,fe=e=>{let{quiz:t,words:{text:r},score:s,populations:a}=e;if(!s||!a)return c;let o=Ne(t,s).slice(0,De);if(o.length===0)return c;let l={...e,friend:void 0};return i`
    <section class="stand" part="stand">
      <h3>${r("stand.title")}</h3>
      ${X(l)}
      <ul class="scales">${o.map(n=>Z(l,s,n))}</ul>
    </section>
  `},Ne=({traits:e=[],items:t},{pulls:r})=>{let s=new Map;for(let{id:o,trait:l}of t)s.set(l,(s.get(l)??0)+Math.abs(r[o]??0));let a=({id:o=""})=>s.get(o)??0;return e.filter(o=>a(o)>0).sort((o,l)=>a(l)-a(o))};var He=["traits","pulls","comparison","lifecycle","paths","outlook","faq","friend","share","sources"],Ie=["friend","share"],$e=e=>{let{quiz:t,words:{text:r},score:s,shared:a,on:o}=e;if(!s)return c;let l=Je(e);return i`
    <article class="card result" part="card result" aria-labelledby="verdict">
      ${F(t.roles.length)} ${Ze(e,s)} ${et(e,s)} ${ge(e,Ye(o))} ${fe(e)}
      ${ue(e)} ${tt(e,s)}
      <section class="basis">
        <h3>${r("result.basis")}</h3>
        <p>${r("result.basis.text")} ${P(e)}</p>
      </section>
      <div class="chapters">
        ${He.map(n=>a&&Ie.includes(n)?c:E(e,n))}
      </div>
      <div class="actions">
        ${a?i`
              <button type="button" class="primary" part="button primary" @click=${o.restart}><span>${r("shared.try")}</span></button>
            `:i`
              ${l>0?i`<button type="button" class="primary" part="button primary" @click=${o.more}>
                    <span>${r("result.more",{count:l})}</span>
                  </button>`:c}
              <button type="button" part="button" @click=${o.back}>${r("result.back")}</button>
              <button type="button" class="quiet" part="button" @click=${o.restart}>${r("result.restart")}</button>
            `}
      </div>
    </article>
  `},Je=({quiz:e,state:t})=>re(e).size-t.passed.size,Xe=({words:e},t)=>i`<data value=${t}>${e.percent(t)}</data>`,Ze=({quiz:e,words:t,shared:r},s)=>{let{text:a}=t;return i`
    <header>
      <p class="label">${a(r?"shared.label":"result.label")}</p>
      <h2 id="verdict" class="title" part="verdict" tabindex="-1" data-focus data-verdict=${s.verdict}>
        ${he(e,t,s)}
      </h2>
      <p class="lead">
        ${me(e,t,s)}
        ${r?a("shared.text"):c}
      </p>
      ${Ve(t,s)}
    </header>
  `},Qe=-2,We=10,Ge=.05,Ve=({text:e},{answered:t,roles:r,quality:{lz:s,longestRun:a}})=>a===t&&t>=We?i`<p class="caution">${e("result.alike")}</p>`:s!==null&&s<Qe?i`<p class="caution">${e("result.unlikely")}</p>`:Object.values(r).every(({typicality:o})=>o<Ge)?i`<p class="caution">${e("result.neither")}</p>`:c,be=({roles:e},t)=>{let r=e.map((s,a)=>({...s,index:a}));return r.length>2?r.sort((s,a)=>t[a.id].probability-t[s.id].probability):r},Ye=e=>t=>async({currentTarget:r})=>{let s=r.getRootNode();s.querySelector(".chapter.pulls")?.setAttribute("open",""),await e.complete(),await s.host.updateComplete;let a=s.querySelector(`[data-item="${t}"]`);a?.closest("details")?.setAttribute("open",""),a?.querySelector("select")?.focus()},et=(e,{roles:t,leader:r})=>{let{quiz:s,before:a}=e,o=s.roles.map(({id:n})=>t[n].probability),l=s.roles.length<=2;return i`
    <div class="roles" part="roles">
      ${l?B(o,a&&s.roles.map(({id:n})=>a.roles[n].probability)):c}
      <ul>
        ${be(s,t).map(({id:n,name:m,index:p})=>i`
            <li class=${n===r?`${g(p)} leader`:g(p)} data-role=${n}>
              <p class="share">
                ${R(p)} <span class="name" lang=${s.language??c}>${m}</span>
                ${Xe(e,o[p])}
              </p>
              ${l?c:L(p,o[p],a?.roles[n].probability)}
            </li>
          `)}
      </ul>
    </div>
  `},tt=({quiz:e,words:{text:t,percent:r}},{questions:s,roles:a})=>i`
  <section class="people">
    <h3>${t("result.people")}</h3>
    <ul>
      ${be(e,a).map(({id:o,name:l,summary:n})=>i`
          <li data-people=${o}>
            <h4 lang=${e.language??c}>${l}</h4>
            ${n?i`<p class="small" lang=${e.language??c} dir="auto">${n}</p>`:c}
            ${s>0?i`<p class="small" data-typicality=${a[o].typicality}>${t("result.typicality",{share:r(a[o].typicality)})}</p>`:c}
          </li>
        `)}
    </ul>
  </section>
`;var rt=[T(ce),T(ne)];Object.assign(globalThis[Symbol.for("role-fit@b2fc80ef")]??={},{"role-fit-result":G});Object.assign((globalThis[Symbol.for("role-fit@b2fc80ef")]??={}).modules??={},{"web/views/chapter.js":A,"web/views/drawing.js":U,"web/views/method.js":K,"web/views/pictures.js":J,"web/views/trait.js":Q});})();
}
