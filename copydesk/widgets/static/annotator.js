// The annotator, made from copydesk/widgets/js by `npm run build`. Change those files, not this one.
function a(e,t={},...n){let o=document.createElement(e);for(let[s,r]of Object.entries(t))r!=null&&r!==!1&&o.setAttribute(
s,r===!0?"":String(r));return o.append(...n.filter(s=>s!=null&&s!==!1)),o}var Lt={Escape:"Esc",Delete:"Del",Enter:"\
⏎"};function B(e,t,n,o={}){let s=a("button",{type:"button",class:o.class,title:o.title??(o.key?.includes("+")?
o.key.replace("Control","Ctrl"):null),"aria-pressed":o.pressed===void 0?null:String(o.pressed),"aria-keyshortc\
uts":o.key,disabled:o.disabled,"data-lm-suppress-shortcuts":"true"},o.lead,a("span",{class:"label"},e),o.key&&
!o.key.includes("+")?a("kbd",{"aria-hidden":"true"},Lt[o.key]??o.key):null);return s.addEventListener("mousedo\
wn",r=>r.preventDefault(),{signal:n}),s.addEventListener("click",t,{signal:n}),s}function re(e,t,n){let o=e.contains(
document.activeElement)?document.activeElement:null;if(e.replaceChildren(...t.filter(Boolean)),!o||e.contains(
document.activeElement))return;let s=o.querySelector(".label")?.textContent,r=[...e.querySelectorAll("button")].
find(c=>!c.disabled&&c.querySelector(".label")?.textContent===s);(s&&r?r:n??e).focus({preventScroll:!0})}function Le(e){
let t=new AbortController;return e.addEventListener("abort",()=>t.abort(),{once:!0}),()=>(t.abort(),t=new AbortController,
t.signal)}function ae(e){let t=[];for(let r=0,c=0;r<e.length;r+=1,c+=1)e.codePointAt(r)>65535&&(t.push(c),r+=1);let n=r=>{
let c=0,f=t.length;for(;c<f;){let i=c+f>>1;r(t[i],i)?c=i+1:f=i}return c},o=r=>r+n(c=>c<r),s=r=>{let c=n((i,x)=>i+
x+2<=r),f=c<t.length&&t[c]+c<r;return r-c-(f?1:0)};return{length:e.length-t.length,toUnit:o,toPoint:s,slice:(r,c)=>e.
slice(o(r),o(c))}}function Fe(e,t,n){let o=t.nodeType===3?n:0;if(t.nodeType!==3)for(let s=0;s<n;s+=1)o+=t.childNodes[s].
textContent?.length??0;for(let s=t;s!==e;){let r=s.parentNode;if(!r)return 0;for(let c=s.previousSibling;c;c=c.
previousSibling)o+=c.textContent?.length??0;s=r}return o}function Ae(e,t){let n=t,o=[e,0],s=r=>{if(r.nodeType===
3){let c=r.textContent?.length??0;return o=[r,Math.min(n,c)],n<=c?!0:(n-=c,!1)}for(let c of r.childNodes)if(s(
c))return!0;return!1};return s(e),o}function Me(e){let t=[];for(let[n,o]of[...e].sort((s,r)=>s[0]-r[0]||s[1]-r[1])){
let s=t[t.length-1];s&&n<=s[1]?s[1]=Math.max(s[1],o):t.push([n,o])}return t}var At="[data-copydesk-lit]{outline:3px solid #1f5fbf!important;outline-offset:2px!important;background-color:\
#fff3bf!important;color:#1c1f24!important}";function xe({model:e,frame:t,paper:n,signal:o}){let s=e.get("page");
if(!s)return;let r=a("iframe",{class:"published",title:"The page as it was published",sandbox:"allow-same-orig\
in",tabindex:0}),c=a("div",{class:"page-pane"},a("h3",{},"The page as published"),r),f=a("div",{class:"scrape-\
pane"},a("h3",{},"What the scraper left")),i=a("div",{class:"beside"},c,f);n.el.replaceWith(i),f.append(n.el),
t.root.classList.add("with-page");let x=new Map,l=0,p=null,y=0,d=()=>r.contentDocument?.scrollingElement??null,
m=($,h)=>{if($===l)return;x.get(l)?.removeAttribute("data-copydesk-lit"),n.row(l)?.classList.remove("lit-line"),
l=$;let k=x.get($),w=n.row($);!$||!k||!w||(k.setAttribute("data-copydesk-lit",""),w.classList.add("lit-line"),
h==="scrape"?v(d(),k.getBoundingClientRect(),r.clientHeight):h==="page"&&v(n.el,w.getBoundingClientRect(),n.el.
clientHeight,n.el.getBoundingClientRect().top))},v=($,h,k,w=0)=>{let b=h.top-w;!$||b>=0&&b+h.height<=k||C($===
n.el?"page":"scrape",()=>$.scrollBy({top:b-(k-h.height)/2}))},C=($,h)=>{p&&p!==$||(p=$,clearTimeout(y),y=window.
setTimeout(()=>p=null,150),h())},L=$=>{let h=d();!h||c.hidden||C($,()=>{let[k,w]=$==="page"?[h,n.el]:[n.el,h],
b=k.scrollHeight-k.clientHeight;b>0&&(w.scrollTop=k.scrollTop/b*(w.scrollHeight-w.clientHeight))})},u=$=>Number(
$?.closest?.("[data-line]")?.getAttribute("data-line")??0);for(let $ of["pointerover","focusin","click"])n.el.
addEventListener($,({target:h})=>m(u(h),"scrape"),{signal:o});n.el.addEventListener("pointerleave",()=>m(0),{signal:o}),
n.el.addEventListener("scroll",()=>L("scrape"),{signal:o,passive:!0}),r.addEventListener("load",()=>{let $=r.contentDocument;
if($){$.head.append(Object.assign($.createElement("style"),{textContent:At})),x=new Map;for(let h of $.querySelectorAll(
"[data-line]"))x.set(Number(h.getAttribute("data-line")),h);for(let h of["pointerover","focusin","click"])$.addEventListener(
h,({target:k})=>m(u(k),"page"),{signal:o});$.addEventListener("pointerleave",()=>m(0),{signal:o}),$.addEventListener(
"click",h=>h.preventDefault(),{signal:o}),$.addEventListener("submit",h=>h.preventDefault(),{signal:o}),$.addEventListener(
"scroll",()=>L("page"),{signal:o,passive:!0})}},{signal:o}),r.srcdoc=s;let S=B("Hide the page",()=>{c.hidden=!c.
hidden,i.classList.toggle("alone",c.hidden),S.querySelector(".label").textContent=c.hidden?"Show the page":"Hi\
de the page"},o);t.tools.append(S),o.addEventListener("abort",()=>clearTimeout(y),{once:!0})}function Mt(e,t){let n=0;return e.split(`
`).map((o,s)=>{let r={number:s+1,start:t.toPoint(n),end:t.toPoint(n+o.length),unit:n,text:o};return n+=o.length+
1,r})}function he({text:e,code:t,ranges:n,headline:o,signal:s}){let r=Mt(e,t),c=h=>!n.length||n.some(([k,w])=>k<=
h&&h<=w),f=new Map,i=a("div",{class:"paper",role:"group","aria-label":"The article, line by line",tabindex:0,"\
data-lm-suppress-shortcuts":"true"});for(let h of r){if(!h.text.trim())continue;let k=a("span",{class:"no","da\
ta-n":h.number}),w=a("span",{class:"tx"},h.text),b=a("p",{class:"ln","data-line":h.number},k,w);b.classList.toggle(
"off",!c(h.number)),b.classList.toggle("headline",h.number===o),f.set(h.number,{row:b,body:w,gutter:k}),i.append(
b)}let x=new Map,l=new Map,p=new Set,y=h=>{let k=0,w=r.length-1;for(;k<w;){let b=k+w+1>>1;r[b].start<=h?k=b:w=
b-1}return r[k]},d=(h,k)=>{let w=[];for(let b=y(h).number;b<=r.length&&r[b-1].start<k;b+=1)w.push(r[b-1]);return w},
m=h=>{let k=f.get(h.number);if(!k)return;let w=[];for(let M of l.get(h.number)??[])for(let I of x.get(M)??[]){
let q=Math.max(t.toUnit(I.start),h.unit)-h.unit,D=Math.min(t.toUnit(I.end)-h.unit,h.text.length);q<D&&w.push({
piece:I,from:q,to:D,slot:0,opens:I.start>=h.start})}w.sort((M,I)=>M.to-M.from-(I.to-I.from)||M.from-I.from),w.
forEach((M,I)=>{let q=new Set(w.slice(0,I).filter(D=>D.from<M.to&&M.from<D.to).map(D=>D.slot));for(;q.has(M.slot);)
M.slot+=1});let b=[...new Set([0,h.text.length,...w.flatMap(M=>[M.from,M.to])])].sort((M,I)=>M-I),T=[];for(let M=0;M+
1<b.length;M+=1){let I=document.createTextNode(h.text.slice(b[M],b[M+1])),q=w.filter(D=>D.from<=b[M]&&b[M+1]<=
D.to).sort((D,Q)=>D.slot-Q.slot);for(let{piece:D,from:Q,slot:H,opens:te}of q){let Z=a("span",{class:`m ${D.look}`,
"data-mark":D.name});te&&Q===b[M]&&D.tag&&(Z.dataset.tag=D.tag),H&&(Z.style.paddingBottom=`${H*5}px`),Z.append(
I),I=Z}T.push(I)}let O=w.reduce((M,I)=>Math.max(M,I.slot),0);k.row.style.lineHeight=O>1?`calc(1.62em + ${(O-1)*
5}px)`:"",k.body.replaceChildren(...T)},v=new Map,C=typeof Highlight=="function"?CSS.highlights:null,L=(h,k,w)=>{
if(!C)return;let b=C.get(h)??new Highlight;for(let T of k)b.delete(T);for(let T of w)b.add(T);C.set(h,b)},u=([
h,k])=>d(h,k).flatMap(w=>{let b=f.get(w.number)?.body;if(!b)return[];let T=document.createRange(),O=Math.max(t.
toUnit(h),w.unit)-w.unit;return T.setStart(...Ae(b,O)),T.setEnd(...Ae(b,Math.min(t.toUnit(k)-w.unit,w.text.length))),
[T]}),S=()=>{for(let[h,k]of v){let w=k.spans.flatMap(u);L(h,k.ranges,w),k.ranges=w}};s.addEventListener("abort",
()=>{for(let[h,k]of v)L(h,k.ranges,[])},{once:!0});let $={el:i,lines:r,inTask:c,lineAt:y,linesOf:d,row:h=>f.get(
h)?.row??null,has:(h,k)=>[...l.get(h)??[]].some(k),set(h,k){let w=(b,T)=>{for(let{number:O}of d(b.start,b.end)){
let M=l.get(O)??new Set;T?M.add(h):M.delete(h),l.set(O,M),p.add(O)}};for(let b of x.get(h)??[])w(b,!1);for(let b of k)
w(b,!0);k.length?x.set(h,k):x.delete(h)},owners:()=>[...x.keys()],flush(){if(p.size){for(let h of p)m(r[h-1]);
p.clear(),S()}},glow(h,k){let w=`copydesk-${h}`,b=v.get(w)?.ranges??[],T=k.flatMap(u);L(w,b,T),v.set(w,{spans:k,
ranges:T}),C||($.set(w,k.map(([O,M])=>({start:O,end:M,look:`glow ${h}`,tag:""}))),$.flush())},note(h,k,w=""){let b=f.
get(h)?.gutter;!b||(b.dataset.sign??"")===k||(b.dataset.sign=k,b.title=w)},light(...h){for(let k of i.querySelectorAll(
".m.lit"))k.classList.remove("lit");for(let k of h)for(let w of k&&x.get(k)||[])for(let{number:b}of d(w.start,
w.end))for(let T of f.get(b)?.body.querySelectorAll(".m")??[])T.dataset.mark===k&&T.classList.add("lit")},show(h,k=!1){
let w=f.get(y(h).number)?.row;if(!w)return;if(k)return w.scrollIntoView({block:"nearest"});let[b,T]=[i.getBoundingClientRect(),
w.getBoundingClientRect()];T.top<b.top?i.scrollTop+=T.top-b.top-8:T.bottom>b.bottom&&(i.scrollTop+=T.bottom-b.
bottom+8)},begin(){let h=r.find(b=>c(b.number)&&f.has(b.number)),k=h&&f.get(h.number)?.row,w=new ResizeObserver(
()=>{!k||!i.offsetHeight||(w.disconnect(),i.scrollTop+=k.getBoundingClientRect().top-i.getBoundingClientRect().
top-60)});w.observe(i),s.addEventListener("abort",()=>w.disconnect(),{once:!0})},place(h,k){if(!i.contains(h))
return i.compareDocumentPosition(h)&Node.DOCUMENT_POSITION_PRECEDING?0:t.length;if(h===i){let O=i.children[k];
return O?r[Number(O.dataset.line)-1].start:t.length}let w=(h instanceof Element?h:h.parentElement)?.closest(".\
ln"),b=r[Number(w.dataset.line)-1],{body:T}=f.get(b.number);return T.contains(h)?t.toPoint(b.unit+Fe(T,h,k)):h===
w&&k>1?b.end:b.start},boxes:h=>u(h).flatMap(k=>[...k.getClientRects()])};return i.addEventListener("copy",h=>{
let k=document.getSelection()?.rangeCount?document.getSelection().getRangeAt(0):null;if(!k||k.collapsed)return;
let w=$.place(k.startContainer,k.startOffset);h.clipboardData?.setData("text/plain",t.slice(w,$.place(k.endContainer,
k.endOffset))),h.preventDefault()},{signal:s}),$}var Nt=400,K={"data-lm-suppress-shortcuts":"true"};function me(e,t,n,o){let s=0,r=()=>{s&&(clearTimeout(s),s=0,
n(),t.typing=!1)};return e.addEventListener("input",()=>{clearTimeout(s),s=window.setTimeout(r,Nt),t.typing=!0},
{signal:o}),e.addEventListener("change",r,{signal:o}),o.addEventListener("abort",r,{once:!0}),r}function J({model:e,
link:t,frame:n,signal:o},{key:s="",given:r=()=>![void 0,null,""].includes(t.answers.get(s)?.toString()),body:c,
ask:f,flush:i,why:x,draw:l}){let p=e.get("task"),y=e.get("text"),d=y?he({text:y,code:ae(y),ranges:p.lines,headline:p.
headline_line,signal:o}):null;d&&(n.main.append(d.el),xe({model:e,frame:n,paper:d,signal:o}),d.begin());let m={
after:"Your teacher’s feedback comes later.",hold:"A later task comes back to it."}[String(p.feedback)],v=!m,
C=a("p",{class:"note"}),L=a("div",{class:"said",role:"status"});n.dock.append(a("div",{class:"answer"},...c,C,
L));let u=()=>{i?.(),p.commit?t.commit():t.check({pick:null,text:x?.()??""})},S=p.commit||v?B(p.commit?"Commit\
 my answer":"Check",u,o,{class:"main"}):null;S&&n.foot.append(S);let $=()=>t.status==="join"?"Opening your ans\
wers …":t.status==="lost"?"Stop here: what you do now would not be saved. Download what is unsaved, then cal\
l your teacher.":t.verdict?t.closed?"Read what the desk says.":"Read what the desk says. You can change your a\
nswer and check again.":t.closed?`Your answer is locked. ${m??""}`:t.readonly?"You can read this answer, not c\
hange it.":r()?p.commit?"Next: are you sure? Then commit.":m?`Your answer is kept. You can still change it. ${m}`:
"Next: check.":f,h=()=>{let{verdict:k,closed:w,readonly:b}=t,T=w||b;l(T),n.next($()),S?(S.disabled=T||!r(),n.foot.
hidden=w):n.foot.hidden=!0,C.hidden=!p.commit,C.textContent=w?"You have committed. This is your answer as you \
gave it.":`Committing locks your answer: you cannot change it afterwards. ${m??"Then you see what the desk say\
s."}`,L.replaceChildren(...k?[...k.sentences??[],k.reveal].filter(Boolean).map(O=>a("p",{},O??"")):[]),L.hidden=
!k};for(let k of["status","change","verdict"])t.on(k,h,{signal:o});return t.on("change",({names:k})=>k&&n.warn(
null),{signal:o}),t.on("refused",({why:k})=>n.warn(`Not taken: ${k}`),{signal:o}),h(),d}var Ot={found:"✓ right",nearly:"≈ nearly",missed:"○ it is this one",extra:"✗ not this one",arguable:"∿\
 arguable",alone:"– rightly left alone"};function Ke(e){let{model:t,link:n,signal:o}=e,s=t.get("task"),r=`co\
pydesk-${n.newName()}`,c=(s.options??[]).map(({id:l,text:p})=>({id:l,text:p,field:a("input",{type:s.many?"chec\
kbox":"radio",name:r,value:l,...K}),why:a("p",{class:"because",hidden:!0})})),f=a("fieldset",{},a("legend",{},
s.many?"Choose all that fit":"Choose one"),...c.map(({field:l,text:p,why:y})=>a("div",{class:"option"},a("labe\
l",{},l,a("span",{},p)),y)));f.addEventListener("change",()=>{let l=c.filter(p=>p.field.checked).map(p=>p.id);
n.answer("choice",s.many?l:l[0])},{signal:o});let i=a("textarea",{rows:2,maxlength:600,...K}),x=me(i,n,()=>n.answer(
"reason",i.value.trim()),o);J(e,{key:"choice",body:[f,a("label",{class:"why"},"Why? One sentence, if you like.",
i)],ask:s.many?"First: choose all that fit.":"First: choose one.",flush:x,why:()=>i.value.trim(),draw(l){let p=[
n.answers.get("choice")].flat();for(let{id:y,field:d,why:m}of c){d.checked=p.includes(y),d.disabled=l;let v=n.
verdict?.items?.find(C=>C.mark===y);m.hidden=!v,m.className=`because ${v?.outcome}`,m.replaceChildren(...v?[a(
"b",{},v.outcome==="missed"&&s.many?"○ this one too":Ot[v.outcome]),` ${v.why}`]:[])}i.disabled=l,n.typing||
(i.value=n.answers.get("reason")??"")}})}var Ne=["content","source","cue"];function ie(e,t){if(e!=="attribution")return["text"];let n=Ne.filter(o=>t.ask.
includes(o));return n.length?Ne.filter(o=>o==="content"||n.includes(o)):Ne}function Oe(e,t,n,o){return{id:e,layer:t,
label:n,spans:{[t==="attribution"?"content":"text"]:Me(o)},attrs:{}}}function je(e,t,n,o){let s={...e.attrs};return t===
"source"&&!o&&delete s.source_kind,{...e,spans:{...e.spans,[t]:Me(o?[...e.spans[t]??[],...n]:n)},attrs:s}}function Qe(e){
let{source:t,...n}=e.spans;return{...e,spans:n,attrs:{...e.attrs,source_kind:"none"}}}var Ve=(e,t,n)=>({...e,attrs:{
...e.attrs,[t]:n}});function Re(e,t){return!!e.spans[t]?.length||t==="source"&&e.attrs?.source_kind==="none"}var pe=(e,t)=>t.
find(n=>!Re(e,n)&&!(n==="cue"&&e.attrs?.source_kind==="none"))??null,ye=e=>e.spans.content??e.spans.text??Object.
values(e.spans)[0]??[],ce=e=>Object.values(e.spans).flat(),oe=e=>ye(e)[0]?.[0]??0;function ue(e,t){if(e.length<=
t)return e;let n=e.slice(0,t);return`${n.slice(0,Math.max(n.lastIndexOf(" "),t/2)).trimEnd()} …`}var X=(e,t)=>(e??
[]).map(([n,o])=>t(n,o)).join(" … ");function we(e,t){let n=(e.spans.content??[]).map(([s,r])=>t(s,r).replace(
/^(?:[“"‘']\s*)?(?:that\s+)?/i,"").replace(/[”"’'.,;:]+$/,"")).join(" … ");return[e.attrs?.source_kind===
"none"?"The outlet itself says":e.spans.source?.length?`${X(e.spans.source,t)} said`:"",n]}var Ze={join:"opening …",saved:"✓ saved",sending:"… saving",kept:"kept in this browser, not yet in your \
file",cut:"kept here: run this cell again",lost:"NOT SAVED"},jt={join:"",saved:"",sending:"",kept:"",cut:"The \
notebook's engine was restarted. Your answers are kept in this browser. Run this cell again (▶) to put them in\
 your file.",lost:"Your last answers are NOT saved: neither the notebook nor this browser could keep them. Dow\
nload them now."},Be=[18,22,28];function Rt(e,t){let n=matchMedia("(prefers-color-scheme: dark)"),o=()=>{let r=document.
body.dataset.jpThemeLight,c=document.body.dataset.vscodeThemeKind;e.classList.toggle("dark",r?r==="false":c?!c.
includes("light"):n.matches)},s=new MutationObserver(o);s.observe(document.body,{attributes:!0,attributeFilter:[
"data-jp-theme-light","data-vscode-theme-kind"]}),t.addEventListener("abort",()=>s.disconnect(),{once:!0}),n.addEventListener(
"change",o,{signal:t}),o()}function ve({model:e,el:t,link:n,signal:o}){let s=e.get("task"),r=a("h2",{},[s.number,
s.title].filter(Boolean).join(" · ")),c=a("div",{class:"count"}),f=a("div",{class:"saved"}),i=a("div",{class:"\
alert",role:"alert",hidden:!0}),x=a("div",{class:"alert",role:"alert",hidden:!0}),l=a("div",{class:"row"}),p=a(
"div",{class:"row"}),y=a("div",{class:"stage"}),d=a("div",{class:"side",role:"group","aria-label":"Notes besid\
e the text",tabindex:0,"data-lm-suppress-shortcuts":"true"}),m=a("p",{class:"next"}),v=a("div",{class:"dock"},
m),C=a("footer",{class:"foot"}),L=a("div",{class:"unseen",role:"status","aria-live":"polite"}),u=a("section",{
class:"copydesk","aria-label":`Task ${r.textContent}`},a("header",{class:"head"},a("div",{},r,a("p",{},s.prompt)),
c,f),i,x,a("div",{class:"bar"},l,p),a("div",{class:"cols"},a("div",{class:"wide"},y,v,C),d),L);Rt(u,o);for(let b of[
"keydown","keyup","keypress"])u.addEventListener(b,T=>T.stopPropagation(),{signal:o});let S=Number(e.get("pref\
s")?.size)||Be[0],$=()=>u.style.setProperty("--copydesk-size",`${S}px`);$(),p.append(B("A⁺",()=>{S=Be.find(b=>b>
S)??Be[0],$()},o,{title:"Larger letters, up to projector size, then back"}));let h=b=>{L.textContent=L.textContent===
b?`${b} `:b},k="",w=b=>{let T=b.status;u.dataset.status=f.dataset.status=T,f.textContent=Ze[T],f.title=b.reason??
"";let O=T==="join"?b.reason:"",M=jt[T]||O||(T==="kept"&&b.reason?`Not yet in your file: ${b.reason}. Your ans\
wers are kept in this browser and tried again.`:"");if(i.textContent!==M&&(i.textContent=M),i.hidden=!M,T==="l\
ost"&&"download"in b&&typeof b.download=="function"){let q=b.download;i.append(" ",B("Download what is unsaved",
()=>q.call(b),o,{class:"main"}))}let I=T==="sending"||T==="join"?k:T;I!==k&&((I!=="saved"||k)&&h(Ze[T].replace(
"✓ ","")),k=I)};return n?(n.on("status",()=>w(n),{signal:o}),w(n)):f.remove(),t.append(u),o.addEventListener(
"abort",()=>u.remove(),{once:!0}),{root:u,main:y,side:d,tools:l,extras:p,dock:v,foot:C,say:h,count(b,T,O){c.replaceChildren(
T?`${b} of ${T} `:`${b} `,a("small",{},(T||b)===1?O?.replace(/s$/,""):O))},next(b){m.textContent!==b&&(m.textContent=
b),m.hidden=!b},warn(b){x.textContent=b??"",x.hidden=!b},button:(b,T,O)=>B(b,T,o,O)}}function Ge({model:e,el:t,signal:n}){let{layers:o,articles:s=[]}=e.get("task"),r=e.get("codebook").layers,{root:c,
main:f,tools:i,dock:x}=ve({model:e,el:t,link:null,signal:n});x.remove(),c.classList.add("comparing");let l=(m,v)=>[
...r[m].roles,...r[m].labels].find(C=>C.name===v)?.short??v,p=s.map(({outlet:m,by:v,text:C,headline_line:L,annotations:u})=>{
let S=ae(C),$=he({text:C,code:S,ranges:[],headline:L,signal:n});$.el.setAttribute("aria-label",m);let h=a("ul"),
k=a("summary",K);f.append(a("div",{},a("h3",{},`${m} · ${v==="gold"?"the desk’s marks":"the machine’s readi\
ng"}`),$.el,a("details",{},k,h)));let w=b=>{let T=b.layer==="attribution"?we(b,S.slice).filter(Boolean).join("\
: "):`${l(b.layer,b.label)}: ${X(b.spans.text,S.slice)}`;return a("li",{},`Line ${$.lineAt(oe(b)).number} · ${T}`)};
return b=>{let T=u.filter(O=>O.layer===b).sort((O,M)=>oe(O)-oe(M));for(let O of $.owners())$.set(O,[]);for(let O of T)
$.set(O.id,Object.entries(O.spans).flatMap(([M,I])=>I.map(([q,D],Q)=>({start:q,end:D,look:M==="text"?b:M,tag:Q?
"":l(b,M==="text"?O.label:M)}))));$.flush(),k.textContent=`The marks as a list: ${T.length}`,h.replaceChildren(
...T.map(w))}}),y=o.map(m=>B(r[m].title,()=>d(m),n)),d=m=>{for(let v of p)v(m);y.forEach((v,C)=>v.setAttribute(
"aria-pressed",String(o[C]===m)))};i.append(...y),d(o[0])}function Je(e){let{model:t,link:n,signal:o}=e,{min:s=0,max:r=1e3,unit:c}=t.get("task"),f=a("input",{type:"numb\
er",inputmode:"decimal",min:s,max:r,step:"any",...K}),i=a("input",{type:"range","aria-label":"The same by a sl\
ider",min:s,max:r,step:r-s>10?1:.1,...K}),x=a("p",{class:"wrong",role:"status"}),l=()=>f.value!==""&&f.validity.
valid,p=()=>{let m=l()?f.valueAsNumber:null;(n.answers.get("number")??null)!==m&&n.answer("number",m)},y=[f,i].
map(m=>me(m,n,p,o)),d=()=>{x.textContent=f.validity.valid?"":`A number from ${s} to ${r}, please.`,i.classList.
toggle("unset",!l())};f.addEventListener("input",()=>{l()&&(i.value=f.value),d()},{signal:o}),i.addEventListener(
"input",()=>{f.value=i.value,d()},{signal:o}),J(e,{key:"number",body:[a("label",{class:"number"},"Your estimat\
e",f,c?a("span",{class:"soft"},c):null),a("div",{class:"slider"},a("span",{},String(s)),i,a("span",{},String(r))),
x],ask:"First: say a number. It may be far off.",flush:()=>y.forEach(m=>m()),draw(m){f.disabled=i.disabled=m;let v=n.
answers.get("number")??"";n.typing||v===""&&f.matches(":focus")||(f.value=v,i.value=v===""?String((s+r)/2):v,d())}})}var Xe=`.copydesk{&.dark{color-scheme:dark}.answer{display:grid;gap:10px;max-width:66ch;margin-top:10px;font-s\
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
`;var $e=class{#e;#t;constructor(t,n,o){this.#e=t,this.#t=`copydesk/${n}/${o}/`}#o(t){return`${this.#t}${t.round}\
/${t.client}/${t.n}`}put(t){try{return this.#e().setItem(this.#o(t),JSON.stringify(t.op)),!0}catch{return!1}}drop(t){
try{this.#e().removeItem(this.#o(t))}catch{}}all(){let t=[];try{let n=this.#e();for(let o=0;o<n.length;o++){let s=n.
key(o)??"",[r,c,f,i]=s.startsWith(this.#t)?s.slice(this.#t.length).split("/"):[];if(!(!f||i!==void 0))try{t.push(
{round:Number(r),client:c,n:Number(f),op:JSON.parse(n.getItem(s)??"")})}catch{}}}catch{return[]}return t.sort(
(n,o)=>n.round-o.round||(n.client<o.client?-1:n.client>o.client?1:n.n-o.n))}},It=50,Pt=64e3;function et(e){let[
t]=e,n=0,o=e.findIndex(({client:s,round:r,n:c,op:f},i)=>(n+=new TextEncoder().encode(JSON.stringify(f)).length+
1,s!==t.client||r!==t.round||c!==t.n+i||i===It||i>0&&n>Pt));return o<0?e.length:o}var Dt=2500,Ie=[1e3,2e3,4e3,8e3,15e3],_t="The notebook does not answer yet. If this stays so, run this cell ag\
ain (▶).",Ut={storage:()=>localStorage,now:()=>Date.now(),later:(e,t)=>setTimeout(e,t),never:e=>clearTimeout(
e),random:()=>Array.from(crypto.getRandomValues(new Uint8Array(6)),e=>e.toString(16).padStart(2,"0")).join("")},
Pe=e=>e.mark?.id??e.mark??e.key;function tt(e,{signal:t,...n}){let o={...Ut,...n},s=String(e.get("task").id),r=o.
random(),c=r,f=0,i=0,x=Number(e.get("task").round??1),l="",p=null,y=0,d=null,m=[],v=!1,C=!1,L={why:"",retry:!0},
u=0,S=null,$=!1,h=!1,k=!1,w={what:"",when:0},b={status:"",reason:""},T=new Map,O=new Map,M=!1,I=!1,q=0,D=null,
Q=new Map,H=(g,N)=>{for(let j of[...Q.get(g)??[]])j(N)},te=()=>{let g=m.some(N=>!N.stored);return v?g?"lost":"\
cut":d?m.length?C?g?"lost":"kept":"sending":h?"sending":"saved":"join"},Z=()=>L.why||(!d&&!v&&u>2?_t:""),W=()=>!d||
te()==="lost"||!!e.get("task").readonly,V=()=>{if(!m.length&&d&&(C=!1,u=0,L={why:"",retry:!0}),o.never(S),S=null,
!v&&!t.aborted){let g=Ie[Math.min(u,Ie.length-1)];if(!d)S=o.later(()=>(u++,E(),V()),g);else if(m.length&&C&&L.
retry)S=o.later(()=>(u++,_(),V()),g);else if(m.length&&!C){let N=m.reduce((j,A)=>Math.min(j,A.since),1/0);S=o.
later(()=>(C=!0,u=0,V()),Math.max(0,N+Dt-o.now()))}}b.status===te()&&b.reason===Z()||(b.status=te(),b.reason=Z(),
H("status",b.status))},de=g=>{if(!(v||t.aborted))try{e.send(g)}catch{Te()}},E=()=>de({t:"hello",v:1,client:c,task:s,
round:x,boot:p,seq:y}),P=()=>{$=!1;let g=m.filter(N=>!N.sent);for(;g.length;){let N=g.splice(0,et(g));for(let ee of N)
ee.sent=!0;let[{client:j,round:A}]=N;de({t:"ops",v:1,journal:l,client:j,task:s,round:A,ops:N.map(ee=>ee.op)})}},
R=()=>{$||($=!0,queueMicrotask(P))},_=()=>{for(let g of m)g.sent=!1,g.stored||=d?.put(g)??!1;P()},z=g=>(g.do===
"put"?T.set(g.mark.id,g.mark):g.do==="del"?T.delete(g.mark):g.do==="answer"?O.set(g.key,g.value):g.do==="hint"?
q=Math.max(q,g.level):g.do==="check"?I=!0:M=!0,["put","del","answer"].includes(g.do)&&(D=null),g.do==="put"?g.
mark.id:g.do==="del"?g.mark:null),Y=g=>{if(W()||M)return;let N={n:++f,...g},j={round:x,client:c,n:f,op:N,stored:!1,
sent:!1,since:o.now()};j.stored=d?.put(j)??!1,m.push(j);let A=z(N);V(),H("change",{names:A?[A]:[]}),L.why||R()},
U=g=>{let N=m.filter(A=>A.client===g);m=m.filter(A=>A.client!==g);let j=o.random();N.forEach((A,ee)=>{let se={
...A.op,n:ee+1},fe={...A,client:j,n:ee+1,op:se,sent:!1};fe.stored=d?.put(fe)??!1,(fe.stored||!A.stored)&&d?.drop(
A),m.push(fe)}),g===c&&(c=j,f=N.length)},F=g=>{d||(C=!1,u=0,L={why:"",retry:!0}),l!==g.journal&&(l&&(m=[],c=o.
random(),f=0),l=g.journal,d=new $e(o.storage,l,s)),g.round!==x&&f&&(c=o.random(),f=0),{round:x,boot:p,seq:y}=g,
k=!1,M=!!g.closed,I=!!g.checked,q=g.hints??0,D=g.verdict??(M?D:null),T=new Map((g.marks??[]).map(A=>[A.id,A])),
O=new Map(Object.entries(g.answers??{}));let N=new Set(m.map(A=>`${A.client}/${A.n}`));m=[...(d?.all()??[]).filter(
A=>!N.has(`${A.client}/${A.n}`)).map(A=>({...A,stored:!0,sent:!1,since:o.now()})),...m].filter(A=>{let ee=A.round===
x&&A.n<=(g.upto?.[A.client]??0);return ee&&d?.drop(A),!ee});for(let A of m)A.round===x&&z(A.op);P(),V(),H("cha\
nge",{names:null}),D&&H("verdict",D)},G=(g,N)=>{let j=m.filter(A=>A.client===g&&A.n<=N);m=m.filter(A=>!j.includes(
A));for(let A of j)d?.drop(A);return j},St=g=>{let N=G(g.client,g.upto),j=N.filter(se=>g.refused?.[se.n]),A=N.
length&&g.client!==c&&!m.some(se=>se.client===g.client),ee=j.length||g.late?.length||A||k&&!m.length;y=Math.max(
y,g.seq??0),N.length&&(u=0,L={why:"",retry:!0}),V(),ee&&E();for(let{n:se,op:fe}of j)H("refused",{n:se,why:g.refused[se],
op:fe})},Ct=g=>{y=Math.max(y,g.seq??0);let N=[];for(let j of g.ops)G(g.by,j.n);for(let j of g.by===c?[]:g.ops)
Pe(j)&&m.some(A=>Pe(A.op)===Pe(j))?k=!0:N.push(z(j));V(),H("change",{names:N.filter(j=>j!==null)}),(k?!m.length:
g.ops.some(j=>j.do==="commit"||j.do==="check"))&&E()},Tt=g=>{let N=m.filter(A=>A.client===g.client&&A.n>=g.from);
if(!N.length)return;let j=`${g.client}/${g.from}`;if(!(w.what===j&&o.now()-w.when<Ie[0])){if(w={what:j,when:o.
now()},N[0].n>g.from)U(g.client);else for(let A of N)A.sent=!1;P()}},He=g=>{L={why:String(g.why??"the file cou\
ld not be written"),retry:g.retry!==!1},C=!0,V()},Te=()=>{v=!0,V()},We=[["msg:custom",g=>{g?.t==="state"?F(g):
d?g.t==="ack"?St(g):g.t==="delta"?Ct(g):g.t==="want"?Tt(g):g.t==="fault"?He(g):g.t==="verdict"?H("verdict",D=g):
(g.t==="hint"||g.t==="overlay")&&H(g.t,g):g?.t==="fault"&&He(g)}],["comm_live_update",()=>{e.comm_live!==!0&&Te()}],
["comm:close",Te]];for(let[g,N]of We)e.on(g,N);return t.addEventListener("abort",()=>{for(let[g,N]of We)e.off(
g,N);o.never(S),Q.clear()},{once:!0}),e.comm_live===!1&&(v=!0),E(),V(),{get status(){return te()},get reason(){
return Z()},get marks(){return T},get answers(){return O},get closed(){return M},get checked(){return I},get hints(){
return q},get verdict(){return D},get readonly(){return W()},get typing(){return h},set typing(g){h=g,V()},put:g=>Y(
{do:"put",mark:g}),del:g=>Y({do:"del",mark:g}),answer:(g,N)=>Y({do:"answer",key:g,value:N}),hint:g=>Y({do:"hin\
t",level:g}),check:g=>Y({do:"check",reason:g}),commit:()=>Y({do:"commit"}),ask:(g,N)=>de({t:"ask",what:g,client:c,
text:N}),newName:()=>`${r}.${++i}`,on(g,N,j){let A=Q.get(g)??new Set;Q.set(g,A.add(N)),j.signal.addEventListener(
"abort",()=>A.delete(N),{once:!0})},unsaved:()=>m.map(g=>({task:s,round:g.round,client:g.client,...g.op})),download(){
let g=[{v:1,journal:l,unsaved:!0},...this.unsaved()].map(A=>JSON.stringify(A)),N=URL.createObjectURL(new Blob(
[`${g.join(`
`)}
`],{type:"application/x-ndjson"})),j=document.createElement("a");j.href=N,j.download=`copydesk-unsaved-${s}.js\
onl`,j.click(),URL.revokeObjectURL(N)}}}var ge=(e,t)=>t===void 0?`nothing:${e}`:`nothing:${e}:${t}`;function De(e,t,n){let o=t.answers.get(ge(e))===!0,
s=n.lines.filter(f=>f.text.trim()&&n.inTask(f.number)).map(f=>f.number),r=new Set(s.filter(f=>n.has(f,i=>t.marks.
has(i)))),c=new Set(s.filter(f=>!r.has(f)&&(o||t.answers.get(ge(e,f))===!0)));return{lines:s,marked:r,said:c,whole:o,
open:s.filter(f=>!r.has(f)&&!c.has(f))}}var Yt={content:"the claim",source:"who says so?",cue:"the words that tie them"},zt={content:"the claim",source:"\
who says so",cue:"the tie"};function le({task:e,layer:t}){if(t.name==="attribution")return[];let n=o=>!e.ask.length||
e.ask.includes(o);return n("label")?t.labels:n("family")?t.families:[]}function Ee({task:e,layer:t,book:n,state:o},s){
let r=t.name==="loaded"?"voice":t.name==="attribution"?"source_kind":"";if(!r||!e.ask.includes(r)||s.attrs?.[r]&&
o.grid!==r||r==="source_kind"&&!s.spans.source?.length)return null;let c=n.attributes[r];return{...c,values:c.
values.filter(f=>f.name!=="none")}}var ne=({layer:e},t)=>t===e.name?e.short:[...e.labels,...e.families].find(n=>n.
name===t)?.short??t;function Se(e){let{task:t,layer:n,state:o,link:s,lines:r,count:c}=e;if(s.status==="join")return"\
Opening your answers …";if(s.status==="lost")return"Stop here: what you do now would not be saved. Download \
what is unsaved, then call your teacher.";if(s.closed&&s.verdict)return"Read what the desk says. Your marks st\
ay as you gave them.";if(s.closed)return"You have closed this task. You can read your marks, not change them.";
if(!e.editable())return"You can read these marks, not change them.";if(o.form==="check")return"Next: say why y\
ou decided as you did. Then see what the desk says.";if(o.form==="commit")return"Next: are you sure? Afterward\
s you cannot change your marks.";if(o.form==="keys")return"The keys, and the button for each.";if(o.waiting)return s.
status==="saved"||s.status==="sending"?"The desk is reading your marks …":"Your check waits until the notebo\
ok answers.";let f=e.edited(),i=!!t.count&&c>=Number(t.count),x=t.commit?"commit":"check";if(f&&o.adding)return"\
Next: select the further words. They join the same mark.";if(n.name==="attribution"){if(o.pending)return"Next:\
 take these words, or select others.";if(f&&o.role)return`Next: ${{content:"select the words of the claim.",source:"\
select who says so, or say that nobody does.",cue:f.attrs?.source_kind==="none"?"is there a tie, such as “repo\
rtedly”? Select it. If not, press Done.":"select the words that tie the two."}[o.role]??""}`;if(f&&Ee(e,f))return"\
Next: what kind of source is it?";if(f)return`Read it aloud. Does it still sound true? Then ${i?e.judges||t.commit?
`press ${x}`:"go on to the next task":"select the next claim"}.`}else{if(o.pending&&(f||!le(e).length))return"\
Next: take these words, or select others.";if(o.pending||o.grid==="label")return"Next: pick the label that fit\
s best.";if(f&&Ee(e,f))return"Next: whose word is it?";if(f&&o.role)return"Next: select the words that this ma\
rk should cover."}if(s.verdict)return"Read what the desk says. Then change what you like, and check again.";if(i&&
(e.judges||t.commit))return`That makes ${c} of ${t.count}. Next: look them over, then ${x}.`;let l={attribution:"\
select the words of a claim",artifact:"click the number of a line that the reporter did not write here for thi\
s story",loaded:"select the shortest words that carry a charge"}[n.name],p=o.byWords?"move with the arrow keys\
, hold Shift for more words, then press a digit or Enter":l;return!c&&r.open.length?`First: ${p}. Nothing ther\
e? Say so below.`:r.open.length?`Next: ${p}. Still open: line${r.open.length>1?"s":""} ${qt(r.open)}.`:t.commit?
"Every line has an answer. Next: look it over, then commit.":e.judges?"Every line has an answer. Next: check.":
"Every line has an answer. It is saved; you can still change it."}function qt(e){return e.length>6?`${e.slice(
0,5).join(", ")} and ${e.length-5} more`:e.join(", ")}function _e(e,t,n,{now:o=null,numbered:s=!1}){return a("\
div",{class:"grid"},...e.map((r,c)=>{let f=s?String(c+1):r.key,i=B(r.short,()=>t(r.name),n,{key:f,class:"choic\
e",pressed:o===null?void 0:o===r.name});return i.append(a("small",{},r.question)),i}))}function ot(e,t){let n=e.
edited();return n?e.layer.name==="attribution"?Ft(e,n,t):Wt(e,n,t):e.state.pending?le(e).length?nt(e,null,t):Ht(
e,t):[]}function nt(e,t,n){let{layer:o,acts:s,state:r,slice:c}=e,f=le(e),i=t?t.spans.text:r.pending??[],x=f!==
o.families&&o.families.length,l=t?t.label:null,p=o.families.map(y=>B(y.short,()=>s.label(y.name),n,{class:"qui\
et",pressed:l===null?void 0:l===y.name}));return[a("p",{class:"asked"},a("b",{},`“${ue(X(i,c),80)}”`)),_e(
f,s.label,n,{now:l}),a("div",{class:"row"},a("span",{class:"soft"},"Not sure?"),...x?p:[],B(o.name==="artifact"?
"not the story":"loaded",()=>s.label(o.name),n,{key:t?void 0:"Enter",class:"quiet"}),B("Cancel",s.cancel,n,{key:"\
Escape"}))]}function Ue({state:e,slice:t,acts:n,layer:o},s){if(!e.pending)return null;let r=o.name==="attribut\
ion"?` as ${zt[e.role??"content"]}`:"";return B(`Take “${ue(X(e.pending,t),40)}”${r}`,n.takePending,s,{key:"\
Enter",class:"main"})}var Ht=(e,t)=>[a("div",{class:"row"},Ue(e,t),B("Cancel",e.acts.cancel,t,{key:"Escape"}))];
function st({state:e,acts:t},n,o){let s=e.role??(n.spans.text?"text":""),r=!!n.spans[s]?.length,c=(f,i,x,l)=>{
let p=B(f,()=>t.nudge(x,l),o,{title:i});return p.setAttribute("aria-label",i),p};return[r&&a("span",{class:"gr\
oup",role:"group","aria-label":"Move the edges by a word"},c("⇤","Begin one word earlier","start",-1),c("↦",
"Begin one word later","start",1),c("↤","End one word earlier","end",-1),c("⇥","End one word later","end",
1)),B(r||!n.spans.content?"Add a piece":"Add a piece to the claim",t.adding,o,{pressed:e.adding,title:"The nex\
t words you select join this mark"}),B("Delete",t.remove,o,{key:"Delete"}),B("Done",t.done,o,{key:"Escape"})]}
function Wt(e,t,n){let{state:o,acts:s,slice:r,layer:c,book:f}=e;if(o.grid==="label")return nt(e,t,n);let i=Ee(
e,t),x=t.attrs?.voice&&f.attributes.voice.values.find(p=>p.name===t.attrs?.voice),l=[...c.labels,...c.families].
find(p=>p.name===t.label);return[a("p",{class:"asked"},a("b",{},`“${ue(X(t.spans.text,r),90)}”`),` is mark\
ed: ${ne(e,t.label)}${x?`, ${x.short} word`:""}. `,a("span",{class:"soft"},i?i.title:l?.question??"")),i&&_e(i.
values,p=>s.attr(i.name,p),n,{numbered:!0,now:t.attrs?.[i.name]??null}),a("div",{class:"row"},Ue(e,n),le(e).length>
0&&B("Change the label",()=>s.grid("label"),n),x&&!i&&B("Change whose word",()=>s.grid("voice"),n),B("Change t\
he words",()=>s.role("text"),n,{pressed:o.role==="text"&&!o.adding,title:"The next words you select take the p\
lace of these"}),...st(e,t,n))]}function Ft(e,t,n){let{state:o,acts:s,slice:r,layer:c,task:f,book:i}=e,x=ie(c.
name,f),l=o.role,p=c.roles.find(S=>S.name===l),y=x.map((S,$)=>{let h=Re(t,S),k=B(`${h?"✓":$+1} ${Yt[S]}`,()=>s.
role(S),n,{class:`step ${S}${h?" done":""}`,pressed:S===l});return k.setAttribute("aria-keyshortcuts",String($+
1)),k}),[d,m]=we(t,r),v=l?null:Ee(e,t),C=t.attrs?.source_kind&&t.attrs.source_kind!=="none"&&i.attributes.source_kind.
values.find(S=>S.name===t.attrs?.source_kind),L=X(t.spans.cue,r),u=a("p",{class:"read"},d?a("b",{},d):a("u",{},
"  ?  "),": ",`${m||"?"}.`,(L||C)&&a("span",{class:"soft"},` (${[L&&`tied by “${L}”`,C&&C.short].filter(
Boolean).join(", ")})`));return[a("div",{class:"steps"},...y),p?a("p",{class:"asked"},a("b",{},p.question)," S\
elect the words in the article."):null,u,v&&a("p",{class:"asked"},a("b",{},v.title)),v&&_e(v.values,S=>s.attr(
v.name,S),n,{numbered:!0}),a("div",{class:"row"},Ue(e,n),x.includes("source")&&t.attrs?.source_kind!=="none"&&
(l==="source"||!pe(t,x))&&B("Nobody: the outlet’s own voice",s.nobody,n,{key:"0"}),C&&!v&&B("Change the kind\
 of source",()=>s.grid("source_kind"),n,{class:"quiet"}),...st(e,t,n))]}var Kt=/[\p{L}\p{N}_]+(?:[’'.\-][\p{L}\p{N}_]+)*/gu,Qt=/[\p{M}\u200d\p{Emoji_Modifier}]/u;function ke(e){return Array.
from(e.matchAll(Kt),t=>[t.index,t.index+t[0].length])}function Ye(e,t,n,o=!1){let s=Math.max(0,t),r=Math.min(e.
length,n);for(;s<r&&/\s/.test(e[s]);)s+=1;for(;r>s&&/\s/.test(e[r-1]);)r-=1;if(s>=r)return null;if(!o){for(let[
c,f]of ke(e))if(c<s&&s<f&&(s=c),c<r&&r<f){r=f;break}}return ze(e,s,r)}function ze(e,t,n){let o=r=>/[\udc00-\udfff]/.
test(e[r]??"")&&/[\ud800-\udbff]/.test(e[r-1]??""),s=r=>r<e.length?String.fromCodePoint(e.codePointAt(r)):"";for(o(
t)&&(t-=1),o(n)&&(n+=1);Qt.test(s(n));)n+=s(n).length;return[t,n]}function rt(e,t){for(let[n,o]of ke(e))if(n<=
t&&t<o)return ze(e,n,o);return Ye(e,t,t+1,!0)}function at(e,t,n,o){let s=ke(e),[r,c]=t;if(n==="start"){let x=s.
map(([p])=>p).filter(p=>p<c);return[(o<0?x.filter(p=>p<r).pop():x.find(p=>p>r))??r,c]}let f=s.map(([,x])=>x).filter(
x=>x>r),i=o<0?f.filter(x=>x<c).pop():f.find(x=>x>c);return i===void 0?t:ze(e,r,i)}function it(e,t){let{task:n,state:o,link:s,sheet:r,code:c,frame:f,close:i,refuse:x,render:l}=e,p=u=>[void 0,...new Set(
ce(u).flatMap(([$,h])=>r.linesOf($,h).map(k=>k.number)))].map($=>ge(e.layer.name,$)).filter($=>s.answers.get($)===
!0).map($=>({answer:$,before:!0,after:!1})),y=(...u)=>t.act(u.flatMap(S=>[{mark:S.id,before:s.marks.get(S.id)??
null,after:S},...p(S)])),d=u=>{o.edit=u.id,o.adding=!1,o.role=e.layer.name==="attribution"?pe(u,ie(e.layer.name,
n)):null},m=u=>u.every(([S])=>!r.inTask(r.lineAt(S).number)),v=()=>n.lines.map(([u,S])=>u===S?`line ${u}`:`lin\
es ${u} to ${S}`).join(" and "),C=(u,S=!1)=>{if(o.note="",!e.editable())return x(Se(e));o.form=null,o.line=r.lineAt(
u[0][0]).number;let $=e.edited(),h=o.role,k=h==="source"||h==="cue"?u:u.filter(w=>!m([w]));if(!k.length)return x(
`That is outside this task, which is about ${v()}.`);if(S)return o.pending=k,h||(o.edit=null),l();if(o.pending=
null,$&&h){let w=je($,h,k,o.adding);d(w),y(w)}else if(e.layer.name==="attribution"){let w=Oe(s.newName(),"attr\
ibution","attribution",k);d(w),y(w)}else if(le(e).length)Object.assign(o,{edit:null,role:null,grid:null,pending:k});else
return L(e.layer.name,k);l()},L=(u,S=o.pending)=>{let $=e.edited();if(e.editable()){if(S){let k=(e.layer.name===
"artifact"?S.map(w=>[w]):[S]).map(w=>Oe(s.newName(),e.layer.name,u,w));i(),o.edit=k[k.length-1].id,y(...k),f.say(
`Marked: ${ne(e,u)}`)}else $&&(o.grid=null,y({...$,label:u}));l()}};return{take:C,label:L,onward:d,silence(u,S){
let $=ge(e.layer.name,u);o.form=null,u&&S&&(o.line=null),t.act([{answer:$,before:s.answers.get($)??!1,after:S}]),
f.say(S?"Noted: nothing here.":"Taken back.")},form(u){o.form=o.form===u?null:u,l()},takePending(){let u=o.pending;
u&&(document.getSelection()?.removeAllRanges(),C(u),o.byWords&&e.step("",!1))},attr(u,S){let $=e.edited();o.grid=
null,$&&y(Ve($,u,S))},grid(u){o.grid=u,l()},role(u){o.role=o.role===u&&u==="text"?null:u,o.adding=!1,l()},adding(){
let u=e.edited();if(!u)return;let S=!o.adding;S?(!o.role||!u.spans[o.role]?.length)&&(o.role=u.spans.content?"\
content":"text"):d(u),o.adding=S,l()},nobody(){let u=e.edited();if(!u)return;let S=Qe(u);d(S),ie("attribution",
n).includes("cue")&&!S.spans.cue?.length&&(o.role="cue"),y(S)},nudge(u,S){let $=e.edited(),h=o.role??"text",k=$?.
spans[h];if(!$||!k?.length)return;let[w,b]=u==="start"?k[0]:k[k.length-1],T=r.lineAt(w),[O,M]=at(T.text,[c.toUnit(
w)-T.unit,c.toUnit(b)-T.unit],u,S),I=[c.toPoint(T.unit+O),c.toPoint(T.unit+M)];y(je($,h,u==="start"?[I,...k.slice(
1)]:[...k.slice(0,-1),I],!1))},remove(){let u=e.edited();!u||!e.editable()||(i(),t.act([{mark:u.id,before:u,after:null}]),
f.say("Deleted. Undo brings it back."))},done(){i(),l(),r.el.focus({preventScroll:!0})},cancel(){o.form?o.form=
null:o.grid?o.grid=null:o.pending?o.pending=null:i(),document.getSelection()?.removeAllRanges(),l(),r.el.focus(
{preventScroll:!0})},open(u){let S=s.marks.get(u);S&&(i(),o.edit=u,o.note="",S.layer==="attribution"&&(o.role=
pe(S,ie("attribution",n))),o.line=r.lineAt(ce(S)[0]?.[0]??0).number,l(),queueMicrotask(()=>r.show(ce(S)[0]?.[0]??
0,!0)))},point:u=>r.light(o.edit,u),check(){s.check(o.reason),i(),o.waiting=!0,o.reason={pick:null,text:""},l()},
commit(){i(),s.commit(),l()},showItem(u){let S=u.spans??[];r.glow("hint",S),r.light(u.mark??null);let $=u.mark?
s.marks.get(u.mark):null,h=S[0]?.[0]??($&&ce($)[0]?.[0])??(u.lines?.length?r.lines[u.lines[0]-1].start:null);h!==
null&&r.show(h,!0)}}}function ct(e,t){let n=[],o=0,s=0,r=()=>(n.length||(n=e.lines.flatMap(x=>ke(x.text).map(([l,p])=>[t.toPoint(x.
unit+l),t.toPoint(x.unit+p)]))),n),c=()=>[n[Math.min(o,s)][0],n[Math.max(o,s)][1]],f=x=>{let l=r().findIndex(([
,p])=>p>x);return l<0?n.length-1:l},i=x=>{let l=e.lineAt(n[s][0]),p=n[s][0]-l.start;for(let y=l.number+x;y>=1&&
y<=e.lines.length;y+=x){let d=e.lines[y-1],m=n.map((v,C)=>C).filter(v=>n[v][0]>=d.start&&n[v][1]<=d.end);if(m.
length)return m.findLast(v=>n[v][0]-d.start<=p)??m[0]}return s};return{enter(x){return r().length?(o=s=f(x),c()):
null},move(x,l){let p=Math.min(o,s),y=Math.max(o,s),d;if(x==="ArrowRight")d=(l?s:y)+1;else if(x==="ArrowLeft")
d=(l?s:p)-1;else if(x==="ArrowDown")d=i(1);else if(x==="ArrowUp")d=i(-1);else if(x==="Home"||x==="End"){let m=e.
lineAt(n[s][0]);d=x==="Home"?f(m.start):n.findLastIndex(([,v])=>v<=m.end)}else return null;return s=Math.max(0,
Math.min(n.length-1,d)),l||(o=s),c()},get head(){return n[s]}}}var Vt=[["machine","the machine’s reading"],["gold","the key"],["class","the class"]],Zt=["how many","which \
line","show one"];function lt(e,t){let{task:n,link:o,state:s,lines:r,acts:c}=e,f=[],i=(x,l,p={})=>f.push(B(x,l,
t,p));if(e.editable()){if(e.judges){i("Check",()=>c.form("check"),{class:s.form?"":"main"});let l=Math.min(3,o.
hints+1);n.layers.length===1&&i(`Hint: ${Zt[l-1]}`,()=>o.hint(l),{title:`Hint ${l} of 3`})}n.commit&&i("Commit",
()=>c.form("commit"),{class:e.judges?"":"main"});let x=s.line!==null&&(r.open.includes(s.line)||r.said.has(s.line))?
s.line:r.open[0];x&&!r.whole&&(r.said.has(x)?i(`Line ${x}: take back “nothing here”`,()=>c.silence(x,!1)):
i(`Line ${x}: nothing here`,()=>c.silence(x,!0),{title:"I have read this line, and there is nothing to mark in\
 it"})),r.whole?i("Take back “nothing here”",()=>c.silence(void 0,!1)):!e.count&&r.open.length>1&&i("Read \
it all: nothing here",()=>c.silence(void 0,!0))}if(e.judges||f.push(a("span",{class:"soft"},n.feedback==="hold"?
"A later task tells how it came out.":"Your teacher gives feedback after you hand in.")),(n.overlay||n.class_picture)&&
(o.checked||o.closed)){let x=Vt.filter(([l])=>l==="class"?n.class_picture:n.overlay&&(l!=="gold"||e.judges)).map(
([l,p])=>B(p,()=>e.overlay(l),t,{pressed:e.overlays.has(l)}));f.push(a("span",{class:"row show"},a("span",{class:"\
soft"},"Show:"),...x))}return f}function dt({lines:e}){if(!e.open.length)return null;let t=e.open.length>1;return a("p",{class:"soft"},`Line${t?
"s":""} ${e.open.join(", ")} ${t?"have":"has"} neither a mark nor “nothing here”. You can still go back.`)}
function pt(e,t){let{task:n,acts:o,state:s}=e,r=n.reasons??[],c=a("input",{type:"text",maxlength:300,"data-lm-\
suppress-shortcuts":"true","aria-label":"In your own words, if you like",placeholder:"In your own words, if yo\
u like"});c.value=s.reason.text,c.addEventListener("input",()=>s.reason.text=c.value,{signal:t});let f=B("Chec\
k now",()=>o.check(),t,{class:"main",disabled:r.length>0&&s.reason.pick===null}),i=r.map((x,l)=>{let p=a("inpu\
t",{type:"radio",name:`why-${e.id}`,"data-lm-suppress-shortcuts":"true"});return p.checked=s.reason.pick===l,p.
addEventListener("change",()=>{s.reason.pick=l,f.disabled=!1},{signal:t}),a("label",{},p,` ${x}`)});return[dt(
e),a("fieldset",{class:"reasons"},a("legend",{},r.length?"How did you decide? Pick what comes closest.":"How d\
id you decide?"),...i,c),a("div",{class:"row"},f,B("Back to my marks",o.cancel,t,{key:"Escape"}))]}function ut(e,t){
return[dt(e),a("p",{},"Commit closes this task: your marks stay as they are now."),a("div",{class:"row"},B("Co\
mmit my marks",e.acts.commit,t,{class:"main"}),B("Not yet",e.acts.cancel,t,{key:"Escape"}))]}function ft(e,t){
let n=[["w","mark by words, on and off (button: Mark by words)"],["← → ↑ ↓","move the word cursor, Shi\
ft takes more words"],[e.layer.name==="attribution"?"Enter":"1 … 9",e.layer.name==="attribution"?"take the w\
ords; 1 2 3 choose claim, who, tie; 0 nobody":"label the words, as the buttons show"],["Del","delete the open \
mark (button: Delete)"],["Ctrl Z","undo; with Shift: redo (buttons: Undo, Redo)"],["b","codebook card (button:\
 Codebook)"],["Esc","close or leave what is open (buttons: Done, Cancel)"],["Tab","always leads on, out of the\
 text and out of this task"],["Alt","held while you select with the mouse: single signs, not whole words"]];return[
a("dl",{class:"keys"},...n.flatMap(([o,s])=>[a("dt",{},a("kbd",{},o)),a("dd",{},s)])),a("div",{class:"row"},B(
"Close",e.acts.cancel,t,{key:"Escape",class:"main"}))]}function ht(e){let t=[],n=[],o=(s,r)=>{let c=s[r];"answer"in s?e.answer(s.answer,c):c?e.put(c):e.del(s.mark)};
return{act(s){if(s.length){t.push(s),n.length=0;for(let r of s)o(r,"after")}},undo(){let s=t.pop();if(!s)return null;
n.push(s);for(let r of[...s].reverse())o(r,"before");return s},redo(){let s=n.pop();if(!s)return null;t.push(s);
for(let r of s)o(r,"after");return s},get canUndo(){return t.length>0},get canRedo(){return n.length>0}}}var Gt={found:["✓","found"],nearly:["≈","nearly"],missed:["○","missed"],extra:["+","extra"],arguable:["∿",
"arguable"],alone:["–","rightly left alone"]},be=e=>Gt[e]??["·",e];function yt(e,t){let{slice:n,sheet:o}=e,
s=`line ${o.lineAt(oe(t)).number}`,r=ue(X(ye(t),n),70);if(t.layer!=="attribution")return[t.layer==="artifact"?
ne(e,t.label):r,t.layer==="artifact"?"":ne(e,t.label),t.layer==="artifact"?`${r} · ${s}`:s];let c=t.attrs?.source_kind===
"none"?"Nobody":ue(X(t.spans.source,n),40)||"who?",f=t.by?null:pe(t,ie(t.layer,e.task)),i=e.layer.roles.find(x=>x.
name===f)?.short;return[c,X(t.spans.cue,n),`${r} · ${s}${i?` · no ${i} yet`:""}`]}function mt(e,t,n){let[o,s,
r]=yt(e,t);return a("button",{type:"button",class:"m-item","data-name":t.id,"data-lm-suppress-shortcuts":"true"},
n?`${n} `:null,a("b",{},o),s?` · ${s}`:null,a("span",{},r))}function gt(e,t){let n=a("div",{class:"list"}),o=a(
"p",{class:"soft"}),s=a("section",{class:"marks"},a("h3",{},"Your marks"),o,n),r=a("section",{class:"verdict",
tabindex:-1}),c=a("section",{class:"others"}),f=a("section",{class:"card"}),i=[],x=new Map,l=p=>p.target.closest(
"[data-name]")?.dataset.name??null;n.addEventListener("click",p=>{let y=l(p);y&&e.acts.open(y)},{signal:t});for(let[
p,y]of[["pointerover",!0],["focusin",!0],["pointerout",!1],["focusout",!1]])n.addEventListener(p,d=>e.acts.point(
y?l(d):null),{signal:t});return r.addEventListener("click",p=>{let y=x.get(l(p)??"");y&&e.acts.showItem(y)},{signal:t}),
c.addEventListener("click",p=>{let y=p.target.closest("[data-at]")?.dataset.at;y&&e.sheet.show(Number(y),!0)},
{signal:t}),{nodes:[r,s,c,f],update(p){p||(i=[...e.link.marks.values()].filter(y=>y.layer===e.layer.name).map(
y=>({name:y.id,start:oe(y),node:mt(e,y)})).sort((y,d)=>y.start-d.start),re(n,i.map(y=>y.node),e.sheet.el));for(let y of p??
[]){let d=i.findIndex(L=>L.name===y),m=d>=0&&i[d].node===document.activeElement;d>=0&&i.splice(d,1)[0].node.remove();
let v=e.link.marks.get(y),C=v?.layer===e.layer.name;if(v&&C){let L=oe(v),u=i.findIndex(h=>h.start>L),S=u<0?i.length:
u,$=mt(e,v);n.insertBefore($,i[S]?.node??null),i.splice(S,0,{name:y,start:L,node:$}),m&&$.focus({preventScroll:!0})}else
m&&e.sheet.el.focus({preventScroll:!0})}o.textContent=i.length?"":"None yet. Each mark you make appears here a\
s a button that leads back to it."},current(p){for(let y of i)y.name===p?y.node.setAttribute("aria-current","t\
rue"):y.node.hasAttribute("aria-current")&&y.node.removeAttribute("aria-current")},judge(p){s.hidden=!!p,x=new Map(
(p?.items??[]).map((y,d)=>[String(d),y])),re(r,p?[a("h3",{},"Your desk says"),...(p.sentences??[]).map(y=>a("p",
{},y)),...[...x].map(([y,d])=>Jt(e,y,d)),p.reveal?a("p",{class:"reveal"},p.reveal):null]:[],e.sheet.el),p&&(e.
frame.side.scrollTop=0)},compare(p){re(c,[...p.values()].flatMap(y=>[a("h3",{},y.what==="machine"?"The machine\
’s reading":y.what==="class"?"The class":"The key"),...y.annotations.filter(d=>d.layer===e.layer.name).map(d=>{
let[m,v,C]=y.what==="class"?[e.slice(...d.spans.heat[0])]:yt(e,d);return a("button",{type:"button",class:"m-it\
em ghostly","data-at":oe(d),"data-lm-suppress-shortcuts":"true"},a("b",{},m),v?` · ${v}`:null,a("span",{},C),
d.rule||d.rationale?a("span",{},[d.rule&&`rule ${d.rule}`,d.rationale].filter(Boolean).join(": ")):null)})]),e.
sheet.el)},book(){let{layer:p}=e,y=le(e),d=[...p.roles,...y.length?p.families:[],...y===p.labels?y:[]];re(f,[a(
"h3",{},"Codebook"),a("p",{},a("b",{},p.question)),a("dl",{},...d.flatMap(m=>[a("dt",{},a("span",{class:`tag ${p.
roles.length?m.name:p.name}`},m.short),` ${m.name}`),a("dd",{},m.question,m.example?a("i",{},` ${m.example}`):
null)]))])},card:f,verdict:r}}function Jt(e,t,n){let[o,s]=be(n.outcome),r=c=>c&&c!==e.layer.name?`${ne(e,c)}. `:
"";return a("button",{type:"button",class:`v ${n.outcome}`,"data-name":t,"data-lm-suppress-shortcuts":"true"},
a("b",{},`${o} ${n.title||s}`),n.why?a("span",{},n.why):null,...(n.also??[]).map(c=>a("span",{},`Also accepted\
: ${r(c.label)}${c.why??""}`)))}function Ce(e,t,n,o,s=!1){return e.linesOf(n,o).flatMap(r=>{let c=Ye(r.text,t.toUnit(n)-r.unit,t.toUnit(o)-r.unit,
s);return c?[[t.toPoint(c[0]+r.unit),t.toPoint(c[1]+r.unit)]]:[]})}function kt(e,t,n,o){let s=null,r=!1,c=0,f=l=>{
let p=document.getSelection();if(!p?.rangeCount||p.isCollapsed)return[];let y=p.getRangeAt(0);return y.intersectsNode(
e.el)?Ce(e,t,e.place(y.startContainer,y.startOffset),e.place(y.endContainer,y.endOffset),l):[]},i=l=>{let p=l.
target,y=p.closest(".ln");if(!y)return null;let d=e.lines[Number(y.dataset.line)-1],m=[];for(let C=p.closest("\
[data-mark]");C;C=C.parentElement?.closest("[data-mark]")??null)m.push(C.dataset.mark);let v=!p.closest(".tx")&&
l.clientX<y.querySelector(".tx").getBoundingClientRect().left;return{line:d.number,margin:v,word:v?null:x(l),marks:m}},
x=({clientX:l,clientY:p})=>{let y=document,d=y.caretPositionFromPoint?.(l,p)??y.caretRangeFromPoint?.(l,p),m=d?.
offsetNode??d?.startContainer;if(!m||!e.el.contains(m))return null;let v=e.place(m,d.offset??d.startOffset),C=e.
lineAt(v),L=t.toUnit(v)-C.unit;for(let u of[L,L-1]){let S=u>=0?rt(C.text,u):null;if(!S)continue;let $=[t.toPoint(
S[0]+C.unit),t.toPoint(S[1]+C.unit)];if(e.boxes($).some(h=>h.left-2<=l&&l<=h.right+2&&h.top-4<=p&&p<=h.bottom+
4))return $}return null};e.el.addEventListener("pointerdown",l=>{l.button||(s=l,r=l.pointerType==="touch")},{signal:o}),
document.addEventListener("pointerup",l=>{let p=s;if(s=null,!p||r)return;let y=Math.hypot(l.clientX-p.clientX,
l.clientY-p.clientY)>=6,d=()=>{if(o.aborted)return;let m=f(l.altKey);if(m.length)document.getSelection()?.removeAllRanges(),
n.pick(m,!1);else if(!y){let v=i(p);v&&n.tap(v)}};y?d():setTimeout(d)},{signal:o}),e.el.addEventListener("clic\
k",l=>{if(!r||f(!1).length)return;let p=i(l);p&&n.tap(p)},{signal:o}),document.addEventListener("selectionchan\
ge",()=>{r&&(clearTimeout(c),c=window.setTimeout(()=>{let l=o.aborted?[]:f(!1);l.length&&n.pick(l,!0)},300))},
{signal:o})}var Xt=0;function bt({model:e,link:t,frame:n,signal:o}){let s=e.get("task"),r=e.get("text"),c=e.get("codebook"),
f=ae(r),i=he({text:r,code:f,ranges:s.lines,headline:s.headline_line,signal:o}),x=ht(t),l=ct(i,f),p=Le(o),y=Le(
o),d={edit:null,role:null,adding:!1,pending:null,grid:null,form:null,byWords:!1,waiting:!1,reason:{pick:null,text:""},
hint:null,note:"",line:null},m=new Map,v=a("div",{class:"palette"});n.root.classList.add("marking"),i.el.classList.
toggle("margin",s.layers.includes("artifact")),n.main.append(i.el),n.dock.append(v);let C=()=>Object.assign(d,
{edit:null,role:null,adding:!1,pending:null,grid:null,form:null}),L=E=>{d.note=E,n.say(E),W()},u={id:Xt+=1,task:s,
book:c,link:t,code:f,sheet:i,state:d,frame:n,overlays:m,close:C,refuse:L,render:W,step:H,overlay:k,slice:f.slice,
layer:c.layers[s.layers[0]],judges:s.feedback==="now"||s.feedback==="full",lines:De(s.layers[0],t,i),count:0,editable:()=>!t.
readonly&&!t.closed&&!s.readonly,edited:()=>d.edit?t.marks.get(d.edit)??null:null,acts:null};u.acts=it(u,x);let S=(E,P,R)=>E.
layer!==u.layer.name?[]:Object.entries(E.spans).flatMap(([_,z])=>{let Y=_==="text"?ne(u,E.label):u.layer.roles.
find(U=>U.name===_)?.short??_;return z.map(([U,F],G)=>({start:U,end:F,look:`${_==="text"?E.layer:_} ${P}`,tag:R&&
!G?Y:"",name:R?E.id:void 0}))}),$=E=>{let P=E??[...new Set([...i.owners().filter(R=>!R.includes(":")&&!R.startsWith(
"copydesk-")),...t.marks.keys()])];for(let R of P){let _=t.marks.get(R);i.set(R,_?S(_,"",!0):[])}i.flush()},h=()=>{
for(let E of i.owners().filter(P=>P.includes(":")))i.set(E,[]);for(let[E,{annotations:P}]of m)P.forEach(R=>i.set(
`${E}:${R.id}`,S(R,E==="class"?R.label:`ghost ${E}`,!1)));i.flush(),w.compare(m)};function k(E){m.delete(E)?h():
t.ask(E),W()}let w=gt(u,o);n.side.append(...w.nodes);let b=n.button("↶ Undo",()=>D(x.undo()),{key:"Control+Z"}),
T=n.button("↷ Redo",()=>D(x.redo()),{key:"Control+Shift+Z"}),O=n.button("Mark by words",()=>Q(!d.byWords),{key:"\
w",pressed:!1,title:"A word cursor for the keyboard"}),M=s.layers.length>1?s.layers.map(E=>n.button(c.layers[E].
title,()=>{u.layer=c.layers[E],C(),w.book(),de(null),h()},{class:"tab",pressed:!1})):[];n.tools.append(...M,b,
T,O);let I=n.button("Codebook",()=>{w.card.hidden=!w.card.hidden,I.setAttribute("aria-pressed",String(!w.card.
hidden)),w.card.hidden||w.card.scrollIntoView({block:"nearest"})},{key:"b",pressed:!0}),q=n.button("Keys",()=>u.
acts.form("keys"),{key:"?"});n.extras.append(I,q);function D(E){if(!E)return;let P=E.map(_=>"mark"in _?_.mark:
null).find(Boolean),R=P?t.marks.get(P):null;C(),R&&R.layer===u.layer.name&&u.acts.onward(R),n.say("Changed bac\
k."),W()}function Q(E){if(d.byWords=E,d.pending=null,O.setAttribute("aria-pressed",String(E)),i.el.classList.toggle(
"by-words",E),E){let P=i.lines.find(R=>i.inTask(R.number)&&R.text.trim());l.enter(d.line&&i.inTask(d.line)?i.lines[d.
line-1].start:P?.start??0),H("",!1)}else W();i.el.focus({preventScroll:!0})}function H(E,P){let R=E?l.move(E,P):
l.move("ArrowRight",!1)&&l.move("ArrowLeft",!1);if(!R)return;let _=Ce(i,f,...R);d.line=i.lineAt(l.head[0]).number,
d.pending=u.editable()?_:null,d.role||(d.edit=null),n.say(f.slice(...l.head)),W(),queueMicrotask(()=>i.show(l.
head[0]))}let te=0,Z=!1;function W(){Z||(Z=!0,queueMicrotask(()=>{Z=!1,o.aborted||V()}))}function V(){u.lines=
De(u.layer.name,t,i);let E=0,P=0;for(let U of t.marks.values())U.layer===u.layer.name&&(E+=1),s.layers.includes(
U.layer)&&(P+=1);u.count=E,d.edit&&!t.marks.has(d.edit)&&C(),n.count(P,s.count,s.unit_word||(s.layers.length>1?
"marks":u.layer.unit_word)),n.next(Se(u));let R=p(),_=d.form&&{check:pt,commit:ut,keys:ft}[d.form];re(v,[d.note?
a("p",{class:"note"},d.note):null,d.hint&&!_?a("p",{class:"note"},a("b",{},`Hint ${d.hint.level}: `),d.hint.text):
null,..._?_(u,R):u.editable()?ot(u,R):[]],i.el),re(n.foot,lt(u,y()),i.el),b.disabled=!x.canUndo||!u.editable(),
T.disabled=!x.canRedo||!u.editable(),M.forEach((U,F)=>U.setAttribute("aria-pressed",String(s.layers[F]===u.layer.
name))),i.light(d.edit),w.current(d.edit),i.glow("cursor",d.pending??[]);let z=d.pending?.[0]?.[0]??(d.edit&&v.
offsetHeight!==te?ye(u.edited())[0]?.[0]:void 0);te=v.offsetHeight,z!==void 0&&!d.byWords&&i.show(z);let Y=new Map;
for(let U of t.verdict?.items??[])for(let F of U.lines??[])Y.set(F,[...Y.get(F)??[],U]);for(let U of u.lines.lines){
let F=Y.get(U);F?i.note(U,[...new Set(F.map(G=>be(G.outcome)[0]))].join(""),F.map(G=>be(G.outcome)[1]).join(",\
 ")):i.note(U,u.lines.said.has(U)?"–":"",u.lines.said.has(U)?"read it all: nothing here":"")}}function de(E){
(!E||E.length)&&($(E),w.update(E),i.glow("hint",[]),d.hint=null),t.verdict||w.judge(null),W()}return t.on("cha\
nge",({names:E})=>de(E),{signal:o}),t.on("status",()=>W(),{signal:o}),t.on("verdict",E=>{d.waiting=!1,w.judge(
E),W(),n.say(`Your desk says: ${(E.items??[]).map(P=>be(P.outcome)[1]).join(", ")}`)},{signal:o}),t.on("hint",
E=>{d.hint=E,i.glow("hint",E.spans??[]),E.line&&i.show(i.lines[E.line-1].start,!0),W(),n.say(E.text)},{signal:o}),
t.on("overlay",E=>{if(E.why)return L(E.why);d.note="",m.set(E.what,E),h(),W()},{signal:o}),t.on("refused",({why:E})=>L(
`Not taken: ${E}`),{signal:o}),kt(i,f,{pick:(E,P)=>u.acts.take(E,P),tap({line:E,margin:P,word:R,marks:_}){if(d.
note="",d.line=E,P&&u.layer.name==="artifact"){let z=i.lines[E-1],Y=[...t.marks.values()].find(U=>U.layer==="a\
rtifact"&&ce(U).some(([F,G])=>F>=z.start&&G<=z.end));Y?u.acts.open(Y.id):u.acts.take(Ce(i,f,z.start,z.end))}else if(_.
length&&!(d.edit&&(d.role||d.adding))){let z=d.edit?_.indexOf(d.edit):-1;u.acts.open(_[(z+1)%_.length])}else R?
d.byWords?(l.enter(R[0]),H("",!1)):u.layer.name!=="artifact"?u.acts.take([R],u.layer.name==="attribution"):W():
(d.role||C(),W())}},o),n.root.addEventListener("keydown",E=>{let P=E.target;if(P.matches("input[type=text]")&&
E.key!=="Escape")return;if(d.byWords&&P===i.el&&!E.ctrlKey&&!E.metaKey&&!E.altKey&&E.key.match(/^(Arrow|Home|End)/))
return E.preventDefault(),H(E.key,E.shiftKey);if(E.altKey||E.key==="Enter"&&P.matches("button"))return;let R=E.
key==="Backspace"?"Delete":E.key.length===1?E.key.toLowerCase():E.key,_=E.ctrlKey||E.metaKey?`Control+${E.shiftKey||
R==="y"?"Shift+":""}${R==="y"?"Z":R.toUpperCase()}`:R,z=[...n.dock.querySelectorAll("button"),...n.root.querySelectorAll(
"button")].find(Y=>Y.getAttribute("aria-keyshortcuts")===_&&!Y.disabled);if(z)E.preventDefault(),z.click();else if(R===
"Escape"&&d.byWords)Q(!1);else if(R==="Delete"&&d.byWords&&!d.edit){let Y=[...t.marks.values()].find(U=>U.layer===
u.layer.name&&ce(U).some(([F,G])=>F<=l.head[0]&&l.head[0]<G));Y&&(d.edit=Y.id,u.acts.remove())}},{signal:o}),w.
book(),e.get("page")&&xe({model:e,frame:n,paper:i,signal:o}),de(null),t.verdict&&w.judge(t.verdict),i.begin(),
u}function qe(e,t,{link:n,signal:o}){let s=a("textarea",{rows:t,maxlength:4e3,...K});return{field:s,el:a("label",
{class:"why"},e,s),flush:me(s,n,()=>n.answer("text",s.value),o),draw(r){s.disabled=r,n.typing||(s.value=n.answers.
get("text")??"")}}}function xt(e){let{rubric:t=[]}=e.model.get("task"),{el:n,flush:o,draw:s}=qe("Your text",7,
e);J(e,{key:"text",body:[...t.length?[a("div",{},"Your reader looks for this:",a("ul",{class:"rubric"},...t.map(
r=>a("li",{},r))))]:[],n],ask:"First: write a few sentences.",flush:o,draw:s})}function wt(e){let{model:t,link:n,signal:o}=e,{passage:s,facts:r}=t.get("task"),{field:c,el:f,flush:i,draw:x}=qe(
"Your version",4,e),l=a("div",{class:"seen",role:"status"}),p="",y=B("Look for loaded words",()=>{i(),p=c.value,
n.ask("machine",p)},o);c.addEventListener("input",()=>l.replaceChildren(),{signal:o}),n.on("overlay",({annotations:m,
why:v})=>{if(p!==c.value)return;let C=m.map(L=>a("p",{},a("b",{},`“${ae(p).slice(...L.spans.text[0])}” `),
L.rationale));l.replaceChildren(...C.length?C:[a("p",{},v??"The machine sees no loaded word. It can be wrong.")])},
{signal:o});let d=(r??[]).map((m,v)=>{let C=a("input",{type:"checkbox",...K});return C.addEventListener("chang\
e",()=>n.answer(`fact:${v+1}`,C.checked),{signal:o}),{tick:C,el:a("div",{class:"option"},a("label",{},C,a("spa\
n",{},m)))}});J(e,{key:"text",body:[...s?[a("blockquote",{},s)]:[],f,a("div",{class:"row"},y),l,...d.length?[a(
"fieldset",{},a("legend",{},"Tick each fact that your version still tells"),...d.map(m=>m.el))]:[]],ask:"First\
: write a plainer version. Keep the facts.",flush:i,draw(m){x(m),d.forEach(({tick:v},C)=>{v.disabled=m,v.checked=
n.answers.get(`fact:${C+1}`)===!0})}})}var eo={found:"✓ right",extra:"✗ not this one",missed:"○ not sorted"};function vt(e){let{model:t,link:n,
frame:o,signal:s}=e,{bins:r=[],cards:c=[]}=t.get("task"),f=`copydesk-${n.newName()}`,i=c.map(({id:l,text:p})=>{
let y=`${f}-${l}`,d=r.map(L=>a("input",{type:"radio",name:y,value:L.id,...K})),m=a("p",{class:"because",hidden:!0}),
v=d.map((L,u)=>a("label",{},L,a("span",{},r[u].text)));return a("div",{class:"option",role:"radiogroup","aria-\
labelledby":y},a("p",{class:"slip",id:y},p),a("div",{class:"row"},...v),m).addEventListener("change",({target:L})=>n.
answer(`card:${l}`,L.value),{signal:s}),{id:l,fields:d,why:m}}),x=()=>i.filter(({id:l})=>!n.answers.get(`card:${l}`)).
length;J(e,{given:()=>!x(),body:i.map(({why:l})=>l.parentElement),ask:"Put every card into a bin.",draw(l){o.count(
i.length-x(),i.length,"sorted");for(let{id:p,fields:y,why:d}of i){for(let v of y)v.checked=v.value===n.answers.
get(`card:${p}`),v.disabled=l;let m=n.verdict?.items?.find(v=>v.mark===p);d.hidden=!m,d.className=`because ${m?.
outcome}`,d.replaceChildren(...m?[a("b",{},eo[m.outcome]),` ${m.why}`]:[])}}})}var $t=`.copydesk{--copydesk-bg: var(--jp-layout-color0, #fff);--copydesk-fg: var(--jp-ui-font-color0, #1c1f24\
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
`;function Et(e){let{model:t,link:n,frame:o,signal:s}=e,{spans:r=[]}=t.get("task"),c=`copydesk-${n.newName()}`,f=r.
map(({id:l,start:p,words:y,line:d})=>{let m=t.get("codebook").attributes.voice.values.map(L=>({field:a("input",
{type:"radio",name:`${c}-${l}`,value:L.name,...K}),voice:L})),v=a("p",{class:"because"}),C=a("fieldset",{},a("\
legend",{},`${l} · “${y}”`,a("span",{class:"soft"},` line ${d}`)),a("div",{class:"voices"},...m.map(({field:L,
voice:u})=>a("div",{class:"option",title:u.question},a("label",{},L,a("span",{},u.short))))),v);return C.addEventListener(
"change",({target:L})=>n.answer(`voice:${l}`,L.value),{signal:s}),C.addEventListener("focusin",()=>{x?.light(l),
x?.show(p)},{signal:s}),{id:l,fields:m,why:v,el:C}}),i=()=>f.filter(({id:l})=>n.answers.get(`voice:${l}`)).length,
x=J(e,{given:()=>i()===f.length,body:[a("div",{class:"rows"},...f.map(({el:l})=>l))],ask:"For each word in col\
our, say whose it is.",draw(l){o.count(i(),f.length,"words");for(let{id:p,fields:y,why:d}of f){for(let{field:v}of y)
v.checked=n.answers.get(`voice:${p}`)===v.value,v.disabled=l;let m=n.verdict?.items?.find(v=>v.mark===p);d.hidden=
!m,d.className=`because ${m?.outcome}`,d.replaceChildren(...m?[a("b",{},m.title),` ${m.why}`]:[])}}});for(let{
id:l,start:p,end:y}of r)x?.set(l,[{start:p,end:y,look:"loaded",tag:l,name:l}]);x?.flush()}var Gn={render({model:e,el:t,signal:n}){let o=a("style",{},$t,Xe);if(t.append(o),n.addEventListener("abort",()=>o.
remove(),{once:!0}),e.get("kind")==="compare")return Ge({model:e,el:t,signal:n});let s=tt(e,{signal:n}),r={model:e,
el:t,link:s,signal:n,frame:ve({model:e,el:t,link:s,signal:n})},c=e.get("kind");c==="choose"?Ke(r):c==="sort"?vt(
r):c==="estimate"?Je(r):c==="voice"?Et(r):c==="rewrite"?wt(r):c==="write"?xt(r):bt(r)}};export{Gn as default};
