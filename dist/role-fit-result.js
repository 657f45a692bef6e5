/*! RoleFit 0.1.0, MIT.  */
"use strict";(()=>{var ze={"verdict.about-equally":"Your answers fit more than one role about equally","verdict.lean":"Your answers lean towards {role}","verdict.probably":"Your answers probably point to {role}","verdict.clearly":"Your answers clearly point to {role}","verdict.about-equally.detail":{one:"{role} comes first, with a probability of only {probability} after one answer. That is too close to call.",other:"{role} comes first, with a probability of only {probability} after {count} answers. That is too close to call."},"verdict.lean.detail":{one:"Its probability is {probability} after one answer: a leaning, not a verdict.",other:"Its probability is {probability} after {count} answers: a leaning, not a verdict."},"verdict.probably.detail":{one:"Its probability is {probability} after one answer.",other:"Its probability is {probability} after {count} answers."},"verdict.clearly.detail":{one:"Its probability is {probability} after one answer.",other:"Its probability is {probability} after {count} answers."},"result.label":"Your result","result.empty":"You have not answered a question yet. This is where everybody starts.","result.alike":"You gave the same answer every time. If that is not how you meant it, change an answer: this result may say little about you.","result.unlikely":"Your answers go together less often than most people’s. Take this result as less certain than its probability says.","result.neither":"You stand far from the middle of every role here. Perhaps none of them is quite yours.","result.typicality":"You are more typical of this role than {share} of the people in it.","result.basis":"What this rests on","result.basis.text":"A statistical model of how people in each role answer is compared with your answers; the questions at the end say where it comes from. A probability of 70% is meant to be right about seven times in ten, and so wrong about three times in ten. It describes what you do and like, not how good you would be at it. Employers use these titles loosely, and people with the same title differ.","result.method":"How this was measured, and what it cannot know","result.more":{one:"Answer one more question",other:"Answer more questions ({count} left)"},"result.back":"Back to the questions","result.table":"Show as a table","result.you":"You","change.count":{one:"You have changed one answer.",other:"You have changed {count} answers."},"change.before":"Before: {role}, {probability}.","change.undo":"Go back to the result before","result.pulls":"What your answers did","pulls.text":"Each bar shows how far an answer moved the result, and towards which role. Change an answer here, and the whole result follows.","pulls.question":"Question","pulls.answer":"Your answer","pulls.shared":"Answer","pulls.pull":"Pull","pulls.towards":"{value} towards {role}","pulls.none":"no pull","pulls.numbers":"The numbers are log-odds. They add up: from where everybody starts to the result.","pulls.more":{one:"Show one more answer",other:"Show {count} more answers"},"result.traits":"Where you stand","result.traits.text":"Each shape shows how people in a role spread along the scale; where the shapes overlap, the roles are alike. The bar is where you most likely stand, with 90% confidence; the line across it is our best estimate. Zero is the middle of the scale.","result.estimate":"You: {mean}, between {low} and {high}.","result.middle":"Middle of {role}: {mean}.","result.unmeasured":"None of your answers was about this.","traits.trait":"Trait","traits.interval":"90% interval","traits.middle":"Middle of people, {role}","traits.spread":"Spread (SD), {role}","traits.above":"You stand above, {role}","result.comparison":"How the roles differ","result.comparison.tally":{one:"One claim below could be tested. The data agree with {supported}, agree in part with {mixed} and disagree with {contradicted}; without data: {none}.",other:"Of the {count} claims below that data could test, the data agree with {supported}, agree in part with {mixed} and disagree with {contradicted}. For {none} there are no data."},"result.comparison.text":"The words are what articles claim. The bars are what people in the roles report and what adverts ask for; the thin line at a bar’s end is its 95% interval.","result.comparison.order":"What moved your result most comes first.","result.aspect":"Aspect","result.evidence":"Sources","result.unnamed":"not named","claim.supported":"The data agree","claim.contradicted":"The data disagree","claim.mixed":"Agree in part","claim.no-data":"No data","figures.practitioners":"People in the roles report","figures.adverts":"Adverts name","figures.pay":"Pay a year, median","figure.interval":"{low} to {high}","figure.n.practitioners":{one:"one person",other:"{count} people"},"figure.n.adverts":{one:"one advert",other:"{count} adverts"},"figure.n.pay":{one:"one entry",other:"{count} entries"},"figure.supported":"agrees","figure.contradicted":"disagrees","figure.no-difference":"hardly any difference","result.lifecycle":"Who leads at each stage","result.stage":"Stage","lifecycle.text":"The mark shows which role leads. The last line is your own leaning.","lifecycle.leads":"leads","lifecycle.you":"Your leaning","result.paths":"What to learn","result.paths.text":"What you have least of, compared with people in the role, comes first.","result.path":"Towards {role}","result.standing":"You stand above {share} of the people in this role.","result.outlook":"Around the roles","result.faq":"Questions people ask","result.sources":"Sources","result.source":"Source {number}: {title}","result.share":"Share and keep","share.text":"The link holds your answers and nothing else. They stand behind its #, which browsers keep to themselves. Whoever opens it sees your result.","share.link":"Link to your result","share.copy":"Copy the link","share.copied":"Copied.","share.uncopied":"The browser did not allow it. The link is selected: copy it from there.","share.send":"Share…","share.image":"Save as an image","share.print":"Print","share.failed":"This browser could not do that.","share.message":"My result: {role}, {probability}","result.friend":"Compare with a friend","friend.text":"Paste the link to a friend’s result. It is read here, on this page.","friend.label":"Your friend’s link","friend.compare":"Compare","friend.name":"Your friend","friend.remove":"Remove the comparison","friend.summary":"You: {role}, {probability}. Your friend: {friendRole}, {friendProbability}.","friend.empty":"Paste a link first.","friend.none":"This is not a link to a result.","friend.damaged":"A character of this link is wrong or missing.","friend.other":"This link belongs to another quiz, or to another version of this one.","shared.label":"A result you were sent","shared.text":"Take the quiz to see your own beside it.","shared.try":"Take the quiz yourself"};var{css:Se,html:i,nothing:d,svg:v}=globalThis[Symbol.for("role-fit-lit@0.1.0")];var _e=Se`.result{gap:2.25em}.chapter{border-block-end:1px solid var(--_line)}.chapter:first-child{border-block-start:1px solid var(--_line)}.chapter>summary{padding-block:.875em}.chapter h3{margin:0}.inside{padding-block:.25em 1.75em}summary h3,summary h4{display:inline}.section{border-block-end:1px solid var(--_line)}.section:first-child{border-block-start:1px solid var(--_line)}.section summary{font-weight:700}.section[open]{padding-block-end:1em}.before{stroke:currentColor;stroke-width:2}.result h3{margin-block-end:.625em;font-size:1.125em;font-weight:700;line-height:1.3}.result h4{font-weight:700}.result .title{margin-block:.25em .5em}.result p{max-inline-size:42em}.patterns{position:absolute}svg{display:block;overflow:visible}.swatch{display:inline-block;flex:none;vertical-align:-.1em}.role-0{--_role: var(--_hue-0)}.role-1{--_role: var(--_hue-1)}.role-2{--_role: var(--_hue-2)}.role-3{--_role: var(--_hue-3)}.ink,.mark{fill:var(--_role)}.tint{fill:var(--_role);fill-opacity:.3}.mark.hollow{fill:none;stroke:var(--_role);stroke-width:2.25}.split svg{overflow:hidden}.roles .small+.small{margin-block-start:.375em}.roles ul{display:grid;gap:1em 2em;margin-block-start:1em}.roles .share{display:flex;align-items:baseline;gap:.5em}.roles .name{flex:1}.roles data{font-size:1.25em;font-variant-numeric:tabular-nums}.leader .name,.leader data{font-weight:700}.keys{display:flex;flex-wrap:wrap;gap:.25em 1.5em;margin-block:1em 1.75em;font-size:.875em}.keys li{display:flex;align-items:center;gap:.5em}.scales{display:grid;gap:2.25em 2.5em}.scales h4{line-height:1.3}.reading{font-size:.875em;font-variant-numeric:tabular-nums}.reading .other,.reading .unmeasured{display:block;color:var(--_soft)}.scale{margin-block-start:.75em}.shapes{overflow:hidden}.bell{fill:var(--_role);fill-opacity:.16;stroke:var(--_role);stroke-width:1.75}.line-1{fill-opacity:.1;stroke-dasharray:5 3}.line-2{fill-opacity:.1;stroke-dasharray:1.5 3;stroke-linecap:round}.stem{stroke:var(--_role);stroke-width:1;stroke-opacity:.6}.axis{stroke:var(--_strong);stroke-width:1;shape-rendering:crispEdges}.middle{stroke:var(--_line);stroke-width:1;stroke-dasharray:1 3}.interval{fill:var(--_accent);fill-opacity:.35}.estimate{fill:var(--_accent)}.friend .interval,.friend .estimate{fill:none;stroke:var(--_accent);stroke-width:1.25}.ticks{display:flex;font-size:.75em;line-height:1.5;color:var(--_soft);font-variant-numeric:tabular-nums}.result .ticks{max-inline-size:none}.ticks>*{flex:1;text-align:center}.poles{display:flex;justify-content:space-between;gap:2em;margin-block-start:.25em;line-height:1.35}.poles>*{max-inline-size:46%;min-inline-size:0;overflow-wrap:anywhere;hyphens:auto}.poles>:last-child{text-align:end}[dir=rtl] .scale,[dir=rtl] .split,[dir=rtl] .bar,[dir=rtl] .pull{transform:scaleX(-1)}.numbers{margin-block-start:1em;font-size:.9375em}.numbers summary,.rest summary{inline-size:fit-content;text-decoration:underline;text-underline-offset:.2em;text-decoration-thickness:1px}.numbers td{display:flex;max-inline-size:30em;justify-content:space-between;gap:1em;font-variant-numeric:tabular-nums}.change{position:sticky;inset-block-start:0;z-index:1;display:grid;gap:.625em;margin-inline:-.5em;padding:.625em .5em;border-block-end:1px solid var(--_line);background:var(--_tint);backdrop-filter:blur(1.5em);font-size:.875em;line-height:1.4}@supports (color: oklch(from red l c h)){.change{background:linear-gradient(var(--_tint),var(--_tint)),oklch(from currentColor clamp(.2,(.65 - l) * 1000,1) 0 0 / 80%)}}.changed{display:flex;flex-wrap:wrap;align-items:center;justify-content:space-between;gap:0 1em}.changed p>span{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%)}.changed button{margin-block:-.375em;padding:0;border:0;background:none;text-decoration:underline;text-underline-offset:.2em}.pulls thead,.rest[open] table{position:static}.pulls thead{inline-size:auto;block-size:auto;overflow:visible;clip-path:none;font-size:.875em}.pulls thead,.pulls thead th{display:block}.pulls thead th:not(:last-child),.more thead{position:absolute;inline-size:1px;block-size:1px;padding:0;overflow:hidden;clip-path:inset(50%)}.sides{display:grid;grid-template-columns:1fr 1fr;gap:.75em;padding-block:.75em .25em;font-weight:400;line-height:1.3}.sides>:first-child{text-align:end}.pulls tbody tr{display:grid;gap:.5em 1.5em;padding-block:1em}.pulls tbody td{padding:0}.pulls tbody th{font-weight:400;line-height:1.4}.group{display:block;font-size:.875em;color:var(--_soft)}select{inline-size:100%;min-block-size:44px;padding:.375em .5em;border:1px solid var(--_line);border-radius:var(--_radius);background-color:transparent;color:inherit;font:inherit;font-size:max(1em,16px);text-overflow:ellipsis;scroll-margin-block:12em 2em;cursor:pointer}select:hover{border-color:currentColor}option{background:Field;color:FieldText}.pull+data{display:block;margin-block-start:.25em;font-size:.875em;text-align:center;color:var(--_soft);font-variant-numeric:tabular-nums}.stages tr{--_in: transparent;--_out: transparent;position:relative}.stages th,.stages td{padding-inline-start:2em;hyphens:auto}.stages .stop{position:absolute;inset-block-start:.75em;inset-inline-start:0;line-height:1.5;z-index:1}.stages td .stop{display:none}.stages td{--_in: transparent;--_out: transparent}.stages .in{--_in: var(--_strong)}.stages .out{--_out: var(--_strong)}.stages tr:before,.stages.wide td:before{position:absolute;inset-block:0;inset-inline-start:6px;inline-size:2px;background:linear-gradient(var(--_in) calc(1.5em - 8px),transparent 0 calc(1.5em + 8px),var(--_out) 0)}.stages tr:is(.in,.out):before,.stages.wide td:is(.in,.out):before{content:""}.stages .in.out:not(.led,.leads):before{background:var(--_strong)}.stages .bar{margin-block-start:.25em;max-inline-size:16em}.stages tfoot tr{border-block-start:3px double var(--_line);padding-block:.75em}.stages tfoot data{font-size:1.125em;font-variant-numeric:tabular-nums}table{inline-size:100%;border-collapse:collapse;font-size:.9375em}table,tbody,tfoot,tr,td,tbody th,tfoot th{display:block}thead{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%)}th{font-weight:700;text-align:start;hyphens:auto}tbody tr{padding-block:.75em}tbody tr+tr{border-block-start:1px solid var(--_line)}tbody td{padding-block-start:.375em}.of{display:block;font-size:.875em;color:var(--_soft)}.unnamed{color:var(--_soft)}.marker{min-block-size:24px;min-inline-size:24px;padding:0;border:0;text-align:start;font-size:.8125em;color:var(--_soft);text-decoration:underline;text-underline-offset:.2em;font-variant-numeric:tabular-nums}.says{display:flex;align-items:center;gap:.375em;font-size:.8125em;font-weight:400;color:var(--_soft)}.says svg{flex:none;fill:none;stroke:currentColor;stroke-width:1.75}.says .half{fill:currentColor;stroke:none}th .says{margin-block-start:.25em}.kinds,.kinds ul{display:grid;gap:1em}h5{font-size:.8125em;color:var(--_soft)}.kinds h5{margin-block-end:.5em;padding-block-end:.25em;border-block-end:1px dotted var(--_line)}.figure{display:grid;gap:.25em 1.5em;font-size:.875em;line-height:1.4}.figure .says{font-size:.9375em}.value{display:grid;grid-template-columns:14px 1fr minmax(4.5em,auto);align-items:center;gap:0 .5em;font-variant-numeric:tabular-nums}.value data{text-align:end}.value .about{grid-column:2 / -1}.figure .about{font-size:.9375em}.figure p.about{padding-inline-start:calc(14px + .5em)}tbody .below{padding-block:0 1em;border:0}.bar line{stroke:currentColor;stroke-width:1.25;shape-rendering:crispEdges}.track{fill:var(--_line)}.leads{font-weight:700}.inside>.small{margin-block:.5em 1em}.paths ol{display:grid;gap:1.25em;margin-block-start:1em;padding-inline-start:1.5em;list-style:decimal}.paths h5{margin:0;font-size:1em;font-weight:700;color:inherit}.paths ul{display:grid;gap:.25em;margin-block-start:.375em}.sources ol{display:grid;gap:.5em;padding-inline-start:1.75em;list-style:decimal;font-size:.875em}.about{color:var(--_soft)}.field{display:grid;gap:.375em;margin-block:1em;max-inline-size:42em}.field label{font-weight:700}input.line{inline-size:100%;block-size:auto;min-block-size:44px;padding:.5em .75em;border-radius:var(--_radius);background:transparent;text-overflow:ellipsis;cursor:text}input.line:focus-visible{outline:3px solid var(--_accent);outline-offset:2px}[aria-invalid]{border-width:3px}.problem{min-block-size:1.5em;font-weight:700}.inside>.said{min-block-size:1.5em;margin-block:.75em 0;font-weight:700}.bars{margin-block:.75em 1.25em}.bars svg{margin-block:.125em .625em}.beside{display:table;max-inline-size:42em;margin-block-end:1.25em;font-variant-numeric:tabular-nums}.beside thead{position:static;display:table-header-group;clip-path:none}.beside tbody{display:table-row-group;border-block-start:1px solid var(--_strong)}.beside tr{display:table-row}.beside td,.beside th,.beside thead th:last-child{display:table-cell;inline-size:auto;padding-block:.5em;padding-inline:0 .75em;vertical-align:top}.beside .small{display:block;white-space:nowrap}#friend-summary{outline:none}iframe{border:0}.small>[part=method]{display:inline-block;min-block-size:44px;padding-block:.75em}.sources li:focus{outline:2px solid var(--_accent);outline-offset:4px}@container rolefit (min-width: 34em){.roles ul{grid-template-columns:repeat(auto-fit,minmax(14em,1fr))}.scales{grid-template-columns:1fr 1fr}.wide{display:table;table-layout:fixed}.wide thead{position:static;display:table-header-group;clip-path:none;font-size:.9375em}.wide tbody{display:table-row-group}.wide tfoot{display:table-footer-group}.wide tr{display:table-row}.wide tbody tr,.wide tbody tr+tr{border-block-start:1px solid var(--_line)}.wide th,.wide td{display:table-cell;padding:.625em 1em .625em 0;padding-inline:0 1em;vertical-align:top}.wide thead th{padding-block:0 .5em;vertical-align:bottom}.wide thead th:first-child{inline-size:23%}.wide thead th:last-child{inline-size:5.5em;padding-inline-end:0}.wide .of{display:none}.wide td.markers{padding-inline-end:0}.wide .below{border:0}.wide .below td{padding-block:.25em 1.5em;padding-inline-end:0}.figure{grid-template-columns:minmax(0,4fr) minmax(0,9fr)}.value{grid-template-columns:14px 1fr 4.5em 16em}.value .about{grid-column:auto}.pay .value{grid-template-columns:14px 1fr auto}.pay .value .about{grid-column:2 / -1}.numbers .wide{font-size:.875em}.numbers .wide th,.numbers .wide td{padding-inline-end:.625em}.numbers .wide thead th{inline-size:auto;font-weight:400;line-height:1.3}.numbers .wide thead th:first-child{inline-size:17%}.numbers .wide thead th:nth-child(3){inline-size:14%}.change{grid-template-columns:1fr}.changed p>span{position:static;clip-path:none}.pulls thead tr,.pulls tbody tr{display:grid;grid-template-columns:1fr 1fr;gap:.5em 2em}.pulls tbody th{grid-column:1 / -1}.pulls thead th:nth-child(2){position:static;inline-size:auto;block-size:auto;clip-path:none;padding-block:.75em .25em;font-weight:400}.stages.wide td,.stages.wide thead th{position:relative;padding-inline-start:1.75em}.stages.wide :is(thead th:is(:first-child,:last-child),tbody th,tfoot th,.markers){padding-inline-start:0}.stages.wide thead .swatch{position:absolute;inset-inline-start:0;inset-block-end:.75em}.stages.wide th .stop,.stages.wide tr:before{display:none}.stages.wide td .stop{display:block;inset-block-start:.625em}.stages.wide td:after{position:absolute;background:var(--_strong)}.stages.wide td:before{background:linear-gradient(var(--_in) calc(1.375em - 8px),transparent 0 calc(1.375em + 8px),var(--_out) 0)}.stages.wide td:is(.begins,.passes,.ends):after{content:"";inset-block-start:-1px;inset-inline:0;block-size:2px}.stages.wide td.begins:after{inset-inline-start:6px}.stages.wide td.ends:after{inset-inline:0 auto;inline-size:8px}}@media(prefers-reduced-motion:no-preference){.pull rect,.interval,.estimate,.split svg,.bar rect{transition:x .24s,width .24s}}@media(max-height:26em){.change{position:static}}@media(forced-colors:active){.change{background:Canvas}select{border-color:ButtonBorder;background-color:Field;color:FieldText}}@media print{:host{--_soft: #444;--_line: #bbb;--_strong: #666;--_tint: transparent;--_accent: #000;margin:0;color:#000;font-size:8.5pt;line-height:1.3}.actions,.change,.marker,td.markers,.lifecycle thead th:last-child,.comparison thead th:last-child,form,button,.chapter.share,details:not([open]){display:none}.card{gap:.875em;padding:0;border:0;background:none}.chapter>summary,.section>summary{min-block-size:0;padding-block:.625em .25em;list-style:none;break-after:avoid}summary::-webkit-details-marker{display:none}.inside{padding-block:0 .5em}.roles ul{gap:.75em 2em;margin-block-start:.75em}.scales{grid-template-columns:1fr 1fr 1fr;gap:1em 2em}.keys{margin-block:.5em}th,td,tbody th,tbody td{padding-block:.375em}.pulls thead tr,.pulls tbody tr{display:grid;grid-template-columns:7fr 3fr 5fr;align-items:center;gap:0 1.5em;padding-block:.125em}.pulls thead th:nth-child(2){grid-column:2}.pulls tbody th{grid-column:auto}.pulls .sides,.pulls thead th:nth-child(2){padding-block:0}.pull+data{margin:0}select{min-block-size:0;padding:0;border:0;appearance:none;font-size:1em}p,li,tr,svg,header,.roles,.basis,.bars{break-inside:avoid}h2,h3,h4,h5,thead,.keys,.inside>.small{break-after:avoid}.result h3,.inside>.small{margin-block:0 .375em}.inside>.small:last-child{break-after:auto}thead{display:table-header-group}p{orphans:3;widows:3}svg{print-color-adjust:exact;-webkit-print-color-adjust:exact}.result p{max-inline-size:none}.address{overflow-wrap:anywhere}a{text-decoration:none}}`;var S=(e,s,t,r=!1)=>i`
<details class="chapter ${e}" part=${e} ?open=${r}>
<summary><h3>${s}</h3></summary>
<div class="inside">${t}</div>
</details>
`;var mt=4,K=3,W=3.5,M=e=>`role-${e%mt}`,Z=e=>e%K===0?"var(--_role)":`url(#fill-${e})`,D=e=>i`
<svg class="patterns" width="0" height="0" aria-hidden="true" focusable="false">
<defs>
${Array.from({length:e},(s,t)=>ht(t))}
</defs>
</svg>
`,ht=e=>v`
<pattern id=${`fill-${e}`} class=${M(e)} width="6" height="6" patternUnits="userSpaceOnUse"
patternTransform="rotate(45)">
<rect class="tint" width="6" height="6"/>
${e%K===1?v`<rect class="ink" width="3" height="6"/>`:v`<circle class="ink" cx="3" cy="3" r="1.5"/>`}
</pattern>`,U=(e,s=[],t=28)=>{let r=0;return i`
<svg class="split" part="bar" width="100%" height=${t} aria-hidden="true" focusable="false">
${e.map((o,a)=>{let n=v`
<svg x=${`${100*r}%`} width=${`${100*o}%`} height=${t}>
<rect class=${M(a)} x=${a>0?1.5:0} width="100%" height=${t} fill=${Z(a)}/>
</svg>`;return r+=o,n})}
${ft(s).map(o=>v`<line class="before" x1=${o} x2=${o} y1="-4" y2=${t+4}/>`)}
</svg>
`},ft=e=>{let s=0;return e.slice(0,-1).map(t=>`${100*(s+=t)}%`)},G=(e,{value:s,low:t,high:r},o)=>{let a=n=>`${100*n/o}%`;return i`
<svg class="bar" width="100%" height="12" aria-hidden="true" focusable="false">
<rect class="track" width="100%" height="1" y="10" />
<rect class=${M(e)} width=${a(s)} height="8" y="2" fill=${Z(e)} />
${t===void 0||r===void 0?d:v`<line x1=${a(t)} x2=${a(r)} y1="6" y2="6"/>
${[t,r].map(n=>v`<line x1=${a(n)} x2=${a(n)} y1="2.5" y2="9.5"/>`)}`}
</svg>
`},X=e=>i`
<svg class="swatch" width="14" height="14" aria-hidden="true" focusable="false">
<rect class=${M(e)} width="14" height="14" fill=${Z(e)} />
</svg>
`,Te=e=>{let s=`mark ${M(e)}`;return e%K===0?v`<circle class=${s} r="5"/>`:e%K===1?v`<path class=${`${s} hollow`} d="M0-6 6 0 0 6-6 0Z"/>`:v`<path class=${s} d="M0-6 6 5H-6Z"/>`},q=e=>i`
<svg class="swatch" width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true" focusable="false">${Te(e)}</svg>
`,de=[-3,-2,-1,0,1,2,3],gt="M-4 0C-3.6667 0-3.3333 0-3-.0044-2.6667-.0089-2.3333-.018-2-.054-1.6667-.09-1.3333-.1613-1-.242-.6667-.3226-.3333-.3989 0-.3989 .3333-.3989 .6667-.3226 1-.242 1.3333-.1613 1.6667-.09 2-.054 2.3333-.018 2.6667-.0089 3-.0044 3.3333 0 3.6667 0 4 0",bt=.3989,le=18,E=90,qe=107,$t=9,F=e=>50*(Math.max(-W,Math.min(W,e))+W)/W,Oe=(e,s,t)=>{let r=Math.min(...e.map(({sd:a})=>a)),o=bt/r;return i`
<svg class="scale" width="100%" height=${t?117:100} aria-hidden="true" focusable="false">
<line class="middle" x1="50%" x2="50%" y1="0" y2=${E} />
<svg class="shapes" y=${le} width="100%" height=${E-le} viewBox=${`${-W} ${-o} ${2*W} ${o}`} preserveAspectRatio="none">
${e.map(({mean:a,sd:n},l)=>v`
<path class=${`bell ${M(l)} line-${l%K}`} d=${gt} vector-effect="non-scaling-stroke"
transform=${`translate(${a} 0) scale(${n} ${1/n})`}/>`)}
</svg>
${e.map(({mean:a,sd:n},l)=>{let c=`${F(a)}%`,p=E-(E-le)*r/n;return v`
<line class=${`stem ${M(l)}`} x1=${c} x2=${c} y1=${p} y2=${E}/>
<svg x=${c} y=${p-$t}>${Te(l)}</svg>`})}
<line class="axis" x2="100%" y1=${E} y2=${E} />
${de.map(a=>v`<line class="axis" x1=${`${F(a)}%`} x2=${`${F(a)}%`} y1=${E} y2=${E+6}/>`)}
${Me(s,"reader",E,E-26)} ${t?Me(t,"friend",qe,qe-7):d}
</svg>
`},Me=({mean:e,low:s,high:t},r,o,a)=>v`
<g class=${r}>
<rect class="interval" x=${`${F(s)}%`} width=${`${F(t)-F(s)}%`} y=${o-4} height="8"/>
<rect class="estimate" x=${`${F(e)}%`} width="3" y=${a} height=${o+7-a} transform="translate(-1.5)"/>
</g>`,ce=e=>i`
<svg class="swatch" width="24" height="14" aria-hidden="true" focusable="false">
<g class=${e}><rect class="interval" width="24" y="3" height="8"/><rect class="estimate" x="10.5" width="3" height="14"/></g>
</svg>
`,je=(e,s,t)=>i`
<svg class="pull" width="100%" height="18" aria-hidden="true" focusable="false">
<rect class=${M(e)} x=${`${s?50-50*t:50}%`} width=${`${50*t}%`} y="2" height="14" fill=${Z(e)}/>
<line class="axis" x1="50%" x2="50%" y2="18"/>
</svg>
`;var yt=e=>"group"in e?`:${e.group}`:e.item,Ae=({items:e,groups:s=[]})=>{let t=new Map;for(let r of e){let o=s.find(({id:l})=>l===r.group),a=yt(o?{group:o.id}:{item:r.id}),n=t.get(a);n?n.items.push(r):t.set(a,{group:o,items:[r]})}return t},T=(e,s,{leader:t,roles:r})=>({role:e.roles.find(({id:o})=>o===t)?.name??"",probability:s.percent(r[t].probability)}),pe=e=>/^https?:\/\//i.test(e??"")?e:void 0,Ee=(e,s)=>{if(e)try{let{protocol:t,href:r}=new URL(e,s);return t==="file:"&&s.startsWith("file:")?r:pe(r)}catch{return}};var C=({quiz:e,words:{text:s}},t=[])=>(e.sources??[]).map((r,o)=>{if(!t.includes(r.id))return d;let a=s("result.source",{number:o+1,title:r.title});return i`<button type="button" class="marker" title=${a} aria-label=${a} @click=${wt(o)}>
${o+1}
</button> `}),wt=e=>s=>{let r=s.currentTarget.getRootNode().getElementById(`source-${e}`),o=r?.closest("details");o&&(o.open=!0),r?.focus()},ee=({quiz:e,words:{text:s}})=>e.sources?.length?S("sources",s("result.sources"),i`<ol lang=${e.written??e.language??d} dir="auto">${e.sources.map((t,r)=>i`<li id=${`source-${r}`} tabindex="-1">${kt(t)}</li>`)}</ol>`):d,kt=({title:e,author:s,site:t,date:r,licence:o,url:a})=>{let n=pe(a),l=[s,t===s?"":t,r?.replace("/","–"),o].filter(Boolean).join(" · ");return i`<cite>${n?i`<a href=${n} rel="noopener">${e}</a>`:e}</cite> <span class="about">${l}</span>`};var vt=["practitioners","adverts","pay"],Ce=(e,{figures:s=[],verdict:t})=>{if(s.length===0)return d;let{words:r}=e;return i`
<div class="kinds">
${vt.map(o=>{let a=s.filter(l=>l.kind===o);if(a.length===0)return d;let n=a.flatMap(({values:l={}})=>Object.values(l).map(({value:c,high:p})=>p??c));return i`
<section class=${`kind ${o}`}>
<h5 lang=${r.language}>${r.text(`figures.${o}`)}</h5>
<ul>
${a.map(l=>xt(e,l,l.unit==="usd"?Math.max(...n):1,t!=="supported"))}
</ul>
</section>
`})}
</div>
`},xt=(e,{kind:s,what:t,note:r,unit:o="share",values:a={},verdict:n,evidence:l},c,p)=>{let{quiz:h,words:f}=e;return i`
<li class="figure" part="figure">
<p class="what">${t} ${C(e,l)} ${p?ue(e,"figure",n):d}</p>
<div>
${h.roles.map(({id:u,name:$},g)=>{let y=a[u];if(!y)return d;let{value:m,n:w,low:k,high:z}=y,N=[k===void 0||z===void 0?"":f.text("figure.interval",{low:f.figure(k,o),high:f.figure(z,o)}),w===void 0?"":f.text(`figure.n.${s}`,{count:w})].filter(Boolean);return i`
<p class="value">
${q(g)}<span class="hidden">${$}: </span>${G(g,y,c)}
<data value=${m}>${f.figure(m,o)}</data>
${N.length>0?i`<span class="about" lang=${f.language}>${N.join(" · ")}</span>`:d}
</p>
`})}
${r?i`<p class="about">${r}</p>`:d}
</div>
</li>
`},zt={supported:v`<path d="M1 6.5 4.5 10 11 2.5" />`,contradicted:v`<path d="M2 2 10 10M10 2 2 10" />`,mixed:v`<circle cx="6" cy="6" r="4.75" /><path class="half" d="M6 1.25a4.75 4.75 0 0 0 0 9.5Z" />`,"no-difference":v`<path d="M1 4H11M1 8.5H11" />`,"no-data":v`<path d="M2 6H10" />`},ue=({words:{language:e,text:s}},t,r)=>r?i`
<span class="says" data-says=${r} lang=${e}>
<svg width="12" height="12" aria-hidden="true" focusable="false">${zt[r]}</svg>
${s(`${t}.${r}`)}
</span>
`:d;var St=4,_t=9,me=({quiz:{roles:e}})=>e.length>St?"stacked":"wide",Ie=(e,{rows:s,head:t,label:r,name:o,below:a})=>{let{quiz:n}=e;return i`
<table class=${me(e)} role="table" part="table" aria-labelledby=${r}>
${he(e,t)}
<tbody role="rowgroup">
${s.map(l=>{let c=a?.(l)??d;return i`
<tr role="row">
<th role="rowheader" scope="row">${o(l)}</th>
${n.roles.map(({id:p,name:h},f)=>i`
<td role="cell"><span class="of" aria-hidden="true">${q(f)} ${h}</span> ${fe(e,l.cells?.[p])}</td>
`)}
<td role="cell" class="markers">${C(e,l.evidence)}</td>
</tr>
${c===d?d:i`<tr role="row" class="below"><td role="cell" colspan=${n.roles.length+2}>${c}</td></tr>`}
`})}
</tbody>
</table>
`},he=({quiz:e,words:{text:s}},t)=>i`
<thead role="rowgroup">
<tr role="row">
<th role="columnheader" scope="col">${t}</th>
${e.roles.map((r,o)=>i`<th role="columnheader" scope="col">${q(o)} ${r.name}</th>`)}
<th role="columnheader" scope="col">${s("result.evidence")}</th>
</tr>
</thead>
`,fe=({words:{text:e}},s)=>s===void 0?i`<span class="unnamed"><span aria-hidden="true">—</span><span class="hidden">${e("result.unnamed")}</span></span>`:i`<span dir="auto">${s}</span>`,Re=({words:{text:e}},{label:s,heads:t,rows:r})=>i`
<details class="numbers">
<summary>${e("result.table")}</summary>
<table class=${t.length>_t?"stacked":"wide"} role="table" part="table" aria-labelledby=${s}>
<thead role="rowgroup">
<tr role="row">${t.map(o=>i`<th role="columnheader" scope="col">${o}</th>`)}</tr>
</thead>
<tbody role="rowgroup">
${r.map(([o,...a])=>i`
<tr role="row">
<th role="rowheader" scope="row">${o}</th>
${a.map((n,l)=>i`<td role="cell"><span class="of" aria-hidden="true">${t[l+1]}</span> <span>${n}</span></td>`)}
</tr>
`)}
</tbody>
</table>
</details>
`;var Be=e=>e.quiz.comparison?.length?S("comparison",e.words.text("result.comparison"),ge(e)):d,ge=e=>{let{quiz:s,words:{text:t}}=e,{comparison:r=[]}=s;return i`
${Mt(e,r)}
${r.some(o=>o.figures?.length)?i`<p class="small">${t("result.comparison.text")}</p>`:d}
${e.score&&r.some(({trait:o})=>o)?i`<p class="small">${t("result.comparison.order")}</p>`:d}
<div lang=${s.language??d} dir="auto">
${Pe(qt(e,r)).map(({name:o,rows:a},n)=>i`
<details class="section" ?open=${n===0}>
<summary><h4 id=${`section-${n}`}>${o??t("result.comparison")}</h4></summary>
${Ie(e,{rows:a,head:t("result.aspect"),label:`section-${n}`,name:l=>i`${l.aspect} ${ue(e,"claim",l.verdict)}`,below:l=>Ce(e,l)})}
</details>
`)}
</div>
`},qt=({quiz:e,order:s,score:t},r)=>{if(!t)return r;let o=[...new Set(s.map(n=>e.items.find(l=>l.id===n)?.trait))],a=({trait:n})=>n&&o.includes(n)?o.indexOf(n):o.length;return Pe(r).flatMap(({rows:n})=>[...n].sort((l,c)=>a(l)-a(c)))},Mt=({words:{text:e}},s)=>{let t=c=>s.filter(({verdict:p})=>p===c).length,[r,o,a,n]=[t("supported"),t("mixed"),t("contradicted"),t("no-data")],l=r+o+a+n;return l>0?i`<p>${e("result.comparison.tally",{count:l,supported:r,mixed:o,contradicted:a,none:n})}</p>`:d},Pe=e=>{let s=[];for(let t of e){let r=s[s.length-1];r&&r.name===t.section?r.rows.push(t):s.push({name:t.section,rows:[t]})}return s};var te=e=>{let{quiz:s,score:t,words:{text:r}}=e,{lifecycle:o=[]}=s;return o.length===0?d:S("lifecycle",i`<span id="lifecycle">${r("result.lifecycle")}</span>`,i`
${t?i`<p class="small">${r("lifecycle.text")}</p>`:d}
<table class=${`stages ${me(e)}`} role="table" part="table" aria-labelledby="lifecycle">
${he(e,r("result.stage"))}
<tbody role="rowgroup">
${o.map((a,n)=>jt(e,a,Tt(e,o)[n]))}
</tbody>
${t?i`<tfoot role="rowgroup">${At(e,t)}</tfoot>`:d}
</table>
`)},Tt=({quiz:{roles:e}},s)=>{let t=s.map(({leads:a})=>e.findIndex(({id:n})=>n===a)),r=t.reduce((a,n,l)=>n<0?a:l,-1),o;return t.map((a,n)=>{if(n>r)return{goes:!1};let l=o;return a>=0&&(o=a),{came:l,stands:o,goes:o!==void 0&&n<r}})},Ot=({came:e,stands:s,goes:t},r)=>{if(s===void 0)return"";let o=r===s,n=e!==void 0&&e!==s&&r>=Math.min(e,s)&&r<=Math.max(e,s);return[o&&e!==void 0&&"in",o&&t&&"out",n&&(r===Math.min(e,s)?"begins":r===Math.max(e,s)?"ends":"passes")].filter(Boolean).join(" ")},jt=(e,{stage:s,leads:t,cells:r,evidence:o},a)=>{let{quiz:n,words:{language:l,text:c}}=e,p=c("lifecycle.leads"),h=n.roles.findIndex(({id:u})=>u===t),f=[a.came!==void 0&&a.stands!==void 0&&"in",a.goes&&"out",h>=0&&"led"].filter(Boolean).join(" ");return i`
<tr role="row" class=${f} lang=${n.language??d}>
<th role="rowheader" scope="row">${h<0?d:i`<span class="stop">${q(h)}</span>`}<bdi>${s}</bdi></th>
${n.roles.map(({id:u,name:$},g)=>{let y=r?.[u],m=g===h;return i`
<td role="cell" class=${`${m?"leads ":""}${Ot(a,g)}`}>
<span class="of" aria-hidden="true">${q(g)} ${$}</span>
${m?i`<span class="stop">${q(g)}</span>`:d}
${m&&!y?.toLowerCase().includes(p.toLowerCase())?i`<span class="hidden" lang=${l}>${p}: </span>`:d}
${fe(e,y)}
</td>
`})}
<td role="cell" class="markers">${C(e,o)}</td>
</tr>
`},At=({quiz:e,words:{text:s,percent:t}},{roles:r,leader:o})=>i`
<tr role="row">
<th role="rowheader" scope="row">${s("lifecycle.you")}</th>
${e.roles.map(({id:a,name:n},l)=>{let{probability:c}=r[a];return i`
<td role="cell" class=${`${M(l)}${a===o?" leads":""}`}>
<span class="of" aria-hidden="true">${q(l)} ${n}</span>
<data value=${c}>${t(c)}</data>
${G(l,{value:c},1)}
</td>
`})}
<td role="cell" class="markers"></td>
</tr>
`;var se=({quiz:e,base:s,words:{text:t}})=>{let r=Ee(e.method,s);return r?i`<a href=${r} part="method">${t("result.method")}</a>`:d};var Ne=e=>{let{quiz:s,words:{text:t}}=e;return i`
<article class="card result" part="card result" aria-labelledby="title">
${D(s.roles.length)}
<header>
<h2 id="title" class="title" part="title" lang=${s.language??d} dir="auto">${s.title}</h2>
</header>
${s.comparison?.length?i`<section class="comparison" part="comparison"><h3>${t("result.comparison")}</h3>${ge(e)}</section>`:d}
<div class="chapters">${te(e)} ${ee(e)}</div>
<p class="small">${se(e)}</p>
</article>
`};var Ye=e=>{let{words:{text:s},score:t,friend:r}=e;return t?S("friend",s("result.friend"),r?Ct(e,t,r):Et(e)):d},Et=({words:{text:e},on:s,unfriended:t})=>i`
<p id="friend-text">${e("friend.text")}</p>
<form novalidate>
<div class="field">
<label for="friend-link">${e("friend.label")}</label>
<input id="friend-link" name="link" class="line" dir="ltr" autocomplete="off" autocapitalize="off" spellcheck="false"
aria-describedby=${t?"friend-error":"friend-text"} aria-invalid=${t?"true":d} />
<p id="friend-error" class="problem" role="alert">${t?e(`friend.${t}`):d}</p>
</div>
<div class="actions"><button part="button" @click=${Le(({form:r})=>s.befriend(r.elements.link.value))}>${e("friend.compare")}</button></div>
</form>
`,Ct=(e,s,t)=>{let{quiz:r,words:o,on:a}=e,{text:n,percent:l,decimal:c}=o,p=[{name:n("result.you"),found:s},{name:n("friend.name"),found:t}],{role:h,probability:f}=T(r,o,t),u=n("friend.summary",{...T(r,o,s),friendRole:h,friendProbability:f}),$=(g,y)=>i`<tr><th scope="row" lang=${r.language??d}>${g}</th>${p.map(({found:m})=>i`<td>${y(m)}</td>`)}</tr>`;return i`
<p id="friend-summary" tabindex="-1">${u}</p>
<div class="bars">
${p.map(({name:g,found:y})=>i`
<p class="small">${g}</p>
${U(r.roles.map(({id:m})=>y.roles[m].probability))}
`)}
</div>
<table class="beside" part="table" aria-labelledby="friend-summary">
<thead><tr><td></td>${p.map(({name:g})=>i`<th scope="col">${g}</th>`)}</tr></thead>
<tbody>
${r.roles.map(({id:g,name:y},m)=>{let w=({roles:{[g]:{probability:k}}})=>i`<data value=${k}>${l(k)}</data>`;return $(i`${X(m)} ${y}`,w)})}
</tbody>
<tbody>
${r.traits.map(({id:g,name:y})=>$(y,({traits:{[g]:{mean:w,low:k,high:z}}})=>i`
<data value=${w}>${c(w)}</data>
<span class="small">${n("figure.interval",{low:c(k),high:c(z)})}</span>
`))}
</tbody>
</table>
<div class="actions"><button type="button" part="button" @click=${Le(()=>a.unfriend())}>${n("friend.remove")}</button></div>
`},Le=e=>async s=>{s.preventDefault();let t=s.currentTarget,r=t.getRootNode();e(t),await r.host.updateComplete,(r.getElementById("friend-summary")??r.getElementById("friend-link"))?.focus()};var Fe=(e,s)=>{let{quiz:t,words:{text:r}}=e;if(!t.paths?.length)return d;let o=[...t.paths].sort((a,n)=>+(n.to===s.leader)-+(a.to===s.leader));return S("paths",r("result.paths"),i`
<p class="small">${r("result.paths.text")}</p>
<div>
${o.map(a=>{let n=t.roles.find(({id:l})=>l===a.to)?.name??"";return i`
<details class="section" data-to=${a.to} ?open=${a.to===s.leader}>
<summary><h4>${r("result.path",{role:n})}</h4></summary>
<div lang=${t.language??d}>
${a.text?i`<p>${a.text} ${C(e,a.evidence)}</p>`:d}
<ol>${It(a,s).map(l=>Rt(e,s,a,l))}</ol>
</div>
</details>
`})}
</div>
`)},It=({to:e,steps:s},{traits:t})=>{let r=[...new Set(s.map(({trait:a})=>a))],o=(a="")=>t[a].standing[e];return r.sort((a,n)=>o(a)<o(n)?-1:+(o(a)>o(n))),r.map(a=>({trait:a,steps:s.filter(n=>n.trait===a)}))},Rt=(e,s,t,{trait:r,steps:o})=>{let{quiz:a,words:n}=e,l=r===void 0?void 0:s.traits[r].standing[t.to];return i`
<li data-trait-step=${r??d}>
${l===void 0?d:i`
<h5>${a.traits.find(({id:c})=>c===r)?.name}</h5>
<p class="small" lang=${n.language}>${n.text("result.standing",{share:n.percent(l)})}</p>
`}
<ul>${o.map(({text:c,evidence:p})=>i`<li>${c} ${C(e,p)}</li>`)}</ul>
</li>
`};var We=({answers:e,before:s=e})=>[...new Set([...e.keys(),...s.keys()])].filter(t=>e.get(t)!==s.get(t)).length;var re=8,He=e=>{let{quiz:s,order:t,score:r,shared:o,state:a,words:{text:n}}=e;if(!r||r.runnerUp===null)return d;let c=[...new Set([...t,...a.asked.flatMap(({items:p})=>p)])].flatMap(p=>s.items.find(h=>h.id===p)??[]);return c.length===0?d:S("pulls",i`<span id="pulls">${n("result.pulls")}</span>`,i`
${o?d:i`<p class="small">${n("pulls.text")}</p> ${Bt(e,r)}`}
${Ue(e,r,c.slice(0,re),"first")}
${c.length>re?i`
<details class="rest">
<summary>${n("pulls.more",{count:c.length-re})}</summary>
${Ue(e,r,c.slice(re),"more")}
</details>
`:d}
<p class="small">${n("pulls.numbers")}</p>
`)},Bt=({quiz:e,before:s,state:t,on:r,words:o},a)=>{let{text:n}=o,l=({roles:f})=>e.roles.map(({id:u})=>f[u].probability),{role:c,probability:p}=T(e,o,a),h=a.verdict==="about-equally"?`${c}, ${p}`:p;return i`
<div class="change" part="change">
<p><strong>${n(`verdict.${a.verdict}`,{role:c})}:</strong> ${h}.</p>
${U(l(a),s&&l(s),10)}
<div class=${s?"changed":"changed outline"} aria-hidden=${s?d:"true"}>
<p>
<span>${n("change.count",{count:s?We(t):1})}</span>
${n("change.before",T(e,o,s??a))}
</p>
<button type="button" part="button" @click=${r.undo}>${n("change.undo")}</button>
</div>
</div>
`},Ve=({quiz:e},{leader:s,runnerUp:t})=>e.roles.flatMap(({id:r},o)=>r===s||r===t?o:[]),Ue=(e,s,t,r)=>{let{quiz:o,shared:a,words:{text:n}}=e,l=Math.max(...Object.values(s.pulls).map(Math.abs));return i`
<table class=${r} role="table" part="table" aria-labelledby="pulls">
<thead role="rowgroup">
<tr role="row">
<th role="columnheader" scope="col">${n("pulls.question")}</th>
<th role="columnheader" scope="col">${n(a?"pulls.shared":"pulls.answer")}</th>
<th role="columnheader" scope="col">
<span class="hidden">${n("pulls.pull")}</span>
<span class="sides" lang=${o.language??d}>
${Ve(e,s).map(c=>i`<span>${q(c)} ${o.roles[c].name}</span>`)}
</span>
</th>
</tr>
</thead>
<tbody role="rowgroup">
${t.map(c=>Pt(e,s,c,l))}
</tbody>
</table>
`},Pt=(e,s,t,r)=>{let{quiz:o,words:a,shared:n,state:l}=e,{id:c,prompt:p,categories:h}=t,f=o.language??d,u=o.groups?.find(g=>g.id===t.group),$=l.answers.get(c);return i`
<tr role="row" data-item=${c}>
<th role="rowheader" scope="row" lang=${f}>
${u?i`<span id=${`group-of-${c}`} class="group"><bdi>${u.prompt}</bdi></span>`:d}
<bdi id=${`prompt-of-${c}`}>${p}</bdi>
</th>
<td role="cell">
${n?$===void 0?a.text("question.skip"):i`<bdi lang=${f}>${h[$]}</bdi>`:Nt(e,t,u!==void 0)}
</td>
<td role="cell">${Yt(e,s,c,r)}</td>
</tr>
`},Nt=({quiz:e,words:s,state:t,on:r},{id:o,categories:a},n)=>{let l=t.answers.get(o),c=({currentTarget:p})=>{let{value:h}=p;r.change(o,h===""?void 0:Number(h))};return i`
<select
autocomplete="off"
aria-labelledby=${`prompt-of-${o}`}
aria-describedby=${n?`group-of-${o}`:d}
@change=${c}
>
${a.map((p,h)=>i`<option value=${h} lang=${e.language??d} .selected=${l===h}>${p}</option>`)}
<option value="" .selected=${l===void 0}>${s.text("question.skip")}</option>
</select>
`},Yt=(e,s,t,r)=>{let{quiz:o,words:{text:a,decimal:n}}=e,l=s.pulls[t]??0,c=l<0?s.runnerUp:s.leader,p=o.roles.findIndex(u=>u.id===c),h=n(Math.abs(l)),f=h===n(0);return i`
${je(p,p===Ve(e,s)[0],f?0:Math.abs(l)/r)}
<data value=${l}>${f?a("pulls.none"):a("pulls.towards",{value:h,role:o.roles[p].name})}</data>
`};var P=1200,be=630,O=76,Je=52,B=P-2*O,Ke=28,R={top:358,height:74,gap:6},Lt="#fbf9f4",ae="#1d1c1a",$e="#5b564d",Ft="#dcd7cb",Qe=["#2b6cb8","#c4661f","#1d8a6b","#a8568f"],Ze=4,Ge=({quiz:e,words:s},t,r)=>{let o=Object.assign(document.createElement("canvas"),{width:P,height:be}),a=o.getContext("2d"),n=getComputedStyle(r),{language:l,direction:c,text:p,percent:h}=s,f=c==="rtl",u={pen:a,family:n.fontFamily,language:l},$=b=>f?P-b:b,g=({lines:b,font:x,size:_,leading:j},A,L,J,ie=!1)=>{a.font=x,a.fillStyle=J,a.textAlign=f===ie?"left":"right";for(let[pt,xe]of b.entries())a.direction=Vt(xe,c),a.fillText(xe,$(A),L+pt*j+(j-_)/2+.8*_)};a.fillStyle=Lt,a.fillRect(0,0,P,be),a.fillStyle=ae,a.fillRect(0,0,P,10);let y=H(u,e.title,{width:B,lines:2,size:30,least:24,even:!0});g(y,O,Je,$e);let{role:m,probability:w}=T(e,s,t),k=H(u,t.questions===0?p("result.empty"):p(`verdict.${t.verdict}.detail`,{role:m,probability:w,count:t.questions}),{width:B,lines:2,size:30,least:22,even:!0}),z=R.top-40-oe(k),N=H(u,p(`verdict.${t.verdict}`,{role:m}),{width:B,lines:3,size:76,least:30,weight:700,high:z-12-(Je+oe(y)+12),even:!0});g(N,O,z-12-oe(N),ae),g(k,O,z,$e);let V=e.roles.map(({id:b,name:x},_)=>({name:x,share:t.roles[b].probability,index:_})),Y=V.length>Ze?[...V].sort((b,x)=>x.share-b.share).slice(0,Ze):V,dt=b=>{let x=b%Qe.length;return a.fillStyle=Qe[x],a.fillStyle=n.getPropertyValue(`--rolefit-role-${x+1}`).trim(),a.fillStyle},we=(b,x,_,j,A)=>Wt(a,b,dt(b),f?P-x-j:x,_,Math.max(0,j),A),Q=0;for(let[b,{share:x,index:_}]of Y.entries()){let j=O+Q*B+(b>0?R.gap/2:0);Q+=x;let A=b===V.length-1;we(_,j,R.top,O+Q*B-j-(A?0:R.gap/2),R.height)}if(Y.length<V.length){let b=O+Q*B+R.gap/2;a.fillStyle=Ft,a.fillRect(f?O:b,R.top,Math.max(0,P-O-b),R.height)}let ne=(B-Ke*(Y.length-1))/Y.length,ke=({name:b,index:x},_)=>H(u,b,{width:ne,lines:2,size:_,least:16,weight:ve(x),high:66,even:!0}),ve=b=>e.roles[b].id===t.leader?700:400,ct=Math.min(...Y.map(b=>ke(b,28).size));for(let[b,x]of Y.entries()){let{share:_,index:j}=x,A=Y.length===2&&b===1,L=A?P-O:O+b*(ne+Ke),J=R.top+R.height+14;we(j,A?L-26:L,J+15,26,26);let ie=H(u,h(_),{width:ne-40,lines:1,size:46,least:30,weight:ve(j)});g(ie,A?L-40:L+40,J,ae,A),g(ke(x,ct),L,J+55,ae,A)}if(/^https?:$/.test(location.protocol)){let b=H(u,location.host,{width:B,lines:1,size:22,least:16});g(b,O,be-26-oe(b),$e)}return new Promise((b,x)=>{o.toBlob(_=>_?b(_):x(new Error("The picture could not be made.")),"image/png")})},Wt=(e,s,t,r,o,a,n)=>{if(e.save(),e.beginPath(),e.rect(r,o,a,n),e.clip(),e.fillStyle=e.strokeStyle=t,s%3===0)e.fillRect(r,o,a,n);else if(e.globalAlpha=.3,e.fillRect(r,o,a,n),e.globalAlpha=1,e.beginPath(),s%3===1){e.lineWidth=I/Math.SQRT2/2;for(let l=r-I;l<r+a+n;l+=I)e.moveTo(l+2,o-2),e.lineTo(l-n-2,o+n+2);e.stroke()}else{for(let l=0;l*I*.6<n+I;++l)for(let c=r+(l%2?I/2:0);c<r+a+I;c+=I)e.moveTo(c,o+l*I*.6),e.arc(c,o+l*I*.6,I/5,0,2*Math.PI);e.fill()}e.restore()},I=17,oe=({lines:e,leading:s})=>e.length*s,H=(e,s,{width:t,lines:r,size:o,least:a,weight:n=400,high:l=1/0,even:c=!1})=>{let{pen:p,family:h,language:f}=e;for(let u=o;;u=Math.max(a,u-2)){let $=Math.round(u*(u>40?1.14:1.3)),g=p.font=`${n} ${u}px ${h}`,y=Math.max(1,Math.min(r,Math.floor(l/$))),{lines:m,broken:w}=De(p,s,t,f);if(!w&&m.length<=y){for(let k=t-20;c&&m.length>1&&k>t/3;k-=20){let z=De(p,s,k,f);if(z.broken||z.lines.length>m.length)break;m=z.lines}return{lines:m,font:g,size:u,leading:$}}if(!(u>a)){if(m.length>y){let k=[...m[y-1]];for(;k.length>0&&p.measureText(`${k.join("")}…`).width>t;)k.pop();m=[...m.slice(0,y-1),`${k.join("").trimEnd()}…`]}return{lines:m,font:g,size:u,leading:$}}}},De=(e,s,t,r)=>{let o=c=>e.measureText(c.trimEnd()).width>t,a=[],n="",l=!1;for(let c of Ht(s,r)){if(!o(n+c)){n+=c;continue}for(n&&a.push(n),n=c;o(n);){l=!0;let p=[...n],h=p.length-1;for(;h>1&&o(p.slice(0,h).join(""));)--h;if(a.push(p.slice(0,h).join("")),n=p.slice(h).join(""),h<1)break}}return{lines:[...a,n].map(c=>c.trim()),broken:l}},Ut=/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u,Ht=(e,s)=>(e.match(/\S+?(?:[-–—/](?=\p{L})|\s+|$)/gu)??[]).flatMap(t=>{if(!Ut.test(t)||!("Segmenter"in Intl))return[t];let r=[];for(let{segment:o}of new Intl.Segmenter(s,{granularity:"word"}).segment(t)){let a=r[r.length-1]??"",n=/^[\p{P}\s\p{Lm}]/u.test(o)&&!/^[\p{Ps}\p{Pi}]/u.test(o);r.length>0&&(n||/[\p{Ps}\p{Pi}]$/u.test(a))?r[r.length-1]=a+o:r.push(o)}return r}),Vt=(e,s)=>{let[t]=e.match(/\p{L}/u)??[];return t?/[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(t)?"rtl":"ltr":s};var Xe=["pulls","traits","lifecycle"],et=async(e,s)=>{e.querySelector("iframe")?.remove();let t=Object.assign(document.createElement("iframe"),{className:"hidden",title:s.quiz.title,inert:!0}),r=new Promise(a=>t.addEventListener("load",a,{once:!0}));e.append(t),await r;let o=t.contentWindow;Jt(o,e,s),o.focus(),o.print()},Jt=({document:e,CSSStyleSheet:s},t,{quiz:r,words:o,link:a,friend:n})=>{let l=m=>{let w=new s;return w.replaceSync(m),w},c=(m,w,k={})=>Object.assign(e.createElement(m),{textContent:w,...k});e.title=r.title,e.documentElement.lang=o.language,e.documentElement.dir=o.direction,e.adoptedStyleSheets=[l("@page { margin: 14mm } body { margin: 0 }")];let p=e.importNode(t.querySelector(".root"),!0),h=[...t.querySelectorAll("select")].map(({selectedOptions:[m]})=>m?.text.trim()??"");for(let[m,w]of p.querySelectorAll("select").entries())w.replaceWith(Object.assign(e.createElement("span"),{textContent:h[m]}));for(let m of p.querySelectorAll("details"))m.open=!1;let f=n?[...Xe,"friend"]:Xe;for(let m of p.querySelectorAll(".chapter"))f.some(w=>m.classList.contains(w))?m.open=!0:m.remove();if(p.querySelector(".result")?.prepend(c("p",r.title,{className:"label",lang:r.language??"",dir:"auto"})),a){let m=c("p",`${o.text("share.link")}: `,{className:"small address"});m.append(c("bdi",a,{dir:"ltr"})),p.querySelector(".result")?.append(m)}let u=e.createElement("div"),$=u.attachShadow({mode:"open"}),g=getComputedStyle(t.host),y=[1,2,3,4].map(m=>`--rolefit-role-${m}`).filter(m=>g.getPropertyValue(m));$.adoptedStyleSheets=[...t.adoptedStyleSheets.map(({cssRules:m})=>l([...m].map(({cssText:w})=>w).join(`
`))),l(`:host { margin: 0; font-family: ${g.fontFamily}; ${y.map(m=>`${m}: ${g.getPropertyValue(m)};`).join(" ")} }`)],$.append(p),e.body.append(u)};var st=e=>{let{words:{text:s},score:t,link:r,said:o}=e;return t?S("share",s("result.share"),i`
${r===void 0?d:i`
<p>${s("share.text")}</p>
<div class="field">
<label for="link">${s("share.link")}</label>
<input id="link" class="line" readonly dir="ltr" .value=${r} @focus=${Kt} />
</div>
`}
<div class="actions">
${r===void 0?d:i`<button type="button" part="button" @click=${Qt(e,r)}>${s("share.copy")}</button>`}
${r!==void 0&&Zt(tt(e,t,r))?i`<button type="button" part="button" @click=${Dt(e,tt(e,t,r))}>${s("share.send")}</button>`:d}
<button type="button" part="button" @click=${Gt(e,t)}>${s("share.image")}</button>
<button type="button" part="button" @click=${es(e)}>${s("share.print")}</button>
</div>
<p class="said small">${o}</p>
`):d},Kt=({currentTarget:e})=>e.select(),rt=({currentTarget:e})=>e.getRootNode(),Qt=({words:{text:e},on:s},t)=>async r=>{let o=rt(r);s.say("");try{await navigator.clipboard.writeText(t),s.say(e("share.copied"))}catch{o.getElementById("link")?.focus(),s.say(e("share.uncopied"))}},tt=({quiz:e,words:s},t,r)=>({title:e.title,text:s.text("share.message",T(e,s,t)),url:r}),Zt=e=>"share"in navigator&&(!("canShare"in navigator)||navigator.canShare(e)),Dt=(e,s)=>ye(e,()=>navigator.share(s).catch(t=>{if(t.name!=="AbortError")throw t})),Gt=(e,s)=>ye(e,async t=>{let r=URL.createObjectURL(await Ge(e,s,t.host));Object.assign(document.createElement("a"),{href:r,download:`${e.quiz.id}.png`}).click(),setTimeout(()=>URL.revokeObjectURL(r),Xt)}),Xt=1e4,es=e=>ye(e,s=>et(s,e)),ye=({words:{text:e},on:s},t)=>async r=>{let o=rt(r);s.say("");try{await t(o)}catch(a){console.error(a),s.say(e("share.failed"))}};var ot=(e,{traits:s})=>{let{quiz:t,words:r,state:o,populations:a,friend:n}=e,{text:l,decimal:c}=r,p=t.language??d,h=new Set(t.items.filter(({id:u})=>o.answers.has(u)).map(({trait:u})=>u));if(!a)return d;let f=t.traits.map(({id:u})=>t.roles.map($=>a.roles[$.id][u]));return S("traits",i`<span id="traits">${l("result.traits")}</span>`,i`
<p class="small">${l("result.traits.text")}</p>
<ul class="keys">
${t.roles.map(({name:u},$)=>i`<li>${q($)} <span lang=${p}>${u}</span></li>`)}
<li>${ce("reader")} ${l("result.you")}</li>
${n?i`<li>${ce("friend")} ${l("friend.name")}</li>`:d}
</ul>
<ul class="scales">
${t.traits.map(({id:u,name:$,low:g,high:y},m)=>{let w=s[u],k=n?.traits[u];return i`
<li data-trait=${u}>
<h4 lang=${p}>${$}</h4>
<p class="reading">
${ts(e,w)} ${k?i`<span class="other">${l("friend.name")}: ${at(e,k)}.</span>`:d}
${h.has(u)?d:i`<span class="unmeasured">${l("result.unmeasured")}</span>`}
<span class="hidden">
${t.roles.map((z,N)=>`${l("result.middle",{role:z.name,mean:c(f[m][N].mean)})} `)}
</span>
</p>
${Oe(f[m],w,k)}
<p class="ticks" aria-hidden="true">${de.map(z=>i`<span dir="ltr">${z<0?`−${-z}`:z}</span>`)}</p>
<p class="poles small" lang=${p}><span>${g}</span> <span>${y}</span></p>
</li>
`})}
</ul>
${Re(e,{label:"traits",heads:[l("traits.trait"),l("result.you"),l("traits.interval"),...n?[l("friend.name")]:[],...t.roles.flatMap(({name:u})=>["middle","spread","above"].map($=>l(`traits.${$}`,{role:u})))],rows:t.traits.map(({id:u,name:$},g)=>[i`<span lang=${p}>${$}</span>`,c(s[u].mean),nt(e,s[u]),...n?[at(e,n.traits[u])]:[],...t.roles.flatMap((y,m)=>{let{mean:w,sd:k}=f[g][m];return[c(w),c(k),r.percent(s[u].standing[y.id])]})])})}
`)},nt=({words:{text:e,decimal:s}},{low:t,high:r})=>e("figure.interval",{low:s(t),high:s(r)}),at=(e,s)=>`${e.words.decimal(s.mean)} (${nt(e,s)})`,ts=({words:{text:e,decimal:s}},t)=>{let r=a=>i`<data class=${a} value=${t[a]}>${s(t[a])}</data>`;return e("result.estimate",{mean:"\0mean\0",low:"\0low\0",high:"\0high\0"}).split("\0").map((a,n)=>n%2===1?r(a):a)};var it=e=>{let{quiz:s,words:{text:t},score:r,shared:o,on:a}=e;if(!r)return d;let n=ss(e);return i`
<article class="card result" part="card result" aria-labelledby="verdict">
${D(s.roles.length)} ${as(e,r)} ${ds(e,r)}
<section class="basis">
<h3>${t("result.basis")}</h3>
<p>${t("result.basis.text")} ${se(e)}</p>
</section>
<div class="chapters">
${ot(e,r)} ${He(e)} ${Be(e)} ${te(e)} ${Fe(e,r)}
${cs(e)} ${ps(e)} ${o?d:Ye(e)} ${o?d:st(e)}
${ee(e)}
</div>
<div class="actions">
${o?i`
<button type="button" class="primary" part="button primary" @click=${a.restart}><span>${t("shared.try")}</span></button>
`:i`
${n>0?i`<button type="button" class="primary" part="button primary" @click=${a.more}>
<span>${t("result.more",{count:n})}</span>
</button>`:d}
<button type="button" part="button" @click=${a.back}>${t("result.back")}</button>
<button type="button" class="quiet" part="button" @click=${a.restart}>${t("result.restart")}</button>
`}
</div>
</article>
`},ss=({quiz:e,state:s})=>Ae(e).size-s.passed.size,rs=({words:e},s)=>i`<data value=${s}>${e.percent(s)}</data>`,as=({quiz:e,words:s,shared:t},r)=>{let{text:o}=s,{role:a,probability:n}=T(e,s,r);return i`
<header>
<p class="label">${o(t?"shared.label":"result.label")}</p>
<h2 id="verdict" class="title" part="verdict" tabindex="-1" data-focus data-verdict=${r.verdict}>
${o(`verdict.${r.verdict}`,{role:a})}
</h2>
<p class="lead">
${r.questions===0?o("result.empty"):o(`verdict.${r.verdict}.detail`,{role:a,probability:n,count:r.questions})}
${t?o("shared.text"):d}
</p>
${ls(s,r)}
</header>
`},os=-2,ns=10,is=.05,ls=({text:e},{answered:s,roles:t,quality:{lz:r,longestRun:o}})=>o===s&&s>=ns?i`<p class="caution">${e("result.alike")}</p>`:r!==null&&r<os?i`<p class="caution">${e("result.unlikely")}</p>`:Object.values(t).every(({typicality:a})=>a<is)?i`<p class="caution">${e("result.neither")}</p>`:d,ds=(e,{questions:s,roles:t,leader:r})=>{let{quiz:o,before:a,words:{text:n,percent:l}}=e,c=o.roles.map(({id:p})=>t[p].probability);return i`
<div class="roles" part="roles">
${U(c,a&&o.roles.map(({id:p})=>a.roles[p].probability))}
<ul>
${o.roles.map(({id:p,name:h,summary:f},u)=>i`
<li class=${p===r?`${M(u)} leader`:M(u)} data-role=${p}>
<p class="share">
${X(u)} <span class="name" lang=${o.language??d}>${h}</span>
${rs(e,c[u])}
</p>
${f?i`<p class="small" lang=${o.language??d} dir="auto">${f}</p>`:d}
${s>0?i`<p class="small" data-typicality=${t[p].typicality}>${n("result.typicality",{share:l(t[p].typicality)})}</p>`:d}
</li>
`)}
</ul>
</div>
`},lt=(e,s,t,r)=>r.length>0?S(s,t,i`
<div lang=${e.quiz.language??d} dir="auto">
${r.map(({name:o,text:a,evidence:n})=>i`
<details class="section">
<summary>${o}</summary>
<p>${a} ${C(e,n)}</p>
</details>
`)}
</div>
`):d,cs=e=>{let{quiz:{outlook:s=[]},words:{text:t}}=e;return lt(e,"outlook",t("result.outlook"),s.map(({topic:r,...o})=>({name:r,...o})))},ps=e=>{let{quiz:{faq:s=[]},words:{text:t}}=e;return lt(e,"faq",t("result.faq"),s.map(({question:r,answer:o,evidence:a})=>({name:r,text:o,evidence:a})))};globalThis[Symbol.for("role-fit-result@0.1.0")]={styles:_e,words:ze,result:it,compare:Ne};})();
