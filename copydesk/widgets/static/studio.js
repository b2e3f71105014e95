// The instructor's studio, made from copydesk/widgets/js by `npm run build`. Change those files, not this one.
function Ae(e){let o=[];for(let s=0,i=0;s<e.length;s+=1,i+=1)e.codePointAt(s)>65535&&(o.push(i),s+=1);let n=s=>{
let i=0,p=o.length;for(;i<p;){let d=i+p>>1;s(o[d],d)?i=d+1:p=d}return i},t=s=>s+n(i=>i<s),r=s=>{let i=n((d,h)=>d+
h+2<=s),p=i<o.length&&o[i]+i<s;return s-i-(p?1:0)};return{length:e.length-o.length,toUnit:t,toPoint:r,slice:(s,i)=>e.
slice(t(s),t(i))}}function it(e,o,n){let t=o.nodeType===3?n:0;if(o.nodeType!==3)for(let r=0;r<n;r+=1)t+=o.childNodes[r].
textContent?.length??0;for(let r=o;r!==e;){let s=r.parentNode;if(!s)return 0;for(let i=r.previousSibling;i;i=i.
previousSibling)t+=i.textContent?.length??0;r=s}return t}function He(e,o){let n=o,t=[e,0],r=s=>{if(s.nodeType===
3){let i=s.textContent?.length??0;return t=[s,Math.min(n,i)],n<=i?!0:(n-=i,!1)}for(let i of s.childNodes)if(r(
i))return!0;return!1};return r(e),t}function Je(e){let o=[];for(let[n,t]of[...e].sort((r,s)=>r[0]-s[0]||r[1]-s[1])){
let r=o[o.length-1];r&&n<=r[1]?r[1]=Math.max(r[1],t):o.push([n,t])}return o}var Fe=["content","source","cue"];function we(e,o){if(e!=="attribution")return["text"];let n=Fe.filter(t=>o.ask.
includes(t));return n.length?Fe.filter(t=>t==="content"||n.includes(t)):Fe}function Ge(e,o,n,t){return{id:e,layer:o,
label:n,spans:{[o==="attribution"?"content":"text"]:Je(t)},attrs:{}}}function Te(e,o,n,t){let r={...e.attrs};return o===
"source"&&!t&&delete r.source_kind,{...e,spans:{...e.spans,[o]:Je(t?[...e.spans[o]??[],...n]:n)},attrs:r}}function De(e){
let{source:o,...n}=e.spans;return{...e,spans:n,attrs:{...e.attrs,source_kind:"none"}}}var lt=(e,o,n)=>({...e,attrs:{
...e.attrs,[o]:n}});function We(e,o){return!!e.spans[o]?.length||o==="source"&&e.attrs?.source_kind==="none"}var Se=(e,o)=>o.
find(n=>!We(e,n)&&!(n==="cue"&&e.attrs?.source_kind==="none"))??null,se=e=>e.spans.content??e.spans.text??Object.
values(e.spans)[0]??[],ve=e=>Object.values(e.spans).flat(),J=e=>se(e)[0]?.[0]??0;function V(e,o){if(e.length<=
o)return e;let n=e.slice(0,o);return`${n.slice(0,Math.max(n.lastIndexOf(" "),o/2)).trimEnd()} …`}var F=(e,o)=>(e??
[]).map(([n,t])=>o(n,t)).join(" … ");function Ze(e,o){let n=(e.spans.content??[]).map(([r,s])=>o(r,s).replace(
/^(?:[“"‘']\s*)?(?:that\s+)?/i,"").replace(/[”"’'.,;:]+$/,"")).join(" … ");return[e.attrs?.source_kind===
"none"?"The outlet itself says":e.spans.source?.length?`${F(e.spans.source,o)} said`:"",n]}var Ht=/[\p{L}\p{N}_]+(?:[’'.\-][\p{L}\p{N}_]+)*/gu,Jt=/[\p{M}\u200d\p{Emoji_Modifier}]/u;function Ce(e){return Array.
from(e.matchAll(Ht),o=>[o.index,o.index+o[0].length])}function Ve(e,o,n,t=!1){let r=Math.max(0,o),s=Math.min(e.
length,n);for(;r<s&&/\s/.test(e[r]);)r+=1;for(;s>r&&/\s/.test(e[s-1]);)s-=1;if(r>=s)return null;if(!t){for(let[
i,p]of Ce(e))if(i<r&&r<p&&(r=i),i<s&&s<p){s=p;break}}return Qe(e,r,s)}function Qe(e,o,n){let t=s=>/[\udc00-\udfff]/.
test(e[s]??"")&&/[\ud800-\udbff]/.test(e[s-1]??""),r=s=>s<e.length?String.fromCodePoint(e.codePointAt(s)):"";for(t(
o)&&(o-=1),t(n)&&(n+=1);Jt.test(r(n));)n+=r(n).length;return[o,n]}function dt(e,o){for(let[n,t]of Ce(e))if(n<=
o&&o<t)return Qe(e,n,t);return Ve(e,o,o+1,!0)}function ct(e,o,n,t){let r=Ce(e),[s,i]=o;if(n==="start"){let h=r.
map(([y])=>y).filter(y=>y<i);return[(t<0?h.filter(y=>y<s).pop():h.find(y=>y>s))??s,i]}let p=r.map(([,h])=>h).filter(
h=>h>s),d=t<0?p.filter(h=>h<i).pop():p.find(h=>h>i);return d===void 0?o:Qe(e,s,d)}function ge(e,o,n,t,r=!1){return e.linesOf(n,t).flatMap(s=>{let i=Ve(s.text,o.toUnit(n)-s.unit,o.toUnit(t)-s.unit,
r);return i?[[o.toPoint(i[0]+s.unit),o.toPoint(i[1]+s.unit)]]:[]})}function Ie(e,o,n,t){let r=null,s=!1,i=0,p=g=>{
let y=document.getSelection();if(!y?.rangeCount||y.isCollapsed)return[];let c=y.getRangeAt(0);return c.intersectsNode(
e.el)?ge(e,o,e.place(c.startContainer,c.startOffset),e.place(c.endContainer,c.endOffset),g):[]},d=g=>{let y=g.
target,c=y.closest(".ln");if(!c)return null;let E=e.lines[Number(c.dataset.line)-1],u=[];for(let B=y.closest("\
[data-mark]");B;B=B.parentElement?.closest("[data-mark]")??null)u.push(B.dataset.mark);let R=!y.closest(".tx")&&
g.clientX<c.querySelector(".tx").getBoundingClientRect().left;return{line:E.number,margin:R,word:R?null:h(g),marks:u}},
h=({clientX:g,clientY:y})=>{let c=document,E=c.caretPositionFromPoint?.(g,y)??c.caretRangeFromPoint?.(g,y),u=E?.
offsetNode??E?.startContainer;if(!u||!e.el.contains(u))return null;let R=e.place(u,E.offset??E.startOffset),B=e.
lineAt(R),k=o.toUnit(R)-B.unit;for(let b of[k,k-1]){let L=b>=0?dt(B.text,b):null;if(!L)continue;let _=[o.toPoint(
L[0]+B.unit),o.toPoint(L[1]+B.unit)];if(e.boxes(_).some(w=>w.left-2<=g&&g<=w.right+2&&w.top-4<=y&&y<=w.bottom+
4))return _}return null};e.el.addEventListener("pointerdown",g=>{g.button||(r=g,s=g.pointerType==="touch")},{signal:t}),
document.addEventListener("pointerup",g=>{let y=r;if(r=null,!y||s)return;let c=Math.hypot(g.clientX-y.clientX,
g.clientY-y.clientY)>=6,E=()=>{if(t.aborted)return;let u=p(g.altKey);if(u.length)document.getSelection()?.removeAllRanges(),
n.pick(u,!1);else if(!c){let R=d(y);R&&n.tap(R)}};c?E():setTimeout(E)},{signal:t}),e.el.addEventListener("clic\
k",g=>{if(!s||p(!1).length)return;let y=d(g);y&&n.tap(y)},{signal:t}),document.addEventListener("selectionchan\
ge",()=>{s&&(clearTimeout(i),i=window.setTimeout(()=>{let g=t.aborted?[]:p(!1);g.length&&n.pick(g,!0)},300))},
{signal:t})}var Ft="Careful readers may read it so, too.";function pt(e,o,n){let{state:t,link:r,frame:s,sheet:i,code:p,byId:d,
keyOf:h,decision:g,layerOf:y,open:c,listed:E,editable:u,told:R,names:B,redraw:k}=e,b=(f,S)=>{u()&&(t.note="",t.
kept=[],o.act([{answer:h(f),before:r.answers.get(h(f))??null,after:S}]))},L=f=>{let S=t.at?g(t.at):null;if(!t.
at||!S?.mark)return;let A=f(structuredClone(S.mark));b(t.at,{choice:S.choice,mark:A})},_={open(f){t.at=f,t.role=
null,t.adding=!1,t.pending=null,t.note="",t.layer=y(f)||t.layer,k(),t.toPlace=!0,s.say(R(f))},choose(f){let S=t.
at?d.get(t.at):null,A=S?.choices.find(H=>H.id===f);if(!S||!A)return;let M=g(S.id),W=structuredClone(A.mark),I=S.
choices.map(H=>H.mark.rationale);M?.mark?.rationale&&!I.includes(M.mark.rationale)&&(W.rationale=M.mark.rationale),
t.role=null,b(S.id,{choice:f,mark:W}),s.say(`Decided: ${B[f]}.`)},neither(){if(t.at){if(t.role=null,d.has(t.at))
b(t.at,{choice:"neither",mark:null});else{let f=t.at;t.at=null,b(f,null)}s.say("Decided: nothing is marked her\
e.")}},own(){let f=t.at?d.get(t.at):null,S=t.at?g(t.at)?.mark??f?.choices[0].mark:null;!t.at||!S||(t.role=S.layer===
"attribution"?"content":"text",g(t.at)?.choice!=="own"?b(t.at,{choice:"own",mark:structuredClone(S)}):k())},again(){
t.at&&d.has(t.at)&&b(t.at,null)},add(){t.at=null,t.role=null,t.adding=!t.adding,k()},role(f){t.role=t.role===f?
null:f,k()},nobody:()=>L(De),label:f=>L(S=>({...S,label:f})),attr:(f,S)=>L(A=>({...A,attrs:{...A.attrs,[f]:S||
void 0}})),status:()=>L(f=>({...f,status:f.status==="open"?"core":"open"})),reason(f,S){let A=g(f);A?.mark&&A.
mark.rationale!==S&&b(f,{choice:A.choice,mark:{...structuredClone(A.mark),rationale:S}})},fair(){let f=t.at?w(
t.at):[],S=$(t.at),A=M=>f.some(W=>JSON.stringify(W)===JSON.stringify(M));L(M=>{let W=(M.also_ok??[]).filter(I=>!A(
I));return{...M,also_ok:S?W:[...W,...f]}})},next:()=>C(1),previous:()=>C(-1),take(f){if(t.pending=null,!u()||!f.
length)return k();if(t.adding){let A=t.layer,M=`own:${r.newName()}`,W=A==="loaded"?"open":"core",I={id:M,layer:A,
label:A,spans:{[A==="attribution"?"content":"text"]:f},attrs:{},by:"gold",status:W};return t.adding=!1,t.at=M,
t.role=A==="attribution"?"source":null,b(M,{choice:"own",mark:I})}let S=t.role;if(!S||!t.at)return k();L(A=>Te(
A,S,f,!1))},takePending(){t.pending&&_.take(t.pending)},byWords(){if(t.byWords=!t.byWords,t.pending=null,i.el.
classList.toggle("by-words",t.byWords),t.byWords){let f=t.at?g(t.at)?.mark:null;n.enter(f?J(f):i.lines.find(S=>S.
text.trim())?.start??0),v("ArrowRight",!1),v("ArrowLeft",!1),i.el.focus({preventScroll:!0})}k()},keep(){t.kept=
[],r.ask("gold",t.by)},undo:()=>o.undo()&&s.say("Changed back."),redo:()=>o.redo()&&s.say("Done again.")},w=f=>{
let S=d.get(f),A=g(f);if(!S||!A?.mark)return[];let M=S.choices.find(W=>W.id===A.choice);return M?M.also:A.choice!==
"own"?[]:[S.a,S.b].filter(W=>W!==null).map(W=>({label:W.label,spans:W.spans,worth:1,why:W.rationale||Ft}))},$=f=>{
let S=f?w(f):[],A=f&&g(f)?.mark?.also_ok||[];return S.length>0&&S.every(M=>A.some(W=>JSON.stringify(W)===JSON.
stringify(M)))};function C(f){let S=E(),A=S.findIndex(H=>H.id===t.at),M=f>0?S.slice(A+1):S.slice(0,Math.max(A,
0)).reverse(),W=c(),I=M.find(H=>W.some(K=>K.id===H.id))?.id??(f>0?W[0]?.id:void 0)??M[0]?.id;I&&_.open(I)}function v(f,S){
let A=n.move(f,S);A&&(t.pending=ge(i,p,...A),s.say(p.slice(...n.head)),k(),queueMicrotask(()=>i.show(n.head[0])))}
return{acts:_,others:w,isFair:$,step:v}}var ut=`.copydesk.adjudicating{.m.r-a{border-bottom-style:solid;border-bottom-width:3px}.m.r-b{background:none\
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
r,s===!0?"":String(s));return t.append(...n.filter(r=>r!=null&&r!==!1)),t}var Zt={Escape:"Esc",Delete:"Del",Enter:"\
⏎"};function P(e,o,n,t={}){let r=l("button",{type:"button",class:t.class,title:t.title??(t.key?.includes("+")?
t.key.replace("Control","Ctrl"):null),"aria-pressed":t.pressed===void 0?null:String(t.pressed),"aria-keyshortc\
uts":t.key,disabled:t.disabled,"data-lm-suppress-shortcuts":"true"},t.lead,l("span",{class:"label"},e),t.key&&
!t.key.includes("+")?l("kbd",{"aria-hidden":"true"},Zt[t.key]??t.key):null);return r.addEventListener("mousedo\
wn",s=>s.preventDefault(),{signal:n}),r.addEventListener("click",o,{signal:n}),r}function Z(e,o,n){let t=e.contains(
document.activeElement)?document.activeElement:null;if(e.replaceChildren(...o.filter(Boolean)),!t||e.contains(
document.activeElement))return;let r=t.querySelector(".label")?.textContent,s=[...e.querySelectorAll("button")].
find(i=>!i.disabled&&i.querySelector(".label")?.textContent===r);(r&&s?s:n??e).focus({preventScroll:!0})}function Le(e){
let o=new AbortController;return e.addEventListener("abort",()=>o.abort(),{once:!0}),()=>(o.abort(),o=new AbortController,
o.signal)}function Vt(e,o){let n=0;return e.split(`
`).map((t,r)=>{let s={number:r+1,start:o.toPoint(n),end:o.toPoint(n+t.length),unit:n,text:t};return n+=t.length+
1,s})}function Ne({text:e,code:o,ranges:n,headline:t,signal:r}){let s=Vt(e,o),i=w=>!n.length||n.some(([$,C])=>$<=
w&&w<=C),p=new Map,d=l("div",{class:"paper",role:"group","aria-label":"The article, line by line",tabindex:0,"\
data-lm-suppress-shortcuts":"true"});for(let w of s){if(!w.text.trim())continue;let $=l("span",{class:"no","da\
ta-n":w.number}),C=l("span",{class:"tx"},w.text),v=l("p",{class:"ln","data-line":w.number},$,C);v.classList.toggle(
"off",!i(w.number)),v.classList.toggle("headline",w.number===t),p.set(w.number,{row:v,body:C,gutter:$}),d.append(
v)}let h=new Map,g=new Map,y=new Set,c=w=>{let $=0,C=s.length-1;for(;$<C;){let v=$+C+1>>1;s[v].start<=w?$=v:C=
v-1}return s[$]},E=(w,$)=>{let C=[];for(let v=c(w).number;v<=s.length&&s[v-1].start<$;v+=1)C.push(s[v-1]);return C},
u=w=>{let $=p.get(w.number);if(!$)return;let C=[];for(let A of g.get(w.number)??[])for(let M of h.get(A)??[]){
let W=Math.max(o.toUnit(M.start),w.unit)-w.unit,I=Math.min(o.toUnit(M.end)-w.unit,w.text.length);W<I&&C.push({
piece:M,from:W,to:I,slot:0,opens:M.start>=w.start})}C.sort((A,M)=>A.to-A.from-(M.to-M.from)||A.from-M.from),C.
forEach((A,M)=>{let W=new Set(C.slice(0,M).filter(I=>I.from<A.to&&A.from<I.to).map(I=>I.slot));for(;W.has(A.slot);)
A.slot+=1});let v=[...new Set([0,w.text.length,...C.flatMap(A=>[A.from,A.to])])].sort((A,M)=>A-M),f=[];for(let A=0;A+
1<v.length;A+=1){let M=document.createTextNode(w.text.slice(v[A],v[A+1])),W=C.filter(I=>I.from<=v[A]&&v[A+1]<=
I.to).sort((I,H)=>I.slot-H.slot);for(let{piece:I,from:H,slot:K,opens:re}of W){let Q=l("span",{class:`m ${I.look}`,
"data-mark":I.name});re&&H===v[A]&&I.tag&&(Q.dataset.tag=I.tag),K&&(Q.style.paddingBottom=`${K*5}px`),Q.append(
M),M=Q}f.push(M)}let S=C.reduce((A,M)=>Math.max(A,M.slot),0);$.row.style.lineHeight=S>1?`calc(1.62em + ${(S-1)*
5}px)`:"",$.body.replaceChildren(...f)},R=new Map,B=typeof Highlight=="function"?CSS.highlights:null,k=(w,$,C)=>{
if(!B)return;let v=B.get(w)??new Highlight;for(let f of $)v.delete(f);for(let f of C)v.add(f);B.set(w,v)},b=([
w,$])=>E(w,$).flatMap(C=>{let v=p.get(C.number)?.body;if(!v)return[];let f=document.createRange(),S=Math.max(o.
toUnit(w),C.unit)-C.unit;return f.setStart(...He(v,S)),f.setEnd(...He(v,Math.min(o.toUnit($)-C.unit,C.text.length))),
[f]}),L=()=>{for(let[w,$]of R){let C=$.spans.flatMap(b);k(w,$.ranges,C),$.ranges=C}};r.addEventListener("abort",
()=>{for(let[w,$]of R)k(w,$.ranges,[])},{once:!0});let _={el:d,lines:s,inTask:i,lineAt:c,linesOf:E,row:w=>p.get(
w)?.row??null,has:(w,$)=>[...g.get(w)??[]].some($),set(w,$){let C=(v,f)=>{for(let{number:S}of E(v.start,v.end)){
let A=g.get(S)??new Set;f?A.add(w):A.delete(w),g.set(S,A),y.add(S)}};for(let v of h.get(w)??[])C(v,!1);for(let v of $)
C(v,!0);$.length?h.set(w,$):h.delete(w)},owners:()=>[...h.keys()],flush(){if(y.size){for(let w of y)u(s[w-1]);
y.clear(),L()}},glow(w,$){let C=`copydesk-${w}`,v=R.get(C)?.ranges??[],f=$.flatMap(b);k(C,v,f),R.set(C,{spans:$,
ranges:f}),B||(_.set(C,$.map(([S,A])=>({start:S,end:A,look:`glow ${w}`,tag:""}))),_.flush())},note(w,$,C=""){let v=p.
get(w)?.gutter;!v||(v.dataset.sign??"")===$||(v.dataset.sign=$,v.title=C)},light(...w){for(let $ of d.querySelectorAll(
".m.lit"))$.classList.remove("lit");for(let $ of w)for(let C of $&&h.get($)||[])for(let{number:v}of E(C.start,
C.end))for(let f of p.get(v)?.body.querySelectorAll(".m")??[])f.dataset.mark===$&&f.classList.add("lit")},show(w,$=!1){
let C=p.get(c(w).number)?.row;if(!C)return;if($)return C.scrollIntoView({block:"nearest"});let[v,f]=[d.getBoundingClientRect(),
C.getBoundingClientRect()];f.top<v.top?d.scrollTop+=f.top-v.top-8:f.bottom>v.bottom&&(d.scrollTop+=f.bottom-v.
bottom+8)},begin(){let w=s.find(v=>i(v.number)&&p.has(v.number)),$=w&&p.get(w.number)?.row,C=new ResizeObserver(
()=>{!$||!d.offsetHeight||(C.disconnect(),d.scrollTop+=$.getBoundingClientRect().top-d.getBoundingClientRect().
top-60)});C.observe(d),r.addEventListener("abort",()=>C.disconnect(),{once:!0})},place(w,$){if(!d.contains(w))
return d.compareDocumentPosition(w)&Node.DOCUMENT_POSITION_PRECEDING?0:o.length;if(w===d){let S=d.children[$];
return S?s[Number(S.dataset.line)-1].start:o.length}let C=(w instanceof Element?w:w.parentElement)?.closest(".\
ln"),v=s[Number(C.dataset.line)-1],{body:f}=p.get(v.number);return f.contains(w)?o.toPoint(v.unit+it(f,w,$)):w===
C&&$>1?v.end:v.start},boxes:w=>b(w).flatMap($=>[...$.getClientRects()])};return d.addEventListener("copy",w=>{
let $=document.getSelection()?.rangeCount?document.getSelection().getRangeAt(0):null;if(!$||$.collapsed)return;
let C=_.place($.startContainer,$.startOffset);w.clipboardData?.setData("text/plain",o.slice(C,_.place($.endContainer,
$.endOffset))),w.preventDefault()},{signal:r}),_}var Qt=400,de={"data-lm-suppress-shortcuts":"true"};function Ee(e,o,n,t){let r=0,s=()=>{r&&(clearTimeout(r),r=
0,n(),o.typing=!1)};return e.addEventListener("input",()=>{clearTimeout(r),r=window.setTimeout(s,Qt),o.typing=
!0},{signal:t}),e.addEventListener("change",s,{signal:t}),t.addEventListener("abort",s,{once:!0}),s}var Xt={artifact:[],attribution:["source_kind"],loaded:["direction"]},eo=300,to={content:"the claim",source:"w\
ho says so",cue:"the tie",text:"the words"},qe=(...e)=>l("div",{class:"row"},...e);function ft(e,o){let{state:n,
byId:t}=e,r=n.note?l("p",{class:"note",role:"alert"},n.note):null;if(!n.at)return[r,oo(e,o)];let s=t.get(n.at)??
null;return[r,s&&no(e,s),so(e,s,o),...ro(e,s,o)]}function oo(e,o){let{acts:n,state:t,open:r,listed:s,editable:i}=e;
return t.adding?qe(yt(e,o),P("Cancel",n.add,o,{key:"Escape"})):!r().length&&!s().length?null:qe(i()&&P(r().length?
"Open the next place":"Look at the first place",n.next,o,{key:"n",class:"main"}))}function ht({state:e,open:o,
acts:n,editable:t,link:r},s){if(!t())return[];let i=o().length,p=l("input",{type:"text",maxlength:80,...de,placeholder:"\
Your name, kept with the gold"});p.value=e.by,p.addEventListener("input",()=>e.by=p.value,{signal:s});let d=P(
i?`Keep as gold: ${i} left to decide`:"Keep as gold",n.keep,s,{key:"g",class:i||e.kept.length?"":"main",disabled:i>
0||r.status!=="saved"});return[l("label",{class:"field"},l("span",{},"Decided by"),p),d,...e.kept.length?[l("d\
iv",{class:"kept",role:"status"},...e.kept.map(h=>l("p",{},h)))]:[]]}function yt({state:e,code:o,acts:n},t){return!e.
pending||!(e.role||e.adding)?null:P(`Take “${V(F(e.pending,o.slice),40)}”`,n.takePending,t,{key:"Enter",class:"\
main"})}function no({sentence:e,told:o,task:n,state:t,decision:r},s){let i=t.at?r(t.at)?.choice:"",p=!i,d=(h,g)=>{
let y=s[h];return l("div",{class:`reading r-${h}${i===h||i==="both"?" taken":""}`},l("p",{class:"who"},l("b",{},
h.toUpperCase()),` · ${g}`,i===h||i==="both"?" ✓":""),l("p",{},e(y)),p&&y?.rationale?l("p",{class:"soft"},y.
rationale):null,p&&y?.status==="open"?l("p",{class:"soft"},"Held open by this reader."):null)};return l("div",
{},l("p",{class:"asked"},l("b",{},`Line ${s.line}. `),o(s.id)),l("div",{class:"readings"},d("a",n.readers[0]),
d("b",n.readers[1])))}function so(e,o,n){let{state:t,acts:r,decision:s,editable:i}=e;if(!i()||!t.at)return null;
let p=s(t.at)?.choice??null,d=g=>{if(g==="both")return"Take what both say";if(g==="a"||g==="b")return`Take ${g.
toUpperCase()}’s`;if(g==="union")return"The words of both";let y=o?.layer==="attribution"?"who and tie":"lab\
el";return g==="ab"?`A’s ${o?.layer==="attribution"?"claim":"words"}, B’s ${y}`:`B’s ${o?.layer==="attri\
bution"?"claim":"words"}, A’s ${y}`},h=(g,y)=>({a:"1",b:"2",both:"1"})[g]??String(y+1);return qe(...(o?.choices??
[]).map((g,y)=>P(d(g.id),()=>r.choose(g.id),n,{key:h(g.id,y),pressed:p===g.id})),P(o?"Neither":"Take it out",r.
neither,n,{key:"0",pressed:o?p==="neither":void 0,title:"Nothing is marked here"}),o&&P("Write your own",r.own,
n,{key:"o",pressed:p==="own",title:"Change the words yourself"}),P("Next place",r.next,n,{key:"n",class:p?"mai\
n":""}),P("Back",r.previous,n,{key:"p",title:"The place before"}))}function ro(e,o,n){let{state:t,decision:r,names:s,
sentence:i,acts:p,editable:d,others:h,isFair:g,layerBook:y,shortOf:c}=e,E=t.at?r(t.at):null;if(!E)return[];if(!E.
mark)return[l("p",{class:"read"},"Decided: nothing is marked here. Whoever marks it all the same neither gains\
 nor loses.")];let{mark:u}=E,R=l("p",{class:"read"},l("span",{class:"soft"},`Decided, ${s[E.choice]}: `),i(u));
if(!d())return[R,u.rationale?l("p",{},u.rationale):null];let B=u.layer!=="loaded"||!!o?.core,k=P(u.status==="o\
pen"?"Open: neither pays nor costs":"Core: it is scored",p.status,n,{key:"c",pressed:u.status==="open",disabled:!B&&
u.status==="open",title:B?"Core is scored. Open is talked about.":"Only one reader marked this loaded word, or\
 one held it open: it stays open"}),b=h(t.at),L=b.length?P(b.length>1?"The other readings are fair, too":"The \
other reading is fair, too",p.fair,n,{key:"f",pressed:g(t.at),title:"A student who marks it so gets the points\
 as well"}):null;return[R,ao(e,u,n),l("div",{class:"row fields"},gt("Label",[[u.layer,c(u.layer,u.layer)],...y(
u.layer).labels.map(_=>[_.name,_.short])],u.label,p.label,n,u.layer!=="attribution"),...Xt[u.layer].filter(_=>_!==
"source_kind"||u.spans.source?.length).map(_=>io(e,u,_,n)),k,L),lo(e,u,n)]}function ao(e,o,n){let{state:t,acts:r,
decision:s}=e;if(!t.at||s(t.at)?.choice!=="own")return null;let i=o.layer==="attribution"?["content","source",
"cue"]:["text"];return qe(l("span",{class:"soft"},"Change:"),...i.map(p=>P(to[p],()=>r.role(p),n,{class:`step ${p}`,
pressed:t.role===p,title:"The next words you select take the place of these"})),o.layer==="attribution"&&P("No\
body: the outlet’s own voice",r.nobody,n,{class:"quiet",pressed:o.attrs?.source_kind==="none"}),yt(e,n))}function gt(e,o,n,t,r,s=!0){
if(!s)return null;let i=l("select",de,...o.map(([p,d])=>l("option",{value:p,selected:p===n},d)));return i.addEventListener(
"change",()=>t(i.value),{signal:r}),l("label",{class:"field"},l("span",{},e),i)}function io({book:e,acts:o},n,t,r){
let{title:s,values:i}=e.attributes[t],p=[["","choose …"],...i.filter(d=>d.name!=="none").map(d=>[d.name,d.short])];
return gt(s,p,n.attrs?.[t]??"",d=>o.attr(t,d),r)}function lo({state:e,acts:o,link:n},t,r){let s=e.at,i=l("text\
area",{rows:2,maxlength:eo,...de});return i.value=t.rationale??"",Ee(i,n,()=>o.reason(s,i.value.trim()),r),l("\
label",{class:"field wide-field"},l("span",{},"The reason, for a student"),i)}function mt(){let e=l("section",{class:"figures"}),o=l("section",{class:"places"}),n=!1;return{nodes:[o,e],update(t){
let{task:r,state:s,byId:i,decision:p,listed:d,told:h,code:g,acts:y,signal:c}=t;n||(n=!0,e.append(l("h3",{},"Be\
fore anything was decided"),l("dl",{},...r.agreement.flatMap(({title:B,told:k})=>[l("dt",{},B),l("dd",{},k)]))),
o.addEventListener("click",B=>{let k=B.target,b=k.closest("[data-name]")?.dataset.name;b?y.open(b):k.closest("\
.all")&&(s.all=!s.all,t.redraw())},{signal:c}));let u=d().map(({id:B})=>{let k=i.get(B),b=p(B),L=b?.mark??k?.a??
k?.b,_=b?"✓":"○",w=L?t.sheet.lineAt(se(L)[0]?.[0]??0).number:0;return l("button",{type:"button",class:`m-i\
tem${b?"":" ghostly"}`,"data-name":B,"aria-current":B===s.at?"true":null,"data-lm-suppress-shortcuts":"true"},
`${_} line ${w} · `,l("b",{},L?V(F(se(L),g.slice),48):"?"),l("span",{},b?`Decided: ${t.names[b.choice]}.`:h(B)))}),
R=r.places.filter(B=>B.layer===s.layer&&B.agreed).length;Z(o,[l("h3",{},s.all?"All places":"Where they differ"),
u.length?null:l("p",{class:"soft"},"Nowhere in this layer."),...u,R?l("button",{type:"button",class:"all quiet",
"aria-pressed":String(s.all),"data-lm-suppress-shortcuts":"true"},l("span",{class:"label"},`Show the ${R} on w\
hich both agree, too`)):null],t.sheet.el)}}}function Pe(e,o){let n=[],t=0,r=0,s=()=>(n.length||(n=e.lines.flatMap(h=>Ce(h.text).map(([g,y])=>[o.toPoint(h.
unit+g),o.toPoint(h.unit+y)]))),n),i=()=>[n[Math.min(t,r)][0],n[Math.max(t,r)][1]],p=h=>{let g=s().findIndex(([
,y])=>y>h);return g<0?n.length-1:g},d=h=>{let g=e.lineAt(n[r][0]),y=n[r][0]-g.start;for(let c=g.number+h;c>=1&&
c<=e.lines.length;c+=h){let E=e.lines[c-1],u=n.map((R,B)=>B).filter(R=>n[R][0]>=E.start&&n[R][1]<=E.end);if(u.
length)return u.findLast(R=>n[R][0]-E.start<=y)??u[0]}return r};return{enter(h){return s().length?(t=r=p(h),i()):
null},move(h,g){let y=Math.min(t,r),c=Math.max(t,r),E;if(h==="ArrowRight")E=(g?r:c)+1;else if(h==="ArrowLeft")
E=(g?r:y)-1;else if(h==="ArrowDown")E=d(1);else if(h==="ArrowUp")E=d(-1);else if(h==="Home"||h==="End"){let u=e.
lineAt(n[r][0]);E=h==="Home"?p(u.start):n.findLastIndex(([,R])=>R<=u.end)}else return null;return r=Math.max(0,
Math.min(n.length-1,E)),g||(t=r),i()},get head(){return n[r]}}}function ze(e){let o=[],n=[],t=(r,s)=>{let i=r[s];"answer"in r?e.answer(r.answer,i):i?e.put(i):e.del(r.mark)};
return{act(r){if(r.length){o.push(r),n.length=0;for(let s of r)t(s,"after")}},undo(){let r=o.pop();if(!r)return null;
n.push(r);for(let s of[...r].reverse())t(s,"before");return r},redo(){let r=n.pop();if(!r)return null;o.push(r);
for(let s of r)t(s,"after");return r},get canUndo(){return o.length>0},get canRedo(){return n.length>0}}}function bt(e){co(e)}function co({model:e,el:o,link:n,frame:t,signal:r}){let s=e.get("task"),i=e.get("text"),p=e.
get("codebook"),d=Ae(i),h=Ne({text:i,code:d,ranges:[],headline:s.headline_line,signal:r}),g=ze(n),y=Pe(h,d),c=Le(
r),E=new Map(s.places.map(x=>[x.id,x])),u={layer:s.layers.find(x=>s.places.some(a=>a.layer===x&&!a.agreed))??s.
layers[0],at:null,role:null,adding:!1,pending:null,byWords:!1,result:!1,all:!1,note:"",toPlace:!1,kept:[],by:""},
R=l("style",{},ut);o.append(R),r.addEventListener("abort",()=>R.remove(),{once:!0});let B=l("div",{class:"pale\
tte"});t.root.classList.add("marking","adjudicating"),t.main.append(h.el),t.dock.append(B);let k=x=>E.has(x)?`\
place:${x}`:x,b=x=>{let a=n.answers.get(k(x));if(a)return a;let O=E.get(x);return O?.agreed?{choice:"both",mark:O.
choices[0].mark}:null},L=()=>[...n.answers.entries()].filter(([x,a])=>x.startsWith("own:")&&a).map(([x])=>x),_=x=>E.
get(x)?.layer??n.answers.get(x)?.mark?.layer??"",w=()=>s.places.filter(x=>!b(x.id)),$=()=>!n.readonly&&!n.closed,
C=()=>{let x=L().map(O=>({id:O,start:J(n.answers.get(O).mark),layer:_(O),shown:!0}));return[...s.places.map(O=>({
id:O.id,start:J(O.a??O.b),layer:O.layer,shown:u.all||!O.agreed||!!n.answers.get(k(O.id))||O.id===u.at})),...x].
filter(O=>O.layer===u.layer&&O.shown).sort((O,D)=>O.start-D.start)},[v,f]=s.readers,S={both:"both readers say \
so",a:`A, ${v}`,b:`B, ${f}`,ab:"A’s words, the rest from B",ba:"B’s words, the rest from A",union:"the wor\
ds of both",own:"your own",neither:"nothing here"},A=x=>p.layers[x],M=(x,a)=>a===x?"no label yet":[...A(x).labels,
...A(x).families].find(O=>O.name===a)?.short??a,W=(x,a)=>p.attributes[x]?.values.find(O=>O.name===a)?.short??a,
I=x=>{if(!x)return"nothing marked";let a=V(F(se(x),d.slice),110);if(x.layer!=="attribution")return`“${a}” is\
 ${M(x.layer,x.label)}${x.attrs?.voice?`, ${W("voice",x.attrs.voice)} word`:""}`;let O=x.spans.source?.length?
V(F(x.spans.source,d.slice),60):x.attrs?.source_kind==="none"?"Nobody":"?",D=F(x.spans.cue,d.slice),N=[D&&`tie\
d by “${V(D,40)}”`,x.attrs?.source_kind&&x.attrs.source_kind!=="none"&&W("source_kind",x.attrs.source_kind)].
filter(Boolean).join(", ");return`${O}: ${a}${N?` (${N})`:""}`},H={text:"the words",content:"the claim",source:"\
who says so",cue:"the tie",label:"the label",voice:"whose word it is",source_kind:"the kind of source"},re={task:s,
book:p,link:n,frame:t,sheet:h,code:d,state:u,byId:E,names:S,keyOf:k,layerOf:_,decision:b,added:L,open:w,listed:C,
editable:$,told:x=>{let a=E.get(x);return a?a.agreed?"Both readers say the same.":!a.a||!a.b?`Only ${a.a?`A (${v}\
)`:`B (${f})`} marked this.`:`They differ in ${a.differs.map(O=>H[O]??O).join(", ")}.`:"Both readers missed it\
."},sentence:I,shortOf:M,layerBook:A,valueOf:W,redraw:z,signal:r},{acts:Q,others:be,isFair:oe,step:ye}=pt(re,g,
y),ie={...re,acts:Q,others:be,isFair:oe},ae=(x,a,O,D)=>x?Object.entries(x.spans).flatMap(([N,G])=>G.map(([ee,ne],Oe)=>({
start:ee,end:ne,look:`${N==="text"?x.layer:N} ${a}`,tag:Oe?"":O(N),name:D}))):[],fe=(x,a)=>x==="text"?M(a.layer,
a.label):A("attribution").roles.find(O=>O.name===x)?.short??x,ke=()=>{for(let x of h.owners())x.startsWith("co\
pydesk-")||h.set(x,[]);for(let x of[...s.places.filter(a=>a.layer===u.layer).map(a=>a.id),...L().filter(a=>_(a)===
u.layer)]){let a=E.get(x),O=b(x),D=x===u.at;if(u.result||!a||a.agreed||D&&O?.choice==="own"){O?.mark&&h.set(x,
ae(O.mark,a?.agreed?"r-both":"r-done",ee=>D||u.result?fe(ee,O.mark):"",x));continue}let N=(ee,ne)=>Oe=>D&&ne?`${ee}\
 · ${fe(Oe,ne)}`:ee,G=O?" r-faint":"";h.set(x,[...ae(a.a,`r-a${G}`,N("A",a.a),x),...ae(a.b,`r-b${G}`,N("B",a.
b),x)])}h.flush(),h.light(u.at),h.glow("cursor",u.pending??[])},he=s.layers.map(x=>t.button(A(x).title,()=>{Object.
assign(u,{layer:x,at:null,role:null,adding:!1,pending:null,note:""}),z()},{class:"tab",pressed:!1})),Y=t.button(
"↶ Undo",Q.undo,{key:"Control+Z"}),$e=t.button("↷ Redo",Q.redo,{key:"Control+Shift+Z"}),xe=t.button("Mark \
by words",Q.byWords,{key:"w",pressed:!1,title:"A word cursor for the keyboard"});t.tools.append(...he,Y,$e,xe);
let le=t.button("Show the result",()=>{u.result=!u.result,z()},{key:"r",pressed:!1,title:"In the text: what wa\
s decided, or what the two readers marked"}),m=t.button("Add what both missed",Q.add,{key:"a",pressed:!1});t.extras.
prepend(le,m);let T=mt();t.side.append(...T.nodes);let j=()=>{if(n.status==="join")return"Opening your decisio\
ns …";if(n.status==="lost")return"Stop here: what you do now would not be saved. Download what is unsaved fi\
rst.";if(!$())return"You can read these decisions, not change them.";if(u.adding)return u.byWords?"Next: move \
with the arrow keys, hold Shift for more words, then press Enter.":"Next: select the words that both readers m\
issed.";if(u.role)return"Next: select the words in the article. They take the place of those it has.";let x=w(),
a=u.at?E.get(u.at):null;return a&&!b(a.id)?`Next: ${a.a&&a.b?"whose reading is right? Both may be fair.":"is i\
t right? Take it, or say neither."}`:u.kept.length?"The gold is kept. You can change a decision and keep it ag\
ain.":x.length?u.at?`Decided. Next: look at its reason, then go on to the next place. ${x.length} left.`:`Next\
: open the first place on which the two readers differ. ${x.length} left.`:"Every place is decided. Look the r\
esult over, then keep it as gold."},q=!1,U=0;function z(){q||(q=!0,queueMicrotask(()=>{q=!1,r.aborted||X()}))}
function X(){u.at&&!E.has(u.at)&&!n.answers.get(u.at)&&(u.at=null);let x=s.places.filter(D=>!D.agreed);t.count(
x.filter(D=>b(D.id)).length,x.length,x.length?"decided":"places to decide: they agree"),t.next(j());let a=c();
Z(B,ft(ie,a),h.el),Z(t.foot,ht(ie,a),h.el),Y.disabled=!g.canUndo||!$(),$e.disabled=!g.canRedo||!$(),he.forEach(
(D,N)=>{let G=w().filter(ne=>ne.layer===s.layers[N]).length;D.setAttribute("aria-pressed",String(s.layers[N]===
u.layer));let ee=D.querySelector(".label");ee.textContent=`${A(s.layers[N]).title} · ${G?`${G} left`:"✓"}`}),
le.setAttribute("aria-pressed",String(u.result)),m.setAttribute("aria-pressed",String(u.adding)),m.disabled=!$(),
xe.setAttribute("aria-pressed",String(u.byWords)),ke(),T.update(ie);let O=u.at?b(u.at)?.mark??E.get(u.at)?.a??
E.get(u.at)?.b:null;O&&!u.byWords&&(u.toPlace||B.offsetHeight!==U)&&h.show(se(O)[0]?.[0]??J(O)),u.toPlace=!1,U=
B.offsetHeight}return Ie(h,d,{pick:x=>Q.take(x),tap({word:x,marks:a,line:O,margin:D}){if((u.role||u.adding)&&(x||
D)){let N=h.lines[O-1];return Q.take(D?ge(h,d,N.start,N.end):[x])}if(a.length){let N=u.at?a.indexOf(u.at):-1;Q.
open(a[(N+1)%a.length])}}},r),t.root.addEventListener("keydown",x=>{let a=x.target;if(a.matches("textarea, inp\
ut, select")){x.key==="Escape"&&h.el.focus({preventScroll:!0});return}if(u.byWords&&a===h.el&&!x.ctrlKey&&!x.metaKey&&
!x.altKey&&x.key.match(/^(Arrow|Home|End)/))return x.preventDefault(),ye(x.key,x.shiftKey);if(x.altKey||x.key===
"Enter"&&a.matches("button"))return;let O=x.key.length===1?x.key.toLowerCase():x.key,D=x.ctrlKey||x.metaKey?`C\
ontrol+${x.shiftKey||O==="y"?"Shift+":""}${O==="y"?"Z":O.toUpperCase()}`:O,N=[...t.dock.querySelectorAll("butt\
on"),...t.root.querySelectorAll("button")].find(G=>G.getAttribute("aria-keyshortcuts")===D&&!G.disabled);N?(x.
preventDefault(),N.click()):O==="Escape"&&(Object.assign(u,{role:null,adding:!1,pending:null}),z())},{signal:r}),
n.on("change",()=>z(),{signal:r}),n.on("status",()=>z(),{signal:r}),n.on("overlay",({told:x,why:a})=>{u.kept=x??
[],u.note=a??"",t.say(a??"The gold is kept."),z()},{signal:r}),n.on("refused",({why:x})=>{u.note=`Not taken: ${x}`,
t.say(u.note),z()},{signal:r}),X(),h.begin(),{known:re,view:ie}}var kt={join:"opening …",saved:"✓ saved",sending:"… saving",kept:"kept in this browser, not yet in your \
file",cut:"kept here: run this cell again",lost:"NOT SAVED"},po={join:"",saved:"",sending:"",kept:"",cut:"The \
notebook's engine was restarted. Your answers are kept in this browser. Run this cell again (▶) to put them in\
 your file.",lost:"Your last answers are NOT saved: neither the notebook nor this browser could keep them. Dow\
nload them now."},Xe=[18,22,28];function uo(e,o){let n=matchMedia("(prefers-color-scheme: dark)"),t=()=>{let s=document.
body.dataset.jpThemeLight,i=document.body.dataset.vscodeThemeKind;e.classList.toggle("dark",s?s==="false":i?!i.
includes("light"):n.matches)},r=new MutationObserver(t);r.observe(document.body,{attributes:!0,attributeFilter:[
"data-jp-theme-light","data-vscode-theme-kind"]}),o.addEventListener("abort",()=>r.disconnect(),{once:!0}),n.addEventListener(
"change",t,{signal:o}),t()}function xt({model:e,el:o,link:n,signal:t}){let r=e.get("task"),s=l("h2",{},[r.number,
r.title].filter(Boolean).join(" · ")),i=l("div",{class:"count"}),p=l("div",{class:"saved"}),d=l("div",{class:"\
alert",role:"alert",hidden:!0}),h=l("div",{class:"alert",role:"alert",hidden:!0}),g=l("div",{class:"row"}),y=l(
"div",{class:"row"}),c=l("div",{class:"stage"}),E=l("div",{class:"side",role:"group","aria-label":"Notes besid\
e the text",tabindex:0,"data-lm-suppress-shortcuts":"true"}),u=l("p",{class:"next"}),R=l("div",{class:"dock"},
u),B=l("footer",{class:"foot"}),k=l("div",{class:"unseen",role:"status","aria-live":"polite"}),b=l("section",{
class:"copydesk","aria-label":`Task ${s.textContent}`},l("header",{class:"head"},l("div",{},s,l("p",{},r.prompt)),
i,p),d,h,l("div",{class:"bar"},g,y),l("div",{class:"cols"},l("div",{class:"wide"},c,R,B),E),k);uo(b,t);for(let v of[
"keydown","keyup","keypress"])b.addEventListener(v,f=>f.stopPropagation(),{signal:t});let L=Number(e.get("pref\
s")?.size)||Xe[0],_=()=>b.style.setProperty("--copydesk-size",`${L}px`);_(),y.append(P("A⁺",()=>{L=Xe.find(v=>v>
L)??Xe[0],_()},t,{title:"Larger letters, up to projector size, then back"}));let w=v=>{k.textContent=k.textContent===
v?`${v} `:v},$="",C=v=>{let f=v.status;b.dataset.status=p.dataset.status=f,p.textContent=kt[f],p.title=v.reason??
"";let S=f==="join"?v.reason:"",A=po[f]||S||(f==="kept"&&v.reason?`Not yet in your file: ${v.reason}. Your ans\
wers are kept in this browser and tried again.`:"");if(d.textContent!==A&&(d.textContent=A),d.hidden=!A,f==="l\
ost"&&"download"in v&&typeof v.download=="function"){let W=v.download;d.append(" ",P("Download what is unsaved",
()=>W.call(v),t,{class:"main"}))}let M=f==="sending"||f==="join"?$:f;M!==$&&((M!=="saved"||$)&&w(kt[f].replace(
"✓ ","")),$=M)};return n?(n.on("status",()=>C(n),{signal:t}),C(n)):p.remove(),o.append(b),t.addEventListener(
"abort",()=>b.remove(),{once:!0}),{root:b,main:c,side:E,tools:g,extras:y,dock:R,foot:B,say:w,count(v,f,S){i.replaceChildren(
f?`${v} of ${f} `:`${v} `,l("small",{},S??""))},next(v){u.textContent!==v&&(u.textContent=v),u.hidden=!v},warn(v){
h.textContent=v??"",h.hidden=!v},button:(v,f,S)=>P(v,f,t,S)}}var wt=`.copydesk{&.dark{color-scheme:dark}.answer{display:grid;gap:10px;max-width:66ch;margin-top:10px;font-s\
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
`;var Ue=class{#e;#t;constructor(o,n,t){this.#e=o,this.#t=`copydesk/${n}/${t}/`}#o(o){return`${this.#t}${o.round}\
/${o.client}/${o.n}`}put(o){try{return this.#e().setItem(this.#o(o),JSON.stringify(o.op)),!0}catch{return!1}}drop(o){
try{this.#e().removeItem(this.#o(o))}catch{}}all(){let o=[];try{let n=this.#e();for(let t=0;t<n.length;t++){let r=n.
key(t)??"",[s,i,p,d]=r.startsWith(this.#t)?r.slice(this.#t.length).split("/"):[];if(!(!p||d!==void 0))try{o.push(
{round:Number(s),client:i,n:Number(p),op:JSON.parse(n.getItem(r)??"")})}catch{}}}catch{return[]}return o.sort(
(n,t)=>n.round-t.round||(n.client<t.client?-1:n.client>t.client?1:n.n-t.n))}},ho=50,yo=64e3;function vt(e){let[
o]=e,n=0,t=e.findIndex(({client:r,round:s,n:i,op:p},d)=>(n+=new TextEncoder().encode(JSON.stringify(p)).length+
1,r!==o.client||s!==o.round||i!==o.n+d||d===ho||d>0&&n>yo));return t<0?e.length:t}var go=2500,et=[1e3,2e3,4e3,8e3,15e3],mo="The notebook does not answer yet. If this stays so, run this cell ag\
ain (▶).",bo={storage:()=>localStorage,now:()=>Date.now(),later:(e,o)=>setTimeout(e,o),never:e=>clearTimeout(
e),random:()=>Array.from(crypto.getRandomValues(new Uint8Array(6)),e=>e.toString(16).padStart(2,"0")).join("")},
tt=e=>e.mark?.id??e.mark??e.key;function $t(e,{signal:o,...n}){let t={...bo,...n},r=String(e.get("task").id),s=t.
random(),i=s,p=0,d=0,h=Number(e.get("task").round??1),g="",y=null,c=0,E=null,u=[],R=!1,B=!1,k={why:"",retry:!0},
b=0,L=null,_=!1,w=!1,$=!1,C={what:"",when:0},v={status:"",reason:""},f=new Map,S=new Map,A=!1,M=!1,W=0,I=null,
H=new Map,K=(a,O)=>{for(let D of[...H.get(a)??[]])D(O)},re=()=>{let a=u.some(O=>!O.stored);return R?a?"lost":"\
cut":E?u.length?B?a?"lost":"kept":"sending":w?"sending":"saved":"join"},Q=()=>k.why||(!E&&!R&&b>2?mo:""),be=()=>!E||
re()==="lost"||!!e.get("task").readonly,oe=()=>{if(!u.length&&E&&(B=!1,b=0,k={why:"",retry:!0}),t.never(L),L=null,
!R&&!o.aborted){let a=et[Math.min(b,et.length-1)];if(!E)L=t.later(()=>(b++,ie(),oe()),a);else if(u.length&&B&&
k.retry)L=t.later(()=>(b++,ke(),oe()),a);else if(u.length&&!B){let O=u.reduce((D,N)=>Math.min(D,N.since),1/0);
L=t.later(()=>(B=!0,b=0,oe()),Math.max(0,O+go-t.now()))}}v.status===re()&&v.reason===Q()||(v.status=re(),v.reason=
Q(),K("status",v.status))},ye=a=>{if(!(R||o.aborted))try{e.send(a)}catch{U()}},ie=()=>ye({t:"hello",v:1,client:i,
task:r,round:h,boot:y,seq:c}),ae=()=>{_=!1;let a=u.filter(O=>!O.sent);for(;a.length;){let O=a.splice(0,vt(a));
for(let G of O)G.sent=!0;let[{client:D,round:N}]=O;ye({t:"ops",v:1,journal:g,client:D,task:r,round:N,ops:O.map(
G=>G.op)})}},fe=()=>{_||(_=!0,queueMicrotask(ae))},ke=()=>{for(let a of u)a.sent=!1,a.stored||=E?.put(a)??!1;ae()},
he=a=>(a.do==="put"?f.set(a.mark.id,a.mark):a.do==="del"?f.delete(a.mark):a.do==="answer"?S.set(a.key,a.value):
a.do==="hint"?W=Math.max(W,a.level):a.do==="check"?M=!0:A=!0,["put","del","answer"].includes(a.do)&&(I=null),a.
do==="put"?a.mark.id:a.do==="del"?a.mark:null),Y=a=>{if(be()||A)return;let O={n:++p,...a},D={round:h,client:i,
n:p,op:O,stored:!1,sent:!1,since:t.now()};D.stored=E?.put(D)??!1,u.push(D);let N=he(O);oe(),K("change",{names:N?
[N]:[]}),k.why||fe()},$e=a=>{let O=u.filter(N=>N.client===a);u=u.filter(N=>N.client!==a);let D=t.random();O.forEach(
(N,G)=>{let ee={...N.op,n:G+1},ne={...N,client:D,n:G+1,op:ee,sent:!1};ne.stored=E?.put(ne)??!1,(ne.stored||!N.
stored)&&E?.drop(N),u.push(ne)}),a===i&&(i=D,p=O.length)},xe=a=>{E||(B=!1,b=0,k={why:"",retry:!0}),g!==a.journal&&
(g&&(u=[],i=t.random(),p=0),g=a.journal,E=new Ue(t.storage,g,r)),a.round!==h&&p&&(i=t.random(),p=0),{round:h,boot:y,
seq:c}=a,$=!1,A=!!a.closed,M=!!a.checked,W=a.hints??0,I=a.verdict??(A?I:null),f=new Map((a.marks??[]).map(N=>[
N.id,N])),S=new Map(Object.entries(a.answers??{}));let O=new Set(u.map(N=>`${N.client}/${N.n}`));u=[...(E?.all()??
[]).filter(N=>!O.has(`${N.client}/${N.n}`)).map(N=>({...N,stored:!0,sent:!1,since:t.now()})),...u].filter(N=>{
let G=N.round===h&&N.n<=(a.upto?.[N.client]??0);return G&&E?.drop(N),!G});for(let N of u)N.round===h&&he(N.op);
ae(),oe(),K("change",{names:null}),I&&K("verdict",I)},le=(a,O)=>{let D=u.filter(N=>N.client===a&&N.n<=O);u=u.filter(
N=>!D.includes(N));for(let N of D)E?.drop(N);return D},m=a=>{let O=le(a.client,a.upto),D=O.filter(ee=>a.refused?.[ee.
n]),N=O.length&&a.client!==i&&!u.some(ee=>ee.client===a.client),G=D.length||a.late?.length||N||$&&!u.length;c=
Math.max(c,a.seq??0),O.length&&(b=0,k={why:"",retry:!0}),oe(),G&&ie();for(let{n:ee,op:ne}of D)K("refused",{n:ee,
why:a.refused[ee],op:ne})},T=a=>{c=Math.max(c,a.seq??0);let O=[];for(let D of a.ops)le(a.by,D.n);for(let D of a.
by===i?[]:a.ops)tt(D)&&u.some(N=>tt(N.op)===tt(D))?$=!0:O.push(he(D));oe(),K("change",{names:O.filter(D=>D!==null)}),
($?!u.length:a.ops.some(D=>D.do==="commit"||D.do==="check"))&&ie()},j=a=>{let O=u.filter(N=>N.client===a.client&&
N.n>=a.from);if(!O.length)return;let D=`${a.client}/${a.from}`;if(!(C.what===D&&t.now()-C.when<et[0])){if(C={what:D,
when:t.now()},O[0].n>a.from)$e(a.client);else for(let N of O)N.sent=!1;ae()}},q=a=>{k={why:String(a.why??"the \
file could not be written"),retry:a.retry!==!1},B=!0,oe()},U=()=>{R=!0,oe()},x=[["msg:custom",a=>{a?.t==="stat\
e"?xe(a):E?a.t==="ack"?m(a):a.t==="delta"?T(a):a.t==="want"?j(a):a.t==="fault"?q(a):a.t==="verdict"?K("verdict",
I=a):(a.t==="hint"||a.t==="overlay")&&K(a.t,a):a?.t==="fault"&&q(a)}],["comm_live_update",()=>{e.comm_live!==!0&&
U()}],["comm:close",U]];for(let[a,O]of x)e.on(a,O);return o.addEventListener("abort",()=>{for(let[a,O]of x)e.off(
a,O);t.never(L),H.clear()},{once:!0}),e.comm_live===!1&&(R=!0),ie(),oe(),{get status(){return re()},get reason(){
return Q()},get marks(){return f},get answers(){return S},get closed(){return A},get checked(){return M},get hints(){
return W},get verdict(){return I},get readonly(){return be()},get typing(){return w},set typing(a){w=a,oe()},put:a=>Y(
{do:"put",mark:a}),del:a=>Y({do:"del",mark:a}),answer:(a,O)=>Y({do:"answer",key:a,value:O}),hint:a=>Y({do:"hin\
t",level:a}),check:a=>Y({do:"check",reason:a}),commit:()=>Y({do:"commit"}),ask:(a,O)=>ye({t:"ask",what:a,client:i,
text:O}),newName:()=>`${s}.${++d}`,on(a,O,D){let N=H.get(a)??new Set;H.set(a,N.add(O)),D.signal.addEventListener(
"abort",()=>N.delete(O),{once:!0})},unsaved:()=>u.map(a=>({task:r,round:a.round,client:a.client,...a.op})),download(){
let a=[{v:1,journal:g,unsaved:!0},...this.unsaved()].map(N=>JSON.stringify(N)),O=URL.createObjectURL(new Blob(
[`${a.join(`
`)}
`],{type:"application/x-ndjson"})),D=document.createElement("a");D.href=O,D.download=`copydesk-unsaved-${r}.js\
onl`,D.click(),URL.revokeObjectURL(O)}}}var Me=(e,o)=>o===void 0?`nothing:${e}`:`nothing:${e}:${o}`;function ot(e,o,n){let t=o.answers.get(Me(e))===!0,
r=n.lines.filter(p=>p.text.trim()&&n.inTask(p.number)).map(p=>p.number),s=new Set(r.filter(p=>n.has(p,d=>o.marks.
has(d)))),i=new Set(r.filter(p=>!s.has(p)&&(t||o.answers.get(Me(e,p))===!0)));return{lines:r,marked:s,said:i,whole:t,
open:r.filter(p=>!s.has(p)&&!i.has(p))}}function je({task:e,layer:o}){if(o.name==="attribution")return[];let n=t=>!e.ask.length||e.ask.includes(t);return n(
"label")?o.labels:n("family")?o.families:[]}function St({task:e,layer:o,book:n,state:t},r){let s=o.name==="loa\
ded"?"voice":o.name==="attribution"?"source_kind":"";if(!s||!e.ask.includes(s)||r.attrs?.[s]&&t.grid!==s||s===
"source_kind"&&!r.spans.source?.length)return null;let i=n.attributes[s];return{...i,values:i.values.filter(p=>p.
name!=="none")}}var ce=({layer:e},o)=>o===e.name?e.short:[...e.labels,...e.families].find(n=>n.name===o)?.short??
o;function Et(e){let{task:o,layer:n,state:t,link:r,lines:s,count:i}=e;if(r.status==="join")return"Opening your\
 answers …";if(r.status==="lost")return"Stop here: what you do now would not be saved. Download what is unsa\
ved, then call your teacher.";if(r.closed&&r.verdict)return"Read what the desk says. Your marks stay as you ga\
ve them.";if(r.closed)return"You have closed this task. You can read your marks, not change them.";if(!e.editable())
return"You can read these marks, not change them.";if(t.form==="check")return"Next: say why you decided as you\
 did. Then see what the desk says.";if(t.form==="commit")return"Next: are you sure? Afterwards you cannot chan\
ge your marks.";if(t.form==="keys")return"The keys, and the button for each.";if(t.waiting)return r.status==="\
saved"||r.status==="sending"?"The desk is reading your marks …":"Your check waits until the notebook answers\
.";let p=e.edited(),d=!!o.count&&i>=Number(o.count),h=o.commit?"commit":"check";if(p&&t.adding)return"Next: se\
lect the further words. They join the same mark.";if(n.name==="attribution"){if(t.pending)return"Next: take th\
ese words, or select others.";if(p&&t.role)return`Next: ${{content:"select the words of the claim.",source:"se\
lect who says so, or say that nobody does.",cue:p.attrs?.source_kind==="none"?"is there a tie, such as “report\
edly”? Select it. If not, press Done.":"select the words that tie the two."}[t.role]??""}`;if(p&&St(e,p))return"\
Next: what kind of source is it?";if(p)return`Read it aloud. Does it still sound true? Then ${d?e.judges||o.commit?
`press ${h}`:"go on to the next task":"select the next claim"}.`}else{if(t.pending&&(p||!je(e).length))return"\
Next: take these words, or select others.";if(t.pending||t.grid==="label")return"Next: pick the label that fit\
s best.";if(p&&St(e,p))return"Next: whose word is it?";if(p&&t.role)return"Next: select the words that this ma\
rk should cover."}if(r.verdict)return"Read what the desk says. Then change what you like, and check again.";if(d&&
(e.judges||o.commit))return`That makes ${i} of ${o.count}. Next: look them over, then ${h}.`;let g={attribution:"\
select the words of a claim",artifact:"click the number of a line that the reporter did not write here for thi\
s story",loaded:"select the shortest words that carry a charge"}[n.name],y=t.byWords?"move with the arrow keys\
, hold Shift for more words, then press a digit or Enter":g;return!i&&s.open.length?`First: ${y}. Nothing ther\
e? Say so below.`:s.open.length?`Next: ${y}. Still open: line${s.open.length>1?"s":""} ${ko(s.open)}.`:o.commit?
"Every line has an answer. Next: look it over, then commit.":e.judges?"Every line has an answer. Next: check.":
"Every line has an answer. It is saved; you can still change it."}function ko(e){return e.length>6?`${e.slice(
0,5).join(", ")} and ${e.length-5} more`:e.join(", ")}function Ot(e,o){let{task:n,state:t,link:r,sheet:s,code:i,frame:p,close:d,refuse:h,render:g}=e,y=b=>[void 0,...new Set(
ve(b).flatMap(([_,w])=>s.linesOf(_,w).map($=>$.number)))].map(_=>Me(e.layer.name,_)).filter(_=>r.answers.get(_)===
!0).map(_=>({answer:_,before:!0,after:!1})),c=(...b)=>o.act(b.flatMap(L=>[{mark:L.id,before:r.marks.get(L.id)??
null,after:L},...y(L)])),E=b=>{t.edit=b.id,t.adding=!1,t.role=e.layer.name==="attribution"?Se(b,we(e.layer.name,
n)):null},u=b=>b.every(([L])=>!s.inTask(s.lineAt(L).number)),R=()=>n.lines.map(([b,L])=>b===L?`line ${b}`:`lin\
es ${b} to ${L}`).join(" and "),B=(b,L=!1)=>{if(t.note="",!e.editable())return h(Et(e));t.form=null,t.line=s.lineAt(
b[0][0]).number;let _=e.edited(),w=t.role,$=w==="source"||w==="cue"?b:b.filter(C=>!u([C]));if(!$.length)return h(
`That is outside this task, which is about ${R()}.`);if(L)return t.pending=$,w||(t.edit=null),g();if(t.pending=
null,_&&w){let C=Te(_,w,$,t.adding);E(C),c(C)}else if(e.layer.name==="attribution"){let C=Ge(r.newName(),"attr\
ibution","attribution",$);E(C),c(C)}else if(je(e).length)Object.assign(t,{edit:null,role:null,grid:null,pending:$});else
return k(e.layer.name,$);g()},k=(b,L=t.pending)=>{let _=e.edited();if(e.editable()){if(L){let $=(e.layer.name===
"artifact"?L.map(C=>[C]):[L]).map(C=>Ge(r.newName(),e.layer.name,b,C));d(),t.edit=$[$.length-1].id,c(...$),p.say(
`Marked: ${ce(e,b)}`)}else _&&(t.grid=null,c({..._,label:b}));g()}};return{take:B,label:k,onward:E,silence(b,L){
let _=Me(e.layer.name,b);t.form=null,b&&L&&(t.line=null),o.act([{answer:_,before:r.answers.get(_)??!1,after:L}]),
p.say(L?"Noted: nothing here.":"Taken back.")},form(b){t.form=t.form===b?null:b,g()},takePending(){let b=t.pending;
b&&(document.getSelection()?.removeAllRanges(),B(b),t.byWords&&e.step("",!1))},attr(b,L){let _=e.edited();t.grid=
null,_&&c(lt(_,b,L))},grid(b){t.grid=b,g()},role(b){t.role=t.role===b&&b==="text"?null:b,t.adding=!1,g()},adding(){
let b=e.edited();if(!b)return;let L=!t.adding;L?(!t.role||!b.spans[t.role]?.length)&&(t.role=b.spans.content?"\
content":"text"):E(b),t.adding=L,g()},nobody(){let b=e.edited();if(!b)return;let L=De(b);E(L),we("attribution",
n).includes("cue")&&!L.spans.cue?.length&&(t.role="cue"),c(L)},nudge(b,L){let _=e.edited(),w=t.role??"text",$=_?.
spans[w];if(!_||!$?.length)return;let[C,v]=b==="start"?$[0]:$[$.length-1],f=s.lineAt(C),[S,A]=ct(f.text,[i.toUnit(
C)-f.unit,i.toUnit(v)-f.unit],b,L),M=[i.toPoint(f.unit+S),i.toPoint(f.unit+A)];c(Te(_,w,b==="start"?[M,...$.slice(
1)]:[...$.slice(0,-1),M],!1))},remove(){let b=e.edited();!b||!e.editable()||(d(),o.act([{mark:b.id,before:b,after:null}]),
p.say("Deleted. Undo brings it back."))},done(){d(),g(),s.el.focus({preventScroll:!0})},cancel(){t.form?t.form=
null:t.grid?t.grid=null:t.pending?t.pending=null:d(),document.getSelection()?.removeAllRanges(),g(),s.el.focus(
{preventScroll:!0})},open(b){let L=r.marks.get(b);L&&(d(),t.edit=b,t.note="",L.layer==="attribution"&&(t.role=
Se(L,we("attribution",n))),t.line=s.lineAt(ve(L)[0]?.[0]??0).number,g(),queueMicrotask(()=>s.show(ve(L)[0]?.[0]??
0,!0)))},point:b=>s.light(t.edit,b),check(){r.check(t.reason),d(),t.waiting=!0,t.reason={pick:null,text:""},g()},
commit(){d(),r.commit(),g()},showItem(b){let L=b.spans??[];s.glow("hint",L),s.light(b.mark??null);let _=b.mark?
r.marks.get(b.mark):null,w=L[0]?.[0]??(_&&ve(_)[0]?.[0])??(b.lines?.length?s.lines[b.lines[0]-1].start:null);w!==
null&&s.show(w,!0)}}}var xo={found:["✓","found"],nearly:["≈","nearly"],missed:["○","missed"],extra:["+","extra"],arguable:["∿",
"arguable"],alone:["–","rightly left alone"]},wo=e=>xo[e]??["·",e];function Re(e,o){let{slice:n,sheet:t}=e,
r=`line ${t.lineAt(J(o)).number}`,s=V(F(se(o),n),70);if(o.layer!=="attribution")return[o.layer==="artifact"?ce(
e,o.label):s,o.layer==="artifact"?"":ce(e,o.label),o.layer==="artifact"?`${s} · ${r}`:r];let i=o.attrs?.source_kind===
"none"?"Nobody":V(F(o.spans.source,n),40)||"who?",p=o.by?null:Se(o,we(o.layer,e.task)),d=e.layer.roles.find(h=>h.
name===p)?.short;return[i,F(o.spans.cue,n),`${s} · ${r}${d?` · no ${d} yet`:""}`]}function At(e,o,n){let[t,r,
s]=Re(e,o);return l("button",{type:"button",class:"m-item","data-name":o.id,"data-lm-suppress-shortcuts":"true"},
n?`${n} `:null,l("b",{},t),r?` · ${r}`:null,l("span",{},s))}function Tt(e,o){let n=l("div",{class:"list"}),t=l(
"p",{class:"soft"}),r=l("section",{class:"marks"},l("h3",{},"Your marks"),t,n),s=l("section",{class:"verdict",
tabindex:-1}),i=l("section",{class:"others"}),p=l("section",{class:"card"}),d=[],h=new Map,g=y=>y.target.closest(
"[data-name]")?.dataset.name??null;n.addEventListener("click",y=>{let c=g(y);c&&e.acts.open(c)},{signal:o});for(let[
y,c]of[["pointerover",!0],["focusin",!0],["pointerout",!1],["focusout",!1]])n.addEventListener(y,E=>e.acts.point(
c?g(E):null),{signal:o});return s.addEventListener("click",y=>{let c=h.get(g(y)??"");c&&e.acts.showItem(c)},{signal:o}),
i.addEventListener("click",y=>{let c=y.target.closest("[data-at]")?.dataset.at;c&&e.sheet.show(Number(c),!0)},
{signal:o}),{nodes:[s,r,i,p],update(y){y||(d=[...e.link.marks.values()].filter(c=>c.layer===e.layer.name).map(
c=>({name:c.id,start:J(c),node:At(e,c)})).sort((c,E)=>c.start-E.start),Z(n,d.map(c=>c.node),e.sheet.el));for(let c of y??
[]){let E=d.findIndex(k=>k.name===c),u=E>=0&&d[E].node===document.activeElement;E>=0&&d.splice(E,1)[0].node.remove();
let R=e.link.marks.get(c),B=R?.layer===e.layer.name;if(R&&B){let k=J(R),b=d.findIndex(w=>w.start>k),L=b<0?d.length:
b,_=At(e,R);n.insertBefore(_,d[L]?.node??null),d.splice(L,0,{name:c,start:k,node:_}),u&&_.focus({preventScroll:!0})}else
u&&e.sheet.el.focus({preventScroll:!0})}t.textContent=d.length?"":"None yet. Each mark you make appears here a\
s a button that leads back to it."},current(y){for(let c of d)c.name===y?c.node.setAttribute("aria-current","t\
rue"):c.node.hasAttribute("aria-current")&&c.node.removeAttribute("aria-current")},judge(y){r.hidden=!!y,h=new Map(
(y?.items??[]).map((c,E)=>[String(E),c])),Z(s,y?[l("h3",{},"Your desk says"),...(y.sentences??[]).map(c=>l("p",
{},c)),...[...h].map(([c,E])=>vo(e,c,E)),y.reveal?l("p",{class:"reveal"},y.reveal):null]:[],e.sheet.el),y&&(e.
frame.side.scrollTop=0)},compare(y){Z(i,[...y.values()].flatMap(c=>[l("h3",{},c.what==="machine"?"The machine’\
s reading":c.what==="class"?"The class":"The key"),...c.annotations.filter(E=>E.layer===e.layer.name).map(E=>{
let[u,R,B]=c.what==="class"?[e.slice(...E.spans.heat[0])]:Re(e,E);return l("button",{type:"button",class:"m-it\
em ghostly","data-at":J(E),"data-lm-suppress-shortcuts":"true"},l("b",{},u),R?` · ${R}`:null,l("span",{},B),E.
rule||E.rationale?l("span",{},[E.rule&&`rule ${E.rule}`,E.rationale].filter(Boolean).join(": ")):null)})]),e.sheet.
el)},book(){let{layer:y}=e,c=je(e),E=[...y.roles,...c.length?y.families:[],...c===y.labels?c:[]];Z(p,[l("h3",{},
"Codebook"),l("p",{},l("b",{},y.question)),l("dl",{},...E.flatMap(u=>[l("dt",{},l("span",{class:`tag ${y.roles.
length?u.name:y.name}`},u.short),` ${u.name}`),l("dd",{},u.question,u.example?l("i",{},` ${u.example}`):null)]))])},
card:p,verdict:s}}function vo(e,o,n){let[t,r]=wo(n.outcome),s=i=>i&&i!==e.layer.name?`${ce(e,i)}. `:"";return l(
"button",{type:"button",class:`v ${n.outcome}`,"data-name":o,"data-lm-suppress-shortcuts":"true"},l("b",{},`${t}\
 ${n.title||r}`),n.why?l("span",{},n.why):null,...(n.also??[]).map(i=>l("span",{},`Also accepted: ${s(i.label)}${i.
why??""}`)))}var te=({link:e},o)=>e.answers.get(`mark:${o}`)??"",me=({told:e,stale:o},n)=>n.rationale??(o.has(n.id)?"":e.get(
n.id)?.reason??""),_e=({told:e,stale:o},n)=>n.also_ok??(o.has(n.id)?[]:e.get(n.id)?.also??[]),Ke=(e,o)=>te(e,o.
id)==="struck"?[]:e.told.get(o.id)?.problems??[];function pe({link:e},o){return[...e.marks.values()].filter(n=>n.
layer===o).sort((n,t)=>J(n)-J(t)||(se(n).at(-1)?.[1]??0)-(se(t).at(-1)?.[1]??0))}function ue(e,o){let n=pe(e,o),
t=n.filter(d=>te(e,d.id)).length,r=n.filter(d=>te(e,d.id)!=="struck"),s=e.link.answers.get(`read:${o}`)===!0,i=e.
link.answers.get(`out:${o}`)===!0,p=t>0||s||n.some(d=>!d.id.startsWith("finder."));return{all:n.length,decided:t,
bare:r.filter(d=>!(te(e,d.id)?d.rationale:me(e,d))).length,wrong:r.filter(d=>Ke(e,d).length).length,read:s,out:i,
begun:p,done:p&&s&&t===n.length}}function Ct({all:e,decided:o,bare:n,wrong:t,read:r,out:s,begun:i,done:p}){if(s)
return"left out";let d=[n&&`${n} without a reason`,t&&`${t} to mend`].filter(Boolean);return i?[p&&!d.length?"\
done":`${o} of ${e} decided`,...d,o===e&&!r&&"not read to the end"].filter(Boolean).join(" · "):e?`not begun \
(${e})`:"not begun, nothing marked"}function nt(e,o,n){let t=F(se(o),e.slice);return/[^\s…]/.test(t)?`“${V(
t,n)}”`:"a sign that you cannot see"}function Ye(e,o){let n=te(e,o.id);if(n==="struck")return["✗","struck"];
let t=!o.id.startsWith("finder.");return n?t?["+","added, kept"]:o.by==="finder"?["✓","kept"]:["✎","mended\
, kept"]:t?["+","yours, not decided yet"]:["?","not decided yet"]}function Lt(e,o){let n=l("div",{class:"list"}),
t=l("h3",{}),r=l("section",{class:"marks"},t,n),s="";return n.addEventListener("click",i=>{let p=i.target.closest(
"[data-name]")?.dataset.name;p&&(e.goto(p),e.sheet.el.focus({preventScroll:!0}))},{signal:o}),{section:r,draw(){
let i=pe(e,e.layer.name),p=i.map(h=>[h,Ye(e,h),Ke(e,h).length>0,Re(e,h)]),d=JSON.stringify([e.state.edit,e.layer.
name,p.map(([h,g,y,c])=>[h.id,g,y,c])]);d!==s&&(s=d,t.textContent=`${e.layer.title}: ${i.length}`,Z(n,p.map(([
h,[g,y],c,[E,u,R]])=>l("button",{type:"button",class:`m-item${te(e,h.id)==="struck"?" gone":""}`,"data-name":h.
id,"data-lm-suppress-shortcuts":"true","aria-current":h.id===e.state.edit?"true":null},l("i",{class:"sign",title:y,
"aria-hidden":"true"},c?`${g} ⚠`:g),l("span",{class:"unseen"},`${y}${c?", something to mend":""}: `),l("b",{},
E),u?` · ${u}`:null,l("span",{},R.replace(/^\s+·/,"a sign that you cannot see ·")))),e.sheet.el),n.querySelector(
"[aria-current]")?.scrollIntoView({block:"nearest"}))}}}function Nt(e,o){let n=e.sheet.lineAt(J(o)).number,[t,
r]=Re(e,o);return`Line ${n}, ${Ye(e,o)[1]}: ${[t,r,nt(e,o,90)].filter(Boolean).join(", ")}. Reason: ${me(e,o)||
(e.told.has(o.id)?"none yet":"being worked out")}`}var Mt={artifact:[[],[]],attribution:[["source_kind"],["quotation","hop","place"]],loaded:[["voice","direction"],
[]]},$o={attribution:["stands_for","Stands for"],loaded:["target","About"]},st={artifact:"",attribution:"sourc\
e_kind",loaded:"voice"};function Be(e,o,n,t,r,s){let i=l("select",{...de,"data-field":s},...o.map(([p,d])=>l("\
option",{value:p,selected:p===n},d)));return i.addEventListener("change",()=>t(i.value),{signal:r}),l("label",
{class:"field"},l("span",{},e),i)}function jt(e,o,n,t){let{title:r,values:s}=e.book.attributes[n],i=e.told.get(
o.id)?.attrs[n],p=y=>s.find(c=>c.name===y)?.short??y,d=o.attrs?.[n]??"",h=i?["",`${p(i)} (worked out)`]:["","c\
hoose …"],g=s.filter(y=>y.name!=="none").map(y=>[y.name,y.short]);return Be(r,d&&!i?g:[h,...g],d,y=>e.setAttr(
n,y||void 0),t,n)}function So(e,o,n){let t=$o[o.layer];if(!t||t[0]==="stands_for"&&o.attrs?.source_kind!=="pro\
noun")return[];let[r,s]=t,i=o.attrs?.[r],p=e.state.role===`@${r}`;return[l("span",{class:"field"},l("span",{},
s),l("b",{},i?.length?`“${V(F(i,e.slice),34)}”`:"nothing yet")),P(p?"Select the words …":"Select them",()=>e.
point(r),n,{pressed:p,title:`The next words you select: ${s.toLowerCase()}`})]}function Eo(e,o,n){let t=l("inp\
ut",{type:"text",maxlength:120,...de,"data-field":"neutral"});return t.value=o.attrs?.neutral??"",Ee(t,e.link,
()=>e.setAttr("neutral",t.value.trim()||void 0,o.id),n),l("label",{class:"field"},l("span",{},"A plainer word"),
t)}function Oo(e,o,n){let r=pe(e,"attribution").filter(s=>s.id!==o.id&&J(s)<J(o)).map(s=>[s.id,`line ${e.sheet.
lineAt(J(s)).number}: ${V(F(s.spans.content,e.slice),40)}`]);return Be("The same statement in other words",[["",
"no"],...r],o.attrs?.wording_of??"",s=>e.setAttr("wording_of",s||void 0),n,"wording_of")}function Rt({layer:e,
book:o,slice:n},t,r){let s=e.labels.find(p=>p.name===r.label)?.short??r.label,i=o.attributes[st[t.layer]]?.values.
find(p=>p.name===r.attrs?.[st[t.layer]])?.short;return[s,i,r.spans&&`“${V(F(Object.values(r.spans).flat(),n),
40)}”`].filter(Boolean).join(", ")}function _t(e,o){let n=_e(e,o);if(!n.length)return null;let t=n.map(r=>`${Rt(
e,o,r)} (“${r.why}”)`).join(" · ");return l("p",{class:"soft also"},l("b",{},`Also right${o.also_ok?"":",\
 proposed"}: `),t)}function Bt(e,o,n){return[...Mt[o.layer][0].filter(t=>t!=="source_kind"||o.attrs?.source_kind!==
"none").map(t=>jt(e,o,t,n)),...So(e,o,n),...o.layer==="loaded"?[Eo(e,o,n)]:[]]}function Dt(e,o,n){return[l("di\
v",{class:"row fields"},...Mt[o.layer][1].map(t=>jt(e,o,t,n)),...o.layer==="attribution"?[Oo(e,o,n)]:[]),Ao(e,
o,n)]}function Ao(e,o,n){let{layer:t,book:r,state:s}=e,i=_e(e,o),p=st[o.layer],d=i.map((u,R)=>l("li",{},`${Rt(
e,o,u)}, ${u.worth===.5?"half":"full"}: ${u.why} `,P("Remove",()=>e.setOthers(i.filter((B,k)=>k!==R)),n))),h=s.
also,g=["","the same"],y=l("input",{type:"text",maxlength:220,...de,"data-field":"why"});y.value=s.also.why,y.
addEventListener("input",()=>s.also.why=y.value,{signal:n}),y.addEventListener("keydown",u=>u.key==="Enter"&&c(),
{signal:n});let c=()=>{if(!y.value.trim())return e.refuse("Say in a sentence why the other reading counts as w\
ell.");if(!h.label&&!h.value&&!s.also.spans)return e.refuse("Say what is different in it: the label, the words\
, or whose it is.");let u=o.layer==="attribution"?"content":"text",R={...h.label&&{label:h.label},...h.value&&
{attrs:{[p]:h.value}},...s.also.spans&&{spans:o.layer==="attribution"?{...o.spans,[u]:s.also.spans}:{[u]:s.also.
spans}},worth:Number(h.worth),why:y.value.trim()};e.setOthers([...i,R])},E=s.role==="@also";return l("fieldset",
{class:"others"},l("legend",{},"Also right"),d.length?l("ul",{},...d):l("p",{class:"soft"},"Another reading th\
at earns points as well."),l("div",{class:"row fields"},o.layer==="attribution"?null:Be("Label",[g,...t.labels.
filter(u=>u.name!==o.label).map(u=>[u.name,u.short])],h.label,u=>h.label=u,n,"also-label"),p&&Be(r.attributes[p].
title,[g,...r.attributes[p].values.map(u=>[u.name,u.short])],h.value,u=>h.value=u,n,"also-value"),P(s.also.spans?
`“${V(F(s.also.spans,e.slice),30)}”`:E?"Select the words …":"Other words",()=>e.point("also"),n,{pressed:E}),
Be("Worth",[["1","full"],["0.5","half"]],h.worth,u=>h.worth=u,n,"also-worth")),l("div",{class:"row"},l("label",
{class:"field wide-field"},l("span",{},"Why"),y),P("Add",c,n)))}var To=[["content","the claim"],["source","who says so"],["cue","the tie"]];function Wt(e,o){return e.setAttribute(
"aria-keyshortcuts",`${e.getAttribute("aria-keyshortcuts")} ${o}`),e}function It(e,o,n){let{state:t,acts:r,link:s,
slice:i}=e,p=l("div",{class:"studio-head"}),d=l("textarea",{rows:2,maxlength:300,...de}),h=l("span",{class:"so\
ft"}),g=l("label",{class:"why"},l("span",{},"Why? Your students will read this. ",h),d),y=l("div",{class:"row \
fields"}),c=l("div",{class:"more"}),E=l("div",{class:"row decide"}),u=l("div",{class:"row chips"}),R=l("div",{
class:"card-of-mark"},p,E,g,u,y,c),B="",k="",b=new AbortController;o.addEventListener("abort",()=>b.abort(),{once:!0});
let _=Ee(d,s,()=>{let f=s.marks.get(B),S=d.value.replace(/\s+/g," ").trim();f&&S!==me(e,f)&&e.setReason(f,S)},
o);d.addEventListener("keydown",f=>{if(f.key!=="Enter"&&f.key!=="Escape")return;f.preventDefault(),_();let S=e.
edited();e.sheet.el.focus({preventScroll:!0}),f.key==="Enter"&&S&&te(e,S.id)!=="kept"&&e.decide("kept")},{signal:o});
let w=(f,S)=>f.layer!=="attribution"?e.layer.labels.map(M=>P(M.short,()=>r.label(M.name),S,{key:M.key,class:"c\
hip",pressed:M.name===f.label,title:M.question})):[...To.map(([M,W],I)=>P(`${We(f,M)?"✓ ":""}${W}`,()=>r.role(
M),S,{key:String(I+1),class:`chip step ${M}`,pressed:t.role===M,title:"The next words you select take its plac\
e"})),P("nobody is named",()=>r.nobody(),S,{key:"0",class:"chip",pressed:f.attrs?.source_kind==="none"})],$=f=>{
let S=(A,M,W,I,H)=>{let K=P(A,()=>e.nudge(I,H),f,{title:`${M} (${W.replace("Arrow","").replace("Left","←").replace(
"Right","→")})`});return K.setAttribute("aria-label",M),K.setAttribute("aria-keyshortcuts",W),K};return l("s\
pan",{class:"group",role:"group","aria-label":"Move the edges by a word"},S("⇤","Begin one word earlier","Sh\
ift+ArrowLeft","start",-1),S("↦","Begin one word later","Shift+ArrowRight","start",1),S("↤","End one word \
earlier","ArrowLeft","end",-1),S("⇥","End one word later","ArrowRight","end",1))},C=f=>{let S=`line ${e.sheet.
lineAt(J(f)).number}`,[A,M]=Ye(e,f),W=l("span",{class:"state"},`${A} ${M}`);if(f.layer!=="attribution")return[
l("p",{class:"words"},l("span",{class:`tag ${f.layer}`},ce(e,f.label)),` ${nt(e,f,150)} `,l("span",{class:"sof\
t"},S," · "),W)];let[I,H]=Ze(f,i),K=F(f.spans.cue,i);return[l("p",{class:"words"},l("b",{},I||"?"),`: ${H||"?"}\
. `,l("span",{class:"soft"},`${K?`tied by “${K}” · `:""}${S} · `),W)]},v=(f,S,A,M)=>{let W=P(f,()=>e.go(
A),M,{title:S});return W.setAttribute("aria-label",S),W.setAttribute("aria-keyshortcuts",A<0?"ArrowUp":"ArrowD\
own"),W};return{box:R,flush:_,draw(f){if(R.hidden=!f,!f){B=k="";return}let S=n(),A=te(e,f.id),M=t.adding&&!t.role?.
startsWith("@");Z(p,[...C(f),...Ke(e,f).map(K=>l("p",{class:"note problem"},`⚠ ${K}`))],e.sheet.el),Z(u,[l("\
span",{class:"row chips",role:"group","aria-label":f.layer==="attribution"?"The parts of it":"The label"},...w(
f,S)),$(S),f.layer==="attribution"?null:P("Other words",()=>r.role("text"),S,{key:"c",class:"chip",pressed:t.role===
"text"&&!M,title:"The next words you select take the place of these"}),P("Add a piece",r.adding,S,{key:"p",class:"\
chip",pressed:M,title:"The next words you select join this mark"})],e.sheet.el);let W=me(e,f);(B!==f.id||document.
activeElement!==d&&d.value!==W)&&(B=f.id,d.value=W),d.disabled=!e.editable(),h.textContent=f.rationale===void 0?
W?"(proposed)":e.stale.has(f.id)?"(being worked out …)":"(say it in a sentence)":"";let I=JSON.stringify([f,
e.told.get(f.id),e.stale.has(f.id),t.more,t.role,t.also.spans]),H=document.activeElement instanceof HTMLInputElement&&
(y.contains(document.activeElement)||c.contains(document.activeElement))&&k.startsWith(`[{"id":"${f.id}"`);if(I!==
k&&!H){k=I,b.abort(),b=new AbortController;let K=R.contains(document.activeElement)?document.activeElement.dataset.
field:null;Z(y,Bt(e,f,b.signal),e.sheet.el),Z(c,t.more?Dt(e,f,b.signal):[_t(e,f)],e.sheet.el),K&&R.querySelector(
`[data-field="${K}"]`)?.focus({preventScroll:!0})}Z(E,[Wt(P(A==="kept"?"Kept: next":"Keep",()=>e.decide("kept"),
S,{key:"Enter",class:"main",title:"The mark and its reason are right"}),"a"),Wt(P(A==="struck"?"Not struck":"S\
trike",()=>e.decide("struck"),S,{key:"x",title:"This is no mark"}),"Delete"),P("Reason",()=>(d.focus(),d.select()),
S,{key:"e",title:"Write the reason anew"}),P(f.status==="open"?"Open: not scored":"Core: scored",()=>e.setStatus(
f.status==="open"?"core":"open"),S,{key:"o",pressed:f.status==="open",title:"Open: careful readers may differ,\
 so it neither pays nor costs"}),f.layer==="artifact"?null:P("Details",()=>y.querySelector("select, input")?.focus(),
S,{key:"d",title:f.layer==="loaded"?"Whose word it is, which way it pushes, a plainer word":"What kind of sour\
ce it is"}),P("More",()=>e.toggleMore(),S,{key:"m",pressed:t.more,title:"Also right, and what is worked out by\
 itself"}),v("↑","Back to the mark before",-1,S),v("↓","On to the next mark",1,S)],e.sheet.el)}}}var Co={artifact:"click the number of a line, or select words",attribution:"select the words of a claim",loaded:"\
select the words"};function rt(e){let{link:o,state:n,layer:t,task:r,book:s}=e;if(o.status==="join")return"Open\
ing the draft …";if(o.status==="lost")return"Stop here: what you do now would not be saved. Download what is\
 unsaved.";if(!e.editable())return"You can read these marks, not change them.";if(n.help)return"The keys, and \
the button for each.";if(n.pending&&!n.role)return t.name==="attribution"?"Next: take these words as a claim, \
or select others.":"Next: pick the label that fits best.";if(n.adding)return"Next: select the further words. T\
hey join the same mark.";if(n.role)return`Next: select the words ${n.role.startsWith("@")?"in the article":"th\
at take the place of these"}. Esc leaves it as it is.`;let i=e.edited();if(i)return te(e,i.id)?"This one is de\
cided. You can still change it.":"Is this mark right, and its reason true? Keep it, mend it, or strike it.";let p=ue(
e,t.name),d=t.name;if(p.decided<p.all)return`${p.all-p.decided} of ${p.all} marks are not decided yet: press ↓\
.`;if(!p.read)return`${p.all?`All ${p.all} are decided.`:"The machine marked nothing here."} What did it miss?\
 Read the text once more and ${Co[d]}. Then press “Read it all”.`;if(p.bare||p.wrong)return"Read to the en\
d. Some marks still need a reason, or something mended: they are signed ⚠ or stand without a reason.";let h=r.
layers.find(g=>!ue(e,g).done&&!ue(e,g).out);return h?`${t.title}: done. Go on with ${s.layers[h].title.toLowerCase()}\
, or make the gold from what is done.`:e.gold==="made"?"Every layer is done. You may change what you like, and\
 make the gold again.":"Every layer is done. Make the gold."}function Lo(e){return pe(e,e.layer.name).find(o=>te(
e,o.id)==="kept"&&(!o.rationale||e.told.get(o.id)?.problems.length))}function qt(e,o){if(!e.editable())return[];
let{task:n,layer:t,link:r}=e,s=ue(e,t.name),i=n.layers.map(y=>ue(e,y)).filter(y=>!y.out&&y.begun),p=i.length>0&&
i.every(y=>y.done&&!y.bare&&!y.wrong),d=Lo(e),h=p?r.status==="saved"?"":"Wait until all is saved.":i.length?"A\
 layer is begun and not done: finish it, or leave it out for now.":"Decide on one layer first.",g=[];return s.
decided===s.all&&g.push(P(s.read?"✓ Read it all":s.all?"Read it all: nothing is missing":"Read it all: nothi\
ng here",()=>e.say(`read:${t.name}`,!s.read),o,{key:"r",class:s.read?"":"main",pressed:s.read})),d&&s.decided===
s.all&&g.push(P("Show what is still to mend",()=>e.goto(d.id),o)),(s.out||s.begun&&!s.done)&&g.push(P(s.out?"T\
ake this layer in again":"Leave this layer out for now",()=>e.say(`out:${t.name}`,!s.out),o,{pressed:s.out})),
g.push(P(e.gold==="made"?"Make the gold again":"Make the gold",e.makeGold,o,{key:"g",class:p&&!h?"main":"",disabled:!p||
!!h,title:h})),g.push(l("span",{class:"soft"},h||(e.gold==="made"?"gold.json is made.":""))),g}function Pt(e,o,n){
let{layer:t,state:r,acts:s,slice:i}=e,p=r.pending,d=l("p",{},l("b",{},`“${V(F(p,i),90)}”`)),h=P("Cancel",e.
stop,o,{key:"Escape"});return r.role||t.name==="attribution"?[d,l("div",{class:"row"},P("Take these words",()=>r.
role?.startsWith("@")?n(p):s.takePending(),o,{key:"Enter",class:"main"}),h)]:[d,l("div",{class:"row chips"},...t.
labels.map(g=>P(g.short,()=>s.label(g.name),o,{key:g.key,class:"chip",title:g.question})),h)]}function zt(e,o){
let n=[["Enter","keep the mark and its reason, and go on (button: Keep); also a"],["x","strike it, and go on (\
button: Strike); also Del"],[e.layer.name==="attribution"?"1 2 3 0":"1 … 0",e.layer.name==="attribution"?"cl\
aim, who, tie: the next words you select take its place; 0: nobody is named":"another label, as the buttons sh\
ow"],["← →","the last word, with Shift the first: one earlier or later (buttons: ⇤ ↦ ↤ ⇥)"],["c","\
other words (button: Other words); p adds a piece"],["e","write the reason; Enter keeps it and the mark, Esc l\
eaves the field"],["o","core or open: is it scored? (button: Core, Open)"],["d","to its details: kind of sourc\
e, voice … (button: Details); Esc leads back. m opens the rest (button: More)"],["↑ ↓","to the mark befo\
re, to the next"],["r","the text is read to its end (button: Read it all); g makes the gold"],["w","mark by wo\
rds: arrows move a word cursor, Shift takes more words, Esc ends it"],["Ctrl Z","undo; with Shift: redo (butto\
ns: Undo, Redo)"],["Tab","leads on, out of the text and out of the studio"]];return[l("dl",{class:"keys"},...n.
flatMap(([t,r])=>[l("dt",{},l("kbd",{},t)),l("dd",{},r)])),l("div",{class:"row"},P("Close",e.stop,o,{key:"Esca\
pe",class:"main"}))]}var No=["quotation","hop","place","voice"],at=()=>({spans:null,why:"",label:"",value:"",worth:"1"});function Ut({
model:e,link:o,frame:n,signal:t}){let r=e.get("task"),s=e.get("text"),i=e.get("codebook"),p=Ae(s),d=Ne({text:s,
code:p,ranges:[],headline:r.headline_line,signal:t}),h=ze(o),g=Pe(d,p),y=Le(t),c={edit:null,role:null,adding:!1,
pending:null,grid:null,form:null,byWords:!1,waiting:!1,reason:{pick:null,text:""},hint:null,note:"",line:null,
more:!1,help:!1,also:at(),news:[]},E=l("p",{class:"standing"}),u=l("div",{class:"palette"});n.root.classList.add(
"marking","studio"),n.root.querySelector(".bar")?.after(E),n.main.append(d.el),n.dock.append(u);let R=()=>Object.
assign(c,{edit:null,role:null,adding:!1,pending:null,also:at()}),B=m=>{c.note=m,n.say(m),Y()},k={id:0,task:r,book:i,
link:o,code:p,sheet:d,state:c,frame:n,close:R,refuse:B,render:Y,step:ae,slice:p.slice,overlays:new Map,overlay(){},
judges:!1,count:0,layer:i.layers[r.layers[0]],lines:ot(r.layers[0],o,d),editable:()=>!o.readonly&&!o.closed,edited:()=>c.
edit?o.marks.get(c.edit)??null:null,acts:null,told:new Map,stale:new Set,gold:"none",decide(m){I.flush();let T=k.
edited();if(!T||!k.editable())return;c.news=[];let j=te(k,T.id);if(m==="struck"&&!T.id.startsWith("finder."))return h.
act([{mark:T.id,before:T,after:null},{answer:`mark:${T.id}`,before:j,after:""}]),n.say("Taken away. Undo bring\
s it back."),_(J(T));if(m==="kept"&&k.stale.has(T.id)&&T.rationale===void 0)return B("A new reason is being wo\
rked out. Read it, then keep the mark.");let q=[],U=_e(k,T),z={...T,...me(k,T)&&{rationale:me(k,T)},...U.length&&
{also_ok:U}};if(m==="kept"&&JSON.stringify(z)!==JSON.stringify(T)&&q.push({mark:T.id,before:T,after:z}),(j!==m||
m==="struck")&&q.push({answer:`mark:${T.id}`,before:j,after:j===m?"":m}),h.act(q),j==="struck"&&m==="struck")return Y();
_(J(T),T.id)},go(m){let T=pe(k,k.layer.name),j=T.findIndex(U=>U.id===c.edit),q=j<0?m>0?T[0]:T.at(-1):T[j+m];q&&
k.goto(q.id)},goto(m){I.flush();let T=o.marks.get(m);T&&(R(),c.edit=m,c.note="",c.line=d.lineAt(J(T)).number,Y(),
n.say(Nt(k,T)),queueMicrotask(()=>d.show(J(T))))},nudge(m,T){let j=k.edited();if(!j||!k.editable())return;let q=c.
role;j.layer==="attribution"&&!j.spans[q??""]&&(c.role="content"),k.acts.nudge(m,T),c.role=q},setAttr(m,T,j=c.
edit??""){let q=o.marks.get(j);if(!q||(q.attrs?.[m]??void 0)===T)return;let{[m]:U,...z}=q.attrs??{};L.act([{mark:j,
before:q,after:{...q,attrs:T===void 0?z:{...z,[m]:T}}}])},setReason:(m,T)=>h.act([{mark:m.id,before:m,after:{...m,
rationale:T}}]),setStatus(m){let T=k.edited();T&&k.editable()&&h.act([{mark:T.id,before:T,after:{...T,status:m}}])},
setOthers(m){let T=k.edited();c.also=at(),T&&k.editable()&&h.act([{mark:T.id,before:T,after:{...T,also_ok:m}}]),
Y()},point(m){c.role=c.role===`@${m}`?null:`@${m}`,c.adding=!1,Y()},toggleMore(){c.more=!c.more,Y()},say(m,T){
h.act([{answer:m,before:o.answers.get(m)??!1,after:T}]),n.say(T?"Noted.":"Taken back."),Y()},makeGold(){c.news=
[],o.ask("gold")},stop(){c.help?c.help=!1:c.pending||!c.role?Object.assign(c,{pending:null,note:""}):Object.assign(
c,{role:null,adding:!1,note:""}),document.getSelection()?.removeAllRanges(),Y(),d.el.focus({preventScroll:!0})}},
b=m=>{if(!("mark"in m)||!m.after)return[m];let{before:T,after:j}=m,q=!T||JSON.stringify([T.spans,T.label])!==JSON.
stringify([j.spans,j.label]),U=Object.fromEntries(Object.entries(j.attrs??{}).filter(([D])=>!q||!No.includes(D))),
z={...j,attrs:U,by:"gold"},X=k.told.get(j.id),x=T&&T.rationale!==void 0&&T.rationale===X?.reason;x&&delete z.rationale,
X?.also.length&&JSON.stringify(z.also_ok)===JSON.stringify(X.also)&&delete z.also_ok;let a=(D,N)=>D?.some(([G,
ee])=>N?.some(([ne,Oe])=>G<Oe&&ne<ee));T?.attrs?.source_kind&&!U.source_kind&&a(T.spans.source,j.spans.source)&&
(U.source_kind=T.attrs.source_kind);let O=te(k,j.id);return[{...m,after:z},...O&&(q||x)?[{answer:`mark:${j.id}`,
before:O,after:""}]:[]]},L={act(m){let T=m.filter(j=>!("mark"in j)||JSON.stringify(j.before)!==JSON.stringify(
j.after));for(let j of T)"mark"in j&&k.stale.add(j.mark);h.act(T.flatMap(b))}};k.acts=Ot(k,L);function _(m,T){
let j=pe(k,k.layer.name).filter(U=>!te(k,U.id)&&U.id!==T),q=j.find(U=>J(U)>=m)??j[0];if(q)return k.goto(q.id);
R(),Y(),n.say(rt(k))}let w=!1,$=!1,C=()=>{if(o.status!=="join"){if(w){$=!0;return}w=!0,$=!1,v=new Set(k.stale),
o.ask("look")}},v=new Set;o.on("overlay",m=>{if(m.what==="look"){w=!1;for(let T of v)k.stale.delete(T);if($){for(let T of v)
k.stale.add(T);C()}k.told=new Map(Object.entries(m.marks)),k.gold=m.gold}else m.what==="gold"&&(c.news=m.why?[
m.why]:m.told,n.say(c.news.join(" ")),C());Y()},{signal:t});let f=new Map,S=()=>{for(let m of new Set([...f.keys(),
...o.marks.keys()])){let T=o.marks.get(m),j=T&&T.layer===k.layer.name,q=te(k,m),U=j?JSON.stringify([T.spans,T.
label,q]):"";f.get(m)!==U&&(d.set(m,j?A(T,q==="struck"?"struck":q?"":"undecided"):[]),U?f.set(m,U):f.delete(m))}
d.flush()},A=(m,T)=>Object.entries(m.spans).flatMap(([j,q])=>{let U=j==="text"?ce(k,m.label):k.layer.roles.find(
z=>z.name===j)?.short??j;return q.map(([z,X],x)=>({start:z,end:X,look:`${j==="text"?m.layer:j} ${T}`,tag:x||T===
"struck"?"":U,name:m.id}))}),M=Lt(k,t),W=Tt(k,t);n.side.append(M.section,W.card);let I=It(k,t,Le(t)),H=r.layers.
map(m=>n.button(i.layers[m].title,()=>oe(m),{class:"tab",pressed:!1})),K=n.button("↶ Undo",()=>ye(h.undo()),
{key:"Control+Z"}),re=n.button("↷ Redo",()=>ye(h.redo()),{key:"Control+Shift+Z"}),Q=n.button("Mark by words",
()=>ie(!c.byWords),{key:"w",pressed:!1,title:"A word cursor for the keyboard"});n.tools.append(...H,K,re,Q);let be=n.
button("Codebook",()=>{W.card.hidden=!W.card.hidden,be.setAttribute("aria-pressed",String(!W.card.hidden)),W.card.
hidden||W.card.scrollIntoView({block:"nearest"})},{key:"b",pressed:!1});W.card.hidden=!0,n.extras.append(be,n.
button("Keys",()=>(c.help=!c.help,Y()),{key:"?"}));function oe(m){I.flush(),k.layer=i.layers[m],d.el.classList.
toggle("margin",m==="artifact"),n.root.classList.toggle("margin",m==="artifact"),R(),c.note="",W.book(),S(),_(
0)}function ye(m){if(!m)return;let T=m.map(q=>"mark"in q?q.mark:q.answer.replace(/^mark:/,""));for(let q of T)
k.stale.add(q);let j=T.map(q=>o.marks.get(q)).find(Boolean);R(),j&&(k.layer=i.layers[j.layer],k.goto(j.id)),n.
say("Changed back."),le()}function ie(m){c.byWords=m,c.pending=null,Q.setAttribute("aria-pressed",String(m)),d.
el.classList.toggle("by-words",m),m?(g.enter(c.line?d.lines[c.line-1].start:0),ae("",!1)):Y(),d.el.focus({preventScroll:!0})}
function ae(m,T){let j=m?g.move(m,T):g.move("ArrowRight",!1)&&g.move("ArrowLeft",!1);j&&(c.line=d.lineAt(g.head[0]).
number,c.pending=k.editable()?ge(d,p,...j):null,c.role||(c.edit=null),n.say(p.slice(...g.head)),Y(),queueMicrotask(
()=>d.show(g.head[0])))}function fe(m,T=!1){let j=c.role??"";if(!j.startsWith("@"))return k.acts.take(m,T);c.role=
null,c.pending=null,j==="@also"?c.also.spans=m:k.setAttr(j.slice(1),m),Y()}let ke=!1,he=0;function Y(){ke||(ke=
!0,queueMicrotask(()=>{ke=!1,t.aborted||$e()}))}function $e(){c.edit&&!o.marks.has(c.edit)&&R(),k.lines=ot(k.layer.
name,o,d);let m=ue(k,k.layer.name);n.count(m.decided,m.all,"decided");let T=r.layers.map(x=>`${i.layers[x].title}\
: ${Ct(ue(k,x))}`);Z(E,T.map((x,a)=>l("span",{class:r.layers[a]===k.layer.name?"here":""},x))),n.next(rt(k));let j=c.
pending&&!c.role?null:k.edited(),q=y(),U=[c.note&&l("p",{class:"note"},c.note),...c.news.map(x=>l("p",{class:"\
note"},x)),...c.help?zt(k,q):[],...c.pending?Pt(k,q,fe):[]];I.box.parentNode!==u&&u.append(I.box);let z=u.firstElementChild===
I.box?l("div",{}):u.firstElementChild;z.parentNode||u.prepend(z),z.hidden=!U.some(Boolean),Z(z,U,d.el),I.draw(
c.help?null:j),Z(n.foot,qt(k,q),d.el),K.disabled=!h.canUndo||!k.editable(),re.disabled=!h.canRedo||!k.editable(),
H.forEach((x,a)=>x.setAttribute("aria-pressed",String(r.layers[a]===k.layer.name))),S(),M.draw(),d.light(c.edit),
d.glow("cursor",c.pending??[]);let X=c.pending?.[0]?.[0]??(j&&u.offsetHeight!==he?se(j)[0]?.[0]:void 0);he=u.offsetHeight,
X!==void 0&&!c.byWords&&d.show(X)}let xe=!1;function le(){C(),!xe&&o.status!=="join"&&o.marks.size&&(xe=!0,oe(
r.layers.find(m=>!ue(k,m).done)??r.layers[0])),Y()}o.on("change",le,{signal:t}),o.on("status",m=>m==="saved"?le():
Y(),{signal:t}),o.on("refused",({why:m})=>B(`Not taken: ${m}`),{signal:t}),Ie(d,p,{pick:fe,tap({line:m,margin:T,
word:j,marks:q}){c.note="",c.line=m;let U=c.edit&&(c.role||c.adding);if(T&&k.layer.name==="artifact"){let z=d.
lines[m-1],X=pe(k,"artifact").find(x=>ve(x).some(([a,O])=>a>=z.start&&O<=z.end));X&&!U?k.goto(X.id):fe(ge(d,p,
z.start,z.end))}else q.length&&!U?k.goto(q[((c.edit?q.indexOf(c.edit):-1)+1)%q.length]):j&&c.byWords?(g.enter(
j[0]),ae("",!1)):j&&U?fe([j],k.layer.name==="attribution"):Y()}},t),n.root.addEventListener("mouseup",()=>{n.root.
contains(document.activeElement)||d.el.focus({preventScroll:!0})},{signal:t}),n.root.addEventListener("keydown",
m=>{let T=m.target;if(T.matches("textarea, input, select")){m.key==="Escape"&&d.el.focus({preventScroll:!0});return}
if(c.byWords&&T===d.el&&!m.ctrlKey&&!m.metaKey&&!m.altKey&&m.key.match(/^(Arrow|Home|End)/))return m.preventDefault(),
ae(m.key,m.shiftKey);if(m.altKey||m.key==="Enter"&&T.matches("button"))return;let j=m.key==="Backspace"?"Delet\
e":m.key.length===1?m.key.toLowerCase():m.key,U=m.ctrlKey||m.metaKey?`Control+${m.shiftKey||j==="y"?"Shift+":""}${j===
"y"?"Z":j.toUpperCase()}`:m.shiftKey&&j.startsWith("Arrow")?`Shift+${j}`:j,z=[...n.dock.querySelectorAll("butt\
on"),...n.root.querySelectorAll("button")].find(X=>X.getAttribute("aria-keyshortcuts")?.split(" ").includes(U)&&
!X.disabled&&X.offsetParent);z?(m.preventDefault(),z.click()):j==="Escape"&&(m.preventDefault(),c.byWords&&!c.
pending?ie(!1):k.stop())},{signal:t}),W.book(),le(),d.begin()}var Kt=`.copydesk.studio{.standing{display:flex;flex-wrap:wrap;gap:4px 18px;padding:6px 16px;font-size:14px;bo\
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
`;var Yt=`.copydesk{--copydesk-bg: var(--jp-layout-color0, #fff);--copydesk-fg: var(--jp-ui-font-color0, #1c1f24\
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
`;var Ro={adjudicate:bt,studio:Ut},Bs={render({model:e,el:o,signal:n}){let t=l("style",{},Yt,wt,Kt);o.append(t),
n.addEventListener("abort",()=>t.remove(),{once:!0});let r=$t(e,{signal:n});Ro[e.get("kind")]({model:e,el:o,link:r,
signal:n,frame:xt({model:e,el:o,link:r,signal:n})})}};export{Bs as default};
