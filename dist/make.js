/*! RoleFit 0.1.0, MIT. With Lit, © Google LLC, BSD-3-Clause. See licences.txt. */
"use strict";(()=>{var Oe=globalThis,We=Oe.ShadowRoot&&(Oe.ShadyCSS===void 0||Oe.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,st=Symbol(),tt=new WeakMap,Ce=class{constructor(e,t,s){if(this._$cssResult$=!0,s!==st)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=e,this.t=t}get styleSheet(){let e=this.o,t=this.t;if(We&&e===void 0){let s=t!==void 0&&t.length===1;s&&(e=tt.get(t)),e===void 0&&((this.o=e=new CSSStyleSheet).replaceSync(this.cssText),s&&tt.set(t,e))}return e}toString(){return this.cssText}},at=n=>new Ce(typeof n=="string"?n:n+"",void 0,st);var it=(n,e)=>{if(We)n.adoptedStyleSheets=e.map(t=>t instanceof CSSStyleSheet?t:t.styleSheet);else for(let t of e){let s=document.createElement("style"),a=Oe.litNonce;a!==void 0&&s.setAttribute("nonce",a),s.textContent=t.cssText,n.appendChild(s)}},$n=We?n=>n:n=>n instanceof CSSStyleSheet?(e=>{let t="";for(let s of e.cssRules)t+=s.cssText;return at(t)})(n):n;var{is:ta,defineProperty:sa,getOwnPropertyDescriptor:aa,getOwnPropertyNames:ia,getOwnPropertySymbols:oa,getPrototypeOf:ra}=Object,ze=globalThis,ot=ze.trustedTypes,la=ot?ot.emptyScript:"",da=ze.reactiveElementPolyfillSupport,Se=(n,e)=>n,xn={toAttribute(n,e){switch(e){case Boolean:n=n?la:null;break;case Object:case Array:n=n==null?n:JSON.stringify(n)}return n},fromAttribute(n,e){let t=n;switch(e){case Boolean:t=n!==null;break;case Number:t=n===null?null:Number(n);break;case Object:case Array:try{t=JSON.parse(n)}catch{t=null}}return t}},lt=(n,e)=>!ta(n,e),rt={attribute:!0,type:String,converter:xn,reflect:!1,useDefault:!1,hasChanged:lt};Symbol.metadata??=Symbol("metadata"),ze.litPropertyMetadata??=new WeakMap;var V=class extends HTMLElement{static addInitializer(e){this._$Ei(),(this.l??=[]).push(e)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(e,t=rt){if(t.state&&(t.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(e)&&((t=Object.create(t)).wrapped=!0),this.elementProperties.set(e,t),!t.noAccessor){let s=Symbol(),a=this.getPropertyDescriptor(e,s,t);a!==void 0&&sa(this.prototype,e,a)}}static getPropertyDescriptor(e,t,s){let{get:a,set:i}=aa(this.prototype,e)??{get(){return this[t]},set(o){this[t]=o}};return{get:a,set(o){let r=a?.call(this);i?.call(this,o),this.requestUpdate(e,r,s)},configurable:!0,enumerable:!0}}static getPropertyOptions(e){return this.elementProperties.get(e)??rt}static _$Ei(){if(this.hasOwnProperty(Se("elementProperties")))return;let e=ra(this);e.finalize(),e.l!==void 0&&(this.l=[...e.l]),this.elementProperties=new Map(e.elementProperties)}static finalize(){if(this.hasOwnProperty(Se("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(Se("properties"))){let t=this.properties,s=[...ia(t),...oa(t)];for(let a of s)this.createProperty(a,t[a])}let e=this[Symbol.metadata];if(e!==null){let t=litPropertyMetadata.get(e);if(t!==void 0)for(let[s,a]of t)this.elementProperties.set(s,a)}this._$Eh=new Map;for(let[t,s]of this.elementProperties){let a=this._$Eu(t,s);a!==void 0&&this._$Eh.set(a,t)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(e){let t=[];if(Array.isArray(e)){let s=new Set(e.flat(1/0).reverse());for(let a of s)t.unshift($n(a))}else e!==void 0&&t.push($n(e));return t}static _$Eu(e,t){let s=t.attribute;return s===!1?void 0:typeof s=="string"?s:typeof e=="string"?e.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(e=>this.enableUpdating=e),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(e=>e(this))}addController(e){(this._$EO??=new Set).add(e),this.renderRoot!==void 0&&this.isConnected&&e.hostConnected?.()}removeController(e){this._$EO?.delete(e)}_$E_(){let e=new Map,t=this.constructor.elementProperties;for(let s of t.keys())this.hasOwnProperty(s)&&(e.set(s,this[s]),delete this[s]);e.size>0&&(this._$Ep=e)}createRenderRoot(){let e=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return it(e,this.constructor.elementStyles),e}connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(!0),this._$EO?.forEach(e=>e.hostConnected?.())}enableUpdating(e){}disconnectedCallback(){this._$EO?.forEach(e=>e.hostDisconnected?.())}attributeChangedCallback(e,t,s){this._$AK(e,s)}_$ET(e,t){let s=this.constructor.elementProperties.get(e),a=this.constructor._$Eu(e,s);if(a!==void 0&&s.reflect===!0){let i=(s.converter?.toAttribute!==void 0?s.converter:xn).toAttribute(t,s.type);this._$Em=e,i==null?this.removeAttribute(a):this.setAttribute(a,i),this._$Em=null}}_$AK(e,t){let s=this.constructor,a=s._$Eh.get(e);if(a!==void 0&&this._$Em!==a){let i=s.getPropertyOptions(a),o=typeof i.converter=="function"?{fromAttribute:i.converter}:i.converter?.fromAttribute!==void 0?i.converter:xn;this._$Em=a;let r=o.fromAttribute(t,i.type);this[a]=r??this._$Ej?.get(a)??r,this._$Em=null}}requestUpdate(e,t,s,a=!1,i){if(e!==void 0){let o=this.constructor;if(a===!1&&(i=this[e]),s??=o.getPropertyOptions(e),!((s.hasChanged??lt)(i,t)||s.useDefault&&s.reflect&&i===this._$Ej?.get(e)&&!this.hasAttribute(o._$Eu(e,s))))return;this.C(e,t,s)}this.isUpdatePending===!1&&(this._$ES=this._$EP())}C(e,t,{useDefault:s,reflect:a,wrapped:i},o){s&&!(this._$Ej??=new Map).has(e)&&(this._$Ej.set(e,o??t??this[e]),i!==!0||o!==void 0)||(this._$AL.has(e)||(this.hasUpdated||s||(t=void 0),this._$AL.set(e,t)),a===!0&&this._$Em!==e&&(this._$Eq??=new Set).add(e))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(t){Promise.reject(t)}let e=this.scheduleUpdate();return e!=null&&await e,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(let[a,i]of this._$Ep)this[a]=i;this._$Ep=void 0}let s=this.constructor.elementProperties;if(s.size>0)for(let[a,i]of s){let{wrapped:o}=i,r=this[a];o!==!0||this._$AL.has(a)||r===void 0||this.C(a,void 0,i,r)}}let e=!1,t=this._$AL;try{e=this.shouldUpdate(t),e?(this.willUpdate(t),this._$EO?.forEach(s=>s.hostUpdate?.()),this.update(t)):this._$EM()}catch(s){throw e=!1,this._$EM(),s}e&&this._$AE(t)}willUpdate(e){}_$AE(e){this._$EO?.forEach(t=>t.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(e)),this.updated(e)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(e){return!0}update(e){this._$Eq&&=this._$Eq.forEach(t=>this._$ET(t,this[t])),this._$EM()}updated(e){}firstUpdated(e){}};V.elementStyles=[],V.shadowRootOptions={mode:"open"},V[Se("elementProperties")]=new Map,V[Se("finalized")]=new Map,da?.({ReactiveElement:V}),(ze.reactiveElementVersions??=[]).push("2.1.2");var An=globalThis,dt=n=>n,Fe=An.trustedTypes,ht=Fe?Fe.createPolicy("lit-html",{createHTML:n=>n}):void 0,qn="$lit$",J=`lit$${Math.random().toFixed(9).slice(2)}$`,Tn="?"+J,ha=`<${Tn}>`,oe=document,qe=()=>oe.createComment(""),Te=n=>n===null||typeof n!="object"&&typeof n!="function",In=Array.isArray,ft=n=>In(n)||typeof n?.[Symbol.iterator]=="function",Sn=`[ 	
\f\r]`,Ae=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,ct=/-->/g,ut=/>/g,ae=RegExp(`>|${Sn}(?:([^\\s"'>=/]+)(${Sn}*=${Sn}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),pt=/'/g,gt=/"/g,wt=/^(?:script|style|textarea|title)$/i,En=n=>(e,...t)=>({_$litType$:n,strings:e,values:t}),u=En(1),M=En(2),Xi=En(3),A=Symbol.for("lit-noChange"),m=Symbol.for("lit-nothing"),mt=new WeakMap,ie=oe.createTreeWalker(oe,129);function vt(n,e){if(!In(n)||!n.hasOwnProperty("raw"))throw Error("invalid template strings array");return ht!==void 0?ht.createHTML(e):e}var yt=(n,e)=>{let t=n.length-1,s=[],a,i=e===2?"<svg>":e===3?"<math>":"",o=Ae;for(let r=0;r<t;r++){let l=n[r],h,c,d=-1,p=0;for(;p<l.length&&(o.lastIndex=p,c=o.exec(l),c!==null);)p=o.lastIndex,o===Ae?c[1]==="!--"?o=ct:c[1]!==void 0?o=ut:c[2]!==void 0?(wt.test(c[2])&&(a=RegExp("</"+c[2],"g")),o=ae):c[3]!==void 0&&(o=ae):o===ae?c[0]===">"?(o=a??Ae,d=-1):c[1]===void 0?d=-2:(d=o.lastIndex-c[2].length,h=c[1],o=c[3]===void 0?ae:c[3]==='"'?gt:pt):o===gt||o===pt?o=ae:o===ct||o===ut?o=Ae:(o=ae,a=void 0);let g=o===ae&&n[r+1].startsWith("/>")?" ":"";i+=o===Ae?l+ha:d>=0?(s.push(h),l.slice(0,d)+qn+l.slice(d)+J+g):l+J+(d===-2?r:g)}return[vt(n,i+(n[t]||"<?>")+(e===2?"</svg>":e===3?"</math>":"")),s]},Ie=class n{constructor({strings:e,_$litType$:t},s){let a;this.parts=[];let i=0,o=0,r=e.length-1,l=this.parts,[h,c]=yt(e,t);if(this.el=n.createElement(h,s),ie.currentNode=this.el.content,t===2||t===3){let d=this.el.content.firstChild;d.replaceWith(...d.childNodes)}for(;(a=ie.nextNode())!==null&&l.length<r;){if(a.nodeType===1){if(a.hasAttributes())for(let d of a.getAttributeNames())if(d.endsWith(qn)){let p=c[o++],g=a.getAttribute(d).split(J),w=/([.?@])?(.*)/.exec(p);l.push({type:1,index:i,name:w[2],strings:g,ctor:w[1]==="."?Ue:w[1]==="?"?Ne:w[1]==="@"?Qe:le}),a.removeAttribute(d)}else d.startsWith(J)&&(l.push({type:6,index:i}),a.removeAttribute(d));if(wt.test(a.tagName)){let d=a.textContent.split(J),p=d.length-1;if(p>0){a.textContent=Fe?Fe.emptyScript:"";for(let g=0;g<p;g++)a.append(d[g],qe()),ie.nextNode(),l.push({type:2,index:++i});a.append(d[p],qe())}}}else if(a.nodeType===8)if(a.data===Tn)l.push({type:2,index:i});else{let d=-1;for(;(d=a.data.indexOf(J,d+1))!==-1;)l.push({type:7,index:i}),d+=J.length-1}i++}}static createElement(e,t){let s=oe.createElement("template");return s.innerHTML=e,s}};function re(n,e,t=n,s){if(e===A)return e;let a=s!==void 0?t._$Co?.[s]:t._$Cl,i=Te(e)?void 0:e._$litDirective$;return a?.constructor!==i&&(a?._$AO?.(!1),i===void 0?a=void 0:(a=new i(n),a._$AT(n,t,s)),s!==void 0?(t._$Co??=[])[s]=a:t._$Cl=a),a!==void 0&&(e=re(n,a._$AS(n,e.values),a,s)),e}var Be=class{constructor(e,t){this._$AV=[],this._$AN=void 0,this._$AD=e,this._$AM=t}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(e){let{el:{content:t},parts:s}=this._$AD,a=(e?.creationScope??oe).importNode(t,!0);ie.currentNode=a;let i=ie.nextNode(),o=0,r=0,l=s[0];for(;l!==void 0;){if(o===l.index){let h;l.type===2?h=new ue(i,i.nextSibling,this,e):l.type===1?h=new l.ctor(i,l.name,l.strings,this,e):l.type===6&&(h=new He(i,this,e)),this._$AV.push(h),l=s[++r]}o!==l?.index&&(i=ie.nextNode(),o++)}return ie.currentNode=oe,a}p(e){let t=0;for(let s of this._$AV)s!==void 0&&(s.strings!==void 0?(s._$AI(e,s,t),t+=s.strings.length-2):s._$AI(e[t])),t++}},ue=class n{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(e,t,s,a){this.type=2,this._$AH=m,this._$AN=void 0,this._$AA=e,this._$AB=t,this._$AM=s,this.options=a,this._$Cv=a?.isConnected??!0}get parentNode(){let e=this._$AA.parentNode,t=this._$AM;return t!==void 0&&e?.nodeType===11&&(e=t.parentNode),e}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(e,t=this){e=re(this,e,t),Te(e)?e===m||e==null||e===""?(this._$AH!==m&&this._$AR(),this._$AH=m):e!==this._$AH&&e!==A&&this._(e):e._$litType$!==void 0?this.$(e):e.nodeType!==void 0?this.T(e):ft(e)?this.k(e):this._(e)}O(e){return this._$AA.parentNode.insertBefore(e,this._$AB)}T(e){this._$AH!==e&&(this._$AR(),this._$AH=this.O(e))}_(e){this._$AH!==m&&Te(this._$AH)?this._$AA.nextSibling.data=e:this.T(oe.createTextNode(e)),this._$AH=e}$(e){let{values:t,_$litType$:s}=e,a=typeof s=="number"?this._$AC(e):(s.el===void 0&&(s.el=Ie.createElement(vt(s.h,s.h[0]),this.options)),s);if(this._$AH?._$AD===a)this._$AH.p(t);else{let i=new Be(a,this),o=i.u(this.options);i.p(t),this.T(o),this._$AH=i}}_$AC(e){let t=mt.get(e.strings);return t===void 0&&mt.set(e.strings,t=new Ie(e)),t}k(e){In(this._$AH)||(this._$AH=[],this._$AR());let t=this._$AH,s,a=0;for(let i of e)a===t.length?t.push(s=new n(this.O(qe()),this.O(qe()),this,this.options)):s=t[a],s._$AI(i),a++;a<t.length&&(this._$AR(s&&s._$AB.nextSibling,a),t.length=a)}_$AR(e=this._$AA.nextSibling,t){for(this._$AP?.(!1,!0,t);e!==this._$AB;){let s=dt(e).nextSibling;dt(e).remove(),e=s}}setConnected(e){this._$AM===void 0&&(this._$Cv=e,this._$AP?.(e))}},le=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(e,t,s,a,i){this.type=1,this._$AH=m,this._$AN=void 0,this.element=e,this.name=t,this._$AM=a,this.options=i,s.length>2||s[0]!==""||s[1]!==""?(this._$AH=Array(s.length-1).fill(new String),this.strings=s):this._$AH=m}_$AI(e,t=this,s,a){let i=this.strings,o=!1;if(i===void 0)e=re(this,e,t,0),o=!Te(e)||e!==this._$AH&&e!==A,o&&(this._$AH=e);else{let r=e,l,h;for(e=i[0],l=0;l<i.length-1;l++)h=re(this,r[s+l],t,l),h===A&&(h=this._$AH[l]),o||=!Te(h)||h!==this._$AH[l],h===m?e=m:e!==m&&(e+=(h??"")+i[l+1]),this._$AH[l]=h}o&&!a&&this.j(e)}j(e){e===m?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,e??"")}},Ue=class extends le{constructor(){super(...arguments),this.type=3}j(e){this.element[this.name]=e===m?void 0:e}},Ne=class extends le{constructor(){super(...arguments),this.type=4}j(e){this.element.toggleAttribute(this.name,!!e&&e!==m)}},Qe=class extends le{constructor(e,t,s,a,i){super(e,t,s,a,i),this.type=5}_$AI(e,t=this){if((e=re(this,e,t,0)??m)===A)return;let s=this._$AH,a=e===m&&s!==m||e.capture!==s.capture||e.once!==s.once||e.passive!==s.passive,i=e!==m&&(s===m||a);a&&this.element.removeEventListener(this.name,this,s),i&&this.element.addEventListener(this.name,this,e),this._$AH=e}handleEvent(e){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,e):this._$AH.handleEvent(e)}},He=class{constructor(e,t,s){this.element=e,this.type=6,this._$AN=void 0,this._$AM=t,this.options=s}get _$AU(){return this._$AM._$AU}_$AI(e){re(this,e)}},bt={M:qn,P:J,A:Tn,C:1,L:yt,R:Be,D:ft,V:re,I:ue,H:le,N:Ne,U:Qe,B:Ue,F:He},ca=An.litHtmlPolyfillSupport;ca?.(Ie,ue),(An.litHtmlVersions??=[]).push("3.3.3");var Ge=(n,e,t)=>{let s=t?.renderBefore??e,a=s._$litPart$;if(a===void 0){let i=t?.renderBefore??null;s._$litPart$=a=new ue(e.insertBefore(qe(),i),i,void 0,t??{})}return a._$AI(n),a};var Mn=globalThis,pe=class extends V{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){let e=super.createRenderRoot();return this.renderOptions.renderBefore??=e.firstChild,e}update(e){let t=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(e),this._$Do=Ge(t,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return A}};pe._$litElement$=!0,pe.finalized=!0,Mn.litElementHydrateSupport?.({LitElement:pe});var ua=Mn.litElementPolyfillSupport;ua?.({LitElement:pe});(Mn.litElementVersions??=[]).push("4.2.2");var Ee={"data-jobs":`{
  "$schema": "../schemas/quiz.schema.json",
  "format": "rolefit/1",
  "id": "data-jobs",
  "language": "en",
  "title": "Which data job fits you?",
  "intro": "Six short questions about concrete work. Tick what you do, or what you would like to do, and leave the rest empty. There are no right answers. You will see which two of five jobs your answers resemble most, how sure that is, and why.",
  "method": "method.html#data-jobs",
  "licence": "CC-BY-4.0",
  "date": "2026-11-29",
  "sources": [
    {
      "id": "S0",
      "title": "Article comparing the two roles, with tables and an FAQ (it names no title, author or date)"
    },
    {
      "id": "S1",
      "title": "Article comparing the two roles aspect by aspect, from tools to pay (it names no title, author or date)"
    },
    {
      "id": "S2",
      "title": "Machine Learning Engineer vs Data Scientist: Which AI Career Path Is Right for You?",
      "site": "aitransformer.online",
      "url": "https://aitransformer.online/machine-learning-engineer-vs-data-scientist/"
    },
    {
      "id": "S3",
      "title": "ML Engineer vs Data Scientist: What’s the difference?",
      "author": "Huw Fulcher",
      "date": "2023-05-07"
    },
    {
      "id": "kaggle-2020-21",
      "title": "Kaggle Machine Learning & Data Science Surveys 2020 and 2021",
      "site": "Kaggle",
      "date": "2020/2021"
    },
    {
      "id": "kaggle-2022",
      "title": "Kaggle Machine Learning & Data Science Survey 2022",
      "site": "Kaggle",
      "date": "2022"
    },
    {
      "id": "adverts",
      "title": "Collection of Google job postings, 2023–2024",
      "author": "Luke Barousse",
      "date": "2023/2024"
    },
    {
      "id": "salaries",
      "title": "ai-jobs.net salaries (self-reported)",
      "site": "ai-jobs.net",
      "licence": "CC0"
    }
  ],
  "traits": [
    {
      "id": "insight",
      "name": "Data for decisions",
      "low": "works on methods, systems and technology",
      "high": "answers business questions with data, charts and dashboards",
      "loading": 0.6461
    },
    {
      "id": "data-platforms",
      "name": "Data platforms",
      "low": "looks into the data, and lets others store it",
      "high": "builds and runs the systems that store and move data",
      "loading": 0.7352
    },
    {
      "id": "machine-learning",
      "name": "Machine learning",
      "low": "finds answers by other ways than models that learn",
      "high": "builds, improves and runs models that learn from data",
      "loading": 0.9061
    },
    {
      "id": "deep-learning",
      "name": "Deep learning",
      "low": "keeps to methods that need no special hardware",
      "high": "trains neural networks, for example on pictures",
      "loading": 0.6196
    },
    {
      "id": "research",
      "name": "Research",
      "low": "puts proven methods to work",
      "high": "follows research, or adds to it",
      "loading": 0.6101
    },
    {
      "id": "software",
      "name": "Software craft",
      "low": "codes in notebooks and ready-made tools",
      "high": "programs in several languages, with a developer’s tools",
      "loading": 0.6497
    }
  ],
  "roles": [
    {
      "id": "data-scientist",
      "name": "Data Scientist",
      "summary": "Finds out what data can say about a question, models it, and helps people decide.",
      "prior": 0.2,
      "mean": [0.5191, 0.2578, 0.6167, 0.122, 0.0231, -0.0954],
      "sd": [0.7577, 0.6107, 0.4659, 0.851, 0.8151, 0.7137]
    },
    {
      "id": "ml-engineer",
      "name": "Machine Learning Engineer",
      "summary": "Turns models into software that many people can rely on, and keeps it running.",
      "prior": 0.2,
      "mean": [-0.5597, -0.2087, 0.5475, 0.5381, 0.0708, 0.4124],
      "sd": [0.7345, 0.6172, 0.4164, 0.8363, 0.8575, 0.5899]
    },
    {
      "id": "data-analyst",
      "name": "Data Analyst",
      "summary": "Turns data into clear figures and charts, so that people see what is going on and can act.",
      "prior": 0.2,
      "mean": [0.4598, -0.0991, -0.7973, -0.5799, -1.1192, -0.7421],
      "sd": [0.4937, 0.547, 0.4423, 0.6138, 0.786, 0.8051]
    },
    {
      "id": "data-engineer",
      "name": "Data Engineer",
      "summary": "Builds and runs the systems that bring data, clean and on time, to all who need it.",
      "prior": 0.2,
      "mean": [0.0182, 0.9723, -0.2403, 0.0054, -0.8393, 0.4407],
      "sd": [0.5875, 0.7959, 0.4375, 0.7554, 0.7141, 0.6611]
    },
    {
      "id": "research-scientist",
      "name": "Research Scientist",
      "summary": "Looks for new knowledge and new methods, tests them, and shares what comes of it.",
      "prior": 0.2,
      "mean": [-0.5208, -1.1057, -0.2027, 0.0287, 1.7533, 0.0089],
      "sd": [1.1001, 0.7814, 0.3433, 0.8422, 0.782, 0.973]
    }
  ],
  "temperature": 0.8172,
  "pinned": 3,
  "minimum": 5,
  "sure": 0.9,
  "items": [
    {
      "id": "analyze-business",
      "group": "work",
      "prompt": "Study data to help a firm or a team decide",
      "categories": ["My work lies elsewhere", "I inform decisions, or want to"],
      "hint": "For example: which price sells best, or why users leave.",
      "why": "It shows how close your work is to decisions: 76% of data scientists, 49% of ML engineers, 81% of data analysts, 62% of data engineers and 43% of research scientists reported it.",
      "trait": "insight",
      "model": "graded",
      "slope": 1.1114,
      "intercepts": [0.6599],
      "shift": {"data-scientist": 0.1696, "ml-engineer": -0.0988, "data-analyst": 0.3917, "data-engineer": -0.3218, "research-scientist": -0.1407},
      "basis": "survey",
      "evidence": ["kaggle-2020-21"]
    },
    {
      "id": "data-infra",
      "group": "work",
      "prompt": "Build or run systems in which data is kept",
      "categories": ["I use systems others set up", "I set up data systems, or want to"],
      "hint": "People call this data infrastructure: databases, and the pipelines that fill them.",
      "why": "It sets data engineers apart: 38% of data scientists, 35% of ML engineers, 34% of data analysts, 58% of data engineers and 17% of research scientists reported it.",
      "trait": "data-platforms",
      "model": "graded",
      "slope": 1.0355,
      "intercepts": [-0.7227],
      "shift": {"data-scientist": -0.3393, "ml-engineer": 0.2051, "data-analyst": -0.1814, "data-engineer": 0.2653, "research-scientist": 0.0503},
      "basis": "survey",
      "evidence": ["kaggle-2020-21"]
    },
    {
      "id": "prototype",
      "group": "work",
      "prompt": "Try out machine learning on something new",
      "categories": ["I work on what is in use", "I build prototypes, or want to"],
      "hint": "Machine learning: programs that learn from examples. A first version that shows whether an idea works is called a prototype.",
      "why": "It points to work with models: 56% of data scientists, 51% of ML engineers, 20% of data analysts, 33% of data engineers and 42% of research scientists reported it.",
      "trait": "machine-learning",
      "model": "graded",
      "slope": 1.5287,
      "intercepts": [-0.685],
      "shift": {"data-scientist": 0.0483, "ml-engineer": -0.2248, "data-analyst": -0.2168, "data-engineer": 0.0586, "research-scientist": 0.3347},
      "basis": "survey",
      "evidence": ["kaggle-2020-21"]
    },
    {
      "id": "ml-service",
      "group": "work",
      "prompt": "Run machine learning inside a live product",
      "categories": ["Others take models live", "I take models live, or want to"],
      "hint": "For example a service that ranks search results all day, or one that flags odd payments.",
      "why": "It points to models that are in use every day: 42% of data scientists, 45% of ML engineers, 15% of data analysts, 24% of data engineers and 19% of research scientists reported it.",
      "trait": "machine-learning",
      "model": "graded",
      "slope": 1.4591,
      "intercepts": [-1.3471],
      "shift": {"data-scientist": -0.0387, "ml-engineer": 0.2341, "data-analyst": 0.0515, "data-engineer": 0.0772, "research-scientist": -0.3241},
      "basis": "survey",
      "evidence": ["kaggle-2020-21"]
    },
    {
      "id": "improve-models",
      "group": "work",
      "prompt": "Test changes to make a model better",
      "categories": ["I improve other things", "I improve models, or want to"],
      "hint": "A model is what a program has learnt from data. Other data, settings or methods may improve it.",
      "why": "It shows who works on the models themselves: 46% of data scientists, 49% of ML engineers, 15% of data analysts, 21% of data engineers and 35% of research scientists reported it.",
      "trait": "machine-learning",
      "model": "graded",
      "slope": 1.5611,
      "intercepts": [-1.1349],
      "shift": {"data-scientist": -0.0448, "ml-engineer": 0.118, "data-analyst": -0.0951, "data-engineer": -0.0626, "research-scientist": 0.0845},
      "basis": "survey",
      "evidence": ["kaggle-2020-21"]
    },
    {
      "id": "ml-research",
      "group": "work",
      "prompt": "Look for new methods of machine learning",
      "categories": ["I use methods that are proven", "I look for new ones, or want to"],
      "hint": "This is research: it goes beyond what is known today.",
      "why": "It points to research, though all five jobs know it: 26% of data scientists, 33% of ML engineers, 12% of data analysts, 12% of data engineers and 46% of research scientists reported it.",
      "trait": "research",
      "model": "graded",
      "slope": 0.819,
      "intercepts": [-1.3727],
      "shift": {"data-scientist": -0.045, "ml-engineer": 0.0385, "data-analyst": 0.2266, "data-engineer": -0.123, "research-scientist": -0.0971},
      "basis": "survey",
      "evidence": ["kaggle-2020-21"]
    },
    {
      "id": "papers",
      "group": "science",
      "prompt": "New papers, in journals or on arXiv",
      "categories": ["I keep up in other ways", "I follow papers, or want to"],
      "hint": "arXiv is a free site. Many researchers publish there first.",
      "why": "It shows who follows research: 23% of data scientists, 25% of ML engineers, 10% of data analysts, 14% of data engineers and 49% of research scientists reported it.",
      "trait": "research",
      "model": "graded",
      "slope": 0.9036,
      "intercepts": [-1.6082],
      "shift": {"data-scientist": 0.013, "ml-engineer": -0.1332, "data-analyst": 0.1331, "data-engineer": 0.1553, "research-scientist": -0.1682},
      "basis": "survey",
      "evidence": ["kaggle-2020-21"]
    },
    {
      "id": "matlab",
      "group": "science",
      "prompt": "MATLAB, for sums with tables of numbers",
      "categories": ["I compute with other tools", "I use MATLAB, or want to"],
      "hint": "A language and a program for technical computing, common at universities and among engineers.",
      "why": "It is at home in research: 10% of data scientists, 16% of ML engineers, 9% of data analysts, 10% of data engineers and 27% of research scientists reported it.",
      "trait": "research",
      "model": "graded",
      "slope": 0.5194,
      "intercepts": [-2.0603],
      "shift": {"data-scientist": -0.178, "ml-engineer": 0.0706, "data-analyst": 0.2169, "data-engineer": 0.143, "research-scientist": -0.2525},
      "basis": "survey",
      "evidence": ["kaggle-2020-21"]
    },
    {
      "id": "phd",
      "group": "science",
      "prompt": "A doctorate, or work towards one",
      "categories": ["I learn in other ways", "I hold a doctorate, or want to"],
      "hint": "Also called a PhD: the degree after a master’s, earned by research of one’s own. It takes some years.",
      "why": "Nothing in the surveys set the five jobs further apart: 17% of data scientists, 12% of ML engineers, 5% of data analysts, 7% of data engineers and 58% of research scientists reported it.",
      "trait": "research",
      "model": "graded",
      "slope": 1.1412,
      "intercepts": [-2.0812],
      "shift": {"data-scientist": 0.2224, "ml-engineer": -0.4659, "data-analyst": -0.2616, "data-engineer": 0.1444, "research-scientist": 0.3607},
      "basis": "survey",
      "evidence": ["kaggle-2020-21"]
    },
    {
      "id": "python",
      "group": "languages",
      "prompt": "Python, for data and for programs",
      "categories": ["I work in other languages", "I write Python, or want to"],
      "hint": "Python is a language that is quick to read and to write.",
      "why": "Most people use it, so an empty box says more: 93% of data scientists, 94% of ML engineers, 78% of data analysts, 88% of data engineers and 82% of research scientists reported it.",
      "trait": "machine-learning",
      "model": "graded",
      "slope": 1.316,
      "intercepts": [2.5726],
      "shift": {"data-scientist": 0.1118, "ml-engineer": -0.1709, "data-analyst": 0.2449, "data-engineer": 0.0595, "research-scientist": -0.2453},
      "basis": "survey",
      "evidence": ["kaggle-2020-21"]
    },
    {
      "id": "sql",
      "group": "languages",
      "prompt": "SQL, to get data out of databases",
      "categories": ["I get data in other ways", "I write SQL, or want to"],
      "hint": "SQL is the language in which most databases are asked for data.",
      "why": "It marks work close to stored data: 56% of data scientists, 33% of ML engineers, 60% of data analysts, 72% of data engineers and 22% of research scientists reported it.",
      "trait": "data-platforms",
      "model": "graded",
      "slope": 1.2394,
      "intercepts": [-0.1541],
      "shift": {"data-scientist": 0.1162, "ml-engineer": -0.3107, "data-analyst": 0.3499, "data-engineer": -0.0582, "research-scientist": -0.0972},
      "basis": "survey",
      "evidence": ["kaggle-2020-21"]
    },
    {
      "id": "r-stack",
      "group": "languages",
      "prompt": "R, a language made for statistics",
      "categories": ["I work in other languages", "I use R, or want to"],
      "hint": "RStudio, ggplot2, caret, tidymodels and Shiny are tools for R. Using any of them counts.",
      "why": "R belongs to the statistical side: 45% of data scientists, 22% of ML engineers, 42% of data analysts, 33% of data engineers and 37% of research scientists reported it.",
      "trait": "insight",
      "model": "graded",
      "slope": 0.8319,
      "intercepts": [-0.7255],
      "shift": {"data-scientist": 0.0391, "ml-engineer": -0.1551, "data-analyst": -0.0841, "data-engineer": -0.3621, "research-scientist": 0.5622},
      "basis": "survey",
      "evidence": ["kaggle-2020-21"]
    },
    {
      "id": "java-js",
      "group": "languages",
      "prompt": "Java or JavaScript, for apps and the web",
      "categories": ["I write in other languages", "I use one of the two, or want to"],
      "hint": "Languages in which many apps, websites and servers are written.",
      "why": "These are languages of software teams: 18% of data scientists, 27% of ML engineers, 15% of data analysts, 33% of data engineers and 22% of research scientists reported it.",
      "trait": "software",
      "model": "graded",
      "slope": 1.004,
      "intercepts": [-1.5238],
      "shift": {"data-scientist": -0.13, "ml-engineer": 0.0743, "data-analyst": -0.1166, "data-engineer": 0.0211, "research-scientist": 0.1512},
      "basis": "survey",
      "evidence": ["kaggle-2020-21"]
    },
    {
      "id": "c-cpp",
      "group": "languages",
      "prompt": "C or C++",
      "categories": ["I write in other languages", "I write C or C++, or want to"],
      "hint": "Two languages that work close to the machine, often chosen for speed.",
      "why": "It points to code where speed counts: 16% of data scientists, 33% of ML engineers, 12% of data analysts, 19% of data engineers and 31% of research scientists reported it.",
      "trait": "software",
      "model": "graded",
      "slope": 0.822,
      "intercepts": [-1.461],
      "shift": {"data-scientist": -0.0671, "ml-engineer": 0.2777, "data-analyst": -0.1079, "data-engineer": -0.3757, "research-scientist": 0.273},
      "basis": "survey",
      "evidence": ["kaggle-2020-21"]
    },
    {
      "id": "bash",
      "group": "languages",
      "prompt": "Bash, to give a computer typed commands",
      "categories": ["I manage with other tools", "I use the shell, or want to"],
      "hint": "The shell starts programs by typed commands; its scripts see to routine jobs.",
      "why": "It goes with running systems: 14% of data scientists, 15% of ML engineers, 5% of data analysts, 21% of data engineers and 14% of research scientists reported it.",
      "trait": "software",
      "model": "graded",
      "slope": 1.1657,
      "intercepts": [-2.3242],
      "shift": {"data-scientist": 0.0592, "ml-engineer": -0.0687, "data-analyst": -0.3772, "data-engineer": 0.1822, "research-scientist": 0.2045},
      "basis": "survey",
      "evidence": ["kaggle-2020-21"]
    },
    {
      "id": "gbm",
      "group": "models",
      "prompt": "Boosted trees, such as XGBoost",
      "categories": ["I predict in other ways", "I use boosted trees, or want to"],
      "hint": "Gradient boosting adds up many small decision trees, each one correcting those before it. LightGBM and CatBoost do it too.",
      "why": "A favourite for data in tables: 62% of data scientists, 46% of ML engineers, 31% of data analysts, 39% of data engineers and 32% of research scientists reported it.",
      "trait": "machine-learning",
      "model": "graded",
      "slope": 0.9791,
      "intercepts": [-0.395],
      "shift": {"data-scientist": 0.3369, "ml-engineer": -0.1713, "data-analyst": -0.0319, "data-engineer": -0.0607, "research-scientist": -0.073},
      "basis": "survey",
      "evidence": ["kaggle-2020-21"]
    },
    {
      "id": "dl-framework",
      "group": "models",
      "prompt": "Neural networks, say in PyTorch or Keras",
      "categories": ["Other methods suit my work", "I build neural nets, or want to"],
      "hint": "PyTorch, TensorFlow and Keras are free code libraries for building and training neural networks (deep learning).",
      "why": "Known in all five jobs, but not equally: 66% of data scientists, 80% of ML engineers, 37% of data analysts, 58% of data engineers and 64% of research scientists reported it.",
      "trait": "deep-learning",
      "model": "graded",
      "slope": 4.8796,
      "intercepts": [1.6771],
      "shift": {"data-scientist": 0.1305, "ml-engineer": -0.2607, "data-analyst": -0.0283, "data-engineer": 0.1056, "research-scientist": 0.0529},
      "basis": "survey",
      "evidence": ["kaggle-2020-21"]
    },
    {
      "id": "dense-nn",
      "group": "models",
      "prompt": "Plain networks of a few full layers",
      "categories": ["I use other kinds, or none", "I use plain networks, or want to"],
      "hint": "Dense neural networks: each unit is tied to every unit of the next layer.",
      "why": "It shows who builds networks: 27% of data scientists, 40% of ML engineers, 10% of data analysts, 17% of data engineers and 30% of research scientists reported it.",
      "trait": "deep-learning",
      "model": "graded",
      "slope": 1.7745,
      "intercepts": [-1.702],
      "shift": {"data-scientist": 0.0498, "ml-engineer": 0.0606, "data-analyst": 0.0935, "data-engineer": -0.1472, "research-scientist": -0.0567},
      "basis": "survey",
      "evidence": ["kaggle-2020-21"]
    },
    {
      "id": "vision",
      "group": "models",
      "prompt": "Models that see, say find people in pictures",
      "categories": ["I work with other data", "I work with images, or want to"],
      "hint": "The field is called computer vision. Its usual tool is a convolutional neural network (CNN).",
      "why": "It sets ML engineers apart: 40% of data scientists, 62% of ML engineers, 18% of data analysts, 35% of data engineers and 46% of research scientists reported it.",
      "trait": "deep-learning",
      "model": "graded",
      "slope": 2.8023,
      "intercepts": [-0.9191],
      "shift": {"data-scientist": -0.0952, "ml-engineer": 0.079, "data-analyst": 0.0557, "data-engineer": 0.2068, "research-scientist": -0.2463},
      "basis": "survey",
      "evidence": ["kaggle-2020-21"]
    },
    {
      "id": "gpu",
      "group": "models",
      "prompt": "Graphics chips (GPUs), to train faster",
      "categories": ["Ordinary computers suit my work", "I train on GPUs, or want to"],
      "hint": "GPUs and TPUs are chips that do many sums at once, which speeds up the training of large models.",
      "why": "It goes with large neural networks: 50% of data scientists, 70% of ML engineers, 35% of data analysts, 48% of data engineers and 52% of research scientists reported it.",
      "trait": "deep-learning",
      "model": "graded",
      "slope": 1.3995,
      "intercepts": [0.0486],
      "shift": {"data-scientist": -0.1154, "ml-engineer": 0.1053, "data-analyst": 0.0846, "data-engineer": 0.0612, "research-scientist": -0.1357},
      "basis": "survey",
      "evidence": ["kaggle-2020-21"]
    },
    {
      "id": "sql-server-oracle",
      "group": "systems",
      "prompt": "A large firm’s database, such as Oracle",
      "categories": ["I use other databases, or none", "I use one of these, or want to"],
      "hint": "Oracle, Microsoft’s SQL Server and IBM’s Db2 are databases that many large firms pay for. Azure SQL counts too.",
      "why": "It points to work with a firm’s records: 33% of data scientists, 22% of ML engineers, 38% of data analysts, 48% of data engineers and 17% of research scientists reported it.",
      "trait": "data-platforms",
      "model": "graded",
      "slope": 0.8009,
      "intercepts": [-1.1917],
      "shift": {"data-scientist": -0.1148, "ml-engineer": 0.0196, "data-analyst": -0.1546, "data-engineer": 0.09, "research-scientist": 0.1598},
      "basis": "survey",
      "evidence": ["kaggle-2020-21"]
    },
    {
      "id": "cloud-warehouse",
      "group": "systems",
      "prompt": "A cloud warehouse, such as Snowflake",
      "categories": ["I keep data elsewhere", "I use one, or want to"],
      "hint": "A store for very large tables on rented computers. Amazon Redshift and Google BigQuery are others.",
      "why": "It points to very large tables: 25% of data scientists, 19% of ML engineers, 18% of data analysts, 34% of data engineers and 9% of research scientists reported it.",
      "trait": "data-platforms",
      "model": "graded",
      "slope": 1.1075,
      "intercepts": [-1.9299],
      "shift": {"data-scientist": -0.0517, "ml-engineer": 0.2149, "data-analyst": -0.2124, "data-engineer": -0.2049, "research-scientist": 0.2541},
      "basis": "survey",
      "evidence": ["kaggle-2020-21"]
    },
    {
      "id": "databricks-nb",
      "group": "systems",
      "prompt": "Databricks, for data too large for one PC",
      "categories": ["I work on other platforms", "I use Databricks, or want to"],
      "hint": "A service in which teams write notebooks (pages of code and results) that run on many computers.",
      "why": "It tells more about a workplace than about a person: 6% of data scientists, 3% of ML engineers, 3% of data analysts, 9% of data engineers and 1% of research scientists reported it.",
      "trait": "data-platforms",
      "model": "graded",
      "slope": 1.2636,
      "intercepts": [-3.7595],
      "shift": {"data-scientist": 0.2355, "ml-engineer": 0.1818, "data-analyst": -0.3083, "data-engineer": -0.1419, "research-scientist": 0.0329},
      "basis": "survey",
      "evidence": ["kaggle-2020-21"]
    },
    {
      "id": "cloud-compute",
      "group": "systems",
      "prompt": "Rented computers in the cloud",
      "categories": ["I use the machines at hand", "I rent computers, or want to"],
      "hint": "For example Amazon EC2, Google Compute Engine, or virtual machines on Azure.",
      "why": "It goes with work on large systems: 63% of data scientists, 65% of ML engineers, 41% of data analysts, 74% of data engineers and 41% of research scientists reported it.",
      "trait": "data-platforms",
      "model": "graded",
      "slope": 0.9129,
      "intercepts": [-0.1332],
      "shift": {"data-scientist": -0.0159, "ml-engineer": 0.4025, "data-analyst": -0.6628, "data-engineer": 0.1038, "research-scientist": 0.1724},
      "basis": "survey",
      "evidence": ["kaggle-2020-21"]
    },
    {
      "id": "bi",
      "group": "tools",
      "prompt": "Dashboards, as in Tableau or Power BI",
      "categories": ["I show results in other ways", "I use dashboards, or want to"],
      "hint": "Also called business intelligence (BI) tools. They turn company data into charts that others can read. Looker is another.",
      "why": "Dashboards bring figures to those who decide: 59% of data scientists, 40% of ML engineers, 74% of data analysts, 68% of data engineers and 31% of research scientists reported it.",
      "trait": "insight",
      "model": "graded",
      "slope": 1.0176,
      "intercepts": [-0.1113],
      "shift": {"data-scientist": -0.2759, "ml-engineer": 0.0723, "data-analyst": 0.1542, "data-engineer": 0.0832, "research-scientist": -0.0338},
      "basis": "survey",
      "evidence": ["kaggle-2020-21"]
    },
    {
      "id": "plot-interactive",
      "group": "tools",
      "prompt": "Charts that readers can click on and explore",
      "categories": ["Still charts or none suit me", "I make interactive charts, or want to"],
      "hint": "For example with Plotly, Shiny, Bokeh, Altair, D3 or Leaflet.",
      "why": "It goes with showing findings to others: 52% of data scientists, 36% of ML engineers, 37% of data analysts, 42% of data engineers and 35% of research scientists reported it.",
      "trait": "insight",
      "model": "graded",
      "slope": 0.9613,
      "intercepts": [-0.5716],
      "shift": {"data-scientist": 0.003, "ml-engineer": 0.2105, "data-analyst": -0.4435, "data-engineer": -0.1124, "research-scientist": 0.3424},
      "basis": "survey",
      "evidence": ["kaggle-2020-21"]
    },
    {
      "id": "tracking",
      "group": "tools",
      "prompt": "A log of each training run, as in MLflow",
      "categories": ["I keep track in my own way", "I use a tracking tool, or want to"],
      "hint": "TensorBoard, MLflow and Weights & Biases record how each version of a model was made and how well it did.",
      "why": "It shows who trains models again and again: 36% of data scientists, 54% of ML engineers, 18% of data analysts, 29% of data engineers and 31% of research scientists reported it.",
      "trait": "machine-learning",
      "model": "graded",
      "slope": 0.8802,
      "intercepts": [-0.9345],
      "shift": {"data-scientist": -0.1745, "ml-engineer": 0.2201, "data-analyst": 0.061, "data-engineer": -0.0895, "research-scientist": -0.0171},
      "basis": "survey",
      "evidence": ["kaggle-2020-21"]
    },
    {
      "id": "eng-ide",
      "group": "tools",
      "prompt": "A code editor, such as VS Code or PyCharm",
      "categories": ["I work in notebooks or elsewhere", "I use a code editor, or want to"],
      "hint": "Vim, Emacs and IntelliJ count too. A notebook mixes code, charts and notes on one page.",
      "why": "It points to work on software: 64% of data scientists, 75% of ML engineers, 49% of data analysts, 73% of data engineers and 57% of research scientists reported it.",
      "trait": "software",
      "model": "graded",
      "slope": 1.2964,
      "intercepts": [0.8566],
      "shift": {"data-scientist": 0.1302, "ml-engineer": 0.0097, "data-analyst": 0.1285, "data-engineer": -0.1721, "research-scientist": -0.0963},
      "basis": "survey",
      "evidence": ["kaggle-2020-21"]
    },
    {
      "id": "notepad",
      "group": "tools",
      "prompt": "Notepad++, to edit plain text",
      "categories": ["I edit text in other programs", "I use Notepad++, or want to"],
      "hint": "A small, free text editor for Windows.",
      "why": "It tells more about a workplace than about a person: 17% of data scientists, 12% of ML engineers, 17% of data analysts, 28% of data engineers and 16% of research scientists reported it.",
      "trait": "software",
      "model": "graded",
      "slope": 0.4213,
      "intercepts": [-1.6016],
      "shift": {"data-scientist": -0.0788, "ml-engineer": -0.4233, "data-analyst": 0.1112, "data-engineer": 0.3394, "research-scientist": 0.0515},
      "basis": "survey",
      "evidence": ["kaggle-2020-21"]
    }
  ],
  "groups": [
    {
      "id": "work",
      "prompt": "Which of these do you do at work, or would you like to?"
    },
    {
      "id": "science",
      "prompt": "Which links to research do you have, or would you like to have?"
    },
    {
      "id": "languages",
      "prompt": "Which of these languages do you write, or would you like to?"
    },
    {
      "id": "models",
      "prompt": "Which of these methods and machines do you use, or would you like to?"
    },
    {
      "id": "systems",
      "prompt": "Which of these data systems do you use, or would you like to?"
    },
    {
      "id": "tools",
      "prompt": "Which of these tools do you use, or would you like to?"
    }
  ],
  "comparison": [
    {
      "section": "In short",
      "aspect": "Focus",
      "cells": {
        "data-scientist": "Getting insight out of data.",
        "ml-engineer": "Building machine learning systems that scale.",
        "data-analyst": "Informing decisions: more common here than in the other four.",
        "data-engineer": "Data systems: more common here than in the other four.",
        "research-scientist": "Research: more common here than in the other four."
      },
      "evidence": ["S0", "S1", "kaggle-2020-21"]
    },
    {
      "section": "In short",
      "aspect": "What stands out",
      "cells": {
        "data-scientist": "Regression, decision trees, boosted trees and interactive charts.",
        "ml-engineer": "Work with images, neural networks, graphics chips, and logs of training runs.",
        "data-analyst": "Decisions for a business, and dashboards in Tableau or Power BI.",
        "data-engineer": "Data systems, SQL, databases of large firms and cloud warehouses.",
        "research-scientist": "Research in machine learning, papers, a doctorate and MATLAB."
      },
      "evidence": ["kaggle-2020-21"]
    },
    {
      "section": "In short",
      "aspect": "Nearest neighbour, by what people report",
      "cells": {
        "data-scientist": "Machine learning engineer, then data engineer.",
        "ml-engineer": "Data scientist, then data engineer.",
        "data-analyst": "Data engineer, then data scientist.",
        "data-engineer": "Data analyst, then data scientist.",
        "research-scientist": "Data scientist, then machine learning engineer."
      },
      "evidence": ["kaggle-2022"]
    },
    {
      "section": "What they do",
      "aspect": "Informing decisions",
      "trait": "insight",
      "cells": {
        "data-scientist": "Patterns in data are to lead to better decisions, say the articles.",
        "ml-engineer": "Models are to make decisions by themselves, say the articles.",
        "data-analyst": "More common here than in the other four.",
        "data-engineer": "Three in five do this.",
        "research-scientist": "Two in five do this."
      },
      "figures": [
        {
          "kind": "practitioners",
          "what": "Analyse data for business decisions",
          "values": {
            "data-scientist": {"value": 0.7562, "n": 5717, "low": 0.7449, "high": 0.7672},
            "ml-engineer": {"value": 0.4919, "n": 2277, "low": 0.4714, "high": 0.5124},
            "data-analyst": {"value": 0.8073, "n": 3352, "low": 0.7936, "high": 0.8203},
            "data-engineer": {"value": 0.6226, "n": 983, "low": 0.5919, "high": 0.6524},
            "research-scientist": {"value": 0.4265, "n": 2471, "low": 0.4071, "high": 0.4461}
          },
          "evidence": ["kaggle-2020-21"]
        }
      ],
      "evidence": ["S0", "S1", "kaggle-2020-21"]
    },
    {
      "section": "What they do",
      "aspect": "Keeping and moving data",
      "trait": "data-platforms",
      "cells": {
        "data-scientist": "Two in five do this. Articles leave it to machine learning engineers.",
        "ml-engineer": "Articles give pipelines and the cloud to this role; one in three does such work.",
        "data-analyst": "One in three does this.",
        "data-engineer": "More common here than in the other four.",
        "research-scientist": "Rarer here than in the other four."
      },
      "figures": [
        {
          "kind": "practitioners",
          "what": "Build or run data infrastructure",
          "values": {
            "data-scientist": {"value": 0.3839, "n": 5717, "low": 0.3714, "high": 0.3966},
            "ml-engineer": {"value": 0.3465, "n": 2277, "low": 0.3272, "high": 0.3663},
            "data-analyst": {"value": 0.3392, "n": 3352, "low": 0.3234, "high": 0.3554},
            "data-engineer": {"value": 0.5849, "n": 983, "low": 0.5538, "high": 0.6153},
            "research-scientist": {"value": 0.1728, "n": 2471, "low": 0.1584, "high": 0.1882}
          },
          "evidence": ["kaggle-2020-21"]
        }
      ],
      "evidence": ["S0", "S1", "S2", "kaggle-2020-21"]
    },
    {
      "section": "What they do",
      "aspect": "Building models",
      "trait": "machine-learning",
      "cells": {
        "data-scientist": "Builds models, evaluates them and improves them, say the articles.",
        "ml-engineer": "Two articles say that this role builds models too; two leave that to data scientists.",
        "data-analyst": "Rarer here than in the other four.",
        "data-engineer": "One in three builds prototypes.",
        "research-scientist": "Two in five build prototypes."
      },
      "figures": [
        {
          "kind": "practitioners",
          "what": "Build prototypes that apply machine learning to new areas",
          "values": {
            "data-scientist": {"value": 0.5611, "n": 5717, "low": 0.5482, "high": 0.5739},
            "ml-engineer": {"value": 0.5099, "n": 2277, "low": 0.4894, "high": 0.5304},
            "data-analyst": {"value": 0.1987, "n": 3352, "low": 0.1855, "high": 0.2125},
            "data-engineer": {"value": 0.3306, "n": 983, "low": 0.3019, "high": 0.3606},
            "research-scientist": {"value": 0.4229, "n": 2471, "low": 0.4036, "high": 0.4425}
          },
          "evidence": ["kaggle-2020-21"]
        },
        {
          "kind": "practitioners",
          "what": "Experiment to improve existing models",
          "values": {
            "data-scientist": {"value": 0.4606, "n": 5717, "low": 0.4477, "high": 0.4735},
            "ml-engineer": {"value": 0.4857, "n": 2277, "low": 0.4652, "high": 0.5062},
            "data-analyst": {"value": 0.1453, "n": 3352, "low": 0.1338, "high": 0.1576},
            "data-engineer": {"value": 0.2146, "n": 983, "low": 0.1901, "high": 0.2413},
            "research-scientist": {"value": 0.348, "n": 2471, "low": 0.3295, "high": 0.367}
          },
          "evidence": ["kaggle-2020-21"]
        }
      ],
      "evidence": ["S0", "S1", "S2", "S3", "kaggle-2020-21"]
    },
    {
      "section": "What they do",
      "aspect": "Models in live products",
      "trait": "machine-learning",
      "cells": {
        "data-scientist": "Two in five do this. Articles leave it to machine learning engineers.",
        "ml-engineer": "Articles give this to the role: it puts models to work and looks after them.",
        "data-analyst": "Rarer here than in the other four.",
        "data-engineer": "One in four does this.",
        "research-scientist": "One in five does this."
      },
      "figures": [
        {
          "kind": "practitioners",
          "what": "Build or run a machine learning service",
          "values": {
            "data-scientist": {"value": 0.4224, "n": 5717, "low": 0.4097, "high": 0.4353},
            "ml-engineer": {"value": 0.4528, "n": 2277, "low": 0.4325, "high": 0.4733},
            "data-analyst": {"value": 0.1498, "n": 3352, "low": 0.1381, "high": 0.1623},
            "data-engineer": {"value": 0.2401, "n": 983, "low": 0.2144, "high": 0.2678},
            "research-scientist": {"value": 0.1874, "n": 2471, "low": 0.1725, "high": 0.2033}
          },
          "evidence": ["kaggle-2020-21"]
        }
      ],
      "evidence": ["S0", "S2", "S3", "kaggle-2020-21"]
    },
    {
      "section": "What they do",
      "aspect": "Neural networks",
      "trait": "deep-learning",
      "cells": {
        "data-scientist": "Two in five work with images.",
        "ml-engineer": "More common here than in the other four.",
        "data-analyst": "Rarer here than in the other four.",
        "data-engineer": "One in three works with images.",
        "research-scientist": "Half train on graphics chips."
      },
      "figures": [
        {
          "kind": "practitioners",
          "what": "Work with images",
          "values": {
            "data-scientist": {"value": 0.3993, "n": 5717, "low": 0.3867, "high": 0.4121},
            "ml-engineer": {"value": 0.6219, "n": 2277, "low": 0.6018, "high": 0.6416},
            "data-analyst": {"value": 0.1814, "n": 3352, "low": 0.1687, "high": 0.1948},
            "data-engineer": {"value": 0.3459, "n": 983, "low": 0.3168, "high": 0.3762},
            "research-scientist": {"value": 0.4593, "n": 2471, "low": 0.4397, "high": 0.479}
          },
          "evidence": ["kaggle-2020-21"]
        },
        {
          "kind": "practitioners",
          "what": "Work with language or other sequences",
          "values": {
            "data-scientist": {"value": 0.3318, "n": 5717, "low": 0.3197, "high": 0.3441},
            "ml-engineer": {"value": 0.4559, "n": 2277, "low": 0.4355, "high": 0.4764},
            "data-analyst": {"value": 0.131, "n": 3352, "low": 0.12, "high": 0.1428},
            "data-engineer": {"value": 0.2625, "n": 983, "low": 0.236, "high": 0.2909},
            "research-scientist": {"value": 0.3059, "n": 2471, "low": 0.288, "high": 0.3244}
          },
          "evidence": ["kaggle-2020-21"]
        },
        {
          "kind": "practitioners",
          "what": "Train on graphics chips (GPUs)",
          "values": {
            "data-scientist": {"value": 0.4975, "n": 5717, "low": 0.4845, "high": 0.5105},
            "ml-engineer": {"value": 0.6961, "n": 2277, "low": 0.6769, "high": 0.7146},
            "data-analyst": {"value": 0.3461, "n": 3352, "low": 0.3302, "high": 0.3624},
            "data-engineer": {"value": 0.4781, "n": 983, "low": 0.447, "high": 0.5094},
            "research-scientist": {"value": 0.5208, "n": 2471, "low": 0.5011, "high": 0.5404}
          },
          "evidence": ["kaggle-2020-21"]
        }
      ],
      "evidence": ["kaggle-2020-21"]
    },
    {
      "section": "What they do",
      "aspect": "Research",
      "trait": "research",
      "cells": {
        "data-scientist": "One in four does each of these.",
        "ml-engineer": "One in three does research; one article asks this role to follow it.",
        "data-analyst": "One in ten does each of these.",
        "data-engineer": "One in eight does each of these.",
        "research-scientist": "More common here than in the other four."
      },
      "figures": [
        {
          "kind": "practitioners",
          "what": "Do research that advances machine learning",
          "values": {
            "data-scientist": {"value": 0.2591, "n": 5717, "low": 0.2479, "high": 0.2706},
            "ml-engineer": {"value": 0.3316, "n": 2277, "low": 0.3126, "high": 0.3512},
            "data-analyst": {"value": 0.1163, "n": 3352, "low": 0.1059, "high": 0.1276},
            "data-engineer": {"value": 0.118, "n": 983, "low": 0.0993, "high": 0.1397},
            "research-scientist": {"value": 0.4642, "n": 2471, "low": 0.4446, "high": 0.4839}
          },
          "evidence": ["kaggle-2020-21"]
        },
        {
          "kind": "practitioners",
          "what": "Follow journals or arXiv",
          "note": "Asked of a part of the people.",
          "values": {
            "data-scientist": {"value": 0.2261, "n": 5065, "low": 0.2148, "high": 0.2378},
            "ml-engineer": {"value": 0.2504, "n": 1957, "low": 0.2317, "high": 0.2701},
            "data-analyst": {"value": 0.1036, "n": 2848, "low": 0.0929, "high": 0.1153},
            "data-engineer": {"value": 0.1356, "n": 870, "low": 0.1144, "high": 0.16},
            "research-scientist": {"value": 0.4917, "n": 2160, "low": 0.4707, "high": 0.5128}
          },
          "evidence": ["kaggle-2020-21"]
        }
      ],
      "evidence": ["S3", "kaggle-2020-21"]
    },
    {
      "section": "Tools",
      "aspect": "Programming languages",
      "trait": "software",
      "cells": {
        "data-scientist": "Python and R, say the articles.",
        "ml-engineer": "Python, Java and C++, say the articles.",
        "data-analyst": "Java and C++ are rarer here than in the other four.",
        "data-engineer": "Java and JavaScript are more common here than in the other four.",
        "research-scientist": "Three in ten use C or C++."
      },
      "figures": [
        {
          "kind": "practitioners",
          "what": "Use Python",
          "values": {
            "data-scientist": {"value": 0.9307, "n": 5717, "low": 0.9238, "high": 0.937},
            "ml-engineer": {"value": 0.9407, "n": 2277, "low": 0.9302, "high": 0.9497},
            "data-analyst": {"value": 0.7771, "n": 3352, "low": 0.7627, "high": 0.7909},
            "data-engineer": {"value": 0.883, "n": 983, "low": 0.8614, "high": 0.9016},
            "research-scientist": {"value": 0.8236, "n": 2471, "low": 0.8081, "high": 0.8381}
          },
          "evidence": ["kaggle-2020-21"]
        },
        {
          "kind": "practitioners",
          "what": "Use Java or JavaScript",
          "values": {
            "data-scientist": {"value": 0.1838, "n": 5717, "low": 0.174, "high": 0.1941},
            "ml-engineer": {"value": 0.274, "n": 2277, "low": 0.2561, "high": 0.2927},
            "data-analyst": {"value": 0.1489, "n": 3352, "low": 0.1373, "high": 0.1614},
            "data-engineer": {"value": 0.3255, "n": 983, "low": 0.2969, "high": 0.3554},
            "research-scientist": {"value": 0.2202, "n": 2471, "low": 0.2043, "high": 0.237}
          },
          "evidence": ["kaggle-2020-21"]
        },
        {
          "kind": "practitioners",
          "what": "Use C or C++",
          "values": {
            "data-scientist": {"value": 0.162, "n": 5717, "low": 0.1527, "high": 0.1718},
            "ml-engineer": {"value": 0.3285, "n": 2277, "low": 0.3095, "high": 0.3481},
            "data-analyst": {"value": 0.1202, "n": 3352, "low": 0.1096, "high": 0.1316},
            "data-engineer": {"value": 0.1902, "n": 983, "low": 0.1669, "high": 0.2159},
            "research-scientist": {"value": 0.3064, "n": 2471, "low": 0.2885, "high": 0.3249}
          },
          "evidence": ["kaggle-2020-21"]
        },
        {
          "kind": "adverts",
          "what": "Python",
          "note": "Too few adverts for research scientists to quote.",
          "values": {
            "data-scientist": {"value": 0.8567, "n": 14156, "low": 0.8508, "high": 0.8624},
            "ml-engineer": {"value": 0.8471, "n": 929, "low": 0.8225, "high": 0.8688},
            "data-analyst": {"value": 0.3774, "n": 18640, "low": 0.3705, "high": 0.3844},
            "data-engineer": {"value": 0.687, "n": 23220, "low": 0.681, "high": 0.6929}
          },
          "evidence": ["adverts"]
        },
        {
          "kind": "adverts",
          "what": "Java",
          "values": {
            "data-scientist": {"value": 0.1122, "n": 14156, "low": 0.1071, "high": 0.1175},
            "ml-engineer": {"value": 0.1862, "n": 929, "low": 0.1625, "high": 0.2125},
            "data-analyst": {"value": 0.0279, "n": 18640, "low": 0.0256, "high": 0.0304},
            "data-engineer": {"value": 0.2406, "n": 23220, "low": 0.2351, "high": 0.2461}
          },
          "evidence": ["adverts"]
        }
      ],
      "evidence": ["S0", "S1", "kaggle-2020-21", "adverts"]
    },
    {
      "section": "Tools",
      "aspect": "SQL and data stores",
      "trait": "data-platforms",
      "cells": {
        "data-scientist": "SQL, say the articles.",
        "ml-engineer": "One in three uses SQL.",
        "data-analyst": "Three in five use SQL.",
        "data-engineer": "SQL is more common here than in the other four.",
        "research-scientist": "SQL is rarer here than in the other four."
      },
      "figures": [
        {
          "kind": "practitioners",
          "what": "Use SQL regularly",
          "values": {
            "data-scientist": {"value": 0.5611, "n": 5717, "low": 0.5482, "high": 0.5739},
            "ml-engineer": {"value": 0.325, "n": 2277, "low": 0.3061, "high": 0.3445},
            "data-analyst": {"value": 0.597, "n": 3352, "low": 0.5803, "high": 0.6135},
            "data-engineer": {"value": 0.7182, "n": 983, "low": 0.6893, "high": 0.7454},
            "research-scientist": {"value": 0.2242, "n": 2471, "low": 0.2082, "high": 0.2411}
          },
          "evidence": ["kaggle-2020-21"]
        },
        {
          "kind": "practitioners",
          "what": "Use a cloud warehouse, such as Snowflake",
          "note": "Asked of a part of the people.",
          "values": {
            "data-scientist": {"value": 0.247, "n": 4024, "low": 0.2339, "high": 0.2606},
            "ml-engineer": {"value": 0.1893, "n": 1500, "low": 0.1703, "high": 0.2099},
            "data-analyst": {"value": 0.1824, "n": 1985, "low": 0.166, "high": 0.2},
            "data-engineer": {"value": 0.3386, "n": 691, "low": 0.3043, "high": 0.3747},
            "research-scientist": {"value": 0.0866, "n": 1467, "low": 0.0733, "high": 0.1021}
          },
          "evidence": ["kaggle-2020-21"]
        },
        {
          "kind": "adverts",
          "what": "SQL",
          "note": "Too few adverts for research scientists to quote.",
          "values": {
            "data-scientist": {"value": 0.5925, "n": 14156, "low": 0.5844, "high": 0.6006},
            "ml-engineer": {"value": 0.3068, "n": 929, "low": 0.278, "high": 0.3372},
            "data-analyst": {"value": 0.6208, "n": 18640, "low": 0.6138, "high": 0.6277},
            "data-engineer": {"value": 0.7158, "n": 23220, "low": 0.71, "high": 0.7216}
          },
          "evidence": ["adverts"]
        }
      ],
      "evidence": ["S0", "S1", "kaggle-2020-21", "adverts"]
    },
    {
      "section": "Tools",
      "aspect": "Large data and pipelines",
      "trait": "data-platforms",
      "cells": {
        "data-scientist": "One advert in five names Spark.",
        "ml-engineer": "One advert in four names Spark.",
        "data-analyst": "Adverts name these least often here.",
        "data-engineer": "Adverts name these most often here."
      },
      "figures": [
        {
          "kind": "adverts",
          "what": "Spark, for large amounts of data",
          "note": "Too few adverts for research scientists to quote.",
          "values": {
            "data-scientist": {"value": 0.1907, "n": 14156, "low": 0.1843, "high": 0.1973},
            "ml-engineer": {"value": 0.2497, "n": 929, "low": 0.2229, "high": 0.2785},
            "data-analyst": {"value": 0.0263, "n": 18640, "low": 0.0241, "high": 0.0287},
            "data-engineer": {"value": 0.3512, "n": 23220, "low": 0.3451, "high": 0.3574}
          },
          "evidence": ["adverts"]
        },
        {
          "kind": "adverts",
          "what": "Airflow, for pipelines",
          "values": {
            "data-scientist": {"value": 0.028, "n": 14156, "low": 0.0254, "high": 0.0308},
            "ml-engineer": {"value": 0.1249, "n": 929, "low": 0.1052, "high": 0.1477},
            "data-analyst": {"value": 0.0117, "n": 18640, "low": 0.0103, "high": 0.0133},
            "data-engineer": {"value": 0.1718, "n": 23220, "low": 0.167, "high": 0.1767}
          },
          "evidence": ["adverts"]
        },
        {
          "kind": "adverts",
          "what": "Kafka, for streams of data",
          "values": {
            "data-scientist": {"value": 0.0215, "n": 14156, "low": 0.0192, "high": 0.024},
            "ml-engineer": {"value": 0.0764, "n": 929, "low": 0.061, "high": 0.0953},
            "data-analyst": {"value": 0.0054, "n": 18640, "low": 0.0044, "high": 0.0066},
            "data-engineer": {"value": 0.1958, "n": 23220, "low": 0.1907, "high": 0.201}
          },
          "evidence": ["adverts"]
        }
      ],
      "evidence": ["adverts"]
    },
    {
      "section": "Tools",
      "aspect": "Cloud",
      "trait": "data-platforms",
      "cells": {
        "data-scientist": "Three in five rent computers in the cloud.",
        "ml-engineer": "AWS, Google Cloud and Azure, say the articles.",
        "data-analyst": "Two in five rent computers in the cloud.",
        "data-engineer": "Three in four rent computers in the cloud.",
        "research-scientist": "Two in five rent computers in the cloud."
      },
      "figures": [
        {
          "kind": "practitioners",
          "what": "Rent computers in the cloud",
          "note": "Asked of a part of the people.",
          "values": {
            "data-scientist": {"value": 0.6251, "n": 3825, "low": 0.6096, "high": 0.6403},
            "ml-engineer": {"value": 0.6489, "n": 1404, "low": 0.6236, "high": 0.6734},
            "data-analyst": {"value": 0.4138, "n": 1810, "low": 0.3913, "high": 0.4366},
            "data-engineer": {"value": 0.7369, "n": 650, "low": 0.7017, "high": 0.7693},
            "research-scientist": {"value": 0.4094, "n": 1385, "low": 0.3838, "high": 0.4355}
          },
          "evidence": ["kaggle-2020-21"]
        },
        {
          "kind": "adverts",
          "what": "AWS",
          "note": "Too few adverts for research scientists to quote.",
          "values": {
            "data-scientist": {"value": 0.223, "n": 14156, "low": 0.2162, "high": 0.2299},
            "ml-engineer": {"value": 0.4403, "n": 929, "low": 0.4087, "high": 0.4724},
            "data-analyst": {"value": 0.0589, "n": 18640, "low": 0.0556, "high": 0.0624},
            "data-engineer": {"value": 0.4472, "n": 23220, "low": 0.4408, "high": 0.4536}
          },
          "evidence": ["adverts"]
        },
        {
          "kind": "adverts",
          "what": "Azure",
          "values": {
            "data-scientist": {"value": 0.1618, "n": 14156, "low": 0.1558, "high": 0.168},
            "ml-engineer": {"value": 0.2799, "n": 929, "low": 0.252, "high": 0.3096},
            "data-analyst": {"value": 0.0578, "n": 18640, "low": 0.0545, "high": 0.0612},
            "data-engineer": {"value": 0.3899, "n": 23220, "low": 0.3836, "high": 0.3962}
          },
          "evidence": ["adverts"]
        }
      ],
      "evidence": ["S0", "S1", "kaggle-2020-21", "adverts"]
    },
    {
      "section": "Tools",
      "aspect": "R and regression",
      "trait": "insight",
      "cells": {
        "data-scientist": "R, say the articles. Regression is more common here than in the other four.",
        "ml-engineer": "R is rarer here than in the other four.",
        "data-analyst": "Two in five use R.",
        "data-engineer": "One in three uses R.",
        "research-scientist": "Three in five use regression."
      },
      "figures": [
        {
          "kind": "practitioners",
          "what": "Use R or its tools",
          "values": {
            "data-scientist": {"value": 0.4464, "n": 5717, "low": 0.4336, "high": 0.4593},
            "ml-engineer": {"value": 0.217, "n": 2277, "low": 0.2006, "high": 0.2344},
            "data-analyst": {"value": 0.4239, "n": 3352, "low": 0.4073, "high": 0.4407},
            "data-engineer": {"value": 0.3296, "n": 983, "low": 0.3009, "high": 0.3596},
            "research-scientist": {"value": 0.3723, "n": 2471, "low": 0.3535, "high": 0.3915}
          },
          "evidence": ["kaggle-2020-21"]
        },
        {
          "kind": "practitioners",
          "what": "Use linear or logistic regression",
          "values": {
            "data-scientist": {"value": 0.78, "n": 5717, "low": 0.7691, "high": 0.7905},
            "ml-engineer": {"value": 0.6465, "n": 2277, "low": 0.6266, "high": 0.6659},
            "data-analyst": {"value": 0.5958, "n": 3352, "low": 0.5791, "high": 0.6123},
            "data-engineer": {"value": 0.6409, "n": 983, "low": 0.6104, "high": 0.6703},
            "research-scientist": {"value": 0.6014, "n": 2471, "low": 0.582, "high": 0.6205}
          },
          "evidence": ["kaggle-2020-21"]
        },
        {
          "kind": "adverts",
          "what": "R",
          "note": "Too few adverts for research scientists to quote.",
          "values": {
            "data-scientist": {"value": 0.4532, "n": 14156, "low": 0.445, "high": 0.4614},
            "ml-engineer": {"value": 0.113, "n": 929, "low": 0.0942, "high": 0.135},
            "data-analyst": {"value": 0.1969, "n": 18640, "low": 0.1913, "high": 0.2027},
            "data-engineer": {"value": 0.0601, "n": 23220, "low": 0.0571, "high": 0.0632}
          },
          "evidence": ["adverts"]
        }
      ],
      "evidence": ["S0", "S1", "kaggle-2020-21", "adverts"]
    },
    {
      "section": "Tools",
      "aspect": "Dashboards, charts and spreadsheets",
      "trait": "insight",
      "cells": {
        "data-scientist": "Excel, Tableau, Power BI and Matplotlib, say the articles.",
        "ml-engineer": "Two in five use a dashboard tool.",
        "data-analyst": "Dashboards are more common here than in the other four.",
        "data-engineer": "Two in three use a dashboard tool.",
        "research-scientist": "Three in ten use a dashboard tool."
      },
      "figures": [
        {
          "kind": "practitioners",
          "what": "Use a dashboard tool, such as Tableau or Power BI",
          "note": "Asked of a part of the people.",
          "values": {
            "data-scientist": {"value": 0.5878, "n": 3996, "low": 0.5725, "high": 0.603},
            "ml-engineer": {"value": 0.4015, "n": 1487, "low": 0.3769, "high": 0.4266},
            "data-analyst": {"value": 0.7383, "n": 1972, "low": 0.7184, "high": 0.7572},
            "data-engineer": {"value": 0.6764, "n": 686, "low": 0.6405, "high": 0.7103},
            "research-scientist": {"value": 0.3063, "n": 1453, "low": 0.2831, "high": 0.3305}
          },
          "evidence": ["kaggle-2020-21"]
        },
        {
          "kind": "practitioners",
          "what": "Make interactive charts",
          "values": {
            "data-scientist": {"value": 0.5234, "n": 5717, "low": 0.5104, "high": 0.5363},
            "ml-engineer": {"value": 0.3645, "n": 2277, "low": 0.345, "high": 0.3845},
            "data-analyst": {"value": 0.3672, "n": 3352, "low": 0.351, "high": 0.3837},
            "data-engineer": {"value": 0.4222, "n": 983, "low": 0.3917, "high": 0.4533},
            "research-scientist": {"value": 0.3525, "n": 2471, "low": 0.3339, "high": 0.3716}
          },
          "evidence": ["kaggle-2020-21"]
        },
        {
          "kind": "adverts",
          "what": "Tableau",
          "note": "Too few adverts for research scientists to quote.",
          "values": {
            "data-scientist": {"value": 0.2205, "n": 14156, "low": 0.2137, "high": 0.2274},
            "ml-engineer": {"value": 0.0301, "n": 929, "low": 0.0209, "high": 0.0432},
            "data-analyst": {"value": 0.3486, "n": 18640, "low": 0.3418, "high": 0.3555},
            "data-engineer": {"value": 0.1191, "n": 23220, "low": 0.115, "high": 0.1233}
          },
          "evidence": ["adverts"]
        },
        {
          "kind": "adverts",
          "what": "Excel",
          "values": {
            "data-scientist": {"value": 0.099, "n": 14156, "low": 0.0942, "high": 0.104},
            "ml-engineer": {"value": 0.0312, "n": 929, "low": 0.0218, "high": 0.0445},
            "data-analyst": {"value": 0.4565, "n": 18640, "low": 0.4494, "high": 0.4637},
            "data-engineer": {"value": 0.0469, "n": 23220, "low": 0.0443, "high": 0.0497}
          },
          "evidence": ["adverts"]
        }
      ],
      "evidence": ["S0", "S1", "kaggle-2020-21", "adverts"]
    },
    {
      "section": "Tools",
      "aspect": "Machine learning libraries",
      "trait": "machine-learning",
      "cells": {
        "data-scientist": "scikit-learn, say the articles.",
        "ml-engineer": "TensorFlow, PyTorch and Keras, say the articles.",
        "data-analyst": "Rarer here than in the other four.",
        "data-engineer": "Three in ten use PyTorch.",
        "research-scientist": "One in three uses PyTorch."
      },
      "figures": [
        {
          "kind": "practitioners",
          "what": "Use scikit-learn",
          "values": {
            "data-scientist": {"value": 0.7891, "n": 5717, "low": 0.7783, "high": 0.7995},
            "ml-engineer": {"value": 0.7119, "n": 2277, "low": 0.693, "high": 0.7301},
            "data-analyst": {"value": 0.5355, "n": 3352, "low": 0.5186, "high": 0.5523},
            "data-engineer": {"value": 0.6338, "n": 983, "low": 0.6032, "high": 0.6633},
            "research-scientist": {"value": 0.6091, "n": 2471, "low": 0.5897, "high": 0.6282}
          },
          "evidence": ["kaggle-2020-21"]
        },
        {
          "kind": "practitioners",
          "what": "Use PyTorch",
          "values": {
            "data-scientist": {"value": 0.3152, "n": 5717, "low": 0.3033, "high": 0.3274},
            "ml-engineer": {"value": 0.48, "n": 2277, "low": 0.4595, "high": 0.5005},
            "data-analyst": {"value": 0.159, "n": 3352, "low": 0.147, "high": 0.1718},
            "data-engineer": {"value": 0.3093, "n": 983, "low": 0.2812, "high": 0.3389},
            "research-scientist": {"value": 0.3505, "n": 2471, "low": 0.3319, "high": 0.3695}
          },
          "evidence": ["kaggle-2020-21"]
        },
        {
          "kind": "practitioners",
          "what": "Use gradient boosting, such as XGBoost",
          "values": {
            "data-scientist": {"value": 0.6248, "n": 5717, "low": 0.6122, "high": 0.6373},
            "ml-engineer": {"value": 0.4581, "n": 2277, "low": 0.4377, "high": 0.4786},
            "data-analyst": {"value": 0.3067, "n": 3352, "low": 0.2913, "high": 0.3225},
            "data-engineer": {"value": 0.3886, "n": 983, "low": 0.3586, "high": 0.4194},
            "research-scientist": {"value": 0.3234, "n": 2471, "low": 0.3052, "high": 0.3421}
          },
          "evidence": ["kaggle-2020-21"]
        },
        {
          "kind": "adverts",
          "what": "PyTorch",
          "note": "Too few adverts for research scientists to quote.",
          "values": {
            "data-scientist": {"value": 0.1471, "n": 14156, "low": 0.1414, "high": 0.153},
            "ml-engineer": {"value": 0.451, "n": 929, "low": 0.4193, "high": 0.4831},
            "data-analyst": {"value": 0.0032, "n": 18640, "low": 0.0025, "high": 0.0041},
            "data-engineer": {"value": 0.0103, "n": 23220, "low": 0.0091, "high": 0.0117}
          },
          "evidence": ["adverts"]
        }
      ],
      "evidence": ["S0", "S1", "kaggle-2020-21", "adverts"]
    },
    {
      "section": "Tools",
      "aspect": "Tools of software teams",
      "trait": "software",
      "cells": {
        "data-scientist": "Two in three write code in an editor made for software.",
        "ml-engineer": "Docker and Kubernetes, say the articles.",
        "data-analyst": "Rarer here than in the other four.",
        "data-engineer": "One in five uses Bash.",
        "research-scientist": "More than half write code in an editor made for software."
      },
      "figures": [
        {
          "kind": "practitioners",
          "what": "Write code in an editor made for software",
          "values": {
            "data-scientist": {"value": 0.6405, "n": 5717, "low": 0.628, "high": 0.6528},
            "ml-engineer": {"value": 0.7541, "n": 2277, "low": 0.736, "high": 0.7713},
            "data-analyst": {"value": 0.4884, "n": 3352, "low": 0.4715, "high": 0.5053},
            "data-engineer": {"value": 0.7345, "n": 983, "low": 0.706, "high": 0.7612},
            "research-scientist": {"value": 0.567, "n": 2471, "low": 0.5474, "high": 0.5864}
          },
          "evidence": ["kaggle-2020-21"]
        },
        {
          "kind": "practitioners",
          "what": "Use Bash",
          "values": {
            "data-scientist": {"value": 0.1385, "n": 5717, "low": 0.1298, "high": 0.1477},
            "ml-engineer": {"value": 0.1489, "n": 2277, "low": 0.1349, "high": 0.1641},
            "data-analyst": {"value": 0.0492, "n": 3352, "low": 0.0424, "high": 0.0571},
            "data-engineer": {"value": 0.2085, "n": 983, "low": 0.1843, "high": 0.235},
            "research-scientist": {"value": 0.1441, "n": 2471, "low": 0.1308, "high": 0.1585}
          },
          "evidence": ["kaggle-2020-21"]
        },
        {
          "kind": "adverts",
          "what": "Docker",
          "note": "Too few adverts for research scientists to quote.",
          "values": {
            "data-scientist": {"value": 0.0661, "n": 14156, "low": 0.0621, "high": 0.0703},
            "ml-engineer": {"value": 0.2304, "n": 929, "low": 0.2045, "high": 0.2586},
            "data-analyst": {"value": 0.007, "n": 18640, "low": 0.0059, "high": 0.0083},
            "data-engineer": {"value": 0.0867, "n": 23220, "low": 0.0831, "high": 0.0904}
          },
          "evidence": ["adverts"]
        },
        {
          "kind": "adverts",
          "what": "Kubernetes",
          "values": {
            "data-scientist": {"value": 0.0375, "n": 14156, "low": 0.0345, "high": 0.0408},
            "ml-engineer": {"value": 0.2164, "n": 929, "low": 0.1911, "high": 0.244},
            "data-analyst": {"value": 0.0032, "n": 18640, "low": 0.0025, "high": 0.0041},
            "data-engineer": {"value": 0.086, "n": 23220, "low": 0.0825, "high": 0.0897}
          },
          "evidence": ["adverts"]
        }
      ],
      "evidence": ["S0", "S1", "kaggle-2020-21", "adverts"]
    },
    {
      "section": "Knowledge and experience",
      "aspect": "Core knowledge",
      "cells": {
        "data-scientist": "Statistics, probability and mathematics, with knowledge of the field in question (domain knowledge).",
        "ml-engineer": "System design, software engineering and algorithms."
      },
      "evidence": ["S0", "S1", "S3"]
    },
    {
      "section": "Knowledge and experience",
      "aspect": "Doctorate",
      "trait": "research",
      "cells": {
        "data-scientist": "One in six.",
        "ml-engineer": "One in eight.",
        "data-analyst": "One in twenty.",
        "data-engineer": "One in fourteen.",
        "research-scientist": "More common here than in the other four."
      },
      "figures": [
        {
          "kind": "practitioners",
          "what": "Have a doctorate, or will within two years",
          "values": {
            "data-scientist": {"value": 0.1663, "n": 5717, "low": 0.1569, "high": 0.1762},
            "ml-engineer": {"value": 0.1247, "n": 2277, "low": 0.1118, "high": 0.1389},
            "data-analyst": {"value": 0.0531, "n": 3352, "low": 0.046, "high": 0.0612},
            "data-engineer": {"value": 0.0702, "n": 983, "low": 0.0558, "high": 0.0879},
            "research-scientist": {"value": 0.5771, "n": 2471, "low": 0.5575, "high": 0.5964}
          },
          "evidence": ["kaggle-2020-21"]
        }
      ],
      "evidence": ["kaggle-2020-21"]
    },
    {
      "section": "Knowledge and experience",
      "aspect": "Years of experience",
      "cells": {
        "data-scientist": "Two in five have used machine learning for that long.",
        "ml-engineer": "Three in ten have used machine learning for that long.",
        "data-analyst": "One in five has written code for that long.",
        "data-engineer": "Nearly half have written code for that long.",
        "research-scientist": "More than half have written code for that long."
      },
      "figures": [
        {
          "kind": "practitioners",
          "what": "Have written code for five years or more",
          "values": {
            "data-scientist": {"value": 0.414, "n": 5717, "low": 0.4013, "high": 0.4268},
            "ml-engineer": {"value": 0.3553, "n": 2277, "low": 0.3359, "high": 0.3752},
            "data-analyst": {"value": 0.1999, "n": 3352, "low": 0.1867, "high": 0.2138},
            "data-engineer": {"value": 0.4659, "n": 983, "low": 0.4349, "high": 0.4972},
            "research-scientist": {"value": 0.5658, "n": 2471, "low": 0.5462, "high": 0.5852}
          },
          "evidence": ["kaggle-2020-21"]
        },
        {
          "kind": "practitioners",
          "what": "Have used machine learning for three years or more",
          "values": {
            "data-scientist": {"value": 0.3841, "n": 5717, "low": 0.3716, "high": 0.3968},
            "ml-engineer": {"value": 0.3074, "n": 2277, "low": 0.2888, "high": 0.3267},
            "data-analyst": {"value": 0.0931, "n": 3352, "low": 0.0837, "high": 0.1034},
            "data-engineer": {"value": 0.1699, "n": 983, "low": 0.1477, "high": 0.1947},
            "research-scientist": {"value": 0.38, "n": 2471, "low": 0.3611, "high": 0.3993}
          },
          "evidence": ["kaggle-2020-21"]
        }
      ],
      "evidence": ["kaggle-2020-21"]
    },
    {
      "section": "Work and pay",
      "aspect": "Colleagues",
      "cells": {
        "data-scientist": "Business stakeholders; developers, analysts and architects.",
        "ml-engineer": "Software and DevOps teams, analysts, system architects, and data scientists.",
        "data-analyst": "Data scientists and machine learning engineers."
      },
      "evidence": ["S0", "S1", "S3"]
    },
    {
      "section": "Work and pay",
      "aspect": "Pay",
      "cells": {
        "data-scientist": "Less than machine learning engineers on average, says one article.",
        "ml-engineer": "More than data scientists on average, says the same article.",
        "data-analyst": "Lower here than in the other four.",
        "data-engineer": "Less than data scientists, more than data analysts.",
        "research-scientist": "About as much as machine learning engineers; more at entry level."
      },
      "figures": [
        {
          "kind": "pay",
          "what": "United States, 2024, all levels of experience",
          "note": "From a list that people and employers fill in. Entries that are the same are counted once.",
          "unit": "usd",
          "values": {
            "data-scientist": {"value": 152200, "n": 2511},
            "ml-engineer": {"value": 183900, "n": 1276},
            "data-analyst": {"value": 102414, "n": 1976},
            "data-engineer": {"value": 149600, "n": 2274},
            "research-scientist": {"value": 184800, "n": 633}
          },
          "evidence": ["salaries"]
        },
        {
          "kind": "pay",
          "what": "United States, 2024, entry level",
          "unit": "usd",
          "values": {
            "data-scientist": {"value": 102822, "n": 180},
            "ml-engineer": {"value": 138900, "n": 91},
            "data-analyst": {"value": 89305, "n": 783},
            "data-engineer": {"value": 92000, "n": 131},
            "research-scientist": {"value": 173000, "n": 72}
          },
          "evidence": ["salaries"]
        },
        {
          "kind": "pay",
          "what": "United States, 2024, mid-level",
          "unit": "usd",
          "values": {
            "data-scientist": {"value": 137750, "n": 939},
            "ml-engineer": {"value": 166600, "n": 367},
            "data-analyst": {"value": 93400, "n": 433},
            "data-engineer": {"value": 131200, "n": 792},
            "research-scientist": {"value": 176786, "n": 240}
          },
          "evidence": ["salaries"]
        },
        {
          "kind": "pay",
          "what": "United States, 2024, senior",
          "unit": "usd",
          "values": {
            "data-scientist": {"value": 168000, "n": 1321},
            "ml-engineer": {"value": 198000, "n": 796},
            "data-analyst": {"value": 124566, "n": 740},
            "data-engineer": {"value": 162950, "n": 1220},
            "research-scientist": {"value": 192700, "n": 321}
          },
          "evidence": ["salaries"]
        }
      ],
      "evidence": ["S1", "salaries"]
    }
  ],
  "lifecycle": [
    {
      "stage": "Finding new methods",
      "leads": "research-scientist",
      "cells": {
        "ml-engineer": "Follows research in machine learning.",
        "research-scientist": "Does such research more often than the other four."
      },
      "evidence": ["S3", "kaggle-2020-21"]
    },
    {
      "stage": "Storing and moving the data",
      "leads": "data-engineer",
      "cells": {
        "ml-engineer": "Builds pipelines, say the articles.",
        "data-engineer": "Builds and runs data systems more often than the other four."
      },
      "evidence": ["S0", "S1", "S2", "kaggle-2020-21"]
    },
    {
      "stage": "Exploring the data",
      "leads": "data-scientist",
      "cells": {
        "data-scientist": "Leads.",
        "ml-engineer": "Supports where needed."
      },
      "evidence": ["S0"]
    },
    {
      "stage": "Developing and testing the model",
      "leads": "data-scientist",
      "cells": {
        "data-scientist": "Leads.",
        "ml-engineer": "Collaborates, and helps with testing."
      },
      "evidence": ["S0"]
    },
    {
      "stage": "Putting it into production",
      "leads": "ml-engineer",
      "cells": {
        "data-scientist": "Supports.",
        "ml-engineer": "Leads the deployment."
      },
      "evidence": ["S0"]
    },
    {
      "stage": "Monitoring it in use",
      "leads": "ml-engineer",
      "cells": {
        "data-scientist": "Shares the responsibility.",
        "ml-engineer": "Leads."
      },
      "evidence": ["S0"]
    },
    {
      "stage": "Informing those who decide",
      "leads": "data-analyst",
      "cells": {
        "data-scientist": "Takes findings to business stakeholders.",
        "data-analyst": "Informs decisions, and uses dashboards, more often than the other four."
      },
      "evidence": ["S0", "S2", "S3", "kaggle-2020-21"]
    }
  ],
  "paths": [
    {
      "from": "data-scientist",
      "to": "ml-engineer",
      "text": "Many data scientists go this way, says one article, by adding software engineering, system design and deployment. The surveys suggest deep learning as well.",
      "steps": [
        {
          "text": "Software engineering: code that others can build on. Learn Git, and Java or C++ beside Python.",
          "trait": "software",
          "evidence": ["S0", "S1", "adverts"]
        },
        {
          "text": "Deployment: serve a model behind an API, then watch it in use. Adverts name Docker, Kubernetes and a cloud.",
          "trait": "software",
          "evidence": ["S0", "adverts"]
        },
        {
          "text": "PyTorch or TensorFlow, images or language, and training on graphics chips.",
          "trait": "deep-learning",
          "evidence": ["S0", "S1", "kaggle-2020-21"]
        }
      ],
      "evidence": ["S0", "kaggle-2020-21"]
    },
    {
      "from": "data-scientist",
      "to": "research-scientist",
      "text": "The questions change: from those of a business to those of a field of science.",
      "steps": [
        {
          "text": "Papers: read new ones, in journals or on arXiv.",
          "trait": "research",
          "evidence": ["kaggle-2020-21"]
        },
        {
          "text": "Research of your own: look for a method that is new, and let others check it.",
          "trait": "research",
          "evidence": ["kaggle-2020-21"]
        },
        {
          "text": "A doctorate. More than half in this job have one or are close to it; the others got there without.",
          "trait": "research",
          "evidence": ["kaggle-2020-21"]
        }
      ],
      "evidence": ["kaggle-2020-21"]
    },
    {
      "from": "ml-engineer",
      "to": "data-scientist",
      "text": "No article describes this way. The steps follow from what the articles ask of a data scientist, and from what people in the role report.",
      "steps": [
        {
          "text": "Statistics and probability, and R, the language made for them.",
          "trait": "insight",
          "evidence": ["S0", "S1", "kaggle-2020-21"]
        },
        {
          "text": "Exploring data, with SQL: what does it say before anything is built?",
          "trait": "data-platforms",
          "evidence": ["S0", "S1", "kaggle-2020-21"]
        },
        {
          "text": "Telling: charts, a dashboard tool such as Tableau or Power BI, and a story for those who decide.",
          "trait": "insight",
          "evidence": ["S0", "S1", "S2", "S3", "kaggle-2020-21"]
        },
        {
          "text": "Regression, decision trees and boosted trees.",
          "trait": "machine-learning",
          "evidence": ["S0", "kaggle-2020-21"]
        }
      ],
      "evidence": ["S0", "S1", "S2", "S3", "kaggle-2020-21"]
    },
    {
      "from": "ml-engineer",
      "to": "data-engineer",
      "text": "You go from the models to the data that feeds them.",
      "steps": [
        {
          "text": "SQL, and the databases of large firms, such as Oracle or SQL Server.",
          "trait": "data-platforms",
          "evidence": ["kaggle-2020-21", "adverts"]
        },
        {
          "text": "A cloud warehouse, such as Snowflake, and rented computers in the cloud.",
          "trait": "data-platforms",
          "evidence": ["kaggle-2020-21", "adverts"]
        },
        {
          "text": "Pipelines, which bring data by themselves. Adverts name Spark, Airflow and Kafka.",
          "trait": "data-platforms",
          "evidence": ["adverts"]
        }
      ],
      "evidence": ["kaggle-2020-21", "adverts"]
    },
    {
      "from": "data-analyst",
      "to": "data-scientist",
      "text": "You keep the questions and the data, and add models that predict.",
      "steps": [
        {
          "text": "Models that predict: train one in Python, test it on new data, improve it.",
          "trait": "machine-learning",
          "evidence": ["S0", "kaggle-2020-21"]
        },
        {
          "text": "Regression, decision trees and boosted trees.",
          "trait": "machine-learning",
          "evidence": ["S0", "kaggle-2020-21"]
        },
        {
          "text": "Experiments: A/B tests, and tests of hypotheses.",
          "trait": "insight",
          "evidence": ["S0", "S1"]
        },
        {
          "text": "A first neural network, in PyTorch or Keras.",
          "trait": "deep-learning",
          "evidence": ["kaggle-2020-21"]
        }
      ],
      "evidence": ["S0", "kaggle-2020-21"]
    },
    {
      "from": "data-analyst",
      "to": "data-engineer",
      "text": "You know what people need from data. Now you build what brings it to them.",
      "steps": [
        {
          "text": "A cloud warehouse, such as Snowflake, and rented computers in the cloud.",
          "trait": "data-platforms",
          "evidence": ["kaggle-2020-21", "adverts"]
        },
        {
          "text": "Pipelines, which bring data by themselves. Adverts name Spark, Airflow and Kafka.",
          "trait": "data-platforms",
          "evidence": ["adverts"]
        },
        {
          "text": "The tools of software teams: a code editor, Bash, and Java or JavaScript beside Python.",
          "trait": "software",
          "evidence": ["kaggle-2020-21"]
        }
      ],
      "evidence": ["kaggle-2020-21", "adverts"]
    },
    {
      "from": "data-engineer",
      "to": "data-analyst",
      "text": "You know where the data comes from. Now you ask what it says.",
      "steps": [
        {
          "text": "Questions of a business: what do people have to decide, and what would help them?",
          "trait": "insight",
          "evidence": ["kaggle-2020-21"]
        },
        {
          "text": "Telling: charts, a dashboard tool such as Tableau or Power BI, and a story for those who decide.",
          "trait": "insight",
          "evidence": ["S0", "S1", "S2", "S3", "kaggle-2020-21"]
        },
        {
          "text": "Statistics and probability, and R, the language made for them.",
          "trait": "insight",
          "evidence": ["S0", "S1", "kaggle-2020-21"]
        },
        {
          "text": "Spreadsheets: nearly half of the adverts name Excel.",
          "trait": "insight",
          "evidence": ["adverts"]
        }
      ],
      "evidence": ["kaggle-2020-21", "adverts"]
    },
    {
      "from": "data-engineer",
      "to": "ml-engineer",
      "text": "You keep the systems, and add the models that run on them.",
      "steps": [
        {
          "text": "Models that predict: train one in Python, test it on new data, improve it.",
          "trait": "machine-learning",
          "evidence": ["S0", "kaggle-2020-21"]
        },
        {
          "text": "PyTorch or TensorFlow, images or language, and training on graphics chips.",
          "trait": "deep-learning",
          "evidence": ["S0", "S1", "kaggle-2020-21"]
        },
        {
          "text": "Put a model into a live product, and keep a log of each training run.",
          "trait": "machine-learning",
          "evidence": ["kaggle-2020-21"]
        },
        {
          "text": "Papers: read new ones, in journals or on arXiv.",
          "trait": "research",
          "evidence": ["kaggle-2020-21"]
        }
      ],
      "evidence": ["S0", "S1", "kaggle-2020-21"]
    },
    {
      "from": "research-scientist",
      "to": "data-scientist",
      "text": "You keep the methods, and add the questions of a business.",
      "steps": [
        {
          "text": "Questions of a business: what do people have to decide, and what would help them?",
          "trait": "insight",
          "evidence": ["kaggle-2020-21"]
        },
        {
          "text": "Exploring data, with SQL: what does it say before anything is built?",
          "trait": "data-platforms",
          "evidence": ["S0", "S1", "kaggle-2020-21"]
        },
        {
          "text": "Regression, decision trees and boosted trees.",
          "trait": "machine-learning",
          "evidence": ["S0", "kaggle-2020-21"]
        },
        {
          "text": "Telling: charts, a dashboard tool such as Tableau or Power BI, and a story for those who decide.",
          "trait": "insight",
          "evidence": ["S0", "S1", "S2", "S3", "kaggle-2020-21"]
        }
      ],
      "evidence": ["S0", "S1", "kaggle-2020-21"]
    },
    {
      "from": "research-scientist",
      "to": "ml-engineer",
      "text": "You showed that a method works. Now you keep it at work.",
      "steps": [
        {
          "text": "Software engineering: code that others can build on. Learn Git, and Java or C++ beside Python.",
          "trait": "software",
          "evidence": ["S0", "S1", "adverts"]
        },
        {
          "text": "Put a model into a live product, and keep a log of each training run.",
          "trait": "machine-learning",
          "evidence": ["kaggle-2020-21"]
        },
        {
          "text": "Deployment: serve a model behind an API, then watch it in use. Adverts name Docker, Kubernetes and a cloud.",
          "trait": "software",
          "evidence": ["S0", "adverts"]
        },
        {
          "text": "PyTorch or TensorFlow, images or language, and training on graphics chips.",
          "trait": "deep-learning",
          "evidence": ["S0", "S1", "kaggle-2020-21"]
        }
      ],
      "evidence": ["S0", "S1", "kaggle-2020-21"]
    }
  ],
  "faq": [
    {
      "question": "How sure can this quiz be?",
      "answer": "It names the right job first for 54 people in 100. For 76 in 100 the right job is among the first two. Guessing would get 20 and 40. We tried this on 4,660 people who hold one of the five jobs and answered a later survey. So look at the first two jobs, not at one winner.",
      "evidence": ["kaggle-2020-21", "kaggle-2022"]
    },
    {
      "question": "Which of these jobs are hard to tell apart?",
      "answer": "Data scientist and machine learning engineer. Of one person in each job, the quiz tells which is which 77 times in 100. It manages 83 or more for every other pair, and 94 for data analyst and machine learning engineer. Guessing would get 50.",
      "evidence": ["kaggle-2022"]
    },
    {
      "question": "Do I need a doctorate to be a research scientist?",
      "answer": "Many have one: 58% did in the surveys, or would within two years. So 42% did not. The quiz counts it as a sign of this job, not as a demand.",
      "evidence": ["kaggle-2020-21"]
    },
    {
      "question": "Which role needs more coding?",
      "answer": "Machine learning engineering asks for more code than data science, says one article. In the surveys 75% of ML engineers and 73% of data engineers used an editor made for software, but 49% of data analysts.",
      "evidence": ["S0", "kaggle-2020-21"]
    },
    {
      "question": "Where is it easier to begin?",
      "answer": "Data science is often called friendlier than machine learning engineering, says one article. In the surveys 20% of data analysts had written code for five years or more, against 36% to 57% in the other four jobs. People may begin there, or need less code there.",
      "evidence": ["S0", "kaggle-2020-21"]
    },
    {
      "question": "Do all companies keep the roles apart?",
      "answer": "No, says one article of data scientists and machine learning engineers. In a small company one person may do both; large ones split the work. Titles are used loosely, so read what an advert asks for.",
      "evidence": ["S0"]
    },
    {
      "question": "Do adverts tell the same story as people in the roles?",
      "answer": "Not always. Python stands in 38% of adverts for data analysts, but 78% of them use it. Docker stands in 23% of adverts for ML engineers and in fewer than 1% for data analysts; the surveys did not ask about it. We quote no adverts for research scientists: we have only 87.",
      "evidence": ["kaggle-2020-21", "adverts"]
    },
    {
      "question": "Where do the numbers come from?",
      "answer": "From 14,800 people in the five jobs who answered the Kaggle surveys of 2020 and 2021. The comparison adds 56,945 job adverts of 2023–24, a list of pay, and what four articles say. The articles speak of data scientists and machine learning engineers, and name data analysts as colleagues. The line across a bar is a 95% interval, by Wilson’s formula. Pay has none here.",
      "evidence": ["S0", "S1", "S2", "S3", "kaggle-2020-21", "adverts", "salaries"]
    },
    {
      "question": "Why do some numbers differ from those of the quiz of two jobs?",
      "answer": "That quiz left out people who write no code or use no machine learning. Here they count as a “no”, so shares of the same two jobs are up to five points lower. A sum of pay that was entered twice counts once here, and twice there.",
      "evidence": ["kaggle-2020-21", "salaries"]
    },
    {
      "question": "What can it not know?",
      "answer": "What you will like: the surveys say what people in these jobs do. The people in them chose to take part, and some questions went to only a part of them. They answered in 2020 and 2021, and tools change. Nor does the quiz know how well you do a thing.",
      "evidence": ["kaggle-2020-21"]
    }
  ],
  "outlook": [
    {
      "topic": "Demand",
      "text": "High for data scientists and for machine learning engineers, says one article. A data scientist’s skills apply broadly; in the engineer’s, specialisation often brings more growth. It says nothing of the other three.",
      "evidence": ["S1"]
    },
    {
      "topic": "The years ahead",
      "text": "One article expects demand for the same two to grow as more organisations take up AI. It gives no figures, and neither can we.",
      "evidence": ["S2"]
    },
    {
      "topic": "Tools change",
      "text": "In the surveys of 2020–21, 9% of data engineers used Databricks notebooks. In 2023–24, 20% of adverts for them named Databricks. Rented computers were most common among data engineers in 2020–21, and among ML engineers in 2022.",
      "evidence": ["kaggle-2020-21", "kaggle-2022", "adverts"]
    },
    {
      "topic": "Neighbouring roles",
      "text": "The MLOps engineer is named beside data scientists and machine learning engineers. Software developers, DevOps engineers and system architects appear as colleagues.",
      "evidence": ["S1", "S3"]
    }
  ]
}
`,"ds-or-mle":`{
  "$schema": "../schemas/quiz.schema.json",
  "format": "rolefit/1",
  "id": "ds-or-mle",
  "language": "en",
  "title": "Data Scientist or Machine Learning Engineer?",
  "intro": "A few short questions about concrete work. Say what you do, or what you would like to do; where you must choose, go by what appeals to you. There are no right answers. You will see which role your answers resemble, how sure that is, and why.",
  "method": "method.html",
  "licence": "CC-BY-4.0",
  "date": "2026-11-29",
  "sources": [
    {
      "id": "S0",
      "title": "Article comparing the two roles, with tables and an FAQ (it names no title, author or date)"
    },
    {
      "id": "S1",
      "title": "Article comparing the two roles aspect by aspect, from tools to pay (it names no title, author or date)"
    },
    {
      "id": "S2",
      "title": "Machine Learning Engineer vs Data Scientist: Which AI Career Path Is Right for You?",
      "site": "aitransformer.online",
      "url": "https://aitransformer.online/machine-learning-engineer-vs-data-scientist/"
    },
    {
      "id": "S3",
      "title": "ML Engineer vs Data Scientist: What’s the difference?",
      "author": "Huw Fulcher",
      "date": "2023-05-07"
    },
    {
      "id": "kaggle-2020-21",
      "title": "Kaggle Machine Learning & Data Science Surveys 2020 and 2021",
      "site": "Kaggle",
      "date": "2020/2021"
    },
    {
      "id": "kaggle-2022",
      "title": "Kaggle Machine Learning & Data Science Survey 2022",
      "site": "Kaggle",
      "date": "2022"
    },
    {
      "id": "kaggle-2017",
      "title": "Kaggle survey of 2017",
      "site": "Kaggle",
      "licence": "ODbL",
      "date": "2017"
    },
    {
      "id": "adverts",
      "title": "Collection of Google job postings, 2023–2024",
      "author": "Luke Barousse",
      "date": "2023/2024"
    },
    {
      "id": "salaries",
      "title": "ai-jobs.net salaries (self-reported)",
      "site": "ai-jobs.net",
      "licence": "CC0"
    }
  ],
  "traits": [
    {
      "id": "insight",
      "name": "Data for decisions",
      "low": "works on the technology itself",
      "high": "answers business questions with queries, charts and dashboards",
      "loading": 0.9347
    },
    {
      "id": "statistics",
      "name": "Statistics with R",
      "low": "works in general-purpose languages",
      "high": "works in R, the statisticians’ language",
      "loading": 0.903
    },
    {
      "id": "modelling",
      "name": "Classic models",
      "low": "uses other methods, or builds on models made by others",
      "high": "predicts and explains with regression and decision trees",
      "loading": 0.6291
    },
    {
      "id": "deep-learning",
      "name": "Deep learning",
      "low": "keeps to methods that need no special hardware",
      "high": "trains neural networks on pictures and language",
      "loading": 0.2171
    },
    {
      "id": "engineering",
      "name": "Software craft",
      "low": "codes in notebooks and ready-made tools",
      "high": "programs in several languages, with a developer’s tools",
      "loading": 0.3379
    },
    {
      "id": "production",
      "name": "Services and data systems",
      "low": "works with the data and systems that others provide",
      "high": "builds and runs services, data stores and clouds",
      "loading": 0.9126
    }
  ],
  "roles": [
    {
      "id": "data-scientist",
      "name": "Data Scientist",
      "summary": "Finds out what data can say about a question, models it, and helps people decide.",
      "prior": 0.5,
      "mean": [0.278, 0.2856, 0.1911, -0.1645, -0.1609, 0.0172],
      "sd": [0.4265, 0.7845, 0.8441, 0.9231, 0.8224, 0.5982]
    },
    {
      "id": "ml-engineer",
      "name": "Machine Learning Engineer",
      "summary": "Turns models into software that many people can rely on, and keeps it running.",
      "prior": 0.5,
      "mean": [-0.7418, -0.988, -0.4397, 0.4229, 0.4812, -0.0816],
      "sd": [0.4265, 0.7845, 0.8441, 0.9231, 0.8224, 0.5982]
    }
  ],
  "temperature": 0.83,
  "pinned": 6,
  "minimum": 5,
  "sure": 0.9,
  "items": [
    {
      "id": "analyze-business",
      "prompt": "Do you study data to help a business or a product team make decisions, or would you like to?",
      "categories": ["My work lies elsewhere", "I inform decisions, or want to"],
      "why": "Nothing in the surveys set the two roles further apart: 76% of data scientists and 49% of ML engineers reported doing this.",
      "trait": "insight",
      "model": "graded",
      "slope": 0.9955,
      "intercepts": [0.9105],
      "basis": "survey",
      "evidence": ["kaggle-2020-21"]
    },
    {
      "id": "sql",
      "group": "languages",
      "prompt": "SQL, to get data out of databases",
      "categories": ["I get data in other ways", "I write SQL, or want to"],
      "hint": "SQL is the language in which most databases are asked for data.",
      "why": "It marks work close to business data: 57% of data scientists and 33% of ML engineers reported regular use.",
      "trait": "insight",
      "model": "graded",
      "slope": 1.3597,
      "intercepts": [0.017],
      "basis": "survey",
      "evidence": ["kaggle-2020-21"]
    },
    {
      "id": "r-stack",
      "group": "languages",
      "prompt": "R, a language made for statistics",
      "categories": ["I work in other languages", "I use R, or want to"],
      "hint": "RStudio, ggplot2, caret, tidymodels and Shiny are tools for R. Using any of them counts.",
      "why": "R belongs to the statistical side: 45% of data scientists and 22% of ML engineers reported using it.",
      "trait": "statistics",
      "model": "graded",
      "slope": 1.0899,
      "intercepts": [-0.559],
      "basis": "survey",
      "evidence": ["kaggle-2020-21"]
    },
    {
      "id": "java-js-go",
      "group": "languages",
      "prompt": "Java, JavaScript, Go or C#",
      "categories": ["I write in other languages", "I use one of the four, or want to"],
      "hint": "Languages in which many apps, websites and servers are written.",
      "why": "These are languages of software teams: 19% of data scientists and 28% of ML engineers reported using one of them.",
      "trait": "engineering",
      "model": "graded",
      "slope": 1.69,
      "intercepts": [-1.9114],
      "basis": "survey",
      "evidence": ["kaggle-2020-21"]
    },
    {
      "id": "c-cpp",
      "group": "languages",
      "prompt": "C or C++",
      "categories": ["I write in other languages", "I write C or C++, or want to"],
      "hint": "Two languages that work close to the machine, often chosen for speed.",
      "why": "It points to code where speed counts: 17% of data scientists and 34% of ML engineers reported using one of them.",
      "trait": "engineering",
      "model": "graded",
      "slope": 1.0878,
      "intercepts": [-1.5919],
      "basis": "survey",
      "evidence": ["kaggle-2020-21"]
    },
    {
      "id": "bash",
      "group": "languages",
      "prompt": "Bash, to give a computer typed commands",
      "categories": ["I manage with other tools", "I use the shell, or want to"],
      "hint": "The shell starts programs by typed commands; its scripts see to routine jobs.",
      "why": "It differs little: 14% of data scientists and 15% of ML engineers reported using it.",
      "trait": "engineering",
      "model": "graded",
      "slope": 0.4644,
      "intercepts": [-1.8528],
      "basis": "survey",
      "evidence": ["kaggle-2020-21"]
    },
    {
      "id": "bi",
      "group": "tools",
      "prompt": "Dashboards, as in Tableau or Power BI",
      "categories": ["I show results in other ways", "I use dashboards, or want to"],
      "hint": "Also called business intelligence (BI) tools. They turn company data into charts that others can read. Looker is another.",
      "why": "Dashboards bring figures to those who decide: 59% of data scientists and 40% of ML engineers reported using such a tool.",
      "trait": "insight",
      "model": "graded",
      "slope": 1.178,
      "intercepts": [0.1051],
      "basis": "survey",
      "evidence": ["kaggle-2020-21"]
    },
    {
      "id": "plot-interactive",
      "group": "tools",
      "prompt": "Charts that readers can click on and explore",
      "categories": ["Still charts or none suit me", "I make interactive charts, or want to"],
      "hint": "For example with Plotly, Shiny, Bokeh, Altair, D3 or Leaflet.",
      "why": "It goes with showing findings to others: 53% of data scientists and 38% of ML engineers reported using tools for this.",
      "trait": "insight",
      "model": "graded",
      "slope": 0.9236,
      "intercepts": [-0.0596],
      "basis": "survey",
      "evidence": ["kaggle-2020-21"]
    },
    {
      "id": "eng-ide",
      "group": "tools",
      "prompt": "A code editor, such as VS Code or PyCharm",
      "categories": ["I work in notebooks or elsewhere", "I use a code editor, or want to"],
      "hint": "Vim, Emacs and IntelliJ count too. A notebook mixes code, charts and notes on one page.",
      "why": "Where people write code says how they build: 65% of data scientists and 78% of ML engineers reported using such an editor.",
      "trait": "engineering",
      "model": "graded",
      "slope": 0.8063,
      "intercepts": [0.8967],
      "basis": "survey",
      "evidence": ["kaggle-2020-21"]
    },
    {
      "id": "warehouse",
      "group": "tools",
      "prompt": "A database, such as PostgreSQL or BigQuery",
      "categories": ["I use files or other stores", "I use a database, or want to"],
      "hint": "Databases and data warehouses keep large amounts of data in order. Any product counts.",
      "why": "Common in both roles: 84% of data scientists and 76% of ML engineers reported using such a product.",
      "trait": "production",
      "model": "graded",
      "slope": 0.9251,
      "intercepts": [1.6594],
      "basis": "survey",
      "evidence": ["kaggle-2020-21"]
    },
    {
      "id": "sas",
      "group": "tools",
      "prompt": "A statistics package, such as SAS",
      "categories": ["I use other tools, or none", "I use such a package, or want to"],
      "hint": "SAS and SPSS are programs for statistics, common in medicine and in banks.",
      "why": "It stands in 11% of adverts for data scientists and in fewer than 1% for ML engineers; adverts overstate such gaps, so we cut its weight.",
      "trait": "statistics",
      "model": "graded",
      "slope": 1.0106,
      "intercepts": [0.3549],
      "basis": "adverts",
      "evidence": ["adverts"]
    },
    {
      "id": "excel",
      "group": "tools",
      "prompt": "A spreadsheet, such as Excel",
      "categories": ["I put figures elsewhere", "I use spreadsheets, or want to"],
      "hint": "A spreadsheet is a table that does sums. Google Sheets and LibreOffice Calc count too.",
      "why": "It stands in 10% of adverts for data scientists and in 3% for ML engineers; adverts overstate such gaps, so we cut its weight.",
      "trait": "insight",
      "model": "graded",
      "slope": 0.5131,
      "intercepts": [0.119],
      "basis": "adverts",
      "evidence": ["adverts"]
    },
    {
      "id": "trees",
      "group": "methods",
      "prompt": "Decision trees, or forests of them",
      "categories": ["I go about it differently", "I use trees, or want to"],
      "hint": "A decision tree sorts cases by a chain of simple questions. A random forest lets many trees vote.",
      "why": "A mainstay for data in tables: 76% of data scientists and 57% of ML engineers reported using them.",
      "trait": "modelling",
      "model": "graded",
      "slope": 3.6026,
      "intercepts": [2.2152],
      "basis": "survey",
      "evidence": ["kaggle-2020-21"]
    },
    {
      "id": "linear",
      "group": "methods",
      "prompt": "Regression, which gives each input a weight",
      "categories": ["I explain things in other ways", "I use regression, or want to"],
      "hint": "Regression fits a simple formula to data: each input gets a weight, and the weighted sum gives the prediction.",
      "why": "The classic tool of statistics: 82% of data scientists and 68% of ML engineers reported using it.",
      "trait": "modelling",
      "model": "graded",
      "slope": 1.451,
      "intercepts": [1.7471],
      "basis": "survey",
      "evidence": ["kaggle-2020-21"]
    },
    {
      "id": "gbm",
      "group": "methods",
      "prompt": "Boosted trees, such as XGBoost",
      "categories": ["I predict in other ways", "I use boosted trees, or want to"],
      "hint": "Gradient boosting adds up many small decision trees, each one correcting those before it. LightGBM and CatBoost do it too.",
      "why": "A favourite for data in tables: 66% of data scientists and 48% of ML engineers reported using it.",
      "trait": "modelling",
      "model": "graded",
      "slope": 1.2618,
      "intercepts": [0.5766],
      "basis": "survey",
      "evidence": ["kaggle-2020-21"]
    },
    {
      "id": "dl-framework",
      "group": "methods",
      "prompt": "Neural networks, say in PyTorch or Keras",
      "categories": ["Other methods suit my work", "I build neural nets, or want to"],
      "hint": "PyTorch, TensorFlow and Keras are free code libraries for building and training neural networks (deep learning).",
      "why": "Common in both roles, more so in one: 69% of data scientists and 85% of ML engineers reported using these tools.",
      "trait": "deep-learning",
      "model": "graded",
      "slope": 2.9821,
      "intercepts": [2.0374],
      "basis": "survey",
      "evidence": ["kaggle-2020-21"]
    },
    {
      "id": "vision",
      "group": "learning",
      "prompt": "Teach them to see, say to find people in pictures",
      "categories": ["I work with other data", "I work with images, or want to"],
      "hint": "The field is called computer vision. Its usual tool is a convolutional neural network (CNN).",
      "why": "No article mentions it, yet it tells the roles apart: 40% of data scientists and 62% of ML engineers reported doing this.",
      "trait": "deep-learning",
      "model": "graded",
      "slope": 3.3249,
      "intercepts": [-0.3952],
      "basis": "survey",
      "evidence": ["kaggle-2020-21"]
    },
    {
      "id": "seq-nlp",
      "group": "learning",
      "prompt": "Teach them to work with language",
      "categories": ["My data is of other kinds", "I work with language, or want to"],
      "hint": "Natural language processing (NLP), for example. The usual tools are transformers and recurrent neural networks (RNNs).",
      "why": "No article mentions it, yet it differs: 33% of data scientists and 46% of ML engineers reported doing this.",
      "trait": "deep-learning",
      "model": "graded",
      "slope": 1.7766,
      "intercepts": [-0.8516],
      "basis": "survey",
      "evidence": ["kaggle-2020-21"]
    },
    {
      "id": "generative",
      "group": "learning",
      "prompt": "Train them to make up pictures or sounds",
      "categories": ["My models do other things", "I train generators, or want to"],
      "hint": "Generative networks, such as GANs. What counts is training one; using a ready-made chatbot or image tool is something else.",
      "why": "Rare, but telling: 10% of data scientists and 18% of ML engineers reported it in 2020–21.",
      "trait": "deep-learning",
      "model": "graded",
      "slope": 2.5612,
      "intercepts": [-3.6365],
      "basis": "survey",
      "evidence": ["kaggle-2020-21"]
    },
    {
      "id": "gpu",
      "group": "learning",
      "prompt": "Train them on graphics chips (GPUs)",
      "categories": ["Ordinary computers suit my work", "I train on GPUs, or want to"],
      "hint": "GPUs and TPUs are chips that do many sums at once, which speeds up the training of large models.",
      "why": "It goes with large neural networks: 51% of data scientists and 72% of ML engineers reported using such chips.",
      "trait": "deep-learning",
      "model": "graded",
      "slope": 1.3995,
      "intercepts": [0.3331],
      "basis": "survey",
      "evidence": ["kaggle-2020-21"]
    },
    {
      "id": "tracking",
      "group": "learning",
      "prompt": "Log and compare each training run",
      "categories": ["I keep track in my own way", "I use a tracking tool, or want to"],
      "hint": "TensorBoard, MLflow and Weights & Biases are such tools. They record how each version was made and how well it did.",
      "why": "It shows who trains models again and again: 38% of data scientists and 57% of ML engineers reported using such a tool.",
      "trait": "deep-learning",
      "model": "graded",
      "slope": 1.0066,
      "intercepts": [-0.4287],
      "basis": "survey",
      "evidence": ["kaggle-2020-21"]
    },
    {
      "id": "ml-service",
      "group": "systems",
      "prompt": "Machine learning inside a live product",
      "categories": ["Others take models live", "I take models live, or want to"],
      "hint": "For example a service that ranks search results all day, or one that flags odd payments.",
      "why": "Articles give this to engineers, but both roles do it: 42% of data scientists and 45% of ML engineers reported it.",
      "trait": "production",
      "model": "graded",
      "slope": 1.0941,
      "intercepts": [-0.3452],
      "basis": "survey",
      "evidence": ["kaggle-2020-21"]
    },
    {
      "id": "data-infra",
      "group": "systems",
      "prompt": "Systems in which a business keeps its data",
      "categories": ["I use systems others set up", "I set up data systems, or want to"],
      "hint": "People call this data infrastructure.",
      "why": "It says how far your work reaches rather than which role: 38% of data scientists and 35% of ML engineers reported it.",
      "trait": "production",
      "model": "graded",
      "slope": 1.2585,
      "intercepts": [-0.677],
      "basis": "survey",
      "evidence": ["kaggle-2020-21"]
    },
    {
      "id": "cloud-any",
      "group": "systems",
      "prompt": "Work on rented computers in the cloud",
      "categories": ["I use the machines at hand", "I use the cloud, or want to"],
      "hint": "Amazon Web Services (AWS), Google Cloud and Microsoft Azure rent out computers by the hour.",
      "why": "It says how far your work reaches, not which role: 82% of data scientists and 82% of ML engineers reported it.",
      "trait": "production",
      "model": "graded",
      "slope": 0.9291,
      "intercepts": [1.7091],
      "basis": "survey",
      "evidence": ["kaggle-2020-21"]
    },
    {
      "id": "docker",
      "group": "systems",
      "prompt": "Programs packed in containers, with Docker",
      "categories": ["I run programs in other ways", "I use containers, or want to"],
      "hint": "A container holds a program and all that it needs, so that it runs the same everywhere.",
      "why": "It stands in 7% of adverts for data scientists and in 24% for ML engineers; adverts overstate such gaps, so we cut its weight.",
      "trait": "engineering",
      "model": "graded",
      "slope": 1.0819,
      "intercepts": [-0.1733],
      "basis": "adverts",
      "evidence": ["adverts"]
    },
    {
      "id": "kubernetes",
      "group": "systems",
      "prompt": "Many of them at once, with Kubernetes",
      "categories": ["I leave that to others", "I run many at once, or want to"],
      "hint": "Kubernetes starts, stops and mends containers (packed programs) on many computers.",
      "why": "It stands in 4% of adverts for data scientists and in 22% for ML engineers; adverts overstate such gaps, so we cut its weight.",
      "trait": "engineering",
      "model": "graded",
      "slope": 1.3782,
      "intercepts": [-0.2207],
      "basis": "adverts",
      "evidence": ["adverts"]
    },
    {
      "id": "airflow",
      "group": "systems",
      "prompt": "Timetables for data jobs, with Airflow",
      "categories": ["I start jobs in other ways", "I schedule data jobs, or want to"],
      "hint": "Airflow starts each job once those that it waits for are done.",
      "why": "It stands in 3% of adverts for data scientists and in 13% for ML engineers; adverts overstate such gaps, so we cut its weight.",
      "trait": "engineering",
      "model": "graded",
      "slope": 1.2535,
      "intercepts": [-0.2007],
      "basis": "adverts",
      "evidence": ["adverts"]
    },
    {
      "id": "pictures-or-tables",
      "prompt": "Would you rather work with pictures and sound, or with tables of figures?",
      "categories": ["Pictures and sound, clearly", "Rather pictures and sound", "Either", "Rather tables of figures", "Tables of figures, clearly"],
      "why": "No article mentions pictures, yet in the surveys 62% of ML engineers and 40% of data scientists worked with them.",
      "trait": "deep-learning",
      "model": "graded",
      "slope": -1.5182,
      "intercepts": [1.6962, 0.6962, -0.3038, -1.3038],
      "basis": "expert",
      "evidence": ["kaggle-2020-21"]
    },
    {
      "id": "own-or-ready",
      "prompt": "Would you rather fit a small model of your own to a table of figures, or build on a large one made by others?",
      "categories": ["A small one of my own, clearly", "Rather a small one of my own", "Either", "Rather build on a large one", "Build on a large one, clearly"],
      "hint": "A model is a set of rules, learned from examples, that makes predictions.",
      "why": "Small models fitted to tables, such as regression and trees, were more common among data scientists in the surveys.",
      "trait": "modelling",
      "model": "graded",
      "slope": -0.9286,
      "intercepts": [1.3846, 0.3846, -0.6154, -1.6154],
      "basis": "expert",
      "evidence": ["kaggle-2020-21"]
    },
    {
      "id": "notebook-or-program",
      "prompt": "Would you rather try out ideas in a notebook of code and charts, or build a program from parts that you test?",
      "categories": ["Try out ideas, clearly", "Rather try out ideas", "Either", "Rather build a program", "Build a program, clearly"],
      "hint": "A notebook mixes code, charts and notes on one page.",
      "why": "One article has data scientists explore and experiment, and engineers care for code and the design of systems.",
      "trait": "engineering",
      "model": "graded",
      "slope": 0.7892,
      "intercepts": [1.3736, 0.3736, -0.6264, -1.6264],
      "basis": "articles",
      "evidence": ["S1"]
    },
    {
      "id": "why-or-faster",
      "prompt": "A web shop sells less than last year. Would you rather find out why, or make its pages load faster?",
      "categories": ["Find out why, clearly", "Rather find out why", "Either", "Rather make it faster", "Make it faster, clearly"],
      "why": "Two articles give insight from data to the data scientist, and speed to the engineer.",
      "trait": "insight",
      "model": "graded",
      "slope": -0.9056,
      "intercepts": [1.29, 0.29, -0.71, -1.71],
      "basis": "articles",
      "evidence": ["S0", "S1"]
    },
    {
      "id": "tool-or-chance",
      "prompt": "On a free afternoon, would you rather write a small tool in code, or work out if a lucky streak is just chance?",
      "categories": ["Write the tool, clearly", "Rather write the tool", "Either", "Rather work out the chance", "Work out the chance, clearly"],
      "why": "One article has statistics point to data science, and building systems to engineering.",
      "trait": "statistics",
      "model": "graded",
      "slope": 0.7266,
      "intercepts": [1.7552, 0.7552, -0.2448, -1.2448],
      "basis": "articles",
      "evidence": ["S0"]
    },
    {
      "id": "code-or-findings",
      "prompt": "Would you rather go through code with other developers, or explain a finding to people who must decide?",
      "categories": ["Go through code, clearly", "Rather go through code", "Either", "Rather explain a finding", "Explain a finding, clearly"],
      "why": "Three articles have data scientists report to business people; two of them put engineers among software teams.",
      "trait": "insight",
      "model": "graded",
      "slope": 0.9056,
      "intercepts": [1.71, 0.71, -0.29, -1.29],
      "basis": "articles",
      "evidence": ["S0", "S2", "S3"]
    },
    {
      "id": "build-or-test",
      "prompt": "Two versions of a web page compete. Would you rather build them, or plan the fair test between them?",
      "categories": ["Build the pages, clearly", "Rather build the pages", "Either", "Rather plan the test", "Plan the test, clearly"],
      "hint": "Such a test is called an A/B test: chance decides who sees which version.",
      "why": "Two articles give such tests to data scientists, who also reported more of them in a survey of 2017.",
      "trait": "statistics",
      "model": "graded",
      "slope": 0.7266,
      "intercepts": [1.7552, 0.7552, -0.2448, -1.2448],
      "basis": "articles",
      "evidence": ["S0", "S1", "kaggle-2017"]
    },
    {
      "id": "minutes-or-overnight",
      "prompt": "Would you rather get a fair answer in minutes by a light method, or train a large network overnight for a better one?",
      "categories": ["A light method, clearly", "Rather a light method", "Either", "Rather train overnight", "Train overnight, clearly"],
      "hint": "A neural network is a large model that learns from very many examples.",
      "why": "In the surveys 72% of ML engineers and 51% of data scientists used the chips on which large networks are trained.",
      "trait": "deep-learning",
      "model": "graded",
      "slope": 1.5182,
      "intercepts": [1.3038, 0.3038, -0.6962, -1.6962],
      "basis": "expert",
      "evidence": ["kaggle-2020-21"]
    },
    {
      "id": "tidy-or-next",
      "prompt": "A rough script works. Would you rather turn it into clean code for others, or use it to try your next idea?",
      "categories": ["Write clean code, clearly", "Rather write clean code", "Either", "Rather try the next idea", "Try the next idea, clearly"],
      "hint": "A script is a short program; a prototype is a first try.",
      "why": "One article has engineers turn prototypes into code; another has data scientists work like researchers.",
      "trait": "engineering",
      "model": "graded",
      "slope": -0.7892,
      "intercepts": [1.6264, 0.6264, -0.3736, -1.3736],
      "basis": "articles",
      "evidence": ["S0", "S3"]
    },
    {
      "id": "choose-or-find",
      "prompt": "Would you rather pick the telling figures for a model yourself, or let it find them in raw data?",
      "categories": ["Pick them myself, clearly", "Rather pick them myself", "Either", "Rather let it find them", "Let it find them, clearly"],
      "hint": "Pick by hand from a table, say a customer’s age or last order; or feed in whole pictures or texts.",
      "why": "One article lists this picking, called feature engineering, among the tasks of data scientists.",
      "trait": "modelling",
      "model": "graded",
      "slope": -1.1608,
      "intercepts": [1.3557, 0.3557, -0.6443, -1.6443],
      "basis": "articles",
      "evidence": ["S0"]
    }
  ],
  "groups": [
    {
      "id": "languages",
      "prompt": "Which of these languages do you write, or would you like to?"
    },
    {
      "id": "tools",
      "prompt": "Which of these tools do you use, or would you like to?"
    },
    {
      "id": "methods",
      "prompt": "Which of these ways to predict things do you use, or would you like to?"
    },
    {
      "id": "learning",
      "prompt": "What do you do with models that learn, or what would you like to do?"
    },
    {
      "id": "systems",
      "prompt": "Which of these do you build or run, or would you like to?"
    }
  ],
  "comparison": [
    {
      "section": "In short",
      "aspect": "Focus",
      "cells": {
        "data-scientist": "Getting insight out of data.",
        "ml-engineer": "Building machine learning systems that scale."
      },
      "evidence": ["S0", "S1"]
    },
    {
      "section": "In short",
      "aspect": "Goal",
      "cells": {
        "data-scientist": "Better decisions: patterns in data lead to strategic action.",
        "ml-engineer": "Production systems people can rely on, and decisions that models make by themselves."
      },
      "evidence": ["S0", "S1"]
    },
    {
      "section": "In short",
      "aspect": "In one line",
      "cells": {
        "data-scientist": "Decides what a model is to do.",
        "ml-engineer": "Sees to it that the model does so efficiently in production."
      },
      "evidence": ["S0"]
    },
    {
      "section": "In short",
      "aspect": "In one word",
      "cells": {
        "data-scientist": "Discovery: the intelligence is created here.",
        "ml-engineer": "Production: here the intelligence becomes usable at scale."
      },
      "evidence": ["S2"]
    },
    {
      "section": "What they do",
      "aspect": "Preparing data",
      "cells": {
        "data-scientist": "Gathers data, cleans and preprocesses it, and derives useful inputs for models (feature engineering).",
        "ml-engineer": "One article (source 2) mentions feature engineering here as well."
      },
      "figures": [
        {
          "kind": "practitioners",
          "what": "Working time spent on preparing data",
          "note": "A difference of 5.2 points, ± 1.9.",
          "values": {
            "data-scientist": {"value": 0.39},
            "ml-engineer": {"value": 0.338}
          },
          "verdict": "supported",
          "evidence": ["kaggle-2017"]
        }
      ],
      "verdict": "supported",
      "evidence": ["S0", "S1", "S2", "S3"]
    },
    {
      "section": "What they do",
      "aspect": "Analysing data",
      "trait": "insight",
      "cells": {
        "data-scientist": "Explores data (exploratory data analysis, EDA) and builds statistical models."
      },
      "figures": [
        {
          "kind": "practitioners",
          "what": "Analyse data for business decisions",
          "note": "In 2017: odds 8.1 times as high for data scientists.",
          "values": {
            "data-scientist": {"value": 0.7562, "n": 5717, "low": 0.7449, "high": 0.7672},
            "ml-engineer": {"value": 0.4919, "n": 2277, "low": 0.4714, "high": 0.5124}
          },
          "verdict": "supported",
          "evidence": ["kaggle-2020-21", "kaggle-2017"]
        },
        {
          "kind": "practitioners",
          "what": "Working time spent on finding insights",
          "values": {
            "data-scientist": {"value": 0.136},
            "ml-engineer": {"value": 0.096}
          },
          "verdict": "supported",
          "evidence": ["kaggle-2017"]
        }
      ],
      "verdict": "supported",
      "evidence": ["S0", "S1"]
    },
    {
      "section": "What they do",
      "aspect": "Statistical methods",
      "trait": "modelling",
      "cells": {
        "data-scientist": "Statistics and statistical models belong to this role."
      },
      "figures": [
        {
          "kind": "practitioners",
          "what": "Use linear or logistic regression",
          "note": "In 2017: odds 2.7 times as high for data scientists.",
          "values": {
            "data-scientist": {"value": 0.8206, "n": 5434, "low": 0.8102, "high": 0.8306},
            "ml-engineer": {"value": 0.684, "n": 2152, "low": 0.664, "high": 0.7033}
          },
          "verdict": "supported",
          "evidence": ["kaggle-2020-21", "kaggle-2017"]
        },
        {
          "kind": "practitioners",
          "what": "Use Bayesian methods",
          "note": "In 2017: odds 1.3 times as high for data scientists.",
          "values": {
            "data-scientist": {"value": 0.2975, "n": 5434, "low": 0.2855, "high": 0.3098},
            "ml-engineer": {"value": 0.2463, "n": 2152, "low": 0.2286, "high": 0.2649}
          },
          "verdict": "supported",
          "evidence": ["kaggle-2020-21", "kaggle-2017"]
        },
        {
          "kind": "practitioners",
          "what": "Analyse time series",
          "note": "In 2017: odds 2.6 times as high for data scientists.",
          "verdict": "supported",
          "evidence": ["kaggle-2017"]
        }
      ],
      "verdict": "supported",
      "evidence": ["S0", "S1"]
    },
    {
      "section": "What they do",
      "aspect": "Modelling",
      "cells": {
        "data-scientist": "Builds machine learning models, evaluates them and improves them.",
        "ml-engineer": "Designs, develops, implements and tunes models."
      },
      "evidence": ["S0", "S1", "S3"]
    },
    {
      "section": "What they do",
      "aspect": "Who builds the models: the articles disagree",
      "cells": {
        "data-scientist": "Two articles (sources 1 and 3) say that data scientists model and engineers deploy.",
        "ml-engineer": "The other two (sources 2 and 4) say that engineers design and develop models as well."
      },
      "figures": [
        {
          "kind": "practitioners",
          "what": "Experiment to improve existing models",
          "note": "No article sets the roles apart by it.",
          "values": {
            "data-scientist": {"value": 0.4606, "n": 5717, "low": 0.4477, "high": 0.4735},
            "ml-engineer": {"value": 0.4857, "n": 2277, "low": 0.4652, "high": 0.5062}
          },
          "evidence": ["kaggle-2020-21"]
        },
        {
          "kind": "practitioners",
          "what": "Build prototypes that apply machine learning to new areas",
          "note": "No article mentions it. In 2017: odds 1.6 times as high for engineers.",
          "values": {
            "data-scientist": {"value": 0.5612, "n": 5717, "low": 0.5483, "high": 0.574},
            "ml-engineer": {"value": 0.5099, "n": 2277, "low": 0.4894, "high": 0.5304}
          },
          "evidence": ["kaggle-2020-21", "kaggle-2017"]
        }
      ],
      "evidence": ["S0", "S1", "S2", "S3"]
    },
    {
      "section": "What they do",
      "aspect": "Trees and boosted trees",
      "trait": "modelling",
      "cells": {
        "data-scientist": "No article mentions these models, though they tell the roles apart. More common here.",
        "ml-engineer": "Less common here."
      },
      "figures": [
        {
          "kind": "practitioners",
          "what": "Use decision trees or random forests",
          "note": "No article mentions it. In 2017: odds 2.4 times as high for data scientists.",
          "values": {
            "data-scientist": {"value": 0.7623, "n": 5434, "low": 0.7508, "high": 0.7734},
            "ml-engineer": {"value": 0.5748, "n": 2152, "low": 0.5538, "high": 0.5955}
          },
          "evidence": ["kaggle-2020-21", "kaggle-2017"]
        },
        {
          "kind": "practitioners",
          "what": "Use gradient boosting, such as XGBoost",
          "note": "No article mentions it. In 2017: odds 1.9 times as high for data scientists.",
          "values": {
            "data-scientist": {"value": 0.6573, "n": 5434, "low": 0.6446, "high": 0.6698},
            "ml-engineer": {"value": 0.4847, "n": 2152, "low": 0.4636, "high": 0.5058}
          },
          "evidence": ["kaggle-2020-21", "kaggle-2017"]
        }
      ],
      "evidence": ["kaggle-2020-21"]
    },
    {
      "section": "What they do",
      "aspect": "Images, language and graphics chips",
      "trait": "deep-learning",
      "cells": {
        "data-scientist": "No article mentions these, though they tell the roles apart. Less common here.",
        "ml-engineer": "More common here."
      },
      "figures": [
        {
          "kind": "practitioners",
          "what": "Work with images",
          "note": "No article mentions it. In 2017: odds 5.4 times as high for engineers.",
          "values": {
            "data-scientist": {"value": 0.3993, "n": 5717, "low": 0.3867, "high": 0.4121},
            "ml-engineer": {"value": 0.6219, "n": 2277, "low": 0.6018, "high": 0.6416}
          },
          "evidence": ["kaggle-2020-21", "kaggle-2017"]
        },
        {
          "kind": "practitioners",
          "what": "Train on graphics chips (GPUs)",
          "note": "No article mentions it. In 2017: odds 4.2 times as high for engineers.",
          "values": {
            "data-scientist": {"value": 0.5068, "n": 5612, "low": 0.4937, "high": 0.5199},
            "ml-engineer": {"value": 0.7163, "n": 2213, "low": 0.6972, "high": 0.7347}
          },
          "evidence": ["kaggle-2020-21", "kaggle-2017"]
        },
        {
          "kind": "practitioners",
          "what": "Work with language or other sequences",
          "note": "No article mentions it. In 2017: odds 2.8 times as high for engineers.",
          "values": {
            "data-scientist": {"value": 0.3318, "n": 5717, "low": 0.3197, "high": 0.3441},
            "ml-engineer": {"value": 0.4559, "n": 2277, "low": 0.4355, "high": 0.4764}
          },
          "evidence": ["kaggle-2020-21", "kaggle-2017"]
        },
        {
          "kind": "practitioners",
          "what": "Train networks that generate",
          "note": "No article mentions it.",
          "values": {
            "data-scientist": {"value": 0.0971, "n": 5717, "low": 0.0897, "high": 0.105},
            "ml-engineer": {"value": 0.1836, "n": 2277, "low": 0.1682, "high": 0.2}
          },
          "evidence": ["kaggle-2020-21"]
        },
        {
          "kind": "adverts",
          "what": "OpenCV, a library for images",
          "note": "No article mentions it.",
          "values": {
            "data-scientist": {"value": 0.0073, "n": 14419, "low": 0.006, "high": 0.0088},
            "ml-engineer": {"value": 0.0215, "n": 977, "low": 0.0141, "high": 0.0326}
          },
          "evidence": ["adverts"]
        }
      ],
      "evidence": ["kaggle-2020-21"]
    },
    {
      "section": "What they do",
      "aspect": "Communicating",
      "trait": "insight",
      "cells": {
        "data-scientist": "Turns findings into charts (visualisation) and a story, and takes them to business stakeholders."
      },
      "figures": [
        {
          "kind": "practitioners",
          "what": "Working time spent on visualising",
          "values": {
            "data-scientist": {"value": 0.13},
            "ml-engineer": {"value": 0.103}
          },
          "verdict": "supported",
          "evidence": ["kaggle-2017"]
        },
        {
          "kind": "practitioners",
          "what": "Find it a challenge to explain data science to others",
          "note": "In 2017: odds 1.7 times as high for data scientists.",
          "verdict": "supported",
          "evidence": ["kaggle-2017"]
        }
      ],
      "verdict": "supported",
      "evidence": ["S0", "S2", "S3"]
    },
    {
      "section": "What they do",
      "aspect": "Experimenting",
      "cells": {
        "data-scientist": "Runs A/B tests and tests hypotheses."
      },
      "figures": [
        {
          "kind": "practitioners",
          "what": "Use A/B tests",
          "note": "In 2017: odds 1.7 times as high for data scientists.",
          "verdict": "supported",
          "evidence": ["kaggle-2017"]
        }
      ],
      "verdict": "supported",
      "evidence": ["S0", "S1"]
    },
    {
      "section": "What they do",
      "aspect": "Deploying",
      "trait": "production",
      "cells": {
        "data-scientist": "The articles leave this to engineers; one has data scientists support them.",
        "ml-engineer": "Serves models, writes APIs, and fits models into existing systems or builds new applications around them."
      },
      "figures": [
        {
          "kind": "practitioners",
          "what": "Build or run a machine learning service",
          "values": {
            "data-scientist": {"value": 0.4224, "n": 5717, "low": 0.4097, "high": 0.4353},
            "ml-engineer": {"value": 0.4528, "n": 2277, "low": 0.4325, "high": 0.4733}
          },
          "verdict": "no-difference",
          "evidence": ["kaggle-2020-21"]
        },
        {
          "kind": "practitioners",
          "what": "The same, in 2017",
          "note": "Odds 2.4 times as high for engineers.",
          "verdict": "supported",
          "evidence": ["kaggle-2017"]
        },
        {
          "kind": "practitioners",
          "what": "Working time spent on putting work into production",
          "note": "A difference of 3.8 points, ± 1.3; for a fifth of the time or more, odds 1.9 times as high for engineers.",
          "values": {
            "data-scientist": {"value": 0.115},
            "ml-engineer": {"value": 0.154}
          },
          "verdict": "supported",
          "evidence": ["kaggle-2017"]
        },
        {
          "kind": "practitioners",
          "what": "See their models reach production mostly or always",
          "note": "In 2017: odds 1.1 times as high for engineers.",
          "verdict": "no-difference",
          "evidence": ["kaggle-2017"]
        },
        {
          "kind": "practitioners",
          "what": "Use a product that serves models",
          "note": "In 2022: odds 2.1 times as high for engineers.",
          "verdict": "supported",
          "evidence": ["kaggle-2022"]
        }
      ],
      "verdict": "mixed",
      "evidence": ["S0", "S3"]
    },
    {
      "section": "What they do",
      "aspect": "Running the infrastructure",
      "trait": "production",
      "cells": {
        "ml-engineer": "Builds data and machine learning pipelines and looks after operations in the cloud."
      },
      "figures": [
        {
          "kind": "practitioners",
          "what": "Build or run data infrastructure",
          "values": {
            "data-scientist": {"value": 0.3839, "n": 5717, "low": 0.3714, "high": 0.3966},
            "ml-engineer": {"value": 0.3465, "n": 2277, "low": 0.3272, "high": 0.3663}
          },
          "verdict": "contradicted",
          "evidence": ["kaggle-2020-21"]
        },
        {
          "kind": "practitioners",
          "what": "The same, in 2017",
          "note": "Even odds.",
          "verdict": "no-difference",
          "evidence": ["kaggle-2017"]
        },
        {
          "kind": "practitioners",
          "what": "Use Spark",
          "note": "In 2017: odds 1.6 times as high for data scientists.",
          "verdict": "contradicted",
          "evidence": ["kaggle-2017"]
        },
        {
          "kind": "adverts",
          "what": "Airflow, for pipelines",
          "values": {
            "data-scientist": {"value": 0.0284, "n": 14419, "low": 0.0258, "high": 0.0312},
            "ml-engineer": {"value": 0.1269, "n": 977, "low": 0.1075, "high": 0.1492}
          },
          "verdict": "supported",
          "evidence": ["adverts"]
        },
        {
          "kind": "adverts",
          "what": "Spark, for large amounts of data",
          "values": {
            "data-scientist": {"value": 0.1893, "n": 14419, "low": 0.183, "high": 0.1958},
            "ml-engineer": {"value": 0.2497, "n": 977, "low": 0.2236, "high": 0.2778}
          },
          "verdict": "supported",
          "evidence": ["adverts"]
        }
      ],
      "verdict": "mixed",
      "evidence": ["S0", "S1", "S2"]
    },
    {
      "section": "What they do",
      "aspect": "Optimising",
      "cells": {
        "ml-engineer": "Brings latency down, improves performance and optimises the models themselves."
      },
      "verdict": "no-data",
      "evidence": ["S0", "S1"]
    },
    {
      "section": "What they do",
      "aspect": "Monitoring",
      "trait": "deep-learning",
      "cells": {
        "data-scientist": "A shared duty at most, says one article.",
        "ml-engineer": "Watches models’ performance in production, deals with drift (data changing under a model) and does the maintenance."
      },
      "figures": [
        {
          "kind": "practitioners",
          "what": "Use a tool that tracks experiments or monitors models",
          "note": "Asked of a part of the people. Tools such as TensorBoard and MLflow, which chiefly follow the training of models.",
          "values": {
            "data-scientist": {"value": 0.376, "n": 3955, "low": 0.361, "high": 0.3912},
            "ml-engineer": {"value": 0.5731, "n": 1464, "low": 0.5476, "high": 0.5982}
          },
          "verdict": "supported",
          "evidence": ["kaggle-2020-21"]
        }
      ],
      "verdict": "supported",
      "evidence": ["S0", "S2", "S3"]
    },
    {
      "section": "What they do",
      "aspect": "Keeping up with research",
      "cells": {
        "ml-engineer": "Follows research in machine learning."
      },
      "figures": [
        {
          "kind": "practitioners",
          "what": "Follow journals or arXiv",
          "values": {
            "data-scientist": {"value": 0.2261, "n": 5065, "low": 0.2148, "high": 0.2378},
            "ml-engineer": {"value": 0.2504, "n": 1957, "low": 0.2317, "high": 0.2701}
          },
          "verdict": "no-difference",
          "evidence": ["kaggle-2020-21"]
        },
        {
          "kind": "practitioners",
          "what": "Do research that advances machine learning",
          "note": "No article mentions it. In 2017: odds 2.7 times as high for engineers.",
          "values": {
            "data-scientist": {"value": 0.259, "n": 5717, "low": 0.2478, "high": 0.2705},
            "ml-engineer": {"value": 0.3316, "n": 2277, "low": 0.3126, "high": 0.3512}
          },
          "evidence": ["kaggle-2020-21", "kaggle-2017"]
        }
      ],
      "verdict": "mixed",
      "evidence": ["S3"]
    },
    {
      "section": "Tools",
      "aspect": "Programming languages",
      "trait": "engineering",
      "cells": {
        "data-scientist": "Python and R.",
        "ml-engineer": "Python, Java and C++."
      },
      "figures": [
        {
          "kind": "practitioners",
          "what": "Use R or its tools",
          "note": "In 2017: odds 4.9 times as high for data scientists.",
          "values": {
            "data-scientist": {"value": 0.4547, "n": 5612, "low": 0.4417, "high": 0.4678},
            "ml-engineer": {"value": 0.2232, "n": 2213, "low": 0.2063, "high": 0.241}
          },
          "verdict": "supported",
          "evidence": ["kaggle-2020-21", "kaggle-2017"]
        },
        {
          "kind": "practitioners",
          "what": "Use C or C++",
          "note": "In 2017: odds 3.9 times as high for engineers.",
          "values": {
            "data-scientist": {"value": 0.165, "n": 5612, "low": 0.1555, "high": 0.1749},
            "ml-engineer": {"value": 0.338, "n": 2213, "low": 0.3186, "high": 0.358}
          },
          "verdict": "supported",
          "evidence": ["kaggle-2020-21", "kaggle-2017"]
        },
        {
          "kind": "practitioners",
          "what": "Use Java",
          "note": "In 2020–22: odds 1.7 times as high for engineers. In 2017: odds 1.7 times as high for engineers.",
          "verdict": "supported",
          "evidence": ["kaggle-2020-21", "kaggle-2022", "kaggle-2017"]
        },
        {
          "kind": "practitioners",
          "what": "Use Python",
          "note": "Claimed of both roles.",
          "values": {
            "data-scientist": {"value": 0.9481, "n": 5612, "low": 0.942, "high": 0.9536},
            "ml-engineer": {"value": 0.9679, "n": 2213, "low": 0.9597, "high": 0.9745}
          },
          "evidence": ["kaggle-2020-21"]
        },
        {
          "kind": "adverts",
          "what": "R",
          "values": {
            "data-scientist": {"value": 0.4511, "n": 14419, "low": 0.443, "high": 0.4592},
            "ml-engineer": {"value": 0.1085, "n": 977, "low": 0.0905, "high": 0.1296}
          },
          "verdict": "supported",
          "evidence": ["adverts"]
        },
        {
          "kind": "adverts",
          "what": "C++",
          "values": {
            "data-scientist": {"value": 0.0587, "n": 14419, "low": 0.055, "high": 0.0627},
            "ml-engineer": {"value": 0.0942, "n": 977, "low": 0.0774, "high": 0.1141}
          },
          "verdict": "supported",
          "evidence": ["adverts"]
        },
        {
          "kind": "adverts",
          "what": "Java",
          "values": {
            "data-scientist": {"value": 0.1155, "n": 14419, "low": 0.1104, "high": 0.1208},
            "ml-engineer": {"value": 0.1842, "n": 977, "low": 0.1611, "high": 0.2097}
          },
          "verdict": "supported",
          "evidence": ["adverts"]
        }
      ],
      "verdict": "supported",
      "evidence": ["S0", "S1"]
    },
    {
      "section": "Tools",
      "aspect": "Handling data",
      "trait": "insight",
      "cells": {
        "data-scientist": "SQL, pandas, NumPy, Excel and Hadoop."
      },
      "figures": [
        {
          "kind": "practitioners",
          "what": "Use SQL regularly",
          "note": "In 2017: odds 3.6 times as high for data scientists.",
          "values": {
            "data-scientist": {"value": 0.5716, "n": 5612, "low": 0.5586, "high": 0.5845},
            "ml-engineer": {"value": 0.3344, "n": 2213, "low": 0.315, "high": 0.3543}
          },
          "verdict": "supported",
          "evidence": ["kaggle-2020-21", "kaggle-2017"]
        },
        {
          "kind": "adverts",
          "what": "SQL",
          "values": {
            "data-scientist": {"value": 0.5925, "n": 14419, "low": 0.5845, "high": 0.6005},
            "ml-engineer": {"value": 0.3071, "n": 977, "low": 0.279, "high": 0.3367}
          },
          "verdict": "supported",
          "evidence": ["adverts"]
        },
        {
          "kind": "adverts",
          "what": "pandas",
          "values": {
            "data-scientist": {"value": 0.1083, "n": 14419, "low": 0.1033, "high": 0.1135},
            "ml-engineer": {"value": 0.1443, "n": 977, "low": 0.1237, "high": 0.1677}
          },
          "verdict": "contradicted",
          "evidence": ["adverts"]
        },
        {
          "kind": "adverts",
          "what": "NumPy",
          "values": {
            "data-scientist": {"value": 0.0766, "n": 14419, "low": 0.0724, "high": 0.0811},
            "ml-engineer": {"value": 0.1157, "n": 977, "low": 0.0971, "high": 0.1373}
          },
          "verdict": "contradicted",
          "evidence": ["adverts"]
        },
        {
          "kind": "adverts",
          "what": "Excel",
          "values": {
            "data-scientist": {"value": 0.099, "n": 14419, "low": 0.0942, "high": 0.104},
            "ml-engineer": {"value": 0.0307, "n": 977, "low": 0.0216, "high": 0.0435}
          },
          "verdict": "supported",
          "evidence": ["adverts"]
        }
      ],
      "verdict": "mixed",
      "evidence": ["S0", "S1"]
    },
    {
      "section": "Tools",
      "aspect": "Machine learning libraries",
      "trait": "deep-learning",
      "cells": {
        "data-scientist": "scikit-learn.",
        "ml-engineer": "TensorFlow, PyTorch and Keras."
      },
      "figures": [
        {
          "kind": "practitioners",
          "what": "Use scikit-learn",
          "values": {
            "data-scientist": {"value": 0.8301, "n": 5434, "low": 0.8199, "high": 0.8399},
            "ml-engineer": {"value": 0.7533, "n": 2152, "low": 0.7346, "high": 0.7711}
          },
          "verdict": "supported",
          "evidence": ["kaggle-2020-21"]
        },
        {
          "kind": "practitioners",
          "what": "Use PyTorch",
          "values": {
            "data-scientist": {"value": 0.3316, "n": 5434, "low": 0.3192, "high": 0.3442},
            "ml-engineer": {"value": 0.5079, "n": 2152, "low": 0.4868, "high": 0.529}
          },
          "verdict": "supported",
          "evidence": ["kaggle-2020-21"]
        },
        {
          "kind": "practitioners",
          "what": "Use TensorFlow",
          "note": "In 2020–22: odds 1.8 times as high for engineers. In 2017: odds 2.9 times as high for engineers.",
          "verdict": "supported",
          "evidence": ["kaggle-2020-21", "kaggle-2022", "kaggle-2017"]
        },
        {
          "kind": "practitioners",
          "what": "Use Keras",
          "note": "In 2020–22: odds 1.5 times as high for engineers.",
          "verdict": "supported",
          "evidence": ["kaggle-2020-21", "kaggle-2022"]
        },
        {
          "kind": "adverts",
          "what": "scikit-learn",
          "values": {
            "data-scientist": {"value": 0.1056, "n": 14419, "low": 0.1007, "high": 0.1107},
            "ml-engineer": {"value": 0.2201, "n": 977, "low": 0.1952, "high": 0.2471}
          },
          "verdict": "contradicted",
          "evidence": ["adverts"]
        },
        {
          "kind": "adverts",
          "what": "PyTorch",
          "values": {
            "data-scientist": {"value": 0.1451, "n": 14419, "low": 0.1394, "high": 0.1509},
            "ml-engineer": {"value": 0.4524, "n": 977, "low": 0.4214, "high": 0.4837}
          },
          "verdict": "supported",
          "evidence": ["adverts"]
        },
        {
          "kind": "adverts",
          "what": "TensorFlow",
          "values": {
            "data-scientist": {"value": 0.1704, "n": 14419, "low": 0.1644, "high": 0.1766},
            "ml-engineer": {"value": 0.435, "n": 977, "low": 0.4042, "high": 0.4663}
          },
          "verdict": "supported",
          "evidence": ["adverts"]
        },
        {
          "kind": "adverts",
          "what": "Keras",
          "values": {
            "data-scientist": {"value": 0.0522, "n": 14419, "low": 0.0487, "high": 0.056},
            "ml-engineer": {"value": 0.1126, "n": 977, "low": 0.0943, "high": 0.134}
          },
          "verdict": "supported",
          "evidence": ["adverts"]
        }
      ],
      "verdict": "mixed",
      "evidence": ["S0", "S1"]
    },
    {
      "section": "Tools",
      "aspect": "Statistical software",
      "trait": "statistics",
      "cells": {
        "data-scientist": "SAS."
      },
      "figures": [
        {
          "kind": "adverts",
          "what": "SAS",
          "values": {
            "data-scientist": {"value": 0.1069, "n": 14419, "low": 0.102, "high": 0.112},
            "ml-engineer": {"value": 0.0041, "n": 977, "low": 0.0016, "high": 0.0105}
          },
          "verdict": "supported",
          "evidence": ["adverts"]
        }
      ],
      "verdict": "supported",
      "evidence": ["S1"]
    },
    {
      "section": "Tools",
      "aspect": "Visualisation",
      "trait": "insight",
      "cells": {
        "data-scientist": "Matplotlib, Tableau and Power BI."
      },
      "figures": [
        {
          "kind": "practitioners",
          "what": "Use a dashboard tool, such as Tableau or Power BI",
          "note": "Asked of a part of the people.",
          "values": {
            "data-scientist": {"value": 0.5878, "n": 3996, "low": 0.5725, "high": 0.603},
            "ml-engineer": {"value": 0.4015, "n": 1487, "low": 0.3769, "high": 0.4266}
          },
          "verdict": "supported",
          "evidence": ["kaggle-2020-21"]
        },
        {
          "kind": "practitioners",
          "what": "Use Tableau",
          "note": "In 2020–22: odds 2.0 times as high for data scientists. In 2017: odds 5.0 times as high for data scientists.",
          "verdict": "supported",
          "evidence": ["kaggle-2020-21", "kaggle-2022", "kaggle-2017"]
        },
        {
          "kind": "practitioners",
          "what": "Use Power BI",
          "note": "In 2020–22: odds 2.3 times as high for data scientists.",
          "verdict": "supported",
          "evidence": ["kaggle-2020-21", "kaggle-2022"]
        },
        {
          "kind": "practitioners",
          "what": "Use Matplotlib",
          "note": "In 2020–22: odds 1.4 times as high for engineers.",
          "verdict": "contradicted",
          "evidence": ["kaggle-2020-21", "kaggle-2022"]
        },
        {
          "kind": "practitioners",
          "what": "Use seaborn",
          "note": "In 2020–22: odds 1.4 times as high for data scientists.",
          "verdict": "supported",
          "evidence": ["kaggle-2020-21", "kaggle-2022"]
        },
        {
          "kind": "practitioners",
          "what": "Use ggplot2",
          "note": "In 2020–22: odds 2.9 times as high for data scientists.",
          "verdict": "supported",
          "evidence": ["kaggle-2020-21", "kaggle-2022"]
        },
        {
          "kind": "adverts",
          "what": "Tableau",
          "values": {
            "data-scientist": {"value": 0.2245, "n": 14419, "low": 0.2178, "high": 0.2314},
            "ml-engineer": {"value": 0.0297, "n": 977, "low": 0.0208, "high": 0.0423}
          },
          "verdict": "supported",
          "evidence": ["adverts"]
        },
        {
          "kind": "adverts",
          "what": "Power BI",
          "values": {
            "data-scientist": {"value": 0.1042, "n": 14419, "low": 0.0993, "high": 0.1093},
            "ml-engineer": {"value": 0.0143, "n": 977, "low": 0.0085, "high": 0.0239}
          },
          "verdict": "supported",
          "evidence": ["adverts"]
        },
        {
          "kind": "adverts",
          "what": "Matplotlib",
          "note": "Odds 1.3 times as high for data scientists: within chance.",
          "verdict": "no-difference",
          "evidence": ["adverts"]
        },
        {
          "kind": "adverts",
          "what": "seaborn",
          "note": "Odds 1.5 times as high for data scientists: within chance.",
          "verdict": "no-difference",
          "evidence": ["adverts"]
        },
        {
          "kind": "adverts",
          "what": "ggplot2",
          "values": {
            "data-scientist": {"value": 0.0087, "n": 14419, "low": 0.0073, "high": 0.0104},
            "ml-engineer": {"value": 0.0, "n": 977, "low": 0, "high": 0.0039}
          },
          "verdict": "supported",
          "evidence": ["adverts"]
        }
      ],
      "verdict": "mixed",
      "evidence": ["S0", "S1"]
    },
    {
      "section": "Tools",
      "aspect": "DevOps",
      "trait": "production",
      "cells": {
        "ml-engineer": "Docker and Kubernetes."
      },
      "figures": [
        {
          "kind": "adverts",
          "what": "Docker",
          "note": "In adverts only: the survey figures do not cover it.",
          "values": {
            "data-scientist": {"value": 0.0687, "n": 14419, "low": 0.0647, "high": 0.0729},
            "ml-engineer": {"value": 0.2395, "n": 977, "low": 0.2138, "high": 0.2672}
          },
          "verdict": "supported",
          "evidence": ["adverts"]
        },
        {
          "kind": "adverts",
          "what": "Kubernetes",
          "note": "In adverts only: the survey figures do not cover it.",
          "values": {
            "data-scientist": {"value": 0.0372, "n": 14419, "low": 0.0342, "high": 0.0404},
            "ml-engineer": {"value": 0.2231, "n": 977, "low": 0.1981, "high": 0.2503}
          },
          "verdict": "supported",
          "evidence": ["adverts"]
        }
      ],
      "verdict": "supported",
      "evidence": ["S0", "S1"]
    },
    {
      "section": "Tools",
      "aspect": "Cloud",
      "trait": "production",
      "cells": {
        "data-scientist": "One article expects AWS or Azure of both roles.",
        "ml-engineer": "AWS, GCP (Google Cloud) and Azure."
      },
      "figures": [
        {
          "kind": "practitioners",
          "what": "Use any cloud",
          "note": "Cloud questions went to a part of the people.",
          "values": {
            "data-scientist": {"value": 0.8222, "n": 4078, "low": 0.8102, "high": 0.8336},
            "ml-engineer": {"value": 0.8184, "n": 1531, "low": 0.7983, "high": 0.8369}
          },
          "verdict": "no-difference",
          "evidence": ["kaggle-2020-21"]
        },
        {
          "kind": "practitioners",
          "what": "Use AWS",
          "values": {
            "data-scientist": {"value": 0.4828, "n": 4078, "low": 0.4675, "high": 0.4981},
            "ml-engineer": {"value": 0.4696, "n": 1531, "low": 0.4447, "high": 0.4946}
          },
          "verdict": "no-difference",
          "evidence": ["kaggle-2020-21"]
        },
        {
          "kind": "practitioners",
          "what": "The same, in 2017",
          "note": "Odds 1.4 times as high for data scientists.",
          "verdict": "contradicted",
          "evidence": ["kaggle-2017"]
        },
        {
          "kind": "practitioners",
          "what": "Use Google Cloud",
          "values": {
            "data-scientist": {"value": 0.3543, "n": 4078, "low": 0.3398, "high": 0.3691},
            "ml-engineer": {"value": 0.4298, "n": 1531, "low": 0.4052, "high": 0.4547}
          },
          "verdict": "supported",
          "evidence": ["kaggle-2020-21"]
        },
        {
          "kind": "practitioners",
          "what": "Use Azure",
          "values": {
            "data-scientist": {"value": 0.2913, "n": 4078, "low": 0.2776, "high": 0.3054},
            "ml-engineer": {"value": 0.2358, "n": 1531, "low": 0.2152, "high": 0.2577}
          },
          "verdict": "contradicted",
          "evidence": ["kaggle-2020-21"]
        },
        {
          "kind": "adverts",
          "what": "AWS",
          "values": {
            "data-scientist": {"value": 0.2224, "n": 14419, "low": 0.2157, "high": 0.2293},
            "ml-engineer": {"value": 0.4483, "n": 977, "low": 0.4174, "high": 0.4796}
          },
          "verdict": "supported",
          "evidence": ["adverts"]
        },
        {
          "kind": "adverts",
          "what": "Google Cloud",
          "values": {
            "data-scientist": {"value": 0.0709, "n": 14419, "low": 0.0668, "high": 0.0752},
            "ml-engineer": {"value": 0.1842, "n": 977, "low": 0.1611, "high": 0.2097}
          },
          "verdict": "supported",
          "evidence": ["adverts"]
        },
        {
          "kind": "adverts",
          "what": "Azure",
          "values": {
            "data-scientist": {"value": 0.1616, "n": 14419, "low": 0.1557, "high": 0.1677},
            "ml-engineer": {"value": 0.2866, "n": 977, "low": 0.2591, "high": 0.3157}
          },
          "verdict": "supported",
          "evidence": ["adverts"]
        }
      ],
      "verdict": "mixed",
      "evidence": ["S0", "S1"]
    },
    {
      "section": "Knowledge and education",
      "aspect": "Core knowledge",
      "cells": {
        "data-scientist": "Statistics, probability and mathematics, with knowledge of the field in question (domain knowledge).",
        "ml-engineer": "System design, software engineering and algorithms."
      },
      "evidence": ["S0", "S1", "S3"]
    },
    {
      "section": "Knowledge and education",
      "aspect": "Strongest skills",
      "trait": "engineering",
      "cells": {
        "data-scientist": "Statistics and analysis.",
        "ml-engineer": "Software engineering and the cloud."
      },
      "figures": [
        {
          "kind": "practitioners",
          "what": "Write code in an editor made for software",
          "values": {
            "data-scientist": {"value": 0.6525, "n": 5612, "low": 0.6399, "high": 0.6649},
            "ml-engineer": {"value": 0.7759, "n": 2213, "low": 0.7581, "high": 0.7928}
          },
          "verdict": "supported",
          "evidence": ["kaggle-2020-21"]
        },
        {
          "kind": "practitioners",
          "what": "Use Git",
          "note": "In 2017: odds 1.4 times as high for engineers.",
          "verdict": "supported",
          "evidence": ["kaggle-2017"]
        },
        {
          "kind": "practitioners",
          "what": "Use the shell or Linux",
          "note": "In 2020–22: odds 1.3 times as high for engineers. In 2020–21 alone, for Bash, within chance.",
          "verdict": "supported",
          "evidence": ["kaggle-2020-21", "kaggle-2022"]
        },
        {
          "kind": "practitioners",
          "what": "The same, in 2017",
          "note": "Even odds.",
          "verdict": "no-difference",
          "evidence": ["kaggle-2017"]
        },
        {
          "kind": "adverts",
          "what": "Git",
          "values": {
            "data-scientist": {"value": 0.0797, "n": 14419, "low": 0.0754, "high": 0.0842},
            "ml-engineer": {"value": 0.1146, "n": 977, "low": 0.0961, "high": 0.1361}
          },
          "verdict": "supported",
          "evidence": ["adverts"]
        },
        {
          "kind": "adverts",
          "what": "Linux",
          "values": {
            "data-scientist": {"value": 0.029, "n": 14419, "low": 0.0264, "high": 0.0319},
            "ml-engineer": {"value": 0.0655, "n": 977, "low": 0.0516, "high": 0.0828}
          },
          "verdict": "supported",
          "evidence": ["adverts"]
        }
      ],
      "verdict": "mixed",
      "evidence": ["S0", "S2", "S3"]
    },
    {
      "section": "Knowledge and education",
      "aspect": "Education",
      "cells": {
        "data-scientist": "Statistics, mathematics or data science, with study of a domain; often interdisciplinary.",
        "ml-engineer": "Computer science or mathematics; engineering; software development."
      },
      "verdict": "no-data",
      "evidence": ["S1"]
    },
    {
      "section": "Knowledge and education",
      "aspect": "Doctoral degree",
      "cells": {
        "data-scientist": "No article mentions one. A little more common here."
      },
      "figures": [
        {
          "kind": "practitioners",
          "what": "Hold a doctoral degree",
          "note": "No article mentions it. In 2017: odds 1.7 times as high for data scientists.",
          "values": {
            "data-scientist": {"value": 0.1664, "n": 5717, "low": 0.157, "high": 0.1763},
            "ml-engineer": {"value": 0.1247, "n": 2277, "low": 0.1118, "high": 0.1389}
          },
          "evidence": ["kaggle-2020-21", "kaggle-2017"]
        }
      ],
      "evidence": ["kaggle-2020-21"]
    },
    {
      "section": "How they work",
      "aspect": "Work style",
      "cells": {
        "data-scientist": "Closer to research.",
        "ml-engineer": "Closer to engineering."
      },
      "evidence": ["S0"]
    },
    {
      "section": "How they work",
      "aspect": "What comes out",
      "cells": {
        "data-scientist": "Reports, dashboards, models and insights.",
        "ml-engineer": "APIs, pipelines and deployed models."
      },
      "verdict": "no-data",
      "evidence": ["S0", "S1"]
    },
    {
      "section": "How they work",
      "aspect": "How problems are solved",
      "cells": {
        "data-scientist": "Explores the data, tests hypotheses and builds statistical models on which a decision can rest.",
        "ml-engineer": "Designs scalable algorithms, deploys and optimises them, and processes data in real time."
      },
      "evidence": ["S1"]
    },
    {
      "section": "How they work",
      "aspect": "Typical projects",
      "cells": {
        "data-scientist": "Segmenting customers, predictive analytics, A/B tests.",
        "ml-engineer": "Detecting fraud; engines that recommend."
      },
      "verdict": "no-data",
      "evidence": ["S1"]
    },
    {
      "section": "How they work",
      "aspect": "Closest partners",
      "cells": {
        "data-scientist": "Business stakeholders.",
        "ml-engineer": "Software and DevOps teams; and data scientists, to turn their prototypes into code."
      },
      "verdict": "no-data",
      "evidence": ["S0", "S3"]
    },
    {
      "section": "How they work",
      "aspect": "Others they work with",
      "cells": {
        "data-scientist": "Besides business stakeholders: developers, analysts and architects.",
        "ml-engineer": "Software developers, analysts and system architects; DevOps and IT staff."
      },
      "verdict": "no-data",
      "evidence": ["S1", "S3"]
    },
    {
      "section": "What you might prefer",
      "aspect": "What you enjoy",
      "cells": {
        "data-scientist": "Analysing data; statistics.",
        "ml-engineer": "Building systems and infrastructure."
      },
      "evidence": ["S0"]
    },
    {
      "section": "What you might prefer",
      "aspect": "What draws you in",
      "cells": {
        "data-scientist": "Research and insight.",
        "ml-engineer": "Scale and performance."
      },
      "evidence": ["S0", "S2"]
    },
    {
      "section": "What you might prefer",
      "aspect": "Where your days should go",
      "cells": {
        "ml-engineer": "Deployment, infrastructure and the development of software."
      },
      "evidence": ["S2"]
    },
    {
      "section": "What you might prefer",
      "aspect": "What you care about",
      "cells": {
        "data-scientist": "Exploring data, running experiments and testing hypotheses.",
        "ml-engineer": "Coding and the architecture of systems."
      },
      "evidence": ["S1"]
    },
    {
      "section": "Work and pay",
      "aspect": "Industries",
      "cells": {
        "data-scientist": "Retail, marketing and cybersecurity.",
        "ml-engineer": "Finance, healthcare and autonomous systems."
      },
      "verdict": "no-data",
      "evidence": ["S1"]
    },
    {
      "section": "Work and pay",
      "aspect": "Who is paid more",
      "cells": {
        "data-scientist": "Less on average, says one article.",
        "ml-engineer": "More on average, says the same article."
      },
      "figures": [
        {
          "kind": "pay",
          "what": "United States, 2024, all levels of experience",
          "note": "Self-reported, as are all figures on pay here.",
          "unit": "usd",
          "values": {
            "data-scientist": {"value": 157000, "n": 8211, "low": 155000, "high": 159660},
            "ml-engineer": {"value": 192700, "n": 4290, "low": 190000, "high": 194750}
          },
          "verdict": "supported",
          "evidence": ["salaries"]
        },
        {
          "kind": "pay",
          "what": "United States, 2025, all levels of experience",
          "unit": "usd",
          "values": {
            "data-scientist": {"value": 152750, "n": 252, "low": 142140, "high": 160006},
            "ml-engineer": {"value": 195870, "n": 46, "low": 161000, "high": 219440}
          },
          "verdict": "supported",
          "evidence": ["salaries"]
        },
        {
          "kind": "pay",
          "what": "United States, 2024, entry level",
          "unit": "usd",
          "values": {
            "data-scientist": {"value": 108000, "n": 355, "low": 98300, "high": 110400},
            "ml-engineer": {"value": 140050, "n": 278, "low": 137750, "high": 145000}
          },
          "verdict": "supported",
          "evidence": ["salaries"]
        },
        {
          "kind": "pay",
          "what": "United States, 2024, mid-level",
          "unit": "usd",
          "values": {
            "data-scientist": {"value": 138700, "n": 2800, "low": 135664, "high": 142400},
            "ml-engineer": {"value": 171600, "n": 960, "low": 168000, "high": 175000}
          },
          "verdict": "supported",
          "evidence": ["salaries"]
        },
        {
          "kind": "pay",
          "what": "United States, 2024, senior",
          "unit": "usd",
          "values": {
            "data-scientist": {"value": 165000, "n": 4939, "low": 161900, "high": 166000},
            "ml-engineer": {"value": 201400, "n": 3016, "low": 200000, "high": 206000}
          },
          "verdict": "supported",
          "evidence": ["salaries"]
        },
        {
          "kind": "pay",
          "what": "United States, 2024, executive",
          "unit": "usd",
          "values": {
            "data-scientist": {"value": 200000, "n": 117, "low": 180000, "high": 220000},
            "ml-engineer": {"value": 232750, "n": 36, "low": 212450, "high": 239262}
          },
          "verdict": "supported",
          "evidence": ["salaries"]
        }
      ],
      "verdict": "supported",
      "evidence": ["S1"]
    },
    {
      "section": "Work and pay",
      "aspect": "Pay, as one article gives it",
      "cells": {
        "data-scientist": "About $95,000 to $115,000 a year in the United States (source 2, undated).",
        "ml-engineer": "A median often above $120,000 a year in the United States, with bonuses and equity rising (source 2, undated)."
      },
      "figures": [
        {
          "kind": "pay",
          "what": "Data scientists: United States, 2024, all levels of experience",
          "note": "Only at entry level does the median, shown above, lie in the article’s range.",
          "unit": "usd",
          "values": {
            "data-scientist": {"value": 157000, "n": 8211, "low": 155000, "high": 159660}
          },
          "verdict": "contradicted",
          "evidence": ["salaries"]
        },
        {
          "kind": "pay",
          "what": "Engineers: United States, 2024, all levels of experience",
          "unit": "usd",
          "values": {
            "ml-engineer": {"value": 192700, "n": 4290, "low": 190000, "high": 194750}
          },
          "verdict": "supported",
          "evidence": ["salaries"]
        }
      ],
      "verdict": "mixed",
      "evidence": ["S1"]
    }
  ],
  "lifecycle": [
    {
      "stage": "Part of the lifecycle",
      "cells": {
        "data-scientist": "The early part: collection and preparation of data, modelling, evaluation.",
        "ml-engineer": "The late part: deployment, scaling, monitoring, maintenance."
      },
      "evidence": ["S0", "S3"]
    },
    {
      "stage": "Exploring the data",
      "leads": "data-scientist",
      "cells": {
        "data-scientist": "Leads.",
        "ml-engineer": "Supports where needed."
      },
      "evidence": ["S0"]
    },
    {
      "stage": "Developing the model",
      "leads": "data-scientist",
      "cells": {
        "data-scientist": "Leads.",
        "ml-engineer": "Collaborates."
      },
      "evidence": ["S0"]
    },
    {
      "stage": "Validating the model",
      "leads": "data-scientist",
      "cells": {
        "data-scientist": "Leads.",
        "ml-engineer": "Helps with testing."
      },
      "evidence": ["S0"]
    },
    {
      "stage": "Putting it into production",
      "leads": "ml-engineer",
      "cells": {
        "data-scientist": "Supports.",
        "ml-engineer": "Leads the deployment."
      },
      "evidence": ["S0"]
    },
    {
      "stage": "Monitoring it in use",
      "leads": "ml-engineer",
      "cells": {
        "data-scientist": "Shares the responsibility.",
        "ml-engineer": "Leads."
      },
      "evidence": ["S0"]
    }
  ],
  "paths": [
    {
      "from": "data-scientist",
      "to": "ml-engineer",
      "text": "Many data scientists go this way, says one article, by adding software engineering, system design and deployment. The surveys suggest deep learning as well.",
      "steps": [
        {
          "text": "Software engineering: code that others can build on. Learn Git, and Java or C++ beside Python.",
          "trait": "engineering",
          "evidence": ["S0", "S1", "adverts"]
        },
        {
          "text": "System design: how services, data and models fit together and hold up under load.",
          "trait": "production",
          "evidence": ["S0"]
        },
        {
          "text": "Deployment: serve a model behind an API, then watch it in use. Adverts name Docker, Kubernetes and a cloud.",
          "trait": "production",
          "evidence": ["S0", "adverts"]
        },
        {
          "text": "PyTorch or TensorFlow, images or language, and training on graphics chips.",
          "trait": "deep-learning",
          "evidence": ["S0", "S1", "kaggle-2020-21"]
        }
      ],
      "evidence": ["S0", "kaggle-2020-21"]
    },
    {
      "from": "ml-engineer",
      "to": "data-scientist",
      "text": "No article describes this way. The steps follow from what the articles ask of a data scientist, and from what people in the role report.",
      "steps": [
        {
          "text": "Statistics and probability, and R, the language made for them.",
          "trait": "statistics",
          "evidence": ["S0", "S1", "kaggle-2020-21"]
        },
        {
          "text": "Exploring data, with SQL: what does it say before anything is built?",
          "trait": "insight",
          "evidence": ["S0", "S1", "kaggle-2020-21"]
        },
        {
          "text": "Experiments: A/B tests, and tests of hypotheses.",
          "trait": "insight",
          "evidence": ["S0", "S1"]
        },
        {
          "text": "Telling: charts, a dashboard tool such as Tableau or Power BI, and a story for those who decide.",
          "trait": "insight",
          "evidence": ["S0", "S1", "S2", "S3"]
        },
        {
          "text": "The field in question: enough domain knowledge to ask what matters in it.",
          "trait": "insight",
          "evidence": ["S0", "S1"]
        },
        {
          "text": "Regression, decision trees and boosted trees.",
          "trait": "modelling",
          "evidence": ["S0", "kaggle-2020-21"]
        }
      ],
      "evidence": ["S0", "S1", "S2", "S3", "kaggle-2020-21"]
    }
  ],
  "faq": [
    {
      "question": "Are these two names for the same job?",
      "answer": "No. A data scientist analyses data and builds models; a machine learning engineer deploys models and maintains them in production. What they have in common is the ground they stand on: data, and machines that learn.",
      "evidence": ["S0"]
    },
    {
      "question": "Which role needs more coding?",
      "answer": "The engineer’s: it asks for more software engineering and more code. Data scientists write code too, mainly for analysis and experiments.",
      "evidence": ["S0"]
    },
    {
      "question": "Can one move from data science to machine learning engineering?",
      "answer": "Yes, and many data scientists do. The skills to add are system design, deployment and software engineering.",
      "evidence": ["S0"]
    },
    {
      "question": "Where is it easier to begin?",
      "answer": "Data science is often called friendlier, since it begins with analysis and statistics. But it depends on what you prefer: analysing or engineering.",
      "evidence": ["S0"]
    },
    {
      "question": "Do all companies keep the roles apart?",
      "answer": "No. In a small company or a start-up one person may do both. Large companies tend to split the roles and define each more closely.",
      "evidence": ["S0"]
    },
    {
      "question": "Does the boundary between them stay put?",
      "answer": "No. It moves as people gain experience: the roles overlap, and people specialise in what they do best.",
      "evidence": ["S0"]
    },
    {
      "question": "Why would an organisation need both?",
      "answer": "Because, as one article has it, one person can seldom do both: develop models, and make them work in daily operation. Two articles say that knowing the difference helps to hire the right people, to give teams a sound structure, to use resources well, and to get value from the work sooner.",
      "evidence": ["S2", "S3"]
    },
    {
      "question": "Do the articles agree with each other?",
      "answer": "Not on who builds the models. Two articles (sources 1 and 3) have the data scientist model and the engineer deploy. The other two (sources 2 and 4) have the engineer design and develop models too. What people report is closer to the second view: in the 2020–21 surveys about as many of each said that they experiment to improve models.",
      "evidence": ["S0", "S1", "S2", "S3", "kaggle-2020-21"]
    },
    {
      "question": "Do adverts tell the same story as people in the roles?",
      "answer": "Not always. Docker, Kubernetes, pipeline tools such as Airflow, and every large cloud set the adverts for engineers apart. What people report doing does not follow: cloud platforms are equally common in both roles, Azure is more common among data scientists, and so is running data infrastructure. For Docker, Kubernetes and Airflow themselves we have no survey figures. pandas and scikit-learn, which articles give to data scientists, stand more often in adverts for engineers. An advert describes the colleague whom a company hopes to find; a survey, the one it has.",
      "evidence": ["kaggle-2020-21", "kaggle-2017", "adverts"]
    },
    {
      "question": "How sure can this quiz be?",
      "answer": "Moderately sure, never certain. We tried it on 2,351 people who hold one of the two jobs and answered a survey in a later year. With all 22 answers it reached an AUC of 0.77: given one data scientist and one engineer, it told which was which 77 times in 100, where guessing manages 50. With everything the surveys knew about a person’s work the best was 0.79. The probabilities come close to true (a calibration slope of 0.93, where 1 is perfect), and they stay calibrated when only a quarter of the questions is answered. So read 70% as it stands: of ten practitioners who answer like you, about seven hold that job and three the other. The quiz starts from even odds, so expect many results near the middle.",
      "evidence": ["kaggle-2020-21"]
    },
    {
      "question": "Where do the numbers come from?",
      "answer": "From people who hold these jobs. In the Kaggle surveys of 2020 and 2021 up to 5,717 data scientists and 2,277 machine learning engineers said what they do and which tools they use; the questions and their weights come from there. The comparison adds what four articles claim, and holds it against those surveys, an earlier one of 2017, 15,396 job adverts of 2023–24 and a list of self-reported pay. A quiz made from the articles’ claims alone reached an AUC of 0.737, and, at its zero point, called only 41–50% of real engineers engineers. The line across a bar is a 95% interval: by Wilson’s formula for shares, and for pay that of the median. A share from 2017 has none, and of some things we know only the odds: of every hundred people, those who do a thing against those who do not. “Odds twice as high” means that this ratio is twice as large in one role as in the other.",
      "evidence": ["S0", "S1", "S2", "S3", "kaggle-2020-21", "kaggle-2022", "kaggle-2017", "adverts", "salaries"]
    },
    {
      "question": "What can it not know?",
      "answer": "What you will like. The surveys say what people in these jobs do; that a reader who likes the same work fits the job is an assumption. The people in them chose to take part, and questions on tracking, dashboard and cloud tools went to only some of them. They answered in 2020 and 2021, and tools change. Nor does the quiz know how well you do a thing, or what a title means at a given employer.",
      "evidence": ["kaggle-2020-21"]
    }
  ],
  "outlook": [
    {
      "topic": "Demand",
      "text": "High for both, says one article. A data scientist’s skills apply broadly, which makes the role versatile; in the engineer’s, specialisation often brings more growth.",
      "evidence": ["S1"]
    },
    {
      "topic": "The years ahead",
      "text": "One article expects demand for both to grow as more organisations take up AI. It gives no figures, and neither can we.",
      "evidence": ["S2"]
    },
    {
      "topic": "Neighbouring roles",
      "text": "The MLOps engineer is named beside both. Data analysts, software developers, DevOps engineers and system architects appear as colleagues.",
      "evidence": ["S1", "S3"]
    }
  ]
}
`,plain:`{
  "$schema": "../schemas/quiz.schema.json",
  "$comment": "Each line under \\"shares\\" says: of ten people in this job, how many would give the first answer, the second, and so on?",
  "format": "rolefit/1",
  "id": "plain",
  "language": "en",
  "title": "Cook, baker or host?",
  "intro": "Eight short questions about ordinary days. There are no right answers, so take the one that sounds most like you. At the end you see which of three jobs in a restaurant your answers resemble, how sure that is, and why. All numbers are one author’s guesses: enjoy them, and do not bet on them.",
  "licence": "CC0-1.0",
  "date": "2026-11-29",
  "sources": [
    {
      "id": "author",
      "title": "The guesses of this quiz’s author, without data (name your own sources here)"
    }
  ],
  "roles": [
    {
      "id": "cook",
      "name": "Cook",
      "summary": "Turns what is there into dinner, quickly, with six pans on the fire."
    },
    {
      "id": "baker",
      "name": "Baker",
      "summary": "Weighs, waits and watches the oven while the town is still asleep."
    },
    {
      "id": "host",
      "name": "Host",
      "summary": "Makes every guest feel expected, and keeps the evening running."
    }
  ],
  "minimum": 5,
  "sure": 0.9,
  "items": [
    {
      "id": "friends",
      "prompt": "Friends come for the evening. What do you look forward to most?",
      "categories": ["Cooking something new for them", "The cake that I made yesterday", "Having everybody around the table"],
      "why": "Cooks like the heat of the moment, bakers like to be ready, hosts like the company.",
      "shares": {
        "cook": [6, 1, 3],
        "baker": [2, 6, 2],
        "host": [1, 1, 8]
      },
      "basis": "expert",
      "evidence": ["author"]
    },
    {
      "id": "morning",
      "prompt": "When are you at your best?",
      "categories": ["Early, before anybody is up", "In the middle of the day", "In the evening"],
      "why": "Bread is baked before dawn. Dinner is served when others have gone home.",
      "shares": {
        "cook": [1, 4, 5],
        "baker": [7, 2, 1],
        "host": [1, 4, 5]
      },
      "basis": "expert",
      "evidence": ["author"]
    },
    {
      "id": "recipe",
      "prompt": "A recipe asks for something that you do not have. What do you do?",
      "categories": ["Take something else and taste", "Go and buy it", "Choose another recipe"],
      "why": "A sauce forgives a change. A dough seldom does.",
      "shares": {
        "cook": [8, 1, 1],
        "baker": [1, 5, 4],
        "host": [5, 3, 2]
      },
      "basis": "expert",
      "evidence": ["author"]
    },
    {
      "id": "strangers",
      "prompt": "You sit next to a stranger on a long train ride. How does it go?",
      "categories": ["We soon talk", "We talk if the stranger begins", "I read or look out of the window"],
      "why": "A host talks with a hundred strangers a night.",
      "shares": {
        "cook": [2, 5, 3],
        "baker": [1, 4, 5],
        "host": [7, 2, 1]
      },
      "basis": "expert",
      "evidence": ["author"]
    },
    {
      "id": "rush",
      "prompt": "Suddenly everything has to happen at once. How do you feel?",
      "categories": ["Wide awake: now it gets good", "Fine, as long as we talk to each other", "I would rather have planned it better"],
      "why": "Saturday at eight is a rush in the kitchen and at the door, but not in the bakery.",
      "shares": {
        "cook": [6, 3, 1],
        "baker": [1, 3, 6],
        "host": [3, 6, 1]
      },
      "basis": "expert",
      "evidence": ["author"]
    },
    {
      "id": "praise",
      "prompt": "Which of these would please you most?",
      "categories": ["“I have never tasted anything like it.”", "“Yours is as good as it always is.”", "“We felt so welcome.”"],
      "why": "It tells what you are proud of: an idea, a skill, or a good evening.",
      "shares": {
        "cook": [7, 2, 1],
        "baker": [2, 7, 1],
        "host": [1, 2, 7]
      },
      "basis": "expert",
      "evidence": ["author"]
    },
    {
      "id": "scales",
      "prompt": "Do you weigh things when you cook?",
      "categories": ["Always", "When it matters", "Hardly ever"],
      "why": "Bakers weigh even the water.",
      "shares": {
        "cook": [1, 5, 4],
        "baker": [8, 2, 0],
        "host": [2, 4, 4]
      },
      "basis": "expert",
      "evidence": ["author"]
    },
    {
      "id": "mishap",
      "prompt": "A guest is unhappy with the food. What is your first thought?",
      "categories": ["I make it again, better", "Where did it go wrong?", "I go over and talk with the guest"],
      "why": "All three mean well. They begin at different ends.",
      "shares": {
        "cook": [6, 3, 1],
        "baker": [2, 7, 1],
        "host": [1, 1, 8]
      },
      "basis": "expert",
      "evidence": ["author"]
    }
  ],
  "comparison": [
    {
      "section": "The day",
      "aspect": "When it begins",
      "cells": {
        "cook": "At noon, with the delivery.",
        "baker": "At three in the morning.",
        "host": "In the afternoon, with the list of guests."
      },
      "evidence": ["author"]
    },
    {
      "section": "The day",
      "aspect": "What a good one is like",
      "cells": {
        "cook": "Every plate left hot, and none came back.",
        "baker": "All sold by noon.",
        "host": "The last guests did not want to go."
      },
      "evidence": ["author"]
    },
    {
      "section": "Skills",
      "aspect": "What you train",
      "cells": {
        "cook": "A fast hand and a sure tongue.",
        "baker": "Patience, and a feeling for dough.",
        "host": "Names, faces and calm."
      },
      "evidence": ["author"]
    }
  ],
  "faq": [
    {
      "question": "Where do the numbers come from?",
      "answer": "From one author who asked, for every answer: of ten people in this job, how many would say this? Nobody has counted. That is why the result is careful with its words.",
      "evidence": ["author"]
    },
    {
      "question": "I like two of these. Is that a problem?",
      "answer": "Not at all. In a small restaurant one person often does two of these jobs, and sometimes all three.",
      "evidence": ["author"]
    }
  ]
}
`,template:`{
  "$schema": "../schemas/quiz.schema.json",
  "format": "rolefit/1",
  "id": "template",
  "language": "en",
  "title": "Which job in the theatre?",
  "intro": "A few short questions about what you like to do. There are no right answers. You will see which of three jobs your answers resemble, how sure that is, and why. The weights are one author’s judgement: take the result as a conversation opener.",
  "licence": "CC0-1.0",
  "date": "2026-11-21",
  "sources": [
    {
      "id": "author",
      "title": "The judgement of this quiz’s author, without data (name your own sources here)"
    }
  ],
  "traits": [
    {
      "id": "stage",
      "name": "In the light",
      "low": "likes to make things possible from behind the scenes",
      "high": "likes to stand before people and hold their attention"
    },
    {
      "id": "order",
      "name": "Keeping the plan",
      "low": "likes to try things out and decide on the spot",
      "high": "likes lists, times and things in their place"
    },
    {
      "id": "making",
      "name": "Making things",
      "low": "works with words and people",
      "high": "works with hands and eyes"
    }
  ],
  "roles": [
    {
      "id": "actor",
      "name": "Actor",
      "summary": "Lends a voice, a face and a body to somebody else’s story, night after night.",
      "mean": [1, -0.4, -0.5],
      "sd": [0.8, 0.8, 0.8]
    },
    {
      "id": "stage-manager",
      "name": "Stage manager",
      "summary": "Knows where everybody and everything has to be, and gives the sign at the right second.",
      "mean": [-0.4, 1, -0.4],
      "sd": [0.8, 0.8, 0.8]
    },
    {
      "id": "designer",
      "name": "Set and costume designer",
      "summary": "Decides what the audience sees before anybody has said a word.",
      "mean": [-0.5, -0.4, 1],
      "sd": [0.8, 0.8, 0.8]
    }
  ],
  "pinned": 1,
  "minimum": 6,
  "sure": 0.9,
  "items": [
    {
      "id": "toast",
      "prompt": "At a birthday dinner, would you rather give the toast, or plan the evening so that it runs well?",
      "categories": ["Give the toast, clearly", "Rather give the toast", "Either", "Rather plan the evening", "Plan the evening, clearly"],
      "why": "Actors are at ease when all eyes are on them.",
      "trait": "stage",
      "model": "graded",
      "slope": -1,
      "intercepts": [1.5, 0.5, -0.5, -1.5],
      "basis": "expert",
      "evidence": ["author"]
    },
    {
      "id": "list-or-mood",
      "prompt": "Before a long journey, would you rather write the packing list, or see what the day brings?",
      "categories": ["Write the list, clearly", "Rather write the list", "Either", "Rather see what comes", "See what comes, clearly"],
      "why": "Stage managers keep the plan, from the first rehearsal to the last night.",
      "trait": "order",
      "model": "graded",
      "slope": -1,
      "intercepts": [1.5, 0.5, -0.5, -1.5],
      "basis": "expert",
      "evidence": ["author"]
    },
    {
      "id": "words-or-wood",
      "prompt": "Would you rather learn a poem by heart, or make the frame to hang it in?",
      "categories": ["Learn the poem, clearly", "Rather learn the poem", "Either", "Rather make the frame", "Make the frame, clearly"],
      "why": "Designers think with their hands; actors begin with words.",
      "trait": "making",
      "model": "graded",
      "slope": 1,
      "intercepts": [1.5, 0.5, -0.5, -1.5],
      "basis": "expert",
      "evidence": ["author"]
    },
    {
      "id": "story",
      "prompt": "A story is to be told. Would you rather choose the pictures for it, or read it out to a full room?",
      "categories": ["Choose the pictures, clearly", "Rather choose the pictures", "Either", "Rather read it out", "Read it out, clearly"],
      "why": "It tells work on the stage from work beside it.",
      "trait": "stage",
      "model": "graded",
      "slope": 1,
      "intercepts": [1.5, 0.5, -0.5, -1.5],
      "basis": "expert",
      "evidence": ["author"]
    },
    {
      "id": "late",
      "prompt": "A friend is late for the show. Would you rather make up a game to pass the time, or ring round and sort it out?",
      "categories": ["Make up a game, clearly", "Rather make up a game", "Either", "Rather sort it out", "Sort it out, clearly"],
      "why": "When something goes wrong on the night, the stage manager sorts it out.",
      "trait": "order",
      "model": "graded",
      "slope": 1,
      "intercepts": [1.5, 0.5, -0.5, -1.5],
      "basis": "expert",
      "evidence": ["author"]
    },
    {
      "id": "room",
      "prompt": "You move into an empty room. Would you rather choose paint and furniture, or ask people round at once?",
      "categories": ["Choose the paint, clearly", "Rather choose the paint", "Either", "Rather ask people round", "Ask people round, clearly"],
      "why": "A set is a room with a story; designers see it before it is there.",
      "trait": "making",
      "model": "graded",
      "slope": -1,
      "intercepts": [1.5, 0.5, -0.5, -1.5],
      "basis": "expert",
      "evidence": ["author"]
    },
    {
      "id": "bow",
      "prompt": "After a show, would you rather take a bow, or stand in the dark and know that all went well?",
      "categories": ["Take a bow, clearly", "Rather take a bow", "Either", "Rather stand in the dark", "Stand in the dark, clearly"],
      "why": "Good work backstage is seen by nobody.",
      "trait": "stage",
      "model": "graded",
      "slope": -1,
      "intercepts": [1.5, 0.5, -0.5, -1.5],
      "basis": "expert",
      "evidence": ["author"]
    },
    {
      "id": "cue",
      "prompt": "Would you rather give the sign at exactly the right second, or try the scene another way each night?",
      "categories": ["Give the sign, clearly", "Rather give the sign", "Either", "Rather try another way", "Try another way, clearly"],
      "hint": "A cue is the sign on which something happens: a light, a sound, an entrance.",
      "why": "The stage manager gives the cues for light, sound and curtain.",
      "trait": "order",
      "model": "graded",
      "slope": -1,
      "intercepts": [1.5, 0.5, -0.5, -1.5],
      "basis": "expert",
      "evidence": ["author"]
    },
    {
      "id": "draw",
      "group": "hands",
      "prompt": "Draw or paint",
      "categories": ["I leave that to others", "I draw or paint, or want to"],
      "hint": "From quick sketches to whole walls.",
      "why": "Every set and every costume begins as a drawing.",
      "trait": "making",
      "model": "graded",
      "slope": 1,
      "intercepts": [0],
      "basis": "expert",
      "evidence": ["author"]
    },
    {
      "id": "sew",
      "group": "hands",
      "prompt": "Sew or knit",
      "categories": ["My clothes come from a shop", "I sew or knit, or want to"],
      "hint": "Mending counts.",
      "why": "Costumes are made, altered and mended in the house.",
      "trait": "making",
      "model": "graded",
      "slope": 1,
      "intercepts": [0],
      "basis": "expert",
      "evidence": ["author"]
    },
    {
      "id": "saw",
      "group": "hands",
      "prompt": "Build things from wood or card",
      "categories": ["I use what is there", "I build things, or want to"],
      "hint": "Furniture, models, puppets, anything.",
      "why": "Designers build a model of the set before the workshop builds the set.",
      "trait": "making",
      "model": "graded",
      "slope": 1,
      "intercepts": [0],
      "basis": "expert",
      "evidence": ["author"]
    }
  ],
  "groups": [
    {
      "id": "hands",
      "prompt": "Which of these do you do, or would you like to?"
    }
  ],
  "comparison": [
    {
      "section": "The work",
      "aspect": "What it begins with",
      "cells": {
        "actor": "A text, learnt by heart.",
        "stage-manager": "A calendar and a prompt book: the text with every cue in it.",
        "designer": "An empty stage and a sketch."
      },
      "evidence": ["author"]
    },
    {
      "section": "The work",
      "aspect": "During a performance",
      "trait": "stage",
      "cells": {
        "actor": "On the stage.",
        "stage-manager": "At a desk beside it, with a headset.",
        "designer": "In the audience on the first night; then at work on the next play."
      },
      "evidence": ["author"]
    },
    {
      "section": "The work",
      "aspect": "When things go wrong",
      "trait": "order",
      "cells": {
        "actor": "Plays on, so that nobody notices.",
        "stage-manager": "Decides what happens next.",
        "designer": "Mends it, or makes it part of the set."
      },
      "evidence": ["author"]
    },
    {
      "section": "Skills",
      "aspect": "What you train",
      "trait": "making",
      "cells": {
        "actor": "Voice, memory and movement.",
        "stage-manager": "Overview, and a calm voice.",
        "designer": "Drawing, models and materials."
      },
      "evidence": ["author"]
    }
  ],
  "faq": [
    {
      "question": "How sure can this quiz be?",
      "answer": "Not very. Its weights are one author’s judgement, and nobody has yet compared it with people who hold these jobs. It says so by seldom being certain.",
      "evidence": ["author"]
    },
    {
      "question": "Can one person do all three?",
      "answer": "In a small company, yes, and often on the same night. In a large house they are three departments.",
      "evidence": ["author"]
    }
  ]
}
`};var y=n=>typeof n=="string",O=n=>typeof n=="number",Ke=n=>typeof n=="object"&&n!==null&&!Array.isArray(n),$=n=>e=>Array.isArray(e)&&e.every(n),Ln=n=>e=>Ke(e)&&Object.values(e).every(n),_=(n,e=[])=>t=>{if(!Ke(t))return!1;let s=t;return e.every(a=>a in s)&&Object.entries(n).every(([a,i])=>!(a in s)||i(s[a]))},kt=_({src:y,alt:y,width:O,height:O}),$t={cells:Ln(y),trait:y},xt=_({id:y,title:y,intro:y,language:y,licence:y,date:y,minimum:O,sure:O,sources:$(_({id:y,title:y,url:y},["id"])),traits:$(_({id:y,name:y,low:y,high:y},["id"])),roles:$(_({id:y,name:y,summary:y,text:y,image:kt,link:_({url:y,text:y}),mean:$(O),sd:$(O)},["id"])),items:$(_({id:y,prompt:y,categories:$(y),hint:y,why:y,trait:y,slope:O,group:y,intercepts:$(O),scores:$(O),images:$(kt),shares:Ln($(O)),shift:Ln(O)},["id"])),groups:$(_({id:y,prompt:y},["id"])),comparison:$(_({...$t,section:y,aspect:y,figures:$(_({values:Ke}))})),lifecycle:$(_($t)),paths:$(_({from:y,to:y,steps:$(Ke)})),faq:$(_({question:y,answer:y}))},["roles","items"]);var St=n=>typeof n!="object"||n===null,Rn=(n,e="")=>{if(St(n))return JSON.stringify(n);let t=`${e}  `;if(Array.isArray(n))return n.every(St)?`[${n.map(i=>JSON.stringify(i)).join(", ")}]`:`[
${n.map(i=>t+Rn(i,t)).join(`,
`)}
${e}]`;let s=Object.entries(n),a=s.map(([i,o])=>`${JSON.stringify(i)}: ${Rn(o,t)}`);return s.every(([,i])=>typeof i=="number")?`{${a.join(", ")}}`:`{
${a.map(i=>t+i).join(`,
`)}
${e}}`},At=n=>`${Rn(n)}
`;var L=class{#e;#s;#n=!1;constructor(e){"text"in e?this.#e=e.text:(this.#s=e.document,this.#n=!0)}get text(){return this.#e??=At(this.#s)}get document(){if(!this.#n){this.#n=!0;try{let e=JSON.parse(this.#e.replace(/^\uFEFF/,""));xt(e)&&(this.#s=e)}catch{}}return this.#s}};var Ze=n=>n.map(e=>`/${String(e).replaceAll("~","~0").replaceAll("/","~1")}`).join(""),_n=(n,e)=>e.reduce((t,s)=>t?.[s],n),I=(n,e,t)=>{if(e.length===0)return t(n);let[s,...a]=e,i=n?.[s],o=I(i,a,t);if(o===i)return n;let r=Array.isArray(n)?[...n]:{...n};return o!==void 0?r[s]=o:Array.isArray(r)?r.splice(Number(s),1):delete r[s],r},x=(n,e,t)=>I(n,e,()=>t),N=(n,e,t,s)=>I(n,e,(a=[])=>[...a.slice(0,s??a.length),t,...a.slice(s??a.length)]);var qt=(n,e,t)=>I(n,e,s=>s.length===1?void 0:s.filter((a,i)=>i!==t)),C=(n,e)=>{if(!n||!(e in n))return n;let{[e]:t,...s}=n;return Object.keys(s).length>0?s:void 0},D=(n,e)=>{let t=new Set(n.map(({id:a})=>a)),s=n.length+1;for(;t.has(`${e}-${s}`);)++s;return`${e}-${s}`};var Je=12,ge=n=>Array.from({length:n},(e,t)=>Math.floor((10+t)/n)).reverse(),Ye=({categories:n,shares:e={}})=>n?.length??Object.values(e)[0]?.length??2,me=n=>{let{roles:e,items:t,traits:s}=n,a=D(e,"role"),i={id:a,...s&&{mean:s.map(()=>0)},...s&&e.some(({sd:r})=>r)&&{sd:s.map(()=>1)}},o={...n,items:t.map(r=>r.shares?{...r,shares:{...r.shares,[a]:ge(Ye(r))}}:r)};return N(It(o),["roles"],i)},Tt=(n,e)=>{let{id:t}=n.roles[e],s={roles:n.roles.filter((a,i)=>i!==e),items:n.items.map(a=>Ve(a,t,["shares","shift"])),comparison:n.comparison?.map(a=>pa(Ve(a,t,["cells"]),t)),lifecycle:n.lifecycle?.map(a=>Ve(a.leads===t?C(a,"leads"):a,t,["cells"])),paths:ga(n.paths,t)};return It({...n,...Object.fromEntries(Object.entries(s).filter(([,a])=>a))})},Ve=(n,e,t)=>t.reduce((s,a)=>s[a]?I(s,[a],i=>C(i,e)):s,n),pa=(n,e)=>n.figures?{...n,figures:n.figures.map(t=>Ve(t,e,["values"]))}:n,ga=(n,e)=>n?.filter(({from:t,to:s})=>t!==e&&s!==e),It=n=>({...n,roles:n.roles.map(e=>C(e,"prior"))});var Xe=(n,{language:e,text:t},s)=>{let a={$schema:"schemas/quiz.schema.json",format:"rolefit/1",id:"my-quiz",language:e,title:"",intro:"",date:s,sources:[{id:"author",title:t("template.author")}],roles:[],minimum:5,sure:.9,items:Array.from({length:3},(i,o)=>({id:`question-${o+1}`,prompt:"",categories:Array(n).fill(""),shares:{},basis:"expert",evidence:["author"]}))};for(let i=0;i<n;++i)a=me(a);for(let i of a.items)a.roles.forEach(({id:o},r)=>{i.shares[o]=ge(n).map((l,h)=>h===r?10-2*(n-1):2)});return a},ma={ä:"ae",ö:"oe",ü:"ue",ß:"ss",æ:"ae",ø:"o",ł:"l",đ:"d"},Et=n=>n.toLowerCase().replace(/[äöüßæøłđ]/g,e=>ma[e]).normalize("NFKD").replace(/\p{M}/gu,"").match(/[a-z0-9]+/g)?.join("-").slice(0,48).replace(/-$/,""),Mt=(n,e)=>{let{id:t}=n,s=t==="my-quiz"||t===Et(n.title??"");return{...n,title:e,...s&&{id:Et(e)||"my-quiz"}}};var Lt=["	",";",","],Rt=n=>{let e=n.replace(/^\uFEFF/,""),t=fa(e),s=[],[a,i]=[1,0];for(;i<e.length;){let o={line:a,cells:[]};for(;;){let r="";if(e[i]==='"'){let h=/"((?:[^"]|"")*)"/y;h.lastIndex=i;let c=h.exec(e);if(!c)throw new q([{line:a,key:"import.quote"}]);r=c[1].replaceAll('""','"'),a+=c[1].split(/\r\n|\r|\n/).length-1,i=h.lastIndex}let l=new RegExp(`[^${t}\\r\\n]*`,"y");if(l.lastIndex=i,r+=l.exec(e)?.[0]??"",i=l.lastIndex,o.cells.push(r.trim()),e[i]!==t)break;++i}i+=e.startsWith(`\r
`,i)?2:1,++a,o.cells.some(r=>r!=="")&&s.push(o)}return s},fa=n=>{let[e]=n.replace(/"(?:[^"]|"")*"/g,"").split(/[\r\n]/),t=Lt.map(s=>e.split(s).length);return Lt[t.indexOf(Math.max(...t))]},q=class extends Error{constructor(e){super(e.map(({line:t,key:s})=>`${t??""} ${s}`).join("; ")),this.problems=e}};var wa=4*2**20,de=5e4,_t=async n=>{let e={name:n.name};if(n.size>wa)throw new q([{key:"import.large",values:e}]);let t=await n.arrayBuffer().catch(()=>{throw new q([{key:"import.unreadable",values:e}])});try{return new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(t)}catch{throw new q([{key:"import.encoding",values:e}])}},Dt=(n,e)=>{if(n.trim()==="")throw new q([{key:"import.empty",values:{name:e}}]);if(n.split(`
`,de+1).length>de)throw new q([{key:"import.lines",values:{name:e,count:de}}]);return(!/^\uFEFF?\s*[{["]/.test(n)||/^\uFEFF?"/.test(n)&&!n.includes('"format"'))&&/[\t;,]/.test(n.split(`
`,1)[0])?{rows:Rt(n)}:{quiz:n}};var nn=16,tn=({items:n,groups:e=[]})=>{let t=new Map,s=new Map(e.map(({id:a},i)=>[a,i]));return n.forEach((a,i)=>{let o=s.get(a.group),r=o===void 0?a.id:`:${a.group}`,l=t.get(r);l?l.items.push(i):t.set(r,{key:r,items:[i],...o!==void 0&&{group:o}})}),[...t.values()]},Pt=n=>({basis:"expert",...n.sources?.some(({id:e})=>e==="author")&&{evidence:["author"]}}),Dn=({roles:n},e)=>Object.fromEntries(n.map(({id:t})=>[t,e()])),jt=n=>N(n,["items"],{id:D(n.items,"question"),prompt:"",categories:["",""],shares:Dn(n,()=>ge(2)),...Pt(n)}),Ot=(n,e)=>{let t=D(n.groups??[],"boxes"),s=N(n,["groups"],{id:t,prompt:""});return en(en(s,t,e),t,e)},en=(n,e,t)=>{let s=n.items.findLastIndex(a=>a.group===e);return N(n,["items"],{id:D(n.items,"box"),group:e,prompt:"",categories:t,shares:Dn(n,()=>[5,5]),...Pt(n)},s<0?n.items.length:s+1)},Ct=(n,e)=>{let{group:t}=n.items[e],s=n.items.filter(i=>i.group===t).length,a={...n,items:n.items.filter((i,o)=>o!==e)};return s>1?a:Wt(a,t)},Wt=(n,e)=>{let t=n.groups.filter(({id:s})=>s!==e);return t.length>0?{...n,groups:t}:C(n,"groups")},zt=(n,e)=>{let t=e.group===void 0?void 0:n.groups[e.group].id,s={...n,items:n.items.filter((a,i)=>!e.items.includes(i))};return t===void 0?s:Wt(s,t)},Ft=(n,e,t)=>{let s=tn(n);return t<0||t>=s.length?n:(s.splice(t,0,...s.splice(e,1)),{...n,items:s.flatMap(({items:a})=>a.map(i=>n.items[i]))})},Bt=(n,e)=>I(n,["items",e],t=>{let s=Ye(t),a=[...t.categories??Array(s).fill(""),""],i={...t,categories:a};return t.shares?{...i,shares:Object.fromEntries(Object.entries(t.shares).map(([o,r])=>[o,[...r,0]]))}:{...i,intercepts:Pn(a.length)}}),Ut=(n,e,t)=>I(n,["items",e],s=>{let a=o=>o.filter((r,l)=>l!==t),i={...s};for(let o of["categories","images","scores"])s[o]&&(i[o]=a(s[o]));return s.shares?i.shares=Object.fromEntries(Object.entries(s.shares).map(([o,r])=>[o,a(r)])):i.intercepts=s.model==="nominal"?a(s.intercepts):Pn(i.categories.length),i}),Nt=(n,e,t,s,a)=>x(n,["items",e,"shares",t,s],a),Qt=(n,e,t,s)=>I(n,["items",e,"shares",t],a=>{let i=sn(a);return[Math.max(0,Math.round((i-s)*1e3)/1e3),s]}),sn=n=>n.reduce((e,t)=>e+t,0)||10,Pn=n=>Array.from({length:n-1},(e,t)=>(n-2)/2-t),Ht=(n,e,t)=>I(n,["items",e],({shares:s,basis:a,evidence:i,...o})=>({...o,trait:t,model:"graded",slope:1,intercepts:Pn(o.categories?.length??2),...a&&{basis:a},...i&&{evidence:i}})),an=(n,e)=>I(n,["items",e],({trait:t,model:s,slope:a,intercepts:i,scores:o,shift:r,basis:l,evidence:h,...c})=>({...c,shares:Dn(n,()=>ge(c.categories?.length??2)),...l&&{basis:l},...h&&{evidence:h}})),on=n=>n.categories??Array(Ye(n)).fill("");var va=8,jn=(n,e)=>{let[t,...s]=e;if(!t||t.cells.length<3)throw new q([{line:t?.line??1,key:"import.head"}]);let[a,i]=ba(n,t);return ka(s,t.cells.slice(2,2+i.length)).reduce((r,{prompt:l,answers:h,numbers:c})=>{let d=Object.fromEntries(a.roles.map(({id:p})=>[p,c.map(g=>g[i.indexOf(p)])]));return N(r,["items"],{id:D(r.items,"question"),prompt:l,categories:h,shares:d,basis:"expert",...r.sources?.some(({id:p})=>p==="author")&&{evidence:["author"]}})},{...a,items:a.items.filter(ya)})},ya=({prompt:n,categories:e=[],group:t})=>!!(n||t||e.some(Boolean)),ba=(n,{line:e,cells:t})=>{let s=t.slice(2).filter(c=>c!=="");if(s.length>Je)throw new q([{line:e,key:"import.roles",values:{count:s.length}}]);let a=n.roles.every(({name:c})=>!c),i=n;if(a){for(i={...n,roles:n.roles.slice(0,s.length),items:[]};i.roles.length<s.length;)i=me(i);i={...i,roles:i.roles.map((c,d)=>({...c,name:s[d]}))}}let o=c=>c.trim().toLowerCase(),r=s.map(c=>i.roles.find(d=>[d.name??"",d.id].map(o).includes(o(c)))?.id),l=i.roles.map(({id:c,name:d})=>d||c),h=[...s.filter((c,d)=>!r[d]).map(c=>({line:e,key:"import.column",values:{name:c,roles:l.join(", ")}})),...i.roles.filter(({id:c})=>!r.includes(c)).map(({id:c,name:d})=>({line:e,key:"import.missing",values:{name:d||c}}))];if(h.length>0)throw new q(h);return[i,r]},ka=(n,e)=>{let t=[],s=[];for(let{line:a,cells:i}of n){let[o,r="",...l]=i,h=t[t.length-1];o&&o!==h?.prompt&&t.push({line:a,prompt:o,answers:[],numbers:[]});let c=t[t.length-1];c?r?(c.answers.push(r),c.numbers.push(e.map((d,p)=>{let g=$a(l[p]??"");return g===void 0&&s.push({line:a,key:"import.number",values:{name:d,found:l[p]||"–"}}),g??0}))):s.push({line:a,key:"import.answer"}):s.push({line:a,key:"import.first"})}for(let{line:a,answers:i,numbers:o}of s.length>0?[]:t)(i.length<2||i.length>nn)&&s.push({line:a,key:"import.answers",values:{count:i.length}}),e.forEach((r,l)=>{o.length>0&&o.every(h=>h[l]===0)&&s.push({line:a,key:"import.nobody",values:{name:r}})});if(t.length===0&&s.length===0&&s.push({line:1,key:"import.none"}),s.length>0)throw new q(s.sort((a,i)=>(a.line??0)-(i.line??0)).slice(0,va));return t},$a=n=>/^\d{1,9}([.,]\d+)?\s*%?$/.test(n)?Number.parseFloat(n.replace(",",".")):void 0;var rn=class{#e;#s;#n;remarks=[];constructor({shop:e,words:t,draw:s}){this.#e=e,this.#s=t,this.#n=s}#a(e,t){let s=Dt(e,t);"quiz"in s?this.#e.start(new L({text:s.quiz})):this.#e.document?this.#e.edit(a=>jn(a,s.rows)):this.#e.start(new L({document:jn(Xe(2,this.#s(),new Date().toISOString().slice(0,10)),s.rows)}),{step:"questions"})}async#t(e){let{text:t}=this.#s();try{this.remarks=[],await e()}catch(s){if(!(s instanceof q))throw s;this.remarks=s.problems.map(({line:a,key:i,values:o})=>(a?`${t("import.line",{line:a})} `:"")+t(i,o))}this.#n()}clear=()=>{this.remarks=[],this.#n()};file=e=>this.#t(async()=>e&&this.#a(await _t(e),e.name));text=e=>this.#t(()=>this.#a(e,this.#s().text("import.pasted")));named=(e,t)=>this.#t(()=>{if(!Object.hasOwn(t,e))throw new q([{key:"import.unknown",values:{name:e,names:Object.keys(t).join(", ")}}]);this.#a(t[e],e)});chosen=async({target:e})=>{let t=e,[s]=t.files??[];await this.file(s),t.value=""};typed=e=>{let t=e.target;if(e.inputType?.startsWith("insertText")||t.value.trim()==="")return;let{value:s}=t;this.text(s).then(()=>{this.remarks.length===0&&(t.value="")})}};var X="rolefit-make:",On="rolefit-make-open",Gt="rolefit-make-language",Q=n=>{try{return n()}catch{return}},ln=n=>Q(()=>JSON.parse(n??"")),Kt=n=>{let e=Q(()=>n.localStorage),t=Q(()=>n.sessionStorage);return{list:()=>Object.keys(e??{}).filter(s=>s.startsWith(X)).flatMap(s=>{let a=ln(e?.getItem(s));return a?[{id:s.slice(X.length),title:a.title,changed:a.changed}]:[]}).sort((s,a)=>a.changed-s.changed),read:s=>ln(Q(()=>e?.getItem(X+s))),save(s,a){if(!e)return"forbidden";let i=ln(Q(()=>e.getItem(X+s)));if(i?.text===a.text&&i.taken===a.taken)return"kept";try{return e.setItem(X+s,JSON.stringify({...a,changed:i?.text===a.text?i.changed:Date.now()})),"kept"}catch(o){return o instanceof DOMException&&/quota/i.test(o.name)?"full":"forbidden"}},forget:s=>Q(()=>e?.removeItem(X+s)),freshId:()=>`${Date.now().toString(36)}-${Math.random().toString(36).slice(2,8)}`,remembered:()=>Q(()=>t?.getItem(On))??void 0,remember:s=>Q(()=>s===void 0?t?.removeItem(On):t?.setItem(On,s)),onChange:s=>n.addEventListener("storage",({key:a,newValue:i})=>{a?.startsWith(X)&&s(a.slice(X.length),ln(i)?.text)}),language:()=>Q(()=>e?.getItem(Gt))??void 0,setLanguage:s=>Q(()=>e?.setItem(Gt,s))}};var dn=class{#e;theme="auto";width="wide";language="";folder="/role-fit/";constructor(e){this.#e=e}set(e){Object.assign(this,e),this.#e()}};var Cn=class extends Error{name="Replaced"},fe=class extends Error{name="SimulatorStopped"},xa=1e4,Wn="role-fit-simulator",Vt=({url:n})=>{let e,t=new Map,s=!1,a=0,i=l=>{if(l.kind==="failure")return o(new fe(`the simulator stopped: ${l.message}`));l.kind==="answer"&&(t.get(l.id)?.resolve(l),t.delete(l.id))},o=l=>{e?.then(({end:h})=>h(),()=>{}),e=void 0;for(let{reject:h}of t.values())h(l);t.clear()},r=l=>new Promise((h,c)=>{if(s)return c(new fe("the simulator has been closed"));for(let[p,{kind:g,reject:w}]of t)g===l.kind&&(t.delete(p),w(new Cn("a newer request has taken the place of this one")));t.set(l.id,{kind:l.kind,resolve:h,reject:c});let d=e??=Sa(n,i);d.then(({post:p})=>t.has(l.id)&&p(l),p=>e===d&&o(new fe(`the simulator could not be started: ${p.message}`,{cause:p})))});return{simulate:(l,{readers:h=2e3,seed:c=1}={})=>r({id:++a,kind:"simulate",text:l,readers:h,seed:c}),check:async l=>(await r({id:++a,kind:"check",text:l})).problems,close:()=>{s=!0,o(new fe("the simulator has been closed"))}}},Sa=async(n,e)=>{let t=Zt()??(await Aa(n(`${Wn}.js`)),Zt());if(!t)throw new Error(`${n(`${Wn}.js`)} is of another build. Empty the caches of the site.`);return qa(t,e).catch(()=>Ta(t,e))},Zt=()=>globalThis[Symbol.for("role-fit@b48e3eb4")]?.[Wn],Aa=n=>new Promise((e,t)=>{let s=Object.assign(document.createElement("script"),{src:`${n}?b48e3eb4`});s.onload=()=>e(),s.onerror=()=>t(new Error(`${n} could not be loaded`)),document.head.append(s)}),qa=(n,e)=>new Promise((t,s)=>{let a=URL.createObjectURL(new Blob([`(${n})(self)`],{type:"text/javascript"})),i=new Worker(a),o=l=>{clearTimeout(r),i.terminate(),s(new Error(l))},r=setTimeout(()=>o("the worker does not start"),xa);i.onerror=({message:l})=>o(l),i.onmessage=()=>{clearTimeout(r),URL.revokeObjectURL(a),i.onmessage=({data:l})=>e(l),i.onerror=({message:l})=>e({kind:"failure",message:l}),t({post:l=>i.postMessage(l),end:()=>i.terminate()})}}),Ta=(n,e)=>{let{port1:t,port2:s}=new MessageChannel;return t.onmessage=({data:a})=>e(a),n(s),{post:a=>t.postMessage(a),end:()=>t.postMessage({kind:"stop"})}};var Jt={ar:{$comment:"Every word that make.html says by itself, in Arabic. {names} are filled in; a message with several texts has one per plural form of {count}.",$source:"Written for RoleFit",$licence:"MIT",$date:"2026-11-29",language:"ar",direction:"rtl","number.percent":"{number}%","number.over":"أكثر من {number}","number.under":"أقل من {number}","page.title":"أنشئ اختبارًا · RoleFit","page.brand":"RoleFit · أنشئ اختبارًا","page.language":"لغة هذه الصفحة","page.quizzes":"كل الاختبارات","page.close":"إغلاق","page.undo":"تراجع","page.redo":"إعادة","page.steps":"الخطوات","page.problems":{zero:"{count} مشكلة",one:"مشكلة واحدة",two:"مشكلتان",few:"{count} مشكلات",many:"{count} مشكلة",other:"{count} مشكلة"},"page.next":"التالي: {step}","page.unreadable":"نص هذا الاختبار تالف، فلا تستطيع الحقول عرضه. لم يضِع شيء: أصلح النص، أو تراجع عن الخطوة الأخيرة.","step.roles":"الأدوار","step.roles.title":"أيّ دور قد يناسب القارئ؟","step.roles.lead":"من دورين إلى أربعة أدوار تصنع اختبارًا جيدًا. لكل دور اسم، وجملة يوافق عليها أصحاب هذا الدور.","step.questions":"الأسئلة","step.questions.title":"عمّ تسأل؟","step.questions.lead":"اسأل عن أشياء ملموسة يفعلها الناس، لا عن رأيهم في أنفسهم. ثم قل عن كل إجابة: من كل عشرة أشخاص في كل دور، كم شخصًا يختارها؟ الأرقام في السؤال الجديد موجودة لتغيّرها فقط.","step.words":"النصوص","step.words.title":"ماذا يحيط بالأسئلة؟","step.words.lead":"يأتي العنوان والمقدمة أولًا. أما المقارنة والأسئلة الشائعة فتحت النتيجة، ويمكنك تركها.","step.try":"جرّب","step.try.title":"جرّبه كما يراه القارئ","step.try.lead":"هكذا سيكون اختبارك في مقالك. العبه كما تشاء.","step.publish":"انشر","step.publish.title":"ضعه في مقالك","step.publish.lead":"تأخذ معك ملفًا واحدًا وسطرًا واحدًا. من يقرأ مقالك يلعب هناك، وتبقى إجاباته عنده.","step.json":"JSON","step.json.title":"الاختبار نصًّا","step.json.lead":"هذا هو الملف الذي تنزّله. ما تغيّره هنا يتغيّر في الخطوات الأخرى، والعكس صحيح. المشكلات هي مشكلات الأداة rolefit check، وهي بالإنجليزية.","keep.kept":"محفوظ في هذا المتصفح","keep.full":"غير محفوظ","keep.full.word":"مساحة التخزين في المتصفح لهذه الصفحة ممتلئة، فتغييراتك الأخيرة في هذا اللسان فقط. نزّل الاختبار، أو احذف اختبارات لم تعد تحتاجها.","keep.forbidden":"غير محفوظ","keep.forbidden.word":"لا يسمح هذا المتصفح للصفحة بحفظ أي شيء، فاختبارك في هذا اللسان فقط. نزّله قبل أن تغلقه.","keep.elsewhere":"غيّرتَ هذا الاختبار في لسان آخر، وها هو هنا. «تراجع» يعيد ما كان هنا.","engine.stopped":"لم يعمل جزء RoleFit الذي يفحص الاختبار. هل كل ملفات RoleFit بجانب هذه الصفحة؟ لم يصب اختبارك شيء.","start.title":"أنشئ اختبارًا","start.lead":"تقول ما الأدوار، وعمّ تسأل، وكيف يجيب أصحاب كل دور. تخبرك الصفحة بمدى جودة الاختبار، وتعطيك ملفًا واحدًا وسطرًا واحدًا لمقالك. كل شيء يبقى على هذا الحاسوب: لا يُرسَل شيء إلى أي مكان.","start.kept":"تابع العمل على","start.untitled":"اختبار بلا عنوان","start.forget":"احذف","start.forget.sure":"حذف «{title}» من هذا المتصفح؟ لا يمكن التراجع عن ذلك.","start.new":"ابدأ اختبارًا جديدًا","start.empty.2":"دوران","start.empty.3":"ثلاثة أدوار","start.empty.hint":"فارغ، وفيه ثلاثة أسئلة لتملأها. يمكنك إضافة أدوار وحذفها لاحقًا.","start.shipped":"أو ابدأ باختبار جاهز وغيّره","start.plain":"ثلاثة أدوار وثمانية أسئلة. الأفضل للتعلّم.","start.template":"يُظهر للقراء أيضًا موقعهم على ثلاثة مقاييس.","start.ds-or-mle":"الاختبار المرفق مع RoleFit، مبني على استطلاعات.","start.data-jobs":"خمس وظائف تعمل بالبيانات، مبني على استطلاعات.","start.open":"أو افتح ما لديك","start.open.hint":"ملف اختبار (.json)، أو أسئلة من جدول بيانات (.csv). يمكنك أيضًا إفلاته في أي مكان من هذه الصفحة.","start.file":"افتح ملفًا…","start.paste":"أو الصقه هنا","roles.number":"الدور {number}","roles.name":"الاسم","roles.name.example":"خبّاز","roles.summary":"في جملة: ماذا يفعل أصحاب هذا الدور؟","roles.summary.example":"يزن وينتظر ويراقب الفرن والمدينة ما زالت نائمة.","roles.more":"نص ورابط وصورة مع النتيجة","roles.text":"ما ينبغي أن يعرفه من حصل على هذه النتيجة","roles.text.hint":"يظهر تحت الحكم حين يتقدّم هذا الدور.","roles.link.url":"رابط إلى","roles.link.text":"كلمات الرابط","roles.image.choose":"اختر صورة…","roles.image.address":"أعطِ عنوانًا بدلًا من ذلك","roles.image.inside":"الصورة داخل ملف الاختبار: {kilobytes} كيلوبايت.","roles.image.src":"عنوان الصورة","roles.image.alt":"ما تُظهره الصورة","roles.image.alt.hint":"لمن لا يراها. اتركه فارغًا إن كانت الصورة للزينة فقط.","roles.image.width":"العرض بالبكسل","roles.image.height":"الارتفاع بالبكسل","roles.image.remove":"احذف الصورة","roles.image.unreadable":"لا يستطيع المتصفح قراءة هذه الصورة. اختر JPEG أو PNG أو WebP.","roles.add":"أضف دورًا","roles.remove":"احذف {role}","scales.title":"مقاييس، لمن يريد المزيد","scales.lead":"للمقياس طرفان كلاهما جيد، مثل «مع الناس» و«مع الأشياء». عندها تُظهر النتيجة للقراء أيضًا أين يقفون. أعطِ المقياس طرفيه، وقل أين يقف كل دور عليه، واجعل بعض الأسئلة تقيسه.","scales.add":"أضف مقياسًا","scales.remove":"احذف {scale}","scales.number":"المقياس {number}","scales.name":"اسم المقياس","scales.low":"أحد الطرفين","scales.low.example":"يحب العمل مع الأشياء","scales.high":"الطرف الآخر","scales.high.example":"يحب العمل مع الناس","scales.places":"أين يقف معظم أصحاب كل دور؟ 0 هو الوسط، و1 بعيد عنه.","scales.place":"{role}: الموقع على المقياس","scales.questions":{zero:"{count} سؤالًا يقيسه.",one:"سؤال واحد يقيسه.",two:"سؤالان يقيسانه.",few:"{count} أسئلة تقيسه.",many:"{count} سؤالًا يقيسه.",other:"{count} سؤالًا يقيسه."},"scales.of":"المقياس","scales.none":"لم يعد هذا المقياس موجودًا. اختر غيره.","scales.strength":"كم تكشف الإجابة","scales.strength.weak":"قليلًا","scales.strength.normal":"متوسط","scales.strength.strong":"كثيرًا","scales.strength.own":"كما في الملف: {number}","scales.first":"الإجابة الأولى تعني","scales.ticked":"التأشير يعني","questions.number":"السؤال {number}","questions.prompt":"السؤال","questions.prompt.example":"هل تزن الأشياء حين تطبخ؟","questions.answers":"الإجابات","questions.answers.scale":"الإجابات، من طرف إلى آخر","questions.answer":"الإجابة {letter}","questions.answer.add":"أضف إجابة","questions.answer.remove":"احذف الإجابة {letter}","questions.more":"تلميح أو سبب أو مقياس","questions.kind":"ما تكشفه الإجابات","questions.kind.shares":"كم من أصحاب كل دور يختارونها","questions.kind.scale":"أين يقف شخص على مقياس","questions.kind.hint":"اختر المقياس إن كانت الإجابات تتدرّج من طرف إلى آخر، مثل «هذا قطعًا»، «كلاهما»، «ذاك قطعًا». عندها تُزال أرقامك للأدوار، و«تراجع» يعيدها.","questions.hint":"تلميح","questions.hint.hint":"سطر يشرح كلمة في السؤال.","questions.why":"لماذا تسأل","questions.why.hint":"يستطيع القراء فتحه تحت السؤال.","questions.up":"إلى أعلى: {question}","questions.down":"إلى أسفل: {question}","questions.remove":"احذف: {question}","questions.add":"أضف سؤالًا","questions.add.boxes":"أضف سؤالًا بمربعات اختيار","shares.caption":"من كل عشرة أشخاص في كل دور، كم شخصًا يعطي هذه الإجابة؟ اكتب رقمًا أو اسحب شريطه.","shares.cell":"{role}: {answer}، من عشرة","shares.sum":"المجموع","boxes.prompt.example":"أيًّا من هذه تحب أن تفعل؟","boxes.boxes":"المربعات","boxes.box":"المربع {letter}","boxes.add":"أضف مربعًا","boxes.remove":"احذف المربع {letter}","boxes.more":"ما تقوله النتيجة عنه","boxes.ticked":"إذا أُشِّر عليه","boxes.empty":"إذا لم يؤشَّر عليه","boxes.caption":"من كل عشرة أشخاص في كل دور، كم شخصًا يؤشّر على هذا المربع؟ اكتب رقمًا أو اسحب شريطه.","box.ticked":"نعم","box.empty":"لا","sheet.title":"أسئلة من جدول بيانات","sheet.lead":"اجعل لكل إجابة صفًّا. الصف الأول يسمّي الأعمدة: السؤال، والإجابة، وكل دور باسمه. اترك السؤال فارغًا حيث يكون هو السؤال الذي فوقه. انسخ الخلايا والصقها هنا، أو احفظها بصيغة CSV.","sheet.example":"مثال","sheet.paste":"الصق الخلايا هنا","texts.title":"العنوان","texts.title.example":"طبّاخ أم خبّاز أم مضيف؟","texts.intro":"المقدمة","texts.intro.hint":"ماذا سيعرف القراء، ومن أين أرقامك؟ يرونها فوق السؤال الأول.","texts.language":"لغة الاختبار","texts.id":"اسم الملف","texts.id.hint":"حروف لاتينية وأرقام و . _ - فقط. لا تغيّره بعد نشر الاختبار: روابط النتائج تستخدمه.","texts.minimum":"عدد الأسئلة قبل عرض النتيجة","texts.comparison":"المقارنة","texts.comparison.hint":"كيف تختلف الأدوار، صفًّا صفًّا: متى يبدأ اليوم، وعلى ماذا تتدرّب، وكم تكسب. يفتحها القراء تحت النتيجة.","texts.comparison.add":"أضف صفًّا","texts.aspect":"ما الذي يُقارَن","texts.aspect.example":"متى يبدأ اليوم","texts.section":"عنوان فوقه (يمكن أن يبقى فارغًا)","texts.faq":"أسئلة شائعة","texts.faq.hint":"مثلًا: من أين تأتي الأرقام؟","texts.faq.add":"أضف سؤالًا وجوابه","texts.question":"السؤال","texts.answer":"الجواب","texts.sources":"المصادر","texts.sources.hint":"ما يستند إليه الاختبار. إن كان رأيك أنت فقل ذلك: يستطيع القراء أن يروه.","texts.sources.add":"أضف مصدرًا","texts.source.title":"عنوان المصدر","texts.source.url":"الرابط","texts.remove":"احذف المدخل {number}","template.author":"رأي كاتب هذا الاختبار، من دون بيانات","try.theme":"الألوان","try.theme.auto":"ألوان الصفحة","try.theme.light":"فاتحة","try.theme.dark":"داكنة","try.width":"العرض","try.width.wide":"عرض مقال","try.width.phone":"عرض هاتف","try.language":"اللغة","try.language.own":"لغة الاختبار","try.language.hint":"تتغيّر أزرار RoleFit وجمله فقط. نصوصك أنت تحتاج إلى ملف ترجمة، يشرحه core/README.md.","try.checking":"لحظة: يُفحَص الاختبار.","try.hindered":{zero:"لا يستطيع القراء رؤية الاختبار بعد: {count} شيئًا ناقصًا أو خاطئًا.",one:"لا يستطيع القراء رؤية الاختبار بعد: شيء واحد ناقص أو خاطئ.",two:"لا يستطيع القراء رؤية الاختبار بعد: شيئان ناقصان أو خاطئان.",few:"لا يستطيع القراء رؤية الاختبار بعد: {count} أشياء ناقصة أو خاطئة.",many:"لا يستطيع القراء رؤية الاختبار بعد: {count} شيئًا ناقصًا أو خاطئًا.",other:"لا يستطيع القراء رؤية الاختبار بعد: {count} شيئًا ناقصًا أو خاطئًا."},"publish.file":"1. الملف","publish.file.hint":"نزّله وضعه في المجلد «role-fit» على موقعك. هذا المجلد نسخة من «dist» حيث توجد هذه الصفحة أيضًا.","publish.download":"نزّل {name}","publish.page":"نزّل صفحة كاملة: {name}","publish.page.hint":"تحتوي الصفحة على الاختبار. تعمل في المجلد نفسه مع هذه الصفحة، ومن القرص أيضًا.","publish.bytes":"حجم الاختبار {quiz} كيلوبايت. أما RoleFit نفسه، الذي يُحمَّل معه، فنحو {code} كيلوبايت حين يُرسَل مضغوطًا.","publish.anyway":"يمكنك أخذ الملف كما هو:","publish.lines":"2. السطر لمقالك","publish.folder":"أين المجلد على موقعك؟","publish.folder.hint":"مثل:","publish.beside":"سطر واحد","publish.beside.hint":"يحمّل {name} من ذلك المجلد. ضعه حيث ينبغي أن يظهر الاختبار.","publish.whole":"الكل في واحد، بلا ملف","publish.whole.hint":"لـHTML ومعظم Markdown. أما Hugo وMDX وVitePress فتعدّ مثل هذه الأسطر لها.","publish.frame":"في إطار","publish.frame.hint":"إن كان موقعك يزيل السكربتات من المقالات.","publish.wordpress":"في WordPress","publish.wordpress.hint":"للإضافة الموجودة في dist/role-fit-wordpress.zip. ارفع {name} إلى مكتبة الوسائط. أو أضف المكوّن «RoleFit quiz» واختر الملف هناك.","publish.copy":"انسخ","publish.copied":"نُسخ.","publish.uncopied":"لم يسمح المتصفح بذلك. الأسطر محدَّدة: انسخها من هناك.","json.empty":"لا شيء هنا بعد.","json.good":"لا خطأ ولا نقص.","json.errors":{zero:"{count} خطأ",one:"خطأ واحد",two:"خطآن",few:"{count} أخطاء",many:"{count} خطأ",other:"{count} خطأ"},"json.warnings":{zero:"{count} تحذيرًا",one:"تحذير واحد",two:"تحذيران",few:"{count} تحذيرات",many:"{count} تحذيرًا",other:"{count} تحذيرًا"},"advice.title":"ما مدى جودته؟","advice.waiting":"لحظة: يُسحَب قراء بالقرعة.","advice.errors":"حين لا يبقى خطأ في الاختبار، ترى هنا مدى جودته.","advice.right":"يصيب مع {right} من 100 قارئ","advice.guessed":"لو صحّت أرقامك. بالتخمين: {guessed}.","advice.questions":{zero:"يجيب القراء عن {count} سؤالًا تقريبًا من {most}.",one:"يجيب القراء عن سؤال واحد تقريبًا من {most}.",two:"يجيب القراء عن سؤالين تقريبًا من {most}.",few:"يجيب القراء عن {count} أسئلة تقريبًا من {most}.",many:"يجيب القراء عن {count} سؤالًا تقريبًا من {most}.",other:"يجيب القراء عن {count} سؤالًا تقريبًا من {most}."},"advice.confused":"يحسب {hundred} من كل 100 شخص في دور {role} على دور {other}. اسأل عن شيء يجيب عنه هذان الدوران إجابتين مختلفتين.","advice.unreached":"{hundred} فقط من كل 100 قارئ يحصلون على {role}، وكان ينبغي أن يكونوا {share}. أعطه إجابات قلّما تختارها الأدوار الأخرى.","advice.more":"{hundred} من كل 100 قارئ يجيبون عن كل الأسئلة ولا يحصلون على نتيجة واضحة. أسئلة أكثر ستساعد.","advice.idle":"هذا السؤال لا يفيد كثيرًا، فلا يكاد يُطرَح على أحد: {question}","advice.idle.more":{zero:"{count} سؤالًا آخر لا يفيد كثيرًا.",one:"سؤال آخر لا يفيد كثيرًا.",two:"سؤالان آخران لا يفيدان كثيرًا.",few:"{count} أسئلة أخرى لا تفيد كثيرًا.",many:"{count} سؤالًا آخر لا يفيد كثيرًا.",other:"{count} سؤالًا آخر لا يفيد كثيرًا."},"advice.well":"لا يختلط دوران كثيرًا، وكل سؤال مستخدَم.","advice.picture":"من أصحاب كل دور، كم شخصًا يحصل على كل نتيجة","advice.row":"{role}: {hundred} من 100","advice.evidence":"هذا ليس دليلًا. القراء مسحوبون من أرقامك أنت، فهو يُظهر كم يمكن أن يكون الاختبار جيدًا في أحسن الأحوال. أما جودته الفعلية فلا تُظهرها إلا إجابات أشخاص حقيقيين.","import.line":"السطر {line}:","import.pasted":"ما لُصق","import.unknown":"لا يوجد اختبار بالاسم {name}. الأسماء هي: {names}","import.empty":"{name} فارغ.","import.large":"{name} أكبر من 4 ميبيبايت، وهو أقصى حجم لاختبار.","import.unreadable":"لا يمكن قراءة {name}.","import.encoding":"{name} ليس نصًّا بترميز UTF-8. احفظه بترميز UTF-8: في Excel بصيغة «CSV UTF-8»، وفي المفكرة من «حفظ باسم» ثم «الترميز».","import.lines":{zero:"في {name} أكثر من {count} سطر. افحصه بالأداة: rolefit check QUIZ",one:"في {name} أكثر من سطر واحد.",two:"في {name} أكثر من سطرين.",few:"في {name} أكثر من {count} أسطر. افحصه بالأداة: rolefit check QUIZ",many:"في {name} أكثر من {count} سطر. افحصه بالأداة: rolefit check QUIZ",other:"في {name} أكثر من {count} سطر. افحصه بالأداة: rolefit check QUIZ"},"import.head":"يجب أن يسمّي الصف الأول الأعمدة: السؤال، والإجابة، وكل دور.","import.roles":{zero:"{count} دورًا؛ للاختبار من 1 إلى 12 دورًا.",one:"دور واحد؛ للاختبار من 1 إلى 12 دورًا.",two:"دوران؛ للاختبار من 1 إلى 12 دورًا.",few:"{count} أدوار؛ للاختبار من 1 إلى 12 دورًا.",many:"{count} دورًا؛ للاختبار من 1 إلى 12 دورًا.",other:"{count} دورًا؛ للاختبار من 1 إلى 12 دورًا."},"import.column":"العمود «{name}» ليس دورًا في هذا الاختبار. أدواره هي: {roles}","import.missing":"لا عمود للدور «{name}».","import.first":"إجابة بلا سؤال فوقها.","import.answer":"الإجابة ناقصة.","import.number":"في العمود «{name}»، «{found}» ليس رقمًا من 0 فأكثر.","import.answers":{zero:"للسؤال {count} إجابة؛ يحتاج من 2 إلى 16.",one:"للسؤال إجابة واحدة؛ يحتاج من 2 إلى 16.",two:"للسؤال إجابتان؛ يحتاج من 2 إلى 16.",few:"للسؤال {count} إجابات؛ يحتاج من 2 إلى 16.",many:"للسؤال {count} إجابة؛ يحتاج من 2 إلى 16.",other:"للسؤال {count} إجابة؛ يحتاج من 2 إلى 16."},"import.nobody":"في العمود «{name}»، لا أحد يعطي أي إجابة عن هذا السؤال: كل الأرقام 0.","import.none":"لا أسئلة تحت الصف الأول.","import.quote":"تبدأ هنا علامة اقتباس ولا تنتهي."},de:{$comment:"Every word that make.html says by itself, in German. {names} are filled in; a message with several texts has one per plural form of {count}.",$source:"Written for RoleFit",$licence:"MIT",$date:"2026-11-29",language:"de",direction:"ltr","number.percent":"{number} %","number.over":"über {number}","number.under":"unter {number}","page.title":"Ein Quiz machen · RoleFit","page.brand":"RoleFit · Ein Quiz machen","page.language":"Sprache dieser Seite","page.quizzes":"Alle Quiz","page.close":"Schließen","page.undo":"Rückgängig","page.redo":"Wiederholen","page.steps":"Schritte","page.problems":{one:"ein Problem",other:"{count} Probleme"},"page.next":"Weiter: {step}","page.unreadable":"Der Text dieses Quiz ist beschädigt, deshalb können die Felder ihn nicht zeigen. Nichts ist verloren: Bessere den Text aus, oder mach den letzten Schritt rückgängig.","step.roles":"Rollen","step.roles.title":"Was kann herauskommen?","step.roles.lead":"Zwei bis vier Rollen ergeben ein gutes Quiz. Jede braucht einen Namen und einen Satz, dem Menschen in dieser Rolle zustimmen würden.","step.questions":"Fragen","step.questions.title":"Was fragst du?","step.questions.lead":"Frag nach Dingen, die man tut, nicht danach, wie sich jemand sieht. Sag dann zu jeder Antwort: Wie viele von zehn Menschen in jeder Rolle würden sie geben? Die Zahlen einer neuen Frage stehen nur da, damit du sie änderst.","step.words":"Texte","step.words.title":"Was steht um die Fragen herum?","step.words.lead":"Am Anfang stehen Titel und Einleitung. Der Vergleich und die häufigen Fragen stehen unter dem Ergebnis; du kannst sie weglassen.","step.try":"Ausprobieren","step.try.title":"Spiel es selbst","step.try.lead":"So wird dein Quiz im Artikel aussehen. Spiel es, sooft du willst.","step.publish":"Veröffentlichen","step.publish.title":"In deinen Artikel damit","step.publish.lead":"Du nimmst eine Datei und eine Zeile mit. Wer deinen Artikel liest, spielt dort, und die Antworten bleiben bei ihm.","step.json":"JSON","step.json.title":"Das Quiz als Text","step.json.lead":"Das ist die Datei, die du herunterlädst. Was du hier änderst, ändert sich in den anderen Schritten, und umgekehrt. Die Probleme sind die des Werkzeugs „rolefit check“, auf Englisch.","keep.kept":"In diesem Browser aufgehoben","keep.full":"Nicht aufgehoben","keep.full.word":"Der Speicher des Browsers für diese Seite ist voll, deshalb sind deine letzten Änderungen nur in diesem Tab. Lade das Quiz herunter, oder entferne Quiz, die du nicht mehr brauchst.","keep.forbidden":"Nicht aufgehoben","keep.forbidden.word":"Dieser Browser lässt die Seite nichts aufheben, deshalb ist dein Quiz nur in diesem Tab. Lade es herunter, bevor du ihn schließt.","keep.elsewhere":"Du hast dieses Quiz in einem anderen Tab geändert, und so steht es jetzt hier. „Rückgängig“ holt zurück, was hier stand.","engine.stopped":"Der Teil von RoleFit, der das Quiz prüft, hat nicht funktioniert. Liegen alle Dateien von RoleFit neben dieser Seite? Deinem Quiz ist nichts passiert.","start.title":"Ein Quiz machen","start.lead":"Du sagst, welche Rollen es gibt, was du fragst und wie Menschen in jeder Rolle antworten würden. Die Seite sagt dir, wie gut das Quiz funktioniert, und gibt dir eine Datei und eine Zeile für deinen Artikel. Alles bleibt auf diesem Computer: Nichts wird irgendwohin gesendet.","start.kept":"Weitermachen mit","start.untitled":"Ein Quiz ohne Titel","start.forget":"Entfernen","start.forget.sure":"„{title}“ aus diesem Browser entfernen? Das lässt sich nicht rückgängig machen.","start.new":"Neu anfangen","start.empty.2":"Zwei Rollen","start.empty.3":"Drei Rollen","start.empty.hint":"Leer, mit drei Fragen zum Ausfüllen. Rollen kannst du später hinzufügen und entfernen.","start.shipped":"Oder mit einem anfangen, das funktioniert, und es ändern","start.plain":"Drei Rollen, acht Fragen. Von diesem lernt man am besten.","start.template":"Zeigt auch, wo man auf drei Skalen steht.","start.ds-or-mle":"Das mitgelieferte Quiz von RoleFit, aus Umfragen gemacht.","start.data-jobs":"Fünf Berufe, die mit Daten arbeiten, aus Umfragen gemacht.","start.open":"Oder öffnen, was du hast","start.open.hint":"Eine Quizdatei (.json) oder Fragen aus einer Tabelle (.csv). Du kannst sie auch irgendwo auf diese Seite ziehen.","start.file":"Datei öffnen …","start.paste":"Oder hier einfügen","roles.number":"Rolle {number}","roles.name":"Name","roles.name.example":"Bäckerin","roles.summary":"In einem Satz: Was tun Menschen in dieser Rolle?","roles.summary.example":"Wiegt, wartet und bewacht den Ofen, während die Stadt noch schläft.","roles.more":"Text, Link und Bild zum Ergebnis","roles.text":"Was man mit diesem Ergebnis wissen sollte","roles.text.hint":"Es steht unter dem Urteil, wenn diese Rolle vorn liegt.","roles.link.url":"Link zu","roles.link.text":"Worte des Links","roles.image.choose":"Bild auswählen …","roles.image.address":"Stattdessen eine Adresse angeben","roles.image.inside":"Das Bild ist in der Quizdatei: {kilobytes} kB.","roles.image.src":"Adresse des Bildes","roles.image.alt":"Was das Bild zeigt","roles.image.alt.hint":"Für alle, die es nicht sehen. Lass es leer, wenn das Bild nur schmückt.","roles.image.width":"Breite in Pixeln","roles.image.height":"Höhe in Pixeln","roles.image.remove":"Bild entfernen","roles.image.unreadable":"Der Browser kann dieses Bild nicht lesen. Nimm ein JPEG, PNG oder WebP.","roles.add":"Rolle hinzufügen","roles.remove":"{role} entfernen","scales.title":"Skalen, für alle, die mehr wollen","scales.lead":"Eine Skala hat zwei Pole, die beide gleich gut sind, etwa „mit Menschen“ und „mit Dingen“. Das Ergebnis zeigt dann auch, wo man steht. Gib der Skala ihre Pole, sag, wo jede Rolle darauf steht, und lass einige Fragen sie messen.","scales.add":"Skala hinzufügen","scales.remove":"{scale} entfernen","scales.number":"Skala {number}","scales.name":"Name der Skala","scales.low":"Ein Pol","scales.low.example":"arbeitet gern mit Dingen","scales.high":"Der andere Pol","scales.high.example":"arbeitet gern mit Menschen","scales.places":"Wo stehen die meisten Menschen in jeder Rolle? 0 ist die Mitte, 1 ist weit davon entfernt.","scales.place":"{role}: Ort auf der Skala","scales.questions":{one:"Eine Frage misst sie.",other:"{count} Fragen messen sie."},"scales.of":"Skala","scales.none":"Diese Skala gibt es nicht mehr. Wähle eine andere.","scales.strength":"Wie viel die Antwort verrät","scales.strength.weak":"wenig","scales.strength.normal":"mittel","scales.strength.strong":"viel","scales.strength.own":"wie in der Datei: {number}","scales.first":"Die erste Antwort steht für","scales.ticked":"Ein Häkchen steht für","questions.number":"Frage {number}","questions.prompt":"Frage","questions.prompt.example":"Wiegst du beim Kochen Dinge ab?","questions.answers":"Antworten","questions.answers.scale":"Antworten, von einem Pol zum anderen","questions.answer":"Antwort {letter}","questions.answer.add":"Antwort hinzufügen","questions.answer.remove":"Antwort {letter} entfernen","questions.more":"Ein Hinweis, ein Grund oder eine Skala","questions.kind":"Was die Antworten verraten","questions.kind.shares":"wie viele Menschen in jeder Rolle sie geben","questions.kind.scale":"wo jemand auf einer Skala steht","questions.kind.hint":"Nimm die Skala, wenn die Antworten von einem Pol zum anderen gehen, etwa „klar dies“, „beides“, „klar jenes“. Deine Zahlen für die Rollen fallen dann weg; „Rückgängig“ holt sie zurück.","questions.hint":"Hinweis","questions.hint.hint":"Eine Zeile, die ein Wort der Frage erklärt.","questions.why":"Warum du fragst","questions.why.hint":"Das kann man unter der Frage aufklappen.","questions.up":"Nach oben: {question}","questions.down":"Nach unten: {question}","questions.remove":"Entfernen: {question}","questions.add":"Frage hinzufügen","questions.add.boxes":"Frage mit Kästchen zum Ankreuzen hinzufügen","shares.caption":"Wie viele von zehn Menschen in jeder Rolle würden diese Antwort geben? Schreib eine Zahl, oder zieh ihren Balken.","shares.cell":"{role}: {answer}, von zehn","shares.sum":"Summe","boxes.prompt.example":"Was davon tust du gern?","boxes.boxes":"Kästchen","boxes.box":"Kästchen {letter}","boxes.add":"Kästchen hinzufügen","boxes.remove":"Kästchen {letter} entfernen","boxes.more":"Was das Ergebnis dazu sagt","boxes.ticked":"Wenn es angekreuzt ist","boxes.empty":"Wenn nicht","boxes.caption":"Wie viele von zehn Menschen in jeder Rolle würden dieses Kästchen ankreuzen? Schreib eine Zahl, oder zieh ihren Balken.","box.ticked":"Ja","box.empty":"Nein","sheet.title":"Fragen aus einer Tabelle","sheet.lead":"Mach eine Zeile für jede Antwort. Die erste Zeile nennt die Spalten: Frage, Antwort und jede Rolle mit ihrem Namen. Lass die Frage leer, wo es dieselbe ist wie darüber. Kopiere die Zellen und füge sie hier ein, oder speichere sie als CSV.","sheet.example":"Ein Beispiel","sheet.paste":"Füge die Zellen hier ein","texts.title":"Titel","texts.title.example":"Köchin, Bäckerin oder Gastgeberin?","texts.intro":"Einleitung","texts.intro.hint":"Was erfährt man, und woher kommen deine Zahlen? Das steht über der ersten Frage.","texts.language":"Sprache des Quiz","texts.id":"Name der Datei","texts.id.hint":"Nur Buchstaben, Ziffern und . _ -. Ändere ihn nicht mehr, wenn das Quiz veröffentlicht ist: Links zu Ergebnissen benutzen ihn.","texts.minimum":"Fragen, bevor das Ergebnis angeboten wird","texts.comparison":"Vergleich","texts.comparison.hint":"Wie sich die Rollen unterscheiden, Zeile für Zeile: wann der Tag beginnt, was man übt, was man verdient. Man klappt es unter dem Ergebnis auf.","texts.comparison.add":"Zeile hinzufügen","texts.aspect":"Was verglichen wird","texts.aspect.example":"Wann der Tag beginnt","texts.section":"Überschrift darüber (darf leer bleiben)","texts.faq":"Häufige Fragen","texts.faq.hint":"Zum Beispiel: Woher kommen die Zahlen?","texts.faq.add":"Frage mit Antwort hinzufügen","texts.question":"Frage","texts.answer":"Antwort","texts.sources":"Quellen","texts.sources.hint":"Worauf das Quiz beruht. Wenn es dein eigenes Urteil ist, sag es: Man kann es sehen.","texts.sources.add":"Quelle hinzufügen","texts.source.title":"Titel der Quelle","texts.source.url":"Adresse","texts.remove":"Eintrag {number} entfernen","template.author":"Das Urteil der Autorin oder des Autors, ohne Daten","try.theme":"Farben","try.theme.auto":"der Seite","try.theme.light":"hell","try.theme.dark":"dunkel","try.width":"Breite","try.width.wide":"eines Artikels","try.width.phone":"eines Telefons","try.language":"Sprache","try.language.own":"des Quiz","try.language.hint":"Nur die Knöpfe und Sätze von RoleFit ändern sich. Deine eigenen Texte brauchen eine Übersetzungsdatei; core/README.md erklärt sie.","try.checking":"Einen Moment: Das Quiz wird geprüft.","try.hindered":{one:"Noch kann niemand das Quiz sehen: Eines fehlt oder ist falsch.",other:"Noch kann niemand das Quiz sehen: {count} Dinge fehlen oder sind falsch."},"publish.file":"1. Die Datei","publish.file.hint":"Lade sie herunter, und lege sie in den Ordner „role-fit“ deiner Website. Dieser Ordner ist eine Kopie von „dist“, in dem auch diese Seite liegt.","publish.download":"{name} herunterladen","publish.page":"Ganze Seite herunterladen: {name}","publish.page.hint":"Die Seite enthält das Quiz. Sie funktioniert im selben Ordner wie diese Seite, auch von der Festplatte.","publish.bytes":"Das Quiz hat {quiz} kB. RoleFit selbst, das außerdem geladen wird, hat etwa {code} kB, wenn es komprimiert gesendet wird.","publish.anyway":"Du kannst die Datei mitnehmen, wie sie ist:","publish.lines":"2. Die Zeile für deinen Artikel","publish.folder":"Wo liegt der Ordner auf deiner Website?","publish.folder.hint":"Zum Beispiel:","publish.beside":"Eine Zeile","publish.beside.hint":"Sie lädt {name} aus diesem Ordner. Setze sie dorthin, wo das Quiz stehen soll.","publish.whole":"Alles in einem, ohne Datei","publish.whole.hint":"Für HTML und das meiste Markdown. Hugo, MDX und VitePress halten solche Zeilen für ihre eigenen.","publish.frame":"In einem Rahmen","publish.frame.hint":"Wenn deine Website Skripte aus Artikeln entfernt.","publish.wordpress":"Mit WordPress","publish.wordpress.hint":"Für das Plugin in dist/role-fit-wordpress.zip. Lade {name} in die Mediathek hoch. Oder füge den Block „RoleFit quiz“ ein und wähle die Datei dort.","publish.copy":"Kopieren","publish.copied":"Kopiert.","publish.uncopied":"Der Browser hat es nicht erlaubt. Die Zeilen sind markiert: Kopiere sie von dort.","json.empty":"Hier steht noch nichts.","json.good":"Nichts ist falsch, und nichts fehlt.","json.errors":{one:"ein Fehler",other:"{count} Fehler"},"json.warnings":{one:"eine Warnung",other:"{count} Warnungen"},"advice.title":"Wie gut funktioniert es?","advice.waiting":"Einen Moment: Es werden Menschen ausgelost.","advice.errors":"Wenn am Quiz nichts mehr falsch ist, siehst du hier, wie gut es funktioniert.","advice.right":"Richtig bei {right} von 100 Menschen","advice.guessed":"wenn deine Zahlen stimmten. Geraten: {guessed}.","advice.questions":{one:"Man beantwortet etwa eine Frage von {most}.",other:"Man beantwortet etwa {count} Fragen von {most}."},"advice.confused":"Es hält {hundred} von 100 Menschen in der Rolle {role} für {other}. Frag etwas, das diese beiden verschieden beantworten.","advice.unreached":"Nur {hundred} von 100 Menschen bekommen {role}, obwohl es {share} sein sollten. Gib der Rolle Antworten, die die anderen Rollen selten geben.","advice.more":"{hundred} von 100 Menschen beantworten jede Frage und erfahren noch nichts Klares. Mehr Fragen würden helfen.","advice.idle":"Diese Frage bringt wenig und wird deshalb fast niemandem gestellt: {question}","advice.idle.more":{one:"Noch eine Frage bringt wenig.",other:"{count} weitere Fragen bringen wenig."},"advice.well":"Keine zwei Rollen werden oft verwechselt, und jede Frage wird gebraucht.","advice.picture":"Welches Ergebnis bekommen wie viele Menschen in jeder Rolle?","advice.row":"{role}: {hundred} von hundert","advice.evidence":"Das ist kein Beweis. Die Menschen sind aus deinen eigenen Zahlen ausgelost, es zeigt also, wie gut das Quiz bestenfalls sein könnte. Wie gut es ist, zeigen nur die Antworten wirklicher Menschen.","import.line":"Zeile {line}:","import.pasted":"Das Eingefügte","import.unknown":"Es gibt kein Quiz mit dem Namen {name}. Die Namen sind: {names}","import.empty":"{name} ist leer.","import.large":"{name} ist größer als 4 MiB, und mehr darf ein Quiz nicht haben.","import.unreadable":"{name} kann nicht gelesen werden.","import.encoding":"{name} ist kein UTF-8-Text. Speichere es als UTF-8: in Excel als „CSV UTF-8“, im Editor von Windows unter „Speichern unter“, „Codierung“.","import.lines":{one:"{name} hat mehr als eine Zeile.",other:"{name} hat mehr als {count} Zeilen. Prüfe es mit dem Werkzeug: rolefit check QUIZ"},"import.head":"Die erste Zeile muss die Spalten nennen: Frage, Antwort und jede Rolle.","import.roles":{one:"{count} Rolle; ein Quiz hat 1 bis 12.",other:"{count} Rollen; ein Quiz hat 1 bis 12."},"import.column":"Die Spalte „{name}“ ist keine Rolle dieses Quiz. Seine Rollen sind: {roles}","import.missing":"Es gibt keine Spalte für die Rolle „{name}“.","import.first":"Eine Antwort ohne Frage darüber.","import.answer":"Die Antwort fehlt.","import.number":"In der Spalte „{name}“ ist „{found}“ keine Zahl ab 0.","import.answers":{one:"Die Frage hat eine Antwort; sie braucht 2 bis 16.",other:"Die Frage hat {count} Antworten; sie braucht 2 bis 16."},"import.nobody":"In der Spalte „{name}“ gibt niemand eine Antwort auf diese Frage: Alle Zahlen sind 0.","import.none":"Unter der ersten Zeile stehen keine Fragen.","import.quote":"Hier beginnt ein Anführungszeichen, das nicht endet."},en:{$comment:"Every word that make.html says by itself, in English. {names} are filled in; a message with several texts has one per plural form of {count}.",$source:"Written for RoleFit",$licence:"MIT",$date:"2026-11-29",language:"en",direction:"ltr","number.percent":"{number}%","number.over":">{number}","number.under":"<{number}","page.title":"Make a quiz · RoleFit","page.brand":"RoleFit · Make a quiz","page.language":"Language of this page","page.quizzes":"All quizzes","page.close":"Close","page.undo":"Undo","page.redo":"Redo","page.steps":"Steps","page.problems":{one:"one problem",other:"{count} problems"},"page.next":"Next: {step}","page.unreadable":"The text of this quiz is damaged, so the fields cannot show it. Nothing is lost: mend the text, or undo.","step.roles":"Roles","step.roles.title":"Who can a reader turn out to be?","step.roles.lead":"Two to four roles make a good quiz. Each needs a name, and a sentence that people in it would agree with.","step.questions":"Questions","step.questions.title":"What do you ask?","step.questions.lead":"Ask about concrete things that people do, not about what they think of themselves. Then say of every answer: of ten people in each role, how many would give it? The numbers of a new question are only there to be changed.","step.words":"Words","step.words.title":"What stands around the questions?","step.words.lead":"The title and the introduction come first. The comparison and the questions that people ask stand below the result; you can leave them out.","step.try":"Try","step.try.title":"Try it as a reader","step.try.lead":"This is your quiz as it will be in your article. Play it as often as you like.","step.publish":"Publish","step.publish.title":"Put it in your article","step.publish.lead":"You take home one file and one line. Whoever reads your article plays it there, and their answers stay with them.","step.json":"JSON","step.json.title":"The quiz as text","step.json.lead":"This is the file that you download. What you change here changes in the other steps, and the other way round. The problems are those of the tool “rolefit check”.","keep.kept":"Kept in this browser","keep.full":"Not kept","keep.full.word":"The browser’s storage for this page is full, so your last changes are only in this tab. Download the quiz, or remove quizzes that you no longer need.","keep.forbidden":"Not kept","keep.forbidden.word":"This browser does not let the page keep anything, so your quiz is only in this tab. Download it before you close the tab.","keep.elsewhere":"You changed this quiz in another tab, and here it is. Undo brings back what was here.","engine.stopped":"The part of RoleFit that checks the quiz could not work. Are all files of RoleFit beside this page? Your quiz is not affected.","start.title":"Make a quiz","start.lead":"You say which roles there are, what you ask, and how people in each role would answer. The page tells you how well the quiz works, and gives you one file and one line for your article. Everything stays on this computer: nothing is sent anywhere.","start.kept":"Go on with","start.untitled":"A quiz without a title","start.forget":"Remove","start.forget.sure":"Remove “{title}” from this browser? This cannot be undone.","start.new":"Begin a new one","start.empty.2":"Two roles","start.empty.3":"Three roles","start.empty.hint":"Empty, with three questions to fill in. You can add and remove roles later.","start.shipped":"Or begin with one that works, and change it","start.plain":"Three roles, eight questions. The best one to learn from.","start.template":"Also shows readers where they stand on three scales.","start.ds-or-mle":"The quiz that comes with RoleFit, made from surveys.","start.data-jobs":"Five jobs that work with data, made from surveys.","start.open":"Or open what you have","start.open.hint":"A quiz file (.json), or questions from a spreadsheet (.csv). You can also drop it anywhere on this page.","start.file":"Open a file…","start.paste":"Or paste it here","roles.number":"Role {number}","roles.name":"Name","roles.name.example":"Baker","roles.summary":"In a sentence: what do people in this role do?","roles.summary.example":"Weighs, waits and watches the oven while the town is still asleep.","roles.more":"Text, link and picture with the result","roles.text":"What a reader with this result should know","roles.text.hint":"It stands below the verdict when this role leads.","roles.link.url":"Link to","roles.link.text":"Words of the link","roles.image.choose":"Choose a picture…","roles.image.address":"Give an address instead","roles.image.inside":"The picture is inside the quiz file: {kilobytes} kB.","roles.image.src":"Address of the picture","roles.image.alt":"What the picture shows","roles.image.alt.hint":"For readers who do not see it. Leave it empty if the picture only decorates.","roles.image.width":"Width in pixels","roles.image.height":"Height in pixels","roles.image.remove":"Remove the picture","roles.image.unreadable":"The browser cannot read this picture. Choose a JPEG, PNG or WebP.","roles.add":"Add a role","roles.remove":"Remove {role}","scales.title":"Scales, for those who want more","scales.lead":"A scale has two poles, both equally good to be at, such as “with people” and “with things”. The result then also shows readers where they stand. Give a scale its poles, say where each role stands on it, and let some questions measure it.","scales.add":"Add a scale","scales.remove":"Remove {scale}","scales.number":"Scale {number}","scales.name":"Name","scales.low":"One pole","scales.low.example":"likes to work with things","scales.high":"The other pole","scales.high.example":"likes to work with people","scales.places":"Where do most people in each role stand? 0 is the middle; 1 is far from it.","scales.place":"{role}: place on the scale","scales.questions":{one:"One question measures it.",other:"{count} questions measure it."},"scales.of":"Scale","scales.none":"This scale does not exist any more. Choose another one.","scales.strength":"How much the answer tells","scales.strength.weak":"little","scales.strength.normal":"normal","scales.strength.strong":"much","scales.strength.own":"as in the file: {number}","scales.first":"The first answer stands for","scales.ticked":"A tick stands for","questions.number":"Question {number}","questions.prompt":"Question","questions.prompt.example":"Do you weigh things when you cook?","questions.answers":"Answers","questions.answers.scale":"Answers, from one pole to the other","questions.answer":"Answer {letter}","questions.answer.add":"Add an answer","questions.answer.remove":"Remove answer {letter}","questions.more":"A hint, a reason, or a scale","questions.kind":"What the answers tell","questions.kind.shares":"how many people in each role give them","questions.kind.scale":"where somebody stands on a scale","questions.kind.hint":"Choose the scale if the answers go from one pole to another, such as “clearly this”, “either”, “clearly that”. Your numbers for the roles then make way; undo brings them back.","questions.hint":"Hint","questions.hint.hint":"A line that explains a word of the question.","questions.why":"Why you ask","questions.why.hint":"Readers can open this below the question.","questions.up":"Move up: {question}","questions.down":"Move down: {question}","questions.remove":"Remove: {question}","questions.add":"Add a question","questions.add.boxes":"Add a question with boxes to tick","shares.caption":"Of ten people in each role, how many would give this answer? Type a number or drag its bar.","shares.cell":"{role}: {answer}, of ten","shares.sum":"Sum","boxes.prompt.example":"Which of these do you like to do?","boxes.boxes":"Boxes","boxes.box":"Box {letter}","boxes.add":"Add a box","boxes.remove":"Remove box {letter}","boxes.more":"What the result says of it","boxes.ticked":"If it is ticked","boxes.empty":"If it is not","boxes.caption":"Of ten people in each role, how many would tick this box? Type a number or drag its bar.","box.ticked":"Yes","box.empty":"No","sheet.title":"Questions from a spreadsheet","sheet.lead":"Make a row for each answer. The first row names the columns: question, answer, and each role by its name. Leave the question empty where it is the same as above. Copy the cells and paste them here, or save them as CSV.","sheet.example":"An example","sheet.paste":"Paste the cells here","texts.title":"Title","texts.title.example":"Cook, baker or host?","texts.intro":"Introduction","texts.intro.hint":"What will readers find out, and where do your numbers come from? They see it above the first question.","texts.language":"Language of the quiz","texts.id":"Name of the file","texts.id.hint":"Letters, digits and . _ - only. Keep it once the quiz is published: links to results use it.","texts.minimum":"Questions before the result is offered","texts.comparison":"Comparison","texts.comparison.hint":"How the roles differ, row by row: when the day begins, what you train, what it pays. Readers open it below the result.","texts.comparison.add":"Add a row","texts.aspect":"What is compared","texts.aspect.example":"When the day begins","texts.section":"Heading above it (may stay empty)","texts.faq":"Questions that people ask","texts.faq.hint":"For example: where do the numbers come from?","texts.faq.add":"Add a question and its answer","texts.question":"Question","texts.answer":"Answer","texts.sources":"Sources","texts.sources.hint":"What the quiz rests on. If it is your own judgement, say so: readers can see it.","texts.sources.add":"Add a source","texts.source.title":"Title","texts.source.url":"Address","texts.remove":"Remove entry {number}","template.author":"The judgement of this quiz’s author, without data","try.theme":"Colours","try.theme.auto":"of the page","try.theme.light":"light","try.theme.dark":"dark","try.width":"Width","try.width.wide":"of an article","try.width.phone":"of a phone","try.language":"Language","try.language.own":"of the quiz","try.language.hint":"Only the buttons and sentences of RoleFit change. Your own texts need a translation file, which core/README.md explains.","try.checking":"One moment: the quiz is being checked.","try.hindered":{one:"Readers cannot see the quiz yet: one thing is missing or wrong.",other:"Readers cannot see the quiz yet: {count} things are missing or wrong."},"publish.file":"1. The file","publish.file.hint":"Download it, and put it into the folder “role-fit” on your site. That folder is a copy of “dist”, where this page is, too.","publish.download":"Download {name}","publish.page":"Download a whole page: {name}","publish.page.hint":"The page contains the quiz. It works in the same folder as this page, also from a disk.","publish.bytes":"The quiz has {quiz} kB. RoleFit itself, which a reader loads besides, has about {code} kB when it is sent compressed.","publish.anyway":"You can take the file home as it is:","publish.lines":"2. The line for your article","publish.folder":"Where is the folder on your site?","publish.folder.hint":"For example:","publish.beside":"One line","publish.beside.hint":"It loads {name} from that folder. Put it where the quiz should appear.","publish.whole":"All in one, without a file","publish.whole.hint":"For HTML and most Markdown. Hugo, MDX and VitePress take such lines for their own.","publish.frame":"In a frame","publish.frame.hint":"If your site takes scripts out of articles.","publish.wordpress":"WordPress","publish.wordpress.hint":"For the plugin in dist/role-fit-wordpress.zip. Upload {name} to the media library. Or add the block “RoleFit quiz”, and choose the file there.","publish.copy":"Copy","publish.copied":"Copied.","publish.uncopied":"The browser did not allow it. The lines are selected: copy them from there.","json.empty":"There is nothing yet.","json.good":"Nothing wrong and nothing missing.","json.errors":{one:"one error",other:"{count} errors"},"json.warnings":{one:"one warning",other:"{count} warnings"},"advice.title":"How well does it work?","advice.waiting":"One moment: readers are being drawn.","advice.errors":"Once nothing is wrong with the quiz any more, you see here how well it works.","advice.right":"Right for {right} of 100 readers","advice.guessed":"if your numbers were true. Guessing: {guessed}.","advice.questions":{one:"Readers answer about one question, of {most}.",other:"Readers answer about {count} questions, of {most}."},"advice.confused":"It takes {hundred} of 100 people in the role {role} for {other}. Ask something that these two answer differently.","advice.unreached":"Only {hundred} of 100 readers get {role}, although {share} should. Give it answers that the other roles seldom give.","advice.more":"{hundred} of 100 readers answer every question and are still not told clearly. More questions would help.","advice.idle":"This question does little, so hardly anybody is asked it: {question}","advice.idle.more":{one:"One more question does little.",other:"{count} more questions do little."},"advice.well":"No two roles are often confused, and every question is used.","advice.picture":"Of the people in each role, how many get which result","advice.row":"{role}: {hundred} of 100","advice.evidence":"This is no evidence. The readers are drawn from your own numbers, so it shows how good the quiz could be at best. Only the answers of real people show how good it is.","import.line":"Line {line}:","import.pasted":"What was pasted","import.unknown":"There is no quiz with the name {name}. The names are: {names}","import.empty":"{name} is empty.","import.large":"{name} is larger than 4 MiB, which is more than a quiz may have.","import.unreadable":"{name} cannot be read.","import.encoding":"{name} is not UTF-8 text. Save it as UTF-8: in Excel as “CSV UTF-8”, in Notepad under “Save as”, “Encoding”.","import.lines":{one:"{name} has more than one line.",other:"{name} has more than {count} lines. Check it with the tool: rolefit check QUIZ"},"import.head":"The first row must name the columns: question, answer, and each role.","import.roles":{one:"{count} role; a quiz has 1 to 12.",other:"{count} roles; a quiz has 1 to 12."},"import.column":"The column “{name}” is no role of this quiz. Its roles are: {roles}","import.missing":"There is no column for the role “{name}”.","import.first":"An answer without a question above it.","import.answer":"The answer is missing.","import.number":"In the column “{name}”, “{found}” is no number from 0 up.","import.answers":{one:"The question has one answer; it needs 2 to 16.",other:"The question has {count} answers; it needs 2 to 16."},"import.nobody":"In the column “{name}”, nobody gives any answer to this question: the numbers are all 0.","import.none":"There are no questions below the first row.","import.quote":"A quotation mark begins here and does not end."},es:{$comment:"Every word that make.html says by itself, in Spanish. {names} are filled in; a message with several texts has one per plural form of {count}.",$source:"Written for RoleFit",$licence:"MIT",$date:"2026-11-29",language:"es",direction:"ltr","number.percent":"{number} %","number.over":">{number}","number.under":"<{number}","page.title":"Crear un test · RoleFit","page.brand":"RoleFit · Crear un test","page.language":"Idioma de esta página","page.quizzes":"Todos los tests","page.close":"Cerrar","page.undo":"Deshacer","page.redo":"Rehacer","page.steps":"Pasos","page.problems":{one:"un problema",many:"{count} problemas",other:"{count} problemas"},"page.next":"Siguiente: {step}","page.unreadable":"El texto de este test está dañado, así que los campos no pueden mostrarlo. No se ha perdido nada: corrige el texto, o deshaz el último paso.","step.roles":"Roles","step.roles.title":"¿Qué puede resultar ser quien responde?","step.roles.lead":"De dos a cuatro roles hacen un buen test. Cada uno necesita un nombre, y una frase con la que estaría de acuerdo quien tiene ese rol.","step.questions":"Preguntas","step.questions.title":"¿Qué preguntas?","step.questions.lead":"Pregunta por cosas concretas que la gente hace, no por lo que piensa de sí misma. Después di de cada respuesta: de diez personas de cada rol, ¿cuántas la darían? Los números de una pregunta nueva solo están para que los cambies.","step.words":"Textos","step.words.title":"¿Qué acompaña a las preguntas?","step.words.lead":"Primero van el título y la introducción. La comparación y las preguntas frecuentes están debajo del resultado; puedes dejarlas fuera.","step.try":"Probar","step.try.title":"Pruébalo como lector","step.try.lead":"Así será tu test en el artículo. Juega tantas veces como quieras.","step.publish":"Publicar","step.publish.title":"Ponlo en tu artículo","step.publish.lead":"Te llevas un archivo y una línea. Quien lee tu artículo juega allí, y sus respuestas no salen de su navegador.","step.json":"JSON","step.json.title":"El test como texto","step.json.lead":"Este es el archivo que descargas. Lo que cambias aquí cambia en los otros pasos, y al revés. Los problemas son los de la herramienta «rolefit check», en inglés.","keep.kept":"Guardado en este navegador","keep.full":"Sin guardar","keep.full.word":"El espacio del navegador para esta página está lleno, así que tus últimos cambios solo están en esta pestaña. Descarga el test, o quita tests que ya no necesites.","keep.forbidden":"Sin guardar","keep.forbidden.word":"Este navegador no deja que la página guarde nada, así que tu test solo está en esta pestaña. Descárgalo antes de cerrarla.","keep.elsewhere":"Has cambiado este test en otra pestaña, y aquí está. «Deshacer» recupera lo que había aquí.","engine.stopped":"La parte de RoleFit que comprueba el test no ha podido funcionar. ¿Están todos los archivos de RoleFit junto a esta página? A tu test no le ha pasado nada.","start.title":"Crear un test","start.lead":"Dices qué roles hay, qué preguntas y cómo respondería la gente de cada rol. La página te dice lo bien que funciona el test, y te da un archivo y una línea para tu artículo. Todo se queda en este ordenador: no se envía nada a ninguna parte.","start.kept":"Seguir con","start.untitled":"Un test sin título","start.forget":"Quitar","start.forget.sure":"¿Quitar «{title}» de este navegador? No se puede deshacer.","start.new":"Empezar uno nuevo","start.empty.2":"Dos roles","start.empty.3":"Tres roles","start.empty.hint":"Vacío, con tres preguntas para rellenar. Más tarde puedes añadir y quitar roles.","start.shipped":"O empezar con uno que funciona, y cambiarlo","start.plain":"Tres roles, ocho preguntas. El mejor para aprender.","start.template":"También muestra a los lectores dónde están en tres escalas.","start.ds-or-mle":"El test que viene con RoleFit, hecho con encuestas.","start.data-jobs":"Cinco trabajos con datos, hecho con encuestas.","start.open":"O abrir lo que tienes","start.open.hint":"Un archivo de test (.json), o preguntas de una hoja de cálculo (.csv). También puedes soltarlo en cualquier lugar de esta página.","start.file":"Abrir un archivo…","start.paste":"O pégalo aquí","roles.number":"Rol {number}","roles.name":"Nombre","roles.name.example":"Panadera","roles.summary":"En una frase: ¿qué hace la gente de este rol?","roles.summary.example":"Pesa, espera y vigila el horno mientras la ciudad aún duerme.","roles.more":"Texto, enlace e imagen con el resultado","roles.text":"Lo que debe saber quien obtiene este resultado","roles.text.hint":"Está debajo del veredicto cuando este rol va primero.","roles.link.url":"Enlace a","roles.link.text":"Palabras del enlace","roles.image.choose":"Elegir una imagen…","roles.image.address":"Dar una dirección en su lugar","roles.image.inside":"La imagen está dentro del archivo del test: {kilobytes} kB.","roles.image.src":"Dirección de la imagen","roles.image.alt":"Lo que muestra la imagen","roles.image.alt.hint":"Para quien no la ve. Déjalo vacío si la imagen solo adorna.","roles.image.width":"Anchura en píxeles","roles.image.height":"Altura en píxeles","roles.image.remove":"Quitar la imagen","roles.image.unreadable":"El navegador no puede leer esta imagen. Elige un JPEG, PNG o WebP.","roles.add":"Añadir un rol","roles.remove":"Quitar {role}","scales.title":"Escalas, para quien quiere más","scales.lead":"Una escala tiene dos polos, igual de buenos los dos, como «con personas» y «con cosas». El resultado muestra entonces también dónde está cada lector. Da a la escala sus polos, di dónde está cada rol en ella, y deja que algunas preguntas la midan.","scales.add":"Añadir una escala","scales.remove":"Quitar {scale}","scales.number":"Escala {number}","scales.name":"Nombre de la escala","scales.low":"Un polo","scales.low.example":"le gusta trabajar con cosas","scales.high":"El otro polo","scales.high.example":"le gusta trabajar con personas","scales.places":"¿Dónde está la mayoría de la gente de cada rol? 0 es el centro; 1 está lejos de él.","scales.place":"{role}: lugar en la escala","scales.questions":{one:"Una pregunta la mide.",many:"{count} preguntas la miden.",other:"{count} preguntas la miden."},"scales.of":"Escala","scales.none":"Esta escala ya no existe. Elige otra.","scales.strength":"Cuánto dice la respuesta","scales.strength.weak":"poco","scales.strength.normal":"lo normal","scales.strength.strong":"mucho","scales.strength.own":"como en el archivo: {number}","scales.first":"La primera respuesta significa","scales.ticked":"Una marca significa","questions.number":"Pregunta {number}","questions.prompt":"Pregunta","questions.prompt.example":"¿Pesas las cosas cuando cocinas?","questions.answers":"Respuestas","questions.answers.scale":"Respuestas, de un polo al otro","questions.answer":"Respuesta {letter}","questions.answer.add":"Añadir una respuesta","questions.answer.remove":"Quitar la respuesta {letter}","questions.more":"Una aclaración, un motivo o una escala","questions.kind":"Qué dicen las respuestas","questions.kind.shares":"cuántas personas de cada rol las dan","questions.kind.scale":"dónde está alguien en una escala","questions.kind.hint":"Elige la escala si las respuestas van de un polo al otro, como «claramente esto», «cualquiera», «claramente lo otro». Tus números para los roles dejan entonces su sitio; «Deshacer» los recupera.","questions.hint":"Aclaración","questions.hint.hint":"Una línea que explica una palabra de la pregunta.","questions.why":"Por qué lo preguntas","questions.why.hint":"Los lectores pueden abrirlo debajo de la pregunta.","questions.up":"Subir: {question}","questions.down":"Bajar: {question}","questions.remove":"Quitar: {question}","questions.add":"Añadir una pregunta","questions.add.boxes":"Añadir una pregunta con casillas","shares.caption":"De diez personas de cada rol, ¿cuántas darían esta respuesta? Escribe un número o arrastra su barra.","shares.cell":"{role}: {answer}, de diez","shares.sum":"Suma","boxes.prompt.example":"¿Cuáles de estas cosas te gusta hacer?","boxes.boxes":"Casillas","boxes.box":"Casilla {letter}","boxes.add":"Añadir una casilla","boxes.remove":"Quitar la casilla {letter}","boxes.more":"Lo que el resultado dice de ella","boxes.ticked":"Si está marcada","boxes.empty":"Si no lo está","boxes.caption":"De diez personas de cada rol, ¿cuántas marcarían esta casilla? Escribe un número o arrastra su barra.","box.ticked":"Sí","box.empty":"No","sheet.title":"Preguntas de una hoja de cálculo","sheet.lead":"Haz una fila para cada respuesta. La primera fila nombra las columnas: pregunta, respuesta, y cada rol por su nombre. Deja la pregunta vacía donde es la misma que arriba. Copia las celdas y pégalas aquí, o guárdalas como CSV.","sheet.example":"Un ejemplo","sheet.paste":"Pega las celdas aquí","texts.title":"Título","texts.title.example":"¿Cocinera, panadera o anfitriona?","texts.intro":"Introducción","texts.intro.hint":"¿Qué averiguarán los lectores, y de dónde vienen tus números? Lo ven encima de la primera pregunta.","texts.language":"Idioma del test","texts.id":"Nombre del archivo","texts.id.hint":"Solo letras, cifras y . _ -. No lo cambies cuando el test esté publicado: los enlaces a resultados lo usan.","texts.minimum":"Preguntas antes de ofrecer el resultado","texts.comparison":"Comparación","texts.comparison.hint":"En qué se diferencian los roles, fila por fila: cuándo empieza el día, qué se practica, cuánto se gana. Los lectores la abren debajo del resultado.","texts.comparison.add":"Añadir una fila","texts.aspect":"Qué se compara","texts.aspect.example":"Cuándo empieza el día","texts.section":"Encabezado (puede quedar vacío)","texts.faq":"Preguntas frecuentes","texts.faq.hint":"Por ejemplo: ¿de dónde vienen los números?","texts.faq.add":"Añadir una pregunta y su respuesta","texts.question":"Pregunta","texts.answer":"Respuesta","texts.sources":"Fuentes","texts.sources.hint":"En qué se apoya el test. Si es tu propio juicio, dilo: los lectores pueden verlo.","texts.sources.add":"Añadir una fuente","texts.source.title":"Título de la fuente","texts.source.url":"Dirección","texts.remove":"Quitar la entrada {number}","template.author":"El juicio de quien hizo este test, sin datos","try.theme":"Colores","try.theme.auto":"de la página","try.theme.light":"claros","try.theme.dark":"oscuros","try.width":"Anchura","try.width.wide":"de un artículo","try.width.phone":"de un teléfono","try.language":"Idioma","try.language.own":"del test","try.language.hint":"Solo cambian los botones y las frases de RoleFit. Tus propios textos necesitan un archivo de traducción, que explica core/README.md.","try.checking":"Un momento: se está comprobando el test.","try.hindered":{one:"Los lectores aún no pueden ver el test: falta o está mal una cosa.",many:"Los lectores aún no pueden ver el test: faltan o están mal {count} cosas.",other:"Los lectores aún no pueden ver el test: faltan o están mal {count} cosas."},"publish.file":"1. El archivo","publish.file.hint":"Descárgalo, y ponlo en la carpeta «role-fit» de tu sitio. Esa carpeta es una copia de «dist», donde está también esta página.","publish.download":"Descargar {name}","publish.page":"Descargar una página entera: {name}","publish.page.hint":"La página contiene el test. Funciona en la misma carpeta que esta página, también desde un disco.","publish.bytes":"El test ocupa {quiz} kB. RoleFit mismo, que se carga además, ocupa unos {code} kB si se envía comprimido.","publish.anyway":"Puedes llevarte el archivo como está:","publish.lines":"2. La línea para tu artículo","publish.folder":"¿Dónde está la carpeta en tu sitio?","publish.folder.hint":"Por ejemplo:","publish.beside":"Una línea","publish.beside.hint":"Carga {name} de esa carpeta. Ponla donde debe aparecer el test.","publish.whole":"Todo en uno, sin archivo","publish.whole.hint":"Para HTML y casi todo Markdown. Hugo, MDX y VitePress toman esas líneas por suyas.","publish.frame":"En un marco","publish.frame.hint":"Si tu sitio quita los scripts de los artículos.","publish.wordpress":"Con WordPress","publish.wordpress.hint":"Para el plugin de dist/role-fit-wordpress.zip. Sube {name} a la biblioteca de medios. O añade el bloque «RoleFit quiz» y elige el archivo allí.","publish.copy":"Copiar","publish.copied":"Copiado.","publish.uncopied":"El navegador no lo ha permitido. Las líneas están seleccionadas: cópialas desde ahí.","json.empty":"Todavía no hay nada.","json.good":"Nada está mal y no falta nada.","json.errors":{one:"un error",many:"{count} errores",other:"{count} errores"},"json.warnings":{one:"un aviso",many:"{count} avisos",other:"{count} avisos"},"advice.title":"¿Funciona bien?","advice.waiting":"Un momento: se están sorteando lectores.","advice.errors":"Cuando ya no haya nada mal en el test, verás aquí lo bien que funciona.","advice.right":"Acierta con {right} de 100 lectores","advice.guessed":"si tus números fueran ciertos. Al azar: {guessed}.","advice.questions":{one:"Los lectores responden más o menos una pregunta, de {most}.",many:"Los lectores responden unas {count} preguntas, de {most}.",other:"Los lectores responden unas {count} preguntas, de {most}."},"advice.confused":"Toma a {hundred} de 100 personas del rol {role} por {other}. Pregunta algo que estos dos respondan de forma distinta.","advice.unreached":"Solo {hundred} de 100 lectores obtienen {role}, aunque deberían ser {share}. Dale respuestas que los otros roles den pocas veces.","advice.more":"{hundred} de 100 lectores responden a todo y aún no obtienen nada claro. Más preguntas ayudarían.","advice.idle":"Esta pregunta aporta poco, así que casi nadie la recibe: {question}","advice.idle.more":{one:"Una pregunta más aporta poco.",many:"{count} preguntas más aportan poco.",other:"{count} preguntas más aportan poco."},"advice.well":"Ningún par de roles se confunde a menudo, y todas las preguntas se usan.","advice.picture":"De la gente de cada rol, cuántos obtienen qué resultado","advice.row":"{role}: {hundred} de 100","advice.evidence":"Esto no es una prueba. Los lectores se sortean a partir de tus propios números, así que muestra lo bueno que podría ser el test en el mejor caso. Solo las respuestas de personas reales muestran lo bueno que es.","import.line":"Línea {line}:","import.pasted":"Lo pegado","import.unknown":"No hay ningún test con el nombre {name}. Los nombres son: {names}","import.empty":"{name} está vacío.","import.large":"{name} ocupa más de 4 MiB, que es lo máximo para un test.","import.unreadable":"No se puede leer {name}.","import.encoding":"{name} no es texto UTF-8. Guárdalo como UTF-8: en Excel como «CSV UTF-8», en el Bloc de notas con «Guardar como», «Codificación».","import.lines":{one:"{name} tiene más de una línea.",many:"{name} tiene más de {count} líneas. Compruébalo con la herramienta: rolefit check QUIZ",other:"{name} tiene más de {count} líneas. Compruébalo con la herramienta: rolefit check QUIZ"},"import.head":"La primera fila debe nombrar las columnas: pregunta, respuesta, y cada rol.","import.roles":{one:"{count} rol; un test tiene de 1 a 12.",many:"{count} roles; un test tiene de 1 a 12.",other:"{count} roles; un test tiene de 1 a 12."},"import.column":"La columna «{name}» no es ningún rol de este test. Sus roles son: {roles}","import.missing":"No hay columna para el rol «{name}».","import.first":"Una respuesta sin pregunta encima.","import.answer":"Falta la respuesta.","import.number":"En la columna «{name}», «{found}» no es un número desde 0.","import.answers":{one:"La pregunta tiene una respuesta; necesita de 2 a 16.",many:"La pregunta tiene {count} respuestas; necesita de 2 a 16.",other:"La pregunta tiene {count} respuestas; necesita de 2 a 16."},"import.nobody":"En la columna «{name}», nadie da ninguna respuesta a esta pregunta: todos los números son 0.","import.none":"No hay preguntas debajo de la primera fila.","import.quote":"Aquí empieza una comilla que no termina."}};var Yt=n=>{let e;return()=>e??=n()},Xt=n=>{let e=String(n.language),t=`${e}-u-nu-latn`,s=p=>Yt(()=>new Intl.NumberFormat(t,p)),a=Yt(()=>new Intl.PluralRules(e)),i=p=>e==="en"?p===1?"one":"other":a().select(p),o=s(),r={share:s({style:"percent",minimumFractionDigits:1,maximumFractionDigits:1}),usd:s({style:"currency",currency:"USD",maximumFractionDigits:0})},l=s({minimumFractionDigits:1,maximumFractionDigits:1}),h=n.direction==="rtl",c=p=>p.replace(/[\u061c\u200e\u200f]/g,""),d=(p,g={})=>{let w=n[p];return(typeof w=="string"?w:w[i(Number(g.count))]??w.other).replace(/\{(\w+)\}/g,(k,E)=>typeof g[E]=="number"&&g[E]>999?o().format(g[E]):String(g[E]))};return{language:e,direction:h?"rtl":"ltr",text:d,percent(p){let g=Math.round(100*p),w=Math.min(99,Math.max(1,g)),v=d("number.percent",{number:w});return g===w?v:d(g>w?"number.over":"number.under",{number:v})},figure:(p,g)=>c(r[g]().format(p)),decimal(p){let[g,w,v]=[p,-0,0].map(k=>c(l().format(k)));return(h?"‎":"")+(g===w?v:g.replace("-","−"))}}};var zn={en:"English",de:"Deutsch",es:"Español",ar:"العربية"},es=n=>Xt(Jt[n]),ns=n=>n.map(e=>e?.split("-")[0].toLowerCase()??"").find(e=>e in zn)??"en";var Fn=n=>({past:[],present:n,future:[],at:0}),ts=(n,e,t,s)=>e===n.present?n:{past:t!==void 0&&t===n.topic&&s-n.at<1500?n.past:[...n.past,n.present].slice(-500),present:e,future:[],topic:t,at:s},ss=({past:n,present:e,future:t,...s})=>n.length===0?{past:n,present:e,future:t,...s}:{past:n.slice(0,-1),present:n[n.length-1],future:[e,...t],at:0},as=({past:n,present:e,future:t,...s})=>t.length===0?{past:n,present:e,future:t,...s}:{past:[...n,e],present:t[0],future:t.slice(1),at:0};var Bn=(n,e)=>{let t=new Map;for(let s of n)if(!(!e&&s.code==="missing_text"))for(let a=s.path??"";;a=a.slice(0,a.lastIndexOf("/"))){let i=t.get(a);if(i?i.push(s):t.set(a,[s]),a==="")break}return{within:s=>t.get(s)??Ia}},Ia=[],is=(n,e,t)=>n.filter(({path:s=""})=>!t.includes(s.slice(e.length+1).split("/",1)[0])),we=({path:n=""})=>{let[,e]=n.split("/");return e==="roles"||e==="traits"?"roles":e==="items"||e==="groups"?"questions":"words"};var Me=["roles","questions","words","try","publish","json"],Ea=200,hn=class{#e;#s;#n;#a=0;#t=Fn(new L({text:""}));id;step="roles";problems=[];checked;report;simulated;failure;keeping="kept";said="";saidOf={};strict=!1;open=new Set;#i;focus;#d=Bn([],!0);catchUp=()=>{};onArrival=()=>{};constructor({keep:e,engine:t,draw:s}){this.#e=e,this.#s=t,this.#n=s,e.onChange((a,i)=>this.#p(a,i))}get draft(){return this.#t.present}get document(){return this.draft.document}get canUndo(){return this.#t.past.length>0}get canRedo(){return this.#t.future.length>0}get isUntaken(){return this.id!==void 0&&this.#i!==this.draft.text}get isGood(){return this.checked===this.draft.text&&!this.problems.some(({severity:e,code:t})=>e==="error"||t==="missing_text")}kept(){return this.#e.list()}problemsIn(e){return this.#d.within(e)}edit(e,{topic:t,focus:s,open:a}={}){if(!this.document)return;let i=e(this.document);i!==this.document&&(a&&(this.open=new Set([...this.open,a])),this.focus=s,this.#o(new L({document:i}),t))}write(e){e!==this.draft.text&&this.#o(new L({text:e}),"text")}undo(){this.catchUp(),this.#t=ss(this.#t),this.#r()}redo(){this.catchUp(),this.#t=as(this.#t),this.#r()}#o(e,t){this.#t=ts(this.#t,e,t,Date.now()),this.#r()}#r(){this.said="",clearTimeout(this.#a),this.#a=setTimeout(()=>this.settle(),Ea),this.#n()}settle(){this.catchUp(),clearTimeout(this.#a),this.id!==void 0&&(this.keeping=this.#e.save(this.id,{text:this.draft.text,title:this.document?.title??"",taken:!this.isUntaken}),this.#u(),this.#n())}async#u(){let{text:e}=this.draft;if(e!==this.checked){let s=await this.#h(()=>this.#s.check(e));if(!s||e!==this.draft.text)return;this.problems=s,this.checked=e,this.#l(),this.#n()}if(this.simulated===e||this.problems.some(({severity:s})=>s==="error"))return;let t=await this.#h(()=>this.#s.simulate(e));!t||e!==this.draft.text||(this.report=t,this.simulated=e,this.#n())}async#h(e){try{let t=await e();return this.failure=void 0,t}catch(t){if(t instanceof Error&&t.name==="Replaced")return;console.error(t),this.failure="engine.stopped",this.#n();return}}#l(){this.#d=Bn(this.problems,this.strict)}start(e,{isNew:t=!1,step:s}={}){this.id!==void 0&&this.settle(),this.#c(this.#e.freshId(),e,t),this.#i=e.text,this.settle(),this.go(s??(t?"roles":e.document?this.step:"json"))}resume(e){let t=this.#e.read(e);return t?(this.id!==void 0&&this.settle(),this.#c(e,new L(t),!1),t.taken&&(this.#i=t.text),this.settle(),this.document||this.go("json"),!0):!1}#c(e,t,s){this.id=e,this.#e.remember(e),this.#t=Fn(t),this.#i=void 0,this.problems=[],this.checked=this.report=this.simulated=void 0,this.said="",this.strict=!s,this.#l();let[a]=this.document?.items??[];this.open=new Set(a&&[a.group?`:${a.group}`:a.id])}leave(){this.settle(),this.id=void 0,this.#e.remember(void 0),this.go("roles")}forget(e){this.#e.forget(e),this.#n()}taken(){this.#i=this.draft.text,this.settle()}#p(e,t){this.catchUp(),!(e!==this.id||t===void 0||t===this.draft.text)&&(this.#o(new L({text:t})),this.said="keep.elsewhere",this.#n())}go(e){location.hash!==`#${e}`?location.hash=e:this.arrive(e)}arrive(e){this.catchUp(),this.onArrival(),this.step=Me.find(t=>t===e)??"roles",this.focus??="step-title",this.said="",["try","publish","json"].includes(this.step)&&this.demand(),this.#n()}demand(){this.strict||(this.strict=!0,this.#l())}toggle(e){let t=new Set(this.open);t.delete(e)||t.add(e),this.open=t,this.#n()}say(e,t={}){this.said=e,this.saidOf=t,this.#n()}};var Ma=4,ve=3,W=n=>`role-${n%Ma}`,Un=n=>n%ve===0?"var(--_role)":`url(#fill-${n})`,os=n=>u`
  <svg class="patterns" width="0" height="0" aria-hidden="true">
    <defs>
      ${Array.from({length:n},(e,t)=>La(t))}
    </defs>
  </svg>
`,La=n=>M`
  <pattern id=${`fill-${n}`} class=${W(n)} width="6" height="6" patternUnits="userSpaceOnUse"
    patternTransform="rotate(45)">
    <rect class="tint" width="6" height="6"/>
    ${n%ve===1?M`<rect class="ink" width="3" height="6"/>`:M`<circle class="ink" cx="3" cy="3" r="1.5"/>`}
  </pattern>`,rs=(n,e=[],t=28)=>{let s=0;return u`
    <svg class="split" part="bar" width="100%" height=${t} aria-hidden="true">
      ${n.map((a,i)=>{let o=M`
          <svg x=${`${100*s}%`} width=${`${100*a}%`} height=${t}>
            <rect class=${W(i)} x=${i>0?1.5:0} width="100%" height=${t} fill=${Un(i)}/>
          </svg>`;return s+=a,o})}
      ${Ra(e).map(a=>M`<line class="before" x1=${a} x2=${a} y1="-4" y2=${t+4}/>`)}
    </svg>
  `};var Ra=n=>{let e=0;return n.slice(0,-1).map(t=>`${100*(e+=t)}%`)},ee=n=>u`
  <svg class="swatch" width="14" height="14" aria-hidden="true">
    <rect class=${W(n)} width="14" height="14" fill=${Un(n)} />
  </svg>
`;var z={ATTRIBUTE:1,CHILD:2,PROPERTY:3,BOOLEAN_ATTRIBUTE:4,EVENT:5,ELEMENT:6},Y=n=>(...e)=>({_$litDirective$:n,values:e}),H=class{constructor(e){}get _$AU(){return this._$AM._$AU}_$AT(e,t,s){this._$Ct=e,this._$AM=t,this._$Ci=s}_$AS(e,t){return this.update(e,t)}update(e,t){return this.render(...t)}};var _a={},ye=Y(class extends H{constructor(){super(...arguments),this.ot=_a}render(n,e){return e()}update(n,[e,t]){if(Array.isArray(e)){if(Array.isArray(this.ot)&&this.ot.length===e.length&&e.every((s,a)=>s===this.ot[a]))return A}else if(this.ot===e)return A;return this.ot=Array.isArray(e)?Array.from(e):e,this.render(e,t)}});var Le=n=>Math.round(100*n),ls=(n,{nameOf:e,promptOf:t})=>{let{confusion:s,orders:{adaptive:a},questions:i}=n,o=Object.keys(s),r=d=>Object.values(s[d]).reduce((p,g)=>p+g,0),l=[];l.push({key:"advice.questions",values:{count:Math.round(a.questions.mean),most:i.length}});let h=o.flatMap(d=>o.filter(p=>p!==d).map(p=>({role:d,other:p,share:(s[d][p]??0)/Math.max(1,r(d))}))).filter(({share:d})=>d>.15).sort((d,p)=>p.share-d.share).slice(0,3);for(let{role:d,other:p,share:g}of h)l.push({key:"advice.confused",values:{role:e(d),other:e(p),hundred:Le(g)},severity:"doubt"});for(let d of o){let p=a.called[d]??0,g=r(d)/n.readers;p<.5*g&&l.push({key:"advice.unreached",values:{role:e(d),hundred:Le(p),share:Le(g)},severity:"doubt"})}a.offered.complete>.25&&i.length>1&&l.push({key:"advice.more",values:{hundred:Le(a.offered.complete)},severity:"doubt"});let c=i.filter(d=>Da(d).every(p=>(a.exposure[p]??0)<.05));for(let d of c.slice(0,3))l.push({key:"advice.idle",values:{question:t(d)},severity:"doubt"});return c.length>3&&l.push({key:"advice.idle.more",values:{count:c.length-3},severity:"doubt"}),l.every(({severity:d})=>d!=="doubt")&&l.push({key:"advice.well",severity:"good"}),l},Da=n=>"group"in n?n.items:[n.item],ds=({confusion:n})=>Object.keys(n).map(e=>{let t=Object.keys(n).map(a=>n[e][a]??0),s=t.reduce((a,i)=>a+i,0);return{role:e,shares:t.map(a=>s>0?a/s:0)}}),hs=({orders:n,confusion:e})=>({right:Le(n.adaptive.accuracy),guessed:Math.round(100/Object.keys(e).length)});var{I:Pa}=bt,cs=n=>n;var cn=n=>n.strings===void 0,us=()=>document.createComment(""),be=(n,e,t)=>{let s=n._$AA.parentNode,a=e===void 0?n._$AB:e._$AA;if(t===void 0){let i=s.insertBefore(us(),a),o=s.insertBefore(us(),a);t=new Pa(i,o,n,n.options)}else{let i=t._$AB.nextSibling,o=t._$AM,r=o!==n;if(r){let l;t._$AQ?.(n),t._$AM=n,t._$AP!==void 0&&(l=n._$AU)!==o._$AU&&t._$AP(l)}if(i!==a||r){let l=t._$AA;for(;l!==i;){let h=cs(l).nextSibling;cs(s).insertBefore(l,a),l=h}}}return t},ne=(n,e,t=n)=>(n._$AI(e,t),n),ja={},un=(n,e=ja)=>n._$AH=e,ps=n=>n._$AH,pn=n=>{n._$AR(),n._$AA.remove()};var gs=(n,e,t)=>{let s=new Map;for(let a=e;a<=t;a++)s.set(n[a],a);return s},he=Y(class extends H{constructor(n){if(super(n),n.type!==z.CHILD)throw Error("repeat() can only be used in text expressions")}dt(n,e,t){let s;t===void 0?t=e:e!==void 0&&(s=e);let a=[],i=[],o=0;for(let r of n)a[o]=s?s(r,o):o,i[o]=t(r,o),o++;return{values:i,keys:a}}render(n,e,t){return this.dt(n,e,t).values}update(n,[e,t,s]){let a=ps(n),{values:i,keys:o}=this.dt(e,t,s);if(!Array.isArray(a))return this.ut=o,i;let r=this.ut??=[],l=[],h,c,d=0,p=a.length-1,g=0,w=i.length-1;for(;d<=p&&g<=w;)if(a[d]===null)d++;else if(a[p]===null)p--;else if(r[d]===o[g])l[g]=ne(a[d],i[g]),d++,g++;else if(r[p]===o[w])l[w]=ne(a[p],i[w]),p--,w--;else if(r[d]===o[w])l[w]=ne(a[d],i[w]),be(n,l[w+1],a[d]),d++,w--;else if(r[p]===o[g])l[g]=ne(a[p],i[g]),be(n,a[d],a[p]),p--,g++;else if(h===void 0&&(h=gs(o,g,w),c=gs(r,d,p)),h.has(r[d]))if(h.has(r[p])){let v=c.get(o[g]),k=v!==void 0?a[v]:null;if(k===null){let E=be(n,a[d]);ne(E,i[g]),l[g]=E}else l[g]=ne(k,i[g]),be(n,a[d],k),a[v]=null;g++}else pn(a[p]),p--;else pn(a[d]),d++;for(;g<=w;){let v=be(n,l[w+1]);ne(v,i[g]),l[g++]=v}for(;d<=p;){let v=a[d++];v!==null&&pn(v)}return this.ut=o,un(n,l),A}});var F=Y(class extends H{constructor(n){if(super(n),n.type!==z.PROPERTY&&n.type!==z.ATTRIBUTE&&n.type!==z.BOOLEAN_ATTRIBUTE)throw Error("The `live` directive is not allowed on child or event bindings");if(!cn(n))throw Error("`live` bindings can only contain a single expression")}render(n){return n}update(n,[e]){if(e===A||e===m)return e;let t=n.element,s=n.name;if(n.type===z.PROPERTY){if(e===t[s])return A}else if(n.type===z.BOOLEAN_ATTRIBUTE){if(!!e===t.hasAttribute(s))return A}else if(n.type===z.ATTRIBUTE&&t.getAttribute(s)===e+"")return A;return un(n),e}});var S=(n,e)=>n.length===0?m:u`<ul class="problems" id=${`problems${e}`} lang="en" dir="ltr">
        ${n.map(({severity:t,code:s,message:a})=>u`<li class=${s==="missing_text"?"missing":t}>${a}</li>`)}
      </ul>`,T=({shop:n},e,t)=>{let s=Ze(e);return S(is(n.problemsIn(s),s,t),`${s}/`)},b=({shop:n},{path:e,label:t,hint:s,lines:a=1,placeholder:i,keep:o,type:r="text",hidden:l,grows:h,write:c})=>{let d=Ze(e),p=n.problemsIn(d),g=_n(n.document,e)??"",w=[s?`hint${d}`:"",p.length>0?`problems${d}`:""].filter(Boolean).join(" ")||m,v=p.some(({severity:E})=>E==="error"),k=E=>{let Z=ke(E);n.edit(se=>c?c(se,Z):x(se,e,Z===""&&!o?void 0:Z),{topic:d})};return u`
    <div class=${v?"field wrong":"field"}>
      <label for=${d} class=${l?"unseen":m}>${t}</label>
      ${s?u`<p class="hint" id=${`hint${d}`}>${s}</p>`:m}
      ${a>1||h?u`<textarea id=${d} rows=${a} dir="auto" .value=${F(g)} placeholder=${i??m} aria-describedby=${w} aria-invalid=${v} @input=${k} @keydown=${h?Oa:m}></textarea>`:u`<input id=${d} type=${r} dir=${r==="url"?"ltr":"auto"} autocomplete="off" .value=${F(g)} placeholder=${i??m} aria-describedby=${w} aria-invalid=${v} @input=${k}>`}
      ${S(p,d)}
    </div>
  `},Oa=n=>{n.key==="Enter"&&!n.isComposing&&n.preventDefault()},ke=({target:n})=>n.value,Re=({target:n})=>{let{valueAsNumber:e}=n;return Number.isFinite(e)?e:void 0},_e=({shop:n},{path:e,label:t,least:s,most:a,step:i=1,otherwise:o})=>{let r=Ze(e),l=n.problemsIn(r);return u`
    <div class="field short">
      <label for=${r}>${t}</label>
      <input id=${r} type="number" dir="ltr" min=${s} max=${a} step=${i} .value=${F(String(_n(n.document,e)??o??""))}
        aria-describedby=${l.length>0?`problems${r}`:m} aria-invalid=${l.length>0}
        @input=${h=>n.edit(c=>x(c,e,Re(h)),{topic:r})}>
      ${S(l,r)}
    </div>
  `},P=({id:n,label:e,value:t,options:s,choose:a,hidden:i})=>u`
  <div class="field short">
    <label for=${n} class=${i?"unseen":m}>${e}</label>
    <select id=${n} .value=${F(t)} @change=${o=>a(ke(o))}>
      ${s.map(([o,r])=>u`<option value=${o} ?selected=${o===t}>${r}</option>`)}
    </select>
  </div>
`,j=({label:n,sign:e,press:t,disabled:s=!1})=>u`<button type="button" class="sign" aria-label=${n} title=${n} ?disabled=${s} @click=${t}><span aria-hidden="true">${e}</span></button>`;var Ca=960,ms=async(n,e,t)=>{let s=n.target,[a]=s.files??[];if(s.value="",!!a)try{let i=await createImageBitmap(a),o=Math.min(1,Ca/Math.max(i.width,i.height)),r=Object.assign(document.createElement("canvas"),{width:Math.round(i.width*o),height:Math.round(i.height*o)}),l=r.getContext("2d");l.fillStyle="#fff",l.fillRect(0,0,r.width,r.height),l.drawImage(i,0,0,r.width,r.height);let{width:h,height:c}=r,d=r.toDataURL("image/jpeg",.8);e.edit(p=>I(p,t,g=>({src:d,alt:g?.alt??"",width:h,height:c})),{focus:`/${t.join("/")}/alt`})}catch{e.say("roles.image.unreadable")}};var fs=12,gn=n=>{let e=n.traits??[];return ys(x(n,["traits"],[...e,{id:D(e,"scale")}]),(t,s)=>t&&[...t,s])},ws=(n,e)=>{let{id:t}=n.traits[e],s=r=>r.filter((l,h)=>h!==e),a=n;n.items.forEach(({trait:r},l)=>{r===t&&(a=an(a,l))});let i=s(n.traits);a=i.length>0?{...a,traits:i}:C(a,"traits"),a=ys(a,r=>r&&i.length>0?s(r):void 0);let o=Object.fromEntries(["comparison","paths"].filter(r=>a[r]).map(r=>[r,a[r].map(l=>vs(l,t))]));return{...a,...o}},vs=(n,e)=>{let t=n.trait===e?C(n,"trait"):n;return t.steps?{...t,steps:t.steps.map(s=>vs(s,e))}:t},ys=(n,e)=>({...n,roles:n.roles.map(t=>{let{mean:s,sd:a,...i}=t,[o,r]=[e(s??[],0),e(a,1)];return{...i,...o&&{mean:o},...r&&{sd:r}}})}),mn={weak:.6,normal:1,strong:1.6};var $e=3.5;var Wa=n=>{let e=`mark ${W(n)}`;return n%ve===0?M`<circle class=${e} r="5"/>`:n%ve===1?M`<path class=${`${e} hollow`} d="M0-6 6 0 0 6-6 0Z"/>`:M`<path class=${e} d="M0-6 6 5H-6Z"/>`};var za=[-3,-2,-1,0,1,2,3],Fa="M-4 0C-3.6667 0-3.3333 0-3-.0044-2.6667-.0089-2.3333-.018-2-.054-1.6667-.09-1.3333-.1613-1-.242-.6667-.3226-.3333-.3989 0-.3989 .3333-.3989 .6667-.3226 1-.242 1.3333-.1613 1.6667-.09 2-.054 2.3333-.018 2.6667-.0089 3-.0044 3.3333 0 3.6667 0 4 0",Ba=.3989,Nn=18,B=90,bs=107,Ua=9,ce=n=>50*(Math.max(-$e,Math.min($e,n))+$e)/$e,$s=(n,e,t)=>{let s=Math.min(...n.map(({sd:o})=>o)),a=Ba/s,i=[...n.filter(({isLight:o})=>o),...n.filter(({isLight:o})=>!o)];return u`
    <svg class="scale" width="100%" height=${t?117:100} aria-hidden="true">
      <line class="middle" x1="50%" x2="50%" y1="0" y2=${B} />
      <svg class="shapes" y=${Nn} width="100%" height=${B-Nn} viewBox=${`${-$e} ${-a} ${2*$e} ${a}`} preserveAspectRatio="none">
        ${i.map(({mean:o,sd:r,index:l,isLight:h})=>M`
            <path class=${`bell ${W(l)} line-${l%ve}${h?" light":""}`} d=${Fa} vector-effect="non-scaling-stroke"
              transform=${`translate(${o} 0) scale(${r} ${1/r})`}/>`)}
      </svg>
      ${i.map(({mean:o,sd:r,index:l,isLight:h})=>{let c=`${ce(o)}%`,d=B-(B-Nn)*s/r;return M`
          <line class=${`stem ${W(l)}${h?" light":""}`} x1=${c} x2=${c} y1=${d} y2=${B}/>
          <svg class=${h?"light":m} x=${c} y=${d-Ua}>${Wa(l)}</svg>`})}
      <line class="axis" x2="100%" y1=${B} y2=${B} />
      ${za.map(o=>M`<line class="axis" x1=${`${ce(o)}%`} x2=${`${ce(o)}%`} y1=${B} y2=${B+6}/>`)}
      ${e?ks(e,"reader",B,B-26):m} ${t?ks(t,"friend",bs,bs-7):m}
    </svg>
  `},ks=({mean:n,low:e,high:t},s,a,i)=>M`
  <g class=${s}>
    <rect class="interval" x=${`${ce(e)}%`} width=${`${ce(t)-ce(e)}%`} y=${a-4} height="8"/>
    <rect class="estimate" x=${`${ce(n)}%`} width="3" y=${i} height=${a+7-i} transform="translate(-1.5)"/>
  </g>`;var Qn=({words:{text:n}},e,t)=>e.name||n("scales.number",{number:t+1}),Hn=(n,e,t)=>{let{shop:s,words:{text:a}}=n,i=["items",t],{traits:o=[]}=s.document,r=o.find(({id:g})=>g===e.trait),l=Math.abs(e.slope??1),h=Object.entries(mn).find(([,g])=>g===l)?.[0],c=(e.slope??1)>=0,d=(g,w)=>s.edit(v=>x(v,[...i,"slope"],w?g:-g)),p=[r?.low||a("scales.low"),r?.high||a("scales.high")];return u`
    <div class="row">
      ${P({id:`/items/${t}/trait`,label:a("scales.of"),value:e.trait,options:o.map((g,w)=>[g.id,Qn(n,g,w)]),choose:g=>s.edit(w=>x(w,[...i,"trait"],g))})}
      ${P({id:`/items/${t}/slope`,label:a("scales.strength"),value:h??"own",options:[...Object.keys(mn).map(g=>[g,a(`scales.strength.${g}`)]),...h?[]:[["own",a("scales.strength.own",{number:l})]]],choose:g=>d(mn[g]??l,c)})}
      ${P({id:`direction-${t}`,label:a(e.group?"scales.ticked":"scales.first"),value:e.group?c?"high":"low":c?"low":"high",options:[["low",p[0]],["high",p[1]]],choose:g=>d(l,g==="low"!=!!e.group)})}
    </div>
    ${r?m:u`<p class="hint">${a("scales.none")}</p>`}
    ${T(n,i,["prompt","categories","shares","hint","why"])}
  `};var xs=3,Ss=n=>{let{shop:e,words:{text:t}}=n,{traits:s=[]}=e.document,a=()=>e.edit(gn,{focus:`/traits/${s.length}/name`}),i=e.problemsIn("/traits").filter(({path:o})=>o==="/traits");return u`
    <details class="scales-step" ?open=${s.length>0}>
      <summary><h2>${t("scales.title")}</h2></summary>
      <div class="inside">
        <p class="lead">${t("scales.lead")}</p>
        ${S(i,"/traits")}
        <ol class="cards">${s.map((o,r)=>u`<li class="card">${Na(n,o,r)}</li>`)}</ol>
        ${s.length<fs?u`<p><button type="button" @click=${a}>${t("scales.add")}</button></p>`:m}
      </div>
    </details>
  `},Na=(n,e,t)=>{let{shop:s,words:{text:a}}=n,i=["traits",t],o=Qn(n,e,t),{roles:r,items:l}=s.document,h=r.map(({mean:d,sd:p},g)=>({index:g,mean:d?.[t]??0,sd:p?.[t]??1})),c=l.filter(d=>d.trait===e.id).length;return u`
    <h3><bdi>${o}</bdi></h3>
    ${b(n,{path:[...i,"name"],label:a("scales.name")})}
    <div class="pair">
      ${b(n,{path:[...i,"low"],grows:!0,label:a("scales.low"),placeholder:a("scales.low.example")})}
      ${b(n,{path:[...i,"high"],grows:!0,label:a("scales.high"),placeholder:a("scales.high.example")})}
    </div>
    ${$s(h)}
    <div class="poles" aria-hidden="true"><bdi>${e.low}</bdi><bdi>${e.high}</bdi></div>
    <fieldset>
      <legend>${a("scales.places")}</legend>
      <ul class="places">${r.map((d,p)=>u`<li class=${W(p)}>${Qa(n,d,p,t,h[p].mean)}</li>`)}</ul>
    </fieldset>
    <p class="small">${a("scales.questions",{count:c})}</p>
    ${T(n,i,["name","low","high"])}
    <button type="button" class="quiet" @click=${()=>s.edit(d=>ws(d,t),{focus:"step-title"})}>${a("scales.remove",{scale:o})}</button>
  `},Qa=(n,e,t,s,a)=>{let{shop:i,words:{text:o}}=n,r=["roles",t,"mean",s],l=G(n,e,t),h=d=>{let p=Re(d);p!==void 0&&i.edit(g=>x(g,r,p),{topic:r.join("/")})},c=`/roles/${t}/mean`;return u`
    <span class="name">${ee(t)} <bdi>${l}</bdi></span>
    <input type="range" tabindex="-1" aria-hidden="true" min=${-xs} max=${xs} step="0.1" .value=${F(String(a))} @input=${h}>
    <input type="number" dir="ltr" step="any" aria-label=${o("scales.place",{role:l})} .value=${F(String(a))} @input=${h}>
    ${S(s===0?i.problemsIn(c):i.problemsIn(`${c}/${s}`),`${c}/${s}`)}
  `};var G=({words:{text:n}},e,t)=>e.name||n("roles.number",{number:t+1}),As=n=>{let{shop:e,words:{text:t}}=n,{roles:s}=e.document,a=e.problemsIn("/roles").filter(({path:o})=>o==="/roles"),i=()=>e.edit(me,{focus:`/roles/${s.length}/name`});return u`
    ${S(a,"/roles")}
    <ol class="cards">
      ${he(s,({id:o})=>o,(o,r)=>u`<li class="card">${Ha(n,o,r)}</li>`)}
    </ol>
    ${s.length<Je?u`<p><button type="button" @click=${i}>${t("roles.add")}</button></p>`:m}
    ${Ss(n)}
  `},Ha=(n,e,t)=>{let{shop:s,words:{text:a}}=n,i=["roles",t],o=s.document.roles.length===1,r=e.text||e.image||e.link;return u`
    <div class="head">
      <h2>${ee(t)} <bdi>${G(n,e,t)}</bdi></h2>
      ${j({label:a("roles.remove",{role:G(n,e,t)}),sign:"✕",disabled:o,press:()=>s.edit(l=>Tt(l,t),{focus:"step-title"})})}
    </div>
    ${b(n,{path:[...i,"name"],label:a("roles.name"),placeholder:a("roles.name.example")})}
    ${b(n,{path:[...i,"summary"],label:a("roles.summary"),placeholder:a("roles.summary.example"),lines:2})}
    <details ?open=${r}>
      <summary>${a("roles.more")}</summary>
      <div class="inside">
        ${b(n,{path:[...i,"text"],label:a("roles.text"),hint:a("roles.text.hint"),lines:3})}
        ${Ka(n,i)} ${Va(n,e,i)}
      </div>
    </details>
    ${T(n,i,["name","summary","text","link","image","mean","sd"])}
  `},Ga=(n,e,t)=>t===""?C(n,e):{...n,[e]:t},Ka=(n,e)=>{let{text:t}=n.words,s=a=>({path:[...e,"link",a],write:(i,o)=>x(i,[...e,"link"],Ga(Za(i,e),a,o))});return u`<div class="pair">
    ${b(n,{...s("url"),label:t("roles.link.url"),type:"url",placeholder:"https://"})}
    ${b(n,{...s("text"),label:t("roles.link.text")})}
    ${T(n,[...e,"link"],["url","text"])}
  </div>`},Za=(n,e)=>n[e[0]][e[1]].link,Va=(n,e,t)=>{let{shop:s,words:{text:a}}=n,i=[...t,"image"],o=()=>s.edit(r=>x(r,i,void 0));return u`
    <div class="picture">
      <label class="button">${a("roles.image.choose")}<input type="file" accept="image/*" @change=${r=>ms(r,s,i)}></label>
      ${e.image?m:u`<button type="button" class="quiet" @click=${()=>s.edit(r=>x(r,i,{src:"",alt:"",width:640,height:360}),{focus:`/roles/${t[1]}/image/src`})}>${a("roles.image.address")}</button>`}
    </div>
    ${e.image?u`
          ${/^data:/.test(e.image.src)?u`<p class="small">${a("roles.image.inside",{kilobytes:Math.ceil(e.image.src.length/1e3)})}</p>`:b(n,{path:[...i,"src"],label:a("roles.image.src"),type:"url",keep:!0})}
          ${b(n,{path:[...i,"alt"],label:a("roles.image.alt"),hint:a("roles.image.alt.hint"),keep:!0})}
          <div class="row">
            ${_e(n,{path:[...i,"width"],label:a("roles.image.width"),least:1,most:2e4})}
            ${_e(n,{path:[...i,"height"],label:a("roles.image.height"),least:1,most:2e4})}
            <button type="button" class="quiet" @click=${o}>${a("roles.image.remove")}</button>
          </div>
          ${T(n,i,["src","alt","width","height"])}`:m}
  `};var qs=n=>{let{shop:e,words:t}=n,{text:s}=t,{report:a}=e,i=e.simulated===e.draft.text,o=e.problems.some(({severity:r})=>r==="error");return u`
    <h2 id="quality-title">${s("advice.title")}</h2>
    ${o?u`<p>${s("advice.errors")}</p>`:a?u`<div class=${i?"report":"report stale"}>${ye([a,t],()=>Ja(n))}</div>`:u`<p>${s("advice.waiting")}</p>`}
    <p class="small">${s("advice.evidence")}</p>
  `},Ja=n=>{let{shop:e,words:{text:t}}=n,{report:s,document:a}=e,{right:i,guessed:o}=hs(s),r=c=>{let d=a.roles.findIndex(p=>p.id===c);return d<0?c:G(n,a.roles[d],d)},l=c=>{let[d,p]="group"in c?[a.groups??[],c.group]:[a.items,c.item];return d.find(g=>g.id===p)?.prompt||p},h=ds(s);return u`
    <p class="right"><b>${t("advice.right",{right:i})}</b> <span class="small">${t("advice.guessed",{guessed:o})}</span></p>
    <ul class="facts">${ls(s,{nameOf:r,promptOf:l}).map(({key:c,values:d,severity:p})=>u`<li class=${p??m}>${t(c,d)}</li>`)}</ul>
    <figure>
      <figcaption>${t("advice.picture")}</figcaption>
      <dl>
        ${h.map(({role:c,shares:d},p)=>u`
          <div>
            <dt>${ee(p)} <bdi>${r(c)}</bdi></dt>
            <dd>${rs(d,[],18)}<span class="unseen">${d.map((g,w)=>t("advice.row",{role:r(h[w].role),hundred:Math.round(100*g)})).join(", ")}</span></dd>
          </div>`)}
      </dl>
    </figure>
  `};var De=(n,e)=>{let t=n._$AN;if(t===void 0)return!1;for(let s of t)s._$AO?.(e,!1),De(s,e);return!0},fn=n=>{let e,t;do{if((e=n._$AM)===void 0)break;t=e._$AN,t.delete(n),n=e}while(t?.size===0)},Ts=n=>{for(let e;e=n._$AM;n=e){let t=e._$AN;if(t===void 0)e._$AN=t=new Set;else if(t.has(n))break;t.add(n),ei(e)}};function Ya(n){this._$AN!==void 0?(fn(this),this._$AM=n,Ts(this)):this._$AM=n}function Xa(n,e=!1,t=0){let s=this._$AH,a=this._$AN;if(a!==void 0&&a.size!==0)if(e)if(Array.isArray(s))for(let i=t;i<s.length;i++)De(s[i],!1),fn(s[i]);else s!=null&&(De(s,!1),fn(s));else De(this,n)}var ei=n=>{n.type==z.CHILD&&(n._$AP??=Xa,n._$AQ??=Ya)},wn=class extends H{constructor(){super(...arguments),this._$AN=void 0}_$AT(e,t,s){super._$AT(e,t,s),Ts(this),this.isConnected=e._$AU}_$AO(e,t=!0){e!==this.isConnected&&(this.isConnected=e,e?this.reconnected?.():this.disconnected?.()),t&&(De(this,e),fn(this))}setValue(e){if(cn(this._$Ct))this._$Ct._$AI(e,this);else{let t=[...this._$Ct._$AH];t[this._$Ci]=e,this._$Ct._$AI(t,this,0)}}disconnected(){}reconnected(){}};var Gn=new WeakMap,Is=Y(class extends wn{render(n){return m}update(n,[e]){let t=e!==this.G;return t&&this.rt(void 0),(t||this.lt!==this.ct)&&(this.G=e,this.ht=n.options?.host,this.rt(this.ct=n.element)),m}rt(n){if(this.G!==void 0)if(this.isConnected||(n=void 0),typeof this.G=="function"){let e=this.ht??globalThis,t=Gn.get(e);t===void 0&&(t=new WeakMap,Gn.set(e,t)),t.get(this.G)!==void 0&&this.G.call(this.ht,void 0),t.set(this.G,n),n!==void 0&&this.G.call(this.ht,n)}else this.G.value=n}get lt(){return typeof this.G=="function"?Gn.get(this.ht??globalThis)?.get(this.G):this.G?.value}disconnected(){this.lt===this.ct&&this.rt(void 0)}reconnected(){this.rt(this.ct)}});var ni=(n,e)=>{let t=0;for(let s=1;s<e;++s){let a=n.indexOf(`
`,t);if(a<0)return n.length;t=a+1}return t},Es=(n,e,t)=>{let s=ni(n,e);for(let a=1;a<t&&s<n.length&&n[s]!==`
`;++a)s+=n.codePointAt(s)>65535?2:1;return s},Kn=/"(?:[^"\\\n]|\\.)*"?|[^\s"{}[\],:]+|\S/uy,Ms=(n,e)=>(Kn.lastIndex=e,Kn.test(n)?Kn.lastIndex:e);var Ls=n=>{let e=n.querySelector("textarea"),t=n.querySelector(".numbers"),s=new Map,a=1,i=()=>parseFloat(getComputedStyle(e).lineHeight),o="",r=()=>{o=e.value,a=1;for(let g=o.indexOf(`
`);g>=0;g=o.indexOf(`
`,g+1))++a},l=()=>{let g=i(),w=Math.floor(e.scrollTop/g),v=Math.min(a,Math.ceil((e.scrollTop+e.clientHeight)/g));t.style.minWidth=`${String(a).length+3}ch`,t.replaceChildren(...Array.from({length:Math.max(0,v-w)},(k,E)=>{let Z=w+E+1;return Object.assign(document.createElement("span"),{textContent:String(Z),className:s.get(Z)??""})})),t.scrollTop=0,t.style.transform="";for(let k of t.children)k.style.transform=`translateY(${w*g-e.scrollTop}px)`},h=()=>{r(),l()},c={get text(){return o},set text(g){e.value=g,e.setSelectionRange(0,0),e.scrollTop=e.scrollLeft=0,h()},onInput(){},catchUp(){d!==0&&p()},mark(g){s=new Map(g.filter(({severity:w})=>w==="warning").map(({line:w=0,severity:v})=>[w,v]));for(let{line:w=0,severity:v}of g)v==="error"&&s.set(w,v);e.setAttribute("aria-invalid",String([...s.values()].includes("error"))),l()},select(g,w){let v=Es(o,g,w);e.focus(),e.setSelectionRange(v,Ms(o,v)),e.scrollTop=(g-1)*i()-e.clientHeight/3;let k=o.slice(v===0?0:o.lastIndexOf(`
`,v-1)+1,v);e.scrollLeft=ti(k,e)-e.clientWidth/2}},d=0,p=()=>{cancelAnimationFrame(d),d=0,h(),c.onInput()};return e.addEventListener("input",()=>d||=requestAnimationFrame(p)),e.addEventListener("scroll",l,{passive:!0}),new ResizeObserver(l).observe(e),r(),c},ti=(n,e)=>{let t=document.createElement("canvas").getContext("2d"),{fontSize:s,fontFamily:a}=getComputedStyle(e);return t.font=`${s} ${a}`,t.measureText(n.slice(-1e4)).width};var K,Zn,Rs=n=>{let{shop:e,words:{text:t}}=n,s=e.step==="json";s&&queueMicrotask(()=>si(n));let a=s&&e.checked===e.draft.text?e.problems:[];return u`
    <section class="step json" aria-labelledby="json-title" ?hidden=${!s}>
      <h1 id=${s?"step-title":"json-title"} tabindex="-1"><label for="text">${t("step.json.title")}</label></h1>
      <p class="lead">${t("step.json.lead")}</p>
      <div class="editor" ${Is(i=>{K=i?(Zn=void 0,Ls(i)):void 0})}>
        <div class="numbers" aria-hidden="true"></div>
        <textarea id="text" dir="ltr" spellcheck="false" autocomplete="off" autocapitalize="off" aria-describedby="count" @paste=${i=>ai(n,i)}></textarea>
      </div>
      <p id="count" role="status" class=${ii(a)}>${s?oi(n):m}</p>
      <ol class="found" lang="en" dir="ltr">${a.map(ri)}</ol>
    </section>
  `},si=({shop:n})=>{K&&(K.onInput=()=>K&&n.write(K.text),n.catchUp=()=>K?.catchUp(),K.text!==n.draft.text.replaceAll(`\r
`,`
`).replaceAll("\r",`
`)&&(K.text=n.draft.text),Zn!==n.problems&&(Zn=n.problems,K.mark(n.problems)))},ai=({shop:n,words:{text:e}},t)=>{(t.clipboardData?.getData("text/plain")??"").split(`
`,de+1).length<=de||(t.preventDefault(),n.say("import.lines",{name:e("import.pasted"),count:de}))},ii=n=>n.some(({severity:e})=>e==="error")?"error":n.length>0?"warning":"good",oi=({shop:n,words:{text:e}})=>{if(n.draft.text.trim()==="")return e("json.empty");if(n.checked!==n.draft.text)return m;let t=n.problems.filter(({severity:a})=>a==="error").length,s=n.problems.length-t;return t+s===0?e("json.good"):[t&&e("json.errors",{count:t}),s&&e("json.warnings",{count:s})].filter(Boolean).join(", ")},ri=({severity:n,line:e,column:t,path:s,message:a})=>u`
  <li>
    <button type="button" @click=${()=>K?.select(e||1,t||1)}>
      <span class=${`severity ${n}`}>${n}</span>
      <span class="message">${a}</span>
      <span class="where">${[e?`${e}:${t}`:"",s].filter(Boolean).join(" ")}</span>
    </button>
  </li>
`;var _s=118498;var Ds=n=>JSON.parse(n.replace(/\\u20(2[a-e]|6[6-9])|\\.|[\u202a-\u202e\u2066-\u2069]/gi,(e,t)=>e[0]==="\\"&&!t?e:""));var Vn="/role-fit/",li={"&":"&amp;",'"':"&quot;","<":"&lt;"},te=n=>n.replace(/[&"<]/g,e=>li[e]),Ps=(n,e=Vn)=>`<script src="${te(e)}role-fit.js" data-quiz="${te(e)}${n}.json" async><\/script>`,js=n=>`<role-fit-quiz>
<script type="application/json">${n.split(/[\r\n]+/).map(t=>t.trim()).join("").replaceAll("<","\\u003c")}<\/script>
</role-fit-quiz>`,Os=(n,e=Vn)=>`<div>
${js(n)}
<script src="${te(e)}role-fit.js" async><\/script>
</div>`,Cs=(n,e,t=Vn)=>{let s=te(e.replace(/\s+/g," "));return`<iframe src="${te(t)}embed.html?quiz=${n}.json" title="${s}" width="100%" height="720" frameborder="0" allow="clipboard-write; web-share"></iframe>
<script src="${te(t)}role-fit-frame.js" async><\/script>`},Ws=n=>`[role-fit quiz="${n}.json"]`,zs=(n,{title:e,language:t})=>`<!doctype html>
<html lang="${te(t)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${te(e)}</title>
<style>
:root { color-scheme: light dark; }
body { max-width: 46rem; margin: 0 auto; padding: 1rem; font: 1rem/1.5 system-ui, sans-serif; }
</style>
</head>
<body>
${js(n)}
<script src="role-fit.js" async><\/script>
</body>
</html>
`;var xe=["en","es","de","fr","pt","hi","zh","ja","ar"];var Fs=n=>{let{shop:e,settings:t,words:{text:s,language:a}}=n,{theme:i,width:o,language:r}=t,l=new Intl.DisplayNames([a],{type:"language"}),h=e.document.language??"en";return e.isGood?u`
    <div class="row">
      ${P({id:"theme",label:s("try.theme"),value:i,options:["auto","light","dark"].map(c=>[c,s(`try.theme.${c}`)]),choose:c=>t.set({theme:c})})}
      ${P({id:"width",label:s("try.width"),value:o,options:["wide","phone"].map(c=>[c,s(`try.width.${c}`)]),choose:c=>t.set({width:c})})}
      ${P({id:"language",label:s("try.language"),value:r,options:[["",s("try.language.own")],...xe.map(c=>[c,l.of(c)])],choose:c=>t.set({language:c})})}
    </div>
    ${r&&r!==h?u`<p class="hint">${s("try.language.hint")}</p>`:m}
    ${di(n)}
  `:Jn(n)},di=({shop:n,settings:{theme:e,width:t,language:s}})=>u`
  <div class=${`stage ${e} ${t}`}>
    ${ye([n.draft.text,e,s],()=>{let a=document.createElement("role-fit-quiz");return a.setAttribute("share","off"),a.setAttribute("theme",e),a.lang=s||n.document.language||"en",a.append(Object.assign(document.createElement("script"),{type:"application/json",textContent:n.draft.text})),a})}
  </div>
`,Jn=({shop:n,words:{text:e}})=>{if(n.checked!==n.draft.text)return u`<p role="status">${e("try.checking")}</p>`;let t=n.problems.filter(({severity:s,code:a})=>s==="error"||a==="missing_text");return u`
    <p class="notice">${e("try.hindered",{count:t.length})}</p>
    <ul class="hindering">
      ${t.slice(0,12).map(s=>u`
        <li><a href=${`#${we(s)}`} @click=${()=>hi(n,s.path??"")}>${ci(n.document,s.path??"",e)}</a> ${S([s],`/hindering${s.path}`)}</li>`)}
    </ul>
  `},hi=(n,e)=>{let[,t,s]=e.split("/"),{items:a=[],groups:i=[]}=n.document,o=t==="items"?a[s]?.group?`:${a[s].group}`:a[s]?.id:t==="groups"?`:${i[s]?.id}`:void 0;o&&!n.open.has(o)&&n.toggle(o),n.focus=e},ci=(n,e,t)=>{let[,s,a]=e.split("/"),i=Number(a)+1;return s==="roles"?n.roles[a]?.name||t("roles.number",{number:i}):s==="items"?n.items[a]?.prompt||t("questions.number",{number:i}):t(`step.${we({severity:"error",code:"",message:"",path:e})}`)};var Us=n=>{let{shop:e,settings:t,words:{text:s}}=n,{document:a,draft:i}=e;if(!e.isGood)return u`${Jn(n)} <p>${s("publish.anyway")} ${Bs(n)}</p>`;let{id:o,language:r="en"}=a,{title:l}=Ds(i.text),h=()=>Ns(`${o}.html`,zs(i.text,{title:l,language:r}),"text/html"),{folder:c}=t;return u`
    <div class="card">
      <h2>${s("publish.file")}</h2>
      <p>${s("publish.file.hint")}</p>
      <p class="tools">${Bs(n)} <button type="button" @click=${h}>${s("publish.page",{name:`${o}.html`})}</button></p>
      <p class="small">${s("publish.page.hint")}</p>
      ${pi(n)}
    </div>
    <div class="card">
      <h2>${s("publish.lines")}</h2>
      <div class="field">
        <label for="folder">${s("publish.folder")}</label>
        <p class="hint" id="folder-hint">${s("publish.folder.hint")} <code dir="ltr">/role-fit/</code>, <code dir="ltr">https://example.org/blog/role-fit/</code></p>
        <input id="folder" dir="ltr" autocomplete="off" spellcheck="false" aria-describedby="folder-hint" .value=${c} @change=${d=>t.set({folder:ui(ke(d))})}>
      </div>
      ${vn(n,"beside",Ps(o,c),1)}
      ${vn(n,"whole",Os(i.text,c),4)}
      ${vn(n,"frame",Cs(o,l,c),2)}
      ${vn(n,"wordpress",Ws(o),1)}
    </div>
  `},ui=n=>n===""||n.endsWith("/")?n:`${n}/`,Bs=({shop:n,words:{text:e}})=>{let t=`${n.document.id}.json`;return u`<button type="button" class="primary" @click=${()=>{Ns(t,n.draft.text,"application/json"),n.taken()}}>${e("publish.download",{name:t})}</button>`},pi=({shop:n,words:{text:e}})=>{let t=a=>Math.max(1,Math.round(a/1e3)),{length:s}=new TextEncoder().encode(n.draft.text);return u`<p class="small">${e("publish.bytes",{quiz:t(s),code:t(_s)})}</p>`},vn=(n,e,t,s)=>{let{shop:a,words:{text:i}}=n,o=async()=>{try{await navigator.clipboard.writeText(t),a.say("publish.copied")}catch{let r=document.getElementById(e);r.focus(),r.select(),a.say("publish.uncopied")}};return u`
    <div class="way">
      <h3><label for=${e}>${i(`publish.${e}`)}</label></h3>
      <p class="hint" id=${`${e}-hint`}>${i(`publish.${e}.hint`,{name:`${a.document.id}.json`})}</p>
      <textarea id=${e} readonly rows=${s} spellcheck="false" dir="ltr" aria-describedby=${`${e}-hint`} .value=${t}></textarea>
      <button type="button" @click=${o}>${i("publish.copy")}<span class="unseen"> ${i(`publish.${e}`)}</span></button>
    </div>
  `},Ns=(n,e,t)=>{let s=URL.createObjectURL(new Blob([e],{type:t}));Object.assign(document.createElement("a"),{href:s,download:n}).click(),setTimeout(()=>URL.revokeObjectURL(s),1e4)};var Yn=(n,{id:e,caption:t,columns:s,row:a,set:i,problems:o})=>{let{shop:r,words:{text:l}}=n,h=(d,p)=>g=>{let w=Re(g);w!==void 0&&w>=0&&r.edit(v=>i(v,d,p,w),{topic:`${e}/${d}/${p}`})},c=r.document.roles.map((d,p)=>{let{values:g,most:w,sum:v}=a(d.id),k=G(n,d,p);return u`
      <tr class=${W(p)}>
        <th scope="row">${ee(p)} <bdi>${k}</bdi></th>
        ${s.map(({short:E,long:Z},se)=>u`
          <td>
            <span class="answer" aria-hidden="true"><b>${E}</b> <bdi>${Z}</bdi></span>
            <span class="share">
              <input type="range" tabindex="-1" aria-hidden="true" min="0" max=${w} step=${w>10?"any":"0.5"} .value=${F(String(g[se]??0))} @input=${h(d.id,se)}>
              <input type="number" dir="ltr" min="0" step="any" aria-label=${l("shares.cell",{role:k,answer:Z})} .value=${F(String(g[se]??0))} @input=${h(d.id,se)}>
            </span>
          </td>`)}
        ${v===void 0?m:u`<td class=${v===10?"sum ten":"sum"}><span class="unseen">${l("shares.sum")} </span><span aria-hidden="true">= </span>${Math.round(v*100)/100}</td>`}
      </tr>`});return u`
    <div class="shares">
      <table>
        <caption>${t}</caption>
        <thead><tr>
          <td></td>
          ${s.map(({short:d,long:p})=>u`<th scope="col"><b>${d}</b> <bdi>${p}</bdi></th>`)}
          ${a(r.document.roles[0]?.id).sum===void 0?m:u`<th scope="col">${l("shares.sum")}</th>`}
        </tr></thead>
        <tbody>${c}</tbody>
      </table>
      ${S(o,e)}
    </div>
  `};var U=n=>n<26?String.fromCharCode(65+n):String(n+1),Qs=["prompt","categories","shares","hint","why","trait","slope","intercepts"],Hs=(n,e)=>{let{shop:t,words:{text:s}}=n,a=["items",e],i=t.document.items[e];return u`
    ${b(n,{path:[...a,"prompt"],label:s("questions.prompt"),grows:!0,placeholder:s("questions.prompt.example")})}
    ${gi(n,i,e)}
    ${i.shares?fi(n,i,e):Hn(n,i,e)}
    <details>
      <summary>${s("questions.more")}</summary>
      <div class="inside">${wi(n,i,e)} ${Gs(n,a)}</div>
    </details>
    ${T(n,a,Qs)}
  `},gi=(n,e,t)=>{let{shop:s,words:{text:a}}=n,i=on(e),o=()=>s.edit(l=>Bt(l,t),{focus:`/items/${t}/categories/${i.length}`}),r=e.model==="nominal";return u`
    <fieldset class="answers">
      <legend>${a(e.shares?"questions.answers":"questions.answers.scale")}</legend>
      <ol>
        ${he(i,(l,h)=>h,(l,h)=>u`
          <li>
            <span class="letter" aria-hidden="true">${U(h)}</span>
            ${b(n,{path:["items",t,"categories",h],label:a("questions.answer",{letter:U(h)}),hidden:!0,grows:!0,write:mi(t,h),placeholder:a("questions.answer",{letter:U(h)})})}
            ${i.length>2&&!r?j({label:a("questions.answer.remove",{letter:U(h)}),sign:"✕",press:()=>s.edit(c=>Ut(c,t,h),{focus:`/items/${t}/categories/0`})}):m}
          </li>`)}
      </ol>
      ${i.length<nn&&!r?u`<button type="button" class="quiet" @click=${o}>${a("questions.answer.add")}</button>`:m}
      ${S(s.problemsIn(`/items/${t}/categories`).filter(({path:l})=>l===`/items/${t}/categories`),`/items/${t}/categories`)}
    </fieldset>
  `},mi=(n,e)=>(t,s)=>I(t,["items",n],a=>({...a,categories:on(a).map((i,o)=>o===e?s:i)})),fi=(n,e,t)=>{let{shop:s,words:{text:a}}=n;return Yn(n,{id:`/items/${t}/shares`,caption:a("shares.caption"),columns:on(e).map((i,o)=>({short:U(o),long:i||a("questions.answer",{letter:U(o)})})),row:i=>({values:e.shares[i]??[],most:Math.max(10,...e.shares[i]??[]),sum:sn(e.shares[i]??[])}),set:(i,o,r,l)=>Nt(i,t,o,r,l),problems:s.problemsIn(`/items/${t}/shares`)})},wi=({shop:n,words:{text:e}},t,s)=>{let a=i=>n.edit(o=>{if(i==="shares")return an(o,s);let r=o.traits?o:gn(o);return Ht(r,s,r.traits[0].id)},{focus:`kind-${s}`});return u`
    ${P({id:`kind-${s}`,label:e("questions.kind"),value:t.shares?"shares":"scale",choose:a,options:[["shares",e("questions.kind.shares")],["scale",e("questions.kind.scale")]]})}
    ${t.shares?u`<p class="hint">${e("questions.kind.hint")}</p>`:m}
  `},Gs=(n,e)=>{let{text:t}=n.words;return u`
    ${b(n,{path:[...e,"hint"],grows:!0,label:t("questions.hint"),hint:t("questions.hint.hint")})}
    ${b(n,{path:[...e,"why"],grows:!0,label:t("questions.why"),hint:t("questions.why.hint")})}
  `},Ks=(n,e,t)=>{let{shop:s,words:{text:a}}=n,{document:i}=s,{id:o}=i.groups[t],r=e.filter(h=>i.items[h].shares),l=()=>s.edit(h=>en(h,o,[a("box.empty"),a("box.ticked")]),{focus:`/items/${e[e.length-1]+1}/prompt`});return u`
    ${b(n,{path:["groups",t,"prompt"],label:a("questions.prompt"),grows:!0,placeholder:a("boxes.prompt.example")})}
    ${T(n,["groups",t],["prompt"])}
    <fieldset class="answers">
      <legend>${a("boxes.boxes")}</legend>
      <ol>${he(e,h=>i.items[h].id,(h,c)=>vi(n,h,c,e.length))}</ol>
      <button type="button" class="quiet" @click=${l}>${a("boxes.add")}</button>
    </fieldset>
    ${r.length>0?Yn(n,{id:`/groups/${t}/shares`,caption:a("boxes.caption"),columns:r.map(h=>({short:U(e.indexOf(h)),long:i.items[h].prompt||a("boxes.box",{letter:U(e.indexOf(h))})})),row:h=>{let c=r.map(d=>i.items[d].shares[h]??[5,5]);return{values:c.map(([,d])=>d),most:Math.max(10,...c.map(sn))}},set:(h,c,d,p)=>Qt(h,r[d],c,p),problems:r.flatMap(h=>s.problemsIn(`/items/${h}/shares`))}):m}
  `},vi=(n,e,t,s)=>{let{shop:a,words:{text:i}}=n,o=["items",e],r=a.document.items[e],l=i("boxes.box",{letter:U(t)});return u`
    <li>
      <span class="letter" aria-hidden="true">${U(t)}</span>
      <div class="box">
        ${b(n,{path:[...o,"prompt"],label:l,hidden:!0,grows:!0,placeholder:l})}
        ${r.shares?m:Hn(n,r,e)}
        <details>
          <summary>${i("boxes.more")}<span class="unseen"> ${l}</span></summary>
          <div class="inside">
            ${b(n,{path:[...o,"categories",1],label:i("boxes.ticked"),keep:!0})}
            ${b(n,{path:[...o,"categories",0],label:i("boxes.empty"),keep:!0})}
            ${Gs(n,o)}
          </div>
        </details>
        ${T(n,o,Qs)}
      </div>
      ${j({label:i("boxes.remove",{letter:U(t)}),sign:"✕",disabled:s===1,press:()=>a.edit(h=>Ct(h,e),{focus:`fold-:${r.group}`})})}
    </li>
  `};var yi=`Question	Answer	Cook	Baker
Do you weigh things when you cook?	Always	2	8
	Hardly ever	8	2`,Zs=({give:n,words:{text:e}})=>u`
  <details class="spreadsheet">
    <summary>${e("sheet.title")}</summary>
    <div class="inside">
      <p class="hint">${e("sheet.lead")}</p>
      <pre dir="ltr" lang="en" tabindex="0" role="region" aria-label=${e("sheet.example")}>${yi}</pre>
      <div class="tools"><label class="button">${e("start.file")}<input type="file" accept=".csv,.tsv,.txt,text/csv" @change=${n.chosen}></label></div>
      <div class="field">
        <label for="sheet">${e("sheet.paste")}</label>
        <textarea id="sheet" rows="4" dir="auto" spellcheck="false" @input=${n.typed}></textarea>
      </div>
    </div>
  </details>
`;var Vs=n=>{let{shop:e,words:{text:t}}=n,{document:s}=e,a=tn(s),i=e.problemsIn("/items").filter(({path:r})=>r==="/items"),o=(r,l)=>{let h=r(s),c=tn(h)[a.length];e.edit(()=>h,{open:c.key,focus:l==="group"?`/groups/${c.group}/prompt`:`/items/${c.items[0]}/prompt`})};return u`
    ${S(i,"/items")}
    <ol class="cards">
      ${he(a,({key:r})=>r,(r,l)=>u`<li class="card question">
        ${ye(bi(n,r,l,a.length),()=>ki(n,r,l,a.length))}
      </li>`)}
    </ol>
    <div class="tools">
      <button type="button" @click=${()=>o(jt,"item")}>${t("questions.add")}</button>
      <button type="button" @click=${()=>o(r=>Ot(r,[t("box.empty"),t("box.ticked")]),"group")}>${t("questions.add.boxes")}</button>
    </div>
    ${Zs(n)}
  `},bi=({shop:n,words:e,give:t},{key:s,items:a,group:i},o,r)=>{let{document:l}=n;return[s,o,r,n.open.has(s),e,t,l.roles,l.traits,i,i!==void 0&&l.groups[i],...i===void 0?[]:[n.problemsIn(`/groups/${i}`)],...a.flatMap(h=>[h,l.items[h],n.problemsIn(`/items/${h}`)])]},ki=(n,e,t,s)=>{let{shop:a,words:{text:i}}=n,{key:o,items:r,group:l}=e,h=a.open.has(o),d=(l===void 0?a.document.items[r[0]]:a.document.groups[l]).prompt||i("questions.number",{number:t+1}),p=[...l===void 0?[]:[`/groups/${l}`],...r.map(v=>`/items/${v}`)].reduce((v,k)=>v+a.problemsIn(k).length,0),g=v=>()=>a.edit(k=>Ft(k,t,t+v),{focus:`fold-${o}`}),w=()=>a.edit(v=>zt(v,e),{focus:"step-title"});return u`
    <div class="head">
      <h2>
        <button type="button" class="fold" id=${`fold-${o}`} aria-expanded=${h} @click=${()=>a.toggle(o)}>
          <span class="place">${t+1}</span> <bdi>${d}</bdi>
        </button>
      </h2>
      ${p>0&&!h?u`<span class="count">${p}<span class="unseen"> ${i("page.problems",{count:p})}</span></span>`:m}
      <span class="signs">
        ${j({label:i("questions.up",{question:d}),sign:"↑",press:g(-1),disabled:t===0})}
        ${j({label:i("questions.down",{question:d}),sign:"↓",press:g(1),disabled:t===s-1})}
        ${j({label:i("questions.remove",{question:d}),sign:"✕",press:w})}
      </span>
    </div>
    ${h?u`<div class="inside">${l===void 0?Hs(n,r[0]):Ks(n,r,l)}</div>`:m}
  `};var yn=(n,e)=>n.remarks.length>0?u`<div class="notice" role="alert">
        <ul>${n.remarks.map(t=>u`<li>${t}</li>`)}</ul>
        <button type="button" class="quiet" @click=${n.clear}>${e}</button>
      </div>`:m;var $i=["plain","template","ds-or-mle","data-jobs"],xi=/"id": "(plain|template)"/,Js=n=>{let{shop:e,words:t,give:s}=n,{text:a}=t,i=e.kept(),o=r=>e.start(new L({document:Xe(r,t,Si())}),{isNew:!0});return u`
    <h1 id="step-title" tabindex="-1">${a("start.title")}</h1>
    <p class="lead">${a("start.lead")}</p>
    ${yn(s,a("page.close"))}
    ${i.length>0?u`<section><h2>${a("start.kept")}</h2><ul class="kept">${i.map(({id:r,title:l,changed:h})=>u`
          <li>
            <button type="button" class="wide" @click=${()=>e.resume(r)}><b><bdi>${l||a("start.untitled")}</bdi></b> <span class="small">${Ai(t.language,h)}</span></button>
            <button type="button" class="quiet" @click=${()=>confirm(a("start.forget.sure",{title:l||a("start.untitled")}))&&e.forget(r)}>${a("start.forget")}<span class="unseen"> ${l}</span></button>
          </li>`)}</ul></section>`:m}
    <section>
      <h2>${a("start.new")}</h2>
      <div class="choices">
        ${[2,3].map(r=>u`<button type="button" class="wide" @click=${()=>o(r)}><b>${a(`start.empty.${r}`)}</b> <span class="small">${a("start.empty.hint")}</span></button>`)}
      </div>
    </section>
    <section>
      <h2>${a("start.shipped")}</h2>
      <div class="choices">
        ${$i.map(r=>u`<button type="button" class="wide" @click=${()=>e.start(new L({text:Ee[r].replace(xi,'"id": "my-quiz"')}))}><b lang="en" dir="ltr">${JSON.parse(Ee[r]).title}</b> <span class="small">${a(`start.${r}`)}</span></button>`)}
      </div>
    </section>
    <section>
      <h2>${a("start.open")}</h2>
      <p class="hint">${a("start.open.hint")}</p>
      <div class="tools">
        <label class="button">${a("start.file")}<input type="file" accept=".json,.csv,.tsv,.txt,application/json,text/csv" @change=${s.chosen}></label>
      </div>
      <div class="field">
        <label for="paste">${a("start.paste")}</label>
        <textarea id="paste" rows="3" dir="auto" spellcheck="false" @input=${s.typed}></textarea>
      </div>
    </section>
  `},Si=()=>new Date().toISOString().slice(0,10),Ai=(n,e)=>new Intl.DateTimeFormat(`${n}-u-nu-latn`,{dateStyle:"medium",timeStyle:"short"}).format(e);var qi=["title","intro","id","language","minimum","sources","comparison","faq","roles","traits","items","groups"],Ys=n=>{let{words:{text:e}}=n;return u`
    <div class="card">
      ${b(n,{path:["title"],label:e("texts.title"),placeholder:e("texts.title.example"),write:Mt})}
      ${b(n,{path:["intro"],label:e("texts.intro"),hint:e("texts.intro.hint"),lines:4})}
      <div class="row">
        ${Ti(n)}
        ${b(n,{path:["id"],label:e("texts.id"),hint:e("texts.id.hint"),keep:!0})}
        ${_e(n,{path:["minimum"],label:e("texts.minimum"),least:0,most:2e4,otherwise:6})}
      </div>
      ${T(n,[],qi)}
    </div>
    ${Xn(n,{list:"comparison",added:t=>({aspect:"",cells:{},...t.sources?.some(({id:s})=>s==="author")&&{evidence:["author"]}}),first:"aspect",entry:Ii})}
    ${Xn(n,{list:"faq",added:()=>({question:"",answer:""}),first:"question",entry:Ei})}
    ${Xn(n,{list:"sources",added:t=>({id:D(t.sources??[],"source")}),first:"title",entry:Mi})}
  `},Ti=({shop:n,words:{text:e,language:t}})=>{let s=n.document.language??"",a=new Intl.DisplayNames([t],{type:"language"}),i=xe.includes(s)?xe:[s,...xe];return P({id:"/language",label:e("texts.language"),value:s,options:i.map(o=>[o,o&&a.of(o)]),choose:o=>n.edit(r=>x(r,["language"],o))})},Xn=(n,{list:e,added:t,first:s,entry:a})=>{let{shop:i,words:{text:o}}=n,r=i.document[e]??[],l=()=>i.edit(h=>N(h,[e],t(h)),{focus:`/${e}/${r.length}/${s}`});return u`
    <section class="entries">
      <h2>${o(`texts.${e}`)}</h2>
      <p class="hint">${o(`texts.${e}.hint`)}</p>
      ${r.length>0?u`<ol class="cards">${r.map((h,c)=>u`
            <li class="card">
              ${a(n,[e,c])}
              <button type="button" class="quiet" @click=${()=>i.edit(d=>qt(d,[e],c),{focus:`add-${e}`})}>${o("texts.remove",{number:c+1})}</button>
            </li>`)}</ol>`:m}
      <p><button type="button" id=${`add-${e}`} @click=${l}>${o(`texts.${e}.add`)}</button></p>
    </section>
  `},Ii=(n,e)=>{let{shop:t,words:{text:s}}=n;return u`
    <div class="pair">
      ${b(n,{path:[...e,"aspect"],label:s("texts.aspect"),placeholder:s("texts.aspect.example")})}
      ${b(n,{path:[...e,"section"],label:s("texts.section")})}
    </div>
    ${t.document.roles.map((a,i)=>b(n,{path:[...e,"cells",a.id],label:u`<bdi>${G(n,a,i)}</bdi>`,lines:2}))}
    ${T(n,e,["aspect","section","cells"])}
  `},Ei=(n,e)=>{let{text:t}=n.words;return u`
    ${b(n,{path:[...e,"question"],grows:!0,label:t("texts.question")})}
    ${b(n,{path:[...e,"answer"],label:t("texts.answer"),lines:3})}
    ${T(n,e,["question","answer"])}
  `},Mi=(n,e)=>{let{text:t}=n.words;return u`
    ${b(n,{path:[...e,"title"],grows:!0,label:t("texts.source.title")})}
    ${b(n,{path:[...e,"url"],label:t("texts.source.url"),type:"url",placeholder:"https://"})}
    ${T(n,e,["title","url"])}
  `};var Li={roles:As,questions:Vs,words:Ys,try:Fs,publish:Us},Xs=n=>{let{shop:e,words:t}=n,s=e.id!==void 0;return u`
    ${os(e.document?.roles.length??0)}
    <header class="masthead">
      <p class="brand"><a href="#roles" @click=${Ri(e)}>${t.text("page.brand")}</a></p>
      ${s?_i(n):m}
      ${Di(n)}
    </header>
    ${s?u`${Pi(n)} ${Oi(n)} ${ji(n)}`:u`<main class="desk alone">${Js(n)}</main>`}
  `},Ri=n=>e=>{e.preventDefault(),n.id!==void 0&&n.leave()},_i=({shop:n,words:{text:e}})=>u`
  <div class="history">
    <button type="button" class="quiet" @click=${()=>n.leave()}>${e("page.quizzes")}</button>
    ${j({label:e("page.undo"),sign:"↶",press:()=>n.undo(),disabled:!n.canUndo})}
    ${j({label:e("page.redo"),sign:"↷",press:()=>n.redo(),disabled:!n.canRedo})}
    <span class="keeping">${e(`keep.${n.keeping}`)}</span>
  </div>
`,Di=({words:n,setLanguage:e})=>u`
  <label class="language">
    <span class="unseen">${n.text("page.language")}</span>
    <select @change=${t=>e(ke(t))}>
      ${Object.entries(zn).map(([t,s])=>u`<option value=${t} lang=${t} ?selected=${t===n.language}>${s}</option>`)}
    </select>
  </label>
`,Pi=({shop:n,words:{text:e}})=>{let t={};for(let s of n.problemsIn(""))t[we(s)]=(t[we(s)]??0)+1;return u`
    <nav class="steps" aria-label=${e("page.steps")}>
      <ol>
        ${Me.map(s=>u`
          <li>
            <a href=${`#${s}`} aria-current=${s===n.step?"step":m}>
              ${e(`step.${s}`)}${t[s]?u` <span class="count" title=${e("page.problems",{count:t[s]})}>${t[s]}<span class="unseen"> ${e("page.problems",{count:t[s]})}</span></span>`:m}
            </a>
          </li>`)}
      </ol>
    </nav>
  `},ji=({shop:n,give:e,words:{text:t}})=>u`
  <div class="notices" role="status">
    ${n.keeping==="kept"?m:u`<p class="notice">${t(`keep.${n.keeping}.word`)}</p>`}
    ${n.failure?u`<p class="notice">${t(n.failure)}</p>`:m}
    ${yn(e,t("page.close"))}
    ${n.said?u`<p class="notice good">${t(n.said,n.saidOf)}</p>`:m}
  </div>
`,Oi=n=>{let{shop:e,words:{text:t}}=n,{step:s}=e,a=s==="json"?m:e.document?Li[s](n):Wi(n),i=["roles","questions","words"].includes(s)&&e.document;return u`
    <div class=${i?"desk two":"desk"}>
      <main>
        ${s==="json"?m:u`<section class="step" aria-labelledby="step-title">
          <h1 id="step-title" tabindex="-1">${t(`step.${s}.title`)}</h1>
          <p class="lead">${t(`step.${s}.lead`)}</p>
          ${a}
          ${s==="publish"||!e.document?m:Ci(n)}
        </section>`}
        ${Rs(n)}
      </main>
      ${i?u`<aside class="quality" aria-labelledby="quality-title">${qs(n)}</aside>`:m}
    </div>
  `},Ci=({shop:n,words:{text:e}})=>{let t=Me[Me.indexOf(n.step)+1];return u`<p class="onward"><a class="button primary" href=${`#${t}`}>${e("page.next",{step:e(`step.${t}`)})}</a></p>`},Wi=({shop:n,words:{text:e}})=>u`
  <p>${e("page.unreadable")} <a href="#json">${e("step.json")}</a></p>
  ${S(n.problems.slice(0,5),"/all")}
`;var zi=600;document.querySelector('script[src="role-fit.js"]')?.remove();var Fi=document.getElementById("page"),bn=Kt(window),Pe,et=!1,kn=()=>{et||(et=!0,queueMicrotask(()=>{et=!1,Ge(Xs({shop:R,words:Pe,setLanguage:Qi,give:je,settings:Ni}),Fi);let{focus:n}=R;n!==void 0&&(R.focus=void 0,document.getElementById(n)?.focus())}))},{check:Bi,simulate:Ui}=Vt({url:n=>new URL(n,document.baseURI).href}),R=new hn({keep:bn,engine:{check:Bi,simulate:async n=>(await Ui(n,{readers:zi})).report},draw:kn}),je=new rn({shop:R,words:()=>Pe,draw:kn}),Ni=new dn(kn);R.onArrival=je.clear;var na=n=>{Pe=es(n),document.title=Pe.text("page.title"),Object.assign(document.documentElement,{lang:n,dir:Pe.direction}),kn()},Qi=n=>{bn.setLanguage(n),na(n)};addEventListener("hashchange",()=>{R.arrive(location.hash.slice(1)),scrollTo(0,0)});addEventListener("keydown",n=>{let e=n.key.toLowerCase(),t=n.target.id==="text";!(n.ctrlKey||n.metaKey)||n.altKey||t||!["z","y"].includes(e)||R.id===void 0||(n.preventDefault(),e==="y"||n.shiftKey?R.redo():R.undo())});addEventListener("paste",n=>{if(n.target.matches("input, textarea, select"))return;let t=n.clipboardData?.getData("text/plain")??"";t.trim()!==""&&je.text(t)});addEventListener("dragover",n=>{n.dataTransfer?.types.includes("Files")&&(n.preventDefault(),document.body.classList.add("over"))});addEventListener("dragleave",({relatedTarget:n})=>{n||document.body.classList.remove("over")});addEventListener("drop",n=>{document.body.classList.remove("over"),n.dataTransfer?.files.length&&(n.preventDefault(),je.file(n.dataTransfer.files[0]))});addEventListener("beforeunload",n=>{R.isUntaken&&n.preventDefault()});addEventListener("pagehide",()=>R.settle());addEventListener("visibilitychange",()=>document.visibilityState==="hidden"&&R.settle());var ea=bn.remembered();R.arrive(location.hash.slice(1));var nt=new URLSearchParams(location.search).get("quiz");ea!==void 0&&!nt&&R.resume(ea);na(ns([bn.language(),...navigator.languages]));if(nt){je.named(nt,Ee);try{history.replaceState(null,"",location.pathname+location.hash)}catch{}}})();
