// The instructor's studio, made from copydesk/widgets/js by `npm run build`. Change those files, not this one.
function Re(e){let n=[];for(let r=0,a=0;r<e.length;r+=1,a+=1)e.codePointAt(r)>65535&&(n.push(a),r+=1);let o=r=>{
let a=0,f=n.length;for(;a<f;){let i=a+f>>1;r(n[i],i)?a=i+1:f=i}return a},t=r=>r+o(a=>a<r),s=r=>{let a=o((i,h)=>i+
h+2<=r),f=a<n.length&&n[a]+a<r;return r-a-(f?1:0)};return{length:e.length-n.length,toUnit:t,toPoint:s,slice:(r,a)=>e.
slice(t(r),t(a))}}function ft(e,n,o){let t=n.nodeType===3?o:0;if(n.nodeType!==3)for(let s=0;s<o;s+=1)t+=n.childNodes[s].
textContent?.length??0;for(let s=n;s!==e;){let r=s.parentNode;if(!r)return 0;for(let a=s.previousSibling;a;a=a.
previousSibling)t+=a.textContent?.length??0;s=r}return t}function Xe(e,n){let o=n,t=[e,0],s=r=>{if(r.nodeType===
3){let a=r.textContent?.length??0;return t=[r,Math.min(o,a)],o<=a?!0:(o-=a,!1)}for(let a of r.childNodes)if(s(
a))return!0;return!1};return s(e),t}function et(e){let n=[];for(let[o,t]of[...e].sort((s,r)=>s[0]-r[0]||s[1]-r[1])){
let s=n[n.length-1];s&&o<=s[1]?s[1]=Math.max(s[1],t):n.push([o,t])}return n}var tt=["content","source","cue"];function Ee(e,n){if(e!=="attribution")return["text"];let o=tt.filter(t=>n.ask.
includes(t));return o.length?tt.filter(t=>t==="content"||o.includes(t)):tt}function ot(e,n,o,t){return{id:e,layer:n,
label:o,spans:{[n==="attribution"?"content":"text"]:et(t)},attrs:{}}}function _e(e,n,o,t){let s={...e.attrs};return n===
"source"&&!t&&delete s.source_kind,{...e,spans:{...e.spans,[n]:et(t?[...e.spans[n]??[],...o]:o)},attrs:s}}function Ue(e){
let{source:n,...o}=e.spans;return{...e,spans:o,attrs:{...e.attrs,source_kind:"none"}}}var ht=(e,n,o)=>({...e,attrs:{
...e.attrs,[n]:o}});function Te(e,n){return!!e.spans[n]?.length||n==="source"&&e.attrs?.source_kind==="none"}var Le=(e,n)=>n.
find(o=>!Te(e,o)&&!(o==="cue"&&e.attrs?.source_kind==="none"))??null,le=e=>e.spans.content??e.spans.text??Object.
values(e.spans)[0]??[],Ae=e=>Object.values(e.spans).flat(),J=e=>le(e)[0]?.[0]??0;function V(e,n){if(e.length<=
n)return e;let o=e.slice(0,n);return`${o.slice(0,Math.max(o.lastIndexOf(" "),n/2)).trimEnd()} …`}var G=(e,n)=>(e??
[]).map(([o,t])=>n(o,t)).join(" … ");function nt(e,n){let o=(e.spans.content??[]).map(([s,r])=>n(s,r).replace(
/^(?:[“"‘']\s*)?(?:that\s+)?/i,"").replace(/[”"’'.,;:]+$/,"")).join(" … ");return[e.attrs?.source_kind===
"none"?"The outlet itself says":e.spans.source?.length?`${G(e.spans.source,n)} said`:"",o]}var eo=/[\p{L}\p{N}_]+(?:[’'.\-][\p{L}\p{N}_]+)*/gu,to=/[\p{M}\u200d\p{Emoji_Modifier}]/u;function Be(e){return Array.
from(e.matchAll(eo),n=>[n.index,n.index+n[0].length])}function st(e,n,o,t=!1){let s=Math.max(0,n),r=Math.min(e.
length,o);for(;s<r&&/\s/.test(e[s]);)s+=1;for(;r>s&&/\s/.test(e[r-1]);)r-=1;if(s>=r)return null;if(!t){for(let[
a,f]of Be(e))if(a<s&&s<f&&(s=a),a<r&&r<f){r=f;break}}return rt(e,s,r)}function rt(e,n,o){let t=r=>/[\udc00-\udfff]/.
test(e[r]??"")&&/[\ud800-\udbff]/.test(e[r-1]??""),s=r=>r<e.length?String.fromCodePoint(e.codePointAt(r)):"";for(t(
n)&&(n-=1),t(o)&&(o+=1);to.test(s(o));)o+=s(o).length;return[n,o]}function yt(e,n){for(let[o,t]of Be(e))if(o<=
n&&n<t)return rt(e,o,t);return st(e,n,n+1,!0)}function gt(e,n,o,t){let s=Be(e),[r,a]=n;if(o==="start"){let h=s.
map(([l])=>l).filter(l=>l<a);return[(t<0?h.filter(l=>l<r).pop():h.find(l=>l>r))??r,a]}let f=s.map(([,h])=>h).filter(
h=>h>r),i=t<0?f.filter(h=>h<a).pop():f.find(h=>h>a);return i===void 0?n:rt(e,r,i)}function $e(e,n,o,t,s=!1){return e.linesOf(o,t).flatMap(r=>{let a=st(r.text,n.toUnit(o)-r.unit,n.toUnit(t)-r.unit,
s);return a?[[n.toPoint(a[0]+r.unit),n.toPoint(a[1]+r.unit)]]:[]})}function Ke(e,n,o,t){let s=null,r=!1,a=0,f=y=>{
let l=document.getSelection();if(!l?.rangeCount||l.isCollapsed)return[];let x=l.getRangeAt(0);return x.intersectsNode(
e.el)?$e(e,n,e.place(x.startContainer,x.startOffset),e.place(x.endContainer,x.endOffset),y):[]},i=y=>{let l=y.
target,x=l.closest(".ln");if(!x)return null;let $=e.lines[Number(x.dataset.line)-1],c=[];for(let k=l.closest("\
[data-mark]");k;k=k.parentElement?.closest("[data-mark]")??null)c.push(k.dataset.mark);let p=!l.closest(".tx")&&
y.clientX<x.querySelector(".tx").getBoundingClientRect().left;return{line:$.number,margin:p,word:p?null:h(y),marks:c}},
h=({clientX:y,clientY:l})=>{let x=document,$=x.caretPositionFromPoint?.(y,l)??x.caretRangeFromPoint?.(y,l),c=$?.
offsetNode??$?.startContainer;if(!c||!e.el.contains(c))return null;let p=e.place(c,$.offset??$.startOffset),k=e.
lineAt(p),N=n.toUnit(p)-k.unit;for(let m of[N,N-1]){let T=m>=0?yt(k.text,m):null;if(!T)continue;let j=[n.toPoint(
T[0]+k.unit),n.toPoint(T[1]+k.unit)];if(e.boxes(j).some(g=>g.left-2<=y&&y<=g.right+2&&g.top-4<=l&&l<=g.bottom+
4))return j}return null};e.el.addEventListener("pointerdown",y=>{y.button||(s=y,r=y.pointerType==="touch")},{signal:t}),
document.addEventListener("pointerup",y=>{let l=s;if(s=null,!l||r)return;let x=Math.hypot(y.clientX-l.clientX,
y.clientY-l.clientY)>=6,$=()=>{if(t.aborted)return;let c=f(y.altKey);if(c.length)document.getSelection()?.removeAllRanges(),
o.pick(c,!1);else if(!x){let p=i(l);p&&o.tap(p)}};x?$():setTimeout($)},{signal:t}),e.el.addEventListener("clic\
k",y=>{if(!r||f(!1).length)return;let l=i(y);l&&o.tap(l)},{signal:t}),document.addEventListener("selectionchan\
ge",()=>{r&&(clearTimeout(a),a=window.setTimeout(()=>{let y=t.aborted?[]:f(!1);y.length&&o.pick(y,!0)},300))},
{signal:t})}var oo="Careful readers may read it so, too.";function mt(e,n,o){let{state:t,link:s,frame:r,sheet:a,code:f,byId:i,
keyOf:h,decision:y,layerOf:l,open:x,listed:$,editable:c,told:p,names:k,redraw:N}=e,m=(u,w)=>{c()&&(t.note="",t.
kept=[],n.act([{answer:h(u),before:s.answers.get(h(u))??null,after:w}]))},T=u=>{let w=t.at?y(t.at):null;if(!t.
at||!w?.mark)return;let O=u(structuredClone(w.mark));m(t.at,{choice:w.choice,mark:O})},j={open(u){t.at=u,t.role=
null,t.adding=!1,t.pending=null,t.note="",t.layer=l(u)||t.layer,N(),t.toPlace=!0;let w=i.get(u)?.line;r.say(`${w?
`Line ${w}. `:""}${p(u)}`)},choose(u){let w=t.at?i.get(t.at):null,O=w?.choices.find(U=>U.id===u);if(!w||!O)return;
let M=y(w.id),C=structuredClone(O.mark),D=w.choices.map(U=>U.mark.rationale);M?.mark?.rationale&&!D.includes(M.
mark.rationale)&&(C.rationale=M.mark.rationale),t.role=null,m(w.id,{choice:u,mark:C}),r.say(`Decided: ${k[u]}.`)},
neither(){if(t.at){if(t.role=null,i.has(t.at))m(t.at,{choice:"neither",mark:null});else{let u=t.at;t.at=null,m(
u,null)}r.say("Decided: nothing is marked here.")}},own(){let u=t.at?i.get(t.at):null,w=t.at?y(t.at)?.mark??u?.
choices[0].mark:null;!t.at||!w||(t.role=w.layer==="attribution"?"content":"text",y(t.at)?.choice!=="own"?m(t.at,
{choice:"own",mark:structuredClone(w)}):N())},again(){t.at&&i.has(t.at)&&m(t.at,null)},add(){t.at=null,t.role=
null,t.adding=!t.adding,N()},role(u){t.role=t.role===u?null:u,N()},nobody:()=>T(Ue),label:u=>T(w=>({...w,label:u})),
attr:(u,w)=>T(O=>({...O,attrs:{...O.attrs,[u]:w||void 0}})),status:()=>T(u=>({...u,status:u.status==="open"?"c\
ore":"open"})),reason(u,w){let O=y(u);O?.mark&&O.mark.rationale!==w&&m(u,{choice:O.choice,mark:{...structuredClone(
O.mark),rationale:w}})},fair(){let u=t.at?g(t.at):[],w=S(t.at),O=M=>u.some(C=>JSON.stringify(C)===JSON.stringify(
M));T(M=>{let C=(M.also_ok??[]).filter(D=>!O(D));return{...M,also_ok:w?C:[...C,...u]}})},next:()=>A(1),previous:()=>A(
-1),take(u){if(t.pending=null,!c()||!u.length)return N();if(t.adding){let O=t.layer,M=`own:${s.newName()}`,C=O===
"loaded"?"open":"core",D={id:M,layer:O,label:O,spans:{[O==="attribution"?"content":"text"]:u},attrs:{},by:"gol\
d",status:C};return t.adding=!1,t.at=M,t.role=O==="attribution"?"source":null,m(M,{choice:"own",mark:D})}let w=t.
role;if(!w||!t.at)return N();T(O=>_e(O,w,u,!1))},takePending(){t.pending&&j.take(t.pending)},byWords(){if(t.byWords=
!t.byWords,t.pending=null,a.el.classList.toggle("by-words",t.byWords),t.byWords){let u=t.at?y(t.at)?.mark:null;
o.enter(u?J(u):a.lines.find(w=>w.text.trim())?.start??0),E("ArrowRight",!1),E("ArrowLeft",!1),a.el.focus({preventScroll:!0})}
N()},keep(){t.kept=[],s.ask("gold",t.by)},undo:()=>n.undo()&&r.say("Changed back."),redo:()=>n.redo()&&r.say("\
Done again.")},g=u=>{let w=i.get(u),O=y(u);if(!w||!O?.mark)return[];let M=w.choices.find(C=>C.id===O.choice);return M?
M.also:O.choice!=="own"?[]:[w.a,w.b].filter(C=>C!==null).map(C=>({label:C.label,spans:C.spans,worth:1,why:C.rationale||
oo}))},S=u=>{let w=u?g(u):[],O=u&&y(u)?.mark?.also_ok||[];return w.length>0&&w.every(M=>O.some(C=>JSON.stringify(
C)===JSON.stringify(M)))};function A(u){let w=x(),O=[...i.keys()],M=t.at?O.indexOf(t.at):-1,C=w.filter(se=>u>0?
O.indexOf(se.id)>M:O.indexOf(se.id)<M),D=$(),U=D.findIndex(se=>se.id===t.at),Y=(u>0?C[0]??w[0]:C.at(-1))?.id??
D[U+u]?.id;Y&&j.open(Y)}function E(u,w){let O=o.move(u,w);O&&(t.pending=$e(a,f,...O),r.say(f.slice(...o.head)),
N(),queueMicrotask(()=>a.show(o.head[0])))}return{acts:j,others:g,isFair:S,step:E}}var bt=`.copydesk.adjudicating{.m[data-tag]:before{display:inline-block}.m.r-a{border-bottom-style:solid;borde\
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
`;function d(e,n={},...o){let t=document.createElement(e);for(let[s,r]of Object.entries(n))r!=null&&r!==!1&&t.setAttribute(
s,r===!0?"":String(r));return t.append(...o.filter(s=>s!=null&&s!==!1)),t}var so={Escape:"Esc",Delete:"Del",Enter:"\
⏎"};function W(e,n,o,t={}){let s=d("button",{type:"button",class:t.class,title:t.title??(t.key?.includes("+")?
t.key.replace("Control","Ctrl"):null),"aria-pressed":t.pressed===void 0?null:String(t.pressed),"aria-keyshortc\
uts":t.key,disabled:t.disabled,"data-lm-suppress-shortcuts":"true"},t.lead,d("span",{class:"label"},e),t.key&&
!t.key.includes("+")?d("kbd",{"aria-hidden":"true"},so[t.key]??t.key):null);return s.addEventListener("mousedo\
wn",r=>r.preventDefault(),{signal:o}),s.addEventListener("click",n,{signal:o}),s}function Q(e,n,o){let t=e.contains(
document.activeElement)?document.activeElement:null;if(e.replaceChildren(...n.filter(Boolean)),!t||e.contains(
document.activeElement))return;let s=t.querySelector(".label")?.textContent,r=[...e.querySelectorAll("button")].
find(a=>!a.disabled&&a.querySelector(".label")?.textContent===s);(s&&r?r:o??e).focus({preventScroll:!0})}function Ce(e){
let n=new AbortController;return e.addEventListener("abort",()=>n.abort(),{once:!0}),()=>(n.abort(),n=new AbortController,
n.signal)}function ro(e,n){let o=0;return e.split(`
`).map((t,s)=>{let r={number:s+1,start:n.toPoint(o),end:n.toPoint(o+t.length),unit:o,text:t};return o+=t.length+
1,r})}function De({text:e,code:n,ranges:o,headline:t,signal:s}){let r=ro(e,n),a=g=>!o.length||o.some(([S,A])=>S<=
g&&g<=A),f=new Map,i=d("div",{class:"paper",role:"group","aria-label":"The article, line by line",tabindex:0,"\
data-lm-suppress-shortcuts":"true"});for(let g of r){if(!g.text.trim())continue;let S=d("span",{class:"no","da\
ta-n":g.number}),A=d("span",{class:"tx"},g.text),E=d("p",{class:"ln","data-line":g.number},S,A);E.classList.toggle(
"off",!a(g.number)),E.classList.toggle("headline",g.number===t),f.set(g.number,{row:E,body:A,gutter:S}),i.append(
E)}let h=new Map,y=new Map,l=new Set,x=g=>{let S=0,A=r.length-1;for(;S<A;){let E=S+A+1>>1;r[E].start<=g?S=E:A=
E-1}return r[S]},$=(g,S)=>{let A=[];for(let E=x(g).number;E<=r.length&&r[E-1].start<S;E+=1)A.push(r[E-1]);return A},
c=g=>{let S=f.get(g.number);if(!S)return;let A=[];for(let O of y.get(g.number)??[])for(let M of h.get(O)??[]){
let C=Math.max(n.toUnit(M.start),g.unit)-g.unit,D=Math.min(n.toUnit(M.end)-g.unit,g.text.length);C<D&&A.push({
piece:M,from:C,to:D,slot:0,opens:M.start>=g.start})}A.sort((O,M)=>O.to-O.from-(M.to-M.from)||O.from-M.from),A.
forEach((O,M)=>{let C=new Set(A.slice(0,M).filter(D=>D.from<O.to&&O.from<D.to).map(D=>D.slot));for(;C.has(O.slot);)
O.slot+=1});let E=[...new Set([0,g.text.length,...A.flatMap(O=>[O.from,O.to])])].sort((O,M)=>O-M),u=[];for(let O=0;O+
1<E.length;O+=1){let M=document.createTextNode(g.text.slice(E[O],E[O+1])),C=A.filter(D=>D.from<=E[O]&&E[O+1]<=
D.to).sort((D,U)=>D.slot-U.slot);for(let{piece:D,from:U,slot:Y,opens:se}of C){let ie=d("span",{class:`m ${D.look}`,
"data-mark":D.name});se&&U===E[O]&&D.tag&&(ie.dataset.tag=D.tag),Y&&(ie.style.paddingBottom=`${Y*5}px`),ie.append(
M),M=ie}u.push(M)}let w=A.reduce((O,M)=>Math.max(O,M.slot),0);S.row.style.lineHeight=w>1?`calc(1.62em + ${(w-1)*
5}px)`:"",S.body.replaceChildren(...u)},p=new Map,k=typeof Highlight=="function"?CSS.highlights:null,N=(g,S,A)=>{
if(!k)return;let E=k.get(g)??new Highlight;for(let u of S)E.delete(u);for(let u of A)E.add(u);k.set(g,E)},m=([
g,S])=>$(g,S).flatMap(A=>{let E=f.get(A.number)?.body;if(!E)return[];let u=document.createRange(),w=Math.max(n.
toUnit(g),A.unit)-A.unit;return u.setStart(...Xe(E,w)),u.setEnd(...Xe(E,Math.min(n.toUnit(S)-A.unit,A.text.length))),
[u]}),T=()=>{for(let[g,S]of p){let A=S.spans.flatMap(m);N(g,S.ranges,A),S.ranges=A}};s.addEventListener("abort",
()=>{for(let[g,S]of p)N(g,S.ranges,[])},{once:!0});let j={el:i,lines:r,inTask:a,lineAt:x,linesOf:$,row:g=>f.get(
g)?.row??null,has:(g,S)=>[...y.get(g)??[]].some(S),set(g,S){let A=(E,u)=>{for(let{number:w}of $(E.start,E.end)){
let O=y.get(w)??new Set;u?O.add(g):O.delete(g),y.set(w,O),l.add(w)}};for(let E of h.get(g)??[])A(E,!1);for(let E of S)
A(E,!0);S.length?h.set(g,S):h.delete(g)},owners:()=>[...h.keys()],flush(){if(l.size){for(let g of l)c(r[g-1]);
l.clear(),T()}},glow(g,S){let A=`copydesk-${g}`,E=p.get(A)?.ranges??[],u=S.flatMap(m);N(A,E,u),p.set(A,{spans:S,
ranges:u}),k||(j.set(A,S.map(([w,O])=>({start:w,end:O,look:`glow ${g}`,tag:""}))),j.flush())},note(g,S,A=""){let E=f.
get(g)?.gutter;!E||(E.dataset.sign??"")===S||(E.dataset.sign=S,E.title=A)},light(...g){for(let S of i.querySelectorAll(
".m.lit"))S.classList.remove("lit");for(let S of g)for(let A of S&&h.get(S)||[])for(let{number:E}of $(A.start,
A.end))for(let u of f.get(E)?.body.querySelectorAll(".m")??[])u.dataset.mark===S&&u.classList.add("lit")},show(g,S=!1){
let A=f.get(x(g).number)?.row;if(!A)return;if(S)return A.scrollIntoView({block:"nearest"});let[E,u]=[i.getBoundingClientRect(),
A.getBoundingClientRect()];u.top<E.top?i.scrollTop+=u.top-E.top-8:u.bottom>E.bottom&&(i.scrollTop+=u.bottom-E.
bottom+8)},begin(){let g=r.find(E=>a(E.number)&&f.has(E.number)),S=g&&f.get(g.number)?.row,A=new ResizeObserver(
()=>{!S||!i.offsetHeight||(A.disconnect(),i.scrollTop+=S.getBoundingClientRect().top-i.getBoundingClientRect().
top-60)});A.observe(i),s.addEventListener("abort",()=>A.disconnect(),{once:!0})},place(g,S){if(!i.contains(g))
return i.compareDocumentPosition(g)&Node.DOCUMENT_POSITION_PRECEDING?0:n.length;if(g===i){let w=i.children[S];
return w?r[Number(w.dataset.line)-1].start:n.length}let A=(g instanceof Element?g:g.parentElement)?.closest(".\
ln"),E=r[Number(A.dataset.line)-1],{body:u}=f.get(E.number);return u.contains(g)?n.toPoint(E.unit+ft(u,g,S)):g===
A&&S>1?E.end:E.start},boxes:g=>m(g).flatMap(S=>[...S.getClientRects()])};return i.addEventListener("copy",g=>{
let S=document.getSelection()?.rangeCount?document.getSelection().getRangeAt(0):null;if(!S||S.collapsed)return;
let A=j.place(S.startContainer,S.startOffset);g.clipboardData?.setData("text/plain",n.slice(A,j.place(S.endContainer,
S.endOffset))),g.preventDefault()},{signal:s}),j}var ao=400,be={"data-lm-suppress-shortcuts":"true"};function Ne(e,n,o,t){let s=0,r=()=>{s&&(clearTimeout(s),s=
0,o(),n.typing=!1)};return e.addEventListener("input",()=>{clearTimeout(s),s=window.setTimeout(r,ao),n.typing=
!0},{signal:t}),e.addEventListener("change",r,{signal:t}),t.addEventListener("abort",r,{once:!0}),r}var io={artifact:[],attribution:["source_kind"],loaded:["direction"]},lo=300,co={content:"the claim",source:"w\
ho says so",cue:"the tie",text:"the words"},Ye=(...e)=>d("div",{class:"row"},...e);function kt(e,n){let{state:o,
byId:t}=e,s=o.note?d("p",{class:"note",role:"alert"},o.note):null;if(!o.at)return[s,po(e,n)];let r=t.get(o.at)??
null;return[s,r&&uo(e,r),fo(e,r,n),...ho(e,r,n)]}function po(e,n){let{acts:o,state:t,open:s,listed:r,editable:a}=e;
return t.adding?Ye(wt(e,n),W("Cancel",o.add,n,{key:"Escape"})):!s().length&&!r().length?null:Ye(a()&&W(s().length?
"Open the next place":"Look at the first place",o.next,n,{key:"n",class:"main"}))}function xt({state:e,open:n,
acts:o,editable:t,link:s},r){if(!t())return[];let a=n().length,f=d("input",{type:"text",maxlength:80,...be,"da\
ta-field":"by",placeholder:"Your name, kept with the gold"});f.value=e.by,f.addEventListener("input",()=>e.by=
f.value,{signal:r});let i=W(a?`Keep as gold: ${a} left to decide`:"Keep as gold",o.keep,r,{key:"g",class:a||e.
kept.length?"":"main",disabled:a>0||s.status!=="saved"});return[d("label",{class:"field"},d("span",{},"Decided\
 by"),f),i,...e.kept.length?[d("div",{class:"kept",role:"status"},...e.kept.map(h=>d("p",{},h)))]:[]]}function wt({
state:e,code:n,acts:o},t){return!e.pending||!(e.role||e.adding)?null:W(`Take “${V(G(e.pending,n.slice),40)}”`,
o.takePending,t,{key:"Enter",class:"main"})}function uo({sentence:e,told:n,task:o,state:t,decision:s},r){let a=t.
at?s(t.at)?.choice:"",f=!a,i=(l,x)=>{let $=r[l],c=a===l||a==="both";return d("div",{class:`reading r-${l}${c?"\
 taken":""}`},d("p",{class:"who"},x,c?" ✓":""),d("p",{},e($)),f&&$?.rationale?d("p",{class:"soft"},$.rationale):
null,f&&$?.status==="open"?d("p",{class:"soft"},"Held open by this reader."):null)},[h,y]=o.readers;return d("\
div",{},d("p",{class:"asked"},d("b",{},`Line ${r.line}. `),n(r.id)),d("div",{class:"readings"},...r.agreed?[i(
"a",`A and B · ${h}, ${y}`)]:[i("a",`A · ${h}`),i("b",`B · ${y}`)]))}function fo(e,n,o){let{state:t,acts:s,
decision:r,editable:a}=e;if(!a()||!t.at)return null;let f=r(t.at)?.choice??null,i=y=>{if(y==="both")return"Tak\
e what both say";if(y==="a"||y==="b")return`Take ${y.toUpperCase()}’s`;if(y==="union")return"The words of bo\
th";let l=n?.layer==="attribution"?"who and tie":"label";return y==="ab"?`A’s ${n?.layer==="attribution"?"cl\
aim":"words"}, B’s ${l}`:`B’s ${n?.layer==="attribution"?"claim":"words"}, A’s ${l}`},h=(y,l)=>({a:"1",b:"\
2",both:"1"})[y]??String(l+1);return Ye(...(n?.choices??[]).map((y,l)=>W(i(y.id),()=>s.choose(y.id),o,{key:h(y.
id,l),pressed:f===y.id})),W(n?"Neither":"Take it out",s.neither,o,{key:"0",pressed:n?f==="neither":void 0,title:"\
Nothing is marked here"}),n&&W("Write your own",s.own,o,{key:"o",pressed:f==="own",title:"Change the words you\
rself"}),W("Next place",s.next,o,{key:"n",class:f?"main":""}),W("Back",s.previous,o,{key:"p",title:"The place \
before"}))}function ho(e,n,o){let{state:t,decision:s,names:r,sentence:a,acts:f,editable:i,others:h,isFair:y,layerBook:l,
shortOf:x}=e,$=t.at?s(t.at):null;if(!$)return[];if(!$.mark)return[d("p",{class:"read"},"Decided: nothing is ma\
rked here. Whoever marks it all the same neither gains nor loses.")];let{mark:c}=$,p=["a","b","both"].includes(
$.choice)&&yo(c,n,$.choice)?null:d("p",{class:"read"},d("span",{class:"soft"},`Decided, ${r[$.choice]}: `),a(c));
if(!i())return[p,c.rationale?d("p",{},c.rationale):null];let k=c.layer!=="loaded"||!!n?.core,N=W(c.status==="o\
pen"?"Open: neither pays nor costs":"Core: it is scored",f.status,o,{key:"c",pressed:c.status==="open",disabled:!k&&
c.status==="open",title:k?"Core is scored. Open is talked about.":"Only one reader marked this loaded word, or\
 one held it open: it stays open"}),m=h(t.at),T=m.length?W(m.length>1?"The other readings are fair, too":"The \
other reading is fair, too",f.fair,o,{key:"f",pressed:y(t.at),title:"A student who marks it so gets the points\
 as well"}):null;return[p,go(e,c,o),d("div",{class:"row fields"},vt("Label",[[c.layer,x(c.layer,c.layer)],...l(
c.layer).labels.map(j=>[j.name,j.short])],c.label,f.label,o,c.layer!=="attribution"),...io[c.layer].filter(j=>j!==
"source_kind"||c.spans.source?.length).map(j=>mo(e,c,j,o)),N,T),bo(e,c,o)]}function yo(e,n,o){let t=o==="b"?n?.
b:n?.a;return!!t&&t?.label===e.label&&(t?.attrs?.source_kind??"")===(e.attrs?.source_kind??"")}function go(e,n,o){
let{state:t,acts:s,decision:r}=e;if(!t.at||r(t.at)?.choice!=="own")return null;let a=n.layer==="attribution"?[
"content","source","cue"]:["text"];return Ye(d("span",{class:"soft"},"Change:"),...a.map(f=>W(co[f],()=>s.role(
f),o,{class:`step ${f}`,pressed:t.role===f,title:"The next words you select take the place of these"})),n.layer===
"attribution"&&W("Nobody: the outlet’s own voice",s.nobody,o,{class:"quiet",pressed:n.attrs?.source_kind==="\
none"}),wt(e,o))}function vt(e,n,o,t,s,r=!0){if(!r)return null;let a=d("select",{...be,"data-field":e},...n.map(
([f,i])=>d("option",{value:f,selected:f===o},i)));return a.addEventListener("change",()=>t(a.value),{signal:s}),
d("label",{class:"field"},d("span",{},e),a)}function mo({book:e,acts:n},o,t,s){let{title:r,values:a}=e.attributes[t],
f=[["","choose …"],...a.filter(i=>i.name!=="none").map(i=>[i.name,i.short])];return vt(r,f,o.attrs?.[t]??"",
i=>n.attr(t,i),s)}function bo({state:e,acts:n,link:o},t,s){let r=e.at,a=d("textarea",{rows:2,maxlength:lo,...be,
"data-field":"reason"});return a.value=t.rationale??"",Ne(a,o,()=>n.reason(r,a.value.trim()),s),d("label",{class:"\
field wide-field"},d("span",{},"The reason, for a student"),a)}function $t(){let e=d("section",{class:"figures"}),n=d("h3",{}),o=d("p",{class:"soft"},"Nowhere in this layer."),
t=d("div",{}),s=d("button",{type:"button",class:"all quiet","aria-pressed":"false","data-lm-suppress-shortcuts":"\
true"},d("span",{class:"label"})),r=d("section",{class:"places"},n,o,t,s),a=new Map,f=!1;return{nodes:[r,e],update(i){
let{task:h,state:y,byId:l,decision:x,listed:$,told:c,code:p,acts:k,signal:N}=i;f||(f=!0,e.append(d("h3",{},"Be\
fore anything was decided"),d("dl",{},...h.agreement.flatMap(({title:g,told:S})=>[d("dt",{},g),d("dd",{},S)]))),
r.addEventListener("click",g=>{let S=g.target,A=S.closest("[data-name]")?.dataset.name;A?k.open(A):S.closest("\
.all")&&(y.all=!y.all,i.redraw())},{signal:N}));let T=$().map(({id:g})=>{let S=l.get(g),A=x(g),E=A?.mark??S?.a??
S?.b,u=E?i.sheet.lineAt(le(E)[0]?.[0]??0).number:0,w=`${A?"✓":"○"} line ${u} · `,O=E?V(G(le(E),p.slice),48):
"?",M=A?`Decided: ${i.names[A.choice]}.`:c(g),C=`${w}${O}${M}`,D=a.get(g),U=D?.look===C?D.node:d("button",{type:"\
button",class:`m-item${A?"":" ghostly"}`,"data-name":g,"data-lm-suppress-shortcuts":"true"},w,d("b",{},O),d("s\
pan",{},M));return a.set(g,{look:C,node:U}),g===y.at?U.setAttribute("aria-current","true"):U.removeAttribute("\
aria-current"),U});n.textContent=y.all?"All places":"Where they differ",o.hidden=T.length>0,(T.length!==t.children.
length||T.some((g,S)=>t.children[S]!==g))&&Q(t,T,i.sheet.el);let j=h.places.filter(g=>g.layer===y.layer&&g.agreed).
length;s.hidden=!j,s.setAttribute("aria-pressed",String(y.all)),s.firstElementChild.textContent=`Show the ${j}\
 on which both agree, too`}}}function He(e,n){let o=[],t=0,s=0,r=()=>(o.length||(o=e.lines.flatMap(h=>Be(h.text).map(([y,l])=>[n.toPoint(h.
unit+y),n.toPoint(h.unit+l)]))),o),a=()=>[o[Math.min(t,s)][0],o[Math.max(t,s)][1]],f=h=>{let y=r().findIndex(([
,l])=>l>h);return y<0?o.length-1:y},i=h=>{let y=e.lineAt(o[s][0]),l=o[s][0]-y.start;for(let x=y.number+h;x>=1&&
x<=e.lines.length;x+=h){let $=e.lines[x-1],c=o.map((p,k)=>k).filter(p=>o[p][0]>=$.start&&o[p][1]<=$.end);if(c.
length)return c.findLast(p=>o[p][0]-$.start<=l)??c[0]}return s};return{enter(h){return r().length?(t=s=f(h),a()):
null},move(h,y){let l=Math.min(t,s),x=Math.max(t,s),$;if(h==="ArrowRight")$=(y?s:x)+1;else if(h==="ArrowLeft")
$=(y?s:l)-1;else if(h==="ArrowDown")$=i(1);else if(h==="ArrowUp")$=i(-1);else if(h==="Home"||h==="End"){let c=e.
lineAt(o[s][0]);$=h==="Home"?f(c.start):o.findLastIndex(([,p])=>p<=c.end)}else return null;return s=Math.max(0,
Math.min(o.length-1,$)),y||(t=s),a()},get head(){return o[s]}}}function Je(e){let n=[],o=[],t=(s,r)=>{let a=s[r];"answer"in s?e.answer(s.answer,a):a?e.put(a):e.del(s.mark)};
return{act(s){if(s.length){n.push(s),o.length=0;for(let r of s)t(r,"after")}},undo(){let s=n.pop();if(!s)return null;
o.push(s);for(let r of[...s].reverse())t(r,"before");return s},redo(){let s=o.pop();if(!s)return null;n.push(s);
for(let r of s)t(r,"after");return s},get canUndo(){return n.length>0},get canRedo(){return o.length>0}}}function St(e){ko(e)}function ko({model:e,el:n,link:o,frame:t,signal:s}){let r=e.get("task"),a=e.get("text"),f=e.
get("codebook"),i=Re(a),h=De({text:a,code:i,ranges:[],headline:r.headline_line,signal:s}),y=Je(o),l=He(h,i),x=Ce(
s),$=Ce(s),c=new Map(r.places.map(v=>[v.id,v])),p={layer:r.layers.find(v=>r.places.some(R=>R.layer===v&&!R.agreed))??
r.layers[0],at:null,role:null,adding:!1,pending:null,byWords:!1,result:!1,all:!1,note:"",toPlace:!1,kept:[],by:""},
k=d("style",{},bt);n.append(k),s.addEventListener("abort",()=>k.remove(),{once:!0});let N=d("div",{class:"pale\
tte"});t.root.classList.add("marking","adjudicating"),t.main.append(h.el),t.dock.append(N);let m=v=>c.has(v)?`\
place:${v}`:v,T=v=>{let R=o.answers.get(m(v));if(R)return R;let _=c.get(v);return _?.agreed?{choice:"both",mark:_.
choices[0].mark}:null},j=()=>[...o.answers.entries()].filter(([v,R])=>v.startsWith("own:")&&R).map(([v])=>v),g=v=>c.
get(v)?.layer??o.answers.get(v)?.mark?.layer??"",S=()=>r.places.filter(v=>!T(v.id)),A=()=>!o.readonly&&!o.closed,
E=()=>{let v=j().map(_=>({id:_,start:J(o.answers.get(_).mark),layer:g(_),shown:!0}));return[...r.places.map(_=>({
id:_.id,start:J(_.a??_.b),layer:_.layer,shown:p.all||!_.agreed||!!o.answers.get(m(_.id))||_.id===p.at})),...v].
filter(_=>_.layer===p.layer&&_.shown).sort((_,F)=>_.start-F.start)},[u,w]=r.readers,O={both:"both readers say \
so",a:`A, ${u}`,b:`B, ${w}`,ab:"A’s words, the rest from B",ba:"B’s words, the rest from A",union:"the wor\
ds of both",own:"your own",neither:"nothing here"},M=v=>f.layers[v],C=(v,R)=>R===v?"no label yet":[...M(v).labels,
...M(v).families].find(_=>_.name===R)?.short??R,D=(v,R)=>f.attributes[v]?.values.find(_=>_.name===R)?.short??R,
U=v=>{if(!v)return"nothing marked";let R=V(G(le(v),i.slice),110);if(v.layer!=="attribution")return`“${R}” is\
 ${C(v.layer,v.label)}${v.attrs?.voice?`, ${D("voice",v.attrs.voice)} word`:""}`;let _=v.spans.source?.length?
V(G(v.spans.source,i.slice),60):v.attrs?.source_kind==="none"?"Nobody":"?",F=G(v.spans.cue,i.slice),z=[F&&`tie\
d by “${V(F,40)}”`,v.attrs?.source_kind&&v.attrs.source_kind!=="none"&&D("source_kind",v.attrs.source_kind)].
filter(Boolean).join(", ");return`${_}: ${R}${z?` (${z})`:""}`},Y={text:"the words",content:"the claim",source:"\
who says so",cue:"the tie",label:"the label",voice:"whose word it is",source_kind:"the kind of source"},ie={task:r,
book:f,link:o,frame:t,sheet:h,code:i,state:p,byId:c,names:O,keyOf:m,layerOf:g,decision:T,added:j,open:S,listed:E,
editable:A,told:v=>{let R=c.get(v);return R?R.agreed?"Both readers say the same.":!R.a||!R.b?`Only ${R.a?`A (${u}\
)`:`B (${w})`} marked this.`:`They differ in ${R.differs.map(_=>Y[_]??_).join(", ")}.`:"Both readers missed it\
."},sentence:U,shortOf:C,layerBook:M,valueOf:D,redraw:q,signal:s},{acts:de,others:te,isFair:ye,step:ge}=mt(ie,
y,l),ue={...ie,acts:de,others:te,isFair:ye},re=(v,R,_,F)=>v?Object.entries(v.spans).flatMap(([z,ae])=>ae.map(([
pe,me],ve)=>({start:pe,end:me,look:`${z==="text"?v.layer:z} ${R}`,tag:ve?"":_(z),name:F}))):[],Oe=(v,R)=>v==="\
text"?C(R.layer,R.label):M("attribution").roles.find(_=>_.name===v)?.short??v,fe=new Map,ce=v=>{let R=c.get(v),
_=T(v),F=v===p.at;if(p.result||!R||R.agreed||F&&_?.choice==="own")return re(_?.mark??null,R?.agreed?"r-both":"\
r-done",pe=>F||p.result?Oe(pe,_?.mark):"",v);let z=(pe,me)=>ve=>F&&me?`${pe} · ${Oe(ve,me)}`:pe,ae=_?" r-fain\
t":"";return[...re(R.a,`r-a${ae}`,z("A",R.a),v),...re(R.b,`r-b${ae}`,z("B",R.b),v)]},L=()=>{let v=[...r.places.
filter(_=>_.layer===p.layer).map(_=>_.id),...j().filter(_=>g(_)===p.layer)],R=new Set(v);for(let _ of[...fe.keys()].
filter(F=>!R.has(F)))fe.delete(_),h.set(_,[]);for(let _ of v){let F=ce(_),z=JSON.stringify(F);fe.get(_)!==z&&(fe.
set(_,z),h.set(_,F))}h.flush(),h.light(p.at),h.glow("cursor",p.pending??[])},K=r.layers.map(v=>t.button(M(v).title,
()=>{Object.assign(p,{layer:v,at:null,role:null,adding:!1,pending:null,note:""}),q()},{class:"tab",pressed:!1})),
P=t.button("↶ Undo",de.undo,{key:"Control+Z"}),H=t.button("↷ Redo",de.redo,{key:"Control+Shift+Z"}),X=t.button(
"Mark by words",de.byWords,{key:"w",pressed:!1,title:"A word cursor for the keyboard"});t.tools.append(...K,P,
H,X);let Z=t.button("Show the result",()=>{p.result=!p.result,q()},{key:"r",pressed:!1,title:"In the text: wha\
t was decided, or what the two readers marked"}),oe=t.button("Add what both missed",de.add,{key:"a",pressed:!1});
t.extras.prepend(Z,oe);let ee=$t();t.side.append(...ee.nodes);let we=()=>{if(o.status==="join")return"Opening \
your decisions …";if(o.status==="lost")return"Stop here: what you do now would not be saved. Download what i\
s unsaved first.";if(!A())return"You can read these decisions, not change them.";if(p.adding)return p.byWords?
"Next: move with the arrow keys, hold Shift for more words, then press Enter.":"Next: select the words that bo\
th readers missed.";if(p.role)return"Next: select the words in the article. They take the place of those it ha\
s.";let v=S(),R=p.at?c.get(p.at):null;return R&&!T(R.id)?`Next: ${R.a&&R.b?"whose reading is right? Both may b\
e fair.":"is it right? Take it, or say neither."}`:p.kept.length?"The gold is kept. You can change a decision \
and keep it again.":v.length?p.at?`Decided. Next: look at its reason, then go on to the next place. ${v.length}\
 left.`:`Next: open the first place on which the two readers differ. ${v.length} left.`:"Every place is decide\
d. Look the result over, then keep it as gold."},Me=new Map;function je(v,R,_,F){let z=JSON.stringify(R),ae=document.
activeElement,pe=v.contains(ae)?ae?.dataset.field:void 0,me=pe&&!(ae instanceof HTMLSelectElement)?ae:null;if(me&&
Me.get(v)===z)return;Me.set(v,z);let ve=me?.selectionStart??0;if(Q(v,F(_()),h.el),!pe)return;let ut=v.querySelector(
`[data-field="${pe}"]`);ut?.focus({preventScroll:!0}),me&&ut?.setSelectionRange(ve,ve)}let b=!1,I=0;function q(){
b||(b=!0,queueMicrotask(()=>{b=!1,s.aborted||B()}))}function B(){p.at&&!c.has(p.at)&&!o.answers.get(p.at)&&(p.
at=null);let v=r.places.filter(z=>!z.agreed);t.count(v.filter(z=>T(z.id)).length,v.length,v.length?"decided":"\
places to decide: they agree"),t.next(we());let R=p.at?T(p.at):null,_={...R,mark:{...R?.mark,rationale:""}};je(
N,[p.at,p.role,p.pending,p.note,p.adding,A(),o.status==="join",S().length>0,_],x,z=>kt(ue,z)),je(t.foot,[S().length,
p.kept,o.status==="saved",A()],$,z=>xt(ue,z)),P.disabled=!y.canUndo||!A(),H.disabled=!y.canRedo||!A(),K.forEach(
(z,ae)=>{let pe=S().filter(ve=>ve.layer===r.layers[ae]).length;z.setAttribute("aria-pressed",String(r.layers[ae]===
p.layer));let me=z.querySelector(".label");me.textContent=`${M(r.layers[ae]).title} · ${pe?`${pe} left`:"✓"}`}),
Z.setAttribute("aria-pressed",String(p.result)),oe.setAttribute("aria-pressed",String(p.adding)),oe.disabled=!A(),
X.setAttribute("aria-pressed",String(p.byWords)),L(),ee.update(ue);let F=p.at?T(p.at)?.mark??c.get(p.at)?.a??c.
get(p.at)?.b:null;F&&!p.byWords&&(p.toPlace||N.offsetHeight!==I)&&h.show(le(F)[0]?.[0]??J(F)),p.toPlace=!1,I=N.
offsetHeight}return Ke(h,i,{pick:v=>de.take(v),tap({word:v,marks:R,line:_,margin:F}){if((p.role||p.adding)&&(v||
F)){let z=h.lines[_-1];return de.take(F?$e(h,i,z.start,z.end):[v])}if(R.length){let z=p.at?R.indexOf(p.at):-1;
de.open(R[(z+1)%R.length])}}},s),t.root.addEventListener("keydown",v=>{let R=v.target;if(R.matches("textarea, \
input, select")){v.key==="Escape"&&h.el.focus({preventScroll:!0});return}if(p.byWords&&R===h.el&&!v.ctrlKey&&!v.
metaKey&&!v.altKey&&v.key.match(/^(Arrow|Home|End)/))return v.preventDefault(),ge(v.key,v.shiftKey);if(v.altKey||
v.key==="Enter"&&R.matches("button"))return;let _=v.key.length===1?v.key.toLowerCase():v.key,F=v.ctrlKey||v.metaKey?
`Control+${v.shiftKey||_==="y"?"Shift+":""}${_==="y"?"Z":_.toUpperCase()}`:_,z=[...t.dock.querySelectorAll("bu\
tton"),...t.root.querySelectorAll("button")].find(ae=>ae.getAttribute("aria-keyshortcuts")===F&&!ae.disabled);
z?(v.preventDefault(),z.click()):_==="Escape"&&(Object.assign(p,{role:null,adding:!1,pending:null}),q())},{signal:s}),
o.on("change",()=>q(),{signal:s}),o.on("status",()=>q(),{signal:s}),o.on("overlay",({told:v,why:R})=>{p.kept=v??
[],p.note=R??"",t.say(R??"The gold is kept."),q()},{signal:s}),o.on("refused",({why:v})=>{p.note=`Not taken: ${v}`,
t.say(p.note),q()},{signal:s}),B(),h.begin(),{known:ie,view:ue}}var Et={join:"opening …",saved:"✓ saved",sending:"… saving",kept:"kept in this browser, not yet in your \
file",cut:"kept here: run this cell again",lost:"NOT SAVED"},xo={join:"",saved:"",sending:"",kept:"",cut:"The \
notebook's engine was restarted. Your answers are kept in this browser. Run this cell again (▶) to put them in\
 your file.",lost:"Your last answers are NOT saved: neither the notebook nor this browser could keep them. Dow\
nload them now."},at=[18,22,28];function wo(e,n){let o=matchMedia("(prefers-color-scheme: dark)"),t=()=>{let r=document.
body.dataset.jpThemeLight,a=document.body.dataset.vscodeThemeKind;e.classList.toggle("dark",r?r==="false":a?!a.
includes("light"):o.matches)},s=new MutationObserver(t);s.observe(document.body,{attributes:!0,attributeFilter:[
"data-jp-theme-light","data-vscode-theme-kind"]}),n.addEventListener("abort",()=>s.disconnect(),{once:!0}),o.addEventListener(
"change",t,{signal:n}),t()}function At({model:e,el:n,link:o,signal:t}){let s=e.get("task"),r=d("h2",{},[s.number,
s.title].filter(Boolean).join(" · ")),a=d("div",{class:"count"}),f=d("div",{class:"saved"}),i=d("div",{class:"\
alert",role:"alert",hidden:!0}),h=d("div",{class:"alert",role:"alert",hidden:!0}),y=d("div",{class:"row"}),l=d(
"div",{class:"row"}),x=d("div",{class:"stage"}),$=d("div",{class:"side",role:"group","aria-label":"Notes besid\
e the text",tabindex:0,"data-lm-suppress-shortcuts":"true"}),c=d("p",{class:"next"}),p=d("div",{class:"dock"},
c),k=d("footer",{class:"foot"}),N=d("div",{class:"unseen",role:"status","aria-live":"polite"}),m=d("section",{
class:"copydesk","aria-label":`Task ${r.textContent}`},d("header",{class:"head"},d("div",{},r,d("p",{},s.prompt)),
a,f),i,h,d("div",{class:"bar"},y,l),d("div",{class:"cols"},d("div",{class:"wide"},x,p,k),$),N);wo(m,t);for(let E of[
"keydown","keyup","keypress"])m.addEventListener(E,u=>u.stopPropagation(),{signal:t});let T=Number(e.get("pref\
s")?.size)||at[0],j=()=>m.style.setProperty("--copydesk-size",`${T}px`);j(),l.append(W("A⁺",()=>{T=at.find(E=>E>
T)??at[0],j()},t,{title:"Larger letters, up to projector size, then back"}));let g=E=>{N.textContent=N.textContent===
E?`${E} `:E},S="",A=E=>{let u=E.status;m.dataset.status=f.dataset.status=u,f.textContent=Et[u],f.title=E.reason??
"";let w=u==="join"?E.reason:"",O=xo[u]||w||(u==="kept"&&E.reason?`Not yet in your file: ${E.reason}. Your ans\
wers are kept in this browser and tried again.`:"");if(i.textContent!==O&&(i.textContent=O),i.hidden=!O,u==="l\
ost"&&"download"in E&&typeof E.download=="function"){let C=E.download;i.append(" ",W("Download what is unsaved",
()=>C.call(E),t,{class:"main"}))}let M=u==="sending"||u==="join"?S:u;M!==S&&((M!=="saved"||S)&&g(Et[u].replace(
"✓ ","")),S=M)};return o?(o.on("status",()=>A(o),{signal:t}),A(o)):f.remove(),n.append(m),t.addEventListener(
"abort",()=>m.remove(),{once:!0}),{root:m,main:x,side:$,tools:y,extras:l,dock:p,foot:k,say:g,count(E,u,w){a.replaceChildren(
u?`${E} of ${u} `:`${E} `,d("small",{},w??""))},next(E){c.textContent!==E&&(c.textContent=E),c.hidden=!E},warn(E){
h.textContent=E??"",h.hidden=!E},button:(E,u,w)=>W(E,u,t,w)}}var Ot=`.copydesk{&.dark{color-scheme:dark}.answer{display:grid;gap:10px;max-width:66ch;margin-top:10px;font-s\
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
`;var Fe=class{#e;#t;constructor(n,o,t){this.#e=n,this.#t=`copydesk/${o}/${t}/`}#o(n){return`${this.#t}${n.round}\
/${n.client}/${n.n}`}put(n){try{return this.#e().setItem(this.#o(n),JSON.stringify(n.op)),!0}catch{return!1}}drop(n){
try{this.#e().removeItem(this.#o(n))}catch{}}all(){let n=[];try{let o=this.#e();for(let t=0;t<o.length;t++){let s=o.
key(t)??"",[r,a,f,i]=s.startsWith(this.#t)?s.slice(this.#t.length).split("/"):[];if(!(!f||i!==void 0))try{n.push(
{round:Number(r),client:a,n:Number(f),op:JSON.parse(o.getItem(s)??"")})}catch{}}}catch{return[]}return n.sort(
(o,t)=>o.round-t.round||(o.client<t.client?-1:o.client>t.client?1:o.n-t.n))}},$o=50,So=64e3;function Tt(e){let[
n]=e,o=0,t=e.findIndex(({client:s,round:r,n:a,op:f},i)=>(o+=new TextEncoder().encode(JSON.stringify(f)).length+
1,s!==n.client||r!==n.round||a!==n.n+i||i===$o||i>0&&o>So));return t<0?e.length:t}var Eo=2500,it=[1e3,2e3,4e3,8e3,15e3],Ao="The notebook does not answer yet. If this stays so, run this cell ag\
ain (▶).",Oo={storage:()=>localStorage,now:()=>Date.now(),later:(e,n)=>setTimeout(e,n),never:e=>clearTimeout(
e),random:()=>Array.from(crypto.getRandomValues(new Uint8Array(6)),e=>e.toString(16).padStart(2,"0")).join("")},
lt=e=>e.mark?.id??e.mark??e.key;function Lt(e,{signal:n,...o}){let t={...Oo,...o},s=String(e.get("task").id),r=t.
random(),a=r,f=0,i=0,h=Number(e.get("task").round??1),y="",l=null,x=0,$=null,c=[],p=!1,k=!1,N={why:"",retry:!0},
m=0,T=null,j=!1,g=!1,S=!1,A={what:"",when:0},E={status:"",reason:""},u=new Map,w=new Map,O=!1,M=!1,C=0,D=null,
U=new Map,Y=(b,I)=>{for(let q of[...U.get(b)??[]])q(I)},se=()=>{let b=c.some(I=>!I.stored);return p?b?"lost":"\
cut":$?c.length?k?b?"lost":"kept":"sending":g?"sending":"saved":"join"},ie=()=>N.why||(!$&&!p&&m>2?Ao:""),de=()=>!$||
se()==="lost"||!!e.get("task").readonly,te=()=>{if(!c.length&&$&&(k=!1,m=0,N={why:"",retry:!0}),t.never(T),T=null,
!p&&!n.aborted){let b=it[Math.min(m,it.length-1)];if(!$)T=t.later(()=>(m++,ge(),te()),b);else if(c.length&&k&&
N.retry)T=t.later(()=>(m++,Oe(),te()),b);else if(c.length&&!k){let I=c.reduce((q,B)=>Math.min(q,B.since),1/0);
T=t.later(()=>(k=!0,m=0,te()),Math.max(0,I+Eo-t.now()))}}E.status===se()&&E.reason===ie()||(E.status=se(),E.reason=
ie(),Y("status",E.status))},ye=b=>{if(!(p||n.aborted))try{e.send(b)}catch{ee()}},ge=()=>ye({t:"hello",v:1,client:a,
task:s,round:h,boot:l,seq:x}),ue=()=>{j=!1;let b=c.filter(I=>!I.sent);for(;b.length;){let I=b.splice(0,Tt(b));
for(let v of I)v.sent=!0;let[{client:q,round:B}]=I;ye({t:"ops",v:1,journal:y,client:q,task:s,round:B,ops:I.map(
v=>v.op)})}},re=()=>{j||(j=!0,queueMicrotask(ue))},Oe=()=>{for(let b of c)b.sent=!1,b.stored||=$?.put(b)??!1;ue()},
fe=b=>(b.do==="put"?u.set(b.mark.id,b.mark):b.do==="del"?u.delete(b.mark):b.do==="answer"?w.set(b.key,b.value):
b.do==="hint"?C=Math.max(C,b.level):b.do==="check"?M=!0:O=!0,["put","del","answer"].includes(b.do)&&(D=null),b.
do==="put"?b.mark.id:b.do==="del"?b.mark:null),ce=b=>{if(de()||O)return;let I={n:++f,...b},q={round:h,client:a,
n:f,op:I,stored:!1,sent:!1,since:t.now()};q.stored=$?.put(q)??!1,c.push(q);let B=fe(I);te(),Y("change",{names:B?
[B]:[]}),N.why||re()},L=b=>{let I=c.filter(B=>B.client===b);c=c.filter(B=>B.client!==b);let q=t.random();I.forEach(
(B,v)=>{let R={...B.op,n:v+1},_={...B,client:q,n:v+1,op:R,sent:!1};_.stored=$?.put(_)??!1,(_.stored||!B.stored)&&
$?.drop(B),c.push(_)}),b===a&&(a=q,f=I.length)},K=b=>{$||(k=!1,m=0,N={why:"",retry:!0}),y!==b.journal&&(y&&(c=
[],a=t.random(),f=0),y=b.journal,$=new Fe(t.storage,y,s)),b.round!==h&&f&&(a=t.random(),f=0),{round:h,boot:l,seq:x}=
b,S=!1,O=!!b.closed,M=!!b.checked,C=b.hints??0,D=b.verdict??(O?D:null),u=new Map((b.marks??[]).map(B=>[B.id,B])),
w=new Map(Object.entries(b.answers??{}));let I=new Set(c.map(B=>`${B.client}/${B.n}`));c=[...($?.all()??[]).filter(
B=>!I.has(`${B.client}/${B.n}`)).map(B=>({...B,stored:!0,sent:!1,since:t.now()})),...c].filter(B=>{let v=B.round===
h&&B.n<=(b.upto?.[B.client]??0);return v&&$?.drop(B),!v});for(let B of c)B.round===h&&fe(B.op);ue(),te(),Y("ch\
ange",{names:null}),D&&Y("verdict",D)},P=(b,I)=>{let q=c.filter(B=>B.client===b&&B.n<=I);c=c.filter(B=>!q.includes(
B));for(let B of q)$?.drop(B);return q},H=b=>{let I=P(b.client,b.upto),q=I.filter(R=>b.refused?.[R.n]),B=I.length&&
b.client!==a&&!c.some(R=>R.client===b.client),v=q.length||b.late?.length||B||S&&!c.length;x=Math.max(x,b.seq??
0),I.length&&(m=0,N={why:"",retry:!0}),te(),v&&ge();for(let{n:R,op:_}of q)Y("refused",{n:R,why:b.refused[R],op:_})},
X=b=>{x=Math.max(x,b.seq??0);let I=[];for(let q of b.ops)P(b.by,q.n);for(let q of b.by===a?[]:b.ops)lt(q)&&c.some(
B=>lt(B.op)===lt(q))?S=!0:I.push(fe(q));te(),Y("change",{names:I.filter(q=>q!==null)}),(S?!c.length:b.ops.some(
q=>q.do==="commit"||q.do==="check"))&&ge()},Z=b=>{let I=c.filter(B=>B.client===b.client&&B.n>=b.from);if(!I.length)
return;let q=`${b.client}/${b.from}`;if(!(A.what===q&&t.now()-A.when<it[0])){if(A={what:q,when:t.now()},I[0].n>
b.from)L(b.client);else for(let B of I)B.sent=!1;ue()}},oe=b=>{N={why:String(b.why??"the file could not be wri\
tten"),retry:b.retry!==!1},k=!0,te()},ee=()=>{p=!0,te()},je=[["msg:custom",b=>{b?.t==="state"?K(b):$?b.t==="ac\
k"?H(b):b.t==="delta"?X(b):b.t==="want"?Z(b):b.t==="fault"?oe(b):b.t==="verdict"?Y("verdict",D=b):(b.t==="hint"||
b.t==="overlay")&&Y(b.t,b):b?.t==="fault"&&oe(b)}],["comm_live_update",()=>{e.comm_live!==!0&&ee()}],["comm:cl\
ose",ee]];for(let[b,I]of je)e.on(b,I);return n.addEventListener("abort",()=>{for(let[b,I]of je)e.off(b,I);t.never(
T),U.clear()},{once:!0}),e.comm_live===!1&&(p=!0),ge(),te(),{get status(){return se()},get reason(){return ie()},
get marks(){return u},get answers(){return w},get closed(){return O},get checked(){return M},get hints(){return C},
get verdict(){return D},get readonly(){return de()},get typing(){return g},set typing(b){g=b,te()},put:b=>ce({
do:"put",mark:b}),del:b=>ce({do:"del",mark:b}),answer:(b,I)=>ce({do:"answer",key:b,value:I}),hint:b=>ce({do:"h\
int",level:b}),check:b=>ce({do:"check",reason:b}),commit:()=>ce({do:"commit"}),ask:(b,I)=>ye({t:"ask",what:b,client:a,
text:I}),newName:()=>`${r}.${++i}`,on(b,I,q){let B=U.get(b)??new Set;U.set(b,B.add(I)),q.signal.addEventListener(
"abort",()=>B.delete(I),{once:!0})},unsaved:()=>c.map(b=>({task:s,round:b.round,client:b.client,...b.op})),download(){
let b=[{v:1,journal:y,unsaved:!0},...this.unsaved()].map(B=>JSON.stringify(B)),I=URL.createObjectURL(new Blob(
[`${b.join(`
`)}
`],{type:"application/x-ndjson"})),q=document.createElement("a");q.href=I,q.download=`copydesk-unsaved-${s}.js\
onl`,q.click(),URL.revokeObjectURL(I)}}}function We({task:e,layer:n}){if(n.name==="attribution")return[];let o=t=>!e.ask.length||e.ask.includes(t);return o(
"label")?n.labels:o("family")?n.families:[]}function Ct({task:e,layer:n,book:o,state:t},s){let r=n.name==="loa\
ded"?"voice":n.name==="attribution"?"source_kind":"";if(!r||!e.ask.includes(r)||s.attrs?.[r]&&t.grid!==r||r===
"source_kind"&&!s.spans.source?.length)return null;let a=o.attributes[r];return{...a,values:a.values.filter(f=>f.
name!=="none")}}var ke=({layer:e},n)=>n===e.name?e.short:[...e.labels,...e.families].find(o=>o.name===n)?.short??
n;function Nt(e){let{task:n,layer:o,state:t,link:s,lines:r,count:a}=e;if(s.status==="join")return"Opening your\
 answers …";if(s.status==="lost")return"Stop here: what you do now would not be saved. Download what is unsa\
ved, then call your teacher.";if(s.closed&&s.verdict)return"Read what the desk says. Your marks stay as you ga\
ve them.";if(s.closed)return"You have closed this task. You can read your marks, not change them.";if(!e.editable())
return"You can read these marks, not change them.";if(t.form==="check")return"Next: say why you decided as you\
 did. Then see what the desk says.";if(t.form==="commit")return"Next: are you sure? Afterwards you cannot chan\
ge your marks.";if(t.form==="keys")return"The keys, and the button for each.";if(t.waiting)return s.status==="\
saved"||s.status==="sending"?"The desk is reading your marks …":"Your check waits until the notebook answers\
.";let f=e.edited(),i=!!n.count&&a>=Number(n.count),h=n.commit?"commit":"check";if(f&&t.adding)return"Next: se\
lect the further words. They join the same mark.";if(o.name==="attribution"){if(t.pending)return"Next: take th\
ese words, or select others.";if(f&&t.role)return`Next: ${{content:"select the words of the claim.",source:"se\
lect who says so, or say that nobody does.",cue:f.attrs?.source_kind==="none"?"is there a tie, such as “report\
edly”? Select it. If not, press Done.":"select the words that tie the two."}[t.role]??""}`;if(f&&Ct(e,f))return"\
Next: what kind of source is it?";if(f)return`Read it aloud. Does it still sound true? Then ${i?e.judges||n.commit?
`press ${h}`:"go on to the next task":"select the next claim"}.`}else{if(t.pending&&(f||!We(e).length))return"\
Next: take these words, or select others.";if(t.pending||t.grid==="label")return"Next: pick the label that fit\
s best.";if(f&&Ct(e,f))return"Next: whose word is it?";if(f&&t.role)return"Next: select the words that this ma\
rk should cover."}if(s.verdict)return"Read what the desk says. Then change what you like, and check again.";if(i&&
(e.judges||n.commit))return`That makes ${a} of ${n.count}. Next: look them over, then ${h}.`;let y={attribution:"\
select the words of a claim",artifact:"click the number of a line that the reporter did not write here for thi\
s story",loaded:"select the shortest words that carry a charge"}[o.name],l=t.byWords?"move with the arrow keys\
, hold Shift for more words, then press a digit or Enter":y;return!a&&r.open.length?`First: ${l}. Nothing ther\
e? Say so below.`:r.open.length?`Next: ${l}. Still open: line${r.open.length>1?"s":""} ${To(r.open)}.`:n.commit?
"Every line has an answer. Next: look it over, then commit.":e.judges?"Every line has an answer. Next: check.":
"Every line has an answer. It is saved; you can still change it."}function To(e){return e.length>6?`${e.slice(
0,5).join(", ")} and ${e.length-5} more`:e.join(", ")}var Lo={found:["✓","found"],nearly:["≈","nearly"],missed:["○","missed"],extra:["+","extra"],arguable:["∿",
"arguable"],alone:["–","rightly left alone"]},Co=e=>Lo[e]??["·",e];function Ie(e,n){let{slice:o,sheet:t}=e,
s=`line ${t.lineAt(J(n)).number}`,r=V(G(le(n),o),70);if(n.layer!=="attribution")return[n.layer==="artifact"?ke(
e,n.label):r,n.layer==="artifact"?"":ke(e,n.label),n.layer==="artifact"?`${r} · ${s}`:s];let a=n.attrs?.source_kind===
"none"?"Nobody":V(G(n.spans.source,o),40)||"who?",f=n.by?null:Le(n,Ee(n.layer,e.task)),i=e.layer.roles.find(h=>h.
name===f)?.short;return[a,G(n.spans.cue,o),`${r} · ${s}${i?` · no ${i} yet`:""}`]}function Mt(e,n,o){let[t,s,
r]=Ie(e,n);return d("button",{type:"button",class:"m-item","data-name":n.id,"data-lm-suppress-shortcuts":"true"},
o?`${o} `:null,d("b",{},t),s?` · ${s}`:null,d("span",{},r))}function jt(e,n){let o=d("div",{class:"list"}),t=d(
"p",{class:"soft"}),s=d("section",{class:"marks"},d("h3",{},"Your marks"),t,o),r=d("section",{class:"verdict",
tabindex:-1}),a=d("section",{class:"others"}),f=d("section",{class:"card"}),i=[],h=new Map,y=l=>l.target.closest(
"[data-name]")?.dataset.name??null;o.addEventListener("click",l=>{let x=y(l);x&&e.acts.open(x)},{signal:n});for(let[
l,x]of[["pointerover",!0],["focusin",!0],["pointerout",!1],["focusout",!1]])o.addEventListener(l,$=>e.acts.point(
x?y($):null),{signal:n});return r.addEventListener("click",l=>{let x=h.get(y(l)??"");x&&e.acts.showItem(x)},{signal:n}),
a.addEventListener("click",l=>{let x=l.target.closest("[data-at]")?.dataset.at;x&&e.sheet.show(Number(x),!0)},
{signal:n}),{nodes:[r,s,a,f],update(l){l||(i=[...e.link.marks.values()].filter(x=>x.layer===e.layer.name).map(
x=>({name:x.id,start:J(x),node:Mt(e,x)})).sort((x,$)=>x.start-$.start),Q(o,i.map(x=>x.node),e.sheet.el));for(let x of l??
[]){let $=i.findIndex(N=>N.name===x),c=$>=0&&i[$].node===document.activeElement;$>=0&&i.splice($,1)[0].node.remove();
let p=e.link.marks.get(x),k=p?.layer===e.layer.name;if(p&&k){let N=J(p),m=i.findIndex(g=>g.start>N),T=m<0?i.length:
m,j=Mt(e,p);o.insertBefore(j,i[T]?.node??null),i.splice(T,0,{name:x,start:N,node:j}),c&&j.focus({preventScroll:!0})}else
c&&e.sheet.el.focus({preventScroll:!0})}t.textContent=i.length?"":"None yet. Each mark you make appears here a\
s a button that leads back to it."},current(l){for(let x of i)x.name===l?x.node.setAttribute("aria-current","t\
rue"):x.node.hasAttribute("aria-current")&&x.node.removeAttribute("aria-current")},judge(l){s.hidden=!!l,h=new Map(
(l?.items??[]).map((x,$)=>[String($),x])),Q(r,l?[d("h3",{},"Your desk says"),...(l.sentences??[]).map(x=>d("p",
{},x)),...[...h].map(([x,$])=>No(e,x,$)),l.reveal?d("p",{class:"reveal"},l.reveal):null]:[],e.sheet.el),l&&(e.
frame.side.scrollTop=0)},compare(l){Q(a,[...l.values()].flatMap(x=>[d("h3",{},x.what==="machine"?"The machine’\
s reading":x.what==="class"?"The class":"The key"),...x.annotations.filter($=>$.layer===e.layer.name).map($=>{
let[c,p,k]=x.what==="class"?[e.slice(...$.spans.heat[0])]:Ie(e,$);return d("button",{type:"button",class:"m-it\
em ghostly","data-at":J($),"data-lm-suppress-shortcuts":"true"},d("b",{},c),p?` · ${p}`:null,d("span",{},k),$.
rule||$.rationale?d("span",{},[$.rule&&`rule ${$.rule}`,$.rationale].filter(Boolean).join(": ")):null)})]),e.sheet.
el)},book(){let{layer:l}=e,x=We(e),$=[...l.roles,...x.length?l.families:[],...x===l.labels?x:[]];Q(f,[d("h3",{},
"Codebook"),d("p",{},d("b",{},l.question)),d("dl",{},...$.flatMap(c=>[d("dt",{},d("span",{class:`tag ${l.roles.
length?c.name:l.name}`},c.short),` ${c.name}`),d("dd",{},c.question,c.example?d("i",{},` ${c.example}`):null)]))])},
card:f,verdict:r}}function No(e,n,o){let[t,s]=Co(o.outcome),r=a=>a&&a!==e.layer.name?`${ke(e,a)}. `:"";return d(
"button",{type:"button",class:`v ${o.outcome}`,"data-name":n,"data-lm-suppress-shortcuts":"true"},d("b",{},`${t}\
 ${o.title||s}`),o.why?d("span",{},o.why):null,...(o.also??[]).map(a=>d("span",{},`Also accepted: ${r(a.label)}${a.
why??""}`)))}var qe=(e,n)=>n===void 0?`nothing:${e}`:`nothing:${e}:${n}`;function dt(e,n,o){let t=n.answers.get(qe(e))===!0,
s=o.lines.filter(f=>f.text.trim()&&o.inTask(f.number)).map(f=>f.number),r=new Set(s.filter(f=>o.has(f,i=>n.marks.
has(i)))),a=new Set(s.filter(f=>!r.has(f)&&(t||n.answers.get(qe(e,f))===!0)));return{lines:s,marked:r,said:a,whole:t,
open:s.filter(f=>!r.has(f)&&!a.has(f))}}function Rt(e,n){let{task:o,state:t,link:s,sheet:r,code:a,frame:f,close:i,refuse:h,render:y}=e,l=m=>[void 0,...new Set(
Ae(m).flatMap(([j,g])=>r.linesOf(j,g).map(S=>S.number)))].map(j=>qe(e.layer.name,j)).filter(j=>s.answers.get(j)===
!0).map(j=>({answer:j,before:!0,after:!1})),x=(...m)=>n.act(m.flatMap(T=>[{mark:T.id,before:s.marks.get(T.id)??
null,after:T},...l(T)])),$=m=>{t.edit=m.id,t.adding=!1,t.role=e.layer.name==="attribution"?Le(m,Ee(e.layer.name,
o)):null},c=m=>m.every(([T])=>!r.inTask(r.lineAt(T).number)),p=()=>o.lines.map(([m,T])=>m===T?`line ${m}`:`lin\
es ${m} to ${T}`).join(" and "),k=(m,T=!1)=>{if(t.note="",!e.editable())return h(Nt(e));t.form=null,t.line=r.lineAt(
m[0][0]).number;let j=e.edited(),g=t.role,S=g==="source"||g==="cue"?m:m.filter(A=>!c([A]));if(!S.length)return h(
`That is outside this task, which is about ${p()}.`);if(T)return t.pending=S,g||(t.edit=null),y();if(t.pending=
null,j&&g){let A=_e(j,g,S,t.adding);$(A),x(A)}else if(e.layer.name==="attribution"){let A=ot(s.newName(),"attr\
ibution","attribution",S);$(A),x(A)}else if(We(e).length)Object.assign(t,{edit:null,role:null,grid:null,pending:S});else
return N(e.layer.name,S);y()},N=(m,T=t.pending)=>{let j=e.edited();if(e.editable()){if(T){let S=(e.layer.name===
"artifact"?T.map(A=>[A]):[T]).map(A=>ot(s.newName(),e.layer.name,m,A));i(),t.edit=S[S.length-1].id,x(...S),f.say(
`Marked: ${ke(e,m)}`)}else j&&(t.grid=null,x({...j,label:m}));y()}};return{take:k,label:N,onward:$,silence(m,T){
let j=qe(e.layer.name,m);t.form=null,m&&T&&(t.line=null),n.act([{answer:j,before:s.answers.get(j)??!1,after:T}]),
f.say(T?"Noted: nothing here.":"Taken back.")},form(m){t.form=t.form===m?null:m,y()},takePending(){let m=t.pending;
m&&(document.getSelection()?.removeAllRanges(),k(m),t.byWords&&e.step("",!1))},attr(m,T){let j=e.edited();t.grid=
null,j&&x(ht(j,m,T))},grid(m){t.grid=m,y()},role(m){t.role=t.role===m&&m==="text"?null:m,t.adding=!1,y()},adding(){
let m=e.edited();if(!m)return;let T=!t.adding;T?(!t.role||!m.spans[t.role]?.length)&&(t.role=m.spans.content?"\
content":"text"):$(m),t.adding=T,y()},nobody(){let m=e.edited();if(!m)return;let T=Ue(m);$(T),Ee("attribution",
o).includes("cue")&&!T.spans.cue?.length&&(t.role="cue"),x(T)},nudge(m,T){let j=e.edited(),g=t.role??"text",S=j?.
spans[g];if(!j||!S?.length)return;let[A,E]=m==="start"?S[0]:S[S.length-1],u=r.lineAt(A),[w,O]=gt(u.text,[a.toUnit(
A)-u.unit,a.toUnit(E)-u.unit],m,T),M=[a.toPoint(u.unit+w),a.toPoint(u.unit+O)];x(_e(j,g,m==="start"?[M,...S.slice(
1)]:[...S.slice(0,-1),M],!1))},remove(){let m=e.edited();!m||!e.editable()||(i(),n.act([{mark:m.id,before:m,after:null}]),
f.say("Deleted. Undo brings it back."))},done(){i(),y(),r.el.focus({preventScroll:!0})},cancel(){t.form?t.form=
null:t.grid?t.grid=null:t.pending?t.pending=null:i(),document.getSelection()?.removeAllRanges(),y(),r.el.focus(
{preventScroll:!0})},open(m){let T=s.marks.get(m);T&&(i(),t.edit=m,t.note="",T.layer==="attribution"&&(t.role=
Le(T,Ee("attribution",o))),t.line=r.lineAt(Ae(T)[0]?.[0]??0).number,y(),queueMicrotask(()=>r.show(Ae(T)[0]?.[0]??
0,!0)))},point:m=>r.light(t.edit,m),check(){s.check(t.reason),i(),t.waiting=!0,t.reason={pick:null,text:""},y()},
commit(){i(),s.commit(),y()},showItem(m){let T=m.spans??[];r.glow("hint",T),r.light(m.mark??null);let j=m.mark?
s.marks.get(m.mark):null,g=T[0]?.[0]??(j&&Ae(j)[0]?.[0])??(m.lines?.length?r.lines[m.lines[0]-1].start:null);g!==
null&&r.show(g,!0)}}}var ne=({link:e},n)=>e.answers.get(`mark:${n}`)??"",Se=({told:e,stale:n},o)=>o.rationale??(n.has(o.id)?"":e.get(
o.id)?.reason??""),Pe=({told:e,stale:n},o)=>o.also_ok??(n.has(o.id)?[]:e.get(o.id)?.also??[]),Ge=(e,n)=>ne(e,n.
id)==="struck"?[]:e.told.get(n.id)?.problems??[];function he({link:e},n){return[...e.marks.values()].filter(o=>o.
layer===n).sort((o,t)=>J(o)-J(t)||(le(o).at(-1)?.[1]??0)-(le(t).at(-1)?.[1]??0))}function xe(e,n){let o=he(e,n),
t=o.filter(i=>ne(e,i.id)).length,s=o.filter(i=>ne(e,i.id)!=="struck"),r=e.link.answers.get(`read:${n}`)===!0,a=e.
link.answers.get(`out:${n}`)===!0,f=t>0||r||o.some(i=>!i.id.startsWith("finder."));return{all:o.length,decided:t,
bare:s.filter(i=>!(ne(e,i.id)?i.rationale:Se(e,i))).length,wrong:s.filter(i=>Ge(e,i).length).length,read:r,out:a,
begun:f,done:f&&r&&t===o.length}}function _t({all:e,decided:n,bare:o,wrong:t,read:s,out:r,begun:a,done:f}){if(r)
return"left out";let i=[o&&`${o} without a reason`,t&&`${t} to mend`].filter(Boolean);return a?[f&&!i.length?"\
done":`${n} of ${e} decided`,...i,n===e&&!s&&"not read to the end"].filter(Boolean).join(" · "):e?`not begun \
(${e})`:"not begun, nothing marked"}function ct(e,n,o){let t=G(le(n),e.slice);return/[^\s…]/.test(t)?`“${V(
t,o)}”`:"a sign that you cannot see"}function Ze(e,n){let o=ne(e,n.id);if(o==="struck")return["✗","struck"];
let t=!n.id.startsWith("finder.");return o?t?["+","added, kept"]:n.by==="finder"?["✓","kept"]:["✎","mended\
, kept"]:t?["+","yours, not decided yet"]:["?","not decided yet"]}function Bt(e,n){let o=d("div",{class:"list"}),
t=d("h3",{}),s=d("section",{class:"marks"},t,o),r="";return o.addEventListener("click",a=>{let f=a.target.closest(
"[data-name]")?.dataset.name;f&&(e.goto(f),e.sheet.el.focus({preventScroll:!0}))},{signal:n}),{section:s,draw(){
let a=he(e,e.layer.name),f=a.map(h=>[h,Ze(e,h),Ge(e,h).length>0,Ie(e,h)]),i=JSON.stringify([e.state.edit,e.layer.
name,f.map(([h,y,l,x])=>[h.id,y,l,x])]);i!==r&&(r=i,t.textContent=`${e.layer.title}: ${a.length}`,Q(o,f.map(([
h,[y,l],x,[$,c,p]])=>d("button",{type:"button",class:`m-item${ne(e,h.id)==="struck"?" gone":""}`,"data-name":h.
id,"data-lm-suppress-shortcuts":"true","aria-current":h.id===e.state.edit?"true":null},d("i",{class:"sign",title:l,
"aria-hidden":"true"},x?`${y} ⚠`:y),d("span",{class:"unseen"},`${l}${x?", something to mend":""}: `),d("b",{},
$),c?` · ${c}`:null,d("span",{},p.replace(/^\s+·/,"a sign that you cannot see ·")))),e.sheet.el),o.querySelector(
"[aria-current]")?.scrollIntoView({block:"nearest"}))}}}function Dt(e,n){let o=e.sheet.lineAt(J(n)).number,[t,
s]=Ie(e,n);return`Line ${o}, ${Ze(e,n)[1]}: ${[t,s,ct(e,n,90)].filter(Boolean).join(", ")}. Reason: ${Se(e,n)||
(e.told.has(n.id)?"none yet":"being worked out")}`}var Mo={artifact:"click the number of a line, or select words",attribution:"select the words of a claim",loaded:"\
select the words"},jo={content:"select the words of the claim",source:"select who says so, or say that nobody \
is named",cue:"select the words that tie the claim to them"},Ro={made:"gold.json is made of what stands here.",
older:"gold.json is older than what stands here.",other:"There is a gold.json that was not made here."};function Ve(e){
let{link:n,state:o,layer:t,book:s}=e;if(n.status==="join")return"Opening the draft …";if(n.status==="lost")return"\
Stop here: what you do now would not be saved. Download what is unsaved.";if(!e.editable())return"You can read\
 these marks, not change them.";if(o.help)return"The keys, and the button for each.";if(o.pending&&!o.role)return t.
name==="attribution"?"Next: take these words as a claim, or select others.":"Next: pick the label that fits be\
st.";if(o.adding)return"Next: select the further words. They join the same mark.";let r=e.edited();if(o.role?.
startsWith("@"))return"Next: select the words in the article. Esc leaves it as it is.";if(r&&o.role&&!Te(r,o.role))
return`Next: ${jo[o.role]??"select the words"}. Esc leaves it open.`;if(o.role)return"Next: select the words t\
hat take the place of these. Esc leaves it as it is.";if(r)return ne(e,r.id)?"This one is decided. You can sti\
ll change it.":"Is this mark right, and its reason true? Keep it, mend it, or strike it.";let a=xe(e,t.name),f=t.
name;if(a.decided<a.all)return`${a.all-a.decided} of ${a.all} marks are not decided yet: press ↓.`;if(!a.read)
return`${a.all?`All ${a.all} are decided.`:"The machine marked nothing here."} What did it miss? Read the text\
 once more and ${Mo[f]}. Then press “Read it all”.`;if(a.bare||a.wrong)return"Read to the end. Some marks \
still need a reason, or something mended: they are signed ⚠ or stand without a reason.";let i=Wt(e);return i?
`${t.title}: done. Go on with ${s.layers[i].title.toLowerCase()}, or make the gold from what is done.`:e.gold===
"made"?"Every layer is done. You may change what you like, and make the gold again.":"Every layer is done. Mak\
e the gold."}var Wt=e=>e.task.layers.find(n=>n!==e.layer.name&&!xe(e,n).done&&!xe(e,n).out);function _o(e){return he(
e,e.layer.name).find(n=>ne(e,n.id)==="kept"&&(!n.rationale||e.told.get(n.id)?.problems.length))}function It(e,n){
if(!e.editable())return[];let{task:o,layer:t,link:s,book:r}=e,a=xe(e,t.name),f=o.layers.map($=>xe(e,$)).filter(
$=>!$.out&&$.begun),i=f.length>0&&f.every($=>$.done&&!$.bare&&!$.wrong),h=_o(e),y=i?s.status==="saved"?"":"Wai\
t until all is saved.":f.length?"A layer is begun and not done: finish it, or leave it out for now.":"Decide o\
n one layer first.",l=[];a.decided===a.all&&l.push(W(a.read?"✓ Read it all":a.all?"Read it all: nothing is m\
issing":"Read it all: nothing here",()=>e.say(`read:${t.name}`,!a.read),n,{key:"r",class:a.read?"":"main",pressed:a.
read})),h&&a.decided===a.all&&l.push(W("Show what is still to mend",()=>e.goto(h.id),n));let x=Wt(e);return x&&
(a.done||a.out)&&l.push(W(`Go on: ${r.layers[x].title}`,()=>e.openLayer(x),n,{key:"n",class:a.bare||a.wrong?"":
"main"})),(a.out||a.begun&&!a.done)&&l.push(W(a.out?"Take this layer in again":"Leave this layer out for now",
()=>e.say(`out:${t.name}`,!a.out),n,{pressed:a.out})),l.push(W(["made","older"].includes(e.gold)?"Make the gol\
d again":"Make the gold",e.makeGold,n,{key:"g",class:i&&!y&&!x&&e.gold!=="made"?"main":"",disabled:!i||!!y,title:y})),
l.push(d("span",{class:"soft"},y||(Ro[e.gold]??""))),l}function qt(e,n,o){let{layer:t,state:s,acts:r,slice:a}=e,
f=s.pending,i=d("p",{},d("b",{},`“${V(G(f,a),90)}”`)),h=W("Cancel",e.stop,n,{key:"Escape"});return s.role||
t.name==="attribution"?[i,d("div",{class:"row"},W("Take these words",()=>s.role?.startsWith("@")?o(f):r.takePending(),
n,{key:"Enter",class:"main"}),h)]:[i,d("div",{class:"row chips"},...t.labels.map(y=>W(y.short,()=>r.label(y.name),
n,{key:y.key,class:"chip",title:y.question})),h)]}function Pt(e,n){let o=[["Enter","keep the mark and its reas\
on, and go on (button: Keep); also a"],["x","strike it, and go on (button: Strike); also Del"],["1 … 0",e.layer.
name==="attribution"?"1 2 3: the next words you select become the claim, who, the tie; 4 to 9: what kind of so\
urce; 0: nobody is named":"another label, as the buttons show"],["← →","the last word, with Shift the firs\
t: one earlier or later (buttons: ⇤ ↦ ↤ ⇥)"],["c","other words (button: Other words); p adds a piece"],
["e","write the reason; Enter keeps it and the mark, Esc leaves the field"],["o","core or open: is it scored? \
(button: Core, Open)"],["d","to a loaded word’s details (button: Details), Esc leads back; s selects whom or w\
hat it is about; m opens the rest (button: More)"],["↑ ↓","to the mark before, to the next"],["r","the tex\
t is read to its end (button: Read it all); n goes on to the next layer, g makes the gold"],["w","mark by word\
s: arrows move a word cursor, Shift takes more words, Esc ends it"],["Ctrl Z","undo; with Shift: redo (buttons\
: Undo, Redo)"],["Tab","leads on, out of the text and out of the studio"]];return[d("dl",{class:"keys"},...o.flatMap(
([t,s])=>[d("dt",{},d("kbd",{},t)),d("dd",{},s)])),d("div",{class:"row"},W("Close",e.stop,n,{key:"Escape",class:"\
main"}))]}var Bo=["quotation","hop","place","voice"],Qe=()=>({spans:null,why:"",label:"",value:"",worth:"1"});function zt(e,n){
let{state:o,link:t,sheet:s,frame:r,close:a,refuse:f,render:i}=e,h=Je(t),y=c=>{if(!("mark"in c)||!c.after)return[
c];let{before:p,after:k}=c,N=!p||JSON.stringify([p.spans,p.label])!==JSON.stringify([k.spans,k.label]),m=Object.
fromEntries(Object.entries(k.attrs??{}).filter(([E])=>!N||!Bo.includes(E))),T={...k,attrs:m,by:"gold"},j=e.told.
get(k.id),g=p&&p.rationale!==void 0&&p.rationale===j?.reason;g&&delete T.rationale,j?.also.length&&JSON.stringify(
T.also_ok)===JSON.stringify(j.also)&&delete T.also_ok;let S=(E,u)=>E?.some(([w,O])=>u?.some(([M,C])=>w<C&&M<O));
p?.attrs?.source_kind&&!m.source_kind&&S(p.spans.source,k.spans.source)&&(m.source_kind=p.attrs.source_kind);let A=ne(
e,k.id);return[{...c,after:T},...A&&(N||g)?[{answer:`mark:${k.id}`,before:A,after:""}]:[]]},l={act(c){let p=c.
filter(k=>!("mark"in k)||JSON.stringify(k.before)!==JSON.stringify(k.after));for(let k of p)"mark"in k&&e.stale.
add(k.mark);h.act(p.flatMap(y))}};e.acts=Rt(e,l);function x(c,p){let k=he(e,e.layer.name).filter(m=>!ne(e,m.id)&&
m.id!==p),N=k.find(m=>J(m)>=c)??k[0];if(N)return e.goto(N.id);a(),i(),r.say(Ve(e))}return Object.assign(e,{onward:x,
decide(c){n();let p=e.edited();if(!p||!e.editable())return;o.news=[];let k=ne(e,p.id);if(c==="struck"&&!p.id.startsWith(
"finder."))return h.act([{mark:p.id,before:p,after:null},{answer:`mark:${p.id}`,before:k,after:""}]),r.say("Ta\
ken away. Undo brings it back."),x(J(p));if(c==="kept"&&e.stale.has(p.id)&&p.rationale===void 0)return f("A ne\
w reason is being worked out. Read it, then keep the mark.");let N=[],m=Pe(e,p),T={...p,...Se(e,p)&&{rationale:Se(
e,p)},...m.length&&{also_ok:m}};if(c==="kept"&&JSON.stringify(T)!==JSON.stringify(p)&&N.push({mark:p.id,before:p,
after:T}),(k!==c||c==="struck")&&N.push({answer:`mark:${p.id}`,before:k,after:k===c?"":c}),h.act(N),k==="struc\
k"&&c==="struck")return i();x(J(p),p.id)},go(c){let p=he(e,e.layer.name),k=p.findIndex(m=>m.id===o.edit),N=k<0?
c>0?p[0]:p.at(-1):p[k+c];N&&e.goto(N.id)},goto(c){n();let p=t.marks.get(c);p&&(a(),o.edit=c,o.note="",o.news=[],
o.line=s.lineAt(J(p)).number,i(),r.say(Dt(e,p)),queueMicrotask(()=>s.show(J(p))))},nudge(c,p){let k=e.edited();
if(!k||!e.editable())return;let N=o.role;k.layer==="attribution"&&!k.spans[N??""]&&(o.role="content"),e.acts.nudge(
c,p),o.role=N},setAttr(c,p,k=o.edit??""){let N=t.marks.get(k);if(!N||(N.attrs?.[c]??void 0)===p)return;let{[c]:m,
...T}=N.attrs??{};l.act([{mark:k,before:N,after:{...N,attrs:p===void 0?T:{...T,[c]:p}}}])},setReason:(c,p)=>h.
act([{mark:c.id,before:c,after:{...c,rationale:p}}]),setStatus(c){let p=e.edited();p&&e.editable()&&h.act([{mark:p.
id,before:p,after:{...p,status:c}}])},setOthers(c){let p=e.edited();o.also=Qe(),p&&e.editable()&&h.act([{mark:p.
id,before:p,after:{...p,also_ok:c}}]),i()},point(c){o.role=o.role===`@${c}`?null:`@${c}`,o.adding=!1,i()},toggleMore(){
o.more=!o.more,i()},say(c,p){h.act([{answer:c,before:t.answers.get(c)??!1,after:p}]),r.say(p?"Noted.":"Taken b\
ack."),i()},makeGold(){o.news=[],t.ask("gold")},stop(){o.help?o.help=!1:o.pending||!o.role?Object.assign(o,{pending:null,
note:""}):Object.assign(o,{role:null,adding:!1,note:""}),document.getSelection()?.removeAllRanges(),i(),s.el.focus(
{preventScroll:!0})}}),h}var Ut={artifact:[[],[]],attribution:[[],["quotation","hop","place"]],loaded:[["voice","direction"],[]]},Do={attribution:[
"stands_for","Stands for"],loaded:["target","About"]},pt={artifact:"",attribution:"source_kind",loaded:"voice"};
function ze(e,n,o,t,s,r){let a=d("select",{...be,"data-field":r},...n.map(([f,i])=>d("option",{value:f,selected:f===
o},i)));return a.addEventListener("change",()=>t(a.value),{signal:s}),d("label",{class:"field"},d("span",{},e),
a)}function Kt(e,n,o,t){let{title:s,values:r}=e.book.attributes[o],a=e.told.get(n.id)?.attrs[o],f=l=>r.find(x=>x.
name===l)?.short??l,i=n.attrs?.[o]??"",h=a?["",`${f(a)} (worked out)`]:["","choose …"],y=r.filter(l=>l.name!==
"none").map(l=>[l.name,l.short]);return ze(s,i&&!a?y:[h,...y],i,l=>e.setAttr(o,l||void 0),t,o)}function Wo(e,n,o){
let t=Do[n.layer];if(!t||t[0]==="stands_for"&&n.attrs?.source_kind!=="pronoun")return[];let[s,r]=t,a=n.attrs?.[s],
f=e.state.role===`@${s}`;return[d("span",{class:"field"},d("span",{},r),d("b",{},a?.length?`“${V(G(a,e.slice),
34)}”`:"nothing yet")),W(f?"Select the words …":"Select them",()=>e.point(s),o,{key:"s",pressed:f,title:`T\
he next words you select: ${r.toLowerCase()}`})]}function Io(e,n,o){let t=d("input",{type:"text",maxlength:120,
...be,"data-field":"neutral"});return t.value=n.attrs?.neutral??"",Ne(t,e.link,()=>e.setAttr("neutral",t.value.
trim()||void 0,n.id),o),d("label",{class:"field"},d("span",{},"A plainer word"),t)}function qo(e,n,o){let s=he(
e,"attribution").filter(r=>r.id!==n.id&&J(r)<J(n)).map(r=>[r.id,`line ${e.sheet.lineAt(J(r)).number}: ${V(G(r.
spans.content,e.slice),40)}`]);return ze("The same statement in other words",[["","no"],...s],n.attrs?.wording_of??
"",r=>e.setAttr("wording_of",r||void 0),o,"wording_of")}function Yt({layer:e,book:n,slice:o},t,s){let r=e.labels.
find(f=>f.name===s.label)?.short??s.label,a=n.attributes[pt[t.layer]]?.values.find(f=>f.name===s.attrs?.[pt[t.
layer]])?.short;return[r,a,s.spans&&`“${V(G(Object.values(s.spans).flat(),o),40)}”`].filter(Boolean).join(
", ")}function Ht(e,n){let o=Pe(e,n);if(!o.length)return null;let t=o.map(s=>`${Yt(e,n,s)} (“${s.why}”)`).
join(" · ");return d("p",{class:"soft also"},d("b",{},`Also right${n.also_ok?"":", proposed"}: `),t)}function Jt(e,n,o){
return[...Ut[n.layer][0].map(t=>Kt(e,n,t,o)),...Wo(e,n,o),...n.layer==="loaded"?[Io(e,n,o)]:[]]}function Ft(e,n,o){
return[d("div",{class:"row fields"},...Ut[n.layer][1].map(t=>Kt(e,n,t,o)),...n.layer==="attribution"?[qo(e,n,o)]:
[]),Po(e,n,o)]}function Po(e,n,o){let{layer:t,book:s,state:r}=e,a=Pe(e,n),f=pt[n.layer],i=a.map((c,p)=>d("li",
{},`${Yt(e,n,c)}, ${c.worth===.5?"half":"full"}: ${c.why} `,W("Remove",()=>e.setOthers(a.filter((k,N)=>N!==p)),
o))),h=r.also,y=["","the same"],l=d("input",{type:"text",maxlength:220,...be,"data-field":"why"});l.value=r.also.
why,l.addEventListener("input",()=>r.also.why=l.value,{signal:o}),l.addEventListener("keydown",c=>c.key==="Ent\
er"&&x(),{signal:o});let x=()=>{if(!l.value.trim())return e.refuse("Say in a sentence why the other reading co\
unts as well.");if(!h.label&&!h.value&&!r.also.spans)return e.refuse("Say what is different in it: the label, \
the words, or whose it is.");let c=n.layer==="attribution"?"content":"text",p={...h.label&&{label:h.label},...h.
value&&{attrs:{[f]:h.value}},...r.also.spans&&{spans:n.layer==="attribution"?{...n.spans,[c]:r.also.spans}:{[c]:r.
also.spans}},worth:Number(h.worth),why:l.value.trim()};e.setOthers([...a,p])},$=r.role==="@also";return d("fie\
ldset",{class:"others"},d("legend",{},"Also right"),i.length?d("ul",{},...i):d("p",{class:"soft"},"Another rea\
ding that earns points as well."),d("div",{class:"row fields"},n.layer==="attribution"?null:ze("Label",[y,...t.
labels.filter(c=>c.name!==n.label).map(c=>[c.name,c.short])],h.label,c=>h.label=c,o,"also-label"),f&&ze(s.attributes[f].
title,[y,...s.attributes[f].values.map(c=>[c.name,c.short])],h.value,c=>h.value=c,o,"also-value"),W(r.also.spans?
`“${V(G(r.also.spans,e.slice),30)}”`:$?"Select the words …":"Other words",()=>e.point("also"),o,{pressed:$}),
ze("Worth",[["1","full"],["0.5","half"]],h.worth,c=>h.worth=c,o,"also-worth")),d("div",{class:"row"},d("label",
{class:"field wide-field"},d("span",{},"Why"),l),W("Add",x,o)))}var zo=[["content","the claim"],["source","who says so"],["cue","the tie"]];function Gt(e,n){return e.setAttribute(
"aria-keyshortcuts",`${e.getAttribute("aria-keyshortcuts")} ${n}`),e}function Zt(e,n,o){let{state:t,acts:s,link:r,
slice:a}=e,f=d("div",{class:"studio-head"}),i=d("textarea",{rows:2,maxlength:300,...be}),h=d("span",{class:"so\
ft"}),y=d("label",{class:"why"},d("span",{},"Why? Your students will read this. ",h),i),l=d("div",{class:"row \
fields"}),x=d("div",{class:"more"}),$=d("div",{class:"row decide"}),c=d("div",{class:"row chips"}),p=d("div",{
class:"card-of-mark"},f,$,y,c,l,x),k="",N="",m=new AbortController;n.addEventListener("abort",()=>m.abort(),{once:!0});
let j=Ne(i,r,()=>{let u=r.marks.get(k),w=i.value.replace(/\s+/g," ").trim();u&&w!==Se(e,u)&&e.setReason(u,w)},
n);i.addEventListener("keydown",u=>{if(u.key!=="Enter"&&u.key!=="Escape")return;u.preventDefault(),j();let w=e.
edited();e.sheet.el.focus({preventScroll:!0}),u.key==="Enter"&&w&&ne(e,w.id)!=="kept"&&e.decide("kept")},{signal:n});
let g=(u,w)=>{if(u.layer!=="attribution")return e.layer.labels.map(C=>W(C.short,()=>s.label(C.name),w,{key:C.key,
class:"chip",pressed:C.name===u.label,title:C.question}));let O=zo.map(([C,D],U)=>W(`${Te(u,C)?"✓ ":""}${D}`,
()=>s.role(C),w,{key:String(U+1),class:`chip step ${C}`,pressed:t.role===C,title:"The next words you select ta\
ke its place"})),M=u.spans.source?.length?e.book.attributes.source_kind.values.filter(C=>C.name!=="none").map(
(C,D)=>W(C.short,()=>e.setAttr("source_kind",C.name),w,{key:String(D+4),class:"chip",pressed:u.attrs?.source_kind===
C.name,title:C.question})):[];return[...O,...M,W("nobody is named",()=>s.nobody(),w,{key:"0",class:"chip",pressed:u.
attrs?.source_kind==="none"})]},S=u=>{let w=(O,M,C,D,U)=>{let Y=W(O,()=>e.nudge(D,U),u,{title:`${M} (${C.replace(
"Arrow","").replace("Left","←").replace("Right","→")})`});return Y.setAttribute("aria-label",M),Y.setAttribute(
"aria-keyshortcuts",C),Y};return d("span",{class:"group",role:"group","aria-label":"Move the edges by a word"},
w("⇤","Begin one word earlier","Shift+ArrowLeft","start",-1),w("↦","Begin one word later","Shift+ArrowRigh\
t","start",1),w("↤","End one word earlier","ArrowLeft","end",-1),w("⇥","End one word later","ArrowRight","\
end",1))},A=u=>{let w=`line ${e.sheet.lineAt(J(u)).number}`,[O,M]=Ze(e,u),C=d("span",{class:"state"},`${O} ${M}`);
if(u.layer!=="attribution")return[d("p",{class:"words"},d("span",{class:`tag ${u.layer}`},ke(e,u.label)),` ${ct(
e,u,150)} `,d("span",{class:"soft"},w," · "),C)];let[D,U]=nt(u,a),Y=G(u.spans.cue,a);return[d("p",{class:"wor\
ds"},d("b",{},D||"?"),`: ${U||"?"}. `,d("span",{class:"soft"},`${Y?`tied by “${Y}” · `:""}${w} · `),C)]},
E=(u,w,O,M)=>{let C=W(u,()=>e.go(O),M,{title:w});return C.setAttribute("aria-label",w),C.setAttribute("aria-ke\
yshortcuts",O<0?"ArrowUp":"ArrowDown"),C};return{box:p,flush:j,draw(u){if(p.hidden=!u,!u){k=N="";return}let w=o(),
O=ne(e,u.id),M=t.adding&&!t.role?.startsWith("@");Q(f,[...A(u),...Ge(e,u).map(Y=>d("p",{class:"note problem"},
`⚠ ${Y}`))],e.sheet.el),Q(c,[d("span",{class:"row chips",role:"group","aria-label":u.layer==="attribution"?"\
Its parts, and the kind of source":"The label"},...g(u,w)),S(w),u.layer==="attribution"?null:W("Other words",()=>s.
role("text"),w,{key:"c",class:"chip",pressed:t.role==="text"&&!M,title:"The next words you select take the pla\
ce of these"}),W("Add a piece",s.adding,w,{key:"p",class:"chip",pressed:M,title:"The next words you select joi\
n this mark"})],e.sheet.el);let C=Se(e,u);(k!==u.id||document.activeElement!==i&&i.value!==C)&&(k=u.id,i.value=
C),i.disabled=!e.editable(),h.textContent=u.rationale===void 0?C?"(proposed)":e.stale.has(u.id)?"(being worked\
 out …)":"(say it in a sentence)":"";let D=JSON.stringify([u,e.told.get(u.id),e.stale.has(u.id),t.more,t.role,
t.also.spans]),U=document.activeElement instanceof HTMLInputElement&&(l.contains(document.activeElement)||x.contains(
document.activeElement))&&N.startsWith(`[{"id":"${u.id}"`);if(D!==N&&!U){N=D,m.abort(),m=new AbortController;let Y=p.
contains(document.activeElement)?document.activeElement.dataset.field:null;Q(l,Jt(e,u,m.signal),e.sheet.el),Q(
x,t.more?Ft(e,u,m.signal):[Ht(e,u)],e.sheet.el),Y&&p.querySelector(`[data-field="${Y}"]`)?.focus({preventScroll:!0})}
Q($,[Gt(W(O==="kept"?"Kept: next":"Keep",()=>e.decide("kept"),w,{key:"Enter",class:"main",title:"The mark and \
its reason are right"}),"a"),Gt(W(O==="struck"?"Not struck":"Strike",()=>e.decide("struck"),w,{key:"x",title:"\
This is no mark"}),"Delete"),W("Reason",()=>(i.focus(),i.select()),w,{key:"e",title:"Write the reason anew"}),
W(u.status==="open"?"Open: not scored":"Core: scored",()=>e.setStatus(u.status==="open"?"core":"open"),w,{key:"\
o",pressed:u.status==="open",title:"Open: careful readers may differ, so it neither pays nor costs"}),u.layer!==
"loaded"?null:W("Details",()=>l.querySelector("select, input")?.focus(),w,{key:"d",title:"Whose word it is, wh\
ich way it pushes, a plainer word"}),W("More",()=>e.toggleMore(),w,{key:"m",pressed:t.more,title:"Also right, \
and what is worked out by itself"}),E("↑","Back to the mark before",-1,w),E("↓","On to the next mark",1,w)],
e.sheet.el)}}}var Uo=5e3;function Vt({model:e,link:n,frame:o,signal:t}){let s=e.get("task"),r=e.get("text"),a=e.get("codeboo\
k"),f=Re(r),i=De({text:r,code:f,ranges:[],headline:s.headline_line,signal:t}),h=He(i,f),y=Ce(t),l={edit:null,role:null,
adding:!1,pending:null,grid:null,form:null,byWords:!1,waiting:!1,reason:{pick:null,text:""},hint:null,note:"",
line:null,more:!1,help:!1,also:Qe(),news:[]},x=d("p",{class:"standing"}),$=d("div",{class:"palette"});o.root.classList.
add("marking","studio"),o.root.querySelector(".bar")?.after(x),o.main.append(i.el),o.dock.append($);let c=()=>Object.
assign(l,{edit:null,role:null,adding:!1,pending:null,also:Qe()}),p=L=>{l.note=L,o.say(L),re()},k={id:0,task:s,
book:a,link:n,code:f,sheet:i,state:l,frame:o,close:c,refuse:p,render:re,step:te,slice:f.slice,overlays:new Map,
overlay(){},judges:!1,count:0,layer:a.layers[s.layers[0]],lines:dt(s.layers[0],n,i),editable:()=>!n.readonly&&
!n.closed,edited:()=>l.edit?n.marks.get(l.edit)??null:null,acts:null,told:new Map,stale:new Set,gold:"none",openLayer:se},
N=zt(k,()=>O.flush()),m=0,T=!1,j=()=>{if(n.status!=="join"){if(m&&performance.now()-m<Uo){T=!0;return}m=performance.
now(),T=!1,g=new Set(k.stale),n.ask("look")}},g=new Set;n.on("overlay",L=>{if(L.what==="look"){m=0;for(let K of g)
k.stale.delete(K);if(T){for(let K of g)k.stale.add(K);j()}k.told=new Map(Object.entries(L.marks)),k.gold=L.gold}else
L.what==="gold"&&(l.news=L.why?[L.why]:L.told,o.say(l.news.join(" ")),j());re()},{signal:t});let S=new Map,A=()=>{
for(let L of new Set([...S.keys(),...n.marks.keys()])){let K=n.marks.get(L),P=K&&K.layer===k.layer.name,H=ne(k,
L),X=P?JSON.stringify([K.spans,K.label,H]):"";S.get(L)!==X&&(i.set(L,P?E(K,H==="struck"?"struck":H?"":"undecid\
ed"):[]),X?S.set(L,X):S.delete(L))}i.flush()},E=(L,K)=>Object.entries(L.spans).flatMap(([P,H])=>{let X=P==="te\
xt"?ke(k,L.label):k.layer.roles.find(Z=>Z.name===P)?.short??P;return H.map(([Z,oe],ee)=>({start:Z,end:oe,look:`${P===
"text"?L.layer:P} ${K}`,tag:ee||K==="struck"?"":X,name:L.id}))}),u=Bt(k,t),w=jt(k,t);o.side.append(u.section,w.
card);let O=Zt(k,t,Ce(t)),M=s.layers.map(L=>o.button(a.layers[L].title,()=>se(L),{class:"tab",pressed:!1})),C=o.
button("↶ Undo",()=>ie(N.undo()),{key:"Control+Z"}),D=o.button("↷ Redo",()=>ie(N.redo()),{key:"Control+Shi\
ft+Z"}),U=o.button("Mark by words",()=>de(!l.byWords),{key:"w",pressed:!1,title:"A word cursor for the keyboar\
d"});o.tools.append(...M,C,D,U);let Y=o.button("Codebook",()=>{w.card.hidden=!w.card.hidden,Y.setAttribute("ar\
ia-pressed",String(!w.card.hidden)),w.card.hidden||w.card.scrollIntoView({block:"nearest"})},{key:"b",pressed:!1});
w.card.hidden=!0,o.extras.append(Y,o.button("Keys",()=>(l.help=!l.help,re()),{key:"?"}));function se(L){O.flush(),
k.layer=a.layers[L],i.el.classList.toggle("margin",L==="artifact"),o.root.classList.toggle("margin",L==="artif\
act"),c(),l.note="",w.book(),A(),k.onward(0)}function ie(L){if(!L)return;let K=L.map(H=>"mark"in H?H.mark:H.answer.
replace(/^mark:/,""));for(let H of K)k.stale.add(H);let P=K.map(H=>n.marks.get(H)).find(Boolean);c(),P&&(k.layer=
a.layers[P.layer],k.goto(P.id)),o.say("Changed back."),ce()}function de(L){l.byWords=L,l.pending=null,U.setAttribute(
"aria-pressed",String(L)),i.el.classList.toggle("by-words",L),L?(h.enter(l.line?i.lines[l.line-1].start:0),te(
"",!1)):re(),i.el.focus({preventScroll:!0})}function te(L,K){let P=L?h.move(L,K):h.move("ArrowRight",!1)&&h.move(
"ArrowLeft",!1);P&&(l.line=i.lineAt(h.head[0]).number,l.pending=L&&k.editable()?$e(i,f,...P):null,L&&!l.role&&
(l.edit=null),o.say(f.slice(...h.head)),re(),queueMicrotask(()=>i.show(h.head[0])))}function ye(L,K=!1){let P=l.
role??"";if(!P.startsWith("@"))return k.acts.take(L,K);l.role=null,l.pending=null,P==="@also"?l.also.spans=L:k.
setAttr(P.slice(1),L),re()}let ge=!1,ue=0;function re(){ge||(ge=!0,queueMicrotask(()=>{ge=!1,t.aborted||Oe()}))}
function Oe(){l.edit&&!n.marks.has(l.edit)&&c(),k.lines=dt(k.layer.name,n,i);let L=xe(k,k.layer.name);o.count(
L.decided,L.all,"decided");let K=s.layers.map(ee=>`${a.layers[ee].title}: ${_t(xe(k,ee))}`);Q(x,K.map((ee,we)=>d(
"span",{class:s.layers[we]===k.layer.name?"here":""},ee))),o.next(Ve(k));let P=l.pending&&!l.role?null:k.edited(),
H=y(),X=[l.note&&d("p",{class:"note"},l.note),...l.news.map(ee=>d("p",{class:"note"},ee)),...l.help?Pt(k,H):[],
...l.pending?qt(k,H,ye):[]];O.box.parentNode!==$&&$.append(O.box);let Z=$.firstElementChild===O.box?d("div",{}):
$.firstElementChild;Z.parentNode||$.prepend(Z),Z.hidden=!X.some(Boolean),Q(Z,X,i.el),O.draw(l.help?null:P),Q(o.
foot,It(k,H),i.el),C.disabled=!N.canUndo||!k.editable(),D.disabled=!N.canRedo||!k.editable(),M.forEach((ee,we)=>ee.
setAttribute("aria-pressed",String(s.layers[we]===k.layer.name))),A(),u.draw(),i.light(l.edit),i.glow("cursor",
l.pending??(l.byWords&&h.head?[h.head]:[]));let oe=l.pending?.[0]?.[0]??(P&&$.offsetHeight!==ue?le(P)[0]?.[0]:
void 0);ue=$.offsetHeight,oe!==void 0&&!l.byWords&&i.show(oe)}let fe=!1;function ce(){j(),!fe&&n.status!=="joi\
n"&&n.marks.size&&(fe=!0,se(s.layers.find(L=>!xe(k,L).done)??s.layers[0])),re()}n.on("change",ce,{signal:t}),n.
on("status",L=>L==="saved"?ce():re(),{signal:t}),n.on("refused",({why:L})=>p(`Not taken: ${L}`),{signal:t}),Ke(
i,f,{pick:ye,tap({line:L,margin:K,word:P,marks:H}){l.note="",l.line=L;let X=l.edit&&(l.role||l.adding);if(K&&k.
layer.name==="artifact"){let Z=i.lines[L-1],oe=he(k,"artifact").find(ee=>Ae(ee).some(([we,Me])=>we>=Z.start&&Me<=
Z.end));oe&&!X?k.goto(oe.id):ye($e(i,f,Z.start,Z.end))}else H.length&&!X?k.goto(H[((l.edit?H.indexOf(l.edit):-1)+
1)%H.length]):P&&l.byWords?(h.enter(P[0]),te("",!1)):P&&X?ye([P],k.layer.name==="attribution"):re()}},t),o.root.
addEventListener("mouseup",()=>{o.root.contains(document.activeElement)||i.el.focus({preventScroll:!0})},{signal:t}),
o.root.addEventListener("keydown",L=>{let K=L.target;if(K.matches("textarea, input, select")){L.key==="Escape"&&
i.el.focus({preventScroll:!0});return}if(l.byWords&&K===i.el&&!L.ctrlKey&&!L.metaKey&&!L.altKey&&L.key.match(/^(Arrow|Home|End)/))
return L.preventDefault(),te(L.key,L.shiftKey);if(L.altKey||L.key==="Enter"&&K.matches("button"))return;let P=L.
key==="Backspace"?"Delete":L.key.length===1?L.key.toLowerCase():L.key,X=L.ctrlKey||L.metaKey?`Control+${L.shiftKey||
P==="y"?"Shift+":""}${P==="y"?"Z":P.toUpperCase()}`:L.shiftKey&&P.startsWith("Arrow")?`Shift+${P}`:P,Z=[...o.dock.
querySelectorAll("button"),...o.root.querySelectorAll("button")].find(oe=>oe.getAttribute("aria-keyshortcuts")?.
split(" ").includes(X)&&!oe.disabled&&oe.offsetParent);Z?(L.preventDefault(),Z.click()):P==="Escape"&&(L.preventDefault(),
l.byWords&&!l.pending?de(!1):k.stop())},{signal:t}),w.book(),ce(),i.begin()}var Qt=`.copydesk.studio{.standing{display:flex;flex-wrap:wrap;gap:4px 18px;padding:6px 16px;font-size:14px;bo\
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
`;var Xt=`.copydesk{--copydesk-bg: var(--jp-layout-color0, #fff);--copydesk-fg: var(--jp-ui-font-color0, #1c1f24\
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
`;var Ho={adjudicate:St,studio:Vt},Xs={render({model:e,el:n,signal:o}){let t=d("style",{},Xt,Ot,Qt);n.append(t),
o.addEventListener("abort",()=>t.remove(),{once:!0});let s=Lt(e,{signal:o});Ho[e.get("kind")]({model:e,el:n,link:s,
signal:o,frame:At({model:e,el:n,link:s,signal:o})})}};export{Xs as default};
