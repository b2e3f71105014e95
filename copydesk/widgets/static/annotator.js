// The annotator, made from copydesk/widgets/js by `npm run build`. Change those files, not this one.
function a(e,t={},...o){let n=document.createElement(e);for(let[s,r]of Object.entries(t))r!=null&&r!==!1&&n.setAttribute(
s,r===!0?"":String(r));return n.append(...o.filter(s=>s!=null&&s!==!1)),n}var Ot={Escape:"Esc",Delete:"Del",Enter:"\
⏎"};function R(e,t,o,n={}){let s=a("button",{type:"button",class:n.class,title:n.title??(n.key?.includes("+")?
n.key.replace("Control","Ctrl"):null),"aria-pressed":n.pressed===void 0?null:String(n.pressed),"aria-keyshortc\
uts":n.key,disabled:n.disabled,"data-lm-suppress-shortcuts":"true"},n.lead,a("span",{class:"label"},e),n.key&&
!n.key.includes("+")?a("kbd",{"aria-hidden":"true"},Ot[n.key]??n.key):null);return s.addEventListener("mousedo\
wn",r=>r.preventDefault(),{signal:o}),s.addEventListener("click",t,{signal:o}),s}function se(e,t,o){let n=e.contains(
document.activeElement)?document.activeElement:null;if(e.replaceChildren(...t.filter(Boolean)),!n||e.contains(
document.activeElement))return;let s=n.querySelector(".label")?.textContent,r=[...e.querySelectorAll("button")].
find(l=>!l.disabled&&l.querySelector(".label")?.textContent===s);(s&&r?r:o??e).focus({preventScroll:!0})}function Te(e){
let t=new AbortController;return e.addEventListener("abort",()=>t.abort(),{once:!0}),()=>(t.abort(),t=new AbortController,
t.signal)}function Fe(e,t){let o=!1;return()=>{o||(o=!0,queueMicrotask(()=>{o=!1,t.aborted||e()}))}}function re(e){let t=[];for(let r=0,l=0;r<e.length;r+=1,l+=1)e.codePointAt(r)>65535&&(t.push(l),r+=1);let o=r=>{
let l=0,u=t.length;for(;l<u;){let c=l+u>>1;r(t[c],c)?l=c+1:u=c}return l},n=r=>r+o(l=>l<r),s=r=>{let l=o((c,x)=>c+
x+2<=r),u=l<t.length&&t[l]+l<r;return r-l-(u?1:0)};return{length:e.length-t.length,toUnit:n,toPoint:s,slice:(r,l)=>e.
slice(n(r),n(l))}}function Ke(e,t,o){let n=t.nodeType===3?o:0;if(t.nodeType!==3)for(let s=0;s<o;s+=1)n+=t.childNodes[s].
textContent?.length??0;for(let s=t;s!==e;){let r=s.parentNode;if(!r)return 0;for(let l=s.previousSibling;l;l=l.
previousSibling)n+=l.textContent?.length??0;s=r}return n}function Le(e,t){let o=t,n=[e,0],s=r=>{if(r.nodeType===
3){let l=r.textContent?.length??0;return n=[r,Math.min(o,l)],o<=l?!0:(o-=l,!1)}for(let l of r.childNodes)if(s(
l))return!0;return!1};return s(e),n}function Ae(e){let t=[];for(let[o,n]of[...e].sort((s,r)=>s[0]-r[0]||s[1]-r[1])){
let s=t[t.length-1];s&&o<=s[1]?s[1]=Math.max(s[1],n):t.push([o,n])}return t}var jt="[data-copydesk-lit]{outline:3px solid #1f5fbf!important;outline-offset:2px!important;background-color:\
#fff3bf!important;color:#1c1f24!important}";function be({model:e,frame:t,paper:o,signal:n}){let s=e.get("page");
if(!s)return;let r=a("iframe",{class:"published",title:"The page as it was published",sandbox:"allow-same-orig\
in",tabindex:0}),l=a("div",{class:"page-pane"},a("h3",{},"The page as published"),r),u=a("div",{class:"scrape-\
pane"},a("h3",{},"What the scraper left")),c=a("div",{class:"beside"},l,u);o.el.replaceWith(c),u.append(o.el),
t.root.classList.add("with-page");let x=new Map,d=0,p=null,m=0,y=()=>r.contentDocument?.scrollingElement??null,
i=(E,f)=>{if(E===d)return;x.get(d)?.removeAttribute("data-copydesk-lit"),o.row(d)?.classList.remove("lit-line"),
d=E;let g=x.get(E),$=o.row(E);!E||!g||!$||(g.setAttribute("data-copydesk-lit",""),$.classList.add("lit-line"),
f==="scrape"?v(y(),g.getBoundingClientRect(),r.clientHeight):f==="page"&&v(o.el,$.getBoundingClientRect(),o.el.
clientHeight,o.el.getBoundingClientRect().top))},v=(E,f,g,$=0)=>{let h=f.top-$;!E||h>=0&&h+f.height<=g||C(E===
o.el?"page":"scrape",()=>E.scrollBy({top:h-(g-f.height)/2}))},C=(E,f)=>{p&&p!==E||(p=E,clearTimeout(m),m=window.
setTimeout(()=>p=null,150),f())},L=E=>{let f=y();!f||l.hidden||C(E,()=>{let[g,$]=E==="page"?[f,o.el]:[o.el,f],
h=g.scrollHeight-g.clientHeight;h>0&&($.scrollTop=g.scrollTop/h*($.scrollHeight-$.clientHeight))})},w=E=>Number(
E?.closest?.("[data-line]")?.getAttribute("data-line")??0);for(let E of["pointerover","focusin","click"])o.el.
addEventListener(E,({target:f})=>i(w(f),"scrape"),{signal:n});o.el.addEventListener("pointerleave",()=>i(0),{signal:n}),
o.el.addEventListener("scroll",()=>L("scrape"),{signal:n,passive:!0}),r.addEventListener("load",()=>{let E=r.contentDocument;
if(E){E.head.append(Object.assign(E.createElement("style"),{textContent:jt})),x=new Map;for(let f of E.querySelectorAll(
"[data-line]"))x.set(Number(f.getAttribute("data-line")),f);for(let f of["pointerover","focusin","click"])E.addEventListener(
f,({target:g})=>i(w(g),"page"),{signal:n});E.addEventListener("pointerleave",()=>i(0),{signal:n}),E.addEventListener(
"click",f=>f.preventDefault(),{signal:n}),E.addEventListener("submit",f=>f.preventDefault(),{signal:n}),E.addEventListener(
"scroll",()=>L("page"),{signal:n,passive:!0})}},{signal:n}),r.srcdoc=s;let b=R("Hide the page",()=>{l.hidden=!l.
hidden,c.classList.toggle("alone",l.hidden),b.querySelector(".label").textContent=l.hidden?"Show the page":"Hi\
de the page"},n);t.tools.append(b),n.addEventListener("abort",()=>clearTimeout(m),{once:!0})}function Rt(e,t){let o=0;return e.split(`
`).map((n,s)=>{let r={number:s+1,start:t.toPoint(o),end:t.toPoint(o+n.length),unit:o,text:n};return o+=n.length+
1,r})}function ue({text:e,code:t,ranges:o,headline:n,signal:s}){let r=Rt(e,t),l=f=>!o.length||o.some(([g,$])=>g<=
f&&f<=$),u=new Map,c=a("div",{class:"paper",role:"group","aria-label":"The article, line by line",tabindex:0,"\
data-lm-suppress-shortcuts":"true"});for(let f of r){if(!f.text.trim())continue;let g=a("span",{class:"no","da\
ta-n":f.number}),$=a("span",{class:"tx"},f.text),h=a("p",{class:"ln","data-line":f.number},g,$);h.classList.toggle(
"off",!l(f.number)),h.classList.toggle("headline",f.number===n),u.set(f.number,{row:h,body:$,gutter:g}),c.append(
h)}let x=new Map,d=new Map,p=new Set,m=f=>{let g=0,$=r.length-1;for(;g<$;){let h=g+$+1>>1;r[h].start<=f?g=h:$=
h-1}return r[g]},y=(f,g)=>{let $=[];for(let h=m(f).number;h<=r.length&&r[h-1].start<g;h+=1)$.push(r[h-1]);return $},
i=f=>{let g=u.get(f.number);if(!g)return;let $=[];for(let M of d.get(f.number)??[])for(let P of x.get(M)??[]){
let Y=Math.max(t.toUnit(P.start),f.unit)-f.unit,I=Math.min(t.toUnit(P.end)-f.unit,f.text.length);Y<I&&$.push({
piece:P,from:Y,to:I,slot:0,opens:P.start>=f.start})}$.sort((M,P)=>M.to-M.from-(P.to-P.from)||M.from-P.from),$.
forEach((M,P)=>{let Y=new Set($.slice(0,P).filter(I=>I.from<M.to&&M.from<I.to).map(I=>I.slot));for(;Y.has(M.slot);)
M.slot+=1});let h=[...new Set([0,f.text.length,...$.flatMap(M=>[M.from,M.to])])].sort((M,P)=>M-P),T=[];for(let M=0;M+
1<h.length;M+=1){let P=document.createTextNode(f.text.slice(h[M],h[M+1])),Y=$.filter(I=>I.from<=h[M]&&h[M+1]<=
I.to).sort((I,Q)=>I.slot-Q.slot);for(let{piece:I,from:Q,slot:W,opens:G}of Y){let J=a("span",{class:`m ${I.look}`,
"data-mark":I.name});G&&Q===h[M]&&I.tag&&(J.dataset.tag=I.tag),W&&(J.style.paddingBottom=`${W*5}px`),J.append(
P),P=J}T.push(P)}let O=$.reduce((M,P)=>Math.max(M,P.slot),0);g.row.style.lineHeight=O>1?`calc(1.62em + ${(O-1)*
5}px)`:"",g.body.replaceChildren(...T)},v=new Map,C=typeof Highlight=="function"?CSS.highlights:null,L=(f,g,$)=>{
if(!C)return;let h=C.get(f)??new Highlight;for(let T of g)h.delete(T);for(let T of $)h.add(T);C.set(f,h)},w=([
f,g])=>y(f,g).flatMap($=>{let h=u.get($.number)?.body;if(!h)return[];let T=document.createRange(),O=Math.max(t.
toUnit(f),$.unit)-$.unit;return T.setStart(...Le(h,O)),T.setEnd(...Le(h,Math.min(t.toUnit(g)-$.unit,$.text.length))),
[T]}),b=()=>{for(let[f,g]of v){let $=g.spans.flatMap(w);L(f,g.ranges,$),g.ranges=$}};s.addEventListener("abort",
()=>{for(let[f,g]of v)L(f,g.ranges,[])},{once:!0});let E={el:c,lines:r,inTask:l,lineAt:m,linesOf:y,row:f=>u.get(
f)?.row??null,has:(f,g)=>[...d.get(f)??[]].some(g),set(f,g){let $=(h,T)=>{for(let{number:O}of y(h.start,h.end)){
let M=d.get(O)??new Set;T?M.add(f):M.delete(f),d.set(O,M),p.add(O)}};for(let h of x.get(f)??[])$(h,!1);for(let h of g)
$(h,!0);g.length?x.set(f,g):x.delete(f)},owners:()=>[...x.keys()],flush(){if(p.size){for(let f of p)i(r[f-1]);
p.clear(),b()}},glow(f,g){let $=`copydesk-${f}`,h=v.get($)?.ranges??[],T=g.flatMap(w);L($,h,T),v.set($,{spans:g,
ranges:T}),C||(E.set($,g.map(([O,M])=>({start:O,end:M,look:`glow ${f}`,tag:""}))),E.flush())},note(f,g,$=""){let h=u.
get(f)?.gutter;!h||(h.dataset.sign??"")===g||(h.dataset.sign=g,h.title=$)},light(...f){for(let g of c.querySelectorAll(
".m.lit"))g.classList.remove("lit");for(let g of f)for(let $ of g&&x.get(g)||[])for(let{number:h}of y($.start,
$.end))for(let T of u.get(h)?.body.querySelectorAll(".m")??[])T.dataset.mark===g&&T.classList.add("lit")},show(f,g=!1){
let $=u.get(m(f).number)?.row;if(!$)return;if(g)return $.scrollIntoView({block:"nearest"});let[h,T]=[c.getBoundingClientRect(),
$.getBoundingClientRect()];T.top<h.top?c.scrollTop+=T.top-h.top-8:T.bottom>h.bottom&&(c.scrollTop+=T.bottom-h.
bottom+8)},begin(){let f=r.find(h=>l(h.number)&&u.has(h.number)),g=f&&u.get(f.number)?.row,$=new ResizeObserver(
()=>{!g||!c.offsetHeight||($.disconnect(),c.scrollTop+=g.getBoundingClientRect().top-c.getBoundingClientRect().
top-60)});$.observe(c),s.addEventListener("abort",()=>$.disconnect(),{once:!0})},place(f,g){if(!c.contains(f))
return c.compareDocumentPosition(f)&Node.DOCUMENT_POSITION_PRECEDING?0:t.length;if(f===c){let O=c.children[g];
return O?r[Number(O.dataset.line)-1].start:t.length}let $=(f instanceof Element?f:f.parentElement)?.closest(".\
ln"),h=r[Number($.dataset.line)-1],{body:T}=u.get(h.number);return T.contains(f)?t.toPoint(h.unit+Ke(T,f,g)):f===
$&&g>1?h.end:h.start},boxes:f=>w(f).flatMap(g=>[...g.getClientRects()])};return c.addEventListener("copy",f=>{
let g=document.getSelection()?.rangeCount?document.getSelection().getRangeAt(0):null;if(!g||g.collapsed)return;
let $=E.place(g.startContainer,g.startOffset);f.clipboardData?.setData("text/plain",t.slice($,E.place(g.endContainer,
g.endOffset))),f.preventDefault()},{signal:s}),E}var Bt=400,q={"data-lm-suppress-shortcuts":"true"};function fe(e,t,o,n){let s=0,r=()=>{s&&(clearTimeout(s),s=0,
o(),t.typing=!1)};return e.addEventListener("input",()=>{clearTimeout(s),s=window.setTimeout(r,Bt),t.typing=!0},
{signal:n}),e.addEventListener("change",r,{signal:n}),n.addEventListener("abort",r,{once:!0}),r}function V({model:e,
link:t,frame:o,signal:n},{key:s="",given:r=()=>![void 0,null,""].includes(t.answers.get(s)?.toString()),body:l,
ask:u,flush:c,why:x,draw:d}){let p=e.get("task"),m=e.get("text"),y=m?ue({text:m,code:re(m),ranges:p.lines,headline:p.
headline_line,signal:n}):null;y&&(o.main.append(y.el),be({model:e,frame:o,paper:y,signal:n}),y.begin());let i={
after:"Your teacher’s feedback comes later.",hold:"A later task comes back to it."}[String(p.feedback)],v=!i,
C=a("p",{class:"note"}),L=a("div",{class:"said",role:"status"});o.dock.append(a("div",{class:"answer"},...l,C,
L));let w=()=>{c?.(),p.commit?t.commit():t.check({pick:null,text:x?.()??""})},b=p.commit||v?R(p.commit?"Commit\
 my answer":"Check",w,n,{class:"main"}):null;b&&o.foot.append(b);let E=()=>t.status==="join"?"Opening your ans\
wers …":t.status==="lost"?"Stop here: what you do now would not be saved. Download what is unsaved, then cal\
l your teacher.":t.verdict?t.closed?"Read what the desk says.":"Read what the desk says. You can change your a\
nswer and check again.":t.closed?`Your answer is locked. ${i??""}`:t.readonly?"You can read this answer, not c\
hange it.":r()?p.commit?"Next: are you sure? Then commit.":i?`Your answer is kept. You can still change it. ${i}`:
"Next: check.":u,f=()=>{let{verdict:g,closed:$,readonly:h}=t,T=$||h;d(T),o.next(E()),b?(b.disabled=T||!r(),o.foot.
hidden=$):o.foot.hidden=!0,C.hidden=!p.commit,C.textContent=$?"You have committed. This is your answer as you \
gave it.":`Committing locks your answer: you cannot change it afterwards. ${i??"Then you see what the desk say\
s."}`,L.replaceChildren(...g?[...g.sentences??[],g.reveal].filter(Boolean).map(O=>a("p",{},O??"")):[]),L.hidden=
!g};for(let g of["status","change","verdict"])t.on(g,f,{signal:n});return t.on("change",({names:g})=>g&&o.warn(
null),{signal:n}),t.on("refused",({why:g})=>o.warn(`Not taken: ${g}`),{signal:n}),f(),y}var Pt={found:"✓ right",nearly:"≈ nearly",missed:"○ it is this one",extra:"✗ not this one",arguable:"∿\
 arguable",alone:"– rightly left alone"};function Qe(e){let{model:t,link:o,signal:n}=e,s=t.get("task"),r=`co\
pydesk-${o.newName()}`,l=(s.options??[]).map(({id:d,text:p})=>({id:d,text:p,field:a("input",{type:s.many?"chec\
kbox":"radio",name:r,value:d,...q}),why:a("p",{class:"because",hidden:!0})})),u=a("fieldset",{},a("legend",{},
s.many?"Choose all that fit":"Choose one"),...l.map(({field:d,text:p,why:m})=>a("div",{class:"option"},a("labe\
l",{},d,a("span",{},p)),m)));u.addEventListener("change",()=>{let d=l.filter(p=>p.field.checked).map(p=>p.id);
o.answer("choice",s.many?d:d[0])},{signal:n});let c=a("textarea",{rows:2,maxlength:600,...q}),x=fe(c,o,()=>o.answer(
"reason",c.value.trim()),n);V(e,{key:"choice",body:[u,a("label",{class:"why"},"Why? One sentence, if you like.",
c)],ask:s.many?"First: choose all that fit.":"First: choose one.",flush:x,why:()=>c.value.trim(),draw(d){let p=[
o.answers.get("choice")].flat();for(let{id:m,field:y,why:i}of l){y.checked=p.includes(m),y.disabled=d;let v=o.
verdict?.items?.find(C=>C.mark===m);i.hidden=!v,i.className=`because ${v?.outcome}`,i.replaceChildren(...v?[a(
"b",{},v.outcome==="missed"&&s.many?"○ this one too":Pt[v.outcome]),` ${v.why}`]:[])}c.disabled=d,o.typing||
(c.value=o.answers.get("reason")??"")}})}var Me=["content","source","cue"];function ae(e,t){if(e!=="attribution")return["text"];let o=Me.filter(n=>t.ask.
includes(n));return o.length?Me.filter(n=>n==="content"||o.includes(n)):Me}function Ne(e,t,o,n){return{id:e,layer:t,
label:o,spans:{[t==="attribution"?"content":"text"]:Ae(n)},attrs:{}}}function Oe(e,t,o,n){let s={...e.attrs};return t===
"source"&&!n&&delete s.source_kind,{...e,spans:{...e.spans,[t]:Ae(n?[...e.spans[t]??[],...o]:o)},attrs:s}}function Ve(e){
let{source:t,...o}=e.spans;return{...e,spans:o,attrs:{...e.attrs,source_kind:"none"}}}var Ze=(e,t,o)=>({...e,attrs:{
...e.attrs,[t]:o}});function je(e,t){return!!e.spans[t]?.length||t==="source"&&e.attrs?.source_kind==="none"}var le=(e,t)=>t.
find(o=>!je(e,o)&&!(o==="cue"&&e.attrs?.source_kind==="none"))??null,he=e=>e.spans.content??e.spans.text??Object.
values(e.spans)[0]??[],ie=e=>Object.values(e.spans).flat(),te=e=>he(e)[0]?.[0]??0;function de(e,t){if(e.length<=
t)return e;let o=e.slice(0,t);return`${o.slice(0,Math.max(o.lastIndexOf(" "),t/2)).trimEnd()} …`}var Z=(e,t)=>(e??
[]).map(([o,n])=>t(o,n)).join(" … ");function xe(e,t){let o=(e.spans.content??[]).map(([s,r])=>t(s,r).replace(
/^(?:[“"‘']\s*)?(?:that\s+)?/i,"").replace(/[”"’'.,;:]+$/,"")).join(" … ");return[e.attrs?.source_kind===
"none"?"The outlet itself says":e.spans.source?.length?`${Z(e.spans.source,t)} said`:"",o]}var Ge={join:"opening …",saved:"✓ saved",sending:"… saving",kept:"kept in this browser, not yet in your \
file",cut:"kept here: run this cell again",lost:"NOT SAVED"},It={join:"",saved:"",sending:"",kept:"",cut:"The \
notebook's engine was restarted. Your answers are kept in this browser. Run this cell again (▶) to put them in\
 your file.",lost:"Your last answers are NOT saved: neither the notebook nor this browser could keep them. Dow\
nload them now."},Re=[18,22,28];function Dt(e,t){let o=matchMedia("(prefers-color-scheme: dark)"),n=()=>{let r=document.
body.dataset.jpThemeLight,l=document.body.dataset.vscodeThemeKind;e.classList.toggle("dark",r?r==="false":l?!l.
includes("light"):o.matches)},s=new MutationObserver(n);s.observe(document.body,{attributes:!0,attributeFilter:[
"data-jp-theme-light","data-vscode-theme-kind"]}),t.addEventListener("abort",()=>s.disconnect(),{once:!0}),o.addEventListener(
"change",n,{signal:t}),n()}function we({model:e,el:t,link:o,signal:n}){let s=e.get("task"),r=a("h2",{},[s.number,
s.title].filter(Boolean).join(" · ")),l=a("div",{class:"count"}),u=a("div",{class:"saved"}),c=a("div",{class:"\
alert",role:"alert",hidden:!0}),x=a("div",{class:"alert",role:"alert",hidden:!0}),d=a("div",{class:"row"}),p=a(
"div",{class:"row"}),m=a("div",{class:"stage"}),y=a("div",{class:"side",role:"group","aria-label":"Notes besid\
e the text",tabindex:0,"data-lm-suppress-shortcuts":"true"}),i=a("p",{class:"next"}),v=a("div",{class:"dock"},
i),C=a("footer",{class:"foot"}),L=a("div",{class:"unseen",role:"status","aria-live":"polite"}),w=a("section",{
class:"copydesk","aria-label":`Task ${r.textContent}`},a("header",{class:"head"},a("div",{},r,a("p",{},s.prompt)),
l,u),c,x,a("div",{class:"bar"},d,p),a("div",{class:"cols"},a("div",{class:"wide"},m,v,C),y),L);Dt(w,n);for(let h of[
"keydown","keyup","keypress"])w.addEventListener(h,T=>T.stopPropagation(),{signal:n});let b=Number(e.get("pref\
s")?.size)||Re[0],E=()=>w.style.setProperty("--copydesk-size",`${b}px`);E(),p.append(R("A⁺",()=>{b=Re.find(h=>h>
b)??Re[0],E()},n,{title:"Larger letters, up to projector size, then back"}));let f=h=>{L.textContent=L.textContent===
h?`${h} `:h},g="",$=h=>{let T=h.status;w.dataset.status=u.dataset.status=T,u.textContent=Ge[T],u.title=h.reason??
"";let O=T==="join"?h.reason:"",M=It[T]||O||(T==="kept"&&h.reason?`Not yet in your file: ${h.reason}. Your ans\
wers are kept in this browser and tried again.`:"");if(c.textContent!==M&&(c.textContent=M),c.hidden=!M,T==="l\
ost"&&"download"in h&&typeof h.download=="function"){let Y=h.download;c.append(" ",R("Download what is unsaved",
()=>Y.call(h),n,{class:"main"}))}let P=T==="sending"||T==="join"?g:T;P!==g&&((P!=="saved"||g)&&f(Ge[T].replace(
"✓ ","")),g=P)};return o?(o.on("status",()=>$(o),{signal:n}),$(o)):u.remove(),t.append(w),n.addEventListener(
"abort",()=>w.remove(),{once:!0}),{root:w,main:m,side:y,tools:d,extras:p,dock:v,foot:C,say:f,count(h,T,O){l.replaceChildren(
T?`${h} of ${T} `:`${h} `,a("small",{},(T||h)===1?O?.replace(/s$/,""):O))},next(h){i.textContent!==h&&(i.textContent=
h),i.hidden=!h},warn(h){x.textContent=h??"",x.hidden=!h},button:(h,T,O)=>R(h,T,n,O)}}function Je({model:e,el:t,signal:o}){let{layers:n,articles:s=[]}=e.get("task"),r=e.get("codebook").layers,{root:l,
main:u,tools:c,dock:x}=we({model:e,el:t,link:null,signal:o});x.remove(),l.classList.add("comparing");let d=(i,v)=>[
...r[i].roles,...r[i].labels].find(C=>C.name===v)?.short??v,p=s.map(({outlet:i,by:v,text:C,headline_line:L,annotations:w})=>{
let b=re(C),E=ue({text:C,code:b,ranges:[],headline:L,signal:o});E.el.setAttribute("aria-label",i);let f=a("ul"),
g=a("summary",q);u.append(a("div",{},a("h3",{},`${i} · ${v==="gold"?"the desk’s marks":"the machine’s readi\
ng"}`),E.el,a("details",{},g,f)));let $=h=>{let T=h.layer==="attribution"?xe(h,b.slice).filter(Boolean).join("\
: "):`${d(h.layer,h.label)}: ${Z(h.spans.text,b.slice)}`;return a("li",{},`Line ${E.lineAt(te(h)).number} · ${T}`)};
return h=>{let T=w.filter(O=>O.layer===h).sort((O,M)=>te(O)-te(M));for(let O of E.owners())E.set(O,[]);for(let O of T)
E.set(O.id,Object.entries(O.spans).flatMap(([M,P])=>P.map(([Y,I],Q)=>({start:Y,end:I,look:M==="text"?h:M,tag:Q?
"":d(h,M==="text"?O.label:M)}))));E.flush(),g.textContent=`The marks as a list: ${T.length}`,f.replaceChildren(
...T.map($))}}),m=n.map(i=>R(r[i].title,()=>y(i),o)),y=i=>{for(let v of p)v(i);m.forEach((v,C)=>v.setAttribute(
"aria-pressed",String(n[C]===i)))};c.append(...m),y(n[0])}function Xe(e){let{model:t,link:o,signal:n}=e,{min:s=0,max:r=1e3,unit:l}=t.get("task"),u=a("input",{type:"numb\
er",inputmode:"decimal",min:s,max:r,step:"any",...q}),c=a("input",{type:"range","aria-label":"The same by a sl\
ider",min:s,max:r,step:r-s>10?1:.1,...q}),x=a("p",{class:"wrong",role:"status"}),d=()=>u.value!==""&&u.validity.
valid,p=()=>{let i=d()?u.valueAsNumber:null;(o.answers.get("number")??null)!==i&&o.answer("number",i)},m=[u,c].
map(i=>fe(i,o,p,n)),y=()=>{x.textContent=u.validity.valid?"":`A number from ${s} to ${r}, please.`,c.classList.
toggle("unset",!d())};u.addEventListener("input",()=>{d()&&(c.value=u.value),y()},{signal:n}),c.addEventListener(
"input",()=>{u.value=c.value,y()},{signal:n}),V(e,{key:"number",body:[a("label",{class:"number"},"Your estimat\
e",u,l?a("span",{class:"soft"},l):null),a("div",{class:"slider"},a("span",{},String(s)),c,a("span",{},String(r))),
x],ask:"First: say a number. It may be far off.",flush:()=>m.forEach(i=>i()),draw(i){u.disabled=c.disabled=i;let v=o.
answers.get("number")??"";o.typing||v===""&&u.matches(":focus")||(u.value=v,c.value=v===""?String((s+r)/2):v,y())}})}var et=`.copydesk{&.dark{color-scheme:dark}.answer{display:grid;gap:10px;max-width:66ch;margin-top:10px;font-s\
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
`;var ve=class{#e;#t;constructor(t,o,n){this.#e=t,this.#t=`copydesk/${o}/${n}/`}#o(t){return`${this.#t}${t.round}\
/${t.client}/${t.n}`}put(t){try{return this.#e().setItem(this.#o(t),JSON.stringify(t.op)),!0}catch{return!1}}drop(t){
try{this.#e().removeItem(this.#o(t))}catch{}}all(){let t=[];try{let o=this.#e();for(let n=0;n<o.length;n++){let s=o.
key(n)??"",[r,l,u,c]=s.startsWith(this.#t)?s.slice(this.#t.length).split("/"):[];if(!(!u||c!==void 0))try{t.push(
{round:Number(r),client:l,n:Number(u),op:JSON.parse(o.getItem(s)??"")})}catch{}}}catch{return[]}return t.sort(
(o,n)=>o.round-n.round||(o.client<n.client?-1:o.client>n.client?1:o.n-n.n))}},Ut=50,Yt=64e3;function tt(e){let[
t]=e,o=0,n=e.findIndex(({client:s,round:r,n:l,op:u},c)=>(o+=new TextEncoder().encode(JSON.stringify(u)).length+
1,s!==t.client||r!==t.round||l!==t.n+c||c===Ut||c>0&&o>Yt));return n<0?e.length:n}var zt=2500,Be=[1e3,2e3,4e3,8e3,15e3],qt="The notebook does not answer yet. If this stays so, run this cell ag\
ain (▶).",Ht={storage:()=>localStorage,now:()=>Date.now(),later:(e,t)=>setTimeout(e,t),never:e=>clearTimeout(
e),random:()=>Array.from(crypto.getRandomValues(new Uint8Array(6)),e=>e.toString(16).padStart(2,"0")).join("")},
Pe=e=>e.mark?.id??e.mark??e.key;function ot(e,{signal:t,...o}){let n={...Ht,...o},s=String(e.get("task").id),r=n.
random(),l=r,u=0,c=0,x=Number(e.get("task").round??1),d="",p=null,m=0,y=null,i=[],v=!1,C=!1,L={why:"",retry:!0},
w=0,b=null,E=!1,f=!1,g=!1,$={what:"",when:0},h={status:"",reason:""},T=new Map,O=new Map,M=!1,P=!1,Y=0,I=null,
Q=new Map,W=(k,N)=>{for(let j of[...Q.get(k)??[]])j(N)},G=()=>{let k=i.some(N=>!N.stored);return v?k?"lost":"c\
ut":y?i.length?C?k?"lost":"kept":"sending":f?"sending":"saved":"join"},J=()=>L.why||(!y&&!v&&w>2?qt:""),ke=()=>!y||
G()==="lost"||!!e.get("task").readonly,H=()=>{if(!i.length&&y&&(C=!1,w=0,L={why:"",retry:!0}),n.never(b),b=null,
!v&&!t.aborted){let k=Be[Math.min(w,Be.length-1)];if(!y)b=n.later(()=>(w++,D(),H()),k);else if(i.length&&C&&L.
retry)b=n.later(()=>(w++,z(),H()),k);else if(i.length&&!C){let N=i.reduce((j,A)=>Math.min(j,A.since),1/0);b=n.
later(()=>(C=!0,w=0,H()),Math.max(0,N+zt-n.now()))}}h.status===G()&&h.reason===J()||(h.status=G(),h.reason=J(),
W("status",h.status))},S=k=>{if(!(v||t.aborted))try{e.send(k)}catch{Ce()}},D=()=>S({t:"hello",v:1,client:l,task:s,
round:x,boot:p,seq:m}),B=()=>{E=!1;let k=i.filter(N=>!N.sent);for(;k.length;){let N=k.splice(0,tt(k));for(let X of N)
X.sent=!0;let[{client:j,round:A}]=N;S({t:"ops",v:1,journal:d,client:j,task:s,round:A,ops:N.map(X=>X.op)})}},U=()=>{
E||(E=!0,queueMicrotask(B))},z=()=>{for(let k of i)k.sent=!1,k.stored||=y?.put(k)??!1;B()},F=k=>(k.do==="put"?
T.set(k.mark.id,k.mark):k.do==="del"?T.delete(k.mark):k.do==="answer"?O.set(k.key,k.value):k.do==="hint"?Y=Math.
max(Y,k.level):k.do==="check"?P=!0:M=!0,["put","del","answer"].includes(k.do)&&(I=null),k.do==="put"?k.mark.id:
k.do==="del"?k.mark:null),_=k=>{if(ke()||M)return;let N={n:++u,...k},j={round:x,client:l,n:u,op:N,stored:!1,sent:!1,
since:n.now()};j.stored=y?.put(j)??!1,i.push(j);let A=F(N);H(),W("change",{names:A?[A]:[]}),L.why||U()},K=k=>{
let N=i.filter(A=>A.client===k);i=i.filter(A=>A.client!==k);let j=n.random();N.forEach((A,X)=>{let ne={...A.op,
n:X+1},pe={...A,client:j,n:X+1,op:ne,sent:!1};pe.stored=y?.put(pe)??!1,(pe.stored||!A.stored)&&y?.drop(A),i.push(
pe)}),k===l&&(l=j,u=N.length)},ee=k=>{y||(C=!1,w=0,L={why:"",retry:!0}),d!==k.journal&&(d&&(i=[],l=n.random(),
u=0),d=k.journal,y=new ve(n.storage,d,s)),k.round!==x&&u&&(l=n.random(),u=0),{round:x,boot:p,seq:m}=k,g=!1,M=!!k.
closed,P=!!k.checked,Y=k.hints??0,I=k.verdict??(M?I:null),T=new Map((k.marks??[]).map(A=>[A.id,A])),O=new Map(
Object.entries(k.answers??{}));let N=new Set(i.map(A=>`${A.client}/${A.n}`));i=[...(y?.all()??[]).filter(A=>!N.
has(`${A.client}/${A.n}`)).map(A=>({...A,stored:!0,sent:!1,since:n.now()})),...i].filter(A=>{let X=A.round===x&&
A.n<=(k.upto?.[A.client]??0);return X&&y?.drop(A),!X});for(let A of i)A.round===x&&F(A.op);B(),H(),W("change",
{names:null}),I&&W("verdict",I)},qe=(k,N)=>{let j=i.filter(A=>A.client===k&&A.n<=N);i=i.filter(A=>!j.includes(
A));for(let A of j)y?.drop(A);return j},At=k=>{let N=qe(k.client,k.upto),j=N.filter(ne=>k.refused?.[ne.n]),A=N.
length&&k.client!==l&&!i.some(ne=>ne.client===k.client),X=j.length||k.late?.length||A||g&&!i.length;m=Math.max(
m,k.seq??0),N.length&&(w=0,L={why:"",retry:!0}),H(),X&&D();for(let{n:ne,op:pe}of j)W("refused",{n:ne,why:k.refused[ne],
op:pe})},Mt=k=>{m=Math.max(m,k.seq??0);let N=[];for(let j of k.ops)qe(k.by,j.n);for(let j of k.by===l?[]:k.ops)
Pe(j)&&i.some(A=>Pe(A.op)===Pe(j))?g=!0:N.push(F(j));H(),W("change",{names:N.filter(j=>j!==null)}),(g?!i.length:
k.ops.some(j=>j.do==="commit"||j.do==="check"))&&D()},Nt=k=>{let N=i.filter(A=>A.client===k.client&&A.n>=k.from);
if(!N.length)return;let j=`${k.client}/${k.from}`;if(!($.what===j&&n.now()-$.when<Be[0])){if($={what:j,when:n.
now()},N[0].n>k.from)K(k.client);else for(let A of N)A.sent=!1;B()}},He=k=>{L={why:String(k.why??"the file cou\
ld not be written"),retry:k.retry!==!1},C=!0,H()},Ce=()=>{v=!0,H()},We=[["msg:custom",k=>{k?.t==="state"?ee(k):
y?k.t==="ack"?At(k):k.t==="delta"?Mt(k):k.t==="want"?Nt(k):k.t==="fault"?He(k):k.t==="verdict"?W("verdict",I=k):
(k.t==="hint"||k.t==="overlay")&&W(k.t,k):k?.t==="fault"&&He(k)}],["comm_live_update",()=>{e.comm_live!==!0&&Ce()}],
["comm:close",Ce]];for(let[k,N]of We)e.on(k,N);return t.addEventListener("abort",()=>{for(let[k,N]of We)e.off(
k,N);n.never(b),Q.clear()},{once:!0}),e.comm_live===!1&&(v=!0),D(),H(),{get status(){return G()},get reason(){
return J()},get marks(){return T},get answers(){return O},get closed(){return M},get checked(){return P},get hints(){
return Y},get verdict(){return I},get readonly(){return ke()},get typing(){return f},set typing(k){f=k,H()},put:k=>_(
{do:"put",mark:k}),del:k=>_({do:"del",mark:k}),answer:(k,N)=>_({do:"answer",key:k,value:N}),hint:k=>_({do:"hin\
t",level:k}),check:k=>_({do:"check",reason:k}),commit:()=>_({do:"commit"}),ask:(k,N)=>S({t:"ask",what:k,client:l,
text:N}),newName:()=>`${r}.${++c}`,on(k,N,j){let A=Q.get(k)??new Set;Q.set(k,A.add(N)),j.signal.addEventListener(
"abort",()=>A.delete(N),{once:!0})},unsaved:()=>i.map(k=>({task:s,round:k.round,client:k.client,...k.op})),download(){
let k=[{v:1,journal:d,unsaved:!0},...this.unsaved()].map(A=>JSON.stringify(A)),N=URL.createObjectURL(new Blob(
[`${k.join(`
`)}
`],{type:"application/x-ndjson"})),j=document.createElement("a");j.href=N,j.download=`copydesk-unsaved-${s}.js\
onl`,j.click(),URL.revokeObjectURL(N)}}}var me=(e,t)=>t===void 0?`nothing:${e}`:`nothing:${e}:${t}`;function Ie(e,t,o){let n=t.answers.get(me(e))===!0,
s=o.lines.filter(u=>u.text.trim()&&o.inTask(u.number)).map(u=>u.number),r=new Set(s.filter(u=>o.has(u,c=>t.marks.
has(c)))),l=new Set(s.filter(u=>!r.has(u)&&(n||t.answers.get(me(e,u))===!0)));return{lines:s,marked:r,said:l,whole:n,
open:s.filter(u=>!r.has(u)&&!l.has(u))}}var Wt={content:"the claim",source:"who says so?",cue:"the words that tie them"},Ft={content:"the claim",source:"\
who says so",cue:"the tie"};function ce({task:e,layer:t}){if(t.name==="attribution")return[];let o=n=>!e.ask.length||
e.ask.includes(n);return o("label")?t.labels:o("family")?t.families:[]}function $e({task:e,layer:t,book:o,state:n},s){
let r=t.name==="loaded"?"voice":t.name==="attribution"?"source_kind":"";if(!r||!e.ask.includes(r)||s.attrs?.[r]&&
n.grid!==r||r==="source_kind"&&!s.spans.source?.length)return null;let l=o.attributes[r];return{...l,values:l.
values.filter(u=>u.name!=="none")}}var oe=({layer:e},t)=>t===e.name?e.short:[...e.labels,...e.families].find(o=>o.
name===t)?.short??t;function Ee(e){let{task:t,layer:o,state:n,link:s,lines:r,count:l}=e;if(s.status==="join")return"\
Opening your answers …";if(s.status==="lost")return"Stop here: what you do now would not be saved. Download \
what is unsaved, then call your teacher.";if(s.closed&&s.verdict)return"Read what the desk says. Your marks st\
ay as you gave them.";if(s.closed)return"You have closed this task. You can read your marks, not change them.";
if(!e.editable())return"You can read these marks, not change them.";if(n.form==="check")return"Next: say why y\
ou decided as you did. Then see what the desk says.";if(n.form==="commit")return"Next: are you sure? Afterward\
s you cannot change your marks.";if(n.form==="keys")return"The keys, and the button for each.";if(n.waiting)return s.
status==="saved"||s.status==="sending"?"The desk is reading your marks …":"Your check waits until the notebo\
ok answers.";let u=e.edited(),c=!!t.count&&l>=Number(t.count),x=t.commit?"commit":"check";if(u&&n.adding)return"\
Next: select the further words. They join the same mark.";if(o.name==="attribution"){if(n.pending)return"Next:\
 take these words, or select others.";if(u&&n.role)return`Next: ${{content:"select the words of the claim.",source:"\
select who says so, or say that nobody does.",cue:u.attrs?.source_kind==="none"?"is there a tie, such as “repo\
rtedly”? Select it. If not, press Done.":"select the words that tie the two."}[n.role]??""}`;if(u&&$e(e,u))return"\
Next: what kind of source is it?";if(u)return`Read it aloud. Does it still sound true? Then ${c?e.judges||t.commit?
`press ${x}`:"go on to the next task":"select the next claim"}.`}else{if(n.pending&&(u||!ce(e).length))return"\
Next: take these words, or select others.";if(n.pending||n.grid==="label")return"Next: pick the label that fit\
s best.";if(u&&$e(e,u))return"Next: whose word is it?";if(u&&n.role)return"Next: select the words that this ma\
rk should cover."}if(s.verdict)return"Read what the desk says. Then change what you like, and check again.";if(c&&
(e.judges||t.commit))return`That makes ${l} of ${t.count}. Next: look them over, then ${x}.`;let d={attribution:"\
select the words of a claim",artifact:"click the number of a line that the reporter did not write here for thi\
s story",loaded:"select the shortest words that carry a charge"}[o.name],p=n.byWords?"move with the arrow keys\
, hold Shift for more words, then press a digit or Enter":d;return!l&&r.open.length?`First: ${p}. Nothing ther\
e? Say so below.`:r.open.length?`Next: ${p}. Still open: line${r.open.length>1?"s":""} ${Kt(r.open)}.`:t.commit?
"Every line has an answer. Next: look it over, then commit.":e.judges?"Every line has an answer. Next: check.":
"Every line has an answer. It is saved; you can still change it."}function Kt(e){return e.length>6?`${e.slice(
0,5).join(", ")} and ${e.length-5} more`:e.join(", ")}function De(e,t,o,{now:n=null,numbered:s=!1}){return a("\
div",{class:"grid"},...e.map((r,l)=>{let u=s?String(l+1):r.key,c=R(r.short,()=>t(r.name),o,{key:u,class:"choic\
e",pressed:n===null?void 0:n===r.name});return c.append(a("small",{},r.question)),c}))}function nt(e,t){let o=e.
edited();return o?e.layer.name==="attribution"?Zt(e,o,t):Vt(e,o,t):e.state.pending?ce(e).length?st(e,null,t):Qt(
e,t):[]}function st(e,t,o){let{layer:n,acts:s,state:r,slice:l}=e,u=ce(e),c=t?t.spans.text:r.pending??[],x=u!==
n.families&&n.families.length,d=t?t.label:null,p=n.families.map(m=>R(m.short,()=>s.label(m.name),o,{class:"qui\
et",pressed:d===null?void 0:d===m.name}));return[a("p",{class:"asked"},a("b",{},`“${de(Z(c,l),80)}”`)),De(
u,s.label,o,{now:d}),a("div",{class:"row"},a("span",{class:"soft"},"Not sure?"),...x?p:[],R(n.name==="artifact"?
"not the story":"loaded",()=>s.label(n.name),o,{key:t?void 0:"Enter",class:"quiet"}),R("Cancel",s.cancel,o,{key:"\
Escape"}))]}function _e({state:e,slice:t,acts:o,layer:n},s){if(!e.pending)return null;let r=n.name==="attribut\
ion"?` as ${Ft[e.role??"content"]}`:"";return R(`Take “${de(Z(e.pending,t),40)}”${r}`,o.takePending,s,{key:"\
Enter",class:"main"})}var Qt=(e,t)=>[a("div",{class:"row"},_e(e,t),R("Cancel",e.acts.cancel,t,{key:"Escape"}))];
function rt({state:e,acts:t},o,n){let s=e.role??(o.spans.text?"text":""),r=!!o.spans[s]?.length,l=(u,c,x,d)=>{
let p=R(u,()=>t.nudge(x,d),n,{title:c});return p.setAttribute("aria-label",c),p};return[r&&a("span",{class:"gr\
oup",role:"group","aria-label":"Move the edges by a word"},l("⇤","Begin one word earlier","start",-1),l("↦",
"Begin one word later","start",1),l("↤","End one word earlier","end",-1),l("⇥","End one word later","end",
1)),R(r||!o.spans.content?"Add a piece":"Add a piece to the claim",t.adding,n,{pressed:e.adding,title:"The nex\
t words you select join this mark"}),R("Delete",t.remove,n,{key:"Delete"}),R("Done",t.done,n,{key:"Escape"})]}
function Vt(e,t,o){let{state:n,acts:s,slice:r,layer:l,book:u}=e;if(n.grid==="label")return st(e,t,o);let c=$e(
e,t),x=t.attrs?.voice&&u.attributes.voice.values.find(p=>p.name===t.attrs?.voice),d=[...l.labels,...l.families].
find(p=>p.name===t.label);return[a("p",{class:"asked"},a("b",{},`“${de(Z(t.spans.text,r),90)}”`),` is mark\
ed: ${oe(e,t.label)}${x?`, ${x.short} word`:""}. `,a("span",{class:"soft"},c?c.title:d?.question??"")),c&&De(c.
values,p=>s.attr(c.name,p),o,{numbered:!0,now:t.attrs?.[c.name]??null}),a("div",{class:"row"},_e(e,o),ce(e).length>
0&&R("Change the label",()=>s.grid("label"),o),x&&!c&&R("Change whose word",()=>s.grid("voice"),o),R("Change t\
he words",()=>s.role("text"),o,{pressed:n.role==="text"&&!n.adding,title:"The next words you select take the p\
lace of these"}),...rt(e,t,o))]}function Zt(e,t,o){let{state:n,acts:s,slice:r,layer:l,task:u,book:c}=e,x=ae(l.
name,u),d=n.role,p=l.roles.find(b=>b.name===d),m=x.map((b,E)=>{let f=je(t,b),g=R(`${f?"✓":E+1} ${Wt[b]}`,()=>s.
role(b),o,{class:`step ${b}${f?" done":""}`,pressed:b===d});return g.setAttribute("aria-keyshortcuts",String(E+
1)),g}),[y,i]=xe(t,r),v=d?null:$e(e,t),C=t.attrs?.source_kind&&t.attrs.source_kind!=="none"&&c.attributes.source_kind.
values.find(b=>b.name===t.attrs?.source_kind),L=Z(t.spans.cue,r),w=a("p",{class:"read"},y?a("b",{},y):a("u",{},
"  ?  "),": ",`${i||"?"}.`,(L||C)&&a("span",{class:"soft"},` (${[L&&`tied by “${L}”`,C&&C.short].filter(
Boolean).join(", ")})`));return[a("div",{class:"steps"},...m),p?a("p",{class:"asked"},a("b",{},p.question)," S\
elect the words in the article."):null,w,v&&a("p",{class:"asked"},a("b",{},v.title)),v&&De(v.values,b=>s.attr(
v.name,b),o,{numbered:!0}),a("div",{class:"row"},_e(e,o),x.includes("source")&&t.attrs?.source_kind!=="none"&&
(d==="source"||!le(t,x))&&R("Nobody: the outlet’s own voice",s.nobody,o,{key:"0"}),C&&!v&&R("Change the kind\
 of source",()=>s.grid("source_kind"),o,{class:"quiet"}),...rt(e,t,o))]}var Gt=/[\p{L}\p{N}_]+(?:[’'.\-][\p{L}\p{N}_]+)*/gu,Jt=/[\p{M}\u200d\p{Emoji_Modifier}]/u;function ye(e){return Array.
from(e.matchAll(Gt),t=>[t.index,t.index+t[0].length])}function Ue(e,t,o,n=!1){let s=Math.max(0,t),r=Math.min(e.
length,o);for(;s<r&&/\s/.test(e[s]);)s+=1;for(;r>s&&/\s/.test(e[r-1]);)r-=1;if(s>=r)return null;if(!n){for(let[
l,u]of ye(e))if(l<s&&s<u&&(s=l),l<r&&r<u){r=u;break}}return Ye(e,s,r)}function Ye(e,t,o){let n=r=>/[\udc00-\udfff]/.
test(e[r]??"")&&/[\ud800-\udbff]/.test(e[r-1]??""),s=r=>r<e.length?String.fromCodePoint(e.codePointAt(r)):"";for(n(
t)&&(t-=1),n(o)&&(o+=1);Jt.test(s(o));)o+=s(o).length;return[t,o]}function at(e,t){for(let[o,n]of ye(e))if(o<=
t&&t<n)return Ye(e,o,n);return Ue(e,t,t+1,!0)}function it(e,t,o,n){let s=ye(e),[r,l]=t;if(o==="start"){let x=s.
map(([p])=>p).filter(p=>p<l);return[(n<0?x.filter(p=>p<r).pop():x.find(p=>p>r))??r,l]}let u=s.map(([,x])=>x).filter(
x=>x>r),c=n<0?u.filter(x=>x<l).pop():u.find(x=>x>l);return c===void 0?t:Ye(e,r,c)}function ct(e,t){let{task:o,state:n,link:s,sheet:r,code:l,frame:u,close:c,refuse:x,render:d}=e,p=w=>[void 0,...new Set(
ie(w).flatMap(([E,f])=>r.linesOf(E,f).map(g=>g.number)))].map(E=>me(e.layer.name,E)).filter(E=>s.answers.get(E)===
!0).map(E=>({answer:E,before:!0,after:!1})),m=(...w)=>t.act(w.flatMap(b=>[{mark:b.id,before:s.marks.get(b.id)??
null,after:b},...p(b)])),y=w=>{n.edit=w.id,n.adding=!1,n.role=e.layer.name==="attribution"?le(w,ae(e.layer.name,
o)):null},i=w=>w.every(([b])=>!r.inTask(r.lineAt(b).number)),v=()=>o.lines.map(([w,b])=>w===b?`line ${w}`:`lin\
es ${w} to ${b}`).join(" and "),C=(w,b=!1)=>{if(n.note="",!e.editable())return x(Ee(e));n.form=null,n.line=r.lineAt(
w[0][0]).number;let E=e.edited(),f=n.role,g=f==="source"||f==="cue"?w:w.filter($=>!i([$]));if(!g.length)return x(
`That is outside this task, which is about ${v()}.`);if(b)return n.pending=g,f||(n.edit=null),d();if(n.pending=
null,E&&f){let $=Oe(E,f,g,n.adding);y($),m($)}else if(e.layer.name==="attribution"){let $=Ne(s.newName(),"attr\
ibution","attribution",g);y($),m($)}else if(ce(e).length)Object.assign(n,{edit:null,role:null,grid:null,pending:g});else
return L(e.layer.name,g);d()},L=(w,b=n.pending)=>{let E=e.edited();if(e.editable()){if(b){let g=(e.layer.name===
"artifact"?b.map($=>[$]):[b]).map($=>Ne(s.newName(),e.layer.name,w,$));c(),n.edit=g[g.length-1].id,m(...g),u.say(
`Marked: ${oe(e,w)}`)}else E&&(n.grid=null,m({...E,label:w}));d()}};return{take:C,label:L,onward:y,silence(w,b){
let E=me(e.layer.name,w);n.form=null,w&&b&&(n.line=null),t.act([{answer:E,before:s.answers.get(E)??!1,after:b}]),
u.say(b?"Noted: nothing here.":"Taken back.")},form(w){n.form=n.form===w?null:w,d()},takePending(){let w=n.pending;
w&&(document.getSelection()?.removeAllRanges(),C(w),n.byWords&&e.step("",!1))},attr(w,b){let E=e.edited();n.grid=
null,E&&m(Ze(E,w,b))},grid(w){n.grid=w,d()},role(w){n.role=n.role===w&&w==="text"?null:w,n.adding=!1,d()},adding(){
let w=e.edited();if(!w)return;let b=!n.adding;b?(!n.role||!w.spans[n.role]?.length)&&(n.role=w.spans.content?"\
content":"text"):y(w),n.adding=b,d()},nobody(){let w=e.edited();if(!w)return;let b=Ve(w);y(b),ae("attribution",
o).includes("cue")&&!b.spans.cue?.length&&(n.role="cue"),m(b)},nudge(w,b){let E=e.edited(),f=n.role??"text",g=E?.
spans[f];if(!E||!g?.length)return;let[$,h]=w==="start"?g[0]:g[g.length-1],T=r.lineAt($),[O,M]=it(T.text,[l.toUnit(
$)-T.unit,l.toUnit(h)-T.unit],w,b),P=[l.toPoint(T.unit+O),l.toPoint(T.unit+M)];m(Oe(E,f,w==="start"?[P,...g.slice(
1)]:[...g.slice(0,-1),P],!1))},remove(){let w=e.edited();!w||!e.editable()||(c(),t.act([{mark:w.id,before:w,after:null}]),
u.say("Deleted. Undo brings it back."))},done(){c(),d(),r.el.focus({preventScroll:!0})},cancel(){n.form?n.form=
null:n.grid?n.grid=null:n.pending?n.pending=null:c(),document.getSelection()?.removeAllRanges(),d(),r.el.focus(
{preventScroll:!0})},open(w){let b=s.marks.get(w);b&&(c(),n.edit=w,n.note="",b.layer==="attribution"&&(n.role=
le(b,ae("attribution",o))),n.line=r.lineAt(ie(b)[0]?.[0]??0).number,d(),queueMicrotask(()=>r.show(ie(b)[0]?.[0]??
0,!0)))},point:w=>r.light(n.edit,w),check(){s.check(n.reason),c(),n.waiting=!0,n.reason={pick:null,text:""},d()},
commit(){c(),s.commit(),d()},showItem(w){let b=w.spans??[];r.glow("hint",b),r.light(w.mark??null);let E=w.mark?
s.marks.get(w.mark):null,f=b[0]?.[0]??(E&&ie(E)[0]?.[0])??(w.lines?.length?r.lines[w.lines[0]-1].start:null);f!==
null&&r.show(f,!0)}}}function lt(e,t){let o=[],n=0,s=0,r=()=>(o.length||(o=e.lines.flatMap(x=>ye(x.text).map(([d,p])=>[t.toPoint(x.
unit+d),t.toPoint(x.unit+p)]))),o),l=()=>[o[Math.min(n,s)][0],o[Math.max(n,s)][1]],u=x=>{let d=r().findIndex(([
,p])=>p>x);return d<0?o.length-1:d},c=x=>{let d=e.lineAt(o[s][0]),p=o[s][0]-d.start;for(let m=d.number+x;m>=1&&
m<=e.lines.length;m+=x){let y=e.lines[m-1],i=o.map((v,C)=>C).filter(v=>o[v][0]>=y.start&&o[v][1]<=y.end);if(i.
length)return i.findLast(v=>o[v][0]-y.start<=p)??i[0]}return s};return{enter(x){return r().length?(n=s=u(x),l()):
null},move(x,d){let p=Math.min(n,s),m=Math.max(n,s),y;if(x==="ArrowRight")y=(d?s:m)+1;else if(x==="ArrowLeft")
y=(d?s:p)-1;else if(x==="ArrowDown")y=c(1);else if(x==="ArrowUp")y=c(-1);else if(x==="Home"||x==="End"){let i=e.
lineAt(o[s][0]);y=x==="Home"?u(i.start):o.findLastIndex(([,v])=>v<=i.end)}else return null;return s=Math.max(0,
Math.min(o.length-1,y)),d||(n=s),l()},get head(){return o[s]}}}var Xt=[["machine","the machine’s reading"],["gold","the key"],["class","the class"]],eo=["how many","which \
line","show one"];function dt(e,t){let{task:o,link:n,state:s,lines:r,acts:l}=e,u=[],c=(x,d,p={})=>u.push(R(x,d,
t,p));if(e.editable()){if(e.judges){c("Check",()=>l.form("check"),{class:s.form?"":"main"});let d=Math.min(3,n.
hints+1);o.layers.length===1&&c(`Hint: ${eo[d-1]}`,()=>n.hint(d),{title:`Hint ${d} of 3`})}o.commit&&c("Commit",
()=>l.form("commit"),{class:e.judges?"":"main"});let x=s.line!==null&&(r.open.includes(s.line)||r.said.has(s.line))?
s.line:r.open[0];x&&!r.whole&&(r.said.has(x)?c(`Line ${x}: take back “nothing here”`,()=>l.silence(x,!1)):
c(`Line ${x}: nothing here`,()=>l.silence(x,!0),{title:"I have read this line, and there is nothing to mark in\
 it"})),r.whole?c("Take back “nothing here”",()=>l.silence(void 0,!1)):!e.count&&r.open.length>1&&c("Read \
it all: nothing here",()=>l.silence(void 0,!0))}if(e.judges||u.push(a("span",{class:"soft"},o.feedback==="hold"?
"A later task tells how it came out.":"Your teacher gives feedback after you hand in.")),(o.overlay||o.class_picture)&&
(n.checked||n.closed)){let x=Xt.filter(([d])=>d==="class"?o.class_picture:o.overlay&&(d!=="gold"||e.judges)).map(
([d,p])=>R(p,()=>e.overlay(d),t,{pressed:e.overlays.has(d)}));u.push(a("span",{class:"row show"},a("span",{class:"\
soft"},"Show:"),...x))}return u}function pt({lines:e}){if(!e.open.length)return null;let t=e.open.length>1;return a("p",{class:"soft"},`Line${t?
"s":""} ${e.open.join(", ")} ${t?"have":"has"} neither a mark nor “nothing here”. You can still go back.`)}
function ut(e,t){let{task:o,acts:n,state:s}=e,r=o.reasons??[],l=a("input",{type:"text",maxlength:300,"data-lm-\
suppress-shortcuts":"true","aria-label":"In your own words, if you like",placeholder:"In your own words, if yo\
u like"});l.value=s.reason.text,l.addEventListener("input",()=>s.reason.text=l.value,{signal:t});let u=R("Chec\
k now",()=>n.check(),t,{class:"main",disabled:r.length>0&&s.reason.pick===null}),c=r.map((x,d)=>{let p=a("inpu\
t",{type:"radio",name:`why-${e.id}`,"data-lm-suppress-shortcuts":"true"});return p.checked=s.reason.pick===d,p.
addEventListener("change",()=>{s.reason.pick=d,u.disabled=!1},{signal:t}),a("label",{},p,` ${x}`)});return[pt(
e),a("fieldset",{class:"reasons"},a("legend",{},r.length?"How did you decide? Pick what comes closest.":"How d\
id you decide?"),...c,l),a("div",{class:"row"},u,R("Back to my marks",n.cancel,t,{key:"Escape"}))]}function ft(e,t){
return[pt(e),a("p",{},"Commit closes this task: your marks stay as they are now."),a("div",{class:"row"},R("Co\
mmit my marks",e.acts.commit,t,{class:"main"}),R("Not yet",e.acts.cancel,t,{key:"Escape"}))]}function ht(e,t){
let o=[["w","mark by words, on and off (button: Mark by words)"],["← → ↑ ↓","move the word cursor, Shi\
ft takes more words"],[e.layer.name==="attribution"?"Enter":"1 … 9",e.layer.name==="attribution"?"take the w\
ords; 1 2 3 choose claim, who, tie; 0 nobody":"label the words, as the buttons show"],["Del","delete the open \
mark (button: Delete)"],["Ctrl Z","undo; with Shift: redo (buttons: Undo, Redo)"],["b","codebook card (button:\
 Codebook)"],["Esc","close or leave what is open (buttons: Done, Cancel)"],["Tab","always leads on, out of the\
 text and out of this task"],["Alt","held while you select with the mouse: single signs, not whole words"]];return[
a("dl",{class:"keys"},...o.flatMap(([n,s])=>[a("dt",{},a("kbd",{},n)),a("dd",{},s)])),a("div",{class:"row"},R(
"Close",e.acts.cancel,t,{key:"Escape",class:"main"}))]}function mt(e){let t=[],o=[],n=(s,r)=>{let l=s[r];"answer"in s?e.answer(s.answer,l):l?e.put(l):e.del(s.mark)};
return{act(s){if(s.length){t.push(s),o.length=0;for(let r of s)n(r,"after")}},undo(){let s=t.pop();if(!s)return null;
o.push(s);for(let r of[...s].reverse())n(r,"before");return s},redo(){let s=o.pop();if(!s)return null;t.push(s);
for(let r of s)n(r,"after");return s},get canUndo(){return t.length>0},get canRedo(){return o.length>0}}}function yt(e,t){if(e.altKey||e.key==="Enter"&&e.target.matches("button"))return"";let o=e.key==="Backspace"?"\
Delete":e.key.length===1?e.key.toLowerCase():e.key,n=e.shiftKey?"Shift+":"",s=e.ctrlKey||e.metaKey?o==="y"?"Co\
ntrol+Shift+Z":`Control+${n}${o.toUpperCase()}`:(o.startsWith("Arrow")?n:"")+o,r=[...t.dock.querySelectorAll("\
button"),...t.root.querySelectorAll("button")].find(l=>l.getAttribute("aria-keyshortcuts")?.split(" ").includes(
s)&&!l.disabled&&l.offsetParent);return r?(e.preventDefault(),r.click(),""):o}var gt=(e,t)=>e.target===t.el&&!e.
ctrlKey&&!e.metaKey&&!e.altKey&&/^(Arrow|Home|End)/.test(e.key);function kt(e,t,o){e.root.addEventListener("mo\
useup",()=>{e.root.contains(document.activeElement)||t.el.focus({preventScroll:!0})},{signal:o})}var to={found:["✓","found"],nearly:["≈","nearly"],missed:["○","missed"],extra:["+","extra"],arguable:["∿",
"arguable"],alone:["–","rightly left alone"]},ge=e=>to[e]??["·",e];function xt(e,t){let{slice:o,sheet:n}=e,
s=`line ${n.lineAt(te(t)).number}`,r=de(Z(he(t),o),70);if(t.layer!=="attribution")return[t.layer==="artifact"?
oe(e,t.label):r,t.layer==="artifact"?"":oe(e,t.label),t.layer==="artifact"?`${r} · ${s}`:s];let l=t.attrs?.source_kind===
"none"?"Nobody":de(Z(t.spans.source,o),40)||"who?",u=t.by?null:le(t,ae(t.layer,e.task)),c=e.layer.roles.find(x=>x.
name===u)?.short;return[l,Z(t.spans.cue,o),`${r} · ${s}${c?` · no ${c} yet`:""}`]}function bt(e,t,o){let[n,s,
r]=xt(e,t);return a("button",{type:"button",class:"m-item","data-name":t.id,"data-lm-suppress-shortcuts":"true"},
o?`${o} `:null,a("b",{},n),s?` · ${s}`:null,a("span",{},r))}function wt(e,t){let o=a("div",{class:"list"}),n=a(
"p",{class:"soft"}),s=a("section",{class:"marks"},a("h3",{},"Your marks"),n,o),r=a("section",{class:"verdict",
tabindex:-1}),l=a("section",{class:"others"}),u=a("section",{class:"card"}),c=[],x=new Map,d=p=>p.target.closest(
"[data-name]")?.dataset.name??null;o.addEventListener("click",p=>{let m=d(p);m&&e.acts.open(m)},{signal:t});for(let[
p,m]of[["pointerover",!0],["focusin",!0],["pointerout",!1],["focusout",!1]])o.addEventListener(p,y=>e.acts.point(
m?d(y):null),{signal:t});return r.addEventListener("click",p=>{let m=x.get(d(p)??"");m&&e.acts.showItem(m)},{signal:t}),
l.addEventListener("click",p=>{let m=p.target.closest("[data-at]")?.dataset.at;m&&e.sheet.show(Number(m),!0)},
{signal:t}),{nodes:[r,s,l,u],update(p){p||(c=[...e.link.marks.values()].filter(m=>m.layer===e.layer.name).map(
m=>({name:m.id,start:te(m),node:bt(e,m)})).sort((m,y)=>m.start-y.start),se(o,c.map(m=>m.node),e.sheet.el));for(let m of p??
[]){let y=c.findIndex(L=>L.name===m),i=y>=0&&c[y].node===document.activeElement;y>=0&&c.splice(y,1)[0].node.remove();
let v=e.link.marks.get(m),C=v?.layer===e.layer.name;if(v&&C){let L=te(v),w=c.findIndex(f=>f.start>L),b=w<0?c.length:
w,E=bt(e,v);o.insertBefore(E,c[b]?.node??null),c.splice(b,0,{name:m,start:L,node:E}),i&&E.focus({preventScroll:!0})}else
i&&e.sheet.el.focus({preventScroll:!0})}n.textContent=c.length?"":"None yet. Each mark you make appears here a\
s a button that leads back to it."},current(p){for(let m of c)m.name===p?m.node.setAttribute("aria-current","t\
rue"):m.node.hasAttribute("aria-current")&&m.node.removeAttribute("aria-current")},judge(p){s.hidden=!!p,x=new Map(
(p?.items??[]).map((m,y)=>[String(y),m])),se(r,p?[a("h3",{},"Your desk says"),...(p.sentences??[]).map(m=>a("p",
{},m)),...[...x].map(([m,y])=>oo(e,m,y)),p.reveal?a("p",{class:"reveal"},p.reveal):null]:[],e.sheet.el),p&&(e.
frame.side.scrollTop=0)},compare(p){se(l,[...p.values()].flatMap(m=>[a("h3",{},m.what==="machine"?"The machine\
’s reading":m.what==="class"?"The class":"The key"),...m.annotations.filter(y=>y.layer===e.layer.name).map(y=>{
let[i,v,C]=m.what==="class"?[e.slice(...y.spans.heat[0])]:xt(e,y);return a("button",{type:"button",class:"m-it\
em ghostly","data-at":te(y),"data-lm-suppress-shortcuts":"true"},a("b",{},i),v?` · ${v}`:null,a("span",{},C),
y.rule||y.rationale?a("span",{},[y.rule&&`rule ${y.rule}`,y.rationale].filter(Boolean).join(": ")):null)})]),e.
sheet.el)},book(){let{layer:p}=e,m=ce(e),y=[...p.roles,...m.length?p.families:[],...m===p.labels?m:[]];se(u,[a(
"h3",{},"Codebook"),a("p",{},a("b",{},p.question)),a("dl",{},...y.flatMap(i=>[a("dt",{},a("span",{class:`tag ${p.
roles.length?i.name:p.name}`},i.short),` ${i.name}`),a("dd",{},i.question,i.example?a("i",{},` ${i.example}`):
null)]))])},card:u,verdict:r}}function oo(e,t,o){let[n,s]=ge(o.outcome),r=l=>l&&l!==e.layer.name?`${oe(e,l)}. `:
"";return a("button",{type:"button",class:`v ${o.outcome}`,"data-name":t,"data-lm-suppress-shortcuts":"true"},
a("b",{},`${n} ${o.title||s}`),o.why?a("span",{},o.why):null,...(o.also??[]).map(l=>a("span",{},`Also accepted\
: ${r(l.label)}${l.why??""}`)))}function Se(e,t,o,n,s=!1){return e.linesOf(o,n).flatMap(r=>{let l=Ue(r.text,t.toUnit(o)-r.unit,t.toUnit(n)-r.unit,
s);return l?[[t.toPoint(l[0]+r.unit),t.toPoint(l[1]+r.unit)]]:[]})}function vt(e,t,o,n){let s=null,r=!1,l=0,u=d=>{
let p=document.getSelection();if(!p?.rangeCount||p.isCollapsed)return[];let m=p.getRangeAt(0);return m.intersectsNode(
e.el)?Se(e,t,e.place(m.startContainer,m.startOffset),e.place(m.endContainer,m.endOffset),d):[]},c=d=>{let p=d.
target,m=p.closest(".ln");if(!m)return null;let y=e.lines[Number(m.dataset.line)-1],i=[];for(let C=p.closest("\
[data-mark]");C;C=C.parentElement?.closest("[data-mark]")??null)i.push(C.dataset.mark);let v=!p.closest(".tx")&&
d.clientX<m.querySelector(".tx").getBoundingClientRect().left;return{line:y.number,margin:v,word:v?null:x(d),marks:i}},
x=({clientX:d,clientY:p})=>{let m=document,y=m.caretPositionFromPoint?.(d,p)??m.caretRangeFromPoint?.(d,p),i=y?.
offsetNode??y?.startContainer;if(!i||!e.el.contains(i))return null;let v=e.place(i,y.offset??y.startOffset),C=e.
lineAt(v),L=t.toUnit(v)-C.unit;for(let w of[L,L-1]){let b=w>=0?at(C.text,w):null;if(!b)continue;let E=[t.toPoint(
b[0]+C.unit),t.toPoint(b[1]+C.unit)];if(e.boxes(E).some(f=>f.left-2<=d&&d<=f.right+2&&f.top-4<=p&&p<=f.bottom+
4))return E}return null};e.el.addEventListener("pointerdown",d=>{d.button||(s=d,r=d.pointerType==="touch")},{signal:n}),
document.addEventListener("pointerup",d=>{let p=s;if(s=null,!p||r)return;let m=Math.hypot(d.clientX-p.clientX,
d.clientY-p.clientY)>=6,y=()=>{if(n.aborted)return;let i=u(d.altKey);if(i.length)document.getSelection()?.removeAllRanges(),
o.pick(i,!1);else if(!m){let v=c(p);v&&o.tap(v)}};m?y():setTimeout(y)},{signal:n}),e.el.addEventListener("clic\
k",d=>{if(!r||u(!1).length)return;let p=c(d);p&&o.tap(p)},{signal:n}),document.addEventListener("selectionchan\
ge",()=>{r&&(clearTimeout(l),l=window.setTimeout(()=>{let d=n.aborted?[]:u(!1);d.length&&o.pick(d,!0)},300))},
{signal:n})}var no=0;function $t({model:e,link:t,frame:o,signal:n}){let s=e.get("task"),r=e.get("text"),l=e.get("codebook"),
u=re(r),c=ue({text:r,code:u,ranges:s.lines,headline:s.headline_line,signal:n}),x=mt(t),d=lt(c,u),p=Te(n),m=Te(
n),y=Fe(ke,n),i={edit:null,role:null,adding:!1,pending:null,grid:null,form:null,byWords:!1,waiting:!1,reason:{
pick:null,text:""},hint:null,note:"",line:null},v=new Map,C=a("div",{class:"palette"});o.root.classList.add("m\
arking"),c.el.classList.toggle("margin",s.layers.includes("artifact")),o.main.append(c.el),o.dock.append(C);let L=()=>Object.
assign(i,{edit:null,role:null,adding:!1,pending:null,grid:null,form:null}),w=S=>{i.note=S,o.say(S),y()},b={id:no+=
1,task:s,book:l,link:t,code:u,sheet:c,state:i,frame:o,overlays:v,close:L,refuse:w,render:y,step:G,overlay:$,slice:u.
slice,layer:l.layers[s.layers[0]],judges:s.feedback==="now"||s.feedback==="full",lines:Ie(s.layers[0],t,c),count:0,
editable:()=>!t.readonly&&!t.closed&&!s.readonly,edited:()=>i.edit?t.marks.get(i.edit)??null:null,acts:null};b.
acts=ct(b,x);let E=(S,D,B)=>S.layer!==b.layer.name?[]:Object.entries(S.spans).flatMap(([U,z])=>{let F=U==="tex\
t"?oe(b,S.label):b.layer.roles.find(_=>_.name===U)?.short??U;return z.map(([_,K],ee)=>({start:_,end:K,look:`${U===
"text"?S.layer:U} ${D}`,tag:B&&!ee?F:"",name:B?S.id:void 0}))}),f=S=>{let D=S??[...new Set([...c.owners().filter(
B=>!B.includes(":")&&!B.startsWith("copydesk-")),...t.marks.keys()])];for(let B of D){let U=t.marks.get(B);c.set(
B,U?E(U,"",!0):[])}c.flush()},g=()=>{for(let S of c.owners().filter(D=>D.includes(":")))c.set(S,[]);for(let[S,
{annotations:D}]of v)D.forEach(B=>c.set(`${S}:${B.id}`,E(B,S==="class"?B.label:`ghost ${S}`,!1)));c.flush(),h.
compare(v)};function $(S){v.delete(S)?g():t.ask(S),y()}let h=wt(b,n);o.side.append(...h.nodes);let T=o.button(
"↶ Undo",()=>Q(x.undo()),{key:"Control+Z"}),O=o.button("↷ Redo",()=>Q(x.redo()),{key:"Control+Shift+Z"}),M=o.
button("Mark by words",()=>W(!i.byWords),{key:"w",pressed:!1,title:"A word cursor for the keyboard"}),P=s.layers.
length>1?s.layers.map(S=>o.button(l.layers[S].title,()=>{b.layer=l.layers[S],L(),h.book(),H(null),g()},{class:"\
tab",pressed:!1})):[];o.tools.append(...P,T,O,M);let Y=o.button("Codebook",()=>{h.card.hidden=!h.card.hidden,Y.
setAttribute("aria-pressed",String(!h.card.hidden)),h.card.hidden||h.card.scrollIntoView({block:"nearest"})},{
key:"b",pressed:!0}),I=o.button("Keys",()=>b.acts.form("keys"),{key:"?"});o.extras.append(Y,I);function Q(S){if(!S)
return;let D=S.map(U=>"mark"in U?U.mark:null).find(Boolean),B=D?t.marks.get(D):null;L(),B&&B.layer===b.layer.name&&
b.acts.onward(B),o.say("Changed back."),y()}function W(S){if(i.byWords=S,i.pending=null,M.setAttribute("aria-p\
ressed",String(S)),c.el.classList.toggle("by-words",S),S){let D=c.lines.find(B=>c.inTask(B.number)&&B.text.trim());
d.enter(i.line&&c.inTask(i.line)?c.lines[i.line-1].start:D?.start??0),G("",!1)}else y();c.el.focus({preventScroll:!0})}
function G(S,D){let B=S?d.move(S,D):d.move("ArrowRight",!1)&&d.move("ArrowLeft",!1);if(!B)return;let U=Se(c,u,
...B);i.line=c.lineAt(d.head[0]).number,i.pending=b.editable()?U:null,i.role||(i.edit=null),o.say(u.slice(...d.
head)),y(),queueMicrotask(()=>c.show(d.head[0]))}let J=0;function ke(){b.lines=Ie(b.layer.name,t,c);let S=0,D=0;
for(let _ of t.marks.values())_.layer===b.layer.name&&(S+=1),s.layers.includes(_.layer)&&(D+=1);b.count=S,i.edit&&
!t.marks.has(i.edit)&&L(),o.count(D,s.count,s.unit_word||(s.layers.length>1?"marks":b.layer.unit_word)),o.next(
Ee(b));let B=p(),U=i.form&&{check:ut,commit:ft,keys:ht}[i.form];se(C,[i.note?a("p",{class:"note"},i.note):null,
i.hint&&!U?a("p",{class:"note"},a("b",{},`Hint ${i.hint.level}: `),i.hint.text):null,...U?U(b,B):b.editable()?
nt(b,B):[]],c.el),se(o.foot,dt(b,m()),c.el),T.disabled=!x.canUndo||!b.editable(),O.disabled=!x.canRedo||!b.editable(),
P.forEach((_,K)=>_.setAttribute("aria-pressed",String(s.layers[K]===b.layer.name))),c.light(i.edit),h.current(
i.edit),c.glow("cursor",i.pending??[]);let z=i.pending?.[0]?.[0]??(i.edit&&C.offsetHeight!==J?he(b.edited())[0]?.[0]:
void 0);J=C.offsetHeight,z!==void 0&&!i.byWords&&c.show(z);let F=new Map;for(let _ of t.verdict?.items??[])for(let K of _.
lines??[])F.set(K,[...F.get(K)??[],_]);for(let _ of b.lines.lines){let K=F.get(_);K?c.note(_,[...new Set(K.map(
ee=>ge(ee.outcome)[0]))].join(""),K.map(ee=>ge(ee.outcome)[1]).join(", ")):c.note(_,b.lines.said.has(_)?"–":
"",b.lines.said.has(_)?"read it all: nothing here":"")}}function H(S){(!S||S.length)&&(f(S),h.update(S),c.glow(
"hint",[]),i.hint=null),t.verdict||h.judge(null),y()}return t.on("change",({names:S})=>H(S),{signal:n}),t.on("\
status",()=>y(),{signal:n}),t.on("verdict",S=>{i.waiting=!1,h.judge(S),y(),o.say(`Your desk says: ${(S.items??
[]).map(D=>ge(D.outcome)[1]).join(", ")}`)},{signal:n}),t.on("hint",S=>{i.hint=S,c.glow("hint",S.spans??[]),S.
line&&c.show(c.lines[S.line-1].start,!0),y(),o.say(S.text)},{signal:n}),t.on("overlay",S=>{if(S.why)return w(S.
why);i.note="",v.set(S.what,S),g(),y()},{signal:n}),t.on("refused",({why:S})=>w(`Not taken: ${S}`),{signal:n}),
vt(c,u,{pick:(S,D)=>b.acts.take(S,D),tap({line:S,margin:D,word:B,marks:U}){if(i.note="",i.line=S,D&&b.layer.name===
"artifact"){let z=c.lines[S-1],F=[...t.marks.values()].find(_=>_.layer==="artifact"&&ie(_).some(([K,ee])=>K>=z.
start&&ee<=z.end));F?b.acts.open(F.id):b.acts.take(Se(c,u,z.start,z.end))}else if(U.length&&!(i.edit&&(i.role||
i.adding))){let z=i.edit?U.indexOf(i.edit):-1;b.acts.open(U[(z+1)%U.length])}else B?i.byWords?(d.enter(B[0]),G(
"",!1)):b.layer.name!=="artifact"?b.acts.take([B],b.layer.name==="attribution"):y():(i.role||L(),y())}},n),kt(
o,c,n),o.root.addEventListener("keydown",S=>{if(S.target.matches("input[type=text]")&&S.key!=="Escape")return;
if(i.byWords&&gt(S,c))return S.preventDefault(),G(S.key,S.shiftKey);let B=yt(S,o);if(B==="Escape"&&i.byWords)W(
!1);else if(B==="Delete"&&i.byWords&&!i.edit){let U=[...t.marks.values()].find(z=>z.layer===b.layer.name&&ie(z).
some(([F,_])=>F<=d.head[0]&&d.head[0]<_));U&&(i.edit=U.id,b.acts.remove())}},{signal:n}),h.book(),e.get("page")&&
be({model:e,frame:o,paper:c,signal:n}),H(null),t.verdict&&h.judge(t.verdict),c.begin(),b}function ze(e,t,{link:o,signal:n}){let s=a("textarea",{rows:t,maxlength:4e3,...q});return{field:s,el:a("label",
{class:"why"},e,s),flush:fe(s,o,()=>o.answer("text",s.value),n),draw(r){s.disabled=r,o.typing||(s.value=o.answers.
get("text")??"")}}}function Et(e){let{rubric:t=[]}=e.model.get("task"),{el:o,flush:n,draw:s}=ze("Your text",7,
e);V(e,{key:"text",body:[...t.length?[a("div",{},"Your reader looks for this:",a("ul",{class:"rubric"},...t.map(
r=>a("li",{},r))))]:[],o],ask:"First: write a few sentences.",flush:n,draw:s})}function St(e){let{model:t,link:o,signal:n}=e,{passage:s,facts:r}=t.get("task"),{field:l,el:u,flush:c,draw:x}=ze(
"Your version",4,e),d=a("div",{class:"seen",role:"status"}),p="",m=R("Look for loaded words",()=>{c(),p=l.value,
o.ask("machine",p)},n);l.addEventListener("input",()=>d.replaceChildren(),{signal:n}),o.on("overlay",({annotations:i,
why:v})=>{if(p!==l.value)return;let C=i.map(L=>a("p",{},a("b",{},`“${re(p).slice(...L.spans.text[0])}” `),
L.rationale));d.replaceChildren(...C.length?C:[a("p",{},v??"The machine sees no loaded word. It can be wrong.")])},
{signal:n});let y=(r??[]).map((i,v)=>{let C=a("input",{type:"checkbox",...q});return C.addEventListener("chang\
e",()=>o.answer(`fact:${v+1}`,C.checked),{signal:n}),{tick:C,el:a("div",{class:"option"},a("label",{},C,a("spa\
n",{},i)))}});V(e,{key:"text",body:[...s?[a("blockquote",{},s)]:[],u,a("div",{class:"row"},m),d,...y.length?[a(
"fieldset",{},a("legend",{},"Tick each fact that your version still tells"),...y.map(i=>i.el))]:[]],ask:"First\
: write a plainer version. Keep the facts.",flush:c,draw(i){x(i),y.forEach(({tick:v},C)=>{v.disabled=i,v.checked=
o.answers.get(`fact:${C+1}`)===!0})}})}var so={found:"✓ right",extra:"✗ not this one",missed:"○ not sorted"};function Ct(e){let{model:t,link:o,
frame:n,signal:s}=e,{bins:r=[],cards:l=[]}=t.get("task"),u=`copydesk-${o.newName()}`,c=l.map(({id:d,text:p})=>{
let m=`${u}-${d}`,y=r.map(L=>a("input",{type:"radio",name:m,value:L.id,...q})),i=a("p",{class:"because",hidden:!0}),
v=y.map((L,w)=>a("label",{},L,a("span",{},r[w].text)));return a("div",{class:"option",role:"radiogroup","aria-\
labelledby":m},a("p",{class:"slip",id:m},p),a("div",{class:"row"},...v),i).addEventListener("change",({target:L})=>o.
answer(`card:${d}`,L.value),{signal:s}),{id:d,fields:y,why:i}}),x=()=>c.filter(({id:d})=>!o.answers.get(`card:${d}`)).
length;V(e,{given:()=>!x(),body:c.map(({why:d})=>d.parentElement),ask:"Put every card into a bin.",draw(d){n.count(
c.length-x(),c.length,"sorted");for(let{id:p,fields:m,why:y}of c){for(let v of m)v.checked=v.value===o.answers.
get(`card:${p}`),v.disabled=d;let i=o.verdict?.items?.find(v=>v.mark===p);y.hidden=!i,y.className=`because ${i?.
outcome}`,y.replaceChildren(...i?[a("b",{},so[i.outcome]),` ${i.why}`]:[])}}})}var Tt=`.copydesk{--copydesk-bg: var(--jp-layout-color0, #fff);--copydesk-fg: var(--jp-ui-font-color0, #1c1f24\
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
`;function Lt(e){let{model:t,link:o,frame:n,signal:s}=e,{spans:r=[]}=t.get("task"),l=`copydesk-${o.newName()}`,u=r.
map(({id:d,start:p,words:m,line:y})=>{let i=t.get("codebook").attributes.voice.values.map(L=>({field:a("input",
{type:"radio",name:`${l}-${d}`,value:L.name,...q}),voice:L})),v=a("p",{class:"because"}),C=a("fieldset",{},a("\
legend",{},`${d} · “${m}”`,a("span",{class:"soft"},` line ${y}`)),a("div",{class:"voices"},...i.map(({field:L,
voice:w})=>a("div",{class:"option",title:w.question},a("label",{},L,a("span",{},w.short))))),v);return C.addEventListener(
"change",({target:L})=>o.answer(`voice:${d}`,L.value),{signal:s}),C.addEventListener("focusin",()=>{x?.light(d),
x?.show(p)},{signal:s}),{id:d,fields:i,why:v,el:C}}),c=()=>u.filter(({id:d})=>o.answers.get(`voice:${d}`)).length,
x=V(e,{given:()=>c()===u.length,body:[a("div",{class:"rows"},...u.map(({el:d})=>d))],ask:"For each word in col\
our, say whose it is.",draw(d){n.count(c(),u.length,"words");for(let{id:p,fields:m,why:y}of u){for(let{field:v}of m)
v.checked=o.answers.get(`voice:${p}`)===v.value,v.disabled=d;let i=o.verdict?.items?.find(v=>v.mark===p);y.hidden=
!i,y.className=`because ${i?.outcome}`,y.replaceChildren(...i?[a("b",{},i.title),` ${i.why}`]:[])}}});for(let{
id:d,start:p,end:m}of r)x?.set(d,[{start:p,end:m,look:"loaded",tag:d,name:d}]);x?.flush()}var ns={render({model:e,el:t,signal:o}){let n=a("style",{},Tt,et);if(t.append(n),o.addEventListener("abort",()=>n.
remove(),{once:!0}),e.get("kind")==="compare")return Je({model:e,el:t,signal:o});let s=ot(e,{signal:o}),r={model:e,
el:t,link:s,signal:o,frame:we({model:e,el:t,link:s,signal:o})},l=e.get("kind");l==="choose"?Qe(r):l==="sort"?Ct(
r):l==="estimate"?Xe(r):l==="voice"?Lt(r):l==="rewrite"?St(r):l==="write"?Et(r):$t(r)}};export{ns as default};
