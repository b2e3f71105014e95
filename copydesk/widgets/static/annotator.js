// The annotator, made from copydesk/widgets/js by `npm run build`. Change those files, not this one.
function c(t,e={},...o){let n=document.createElement(t);for(let[s,a]of Object.entries(e))a!=null&&a!==!1&&n.setAttribute(
s,a===!0?"":String(a));return n.append(...o.filter(s=>s!=null&&s!==!1)),n}var xt={Escape:"Esc",Delete:"Del",Enter:"\
⏎"};function Y(t,e,o,n={}){let s=c("button",{type:"button",class:n.class,title:n.title??(n.key?.includes("+")?
n.key.replace("Control","Ctrl"):null),"aria-pressed":n.pressed===void 0?null:String(n.pressed),"aria-keyshortc\
uts":n.key,disabled:n.disabled,"data-lm-suppress-shortcuts":"true"},n.lead,c("span",{class:"label"},t),n.key&&
!n.key.includes("+")?c("kbd",{"aria-hidden":"true"},xt[n.key]??n.key):null);return s.addEventListener("mousedo\
wn",a=>a.preventDefault(),{signal:o}),s.addEventListener("click",e,{signal:o}),s}function se(t,e,o){let n=t.contains(
document.activeElement)?document.activeElement:null;if(t.replaceChildren(...e.filter(Boolean)),!n||t.contains(
document.activeElement))return;let s=n.querySelector(".label")?.textContent,a=[...t.querySelectorAll("button")].
find(l=>!l.disabled&&l.querySelector(".label")?.textContent===s);(s&&a?a:o??t).focus({preventScroll:!0})}function Oe(t){
let e=new AbortController;return t.addEventListener("abort",()=>e.abort(),{once:!0}),()=>(e.abort(),e=new AbortController,
e.signal)}function Ee(t){let e=[];for(let a=0,l=0;a<t.length;a+=1,l+=1)t.codePointAt(a)>65535&&(e.push(l),a+=1);let o=a=>{
let l=0,p=e.length;for(;l<p;){let i=l+p>>1;a(e[i],i)?l=i+1:p=i}return l},n=a=>a+o(l=>l<a),s=a=>{let l=o((i,b)=>i+
b+2<=a),p=l<e.length&&e[l]+l<a;return a-l-(p?1:0)};return{length:t.length-e.length,toUnit:n,toPoint:s,slice:(a,l)=>t.
slice(n(a),n(l))}}function Ke(t,e,o){let n=e.nodeType===3?o:0;if(e.nodeType!==3)for(let s=0;s<o;s+=1)n+=e.childNodes[s].
textContent?.length??0;for(let s=e;s!==t;){let a=s.parentNode;if(!a)return 0;for(let l=s.previousSibling;l;l=l.
previousSibling)n+=l.textContent?.length??0;s=a}return n}function je(t,e){let o=e,n=[t,0],s=a=>{if(a.nodeType===
3){let l=a.textContent?.length??0;return n=[a,Math.min(o,l)],o<=l?!0:(o-=l,!1)}for(let l of a.childNodes)if(s(
l))return!0;return!1};return s(t),n}function Re(t){let e=[];for(let[o,n]of[...t].sort((s,a)=>s[0]-a[0]||s[1]-a[1])){
let s=e[e.length-1];s&&o<=s[1]?s[1]=Math.max(s[1],n):e.push([o,n])}return e}var wt="[data-copydesk-lit]{outline:3px solid #1f5fbf!important;outline-offset:2px!important;background-color:\
#fff3bf!important;color:#1c1f24!important}";function $e({model:t,frame:e,paper:o,signal:n}){let s=t.get("page");
if(!s)return;let a=c("iframe",{class:"published",title:"The page as it was published",sandbox:"allow-same-orig\
in",tabindex:0}),l=c("div",{class:"page-pane"},c("h3",{},"The page as published"),a),p=c("div",{class:"scrape-\
pane"},c("h3",{},"What the scraper left")),i=c("div",{class:"beside"},l,p);o.el.replaceWith(i),p.append(o.el),
e.root.classList.add("with-page");let b=new Map,h=0,f=null,m=0,r=()=>a.contentDocument?.scrollingElement??null,
v=(E,u)=>{if(E===h)return;b.get(h)?.removeAttribute("data-copydesk-lit"),o.row(h)?.classList.remove("lit-line"),
h=E;let w=b.get(E),$=o.row(E);!E||!w||!$||(w.setAttribute("data-copydesk-lit",""),$.classList.add("lit-line"),
u==="scrape"?S(r(),w.getBoundingClientRect(),a.clientHeight):u==="page"&&S(o.el,$.getBoundingClientRect(),o.el.
clientHeight,o.el.getBoundingClientRect().top))},S=(E,u,w,$=0)=>{let g=u.top-$;!E||g>=0&&g+u.height<=w||y(E===
o.el?"page":"scrape",()=>E.scrollBy({top:g-(w-u.height)/2}))},y=(E,u)=>{f&&f!==E||(f=E,clearTimeout(m),m=window.
setTimeout(()=>f=null,150),u())},O=E=>{let u=r();!u||l.hidden||y(E,()=>{let[w,$]=E==="page"?[u,o.el]:[o.el,u],
g=w.scrollHeight-w.clientHeight;g>0&&($.scrollTop=w.scrollTop/g*($.scrollHeight-$.clientHeight))})},B=E=>Number(
E?.closest?.("[data-line]")?.getAttribute("data-line")??0);for(let E of["pointerover","focusin","click"])o.el.
addEventListener(E,({target:u})=>v(B(u),"scrape"),{signal:n});o.el.addEventListener("pointerleave",()=>v(0),{signal:n}),
o.el.addEventListener("scroll",()=>O("scrape"),{signal:n,passive:!0}),a.addEventListener("load",()=>{let E=a.contentDocument;
if(E){E.head.append(Object.assign(E.createElement("style"),{textContent:wt})),b=new Map;for(let u of E.querySelectorAll(
"[data-line]"))b.set(Number(u.getAttribute("data-line")),u);for(let u of["pointerover","focusin","click"])E.addEventListener(
u,({target:w})=>v(B(w),"page"),{signal:n});E.addEventListener("pointerleave",()=>v(0),{signal:n}),E.addEventListener(
"click",u=>u.preventDefault(),{signal:n}),E.addEventListener("submit",u=>u.preventDefault(),{signal:n}),E.addEventListener(
"scroll",()=>O("page"),{signal:n,passive:!0})}},{signal:n}),a.srcdoc=s;let D=Y("Hide the page",()=>{l.hidden=!l.
hidden,i.classList.toggle("alone",l.hidden),D.querySelector(".label").textContent=l.hidden?"Show the page":"Hi\
de the page"},n);e.tools.append(D),n.addEventListener("abort",()=>clearTimeout(m),{once:!0})}function vt(t,e){let o=0;return t.split(`
`).map((n,s)=>{let a={number:s+1,start:e.toPoint(o),end:e.toPoint(o+n.length),unit:o,text:n};return o+=n.length+
1,a})}function Se({text:t,code:e,ranges:o,headline:n,signal:s}){let a=vt(t,e),l=u=>!o.length||o.some(([w,$])=>w<=
u&&u<=$),p=new Map,i=c("div",{class:"paper",role:"group","aria-label":"The article, line by line",tabindex:0,"\
data-lm-suppress-shortcuts":"true"});for(let u of a){if(!u.text.trim())continue;let w=c("span",{class:"no","da\
ta-n":u.number}),$=c("span",{class:"tx"},u.text),g=c("p",{class:"ln","data-line":u.number},w,$);g.classList.toggle(
"off",!l(u.number)),g.classList.toggle("headline",u.number===n),p.set(u.number,{row:g,body:$,gutter:w}),i.append(
g)}let b=new Map,h=new Map,f=new Set,m=u=>{let w=0,$=a.length-1;for(;w<$;){let g=w+$+1>>1;a[g].start<=u?w=g:$=
g-1}return a[w]},r=(u,w)=>{let $=[];for(let g=m(u).number;g<=a.length&&a[g-1].start<w;g+=1)$.push(a[g-1]);return $},
v=u=>{let w=p.get(u.number);if(!w)return;let $=[];for(let j of h.get(u.number)??[])for(let _ of b.get(j)??[]){
let K=Math.max(e.toUnit(_.start),u.unit)-u.unit,W=Math.min(e.toUnit(_.end)-u.unit,u.text.length);K<W&&$.push({
piece:_,from:K,to:W,slot:0,opens:_.start>=u.start})}$.sort((j,_)=>j.to-j.from-(_.to-_.from)||j.from-_.from),$.
forEach((j,_)=>{let K=new Set($.slice(0,_).filter(W=>W.from<j.to&&j.from<W.to).map(W=>W.slot));for(;K.has(j.slot);)
j.slot+=1});let g=[...new Set([0,u.text.length,...$.flatMap(j=>[j.from,j.to])])].sort((j,_)=>j-_),R=[];for(let j=0;j+
1<g.length;j+=1){let _=document.createTextNode(u.text.slice(g[j],g[j+1])),K=$.filter(W=>W.from<=g[j]&&g[j+1]<=
W.to).sort((W,G)=>W.slot-G.slot);for(let{piece:W,from:G,slot:V,opens:te}of K){let X=c("span",{class:`m ${W.look}`,
"data-mark":W.name});te&&G===g[j]&&W.tag&&(X.dataset.tag=W.tag),V&&(X.style.paddingBottom=`${V*5}px`),X.append(
_),_=X}R.push(_)}let H=$.reduce((j,_)=>Math.max(j,_.slot),0);w.row.style.lineHeight=H>1?`calc(1.62em + ${(H-1)*
5}px)`:"",w.body.replaceChildren(...R)},S=new Map,y=typeof Highlight=="function"?CSS.highlights:null,O=(u,w,$)=>{
if(!y)return;let g=y.get(u)??new Highlight;for(let R of w)g.delete(R);for(let R of $)g.add(R);y.set(u,g)},B=([
u,w])=>r(u,w).flatMap($=>{let g=p.get($.number)?.body;if(!g)return[];let R=document.createRange(),H=Math.max(e.
toUnit(u),$.unit)-$.unit;return R.setStart(...je(g,H)),R.setEnd(...je(g,Math.min(e.toUnit(w)-$.unit,$.text.length))),
[R]}),D=()=>{for(let[u,w]of S){let $=w.spans.flatMap(B);O(u,w.ranges,$),w.ranges=$}};s.addEventListener("abort",
()=>{for(let[u,w]of S)O(u,w.ranges,[])},{once:!0});let E={el:i,lines:a,inTask:l,lineAt:m,linesOf:r,row:u=>p.get(
u)?.row??null,has:(u,w)=>[...h.get(u)??[]].some(w),set(u,w){let $=(g,R)=>{for(let{number:H}of r(g.start,g.end)){
let j=h.get(H)??new Set;R?j.add(u):j.delete(u),h.set(H,j),f.add(H)}};for(let g of b.get(u)??[])$(g,!1);for(let g of w)
$(g,!0);w.length?b.set(u,w):b.delete(u)},owners:()=>[...b.keys()],flush(){if(f.size){for(let u of f)v(a[u-1]);
f.clear(),D()}},glow(u,w){let $=`copydesk-${u}`,g=S.get($)?.ranges??[],R=w.flatMap(B);O($,g,R),S.set($,{spans:w,
ranges:R}),y||(E.set($,w.map(([H,j])=>({start:H,end:j,look:`glow ${u}`,tag:""}))),E.flush())},note(u,w,$=""){let g=p.
get(u)?.gutter;!g||(g.dataset.sign??"")===w||(g.dataset.sign=w,g.title=$)},light(...u){for(let w of i.querySelectorAll(
".m.lit"))w.classList.remove("lit");for(let w of u)for(let $ of w&&b.get(w)||[])for(let{number:g}of r($.start,
$.end))for(let R of p.get(g)?.body.querySelectorAll(".m")??[])R.dataset.mark===w&&R.classList.add("lit")},show(u,w=!1){
let $=p.get(m(u).number)?.row;if(!$)return;if(w)return $.scrollIntoView({block:"nearest"});let[g,R]=[i.getBoundingClientRect(),
$.getBoundingClientRect()];R.top<g.top?i.scrollTop+=R.top-g.top-8:R.bottom>g.bottom&&(i.scrollTop+=R.bottom-g.
bottom+8)},place(u,w){if(!i.contains(u))return i.compareDocumentPosition(u)&Node.DOCUMENT_POSITION_PRECEDING?0:
e.length;if(u===i){let H=i.children[w];return H?a[Number(H.dataset.line)-1].start:e.length}let $=(u instanceof
Element?u:u.parentElement)?.closest(".ln"),g=a[Number($.dataset.line)-1],{body:R}=p.get(g.number);return R.contains(
u)?e.toPoint(g.unit+Ke(R,u,w)):u===$&&w>1?g.end:g.start},boxes:u=>B(u).flatMap(w=>[...w.getClientRects()])};return i.
addEventListener("copy",u=>{let w=document.getSelection()?.rangeCount?document.getSelection().getRangeAt(0):null;
if(!w||w.collapsed)return;let $=E.place(w.startContainer,w.startOffset);u.clipboardData?.setData("text/plain",
e.slice($,E.place(w.endContainer,w.endOffset))),u.preventDefault()},{signal:s}),E}var Et=400,fe={"data-lm-suppress-shortcuts":"true"};function Ce(t,e,o,n){let s=0,a=()=>{s&&(clearTimeout(s),s=
0,o(),e.typing=!1)};return t.addEventListener("input",()=>{clearTimeout(s),s=window.setTimeout(a,Et),e.typing=
!0},{signal:n}),t.addEventListener("change",a,{signal:n}),n.addEventListener("abort",a,{once:!0}),a}function Ae({
model:t,link:e,frame:o,signal:n},{key:s,body:a,ask:l,flush:p,why:i,draw:b}){let h=t.get("task"),f=t.get("text");
if(f){let E=Se({text:f,code:Ee(f),ranges:h.lines,headline:h.headline_line,signal:n});o.main.append(E.el),$e({model:t,
frame:o,paper:E,signal:n})}let m=h.feedback!=="after",r=c("p",{class:"note"}),v=c("div",{class:"said",role:"st\
atus"});o.dock.append(c("div",{class:"answer"},...a,r,v));let S=()=>{p(),h.commit?e.commit():e.check({pick:null,
text:i?.()??""})},y=h.commit||m?Y(h.commit?"Commit my answer":"Check",S,n,{class:"main"}):null;y&&o.foot.append(
y);let O=()=>e.status==="join"?"Opening your answers …":e.status==="lost"?"Stop here: what you do now would \
not be saved. Download what is unsaved, then call your teacher.":e.verdict?e.closed?"Read what the desk says.":
"Read what the desk says. You can change your answer and check again.":e.closed?m?"Your answer is locked. The \
desk is reading it …":"Your answer is locked. Your teacher’s feedback comes later.":e.readonly?"You can re\
ad this answer, not change it.":B()?h.commit?"Next: are you sure? Then commit.":m?"Next: check.":"Your answer \
is kept. You can still change it. Your teacher’s feedback comes later.":l,B=()=>![void 0,null,""].includes(e.
answers.get(s)?.toString()),D=()=>{let{verdict:E,closed:u,readonly:w}=e,$=u||w;b($),o.next(O()),y?(y.disabled=
$||!B(),o.foot.hidden=u):o.foot.hidden=!0,r.hidden=!h.commit,r.textContent=u?"You have committed. This is your\
 answer as you gave it.":`Committing locks your answer: you cannot change it afterwards.${m?" Then you see wha\
t the desk says.":""}`,v.replaceChildren(...E?[...E.sentences??[],E.reveal].filter(Boolean).map(g=>c("p",{},g??
"")):[]),v.hidden=!E};for(let E of["status","change","verdict"])e.on(E,D,{signal:n});e.on("change",({names:E})=>E&&
o.warn(null),{signal:n}),e.on("refused",({why:E})=>o.warn(`Not taken: ${E}`),{signal:n}),D()}var $t={found:"✓ right",nearly:"≈ nearly",missed:"○ it is this one",extra:"✗ not this one",arguable:"∿\
 arguable",alone:"– rightly left alone"};function Ve(t){let{model:e,link:o,signal:n}=t,s=e.get("task"),a=`co\
pydesk-${o.newName()}`,l=(s.options??[]).map(({id:h,text:f})=>({id:h,text:f,field:c("input",{type:s.many?"chec\
kbox":"radio",name:a,value:h,...fe}),why:c("p",{class:"because",hidden:!0})})),p=c("fieldset",{},c("legend",{},
s.many?"Choose all that fit":"Choose one"),...l.map(({field:h,text:f,why:m})=>c("div",{class:"option"},c("labe\
l",{},h,c("span",{},f)),m)));p.addEventListener("change",()=>{let h=l.filter(f=>f.field.checked).map(f=>f.id);
o.answer("choice",s.many?h:h[0])},{signal:n});let i=c("textarea",{rows:2,maxlength:600,...fe}),b=Ce(i,o,()=>o.
answer("reason",i.value.trim()),n);Ae(t,{key:"choice",body:[p,c("label",{class:"why"},"Why? One sentence, if y\
ou like.",i)],ask:s.many?"First: choose all that fit.":"First: choose one.",flush:b,why:()=>i.value.trim(),draw(h){
let f=[o.answers.get("choice")].flat();for(let{id:m,field:r,why:v}of l){r.checked=f.includes(m),r.disabled=h;let S=o.
verdict?.items?.find(y=>y.mark===m);v.hidden=!S,v.className=`because ${S?.outcome}`,v.replaceChildren(...S?[c(
"b",{},S.outcome==="missed"&&s.many?"○ this one too":$t[S.outcome]),` ${S.why}`]:[])}i.disabled=h,o.typing||
(i.value=o.answers.get("reason")??"")}})}function Ze(t){let{model:e,link:o,signal:n}=t,{min:s=0,max:a=1e3,unit:l}=e.get("task"),p=c("input",{type:"numb\
er",inputmode:"decimal",min:s,max:a,step:"any",...fe}),i=c("input",{type:"range","aria-label":"The same by a s\
lider",min:s,max:a,step:a-s>10?1:.1,...fe}),b=c("p",{class:"wrong",role:"status"}),h=()=>p.value!==""&&p.validity.
valid,f=()=>{let v=h()?p.valueAsNumber:null;(o.answers.get("number")??null)!==v&&o.answer("number",v)},m=[p,i].
map(v=>Ce(v,o,f,n)),r=()=>{b.textContent=p.validity.valid?"":`A number from ${s} to ${a}, please.`,i.classList.
toggle("unset",!h())};p.addEventListener("input",()=>{h()&&(i.value=p.value),r()},{signal:n}),i.addEventListener(
"input",()=>{p.value=i.value,r()},{signal:n}),Ae(t,{key:"number",body:[c("label",{class:"number"},"Your estima\
te",p,l?c("span",{class:"soft"},l):null),c("div",{class:"slider"},c("span",{},String(s)),i,c("span",{},String(
a))),b],ask:"First: say a number. It may be far off.",flush:()=>m.forEach(v=>v()),draw(v){p.disabled=i.disabled=
v;let S=o.answers.get("number")??"";o.typing||S===""&&p.matches(":focus")||(p.value=S,i.value=S===""?String((s+
a)/2):S,r())}})}var Ge={join:"opening …",saved:"✓ saved",sending:"… saving",kept:"kept in this browser, not yet in your \
file",cut:"kept here: run this cell again",lost:"NOT SAVED"},St={join:"",saved:"",sending:"",kept:"",cut:"The \
notebook's engine was restarted. Your answers are kept in this browser. Run this cell again (▶) to put them in\
 your file.",lost:"Your last answers are NOT saved: neither the notebook nor this browser could keep them. Dow\
nload them now."},Pe=[18,22,28];function Ct(t,e){let o=matchMedia("(prefers-color-scheme: dark)"),n=()=>{let a=document.
body.dataset.jpThemeLight,l=document.body.dataset.vscodeThemeKind;t.classList.toggle("dark",a?a==="false":l?!l.
includes("light"):o.matches)},s=new MutationObserver(n);s.observe(document.body,{attributes:!0,attributeFilter:[
"data-jp-theme-light","data-vscode-theme-kind"]}),e.addEventListener("abort",()=>s.disconnect(),{once:!0}),o.addEventListener(
"change",n,{signal:e}),n()}function Je({model:t,el:e,link:o,signal:n}){let s=t.get("task"),a=c("h2",{},[s.number,
s.title].filter(Boolean).join(" · ")),l=c("div",{class:"count"}),p=c("div",{class:"saved"}),i=c("div",{class:"\
alert",role:"alert",hidden:!0}),b=c("div",{class:"alert",role:"alert",hidden:!0}),h=c("div",{class:"row"}),f=c(
"div",{class:"row"}),m=c("div",{class:"stage"}),r=c("div",{class:"side",role:"group","aria-label":"Notes besid\
e the text",tabindex:0,"data-lm-suppress-shortcuts":"true"}),v=c("p",{class:"next"}),S=c("div",{class:"dock"},
v),y=c("footer",{class:"foot"}),O=c("div",{class:"unseen",role:"status","aria-live":"polite"}),B=c("section",{
class:"copydesk","aria-label":`Task ${a.textContent}`},c("header",{class:"head"},c("div",{},a,c("p",{},s.prompt)),
l,p),i,b,c("div",{class:"bar"},h,f),c("div",{class:"cols"},c("div",{class:"wide"},m,S,y),r),O);Ct(B,n);for(let g of[
"keydown","keyup","keypress"])B.addEventListener(g,R=>R.stopPropagation(),{signal:n});let D=Number(t.get("pref\
s")?.size)||Pe[0],E=()=>B.style.setProperty("--copydesk-size",`${D}px`);E(),f.append(Y("A⁺",()=>{D=Pe.find(g=>g>
D)??Pe[0],E()},n,{title:"Larger letters, up to projector size, then back"}));let u=g=>{O.textContent=O.textContent===
g?`${g} `:g},w="",$=()=>{let g=o.status;B.dataset.status=p.dataset.status=g,p.textContent=Ge[g],p.title=o.reason??
"";let R=g==="join"?o.reason:"",H=St[g]||R||(g==="kept"&&o.reason?`Not yet in your file: ${o.reason}. Your ans\
wers are kept in this browser and tried again.`:"");if(i.textContent!==H&&(i.textContent=H),i.hidden=!H,g==="l\
ost"&&"download"in o&&typeof o.download=="function"){let _=o.download;i.append(" ",Y("Download what is unsaved",
()=>_.call(o),n,{class:"main"}))}let j=g==="sending"||g==="join"?w:g;j!==w&&((j!=="saved"||w)&&u(Ge[g].replace(
"✓ ","")),w=j)};return o.on("status",$,{signal:n}),$(),e.append(B),n.addEventListener("abort",()=>B.remove(),
{once:!0}),{root:B,main:m,side:r,tools:h,extras:f,dock:S,foot:y,say:u,count(g,R,H){l.replaceChildren(R?`${g} o\
f ${R} `:`${g} `,c("small",{},H??""))},next(g){v.textContent!==g&&(v.textContent=g),v.hidden=!g},warn(g){b.textContent=
g??"",b.hidden=!g},button:(g,R,H)=>Y(g,R,n,H)}}var Xe=`.copydesk{&.dark{color-scheme:dark}.answer{display:grid;gap:10px;max-width:66ch;margin-top:10px;font-s\
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
`;var Le=class{#e;#t;constructor(e,o,n){this.#e=e,this.#t=`copydesk/${o}/${n}/`}#o(e){return`${this.#t}${e.round}\
/${e.client}/${e.n}`}put(e){try{return this.#e().setItem(this.#o(e),JSON.stringify(e.op)),!0}catch{return!1}}drop(e){
try{this.#e().removeItem(this.#o(e))}catch{}}all(){let e=[];try{let o=this.#e();for(let n=0;n<o.length;n++){let s=o.
key(n)??"",[a,l,p,i]=s.startsWith(this.#t)?s.slice(this.#t.length).split("/"):[];if(!(!p||i!==void 0))try{e.push(
{round:Number(a),client:l,n:Number(p),op:JSON.parse(o.getItem(s)??"")})}catch{}}}catch{return[]}return e.sort(
(o,n)=>o.round-n.round||(o.client<n.client?-1:o.client>n.client?1:o.n-n.n))}};var Lt=2500,Be=[1e3,2e3,4e3,8e3,15e3],Tt=50,Mt=64e3,Nt="The notebook does not answer yet. If this stays so, ru\
n this cell again (▶).",Ot={storage:()=>localStorage,now:()=>Date.now(),later:(t,e)=>setTimeout(t,e),never:t=>clearTimeout(
t),random:()=>Array.from(crypto.getRandomValues(new Uint8Array(6)),t=>t.toString(16).padStart(2,"0")).join("")},
De=t=>t.mark?.id??t.mark??t.key,jt=t=>new TextEncoder().encode(JSON.stringify(t)).length+1;function Qe(t,{signal:e,
...o}){let n={...Ot,...o},s=String(t.get("task").id),a=n.random(),l=a,p=0,i=0,b=Number(t.get("task").round??1),
h="",f=null,m=0,r=null,v=[],S=!1,y=!1,O={why:"",retry:!0},B=0,D=null,E=!1,u=!1,w=!1,$={what:"",when:0},g={status:"",
reason:""},R=new Map,H=new Map,j=!1,_=!1,K=0,W=null,G=new Map,V=(d,M)=>{for(let P of[...G.get(d)??[]])P(M)},te=()=>{
let d=v.some(M=>!M.stored);return S?d?"lost":"cut":r?v.length?y?d?"lost":"kept":"sending":u?"sending":"saved":
"join"},X=()=>O.why||(!r&&!S&&B>2?Nt:""),he=()=>!r||te()==="lost"||!!t.get("task").readonly,Z=()=>{if(!v.length&&
r&&(y=!1,B=0,O={why:"",retry:!0}),n.never(D),D=null,!S&&!e.aborted){let d=Be[Math.min(B,Be.length-1)];if(!r)D=
n.later(()=>(B++,pe(),Z()),d);else if(v.length&&y&&O.retry)D=n.later(()=>(B++,q(),Z()),d);else if(v.length&&!y){
let M=v.reduce((P,C)=>Math.min(P,C.since),1/0);D=n.later(()=>(y=!0,B=0,Z()),Math.max(0,M+Lt-n.now()))}}g.status===
te()&&g.reason===X()||(g.status=te(),g.reason=X(),V("status",g.status))},ne=d=>{if(!(S||e.aborted))try{t.send(
d)}catch{N()}},pe=()=>ne({t:"hello",v:1,client:l,task:s,round:b,boot:f,seq:m}),ce=()=>{E=!1;let d=v.filter(M=>!M.
sent);for(;d.length;){let[M]=d,P=0,C=0;for(let F of d){if(P+=jt(F.op),F.client!==M.client||F.round!==M.round||
F.n!==M.n+C||C===Tt||C&&P>Mt)break;F.sent=!0,C++}let oe=d.splice(0,C).map(F=>F.op);ne({t:"ops",v:1,journal:h,client:M.
client,task:s,round:M.round,ops:oe})}},ye=()=>{E||(E=!0,queueMicrotask(ce))},q=()=>{for(let d of v)d.sent=!1,d.
stored||=r?.put(d)??!1;ce()},me=d=>(d.do==="put"?R.set(d.mark.id,d.mark):d.do==="del"?R.delete(d.mark):d.do===
"answer"?H.set(d.key,d.value):d.do==="hint"?K=Math.max(K,d.level):d.do==="check"?_=!0:j=!0,["put","del","answe\
r"].includes(d.do)&&(W=null),d.do==="put"?d.mark.id:d.do==="del"?d.mark:null),Q=d=>{if(he()||j)return;let M={n:++p,
...d},P={round:b,client:l,n:p,op:M,stored:!1,sent:!1,since:n.now()};P.stored=r?.put(P)??!1,v.push(P);let C=me(
M);Z(),V("change",{names:C?[C]:[]}),O.why||ye()},k=d=>{let M=v.filter(C=>C.client===d);v=v.filter(C=>C.client!==
d);let P=n.random();M.forEach((C,oe)=>{let F={...C.op,n:oe+1},ue={...C,client:P,n:oe+1,op:F,sent:!1};ue.stored=
r?.put(ue)??!1,(ue.stored||!C.stored)&&r?.drop(C),v.push(ue)}),d===l&&(l=P,p=M.length)},L=d=>{r||(y=!1,B=0,O={
why:"",retry:!0}),h!==d.journal&&(h&&(v=[],l=n.random(),p=0),h=d.journal,r=new Le(n.storage,h,s)),d.round!==b&&
p&&(l=n.random(),p=0),{round:b,boot:f,seq:m}=d,w=!1,j=!!d.closed,_=!!d.checked,K=d.hints??0,W=d.verdict??null,
R=new Map((d.marks??[]).map(C=>[C.id,C])),H=new Map(Object.entries(d.answers??{}));let M=new Set(v.map(C=>`${C.
client}/${C.n}`));v=[...(r?.all()??[]).filter(C=>!M.has(`${C.client}/${C.n}`)).map(C=>({...C,stored:!0,sent:!1,
since:n.now()})),...v].filter(C=>{let oe=C.round===b&&C.n<=(d.upto?.[C.client]??0);return oe&&r?.drop(C),!oe});
for(let C of v)C.round===b&&me(C.op);ce(),Z(),V("change",{names:null}),W&&V("verdict",W)},x=(d,M)=>{let P=v.filter(
C=>C.client===d&&C.n<=M);v=v.filter(C=>!P.includes(C));for(let C of P)r?.drop(C);return P},A=d=>{let M=x(d.client,
d.upto),P=M.filter(F=>d.refused?.[F.n]),C=M.length&&d.client!==l&&!v.some(F=>F.client===d.client),oe=P.length||
d.late?.length||C||w&&!v.length||M.some(F=>F.op.do==="commit");m=Math.max(m,d.seq??0),M.length&&(B=0,O={why:"",
retry:!0}),Z(),oe&&pe();for(let{n:F,op:ue}of P)V("refused",{n:F,why:d.refused[F],op:ue})},I=d=>{m=Math.max(m,d.
seq??0);let M=[];for(let P of d.ops)x(d.by,P.n);for(let P of d.by===l?[]:d.ops)De(P)&&v.some(C=>De(C.op)===De(
P))?w=!0:M.push(me(P));Z(),V("change",{names:M.filter(P=>P!==null)}),(w?!v.length:d.ops.some(P=>P.do==="commit"||
P.do==="check"))&&pe()},U=d=>{let M=v.filter(C=>C.client===d.client&&C.n>=d.from);if(!M.length)return;let P=`${d.
client}/${d.from}`;if(!($.what===P&&n.now()-$.when<Be[0])){if($={what:P,when:n.now()},M[0].n>d.from)k(d.client);else
for(let C of M)C.sent=!1;ce()}},T=d=>{O={why:String(d.why??"the file could not be written"),retry:d.retry!==!1},
y=!0,Z()},N=()=>{S=!0,Z()},ve=[["msg:custom",d=>{d?.t==="state"?L(d):r?d.t==="ack"?A(d):d.t==="delta"?I(d):d.t===
"want"?U(d):d.t==="fault"?T(d):d.t==="verdict"?V("verdict",W=d):(d.t==="hint"||d.t==="overlay")&&V(d.t,d):d?.t===
"fault"&&T(d)}],["comm_live_update",()=>{t.comm_live!==!0&&N()}],["comm:close",N]];for(let[d,M]of ve)t.on(d,M);
return e.addEventListener("abort",()=>{for(let[d,M]of ve)t.off(d,M);n.never(D),G.clear()},{once:!0}),t.comm_live===
!1&&(S=!0),pe(),Z(),{get status(){return te()},get reason(){return X()},get marks(){return R},get answers(){return H},
get closed(){return j},get checked(){return _},get hints(){return K},get verdict(){return W},get readonly(){return he()},
get typing(){return u},set typing(d){u=d,Z()},put:d=>Q({do:"put",mark:d}),del:d=>Q({do:"del",mark:d}),answer:(d,M)=>Q(
{do:"answer",key:d,value:M}),hint:d=>Q({do:"hint",level:d}),check:d=>Q({do:"check",reason:d}),commit:()=>Q({do:"\
commit"}),ask:d=>ne({t:"ask",what:d,client:l}),newName:()=>`${a}.${++i}`,on(d,M,P){let C=G.get(d)??new Set;G.set(
d,C.add(M)),P.signal.addEventListener("abort",()=>C.delete(M),{once:!0})},unsaved:()=>v.map(d=>({task:s,round:d.
round,client:d.client,...d.op})),download(){let d=[{v:1,journal:h,unsaved:!0},...this.unsaved()].map(C=>JSON.stringify(
C)),M=URL.createObjectURL(new Blob([`${d.join(`
`)}
`],{type:"application/x-ndjson"})),P=document.createElement("a");P.href=M,P.download=`copydesk-unsaved-${s}.js\
onl`,P.click(),URL.revokeObjectURL(M)}}}var _e=["content","source","cue"];function le(t,e){if(t!=="attribution")return["text"];let o=_e.filter(n=>e.ask.
includes(n));return o.length?_e.filter(n=>n==="content"||o.includes(n)):_e}function Ie(t,e,o,n){return{id:t,layer:e,
label:o,spans:{[e==="attribution"?"content":"text"]:Re(n)},attrs:{}}}function Ye(t,e,o,n){let s={...t.attrs};return e===
"source"&&!n&&delete s.source_kind,{...t,spans:{...t.spans,[e]:Re(n?[...t.spans[e]??[],...o]:o)},attrs:s}}function et(t){
let{source:e,...o}=t.spans;return{...t,spans:o,attrs:{...t.attrs,source_kind:"none"}}}var tt=(t,e,o)=>({...t,attrs:{
...t.attrs,[e]:o}});function Ue(t,e){return!!t.spans[e]?.length||e==="source"&&t.attrs?.source_kind==="none"}var re=(t,e)=>e.
find(o=>!Ue(t,o)&&!(o==="cue"&&t.attrs?.source_kind==="none"))??null,ge=t=>t.spans.content??t.spans.text??Object.
values(t.spans)[0]??[],ke=t=>ge(t)[0]?.[0]??0;function ae(t,e){if(t.length<=e)return t;let o=t.slice(0,e);return`${o.
slice(0,Math.max(o.lastIndexOf(" "),e/2)).trimEnd()} …`}var J=(t,e)=>(t??[]).map(([o,n])=>e(o,n)).join(" … ");
function ot(t,e){let o=(t.spans.content??[]).map(([s,a])=>e(s,a).replace(/^(?:[“"‘']\s*)?(?:that\s+)?/i,"").
replace(/[”"’'.,;:]+$/,"")).join(" … ");return[t.attrs?.source_kind==="none"?"The outlet itself says":t.
spans.source?.length?`${J(t.spans.source,e)} said`:"",o]}var Rt=/[\p{L}\p{N}_]+(?:[’'.\-][\p{L}\p{N}_]+)*/gu,Pt=/[\p{M}\u200d\p{Emoji_Modifier}]/u;function be(t){return Array.
from(t.matchAll(Rt),e=>[e.index,e.index+e[0].length])}function ze(t,e,o,n=!1){let s=Math.max(0,e),a=Math.min(t.
length,o);for(;s<a&&/\s/.test(t[s]);)s+=1;for(;a>s&&/\s/.test(t[a-1]);)a-=1;if(s>=a)return null;if(!n){for(let[
l,p]of be(t))if(l<s&&s<p&&(s=l),l<a&&a<p){a=p;break}}return qe(t,s,a)}function qe(t,e,o){let n=a=>/[\udc00-\udfff]/.
test(t[a]??"")&&/[\ud800-\udbff]/.test(t[a-1]??""),s=a=>a<t.length?String.fromCodePoint(t.codePointAt(a)):"";for(n(
e)&&(e-=1),n(o)&&(o+=1);Pt.test(s(o));)o+=s(o).length;return[e,o]}function nt(t,e){for(let[o,n]of be(t))if(o<=
e&&e<n)return qe(t,o,n);return ze(t,e,e+1,!0)}function st(t,e,o,n){let s=be(t),[a,l]=e;if(o==="start"){let b=s.
map(([f])=>f).filter(f=>f<l);return[(n<0?b.filter(f=>f<a).pop():b.find(f=>f>a))??a,l]}let p=s.map(([,b])=>b).filter(
b=>b>a),i=n<0?p.filter(b=>b<l).pop():p.find(b=>b>l);return i===void 0?e:qe(t,a,i)}function rt(t,e){let o=[],n=0,s=0,a=()=>(o.length||(o=t.lines.flatMap(b=>be(b.text).map(([h,f])=>[e.toPoint(b.
unit+h),e.toPoint(b.unit+f)]))),o),l=()=>[o[Math.min(n,s)][0],o[Math.max(n,s)][1]],p=b=>{let h=a().findIndex(([
,f])=>f>b);return h<0?o.length-1:h},i=b=>{let h=t.lineAt(o[s][0]),f=o[s][0]-h.start;for(let m=h.number+b;m>=1&&
m<=t.lines.length;m+=b){let r=t.lines[m-1],v=o.map((S,y)=>y).filter(S=>o[S][0]>=r.start&&o[S][1]<=r.end);if(v.
length)return v.findLast(S=>o[S][0]-r.start<=f)??v[0]}return s};return{enter(b){return a().length?(n=s=p(b),l()):
null},move(b,h){let f=Math.min(n,s),m=Math.max(n,s),r;if(b==="ArrowRight")r=(h?s:m)+1;else if(b==="ArrowLeft")
r=(h?s:f)-1;else if(b==="ArrowDown")r=i(1);else if(b==="ArrowUp")r=i(-1);else if(b==="Home"||b==="End"){let v=t.
lineAt(o[s][0]);r=b==="Home"?p(v.start):o.findLastIndex(([,S])=>S<=v.end)}else return null;return s=Math.max(0,
Math.min(o.length-1,r)),h||(n=s),l()},get head(){return o[s]}}}function at({lines:t}){if(!t.open.length)return null;let e=t.open.length>1;return c("p",{class:"soft"},`Line${e?
"s":""} ${t.open.join(", ")} ${e?"have":"has"} neither a mark nor “nothing here”. You can still go back.`)}
function it(t,e){let{task:o,acts:n,state:s}=t,a=o.reasons??[],l=c("input",{type:"text",maxlength:300,"data-lm-\
suppress-shortcuts":"true","aria-label":"In your own words, if you like",placeholder:"In your own words, if yo\
u like"});l.value=s.reason.text,l.addEventListener("input",()=>s.reason.text=l.value,{signal:e});let p=Y("Chec\
k now",()=>n.check(),e,{class:"main",disabled:a.length>0&&s.reason.pick===null}),i=a.map((b,h)=>{let f=c("inpu\
t",{type:"radio",name:`why-${t.id}`,"data-lm-suppress-shortcuts":"true"});return f.checked=s.reason.pick===h,f.
addEventListener("change",()=>{s.reason.pick=h,p.disabled=!1},{signal:e}),c("label",{},f,` ${b}`)});return[at(
t),c("fieldset",{class:"reasons"},c("legend",{},a.length?"How did you decide? Pick what comes closest.":"How d\
id you decide?"),...i,l),c("div",{class:"row"},p,Y("Back to my marks",n.cancel,e,{key:"Escape"}))]}function ct(t,e){
return[at(t),c("p",{},"Commit closes this task: your marks stay as they are now."),c("div",{class:"row"},Y("Co\
mmit my marks",t.acts.commit,e,{class:"main"}),Y("Not yet",t.acts.cancel,e,{key:"Escape"}))]}function lt(t,e){
let o=[["w","mark by words, on and off (button: Mark by words)"],["← → ↑ ↓","move the word cursor, Shi\
ft takes more words"],[t.layer.name==="attribution"?"Enter":"1 … 9",t.layer.name==="attribution"?"take the w\
ords; 1 2 3 choose claim, who, tie; 0 nobody":"label the words, as the buttons show"],["Del","delete the open \
mark (button: Delete)"],["Ctrl Z","undo; with Shift: redo (buttons: Undo, Redo)"],["b","codebook card (button:\
 Codebook)"],["Esc","close or leave what is open (buttons: Done, Cancel)"],["Tab","always leads on, out of the\
 text and out of this task"],["Alt","held while you select with the mouse: single signs, not whole words"]];return[
c("dl",{class:"keys"},...o.flatMap(([n,s])=>[c("dt",{},c("kbd",{},n)),c("dd",{},s)])),c("div",{class:"row"},Y(
"Close",t.acts.cancel,e,{key:"Escape",class:"main"}))]}function dt(t){let e=[],o=[],n=(s,a)=>{let l=s[a];"answer"in s?t.answer(s.answer,l):l?t.put(l):t.del(s.mark)};
return{act(s){if(s.length){e.push(s),o.length=0;for(let a of s)n(a,"after")}},undo(){let s=e.pop();if(!s)return null;
o.push(s);for(let a of[...s].reverse())n(a,"before");return s},redo(){let s=o.pop();if(!s)return null;e.push(s);
for(let a of s)n(a,"after");return s},get canUndo(){return e.length>0},get canRedo(){return o.length>0}}}var Bt={content:"the claim",source:"who says so?",cue:"the words that tie them"},Dt={content:"the claim",source:"\
who says so",cue:"the tie"};function Me({task:t,layer:e}){if(e.name==="attribution")return[];let o=n=>!t.ask.length||
t.ask.includes(n);return o("label")?e.labels:o("family")?e.families:[]}function Te({task:t,layer:e,book:o,state:n},s){
let a=e.name==="loaded"?"voice":e.name==="attribution"?"source_kind":"";if(!a||!t.ask.includes(a)||s.attrs?.[a]&&
n.grid!==a||a==="source_kind"&&!s.spans.source?.length)return null;let l=o.attributes[a];return{...l,values:l.
values.filter(p=>p.name!=="none")}}var ie=({layer:t},e)=>e===t.name?t.short:[...t.labels,...t.families].find(o=>o.
name===e)?.short??e;function He(t){let{task:e,layer:o,state:n,link:s,lines:a,count:l}=t;if(s.status==="join")return"\
Opening your answers …";if(s.status==="lost")return"Stop here: what you do now would not be saved. Download \
what is unsaved, then call your teacher.";if(s.closed&&s.verdict)return"Read what the desk says. Your marks st\
ay as you gave them.";if(s.closed)return"You have closed this task. You can read your marks, not change them.";
if(!t.editable())return"You can read these marks, not change them.";if(n.form==="check")return"Next: say why y\
ou decided as you did. Then see what the desk says.";if(n.form==="commit")return"Next: are you sure? Afterward\
s you cannot change your marks.";if(n.form==="keys")return"The keys, and the button for each.";if(n.waiting)return s.
status==="saved"||s.status==="sending"?"The desk is reading your marks …":"Your check waits until the notebo\
ok answers.";let p=t.edited();if(p&&n.adding)return"Next: select the further words. They join the same mark.";
if(o.name==="attribution"){if(n.pending)return"Next: take these words, or select others.";if(p&&n.role)return`\
Next: ${{content:"select the words of the claim.",source:"select who says so, or say that nobody does.",cue:"s\
elect the words that tie the two."}[n.role]??""}`;if(p&&Te(t,p))return"Next: what kind of source is it?";if(p)
return"Read it aloud. Does it still sound true? Then select the next claim."}else{if(n.pending||n.grid==="labe\
l")return"Next: pick the label that fits best.";if(p&&Te(t,p))return"Next: whose word is it?";if(p&&n.role)return"\
Next: select the words that this mark should cover."}if(s.verdict)return"Read what the desk says. Then change \
what you like, and check again.";let i={attribution:"select the words of a claim",artifact:"click the number o\
f a line that the reporter did not write here for this story",loaded:"select the shortest words that carry a c\
harge"}[o.name],b=n.byWords?"move with the arrow keys, hold Shift for more words, then press a digit or Enter":
i;return!l&&a.open.length?`First: ${b}. Nothing there? Say so below.`:a.open.length?`Next: ${b}. Still open: l\
ine${a.open.length>1?"s":""} ${_t(a.open)}.`:e.commit?"Every line has an answer. Next: look it over, then comm\
it.":t.judges?"Every line has an answer. Next: check.":"Every line has an answer. It is saved; you can still c\
hange it."}function _t(t){return t.length>6?`${t.slice(0,5).join(", ")} and ${t.length-5} more`:t.join(", ")}function We(t,e,o,{
now:n=null,numbered:s=!1}){return c("div",{class:"grid"},...t.map((a,l)=>{let p=s?String(l+1):a.key,i=Y(a.short,
()=>e(a.name),o,{key:p,class:"choice",pressed:n===null?void 0:n===a.name});return i.append(c("small",{},a.question)),
i}))}function pt(t,e){let o=t.edited();return t.layer.name==="attribution"?o?Ut(t,o,e):It(t,e):t.state.pending?
ut(t,null,e):o?Yt(t,o,e):[]}function ut(t,e,o){let{layer:n,acts:s,state:a,slice:l}=t,p=Me(t),i=e?e.spans.text:
a.pending??[],b=p!==n.families&&n.families.length,h=e?e.label:null,f=n.families.map(m=>Y(m.short,()=>s.label(m.
name),o,{class:"quiet",pressed:h===null?void 0:h===m.name}));return[c("p",{class:"asked"},c("b",{},`“${ae(J(
i,l),80)}”`)),We(p,s.label,o,{now:h}),c("div",{class:"row"},c("span",{class:"soft"},"Not sure?"),...b?f:[],Y(
n.name==="artifact"?"not the story":"loaded",()=>s.label(n.name),o,{key:e?void 0:"Enter",class:"quiet"}),Y("Ca\
ncel",s.cancel,o,{key:"Escape"}))]}function It({state:t,slice:e,acts:o},n){return t.pending?[c("div",{class:"r\
ow"},Y(`Take “${ae(J(t.pending,e),50)}” as the claim`,o.takePending,n,{key:"Enter",class:"main"}),Y("Cance\
l",o.cancel,n,{key:"Escape"}))]:[]}function ft({state:t,acts:e},o,n,s){let a=t.role??(o.spans.text?"text":""),
l=!!o.spans[a]?.length,p=(i,b,h,f)=>{let m=Y(i,()=>e.nudge(h,f),n,{title:b});return m.setAttribute("aria-label",
b),m};return[l&&c("span",{class:"group",role:"group","aria-label":"Move the edges by a word"},p("⇤","Begin o\
ne word earlier","start",-1),p("↦","Begin one word later","start",1),p("↤","End one word earlier","end",-1),
p("⇥","End one word later","end",1)),Y(l||!o.spans.content?"Add a piece":"Add a piece to the claim",e.adding,
n,{pressed:t.adding,title:"The next words you select join this mark"}),Y("Delete",e.remove,n,{key:"Delete"}),Y(
"Done",e.done,n,{key:"Escape",class:s?"main":""})]}function Yt(t,e,o){let{state:n,acts:s,slice:a,layer:l,book:p}=t;
if(n.grid==="label")return ut(t,e,o);let i=Te(t,e),b=e.attrs?.voice&&p.attributes.voice.values.find(f=>f.name===
e.attrs?.voice),h=[...l.labels,...l.families].find(f=>f.name===e.label);return[c("p",{class:"asked"},c("b",{},
`“${ae(J(e.spans.text,a),90)}”`),` is marked: ${ie(t,e.label)}${b?`, ${b.short} word`:""}. `,c("span",{class:"\
soft"},i?i.title:h?.question??"")),i&&We(i.values,f=>s.attr(i.name,f),o,{numbered:!0,now:e.attrs?.[i.name]??null}),
c("div",{class:"row"},Me(t).length>0&&Y("Change the label",()=>s.grid("label"),o),b&&!i&&Y("Change whose word",
()=>s.grid("voice"),o),Y("Change the words",()=>s.role("text"),o,{pressed:n.role==="text"&&!n.adding,title:"Th\
e next words you select take the place of these"}),...ft(t,e,o,!i))]}function Ut(t,e,o){let{state:n,acts:s,slice:a,
layer:l,task:p,book:i}=t,b=le(l.name,p),h=n.role,f=l.roles.find(D=>D.name===h),m=b.map((D,E)=>{let u=Ue(e,D),w=Y(
`${u?"✓":E+1} ${Bt[D]}`,()=>s.role(D),o,{class:`step ${D}${u?" done":""}`,pressed:D===h});return w.setAttribute(
"aria-keyshortcuts",String(E+1)),w}),[r,v]=ot(e,a),S=h?null:Te(t,e),y=e.attrs?.source_kind&&e.attrs.source_kind!==
"none"&&i.attributes.source_kind.values.find(D=>D.name===e.attrs?.source_kind),O=J(e.spans.cue,a),B=c("p",{class:"\
read"},r?c("b",{},r):c("u",{},"  ?  "),": ",`${v||"?"}.`,(O||y)&&c("span",{class:"soft"},` (${[O&&`tied by “${O}\
”`,y&&y.short].filter(Boolean).join(", ")})`));return[c("div",{class:"steps"},...m),f?c("p",{class:"asked"},
c("b",{},f.question)," Select the words in the article."):null,B,S&&c("p",{class:"asked"},c("b",{},S.title)),S&&
We(S.values,D=>s.attr(S.name,D),o,{numbered:!0}),c("div",{class:"row"},n.pending&&h&&Y(`Take “${ae(J(n.pending,
a),40)}” as ${Dt[h]}`,s.takePending,o,{key:"Enter",class:"main"}),b.includes("source")&&e.attrs?.source_kind!==
"none"&&(h==="source"||!re(e,b))&&Y("Nobody: the outlet’s own voice",s.nobody,o,{key:"0"}),y&&!S&&Y("Change \
the kind of source",()=>s.grid("source_kind"),o,{class:"quiet"}),...ft(t,e,o,!re(e,b)&&!S))]}var zt={found:["✓","found"],nearly:["≈","nearly"],missed:["○","missed"],extra:["+","extra"],arguable:["∿",
"arguable"],alone:["–","rightly left alone"]},xe=t=>zt[t]??["·",t];function yt(t,e){let{slice:o,sheet:n}=t,
s=`line ${n.lineAt(ke(e)).number}`,a=ae(J(ge(e),o),70);if(e.layer!=="attribution")return[e.layer==="artifact"?
ie(t,e.label):a,e.layer==="artifact"?"":ie(t,e.label),e.layer==="artifact"?`${a} · ${s}`:s];let l=e.attrs?.source_kind===
"none"?"Nobody":ae(J(e.spans.source,o),40)||"who?",p=e.by?null:re(e,le(e.layer,t.task)),i=t.layer.roles.find(b=>b.
name===p)?.short;return[l,J(e.spans.cue,o),`${a} · ${s}${i?` · no ${i} yet`:""}`]}function ht(t,e,o){let[n,s,
a]=yt(t,e);return c("button",{type:"button",class:"m-item","data-name":e.id,"data-lm-suppress-shortcuts":"true"},
o?`${o} `:null,c("b",{},n),s?` · ${s}`:null,c("span",{},a))}function mt(t,e){let o=c("div",{class:"list"}),n=c(
"p",{class:"soft"}),s=c("section",{class:"marks"},c("h3",{},"Your marks"),n,o),a=c("section",{class:"verdict",
tabindex:-1}),l=c("section",{class:"others"}),p=c("section",{class:"card"}),i=[],b=new Map,h=f=>f.target.closest(
"[data-name]")?.dataset.name??null;o.addEventListener("click",f=>{let m=h(f);m&&t.acts.open(m)},{signal:e});for(let[
f,m]of[["pointerover",!0],["focusin",!0],["pointerout",!1],["focusout",!1]])o.addEventListener(f,r=>t.acts.point(
m?h(r):null),{signal:e});return a.addEventListener("click",f=>{let m=b.get(h(f)??"");m&&t.acts.showItem(m)},{signal:e}),
l.addEventListener("click",f=>{let m=f.target.closest("[data-at]")?.dataset.at;m&&t.sheet.show(Number(m),!0)},
{signal:e}),{nodes:[a,s,l,p],update(f){f||(i=[...t.link.marks.values()].filter(m=>m.layer===t.layer.name).map(
m=>({name:m.id,start:ke(m),node:ht(t,m)})).sort((m,r)=>m.start-r.start),se(o,i.map(m=>m.node),t.sheet.el));for(let m of f??
[]){let r=i.findIndex(O=>O.name===m),v=r>=0&&i[r].node===document.activeElement;r>=0&&i.splice(r,1)[0].node.remove();
let S=t.link.marks.get(m),y=S?.layer===t.layer.name;if(S&&y){let O=ke(S),B=i.findIndex(u=>u.start>O),D=B<0?i.length:
B,E=ht(t,S);o.insertBefore(E,i[D]?.node??null),i.splice(D,0,{name:m,start:O,node:E}),v&&E.focus({preventScroll:!0})}else
v&&t.sheet.el.focus({preventScroll:!0})}n.textContent=i.length?"":"None yet. Each mark you make appears here a\
s a button that leads back to it."},current(f){for(let m of i)m.name===f?m.node.setAttribute("aria-current","t\
rue"):m.node.hasAttribute("aria-current")&&m.node.removeAttribute("aria-current")},judge(f){s.hidden=!!f,b=new Map(
(f?.items??[]).map((m,r)=>[String(r),m])),se(a,f?[c("h3",{},"Your desk says"),...(f.sentences??[]).map(m=>c("p",
{},m)),...[...b].map(([m,r])=>qt(t,m,r)),f.reveal?c("p",{class:"reveal"},f.reveal):null]:[],t.sheet.el),f&&(t.
side.scrollTop=0)},compare(f){se(l,[...f.values()].flatMap(m=>[c("h3",{},m.what==="machine"?"The machine’s rea\
ding":"The key"),...m.annotations.filter(r=>r.layer===t.layer.name).map(r=>{let[v,S,y]=yt(t,r);return c("butto\
n",{type:"button",class:"m-item ghostly","data-at":ke(r),"data-lm-suppress-shortcuts":"true"},c("b",{},v),S?` \
· ${S}`:null,c("span",{},y),r.rule||r.rationale?c("span",{},[r.rule&&`rule ${r.rule}`,r.rationale].filter(Boolean).
join(": ")):null)})]),t.sheet.el)},book(){let{layer:f}=t,m=[...f.roles,...f.families,...f.name==="attribution"?
[]:f.labels];se(p,[c("h3",{},"Codebook"),c("p",{},c("b",{},f.question)),c("dl",{},...m.flatMap(r=>[c("dt",{},c(
"span",{class:`tag ${f.roles.length?r.name:f.name}`},r.short),` ${r.name}`),c("dd",{},r.question,r.example?c("\
i",{},` ${r.example}`):null)]))])},card:p,verdict:a}}function qt(t,e,o){let[n,s]=xe(o.outcome),a=l=>l&&l!==t.layer.
name?`${ie(t,l)}. `:"";return c("button",{type:"button",class:`v ${o.outcome}`,"data-name":e,"data-lm-suppress\
-shortcuts":"true"},c("b",{},`${n} ${o.title||s}`),o.why?c("span",{},o.why):null,...(o.also??[]).map(l=>c("spa\
n",{},`Also accepted: ${a(l.label)}${l.why??""}`)))}var de=t=>Object.values(t.spans).flat();var we=(t,e)=>e===void 0?`nothing:${t}`:`nothing:${t}:${e}`;function Fe(t,e,o){let n=e.answers.get(we(t))===!0,
s=o.lines.filter(p=>p.text.trim()&&o.inTask(p.number)).map(p=>p.number),a=new Set(s.filter(p=>o.has(p,i=>e.marks.
has(i)))),l=new Set(s.filter(p=>!a.has(p)&&(n||e.answers.get(we(t,p))===!0)));return{lines:s,marked:a,said:l,whole:n,
open:s.filter(p=>!a.has(p)&&!l.has(p))}}function Ne(t,e,o,n,s=!1){return t.linesOf(o,n).flatMap(a=>{let l=ze(a.text,e.toUnit(o)-a.unit,e.toUnit(n)-a.unit,
s);return l?[[e.toPoint(l[0]+a.unit),e.toPoint(l[1]+a.unit)]]:[]})}function gt(t,e,o,n){let s=null,a=!1,l=0,p=h=>{
let f=document.getSelection();if(!f?.rangeCount||f.isCollapsed)return[];let m=f.getRangeAt(0);return m.intersectsNode(
t.el)?Ne(t,e,t.place(m.startContainer,m.startOffset),t.place(m.endContainer,m.endOffset),h):[]},i=h=>{let f=h.
target,m=f.closest(".ln");if(!m)return null;let r=t.lines[Number(m.dataset.line)-1],v=[];for(let y=f.closest("\
[data-mark]");y;y=y.parentElement?.closest("[data-mark]")??null)v.push(y.dataset.mark);let S=!f.closest(".tx")&&
h.clientX<m.querySelector(".tx").getBoundingClientRect().left;return{line:r.number,margin:S,word:S?null:b(h),marks:v}},
b=({clientX:h,clientY:f})=>{let m=document,r=m.caretPositionFromPoint?.(h,f)??m.caretRangeFromPoint?.(h,f),v=r?.
offsetNode??r?.startContainer;if(!v||!t.el.contains(v))return null;let S=t.place(v,r.offset??r.startOffset),y=t.
lineAt(S),O=e.toUnit(S)-y.unit;for(let B of[O,O-1]){let D=B>=0?nt(y.text,B):null;if(!D)continue;let E=[e.toPoint(
D[0]+y.unit),e.toPoint(D[1]+y.unit)];if(t.boxes(E).some(u=>u.left-2<=h&&h<=u.right+2&&u.top-4<=f&&f<=u.bottom+
4))return E}return null};t.el.addEventListener("pointerdown",h=>{h.button||(s=h,a=h.pointerType==="touch")},{signal:n}),
document.addEventListener("pointerup",h=>{let f=s;s=null,!(!f||a)&&setTimeout(()=>{if(n.aborted)return;let m=p(
h.altKey);if(m.length)document.getSelection()?.removeAllRanges(),o.pick(m,!1);else if(Math.hypot(h.clientX-f.clientX,
h.clientY-f.clientY)<6){let r=i(f);r&&o.tap(r)}})},{signal:n}),t.el.addEventListener("click",h=>{if(!a||p(!1).
length)return;let f=i(h);f&&o.tap(f)},{signal:n}),document.addEventListener("selectionchange",()=>{a&&(clearTimeout(
l),l=window.setTimeout(()=>{let h=n.aborted?[]:p(!1);h.length&&o.pick(h,!0)},300))},{signal:n})}var Ht=[["machine","the machine’s reading"],["gold","the key"]],Wt=0;function kt({model:t,link:e,frame:o,signal:n}){
let s=t.get("task"),a=t.get("text"),l=t.get("codebook"),p=Ee(a),i=Se({text:a,code:p,ranges:s.lines,headline:s.
headline_line,signal:n}),b=dt(e),h=rt(i,p),f=Oe(n),m=Oe(n),r={edit:null,role:null,adding:!1,pending:null,grid:null,
form:null,byWords:!1,waiting:!1,reason:{pick:null,text:""},hint:null,note:"",line:null},v=new Map,S=c("div",{class:"\
palette"});o.root.classList.add("marking"),i.el.classList.toggle("margin",s.layers.includes("artifact")),o.main.
append(i.el),o.dock.append(S);let y={id:Wt+=1,task:s,book:l,link:e,code:p,sheet:i,state:r,slice:p.slice,side:o.
side,layer:l.layers[s.layers[0]],judges:s.feedback==="now"||s.feedback==="full",lines:Fe(s.layers[0],e,i),count:0,
editable:()=>!e.readonly&&!e.closed&&!s.readonly,edited:()=>r.edit?e.marks.get(r.edit)??null:null,acts:null},O=()=>Object.
assign(r,{edit:null,role:null,adding:!1,pending:null,grid:null,form:null}),B=k=>{r.note=k,o.say(k),q()},D=k=>[
void 0,...new Set(de(k).flatMap(([x,A])=>i.linesOf(x,A).map(I=>I.number)))].map(x=>we(y.layer.name,x)).filter(
x=>e.answers.get(x)===!0).map(x=>({answer:x,before:!0,after:!1})),E=(...k)=>b.act(k.flatMap(L=>[{mark:L.id,before:e.
marks.get(L.id)??null,after:L},...D(L)])),u=k=>{r.edit=k.id,r.adding=!1,r.role=y.layer.name==="attribution"?re(
k,le(y.layer.name,s)):null},w=k=>k.every(([L])=>!i.inTask(i.lineAt(L).number)),$=()=>s.lines.map(([k,L])=>k===
L?`line ${k}`:`lines ${k} to ${L}`).join(" and ");function g(){let k=(x,A=!1)=>{if(r.note="",!y.editable())return B(
He(y));r.form=null,r.line=i.lineAt(x[0][0]).number;let I=y.edited(),U=r.role,T=U==="source"||U==="cue"?x:x.filter(
N=>!w([N]));if(!T.length)return B(`That is outside this task, which is about ${$()}.`);if(A)return r.pending=T,
q();if(r.pending=null,I&&U){let N=Ye(I,U,T,r.adding);u(N),E(N)}else if(y.layer.name==="attribution"){let N=Ie(
e.newName(),"attribution","attribution",T);u(N),E(N)}else if(Me(y).length)Object.assign(r,{edit:null,role:null,
grid:null,pending:T});else return L(y.layer.name,T);q()},L=(x,A=r.pending)=>{let I=y.edited();if(y.editable()){
if(A){let T=(y.layer.name==="artifact"?A.map(N=>[N]):[A]).map(N=>Ie(e.newName(),y.layer.name,x,N));O(),r.edit=
T[T.length-1].id,E(...T),o.say(`Marked: ${ie(y,x)}`)}else I&&(r.grid=null,E({...I,label:x}));q()}};return{take:k,
label:L,takePending(){let x=r.pending;x&&(document.getSelection()?.removeAllRanges(),k(x),r.byWords&&ne("",!1))},
attr(x,A){let I=y.edited();r.grid=null,I&&E(tt(I,x,A))},grid(x){r.grid=x,q()},role(x){r.role=r.role===x&&x==="\
text"?null:x,r.adding=!1,q()},adding(){let x=y.edited();if(!x)return;let A=!r.adding;A?(!r.role||!x.spans[r.role]?.
length)&&(r.role=x.spans.content?"content":"text"):u(x),r.adding=A,q()},nobody(){let x=y.edited();if(!x)return;
let A=et(x);u(A),E(A)},nudge(x,A){let I=y.edited(),U=r.role??"text",T=I?.spans[U];if(!I||!T?.length)return;let[
N,z]=x==="start"?T[0]:T[T.length-1],ee=i.lineAt(N),[ve,d]=st(ee.text,[p.toUnit(N)-ee.unit,p.toUnit(z)-ee.unit],
x,A),M=[p.toPoint(ee.unit+ve),p.toPoint(ee.unit+d)];E(Ye(I,U,x==="start"?[M,...T.slice(1)]:[...T.slice(0,-1),M],
!1))},remove(){let x=y.edited();!x||!y.editable()||(O(),b.act([{mark:x.id,before:x,after:null}]),o.say("Delete\
d. Undo brings it back."))},done(){O(),q(),i.el.focus({preventScroll:!0})},cancel(){r.form?r.form=null:r.grid?
r.grid=null:r.pending?r.pending=null:O(),document.getSelection()?.removeAllRanges(),q(),i.el.focus({preventScroll:!0})},
open(x){let A=e.marks.get(x);A&&(O(),r.edit=x,r.note="",A.layer==="attribution"&&(r.role=re(A,le("attribution",
s))),r.line=i.lineAt(de(A)[0]?.[0]??0).number,q(),queueMicrotask(()=>i.show(de(A)[0]?.[0]??0,!0)))},point:x=>i.
light(r.edit,x),check(){e.check(r.reason),O(),r.waiting=!0,r.reason={pick:null,text:""},q()},commit(){O(),e.commit(),
q()},showItem(x){let A=x.spans??[];i.glow("hint",A),i.light(x.mark??null);let I=x.mark?e.marks.get(x.mark):null,
U=A[0]?.[0]??(I&&de(I)[0]?.[0])??(x.lines?.length?i.lines[x.lines[0]-1].start:null);U!==null&&i.show(U,!0)}}}y.
acts=g();let R=(k,L,x)=>k.layer!==y.layer.name?[]:Object.entries(k.spans).flatMap(([A,I])=>{let U=A==="text"?ie(
y,k.label):y.layer.roles.find(T=>T.name===A)?.short??A;return I.map(([T,N],z)=>({start:T,end:N,look:`${A==="te\
xt"?k.layer:A} ${L}`,tag:x&&!z?U:"",name:x?k.id:void 0}))}),H=k=>{let L=k??[...new Set([...i.owners().filter(x=>!x.
includes(":")&&!x.startsWith("copydesk-")),...e.marks.keys()])];for(let x of L){let A=e.marks.get(x);i.set(x,A?
R(A,"",!0):[])}i.flush()},j=()=>{for(let k of i.owners().filter(L=>L.includes(":")))i.set(k,[]);for(let[k,{annotations:L}]of v)
L.forEach(x=>i.set(`${k}:${x.id}`,R(x,`ghost ${k}`,!1)));i.flush(),_.compare(v)},_=mt(y,n);o.side.append(..._.
nodes);let K=o.button("↶ Undo",()=>he(b.undo()),{key:"Control+Z"}),W=o.button("↷ Redo",()=>he(b.redo()),{key:"\
Control+Shift+Z"}),G=o.button("Mark by words",()=>Z(!r.byWords),{key:"w",pressed:!1,title:"A word cursor for t\
he keyboard"}),V=s.layers.length>1?s.layers.map(k=>o.button(l.layers[k].title,()=>{y.layer=l.layers[k],O(),_.book(),
Q(null),j()},{class:"tab",pressed:!1})):[];o.tools.append(...V,K,W,G);let te=o.button("Codebook",()=>{_.card.hidden=
!_.card.hidden,te.setAttribute("aria-pressed",String(!_.card.hidden)),_.card.hidden||_.card.scrollIntoView({block:"\
nearest"})},{key:"b",pressed:!0}),X=o.button("Keys",()=>{r.form=r.form==="keys"?null:"keys",q()},{key:"?"});o.
extras.append(te,X);function he(k){if(!k)return;let L=k.map(A=>"mark"in A?A.mark:null).find(Boolean),x=L?e.marks.
get(L):null;O(),x&&x.layer===y.layer.name&&u(x),o.say("Changed back."),q()}function Z(k){if(r.byWords=k,r.pending=
null,G.setAttribute("aria-pressed",String(k)),i.el.classList.toggle("by-words",k),k){let L=i.lines.find(x=>i.inTask(
x.number)&&x.text.trim());h.enter(r.line&&i.inTask(r.line)?i.lines[r.line-1].start:L?.start??0),ne("",!1)}else
q();i.el.focus({preventScroll:!0})}function ne(k,L){let x=k?h.move(k,L):h.move("ArrowRight",!1)&&h.move("Arrow\
Left",!1);if(!x)return;let A=Ne(i,p,...x);r.line=i.lineAt(h.head[0]).number,r.pending=y.editable()?A:null,r.edit=
y.layer.name==="attribution"?r.edit:null,o.say(p.slice(...h.head)),q(),queueMicrotask(()=>i.show(h.head[0]))}function pe(){
let k=m(),{lines:L,layer:x}=y,A=N=>we(x.name,N),I=(N,z)=>{r.form=null,b.act([{answer:A(N),before:e.answers.get(
A(N))??!1,after:z}]),o.say(z?"Noted: nothing here.":"Taken back."),N&&z&&(r.line=null)},U=[],T=(N,z,ee={})=>U.
push(Y(N,z,k,ee));if(y.editable()){if(y.judges){T("Check",()=>(r.form="check",q()),{class:r.form?"":"main"});let z=Math.
min(3,e.hints+1);T(`Hint ${z} of 3: ${["how many","which line","show one"][z-1]}`,()=>e.hint(z))}s.commit&&T("\
Commit",()=>(r.form="commit",q()),{class:y.judges?"":"main"});let N=r.line!==null&&(L.open.includes(r.line)||L.
said.has(r.line))?r.line:L.open[0];if(N&&!L.whole){let z=L.said.has(N);T(z?`Line ${N}: take back “nothing here\
”`:`Line ${N}: read it all, nothing here`,()=>I(N,!z))}L.whole?T("All lines: take back “nothing here”",()=>I(
void 0,!1)):!y.count&&L.open.length>1&&T("All lines: read, nothing here",()=>I(void 0,!0))}if(y.judges||U.push(
c("span",{class:"soft"},s.feedback==="hold"?"A later task tells how it came out.":"Your teacher gives feedback\
 after you hand in.")),s.overlay&&(e.checked||e.closed)){let N=Ht.filter(([z])=>z!=="gold"||y.judges).map(([z,
ee])=>Y(ee,()=>{v.delete(z)?j():e.ask(z),q()},k,{pressed:v.has(z)}));U.push(c("span",{class:"row show"},c("spa\
n",{class:"soft"},"Show:"),...N))}se(o.foot,U,i.el)}let ce=0,ye=!1;function q(){ye||(ye=!0,queueMicrotask(()=>{
ye=!1,n.aborted||me()}))}function me(){y.lines=Fe(y.layer.name,e,i);let k=0,L=0;for(let T of e.marks.values())
T.layer===y.layer.name&&(k+=1),s.layers.includes(T.layer)&&(L+=1);y.count=k,r.edit&&!e.marks.has(r.edit)&&O(),
o.count(L,s.count,s.unit_word??y.layer.unit_word),o.next(He(y));let x=f(),A=r.form&&{check:it,commit:ct,keys:lt}[r.
form];se(S,[r.note?c("p",{class:"note"},r.note):null,r.hint&&!A?c("p",{class:"note"},c("b",{},`Hint ${r.hint.level}\
: `),r.hint.text):null,...A?A(y,x):y.editable()?pt(y,x):[]],i.el),pe(),K.disabled=!b.canUndo||!y.editable(),W.
disabled=!b.canRedo||!y.editable(),V.forEach((T,N)=>T.setAttribute("aria-pressed",String(s.layers[N]===y.layer.
name))),i.light(r.edit),_.current(r.edit),i.glow("cursor",r.pending??[]);let I=r.pending?.[0]?.[0]??(r.edit&&S.
offsetHeight!==ce?ge(y.edited())[0]?.[0]:void 0);ce=S.offsetHeight,I!==void 0&&!r.byWords&&i.show(I);let U=new Map;
for(let T of e.verdict?.items??[])for(let N of T.lines??[])U.set(N,[...U.get(N)??[],T]);for(let T of y.lines.lines){
let N=U.get(T);N?i.note(T,[...new Set(N.map(z=>xe(z.outcome)[0]))].join(""),N.map(z=>xe(z.outcome)[1]).join(",\
 ")):i.note(T,y.lines.said.has(T)?"–":"",y.lines.said.has(T)?"read it all: nothing here":"")}}function Q(k){
(!k||k.length)&&(H(k),_.update(k),i.glow("hint",[]),r.hint=null),e.verdict||_.judge(null),q()}return e.on("cha\
nge",({names:k})=>Q(k),{signal:n}),e.on("status",()=>q(),{signal:n}),e.on("verdict",k=>{r.waiting=!1,_.judge(k),
q(),o.say(`Your desk says: ${(k.items??[]).map(L=>xe(L.outcome)[1]).join(", ")}`)},{signal:n}),e.on("hint",k=>{
r.hint=k,i.glow("hint",k.spans??[]),k.line&&i.show(i.lines[k.line-1].start,!0),q(),o.say(k.text)},{signal:n}),
e.on("overlay",k=>{if(k.why)return B(k.why);v.set(k.what,k),j(),q()},{signal:n}),e.on("refused",({why:k})=>B(`\
Not taken: ${k}`),{signal:n}),gt(i,p,{pick:(k,L)=>y.acts.take(k,L),tap({line:k,margin:L,word:x,marks:A}){if(r.
note="",r.line=k,L&&y.layer.name==="artifact"){let I=i.lines[k-1],U=[...e.marks.values()].find(T=>T.layer==="a\
rtifact"&&de(T).some(([N,z])=>N>=I.start&&z<=I.end));U?y.acts.open(U.id):y.acts.take(Ne(i,p,I.start,I.end))}else if(A.
length&&!(r.edit&&(r.role||r.adding))){let I=r.edit?A.indexOf(r.edit):-1;y.acts.open(A[(I+1)%A.length])}else x?
r.byWords?(h.enter(x[0]),ne("",!1)):y.layer.name!=="artifact"?y.acts.take([x],y.layer.name==="attribution"):q():
(r.role||O(),q())}},n),o.root.addEventListener("keydown",k=>{let L=k.target;if(L.matches("input[type=text]")&&
k.key!=="Escape")return;if(r.byWords&&L===i.el&&!k.ctrlKey&&!k.metaKey&&!k.altKey&&k.key.match(/^(Arrow|Home|End)/))
return k.preventDefault(),ne(k.key,k.shiftKey);if(k.altKey||k.key==="Enter"&&L.matches("button"))return;let x=k.
key==="Backspace"?"Delete":k.key.length===1?k.key.toLowerCase():k.key,A=k.ctrlKey||k.metaKey?`Control+${k.shiftKey||
x==="y"?"Shift+":""}${x==="y"?"Z":x.toUpperCase()}`:x,I=[...o.dock.querySelectorAll("button"),...o.root.querySelectorAll(
"button")].find(U=>U.getAttribute("aria-keyshortcuts")===A&&!U.disabled);if(I)k.preventDefault(),I.click();else if(x===
"Escape"&&r.byWords)Z(!1);else if(x==="Delete"&&r.byWords&&!r.edit){let U=[...e.marks.values()].find(T=>T.layer===
y.layer.name&&de(T).some(([N,z])=>N<=h.head[0]&&h.head[0]<z));U&&(r.edit=U.id,y.acts.remove())}},{signal:n}),_.
book(),t.get("page")&&$e({model:t,frame:o,paper:i,signal:n}),Q(null),e.verdict&&_.judge(e.verdict),y}var bt=`.copydesk{--copydesk-bg: var(--jp-layout-color0, #fff);--copydesk-fg: var(--jp-ui-font-color0, #1c1f24\
);--copydesk-ui: var(--jp-ui-font-family, system-ui, sans-serif);--copydesk-mono: var(--jp-code-font-family, u\
i-monospace, monospace);--copydesk-serif: Georgia, "Times New Roman", serif;--copydesk-size: 18px;--copydesk-s\
oft: #59626e;--copydesk-line: #d0d7df;--copydesk-edge: #7c8794;--copydesk-panel: #f6f7f9;--copydesk-paper: #ff\
fdf8;--copydesk-ink: #1c1f24;--copydesk-accent: #1f5fbf;--copydesk-on: #fff;--copydesk-source: #0b62a8;--copyd\
esk-cue: #7a3fa0;--copydesk-content: #0d6e5f;--copydesk-content-bg: #dff3ee;--copydesk-artifact: #6b5a3e;--cop\
ydesk-artifact-bg: #f3ecdd;--copydesk-loaded: #a83a17;--copydesk-loaded-bg: #fde9df;--copydesk-ok: #1b7a3d;--c\
opydesk-near: #8a6100;--copydesk-miss: #a8324a;--copydesk-warn-bg: #fdeaec;--copydesk-glow: #cfe0fb;--copydesk\
-hint: #ffe9a8;container:copydesk / inline-size;max-width:1180px;margin:4px 0 12px;border:1px solid var(--copy\
desk-line);border-radius:10px;overflow:hidden;background:var(--copydesk-bg);color:var(--copydesk-fg);font:15px\
/1.45 var(--copydesk-ui)}.copydesk.dark{--copydesk-bg: var(--jp-layout-color0, #111418);--copydesk-fg: var(--j\
p-ui-font-color0, #e7eaee);--copydesk-soft: #a9b3c0;--copydesk-line: #3a434e;--copydesk-edge: #76818e;--copyde\
sk-panel: #1a1f25;--copydesk-paper: #15191e;--copydesk-ink: #e7eaee;--copydesk-accent: #7fb2ff;--copydesk-on: \
#0b1220;--copydesk-source: #7cc0ff;--copydesk-cue: #d3a6f2;--copydesk-content: #6fd6c2;--copydesk-content-bg: \
#12342e;--copydesk-artifact: #d8c49b;--copydesk-artifact-bg: #332b1c;--copydesk-loaded: #ff9d78;--copydesk-loa\
ded-bg: #41231a;--copydesk-ok: #6fdc94;--copydesk-near: #f0c35a;--copydesk-miss: #ff8fa3;--copydesk-warn-bg: #\
43202a;--copydesk-glow: #24406b;--copydesk-hint: #57470f}.copydesk *{box-sizing:border-box}.copydesk [hidden]{\
display:none!important}.copydesk p{margin:0}.copydesk .soft{color:var(--copydesk-soft)}.copydesk .unseen{posit\
ion:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.copydesk .row{displ\
ay:flex;flex-wrap:wrap;gap:7px;align-items:center}.copydesk .row:empty{display:none}.copydesk .show{margin-lef\
t:auto}.copydesk button{font:inherit;font-size:14px;color:var(--copydesk-fg);background:var(--copydesk-bg);bor\
der:1px solid var(--copydesk-line);border-radius:7px;padding:5px 11px;cursor:pointer;text-align:left}.copydesk\
 button:hover:not(:disabled){border-color:var(--copydesk-accent)}.copydesk button:disabled{color:var(--copydes\
k-soft);background:transparent;border-style:dashed;cursor:default}.copydesk button[aria-pressed=true]{border-c\
olor:var(--copydesk-accent);box-shadow:inset 0 -2px 0 var(--copydesk-accent)}.copydesk button.main:not(:disabl\
ed){background:var(--copydesk-accent);border-color:var(--copydesk-accent);color:var(--copydesk-on);font-weight\
:600}.copydesk .tab[aria-pressed=true]{font-weight:600}.copydesk button.quiet{background:transparent;border-st\
yle:dotted;border-color:var(--copydesk-soft)}.copydesk :is(button,input,.paper,.verdict,[tabindex]):focus-visi\
ble{outline:2px solid var(--copydesk-accent);outline-offset:1px}.copydesk .paper:focus-visible{outline-offset:\
-2px}.copydesk kbd{font:12px var(--copydesk-mono);border:1px solid currentcolor;border-radius:4px;padding:0 4p\
x;margin-left:6px;color:inherit;background:none;box-shadow:none}.copydesk button:not(.main) kbd{color:var(--co\
pydesk-soft)}.copydesk .head{display:flex;flex-wrap:wrap;gap:6px 14px;align-items:center;padding:10px 16px;bor\
der-bottom:1px solid var(--copydesk-line);background:var(--copydesk-panel);color:var(--copydesk-ink)}.copydesk\
 .head>div:first-child{flex:1 1 320px}.copydesk .head h2{font:600 16px/1.3 var(--copydesk-ui);margin:0;color:i\
nherit}.copydesk .head p{margin-top:2px;color:var(--copydesk-soft);font-size:14px;max-width:80ch}.copydesk .co\
unt{font-weight:600;white-space:nowrap}.copydesk .count small{color:var(--copydesk-soft);font-weight:400;font-\
size:14px}.copydesk .saved{font-size:13px;padding:3px 10px;border-radius:99px;border:1px solid var(--copydesk-\
ok);color:var(--copydesk-ok);white-space:nowrap}.copydesk .saved:is([data-status=join],[data-status=sending]){\
border-color:var(--copydesk-soft);color:var(--copydesk-soft)}.copydesk .saved[data-status=kept]{border-color:v\
ar(--copydesk-near);color:var(--copydesk-near);font-weight:600}.copydesk .saved:is([data-status=cut],[data-sta\
tus=lost]){border-color:var(--copydesk-miss);color:var(--copydesk-miss);background:var(--copydesk-warn-bg);fon\
t-weight:600}.copydesk .alert{padding:9px 16px;background:var(--copydesk-warn-bg);color:var(--copydesk-miss);f\
ont-weight:600;border-bottom:1px solid var(--copydesk-line)}.copydesk .bar{display:flex;flex-wrap:wrap;gap:8px\
;justify-content:space-between;padding:8px 16px;border-bottom:1px solid var(--copydesk-line)}.copydesk .cols{d\
isplay:grid;grid-template-columns:minmax(0,1fr) auto}.copydesk .side:empty{display:none}.copydesk .wide{displa\
y:flex;flex-direction:column;min-width:0;background:var(--copydesk-paper);color:var(--copydesk-ink)}.copydesk \
.stage{flex:1 1 auto;min-width:0;min-height:0}.copydesk.marking:not(.with-page) :is(.wide,.side){max-height:ma\
x(480px,calc(100vh - 200px))}.copydesk.marking:not(.with-page) .stage{display:flex;flex-direction:column;min-h\
eight:150px;flex-shrink:1000}.copydesk.marking:not(.with-page) .paper{max-height:none;min-height:0;flex:1 1 au\
to}.copydesk .dock{border-top:1px solid var(--copydesk-line);background:var(--copydesk-bg);color:var(--copydes\
k-fg);padding:9px 16px 11px;font-size:14.5px}.copydesk .next{font-weight:600;color:var(--copydesk-accent)}.cop\
ydesk .next:before{content:"→ " / ""}.copydesk .foot{display:flex;flex-wrap:wrap;gap:8px 10px;align-items:cent\
er;padding:10px 16px;border-top:1px solid var(--copydesk-line);background:var(--copydesk-panel);color:var(--co\
pydesk-ink)}.copydesk .paper{max-height:max(340px,calc(100vh - 360px));overflow-y:auto;overscroll-behavior:aut\
o;padding:18px 22px 20px 10px;font:var(--copydesk-size)/1.62 var(--copydesk-serif);color:var(--copydesk-ink);p\
osition:relative}.copydesk .ln{display:grid;grid-template-columns:46px minmax(0,66ch);gap:10px;margin:0 0 .6em\
;line-height:1.62}.copydesk .no{font:12px/1 var(--copydesk-mono);line-height:calc(var(--copydesk-size) * 1.62)\
;color:var(--copydesk-ink);text-align:right;user-select:none;white-space:nowrap}.copydesk .no:before{content:a\
ttr(data-n)}.copydesk .no[data-sign]:not([data-sign=""]):after{content:" " attr(data-sign);color:var(--copydes\
k-accent);font-weight:700}.copydesk .off{color:var(--copydesk-soft)}.copydesk .off .no{color:var(--copydesk-so\
ft);opacity:.999;font-style:italic}.copydesk .headline .tx{font-size:1.35em;line-height:1.25;font-weight:700}.\
copydesk .tx{overflow-wrap:anywhere;white-space:pre-wrap}.copydesk.margin .ln:not(.off) .no{cursor:pointer}.co\
pydesk.margin .ln:not(.off) .no:hover{color:var(--copydesk-accent);text-decoration:underline}.copydesk .m{bord\
er-radius:2px}.copydesk .m[data-mark]{cursor:pointer}.copydesk .m.source{border-bottom:3px solid var(--copydes\
k-source)}.copydesk .m.cue{border-bottom:3px dotted var(--copydesk-cue)}.copydesk .m.content{background:var(--\
copydesk-content-bg);border-bottom:2px solid var(--copydesk-content)}.copydesk .m.artifact{background:var(--co\
pydesk-artifact-bg);border-bottom:2px dashed var(--copydesk-artifact)}.copydesk .m.loaded{background:var(--cop\
ydesk-loaded-bg);border-bottom:3px double var(--copydesk-loaded)}.copydesk .m.ghost{background:none;border-bot\
tom-width:2px;border-bottom-style:dashed}.copydesk .m.ghost.gold{border-bottom-style:solid;border-bottom-width\
:1px}.copydesk .m.lit{outline:1px solid var(--copydesk-accent)}.copydesk .m[data-tag]:before,.copydesk .tag{fo\
nt:600 11px/1 var(--copydesk-ui);vertical-align:4px;margin:0 3px 0 2px;padding:1px 4px;border-radius:4px;color\
:var(--copydesk-on);background:var(--tag)}.copydesk .m[data-tag]:before{content:attr(data-tag);content:attr(da\
ta-tag) / ""}.copydesk .tag{vertical-align:1px;margin-left:0}.copydesk .source{--tag: var(--copydesk-source)}.\
copydesk .cue{--tag: var(--copydesk-cue)}.copydesk .content{--tag: var(--copydesk-content)}.copydesk .artifact\
{--tag: var(--copydesk-artifact)}.copydesk .loaded{--tag: var(--copydesk-loaded)}.copydesk .paper::selection,.\
copydesk .paper *::selection{background:var(--copydesk-glow);color:inherit}.copydesk ::highlight(copydesk-curs\
or){background-color:var(--copydesk-glow);text-decoration:underline 2px var(--copydesk-accent)}.copydesk ::hig\
hlight(copydesk-hint){background-color:var(--copydesk-hint);text-decoration:underline wavy 1px var(--copydesk-\
near)}.copydesk .glow{background:var(--copydesk-glow)}.copydesk .glow.hint{background:var(--copydesk-hint)}.co\
pydesk .by-words{box-shadow:inset 4px 0 0 var(--copydesk-accent)}.copydesk.marking .dock{display:flex;flex-dir\
ection:column;min-height:0}.copydesk .palette{min-height:0;overflow-y:auto}.copydesk .palette{display:flex;fle\
x-direction:column;gap:8px;margin-top:8px}.copydesk .palette>*{flex:none}.copydesk .palette:empty{display:none\
}.copydesk .note{padding:6px 10px;border-left:3px solid var(--copydesk-near);background:var(--copydesk-panel);\
color:var(--copydesk-ink)}.copydesk .read{padding:7px 10px;border-left:3px solid var(--copydesk-content);backg\
round:var(--copydesk-panel);color:var(--copydesk-ink);font:16px/1.45 var(--copydesk-serif)}.copydesk .read .so\
ft{font:13.5px var(--copydesk-ui)}.copydesk .steps{display:flex;flex-wrap:wrap;gap:6px}.copydesk .step{border-\
radius:99px;padding:2px 10px;font-size:13.5px;color:var(--copydesk-soft)}.copydesk .step.done{color:var(--copy\
desk-content);border-color:var(--copydesk-content)}.copydesk .step[aria-pressed=true]{color:var(--tag);border-\
color:var(--tag);box-shadow:inset 0 0 0 1px var(--tag);font-weight:600}.copydesk .grid{display:grid;grid-templ\
ate-columns:repeat(auto-fill,minmax(205px,1fr));gap:5px}.copydesk .choice{padding:2px 9px 4px}.copydesk .choic\
e .label{font-weight:600}.copydesk .choice small{display:block;font-size:12.5px;line-height:1.25;color:var(--c\
opydesk-soft)}.copydesk .group{display:inline-flex}.copydesk .group button{border-radius:0;margin-left:-1px;pa\
dding:5px 9px}.copydesk .group button:first-child{border-radius:7px 0 0 7px;margin-left:0}.copydesk .group but\
ton:last-child{border-radius:0 7px 7px 0}.copydesk .reasons{border:0;padding:0;margin:0;min-width:0}.copydesk \
.reasons legend{font-weight:600;padding:0}.copydesk .reasons label{display:block;padding:2px 0}.copydesk input\
[type=text],.copydesk input[type=number]{font:inherit;width:100%;max-width:60ch;margin-top:4px;padding:5px 9px\
;color:var(--copydesk-fg);background:var(--copydesk-bg);border:1px solid var(--copydesk-soft);border-radius:7p\
x}.copydesk input::placeholder{color:var(--copydesk-soft);opacity:1}.copydesk .keys{display:grid;grid-template\
-columns:max-content 1fr;gap:3px 10px;margin:0}.copydesk .keys kbd,.copydesk .keys dd{margin:0}.copydesk .side\
{width:300px;position:relative;border-left:1px solid var(--copydesk-line);background:var(--copydesk-panel);col\
or:var(--copydesk-ink);padding:14px 14px 18px;font-size:14px;overflow-y:auto}.copydesk .side>section{margin-bo\
ttom:16px}.copydesk .side>section:empty{display:none}.copydesk .side h3{font:600 12.5px/1.2 var(--copydesk-ui)\
;letter-spacing:.04em;text-transform:uppercase;color:var(--copydesk-soft);margin:0 0 8px}.copydesk .card{borde\
r-top:1px solid var(--copydesk-line);padding-top:12px}.copydesk .card dl{margin:8px 0 0}.copydesk .card dt{fon\
t-weight:600}.copydesk .card dd{margin:0 0 8px;color:var(--copydesk-soft)}.copydesk .card dd i{display:block;f\
ont-family:var(--copydesk-serif)}.copydesk .m-item,.copydesk .v{display:block;width:100%;margin:0 0 7px;paddin\
g:7px 10px;background:var(--copydesk-bg);color:var(--copydesk-fg)}.copydesk .m-item>span,.copydesk .v>span{col\
or:var(--copydesk-soft);display:block;font-size:13px}.copydesk .m-item[aria-current]{border-color:var(--copyde\
sk-accent);box-shadow:inset 3px 0 0 var(--copydesk-accent)}.copydesk .m-item.ghostly{border-style:dashed}.copy\
desk .v{border-left:4px solid var(--copydesk-ok)}.copydesk .v.nearly{border-left-color:var(--copydesk-near)}.c\
opydesk .v.arguable{border-left:4px dotted var(--copydesk-near)}.copydesk .v.missed{border-left-color:var(--co\
pydesk-miss)}.copydesk .v.extra{border-left-color:var(--copydesk-soft)}.copydesk .verdict p{margin-bottom:8px}\
.copydesk .reveal{padding:8px 10px;border:1px dashed var(--copydesk-soft);border-radius:7px}@container copydes\
k (max-width: 759px){.copydesk .cols{grid-template-columns:minmax(0,1fr)}.copydesk.copydesk .side.side{border-\
left:0;border-top:1px solid var(--copydesk-line);max-height:none;width:auto}.copydesk .ln{grid-template-column\
s:30px minmax(0,66ch);gap:8px}.copydesk .paper{padding-right:12px;padding-left:4px}}@media print{.copydesk .pa\
per,.copydesk .side{max-height:none;overflow:visible}.copydesk :is(.bar,.dock,.foot){display:none}}
`;var rn={render({model:t,el:e,signal:o}){let n=c("style",{},bt,Xe);e.append(n),o.addEventListener("abort",()=>n.
remove(),{once:!0});let s=Qe(t,{signal:o}),a={model:t,el:e,link:s,signal:o,frame:Je({model:t,el:e,link:s,signal:o})},
l=t.get("kind");l==="choose"?Ve(a):l==="estimate"?Ze(a):kt(a)}};export{rn as default};
