// The instructor's studio, made from copydesk/widgets/js by `npm run build`. Change those files, not this one.
function Ae(e){let o=[];for(let r=0,a=0;r<e.length;r+=1,a+=1)e.codePointAt(r)>65535&&(o.push(a),r+=1);let n=r=>{
let a=0,u=o.length;for(;a<u;){let d=a+u>>1;r(o[d],d)?a=d+1:u=d}return a},t=r=>r+n(a=>a<r),s=r=>{let a=n((d,h)=>d+
h+2<=r),u=a<o.length&&o[a]+a<r;return r-a-(u?1:0)};return{length:e.length-o.length,toUnit:t,toPoint:s,slice:(r,a)=>e.
slice(t(r),t(a))}}function it(e,o,n){let t=o.nodeType===3?n:0;if(o.nodeType!==3)for(let s=0;s<n;s+=1)t+=o.childNodes[s].
textContent?.length??0;for(let s=o;s!==e;){let r=s.parentNode;if(!r)return 0;for(let a=s.previousSibling;a;a=a.
previousSibling)t+=a.textContent?.length??0;s=r}return t}function He(e,o){let n=o,t=[e,0],s=r=>{if(r.nodeType===
3){let a=r.textContent?.length??0;return t=[r,Math.min(n,a)],n<=a?!0:(n-=a,!1)}for(let a of r.childNodes)if(s(
a))return!0;return!1};return s(e),t}function Je(e){let o=[];for(let[n,t]of[...e].sort((s,r)=>s[0]-r[0]||s[1]-r[1])){
let s=o[o.length-1];s&&n<=s[1]?s[1]=Math.max(s[1],t):o.push([n,t])}return o}var Fe=["content","source","cue"];function we(e,o){if(e!=="attribution")return["text"];let n=Fe.filter(t=>o.ask.
includes(t));return n.length?Fe.filter(t=>t==="content"||n.includes(t)):Fe}function Ge(e,o,n,t){return{id:e,layer:o,
label:n,spans:{[o==="attribution"?"content":"text"]:Je(t)},attrs:{}}}function Te(e,o,n,t){let s={...e.attrs};return o===
"source"&&!t&&delete s.source_kind,{...e,spans:{...e.spans,[o]:Je(t?[...e.spans[o]??[],...n]:n)},attrs:s}}function De(e){
let{source:o,...n}=e.spans;return{...e,spans:n,attrs:{...e.attrs,source_kind:"none"}}}var lt=(e,o,n)=>({...e,attrs:{
...e.attrs,[o]:n}});function We(e,o){return!!e.spans[o]?.length||o==="source"&&e.attrs?.source_kind==="none"}var Se=(e,o)=>o.
find(n=>!We(e,n)&&!(n==="cue"&&e.attrs?.source_kind==="none"))??null,se=e=>e.spans.content??e.spans.text??Object.
values(e.spans)[0]??[],ve=e=>Object.values(e.spans).flat(),J=e=>se(e)[0]?.[0]??0;function V(e,o){if(e.length<=
o)return e;let n=e.slice(0,o);return`${n.slice(0,Math.max(n.lastIndexOf(" "),o/2)).trimEnd()} …`}var F=(e,o)=>(e??
[]).map(([n,t])=>o(n,t)).join(" … ");function Ze(e,o){let n=(e.spans.content??[]).map(([s,r])=>o(s,r).replace(
/^(?:[“"‘']\s*)?(?:that\s+)?/i,"").replace(/[”"’'.,;:]+$/,"")).join(" … ");return[e.attrs?.source_kind===
"none"?"The outlet itself says":e.spans.source?.length?`${F(e.spans.source,o)} said`:"",n]}var Jt=/[\p{L}\p{N}_]+(?:[’'.\-][\p{L}\p{N}_]+)*/gu,Ft=/[\p{M}\u200d\p{Emoji_Modifier}]/u;function Le(e){return Array.
from(e.matchAll(Jt),o=>[o.index,o.index+o[0].length])}function Ve(e,o,n,t=!1){let s=Math.max(0,o),r=Math.min(e.
length,n);for(;s<r&&/\s/.test(e[s]);)s+=1;for(;r>s&&/\s/.test(e[r-1]);)r-=1;if(s>=r)return null;if(!t){for(let[
a,u]of Le(e))if(a<s&&s<u&&(s=a),a<r&&r<u){r=u;break}}return Qe(e,s,r)}function Qe(e,o,n){let t=r=>/[\udc00-\udfff]/.
test(e[r]??"")&&/[\ud800-\udbff]/.test(e[r-1]??""),s=r=>r<e.length?String.fromCodePoint(e.codePointAt(r)):"";for(t(
o)&&(o-=1),t(n)&&(n+=1);Ft.test(s(n));)n+=s(n).length;return[o,n]}function dt(e,o){for(let[n,t]of Le(e))if(n<=
o&&o<t)return Qe(e,n,t);return Ve(e,o,o+1,!0)}function ct(e,o,n,t){let s=Le(e),[r,a]=o;if(n==="start"){let h=s.
map(([y])=>y).filter(y=>y<a);return[(t<0?h.filter(y=>y<r).pop():h.find(y=>y>r))??r,a]}let u=s.map(([,h])=>h).filter(
h=>h>r),d=t<0?u.filter(h=>h<a).pop():u.find(h=>h>a);return d===void 0?o:Qe(e,r,d)}function ge(e,o,n,t,s=!1){return e.linesOf(n,t).flatMap(r=>{let a=Ve(r.text,o.toUnit(n)-r.unit,o.toUnit(t)-r.unit,
s);return a?[[o.toPoint(a[0]+r.unit),o.toPoint(a[1]+r.unit)]]:[]})}function Ie(e,o,n,t){let s=null,r=!1,a=0,u=g=>{
let y=document.getSelection();if(!y?.rangeCount||y.isCollapsed)return[];let l=y.getRangeAt(0);return l.intersectsNode(
e.el)?ge(e,o,e.place(l.startContainer,l.startOffset),e.place(l.endContainer,l.endOffset),g):[]},d=g=>{let y=g.
target,l=y.closest(".ln");if(!l)return null;let w=e.lines[Number(l.dataset.line)-1],p=[];for(let B=y.closest("\
[data-mark]");B;B=B.parentElement?.closest("[data-mark]")??null)p.push(B.dataset.mark);let R=!y.closest(".tx")&&
g.clientX<l.querySelector(".tx").getBoundingClientRect().left;return{line:w.number,margin:R,word:R?null:h(g),marks:p}},
h=({clientX:g,clientY:y})=>{let l=document,w=l.caretPositionFromPoint?.(g,y)??l.caretRangeFromPoint?.(g,y),p=w?.
offsetNode??w?.startContainer;if(!p||!e.el.contains(p))return null;let R=e.place(p,w.offset??w.startOffset),B=e.
lineAt(R),k=o.toUnit(R)-B.unit;for(let b of[k,k-1]){let C=b>=0?dt(B.text,b):null;if(!C)continue;let _=[o.toPoint(
C[0]+B.unit),o.toPoint(C[1]+B.unit)];if(e.boxes(_).some(v=>v.left-2<=g&&g<=v.right+2&&v.top-4<=y&&y<=v.bottom+
4))return _}return null};e.el.addEventListener("pointerdown",g=>{g.button||(s=g,r=g.pointerType==="touch")},{signal:t}),
document.addEventListener("pointerup",g=>{let y=s;if(s=null,!y||r)return;let l=Math.hypot(g.clientX-y.clientX,
g.clientY-y.clientY)>=6,w=()=>{if(t.aborted)return;let p=u(g.altKey);if(p.length)document.getSelection()?.removeAllRanges(),
n.pick(p,!1);else if(!l){let R=d(y);R&&n.tap(R)}};l?w():setTimeout(w)},{signal:t}),e.el.addEventListener("clic\
k",g=>{if(!r||u(!1).length)return;let y=d(g);y&&n.tap(y)},{signal:t}),document.addEventListener("selectionchan\
ge",()=>{r&&(clearTimeout(a),a=window.setTimeout(()=>{let g=t.aborted?[]:u(!1);g.length&&n.pick(g,!0)},300))},
{signal:t})}var Gt="Careful readers may read it so, too.";function pt(e,o,n){let{state:t,link:s,frame:r,sheet:a,code:u,byId:d,
keyOf:h,decision:g,layerOf:y,open:l,listed:w,editable:p,told:R,names:B,redraw:k}=e,b=(f,E)=>{p()&&(t.note="",t.
kept=[],o.act([{answer:h(f),before:s.answers.get(h(f))??null,after:E}]))},C=f=>{let E=t.at?g(t.at):null;if(!t.
at||!E?.mark)return;let A=f(structuredClone(E.mark));b(t.at,{choice:E.choice,mark:A})},_={open(f){t.at=f,t.role=
null,t.adding=!1,t.pending=null,t.note="",t.layer=y(f)||t.layer,k(),t.toPlace=!0,r.say(R(f))},choose(f){let E=t.
at?d.get(t.at):null,A=E?.choices.find(H=>H.id===f);if(!E||!A)return;let M=g(E.id),W=structuredClone(A.mark),I=E.
choices.map(H=>H.mark.rationale);M?.mark?.rationale&&!I.includes(M.mark.rationale)&&(W.rationale=M.mark.rationale),
t.role=null,b(E.id,{choice:f,mark:W}),r.say(`Decided: ${B[f]}.`)},neither(){if(t.at){if(t.role=null,d.has(t.at))
b(t.at,{choice:"neither",mark:null});else{let f=t.at;t.at=null,b(f,null)}r.say("Decided: nothing is marked her\
e.")}},own(){let f=t.at?d.get(t.at):null,E=t.at?g(t.at)?.mark??f?.choices[0].mark:null;!t.at||!E||(t.role=E.layer===
"attribution"?"content":"text",g(t.at)?.choice!=="own"?b(t.at,{choice:"own",mark:structuredClone(E)}):k())},again(){
t.at&&d.has(t.at)&&b(t.at,null)},add(){t.at=null,t.role=null,t.adding=!t.adding,k()},role(f){t.role=t.role===f?
null:f,k()},nobody:()=>C(De),label:f=>C(E=>({...E,label:f})),attr:(f,E)=>C(A=>({...A,attrs:{...A.attrs,[f]:E||
void 0}})),status:()=>C(f=>({...f,status:f.status==="open"?"core":"open"})),reason(f,E){let A=g(f);A?.mark&&A.
mark.rationale!==E&&b(f,{choice:A.choice,mark:{...structuredClone(A.mark),rationale:E}})},fair(){let f=t.at?v(
t.at):[],E=S(t.at),A=M=>f.some(W=>JSON.stringify(W)===JSON.stringify(M));C(M=>{let W=(M.also_ok??[]).filter(I=>!A(
I));return{...M,also_ok:E?W:[...W,...f]}})},next:()=>L(1),previous:()=>L(-1),take(f){if(t.pending=null,!p()||!f.
length)return k();if(t.adding){let A=t.layer,M=`own:${s.newName()}`,W=A==="loaded"?"open":"core",I={id:M,layer:A,
label:A,spans:{[A==="attribution"?"content":"text"]:f},attrs:{},by:"gold",status:W};return t.adding=!1,t.at=M,
t.role=A==="attribution"?"source":null,b(M,{choice:"own",mark:I})}let E=t.role;if(!E||!t.at)return k();C(A=>Te(
A,E,f,!1))},takePending(){t.pending&&_.take(t.pending)},byWords(){if(t.byWords=!t.byWords,t.pending=null,a.el.
classList.toggle("by-words",t.byWords),t.byWords){let f=t.at?g(t.at)?.mark:null;n.enter(f?J(f):a.lines.find(E=>E.
text.trim())?.start??0),$("ArrowRight",!1),$("ArrowLeft",!1),a.el.focus({preventScroll:!0})}k()},keep(){t.kept=
[],s.ask("gold",t.by)},undo:()=>o.undo()&&r.say("Changed back."),redo:()=>o.redo()&&r.say("Done again.")},v=f=>{
let E=d.get(f),A=g(f);if(!E||!A?.mark)return[];let M=E.choices.find(W=>W.id===A.choice);return M?M.also:A.choice!==
"own"?[]:[E.a,E.b].filter(W=>W!==null).map(W=>({label:W.label,spans:W.spans,worth:1,why:W.rationale||Gt}))},S=f=>{
let E=f?v(f):[],A=f&&g(f)?.mark?.also_ok||[];return E.length>0&&E.every(M=>A.some(W=>JSON.stringify(W)===JSON.
stringify(M)))};function L(f){let E=w(),A=E.findIndex(H=>H.id===t.at),M=f>0?E.slice(A+1):E.slice(0,Math.max(A,
0)).reverse(),W=l(),I=M.find(H=>W.some(K=>K.id===H.id))?.id??(f>0?W[0]?.id:void 0)??M[0]?.id;I&&_.open(I)}function $(f,E){
let A=n.move(f,E);A&&(t.pending=ge(a,u,...A),r.say(u.slice(...n.head)),k(),queueMicrotask(()=>a.show(n.head[0])))}
return{acts:_,others:v,isFair:S,step:$}}var ut=`.copydesk.adjudicating{.m.r-a{border-bottom-style:solid;border-bottom-width:3px}.m.r-b{background:none\
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
`;function c(e,o={},...n){let t=document.createElement(e);for(let[s,r]of Object.entries(o))r!=null&&r!==!1&&t.setAttribute(
s,r===!0?"":String(r));return t.append(...n.filter(s=>s!=null&&s!==!1)),t}var Vt={Escape:"Esc",Delete:"Del",Enter:"\
⏎"};function P(e,o,n,t={}){let s=c("button",{type:"button",class:t.class,title:t.title??(t.key?.includes("+")?
t.key.replace("Control","Ctrl"):null),"aria-pressed":t.pressed===void 0?null:String(t.pressed),"aria-keyshortc\
uts":t.key,disabled:t.disabled,"data-lm-suppress-shortcuts":"true"},t.lead,c("span",{class:"label"},e),t.key&&
!t.key.includes("+")?c("kbd",{"aria-hidden":"true"},Vt[t.key]??t.key):null);return s.addEventListener("mousedo\
wn",r=>r.preventDefault(),{signal:n}),s.addEventListener("click",o,{signal:n}),s}function Z(e,o,n){let t=e.contains(
document.activeElement)?document.activeElement:null;if(e.replaceChildren(...o.filter(Boolean)),!t||e.contains(
document.activeElement))return;let s=t.querySelector(".label")?.textContent,r=[...e.querySelectorAll("button")].
find(a=>!a.disabled&&a.querySelector(".label")?.textContent===s);(s&&r?r:n??e).focus({preventScroll:!0})}function Ce(e){
let o=new AbortController;return e.addEventListener("abort",()=>o.abort(),{once:!0}),()=>(o.abort(),o=new AbortController,
o.signal)}function Qt(e,o){let n=0;return e.split(`
`).map((t,s)=>{let r={number:s+1,start:o.toPoint(n),end:o.toPoint(n+t.length),unit:n,text:t};return n+=t.length+
1,r})}function Ne({text:e,code:o,ranges:n,headline:t,signal:s}){let r=Qt(e,o),a=v=>!n.length||n.some(([S,L])=>S<=
v&&v<=L),u=new Map,d=c("div",{class:"paper",role:"group","aria-label":"The article, line by line",tabindex:0,"\
data-lm-suppress-shortcuts":"true"});for(let v of r){if(!v.text.trim())continue;let S=c("span",{class:"no","da\
ta-n":v.number}),L=c("span",{class:"tx"},v.text),$=c("p",{class:"ln","data-line":v.number},S,L);$.classList.toggle(
"off",!a(v.number)),$.classList.toggle("headline",v.number===t),u.set(v.number,{row:$,body:L,gutter:S}),d.append(
$)}let h=new Map,g=new Map,y=new Set,l=v=>{let S=0,L=r.length-1;for(;S<L;){let $=S+L+1>>1;r[$].start<=v?S=$:L=
$-1}return r[S]},w=(v,S)=>{let L=[];for(let $=l(v).number;$<=r.length&&r[$-1].start<S;$+=1)L.push(r[$-1]);return L},
p=v=>{let S=u.get(v.number);if(!S)return;let L=[];for(let A of g.get(v.number)??[])for(let M of h.get(A)??[]){
let W=Math.max(o.toUnit(M.start),v.unit)-v.unit,I=Math.min(o.toUnit(M.end)-v.unit,v.text.length);W<I&&L.push({
piece:M,from:W,to:I,slot:0,opens:M.start>=v.start})}L.sort((A,M)=>A.to-A.from-(M.to-M.from)||A.from-M.from),L.
forEach((A,M)=>{let W=new Set(L.slice(0,M).filter(I=>I.from<A.to&&A.from<I.to).map(I=>I.slot));for(;W.has(A.slot);)
A.slot+=1});let $=[...new Set([0,v.text.length,...L.flatMap(A=>[A.from,A.to])])].sort((A,M)=>A-M),f=[];for(let A=0;A+
1<$.length;A+=1){let M=document.createTextNode(v.text.slice($[A],$[A+1])),W=L.filter(I=>I.from<=$[A]&&$[A+1]<=
I.to).sort((I,H)=>I.slot-H.slot);for(let{piece:I,from:H,slot:K,opens:re}of W){let Q=c("span",{class:`m ${I.look}`,
"data-mark":I.name});re&&H===$[A]&&I.tag&&(Q.dataset.tag=I.tag),K&&(Q.style.paddingBottom=`${K*5}px`),Q.append(
M),M=Q}f.push(M)}let E=L.reduce((A,M)=>Math.max(A,M.slot),0);S.row.style.lineHeight=E>1?`calc(1.62em + ${(E-1)*
5}px)`:"",S.body.replaceChildren(...f)},R=new Map,B=typeof Highlight=="function"?CSS.highlights:null,k=(v,S,L)=>{
if(!B)return;let $=B.get(v)??new Highlight;for(let f of S)$.delete(f);for(let f of L)$.add(f);B.set(v,$)},b=([
v,S])=>w(v,S).flatMap(L=>{let $=u.get(L.number)?.body;if(!$)return[];let f=document.createRange(),E=Math.max(o.
toUnit(v),L.unit)-L.unit;return f.setStart(...He($,E)),f.setEnd(...He($,Math.min(o.toUnit(S)-L.unit,L.text.length))),
[f]}),C=()=>{for(let[v,S]of R){let L=S.spans.flatMap(b);k(v,S.ranges,L),S.ranges=L}};s.addEventListener("abort",
()=>{for(let[v,S]of R)k(v,S.ranges,[])},{once:!0});let _={el:d,lines:r,inTask:a,lineAt:l,linesOf:w,row:v=>u.get(
v)?.row??null,has:(v,S)=>[...g.get(v)??[]].some(S),set(v,S){let L=($,f)=>{for(let{number:E}of w($.start,$.end)){
let A=g.get(E)??new Set;f?A.add(v):A.delete(v),g.set(E,A),y.add(E)}};for(let $ of h.get(v)??[])L($,!1);for(let $ of S)
L($,!0);S.length?h.set(v,S):h.delete(v)},owners:()=>[...h.keys()],flush(){if(y.size){for(let v of y)p(r[v-1]);
y.clear(),C()}},glow(v,S){let L=`copydesk-${v}`,$=R.get(L)?.ranges??[],f=S.flatMap(b);k(L,$,f),R.set(L,{spans:S,
ranges:f}),B||(_.set(L,S.map(([E,A])=>({start:E,end:A,look:`glow ${v}`,tag:""}))),_.flush())},note(v,S,L=""){let $=u.
get(v)?.gutter;!$||($.dataset.sign??"")===S||($.dataset.sign=S,$.title=L)},light(...v){for(let S of d.querySelectorAll(
".m.lit"))S.classList.remove("lit");for(let S of v)for(let L of S&&h.get(S)||[])for(let{number:$}of w(L.start,
L.end))for(let f of u.get($)?.body.querySelectorAll(".m")??[])f.dataset.mark===S&&f.classList.add("lit")},show(v,S=!1){
let L=u.get(l(v).number)?.row;if(!L)return;if(S)return L.scrollIntoView({block:"nearest"});let[$,f]=[d.getBoundingClientRect(),
L.getBoundingClientRect()];f.top<$.top?d.scrollTop+=f.top-$.top-8:f.bottom>$.bottom&&(d.scrollTop+=f.bottom-$.
bottom+8)},begin(){let v=r.find($=>a($.number)&&u.has($.number)),S=v&&u.get(v.number)?.row,L=new ResizeObserver(
()=>{!S||!d.offsetHeight||(L.disconnect(),d.scrollTop+=S.getBoundingClientRect().top-d.getBoundingClientRect().
top-60)});L.observe(d),s.addEventListener("abort",()=>L.disconnect(),{once:!0})},place(v,S){if(!d.contains(v))
return d.compareDocumentPosition(v)&Node.DOCUMENT_POSITION_PRECEDING?0:o.length;if(v===d){let E=d.children[S];
return E?r[Number(E.dataset.line)-1].start:o.length}let L=(v instanceof Element?v:v.parentElement)?.closest(".\
ln"),$=r[Number(L.dataset.line)-1],{body:f}=u.get($.number);return f.contains(v)?o.toPoint($.unit+it(f,v,S)):v===
L&&S>1?$.end:$.start},boxes:v=>b(v).flatMap(S=>[...S.getClientRects()])};return d.addEventListener("copy",v=>{
let S=document.getSelection()?.rangeCount?document.getSelection().getRangeAt(0):null;if(!S||S.collapsed)return;
let L=_.place(S.startContainer,S.startOffset);v.clipboardData?.setData("text/plain",o.slice(L,_.place(S.endContainer,
S.endOffset))),v.preventDefault()},{signal:s}),_}var Xt=400,de={"data-lm-suppress-shortcuts":"true"};function Ee(e,o,n,t){let s=0,r=()=>{s&&(clearTimeout(s),s=
0,n(),o.typing=!1)};return e.addEventListener("input",()=>{clearTimeout(s),s=window.setTimeout(r,Xt),o.typing=
!0},{signal:t}),e.addEventListener("change",r,{signal:t}),t.addEventListener("abort",r,{once:!0}),r}var eo={artifact:[],attribution:["source_kind"],loaded:["direction"]},to=300,oo={content:"the claim",source:"w\
ho says so",cue:"the tie",text:"the words"},qe=(...e)=>c("div",{class:"row"},...e);function ft(e,o){let{state:n,
byId:t}=e,s=n.note?c("p",{class:"note",role:"alert"},n.note):null;if(!n.at)return[s,no(e,o)];let r=t.get(n.at)??
null;return[s,r&&so(e,r),ro(e,r,o),...ao(e,r,o)]}function no(e,o){let{acts:n,state:t,open:s,listed:r,editable:a}=e;
return t.adding?qe(yt(e,o),P("Cancel",n.add,o,{key:"Escape"})):!s().length&&!r().length?null:qe(a()&&P(s().length?
"Open the next place":"Look at the first place",n.next,o,{key:"n",class:"main"}))}function ht({state:e,open:o,
acts:n,editable:t,link:s},r){if(!t())return[];let a=o().length,u=c("input",{type:"text",maxlength:80,...de,placeholder:"\
Your name, kept with the gold"});u.value=e.by,u.addEventListener("input",()=>e.by=u.value,{signal:r});let d=P(
a?`Keep as gold: ${a} left to decide`:"Keep as gold",n.keep,r,{key:"g",class:a||e.kept.length?"":"main",disabled:a>
0||s.status!=="saved"});return[c("label",{class:"field"},c("span",{},"Decided by"),u),d,...e.kept.length?[c("d\
iv",{class:"kept",role:"status"},...e.kept.map(h=>c("p",{},h)))]:[]]}function yt({state:e,code:o,acts:n},t){return!e.
pending||!(e.role||e.adding)?null:P(`Take “${V(F(e.pending,o.slice),40)}”`,n.takePending,t,{key:"Enter",class:"\
main"})}function so({sentence:e,told:o,task:n,state:t,decision:s},r){let a=t.at?s(t.at)?.choice:"",u=!a,d=(y,l)=>{
let w=r[y],p=a===y||a==="both";return c("div",{class:`reading r-${y}${p?" taken":""}`},c("p",{class:"who"},l,p?
" ✓":""),c("p",{},e(w)),u&&w?.rationale?c("p",{class:"soft"},w.rationale):null,u&&w?.status==="open"?c("p",{
class:"soft"},"Held open by this reader."):null)},[h,g]=n.readers;return c("div",{},c("p",{class:"asked"},c("b",
{},`Line ${r.line}. `),o(r.id)),c("div",{class:"readings"},...r.agreed?[d("a",`A and B · ${h}, ${g}`)]:[d("a",
`A · ${h}`),d("b",`B · ${g}`)]))}function ro(e,o,n){let{state:t,acts:s,decision:r,editable:a}=e;if(!a()||!t.
at)return null;let u=r(t.at)?.choice??null,d=g=>{if(g==="both")return"Take what both say";if(g==="a"||g==="b")
return`Take ${g.toUpperCase()}’s`;if(g==="union")return"The words of both";let y=o?.layer==="attribution"?"w\
ho and tie":"label";return g==="ab"?`A’s ${o?.layer==="attribution"?"claim":"words"}, B’s ${y}`:`B’s ${o?.
layer==="attribution"?"claim":"words"}, A’s ${y}`},h=(g,y)=>({a:"1",b:"2",both:"1"})[g]??String(y+1);return qe(
...(o?.choices??[]).map((g,y)=>P(d(g.id),()=>s.choose(g.id),n,{key:h(g.id,y),pressed:u===g.id})),P(o?"Neither":
"Take it out",s.neither,n,{key:"0",pressed:o?u==="neither":void 0,title:"Nothing is marked here"}),o&&P("Write\
 your own",s.own,n,{key:"o",pressed:u==="own",title:"Change the words yourself"}),P("Next place",s.next,n,{key:"\
n",class:u?"main":""}),P("Back",s.previous,n,{key:"p",title:"The place before"}))}function ao(e,o,n){let{state:t,
decision:s,names:r,sentence:a,acts:u,editable:d,others:h,isFair:g,layerBook:y,shortOf:l}=e,w=t.at?s(t.at):null;
if(!w)return[];if(!w.mark)return[c("p",{class:"read"},"Decided: nothing is marked here. Whoever marks it all t\
he same neither gains nor loses.")];let{mark:p}=w,R=["a","b","both"].includes(w.choice)&&io(p,o,w.choice)?null:
c("p",{class:"read"},c("span",{class:"soft"},`Decided, ${r[w.choice]}: `),a(p));if(!d())return[R,p.rationale?c(
"p",{},p.rationale):null];let B=p.layer!=="loaded"||!!o?.core,k=P(p.status==="open"?"Open: neither pays nor co\
sts":"Core: it is scored",u.status,n,{key:"c",pressed:p.status==="open",disabled:!B&&p.status==="open",title:B?
"Core is scored. Open is talked about.":"Only one reader marked this loaded word, or one held it open: it stay\
s open"}),b=h(t.at),C=b.length?P(b.length>1?"The other readings are fair, too":"The other reading is fair, too",
u.fair,n,{key:"f",pressed:g(t.at),title:"A student who marks it so gets the points as well"}):null;return[R,lo(
e,p,n),c("div",{class:"row fields"},gt("Label",[[p.layer,l(p.layer,p.layer)],...y(p.layer).labels.map(_=>[_.name,
_.short])],p.label,u.label,n,p.layer!=="attribution"),...eo[p.layer].filter(_=>_!=="source_kind"||p.spans.source?.
length).map(_=>co(e,p,_,n)),k,C),po(e,p,n)]}function io(e,o,n){let t=n==="b"?o?.b:o?.a;return!!t&&t?.label===e.
label&&(t?.attrs?.source_kind??"")===(e.attrs?.source_kind??"")}function lo(e,o,n){let{state:t,acts:s,decision:r}=e;
if(!t.at||r(t.at)?.choice!=="own")return null;let a=o.layer==="attribution"?["content","source","cue"]:["text"];
return qe(c("span",{class:"soft"},"Change:"),...a.map(u=>P(oo[u],()=>s.role(u),n,{class:`step ${u}`,pressed:t.
role===u,title:"The next words you select take the place of these"})),o.layer==="attribution"&&P("Nobody: the \
outlet’s own voice",s.nobody,n,{class:"quiet",pressed:o.attrs?.source_kind==="none"}),yt(e,n))}function gt(e,o,n,t,s,r=!0){
if(!r)return null;let a=c("select",de,...o.map(([u,d])=>c("option",{value:u,selected:u===n},d)));return a.addEventListener(
"change",()=>t(a.value),{signal:s}),c("label",{class:"field"},c("span",{},e),a)}function co({book:e,acts:o},n,t,s){
let{title:r,values:a}=e.attributes[t],u=[["","choose …"],...a.filter(d=>d.name!=="none").map(d=>[d.name,d.short])];
return gt(r,u,n.attrs?.[t]??"",d=>o.attr(t,d),s)}function po({state:e,acts:o,link:n},t,s){let r=e.at,a=c("text\
area",{rows:2,maxlength:to,...de});return a.value=t.rationale??"",Ee(a,n,()=>o.reason(r,a.value.trim()),s),c("\
label",{class:"field wide-field"},c("span",{},"The reason, for a student"),a)}function mt(){let e=c("section",{class:"figures"}),o=c("section",{class:"places"}),n=!1;return{nodes:[o,e],update(t){
let{task:s,state:r,byId:a,decision:u,listed:d,told:h,code:g,acts:y,signal:l}=t;n||(n=!0,e.append(c("h3",{},"Be\
fore anything was decided"),c("dl",{},...s.agreement.flatMap(({title:B,told:k})=>[c("dt",{},B),c("dd",{},k)]))),
o.addEventListener("click",B=>{let k=B.target,b=k.closest("[data-name]")?.dataset.name;b?y.open(b):k.closest("\
.all")&&(r.all=!r.all,t.redraw())},{signal:l}));let p=d().map(({id:B})=>{let k=a.get(B),b=u(B),C=b?.mark??k?.a??
k?.b,_=b?"✓":"○",v=C?t.sheet.lineAt(se(C)[0]?.[0]??0).number:0;return c("button",{type:"button",class:`m-i\
tem${b?"":" ghostly"}`,"data-name":B,"aria-current":B===r.at?"true":null,"data-lm-suppress-shortcuts":"true"},
`${_} line ${v} · `,c("b",{},C?V(F(se(C),g.slice),48):"?"),c("span",{},b?`Decided: ${t.names[b.choice]}.`:h(B)))}),
R=s.places.filter(B=>B.layer===r.layer&&B.agreed).length;Z(o,[c("h3",{},r.all?"All places":"Where they differ"),
p.length?null:c("p",{class:"soft"},"Nowhere in this layer."),...p,R?c("button",{type:"button",class:"all quiet",
"aria-pressed":String(r.all),"data-lm-suppress-shortcuts":"true"},c("span",{class:"label"},`Show the ${R} on w\
hich both agree, too`)):null],t.sheet.el)}}}function Pe(e,o){let n=[],t=0,s=0,r=()=>(n.length||(n=e.lines.flatMap(h=>Le(h.text).map(([g,y])=>[o.toPoint(h.
unit+g),o.toPoint(h.unit+y)]))),n),a=()=>[n[Math.min(t,s)][0],n[Math.max(t,s)][1]],u=h=>{let g=r().findIndex(([
,y])=>y>h);return g<0?n.length-1:g},d=h=>{let g=e.lineAt(n[s][0]),y=n[s][0]-g.start;for(let l=g.number+h;l>=1&&
l<=e.lines.length;l+=h){let w=e.lines[l-1],p=n.map((R,B)=>B).filter(R=>n[R][0]>=w.start&&n[R][1]<=w.end);if(p.
length)return p.findLast(R=>n[R][0]-w.start<=y)??p[0]}return s};return{enter(h){return r().length?(t=s=u(h),a()):
null},move(h,g){let y=Math.min(t,s),l=Math.max(t,s),w;if(h==="ArrowRight")w=(g?s:l)+1;else if(h==="ArrowLeft")
w=(g?s:y)-1;else if(h==="ArrowDown")w=d(1);else if(h==="ArrowUp")w=d(-1);else if(h==="Home"||h==="End"){let p=e.
lineAt(n[s][0]);w=h==="Home"?u(p.start):n.findLastIndex(([,R])=>R<=p.end)}else return null;return s=Math.max(0,
Math.min(n.length-1,w)),g||(t=s),a()},get head(){return n[s]}}}function ze(e){let o=[],n=[],t=(s,r)=>{let a=s[r];"answer"in s?e.answer(s.answer,a):a?e.put(a):e.del(s.mark)};
return{act(s){if(s.length){o.push(s),n.length=0;for(let r of s)t(r,"after")}},undo(){let s=o.pop();if(!s)return null;
n.push(s);for(let r of[...s].reverse())t(r,"before");return s},redo(){let s=n.pop();if(!s)return null;o.push(s);
for(let r of s)t(r,"after");return s},get canUndo(){return o.length>0},get canRedo(){return n.length>0}}}function bt(e){uo(e)}function uo({model:e,el:o,link:n,frame:t,signal:s}){let r=e.get("task"),a=e.get("text"),u=e.
get("codebook"),d=Ae(a),h=Ne({text:a,code:d,ranges:[],headline:r.headline_line,signal:s}),g=ze(n),y=Pe(h,d),l=Ce(
s),w=new Map(r.places.map(x=>[x.id,x])),p={layer:r.layers.find(x=>r.places.some(i=>i.layer===x&&!i.agreed))??r.
layers[0],at:null,role:null,adding:!1,pending:null,byWords:!1,result:!1,all:!1,note:"",toPlace:!1,kept:[],by:""},
R=c("style",{},ut);o.append(R),s.addEventListener("abort",()=>R.remove(),{once:!0});let B=c("div",{class:"pale\
tte"});t.root.classList.add("marking","adjudicating"),t.main.append(h.el),t.dock.append(B);let k=x=>w.has(x)?`\
place:${x}`:x,b=x=>{let i=n.answers.get(k(x));if(i)return i;let O=w.get(x);return O?.agreed?{choice:"both",mark:O.
choices[0].mark}:null},C=()=>[...n.answers.entries()].filter(([x,i])=>x.startsWith("own:")&&i).map(([x])=>x),_=x=>w.
get(x)?.layer??n.answers.get(x)?.mark?.layer??"",v=()=>r.places.filter(x=>!b(x.id)),S=()=>!n.readonly&&!n.closed,
L=()=>{let x=C().map(O=>({id:O,start:J(n.answers.get(O).mark),layer:_(O),shown:!0}));return[...r.places.map(O=>({
id:O.id,start:J(O.a??O.b),layer:O.layer,shown:p.all||!O.agreed||!!n.answers.get(k(O.id))||O.id===p.at})),...x].
filter(O=>O.layer===p.layer&&O.shown).sort((O,D)=>O.start-D.start)},[$,f]=r.readers,E={both:"both readers say \
so",a:`A, ${$}`,b:`B, ${f}`,ab:"A’s words, the rest from B",ba:"B’s words, the rest from A",union:"the wor\
ds of both",own:"your own",neither:"nothing here"},A=x=>u.layers[x],M=(x,i)=>i===x?"no label yet":[...A(x).labels,
...A(x).families].find(O=>O.name===i)?.short??i,W=(x,i)=>u.attributes[x]?.values.find(O=>O.name===i)?.short??i,
I=x=>{if(!x)return"nothing marked";let i=V(F(se(x),d.slice),110);if(x.layer!=="attribution")return`“${i}” is\
 ${M(x.layer,x.label)}${x.attrs?.voice?`, ${W("voice",x.attrs.voice)} word`:""}`;let O=x.spans.source?.length?
V(F(x.spans.source,d.slice),60):x.attrs?.source_kind==="none"?"Nobody":"?",D=F(x.spans.cue,d.slice),N=[D&&`tie\
d by “${V(D,40)}”`,x.attrs?.source_kind&&x.attrs.source_kind!=="none"&&W("source_kind",x.attrs.source_kind)].
filter(Boolean).join(", ");return`${O}: ${i}${N?` (${N})`:""}`},H={text:"the words",content:"the claim",source:"\
who says so",cue:"the tie",label:"the label",voice:"whose word it is",source_kind:"the kind of source"},re={task:r,
book:u,link:n,frame:t,sheet:h,code:d,state:p,byId:w,names:E,keyOf:k,layerOf:_,decision:b,added:C,open:v,listed:L,
editable:S,told:x=>{let i=w.get(x);return i?i.agreed?"Both readers say the same.":!i.a||!i.b?`Only ${i.a?`A (${$}\
)`:`B (${f})`} marked this.`:`They differ in ${i.differs.map(O=>H[O]??O).join(", ")}.`:"Both readers missed it\
."},sentence:I,shortOf:M,layerBook:A,valueOf:W,redraw:z,signal:s},{acts:Q,others:be,isFair:te,step:ye}=pt(re,g,
y),ie={...re,acts:Q,others:be,isFair:te},ae=(x,i,O,D)=>x?Object.entries(x.spans).flatMap(([N,G])=>G.map(([ee,ne],Oe)=>({
start:ee,end:ne,look:`${N==="text"?x.layer:N} ${i}`,tag:Oe?"":O(N),name:D}))):[],fe=(x,i)=>x==="text"?M(i.layer,
i.label):A("attribution").roles.find(O=>O.name===x)?.short??x,ke=()=>{for(let x of h.owners())x.startsWith("co\
pydesk-")||h.set(x,[]);for(let x of[...r.places.filter(i=>i.layer===p.layer).map(i=>i.id),...C().filter(i=>_(i)===
p.layer)]){let i=w.get(x),O=b(x),D=x===p.at;if(p.result||!i||i.agreed||D&&O?.choice==="own"){O?.mark&&h.set(x,
ae(O.mark,i?.agreed?"r-both":"r-done",ee=>D||p.result?fe(ee,O.mark):"",x));continue}let N=(ee,ne)=>Oe=>D&&ne?`${ee}\
 · ${fe(Oe,ne)}`:ee,G=O?" r-faint":"";h.set(x,[...ae(i.a,`r-a${G}`,N("A",i.a),x),...ae(i.b,`r-b${G}`,N("B",i.
b),x)])}h.flush(),h.light(p.at),h.glow("cursor",p.pending??[])},he=r.layers.map(x=>t.button(A(x).title,()=>{Object.
assign(p,{layer:x,at:null,role:null,adding:!1,pending:null,note:""}),z()},{class:"tab",pressed:!1})),Y=t.button(
"↶ Undo",Q.undo,{key:"Control+Z"}),$e=t.button("↷ Redo",Q.redo,{key:"Control+Shift+Z"}),xe=t.button("Mark \
by words",Q.byWords,{key:"w",pressed:!1,title:"A word cursor for the keyboard"});t.tools.append(...he,Y,$e,xe);
let le=t.button("Show the result",()=>{p.result=!p.result,z()},{key:"r",pressed:!1,title:"In the text: what wa\
s decided, or what the two readers marked"}),m=t.button("Add what both missed",Q.add,{key:"a",pressed:!1});t.extras.
prepend(le,m);let T=mt();t.side.append(...T.nodes);let j=()=>{if(n.status==="join")return"Opening your decisio\
ns …";if(n.status==="lost")return"Stop here: what you do now would not be saved. Download what is unsaved fi\
rst.";if(!S())return"You can read these decisions, not change them.";if(p.adding)return p.byWords?"Next: move \
with the arrow keys, hold Shift for more words, then press Enter.":"Next: select the words that both readers m\
issed.";if(p.role)return"Next: select the words in the article. They take the place of those it has.";let x=v(),
i=p.at?w.get(p.at):null;return i&&!b(i.id)?`Next: ${i.a&&i.b?"whose reading is right? Both may be fair.":"is i\
t right? Take it, or say neither."}`:p.kept.length?"The gold is kept. You can change a decision and keep it ag\
ain.":x.length?p.at?`Decided. Next: look at its reason, then go on to the next place. ${x.length} left.`:`Next\
: open the first place on which the two readers differ. ${x.length} left.`:"Every place is decided. Look the r\
esult over, then keep it as gold."},q=!1,U=0;function z(){q||(q=!0,queueMicrotask(()=>{q=!1,s.aborted||X()}))}
function X(){p.at&&!w.has(p.at)&&!n.answers.get(p.at)&&(p.at=null);let x=r.places.filter(D=>!D.agreed);t.count(
x.filter(D=>b(D.id)).length,x.length,x.length?"decided":"places to decide: they agree"),t.next(j());let i=l();
Z(B,ft(ie,i),h.el),Z(t.foot,ht(ie,i),h.el),Y.disabled=!g.canUndo||!S(),$e.disabled=!g.canRedo||!S(),he.forEach(
(D,N)=>{let G=v().filter(ne=>ne.layer===r.layers[N]).length;D.setAttribute("aria-pressed",String(r.layers[N]===
p.layer));let ee=D.querySelector(".label");ee.textContent=`${A(r.layers[N]).title} · ${G?`${G} left`:"✓"}`}),
le.setAttribute("aria-pressed",String(p.result)),m.setAttribute("aria-pressed",String(p.adding)),m.disabled=!S(),
xe.setAttribute("aria-pressed",String(p.byWords)),ke(),T.update(ie);let O=p.at?b(p.at)?.mark??w.get(p.at)?.a??
w.get(p.at)?.b:null;O&&!p.byWords&&(p.toPlace||B.offsetHeight!==U)&&h.show(se(O)[0]?.[0]??J(O)),p.toPlace=!1,U=
B.offsetHeight}return Ie(h,d,{pick:x=>Q.take(x),tap({word:x,marks:i,line:O,margin:D}){if((p.role||p.adding)&&(x||
D)){let N=h.lines[O-1];return Q.take(D?ge(h,d,N.start,N.end):[x])}if(i.length){let N=p.at?i.indexOf(p.at):-1;Q.
open(i[(N+1)%i.length])}}},s),t.root.addEventListener("keydown",x=>{let i=x.target;if(i.matches("textarea, inp\
ut, select")){x.key==="Escape"&&h.el.focus({preventScroll:!0});return}if(p.byWords&&i===h.el&&!x.ctrlKey&&!x.metaKey&&
!x.altKey&&x.key.match(/^(Arrow|Home|End)/))return x.preventDefault(),ye(x.key,x.shiftKey);if(x.altKey||x.key===
"Enter"&&i.matches("button"))return;let O=x.key.length===1?x.key.toLowerCase():x.key,D=x.ctrlKey||x.metaKey?`C\
ontrol+${x.shiftKey||O==="y"?"Shift+":""}${O==="y"?"Z":O.toUpperCase()}`:O,N=[...t.dock.querySelectorAll("butt\
on"),...t.root.querySelectorAll("button")].find(G=>G.getAttribute("aria-keyshortcuts")===D&&!G.disabled);N?(x.
preventDefault(),N.click()):O==="Escape"&&(Object.assign(p,{role:null,adding:!1,pending:null}),z())},{signal:s}),
n.on("change",()=>z(),{signal:s}),n.on("status",()=>z(),{signal:s}),n.on("overlay",({told:x,why:i})=>{p.kept=x??
[],p.note=i??"",t.say(i??"The gold is kept."),z()},{signal:s}),n.on("refused",({why:x})=>{p.note=`Not taken: ${x}`,
t.say(p.note),z()},{signal:s}),X(),h.begin(),{known:re,view:ie}}var kt={join:"opening …",saved:"✓ saved",sending:"… saving",kept:"kept in this browser, not yet in your \
file",cut:"kept here: run this cell again",lost:"NOT SAVED"},fo={join:"",saved:"",sending:"",kept:"",cut:"The \
notebook's engine was restarted. Your answers are kept in this browser. Run this cell again (▶) to put them in\
 your file.",lost:"Your last answers are NOT saved: neither the notebook nor this browser could keep them. Dow\
nload them now."},Xe=[18,22,28];function ho(e,o){let n=matchMedia("(prefers-color-scheme: dark)"),t=()=>{let r=document.
body.dataset.jpThemeLight,a=document.body.dataset.vscodeThemeKind;e.classList.toggle("dark",r?r==="false":a?!a.
includes("light"):n.matches)},s=new MutationObserver(t);s.observe(document.body,{attributes:!0,attributeFilter:[
"data-jp-theme-light","data-vscode-theme-kind"]}),o.addEventListener("abort",()=>s.disconnect(),{once:!0}),n.addEventListener(
"change",t,{signal:o}),t()}function xt({model:e,el:o,link:n,signal:t}){let s=e.get("task"),r=c("h2",{},[s.number,
s.title].filter(Boolean).join(" · ")),a=c("div",{class:"count"}),u=c("div",{class:"saved"}),d=c("div",{class:"\
alert",role:"alert",hidden:!0}),h=c("div",{class:"alert",role:"alert",hidden:!0}),g=c("div",{class:"row"}),y=c(
"div",{class:"row"}),l=c("div",{class:"stage"}),w=c("div",{class:"side",role:"group","aria-label":"Notes besid\
e the text",tabindex:0,"data-lm-suppress-shortcuts":"true"}),p=c("p",{class:"next"}),R=c("div",{class:"dock"},
p),B=c("footer",{class:"foot"}),k=c("div",{class:"unseen",role:"status","aria-live":"polite"}),b=c("section",{
class:"copydesk","aria-label":`Task ${r.textContent}`},c("header",{class:"head"},c("div",{},r,c("p",{},s.prompt)),
a,u),d,h,c("div",{class:"bar"},g,y),c("div",{class:"cols"},c("div",{class:"wide"},l,R,B),w),k);ho(b,t);for(let $ of[
"keydown","keyup","keypress"])b.addEventListener($,f=>f.stopPropagation(),{signal:t});let C=Number(e.get("pref\
s")?.size)||Xe[0],_=()=>b.style.setProperty("--copydesk-size",`${C}px`);_(),y.append(P("A⁺",()=>{C=Xe.find($=>$>
C)??Xe[0],_()},t,{title:"Larger letters, up to projector size, then back"}));let v=$=>{k.textContent=k.textContent===
$?`${$} `:$},S="",L=$=>{let f=$.status;b.dataset.status=u.dataset.status=f,u.textContent=kt[f],u.title=$.reason??
"";let E=f==="join"?$.reason:"",A=fo[f]||E||(f==="kept"&&$.reason?`Not yet in your file: ${$.reason}. Your ans\
wers are kept in this browser and tried again.`:"");if(d.textContent!==A&&(d.textContent=A),d.hidden=!A,f==="l\
ost"&&"download"in $&&typeof $.download=="function"){let W=$.download;d.append(" ",P("Download what is unsaved",
()=>W.call($),t,{class:"main"}))}let M=f==="sending"||f==="join"?S:f;M!==S&&((M!=="saved"||S)&&v(kt[f].replace(
"✓ ","")),S=M)};return n?(n.on("status",()=>L(n),{signal:t}),L(n)):u.remove(),o.append(b),t.addEventListener(
"abort",()=>b.remove(),{once:!0}),{root:b,main:l,side:w,tools:g,extras:y,dock:R,foot:B,say:v,count($,f,E){a.replaceChildren(
f?`${$} of ${f} `:`${$} `,c("small",{},E??""))},next($){p.textContent!==$&&(p.textContent=$),p.hidden=!$},warn($){
h.textContent=$??"",h.hidden=!$},button:($,f,E)=>P($,f,t,E)}}var wt=`.copydesk{&.dark{color-scheme:dark}.answer{display:grid;gap:10px;max-width:66ch;margin-top:10px;font-s\
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
try{this.#e().removeItem(this.#o(o))}catch{}}all(){let o=[];try{let n=this.#e();for(let t=0;t<n.length;t++){let s=n.
key(t)??"",[r,a,u,d]=s.startsWith(this.#t)?s.slice(this.#t.length).split("/"):[];if(!(!u||d!==void 0))try{o.push(
{round:Number(r),client:a,n:Number(u),op:JSON.parse(n.getItem(s)??"")})}catch{}}}catch{return[]}return o.sort(
(n,t)=>n.round-t.round||(n.client<t.client?-1:n.client>t.client?1:n.n-t.n))}},go=50,mo=64e3;function vt(e){let[
o]=e,n=0,t=e.findIndex(({client:s,round:r,n:a,op:u},d)=>(n+=new TextEncoder().encode(JSON.stringify(u)).length+
1,s!==o.client||r!==o.round||a!==o.n+d||d===go||d>0&&n>mo));return t<0?e.length:t}var bo=2500,et=[1e3,2e3,4e3,8e3,15e3],ko="The notebook does not answer yet. If this stays so, run this cell ag\
ain (▶).",xo={storage:()=>localStorage,now:()=>Date.now(),later:(e,o)=>setTimeout(e,o),never:e=>clearTimeout(
e),random:()=>Array.from(crypto.getRandomValues(new Uint8Array(6)),e=>e.toString(16).padStart(2,"0")).join("")},
tt=e=>e.mark?.id??e.mark??e.key;function $t(e,{signal:o,...n}){let t={...xo,...n},s=String(e.get("task").id),r=t.
random(),a=r,u=0,d=0,h=Number(e.get("task").round??1),g="",y=null,l=0,w=null,p=[],R=!1,B=!1,k={why:"",retry:!0},
b=0,C=null,_=!1,v=!1,S=!1,L={what:"",when:0},$={status:"",reason:""},f=new Map,E=new Map,A=!1,M=!1,W=0,I=null,
H=new Map,K=(i,O)=>{for(let D of[...H.get(i)??[]])D(O)},re=()=>{let i=p.some(O=>!O.stored);return R?i?"lost":"\
cut":w?p.length?B?i?"lost":"kept":"sending":v?"sending":"saved":"join"},Q=()=>k.why||(!w&&!R&&b>2?ko:""),be=()=>!w||
re()==="lost"||!!e.get("task").readonly,te=()=>{if(!p.length&&w&&(B=!1,b=0,k={why:"",retry:!0}),t.never(C),C=null,
!R&&!o.aborted){let i=et[Math.min(b,et.length-1)];if(!w)C=t.later(()=>(b++,ie(),te()),i);else if(p.length&&B&&
k.retry)C=t.later(()=>(b++,ke(),te()),i);else if(p.length&&!B){let O=p.reduce((D,N)=>Math.min(D,N.since),1/0);
C=t.later(()=>(B=!0,b=0,te()),Math.max(0,O+bo-t.now()))}}$.status===re()&&$.reason===Q()||($.status=re(),$.reason=
Q(),K("status",$.status))},ye=i=>{if(!(R||o.aborted))try{e.send(i)}catch{U()}},ie=()=>ye({t:"hello",v:1,client:a,
task:s,round:h,boot:y,seq:l}),ae=()=>{_=!1;let i=p.filter(O=>!O.sent);for(;i.length;){let O=i.splice(0,vt(i));
for(let G of O)G.sent=!0;let[{client:D,round:N}]=O;ye({t:"ops",v:1,journal:g,client:D,task:s,round:N,ops:O.map(
G=>G.op)})}},fe=()=>{_||(_=!0,queueMicrotask(ae))},ke=()=>{for(let i of p)i.sent=!1,i.stored||=w?.put(i)??!1;ae()},
he=i=>(i.do==="put"?f.set(i.mark.id,i.mark):i.do==="del"?f.delete(i.mark):i.do==="answer"?E.set(i.key,i.value):
i.do==="hint"?W=Math.max(W,i.level):i.do==="check"?M=!0:A=!0,["put","del","answer"].includes(i.do)&&(I=null),i.
do==="put"?i.mark.id:i.do==="del"?i.mark:null),Y=i=>{if(be()||A)return;let O={n:++u,...i},D={round:h,client:a,
n:u,op:O,stored:!1,sent:!1,since:t.now()};D.stored=w?.put(D)??!1,p.push(D);let N=he(O);te(),K("change",{names:N?
[N]:[]}),k.why||fe()},$e=i=>{let O=p.filter(N=>N.client===i);p=p.filter(N=>N.client!==i);let D=t.random();O.forEach(
(N,G)=>{let ee={...N.op,n:G+1},ne={...N,client:D,n:G+1,op:ee,sent:!1};ne.stored=w?.put(ne)??!1,(ne.stored||!N.
stored)&&w?.drop(N),p.push(ne)}),i===a&&(a=D,u=O.length)},xe=i=>{w||(B=!1,b=0,k={why:"",retry:!0}),g!==i.journal&&
(g&&(p=[],a=t.random(),u=0),g=i.journal,w=new Ue(t.storage,g,s)),i.round!==h&&u&&(a=t.random(),u=0),{round:h,boot:y,
seq:l}=i,S=!1,A=!!i.closed,M=!!i.checked,W=i.hints??0,I=i.verdict??(A?I:null),f=new Map((i.marks??[]).map(N=>[
N.id,N])),E=new Map(Object.entries(i.answers??{}));let O=new Set(p.map(N=>`${N.client}/${N.n}`));p=[...(w?.all()??
[]).filter(N=>!O.has(`${N.client}/${N.n}`)).map(N=>({...N,stored:!0,sent:!1,since:t.now()})),...p].filter(N=>{
let G=N.round===h&&N.n<=(i.upto?.[N.client]??0);return G&&w?.drop(N),!G});for(let N of p)N.round===h&&he(N.op);
ae(),te(),K("change",{names:null}),I&&K("verdict",I)},le=(i,O)=>{let D=p.filter(N=>N.client===i&&N.n<=O);p=p.filter(
N=>!D.includes(N));for(let N of D)w?.drop(N);return D},m=i=>{let O=le(i.client,i.upto),D=O.filter(ee=>i.refused?.[ee.
n]),N=O.length&&i.client!==a&&!p.some(ee=>ee.client===i.client),G=D.length||i.late?.length||N||S&&!p.length;l=
Math.max(l,i.seq??0),O.length&&(b=0,k={why:"",retry:!0}),te(),G&&ie();for(let{n:ee,op:ne}of D)K("refused",{n:ee,
why:i.refused[ee],op:ne})},T=i=>{l=Math.max(l,i.seq??0);let O=[];for(let D of i.ops)le(i.by,D.n);for(let D of i.
by===a?[]:i.ops)tt(D)&&p.some(N=>tt(N.op)===tt(D))?S=!0:O.push(he(D));te(),K("change",{names:O.filter(D=>D!==null)}),
(S?!p.length:i.ops.some(D=>D.do==="commit"||D.do==="check"))&&ie()},j=i=>{let O=p.filter(N=>N.client===i.client&&
N.n>=i.from);if(!O.length)return;let D=`${i.client}/${i.from}`;if(!(L.what===D&&t.now()-L.when<et[0])){if(L={what:D,
when:t.now()},O[0].n>i.from)$e(i.client);else for(let N of O)N.sent=!1;ae()}},q=i=>{k={why:String(i.why??"the \
file could not be written"),retry:i.retry!==!1},B=!0,te()},U=()=>{R=!0,te()},x=[["msg:custom",i=>{i?.t==="stat\
e"?xe(i):w?i.t==="ack"?m(i):i.t==="delta"?T(i):i.t==="want"?j(i):i.t==="fault"?q(i):i.t==="verdict"?K("verdict",
I=i):(i.t==="hint"||i.t==="overlay")&&K(i.t,i):i?.t==="fault"&&q(i)}],["comm_live_update",()=>{e.comm_live!==!0&&
U()}],["comm:close",U]];for(let[i,O]of x)e.on(i,O);return o.addEventListener("abort",()=>{for(let[i,O]of x)e.off(
i,O);t.never(C),H.clear()},{once:!0}),e.comm_live===!1&&(R=!0),ie(),te(),{get status(){return re()},get reason(){
return Q()},get marks(){return f},get answers(){return E},get closed(){return A},get checked(){return M},get hints(){
return W},get verdict(){return I},get readonly(){return be()},get typing(){return v},set typing(i){v=i,te()},put:i=>Y(
{do:"put",mark:i}),del:i=>Y({do:"del",mark:i}),answer:(i,O)=>Y({do:"answer",key:i,value:O}),hint:i=>Y({do:"hin\
t",level:i}),check:i=>Y({do:"check",reason:i}),commit:()=>Y({do:"commit"}),ask:(i,O)=>ye({t:"ask",what:i,client:a,
text:O}),newName:()=>`${r}.${++d}`,on(i,O,D){let N=H.get(i)??new Set;H.set(i,N.add(O)),D.signal.addEventListener(
"abort",()=>N.delete(O),{once:!0})},unsaved:()=>p.map(i=>({task:s,round:i.round,client:i.client,...i.op})),download(){
let i=[{v:1,journal:g,unsaved:!0},...this.unsaved()].map(N=>JSON.stringify(N)),O=URL.createObjectURL(new Blob(
[`${i.join(`
`)}
`],{type:"application/x-ndjson"})),D=document.createElement("a");D.href=O,D.download=`copydesk-unsaved-${s}.js\
onl`,D.click(),URL.revokeObjectURL(O)}}}var Me=(e,o)=>o===void 0?`nothing:${e}`:`nothing:${e}:${o}`;function ot(e,o,n){let t=o.answers.get(Me(e))===!0,
s=n.lines.filter(u=>u.text.trim()&&n.inTask(u.number)).map(u=>u.number),r=new Set(s.filter(u=>n.has(u,d=>o.marks.
has(d)))),a=new Set(s.filter(u=>!r.has(u)&&(t||o.answers.get(Me(e,u))===!0)));return{lines:s,marked:r,said:a,whole:t,
open:s.filter(u=>!r.has(u)&&!a.has(u))}}function je({task:e,layer:o}){if(o.name==="attribution")return[];let n=t=>!e.ask.length||e.ask.includes(t);return n(
"label")?o.labels:n("family")?o.families:[]}function St({task:e,layer:o,book:n,state:t},s){let r=o.name==="loa\
ded"?"voice":o.name==="attribution"?"source_kind":"";if(!r||!e.ask.includes(r)||s.attrs?.[r]&&t.grid!==r||r===
"source_kind"&&!s.spans.source?.length)return null;let a=n.attributes[r];return{...a,values:a.values.filter(u=>u.
name!=="none")}}var ce=({layer:e},o)=>o===e.name?e.short:[...e.labels,...e.families].find(n=>n.name===o)?.short??
o;function Et(e){let{task:o,layer:n,state:t,link:s,lines:r,count:a}=e;if(s.status==="join")return"Opening your\
 answers …";if(s.status==="lost")return"Stop here: what you do now would not be saved. Download what is unsa\
ved, then call your teacher.";if(s.closed&&s.verdict)return"Read what the desk says. Your marks stay as you ga\
ve them.";if(s.closed)return"You have closed this task. You can read your marks, not change them.";if(!e.editable())
return"You can read these marks, not change them.";if(t.form==="check")return"Next: say why you decided as you\
 did. Then see what the desk says.";if(t.form==="commit")return"Next: are you sure? Afterwards you cannot chan\
ge your marks.";if(t.form==="keys")return"The keys, and the button for each.";if(t.waiting)return s.status==="\
saved"||s.status==="sending"?"The desk is reading your marks …":"Your check waits until the notebook answers\
.";let u=e.edited(),d=!!o.count&&a>=Number(o.count),h=o.commit?"commit":"check";if(u&&t.adding)return"Next: se\
lect the further words. They join the same mark.";if(n.name==="attribution"){if(t.pending)return"Next: take th\
ese words, or select others.";if(u&&t.role)return`Next: ${{content:"select the words of the claim.",source:"se\
lect who says so, or say that nobody does.",cue:u.attrs?.source_kind==="none"?"is there a tie, such as “report\
edly”? Select it. If not, press Done.":"select the words that tie the two."}[t.role]??""}`;if(u&&St(e,u))return"\
Next: what kind of source is it?";if(u)return`Read it aloud. Does it still sound true? Then ${d?e.judges||o.commit?
`press ${h}`:"go on to the next task":"select the next claim"}.`}else{if(t.pending&&(u||!je(e).length))return"\
Next: take these words, or select others.";if(t.pending||t.grid==="label")return"Next: pick the label that fit\
s best.";if(u&&St(e,u))return"Next: whose word is it?";if(u&&t.role)return"Next: select the words that this ma\
rk should cover."}if(s.verdict)return"Read what the desk says. Then change what you like, and check again.";if(d&&
(e.judges||o.commit))return`That makes ${a} of ${o.count}. Next: look them over, then ${h}.`;let g={attribution:"\
select the words of a claim",artifact:"click the number of a line that the reporter did not write here for thi\
s story",loaded:"select the shortest words that carry a charge"}[n.name],y=t.byWords?"move with the arrow keys\
, hold Shift for more words, then press a digit or Enter":g;return!a&&r.open.length?`First: ${y}. Nothing ther\
e? Say so below.`:r.open.length?`Next: ${y}. Still open: line${r.open.length>1?"s":""} ${wo(r.open)}.`:o.commit?
"Every line has an answer. Next: look it over, then commit.":e.judges?"Every line has an answer. Next: check.":
"Every line has an answer. It is saved; you can still change it."}function wo(e){return e.length>6?`${e.slice(
0,5).join(", ")} and ${e.length-5} more`:e.join(", ")}function Ot(e,o){let{task:n,state:t,link:s,sheet:r,code:a,frame:u,close:d,refuse:h,render:g}=e,y=b=>[void 0,...new Set(
ve(b).flatMap(([_,v])=>r.linesOf(_,v).map(S=>S.number)))].map(_=>Me(e.layer.name,_)).filter(_=>s.answers.get(_)===
!0).map(_=>({answer:_,before:!0,after:!1})),l=(...b)=>o.act(b.flatMap(C=>[{mark:C.id,before:s.marks.get(C.id)??
null,after:C},...y(C)])),w=b=>{t.edit=b.id,t.adding=!1,t.role=e.layer.name==="attribution"?Se(b,we(e.layer.name,
n)):null},p=b=>b.every(([C])=>!r.inTask(r.lineAt(C).number)),R=()=>n.lines.map(([b,C])=>b===C?`line ${b}`:`lin\
es ${b} to ${C}`).join(" and "),B=(b,C=!1)=>{if(t.note="",!e.editable())return h(Et(e));t.form=null,t.line=r.lineAt(
b[0][0]).number;let _=e.edited(),v=t.role,S=v==="source"||v==="cue"?b:b.filter(L=>!p([L]));if(!S.length)return h(
`That is outside this task, which is about ${R()}.`);if(C)return t.pending=S,v||(t.edit=null),g();if(t.pending=
null,_&&v){let L=Te(_,v,S,t.adding);w(L),l(L)}else if(e.layer.name==="attribution"){let L=Ge(s.newName(),"attr\
ibution","attribution",S);w(L),l(L)}else if(je(e).length)Object.assign(t,{edit:null,role:null,grid:null,pending:S});else
return k(e.layer.name,S);g()},k=(b,C=t.pending)=>{let _=e.edited();if(e.editable()){if(C){let S=(e.layer.name===
"artifact"?C.map(L=>[L]):[C]).map(L=>Ge(s.newName(),e.layer.name,b,L));d(),t.edit=S[S.length-1].id,l(...S),u.say(
`Marked: ${ce(e,b)}`)}else _&&(t.grid=null,l({..._,label:b}));g()}};return{take:B,label:k,onward:w,silence(b,C){
let _=Me(e.layer.name,b);t.form=null,b&&C&&(t.line=null),o.act([{answer:_,before:s.answers.get(_)??!1,after:C}]),
u.say(C?"Noted: nothing here.":"Taken back.")},form(b){t.form=t.form===b?null:b,g()},takePending(){let b=t.pending;
b&&(document.getSelection()?.removeAllRanges(),B(b),t.byWords&&e.step("",!1))},attr(b,C){let _=e.edited();t.grid=
null,_&&l(lt(_,b,C))},grid(b){t.grid=b,g()},role(b){t.role=t.role===b&&b==="text"?null:b,t.adding=!1,g()},adding(){
let b=e.edited();if(!b)return;let C=!t.adding;C?(!t.role||!b.spans[t.role]?.length)&&(t.role=b.spans.content?"\
content":"text"):w(b),t.adding=C,g()},nobody(){let b=e.edited();if(!b)return;let C=De(b);w(C),we("attribution",
n).includes("cue")&&!C.spans.cue?.length&&(t.role="cue"),l(C)},nudge(b,C){let _=e.edited(),v=t.role??"text",S=_?.
spans[v];if(!_||!S?.length)return;let[L,$]=b==="start"?S[0]:S[S.length-1],f=r.lineAt(L),[E,A]=ct(f.text,[a.toUnit(
L)-f.unit,a.toUnit($)-f.unit],b,C),M=[a.toPoint(f.unit+E),a.toPoint(f.unit+A)];l(Te(_,v,b==="start"?[M,...S.slice(
1)]:[...S.slice(0,-1),M],!1))},remove(){let b=e.edited();!b||!e.editable()||(d(),o.act([{mark:b.id,before:b,after:null}]),
u.say("Deleted. Undo brings it back."))},done(){d(),g(),r.el.focus({preventScroll:!0})},cancel(){t.form?t.form=
null:t.grid?t.grid=null:t.pending?t.pending=null:d(),document.getSelection()?.removeAllRanges(),g(),r.el.focus(
{preventScroll:!0})},open(b){let C=s.marks.get(b);C&&(d(),t.edit=b,t.note="",C.layer==="attribution"&&(t.role=
Se(C,we("attribution",n))),t.line=r.lineAt(ve(C)[0]?.[0]??0).number,g(),queueMicrotask(()=>r.show(ve(C)[0]?.[0]??
0,!0)))},point:b=>r.light(t.edit,b),check(){s.check(t.reason),d(),t.waiting=!0,t.reason={pick:null,text:""},g()},
commit(){d(),s.commit(),g()},showItem(b){let C=b.spans??[];r.glow("hint",C),r.light(b.mark??null);let _=b.mark?
s.marks.get(b.mark):null,v=C[0]?.[0]??(_&&ve(_)[0]?.[0])??(b.lines?.length?r.lines[b.lines[0]-1].start:null);v!==
null&&r.show(v,!0)}}}var vo={found:["✓","found"],nearly:["≈","nearly"],missed:["○","missed"],extra:["+","extra"],arguable:["∿",
"arguable"],alone:["–","rightly left alone"]},$o=e=>vo[e]??["·",e];function Re(e,o){let{slice:n,sheet:t}=e,
s=`line ${t.lineAt(J(o)).number}`,r=V(F(se(o),n),70);if(o.layer!=="attribution")return[o.layer==="artifact"?ce(
e,o.label):r,o.layer==="artifact"?"":ce(e,o.label),o.layer==="artifact"?`${r} · ${s}`:s];let a=o.attrs?.source_kind===
"none"?"Nobody":V(F(o.spans.source,n),40)||"who?",u=o.by?null:Se(o,we(o.layer,e.task)),d=e.layer.roles.find(h=>h.
name===u)?.short;return[a,F(o.spans.cue,n),`${r} · ${s}${d?` · no ${d} yet`:""}`]}function At(e,o,n){let[t,s,
r]=Re(e,o);return c("button",{type:"button",class:"m-item","data-name":o.id,"data-lm-suppress-shortcuts":"true"},
n?`${n} `:null,c("b",{},t),s?` · ${s}`:null,c("span",{},r))}function Tt(e,o){let n=c("div",{class:"list"}),t=c(
"p",{class:"soft"}),s=c("section",{class:"marks"},c("h3",{},"Your marks"),t,n),r=c("section",{class:"verdict",
tabindex:-1}),a=c("section",{class:"others"}),u=c("section",{class:"card"}),d=[],h=new Map,g=y=>y.target.closest(
"[data-name]")?.dataset.name??null;n.addEventListener("click",y=>{let l=g(y);l&&e.acts.open(l)},{signal:o});for(let[
y,l]of[["pointerover",!0],["focusin",!0],["pointerout",!1],["focusout",!1]])n.addEventListener(y,w=>e.acts.point(
l?g(w):null),{signal:o});return r.addEventListener("click",y=>{let l=h.get(g(y)??"");l&&e.acts.showItem(l)},{signal:o}),
a.addEventListener("click",y=>{let l=y.target.closest("[data-at]")?.dataset.at;l&&e.sheet.show(Number(l),!0)},
{signal:o}),{nodes:[r,s,a,u],update(y){y||(d=[...e.link.marks.values()].filter(l=>l.layer===e.layer.name).map(
l=>({name:l.id,start:J(l),node:At(e,l)})).sort((l,w)=>l.start-w.start),Z(n,d.map(l=>l.node),e.sheet.el));for(let l of y??
[]){let w=d.findIndex(k=>k.name===l),p=w>=0&&d[w].node===document.activeElement;w>=0&&d.splice(w,1)[0].node.remove();
let R=e.link.marks.get(l),B=R?.layer===e.layer.name;if(R&&B){let k=J(R),b=d.findIndex(v=>v.start>k),C=b<0?d.length:
b,_=At(e,R);n.insertBefore(_,d[C]?.node??null),d.splice(C,0,{name:l,start:k,node:_}),p&&_.focus({preventScroll:!0})}else
p&&e.sheet.el.focus({preventScroll:!0})}t.textContent=d.length?"":"None yet. Each mark you make appears here a\
s a button that leads back to it."},current(y){for(let l of d)l.name===y?l.node.setAttribute("aria-current","t\
rue"):l.node.hasAttribute("aria-current")&&l.node.removeAttribute("aria-current")},judge(y){s.hidden=!!y,h=new Map(
(y?.items??[]).map((l,w)=>[String(w),l])),Z(r,y?[c("h3",{},"Your desk says"),...(y.sentences??[]).map(l=>c("p",
{},l)),...[...h].map(([l,w])=>So(e,l,w)),y.reveal?c("p",{class:"reveal"},y.reveal):null]:[],e.sheet.el),y&&(e.
frame.side.scrollTop=0)},compare(y){Z(a,[...y.values()].flatMap(l=>[c("h3",{},l.what==="machine"?"The machine’\
s reading":l.what==="class"?"The class":"The key"),...l.annotations.filter(w=>w.layer===e.layer.name).map(w=>{
let[p,R,B]=l.what==="class"?[e.slice(...w.spans.heat[0])]:Re(e,w);return c("button",{type:"button",class:"m-it\
em ghostly","data-at":J(w),"data-lm-suppress-shortcuts":"true"},c("b",{},p),R?` · ${R}`:null,c("span",{},B),w.
rule||w.rationale?c("span",{},[w.rule&&`rule ${w.rule}`,w.rationale].filter(Boolean).join(": ")):null)})]),e.sheet.
el)},book(){let{layer:y}=e,l=je(e),w=[...y.roles,...l.length?y.families:[],...l===y.labels?l:[]];Z(u,[c("h3",{},
"Codebook"),c("p",{},c("b",{},y.question)),c("dl",{},...w.flatMap(p=>[c("dt",{},c("span",{class:`tag ${y.roles.
length?p.name:y.name}`},p.short),` ${p.name}`),c("dd",{},p.question,p.example?c("i",{},` ${p.example}`):null)]))])},
card:u,verdict:r}}function So(e,o,n){let[t,s]=$o(n.outcome),r=a=>a&&a!==e.layer.name?`${ce(e,a)}. `:"";return c(
"button",{type:"button",class:`v ${n.outcome}`,"data-name":o,"data-lm-suppress-shortcuts":"true"},c("b",{},`${t}\
 ${n.title||s}`),n.why?c("span",{},n.why):null,...(n.also??[]).map(a=>c("span",{},`Also accepted: ${r(a.label)}${a.
why??""}`)))}var oe=({link:e},o)=>e.answers.get(`mark:${o}`)??"",me=({told:e,stale:o},n)=>n.rationale??(o.has(n.id)?"":e.get(
n.id)?.reason??""),_e=({told:e,stale:o},n)=>n.also_ok??(o.has(n.id)?[]:e.get(n.id)?.also??[]),Ke=(e,o)=>oe(e,o.
id)==="struck"?[]:e.told.get(o.id)?.problems??[];function pe({link:e},o){return[...e.marks.values()].filter(n=>n.
layer===o).sort((n,t)=>J(n)-J(t)||(se(n).at(-1)?.[1]??0)-(se(t).at(-1)?.[1]??0))}function ue(e,o){let n=pe(e,o),
t=n.filter(d=>oe(e,d.id)).length,s=n.filter(d=>oe(e,d.id)!=="struck"),r=e.link.answers.get(`read:${o}`)===!0,a=e.
link.answers.get(`out:${o}`)===!0,u=t>0||r||n.some(d=>!d.id.startsWith("finder."));return{all:n.length,decided:t,
bare:s.filter(d=>!(oe(e,d.id)?d.rationale:me(e,d))).length,wrong:s.filter(d=>Ke(e,d).length).length,read:r,out:a,
begun:u,done:u&&r&&t===n.length}}function Lt({all:e,decided:o,bare:n,wrong:t,read:s,out:r,begun:a,done:u}){if(r)
return"left out";let d=[n&&`${n} without a reason`,t&&`${t} to mend`].filter(Boolean);return a?[u&&!d.length?"\
done":`${o} of ${e} decided`,...d,o===e&&!s&&"not read to the end"].filter(Boolean).join(" · "):e?`not begun \
(${e})`:"not begun, nothing marked"}function nt(e,o,n){let t=F(se(o),e.slice);return/[^\s…]/.test(t)?`“${V(
t,n)}”`:"a sign that you cannot see"}function Ye(e,o){let n=oe(e,o.id);if(n==="struck")return["✗","struck"];
let t=!o.id.startsWith("finder.");return n?t?["+","added, kept"]:o.by==="finder"?["✓","kept"]:["✎","mended\
, kept"]:t?["+","yours, not decided yet"]:["?","not decided yet"]}function Ct(e,o){let n=c("div",{class:"list"}),
t=c("h3",{}),s=c("section",{class:"marks"},t,n),r="";return n.addEventListener("click",a=>{let u=a.target.closest(
"[data-name]")?.dataset.name;u&&(e.goto(u),e.sheet.el.focus({preventScroll:!0}))},{signal:o}),{section:s,draw(){
let a=pe(e,e.layer.name),u=a.map(h=>[h,Ye(e,h),Ke(e,h).length>0,Re(e,h)]),d=JSON.stringify([e.state.edit,e.layer.
name,u.map(([h,g,y,l])=>[h.id,g,y,l])]);d!==r&&(r=d,t.textContent=`${e.layer.title}: ${a.length}`,Z(n,u.map(([
h,[g,y],l,[w,p,R]])=>c("button",{type:"button",class:`m-item${oe(e,h.id)==="struck"?" gone":""}`,"data-name":h.
id,"data-lm-suppress-shortcuts":"true","aria-current":h.id===e.state.edit?"true":null},c("i",{class:"sign",title:y,
"aria-hidden":"true"},l?`${g} ⚠`:g),c("span",{class:"unseen"},`${y}${l?", something to mend":""}: `),c("b",{},
w),p?` · ${p}`:null,c("span",{},R.replace(/^\s+·/,"a sign that you cannot see ·")))),e.sheet.el),n.querySelector(
"[aria-current]")?.scrollIntoView({block:"nearest"}))}}}function Nt(e,o){let n=e.sheet.lineAt(J(o)).number,[t,
s]=Re(e,o);return`Line ${n}, ${Ye(e,o)[1]}: ${[t,s,nt(e,o,90)].filter(Boolean).join(", ")}. Reason: ${me(e,o)||
(e.told.has(o.id)?"none yet":"being worked out")}`}var Mt={artifact:[[],[]],attribution:[["source_kind"],["quotation","hop","place"]],loaded:[["voice","direction"],
[]]},Eo={attribution:["stands_for","Stands for"],loaded:["target","About"]},st={artifact:"",attribution:"sourc\
e_kind",loaded:"voice"};function Be(e,o,n,t,s,r){let a=c("select",{...de,"data-field":r},...o.map(([u,d])=>c("\
option",{value:u,selected:u===n},d)));return a.addEventListener("change",()=>t(a.value),{signal:s}),c("label",
{class:"field"},c("span",{},e),a)}function jt(e,o,n,t){let{title:s,values:r}=e.book.attributes[n],a=e.told.get(
o.id)?.attrs[n],u=y=>r.find(l=>l.name===y)?.short??y,d=o.attrs?.[n]??"",h=a?["",`${u(a)} (worked out)`]:["","c\
hoose …"],g=r.filter(y=>y.name!=="none").map(y=>[y.name,y.short]);return Be(s,d&&!a?g:[h,...g],d,y=>e.setAttr(
n,y||void 0),t,n)}function Oo(e,o,n){let t=Eo[o.layer];if(!t||t[0]==="stands_for"&&o.attrs?.source_kind!=="pro\
noun")return[];let[s,r]=t,a=o.attrs?.[s],u=e.state.role===`@${s}`;return[c("span",{class:"field"},c("span",{},
r),c("b",{},a?.length?`“${V(F(a,e.slice),34)}”`:"nothing yet")),P(u?"Select the words …":"Select them",()=>e.
point(s),n,{pressed:u,title:`The next words you select: ${r.toLowerCase()}`})]}function Ao(e,o,n){let t=c("inp\
ut",{type:"text",maxlength:120,...de,"data-field":"neutral"});return t.value=o.attrs?.neutral??"",Ee(t,e.link,
()=>e.setAttr("neutral",t.value.trim()||void 0,o.id),n),c("label",{class:"field"},c("span",{},"A plainer word"),
t)}function To(e,o,n){let s=pe(e,"attribution").filter(r=>r.id!==o.id&&J(r)<J(o)).map(r=>[r.id,`line ${e.sheet.
lineAt(J(r)).number}: ${V(F(r.spans.content,e.slice),40)}`]);return Be("The same statement in other words",[["",
"no"],...s],o.attrs?.wording_of??"",r=>e.setAttr("wording_of",r||void 0),n,"wording_of")}function Rt({layer:e,
book:o,slice:n},t,s){let r=e.labels.find(u=>u.name===s.label)?.short??s.label,a=o.attributes[st[t.layer]]?.values.
find(u=>u.name===s.attrs?.[st[t.layer]])?.short;return[r,a,s.spans&&`“${V(F(Object.values(s.spans).flat(),n),
40)}”`].filter(Boolean).join(", ")}function _t(e,o){let n=_e(e,o);if(!n.length)return null;let t=n.map(s=>`${Rt(
e,o,s)} (“${s.why}”)`).join(" · ");return c("p",{class:"soft also"},c("b",{},`Also right${o.also_ok?"":",\
 proposed"}: `),t)}function Bt(e,o,n){return[...Mt[o.layer][0].filter(t=>t!=="source_kind"||o.attrs?.source_kind!==
"none").map(t=>jt(e,o,t,n)),...Oo(e,o,n),...o.layer==="loaded"?[Ao(e,o,n)]:[]]}function Dt(e,o,n){return[c("di\
v",{class:"row fields"},...Mt[o.layer][1].map(t=>jt(e,o,t,n)),...o.layer==="attribution"?[To(e,o,n)]:[]),Lo(e,
o,n)]}function Lo(e,o,n){let{layer:t,book:s,state:r}=e,a=_e(e,o),u=st[o.layer],d=a.map((p,R)=>c("li",{},`${Rt(
e,o,p)}, ${p.worth===.5?"half":"full"}: ${p.why} `,P("Remove",()=>e.setOthers(a.filter((B,k)=>k!==R)),n))),h=r.
also,g=["","the same"],y=c("input",{type:"text",maxlength:220,...de,"data-field":"why"});y.value=r.also.why,y.
addEventListener("input",()=>r.also.why=y.value,{signal:n}),y.addEventListener("keydown",p=>p.key==="Enter"&&l(),
{signal:n});let l=()=>{if(!y.value.trim())return e.refuse("Say in a sentence why the other reading counts as w\
ell.");if(!h.label&&!h.value&&!r.also.spans)return e.refuse("Say what is different in it: the label, the words\
, or whose it is.");let p=o.layer==="attribution"?"content":"text",R={...h.label&&{label:h.label},...h.value&&
{attrs:{[u]:h.value}},...r.also.spans&&{spans:o.layer==="attribution"?{...o.spans,[p]:r.also.spans}:{[p]:r.also.
spans}},worth:Number(h.worth),why:y.value.trim()};e.setOthers([...a,R])},w=r.role==="@also";return c("fieldset",
{class:"others"},c("legend",{},"Also right"),d.length?c("ul",{},...d):c("p",{class:"soft"},"Another reading th\
at earns points as well."),c("div",{class:"row fields"},o.layer==="attribution"?null:Be("Label",[g,...t.labels.
filter(p=>p.name!==o.label).map(p=>[p.name,p.short])],h.label,p=>h.label=p,n,"also-label"),u&&Be(s.attributes[u].
title,[g,...s.attributes[u].values.map(p=>[p.name,p.short])],h.value,p=>h.value=p,n,"also-value"),P(r.also.spans?
`“${V(F(r.also.spans,e.slice),30)}”`:w?"Select the words …":"Other words",()=>e.point("also"),n,{pressed:w}),
Be("Worth",[["1","full"],["0.5","half"]],h.worth,p=>h.worth=p,n,"also-worth")),c("div",{class:"row"},c("label",
{class:"field wide-field"},c("span",{},"Why"),y),P("Add",l,n)))}var Co=[["content","the claim"],["source","who says so"],["cue","the tie"]];function Wt(e,o){return e.setAttribute(
"aria-keyshortcuts",`${e.getAttribute("aria-keyshortcuts")} ${o}`),e}function It(e,o,n){let{state:t,acts:s,link:r,
slice:a}=e,u=c("div",{class:"studio-head"}),d=c("textarea",{rows:2,maxlength:300,...de}),h=c("span",{class:"so\
ft"}),g=c("label",{class:"why"},c("span",{},"Why? Your students will read this. ",h),d),y=c("div",{class:"row \
fields"}),l=c("div",{class:"more"}),w=c("div",{class:"row decide"}),p=c("div",{class:"row chips"}),R=c("div",{
class:"card-of-mark"},u,w,g,p,y,l),B="",k="",b=new AbortController;o.addEventListener("abort",()=>b.abort(),{once:!0});
let _=Ee(d,r,()=>{let f=r.marks.get(B),E=d.value.replace(/\s+/g," ").trim();f&&E!==me(e,f)&&e.setReason(f,E)},
o);d.addEventListener("keydown",f=>{if(f.key!=="Enter"&&f.key!=="Escape")return;f.preventDefault(),_();let E=e.
edited();e.sheet.el.focus({preventScroll:!0}),f.key==="Enter"&&E&&oe(e,E.id)!=="kept"&&e.decide("kept")},{signal:o});
let v=(f,E)=>f.layer!=="attribution"?e.layer.labels.map(M=>P(M.short,()=>s.label(M.name),E,{key:M.key,class:"c\
hip",pressed:M.name===f.label,title:M.question})):[...Co.map(([M,W],I)=>P(`${We(f,M)?"✓ ":""}${W}`,()=>s.role(
M),E,{key:String(I+1),class:`chip step ${M}`,pressed:t.role===M,title:"The next words you select take its plac\
e"})),P("nobody is named",()=>s.nobody(),E,{key:"0",class:"chip",pressed:f.attrs?.source_kind==="none"})],S=f=>{
let E=(A,M,W,I,H)=>{let K=P(A,()=>e.nudge(I,H),f,{title:`${M} (${W.replace("Arrow","").replace("Left","←").replace(
"Right","→")})`});return K.setAttribute("aria-label",M),K.setAttribute("aria-keyshortcuts",W),K};return c("s\
pan",{class:"group",role:"group","aria-label":"Move the edges by a word"},E("⇤","Begin one word earlier","Sh\
ift+ArrowLeft","start",-1),E("↦","Begin one word later","Shift+ArrowRight","start",1),E("↤","End one word \
earlier","ArrowLeft","end",-1),E("⇥","End one word later","ArrowRight","end",1))},L=f=>{let E=`line ${e.sheet.
lineAt(J(f)).number}`,[A,M]=Ye(e,f),W=c("span",{class:"state"},`${A} ${M}`);if(f.layer!=="attribution")return[
c("p",{class:"words"},c("span",{class:`tag ${f.layer}`},ce(e,f.label)),` ${nt(e,f,150)} `,c("span",{class:"sof\
t"},E," · "),W)];let[I,H]=Ze(f,a),K=F(f.spans.cue,a);return[c("p",{class:"words"},c("b",{},I||"?"),`: ${H||"?"}\
. `,c("span",{class:"soft"},`${K?`tied by “${K}” · `:""}${E} · `),W)]},$=(f,E,A,M)=>{let W=P(f,()=>e.go(
A),M,{title:E});return W.setAttribute("aria-label",E),W.setAttribute("aria-keyshortcuts",A<0?"ArrowUp":"ArrowD\
own"),W};return{box:R,flush:_,draw(f){if(R.hidden=!f,!f){B=k="";return}let E=n(),A=oe(e,f.id),M=t.adding&&!t.role?.
startsWith("@");Z(u,[...L(f),...Ke(e,f).map(K=>c("p",{class:"note problem"},`⚠ ${K}`))],e.sheet.el),Z(p,[c("\
span",{class:"row chips",role:"group","aria-label":f.layer==="attribution"?"The parts of it":"The label"},...v(
f,E)),S(E),f.layer==="attribution"?null:P("Other words",()=>s.role("text"),E,{key:"c",class:"chip",pressed:t.role===
"text"&&!M,title:"The next words you select take the place of these"}),P("Add a piece",s.adding,E,{key:"p",class:"\
chip",pressed:M,title:"The next words you select join this mark"})],e.sheet.el);let W=me(e,f);(B!==f.id||document.
activeElement!==d&&d.value!==W)&&(B=f.id,d.value=W),d.disabled=!e.editable(),h.textContent=f.rationale===void 0?
W?"(proposed)":e.stale.has(f.id)?"(being worked out …)":"(say it in a sentence)":"";let I=JSON.stringify([f,
e.told.get(f.id),e.stale.has(f.id),t.more,t.role,t.also.spans]),H=document.activeElement instanceof HTMLInputElement&&
(y.contains(document.activeElement)||l.contains(document.activeElement))&&k.startsWith(`[{"id":"${f.id}"`);if(I!==
k&&!H){k=I,b.abort(),b=new AbortController;let K=R.contains(document.activeElement)?document.activeElement.dataset.
field:null;Z(y,Bt(e,f,b.signal),e.sheet.el),Z(l,t.more?Dt(e,f,b.signal):[_t(e,f)],e.sheet.el),K&&R.querySelector(
`[data-field="${K}"]`)?.focus({preventScroll:!0})}Z(w,[Wt(P(A==="kept"?"Kept: next":"Keep",()=>e.decide("kept"),
E,{key:"Enter",class:"main",title:"The mark and its reason are right"}),"a"),Wt(P(A==="struck"?"Not struck":"S\
trike",()=>e.decide("struck"),E,{key:"x",title:"This is no mark"}),"Delete"),P("Reason",()=>(d.focus(),d.select()),
E,{key:"e",title:"Write the reason anew"}),P(f.status==="open"?"Open: not scored":"Core: scored",()=>e.setStatus(
f.status==="open"?"core":"open"),E,{key:"o",pressed:f.status==="open",title:"Open: careful readers may differ,\
 so it neither pays nor costs"}),f.layer==="artifact"?null:P("Details",()=>y.querySelector("select, input")?.focus(),
E,{key:"d",title:f.layer==="loaded"?"Whose word it is, which way it pushes, a plainer word":"What kind of sour\
ce it is"}),P("More",()=>e.toggleMore(),E,{key:"m",pressed:t.more,title:"Also right, and what is worked out by\
 itself"}),$("↑","Back to the mark before",-1,E),$("↓","On to the next mark",1,E)],e.sheet.el)}}}var No={artifact:"click the number of a line, or select words",attribution:"select the words of a claim",loaded:"\
select the words"},Mo={made:"gold.json is made of what stands here.",older:"gold.json is older than what stand\
s here.",other:"There is a gold.json that was not made here."};function rt(e){let{link:o,state:n,layer:t,book:s}=e;
if(o.status==="join")return"Opening the draft …";if(o.status==="lost")return"Stop here: what you do now woul\
d not be saved. Download what is unsaved.";if(!e.editable())return"You can read these marks, not change them.";
if(n.help)return"The keys, and the button for each.";if(n.pending&&!n.role)return t.name==="attribution"?"Next\
: take these words as a claim, or select others.":"Next: pick the label that fits best.";if(n.adding)return"Ne\
xt: select the further words. They join the same mark.";if(n.role)return`Next: select the words ${n.role.startsWith(
"@")?"in the article":"that take the place of these"}. Esc leaves it as it is.`;let r=e.edited();if(r)return oe(
e,r.id)?"This one is decided. You can still change it.":"Is this mark right, and its reason true? Keep it, men\
d it, or strike it.";let a=ue(e,t.name),u=t.name;if(a.decided<a.all)return`${a.all-a.decided} of ${a.all} mark\
s are not decided yet: press ↓.`;if(!a.read)return`${a.all?`All ${a.all} are decided.`:"The machine marked n\
othing here."} What did it miss? Read the text once more and ${No[u]}. Then press “Read it all”.`;if(a.bare||
a.wrong)return"Read to the end. Some marks still need a reason, or something mended: they are signed ⚠ or stan\
d without a reason.";let d=qt(e);return d?`${t.title}: done. Go on with ${s.layers[d].title.toLowerCase()}, or\
 make the gold from what is done.`:e.gold==="made"?"Every layer is done. You may change what you like, and mak\
e the gold again.":"Every layer is done. Make the gold."}var qt=e=>e.task.layers.find(o=>o!==e.layer.name&&!ue(
e,o).done&&!ue(e,o).out);function jo(e){return pe(e,e.layer.name).find(o=>oe(e,o.id)==="kept"&&(!o.rationale||
e.told.get(o.id)?.problems.length))}function Pt(e,o){if(!e.editable())return[];let{task:n,layer:t,link:s,book:r}=e,
a=ue(e,t.name),u=n.layers.map(w=>ue(e,w)).filter(w=>!w.out&&w.begun),d=u.length>0&&u.every(w=>w.done&&!w.bare&&
!w.wrong),h=jo(e),g=d?s.status==="saved"?"":"Wait until all is saved.":u.length?"A layer is begun and not done\
: finish it, or leave it out for now.":"Decide on one layer first.",y=[];a.decided===a.all&&y.push(P(a.read?"✓\
 Read it all":a.all?"Read it all: nothing is missing":"Read it all: nothing here",()=>e.say(`read:${t.name}`,!a.
read),o,{key:"r",class:a.read?"":"main",pressed:a.read})),h&&a.decided===a.all&&y.push(P("Show what is still t\
o mend",()=>e.goto(h.id),o));let l=qt(e);return l&&(a.done||a.out)&&y.push(P(`Go on: ${r.layers[l].title}`,()=>e.
openLayer(l),o,{key:"n",class:a.bare||a.wrong?"":"main"})),(a.out||a.begun&&!a.done)&&y.push(P(a.out?"Take thi\
s layer in again":"Leave this layer out for now",()=>e.say(`out:${t.name}`,!a.out),o,{pressed:a.out})),y.push(
P(["made","older"].includes(e.gold)?"Make the gold again":"Make the gold",e.makeGold,o,{key:"g",class:d&&!g&&!l&&
e.gold!=="made"?"main":"",disabled:!d||!!g,title:g})),y.push(c("span",{class:"soft"},g||(Mo[e.gold]??""))),y}function zt(e,o,n){
let{layer:t,state:s,acts:r,slice:a}=e,u=s.pending,d=c("p",{},c("b",{},`“${V(F(u,a),90)}”`)),h=P("Cancel",e.
stop,o,{key:"Escape"});return s.role||t.name==="attribution"?[d,c("div",{class:"row"},P("Take these words",()=>s.
role?.startsWith("@")?n(u):r.takePending(),o,{key:"Enter",class:"main"}),h)]:[d,c("div",{class:"row chips"},...t.
labels.map(g=>P(g.short,()=>r.label(g.name),o,{key:g.key,class:"chip",title:g.question})),h)]}function Ut(e,o){
let n=[["Enter","keep the mark and its reason, and go on (button: Keep); also a"],["x","strike it, and go on (\
button: Strike); also Del"],[e.layer.name==="attribution"?"1 2 3 0":"1 … 0",e.layer.name==="attribution"?"cl\
aim, who, tie: the next words you select take its place; 0: nobody is named":"another label, as the buttons sh\
ow"],["← →","the last word, with Shift the first: one earlier or later (buttons: ⇤ ↦ ↤ ⇥)"],["c","\
other words (button: Other words); p adds a piece"],["e","write the reason; Enter keeps it and the mark, Esc l\
eaves the field"],["o","core or open: is it scored? (button: Core, Open)"],["d","to its details: kind of sourc\
e, voice … (button: Details); Esc leads back. m opens the rest (button: More)"],["↑ ↓","to the mark befo\
re, to the next"],["r","the text is read to its end (button: Read it all); n goes on to the next layer, g make\
s the gold"],["w","mark by words: arrows move a word cursor, Shift takes more words, Esc ends it"],["Ctrl Z","\
undo; with Shift: redo (buttons: Undo, Redo)"],["Tab","leads on, out of the text and out of the studio"]];return[
c("dl",{class:"keys"},...n.flatMap(([t,s])=>[c("dt",{},c("kbd",{},t)),c("dd",{},s)])),c("div",{class:"row"},P(
"Close",e.stop,o,{key:"Escape",class:"main"}))]}var Ro=["quotation","hop","place","voice"],at=()=>({spans:null,why:"",label:"",value:"",worth:"1"});function Kt({
model:e,link:o,frame:n,signal:t}){let s=e.get("task"),r=e.get("text"),a=e.get("codebook"),u=Ae(r),d=Ne({text:r,
code:u,ranges:[],headline:s.headline_line,signal:t}),h=ze(o),g=Pe(d,u),y=Ce(t),l={edit:null,role:null,adding:!1,
pending:null,grid:null,form:null,byWords:!1,waiting:!1,reason:{pick:null,text:""},hint:null,note:"",line:null,
more:!1,help:!1,also:at(),news:[]},w=c("p",{class:"standing"}),p=c("div",{class:"palette"});n.root.classList.add(
"marking","studio"),n.root.querySelector(".bar")?.after(w),n.main.append(d.el),n.dock.append(p);let R=()=>Object.
assign(l,{edit:null,role:null,adding:!1,pending:null,also:at()}),B=m=>{l.note=m,n.say(m),Y()},k={id:0,task:s,book:a,
link:o,code:u,sheet:d,state:l,frame:n,close:R,refuse:B,render:Y,step:ae,slice:u.slice,overlays:new Map,overlay(){},
judges:!1,count:0,layer:a.layers[s.layers[0]],lines:ot(s.layers[0],o,d),editable:()=>!o.readonly&&!o.closed,edited:()=>l.
edit?o.marks.get(l.edit)??null:null,acts:null,told:new Map,stale:new Set,gold:"none",openLayer:te,decide(m){I.
flush();let T=k.edited();if(!T||!k.editable())return;l.news=[];let j=oe(k,T.id);if(m==="struck"&&!T.id.startsWith(
"finder."))return h.act([{mark:T.id,before:T,after:null},{answer:`mark:${T.id}`,before:j,after:""}]),n.say("Ta\
ken away. Undo brings it back."),_(J(T));if(m==="kept"&&k.stale.has(T.id)&&T.rationale===void 0)return B("A ne\
w reason is being worked out. Read it, then keep the mark.");let q=[],U=_e(k,T),z={...T,...me(k,T)&&{rationale:me(
k,T)},...U.length&&{also_ok:U}};if(m==="kept"&&JSON.stringify(z)!==JSON.stringify(T)&&q.push({mark:T.id,before:T,
after:z}),(j!==m||m==="struck")&&q.push({answer:`mark:${T.id}`,before:j,after:j===m?"":m}),h.act(q),j==="struc\
k"&&m==="struck")return Y();_(J(T),T.id)},go(m){let T=pe(k,k.layer.name),j=T.findIndex(U=>U.id===l.edit),q=j<0?
m>0?T[0]:T.at(-1):T[j+m];q&&k.goto(q.id)},goto(m){I.flush();let T=o.marks.get(m);T&&(R(),l.edit=m,l.note="",l.
line=d.lineAt(J(T)).number,Y(),n.say(Nt(k,T)),queueMicrotask(()=>d.show(J(T))))},nudge(m,T){let j=k.edited();if(!j||
!k.editable())return;let q=l.role;j.layer==="attribution"&&!j.spans[q??""]&&(l.role="content"),k.acts.nudge(m,
T),l.role=q},setAttr(m,T,j=l.edit??""){let q=o.marks.get(j);if(!q||(q.attrs?.[m]??void 0)===T)return;let{[m]:U,
...z}=q.attrs??{};C.act([{mark:j,before:q,after:{...q,attrs:T===void 0?z:{...z,[m]:T}}}])},setReason:(m,T)=>h.
act([{mark:m.id,before:m,after:{...m,rationale:T}}]),setStatus(m){let T=k.edited();T&&k.editable()&&h.act([{mark:T.
id,before:T,after:{...T,status:m}}])},setOthers(m){let T=k.edited();l.also=at(),T&&k.editable()&&h.act([{mark:T.
id,before:T,after:{...T,also_ok:m}}]),Y()},point(m){l.role=l.role===`@${m}`?null:`@${m}`,l.adding=!1,Y()},toggleMore(){
l.more=!l.more,Y()},say(m,T){h.act([{answer:m,before:o.answers.get(m)??!1,after:T}]),n.say(T?"Noted.":"Taken b\
ack."),Y()},makeGold(){l.news=[],o.ask("gold")},stop(){l.help?l.help=!1:l.pending||!l.role?Object.assign(l,{pending:null,
note:""}):Object.assign(l,{role:null,adding:!1,note:""}),document.getSelection()?.removeAllRanges(),Y(),d.el.focus(
{preventScroll:!0})}},b=m=>{if(!("mark"in m)||!m.after)return[m];let{before:T,after:j}=m,q=!T||JSON.stringify(
[T.spans,T.label])!==JSON.stringify([j.spans,j.label]),U=Object.fromEntries(Object.entries(j.attrs??{}).filter(
([D])=>!q||!Ro.includes(D))),z={...j,attrs:U,by:"gold"},X=k.told.get(j.id),x=T&&T.rationale!==void 0&&T.rationale===
X?.reason;x&&delete z.rationale,X?.also.length&&JSON.stringify(z.also_ok)===JSON.stringify(X.also)&&delete z.also_ok;
let i=(D,N)=>D?.some(([G,ee])=>N?.some(([ne,Oe])=>G<Oe&&ne<ee));T?.attrs?.source_kind&&!U.source_kind&&i(T.spans.
source,j.spans.source)&&(U.source_kind=T.attrs.source_kind);let O=oe(k,j.id);return[{...m,after:z},...O&&(q||x)?
[{answer:`mark:${j.id}`,before:O,after:""}]:[]]},C={act(m){let T=m.filter(j=>!("mark"in j)||JSON.stringify(j.before)!==
JSON.stringify(j.after));for(let j of T)"mark"in j&&k.stale.add(j.mark);h.act(T.flatMap(b))}};k.acts=Ot(k,C);function _(m,T){
let j=pe(k,k.layer.name).filter(U=>!oe(k,U.id)&&U.id!==T),q=j.find(U=>J(U)>=m)??j[0];if(q)return k.goto(q.id);
R(),Y(),n.say(rt(k))}let v=!1,S=!1,L=()=>{if(o.status!=="join"){if(v){S=!0;return}v=!0,S=!1,$=new Set(k.stale),
o.ask("look")}},$=new Set;o.on("overlay",m=>{if(m.what==="look"){v=!1;for(let T of $)k.stale.delete(T);if(S){for(let T of $)
k.stale.add(T);L()}k.told=new Map(Object.entries(m.marks)),k.gold=m.gold}else m.what==="gold"&&(l.news=m.why?[
m.why]:m.told,n.say(l.news.join(" ")),L());Y()},{signal:t});let f=new Map,E=()=>{for(let m of new Set([...f.keys(),
...o.marks.keys()])){let T=o.marks.get(m),j=T&&T.layer===k.layer.name,q=oe(k,m),U=j?JSON.stringify([T.spans,T.
label,q]):"";f.get(m)!==U&&(d.set(m,j?A(T,q==="struck"?"struck":q?"":"undecided"):[]),U?f.set(m,U):f.delete(m))}
d.flush()},A=(m,T)=>Object.entries(m.spans).flatMap(([j,q])=>{let U=j==="text"?ce(k,m.label):k.layer.roles.find(
z=>z.name===j)?.short??j;return q.map(([z,X],x)=>({start:z,end:X,look:`${j==="text"?m.layer:j} ${T}`,tag:x||T===
"struck"?"":U,name:m.id}))}),M=Ct(k,t),W=Tt(k,t);n.side.append(M.section,W.card);let I=It(k,t,Ce(t)),H=s.layers.
map(m=>n.button(a.layers[m].title,()=>te(m),{class:"tab",pressed:!1})),K=n.button("↶ Undo",()=>ye(h.undo()),
{key:"Control+Z"}),re=n.button("↷ Redo",()=>ye(h.redo()),{key:"Control+Shift+Z"}),Q=n.button("Mark by words",
()=>ie(!l.byWords),{key:"w",pressed:!1,title:"A word cursor for the keyboard"});n.tools.append(...H,K,re,Q);let be=n.
button("Codebook",()=>{W.card.hidden=!W.card.hidden,be.setAttribute("aria-pressed",String(!W.card.hidden)),W.card.
hidden||W.card.scrollIntoView({block:"nearest"})},{key:"b",pressed:!1});W.card.hidden=!0,n.extras.append(be,n.
button("Keys",()=>(l.help=!l.help,Y()),{key:"?"}));function te(m){I.flush(),k.layer=a.layers[m],d.el.classList.
toggle("margin",m==="artifact"),n.root.classList.toggle("margin",m==="artifact"),R(),l.note="",W.book(),E(),_(
0)}function ye(m){if(!m)return;let T=m.map(q=>"mark"in q?q.mark:q.answer.replace(/^mark:/,""));for(let q of T)
k.stale.add(q);let j=T.map(q=>o.marks.get(q)).find(Boolean);R(),j&&(k.layer=a.layers[j.layer],k.goto(j.id)),n.
say("Changed back."),le()}function ie(m){l.byWords=m,l.pending=null,Q.setAttribute("aria-pressed",String(m)),d.
el.classList.toggle("by-words",m),m?(g.enter(l.line?d.lines[l.line-1].start:0),ae("",!1)):Y(),d.el.focus({preventScroll:!0})}
function ae(m,T){let j=m?g.move(m,T):g.move("ArrowRight",!1)&&g.move("ArrowLeft",!1);j&&(l.line=d.lineAt(g.head[0]).
number,l.pending=k.editable()?ge(d,u,...j):null,l.role||(l.edit=null),n.say(u.slice(...g.head)),Y(),queueMicrotask(
()=>d.show(g.head[0])))}function fe(m,T=!1){let j=l.role??"";if(!j.startsWith("@"))return k.acts.take(m,T);l.role=
null,l.pending=null,j==="@also"?l.also.spans=m:k.setAttr(j.slice(1),m),Y()}let ke=!1,he=0;function Y(){ke||(ke=
!0,queueMicrotask(()=>{ke=!1,t.aborted||$e()}))}function $e(){l.edit&&!o.marks.has(l.edit)&&R(),k.lines=ot(k.layer.
name,o,d);let m=ue(k,k.layer.name);n.count(m.decided,m.all,"decided");let T=s.layers.map(x=>`${a.layers[x].title}\
: ${Lt(ue(k,x))}`);Z(w,T.map((x,i)=>c("span",{class:s.layers[i]===k.layer.name?"here":""},x))),n.next(rt(k));let j=l.
pending&&!l.role?null:k.edited(),q=y(),U=[l.note&&c("p",{class:"note"},l.note),...l.news.map(x=>c("p",{class:"\
note"},x)),...l.help?Ut(k,q):[],...l.pending?zt(k,q,fe):[]];I.box.parentNode!==p&&p.append(I.box);let z=p.firstElementChild===
I.box?c("div",{}):p.firstElementChild;z.parentNode||p.prepend(z),z.hidden=!U.some(Boolean),Z(z,U,d.el),I.draw(
l.help?null:j),Z(n.foot,Pt(k,q),d.el),K.disabled=!h.canUndo||!k.editable(),re.disabled=!h.canRedo||!k.editable(),
H.forEach((x,i)=>x.setAttribute("aria-pressed",String(s.layers[i]===k.layer.name))),E(),M.draw(),d.light(l.edit),
d.glow("cursor",l.pending??[]);let X=l.pending?.[0]?.[0]??(j&&p.offsetHeight!==he?se(j)[0]?.[0]:void 0);he=p.offsetHeight,
X!==void 0&&!l.byWords&&d.show(X)}let xe=!1;function le(){L(),!xe&&o.status!=="join"&&o.marks.size&&(xe=!0,te(
s.layers.find(m=>!ue(k,m).done)??s.layers[0])),Y()}o.on("change",le,{signal:t}),o.on("status",m=>m==="saved"?le():
Y(),{signal:t}),o.on("refused",({why:m})=>B(`Not taken: ${m}`),{signal:t}),Ie(d,u,{pick:fe,tap({line:m,margin:T,
word:j,marks:q}){l.note="",l.line=m;let U=l.edit&&(l.role||l.adding);if(T&&k.layer.name==="artifact"){let z=d.
lines[m-1],X=pe(k,"artifact").find(x=>ve(x).some(([i,O])=>i>=z.start&&O<=z.end));X&&!U?k.goto(X.id):fe(ge(d,u,
z.start,z.end))}else q.length&&!U?k.goto(q[((l.edit?q.indexOf(l.edit):-1)+1)%q.length]):j&&l.byWords?(g.enter(
j[0]),ae("",!1)):j&&U?fe([j],k.layer.name==="attribution"):Y()}},t),n.root.addEventListener("mouseup",()=>{n.root.
contains(document.activeElement)||d.el.focus({preventScroll:!0})},{signal:t}),n.root.addEventListener("keydown",
m=>{let T=m.target;if(T.matches("textarea, input, select")){m.key==="Escape"&&d.el.focus({preventScroll:!0});return}
if(l.byWords&&T===d.el&&!m.ctrlKey&&!m.metaKey&&!m.altKey&&m.key.match(/^(Arrow|Home|End)/))return m.preventDefault(),
ae(m.key,m.shiftKey);if(m.altKey||m.key==="Enter"&&T.matches("button"))return;let j=m.key==="Backspace"?"Delet\
e":m.key.length===1?m.key.toLowerCase():m.key,U=m.ctrlKey||m.metaKey?`Control+${m.shiftKey||j==="y"?"Shift+":""}${j===
"y"?"Z":j.toUpperCase()}`:m.shiftKey&&j.startsWith("Arrow")?`Shift+${j}`:j,z=[...n.dock.querySelectorAll("butt\
on"),...n.root.querySelectorAll("button")].find(X=>X.getAttribute("aria-keyshortcuts")?.split(" ").includes(U)&&
!X.disabled&&X.offsetParent);z?(m.preventDefault(),z.click()):j==="Escape"&&(m.preventDefault(),l.byWords&&!l.
pending?ie(!1):k.stop())},{signal:t}),W.book(),le(),d.begin()}var Yt=`.copydesk.studio{.standing{display:flex;flex-wrap:wrap;gap:4px 18px;padding:6px 16px;font-size:14px;bo\
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
`;var Ht=`.copydesk{--copydesk-bg: var(--jp-layout-color0, #fff);--copydesk-fg: var(--jp-ui-font-color0, #1c1f24\
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
`;var Do={adjudicate:bt,studio:Kt},Is={render({model:e,el:o,signal:n}){let t=c("style",{},Ht,wt,Yt);o.append(t),
n.addEventListener("abort",()=>t.remove(),{once:!0});let s=$t(e,{signal:n});Do[e.get("kind")]({model:e,el:o,link:s,
signal:n,frame:xt({model:e,el:o,link:s,signal:n})})}};export{Is as default};
