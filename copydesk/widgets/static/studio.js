// The instructor's studio, made from copydesk/widgets/js by `npm run build`. Change those files, not this one.
var lt=`.copydesk.adjudicating{.m.r-a{border-bottom-style:solid;border-bottom-width:3px}.m.r-b{background:none\
;border-bottom-style:dashed;border-bottom-width:2px}.m.r-both{border-bottom-width:1px;border-bottom-style:soli\
d}.m.r-faint{background:none;border-bottom-width:1px}.readings{display:grid;grid-template-columns:repeat(auto-\
fit,minmax(240px,1fr));gap:8px;margin-top:6px}.reading{padding:6px 10px;border:1px solid var(--copydesk-edge);\
border-radius:7px;background:var(--copydesk-panel);color:var(--copydesk-ink)}.reading.r-b{border-style:dashed}\
.reading.taken{box-shadow:inset 4px 0 var(--copydesk-ok)}.reading p+p{margin-top:3px}.who{font-size:13px}.fiel\
d{display:inline-flex;gap:7px;align-items:baseline}.field>span{color:var(--copydesk-soft);font-size:13.5px}.wi\
de-field{display:block}.wide-field textarea{width:100%;max-width:66ch;display:block}& select{font:inherit;font\
-size:14px;padding:4px 6px;color:var(--copydesk-fg);background:var(--copydesk-bg);border:1px solid var(--copyd\
esk-edge);border-radius:7px}:is(select,textarea):focus-visible{outline:2px solid var(--copydesk-accent);outlin\
e-offset:1px}.figures dt{font-weight:600}.figures dd{margin:0 0 6px;color:var(--copydesk-soft)}.all{width:100%\
}.foot input{width:16em;margin:0}.kept{flex-basis:100%}}
`;function l(e,o={},...n){let t=document.createElement(e);for(let[r,s]of Object.entries(o))s!=null&&s!==!1&&t.setAttribute(
r,s===!0?"":String(s));return t.append(...n.filter(r=>r!=null&&r!==!1)),t}var Yt={Escape:"Esc",Delete:"Del",Enter:"\
⏎"};function z(e,o,n,t={}){let r=l("button",{type:"button",class:t.class,title:t.title??(t.key?.includes("+")?
t.key.replace("Control","Ctrl"):null),"aria-pressed":t.pressed===void 0?null:String(t.pressed),"aria-keyshortc\
uts":t.key,disabled:t.disabled,"data-lm-suppress-shortcuts":"true"},t.lead,l("span",{class:"label"},e),t.key&&
!t.key.includes("+")?l("kbd",{"aria-hidden":"true"},Yt[t.key]??t.key):null);return r.addEventListener("mousedo\
wn",s=>s.preventDefault(),{signal:n}),r.addEventListener("click",o,{signal:n}),r}function V(e,o,n){let t=e.contains(
document.activeElement)?document.activeElement:null;if(e.replaceChildren(...o.filter(Boolean)),!t||e.contains(
document.activeElement))return;let r=t.querySelector(".label")?.textContent,s=[...e.querySelectorAll("button")].
find(d=>!d.disabled&&d.querySelector(".label")?.textContent===r);(r&&s?s:n??e).focus({preventScroll:!0})}function Ce(e){
let o=new AbortController;return e.addEventListener("abort",()=>o.abort(),{once:!0}),()=>(o.abort(),o=new AbortController,
o.signal)}function Le(e){let o=[];for(let s=0,d=0;s<e.length;s+=1,d+=1)e.codePointAt(s)>65535&&(o.push(d),s+=1);let n=s=>{
let d=0,u=o.length;for(;d<u;){let c=d+u>>1;s(o[c],c)?d=c+1:u=c}return d},t=s=>s+n(d=>d<s),r=s=>{let d=n((c,y)=>c+
y+2<=s),u=d<o.length&&o[d]+d<s;return s-d-(u?1:0)};return{length:e.length-o.length,toUnit:t,toPoint:r,slice:(s,d)=>e.
slice(t(s),t(d))}}function dt(e,o,n){let t=o.nodeType===3?n:0;if(o.nodeType!==3)for(let r=0;r<n;r+=1)t+=o.childNodes[r].
textContent?.length??0;for(let r=o;r!==e;){let s=r.parentNode;if(!s)return 0;for(let d=r.previousSibling;d;d=d.
previousSibling)t+=d.textContent?.length??0;r=s}return t}function Je(e,o){let n=o,t=[e,0],r=s=>{if(s.nodeType===
3){let d=s.textContent?.length??0;return t=[s,Math.min(n,d)],n<=d?!0:(n-=d,!1)}for(let d of s.childNodes)if(r(
d))return!0;return!1};return r(e),t}function Ge(e){let o=[];for(let[n,t]of[...e].sort((r,s)=>r[0]-s[0]||r[1]-s[1])){
let r=o[o.length-1];r&&n<=r[1]?r[1]=Math.max(r[1],t):o.push([n,t])}return o}function Ht(e,o){let n=0;return e.split(`
`).map((t,r)=>{let s={number:r+1,start:o.toPoint(n),end:o.toPoint(n+t.length),unit:n,text:t};return n+=t.length+
1,s})}function Ne({text:e,code:o,ranges:n,headline:t,signal:r}){let s=Ht(e,o),d=v=>!n.length||n.some(([E,C])=>E<=
v&&v<=C),u=new Map,c=l("div",{class:"paper",role:"group","aria-label":"The article, line by line",tabindex:0,"\
data-lm-suppress-shortcuts":"true"});for(let v of s){if(!v.text.trim())continue;let E=l("span",{class:"no","da\
ta-n":v.number}),C=l("span",{class:"tx"},v.text),S=l("p",{class:"ln","data-line":v.number},E,C);S.classList.toggle(
"off",!d(v.number)),S.classList.toggle("headline",v.number===t),u.set(v.number,{row:S,body:C,gutter:E}),c.append(
S)}let y=new Map,m=new Map,h=new Set,p=v=>{let E=0,C=s.length-1;for(;E<C;){let S=E+C+1>>1;s[S].start<=v?E=S:C=
S-1}return s[E]},$=(v,E)=>{let C=[];for(let S=p(v).number;S<=s.length&&s[S-1].start<E;S+=1)C.push(s[S-1]);return C},
a=v=>{let E=u.get(v.number);if(!E)return;let C=[];for(let B of m.get(v.number)??[])for(let _ of y.get(B)??[]){
let U=Math.max(o.toUnit(_.start),v.unit)-v.unit,P=Math.min(o.toUnit(_.end)-v.unit,v.text.length);U<P&&C.push({
piece:_,from:U,to:P,slot:0,opens:_.start>=v.start})}C.sort((B,_)=>B.to-B.from-(_.to-_.from)||B.from-_.from),C.
forEach((B,_)=>{let U=new Set(C.slice(0,_).filter(P=>P.from<B.to&&B.from<P.to).map(P=>P.slot));for(;U.has(B.slot);)
B.slot+=1});let S=[...new Set([0,v.text.length,...C.flatMap(B=>[B.from,B.to])])].sort((B,_)=>B-_),w=[];for(let B=0;B+
1<S.length;B+=1){let _=document.createTextNode(v.text.slice(S[B],S[B+1])),U=C.filter(P=>P.from<=S[B]&&S[B+1]<=
P.to).sort((P,X)=>P.slot-X.slot);for(let{piece:P,from:X,slot:H,opens:ie}of U){let oe=l("span",{class:`m ${P.look}`,
"data-mark":P.name});ie&&X===S[B]&&P.tag&&(oe.dataset.tag=P.tag),H&&(oe.style.paddingBottom=`${H*5}px`),oe.append(
_),_=oe}w.push(_)}let M=C.reduce((B,_)=>Math.max(B,_.slot),0);E.row.style.lineHeight=M>1?`calc(1.62em + ${(M-1)*
5}px)`:"",E.body.replaceChildren(...w)},j=new Map,O=typeof Highlight=="function"?CSS.highlights:null,x=(v,E,C)=>{
if(!O)return;let S=O.get(v)??new Highlight;for(let w of E)S.delete(w);for(let w of C)S.add(w);O.set(v,S)},b=([
v,E])=>$(v,E).flatMap(C=>{let S=u.get(C.number)?.body;if(!S)return[];let w=document.createRange(),M=Math.max(o.
toUnit(v),C.unit)-C.unit;return w.setStart(...Je(S,M)),w.setEnd(...Je(S,Math.min(o.toUnit(E)-C.unit,C.text.length))),
[w]}),L=()=>{for(let[v,E]of j){let C=E.spans.flatMap(b);x(v,E.ranges,C),E.ranges=C}};r.addEventListener("abort",
()=>{for(let[v,E]of j)x(v,E.ranges,[])},{once:!0});let R={el:c,lines:s,inTask:d,lineAt:p,linesOf:$,row:v=>u.get(
v)?.row??null,has:(v,E)=>[...m.get(v)??[]].some(E),set(v,E){let C=(S,w)=>{for(let{number:M}of $(S.start,S.end)){
let B=m.get(M)??new Set;w?B.add(v):B.delete(v),m.set(M,B),h.add(M)}};for(let S of y.get(v)??[])C(S,!1);for(let S of E)
C(S,!0);E.length?y.set(v,E):y.delete(v)},owners:()=>[...y.keys()],flush(){if(h.size){for(let v of h)a(s[v-1]);
h.clear(),L()}},glow(v,E){let C=`copydesk-${v}`,S=j.get(C)?.ranges??[],w=E.flatMap(b);x(C,S,w),j.set(C,{spans:E,
ranges:w}),O||(R.set(C,E.map(([M,B])=>({start:M,end:B,look:`glow ${v}`,tag:""}))),R.flush())},note(v,E,C=""){let S=u.
get(v)?.gutter;!S||(S.dataset.sign??"")===E||(S.dataset.sign=E,S.title=C)},light(...v){for(let E of c.querySelectorAll(
".m.lit"))E.classList.remove("lit");for(let E of v)for(let C of E&&y.get(E)||[])for(let{number:S}of $(C.start,
C.end))for(let w of u.get(S)?.body.querySelectorAll(".m")??[])w.dataset.mark===E&&w.classList.add("lit")},show(v,E=!1){
let C=u.get(p(v).number)?.row;if(!C)return;if(E)return C.scrollIntoView({block:"nearest"});let[S,w]=[c.getBoundingClientRect(),
C.getBoundingClientRect()];w.top<S.top?c.scrollTop+=w.top-S.top-8:w.bottom>S.bottom&&(c.scrollTop+=w.bottom-S.
bottom+8)},begin(){let v=s.find(S=>d(S.number)&&u.has(S.number)),E=v&&u.get(v.number)?.row,C=new ResizeObserver(
()=>{!E||!c.offsetHeight||(C.disconnect(),c.scrollTop+=E.getBoundingClientRect().top-c.getBoundingClientRect().
top-60)});C.observe(c),r.addEventListener("abort",()=>C.disconnect(),{once:!0})},place(v,E){if(!c.contains(v))
return c.compareDocumentPosition(v)&Node.DOCUMENT_POSITION_PRECEDING?0:o.length;if(v===c){let M=c.children[E];
return M?s[Number(M.dataset.line)-1].start:o.length}let C=(v instanceof Element?v:v.parentElement)?.closest(".\
ln"),S=s[Number(C.dataset.line)-1],{body:w}=u.get(S.number);return w.contains(v)?o.toPoint(S.unit+dt(w,v,E)):v===
C&&E>1?S.end:S.start},boxes:v=>b(v).flatMap(E=>[...E.getClientRects()])};return c.addEventListener("copy",v=>{
let E=document.getSelection()?.rangeCount?document.getSelection().getRangeAt(0):null;if(!E||E.collapsed)return;
let C=R.place(E.startContainer,E.startOffset);v.clipboardData?.setData("text/plain",o.slice(C,R.place(E.endContainer,
E.endOffset))),v.preventDefault()},{signal:r}),R}var Ft=400,pe={"data-lm-suppress-shortcuts":"true"};function Oe(e,o,n,t){let r=0,s=()=>{r&&(clearTimeout(r),r=
0,n(),o.typing=!1)};return e.addEventListener("input",()=>{clearTimeout(r),r=window.setTimeout(s,Ft),o.typing=
!0},{signal:t}),e.addEventListener("change",s,{signal:t}),t.addEventListener("abort",s,{once:!0}),s}var Ze=["content","source","cue"];function ve(e,o){if(e!=="attribution")return["text"];let n=Ze.filter(t=>o.ask.
includes(t));return n.length?Ze.filter(t=>t==="content"||n.includes(t)):Ze}function Ve(e,o,n,t){return{id:e,layer:o,
label:n,spans:{[o==="attribution"?"content":"text"]:Ge(t)},attrs:{}}}function Me(e,o,n,t){let r={...e.attrs};return o===
"source"&&!t&&delete r.source_kind,{...e,spans:{...e.spans,[o]:Ge(t?[...e.spans[o]??[],...n]:n)},attrs:r}}function We(e){
let{source:o,...n}=e.spans;return{...e,spans:n,attrs:{...e.attrs,source_kind:"none"}}}var ct=(e,o,n)=>({...e,attrs:{
...e.attrs,[o]:n}});function qe(e,o){return!!e.spans[o]?.length||o==="source"&&e.attrs?.source_kind==="none"}var Te=(e,o)=>o.
find(n=>!qe(e,n)&&!(n==="cue"&&e.attrs?.source_kind==="none"))??null,ae=e=>e.spans.content??e.spans.text??Object.
values(e.spans)[0]??[],$e=e=>Object.values(e.spans).flat(),G=e=>ae(e)[0]?.[0]??0;function Q(e,o){if(e.length<=
o)return e;let n=e.slice(0,o);return`${n.slice(0,Math.max(n.lastIndexOf(" "),o/2)).trimEnd()} …`}var Z=(e,o)=>(e??
[]).map(([n,t])=>o(n,t)).join(" … ");function Qe(e,o){let n=(e.spans.content??[]).map(([r,s])=>o(r,s).replace(
/^(?:[“"‘']\s*)?(?:that\s+)?/i,"").replace(/[”"’'.,;:]+$/,"")).join(" … ");return[e.attrs?.source_kind===
"none"?"The outlet itself says":e.spans.source?.length?`${Z(e.spans.source,o)} said`:"",n]}var Jt={artifact:[],attribution:["source_kind"],loaded:["direction"]},Gt=300,Zt={content:"the claim",source:"w\
ho says so",cue:"the tie",text:"the words"},Ie=(...e)=>l("div",{class:"row"},...e);function pt(e,o){let{state:n,
byId:t}=e,r=n.note?l("p",{class:"note",role:"alert"},n.note):null;if(!n.at)return[r,Vt(e,o)];let s=t.get(n.at)??
null;return[r,s&&Qt(e,s),Xt(e,s,o),...eo(e,s,o)]}function Vt(e,o){let{acts:n,state:t,open:r,listed:s,editable:d}=e;
return t.adding?Ie(ft(e,o),z("Cancel",n.add,o,{key:"Escape"})):!r().length&&!s().length?null:Ie(d()&&z(r().length?
"Open the next place":"Look at the first place",n.next,o,{key:"n",class:"main"}))}function ut({state:e,open:o,
acts:n,editable:t,link:r},s){if(!t())return[];let d=o().length,u=l("input",{type:"text",maxlength:80,...pe,placeholder:"\
Your name, kept with the gold"});u.value=e.by,u.addEventListener("input",()=>e.by=u.value,{signal:s});let c=z(
d?`Keep as gold: ${d} left to decide`:"Keep as gold",n.keep,s,{key:"g",class:d||e.kept.length?"":"main",disabled:d>
0||r.status!=="saved"});return[l("label",{class:"field"},l("span",{},"Decided by"),u),c,...e.kept.length?[l("d\
iv",{class:"kept",role:"status"},...e.kept.map(y=>l("p",{},y)))]:[]]}function ft({state:e,code:o,acts:n},t){return!e.
pending||!(e.role||e.adding)?null:z(`Take “${Q(Z(e.pending,o.slice),40)}”`,n.takePending,t,{key:"Enter",class:"\
main"})}function Qt({sentence:e,told:o,task:n,state:t,decision:r},s){let d=t.at?r(t.at)?.choice:"",u=!d,c=(y,m)=>{
let h=s[y];return l("div",{class:`reading r-${y}${d===y||d==="both"?" taken":""}`},l("p",{class:"who"},l("b",{},
y.toUpperCase()),` · ${m}`,d===y||d==="both"?" ✓":""),l("p",{},e(h)),u&&h?.rationale?l("p",{class:"soft"},h.
rationale):null,u&&h?.status==="open"?l("p",{class:"soft"},"Held open by this reader."):null)};return l("div",
{},l("p",{class:"asked"},l("b",{},`Line ${s.line}. `),o(s.id)),l("div",{class:"readings"},c("a",n.readers[0]),
c("b",n.readers[1])))}function Xt(e,o,n){let{state:t,acts:r,decision:s,editable:d}=e;if(!d()||!t.at)return null;
let u=s(t.at)?.choice??null,c=m=>{if(m==="both")return"Take what both say";if(m==="a"||m==="b")return`Take ${m.
toUpperCase()}’s`;if(m==="union")return"The words of both";let h=o?.layer==="attribution"?"who and tie":"lab\
el";return m==="ab"?`A’s ${o?.layer==="attribution"?"claim":"words"}, B’s ${h}`:`B’s ${o?.layer==="attri\
bution"?"claim":"words"}, A’s ${h}`},y=(m,h)=>({a:"1",b:"2",both:"1"})[m]??String(h+1);return Ie(...(o?.choices??
[]).map((m,h)=>z(c(m.id),()=>r.choose(m.id),n,{key:y(m.id,h),pressed:u===m.id})),z(o?"Neither":"Take it out",r.
neither,n,{key:"0",pressed:o?u==="neither":void 0,title:"Nothing is marked here"}),o&&z("Write your own",r.own,
n,{key:"o",pressed:u==="own",title:"Change the words yourself"}),z("Next place",r.next,n,{key:"n",class:u?"mai\
n":""}),z("Back",r.previous,n,{key:"p",title:"The place before"}))}function eo(e,o,n){let{state:t,decision:r,names:s,
sentence:d,acts:u,editable:c,others:y,isFair:m,layerBook:h,shortOf:p}=e,$=t.at?r(t.at):null;if(!$)return[];if(!$.
mark)return[l("p",{class:"read"},"Decided: nothing is marked here. Whoever marks it all the same neither gains\
 nor loses.")];let{mark:a}=$,j=l("p",{class:"read"},l("span",{class:"soft"},`Decided, ${s[$.choice]}: `),d(a));
if(!c())return[j,a.rationale?l("p",{},a.rationale):null];let O=a.layer!=="loaded"||!!o?.core,x=z(a.status==="o\
pen"?"Open: neither pays nor costs":"Core: it is scored",u.status,n,{key:"c",pressed:a.status==="open",disabled:!O&&
a.status==="open",title:O?"Core is scored. Open is talked about.":"Only one reader marked this loaded word, or\
 one held it open: it stays open"}),b=y(t.at),L=b.length?z(b.length>1?"The other readings are fair, too":"The \
other reading is fair, too",u.fair,n,{key:"f",pressed:m(t.at),title:"A student who marks it so gets the points\
 as well"}):null;return[j,to(e,a,n),l("div",{class:"row fields"},ht("Label",[[a.layer,p(a.layer,a.layer)],...h(
a.layer).labels.map(R=>[R.name,R.short])],a.label,u.label,n,a.layer!=="attribution"),...Jt[a.layer].filter(R=>R!==
"source_kind"||a.spans.source?.length).map(R=>oo(e,a,R,n)),x,L),no(e,a,n)]}function to(e,o,n){let{state:t,acts:r,
decision:s}=e;if(!t.at||s(t.at)?.choice!=="own")return null;let d=o.layer==="attribution"?["content","source",
"cue"]:["text"];return Ie(l("span",{class:"soft"},"Change:"),...d.map(u=>z(Zt[u],()=>r.role(u),n,{class:`step ${u}`,
pressed:t.role===u,title:"The next words you select take the place of these"})),o.layer==="attribution"&&z("No\
body: the outlet’s own voice",r.nobody,n,{class:"quiet",pressed:o.attrs?.source_kind==="none"}),ft(e,n))}function ht(e,o,n,t,r,s=!0){
if(!s)return null;let d=l("select",pe,...o.map(([u,c])=>l("option",{value:u,selected:u===n},c)));return d.addEventListener(
"change",()=>t(d.value),{signal:r}),l("label",{class:"field"},l("span",{},e),d)}function oo({book:e,acts:o},n,t,r){
let{title:s,values:d}=e.attributes[t],u=[["","choose …"],...d.filter(c=>c.name!=="none").map(c=>[c.name,c.short])];
return ht(s,u,n.attrs?.[t]??"",c=>o.attr(t,c),r)}function no({state:e,acts:o,link:n},t,r){let s=e.at,d=l("text\
area",{rows:2,maxlength:Gt,...pe});return d.value=t.rationale??"",Oe(d,n,()=>o.reason(s,d.value.trim()),r),l("\
label",{class:"field wide-field"},l("span",{},"The reason, for a student"),d)}function yt(){let e=l("section",{class:"figures"}),o=l("section",{class:"places"}),n=!1;return{nodes:[o,e],update(t){
let{task:r,state:s,byId:d,decision:u,listed:c,told:y,code:m,acts:h,signal:p}=t;n||(n=!0,e.append(l("h3",{},"Be\
fore anything was decided"),l("dl",{},...r.agreement.flatMap(({title:O,told:x})=>[l("dt",{},O),l("dd",{},x)]))),
o.addEventListener("click",O=>{let x=O.target,b=x.closest("[data-name]")?.dataset.name;b?h.open(b):x.closest("\
.all")&&(s.all=!s.all,t.redraw())},{signal:p}));let a=c().map(({id:O})=>{let x=d.get(O),b=u(O),L=b?.mark??x?.a??
x?.b,R=b?"✓":"○",v=L?t.sheet.lineAt(ae(L)[0]?.[0]??0).number:0;return l("button",{type:"button",class:`m-i\
tem${b?"":" ghostly"}`,"data-name":O,"aria-current":O===s.at?"true":null,"data-lm-suppress-shortcuts":"true"},
`${R} line ${v} · `,l("b",{},L?Q(Z(ae(L),m.slice),48):"?"),l("span",{},b?`Decided: ${t.names[b.choice]}.`:y(O)))}),
j=r.places.filter(O=>O.layer===s.layer&&O.agreed).length;V(o,[l("h3",{},s.all?"All places":"Where they differ"),
a.length?null:l("p",{class:"soft"},"Nowhere in this layer."),...a,j?l("button",{type:"button",class:"all quiet",
"aria-pressed":String(s.all),"data-lm-suppress-shortcuts":"true"},l("span",{class:"label"},`Show the ${j} on w\
hich both agree, too`)):null],t.sheet.el)}}}var so=/[\p{L}\p{N}_]+(?:[’'.\-][\p{L}\p{N}_]+)*/gu,ro=/[\p{M}\u200d\p{Emoji_Modifier}]/u;function je(e){return Array.
from(e.matchAll(so),o=>[o.index,o.index+o[0].length])}function Xe(e,o,n,t=!1){let r=Math.max(0,o),s=Math.min(e.
length,n);for(;r<s&&/\s/.test(e[r]);)r+=1;for(;s>r&&/\s/.test(e[s-1]);)s-=1;if(r>=s)return null;if(!t){for(let[
d,u]of je(e))if(d<r&&r<u&&(r=d),d<s&&s<u){s=u;break}}return et(e,r,s)}function et(e,o,n){let t=s=>/[\udc00-\udfff]/.
test(e[s]??"")&&/[\ud800-\udbff]/.test(e[s-1]??""),r=s=>s<e.length?String.fromCodePoint(e.codePointAt(s)):"";for(t(
o)&&(o-=1),t(n)&&(n+=1);ro.test(r(n));)n+=r(n).length;return[o,n]}function gt(e,o){for(let[n,t]of je(e))if(n<=
o&&o<t)return et(e,n,t);return Xe(e,o,o+1,!0)}function mt(e,o,n,t){let r=je(e),[s,d]=o;if(n==="start"){let y=r.
map(([h])=>h).filter(h=>h<d);return[(t<0?y.filter(h=>h<s).pop():y.find(h=>h>s))??s,d]}let u=r.map(([,y])=>y).filter(
y=>y>s),c=t<0?u.filter(y=>y<d).pop():u.find(y=>y>d);return c===void 0?o:et(e,s,c)}function ze(e,o){let n=[],t=0,r=0,s=()=>(n.length||(n=e.lines.flatMap(y=>je(y.text).map(([m,h])=>[o.toPoint(y.
unit+m),o.toPoint(y.unit+h)]))),n),d=()=>[n[Math.min(t,r)][0],n[Math.max(t,r)][1]],u=y=>{let m=s().findIndex(([
,h])=>h>y);return m<0?n.length-1:m},c=y=>{let m=e.lineAt(n[r][0]),h=n[r][0]-m.start;for(let p=m.number+y;p>=1&&
p<=e.lines.length;p+=y){let $=e.lines[p-1],a=n.map((j,O)=>O).filter(j=>n[j][0]>=$.start&&n[j][1]<=$.end);if(a.
length)return a.findLast(j=>n[j][0]-$.start<=h)??a[0]}return r};return{enter(y){return s().length?(t=r=u(y),d()):
null},move(y,m){let h=Math.min(t,r),p=Math.max(t,r),$;if(y==="ArrowRight")$=(m?r:p)+1;else if(y==="ArrowLeft")
$=(m?r:h)-1;else if(y==="ArrowDown")$=c(1);else if(y==="ArrowUp")$=c(-1);else if(y==="Home"||y==="End"){let a=e.
lineAt(n[r][0]);$=y==="Home"?u(a.start):n.findLastIndex(([,j])=>j<=a.end)}else return null;return r=Math.max(0,
Math.min(n.length-1,$)),m||(t=r),d()},get head(){return n[r]}}}function Pe(e){let o=[],n=[],t=(r,s)=>{let d=r[s];"answer"in r?e.answer(r.answer,d):d?e.put(d):e.del(r.mark)};
return{act(r){if(r.length){o.push(r),n.length=0;for(let s of r)t(s,"after")}},undo(){let r=o.pop();if(!r)return null;
n.push(r);for(let s of[...r].reverse())t(s,"before");return r},redo(){let r=n.pop();if(!r)return null;o.push(r);
for(let s of r)t(s,"after");return r},get canUndo(){return o.length>0},get canRedo(){return n.length>0}}}function Se(e,o,n,t,r=!1){return e.linesOf(n,t).flatMap(s=>{let d=Xe(s.text,o.toUnit(n)-s.unit,o.toUnit(t)-s.unit,
r);return d?[[o.toPoint(d[0]+s.unit),o.toPoint(d[1]+s.unit)]]:[]})}function Ue(e,o,n,t){let r=null,s=!1,d=0,u=m=>{
let h=document.getSelection();if(!h?.rangeCount||h.isCollapsed)return[];let p=h.getRangeAt(0);return p.intersectsNode(
e.el)?Se(e,o,e.place(p.startContainer,p.startOffset),e.place(p.endContainer,p.endOffset),m):[]},c=m=>{let h=m.
target,p=h.closest(".ln");if(!p)return null;let $=e.lines[Number(p.dataset.line)-1],a=[];for(let O=h.closest("\
[data-mark]");O;O=O.parentElement?.closest("[data-mark]")??null)a.push(O.dataset.mark);let j=!h.closest(".tx")&&
m.clientX<p.querySelector(".tx").getBoundingClientRect().left;return{line:$.number,margin:j,word:j?null:y(m),marks:a}},
y=({clientX:m,clientY:h})=>{let p=document,$=p.caretPositionFromPoint?.(m,h)??p.caretRangeFromPoint?.(m,h),a=$?.
offsetNode??$?.startContainer;if(!a||!e.el.contains(a))return null;let j=e.place(a,$.offset??$.startOffset),O=e.
lineAt(j),x=o.toUnit(j)-O.unit;for(let b of[x,x-1]){let L=b>=0?gt(O.text,b):null;if(!L)continue;let R=[o.toPoint(
L[0]+O.unit),o.toPoint(L[1]+O.unit)];if(e.boxes(R).some(v=>v.left-2<=m&&m<=v.right+2&&v.top-4<=h&&h<=v.bottom+
4))return R}return null};e.el.addEventListener("pointerdown",m=>{m.button||(r=m,s=m.pointerType==="touch")},{signal:t}),
document.addEventListener("pointerup",m=>{let h=r;if(r=null,!h||s)return;let p=Math.hypot(m.clientX-h.clientX,
m.clientY-h.clientY)>=6,$=()=>{if(t.aborted)return;let a=u(m.altKey);if(a.length)document.getSelection()?.removeAllRanges(),
n.pick(a,!1);else if(!p){let j=c(h);j&&n.tap(j)}};p?$():setTimeout($)},{signal:t}),e.el.addEventListener("clic\
k",m=>{if(!s||u(!1).length)return;let h=c(m);h&&n.tap(h)},{signal:t}),document.addEventListener("selectionchan\
ge",()=>{s&&(clearTimeout(d),d=window.setTimeout(()=>{let m=t.aborted?[]:u(!1);m.length&&n.pick(m,!0)},300))},
{signal:t})}var ao="Careful readers may read it so, too.";function bt(e){io(e)}function io({model:e,el:o,link:n,frame:t,signal:r}){
let s=e.get("task"),d=e.get("text"),u=e.get("codebook"),c=Le(d),y=Ne({text:d,code:c,ranges:[],headline:s.headline_line,
signal:r}),m=Pe(n),h=ze(y,c),p=Ce(r),$=new Map(s.places.map(i=>[i.id,i])),a={layer:s.layers.find(i=>s.places.some(
f=>f.layer===i&&!f.agreed))??s.layers[0],at:null,role:null,adding:!1,pending:null,byWords:!1,result:!1,all:!1,
note:"",kept:[],by:""},j=l("style",{},lt);o.append(j),r.addEventListener("abort",()=>j.remove(),{once:!0});let O=l(
"div",{class:"palette"});t.root.classList.add("marking","adjudicating"),t.main.append(y.el),t.dock.append(O);let x=i=>$.
has(i)?`place:${i}`:i,b=i=>{let f=n.answers.get(x(i));if(f)return f;let A=$.get(i);return A?.agreed?{choice:"b\
oth",mark:A.choices[0].mark}:null},L=()=>[...n.answers.entries()].filter(([i,f])=>i.startsWith("own:")&&f).map(
([i])=>i),R=i=>$.get(i)?.layer??n.answers.get(i)?.mark?.layer??"",v=()=>s.places.filter(i=>!b(i.id)),E=()=>!n.
readonly&&!n.closed,C=()=>{let i=L().map(A=>({id:A,start:G(n.answers.get(A).mark),layer:R(A),shown:!0}));return[
...s.places.map(A=>({id:A.id,start:G(A.a??A.b),layer:A.layer,shown:a.all||!A.agreed||!!n.answers.get(x(A.id))||
A.id===a.at})),...i].filter(A=>A.layer===a.layer&&A.shown).sort((A,W)=>A.start-W.start)},S=(i,f)=>{E()&&(a.note=
"",a.kept=[],m.act([{answer:x(i),before:n.answers.get(x(i))??null,after:f}]))},w=i=>{let f=a.at?b(a.at):null;if(!a.
at||!f?.mark)return;let A=i(structuredClone(f.mark));S(a.at,{choice:f.choice,mark:A})},M={open(i){a.at=i,a.role=
null,a.adding=!1,a.pending=null,a.note="",a.layer=R(i)||a.layer,Y(),ee=!0,t.say(le(i))},choose(i){let f=a.at?$.
get(a.at):null,A=f?.choices.find(re=>re.id===i);if(!f||!A)return;let W=b(f.id),q=structuredClone(A.mark),te=f.
choices.map(re=>re.mark.rationale);W?.mark?.rationale&&!te.includes(W.mark.rationale)&&(q.rationale=W.mark.rationale),
a.role=null,S(f.id,{choice:i,mark:q}),t.say(`Decided: ${ie[i]}.`)},neither(){if(a.at){if(a.role=null,$.has(a.at))
S(a.at,{choice:"neither",mark:null});else{let i=a.at;a.at=null,S(i,null)}t.say("Decided: nothing is marked her\
e.")}},own(){let i=a.at?$.get(a.at):null,f=a.at?b(a.at)?.mark??i?.choices[0].mark:null;!a.at||!f||(a.role=f.layer===
"attribution"?"content":"text",b(a.at)?.choice!=="own"?S(a.at,{choice:"own",mark:structuredClone(f)}):Y())},again(){
a.at&&$.has(a.at)&&S(a.at,null)},add(){a.at=null,a.role=null,a.adding=!a.adding,Y()},role(i){a.role=a.role===i?
null:i,Y()},nobody:()=>w(We),label:i=>w(f=>({...f,label:i})),attr:(i,f)=>w(A=>({...A,attrs:{...A.attrs,[i]:f||
void 0}})),status:()=>w(i=>({...i,status:i.status==="open"?"core":"open"})),reason(i,f){let A=b(i);A?.mark&&A.
mark.rationale!==f&&S(i,{choice:A.choice,mark:{...structuredClone(A.mark),rationale:f}})},fair(){let i=a.at?B(
a.at):[],f=_(a.at),A=W=>i.some(q=>JSON.stringify(q)===JSON.stringify(W));w(W=>{let q=(W.also_ok??[]).filter(te=>!A(
te));return{...W,also_ok:f?q:[...q,...i]}})},next:()=>U(1),previous:()=>U(-1),take(i){if(a.pending=null,!E()||
!i.length)return Y();if(a.adding){let A=a.layer,W=`own:${n.newName()}`,q=A==="loaded"?"open":"core",te={id:W,layer:A,
label:A,spans:{[A==="attribution"?"content":"text"]:i},attrs:{},by:"gold",status:q};return a.adding=!1,a.at=W,
a.role=A==="attribution"?"source":null,S(W,{choice:"own",mark:te})}let f=a.role;if(!f||!a.at)return Y();w(A=>Me(
A,f,i,!1))},takePending(){a.pending&&M.take(a.pending)},byWords(){if(a.byWords=!a.byWords,a.pending=null,y.el.
classList.toggle("by-words",a.byWords),a.byWords){let i=a.at?b(a.at)?.mark:null;h.enter(i?G(i):y.lines.find(f=>f.
text.trim())?.start??0),P("ArrowRight",!1),P("ArrowLeft",!1),y.el.focus({preventScroll:!0})}Y()},keep(){a.kept=
[],n.ask("gold",a.by)},undo:()=>m.undo()&&t.say("Changed back."),redo:()=>m.redo()&&t.say("Done again.")},B=i=>{
let f=$.get(i),A=b(i);if(!f||!A?.mark)return[];let W=f.choices.find(q=>q.id===A.choice);return W?W.also:A.choice!==
"own"?[]:[f.a,f.b].filter(q=>q!==null).map(q=>({label:q.label,spans:q.spans,worth:1,why:q.rationale||ao}))},_=i=>{
let f=i?B(i):[],A=i&&b(i)?.mark?.also_ok||[];return f.length>0&&f.every(W=>A.some(q=>JSON.stringify(q)===JSON.
stringify(W)))};function U(i){let f=C(),A=f.findIndex(re=>re.id===a.at),W=i>0?f.slice(A+1):f.slice(0,Math.max(
A,0)).reverse(),q=v(),te=W.find(re=>q.some(xe=>xe.id===re.id))?.id??(i>0?q[0]?.id:void 0)??W[0]?.id;te&&M.open(
te)}function P(i,f){let A=h.move(i,f);A&&(a.pending=Se(y,c,...A),t.say(c.slice(...h.head)),Y(),queueMicrotask(
()=>y.show(h.head[0])))}let[X,H]=s.readers,ie={both:"both readers say so",a:`A, ${X}`,b:`B, ${H}`,ab:"A’s word\
s, the rest from B",ba:"B’s words, the rest from A",union:"the words of both",own:"your own",neither:"nothin\
g here"},oe=i=>u.layers[i],ye=(i,f)=>f===i?"no label yet":[...oe(i).labels,...oe(i).families].find(A=>A.name===
f)?.short??f,ne=(i,f)=>u.attributes[i]?.values.find(A=>A.name===f)?.short??f,me=i=>{if(!i)return"nothing marke\
d";let f=Q(Z(ae(i),c.slice),110);if(i.layer!=="attribution")return`“${f}” is ${ye(i.layer,i.label)}${i.attrs?.
voice?`, ${ne("voice",i.attrs.voice)} word`:""}`;let A=i.spans.source?.length?Q(Z(i.spans.source,c.slice),60):
i.attrs?.source_kind==="none"?"Nobody":"?",W=Z(i.spans.cue,c.slice),q=[W&&`tied by “${Q(W,40)}”`,i.attrs?.
source_kind&&i.attrs.source_kind!=="none"&&ne("source_kind",i.attrs.source_kind)].filter(Boolean).join(", ");return`${A}\
: ${f}${q?` (${q})`:""}`},ge={text:"the words",content:"the claim",source:"who says so",cue:"the tie",label:"t\
he label",voice:"whose word it is",source_kind:"the kind of source"},le=i=>{let f=$.get(i);return f?f.agreed?"\
Both readers say the same.":!f.a||!f.b?`Only ${f.a?`A (${X})`:`B (${H})`} marked this.`:`They differ in ${f.differs.
map(A=>ge[A]??A).join(", ")}.`:"Both readers missed it."},de=(i,f,A,W)=>i?Object.entries(i.spans).flatMap(([q,
te])=>te.map(([re,xe],Fe)=>({start:re,end:xe,look:`${q==="text"?i.layer:q} ${f}`,tag:Fe?"":A(q),name:W}))):[],
be=(i,f)=>i==="text"?ye(f.layer,f.label):oe("attribution").roles.find(A=>A.name===i)?.short??i,ke=()=>{for(let i of y.
owners())i.startsWith("copydesk-")||y.set(i,[]);for(let i of[...s.places.filter(f=>f.layer===a.layer).map(f=>f.
id),...L().filter(f=>R(f)===a.layer)]){let f=$.get(i),A=b(i),W=i===a.at;if(a.result||!f||f.agreed||W&&A?.choice===
"own"){A?.mark&&y.set(i,de(A.mark,f?.agreed?"r-both":"r-done",re=>W||a.result?be(re,A.mark):"",i));continue}let q=(re,xe)=>Fe=>W&&
xe?`${re} · ${be(Fe,xe)}`:re,te=A?" r-faint":"";y.set(i,[...de(f.a,`r-a${te}`,q("A",f.a),i),...de(f.b,`r-b${te}`,
q("B",f.b),i)])}y.flush(),y.light(a.at),y.glow("cursor",a.pending??[])},F=s.layers.map(i=>t.button(oe(i).title,
()=>{Object.assign(a,{layer:i,at:null,role:null,adding:!1,pending:null,note:""}),Y()},{class:"tab",pressed:!1})),
Ae=t.button("↶ Undo",M.undo,{key:"Control+Z"}),we=t.button("↷ Redo",M.redo,{key:"Control+Shift+Z"}),ce=t.button(
"Mark by words",M.byWords,{key:"w",pressed:!1,title:"A word cursor for the keyboard"});t.tools.append(...F,Ae,
we,ce);let k=t.button("Show the result",()=>{a.result=!a.result,Y()},{key:"r",pressed:!1,title:"In the text: w\
hat was decided, or what the two readers marked"}),T=t.button("Add what both missed",M.add,{key:"a",pressed:!1});
t.extras.prepend(k,T);let N=yt();t.side.append(...N.nodes);let I=()=>{if(n.status==="join")return"Opening your\
 decisions …";if(n.status==="lost")return"Stop here: what you do now would not be saved. Download what is un\
saved first.";if(!E())return"You can read these decisions, not change them.";if(a.adding)return a.byWords?"Nex\
t: move with the arrow keys, hold Shift for more words, then press Enter.":"Next: select the words that both r\
eaders missed.";if(a.role)return"Next: select the words in the article. They take the place of those it has.";
let i=v(),f=a.at?$.get(a.at):null;return f&&!b(f.id)?`Next: ${f.a&&f.b?"whose reading is right? Both may be fa\
ir.":"is it right? Take it, or say neither."}`:a.kept.length?"The gold is kept. You can change a decision and \
keep it again.":i.length?a.at?`Decided. Next: look at its reason, then go on to the next place. ${i.length} le\
ft.`:`Next: open the first place on which the two readers differ. ${i.length} left.`:"Every place is decided. \
Look the result over, then keep it as gold."},K=!1,J=0,ee=!1;function Y(){K||(K=!0,queueMicrotask(()=>{K=!1,r.
aborted||g()}))}function g(){a.at&&!$.has(a.at)&&!n.answers.get(a.at)&&(a.at=null);let i=s.places.filter(W=>!W.
agreed);t.count(i.filter(W=>b(W.id)).length,i.length,i.length?"decided":"places to decide: they agree"),t.next(
I());let f=p();V(O,pt(D,f),y.el),V(t.foot,ut(D,f),y.el),Ae.disabled=!m.canUndo||!E(),we.disabled=!m.canRedo||!E(),
F.forEach((W,q)=>{let te=v().filter(xe=>xe.layer===s.layers[q]).length;W.setAttribute("aria-pressed",String(s.
layers[q]===a.layer));let re=W.querySelector(".label");re.textContent=`${oe(s.layers[q]).title} · ${te?`${te}\
 left`:"✓"}`}),k.setAttribute("aria-pressed",String(a.result)),T.setAttribute("aria-pressed",String(a.adding)),
T.disabled=!E(),ce.setAttribute("aria-pressed",String(a.byWords)),ke(),N.update(D);let A=a.at?b(a.at)?.mark??$.
get(a.at)?.a??$.get(a.at)?.b:null;A&&!a.byWords&&(ee||O.offsetHeight!==J)&&y.show(ae(A)[0]?.[0]??G(A)),ee=!1,J=
O.offsetHeight}let D={task:s,book:u,link:n,frame:t,sheet:y,code:c,state:a,byId:$,acts:M,names:ie,decision:b,added:L,
open:v,listed:C,editable:E,others:B,isFair:_,told:le,sentence:me,shortOf:ye,layerBook:oe,valueOf:ne,redraw:Y,signal:r};
return Ue(y,c,{pick:i=>M.take(i),tap({word:i,marks:f,line:A,margin:W}){if((a.role||a.adding)&&(i||W)){let q=y.
lines[A-1];return M.take(W?Se(y,c,q.start,q.end):[i])}if(f.length){let q=a.at?f.indexOf(a.at):-1;M.open(f[(q+1)%
f.length])}}},r),t.root.addEventListener("keydown",i=>{let f=i.target;if(f.matches("textarea, input, select")){
i.key==="Escape"&&y.el.focus({preventScroll:!0});return}if(a.byWords&&f===y.el&&!i.ctrlKey&&!i.metaKey&&!i.altKey&&
i.key.match(/^(Arrow|Home|End)/))return i.preventDefault(),P(i.key,i.shiftKey);if(i.altKey||i.key==="Enter"&&f.
matches("button"))return;let A=i.key.length===1?i.key.toLowerCase():i.key,W=i.ctrlKey||i.metaKey?`Control+${i.
shiftKey||A==="y"?"Shift+":""}${A==="y"?"Z":A.toUpperCase()}`:A,q=[...t.dock.querySelectorAll("button"),...t.root.
querySelectorAll("button")].find(te=>te.getAttribute("aria-keyshortcuts")===W&&!te.disabled);q?(i.preventDefault(),
q.click()):A==="Escape"&&(Object.assign(a,{role:null,adding:!1,pending:null}),Y())},{signal:r}),n.on("change",
()=>Y(),{signal:r}),n.on("status",()=>Y(),{signal:r}),n.on("overlay",({told:i,why:f})=>{a.kept=i??[],a.note=f??
"",t.say(f??"The gold is kept."),Y()},{signal:r}),n.on("refused",({why:i})=>{a.note=`Not taken: ${i}`,t.say(a.
note),Y()},{signal:r}),g(),y.begin(),D}var kt={join:"opening …",saved:"✓ saved",sending:"… saving",kept:"kept in this browser, not yet in your \
file",cut:"kept here: run this cell again",lost:"NOT SAVED"},lo={join:"",saved:"",sending:"",kept:"",cut:"The \
notebook's engine was restarted. Your answers are kept in this browser. Run this cell again (▶) to put them in\
 your file.",lost:"Your last answers are NOT saved: neither the notebook nor this browser could keep them. Dow\
nload them now."},tt=[18,22,28];function co(e,o){let n=matchMedia("(prefers-color-scheme: dark)"),t=()=>{let s=document.
body.dataset.jpThemeLight,d=document.body.dataset.vscodeThemeKind;e.classList.toggle("dark",s?s==="false":d?!d.
includes("light"):n.matches)},r=new MutationObserver(t);r.observe(document.body,{attributes:!0,attributeFilter:[
"data-jp-theme-light","data-vscode-theme-kind"]}),o.addEventListener("abort",()=>r.disconnect(),{once:!0}),n.addEventListener(
"change",t,{signal:o}),t()}function xt({model:e,el:o,link:n,signal:t}){let r=e.get("task"),s=l("h2",{},[r.number,
r.title].filter(Boolean).join(" · ")),d=l("div",{class:"count"}),u=l("div",{class:"saved"}),c=l("div",{class:"\
alert",role:"alert",hidden:!0}),y=l("div",{class:"alert",role:"alert",hidden:!0}),m=l("div",{class:"row"}),h=l(
"div",{class:"row"}),p=l("div",{class:"stage"}),$=l("div",{class:"side",role:"group","aria-label":"Notes besid\
e the text",tabindex:0,"data-lm-suppress-shortcuts":"true"}),a=l("p",{class:"next"}),j=l("div",{class:"dock"},
a),O=l("footer",{class:"foot"}),x=l("div",{class:"unseen",role:"status","aria-live":"polite"}),b=l("section",{
class:"copydesk","aria-label":`Task ${s.textContent}`},l("header",{class:"head"},l("div",{},s,l("p",{},r.prompt)),
d,u),c,y,l("div",{class:"bar"},m,h),l("div",{class:"cols"},l("div",{class:"wide"},p,j,O),$),x);co(b,t);for(let S of[
"keydown","keyup","keypress"])b.addEventListener(S,w=>w.stopPropagation(),{signal:t});let L=Number(e.get("pref\
s")?.size)||tt[0],R=()=>b.style.setProperty("--copydesk-size",`${L}px`);R(),h.append(z("A⁺",()=>{L=tt.find(S=>S>
L)??tt[0],R()},t,{title:"Larger letters, up to projector size, then back"}));let v=S=>{x.textContent=x.textContent===
S?`${S} `:S},E="",C=S=>{let w=S.status;b.dataset.status=u.dataset.status=w,u.textContent=kt[w],u.title=S.reason??
"";let M=w==="join"?S.reason:"",B=lo[w]||M||(w==="kept"&&S.reason?`Not yet in your file: ${S.reason}. Your ans\
wers are kept in this browser and tried again.`:"");if(c.textContent!==B&&(c.textContent=B),c.hidden=!B,w==="l\
ost"&&"download"in S&&typeof S.download=="function"){let U=S.download;c.append(" ",z("Download what is unsaved",
()=>U.call(S),t,{class:"main"}))}let _=w==="sending"||w==="join"?E:w;_!==E&&((_!=="saved"||E)&&v(kt[w].replace(
"✓ ","")),E=_)};return n?(n.on("status",()=>C(n),{signal:t}),C(n)):u.remove(),o.append(b),t.addEventListener(
"abort",()=>b.remove(),{once:!0}),{root:b,main:p,side:$,tools:m,extras:h,dock:j,foot:O,say:v,count(S,w,M){d.replaceChildren(
w?`${S} of ${w} `:`${S} `,l("small",{},M??""))},next(S){a.textContent!==S&&(a.textContent=S),a.hidden=!S},warn(S){
y.textContent=S??"",y.hidden=!S},button:(S,w,M)=>z(S,w,t,M)}}var wt=`.copydesk{&.dark{color-scheme:dark}.answer{display:grid;gap:10px;max-width:66ch;margin-top:10px;font-s\
ize:15px}fieldset{border:0;margin:0;padding:0;min-width:0}legend,.why,.number{font-weight:600;padding:0}.optio\
n{margin-top:7px;border:1px solid var(--copydesk-edge);border-radius:8px;overflow:hidden}.option label{display\
:flex;gap:10px;align-items:baseline;padding:8px 13px;cursor:pointer}.option:hover:not(:has(:disabled)),.option\
:has(:checked){border-color:var(--copydesk-accent)}.option:has(:checked){box-shadow:inset 4px 0 var(--copydesk\
-accent);font-weight:600}.option:has(:focus-visible){outline:2px solid var(--copydesk-accent);outline-offset:2\
px}.option label:has(:disabled){cursor:default}.option input{flex:none;margin:0;accent-color:var(--copydesk-ac\
cent)}.option input:focus-visible{outline:0}.slip{padding:8px 13px 0;font:16px/1.4 var(--copydesk-serif)}.opti\
on .row{gap:0}.row label:not(:has(:checked)){font-weight:400}.row input:focus-visible{outline:2px solid}.becau\
se{padding:0 13px 9px 36px;font-weight:400;color:var(--copydesk-soft)}.because b{color:var(--copydesk-ok)}.bec\
ause:is(.missed,.extra) b{color:var(--copydesk-miss)}.because:is(.nearly,.arguable) b{color:var(--copydesk-nea\
r)}textarea,.number input[type=number]{font:inherit;font-weight:400;color:var(--copydesk-fg);background:var(--\
copydesk-bg);padding:6px 10px;border:1px solid var(--copydesk-edge);border-radius:7px;width:100%;margin:4px 0 \
0;resize:vertical}.number{display:flex;flex-wrap:wrap;gap:10px;align-items:baseline}.number input[type=number]\
{width:7em;font-size:20px;font-weight:600;margin:0}.number .soft{font-weight:400}:is(textarea,.number input):d\
isabled{background:var(--copydesk-panel);opacity:1}textarea:focus-visible{outline:2px solid var(--copydesk-acc\
ent);outline-offset:1px}.slider{display:flex;gap:10px;align-items:center;color:var(--copydesk-soft)}.slider in\
put{flex:1;min-width:0;accent-color:var(--copydesk-accent)}.slider .unset{accent-color:var(--copydesk-soft)}.w\
rong{color:var(--copydesk-miss);font-weight:600}.wrong:empty{display:none}.said{padding:9px 13px;border:1px so\
lid var(--copydesk-line);border-left:4px solid var(--copydesk-accent);border-radius:8px;background:var(--copyd\
esk-panel);color:var(--copydesk-ink)}.said p:first-child{font-weight:600}.voices{display:flex;flex-wrap:wrap;g\
ap:5px 7px}.answer:has(.voices){max-width:92ch}&:has(.rows) .paper,.rows{max-height:max(220px,38vh);overflow-y\
:auto}.rows{display:grid;gap:10px;padding:4px}.voices .option{margin-top:0;font-weight:400}.voices .option lab\
el{padding:4px 10px;gap:7px}.voices+.because{padding:6px 0 0 10px}blockquote{margin:0;padding-left:13px;border\
-left:3px solid var(--copydesk-edge);font:18px/1.6 var(--copydesk-serif)}.rubric{margin:0;padding-left:20px}.s\
een p{padding:3px 0}.stage:empty+.dock{border-top:0}&.comparing .stage{display:grid;grid-template-columns:repe\
at(auto-fit,minmax(min(100%,290px),1fr));gap:1px;background:var(--copydesk-line)}.stage>div:has(details){min-w\
idth:0;background:var(--copydesk-paper)}&.comparing .ln{grid-template-columns:30px minmax(0,66ch);gap:8px}deta\
ils{padding:8px 14px;font-size:14px}.beside{display:grid;grid-template-columns:1fr 1fr}.beside>div{display:fle\
x;flex-direction:column;min-width:0;height:max(380px,100vh - 420px)}:is(.beside,&.comparing) h3{margin:0;paddi\
ng:7px 14px;font:600 12.5px/1.2 var(--copydesk-ui);color:var(--copydesk-soft);background:var(--copydesk-panel)\
;border-bottom:1px solid var(--copydesk-line)}.page-pane{border-right:1px solid var(--copydesk-line)}.publishe\
d,.beside .paper{flex:1 1 0;min-height:0;max-height:none}.published{width:100%;border:0;background:#fff;color-\
scheme:light}.published:focus-visible{outline:2px solid var(--copydesk-accent);outline-offset:-2px}.beside.alo\
ne{grid-template-columns:1fr}.lit-line{outline:2px solid var(--copydesk-accent);outline-offset:2px;border-radi\
us:2px}}.copydesk.with-page .side{contain:size}@container copydesk (max-width: 759px){.copydesk.with-page .sid\
e{contain:none}.copydesk .beside{grid-template-columns:1fr}.copydesk .beside>div{height:340px}.copydesk .page-\
pane{border-right:0;border-bottom:1px solid var(--copydesk-line)}}
`;var Ke=class{#e;#t;constructor(o,n,t){this.#e=o,this.#t=`copydesk/${n}/${t}/`}#o(o){return`${this.#t}${o.round}\
/${o.client}/${o.n}`}put(o){try{return this.#e().setItem(this.#o(o),JSON.stringify(o.op)),!0}catch{return!1}}drop(o){
try{this.#e().removeItem(this.#o(o))}catch{}}all(){let o=[];try{let n=this.#e();for(let t=0;t<n.length;t++){let r=n.
key(t)??"",[s,d,u,c]=r.startsWith(this.#t)?r.slice(this.#t.length).split("/"):[];if(!(!u||c!==void 0))try{o.push(
{round:Number(s),client:d,n:Number(u),op:JSON.parse(n.getItem(r)??"")})}catch{}}}catch{return[]}return o.sort(
(n,t)=>n.round-t.round||(n.client<t.client?-1:n.client>t.client?1:n.n-t.n))}},uo=50,fo=64e3;function vt(e){let[
o]=e,n=0,t=e.findIndex(({client:r,round:s,n:d,op:u},c)=>(n+=new TextEncoder().encode(JSON.stringify(u)).length+
1,r!==o.client||s!==o.round||d!==o.n+c||c===uo||c>0&&n>fo));return t<0?e.length:t}var ho=2500,ot=[1e3,2e3,4e3,8e3,15e3],yo="The notebook does not answer yet. If this stays so, run this cell ag\
ain (▶).",go={storage:()=>localStorage,now:()=>Date.now(),later:(e,o)=>setTimeout(e,o),never:e=>clearTimeout(
e),random:()=>Array.from(crypto.getRandomValues(new Uint8Array(6)),e=>e.toString(16).padStart(2,"0")).join("")},
nt=e=>e.mark?.id??e.mark??e.key;function $t(e,{signal:o,...n}){let t={...go,...n},r=String(e.get("task").id),s=t.
random(),d=s,u=0,c=0,y=Number(e.get("task").round??1),m="",h=null,p=0,$=null,a=[],j=!1,O=!1,x={why:"",retry:!0},
b=0,L=null,R=!1,v=!1,E=!1,C={what:"",when:0},S={status:"",reason:""},w=new Map,M=new Map,B=!1,_=!1,U=0,P=null,
X=new Map,H=(g,D)=>{for(let i of[...X.get(g)??[]])i(D)},ie=()=>{let g=a.some(D=>!D.stored);return j?g?"lost":"\
cut":$?a.length?O?g?"lost":"kept":"sending":v?"sending":"saved":"join"},oe=()=>x.why||(!$&&!j&&b>2?yo:""),ye=()=>!$||
ie()==="lost"||!!e.get("task").readonly,ne=()=>{if(!a.length&&$&&(O=!1,b=0,x={why:"",retry:!0}),t.never(L),L=null,
!j&&!o.aborted){let g=ot[Math.min(b,ot.length-1)];if(!$)L=t.later(()=>(b++,ge(),ne()),g);else if(a.length&&O&&
x.retry)L=t.later(()=>(b++,be(),ne()),g);else if(a.length&&!O){let D=a.reduce((i,f)=>Math.min(i,f.since),1/0);
L=t.later(()=>(O=!0,b=0,ne()),Math.max(0,D+ho-t.now()))}}S.status===ie()&&S.reason===oe()||(S.status=ie(),S.reason=
oe(),H("status",S.status))},me=g=>{if(!(j||o.aborted))try{e.send(g)}catch{K()}},ge=()=>me({t:"hello",v:1,client:d,
task:r,round:y,boot:h,seq:p}),le=()=>{R=!1;let g=a.filter(D=>!D.sent);for(;g.length;){let D=g.splice(0,vt(g));
for(let A of D)A.sent=!0;let[{client:i,round:f}]=D;me({t:"ops",v:1,journal:m,client:i,task:r,round:f,ops:D.map(
A=>A.op)})}},de=()=>{R||(R=!0,queueMicrotask(le))},be=()=>{for(let g of a)g.sent=!1,g.stored||=$?.put(g)??!1;le()},
ke=g=>(g.do==="put"?w.set(g.mark.id,g.mark):g.do==="del"?w.delete(g.mark):g.do==="answer"?M.set(g.key,g.value):
g.do==="hint"?U=Math.max(U,g.level):g.do==="check"?_=!0:B=!0,["put","del","answer"].includes(g.do)&&(P=null),g.
do==="put"?g.mark.id:g.do==="del"?g.mark:null),F=g=>{if(ye()||B)return;let D={n:++u,...g},i={round:y,client:d,
n:u,op:D,stored:!1,sent:!1,since:t.now()};i.stored=$?.put(i)??!1,a.push(i);let f=ke(D);ne(),H("change",{names:f?
[f]:[]}),x.why||de()},Ae=g=>{let D=a.filter(f=>f.client===g);a=a.filter(f=>f.client!==g);let i=t.random();D.forEach(
(f,A)=>{let W={...f.op,n:A+1},q={...f,client:i,n:A+1,op:W,sent:!1};q.stored=$?.put(q)??!1,(q.stored||!f.stored)&&
$?.drop(f),a.push(q)}),g===d&&(d=i,u=D.length)},we=g=>{$||(O=!1,b=0,x={why:"",retry:!0}),m!==g.journal&&(m&&(a=
[],d=t.random(),u=0),m=g.journal,$=new Ke(t.storage,m,r)),g.round!==y&&u&&(d=t.random(),u=0),{round:y,boot:h,seq:p}=
g,E=!1,B=!!g.closed,_=!!g.checked,U=g.hints??0,P=g.verdict??(B?P:null),w=new Map((g.marks??[]).map(f=>[f.id,f])),
M=new Map(Object.entries(g.answers??{}));let D=new Set(a.map(f=>`${f.client}/${f.n}`));a=[...($?.all()??[]).filter(
f=>!D.has(`${f.client}/${f.n}`)).map(f=>({...f,stored:!0,sent:!1,since:t.now()})),...a].filter(f=>{let A=f.round===
y&&f.n<=(g.upto?.[f.client]??0);return A&&$?.drop(f),!A});for(let f of a)f.round===y&&ke(f.op);le(),ne(),H("ch\
ange",{names:null}),P&&H("verdict",P)},ce=(g,D)=>{let i=a.filter(f=>f.client===g&&f.n<=D);a=a.filter(f=>!i.includes(
f));for(let f of i)$?.drop(f);return i},k=g=>{let D=ce(g.client,g.upto),i=D.filter(W=>g.refused?.[W.n]),f=D.length&&
g.client!==d&&!a.some(W=>W.client===g.client),A=i.length||g.late?.length||f||E&&!a.length;p=Math.max(p,g.seq??
0),D.length&&(b=0,x={why:"",retry:!0}),ne(),A&&ge();for(let{n:W,op:q}of i)H("refused",{n:W,why:g.refused[W],op:q})},
T=g=>{p=Math.max(p,g.seq??0);let D=[];for(let i of g.ops)ce(g.by,i.n);for(let i of g.by===d?[]:g.ops)nt(i)&&a.
some(f=>nt(f.op)===nt(i))?E=!0:D.push(ke(i));ne(),H("change",{names:D.filter(i=>i!==null)}),(E?!a.length:g.ops.
some(i=>i.do==="commit"||i.do==="check"))&&ge()},N=g=>{let D=a.filter(f=>f.client===g.client&&f.n>=g.from);if(!D.
length)return;let i=`${g.client}/${g.from}`;if(!(C.what===i&&t.now()-C.when<ot[0])){if(C={what:i,when:t.now()},
D[0].n>g.from)Ae(g.client);else for(let f of D)f.sent=!1;le()}},I=g=>{x={why:String(g.why??"the file could not\
 be written"),retry:g.retry!==!1},O=!0,ne()},K=()=>{j=!0,ne()},Y=[["msg:custom",g=>{g?.t==="state"?we(g):$?g.t===
"ack"?k(g):g.t==="delta"?T(g):g.t==="want"?N(g):g.t==="fault"?I(g):g.t==="verdict"?H("verdict",P=g):(g.t==="hi\
nt"||g.t==="overlay")&&H(g.t,g):g?.t==="fault"&&I(g)}],["comm_live_update",()=>{e.comm_live!==!0&&K()}],["comm\
:close",K]];for(let[g,D]of Y)e.on(g,D);return o.addEventListener("abort",()=>{for(let[g,D]of Y)e.off(g,D);t.never(
L),X.clear()},{once:!0}),e.comm_live===!1&&(j=!0),ge(),ne(),{get status(){return ie()},get reason(){return oe()},
get marks(){return w},get answers(){return M},get closed(){return B},get checked(){return _},get hints(){return U},
get verdict(){return P},get readonly(){return ye()},get typing(){return v},set typing(g){v=g,ne()},put:g=>F({do:"\
put",mark:g}),del:g=>F({do:"del",mark:g}),answer:(g,D)=>F({do:"answer",key:g,value:D}),hint:g=>F({do:"hint",level:g}),
check:g=>F({do:"check",reason:g}),commit:()=>F({do:"commit"}),ask:(g,D)=>me({t:"ask",what:g,client:d,text:D}),
newName:()=>`${s}.${++c}`,on(g,D,i){let f=X.get(g)??new Set;X.set(g,f.add(D)),i.signal.addEventListener("abort",
()=>f.delete(D),{once:!0})},unsaved:()=>a.map(g=>({task:r,round:g.round,client:g.client,...g.op})),download(){
let g=[{v:1,journal:m,unsaved:!0},...this.unsaved()].map(f=>JSON.stringify(f)),D=URL.createObjectURL(new Blob(
[`${g.join(`
`)}
`],{type:"application/x-ndjson"})),i=document.createElement("a");i.href=D,i.download=`copydesk-unsaved-${r}.js\
onl`,i.click(),URL.revokeObjectURL(D)}}}var Re=(e,o)=>o===void 0?`nothing:${e}`:`nothing:${e}:${o}`;function st(e,o,n){let t=o.answers.get(Re(e))===!0,
r=n.lines.filter(u=>u.text.trim()&&n.inTask(u.number)).map(u=>u.number),s=new Set(r.filter(u=>n.has(u,c=>o.marks.
has(c)))),d=new Set(r.filter(u=>!s.has(u)&&(t||o.answers.get(Re(e,u))===!0)));return{lines:r,marked:s,said:d,whole:t,
open:r.filter(u=>!s.has(u)&&!d.has(u))}}function Be({task:e,layer:o}){if(o.name==="attribution")return[];let n=t=>!e.ask.length||e.ask.includes(t);return n(
"label")?o.labels:n("family")?o.families:[]}function St({task:e,layer:o,book:n,state:t},r){let s=o.name==="loa\
ded"?"voice":o.name==="attribution"?"source_kind":"";if(!s||!e.ask.includes(s)||r.attrs?.[s]&&t.grid!==s||s===
"source_kind"&&!r.spans.source?.length)return null;let d=n.attributes[s];return{...d,values:d.values.filter(u=>u.
name!=="none")}}var ue=({layer:e},o)=>o===e.name?e.short:[...e.labels,...e.families].find(n=>n.name===o)?.short??
o;function Et(e){let{task:o,layer:n,state:t,link:r,lines:s,count:d}=e;if(r.status==="join")return"Opening your\
 answers …";if(r.status==="lost")return"Stop here: what you do now would not be saved. Download what is unsa\
ved, then call your teacher.";if(r.closed&&r.verdict)return"Read what the desk says. Your marks stay as you ga\
ve them.";if(r.closed)return"You have closed this task. You can read your marks, not change them.";if(!e.editable())
return"You can read these marks, not change them.";if(t.form==="check")return"Next: say why you decided as you\
 did. Then see what the desk says.";if(t.form==="commit")return"Next: are you sure? Afterwards you cannot chan\
ge your marks.";if(t.form==="keys")return"The keys, and the button for each.";if(t.waiting)return r.status==="\
saved"||r.status==="sending"?"The desk is reading your marks …":"Your check waits until the notebook answers\
.";let u=e.edited(),c=!!o.count&&d>=Number(o.count),y=o.commit?"commit":"check";if(u&&t.adding)return"Next: se\
lect the further words. They join the same mark.";if(n.name==="attribution"){if(t.pending)return"Next: take th\
ese words, or select others.";if(u&&t.role)return`Next: ${{content:"select the words of the claim.",source:"se\
lect who says so, or say that nobody does.",cue:u.attrs?.source_kind==="none"?"is there a tie, such as “report\
edly”? Select it. If not, press Done.":"select the words that tie the two."}[t.role]??""}`;if(u&&St(e,u))return"\
Next: what kind of source is it?";if(u)return`Read it aloud. Does it still sound true? Then ${c?e.judges||o.commit?
`press ${y}`:"go on to the next task":"select the next claim"}.`}else{if(t.pending&&(u||!Be(e).length))return"\
Next: take these words, or select others.";if(t.pending||t.grid==="label")return"Next: pick the label that fit\
s best.";if(u&&St(e,u))return"Next: whose word is it?";if(u&&t.role)return"Next: select the words that this ma\
rk should cover."}if(r.verdict)return"Read what the desk says. Then change what you like, and check again.";if(c&&
(e.judges||o.commit))return`That makes ${d} of ${o.count}. Next: look them over, then ${y}.`;let m={attribution:"\
select the words of a claim",artifact:"click the number of a line that the reporter did not write here for thi\
s story",loaded:"select the shortest words that carry a charge"}[n.name],h=t.byWords?"move with the arrow keys\
, hold Shift for more words, then press a digit or Enter":m;return!d&&s.open.length?`First: ${h}. Nothing ther\
e? Say so below.`:s.open.length?`Next: ${h}. Still open: line${s.open.length>1?"s":""} ${mo(s.open)}.`:o.commit?
"Every line has an answer. Next: look it over, then commit.":e.judges?"Every line has an answer. Next: check.":
"Every line has an answer. It is saved; you can still change it."}function mo(e){return e.length>6?`${e.slice(
0,5).join(", ")} and ${e.length-5} more`:e.join(", ")}function At(e,o){let{task:n,state:t,link:r,sheet:s,code:d,frame:u,close:c,refuse:y,render:m}=e,h=b=>[void 0,...new Set(
$e(b).flatMap(([R,v])=>s.linesOf(R,v).map(E=>E.number)))].map(R=>Re(e.layer.name,R)).filter(R=>r.answers.get(R)===
!0).map(R=>({answer:R,before:!0,after:!1})),p=(...b)=>o.act(b.flatMap(L=>[{mark:L.id,before:r.marks.get(L.id)??
null,after:L},...h(L)])),$=b=>{t.edit=b.id,t.adding=!1,t.role=e.layer.name==="attribution"?Te(b,ve(e.layer.name,
n)):null},a=b=>b.every(([L])=>!s.inTask(s.lineAt(L).number)),j=()=>n.lines.map(([b,L])=>b===L?`line ${b}`:`lin\
es ${b} to ${L}`).join(" and "),O=(b,L=!1)=>{if(t.note="",!e.editable())return y(Et(e));t.form=null,t.line=s.lineAt(
b[0][0]).number;let R=e.edited(),v=t.role,E=v==="source"||v==="cue"?b:b.filter(C=>!a([C]));if(!E.length)return y(
`That is outside this task, which is about ${j()}.`);if(L)return t.pending=E,v||(t.edit=null),m();if(t.pending=
null,R&&v){let C=Me(R,v,E,t.adding);$(C),p(C)}else if(e.layer.name==="attribution"){let C=Ve(r.newName(),"attr\
ibution","attribution",E);$(C),p(C)}else if(Be(e).length)Object.assign(t,{edit:null,role:null,grid:null,pending:E});else
return x(e.layer.name,E);m()},x=(b,L=t.pending)=>{let R=e.edited();if(e.editable()){if(L){let E=(e.layer.name===
"artifact"?L.map(C=>[C]):[L]).map(C=>Ve(r.newName(),e.layer.name,b,C));c(),t.edit=E[E.length-1].id,p(...E),u.say(
`Marked: ${ue(e,b)}`)}else R&&(t.grid=null,p({...R,label:b}));m()}};return{take:O,label:x,onward:$,silence(b,L){
let R=Re(e.layer.name,b);t.form=null,b&&L&&(t.line=null),o.act([{answer:R,before:r.answers.get(R)??!1,after:L}]),
u.say(L?"Noted: nothing here.":"Taken back.")},form(b){t.form=t.form===b?null:b,m()},takePending(){let b=t.pending;
b&&(document.getSelection()?.removeAllRanges(),O(b),t.byWords&&e.step("",!1))},attr(b,L){let R=e.edited();t.grid=
null,R&&p(ct(R,b,L))},grid(b){t.grid=b,m()},role(b){t.role=t.role===b&&b==="text"?null:b,t.adding=!1,m()},adding(){
let b=e.edited();if(!b)return;let L=!t.adding;L?(!t.role||!b.spans[t.role]?.length)&&(t.role=b.spans.content?"\
content":"text"):$(b),t.adding=L,m()},nobody(){let b=e.edited();if(!b)return;let L=We(b);$(L),ve("attribution",
n).includes("cue")&&!L.spans.cue?.length&&(t.role="cue"),p(L)},nudge(b,L){let R=e.edited(),v=t.role??"text",E=R?.
spans[v];if(!R||!E?.length)return;let[C,S]=b==="start"?E[0]:E[E.length-1],w=s.lineAt(C),[M,B]=mt(w.text,[d.toUnit(
C)-w.unit,d.toUnit(S)-w.unit],b,L),_=[d.toPoint(w.unit+M),d.toPoint(w.unit+B)];p(Me(R,v,b==="start"?[_,...E.slice(
1)]:[...E.slice(0,-1),_],!1))},remove(){let b=e.edited();!b||!e.editable()||(c(),o.act([{mark:b.id,before:b,after:null}]),
u.say("Deleted. Undo brings it back."))},done(){c(),m(),s.el.focus({preventScroll:!0})},cancel(){t.form?t.form=
null:t.grid?t.grid=null:t.pending?t.pending=null:c(),document.getSelection()?.removeAllRanges(),m(),s.el.focus(
{preventScroll:!0})},open(b){let L=r.marks.get(b);L&&(c(),t.edit=b,t.note="",L.layer==="attribution"&&(t.role=
Te(L,ve("attribution",n))),t.line=s.lineAt($e(L)[0]?.[0]??0).number,m(),queueMicrotask(()=>s.show($e(L)[0]?.[0]??
0,!0)))},point:b=>s.light(t.edit,b),check(){r.check(t.reason),c(),t.waiting=!0,t.reason={pick:null,text:""},m()},
commit(){c(),r.commit(),m()},showItem(b){let L=b.spans??[];s.glow("hint",L),s.light(b.mark??null);let R=b.mark?
r.marks.get(b.mark):null,v=L[0]?.[0]??(R&&$e(R)[0]?.[0])??(b.lines?.length?s.lines[b.lines[0]-1].start:null);v!==
null&&s.show(v,!0)}}}var bo={found:["✓","found"],nearly:["≈","nearly"],missed:["○","missed"],extra:["+","extra"],arguable:["∿",
"arguable"],alone:["–","rightly left alone"]},ko=e=>bo[e]??["·",e];function _e(e,o){let{slice:n,sheet:t}=e,
r=`line ${t.lineAt(G(o)).number}`,s=Q(Z(ae(o),n),70);if(o.layer!=="attribution")return[o.layer==="artifact"?ue(
e,o.label):s,o.layer==="artifact"?"":ue(e,o.label),o.layer==="artifact"?`${s} · ${r}`:r];let d=o.attrs?.source_kind===
"none"?"Nobody":Q(Z(o.spans.source,n),40)||"who?",u=o.by?null:Te(o,ve(o.layer,e.task)),c=e.layer.roles.find(y=>y.
name===u)?.short;return[d,Z(o.spans.cue,n),`${s} · ${r}${c?` · no ${c} yet`:""}`]}function Ot(e,o,n){let[t,r,
s]=_e(e,o);return l("button",{type:"button",class:"m-item","data-name":o.id,"data-lm-suppress-shortcuts":"true"},
n?`${n} `:null,l("b",{},t),r?` · ${r}`:null,l("span",{},s))}function Tt(e,o){let n=l("div",{class:"list"}),t=l(
"p",{class:"soft"}),r=l("section",{class:"marks"},l("h3",{},"Your marks"),t,n),s=l("section",{class:"verdict",
tabindex:-1}),d=l("section",{class:"others"}),u=l("section",{class:"card"}),c=[],y=new Map,m=h=>h.target.closest(
"[data-name]")?.dataset.name??null;n.addEventListener("click",h=>{let p=m(h);p&&e.acts.open(p)},{signal:o});for(let[
h,p]of[["pointerover",!0],["focusin",!0],["pointerout",!1],["focusout",!1]])n.addEventListener(h,$=>e.acts.point(
p?m($):null),{signal:o});return s.addEventListener("click",h=>{let p=y.get(m(h)??"");p&&e.acts.showItem(p)},{signal:o}),
d.addEventListener("click",h=>{let p=h.target.closest("[data-at]")?.dataset.at;p&&e.sheet.show(Number(p),!0)},
{signal:o}),{nodes:[s,r,d,u],update(h){h||(c=[...e.link.marks.values()].filter(p=>p.layer===e.layer.name).map(
p=>({name:p.id,start:G(p),node:Ot(e,p)})).sort((p,$)=>p.start-$.start),V(n,c.map(p=>p.node),e.sheet.el));for(let p of h??
[]){let $=c.findIndex(x=>x.name===p),a=$>=0&&c[$].node===document.activeElement;$>=0&&c.splice($,1)[0].node.remove();
let j=e.link.marks.get(p),O=j?.layer===e.layer.name;if(j&&O){let x=G(j),b=c.findIndex(v=>v.start>x),L=b<0?c.length:
b,R=Ot(e,j);n.insertBefore(R,c[L]?.node??null),c.splice(L,0,{name:p,start:x,node:R}),a&&R.focus({preventScroll:!0})}else
a&&e.sheet.el.focus({preventScroll:!0})}t.textContent=c.length?"":"None yet. Each mark you make appears here a\
s a button that leads back to it."},current(h){for(let p of c)p.name===h?p.node.setAttribute("aria-current","t\
rue"):p.node.hasAttribute("aria-current")&&p.node.removeAttribute("aria-current")},judge(h){r.hidden=!!h,y=new Map(
(h?.items??[]).map((p,$)=>[String($),p])),V(s,h?[l("h3",{},"Your desk says"),...(h.sentences??[]).map(p=>l("p",
{},p)),...[...y].map(([p,$])=>xo(e,p,$)),h.reveal?l("p",{class:"reveal"},h.reveal):null]:[],e.sheet.el),h&&(e.
frame.side.scrollTop=0)},compare(h){V(d,[...h.values()].flatMap(p=>[l("h3",{},p.what==="machine"?"The machine’\
s reading":p.what==="class"?"The class":"The key"),...p.annotations.filter($=>$.layer===e.layer.name).map($=>{
let[a,j,O]=p.what==="class"?[e.slice(...$.spans.heat[0])]:_e(e,$);return l("button",{type:"button",class:"m-it\
em ghostly","data-at":G($),"data-lm-suppress-shortcuts":"true"},l("b",{},a),j?` · ${j}`:null,l("span",{},O),$.
rule||$.rationale?l("span",{},[$.rule&&`rule ${$.rule}`,$.rationale].filter(Boolean).join(": ")):null)})]),e.sheet.
el)},book(){let{layer:h}=e,p=Be(e),$=[...h.roles,...p.length?h.families:[],...p===h.labels?p:[]];V(u,[l("h3",{},
"Codebook"),l("p",{},l("b",{},h.question)),l("dl",{},...$.flatMap(a=>[l("dt",{},l("span",{class:`tag ${h.roles.
length?a.name:h.name}`},a.short),` ${a.name}`),l("dd",{},a.question,a.example?l("i",{},` ${a.example}`):null)]))])},
card:u,verdict:s}}function xo(e,o,n){let[t,r]=ko(n.outcome),s=d=>d&&d!==e.layer.name?`${ue(e,d)}. `:"";return l(
"button",{type:"button",class:`v ${n.outcome}`,"data-name":o,"data-lm-suppress-shortcuts":"true"},l("b",{},`${t}\
 ${n.title||r}`),n.why?l("span",{},n.why):null,...(n.also??[]).map(d=>l("span",{},`Also accepted: ${s(d.label)}${d.
why??""}`)))}var se=({link:e},o)=>e.answers.get(`mark:${o}`)??"",Ee=({told:e,stale:o},n)=>n.rationale??(o.has(n.id)?"":e.get(
n.id)?.reason??""),Ye=(e,o)=>se(e,o.id)==="struck"?[]:e.told.get(o.id)?.problems??[];function fe({link:e},o){return[
...e.marks.values()].filter(n=>n.layer===o).sort((n,t)=>G(n)-G(t)||(ae(n).at(-1)?.[1]??0)-(ae(t).at(-1)?.[1]??
0))}function he(e,o){let n=fe(e,o),t=n.filter(c=>se(e,c.id)).length,r=n.filter(c=>se(e,c.id)!=="struck"),s=e.link.
answers.get(`read:${o}`)===!0,d=e.link.answers.get(`out:${o}`)===!0,u=t>0||s||n.some(c=>!c.id.startsWith("find\
er."));return{all:n.length,decided:t,bare:r.filter(c=>!(se(e,c.id)?c.rationale:Ee(e,c))).length,wrong:r.filter(
c=>Ye(e,c).length).length,read:s,out:d,begun:u,done:u&&s&&t===n.length}}function Ct({all:e,decided:o,bare:n,wrong:t,
read:r,out:s,begun:d,done:u}){if(s)return"left out";let c=[n&&`${n} without a reason`,t&&`${t} to mend`].filter(
Boolean);return d?[u&&!c.length?"done":`${o} of ${e} decided`,...c,o===e&&!r&&"not read to the end"].filter(Boolean).
join(" · "):e?`not begun (${e})`:"not begun, nothing marked"}function rt(e,o,n){let t=Z(ae(o),e.slice);return/[^\s…]/.
test(t)?`“${Q(t,n)}”`:"a sign that you cannot see"}function He(e,o){let n=se(e,o.id);if(n==="struck")return[
"✗","struck"];let t=!o.id.startsWith("finder.");return n?t?["+","added, kept"]:o.by==="finder"?["✓","kept"]:
["✎","mended, kept"]:t?["+","yours, not decided yet"]:["?","not decided yet"]}function Lt(e,o){let n=l("div",
{class:"list"}),t=l("h3",{}),r=l("section",{class:"marks"},t,n),s="";return n.addEventListener("click",d=>{let u=d.
target.closest("[data-name]")?.dataset.name;u&&(e.goto(u),e.sheet.el.focus({preventScroll:!0}))},{signal:o}),{
section:r,draw(){let d=fe(e,e.layer.name),u=d.map(y=>[y,He(e,y),Ye(e,y).length>0,_e(e,y)]),c=JSON.stringify([e.
state.edit,e.layer.name,u.map(([y,m,h,p])=>[y.id,m,h,p])]);c!==s&&(s=c,t.textContent=`${e.layer.title}: ${d.length}`,
V(n,u.map(([y,[m,h],p,[$,a,j]])=>l("button",{type:"button",class:`m-item${se(e,y.id)==="struck"?" gone":""}`,"\
data-name":y.id,"data-lm-suppress-shortcuts":"true","aria-current":y.id===e.state.edit?"true":null},l("i",{class:"\
sign",title:h,"aria-hidden":"true"},p?`${m} ⚠`:m),l("span",{class:"unseen"},`${h}${p?", something to mend":""}\
: `),l("b",{},$),a?` · ${a}`:null,l("span",{},j.replace(/^\s+·/,"a sign that you cannot see ·")))),e.sheet.
el),n.querySelector("[aria-current]")?.scrollIntoView({block:"nearest"}))}}}function Nt(e,o){let n=e.sheet.lineAt(
G(o)).number,[t,r]=_e(e,o);return`Line ${n}, ${He(e,o)[1]}: ${[t,r,rt(e,o,90)].filter(Boolean).join(", ")}. Re\
ason: ${Ee(e,o)||"none yet"}`}var Mt={artifact:[[],[]],attribution:[["source_kind"],["quotation","hop","place"]],loaded:[["voice","direction"],
[]]},wo={attribution:["stands_for","Stands for"],loaded:["target","About"]};function De(e,o,n,t,r,s){let d=l("\
select",{...pe,"data-field":s},...o.map(([u,c])=>l("option",{value:u,selected:u===n},c)));return d.addEventListener(
"change",()=>t(d.value),{signal:r}),l("label",{class:"field"},l("span",{},e),d)}function jt(e,o,n,t){let{title:r,
values:s}=e.book.attributes[n],d=e.told.get(o.id)?.attrs[n],u=h=>s.find(p=>p.name===h)?.short??h,c=o.attrs?.[n]??
"",y=d?["",`${u(d)} (worked out)`]:["","choose …"],m=s.filter(h=>h.name!=="none").map(h=>[h.name,h.short]);return De(
r,c&&!d?m:[y,...m],c,h=>e.setAttr(n,h||void 0),t,n)}function vo(e,o,n){let t=wo[o.layer];if(!t||t[0]==="stands\
_for"&&o.attrs?.source_kind!=="pronoun")return[];let[r,s]=t,d=o.attrs?.[r],u=e.state.role===`@${r}`;return[l("\
span",{class:"field"},l("span",{},s),l("b",{},d?.length?`“${Q(Z(d,e.slice),34)}”`:"nothing yet")),z(u?"Sel\
ect the words …":"Select them",()=>e.point(r),n,{pressed:u,title:`The next words you select: ${s.toLowerCase()}`})]}
function $o(e,o,n){let t=l("input",{type:"text",maxlength:120,...pe,"data-field":"neutral"});return t.value=o.
attrs?.neutral??"",Oe(t,e.link,()=>e.setAttr("neutral",t.value.trim()||void 0,o.id),n),l("label",{class:"field"},
l("span",{},"A plainer word"),t)}function So(e,o,n){let r=fe(e,"attribution").filter(s=>s.id!==o.id&&G(s)<G(o)).
map(s=>[s.id,`line ${e.sheet.lineAt(G(s)).number}: ${Q(Z(s.spans.content,e.slice),40)}`]);return De("The same \
statement in other words",[["","no"],...r],o.attrs?.wording_of??"",s=>e.setAttr("wording_of",s||void 0),n,"wor\
ding_of")}function Rt(e,o,n){return[...Mt[o.layer][0].filter(t=>t!=="source_kind"||o.attrs?.source_kind!=="non\
e").map(t=>jt(e,o,t,n)),...vo(e,o,n),...o.layer==="loaded"?[$o(e,o,n)]:[]]}function Bt(e,o,n){return[l("div",{
class:"row fields"},...Mt[o.layer][1].map(t=>jt(e,o,t,n)),...o.layer==="attribution"?[So(e,o,n)]:[]),Eo(e,o,n)]}
function Eo(e,o,n){let{layer:t,book:r,state:s}=e,d=o.also_ok??[],u=O=>t.labels.find(x=>x.name===O)?.short??O,c=o.
layer==="loaded"?"voice":o.layer==="attribution"?"source_kind":"",y=O=>r.attributes[c]?.values.find(x=>x.name===
O.attrs?.[c])?.short,m=d.map((O,x)=>l("li",{},[O.label&&u(O.label),c&&y(O),O.spans&&`“${Q(Z(Object.values(O.
spans).flat(),e.slice),40)}”`,O.worth===.5?"half":"full"].filter(Boolean).join(", "),`: ${O.why} `,z("Remove",
()=>e.setOthers(d.filter((b,L)=>L!==x)),n))),h=s.also,p=["","the same"],$=l("input",{type:"text",maxlength:220,
...pe,"data-field":"why"});$.value=s.also.why,$.addEventListener("input",()=>s.also.why=$.value,{signal:n});let a=()=>{
if(!$.value.trim())return e.refuse("Say in a sentence why the other reading counts as well.");if(!h.label&&!h.
value&&!s.also.spans)return e.refuse("Say what is different in it: the label, the words, or whose it is.");let O=o.
layer==="attribution"?"content":"text",x={...h.label&&{label:h.label},...h.value&&{attrs:{[c]:h.value}},...s.also.
spans&&{spans:o.layer==="attribution"?{...o.spans,[O]:s.also.spans}:{[O]:s.also.spans}},worth:Number(h.worth),
why:$.value.trim()};e.setOthers([...d,x])},j=s.role==="@also";return l("fieldset",{class:"others"},l("legend",
{},"Also right"),m.length?l("ul",{},...m):l("p",{class:"soft"},"Another reading that earns points as well."),l(
"div",{class:"row fields"},o.layer==="attribution"?null:De("Label",[p,...t.labels.filter(O=>O.name!==o.label).
map(O=>[O.name,O.short])],h.label,O=>h.label=O,n,"also-label"),c&&De(r.attributes[c].title,[p,...r.attributes[c].
values.map(O=>[O.name,O.short])],h.value,O=>h.value=O,n,"also-value"),z(s.also.spans?`“${Q(Z(s.also.spans,e.
slice),30)}”`:j?"Select the words …":"Other words",()=>e.point("also"),n,{pressed:j}),De("Worth",[["1","fu\
ll"],["0.5","half"]],h.worth,O=>h.worth=O,n,"also-worth")),l("div",{class:"row"},l("label",{class:"field wide-\
field"},l("span",{},"Why"),$),z("Add",a,n)))}var Ao=[["content","the claim"],["source","who says so"],["cue","the tie"]];function _t(e,o){return e.setAttribute(
"aria-keyshortcuts",`${e.getAttribute("aria-keyshortcuts")} ${o}`),e}function Dt(e,o,n){let{state:t,acts:r,link:s,
slice:d}=e,u=l("div",{class:"studio-head"}),c=l("textarea",{rows:2,maxlength:300,...pe}),y=l("span",{class:"so\
ft"}),m=l("label",{class:"why"},l("span",{},"Why? Your students will read this. ",y),c),h=l("div",{class:"row \
fields"}),p=l("div",{class:"more"}),$=l("div",{class:"row decide"}),a=l("div",{class:"row chips"}),j=l("div",{
class:"card-of-mark"},u,$,m,a,h,p),O="",x="",b=new AbortController;o.addEventListener("abort",()=>b.abort(),{once:!0});
let R=Oe(c,s,()=>{let w=s.marks.get(O),M=c.value.replace(/\s+/g," ").trim();w&&M!==Ee(e,w)&&e.setReason(w,M)},
o);c.addEventListener("keydown",w=>{if(w.key!=="Enter"&&w.key!=="Escape")return;w.preventDefault(),R();let M=e.
edited();e.sheet.el.focus({preventScroll:!0}),w.key==="Enter"&&M&&se(e,M.id)!=="kept"&&e.decide("kept")},{signal:o});
let v=(w,M)=>w.layer!=="attribution"?e.layer.labels.map(_=>z(_.short,()=>r.label(_.name),M,{key:_.key,class:"c\
hip",pressed:_.name===w.label,title:_.question})):[...Ao.map(([_,U],P)=>z(`${qe(w,_)?"✓ ":""}${U}`,()=>r.role(
_),M,{key:String(P+1),class:`chip step ${_}`,pressed:t.role===_,title:"The next words you select take its plac\
e"})),z("nobody is named",()=>r.nobody(),M,{key:"0",class:"chip",pressed:w.attrs?.source_kind==="none"})],E=w=>{
let M=(B,_,U,P,X)=>{let H=z(B,()=>e.nudge(P,X),w,{title:`${_} (${U.replace("Arrow","").replace("Left","←").replace(
"Right","→")})`});return H.setAttribute("aria-label",_),H.setAttribute("aria-keyshortcuts",U),H};return l("s\
pan",{class:"group",role:"group","aria-label":"Move the edges by a word"},M("⇤","Begin one word earlier","Sh\
ift+ArrowLeft","start",-1),M("↦","Begin one word later","Shift+ArrowRight","start",1),M("↤","End one word \
earlier","ArrowLeft","end",-1),M("⇥","End one word later","ArrowRight","end",1))},C=w=>{let M=`line ${e.sheet.
lineAt(G(w)).number}`,[B,_]=He(e,w),U=l("span",{class:"state"},`${B} ${_}`);if(w.layer!=="attribution")return[
l("p",{class:"words"},l("span",{class:`tag ${w.layer}`},ue(e,w.label)),` ${rt(e,w,150)} `,l("span",{class:"sof\
t"},M," · "),U)];let[P,X]=Qe(w,d),H=Z(w.spans.cue,d);return[l("p",{class:"words"},l("b",{},P||"?"),`: ${X||"?"}\
. `,l("span",{class:"soft"},`${H?`tied by “${H}” · `:""}${M} · `),U)]},S=(w,M,B,_)=>{let U=z(w,()=>e.go(
B),_,{title:M});return U.setAttribute("aria-label",M),U.setAttribute("aria-keyshortcuts",B<0?"ArrowUp":"ArrowD\
own"),U};return{box:j,flush:R,draw(w){if(j.hidden=!w,!w){O=x="";return}let M=n(),B=se(e,w.id),_=t.adding&&!t.role?.
startsWith("@");V(u,[...C(w),...Ye(e,w).map(H=>l("p",{class:"note problem"},`⚠ ${H}`))],e.sheet.el),V(a,[l("\
span",{class:"row chips",role:"group","aria-label":w.layer==="attribution"?"The parts of it":"The label"},...v(
w,M)),E(M),w.layer==="attribution"?null:z("Other words",()=>r.role("text"),M,{key:"c",class:"chip",pressed:t.role===
"text"&&!_,title:"The next words you select take the place of these"}),z("Add a piece",r.adding,M,{key:"p",class:"\
chip",pressed:_,title:"The next words you select join this mark"})],e.sheet.el);let U=Ee(e,w);(O!==w.id||document.
activeElement!==c&&c.value!==U)&&(O=w.id,c.value=U),c.disabled=!e.editable(),y.textContent=w.rationale===void 0?
U?"(proposed)":e.stale.has(w.id)?"(being worked out …)":"(say it in a sentence)":"";let P=JSON.stringify([w,
e.told.get(w.id)?.attrs,t.more,t.role,t.also.spans]),X=document.activeElement instanceof HTMLInputElement&&(h.
contains(document.activeElement)||p.contains(document.activeElement))&&x.startsWith(`["${w.id}`);if(P!==x&&!X){
x=P,b.abort(),b=new AbortController;let H=j.contains(document.activeElement)?document.activeElement.dataset.field:
null;V(h,Rt(e,w,b.signal),e.sheet.el),V(p,t.more?Bt(e,w,b.signal):[],e.sheet.el),H&&j.querySelector(`[data-fie\
ld="${H}"]`)?.focus({preventScroll:!0})}V($,[_t(z(B==="kept"?"Kept: next":"Keep",()=>e.decide("kept"),M,{key:"\
Enter",class:"main",title:"The mark and its reason are right"}),"a"),_t(z(B==="struck"?"Not struck":"Strike",()=>e.
decide("struck"),M,{key:"x",title:"This is no mark"}),"Delete"),z("Reason",()=>(c.focus(),c.select()),M,{key:"\
e",title:"Write the reason anew"}),z(w.status==="open"?"Open: not scored":"Core: scored",()=>e.setStatus(w.status===
"open"?"core":"open"),M,{key:"o",pressed:w.status==="open",title:"Open: careful readers may differ, so it neit\
her pays nor costs"}),z("More",()=>e.toggleMore(),M,{key:"m",pressed:t.more,title:"Also right, and what is wor\
ked out by itself"}),S("↑","Back to the mark before",-1,M),S("↓","On to the next mark",1,M)],e.sheet.el)}}}var Oo={artifact:"click the number of a line, or select words",attribution:"select the words of a claim",loaded:"\
select the words"};function at(e){let{link:o,state:n,layer:t,task:r,book:s}=e;if(o.status==="join")return"Open\
ing the draft …";if(o.status==="lost")return"Stop here: what you do now would not be saved. Download what is\
 unsaved.";if(!e.editable())return"You can read these marks, not change them.";if(n.help)return"The keys, and \
the button for each.";if(n.pending&&!n.role)return t.name==="attribution"?"Next: take these words as a claim, \
or select others.":"Next: pick the label that fits best.";if(n.adding)return"Next: select the further words. T\
hey join the same mark.";if(n.role)return`Next: select the words ${n.role.startsWith("@")?"in the article":"th\
at take the place of these"}. Esc leaves it as it is.`;let d=e.edited();if(d)return se(e,d.id)?"This one is de\
cided. You can still change it.":"Is this mark right, and its reason true? Keep it, mend it, or strike it.";let u=he(
e,t.name),c=t.name;if(u.decided<u.all)return`${u.all-u.decided} of ${u.all} marks are not decided yet: press ↓\
.`;if(!u.read)return`${u.all?`All ${u.all} are decided.`:"The machine marked nothing here."} What did it miss?\
 Read the text once more and ${Oo[c]}. Then press “Read it all”.`;if(u.bare||u.wrong)return"Read to the en\
d. Some marks still need a reason, or something mended: they are signed ⚠ or stand without a reason.";let y=r.
layers.find(m=>!he(e,m).done&&!he(e,m).out);return y?`${t.title}: done. Go on with ${s.layers[y].title.toLowerCase()}\
, or make the gold from what is done.`:e.gold==="made"?"Every layer is done. You may change what you like, and\
 make the gold again.":"Every layer is done. Make the gold."}function To(e){return fe(e,e.layer.name).find(o=>se(
e,o.id)==="kept"&&(!o.rationale||e.told.get(o.id)?.problems.length))}function Wt(e,o){if(!e.editable())return[];
let{task:n,layer:t,link:r}=e,s=he(e,t.name),d=n.layers.map(h=>he(e,h)).filter(h=>!h.out&&h.begun),u=d.length>0&&
d.every(h=>h.done&&!h.bare&&!h.wrong),c=To(e),y=u?r.status==="saved"?"":"Wait until all is saved.":d.length?"A\
 layer is begun and not done: finish it, or leave it out for now.":"Decide on one layer first.",m=[];return s.
decided===s.all&&m.push(z(s.read?"✓ Read it all":s.all?"Read it all: nothing is missing":"Read it all: nothi\
ng here",()=>e.say(`read:${t.name}`,!s.read),o,{key:"r",class:s.read?"":"main",pressed:s.read})),c&&s.decided===
s.all&&m.push(z("Show what is still to mend",()=>e.goto(c.id),o)),(s.out||s.begun&&!s.done)&&m.push(z(s.out?"T\
ake this layer in again":"Leave this layer out for now",()=>e.say(`out:${t.name}`,!s.out),o,{pressed:s.out})),
m.push(z(e.gold==="made"?"Make the gold again":"Make the gold",e.makeGold,o,{key:"g",class:u&&!y?"main":"",disabled:!u||
!!y,title:y})),m.push(l("span",{class:"soft"},y||(e.gold==="made"?"gold.json is made.":""))),m}function qt(e,o,n){
let{layer:t,state:r,acts:s,slice:d}=e,u=r.pending,c=l("p",{},l("b",{},`“${Q(Z(u,d),90)}”`)),y=z("Cancel",e.
stop,o,{key:"Escape"});return r.role||t.name==="attribution"?[c,l("div",{class:"row"},z("Take these words",()=>r.
role?.startsWith("@")?n(u):s.takePending(),o,{key:"Enter",class:"main"}),y)]:[c,l("div",{class:"row chips"},...t.
labels.map(m=>z(m.short,()=>s.label(m.name),o,{key:m.key,class:"chip",title:m.question})),y)]}function It(e,o){
let n=[["Enter","keep the mark and its reason, and go on (button: Keep); also a"],["x","strike it, and go on (\
button: Strike); also Del"],[e.layer.name==="attribution"?"1 2 3 0":"1 … 0",e.layer.name==="attribution"?"cl\
aim, who, tie: the next words you select take its place; 0: nobody is named":"another label, as the buttons sh\
ow"],["← →","the last word, with Shift the first: one earlier or later (buttons: ⇤ ↦ ↤ ⇥)"],["c","\
other words (button: Other words); p adds a piece"],["e","write the reason; Enter keeps it and the mark, Esc l\
eaves the field"],["o","core or open (button: Core, Open); m opens the rest (button: More)"],["↑ ↓","to th\
e mark before, to the next"],["r","the text is read to its end (button: Read it all); g makes the gold"],["w",
"mark by words: arrows move a word cursor, Shift takes more words, Esc ends it"],["Ctrl Z","undo; with Shift: \
redo (buttons: Undo, Redo)"],["Tab","leads on, out of the text and out of the studio"]];return[l("dl",{class:"\
keys"},...n.flatMap(([t,r])=>[l("dt",{},l("kbd",{},t)),l("dd",{},r)])),l("div",{class:"row"},z("Close",e.stop,
o,{key:"Escape",class:"main"}))]}var Co=["quotation","hop","place","voice"],it=()=>({spans:null,why:"",label:"",value:"",worth:"1"});function zt({
model:e,link:o,frame:n,signal:t}){let r=e.get("task"),s=e.get("text"),d=e.get("codebook"),u=Le(s),c=Ne({text:s,
code:u,ranges:[],headline:r.headline_line,signal:t}),y=Pe(o),m=ze(c,u),h=Ce(t),p={edit:null,role:null,adding:!1,
pending:null,grid:null,form:null,byWords:!1,waiting:!1,reason:{pick:null,text:""},hint:null,note:"",line:null,
more:!1,help:!1,also:it(),news:[]},$=l("p",{class:"standing"}),a=l("div",{class:"palette"});n.root.classList.add(
"marking","studio"),n.root.querySelector(".bar")?.after($),n.main.append(c.el),n.dock.append(a);let j=()=>Object.
assign(p,{edit:null,role:null,adding:!1,pending:null,also:it()}),O=k=>{p.note=k,n.say(k),F()},x={id:0,task:r,book:d,
link:o,code:u,sheet:c,state:p,frame:n,close:j,refuse:O,render:F,step:le,slice:u.slice,overlays:new Map,overlay(){},
judges:!1,count:0,layer:d.layers[r.layers[0]],lines:st(r.layers[0],o,c),editable:()=>!o.readonly&&!o.closed,edited:()=>p.
edit?o.marks.get(p.edit)??null:null,acts:null,told:new Map,stale:new Set,gold:"none",decide(k){P.flush();let T=x.
edited();if(!T||!x.editable())return;let N=se(x,T.id);if(k==="struck"&&!T.id.startsWith("finder."))return y.act(
[{mark:T.id,before:T,after:null},{answer:`mark:${T.id}`,before:N,after:""}]),n.say("Taken away. Undo brings it\
 back."),R(G(T));if(k==="kept"&&x.stale.has(T.id)&&T.rationale===void 0)return O("A new reason is being worked\
 out. Read it, then keep the mark.");let I=[],K=Ee(x,T);if(k==="kept"&&T.rationale===void 0&&K&&I.push({mark:T.
id,before:T,after:{...T,rationale:K}}),(N!==k||k==="struck")&&I.push({answer:`mark:${T.id}`,before:N,after:N===
k?"":k}),y.act(I),N==="struck"&&k==="struck")return F();R(G(T),T.id)},go(k){let T=fe(x,x.layer.name),N=T.findIndex(
K=>K.id===p.edit),I=N<0?k>0?T[0]:T.at(-1):T[N+k];I&&x.goto(I.id)},goto(k){P.flush();let T=o.marks.get(k);T&&(j(),
p.edit=k,p.note="",p.line=c.lineAt(G(T)).number,F(),n.say(Nt(x,T)),queueMicrotask(()=>c.show(G(T))))},nudge(k,T){
let N=x.edited();if(!N||!x.editable())return;let I=p.role;N.layer==="attribution"&&!N.spans[I??""]&&(p.role="c\
ontent"),x.acts.nudge(k,T),p.role=I},setAttr(k,T,N=p.edit??""){let I=o.marks.get(N);if(!I||(I.attrs?.[k]??void 0)===
T)return;let{[k]:K,...J}=I.attrs??{};L.act([{mark:N,before:I,after:{...I,attrs:T===void 0?J:{...J,[k]:T}}}])},
setReason:(k,T)=>y.act([{mark:k.id,before:k,after:{...k,rationale:T}}]),setStatus(k){let T=x.edited();T&&x.editable()&&
y.act([{mark:T.id,before:T,after:{...T,status:k}}])},setOthers(k){let T=x.edited();p.also=it(),T&&x.editable()&&
y.act([{mark:T.id,before:T,after:{...T,also_ok:k}}]),F()},point(k){p.role=p.role===`@${k}`?null:`@${k}`,p.adding=
!1,F()},toggleMore(){p.more=!p.more,F()},say(k,T){y.act([{answer:k,before:o.answers.get(k)??!1,after:T}]),n.say(
T?"Noted.":"Taken back."),F()},makeGold(){p.news=[],o.ask("gold")},stop(){p.help?p.help=!1:p.pending||!p.role?
Object.assign(p,{pending:null,note:""}):Object.assign(p,{role:null,adding:!1,note:""}),document.getSelection()?.
removeAllRanges(),F(),c.el.focus({preventScroll:!0})}},b=k=>{if(!("mark"in k)||!k.after)return[k];let{before:T,
after:N}=k,I=!T||JSON.stringify([T.spans,T.label])!==JSON.stringify([N.spans,N.label]),K=Object.fromEntries(Object.
entries(N.attrs??{}).filter(([g])=>!I||!Co.includes(g))),J={...N,attrs:K,by:"gold"},ee=T&&T.rationale!==void 0&&
T.rationale===x.told.get(N.id)?.reason;ee&&delete J.rationale;let Y=se(x,N.id);return[{...k,after:J},...Y&&(I||
ee)?[{answer:`mark:${N.id}`,before:Y,after:""}]:[]]},L={act(k){let T=k.filter(N=>!("mark"in N)||JSON.stringify(
N.before)!==JSON.stringify(N.after));for(let N of T)"mark"in N&&x.stale.add(N.mark);y.act(T.flatMap(b))}};x.acts=
At(x,L);function R(k,T){let N=fe(x,x.layer.name).filter(K=>!se(x,K.id)&&K.id!==T),I=N.find(K=>G(K)>=k)??N[0];if(I)
return x.goto(I.id);j(),F(),n.say(at(x))}let v=!1,E=!1,C=()=>{if(o.status!=="join"){if(v){E=!0;return}v=!0,E=!1,
S=new Set(x.stale),o.ask("look")}},S=new Set;o.on("overlay",k=>{if(k.what==="look"){v=!1;for(let T of S)x.stale.
delete(T);if(E){for(let T of S)x.stale.add(T);C()}x.told=new Map(Object.entries(k.marks)),x.gold=k.gold}else k.
what==="gold"&&(p.news=k.why?[k.why]:k.told,n.say(p.news.join(" ")),C());F()},{signal:t});let w=new Map,M=()=>{
for(let k of new Set([...w.keys(),...o.marks.keys()])){let T=o.marks.get(k),N=T&&T.layer===x.layer.name,I=se(x,
k),K=N?JSON.stringify([T.spans,T.label,I]):"";w.get(k)!==K&&(c.set(k,N?B(T,I==="struck"?"struck":I?"":"undecid\
ed"):[]),K?w.set(k,K):w.delete(k))}c.flush()},B=(k,T)=>Object.entries(k.spans).flatMap(([N,I])=>{let K=N==="te\
xt"?ue(x,k.label):x.layer.roles.find(J=>J.name===N)?.short??N;return I.map(([J,ee],Y)=>({start:J,end:ee,look:`${N===
"text"?k.layer:N} ${T}`,tag:Y||T==="struck"?"":K,name:k.id}))}),_=Lt(x,t),U=Tt(x,t);n.side.append(_.section,U.
card);let P=Dt(x,t,Ce(t)),X=r.layers.map(k=>n.button(d.layers[k].title,()=>ne(k),{class:"tab",pressed:!1})),H=n.
button("↶ Undo",()=>me(y.undo()),{key:"Control+Z"}),ie=n.button("↷ Redo",()=>me(y.redo()),{key:"Control+Sh\
ift+Z"}),oe=n.button("Mark by words",()=>ge(!p.byWords),{key:"w",pressed:!1,title:"A word cursor for the keybo\
ard"});n.tools.append(...X,H,ie,oe);let ye=n.button("Codebook",()=>{U.card.hidden=!U.card.hidden,ye.setAttribute(
"aria-pressed",String(!U.card.hidden)),U.card.hidden||U.card.scrollIntoView({block:"nearest"})},{key:"b",pressed:!1});
U.card.hidden=!0,n.extras.append(ye,n.button("Keys",()=>(p.help=!p.help,F()),{key:"?"}));function ne(k){P.flush(),
x.layer=d.layers[k],c.el.classList.toggle("margin",k==="artifact"),n.root.classList.toggle("margin",k==="artif\
act"),j(),p.note="",U.book(),M(),R(0)}function me(k){if(!k)return;let T=k.map(I=>"mark"in I?I.mark:I.answer.replace(
/^mark:/,""));for(let I of T)x.stale.add(I);let N=T.map(I=>o.marks.get(I)).find(Boolean);j(),N&&(x.layer=d.layers[N.
layer],x.goto(N.id)),n.say("Changed back."),ce()}function ge(k){p.byWords=k,p.pending=null,oe.setAttribute("ar\
ia-pressed",String(k)),c.el.classList.toggle("by-words",k),k?(m.enter(p.line?c.lines[p.line-1].start:0),le("",
!1)):F(),c.el.focus({preventScroll:!0})}function le(k,T){let N=k?m.move(k,T):m.move("ArrowRight",!1)&&m.move("\
ArrowLeft",!1);N&&(p.line=c.lineAt(m.head[0]).number,p.pending=x.editable()?Se(c,u,...N):null,p.role||(p.edit=
null),n.say(u.slice(...m.head)),F(),queueMicrotask(()=>c.show(m.head[0])))}function de(k,T=!1){let N=p.role??"";
if(!N.startsWith("@"))return x.acts.take(k,T);p.role=null,p.pending=null,N==="@also"?p.also.spans=k:x.setAttr(
N.slice(1),k),F()}let be=!1,ke=0;function F(){be||(be=!0,queueMicrotask(()=>{be=!1,t.aborted||Ae()}))}function Ae(){
p.edit&&!o.marks.has(p.edit)&&j(),x.lines=st(x.layer.name,o,c);let k=he(x,x.layer.name);n.count(k.decided,k.all,
"decided");let T=r.layers.map(Y=>`${d.layers[Y].title}: ${Ct(he(x,Y))}`);V($,T.map((Y,g)=>l("span",{class:r.layers[g]===
x.layer.name?"here":""},Y))),n.next(at(x));let N=p.pending&&!p.role?null:x.edited(),I=h(),K=[p.note&&l("p",{class:"\
note"},p.note),...p.news.map(Y=>l("p",{class:"note"},Y)),...p.help?It(x,I):[],...p.pending?qt(x,I,de):[]];P.box.
parentNode!==a&&a.append(P.box);let J=a.firstElementChild===P.box?l("div",{}):a.firstElementChild;J.parentNode||
a.prepend(J),J.hidden=!K.some(Boolean),V(J,K,c.el),P.draw(p.help?null:N),V(n.foot,Wt(x,I),c.el),H.disabled=!y.
canUndo||!x.editable(),ie.disabled=!y.canRedo||!x.editable(),X.forEach((Y,g)=>Y.setAttribute("aria-pressed",String(
r.layers[g]===x.layer.name))),M(),_.draw(),c.light(p.edit),c.glow("cursor",p.pending??[]);let ee=p.pending?.[0]?.[0]??
(N&&a.offsetHeight!==ke?ae(N)[0]?.[0]:void 0);ke=a.offsetHeight,ee!==void 0&&!p.byWords&&c.show(ee)}let we=!1;
function ce(){C(),!we&&o.status!=="join"&&o.marks.size&&(we=!0,ne(r.layers.find(k=>!he(x,k).done)??r.layers[0])),
F()}o.on("change",ce,{signal:t}),o.on("status",k=>k==="saved"?ce():F(),{signal:t}),o.on("refused",({why:k})=>O(
`Not taken: ${k}`),{signal:t}),Ue(c,u,{pick:de,tap({line:k,margin:T,word:N,marks:I}){p.note="",p.line=k;let K=p.
edit&&(p.role||p.adding);if(T&&x.layer.name==="artifact"){let J=c.lines[k-1],ee=fe(x,"artifact").find(Y=>$e(Y).
some(([g,D])=>g>=J.start&&D<=J.end));ee&&!K?x.goto(ee.id):de(Se(c,u,J.start,J.end))}else I.length&&!K?x.goto(I[((p.
edit?I.indexOf(p.edit):-1)+1)%I.length]):N&&p.byWords?(m.enter(N[0]),le("",!1)):N&&K?de([N],x.layer.name==="at\
tribution"):F()}},t),n.root.addEventListener("mouseup",()=>{n.root.contains(document.activeElement)||c.el.focus(
{preventScroll:!0})},{signal:t}),n.root.addEventListener("keydown",k=>{let T=k.target;if(T.matches("textarea, \
input, select"))return;if(p.byWords&&T===c.el&&!k.ctrlKey&&!k.metaKey&&!k.altKey&&k.key.match(/^(Arrow|Home|End)/))
return k.preventDefault(),le(k.key,k.shiftKey);if(k.altKey||k.key==="Enter"&&T.matches("button"))return;let N=k.
key==="Backspace"?"Delete":k.key.length===1?k.key.toLowerCase():k.key,K=k.ctrlKey||k.metaKey?`Control+${k.shiftKey||
N==="y"?"Shift+":""}${N==="y"?"Z":N.toUpperCase()}`:k.shiftKey&&N.startsWith("Arrow")?`Shift+${N}`:N,J=[...n.dock.
querySelectorAll("button"),...n.root.querySelectorAll("button")].find(ee=>ee.getAttribute("aria-keyshortcuts")?.
split(" ").includes(K)&&!ee.disabled&&ee.offsetParent);J?(k.preventDefault(),J.click()):N==="Escape"&&(k.preventDefault(),
p.byWords&&!p.pending?ge(!1):x.stop())},{signal:t}),U.book(),ce(),c.begin()}var Pt=`.copydesk.studio{.standing{display:flex;flex-wrap:wrap;gap:4px 18px;padding:6px 16px;font-size:14px;bo\
rder-bottom:1px solid var(--copydesk-line);background:var(--copydesk-panel);color:var(--copydesk-soft)}.standi\
ng .here{color:var(--copydesk-ink);font-weight:600}.m.undecided{background:none;border-bottom-style:dashed}.m.\
struck{background:none;border-bottom:0;text-decoration:line-through}.m.struck[data-tag]:before{display:none}.m\
.lit{outline:2px solid var(--copydesk-accent);outline-offset:1px}.card-of-mark,.studio-head,.more{display:flex\
;flex-direction:column;gap:7px}.more:empty,.fields:empty{display:none}.words{font:15.5px/1.4 var(--copydesk-se\
rif)}.words .soft,.words .state{font:13.5px var(--copydesk-ui)}.state{font-weight:600}.chips{gap:4px}.chip{pad\
ding:2px 8px;font-size:13.5px}.chip kbd{margin-left:4px}.chip[aria-pressed=true]{font-weight:600}.why{display:\
block;font-size:13.5px;font-weight:600}.why .soft{font-weight:400}textarea{display:block;font-size:15px;max-wi\
dth:84ch}.field{display:inline-flex;gap:6px;align-items:baseline;font-size:13.5px}.field>span{color:var(--copy\
desk-soft)}.field select,.field input[type=text]{font:inherit;color:var(--copydesk-fg);background:var(--copyde\
sk-bg);border:1px solid var(--copydesk-edge);border-radius:7px;padding:3px 7px;margin:0;max-width:100%;width:a\
uto}.wide-field{flex:1 1 260px}.wide-field input[type=text]{flex:1;min-width:0;max-width:none}select:focus-vis\
ible{outline:2px solid var(--copydesk-accent);outline-offset:1px}.others{border:1px solid var(--copydesk-line)\
;border-radius:8px;padding:6px 10px 9px}.others legend{padding:0 4px;font-size:13.5px}.others ul{margin:0 0 6p\
x;padding-left:18px}.problem{border-left-color:var(--copydesk-miss);font-size:14px}.note+.note{margin-top:5px}\
.sign{font-style:normal;font-weight:700;margin-right:4px}.m-item>.sign,.m-item>.unseen{display:inline;color:in\
herit}.m-item>.unseen{position:absolute}.m-item.gone b{text-decoration:line-through;font-weight:400}&.marking:\
not(.with-page) :is(.wide,.side){max-height:max(560px,calc(100vh - 290px))}&.marking:not(.with-page) .stage{mi\
n-height:220px}.decide button{padding:3px 10px}.chips .group button{padding:2px 7px;font-size:13.5px}.head{pad\
ding-block:7px}.bar{padding-block:6px}.foot{padding-block:7px}}
`;var Ut=`.copydesk{--copydesk-bg: var(--jp-layout-color0, #fff);--copydesk-fg: var(--jp-ui-font-color0, #1c1f24\
);--copydesk-ui: var(--jp-ui-font-family, system-ui, sans-serif);--copydesk-mono: var(--jp-code-font-family, u\
i-monospace, monospace);--copydesk-serif: Georgia, "Times New Roman", serif;--copydesk-size: 18px;--copydesk-s\
oft: #59626e;--copydesk-line: #d0d7df;--copydesk-edge: #7c8794;--copydesk-panel: #f6f7f9;--copydesk-paper: #ff\
fdf8;--copydesk-ink: #1c1f24;--copydesk-accent: #1f5fbf;--copydesk-on: #fff;--copydesk-source: #0b62a8;--copyd\
esk-cue: #7a3fa0;--copydesk-content: #0d6e5f;--copydesk-content-bg: #dff3ee;--copydesk-artifact: #6b5a3e;--cop\
ydesk-artifact-bg: #f3ecdd;--copydesk-loaded: #a83a17;--copydesk-loaded-bg: #fde9df;--copydesk-ok: #1b7a3d;--c\
opydesk-near: #8a6100;--copydesk-miss: #a8324a;--copydesk-warn-bg: #fdeaec;--copydesk-glow: #cfe0fb;--copydesk\
-hint: #ffe9a8;color-scheme:light;container:copydesk / inline-size;max-width:1180px;margin:4px 0 12px;border:1\
px solid var(--copydesk-line);border-radius:10px;overflow:hidden;background:var(--copydesk-bg);color:var(--cop\
ydesk-fg);font:15px/1.45 var(--copydesk-ui)}.copydesk.dark{color-scheme:dark;--copydesk-bg: var(--jp-layout-co\
lor0, #111418);--copydesk-fg: var(--jp-ui-font-color0, #e7eaee);--copydesk-soft: #a9b3c0;--copydesk-line: #3a4\
34e;--copydesk-edge: #76818e;--copydesk-panel: #1a1f25;--copydesk-paper: #15191e;--copydesk-ink: #e7eaee;--cop\
ydesk-accent: #7fb2ff;--copydesk-on: #0b1220;--copydesk-source: #7cc0ff;--copydesk-cue: #d3a6f2;--copydesk-con\
tent: #6fd6c2;--copydesk-content-bg: #12342e;--copydesk-artifact: #d8c49b;--copydesk-artifact-bg: #332b1c;--co\
pydesk-loaded: #ff9d78;--copydesk-loaded-bg: #41231a;--copydesk-ok: #6fdc94;--copydesk-near: #f0c35a;--copydes\
k-miss: #ff8fa3;--copydesk-warn-bg: #43202a;--copydesk-glow: #24406b;--copydesk-hint: #57470f}.copydesk *{box-\
sizing:border-box}.copydesk [hidden]{display:none!important}.copydesk p{margin:0}.copydesk .soft{color:var(--c\
opydesk-soft)}.copydesk :is(dt,dd){display:block;float:none;width:auto;margin:0;padding:0}.copydesk .unseen{po\
sition:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.copydesk .row{di\
splay:flex;flex-wrap:wrap;gap:7px;align-items:center}.copydesk .row:empty{display:none}.copydesk .show{margin-\
left:auto}.copydesk button{font:inherit;font-size:14px;color:var(--copydesk-fg);background:var(--copydesk-bg);\
border:1px solid var(--copydesk-line);border-radius:7px;padding:5px 11px;cursor:pointer;text-align:left}.copyd\
esk button:hover:not(:disabled){border-color:var(--copydesk-accent)}.copydesk button:disabled{color:var(--copy\
desk-soft);background:transparent;border-style:dashed;cursor:default}.copydesk button[aria-pressed=true]{borde\
r-color:var(--copydesk-accent);box-shadow:inset 0 -2px 0 var(--copydesk-accent)}.copydesk button.main:not(:dis\
abled){background:var(--copydesk-accent);border-color:var(--copydesk-accent);color:var(--copydesk-on);font-wei\
ght:600}.copydesk .tab[aria-pressed=true]{font-weight:600}.copydesk button.quiet{background:transparent;border\
-style:dotted;border-color:var(--copydesk-soft)}.copydesk :is(button,input,.paper,.verdict,[tabindex]):focus-v\
isible{outline:2px solid var(--copydesk-accent);outline-offset:1px}.copydesk .paper:focus-visible{outline-offs\
et:-2px}.copydesk kbd{font:12px var(--copydesk-mono);border:1px solid currentcolor;border-radius:4px;padding:0\
 4px;margin-left:6px;color:inherit;background:none;box-shadow:none}.copydesk button:not(.main) kbd{color:var(-\
-copydesk-soft)}.copydesk .head{display:flex;flex-wrap:wrap;gap:6px 14px;align-items:center;padding:10px 16px;\
border-bottom:1px solid var(--copydesk-line);background:var(--copydesk-panel);color:var(--copydesk-ink)}.copyd\
esk .head>div:first-child{flex:1 1 320px}.copydesk .head h2{font:600 16px/1.3 var(--copydesk-ui);margin:0;colo\
r:inherit}.copydesk .head p{margin-top:2px;color:var(--copydesk-soft);font-size:14px;max-width:80ch}.copydesk \
.count{font-weight:600;white-space:nowrap}.copydesk .count small{color:var(--copydesk-soft);font-weight:400;fo\
nt-size:14px}.copydesk .saved{font-size:13px;padding:3px 10px;border-radius:99px;border:1px solid var(--copyde\
sk-ok);color:var(--copydesk-ok);white-space:nowrap}.copydesk .saved:is([data-status=join],[data-status=sending\
]){border-color:var(--copydesk-soft);color:var(--copydesk-soft)}.copydesk .saved[data-status=kept]{border-colo\
r:var(--copydesk-near);color:var(--copydesk-near);font-weight:600}.copydesk .saved:is([data-status=cut],[data-\
status=lost]){border-color:var(--copydesk-miss);color:var(--copydesk-miss);background:var(--copydesk-warn-bg);\
font-weight:600}.copydesk .alert{padding:9px 16px;background:var(--copydesk-warn-bg);color:var(--copydesk-miss\
);font-weight:600;border-bottom:1px solid var(--copydesk-line)}.copydesk .bar{display:flex;flex-wrap:wrap;gap:\
8px;justify-content:space-between;padding:8px 16px;border-bottom:1px solid var(--copydesk-line)}.copydesk .col\
s{display:grid;grid-template-columns:minmax(0,1fr) auto}.copydesk .side:empty{display:none}.copydesk .wide{dis\
play:flex;flex-direction:column;min-width:0;background:var(--copydesk-paper);color:var(--copydesk-ink)}.copyde\
sk .stage{flex:1 1 auto;min-width:0;min-height:0}.copydesk.marking:not(.with-page) :is(.wide,.side){max-height\
:max(440px,calc(100vh - 280px))}.copydesk.marking:not(.with-page) .stage{display:flex;flex-direction:column;mi\
n-height:150px;flex-shrink:1000}.copydesk.marking:not(.with-page) .paper{max-height:none;min-height:0;flex:1 1\
 auto}.copydesk .dock{border-top:1px solid var(--copydesk-line);background:var(--copydesk-bg);color:var(--copy\
desk-fg);padding:9px 16px 11px;font-size:14.5px}.copydesk .next{font-weight:600;color:var(--copydesk-accent)}.\
copydesk .next:before{content:"→ " / ""}.copydesk .foot{display:flex;flex-wrap:wrap;gap:8px 10px;align-items:c\
enter;padding:10px 16px;border-top:1px solid var(--copydesk-line);background:var(--copydesk-panel);color:var(-\
-copydesk-ink)}.copydesk .foot:empty{display:none}.copydesk .paper{max-height:max(340px,calc(100vh - 360px));o\
verflow-y:auto;overscroll-behavior:auto;padding:18px 22px 20px 10px;font:var(--copydesk-size)/1.62 var(--copyd\
esk-serif);color:var(--copydesk-ink);position:relative}.copydesk .ln{display:grid;grid-template-columns:46px m\
inmax(0,66ch);gap:10px;margin:0 0 .6em;line-height:1.62}.copydesk .no{font:12px/1 var(--copydesk-mono);line-he\
ight:calc(var(--copydesk-size) * 1.62);color:var(--copydesk-ink);text-align:right;user-select:none;white-space\
:nowrap}.copydesk .no:before{content:attr(data-n)}.copydesk .no[data-sign]:not([data-sign=""]):after{content:"\
 " attr(data-sign);color:var(--copydesk-accent);font-weight:700}.copydesk .off{color:var(--copydesk-soft)}.cop\
ydesk .off .no{color:var(--copydesk-soft);opacity:.999;font-style:italic}.copydesk .headline .tx{font-size:1.3\
5em;line-height:1.25;font-weight:700}.copydesk .tx{overflow-wrap:anywhere;white-space:pre-wrap}.copydesk.margi\
n .ln:not(.off) .no{cursor:pointer}.copydesk.margin .ln:not(.off) .no:hover{color:var(--copydesk-accent);text-\
decoration:underline}.copydesk .m{border-radius:2px}.copydesk .m[data-mark]{cursor:pointer}.copydesk .m.source\
{border-bottom:3px solid var(--copydesk-source)}.copydesk .m.cue{border-bottom:3px dotted var(--copydesk-cue)}\
.copydesk .m.content{background:var(--copydesk-content-bg);border-bottom:2px solid var(--copydesk-content)}.co\
pydesk .m.artifact{background:var(--copydesk-artifact-bg);border-bottom:2px dashed var(--copydesk-artifact)}.c\
opydesk .m.loaded{background:var(--copydesk-loaded-bg);border-bottom:3px double var(--copydesk-loaded)}.copyde\
sk .m.ghost{background:none;border-bottom-width:2px;border-bottom-style:dashed}.copydesk .m.h1,.copydesk .m.h2\
,.copydesk .m.h3,.copydesk .m.h4{background:color-mix(in srgb,var(--copydesk-loaded) var(--warm),transparent)}\
.copydesk .h1{--warm: 12%}.copydesk .h2{--warm: 23%}.copydesk .h3{--warm: 34%}.copydesk .h4{--warm: 46%}.copyd\
esk .m.ghost.gold{border-bottom-style:solid;border-bottom-width:1px}.copydesk .m.lit{outline:1px solid var(--c\
opydesk-accent)}.copydesk .m[data-tag]:before,.copydesk .tag{font:600 11px/1 var(--copydesk-ui);vertical-align\
:4px;margin:0 3px 0 2px;padding:1px 4px;border-radius:4px;color:var(--copydesk-on);background:var(--tag)}.copy\
desk .m[data-tag]:before{content:attr(data-tag);content:attr(data-tag) / ""}.copydesk .tag{vertical-align:1px;\
margin-left:0}.copydesk .source{--tag: var(--copydesk-source)}.copydesk .cue{--tag: var(--copydesk-cue)}.copyd\
esk .content{--tag: var(--copydesk-content)}.copydesk .artifact{--tag: var(--copydesk-artifact)}.copydesk .loa\
ded{--tag: var(--copydesk-loaded)}.copydesk .paper::selection,.copydesk .paper *::selection{background:var(--c\
opydesk-glow);color:inherit}.copydesk ::highlight(copydesk-cursor){background-color:var(--copydesk-glow);text-\
decoration:underline 2px var(--copydesk-accent)}.copydesk ::highlight(copydesk-hint){background-color:var(--co\
pydesk-hint);text-decoration:underline wavy 1px var(--copydesk-near)}.copydesk .glow{background:var(--copydesk\
-glow)}.copydesk .glow.hint{background:var(--copydesk-hint)}.copydesk .by-words{box-shadow:inset 4px 0 0 var(-\
-copydesk-accent)}.copydesk.marking .dock{display:flex;flex-direction:column;min-height:0}.copydesk .palette{m\
in-height:0;overflow-y:auto}.copydesk .palette{display:flex;flex-direction:column;gap:8px;margin-top:8px}.copy\
desk .palette>*{flex:none}.copydesk .palette:empty{display:none}.copydesk .note{padding:6px 10px;border-left:3\
px solid var(--copydesk-near);background:var(--copydesk-panel);color:var(--copydesk-ink)}.copydesk .read{paddi\
ng:7px 10px;border-left:3px solid var(--copydesk-content);background:var(--copydesk-panel);color:var(--copydes\
k-ink);font:16px/1.45 var(--copydesk-serif)}.copydesk .read .soft{font:13.5px var(--copydesk-ui)}.copydesk .st\
eps{display:flex;flex-wrap:wrap;gap:6px}.copydesk .step{border-radius:99px;padding:2px 10px;font-size:13.5px;c\
olor:var(--copydesk-soft)}.copydesk .step.done{color:var(--copydesk-content);border-color:var(--copydesk-conte\
nt)}.copydesk .step[aria-pressed=true]{color:var(--tag);border-color:var(--tag);box-shadow:inset 0 0 0 1px var\
(--tag);font-weight:600}.copydesk .grid{display:grid;grid-template-columns:repeat(auto-fill,minmax(176px,1fr))\
;gap:5px}.copydesk .choice{padding:2px 9px 4px}.copydesk .choice .label{font-weight:600}.copydesk .choice smal\
l{display:block;font-size:12.5px;line-height:1.25;color:var(--copydesk-soft)}.copydesk .group{display:inline-f\
lex}.copydesk .group button{border-radius:0;margin-left:-1px;padding:5px 9px}.copydesk .group button:first-chi\
ld{border-radius:7px 0 0 7px;margin-left:0}.copydesk .group button:last-child{border-radius:0 7px 7px 0}.copyd\
esk .reasons{border:0;padding:0;margin:0;min-width:0}.copydesk .reasons legend{font-weight:600;padding:0}.copy\
desk .reasons label{display:block;padding:2px 0}.copydesk input[type=text],.copydesk input[type=number]{font:i\
nherit;width:100%;max-width:60ch;margin-top:4px;padding:5px 9px;color:var(--copydesk-fg);background:var(--copy\
desk-bg);border:1px solid var(--copydesk-soft);border-radius:7px}.copydesk input::placeholder{color:var(--copy\
desk-soft);opacity:1}.copydesk .keys{display:grid;grid-template-columns:max-content 1fr;gap:3px 10px;margin:0}\
.copydesk .keys kbd,.copydesk .keys dd{margin:0}.copydesk .side{width:300px;position:relative;border-left:1px \
solid var(--copydesk-line);background:var(--copydesk-panel);color:var(--copydesk-ink);padding:14px 14px 18px;f\
ont-size:14px;overflow-y:auto}.copydesk .side>section{margin-bottom:16px}.copydesk .side>section:empty{display\
:none}.copydesk .side h3{font:600 12.5px/1.2 var(--copydesk-ui);letter-spacing:.04em;text-transform:uppercase;\
color:var(--copydesk-soft);margin:0 0 8px}.copydesk .card{border-top:1px solid var(--copydesk-line);padding-to\
p:12px}.copydesk .card dl{display:block;margin:8px 0 0}.copydesk .card dt{font-weight:600}.copydesk .card dd{m\
argin:0 0 8px;color:var(--copydesk-soft)}.copydesk .card dd i{display:block;font-family:var(--copydesk-serif)}\
.copydesk .m-item,.copydesk .v{display:block;width:100%;margin:0 0 7px;padding:7px 10px;background:var(--copyd\
esk-bg);color:var(--copydesk-fg)}.copydesk .m-item>span,.copydesk .v>span{color:var(--copydesk-soft);display:b\
lock;font-size:13px}.copydesk .m-item[aria-current]{border-color:var(--copydesk-accent);box-shadow:inset 3px 0\
 0 var(--copydesk-accent)}.copydesk .m-item.ghostly{border-style:dashed}.copydesk .v{border-left:4px solid var\
(--copydesk-ok)}.copydesk .v.nearly{border-left-color:var(--copydesk-near)}.copydesk .v.arguable{border-left:4\
px dotted var(--copydesk-near)}.copydesk .v.missed{border-left-color:var(--copydesk-miss)}.copydesk .v.extra{b\
order-left-color:var(--copydesk-soft)}.copydesk .verdict p{margin-bottom:8px}.copydesk .reveal{padding:8px 10p\
x;border:1px dashed var(--copydesk-soft);border-radius:7px}@container copydesk (max-width: 759px){.copydesk .c\
ols{grid-template-columns:minmax(0,1fr)}.copydesk.copydesk .side.side{border-left:0;border-top:1px solid var(-\
-copydesk-line);max-height:none;width:auto}.copydesk .ln{grid-template-columns:30px minmax(0,66ch);gap:8px}.co\
pydesk .paper{padding-right:12px;padding-left:4px}}@media print{.copydesk .paper,.copydesk .side{max-height:no\
ne;overflow:visible}.copydesk :is(.bar,.dock,.foot){display:none}}
`;var Mo={adjudicate:bt,studio:zt},Ls={render({model:e,el:o,signal:n}){let t=l("style",{},Ut,wt,Pt);o.append(t),
n.addEventListener("abort",()=>t.remove(),{once:!0});let r=$t(e,{signal:n});Mo[e.get("kind")]({model:e,el:o,link:r,
signal:n,frame:xt({model:e,el:o,link:r,signal:n})})}};export{Ls as default};
