// The annotator, made from copydesk/widgets/js by `npm run build`. Change those files, not this one.
function l(e,t={},...n){let o=document.createElement(e);for(let[s,r]of Object.entries(t))r!=null&&r!==!1&&o.setAttribute(
s,r===!0?"":String(r));return o.append(...n.filter(s=>s!=null&&s!==!1)),o}var vt={Escape:"Esc",Delete:"Del",Enter:"\
⏎"};function R(e,t,n,o={}){let s=l("button",{type:"button",class:o.class,title:o.title??(o.key?.includes("+")?
o.key.replace("Control","Ctrl"):null),"aria-pressed":o.pressed===void 0?null:String(o.pressed),"aria-keyshortc\
uts":o.key,disabled:o.disabled,"data-lm-suppress-shortcuts":"true"},o.lead,l("span",{class:"label"},e),o.key&&
!o.key.includes("+")?l("kbd",{"aria-hidden":"true"},vt[o.key]??o.key):null);return s.addEventListener("mousedo\
wn",r=>r.preventDefault(),{signal:n}),s.addEventListener("click",t,{signal:n}),s}function oe(e,t,n){let o=e.contains(
document.activeElement)?document.activeElement:null;if(e.replaceChildren(...t.filter(Boolean)),!o||e.contains(
document.activeElement))return;let s=o.querySelector(".label")?.textContent,r=[...e.querySelectorAll("button")].
find(c=>!c.disabled&&c.querySelector(".label")?.textContent===s);(s&&r?r:n??e).focus({preventScroll:!0})}function Ce(e){
let t=new AbortController;return e.addEventListener("abort",()=>t.abort(),{once:!0}),()=>(t.abort(),t=new AbortController,
t.signal)}function me(e){let t=[];for(let r=0,c=0;r<e.length;r+=1,c+=1)e.codePointAt(r)>65535&&(t.push(c),r+=1);let n=r=>{
let c=0,h=t.length;for(;c<h;){let a=c+h>>1;r(t[a],a)?c=a+1:h=a}return c},o=r=>r+n(c=>c<r),s=r=>{let c=n((a,k)=>a+
k+2<=r),h=c<t.length&&t[c]+c<r;return r-c-(h?1:0)};return{length:e.length-t.length,toUnit:o,toPoint:s,slice:(r,c)=>e.
slice(o(r),o(c))}}function qe(e,t,n){let o=t.nodeType===3?n:0;if(t.nodeType!==3)for(let s=0;s<n;s+=1)o+=t.childNodes[s].
textContent?.length??0;for(let s=t;s!==e;){let r=s.parentNode;if(!r)return 0;for(let c=s.previousSibling;c;c=c.
previousSibling)o+=c.textContent?.length??0;s=r}return o}function Ae(e,t){let n=t,o=[e,0],s=r=>{if(r.nodeType===
3){let c=r.textContent?.length??0;return o=[r,Math.min(n,c)],n<=c?!0:(n-=c,!1)}for(let c of r.childNodes)if(s(
c))return!0;return!1};return s(e),o}function Le(e){let t=[];for(let[n,o]of[...e].sort((s,r)=>s[0]-r[0]||s[1]-r[1])){
let s=t[t.length-1];s&&n<=s[1]?s[1]=Math.max(s[1],o):t.push([n,o])}return t}var $t="[data-copydesk-lit]{outline:3px solid #1f5fbf!important;outline-offset:2px!important;background-color:\
#fff3bf!important;color:#1c1f24!important}";function ge({model:e,frame:t,paper:n,signal:o}){let s=e.get("page");
if(!s)return;let r=l("iframe",{class:"published",title:"The page as it was published",sandbox:"allow-same-orig\
in",tabindex:0}),c=l("div",{class:"page-pane"},l("h3",{},"The page as published"),r),h=l("div",{class:"scrape-\
pane"},l("h3",{},"What the scraper left")),a=l("div",{class:"beside"},c,h);n.el.replaceWith(a),h.append(n.el),
t.root.classList.add("with-page");let k=new Map,u=0,f=null,m=0,p=()=>r.contentDocument?.scrollingElement??null,
w=($,i)=>{if($===u)return;k.get(u)?.removeAttribute("data-copydesk-lit"),n.row(u)?.classList.remove("lit-line"),
u=$;let g=k.get($),x=n.row($);!$||!g||!x||(g.setAttribute("data-copydesk-lit",""),x.classList.add("lit-line"),
i==="scrape"?S(p(),g.getBoundingClientRect(),r.clientHeight):i==="page"&&S(n.el,x.getBoundingClientRect(),n.el.
clientHeight,n.el.getBoundingClientRect().top))},S=($,i,g,x=0)=>{let b=i.top-x;!$||b>=0&&b+i.height<=g||A($===
n.el?"page":"scrape",()=>$.scrollBy({top:b-(g-i.height)/2}))},A=($,i)=>{f&&f!==$||(f=$,clearTimeout(m),m=window.
setTimeout(()=>f=null,150),i())},N=$=>{let i=p();!i||c.hidden||A($,()=>{let[g,x]=$==="page"?[i,n.el]:[n.el,i],
b=g.scrollHeight-g.clientHeight;b>0&&(x.scrollTop=g.scrollTop/b*(x.scrollHeight-x.clientHeight))})},d=$=>Number(
$?.closest?.("[data-line]")?.getAttribute("data-line")??0);for(let $ of["pointerover","focusin","click"])n.el.
addEventListener($,({target:i})=>w(d(i),"scrape"),{signal:o});n.el.addEventListener("pointerleave",()=>w(0),{signal:o}),
n.el.addEventListener("scroll",()=>N("scrape"),{signal:o,passive:!0}),r.addEventListener("load",()=>{let $=r.contentDocument;
if($){$.head.append(Object.assign($.createElement("style"),{textContent:$t})),k=new Map;for(let i of $.querySelectorAll(
"[data-line]"))k.set(Number(i.getAttribute("data-line")),i);for(let i of["pointerover","focusin","click"])$.addEventListener(
i,({target:g})=>w(d(g),"page"),{signal:o});$.addEventListener("pointerleave",()=>w(0),{signal:o}),$.addEventListener(
"click",i=>i.preventDefault(),{signal:o}),$.addEventListener("submit",i=>i.preventDefault(),{signal:o}),$.addEventListener(
"scroll",()=>N("page"),{signal:o,passive:!0})}},{signal:o}),r.srcdoc=s;let E=R("Hide the page",()=>{c.hidden=!c.
hidden,a.classList.toggle("alone",c.hidden),E.querySelector(".label").textContent=c.hidden?"Show the page":"Hi\
de the page"},o);t.tools.append(E),o.addEventListener("abort",()=>clearTimeout(m),{once:!0})}function Et(e,t){let n=0;return e.split(`
`).map((o,s)=>{let r={number:s+1,start:t.toPoint(n),end:t.toPoint(n+o.length),unit:n,text:o};return n+=o.length+
1,r})}function ke({text:e,code:t,ranges:n,headline:o,signal:s}){let r=Et(e,t),c=i=>!n.length||n.some(([g,x])=>g<=
i&&i<=x),h=new Map,a=l("div",{class:"paper",role:"group","aria-label":"The article, line by line",tabindex:0,"\
data-lm-suppress-shortcuts":"true"});for(let i of r){if(!i.text.trim())continue;let g=l("span",{class:"no","da\
ta-n":i.number}),x=l("span",{class:"tx"},i.text),b=l("p",{class:"ln","data-line":i.number},g,x);b.classList.toggle(
"off",!c(i.number)),b.classList.toggle("headline",i.number===o),h.set(i.number,{row:b,body:x,gutter:g}),a.append(
b)}let k=new Map,u=new Map,f=new Set,m=i=>{let g=0,x=r.length-1;for(;g<x;){let b=g+x+1>>1;r[b].start<=i?g=b:x=
b-1}return r[g]},p=(i,g)=>{let x=[];for(let b=m(i).number;b<=r.length&&r[b-1].start<g;b+=1)x.push(r[b-1]);return x},
w=i=>{let g=h.get(i.number);if(!g)return;let x=[];for(let T of u.get(i.number)??[])for(let D of k.get(T)??[]){
let F=Math.max(t.toUnit(D.start),i.unit)-i.unit,_=Math.min(t.toUnit(D.end)-i.unit,i.text.length);F<_&&x.push({
piece:D,from:F,to:_,slot:0,opens:D.start>=i.start})}x.sort((T,D)=>T.to-T.from-(D.to-D.from)||T.from-D.from),x.
forEach((T,D)=>{let F=new Set(x.slice(0,D).filter(_=>_.from<T.to&&T.from<_.to).map(_=>_.slot));for(;F.has(T.slot);)
T.slot+=1});let b=[...new Set([0,i.text.length,...x.flatMap(T=>[T.from,T.to])])].sort((T,D)=>T-D),L=[];for(let T=0;T+
1<b.length;T+=1){let D=document.createTextNode(i.text.slice(b[T],b[T+1])),F=x.filter(_=>_.from<=b[T]&&b[T+1]<=
_.to).sort((_,G)=>_.slot-G.slot);for(let{piece:_,from:G,slot:q,opens:Q}of F){let V=l("span",{class:`m ${_.look}`,
"data-mark":_.name});Q&&G===b[T]&&_.tag&&(V.dataset.tag=_.tag),q&&(V.style.paddingBottom=`${q*5}px`),V.append(
D),D=V}L.push(D)}let P=x.reduce((T,D)=>Math.max(T,D.slot),0);g.row.style.lineHeight=P>1?`calc(1.62em + ${(P-1)*
5}px)`:"",g.body.replaceChildren(...L)},S=new Map,A=typeof Highlight=="function"?CSS.highlights:null,N=(i,g,x)=>{
if(!A)return;let b=A.get(i)??new Highlight;for(let L of g)b.delete(L);for(let L of x)b.add(L);A.set(i,b)},d=([
i,g])=>p(i,g).flatMap(x=>{let b=h.get(x.number)?.body;if(!b)return[];let L=document.createRange(),P=Math.max(t.
toUnit(i),x.unit)-x.unit;return L.setStart(...Ae(b,P)),L.setEnd(...Ae(b,Math.min(t.toUnit(g)-x.unit,x.text.length))),
[L]}),E=()=>{for(let[i,g]of S){let x=g.spans.flatMap(d);N(i,g.ranges,x),g.ranges=x}};s.addEventListener("abort",
()=>{for(let[i,g]of S)N(i,g.ranges,[])},{once:!0});let $={el:a,lines:r,inTask:c,lineAt:m,linesOf:p,row:i=>h.get(
i)?.row??null,has:(i,g)=>[...u.get(i)??[]].some(g),set(i,g){let x=(b,L)=>{for(let{number:P}of p(b.start,b.end)){
let T=u.get(P)??new Set;L?T.add(i):T.delete(i),u.set(P,T),f.add(P)}};for(let b of k.get(i)??[])x(b,!1);for(let b of g)
x(b,!0);g.length?k.set(i,g):k.delete(i)},owners:()=>[...k.keys()],flush(){if(f.size){for(let i of f)w(r[i-1]);
f.clear(),E()}},glow(i,g){let x=`copydesk-${i}`,b=S.get(x)?.ranges??[],L=g.flatMap(d);N(x,b,L),S.set(x,{spans:g,
ranges:L}),A||($.set(x,g.map(([P,T])=>({start:P,end:T,look:`glow ${i}`,tag:""}))),$.flush())},note(i,g,x=""){let b=h.
get(i)?.gutter;!b||(b.dataset.sign??"")===g||(b.dataset.sign=g,b.title=x)},light(...i){for(let g of a.querySelectorAll(
".m.lit"))g.classList.remove("lit");for(let g of i)for(let x of g&&k.get(g)||[])for(let{number:b}of p(x.start,
x.end))for(let L of h.get(b)?.body.querySelectorAll(".m")??[])L.dataset.mark===g&&L.classList.add("lit")},show(i,g=!1){
let x=h.get(m(i).number)?.row;if(!x)return;if(g)return x.scrollIntoView({block:"nearest"});let[b,L]=[a.getBoundingClientRect(),
x.getBoundingClientRect()];L.top<b.top?a.scrollTop+=L.top-b.top-8:L.bottom>b.bottom&&(a.scrollTop+=L.bottom-b.
bottom+8)},place(i,g){if(!a.contains(i))return a.compareDocumentPosition(i)&Node.DOCUMENT_POSITION_PRECEDING?0:
t.length;if(i===a){let P=a.children[g];return P?r[Number(P.dataset.line)-1].start:t.length}let x=(i instanceof
Element?i:i.parentElement)?.closest(".ln"),b=r[Number(x.dataset.line)-1],{body:L}=h.get(b.number);return L.contains(
i)?t.toPoint(b.unit+qe(L,i,g)):i===x&&g>1?b.end:b.start},boxes:i=>d(i).flatMap(g=>[...g.getClientRects()])};return a.
addEventListener("copy",i=>{let g=document.getSelection()?.rangeCount?document.getSelection().getRangeAt(0):null;
if(!g||g.collapsed)return;let x=$.place(g.startContainer,g.startOffset);i.clipboardData?.setData("text/plain",
t.slice(x,$.place(g.endContainer,g.endOffset))),i.preventDefault()},{signal:s}),$}var St=400,de={"data-lm-suppress-shortcuts":"true"};function be(e,t,n,o){let s=0,r=()=>{s&&(clearTimeout(s),s=
0,n(),t.typing=!1)};return e.addEventListener("input",()=>{clearTimeout(s),s=window.setTimeout(r,St),t.typing=
!0},{signal:o}),e.addEventListener("change",r,{signal:o}),o.addEventListener("abort",r,{once:!0}),r}function xe({
model:e,link:t,frame:n,signal:o},{key:s,body:r,ask:c,flush:h,why:a,draw:k}){let u=e.get("task"),f=e.get("text");
if(f){let i=ke({text:f,code:me(f),ranges:u.lines,headline:u.headline_line,signal:o});n.main.append(i.el),ge({model:e,
frame:n,paper:i,signal:o})}let m={after:"Your teacher’s feedback comes later.",hold:"A later task comes back\
 to it."}[String(u.feedback)],p=!m,w=l("p",{class:"note"}),S=l("div",{class:"said",role:"status"});n.dock.append(
l("div",{class:"answer"},...r,w,S));let A=()=>{h(),u.commit?t.commit():t.check({pick:null,text:a?.()??""})},N=u.
commit||p?R(u.commit?"Commit my answer":"Check",A,o,{class:"main"}):null;N&&n.foot.append(N);let d=()=>t.status===
"join"?"Opening your answers …":t.status==="lost"?"Stop here: what you do now would not be saved. Download w\
hat is unsaved, then call your teacher.":t.verdict?t.closed?"Read what the desk says.":"Read what the desk say\
s. You can change your answer and check again.":t.closed?`Your answer is locked. ${m??""}`:t.readonly?"You can\
 read this answer, not change it.":E()?u.commit?"Next: are you sure? Then commit.":m?`Your answer is kept. You\
 can still change it. ${m}`:"Next: check.":c,E=()=>![void 0,null,""].includes(t.answers.get(s)?.toString()),$=()=>{
let{verdict:i,closed:g,readonly:x}=t,b=g||x;k(b),n.next(d()),N?(N.disabled=b||!E(),n.foot.hidden=g):n.foot.hidden=
!0,w.hidden=!u.commit,w.textContent=g?"You have committed. This is your answer as you gave it.":`Committing lo\
cks your answer: you cannot change it afterwards. ${m??"Then you see what the desk says."}`,S.replaceChildren(
...i?[...i.sentences??[],i.reveal].filter(Boolean).map(L=>l("p",{},L??"")):[]),S.hidden=!i};for(let i of["stat\
us","change","verdict"])t.on(i,$,{signal:o});t.on("change",({names:i})=>i&&n.warn(null),{signal:o}),t.on("refu\
sed",({why:i})=>n.warn(`Not taken: ${i}`),{signal:o}),$()}var Ct={found:"✓ right",nearly:"≈ nearly",missed:"○ it is this one",extra:"✗ not this one",arguable:"∿\
 arguable",alone:"– rightly left alone"};function He(e){let{model:t,link:n,signal:o}=e,s=t.get("task"),r=`co\
pydesk-${n.newName()}`,c=(s.options??[]).map(({id:u,text:f})=>({id:u,text:f,field:l("input",{type:s.many?"chec\
kbox":"radio",name:r,value:u,...de}),why:l("p",{class:"because",hidden:!0})})),h=l("fieldset",{},l("legend",{},
s.many?"Choose all that fit":"Choose one"),...c.map(({field:u,text:f,why:m})=>l("div",{class:"option"},l("labe\
l",{},u,l("span",{},f)),m)));h.addEventListener("change",()=>{let u=c.filter(f=>f.field.checked).map(f=>f.id);
n.answer("choice",s.many?u:u[0])},{signal:o});let a=l("textarea",{rows:2,maxlength:600,...de}),k=be(a,n,()=>n.
answer("reason",a.value.trim()),o);xe(e,{key:"choice",body:[h,l("label",{class:"why"},"Why? One sentence, if y\
ou like.",a)],ask:s.many?"First: choose all that fit.":"First: choose one.",flush:k,why:()=>a.value.trim(),draw(u){
let f=[n.answers.get("choice")].flat();for(let{id:m,field:p,why:w}of c){p.checked=f.includes(m),p.disabled=u;let S=n.
verdict?.items?.find(A=>A.mark===m);w.hidden=!S,w.className=`because ${S?.outcome}`,w.replaceChildren(...S?[l(
"b",{},S.outcome==="missed"&&s.many?"○ this one too":Ct[S.outcome]),` ${S.why}`]:[])}a.disabled=u,n.typing||
(a.value=n.answers.get("reason")??"")}})}function We(e){let{model:t,link:n,signal:o}=e,{min:s=0,max:r=1e3,unit:c}=t.get("task"),h=l("input",{type:"numb\
er",inputmode:"decimal",min:s,max:r,step:"any",...de}),a=l("input",{type:"range","aria-label":"The same by a s\
lider",min:s,max:r,step:r-s>10?1:.1,...de}),k=l("p",{class:"wrong",role:"status"}),u=()=>h.value!==""&&h.validity.
valid,f=()=>{let w=u()?h.valueAsNumber:null;(n.answers.get("number")??null)!==w&&n.answer("number",w)},m=[h,a].
map(w=>be(w,n,f,o)),p=()=>{k.textContent=h.validity.valid?"":`A number from ${s} to ${r}, please.`,a.classList.
toggle("unset",!u())};h.addEventListener("input",()=>{u()&&(a.value=h.value),p()},{signal:o}),a.addEventListener(
"input",()=>{h.value=a.value,p()},{signal:o}),xe(e,{key:"number",body:[l("label",{class:"number"},"Your estima\
te",h,c?l("span",{class:"soft"},c):null),l("div",{class:"slider"},l("span",{},String(s)),a,l("span",{},String(
r))),k],ask:"First: say a number. It may be far off.",flush:()=>m.forEach(w=>w()),draw(w){h.disabled=a.disabled=
w;let S=n.answers.get("number")??"";n.typing||S===""&&h.matches(":focus")||(h.value=S,a.value=S===""?String((s+
r)/2):S,p())}})}var Fe={join:"opening …",saved:"✓ saved",sending:"… saving",kept:"kept in this browser, not yet in your \
file",cut:"kept here: run this cell again",lost:"NOT SAVED"},At={join:"",saved:"",sending:"",kept:"",cut:"The \
notebook's engine was restarted. Your answers are kept in this browser. Run this cell again (▶) to put them in\
 your file.",lost:"Your last answers are NOT saved: neither the notebook nor this browser could keep them. Dow\
nload them now."},Te=[18,22,28];function Lt(e,t){let n=matchMedia("(prefers-color-scheme: dark)"),o=()=>{let r=document.
body.dataset.jpThemeLight,c=document.body.dataset.vscodeThemeKind;e.classList.toggle("dark",r?r==="false":c?!c.
includes("light"):n.matches)},s=new MutationObserver(o);s.observe(document.body,{attributes:!0,attributeFilter:[
"data-jp-theme-light","data-vscode-theme-kind"]}),t.addEventListener("abort",()=>s.disconnect(),{once:!0}),n.addEventListener(
"change",o,{signal:t}),o()}function Ke({model:e,el:t,link:n,signal:o}){let s=e.get("task"),r=l("h2",{},[s.number,
s.title].filter(Boolean).join(" · ")),c=l("div",{class:"count"}),h=l("div",{class:"saved"}),a=l("div",{class:"\
alert",role:"alert",hidden:!0}),k=l("div",{class:"alert",role:"alert",hidden:!0}),u=l("div",{class:"row"}),f=l(
"div",{class:"row"}),m=l("div",{class:"stage"}),p=l("div",{class:"side",role:"group","aria-label":"Notes besid\
e the text",tabindex:0,"data-lm-suppress-shortcuts":"true"}),w=l("p",{class:"next"}),S=l("div",{class:"dock"},
w),A=l("footer",{class:"foot"}),N=l("div",{class:"unseen",role:"status","aria-live":"polite"}),d=l("section",{
class:"copydesk","aria-label":`Task ${r.textContent}`},l("header",{class:"head"},l("div",{},r,l("p",{},s.prompt)),
c,h),a,k,l("div",{class:"bar"},u,f),l("div",{class:"cols"},l("div",{class:"wide"},m,S,A),p),N);Lt(d,o);for(let b of[
"keydown","keyup","keypress"])d.addEventListener(b,L=>L.stopPropagation(),{signal:o});let E=Number(e.get("pref\
s")?.size)||Te[0],$=()=>d.style.setProperty("--copydesk-size",`${E}px`);$(),f.append(R("A⁺",()=>{E=Te.find(b=>b>
E)??Te[0],$()},o,{title:"Larger letters, up to projector size, then back"}));let i=b=>{N.textContent=N.textContent===
b?`${b} `:b},g="",x=()=>{let b=n.status;d.dataset.status=h.dataset.status=b,h.textContent=Fe[b],h.title=n.reason??
"";let L=b==="join"?n.reason:"",P=At[b]||L||(b==="kept"&&n.reason?`Not yet in your file: ${n.reason}. Your ans\
wers are kept in this browser and tried again.`:"");if(a.textContent!==P&&(a.textContent=P),a.hidden=!P,b==="l\
ost"&&"download"in n&&typeof n.download=="function"){let D=n.download;a.append(" ",R("Download what is unsaved",
()=>D.call(n),o,{class:"main"}))}let T=b==="sending"||b==="join"?g:b;T!==g&&((T!=="saved"||g)&&i(Fe[b].replace(
"✓ ","")),g=T)};return n.on("status",x,{signal:o}),x(),t.append(d),o.addEventListener("abort",()=>d.remove(),
{once:!0}),{root:d,main:m,side:p,tools:u,extras:f,dock:S,foot:A,say:i,count(b,L,P){c.replaceChildren(L?`${b} o\
f ${L} `:`${b} `,l("small",{},P??""))},next(b){w.textContent!==b&&(w.textContent=b),w.hidden=!b},warn(b){k.textContent=
b??"",k.hidden=!b},button:(b,L,P)=>R(b,L,o,P)}}var Ve=`.copydesk{&.dark{color-scheme:dark}.answer{display:grid;gap:10px;max-width:66ch;margin-top:10px;font-s\
ize:15px}fieldset{border:0;margin:0;padding:0;min-width:0}legend,.why,.number{font-weight:600;padding:0}.optio\
n{margin-top:7px;border:1px solid var(--copydesk-edge);border-radius:8px;overflow:hidden}.option label{display\
:flex;gap:10px;align-items:baseline;padding:8px 13px;cursor:pointer}.option:hover:not(:has(:disabled)),.option\
:has(:checked){border-color:var(--copydesk-accent)}.option:has(:checked){box-shadow:inset 4px 0 var(--copydesk\
-accent);font-weight:600}.option:has(:focus-visible){outline:2px solid var(--copydesk-accent);outline-offset:2\
px}.option label:has(:disabled){cursor:default}.option input{flex:none;margin:0;accent-color:var(--copydesk-ac\
cent)}.option input:focus-visible{outline:0}.because{padding:0 13px 9px 36px;font-weight:400;color:var(--copyd\
esk-soft)}.because b{color:var(--copydesk-ok)}.because:is(.missed,.extra) b{color:var(--copydesk-miss)}.becaus\
e:is(.nearly,.arguable) b{color:var(--copydesk-near)}textarea,.number input[type=number]{font:inherit;font-wei\
ght:400;color:var(--copydesk-fg);background:var(--copydesk-bg);padding:6px 10px;border:1px solid var(--copydes\
k-edge);border-radius:7px;width:100%;margin:4px 0 0;resize:vertical}.number{display:flex;flex-wrap:wrap;gap:10\
px;align-items:baseline}.number input[type=number]{width:7em;font-size:20px;font-weight:600;margin:0}.number .\
soft{font-weight:400}:is(textarea,.number input):disabled{background:var(--copydesk-panel);opacity:1}textarea:\
focus-visible{outline:2px solid var(--copydesk-accent);outline-offset:1px}.slider{display:flex;gap:10px;align-\
items:center;color:var(--copydesk-soft)}.slider input{flex:1;min-width:0;accent-color:var(--copydesk-accent)}.\
slider .unset{accent-color:var(--copydesk-soft)}.wrong{color:var(--copydesk-miss);font-weight:600}.wrong:empty\
{display:none}.said{padding:9px 13px;border:1px solid var(--copydesk-line);border-left:4px solid var(--copydes\
k-accent);border-radius:8px;background:var(--copydesk-panel);color:var(--copydesk-ink)}.said p:first-child{fon\
t-weight:600}.stage:empty+.dock{border-top:0}.beside{display:grid;grid-template-columns:1fr 1fr}.beside>div{di\
splay:flex;flex-direction:column;min-width:0;height:max(380px,100vh - 420px)}.beside h3{margin:0;padding:7px 1\
4px;font:600 12.5px/1.2 var(--copydesk-ui);color:var(--copydesk-soft);background:var(--copydesk-panel);border-\
bottom:1px solid var(--copydesk-line)}.page-pane{border-right:1px solid var(--copydesk-line)}.published,.besid\
e .paper{flex:1 1 0;min-height:0;max-height:none}.published{width:100%;border:0;background:#fff;color-scheme:l\
ight}.published:focus-visible{outline:2px solid var(--copydesk-accent);outline-offset:-2px}.beside.alone{grid-\
template-columns:1fr}.lit-line{outline:2px solid var(--copydesk-accent);outline-offset:2px;border-radius:2px}}\
.copydesk.with-page .side{contain:size}@container copydesk (max-width: 759px){.copydesk.with-page .side{contai\
n:none}.copydesk .beside{grid-template-columns:1fr}.copydesk .beside>div{height:340px}.copydesk .page-pane{bor\
der-right:0;border-bottom:1px solid var(--copydesk-line)}}
`;var we=class{#e;#t;constructor(t,n,o){this.#e=t,this.#t=`copydesk/${n}/${o}/`}#o(t){return`${this.#t}${t.round}\
/${t.client}/${t.n}`}put(t){try{return this.#e().setItem(this.#o(t),JSON.stringify(t.op)),!0}catch{return!1}}drop(t){
try{this.#e().removeItem(this.#o(t))}catch{}}all(){let t=[];try{let n=this.#e();for(let o=0;o<n.length;o++){let s=n.
key(o)??"",[r,c,h,a]=s.startsWith(this.#t)?s.slice(this.#t.length).split("/"):[];if(!(!h||a!==void 0))try{t.push(
{round:Number(r),client:c,n:Number(h),op:JSON.parse(n.getItem(s)??"")})}catch{}}}catch{return[]}return t.sort(
(n,o)=>n.round-o.round||(n.client<o.client?-1:n.client>o.client?1:n.n-o.n))}},Mt=50,Nt=64e3;function Ze(e){let[
t]=e,n=0,o=e.findIndex(({client:s,round:r,n:c,op:h},a)=>(n+=new TextEncoder().encode(JSON.stringify(h)).length+
1,s!==t.client||r!==t.round||c!==t.n+a||a===Mt||a>0&&n>Nt));return o<0?e.length:o}var Ot=2500,Me=[1e3,2e3,4e3,8e3,15e3],jt="The notebook does not answer yet. If this stays so, run this cell ag\
ain (▶).",Rt={storage:()=>localStorage,now:()=>Date.now(),later:(e,t)=>setTimeout(e,t),never:e=>clearTimeout(
e),random:()=>Array.from(crypto.getRandomValues(new Uint8Array(6)),e=>e.toString(16).padStart(2,"0")).join("")},
Ne=e=>e.mark?.id??e.mark??e.key;function Ge(e,{signal:t,...n}){let o={...Rt,...n},s=String(e.get("task").id),r=o.
random(),c=r,h=0,a=0,k=Number(e.get("task").round??1),u="",f=null,m=0,p=null,w=[],S=!1,A=!1,N={why:"",retry:!0},
d=0,E=null,$=!1,i=!1,g=!1,x={what:"",when:0},b={status:"",reason:""},L=new Map,P=new Map,T=!1,D=!1,F=0,_=null,
G=new Map,q=(y,M)=>{for(let O of[...G.get(y)??[]])O(M)},Q=()=>{let y=w.some(M=>!M.stored);return S?y?"lost":"c\
ut":p?w.length?A?y?"lost":"kept":"sending":i?"sending":"saved":"join"},V=()=>N.why||(!p&&!S&&d>2?jt:""),H=()=>!p||
Q()==="lost"||!!e.get("task").readonly,K=()=>{if(!w.length&&p&&(A=!1,d=0,N={why:"",retry:!0}),o.never(E),E=null,
!S&&!t.aborted){let y=Me[Math.min(d,Me.length-1)];if(!p)E=o.later(()=>(d++,v(),K()),y);else if(w.length&&A&&N.
retry)E=o.later(()=>(d++,I(),K()),y);else if(w.length&&!A){let M=w.reduce((O,C)=>Math.min(O,C.since),1/0);E=o.
later(()=>(A=!0,d=0,K()),Math.max(0,M+Ot-o.now()))}}b.status===Q()&&b.reason===V()||(b.status=Q(),b.reason=V(),
q("status",b.status))},re=y=>{if(!(S||t.aborted))try{e.send(y)}catch{Se()}},v=()=>re({t:"hello",v:1,client:c,task:s,
round:k,boot:f,seq:m}),B=()=>{$=!1;let y=w.filter(M=>!M.sent);for(;y.length;){let M=y.splice(0,Ze(y));for(let J of M)
J.sent=!0;let[{client:O,round:C}]=M;re({t:"ops",v:1,journal:u,client:O,task:s,round:C,ops:M.map(J=>J.op)})}},j=()=>{
$||($=!0,queueMicrotask(B))},I=()=>{for(let y of w)y.sent=!1,y.stored||=p?.put(y)??!1;B()},Y=y=>(y.do==="put"?
L.set(y.mark.id,y.mark):y.do==="del"?L.delete(y.mark):y.do==="answer"?P.set(y.key,y.value):y.do==="hint"?F=Math.
max(F,y.level):y.do==="check"?D=!0:T=!0,["put","del","answer"].includes(y.do)&&(_=null),y.do==="put"?y.mark.id:
y.do==="del"?y.mark:null),U=y=>{if(H()||T)return;let M={n:++h,...y},O={round:k,client:c,n:h,op:M,stored:!1,sent:!1,
since:o.now()};O.stored=p?.put(O)??!1,w.push(O);let C=Y(M);K(),q("change",{names:C?[C]:[]}),N.why||j()},z=y=>{
let M=w.filter(C=>C.client===y);w=w.filter(C=>C.client!==y);let O=o.random();M.forEach((C,J)=>{let te={...C.op,
n:J+1},le={...C,client:O,n:J+1,op:te,sent:!1};le.stored=p?.put(le)??!1,(le.stored||!C.stored)&&p?.drop(C),w.push(
le)}),y===c&&(c=O,h=M.length)},W=y=>{p||(A=!1,d=0,N={why:"",retry:!0}),u!==y.journal&&(u&&(w=[],c=o.random(),h=
0),u=y.journal,p=new we(o.storage,u,s)),y.round!==k&&h&&(c=o.random(),h=0),{round:k,boot:f,seq:m}=y,g=!1,T=!!y.
closed,D=!!y.checked,F=y.hints??0,_=y.verdict??(T?_:null),L=new Map((y.marks??[]).map(C=>[C.id,C])),P=new Map(
Object.entries(y.answers??{}));let M=new Set(w.map(C=>`${C.client}/${C.n}`));w=[...(p?.all()??[]).filter(C=>!M.
has(`${C.client}/${C.n}`)).map(C=>({...C,stored:!0,sent:!1,since:o.now()})),...w].filter(C=>{let J=C.round===k&&
C.n<=(y.upto?.[C.client]??0);return J&&p?.drop(C),!J});for(let C of w)C.round===k&&Y(C.op);B(),K(),q("change",
{names:null}),_&&q("verdict",_)},Z=(y,M)=>{let O=w.filter(C=>C.client===y&&C.n<=M);w=w.filter(C=>!O.includes(C));
for(let C of O)p?.drop(C);return O},bt=y=>{let M=Z(y.client,y.upto),O=M.filter(te=>y.refused?.[te.n]),C=M.length&&
y.client!==c&&!w.some(te=>te.client===y.client),J=O.length||y.late?.length||C||g&&!w.length;m=Math.max(m,y.seq??
0),M.length&&(d=0,N={why:"",retry:!0}),K(),J&&v();for(let{n:te,op:le}of O)q("refused",{n:te,why:y.refused[te],
op:le})},xt=y=>{m=Math.max(m,y.seq??0);let M=[];for(let O of y.ops)Z(y.by,O.n);for(let O of y.by===c?[]:y.ops)
Ne(O)&&w.some(C=>Ne(C.op)===Ne(O))?g=!0:M.push(Y(O));K(),q("change",{names:M.filter(O=>O!==null)}),(g?!w.length:
y.ops.some(O=>O.do==="commit"||O.do==="check"))&&v()},wt=y=>{let M=w.filter(C=>C.client===y.client&&C.n>=y.from);
if(!M.length)return;let O=`${y.client}/${y.from}`;if(!(x.what===O&&o.now()-x.when<Me[0])){if(x={what:O,when:o.
now()},M[0].n>y.from)z(y.client);else for(let C of M)C.sent=!1;B()}},Ue=y=>{N={why:String(y.why??"the file cou\
ld not be written"),retry:y.retry!==!1},A=!0,K()},Se=()=>{S=!0,K()},Ye=[["msg:custom",y=>{y?.t==="state"?W(y):
p?y.t==="ack"?bt(y):y.t==="delta"?xt(y):y.t==="want"?wt(y):y.t==="fault"?Ue(y):y.t==="verdict"?q("verdict",_=y):
(y.t==="hint"||y.t==="overlay")&&q(y.t,y):y?.t==="fault"&&Ue(y)}],["comm_live_update",()=>{e.comm_live!==!0&&Se()}],
["comm:close",Se]];for(let[y,M]of Ye)e.on(y,M);return t.addEventListener("abort",()=>{for(let[y,M]of Ye)e.off(
y,M);o.never(E),G.clear()},{once:!0}),e.comm_live===!1&&(S=!0),v(),K(),{get status(){return Q()},get reason(){
return V()},get marks(){return L},get answers(){return P},get closed(){return T},get checked(){return D},get hints(){
return F},get verdict(){return _},get readonly(){return H()},get typing(){return i},set typing(y){i=y,K()},put:y=>U(
{do:"put",mark:y}),del:y=>U({do:"del",mark:y}),answer:(y,M)=>U({do:"answer",key:y,value:M}),hint:y=>U({do:"hin\
t",level:y}),check:y=>U({do:"check",reason:y}),commit:()=>U({do:"commit"}),ask:y=>re({t:"ask",what:y,client:c}),
newName:()=>`${r}.${++a}`,on(y,M,O){let C=G.get(y)??new Set;G.set(y,C.add(M)),O.signal.addEventListener("abort",
()=>C.delete(M),{once:!0})},unsaved:()=>w.map(y=>({task:s,round:y.round,client:y.client,...y.op})),download(){
let y=[{v:1,journal:u,unsaved:!0},...this.unsaved()].map(C=>JSON.stringify(C)),M=URL.createObjectURL(new Blob(
[`${y.join(`
`)}
`],{type:"application/x-ndjson"})),O=document.createElement("a");O.href=M,O.download=`copydesk-unsaved-${s}.js\
onl`,O.click(),URL.revokeObjectURL(M)}}}var Oe=["content","source","cue"];function ae(e,t){if(e!=="attribution")return["text"];let n=Oe.filter(o=>t.ask.
includes(o));return n.length?Oe.filter(o=>o==="content"||n.includes(o)):Oe}function je(e,t,n,o){return{id:e,layer:t,
label:n,spans:{[t==="attribution"?"content":"text"]:Le(o)},attrs:{}}}function Re(e,t,n,o){let s={...e.attrs};return t===
"source"&&!o&&delete s.source_kind,{...e,spans:{...e.spans,[t]:Le(o?[...e.spans[t]??[],...n]:n)},attrs:s}}function Je(e){
let{source:t,...n}=e.spans;return{...e,spans:n,attrs:{...e.attrs,source_kind:"none"}}}var Xe=(e,t,n)=>({...e,attrs:{
...e.attrs,[t]:n}});function Be(e,t){return!!e.spans[t]?.length||t==="source"&&e.attrs?.source_kind==="none"}var ce=(e,t)=>t.
find(n=>!Be(e,n)&&!(n==="cue"&&e.attrs?.source_kind==="none"))??null,pe=e=>e.spans.content??e.spans.text??Object.
values(e.spans)[0]??[],ne=e=>Object.values(e.spans).flat(),ue=e=>pe(e)[0]?.[0]??0;function ie(e,t){if(e.length<=
t)return e;let n=e.slice(0,t);return`${n.slice(0,Math.max(n.lastIndexOf(" "),t/2)).trimEnd()} …`}var X=(e,t)=>(e??
[]).map(([n,o])=>t(n,o)).join(" … ");function Qe(e,t){let n=(e.spans.content??[]).map(([s,r])=>t(s,r).replace(
/^(?:[“"‘']\s*)?(?:that\s+)?/i,"").replace(/[”"’'.,;:]+$/,"")).join(" … ");return[e.attrs?.source_kind===
"none"?"The outlet itself says":e.spans.source?.length?`${X(e.spans.source,t)} said`:"",n]}var fe=(e,t)=>t===void 0?`nothing:${e}`:`nothing:${e}:${t}`;function Pe(e,t,n){let o=t.answers.get(fe(e))===!0,
s=n.lines.filter(h=>h.text.trim()&&n.inTask(h.number)).map(h=>h.number),r=new Set(s.filter(h=>n.has(h,a=>t.marks.
has(a)))),c=new Set(s.filter(h=>!r.has(h)&&(o||t.answers.get(fe(e,h))===!0)));return{lines:s,marked:r,said:c,whole:o,
open:s.filter(h=>!r.has(h)&&!c.has(h))}}var Bt={content:"the claim",source:"who says so?",cue:"the words that tie them"},Pt={content:"the claim",source:"\
who says so",cue:"the tie"};function se({task:e,layer:t}){if(t.name==="attribution")return[];let n=o=>!e.ask.length||
e.ask.includes(o);return n("label")?t.labels:n("family")?t.families:[]}function ve({task:e,layer:t,book:n,state:o},s){
let r=t.name==="loaded"?"voice":t.name==="attribution"?"source_kind":"";if(!r||!e.ask.includes(r)||s.attrs?.[r]&&
o.grid!==r||r==="source_kind"&&!s.spans.source?.length)return null;let c=n.attributes[r];return{...c,values:c.
values.filter(h=>h.name!=="none")}}var ee=({layer:e},t)=>t===e.name?e.short:[...e.labels,...e.families].find(n=>n.
name===t)?.short??t;function $e(e){let{task:t,layer:n,state:o,link:s,lines:r,count:c}=e;if(s.status==="join")return"\
Opening your answers …";if(s.status==="lost")return"Stop here: what you do now would not be saved. Download \
what is unsaved, then call your teacher.";if(s.closed&&s.verdict)return"Read what the desk says. Your marks st\
ay as you gave them.";if(s.closed)return"You have closed this task. You can read your marks, not change them.";
if(!e.editable())return"You can read these marks, not change them.";if(o.form==="check")return"Next: say why y\
ou decided as you did. Then see what the desk says.";if(o.form==="commit")return"Next: are you sure? Afterward\
s you cannot change your marks.";if(o.form==="keys")return"The keys, and the button for each.";if(o.waiting)return s.
status==="saved"||s.status==="sending"?"The desk is reading your marks …":"Your check waits until the notebo\
ok answers.";let h=e.edited(),a=!!t.count&&c>=Number(t.count),k=t.commit?"commit":"check";if(h&&o.adding)return"\
Next: select the further words. They join the same mark.";if(n.name==="attribution"){if(o.pending)return"Next:\
 take these words, or select others.";if(h&&o.role)return`Next: ${{content:"select the words of the claim.",source:"\
select who says so, or say that nobody does.",cue:"select the words that tie the two."}[o.role]??""}`;if(h&&ve(
e,h))return"Next: what kind of source is it?";if(h)return`Read it aloud. Does it still sound true? Then ${a?e.
judges||t.commit?`press ${k}`:"go on to the next task":"select the next claim"}.`}else{if(o.pending&&(h||!se(e).
length))return"Next: take these words, or select others.";if(o.pending||o.grid==="label")return"Next: pick the\
 label that fits best.";if(h&&ve(e,h))return"Next: whose word is it?";if(h&&o.role)return"Next: select the wor\
ds that this mark should cover."}if(s.verdict)return"Read what the desk says. Then change what you like, and c\
heck again.";if(a&&(e.judges||t.commit))return`That makes ${c} of ${t.count}. Next: look them over, then ${k}.`;
let u={attribution:"select the words of a claim",artifact:"click the number of a line that the reporter did no\
t write here for this story",loaded:"select the shortest words that carry a charge"}[n.name],f=o.byWords?"move\
 with the arrow keys, hold Shift for more words, then press a digit or Enter":u;return!c&&r.open.length?`First\
: ${f}. Nothing there? Say so below.`:r.open.length?`Next: ${f}. Still open: line${r.open.length>1?"s":""} ${Dt(
r.open)}.`:t.commit?"Every line has an answer. Next: look it over, then commit.":e.judges?"Every line has an a\
nswer. Next: check.":"Every line has an answer. It is saved; you can still change it."}function Dt(e){return e.
length>6?`${e.slice(0,5).join(", ")} and ${e.length-5} more`:e.join(", ")}function De(e,t,n,{now:o=null,numbered:s=!1}){
return l("div",{class:"grid"},...e.map((r,c)=>{let h=s?String(c+1):r.key,a=R(r.short,()=>t(r.name),n,{key:h,class:"\
choice",pressed:o===null?void 0:o===r.name});return a.append(l("small",{},r.question)),a}))}function et(e,t){let n=e.
edited();return n?e.layer.name==="attribution"?zt(e,n,t):It(e,n,t):e.state.pending?se(e).length?tt(e,null,t):_t(
e,t):[]}function tt(e,t,n){let{layer:o,acts:s,state:r,slice:c}=e,h=se(e),a=t?t.spans.text:r.pending??[],k=h!==
o.families&&o.families.length,u=t?t.label:null,f=o.families.map(m=>R(m.short,()=>s.label(m.name),n,{class:"qui\
et",pressed:u===null?void 0:u===m.name}));return[l("p",{class:"asked"},l("b",{},`“${ie(X(a,c),80)}”`)),De(
h,s.label,n,{now:u}),l("div",{class:"row"},l("span",{class:"soft"},"Not sure?"),...k?f:[],R(o.name==="artifact"?
"not the story":"loaded",()=>s.label(o.name),n,{key:t?void 0:"Enter",class:"quiet"}),R("Cancel",s.cancel,n,{key:"\
Escape"}))]}function _e({state:e,slice:t,acts:n,layer:o},s){if(!e.pending)return null;let r=o.name==="attribut\
ion"?` as ${Pt[e.role??"content"]}`:"";return R(`Take “${ie(X(e.pending,t),40)}”${r}`,n.takePending,s,{key:"\
Enter",class:"main"})}var _t=(e,t)=>[l("div",{class:"row"},_e(e,t),R("Cancel",e.acts.cancel,t,{key:"Escape"}))];
function ot({state:e,acts:t},n,o){let s=e.role??(n.spans.text?"text":""),r=!!n.spans[s]?.length,c=(h,a,k,u)=>{
let f=R(h,()=>t.nudge(k,u),o,{title:a});return f.setAttribute("aria-label",a),f};return[r&&l("span",{class:"gr\
oup",role:"group","aria-label":"Move the edges by a word"},c("⇤","Begin one word earlier","start",-1),c("↦",
"Begin one word later","start",1),c("↤","End one word earlier","end",-1),c("⇥","End one word later","end",
1)),R(r||!n.spans.content?"Add a piece":"Add a piece to the claim",t.adding,o,{pressed:e.adding,title:"The nex\
t words you select join this mark"}),R("Delete",t.remove,o,{key:"Delete"}),R("Done",t.done,o,{key:"Escape"})]}
function It(e,t,n){let{state:o,acts:s,slice:r,layer:c,book:h}=e;if(o.grid==="label")return tt(e,t,n);let a=ve(
e,t),k=t.attrs?.voice&&h.attributes.voice.values.find(f=>f.name===t.attrs?.voice),u=[...c.labels,...c.families].
find(f=>f.name===t.label);return[l("p",{class:"asked"},l("b",{},`“${ie(X(t.spans.text,r),90)}”`),` is mark\
ed: ${ee(e,t.label)}${k?`, ${k.short} word`:""}. `,l("span",{class:"soft"},a?a.title:u?.question??"")),a&&De(a.
values,f=>s.attr(a.name,f),n,{numbered:!0,now:t.attrs?.[a.name]??null}),l("div",{class:"row"},_e(e,n),se(e).length>
0&&R("Change the label",()=>s.grid("label"),n),k&&!a&&R("Change whose word",()=>s.grid("voice"),n),R("Change t\
he words",()=>s.role("text"),n,{pressed:o.role==="text"&&!o.adding,title:"The next words you select take the p\
lace of these"}),...ot(e,t,n))]}function zt(e,t,n){let{state:o,acts:s,slice:r,layer:c,task:h,book:a}=e,k=ae(c.
name,h),u=o.role,f=c.roles.find(E=>E.name===u),m=k.map((E,$)=>{let i=Be(t,E),g=R(`${i?"✓":$+1} ${Bt[E]}`,()=>s.
role(E),n,{class:`step ${E}${i?" done":""}`,pressed:E===u});return g.setAttribute("aria-keyshortcuts",String($+
1)),g}),[p,w]=Qe(t,r),S=u?null:ve(e,t),A=t.attrs?.source_kind&&t.attrs.source_kind!=="none"&&a.attributes.source_kind.
values.find(E=>E.name===t.attrs?.source_kind),N=X(t.spans.cue,r),d=l("p",{class:"read"},p?l("b",{},p):l("u",{},
"  ?  "),": ",`${w||"?"}.`,(N||A)&&l("span",{class:"soft"},` (${[N&&`tied by “${N}”`,A&&A.short].filter(
Boolean).join(", ")})`));return[l("div",{class:"steps"},...m),f?l("p",{class:"asked"},l("b",{},f.question)," S\
elect the words in the article."):null,d,S&&l("p",{class:"asked"},l("b",{},S.title)),S&&De(S.values,E=>s.attr(
S.name,E),n,{numbered:!0}),l("div",{class:"row"},_e(e,n),k.includes("source")&&t.attrs?.source_kind!=="none"&&
(u==="source"||!ce(t,k))&&R("Nobody: the outlet’s own voice",s.nobody,n,{key:"0"}),A&&!S&&R("Change the kind\
 of source",()=>s.grid("source_kind"),n,{class:"quiet"}),...ot(e,t,n))]}var Ut=/[\p{L}\p{N}_]+(?:[’'.\-][\p{L}\p{N}_]+)*/gu,Yt=/[\p{M}\u200d\p{Emoji_Modifier}]/u;function he(e){return Array.
from(e.matchAll(Ut),t=>[t.index,t.index+t[0].length])}function Ie(e,t,n,o=!1){let s=Math.max(0,t),r=Math.min(e.
length,n);for(;s<r&&/\s/.test(e[s]);)s+=1;for(;r>s&&/\s/.test(e[r-1]);)r-=1;if(s>=r)return null;if(!o){for(let[
c,h]of he(e))if(c<s&&s<h&&(s=c),c<r&&r<h){r=h;break}}return ze(e,s,r)}function ze(e,t,n){let o=r=>/[\udc00-\udfff]/.
test(e[r]??"")&&/[\ud800-\udbff]/.test(e[r-1]??""),s=r=>r<e.length?String.fromCodePoint(e.codePointAt(r)):"";for(o(
t)&&(t-=1),o(n)&&(n+=1);Yt.test(s(n));)n+=s(n).length;return[t,n]}function nt(e,t){for(let[n,o]of he(e))if(n<=
t&&t<o)return ze(e,n,o);return Ie(e,t,t+1,!0)}function st(e,t,n,o){let s=he(e),[r,c]=t;if(n==="start"){let k=s.
map(([f])=>f).filter(f=>f<c);return[(o<0?k.filter(f=>f<r).pop():k.find(f=>f>r))??r,c]}let h=s.map(([,k])=>k).filter(
k=>k>r),a=o<0?h.filter(k=>k<c).pop():h.find(k=>k>c);return a===void 0?t:ze(e,r,a)}function rt(e,t){let{task:n,state:o,link:s,sheet:r,code:c,frame:h,close:a,refuse:k,render:u}=e,f=d=>[void 0,...new Set(
ne(d).flatMap(([$,i])=>r.linesOf($,i).map(g=>g.number)))].map($=>fe(e.layer.name,$)).filter($=>s.answers.get($)===
!0).map($=>({answer:$,before:!0,after:!1})),m=(...d)=>t.act(d.flatMap(E=>[{mark:E.id,before:s.marks.get(E.id)??
null,after:E},...f(E)])),p=d=>{o.edit=d.id,o.adding=!1,o.role=e.layer.name==="attribution"?ce(d,ae(e.layer.name,
n)):null},w=d=>d.every(([E])=>!r.inTask(r.lineAt(E).number)),S=()=>n.lines.map(([d,E])=>d===E?`line ${d}`:`lin\
es ${d} to ${E}`).join(" and "),A=(d,E=!1)=>{if(o.note="",!e.editable())return k($e(e));o.form=null,o.line=r.lineAt(
d[0][0]).number;let $=e.edited(),i=o.role,g=i==="source"||i==="cue"?d:d.filter(x=>!w([x]));if(!g.length)return k(
`That is outside this task, which is about ${S()}.`);if(E)return o.pending=g,i||(o.edit=null),u();if(o.pending=
null,$&&i){let x=Re($,i,g,o.adding);p(x),m(x)}else if(e.layer.name==="attribution"){let x=je(s.newName(),"attr\
ibution","attribution",g);p(x),m(x)}else if(se(e).length)Object.assign(o,{edit:null,role:null,grid:null,pending:g});else
return N(e.layer.name,g);u()},N=(d,E=o.pending)=>{let $=e.edited();if(e.editable()){if(E){let g=(e.layer.name===
"artifact"?E.map(x=>[x]):[E]).map(x=>je(s.newName(),e.layer.name,d,x));a(),o.edit=g[g.length-1].id,m(...g),h.say(
`Marked: ${ee(e,d)}`)}else $&&(o.grid=null,m({...$,label:d}));u()}};return{take:A,label:N,onward:p,silence(d,E){
let $=fe(e.layer.name,d);o.form=null,d&&E&&(o.line=null),t.act([{answer:$,before:s.answers.get($)??!1,after:E}]),
h.say(E?"Noted: nothing here.":"Taken back.")},form(d){o.form=o.form===d?null:d,u()},takePending(){let d=o.pending;
d&&(document.getSelection()?.removeAllRanges(),A(d),o.byWords&&e.step("",!1))},attr(d,E){let $=e.edited();o.grid=
null,$&&m(Xe($,d,E))},grid(d){o.grid=d,u()},role(d){o.role=o.role===d&&d==="text"?null:d,o.adding=!1,u()},adding(){
let d=e.edited();if(!d)return;let E=!o.adding;E?(!o.role||!d.spans[o.role]?.length)&&(o.role=d.spans.content?"\
content":"text"):p(d),o.adding=E,u()},nobody(){let d=e.edited();if(!d)return;let E=Je(d);p(E),m(E)},nudge(d,E){
let $=e.edited(),i=o.role??"text",g=$?.spans[i];if(!$||!g?.length)return;let[x,b]=d==="start"?g[0]:g[g.length-
1],L=r.lineAt(x),[P,T]=st(L.text,[c.toUnit(x)-L.unit,c.toUnit(b)-L.unit],d,E),D=[c.toPoint(L.unit+P),c.toPoint(
L.unit+T)];m(Re($,i,d==="start"?[D,...g.slice(1)]:[...g.slice(0,-1),D],!1))},remove(){let d=e.edited();!d||!e.
editable()||(a(),t.act([{mark:d.id,before:d,after:null}]),h.say("Deleted. Undo brings it back."))},done(){a(),
u(),r.el.focus({preventScroll:!0})},cancel(){o.form?o.form=null:o.grid?o.grid=null:o.pending?o.pending=null:a(),
document.getSelection()?.removeAllRanges(),u(),r.el.focus({preventScroll:!0})},open(d){let E=s.marks.get(d);E&&
(a(),o.edit=d,o.note="",E.layer==="attribution"&&(o.role=ce(E,ae("attribution",n))),o.line=r.lineAt(ne(E)[0]?.[0]??
0).number,u(),queueMicrotask(()=>r.show(ne(E)[0]?.[0]??0,!0)))},point:d=>r.light(o.edit,d),check(){s.check(o.reason),
a(),o.waiting=!0,o.reason={pick:null,text:""},u()},commit(){a(),s.commit(),u()},showItem(d){let E=d.spans??[];
r.glow("hint",E),r.light(d.mark??null);let $=d.mark?s.marks.get(d.mark):null,i=E[0]?.[0]??($&&ne($)[0]?.[0])??
(d.lines?.length?r.lines[d.lines[0]-1].start:null);i!==null&&r.show(i,!0)}}}function at(e,t){let n=[],o=0,s=0,r=()=>(n.length||(n=e.lines.flatMap(k=>he(k.text).map(([u,f])=>[t.toPoint(k.
unit+u),t.toPoint(k.unit+f)]))),n),c=()=>[n[Math.min(o,s)][0],n[Math.max(o,s)][1]],h=k=>{let u=r().findIndex(([
,f])=>f>k);return u<0?n.length-1:u},a=k=>{let u=e.lineAt(n[s][0]),f=n[s][0]-u.start;for(let m=u.number+k;m>=1&&
m<=e.lines.length;m+=k){let p=e.lines[m-1],w=n.map((S,A)=>A).filter(S=>n[S][0]>=p.start&&n[S][1]<=p.end);if(w.
length)return w.findLast(S=>n[S][0]-p.start<=f)??w[0]}return s};return{enter(k){return r().length?(o=s=h(k),c()):
null},move(k,u){let f=Math.min(o,s),m=Math.max(o,s),p;if(k==="ArrowRight")p=(u?s:m)+1;else if(k==="ArrowLeft")
p=(u?s:f)-1;else if(k==="ArrowDown")p=a(1);else if(k==="ArrowUp")p=a(-1);else if(k==="Home"||k==="End"){let w=e.
lineAt(n[s][0]);p=k==="Home"?h(w.start):n.findLastIndex(([,S])=>S<=w.end)}else return null;return s=Math.max(0,
Math.min(n.length-1,p)),u||(o=s),c()},get head(){return n[s]}}}var qt=[["machine","the machine’s reading"],["gold","the key"]],Ht=["how many","which line","show one"];function ct(e,t){
let{task:n,link:o,state:s,lines:r,acts:c}=e,h=[],a=(k,u,f={})=>h.push(R(k,u,t,f));if(e.editable()){if(e.judges){
a("Check",()=>c.form("check"),{class:s.form?"":"main"});let u=Math.min(3,o.hints+1);n.layers.length===1&&a(`Hi\
nt: ${Ht[u-1]}`,()=>o.hint(u),{title:`Hint ${u} of 3`})}n.commit&&a("Commit",()=>c.form("commit"),{class:e.judges?
"":"main"});let k=s.line!==null&&(r.open.includes(s.line)||r.said.has(s.line))?s.line:r.open[0];k&&!r.whole&&(r.
said.has(k)?a(`Line ${k}: take back “nothing here”`,()=>c.silence(k,!1)):a(`Line ${k}: nothing here`,()=>c.
silence(k,!0),{title:"I have read this line, and there is nothing to mark in it"})),r.whole?a("Take back “noth\
ing here”",()=>c.silence(void 0,!1)):!e.count&&r.open.length>1&&a("Read it all: nothing here",()=>c.silence(
void 0,!0))}if(e.judges||h.push(l("span",{class:"soft"},n.feedback==="hold"?"A later task tells how it came ou\
t.":"Your teacher gives feedback after you hand in.")),n.overlay&&(o.checked||o.closed)){let k=qt.filter(([u])=>u!==
"gold"||e.judges).map(([u,f])=>R(f,()=>e.overlay(u),t,{pressed:e.overlays.has(u)}));h.push(l("span",{class:"ro\
w show"},l("span",{class:"soft"},"Show:"),...k))}return h}function it({lines:e}){if(!e.open.length)return null;let t=e.open.length>1;return l("p",{class:"soft"},`Line${t?
"s":""} ${e.open.join(", ")} ${t?"have":"has"} neither a mark nor “nothing here”. You can still go back.`)}
function lt(e,t){let{task:n,acts:o,state:s}=e,r=n.reasons??[],c=l("input",{type:"text",maxlength:300,"data-lm-\
suppress-shortcuts":"true","aria-label":"In your own words, if you like",placeholder:"In your own words, if yo\
u like"});c.value=s.reason.text,c.addEventListener("input",()=>s.reason.text=c.value,{signal:t});let h=R("Chec\
k now",()=>o.check(),t,{class:"main",disabled:r.length>0&&s.reason.pick===null}),a=r.map((k,u)=>{let f=l("inpu\
t",{type:"radio",name:`why-${e.id}`,"data-lm-suppress-shortcuts":"true"});return f.checked=s.reason.pick===u,f.
addEventListener("change",()=>{s.reason.pick=u,h.disabled=!1},{signal:t}),l("label",{},f,` ${k}`)});return[it(
e),l("fieldset",{class:"reasons"},l("legend",{},r.length?"How did you decide? Pick what comes closest.":"How d\
id you decide?"),...a,c),l("div",{class:"row"},h,R("Back to my marks",o.cancel,t,{key:"Escape"}))]}function dt(e,t){
return[it(e),l("p",{},"Commit closes this task: your marks stay as they are now."),l("div",{class:"row"},R("Co\
mmit my marks",e.acts.commit,t,{class:"main"}),R("Not yet",e.acts.cancel,t,{key:"Escape"}))]}function pt(e,t){
let n=[["w","mark by words, on and off (button: Mark by words)"],["← → ↑ ↓","move the word cursor, Shi\
ft takes more words"],[e.layer.name==="attribution"?"Enter":"1 … 9",e.layer.name==="attribution"?"take the w\
ords; 1 2 3 choose claim, who, tie; 0 nobody":"label the words, as the buttons show"],["Del","delete the open \
mark (button: Delete)"],["Ctrl Z","undo; with Shift: redo (buttons: Undo, Redo)"],["b","codebook card (button:\
 Codebook)"],["Esc","close or leave what is open (buttons: Done, Cancel)"],["Tab","always leads on, out of the\
 text and out of this task"],["Alt","held while you select with the mouse: single signs, not whole words"]];return[
l("dl",{class:"keys"},...n.flatMap(([o,s])=>[l("dt",{},l("kbd",{},o)),l("dd",{},s)])),l("div",{class:"row"},R(
"Close",e.acts.cancel,t,{key:"Escape",class:"main"}))]}function ut(e){let t=[],n=[],o=(s,r)=>{let c=s[r];"answer"in s?e.answer(s.answer,c):c?e.put(c):e.del(s.mark)};
return{act(s){if(s.length){t.push(s),n.length=0;for(let r of s)o(r,"after")}},undo(){let s=t.pop();if(!s)return null;
n.push(s);for(let r of[...s].reverse())o(r,"before");return s},redo(){let s=n.pop();if(!s)return null;t.push(s);
for(let r of s)o(r,"after");return s},get canUndo(){return t.length>0},get canRedo(){return n.length>0}}}var Wt={found:["✓","found"],nearly:["≈","nearly"],missed:["○","missed"],extra:["+","extra"],arguable:["∿",
"arguable"],alone:["–","rightly left alone"]},ye=e=>Wt[e]??["·",e];function ht(e,t){let{slice:n,sheet:o}=e,
s=`line ${o.lineAt(ue(t)).number}`,r=ie(X(pe(t),n),70);if(t.layer!=="attribution")return[t.layer==="artifact"?
ee(e,t.label):r,t.layer==="artifact"?"":ee(e,t.label),t.layer==="artifact"?`${r} · ${s}`:s];let c=t.attrs?.source_kind===
"none"?"Nobody":ie(X(t.spans.source,n),40)||"who?",h=t.by?null:ce(t,ae(t.layer,e.task)),a=e.layer.roles.find(k=>k.
name===h)?.short;return[c,X(t.spans.cue,n),`${r} · ${s}${a?` · no ${a} yet`:""}`]}function ft(e,t,n){let[o,s,
r]=ht(e,t);return l("button",{type:"button",class:"m-item","data-name":t.id,"data-lm-suppress-shortcuts":"true"},
n?`${n} `:null,l("b",{},o),s?` · ${s}`:null,l("span",{},r))}function yt(e,t){let n=l("div",{class:"list"}),o=l(
"p",{class:"soft"}),s=l("section",{class:"marks"},l("h3",{},"Your marks"),o,n),r=l("section",{class:"verdict",
tabindex:-1}),c=l("section",{class:"others"}),h=l("section",{class:"card"}),a=[],k=new Map,u=f=>f.target.closest(
"[data-name]")?.dataset.name??null;n.addEventListener("click",f=>{let m=u(f);m&&e.acts.open(m)},{signal:t});for(let[
f,m]of[["pointerover",!0],["focusin",!0],["pointerout",!1],["focusout",!1]])n.addEventListener(f,p=>e.acts.point(
m?u(p):null),{signal:t});return r.addEventListener("click",f=>{let m=k.get(u(f)??"");m&&e.acts.showItem(m)},{signal:t}),
c.addEventListener("click",f=>{let m=f.target.closest("[data-at]")?.dataset.at;m&&e.sheet.show(Number(m),!0)},
{signal:t}),{nodes:[r,s,c,h],update(f){f||(a=[...e.link.marks.values()].filter(m=>m.layer===e.layer.name).map(
m=>({name:m.id,start:ue(m),node:ft(e,m)})).sort((m,p)=>m.start-p.start),oe(n,a.map(m=>m.node),e.sheet.el));for(let m of f??
[]){let p=a.findIndex(N=>N.name===m),w=p>=0&&a[p].node===document.activeElement;p>=0&&a.splice(p,1)[0].node.remove();
let S=e.link.marks.get(m),A=S?.layer===e.layer.name;if(S&&A){let N=ue(S),d=a.findIndex(i=>i.start>N),E=d<0?a.length:
d,$=ft(e,S);n.insertBefore($,a[E]?.node??null),a.splice(E,0,{name:m,start:N,node:$}),w&&$.focus({preventScroll:!0})}else
w&&e.sheet.el.focus({preventScroll:!0})}o.textContent=a.length?"":"None yet. Each mark you make appears here a\
s a button that leads back to it."},current(f){for(let m of a)m.name===f?m.node.setAttribute("aria-current","t\
rue"):m.node.hasAttribute("aria-current")&&m.node.removeAttribute("aria-current")},judge(f){s.hidden=!!f,k=new Map(
(f?.items??[]).map((m,p)=>[String(p),m])),oe(r,f?[l("h3",{},"Your desk says"),...(f.sentences??[]).map(m=>l("p",
{},m)),...[...k].map(([m,p])=>Ft(e,m,p)),f.reveal?l("p",{class:"reveal"},f.reveal):null]:[],e.sheet.el),f&&(e.
frame.side.scrollTop=0)},compare(f){oe(c,[...f.values()].flatMap(m=>[l("h3",{},m.what==="machine"?"The machine\
’s reading":"The key"),...m.annotations.filter(p=>p.layer===e.layer.name).map(p=>{let[w,S,A]=ht(e,p);return l(
"button",{type:"button",class:"m-item ghostly","data-at":ue(p),"data-lm-suppress-shortcuts":"true"},l("b",{},w),
S?` · ${S}`:null,l("span",{},A),p.rule||p.rationale?l("span",{},[p.rule&&`rule ${p.rule}`,p.rationale].filter(
Boolean).join(": ")):null)})]),e.sheet.el)},book(){let{layer:f}=e,m=se(e),p=[...f.roles,...m.length?f.families:
[],...m===f.labels?m:[]];oe(h,[l("h3",{},"Codebook"),l("p",{},l("b",{},f.question)),l("dl",{},...p.flatMap(w=>[
l("dt",{},l("span",{class:`tag ${f.roles.length?w.name:f.name}`},w.short),` ${w.name}`),l("dd",{},w.question,w.
example?l("i",{},` ${w.example}`):null)]))])},card:h,verdict:r}}function Ft(e,t,n){let[o,s]=ye(n.outcome),r=c=>c&&
c!==e.layer.name?`${ee(e,c)}. `:"";return l("button",{type:"button",class:`v ${n.outcome}`,"data-name":t,"data\
-lm-suppress-shortcuts":"true"},l("b",{},`${o} ${n.title||s}`),n.why?l("span",{},n.why):null,...(n.also??[]).map(
c=>l("span",{},`Also accepted: ${r(c.label)}${c.why??""}`)))}function Ee(e,t,n,o,s=!1){return e.linesOf(n,o).flatMap(r=>{let c=Ie(r.text,t.toUnit(n)-r.unit,t.toUnit(o)-r.unit,
s);return c?[[t.toPoint(c[0]+r.unit),t.toPoint(c[1]+r.unit)]]:[]})}function mt(e,t,n,o){let s=null,r=!1,c=0,h=u=>{
let f=document.getSelection();if(!f?.rangeCount||f.isCollapsed)return[];let m=f.getRangeAt(0);return m.intersectsNode(
e.el)?Ee(e,t,e.place(m.startContainer,m.startOffset),e.place(m.endContainer,m.endOffset),u):[]},a=u=>{let f=u.
target,m=f.closest(".ln");if(!m)return null;let p=e.lines[Number(m.dataset.line)-1],w=[];for(let A=f.closest("\
[data-mark]");A;A=A.parentElement?.closest("[data-mark]")??null)w.push(A.dataset.mark);let S=!f.closest(".tx")&&
u.clientX<m.querySelector(".tx").getBoundingClientRect().left;return{line:p.number,margin:S,word:S?null:k(u),marks:w}},
k=({clientX:u,clientY:f})=>{let m=document,p=m.caretPositionFromPoint?.(u,f)??m.caretRangeFromPoint?.(u,f),w=p?.
offsetNode??p?.startContainer;if(!w||!e.el.contains(w))return null;let S=e.place(w,p.offset??p.startOffset),A=e.
lineAt(S),N=t.toUnit(S)-A.unit;for(let d of[N,N-1]){let E=d>=0?nt(A.text,d):null;if(!E)continue;let $=[t.toPoint(
E[0]+A.unit),t.toPoint(E[1]+A.unit)];if(e.boxes($).some(i=>i.left-2<=u&&u<=i.right+2&&i.top-4<=f&&f<=i.bottom+
4))return $}return null};e.el.addEventListener("pointerdown",u=>{u.button||(s=u,r=u.pointerType==="touch")},{signal:o}),
document.addEventListener("pointerup",u=>{let f=s;s=null,!(!f||r)&&setTimeout(()=>{if(o.aborted)return;let m=h(
u.altKey);if(m.length)document.getSelection()?.removeAllRanges(),n.pick(m,!1);else if(Math.hypot(u.clientX-f.clientX,
u.clientY-f.clientY)<6){let p=a(f);p&&n.tap(p)}})},{signal:o}),e.el.addEventListener("click",u=>{if(!r||h(!1).
length)return;let f=a(u);f&&n.tap(f)},{signal:o}),document.addEventListener("selectionchange",()=>{r&&(clearTimeout(
c),c=window.setTimeout(()=>{let u=o.aborted?[]:h(!1);u.length&&n.pick(u,!0)},300))},{signal:o})}var Kt=0;function gt({model:e,link:t,frame:n,signal:o}){let s=e.get("task"),r=e.get("text"),c=e.get("codebook"),
h=me(r),a=ke({text:r,code:h,ranges:s.lines,headline:s.headline_line,signal:o}),k=ut(t),u=at(a,h),f=Ce(o),m=Ce(
o),p={edit:null,role:null,adding:!1,pending:null,grid:null,form:null,byWords:!1,waiting:!1,reason:{pick:null,text:""},
hint:null,note:"",line:null},w=new Map,S=l("div",{class:"palette"});n.root.classList.add("marking"),a.el.classList.
toggle("margin",s.layers.includes("artifact")),n.main.append(a.el),n.dock.append(S);let A=()=>Object.assign(p,
{edit:null,role:null,adding:!1,pending:null,grid:null,form:null}),N=v=>{p.note=v,n.say(v),H()},d={id:Kt+=1,task:s,
book:c,link:t,code:h,sheet:a,state:p,frame:n,overlays:w,close:A,refuse:N,render:H,step:q,overlay:g,slice:h.slice,
layer:c.layers[s.layers[0]],judges:s.feedback==="now"||s.feedback==="full",lines:Pe(s.layers[0],t,a),count:0,editable:()=>!t.
readonly&&!t.closed&&!s.readonly,edited:()=>p.edit?t.marks.get(p.edit)??null:null,acts:null};d.acts=rt(d,k);let E=(v,B,j)=>v.
layer!==d.layer.name?[]:Object.entries(v.spans).flatMap(([I,Y])=>{let U=I==="text"?ee(d,v.label):d.layer.roles.
find(z=>z.name===I)?.short??I;return Y.map(([z,W],Z)=>({start:z,end:W,look:`${I==="text"?v.layer:I} ${B}`,tag:j&&
!Z?U:"",name:j?v.id:void 0}))}),$=v=>{let B=v??[...new Set([...a.owners().filter(j=>!j.includes(":")&&!j.startsWith(
"copydesk-")),...t.marks.keys()])];for(let j of B){let I=t.marks.get(j);a.set(j,I?E(I,"",!0):[])}a.flush()},i=()=>{
for(let v of a.owners().filter(B=>B.includes(":")))a.set(v,[]);for(let[v,{annotations:B}]of w)B.forEach(j=>a.set(
`${v}:${j.id}`,E(j,`ghost ${v}`,!1)));a.flush(),x.compare(w)};function g(v){w.delete(v)?i():t.ask(v),H()}let x=yt(
d,o);n.side.append(...x.nodes);let b=n.button("↶ Undo",()=>_(k.undo()),{key:"Control+Z"}),L=n.button("↷ Redo",
()=>_(k.redo()),{key:"Control+Shift+Z"}),P=n.button("Mark by words",()=>G(!p.byWords),{key:"w",pressed:!1,title:"\
A word cursor for the keyboard"}),T=s.layers.length>1?s.layers.map(v=>n.button(c.layers[v].title,()=>{d.layer=
c.layers[v],A(),x.book(),re(null),i()},{class:"tab",pressed:!1})):[];n.tools.append(...T,b,L,P);let D=n.button(
"Codebook",()=>{x.card.hidden=!x.card.hidden,D.setAttribute("aria-pressed",String(!x.card.hidden)),x.card.hidden||
x.card.scrollIntoView({block:"nearest"})},{key:"b",pressed:!0}),F=n.button("Keys",()=>d.acts.form("keys"),{key:"\
?"});n.extras.append(D,F);function _(v){if(!v)return;let B=v.map(I=>"mark"in I?I.mark:null).find(Boolean),j=B?
t.marks.get(B):null;A(),j&&j.layer===d.layer.name&&d.acts.onward(j),n.say("Changed back."),H()}function G(v){if(p.
byWords=v,p.pending=null,P.setAttribute("aria-pressed",String(v)),a.el.classList.toggle("by-words",v),v){let B=a.
lines.find(j=>a.inTask(j.number)&&j.text.trim());u.enter(p.line&&a.inTask(p.line)?a.lines[p.line-1].start:B?.start??
0),q("",!1)}else H();a.el.focus({preventScroll:!0})}function q(v,B){let j=v?u.move(v,B):u.move("ArrowRight",!1)&&
u.move("ArrowLeft",!1);if(!j)return;let I=Ee(a,h,...j);p.line=a.lineAt(u.head[0]).number,p.pending=d.editable()?
I:null,p.role||(p.edit=null),n.say(h.slice(...u.head)),H(),queueMicrotask(()=>a.show(u.head[0]))}let Q=0,V=!1;
function H(){V||(V=!0,queueMicrotask(()=>{V=!1,o.aborted||K()}))}function K(){d.lines=Pe(d.layer.name,t,a);let v=0,
B=0;for(let z of t.marks.values())z.layer===d.layer.name&&(v+=1),s.layers.includes(z.layer)&&(B+=1);d.count=v,
p.edit&&!t.marks.has(p.edit)&&A(),n.count(B,s.count,s.unit_word||(s.layers.length>1?"marks":d.layer.unit_word)),
n.next($e(d));let j=f(),I=p.form&&{check:lt,commit:dt,keys:pt}[p.form];oe(S,[p.note?l("p",{class:"note"},p.note):
null,p.hint&&!I?l("p",{class:"note"},l("b",{},`Hint ${p.hint.level}: `),p.hint.text):null,...I?I(d,j):d.editable()?
et(d,j):[]],a.el),oe(n.foot,ct(d,m()),a.el),b.disabled=!k.canUndo||!d.editable(),L.disabled=!k.canRedo||!d.editable(),
T.forEach((z,W)=>z.setAttribute("aria-pressed",String(s.layers[W]===d.layer.name))),a.light(p.edit),x.current(
p.edit),a.glow("cursor",p.pending??[]);let Y=p.pending?.[0]?.[0]??(p.edit&&S.offsetHeight!==Q?pe(d.edited())[0]?.[0]:
void 0);Q=S.offsetHeight,Y!==void 0&&!p.byWords&&a.show(Y);let U=new Map;for(let z of t.verdict?.items??[])for(let W of z.
lines??[])U.set(W,[...U.get(W)??[],z]);for(let z of d.lines.lines){let W=U.get(z);W?a.note(z,[...new Set(W.map(
Z=>ye(Z.outcome)[0]))].join(""),W.map(Z=>ye(Z.outcome)[1]).join(", ")):a.note(z,d.lines.said.has(z)?"–":"",d.
lines.said.has(z)?"read it all: nothing here":"")}}function re(v){(!v||v.length)&&($(v),x.update(v),a.glow("hi\
nt",[]),p.hint=null),t.verdict||x.judge(null),H()}return t.on("change",({names:v})=>re(v),{signal:o}),t.on("st\
atus",()=>H(),{signal:o}),t.on("verdict",v=>{p.waiting=!1,x.judge(v),H(),n.say(`Your desk says: ${(v.items??[]).
map(B=>ye(B.outcome)[1]).join(", ")}`)},{signal:o}),t.on("hint",v=>{p.hint=v,a.glow("hint",v.spans??[]),v.line&&
a.show(a.lines[v.line-1].start,!0),H(),n.say(v.text)},{signal:o}),t.on("overlay",v=>{if(v.why)return N(v.why);
w.set(v.what,v),i(),H()},{signal:o}),t.on("refused",({why:v})=>N(`Not taken: ${v}`),{signal:o}),mt(a,h,{pick:(v,B)=>d.
acts.take(v,B),tap({line:v,margin:B,word:j,marks:I}){if(p.note="",p.line=v,B&&d.layer.name==="artifact"){let Y=a.
lines[v-1],U=[...t.marks.values()].find(z=>z.layer==="artifact"&&ne(z).some(([W,Z])=>W>=Y.start&&Z<=Y.end));U?
d.acts.open(U.id):d.acts.take(Ee(a,h,Y.start,Y.end))}else if(I.length&&!(p.edit&&(p.role||p.adding))){let Y=p.
edit?I.indexOf(p.edit):-1;d.acts.open(I[(Y+1)%I.length])}else j?p.byWords?(u.enter(j[0]),q("",!1)):d.layer.name!==
"artifact"?d.acts.take([j],d.layer.name==="attribution"):H():(p.role||A(),H())}},o),n.root.addEventListener("k\
eydown",v=>{let B=v.target;if(B.matches("input[type=text]")&&v.key!=="Escape")return;if(p.byWords&&B===a.el&&!v.
ctrlKey&&!v.metaKey&&!v.altKey&&v.key.match(/^(Arrow|Home|End)/))return v.preventDefault(),q(v.key,v.shiftKey);
if(v.altKey||v.key==="Enter"&&B.matches("button"))return;let j=v.key==="Backspace"?"Delete":v.key.length===1?v.
key.toLowerCase():v.key,I=v.ctrlKey||v.metaKey?`Control+${v.shiftKey||j==="y"?"Shift+":""}${j==="y"?"Z":j.toUpperCase()}`:
j,Y=[...n.dock.querySelectorAll("button"),...n.root.querySelectorAll("button")].find(U=>U.getAttribute("aria-k\
eyshortcuts")===I&&!U.disabled);if(Y)v.preventDefault(),Y.click();else if(j==="Escape"&&p.byWords)G(!1);else if(j===
"Delete"&&p.byWords&&!p.edit){let U=[...t.marks.values()].find(z=>z.layer===d.layer.name&&ne(z).some(([W,Z])=>W<=
u.head[0]&&u.head[0]<Z));U&&(p.edit=U.id,d.acts.remove())}},{signal:o}),x.book(),e.get("page")&&ge({model:e,frame:n,
paper:a,signal:o}),re(null),t.verdict&&x.judge(t.verdict),d}var kt=`.copydesk{--copydesk-bg: var(--jp-layout-color0, #fff);--copydesk-fg: var(--jp-ui-font-color0, #1c1f24\
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
sk .m.ghost{background:none;border-bottom-width:2px;border-bottom-style:dashed}.copydesk .m.ghost.gold{border-\
bottom-style:solid;border-bottom-width:1px}.copydesk .m.lit{outline:1px solid var(--copydesk-accent)}.copydesk\
 .m[data-tag]:before,.copydesk .tag{font:600 11px/1 var(--copydesk-ui);vertical-align:4px;margin:0 3px 0 2px;p\
adding:1px 4px;border-radius:4px;color:var(--copydesk-on);background:var(--tag)}.copydesk .m[data-tag]:before{\
content:attr(data-tag);content:attr(data-tag) / ""}.copydesk .tag{vertical-align:1px;margin-left:0}.copydesk .\
source{--tag: var(--copydesk-source)}.copydesk .cue{--tag: var(--copydesk-cue)}.copydesk .content{--tag: var(-\
-copydesk-content)}.copydesk .artifact{--tag: var(--copydesk-artifact)}.copydesk .loaded{--tag: var(--copydesk\
-loaded)}.copydesk .paper::selection,.copydesk .paper *::selection{background:var(--copydesk-glow);color:inher\
it}.copydesk ::highlight(copydesk-cursor){background-color:var(--copydesk-glow);text-decoration:underline 2px \
var(--copydesk-accent)}.copydesk ::highlight(copydesk-hint){background-color:var(--copydesk-hint);text-decorat\
ion:underline wavy 1px var(--copydesk-near)}.copydesk .glow{background:var(--copydesk-glow)}.copydesk .glow.hi\
nt{background:var(--copydesk-hint)}.copydesk .by-words{box-shadow:inset 4px 0 0 var(--copydesk-accent)}.copyde\
sk.marking .dock{display:flex;flex-direction:column;min-height:0}.copydesk .palette{min-height:0;overflow-y:au\
to}.copydesk .palette{display:flex;flex-direction:column;gap:8px;margin-top:8px}.copydesk .palette>*{flex:none\
}.copydesk .palette:empty{display:none}.copydesk .note{padding:6px 10px;border-left:3px solid var(--copydesk-n\
ear);background:var(--copydesk-panel);color:var(--copydesk-ink)}.copydesk .read{padding:7px 10px;border-left:3\
px solid var(--copydesk-content);background:var(--copydesk-panel);color:var(--copydesk-ink);font:16px/1.45 var\
(--copydesk-serif)}.copydesk .read .soft{font:13.5px var(--copydesk-ui)}.copydesk .steps{display:flex;flex-wra\
p:wrap;gap:6px}.copydesk .step{border-radius:99px;padding:2px 10px;font-size:13.5px;color:var(--copydesk-soft)\
}.copydesk .step.done{color:var(--copydesk-content);border-color:var(--copydesk-content)}.copydesk .step[aria-\
pressed=true]{color:var(--tag);border-color:var(--tag);box-shadow:inset 0 0 0 1px var(--tag);font-weight:600}.\
copydesk .grid{display:grid;grid-template-columns:repeat(auto-fill,minmax(176px,1fr));gap:5px}.copydesk .choic\
e{padding:2px 9px 4px}.copydesk .choice .label{font-weight:600}.copydesk .choice small{display:block;font-size\
:12.5px;line-height:1.25;color:var(--copydesk-soft)}.copydesk .group{display:inline-flex}.copydesk .group butt\
on{border-radius:0;margin-left:-1px;padding:5px 9px}.copydesk .group button:first-child{border-radius:7px 0 0 \
7px;margin-left:0}.copydesk .group button:last-child{border-radius:0 7px 7px 0}.copydesk .reasons{border:0;pad\
ding:0;margin:0;min-width:0}.copydesk .reasons legend{font-weight:600;padding:0}.copydesk .reasons label{displ\
ay:block;padding:2px 0}.copydesk input[type=text],.copydesk input[type=number]{font:inherit;width:100%;max-wid\
th:60ch;margin-top:4px;padding:5px 9px;color:var(--copydesk-fg);background:var(--copydesk-bg);border:1px solid\
 var(--copydesk-soft);border-radius:7px}.copydesk input::placeholder{color:var(--copydesk-soft);opacity:1}.cop\
ydesk .keys{display:grid;grid-template-columns:max-content 1fr;gap:3px 10px;margin:0}.copydesk .keys kbd,.copy\
desk .keys dd{margin:0}.copydesk .side{width:300px;position:relative;border-left:1px solid var(--copydesk-line\
);background:var(--copydesk-panel);color:var(--copydesk-ink);padding:14px 14px 18px;font-size:14px;overflow-y:\
auto}.copydesk .side>section{margin-bottom:16px}.copydesk .side>section:empty{display:none}.copydesk .side h3{\
font:600 12.5px/1.2 var(--copydesk-ui);letter-spacing:.04em;text-transform:uppercase;color:var(--copydesk-soft\
);margin:0 0 8px}.copydesk .card{border-top:1px solid var(--copydesk-line);padding-top:12px}.copydesk .card dl\
{display:block;margin:8px 0 0}.copydesk .card dt{font-weight:600}.copydesk .card dd{margin:0 0 8px;color:var(-\
-copydesk-soft)}.copydesk .card dd i{display:block;font-family:var(--copydesk-serif)}.copydesk .m-item,.copyde\
sk .v{display:block;width:100%;margin:0 0 7px;padding:7px 10px;background:var(--copydesk-bg);color:var(--copyd\
esk-fg)}.copydesk .m-item>span,.copydesk .v>span{color:var(--copydesk-soft);display:block;font-size:13px}.copy\
desk .m-item[aria-current]{border-color:var(--copydesk-accent);box-shadow:inset 3px 0 0 var(--copydesk-accent)\
}.copydesk .m-item.ghostly{border-style:dashed}.copydesk .v{border-left:4px solid var(--copydesk-ok)}.copydesk\
 .v.nearly{border-left-color:var(--copydesk-near)}.copydesk .v.arguable{border-left:4px dotted var(--copydesk-\
near)}.copydesk .v.missed{border-left-color:var(--copydesk-miss)}.copydesk .v.extra{border-left-color:var(--co\
pydesk-soft)}.copydesk .verdict p{margin-bottom:8px}.copydesk .reveal{padding:8px 10px;border:1px dashed var(-\
-copydesk-soft);border-radius:7px}@container copydesk (max-width: 759px){.copydesk .cols{grid-template-columns\
:minmax(0,1fr)}.copydesk.copydesk .side.side{border-left:0;border-top:1px solid var(--copydesk-line);max-heigh\
t:none;width:auto}.copydesk .ln{grid-template-columns:30px minmax(0,66ch);gap:8px}.copydesk .paper{padding-rig\
ht:12px;padding-left:4px}}@media print{.copydesk .paper,.copydesk .side{max-height:none;overflow:visible}.copy\
desk :is(.bar,.dock,.foot){display:none}}
`;var kn={render({model:e,el:t,signal:n}){let o=l("style",{},kt,Ve);t.append(o),n.addEventListener("abort",()=>o.
remove(),{once:!0});let s=Ge(e,{signal:n}),r={model:e,el:t,link:s,signal:n,frame:Ke({model:e,el:t,link:s,signal:n})},
c=e.get("kind");c==="choose"?He(r):c==="estimate"?We(r):gt(r)}};export{kn as default};
