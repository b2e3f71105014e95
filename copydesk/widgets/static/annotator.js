// The annotator, made from copydesk/widgets/js by `npm run build`. Change those files, not this one.
function a(e,t={},...o){let n=document.createElement(e);for(let[s,r]of Object.entries(t))r!=null&&r!==!1&&n.setAttribute(
s,r===!0?"":String(r));return n.append(...o.filter(s=>s!=null&&s!==!1)),n}var Lt={Escape:"Esc",Delete:"Del",Enter:"\
⏎"};function R(e,t,o,n={}){let s=a("button",{type:"button",class:n.class,title:n.title??(n.key?.includes("+")?
n.key.replace("Control","Ctrl"):null),"aria-pressed":n.pressed===void 0?null:String(n.pressed),"aria-keyshortc\
uts":n.key,disabled:n.disabled,"data-lm-suppress-shortcuts":"true"},n.lead,a("span",{class:"label"},e),n.key&&
!n.key.includes("+")?a("kbd",{"aria-hidden":"true"},Lt[n.key]??n.key):null);return s.addEventListener("mousedo\
wn",r=>r.preventDefault(),{signal:o}),s.addEventListener("click",t,{signal:o}),s}function se(e,t,o){let n=e.contains(
document.activeElement)?document.activeElement:null;if(e.replaceChildren(...t.filter(Boolean)),!n||e.contains(
document.activeElement))return;let s=n.querySelector(".label")?.textContent,r=[...e.querySelectorAll("button")].
find(c=>!c.disabled&&c.querySelector(".label")?.textContent===s);(s&&r?r:o??e).focus({preventScroll:!0})}function Ce(e){
let t=new AbortController;return e.addEventListener("abort",()=>t.abort(),{once:!0}),()=>(t.abort(),t=new AbortController,
t.signal)}function ue(e){let t=[];for(let r=0,c=0;r<e.length;r+=1,c+=1)e.codePointAt(r)>65535&&(t.push(c),r+=1);let o=r=>{
let c=0,f=t.length;for(;c<f;){let i=c+f>>1;r(t[i],i)?c=i+1:f=i}return c},n=r=>r+o(c=>c<r),s=r=>{let c=o((i,b)=>i+
b+2<=r),f=c<t.length&&t[c]+c<r;return r-c-(f?1:0)};return{length:e.length-t.length,toUnit:n,toPoint:s,slice:(r,c)=>e.
slice(n(r),n(c))}}function He(e,t,o){let n=t.nodeType===3?o:0;if(t.nodeType!==3)for(let s=0;s<o;s+=1)n+=t.childNodes[s].
textContent?.length??0;for(let s=t;s!==e;){let r=s.parentNode;if(!r)return 0;for(let c=s.previousSibling;c;c=c.
previousSibling)n+=c.textContent?.length??0;s=r}return n}function Le(e,t){let o=t,n=[e,0],s=r=>{if(r.nodeType===
3){let c=r.textContent?.length??0;return n=[r,Math.min(o,c)],o<=c?!0:(o-=c,!1)}for(let c of r.childNodes)if(s(
c))return!0;return!1};return s(e),n}function Te(e){let t=[];for(let[o,n]of[...e].sort((s,r)=>s[0]-r[0]||s[1]-r[1])){
let s=t[t.length-1];s&&o<=s[1]?s[1]=Math.max(s[1],n):t.push([o,n])}return t}var Tt="[data-copydesk-lit]{outline:3px solid #1f5fbf!important;outline-offset:2px!important;background-color:\
#fff3bf!important;color:#1c1f24!important}";function be({model:e,frame:t,paper:o,signal:n}){let s=e.get("page");
if(!s)return;let r=a("iframe",{class:"published",title:"The page as it was published",sandbox:"allow-same-orig\
in",tabindex:0}),c=a("div",{class:"page-pane"},a("h3",{},"The page as published"),r),f=a("div",{class:"scrape-\
pane"},a("h3",{},"What the scraper left")),i=a("div",{class:"beside"},c,f);o.el.replaceWith(i),f.append(o.el),
t.root.classList.add("with-page");let b=new Map,l=0,p=null,y=0,d=()=>r.contentDocument?.scrollingElement??null,
g=(E,h)=>{if(E===l)return;b.get(l)?.removeAttribute("data-copydesk-lit"),o.row(l)?.classList.remove("lit-line"),
l=E;let k=b.get(E),w=o.row(E);!E||!k||!w||(k.setAttribute("data-copydesk-lit",""),w.classList.add("lit-line"),
h==="scrape"?v(d(),k.getBoundingClientRect(),r.clientHeight):h==="page"&&v(o.el,w.getBoundingClientRect(),o.el.
clientHeight,o.el.getBoundingClientRect().top))},v=(E,h,k,w=0)=>{let x=h.top-w;!E||x>=0&&x+h.height<=k||C(E===
o.el?"page":"scrape",()=>E.scrollBy({top:x-(k-h.height)/2}))},C=(E,h)=>{p&&p!==E||(p=E,clearTimeout(y),y=window.
setTimeout(()=>p=null,150),h())},L=E=>{let h=d();!h||c.hidden||C(E,()=>{let[k,w]=E==="page"?[h,o.el]:[o.el,h],
x=k.scrollHeight-k.clientHeight;x>0&&(w.scrollTop=k.scrollTop/x*(w.scrollHeight-w.clientHeight))})},u=E=>Number(
E?.closest?.("[data-line]")?.getAttribute("data-line")??0);for(let E of["pointerover","focusin","click"])o.el.
addEventListener(E,({target:h})=>g(u(h),"scrape"),{signal:n});o.el.addEventListener("pointerleave",()=>g(0),{signal:n}),
o.el.addEventListener("scroll",()=>L("scrape"),{signal:n,passive:!0}),r.addEventListener("load",()=>{let E=r.contentDocument;
if(E){E.head.append(Object.assign(E.createElement("style"),{textContent:Tt})),b=new Map;for(let h of E.querySelectorAll(
"[data-line]"))b.set(Number(h.getAttribute("data-line")),h);for(let h of["pointerover","focusin","click"])E.addEventListener(
h,({target:k})=>g(u(k),"page"),{signal:n});E.addEventListener("pointerleave",()=>g(0),{signal:n}),E.addEventListener(
"click",h=>h.preventDefault(),{signal:n}),E.addEventListener("submit",h=>h.preventDefault(),{signal:n}),E.addEventListener(
"scroll",()=>L("page"),{signal:n,passive:!0})}},{signal:n}),r.srcdoc=s;let S=R("Hide the page",()=>{c.hidden=!c.
hidden,i.classList.toggle("alone",c.hidden),S.querySelector(".label").textContent=c.hidden?"Show the page":"Hi\
de the page"},n);t.tools.append(S),n.addEventListener("abort",()=>clearTimeout(y),{once:!0})}function At(e,t){let o=0;return e.split(`
`).map((n,s)=>{let r={number:s+1,start:t.toPoint(o),end:t.toPoint(o+n.length),unit:o,text:n};return o+=n.length+
1,r})}function xe({text:e,code:t,ranges:o,headline:n,signal:s}){let r=At(e,t),c=h=>!o.length||o.some(([k,w])=>k<=
h&&h<=w),f=new Map,i=a("div",{class:"paper",role:"group","aria-label":"The article, line by line",tabindex:0,"\
data-lm-suppress-shortcuts":"true"});for(let h of r){if(!h.text.trim())continue;let k=a("span",{class:"no","da\
ta-n":h.number}),w=a("span",{class:"tx"},h.text),x=a("p",{class:"ln","data-line":h.number},k,w);x.classList.toggle(
"off",!c(h.number)),x.classList.toggle("headline",h.number===n),f.set(h.number,{row:x,body:w,gutter:k}),i.append(
x)}let b=new Map,l=new Map,p=new Set,y=h=>{let k=0,w=r.length-1;for(;k<w;){let x=k+w+1>>1;r[x].start<=h?k=x:w=
x-1}return r[k]},d=(h,k)=>{let w=[];for(let x=y(h).number;x<=r.length&&r[x-1].start<k;x+=1)w.push(r[x-1]);return w},
g=h=>{let k=f.get(h.number);if(!k)return;let w=[];for(let N of l.get(h.number)??[])for(let P of b.get(N)??[]){
let K=Math.max(t.toUnit(P.start),h.unit)-h.unit,D=Math.min(t.toUnit(P.end)-h.unit,h.text.length);K<D&&w.push({
piece:P,from:K,to:D,slot:0,opens:P.start>=h.start})}w.sort((N,P)=>N.to-N.from-(P.to-P.from)||N.from-P.from),w.
forEach((N,P)=>{let K=new Set(w.slice(0,P).filter(D=>D.from<N.to&&N.from<D.to).map(D=>D.slot));for(;K.has(N.slot);)
N.slot+=1});let x=[...new Set([0,h.text.length,...w.flatMap(N=>[N.from,N.to])])].sort((N,P)=>N-P),A=[];for(let N=0;N+
1<x.length;N+=1){let P=document.createTextNode(h.text.slice(x[N],x[N+1])),K=w.filter(D=>D.from<=x[N]&&x[N+1]<=
D.to).sort((D,J)=>D.slot-J.slot);for(let{piece:D,from:J,slot:z,opens:te}of K){let V=a("span",{class:`m ${D.look}`,
"data-mark":D.name});te&&J===x[N]&&D.tag&&(V.dataset.tag=D.tag),z&&(V.style.paddingBottom=`${z*5}px`),V.append(
P),P=V}A.push(P)}let B=w.reduce((N,P)=>Math.max(N,P.slot),0);k.row.style.lineHeight=B>1?`calc(1.62em + ${(B-1)*
5}px)`:"",k.body.replaceChildren(...A)},v=new Map,C=typeof Highlight=="function"?CSS.highlights:null,L=(h,k,w)=>{
if(!C)return;let x=C.get(h)??new Highlight;for(let A of k)x.delete(A);for(let A of w)x.add(A);C.set(h,x)},u=([
h,k])=>d(h,k).flatMap(w=>{let x=f.get(w.number)?.body;if(!x)return[];let A=document.createRange(),B=Math.max(t.
toUnit(h),w.unit)-w.unit;return A.setStart(...Le(x,B)),A.setEnd(...Le(x,Math.min(t.toUnit(k)-w.unit,w.text.length))),
[A]}),S=()=>{for(let[h,k]of v){let w=k.spans.flatMap(u);L(h,k.ranges,w),k.ranges=w}};s.addEventListener("abort",
()=>{for(let[h,k]of v)L(h,k.ranges,[])},{once:!0});let E={el:i,lines:r,inTask:c,lineAt:y,linesOf:d,row:h=>f.get(
h)?.row??null,has:(h,k)=>[...l.get(h)??[]].some(k),set(h,k){let w=(x,A)=>{for(let{number:B}of d(x.start,x.end)){
let N=l.get(B)??new Set;A?N.add(h):N.delete(h),l.set(B,N),p.add(B)}};for(let x of b.get(h)??[])w(x,!1);for(let x of k)
w(x,!0);k.length?b.set(h,k):b.delete(h)},owners:()=>[...b.keys()],flush(){if(p.size){for(let h of p)g(r[h-1]);
p.clear(),S()}},glow(h,k){let w=`copydesk-${h}`,x=v.get(w)?.ranges??[],A=k.flatMap(u);L(w,x,A),v.set(w,{spans:k,
ranges:A}),C||(E.set(w,k.map(([B,N])=>({start:B,end:N,look:`glow ${h}`,tag:""}))),E.flush())},note(h,k,w=""){let x=f.
get(h)?.gutter;!x||(x.dataset.sign??"")===k||(x.dataset.sign=k,x.title=w)},light(...h){for(let k of i.querySelectorAll(
".m.lit"))k.classList.remove("lit");for(let k of h)for(let w of k&&b.get(k)||[])for(let{number:x}of d(w.start,
w.end))for(let A of f.get(x)?.body.querySelectorAll(".m")??[])A.dataset.mark===k&&A.classList.add("lit")},show(h,k=!1){
let w=f.get(y(h).number)?.row;if(!w)return;if(k)return w.scrollIntoView({block:"nearest"});let[x,A]=[i.getBoundingClientRect(),
w.getBoundingClientRect()];A.top<x.top?i.scrollTop+=A.top-x.top-8:A.bottom>x.bottom&&(i.scrollTop+=A.bottom-x.
bottom+8)},place(h,k){if(!i.contains(h))return i.compareDocumentPosition(h)&Node.DOCUMENT_POSITION_PRECEDING?0:
t.length;if(h===i){let B=i.children[k];return B?r[Number(B.dataset.line)-1].start:t.length}let w=(h instanceof
Element?h:h.parentElement)?.closest(".ln"),x=r[Number(w.dataset.line)-1],{body:A}=f.get(x.number);return A.contains(
h)?t.toPoint(x.unit+He(A,h,k)):h===w&&k>1?x.end:x.start},boxes:h=>u(h).flatMap(k=>[...k.getClientRects()])};return i.
addEventListener("copy",h=>{let k=document.getSelection()?.rangeCount?document.getSelection().getRangeAt(0):null;
if(!k||k.collapsed)return;let w=E.place(k.startContainer,k.startOffset);h.clipboardData?.setData("text/plain",
t.slice(w,E.place(k.endContainer,k.endOffset))),h.preventDefault()},{signal:s}),E}var Nt=400,F={"data-lm-suppress-shortcuts":"true"};function fe(e,t,o,n){let s=0,r=()=>{s&&(clearTimeout(s),s=0,
o(),t.typing=!1)};return e.addEventListener("input",()=>{clearTimeout(s),s=window.setTimeout(r,Nt),t.typing=!0},
{signal:n}),e.addEventListener("change",r,{signal:n}),n.addEventListener("abort",r,{once:!0}),r}function G({model:e,
link:t,frame:o,signal:n},{key:s="",given:r=()=>![void 0,null,""].includes(t.answers.get(s)?.toString()),body:c,
ask:f,flush:i,why:b,draw:l}){let p=e.get("task"),y=e.get("text"),d=y?xe({text:y,code:ue(y),ranges:p.lines,headline:p.
headline_line,signal:n}):null;d&&(o.main.append(d.el),be({model:e,frame:o,paper:d,signal:n}));let g={after:"Yo\
ur teacher’s feedback comes later.",hold:"A later task comes back to it."}[String(p.feedback)],v=!g,C=a("p",
{class:"note"}),L=a("div",{class:"said",role:"status"});o.dock.append(a("div",{class:"answer"},...c,C,L));let u=()=>{
i?.(),p.commit?t.commit():t.check({pick:null,text:b?.()??""})},S=p.commit||v?R(p.commit?"Commit my answer":"Ch\
eck",u,n,{class:"main"}):null;S&&o.foot.append(S);let E=()=>t.status==="join"?"Opening your answers …":t.status===
"lost"?"Stop here: what you do now would not be saved. Download what is unsaved, then call your teacher.":t.verdict?
t.closed?"Read what the desk says.":"Read what the desk says. You can change your answer and check again.":t.closed?
`Your answer is locked. ${g??""}`:t.readonly?"You can read this answer, not change it.":r()?p.commit?"Next: ar\
e you sure? Then commit.":g?`Your answer is kept. You can still change it. ${g}`:"Next: check.":f,h=()=>{let{verdict:k,
closed:w,readonly:x}=t,A=w||x;l(A),o.next(E()),S?(S.disabled=A||!r(),o.foot.hidden=w):o.foot.hidden=!0,C.hidden=
!p.commit,C.textContent=w?"You have committed. This is your answer as you gave it.":`Committing locks your ans\
wer: you cannot change it afterwards. ${g??"Then you see what the desk says."}`,L.replaceChildren(...k?[...k.sentences??
[],k.reveal].filter(Boolean).map(B=>a("p",{},B??"")):[]),L.hidden=!k};for(let k of["status","change","verdict"])
t.on(k,h,{signal:n});return t.on("change",({names:k})=>k&&o.warn(null),{signal:n}),t.on("refused",({why:k})=>o.
warn(`Not taken: ${k}`),{signal:n}),h(),d}var Mt={found:"✓ right",nearly:"≈ nearly",missed:"○ it is this one",extra:"✗ not this one",arguable:"∿\
 arguable",alone:"– rightly left alone"};function We(e){let{model:t,link:o,signal:n}=e,s=t.get("task"),r=`co\
pydesk-${o.newName()}`,c=(s.options??[]).map(({id:l,text:p})=>({id:l,text:p,field:a("input",{type:s.many?"chec\
kbox":"radio",name:r,value:l,...F}),why:a("p",{class:"because",hidden:!0})})),f=a("fieldset",{},a("legend",{},
s.many?"Choose all that fit":"Choose one"),...c.map(({field:l,text:p,why:y})=>a("div",{class:"option"},a("labe\
l",{},l,a("span",{},p)),y)));f.addEventListener("change",()=>{let l=c.filter(p=>p.field.checked).map(p=>p.id);
o.answer("choice",s.many?l:l[0])},{signal:n});let i=a("textarea",{rows:2,maxlength:600,...F}),b=fe(i,o,()=>o.answer(
"reason",i.value.trim()),n);G(e,{key:"choice",body:[f,a("label",{class:"why"},"Why? One sentence, if you like.",
i)],ask:s.many?"First: choose all that fit.":"First: choose one.",flush:b,why:()=>i.value.trim(),draw(l){let p=[
o.answers.get("choice")].flat();for(let{id:y,field:d,why:g}of c){d.checked=p.includes(y),d.disabled=l;let v=o.
verdict?.items?.find(C=>C.mark===y);g.hidden=!v,g.className=`because ${v?.outcome}`,g.replaceChildren(...v?[a(
"b",{},v.outcome==="missed"&&s.many?"○ this one too":Mt[v.outcome]),` ${v.why}`]:[])}i.disabled=l,o.typing||
(i.value=o.answers.get("reason")??"")}})}function Fe(e){let{model:t,link:o,signal:n}=e,{min:s=0,max:r=1e3,unit:c}=t.get("task"),f=a("input",{type:"numb\
er",inputmode:"decimal",min:s,max:r,step:"any",...F}),i=a("input",{type:"range","aria-label":"The same by a sl\
ider",min:s,max:r,step:r-s>10?1:.1,...F}),b=a("p",{class:"wrong",role:"status"}),l=()=>f.value!==""&&f.validity.
valid,p=()=>{let g=l()?f.valueAsNumber:null;(o.answers.get("number")??null)!==g&&o.answer("number",g)},y=[f,i].
map(g=>fe(g,o,p,n)),d=()=>{b.textContent=f.validity.valid?"":`A number from ${s} to ${r}, please.`,i.classList.
toggle("unset",!l())};f.addEventListener("input",()=>{l()&&(i.value=f.value),d()},{signal:n}),i.addEventListener(
"input",()=>{f.value=i.value,d()},{signal:n}),G(e,{key:"number",body:[a("label",{class:"number"},"Your estimat\
e",f,c?a("span",{class:"soft"},c):null),a("div",{class:"slider"},a("span",{},String(s)),i,a("span",{},String(r))),
b],ask:"First: say a number. It may be far off.",flush:()=>y.forEach(g=>g()),draw(g){f.disabled=i.disabled=g;let v=o.
answers.get("number")??"";o.typing||v===""&&f.matches(":focus")||(f.value=v,i.value=v===""?String((s+r)/2):v,d())}})}var Ke={join:"opening …",saved:"✓ saved",sending:"… saving",kept:"kept in this browser, not yet in your \
file",cut:"kept here: run this cell again",lost:"NOT SAVED"},Ot={join:"",saved:"",sending:"",kept:"",cut:"The \
notebook's engine was restarted. Your answers are kept in this browser. Run this cell again (▶) to put them in\
 your file.",lost:"Your last answers are NOT saved: neither the notebook nor this browser could keep them. Dow\
nload them now."},Ae=[18,22,28];function jt(e,t){let o=matchMedia("(prefers-color-scheme: dark)"),n=()=>{let r=document.
body.dataset.jpThemeLight,c=document.body.dataset.vscodeThemeKind;e.classList.toggle("dark",r?r==="false":c?!c.
includes("light"):o.matches)},s=new MutationObserver(n);s.observe(document.body,{attributes:!0,attributeFilter:[
"data-jp-theme-light","data-vscode-theme-kind"]}),t.addEventListener("abort",()=>s.disconnect(),{once:!0}),o.addEventListener(
"change",n,{signal:t}),n()}function Qe({model:e,el:t,link:o,signal:n}){let s=e.get("task"),r=a("h2",{},[s.number,
s.title].filter(Boolean).join(" · ")),c=a("div",{class:"count"}),f=a("div",{class:"saved"}),i=a("div",{class:"\
alert",role:"alert",hidden:!0}),b=a("div",{class:"alert",role:"alert",hidden:!0}),l=a("div",{class:"row"}),p=a(
"div",{class:"row"}),y=a("div",{class:"stage"}),d=a("div",{class:"side",role:"group","aria-label":"Notes besid\
e the text",tabindex:0,"data-lm-suppress-shortcuts":"true"}),g=a("p",{class:"next"}),v=a("div",{class:"dock"},
g),C=a("footer",{class:"foot"}),L=a("div",{class:"unseen",role:"status","aria-live":"polite"}),u=a("section",{
class:"copydesk","aria-label":`Task ${r.textContent}`},a("header",{class:"head"},a("div",{},r,a("p",{},s.prompt)),
c,f),i,b,a("div",{class:"bar"},l,p),a("div",{class:"cols"},a("div",{class:"wide"},y,v,C),d),L);jt(u,n);for(let x of[
"keydown","keyup","keypress"])u.addEventListener(x,A=>A.stopPropagation(),{signal:n});let S=Number(e.get("pref\
s")?.size)||Ae[0],E=()=>u.style.setProperty("--copydesk-size",`${S}px`);E(),p.append(R("A⁺",()=>{S=Ae.find(x=>x>
S)??Ae[0],E()},n,{title:"Larger letters, up to projector size, then back"}));let h=x=>{L.textContent=L.textContent===
x?`${x} `:x},k="",w=()=>{let x=o.status;u.dataset.status=f.dataset.status=x,f.textContent=Ke[x],f.title=o.reason??
"";let A=x==="join"?o.reason:"",B=Ot[x]||A||(x==="kept"&&o.reason?`Not yet in your file: ${o.reason}. Your ans\
wers are kept in this browser and tried again.`:"");if(i.textContent!==B&&(i.textContent=B),i.hidden=!B,x==="l\
ost"&&"download"in o&&typeof o.download=="function"){let P=o.download;i.append(" ",R("Download what is unsaved",
()=>P.call(o),n,{class:"main"}))}let N=x==="sending"||x==="join"?k:x;N!==k&&((N!=="saved"||k)&&h(Ke[x].replace(
"✓ ","")),k=N)};return o.on("status",w,{signal:n}),w(),t.append(u),n.addEventListener("abort",()=>u.remove(),
{once:!0}),{root:u,main:y,side:d,tools:l,extras:p,dock:v,foot:C,say:h,count(x,A,B){c.replaceChildren(A?`${x} o\
f ${A} `:`${x} `,a("small",{},B??""))},next(x){g.textContent!==x&&(g.textContent=x),g.hidden=!x},warn(x){b.textContent=
x??"",b.hidden=!x},button:(x,A,B)=>R(x,A,n,B)}}var Ve=`.copydesk{&.dark{color-scheme:dark}.answer{display:grid;gap:10px;max-width:66ch;margin-top:10px;font-s\
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
ap:5px 7px}.answer:has(.voices){max-width:90ch}.voices .option{margin-top:0}.voices .option label{padding:4px \
10px;gap:7px}.voices+.because{padding:6px 0 0 10px}blockquote{margin:0;padding-left:13px;border-left:3px solid\
 var(--copydesk-edge);font:18px/1.6 var(--copydesk-serif)}.rubric{margin:0;padding-left:20px}.rubric:empty{dis\
play:none}.seen p{padding:3px 0}.stage:empty+.dock{border-top:0}&.comparing .stage{display:grid;grid-template-\
columns:repeat(auto-fit,minmax(min(100%,290px),1fr));gap:1px;background:var(--copydesk-line)}.stage>div:has(de\
tails){min-width:0;background:var(--copydesk-paper)}&.comparing .ln{grid-template-columns:30px minmax(0,66ch);\
gap:8px}details{padding:8px 14px;font-size:14px}.beside{display:grid;grid-template-columns:1fr 1fr}.beside>div\
{display:flex;flex-direction:column;min-width:0;height:max(380px,100vh - 420px)}:is(.beside,&.comparing) h3{ma\
rgin:0;padding:7px 14px;font:600 12.5px/1.2 var(--copydesk-ui);color:var(--copydesk-soft);background:var(--cop\
ydesk-panel);border-bottom:1px solid var(--copydesk-line)}.page-pane{border-right:1px solid var(--copydesk-lin\
e)}.published,.beside .paper{flex:1 1 0;min-height:0;max-height:none}.published{width:100%;border:0;background\
:#fff;color-scheme:light}.published:focus-visible{outline:2px solid var(--copydesk-accent);outline-offset:-2px\
}.beside.alone{grid-template-columns:1fr}.lit-line{outline:2px solid var(--copydesk-accent);outline-offset:2px\
;border-radius:2px}}.copydesk.with-page .side{contain:size}@container copydesk (max-width: 759px){.copydesk.wi\
th-page .side{contain:none}.copydesk .beside{grid-template-columns:1fr}.copydesk .beside>div{height:340px}.cop\
ydesk .page-pane{border-right:0;border-bottom:1px solid var(--copydesk-line)}}
`;var we=class{#e;#t;constructor(t,o,n){this.#e=t,this.#t=`copydesk/${o}/${n}/`}#o(t){return`${this.#t}${t.round}\
/${t.client}/${t.n}`}put(t){try{return this.#e().setItem(this.#o(t),JSON.stringify(t.op)),!0}catch{return!1}}drop(t){
try{this.#e().removeItem(this.#o(t))}catch{}}all(){let t=[];try{let o=this.#e();for(let n=0;n<o.length;n++){let s=o.
key(n)??"",[r,c,f,i]=s.startsWith(this.#t)?s.slice(this.#t.length).split("/"):[];if(!(!f||i!==void 0))try{t.push(
{round:Number(r),client:c,n:Number(f),op:JSON.parse(o.getItem(s)??"")})}catch{}}}catch{return[]}return t.sort(
(o,n)=>o.round-n.round||(o.client<n.client?-1:o.client>n.client?1:o.n-n.n))}},Bt=50,It=64e3;function Ze(e){let[
t]=e,o=0,n=e.findIndex(({client:s,round:r,n:c,op:f},i)=>(o+=new TextEncoder().encode(JSON.stringify(f)).length+
1,s!==t.client||r!==t.round||c!==t.n+i||i===Bt||i>0&&o>It));return n<0?e.length:n}var Pt=2500,Ne=[1e3,2e3,4e3,8e3,15e3],Dt="The notebook does not answer yet. If this stays so, run this cell ag\
ain (▶).",_t={storage:()=>localStorage,now:()=>Date.now(),later:(e,t)=>setTimeout(e,t),never:e=>clearTimeout(
e),random:()=>Array.from(crypto.getRandomValues(new Uint8Array(6)),e=>e.toString(16).padStart(2,"0")).join("")},
Me=e=>e.mark?.id??e.mark??e.key;function Ge(e,{signal:t,...o}){let n={..._t,...o},s=String(e.get("task").id),r=n.
random(),c=r,f=0,i=0,b=Number(e.get("task").round??1),l="",p=null,y=0,d=null,g=[],v=!1,C=!1,L={why:"",retry:!0},
u=0,S=null,E=!1,h=!1,k=!1,w={what:"",when:0},x={status:"",reason:""},A=new Map,B=new Map,N=!1,P=!1,K=0,D=null,
J=new Map,z=(m,M)=>{for(let O of[...J.get(m)??[]])O(M)},te=()=>{let m=g.some(M=>!M.stored);return v?m?"lost":"\
cut":d?g.length?C?m?"lost":"kept":"sending":h?"sending":"saved":"join"},V=()=>L.why||(!d&&!v&&u>2?Dt:""),H=()=>!d||
te()==="lost"||!!e.get("task").readonly,Q=()=>{if(!g.length&&d&&(C=!1,u=0,L={why:"",retry:!0}),n.never(S),S=null,
!v&&!t.aborted){let m=Ne[Math.min(u,Ne.length-1)];if(!d)S=n.later(()=>(u++,$(),Q()),m);else if(g.length&&C&&L.
retry)S=n.later(()=>(u++,_(),Q()),m);else if(g.length&&!C){let M=g.reduce((O,T)=>Math.min(O,T.since),1/0);S=n.
later(()=>(C=!0,u=0,Q()),Math.max(0,M+Pt-n.now()))}}x.status===te()&&x.reason===V()||(x.status=te(),x.reason=V(),
z("status",x.status))},ie=m=>{if(!(v||t.aborted))try{e.send(m)}catch{Se()}},$=()=>ie({t:"hello",v:1,client:c,task:s,
round:b,boot:p,seq:y}),I=()=>{E=!1;let m=g.filter(M=>!M.sent);for(;m.length;){let M=m.splice(0,Ze(m));for(let X of M)
X.sent=!0;let[{client:O,round:T}]=M;ie({t:"ops",v:1,journal:l,client:O,task:s,round:T,ops:M.map(X=>X.op)})}},j=()=>{
E||(E=!0,queueMicrotask(I))},_=()=>{for(let m of g)m.sent=!1,m.stored||=d?.put(m)??!1;I()},q=m=>(m.do==="put"?
A.set(m.mark.id,m.mark):m.do==="del"?A.delete(m.mark):m.do==="answer"?B.set(m.key,m.value):m.do==="hint"?K=Math.
max(K,m.level):m.do==="check"?P=!0:N=!0,["put","del","answer"].includes(m.do)&&(D=null),m.do==="put"?m.mark.id:
m.do==="del"?m.mark:null),Y=m=>{if(H()||N)return;let M={n:++f,...m},O={round:b,client:c,n:f,op:M,stored:!1,sent:!1,
since:n.now()};O.stored=d?.put(O)??!1,g.push(O);let T=q(M);Q(),z("change",{names:T?[T]:[]}),L.why||j()},U=m=>{
let M=g.filter(T=>T.client===m);g=g.filter(T=>T.client!==m);let O=n.random();M.forEach((T,X)=>{let ne={...T.op,
n:X+1},pe={...T,client:O,n:X+1,op:ne,sent:!1};pe.stored=d?.put(pe)??!1,(pe.stored||!T.stored)&&d?.drop(T),g.push(
pe)}),m===c&&(c=O,f=M.length)},W=m=>{d||(C=!1,u=0,L={why:"",retry:!0}),l!==m.journal&&(l&&(g=[],c=n.random(),f=
0),l=m.journal,d=new we(n.storage,l,s)),m.round!==b&&f&&(c=n.random(),f=0),{round:b,boot:p,seq:y}=m,k=!1,N=!!m.
closed,P=!!m.checked,K=m.hints??0,D=m.verdict??(N?D:null),A=new Map((m.marks??[]).map(T=>[T.id,T])),B=new Map(
Object.entries(m.answers??{}));let M=new Set(g.map(T=>`${T.client}/${T.n}`));g=[...(d?.all()??[]).filter(T=>!M.
has(`${T.client}/${T.n}`)).map(T=>({...T,stored:!0,sent:!1,since:n.now()})),...g].filter(T=>{let X=T.round===b&&
T.n<=(m.upto?.[T.client]??0);return X&&d?.drop(T),!X});for(let T of g)T.round===b&&q(T.op);I(),Q(),z("change",
{names:null}),D&&z("verdict",D)},Z=(m,M)=>{let O=g.filter(T=>T.client===m&&T.n<=M);g=g.filter(T=>!O.includes(T));
for(let T of O)d?.drop(T);return O},Et=m=>{let M=Z(m.client,m.upto),O=M.filter(ne=>m.refused?.[ne.n]),T=M.length&&
m.client!==c&&!g.some(ne=>ne.client===m.client),X=O.length||m.late?.length||T||k&&!g.length;y=Math.max(y,m.seq??
0),M.length&&(u=0,L={why:"",retry:!0}),Q(),X&&$();for(let{n:ne,op:pe}of O)z("refused",{n:ne,why:m.refused[ne],
op:pe})},St=m=>{y=Math.max(y,m.seq??0);let M=[];for(let O of m.ops)Z(m.by,O.n);for(let O of m.by===c?[]:m.ops)
Me(O)&&g.some(T=>Me(T.op)===Me(O))?k=!0:M.push(q(O));Q(),z("change",{names:M.filter(O=>O!==null)}),(k?!g.length:
m.ops.some(O=>O.do==="commit"||O.do==="check"))&&$()},Ct=m=>{let M=g.filter(T=>T.client===m.client&&T.n>=m.from);
if(!M.length)return;let O=`${m.client}/${m.from}`;if(!(w.what===O&&n.now()-w.when<Ne[0])){if(w={what:O,when:n.
now()},M[0].n>m.from)U(m.client);else for(let T of M)T.sent=!1;I()}},qe=m=>{L={why:String(m.why??"the file cou\
ld not be written"),retry:m.retry!==!1},C=!0,Q()},Se=()=>{v=!0,Q()},ze=[["msg:custom",m=>{m?.t==="state"?W(m):
d?m.t==="ack"?Et(m):m.t==="delta"?St(m):m.t==="want"?Ct(m):m.t==="fault"?qe(m):m.t==="verdict"?z("verdict",D=m):
(m.t==="hint"||m.t==="overlay")&&z(m.t,m):m?.t==="fault"&&qe(m)}],["comm_live_update",()=>{e.comm_live!==!0&&Se()}],
["comm:close",Se]];for(let[m,M]of ze)e.on(m,M);return t.addEventListener("abort",()=>{for(let[m,M]of ze)e.off(
m,M);n.never(S),J.clear()},{once:!0}),e.comm_live===!1&&(v=!0),$(),Q(),{get status(){return te()},get reason(){
return V()},get marks(){return A},get answers(){return B},get closed(){return N},get checked(){return P},get hints(){
return K},get verdict(){return D},get readonly(){return H()},get typing(){return h},set typing(m){h=m,Q()},put:m=>Y(
{do:"put",mark:m}),del:m=>Y({do:"del",mark:m}),answer:(m,M)=>Y({do:"answer",key:m,value:M}),hint:m=>Y({do:"hin\
t",level:m}),check:m=>Y({do:"check",reason:m}),commit:()=>Y({do:"commit"}),ask:(m,M)=>ie({t:"ask",what:m,client:c,
text:M}),newName:()=>`${r}.${++i}`,on(m,M,O){let T=J.get(m)??new Set;J.set(m,T.add(M)),O.signal.addEventListener(
"abort",()=>T.delete(M),{once:!0})},unsaved:()=>g.map(m=>({task:s,round:m.round,client:m.client,...m.op})),download(){
let m=[{v:1,journal:l,unsaved:!0},...this.unsaved()].map(T=>JSON.stringify(T)),M=URL.createObjectURL(new Blob(
[`${m.join(`
`)}
`],{type:"application/x-ndjson"})),O=document.createElement("a");O.href=M,O.download=`copydesk-unsaved-${s}.js\
onl`,O.click(),URL.revokeObjectURL(M)}}}var Oe=["content","source","cue"];function ce(e,t){if(e!=="attribution")return["text"];let o=Oe.filter(n=>t.ask.
includes(n));return o.length?Oe.filter(n=>n==="content"||o.includes(n)):Oe}function je(e,t,o,n){return{id:e,layer:t,
label:o,spans:{[t==="attribution"?"content":"text"]:Te(n)},attrs:{}}}function Re(e,t,o,n){let s={...e.attrs};return t===
"source"&&!n&&delete s.source_kind,{...e,spans:{...e.spans,[t]:Te(n?[...e.spans[t]??[],...o]:o)},attrs:s}}function Je(e){
let{source:t,...o}=e.spans;return{...e,spans:o,attrs:{...e.attrs,source_kind:"none"}}}var Xe=(e,t,o)=>({...e,attrs:{
...e.attrs,[t]:o}});function Be(e,t){return!!e.spans[t]?.length||t==="source"&&e.attrs?.source_kind==="none"}var le=(e,t)=>t.
find(o=>!Be(e,o)&&!(o==="cue"&&e.attrs?.source_kind==="none"))??null,he=e=>e.spans.content??e.spans.text??Object.
values(e.spans)[0]??[],re=e=>Object.values(e.spans).flat(),me=e=>he(e)[0]?.[0]??0;function de(e,t){if(e.length<=
t)return e;let o=e.slice(0,t);return`${o.slice(0,Math.max(o.lastIndexOf(" "),t/2)).trimEnd()} …`}var ee=(e,t)=>(e??
[]).map(([o,n])=>t(o,n)).join(" … ");function et(e,t){let o=(e.spans.content??[]).map(([s,r])=>t(s,r).replace(
/^(?:[“"‘']\s*)?(?:that\s+)?/i,"").replace(/[”"’'.,;:]+$/,"")).join(" … ");return[e.attrs?.source_kind===
"none"?"The outlet itself says":e.spans.source?.length?`${ee(e.spans.source,t)} said`:"",o]}var ye=(e,t)=>t===void 0?`nothing:${e}`:`nothing:${e}:${t}`;function Ie(e,t,o){let n=t.answers.get(ye(e))===!0,
s=o.lines.filter(f=>f.text.trim()&&o.inTask(f.number)).map(f=>f.number),r=new Set(s.filter(f=>o.has(f,i=>t.marks.
has(i)))),c=new Set(s.filter(f=>!r.has(f)&&(n||t.answers.get(ye(e,f))===!0)));return{lines:s,marked:r,said:c,whole:n,
open:s.filter(f=>!r.has(f)&&!c.has(f))}}var Ut={content:"the claim",source:"who says so?",cue:"the words that tie them"},Yt={content:"the claim",source:"\
who says so",cue:"the tie"};function ae({task:e,layer:t}){if(t.name==="attribution")return[];let o=n=>!e.ask.length||
e.ask.includes(n);return o("label")?t.labels:o("family")?t.families:[]}function ve({task:e,layer:t,book:o,state:n},s){
let r=t.name==="loaded"?"voice":t.name==="attribution"?"source_kind":"";if(!r||!e.ask.includes(r)||s.attrs?.[r]&&
n.grid!==r||r==="source_kind"&&!s.spans.source?.length)return null;let c=o.attributes[r];return{...c,values:c.
values.filter(f=>f.name!=="none")}}var oe=({layer:e},t)=>t===e.name?e.short:[...e.labels,...e.families].find(o=>o.
name===t)?.short??t;function $e(e){let{task:t,layer:o,state:n,link:s,lines:r,count:c}=e;if(s.status==="join")return"\
Opening your answers …";if(s.status==="lost")return"Stop here: what you do now would not be saved. Download \
what is unsaved, then call your teacher.";if(s.closed&&s.verdict)return"Read what the desk says. Your marks st\
ay as you gave them.";if(s.closed)return"You have closed this task. You can read your marks, not change them.";
if(!e.editable())return"You can read these marks, not change them.";if(n.form==="check")return"Next: say why y\
ou decided as you did. Then see what the desk says.";if(n.form==="commit")return"Next: are you sure? Afterward\
s you cannot change your marks.";if(n.form==="keys")return"The keys, and the button for each.";if(n.waiting)return s.
status==="saved"||s.status==="sending"?"The desk is reading your marks …":"Your check waits until the notebo\
ok answers.";let f=e.edited(),i=!!t.count&&c>=Number(t.count),b=t.commit?"commit":"check";if(f&&n.adding)return"\
Next: select the further words. They join the same mark.";if(o.name==="attribution"){if(n.pending)return"Next:\
 take these words, or select others.";if(f&&n.role)return`Next: ${{content:"select the words of the claim.",source:"\
select who says so, or say that nobody does.",cue:"select the words that tie the two."}[n.role]??""}`;if(f&&ve(
e,f))return"Next: what kind of source is it?";if(f)return`Read it aloud. Does it still sound true? Then ${i?e.
judges||t.commit?`press ${b}`:"go on to the next task":"select the next claim"}.`}else{if(n.pending&&(f||!ae(e).
length))return"Next: take these words, or select others.";if(n.pending||n.grid==="label")return"Next: pick the\
 label that fits best.";if(f&&ve(e,f))return"Next: whose word is it?";if(f&&n.role)return"Next: select the wor\
ds that this mark should cover."}if(s.verdict)return"Read what the desk says. Then change what you like, and c\
heck again.";if(i&&(e.judges||t.commit))return`That makes ${c} of ${t.count}. Next: look them over, then ${b}.`;
let l={attribution:"select the words of a claim",artifact:"click the number of a line that the reporter did no\
t write here for this story",loaded:"select the shortest words that carry a charge"}[o.name],p=n.byWords?"move\
 with the arrow keys, hold Shift for more words, then press a digit or Enter":l;return!c&&r.open.length?`First\
: ${p}. Nothing there? Say so below.`:r.open.length?`Next: ${p}. Still open: line${r.open.length>1?"s":""} ${qt(
r.open)}.`:t.commit?"Every line has an answer. Next: look it over, then commit.":e.judges?"Every line has an a\
nswer. Next: check.":"Every line has an answer. It is saved; you can still change it."}function qt(e){return e.
length>6?`${e.slice(0,5).join(", ")} and ${e.length-5} more`:e.join(", ")}function Pe(e,t,o,{now:n=null,numbered:s=!1}){
return a("div",{class:"grid"},...e.map((r,c)=>{let f=s?String(c+1):r.key,i=R(r.short,()=>t(r.name),o,{key:f,class:"\
choice",pressed:n===null?void 0:n===r.name});return i.append(a("small",{},r.question)),i}))}function tt(e,t){let o=e.
edited();return o?e.layer.name==="attribution"?Wt(e,o,t):Ht(e,o,t):e.state.pending?ae(e).length?ot(e,null,t):zt(
e,t):[]}function ot(e,t,o){let{layer:n,acts:s,state:r,slice:c}=e,f=ae(e),i=t?t.spans.text:r.pending??[],b=f!==
n.families&&n.families.length,l=t?t.label:null,p=n.families.map(y=>R(y.short,()=>s.label(y.name),o,{class:"qui\
et",pressed:l===null?void 0:l===y.name}));return[a("p",{class:"asked"},a("b",{},`“${de(ee(i,c),80)}”`)),Pe(
f,s.label,o,{now:l}),a("div",{class:"row"},a("span",{class:"soft"},"Not sure?"),...b?p:[],R(n.name==="artifact"?
"not the story":"loaded",()=>s.label(n.name),o,{key:t?void 0:"Enter",class:"quiet"}),R("Cancel",s.cancel,o,{key:"\
Escape"}))]}function De({state:e,slice:t,acts:o,layer:n},s){if(!e.pending)return null;let r=n.name==="attribut\
ion"?` as ${Yt[e.role??"content"]}`:"";return R(`Take “${de(ee(e.pending,t),40)}”${r}`,o.takePending,s,{key:"\
Enter",class:"main"})}var zt=(e,t)=>[a("div",{class:"row"},De(e,t),R("Cancel",e.acts.cancel,t,{key:"Escape"}))];
function nt({state:e,acts:t},o,n){let s=e.role??(o.spans.text?"text":""),r=!!o.spans[s]?.length,c=(f,i,b,l)=>{
let p=R(f,()=>t.nudge(b,l),n,{title:i});return p.setAttribute("aria-label",i),p};return[r&&a("span",{class:"gr\
oup",role:"group","aria-label":"Move the edges by a word"},c("⇤","Begin one word earlier","start",-1),c("↦",
"Begin one word later","start",1),c("↤","End one word earlier","end",-1),c("⇥","End one word later","end",
1)),R(r||!o.spans.content?"Add a piece":"Add a piece to the claim",t.adding,n,{pressed:e.adding,title:"The nex\
t words you select join this mark"}),R("Delete",t.remove,n,{key:"Delete"}),R("Done",t.done,n,{key:"Escape"})]}
function Ht(e,t,o){let{state:n,acts:s,slice:r,layer:c,book:f}=e;if(n.grid==="label")return ot(e,t,o);let i=ve(
e,t),b=t.attrs?.voice&&f.attributes.voice.values.find(p=>p.name===t.attrs?.voice),l=[...c.labels,...c.families].
find(p=>p.name===t.label);return[a("p",{class:"asked"},a("b",{},`“${de(ee(t.spans.text,r),90)}”`),` is mar\
ked: ${oe(e,t.label)}${b?`, ${b.short} word`:""}. `,a("span",{class:"soft"},i?i.title:l?.question??"")),i&&Pe(
i.values,p=>s.attr(i.name,p),o,{numbered:!0,now:t.attrs?.[i.name]??null}),a("div",{class:"row"},De(e,o),ae(e).
length>0&&R("Change the label",()=>s.grid("label"),o),b&&!i&&R("Change whose word",()=>s.grid("voice"),o),R("C\
hange the words",()=>s.role("text"),o,{pressed:n.role==="text"&&!n.adding,title:"The next words you select tak\
e the place of these"}),...nt(e,t,o))]}function Wt(e,t,o){let{state:n,acts:s,slice:r,layer:c,task:f,book:i}=e,
b=ce(c.name,f),l=n.role,p=c.roles.find(S=>S.name===l),y=b.map((S,E)=>{let h=Be(t,S),k=R(`${h?"✓":E+1} ${Ut[S]}`,
()=>s.role(S),o,{class:`step ${S}${h?" done":""}`,pressed:S===l});return k.setAttribute("aria-keyshortcuts",String(
E+1)),k}),[d,g]=et(t,r),v=l?null:ve(e,t),C=t.attrs?.source_kind&&t.attrs.source_kind!=="none"&&i.attributes.source_kind.
values.find(S=>S.name===t.attrs?.source_kind),L=ee(t.spans.cue,r),u=a("p",{class:"read"},d?a("b",{},d):a("u",{},
"  ?  "),": ",`${g||"?"}.`,(L||C)&&a("span",{class:"soft"},` (${[L&&`tied by “${L}”`,C&&C.short].filter(
Boolean).join(", ")})`));return[a("div",{class:"steps"},...y),p?a("p",{class:"asked"},a("b",{},p.question)," S\
elect the words in the article."):null,u,v&&a("p",{class:"asked"},a("b",{},v.title)),v&&Pe(v.values,S=>s.attr(
v.name,S),o,{numbered:!0}),a("div",{class:"row"},De(e,o),b.includes("source")&&t.attrs?.source_kind!=="none"&&
(l==="source"||!le(t,b))&&R("Nobody: the outlet’s own voice",s.nobody,o,{key:"0"}),C&&!v&&R("Change the kind\
 of source",()=>s.grid("source_kind"),o,{class:"quiet"}),...nt(e,t,o))]}var Ft=/[\p{L}\p{N}_]+(?:[’'.\-][\p{L}\p{N}_]+)*/gu,Kt=/[\p{M}\u200d\p{Emoji_Modifier}]/u;function ge(e){return Array.
from(e.matchAll(Ft),t=>[t.index,t.index+t[0].length])}function _e(e,t,o,n=!1){let s=Math.max(0,t),r=Math.min(e.
length,o);for(;s<r&&/\s/.test(e[s]);)s+=1;for(;r>s&&/\s/.test(e[r-1]);)r-=1;if(s>=r)return null;if(!n){for(let[
c,f]of ge(e))if(c<s&&s<f&&(s=c),c<r&&r<f){r=f;break}}return Ue(e,s,r)}function Ue(e,t,o){let n=r=>/[\udc00-\udfff]/.
test(e[r]??"")&&/[\ud800-\udbff]/.test(e[r-1]??""),s=r=>r<e.length?String.fromCodePoint(e.codePointAt(r)):"";for(n(
t)&&(t-=1),n(o)&&(o+=1);Kt.test(s(o));)o+=s(o).length;return[t,o]}function st(e,t){for(let[o,n]of ge(e))if(o<=
t&&t<n)return Ue(e,o,n);return _e(e,t,t+1,!0)}function rt(e,t,o,n){let s=ge(e),[r,c]=t;if(o==="start"){let b=s.
map(([p])=>p).filter(p=>p<c);return[(n<0?b.filter(p=>p<r).pop():b.find(p=>p>r))??r,c]}let f=s.map(([,b])=>b).filter(
b=>b>r),i=n<0?f.filter(b=>b<c).pop():f.find(b=>b>c);return i===void 0?t:Ue(e,r,i)}function at(e,t){let{task:o,state:n,link:s,sheet:r,code:c,frame:f,close:i,refuse:b,render:l}=e,p=u=>[void 0,...new Set(
re(u).flatMap(([E,h])=>r.linesOf(E,h).map(k=>k.number)))].map(E=>ye(e.layer.name,E)).filter(E=>s.answers.get(E)===
!0).map(E=>({answer:E,before:!0,after:!1})),y=(...u)=>t.act(u.flatMap(S=>[{mark:S.id,before:s.marks.get(S.id)??
null,after:S},...p(S)])),d=u=>{n.edit=u.id,n.adding=!1,n.role=e.layer.name==="attribution"?le(u,ce(e.layer.name,
o)):null},g=u=>u.every(([S])=>!r.inTask(r.lineAt(S).number)),v=()=>o.lines.map(([u,S])=>u===S?`line ${u}`:`lin\
es ${u} to ${S}`).join(" and "),C=(u,S=!1)=>{if(n.note="",!e.editable())return b($e(e));n.form=null,n.line=r.lineAt(
u[0][0]).number;let E=e.edited(),h=n.role,k=h==="source"||h==="cue"?u:u.filter(w=>!g([w]));if(!k.length)return b(
`That is outside this task, which is about ${v()}.`);if(S)return n.pending=k,h||(n.edit=null),l();if(n.pending=
null,E&&h){let w=Re(E,h,k,n.adding);d(w),y(w)}else if(e.layer.name==="attribution"){let w=je(s.newName(),"attr\
ibution","attribution",k);d(w),y(w)}else if(ae(e).length)Object.assign(n,{edit:null,role:null,grid:null,pending:k});else
return L(e.layer.name,k);l()},L=(u,S=n.pending)=>{let E=e.edited();if(e.editable()){if(S){let k=(e.layer.name===
"artifact"?S.map(w=>[w]):[S]).map(w=>je(s.newName(),e.layer.name,u,w));i(),n.edit=k[k.length-1].id,y(...k),f.say(
`Marked: ${oe(e,u)}`)}else E&&(n.grid=null,y({...E,label:u}));l()}};return{take:C,label:L,onward:d,silence(u,S){
let E=ye(e.layer.name,u);n.form=null,u&&S&&(n.line=null),t.act([{answer:E,before:s.answers.get(E)??!1,after:S}]),
f.say(S?"Noted: nothing here.":"Taken back.")},form(u){n.form=n.form===u?null:u,l()},takePending(){let u=n.pending;
u&&(document.getSelection()?.removeAllRanges(),C(u),n.byWords&&e.step("",!1))},attr(u,S){let E=e.edited();n.grid=
null,E&&y(Xe(E,u,S))},grid(u){n.grid=u,l()},role(u){n.role=n.role===u&&u==="text"?null:u,n.adding=!1,l()},adding(){
let u=e.edited();if(!u)return;let S=!n.adding;S?(!n.role||!u.spans[n.role]?.length)&&(n.role=u.spans.content?"\
content":"text"):d(u),n.adding=S,l()},nobody(){let u=e.edited();if(!u)return;let S=Je(u);d(S),y(S)},nudge(u,S){
let E=e.edited(),h=n.role??"text",k=E?.spans[h];if(!E||!k?.length)return;let[w,x]=u==="start"?k[0]:k[k.length-
1],A=r.lineAt(w),[B,N]=rt(A.text,[c.toUnit(w)-A.unit,c.toUnit(x)-A.unit],u,S),P=[c.toPoint(A.unit+B),c.toPoint(
A.unit+N)];y(Re(E,h,u==="start"?[P,...k.slice(1)]:[...k.slice(0,-1),P],!1))},remove(){let u=e.edited();!u||!e.
editable()||(i(),t.act([{mark:u.id,before:u,after:null}]),f.say("Deleted. Undo brings it back."))},done(){i(),
l(),r.el.focus({preventScroll:!0})},cancel(){n.form?n.form=null:n.grid?n.grid=null:n.pending?n.pending=null:i(),
document.getSelection()?.removeAllRanges(),l(),r.el.focus({preventScroll:!0})},open(u){let S=s.marks.get(u);S&&
(i(),n.edit=u,n.note="",S.layer==="attribution"&&(n.role=le(S,ce("attribution",o))),n.line=r.lineAt(re(S)[0]?.[0]??
0).number,l(),queueMicrotask(()=>r.show(re(S)[0]?.[0]??0,!0)))},point:u=>r.light(n.edit,u),check(){s.check(n.reason),
i(),n.waiting=!0,n.reason={pick:null,text:""},l()},commit(){i(),s.commit(),l()},showItem(u){let S=u.spans??[];
r.glow("hint",S),r.light(u.mark??null);let E=u.mark?s.marks.get(u.mark):null,h=S[0]?.[0]??(E&&re(E)[0]?.[0])??
(u.lines?.length?r.lines[u.lines[0]-1].start:null);h!==null&&r.show(h,!0)}}}function it(e,t){let o=[],n=0,s=0,r=()=>(o.length||(o=e.lines.flatMap(b=>ge(b.text).map(([l,p])=>[t.toPoint(b.
unit+l),t.toPoint(b.unit+p)]))),o),c=()=>[o[Math.min(n,s)][0],o[Math.max(n,s)][1]],f=b=>{let l=r().findIndex(([
,p])=>p>b);return l<0?o.length-1:l},i=b=>{let l=e.lineAt(o[s][0]),p=o[s][0]-l.start;for(let y=l.number+b;y>=1&&
y<=e.lines.length;y+=b){let d=e.lines[y-1],g=o.map((v,C)=>C).filter(v=>o[v][0]>=d.start&&o[v][1]<=d.end);if(g.
length)return g.findLast(v=>o[v][0]-d.start<=p)??g[0]}return s};return{enter(b){return r().length?(n=s=f(b),c()):
null},move(b,l){let p=Math.min(n,s),y=Math.max(n,s),d;if(b==="ArrowRight")d=(l?s:y)+1;else if(b==="ArrowLeft")
d=(l?s:p)-1;else if(b==="ArrowDown")d=i(1);else if(b==="ArrowUp")d=i(-1);else if(b==="Home"||b==="End"){let g=e.
lineAt(o[s][0]);d=b==="Home"?f(g.start):o.findLastIndex(([,v])=>v<=g.end)}else return null;return s=Math.max(0,
Math.min(o.length-1,d)),l||(n=s),c()},get head(){return o[s]}}}var Qt=[["machine","the machine’s reading"],["gold","the key"]],Vt=["how many","which line","show one"];function ct(e,t){
let{task:o,link:n,state:s,lines:r,acts:c}=e,f=[],i=(b,l,p={})=>f.push(R(b,l,t,p));if(e.editable()){if(e.judges){
i("Check",()=>c.form("check"),{class:s.form?"":"main"});let l=Math.min(3,n.hints+1);o.layers.length===1&&i(`Hi\
nt: ${Vt[l-1]}`,()=>n.hint(l),{title:`Hint ${l} of 3`})}o.commit&&i("Commit",()=>c.form("commit"),{class:e.judges?
"":"main"});let b=s.line!==null&&(r.open.includes(s.line)||r.said.has(s.line))?s.line:r.open[0];b&&!r.whole&&(r.
said.has(b)?i(`Line ${b}: take back “nothing here”`,()=>c.silence(b,!1)):i(`Line ${b}: nothing here`,()=>c.
silence(b,!0),{title:"I have read this line, and there is nothing to mark in it"})),r.whole?i("Take back “noth\
ing here”",()=>c.silence(void 0,!1)):!e.count&&r.open.length>1&&i("Read it all: nothing here",()=>c.silence(
void 0,!0))}if(e.judges||f.push(a("span",{class:"soft"},o.feedback==="hold"?"A later task tells how it came ou\
t.":"Your teacher gives feedback after you hand in.")),o.overlay&&(n.checked||n.closed)){let b=Qt.filter(([l])=>l!==
"gold"||e.judges).map(([l,p])=>R(p,()=>e.overlay(l),t,{pressed:e.overlays.has(l)}));f.push(a("span",{class:"ro\
w show"},a("span",{class:"soft"},"Show:"),...b))}return f}function lt({lines:e}){if(!e.open.length)return null;let t=e.open.length>1;return a("p",{class:"soft"},`Line${t?
"s":""} ${e.open.join(", ")} ${t?"have":"has"} neither a mark nor “nothing here”. You can still go back.`)}
function dt(e,t){let{task:o,acts:n,state:s}=e,r=o.reasons??[],c=a("input",{type:"text",maxlength:300,"data-lm-\
suppress-shortcuts":"true","aria-label":"In your own words, if you like",placeholder:"In your own words, if yo\
u like"});c.value=s.reason.text,c.addEventListener("input",()=>s.reason.text=c.value,{signal:t});let f=R("Chec\
k now",()=>n.check(),t,{class:"main",disabled:r.length>0&&s.reason.pick===null}),i=r.map((b,l)=>{let p=a("inpu\
t",{type:"radio",name:`why-${e.id}`,"data-lm-suppress-shortcuts":"true"});return p.checked=s.reason.pick===l,p.
addEventListener("change",()=>{s.reason.pick=l,f.disabled=!1},{signal:t}),a("label",{},p,` ${b}`)});return[lt(
e),a("fieldset",{class:"reasons"},a("legend",{},r.length?"How did you decide? Pick what comes closest.":"How d\
id you decide?"),...i,c),a("div",{class:"row"},f,R("Back to my marks",n.cancel,t,{key:"Escape"}))]}function pt(e,t){
return[lt(e),a("p",{},"Commit closes this task: your marks stay as they are now."),a("div",{class:"row"},R("Co\
mmit my marks",e.acts.commit,t,{class:"main"}),R("Not yet",e.acts.cancel,t,{key:"Escape"}))]}function ut(e,t){
let o=[["w","mark by words, on and off (button: Mark by words)"],["← → ↑ ↓","move the word cursor, Shi\
ft takes more words"],[e.layer.name==="attribution"?"Enter":"1 … 9",e.layer.name==="attribution"?"take the w\
ords; 1 2 3 choose claim, who, tie; 0 nobody":"label the words, as the buttons show"],["Del","delete the open \
mark (button: Delete)"],["Ctrl Z","undo; with Shift: redo (buttons: Undo, Redo)"],["b","codebook card (button:\
 Codebook)"],["Esc","close or leave what is open (buttons: Done, Cancel)"],["Tab","always leads on, out of the\
 text and out of this task"],["Alt","held while you select with the mouse: single signs, not whole words"]];return[
a("dl",{class:"keys"},...o.flatMap(([n,s])=>[a("dt",{},a("kbd",{},n)),a("dd",{},s)])),a("div",{class:"row"},R(
"Close",e.acts.cancel,t,{key:"Escape",class:"main"}))]}function ft(e){let t=[],o=[],n=(s,r)=>{let c=s[r];"answer"in s?e.answer(s.answer,c):c?e.put(c):e.del(s.mark)};
return{act(s){if(s.length){t.push(s),o.length=0;for(let r of s)n(r,"after")}},undo(){let s=t.pop();if(!s)return null;
o.push(s);for(let r of[...s].reverse())n(r,"before");return s},redo(){let s=o.pop();if(!s)return null;t.push(s);
for(let r of s)n(r,"after");return s},get canUndo(){return t.length>0},get canRedo(){return o.length>0}}}var Zt={found:["✓","found"],nearly:["≈","nearly"],missed:["○","missed"],extra:["+","extra"],arguable:["∿",
"arguable"],alone:["–","rightly left alone"]},ke=e=>Zt[e]??["·",e];function mt(e,t){let{slice:o,sheet:n}=e,
s=`line ${n.lineAt(me(t)).number}`,r=de(ee(he(t),o),70);if(t.layer!=="attribution")return[t.layer==="artifact"?
oe(e,t.label):r,t.layer==="artifact"?"":oe(e,t.label),t.layer==="artifact"?`${r} · ${s}`:s];let c=t.attrs?.source_kind===
"none"?"Nobody":de(ee(t.spans.source,o),40)||"who?",f=t.by?null:le(t,ce(t.layer,e.task)),i=e.layer.roles.find(
b=>b.name===f)?.short;return[c,ee(t.spans.cue,o),`${r} · ${s}${i?` · no ${i} yet`:""}`]}function ht(e,t,o){let[
n,s,r]=mt(e,t);return a("button",{type:"button",class:"m-item","data-name":t.id,"data-lm-suppress-shortcuts":"\
true"},o?`${o} `:null,a("b",{},n),s?` · ${s}`:null,a("span",{},r))}function yt(e,t){let o=a("div",{class:"lis\
t"}),n=a("p",{class:"soft"}),s=a("section",{class:"marks"},a("h3",{},"Your marks"),n,o),r=a("section",{class:"\
verdict",tabindex:-1}),c=a("section",{class:"others"}),f=a("section",{class:"card"}),i=[],b=new Map,l=p=>p.target.
closest("[data-name]")?.dataset.name??null;o.addEventListener("click",p=>{let y=l(p);y&&e.acts.open(y)},{signal:t});
for(let[p,y]of[["pointerover",!0],["focusin",!0],["pointerout",!1],["focusout",!1]])o.addEventListener(p,d=>e.
acts.point(y?l(d):null),{signal:t});return r.addEventListener("click",p=>{let y=b.get(l(p)??"");y&&e.acts.showItem(
y)},{signal:t}),c.addEventListener("click",p=>{let y=p.target.closest("[data-at]")?.dataset.at;y&&e.sheet.show(
Number(y),!0)},{signal:t}),{nodes:[r,s,c,f],update(p){p||(i=[...e.link.marks.values()].filter(y=>y.layer===e.layer.
name).map(y=>({name:y.id,start:me(y),node:ht(e,y)})).sort((y,d)=>y.start-d.start),se(o,i.map(y=>y.node),e.sheet.
el));for(let y of p??[]){let d=i.findIndex(L=>L.name===y),g=d>=0&&i[d].node===document.activeElement;d>=0&&i.splice(
d,1)[0].node.remove();let v=e.link.marks.get(y),C=v?.layer===e.layer.name;if(v&&C){let L=me(v),u=i.findIndex(h=>h.
start>L),S=u<0?i.length:u,E=ht(e,v);o.insertBefore(E,i[S]?.node??null),i.splice(S,0,{name:y,start:L,node:E}),g&&
E.focus({preventScroll:!0})}else g&&e.sheet.el.focus({preventScroll:!0})}n.textContent=i.length?"":"None yet. \
Each mark you make appears here as a button that leads back to it."},current(p){for(let y of i)y.name===p?y.node.
setAttribute("aria-current","true"):y.node.hasAttribute("aria-current")&&y.node.removeAttribute("aria-current")},
judge(p){s.hidden=!!p,b=new Map((p?.items??[]).map((y,d)=>[String(d),y])),se(r,p?[a("h3",{},"Your desk says"),
...(p.sentences??[]).map(y=>a("p",{},y)),...[...b].map(([y,d])=>Gt(e,y,d)),p.reveal?a("p",{class:"reveal"},p.reveal):
null]:[],e.sheet.el),p&&(e.frame.side.scrollTop=0)},compare(p){se(c,[...p.values()].flatMap(y=>[a("h3",{},y.what===
"machine"?"The machine’s reading":"The key"),...y.annotations.filter(d=>d.layer===e.layer.name).map(d=>{let[
g,v,C]=mt(e,d);return a("button",{type:"button",class:"m-item ghostly","data-at":me(d),"data-lm-suppress-short\
cuts":"true"},a("b",{},g),v?` · ${v}`:null,a("span",{},C),d.rule||d.rationale?a("span",{},[d.rule&&`rule ${d.
rule}`,d.rationale].filter(Boolean).join(": ")):null)})]),e.sheet.el)},book(){let{layer:p}=e,y=ae(e),d=[...p.roles,
...y.length?p.families:[],...y===p.labels?y:[]];se(f,[a("h3",{},"Codebook"),a("p",{},a("b",{},p.question)),a("\
dl",{},...d.flatMap(g=>[a("dt",{},a("span",{class:`tag ${p.roles.length?g.name:p.name}`},g.short),` ${g.name}`),
a("dd",{},g.question,g.example?a("i",{},` ${g.example}`):null)]))])},card:f,verdict:r}}function Gt(e,t,o){let[
n,s]=ke(o.outcome),r=c=>c&&c!==e.layer.name?`${oe(e,c)}. `:"";return a("button",{type:"button",class:`v ${o.outcome}`,
"data-name":t,"data-lm-suppress-shortcuts":"true"},a("b",{},`${n} ${o.title||s}`),o.why?a("span",{},o.why):null,
...(o.also??[]).map(c=>a("span",{},`Also accepted: ${r(c.label)}${c.why??""}`)))}function Ee(e,t,o,n,s=!1){return e.linesOf(o,n).flatMap(r=>{let c=_e(r.text,t.toUnit(o)-r.unit,t.toUnit(n)-r.unit,
s);return c?[[t.toPoint(c[0]+r.unit),t.toPoint(c[1]+r.unit)]]:[]})}function gt(e,t,o,n){let s=null,r=!1,c=0,f=l=>{
let p=document.getSelection();if(!p?.rangeCount||p.isCollapsed)return[];let y=p.getRangeAt(0);return y.intersectsNode(
e.el)?Ee(e,t,e.place(y.startContainer,y.startOffset),e.place(y.endContainer,y.endOffset),l):[]},i=l=>{let p=l.
target,y=p.closest(".ln");if(!y)return null;let d=e.lines[Number(y.dataset.line)-1],g=[];for(let C=p.closest("\
[data-mark]");C;C=C.parentElement?.closest("[data-mark]")??null)g.push(C.dataset.mark);let v=!p.closest(".tx")&&
l.clientX<y.querySelector(".tx").getBoundingClientRect().left;return{line:d.number,margin:v,word:v?null:b(l),marks:g}},
b=({clientX:l,clientY:p})=>{let y=document,d=y.caretPositionFromPoint?.(l,p)??y.caretRangeFromPoint?.(l,p),g=d?.
offsetNode??d?.startContainer;if(!g||!e.el.contains(g))return null;let v=e.place(g,d.offset??d.startOffset),C=e.
lineAt(v),L=t.toUnit(v)-C.unit;for(let u of[L,L-1]){let S=u>=0?st(C.text,u):null;if(!S)continue;let E=[t.toPoint(
S[0]+C.unit),t.toPoint(S[1]+C.unit)];if(e.boxes(E).some(h=>h.left-2<=l&&l<=h.right+2&&h.top-4<=p&&p<=h.bottom+
4))return E}return null};e.el.addEventListener("pointerdown",l=>{l.button||(s=l,r=l.pointerType==="touch")},{signal:n}),
document.addEventListener("pointerup",l=>{let p=s;s=null,!(!p||r)&&setTimeout(()=>{if(n.aborted)return;let y=f(
l.altKey);if(y.length)document.getSelection()?.removeAllRanges(),o.pick(y,!1);else if(Math.hypot(l.clientX-p.clientX,
l.clientY-p.clientY)<6){let d=i(p);d&&o.tap(d)}})},{signal:n}),e.el.addEventListener("click",l=>{if(!r||f(!1).
length)return;let p=i(l);p&&o.tap(p)},{signal:n}),document.addEventListener("selectionchange",()=>{r&&(clearTimeout(
c),c=window.setTimeout(()=>{let l=n.aborted?[]:f(!1);l.length&&o.pick(l,!0)},300))},{signal:n})}var Jt=0;function kt({model:e,link:t,frame:o,signal:n}){let s=e.get("task"),r=e.get("text"),c=e.get("codebook"),
f=ue(r),i=xe({text:r,code:f,ranges:s.lines,headline:s.headline_line,signal:n}),b=ft(t),l=it(i,f),p=Ce(n),y=Ce(
n),d={edit:null,role:null,adding:!1,pending:null,grid:null,form:null,byWords:!1,waiting:!1,reason:{pick:null,text:""},
hint:null,note:"",line:null},g=new Map,v=a("div",{class:"palette"});o.root.classList.add("marking"),i.el.classList.
toggle("margin",s.layers.includes("artifact")),o.main.append(i.el),o.dock.append(v);let C=()=>Object.assign(d,
{edit:null,role:null,adding:!1,pending:null,grid:null,form:null}),L=$=>{d.note=$,o.say($),H()},u={id:Jt+=1,task:s,
book:c,link:t,code:f,sheet:i,state:d,frame:o,overlays:g,close:C,refuse:L,render:H,step:z,overlay:k,slice:f.slice,
layer:c.layers[s.layers[0]],judges:s.feedback==="now"||s.feedback==="full",lines:Ie(s.layers[0],t,i),count:0,editable:()=>!t.
readonly&&!t.closed&&!s.readonly,edited:()=>d.edit?t.marks.get(d.edit)??null:null,acts:null};u.acts=at(u,b);let S=($,I,j)=>$.
layer!==u.layer.name?[]:Object.entries($.spans).flatMap(([_,q])=>{let Y=_==="text"?oe(u,$.label):u.layer.roles.
find(U=>U.name===_)?.short??_;return q.map(([U,W],Z)=>({start:U,end:W,look:`${_==="text"?$.layer:_} ${I}`,tag:j&&
!Z?Y:"",name:j?$.id:void 0}))}),E=$=>{let I=$??[...new Set([...i.owners().filter(j=>!j.includes(":")&&!j.startsWith(
"copydesk-")),...t.marks.keys()])];for(let j of I){let _=t.marks.get(j);i.set(j,_?S(_,"",!0):[])}i.flush()},h=()=>{
for(let $ of i.owners().filter(I=>I.includes(":")))i.set($,[]);for(let[$,{annotations:I}]of g)I.forEach(j=>i.set(
`${$}:${j.id}`,S(j,`ghost ${$}`,!1)));i.flush(),w.compare(g)};function k($){g.delete($)?h():t.ask($),H()}let w=yt(
u,n);o.side.append(...w.nodes);let x=o.button("↶ Undo",()=>D(b.undo()),{key:"Control+Z"}),A=o.button("↷ Redo",
()=>D(b.redo()),{key:"Control+Shift+Z"}),B=o.button("Mark by words",()=>J(!d.byWords),{key:"w",pressed:!1,title:"\
A word cursor for the keyboard"}),N=s.layers.length>1?s.layers.map($=>o.button(c.layers[$].title,()=>{u.layer=
c.layers[$],C(),w.book(),ie(null),h()},{class:"tab",pressed:!1})):[];o.tools.append(...N,x,A,B);let P=o.button(
"Codebook",()=>{w.card.hidden=!w.card.hidden,P.setAttribute("aria-pressed",String(!w.card.hidden)),w.card.hidden||
w.card.scrollIntoView({block:"nearest"})},{key:"b",pressed:!0}),K=o.button("Keys",()=>u.acts.form("keys"),{key:"\
?"});o.extras.append(P,K);function D($){if(!$)return;let I=$.map(_=>"mark"in _?_.mark:null).find(Boolean),j=I?
t.marks.get(I):null;C(),j&&j.layer===u.layer.name&&u.acts.onward(j),o.say("Changed back."),H()}function J($){if(d.
byWords=$,d.pending=null,B.setAttribute("aria-pressed",String($)),i.el.classList.toggle("by-words",$),$){let I=i.
lines.find(j=>i.inTask(j.number)&&j.text.trim());l.enter(d.line&&i.inTask(d.line)?i.lines[d.line-1].start:I?.start??
0),z("",!1)}else H();i.el.focus({preventScroll:!0})}function z($,I){let j=$?l.move($,I):l.move("ArrowRight",!1)&&
l.move("ArrowLeft",!1);if(!j)return;let _=Ee(i,f,...j);d.line=i.lineAt(l.head[0]).number,d.pending=u.editable()?
_:null,d.role||(d.edit=null),o.say(f.slice(...l.head)),H(),queueMicrotask(()=>i.show(l.head[0]))}let te=0,V=!1;
function H(){V||(V=!0,queueMicrotask(()=>{V=!1,n.aborted||Q()}))}function Q(){u.lines=Ie(u.layer.name,t,i);let $=0,
I=0;for(let U of t.marks.values())U.layer===u.layer.name&&($+=1),s.layers.includes(U.layer)&&(I+=1);u.count=$,
d.edit&&!t.marks.has(d.edit)&&C(),o.count(I,s.count,s.unit_word||(s.layers.length>1?"marks":u.layer.unit_word)),
o.next($e(u));let j=p(),_=d.form&&{check:dt,commit:pt,keys:ut}[d.form];se(v,[d.note?a("p",{class:"note"},d.note):
null,d.hint&&!_?a("p",{class:"note"},a("b",{},`Hint ${d.hint.level}: `),d.hint.text):null,..._?_(u,j):u.editable()?
tt(u,j):[]],i.el),se(o.foot,ct(u,y()),i.el),x.disabled=!b.canUndo||!u.editable(),A.disabled=!b.canRedo||!u.editable(),
N.forEach((U,W)=>U.setAttribute("aria-pressed",String(s.layers[W]===u.layer.name))),i.light(d.edit),w.current(
d.edit),i.glow("cursor",d.pending??[]);let q=d.pending?.[0]?.[0]??(d.edit&&v.offsetHeight!==te?he(u.edited())[0]?.[0]:
void 0);te=v.offsetHeight,q!==void 0&&!d.byWords&&i.show(q);let Y=new Map;for(let U of t.verdict?.items??[])for(let W of U.
lines??[])Y.set(W,[...Y.get(W)??[],U]);for(let U of u.lines.lines){let W=Y.get(U);W?i.note(U,[...new Set(W.map(
Z=>ke(Z.outcome)[0]))].join(""),W.map(Z=>ke(Z.outcome)[1]).join(", ")):i.note(U,u.lines.said.has(U)?"–":"",u.
lines.said.has(U)?"read it all: nothing here":"")}}function ie($){(!$||$.length)&&(E($),w.update($),i.glow("hi\
nt",[]),d.hint=null),t.verdict||w.judge(null),H()}return t.on("change",({names:$})=>ie($),{signal:n}),t.on("st\
atus",()=>H(),{signal:n}),t.on("verdict",$=>{d.waiting=!1,w.judge($),H(),o.say(`Your desk says: ${($.items??[]).
map(I=>ke(I.outcome)[1]).join(", ")}`)},{signal:n}),t.on("hint",$=>{d.hint=$,i.glow("hint",$.spans??[]),$.line&&
i.show(i.lines[$.line-1].start,!0),H(),o.say($.text)},{signal:n}),t.on("overlay",$=>{if($.why)return L($.why);
g.set($.what,$),h(),H()},{signal:n}),t.on("refused",({why:$})=>L(`Not taken: ${$}`),{signal:n}),gt(i,f,{pick:($,I)=>u.
acts.take($,I),tap({line:$,margin:I,word:j,marks:_}){if(d.note="",d.line=$,I&&u.layer.name==="artifact"){let q=i.
lines[$-1],Y=[...t.marks.values()].find(U=>U.layer==="artifact"&&re(U).some(([W,Z])=>W>=q.start&&Z<=q.end));Y?
u.acts.open(Y.id):u.acts.take(Ee(i,f,q.start,q.end))}else if(_.length&&!(d.edit&&(d.role||d.adding))){let q=d.
edit?_.indexOf(d.edit):-1;u.acts.open(_[(q+1)%_.length])}else j?d.byWords?(l.enter(j[0]),z("",!1)):u.layer.name!==
"artifact"?u.acts.take([j],u.layer.name==="attribution"):H():(d.role||C(),H())}},n),o.root.addEventListener("k\
eydown",$=>{let I=$.target;if(I.matches("input[type=text]")&&$.key!=="Escape")return;if(d.byWords&&I===i.el&&!$.
ctrlKey&&!$.metaKey&&!$.altKey&&$.key.match(/^(Arrow|Home|End)/))return $.preventDefault(),z($.key,$.shiftKey);
if($.altKey||$.key==="Enter"&&I.matches("button"))return;let j=$.key==="Backspace"?"Delete":$.key.length===1?$.
key.toLowerCase():$.key,_=$.ctrlKey||$.metaKey?`Control+${$.shiftKey||j==="y"?"Shift+":""}${j==="y"?"Z":j.toUpperCase()}`:
j,q=[...o.dock.querySelectorAll("button"),...o.root.querySelectorAll("button")].find(Y=>Y.getAttribute("aria-k\
eyshortcuts")===_&&!Y.disabled);if(q)$.preventDefault(),q.click();else if(j==="Escape"&&d.byWords)J(!1);else if(j===
"Delete"&&d.byWords&&!d.edit){let Y=[...t.marks.values()].find(U=>U.layer===u.layer.name&&re(U).some(([W,Z])=>W<=
l.head[0]&&l.head[0]<Z));Y&&(d.edit=Y.id,u.acts.remove())}},{signal:n}),w.book(),e.get("page")&&be({model:e,frame:o,
paper:i,signal:n}),ie(null),t.verdict&&w.judge(t.verdict),u}function Ye(e,t,{link:o,signal:n}){let s=a("textarea",{rows:t,maxlength:4e3,...F});return{field:s,el:a("label",
{class:"why"},e,s),flush:fe(s,o,()=>o.answer("text",s.value),n),draw(r){s.disabled=r,o.typing||(s.value=o.answers.
get("text")??"")}}}function bt(e){let{rubric:t}=e.model.get("task"),{el:o,flush:n,draw:s}=Ye("Your text",7,e);
G(e,{key:"text",body:[a("ul",{class:"rubric"},...(t??[]).map(r=>a("li",{},r))),o],ask:"First: write a few sent\
ences.",flush:n,draw:s})}function xt(e){let{model:t,link:o,signal:n}=e,{passage:s,facts:r}=t.get("task"),{field:c,el:f,flush:i,draw:b}=Ye(
"Your version",4,e),l=a("div",{class:"seen",role:"status"}),p="",y=R("Look for loaded words",()=>{i(),p=c.value,
o.ask("machine",p)},n);c.addEventListener("input",()=>l.replaceChildren(),{signal:n}),o.on("overlay",({annotations:g,
why:v})=>{if(p!==c.value)return;let C=g.map(L=>a("p",{},a("b",{},`“${ue(p).slice(...L.spans.text[0])}” `),
L.rationale));l.replaceChildren(...C.length?C:[a("p",{},v??"The machine sees no loaded word. It can be wrong.")])},
{signal:n});let d=(r??[]).map((g,v)=>{let C=a("input",{type:"checkbox",...F});return C.addEventListener("chang\
e",()=>o.answer(`fact:${v+1}`,C.checked),{signal:n}),{tick:C,el:a("div",{class:"option"},a("label",{},C,a("spa\
n",{},g)))}});G(e,{key:"text",body:[...s?[a("blockquote",{},s)]:[],f,a("div",{class:"row"},y),l,...d.length?[a(
"fieldset",{},a("legend",{},"Tick each fact that your version still tells"),...d.map(g=>g.el))]:[]],ask:"First\
: write a plainer version. Keep the facts.",flush:i,draw(g){b(g),d.forEach(({tick:v},C)=>{v.disabled=g,v.checked=
o.answers.get(`fact:${C+1}`)===!0})}})}var Xt={found:"✓ right",extra:"✗ not this one",missed:"○ not sorted"};function wt(e){let{model:t,link:o,
frame:n,signal:s}=e,{bins:r=[],cards:c=[]}=t.get("task"),f=`copydesk-${o.newName()}`,i=c.map(({id:l,text:p})=>{
let y=`${f}-${l}`,d=r.map(L=>a("input",{type:"radio",name:y,value:L.id,...F})),g=a("p",{class:"because",hidden:!0}),
v=d.map((L,u)=>a("label",{},L,a("span",{},r[u].text)));return a("div",{class:"option",role:"radiogroup","aria-\
labelledby":y},a("p",{class:"slip",id:y},p),a("div",{class:"row"},...v),g).addEventListener("change",({target:L})=>o.
answer(`card:${l}`,L.value),{signal:s}),{id:l,fields:d,why:g}}),b=()=>i.filter(({id:l})=>!o.answers.get(`card:${l}`)).
length;G(e,{given:()=>!b(),body:i.map(({why:l})=>l.parentElement),ask:"Put every card into a bin.",draw(l){n.count(
i.length-b(),i.length,"sorted");for(let{id:p,fields:y,why:d}of i){for(let v of y)v.checked=v.value===o.answers.
get(`card:${p}`),v.disabled=l;let g=o.verdict?.items?.find(v=>v.mark===p);d.hidden=!g,d.className=`because ${g?.
outcome}`,d.replaceChildren(...g?[a("b",{},Xt[g.outcome]),` ${g.why}`]:[])}}})}var vt=`.copydesk{--copydesk-bg: var(--jp-layout-color0, #fff);--copydesk-fg: var(--jp-ui-font-color0, #1c1f24\
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
`;function $t(e){let{model:t,link:o,frame:n,signal:s}=e,{spans:r=[]}=t.get("task"),c=`copydesk-${o.newName()}`,f=r.
map(({id:l,start:p,words:y,line:d})=>{let g=t.get("codebook").attributes.voice.values.map(L=>({field:a("input",
{type:"radio",name:`${c}-${l}`,value:L.name,...F}),voice:L})),v=a("p",{class:"because"}),C=a("fieldset",{},a("\
legend",{},`${l} · “${y}”`,a("span",{class:"soft"},` line ${d}`)),a("div",{class:"voices"},...g.map(({field:L,
voice:u})=>a("div",{class:"option",title:u.question},a("label",{},L,a("span",{},u.short))))),v);return C.addEventListener(
"change",({target:L})=>o.answer(`voice:${l}`,L.value),{signal:s}),C.addEventListener("focusin",()=>{b?.light(l),
b?.show(p)},{signal:s}),{id:l,fields:g,why:v}}),i=()=>f.filter(({id:l})=>o.answers.get(`voice:${l}`)).length,b=G(
e,{given:()=>i()===f.length,body:f.map(({why:l})=>l.parentElement),ask:"For each word in colour, say whose it \
is.",draw(l){n.count(i(),f.length,"words");for(let{id:p,fields:y,why:d}of f){for(let{field:v}of y)v.checked=o.
answers.get(`voice:${p}`)===v.value,v.disabled=l;let g=o.verdict?.items?.find(v=>v.mark===p);d.hidden=!g,d.className=
`because ${g?.outcome}`,d.replaceChildren(...g?[a("b",{},g.title),` ${g.why}`]:[])}}});for(let{id:l,start:p,end:y}of r)
b?.set(l,[{start:p,end:y,look:"loaded",tag:l,name:l}]);b?.flush()}var qn={render({model:e,el:t,signal:o}){let n=a("style",{},vt,Ve);t.append(n),o.addEventListener("abort",()=>n.
remove(),{once:!0});let s=Ge(e,{signal:o}),r={model:e,el:t,link:s,signal:o,frame:Qe({model:e,el:t,link:s,signal:o})},
c=e.get("kind");c==="choose"?We(r):c==="sort"?wt(r):c==="estimate"?Fe(r):c==="voice"?$t(r):c==="rewrite"?xt(r):
c==="write"?bt(r):kt(r)}};export{qn as default};
