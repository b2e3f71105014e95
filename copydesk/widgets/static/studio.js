// The instructor's studio, made from copydesk/widgets/js by `npm run build`. Change those files, not this one.
function Re(e){let n=[];for(let r=0,i=0;r<e.length;r+=1,i+=1)e.codePointAt(r)>65535&&(n.push(i),r+=1);let o=r=>{
let i=0,u=n.length;for(;i<u;){let a=i+u>>1;r(n[a],a)?i=a+1:u=a}return i},t=r=>r+o(i=>i<r),s=r=>{let i=o((a,f)=>a+
f+2<=r),u=i<n.length&&n[i]+i<r;return r-i-(u?1:0)};return{length:e.length-n.length,toUnit:t,toPoint:s,slice:(r,i)=>e.
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
values(e.spans)[0]??[],Ae=e=>Object.values(e.spans).flat(),F=e=>de(e)[0]?.[0]??0;function X(e,n){if(e.length<=
n)return e;let o=e.slice(0,n);return`${o.slice(0,Math.max(o.lastIndexOf(" "),n/2)).trimEnd()} …`}var Z=(e,n)=>(e??
[]).map(([o,t])=>n(o,t)).join(" … ");function nt(e,n){let o=(e.spans.content??[]).map(([s,r])=>n(s,r).replace(
/^(?:[“"‘']\s*)?(?:that\s+)?/i,"").replace(/[”"’'.,;:]+$/,"")).join(" … ");return[e.attrs?.source_kind===
"none"?"The outlet itself says":e.spans.source?.length?`${Z(e.spans.source,n)} said`:"",o]}var eo=/[\p{L}\p{N}_]+(?:[’'.\-][\p{L}\p{N}_]+)*/gu,to=/[\p{M}\u200d\p{Emoji_Modifier}]/u;function Be(e){return Array.
from(e.matchAll(eo),n=>[n.index,n.index+n[0].length])}function st(e,n,o,t=!1){let s=Math.max(0,n),r=Math.min(e.
length,o);for(;s<r&&/\s/.test(e[s]);)s+=1;for(;r>s&&/\s/.test(e[r-1]);)r-=1;if(s>=r)return null;if(!t){for(let[
i,u]of Be(e))if(i<s&&s<u&&(s=i),i<r&&r<u){r=u;break}}return rt(e,s,r)}function rt(e,n,o){let t=r=>/[\udc00-\udfff]/.
test(e[r]??"")&&/[\ud800-\udbff]/.test(e[r-1]??""),s=r=>r<e.length?String.fromCodePoint(e.codePointAt(r)):"";for(t(
n)&&(n-=1),t(o)&&(o+=1);to.test(s(o));)o+=s(o).length;return[n,o]}function gt(e,n){for(let[o,t]of Be(e))if(o<=
n&&n<t)return rt(e,o,t);return st(e,n,n+1,!0)}function yt(e,n,o,t){let s=Be(e),[r,i]=n;if(o==="start"){let f=s.
map(([l])=>l).filter(l=>l<i);return[(t<0?f.filter(l=>l<r).pop():f.find(l=>l>r))??r,i]}let u=s.map(([,f])=>f).filter(
f=>f>r),a=t<0?u.filter(f=>f<i).pop():u.find(f=>f>i);return a===void 0?n:rt(e,r,a)}function $e(e,n,o,t,s=!1){return e.linesOf(o,t).flatMap(r=>{let i=st(r.text,n.toUnit(o)-r.unit,n.toUnit(t)-r.unit,
s);return i?[[n.toPoint(i[0]+r.unit),n.toPoint(i[1]+r.unit)]]:[]})}function Ke(e,n,o,t){let s=null,r=!1,i=0,u=g=>{
let l=document.getSelection();if(!l?.rangeCount||l.isCollapsed)return[];let w=l.getRangeAt(0);return w.intersectsNode(
e.el)?$e(e,n,e.place(w.startContainer,w.startOffset),e.place(w.endContainer,w.endOffset),g):[]},a=g=>{let l=g.
target,w=l.closest(".ln");if(!w)return null;let b=e.lines[Number(w.dataset.line)-1],c=[];for(let k=l.closest("\
[data-mark]");k;k=k.parentElement?.closest("[data-mark]")??null)c.push(k.dataset.mark);let p=!l.closest(".tx")&&
g.clientX<w.querySelector(".tx").getBoundingClientRect().left;return{line:b.number,margin:p,word:p?null:f(g),marks:c}},
f=({clientX:g,clientY:l})=>{let w=document,b=w.caretPositionFromPoint?.(g,l)??w.caretRangeFromPoint?.(g,l),c=b?.
offsetNode??b?.startContainer;if(!c||!e.el.contains(c))return null;let p=e.place(c,b.offset??b.startOffset),k=e.
lineAt(p),L=n.toUnit(p)-k.unit;for(let m of[L,L-1]){let T=m>=0?gt(k.text,m):null;if(!T)continue;let j=[n.toPoint(
T[0]+k.unit),n.toPoint(T[1]+k.unit)];if(e.boxes(j).some(y=>y.left-2<=g&&g<=y.right+2&&y.top-4<=l&&l<=y.bottom+
4))return j}return null};e.el.addEventListener("pointerdown",g=>{g.button||(s=g,r=g.pointerType==="touch")},{signal:t}),
document.addEventListener("pointerup",g=>{let l=s;if(s=null,!l||r)return;let w=Math.hypot(g.clientX-l.clientX,
g.clientY-l.clientY)>=6,b=()=>{if(t.aborted)return;let c=u(g.altKey);if(c.length)document.getSelection()?.removeAllRanges(),
o.pick(c,!1);else if(!w){let p=a(l);p&&o.tap(p)}};w?b():setTimeout(b)},{signal:t}),e.el.addEventListener("clic\
k",g=>{if(!r||u(!1).length)return;let l=a(g);l&&o.tap(l)},{signal:t}),document.addEventListener("selectionchan\
ge",()=>{r&&(clearTimeout(i),i=window.setTimeout(()=>{let g=t.aborted?[]:u(!1);g.length&&o.pick(g,!0)},300))},
{signal:t})}var oo="Careful readers may read it so, too.";function mt(e,n,o){let{state:t,link:s,frame:r,sheet:i,code:u,byId:a,
keyOf:f,decision:g,layerOf:l,open:w,listed:b,editable:c,told:p,names:k,redraw:L}=e,m=($,h)=>{c()&&(t.note="",t.
kept=[],n.act([{answer:f($),before:s.answers.get(f($))??null,after:h}]))},T=$=>{let h=t.at?g(t.at):null;if(!t.
at||!h?.mark)return;let v=$(structuredClone(h.mark));m(t.at,{choice:h.choice,mark:v})},j={open($){t.at=$,t.role=
null,t.adding=!1,t.pending=null,t.note="",t.layer=l($)||t.layer,L(),t.toPlace=!0;let h=a.get($)?.line;r.say(`${h?
`Line ${h}. `:""}${p($)}`)},choose($){let h=t.at?a.get(t.at):null,v=h?.choices.find(z=>z.id===$);if(!h||!v)return;
let N=g(h.id),B=structuredClone(v.mark),M=h.choices.map(z=>z.mark.rationale);N?.mark?.rationale&&!M.includes(N.
mark.rationale)&&(B.rationale=N.mark.rationale),t.role=null,m(h.id,{choice:$,mark:B}),r.say(`Decided: ${k[$]}.`)},
neither(){if(t.at){if(t.role=null,a.has(t.at))m(t.at,{choice:"neither",mark:null});else{let $=t.at;t.at=null,m(
$,null)}r.say("Decided: nothing is marked here.")}},own(){let $=t.at?a.get(t.at):null,h=t.at?g(t.at)?.mark??$?.
choices[0].mark:null;!t.at||!h||(t.role=h.layer==="attribution"?"content":"text",g(t.at)?.choice!=="own"?m(t.at,
{choice:"own",mark:structuredClone(h)}):L())},again(){t.at&&a.has(t.at)&&m(t.at,null)},add(){t.at=null,t.role=
null,t.adding=!t.adding,L()},role($){t.role=t.role===$?null:$,L()},nobody:()=>T(Ue),label:$=>T(h=>({...h,label:$})),
attr:($,h)=>T(v=>({...v,attrs:{...v.attrs,[$]:h||void 0}})),status:()=>T($=>({...$,status:$.status==="open"?"c\
ore":"open"})),reason($,h){let v=g($);v?.mark&&v.mark.rationale!==h&&m($,{choice:v.choice,mark:{...structuredClone(
v.mark),rationale:h}})},fair(){let $=t.at?y(t.at):[],h=E(t.at),v=N=>$.some(B=>JSON.stringify(B)===JSON.stringify(
N));T(N=>{let B=(N.also_ok??[]).filter(M=>!v(M));return{...N,also_ok:h?B:[...B,...$]}})},next:()=>O(1),previous:()=>O(
-1),take($){if(t.pending=null,!c()||!$.length)return L();if(t.adding){let v=t.layer,N=`own:${s.newName()}`,B=v===
"loaded"?"open":"core",M={id:N,layer:v,label:v,spans:{[v==="attribution"?"content":"text"]:$},attrs:{},by:"gol\
d",status:B};return t.adding=!1,t.at=N,t.role=v==="attribution"?"source":null,m(N,{choice:"own",mark:M})}let h=t.
role;if(!h||!t.at)return L();T(v=>_e(v,h,$,!1))},takePending(){t.pending&&j.take(t.pending)},byWords(){if(t.byWords=
!t.byWords,t.pending=null,i.el.classList.toggle("by-words",t.byWords),t.byWords){let $=t.at?g(t.at)?.mark:null;
o.enter($?F($):i.lines.find(h=>h.text.trim())?.start??0),A("ArrowRight",!1),A("ArrowLeft",!1),i.el.focus({preventScroll:!0})}
L()},keep(){t.kept=[],s.ask("gold",t.by)},undo:()=>n.undo()&&r.say("Changed back."),redo:()=>n.redo()&&r.say("\
Done again.")},y=$=>{let h=a.get($),v=g($);if(!h||!v?.mark)return[];let N=h.choices.find(B=>B.id===v.choice);return N?
N.also:v.choice!=="own"?[]:[h.a,h.b].filter(B=>B!==null).map(B=>({label:B.label,spans:B.spans,worth:1,why:B.rationale||
oo}))},E=$=>{let h=$?y($):[],v=$&&g($)?.mark?.also_ok||[];return h.length>0&&h.every(N=>v.some(B=>JSON.stringify(
B)===JSON.stringify(N)))};function O($){let h=w(),v=[...a.keys()],N=t.at?v.indexOf(t.at):v.findIndex(Y=>l(Y)===
t.layer)-1,B=h.filter(Y=>$>0?v.indexOf(Y.id)>N:v.indexOf(Y.id)<N),M=b(),z=M.findIndex(Y=>Y.id===t.at),J=($>0?B[0]??
h[0]:B.at(-1))?.id??M[z+$]?.id;J&&j.open(J)}function A($,h){let v=o.move($,h);v&&(t.pending=$e(i,u,...v),r.say(
u.slice(...o.head)),L(),queueMicrotask(()=>i.show(o.head[0])))}return{acts:j,others:y,isFair:E,step:A}}var bt=`.copydesk.adjudicating{.m[data-tag]:before{display:inline-block}.m.r-a{border-bottom-style:solid;borde\
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
find(i=>!i.disabled&&i.querySelector(".label")?.textContent===s);(s&&r?r:o??e).focus({preventScroll:!0})}function Le(e){
let n=new AbortController;return e.addEventListener("abort",()=>n.abort(),{once:!0}),()=>(n.abort(),n=new AbortController,
n.signal)}function ro(e,n){let o=0;return e.split(`
`).map((t,s)=>{let r={number:s+1,start:n.toPoint(o),end:n.toPoint(o+t.length),unit:o,text:t};return o+=t.length+
1,r})}function De({text:e,code:n,ranges:o,headline:t,signal:s}){let r=ro(e,n),i=y=>!o.length||o.some(([E,O])=>E<=
y&&y<=O),u=new Map,a=d("div",{class:"paper",role:"group","aria-label":"The article, line by line",tabindex:0,"\
data-lm-suppress-shortcuts":"true"});for(let y of r){if(!y.text.trim())continue;let E=d("span",{class:"no","da\
ta-n":y.number}),O=d("span",{class:"tx"},y.text),A=d("p",{class:"ln","data-line":y.number},E,O);A.classList.toggle(
"off",!i(y.number)),A.classList.toggle("headline",y.number===t),u.set(y.number,{row:A,body:O,gutter:E}),a.append(
A)}let f=new Map,g=new Map,l=new Set,w=y=>{let E=0,O=r.length-1;for(;E<O;){let A=E+O+1>>1;r[A].start<=y?E=A:O=
A-1}return r[E]},b=(y,E)=>{let O=[];for(let A=w(y).number;A<=r.length&&r[A-1].start<E;A+=1)O.push(r[A-1]);return O},
c=y=>{let E=u.get(y.number);if(!E)return;let O=[];for(let v of g.get(y.number)??[])for(let N of f.get(v)??[]){
let B=Math.max(n.toUnit(N.start),y.unit)-y.unit,M=Math.min(n.toUnit(N.end)-y.unit,y.text.length);B<M&&O.push({
piece:N,from:B,to:M,slot:0,opens:N.start>=y.start})}O.sort((v,N)=>v.to-v.from-(N.to-N.from)||v.from-N.from),O.
forEach((v,N)=>{let B=new Set(O.slice(0,N).filter(M=>M.from<v.to&&v.from<M.to).map(M=>M.slot));for(;B.has(v.slot);)
v.slot+=1});let A=[...new Set([0,y.text.length,...O.flatMap(v=>[v.from,v.to])])].sort((v,N)=>v-N),$=[];for(let v=0;v+
1<A.length;v+=1){let N=document.createTextNode(y.text.slice(A[v],A[v+1])),B=O.filter(M=>M.from<=A[v]&&A[v+1]<=
M.to).sort((M,z)=>M.slot-z.slot);for(let{piece:M,from:z,slot:J,opens:Y}of B){let ie=d("span",{class:`m ${M.look}`,
"data-mark":M.name});Y&&z===A[v]&&M.tag&&(ie.dataset.tag=M.tag),J&&(ie.style.paddingBottom=`${J*5}px`),ie.append(
N),N=ie}$.push(N)}let h=O.reduce((v,N)=>Math.max(v,N.slot),0);E.row.style.lineHeight=h>1?`calc(1.62em + ${(h-1)*
5}px)`:"",E.body.replaceChildren(...$)},p=new Map,k=typeof Highlight=="function"?CSS.highlights:null,L=(y,E,O)=>{
if(!k)return;let A=k.get(y)??new Highlight;for(let $ of E)A.delete($);for(let $ of O)A.add($);k.set(y,A)},m=([
y,E])=>b(y,E).flatMap(O=>{let A=u.get(O.number)?.body;if(!A)return[];let $=document.createRange(),h=Math.max(n.
toUnit(y),O.unit)-O.unit;return $.setStart(...Xe(A,h)),$.setEnd(...Xe(A,Math.min(n.toUnit(E)-O.unit,O.text.length))),
[$]}),T=()=>{for(let[y,E]of p){let O=E.spans.flatMap(m);L(y,E.ranges,O),E.ranges=O}};s.addEventListener("abort",
()=>{for(let[y,E]of p)L(y,E.ranges,[])},{once:!0});let j={el:a,lines:r,inTask:i,lineAt:w,linesOf:b,row:y=>u.get(
y)?.row??null,has:(y,E)=>[...g.get(y)??[]].some(E),set(y,E){let O=(A,$)=>{for(let{number:h}of b(A.start,A.end)){
let v=g.get(h)??new Set;$?v.add(y):v.delete(y),g.set(h,v),l.add(h)}};for(let A of f.get(y)??[])O(A,!1);for(let A of E)
O(A,!0);E.length?f.set(y,E):f.delete(y)},owners:()=>[...f.keys()],flush(){if(l.size){for(let y of l)c(r[y-1]);
l.clear(),T()}},glow(y,E){let O=`copydesk-${y}`,A=p.get(O)?.ranges??[],$=E.flatMap(m);L(O,A,$),p.set(O,{spans:E,
ranges:$}),k||(j.set(O,E.map(([h,v])=>({start:h,end:v,look:`glow ${y}`,tag:""}))),j.flush())},note(y,E,O=""){let A=u.
get(y)?.gutter;!A||(A.dataset.sign??"")===E||(A.dataset.sign=E,A.title=O)},light(...y){for(let E of a.querySelectorAll(
".m.lit"))E.classList.remove("lit");for(let E of y)for(let O of E&&f.get(E)||[])for(let{number:A}of b(O.start,
O.end))for(let $ of u.get(A)?.body.querySelectorAll(".m")??[])$.dataset.mark===E&&$.classList.add("lit")},show(y,E=!1){
let O=u.get(w(y).number)?.row;if(!O)return;if(E)return O.scrollIntoView({block:"nearest"});let[A,$]=[a.getBoundingClientRect(),
O.getBoundingClientRect()];$.top<A.top?a.scrollTop+=$.top-A.top-8:$.bottom>A.bottom&&(a.scrollTop+=$.bottom-A.
bottom+8)},begin(){let y=r.find(A=>i(A.number)&&u.has(A.number)),E=y&&u.get(y.number)?.row,O=new ResizeObserver(
()=>{!E||!a.offsetHeight||(O.disconnect(),a.scrollTop+=E.getBoundingClientRect().top-a.getBoundingClientRect().
top-60)});O.observe(a),s.addEventListener("abort",()=>O.disconnect(),{once:!0})},place(y,E){if(!a.contains(y))
return a.compareDocumentPosition(y)&Node.DOCUMENT_POSITION_PRECEDING?0:n.length;if(y===a){let h=a.children[E];
return h?r[Number(h.dataset.line)-1].start:n.length}let O=(y instanceof Element?y:y.parentElement)?.closest(".\
ln"),A=r[Number(O.dataset.line)-1],{body:$}=u.get(A.number);return $.contains(y)?n.toPoint(A.unit+ft($,y,E)):y===
O&&E>1?A.end:A.start},boxes:y=>m(y).flatMap(E=>[...E.getClientRects()])};return a.addEventListener("copy",y=>{
let E=document.getSelection()?.rangeCount?document.getSelection().getRangeAt(0):null;if(!E||E.collapsed)return;
let O=j.place(E.startContainer,E.startOffset);y.clipboardData?.setData("text/plain",n.slice(O,j.place(E.endContainer,
E.endOffset))),y.preventDefault()},{signal:s}),j}var ao=400,be={"data-lm-suppress-shortcuts":"true"};function Ne(e,n,o,t){let s=0,r=()=>{s&&(clearTimeout(s),s=
0,o(),n.typing=!1)};return e.addEventListener("input",()=>{clearTimeout(s),s=window.setTimeout(r,ao),n.typing=
!0},{signal:t}),e.addEventListener("change",r,{signal:t}),t.addEventListener("abort",r,{once:!0}),r}var io={artifact:[],attribution:["source_kind"],loaded:["direction"]},lo=300,co={content:"the claim",source:"w\
ho says so",cue:"the tie",text:"the words"},Ye=(...e)=>d("div",{class:"row"},...e);function kt(e,n){let{state:o,
byId:t}=e,s=o.note?d("p",{class:"note",role:"alert"},o.note):null;if(!o.at)return[s,po(e,n)];let r=t.get(o.at)??
null;return[s,r&&uo(e,r),fo(e,r,n),...ho(e,r,n)]}function po(e,n){let{acts:o,state:t,open:s,listed:r,editable:i}=e;
return t.adding?Ye(wt(e,n),W("Cancel",o.add,n,{key:"Escape"})):!s().length&&!r().length?null:Ye(i()&&W(s().length?
"Open the next place":"Look at the first place",o.next,n,{key:"n",class:"main"}))}function xt({state:e,open:n,
acts:o,editable:t,link:s},r){if(!t())return[];let i=n().length,u=d("input",{type:"text",maxlength:80,...be,"da\
ta-field":"by",placeholder:"Your name, kept with the gold"});u.value=e.by,u.addEventListener("input",()=>e.by=
u.value,{signal:r});let a=W(i?`Keep as gold: ${i} left to decide`:"Keep as gold",o.keep,r,{key:"g",class:i||e.
kept.length?"":"main",disabled:i>0||s.status!=="saved"});return[d("label",{class:"field"},d("span",{},"Decided\
 by"),u),a,...e.kept.length?[d("div",{class:"kept",role:"status"},...e.kept.map(f=>d("p",{},f)))]:[]]}function wt({
state:e,code:n,acts:o},t){return!e.pending||!(e.role||e.adding)?null:W(`Take “${X(Z(e.pending,n.slice),40)}”`,
o.takePending,t,{key:"Enter",class:"main"})}function uo({sentence:e,told:n,task:o,state:t,decision:s},r){let i=t.
at?s(t.at)?.choice:"",u=!i,a=(l,w)=>{let b=r[l],c=i===l||i==="both";return d("div",{class:`reading r-${l}${c?"\
 taken":""}`,role:"group","aria-label":`Reading ${w}`},d("p",{class:"who"},w,c?" ✓":""),d("p",{},e(b)),u&&b?.
rationale?d("p",{class:"soft"},b.rationale):null,u&&b?.status==="open"?d("p",{class:"soft"},"Held open by this\
 reader."):null)},[f,g]=o.readers;return d("div",{},d("p",{class:"asked"},d("b",{},`Line ${r.line}. `),n(r.id)),
d("div",{class:"readings"},...r.agreed?[a("a",`A and B · ${f}, ${g}`)]:[a("a",`A · ${f}`),a("b",`B · ${g}`)]))}
function fo(e,n,o){let{state:t,acts:s,decision:r,editable:i}=e;if(!i()||!t.at)return null;let u=r(t.at)?.choice??
null,a=g=>{if(g==="both")return"Take what both say";if(g==="a"||g==="b")return`Take ${g.toUpperCase()}’s`;if(g===
"union")return"The words of both";let l=n?.layer==="attribution"?"who and tie":"label";return g==="ab"?`A’s ${n?.
layer==="attribution"?"claim":"words"}, B’s ${l}`:`B’s ${n?.layer==="attribution"?"claim":"words"}, A’s ${l}`},
f=(g,l)=>({a:"1",b:"2",both:"1"})[g]??String(l+1);return Ye(...(n?.choices??[]).map((g,l)=>W(a(g.id),()=>s.choose(
g.id),o,{key:f(g.id,l),pressed:u===g.id})),W(n?"Neither":"Take it out",s.neither,o,{key:"0",pressed:n?u==="nei\
ther":void 0,title:"Nothing is marked here"}),n&&W("Write your own",s.own,o,{key:"o",pressed:u==="own",title:"\
Change the words yourself"}),W("Next place",s.next,o,{key:"n",class:u?"main":""}),W("Back",s.previous,o,{key:"\
p",title:"The place before"}))}function ho(e,n,o){let{state:t,decision:s,names:r,sentence:i,acts:u,editable:a,
others:f,isFair:g,layerBook:l,shortOf:w}=e,b=t.at?s(t.at):null;if(!b)return[];if(!b.mark)return[d("p",{class:"\
read"},"Decided: nothing is marked here. Whoever marks it all the same neither gains nor loses.")];let{mark:c}=b,
p=["a","b","both"].includes(b.choice)&&go(c,n,b.choice)?null:d("p",{class:"read"},d("span",{class:"soft"},`Dec\
ided, ${r[b.choice]}: `),i(c));if(!a())return[p,c.rationale?d("p",{},c.rationale):null];let k=c.layer!=="loade\
d"||!!n?.core,L=W(c.status==="open"?"Open: neither pays nor costs":"Core: it is scored",u.status,o,{key:"c",pressed:c.
status==="open",disabled:!k&&c.status==="open",title:k?"Core is scored. Open is talked about.":"Only one reade\
r marked this loaded word, or one held it open: it stays open"}),m=f(t.at),T=m.length?W(m.length>1?"The other \
readings are fair, too":"The other reading is fair, too",u.fair,o,{key:"f",pressed:g(t.at),title:"A student wh\
o marks it so gets the points as well"}):null;return[p,yo(e,c,o),d("div",{class:"row fields"},vt("Label",[[c.layer,
w(c.layer,c.layer)],...l(c.layer).labels.map(j=>[j.name,j.short])],c.label,u.label,o,c.layer!=="attribution"),
...io[c.layer].filter(j=>j!=="source_kind"||c.spans.source?.length).map(j=>mo(e,c,j,o)),L,T),bo(e,c,o)]}function go(e,n,o){
let t=o==="b"?n?.b:n?.a;return!!t&&t?.label===e.label&&(t?.attrs?.source_kind??"")===(e.attrs?.source_kind??"")}
function yo(e,n,o){let{state:t,acts:s,decision:r}=e;if(!t.at||r(t.at)?.choice!=="own")return null;let i=n.layer===
"attribution"?["content","source","cue"]:["text"];return Ye(d("span",{class:"soft"},"Change:"),...i.map(u=>W(co[u],
()=>s.role(u),o,{class:`step ${u}`,pressed:t.role===u,title:"The next words you select take the place of these"})),
n.layer==="attribution"&&W("Nobody: the outlet’s own voice",s.nobody,o,{class:"quiet",pressed:n.attrs?.source_kind===
"none"}),wt(e,o))}function vt(e,n,o,t,s,r=!0){if(!r)return null;let i=d("select",{...be,"data-field":e},...n.map(
([u,a])=>d("option",{value:u,selected:u===o},a)));return i.addEventListener("change",()=>t(i.value),{signal:s}),
d("label",{class:"field"},d("span",{},e),i)}function mo({book:e,acts:n},o,t,s){let{title:r,values:i}=e.attributes[t],
u=[["","choose …"],...i.filter(a=>a.name!=="none").map(a=>[a.name,a.short])];return vt(r,u,o.attrs?.[t]??"",
a=>n.attr(t,a),s)}function bo({state:e,acts:n,link:o},t,s){let r=e.at,i=d("textarea",{rows:2,maxlength:lo,...be,
"data-field":"reason"});return i.value=t.rationale??"",Ne(i,o,()=>n.reason(r,i.value.trim()),s),d("label",{class:"\
field wide-field"},d("span",{},"The reason, for a student"),i)}function $t(){let e=d("section",{class:"figures"}),n=d("h3",{}),o=d("p",{class:"soft"},"Nowhere in this layer."),
t=d("div",{}),s=d("button",{type:"button",class:"all quiet","aria-pressed":"false","data-lm-suppress-shortcuts":"\
true"},d("span",{class:"label"})),r=d("section",{class:"places"},n,o,t,s),i=new Map,u=!1;return{nodes:[r,e],update(a){
let{task:f,state:g,byId:l,decision:w,listed:b,told:c,code:p,acts:k,signal:L}=a;u||(u=!0,e.append(d("h3",{},"Be\
fore anything was decided"),d("dl",{},...f.agreement.flatMap(({title:y,told:E})=>[d("dt",{},y),d("dd",{},E)])),
d("p",{class:"soft"},f.not_blind)),r.addEventListener("click",y=>{let E=y.target,O=E.closest("[data-name]")?.dataset.
name;O?k.open(O):E.closest(".all")&&(g.all=!g.all,a.redraw())},{signal:L}));let T=b().map(({id:y})=>{let E=l.get(
y),O=w(y),A=O?.mark??E?.a??E?.b,$=A?a.sheet.lineAt(de(A)[0]?.[0]??0).number:0,h=`${O?"✓":"○"} line ${$} · `,
v=A?X(Z(de(A),p.slice),48):"?",N=O?`Decided: ${a.names[O.choice]}.`:c(y),B=`${h}${v}${N}`,M=i.get(y),z=M?.look===
B?M.node:d("button",{type:"button",class:`m-item${O?"":" ghostly"}`,"data-name":y,"data-lm-suppress-shortcuts":"\
true"},h,d("b",{},v),d("span",{},N));return i.set(y,{look:B,node:z}),y===g.at?z.setAttribute("aria-current","t\
rue"):z.removeAttribute("aria-current"),z});n.textContent=g.all?"All places":"Where they differ",o.hidden=T.length>
0,(T.length!==t.children.length||T.some((y,E)=>t.children[E]!==y))&&Q(t,T,a.sheet.el);let j=f.places.filter(y=>y.
layer===g.layer&&y.agreed).length;s.hidden=!j,s.setAttribute("aria-pressed",String(g.all)),s.firstElementChild.
textContent=`Show the ${j} on which both agree, too`}}}function He(e,n){let o=[],t=0,s=0,r=()=>(o.length||(o=e.lines.flatMap(f=>Be(f.text).map(([g,l])=>[n.toPoint(f.
unit+g),n.toPoint(f.unit+l)]))),o),i=()=>[o[Math.min(t,s)][0],o[Math.max(t,s)][1]],u=f=>{let g=r().findIndex(([
,l])=>l>f);return g<0?o.length-1:g},a=f=>{let g=e.lineAt(o[s][0]),l=o[s][0]-g.start;for(let w=g.number+f;w>=1&&
w<=e.lines.length;w+=f){let b=e.lines[w-1],c=o.map((p,k)=>k).filter(p=>o[p][0]>=b.start&&o[p][1]<=b.end);if(c.
length)return c.findLast(p=>o[p][0]-b.start<=l)??c[0]}return s};return{enter(f){return r().length?(t=s=u(f),i()):
null},move(f,g){let l=Math.min(t,s),w=Math.max(t,s),b;if(f==="ArrowRight")b=(g?s:w)+1;else if(f==="ArrowLeft")
b=(g?s:l)-1;else if(f==="ArrowDown")b=a(1);else if(f==="ArrowUp")b=a(-1);else if(f==="Home"||f==="End"){let c=e.
lineAt(o[s][0]);b=f==="Home"?u(c.start):o.findLastIndex(([,p])=>p<=c.end)}else return null;return s=Math.max(0,
Math.min(o.length-1,b)),g||(t=s),i()},get head(){return o[s]}}}function Je(e){let n=[],o=[],t=(s,r)=>{let i=s[r];"answer"in s?e.answer(s.answer,i):i?e.put(i):e.del(s.mark)};
return{act(s){if(s.length){n.push(s),o.length=0;for(let r of s)t(r,"after")}},undo(){let s=n.pop();if(!s)return null;
o.push(s);for(let r of[...s].reverse())t(r,"before");return s},redo(){let s=o.pop();if(!s)return null;n.push(s);
for(let r of s)t(r,"after");return s},get canUndo(){return n.length>0},get canRedo(){return o.length>0}}}function St(e){ko(e)}function ko({model:e,el:n,link:o,frame:t,signal:s}){let r=e.get("task"),i=e.get("text"),u=e.
get("codebook"),a=Re(i),f=De({text:i,code:a,ranges:[],headline:r.headline_line,signal:s}),g=Je(o),l=He(f,a),w=Le(
s),b=Le(s),c=new Map(r.places.map(S=>[S.id,S])),p={layer:r.layers.find(S=>r.places.some(_=>_.layer===S&&!_.agreed))??
r.layers[0],at:null,role:null,adding:!1,pending:null,byWords:!1,result:!1,all:!1,note:"",toPlace:!1,kept:[],by:""},
k=d("style",{},bt);n.append(k),s.addEventListener("abort",()=>k.remove(),{once:!0});let L=d("div",{class:"pale\
tte"});t.root.classList.add("marking","adjudicating"),t.main.append(f.el),t.dock.append(L);let m=S=>c.has(S)?`\
place:${S}`:S,T=S=>{let _=o.answers.get(m(S));if(_)return _;let R=c.get(S);return R?.agreed?{choice:"both",mark:R.
choices[0].mark}:null},j=()=>[...o.answers.entries()].filter(([S,_])=>S.startsWith("own:")&&_).map(([S])=>S),y=S=>c.
get(S)?.layer??o.answers.get(S)?.mark?.layer??"",E=()=>r.places.filter(S=>!T(S.id)),O=()=>!o.readonly&&!o.closed,
A=()=>{let S=j().map(R=>({id:R,start:F(o.answers.get(R).mark),layer:y(R),shown:!0}));return[...r.places.map(R=>({
id:R.id,start:F(R.a??R.b),layer:R.layer,shown:p.all||!R.agreed||!!o.answers.get(m(R.id))||R.id===p.at})),...S].
filter(R=>R.layer===p.layer&&R.shown).sort((R,G)=>R.start-G.start)},[$,h]=r.readers,v={both:"both readers say \
so",a:`A, ${$}`,b:`B, ${h}`,ab:"A’s words, the rest from B",ba:"B’s words, the rest from A",union:"the wor\
ds of both",own:"your own",neither:"nothing here"},N=S=>u.layers[S],B=(S,_)=>_===S?"no label yet":[...N(S).labels,
...N(S).families].find(R=>R.name===_)?.short??_,M=(S,_)=>u.attributes[S]?.values.find(R=>R.name===_)?.short??_,
z=S=>{if(!S)return"nothing marked";let _=X(Z(de(S),a.slice),110);if(S.layer!=="attribution")return`“${_}” is\
 ${B(S.layer,S.label)}${S.attrs?.voice?`, ${M("voice",S.attrs.voice)} word`:""}`;let R=S.spans.source?.length?
X(Z(S.spans.source,a.slice),60):S.attrs?.source_kind==="none"?"Nobody":"?",G=Z(S.spans.cue,a.slice),U=[G&&`tie\
d by “${X(G,40)}”`,S.attrs?.source_kind&&S.attrs.source_kind!=="none"&&M("source_kind",S.attrs.source_kind)].
filter(Boolean).join(", ");return`${R}: ${_}${U?` (${U})`:""}`},J={text:"the words",content:"the claim",source:"\
who says so",cue:"the tie",label:"the label",voice:"whose word it is",source_kind:"the kind of source"},ie={task:r,
book:u,link:o,frame:t,sheet:f,code:a,state:p,byId:c,names:v,keyOf:m,layerOf:y,decision:T,added:j,open:E,listed:A,
editable:O,told:S=>{let _=c.get(S);return _?_.agreed?"Both readers say the same.":!_.a||!_.b?`Only ${_.a?`A (${$}\
)`:`B (${h})`} marked this.`:`They differ in ${_.differs.map(R=>J[R]??R).join(", ")}.`:"Both readers missed it\
."},sentence:z,shortOf:B,layerBook:N,valueOf:M,redraw:q,signal:s},{acts:le,others:oe,isFair:ge,step:ye}=mt(ie,
g,l),ue={...ie,acts:le,others:oe,isFair:ge},re=(S,_,R,G)=>S?Object.entries(S.spans).flatMap(([U,ae])=>ae.map(([
pe,me],ve)=>({start:pe,end:me,look:`${U==="text"?S.layer:U} ${_}`,tag:ve?"":R(U),name:G}))):[],Oe=(S,_)=>S==="\
text"?B(_.layer,_.label):N("attribution").roles.find(R=>R.name===S)?.short??S,fe=new Map,ce=S=>{let _=c.get(S),
R=T(S),G=S===p.at;if(p.result||!_||_.agreed||G&&R?.choice==="own")return re(R?.mark??null,_?.agreed?"r-both":"\
r-done",pe=>G||p.result?Oe(pe,R?.mark):"",S);let U=(pe,me)=>ve=>G&&me?`${pe} · ${Oe(ve,me)}`:pe,ae=R?" r-fain\
t":"";return[...re(_.a,`r-a${ae}`,U("A",_.a),S),...re(_.b,`r-b${ae}`,U("B",_.b),S)]},C=()=>{let S=[...r.places.
filter(R=>R.layer===p.layer).map(R=>R.id),...j().filter(R=>y(R)===p.layer)],_=new Set(S);for(let R of[...fe.keys()].
filter(G=>!_.has(G)))fe.delete(R),f.set(R,[]);for(let R of S){let G=ce(R),U=JSON.stringify(G);fe.get(R)!==U&&(fe.
set(R,U),f.set(R,G))}f.flush(),f.light(p.at),f.glow("cursor",p.pending??[])},K=r.layers.map(S=>t.button(N(S).title,
()=>{Object.assign(p,{layer:S,at:null,role:null,adding:!1,pending:null,note:""}),q()},{class:"tab",pressed:!1})),
P=t.button("↶ Undo",le.undo,{key:"Control+Z"}),H=t.button("↷ Redo",le.redo,{key:"Control+Shift+Z"}),ee=t.button(
"Mark by words",le.byWords,{key:"w",pressed:!1,title:"A word cursor for the keyboard"});t.tools.append(...K,P,
H,ee);let V=t.button("Show the result",()=>{p.result=!p.result,q()},{key:"r",pressed:!1,title:"In the text: wh\
at was decided, or what the two readers marked"}),ne=t.button("Add what both missed",le.add,{key:"a",pressed:!1});
t.extras.prepend(V,ne);let te=$t();t.side.append(...te.nodes);let we=()=>{if(o.status==="join")return"Opening \
your decisions …";if(o.status==="lost")return"Stop here: what you do now would not be saved. Download what i\
s unsaved first.";if(!O())return"You can read these decisions, not change them.";if(p.adding)return p.byWords?
"Next: move with the arrow keys, hold Shift for more words, then press Enter.":"Next: select the words that bo\
th readers missed.";if(p.role)return"Next: select the words in the article. They take the place of those it ha\
s.";let S=E(),_=p.at?c.get(p.at):null;return _&&!T(_.id)?`Next: ${_.a&&_.b?"whose reading is right? Both may b\
e fair.":"is it right? Take it, or say neither."}`:p.kept.length?"The gold is kept. You can change a decision \
and keep it again.":S.length?p.at?`Decided. Next: look at its reason, then go on to the next place. ${S.length}\
 left.`:`Next: open the first place on which the two readers differ. ${S.length} left.`:"Every place is decide\
d. Look the result over, then keep it as gold."},Me=new Map;function je(S,_,R,G){let U=JSON.stringify(_),ae=document.
activeElement,pe=S.contains(ae)?ae?.dataset.field:void 0,me=pe&&!(ae instanceof HTMLSelectElement)?ae:null;if(me&&
Me.get(S)===U)return;Me.set(S,U);let ve=me?.selectionStart??0;if(Q(S,G(R()),f.el),!pe)return;let ut=S.querySelector(
`[data-field="${pe}"]`);ut?.focus({preventScroll:!0}),me&&ut?.setSelectionRange(ve,ve)}let x=!1,I=0;function q(){
x||(x=!0,queueMicrotask(()=>{x=!1,s.aborted||D()}))}function D(){p.at&&!c.has(p.at)&&!o.answers.get(p.at)&&(p.
at=null);let S=r.places.filter(U=>!U.agreed);t.count(S.filter(U=>T(U.id)).length,S.length,S.length?"decided":"\
places to decide: they agree"),t.next(we());let _=p.at?T(p.at):null,R={..._,mark:{..._?.mark,rationale:""}};je(
L,[p.at,p.role,p.pending,p.note,p.adding,O(),o.status==="join",E().length>0,R],w,U=>kt(ue,U)),je(t.foot,[E().length,
p.kept,o.status==="saved",O()],b,U=>xt(ue,U)),P.disabled=!g.canUndo||!O(),H.disabled=!g.canRedo||!O(),K.forEach(
(U,ae)=>{let pe=E().filter(ve=>ve.layer===r.layers[ae]).length;U.setAttribute("aria-pressed",String(r.layers[ae]===
p.layer));let me=U.querySelector(".label");me.textContent=`${N(r.layers[ae]).title} · ${pe?`${pe} left`:"✓"}`}),
V.setAttribute("aria-pressed",String(p.result)),ne.setAttribute("aria-pressed",String(p.adding)),ne.disabled=!O(),
ee.setAttribute("aria-pressed",String(p.byWords)),C(),te.update(ue);let G=p.at?T(p.at)?.mark??c.get(p.at)?.a??
c.get(p.at)?.b:null;G&&!p.byWords&&(p.toPlace||L.offsetHeight!==I)&&f.show(de(G)[0]?.[0]??F(G)),p.toPlace=!1,I=
L.offsetHeight}return Ke(f,a,{pick:S=>le.take(S),tap({word:S,marks:_,line:R,margin:G}){if((p.role||p.adding)&&
(S||G)){let U=f.lines[R-1];return le.take(G?$e(f,a,U.start,U.end):[S])}if(_.length){let U=p.at?_.indexOf(p.at):
-1;le.open(_[(U+1)%_.length])}}},s),t.root.addEventListener("keydown",S=>{let _=S.target;if(_.matches("textare\
a, input, select")){S.key==="Escape"&&f.el.focus({preventScroll:!0});return}if(p.byWords&&_===f.el&&!S.ctrlKey&&
!S.metaKey&&!S.altKey&&S.key.match(/^(Arrow|Home|End)/))return S.preventDefault(),ye(S.key,S.shiftKey);if(S.altKey||
S.key==="Enter"&&_.matches("button"))return;let R=S.key.length===1?S.key.toLowerCase():S.key,G=S.ctrlKey||S.metaKey?
`Control+${S.shiftKey||R==="y"?"Shift+":""}${R==="y"?"Z":R.toUpperCase()}`:R,U=[...t.dock.querySelectorAll("bu\
tton"),...t.root.querySelectorAll("button")].find(ae=>ae.getAttribute("aria-keyshortcuts")===G&&!ae.disabled);
U?(S.preventDefault(),U.click()):R==="Escape"&&(Object.assign(p,{role:null,adding:!1,pending:null}),q())},{signal:s}),
o.on("change",()=>q(),{signal:s}),o.on("status",()=>q(),{signal:s}),o.on("overlay",({told:S,why:_,place:R})=>{
R&&le.open(R),p.kept=S??[],p.note=_??"",t.say(_??"The gold is kept."),q()},{signal:s}),o.on("refused",({why:S})=>{
p.note=`Not taken: ${S}`,t.say(p.note),q()},{signal:s}),D(),f.begin(),{known:ie,view:ue}}var Et={join:"opening …",saved:"✓ saved",sending:"… saving",kept:"kept in this browser, not yet in your \
file",cut:"kept here: run this cell again",lost:"NOT SAVED"},xo={join:"",saved:"",sending:"",kept:"",cut:"The \
notebook's engine was restarted. Your answers are kept in this browser. Run this cell again (▶) to put them in\
 your file.",lost:"Your last answers are NOT saved: neither the notebook nor this browser could keep them. Dow\
nload them now."},at=[18,22,28];function wo(e,n){let o=matchMedia("(prefers-color-scheme: dark)"),t=()=>{let r=document.
body.dataset.jpThemeLight,i=document.body.dataset.vscodeThemeKind;e.classList.toggle("dark",r?r==="false":i?!i.
includes("light"):o.matches)},s=new MutationObserver(t);s.observe(document.body,{attributes:!0,attributeFilter:[
"data-jp-theme-light","data-vscode-theme-kind"]}),n.addEventListener("abort",()=>s.disconnect(),{once:!0}),o.addEventListener(
"change",t,{signal:n}),t()}function At({model:e,el:n,link:o,signal:t}){let s=e.get("task"),r=d("h2",{},[s.number,
s.title].filter(Boolean).join(" · ")),i=d("div",{class:"count"}),u=d("div",{class:"saved"}),a=d("div",{class:"\
alert",role:"alert",hidden:!0}),f=d("div",{class:"alert",role:"alert",hidden:!0}),g=d("div",{class:"row"}),l=d(
"div",{class:"row"}),w=d("div",{class:"stage"}),b=d("div",{class:"side",role:"group","aria-label":"Notes besid\
e the text",tabindex:0,"data-lm-suppress-shortcuts":"true"}),c=d("p",{class:"next"}),p=d("div",{class:"dock"},
c),k=d("footer",{class:"foot"}),L=d("div",{class:"unseen",role:"status","aria-live":"polite"}),m=d("section",{
class:"copydesk","aria-label":`Task ${r.textContent}`},d("header",{class:"head"},d("div",{},r,d("p",{},s.prompt)),
i,u),a,f,d("div",{class:"bar"},g,l),d("div",{class:"cols"},d("div",{class:"wide"},w,p,k),b),L);wo(m,t);for(let A of[
"keydown","keyup","keypress"])m.addEventListener(A,$=>$.stopPropagation(),{signal:t});let T=Number(e.get("pref\
s")?.size)||at[0],j=()=>m.style.setProperty("--copydesk-size",`${T}px`);j(),l.append(W("A⁺",()=>{T=at.find(A=>A>
T)??at[0],j()},t,{title:"Larger letters, up to projector size, then back"}));let y=A=>{L.textContent=L.textContent===
A?`${A} `:A},E="",O=A=>{let $=A.status;m.dataset.status=u.dataset.status=$,u.textContent=Et[$],u.title=A.reason??
"";let h=$==="join"?A.reason:"",v=xo[$]||h||($==="kept"&&A.reason?`Not yet in your file: ${A.reason}. Your ans\
wers are kept in this browser and tried again.`:"");if(a.textContent!==v&&(a.textContent=v),a.hidden=!v,$==="l\
ost"&&"download"in A&&typeof A.download=="function"){let B=A.download;a.append(" ",W("Download what is unsaved",
()=>B.call(A),t,{class:"main"}))}let N=$==="sending"||$==="join"?E:$;N!==E&&((N!=="saved"||E)&&y(Et[$].replace(
"✓ ","")),E=N)};return o?(o.on("status",()=>O(o),{signal:t}),O(o)):u.remove(),n.append(m),t.addEventListener(
"abort",()=>m.remove(),{once:!0}),{root:m,main:w,side:b,tools:g,extras:l,dock:p,foot:k,say:y,count(A,$,h){i.replaceChildren(
$?`${A} of ${$} `:`${A} `,d("small",{},($||A)===1?h?.replace(/s$/,""):h))},next(A){c.textContent!==A&&(c.textContent=
A),c.hidden=!A},warn(A){f.textContent=A??"",f.hidden=!A},button:(A,$,h)=>W(A,$,t,h)}}var Ot=`.copydesk{&.dark{color-scheme:dark}.answer{display:grid;gap:10px;max-width:66ch;margin-top:10px;font-s\
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
key(t)??"",[r,i,u,a]=s.startsWith(this.#t)?s.slice(this.#t.length).split("/"):[];if(!(!u||a!==void 0))try{n.push(
{round:Number(r),client:i,n:Number(u),op:JSON.parse(o.getItem(s)??"")})}catch{}}}catch{return[]}return n.sort(
(o,t)=>o.round-t.round||(o.client<t.client?-1:o.client>t.client?1:o.n-t.n))}},$o=50,So=64e3;function Tt(e){let[
n]=e,o=0,t=e.findIndex(({client:s,round:r,n:i,op:u},a)=>(o+=new TextEncoder().encode(JSON.stringify(u)).length+
1,s!==n.client||r!==n.round||i!==n.n+a||a===$o||a>0&&o>So));return t<0?e.length:t}var Eo=2500,it=[1e3,2e3,4e3,8e3,15e3],Ao="The notebook does not answer yet. If this stays so, run this cell ag\
ain (▶).",Oo={storage:()=>localStorage,now:()=>Date.now(),later:(e,n)=>setTimeout(e,n),never:e=>clearTimeout(
e),random:()=>Array.from(crypto.getRandomValues(new Uint8Array(6)),e=>e.toString(16).padStart(2,"0")).join("")},
lt=e=>e.mark?.id??e.mark??e.key;function Ct(e,{signal:n,...o}){let t={...Oo,...o},s=String(e.get("task").id),r=t.
random(),i=r,u=0,a=0,f=Number(e.get("task").round??1),g="",l=null,w=0,b=null,c=[],p=!1,k=!1,L={why:"",retry:!0},
m=0,T=null,j=!1,y=!1,E=!1,O={what:"",when:0},A={status:"",reason:""},$=new Map,h=new Map,v=!1,N=!1,B=0,M=null,
z=new Map,J=(x,I)=>{for(let q of[...z.get(x)??[]])q(I)},Y=()=>{let x=c.some(I=>!I.stored);return p?x?"lost":"c\
ut":b?c.length?k?x?"lost":"kept":"sending":y?"sending":"saved":"join"},ie=()=>L.why||(!b&&!p&&m>2?Ao:""),le=()=>!b||
Y()==="lost"||!!e.get("task").readonly,oe=()=>{if(!c.length&&b&&(k=!1,m=0,L={why:"",retry:!0}),t.never(T),T=null,
!p&&!n.aborted){let x=it[Math.min(m,it.length-1)];if(!b)T=t.later(()=>(m++,ye(),oe()),x);else if(c.length&&k&&
L.retry)T=t.later(()=>(m++,Oe(),oe()),x);else if(c.length&&!k){let I=c.reduce((q,D)=>Math.min(q,D.since),1/0);
T=t.later(()=>(k=!0,m=0,oe()),Math.max(0,I+Eo-t.now()))}}A.status===Y()&&A.reason===ie()||(A.status=Y(),A.reason=
ie(),J("status",A.status))},ge=x=>{if(!(p||n.aborted))try{e.send(x)}catch{te()}},ye=()=>ge({t:"hello",v:1,client:i,
task:s,round:f,boot:l,seq:w}),ue=()=>{j=!1;let x=c.filter(I=>!I.sent);for(;x.length;){let I=x.splice(0,Tt(x));
for(let S of I)S.sent=!0;let[{client:q,round:D}]=I;ge({t:"ops",v:1,journal:g,client:q,task:s,round:D,ops:I.map(
S=>S.op)})}},re=()=>{j||(j=!0,queueMicrotask(ue))},Oe=()=>{for(let x of c)x.sent=!1,x.stored||=b?.put(x)??!1;ue()},
fe=x=>(x.do==="put"?$.set(x.mark.id,x.mark):x.do==="del"?$.delete(x.mark):x.do==="answer"?h.set(x.key,x.value):
x.do==="hint"?B=Math.max(B,x.level):x.do==="check"?N=!0:v=!0,["put","del","answer"].includes(x.do)&&(M=null),x.
do==="put"?x.mark.id:x.do==="del"?x.mark:null),ce=x=>{if(le()||v)return;let I={n:++u,...x},q={round:f,client:i,
n:u,op:I,stored:!1,sent:!1,since:t.now()};q.stored=b?.put(q)??!1,c.push(q);let D=fe(I);oe(),J("change",{names:D?
[D]:[]}),L.why||re()},C=x=>{let I=c.filter(D=>D.client===x);c=c.filter(D=>D.client!==x);let q=t.random();I.forEach(
(D,S)=>{let _={...D.op,n:S+1},R={...D,client:q,n:S+1,op:_,sent:!1};R.stored=b?.put(R)??!1,(R.stored||!D.stored)&&
b?.drop(D),c.push(R)}),x===i&&(i=q,u=I.length)},K=x=>{b||(k=!1,m=0,L={why:"",retry:!0}),g!==x.journal&&(g&&(c=
[],i=t.random(),u=0),g=x.journal,b=new Fe(t.storage,g,s)),x.round!==f&&u&&(i=t.random(),u=0),{round:f,boot:l,seq:w}=
x,E=!1,v=!!x.closed,N=!!x.checked,B=x.hints??0,M=x.verdict??(v?M:null),$=new Map((x.marks??[]).map(D=>[D.id,D])),
h=new Map(Object.entries(x.answers??{}));let I=new Set(c.map(D=>`${D.client}/${D.n}`));c=[...(b?.all()??[]).filter(
D=>!I.has(`${D.client}/${D.n}`)).map(D=>({...D,stored:!0,sent:!1,since:t.now()})),...c].filter(D=>{let S=D.round===
f&&D.n<=(x.upto?.[D.client]??0);return S&&b?.drop(D),!S});for(let D of c)D.round===f&&fe(D.op);ue(),oe(),J("ch\
ange",{names:null}),M&&J("verdict",M)},P=(x,I)=>{let q=c.filter(D=>D.client===x&&D.n<=I);c=c.filter(D=>!q.includes(
D));for(let D of q)b?.drop(D);return q},H=x=>{let I=P(x.client,x.upto),q=I.filter(_=>x.refused?.[_.n]),D=I.length&&
x.client!==i&&!c.some(_=>_.client===x.client),S=q.length||x.late?.length||D||E&&!c.length;w=Math.max(w,x.seq??
0),I.length&&(m=0,L={why:"",retry:!0}),oe(),S&&ye();for(let{n:_,op:R}of q)J("refused",{n:_,why:x.refused[_],op:R})},
ee=x=>{w=Math.max(w,x.seq??0);let I=[];for(let q of x.ops)P(x.by,q.n);for(let q of x.by===i?[]:x.ops)lt(q)&&c.
some(D=>lt(D.op)===lt(q))?E=!0:I.push(fe(q));oe(),J("change",{names:I.filter(q=>q!==null)}),(E?!c.length:x.ops.
some(q=>q.do==="commit"||q.do==="check"))&&ye()},V=x=>{let I=c.filter(D=>D.client===x.client&&D.n>=x.from);if(!I.
length)return;let q=`${x.client}/${x.from}`;if(!(O.what===q&&t.now()-O.when<it[0])){if(O={what:q,when:t.now()},
I[0].n>x.from)C(x.client);else for(let D of I)D.sent=!1;ue()}},ne=x=>{L={why:String(x.why??"the file could not\
 be written"),retry:x.retry!==!1},k=!0,oe()},te=()=>{p=!0,oe()},je=[["msg:custom",x=>{x?.t==="state"?K(x):b?x.
t==="ack"?H(x):x.t==="delta"?ee(x):x.t==="want"?V(x):x.t==="fault"?ne(x):x.t==="verdict"?J("verdict",M=x):(x.t===
"hint"||x.t==="overlay")&&J(x.t,x):x?.t==="fault"&&ne(x)}],["comm_live_update",()=>{e.comm_live!==!0&&te()}],[
"comm:close",te]];for(let[x,I]of je)e.on(x,I);return n.addEventListener("abort",()=>{for(let[x,I]of je)e.off(x,
I);t.never(T),z.clear()},{once:!0}),e.comm_live===!1&&(p=!0),ye(),oe(),{get status(){return Y()},get reason(){
return ie()},get marks(){return $},get answers(){return h},get closed(){return v},get checked(){return N},get hints(){
return B},get verdict(){return M},get readonly(){return le()},get typing(){return y},set typing(x){y=x,oe()},put:x=>ce(
{do:"put",mark:x}),del:x=>ce({do:"del",mark:x}),answer:(x,I)=>ce({do:"answer",key:x,value:I}),hint:x=>ce({do:"\
hint",level:x}),check:x=>ce({do:"check",reason:x}),commit:()=>ce({do:"commit"}),ask:(x,I)=>ge({t:"ask",what:x,
client:i,text:I}),newName:()=>`${r}.${++a}`,on(x,I,q){let D=z.get(x)??new Set;z.set(x,D.add(I)),q.signal.addEventListener(
"abort",()=>D.delete(I),{once:!0})},unsaved:()=>c.map(x=>({task:s,round:x.round,client:x.client,...x.op})),download(){
let x=[{v:1,journal:g,unsaved:!0},...this.unsaved()].map(D=>JSON.stringify(D)),I=URL.createObjectURL(new Blob(
[`${x.join(`
`)}
`],{type:"application/x-ndjson"})),q=document.createElement("a");q.href=I,q.download=`copydesk-unsaved-${s}.js\
onl`,q.click(),URL.revokeObjectURL(I)}}}function We({task:e,layer:n}){if(n.name==="attribution")return[];let o=t=>!e.ask.length||e.ask.includes(t);return o(
"label")?n.labels:o("family")?n.families:[]}function Lt({task:e,layer:n,book:o,state:t},s){let r=n.name==="loa\
ded"?"voice":n.name==="attribution"?"source_kind":"";if(!r||!e.ask.includes(r)||s.attrs?.[r]&&t.grid!==r||r===
"source_kind"&&!s.spans.source?.length)return null;let i=o.attributes[r];return{...i,values:i.values.filter(u=>u.
name!=="none")}}var ke=({layer:e},n)=>n===e.name?e.short:[...e.labels,...e.families].find(o=>o.name===n)?.short??
n;function Nt(e){let{task:n,layer:o,state:t,link:s,lines:r,count:i}=e;if(s.status==="join")return"Opening your\
 answers …";if(s.status==="lost")return"Stop here: what you do now would not be saved. Download what is unsa\
ved, then call your teacher.";if(s.closed&&s.verdict)return"Read what the desk says. Your marks stay as you ga\
ve them.";if(s.closed)return"You have closed this task. You can read your marks, not change them.";if(!e.editable())
return"You can read these marks, not change them.";if(t.form==="check")return"Next: say why you decided as you\
 did. Then see what the desk says.";if(t.form==="commit")return"Next: are you sure? Afterwards you cannot chan\
ge your marks.";if(t.form==="keys")return"The keys, and the button for each.";if(t.waiting)return s.status==="\
saved"||s.status==="sending"?"The desk is reading your marks …":"Your check waits until the notebook answers\
.";let u=e.edited(),a=!!n.count&&i>=Number(n.count),f=n.commit?"commit":"check";if(u&&t.adding)return"Next: se\
lect the further words. They join the same mark.";if(o.name==="attribution"){if(t.pending)return"Next: take th\
ese words, or select others.";if(u&&t.role)return`Next: ${{content:"select the words of the claim.",source:"se\
lect who says so, or say that nobody does.",cue:u.attrs?.source_kind==="none"?"is there a tie, such as “report\
edly”? Select it. If not, press Done.":"select the words that tie the two."}[t.role]??""}`;if(u&&Lt(e,u))return"\
Next: what kind of source is it?";if(u)return`Read it aloud. Does it still sound true? Then ${a?e.judges||n.commit?
`press ${f}`:"go on to the next task":"select the next claim"}.`}else{if(t.pending&&(u||!We(e).length))return"\
Next: take these words, or select others.";if(t.pending||t.grid==="label")return"Next: pick the label that fit\
s best.";if(u&&Lt(e,u))return"Next: whose word is it?";if(u&&t.role)return"Next: select the words that this ma\
rk should cover."}if(s.verdict)return"Read what the desk says. Then change what you like, and check again.";if(a&&
(e.judges||n.commit))return`That makes ${i} of ${n.count}. Next: look them over, then ${f}.`;let g={attribution:"\
select the words of a claim",artifact:"click the number of a line that the reporter did not write here for thi\
s story",loaded:"select the shortest words that carry a charge"}[o.name],l=t.byWords?"move with the arrow keys\
, hold Shift for more words, then press a digit or Enter":g;return!i&&r.open.length?`First: ${l}. Nothing ther\
e? Say so below.`:r.open.length?`Next: ${l}. Still open: line${r.open.length>1?"s":""} ${To(r.open)}.`:n.commit?
"Every line has an answer. Next: look it over, then commit.":e.judges?"Every line has an answer. Next: check.":
"Every line has an answer. It is saved; you can still change it."}function To(e){return e.length>6?`${e.slice(
0,5).join(", ")} and ${e.length-5} more`:e.join(", ")}var Co={found:["✓","found"],nearly:["≈","nearly"],missed:["○","missed"],extra:["+","extra"],arguable:["∿",
"arguable"],alone:["–","rightly left alone"]},Lo=e=>Co[e]??["·",e];function Ie(e,n){let{slice:o,sheet:t}=e,
s=`line ${t.lineAt(F(n)).number}`,r=X(Z(de(n),o),70);if(n.layer!=="attribution")return[n.layer==="artifact"?ke(
e,n.label):r,n.layer==="artifact"?"":ke(e,n.label),n.layer==="artifact"?`${r} · ${s}`:s];let i=n.attrs?.source_kind===
"none"?"Nobody":X(Z(n.spans.source,o),40)||"who?",u=n.by?null:Ce(n,Ee(n.layer,e.task)),a=e.layer.roles.find(f=>f.
name===u)?.short;return[i,Z(n.spans.cue,o),`${r} · ${s}${a?` · no ${a} yet`:""}`]}function Mt(e,n,o){let[t,s,
r]=Ie(e,n);return d("button",{type:"button",class:"m-item","data-name":n.id,"data-lm-suppress-shortcuts":"true"},
o?`${o} `:null,d("b",{},t),s?` · ${s}`:null,d("span",{},r))}function jt(e,n){let o=d("div",{class:"list"}),t=d(
"p",{class:"soft"}),s=d("section",{class:"marks"},d("h3",{},"Your marks"),t,o),r=d("section",{class:"verdict",
tabindex:-1}),i=d("section",{class:"others"}),u=d("section",{class:"card"}),a=[],f=new Map,g=l=>l.target.closest(
"[data-name]")?.dataset.name??null;o.addEventListener("click",l=>{let w=g(l);w&&e.acts.open(w)},{signal:n});for(let[
l,w]of[["pointerover",!0],["focusin",!0],["pointerout",!1],["focusout",!1]])o.addEventListener(l,b=>e.acts.point(
w?g(b):null),{signal:n});return r.addEventListener("click",l=>{let w=f.get(g(l)??"");w&&e.acts.showItem(w)},{signal:n}),
i.addEventListener("click",l=>{let w=l.target.closest("[data-at]")?.dataset.at;w&&e.sheet.show(Number(w),!0)},
{signal:n}),{nodes:[r,s,i,u],update(l){l||(a=[...e.link.marks.values()].filter(w=>w.layer===e.layer.name).map(
w=>({name:w.id,start:F(w),node:Mt(e,w)})).sort((w,b)=>w.start-b.start),Q(o,a.map(w=>w.node),e.sheet.el));for(let w of l??
[]){let b=a.findIndex(L=>L.name===w),c=b>=0&&a[b].node===document.activeElement;b>=0&&a.splice(b,1)[0].node.remove();
let p=e.link.marks.get(w),k=p?.layer===e.layer.name;if(p&&k){let L=F(p),m=a.findIndex(y=>y.start>L),T=m<0?a.length:
m,j=Mt(e,p);o.insertBefore(j,a[T]?.node??null),a.splice(T,0,{name:w,start:L,node:j}),c&&j.focus({preventScroll:!0})}else
c&&e.sheet.el.focus({preventScroll:!0})}t.textContent=a.length?"":"None yet. Each mark you make appears here a\
s a button that leads back to it."},current(l){for(let w of a)w.name===l?w.node.setAttribute("aria-current","t\
rue"):w.node.hasAttribute("aria-current")&&w.node.removeAttribute("aria-current")},judge(l){s.hidden=!!l,f=new Map(
(l?.items??[]).map((w,b)=>[String(b),w])),Q(r,l?[d("h3",{},"Your desk says"),...(l.sentences??[]).map(w=>d("p",
{},w)),...[...f].map(([w,b])=>No(e,w,b)),l.reveal?d("p",{class:"reveal"},l.reveal):null]:[],e.sheet.el),l&&(e.
frame.side.scrollTop=0)},compare(l){Q(i,[...l.values()].flatMap(w=>[d("h3",{},w.what==="machine"?"The machine’\
s reading":w.what==="class"?"The class":"The key"),...w.annotations.filter(b=>b.layer===e.layer.name).map(b=>{
let[c,p,k]=w.what==="class"?[e.slice(...b.spans.heat[0])]:Ie(e,b);return d("button",{type:"button",class:"m-it\
em ghostly","data-at":F(b),"data-lm-suppress-shortcuts":"true"},d("b",{},c),p?` · ${p}`:null,d("span",{},k),b.
rule||b.rationale?d("span",{},[b.rule&&`rule ${b.rule}`,b.rationale].filter(Boolean).join(": ")):null)})]),e.sheet.
el)},book(){let{layer:l}=e,w=We(e),b=[...l.roles,...w.length?l.families:[],...w===l.labels?w:[]];Q(u,[d("h3",{},
"Codebook"),d("p",{},d("b",{},l.question)),d("dl",{},...b.flatMap(c=>[d("dt",{},d("span",{class:`tag ${l.roles.
length?c.name:l.name}`},c.short),` ${c.name}`),d("dd",{},c.question,c.example?d("i",{},` ${c.example}`):null)]))])},
card:u,verdict:r}}function No(e,n,o){let[t,s]=Lo(o.outcome),r=i=>i&&i!==e.layer.name?`${ke(e,i)}. `:"";return d(
"button",{type:"button",class:`v ${o.outcome}`,"data-name":n,"data-lm-suppress-shortcuts":"true"},d("b",{},`${t}\
 ${o.title||s}`),o.why?d("span",{},o.why):null,...(o.also??[]).map(i=>d("span",{},`Also accepted: ${r(i.label)}${i.
why??""}`)))}var qe=(e,n)=>n===void 0?`nothing:${e}`:`nothing:${e}:${n}`;function dt(e,n,o){let t=n.answers.get(qe(e))===!0,
s=o.lines.filter(u=>u.text.trim()&&o.inTask(u.number)).map(u=>u.number),r=new Set(s.filter(u=>o.has(u,a=>n.marks.
has(a)))),i=new Set(s.filter(u=>!r.has(u)&&(t||n.answers.get(qe(e,u))===!0)));return{lines:s,marked:r,said:i,whole:t,
open:s.filter(u=>!r.has(u)&&!i.has(u))}}function Rt(e,n){let{task:o,state:t,link:s,sheet:r,code:i,frame:u,close:a,refuse:f,render:g}=e,l=m=>[void 0,...new Set(
Ae(m).flatMap(([j,y])=>r.linesOf(j,y).map(E=>E.number)))].map(j=>qe(e.layer.name,j)).filter(j=>s.answers.get(j)===
!0).map(j=>({answer:j,before:!0,after:!1})),w=(...m)=>n.act(m.flatMap(T=>[{mark:T.id,before:s.marks.get(T.id)??
null,after:T},...l(T)])),b=m=>{t.edit=m.id,t.adding=!1,t.role=e.layer.name==="attribution"?Ce(m,Ee(e.layer.name,
o)):null},c=m=>m.every(([T])=>!r.inTask(r.lineAt(T).number)),p=()=>o.lines.map(([m,T])=>m===T?`line ${m}`:`lin\
es ${m} to ${T}`).join(" and "),k=(m,T=!1)=>{if(t.note="",!e.editable())return f(Nt(e));t.form=null,t.line=r.lineAt(
m[0][0]).number;let j=e.edited(),y=t.role,E=y==="source"||y==="cue"?m:m.filter(O=>!c([O]));if(!E.length)return f(
`That is outside this task, which is about ${p()}.`);if(T)return t.pending=E,y||(t.edit=null),g();if(t.pending=
null,j&&y){let O=_e(j,y,E,t.adding);b(O),w(O)}else if(e.layer.name==="attribution"){let O=ot(s.newName(),"attr\
ibution","attribution",E);b(O),w(O)}else if(We(e).length)Object.assign(t,{edit:null,role:null,grid:null,pending:E});else
return L(e.layer.name,E);g()},L=(m,T=t.pending)=>{let j=e.edited();if(e.editable()){if(T){let E=(e.layer.name===
"artifact"?T.map(O=>[O]):[T]).map(O=>ot(s.newName(),e.layer.name,m,O));a(),t.edit=E[E.length-1].id,w(...E),u.say(
`Marked: ${ke(e,m)}`)}else j&&(t.grid=null,w({...j,label:m}));g()}};return{take:k,label:L,onward:b,silence(m,T){
let j=qe(e.layer.name,m);t.form=null,m&&T&&(t.line=null),n.act([{answer:j,before:s.answers.get(j)??!1,after:T}]),
u.say(T?"Noted: nothing here.":"Taken back.")},form(m){t.form=t.form===m?null:m,g()},takePending(){let m=t.pending;
m&&(document.getSelection()?.removeAllRanges(),k(m),t.byWords&&e.step("",!1))},attr(m,T){let j=e.edited();t.grid=
null,j&&w(ht(j,m,T))},grid(m){t.grid=m,g()},role(m){t.role=t.role===m&&m==="text"?null:m,t.adding=!1,g()},adding(){
let m=e.edited();if(!m)return;let T=!t.adding;T?(!t.role||!m.spans[t.role]?.length)&&(t.role=m.spans.content?"\
content":"text"):b(m),t.adding=T,g()},nobody(){let m=e.edited();if(!m)return;let T=Ue(m);b(T),Ee("attribution",
o).includes("cue")&&!T.spans.cue?.length&&(t.role="cue"),w(T)},nudge(m,T){let j=e.edited(),y=t.role??"text",E=j?.
spans[y];if(!j||!E?.length)return;let[O,A]=m==="start"?E[0]:E[E.length-1],$=r.lineAt(O),[h,v]=yt($.text,[i.toUnit(
O)-$.unit,i.toUnit(A)-$.unit],m,T),N=[i.toPoint($.unit+h),i.toPoint($.unit+v)];w(_e(j,y,m==="start"?[N,...E.slice(
1)]:[...E.slice(0,-1),N],!1))},remove(){let m=e.edited();!m||!e.editable()||(a(),n.act([{mark:m.id,before:m,after:null}]),
u.say("Deleted. Undo brings it back."))},done(){a(),g(),r.el.focus({preventScroll:!0})},cancel(){t.form?t.form=
null:t.grid?t.grid=null:t.pending?t.pending=null:a(),document.getSelection()?.removeAllRanges(),g(),r.el.focus(
{preventScroll:!0})},open(m){let T=s.marks.get(m);T&&(a(),t.edit=m,t.note="",T.layer==="attribution"&&(t.role=
Ce(T,Ee("attribution",o))),t.line=r.lineAt(Ae(T)[0]?.[0]??0).number,g(),queueMicrotask(()=>r.show(Ae(T)[0]?.[0]??
0,!0)))},point:m=>r.light(t.edit,m),check(){s.check(t.reason),a(),t.waiting=!0,t.reason={pick:null,text:""},g()},
commit(){a(),s.commit(),g()},showItem(m){let T=m.spans??[];r.glow("hint",T),r.light(m.mark??null);let j=m.mark?
s.marks.get(m.mark):null,y=T[0]?.[0]??(j&&Ae(j)[0]?.[0])??(m.lines?.length?r.lines[m.lines[0]-1].start:null);y!==
null&&r.show(y,!0)}}}var se=({link:e},n)=>e.answers.get(`mark:${n}`)??"",Se=({told:e,stale:n},o)=>o.rationale??(n.has(o.id)?"":e.get(
o.id)?.reason??""),Pe=({told:e,stale:n},o)=>o.also_ok??(n.has(o.id)?[]:e.get(o.id)?.also??[]),Ge=(e,n)=>se(e,n.
id)==="struck"?[]:e.told.get(n.id)?.problems??[];function he({link:e},n){return[...e.marks.values()].filter(o=>o.
layer===n).sort((o,t)=>F(o)-F(t)||(de(o).at(-1)?.[1]??0)-(de(t).at(-1)?.[1]??0))}function xe(e,n){let o=he(e,n),
t=o.filter(a=>se(e,a.id)).length,s=o.filter(a=>se(e,a.id)!=="struck"),r=e.link.answers.get(`read:${n}`)===!0,i=e.
link.answers.get(`out:${n}`)===!0,u=t>0||r||o.some(a=>!a.id.startsWith("finder."));return{all:o.length,decided:t,
bare:s.filter(a=>!(se(e,a.id)?a.rationale:Se(e,a))).length,wrong:s.filter(a=>Ge(e,a).length).length,read:r,out:i,
begun:u,done:u&&r&&t===o.length}}function _t({all:e,decided:n,bare:o,wrong:t,read:s,out:r,begun:i,done:u}){if(r)
return"left out";let a=[o&&`${o} without a reason`,t&&`${t} to mend`].filter(Boolean);return i?[u&&!a.length?"\
done":`${n} of ${e} decided`,...a,n===e&&!s&&"not read to the end"].filter(Boolean).join(" · "):e?`not begun \
(${e})`:"not begun, nothing marked"}function ct(e,n,o){let t=Z(de(n),e.slice);return/[^\s…]/.test(t)?`“${X(
t,o)}”`:"a sign that you cannot see"}function Ze(e,n){let o=se(e,n.id);if(o==="struck")return["✗","struck"];
let t=!n.id.startsWith("finder.");return o?t?["+","added, kept"]:n.by==="finder"?["✓","kept"]:["✎","mended\
, kept"]:t?["+","yours, not decided yet"]:["?","not decided yet"]}function Bt(e,n){let o=d("div",{class:"list"}),
t=d("h3",{}),s=d("section",{class:"marks"},t,o),r=new Map;o.addEventListener("click",a=>{let f=a.target.closest(
"[data-name]")?.dataset.name;f&&(e.goto(f),e.sheet.el.focus({preventScroll:!0}))},{signal:n});let i=a=>{let[f,
g]=Ze(e,a),l=Ge(e,a).length>0,w=JSON.stringify([f,l,a.spans,a.label,a.attrs?.source_kind]),b=r.get(a.id);if(b?.
says===w)return b.node;let[c,p,k]=Ie(e,a),L=d("button",{type:"button",class:`m-item${f==="✗"?" gone":""}`,"d\
ata-name":a.id,"data-lm-suppress-shortcuts":"true"},d("i",{class:"sign",title:g,"aria-hidden":"true"},l?`${f} \
⚠`:f),d("span",{class:"unseen"},`${g}${l?", something to mend":""}: `),d("b",{},c),p?` · ${p}`:null,d("span",
{},k.replace(/^\s+·/,"a sign that you cannot see ·")));return b&&b.node===document.activeElement&&queueMicrotask(
()=>e.sheet.el.focus({preventScroll:!0})),b?.node.replaceWith(L),r.set(a.id,{says:w,node:L}),L},u=null;return{
section:s,draw(){let a=he(e,e.layer.name),f=a.map(i);t.textContent=`${e.layer.title}: ${a.length}`,(f.length!==
o.childElementCount||f.some((c,p)=>o.children[p]!==c))&&Q(o,f,e.sheet.el);let g=e.state.edit?r.get(e.state.edit)?.
node??null:null;if(g===u||(u?.removeAttribute("aria-current"),g?.setAttribute("aria-current","true"),u=g,!g))return;
let{side:l}=e.frame,[w,b]=[l.getBoundingClientRect(),g.getBoundingClientRect()];b.top<w.top?l.scrollTop+=b.top-
w.top-30:b.bottom>w.bottom&&(l.scrollTop+=b.bottom-w.bottom+30)}}}function Dt(e,n){let o=e.sheet.lineAt(F(n)).
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
ll change it.":"Is this mark right, and its reason true? Keep it, mend it, or strike it.";let i=xe(e,t.name),u=t.
name;if(i.decided<i.all)return`${i.all-i.decided} of ${i.all} marks are not decided yet: press ↓.`;if(!i.read)
return`${i.all?`All ${i.all} are decided.`:"The machine marked nothing here."} What did it miss? Read the text\
 once more and ${Mo[u]}. Then press “Read it all”.`;if(i.bare||i.wrong)return"Read to the end. Some marks \
still need a reason, or something mended: they are signed ⚠ or stand without a reason.";let a=Wt(e);return a?
`${t.title}: done. Go on with ${s.layers[a].title.toLowerCase()}, or make the gold from what is done.`:e.gold===
"made"?"Every layer is done. You may change what you like, and make the gold again.":"Every layer is done. Mak\
e the gold."}var Wt=e=>e.task.layers.find(n=>n!==e.layer.name&&!xe(e,n).done&&!xe(e,n).out);function _o(e){return he(
e,e.layer.name).find(n=>se(e,n.id)==="kept"&&(!n.rationale||e.told.get(n.id)?.problems.length))}function It(e,n){
if(!e.editable())return[];let{task:o,layer:t,link:s,book:r}=e,i=xe(e,t.name),u=o.layers.map(b=>xe(e,b)).filter(
b=>!b.out&&b.begun),a=u.length>0&&u.every(b=>b.done&&!b.bare&&!b.wrong),f=_o(e),g=a?s.status==="saved"?"":"Wai\
t until all is saved.":u.length?"A layer is begun and not done: finish it, or leave it out for now.":"Decide o\
n one layer first.",l=[];i.decided===i.all&&l.push(W(i.read?"✓ Read it all":i.all?"Read it all: nothing is m\
issing":"Read it all: nothing here",()=>e.say(`read:${t.name}`,!i.read),n,{key:"r",class:i.read?"":"main",pressed:i.
read})),f&&i.decided===i.all&&l.push(W("Show what is still to mend",()=>e.goto(f.id),n));let w=Wt(e);return w&&
(i.done||i.out)&&l.push(W(`Go on: ${r.layers[w].title}`,()=>e.openLayer(w),n,{key:"n",class:i.bare||i.wrong?"":
"main"})),(i.out||i.begun&&!i.done)&&l.push(W(i.out?"Take this layer in again":"Leave this layer out for now",
()=>e.say(`out:${t.name}`,!i.out),n,{pressed:i.out})),l.push(W(["made","older"].includes(e.gold)?"Make the gol\
d again":"Make the gold",e.makeGold,n,{key:"g",class:a&&!g&&!w&&e.gold!=="made"?"main":"",disabled:!a||!!g,title:g})),
l.push(d("span",{class:"soft"},g||(Ro[e.gold]??""))),l}function qt(e,n,o){let{layer:t,state:s,acts:r,slice:i}=e,
u=s.pending,a=d("p",{},d("b",{},`“${X(Z(u,i),90)}”`)),f=W("Cancel",e.stop,n,{key:"Escape"});return s.role||
t.name==="attribution"?[a,d("div",{class:"row"},W("Take these words",()=>s.role?.startsWith("@")?o(u):r.takePending(),
n,{key:"Enter",class:"main"}),f)]:[a,d("div",{class:"row chips"},...t.labels.map(g=>W(g.short,()=>r.label(g.name),
n,{key:g.key,class:"chip",title:g.question})),f)]}function Pt(e,n){let o=[["Enter","keep the mark and its reas\
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
let{state:o,link:t,sheet:s,frame:r,close:i,refuse:u,render:a}=e,f=Je(t),g=c=>{if(!("mark"in c)||!c.after)return[
c];let{before:p,after:k}=c,L=!p||JSON.stringify([p.spans,p.label])!==JSON.stringify([k.spans,k.label]),m=Object.
fromEntries(Object.entries(k.attrs??{}).filter(([A])=>!L||!Bo.includes(A))),T={...k,attrs:m,by:"gold"},j=e.told.
get(k.id),y=p&&p.rationale!==void 0&&p.rationale===j?.reason;y&&delete T.rationale,j?.also.length&&JSON.stringify(
T.also_ok)===JSON.stringify(j.also)&&delete T.also_ok;let E=(A,$)=>A?.some(([h,v])=>$?.some(([N,B])=>h<B&&N<v));
p?.attrs?.source_kind&&!m.source_kind&&E(p.spans.source,k.spans.source)&&(m.source_kind=p.attrs.source_kind);let O=se(
e,k.id);return[{...c,after:T},...O&&(L||y)?[{answer:`mark:${k.id}`,before:O,after:""}]:[]]},l={act(c){let p=c.
filter(k=>!("mark"in k)||JSON.stringify(k.before)!==JSON.stringify(k.after));for(let k of p)"mark"in k&&e.stale.
add(k.mark);f.act(p.flatMap(g))}};e.acts=Rt(e,l);function w(c,p){let k=he(e,e.layer.name).filter(m=>!se(e,m.id)&&
m.id!==p),L=k.find(m=>F(m)>=c)??k[0];if(L)return e.goto(L.id);i(),a(),r.say(Qe(e))}return Object.assign(e,{onward:w,
decide(c){n();let p=e.edited();if(!p||!e.editable())return;o.news=[];let k=se(e,p.id);if(c==="struck"&&!p.id.startsWith(
"finder."))return f.act([{mark:p.id,before:p,after:null},{answer:`mark:${p.id}`,before:k,after:""}]),r.say("Ta\
ken away. Undo brings it back."),w(F(p));if(c==="kept"&&e.stale.has(p.id)&&p.rationale===void 0)return u("A ne\
w reason is being worked out. Read it, then keep the mark.");let L=[],m=Pe(e,p),T={...p,...Se(e,p)&&{rationale:Se(
e,p)},...m.length&&{also_ok:m}};if(c==="kept"&&JSON.stringify(T)!==JSON.stringify(p)&&L.push({mark:p.id,before:p,
after:T}),(k!==c||c==="struck")&&L.push({answer:`mark:${p.id}`,before:k,after:k===c?"":c}),f.act(L),k==="struc\
k"&&c==="struck")return a();w(F(p),p.id)},go(c){let p=he(e,e.layer.name),k=p.findIndex(m=>m.id===o.edit),L=k<0?
c>0?p[0]:p.at(-1):p[k+c];L&&e.goto(L.id)},goto(c){n();let p=t.marks.get(c);p&&(i(),o.edit=c,o.note="",o.news=[],
o.line=s.lineAt(F(p)).number,a(),r.say(Dt(e,p)),queueMicrotask(()=>s.show(F(p))))},nudge(c,p){let k=e.edited();
if(!k||!e.editable())return;let L=o.role;k.layer==="attribution"&&!k.spans[L??""]&&(o.role="content"),e.acts.nudge(
c,p),o.role=L},setAttr(c,p,k=o.edit??""){let L=t.marks.get(k);if(!L||(L.attrs?.[c]??void 0)===p)return;let{[c]:m,
...T}=L.attrs??{};l.act([{mark:k,before:L,after:{...L,attrs:p===void 0?T:{...T,[c]:p}}}])},setReason:(c,p)=>f.
act([{mark:c.id,before:c,after:{...c,rationale:p}}]),setStatus(c){let p=e.edited();p&&e.editable()&&f.act([{mark:p.
id,before:p,after:{...p,status:c}}])},setOthers(c){let p=e.edited();o.also=Ve(),p&&e.editable()&&f.act([{mark:p.
id,before:p,after:{...p,also_ok:c}}]),a()},point(c){o.role=o.role===`@${c}`?null:`@${c}`,o.adding=!1,a()},toggleMore(){
o.more=!o.more,a()},say(c,p){f.act([{answer:c,before:t.answers.get(c)??!1,after:p}]),r.say(p?"Noted.":"Taken b\
ack."),a()},makeGold(){o.news=[],t.ask("gold")},stop(){o.help?o.help=!1:o.pending||!o.role?Object.assign(o,{pending:null,
note:""}):Object.assign(o,{role:null,adding:!1,note:""}),document.getSelection()?.removeAllRanges(),a(),s.el.focus(
{preventScroll:!0})}}),f}var Ut={artifact:[[],[]],attribution:[[],["quotation","hop","place"]],loaded:[["voice","direction"],[]]},Do={attribution:[
"stands_for","Stands for"],loaded:["target","About"]},pt={artifact:"",attribution:"source_kind",loaded:"voice"};
function ze(e,n,o,t,s,r){let i=d("select",{...be,"data-field":r},...n.map(([u,a])=>d("option",{value:u,selected:u===
o},a)));return i.addEventListener("change",()=>t(i.value),{signal:s}),d("label",{class:"field"},d("span",{},e),
i)}function Kt(e,n,o,t){let{title:s,values:r}=e.book.attributes[o],i=e.told.get(n.id)?.attrs[o],u=l=>r.find(w=>w.
name===l)?.short??l,a=n.attrs?.[o]??"",f=i?["",`${u(i)} (worked out)`]:["","choose …"],g=r.filter(l=>l.name!==
"none").map(l=>[l.name,l.short]);return ze(s,a&&!i?g:[f,...g],a,l=>e.setAttr(o,l||void 0),t,o)}function Wo(e,n,o){
let t=Do[n.layer];if(!t||t[0]==="stands_for"&&n.attrs?.source_kind!=="pronoun")return[];let[s,r]=t,i=n.attrs?.[s],
u=e.state.role===`@${s}`;return[d("span",{class:"field"},d("span",{},r),d("b",{},i?.length?`“${X(Z(i,e.slice),
34)}”`:"nothing yet")),W(u?"Select the words …":"Select them",()=>e.point(s),o,{key:"s",pressed:u,title:`T\
he next words you select: ${r.toLowerCase()}`})]}function Io(e,n,o){let t=d("input",{type:"text",maxlength:120,
...be,"data-field":"neutral"});return t.value=n.attrs?.neutral??"",Ne(t,e.link,()=>e.setAttr("neutral",t.value.
trim()||void 0,n.id),o),d("label",{class:"field"},d("span",{},"A plainer word"),t)}function qo(e,n,o){let s=he(
e,"attribution").filter(r=>r.id!==n.id&&F(r)<F(n)).map(r=>[r.id,`line ${e.sheet.lineAt(F(r)).number}: ${X(Z(r.
spans.content,e.slice),40)}`]);return ze("The same statement in other words",[["","no"],...s],n.attrs?.wording_of??
"",r=>e.setAttr("wording_of",r||void 0),o,"wording_of")}function Yt({layer:e,book:n,slice:o},t,s){let r=e.labels.
find(u=>u.name===s.label)?.short??s.label,i=n.attributes[pt[t.layer]]?.values.find(u=>u.name===s.attrs?.[pt[t.
layer]])?.short;return[r,i,s.spans&&`“${X(Z(Object.values(s.spans).flat(),o),40)}”`].filter(Boolean).join(
", ")}function Ht(e,n){let o=Pe(e,n);if(!o.length)return null;let t=o.map(s=>`${Yt(e,n,s)} (“${s.why}”)`).
join(" · ");return d("p",{class:"soft also"},d("b",{},`Also right${n.also_ok?"":", proposed"}: `),t)}function Jt(e,n,o){
return[...Ut[n.layer][0].map(t=>Kt(e,n,t,o)),...Wo(e,n,o),...n.layer==="loaded"?[Io(e,n,o)]:[]]}function Ft(e,n,o){
return[d("div",{class:"row fields"},...Ut[n.layer][1].map(t=>Kt(e,n,t,o)),...n.layer==="attribution"?[qo(e,n,o)]:
[]),Po(e,n,o)]}function Po(e,n,o){let{layer:t,book:s,state:r}=e,i=Pe(e,n),u=pt[n.layer],a=i.map((c,p)=>d("li",
{},`${Yt(e,n,c)}, ${c.worth===.5?"half":"full"}: ${c.why} `,W("Remove",()=>e.setOthers(i.filter((k,L)=>L!==p)),
o))),f=r.also,g=["","the same"],l=d("input",{type:"text",maxlength:220,...be,"data-field":"why"});l.value=r.also.
why,l.addEventListener("input",()=>r.also.why=l.value,{signal:o}),l.addEventListener("keydown",c=>c.key==="Ent\
er"&&w(),{signal:o});let w=()=>{if(!l.value.trim())return e.refuse("Say in a sentence why the other reading co\
unts as well.");if(!f.label&&!f.value&&!r.also.spans)return e.refuse("Say what is different in it: the label, \
the words, or whose it is.");let c=n.layer==="attribution"?"content":"text",p={...f.label&&{label:f.label},...f.
value&&{attrs:{[u]:f.value}},...r.also.spans&&{spans:n.layer==="attribution"?{...n.spans,[c]:r.also.spans}:{[c]:r.
also.spans}},worth:Number(f.worth),why:l.value.trim()};e.setOthers([...i,p])},b=r.role==="@also";return d("fie\
ldset",{class:"others"},d("legend",{},"Also right"),a.length?d("ul",{},...a):d("p",{class:"soft"},"Another rea\
ding that earns points as well."),d("div",{class:"row fields"},n.layer==="attribution"?null:ze("Label",[g,...t.
labels.filter(c=>c.name!==n.label).map(c=>[c.name,c.short])],f.label,c=>f.label=c,o,"also-label"),u&&ze(s.attributes[u].
title,[g,...s.attributes[u].values.map(c=>[c.name,c.short])],f.value,c=>f.value=c,o,"also-value"),W(r.also.spans?
`“${X(Z(r.also.spans,e.slice),30)}”`:b?"Select the words …":"Other words",()=>e.point("also"),o,{pressed:b}),
ze("Worth",[["1","full"],["0.5","half"]],f.worth,c=>f.worth=c,o,"also-worth")),d("div",{class:"row"},d("label",
{class:"field wide-field"},d("span",{},"Why"),l),W("Add",w,o)))}var zo=[["content","the claim"],["source","who says so"],["cue","the tie"]];function Gt(e,n){return e.setAttribute(
"aria-keyshortcuts",`${e.getAttribute("aria-keyshortcuts")} ${n}`),e}function Zt(e,n,o){let{state:t,acts:s,link:r,
slice:i}=e,u=d("div",{class:"studio-head"}),a=d("textarea",{rows:2,maxlength:300,...be}),f=d("span",{class:"so\
ft"}),g=d("label",{class:"why"},d("span",{},"Why? Your students will read this. ",f),a),l=d("div",{class:"row \
fields"}),w=d("div",{class:"more"}),b=d("div",{class:"row decide"}),c=d("div",{}),p=d("div",{class:"row chips"}),
k=d("div",{class:"card-of-mark"},u,g,c,b,p,l,w),L="",m="",T=new AbortController;n.addEventListener("abort",()=>T.
abort(),{once:!0});let y=Ne(a,r,()=>{let h=r.marks.get(L),v=a.value.replace(/\s+/g," ").trim();h&&v!==Se(e,h)&&
e.setReason(h,v)},n);a.addEventListener("keydown",h=>{if(h.key!=="Enter"&&h.key!=="Escape")return;h.preventDefault(),
y();let v=e.edited();e.sheet.el.focus({preventScroll:!0}),h.key==="Enter"&&v&&se(e,v.id)!=="kept"&&e.decide("k\
ept")},{signal:n});let E=(h,v)=>{if(h.layer!=="attribution")return e.layer.labels.map(M=>W(M.short,()=>s.label(
M.name),v,{key:M.key,class:"chip",pressed:M.name===h.label,title:M.question}));let N=zo.map(([M,z],J)=>W(`${Te(
h,M)?"✓ ":""}${z}`,()=>s.role(M),v,{key:String(J+1),class:`chip step ${M}`,pressed:t.role===M,title:"The nex\
t words you select take its place"})),B=h.spans.source?.length?e.book.attributes.source_kind.values.filter(M=>M.
name!=="none").map((M,z)=>W(M.short,()=>e.setAttr("source_kind",M.name),v,{key:String(z+4),class:"chip",pressed:h.
attrs?.source_kind===M.name,title:M.question})):[];return[...N,...B,W("nobody is named",()=>s.nobody(),v,{key:"\
0",class:"chip",pressed:h.attrs?.source_kind==="none"})]},O=h=>{let v=(N,B,M,z,J)=>{let Y=W(N,()=>e.nudge(z,J),
h,{title:`${B} (${M.replace("Arrow","").replace("Left","←").replace("Right","→")})`});return Y.setAttribute(
"aria-label",B),Y.setAttribute("aria-keyshortcuts",M),Y};return d("span",{class:"group",role:"group","aria-lab\
el":"Move the edges by a word"},v("⇤","Begin one word earlier","Shift+ArrowLeft","start",-1),v("↦","Begin \
one word later","Shift+ArrowRight","start",1),v("↤","End one word earlier","ArrowLeft","end",-1),v("⇥","En\
d one word later","ArrowRight","end",1))},A=h=>{let v=`line ${e.sheet.lineAt(F(h)).number}`,[N,B]=Ze(e,h),M=d(
"span",{class:"state"},`${N} ${B}`);if(h.layer!=="attribution")return[d("p",{class:"words"},d("span",{class:`t\
ag ${h.layer}`},ke(e,h.label)),` ${ct(e,h,150)} `,d("span",{class:"soft"},v," · "),M)];let[z,J]=nt(h,i),Y=Z(h.
spans.cue,i);return[d("p",{class:"words"},d("b",{},z||"?"),`: ${J||"?"}. `,d("span",{class:"soft"},`${Y?`tied \
by “${Y}” · `:""}${v} · `),M)]},$=(h,v,N,B)=>{let M=W(h,()=>e.go(N),B,{title:v});return M.setAttribute("\
aria-label",v),M.setAttribute("aria-keyshortcuts",N<0?"ArrowUp":"ArrowDown"),M};return{box:k,flush:y,draw(h){if(k.
hidden=!h,!h){L=m="";return}let v=o(),N=se(e,h.id),B=t.adding&&!t.role?.startsWith("@");Q(u,[...A(h),...Ge(e,h).
map(Y=>d("p",{class:"note problem"},`⚠ ${Y}`))],e.sheet.el),Q(p,[d("span",{class:"row chips",role:"group","a\
ria-label":h.layer==="attribution"?"Its parts, and the kind of source":"The label"},...E(h,v)),O(v),h.layer===
"attribution"?null:W("Other words",()=>s.role("text"),v,{key:"c",class:"chip",pressed:t.role==="text"&&!B,title:"\
The next words you select take the place of these"}),W("Add a piece",s.adding,v,{key:"p",class:"chip",pressed:B,
title:"The next words you select join this mark"})],e.sheet.el);let M=Se(e,h);if(L!==h.id||document.activeElement!==
a&&a.value!==M)for(L=h.id,a.value=M,a.rows=2;a.scrollHeight>a.clientHeight+2&&a.rows<9;)a.rows+=1;Q(c,[t.more?
null:Ht(e,h)]),a.disabled=!e.editable(),f.textContent=h.rationale===void 0?M?"(proposed)":e.stale.has(h.id)?"(\
being worked out …)":"(say it in a sentence)":"";let z=JSON.stringify([h,e.told.get(h.id),e.stale.has(h.id),
t.more,t.role,t.also.spans]),J=document.activeElement instanceof HTMLInputElement&&(l.contains(document.activeElement)||
w.contains(document.activeElement))&&m.startsWith(`[{"id":"${h.id}"`);if(z!==m&&!J){m=z,T.abort(),T=new AbortController;
let Y=k.contains(document.activeElement)?document.activeElement.dataset.field:null;Q(l,Jt(e,h,T.signal),e.sheet.
el),Q(w,t.more?Ft(e,h,T.signal):[],e.sheet.el),Y&&k.querySelector(`[data-field="${Y}"]`)?.focus({preventScroll:!0})}
Q(b,[Gt(W(N==="kept"?"Kept: next":"Keep",()=>e.decide("kept"),v,{key:"Enter",class:"main",title:"The mark and \
its reason are right"}),"a"),Gt(W(N==="struck"?"Not struck":"Strike",()=>e.decide("struck"),v,{key:"x",title:"\
This is no mark"}),"Delete"),W("Reason",()=>(a.focus(),a.select()),v,{key:"e",title:"Write the reason anew"}),
W(h.status==="open"?"Open: not scored":"Core: scored",()=>e.setStatus(h.status==="open"?"core":"open"),v,{key:"\
o",pressed:h.status==="open",title:"Open: careful readers may differ, so it neither pays nor costs"}),h.layer!==
"loaded"?null:W("Details",()=>l.querySelector("select, input")?.focus(),v,{key:"d",title:"Whose word it is, wh\
ich way it pushes, a plainer word"}),W("More",()=>e.toggleMore(),v,{key:"m",pressed:t.more,title:"Also right, \
and what is worked out by itself"}),$("↑","Back to the mark before",-1,v),$("↓","On to the next mark",1,v)],
e.sheet.el)}}}var Uo=5e3;function Qt({model:e,link:n,frame:o,signal:t}){let s=e.get("task"),r=e.get("text"),i=e.get("codeboo\
k"),u=Re(r),a=De({text:r,code:u,ranges:[],headline:s.headline_line,signal:t}),f=He(a,u),g=Le(t),l={edit:null,role:null,
adding:!1,pending:null,grid:null,form:null,byWords:!1,waiting:!1,reason:{pick:null,text:""},hint:null,note:"",
line:null,more:!1,help:!1,also:Ve(),news:[]},w=d("p",{class:"standing"}),b=d("div",{class:"palette"});o.root.classList.
add("marking","studio"),o.root.querySelector(".bar")?.after(w),o.main.append(a.el),o.dock.append(b);let c=()=>Object.
assign(l,{edit:null,role:null,adding:!1,pending:null,also:Ve()}),p=C=>{l.note=C,o.say(C),re()},k={id:0,task:s,
book:i,link:n,code:u,sheet:a,state:l,frame:o,close:c,refuse:p,render:re,step:oe,slice:u.slice,overlays:new Map,
overlay(){},judges:!1,count:0,layer:i.layers[s.layers[0]],lines:dt(s.layers[0],n,a),editable:()=>!n.readonly&&
!n.closed,edited:()=>l.edit?n.marks.get(l.edit)??null:null,acts:null,told:new Map,stale:new Set,gold:"none",openLayer:Y},
L=zt(k,()=>v.flush()),m=0,T=!1,j=()=>{if(n.status!=="join"){if(m&&performance.now()-m<Uo){T=!0;return}m=performance.
now(),T=!1,y=new Set(k.stale),n.ask("look")}},y=new Set;n.on("overlay",C=>{if(C.what==="look"){m=0;for(let K of y)
k.stale.delete(K);if(T){for(let K of y)k.stale.add(K);j()}k.told=new Map(Object.entries(C.marks)),k.gold=C.gold}else
C.what==="gold"&&(l.news=C.why?[C.why]:C.told,o.say(l.news.join(" ")),j());re()},{signal:t});let E=new Map,O=()=>{
for(let C of new Set([...E.keys(),...n.marks.keys()])){let K=n.marks.get(C),P=K&&K.layer===k.layer.name,H=se(k,
C),ee=P?JSON.stringify([K.spans,K.label,H]):"";E.get(C)!==ee&&(a.set(C,P?A(K,H==="struck"?"struck":H?"":"undec\
ided"):[]),ee?E.set(C,ee):E.delete(C))}a.flush()},A=(C,K)=>Object.entries(C.spans).flatMap(([P,H])=>{let ee=P===
"text"?ke(k,C.label):k.layer.roles.find(V=>V.name===P)?.short??P;return H.map(([V,ne],te)=>({start:V,end:ne,look:`${P===
"text"?C.layer:P} ${K}`,tag:te||K==="struck"?"":ee,name:C.id}))}),$=Bt(k,t),h=jt(k,t);o.side.append($.section,
h.card);let v=Zt(k,t,Le(t)),N=s.layers.map(C=>o.button(i.layers[C].title,()=>Y(C),{class:"tab",pressed:!1})),B=o.
button("↶ Undo",()=>ie(L.undo()),{key:"Control+Z"}),M=o.button("↷ Redo",()=>ie(L.redo()),{key:"Control+Shi\
ft+Z"}),z=o.button("Mark by words",()=>le(!l.byWords),{key:"w",pressed:!1,title:"A word cursor for the keyboar\
d"});o.tools.append(...N,B,M,z);let J=o.button("Codebook",()=>{h.card.hidden=!h.card.hidden,J.setAttribute("ar\
ia-pressed",String(!h.card.hidden)),h.card.hidden||h.card.scrollIntoView({block:"nearest"})},{key:"b",pressed:!1});
h.card.hidden=!0,o.extras.append(J,o.button("Keys",()=>(l.help=!l.help,re()),{key:"?"}));function Y(C){v.flush(),
k.layer=i.layers[C],a.el.classList.toggle("margin",C==="artifact"),o.root.classList.toggle("margin",C==="artif\
act"),c(),l.note="",h.book(),O(),k.onward(0)}function ie(C){if(!C)return;let K=C.map(H=>"mark"in H?H.mark:H.answer.
replace(/^mark:/,""));for(let H of K)k.stale.add(H);let P=K.map(H=>n.marks.get(H)).find(Boolean);c(),P&&(k.layer=
i.layers[P.layer],k.goto(P.id)),o.say("Changed back."),ce()}function le(C){l.byWords=C,l.pending=null,z.setAttribute(
"aria-pressed",String(C)),a.el.classList.toggle("by-words",C),C?(f.enter(l.line?a.lines[l.line-1].start:0),oe(
"",!1)):re(),a.el.focus({preventScroll:!0})}function oe(C,K){let P=C?f.move(C,K):f.move("ArrowRight",!1)&&f.move(
"ArrowLeft",!1);P&&(l.line=a.lineAt(f.head[0]).number,l.pending=C&&k.editable()?$e(a,u,...P):null,C&&!l.role&&
(l.edit=null),o.say(u.slice(...f.head)),re(),queueMicrotask(()=>a.show(f.head[0])))}function ge(C,K=!1){let P=l.
role??"";if(!P.startsWith("@"))return k.acts.take(C,K);l.role=null,l.pending=null,P==="@also"?l.also.spans=C:k.
setAttr(P.slice(1),C),re()}let ye=!1,ue=0;function re(){ye||(ye=!0,queueMicrotask(()=>{ye=!1,t.aborted||Oe()}))}
function Oe(){l.edit&&!n.marks.has(l.edit)&&c(),k.lines=dt(k.layer.name,n,a);let C=xe(k,k.layer.name);o.count(
C.decided,C.all,"decided");let K=s.layers.map(te=>`${i.layers[te].title}: ${_t(xe(k,te))}`);Q(w,K.map((te,we)=>d(
"span",{class:s.layers[we]===k.layer.name?"here":""},te))),o.next(Qe(k));let P=l.pending&&!l.role?null:k.edited(),
H=g(),ee=[l.note&&d("p",{class:"note"},l.note),...l.news.map(te=>d("p",{class:"note"},te)),...l.help?Pt(k,H):[],
...l.pending?qt(k,H,ge):[]];v.box.parentNode!==b&&b.append(v.box);let V=b.firstElementChild===v.box?d("div",{}):
b.firstElementChild;V.parentNode||b.prepend(V),V.hidden=!ee.some(Boolean),Q(V,ee,a.el),v.draw(l.help?null:P),Q(
o.foot,It(k,H),a.el),B.disabled=!L.canUndo||!k.editable(),M.disabled=!L.canRedo||!k.editable(),N.forEach((te,we)=>te.
setAttribute("aria-pressed",String(s.layers[we]===k.layer.name))),O(),$.draw(),a.light(l.edit),a.glow("cursor",
l.pending??(l.byWords&&f.head?[f.head]:[]));let ne=l.pending?.[0]?.[0]??(P&&b.offsetHeight!==ue?de(P)[0]?.[0]:
void 0);ue=b.offsetHeight,ne!==void 0&&!l.byWords&&a.show(ne)}let fe=!1;function ce(){j(),!fe&&n.status!=="joi\
n"&&n.marks.size&&(fe=!0,Y(s.layers.find(C=>!xe(k,C).done)??s.layers[0])),re()}n.on("change",ce,{signal:t}),n.
on("status",C=>C==="saved"?ce():re(),{signal:t}),n.on("refused",({why:C})=>p(`Not taken: ${C}`),{signal:t}),Ke(
a,u,{pick:ge,tap({line:C,margin:K,word:P,marks:H}){l.note="",l.line=C;let ee=l.edit&&(l.role||l.adding);if(K&&
k.layer.name==="artifact"){let V=a.lines[C-1],ne=he(k,"artifact").find(te=>Ae(te).some(([we,Me])=>we>=V.start&&
Me<=V.end));ne&&!ee?k.goto(ne.id):ge($e(a,u,V.start,V.end))}else H.length&&!ee?k.goto(H[((l.edit?H.indexOf(l.edit):
-1)+1)%H.length]):P&&l.byWords?(f.enter(P[0]),oe("",!1)):P&&ee?ge([P],k.layer.name==="attribution"):re()}},t),
o.root.addEventListener("mouseup",()=>{o.root.contains(document.activeElement)||a.el.focus({preventScroll:!0})},
{signal:t}),o.root.addEventListener("keydown",C=>{let K=C.target;if(K.matches("textarea, input, select")){C.key===
"Escape"&&a.el.focus({preventScroll:!0});return}if(l.byWords&&K===a.el&&!C.ctrlKey&&!C.metaKey&&!C.altKey&&C.key.
match(/^(Arrow|Home|End)/))return C.preventDefault(),oe(C.key,C.shiftKey);if(C.altKey||C.key==="Enter"&&K.matches(
"button"))return;let P=C.key==="Backspace"?"Delete":C.key.length===1?C.key.toLowerCase():C.key,ee=C.ctrlKey||C.
metaKey?`Control+${C.shiftKey||P==="y"?"Shift+":""}${P==="y"?"Z":P.toUpperCase()}`:C.shiftKey&&P.startsWith("A\
rrow")?`Shift+${P}`:P,V=[...o.dock.querySelectorAll("button"),...o.root.querySelectorAll("button")].find(ne=>ne.
getAttribute("aria-keyshortcuts")?.split(" ").includes(ee)&&!ne.disabled&&ne.offsetParent);V?(C.preventDefault(),
V.click()):P==="Escape"&&(C.preventDefault(),l.byWords&&!l.pending?le(!1):k.stop())},{signal:t}),h.book(),ce(),
a.begin()}var Vt=`.copydesk.studio{.standing{display:flex;flex-wrap:wrap;gap:4px 18px;padding:6px 16px;font-size:14px;bo\
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
