/*! RoleFit 0.1.0, MIT. */
if(!(globalThis[Symbol.for("role-fit@893e9091")]??={}).modules){const e=Object.assign(document.createElement("script"),{nonce:document.currentScript?.nonce});e.dataset.script=document.currentScript?.src??"",e.src=e.dataset.script.replace(/[^/]*$/,"role-fit-rejoin.js?893e9091"),document.head.append(e)}
 else if (!("role-fit-result" in (globalThis[Symbol.for("role-fit@893e9091")] ??= {}))) {
(()=>{var ye=Object.defineProperty;var w=(e,t)=>{for(var s in t)ye(e,s,{get:t[s],enumerable:!0})};var h=["comparison","lifecycle","paths","faq","outlook"];var E={};w(E,{chapter:()=>T,lateChapter:()=>q});var{CSSResult:at,LitElement:it,ReactiveElement:ot,_$LE:lt,_$LH:nt,adoptStyles:ct,css:pt,defaultConverter:dt,getCompatibleStyle:mt,html:l,isServer:ht,mathml:ut,noChange:gt,notEqual:ft,nothing:c,render:$t,supportsAdoptingStyleSheets:bt,svg:u,unsafeCSS:M}=(globalThis[Symbol.for("role-fit@893e9091")]??={}).modules["node_modules/lit/index.js"];var T=(e,t,s,{near:r,open:a}={})=>l`
  <details class="chapter ${e}" part=${e} @pointerenter=${r} @focusin=${r} @toggle=${a&&we(a)}>
    <summary><h3>${t}</h3></summary>
    <div class="inside">${s}</div>
  </details>
`,we=e=>({currentTarget:t})=>{t.open&&e()},xe=e=>({currentTarget:t})=>{t.closest("details")?.querySelector("summary")?.focus(),e()},_e=({quiz:e,score:t,populations:s,order:r,state:a,sharing:i,untold:o},n)=>n==="friend"?!0:n==="share"?i||o||(e.comparison??[]).length>0:n==="traits"?e.traits!==void 0&&s!==void 0:n==="pulls"?t?.runnerUp!==null&&r.length+a.asked.length>0:(e[n]??[]).length>0,q=(e,t)=>{let{untold:s,chapters:r,late:a,on:i,words:{text:o}}=e,n=_e(e,t);if(!n&&!(s&&h.includes(t)))return c;let m=l`<span id=${t}>${o(`result.${t}`)}</span>`;if(n&&r)return T(t,m,r.bodies[t](e));let p=a?l`
        <p class="late" role=${a==="waiting"?"status":"alert"}>${o(`late.${a}`)}</p>
        ${a==="lost"?l`<button type="button" part="button" @click=${xe(i.complete)}>${o("error.retry")}</button>`:c}
      `:c;return T(t,m,p,{near:a==="lost"||a==="stale"?void 0:i.complete,open:i.complete})};var R={};w(R,{fill:()=>y,kFills:()=>k,patterns:()=>A,roleClass:()=>g,shareBar:()=>B,splitBar:()=>F,swatch:()=>L});var Se=4,k=3,g=e=>`role-${e%Se}`,y=e=>e%k===0?"var(--_role)":`url(#fill-${e})`,A=e=>l`
  <svg class="patterns" width="0" height="0" aria-hidden="true">
    <defs>
      ${Array.from({length:e},(t,s)=>Ce(s))}
    </defs>
  </svg>
`,Ce=e=>u`
  <pattern id=${`fill-${e}`} class=${g(e)} width="6" height="6" patternUnits="userSpaceOnUse"
    patternTransform="rotate(45)">
    <rect class="tint" width="6" height="6"/>
    ${e%k===1?u`<rect class="ink" width="3" height="6"/>`:u`<circle class="ink" cx="3" cy="3" r="1.5"/>`}
  </pattern>`,F=(e,t=[],s=28)=>{let r=0;return l`
    <svg class="split" part="bar" width="100%" height=${s} aria-hidden="true">
      ${e.map((a,i)=>{let o=u`
          <svg x=${`${100*r}%`} width=${`${100*a}%`} height=${s}>
            <rect class=${g(i)} x=${i>0?1.5:0} width="100%" height=${s} fill=${y(i)}/>
          </svg>`;return r+=a,o})}
      ${ze(t).map(a=>u`<line class="before" x1=${a} x2=${a} y1="-4" y2=${s+4}/>`)}
    </svg>
  `},B=(e,t,s)=>l`
  <svg class="split" part="bar" width="100%" height="14" aria-hidden="true">
    <svg width=${`${100*t}%`} height="14"><rect class=${g(e)} width="100%" height="14" fill=${y(e)}/></svg>
    ${s===void 0?c:u`<line class="before" x1=${`${100*s}%`} x2=${`${100*s}%`} y1="-3" y2="17"/>`}
  </svg>
`,ze=e=>{let t=0;return e.slice(0,-1).map(s=>`${100*(t+=s)}%`)},L=e=>l`
  <svg class="swatch" width="14" height="14" aria-hidden="true">
    <rect class=${g(e)} width="14" height="14" fill=${y(e)} />
  </svg>
`;var P={};w(P,{method:()=>U});var{addressFrom:V,askedOf:St,byPull:Y,categoriesOf:Ct,hindering:zt,keyOf:ee,parsed:Ot,questionsOf:te,readQuiz:jt,translated:Mt,webAddress:Tt}=(globalThis[Symbol.for("role-fit@893e9091")]??={}).modules["web/quiz/quiz.js"];var U=({quiz:e,base:t,words:{text:s}})=>{let r=V(e.method,t);return r?l`<a href=${r} part="method">${s("result.method")}</a>`:c};var K={};w(K,{bar:()=>N,kTicks:()=>C,key:()=>H,personKey:()=>J,pullBar:()=>Te,scale:()=>I});var x=3.5,N=(e,{value:t,low:s,high:r},a)=>{let i=o=>`${100*o/a}%`;return l`
    <svg class="bar" width="100%" height="12" aria-hidden="true">
      <rect class="track" width="100%" height="1" y="10" />
      <rect class=${g(e)} width=${i(t)} height="8" y="2" fill=${y(e)} />
      ${s===void 0||r===void 0?c:u`<line x1=${i(s)} x2=${i(r)} y1="6" y2="6"/>
            ${[s,r].map(o=>u`<line x1=${i(o)} x2=${i(o)} y1="2.5" y2="9.5"/>`)}`}
    </svg>
  `},ae=e=>{let t=`mark ${g(e)}`;return e%k===0?u`<circle class=${t} r="5"/>`:e%k===1?u`<path class=${`${t} hollow`} d="M0-6 6 0 0 6-6 0Z"/>`:u`<path class=${t} d="M0-6 6 5H-6Z"/>`},H=e=>l`
  <svg class="swatch" width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true">${ae(e)}</svg>
`,C=[-3,-2,-1,0,1,2,3],Oe="M-4 0C-3.6667 0-3.3333 0-3-.0044-2.6667-.0089-2.3333-.018-2-.054-1.6667-.09-1.3333-.1613-1-.242-.6667-.3226-.3333-.3989 0-.3989 .3333-.3989 .6667-.3226 1-.242 1.3333-.1613 1.6667-.09 2-.054 2.3333-.018 2.6667-.0089 3-.0044 3.3333 0 3.6667 0 4 0",je=.3989,D=18,f=90,se=107,Me=9,v=e=>50*(Math.max(-x,Math.min(x,e))+x)/x,I=(e,t,s)=>{let r=Math.min(...e.map(({sd:i})=>i)),a=je/r;return l`
    <svg class="scale" width="100%" height=${s?117:100} aria-hidden="true">
      <line class="middle" x1="50%" x2="50%" y1="0" y2=${f} />
      <svg class="shapes" y=${D} width="100%" height=${f-D} viewBox=${`${-x} ${-a} ${2*x} ${a}`} preserveAspectRatio="none">
        ${e.map(({mean:i,sd:o},n)=>u`
            <path class=${`bell ${g(n)} line-${n%k}`} d=${Oe} vector-effect="non-scaling-stroke"
              transform=${`translate(${i} 0) scale(${o} ${1/o})`}/>`)}
      </svg>
      ${e.map(({mean:i,sd:o},n)=>{let m=`${v(i)}%`,p=f-(f-D)*r/o;return u`
          <line class=${`stem ${g(n)}`} x1=${m} x2=${m} y1=${p} y2=${f}/>
          <svg x=${m} y=${p-Me}>${ae(n)}</svg>`})}
      <line class="axis" x2="100%" y1=${f} y2=${f} />
      ${C.map(i=>u`<line class="axis" x1=${`${v(i)}%`} x2=${`${v(i)}%`} y1=${f} y2=${f+6}/>`)}
      ${re(t,"reader",f,f-26)} ${s?re(s,"friend",se,se-7):c}
    </svg>
  `},re=({mean:e,low:t,high:s},r,a,i)=>u`
  <g class=${r}>
    <rect class="interval" x=${`${v(t)}%`} width=${`${v(s)-v(t)}%`} y=${a-4} height="8"/>
    <rect class="estimate" x=${`${v(e)}%`} width="3" y=${i} height=${a+7-i} transform="translate(-1.5)"/>
  </g>`,J=e=>l`
  <svg class="swatch" width="24" height="14" aria-hidden="true">
    <g class=${e}><rect class="interval" width="24" y="3" height="8"/><rect class="estimate" x="10.5" width="3" height="14"/></g>
  </svg>
`,Te=(e,t,s)=>l`
  <svg class="pull" width="100%" height="18" aria-hidden="true">
    <rect class=${g(e)} x=${`${t?50-50*s:50}%`} width=${`${50*s}%`} y="2" height="14" fill=${y(e)}/>
    <line class="axis" x1="50%" x2="50%" y2="18"/>
  </svg>
`;var Z={};w(Z,{brief:()=>oe,interval:()=>ie,traitPicture:()=>X});var X=(e,t,{id:s,name:r,low:a,high:i})=>{let{quiz:o,words:{text:n,decimal:m},state:p,populations:d,friend:$}=e,S=o.language??c,_=t.traits?.[s];if(!_||!d)return c;let j=$?.traits?.[s],G=o.roles.map(b=>d.roles[b.id][s]),be=o.items.some(b=>b.trait===s&&p.answers.has(b.id));return l`
    <li data-trait=${s}>
      <h4 lang=${S}>${r}</h4>
      <p class="reading">
        ${qe(e,_)} ${j?l`<span class="other">${n("friend.name")}: ${oe(e,j)}.</span>`:c}
        ${be?c:l`<span class="unmeasured">${n("result.unmeasured")}</span>`}
        <span class="hidden">
          ${o.roles.map((b,ke)=>`${n("result.middle",{role:b.name,mean:m(G[ke].mean)})} `)}
        </span>
      </p>
      ${I(G,_,j)}
      <p class="ticks" aria-hidden="true">${C.map(b=>l`<span dir="ltr">${b<0?`−${-b}`:b}</span>`)}</p>
      <p class="poles small" lang=${S}><span>${a}</span> <span>${i}</span></p>
    </li>
  `},ie=({words:{text:e,decimal:t}},{low:s,high:r})=>e("figure.interval",{low:t(s),high:t(r)}),oe=(e,t)=>`${e.words.decimal(t.mean)} (${ie(e,t)})`,qe=({words:{text:e,decimal:t}},s)=>{let r=i=>l`<data class=${i} value=${s[i]}>${t(s[i])}</data>`;return e("result.estimate",{mean:"\0mean\0",low:"\0low\0",high:"\0high\0"}).split("\0").map((i,o)=>o%2===1?r(i):i)};var W={};w(W,{Engine:()=>O,packed:()=>ce,result:()=>fe,styles:()=>tt});var le=".mark{fill:var(--_role)}.mark.hollow{fill:none;stroke:var(--_role);stroke-width:2.25}.keys{display:flex;flex-wrap:wrap;gap:.25em 1.5em;margin-block:1em 1.75em;font-size:.875em}.keys li{display:flex;align-items:center;gap:.5em}.scales{display:grid;gap:2.25em 2.5em}.scales h4{line-height:1.3}.reading{font-size:.875em;font-variant-numeric:tabular-nums}.reading .other,.reading .unmeasured{display:block;color:var(--_soft)}.scale{margin-block-start:.75em}.shapes{overflow:hidden}.bell{fill:var(--_role);fill-opacity:.16;stroke:var(--_role);stroke-width:1.75}.line-1{fill-opacity:.1;stroke-dasharray:5 3}.line-2{fill-opacity:.1;stroke-dasharray:1.5 3;stroke-linecap:round}.stem{stroke:var(--_role);stroke-width:1;stroke-opacity:.6}.axis{stroke:var(--_strong);stroke-width:1;shape-rendering:crispEdges}.middle{stroke:var(--_line);stroke-width:1;stroke-dasharray:1 3}.interval{fill:var(--_accent);fill-opacity:.35}.estimate{fill:var(--_accent)}.friend .interval,.friend .estimate{fill:none;stroke:var(--_accent);stroke-width:1.25}.ticks{display:flex;font-size:.75em;line-height:1.5;color:var(--_soft);font-variant-numeric:tabular-nums}.result .ticks{max-inline-size:none}.ticks>*{flex:1;text-align:center}.poles{display:flex;justify-content:space-between;gap:2em;margin-block-start:.25em;line-height:1.35}.poles>*{max-inline-size:46%;min-inline-size:0;hyphens:auto}.poles>:last-child{text-align:end}[dir=rtl] :is(.scale,.pull,.bar){transform:scaleX(-1)}.bar line{stroke:currentColor;stroke-width:1.25;shape-rendering:crispEdges}.track{fill:var(--_line)}@container rolefit (min-width: 34em){.scales{grid-template-columns:1fr 1fr}}@media(prefers-reduced-motion:no-preference){.pull rect,.interval,.estimate,.bar rect{transition:x .24s,width .24s}}@media print{.scales{grid-template-columns:1fr 1fr 1fr;gap:1em 2em}.keys{margin-block:.5em;break-after:avoid}}";var ne=".why dl{margin:0;max-inline-size:42em;font-size:.875em}.why dt{font-weight:700}.why dt .hint{margin:0;font-size:1em;font-weight:400}.why dd{margin:0 0 .5em}@container rolefit (min-width: 34em){.why dt .hint{display:none}}.result{gap:2.25em}.chapter{border-block-end:1px solid var(--_line)}.chapter:first-child{border-block-start:1px solid var(--_line)}.chapter>summary{padding-block:.875em}.chapter h3{margin:0}.inside{padding-block:.25em 1.75em}summary h3{display:inline}.before{stroke:currentColor;stroke-width:2}.result h3{margin-block-end:.625em;font-size:1.125em;font-weight:700;line-height:1.3}.result h4{font-weight:700}.result .title{margin-block:.25em .5em}.result p{max-inline-size:42em}.patterns{position:absolute}svg{display:block;overflow:visible}.swatch{display:inline-block;flex:none;vertical-align:-.1em}.role-0{--_role: var(--rolefit-role-1, #2b6cb8)}.role-1{--_role: var(--rolefit-role-2, #c4661f)}.role-2{--_role: var(--rolefit-role-3, #1d8a6b)}.role-3{--_role: var(--rolefit-role-4, #a8568f)}@supports (color: color-mix(in srgb,red,blue)){.role-0{--_role: var(--rolefit-role-1, color-mix(in srgb, #1c69c4 72%, currentColor))}.role-1{--_role: var(--rolefit-role-2, color-mix(in srgb, #d06a14 88%, currentColor))}.role-2{--_role: var(--rolefit-role-3, color-mix(in srgb, #0f8f6c 80%, currentColor))}.role-3{--_role: var(--rolefit-role-4, color-mix(in srgb, #b0508f 84%, currentColor))}}@media(forced-colors:active){.role-0,.role-1,.role-2,.role-3{--_role: CanvasText}}.ink{fill:var(--_role)}.tint{fill:var(--_role);fill-opacity:.3}.split svg{overflow:hidden}.roles ul{display:grid;gap:.5em 2em;margin-block-start:.75em}.roles li .split{margin-block-start:.25em}.roles .share{display:flex;align-items:baseline;gap:.5em}.roles .name{flex:1}.roles data{font-size:1.25em;font-variant-numeric:tabular-nums}.leader .name,.leader data{font-weight:700}[dir=rtl] .split{transform:scaleX(-1)}.spoke{display:grid;gap:1em}.spoke h3{margin:0}.spoke ul{display:grid;gap:.75em 2em}.spoke li{display:grid;grid-template-columns:1fr minmax(4em,30%);gap:0 1em;align-items:center}.spoke .small{grid-row:2}.spoke .bar{grid-column:2;grid-row:1 / 3}button.link{min-block-size:24px;padding:0;border:0;text-align:start;text-decoration:underline;text-underline-offset:.2em;text-decoration-thickness:1px}button.link:hover{text-decoration-thickness:2px}.keep .said{min-block-size:1.5em;font-weight:700}button:disabled{opacity:.6;cursor:progress}.people ul{display:grid;gap:1em 2em}.people .small+.small{margin-block-start:.375em}.small>[part=method]{display:inline-block;min-block-size:44px;padding-block:.75em}@container rolefit (min-width: 34em){.roles ul,.people ul{grid-template-columns:repeat(auto-fit,minmax(14em,1fr))}}@media(prefers-reduced-motion:no-preference){.split svg{transition:x .24s,width .24s}}@media print{:host{--_soft: #444;--_line: #bbb;--_strong: #666;--_tint: transparent;--_accent: #000;margin:0;color:#000;font-size:8.5pt;line-height:1.3}.actions,button,.chapter.share,details:not([open]){display:none}.card{gap:.875em;padding:0;border:0;background:none}.chapter>summary{min-block-size:0;padding-block:.625em .25em;list-style:none;break-after:avoid}summary::-webkit-details-marker{display:none}.inside{padding-block:0 .5em}.keep{display:none}p,li,tr,svg,header,.roles,.basis{break-inside:avoid}h2,h3,h4{break-after:avoid}.result h3{margin-block:0 .375em}p{orphans:3;widows:3}svg{print-color-adjust:exact;-webkit-print-color-adjust:exact}.result p{max-inline-size:none}a{text-decoration:none}}";var ce="ds-or-mle 0.83 0.04 61 6 0 5 0.9 6 insight 0.9347 statistics 0.903 modelling 0.6291 deep-learning 0.2171 engineering 0.3379 production 0.9126 2 data-scientist 0.5 0.278 0.2856 0.1911 -0.1645 -0.1609 0.0172 0.4265 0.7845 0.8441 0.9231 0.8224 0.5982 ml-engineer 0.5 -0.7418 -0.988 -0.4397 0.4229 0.4812 -0.0816 0.4265 0.7845 0.8441 0.9231 0.8224 0.5982 5 languages tools methods learning systems 37 analyze-business 0 0 0.9955 1 0.9105 0 0 0 sql 0 0 1.3597 1 0.017 0 0 1 r-stack 0 1 1.0899 1 -0.559 0 0 1 java-js-go 0 4 1.69 1 -1.9114 0 0 1 c-cpp 0 4 1.0878 1 -1.5919 0 0 1 bash 0 4 0.4644 1 -1.8528 0 0 1 bi 0 0 1.178 1 0.1051 0 0 2 plot-interactive 0 0 0.9236 1 -0.0596 0 0 2 eng-ide 0 4 0.8063 1 0.8967 0 0 2 warehouse 0 5 0.9251 1 1.6594 0 0 2 sas 0 1 1.0106 1 0.3549 0 0 2 excel 0 0 0.5131 1 0.119 0 0 2 trees 0 2 3.6026 1 2.2152 0 0 3 linear 0 2 1.451 1 1.7471 0 0 3 gbm 0 2 1.2618 1 0.5766 0 0 3 dl-framework 0 3 2.9821 1 2.0374 0 0 3 vision 0 3 3.3249 1 -0.3952 0 0 4 seq-nlp 0 3 1.7766 1 -0.8516 0 0 4 generative 0 3 2.5612 1 -3.6365 0 0 4 gpu 0 3 1.3995 1 0.3331 0 0 4 tracking 0 3 1.0066 1 -0.4287 0 0 4 ml-service 0 5 1.0941 1 -0.3452 0 0 5 data-infra 0 5 1.2585 1 -0.677 0 0 5 cloud-any 0 5 0.9291 1 1.7091 0 0 5 docker 0 4 1.0819 1 -0.1733 0 0 5 kubernetes 0 4 1.3782 1 -0.2207 0 0 5 airflow 0 4 1.2535 1 -0.2007 0 0 5 pictures-or-tables 0 3 -1.5182 4 1.6962 0.6962 -0.3038 -1.3038 0 0 0 own-or-ready 0 2 -0.9286 4 1.3846 0.3846 -0.6154 -1.6154 0 0 0 notebook-or-program 0 4 0.7892 4 1.3736 0.3736 -0.6264 -1.6264 0 0 0 why-or-faster 0 0 -0.9056 4 1.29 0.29 -0.71 -1.71 0 0 0 tool-or-chance 0 1 0.7266 4 1.7552 0.7552 -0.2448 -1.2448 0 0 0 code-or-findings 0 0 0.9056 4 1.71 0.71 -0.29 -1.29 0 0 0 build-or-test 0 1 0.7266 4 1.7552 0.7552 -0.2448 -1.2448 0 0 0 minutes-or-overnight 0 3 1.5182 4 1.3038 0.3038 -0.6962 -1.6962 0 0 0 tidy-or-next 0 4 -0.7892 4 1.6264 0.6264 -0.3736 -1.3736 0 0 0 choose-or-find 0 2 -1.1608 4 1.3557 0.3557 -0.6443 -1.6443 0 0 0 3833428999";var{RoleFitError:Q,isOther:Xt,problem:Zt}=(globalThis[Symbol.for("role-fit@893e9091")]??={}).modules["web/quiz/error.js"];var Fe=32,z=class extends Error{name="EngineStopped"},O=class{#t;#i;#r;#e=new Map;constructor(t,s){this.#t=t,this.#i=s}async restart(){this.#t||(this.#r??=this.#i().then(t=>{this.#t=t}).finally(()=>this.#r=void 0),await this.#r)}check(t){return this.#o(t).problems}score(t,s){return this.#s("score",t,s)}next(t,s){let{next:r}=this.#s("next",t,s);return r.map(ee)}share(t,s){return this.#s("share",t,s).code}unshare(t,s){return this.#s("unshare",t,s).answers}populations(t){return this.#s("populations",t)}compare(t){return this.#s("compare",t)}#s(t,s,...r){let{model:a,problems:i}=this.#o(s);if(a===void 0)throw new Q(i);let o=this.#a(n=>JSON.parse(n[t](a,...r)));if(o.problems)throw new Q(o.problems);return o}#o(t){let s=this.#e.get(t)??this.#a(r=>JSON.parse(r.load(t)));if(this.#e.delete(t),this.#e.set(t,s),this.#e.size>Fe){let[[r,{model:a}]]=this.#e;this.#e.delete(r),a!==void 0&&this.#a(i=>i.unload(a))}return s}#a(t){if(!this.#t)throw new z;try{return t(this.#t)}catch(s){throw this.#t=void 0,this.#e.clear(),new z(s instanceof Error?s.message:String(s),{cause:s})}}};var{leading:pe,resultMessage:ts,verdictDetail:de,verdictOf:ss,verdictTitle:me}=(globalThis[Symbol.for("role-fit@893e9091")]??={}).modules["web/quiz/verdict.js"];var Be=[["copy","share.copy"],["send","share.send"],["save","share.image"],["print","share.print"]],Le=e=>"share"in navigator&&(!e||!("canShare"in navigator)||navigator.canShare({url:e})),he=e=>{let{words:{text:t},chapters:s,said:r,shared:a,sharing:i,link:o}=e;if(a)return c;let n=s?o!==void 0:i,m={copy:n,send:n&&Le(o)},p=Be.filter(([d])=>m[d]??!0);return l`
    <section class="keep" part="keep" aria-labelledby="keep">
      <h3 id="keep">${t("keep.title")}</h3>
      <div class="actions">
        ${p.map(([d,$])=>l`
            <button type="button" part="button" ?disabled=${!s} @click=${s?.keeping[d](e)}>${t($)}</button>
          `)}
      </div>
      <p class="said small">${r}</p>
    </section>
  `};var Re=3,Ue=2,ue=(e,t)=>{let{quiz:s,words:r,score:a}=e;if(!a||a.runnerUp===null)return c;let i=Y(a).filter(d=>r.decimal(Math.abs(a.pulls[d]))!==r.decimal(0));if(i.length===0)return c;let o=Math.abs(a.pulls[i[0]]),n=pe(s,r,a),m=d=>s.roles.findIndex(({id:$})=>$===d),p=(d,$,S)=>$.length===0?c:l`
          <h3>${d}</h3>
          <ul>${$.map(_=>Pe(e,a,_,{role:S,most:o,change:t}))}</ul>
        `;return l`
    <section class="spoke" part="spoke">
      ${p(r.text("spoke.for",n),i.filter(d=>a.pulls[d]>0).slice(0,Re),m(a.leader))}
      ${p(r.text("spoke.against",n),i.filter(d=>a.pulls[d]<0).slice(0,Ue),m(a.runnerUp))}
    </section>
  `},Pe=({quiz:e,state:t,shared:s},r,a,{role:i,most:o,change:n})=>{let m=e.items.find($=>$.id===a),p=m?.categories[t.answers.get(a)??0],d=l`<bdi>${p}</bdi>`;return l`
    <li data-spoke=${a} lang=${e.language??c}>
      <p>${s?d:l`<button type="button" class="link" part="button" @click=${n(a)}>${d}</button>`}</p>
      <p class="small"><bdi>${m?.prompt}</bdi></p>
      ${N(i,{value:Math.abs(r.pulls[a])},o)}
    </li>
  `};var De=2,ge=e=>{let{quiz:t,words:{text:s},score:r,populations:a}=e;if(!r||!a)return c;let i=Ne(t,r).slice(0,De);return i.length===0?c:l`
    <section class="stand" part="stand">
      <h3>${s("stand.title")}</h3>
      <ul class="keys">
        ${t.roles.map(({name:o},n)=>l`<li>${H(n)} <span lang=${t.language??c}>${o}</span></li>`)}
        <li>${J("reader")} ${s("result.you")}</li>
      </ul>
      <ul class="scales">${i.map(o=>X({...e,friend:void 0},r,o))}</ul>
    </section>
  `},Ne=({traits:e=[],items:t},{pulls:s})=>{let r=new Map;for(let{id:i,trait:o}of t)r.set(o,(r.get(o)??0)+Math.abs(s[i]??0));let a=({id:i=""})=>r.get(i)??0;return e.filter(i=>a(i)>0).sort((i,o)=>a(o)-a(i))};var He=["traits","pulls","comparison","lifecycle","paths","outlook","faq","friend","share","sources"],Ie=["friend","share"],fe=e=>{let{quiz:t,words:{text:s},score:r,shared:a,on:i}=e;if(!r)return c;let o=Je(e);return l`
    <article class="card result" part="card result" aria-labelledby="verdict">
      ${A(t.roles.length)} ${Xe(e,r)} ${Ye(e,r)} ${ue(e,Ve(i))} ${ge(e)}
      ${he(e)} ${et(e,r)}
      <section class="basis">
        <h3>${s("result.basis")}</h3>
        <p>${s("result.basis.text")} ${U(e)}</p>
      </section>
      <div class="chapters">
        ${He.map(n=>a&&Ie.includes(n)?c:q(e,n))}
      </div>
      <div class="actions">
        ${a?l`
              <button type="button" class="primary" part="button primary" @click=${i.restart}><span>${s("shared.try")}</span></button>
            `:l`
              ${o>0?l`<button type="button" class="primary" part="button primary" @click=${i.more}>
                    <span>${s("result.more",{count:o})}</span>
                  </button>`:c}
              <button type="button" part="button" @click=${i.back}>${s("result.back")}</button>
              <button type="button" class="quiet" part="button" @click=${i.restart}>${s("result.restart")}</button>
            `}
      </div>
    </article>
  `},Je=({quiz:e,state:t})=>te(e).size-t.passed.size,Ke=({words:e},t)=>l`<data value=${t}>${e.percent(t)}</data>`,Xe=({quiz:e,words:t,shared:s},r)=>{let{text:a}=t;return l`
    <header>
      <p class="label">${a(s?"shared.label":"result.label")}</p>
      <h2 id="verdict" class="title" part="verdict" tabindex="-1" data-focus data-verdict=${r.verdict}>
        ${me(e,t,r)}
      </h2>
      <p class="lead">
        ${de(e,t,r)}
        ${s?a("shared.text"):c}
      </p>
      ${Ge(t,r)}
    </header>
  `},Ze=-2,Qe=10,We=.05,Ge=({text:e},{answered:t,roles:s,quality:{lz:r,longestRun:a}})=>a===t&&t>=Qe?l`<p class="caution">${e("result.alike")}</p>`:r!==null&&r<Ze?l`<p class="caution">${e("result.unlikely")}</p>`:Object.values(s).every(({typicality:i})=>i<We)?l`<p class="caution">${e("result.neither")}</p>`:c,$e=({roles:e},t)=>{let s=e.map((r,a)=>({...r,index:a}));return s.length>2?s.sort((r,a)=>t[a.id].probability-t[r.id].probability):s},Ve=e=>t=>async({currentTarget:s})=>{let r=s.getRootNode();r.querySelector(".chapter.pulls")?.setAttribute("open",""),await e.complete(),await r.host.updateComplete;let a=r.querySelector(`[data-item="${t}"]`);a?.closest("details")?.setAttribute("open",""),a?.querySelector("select")?.focus()},Ye=(e,{roles:t,leader:s})=>{let{quiz:r,before:a}=e,i=r.roles.map(({id:n})=>t[n].probability),o=r.roles.length<=2;return l`
    <div class="roles" part="roles">
      ${o?F(i,a&&r.roles.map(({id:n})=>a.roles[n].probability)):c}
      <ul>
        ${$e(r,t).map(({id:n,name:m,index:p})=>l`
            <li class=${n===s?`${g(p)} leader`:g(p)} data-role=${n}>
              <p class="share">
                ${L(p)} <span class="name" lang=${r.language??c}>${m}</span>
                ${Ke(e,i[p])}
              </p>
              ${o?c:B(p,i[p],a?.roles[n].probability)}
            </li>
          `)}
      </ul>
    </div>
  `},et=({quiz:e,words:{text:t,percent:s}},{questions:r,roles:a})=>l`
  <section class="people">
    <h3>${t("result.people")}</h3>
    <ul>
      ${$e(e,a).map(({id:i,name:o,summary:n})=>l`
          <li data-people=${i}>
            <h4 lang=${e.language??c}>${o}</h4>
            ${n?l`<p class="small" lang=${e.language??c} dir="auto">${n}</p>`:c}
            ${r>0?l`<p class="small" data-typicality=${a[i].typicality}>${t("result.typicality",{share:s(a[i].typicality)})}</p>`:c}
          </li>
        `)}
    </ul>
  </section>
`;var tt=[M(ne),M(le)];Object.assign(globalThis[Symbol.for("role-fit@893e9091")]??={},{"role-fit-result":W});Object.assign((globalThis[Symbol.for("role-fit@893e9091")]??={}).modules??={},{"web/views/chapter.js":E,"web/views/drawing.js":R,"web/views/method.js":P,"web/views/pictures.js":K,"web/views/trait.js":Z});})();
}
