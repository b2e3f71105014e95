// The annotator, made from copydesk/widgets/js by `npm run build`. Change those files, not this one.
function c(t,e={},...o){let n=document.createElement(t);for(let[s,r]of Object.entries(e))r!=null&&r!==!1&&n.setAttribute(
s,r===!0?"":String(r));return n.append(...o.filter(s=>s!=null&&s!==!1)),n}var vt={Escape:"Esc",Delete:"Del",Enter:"\
⏎"};function z(t,e,o,n={}){let s=c("button",{type:"button",class:n.class,title:n.title??(n.key?.includes("+")?
n.key.replace("Control","Ctrl"):null),"aria-pressed":n.pressed===void 0?null:String(n.pressed),"aria-keyshortc\
uts":n.key,disabled:n.disabled,"data-lm-suppress-shortcuts":"true"},n.lead,c("span",{class:"label"},t),n.key&&
!n.key.includes("+")?c("kbd",{"aria-hidden":"true"},vt[n.key]??n.key):null);return s.addEventListener("mousedo\
wn",r=>r.preventDefault(),{signal:o}),s.addEventListener("click",e,{signal:o}),s}function se(t,e,o){let n=t.contains(
document.activeElement)?document.activeElement:null;if(t.replaceChildren(...e.filter(Boolean)),!n||t.contains(
document.activeElement))return;let s=n.querySelector(".label")?.textContent,r=[...t.querySelectorAll("button")].
find(l=>!l.disabled&&l.querySelector(".label")?.textContent===s);(s&&r?r:o??t).focus({preventScroll:!0})}function Oe(t){
let e=new AbortController;return t.addEventListener("abort",()=>e.abort(),{once:!0}),()=>(e.abort(),e=new AbortController,
e.signal)}function Ee(t){let e=[];for(let r=0,l=0;r<t.length;r+=1,l+=1)t.codePointAt(r)>65535&&(e.push(l),r+=1);let o=r=>{
let l=0,p=e.length;for(;l<p;){let i=l+p>>1;r(e[i],i)?l=i+1:p=i}return l},n=r=>r+o(l=>l<r),s=r=>{let l=o((i,b)=>i+
b+2<=r),p=l<e.length&&e[l]+l<r;return r-l-(p?1:0)};return{length:t.length-e.length,toUnit:n,toPoint:s,slice:(r,l)=>t.
slice(n(r),n(l))}}function Ve(t,e,o){let n=e.nodeType===3?o:0;if(e.nodeType!==3)for(let s=0;s<o;s+=1)n+=e.childNodes[s].
textContent?.length??0;for(let s=e;s!==t;){let r=s.parentNode;if(!r)return 0;for(let l=s.previousSibling;l;l=l.
previousSibling)n+=l.textContent?.length??0;s=r}return n}function je(t,e){let o=e,n=[t,0],s=r=>{if(r.nodeType===
3){let l=r.textContent?.length??0;return n=[r,Math.min(o,l)],o<=l?!0:(o-=l,!1)}for(let l of r.childNodes)if(s(
l))return!0;return!1};return s(t),n}function Re(t){let e=[];for(let[o,n]of[...t].sort((s,r)=>s[0]-r[0]||s[1]-r[1])){
let s=e[e.length-1];s&&o<=s[1]?s[1]=Math.max(s[1],n):e.push([o,n])}return e}var $t="[data-copydesk-lit]{outline:3px solid #1f5fbf!important;outline-offset:2px!important;background-color:\
#fff3bf!important;color:#1c1f24!important}";function Se({model:t,frame:e,paper:o,signal:n}){let s=t.get("page");
if(!s)return;let r=c("iframe",{class:"published",title:"The page as it was published",sandbox:"allow-same-orig\
in",tabindex:0}),l=c("div",{class:"page-pane"},c("h3",{},"The page as published"),r),p=c("div",{class:"scrape-\
pane"},c("h3",{},"What the scraper left")),i=c("div",{class:"beside"},l,p);o.el.replaceWith(i),p.append(o.el),
e.root.classList.add("with-page");let b=new Map,h=0,u=null,m=0,a=()=>r.contentDocument?.scrollingElement??null,
w=($,f)=>{if($===h)return;b.get(h)?.removeAttribute("data-copydesk-lit"),o.row(h)?.classList.remove("lit-line"),
h=$;let v=b.get($),E=o.row($);!$||!v||!E||(v.setAttribute("data-copydesk-lit",""),E.classList.add("lit-line"),
f==="scrape"?S(a(),v.getBoundingClientRect(),r.clientHeight):f==="page"&&S(o.el,E.getBoundingClientRect(),o.el.
clientHeight,o.el.getBoundingClientRect().top))},S=($,f,v,E=0)=>{let g=f.top-E;!$||g>=0&&g+f.height<=v||y($===
o.el?"page":"scrape",()=>$.scrollBy({top:g-(v-f.height)/2}))},y=($,f)=>{u&&u!==$||(u=$,clearTimeout(m),m=window.
setTimeout(()=>u=null,150),f())},O=$=>{let f=a();!f||l.hidden||y($,()=>{let[v,E]=$==="page"?[f,o.el]:[o.el,f],
g=v.scrollHeight-v.clientHeight;g>0&&(E.scrollTop=v.scrollTop/g*(E.scrollHeight-E.clientHeight))})},D=$=>Number(
$?.closest?.("[data-line]")?.getAttribute("data-line")??0);for(let $ of["pointerover","focusin","click"])o.el.
addEventListener($,({target:f})=>w(D(f),"scrape"),{signal:n});o.el.addEventListener("pointerleave",()=>w(0),{signal:n}),
o.el.addEventListener("scroll",()=>O("scrape"),{signal:n,passive:!0}),r.addEventListener("load",()=>{let $=r.contentDocument;
if($){$.head.append(Object.assign($.createElement("style"),{textContent:$t})),b=new Map;for(let f of $.querySelectorAll(
"[data-line]"))b.set(Number(f.getAttribute("data-line")),f);for(let f of["pointerover","focusin","click"])$.addEventListener(
f,({target:v})=>w(D(v),"page"),{signal:n});$.addEventListener("pointerleave",()=>w(0),{signal:n}),$.addEventListener(
"click",f=>f.preventDefault(),{signal:n}),$.addEventListener("submit",f=>f.preventDefault(),{signal:n}),$.addEventListener(
"scroll",()=>O("page"),{signal:n,passive:!0})}},{signal:n}),r.srcdoc=s;let P=z("Hide the page",()=>{l.hidden=!l.
hidden,i.classList.toggle("alone",l.hidden),P.querySelector(".label").textContent=l.hidden?"Show the page":"Hi\
de the page"},n);e.tools.append(P),n.addEventListener("abort",()=>clearTimeout(m),{once:!0})}function Et(t,e){let o=0;return t.split(`
`).map((n,s)=>{let r={number:s+1,start:e.toPoint(o),end:e.toPoint(o+n.length),unit:o,text:n};return o+=n.length+
1,r})}function Ce({text:t,code:e,ranges:o,headline:n,signal:s}){let r=Et(t,e),l=f=>!o.length||o.some(([v,E])=>v<=
f&&f<=E),p=new Map,i=c("div",{class:"paper",role:"group","aria-label":"The article, line by line",tabindex:0,"\
data-lm-suppress-shortcuts":"true"});for(let f of r){if(!f.text.trim())continue;let v=c("span",{class:"no","da\
ta-n":f.number}),E=c("span",{class:"tx"},f.text),g=c("p",{class:"ln","data-line":f.number},v,E);g.classList.toggle(
"off",!l(f.number)),g.classList.toggle("headline",f.number===n),p.set(f.number,{row:g,body:E,gutter:v}),i.append(
g)}let b=new Map,h=new Map,u=new Set,m=f=>{let v=0,E=r.length-1;for(;v<E;){let g=v+E+1>>1;r[g].start<=f?v=g:E=
g-1}return r[v]},a=(f,v)=>{let E=[];for(let g=m(f).number;g<=r.length&&r[g-1].start<v;g+=1)E.push(r[g-1]);return E},
w=f=>{let v=p.get(f.number);if(!v)return;let E=[];for(let j of h.get(f.number)??[])for(let _ of b.get(j)??[]){
let F=Math.max(e.toUnit(_.start),f.unit)-f.unit,W=Math.min(e.toUnit(_.end)-f.unit,f.text.length);F<W&&E.push({
piece:_,from:F,to:W,slot:0,opens:_.start>=f.start})}E.sort((j,_)=>j.to-j.from-(_.to-_.from)||j.from-_.from),E.
forEach((j,_)=>{let F=new Set(E.slice(0,_).filter(W=>W.from<j.to&&j.from<W.to).map(W=>W.slot));for(;F.has(j.slot);)
j.slot+=1});let g=[...new Set([0,f.text.length,...E.flatMap(j=>[j.from,j.to])])].sort((j,_)=>j-_),R=[];for(let j=0;j+
1<g.length;j+=1){let _=document.createTextNode(f.text.slice(g[j],g[j+1])),F=E.filter(W=>W.from<=g[j]&&g[j+1]<=
W.to).sort((W,Z)=>W.slot-Z.slot);for(let{piece:W,from:Z,slot:K,opens:oe}of F){let J=c("span",{class:`m ${W.look}`,
"data-mark":W.name});oe&&Z===g[j]&&W.tag&&(J.dataset.tag=W.tag),K&&(J.style.paddingBottom=`${K*5}px`),J.append(
_),_=J}R.push(_)}let H=E.reduce((j,_)=>Math.max(j,_.slot),0);v.row.style.lineHeight=H>1?`calc(1.62em + ${(H-1)*
5}px)`:"",v.body.replaceChildren(...R)},S=new Map,y=typeof Highlight=="function"?CSS.highlights:null,O=(f,v,E)=>{
if(!y)return;let g=y.get(f)??new Highlight;for(let R of v)g.delete(R);for(let R of E)g.add(R);y.set(f,g)},D=([
f,v])=>a(f,v).flatMap(E=>{let g=p.get(E.number)?.body;if(!g)return[];let R=document.createRange(),H=Math.max(e.
toUnit(f),E.unit)-E.unit;return R.setStart(...je(g,H)),R.setEnd(...je(g,Math.min(e.toUnit(v)-E.unit,E.text.length))),
[R]}),P=()=>{for(let[f,v]of S){let E=v.spans.flatMap(D);O(f,v.ranges,E),v.ranges=E}};s.addEventListener("abort",
()=>{for(let[f,v]of S)O(f,v.ranges,[])},{once:!0});let $={el:i,lines:r,inTask:l,lineAt:m,linesOf:a,row:f=>p.get(
f)?.row??null,has:(f,v)=>[...h.get(f)??[]].some(v),set(f,v){let E=(g,R)=>{for(let{number:H}of a(g.start,g.end)){
let j=h.get(H)??new Set;R?j.add(f):j.delete(f),h.set(H,j),u.add(H)}};for(let g of b.get(f)??[])E(g,!1);for(let g of v)
E(g,!0);v.length?b.set(f,v):b.delete(f)},owners:()=>[...b.keys()],flush(){if(u.size){for(let f of u)w(r[f-1]);
u.clear(),P()}},glow(f,v){let E=`copydesk-${f}`,g=S.get(E)?.ranges??[],R=v.flatMap(D);O(E,g,R),S.set(E,{spans:v,
ranges:R}),y||($.set(E,v.map(([H,j])=>({start:H,end:j,look:`glow ${f}`,tag:""}))),$.flush())},note(f,v,E=""){let g=p.
get(f)?.gutter;!g||(g.dataset.sign??"")===v||(g.dataset.sign=v,g.title=E)},light(...f){for(let v of i.querySelectorAll(
".m.lit"))v.classList.remove("lit");for(let v of f)for(let E of v&&b.get(v)||[])for(let{number:g}of a(E.start,
E.end))for(let R of p.get(g)?.body.querySelectorAll(".m")??[])R.dataset.mark===v&&R.classList.add("lit")},show(f,v=!1){
let E=p.get(m(f).number)?.row;if(!E)return;if(v)return E.scrollIntoView({block:"nearest"});let[g,R]=[i.getBoundingClientRect(),
E.getBoundingClientRect()];R.top<g.top?i.scrollTop+=R.top-g.top-8:R.bottom>g.bottom&&(i.scrollTop+=R.bottom-g.
bottom+8)},place(f,v){if(!i.contains(f))return i.compareDocumentPosition(f)&Node.DOCUMENT_POSITION_PRECEDING?0:
e.length;if(f===i){let H=i.children[v];return H?r[Number(H.dataset.line)-1].start:e.length}let E=(f instanceof
Element?f:f.parentElement)?.closest(".ln"),g=r[Number(E.dataset.line)-1],{body:R}=p.get(g.number);return R.contains(
f)?e.toPoint(g.unit+Ve(R,f,v)):f===E&&v>1?g.end:g.start},boxes:f=>D(f).flatMap(v=>[...v.getClientRects()])};return i.
addEventListener("copy",f=>{let v=document.getSelection()?.rangeCount?document.getSelection().getRangeAt(0):null;
if(!v||v.collapsed)return;let E=$.place(v.startContainer,v.startOffset);f.clipboardData?.setData("text/plain",
e.slice(E,$.place(v.endContainer,v.endOffset))),f.preventDefault()},{signal:s}),$}var St=400,he={"data-lm-suppress-shortcuts":"true"};function Le(t,e,o,n){let s=0,r=()=>{s&&(clearTimeout(s),s=
0,o(),e.typing=!1)};return t.addEventListener("input",()=>{clearTimeout(s),s=window.setTimeout(r,St),e.typing=
!0},{signal:n}),t.addEventListener("change",r,{signal:n}),n.addEventListener("abort",r,{once:!0}),r}function Ae({
model:t,link:e,frame:o,signal:n},{key:s,body:r,ask:l,flush:p,why:i,draw:b}){let h=t.get("task"),u=t.get("text");
if(u){let $=Ce({text:u,code:Ee(u),ranges:h.lines,headline:h.headline_line,signal:n});o.main.append($.el),Se({model:t,
frame:o,paper:$,signal:n})}let m=h.feedback!=="after",a=c("p",{class:"note"}),w=c("div",{class:"said",role:"st\
atus"});o.dock.append(c("div",{class:"answer"},...r,a,w));let S=()=>{p(),h.commit?e.commit():e.check({pick:null,
text:i?.()??""})},y=h.commit||m?z(h.commit?"Commit my answer":"Check",S,n,{class:"main"}):null;y&&o.foot.append(
y);let O=()=>e.status==="join"?"Opening your answers …":e.status==="lost"?"Stop here: what you do now would \
not be saved. Download what is unsaved, then call your teacher.":e.verdict?e.closed?"Read what the desk says.":
"Read what the desk says. You can change your answer and check again.":e.closed?m?"Your answer is locked. The \
desk is reading it …":"Your answer is locked. Your teacher’s feedback comes later.":e.readonly?"You can re\
ad this answer, not change it.":D()?h.commit?"Next: are you sure? Then commit.":m?"Next: check.":"Your answer \
is kept. You can still change it. Your teacher’s feedback comes later.":l,D=()=>![void 0,null,""].includes(e.
answers.get(s)?.toString()),P=()=>{let{verdict:$,closed:f,readonly:v}=e,E=f||v;b(E),o.next(O()),y?(y.disabled=
E||!D(),o.foot.hidden=f):o.foot.hidden=!0,a.hidden=!h.commit,a.textContent=f?"You have committed. This is your\
 answer as you gave it.":`Committing locks your answer: you cannot change it afterwards.${m?" Then you see wha\
t the desk says.":""}`,w.replaceChildren(...$?[...$.sentences??[],$.reveal].filter(Boolean).map(g=>c("p",{},g??
"")):[]),w.hidden=!$};for(let $ of["status","change","verdict"])e.on($,P,{signal:n});e.on("change",({names:$})=>$&&
o.warn(null),{signal:n}),e.on("refused",({why:$})=>o.warn(`Not taken: ${$}`),{signal:n}),P()}var Ct={found:"✓ right",nearly:"≈ nearly",missed:"○ it is this one",extra:"✗ not this one",arguable:"∿\
 arguable",alone:"– rightly left alone"};function Ze(t){let{model:e,link:o,signal:n}=t,s=e.get("task"),r=`co\
pydesk-${o.newName()}`,l=(s.options??[]).map(({id:h,text:u})=>({id:h,text:u,field:c("input",{type:s.many?"chec\
kbox":"radio",name:r,value:h,...he}),why:c("p",{class:"because",hidden:!0})})),p=c("fieldset",{},c("legend",{},
s.many?"Choose all that fit":"Choose one"),...l.map(({field:h,text:u,why:m})=>c("div",{class:"option"},c("labe\
l",{},h,c("span",{},u)),m)));p.addEventListener("change",()=>{let h=l.filter(u=>u.field.checked).map(u=>u.id);
o.answer("choice",s.many?h:h[0])},{signal:n});let i=c("textarea",{rows:2,maxlength:600,...he}),b=Le(i,o,()=>o.
answer("reason",i.value.trim()),n);Ae(t,{key:"choice",body:[p,c("label",{class:"why"},"Why? One sentence, if y\
ou like.",i)],ask:s.many?"First: choose all that fit.":"First: choose one.",flush:b,why:()=>i.value.trim(),draw(h){
let u=[o.answers.get("choice")].flat();for(let{id:m,field:a,why:w}of l){a.checked=u.includes(m),a.disabled=h;let S=o.
verdict?.items?.find(y=>y.mark===m);w.hidden=!S,w.className=`because ${S?.outcome}`,w.replaceChildren(...S?[c(
"b",{},S.outcome==="missed"&&s.many?"○ this one too":Ct[S.outcome]),` ${S.why}`]:[])}i.disabled=h,o.typing||
(i.value=o.answers.get("reason")??"")}})}function Ge(t){let{model:e,link:o,signal:n}=t,{min:s=0,max:r=1e3,unit:l}=e.get("task"),p=c("input",{type:"numb\
er",inputmode:"decimal",min:s,max:r,step:"any",...he}),i=c("input",{type:"range","aria-label":"The same by a s\
lider",min:s,max:r,step:r-s>10?1:.1,...he}),b=c("p",{class:"wrong",role:"status"}),h=()=>p.value!==""&&p.validity.
valid,u=()=>{let w=h()?p.valueAsNumber:null;(o.answers.get("number")??null)!==w&&o.answer("number",w)},m=[p,i].
map(w=>Le(w,o,u,n)),a=()=>{b.textContent=p.validity.valid?"":`A number from ${s} to ${r}, please.`,i.classList.
toggle("unset",!h())};p.addEventListener("input",()=>{h()&&(i.value=p.value),a()},{signal:n}),i.addEventListener(
"input",()=>{p.value=i.value,a()},{signal:n}),Ae(t,{key:"number",body:[c("label",{class:"number"},"Your estima\
te",p,l?c("span",{class:"soft"},l):null),c("div",{class:"slider"},c("span",{},String(s)),i,c("span",{},String(
r))),b],ask:"First: say a number. It may be far off.",flush:()=>m.forEach(w=>w()),draw(w){p.disabled=i.disabled=
w;let S=o.answers.get("number")??"";o.typing||S===""&&p.matches(":focus")||(p.value=S,i.value=S===""?String((s+
r)/2):S,a())}})}var Je={join:"opening …",saved:"✓ saved",sending:"… saving",kept:"kept in this browser, not yet in your \
file",cut:"kept here: run this cell again",lost:"NOT SAVED"},Lt={join:"",saved:"",sending:"",kept:"",cut:"The \
notebook's engine was restarted. Your answers are kept in this browser. Run this cell again (▶) to put them in\
 your file.",lost:"Your last answers are NOT saved: neither the notebook nor this browser could keep them. Dow\
nload them now."},Be=[18,22,28];function At(t,e){let o=matchMedia("(prefers-color-scheme: dark)"),n=()=>{let r=document.
body.dataset.jpThemeLight,l=document.body.dataset.vscodeThemeKind;t.classList.toggle("dark",r?r==="false":l?!l.
includes("light"):o.matches)},s=new MutationObserver(n);s.observe(document.body,{attributes:!0,attributeFilter:[
"data-jp-theme-light","data-vscode-theme-kind"]}),e.addEventListener("abort",()=>s.disconnect(),{once:!0}),o.addEventListener(
"change",n,{signal:e}),n()}function Xe({model:t,el:e,link:o,signal:n}){let s=t.get("task"),r=c("h2",{},[s.number,
s.title].filter(Boolean).join(" · ")),l=c("div",{class:"count"}),p=c("div",{class:"saved"}),i=c("div",{class:"\
alert",role:"alert",hidden:!0}),b=c("div",{class:"alert",role:"alert",hidden:!0}),h=c("div",{class:"row"}),u=c(
"div",{class:"row"}),m=c("div",{class:"stage"}),a=c("div",{class:"side",role:"group","aria-label":"Notes besid\
e the text",tabindex:0,"data-lm-suppress-shortcuts":"true"}),w=c("p",{class:"next"}),S=c("div",{class:"dock"},
w),y=c("footer",{class:"foot"}),O=c("div",{class:"unseen",role:"status","aria-live":"polite"}),D=c("section",{
class:"copydesk","aria-label":`Task ${r.textContent}`},c("header",{class:"head"},c("div",{},r,c("p",{},s.prompt)),
l,p),i,b,c("div",{class:"bar"},h,u),c("div",{class:"cols"},c("div",{class:"wide"},m,S,y),a),O);At(D,n);for(let g of[
"keydown","keyup","keypress"])D.addEventListener(g,R=>R.stopPropagation(),{signal:n});let P=Number(t.get("pref\
s")?.size)||Be[0],$=()=>D.style.setProperty("--copydesk-size",`${P}px`);$(),u.append(z("A⁺",()=>{P=Be.find(g=>g>
P)??Be[0],$()},n,{title:"Larger letters, up to projector size, then back"}));let f=g=>{O.textContent=O.textContent===
g?`${g} `:g},v="",E=()=>{let g=o.status;D.dataset.status=p.dataset.status=g,p.textContent=Je[g],p.title=o.reason??
"";let R=g==="join"?o.reason:"",H=Lt[g]||R||(g==="kept"&&o.reason?`Not yet in your file: ${o.reason}. Your ans\
wers are kept in this browser and tried again.`:"");if(i.textContent!==H&&(i.textContent=H),i.hidden=!H,g==="l\
ost"&&"download"in o&&typeof o.download=="function"){let _=o.download;i.append(" ",z("Download what is unsaved",
()=>_.call(o),n,{class:"main"}))}let j=g==="sending"||g==="join"?v:g;j!==v&&((j!=="saved"||v)&&f(Je[g].replace(
"✓ ","")),v=j)};return o.on("status",E,{signal:n}),E(),e.append(D),n.addEventListener("abort",()=>D.remove(),
{once:!0}),{root:D,main:m,side:a,tools:h,extras:u,dock:S,foot:y,say:f,count(g,R,H){l.replaceChildren(R?`${g} o\
f ${R} `:`${g} `,c("small",{},H??""))},next(g){w.textContent!==g&&(w.textContent=g),w.hidden=!g},warn(g){b.textContent=
g??"",b.hidden=!g},button:(g,R,H)=>z(g,R,n,H)}}var Qe=`.copydesk{&.dark{color-scheme:dark}.answer{display:grid;gap:10px;max-width:66ch;margin-top:10px;font-s\
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
`;var Te=class{#e;#t;constructor(e,o,n){this.#e=e,this.#t=`copydesk/${o}/${n}/`}#o(e){return`${this.#t}${e.round}\
/${e.client}/${e.n}`}put(e){try{return this.#e().setItem(this.#o(e),JSON.stringify(e.op)),!0}catch{return!1}}drop(e){
try{this.#e().removeItem(this.#o(e))}catch{}}all(){let e=[];try{let o=this.#e();for(let n=0;n<o.length;n++){let s=o.
key(n)??"",[r,l,p,i]=s.startsWith(this.#t)?s.slice(this.#t.length).split("/"):[];if(!(!p||i!==void 0))try{e.push(
{round:Number(r),client:l,n:Number(p),op:JSON.parse(o.getItem(s)??"")})}catch{}}}catch{return[]}return e.sort(
(o,n)=>o.round-n.round||(o.client<n.client?-1:o.client>n.client?1:o.n-n.n))}},Mt=50,Nt=64e3;function et(t){let[
e]=t,o=0,n=t.findIndex(({client:s,round:r,n:l,op:p},i)=>(o+=new TextEncoder().encode(JSON.stringify(p)).length+
1,s!==e.client||r!==e.round||l!==e.n+i||i===Mt||i>0&&o>Nt));return n<0?t.length:n}var Ot=2500,De=[1e3,2e3,4e3,8e3,15e3],jt="The notebook does not answer yet. If this stays so, run this cell ag\
ain (▶).",Rt={storage:()=>localStorage,now:()=>Date.now(),later:(t,e)=>setTimeout(t,e),never:t=>clearTimeout(
t),random:()=>Array.from(crypto.getRandomValues(new Uint8Array(6)),t=>t.toString(16).padStart(2,"0")).join("")},
Pe=t=>t.mark?.id??t.mark??t.key;function tt(t,{signal:e,...o}){let n={...Rt,...o},s=String(t.get("task").id),r=n.
random(),l=r,p=0,i=0,b=Number(t.get("task").round??1),h="",u=null,m=0,a=null,w=[],S=!1,y=!1,O={why:"",retry:!0},
D=0,P=null,$=!1,f=!1,v=!1,E={what:"",when:0},g={status:"",reason:""},R=new Map,H=new Map,j=!1,_=!1,F=0,W=null,
Z=new Map,K=(d,N)=>{for(let B of[...Z.get(d)??[]])B(N)},oe=()=>{let d=w.some(N=>!N.stored);return S?d?"lost":"\
cut":a?w.length?y?d?"lost":"kept":"sending":f?"sending":"saved":"join"},J=()=>O.why||(!a&&!S&&D>2?jt:""),ye=()=>!a||
oe()==="lost"||!!t.get("task").readonly,V=()=>{if(!w.length&&a&&(y=!1,D=0,O={why:"",retry:!0}),n.never(P),P=null,
!S&&!e.aborted){let d=De[Math.min(D,De.length-1)];if(!a)P=n.later(()=>(D++,ue(),V()),d);else if(w.length&&y&&O.
retry)P=n.later(()=>(D++,q(),V()),d);else if(w.length&&!y){let N=w.reduce((B,L)=>Math.min(B,L.since),1/0);P=n.
later(()=>(y=!0,D=0,V()),Math.max(0,N+Ot-n.now()))}}g.status===oe()&&g.reason===J()||(g.status=oe(),g.reason=J(),
K("status",g.status))},ne=d=>{if(!(S||e.aborted))try{t.send(d)}catch{M()}},ue=()=>ne({t:"hello",v:1,client:l,task:s,
round:b,boot:u,seq:m}),ce=()=>{$=!1;let d=w.filter(N=>!N.sent);for(;d.length;){let N=d.splice(0,et(d));for(let G of N)
G.sent=!0;let[{client:B,round:L}]=N;ne({t:"ops",v:1,journal:h,client:B,task:s,round:L,ops:N.map(G=>G.op)})}},me=()=>{
$||($=!0,queueMicrotask(ce))},q=()=>{for(let d of w)d.sent=!1,d.stored||=a?.put(d)??!1;ce()},ge=d=>(d.do==="pu\
t"?R.set(d.mark.id,d.mark):d.do==="del"?R.delete(d.mark):d.do==="answer"?H.set(d.key,d.value):d.do==="hint"?F=
Math.max(F,d.level):d.do==="check"?_=!0:j=!0,["put","del","answer"].includes(d.do)&&(W=null),d.do==="put"?d.mark.
id:d.do==="del"?d.mark:null),X=d=>{if(ye()||j)return;let N={n:++p,...d},B={round:b,client:l,n:p,op:N,stored:!1,
sent:!1,since:n.now()};B.stored=a?.put(B)??!1,w.push(B);let L=ge(N);V(),K("change",{names:L?[L]:[]}),O.why||me()},
k=d=>{let N=w.filter(L=>L.client===d);w=w.filter(L=>L.client!==d);let B=n.random();N.forEach((L,G)=>{let ee={...L.
op,n:G+1},fe={...L,client:B,n:G+1,op:ee,sent:!1};fe.stored=a?.put(fe)??!1,(fe.stored||!L.stored)&&a?.drop(L),w.
push(fe)}),d===l&&(l=B,p=N.length)},A=d=>{a||(y=!1,D=0,O={why:"",retry:!0}),h!==d.journal&&(h&&(w=[],l=n.random(),
p=0),h=d.journal,a=new Te(n.storage,h,s)),d.round!==b&&p&&(l=n.random(),p=0),{round:b,boot:u,seq:m}=d,v=!1,j=!!d.
closed,_=!!d.checked,F=d.hints??0,W=d.verdict??null,R=new Map((d.marks??[]).map(L=>[L.id,L])),H=new Map(Object.
entries(d.answers??{}));let N=new Set(w.map(L=>`${L.client}/${L.n}`));w=[...(a?.all()??[]).filter(L=>!N.has(`${L.
client}/${L.n}`)).map(L=>({...L,stored:!0,sent:!1,since:n.now()})),...w].filter(L=>{let G=L.round===b&&L.n<=(d.
upto?.[L.client]??0);return G&&a?.drop(L),!G});for(let L of w)L.round===b&&ge(L.op);ce(),V(),K("change",{names:null}),
W&&K("verdict",W)},x=(d,N)=>{let B=w.filter(L=>L.client===d&&L.n<=N);w=w.filter(L=>!B.includes(L));for(let L of B)
a?.drop(L);return B},C=d=>{let N=x(d.client,d.upto),B=N.filter(ee=>d.refused?.[ee.n]),L=N.length&&d.client!==l&&
!w.some(ee=>ee.client===d.client),G=B.length||d.late?.length||L||v&&!w.length||N.some(ee=>ee.op.do==="commit");
m=Math.max(m,d.seq??0),N.length&&(D=0,O={why:"",retry:!0}),V(),G&&ue();for(let{n:ee,op:fe}of B)K("refused",{n:ee,
why:d.refused[ee],op:fe})},I=d=>{m=Math.max(m,d.seq??0);let N=[];for(let B of d.ops)x(d.by,B.n);for(let B of d.
by===l?[]:d.ops)Pe(B)&&w.some(L=>Pe(L.op)===Pe(B))?v=!0:N.push(ge(B));V(),K("change",{names:N.filter(B=>B!==null)}),
(v?!w.length:d.ops.some(B=>B.do==="commit"||B.do==="check"))&&ue()},Y=d=>{let N=w.filter(L=>L.client===d.client&&
L.n>=d.from);if(!N.length)return;let B=`${d.client}/${d.from}`;if(!(E.what===B&&n.now()-E.when<De[0])){if(E={what:B,
when:n.now()},N[0].n>d.from)k(d.client);else for(let L of N)L.sent=!1;ce()}},T=d=>{O={why:String(d.why??"the f\
ile could not be written"),retry:d.retry!==!1},y=!0,V()},M=()=>{S=!0,V()},$e=[["msg:custom",d=>{d?.t==="state"?
A(d):a?d.t==="ack"?C(d):d.t==="delta"?I(d):d.t==="want"?Y(d):d.t==="fault"?T(d):d.t==="verdict"?K("verdict",W=
d):(d.t==="hint"||d.t==="overlay")&&K(d.t,d):d?.t==="fault"&&T(d)}],["comm_live_update",()=>{t.comm_live!==!0&&
M()}],["comm:close",M]];for(let[d,N]of $e)t.on(d,N);return e.addEventListener("abort",()=>{for(let[d,N]of $e)t.
off(d,N);n.never(P),Z.clear()},{once:!0}),t.comm_live===!1&&(S=!0),ue(),V(),{get status(){return oe()},get reason(){
return J()},get marks(){return R},get answers(){return H},get closed(){return j},get checked(){return _},get hints(){
return F},get verdict(){return W},get readonly(){return ye()},get typing(){return f},set typing(d){f=d,V()},put:d=>X(
{do:"put",mark:d}),del:d=>X({do:"del",mark:d}),answer:(d,N)=>X({do:"answer",key:d,value:N}),hint:d=>X({do:"hin\
t",level:d}),check:d=>X({do:"check",reason:d}),commit:()=>X({do:"commit"}),ask:d=>ne({t:"ask",what:d,client:l}),
newName:()=>`${r}.${++i}`,on(d,N,B){let L=Z.get(d)??new Set;Z.set(d,L.add(N)),B.signal.addEventListener("abort",
()=>L.delete(N),{once:!0})},unsaved:()=>w.map(d=>({task:s,round:d.round,client:d.client,...d.op})),download(){
let d=[{v:1,journal:h,unsaved:!0},...this.unsaved()].map(L=>JSON.stringify(L)),N=URL.createObjectURL(new Blob(
[`${d.join(`
`)}
`],{type:"application/x-ndjson"})),B=document.createElement("a");B.href=N,B.download=`copydesk-unsaved-${s}.js\
onl`,B.click(),URL.revokeObjectURL(N)}}}var _e=["content","source","cue"];function le(t,e){if(t!=="attribution")return["text"];let o=_e.filter(n=>e.ask.
includes(n));return o.length?_e.filter(n=>n==="content"||o.includes(n)):_e}function Ie(t,e,o,n){return{id:t,layer:e,
label:o,spans:{[e==="attribution"?"content":"text"]:Re(n)},attrs:{}}}function Ye(t,e,o,n){let s={...t.attrs};return e===
"source"&&!n&&delete s.source_kind,{...t,spans:{...t.spans,[e]:Re(n?[...t.spans[e]??[],...o]:o)},attrs:s}}function ot(t){
let{source:e,...o}=t.spans;return{...t,spans:o,attrs:{...t.attrs,source_kind:"none"}}}var nt=(t,e,o)=>({...t,attrs:{
...t.attrs,[e]:o}});function ze(t,e){return!!t.spans[e]?.length||e==="source"&&t.attrs?.source_kind==="none"}var re=(t,e)=>e.
find(o=>!ze(t,o)&&!(o==="cue"&&t.attrs?.source_kind==="none"))??null,ke=t=>t.spans.content??t.spans.text??Object.
values(t.spans)[0]??[],be=t=>ke(t)[0]?.[0]??0;function de(t,e){if(t.length<=e)return t;let o=t.slice(0,e);return`${o.
slice(0,Math.max(o.lastIndexOf(" "),e/2)).trimEnd()} …`}var te=(t,e)=>(t??[]).map(([o,n])=>e(o,n)).join(" … ");
function st(t,e){let o=(t.spans.content??[]).map(([s,r])=>e(s,r).replace(/^(?:[“"‘']\s*)?(?:that\s+)?/i,"").
replace(/[”"’'.,;:]+$/,"")).join(" … ");return[t.attrs?.source_kind==="none"?"The outlet itself says":t.
spans.source?.length?`${te(t.spans.source,e)} said`:"",o]}var Bt=/[\p{L}\p{N}_]+(?:[’'.\-][\p{L}\p{N}_]+)*/gu,Dt=/[\p{M}\u200d\p{Emoji_Modifier}]/u;function xe(t){return Array.
from(t.matchAll(Bt),e=>[e.index,e.index+e[0].length])}function Ue(t,e,o,n=!1){let s=Math.max(0,e),r=Math.min(t.
length,o);for(;s<r&&/\s/.test(t[s]);)s+=1;for(;r>s&&/\s/.test(t[r-1]);)r-=1;if(s>=r)return null;if(!n){for(let[
l,p]of xe(t))if(l<s&&s<p&&(s=l),l<r&&r<p){r=p;break}}return qe(t,s,r)}function qe(t,e,o){let n=r=>/[\udc00-\udfff]/.
test(t[r]??"")&&/[\ud800-\udbff]/.test(t[r-1]??""),s=r=>r<t.length?String.fromCodePoint(t.codePointAt(r)):"";for(n(
e)&&(e-=1),n(o)&&(o+=1);Dt.test(s(o));)o+=s(o).length;return[e,o]}function rt(t,e){for(let[o,n]of xe(t))if(o<=
e&&e<n)return qe(t,o,n);return Ue(t,e,e+1,!0)}function at(t,e,o,n){let s=xe(t),[r,l]=e;if(o==="start"){let b=s.
map(([u])=>u).filter(u=>u<l);return[(n<0?b.filter(u=>u<r).pop():b.find(u=>u>r))??r,l]}let p=s.map(([,b])=>b).filter(
b=>b>r),i=n<0?p.filter(b=>b<l).pop():p.find(b=>b>l);return i===void 0?e:qe(t,r,i)}function it(t,e){let o=[],n=0,s=0,r=()=>(o.length||(o=t.lines.flatMap(b=>xe(b.text).map(([h,u])=>[e.toPoint(b.
unit+h),e.toPoint(b.unit+u)]))),o),l=()=>[o[Math.min(n,s)][0],o[Math.max(n,s)][1]],p=b=>{let h=r().findIndex(([
,u])=>u>b);return h<0?o.length-1:h},i=b=>{let h=t.lineAt(o[s][0]),u=o[s][0]-h.start;for(let m=h.number+b;m>=1&&
m<=t.lines.length;m+=b){let a=t.lines[m-1],w=o.map((S,y)=>y).filter(S=>o[S][0]>=a.start&&o[S][1]<=a.end);if(w.
length)return w.findLast(S=>o[S][0]-a.start<=u)??w[0]}return s};return{enter(b){return r().length?(n=s=p(b),l()):
null},move(b,h){let u=Math.min(n,s),m=Math.max(n,s),a;if(b==="ArrowRight")a=(h?s:m)+1;else if(b==="ArrowLeft")
a=(h?s:u)-1;else if(b==="ArrowDown")a=i(1);else if(b==="ArrowUp")a=i(-1);else if(b==="Home"||b==="End"){let w=t.
lineAt(o[s][0]);a=b==="Home"?p(w.start):o.findLastIndex(([,S])=>S<=w.end)}else return null;return s=Math.max(0,
Math.min(o.length-1,a)),h||(n=s),l()},get head(){return o[s]}}}function ct({lines:t}){if(!t.open.length)return null;let e=t.open.length>1;return c("p",{class:"soft"},`Line${e?
"s":""} ${t.open.join(", ")} ${e?"have":"has"} neither a mark nor “nothing here”. You can still go back.`)}
function lt(t,e){let{task:o,acts:n,state:s}=t,r=o.reasons??[],l=c("input",{type:"text",maxlength:300,"data-lm-\
suppress-shortcuts":"true","aria-label":"In your own words, if you like",placeholder:"In your own words, if yo\
u like"});l.value=s.reason.text,l.addEventListener("input",()=>s.reason.text=l.value,{signal:e});let p=z("Chec\
k now",()=>n.check(),e,{class:"main",disabled:r.length>0&&s.reason.pick===null}),i=r.map((b,h)=>{let u=c("inpu\
t",{type:"radio",name:`why-${t.id}`,"data-lm-suppress-shortcuts":"true"});return u.checked=s.reason.pick===h,u.
addEventListener("change",()=>{s.reason.pick=h,p.disabled=!1},{signal:e}),c("label",{},u,` ${b}`)});return[ct(
t),c("fieldset",{class:"reasons"},c("legend",{},r.length?"How did you decide? Pick what comes closest.":"How d\
id you decide?"),...i,l),c("div",{class:"row"},p,z("Back to my marks",n.cancel,e,{key:"Escape"}))]}function dt(t,e){
return[ct(t),c("p",{},"Commit closes this task: your marks stay as they are now."),c("div",{class:"row"},z("Co\
mmit my marks",t.acts.commit,e,{class:"main"}),z("Not yet",t.acts.cancel,e,{key:"Escape"}))]}function pt(t,e){
let o=[["w","mark by words, on and off (button: Mark by words)"],["← → ↑ ↓","move the word cursor, Shi\
ft takes more words"],[t.layer.name==="attribution"?"Enter":"1 … 9",t.layer.name==="attribution"?"take the w\
ords; 1 2 3 choose claim, who, tie; 0 nobody":"label the words, as the buttons show"],["Del","delete the open \
mark (button: Delete)"],["Ctrl Z","undo; with Shift: redo (buttons: Undo, Redo)"],["b","codebook card (button:\
 Codebook)"],["Esc","close or leave what is open (buttons: Done, Cancel)"],["Tab","always leads on, out of the\
 text and out of this task"],["Alt","held while you select with the mouse: single signs, not whole words"]];return[
c("dl",{class:"keys"},...o.flatMap(([n,s])=>[c("dt",{},c("kbd",{},n)),c("dd",{},s)])),c("div",{class:"row"},z(
"Close",t.acts.cancel,e,{key:"Escape",class:"main"}))]}function ut(t){let e=[],o=[],n=(s,r)=>{let l=s[r];"answer"in s?t.answer(s.answer,l):l?t.put(l):t.del(s.mark)};
return{act(s){if(s.length){e.push(s),o.length=0;for(let r of s)n(r,"after")}},undo(){let s=e.pop();if(!s)return null;
o.push(s);for(let r of[...s].reverse())n(r,"before");return s},redo(){let s=o.pop();if(!s)return null;e.push(s);
for(let r of s)n(r,"after");return s},get canUndo(){return e.length>0},get canRedo(){return o.length>0}}}var Pt={content:"the claim",source:"who says so?",cue:"the words that tie them"},_t={content:"the claim",source:"\
who says so",cue:"the tie"};function ae({task:t,layer:e}){if(e.name==="attribution")return[];let o=n=>!t.ask.length||
t.ask.includes(n);return o("label")?e.labels:o("family")?e.families:[]}function Me({task:t,layer:e,book:o,state:n},s){
let r=e.name==="loaded"?"voice":e.name==="attribution"?"source_kind":"";if(!r||!t.ask.includes(r)||s.attrs?.[r]&&
n.grid!==r||r==="source_kind"&&!s.spans.source?.length)return null;let l=o.attributes[r];return{...l,values:l.
values.filter(p=>p.name!=="none")}}var ie=({layer:t},e)=>e===t.name?t.short:[...t.labels,...t.families].find(o=>o.
name===e)?.short??e;function He(t){let{task:e,layer:o,state:n,link:s,lines:r,count:l}=t;if(s.status==="join")return"\
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
elect the words that tie the two."}[n.role]??""}`;if(p&&Me(t,p))return"Next: what kind of source is it?";if(p)
return"Read it aloud. Does it still sound true? Then select the next claim."}else{if(n.pending&&(p||!ae(t).length))
return"Next: take these words, or select others.";if(n.pending||n.grid==="label")return"Next: pick the label t\
hat fits best.";if(p&&Me(t,p))return"Next: whose word is it?";if(p&&n.role)return"Next: select the words that \
this mark should cover."}if(s.verdict)return"Read what the desk says. Then change what you like, and check aga\
in.";let i={attribution:"select the words of a claim",artifact:"click the number of a line that the reporter d\
id not write here for this story",loaded:"select the shortest words that carry a charge"}[o.name],b=n.byWords?
"move with the arrow keys, hold Shift for more words, then press a digit or Enter":i;return!l&&r.open.length?`\
First: ${b}. Nothing there? Say so below.`:r.open.length?`Next: ${b}. Still open: line${r.open.length>1?"s":""}\
 ${It(r.open)}.`:e.commit?"Every line has an answer. Next: look it over, then commit.":t.judges?"Every line ha\
s an answer. Next: check.":"Every line has an answer. It is saved; you can still change it."}function It(t){return t.
length>6?`${t.slice(0,5).join(", ")} and ${t.length-5} more`:t.join(", ")}function We(t,e,o,{now:n=null,numbered:s=!1}){
return c("div",{class:"grid"},...t.map((r,l)=>{let p=s?String(l+1):r.key,i=z(r.short,()=>e(r.name),o,{key:p,class:"\
choice",pressed:n===null?void 0:n===r.name});return i.append(c("small",{},r.question)),i}))}function ft(t,e){let o=t.
edited();return o?t.layer.name==="attribution"?Ut(t,o,e):zt(t,o,e):t.state.pending?ae(t).length?ht(t,null,e):Yt(
t,e):[]}function ht(t,e,o){let{layer:n,acts:s,state:r,slice:l}=t,p=ae(t),i=e?e.spans.text:r.pending??[],b=p!==
n.families&&n.families.length,h=e?e.label:null,u=n.families.map(m=>z(m.short,()=>s.label(m.name),o,{class:"qui\
et",pressed:h===null?void 0:h===m.name}));return[c("p",{class:"asked"},c("b",{},`“${de(te(i,l),80)}”`)),We(
p,s.label,o,{now:h}),c("div",{class:"row"},c("span",{class:"soft"},"Not sure?"),...b?u:[],z(n.name==="artifact"?
"not the story":"loaded",()=>s.label(n.name),o,{key:e?void 0:"Enter",class:"quiet"}),z("Cancel",s.cancel,o,{key:"\
Escape"}))]}function Fe({state:t,slice:e,acts:o,layer:n},s){if(!t.pending)return null;let r=n.name==="attribut\
ion"?` as ${_t[t.role??"content"]}`:"";return z(`Take “${de(te(t.pending,e),40)}”${r}`,o.takePending,s,{key:"\
Enter",class:"main"})}var Yt=(t,e)=>[c("div",{class:"row"},Fe(t,e),z("Cancel",t.acts.cancel,e,{key:"Escape"}))];
function yt({state:t,acts:e},o,n,s){let r=t.role??(o.spans.text?"text":""),l=!!o.spans[r]?.length,p=(i,b,h,u)=>{
let m=z(i,()=>e.nudge(h,u),n,{title:b});return m.setAttribute("aria-label",b),m};return[l&&c("span",{class:"gr\
oup",role:"group","aria-label":"Move the edges by a word"},p("⇤","Begin one word earlier","start",-1),p("↦",
"Begin one word later","start",1),p("↤","End one word earlier","end",-1),p("⇥","End one word later","end",
1)),z(l||!o.spans.content?"Add a piece":"Add a piece to the claim",e.adding,n,{pressed:t.adding,title:"The nex\
t words you select join this mark"}),z("Delete",e.remove,n,{key:"Delete"}),z("Done",e.done,n,{key:"Escape",class:s?
"main":""})]}function zt(t,e,o){let{state:n,acts:s,slice:r,layer:l,book:p}=t;if(n.grid==="label")return ht(t,e,
o);let i=Me(t,e),b=e.attrs?.voice&&p.attributes.voice.values.find(u=>u.name===e.attrs?.voice),h=[...l.labels,...l.
families].find(u=>u.name===e.label);return[c("p",{class:"asked"},c("b",{},`“${de(te(e.spans.text,r),90)}”`),
` is marked: ${ie(t,e.label)}${b?`, ${b.short} word`:""}. `,c("span",{class:"soft"},i?i.title:h?.question??"")),
i&&We(i.values,u=>s.attr(i.name,u),o,{numbered:!0,now:e.attrs?.[i.name]??null}),c("div",{class:"row"},Fe(t,o),
ae(t).length>0&&z("Change the label",()=>s.grid("label"),o),b&&!i&&z("Change whose word",()=>s.grid("voice"),o),
z("Change the words",()=>s.role("text"),o,{pressed:n.role==="text"&&!n.adding,title:"The next words you select\
 take the place of these"}),...yt(t,e,o,!i))]}function Ut(t,e,o){let{state:n,acts:s,slice:r,layer:l,task:p,book:i}=t,
b=le(l.name,p),h=n.role,u=l.roles.find(P=>P.name===h),m=b.map((P,$)=>{let f=ze(e,P),v=z(`${f?"✓":$+1} ${Pt[P]}`,
()=>s.role(P),o,{class:`step ${P}${f?" done":""}`,pressed:P===h});return v.setAttribute("aria-keyshortcuts",String(
$+1)),v}),[a,w]=st(e,r),S=h?null:Me(t,e),y=e.attrs?.source_kind&&e.attrs.source_kind!=="none"&&i.attributes.source_kind.
values.find(P=>P.name===e.attrs?.source_kind),O=te(e.spans.cue,r),D=c("p",{class:"read"},a?c("b",{},a):c("u",{},
"  ?  "),": ",`${w||"?"}.`,(O||y)&&c("span",{class:"soft"},` (${[O&&`tied by “${O}”`,y&&y.short].filter(
Boolean).join(", ")})`));return[c("div",{class:"steps"},...m),u?c("p",{class:"asked"},c("b",{},u.question)," S\
elect the words in the article."):null,D,S&&c("p",{class:"asked"},c("b",{},S.title)),S&&We(S.values,P=>s.attr(
S.name,P),o,{numbered:!0}),c("div",{class:"row"},Fe(t,o),b.includes("source")&&e.attrs?.source_kind!=="none"&&
(h==="source"||!re(e,b))&&z("Nobody: the outlet’s own voice",s.nobody,o,{key:"0"}),y&&!S&&z("Change the kind\
 of source",()=>s.grid("source_kind"),o,{class:"quiet"}),...yt(t,e,o,!re(e,b)&&!S))]}var qt={found:["✓","found"],nearly:["≈","nearly"],missed:["○","missed"],extra:["+","extra"],arguable:["∿",
"arguable"],alone:["–","rightly left alone"]},we=t=>qt[t]??["·",t];function gt(t,e){let{slice:o,sheet:n}=t,
s=`line ${n.lineAt(be(e)).number}`,r=de(te(ke(e),o),70);if(e.layer!=="attribution")return[e.layer==="artifact"?
ie(t,e.label):r,e.layer==="artifact"?"":ie(t,e.label),e.layer==="artifact"?`${r} · ${s}`:s];let l=e.attrs?.source_kind===
"none"?"Nobody":de(te(e.spans.source,o),40)||"who?",p=e.by?null:re(e,le(e.layer,t.task)),i=t.layer.roles.find(
b=>b.name===p)?.short;return[l,te(e.spans.cue,o),`${r} · ${s}${i?` · no ${i} yet`:""}`]}function mt(t,e,o){let[
n,s,r]=gt(t,e);return c("button",{type:"button",class:"m-item","data-name":e.id,"data-lm-suppress-shortcuts":"\
true"},o?`${o} `:null,c("b",{},n),s?` · ${s}`:null,c("span",{},r))}function kt(t,e){let o=c("div",{class:"lis\
t"}),n=c("p",{class:"soft"}),s=c("section",{class:"marks"},c("h3",{},"Your marks"),n,o),r=c("section",{class:"\
verdict",tabindex:-1}),l=c("section",{class:"others"}),p=c("section",{class:"card"}),i=[],b=new Map,h=u=>u.target.
closest("[data-name]")?.dataset.name??null;o.addEventListener("click",u=>{let m=h(u);m&&t.acts.open(m)},{signal:e});
for(let[u,m]of[["pointerover",!0],["focusin",!0],["pointerout",!1],["focusout",!1]])o.addEventListener(u,a=>t.
acts.point(m?h(a):null),{signal:e});return r.addEventListener("click",u=>{let m=b.get(h(u)??"");m&&t.acts.showItem(
m)},{signal:e}),l.addEventListener("click",u=>{let m=u.target.closest("[data-at]")?.dataset.at;m&&t.sheet.show(
Number(m),!0)},{signal:e}),{nodes:[r,s,l,p],update(u){u||(i=[...t.link.marks.values()].filter(m=>m.layer===t.layer.
name).map(m=>({name:m.id,start:be(m),node:mt(t,m)})).sort((m,a)=>m.start-a.start),se(o,i.map(m=>m.node),t.sheet.
el));for(let m of u??[]){let a=i.findIndex(O=>O.name===m),w=a>=0&&i[a].node===document.activeElement;a>=0&&i.splice(
a,1)[0].node.remove();let S=t.link.marks.get(m),y=S?.layer===t.layer.name;if(S&&y){let O=be(S),D=i.findIndex(f=>f.
start>O),P=D<0?i.length:D,$=mt(t,S);o.insertBefore($,i[P]?.node??null),i.splice(P,0,{name:m,start:O,node:$}),w&&
$.focus({preventScroll:!0})}else w&&t.sheet.el.focus({preventScroll:!0})}n.textContent=i.length?"":"None yet. \
Each mark you make appears here as a button that leads back to it."},current(u){for(let m of i)m.name===u?m.node.
setAttribute("aria-current","true"):m.node.hasAttribute("aria-current")&&m.node.removeAttribute("aria-current")},
judge(u){s.hidden=!!u,b=new Map((u?.items??[]).map((m,a)=>[String(a),m])),se(r,u?[c("h3",{},"Your desk says"),
...(u.sentences??[]).map(m=>c("p",{},m)),...[...b].map(([m,a])=>Ht(t,m,a)),u.reveal?c("p",{class:"reveal"},u.reveal):
null]:[],t.sheet.el),u&&(t.side.scrollTop=0)},compare(u){se(l,[...u.values()].flatMap(m=>[c("h3",{},m.what==="\
machine"?"The machine’s reading":"The key"),...m.annotations.filter(a=>a.layer===t.layer.name).map(a=>{let[w,
S,y]=gt(t,a);return c("button",{type:"button",class:"m-item ghostly","data-at":be(a),"data-lm-suppress-shortcu\
ts":"true"},c("b",{},w),S?` · ${S}`:null,c("span",{},y),a.rule||a.rationale?c("span",{},[a.rule&&`rule ${a.rule}`,
a.rationale].filter(Boolean).join(": ")):null)})]),t.sheet.el)},book(){let{layer:u}=t,m=u.name==="loaded"||ae(
t)===u.labels,a=[...u.roles,...u.families,...m?u.labels:[]];se(p,[c("h3",{},"Codebook"),c("p",{},c("b",{},u.question)),
c("dl",{},...a.flatMap(w=>[c("dt",{},c("span",{class:`tag ${u.roles.length?w.name:u.name}`},w.short),` ${w.name}`),
c("dd",{},w.question,w.example?c("i",{},` ${w.example}`):null)]))])},card:p,verdict:r}}function Ht(t,e,o){let[
n,s]=we(o.outcome),r=l=>l&&l!==t.layer.name?`${ie(t,l)}. `:"";return c("button",{type:"button",class:`v ${o.outcome}`,
"data-name":e,"data-lm-suppress-shortcuts":"true"},c("b",{},`${n} ${o.title||s}`),o.why?c("span",{},o.why):null,
...(o.also??[]).map(l=>c("span",{},`Also accepted: ${r(l.label)}${l.why??""}`)))}var pe=t=>Object.values(t.spans).
flat();var ve=(t,e)=>e===void 0?`nothing:${t}`:`nothing:${t}:${e}`;function Ke(t,e,o){let n=e.answers.get(ve(t))===!0,
s=o.lines.filter(p=>p.text.trim()&&o.inTask(p.number)).map(p=>p.number),r=new Set(s.filter(p=>o.has(p,i=>e.marks.
has(i)))),l=new Set(s.filter(p=>!r.has(p)&&(n||e.answers.get(ve(t,p))===!0)));return{lines:s,marked:r,said:l,whole:n,
open:s.filter(p=>!r.has(p)&&!l.has(p))}}function Ne(t,e,o,n,s=!1){return t.linesOf(o,n).flatMap(r=>{let l=Ue(r.text,e.toUnit(o)-r.unit,e.toUnit(n)-r.unit,
s);return l?[[e.toPoint(l[0]+r.unit),e.toPoint(l[1]+r.unit)]]:[]})}function bt(t,e,o,n){let s=null,r=!1,l=0,p=h=>{
let u=document.getSelection();if(!u?.rangeCount||u.isCollapsed)return[];let m=u.getRangeAt(0);return m.intersectsNode(
t.el)?Ne(t,e,t.place(m.startContainer,m.startOffset),t.place(m.endContainer,m.endOffset),h):[]},i=h=>{let u=h.
target,m=u.closest(".ln");if(!m)return null;let a=t.lines[Number(m.dataset.line)-1],w=[];for(let y=u.closest("\
[data-mark]");y;y=y.parentElement?.closest("[data-mark]")??null)w.push(y.dataset.mark);let S=!u.closest(".tx")&&
h.clientX<m.querySelector(".tx").getBoundingClientRect().left;return{line:a.number,margin:S,word:S?null:b(h),marks:w}},
b=({clientX:h,clientY:u})=>{let m=document,a=m.caretPositionFromPoint?.(h,u)??m.caretRangeFromPoint?.(h,u),w=a?.
offsetNode??a?.startContainer;if(!w||!t.el.contains(w))return null;let S=t.place(w,a.offset??a.startOffset),y=t.
lineAt(S),O=e.toUnit(S)-y.unit;for(let D of[O,O-1]){let P=D>=0?rt(y.text,D):null;if(!P)continue;let $=[e.toPoint(
P[0]+y.unit),e.toPoint(P[1]+y.unit)];if(t.boxes($).some(f=>f.left-2<=h&&h<=f.right+2&&f.top-4<=u&&u<=f.bottom+
4))return $}return null};t.el.addEventListener("pointerdown",h=>{h.button||(s=h,r=h.pointerType==="touch")},{signal:n}),
document.addEventListener("pointerup",h=>{let u=s;s=null,!(!u||r)&&setTimeout(()=>{if(n.aborted)return;let m=p(
h.altKey);if(m.length)document.getSelection()?.removeAllRanges(),o.pick(m,!1);else if(Math.hypot(h.clientX-u.clientX,
h.clientY-u.clientY)<6){let a=i(u);a&&o.tap(a)}})},{signal:n}),t.el.addEventListener("click",h=>{if(!r||p(!1).
length)return;let u=i(h);u&&o.tap(u)},{signal:n}),document.addEventListener("selectionchange",()=>{r&&(clearTimeout(
l),l=window.setTimeout(()=>{let h=n.aborted?[]:p(!1);h.length&&o.pick(h,!0)},300))},{signal:n})}var Wt=[["machine","the machine’s reading"],["gold","the key"]],Ft=0;function xt({model:t,link:e,frame:o,signal:n}){
let s=t.get("task"),r=t.get("text"),l=t.get("codebook"),p=Ee(r),i=Ce({text:r,code:p,ranges:s.lines,headline:s.
headline_line,signal:n}),b=ut(e),h=it(i,p),u=Oe(n),m=Oe(n),a={edit:null,role:null,adding:!1,pending:null,grid:null,
form:null,byWords:!1,waiting:!1,reason:{pick:null,text:""},hint:null,note:"",line:null},w=new Map,S=c("div",{class:"\
palette"});o.root.classList.add("marking"),i.el.classList.toggle("margin",s.layers.includes("artifact")),o.main.
append(i.el),o.dock.append(S);let y={id:Ft+=1,task:s,book:l,link:e,code:p,sheet:i,state:a,slice:p.slice,side:o.
side,layer:l.layers[s.layers[0]],judges:s.feedback==="now"||s.feedback==="full",lines:Ke(s.layers[0],e,i),count:0,
editable:()=>!e.readonly&&!e.closed&&!s.readonly,edited:()=>a.edit?e.marks.get(a.edit)??null:null,acts:null},O=()=>Object.
assign(a,{edit:null,role:null,adding:!1,pending:null,grid:null,form:null}),D=k=>{a.note=k,o.say(k),q()},P=k=>[
void 0,...new Set(pe(k).flatMap(([x,C])=>i.linesOf(x,C).map(I=>I.number)))].map(x=>ve(y.layer.name,x)).filter(
x=>e.answers.get(x)===!0).map(x=>({answer:x,before:!0,after:!1})),$=(...k)=>b.act(k.flatMap(A=>[{mark:A.id,before:e.
marks.get(A.id)??null,after:A},...P(A)])),f=k=>{a.edit=k.id,a.adding=!1,a.role=y.layer.name==="attribution"?re(
k,le(y.layer.name,s)):null},v=k=>k.every(([A])=>!i.inTask(i.lineAt(A).number)),E=()=>s.lines.map(([k,A])=>k===
A?`line ${k}`:`lines ${k} to ${A}`).join(" and ");function g(){let k=(x,C=!1)=>{if(a.note="",!y.editable())return D(
He(y));a.form=null,a.line=i.lineAt(x[0][0]).number;let I=y.edited(),Y=a.role,T=Y==="source"||Y==="cue"?x:x.filter(
M=>!v([M]));if(!T.length)return D(`That is outside this task, which is about ${E()}.`);if(C)return a.pending=T,
Y||(a.edit=null),q();if(a.pending=null,I&&Y){let M=Ye(I,Y,T,a.adding);f(M),$(M)}else if(y.layer.name==="attrib\
ution"){let M=Ie(e.newName(),"attribution","attribution",T);f(M),$(M)}else if(ae(y).length)Object.assign(a,{edit:null,
role:null,grid:null,pending:T});else return A(y.layer.name,T);q()},A=(x,C=a.pending)=>{let I=y.edited();if(y.editable()){
if(C){let T=(y.layer.name==="artifact"?C.map(M=>[M]):[C]).map(M=>Ie(e.newName(),y.layer.name,x,M));O(),a.edit=
T[T.length-1].id,$(...T),o.say(`Marked: ${ie(y,x)}`)}else I&&(a.grid=null,$({...I,label:x}));q()}};return{take:k,
label:A,takePending(){let x=a.pending;x&&(document.getSelection()?.removeAllRanges(),k(x),a.byWords&&ne("",!1))},
attr(x,C){let I=y.edited();a.grid=null,I&&$(nt(I,x,C))},grid(x){a.grid=x,q()},role(x){a.role=a.role===x&&x==="\
text"?null:x,a.adding=!1,q()},adding(){let x=y.edited();if(!x)return;let C=!a.adding;C?(!a.role||!x.spans[a.role]?.
length)&&(a.role=x.spans.content?"content":"text"):f(x),a.adding=C,q()},nobody(){let x=y.edited();if(!x)return;
let C=ot(x);f(C),$(C)},nudge(x,C){let I=y.edited(),Y=a.role??"text",T=I?.spans[Y];if(!I||!T?.length)return;let[
M,U]=x==="start"?T[0]:T[T.length-1],Q=i.lineAt(M),[$e,d]=at(Q.text,[p.toUnit(M)-Q.unit,p.toUnit(U)-Q.unit],x,C),
N=[p.toPoint(Q.unit+$e),p.toPoint(Q.unit+d)];$(Ye(I,Y,x==="start"?[N,...T.slice(1)]:[...T.slice(0,-1),N],!1))},
remove(){let x=y.edited();!x||!y.editable()||(O(),b.act([{mark:x.id,before:x,after:null}]),o.say("Deleted. Und\
o brings it back."))},done(){O(),q(),i.el.focus({preventScroll:!0})},cancel(){a.form?a.form=null:a.grid?a.grid=
null:a.pending?a.pending=null:O(),document.getSelection()?.removeAllRanges(),q(),i.el.focus({preventScroll:!0})},
open(x){let C=e.marks.get(x);C&&(O(),a.edit=x,a.note="",C.layer==="attribution"&&(a.role=re(C,le("attribution",
s))),a.line=i.lineAt(pe(C)[0]?.[0]??0).number,q(),queueMicrotask(()=>i.show(pe(C)[0]?.[0]??0,!0)))},point:x=>i.
light(a.edit,x),check(){e.check(a.reason),O(),a.waiting=!0,a.reason={pick:null,text:""},q()},commit(){O(),e.commit(),
q()},showItem(x){let C=x.spans??[];i.glow("hint",C),i.light(x.mark??null);let I=x.mark?e.marks.get(x.mark):null,
Y=C[0]?.[0]??(I&&pe(I)[0]?.[0])??(x.lines?.length?i.lines[x.lines[0]-1].start:null);Y!==null&&i.show(Y,!0)}}}y.
acts=g();let R=(k,A,x)=>k.layer!==y.layer.name?[]:Object.entries(k.spans).flatMap(([C,I])=>{let Y=C==="text"?ie(
y,k.label):y.layer.roles.find(T=>T.name===C)?.short??C;return I.map(([T,M],U)=>({start:T,end:M,look:`${C==="te\
xt"?k.layer:C} ${A}`,tag:x&&!U?Y:"",name:x?k.id:void 0}))}),H=k=>{let A=k??[...new Set([...i.owners().filter(x=>!x.
includes(":")&&!x.startsWith("copydesk-")),...e.marks.keys()])];for(let x of A){let C=e.marks.get(x);i.set(x,C?
R(C,"",!0):[])}i.flush()},j=()=>{for(let k of i.owners().filter(A=>A.includes(":")))i.set(k,[]);for(let[k,{annotations:A}]of w)
A.forEach(x=>i.set(`${k}:${x.id}`,R(x,`ghost ${k}`,!1)));i.flush(),_.compare(w)},_=kt(y,n);o.side.append(..._.
nodes);let F=o.button("↶ Undo",()=>ye(b.undo()),{key:"Control+Z"}),W=o.button("↷ Redo",()=>ye(b.redo()),{key:"\
Control+Shift+Z"}),Z=o.button("Mark by words",()=>V(!a.byWords),{key:"w",pressed:!1,title:"A word cursor for t\
he keyboard"}),K=s.layers.length>1?s.layers.map(k=>o.button(l.layers[k].title,()=>{y.layer=l.layers[k],O(),_.book(),
X(null),j()},{class:"tab",pressed:!1})):[];o.tools.append(...K,F,W,Z);let oe=o.button("Codebook",()=>{_.card.hidden=
!_.card.hidden,oe.setAttribute("aria-pressed",String(!_.card.hidden)),_.card.hidden||_.card.scrollIntoView({block:"\
nearest"})},{key:"b",pressed:!0}),J=o.button("Keys",()=>{a.form=a.form==="keys"?null:"keys",q()},{key:"?"});o.
extras.append(oe,J);function ye(k){if(!k)return;let A=k.map(C=>"mark"in C?C.mark:null).find(Boolean),x=A?e.marks.
get(A):null;O(),x&&x.layer===y.layer.name&&f(x),o.say("Changed back."),q()}function V(k){if(a.byWords=k,a.pending=
null,Z.setAttribute("aria-pressed",String(k)),i.el.classList.toggle("by-words",k),k){let A=i.lines.find(x=>i.inTask(
x.number)&&x.text.trim());h.enter(a.line&&i.inTask(a.line)?i.lines[a.line-1].start:A?.start??0),ne("",!1)}else
q();i.el.focus({preventScroll:!0})}function ne(k,A){let x=k?h.move(k,A):h.move("ArrowRight",!1)&&h.move("Arrow\
Left",!1);if(!x)return;let C=Ne(i,p,...x);a.line=i.lineAt(h.head[0]).number,a.pending=y.editable()?C:null,a.role||
(a.edit=null),o.say(p.slice(...h.head)),q(),queueMicrotask(()=>i.show(h.head[0]))}function ue(){let k=m(),{lines:A,
layer:x}=y,C=M=>ve(x.name,M),I=(M,U)=>{a.form=null,b.act([{answer:C(M),before:e.answers.get(C(M))??!1,after:U}]),
o.say(U?"Noted: nothing here.":"Taken back."),M&&U&&(a.line=null)},Y=[],T=(M,U,Q={})=>Y.push(z(M,U,k,Q));if(y.
editable()){if(y.judges){T("Check",()=>(a.form="check",q()),{class:a.form?"":"main"});let U=Math.min(3,e.hints+
1);T(`Hint: ${["how many","which line","show one"][U-1]}`,()=>e.hint(U),{title:`Hint ${U} of 3`})}s.commit&&T(
"Commit",()=>(a.form="commit",q()),{class:y.judges?"":"main"});let M=a.line!==null&&(A.open.includes(a.line)||
A.said.has(a.line))?a.line:A.open[0];if(M&&!A.whole){let U=A.said.has(M);T(U?`Line ${M}: take back “nothing he\
re”`:`Line ${M}: nothing here`,()=>I(M,!U),{title:U?"":"I have read this line, and there is nothing to mark \
in it"})}A.whole?T("Take back “nothing here”",()=>I(void 0,!1)):!y.count&&A.open.length>1&&T("Read it all:\
 nothing here",()=>I(void 0,!0))}if(y.judges||Y.push(c("span",{class:"soft"},s.feedback==="hold"?"A later task\
 tells how it came out.":"Your teacher gives feedback after you hand in.")),s.overlay&&(e.checked||e.closed)){
let M=Wt.filter(([U])=>U!=="gold"||y.judges).map(([U,Q])=>z(Q,()=>{w.delete(U)?j():e.ask(U),q()},k,{pressed:w.
has(U)}));Y.push(c("span",{class:"row show"},c("span",{class:"soft"},"Show:"),...M))}se(o.foot,Y,i.el)}let ce=0,
me=!1;function q(){me||(me=!0,queueMicrotask(()=>{me=!1,n.aborted||ge()}))}function ge(){y.lines=Ke(y.layer.name,
e,i);let k=0,A=0;for(let T of e.marks.values())T.layer===y.layer.name&&(k+=1),s.layers.includes(T.layer)&&(A+=
1);y.count=k,a.edit&&!e.marks.has(a.edit)&&O(),o.count(A,s.count,s.unit_word??y.layer.unit_word),o.next(He(y));
let x=u(),C=a.form&&{check:lt,commit:dt,keys:pt}[a.form];se(S,[a.note?c("p",{class:"note"},a.note):null,a.hint&&
!C?c("p",{class:"note"},c("b",{},`Hint ${a.hint.level}: `),a.hint.text):null,...C?C(y,x):y.editable()?ft(y,x):
[]],i.el),ue(),F.disabled=!b.canUndo||!y.editable(),W.disabled=!b.canRedo||!y.editable(),K.forEach((T,M)=>T.setAttribute(
"aria-pressed",String(s.layers[M]===y.layer.name))),i.light(a.edit),_.current(a.edit),i.glow("cursor",a.pending??
[]);let I=a.pending?.[0]?.[0]??(a.edit&&S.offsetHeight!==ce?ke(y.edited())[0]?.[0]:void 0);ce=S.offsetHeight,I!==
void 0&&!a.byWords&&i.show(I);let Y=new Map;for(let T of e.verdict?.items??[])for(let M of T.lines??[])Y.set(M,
[...Y.get(M)??[],T]);for(let T of y.lines.lines){let M=Y.get(T);M?i.note(T,[...new Set(M.map(U=>we(U.outcome)[0]))].
join(""),M.map(U=>we(U.outcome)[1]).join(", ")):i.note(T,y.lines.said.has(T)?"–":"",y.lines.said.has(T)?"rea\
d it all: nothing here":"")}}function X(k){(!k||k.length)&&(H(k),_.update(k),i.glow("hint",[]),a.hint=null),e.
verdict||_.judge(null),q()}return e.on("change",({names:k})=>X(k),{signal:n}),e.on("status",()=>q(),{signal:n}),
e.on("verdict",k=>{a.waiting=!1,_.judge(k),q(),o.say(`Your desk says: ${(k.items??[]).map(A=>we(A.outcome)[1]).
join(", ")}`)},{signal:n}),e.on("hint",k=>{a.hint=k,i.glow("hint",k.spans??[]),k.line&&i.show(i.lines[k.line-1].
start,!0),q(),o.say(k.text)},{signal:n}),e.on("overlay",k=>{if(k.why)return D(k.why);w.set(k.what,k),j(),q()},
{signal:n}),e.on("refused",({why:k})=>D(`Not taken: ${k}`),{signal:n}),bt(i,p,{pick:(k,A)=>y.acts.take(k,A),tap({
line:k,margin:A,word:x,marks:C}){if(a.note="",a.line=k,A&&y.layer.name==="artifact"){let I=i.lines[k-1],Y=[...e.
marks.values()].find(T=>T.layer==="artifact"&&pe(T).some(([M,U])=>M>=I.start&&U<=I.end));Y?y.acts.open(Y.id):y.
acts.take(Ne(i,p,I.start,I.end))}else if(C.length&&!(a.edit&&(a.role||a.adding))){let I=a.edit?C.indexOf(a.edit):
-1;y.acts.open(C[(I+1)%C.length])}else x?a.byWords?(h.enter(x[0]),ne("",!1)):y.layer.name!=="artifact"?y.acts.
take([x],y.layer.name==="attribution"):q():(a.role||O(),q())}},n),o.root.addEventListener("keydown",k=>{let A=k.
target;if(A.matches("input[type=text]")&&k.key!=="Escape")return;if(a.byWords&&A===i.el&&!k.ctrlKey&&!k.metaKey&&
!k.altKey&&k.key.match(/^(Arrow|Home|End)/))return k.preventDefault(),ne(k.key,k.shiftKey);if(k.altKey||k.key===
"Enter"&&A.matches("button"))return;let x=k.key==="Backspace"?"Delete":k.key.length===1?k.key.toLowerCase():k.
key,C=k.ctrlKey||k.metaKey?`Control+${k.shiftKey||x==="y"?"Shift+":""}${x==="y"?"Z":x.toUpperCase()}`:x,I=[...o.
dock.querySelectorAll("button"),...o.root.querySelectorAll("button")].find(Y=>Y.getAttribute("aria-keyshortcut\
s")===C&&!Y.disabled);if(I)k.preventDefault(),I.click();else if(x==="Escape"&&a.byWords)V(!1);else if(x==="Del\
ete"&&a.byWords&&!a.edit){let Y=[...e.marks.values()].find(T=>T.layer===y.layer.name&&pe(T).some(([M,U])=>M<=h.
head[0]&&h.head[0]<U));Y&&(a.edit=Y.id,y.acts.remove())}},{signal:n}),_.book(),t.get("page")&&Se({model:t,frame:o,
paper:i,signal:n}),X(null),e.verdict&&_.judge(e.verdict),y}var wt=`.copydesk{--copydesk-bg: var(--jp-layout-color0, #fff);--copydesk-fg: var(--jp-ui-font-color0, #1c1f24\
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
-copydesk-ink)}.copydesk .paper{max-height:max(340px,calc(100vh - 360px));overflow-y:auto;overscroll-behavior:\
auto;padding:18px 22px 20px 10px;font:var(--copydesk-size)/1.62 var(--copydesk-serif);color:var(--copydesk-ink\
);position:relative}.copydesk .ln{display:grid;grid-template-columns:46px minmax(0,66ch);gap:10px;margin:0 0 .\
6em;line-height:1.62}.copydesk .no{font:12px/1 var(--copydesk-mono);line-height:calc(var(--copydesk-size) * 1.\
62);color:var(--copydesk-ink);text-align:right;user-select:none;white-space:nowrap}.copydesk .no:before{conten\
t:attr(data-n)}.copydesk .no[data-sign]:not([data-sign=""]):after{content:" " attr(data-sign);color:var(--copy\
desk-accent);font-weight:700}.copydesk .off{color:var(--copydesk-soft)}.copydesk .off .no{color:var(--copydesk\
-soft);opacity:.999;font-style:italic}.copydesk .headline .tx{font-size:1.35em;line-height:1.25;font-weight:70\
0}.copydesk .tx{overflow-wrap:anywhere;white-space:pre-wrap}.copydesk.margin .ln:not(.off) .no{cursor:pointer}\
.copydesk.margin .ln:not(.off) .no:hover{color:var(--copydesk-accent);text-decoration:underline}.copydesk .m{b\
order-radius:2px}.copydesk .m[data-mark]{cursor:pointer}.copydesk .m.source{border-bottom:3px solid var(--copy\
desk-source)}.copydesk .m.cue{border-bottom:3px dotted var(--copydesk-cue)}.copydesk .m.content{background:var\
(--copydesk-content-bg);border-bottom:2px solid var(--copydesk-content)}.copydesk .m.artifact{background:var(-\
-copydesk-artifact-bg);border-bottom:2px dashed var(--copydesk-artifact)}.copydesk .m.loaded{background:var(--\
copydesk-loaded-bg);border-bottom:3px double var(--copydesk-loaded)}.copydesk .m.ghost{background:none;border-\
bottom-width:2px;border-bottom-style:dashed}.copydesk .m.ghost.gold{border-bottom-style:solid;border-bottom-wi\
dth:1px}.copydesk .m.lit{outline:1px solid var(--copydesk-accent)}.copydesk .m[data-tag]:before,.copydesk .tag\
{font:600 11px/1 var(--copydesk-ui);vertical-align:4px;margin:0 3px 0 2px;padding:1px 4px;border-radius:4px;co\
lor:var(--copydesk-on);background:var(--tag)}.copydesk .m[data-tag]:before{content:attr(data-tag);content:attr\
(data-tag) / ""}.copydesk .tag{vertical-align:1px;margin-left:0}.copydesk .source{--tag: var(--copydesk-source\
)}.copydesk .cue{--tag: var(--copydesk-cue)}.copydesk .content{--tag: var(--copydesk-content)}.copydesk .artif\
act{--tag: var(--copydesk-artifact)}.copydesk .loaded{--tag: var(--copydesk-loaded)}.copydesk .paper::selectio\
n,.copydesk .paper *::selection{background:var(--copydesk-glow);color:inherit}.copydesk ::highlight(copydesk-c\
ursor){background-color:var(--copydesk-glow);text-decoration:underline 2px var(--copydesk-accent)}.copydesk ::\
highlight(copydesk-hint){background-color:var(--copydesk-hint);text-decoration:underline wavy 1px var(--copyde\
sk-near)}.copydesk .glow{background:var(--copydesk-glow)}.copydesk .glow.hint{background:var(--copydesk-hint)}\
.copydesk .by-words{box-shadow:inset 4px 0 0 var(--copydesk-accent)}.copydesk.marking .dock{display:flex;flex-\
direction:column;min-height:0}.copydesk .palette{min-height:0;overflow-y:auto}.copydesk .palette{display:flex;\
flex-direction:column;gap:8px;margin-top:8px}.copydesk .palette>*{flex:none}.copydesk .palette:empty{display:n\
one}.copydesk .note{padding:6px 10px;border-left:3px solid var(--copydesk-near);background:var(--copydesk-pane\
l);color:var(--copydesk-ink)}.copydesk .read{padding:7px 10px;border-left:3px solid var(--copydesk-content);ba\
ckground:var(--copydesk-panel);color:var(--copydesk-ink);font:16px/1.45 var(--copydesk-serif)}.copydesk .read \
.soft{font:13.5px var(--copydesk-ui)}.copydesk .steps{display:flex;flex-wrap:wrap;gap:6px}.copydesk .step{bord\
er-radius:99px;padding:2px 10px;font-size:13.5px;color:var(--copydesk-soft)}.copydesk .step.done{color:var(--c\
opydesk-content);border-color:var(--copydesk-content)}.copydesk .step[aria-pressed=true]{color:var(--tag);bord\
er-color:var(--tag);box-shadow:inset 0 0 0 1px var(--tag);font-weight:600}.copydesk .grid{display:grid;grid-te\
mplate-columns:repeat(auto-fill,minmax(205px,1fr));gap:5px}.copydesk .choice{padding:2px 9px 4px}.copydesk .ch\
oice .label{font-weight:600}.copydesk .choice small{display:block;font-size:12.5px;line-height:1.25;color:var(\
--copydesk-soft)}.copydesk .group{display:inline-flex}.copydesk .group button{border-radius:0;margin-left:-1px\
;padding:5px 9px}.copydesk .group button:first-child{border-radius:7px 0 0 7px;margin-left:0}.copydesk .group \
button:last-child{border-radius:0 7px 7px 0}.copydesk .reasons{border:0;padding:0;margin:0;min-width:0}.copyde\
sk .reasons legend{font-weight:600;padding:0}.copydesk .reasons label{display:block;padding:2px 0}.copydesk in\
put[type=text],.copydesk input[type=number]{font:inherit;width:100%;max-width:60ch;margin-top:4px;padding:5px \
9px;color:var(--copydesk-fg);background:var(--copydesk-bg);border:1px solid var(--copydesk-soft);border-radius\
:7px}.copydesk input::placeholder{color:var(--copydesk-soft);opacity:1}.copydesk .keys{display:grid;grid-templ\
ate-columns:max-content 1fr;gap:3px 10px;margin:0}.copydesk .keys kbd,.copydesk .keys dd{margin:0}.copydesk .s\
ide{width:300px;position:relative;border-left:1px solid var(--copydesk-line);background:var(--copydesk-panel);\
color:var(--copydesk-ink);padding:14px 14px 18px;font-size:14px;overflow-y:auto}.copydesk .side>section{margin\
-bottom:16px}.copydesk .side>section:empty{display:none}.copydesk .side h3{font:600 12.5px/1.2 var(--copydesk-\
ui);letter-spacing:.04em;text-transform:uppercase;color:var(--copydesk-soft);margin:0 0 8px}.copydesk .card{bo\
rder-top:1px solid var(--copydesk-line);padding-top:12px}.copydesk .card dl{display:block;margin:8px 0 0}.copy\
desk .card dt{font-weight:600}.copydesk .card dd{margin:0 0 8px;color:var(--copydesk-soft)}.copydesk .card dd \
i{display:block;font-family:var(--copydesk-serif)}.copydesk .m-item,.copydesk .v{display:block;width:100%;marg\
in:0 0 7px;padding:7px 10px;background:var(--copydesk-bg);color:var(--copydesk-fg)}.copydesk .m-item>span,.cop\
ydesk .v>span{color:var(--copydesk-soft);display:block;font-size:13px}.copydesk .m-item[aria-current]{border-c\
olor:var(--copydesk-accent);box-shadow:inset 3px 0 0 var(--copydesk-accent)}.copydesk .m-item.ghostly{border-s\
tyle:dashed}.copydesk .v{border-left:4px solid var(--copydesk-ok)}.copydesk .v.nearly{border-left-color:var(--\
copydesk-near)}.copydesk .v.arguable{border-left:4px dotted var(--copydesk-near)}.copydesk .v.missed{border-le\
ft-color:var(--copydesk-miss)}.copydesk .v.extra{border-left-color:var(--copydesk-soft)}.copydesk .verdict p{m\
argin-bottom:8px}.copydesk .reveal{padding:8px 10px;border:1px dashed var(--copydesk-soft);border-radius:7px}@\
container copydesk (max-width: 759px){.copydesk .cols{grid-template-columns:minmax(0,1fr)}.copydesk.copydesk .\
side.side{border-left:0;border-top:1px solid var(--copydesk-line);max-height:none;width:auto}.copydesk .ln{gri\
d-template-columns:30px minmax(0,66ch);gap:8px}.copydesk .paper{padding-right:12px;padding-left:4px}}@media pr\
int{.copydesk .paper,.copydesk .side{max-height:none;overflow:visible}.copydesk :is(.bar,.dock,.foot){display:\
none}}
`;var an={render({model:t,el:e,signal:o}){let n=c("style",{},wt,Qe);e.append(n),o.addEventListener("abort",()=>n.
remove(),{once:!0});let s=tt(t,{signal:o}),r={model:t,el:e,link:s,signal:o,frame:Xe({model:t,el:e,link:s,signal:o})},
l=t.get("kind");l==="choose"?Ze(r):l==="estimate"?Ge(r):xt(r)}};export{an as default};
