/*! RoleFit 0.1.0, MIT. */
if(!(globalThis[Symbol.for("role-fit@4bfefc49")]??={}).modules){const e=Object.assign(document.createElement("script"),{nonce:document.currentScript?.nonce});e.dataset.script=document.currentScript?.src??"",e.src=e.dataset.script.replace(/[^/]*$/,"role-fit-rejoin.js?4bfefc49"),document.head.append(e)}
 else if (!("role-fit-result" in (globalThis[Symbol.for("role-fit@4bfefc49")] ??= {}))) {
(()=>{var H=Object.defineProperty;var b=(t,e)=>{for(var r in e)H(t,r,{get:e[r],enumerable:!0})};var c=["comparison","lifecycle","paths","faq","outlook"];var w={};b(w,{chapter:()=>y,lateChapter:()=>v});var{CSSResult:me,LitElement:he,ReactiveElement:fe,_$LE:be,_$LH:ge,adoptStyles:$e,css:ye,defaultConverter:ve,getCompatibleStyle:we,html:l,isServer:ke,mathml:xe,noChange:_e,notEqual:Se,nothing:a,render:Ce,supportsAdoptingStyleSheets:Oe,svg:m,unsafeCSS:L}=(globalThis[Symbol.for("role-fit@4bfefc49")]??={}).modules["node_modules/lit/index.js"];var y=(t,e,r,{near:o,open:s}={})=>l`
  <details class="chapter ${t}" part=${t} @pointerenter=${o} @focusin=${o} @toggle=${s&&P(s)}>
    <summary><h3>${e}</h3></summary>
    <div class="inside">${r}</div>
  </details>
`,P=t=>({currentTarget:e})=>{e.open&&t()},Q=t=>({currentTarget:e})=>{e.closest("details")?.querySelector("summary")?.focus(),t()},X=({quiz:t,score:e,populations:r,order:o,state:s},i)=>i==="friend"||i==="share"?!0:i==="traits"?t.traits!==void 0&&r!==void 0:i==="pulls"?e?.runnerUp!==null&&o.length+s.asked.length>0:(t[i]??[]).length>0,v=(t,e)=>{let{untold:r,chapters:o,late:s,on:i,words:{text:n}}=t,p=X(t,e);if(!p&&!(r&&c.includes(e)))return a;let h=l`<span id=${e}>${n(`result.${e}`)}</span>`;if(p&&o)return y(e,h,o.bodies[e](t));let d=s?l`
        <p class="late" role=${s==="waiting"?"status":"alert"}>${n(`late.${s}`)}</p>
        ${s==="lost"?l`<button type="button" part="button" @click=${Q(i.complete)}>${n("error.retry")}</button>`:a}
      `:a;return y(e,h,d,{near:s==="lost"||s==="stale"?void 0:i.complete,open:i.complete})};var O={};b(O,{fill:()=>x,kFills:()=>k,patterns:()=>_,roleClass:()=>u,splitBar:()=>S,swatch:()=>C});var G=4,k=3,u=t=>`role-${t%G}`,x=t=>t%k===0?"var(--_role)":`url(#fill-${t})`,_=t=>l`
  <svg class="patterns" width="0" height="0" aria-hidden="true">
    <defs>
      ${Array.from({length:t},(e,r)=>K(r))}
    </defs>
  </svg>
`,K=t=>m`
  <pattern id=${`fill-${t}`} class=${u(t)} width="6" height="6" patternUnits="userSpaceOnUse"
    patternTransform="rotate(45)">
    <rect class="tint" width="6" height="6"/>
    ${t%k===1?m`<rect class="ink" width="3" height="6"/>`:m`<circle class="ink" cx="3" cy="3" r="1.5"/>`}
  </pattern>`,S=(t,e=[],r=28)=>{let o=0;return l`
    <svg class="split" part="bar" width="100%" height=${r} aria-hidden="true">
      ${t.map((s,i)=>{let n=m`
          <svg x=${`${100*o}%`} width=${`${100*s}%`} height=${r}>
            <rect class=${u(i)} x=${i>0?1.5:0} width="100%" height=${r} fill=${x(i)}/>
          </svg>`;return o+=s,n})}
      ${V(e).map(s=>m`<line class="before" x1=${s} x2=${s} y1="-4" y2=${r+4}/>`)}
    </svg>
  `},V=t=>{let e=0;return t.slice(0,-1).map(r=>`${100*(e+=r)}%`)},C=t=>l`
  <svg class="swatch" width="14" height="14" aria-hidden="true">
    <rect class=${u(t)} width="14" height="14" fill=${x(t)} />
  </svg>
`;var j={};b(j,{method:()=>z});var{addressFrom:F,askedOf:Fe,byPull:Re,categoriesOf:Ue,hindering:Ae,keyOf:R,parsed:De,questionsOf:U,readQuiz:Me,translated:Be,webAddress:Je}=(globalThis[Symbol.for("role-fit@4bfefc49")]??={}).modules["web/quiz/quiz.js"];var z=({quiz:t,base:e,words:{text:r}})=>{let o=F(t.method,e);return o?l`<a href=${o} part="method">${r("result.method")}</a>`:a};var T={};b(T,{Engine:()=>$,packed:()=>D,result:()=>J,styles:()=>de});var A=".why dl{margin:0;max-inline-size:42em;font-size:.875em}.why dt{font-weight:700}.why dt .hint{margin:0;font-size:1em;font-weight:400}.why dd{margin:0 0 .5em}@container rolefit (min-width: 34em){.why dt .hint{display:none}}.result{gap:2.25em}.chapter{border-block-end:1px solid var(--_line)}.chapter:first-child{border-block-start:1px solid var(--_line)}.chapter>summary{padding-block:.875em}.chapter h3{margin:0}.inside{padding-block:.25em 1.75em}summary h3{display:inline}.before{stroke:currentColor;stroke-width:2}.result h3{margin-block-end:.625em;font-size:1.125em;font-weight:700;line-height:1.3}.result h4{font-weight:700}.result .title{margin-block:.25em .5em}.result p{max-inline-size:42em}.patterns{position:absolute}svg{display:block;overflow:visible}.swatch{display:inline-block;flex:none;vertical-align:-.1em}.role-0{--_role: var(--rolefit-role-1, #2b6cb8)}.role-1{--_role: var(--rolefit-role-2, #c4661f)}.role-2{--_role: var(--rolefit-role-3, #1d8a6b)}.role-3{--_role: var(--rolefit-role-4, #a8568f)}@supports (color: color-mix(in srgb,red,blue)){.role-0{--_role: var(--rolefit-role-1, color-mix(in srgb, #1c69c4 72%, currentColor))}.role-1{--_role: var(--rolefit-role-2, color-mix(in srgb, #d06a14 88%, currentColor))}.role-2{--_role: var(--rolefit-role-3, color-mix(in srgb, #0f8f6c 80%, currentColor))}.role-3{--_role: var(--rolefit-role-4, color-mix(in srgb, #b0508f 84%, currentColor))}}@media(forced-colors:active){.role-0,.role-1,.role-2,.role-3{--_role: CanvasText}}.ink{fill:var(--_role)}.tint{fill:var(--_role);fill-opacity:.3}.split svg{overflow:hidden}.roles .small+.small{margin-block-start:.375em}.roles ul{display:grid;gap:1em 2em;margin-block-start:1em}.roles .share{display:flex;align-items:baseline;gap:.5em}.roles .name{flex:1}.roles data{font-size:1.25em;font-variant-numeric:tabular-nums}.leader .name,.leader data{font-weight:700}[dir=rtl] .split{transform:scaleX(-1)}.small>[part=method]{display:inline-block;min-block-size:44px;padding-block:.75em}@container rolefit (min-width: 34em){.roles ul{grid-template-columns:repeat(auto-fit,minmax(14em,1fr))}}@media(prefers-reduced-motion:no-preference){.split svg{transition:x .24s,width .24s}}@media print{:host{--_soft: #444;--_line: #bbb;--_strong: #666;--_tint: transparent;--_accent: #000;margin:0;color:#000;font-size:8.5pt;line-height:1.3}.actions,button,.chapter.share,details:not([open]){display:none}.card{gap:.875em;padding:0;border:0;background:none}.chapter>summary{min-block-size:0;padding-block:.625em .25em;list-style:none;break-after:avoid}summary::-webkit-details-marker{display:none}.inside{padding-block:0 .5em}.roles ul{gap:.75em 2em;margin-block-start:.75em}p,li,tr,svg,header,.roles,.basis{break-inside:avoid}h2,h3,h4{break-after:avoid}.result h3{margin-block:0 .375em}p{orphans:3;widows:3}svg{print-color-adjust:exact;-webkit-print-color-adjust:exact}.result p{max-inline-size:none}a{text-decoration:none}}";var D="ds-or-mle 0.83 0.04 61 6 0 5 0.9 6 insight 0.9347 statistics 0.903 modelling 0.6291 deep-learning 0.2171 engineering 0.3379 production 0.9126 2 data-scientist 0.5 0.278 0.2856 0.1911 -0.1645 -0.1609 0.0172 0.4265 0.7845 0.8441 0.9231 0.8224 0.5982 ml-engineer 0.5 -0.7418 -0.988 -0.4397 0.4229 0.4812 -0.0816 0.4265 0.7845 0.8441 0.9231 0.8224 0.5982 5 languages tools methods learning systems 37 analyze-business 0 0 0.9955 1 0.9105 0 0 0 sql 0 0 1.3597 1 0.017 0 0 1 r-stack 0 1 1.0899 1 -0.559 0 0 1 java-js-go 0 4 1.69 1 -1.9114 0 0 1 c-cpp 0 4 1.0878 1 -1.5919 0 0 1 bash 0 4 0.4644 1 -1.8528 0 0 1 bi 0 0 1.178 1 0.1051 0 0 2 plot-interactive 0 0 0.9236 1 -0.0596 0 0 2 eng-ide 0 4 0.8063 1 0.8967 0 0 2 warehouse 0 5 0.9251 1 1.6594 0 0 2 sas 0 1 1.0106 1 0.3549 0 0 2 excel 0 0 0.5131 1 0.119 0 0 2 trees 0 2 3.6026 1 2.2152 0 0 3 linear 0 2 1.451 1 1.7471 0 0 3 gbm 0 2 1.2618 1 0.5766 0 0 3 dl-framework 0 3 2.9821 1 2.0374 0 0 3 vision 0 3 3.3249 1 -0.3952 0 0 4 seq-nlp 0 3 1.7766 1 -0.8516 0 0 4 generative 0 3 2.5612 1 -3.6365 0 0 4 gpu 0 3 1.3995 1 0.3331 0 0 4 tracking 0 3 1.0066 1 -0.4287 0 0 4 ml-service 0 5 1.0941 1 -0.3452 0 0 5 data-infra 0 5 1.2585 1 -0.677 0 0 5 cloud-any 0 5 0.9291 1 1.7091 0 0 5 docker 0 4 1.0819 1 -0.1733 0 0 5 kubernetes 0 4 1.3782 1 -0.2207 0 0 5 airflow 0 4 1.2535 1 -0.2007 0 0 5 pictures-or-tables 0 3 -1.5182 4 1.6962 0.6962 -0.3038 -1.3038 0 0 0 own-or-ready 0 2 -0.9286 4 1.3846 0.3846 -0.6154 -1.6154 0 0 0 notebook-or-program 0 4 0.7892 4 1.3736 0.3736 -0.6264 -1.6264 0 0 0 why-or-faster 0 0 -0.9056 4 1.29 0.29 -0.71 -1.71 0 0 0 tool-or-chance 0 1 0.7266 4 1.7552 0.7552 -0.2448 -1.2448 0 0 0 code-or-findings 0 0 0.9056 4 1.71 0.71 -0.29 -1.29 0 0 0 build-or-test 0 1 0.7266 4 1.7552 0.7552 -0.2448 -1.2448 0 0 0 minutes-or-overnight 0 3 1.5182 4 1.3038 0.3038 -0.6962 -1.6962 0 0 0 tidy-or-next 0 4 -0.7892 4 1.6264 0.6264 -0.3736 -1.3736 0 0 0 choose-or-find 0 2 -1.1608 4 1.3557 0.3557 -0.6443 -1.6443 0 0 0 3833428999";var{RoleFitError:q,isOther:Ve,problem:We}=(globalThis[Symbol.for("role-fit@4bfefc49")]??={}).modules["web/quiz/error.js"];var Y=32,g=class extends Error{name="EngineStopped"},$=class{#t;#i;#s;#e=new Map;constructor(e,r){this.#t=e,this.#i=r}async restart(){this.#t||(this.#s??=this.#i().then(e=>{this.#t=e}).finally(()=>this.#s=void 0),await this.#s)}check(e){return this.#l(e).problems}score(e,r){return this.#r("score",e,r)}next(e,r){let{next:o}=this.#r("next",e,r);return o.map(R)}share(e,r){return this.#r("share",e,r).code}unshare(e,r){return this.#r("unshare",e,r).answers}populations(e){return this.#r("populations",e)}compare(e){return this.#r("compare",e)}#r(e,r,...o){let{model:s,problems:i}=this.#l(r);if(s===void 0)throw new q(i);let n=this.#o(p=>JSON.parse(p[e](s,...o)));if(n.problems)throw new q(n.problems);return n}#l(e){let r=this.#e.get(e)??this.#o(o=>JSON.parse(o.load(e)));if(this.#e.delete(e),this.#e.set(e,r),this.#e.size>Y){let[[o,{model:s}]]=this.#e;this.#e.delete(o),s!==void 0&&this.#o(i=>i.unload(s))}return r}#o(e){if(!this.#t)throw new g;try{return e(this.#t)}catch(r){throw this.#t=void 0,this.#e.clear(),new g(r instanceof Error?r.message:String(r),{cause:r})}}};var{leading:ot,resultMessage:it,verdictDetail:M,verdictOf:lt,verdictTitle:B}=(globalThis[Symbol.for("role-fit@4bfefc49")]??={}).modules["web/quiz/verdict.js"];var Z=["traits","pulls","comparison","lifecycle","paths","outlook","faq","friend","share","sources"],ee=["friend","share"],J=t=>{let{quiz:e,words:{text:r},score:o,shared:s,on:i}=t;if(!o)return a;let n=te(t);return l`
    <article class="card result" part="card result" aria-labelledby="verdict">
      ${_(e.roles.length)} ${se(t,o)} ${ce(t,o)}
      <section class="basis">
        <h3>${r("result.basis")}</h3>
        <p>${r("result.basis.text")} ${z(t)}</p>
      </section>
      <div class="chapters">
        ${Z.map(p=>s&&ee.includes(p)?a:v(t,p))}
      </div>
      <div class="actions">
        ${s?l`
              <button type="button" class="primary" part="button primary" @click=${i.restart}><span>${r("shared.try")}</span></button>
            `:l`
              ${n>0?l`<button type="button" class="primary" part="button primary" @click=${i.more}>
                    <span>${r("result.more",{count:n})}</span>
                  </button>`:a}
              <button type="button" part="button" @click=${i.back}>${r("result.back")}</button>
              <button type="button" class="quiet" part="button" @click=${i.restart}>${r("result.restart")}</button>
            `}
      </div>
    </article>
  `},te=({quiz:t,state:e})=>U(t).size-e.passed.size,re=({words:t},e)=>l`<data value=${e}>${t.percent(e)}</data>`,se=({quiz:t,words:e,shared:r},o)=>{let{text:s}=e;return l`
    <header>
      <p class="label">${s(r?"shared.label":"result.label")}</p>
      <h2 id="verdict" class="title" part="verdict" tabindex="-1" data-focus data-verdict=${o.verdict}>
        ${B(t,e,o)}
      </h2>
      <p class="lead">
        ${M(t,e,o)}
        ${r?s("shared.text"):a}
      </p>
      ${ae(e,o)}
    </header>
  `},oe=-2,ie=10,le=.05,ae=({text:t},{answered:e,roles:r,quality:{lz:o,longestRun:s}})=>s===e&&e>=ie?l`<p class="caution">${t("result.alike")}</p>`:o!==null&&o<oe?l`<p class="caution">${t("result.unlikely")}</p>`:Object.values(r).every(({typicality:i})=>i<le)?l`<p class="caution">${t("result.neither")}</p>`:a,ne=({roles:t},e)=>{let r=t.map((o,s)=>({...o,index:s}));return r.length>2?r.sort((o,s)=>e[s.id].probability-e[o.id].probability):r},ce=(t,{questions:e,roles:r,leader:o})=>{let{quiz:s,before:i,words:{text:n,percent:p}}=t,h=s.roles.map(({id:d})=>r[d].probability);return l`
    <div class="roles" part="roles">
      ${S(h,i&&s.roles.map(({id:d})=>i.roles[d].probability))}
      <ul>
        ${ne(s,r).map(({id:d,name:N,summary:E,index:f})=>l`
            <li class=${d===o?`${u(f)} leader`:u(f)} data-role=${d}>
              <p class="share">
                ${C(f)} <span class="name" lang=${s.language??a}>${N}</span>
                ${re(t,h[f])}
              </p>
              ${E?l`<p class="small" lang=${s.language??a} dir="auto">${E}</p>`:a}
              ${e>0?l`<p class="small" data-typicality=${r[d].typicality}>${n("result.typicality",{share:p(r[d].typicality)})}</p>`:a}
            </li>
          `)}
      </ul>
    </div>
  `};var de=L(A);Object.assign(globalThis[Symbol.for("role-fit@4bfefc49")]??={},{"role-fit-result":T});Object.assign((globalThis[Symbol.for("role-fit@4bfefc49")]??={}).modules??={},{"web/views/chapter.js":w,"web/views/drawing.js":O,"web/views/method.js":j});})();
}
