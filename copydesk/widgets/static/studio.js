// The instructor's studio, made from copydesk/widgets/js by `npm run build`. Change those files, not this one.
function Re(e){let n=[];for(let r=0,i=0;r<e.length;r+=1,i+=1)e.codePointAt(r)>65535&&(n.push(i),r+=1);let o=r=>{
let i=0,f=n.length;for(;i<f;){let a=i+f>>1;r(n[a],a)?i=a+1:f=a}return i},t=r=>r+o(i=>i<r),s=r=>{let i=o((a,h)=>a+
h+2<=r),f=i<n.length&&n[i]+i<r;return r-i-(f?1:0)};return{length:e.length-n.length,toUnit:t,toPoint:s,slice:(r,i)=>e.
slice(t(r),t(i))}}function ft(e,n,o){let t=n.nodeType===3?o:0;if(n.nodeType!==3)for(let s=0;s<o;s+=1)t+=n.childNodes[s].
textContent?.length??0;for(let s=n;s!==e;){let r=s.parentNode;if(!r)return 0;for(let i=s.previousSibling;i;i=i.
previousSibling)t+=i.textContent?.length??0;s=r}return t}function Xe(e,n){let o=n,t=[e,0],s=r=>{if(r.nodeType===
3){let i=r.textContent?.length??0;return t=[r,Math.min(o,i)],o<=i?!0:(o-=i,!1)}for(let i of r.childNodes)if(s(
i))return!0;return!1};return s(e),t}function et(e){let n=[];for(let[o,t]of[...e].sort((s,r)=>s[0]-r[0]||s[1]-r[1])){
let s=n[n.length-1];s&&o<=s[1]?s[1]=Math.max(s[1],t):n.push([o,t])}return n}var tt=["content","source","cue"];function Ee(e,n){if(e!=="attribution")return["text"];let o=tt.filter(t=>n.ask.
includes(t));return o.length?tt.filter(t=>t==="content"||o.includes(t)):tt}function ot(e,n,o,t){return{id:e,layer:n,
label:o,spans:{[n==="attribution"?"content":"text"]:et(t)},attrs:{}}}function _e(e,n,o,t){let s={...e.attrs};return n===
"source"&&!t&&delete s.source_kind,{...e,spans:{...e.spans,[n]:et(t?[...e.spans[n]??[],...o]:o)},attrs:s}}function Ue(e){
let{source:n,...o}=e.spans;return{...e,spans:o,attrs:{...e.attrs,source_kind:"none"}}}var ht=(e,n,o)=>({...e,attrs:{
...e.attrs,[n]:o}});function Te(e,n){return!!e.spans[n]?.length||n==="source"&&e.attrs?.source_kind==="none"}var Ce=(e,n)=>n.
find(o=>!Te(e,o)&&!(o==="cue"&&e.attrs?.source_kind==="none"))??null,de=e=>e.spans.content??e.spans.text??Object.
values(e.spans)[0]??[],Ae=e=>Object.values(e.spans).flat(),J=e=>de(e)[0]?.[0]??0;function Q(e,n){if(e.length<=
n)return e;let o=e.slice(0,n);return`${o.slice(0,Math.max(o.lastIndexOf(" "),n/2)).trimEnd()} …`}var G=(e,n)=>(e??
[]).map(([o,t])=>n(o,t)).join(" … ");function nt(e,n){let o=(e.spans.content??[]).map(([s,r])=>n(s,r).replace(
/^(?:[“"‘']\s*)?(?:that\s+)?/i,"").replace(/[”"’'.,;:]+$/,"")).join(" … ");return[e.attrs?.source_kind===
"none"?"The outlet itself says":e.spans.source?.length?`${G(e.spans.source,n)} said`:"",o]}var eo=/[\p{L}\p{N}_]+(?:[’'.\-][\p{L}\p{N}_]+)*/gu,to=/[\p{M}\u200d\p{Emoji_Modifier}]/u;function Be(e){return Array.
from(e.matchAll(eo),n=>[n.index,n.index+n[0].length])}function st(e,n,o,t=!1){let s=Math.max(0,n),r=Math.min(e.
length,o);for(;s<r&&/\s/.test(e[s]);)s+=1;for(;r>s&&/\s/.test(e[r-1]);)r-=1;if(s>=r)return null;if(!t){for(let[
i,f]of Be(e))if(i<s&&s<f&&(s=i),i<r&&r<f){r=f;break}}return rt(e,s,r)}function rt(e,n,o){let t=r=>/[\udc00-\udfff]/.
test(e[r]??"")&&/[\ud800-\udbff]/.test(e[r-1]??""),s=r=>r<e.length?String.fromCodePoint(e.codePointAt(r)):"";for(t(
n)&&(n-=1),t(o)&&(o+=1);to.test(s(o));)o+=s(o).length;return[n,o]}function gt(e,n){for(let[o,t]of Be(e))if(o<=
n&&n<t)return rt(e,o,t);return st(e,n,n+1,!0)}function yt(e,n,o,t){let s=Be(e),[r,i]=n;if(o==="start"){let h=s.
map(([l])=>l).filter(l=>l<i);return[(t<0?h.filter(l=>l<r).pop():h.find(l=>l>r))??r,i]}let f=s.map(([,h])=>h).filter(
h=>h>r),a=t<0?f.filter(h=>h<i).pop():f.find(h=>h>i);return a===void 0?n:rt(e,r,a)}function $e(e,n,o,t,s=!1){return e.linesOf(o,t).flatMap(r=>{let i=st(r.text,n.toUnit(o)-r.unit,n.toUnit(t)-r.unit,
s);return i?[[n.toPoint(i[0]+r.unit),n.toPoint(i[1]+r.unit)]]:[]})}function Ke(e,n,o,t){let s=null,r=!1,i=0,f=g=>{
let l=document.getSelection();if(!l?.rangeCount||l.isCollapsed)return[];let w=l.getRangeAt(0);return w.intersectsNode(
e.el)?$e(e,n,e.place(w.startContainer,w.startOffset),e.place(w.endContainer,w.endOffset),g):[]},a=g=>{let l=g.
target,w=l.closest(".ln");if(!w)return null;let b=e.lines[Number(w.dataset.line)-1],p=[];for(let k=l.closest("\
[data-mark]");k;k=k.parentElement?.closest("[data-mark]")??null)p.push(k.dataset.mark);let c=!l.closest(".tx")&&
g.clientX<w.querySelector(".tx").getBoundingClientRect().left;return{line:b.number,margin:c,word:c?null:h(g),marks:p}},
h=({clientX:g,clientY:l})=>{let w=document,b=w.caretPositionFromPoint?.(g,l)??w.caretRangeFromPoint?.(g,l),p=b?.
offsetNode??b?.startContainer;if(!p||!e.el.contains(p))return null;let c=e.place(p,b.offset??b.startOffset),k=e.
lineAt(c),L=n.toUnit(c)-k.unit;for(let m of[L,L-1]){let T=m>=0?gt(k.text,m):null;if(!T)continue;let j=[n.toPoint(
T[0]+k.unit),n.toPoint(T[1]+k.unit)];if(e.boxes(j).some(y=>y.left-2<=g&&g<=y.right+2&&y.top-4<=l&&l<=y.bottom+
4))return j}return null};e.el.addEventListener("pointerdown",g=>{g.button||(s=g,r=g.pointerType==="touch")},{signal:t}),
document.addEventListener("pointerup",g=>{let l=s;if(s=null,!l||r)return;let w=Math.hypot(g.clientX-l.clientX,
g.clientY-l.clientY)>=6,b=()=>{if(t.aborted)return;let p=f(g.altKey);if(p.length)document.getSelection()?.removeAllRanges(),
o.pick(p,!1);else if(!w){let c=a(l);c&&o.tap(c)}};w?b():setTimeout(b)},{signal:t}),e.el.addEventListener("clic\
k",g=>{if(!r||f(!1).length)return;let l=a(g);l&&o.tap(l)},{signal:t}),document.addEventListener("selectionchan\
ge",()=>{r&&(clearTimeout(i),i=window.setTimeout(()=>{let g=t.aborted?[]:f(!1);g.length&&o.pick(g,!0)},300))},
{signal:t})}var oo="Careful readers may read it so, too.";function mt(e,n,o){let{state:t,link:s,frame:r,sheet:i,code:f,byId:a,
keyOf:h,decision:g,layerOf:l,open:w,listed:b,editable:p,told:c,names:k,redraw:L}=e,m=(u,v)=>{p()&&(t.note="",t.
kept=[],n.act([{answer:h(u),before:s.answers.get(h(u))??null,after:v}]))},T=u=>{let v=t.at?g(t.at):null;if(!t.
at||!v?.mark)return;let O=u(structuredClone(v.mark));m(t.at,{choice:v.choice,mark:O})},j={open(u){t.at=u,t.role=
null,t.adding=!1,t.pending=null,t.note="",t.layer=l(u)||t.layer,L(),t.toPlace=!0;let v=a.get(u)?.line;r.say(`${v?
`Line ${v}. `:""}${c(u)}`)},choose(u){let v=t.at?a.get(t.at):null,O=v?.choices.find(U=>U.id===u);if(!v||!O)return;
let M=g(v.id),N=structuredClone(O.mark),D=v.choices.map(U=>U.mark.rationale);M?.mark?.rationale&&!D.includes(M.
mark.rationale)&&(N.rationale=M.mark.rationale),t.role=null,m(v.id,{choice:u,mark:N}),r.say(`Decided: ${k[u]}.`)},
neither(){if(t.at){if(t.role=null,a.has(t.at))m(t.at,{choice:"neither",mark:null});else{let u=t.at;t.at=null,m(
u,null)}r.say("Decided: nothing is marked here.")}},own(){let u=t.at?a.get(t.at):null,v=t.at?g(t.at)?.mark??u?.
choices[0].mark:null;!t.at||!v||(t.role=v.layer==="attribution"?"content":"text",g(t.at)?.choice!=="own"?m(t.at,
{choice:"own",mark:structuredClone(v)}):L())},again(){t.at&&a.has(t.at)&&m(t.at,null)},add(){t.at=null,t.role=
null,t.adding=!t.adding,L()},role(u){t.role=t.role===u?null:u,L()},nobody:()=>T(Ue),label:u=>T(v=>({...v,label:u})),
attr:(u,v)=>T(O=>({...O,attrs:{...O.attrs,[u]:v||void 0}})),status:()=>T(u=>({...u,status:u.status==="open"?"c\
ore":"open"})),reason(u,v){let O=g(u);O?.mark&&O.mark.rationale!==v&&m(u,{choice:O.choice,mark:{...structuredClone(
O.mark),rationale:v}})},fair(){let u=t.at?y(t.at):[],v=S(t.at),O=M=>u.some(N=>JSON.stringify(N)===JSON.stringify(
M));T(M=>{let N=(M.also_ok??[]).filter(D=>!O(D));return{...M,also_ok:v?N:[...N,...u]}})},next:()=>A(1),previous:()=>A(
-1),take(u){if(t.pending=null,!p()||!u.length)return L();if(t.adding){let O=t.layer,M=`own:${s.newName()}`,N=O===
"loaded"?"open":"core",D={id:M,layer:O,label:O,spans:{[O==="attribution"?"content":"text"]:u},attrs:{},by:"gol\
d",status:N};return t.adding=!1,t.at=M,t.role=O==="attribution"?"source":null,m(M,{choice:"own",mark:D})}let v=t.
role;if(!v||!t.at)return L();T(O=>_e(O,v,u,!1))},takePending(){t.pending&&j.take(t.pending)},byWords(){if(t.byWords=
!t.byWords,t.pending=null,i.el.classList.toggle("by-words",t.byWords),t.byWords){let u=t.at?g(t.at)?.mark:null;
o.enter(u?J(u):i.lines.find(v=>v.text.trim())?.start??0),E("ArrowRight",!1),E("ArrowLeft",!1),i.el.focus({preventScroll:!0})}
L()},keep(){t.kept=[],s.ask("gold",t.by)},undo:()=>n.undo()&&r.say("Changed back."),redo:()=>n.redo()&&r.say("\
Done again.")},y=u=>{let v=a.get(u),O=g(u);if(!v||!O?.mark)return[];let M=v.choices.find(N=>N.id===O.choice);return M?
M.also:O.choice!=="own"?[]:[v.a,v.b].filter(N=>N!==null).map(N=>({label:N.label,spans:N.spans,worth:1,why:N.rationale||
oo}))},S=u=>{let v=u?y(u):[],O=u&&g(u)?.mark?.also_ok||[];return v.length>0&&v.every(M=>O.some(N=>JSON.stringify(
N)===JSON.stringify(M)))};function A(u){let v=w(),O=[...a.keys()],M=t.at?O.indexOf(t.at):O.findIndex(te=>l(te)===
t.layer)-1,N=v.filter(te=>u>0?O.indexOf(te.id)>M:O.indexOf(te.id)<M),D=b(),U=D.findIndex(te=>te.id===t.at),Y=(u>
0?N[0]??v[0]:N.at(-1))?.id??D[U+u]?.id;Y&&j.open(Y)}function E(u,v){let O=o.move(u,v);O&&(t.pending=$e(i,f,...O),
r.say(f.slice(...o.head)),L(),queueMicrotask(()=>i.show(o.head[0])))}return{acts:j,others:y,isFair:S,step:E}}var bt=`.copydesk.adjudicating{.m[data-tag]:before{display:inline-block}.m.r-a{border-bottom-style:solid;borde\
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
wn",r=>r.preventDefault(),{signal:o}),s.addEventListener("click",n,{signal:o}),s}function V(e,n,o){let t=e.contains(
document.activeElement)?document.activeElement:null;if(e.replaceChildren(...n.filter(Boolean)),!t||e.contains(
document.activeElement))return;let s=t.querySelector(".label")?.textContent,r=[...e.querySelectorAll("button")].
find(i=>!i.disabled&&i.querySelector(".label")?.textContent===s);(s&&r?r:o??e).focus({preventScroll:!0})}function Le(e){
let n=new AbortController;return e.addEventListener("abort",()=>n.abort(),{once:!0}),()=>(n.abort(),n=new AbortController,
n.signal)}function ro(e,n){let o=0;return e.split(`
`).map((t,s)=>{let r={number:s+1,start:n.toPoint(o),end:n.toPoint(o+t.length),unit:o,text:t};return o+=t.length+
1,r})}function De({text:e,code:n,ranges:o,headline:t,signal:s}){let r=ro(e,n),i=y=>!o.length||o.some(([S,A])=>S<=
y&&y<=A),f=new Map,a=d("div",{class:"paper",role:"group","aria-label":"The article, line by line",tabindex:0,"\
data-lm-suppress-shortcuts":"true"});for(let y of r){if(!y.text.trim())continue;let S=d("span",{class:"no","da\
ta-n":y.number}),A=d("span",{class:"tx"},y.text),E=d("p",{class:"ln","data-line":y.number},S,A);E.classList.toggle(
"off",!i(y.number)),E.classList.toggle("headline",y.number===t),f.set(y.number,{row:E,body:A,gutter:S}),a.append(
E)}let h=new Map,g=new Map,l=new Set,w=y=>{let S=0,A=r.length-1;for(;S<A;){let E=S+A+1>>1;r[E].start<=y?S=E:A=
E-1}return r[S]},b=(y,S)=>{let A=[];for(let E=w(y).number;E<=r.length&&r[E-1].start<S;E+=1)A.push(r[E-1]);return A},
p=y=>{let S=f.get(y.number);if(!S)return;let A=[];for(let O of g.get(y.number)??[])for(let M of h.get(O)??[]){
let N=Math.max(n.toUnit(M.start),y.unit)-y.unit,D=Math.min(n.toUnit(M.end)-y.unit,y.text.length);N<D&&A.push({
piece:M,from:N,to:D,slot:0,opens:M.start>=y.start})}A.sort((O,M)=>O.to-O.from-(M.to-M.from)||O.from-M.from),A.
forEach((O,M)=>{let N=new Set(A.slice(0,M).filter(D=>D.from<O.to&&O.from<D.to).map(D=>D.slot));for(;N.has(O.slot);)
O.slot+=1});let E=[...new Set([0,y.text.length,...A.flatMap(O=>[O.from,O.to])])].sort((O,M)=>O-M),u=[];for(let O=0;O+
1<E.length;O+=1){let M=document.createTextNode(y.text.slice(E[O],E[O+1])),N=A.filter(D=>D.from<=E[O]&&E[O+1]<=
D.to).sort((D,U)=>D.slot-U.slot);for(let{piece:D,from:U,slot:Y,opens:te}of N){let ie=d("span",{class:`m ${D.look}`,
"data-mark":D.name});te&&U===E[O]&&D.tag&&(ie.dataset.tag=D.tag),Y&&(ie.style.paddingBottom=`${Y*5}px`),ie.append(
M),M=ie}u.push(M)}let v=A.reduce((O,M)=>Math.max(O,M.slot),0);S.row.style.lineHeight=v>1?`calc(1.62em + ${(v-1)*
5}px)`:"",S.body.replaceChildren(...u)},c=new Map,k=typeof Highlight=="function"?CSS.highlights:null,L=(y,S,A)=>{
if(!k)return;let E=k.get(y)??new Highlight;for(let u of S)E.delete(u);for(let u of A)E.add(u);k.set(y,E)},m=([
y,S])=>b(y,S).flatMap(A=>{let E=f.get(A.number)?.body;if(!E)return[];let u=document.createRange(),v=Math.max(n.
toUnit(y),A.unit)-A.unit;return u.setStart(...Xe(E,v)),u.setEnd(...Xe(E,Math.min(n.toUnit(S)-A.unit,A.text.length))),
[u]}),T=()=>{for(let[y,S]of c){let A=S.spans.flatMap(m);L(y,S.ranges,A),S.ranges=A}};s.addEventListener("abort",
()=>{for(let[y,S]of c)L(y,S.ranges,[])},{once:!0});let j={el:a,lines:r,inTask:i,lineAt:w,linesOf:b,row:y=>f.get(
y)?.row??null,has:(y,S)=>[...g.get(y)??[]].some(S),set(y,S){let A=(E,u)=>{for(let{number:v}of b(E.start,E.end)){
let O=g.get(v)??new Set;u?O.add(y):O.delete(y),g.set(v,O),l.add(v)}};for(let E of h.get(y)??[])A(E,!1);for(let E of S)
A(E,!0);S.length?h.set(y,S):h.delete(y)},owners:()=>[...h.keys()],flush(){if(l.size){for(let y of l)p(r[y-1]);
l.clear(),T()}},glow(y,S){let A=`copydesk-${y}`,E=c.get(A)?.ranges??[],u=S.flatMap(m);L(A,E,u),c.set(A,{spans:S,
ranges:u}),k||(j.set(A,S.map(([v,O])=>({start:v,end:O,look:`glow ${y}`,tag:""}))),j.flush())},note(y,S,A=""){let E=f.
get(y)?.gutter;!E||(E.dataset.sign??"")===S||(E.dataset.sign=S,E.title=A)},light(...y){for(let S of a.querySelectorAll(
".m.lit"))S.classList.remove("lit");for(let S of y)for(let A of S&&h.get(S)||[])for(let{number:E}of b(A.start,
A.end))for(let u of f.get(E)?.body.querySelectorAll(".m")??[])u.dataset.mark===S&&u.classList.add("lit")},show(y,S=!1){
let A=f.get(w(y).number)?.row;if(!A)return;if(S)return A.scrollIntoView({block:"nearest"});let[E,u]=[a.getBoundingClientRect(),
A.getBoundingClientRect()];u.top<E.top?a.scrollTop+=u.top-E.top-8:u.bottom>E.bottom&&(a.scrollTop+=u.bottom-E.
bottom+8)},begin(){let y=r.find(E=>i(E.number)&&f.has(E.number)),S=y&&f.get(y.number)?.row,A=new ResizeObserver(
()=>{!S||!a.offsetHeight||(A.disconnect(),a.scrollTop+=S.getBoundingClientRect().top-a.getBoundingClientRect().
top-60)});A.observe(a),s.addEventListener("abort",()=>A.disconnect(),{once:!0})},place(y,S){if(!a.contains(y))
return a.compareDocumentPosition(y)&Node.DOCUMENT_POSITION_PRECEDING?0:n.length;if(y===a){let v=a.children[S];
return v?r[Number(v.dataset.line)-1].start:n.length}let A=(y instanceof Element?y:y.parentElement)?.closest(".\
ln"),E=r[Number(A.dataset.line)-1],{body:u}=f.get(E.number);return u.contains(y)?n.toPoint(E.unit+ft(u,y,S)):y===
A&&S>1?E.end:E.start},boxes:y=>m(y).flatMap(S=>[...S.getClientRects()])};return a.addEventListener("copy",y=>{
let S=document.getSelection()?.rangeCount?document.getSelection().getRangeAt(0):null;if(!S||S.collapsed)return;
let A=j.place(S.startContainer,S.startOffset);y.clipboardData?.setData("text/plain",n.slice(A,j.place(S.endContainer,
S.endOffset))),y.preventDefault()},{signal:s}),j}var ao=400,be={"data-lm-suppress-shortcuts":"true"};function Ne(e,n,o,t){let s=0,r=()=>{s&&(clearTimeout(s),s=
0,o(),n.typing=!1)};return e.addEventListener("input",()=>{clearTimeout(s),s=window.setTimeout(r,ao),n.typing=
!0},{signal:t}),e.addEventListener("change",r,{signal:t}),t.addEventListener("abort",r,{once:!0}),r}var io={artifact:[],attribution:["source_kind"],loaded:["direction"]},lo=300,co={content:"the claim",source:"w\
ho says so",cue:"the tie",text:"the words"},Ye=(...e)=>d("div",{class:"row"},...e);function kt(e,n){let{state:o,
byId:t}=e,s=o.note?d("p",{class:"note",role:"alert"},o.note):null;if(!o.at)return[s,po(e,n)];let r=t.get(o.at)??
null;return[s,r&&uo(e,r),fo(e,r,n),...ho(e,r,n)]}function po(e,n){let{acts:o,state:t,open:s,listed:r,editable:i}=e;
return t.adding?Ye(wt(e,n),W("Cancel",o.add,n,{key:"Escape"})):!s().length&&!r().length?null:Ye(i()&&W(s().length?
"Open the next place":"Look at the first place",o.next,n,{key:"n",class:"main"}))}function xt({state:e,open:n,
acts:o,editable:t,link:s},r){if(!t())return[];let i=n().length,f=d("input",{type:"text",maxlength:80,...be,"da\
ta-field":"by",placeholder:"Your name, kept with the gold"});f.value=e.by,f.addEventListener("input",()=>e.by=
f.value,{signal:r});let a=W(i?`Keep as gold: ${i} left to decide`:"Keep as gold",o.keep,r,{key:"g",class:i||e.
kept.length?"":"main",disabled:i>0||s.status!=="saved"});return[d("label",{class:"field"},d("span",{},"Decided\
 by"),f),a,...e.kept.length?[d("div",{class:"kept",role:"status"},...e.kept.map(h=>d("p",{},h)))]:[]]}function wt({
state:e,code:n,acts:o},t){return!e.pending||!(e.role||e.adding)?null:W(`Take “${Q(G(e.pending,n.slice),40)}”`,
o.takePending,t,{key:"Enter",class:"main"})}function uo({sentence:e,told:n,task:o,state:t,decision:s},r){let i=t.
at?s(t.at)?.choice:"",f=!i,a=(l,w)=>{let b=r[l],p=i===l||i==="both";return d("div",{class:`reading r-${l}${p?"\
 taken":""}`,role:"group","aria-label":`Reading ${w}`},d("p",{class:"who"},w,p?" ✓":""),d("p",{},e(b)),f&&b?.
rationale?d("p",{class:"soft"},b.rationale):null,f&&b?.status==="open"?d("p",{class:"soft"},"Held open by this\
 reader."):null)},[h,g]=o.readers;return d("div",{},d("p",{class:"asked"},d("b",{},`Line ${r.line}. `),n(r.id)),
d("div",{class:"readings"},...r.agreed?[a("a",`A and B · ${h}, ${g}`)]:[a("a",`A · ${h}`),a("b",`B · ${g}`)]))}
function fo(e,n,o){let{state:t,acts:s,decision:r,editable:i}=e;if(!i()||!t.at)return null;let f=r(t.at)?.choice??
null,a=g=>{if(g==="both")return"Take what both say";if(g==="a"||g==="b")return`Take ${g.toUpperCase()}’s`;if(g===
"union")return"The words of both";let l=n?.layer==="attribution"?"who and tie":"label";return g==="ab"?`A’s ${n?.
layer==="attribution"?"claim":"words"}, B’s ${l}`:`B’s ${n?.layer==="attribution"?"claim":"words"}, A’s ${l}`},
h=(g,l)=>({a:"1",b:"2",both:"1"})[g]??String(l+1);return Ye(...(n?.choices??[]).map((g,l)=>W(a(g.id),()=>s.choose(
g.id),o,{key:h(g.id,l),pressed:f===g.id})),W(n?"Neither":"Take it out",s.neither,o,{key:"0",pressed:n?f==="nei\
ther":void 0,title:"Nothing is marked here"}),n&&W("Write your own",s.own,o,{key:"o",pressed:f==="own",title:"\
Change the words yourself"}),W("Next place",s.next,o,{key:"n",class:f?"main":""}),W("Back",s.previous,o,{key:"\
p",title:"The place before"}))}function ho(e,n,o){let{state:t,decision:s,names:r,sentence:i,acts:f,editable:a,
others:h,isFair:g,layerBook:l,shortOf:w}=e,b=t.at?s(t.at):null;if(!b)return[];if(!b.mark)return[d("p",{class:"\
read"},"Decided: nothing is marked here. Whoever marks it all the same neither gains nor loses.")];let{mark:p}=b,
c=["a","b","both"].includes(b.choice)&&go(p,n,b.choice)?null:d("p",{class:"read"},d("span",{class:"soft"},`Dec\
ided, ${r[b.choice]}: `),i(p));if(!a())return[c,p.rationale?d("p",{},p.rationale):null];let k=p.layer!=="loade\
d"||!!n?.core,L=W(p.status==="open"?"Open: neither pays nor costs":"Core: it is scored",f.status,o,{key:"c",pressed:p.
status==="open",disabled:!k&&p.status==="open",title:k?"Core is scored. Open is talked about.":"Only one reade\
r marked this loaded word, or one held it open: it stays open"}),m=h(t.at),T=m.length?W(m.length>1?"The other \
readings are fair, too":"The other reading is fair, too",f.fair,o,{key:"f",pressed:g(t.at),title:"A student wh\
o marks it so gets the points as well"}):null;return[c,yo(e,p,o),d("div",{class:"row fields"},vt("Label",[[p.layer,
w(p.layer,p.layer)],...l(p.layer).labels.map(j=>[j.name,j.short])],p.label,f.label,o,p.layer!=="attribution"),
...io[p.layer].filter(j=>j!=="source_kind"||p.spans.source?.length).map(j=>mo(e,p,j,o)),L,T),bo(e,p,o)]}function go(e,n,o){
let t=o==="b"?n?.b:n?.a;return!!t&&t?.label===e.label&&(t?.attrs?.source_kind??"")===(e.attrs?.source_kind??"")}
function yo(e,n,o){let{state:t,acts:s,decision:r}=e;if(!t.at||r(t.at)?.choice!=="own")return null;let i=n.layer===
"attribution"?["content","source","cue"]:["text"];return Ye(d("span",{class:"soft"},"Change:"),...i.map(f=>W(co[f],
()=>s.role(f),o,{class:`step ${f}`,pressed:t.role===f,title:"The next words you select take the place of these"})),
n.layer==="attribution"&&W("Nobody: the outlet’s own voice",s.nobody,o,{class:"quiet",pressed:n.attrs?.source_kind===
"none"}),wt(e,o))}function vt(e,n,o,t,s,r=!0){if(!r)return null;let i=d("select",{...be,"data-field":e},...n.map(
([f,a])=>d("option",{value:f,selected:f===o},a)));return i.addEventListener("change",()=>t(i.value),{signal:s}),
d("label",{class:"field"},d("span",{},e),i)}function mo({book:e,acts:n},o,t,s){let{title:r,values:i}=e.attributes[t],
f=[["","choose …"],...i.filter(a=>a.name!=="none").map(a=>[a.name,a.short])];return vt(r,f,o.attrs?.[t]??"",
a=>n.attr(t,a),s)}function bo({state:e,acts:n,link:o},t,s){let r=e.at,i=d("textarea",{rows:2,maxlength:lo,...be,
"data-field":"reason"});return i.value=t.rationale??"",Ne(i,o,()=>n.reason(r,i.value.trim()),s),d("label",{class:"\
field wide-field"},d("span",{},"The reason, for a student"),i)}function $t(){let e=d("section",{class:"figures"}),n=d("h3",{}),o=d("p",{class:"soft"},"Nowhere in this layer."),
t=d("div",{}),s=d("button",{type:"button",class:"all quiet","aria-pressed":"false","data-lm-suppress-shortcuts":"\
true"},d("span",{class:"label"})),r=d("section",{class:"places"},n,o,t,s),i=new Map,f=!1;return{nodes:[r,e],update(a){
let{task:h,state:g,byId:l,decision:w,listed:b,told:p,code:c,acts:k,signal:L}=a;f||(f=!0,e.append(d("h3",{},"Be\
fore anything was decided"),d("dl",{},...h.agreement.flatMap(({title:y,told:S})=>[d("dt",{},y),d("dd",{},S)]))),
r.addEventListener("click",y=>{let S=y.target,A=S.closest("[data-name]")?.dataset.name;A?k.open(A):S.closest("\
.all")&&(g.all=!g.all,a.redraw())},{signal:L}));let T=b().map(({id:y})=>{let S=l.get(y),A=w(y),E=A?.mark??S?.a??
S?.b,u=E?a.sheet.lineAt(de(E)[0]?.[0]??0).number:0,v=`${A?"✓":"○"} line ${u} · `,O=E?Q(G(de(E),c.slice),48):
"?",M=A?`Decided: ${a.names[A.choice]}.`:p(y),N=`${v}${O}${M}`,D=i.get(y),U=D?.look===N?D.node:d("button",{type:"\
button",class:`m-item${A?"":" ghostly"}`,"data-name":y,"data-lm-suppress-shortcuts":"true"},v,d("b",{},O),d("s\
pan",{},M));return i.set(y,{look:N,node:U}),y===g.at?U.setAttribute("aria-current","true"):U.removeAttribute("\
aria-current"),U});n.textContent=g.all?"All places":"Where they differ",o.hidden=T.length>0,(T.length!==t.children.
length||T.some((y,S)=>t.children[S]!==y))&&V(t,T,a.sheet.el);let j=h.places.filter(y=>y.layer===g.layer&&y.agreed).
length;s.hidden=!j,s.setAttribute("aria-pressed",String(g.all)),s.firstElementChild.textContent=`Show the ${j}\
 on which both agree, too`}}}function He(e,n){let o=[],t=0,s=0,r=()=>(o.length||(o=e.lines.flatMap(h=>Be(h.text).map(([g,l])=>[n.toPoint(h.
unit+g),n.toPoint(h.unit+l)]))),o),i=()=>[o[Math.min(t,s)][0],o[Math.max(t,s)][1]],f=h=>{let g=r().findIndex(([
,l])=>l>h);return g<0?o.length-1:g},a=h=>{let g=e.lineAt(o[s][0]),l=o[s][0]-g.start;for(let w=g.number+h;w>=1&&
w<=e.lines.length;w+=h){let b=e.lines[w-1],p=o.map((c,k)=>k).filter(c=>o[c][0]>=b.start&&o[c][1]<=b.end);if(p.
length)return p.findLast(c=>o[c][0]-b.start<=l)??p[0]}return s};return{enter(h){return r().length?(t=s=f(h),i()):
null},move(h,g){let l=Math.min(t,s),w=Math.max(t,s),b;if(h==="ArrowRight")b=(g?s:w)+1;else if(h==="ArrowLeft")
b=(g?s:l)-1;else if(h==="ArrowDown")b=a(1);else if(h==="ArrowUp")b=a(-1);else if(h==="Home"||h==="End"){let p=e.
lineAt(o[s][0]);b=h==="Home"?f(p.start):o.findLastIndex(([,c])=>c<=p.end)}else return null;return s=Math.max(0,
Math.min(o.length-1,b)),g||(t=s),i()},get head(){return o[s]}}}function Je(e){let n=[],o=[],t=(s,r)=>{let i=s[r];"answer"in s?e.answer(s.answer,i):i?e.put(i):e.del(s.mark)};
return{act(s){if(s.length){n.push(s),o.length=0;for(let r of s)t(r,"after")}},undo(){let s=n.pop();if(!s)return null;
o.push(s);for(let r of[...s].reverse())t(r,"before");return s},redo(){let s=o.pop();if(!s)return null;n.push(s);
for(let r of s)t(r,"after");return s},get canUndo(){return n.length>0},get canRedo(){return o.length>0}}}function St(e){ko(e)}function ko({model:e,el:n,link:o,frame:t,signal:s}){let r=e.get("task"),i=e.get("text"),f=e.
get("codebook"),a=Re(i),h=De({text:i,code:a,ranges:[],headline:r.headline_line,signal:s}),g=Je(o),l=He(h,a),w=Le(
s),b=Le(s),p=new Map(r.places.map($=>[$.id,$])),c={layer:r.layers.find($=>r.places.some(_=>_.layer===$&&!_.agreed))??
r.layers[0],at:null,role:null,adding:!1,pending:null,byWords:!1,result:!1,all:!1,note:"",toPlace:!1,kept:[],by:""},
k=d("style",{},bt);n.append(k),s.addEventListener("abort",()=>k.remove(),{once:!0});let L=d("div",{class:"pale\
tte"});t.root.classList.add("marking","adjudicating"),t.main.append(h.el),t.dock.append(L);let m=$=>p.has($)?`\
place:${$}`:$,T=$=>{let _=o.answers.get(m($));if(_)return _;let R=p.get($);return R?.agreed?{choice:"both",mark:R.
choices[0].mark}:null},j=()=>[...o.answers.entries()].filter(([$,_])=>$.startsWith("own:")&&_).map(([$])=>$),y=$=>p.
get($)?.layer??o.answers.get($)?.mark?.layer??"",S=()=>r.places.filter($=>!T($.id)),A=()=>!o.readonly&&!o.closed,
E=()=>{let $=j().map(R=>({id:R,start:J(o.answers.get(R).mark),layer:y(R),shown:!0}));return[...r.places.map(R=>({
id:R.id,start:J(R.a??R.b),layer:R.layer,shown:c.all||!R.agreed||!!o.answers.get(m(R.id))||R.id===c.at})),...$].
filter(R=>R.layer===c.layer&&R.shown).sort((R,F)=>R.start-F.start)},[u,v]=r.readers,O={both:"both readers say \
so",a:`A, ${u}`,b:`B, ${v}`,ab:"A’s words, the rest from B",ba:"B’s words, the rest from A",union:"the wor\
ds of both",own:"your own",neither:"nothing here"},M=$=>f.layers[$],N=($,_)=>_===$?"no label yet":[...M($).labels,
...M($).families].find(R=>R.name===_)?.short??_,D=($,_)=>f.attributes[$]?.values.find(R=>R.name===_)?.short??_,
U=$=>{if(!$)return"nothing marked";let _=Q(G(de($),a.slice),110);if($.layer!=="attribution")return`“${_}” is\
 ${N($.layer,$.label)}${$.attrs?.voice?`, ${D("voice",$.attrs.voice)} word`:""}`;let R=$.spans.source?.length?
Q(G($.spans.source,a.slice),60):$.attrs?.source_kind==="none"?"Nobody":"?",F=G($.spans.cue,a.slice),z=[F&&`tie\
d by “${Q(F,40)}”`,$.attrs?.source_kind&&$.attrs.source_kind!=="none"&&D("source_kind",$.attrs.source_kind)].
filter(Boolean).join(", ");return`${R}: ${_}${z?` (${z})`:""}`},Y={text:"the words",content:"the claim",source:"\
who says so",cue:"the tie",label:"the label",voice:"whose word it is",source_kind:"the kind of source"},ie={task:r,
book:f,link:o,frame:t,sheet:h,code:a,state:c,byId:p,names:O,keyOf:m,layerOf:y,decision:T,added:j,open:S,listed:E,
editable:A,told:$=>{let _=p.get($);return _?_.agreed?"Both readers say the same.":!_.a||!_.b?`Only ${_.a?`A (${u}\
)`:`B (${v})`} marked this.`:`They differ in ${_.differs.map(R=>Y[R]??R).join(", ")}.`:"Both readers missed it\
."},sentence:U,shortOf:N,layerBook:M,valueOf:D,redraw:q,signal:s},{acts:le,others:oe,isFair:ge,step:ye}=mt(ie,
g,l),ue={...ie,acts:le,others:oe,isFair:ge},re=($,_,R,F)=>$?Object.entries($.spans).flatMap(([z,ae])=>ae.map(([
pe,me],ve)=>({start:pe,end:me,look:`${z==="text"?$.layer:z} ${_}`,tag:ve?"":R(z),name:F}))):[],Oe=($,_)=>$==="\
text"?N(_.layer,_.label):M("attribution").roles.find(R=>R.name===$)?.short??$,fe=new Map,ce=$=>{let _=p.get($),
R=T($),F=$===c.at;if(c.result||!_||_.agreed||F&&R?.choice==="own")return re(R?.mark??null,_?.agreed?"r-both":"\
r-done",pe=>F||c.result?Oe(pe,R?.mark):"",$);let z=(pe,me)=>ve=>F&&me?`${pe} · ${Oe(ve,me)}`:pe,ae=R?" r-fain\
t":"";return[...re(_.a,`r-a${ae}`,z("A",_.a),$),...re(_.b,`r-b${ae}`,z("B",_.b),$)]},C=()=>{let $=[...r.places.
filter(R=>R.layer===c.layer).map(R=>R.id),...j().filter(R=>y(R)===c.layer)],_=new Set($);for(let R of[...fe.keys()].
filter(F=>!_.has(F)))fe.delete(R),h.set(R,[]);for(let R of $){let F=ce(R),z=JSON.stringify(F);fe.get(R)!==z&&(fe.
set(R,z),h.set(R,F))}h.flush(),h.light(c.at),h.glow("cursor",c.pending??[])},K=r.layers.map($=>t.button(M($).title,
()=>{Object.assign(c,{layer:$,at:null,role:null,adding:!1,pending:null,note:""}),q()},{class:"tab",pressed:!1})),
P=t.button("↶ Undo",le.undo,{key:"Control+Z"}),H=t.button("↷ Redo",le.redo,{key:"Control+Shift+Z"}),X=t.button(
"Mark by words",le.byWords,{key:"w",pressed:!1,title:"A word cursor for the keyboard"});t.tools.append(...K,P,
H,X);let Z=t.button("Show the result",()=>{c.result=!c.result,q()},{key:"r",pressed:!1,title:"In the text: wha\
t was decided, or what the two readers marked"}),ne=t.button("Add what both missed",le.add,{key:"a",pressed:!1});
t.extras.prepend(Z,ne);let ee=$t();t.side.append(...ee.nodes);let we=()=>{if(o.status==="join")return"Opening \
your decisions …";if(o.status==="lost")return"Stop here: what you do now would not be saved. Download what i\
s unsaved first.";if(!A())return"You can read these decisions, not change them.";if(c.adding)return c.byWords?
"Next: move with the arrow keys, hold Shift for more words, then press Enter.":"Next: select the words that bo\
th readers missed.";if(c.role)return"Next: select the words in the article. They take the place of those it ha\
s.";let $=S(),_=c.at?p.get(c.at):null;return _&&!T(_.id)?`Next: ${_.a&&_.b?"whose reading is right? Both may b\
e fair.":"is it right? Take it, or say neither."}`:c.kept.length?"The gold is kept. You can change a decision \
and keep it again.":$.length?c.at?`Decided. Next: look at its reason, then go on to the next place. ${$.length}\
 left.`:`Next: open the first place on which the two readers differ. ${$.length} left.`:"Every place is decide\
d. Look the result over, then keep it as gold."},Me=new Map;function je($,_,R,F){let z=JSON.stringify(_),ae=document.
activeElement,pe=$.contains(ae)?ae?.dataset.field:void 0,me=pe&&!(ae instanceof HTMLSelectElement)?ae:null;if(me&&
Me.get($)===z)return;Me.set($,z);let ve=me?.selectionStart??0;if(V($,F(R()),h.el),!pe)return;let ut=$.querySelector(
`[data-field="${pe}"]`);ut?.focus({preventScroll:!0}),me&&ut?.setSelectionRange(ve,ve)}let x=!1,I=0;function q(){
x||(x=!0,queueMicrotask(()=>{x=!1,s.aborted||B()}))}function B(){c.at&&!p.has(c.at)&&!o.answers.get(c.at)&&(c.
at=null);let $=r.places.filter(z=>!z.agreed);t.count($.filter(z=>T(z.id)).length,$.length,$.length?"decided":"\
places to decide: they agree"),t.next(we());let _=c.at?T(c.at):null,R={..._,mark:{..._?.mark,rationale:""}};je(
L,[c.at,c.role,c.pending,c.note,c.adding,A(),o.status==="join",S().length>0,R],w,z=>kt(ue,z)),je(t.foot,[S().length,
c.kept,o.status==="saved",A()],b,z=>xt(ue,z)),P.disabled=!g.canUndo||!A(),H.disabled=!g.canRedo||!A(),K.forEach(
(z,ae)=>{let pe=S().filter(ve=>ve.layer===r.layers[ae]).length;z.setAttribute("aria-pressed",String(r.layers[ae]===
c.layer));let me=z.querySelector(".label");me.textContent=`${M(r.layers[ae]).title} · ${pe?`${pe} left`:"✓"}`}),
Z.setAttribute("aria-pressed",String(c.result)),ne.setAttribute("aria-pressed",String(c.adding)),ne.disabled=!A(),
X.setAttribute("aria-pressed",String(c.byWords)),C(),ee.update(ue);let F=c.at?T(c.at)?.mark??p.get(c.at)?.a??p.
get(c.at)?.b:null;F&&!c.byWords&&(c.toPlace||L.offsetHeight!==I)&&h.show(de(F)[0]?.[0]??J(F)),c.toPlace=!1,I=L.
offsetHeight}return Ke(h,a,{pick:$=>le.take($),tap({word:$,marks:_,line:R,margin:F}){if((c.role||c.adding)&&($||
F)){let z=h.lines[R-1];return le.take(F?$e(h,a,z.start,z.end):[$])}if(_.length){let z=c.at?_.indexOf(c.at):-1;
le.open(_[(z+1)%_.length])}}},s),t.root.addEventListener("keydown",$=>{let _=$.target;if(_.matches("textarea, \
input, select")){$.key==="Escape"&&h.el.focus({preventScroll:!0});return}if(c.byWords&&_===h.el&&!$.ctrlKey&&!$.
metaKey&&!$.altKey&&$.key.match(/^(Arrow|Home|End)/))return $.preventDefault(),ye($.key,$.shiftKey);if($.altKey||
$.key==="Enter"&&_.matches("button"))return;let R=$.key.length===1?$.key.toLowerCase():$.key,F=$.ctrlKey||$.metaKey?
`Control+${$.shiftKey||R==="y"?"Shift+":""}${R==="y"?"Z":R.toUpperCase()}`:R,z=[...t.dock.querySelectorAll("bu\
tton"),...t.root.querySelectorAll("button")].find(ae=>ae.getAttribute("aria-keyshortcuts")===F&&!ae.disabled);
z?($.preventDefault(),z.click()):R==="Escape"&&(Object.assign(c,{role:null,adding:!1,pending:null}),q())},{signal:s}),
o.on("change",()=>q(),{signal:s}),o.on("status",()=>q(),{signal:s}),o.on("overlay",({told:$,why:_,place:R})=>{
R&&le.open(R),c.kept=$??[],c.note=_??"",t.say(_??"The gold is kept."),q()},{signal:s}),o.on("refused",({why:$})=>{
c.note=`Not taken: ${$}`,t.say(c.note),q()},{signal:s}),B(),h.begin(),{known:ie,view:ue}}var Et={join:"opening …",saved:"✓ saved",sending:"… saving",kept:"kept in this browser, not yet in your \
file",cut:"kept here: run this cell again",lost:"NOT SAVED"},xo={join:"",saved:"",sending:"",kept:"",cut:"The \
notebook's engine was restarted. Your answers are kept in this browser. Run this cell again (▶) to put them in\
 your file.",lost:"Your last answers are NOT saved: neither the notebook nor this browser could keep them. Dow\
nload them now."},at=[18,22,28];function wo(e,n){let o=matchMedia("(prefers-color-scheme: dark)"),t=()=>{let r=document.
body.dataset.jpThemeLight,i=document.body.dataset.vscodeThemeKind;e.classList.toggle("dark",r?r==="false":i?!i.
includes("light"):o.matches)},s=new MutationObserver(t);s.observe(document.body,{attributes:!0,attributeFilter:[
"data-jp-theme-light","data-vscode-theme-kind"]}),n.addEventListener("abort",()=>s.disconnect(),{once:!0}),o.addEventListener(
"change",t,{signal:n}),t()}function At({model:e,el:n,link:o,signal:t}){let s=e.get("task"),r=d("h2",{},[s.number,
s.title].filter(Boolean).join(" · ")),i=d("div",{class:"count"}),f=d("div",{class:"saved"}),a=d("div",{class:"\
alert",role:"alert",hidden:!0}),h=d("div",{class:"alert",role:"alert",hidden:!0}),g=d("div",{class:"row"}),l=d(
"div",{class:"row"}),w=d("div",{class:"stage"}),b=d("div",{class:"side",role:"group","aria-label":"Notes besid\
e the text",tabindex:0,"data-lm-suppress-shortcuts":"true"}),p=d("p",{class:"next"}),c=d("div",{class:"dock"},
p),k=d("footer",{class:"foot"}),L=d("div",{class:"unseen",role:"status","aria-live":"polite"}),m=d("section",{
class:"copydesk","aria-label":`Task ${r.textContent}`},d("header",{class:"head"},d("div",{},r,d("p",{},s.prompt)),
i,f),a,h,d("div",{class:"bar"},g,l),d("div",{class:"cols"},d("div",{class:"wide"},w,c,k),b),L);wo(m,t);for(let E of[
"keydown","keyup","keypress"])m.addEventListener(E,u=>u.stopPropagation(),{signal:t});let T=Number(e.get("pref\
s")?.size)||at[0],j=()=>m.style.setProperty("--copydesk-size",`${T}px`);j(),l.append(W("A⁺",()=>{T=at.find(E=>E>
T)??at[0],j()},t,{title:"Larger letters, up to projector size, then back"}));let y=E=>{L.textContent=L.textContent===
E?`${E} `:E},S="",A=E=>{let u=E.status;m.dataset.status=f.dataset.status=u,f.textContent=Et[u],f.title=E.reason??
"";let v=u==="join"?E.reason:"",O=xo[u]||v||(u==="kept"&&E.reason?`Not yet in your file: ${E.reason}. Your ans\
wers are kept in this browser and tried again.`:"");if(a.textContent!==O&&(a.textContent=O),a.hidden=!O,u==="l\
ost"&&"download"in E&&typeof E.download=="function"){let N=E.download;a.append(" ",W("Download what is unsaved",
()=>N.call(E),t,{class:"main"}))}let M=u==="sending"||u==="join"?S:u;M!==S&&((M!=="saved"||S)&&y(Et[u].replace(
"✓ ","")),S=M)};return o?(o.on("status",()=>A(o),{signal:t}),A(o)):f.remove(),n.append(m),t.addEventListener(
"abort",()=>m.remove(),{once:!0}),{root:m,main:w,side:b,tools:g,extras:l,dock:c,foot:k,say:y,count(E,u,v){i.replaceChildren(
u?`${E} of ${u} `:`${E} `,d("small",{},v??""))},next(E){p.textContent!==E&&(p.textContent=E),p.hidden=!E},warn(E){
h.textContent=E??"",h.hidden=!E},button:(E,u,v)=>W(E,u,t,v)}}var Ot=`.copydesk{&.dark{color-scheme:dark}.answer{display:grid;gap:10px;max-width:66ch;margin-top:10px;font-s\
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
key(t)??"",[r,i,f,a]=s.startsWith(this.#t)?s.slice(this.#t.length).split("/"):[];if(!(!f||a!==void 0))try{n.push(
{round:Number(r),client:i,n:Number(f),op:JSON.parse(o.getItem(s)??"")})}catch{}}}catch{return[]}return n.sort(
(o,t)=>o.round-t.round||(o.client<t.client?-1:o.client>t.client?1:o.n-t.n))}},$o=50,So=64e3;function Tt(e){let[
n]=e,o=0,t=e.findIndex(({client:s,round:r,n:i,op:f},a)=>(o+=new TextEncoder().encode(JSON.stringify(f)).length+
1,s!==n.client||r!==n.round||i!==n.n+a||a===$o||a>0&&o>So));return t<0?e.length:t}var Eo=2500,it=[1e3,2e3,4e3,8e3,15e3],Ao="The notebook does not answer yet. If this stays so, run this cell ag\
ain (▶).",Oo={storage:()=>localStorage,now:()=>Date.now(),later:(e,n)=>setTimeout(e,n),never:e=>clearTimeout(
e),random:()=>Array.from(crypto.getRandomValues(new Uint8Array(6)),e=>e.toString(16).padStart(2,"0")).join("")},
lt=e=>e.mark?.id??e.mark??e.key;function Ct(e,{signal:n,...o}){let t={...Oo,...o},s=String(e.get("task").id),r=t.
random(),i=r,f=0,a=0,h=Number(e.get("task").round??1),g="",l=null,w=0,b=null,p=[],c=!1,k=!1,L={why:"",retry:!0},
m=0,T=null,j=!1,y=!1,S=!1,A={what:"",when:0},E={status:"",reason:""},u=new Map,v=new Map,O=!1,M=!1,N=0,D=null,
U=new Map,Y=(x,I)=>{for(let q of[...U.get(x)??[]])q(I)},te=()=>{let x=p.some(I=>!I.stored);return c?x?"lost":"\
cut":b?p.length?k?x?"lost":"kept":"sending":y?"sending":"saved":"join"},ie=()=>L.why||(!b&&!c&&m>2?Ao:""),le=()=>!b||
te()==="lost"||!!e.get("task").readonly,oe=()=>{if(!p.length&&b&&(k=!1,m=0,L={why:"",retry:!0}),t.never(T),T=null,
!c&&!n.aborted){let x=it[Math.min(m,it.length-1)];if(!b)T=t.later(()=>(m++,ye(),oe()),x);else if(p.length&&k&&
L.retry)T=t.later(()=>(m++,Oe(),oe()),x);else if(p.length&&!k){let I=p.reduce((q,B)=>Math.min(q,B.since),1/0);
T=t.later(()=>(k=!0,m=0,oe()),Math.max(0,I+Eo-t.now()))}}E.status===te()&&E.reason===ie()||(E.status=te(),E.reason=
ie(),Y("status",E.status))},ge=x=>{if(!(c||n.aborted))try{e.send(x)}catch{ee()}},ye=()=>ge({t:"hello",v:1,client:i,
task:s,round:h,boot:l,seq:w}),ue=()=>{j=!1;let x=p.filter(I=>!I.sent);for(;x.length;){let I=x.splice(0,Tt(x));
for(let $ of I)$.sent=!0;let[{client:q,round:B}]=I;ge({t:"ops",v:1,journal:g,client:q,task:s,round:B,ops:I.map(
$=>$.op)})}},re=()=>{j||(j=!0,queueMicrotask(ue))},Oe=()=>{for(let x of p)x.sent=!1,x.stored||=b?.put(x)??!1;ue()},
fe=x=>(x.do==="put"?u.set(x.mark.id,x.mark):x.do==="del"?u.delete(x.mark):x.do==="answer"?v.set(x.key,x.value):
x.do==="hint"?N=Math.max(N,x.level):x.do==="check"?M=!0:O=!0,["put","del","answer"].includes(x.do)&&(D=null),x.
do==="put"?x.mark.id:x.do==="del"?x.mark:null),ce=x=>{if(le()||O)return;let I={n:++f,...x},q={round:h,client:i,
n:f,op:I,stored:!1,sent:!1,since:t.now()};q.stored=b?.put(q)??!1,p.push(q);let B=fe(I);oe(),Y("change",{names:B?
[B]:[]}),L.why||re()},C=x=>{let I=p.filter(B=>B.client===x);p=p.filter(B=>B.client!==x);let q=t.random();I.forEach(
(B,$)=>{let _={...B.op,n:$+1},R={...B,client:q,n:$+1,op:_,sent:!1};R.stored=b?.put(R)??!1,(R.stored||!B.stored)&&
b?.drop(B),p.push(R)}),x===i&&(i=q,f=I.length)},K=x=>{b||(k=!1,m=0,L={why:"",retry:!0}),g!==x.journal&&(g&&(p=
[],i=t.random(),f=0),g=x.journal,b=new Fe(t.storage,g,s)),x.round!==h&&f&&(i=t.random(),f=0),{round:h,boot:l,seq:w}=
x,S=!1,O=!!x.closed,M=!!x.checked,N=x.hints??0,D=x.verdict??(O?D:null),u=new Map((x.marks??[]).map(B=>[B.id,B])),
v=new Map(Object.entries(x.answers??{}));let I=new Set(p.map(B=>`${B.client}/${B.n}`));p=[...(b?.all()??[]).filter(
B=>!I.has(`${B.client}/${B.n}`)).map(B=>({...B,stored:!0,sent:!1,since:t.now()})),...p].filter(B=>{let $=B.round===
h&&B.n<=(x.upto?.[B.client]??0);return $&&b?.drop(B),!$});for(let B of p)B.round===h&&fe(B.op);ue(),oe(),Y("ch\
ange",{names:null}),D&&Y("verdict",D)},P=(x,I)=>{let q=p.filter(B=>B.client===x&&B.n<=I);p=p.filter(B=>!q.includes(
B));for(let B of q)b?.drop(B);return q},H=x=>{let I=P(x.client,x.upto),q=I.filter(_=>x.refused?.[_.n]),B=I.length&&
x.client!==i&&!p.some(_=>_.client===x.client),$=q.length||x.late?.length||B||S&&!p.length;w=Math.max(w,x.seq??
0),I.length&&(m=0,L={why:"",retry:!0}),oe(),$&&ye();for(let{n:_,op:R}of q)Y("refused",{n:_,why:x.refused[_],op:R})},
X=x=>{w=Math.max(w,x.seq??0);let I=[];for(let q of x.ops)P(x.by,q.n);for(let q of x.by===i?[]:x.ops)lt(q)&&p.some(
B=>lt(B.op)===lt(q))?S=!0:I.push(fe(q));oe(),Y("change",{names:I.filter(q=>q!==null)}),(S?!p.length:x.ops.some(
q=>q.do==="commit"||q.do==="check"))&&ye()},Z=x=>{let I=p.filter(B=>B.client===x.client&&B.n>=x.from);if(!I.length)
return;let q=`${x.client}/${x.from}`;if(!(A.what===q&&t.now()-A.when<it[0])){if(A={what:q,when:t.now()},I[0].n>
x.from)C(x.client);else for(let B of I)B.sent=!1;ue()}},ne=x=>{L={why:String(x.why??"the file could not be wri\
tten"),retry:x.retry!==!1},k=!0,oe()},ee=()=>{c=!0,oe()},je=[["msg:custom",x=>{x?.t==="state"?K(x):b?x.t==="ac\
k"?H(x):x.t==="delta"?X(x):x.t==="want"?Z(x):x.t==="fault"?ne(x):x.t==="verdict"?Y("verdict",D=x):(x.t==="hint"||
x.t==="overlay")&&Y(x.t,x):x?.t==="fault"&&ne(x)}],["comm_live_update",()=>{e.comm_live!==!0&&ee()}],["comm:cl\
ose",ee]];for(let[x,I]of je)e.on(x,I);return n.addEventListener("abort",()=>{for(let[x,I]of je)e.off(x,I);t.never(
T),U.clear()},{once:!0}),e.comm_live===!1&&(c=!0),ye(),oe(),{get status(){return te()},get reason(){return ie()},
get marks(){return u},get answers(){return v},get closed(){return O},get checked(){return M},get hints(){return N},
get verdict(){return D},get readonly(){return le()},get typing(){return y},set typing(x){y=x,oe()},put:x=>ce({
do:"put",mark:x}),del:x=>ce({do:"del",mark:x}),answer:(x,I)=>ce({do:"answer",key:x,value:I}),hint:x=>ce({do:"h\
int",level:x}),check:x=>ce({do:"check",reason:x}),commit:()=>ce({do:"commit"}),ask:(x,I)=>ge({t:"ask",what:x,client:i,
text:I}),newName:()=>`${r}.${++a}`,on(x,I,q){let B=U.get(x)??new Set;U.set(x,B.add(I)),q.signal.addEventListener(
"abort",()=>B.delete(I),{once:!0})},unsaved:()=>p.map(x=>({task:s,round:x.round,client:x.client,...x.op})),download(){
let x=[{v:1,journal:g,unsaved:!0},...this.unsaved()].map(B=>JSON.stringify(B)),I=URL.createObjectURL(new Blob(
[`${x.join(`
`)}
`],{type:"application/x-ndjson"})),q=document.createElement("a");q.href=I,q.download=`copydesk-unsaved-${s}.js\
onl`,q.click(),URL.revokeObjectURL(I)}}}function We({task:e,layer:n}){if(n.name==="attribution")return[];let o=t=>!e.ask.length||e.ask.includes(t);return o(
"label")?n.labels:o("family")?n.families:[]}function Lt({task:e,layer:n,book:o,state:t},s){let r=n.name==="loa\
ded"?"voice":n.name==="attribution"?"source_kind":"";if(!r||!e.ask.includes(r)||s.attrs?.[r]&&t.grid!==r||r===
"source_kind"&&!s.spans.source?.length)return null;let i=o.attributes[r];return{...i,values:i.values.filter(f=>f.
name!=="none")}}var ke=({layer:e},n)=>n===e.name?e.short:[...e.labels,...e.families].find(o=>o.name===n)?.short??
n;function Nt(e){let{task:n,layer:o,state:t,link:s,lines:r,count:i}=e;if(s.status==="join")return"Opening your\
 answers …";if(s.status==="lost")return"Stop here: what you do now would not be saved. Download what is unsa\
ved, then call your teacher.";if(s.closed&&s.verdict)return"Read what the desk says. Your marks stay as you ga\
ve them.";if(s.closed)return"You have closed this task. You can read your marks, not change them.";if(!e.editable())
return"You can read these marks, not change them.";if(t.form==="check")return"Next: say why you decided as you\
 did. Then see what the desk says.";if(t.form==="commit")return"Next: are you sure? Afterwards you cannot chan\
ge your marks.";if(t.form==="keys")return"The keys, and the button for each.";if(t.waiting)return s.status==="\
saved"||s.status==="sending"?"The desk is reading your marks …":"Your check waits until the notebook answers\
.";let f=e.edited(),a=!!n.count&&i>=Number(n.count),h=n.commit?"commit":"check";if(f&&t.adding)return"Next: se\
lect the further words. They join the same mark.";if(o.name==="attribution"){if(t.pending)return"Next: take th\
ese words, or select others.";if(f&&t.role)return`Next: ${{content:"select the words of the claim.",source:"se\
lect who says so, or say that nobody does.",cue:f.attrs?.source_kind==="none"?"is there a tie, such as “report\
edly”? Select it. If not, press Done.":"select the words that tie the two."}[t.role]??""}`;if(f&&Lt(e,f))return"\
Next: what kind of source is it?";if(f)return`Read it aloud. Does it still sound true? Then ${a?e.judges||n.commit?
`press ${h}`:"go on to the next task":"select the next claim"}.`}else{if(t.pending&&(f||!We(e).length))return"\
Next: take these words, or select others.";if(t.pending||t.grid==="label")return"Next: pick the label that fit\
s best.";if(f&&Lt(e,f))return"Next: whose word is it?";if(f&&t.role)return"Next: select the words that this ma\
rk should cover."}if(s.verdict)return"Read what the desk says. Then change what you like, and check again.";if(a&&
(e.judges||n.commit))return`That makes ${i} of ${n.count}. Next: look them over, then ${h}.`;let g={attribution:"\
select the words of a claim",artifact:"click the number of a line that the reporter did not write here for thi\
s story",loaded:"select the shortest words that carry a charge"}[o.name],l=t.byWords?"move with the arrow keys\
, hold Shift for more words, then press a digit or Enter":g;return!i&&r.open.length?`First: ${l}. Nothing ther\
e? Say so below.`:r.open.length?`Next: ${l}. Still open: line${r.open.length>1?"s":""} ${To(r.open)}.`:n.commit?
"Every line has an answer. Next: look it over, then commit.":e.judges?"Every line has an answer. Next: check.":
"Every line has an answer. It is saved; you can still change it."}function To(e){return e.length>6?`${e.slice(
0,5).join(", ")} and ${e.length-5} more`:e.join(", ")}var Co={found:["✓","found"],nearly:["≈","nearly"],missed:["○","missed"],extra:["+","extra"],arguable:["∿",
"arguable"],alone:["–","rightly left alone"]},Lo=e=>Co[e]??["·",e];function Ie(e,n){let{slice:o,sheet:t}=e,
s=`line ${t.lineAt(J(n)).number}`,r=Q(G(de(n),o),70);if(n.layer!=="attribution")return[n.layer==="artifact"?ke(
e,n.label):r,n.layer==="artifact"?"":ke(e,n.label),n.layer==="artifact"?`${r} · ${s}`:s];let i=n.attrs?.source_kind===
"none"?"Nobody":Q(G(n.spans.source,o),40)||"who?",f=n.by?null:Ce(n,Ee(n.layer,e.task)),a=e.layer.roles.find(h=>h.
name===f)?.short;return[i,G(n.spans.cue,o),`${r} · ${s}${a?` · no ${a} yet`:""}`]}function Mt(e,n,o){let[t,s,
r]=Ie(e,n);return d("button",{type:"button",class:"m-item","data-name":n.id,"data-lm-suppress-shortcuts":"true"},
o?`${o} `:null,d("b",{},t),s?` · ${s}`:null,d("span",{},r))}function jt(e,n){let o=d("div",{class:"list"}),t=d(
"p",{class:"soft"}),s=d("section",{class:"marks"},d("h3",{},"Your marks"),t,o),r=d("section",{class:"verdict",
tabindex:-1}),i=d("section",{class:"others"}),f=d("section",{class:"card"}),a=[],h=new Map,g=l=>l.target.closest(
"[data-name]")?.dataset.name??null;o.addEventListener("click",l=>{let w=g(l);w&&e.acts.open(w)},{signal:n});for(let[
l,w]of[["pointerover",!0],["focusin",!0],["pointerout",!1],["focusout",!1]])o.addEventListener(l,b=>e.acts.point(
w?g(b):null),{signal:n});return r.addEventListener("click",l=>{let w=h.get(g(l)??"");w&&e.acts.showItem(w)},{signal:n}),
i.addEventListener("click",l=>{let w=l.target.closest("[data-at]")?.dataset.at;w&&e.sheet.show(Number(w),!0)},
{signal:n}),{nodes:[r,s,i,f],update(l){l||(a=[...e.link.marks.values()].filter(w=>w.layer===e.layer.name).map(
w=>({name:w.id,start:J(w),node:Mt(e,w)})).sort((w,b)=>w.start-b.start),V(o,a.map(w=>w.node),e.sheet.el));for(let w of l??
[]){let b=a.findIndex(L=>L.name===w),p=b>=0&&a[b].node===document.activeElement;b>=0&&a.splice(b,1)[0].node.remove();
let c=e.link.marks.get(w),k=c?.layer===e.layer.name;if(c&&k){let L=J(c),m=a.findIndex(y=>y.start>L),T=m<0?a.length:
m,j=Mt(e,c);o.insertBefore(j,a[T]?.node??null),a.splice(T,0,{name:w,start:L,node:j}),p&&j.focus({preventScroll:!0})}else
p&&e.sheet.el.focus({preventScroll:!0})}t.textContent=a.length?"":"None yet. Each mark you make appears here a\
s a button that leads back to it."},current(l){for(let w of a)w.name===l?w.node.setAttribute("aria-current","t\
rue"):w.node.hasAttribute("aria-current")&&w.node.removeAttribute("aria-current")},judge(l){s.hidden=!!l,h=new Map(
(l?.items??[]).map((w,b)=>[String(b),w])),V(r,l?[d("h3",{},"Your desk says"),...(l.sentences??[]).map(w=>d("p",
{},w)),...[...h].map(([w,b])=>No(e,w,b)),l.reveal?d("p",{class:"reveal"},l.reveal):null]:[],e.sheet.el),l&&(e.
frame.side.scrollTop=0)},compare(l){V(i,[...l.values()].flatMap(w=>[d("h3",{},w.what==="machine"?"The machine’\
s reading":w.what==="class"?"The class":"The key"),...w.annotations.filter(b=>b.layer===e.layer.name).map(b=>{
let[p,c,k]=w.what==="class"?[e.slice(...b.spans.heat[0])]:Ie(e,b);return d("button",{type:"button",class:"m-it\
em ghostly","data-at":J(b),"data-lm-suppress-shortcuts":"true"},d("b",{},p),c?` · ${c}`:null,d("span",{},k),b.
rule||b.rationale?d("span",{},[b.rule&&`rule ${b.rule}`,b.rationale].filter(Boolean).join(": ")):null)})]),e.sheet.
el)},book(){let{layer:l}=e,w=We(e),b=[...l.roles,...w.length?l.families:[],...w===l.labels?w:[]];V(f,[d("h3",{},
"Codebook"),d("p",{},d("b",{},l.question)),d("dl",{},...b.flatMap(p=>[d("dt",{},d("span",{class:`tag ${l.roles.
length?p.name:l.name}`},p.short),` ${p.name}`),d("dd",{},p.question,p.example?d("i",{},` ${p.example}`):null)]))])},
card:f,verdict:r}}function No(e,n,o){let[t,s]=Lo(o.outcome),r=i=>i&&i!==e.layer.name?`${ke(e,i)}. `:"";return d(
"button",{type:"button",class:`v ${o.outcome}`,"data-name":n,"data-lm-suppress-shortcuts":"true"},d("b",{},`${t}\
 ${o.title||s}`),o.why?d("span",{},o.why):null,...(o.also??[]).map(i=>d("span",{},`Also accepted: ${r(i.label)}${i.
why??""}`)))}var qe=(e,n)=>n===void 0?`nothing:${e}`:`nothing:${e}:${n}`;function dt(e,n,o){let t=n.answers.get(qe(e))===!0,
s=o.lines.filter(f=>f.text.trim()&&o.inTask(f.number)).map(f=>f.number),r=new Set(s.filter(f=>o.has(f,a=>n.marks.
has(a)))),i=new Set(s.filter(f=>!r.has(f)&&(t||n.answers.get(qe(e,f))===!0)));return{lines:s,marked:r,said:i,whole:t,
open:s.filter(f=>!r.has(f)&&!i.has(f))}}function Rt(e,n){let{task:o,state:t,link:s,sheet:r,code:i,frame:f,close:a,refuse:h,render:g}=e,l=m=>[void 0,...new Set(
Ae(m).flatMap(([j,y])=>r.linesOf(j,y).map(S=>S.number)))].map(j=>qe(e.layer.name,j)).filter(j=>s.answers.get(j)===
!0).map(j=>({answer:j,before:!0,after:!1})),w=(...m)=>n.act(m.flatMap(T=>[{mark:T.id,before:s.marks.get(T.id)??
null,after:T},...l(T)])),b=m=>{t.edit=m.id,t.adding=!1,t.role=e.layer.name==="attribution"?Ce(m,Ee(e.layer.name,
o)):null},p=m=>m.every(([T])=>!r.inTask(r.lineAt(T).number)),c=()=>o.lines.map(([m,T])=>m===T?`line ${m}`:`lin\
es ${m} to ${T}`).join(" and "),k=(m,T=!1)=>{if(t.note="",!e.editable())return h(Nt(e));t.form=null,t.line=r.lineAt(
m[0][0]).number;let j=e.edited(),y=t.role,S=y==="source"||y==="cue"?m:m.filter(A=>!p([A]));if(!S.length)return h(
`That is outside this task, which is about ${c()}.`);if(T)return t.pending=S,y||(t.edit=null),g();if(t.pending=
null,j&&y){let A=_e(j,y,S,t.adding);b(A),w(A)}else if(e.layer.name==="attribution"){let A=ot(s.newName(),"attr\
ibution","attribution",S);b(A),w(A)}else if(We(e).length)Object.assign(t,{edit:null,role:null,grid:null,pending:S});else
return L(e.layer.name,S);g()},L=(m,T=t.pending)=>{let j=e.edited();if(e.editable()){if(T){let S=(e.layer.name===
"artifact"?T.map(A=>[A]):[T]).map(A=>ot(s.newName(),e.layer.name,m,A));a(),t.edit=S[S.length-1].id,w(...S),f.say(
`Marked: ${ke(e,m)}`)}else j&&(t.grid=null,w({...j,label:m}));g()}};return{take:k,label:L,onward:b,silence(m,T){
let j=qe(e.layer.name,m);t.form=null,m&&T&&(t.line=null),n.act([{answer:j,before:s.answers.get(j)??!1,after:T}]),
f.say(T?"Noted: nothing here.":"Taken back.")},form(m){t.form=t.form===m?null:m,g()},takePending(){let m=t.pending;
m&&(document.getSelection()?.removeAllRanges(),k(m),t.byWords&&e.step("",!1))},attr(m,T){let j=e.edited();t.grid=
null,j&&w(ht(j,m,T))},grid(m){t.grid=m,g()},role(m){t.role=t.role===m&&m==="text"?null:m,t.adding=!1,g()},adding(){
let m=e.edited();if(!m)return;let T=!t.adding;T?(!t.role||!m.spans[t.role]?.length)&&(t.role=m.spans.content?"\
content":"text"):b(m),t.adding=T,g()},nobody(){let m=e.edited();if(!m)return;let T=Ue(m);b(T),Ee("attribution",
o).includes("cue")&&!T.spans.cue?.length&&(t.role="cue"),w(T)},nudge(m,T){let j=e.edited(),y=t.role??"text",S=j?.
spans[y];if(!j||!S?.length)return;let[A,E]=m==="start"?S[0]:S[S.length-1],u=r.lineAt(A),[v,O]=yt(u.text,[i.toUnit(
A)-u.unit,i.toUnit(E)-u.unit],m,T),M=[i.toPoint(u.unit+v),i.toPoint(u.unit+O)];w(_e(j,y,m==="start"?[M,...S.slice(
1)]:[...S.slice(0,-1),M],!1))},remove(){let m=e.edited();!m||!e.editable()||(a(),n.act([{mark:m.id,before:m,after:null}]),
f.say("Deleted. Undo brings it back."))},done(){a(),g(),r.el.focus({preventScroll:!0})},cancel(){t.form?t.form=
null:t.grid?t.grid=null:t.pending?t.pending=null:a(),document.getSelection()?.removeAllRanges(),g(),r.el.focus(
{preventScroll:!0})},open(m){let T=s.marks.get(m);T&&(a(),t.edit=m,t.note="",T.layer==="attribution"&&(t.role=
Ce(T,Ee("attribution",o))),t.line=r.lineAt(Ae(T)[0]?.[0]??0).number,g(),queueMicrotask(()=>r.show(Ae(T)[0]?.[0]??
0,!0)))},point:m=>r.light(t.edit,m),check(){s.check(t.reason),a(),t.waiting=!0,t.reason={pick:null,text:""},g()},
commit(){a(),s.commit(),g()},showItem(m){let T=m.spans??[];r.glow("hint",T),r.light(m.mark??null);let j=m.mark?
s.marks.get(m.mark):null,y=T[0]?.[0]??(j&&Ae(j)[0]?.[0])??(m.lines?.length?r.lines[m.lines[0]-1].start:null);y!==
null&&r.show(y,!0)}}}var se=({link:e},n)=>e.answers.get(`mark:${n}`)??"",Se=({told:e,stale:n},o)=>o.rationale??(n.has(o.id)?"":e.get(
o.id)?.reason??""),Pe=({told:e,stale:n},o)=>o.also_ok??(n.has(o.id)?[]:e.get(o.id)?.also??[]),Ge=(e,n)=>se(e,n.
id)==="struck"?[]:e.told.get(n.id)?.problems??[];function he({link:e},n){return[...e.marks.values()].filter(o=>o.
layer===n).sort((o,t)=>J(o)-J(t)||(de(o).at(-1)?.[1]??0)-(de(t).at(-1)?.[1]??0))}function xe(e,n){let o=he(e,n),
t=o.filter(a=>se(e,a.id)).length,s=o.filter(a=>se(e,a.id)!=="struck"),r=e.link.answers.get(`read:${n}`)===!0,i=e.
link.answers.get(`out:${n}`)===!0,f=t>0||r||o.some(a=>!a.id.startsWith("finder."));return{all:o.length,decided:t,
bare:s.filter(a=>!(se(e,a.id)?a.rationale:Se(e,a))).length,wrong:s.filter(a=>Ge(e,a).length).length,read:r,out:i,
begun:f,done:f&&r&&t===o.length}}function _t({all:e,decided:n,bare:o,wrong:t,read:s,out:r,begun:i,done:f}){if(r)
return"left out";let a=[o&&`${o} without a reason`,t&&`${t} to mend`].filter(Boolean);return i?[f&&!a.length?"\
done":`${n} of ${e} decided`,...a,n===e&&!s&&"not read to the end"].filter(Boolean).join(" · "):e?`not begun \
(${e})`:"not begun, nothing marked"}function ct(e,n,o){let t=G(de(n),e.slice);return/[^\s…]/.test(t)?`“${Q(
t,o)}”`:"a sign that you cannot see"}function Ze(e,n){let o=se(e,n.id);if(o==="struck")return["✗","struck"];
let t=!n.id.startsWith("finder.");return o?t?["+","added, kept"]:n.by==="finder"?["✓","kept"]:["✎","mended\
, kept"]:t?["+","yours, not decided yet"]:["?","not decided yet"]}function Bt(e,n){let o=d("div",{class:"list"}),
t=d("h3",{}),s=d("section",{class:"marks"},t,o),r=new Map;o.addEventListener("click",a=>{let h=a.target.closest(
"[data-name]")?.dataset.name;h&&(e.goto(h),e.sheet.el.focus({preventScroll:!0}))},{signal:n});let i=a=>{let[h,
g]=Ze(e,a),l=Ge(e,a).length>0,w=JSON.stringify([h,l,a.spans,a.label,a.attrs?.source_kind]),b=r.get(a.id);if(b?.
says===w)return b.node;let[p,c,k]=Ie(e,a),L=d("button",{type:"button",class:`m-item${h==="✗"?" gone":""}`,"d\
ata-name":a.id,"data-lm-suppress-shortcuts":"true"},d("i",{class:"sign",title:g,"aria-hidden":"true"},l?`${h} \
⚠`:h),d("span",{class:"unseen"},`${g}${l?", something to mend":""}: `),d("b",{},p),c?` · ${c}`:null,d("span",
{},k.replace(/^\s+·/,"a sign that you cannot see ·")));return b&&b.node===document.activeElement&&queueMicrotask(
()=>e.sheet.el.focus({preventScroll:!0})),b?.node.replaceWith(L),r.set(a.id,{says:w,node:L}),L},f=null;return{
section:s,draw(){let a=he(e,e.layer.name),h=a.map(i);t.textContent=`${e.layer.title}: ${a.length}`,(h.length!==
o.childElementCount||h.some((p,c)=>o.children[c]!==p))&&V(o,h,e.sheet.el);let g=e.state.edit?r.get(e.state.edit)?.
node??null:null;if(g===f||(f?.removeAttribute("aria-current"),g?.setAttribute("aria-current","true"),f=g,!g))return;
let{side:l}=e.frame,[w,b]=[l.getBoundingClientRect(),g.getBoundingClientRect()];b.top<w.top?l.scrollTop+=b.top-
w.top-30:b.bottom>w.bottom&&(l.scrollTop+=b.bottom-w.bottom+30)}}}function Dt(e,n){let o=e.sheet.lineAt(J(n)).
number,[t,s]=Ie(e,n);return`Line ${o}, ${Ze(e,n)[1]}: ${[t,s,ct(e,n,90)].filter(Boolean).join(", ")}. Reason: ${Se(
e,n)||(e.told.has(n.id)?"none yet":"being worked out")}`}var Mo={artifact:"click the number of a line, or select words",attribution:"select the words of a claim",loaded:"\
select the words"},jo={content:"select the words of the claim",source:"select who says so, or say that nobody \
is named",cue:"select the words that tie the claim to them"},Ro={made:"gold.json is made of what stands here.",
older:"gold.json is older than what stands here.",other:"There is a gold.json that was not made here."};function Qe(e){
let{link:n,state:o,layer:t,book:s}=e;if(n.status==="join")return"Opening the draft …";if(n.status==="lost")return"\
Stop here: what you do now would not be saved. Download what is unsaved.";if(!e.editable())return"You can read\
 these marks, not change them.";if(o.help)return"The keys, and the button for each.";if(o.pending&&!o.role)return t.
name==="attribution"?"Next: take these words as a claim, or select others.":"Next: pick the label that fits be\
st.";if(o.adding)return"Next: select the further words. They join the same mark.";let r=e.edited();if(o.role?.
startsWith("@"))return"Next: select the words in the article. Esc leaves it as it is.";if(r&&o.role&&!Te(r,o.role))
return`Next: ${jo[o.role]??"select the words"}. Esc leaves it open.`;if(o.role)return"Next: select the words t\
hat take the place of these. Esc leaves it as it is.";if(r)return se(e,r.id)?"This one is decided. You can sti\
ll change it.":"Is this mark right, and its reason true? Keep it, mend it, or strike it.";let i=xe(e,t.name),f=t.
name;if(i.decided<i.all)return`${i.all-i.decided} of ${i.all} marks are not decided yet: press ↓.`;if(!i.read)
return`${i.all?`All ${i.all} are decided.`:"The machine marked nothing here."} What did it miss? Read the text\
 once more and ${Mo[f]}. Then press “Read it all”.`;if(i.bare||i.wrong)return"Read to the end. Some marks \
still need a reason, or something mended: they are signed ⚠ or stand without a reason.";let a=Wt(e);return a?
`${t.title}: done. Go on with ${s.layers[a].title.toLowerCase()}, or make the gold from what is done.`:e.gold===
"made"?"Every layer is done. You may change what you like, and make the gold again.":"Every layer is done. Mak\
e the gold."}var Wt=e=>e.task.layers.find(n=>n!==e.layer.name&&!xe(e,n).done&&!xe(e,n).out);function _o(e){return he(
e,e.layer.name).find(n=>se(e,n.id)==="kept"&&(!n.rationale||e.told.get(n.id)?.problems.length))}function It(e,n){
if(!e.editable())return[];let{task:o,layer:t,link:s,book:r}=e,i=xe(e,t.name),f=o.layers.map(b=>xe(e,b)).filter(
b=>!b.out&&b.begun),a=f.length>0&&f.every(b=>b.done&&!b.bare&&!b.wrong),h=_o(e),g=a?s.status==="saved"?"":"Wai\
t until all is saved.":f.length?"A layer is begun and not done: finish it, or leave it out for now.":"Decide o\
n one layer first.",l=[];i.decided===i.all&&l.push(W(i.read?"✓ Read it all":i.all?"Read it all: nothing is m\
issing":"Read it all: nothing here",()=>e.say(`read:${t.name}`,!i.read),n,{key:"r",class:i.read?"":"main",pressed:i.
read})),h&&i.decided===i.all&&l.push(W("Show what is still to mend",()=>e.goto(h.id),n));let w=Wt(e);return w&&
(i.done||i.out)&&l.push(W(`Go on: ${r.layers[w].title}`,()=>e.openLayer(w),n,{key:"n",class:i.bare||i.wrong?"":
"main"})),(i.out||i.begun&&!i.done)&&l.push(W(i.out?"Take this layer in again":"Leave this layer out for now",
()=>e.say(`out:${t.name}`,!i.out),n,{pressed:i.out})),l.push(W(["made","older"].includes(e.gold)?"Make the gol\
d again":"Make the gold",e.makeGold,n,{key:"g",class:a&&!g&&!w&&e.gold!=="made"?"main":"",disabled:!a||!!g,title:g})),
l.push(d("span",{class:"soft"},g||(Ro[e.gold]??""))),l}function qt(e,n,o){let{layer:t,state:s,acts:r,slice:i}=e,
f=s.pending,a=d("p",{},d("b",{},`“${Q(G(f,i),90)}”`)),h=W("Cancel",e.stop,n,{key:"Escape"});return s.role||
t.name==="attribution"?[a,d("div",{class:"row"},W("Take these words",()=>s.role?.startsWith("@")?o(f):r.takePending(),
n,{key:"Enter",class:"main"}),h)]:[a,d("div",{class:"row chips"},...t.labels.map(g=>W(g.short,()=>r.label(g.name),
n,{key:g.key,class:"chip",title:g.question})),h)]}function Pt(e,n){let o=[["Enter","keep the mark and its reas\
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
main"}))]}var Bo=["quotation","hop","place","voice"],Ve=()=>({spans:null,why:"",label:"",value:"",worth:"1"});function zt(e,n){
let{state:o,link:t,sheet:s,frame:r,close:i,refuse:f,render:a}=e,h=Je(t),g=p=>{if(!("mark"in p)||!p.after)return[
p];let{before:c,after:k}=p,L=!c||JSON.stringify([c.spans,c.label])!==JSON.stringify([k.spans,k.label]),m=Object.
fromEntries(Object.entries(k.attrs??{}).filter(([E])=>!L||!Bo.includes(E))),T={...k,attrs:m,by:"gold"},j=e.told.
get(k.id),y=c&&c.rationale!==void 0&&c.rationale===j?.reason;y&&delete T.rationale,j?.also.length&&JSON.stringify(
T.also_ok)===JSON.stringify(j.also)&&delete T.also_ok;let S=(E,u)=>E?.some(([v,O])=>u?.some(([M,N])=>v<N&&M<O));
c?.attrs?.source_kind&&!m.source_kind&&S(c.spans.source,k.spans.source)&&(m.source_kind=c.attrs.source_kind);let A=se(
e,k.id);return[{...p,after:T},...A&&(L||y)?[{answer:`mark:${k.id}`,before:A,after:""}]:[]]},l={act(p){let c=p.
filter(k=>!("mark"in k)||JSON.stringify(k.before)!==JSON.stringify(k.after));for(let k of c)"mark"in k&&e.stale.
add(k.mark);h.act(c.flatMap(g))}};e.acts=Rt(e,l);function w(p,c){let k=he(e,e.layer.name).filter(m=>!se(e,m.id)&&
m.id!==c),L=k.find(m=>J(m)>=p)??k[0];if(L)return e.goto(L.id);i(),a(),r.say(Qe(e))}return Object.assign(e,{onward:w,
decide(p){n();let c=e.edited();if(!c||!e.editable())return;o.news=[];let k=se(e,c.id);if(p==="struck"&&!c.id.startsWith(
"finder."))return h.act([{mark:c.id,before:c,after:null},{answer:`mark:${c.id}`,before:k,after:""}]),r.say("Ta\
ken away. Undo brings it back."),w(J(c));if(p==="kept"&&e.stale.has(c.id)&&c.rationale===void 0)return f("A ne\
w reason is being worked out. Read it, then keep the mark.");let L=[],m=Pe(e,c),T={...c,...Se(e,c)&&{rationale:Se(
e,c)},...m.length&&{also_ok:m}};if(p==="kept"&&JSON.stringify(T)!==JSON.stringify(c)&&L.push({mark:c.id,before:c,
after:T}),(k!==p||p==="struck")&&L.push({answer:`mark:${c.id}`,before:k,after:k===p?"":p}),h.act(L),k==="struc\
k"&&p==="struck")return a();w(J(c),c.id)},go(p){let c=he(e,e.layer.name),k=c.findIndex(m=>m.id===o.edit),L=k<0?
p>0?c[0]:c.at(-1):c[k+p];L&&e.goto(L.id)},goto(p){n();let c=t.marks.get(p);c&&(i(),o.edit=p,o.note="",o.news=[],
o.line=s.lineAt(J(c)).number,a(),r.say(Dt(e,c)),queueMicrotask(()=>s.show(J(c))))},nudge(p,c){let k=e.edited();
if(!k||!e.editable())return;let L=o.role;k.layer==="attribution"&&!k.spans[L??""]&&(o.role="content"),e.acts.nudge(
p,c),o.role=L},setAttr(p,c,k=o.edit??""){let L=t.marks.get(k);if(!L||(L.attrs?.[p]??void 0)===c)return;let{[p]:m,
...T}=L.attrs??{};l.act([{mark:k,before:L,after:{...L,attrs:c===void 0?T:{...T,[p]:c}}}])},setReason:(p,c)=>h.
act([{mark:p.id,before:p,after:{...p,rationale:c}}]),setStatus(p){let c=e.edited();c&&e.editable()&&h.act([{mark:c.
id,before:c,after:{...c,status:p}}])},setOthers(p){let c=e.edited();o.also=Ve(),c&&e.editable()&&h.act([{mark:c.
id,before:c,after:{...c,also_ok:p}}]),a()},point(p){o.role=o.role===`@${p}`?null:`@${p}`,o.adding=!1,a()},toggleMore(){
o.more=!o.more,a()},say(p,c){h.act([{answer:p,before:t.answers.get(p)??!1,after:c}]),r.say(c?"Noted.":"Taken b\
ack."),a()},makeGold(){o.news=[],t.ask("gold")},stop(){o.help?o.help=!1:o.pending||!o.role?Object.assign(o,{pending:null,
note:""}):Object.assign(o,{role:null,adding:!1,note:""}),document.getSelection()?.removeAllRanges(),a(),s.el.focus(
{preventScroll:!0})}}),h}var Ut={artifact:[[],[]],attribution:[[],["quotation","hop","place"]],loaded:[["voice","direction"],[]]},Do={attribution:[
"stands_for","Stands for"],loaded:["target","About"]},pt={artifact:"",attribution:"source_kind",loaded:"voice"};
function ze(e,n,o,t,s,r){let i=d("select",{...be,"data-field":r},...n.map(([f,a])=>d("option",{value:f,selected:f===
o},a)));return i.addEventListener("change",()=>t(i.value),{signal:s}),d("label",{class:"field"},d("span",{},e),
i)}function Kt(e,n,o,t){let{title:s,values:r}=e.book.attributes[o],i=e.told.get(n.id)?.attrs[o],f=l=>r.find(w=>w.
name===l)?.short??l,a=n.attrs?.[o]??"",h=i?["",`${f(i)} (worked out)`]:["","choose …"],g=r.filter(l=>l.name!==
"none").map(l=>[l.name,l.short]);return ze(s,a&&!i?g:[h,...g],a,l=>e.setAttr(o,l||void 0),t,o)}function Wo(e,n,o){
let t=Do[n.layer];if(!t||t[0]==="stands_for"&&n.attrs?.source_kind!=="pronoun")return[];let[s,r]=t,i=n.attrs?.[s],
f=e.state.role===`@${s}`;return[d("span",{class:"field"},d("span",{},r),d("b",{},i?.length?`“${Q(G(i,e.slice),
34)}”`:"nothing yet")),W(f?"Select the words …":"Select them",()=>e.point(s),o,{key:"s",pressed:f,title:`T\
he next words you select: ${r.toLowerCase()}`})]}function Io(e,n,o){let t=d("input",{type:"text",maxlength:120,
...be,"data-field":"neutral"});return t.value=n.attrs?.neutral??"",Ne(t,e.link,()=>e.setAttr("neutral",t.value.
trim()||void 0,n.id),o),d("label",{class:"field"},d("span",{},"A plainer word"),t)}function qo(e,n,o){let s=he(
e,"attribution").filter(r=>r.id!==n.id&&J(r)<J(n)).map(r=>[r.id,`line ${e.sheet.lineAt(J(r)).number}: ${Q(G(r.
spans.content,e.slice),40)}`]);return ze("The same statement in other words",[["","no"],...s],n.attrs?.wording_of??
"",r=>e.setAttr("wording_of",r||void 0),o,"wording_of")}function Yt({layer:e,book:n,slice:o},t,s){let r=e.labels.
find(f=>f.name===s.label)?.short??s.label,i=n.attributes[pt[t.layer]]?.values.find(f=>f.name===s.attrs?.[pt[t.
layer]])?.short;return[r,i,s.spans&&`“${Q(G(Object.values(s.spans).flat(),o),40)}”`].filter(Boolean).join(
", ")}function Ht(e,n){let o=Pe(e,n);if(!o.length)return null;let t=o.map(s=>`${Yt(e,n,s)} (“${s.why}”)`).
join(" · ");return d("p",{class:"soft also"},d("b",{},`Also right${n.also_ok?"":", proposed"}: `),t)}function Jt(e,n,o){
return[...Ut[n.layer][0].map(t=>Kt(e,n,t,o)),...Wo(e,n,o),...n.layer==="loaded"?[Io(e,n,o)]:[]]}function Ft(e,n,o){
return[d("div",{class:"row fields"},...Ut[n.layer][1].map(t=>Kt(e,n,t,o)),...n.layer==="attribution"?[qo(e,n,o)]:
[]),Po(e,n,o)]}function Po(e,n,o){let{layer:t,book:s,state:r}=e,i=Pe(e,n),f=pt[n.layer],a=i.map((p,c)=>d("li",
{},`${Yt(e,n,p)}, ${p.worth===.5?"half":"full"}: ${p.why} `,W("Remove",()=>e.setOthers(i.filter((k,L)=>L!==c)),
o))),h=r.also,g=["","the same"],l=d("input",{type:"text",maxlength:220,...be,"data-field":"why"});l.value=r.also.
why,l.addEventListener("input",()=>r.also.why=l.value,{signal:o}),l.addEventListener("keydown",p=>p.key==="Ent\
er"&&w(),{signal:o});let w=()=>{if(!l.value.trim())return e.refuse("Say in a sentence why the other reading co\
unts as well.");if(!h.label&&!h.value&&!r.also.spans)return e.refuse("Say what is different in it: the label, \
the words, or whose it is.");let p=n.layer==="attribution"?"content":"text",c={...h.label&&{label:h.label},...h.
value&&{attrs:{[f]:h.value}},...r.also.spans&&{spans:n.layer==="attribution"?{...n.spans,[p]:r.also.spans}:{[p]:r.
also.spans}},worth:Number(h.worth),why:l.value.trim()};e.setOthers([...i,c])},b=r.role==="@also";return d("fie\
ldset",{class:"others"},d("legend",{},"Also right"),a.length?d("ul",{},...a):d("p",{class:"soft"},"Another rea\
ding that earns points as well."),d("div",{class:"row fields"},n.layer==="attribution"?null:ze("Label",[g,...t.
labels.filter(p=>p.name!==n.label).map(p=>[p.name,p.short])],h.label,p=>h.label=p,o,"also-label"),f&&ze(s.attributes[f].
title,[g,...s.attributes[f].values.map(p=>[p.name,p.short])],h.value,p=>h.value=p,o,"also-value"),W(r.also.spans?
`“${Q(G(r.also.spans,e.slice),30)}”`:b?"Select the words …":"Other words",()=>e.point("also"),o,{pressed:b}),
ze("Worth",[["1","full"],["0.5","half"]],h.worth,p=>h.worth=p,o,"also-worth")),d("div",{class:"row"},d("label",
{class:"field wide-field"},d("span",{},"Why"),l),W("Add",w,o)))}var zo=[["content","the claim"],["source","who says so"],["cue","the tie"]];function Gt(e,n){return e.setAttribute(
"aria-keyshortcuts",`${e.getAttribute("aria-keyshortcuts")} ${n}`),e}function Zt(e,n,o){let{state:t,acts:s,link:r,
slice:i}=e,f=d("div",{class:"studio-head"}),a=d("textarea",{rows:2,maxlength:300,...be}),h=d("span",{class:"so\
ft"}),g=d("label",{class:"why"},d("span",{},"Why? Your students will read this. ",h),a),l=d("div",{class:"row \
fields"}),w=d("div",{class:"more"}),b=d("div",{class:"row decide"}),p=d("div",{class:"row chips"}),c=d("div",{
class:"card-of-mark"},f,g,b,p,l,w),k="",L="",m=new AbortController;n.addEventListener("abort",()=>m.abort(),{once:!0});
let j=Ne(a,r,()=>{let u=r.marks.get(k),v=a.value.replace(/\s+/g," ").trim();u&&v!==Se(e,u)&&e.setReason(u,v)},
n);a.addEventListener("keydown",u=>{if(u.key!=="Enter"&&u.key!=="Escape")return;u.preventDefault(),j();let v=e.
edited();e.sheet.el.focus({preventScroll:!0}),u.key==="Enter"&&v&&se(e,v.id)!=="kept"&&e.decide("kept")},{signal:n});
let y=(u,v)=>{if(u.layer!=="attribution")return e.layer.labels.map(N=>W(N.short,()=>s.label(N.name),v,{key:N.key,
class:"chip",pressed:N.name===u.label,title:N.question}));let O=zo.map(([N,D],U)=>W(`${Te(u,N)?"✓ ":""}${D}`,
()=>s.role(N),v,{key:String(U+1),class:`chip step ${N}`,pressed:t.role===N,title:"The next words you select ta\
ke its place"})),M=u.spans.source?.length?e.book.attributes.source_kind.values.filter(N=>N.name!=="none").map(
(N,D)=>W(N.short,()=>e.setAttr("source_kind",N.name),v,{key:String(D+4),class:"chip",pressed:u.attrs?.source_kind===
N.name,title:N.question})):[];return[...O,...M,W("nobody is named",()=>s.nobody(),v,{key:"0",class:"chip",pressed:u.
attrs?.source_kind==="none"})]},S=u=>{let v=(O,M,N,D,U)=>{let Y=W(O,()=>e.nudge(D,U),u,{title:`${M} (${N.replace(
"Arrow","").replace("Left","←").replace("Right","→")})`});return Y.setAttribute("aria-label",M),Y.setAttribute(
"aria-keyshortcuts",N),Y};return d("span",{class:"group",role:"group","aria-label":"Move the edges by a word"},
v("⇤","Begin one word earlier","Shift+ArrowLeft","start",-1),v("↦","Begin one word later","Shift+ArrowRigh\
t","start",1),v("↤","End one word earlier","ArrowLeft","end",-1),v("⇥","End one word later","ArrowRight","\
end",1))},A=u=>{let v=`line ${e.sheet.lineAt(J(u)).number}`,[O,M]=Ze(e,u),N=d("span",{class:"state"},`${O} ${M}`);
if(u.layer!=="attribution")return[d("p",{class:"words"},d("span",{class:`tag ${u.layer}`},ke(e,u.label)),` ${ct(
e,u,150)} `,d("span",{class:"soft"},v," · "),N)];let[D,U]=nt(u,i),Y=G(u.spans.cue,i);return[d("p",{class:"wor\
ds"},d("b",{},D||"?"),`: ${U||"?"}. `,d("span",{class:"soft"},`${Y?`tied by “${Y}” · `:""}${v} · `),N)]},
E=(u,v,O,M)=>{let N=W(u,()=>e.go(O),M,{title:v});return N.setAttribute("aria-label",v),N.setAttribute("aria-ke\
yshortcuts",O<0?"ArrowUp":"ArrowDown"),N};return{box:c,flush:j,draw(u){if(c.hidden=!u,!u){k=L="";return}let v=o(),
O=se(e,u.id),M=t.adding&&!t.role?.startsWith("@");V(f,[...A(u),...Ge(e,u).map(Y=>d("p",{class:"note problem"},
`⚠ ${Y}`))],e.sheet.el),V(p,[d("span",{class:"row chips",role:"group","aria-label":u.layer==="attribution"?"\
Its parts, and the kind of source":"The label"},...y(u,v)),S(v),u.layer==="attribution"?null:W("Other words",()=>s.
role("text"),v,{key:"c",class:"chip",pressed:t.role==="text"&&!M,title:"The next words you select take the pla\
ce of these"}),W("Add a piece",s.adding,v,{key:"p",class:"chip",pressed:M,title:"The next words you select joi\
n this mark"})],e.sheet.el);let N=Se(e,u);if(k!==u.id||document.activeElement!==a&&a.value!==N)for(k=u.id,a.value=
N,a.rows=2;a.scrollHeight>a.clientHeight+2&&a.rows<9;)a.rows+=1;a.disabled=!e.editable(),h.textContent=u.rationale===
void 0?N?"(proposed)":e.stale.has(u.id)?"(being worked out …)":"(say it in a sentence)":"";let D=JSON.stringify(
[u,e.told.get(u.id),e.stale.has(u.id),t.more,t.role,t.also.spans]),U=document.activeElement instanceof HTMLInputElement&&
(l.contains(document.activeElement)||w.contains(document.activeElement))&&L.startsWith(`[{"id":"${u.id}"`);if(D!==
L&&!U){L=D,m.abort(),m=new AbortController;let Y=c.contains(document.activeElement)?document.activeElement.dataset.
field:null;V(l,Jt(e,u,m.signal),e.sheet.el),V(w,t.more?Ft(e,u,m.signal):[Ht(e,u)],e.sheet.el),Y&&c.querySelector(
`[data-field="${Y}"]`)?.focus({preventScroll:!0})}V(b,[Gt(W(O==="kept"?"Kept: next":"Keep",()=>e.decide("kept"),
v,{key:"Enter",class:"main",title:"The mark and its reason are right"}),"a"),Gt(W(O==="struck"?"Not struck":"S\
trike",()=>e.decide("struck"),v,{key:"x",title:"This is no mark"}),"Delete"),W("Reason",()=>(a.focus(),a.select()),
v,{key:"e",title:"Write the reason anew"}),W(u.status==="open"?"Open: not scored":"Core: scored",()=>e.setStatus(
u.status==="open"?"core":"open"),v,{key:"o",pressed:u.status==="open",title:"Open: careful readers may differ,\
 so it neither pays nor costs"}),u.layer!=="loaded"?null:W("Details",()=>l.querySelector("select, input")?.focus(),
v,{key:"d",title:"Whose word it is, which way it pushes, a plainer word"}),W("More",()=>e.toggleMore(),v,{key:"\
m",pressed:t.more,title:"Also right, and what is worked out by itself"}),E("↑","Back to the mark before",-1,
v),E("↓","On to the next mark",1,v)],e.sheet.el)}}}var Uo=5e3;function Qt({model:e,link:n,frame:o,signal:t}){let s=e.get("task"),r=e.get("text"),i=e.get("codeboo\
k"),f=Re(r),a=De({text:r,code:f,ranges:[],headline:s.headline_line,signal:t}),h=He(a,f),g=Le(t),l={edit:null,role:null,
adding:!1,pending:null,grid:null,form:null,byWords:!1,waiting:!1,reason:{pick:null,text:""},hint:null,note:"",
line:null,more:!1,help:!1,also:Ve(),news:[]},w=d("p",{class:"standing"}),b=d("div",{class:"palette"});o.root.classList.
add("marking","studio"),o.root.querySelector(".bar")?.after(w),o.main.append(a.el),o.dock.append(b);let p=()=>Object.
assign(l,{edit:null,role:null,adding:!1,pending:null,also:Ve()}),c=C=>{l.note=C,o.say(C),re()},k={id:0,task:s,
book:i,link:n,code:f,sheet:a,state:l,frame:o,close:p,refuse:c,render:re,step:oe,slice:f.slice,overlays:new Map,
overlay(){},judges:!1,count:0,layer:i.layers[s.layers[0]],lines:dt(s.layers[0],n,a),editable:()=>!n.readonly&&
!n.closed,edited:()=>l.edit?n.marks.get(l.edit)??null:null,acts:null,told:new Map,stale:new Set,gold:"none",openLayer:te},
L=zt(k,()=>O.flush()),m=0,T=!1,j=()=>{if(n.status!=="join"){if(m&&performance.now()-m<Uo){T=!0;return}m=performance.
now(),T=!1,y=new Set(k.stale),n.ask("look")}},y=new Set;n.on("overlay",C=>{if(C.what==="look"){m=0;for(let K of y)
k.stale.delete(K);if(T){for(let K of y)k.stale.add(K);j()}k.told=new Map(Object.entries(C.marks)),k.gold=C.gold}else
C.what==="gold"&&(l.news=C.why?[C.why]:C.told,o.say(l.news.join(" ")),j());re()},{signal:t});let S=new Map,A=()=>{
for(let C of new Set([...S.keys(),...n.marks.keys()])){let K=n.marks.get(C),P=K&&K.layer===k.layer.name,H=se(k,
C),X=P?JSON.stringify([K.spans,K.label,H]):"";S.get(C)!==X&&(a.set(C,P?E(K,H==="struck"?"struck":H?"":"undecid\
ed"):[]),X?S.set(C,X):S.delete(C))}a.flush()},E=(C,K)=>Object.entries(C.spans).flatMap(([P,H])=>{let X=P==="te\
xt"?ke(k,C.label):k.layer.roles.find(Z=>Z.name===P)?.short??P;return H.map(([Z,ne],ee)=>({start:Z,end:ne,look:`${P===
"text"?C.layer:P} ${K}`,tag:ee||K==="struck"?"":X,name:C.id}))}),u=Bt(k,t),v=jt(k,t);o.side.append(u.section,v.
card);let O=Zt(k,t,Le(t)),M=s.layers.map(C=>o.button(i.layers[C].title,()=>te(C),{class:"tab",pressed:!1})),N=o.
button("↶ Undo",()=>ie(L.undo()),{key:"Control+Z"}),D=o.button("↷ Redo",()=>ie(L.redo()),{key:"Control+Shi\
ft+Z"}),U=o.button("Mark by words",()=>le(!l.byWords),{key:"w",pressed:!1,title:"A word cursor for the keyboar\
d"});o.tools.append(...M,N,D,U);let Y=o.button("Codebook",()=>{v.card.hidden=!v.card.hidden,Y.setAttribute("ar\
ia-pressed",String(!v.card.hidden)),v.card.hidden||v.card.scrollIntoView({block:"nearest"})},{key:"b",pressed:!1});
v.card.hidden=!0,o.extras.append(Y,o.button("Keys",()=>(l.help=!l.help,re()),{key:"?"}));function te(C){O.flush(),
k.layer=i.layers[C],a.el.classList.toggle("margin",C==="artifact"),o.root.classList.toggle("margin",C==="artif\
act"),p(),l.note="",v.book(),A(),k.onward(0)}function ie(C){if(!C)return;let K=C.map(H=>"mark"in H?H.mark:H.answer.
replace(/^mark:/,""));for(let H of K)k.stale.add(H);let P=K.map(H=>n.marks.get(H)).find(Boolean);p(),P&&(k.layer=
i.layers[P.layer],k.goto(P.id)),o.say("Changed back."),ce()}function le(C){l.byWords=C,l.pending=null,U.setAttribute(
"aria-pressed",String(C)),a.el.classList.toggle("by-words",C),C?(h.enter(l.line?a.lines[l.line-1].start:0),oe(
"",!1)):re(),a.el.focus({preventScroll:!0})}function oe(C,K){let P=C?h.move(C,K):h.move("ArrowRight",!1)&&h.move(
"ArrowLeft",!1);P&&(l.line=a.lineAt(h.head[0]).number,l.pending=C&&k.editable()?$e(a,f,...P):null,C&&!l.role&&
(l.edit=null),o.say(f.slice(...h.head)),re(),queueMicrotask(()=>a.show(h.head[0])))}function ge(C,K=!1){let P=l.
role??"";if(!P.startsWith("@"))return k.acts.take(C,K);l.role=null,l.pending=null,P==="@also"?l.also.spans=C:k.
setAttr(P.slice(1),C),re()}let ye=!1,ue=0;function re(){ye||(ye=!0,queueMicrotask(()=>{ye=!1,t.aborted||Oe()}))}
function Oe(){l.edit&&!n.marks.has(l.edit)&&p(),k.lines=dt(k.layer.name,n,a);let C=xe(k,k.layer.name);o.count(
C.decided,C.all,"decided");let K=s.layers.map(ee=>`${i.layers[ee].title}: ${_t(xe(k,ee))}`);V(w,K.map((ee,we)=>d(
"span",{class:s.layers[we]===k.layer.name?"here":""},ee))),o.next(Qe(k));let P=l.pending&&!l.role?null:k.edited(),
H=g(),X=[l.note&&d("p",{class:"note"},l.note),...l.news.map(ee=>d("p",{class:"note"},ee)),...l.help?Pt(k,H):[],
...l.pending?qt(k,H,ge):[]];O.box.parentNode!==b&&b.append(O.box);let Z=b.firstElementChild===O.box?d("div",{}):
b.firstElementChild;Z.parentNode||b.prepend(Z),Z.hidden=!X.some(Boolean),V(Z,X,a.el),O.draw(l.help?null:P),V(o.
foot,It(k,H),a.el),N.disabled=!L.canUndo||!k.editable(),D.disabled=!L.canRedo||!k.editable(),M.forEach((ee,we)=>ee.
setAttribute("aria-pressed",String(s.layers[we]===k.layer.name))),A(),u.draw(),a.light(l.edit),a.glow("cursor",
l.pending??(l.byWords&&h.head?[h.head]:[]));let ne=l.pending?.[0]?.[0]??(P&&b.offsetHeight!==ue?de(P)[0]?.[0]:
void 0);ue=b.offsetHeight,ne!==void 0&&!l.byWords&&a.show(ne)}let fe=!1;function ce(){j(),!fe&&n.status!=="joi\
n"&&n.marks.size&&(fe=!0,te(s.layers.find(C=>!xe(k,C).done)??s.layers[0])),re()}n.on("change",ce,{signal:t}),n.
on("status",C=>C==="saved"?ce():re(),{signal:t}),n.on("refused",({why:C})=>c(`Not taken: ${C}`),{signal:t}),Ke(
a,f,{pick:ge,tap({line:C,margin:K,word:P,marks:H}){l.note="",l.line=C;let X=l.edit&&(l.role||l.adding);if(K&&k.
layer.name==="artifact"){let Z=a.lines[C-1],ne=he(k,"artifact").find(ee=>Ae(ee).some(([we,Me])=>we>=Z.start&&Me<=
Z.end));ne&&!X?k.goto(ne.id):ge($e(a,f,Z.start,Z.end))}else H.length&&!X?k.goto(H[((l.edit?H.indexOf(l.edit):-1)+
1)%H.length]):P&&l.byWords?(h.enter(P[0]),oe("",!1)):P&&X?ge([P],k.layer.name==="attribution"):re()}},t),o.root.
addEventListener("mouseup",()=>{o.root.contains(document.activeElement)||a.el.focus({preventScroll:!0})},{signal:t}),
o.root.addEventListener("keydown",C=>{let K=C.target;if(K.matches("textarea, input, select")){C.key==="Escape"&&
a.el.focus({preventScroll:!0});return}if(l.byWords&&K===a.el&&!C.ctrlKey&&!C.metaKey&&!C.altKey&&C.key.match(/^(Arrow|Home|End)/))
return C.preventDefault(),oe(C.key,C.shiftKey);if(C.altKey||C.key==="Enter"&&K.matches("button"))return;let P=C.
key==="Backspace"?"Delete":C.key.length===1?C.key.toLowerCase():C.key,X=C.ctrlKey||C.metaKey?`Control+${C.shiftKey||
P==="y"?"Shift+":""}${P==="y"?"Z":P.toUpperCase()}`:C.shiftKey&&P.startsWith("Arrow")?`Shift+${P}`:P,Z=[...o.dock.
querySelectorAll("button"),...o.root.querySelectorAll("button")].find(ne=>ne.getAttribute("aria-keyshortcuts")?.
split(" ").includes(X)&&!ne.disabled&&ne.offsetParent);Z?(C.preventDefault(),Z.click()):P==="Escape"&&(C.preventDefault(),
l.byWords&&!l.pending?le(!1):k.stop())},{signal:t}),v.book(),ce(),a.begin()}var Vt=`.copydesk.studio{.standing{display:flex;flex-wrap:wrap;gap:4px 18px;padding:6px 16px;font-size:14px;bo\
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
ding-block:7px}.bar{padding-block:6px}.foot{padding-block:7px}}@container copydesk (max-width: 759px){.copydes\
k.studio.marking:not(.with-page) .wide{max-height:none}.copydesk.studio.marking:not(.with-page) .stage{max-hei\
ght:45vh}.copydesk.studio .palette{overflow:visible}}
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
`;var Ho={adjudicate:St,studio:Qt},Xs={render({model:e,el:n,signal:o}){let t=d("style",{},Xt,Ot,Vt);n.append(t),
o.addEventListener("abort",()=>t.remove(),{once:!0});let s=Ct(e,{signal:o});Ho[e.get("kind")]({model:e,el:n,link:s,
signal:o,frame:At({model:e,el:n,link:s,signal:o})})}};export{Xs as default};
