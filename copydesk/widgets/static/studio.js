// The instructor's studio, made from copydesk/widgets/js by `npm run build`. Change those files, not this one.
function Te(e){let o=[];for(let r=0,a=0;r<e.length;r+=1,a+=1)e.codePointAt(r)>65535&&(o.push(a),r+=1);let n=r=>{
let a=0,u=o.length;for(;a<u;){let i=a+u>>1;r(o[i],i)?a=i+1:u=i}return a},t=r=>r+n(a=>a<r),s=r=>{let a=n((i,h)=>i+
h+2<=r),u=a<o.length&&o[a]+a<r;return r-a-(u?1:0)};return{length:e.length-o.length,toUnit:t,toPoint:s,slice:(r,a)=>e.
slice(t(r),t(a))}}function dt(e,o,n){let t=o.nodeType===3?n:0;if(o.nodeType!==3)for(let s=0;s<n;s+=1)t+=o.childNodes[s].
textContent?.length??0;for(let s=o;s!==e;){let r=s.parentNode;if(!r)return 0;for(let a=s.previousSibling;a;a=a.
previousSibling)t+=a.textContent?.length??0;s=r}return t}function Fe(e,o){let n=o,t=[e,0],s=r=>{if(r.nodeType===
3){let a=r.textContent?.length??0;return t=[r,Math.min(n,a)],n<=a?!0:(n-=a,!1)}for(let a of r.childNodes)if(s(
a))return!0;return!1};return s(e),t}function Ge(e){let o=[];for(let[n,t]of[...e].sort((s,r)=>s[0]-r[0]||s[1]-r[1])){
let s=o[o.length-1];s&&n<=s[1]?s[1]=Math.max(s[1],t):o.push([n,t])}return o}var Ze=["content","source","cue"];function ve(e,o){if(e!=="attribution")return["text"];let n=Ze.filter(t=>o.ask.
includes(t));return n.length?Ze.filter(t=>t==="content"||n.includes(t)):Ze}function Ve(e,o,n,t){return{id:e,layer:o,
label:n,spans:{[o==="attribution"?"content":"text"]:Ge(t)},attrs:{}}}function Ce(e,o,n,t){let s={...e.attrs};return o===
"source"&&!t&&delete s.source_kind,{...e,spans:{...e.spans,[o]:Ge(t?[...e.spans[o]??[],...n]:n)},attrs:s}}function We(e){
let{source:o,...n}=e.spans;return{...e,spans:n,attrs:{...e.attrs,source_kind:"none"}}}var ct=(e,o,n)=>({...e,attrs:{
...e.attrs,[o]:n}});function Ie(e,o){return!!e.spans[o]?.length||o==="source"&&e.attrs?.source_kind==="none"}var Ae=(e,o)=>o.
find(n=>!Ie(e,n)&&!(n==="cue"&&e.attrs?.source_kind==="none"))??null,se=e=>e.spans.content??e.spans.text??Object.
values(e.spans)[0]??[],$e=e=>Object.values(e.spans).flat(),G=e=>se(e)[0]?.[0]??0;function Q(e,o){if(e.length<=
o)return e;let n=e.slice(0,o);return`${n.slice(0,Math.max(n.lastIndexOf(" "),o/2)).trimEnd()} …`}var Z=(e,o)=>(e??
[]).map(([n,t])=>o(n,t)).join(" … ");function Qe(e,o){let n=(e.spans.content??[]).map(([s,r])=>o(s,r).replace(
/^(?:[“"‘']\s*)?(?:that\s+)?/i,"").replace(/[”"’'.,;:]+$/,"")).join(" … ");return[e.attrs?.source_kind===
"none"?"The outlet itself says":e.spans.source?.length?`${Z(e.spans.source,o)} said`:"",n]}var Gt=/[\p{L}\p{N}_]+(?:[’'.\-][\p{L}\p{N}_]+)*/gu,Zt=/[\p{M}\u200d\p{Emoji_Modifier}]/u;function Le(e){return Array.
from(e.matchAll(Gt),o=>[o.index,o.index+o[0].length])}function Xe(e,o,n,t=!1){let s=Math.max(0,o),r=Math.min(e.
length,n);for(;s<r&&/\s/.test(e[s]);)s+=1;for(;r>s&&/\s/.test(e[r-1]);)r-=1;if(s>=r)return null;if(!t){for(let[
a,u]of Le(e))if(a<s&&s<u&&(s=a),a<r&&r<u){r=u;break}}return et(e,s,r)}function et(e,o,n){let t=r=>/[\udc00-\udfff]/.
test(e[r]??"")&&/[\ud800-\udbff]/.test(e[r-1]??""),s=r=>r<e.length?String.fromCodePoint(e.codePointAt(r)):"";for(t(
o)&&(o-=1),t(n)&&(n+=1);Zt.test(s(n));)n+=s(n).length;return[o,n]}function pt(e,o){for(let[n,t]of Le(e))if(n<=
o&&o<t)return et(e,n,t);return Xe(e,o,o+1,!0)}function ut(e,o,n,t){let s=Le(e),[r,a]=o;if(n==="start"){let h=s.
map(([g])=>g).filter(g=>g<a);return[(t<0?h.filter(g=>g<r).pop():h.find(g=>g>r))??r,a]}let u=s.map(([,h])=>h).filter(
h=>h>r),i=t<0?u.filter(h=>h<a).pop():u.find(h=>h>a);return i===void 0?o:et(e,r,i)}function be(e,o,n,t,s=!1){return e.linesOf(n,t).flatMap(r=>{let a=Xe(r.text,o.toUnit(n)-r.unit,o.toUnit(t)-r.unit,
s);return a?[[o.toPoint(a[0]+r.unit),o.toPoint(a[1]+r.unit)]]:[]})}function qe(e,o,n,t){let s=null,r=!1,a=0,u=y=>{
let g=document.getSelection();if(!g?.rangeCount||g.isCollapsed)return[];let l=g.getRangeAt(0);return l.intersectsNode(
e.el)?be(e,o,e.place(l.startContainer,l.startOffset),e.place(l.endContainer,l.endOffset),y):[]},i=y=>{let g=y.
target,l=g.closest(".ln");if(!l)return null;let x=e.lines[Number(l.dataset.line)-1],c=[];for(let W=g.closest("\
[data-mark]");W;W=W.parentElement?.closest("[data-mark]")??null)c.push(W.dataset.mark);let B=!g.closest(".tx")&&
y.clientX<l.querySelector(".tx").getBoundingClientRect().left;return{line:x.number,margin:B,word:B?null:h(y),marks:c}},
h=({clientX:y,clientY:g})=>{let l=document,x=l.caretPositionFromPoint?.(y,g)??l.caretRangeFromPoint?.(y,g),c=x?.
offsetNode??x?.startContainer;if(!c||!e.el.contains(c))return null;let B=e.place(c,x.offset??x.startOffset),W=e.
lineAt(B),$=o.toUnit(B)-W.unit;for(let v of[$,$-1]){let M=v>=0?pt(W.text,v):null;if(!M)continue;let _=[o.toPoint(
M[0]+W.unit),o.toPoint(M[1]+W.unit)];if(e.boxes(_).some(b=>b.left-2<=y&&y<=b.right+2&&b.top-4<=g&&g<=b.bottom+
4))return _}return null};e.el.addEventListener("pointerdown",y=>{y.button||(s=y,r=y.pointerType==="touch")},{signal:t}),
document.addEventListener("pointerup",y=>{let g=s;if(s=null,!g||r)return;let l=Math.hypot(y.clientX-g.clientX,
y.clientY-g.clientY)>=6,x=()=>{if(t.aborted)return;let c=u(y.altKey);if(c.length)document.getSelection()?.removeAllRanges(),
n.pick(c,!1);else if(!l){let B=i(g);B&&n.tap(B)}};l?x():setTimeout(x)},{signal:t}),e.el.addEventListener("clic\
k",y=>{if(!r||u(!1).length)return;let g=i(y);g&&n.tap(g)},{signal:t}),document.addEventListener("selectionchan\
ge",()=>{r&&(clearTimeout(a),a=window.setTimeout(()=>{let y=t.aborted?[]:u(!1);y.length&&n.pick(y,!0)},300))},
{signal:t})}var Vt="Careful readers may read it so, too.";function ft(e,o,n){let{state:t,link:s,frame:r,sheet:a,code:u,byId:i,
keyOf:h,decision:y,layerOf:g,open:l,listed:x,editable:c,told:B,names:W,redraw:$}=e,v=(p,A)=>{c()&&(t.note="",t.
kept=[],o.act([{answer:h(p),before:s.answers.get(h(p))??null,after:A}]))},M=p=>{let A=t.at?y(t.at):null;if(!t.
at||!A?.mark)return;let T=p(structuredClone(A.mark));v(t.at,{choice:A.choice,mark:T})},_={open(p){t.at=p,t.role=
null,t.adding=!1,t.pending=null,t.note="",t.layer=g(p)||t.layer,$(),t.toPlace=!0,r.say(B(p))},choose(p){let A=t.
at?i.get(t.at):null,T=A?.choices.find(K=>K.id===p);if(!A||!T)return;let R=y(A.id),N=structuredClone(T.mark),D=A.
choices.map(K=>K.mark.rationale);R?.mark?.rationale&&!D.includes(R.mark.rationale)&&(N.rationale=R.mark.rationale),
t.role=null,v(A.id,{choice:p,mark:N}),r.say(`Decided: ${W[p]}.`)},neither(){if(t.at){if(t.role=null,i.has(t.at))
v(t.at,{choice:"neither",mark:null});else{let p=t.at;t.at=null,v(p,null)}r.say("Decided: nothing is marked her\
e.")}},own(){let p=t.at?i.get(t.at):null,A=t.at?y(t.at)?.mark??p?.choices[0].mark:null;!t.at||!A||(t.role=A.layer===
"attribution"?"content":"text",y(t.at)?.choice!=="own"?v(t.at,{choice:"own",mark:structuredClone(A)}):$())},again(){
t.at&&i.has(t.at)&&v(t.at,null)},add(){t.at=null,t.role=null,t.adding=!t.adding,$()},role(p){t.role=t.role===p?
null:p,$()},nobody:()=>M(We),label:p=>M(A=>({...A,label:p})),attr:(p,A)=>M(T=>({...T,attrs:{...T.attrs,[p]:A||
void 0}})),status:()=>M(p=>({...p,status:p.status==="open"?"core":"open"})),reason(p,A){let T=y(p);T?.mark&&T.
mark.rationale!==A&&v(p,{choice:T.choice,mark:{...structuredClone(T.mark),rationale:A}})},fair(){let p=t.at?b(
t.at):[],A=S(t.at),T=R=>p.some(N=>JSON.stringify(N)===JSON.stringify(R));M(R=>{let N=(R.also_ok??[]).filter(D=>!T(
D));return{...R,also_ok:A?N:[...N,...p]}})},next:()=>C(1),previous:()=>C(-1),take(p){if(t.pending=null,!c()||!p.
length)return $();if(t.adding){let T=t.layer,R=`own:${s.newName()}`,N=T==="loaded"?"open":"core",D={id:R,layer:T,
label:T,spans:{[T==="attribution"?"content":"text"]:p},attrs:{},by:"gold",status:N};return t.adding=!1,t.at=R,
t.role=T==="attribution"?"source":null,v(R,{choice:"own",mark:D})}let A=t.role;if(!A||!t.at)return $();M(T=>Ce(
T,A,p,!1))},takePending(){t.pending&&_.take(t.pending)},byWords(){if(t.byWords=!t.byWords,t.pending=null,a.el.
classList.toggle("by-words",t.byWords),t.byWords){let p=t.at?y(t.at)?.mark:null;n.enter(p?G(p):a.lines.find(A=>A.
text.trim())?.start??0),E("ArrowRight",!1),E("ArrowLeft",!1),a.el.focus({preventScroll:!0})}$()},keep(){t.kept=
[],s.ask("gold",t.by)},undo:()=>o.undo()&&r.say("Changed back."),redo:()=>o.redo()&&r.say("Done again.")},b=p=>{
let A=i.get(p),T=y(p);if(!A||!T?.mark)return[];let R=A.choices.find(N=>N.id===T.choice);return R?R.also:T.choice!==
"own"?[]:[A.a,A.b].filter(N=>N!==null).map(N=>({label:N.label,spans:N.spans,worth:1,why:N.rationale||Vt}))},S=p=>{
let A=p?b(p):[],T=p&&y(p)?.mark?.also_ok||[];return A.length>0&&A.every(R=>T.some(N=>JSON.stringify(N)===JSON.
stringify(R)))};function C(p){let A=x(),T=A.findIndex(K=>K.id===t.at),R=p>0?A.slice(T+1):A.slice(0,Math.max(T,
0)).reverse(),N=l(),D=R.find(K=>N.some(H=>H.id===K.id))?.id??(p>0?N[0]?.id:void 0)??R[0]?.id;D&&_.open(D)}function E(p,A){
let T=n.move(p,A);T&&(t.pending=be(a,u,...T),r.say(u.slice(...n.head)),$(),queueMicrotask(()=>a.show(n.head[0])))}
return{acts:_,others:b,isFair:S,step:E}}var ht=`.copydesk.adjudicating{.m[data-tag]:before{display:inline-block}.m.r-a{border-bottom-style:solid;borde\
r-bottom-width:3px}.m.r-b{background:none;border-bottom-style:dashed;border-bottom-width:2px}.m.r-both{border-\
bottom-width:1px;border-bottom-style:solid}.m.r-faint{background:none;border-bottom-width:1px}.readings{displa\
y:grid;grid-template-columns:repeat(auto-fit,minmax(240px,1fr));gap:8px;margin-top:6px}.reading{padding:6px 10\
px;border:1px solid var(--copydesk-edge);border-radius:7px;background:var(--copydesk-panel);color:var(--copyde\
sk-ink)}.reading.r-b{border-style:dashed}.reading.taken{box-shadow:inset 4px 0 var(--copydesk-ok)}.reading p+p\
{margin-top:3px}.who{font-size:13px}.field{display:inline-flex;gap:7px;align-items:baseline}.field>span{color:\
var(--copydesk-soft);font-size:13.5px}.wide-field{display:block}.wide-field textarea{width:100%;max-width:66ch\
;display:block}& select{font:inherit;font-size:14px;padding:4px 6px;color:var(--copydesk-fg);background:var(--\
copydesk-bg);border:1px solid var(--copydesk-edge);border-radius:7px}:is(select,textarea):focus-visible{outlin\
e:2px solid var(--copydesk-accent);outline-offset:1px}.figures dt{font-weight:600}.figures dd{margin:0 0 6px;c\
olor:var(--copydesk-soft)}.all{width:100%}.foot input{width:16em;margin:0}.kept{flex-basis:100%}}
`;function d(e,o={},...n){let t=document.createElement(e);for(let[s,r]of Object.entries(o))r!=null&&r!==!1&&t.setAttribute(
s,r===!0?"":String(r));return t.append(...n.filter(s=>s!=null&&s!==!1)),t}var Xt={Escape:"Esc",Delete:"Del",Enter:"\
⏎"};function q(e,o,n,t={}){let s=d("button",{type:"button",class:t.class,title:t.title??(t.key?.includes("+")?
t.key.replace("Control","Ctrl"):null),"aria-pressed":t.pressed===void 0?null:String(t.pressed),"aria-keyshortc\
uts":t.key,disabled:t.disabled,"data-lm-suppress-shortcuts":"true"},t.lead,d("span",{class:"label"},e),t.key&&
!t.key.includes("+")?d("kbd",{"aria-hidden":"true"},Xt[t.key]??t.key):null);return s.addEventListener("mousedo\
wn",r=>r.preventDefault(),{signal:n}),s.addEventListener("click",o,{signal:n}),s}function V(e,o,n){let t=e.contains(
document.activeElement)?document.activeElement:null;if(e.replaceChildren(...o.filter(Boolean)),!t||e.contains(
document.activeElement))return;let s=t.querySelector(".label")?.textContent,r=[...e.querySelectorAll("button")].
find(a=>!a.disabled&&a.querySelector(".label")?.textContent===s);(s&&r?r:n??e).focus({preventScroll:!0})}function Ne(e){
let o=new AbortController;return e.addEventListener("abort",()=>o.abort(),{once:!0}),()=>(o.abort(),o=new AbortController,
o.signal)}function eo(e,o){let n=0;return e.split(`
`).map((t,s)=>{let r={number:s+1,start:o.toPoint(n),end:o.toPoint(n+t.length),unit:n,text:t};return n+=t.length+
1,r})}function Me({text:e,code:o,ranges:n,headline:t,signal:s}){let r=eo(e,o),a=b=>!n.length||n.some(([S,C])=>S<=
b&&b<=C),u=new Map,i=d("div",{class:"paper",role:"group","aria-label":"The article, line by line",tabindex:0,"\
data-lm-suppress-shortcuts":"true"});for(let b of r){if(!b.text.trim())continue;let S=d("span",{class:"no","da\
ta-n":b.number}),C=d("span",{class:"tx"},b.text),E=d("p",{class:"ln","data-line":b.number},S,C);E.classList.toggle(
"off",!a(b.number)),E.classList.toggle("headline",b.number===t),u.set(b.number,{row:E,body:C,gutter:S}),i.append(
E)}let h=new Map,y=new Map,g=new Set,l=b=>{let S=0,C=r.length-1;for(;S<C;){let E=S+C+1>>1;r[E].start<=b?S=E:C=
E-1}return r[S]},x=(b,S)=>{let C=[];for(let E=l(b).number;E<=r.length&&r[E-1].start<S;E+=1)C.push(r[E-1]);return C},
c=b=>{let S=u.get(b.number);if(!S)return;let C=[];for(let T of y.get(b.number)??[])for(let R of h.get(T)??[]){
let N=Math.max(o.toUnit(R.start),b.unit)-b.unit,D=Math.min(o.toUnit(R.end)-b.unit,b.text.length);N<D&&C.push({
piece:R,from:N,to:D,slot:0,opens:R.start>=b.start})}C.sort((T,R)=>T.to-T.from-(R.to-R.from)||T.from-R.from),C.
forEach((T,R)=>{let N=new Set(C.slice(0,R).filter(D=>D.from<T.to&&T.from<D.to).map(D=>D.slot));for(;N.has(T.slot);)
T.slot+=1});let E=[...new Set([0,b.text.length,...C.flatMap(T=>[T.from,T.to])])].sort((T,R)=>T-R),p=[];for(let T=0;T+
1<E.length;T+=1){let R=document.createTextNode(b.text.slice(E[T],E[T+1])),N=C.filter(D=>D.from<=E[T]&&E[T+1]<=
D.to).sort((D,K)=>D.slot-K.slot);for(let{piece:D,from:K,slot:H,opens:re}of N){let X=d("span",{class:`m ${D.look}`,
"data-mark":D.name});re&&K===E[T]&&D.tag&&(X.dataset.tag=D.tag),H&&(X.style.paddingBottom=`${H*5}px`),X.append(
R),R=X}p.push(R)}let A=C.reduce((T,R)=>Math.max(T,R.slot),0);S.row.style.lineHeight=A>1?`calc(1.62em + ${(A-1)*
5}px)`:"",S.body.replaceChildren(...p)},B=new Map,W=typeof Highlight=="function"?CSS.highlights:null,$=(b,S,C)=>{
if(!W)return;let E=W.get(b)??new Highlight;for(let p of S)E.delete(p);for(let p of C)E.add(p);W.set(b,E)},v=([
b,S])=>x(b,S).flatMap(C=>{let E=u.get(C.number)?.body;if(!E)return[];let p=document.createRange(),A=Math.max(o.
toUnit(b),C.unit)-C.unit;return p.setStart(...Fe(E,A)),p.setEnd(...Fe(E,Math.min(o.toUnit(S)-C.unit,C.text.length))),
[p]}),M=()=>{for(let[b,S]of B){let C=S.spans.flatMap(v);$(b,S.ranges,C),S.ranges=C}};s.addEventListener("abort",
()=>{for(let[b,S]of B)$(b,S.ranges,[])},{once:!0});let _={el:i,lines:r,inTask:a,lineAt:l,linesOf:x,row:b=>u.get(
b)?.row??null,has:(b,S)=>[...y.get(b)??[]].some(S),set(b,S){let C=(E,p)=>{for(let{number:A}of x(E.start,E.end)){
let T=y.get(A)??new Set;p?T.add(b):T.delete(b),y.set(A,T),g.add(A)}};for(let E of h.get(b)??[])C(E,!1);for(let E of S)
C(E,!0);S.length?h.set(b,S):h.delete(b)},owners:()=>[...h.keys()],flush(){if(g.size){for(let b of g)c(r[b-1]);
g.clear(),M()}},glow(b,S){let C=`copydesk-${b}`,E=B.get(C)?.ranges??[],p=S.flatMap(v);$(C,E,p),B.set(C,{spans:S,
ranges:p}),W||(_.set(C,S.map(([A,T])=>({start:A,end:T,look:`glow ${b}`,tag:""}))),_.flush())},note(b,S,C=""){let E=u.
get(b)?.gutter;!E||(E.dataset.sign??"")===S||(E.dataset.sign=S,E.title=C)},light(...b){for(let S of i.querySelectorAll(
".m.lit"))S.classList.remove("lit");for(let S of b)for(let C of S&&h.get(S)||[])for(let{number:E}of x(C.start,
C.end))for(let p of u.get(E)?.body.querySelectorAll(".m")??[])p.dataset.mark===S&&p.classList.add("lit")},show(b,S=!1){
let C=u.get(l(b).number)?.row;if(!C)return;if(S)return C.scrollIntoView({block:"nearest"});let[E,p]=[i.getBoundingClientRect(),
C.getBoundingClientRect()];p.top<E.top?i.scrollTop+=p.top-E.top-8:p.bottom>E.bottom&&(i.scrollTop+=p.bottom-E.
bottom+8)},begin(){let b=r.find(E=>a(E.number)&&u.has(E.number)),S=b&&u.get(b.number)?.row,C=new ResizeObserver(
()=>{!S||!i.offsetHeight||(C.disconnect(),i.scrollTop+=S.getBoundingClientRect().top-i.getBoundingClientRect().
top-60)});C.observe(i),s.addEventListener("abort",()=>C.disconnect(),{once:!0})},place(b,S){if(!i.contains(b))
return i.compareDocumentPosition(b)&Node.DOCUMENT_POSITION_PRECEDING?0:o.length;if(b===i){let A=i.children[S];
return A?r[Number(A.dataset.line)-1].start:o.length}let C=(b instanceof Element?b:b.parentElement)?.closest(".\
ln"),E=r[Number(C.dataset.line)-1],{body:p}=u.get(E.number);return p.contains(b)?o.toPoint(E.unit+dt(p,b,S)):b===
C&&S>1?E.end:E.start},boxes:b=>v(b).flatMap(S=>[...S.getClientRects()])};return i.addEventListener("copy",b=>{
let S=document.getSelection()?.rangeCount?document.getSelection().getRangeAt(0):null;if(!S||S.collapsed)return;
let C=_.place(S.startContainer,S.startOffset);b.clipboardData?.setData("text/plain",o.slice(C,_.place(S.endContainer,
S.endOffset))),b.preventDefault()},{signal:s}),_}var to=400,pe={"data-lm-suppress-shortcuts":"true"};function Oe(e,o,n,t){let s=0,r=()=>{s&&(clearTimeout(s),s=
0,n(),o.typing=!1)};return e.addEventListener("input",()=>{clearTimeout(s),s=window.setTimeout(r,to),o.typing=
!0},{signal:t}),e.addEventListener("change",r,{signal:t}),t.addEventListener("abort",r,{once:!0}),r}var oo={artifact:[],attribution:["source_kind"],loaded:["direction"]},no=300,so={content:"the claim",source:"w\
ho says so",cue:"the tie",text:"the words"},Pe=(...e)=>d("div",{class:"row"},...e);function yt(e,o){let{state:n,
byId:t}=e,s=n.note?d("p",{class:"note",role:"alert"},n.note):null;if(!n.at)return[s,ro(e,o)];let r=t.get(n.at)??
null;return[s,r&&ao(e,r),io(e,r,o),...lo(e,r,o)]}function ro(e,o){let{acts:n,state:t,open:s,listed:r,editable:a}=e;
return t.adding?Pe(mt(e,o),q("Cancel",n.add,o,{key:"Escape"})):!s().length&&!r().length?null:Pe(a()&&q(s().length?
"Open the next place":"Look at the first place",n.next,o,{key:"n",class:"main"}))}function gt({state:e,open:o,
acts:n,editable:t,link:s},r){if(!t())return[];let a=o().length,u=d("input",{type:"text",maxlength:80,...pe,placeholder:"\
Your name, kept with the gold"});u.value=e.by,u.addEventListener("input",()=>e.by=u.value,{signal:r});let i=q(
a?`Keep as gold: ${a} left to decide`:"Keep as gold",n.keep,r,{key:"g",class:a||e.kept.length?"":"main",disabled:a>
0||s.status!=="saved"});return[d("label",{class:"field"},d("span",{},"Decided by"),u),i,...e.kept.length?[d("d\
iv",{class:"kept",role:"status"},...e.kept.map(h=>d("p",{},h)))]:[]]}function mt({state:e,code:o,acts:n},t){return!e.
pending||!(e.role||e.adding)?null:q(`Take “${Q(Z(e.pending,o.slice),40)}”`,n.takePending,t,{key:"Enter",class:"\
main"})}function ao({sentence:e,told:o,task:n,state:t,decision:s},r){let a=t.at?s(t.at)?.choice:"",u=!a,i=(g,l)=>{
let x=r[g],c=a===g||a==="both";return d("div",{class:`reading r-${g}${c?" taken":""}`},d("p",{class:"who"},l,c?
" ✓":""),d("p",{},e(x)),u&&x?.rationale?d("p",{class:"soft"},x.rationale):null,u&&x?.status==="open"?d("p",{
class:"soft"},"Held open by this reader."):null)},[h,y]=n.readers;return d("div",{},d("p",{class:"asked"},d("b",
{},`Line ${r.line}. `),o(r.id)),d("div",{class:"readings"},...r.agreed?[i("a",`A and B · ${h}, ${y}`)]:[i("a",
`A · ${h}`),i("b",`B · ${y}`)]))}function io(e,o,n){let{state:t,acts:s,decision:r,editable:a}=e;if(!a()||!t.
at)return null;let u=r(t.at)?.choice??null,i=y=>{if(y==="both")return"Take what both say";if(y==="a"||y==="b")
return`Take ${y.toUpperCase()}’s`;if(y==="union")return"The words of both";let g=o?.layer==="attribution"?"w\
ho and tie":"label";return y==="ab"?`A’s ${o?.layer==="attribution"?"claim":"words"}, B’s ${g}`:`B’s ${o?.
layer==="attribution"?"claim":"words"}, A’s ${g}`},h=(y,g)=>({a:"1",b:"2",both:"1"})[y]??String(g+1);return Pe(
...(o?.choices??[]).map((y,g)=>q(i(y.id),()=>s.choose(y.id),n,{key:h(y.id,g),pressed:u===y.id})),q(o?"Neither":
"Take it out",s.neither,n,{key:"0",pressed:o?u==="neither":void 0,title:"Nothing is marked here"}),o&&q("Write\
 your own",s.own,n,{key:"o",pressed:u==="own",title:"Change the words yourself"}),q("Next place",s.next,n,{key:"\
n",class:u?"main":""}),q("Back",s.previous,n,{key:"p",title:"The place before"}))}function lo(e,o,n){let{state:t,
decision:s,names:r,sentence:a,acts:u,editable:i,others:h,isFair:y,layerBook:g,shortOf:l}=e,x=t.at?s(t.at):null;
if(!x)return[];if(!x.mark)return[d("p",{class:"read"},"Decided: nothing is marked here. Whoever marks it all t\
he same neither gains nor loses.")];let{mark:c}=x,B=["a","b","both"].includes(x.choice)&&co(c,o,x.choice)?null:
d("p",{class:"read"},d("span",{class:"soft"},`Decided, ${r[x.choice]}: `),a(c));if(!i())return[B,c.rationale?d(
"p",{},c.rationale):null];let W=c.layer!=="loaded"||!!o?.core,$=q(c.status==="open"?"Open: neither pays nor co\
sts":"Core: it is scored",u.status,n,{key:"c",pressed:c.status==="open",disabled:!W&&c.status==="open",title:W?
"Core is scored. Open is talked about.":"Only one reader marked this loaded word, or one held it open: it stay\
s open"}),v=h(t.at),M=v.length?q(v.length>1?"The other readings are fair, too":"The other reading is fair, too",
u.fair,n,{key:"f",pressed:y(t.at),title:"A student who marks it so gets the points as well"}):null;return[B,po(
e,c,n),d("div",{class:"row fields"},bt("Label",[[c.layer,l(c.layer,c.layer)],...g(c.layer).labels.map(_=>[_.name,
_.short])],c.label,u.label,n,c.layer!=="attribution"),...oo[c.layer].filter(_=>_!=="source_kind"||c.spans.source?.
length).map(_=>uo(e,c,_,n)),$,M),fo(e,c,n)]}function co(e,o,n){let t=n==="b"?o?.b:o?.a;return!!t&&t?.label===e.
label&&(t?.attrs?.source_kind??"")===(e.attrs?.source_kind??"")}function po(e,o,n){let{state:t,acts:s,decision:r}=e;
if(!t.at||r(t.at)?.choice!=="own")return null;let a=o.layer==="attribution"?["content","source","cue"]:["text"];
return Pe(d("span",{class:"soft"},"Change:"),...a.map(u=>q(so[u],()=>s.role(u),n,{class:`step ${u}`,pressed:t.
role===u,title:"The next words you select take the place of these"})),o.layer==="attribution"&&q("Nobody: the \
outlet’s own voice",s.nobody,n,{class:"quiet",pressed:o.attrs?.source_kind==="none"}),mt(e,n))}function bt(e,o,n,t,s,r=!0){
if(!r)return null;let a=d("select",pe,...o.map(([u,i])=>d("option",{value:u,selected:u===n},i)));return a.addEventListener(
"change",()=>t(a.value),{signal:s}),d("label",{class:"field"},d("span",{},e),a)}function uo({book:e,acts:o},n,t,s){
let{title:r,values:a}=e.attributes[t],u=[["","choose …"],...a.filter(i=>i.name!=="none").map(i=>[i.name,i.short])];
return bt(r,u,n.attrs?.[t]??"",i=>o.attr(t,i),s)}function fo({state:e,acts:o,link:n},t,s){let r=e.at,a=d("text\
area",{rows:2,maxlength:no,...pe});return a.value=t.rationale??"",Oe(a,n,()=>o.reason(r,a.value.trim()),s),d("\
label",{class:"field wide-field"},d("span",{},"The reason, for a student"),a)}function kt(){let e=d("section",{class:"figures"}),o=d("h3",{}),n=d("p",{class:"soft"},"Nowhere in this layer."),
t=d("div",{}),s=d("button",{type:"button",class:"all quiet","aria-pressed":"false","data-lm-suppress-shortcuts":"\
true"},d("span",{class:"label"})),r=d("section",{class:"places"},o,n,t,s),a=new Map,u=!1;return{nodes:[r,e],update(i){
let{task:h,state:y,byId:g,decision:l,listed:x,told:c,code:B,acts:W,signal:$}=i;u||(u=!0,e.append(d("h3",{},"Be\
fore anything was decided"),d("dl",{},...h.agreement.flatMap(({title:b,told:S})=>[d("dt",{},b),d("dd",{},S)]))),
r.addEventListener("click",b=>{let S=b.target,C=S.closest("[data-name]")?.dataset.name;C?W.open(C):S.closest("\
.all")&&(y.all=!y.all,i.redraw())},{signal:$}));let M=x().map(({id:b})=>{let S=g.get(b),C=l(b),E=C?.mark??S?.a??
S?.b,p=E?i.sheet.lineAt(se(E)[0]?.[0]??0).number:0,A=`${C?"✓":"○"} line ${p} · `,T=E?Q(Z(se(E),B.slice),48):
"?",R=C?`Decided: ${i.names[C.choice]}.`:c(b),N=`${A}${T}${R}`,D=a.get(b),K=D?.look===N?D.node:d("button",{type:"\
button",class:`m-item${C?"":" ghostly"}`,"data-name":b,"data-lm-suppress-shortcuts":"true"},A,d("b",{},T),d("s\
pan",{},R));return a.set(b,{look:N,node:K}),b===y.at?K.setAttribute("aria-current","true"):K.removeAttribute("\
aria-current"),K});o.textContent=y.all?"All places":"Where they differ",n.hidden=M.length>0,(M.length!==t.children.
length||M.some((b,S)=>t.children[S]!==b))&&V(t,M,i.sheet.el);let _=h.places.filter(b=>b.layer===y.layer&&b.agreed).
length;s.hidden=!_,s.setAttribute("aria-pressed",String(y.all)),s.firstElementChild.textContent=`Show the ${_}\
 on which both agree, too`}}}function ze(e,o){let n=[],t=0,s=0,r=()=>(n.length||(n=e.lines.flatMap(h=>Le(h.text).map(([y,g])=>[o.toPoint(h.
unit+y),o.toPoint(h.unit+g)]))),n),a=()=>[n[Math.min(t,s)][0],n[Math.max(t,s)][1]],u=h=>{let y=r().findIndex(([
,g])=>g>h);return y<0?n.length-1:y},i=h=>{let y=e.lineAt(n[s][0]),g=n[s][0]-y.start;for(let l=y.number+h;l>=1&&
l<=e.lines.length;l+=h){let x=e.lines[l-1],c=n.map((B,W)=>W).filter(B=>n[B][0]>=x.start&&n[B][1]<=x.end);if(c.
length)return c.findLast(B=>n[B][0]-x.start<=g)??c[0]}return s};return{enter(h){return r().length?(t=s=u(h),a()):
null},move(h,y){let g=Math.min(t,s),l=Math.max(t,s),x;if(h==="ArrowRight")x=(y?s:l)+1;else if(h==="ArrowLeft")
x=(y?s:g)-1;else if(h==="ArrowDown")x=i(1);else if(h==="ArrowUp")x=i(-1);else if(h==="Home"||h==="End"){let c=e.
lineAt(n[s][0]);x=h==="Home"?u(c.start):n.findLastIndex(([,B])=>B<=c.end)}else return null;return s=Math.max(0,
Math.min(n.length-1,x)),y||(t=s),a()},get head(){return n[s]}}}function Ue(e){let o=[],n=[],t=(s,r)=>{let a=s[r];"answer"in s?e.answer(s.answer,a):a?e.put(a):e.del(s.mark)};
return{act(s){if(s.length){o.push(s),n.length=0;for(let r of s)t(r,"after")}},undo(){let s=o.pop();if(!s)return null;
n.push(s);for(let r of[...s].reverse())t(r,"before");return s},redo(){let s=n.pop();if(!s)return null;o.push(s);
for(let r of s)t(r,"after");return s},get canUndo(){return o.length>0},get canRedo(){return n.length>0}}}function xt(e){ho(e)}function ho({model:e,el:o,link:n,frame:t,signal:s}){let r=e.get("task"),a=e.get("text"),u=e.
get("codebook"),i=Te(a),h=Me({text:a,code:i,ranges:[],headline:r.headline_line,signal:s}),y=Ue(n),g=ze(h,i),l=Ne(
s),x=new Map(r.places.map(f=>[f.id,f])),c={layer:r.layers.find(f=>r.places.some(O=>O.layer===f&&!O.agreed))??r.
layers[0],at:null,role:null,adding:!1,pending:null,byWords:!1,result:!1,all:!1,note:"",toPlace:!1,kept:[],by:""},
B=d("style",{},ht);o.append(B),s.addEventListener("abort",()=>B.remove(),{once:!0});let W=d("div",{class:"pale\
tte"});t.root.classList.add("marking","adjudicating"),t.main.append(h.el),t.dock.append(W);let $=f=>x.has(f)?`\
place:${f}`:f,v=f=>{let O=n.answers.get($(f));if(O)return O;let w=x.get(f);return w?.agreed?{choice:"both",mark:w.
choices[0].mark}:null},M=()=>[...n.answers.entries()].filter(([f,O])=>f.startsWith("own:")&&O).map(([f])=>f),_=f=>x.
get(f)?.layer??n.answers.get(f)?.mark?.layer??"",b=()=>r.places.filter(f=>!v(f.id)),S=()=>!n.readonly&&!n.closed,
C=()=>{let f=M().map(w=>({id:w,start:G(n.answers.get(w).mark),layer:_(w),shown:!0}));return[...r.places.map(w=>({
id:w.id,start:G(w.a??w.b),layer:w.layer,shown:c.all||!w.agreed||!!n.answers.get($(w.id))||w.id===c.at})),...f].
filter(w=>w.layer===c.layer&&w.shown).sort((w,P)=>w.start-P.start)},[E,p]=r.readers,A={both:"both readers say \
so",a:`A, ${E}`,b:`B, ${p}`,ab:"A’s words, the rest from B",ba:"B’s words, the rest from A",union:"the wor\
ds of both",own:"your own",neither:"nothing here"},T=f=>u.layers[f],R=(f,O)=>O===f?"no label yet":[...T(f).labels,
...T(f).families].find(w=>w.name===O)?.short??O,N=(f,O)=>u.attributes[f]?.values.find(w=>w.name===O)?.short??O,
D=f=>{if(!f)return"nothing marked";let O=Q(Z(se(f),i.slice),110);if(f.layer!=="attribution")return`“${O}” is\
 ${R(f.layer,f.label)}${f.attrs?.voice?`, ${N("voice",f.attrs.voice)} word`:""}`;let w=f.spans.source?.length?
Q(Z(f.spans.source,i.slice),60):f.attrs?.source_kind==="none"?"Nobody":"?",P=Z(f.spans.cue,i.slice),U=[P&&`tie\
d by “${Q(P,40)}”`,f.attrs?.source_kind&&f.attrs.source_kind!=="none"&&N("source_kind",f.attrs.source_kind)].
filter(Boolean).join(", ");return`${w}: ${O}${U?` (${U})`:""}`},K={text:"the words",content:"the claim",source:"\
who says so",cue:"the tie",label:"the label",voice:"whose word it is",source_kind:"the kind of source"},re={task:r,
book:u,link:n,frame:t,sheet:h,code:i,state:c,byId:x,names:A,keyOf:$,layerOf:_,decision:v,added:M,open:b,listed:C,
editable:S,told:f=>{let O=x.get(f);return O?O.agreed?"Both readers say the same.":!O.a||!O.b?`Only ${O.a?`A (${E}\
)`:`B (${p})`} marked this.`:`They differ in ${O.differs.map(w=>K[w]??w).join(", ")}.`:"Both readers missed it\
."},sentence:D,shortOf:R,layerBook:T,valueOf:N,redraw:F,signal:s},{acts:X,others:xe,isFair:oe,step:ge}=ft(re,y,
g),ie={...re,acts:X,others:xe,isFair:oe},ae=(f,O,w,P)=>f?Object.entries(f.spans).flatMap(([U,te])=>te.map(([ce,
Ee],Je)=>({start:ce,end:Ee,look:`${U==="text"?f.layer:U} ${O}`,tag:Je?"":w(U),name:P}))):[],ye=(f,O)=>f==="tex\
t"?R(O.layer,O.label):T("attribution").roles.find(w=>w.name===f)?.short??f,le=new Map,me=f=>{let O=x.get(f),w=v(
f),P=f===c.at;if(c.result||!O||O.agreed||P&&w?.choice==="own")return ae(w?.mark??null,O?.agreed?"r-both":"r-do\
ne",ce=>P||c.result?ye(ce,w?.mark):"",f);let U=(ce,Ee)=>Je=>P&&Ee?`${ce} · ${ye(Je,Ee)}`:ce,te=w?" r-faint":"";
return[...ae(O.a,`r-a${te}`,U("A",O.a),f),...ae(O.b,`r-b${te}`,U("B",O.b),f)]},J=()=>{let f=[...r.places.filter(
w=>w.layer===c.layer).map(w=>w.id),...M().filter(w=>_(w)===c.layer)],O=new Set(f);for(let w of[...le.keys()].filter(
P=>!O.has(P)))le.delete(w),h.set(w,[]);for(let w of f){let P=me(w),U=JSON.stringify(P);le.get(w)!==U&&(le.set(
w,U),h.set(w,P))}h.flush(),h.light(c.at),h.glow("cursor",c.pending??[])},Se=r.layers.map(f=>t.button(T(f).title,
()=>{Object.assign(c,{layer:f,at:null,role:null,adding:!1,pending:null,note:""}),F()},{class:"tab",pressed:!1})),
we=t.button("↶ Undo",X.undo,{key:"Control+Z"}),de=t.button("↷ Redo",X.redo,{key:"Control+Shift+Z"}),k=t.button(
"Mark by words",X.byWords,{key:"w",pressed:!1,title:"A word cursor for the keyboard"});t.tools.append(...Se,we,
de,k);let L=t.button("Show the result",()=>{c.result=!c.result,F()},{key:"r",pressed:!1,title:"In the text: wh\
at was decided, or what the two readers marked"}),j=t.button("Add what both missed",X.add,{key:"a",pressed:!1});
t.extras.prepend(L,j);let I=kt();t.side.append(...I.nodes);let z=()=>{if(n.status==="join")return"Opening your\
 decisions …";if(n.status==="lost")return"Stop here: what you do now would not be saved. Download what is un\
saved first.";if(!S())return"You can read these decisions, not change them.";if(c.adding)return c.byWords?"Nex\
t: move with the arrow keys, hold Shift for more words, then press Enter.":"Next: select the words that both r\
eaders missed.";if(c.role)return"Next: select the words in the article. They take the place of those it has.";
let f=b(),O=c.at?x.get(c.at):null;return O&&!v(O.id)?`Next: ${O.a&&O.b?"whose reading is right? Both may be fa\
ir.":"is it right? Take it, or say neither."}`:c.kept.length?"The gold is kept. You can change a decision and \
keep it again.":f.length?c.at?`Decided. Next: look at its reason, then go on to the next place. ${f.length} le\
ft.`:`Next: open the first place on which the two readers differ. ${f.length} left.`:"Every place is decided. \
Look the result over, then keep it as gold."},Y=!1,ee=0;function F(){Y||(Y=!0,queueMicrotask(()=>{Y=!1,s.aborted||
m()}))}function m(){c.at&&!x.has(c.at)&&!n.answers.get(c.at)&&(c.at=null);let f=r.places.filter(P=>!P.agreed);
t.count(f.filter(P=>v(P.id)).length,f.length,f.length?"decided":"places to decide: they agree"),t.next(z());let O=l();
V(W,yt(ie,O),h.el),V(t.foot,gt(ie,O),h.el),we.disabled=!y.canUndo||!S(),de.disabled=!y.canRedo||!S(),Se.forEach(
(P,U)=>{let te=b().filter(Ee=>Ee.layer===r.layers[U]).length;P.setAttribute("aria-pressed",String(r.layers[U]===
c.layer));let ce=P.querySelector(".label");ce.textContent=`${T(r.layers[U]).title} · ${te?`${te} left`:"✓"}`}),
L.setAttribute("aria-pressed",String(c.result)),j.setAttribute("aria-pressed",String(c.adding)),j.disabled=!S(),
k.setAttribute("aria-pressed",String(c.byWords)),J(),I.update(ie);let w=c.at?v(c.at)?.mark??x.get(c.at)?.a??x.
get(c.at)?.b:null;w&&!c.byWords&&(c.toPlace||W.offsetHeight!==ee)&&h.show(se(w)[0]?.[0]??G(w)),c.toPlace=!1,ee=
W.offsetHeight}return qe(h,i,{pick:f=>X.take(f),tap({word:f,marks:O,line:w,margin:P}){if((c.role||c.adding)&&(f||
P)){let U=h.lines[w-1];return X.take(P?be(h,i,U.start,U.end):[f])}if(O.length){let U=c.at?O.indexOf(c.at):-1;X.
open(O[(U+1)%O.length])}}},s),t.root.addEventListener("keydown",f=>{let O=f.target;if(O.matches("textarea, inp\
ut, select")){f.key==="Escape"&&h.el.focus({preventScroll:!0});return}if(c.byWords&&O===h.el&&!f.ctrlKey&&!f.metaKey&&
!f.altKey&&f.key.match(/^(Arrow|Home|End)/))return f.preventDefault(),ge(f.key,f.shiftKey);if(f.altKey||f.key===
"Enter"&&O.matches("button"))return;let w=f.key.length===1?f.key.toLowerCase():f.key,P=f.ctrlKey||f.metaKey?`C\
ontrol+${f.shiftKey||w==="y"?"Shift+":""}${w==="y"?"Z":w.toUpperCase()}`:w,U=[...t.dock.querySelectorAll("butt\
on"),...t.root.querySelectorAll("button")].find(te=>te.getAttribute("aria-keyshortcuts")===P&&!te.disabled);U?
(f.preventDefault(),U.click()):w==="Escape"&&(Object.assign(c,{role:null,adding:!1,pending:null}),F())},{signal:s}),
n.on("change",()=>F(),{signal:s}),n.on("status",()=>F(),{signal:s}),n.on("overlay",({told:f,why:O})=>{c.kept=f??
[],c.note=O??"",t.say(O??"The gold is kept."),F()},{signal:s}),n.on("refused",({why:f})=>{c.note=`Not taken: ${f}`,
t.say(c.note),F()},{signal:s}),m(),h.begin(),{known:re,view:ie}}var wt={join:"opening …",saved:"✓ saved",sending:"… saving",kept:"kept in this browser, not yet in your \
file",cut:"kept here: run this cell again",lost:"NOT SAVED"},yo={join:"",saved:"",sending:"",kept:"",cut:"The \
notebook's engine was restarted. Your answers are kept in this browser. Run this cell again (▶) to put them in\
 your file.",lost:"Your last answers are NOT saved: neither the notebook nor this browser could keep them. Dow\
nload them now."},tt=[18,22,28];function go(e,o){let n=matchMedia("(prefers-color-scheme: dark)"),t=()=>{let r=document.
body.dataset.jpThemeLight,a=document.body.dataset.vscodeThemeKind;e.classList.toggle("dark",r?r==="false":a?!a.
includes("light"):n.matches)},s=new MutationObserver(t);s.observe(document.body,{attributes:!0,attributeFilter:[
"data-jp-theme-light","data-vscode-theme-kind"]}),o.addEventListener("abort",()=>s.disconnect(),{once:!0}),n.addEventListener(
"change",t,{signal:o}),t()}function vt({model:e,el:o,link:n,signal:t}){let s=e.get("task"),r=d("h2",{},[s.number,
s.title].filter(Boolean).join(" · ")),a=d("div",{class:"count"}),u=d("div",{class:"saved"}),i=d("div",{class:"\
alert",role:"alert",hidden:!0}),h=d("div",{class:"alert",role:"alert",hidden:!0}),y=d("div",{class:"row"}),g=d(
"div",{class:"row"}),l=d("div",{class:"stage"}),x=d("div",{class:"side",role:"group","aria-label":"Notes besid\
e the text",tabindex:0,"data-lm-suppress-shortcuts":"true"}),c=d("p",{class:"next"}),B=d("div",{class:"dock"},
c),W=d("footer",{class:"foot"}),$=d("div",{class:"unseen",role:"status","aria-live":"polite"}),v=d("section",{
class:"copydesk","aria-label":`Task ${r.textContent}`},d("header",{class:"head"},d("div",{},r,d("p",{},s.prompt)),
a,u),i,h,d("div",{class:"bar"},y,g),d("div",{class:"cols"},d("div",{class:"wide"},l,B,W),x),$);go(v,t);for(let E of[
"keydown","keyup","keypress"])v.addEventListener(E,p=>p.stopPropagation(),{signal:t});let M=Number(e.get("pref\
s")?.size)||tt[0],_=()=>v.style.setProperty("--copydesk-size",`${M}px`);_(),g.append(q("A⁺",()=>{M=tt.find(E=>E>
M)??tt[0],_()},t,{title:"Larger letters, up to projector size, then back"}));let b=E=>{$.textContent=$.textContent===
E?`${E} `:E},S="",C=E=>{let p=E.status;v.dataset.status=u.dataset.status=p,u.textContent=wt[p],u.title=E.reason??
"";let A=p==="join"?E.reason:"",T=yo[p]||A||(p==="kept"&&E.reason?`Not yet in your file: ${E.reason}. Your ans\
wers are kept in this browser and tried again.`:"");if(i.textContent!==T&&(i.textContent=T),i.hidden=!T,p==="l\
ost"&&"download"in E&&typeof E.download=="function"){let N=E.download;i.append(" ",q("Download what is unsaved",
()=>N.call(E),t,{class:"main"}))}let R=p==="sending"||p==="join"?S:p;R!==S&&((R!=="saved"||S)&&b(wt[p].replace(
"✓ ","")),S=R)};return n?(n.on("status",()=>C(n),{signal:t}),C(n)):u.remove(),o.append(v),t.addEventListener(
"abort",()=>v.remove(),{once:!0}),{root:v,main:l,side:x,tools:y,extras:g,dock:B,foot:W,say:b,count(E,p,A){a.replaceChildren(
p?`${E} of ${p} `:`${E} `,d("small",{},A??""))},next(E){c.textContent!==E&&(c.textContent=E),c.hidden=!E},warn(E){
h.textContent=E??"",h.hidden=!E},button:(E,p,A)=>q(E,p,t,A)}}var $t=`.copydesk{&.dark{color-scheme:dark}.answer{display:grid;gap:10px;max-width:66ch;margin-top:10px;font-s\
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
try{this.#e().removeItem(this.#o(o))}catch{}}all(){let o=[];try{let n=this.#e();for(let t=0;t<n.length;t++){let s=n.
key(t)??"",[r,a,u,i]=s.startsWith(this.#t)?s.slice(this.#t.length).split("/"):[];if(!(!u||i!==void 0))try{o.push(
{round:Number(r),client:a,n:Number(u),op:JSON.parse(n.getItem(s)??"")})}catch{}}}catch{return[]}return o.sort(
(n,t)=>n.round-t.round||(n.client<t.client?-1:n.client>t.client?1:n.n-t.n))}},bo=50,ko=64e3;function St(e){let[
o]=e,n=0,t=e.findIndex(({client:s,round:r,n:a,op:u},i)=>(n+=new TextEncoder().encode(JSON.stringify(u)).length+
1,s!==o.client||r!==o.round||a!==o.n+i||i===bo||i>0&&n>ko));return t<0?e.length:t}var xo=2500,ot=[1e3,2e3,4e3,8e3,15e3],wo="The notebook does not answer yet. If this stays so, run this cell ag\
ain (▶).",vo={storage:()=>localStorage,now:()=>Date.now(),later:(e,o)=>setTimeout(e,o),never:e=>clearTimeout(
e),random:()=>Array.from(crypto.getRandomValues(new Uint8Array(6)),e=>e.toString(16).padStart(2,"0")).join("")},
nt=e=>e.mark?.id??e.mark??e.key;function Et(e,{signal:o,...n}){let t={...vo,...n},s=String(e.get("task").id),r=t.
random(),a=r,u=0,i=0,h=Number(e.get("task").round??1),y="",g=null,l=0,x=null,c=[],B=!1,W=!1,$={why:"",retry:!0},
v=0,M=null,_=!1,b=!1,S=!1,C={what:"",when:0},E={status:"",reason:""},p=new Map,A=new Map,T=!1,R=!1,N=0,D=null,
K=new Map,H=(m,f)=>{for(let O of[...K.get(m)??[]])O(f)},re=()=>{let m=c.some(f=>!f.stored);return B?m?"lost":"\
cut":x?c.length?W?m?"lost":"kept":"sending":b?"sending":"saved":"join"},X=()=>$.why||(!x&&!B&&v>2?wo:""),xe=()=>!x||
re()==="lost"||!!e.get("task").readonly,oe=()=>{if(!c.length&&x&&(W=!1,v=0,$={why:"",retry:!0}),t.never(M),M=null,
!B&&!o.aborted){let m=ot[Math.min(v,ot.length-1)];if(!x)M=t.later(()=>(v++,ie(),oe()),m);else if(c.length&&W&&
$.retry)M=t.later(()=>(v++,le(),oe()),m);else if(c.length&&!W){let f=c.reduce((O,w)=>Math.min(O,w.since),1/0);
M=t.later(()=>(W=!0,v=0,oe()),Math.max(0,f+xo-t.now()))}}E.status===re()&&E.reason===X()||(E.status=re(),E.reason=
X(),H("status",E.status))},ge=m=>{if(!(B||o.aborted))try{e.send(m)}catch{z()}},ie=()=>ge({t:"hello",v:1,client:a,
task:s,round:h,boot:g,seq:l}),ae=()=>{_=!1;let m=c.filter(f=>!f.sent);for(;m.length;){let f=m.splice(0,St(m));
for(let P of f)P.sent=!0;let[{client:O,round:w}]=f;ge({t:"ops",v:1,journal:y,client:O,task:s,round:w,ops:f.map(
P=>P.op)})}},ye=()=>{_||(_=!0,queueMicrotask(ae))},le=()=>{for(let m of c)m.sent=!1,m.stored||=x?.put(m)??!1;ae()},
me=m=>(m.do==="put"?p.set(m.mark.id,m.mark):m.do==="del"?p.delete(m.mark):m.do==="answer"?A.set(m.key,m.value):
m.do==="hint"?N=Math.max(N,m.level):m.do==="check"?R=!0:T=!0,["put","del","answer"].includes(m.do)&&(D=null),m.
do==="put"?m.mark.id:m.do==="del"?m.mark:null),J=m=>{if(xe()||T)return;let f={n:++u,...m},O={round:h,client:a,
n:u,op:f,stored:!1,sent:!1,since:t.now()};O.stored=x?.put(O)??!1,c.push(O);let w=me(f);oe(),H("change",{names:w?
[w]:[]}),$.why||ye()},Se=m=>{let f=c.filter(w=>w.client===m);c=c.filter(w=>w.client!==m);let O=t.random();f.forEach(
(w,P)=>{let U={...w.op,n:P+1},te={...w,client:O,n:P+1,op:U,sent:!1};te.stored=x?.put(te)??!1,(te.stored||!w.stored)&&
x?.drop(w),c.push(te)}),m===a&&(a=O,u=f.length)},we=m=>{x||(W=!1,v=0,$={why:"",retry:!0}),y!==m.journal&&(y&&(c=
[],a=t.random(),u=0),y=m.journal,x=new Ke(t.storage,y,s)),m.round!==h&&u&&(a=t.random(),u=0),{round:h,boot:g,seq:l}=
m,S=!1,T=!!m.closed,R=!!m.checked,N=m.hints??0,D=m.verdict??(T?D:null),p=new Map((m.marks??[]).map(w=>[w.id,w])),
A=new Map(Object.entries(m.answers??{}));let f=new Set(c.map(w=>`${w.client}/${w.n}`));c=[...(x?.all()??[]).filter(
w=>!f.has(`${w.client}/${w.n}`)).map(w=>({...w,stored:!0,sent:!1,since:t.now()})),...c].filter(w=>{let P=w.round===
h&&w.n<=(m.upto?.[w.client]??0);return P&&x?.drop(w),!P});for(let w of c)w.round===h&&me(w.op);ae(),oe(),H("ch\
ange",{names:null}),D&&H("verdict",D)},de=(m,f)=>{let O=c.filter(w=>w.client===m&&w.n<=f);c=c.filter(w=>!O.includes(
w));for(let w of O)x?.drop(w);return O},k=m=>{let f=de(m.client,m.upto),O=f.filter(U=>m.refused?.[U.n]),w=f.length&&
m.client!==a&&!c.some(U=>U.client===m.client),P=O.length||m.late?.length||w||S&&!c.length;l=Math.max(l,m.seq??
0),f.length&&(v=0,$={why:"",retry:!0}),oe(),P&&ie();for(let{n:U,op:te}of O)H("refused",{n:U,why:m.refused[U],op:te})},
L=m=>{l=Math.max(l,m.seq??0);let f=[];for(let O of m.ops)de(m.by,O.n);for(let O of m.by===a?[]:m.ops)nt(O)&&c.
some(w=>nt(w.op)===nt(O))?S=!0:f.push(me(O));oe(),H("change",{names:f.filter(O=>O!==null)}),(S?!c.length:m.ops.
some(O=>O.do==="commit"||O.do==="check"))&&ie()},j=m=>{let f=c.filter(w=>w.client===m.client&&w.n>=m.from);if(!f.
length)return;let O=`${m.client}/${m.from}`;if(!(C.what===O&&t.now()-C.when<ot[0])){if(C={what:O,when:t.now()},
f[0].n>m.from)Se(m.client);else for(let w of f)w.sent=!1;ae()}},I=m=>{$={why:String(m.why??"the file could not\
 be written"),retry:m.retry!==!1},W=!0,oe()},z=()=>{B=!0,oe()},F=[["msg:custom",m=>{m?.t==="state"?we(m):x?m.t===
"ack"?k(m):m.t==="delta"?L(m):m.t==="want"?j(m):m.t==="fault"?I(m):m.t==="verdict"?H("verdict",D=m):(m.t==="hi\
nt"||m.t==="overlay")&&H(m.t,m):m?.t==="fault"&&I(m)}],["comm_live_update",()=>{e.comm_live!==!0&&z()}],["comm\
:close",z]];for(let[m,f]of F)e.on(m,f);return o.addEventListener("abort",()=>{for(let[m,f]of F)e.off(m,f);t.never(
M),K.clear()},{once:!0}),e.comm_live===!1&&(B=!0),ie(),oe(),{get status(){return re()},get reason(){return X()},
get marks(){return p},get answers(){return A},get closed(){return T},get checked(){return R},get hints(){return N},
get verdict(){return D},get readonly(){return xe()},get typing(){return b},set typing(m){b=m,oe()},put:m=>J({do:"\
put",mark:m}),del:m=>J({do:"del",mark:m}),answer:(m,f)=>J({do:"answer",key:m,value:f}),hint:m=>J({do:"hint",level:m}),
check:m=>J({do:"check",reason:m}),commit:()=>J({do:"commit"}),ask:(m,f)=>ge({t:"ask",what:m,client:a,text:f}),
newName:()=>`${r}.${++i}`,on(m,f,O){let w=K.get(m)??new Set;K.set(m,w.add(f)),O.signal.addEventListener("abort",
()=>w.delete(f),{once:!0})},unsaved:()=>c.map(m=>({task:s,round:m.round,client:m.client,...m.op})),download(){
let m=[{v:1,journal:y,unsaved:!0},...this.unsaved()].map(w=>JSON.stringify(w)),f=URL.createObjectURL(new Blob(
[`${m.join(`
`)}
`],{type:"application/x-ndjson"})),O=document.createElement("a");O.href=f,O.download=`copydesk-unsaved-${s}.js\
onl`,O.click(),URL.revokeObjectURL(f)}}}var je=(e,o)=>o===void 0?`nothing:${e}`:`nothing:${e}:${o}`;function st(e,o,n){let t=o.answers.get(je(e))===!0,
s=n.lines.filter(u=>u.text.trim()&&n.inTask(u.number)).map(u=>u.number),r=new Set(s.filter(u=>n.has(u,i=>o.marks.
has(i)))),a=new Set(s.filter(u=>!r.has(u)&&(t||o.answers.get(je(e,u))===!0)));return{lines:s,marked:r,said:a,whole:t,
open:s.filter(u=>!r.has(u)&&!a.has(u))}}function Re({task:e,layer:o}){if(o.name==="attribution")return[];let n=t=>!e.ask.length||e.ask.includes(t);return n(
"label")?o.labels:n("family")?o.families:[]}function At({task:e,layer:o,book:n,state:t},s){let r=o.name==="loa\
ded"?"voice":o.name==="attribution"?"source_kind":"";if(!r||!e.ask.includes(r)||s.attrs?.[r]&&t.grid!==r||r===
"source_kind"&&!s.spans.source?.length)return null;let a=n.attributes[r];return{...a,values:a.values.filter(u=>u.
name!=="none")}}var ue=({layer:e},o)=>o===e.name?e.short:[...e.labels,...e.families].find(n=>n.name===o)?.short??
o;function Ot(e){let{task:o,layer:n,state:t,link:s,lines:r,count:a}=e;if(s.status==="join")return"Opening your\
 answers …";if(s.status==="lost")return"Stop here: what you do now would not be saved. Download what is unsa\
ved, then call your teacher.";if(s.closed&&s.verdict)return"Read what the desk says. Your marks stay as you ga\
ve them.";if(s.closed)return"You have closed this task. You can read your marks, not change them.";if(!e.editable())
return"You can read these marks, not change them.";if(t.form==="check")return"Next: say why you decided as you\
 did. Then see what the desk says.";if(t.form==="commit")return"Next: are you sure? Afterwards you cannot chan\
ge your marks.";if(t.form==="keys")return"The keys, and the button for each.";if(t.waiting)return s.status==="\
saved"||s.status==="sending"?"The desk is reading your marks …":"Your check waits until the notebook answers\
.";let u=e.edited(),i=!!o.count&&a>=Number(o.count),h=o.commit?"commit":"check";if(u&&t.adding)return"Next: se\
lect the further words. They join the same mark.";if(n.name==="attribution"){if(t.pending)return"Next: take th\
ese words, or select others.";if(u&&t.role)return`Next: ${{content:"select the words of the claim.",source:"se\
lect who says so, or say that nobody does.",cue:u.attrs?.source_kind==="none"?"is there a tie, such as “report\
edly”? Select it. If not, press Done.":"select the words that tie the two."}[t.role]??""}`;if(u&&At(e,u))return"\
Next: what kind of source is it?";if(u)return`Read it aloud. Does it still sound true? Then ${i?e.judges||o.commit?
`press ${h}`:"go on to the next task":"select the next claim"}.`}else{if(t.pending&&(u||!Re(e).length))return"\
Next: take these words, or select others.";if(t.pending||t.grid==="label")return"Next: pick the label that fit\
s best.";if(u&&At(e,u))return"Next: whose word is it?";if(u&&t.role)return"Next: select the words that this ma\
rk should cover."}if(s.verdict)return"Read what the desk says. Then change what you like, and check again.";if(i&&
(e.judges||o.commit))return`That makes ${a} of ${o.count}. Next: look them over, then ${h}.`;let y={attribution:"\
select the words of a claim",artifact:"click the number of a line that the reporter did not write here for thi\
s story",loaded:"select the shortest words that carry a charge"}[n.name],g=t.byWords?"move with the arrow keys\
, hold Shift for more words, then press a digit or Enter":y;return!a&&r.open.length?`First: ${g}. Nothing ther\
e? Say so below.`:r.open.length?`Next: ${g}. Still open: line${r.open.length>1?"s":""} ${$o(r.open)}.`:o.commit?
"Every line has an answer. Next: look it over, then commit.":e.judges?"Every line has an answer. Next: check.":
"Every line has an answer. It is saved; you can still change it."}function $o(e){return e.length>6?`${e.slice(
0,5).join(", ")} and ${e.length-5} more`:e.join(", ")}function Tt(e,o){let{task:n,state:t,link:s,sheet:r,code:a,frame:u,close:i,refuse:h,render:y}=e,g=v=>[void 0,...new Set(
$e(v).flatMap(([_,b])=>r.linesOf(_,b).map(S=>S.number)))].map(_=>je(e.layer.name,_)).filter(_=>s.answers.get(_)===
!0).map(_=>({answer:_,before:!0,after:!1})),l=(...v)=>o.act(v.flatMap(M=>[{mark:M.id,before:s.marks.get(M.id)??
null,after:M},...g(M)])),x=v=>{t.edit=v.id,t.adding=!1,t.role=e.layer.name==="attribution"?Ae(v,ve(e.layer.name,
n)):null},c=v=>v.every(([M])=>!r.inTask(r.lineAt(M).number)),B=()=>n.lines.map(([v,M])=>v===M?`line ${v}`:`lin\
es ${v} to ${M}`).join(" and "),W=(v,M=!1)=>{if(t.note="",!e.editable())return h(Ot(e));t.form=null,t.line=r.lineAt(
v[0][0]).number;let _=e.edited(),b=t.role,S=b==="source"||b==="cue"?v:v.filter(C=>!c([C]));if(!S.length)return h(
`That is outside this task, which is about ${B()}.`);if(M)return t.pending=S,b||(t.edit=null),y();if(t.pending=
null,_&&b){let C=Ce(_,b,S,t.adding);x(C),l(C)}else if(e.layer.name==="attribution"){let C=Ve(s.newName(),"attr\
ibution","attribution",S);x(C),l(C)}else if(Re(e).length)Object.assign(t,{edit:null,role:null,grid:null,pending:S});else
return $(e.layer.name,S);y()},$=(v,M=t.pending)=>{let _=e.edited();if(e.editable()){if(M){let S=(e.layer.name===
"artifact"?M.map(C=>[C]):[M]).map(C=>Ve(s.newName(),e.layer.name,v,C));i(),t.edit=S[S.length-1].id,l(...S),u.say(
`Marked: ${ue(e,v)}`)}else _&&(t.grid=null,l({..._,label:v}));y()}};return{take:W,label:$,onward:x,silence(v,M){
let _=je(e.layer.name,v);t.form=null,v&&M&&(t.line=null),o.act([{answer:_,before:s.answers.get(_)??!1,after:M}]),
u.say(M?"Noted: nothing here.":"Taken back.")},form(v){t.form=t.form===v?null:v,y()},takePending(){let v=t.pending;
v&&(document.getSelection()?.removeAllRanges(),W(v),t.byWords&&e.step("",!1))},attr(v,M){let _=e.edited();t.grid=
null,_&&l(ct(_,v,M))},grid(v){t.grid=v,y()},role(v){t.role=t.role===v&&v==="text"?null:v,t.adding=!1,y()},adding(){
let v=e.edited();if(!v)return;let M=!t.adding;M?(!t.role||!v.spans[t.role]?.length)&&(t.role=v.spans.content?"\
content":"text"):x(v),t.adding=M,y()},nobody(){let v=e.edited();if(!v)return;let M=We(v);x(M),ve("attribution",
n).includes("cue")&&!M.spans.cue?.length&&(t.role="cue"),l(M)},nudge(v,M){let _=e.edited(),b=t.role??"text",S=_?.
spans[b];if(!_||!S?.length)return;let[C,E]=v==="start"?S[0]:S[S.length-1],p=r.lineAt(C),[A,T]=ut(p.text,[a.toUnit(
C)-p.unit,a.toUnit(E)-p.unit],v,M),R=[a.toPoint(p.unit+A),a.toPoint(p.unit+T)];l(Ce(_,b,v==="start"?[R,...S.slice(
1)]:[...S.slice(0,-1),R],!1))},remove(){let v=e.edited();!v||!e.editable()||(i(),o.act([{mark:v.id,before:v,after:null}]),
u.say("Deleted. Undo brings it back."))},done(){i(),y(),r.el.focus({preventScroll:!0})},cancel(){t.form?t.form=
null:t.grid?t.grid=null:t.pending?t.pending=null:i(),document.getSelection()?.removeAllRanges(),y(),r.el.focus(
{preventScroll:!0})},open(v){let M=s.marks.get(v);M&&(i(),t.edit=v,t.note="",M.layer==="attribution"&&(t.role=
Ae(M,ve("attribution",n))),t.line=r.lineAt($e(M)[0]?.[0]??0).number,y(),queueMicrotask(()=>r.show($e(M)[0]?.[0]??
0,!0)))},point:v=>r.light(t.edit,v),check(){s.check(t.reason),i(),t.waiting=!0,t.reason={pick:null,text:""},y()},
commit(){i(),s.commit(),y()},showItem(v){let M=v.spans??[];r.glow("hint",M),r.light(v.mark??null);let _=v.mark?
s.marks.get(v.mark):null,b=M[0]?.[0]??(_&&$e(_)[0]?.[0])??(v.lines?.length?r.lines[v.lines[0]-1].start:null);b!==
null&&r.show(b,!0)}}}var So={found:["✓","found"],nearly:["≈","nearly"],missed:["○","missed"],extra:["+","extra"],arguable:["∿",
"arguable"],alone:["–","rightly left alone"]},Eo=e=>So[e]??["·",e];function _e(e,o){let{slice:n,sheet:t}=e,
s=`line ${t.lineAt(G(o)).number}`,r=Q(Z(se(o),n),70);if(o.layer!=="attribution")return[o.layer==="artifact"?ue(
e,o.label):r,o.layer==="artifact"?"":ue(e,o.label),o.layer==="artifact"?`${r} · ${s}`:s];let a=o.attrs?.source_kind===
"none"?"Nobody":Q(Z(o.spans.source,n),40)||"who?",u=o.by?null:Ae(o,ve(o.layer,e.task)),i=e.layer.roles.find(h=>h.
name===u)?.short;return[a,Z(o.spans.cue,n),`${r} · ${s}${i?` · no ${i} yet`:""}`]}function Ct(e,o,n){let[t,s,
r]=_e(e,o);return d("button",{type:"button",class:"m-item","data-name":o.id,"data-lm-suppress-shortcuts":"true"},
n?`${n} `:null,d("b",{},t),s?` · ${s}`:null,d("span",{},r))}function Lt(e,o){let n=d("div",{class:"list"}),t=d(
"p",{class:"soft"}),s=d("section",{class:"marks"},d("h3",{},"Your marks"),t,n),r=d("section",{class:"verdict",
tabindex:-1}),a=d("section",{class:"others"}),u=d("section",{class:"card"}),i=[],h=new Map,y=g=>g.target.closest(
"[data-name]")?.dataset.name??null;n.addEventListener("click",g=>{let l=y(g);l&&e.acts.open(l)},{signal:o});for(let[
g,l]of[["pointerover",!0],["focusin",!0],["pointerout",!1],["focusout",!1]])n.addEventListener(g,x=>e.acts.point(
l?y(x):null),{signal:o});return r.addEventListener("click",g=>{let l=h.get(y(g)??"");l&&e.acts.showItem(l)},{signal:o}),
a.addEventListener("click",g=>{let l=g.target.closest("[data-at]")?.dataset.at;l&&e.sheet.show(Number(l),!0)},
{signal:o}),{nodes:[r,s,a,u],update(g){g||(i=[...e.link.marks.values()].filter(l=>l.layer===e.layer.name).map(
l=>({name:l.id,start:G(l),node:Ct(e,l)})).sort((l,x)=>l.start-x.start),V(n,i.map(l=>l.node),e.sheet.el));for(let l of g??
[]){let x=i.findIndex($=>$.name===l),c=x>=0&&i[x].node===document.activeElement;x>=0&&i.splice(x,1)[0].node.remove();
let B=e.link.marks.get(l),W=B?.layer===e.layer.name;if(B&&W){let $=G(B),v=i.findIndex(b=>b.start>$),M=v<0?i.length:
v,_=Ct(e,B);n.insertBefore(_,i[M]?.node??null),i.splice(M,0,{name:l,start:$,node:_}),c&&_.focus({preventScroll:!0})}else
c&&e.sheet.el.focus({preventScroll:!0})}t.textContent=i.length?"":"None yet. Each mark you make appears here a\
s a button that leads back to it."},current(g){for(let l of i)l.name===g?l.node.setAttribute("aria-current","t\
rue"):l.node.hasAttribute("aria-current")&&l.node.removeAttribute("aria-current")},judge(g){s.hidden=!!g,h=new Map(
(g?.items??[]).map((l,x)=>[String(x),l])),V(r,g?[d("h3",{},"Your desk says"),...(g.sentences??[]).map(l=>d("p",
{},l)),...[...h].map(([l,x])=>Ao(e,l,x)),g.reveal?d("p",{class:"reveal"},g.reveal):null]:[],e.sheet.el),g&&(e.
frame.side.scrollTop=0)},compare(g){V(a,[...g.values()].flatMap(l=>[d("h3",{},l.what==="machine"?"The machine’\
s reading":l.what==="class"?"The class":"The key"),...l.annotations.filter(x=>x.layer===e.layer.name).map(x=>{
let[c,B,W]=l.what==="class"?[e.slice(...x.spans.heat[0])]:_e(e,x);return d("button",{type:"button",class:"m-it\
em ghostly","data-at":G(x),"data-lm-suppress-shortcuts":"true"},d("b",{},c),B?` · ${B}`:null,d("span",{},W),x.
rule||x.rationale?d("span",{},[x.rule&&`rule ${x.rule}`,x.rationale].filter(Boolean).join(": ")):null)})]),e.sheet.
el)},book(){let{layer:g}=e,l=Re(e),x=[...g.roles,...l.length?g.families:[],...l===g.labels?l:[]];V(u,[d("h3",{},
"Codebook"),d("p",{},d("b",{},g.question)),d("dl",{},...x.flatMap(c=>[d("dt",{},d("span",{class:`tag ${g.roles.
length?c.name:g.name}`},c.short),` ${c.name}`),d("dd",{},c.question,c.example?d("i",{},` ${c.example}`):null)]))])},
card:u,verdict:r}}function Ao(e,o,n){let[t,s]=Eo(n.outcome),r=a=>a&&a!==e.layer.name?`${ue(e,a)}. `:"";return d(
"button",{type:"button",class:`v ${n.outcome}`,"data-name":o,"data-lm-suppress-shortcuts":"true"},d("b",{},`${t}\
 ${n.title||s}`),n.why?d("span",{},n.why):null,...(n.also??[]).map(a=>d("span",{},`Also accepted: ${r(a.label)}${a.
why??""}`)))}var ne=({link:e},o)=>e.answers.get(`mark:${o}`)??"",ke=({told:e,stale:o},n)=>n.rationale??(o.has(n.id)?"":e.get(
n.id)?.reason??""),Be=({told:e,stale:o},n)=>n.also_ok??(o.has(n.id)?[]:e.get(n.id)?.also??[]),Ye=(e,o)=>ne(e,o.
id)==="struck"?[]:e.told.get(o.id)?.problems??[];function fe({link:e},o){return[...e.marks.values()].filter(n=>n.
layer===o).sort((n,t)=>G(n)-G(t)||(se(n).at(-1)?.[1]??0)-(se(t).at(-1)?.[1]??0))}function he(e,o){let n=fe(e,o),
t=n.filter(i=>ne(e,i.id)).length,s=n.filter(i=>ne(e,i.id)!=="struck"),r=e.link.answers.get(`read:${o}`)===!0,a=e.
link.answers.get(`out:${o}`)===!0,u=t>0||r||n.some(i=>!i.id.startsWith("finder."));return{all:n.length,decided:t,
bare:s.filter(i=>!(ne(e,i.id)?i.rationale:ke(e,i))).length,wrong:s.filter(i=>Ye(e,i).length).length,read:r,out:a,
begun:u,done:u&&r&&t===n.length}}function Nt({all:e,decided:o,bare:n,wrong:t,read:s,out:r,begun:a,done:u}){if(r)
return"left out";let i=[n&&`${n} without a reason`,t&&`${t} to mend`].filter(Boolean);return a?[u&&!i.length?"\
done":`${o} of ${e} decided`,...i,o===e&&!s&&"not read to the end"].filter(Boolean).join(" · "):e?`not begun \
(${e})`:"not begun, nothing marked"}function rt(e,o,n){let t=Z(se(o),e.slice);return/[^\s…]/.test(t)?`“${Q(
t,n)}”`:"a sign that you cannot see"}function He(e,o){let n=ne(e,o.id);if(n==="struck")return["✗","struck"];
let t=!o.id.startsWith("finder.");return n?t?["+","added, kept"]:o.by==="finder"?["✓","kept"]:["✎","mended\
, kept"]:t?["+","yours, not decided yet"]:["?","not decided yet"]}function Mt(e,o){let n=d("div",{class:"list"}),
t=d("h3",{}),s=d("section",{class:"marks"},t,n),r="";return n.addEventListener("click",a=>{let u=a.target.closest(
"[data-name]")?.dataset.name;u&&(e.goto(u),e.sheet.el.focus({preventScroll:!0}))},{signal:o}),{section:s,draw(){
let a=fe(e,e.layer.name),u=a.map(h=>[h,He(e,h),Ye(e,h).length>0,_e(e,h)]),i=JSON.stringify([e.state.edit,e.layer.
name,u.map(([h,y,g,l])=>[h.id,y,g,l])]);i!==r&&(r=i,t.textContent=`${e.layer.title}: ${a.length}`,V(n,u.map(([
h,[y,g],l,[x,c,B]])=>d("button",{type:"button",class:`m-item${ne(e,h.id)==="struck"?" gone":""}`,"data-name":h.
id,"data-lm-suppress-shortcuts":"true","aria-current":h.id===e.state.edit?"true":null},d("i",{class:"sign",title:g,
"aria-hidden":"true"},l?`${y} ⚠`:y),d("span",{class:"unseen"},`${g}${l?", something to mend":""}: `),d("b",{},
x),c?` · ${c}`:null,d("span",{},B.replace(/^\s+·/,"a sign that you cannot see ·")))),e.sheet.el),n.querySelector(
"[aria-current]")?.scrollIntoView({block:"nearest"}))}}}function jt(e,o){let n=e.sheet.lineAt(G(o)).number,[t,
s]=_e(e,o);return`Line ${n}, ${He(e,o)[1]}: ${[t,s,rt(e,o,90)].filter(Boolean).join(", ")}. Reason: ${ke(e,o)||
(e.told.has(o.id)?"none yet":"being worked out")}`}var Rt={artifact:[[],[]],attribution:[[],["quotation","hop","place"]],loaded:[["voice","direction"],[]]},Oo={attribution:[
"stands_for","Stands for"],loaded:["target","About"]},at={artifact:"",attribution:"source_kind",loaded:"voice"};
function De(e,o,n,t,s,r){let a=d("select",{...pe,"data-field":r},...o.map(([u,i])=>d("option",{value:u,selected:u===
n},i)));return a.addEventListener("change",()=>t(a.value),{signal:s}),d("label",{class:"field"},d("span",{},e),
a)}function _t(e,o,n,t){let{title:s,values:r}=e.book.attributes[n],a=e.told.get(o.id)?.attrs[n],u=g=>r.find(l=>l.
name===g)?.short??g,i=o.attrs?.[n]??"",h=a?["",`${u(a)} (worked out)`]:["","choose …"],y=r.filter(g=>g.name!==
"none").map(g=>[g.name,g.short]);return De(s,i&&!a?y:[h,...y],i,g=>e.setAttr(n,g||void 0),t,n)}function To(e,o,n){
let t=Oo[o.layer];if(!t||t[0]==="stands_for"&&o.attrs?.source_kind!=="pronoun")return[];let[s,r]=t,a=o.attrs?.[s],
u=e.state.role===`@${s}`;return[d("span",{class:"field"},d("span",{},r),d("b",{},a?.length?`“${Q(Z(a,e.slice),
34)}”`:"nothing yet")),q(u?"Select the words …":"Select them",()=>e.point(s),n,{key:"s",pressed:u,title:`T\
he next words you select: ${r.toLowerCase()}`})]}function Co(e,o,n){let t=d("input",{type:"text",maxlength:120,
...pe,"data-field":"neutral"});return t.value=o.attrs?.neutral??"",Oe(t,e.link,()=>e.setAttr("neutral",t.value.
trim()||void 0,o.id),n),d("label",{class:"field"},d("span",{},"A plainer word"),t)}function Lo(e,o,n){let s=fe(
e,"attribution").filter(r=>r.id!==o.id&&G(r)<G(o)).map(r=>[r.id,`line ${e.sheet.lineAt(G(r)).number}: ${Q(Z(r.
spans.content,e.slice),40)}`]);return De("The same statement in other words",[["","no"],...s],o.attrs?.wording_of??
"",r=>e.setAttr("wording_of",r||void 0),n,"wording_of")}function Bt({layer:e,book:o,slice:n},t,s){let r=e.labels.
find(u=>u.name===s.label)?.short??s.label,a=o.attributes[at[t.layer]]?.values.find(u=>u.name===s.attrs?.[at[t.
layer]])?.short;return[r,a,s.spans&&`“${Q(Z(Object.values(s.spans).flat(),n),40)}”`].filter(Boolean).join(
", ")}function Dt(e,o){let n=Be(e,o);if(!n.length)return null;let t=n.map(s=>`${Bt(e,o,s)} (“${s.why}”)`).
join(" · ");return d("p",{class:"soft also"},d("b",{},`Also right${o.also_ok?"":", proposed"}: `),t)}function Wt(e,o,n){
return[...Rt[o.layer][0].map(t=>_t(e,o,t,n)),...To(e,o,n),...o.layer==="loaded"?[Co(e,o,n)]:[]]}function It(e,o,n){
return[d("div",{class:"row fields"},...Rt[o.layer][1].map(t=>_t(e,o,t,n)),...o.layer==="attribution"?[Lo(e,o,n)]:
[]),No(e,o,n)]}function No(e,o,n){let{layer:t,book:s,state:r}=e,a=Be(e,o),u=at[o.layer],i=a.map((c,B)=>d("li",
{},`${Bt(e,o,c)}, ${c.worth===.5?"half":"full"}: ${c.why} `,q("Remove",()=>e.setOthers(a.filter((W,$)=>$!==B)),
n))),h=r.also,y=["","the same"],g=d("input",{type:"text",maxlength:220,...pe,"data-field":"why"});g.value=r.also.
why,g.addEventListener("input",()=>r.also.why=g.value,{signal:n}),g.addEventListener("keydown",c=>c.key==="Ent\
er"&&l(),{signal:n});let l=()=>{if(!g.value.trim())return e.refuse("Say in a sentence why the other reading co\
unts as well.");if(!h.label&&!h.value&&!r.also.spans)return e.refuse("Say what is different in it: the label, \
the words, or whose it is.");let c=o.layer==="attribution"?"content":"text",B={...h.label&&{label:h.label},...h.
value&&{attrs:{[u]:h.value}},...r.also.spans&&{spans:o.layer==="attribution"?{...o.spans,[c]:r.also.spans}:{[c]:r.
also.spans}},worth:Number(h.worth),why:g.value.trim()};e.setOthers([...a,B])},x=r.role==="@also";return d("fie\
ldset",{class:"others"},d("legend",{},"Also right"),i.length?d("ul",{},...i):d("p",{class:"soft"},"Another rea\
ding that earns points as well."),d("div",{class:"row fields"},o.layer==="attribution"?null:De("Label",[y,...t.
labels.filter(c=>c.name!==o.label).map(c=>[c.name,c.short])],h.label,c=>h.label=c,n,"also-label"),u&&De(s.attributes[u].
title,[y,...s.attributes[u].values.map(c=>[c.name,c.short])],h.value,c=>h.value=c,n,"also-value"),q(r.also.spans?
`“${Q(Z(r.also.spans,e.slice),30)}”`:x?"Select the words …":"Other words",()=>e.point("also"),n,{pressed:x}),
De("Worth",[["1","full"],["0.5","half"]],h.worth,c=>h.worth=c,n,"also-worth")),d("div",{class:"row"},d("label",
{class:"field wide-field"},d("span",{},"Why"),g),q("Add",l,n)))}var Mo=[["content","the claim"],["source","who says so"],["cue","the tie"]];function qt(e,o){return e.setAttribute(
"aria-keyshortcuts",`${e.getAttribute("aria-keyshortcuts")} ${o}`),e}function Pt(e,o,n){let{state:t,acts:s,link:r,
slice:a}=e,u=d("div",{class:"studio-head"}),i=d("textarea",{rows:2,maxlength:300,...pe}),h=d("span",{class:"so\
ft"}),y=d("label",{class:"why"},d("span",{},"Why? Your students will read this. ",h),i),g=d("div",{class:"row \
fields"}),l=d("div",{class:"more"}),x=d("div",{class:"row decide"}),c=d("div",{class:"row chips"}),B=d("div",{
class:"card-of-mark"},u,x,y,c,g,l),W="",$="",v=new AbortController;o.addEventListener("abort",()=>v.abort(),{once:!0});
let _=Oe(i,r,()=>{let p=r.marks.get(W),A=i.value.replace(/\s+/g," ").trim();p&&A!==ke(e,p)&&e.setReason(p,A)},
o);i.addEventListener("keydown",p=>{if(p.key!=="Enter"&&p.key!=="Escape")return;p.preventDefault(),_();let A=e.
edited();e.sheet.el.focus({preventScroll:!0}),p.key==="Enter"&&A&&ne(e,A.id)!=="kept"&&e.decide("kept")},{signal:o});
let b=(p,A)=>{if(p.layer!=="attribution")return e.layer.labels.map(N=>q(N.short,()=>s.label(N.name),A,{key:N.key,
class:"chip",pressed:N.name===p.label,title:N.question}));let T=Mo.map(([N,D],K)=>q(`${Ie(p,N)?"✓ ":""}${D}`,
()=>s.role(N),A,{key:String(K+1),class:`chip step ${N}`,pressed:t.role===N,title:"The next words you select ta\
ke its place"})),R=p.spans.source?.length?e.book.attributes.source_kind.values.filter(N=>N.name!=="none").map(
(N,D)=>q(N.short,()=>e.setAttr("source_kind",N.name),A,{key:String(D+4),class:"chip",pressed:p.attrs?.source_kind===
N.name,title:N.question})):[];return[...T,...R,q("nobody is named",()=>s.nobody(),A,{key:"0",class:"chip",pressed:p.
attrs?.source_kind==="none"})]},S=p=>{let A=(T,R,N,D,K)=>{let H=q(T,()=>e.nudge(D,K),p,{title:`${R} (${N.replace(
"Arrow","").replace("Left","←").replace("Right","→")})`});return H.setAttribute("aria-label",R),H.setAttribute(
"aria-keyshortcuts",N),H};return d("span",{class:"group",role:"group","aria-label":"Move the edges by a word"},
A("⇤","Begin one word earlier","Shift+ArrowLeft","start",-1),A("↦","Begin one word later","Shift+ArrowRigh\
t","start",1),A("↤","End one word earlier","ArrowLeft","end",-1),A("⇥","End one word later","ArrowRight","\
end",1))},C=p=>{let A=`line ${e.sheet.lineAt(G(p)).number}`,[T,R]=He(e,p),N=d("span",{class:"state"},`${T} ${R}`);
if(p.layer!=="attribution")return[d("p",{class:"words"},d("span",{class:`tag ${p.layer}`},ue(e,p.label)),` ${rt(
e,p,150)} `,d("span",{class:"soft"},A," · "),N)];let[D,K]=Qe(p,a),H=Z(p.spans.cue,a);return[d("p",{class:"wor\
ds"},d("b",{},D||"?"),`: ${K||"?"}. `,d("span",{class:"soft"},`${H?`tied by “${H}” · `:""}${A} · `),N)]},
E=(p,A,T,R)=>{let N=q(p,()=>e.go(T),R,{title:A});return N.setAttribute("aria-label",A),N.setAttribute("aria-ke\
yshortcuts",T<0?"ArrowUp":"ArrowDown"),N};return{box:B,flush:_,draw(p){if(B.hidden=!p,!p){W=$="";return}let A=n(),
T=ne(e,p.id),R=t.adding&&!t.role?.startsWith("@");V(u,[...C(p),...Ye(e,p).map(H=>d("p",{class:"note problem"},
`⚠ ${H}`))],e.sheet.el),V(c,[d("span",{class:"row chips",role:"group","aria-label":p.layer==="attribution"?"\
Its parts, and the kind of source":"The label"},...b(p,A)),S(A),p.layer==="attribution"?null:q("Other words",()=>s.
role("text"),A,{key:"c",class:"chip",pressed:t.role==="text"&&!R,title:"The next words you select take the pla\
ce of these"}),q("Add a piece",s.adding,A,{key:"p",class:"chip",pressed:R,title:"The next words you select joi\
n this mark"})],e.sheet.el);let N=ke(e,p);(W!==p.id||document.activeElement!==i&&i.value!==N)&&(W=p.id,i.value=
N),i.disabled=!e.editable(),h.textContent=p.rationale===void 0?N?"(proposed)":e.stale.has(p.id)?"(being worked\
 out …)":"(say it in a sentence)":"";let D=JSON.stringify([p,e.told.get(p.id),e.stale.has(p.id),t.more,t.role,
t.also.spans]),K=document.activeElement instanceof HTMLInputElement&&(g.contains(document.activeElement)||l.contains(
document.activeElement))&&$.startsWith(`[{"id":"${p.id}"`);if(D!==$&&!K){$=D,v.abort(),v=new AbortController;let H=B.
contains(document.activeElement)?document.activeElement.dataset.field:null;V(g,Wt(e,p,v.signal),e.sheet.el),V(
l,t.more?It(e,p,v.signal):[Dt(e,p)],e.sheet.el),H&&B.querySelector(`[data-field="${H}"]`)?.focus({preventScroll:!0})}
V(x,[qt(q(T==="kept"?"Kept: next":"Keep",()=>e.decide("kept"),A,{key:"Enter",class:"main",title:"The mark and \
its reason are right"}),"a"),qt(q(T==="struck"?"Not struck":"Strike",()=>e.decide("struck"),A,{key:"x",title:"\
This is no mark"}),"Delete"),q("Reason",()=>(i.focus(),i.select()),A,{key:"e",title:"Write the reason anew"}),
q(p.status==="open"?"Open: not scored":"Core: scored",()=>e.setStatus(p.status==="open"?"core":"open"),A,{key:"\
o",pressed:p.status==="open",title:"Open: careful readers may differ, so it neither pays nor costs"}),p.layer!==
"loaded"?null:q("Details",()=>g.querySelector("select, input")?.focus(),A,{key:"d",title:"Whose word it is, wh\
ich way it pushes, a plainer word"}),q("More",()=>e.toggleMore(),A,{key:"m",pressed:t.more,title:"Also right, \
and what is worked out by itself"}),E("↑","Back to the mark before",-1,A),E("↓","On to the next mark",1,A)],
e.sheet.el)}}}var jo={artifact:"click the number of a line, or select words",attribution:"select the words of a claim",loaded:"\
select the words"},Ro={made:"gold.json is made of what stands here.",older:"gold.json is older than what stand\
s here.",other:"There is a gold.json that was not made here."};function it(e){let{link:o,state:n,layer:t,book:s}=e;
if(o.status==="join")return"Opening the draft …";if(o.status==="lost")return"Stop here: what you do now woul\
d not be saved. Download what is unsaved.";if(!e.editable())return"You can read these marks, not change them.";
if(n.help)return"The keys, and the button for each.";if(n.pending&&!n.role)return t.name==="attribution"?"Next\
: take these words as a claim, or select others.":"Next: pick the label that fits best.";if(n.adding)return"Ne\
xt: select the further words. They join the same mark.";if(n.role)return`Next: select the words ${n.role.startsWith(
"@")?"in the article":"that take the place of these"}. Esc leaves it as it is.`;let r=e.edited();if(r)return ne(
e,r.id)?"This one is decided. You can still change it.":"Is this mark right, and its reason true? Keep it, men\
d it, or strike it.";let a=he(e,t.name),u=t.name;if(a.decided<a.all)return`${a.all-a.decided} of ${a.all} mark\
s are not decided yet: press ↓.`;if(!a.read)return`${a.all?`All ${a.all} are decided.`:"The machine marked n\
othing here."} What did it miss? Read the text once more and ${jo[u]}. Then press “Read it all”.`;if(a.bare||
a.wrong)return"Read to the end. Some marks still need a reason, or something mended: they are signed ⚠ or stan\
d without a reason.";let i=zt(e);return i?`${t.title}: done. Go on with ${s.layers[i].title.toLowerCase()}, or\
 make the gold from what is done.`:e.gold==="made"?"Every layer is done. You may change what you like, and mak\
e the gold again.":"Every layer is done. Make the gold."}var zt=e=>e.task.layers.find(o=>o!==e.layer.name&&!he(
e,o).done&&!he(e,o).out);function _o(e){return fe(e,e.layer.name).find(o=>ne(e,o.id)==="kept"&&(!o.rationale||
e.told.get(o.id)?.problems.length))}function Ut(e,o){if(!e.editable())return[];let{task:n,layer:t,link:s,book:r}=e,
a=he(e,t.name),u=n.layers.map(x=>he(e,x)).filter(x=>!x.out&&x.begun),i=u.length>0&&u.every(x=>x.done&&!x.bare&&
!x.wrong),h=_o(e),y=i?s.status==="saved"?"":"Wait until all is saved.":u.length?"A layer is begun and not done\
: finish it, or leave it out for now.":"Decide on one layer first.",g=[];a.decided===a.all&&g.push(q(a.read?"✓\
 Read it all":a.all?"Read it all: nothing is missing":"Read it all: nothing here",()=>e.say(`read:${t.name}`,!a.
read),o,{key:"r",class:a.read?"":"main",pressed:a.read})),h&&a.decided===a.all&&g.push(q("Show what is still t\
o mend",()=>e.goto(h.id),o));let l=zt(e);return l&&(a.done||a.out)&&g.push(q(`Go on: ${r.layers[l].title}`,()=>e.
openLayer(l),o,{key:"n",class:a.bare||a.wrong?"":"main"})),(a.out||a.begun&&!a.done)&&g.push(q(a.out?"Take thi\
s layer in again":"Leave this layer out for now",()=>e.say(`out:${t.name}`,!a.out),o,{pressed:a.out})),g.push(
q(["made","older"].includes(e.gold)?"Make the gold again":"Make the gold",e.makeGold,o,{key:"g",class:i&&!y&&!l&&
e.gold!=="made"?"main":"",disabled:!i||!!y,title:y})),g.push(d("span",{class:"soft"},y||(Ro[e.gold]??""))),g}function Kt(e,o,n){
let{layer:t,state:s,acts:r,slice:a}=e,u=s.pending,i=d("p",{},d("b",{},`“${Q(Z(u,a),90)}”`)),h=q("Cancel",e.
stop,o,{key:"Escape"});return s.role||t.name==="attribution"?[i,d("div",{class:"row"},q("Take these words",()=>s.
role?.startsWith("@")?n(u):r.takePending(),o,{key:"Enter",class:"main"}),h)]:[i,d("div",{class:"row chips"},...t.
labels.map(y=>q(y.short,()=>r.label(y.name),o,{key:y.key,class:"chip",title:y.question})),h)]}function Yt(e,o){
let n=[["Enter","keep the mark and its reason, and go on (button: Keep); also a"],["x","strike it, and go on (\
button: Strike); also Del"],["1 … 0",e.layer.name==="attribution"?"1 2 3: the next words you select become t\
he claim, who, the tie; 4 to 9: what kind of source; 0: nobody is named":"another label, as the buttons show"],
["← →","the last word, with Shift the first: one earlier or later (buttons: ⇤ ↦ ↤ ⇥)"],["c","other\
 words (button: Other words); p adds a piece"],["e","write the reason; Enter keeps it and the mark, Esc leaves\
 the field"],["o","core or open: is it scored? (button: Core, Open)"],["d","to a loaded word’s details (button\
: Details), Esc leads back; s selects whom or what it is about; m opens the rest (button: More)"],["↑ ↓","\
to the mark before, to the next"],["r","the text is read to its end (button: Read it all); n goes on to the ne\
xt layer, g makes the gold"],["w","mark by words: arrows move a word cursor, Shift takes more words, Esc ends \
it"],["Ctrl Z","undo; with Shift: redo (buttons: Undo, Redo)"],["Tab","leads on, out of the text and out of th\
e studio"]];return[d("dl",{class:"keys"},...n.flatMap(([t,s])=>[d("dt",{},d("kbd",{},t)),d("dd",{},s)])),d("di\
v",{class:"row"},q("Close",e.stop,o,{key:"Escape",class:"main"}))]}var Bo=["quotation","hop","place","voice"],lt=()=>({spans:null,why:"",label:"",value:"",worth:"1"});function Ht({
model:e,link:o,frame:n,signal:t}){let s=e.get("task"),r=e.get("text"),a=e.get("codebook"),u=Te(r),i=Me({text:r,
code:u,ranges:[],headline:s.headline_line,signal:t}),h=Ue(o),y=ze(i,u),g=Ne(t),l={edit:null,role:null,adding:!1,
pending:null,grid:null,form:null,byWords:!1,waiting:!1,reason:{pick:null,text:""},hint:null,note:"",line:null,
more:!1,help:!1,also:lt(),news:[]},x=d("p",{class:"standing"}),c=d("div",{class:"palette"});n.root.classList.add(
"marking","studio"),n.root.querySelector(".bar")?.after(x),n.main.append(i.el),n.dock.append(c);let B=()=>Object.
assign(l,{edit:null,role:null,adding:!1,pending:null,also:lt()}),W=k=>{l.note=k,n.say(k),J()},$={id:0,task:s,book:a,
link:o,code:u,sheet:i,state:l,frame:n,close:B,refuse:W,render:J,step:ae,slice:u.slice,overlays:new Map,overlay(){},
judges:!1,count:0,layer:a.layers[s.layers[0]],lines:st(s.layers[0],o,i),editable:()=>!o.readonly&&!o.closed,edited:()=>l.
edit?o.marks.get(l.edit)??null:null,acts:null,told:new Map,stale:new Set,gold:"none",openLayer:oe,decide(k){D.
flush();let L=$.edited();if(!L||!$.editable())return;l.news=[];let j=ne($,L.id);if(k==="struck"&&!L.id.startsWith(
"finder."))return h.act([{mark:L.id,before:L,after:null},{answer:`mark:${L.id}`,before:j,after:""}]),n.say("Ta\
ken away. Undo brings it back."),_(G(L));if(k==="kept"&&$.stale.has(L.id)&&L.rationale===void 0)return W("A ne\
w reason is being worked out. Read it, then keep the mark.");let I=[],z=Be($,L),Y={...L,...ke($,L)&&{rationale:ke(
$,L)},...z.length&&{also_ok:z}};if(k==="kept"&&JSON.stringify(Y)!==JSON.stringify(L)&&I.push({mark:L.id,before:L,
after:Y}),(j!==k||k==="struck")&&I.push({answer:`mark:${L.id}`,before:j,after:j===k?"":k}),h.act(I),j==="struc\
k"&&k==="struck")return J();_(G(L),L.id)},go(k){let L=fe($,$.layer.name),j=L.findIndex(z=>z.id===l.edit),I=j<0?
k>0?L[0]:L.at(-1):L[j+k];I&&$.goto(I.id)},goto(k){D.flush();let L=o.marks.get(k);L&&(B(),l.edit=k,l.note="",l.
news=[],l.line=i.lineAt(G(L)).number,J(),n.say(jt($,L)),queueMicrotask(()=>i.show(G(L))))},nudge(k,L){let j=$.
edited();if(!j||!$.editable())return;let I=l.role;j.layer==="attribution"&&!j.spans[I??""]&&(l.role="content"),
$.acts.nudge(k,L),l.role=I},setAttr(k,L,j=l.edit??""){let I=o.marks.get(j);if(!I||(I.attrs?.[k]??void 0)===L)return;
let{[k]:z,...Y}=I.attrs??{};M.act([{mark:j,before:I,after:{...I,attrs:L===void 0?Y:{...Y,[k]:L}}}])},setReason:(k,L)=>h.
act([{mark:k.id,before:k,after:{...k,rationale:L}}]),setStatus(k){let L=$.edited();L&&$.editable()&&h.act([{mark:L.
id,before:L,after:{...L,status:k}}])},setOthers(k){let L=$.edited();l.also=lt(),L&&$.editable()&&h.act([{mark:L.
id,before:L,after:{...L,also_ok:k}}]),J()},point(k){l.role=l.role===`@${k}`?null:`@${k}`,l.adding=!1,J()},toggleMore(){
l.more=!l.more,J()},say(k,L){h.act([{answer:k,before:o.answers.get(k)??!1,after:L}]),n.say(L?"Noted.":"Taken b\
ack."),J()},makeGold(){l.news=[],o.ask("gold")},stop(){l.help?l.help=!1:l.pending||!l.role?Object.assign(l,{pending:null,
note:""}):Object.assign(l,{role:null,adding:!1,note:""}),document.getSelection()?.removeAllRanges(),J(),i.el.focus(
{preventScroll:!0})}},v=k=>{if(!("mark"in k)||!k.after)return[k];let{before:L,after:j}=k,I=!L||JSON.stringify(
[L.spans,L.label])!==JSON.stringify([j.spans,j.label]),z=Object.fromEntries(Object.entries(j.attrs??{}).filter(
([O])=>!I||!Bo.includes(O))),Y={...j,attrs:z,by:"gold"},ee=$.told.get(j.id),F=L&&L.rationale!==void 0&&L.rationale===
ee?.reason;F&&delete Y.rationale,ee?.also.length&&JSON.stringify(Y.also_ok)===JSON.stringify(ee.also)&&delete Y.
also_ok;let m=(O,w)=>O?.some(([P,U])=>w?.some(([te,ce])=>P<ce&&te<U));L?.attrs?.source_kind&&!z.source_kind&&m(
L.spans.source,j.spans.source)&&(z.source_kind=L.attrs.source_kind);let f=ne($,j.id);return[{...k,after:Y},...f&&
(I||F)?[{answer:`mark:${j.id}`,before:f,after:""}]:[]]},M={act(k){let L=k.filter(j=>!("mark"in j)||JSON.stringify(
j.before)!==JSON.stringify(j.after));for(let j of L)"mark"in j&&$.stale.add(j.mark);h.act(L.flatMap(v))}};$.acts=
Tt($,M);function _(k,L){let j=fe($,$.layer.name).filter(z=>!ne($,z.id)&&z.id!==L),I=j.find(z=>G(z)>=k)??j[0];if(I)
return $.goto(I.id);B(),J(),n.say(it($))}let b=!1,S=!1,C=()=>{if(o.status!=="join"){if(b){S=!0;return}b=!0,S=!1,
E=new Set($.stale),o.ask("look")}},E=new Set;o.on("overlay",k=>{if(k.what==="look"){b=!1;for(let L of E)$.stale.
delete(L);if(S){for(let L of E)$.stale.add(L);C()}$.told=new Map(Object.entries(k.marks)),$.gold=k.gold}else k.
what==="gold"&&(l.news=k.why?[k.why]:k.told,n.say(l.news.join(" ")),C());J()},{signal:t});let p=new Map,A=()=>{
for(let k of new Set([...p.keys(),...o.marks.keys()])){let L=o.marks.get(k),j=L&&L.layer===$.layer.name,I=ne($,
k),z=j?JSON.stringify([L.spans,L.label,I]):"";p.get(k)!==z&&(i.set(k,j?T(L,I==="struck"?"struck":I?"":"undecid\
ed"):[]),z?p.set(k,z):p.delete(k))}i.flush()},T=(k,L)=>Object.entries(k.spans).flatMap(([j,I])=>{let z=j==="te\
xt"?ue($,k.label):$.layer.roles.find(Y=>Y.name===j)?.short??j;return I.map(([Y,ee],F)=>({start:Y,end:ee,look:`${j===
"text"?k.layer:j} ${L}`,tag:F||L==="struck"?"":z,name:k.id}))}),R=Mt($,t),N=Lt($,t);n.side.append(R.section,N.
card);let D=Pt($,t,Ne(t)),K=s.layers.map(k=>n.button(a.layers[k].title,()=>oe(k),{class:"tab",pressed:!1})),H=n.
button("↶ Undo",()=>ge(h.undo()),{key:"Control+Z"}),re=n.button("↷ Redo",()=>ge(h.redo()),{key:"Control+Sh\
ift+Z"}),X=n.button("Mark by words",()=>ie(!l.byWords),{key:"w",pressed:!1,title:"A word cursor for the keyboa\
rd"});n.tools.append(...K,H,re,X);let xe=n.button("Codebook",()=>{N.card.hidden=!N.card.hidden,xe.setAttribute(
"aria-pressed",String(!N.card.hidden)),N.card.hidden||N.card.scrollIntoView({block:"nearest"})},{key:"b",pressed:!1});
N.card.hidden=!0,n.extras.append(xe,n.button("Keys",()=>(l.help=!l.help,J()),{key:"?"}));function oe(k){D.flush(),
$.layer=a.layers[k],i.el.classList.toggle("margin",k==="artifact"),n.root.classList.toggle("margin",k==="artif\
act"),B(),l.note="",N.book(),A(),_(0)}function ge(k){if(!k)return;let L=k.map(I=>"mark"in I?I.mark:I.answer.replace(
/^mark:/,""));for(let I of L)$.stale.add(I);let j=L.map(I=>o.marks.get(I)).find(Boolean);B(),j&&($.layer=a.layers[j.
layer],$.goto(j.id)),n.say("Changed back."),de()}function ie(k){l.byWords=k,l.pending=null,X.setAttribute("ari\
a-pressed",String(k)),i.el.classList.toggle("by-words",k),k?(y.enter(l.line?i.lines[l.line-1].start:0),ae("",!1)):
J(),i.el.focus({preventScroll:!0})}function ae(k,L){let j=k?y.move(k,L):y.move("ArrowRight",!1)&&y.move("Arrow\
Left",!1);j&&(l.line=i.lineAt(y.head[0]).number,l.pending=$.editable()?be(i,u,...j):null,l.role||(l.edit=null),
n.say(u.slice(...y.head)),J(),queueMicrotask(()=>i.show(y.head[0])))}function ye(k,L=!1){let j=l.role??"";if(!j.
startsWith("@"))return $.acts.take(k,L);l.role=null,l.pending=null,j==="@also"?l.also.spans=k:$.setAttr(j.slice(
1),k),J()}let le=!1,me=0;function J(){le||(le=!0,queueMicrotask(()=>{le=!1,t.aborted||Se()}))}function Se(){l.
edit&&!o.marks.has(l.edit)&&B(),$.lines=st($.layer.name,o,i);let k=he($,$.layer.name);n.count(k.decided,k.all,
"decided");let L=s.layers.map(F=>`${a.layers[F].title}: ${Nt(he($,F))}`);V(x,L.map((F,m)=>d("span",{class:s.layers[m]===
$.layer.name?"here":""},F))),n.next(it($));let j=l.pending&&!l.role?null:$.edited(),I=g(),z=[l.note&&d("p",{class:"\
note"},l.note),...l.news.map(F=>d("p",{class:"note"},F)),...l.help?Yt($,I):[],...l.pending?Kt($,I,ye):[]];D.box.
parentNode!==c&&c.append(D.box);let Y=c.firstElementChild===D.box?d("div",{}):c.firstElementChild;Y.parentNode||
c.prepend(Y),Y.hidden=!z.some(Boolean),V(Y,z,i.el),D.draw(l.help?null:j),V(n.foot,Ut($,I),i.el),H.disabled=!h.
canUndo||!$.editable(),re.disabled=!h.canRedo||!$.editable(),K.forEach((F,m)=>F.setAttribute("aria-pressed",String(
s.layers[m]===$.layer.name))),A(),R.draw(),i.light(l.edit),i.glow("cursor",l.pending??[]);let ee=l.pending?.[0]?.[0]??
(j&&c.offsetHeight!==me?se(j)[0]?.[0]:void 0);me=c.offsetHeight,ee!==void 0&&!l.byWords&&i.show(ee)}let we=!1;
function de(){C(),!we&&o.status!=="join"&&o.marks.size&&(we=!0,oe(s.layers.find(k=>!he($,k).done)??s.layers[0])),
J()}o.on("change",de,{signal:t}),o.on("status",k=>k==="saved"?de():J(),{signal:t}),o.on("refused",({why:k})=>W(
`Not taken: ${k}`),{signal:t}),qe(i,u,{pick:ye,tap({line:k,margin:L,word:j,marks:I}){l.note="",l.line=k;let z=l.
edit&&(l.role||l.adding);if(L&&$.layer.name==="artifact"){let Y=i.lines[k-1],ee=fe($,"artifact").find(F=>$e(F).
some(([m,f])=>m>=Y.start&&f<=Y.end));ee&&!z?$.goto(ee.id):ye(be(i,u,Y.start,Y.end))}else I.length&&!z?$.goto(I[((l.
edit?I.indexOf(l.edit):-1)+1)%I.length]):j&&l.byWords?(y.enter(j[0]),ae("",!1)):j&&z?ye([j],$.layer.name==="at\
tribution"):J()}},t),n.root.addEventListener("mouseup",()=>{n.root.contains(document.activeElement)||i.el.focus(
{preventScroll:!0})},{signal:t}),n.root.addEventListener("keydown",k=>{let L=k.target;if(L.matches("textarea, \
input, select")){k.key==="Escape"&&i.el.focus({preventScroll:!0});return}if(l.byWords&&L===i.el&&!k.ctrlKey&&!k.
metaKey&&!k.altKey&&k.key.match(/^(Arrow|Home|End)/))return k.preventDefault(),ae(k.key,k.shiftKey);if(k.altKey||
k.key==="Enter"&&L.matches("button"))return;let j=k.key==="Backspace"?"Delete":k.key.length===1?k.key.toLowerCase():
k.key,z=k.ctrlKey||k.metaKey?`Control+${k.shiftKey||j==="y"?"Shift+":""}${j==="y"?"Z":j.toUpperCase()}`:k.shiftKey&&
j.startsWith("Arrow")?`Shift+${j}`:j,Y=[...n.dock.querySelectorAll("button"),...n.root.querySelectorAll("butto\
n")].find(ee=>ee.getAttribute("aria-keyshortcuts")?.split(" ").includes(z)&&!ee.disabled&&ee.offsetParent);Y?(k.
preventDefault(),Y.click()):j==="Escape"&&(k.preventDefault(),l.byWords&&!l.pending?ie(!1):$.stop())},{signal:t}),
N.book(),de(),i.begin()}var Jt=`.copydesk.studio{.standing{display:flex;flex-wrap:wrap;gap:4px 18px;padding:6px 16px;font-size:14px;bo\
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
`;var Ft=`.copydesk{--copydesk-bg: var(--jp-layout-color0, #fff);--copydesk-fg: var(--jp-ui-font-color0, #1c1f24\
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
`;var Io={adjudicate:xt,studio:Ht},Ps={render({model:e,el:o,signal:n}){let t=d("style",{},Ft,$t,Jt);o.append(t),
n.addEventListener("abort",()=>t.remove(),{once:!0});let s=Et(e,{signal:n});Io[e.get("kind")]({model:e,el:o,link:s,
signal:n,frame:vt({model:e,el:o,link:s,signal:n})})}};export{Ps as default};
