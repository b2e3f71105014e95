// The instructor's studio, made from copydesk/widgets/js by `npm run build`. Change those files, not this one.
function Me(e){let n=[];for(let r=0,a=0;r<e.length;r+=1,a+=1)e.codePointAt(r)>65535&&(n.push(a),r+=1);let o=r=>{
let a=0,p=n.length;for(;a<p;){let i=a+p>>1;r(n[i],i)?a=i+1:p=i}return a},t=r=>r+o(a=>a<r),s=r=>{let a=o((i,f)=>i+
f+2<=r),p=a<n.length&&n[a]+a<r;return r-a-(p?1:0)};return{length:e.length-n.length,toUnit:t,toPoint:s,slice:(r,a)=>e.
slice(t(r),t(a))}}function ht(e,n,o){let t=n.nodeType===3?o:0;if(n.nodeType!==3)for(let s=0;s<o;s+=1)t+=n.childNodes[s].
textContent?.length??0;for(let s=n;s!==e;){let r=s.parentNode;if(!r)return 0;for(let a=s.previousSibling;a;a=a.
previousSibling)t+=a.textContent?.length??0;s=r}return t}function Xe(e,n){let o=n,t=[e,0],s=r=>{if(r.nodeType===
3){let a=r.textContent?.length??0;return t=[r,Math.min(o,a)],o<=a?!0:(o-=a,!1)}for(let a of r.childNodes)if(s(
a))return!0;return!1};return s(e),t}function et(e){let n=[];for(let[o,t]of[...e].sort((s,r)=>s[0]-r[0]||s[1]-r[1])){
let s=n[n.length-1];s&&o<=s[1]?s[1]=Math.max(s[1],t):n.push([o,t])}return n}var tt=["content","source","cue"];function Se(e,n){if(e!=="attribution")return["text"];let o=tt.filter(t=>n.ask.
includes(t));return o.length?tt.filter(t=>t==="content"||o.includes(t)):tt}function ot(e,n,o,t){return{id:e,layer:n,
label:o,spans:{[n==="attribution"?"content":"text"]:et(t)},attrs:{}}}function je(e,n,o,t){let s={...e.attrs};return n===
"source"&&!t&&delete s.source_kind,{...e,spans:{...e.spans,[n]:et(t?[...e.spans[n]??[],...o]:o)},attrs:s}}function qe(e){
let{source:n,...o}=e.spans;return{...e,spans:o,attrs:{...e.attrs,source_kind:"none"}}}var gt=(e,n,o)=>({...e,attrs:{
...e.attrs,[n]:o}});function Oe(e,n){return!!e.spans[n]?.length||n==="source"&&e.attrs?.source_kind==="none"}var Ae=(e,n)=>n.
find(o=>!Oe(e,o)&&!(o==="cue"&&e.attrs?.source_kind==="none"))??null,ne=e=>e.spans.content??e.spans.text??Object.
values(e.spans)[0]??[],Ee=e=>Object.values(e.spans).flat(),F=e=>ne(e)[0]?.[0]??0;function V(e,n){if(e.length<=
n)return e;let o=e.slice(0,n);return`${o.slice(0,Math.max(o.lastIndexOf(" "),n/2)).trimEnd()} …`}var G=(e,n)=>(e??
[]).map(([o,t])=>n(o,t)).join(" … ");function nt(e,n){let o=(e.spans.content??[]).map(([s,r])=>n(s,r).replace(
/^(?:[“"‘']\s*)?(?:that\s+)?/i,"").replace(/[”"’'.,;:]+$/,"")).join(" … ");return[e.attrs?.source_kind===
"none"?"The outlet itself says":e.spans.source?.length?`${G(e.spans.source,n)} said`:"",o]}var to=/[\p{L}\p{N}_]+(?:[’'.\-][\p{L}\p{N}_]+)*/gu,oo=/[\p{M}\u200d\p{Emoji_Modifier}]/u;function Re(e){return Array.
from(e.matchAll(to),n=>[n.index,n.index+n[0].length])}function st(e,n,o,t=!1){let s=Math.max(0,n),r=Math.min(e.
length,o);for(;s<r&&/\s/.test(e[s]);)s+=1;for(;r>s&&/\s/.test(e[r-1]);)r-=1;if(s>=r)return null;if(!t){for(let[
a,p]of Re(e))if(a<s&&s<p&&(s=a),a<r&&r<p){r=p;break}}return rt(e,s,r)}function rt(e,n,o){let t=r=>/[\udc00-\udfff]/.
test(e[r]??"")&&/[\ud800-\udbff]/.test(e[r-1]??""),s=r=>r<e.length?String.fromCodePoint(e.codePointAt(r)):"";for(t(
n)&&(n-=1),t(o)&&(o+=1);oo.test(s(o));)o+=s(o).length;return[n,o]}function yt(e,n){for(let[o,t]of Re(e))if(o<=
n&&n<t)return rt(e,o,t);return st(e,n,n+1,!0)}function mt(e,n,o,t){let s=Re(e),[r,a]=n;if(o==="start"){let f=s.
map(([u])=>u).filter(u=>u<a);return[(t<0?f.filter(u=>u<r).pop():f.find(u=>u>r))??r,a]}let p=s.map(([,f])=>f).filter(
f=>f>r),i=t<0?p.filter(f=>f<a).pop():p.find(f=>f>a);return i===void 0?n:rt(e,r,i)}function ve(e,n,o,t,s=!1){return e.linesOf(o,t).flatMap(r=>{let a=st(r.text,n.toUnit(o)-r.unit,n.toUnit(t)-r.unit,
s);return a?[[n.toPoint(a[0]+r.unit),n.toPoint(a[1]+r.unit)]]:[]})}function ze(e,n,o,t){let s=null,r=!1,a=0,p=m=>{
let u=document.getSelection();if(!u?.rangeCount||u.isCollapsed)return[];let c=u.getRangeAt(0);return c.intersectsNode(
e.el)?ve(e,n,e.place(c.startContainer,c.startOffset),e.place(c.endContainer,c.endOffset),m):[]},i=m=>{let u=m.
target,c=u.closest(".ln");if(!c)return null;let $=e.lines[Number(c.dataset.line)-1],d=[];for(let y=u.closest("\
[data-mark]");y;y=y.parentElement?.closest("[data-mark]")??null)d.push(y.dataset.mark);let g=!u.closest(".tx")&&
m.clientX<c.querySelector(".tx").getBoundingClientRect().left;return{line:$.number,margin:g,word:g?null:f(m),marks:d}},
f=({clientX:m,clientY:u})=>{let c=document,$=c.caretPositionFromPoint?.(m,u)??c.caretRangeFromPoint?.(m,u),d=$?.
offsetNode??$?.startContainer;if(!d||!e.el.contains(d))return null;let g=e.place(d,$.offset??$.startOffset),y=e.
lineAt(g),O=n.toUnit(g)-y.unit;for(let x of[O,O-1]){let C=x>=0?yt(y.text,x):null;if(!C)continue;let N=[n.toPoint(
C[0]+y.unit),n.toPoint(C[1]+y.unit)];if(e.boxes(N).some(b=>b.left-2<=m&&m<=b.right+2&&b.top-4<=u&&u<=b.bottom+
4))return N}return null};e.el.addEventListener("pointerdown",m=>{m.button||(s=m,r=m.pointerType==="touch")},{signal:t}),
document.addEventListener("pointerup",m=>{let u=s;if(s=null,!u||r)return;let c=Math.hypot(m.clientX-u.clientX,
m.clientY-u.clientY)>=6,$=()=>{if(t.aborted)return;let d=p(m.altKey);if(d.length)document.getSelection()?.removeAllRanges(),
o.pick(d,!1);else if(!c){let g=i(u);g&&o.tap(g)}};c?$():setTimeout($)},{signal:t}),e.el.addEventListener("clic\
k",m=>{if(!r||p(!1).length)return;let u=i(m);u&&o.tap(u)},{signal:t}),document.addEventListener("selectionchan\
ge",()=>{r&&(clearTimeout(a),a=window.setTimeout(()=>{let m=t.aborted?[]:p(!1);m.length&&o.pick(m,!0)},300))},
{signal:t})}var no="Careful readers may read it so, too.";function bt(e,n,o){let{state:t,link:s,frame:r,sheet:a,code:p,byId:i,
keyOf:f,decision:m,layerOf:u,open:c,listed:$,editable:d,told:g,names:y,redraw:O}=e,x=(E,k)=>{d()&&(t.note="",t.
kept=[],n.act([{answer:f(E),before:s.answers.get(f(E))??null,after:k}]))},C=E=>{let k=t.at?m(t.at):null;if(!t.
at||!k?.mark)return;let w=E(structuredClone(k.mark));x(t.at,{choice:k.choice,mark:w})},N={open(E){t.at=E,t.role=
null,t.adding=!1,t.pending=null,t.note="",t.layer=u(E)||t.layer,O(),t.toPlace=!0;let k=i.get(E)?.line;r.say(`${k?
`Line ${k}. `:""}${g(E)}`)},choose(E){let k=t.at?i.get(t.at):null,w=k?.choices.find(P=>P.id===E);if(!k||!w)return;
let L=m(k.id),B=structuredClone(w.mark),M=k.choices.map(P=>P.mark.rationale);L?.mark?.rationale&&!M.includes(L.
mark.rationale)&&(B.rationale=L.mark.rationale),t.role=null,x(k.id,{choice:E,mark:B}),r.say(`Decided: ${y[E]}.`)},
neither(){if(t.at){if(t.role=null,i.has(t.at))x(t.at,{choice:"neither",mark:null});else{let E=t.at;t.at=null,x(
E,null)}r.say("Decided: nothing is marked here.")}},own(){let E=t.at?i.get(t.at):null,k=t.at?m(t.at)?.mark??E?.
choices[0].mark:null;!t.at||!k||(t.role=k.layer==="attribution"?"content":"text",m(t.at)?.choice!=="own"?x(t.at,
{choice:"own",mark:structuredClone(k)}):O())},again(){t.at&&i.has(t.at)&&x(t.at,null)},add(){t.at=null,t.role=
null,t.adding=!t.adding,O()},role(E){t.role=t.role===E?null:E,O()},nobody:()=>C(qe),label:E=>C(k=>({...k,label:E})),
attr:(E,k)=>C(w=>({...w,attrs:{...w.attrs,[E]:k||void 0}})),status:()=>C(E=>({...E,status:E.status==="open"?"c\
ore":"open"})),reason(E,k){let w=m(E);w?.mark&&w.mark.rationale!==k&&x(E,{choice:w.choice,mark:{...structuredClone(
w.mark),rationale:k}})},fair(){let E=t.at?b(t.at):[],k=A(t.at),w=L=>E.some(B=>JSON.stringify(B)===JSON.stringify(
L));C(L=>{let B=(L.also_ok??[]).filter(M=>!w(M));return{...L,also_ok:k?B:[...B,...E]}})},next:()=>T(1),previous:()=>T(
-1),take(E){if(t.pending=null,!d()||!E.length)return O();if(t.adding){let w=t.layer,L=`own:${s.newName()}`,B=w===
"loaded"?"open":"core",M={id:L,layer:w,label:w,spans:{[w==="attribution"?"content":"text"]:E},attrs:{},by:"gol\
d",status:B};return t.adding=!1,t.at=L,t.role=w==="attribution"?"source":null,x(L,{choice:"own",mark:M})}let k=t.
role;if(!k||!t.at)return O();C(w=>je(w,k,E,!1))},takePending(){t.pending&&N.take(t.pending)},byWords(){if(t.byWords=
!t.byWords,t.pending=null,a.el.classList.toggle("by-words",t.byWords),t.byWords){let E=t.at?m(t.at)?.mark:null;
o.enter(E?F(E):a.lines.find(k=>k.text.trim())?.start??0),S("ArrowRight",!1),S("ArrowLeft",!1),a.el.focus({preventScroll:!0})}
O()},keep(){t.kept=[],s.ask("gold",t.by)},undo:()=>n.undo()&&r.say("Changed back."),redo:()=>n.redo()&&r.say("\
Done again.")},b=E=>{let k=i.get(E),w=m(E);if(!k||!w?.mark)return[];let L=k.choices.find(B=>B.id===w.choice);return L?
L.also:w.choice!=="own"?[]:[k.a,k.b].filter(B=>B!==null).map(B=>({label:B.label,spans:B.spans,worth:1,why:B.rationale||
no}))},A=E=>{let k=E?b(E):[],w=E&&m(E)?.mark?.also_ok||[];return k.length>0&&k.every(L=>w.some(B=>JSON.stringify(
B)===JSON.stringify(L)))};function T(E){let k=c(),w=[...i.keys()],L=t.at?w.indexOf(t.at):w.findIndex(K=>u(K)===
t.layer)-1,B=k.filter(K=>E>0?w.indexOf(K.id)>L:w.indexOf(K.id)<L),M=$(),P=M.findIndex(K=>K.id===t.at),H=(E>0?B[0]??
k[0]:B.at(-1))?.id??M[P+E]?.id;H&&N.open(H)}function S(E,k){let w=o.move(E,k);w&&(t.pending=ve(a,p,...w),r.say(
p.slice(...o.head)),O(),queueMicrotask(()=>a.show(o.head[0])))}return{acts:N,others:b,isFair:A,step:S}}var kt=`.copydesk.adjudicating{.m[data-tag]:before{display:inline-block}.m.r-a{border-bottom-style:solid;borde\
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
`;function l(e,n={},...o){let t=document.createElement(e);for(let[s,r]of Object.entries(n))r!=null&&r!==!1&&t.setAttribute(
s,r===!0?"":String(r));return t.append(...o.filter(s=>s!=null&&s!==!1)),t}var ro={Escape:"Esc",Delete:"Del",Enter:"\
⏎"};function D(e,n,o,t={}){let s=l("button",{type:"button",class:t.class,title:t.title??(t.key?.includes("+")?
t.key.replace("Control","Ctrl"):null),"aria-pressed":t.pressed===void 0?null:String(t.pressed),"aria-keyshortc\
uts":t.key,disabled:t.disabled,"data-lm-suppress-shortcuts":"true"},t.lead,l("span",{class:"label"},e),t.key&&
!t.key.includes("+")?l("kbd",{"aria-hidden":"true"},ro[t.key]??t.key):null);return s.addEventListener("mousedo\
wn",r=>r.preventDefault(),{signal:o}),s.addEventListener("click",n,{signal:o}),s}function Q(e,n,o){let t=e.contains(
document.activeElement)?document.activeElement:null;if(e.replaceChildren(...n.filter(Boolean)),!t||e.contains(
document.activeElement))return;let s=t.querySelector(".label")?.textContent,r=[...e.querySelectorAll("button")].
find(a=>!a.disabled&&a.querySelector(".label")?.textContent===s);(s&&r?r:o??e).focus({preventScroll:!0})}function Te(e){
let n=new AbortController;return e.addEventListener("abort",()=>n.abort(),{once:!0}),()=>(n.abort(),n=new AbortController,
n.signal)}function Ue(e,n){let o=!1;return()=>{o||(o=!0,queueMicrotask(()=>{o=!1,n.aborted||e()}))}}function ao(e,n){let o=0;return e.split(`
`).map((t,s)=>{let r={number:s+1,start:n.toPoint(o),end:n.toPoint(o+t.length),unit:o,text:t};return o+=t.length+
1,r})}function _e({text:e,code:n,ranges:o,headline:t,signal:s}){let r=ao(e,n),a=b=>!o.length||o.some(([A,T])=>A<=
b&&b<=T),p=new Map,i=l("div",{class:"paper",role:"group","aria-label":"The article, line by line",tabindex:0,"\
data-lm-suppress-shortcuts":"true"});for(let b of r){if(!b.text.trim())continue;let A=l("span",{class:"no","da\
ta-n":b.number}),T=l("span",{class:"tx"},b.text),S=l("p",{class:"ln","data-line":b.number},A,T);S.classList.toggle(
"off",!a(b.number)),S.classList.toggle("headline",b.number===t),p.set(b.number,{row:S,body:T,gutter:A}),i.append(
S)}let f=new Map,m=new Map,u=new Set,c=b=>{let A=0,T=r.length-1;for(;A<T;){let S=A+T+1>>1;r[S].start<=b?A=S:T=
S-1}return r[A]},$=(b,A)=>{let T=[];for(let S=c(b).number;S<=r.length&&r[S-1].start<A;S+=1)T.push(r[S-1]);return T},
d=b=>{let A=p.get(b.number);if(!A)return;let T=[];for(let w of m.get(b.number)??[])for(let L of f.get(w)??[]){
let B=Math.max(n.toUnit(L.start),b.unit)-b.unit,M=Math.min(n.toUnit(L.end)-b.unit,b.text.length);B<M&&T.push({
piece:L,from:B,to:M,slot:0,opens:L.start>=b.start})}T.sort((w,L)=>w.to-w.from-(L.to-L.from)||w.from-L.from),T.
forEach((w,L)=>{let B=new Set(T.slice(0,L).filter(M=>M.from<w.to&&w.from<M.to).map(M=>M.slot));for(;B.has(w.slot);)
w.slot+=1});let S=[...new Set([0,b.text.length,...T.flatMap(w=>[w.from,w.to])])].sort((w,L)=>w-L),E=[];for(let w=0;w+
1<S.length;w+=1){let L=document.createTextNode(b.text.slice(S[w],S[w+1])),B=T.filter(M=>M.from<=S[w]&&S[w+1]<=
M.to).sort((M,P)=>M.slot-P.slot);for(let{piece:M,from:P,slot:H,opens:K}of B){let se=l("span",{class:`m ${M.look}`,
"data-mark":M.name});K&&P===S[w]&&M.tag&&(se.dataset.tag=M.tag),H&&(se.style.paddingBottom=`${H*5}px`),se.append(
L),L=se}E.push(L)}let k=T.reduce((w,L)=>Math.max(w,L.slot),0);A.row.style.lineHeight=k>1?`calc(1.62em + ${(k-1)*
5}px)`:"",A.body.replaceChildren(...E)},g=new Map,y=typeof Highlight=="function"?CSS.highlights:null,O=(b,A,T)=>{
if(!y)return;let S=y.get(b)??new Highlight;for(let E of A)S.delete(E);for(let E of T)S.add(E);y.set(b,S)},x=([
b,A])=>$(b,A).flatMap(T=>{let S=p.get(T.number)?.body;if(!S)return[];let E=document.createRange(),k=Math.max(n.
toUnit(b),T.unit)-T.unit;return E.setStart(...Xe(S,k)),E.setEnd(...Xe(S,Math.min(n.toUnit(A)-T.unit,T.text.length))),
[E]}),C=()=>{for(let[b,A]of g){let T=A.spans.flatMap(x);O(b,A.ranges,T),A.ranges=T}};s.addEventListener("abort",
()=>{for(let[b,A]of g)O(b,A.ranges,[])},{once:!0});let N={el:i,lines:r,inTask:a,lineAt:c,linesOf:$,row:b=>p.get(
b)?.row??null,has:(b,A)=>[...m.get(b)??[]].some(A),set(b,A){let T=(S,E)=>{for(let{number:k}of $(S.start,S.end)){
let w=m.get(k)??new Set;E?w.add(b):w.delete(b),m.set(k,w),u.add(k)}};for(let S of f.get(b)??[])T(S,!1);for(let S of A)
T(S,!0);A.length?f.set(b,A):f.delete(b)},owners:()=>[...f.keys()],flush(){if(u.size){for(let b of u)d(r[b-1]);
u.clear(),C()}},glow(b,A){let T=`copydesk-${b}`,S=g.get(T)?.ranges??[],E=A.flatMap(x);O(T,S,E),g.set(T,{spans:A,
ranges:E}),y||(N.set(T,A.map(([k,w])=>({start:k,end:w,look:`glow ${b}`,tag:""}))),N.flush())},note(b,A,T=""){let S=p.
get(b)?.gutter;!S||(S.dataset.sign??"")===A||(S.dataset.sign=A,S.title=T)},light(...b){for(let A of i.querySelectorAll(
".m.lit"))A.classList.remove("lit");for(let A of b)for(let T of A&&f.get(A)||[])for(let{number:S}of $(T.start,
T.end))for(let E of p.get(S)?.body.querySelectorAll(".m")??[])E.dataset.mark===A&&E.classList.add("lit")},show(b,A=!1){
let T=p.get(c(b).number)?.row;if(!T)return;if(A)return T.scrollIntoView({block:"nearest"});let[S,E]=[i.getBoundingClientRect(),
T.getBoundingClientRect()];E.top<S.top?i.scrollTop+=E.top-S.top-8:E.bottom>S.bottom&&(i.scrollTop+=E.bottom-S.
bottom+8)},begin(){let b=r.find(S=>a(S.number)&&p.has(S.number)),A=b&&p.get(b.number)?.row,T=new ResizeObserver(
()=>{!A||!i.offsetHeight||(T.disconnect(),i.scrollTop+=A.getBoundingClientRect().top-i.getBoundingClientRect().
top-60)});T.observe(i),s.addEventListener("abort",()=>T.disconnect(),{once:!0})},place(b,A){if(!i.contains(b))
return i.compareDocumentPosition(b)&Node.DOCUMENT_POSITION_PRECEDING?0:n.length;if(b===i){let k=i.children[A];
return k?r[Number(k.dataset.line)-1].start:n.length}let T=(b instanceof Element?b:b.parentElement)?.closest(".\
ln"),S=r[Number(T.dataset.line)-1],{body:E}=p.get(S.number);return E.contains(b)?n.toPoint(S.unit+ht(E,b,A)):b===
T&&A>1?S.end:S.start},boxes:b=>x(b).flatMap(A=>[...A.getClientRects()])};return i.addEventListener("copy",b=>{
let A=document.getSelection()?.rangeCount?document.getSelection().getRangeAt(0):null;if(!A||A.collapsed)return;
let T=N.place(A.startContainer,A.startOffset);b.clipboardData?.setData("text/plain",n.slice(T,N.place(A.endContainer,
A.endOffset))),b.preventDefault()},{signal:s}),N}var io=400,he={"data-lm-suppress-shortcuts":"true"};function Ce(e,n,o,t){let s=0,r=()=>{s&&(clearTimeout(s),s=
0,o(),n.typing=!1)};return e.addEventListener("input",()=>{clearTimeout(s),s=window.setTimeout(r,io),n.typing=
!0},{signal:t}),e.addEventListener("change",r,{signal:t}),t.addEventListener("abort",r,{once:!0}),r}var lo={artifact:[],attribution:["source_kind"],loaded:["direction"]},co=300,po={content:"the claim",source:"w\
ho says so",cue:"the tie",text:"the words"},Ke=(...e)=>l("div",{class:"row"},...e);function xt(e,n){let{state:o,
byId:t}=e,s=o.note?l("p",{class:"note",role:"alert"},o.note):null;if(!o.at)return[s,uo(e,n)];let r=t.get(o.at)??
null;return[s,r&&fo(e,r),ho(e,r,n),...go(e,r,n)]}function uo(e,n){let{acts:o,state:t,open:s,listed:r,editable:a}=e;
return t.adding?Ke(vt(e,n),D("Cancel",o.add,n,{key:"Escape"})):!s().length&&!r().length?null:Ke(a()&&D(s().length?
"Open the next place":"Look at the first place",o.next,n,{key:"n",class:"main"}))}function wt({state:e,open:n,
acts:o,editable:t,link:s},r){if(!t())return[];let a=n().length,p=l("input",{type:"text",maxlength:80,...he,"da\
ta-field":"by",placeholder:"Your name, kept with the gold"});p.value=e.by,p.addEventListener("input",()=>e.by=
p.value,{signal:r});let i=D(a?`Keep as gold: ${a} left to decide`:"Keep as gold",o.keep,r,{key:"g",class:a||e.
kept.length?"":"main",disabled:a>0||s.status!=="saved"});return[l("label",{class:"field"},l("span",{},"Decided\
 by"),p),i,...e.kept.length?[l("div",{class:"kept",role:"status"},...e.kept.map(f=>l("p",{},f)))]:[]]}function vt({
state:e,code:n,acts:o},t){return!e.pending||!(e.role||e.adding)?null:D(`Take “${V(G(e.pending,n.slice),40)}”`,
o.takePending,t,{key:"Enter",class:"main"})}function fo({sentence:e,told:n,task:o,state:t,decision:s},r){let a=t.
at?s(t.at)?.choice:"",p=!a,i=(u,c)=>{let $=r[u],d=a===u||a==="both";return l("div",{class:`reading r-${u}${d?"\
 taken":""}`,role:"group","aria-label":`Reading ${c}`},l("p",{class:"who"},c,d?" ✓":""),l("p",{},e($)),p&&$?.
rationale?l("p",{class:"soft"},$.rationale):null,p&&$?.status==="open"?l("p",{class:"soft"},"Held open by this\
 reader."):null)},[f,m]=o.readers;return l("div",{},l("p",{class:"asked"},l("b",{},`Line ${r.line}. `),n(r.id)),
l("div",{class:"readings"},...r.agreed?[i("a",`A and B · ${f}, ${m}`)]:[i("a",`A · ${f}`),i("b",`B · ${m}`)]))}
function ho(e,n,o){let{state:t,acts:s,decision:r,editable:a}=e;if(!a()||!t.at)return null;let p=r(t.at)?.choice??
null,i=m=>{if(m==="both")return"Take what both say";if(m==="a"||m==="b")return`Take ${m.toUpperCase()}’s`;if(m===
"union")return"The words of both";let u=n?.layer==="attribution"?"who and tie":"label";return m==="ab"?`A’s ${n?.
layer==="attribution"?"claim":"words"}, B’s ${u}`:`B’s ${n?.layer==="attribution"?"claim":"words"}, A’s ${u}`},
f=(m,u)=>({a:"1",b:"2",both:"1"})[m]??String(u+1);return Ke(...(n?.choices??[]).map((m,u)=>D(i(m.id),()=>s.choose(
m.id),o,{key:f(m.id,u),pressed:p===m.id})),D(n?"Neither":"Take it out",s.neither,o,{key:"0",pressed:n?p==="nei\
ther":void 0,title:"Nothing is marked here"}),n&&D("Write your own",s.own,o,{key:"o",pressed:p==="own",title:"\
Change the words yourself"}),D("Next place",s.next,o,{key:"n",class:p?"main":""}),D("Back",s.previous,o,{key:"\
p",title:"The place before"}))}function go(e,n,o){let{state:t,decision:s,names:r,sentence:a,acts:p,editable:i,
others:f,isFair:m,layerBook:u,shortOf:c}=e,$=t.at?s(t.at):null;if(!$)return[];if(!$.mark)return[l("p",{class:"\
read"},"Decided: nothing is marked here. Whoever marks it all the same neither gains nor loses.")];let{mark:d}=$,
g=["a","b","both"].includes($.choice)&&yo(d,n,$.choice)?null:l("p",{class:"read"},l("span",{class:"soft"},`Dec\
ided, ${r[$.choice]}: `),a(d));if(!i())return[g,d.rationale?l("p",{},d.rationale):null];let y=d.layer!=="loade\
d"||!!n?.core,O=D(d.status==="open"?"Open: neither pays nor costs":"Core: it is scored",p.status,o,{key:"c",pressed:d.
status==="open",disabled:!y&&d.status==="open",title:y?"Core is scored. Open is talked about.":"Only one reade\
r marked this loaded word, or one held it open: it stays open"}),x=f(t.at),C=x.length?D(x.length>1?"The other \
readings are fair, too":"The other reading is fair, too",p.fair,o,{key:"f",pressed:m(t.at),title:"A student wh\
o marks it so gets the points as well"}):null;return[g,mo(e,d,o),l("div",{class:"row fields"},$t("Label",[[d.layer,
c(d.layer,d.layer)],...u(d.layer).labels.map(N=>[N.name,N.short])],d.label,p.label,o,d.layer!=="attribution"),
...lo[d.layer].filter(N=>N!=="source_kind"||d.spans.source?.length).map(N=>bo(e,d,N,o)),O,C),ko(e,d,o)]}function yo(e,n,o){
let t=o==="b"?n?.b:n?.a;return!!t&&t?.label===e.label&&(t?.attrs?.source_kind??"")===(e.attrs?.source_kind??"")}
function mo(e,n,o){let{state:t,acts:s,decision:r}=e;if(!t.at||r(t.at)?.choice!=="own")return null;let a=n.layer===
"attribution"?["content","source","cue"]:["text"];return Ke(l("span",{class:"soft"},"Change:"),...a.map(p=>D(po[p],
()=>s.role(p),o,{class:`step ${p}`,pressed:t.role===p,title:"The next words you select take the place of these"})),
n.layer==="attribution"&&D("Nobody: the outlet’s own voice",s.nobody,o,{class:"quiet",pressed:n.attrs?.source_kind===
"none"}),vt(e,o))}function $t(e,n,o,t,s,r=!0){if(!r)return null;let a=l("select",{...he,"data-field":e},...n.map(
([p,i])=>l("option",{value:p,selected:p===o},i)));return a.addEventListener("change",()=>t(a.value),{signal:s}),
l("label",{class:"field"},l("span",{},e),a)}function bo({book:e,acts:n},o,t,s){let{title:r,values:a}=e.attributes[t],
p=[["","choose …"],...a.filter(i=>i.name!=="none").map(i=>[i.name,i.short])];return $t(r,p,o.attrs?.[t]??"",
i=>n.attr(t,i),s)}function ko({state:e,acts:n,link:o},t,s){let r=e.at,a=l("textarea",{rows:2,maxlength:co,...he,
"data-field":"reason"});return a.value=t.rationale??"",Ce(a,o,()=>n.reason(r,a.value.trim()),s),l("label",{class:"\
field wide-field"},l("span",{},"The reason, for a student"),a)}function St(){let e=l("section",{class:"figures"}),n=l("h3",{}),o=l("p",{class:"soft"},"Nowhere in this layer."),
t=l("div",{}),s=l("button",{type:"button",class:"all quiet","aria-pressed":"false","data-lm-suppress-shortcuts":"\
true"},l("span",{class:"label"})),r=l("section",{class:"places"},n,o,t,s),a=new Map,p=!1;return{nodes:[r,e],update(i){
let{task:f,state:m,byId:u,decision:c,listed:$,told:d,code:g,acts:y,signal:O}=i;p||(p=!0,e.append(l("h3",{},"Be\
fore anything was decided"),l("dl",{},...f.agreement.flatMap(({title:b,told:A})=>[l("dt",{},b),l("dd",{},A)])),
l("p",{class:"soft"},f.not_blind)),r.addEventListener("click",b=>{let A=b.target,T=A.closest("[data-name]")?.dataset.
name;T?y.open(T):A.closest(".all")&&(m.all=!m.all,i.redraw())},{signal:O}));let C=$().map(({id:b})=>{let A=u.get(
b),T=c(b),S=T?.mark??A?.a??A?.b,E=S?i.sheet.lineAt(ne(S)[0]?.[0]??0).number:0,k=`${T?"✓":"○"} line ${E} · `,
w=S?V(G(ne(S),g.slice),48):"?",L=T?`Decided: ${i.names[T.choice]}.`:d(b),B=`${k}${w}${L}`,M=a.get(b),P=M?.look===
B?M.node:l("button",{type:"button",class:`m-item${T?"":" ghostly"}`,"data-name":b,"data-lm-suppress-shortcuts":"\
true"},k,l("b",{},w),l("span",{},L));return a.set(b,{look:B,node:P}),b===m.at?P.setAttribute("aria-current","t\
rue"):P.removeAttribute("aria-current"),P});n.textContent=m.all?"All places":"Where they differ",o.hidden=C.length>
0,(C.length!==t.children.length||C.some((b,A)=>t.children[A]!==b))&&Q(t,C,i.sheet.el);let N=f.places.filter(b=>b.
layer===m.layer&&b.agreed).length;s.hidden=!N,s.setAttribute("aria-pressed",String(m.all)),s.firstElementChild.
textContent=`Show the ${N} on which both agree, too`}}}function Ye(e,n){let o=[],t=0,s=0,r=()=>(o.length||(o=e.lines.flatMap(f=>Re(f.text).map(([m,u])=>[n.toPoint(f.
unit+m),n.toPoint(f.unit+u)]))),o),a=()=>[o[Math.min(t,s)][0],o[Math.max(t,s)][1]],p=f=>{let m=r().findIndex(([
,u])=>u>f);return m<0?o.length-1:m},i=f=>{let m=e.lineAt(o[s][0]),u=o[s][0]-m.start;for(let c=m.number+f;c>=1&&
c<=e.lines.length;c+=f){let $=e.lines[c-1],d=o.map((g,y)=>y).filter(g=>o[g][0]>=$.start&&o[g][1]<=$.end);if(d.
length)return d.findLast(g=>o[g][0]-$.start<=u)??d[0]}return s};return{enter(f){return r().length?(t=s=p(f),a()):
null},move(f,m){let u=Math.min(t,s),c=Math.max(t,s),$;if(f==="ArrowRight")$=(m?s:c)+1;else if(f==="ArrowLeft")
$=(m?s:u)-1;else if(f==="ArrowDown")$=i(1);else if(f==="ArrowUp")$=i(-1);else if(f==="Home"||f==="End"){let d=e.
lineAt(o[s][0]);$=f==="Home"?p(d.start):o.findLastIndex(([,g])=>g<=d.end)}else return null;return s=Math.max(0,
Math.min(o.length-1,$)),m||(t=s),a()},get head(){return o[s]}}}function He(e){let n=[],o=[],t=(s,r)=>{let a=s[r];"answer"in s?e.answer(s.answer,a):a?e.put(a):e.del(s.mark)};
return{act(s){if(s.length){n.push(s),o.length=0;for(let r of s)t(r,"after")}},undo(){let s=n.pop();if(!s)return null;
o.push(s);for(let r of[...s].reverse())t(r,"before");return s},redo(){let s=o.pop();if(!s)return null;n.push(s);
for(let r of s)t(r,"after");return s},get canUndo(){return n.length>0},get canRedo(){return o.length>0}}}function xo(e,n){if(e.altKey||e.key==="Enter"&&e.target.matches("button"))return"";let o=e.key==="Backspace"?"\
Delete":e.key.length===1?e.key.toLowerCase():e.key,t=e.shiftKey?"Shift+":"",s=e.ctrlKey||e.metaKey?o==="y"?"Co\
ntrol+Shift+Z":`Control+${t}${o.toUpperCase()}`:(o.startsWith("Arrow")?t:"")+o,r=[...n.dock.querySelectorAll("\
button"),...n.root.querySelectorAll("button")].find(a=>a.getAttribute("aria-keyshortcuts")?.split(" ").includes(
s)&&!a.disabled&&a.offsetParent);return r?(e.preventDefault(),r.click(),""):o}var wo=(e,n)=>e.target===n.el&&!e.
ctrlKey&&!e.metaKey&&!e.altKey&&/^(Arrow|Home|End)/.test(e.key);function vo(e,n,o){e.root.addEventListener("mo\
useup",()=>{e.root.contains(document.activeElement)||n.el.focus({preventScroll:!0})},{signal:o})}function Je(e,n,o,t){
vo(e,n,t),e.root.addEventListener("keydown",s=>{s.target.matches("textarea, input, select")?s.key==="Escape"&&
n.el.focus({preventScroll:!0}):o.byWords()&&wo(s,n)?(s.preventDefault(),o.step(s.key,s.shiftKey)):xo(s,e)==="E\
scape"&&o.escape(s)},{signal:t})}function Et(e){$o(e)}function $o({model:e,el:n,link:o,frame:t,signal:s}){let r=e.get("task"),a=e.get("text"),p=e.
get("codebook"),i=Me(a),f=_e({text:a,code:i,ranges:[],headline:r.headline_line,signal:s}),m=He(o),u=Ye(f,i),c=Te(
s),$=Te(s),d=Ue(I,s),g=new Map(r.places.map(h=>[h.id,h])),y={layer:r.layers.find(h=>r.places.some(R=>R.layer===
h&&!R.agreed))??r.layers[0],at:null,role:null,adding:!1,pending:null,byWords:!1,result:!1,all:!1,note:"",toPlace:!1,
kept:[],by:""},O=l("style",{},kt);n.append(O),s.addEventListener("abort",()=>O.remove(),{once:!0});let x=l("di\
v",{class:"palette"});t.root.classList.add("marking","adjudicating"),t.main.append(f.el),t.dock.append(x);let C=h=>g.
has(h)?`place:${h}`:h,N=h=>{let R=o.answers.get(C(h));if(R)return R;let _=g.get(h);return _?.agreed?{choice:"b\
oth",mark:_.choices[0].mark}:null},b=()=>[...o.answers.entries()].filter(([h,R])=>h.startsWith("own:")&&R).map(
([h])=>h),A=h=>g.get(h)?.layer??o.answers.get(h)?.mark?.layer??"",T=()=>r.places.filter(h=>!N(h.id)),S=()=>!o.
readonly&&!o.closed,E=()=>{let h=b().map(_=>({id:_,start:F(o.answers.get(_).mark),layer:A(_),shown:!0}));return[
...r.places.map(_=>({id:_.id,start:F(_.a??_.b),layer:_.layer,shown:y.all||!_.agreed||!!o.answers.get(C(_.id))||
_.id===y.at})),...h].filter(_=>_.layer===y.layer&&_.shown).sort((_,z)=>_.start-z.start)},[k,w]=r.readers,L={both:"\
both readers say so",a:`A, ${k}`,b:`B, ${w}`,ab:"A’s words, the rest from B",ba:"B’s words, the rest from A",
union:"the words of both",own:"your own",neither:"nothing here"},B=h=>p.layers[h],M=(h,R)=>R===h?"no label yet":
[...B(h).labels,...B(h).families].find(_=>_.name===R)?.short??R,P=(h,R)=>p.attributes[h]?.values.find(_=>_.name===
R)?.short??R,H=h=>{if(!h)return"nothing marked";let R=V(G(ne(h),i.slice),110);if(h.layer!=="attribution")return`\
“${R}” is ${M(h.layer,h.label)}${h.attrs?.voice?`, ${P("voice",h.attrs.voice)} word`:""}`;let _=h.spans.source?.
length?V(G(h.spans.source,i.slice),60):h.attrs?.source_kind==="none"?"Nobody":"?",z=G(h.spans.cue,i.slice),U=[
z&&`tied by “${V(z,40)}”`,h.attrs?.source_kind&&h.attrs.source_kind!=="none"&&P("source_kind",h.attrs.source_kind)].
filter(Boolean).join(", ");return`${_}: ${R}${U?` (${U})`:""}`},K={text:"the words",content:"the claim",source:"\
who says so",cue:"the tie",label:"the label",voice:"whose word it is",source_kind:"the kind of source"},me={task:r,
book:p,link:o,frame:t,sheet:f,code:i,state:y,byId:g,names:L,keyOf:C,layerOf:A,decision:N,added:b,open:T,listed:E,
editable:S,told:h=>{let R=g.get(h);return R?R.agreed?"Both readers say the same.":!R.a||!R.b?`Only ${R.a?`A (${k}\
)`:`B (${w})`} marked this.`:`They differ in ${R.differs.map(_=>K[_]??_).join(", ")}.`:"Both readers missed it\
."},sentence:H,shortOf:M,layerBook:B,valueOf:P,redraw:d,signal:s},{acts:Z,others:ue,isFair:de,step:be}=bt(me,m,
u),ke={...me,acts:Z,others:ue,isFair:de},xe=(h,R,_,z)=>h?Object.entries(h.spans).flatMap(([U,ae])=>ae.map(([ie,
fe],we)=>({start:ie,end:fe,look:`${U==="text"?h.layer:U} ${R}`,tag:we?"":_(U),name:z}))):[],ce=(h,R)=>h==="tex\
t"?M(R.layer,R.label):B("attribution").roles.find(_=>_.name===h)?.short??h,j=new Map,J=h=>{let R=g.get(h),_=N(
h),z=h===y.at;if(y.result||!R||R.agreed||z&&_?.choice==="own")return xe(_?.mark??null,R?.agreed?"r-both":"r-do\
ne",ie=>z||y.result?ce(ie,_?.mark):"",h);let U=(ie,fe)=>we=>z&&fe?`${ie} · ${ce(we,fe)}`:ie,ae=_?" r-faint":"";
return[...xe(R.a,`r-a${ae}`,U("A",R.a),h),...xe(R.b,`r-b${ae}`,U("B",R.b),h)]},q=()=>{let h=[...r.places.filter(
_=>_.layer===y.layer).map(_=>_.id),...b().filter(_=>A(_)===y.layer)],R=new Set(h);for(let _ of[...j.keys()].filter(
z=>!R.has(z)))j.delete(_),f.set(_,[]);for(let _ of h){let z=J(_),U=JSON.stringify(z);j.get(_)!==U&&(j.set(_,U),
f.set(_,z))}f.flush(),f.light(y.at),f.glow("cursor",y.pending??[])},Y=r.layers.map(h=>t.button(B(h).title,()=>{
Object.assign(y,{layer:h,at:null,role:null,adding:!1,pending:null,note:""}),d()},{class:"tab",pressed:!1})),te=t.
button("↶ Undo",Z.undo,{key:"Control+Z"}),X=t.button("↷ Redo",Z.redo,{key:"Control+Shift+Z"}),le=t.button(
"Mark by words",Z.byWords,{key:"w",pressed:!1,title:"A word cursor for the keyboard"});t.tools.append(...Y,te,
X,le);let ee=t.button("Show the result",()=>{y.result=!y.result,d()},{key:"r",pressed:!1,title:"In the text: w\
hat was decided, or what the two readers marked"}),re=t.button("Add what both missed",Z.add,{key:"a",pressed:!1});
t.extras.prepend(ee,re);let Ne=St();t.side.append(...Ne.nodes);let ut=()=>{if(o.status==="join")return"Opening\
 your decisions …";if(o.status==="lost")return"Stop here: what you do now would not be saved. Download what \
is unsaved first.";if(!S())return"You can read these decisions, not change them.";if(y.adding)return y.byWords?
"Next: move with the arrow keys, hold Shift for more words, then press Enter.":"Next: select the words that bo\
th readers missed.";if(y.role)return"Next: select the words in the article. They take the place of those it ha\
s.";let h=T(),R=y.at?g.get(y.at):null;return R&&!N(R.id)?`Next: ${R.a&&R.b?"whose reading is right? Both may b\
e fair.":"is it right? Take it, or say neither."}`:y.kept.length?"The gold is kept. You can change a decision \
and keep it again.":h.length?y.at?`Decided. Next: look at its reason, then go on to the next place. ${h.length}\
 left.`:`Next: open the first place on which the two readers differ. ${h.length} left.`:"Every place is decide\
d. Look the result over, then keep it as gold."},Le=new Map;function v(h,R,_,z){let U=JSON.stringify(R),ae=document.
activeElement,ie=h.contains(ae)?ae?.dataset.field:void 0,fe=ie&&!(ae instanceof HTMLSelectElement)?ae:null;if(fe&&
Le.get(h)===U)return;Le.set(h,U);let we=fe?.selectionStart??0;if(Q(h,z(_()),f.el),!ie)return;let ft=h.querySelector(
`[data-field="${ie}"]`);ft?.focus({preventScroll:!0}),fe&&ft?.setSelectionRange(we,we)}let W=0;function I(){y.
at&&!g.has(y.at)&&!o.answers.get(y.at)&&(y.at=null);let h=r.places.filter(U=>!U.agreed);t.count(h.filter(U=>N(
U.id)).length,h.length,h.length?"decided":"places to decide: they agree"),t.next(ut());let R=y.at?N(y.at):null,
_={...R,mark:{...R?.mark,rationale:""}};v(x,[y.at,y.role,y.pending,y.note,y.adding,S(),o.status==="join",T().length>
0,_],c,U=>xt(ke,U)),v(t.foot,[T().length,y.kept,o.status==="saved",S()],$,U=>wt(ke,U)),te.disabled=!m.canUndo||
!S(),X.disabled=!m.canRedo||!S(),Y.forEach((U,ae)=>{let ie=T().filter(we=>we.layer===r.layers[ae]).length;U.setAttribute(
"aria-pressed",String(r.layers[ae]===y.layer));let fe=U.querySelector(".label");fe.textContent=`${B(r.layers[ae]).
title} · ${ie?`${ie} left`:"✓"}`}),ee.setAttribute("aria-pressed",String(y.result)),re.setAttribute("aria-p\
ressed",String(y.adding)),re.disabled=!S(),le.setAttribute("aria-pressed",String(y.byWords)),q(),Ne.update(ke);
let z=y.at?N(y.at)?.mark??g.get(y.at)?.a??g.get(y.at)?.b:null;z&&!y.byWords&&(y.toPlace||x.offsetHeight!==W)&&
f.show(ne(z)[0]?.[0]??F(z)),y.toPlace=!1,W=x.offsetHeight}return ze(f,i,{pick:h=>Z.take(h),tap({word:h,marks:R,
line:_,margin:z}){if((y.role||y.adding)&&(h||z)){let U=f.lines[_-1];return Z.take(z?ve(f,i,U.start,U.end):[h])}
if(R.length){let U=y.at?R.indexOf(y.at):-1;Z.open(R[(U+1)%R.length])}}},s),Je(t,f,{byWords:()=>y.byWords,step:be,
escape(){Object.assign(y,{role:null,adding:!1,pending:null}),d()}},s),o.on("change",()=>d(),{signal:s}),o.on("\
status",()=>d(),{signal:s}),o.on("overlay",({told:h,why:R,place:_})=>{_&&Z.open(_),y.kept=h??[],y.note=R??"",t.
say(R??"The gold is kept."),d()},{signal:s}),o.on("refused",({why:h})=>{y.note=`Not taken: ${h}`,t.say(y.note),
d()},{signal:s}),I(),f.begin(),{known:me,view:ke}}var Ot={join:"opening …",saved:"✓ saved",sending:"… saving",kept:"kept in this browser, not yet in your \
file",cut:"kept here: run this cell again",lost:"NOT SAVED"},So={join:"",saved:"",sending:"",kept:"",cut:"The \
notebook's engine was restarted. Your answers are kept in this browser. Run this cell again (▶) to put them in\
 your file.",lost:"Your last answers are NOT saved: neither the notebook nor this browser could keep them. Dow\
nload them now."},at=[18,22,28];function Eo(e,n){let o=matchMedia("(prefers-color-scheme: dark)"),t=()=>{let r=document.
body.dataset.jpThemeLight,a=document.body.dataset.vscodeThemeKind;e.classList.toggle("dark",r?r==="false":a?!a.
includes("light"):o.matches)},s=new MutationObserver(t);s.observe(document.body,{attributes:!0,attributeFilter:[
"data-jp-theme-light","data-vscode-theme-kind"]}),n.addEventListener("abort",()=>s.disconnect(),{once:!0}),o.addEventListener(
"change",t,{signal:n}),t()}function At({model:e,el:n,link:o,signal:t}){let s=e.get("task"),r=l("h2",{},[s.number,
s.title].filter(Boolean).join(" · ")),a=l("div",{class:"count"}),p=l("div",{class:"saved"}),i=l("div",{class:"\
alert",role:"alert",hidden:!0}),f=l("div",{class:"alert",role:"alert",hidden:!0}),m=l("div",{class:"row"}),u=l(
"div",{class:"row"}),c=l("div",{class:"stage"}),$=l("div",{class:"side",role:"group","aria-label":"Notes besid\
e the text",tabindex:0,"data-lm-suppress-shortcuts":"true"}),d=l("p",{class:"next"}),g=l("div",{class:"dock"},
d),y=l("footer",{class:"foot"}),O=l("div",{class:"unseen",role:"status","aria-live":"polite"}),x=l("section",{
class:"copydesk","aria-label":`Task ${r.textContent}`},l("header",{class:"head"},l("div",{},r,l("p",{},s.prompt)),
a,p),i,f,l("div",{class:"bar"},m,u),l("div",{class:"cols"},l("div",{class:"wide"},c,g,y),$),O);Eo(x,t);for(let S of[
"keydown","keyup","keypress"])x.addEventListener(S,E=>E.stopPropagation(),{signal:t});let C=Number(e.get("pref\
s")?.size)||at[0],N=()=>x.style.setProperty("--copydesk-size",`${C}px`);N(),u.append(D("A⁺",()=>{C=at.find(S=>S>
C)??at[0],N()},t,{title:"Larger letters, up to projector size, then back"}));let b=S=>{O.textContent=O.textContent===
S?`${S} `:S},A="",T=S=>{let E=S.status;x.dataset.status=p.dataset.status=E,p.textContent=Ot[E],p.title=S.reason??
"";let k=E==="join"?S.reason:"",w=So[E]||k||(E==="kept"&&S.reason?`Not yet in your file: ${S.reason}. Your ans\
wers are kept in this browser and tried again.`:"");if(i.textContent!==w&&(i.textContent=w),i.hidden=!w,E==="l\
ost"&&"download"in S&&typeof S.download=="function"){let B=S.download;i.append(" ",D("Download what is unsaved",
()=>B.call(S),t,{class:"main"}))}let L=E==="sending"||E==="join"?A:E;L!==A&&((L!=="saved"||A)&&b(Ot[E].replace(
"✓ ","")),A=L)};return o?(o.on("status",()=>T(o),{signal:t}),T(o)):p.remove(),n.append(x),t.addEventListener(
"abort",()=>x.remove(),{once:!0}),{root:x,main:c,side:$,tools:m,extras:u,dock:g,foot:y,say:b,count(S,E,k){a.replaceChildren(
E?`${S} of ${E} `:`${S} `,l("small",{},(E||S)===1?k?.replace(/s$/,""):k))},next(S){d.textContent!==S&&(d.textContent=
S),d.hidden=!S},warn(S){f.textContent=S??"",f.hidden=!S},button:(S,E,k)=>D(S,E,t,k)}}var Tt=`.copydesk{&.dark{color-scheme:dark}.answer{display:grid;gap:10px;max-width:66ch;margin-top:10px;font-s\
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
key(t)??"",[r,a,p,i]=s.startsWith(this.#t)?s.slice(this.#t.length).split("/"):[];if(!(!p||i!==void 0))try{n.push(
{round:Number(r),client:a,n:Number(p),op:JSON.parse(o.getItem(s)??"")})}catch{}}}catch{return[]}return n.sort(
(o,t)=>o.round-t.round||(o.client<t.client?-1:o.client>t.client?1:o.n-t.n))}},Ao=50,To=64e3;function Ct(e){let[
n]=e,o=0,t=e.findIndex(({client:s,round:r,n:a,op:p},i)=>(o+=new TextEncoder().encode(JSON.stringify(p)).length+
1,s!==n.client||r!==n.round||a!==n.n+i||i===Ao||i>0&&o>To));return t<0?e.length:t}var Co=2500,it=[1e3,2e3,4e3,8e3,15e3],No="The notebook does not answer yet. If this stays so, run this cell ag\
ain (▶).",Lo={storage:()=>localStorage,now:()=>Date.now(),later:(e,n)=>setTimeout(e,n),never:e=>clearTimeout(
e),random:()=>Array.from(crypto.getRandomValues(new Uint8Array(6)),e=>e.toString(16).padStart(2,"0")).join("")},
lt=e=>e.mark?.id??e.mark??e.key;function Nt(e,{signal:n,...o}){let t={...Lo,...o},s=String(e.get("task").id),r=t.
random(),a=r,p=0,i=0,f=Number(e.get("task").round??1),m="",u=null,c=0,$=null,d=[],g=!1,y=!1,O={why:"",retry:!0},
x=0,C=null,N=!1,b=!1,A=!1,T={what:"",when:0},S={status:"",reason:""},E=new Map,k=new Map,w=!1,L=!1,B=0,M=null,
P=new Map,H=(v,W)=>{for(let I of[...P.get(v)??[]])I(W)},K=()=>{let v=d.some(W=>!W.stored);return g?v?"lost":"c\
ut":$?d.length?y?v?"lost":"kept":"sending":b?"sending":"saved":"join"},se=()=>O.why||(!$&&!g&&x>2?No:""),me=()=>!$||
K()==="lost"||!!e.get("task").readonly,Z=()=>{if(!d.length&&$&&(y=!1,x=0,O={why:"",retry:!0}),t.never(C),C=null,
!g&&!n.aborted){let v=it[Math.min(x,it.length-1)];if(!$)C=t.later(()=>(x++,de(),Z()),v);else if(d.length&&y&&O.
retry)C=t.later(()=>(x++,xe(),Z()),v);else if(d.length&&!y){let W=d.reduce((I,h)=>Math.min(I,h.since),1/0);C=t.
later(()=>(y=!0,x=0,Z()),Math.max(0,W+Co-t.now()))}}S.status===K()&&S.reason===se()||(S.status=K(),S.reason=se(),
H("status",S.status))},ue=v=>{if(!(g||n.aborted))try{e.send(v)}catch{re()}},de=()=>ue({t:"hello",v:1,client:a,
task:s,round:f,boot:u,seq:c}),be=()=>{N=!1;let v=d.filter(W=>!W.sent);for(;v.length;){let W=v.splice(0,Ct(v));
for(let R of W)R.sent=!0;let[{client:I,round:h}]=W;ue({t:"ops",v:1,journal:m,client:I,task:s,round:h,ops:W.map(
R=>R.op)})}},ke=()=>{N||(N=!0,queueMicrotask(be))},xe=()=>{for(let v of d)v.sent=!1,v.stored||=$?.put(v)??!1;be()},
ce=v=>(v.do==="put"?E.set(v.mark.id,v.mark):v.do==="del"?E.delete(v.mark):v.do==="answer"?k.set(v.key,v.value):
v.do==="hint"?B=Math.max(B,v.level):v.do==="check"?L=!0:w=!0,["put","del","answer"].includes(v.do)&&(M=null),v.
do==="put"?v.mark.id:v.do==="del"?v.mark:null),j=v=>{if(me()||w)return;let W={n:++p,...v},I={round:f,client:a,
n:p,op:W,stored:!1,sent:!1,since:t.now()};I.stored=$?.put(I)??!1,d.push(I);let h=ce(W);Z(),H("change",{names:h?
[h]:[]}),O.why||ke()},J=v=>{let W=d.filter(h=>h.client===v);d=d.filter(h=>h.client!==v);let I=t.random();W.forEach(
(h,R)=>{let _={...h.op,n:R+1},z={...h,client:I,n:R+1,op:_,sent:!1};z.stored=$?.put(z)??!1,(z.stored||!h.stored)&&
$?.drop(h),d.push(z)}),v===a&&(a=I,p=W.length)},q=v=>{$||(y=!1,x=0,O={why:"",retry:!0}),m!==v.journal&&(m&&(d=
[],a=t.random(),p=0),m=v.journal,$=new Fe(t.storage,m,s)),v.round!==f&&p&&(a=t.random(),p=0),{round:f,boot:u,seq:c}=
v,A=!1,w=!!v.closed,L=!!v.checked,B=v.hints??0,M=v.verdict??(w?M:null),E=new Map((v.marks??[]).map(h=>[h.id,h])),
k=new Map(Object.entries(v.answers??{}));let W=new Set(d.map(h=>`${h.client}/${h.n}`));d=[...($?.all()??[]).filter(
h=>!W.has(`${h.client}/${h.n}`)).map(h=>({...h,stored:!0,sent:!1,since:t.now()})),...d].filter(h=>{let R=h.round===
f&&h.n<=(v.upto?.[h.client]??0);return R&&$?.drop(h),!R});for(let h of d)h.round===f&&ce(h.op);be(),Z(),H("cha\
nge",{names:null}),M&&H("verdict",M)},Y=(v,W)=>{let I=d.filter(h=>h.client===v&&h.n<=W);d=d.filter(h=>!I.includes(
h));for(let h of I)$?.drop(h);return I},te=v=>{let W=Y(v.client,v.upto),I=W.filter(_=>v.refused?.[_.n]),h=W.length&&
v.client!==a&&!d.some(_=>_.client===v.client),R=I.length||v.late?.length||h||A&&!d.length;c=Math.max(c,v.seq??
0),W.length&&(x=0,O={why:"",retry:!0}),Z(),R&&de();for(let{n:_,op:z}of I)H("refused",{n:_,why:v.refused[_],op:z})},
X=v=>{c=Math.max(c,v.seq??0);let W=[];for(let I of v.ops)Y(v.by,I.n);for(let I of v.by===a?[]:v.ops)lt(I)&&d.some(
h=>lt(h.op)===lt(I))?A=!0:W.push(ce(I));Z(),H("change",{names:W.filter(I=>I!==null)}),(A?!d.length:v.ops.some(
I=>I.do==="commit"||I.do==="check"))&&de()},le=v=>{let W=d.filter(h=>h.client===v.client&&h.n>=v.from);if(!W.length)
return;let I=`${v.client}/${v.from}`;if(!(T.what===I&&t.now()-T.when<it[0])){if(T={what:I,when:t.now()},W[0].n>
v.from)J(v.client);else for(let h of W)h.sent=!1;be()}},ee=v=>{O={why:String(v.why??"the file could not be wri\
tten"),retry:v.retry!==!1},y=!0,Z()},re=()=>{g=!0,Z()},Le=[["msg:custom",v=>{v?.t==="state"?q(v):$?v.t==="ack"?
te(v):v.t==="delta"?X(v):v.t==="want"?le(v):v.t==="fault"?ee(v):v.t==="verdict"?H("verdict",M=v):(v.t==="hint"||
v.t==="overlay")&&H(v.t,v):v?.t==="fault"&&ee(v)}],["comm_live_update",()=>{e.comm_live!==!0&&re()}],["comm:cl\
ose",re]];for(let[v,W]of Le)e.on(v,W);return n.addEventListener("abort",()=>{for(let[v,W]of Le)e.off(v,W);t.never(
C),P.clear()},{once:!0}),e.comm_live===!1&&(g=!0),de(),Z(),{get status(){return K()},get reason(){return se()},
get marks(){return E},get answers(){return k},get closed(){return w},get checked(){return L},get hints(){return B},
get verdict(){return M},get readonly(){return me()},get typing(){return b},set typing(v){b=v,Z()},put:v=>j({do:"\
put",mark:v}),del:v=>j({do:"del",mark:v}),answer:(v,W)=>j({do:"answer",key:v,value:W}),hint:v=>j({do:"hint",level:v}),
check:v=>j({do:"check",reason:v}),commit:()=>j({do:"commit"}),ask:(v,W)=>ue({t:"ask",what:v,client:a,text:W}),
newName:()=>`${r}.${++i}`,on(v,W,I){let h=P.get(v)??new Set;P.set(v,h.add(W)),I.signal.addEventListener("abort",
()=>h.delete(W),{once:!0})},unsaved:()=>d.map(v=>({task:s,round:v.round,client:v.client,...v.op})),download(){
let v=[{v:1,journal:m,unsaved:!0},...this.unsaved()].map(h=>JSON.stringify(h)),W=URL.createObjectURL(new Blob(
[`${v.join(`
`)}
`],{type:"application/x-ndjson"})),I=document.createElement("a");I.href=W,I.download=`copydesk-unsaved-${s}.js\
onl`,I.click(),URL.revokeObjectURL(W)}}}function Be({task:e,layer:n}){if(n.name==="attribution")return[];let o=t=>!e.ask.length||e.ask.includes(t);return o(
"label")?n.labels:o("family")?n.families:[]}function Lt({task:e,layer:n,book:o,state:t},s){let r=n.name==="loa\
ded"?"voice":n.name==="attribution"?"source_kind":"";if(!r||!e.ask.includes(r)||s.attrs?.[r]&&t.grid!==r||r===
"source_kind"&&!s.spans.source?.length)return null;let a=o.attributes[r];return{...a,values:a.values.filter(p=>p.
name!=="none")}}var ge=({layer:e},n)=>n===e.name?e.short:[...e.labels,...e.families].find(o=>o.name===n)?.short??
n;function Mt(e){let{task:n,layer:o,state:t,link:s,lines:r,count:a}=e;if(s.status==="join")return"Opening your\
 answers …";if(s.status==="lost")return"Stop here: what you do now would not be saved. Download what is unsa\
ved, then call your teacher.";if(s.closed&&s.verdict)return"Read what the desk says. Your marks stay as you ga\
ve them.";if(s.closed)return"You have closed this task. You can read your marks, not change them.";if(!e.editable())
return"You can read these marks, not change them.";if(t.form==="check")return"Next: say why you decided as you\
 did. Then see what the desk says.";if(t.form==="commit")return"Next: are you sure? Afterwards you cannot chan\
ge your marks.";if(t.form==="keys")return"The keys, and the button for each.";if(t.waiting)return s.status==="\
saved"||s.status==="sending"?"The desk is reading your marks …":"Your check waits until the notebook answers\
.";let p=e.edited(),i=!!n.count&&a>=Number(n.count),f=n.commit?"commit":"check";if(p&&t.adding)return"Next: se\
lect the further words. They join the same mark.";if(o.name==="attribution"){if(t.pending)return"Next: take th\
ese words, or select others.";if(p&&t.role)return`Next: ${{content:"select the words of the claim.",source:"se\
lect who says so, or say that nobody does.",cue:p.attrs?.source_kind==="none"?"is there a tie, such as “report\
edly”? Select it. If not, press Done.":"select the words that tie the two."}[t.role]??""}`;if(p&&Lt(e,p))return"\
Next: what kind of source is it?";if(p)return`Read it aloud. Does it still sound true? Then ${i?e.judges||n.commit?
`press ${f}`:"go on to the next task":"select the next claim"}.`}else{if(t.pending&&(p||!Be(e).length))return"\
Next: take these words, or select others.";if(t.pending||t.grid==="label")return"Next: pick the label that fit\
s best.";if(p&&Lt(e,p))return"Next: whose word is it?";if(p&&t.role)return"Next: select the words that this ma\
rk should cover."}if(s.verdict)return"Read what the desk says. Then change what you like, and check again.";if(i&&
(e.judges||n.commit))return`That makes ${a} of ${n.count}. Next: look them over, then ${f}.`;let m={attribution:"\
select the words of a claim",artifact:"click the number of a line that the reporter did not write here for thi\
s story",loaded:"select the shortest words that carry a charge"}[o.name],u=t.byWords?"move with the arrow keys\
, hold Shift for more words, then press a digit or Enter":m;return!a&&r.open.length?`First: ${u}. Nothing ther\
e? Say so below.`:r.open.length?`Next: ${u}. Still open: line${r.open.length>1?"s":""} ${Mo(r.open)}.`:n.commit?
"Every line has an answer. Next: look it over, then commit.":e.judges?"Every line has an answer. Next: check.":
"Every line has an answer. It is saved; you can still change it."}function Mo(e){return e.length>6?`${e.slice(
0,5).join(", ")} and ${e.length-5} more`:e.join(", ")}var jo={found:["✓","found"],nearly:["≈","nearly"],missed:["○","missed"],extra:["+","extra"],arguable:["∿",
"arguable"],alone:["–","rightly left alone"]},Ro=e=>jo[e]??["·",e];function De(e,n){let{slice:o,sheet:t}=e,
s=`line ${t.lineAt(F(n)).number}`,r=V(G(ne(n),o),70);if(n.layer!=="attribution")return[n.layer==="artifact"?ge(
e,n.label):r,n.layer==="artifact"?"":ge(e,n.label),n.layer==="artifact"?`${r} · ${s}`:s];let a=n.attrs?.source_kind===
"none"?"Nobody":V(G(n.spans.source,o),40)||"who?",p=n.by?null:Ae(n,Se(n.layer,e.task)),i=e.layer.roles.find(f=>f.
name===p)?.short;return[a,G(n.spans.cue,o),`${r} · ${s}${i?` · no ${i} yet`:""}`]}function jt(e,n,o){let[t,s,
r]=De(e,n);return l("button",{type:"button",class:"m-item","data-name":n.id,"data-lm-suppress-shortcuts":"true"},
o?`${o} `:null,l("b",{},t),s?` · ${s}`:null,l("span",{},r))}function Rt(e,n){let o=l("div",{class:"list"}),t=l(
"p",{class:"soft"}),s=l("section",{class:"marks"},l("h3",{},"Your marks"),t,o),r=l("section",{class:"verdict",
tabindex:-1}),a=l("section",{class:"others"}),p=l("section",{class:"card"}),i=[],f=new Map,m=u=>u.target.closest(
"[data-name]")?.dataset.name??null;o.addEventListener("click",u=>{let c=m(u);c&&e.acts.open(c)},{signal:n});for(let[
u,c]of[["pointerover",!0],["focusin",!0],["pointerout",!1],["focusout",!1]])o.addEventListener(u,$=>e.acts.point(
c?m($):null),{signal:n});return r.addEventListener("click",u=>{let c=f.get(m(u)??"");c&&e.acts.showItem(c)},{signal:n}),
a.addEventListener("click",u=>{let c=u.target.closest("[data-at]")?.dataset.at;c&&e.sheet.show(Number(c),!0)},
{signal:n}),{nodes:[r,s,a,p],update(u){u||(i=[...e.link.marks.values()].filter(c=>c.layer===e.layer.name).map(
c=>({name:c.id,start:F(c),node:jt(e,c)})).sort((c,$)=>c.start-$.start),Q(o,i.map(c=>c.node),e.sheet.el));for(let c of u??
[]){let $=i.findIndex(O=>O.name===c),d=$>=0&&i[$].node===document.activeElement;$>=0&&i.splice($,1)[0].node.remove();
let g=e.link.marks.get(c),y=g?.layer===e.layer.name;if(g&&y){let O=F(g),x=i.findIndex(b=>b.start>O),C=x<0?i.length:
x,N=jt(e,g);o.insertBefore(N,i[C]?.node??null),i.splice(C,0,{name:c,start:O,node:N}),d&&N.focus({preventScroll:!0})}else
d&&e.sheet.el.focus({preventScroll:!0})}t.textContent=i.length?"":"None yet. Each mark you make appears here a\
s a button that leads back to it."},current(u){for(let c of i)c.name===u?c.node.setAttribute("aria-current","t\
rue"):c.node.hasAttribute("aria-current")&&c.node.removeAttribute("aria-current")},judge(u){s.hidden=!!u,f=new Map(
(u?.items??[]).map((c,$)=>[String($),c])),Q(r,u?[l("h3",{},"Your desk says"),...(u.sentences??[]).map(c=>l("p",
{},c)),...[...f].map(([c,$])=>_o(e,c,$)),u.reveal?l("p",{class:"reveal"},u.reveal):null]:[],e.sheet.el),u&&(e.
frame.side.scrollTop=0)},compare(u){Q(a,[...u.values()].flatMap(c=>[l("h3",{},c.what==="machine"?"The machine’\
s reading":c.what==="class"?"The class":"The key"),...c.annotations.filter($=>$.layer===e.layer.name).map($=>{
let[d,g,y]=c.what==="class"?[e.slice(...$.spans.heat[0])]:De(e,$);return l("button",{type:"button",class:"m-it\
em ghostly","data-at":F($),"data-lm-suppress-shortcuts":"true"},l("b",{},d),g?` · ${g}`:null,l("span",{},y),$.
rule||$.rationale?l("span",{},[$.rule&&`rule ${$.rule}`,$.rationale].filter(Boolean).join(": ")):null)})]),e.sheet.
el)},book(){let{layer:u}=e,c=Be(e),$=[...u.roles,...c.length?u.families:[],...c===u.labels?c:[]];Q(p,[l("h3",{},
"Codebook"),l("p",{},l("b",{},u.question)),l("dl",{},...$.flatMap(d=>[l("dt",{},l("span",{class:`tag ${u.roles.
length?d.name:u.name}`},d.short),` ${d.name}`),l("dd",{},d.question,d.example?l("i",{},` ${d.example}`):null)]))])},
card:p,verdict:r}}function _o(e,n,o){let[t,s]=Ro(o.outcome),r=a=>a&&a!==e.layer.name?`${ge(e,a)}. `:"";return l(
"button",{type:"button",class:`v ${o.outcome}`,"data-name":n,"data-lm-suppress-shortcuts":"true"},l("b",{},`${t}\
 ${o.title||s}`),o.why?l("span",{},o.why):null,...(o.also??[]).map(a=>l("span",{},`Also accepted: ${r(a.label)}${a.
why??""}`)))}var We=(e,n)=>n===void 0?`nothing:${e}`:`nothing:${e}:${n}`;function dt(e,n,o){let t=n.answers.get(We(e))===!0,
s=o.lines.filter(p=>p.text.trim()&&o.inTask(p.number)).map(p=>p.number),r=new Set(s.filter(p=>o.has(p,i=>n.marks.
has(i)))),a=new Set(s.filter(p=>!r.has(p)&&(t||n.answers.get(We(e,p))===!0)));return{lines:s,marked:r,said:a,whole:t,
open:s.filter(p=>!r.has(p)&&!a.has(p))}}function _t(e,n){let{task:o,state:t,link:s,sheet:r,code:a,frame:p,close:i,refuse:f,render:m}=e,u=x=>[void 0,...new Set(
Ee(x).flatMap(([N,b])=>r.linesOf(N,b).map(A=>A.number)))].map(N=>We(e.layer.name,N)).filter(N=>s.answers.get(N)===
!0).map(N=>({answer:N,before:!0,after:!1})),c=(...x)=>n.act(x.flatMap(C=>[{mark:C.id,before:s.marks.get(C.id)??
null,after:C},...u(C)])),$=x=>{t.edit=x.id,t.adding=!1,t.role=e.layer.name==="attribution"?Ae(x,Se(e.layer.name,
o)):null},d=x=>x.every(([C])=>!r.inTask(r.lineAt(C).number)),g=()=>o.lines.map(([x,C])=>x===C?`line ${x}`:`lin\
es ${x} to ${C}`).join(" and "),y=(x,C=!1)=>{if(t.note="",!e.editable())return f(Mt(e));t.form=null,t.line=r.lineAt(
x[0][0]).number;let N=e.edited(),b=t.role,A=b==="source"||b==="cue"?x:x.filter(T=>!d([T]));if(!A.length)return f(
`That is outside this task, which is about ${g()}.`);if(C)return t.pending=A,b||(t.edit=null),m();if(t.pending=
null,N&&b){let T=je(N,b,A,t.adding);$(T),c(T)}else if(e.layer.name==="attribution"){let T=ot(s.newName(),"attr\
ibution","attribution",A);$(T),c(T)}else if(Be(e).length)Object.assign(t,{edit:null,role:null,grid:null,pending:A});else
return O(e.layer.name,A);m()},O=(x,C=t.pending)=>{let N=e.edited();if(e.editable()){if(C){let A=(e.layer.name===
"artifact"?C.map(T=>[T]):[C]).map(T=>ot(s.newName(),e.layer.name,x,T));i(),t.edit=A[A.length-1].id,c(...A),p.say(
`Marked: ${ge(e,x)}`)}else N&&(t.grid=null,c({...N,label:x}));m()}};return{take:y,label:O,onward:$,silence(x,C){
let N=We(e.layer.name,x);t.form=null,x&&C&&(t.line=null),n.act([{answer:N,before:s.answers.get(N)??!1,after:C}]),
p.say(C?"Noted: nothing here.":"Taken back.")},form(x){t.form=t.form===x?null:x,m()},takePending(){let x=t.pending;
x&&(document.getSelection()?.removeAllRanges(),y(x),t.byWords&&e.step("",!1))},attr(x,C){let N=e.edited();t.grid=
null,N&&c(gt(N,x,C))},grid(x){t.grid=x,m()},role(x){t.role=t.role===x&&x==="text"?null:x,t.adding=!1,m()},adding(){
let x=e.edited();if(!x)return;let C=!t.adding;C?(!t.role||!x.spans[t.role]?.length)&&(t.role=x.spans.content?"\
content":"text"):$(x),t.adding=C,m()},nobody(){let x=e.edited();if(!x)return;let C=qe(x);$(C),Se("attribution",
o).includes("cue")&&!C.spans.cue?.length&&(t.role="cue"),c(C)},nudge(x,C){let N=e.edited(),b=t.role??"text",A=N?.
spans[b];if(!N||!A?.length)return;let[T,S]=x==="start"?A[0]:A[A.length-1],E=r.lineAt(T),[k,w]=mt(E.text,[a.toUnit(
T)-E.unit,a.toUnit(S)-E.unit],x,C),L=[a.toPoint(E.unit+k),a.toPoint(E.unit+w)];c(je(N,b,x==="start"?[L,...A.slice(
1)]:[...A.slice(0,-1),L],!1))},remove(){let x=e.edited();!x||!e.editable()||(i(),n.act([{mark:x.id,before:x,after:null}]),
p.say("Deleted. Undo brings it back."))},done(){i(),m(),r.el.focus({preventScroll:!0})},cancel(){t.form?t.form=
null:t.grid?t.grid=null:t.pending?t.pending=null:i(),document.getSelection()?.removeAllRanges(),m(),r.el.focus(
{preventScroll:!0})},open(x){let C=s.marks.get(x);C&&(i(),t.edit=x,t.note="",C.layer==="attribution"&&(t.role=
Ae(C,Se("attribution",o))),t.line=r.lineAt(Ee(C)[0]?.[0]??0).number,m(),queueMicrotask(()=>r.show(Ee(C)[0]?.[0]??
0,!0)))},point:x=>r.light(t.edit,x),check(){s.check(t.reason),i(),t.waiting=!0,t.reason={pick:null,text:""},m()},
commit(){i(),s.commit(),m()},showItem(x){let C=x.spans??[];r.glow("hint",C),r.light(x.mark??null);let N=x.mark?
s.marks.get(x.mark):null,b=C[0]?.[0]??(N&&Ee(N)[0]?.[0])??(x.lines?.length?r.lines[x.lines[0]-1].start:null);b!==
null&&r.show(b,!0)}}}var oe=({link:e},n)=>e.answers.get(`mark:${n}`)??"",$e=({told:e,stale:n},o)=>o.rationale??(n.has(o.id)?"":e.get(
o.id)?.reason??""),Ie=({told:e,stale:n},o)=>o.also_ok??(n.has(o.id)?[]:e.get(o.id)?.also??[]),Ge=(e,n)=>oe(e,n.
id)==="struck"?[]:e.told.get(n.id)?.problems??[];function pe({link:e},n){return[...e.marks.values()].filter(o=>o.
layer===n).sort((o,t)=>F(o)-F(t)||(ne(o).at(-1)?.[1]??0)-(ne(t).at(-1)?.[1]??0))}function ye(e,n){let o=pe(e,n),
t=o.filter(i=>oe(e,i.id)).length,s=o.filter(i=>oe(e,i.id)!=="struck"),r=e.link.answers.get(`read:${n}`)===!0,a=e.
link.answers.get(`out:${n}`)===!0,p=t>0||r||o.some(i=>!i.id.startsWith("finder."));return{all:o.length,decided:t,
bare:s.filter(i=>!(oe(e,i.id)?i.rationale:$e(e,i))).length,wrong:s.filter(i=>Ge(e,i).length).length,read:r,out:a,
begun:p,done:p&&r&&t===o.length}}function Bt({all:e,decided:n,bare:o,wrong:t,read:s,out:r,begun:a,done:p}){if(r)
return"left out";let i=[o&&`${o} without a reason`,t&&`${t} to mend`].filter(Boolean);return a?[p&&!i.length?"\
done":`${n} of ${e} decided`,...i,n===e&&!s&&"not read to the end"].filter(Boolean).join(" · "):e?`not begun \
(${e})`:"not begun, nothing marked"}function ct(e,n,o){let t=G(ne(n),e.slice);return/[^\s…]/.test(t)?`“${V(
t,o)}”`:"a sign that you cannot see"}function Ze(e,n){let o=oe(e,n.id);if(o==="struck")return["✗","struck"];
let t=!n.id.startsWith("finder.");return o?t?["+","added, kept"]:n.by==="finder"?["✓","kept"]:["✎","mended\
, kept"]:t?["+","yours, not decided yet"]:["?","not decided yet"]}function Dt(e,n){let o=l("div",{class:"list"}),
t=l("h3",{}),s=l("section",{class:"marks"},t,o),r=new Map;o.addEventListener("click",i=>{let f=i.target.closest(
"[data-name]")?.dataset.name;f&&(e.goto(f),e.sheet.el.focus({preventScroll:!0}))},{signal:n});let a=i=>{let[f,
m]=Ze(e,i),u=Ge(e,i).length>0,c=JSON.stringify([f,u,i.spans,i.label,i.attrs?.source_kind]),$=r.get(i.id);if($?.
says===c)return $.node;let[d,g,y]=De(e,i),O=l("button",{type:"button",class:`m-item${f==="✗"?" gone":""}`,"d\
ata-name":i.id,"data-lm-suppress-shortcuts":"true"},l("i",{class:"sign",title:m,"aria-hidden":"true"},u?`${f} \
⚠`:f),l("span",{class:"unseen"},`${m}${u?", something to mend":""}: `),l("b",{},d),g?` · ${g}`:null,l("span",
{},y.replace(/^\s+·/,"a sign that you cannot see ·")));return $&&$.node===document.activeElement&&queueMicrotask(
()=>e.sheet.el.focus({preventScroll:!0})),$?.node.replaceWith(O),r.set(i.id,{says:c,node:O}),O},p=null;return{
section:s,draw(){let i=pe(e,e.layer.name),f=i.map(a);t.textContent=`${e.layer.title}: ${i.length}`,(f.length!==
o.childElementCount||f.some((d,g)=>o.children[g]!==d))&&Q(o,f,e.sheet.el);let m=e.state.edit?r.get(e.state.edit)?.
node??null:null;if(m===p||(p?.removeAttribute("aria-current"),m?.setAttribute("aria-current","true"),p=m,!m))return;
let{side:u}=e.frame,[c,$]=[u.getBoundingClientRect(),m.getBoundingClientRect()];$.top<c.top?u.scrollTop+=$.top-
c.top-30:$.bottom>c.bottom&&(u.scrollTop+=$.bottom-c.bottom+30)}}}function Wt(e,n){let o=e.sheet.lineAt(F(n)).
number,[t,s]=De(e,n);return`Line ${o}, ${Ze(e,n)[1]}: ${[t,s,ct(e,n,90)].filter(Boolean).join(", ")}. Reason: ${$e(
e,n)||(e.told.has(n.id)?"none yet":"being worked out")}`}var Bo={artifact:"click the number of a line, or select words",attribution:"select the words of a claim",loaded:"\
select the words"},Do={content:"select the words of the claim",source:"select who says so, or say that nobody \
is named",cue:"select the words that tie the claim to them"},Wo={made:"gold.json is made of what stands here.",
older:"gold.json is older than what stands here.",other:"There is a gold.json that was not made here."};function Qe(e){
let{link:n,state:o,layer:t,book:s}=e;if(n.status==="join")return"Opening the draft …";if(n.status==="lost")return"\
Stop here: what you do now would not be saved. Download what is unsaved.";if(!e.editable())return"You can read\
 these marks, not change them.";if(o.help)return"The keys, and the button for each.";if(o.pending&&!o.role)return t.
name==="attribution"?"Next: take these words as a claim, or select others.":"Next: pick the label that fits be\
st.";if(o.adding)return"Next: select the further words. They join the same mark.";let r=e.edited();if(o.role?.
startsWith("@"))return"Next: select the words in the article. Esc leaves it as it is.";if(r&&o.role&&!Oe(r,o.role))
return`Next: ${Do[o.role]??"select the words"}. Esc leaves it open.`;if(o.role)return"Next: select the words t\
hat take the place of these. Esc leaves it as it is.";if(r)return oe(e,r.id)?"This one is decided. You can sti\
ll change it.":"Is this mark right, and its reason true? Keep it, mend it, or strike it.";let a=ye(e,t.name),p=t.
name;if(a.decided<a.all)return`${a.all-a.decided} of ${a.all} marks are not decided yet: press ↓.`;if(!a.read)
return`${a.all?`All ${a.all} are decided.`:"The machine marked nothing here."} What did it miss? Read the text\
 once more and ${Bo[p]}. Then press “Read it all”.`;if(a.bare||a.wrong)return"Read to the end. Some marks \
still need a reason, or something mended: they are signed ⚠ or stand without a reason.";let i=It(e);return i?
`${t.title}: done. Go on with ${s.layers[i].title.toLowerCase()}, or make the gold from what is done.`:e.gold===
"made"?"Every layer is done. You may change what you like, and make the gold again.":"Every layer is done. Mak\
e the gold."}var It=e=>e.task.layers.find(n=>n!==e.layer.name&&!ye(e,n).done&&!ye(e,n).out);function Io(e){return pe(
e,e.layer.name).find(n=>oe(e,n.id)==="kept"&&(!n.rationale||e.told.get(n.id)?.problems.length))}function Pt(e,n){
if(!e.editable())return[];let{task:o,layer:t,link:s,book:r}=e,a=ye(e,t.name),p=o.layers.map($=>ye(e,$)).filter(
$=>!$.out&&$.begun),i=p.length>0&&p.every($=>$.done&&!$.bare&&!$.wrong),f=Io(e),m=i?s.status==="saved"?"":"Wai\
t until all is saved.":p.length?"A layer is begun and not done: finish it, or leave it out for now.":"Decide o\
n one layer first.",u=[];a.decided===a.all&&u.push(D(a.read?"✓ Read it all":a.all?"Read it all: nothing is m\
issing":"Read it all: nothing here",()=>e.say(`read:${t.name}`,!a.read),n,{key:"r",class:a.read?"":"main",pressed:a.
read})),f&&a.decided===a.all&&u.push(D("Show what is still to mend",()=>e.goto(f.id),n));let c=It(e);return c&&
(a.done||a.out)&&u.push(D(`Go on: ${r.layers[c].title}`,()=>e.openLayer(c),n,{key:"n",class:a.bare||a.wrong?"":
"main"})),(a.out||a.begun&&!a.done)&&u.push(D(a.out?"Take this layer in again":"Leave this layer out for now",
()=>e.say(`out:${t.name}`,!a.out),n,{pressed:a.out})),u.push(D(["made","older"].includes(e.gold)?"Make the gol\
d again":"Make the gold",e.makeGold,n,{key:"g",class:i&&!m&&!c&&e.gold!=="made"?"main":"",disabled:!i||!!m,title:m})),
u.push(l("span",{class:"soft"},m||(Wo[e.gold]??""))),u}function qt(e,n,o){let{layer:t,state:s,acts:r,slice:a}=e,
p=s.pending,i=l("p",{},l("b",{},`“${V(G(p,a),90)}”`)),f=D("Cancel",e.stop,n,{key:"Escape"});return s.role||
t.name==="attribution"?[i,l("div",{class:"row"},D("Take these words",()=>s.role?.startsWith("@")?o(p):r.takePending(),
n,{key:"Enter",class:"main"}),f)]:[i,l("div",{class:"row chips"},...t.labels.map(m=>D(m.short,()=>r.label(m.name),
n,{key:m.key,class:"chip",title:m.question})),f)]}function zt(e,n){let o=[["Enter","keep the mark and its reas\
on, and go on (button: Keep); also a"],["x","strike it, and go on (button: Strike); also Del"],["1 … 0",e.layer.
name==="attribution"?"1 2 3: the next words you select become the claim, who, the tie; 4 to 9: what kind of so\
urce; 0: nobody is named":"another label, as the buttons show"],["← →","the last word, with Shift the firs\
t: one earlier or later (buttons: ⇤ ↦ ↤ ⇥)"],["c","other words (button: Other words); p adds a piece"],
["e","write the reason; Enter keeps it and the mark, Esc leaves the field"],["o","core or open: is it scored? \
(button: Core, Open)"],["d","to a loaded word’s details (button: Details), Esc leads back; s selects whom or w\
hat it is about; m opens the rest (button: More)"],["↑ ↓","to the mark before, to the next"],["r","the tex\
t is read to its end (button: Read it all); n goes on to the next layer, g makes the gold"],["w","mark by word\
s: arrows move a word cursor, Shift takes more words, Esc ends it"],["Ctrl Z","undo; with Shift: redo (buttons\
: Undo, Redo)"],["Tab","leads on, out of the text and out of the studio"]];return[l("dl",{class:"keys"},...o.flatMap(
([t,s])=>[l("dt",{},l("kbd",{},t)),l("dd",{},s)])),l("div",{class:"row"},D("Close",e.stop,n,{key:"Escape",class:"\
main"}))]}var Po=["quotation","hop","place","voice"],Ve=()=>({spans:null,why:"",label:"",value:"",worth:"1"});function Ut(e,n){
let{state:o,link:t,sheet:s,frame:r,close:a,refuse:p,render:i}=e,f=He(t),m=d=>{if(!("mark"in d)||!d.after)return[
d];let{before:g,after:y}=d,O=!g||JSON.stringify([g.spans,g.label])!==JSON.stringify([y.spans,y.label]),x=Object.
fromEntries(Object.entries(y.attrs??{}).filter(([S])=>!O||!Po.includes(S))),C={...y,attrs:x,by:"gold"},N=e.told.
get(y.id),b=g&&g.rationale!==void 0&&g.rationale===N?.reason;b&&delete C.rationale,N?.also.length&&JSON.stringify(
C.also_ok)===JSON.stringify(N.also)&&delete C.also_ok;let A=(S,E)=>S?.some(([k,w])=>E?.some(([L,B])=>k<B&&L<w));
g?.attrs?.source_kind&&!x.source_kind&&A(g.spans.source,y.spans.source)&&(x.source_kind=g.attrs.source_kind);let T=oe(
e,y.id);return[{...d,after:C},...T&&(O||b)?[{answer:`mark:${y.id}`,before:T,after:""}]:[]]},u={act(d){let g=d.
filter(y=>!("mark"in y)||JSON.stringify(y.before)!==JSON.stringify(y.after));for(let y of g)"mark"in y&&e.stale.
add(y.mark);f.act(g.flatMap(m))}};e.acts=_t(e,u);function c(d,g){let y=pe(e,e.layer.name).filter(x=>!oe(e,x.id)&&
x.id!==g),O=y.find(x=>F(x)>=d)??y[0];if(O)return e.goto(O.id);a(),i(),r.say(Qe(e))}return Object.assign(e,{onward:c,
decide(d){n();let g=e.edited();if(!g||!e.editable())return;o.news=[];let y=oe(e,g.id);if(d==="struck"&&!g.id.startsWith(
"finder."))return f.act([{mark:g.id,before:g,after:null},{answer:`mark:${g.id}`,before:y,after:""}]),r.say("Ta\
ken away. Undo brings it back."),c(F(g));if(d==="kept"&&e.stale.has(g.id)&&g.rationale===void 0)return p("A ne\
w reason is being worked out. Read it, then keep the mark.");let O=[],x=Ie(e,g),C={...g,...$e(e,g)&&{rationale:$e(
e,g)},...x.length&&{also_ok:x}};if(d==="kept"&&JSON.stringify(C)!==JSON.stringify(g)&&O.push({mark:g.id,before:g,
after:C}),(y!==d||d==="struck")&&O.push({answer:`mark:${g.id}`,before:y,after:y===d?"":d}),f.act(O),y==="struc\
k"&&d==="struck")return i();c(F(g),g.id)},go(d){let g=pe(e,e.layer.name),y=g.findIndex(x=>x.id===o.edit),O=y<0?
d>0?g[0]:g.at(-1):g[y+d];O&&e.goto(O.id)},goto(d){n();let g=t.marks.get(d);g&&(a(),o.edit=d,o.note="",o.news=[],
o.line=s.lineAt(F(g)).number,i(),r.say(Wt(e,g)),queueMicrotask(()=>s.show(F(g))))},nudge(d,g){let y=e.edited();
if(!y||!e.editable())return;let O=o.role;y.layer==="attribution"&&!y.spans[O??""]&&(o.role="content"),e.acts.nudge(
d,g),o.role=O},setAttr(d,g,y=o.edit??""){let O=t.marks.get(y);if(!O||(O.attrs?.[d]??void 0)===g)return;let{[d]:x,
...C}=O.attrs??{};u.act([{mark:y,before:O,after:{...O,attrs:g===void 0?C:{...C,[d]:g}}}])},setReason:(d,g)=>f.
act([{mark:d.id,before:d,after:{...d,rationale:g}}]),setStatus(d){let g=e.edited();g&&e.editable()&&f.act([{mark:g.
id,before:g,after:{...g,status:d}}])},setOthers(d){let g=e.edited();o.also=Ve(),g&&e.editable()&&f.act([{mark:g.
id,before:g,after:{...g,also_ok:d}}]),i()},point(d){o.role=o.role===`@${d}`?null:`@${d}`,o.adding=!1,i()},toggleMore(){
o.more=!o.more,i()},say(d,g){f.act([{answer:d,before:t.answers.get(d)??!1,after:g}]),r.say(g?"Noted.":"Taken b\
ack."),i()},makeGold(){o.news=[],t.ask("gold")},stop(){o.help?o.help=!1:o.pending||!o.role?Object.assign(o,{pending:null,
note:""}):Object.assign(o,{role:null,adding:!1,note:""}),document.getSelection()?.removeAllRanges(),i(),s.el.focus(
{preventScroll:!0})}}),f}var Kt={artifact:[[],[]],attribution:[[],["quotation","hop","place"]],loaded:[["voice","direction"],[]]},qo={attribution:[
"stands_for","Stands for"],loaded:["target","About"]},pt={artifact:"",attribution:"source_kind",loaded:"voice"};
function Pe(e,n,o,t,s,r){let a=l("select",{...he,"data-field":r},...n.map(([p,i])=>l("option",{value:p,selected:p===
o},i)));return a.addEventListener("change",()=>t(a.value),{signal:s}),l("label",{class:"field"},l("span",{},e),
a)}function Yt(e,n,o,t){let{title:s,values:r}=e.book.attributes[o],a=e.told.get(n.id)?.attrs[o],p=u=>r.find(c=>c.
name===u)?.short??u,i=n.attrs?.[o]??"",f=a?["",`${p(a)} (worked out)`]:["","choose …"],m=r.filter(u=>u.name!==
"none").map(u=>[u.name,u.short]);return Pe(s,i&&!a?m:[f,...m],i,u=>e.setAttr(o,u||void 0),t,o)}function zo(e,n,o){
let t=qo[n.layer];if(!t||t[0]==="stands_for"&&n.attrs?.source_kind!=="pronoun")return[];let[s,r]=t,a=n.attrs?.[s],
p=e.state.role===`@${s}`;return[l("span",{class:"field"},l("span",{},r),l("b",{},a?.length?`“${V(G(a,e.slice),
34)}”`:"nothing yet")),D(p?"Select the words …":"Select them",()=>e.point(s),o,{key:"s",pressed:p,title:`T\
he next words you select: ${r.toLowerCase()}`})]}function Uo(e,n,o){let t=l("input",{type:"text",maxlength:120,
...he,"data-field":"neutral"});return t.value=n.attrs?.neutral??"",Ce(t,e.link,()=>e.setAttr("neutral",t.value.
trim()||void 0,n.id),o),l("label",{class:"field"},l("span",{},"A plainer word"),t)}function Ko(e,n,o){let s=pe(
e,"attribution").filter(r=>r.id!==n.id&&F(r)<F(n)).map(r=>[r.id,`line ${e.sheet.lineAt(F(r)).number}: ${V(G(r.
spans.content,e.slice),40)}`]);return Pe("The same statement in other words",[["","no"],...s],n.attrs?.wording_of??
"",r=>e.setAttr("wording_of",r||void 0),o,"wording_of")}function Ht({layer:e,book:n,slice:o},t,s){let r=e.labels.
find(p=>p.name===s.label)?.short??s.label,a=n.attributes[pt[t.layer]]?.values.find(p=>p.name===s.attrs?.[pt[t.
layer]])?.short;return[r,a,s.spans&&`“${V(G(Object.values(s.spans).flat(),o),40)}”`].filter(Boolean).join(
", ")}function Jt(e,n){let o=Ie(e,n);if(!o.length)return null;let t=o.map(s=>`${Ht(e,n,s)} (“${s.why}”)`).
join(" · ");return l("p",{class:"soft also"},l("b",{},`Also right${n.also_ok?"":", proposed"}: `),t)}function Ft(e,n,o){
return[...Kt[n.layer][0].map(t=>Yt(e,n,t,o)),...zo(e,n,o),...n.layer==="loaded"?[Uo(e,n,o)]:[]]}function Gt(e,n,o){
return[l("div",{class:"row fields"},...Kt[n.layer][1].map(t=>Yt(e,n,t,o)),...n.layer==="attribution"?[Ko(e,n,o)]:
[]),Yo(e,n,o)]}function Yo(e,n,o){let{layer:t,book:s,state:r}=e,a=Ie(e,n),p=pt[n.layer],i=a.map((d,g)=>l("li",
{},`${Ht(e,n,d)}, ${d.worth===.5?"half":"full"}: ${d.why} `,D("Remove",()=>e.setOthers(a.filter((y,O)=>O!==g)),
o))),f=r.also,m=["","the same"],u=l("input",{type:"text",maxlength:220,...he,"data-field":"why"});u.value=r.also.
why,u.addEventListener("input",()=>r.also.why=u.value,{signal:o}),u.addEventListener("keydown",d=>d.key==="Ent\
er"&&c(),{signal:o});let c=()=>{if(!u.value.trim())return e.refuse("Say in a sentence why the other reading co\
unts as well.");if(!f.label&&!f.value&&!r.also.spans)return e.refuse("Say what is different in it: the label, \
the words, or whose it is.");let d=n.layer==="attribution"?"content":"text",g={...f.label&&{label:f.label},...f.
value&&{attrs:{[p]:f.value}},...r.also.spans&&{spans:n.layer==="attribution"?{...n.spans,[d]:r.also.spans}:{[d]:r.
also.spans}},worth:Number(f.worth),why:u.value.trim()};e.setOthers([...a,g])},$=r.role==="@also";return l("fie\
ldset",{class:"others"},l("legend",{},"Also right"),i.length?l("ul",{},...i):l("p",{class:"soft"},"Another rea\
ding that earns points as well."),l("div",{class:"row fields"},n.layer==="attribution"?null:Pe("Label",[m,...t.
labels.filter(d=>d.name!==n.label).map(d=>[d.name,d.short])],f.label,d=>f.label=d,o,"also-label"),p&&Pe(s.attributes[p].
title,[m,...s.attributes[p].values.map(d=>[d.name,d.short])],f.value,d=>f.value=d,o,"also-value"),D(r.also.spans?
`“${V(G(r.also.spans,e.slice),30)}”`:$?"Select the words …":"Other words",()=>e.point("also"),o,{pressed:$}),
Pe("Worth",[["1","full"],["0.5","half"]],f.worth,d=>f.worth=d,o,"also-worth")),l("div",{class:"row"},l("label",
{class:"field wide-field"},l("span",{},"Why"),u),D("Add",c,o)))}var Ho=[["content","the claim"],["source","who says so"],["cue","the tie"]];function Zt(e,n){return e.setAttribute(
"aria-keyshortcuts",`${e.getAttribute("aria-keyshortcuts")} ${n}`),e}function Qt(e,n,o){let{state:t,acts:s,link:r,
slice:a}=e,p=l("div",{class:"studio-head"}),i=l("textarea",{rows:2,maxlength:300,...he}),f=l("span",{class:"so\
ft"}),m=l("label",{class:"why"},l("span",{},"Why? Your students will read this. ",f),i),u=l("div",{class:"row \
fields"}),c=l("div",{class:"more"}),$=l("div",{class:"row decide"}),d=l("div",{}),g=l("div",{class:"row chips"}),
y=l("div",{class:"card-of-mark"},p,m,d,$,g,u,c),O="",x="",C=new AbortController;n.addEventListener("abort",()=>C.
abort(),{once:!0});let b=Ce(i,r,()=>{let k=r.marks.get(O),w=i.value.replace(/\s+/g," ").trim();k&&w!==$e(e,k)&&
e.setReason(k,w)},n);i.addEventListener("keydown",k=>{if(k.key!=="Enter"&&k.key!=="Escape")return;k.preventDefault(),
b();let w=e.edited();e.sheet.el.focus({preventScroll:!0}),k.key==="Enter"&&w&&oe(e,w.id)!=="kept"&&e.decide("k\
ept")},{signal:n});let A=(k,w)=>{if(k.layer!=="attribution")return e.layer.labels.map(M=>D(M.short,()=>s.label(
M.name),w,{key:M.key,class:"chip",pressed:M.name===k.label,title:M.question}));let L=Ho.map(([M,P],H)=>D(`${Oe(
k,M)?"✓ ":""}${P}`,()=>s.role(M),w,{key:String(H+1),class:`chip step ${M}`,pressed:t.role===M,title:"The nex\
t words you select take its place"})),B=k.spans.source?.length?e.book.attributes.source_kind.values.filter(M=>M.
name!=="none").map((M,P)=>D(M.short,()=>e.setAttr("source_kind",M.name),w,{key:String(P+4),class:"chip",pressed:k.
attrs?.source_kind===M.name,title:M.question})):[];return[...L,...B,D("nobody is named",()=>s.nobody(),w,{key:"\
0",class:"chip",pressed:k.attrs?.source_kind==="none"})]},T=k=>{let w=(L,B,M,P,H)=>{let K=D(L,()=>e.nudge(P,H),
k,{title:`${B} (${M.replace("Arrow","").replace("Left","←").replace("Right","→")})`});return K.setAttribute(
"aria-label",B),K.setAttribute("aria-keyshortcuts",M),K};return l("span",{class:"group",role:"group","aria-lab\
el":"Move the edges by a word"},w("⇤","Begin one word earlier","Shift+ArrowLeft","start",-1),w("↦","Begin \
one word later","Shift+ArrowRight","start",1),w("↤","End one word earlier","ArrowLeft","end",-1),w("⇥","En\
d one word later","ArrowRight","end",1))},S=k=>{let w=`line ${e.sheet.lineAt(F(k)).number}`,[L,B]=Ze(e,k),M=l(
"span",{class:"state"},`${L} ${B}`);if(k.layer!=="attribution")return[l("p",{class:"words"},l("span",{class:`t\
ag ${k.layer}`},ge(e,k.label)),` ${ct(e,k,150)} `,l("span",{class:"soft"},w," · "),M)];let[P,H]=nt(k,a),K=G(k.
spans.cue,a);return[l("p",{class:"words"},l("b",{},P||"?"),`: ${H||"?"}. `,l("span",{class:"soft"},`${K?`tied \
by “${K}” · `:""}${w} · `),M)]},E=(k,w,L,B)=>{let M=D(k,()=>e.go(L),B,{title:w});return M.setAttribute("\
aria-label",w),M.setAttribute("aria-keyshortcuts",L<0?"ArrowUp":"ArrowDown"),M};return{box:y,flush:b,draw(k){if(y.
hidden=!k,!k){O=x="";return}let w=o(),L=oe(e,k.id),B=t.adding&&!t.role?.startsWith("@");Q(p,[...S(k),...Ge(e,k).
map(K=>l("p",{class:"note problem"},`⚠ ${K}`))],e.sheet.el),Q(g,[l("span",{class:"row chips",role:"group","a\
ria-label":k.layer==="attribution"?"Its parts, and the kind of source":"The label"},...A(k,w)),T(w),k.layer===
"attribution"?null:D("Other words",()=>s.role("text"),w,{key:"c",class:"chip",pressed:t.role==="text"&&!B,title:"\
The next words you select take the place of these"}),D("Add a piece",s.adding,w,{key:"p",class:"chip",pressed:B,
title:"The next words you select join this mark"})],e.sheet.el);let M=$e(e,k);if(O!==k.id||document.activeElement!==
i&&i.value!==M)for(O=k.id,i.value=M,i.rows=2;i.scrollHeight>i.clientHeight+2&&i.rows<9;)i.rows+=1;Q(d,[t.more?
null:Jt(e,k)]),i.disabled=!e.editable(),f.textContent=k.rationale===void 0?M?"(proposed)":e.stale.has(k.id)?"(\
being worked out …)":"(say it in a sentence)":"";let P=JSON.stringify([k,e.told.get(k.id),e.stale.has(k.id),
t.more,t.role,t.also.spans]),H=document.activeElement instanceof HTMLInputElement&&(u.contains(document.activeElement)||
c.contains(document.activeElement))&&x.startsWith(`[{"id":"${k.id}"`);if(P!==x&&!H){x=P,C.abort(),C=new AbortController;
let K=y.contains(document.activeElement)?document.activeElement.dataset.field:null;Q(u,Ft(e,k,C.signal),e.sheet.
el),Q(c,t.more?Gt(e,k,C.signal):[],e.sheet.el),K&&y.querySelector(`[data-field="${K}"]`)?.focus({preventScroll:!0})}
Q($,[Zt(D(L==="kept"?"Kept: next":"Keep",()=>e.decide("kept"),w,{key:"Enter",class:"main",title:"The mark and \
its reason are right"}),"a"),Zt(D(L==="struck"?"Not struck":"Strike",()=>e.decide("struck"),w,{key:"x",title:"\
This is no mark"}),"Delete"),D("Reason",()=>(i.focus(),i.select()),w,{key:"e",title:"Write the reason anew"}),
D(k.status==="open"?"Open: not scored":"Core: scored",()=>e.setStatus(k.status==="open"?"core":"open"),w,{key:"\
o",pressed:k.status==="open",title:"Open: careful readers may differ, so it neither pays nor costs"}),k.layer!==
"loaded"?null:D("Details",()=>u.querySelector("select, input")?.focus(),w,{key:"d",title:"Whose word it is, wh\
ich way it pushes, a plainer word"}),D("More",()=>e.toggleMore(),w,{key:"m",pressed:t.more,title:"Also right, \
and what is worked out by itself"}),E("↑","Back to the mark before",-1,w),E("↓","On to the next mark",1,w)],
e.sheet.el)}}}var Jo=5e3;function Vt({model:e,link:n,frame:o,signal:t}){let s=e.get("task"),r=e.get("text"),a=e.get("codeboo\
k"),p=Me(r),i=_e({text:r,code:p,ranges:[],headline:s.headline_line,signal:t}),f=Ye(i,p),m=Te(t),u=Ue(ke,t),c={
edit:null,role:null,adding:!1,pending:null,grid:null,form:null,byWords:!1,waiting:!1,reason:{pick:null,text:""},
hint:null,note:"",line:null,more:!1,help:!1,also:Ve(),news:[]},$=l("p",{class:"standing"}),d=l("div",{class:"p\
alette"});o.root.classList.add("marking","studio"),o.root.querySelector(".bar")?.after($),o.main.append(i.el),
o.dock.append(d);let g=()=>Object.assign(c,{edit:null,role:null,adding:!1,pending:null,also:Ve()}),y=j=>{c.note=
j,o.say(j),u()},O={id:0,task:s,book:a,link:n,code:p,sheet:i,state:c,frame:o,close:g,refuse:y,render:u,step:ue,
slice:p.slice,overlays:new Map,overlay(){},judges:!1,count:0,layer:a.layers[s.layers[0]],lines:dt(s.layers[0],
n,i),editable:()=>!n.readonly&&!n.closed,edited:()=>c.edit?n.marks.get(c.edit)??null:null,acts:null,told:new Map,
stale:new Set,gold:"none",openLayer:se},x=Ut(O,()=>L.flush()),C=0,N=!1,b=()=>{if(n.status!=="join"){if(C&&performance.
now()-C<Jo){N=!0;return}C=performance.now(),N=!1,A=new Set(O.stale),n.ask("look")}},A=new Set;n.on("overlay",j=>{
if(j.what==="look"){C=0;for(let J of A)O.stale.delete(J);if(N){for(let J of A)O.stale.add(J);b()}O.told=new Map(
Object.entries(j.marks)),O.gold=j.gold}else j.what==="gold"&&(c.news=j.why?[j.why]:j.told,o.say(c.news.join(" ")),
b());u()},{signal:t});let T=new Map,S=()=>{for(let j of new Set([...T.keys(),...n.marks.keys()])){let J=n.marks.
get(j),q=J&&J.layer===O.layer.name,Y=oe(O,j),te=q?JSON.stringify([J.spans,J.label,Y]):"";T.get(j)!==te&&(i.set(
j,q?E(J,Y==="struck"?"struck":Y?"":"undecided"):[]),te?T.set(j,te):T.delete(j))}i.flush()},E=(j,J)=>Object.entries(
j.spans).flatMap(([q,Y])=>{let te=q==="text"?ge(O,j.label):O.layer.roles.find(X=>X.name===q)?.short??q;return Y.
map(([X,le],ee)=>({start:X,end:le,look:`${q==="text"?j.layer:q} ${J}`,tag:ee||J==="struck"?"":te,name:j.id}))}),
k=Dt(O,t),w=Rt(O,t);o.side.append(k.section,w.card);let L=Qt(O,t,Te(t)),B=s.layers.map(j=>o.button(a.layers[j].
title,()=>se(j),{class:"tab",pressed:!1})),M=o.button("↶ Undo",()=>me(x.undo()),{key:"Control+Z"}),P=o.button(
"↷ Redo",()=>me(x.redo()),{key:"Control+Shift+Z"}),H=o.button("Mark by words",()=>Z(!c.byWords),{key:"w",pressed:!1,
title:"A word cursor for the keyboard"});o.tools.append(...B,M,P,H);let K=o.button("Codebook",()=>{w.card.hidden=
!w.card.hidden,K.setAttribute("aria-pressed",String(!w.card.hidden)),w.card.hidden||w.card.scrollIntoView({block:"\
nearest"})},{key:"b",pressed:!1});w.card.hidden=!0,o.extras.append(K,o.button("Keys",()=>(c.help=!c.help,u()),
{key:"?"}));function se(j){L.flush(),O.layer=a.layers[j],i.el.classList.toggle("margin",j==="artifact"),o.root.
classList.toggle("margin",j==="artifact"),g(),c.note="",w.book(),S(),O.onward(0)}function me(j){if(!j)return;let J=j.
map(Y=>"mark"in Y?Y.mark:Y.answer.replace(/^mark:/,""));for(let Y of J)O.stale.add(Y);let q=J.map(Y=>n.marks.get(
Y)).find(Boolean);g(),q&&(O.layer=a.layers[q.layer],O.goto(q.id)),o.say("Changed back."),ce()}function Z(j){c.
byWords=j,c.pending=null,H.setAttribute("aria-pressed",String(j)),i.el.classList.toggle("by-words",j),j?(f.enter(
c.line?i.lines[c.line-1].start:0),ue("",!1)):u(),i.el.focus({preventScroll:!0})}function ue(j,J){let q=j?f.move(
j,J):f.move("ArrowRight",!1)&&f.move("ArrowLeft",!1);q&&(c.line=i.lineAt(f.head[0]).number,c.pending=j&&O.editable()?
ve(i,p,...q):null,j&&!c.role&&(c.edit=null),o.say(p.slice(...f.head)),u(),queueMicrotask(()=>i.show(f.head[0])))}
function de(j,J=!1){let q=c.role??"";if(!q.startsWith("@"))return O.acts.take(j,J);c.role=null,c.pending=null,
q==="@also"?c.also.spans=j:O.setAttr(q.slice(1),j),u()}let be=0;function ke(){c.edit&&!n.marks.has(c.edit)&&g(),
O.lines=dt(O.layer.name,n,i);let j=ye(O,O.layer.name);o.count(j.decided,j.all,"decided");let J=s.layers.map(ee=>`${a.
layers[ee].title}: ${Bt(ye(O,ee))}`);Q($,J.map((ee,re)=>l("span",{class:s.layers[re]===O.layer.name?"here":""},
ee))),o.next(Qe(O));let q=c.pending&&!c.role?null:O.edited(),Y=m(),te=[c.note&&l("p",{class:"note"},c.note),...c.
news.map(ee=>l("p",{class:"note"},ee)),...c.help?zt(O,Y):[],...c.pending?qt(O,Y,de):[]];L.box.parentNode!==d&&
d.append(L.box);let X=d.firstElementChild===L.box?l("div",{}):d.firstElementChild;X.parentNode||d.prepend(X),X.
hidden=!te.some(Boolean),Q(X,te,i.el),L.draw(c.help?null:q),Q(o.foot,Pt(O,Y),i.el),M.disabled=!x.canUndo||!O.editable(),
P.disabled=!x.canRedo||!O.editable(),B.forEach((ee,re)=>ee.setAttribute("aria-pressed",String(s.layers[re]===O.
layer.name))),S(),k.draw(),i.light(c.edit),i.glow("cursor",c.pending??(c.byWords&&f.head?[f.head]:[]));let le=c.
pending?.[0]?.[0]??(q&&d.offsetHeight!==be?ne(q)[0]?.[0]:void 0);be=d.offsetHeight,le!==void 0&&!c.byWords&&i.
show(le)}let xe=!1;function ce(){b(),!xe&&n.status!=="join"&&n.marks.size&&(xe=!0,se(s.layers.find(j=>!ye(O,j).
done)??s.layers[0])),u()}n.on("change",ce,{signal:t}),n.on("status",j=>j==="saved"?ce():u(),{signal:t}),n.on("\
refused",({why:j})=>y(`Not taken: ${j}`),{signal:t}),ze(i,p,{pick:de,tap({line:j,margin:J,word:q,marks:Y}){c.note=
"",c.line=j;let te=c.edit&&(c.role||c.adding);if(J&&O.layer.name==="artifact"){let X=i.lines[j-1],le=pe(O,"art\
ifact").find(ee=>Ee(ee).some(([re,Ne])=>re>=X.start&&Ne<=X.end));le&&!te?O.goto(le.id):de(ve(i,p,X.start,X.end))}else
Y.length&&!te?O.goto(Y[((c.edit?Y.indexOf(c.edit):-1)+1)%Y.length]):q&&c.byWords?(f.enter(q[0]),ue("",!1)):q&&
te?de([q],O.layer.name==="attribution"):u()}},t),Je(o,i,{byWords:()=>c.byWords,step:ue,escape(j){j.preventDefault(),
c.byWords&&!c.pending?Z(!1):O.stop()}},t),w.book(),ce(),i.begin()}var Xt=`.copydesk.studio{.standing{display:flex;flex-wrap:wrap;gap:4px 18px;padding:6px 16px;font-size:14px;bo\
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
`;var eo=`.copydesk{--copydesk-bg: var(--jp-layout-color0, #fff);--copydesk-fg: var(--jp-ui-font-color0, #1c1f24\
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
`;var Zo={adjudicate:Et,studio:Vt},ar={render({model:e,el:n,signal:o}){let t=l("style",{},eo,Tt,Xt);n.append(t),
o.addEventListener("abort",()=>t.remove(),{once:!0});let s=Nt(e,{signal:o});Zo[e.get("kind")]({model:e,el:n,link:s,
signal:o,frame:At({model:e,el:n,link:s,signal:o})})}};export{ar as default};
