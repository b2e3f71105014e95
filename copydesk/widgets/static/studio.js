// The instructor's studio, made from copydesk/widgets/js by `npm run build`. Change those files, not this one.
function u(e,t={},...n){let o=document.createElement(e);for(let[s,r]of Object.entries(t))r!=null&&r!==!1&&o.setAttribute(
s,r===!0?"":String(r));return o.append(...n.filter(s=>s!=null&&s!==!1)),o}var kt={Escape:"Esc",Delete:"Del",Enter:"\
⏎"};function D(e,t,n,o={}){let s=u("button",{type:"button",class:o.class,title:o.title??(o.key?.includes("+")?
o.key.replace("Control","Ctrl"):null),"aria-pressed":o.pressed===void 0?null:String(o.pressed),"aria-keyshortc\
uts":o.key,disabled:o.disabled,"data-lm-suppress-shortcuts":"true"},o.lead,u("span",{class:"label"},e),o.key&&
!o.key.includes("+")?u("kbd",{"aria-hidden":"true"},kt[o.key]??o.key):null);return s.addEventListener("mousedo\
wn",r=>r.preventDefault(),{signal:n}),s.addEventListener("click",t,{signal:n}),s}function oe(e,t,n){let o=e.contains(
document.activeElement)?document.activeElement:null;if(e.replaceChildren(...t.filter(Boolean)),!o||e.contains(
document.activeElement))return;let s=o.querySelector(".label")?.textContent,r=[...e.querySelectorAll("button")].
find(a=>!a.disabled&&a.querySelector(".label")?.textContent===s);(s&&r?r:n??e).focus({preventScroll:!0})}function xe(e){
let t=new AbortController;return e.addEventListener("abort",()=>t.abort(),{once:!0}),()=>(t.abort(),t=new AbortController,
t.signal)}var _e={join:"opening …",saved:"✓ saved",sending:"… saving",kept:"kept in this browser, not yet in your \
file",cut:"kept here: run this cell again",lost:"NOT SAVED"},bt={join:"",saved:"",sending:"",kept:"",cut:"The \
notebook's engine was restarted. Your answers are kept in this browser. Run this cell again (▶) to put them in\
 your file.",lost:"Your last answers are NOT saved: neither the notebook nor this browser could keep them. Dow\
nload them now."},we=[18,22,28];function xt(e,t){let n=matchMedia("(prefers-color-scheme: dark)"),o=()=>{let r=document.
body.dataset.jpThemeLight,a=document.body.dataset.vscodeThemeKind;e.classList.toggle("dark",r?r==="false":a?!a.
includes("light"):n.matches)},s=new MutationObserver(o);s.observe(document.body,{attributes:!0,attributeFilter:[
"data-jp-theme-light","data-vscode-theme-kind"]}),t.addEventListener("abort",()=>s.disconnect(),{once:!0}),n.addEventListener(
"change",o,{signal:t}),o()}function Pe({model:e,el:t,link:n,signal:o}){let s=e.get("task"),r=u("h2",{},[s.number,
s.title].filter(Boolean).join(" · ")),a=u("div",{class:"count"}),f=u("div",{class:"saved"}),c=u("div",{class:"\
alert",role:"alert",hidden:!0}),x=u("div",{class:"alert",role:"alert",hidden:!0}),h=u("div",{class:"row"}),y=u(
"div",{class:"row"}),b=u("div",{class:"stage"}),d=u("div",{class:"side",role:"group","aria-label":"Notes besid\
e the text",tabindex:0,"data-lm-suppress-shortcuts":"true"}),$=u("p",{class:"next"}),C=u("div",{class:"dock"},
$),L=u("footer",{class:"foot"}),N=u("div",{class:"unseen",role:"status","aria-live":"polite"}),i=u("section",{
class:"copydesk","aria-label":`Task ${r.textContent}`},u("header",{class:"head"},u("div",{},r,u("p",{},s.prompt)),
a,f),c,x,u("div",{class:"bar"},h,y),u("div",{class:"cols"},u("div",{class:"wide"},b,C,L),d),N);xt(i,o);for(let m of[
"keydown","keyup","keypress"])i.addEventListener(m,E=>E.stopPropagation(),{signal:o});let S=Number(e.get("pref\
s")?.size)||we[0],v=()=>i.style.setProperty("--copydesk-size",`${S}px`);v(),y.append(D("A⁺",()=>{S=we.find(m=>m>
S)??we[0],v()},o,{title:"Larger letters, up to projector size, then back"}));let l=m=>{N.textContent=N.textContent===
m?`${m} `:m},g="",k=m=>{let E=m.status;i.dataset.status=f.dataset.status=E,f.textContent=_e[E],f.title=m.reason??
"";let _=E==="join"?m.reason:"",M=bt[E]||_||(E==="kept"&&m.reason?`Not yet in your file: ${m.reason}. Your ans\
wers are kept in this browser and tried again.`:"");if(c.textContent!==M&&(c.textContent=M),c.hidden=!M,E==="l\
ost"&&"download"in m&&typeof m.download=="function"){let K=m.download;c.append(" ",D("Download what is unsaved",
()=>K.call(m),o,{class:"main"}))}let R=E==="sending"||E==="join"?g:E;R!==g&&((R!=="saved"||g)&&l(_e[E].replace(
"✓ ","")),g=R)};return n?(n.on("status",()=>k(n),{signal:o}),k(n)):f.remove(),t.append(i),o.addEventListener(
"abort",()=>i.remove(),{once:!0}),{root:i,main:b,side:d,tools:h,extras:y,dock:C,foot:L,say:l,count(m,E,_){a.replaceChildren(
E?`${m} of ${E} `:`${m} `,u("small",{},_??""))},next(m){$.textContent!==m&&($.textContent=m),$.hidden=!m},warn(m){
x.textContent=m??"",x.hidden=!m},button:(m,E,_)=>D(m,E,o,_)}}var ze=`.copydesk{&.dark{color-scheme:dark}.answer{display:grid;gap:10px;max-width:66ch;margin-top:10px;font-s\
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
`;var ye=class{#e;#t;constructor(t,n,o){this.#e=t,this.#t=`copydesk/${n}/${o}/`}#o(t){return`${this.#t}${t.round}\
/${t.client}/${t.n}`}put(t){try{return this.#e().setItem(this.#o(t),JSON.stringify(t.op)),!0}catch{return!1}}drop(t){
try{this.#e().removeItem(this.#o(t))}catch{}}all(){let t=[];try{let n=this.#e();for(let o=0;o<n.length;o++){let s=n.
key(o)??"",[r,a,f,c]=s.startsWith(this.#t)?s.slice(this.#t.length).split("/"):[];if(!(!f||c!==void 0))try{t.push(
{round:Number(r),client:a,n:Number(f),op:JSON.parse(n.getItem(s)??"")})}catch{}}}catch{return[]}return t.sort(
(n,o)=>n.round-o.round||(n.client<o.client?-1:n.client>o.client?1:n.n-o.n))}},vt=50,$t=64e3;function Ie(e){let[
t]=e,n=0,o=e.findIndex(({client:s,round:r,n:a,op:f},c)=>(n+=new TextEncoder().encode(JSON.stringify(f)).length+
1,s!==t.client||r!==t.round||a!==t.n+c||c===vt||c>0&&n>$t));return o<0?e.length:o}var St=2500,ve=[1e3,2e3,4e3,8e3,15e3],Et="The notebook does not answer yet. If this stays so, run this cell ag\
ain (▶).",Ct={storage:()=>localStorage,now:()=>Date.now(),later:(e,t)=>setTimeout(e,t),never:e=>clearTimeout(
e),random:()=>Array.from(crypto.getRandomValues(new Uint8Array(6)),e=>e.toString(16).padStart(2,"0")).join("")},
$e=e=>e.mark?.id??e.mark??e.key;function qe(e,{signal:t,...n}){let o={...Ct,...n},s=String(e.get("task").id),r=o.
random(),a=r,f=0,c=0,x=Number(e.get("task").round??1),h="",y=null,b=0,d=null,$=[],C=!1,L=!1,N={why:"",retry:!0},
i=0,S=null,v=!1,l=!1,g=!1,k={what:"",when:0},m={status:"",reason:""},E=new Map,_=new Map,M=!1,R=!1,K=0,P=null,
G=new Map,U=(p,T)=>{for(let O of[...G.get(p)??[]])O(T)},Q=()=>{let p=$.some(T=>!T.stored);return C?p?"lost":"c\
ut":d?$.length?L?p?"lost":"kept":"sending":l?"sending":"saved":"join"},V=()=>N.why||(!d&&!C&&i>2?Et:""),W=()=>!d||
Q()==="lost"||!!e.get("task").readonly,F=()=>{if(!$.length&&d&&(L=!1,i=0,N={why:"",retry:!0}),o.never(S),S=null,
!C&&!t.aborted){let p=ve[Math.min(i,ve.length-1)];if(!d)S=o.later(()=>(i++,w(),F()),p);else if($.length&&L&&N.
retry)S=o.later(()=>(i++,z(),F()),p);else if($.length&&!L){let T=$.reduce((O,A)=>Math.min(O,A.since),1/0);S=o.
later(()=>(L=!0,i=0,F()),Math.max(0,T+St-o.now()))}}m.status===Q()&&m.reason===V()||(m.status=Q(),m.reason=V(),
U("status",m.status))},ae=p=>{if(!(C||t.aborted))try{e.send(p)}catch{be()}},w=()=>ae({t:"hello",v:1,client:a,task:s,
round:x,boot:y,seq:b}),B=()=>{v=!1;let p=$.filter(T=>!T.sent);for(;p.length;){let T=p.splice(0,Ie(p));for(let J of T)
J.sent=!0;let[{client:O,round:A}]=T;ae({t:"ops",v:1,journal:h,client:O,task:s,round:A,ops:T.map(J=>J.op)})}},j=()=>{
v||(v=!0,queueMicrotask(B))},z=()=>{for(let p of $)p.sent=!1,p.stored||=d?.put(p)??!1;B()},H=p=>(p.do==="put"?
E.set(p.mark.id,p.mark):p.do==="del"?E.delete(p.mark):p.do==="answer"?_.set(p.key,p.value):p.do==="hint"?K=Math.
max(K,p.level):p.do==="check"?R=!0:M=!0,["put","del","answer"].includes(p.do)&&(P=null),p.do==="put"?p.mark.id:
p.do==="del"?p.mark:null),q=p=>{if(W()||M)return;let T={n:++f,...p},O={round:x,client:a,n:f,op:T,stored:!1,sent:!1,
since:o.now()};O.stored=d?.put(O)??!1,$.push(O);let A=H(T);F(),U("change",{names:A?[A]:[]}),N.why||j()},I=p=>{
let T=$.filter(A=>A.client===p);$=$.filter(A=>A.client!==p);let O=o.random();T.forEach((A,J)=>{let te={...A.op,
n:J+1},le={...A,client:O,n:J+1,op:te,sent:!1};le.stored=d?.put(le)??!1,(le.stored||!A.stored)&&d?.drop(A),$.push(
le)}),p===a&&(a=O,f=T.length)},Y=p=>{d||(L=!1,i=0,N={why:"",retry:!0}),h!==p.journal&&(h&&($=[],a=o.random(),f=
0),h=p.journal,d=new ye(o.storage,h,s)),p.round!==x&&f&&(a=o.random(),f=0),{round:x,boot:y,seq:b}=p,g=!1,M=!!p.
closed,R=!!p.checked,K=p.hints??0,P=p.verdict??(M?P:null),E=new Map((p.marks??[]).map(A=>[A.id,A])),_=new Map(
Object.entries(p.answers??{}));let T=new Set($.map(A=>`${A.client}/${A.n}`));$=[...(d?.all()??[]).filter(A=>!T.
has(`${A.client}/${A.n}`)).map(A=>({...A,stored:!0,sent:!1,since:o.now()})),...$].filter(A=>{let J=A.round===x&&
A.n<=(p.upto?.[A.client]??0);return J&&d?.drop(A),!J});for(let A of $)A.round===x&&H(A.op);B(),F(),U("change",
{names:null}),P&&U("verdict",P)},Z=(p,T)=>{let O=$.filter(A=>A.client===p&&A.n<=T);$=$.filter(A=>!O.includes(A));
for(let A of O)d?.drop(A);return O},yt=p=>{let T=Z(p.client,p.upto),O=T.filter(te=>p.refused?.[te.n]),A=T.length&&
p.client!==a&&!$.some(te=>te.client===p.client),J=O.length||p.late?.length||A||g&&!$.length;b=Math.max(b,p.seq??
0),T.length&&(i=0,N={why:"",retry:!0}),F(),J&&w();for(let{n:te,op:le}of O)U("refused",{n:te,why:p.refused[te],
op:le})},gt=p=>{b=Math.max(b,p.seq??0);let T=[];for(let O of p.ops)Z(p.by,O.n);for(let O of p.by===a?[]:p.ops)
$e(O)&&$.some(A=>$e(A.op)===$e(O))?g=!0:T.push(H(O));F(),U("change",{names:T.filter(O=>O!==null)}),(g?!$.length:
p.ops.some(O=>O.do==="commit"||O.do==="check"))&&w()},mt=p=>{let T=$.filter(A=>A.client===p.client&&A.n>=p.from);
if(!T.length)return;let O=`${p.client}/${p.from}`;if(!(k.what===O&&o.now()-k.when<ve[0])){if(k={what:O,when:o.
now()},T[0].n>p.from)I(p.client);else for(let A of T)A.sent=!1;B()}},Be=p=>{N={why:String(p.why??"the file cou\
ld not be written"),retry:p.retry!==!1},L=!0,F()},be=()=>{C=!0,F()},De=[["msg:custom",p=>{p?.t==="state"?Y(p):
d?p.t==="ack"?yt(p):p.t==="delta"?gt(p):p.t==="want"?mt(p):p.t==="fault"?Be(p):p.t==="verdict"?U("verdict",P=p):
(p.t==="hint"||p.t==="overlay")&&U(p.t,p):p?.t==="fault"&&Be(p)}],["comm_live_update",()=>{e.comm_live!==!0&&be()}],
["comm:close",be]];for(let[p,T]of De)e.on(p,T);return t.addEventListener("abort",()=>{for(let[p,T]of De)e.off(
p,T);o.never(S),G.clear()},{once:!0}),e.comm_live===!1&&(C=!0),w(),F(),{get status(){return Q()},get reason(){
return V()},get marks(){return E},get answers(){return _},get closed(){return M},get checked(){return R},get hints(){
return K},get verdict(){return P},get readonly(){return W()},get typing(){return l},set typing(p){l=p,F()},put:p=>q(
{do:"put",mark:p}),del:p=>q({do:"del",mark:p}),answer:(p,T)=>q({do:"answer",key:p,value:T}),hint:p=>q({do:"hin\
t",level:p}),check:p=>q({do:"check",reason:p}),commit:()=>q({do:"commit"}),ask:(p,T)=>ae({t:"ask",what:p,client:a,
text:T}),newName:()=>`${r}.${++c}`,on(p,T,O){let A=G.get(p)??new Set;G.set(p,A.add(T)),O.signal.addEventListener(
"abort",()=>A.delete(T),{once:!0})},unsaved:()=>$.map(p=>({task:s,round:p.round,client:p.client,...p.op})),download(){
let p=[{v:1,journal:h,unsaved:!0},...this.unsaved()].map(A=>JSON.stringify(A)),T=URL.createObjectURL(new Blob(
[`${p.join(`
`)}
`],{type:"application/x-ndjson"})),O=document.createElement("a");O.href=T,O.download=`copydesk-unsaved-${s}.js\
onl`,O.click(),URL.revokeObjectURL(T)}}}function He(e){let t=[];for(let r=0,a=0;r<e.length;r+=1,a+=1)e.codePointAt(r)>65535&&(t.push(a),r+=1);let n=r=>{
let a=0,f=t.length;for(;a<f;){let c=a+f>>1;r(t[c],c)?a=c+1:f=c}return a},o=r=>r+n(a=>a<r),s=r=>{let a=n((c,x)=>c+
x+2<=r),f=a<t.length&&t[a]+a<r;return r-a-(f?1:0)};return{length:e.length-t.length,toUnit:o,toPoint:s,slice:(r,a)=>e.
slice(o(r),o(a))}}function Ue(e,t,n){let o=t.nodeType===3?n:0;if(t.nodeType!==3)for(let s=0;s<n;s+=1)o+=t.childNodes[s].
textContent?.length??0;for(let s=t;s!==e;){let r=s.parentNode;if(!r)return 0;for(let a=s.previousSibling;a;a=a.
previousSibling)o+=a.textContent?.length??0;s=r}return o}function Se(e,t){let n=t,o=[e,0],s=r=>{if(r.nodeType===
3){let a=r.textContent?.length??0;return o=[r,Math.min(n,a)],n<=a?!0:(n-=a,!1)}for(let a of r.childNodes)if(s(
a))return!0;return!1};return s(e),o}function Ee(e){let t=[];for(let[n,o]of[...e].sort((s,r)=>s[0]-r[0]||s[1]-r[1])){
let s=t[t.length-1];s&&n<=s[1]?s[1]=Math.max(s[1],o):t.push([n,o])}return t}var Ce=["content","source","cue"];function ne(e,t){if(e!=="attribution")return["text"];let n=Ce.filter(o=>t.ask.
includes(o));return n.length?Ce.filter(o=>o==="content"||n.includes(o)):Ce}function Ae(e,t,n,o){return{id:e,layer:t,
label:n,spans:{[t==="attribution"?"content":"text"]:Ee(o)},attrs:{}}}function Le(e,t,n,o){let s={...e.attrs};return t===
"source"&&!o&&delete s.source_kind,{...e,spans:{...e.spans,[t]:Ee(o?[...e.spans[t]??[],...n]:n)},attrs:s}}function We(e){
let{source:t,...n}=e.spans;return{...e,spans:n,attrs:{...e.attrs,source_kind:"none"}}}var Ye=(e,t,n)=>({...e,attrs:{
...e.attrs,[t]:n}});function Me(e,t){return!!e.spans[t]?.length||t==="source"&&e.attrs?.source_kind==="none"}var ce=(e,t)=>t.
find(n=>!Me(e,n)&&!(n==="cue"&&e.attrs?.source_kind==="none"))??null,de=e=>e.spans.content??e.spans.text??Object.
values(e.spans)[0]??[],se=e=>Object.values(e.spans).flat(),pe=e=>de(e)[0]?.[0]??0;function ie(e,t){if(e.length<=
t)return e;let n=e.slice(0,t);return`${n.slice(0,Math.max(n.lastIndexOf(" "),t/2)).trimEnd()} …`}var X=(e,t)=>(e??
[]).map(([n,o])=>t(n,o)).join(" … ");function Ke(e,t){let n=(e.spans.content??[]).map(([s,r])=>t(s,r).replace(
/^(?:[“"‘']\s*)?(?:that\s+)?/i,"").replace(/[”"’'.,;:]+$/,"")).join(" … ");return[e.attrs?.source_kind===
"none"?"The outlet itself says":e.spans.source?.length?`${X(e.spans.source,t)} said`:"",n]}var ue=(e,t)=>t===void 0?`nothing:${e}`:`nothing:${e}:${t}`;function Te(e,t,n){let o=t.answers.get(ue(e))===!0,
s=n.lines.filter(f=>f.text.trim()&&n.inTask(f.number)).map(f=>f.number),r=new Set(s.filter(f=>n.has(f,c=>t.marks.
has(c)))),a=new Set(s.filter(f=>!r.has(f)&&(o||t.answers.get(ue(e,f))===!0)));return{lines:s,marked:r,said:a,whole:o,
open:s.filter(f=>!r.has(f)&&!a.has(f))}}var At={content:"the claim",source:"who says so?",cue:"the words that tie them"},Lt={content:"the claim",source:"\
who says so",cue:"the tie"};function re({task:e,layer:t}){if(t.name==="attribution")return[];let n=o=>!e.ask.length||
e.ask.includes(o);return n("label")?t.labels:n("family")?t.families:[]}function ge({task:e,layer:t,book:n,state:o},s){
let r=t.name==="loaded"?"voice":t.name==="attribution"?"source_kind":"";if(!r||!e.ask.includes(r)||s.attrs?.[r]&&
o.grid!==r||r==="source_kind"&&!s.spans.source?.length)return null;let a=n.attributes[r];return{...a,values:a.
values.filter(f=>f.name!=="none")}}var ee=({layer:e},t)=>t===e.name?e.short:[...e.labels,...e.families].find(n=>n.
name===t)?.short??t;function me(e){let{task:t,layer:n,state:o,link:s,lines:r,count:a}=e;if(s.status==="join")return"\
Opening your answers …";if(s.status==="lost")return"Stop here: what you do now would not be saved. Download \
what is unsaved, then call your teacher.";if(s.closed&&s.verdict)return"Read what the desk says. Your marks st\
ay as you gave them.";if(s.closed)return"You have closed this task. You can read your marks, not change them.";
if(!e.editable())return"You can read these marks, not change them.";if(o.form==="check")return"Next: say why y\
ou decided as you did. Then see what the desk says.";if(o.form==="commit")return"Next: are you sure? Afterward\
s you cannot change your marks.";if(o.form==="keys")return"The keys, and the button for each.";if(o.waiting)return s.
status==="saved"||s.status==="sending"?"The desk is reading your marks …":"Your check waits until the notebo\
ok answers.";let f=e.edited(),c=!!t.count&&a>=Number(t.count),x=t.commit?"commit":"check";if(f&&o.adding)return"\
Next: select the further words. They join the same mark.";if(n.name==="attribution"){if(o.pending)return"Next:\
 take these words, or select others.";if(f&&o.role)return`Next: ${{content:"select the words of the claim.",source:"\
select who says so, or say that nobody does.",cue:f.attrs?.source_kind==="none"?"is there a tie, such as “repo\
rtedly”? Select it. If not, press Done.":"select the words that tie the two."}[o.role]??""}`;if(f&&ge(e,f))return"\
Next: what kind of source is it?";if(f)return`Read it aloud. Does it still sound true? Then ${c?e.judges||t.commit?
`press ${x}`:"go on to the next task":"select the next claim"}.`}else{if(o.pending&&(f||!re(e).length))return"\
Next: take these words, or select others.";if(o.pending||o.grid==="label")return"Next: pick the label that fit\
s best.";if(f&&ge(e,f))return"Next: whose word is it?";if(f&&o.role)return"Next: select the words that this ma\
rk should cover."}if(s.verdict)return"Read what the desk says. Then change what you like, and check again.";if(c&&
(e.judges||t.commit))return`That makes ${a} of ${t.count}. Next: look them over, then ${x}.`;let h={attribution:"\
select the words of a claim",artifact:"click the number of a line that the reporter did not write here for thi\
s story",loaded:"select the shortest words that carry a charge"}[n.name],y=o.byWords?"move with the arrow keys\
, hold Shift for more words, then press a digit or Enter":h;return!a&&r.open.length?`First: ${y}. Nothing ther\
e? Say so below.`:r.open.length?`Next: ${y}. Still open: line${r.open.length>1?"s":""} ${Mt(r.open)}.`:t.commit?
"Every line has an answer. Next: look it over, then commit.":e.judges?"Every line has an answer. Next: check.":
"Every line has an answer. It is saved; you can still change it."}function Mt(e){return e.length>6?`${e.slice(
0,5).join(", ")} and ${e.length-5} more`:e.join(", ")}function Oe(e,t,n,{now:o=null,numbered:s=!1}){return u("\
div",{class:"grid"},...e.map((r,a)=>{let f=s?String(a+1):r.key,c=D(r.short,()=>t(r.name),n,{key:f,class:"choic\
e",pressed:o===null?void 0:o===r.name});return c.append(u("small",{},r.question)),c}))}function Fe(e,t){let n=e.
edited();return n?e.layer.name==="attribution"?jt(e,n,t):Ot(e,n,t):e.state.pending?re(e).length?Ve(e,null,t):Tt(
e,t):[]}function Ve(e,t,n){let{layer:o,acts:s,state:r,slice:a}=e,f=re(e),c=t?t.spans.text:r.pending??[],x=f!==
o.families&&o.families.length,h=t?t.label:null,y=o.families.map(b=>D(b.short,()=>s.label(b.name),n,{class:"qui\
et",pressed:h===null?void 0:h===b.name}));return[u("p",{class:"asked"},u("b",{},`“${ie(X(c,a),80)}”`)),Oe(
f,s.label,n,{now:h}),u("div",{class:"row"},u("span",{class:"soft"},"Not sure?"),...x?y:[],D(o.name==="artifact"?
"not the story":"loaded",()=>s.label(o.name),n,{key:t?void 0:"Enter",class:"quiet"}),D("Cancel",s.cancel,n,{key:"\
Escape"}))]}function je({state:e,slice:t,acts:n,layer:o},s){if(!e.pending)return null;let r=o.name==="attribut\
ion"?` as ${Lt[e.role??"content"]}`:"";return D(`Take “${ie(X(e.pending,t),40)}”${r}`,n.takePending,s,{key:"\
Enter",class:"main"})}var Tt=(e,t)=>[u("div",{class:"row"},je(e,t),D("Cancel",e.acts.cancel,t,{key:"Escape"}))];
function Ze({state:e,acts:t},n,o){let s=e.role??(n.spans.text?"text":""),r=!!n.spans[s]?.length,a=(f,c,x,h)=>{
let y=D(f,()=>t.nudge(x,h),o,{title:c});return y.setAttribute("aria-label",c),y};return[r&&u("span",{class:"gr\
oup",role:"group","aria-label":"Move the edges by a word"},a("⇤","Begin one word earlier","start",-1),a("↦",
"Begin one word later","start",1),a("↤","End one word earlier","end",-1),a("⇥","End one word later","end",
1)),D(r||!n.spans.content?"Add a piece":"Add a piece to the claim",t.adding,o,{pressed:e.adding,title:"The nex\
t words you select join this mark"}),D("Delete",t.remove,o,{key:"Delete"}),D("Done",t.done,o,{key:"Escape"})]}
function Ot(e,t,n){let{state:o,acts:s,slice:r,layer:a,book:f}=e;if(o.grid==="label")return Ve(e,t,n);let c=ge(
e,t),x=t.attrs?.voice&&f.attributes.voice.values.find(y=>y.name===t.attrs?.voice),h=[...a.labels,...a.families].
find(y=>y.name===t.label);return[u("p",{class:"asked"},u("b",{},`“${ie(X(t.spans.text,r),90)}”`),` is mark\
ed: ${ee(e,t.label)}${x?`, ${x.short} word`:""}. `,u("span",{class:"soft"},c?c.title:h?.question??"")),c&&Oe(c.
values,y=>s.attr(c.name,y),n,{numbered:!0,now:t.attrs?.[c.name]??null}),u("div",{class:"row"},je(e,n),re(e).length>
0&&D("Change the label",()=>s.grid("label"),n),x&&!c&&D("Change whose word",()=>s.grid("voice"),n),D("Change t\
he words",()=>s.role("text"),n,{pressed:o.role==="text"&&!o.adding,title:"The next words you select take the p\
lace of these"}),...Ze(e,t,n))]}function jt(e,t,n){let{state:o,acts:s,slice:r,layer:a,task:f,book:c}=e,x=ne(a.
name,f),h=o.role,y=a.roles.find(S=>S.name===h),b=x.map((S,v)=>{let l=Me(t,S),g=D(`${l?"✓":v+1} ${At[S]}`,()=>s.
role(S),n,{class:`step ${S}${l?" done":""}`,pressed:S===h});return g.setAttribute("aria-keyshortcuts",String(v+
1)),g}),[d,$]=Ke(t,r),C=h?null:ge(e,t),L=t.attrs?.source_kind&&t.attrs.source_kind!=="none"&&c.attributes.source_kind.
values.find(S=>S.name===t.attrs?.source_kind),N=X(t.spans.cue,r),i=u("p",{class:"read"},d?u("b",{},d):u("u",{},
"  ?  "),": ",`${$||"?"}.`,(N||L)&&u("span",{class:"soft"},` (${[N&&`tied by “${N}”`,L&&L.short].filter(
Boolean).join(", ")})`));return[u("div",{class:"steps"},...b),y?u("p",{class:"asked"},u("b",{},y.question)," S\
elect the words in the article."):null,i,C&&u("p",{class:"asked"},u("b",{},C.title)),C&&Oe(C.values,S=>s.attr(
C.name,S),n,{numbered:!0}),u("div",{class:"row"},je(e,n),x.includes("source")&&t.attrs?.source_kind!=="none"&&
(h==="source"||!ce(t,x))&&D("Nobody: the outlet’s own voice",s.nobody,n,{key:"0"}),L&&!C&&D("Change the kind\
 of source",()=>s.grid("source_kind"),n,{class:"quiet"}),...Ze(e,t,n))]}var Nt=/[\p{L}\p{N}_]+(?:[’'.\-][\p{L}\p{N}_]+)*/gu,Rt=/[\p{M}\u200d\p{Emoji_Modifier}]/u;function fe(e){return Array.
from(e.matchAll(Nt),t=>[t.index,t.index+t[0].length])}function Ne(e,t,n,o=!1){let s=Math.max(0,t),r=Math.min(e.
length,n);for(;s<r&&/\s/.test(e[s]);)s+=1;for(;r>s&&/\s/.test(e[r-1]);)r-=1;if(s>=r)return null;if(!o){for(let[
a,f]of fe(e))if(a<s&&s<f&&(s=a),a<r&&r<f){r=f;break}}return Re(e,s,r)}function Re(e,t,n){let o=r=>/[\udc00-\udfff]/.
test(e[r]??"")&&/[\ud800-\udbff]/.test(e[r-1]??""),s=r=>r<e.length?String.fromCodePoint(e.codePointAt(r)):"";for(o(
t)&&(t-=1),o(n)&&(n+=1);Rt.test(s(n));)n+=s(n).length;return[t,n]}function Ge(e,t){for(let[n,o]of fe(e))if(n<=
t&&t<o)return Re(e,n,o);return Ne(e,t,t+1,!0)}function Je(e,t,n,o){let s=fe(e),[r,a]=t;if(n==="start"){let x=s.
map(([y])=>y).filter(y=>y<a);return[(o<0?x.filter(y=>y<r).pop():x.find(y=>y>r))??r,a]}let f=s.map(([,x])=>x).filter(
x=>x>r),c=o<0?f.filter(x=>x<a).pop():f.find(x=>x>a);return c===void 0?t:Re(e,r,c)}function Xe(e,t){let{task:n,state:o,link:s,sheet:r,code:a,frame:f,close:c,refuse:x,render:h}=e,y=i=>[void 0,...new Set(
se(i).flatMap(([v,l])=>r.linesOf(v,l).map(g=>g.number)))].map(v=>ue(e.layer.name,v)).filter(v=>s.answers.get(v)===
!0).map(v=>({answer:v,before:!0,after:!1})),b=(...i)=>t.act(i.flatMap(S=>[{mark:S.id,before:s.marks.get(S.id)??
null,after:S},...y(S)])),d=i=>{o.edit=i.id,o.adding=!1,o.role=e.layer.name==="attribution"?ce(i,ne(e.layer.name,
n)):null},$=i=>i.every(([S])=>!r.inTask(r.lineAt(S).number)),C=()=>n.lines.map(([i,S])=>i===S?`line ${i}`:`lin\
es ${i} to ${S}`).join(" and "),L=(i,S=!1)=>{if(o.note="",!e.editable())return x(me(e));o.form=null,o.line=r.lineAt(
i[0][0]).number;let v=e.edited(),l=o.role,g=l==="source"||l==="cue"?i:i.filter(k=>!$([k]));if(!g.length)return x(
`That is outside this task, which is about ${C()}.`);if(S)return o.pending=g,l||(o.edit=null),h();if(o.pending=
null,v&&l){let k=Le(v,l,g,o.adding);d(k),b(k)}else if(e.layer.name==="attribution"){let k=Ae(s.newName(),"attr\
ibution","attribution",g);d(k),b(k)}else if(re(e).length)Object.assign(o,{edit:null,role:null,grid:null,pending:g});else
return N(e.layer.name,g);h()},N=(i,S=o.pending)=>{let v=e.edited();if(e.editable()){if(S){let g=(e.layer.name===
"artifact"?S.map(k=>[k]):[S]).map(k=>Ae(s.newName(),e.layer.name,i,k));c(),o.edit=g[g.length-1].id,b(...g),f.say(
`Marked: ${ee(e,i)}`)}else v&&(o.grid=null,b({...v,label:i}));h()}};return{take:L,label:N,onward:d,silence(i,S){
let v=ue(e.layer.name,i);o.form=null,i&&S&&(o.line=null),t.act([{answer:v,before:s.answers.get(v)??!1,after:S}]),
f.say(S?"Noted: nothing here.":"Taken back.")},form(i){o.form=o.form===i?null:i,h()},takePending(){let i=o.pending;
i&&(document.getSelection()?.removeAllRanges(),L(i),o.byWords&&e.step("",!1))},attr(i,S){let v=e.edited();o.grid=
null,v&&b(Ye(v,i,S))},grid(i){o.grid=i,h()},role(i){o.role=o.role===i&&i==="text"?null:i,o.adding=!1,h()},adding(){
let i=e.edited();if(!i)return;let S=!o.adding;S?(!o.role||!i.spans[o.role]?.length)&&(o.role=i.spans.content?"\
content":"text"):d(i),o.adding=S,h()},nobody(){let i=e.edited();if(!i)return;let S=We(i);d(S),ne("attribution",
n).includes("cue")&&!S.spans.cue?.length&&(o.role="cue"),b(S)},nudge(i,S){let v=e.edited(),l=o.role??"text",g=v?.
spans[l];if(!v||!g?.length)return;let[k,m]=i==="start"?g[0]:g[g.length-1],E=r.lineAt(k),[_,M]=Je(E.text,[a.toUnit(
k)-E.unit,a.toUnit(m)-E.unit],i,S),R=[a.toPoint(E.unit+_),a.toPoint(E.unit+M)];b(Le(v,l,i==="start"?[R,...g.slice(
1)]:[...g.slice(0,-1),R],!1))},remove(){let i=e.edited();!i||!e.editable()||(c(),t.act([{mark:i.id,before:i,after:null}]),
f.say("Deleted. Undo brings it back."))},done(){c(),h(),r.el.focus({preventScroll:!0})},cancel(){o.form?o.form=
null:o.grid?o.grid=null:o.pending?o.pending=null:c(),document.getSelection()?.removeAllRanges(),h(),r.el.focus(
{preventScroll:!0})},open(i){let S=s.marks.get(i);S&&(c(),o.edit=i,o.note="",S.layer==="attribution"&&(o.role=
ce(S,ne("attribution",n))),o.line=r.lineAt(se(S)[0]?.[0]??0).number,h(),queueMicrotask(()=>r.show(se(S)[0]?.[0]??
0,!0)))},point:i=>r.light(o.edit,i),check(){s.check(o.reason),c(),o.waiting=!0,o.reason={pick:null,text:""},h()},
commit(){c(),s.commit(),h()},showItem(i){let S=i.spans??[];r.glow("hint",S),r.light(i.mark??null);let v=i.mark?
s.marks.get(i.mark):null,l=S[0]?.[0]??(v&&se(v)[0]?.[0])??(i.lines?.length?r.lines[i.lines[0]-1].start:null);l!==
null&&r.show(l,!0)}}}function Qe(e,t){let n=[],o=0,s=0,r=()=>(n.length||(n=e.lines.flatMap(x=>fe(x.text).map(([h,y])=>[t.toPoint(x.
unit+h),t.toPoint(x.unit+y)]))),n),a=()=>[n[Math.min(o,s)][0],n[Math.max(o,s)][1]],f=x=>{let h=r().findIndex(([
,y])=>y>x);return h<0?n.length-1:h},c=x=>{let h=e.lineAt(n[s][0]),y=n[s][0]-h.start;for(let b=h.number+x;b>=1&&
b<=e.lines.length;b+=x){let d=e.lines[b-1],$=n.map((C,L)=>L).filter(C=>n[C][0]>=d.start&&n[C][1]<=d.end);if($.
length)return $.findLast(C=>n[C][0]-d.start<=y)??$[0]}return s};return{enter(x){return r().length?(o=s=f(x),a()):
null},move(x,h){let y=Math.min(o,s),b=Math.max(o,s),d;if(x==="ArrowRight")d=(h?s:b)+1;else if(x==="ArrowLeft")
d=(h?s:y)-1;else if(x==="ArrowDown")d=c(1);else if(x==="ArrowUp")d=c(-1);else if(x==="Home"||x==="End"){let $=e.
lineAt(n[s][0]);d=x==="Home"?f($.start):n.findLastIndex(([,C])=>C<=$.end)}else return null;return s=Math.max(0,
Math.min(n.length-1,d)),h||(o=s),a()},get head(){return n[s]}}}var Bt=[["machine","the machine’s reading"],["gold","the key"],["class","the class"]],Dt=["how many","which \
line","show one"];function et(e,t){let{task:n,link:o,state:s,lines:r,acts:a}=e,f=[],c=(x,h,y={})=>f.push(D(x,h,
t,y));if(e.editable()){if(e.judges){c("Check",()=>a.form("check"),{class:s.form?"":"main"});let h=Math.min(3,o.
hints+1);n.layers.length===1&&c(`Hint: ${Dt[h-1]}`,()=>o.hint(h),{title:`Hint ${h} of 3`})}n.commit&&c("Commit",
()=>a.form("commit"),{class:e.judges?"":"main"});let x=s.line!==null&&(r.open.includes(s.line)||r.said.has(s.line))?
s.line:r.open[0];x&&!r.whole&&(r.said.has(x)?c(`Line ${x}: take back “nothing here”`,()=>a.silence(x,!1)):
c(`Line ${x}: nothing here`,()=>a.silence(x,!0),{title:"I have read this line, and there is nothing to mark in\
 it"})),r.whole?c("Take back “nothing here”",()=>a.silence(void 0,!1)):!e.count&&r.open.length>1&&c("Read \
it all: nothing here",()=>a.silence(void 0,!0))}if(e.judges||f.push(u("span",{class:"soft"},n.feedback==="hold"?
"A later task tells how it came out.":"Your teacher gives feedback after you hand in.")),(n.overlay||n.class_picture)&&
(o.checked||o.closed)){let x=Bt.filter(([h])=>h==="class"?n.class_picture:n.overlay&&(h!=="gold"||e.judges)).map(
([h,y])=>D(y,()=>e.overlay(h),t,{pressed:e.overlays.has(h)}));f.push(u("span",{class:"row show"},u("span",{class:"\
soft"},"Show:"),...x))}return f}function tt({lines:e}){if(!e.open.length)return null;let t=e.open.length>1;return u("p",{class:"soft"},`Line${t?
"s":""} ${e.open.join(", ")} ${t?"have":"has"} neither a mark nor “nothing here”. You can still go back.`)}
function ot(e,t){let{task:n,acts:o,state:s}=e,r=n.reasons??[],a=u("input",{type:"text",maxlength:300,"data-lm-\
suppress-shortcuts":"true","aria-label":"In your own words, if you like",placeholder:"In your own words, if yo\
u like"});a.value=s.reason.text,a.addEventListener("input",()=>s.reason.text=a.value,{signal:t});let f=D("Chec\
k now",()=>o.check(),t,{class:"main",disabled:r.length>0&&s.reason.pick===null}),c=r.map((x,h)=>{let y=u("inpu\
t",{type:"radio",name:`why-${e.id}`,"data-lm-suppress-shortcuts":"true"});return y.checked=s.reason.pick===h,y.
addEventListener("change",()=>{s.reason.pick=h,f.disabled=!1},{signal:t}),u("label",{},y,` ${x}`)});return[tt(
e),u("fieldset",{class:"reasons"},u("legend",{},r.length?"How did you decide? Pick what comes closest.":"How d\
id you decide?"),...c,a),u("div",{class:"row"},f,D("Back to my marks",o.cancel,t,{key:"Escape"}))]}function nt(e,t){
return[tt(e),u("p",{},"Commit closes this task: your marks stay as they are now."),u("div",{class:"row"},D("Co\
mmit my marks",e.acts.commit,t,{class:"main"}),D("Not yet",e.acts.cancel,t,{key:"Escape"}))]}function st(e,t){
let n=[["w","mark by words, on and off (button: Mark by words)"],["← → ↑ ↓","move the word cursor, Shi\
ft takes more words"],[e.layer.name==="attribution"?"Enter":"1 … 9",e.layer.name==="attribution"?"take the w\
ords; 1 2 3 choose claim, who, tie; 0 nobody":"label the words, as the buttons show"],["Del","delete the open \
mark (button: Delete)"],["Ctrl Z","undo; with Shift: redo (buttons: Undo, Redo)"],["b","codebook card (button:\
 Codebook)"],["Esc","close or leave what is open (buttons: Done, Cancel)"],["Tab","always leads on, out of the\
 text and out of this task"],["Alt","held while you select with the mouse: single signs, not whole words"]];return[
u("dl",{class:"keys"},...n.flatMap(([o,s])=>[u("dt",{},u("kbd",{},o)),u("dd",{},s)])),u("div",{class:"row"},D(
"Close",e.acts.cancel,t,{key:"Escape",class:"main"}))]}function rt(e){let t=[],n=[],o=(s,r)=>{let a=s[r];"answer"in s?e.answer(s.answer,a):a?e.put(a):e.del(s.mark)};
return{act(s){if(s.length){t.push(s),n.length=0;for(let r of s)o(r,"after")}},undo(){let s=t.pop();if(!s)return null;
n.push(s);for(let r of[...s].reverse())o(r,"before");return s},redo(){let s=n.pop();if(!s)return null;t.push(s);
for(let r of s)o(r,"after");return s},get canUndo(){return t.length>0},get canRedo(){return n.length>0}}}var _t={found:["✓","found"],nearly:["≈","nearly"],missed:["○","missed"],extra:["+","extra"],arguable:["∿",
"arguable"],alone:["–","rightly left alone"]},he=e=>_t[e]??["·",e];function ct(e,t){let{slice:n,sheet:o}=e,
s=`line ${o.lineAt(pe(t)).number}`,r=ie(X(de(t),n),70);if(t.layer!=="attribution")return[t.layer==="artifact"?
ee(e,t.label):r,t.layer==="artifact"?"":ee(e,t.label),t.layer==="artifact"?`${r} · ${s}`:s];let a=t.attrs?.source_kind===
"none"?"Nobody":ie(X(t.spans.source,n),40)||"who?",f=t.by?null:ce(t,ne(t.layer,e.task)),c=e.layer.roles.find(x=>x.
name===f)?.short;return[a,X(t.spans.cue,n),`${r} · ${s}${c?` · no ${c} yet`:""}`]}function at(e,t,n){let[o,s,
r]=ct(e,t);return u("button",{type:"button",class:"m-item","data-name":t.id,"data-lm-suppress-shortcuts":"true"},
n?`${n} `:null,u("b",{},o),s?` · ${s}`:null,u("span",{},r))}function it(e,t){let n=u("div",{class:"list"}),o=u(
"p",{class:"soft"}),s=u("section",{class:"marks"},u("h3",{},"Your marks"),o,n),r=u("section",{class:"verdict",
tabindex:-1}),a=u("section",{class:"others"}),f=u("section",{class:"card"}),c=[],x=new Map,h=y=>y.target.closest(
"[data-name]")?.dataset.name??null;n.addEventListener("click",y=>{let b=h(y);b&&e.acts.open(b)},{signal:t});for(let[
y,b]of[["pointerover",!0],["focusin",!0],["pointerout",!1],["focusout",!1]])n.addEventListener(y,d=>e.acts.point(
b?h(d):null),{signal:t});return r.addEventListener("click",y=>{let b=x.get(h(y)??"");b&&e.acts.showItem(b)},{signal:t}),
a.addEventListener("click",y=>{let b=y.target.closest("[data-at]")?.dataset.at;b&&e.sheet.show(Number(b),!0)},
{signal:t}),{nodes:[r,s,a,f],update(y){y||(c=[...e.link.marks.values()].filter(b=>b.layer===e.layer.name).map(
b=>({name:b.id,start:pe(b),node:at(e,b)})).sort((b,d)=>b.start-d.start),oe(n,c.map(b=>b.node),e.sheet.el));for(let b of y??
[]){let d=c.findIndex(N=>N.name===b),$=d>=0&&c[d].node===document.activeElement;d>=0&&c.splice(d,1)[0].node.remove();
let C=e.link.marks.get(b),L=C?.layer===e.layer.name;if(C&&L){let N=pe(C),i=c.findIndex(l=>l.start>N),S=i<0?c.length:
i,v=at(e,C);n.insertBefore(v,c[S]?.node??null),c.splice(S,0,{name:b,start:N,node:v}),$&&v.focus({preventScroll:!0})}else
$&&e.sheet.el.focus({preventScroll:!0})}o.textContent=c.length?"":"None yet. Each mark you make appears here a\
s a button that leads back to it."},current(y){for(let b of c)b.name===y?b.node.setAttribute("aria-current","t\
rue"):b.node.hasAttribute("aria-current")&&b.node.removeAttribute("aria-current")},judge(y){s.hidden=!!y,x=new Map(
(y?.items??[]).map((b,d)=>[String(d),b])),oe(r,y?[u("h3",{},"Your desk says"),...(y.sentences??[]).map(b=>u("p",
{},b)),...[...x].map(([b,d])=>Pt(e,b,d)),y.reveal?u("p",{class:"reveal"},y.reveal):null]:[],e.sheet.el),y&&(e.
frame.side.scrollTop=0)},compare(y){oe(a,[...y.values()].flatMap(b=>[u("h3",{},b.what==="machine"?"The machine\
’s reading":b.what==="class"?"The class":"The key"),...b.annotations.filter(d=>d.layer===e.layer.name).map(d=>{
let[$,C,L]=b.what==="class"?[e.slice(...d.spans.heat[0])]:ct(e,d);return u("button",{type:"button",class:"m-it\
em ghostly","data-at":pe(d),"data-lm-suppress-shortcuts":"true"},u("b",{},$),C?` · ${C}`:null,u("span",{},L),
d.rule||d.rationale?u("span",{},[d.rule&&`rule ${d.rule}`,d.rationale].filter(Boolean).join(": ")):null)})]),e.
sheet.el)},book(){let{layer:y}=e,b=re(e),d=[...y.roles,...b.length?y.families:[],...b===y.labels?b:[]];oe(f,[u(
"h3",{},"Codebook"),u("p",{},u("b",{},y.question)),u("dl",{},...d.flatMap($=>[u("dt",{},u("span",{class:`tag ${y.
roles.length?$.name:y.name}`},$.short),` ${$.name}`),u("dd",{},$.question,$.example?u("i",{},` ${$.example}`):
null)]))])},card:f,verdict:r}}function Pt(e,t,n){let[o,s]=he(n.outcome),r=a=>a&&a!==e.layer.name?`${ee(e,a)}. `:
"";return u("button",{type:"button",class:`v ${n.outcome}`,"data-name":t,"data-lm-suppress-shortcuts":"true"},
u("b",{},`${o} ${n.title||s}`),n.why?u("span",{},n.why):null,...(n.also??[]).map(a=>u("span",{},`Also accepted\
: ${r(a.label)}${a.why??""}`)))}var zt="[data-copydesk-lit]{outline:3px solid #1f5fbf!important;outline-offset:2px!important;background-color:\
#fff3bf!important;color:#1c1f24!important}";function lt({model:e,frame:t,paper:n,signal:o}){let s=e.get("page");
if(!s)return;let r=u("iframe",{class:"published",title:"The page as it was published",sandbox:"allow-same-orig\
in",tabindex:0}),a=u("div",{class:"page-pane"},u("h3",{},"The page as published"),r),f=u("div",{class:"scrape-\
pane"},u("h3",{},"What the scraper left")),c=u("div",{class:"beside"},a,f);n.el.replaceWith(c),f.append(n.el),
t.root.classList.add("with-page");let x=new Map,h=0,y=null,b=0,d=()=>r.contentDocument?.scrollingElement??null,
$=(v,l)=>{if(v===h)return;x.get(h)?.removeAttribute("data-copydesk-lit"),n.row(h)?.classList.remove("lit-line"),
h=v;let g=x.get(v),k=n.row(v);!v||!g||!k||(g.setAttribute("data-copydesk-lit",""),k.classList.add("lit-line"),
l==="scrape"?C(d(),g.getBoundingClientRect(),r.clientHeight):l==="page"&&C(n.el,k.getBoundingClientRect(),n.el.
clientHeight,n.el.getBoundingClientRect().top))},C=(v,l,g,k=0)=>{let m=l.top-k;!v||m>=0&&m+l.height<=g||L(v===
n.el?"page":"scrape",()=>v.scrollBy({top:m-(g-l.height)/2}))},L=(v,l)=>{y&&y!==v||(y=v,clearTimeout(b),b=window.
setTimeout(()=>y=null,150),l())},N=v=>{let l=d();!l||a.hidden||L(v,()=>{let[g,k]=v==="page"?[l,n.el]:[n.el,l],
m=g.scrollHeight-g.clientHeight;m>0&&(k.scrollTop=g.scrollTop/m*(k.scrollHeight-k.clientHeight))})},i=v=>Number(
v?.closest?.("[data-line]")?.getAttribute("data-line")??0);for(let v of["pointerover","focusin","click"])n.el.
addEventListener(v,({target:l})=>$(i(l),"scrape"),{signal:o});n.el.addEventListener("pointerleave",()=>$(0),{signal:o}),
n.el.addEventListener("scroll",()=>N("scrape"),{signal:o,passive:!0}),r.addEventListener("load",()=>{let v=r.contentDocument;
if(v){v.head.append(Object.assign(v.createElement("style"),{textContent:zt})),x=new Map;for(let l of v.querySelectorAll(
"[data-line]"))x.set(Number(l.getAttribute("data-line")),l);for(let l of["pointerover","focusin","click"])v.addEventListener(
l,({target:g})=>$(i(g),"page"),{signal:o});v.addEventListener("pointerleave",()=>$(0),{signal:o}),v.addEventListener(
"click",l=>l.preventDefault(),{signal:o}),v.addEventListener("submit",l=>l.preventDefault(),{signal:o}),v.addEventListener(
"scroll",()=>N("page"),{signal:o,passive:!0})}},{signal:o}),r.srcdoc=s;let S=D("Hide the page",()=>{a.hidden=!a.
hidden,c.classList.toggle("alone",a.hidden),S.querySelector(".label").textContent=a.hidden?"Show the page":"Hi\
de the page"},o);t.tools.append(S),o.addEventListener("abort",()=>clearTimeout(b),{once:!0})}function It(e,t){let n=0;return e.split(`
`).map((o,s)=>{let r={number:s+1,start:t.toPoint(n),end:t.toPoint(n+o.length),unit:n,text:o};return n+=o.length+
1,r})}function dt({text:e,code:t,ranges:n,headline:o,signal:s}){let r=It(e,t),a=l=>!n.length||n.some(([g,k])=>g<=
l&&l<=k),f=new Map,c=u("div",{class:"paper",role:"group","aria-label":"The article, line by line",tabindex:0,"\
data-lm-suppress-shortcuts":"true"});for(let l of r){if(!l.text.trim())continue;let g=u("span",{class:"no","da\
ta-n":l.number}),k=u("span",{class:"tx"},l.text),m=u("p",{class:"ln","data-line":l.number},g,k);m.classList.toggle(
"off",!a(l.number)),m.classList.toggle("headline",l.number===o),f.set(l.number,{row:m,body:k,gutter:g}),c.append(
m)}let x=new Map,h=new Map,y=new Set,b=l=>{let g=0,k=r.length-1;for(;g<k;){let m=g+k+1>>1;r[m].start<=l?g=m:k=
m-1}return r[g]},d=(l,g)=>{let k=[];for(let m=b(l).number;m<=r.length&&r[m-1].start<g;m+=1)k.push(r[m-1]);return k},
$=l=>{let g=f.get(l.number);if(!g)return;let k=[];for(let M of h.get(l.number)??[])for(let R of x.get(M)??[]){
let K=Math.max(t.toUnit(R.start),l.unit)-l.unit,P=Math.min(t.toUnit(R.end)-l.unit,l.text.length);K<P&&k.push({
piece:R,from:K,to:P,slot:0,opens:R.start>=l.start})}k.sort((M,R)=>M.to-M.from-(R.to-R.from)||M.from-R.from),k.
forEach((M,R)=>{let K=new Set(k.slice(0,R).filter(P=>P.from<M.to&&M.from<P.to).map(P=>P.slot));for(;K.has(M.slot);)
M.slot+=1});let m=[...new Set([0,l.text.length,...k.flatMap(M=>[M.from,M.to])])].sort((M,R)=>M-R),E=[];for(let M=0;M+
1<m.length;M+=1){let R=document.createTextNode(l.text.slice(m[M],m[M+1])),K=k.filter(P=>P.from<=m[M]&&m[M+1]<=
P.to).sort((P,G)=>P.slot-G.slot);for(let{piece:P,from:G,slot:U,opens:Q}of K){let V=u("span",{class:`m ${P.look}`,
"data-mark":P.name});Q&&G===m[M]&&P.tag&&(V.dataset.tag=P.tag),U&&(V.style.paddingBottom=`${U*5}px`),V.append(
R),R=V}E.push(R)}let _=k.reduce((M,R)=>Math.max(M,R.slot),0);g.row.style.lineHeight=_>1?`calc(1.62em + ${(_-1)*
5}px)`:"",g.body.replaceChildren(...E)},C=new Map,L=typeof Highlight=="function"?CSS.highlights:null,N=(l,g,k)=>{
if(!L)return;let m=L.get(l)??new Highlight;for(let E of g)m.delete(E);for(let E of k)m.add(E);L.set(l,m)},i=([
l,g])=>d(l,g).flatMap(k=>{let m=f.get(k.number)?.body;if(!m)return[];let E=document.createRange(),_=Math.max(t.
toUnit(l),k.unit)-k.unit;return E.setStart(...Se(m,_)),E.setEnd(...Se(m,Math.min(t.toUnit(g)-k.unit,k.text.length))),
[E]}),S=()=>{for(let[l,g]of C){let k=g.spans.flatMap(i);N(l,g.ranges,k),g.ranges=k}};s.addEventListener("abort",
()=>{for(let[l,g]of C)N(l,g.ranges,[])},{once:!0});let v={el:c,lines:r,inTask:a,lineAt:b,linesOf:d,row:l=>f.get(
l)?.row??null,has:(l,g)=>[...h.get(l)??[]].some(g),set(l,g){let k=(m,E)=>{for(let{number:_}of d(m.start,m.end)){
let M=h.get(_)??new Set;E?M.add(l):M.delete(l),h.set(_,M),y.add(_)}};for(let m of x.get(l)??[])k(m,!1);for(let m of g)
k(m,!0);g.length?x.set(l,g):x.delete(l)},owners:()=>[...x.keys()],flush(){if(y.size){for(let l of y)$(r[l-1]);
y.clear(),S()}},glow(l,g){let k=`copydesk-${l}`,m=C.get(k)?.ranges??[],E=g.flatMap(i);N(k,m,E),C.set(k,{spans:g,
ranges:E}),L||(v.set(k,g.map(([_,M])=>({start:_,end:M,look:`glow ${l}`,tag:""}))),v.flush())},note(l,g,k=""){let m=f.
get(l)?.gutter;!m||(m.dataset.sign??"")===g||(m.dataset.sign=g,m.title=k)},light(...l){for(let g of c.querySelectorAll(
".m.lit"))g.classList.remove("lit");for(let g of l)for(let k of g&&x.get(g)||[])for(let{number:m}of d(k.start,
k.end))for(let E of f.get(m)?.body.querySelectorAll(".m")??[])E.dataset.mark===g&&E.classList.add("lit")},show(l,g=!1){
let k=f.get(b(l).number)?.row;if(!k)return;if(g)return k.scrollIntoView({block:"nearest"});let[m,E]=[c.getBoundingClientRect(),
k.getBoundingClientRect()];E.top<m.top?c.scrollTop+=E.top-m.top-8:E.bottom>m.bottom&&(c.scrollTop+=E.bottom-m.
bottom+8)},begin(){let l=r.find(m=>a(m.number)&&f.has(m.number)),g=l&&f.get(l.number)?.row,k=new ResizeObserver(
()=>{!g||!c.offsetHeight||(k.disconnect(),c.scrollTop+=g.getBoundingClientRect().top-c.getBoundingClientRect().
top-60)});k.observe(c),s.addEventListener("abort",()=>k.disconnect(),{once:!0})},place(l,g){if(!c.contains(l))
return c.compareDocumentPosition(l)&Node.DOCUMENT_POSITION_PRECEDING?0:t.length;if(l===c){let _=c.children[g];
return _?r[Number(_.dataset.line)-1].start:t.length}let k=(l instanceof Element?l:l.parentElement)?.closest(".\
ln"),m=r[Number(k.dataset.line)-1],{body:E}=f.get(m.number);return E.contains(l)?t.toPoint(m.unit+Ue(E,l,g)):l===
k&&g>1?m.end:m.start},boxes:l=>i(l).flatMap(g=>[...g.getClientRects()])};return c.addEventListener("copy",l=>{
let g=document.getSelection()?.rangeCount?document.getSelection().getRangeAt(0):null;if(!g||g.collapsed)return;
let k=v.place(g.startContainer,g.startOffset);l.clipboardData?.setData("text/plain",t.slice(k,v.place(g.endContainer,
g.endOffset))),l.preventDefault()},{signal:s}),v}function ke(e,t,n,o,s=!1){return e.linesOf(n,o).flatMap(r=>{let a=Ne(r.text,t.toUnit(n)-r.unit,t.toUnit(o)-r.unit,
s);return a?[[t.toPoint(a[0]+r.unit),t.toPoint(a[1]+r.unit)]]:[]})}function pt(e,t,n,o){let s=null,r=!1,a=0,f=h=>{
let y=document.getSelection();if(!y?.rangeCount||y.isCollapsed)return[];let b=y.getRangeAt(0);return b.intersectsNode(
e.el)?ke(e,t,e.place(b.startContainer,b.startOffset),e.place(b.endContainer,b.endOffset),h):[]},c=h=>{let y=h.
target,b=y.closest(".ln");if(!b)return null;let d=e.lines[Number(b.dataset.line)-1],$=[];for(let L=y.closest("\
[data-mark]");L;L=L.parentElement?.closest("[data-mark]")??null)$.push(L.dataset.mark);let C=!y.closest(".tx")&&
h.clientX<b.querySelector(".tx").getBoundingClientRect().left;return{line:d.number,margin:C,word:C?null:x(h),marks:$}},
x=({clientX:h,clientY:y})=>{let b=document,d=b.caretPositionFromPoint?.(h,y)??b.caretRangeFromPoint?.(h,y),$=d?.
offsetNode??d?.startContainer;if(!$||!e.el.contains($))return null;let C=e.place($,d.offset??d.startOffset),L=e.
lineAt(C),N=t.toUnit(C)-L.unit;for(let i of[N,N-1]){let S=i>=0?Ge(L.text,i):null;if(!S)continue;let v=[t.toPoint(
S[0]+L.unit),t.toPoint(S[1]+L.unit)];if(e.boxes(v).some(l=>l.left-2<=h&&h<=l.right+2&&l.top-4<=y&&y<=l.bottom+
4))return v}return null};e.el.addEventListener("pointerdown",h=>{h.button||(s=h,r=h.pointerType==="touch")},{signal:o}),
document.addEventListener("pointerup",h=>{let y=s;if(s=null,!y||r)return;let b=Math.hypot(h.clientX-y.clientX,
h.clientY-y.clientY)>=6,d=()=>{if(o.aborted)return;let $=f(h.altKey);if($.length)document.getSelection()?.removeAllRanges(),
n.pick($,!1);else if(!b){let C=c(y);C&&n.tap(C)}};b?d():setTimeout(d)},{signal:o}),e.el.addEventListener("clic\
k",h=>{if(!r||f(!1).length)return;let y=c(h);y&&n.tap(y)},{signal:o}),document.addEventListener("selectionchan\
ge",()=>{r&&(clearTimeout(a),a=window.setTimeout(()=>{let h=o.aborted?[]:f(!1);h.length&&n.pick(h,!0)},300))},
{signal:o})}var qt=0;function ut({model:e,link:t,frame:n,signal:o}){let s=e.get("task"),r=e.get("text"),a=e.get("codebook"),
f=He(r),c=dt({text:r,code:f,ranges:s.lines,headline:s.headline_line,signal:o}),x=rt(t),h=Qe(c,f),y=xe(o),b=xe(
o),d={edit:null,role:null,adding:!1,pending:null,grid:null,form:null,byWords:!1,waiting:!1,reason:{pick:null,text:""},
hint:null,note:"",line:null},$=new Map,C=u("div",{class:"palette"});n.root.classList.add("marking"),c.el.classList.
toggle("margin",s.layers.includes("artifact")),n.main.append(c.el),n.dock.append(C);let L=()=>Object.assign(d,
{edit:null,role:null,adding:!1,pending:null,grid:null,form:null}),N=w=>{d.note=w,n.say(w),W()},i={id:qt+=1,task:s,
book:a,link:t,code:f,sheet:c,state:d,frame:n,overlays:$,close:L,refuse:N,render:W,step:U,overlay:g,slice:f.slice,
layer:a.layers[s.layers[0]],judges:s.feedback==="now"||s.feedback==="full",lines:Te(s.layers[0],t,c),count:0,editable:()=>!t.
readonly&&!t.closed&&!s.readonly,edited:()=>d.edit?t.marks.get(d.edit)??null:null,acts:null};i.acts=Xe(i,x);let S=(w,B,j)=>w.
layer!==i.layer.name?[]:Object.entries(w.spans).flatMap(([z,H])=>{let q=z==="text"?ee(i,w.label):i.layer.roles.
find(I=>I.name===z)?.short??z;return H.map(([I,Y],Z)=>({start:I,end:Y,look:`${z==="text"?w.layer:z} ${B}`,tag:j&&
!Z?q:"",name:j?w.id:void 0}))}),v=w=>{let B=w??[...new Set([...c.owners().filter(j=>!j.includes(":")&&!j.startsWith(
"copydesk-")),...t.marks.keys()])];for(let j of B){let z=t.marks.get(j);c.set(j,z?S(z,"",!0):[])}c.flush()},l=()=>{
for(let w of c.owners().filter(B=>B.includes(":")))c.set(w,[]);for(let[w,{annotations:B}]of $)B.forEach(j=>c.set(
`${w}:${j.id}`,S(j,w==="class"?j.label:`ghost ${w}`,!1)));c.flush(),k.compare($)};function g(w){$.delete(w)?l():
t.ask(w),W()}let k=it(i,o);n.side.append(...k.nodes);let m=n.button("↶ Undo",()=>P(x.undo()),{key:"Control+Z"}),
E=n.button("↷ Redo",()=>P(x.redo()),{key:"Control+Shift+Z"}),_=n.button("Mark by words",()=>G(!d.byWords),{key:"\
w",pressed:!1,title:"A word cursor for the keyboard"}),M=s.layers.length>1?s.layers.map(w=>n.button(a.layers[w].
title,()=>{i.layer=a.layers[w],L(),k.book(),ae(null),l()},{class:"tab",pressed:!1})):[];n.tools.append(...M,m,
E,_);let R=n.button("Codebook",()=>{k.card.hidden=!k.card.hidden,R.setAttribute("aria-pressed",String(!k.card.
hidden)),k.card.hidden||k.card.scrollIntoView({block:"nearest"})},{key:"b",pressed:!0}),K=n.button("Keys",()=>i.
acts.form("keys"),{key:"?"});n.extras.append(R,K);function P(w){if(!w)return;let B=w.map(z=>"mark"in z?z.mark:
null).find(Boolean),j=B?t.marks.get(B):null;L(),j&&j.layer===i.layer.name&&i.acts.onward(j),n.say("Changed bac\
k."),W()}function G(w){if(d.byWords=w,d.pending=null,_.setAttribute("aria-pressed",String(w)),c.el.classList.toggle(
"by-words",w),w){let B=c.lines.find(j=>c.inTask(j.number)&&j.text.trim());h.enter(d.line&&c.inTask(d.line)?c.lines[d.
line-1].start:B?.start??0),U("",!1)}else W();c.el.focus({preventScroll:!0})}function U(w,B){let j=w?h.move(w,B):
h.move("ArrowRight",!1)&&h.move("ArrowLeft",!1);if(!j)return;let z=ke(c,f,...j);d.line=c.lineAt(h.head[0]).number,
d.pending=i.editable()?z:null,d.role||(d.edit=null),n.say(f.slice(...h.head)),W(),queueMicrotask(()=>c.show(h.
head[0]))}let Q=0,V=!1;function W(){V||(V=!0,queueMicrotask(()=>{V=!1,o.aborted||F()}))}function F(){i.lines=Te(
i.layer.name,t,c);let w=0,B=0;for(let I of t.marks.values())I.layer===i.layer.name&&(w+=1),s.layers.includes(I.
layer)&&(B+=1);i.count=w,d.edit&&!t.marks.has(d.edit)&&L(),n.count(B,s.count,s.unit_word||(s.layers.length>1?"\
marks":i.layer.unit_word)),n.next(me(i));let j=y(),z=d.form&&{check:ot,commit:nt,keys:st}[d.form];oe(C,[d.note?
u("p",{class:"note"},d.note):null,d.hint&&!z?u("p",{class:"note"},u("b",{},`Hint ${d.hint.level}: `),d.hint.text):
null,...z?z(i,j):i.editable()?Fe(i,j):[]],c.el),oe(n.foot,et(i,b()),c.el),m.disabled=!x.canUndo||!i.editable(),
E.disabled=!x.canRedo||!i.editable(),M.forEach((I,Y)=>I.setAttribute("aria-pressed",String(s.layers[Y]===i.layer.
name))),c.light(d.edit),k.current(d.edit),c.glow("cursor",d.pending??[]);let H=d.pending?.[0]?.[0]??(d.edit&&C.
offsetHeight!==Q?de(i.edited())[0]?.[0]:void 0);Q=C.offsetHeight,H!==void 0&&!d.byWords&&c.show(H);let q=new Map;
for(let I of t.verdict?.items??[])for(let Y of I.lines??[])q.set(Y,[...q.get(Y)??[],I]);for(let I of i.lines.lines){
let Y=q.get(I);Y?c.note(I,[...new Set(Y.map(Z=>he(Z.outcome)[0]))].join(""),Y.map(Z=>he(Z.outcome)[1]).join(",\
 ")):c.note(I,i.lines.said.has(I)?"–":"",i.lines.said.has(I)?"read it all: nothing here":"")}}function ae(w){
(!w||w.length)&&(v(w),k.update(w),c.glow("hint",[]),d.hint=null),t.verdict||k.judge(null),W()}return t.on("cha\
nge",({names:w})=>ae(w),{signal:o}),t.on("status",()=>W(),{signal:o}),t.on("verdict",w=>{d.waiting=!1,k.judge(
w),W(),n.say(`Your desk says: ${(w.items??[]).map(B=>he(B.outcome)[1]).join(", ")}`)},{signal:o}),t.on("hint",
w=>{d.hint=w,c.glow("hint",w.spans??[]),w.line&&c.show(c.lines[w.line-1].start,!0),W(),n.say(w.text)},{signal:o}),
t.on("overlay",w=>{if(w.why)return N(w.why);$.set(w.what,w),l(),W()},{signal:o}),t.on("refused",({why:w})=>N(`\
Not taken: ${w}`),{signal:o}),pt(c,f,{pick:(w,B)=>i.acts.take(w,B),tap({line:w,margin:B,word:j,marks:z}){if(d.
note="",d.line=w,B&&i.layer.name==="artifact"){let H=c.lines[w-1],q=[...t.marks.values()].find(I=>I.layer==="a\
rtifact"&&se(I).some(([Y,Z])=>Y>=H.start&&Z<=H.end));q?i.acts.open(q.id):i.acts.take(ke(c,f,H.start,H.end))}else if(z.
length&&!(d.edit&&(d.role||d.adding))){let H=d.edit?z.indexOf(d.edit):-1;i.acts.open(z[(H+1)%z.length])}else j?
d.byWords?(h.enter(j[0]),U("",!1)):i.layer.name!=="artifact"?i.acts.take([j],i.layer.name==="attribution"):W():
(d.role||L(),W())}},o),n.root.addEventListener("keydown",w=>{let B=w.target;if(B.matches("input[type=text]")&&
w.key!=="Escape")return;if(d.byWords&&B===c.el&&!w.ctrlKey&&!w.metaKey&&!w.altKey&&w.key.match(/^(Arrow|Home|End)/))
return w.preventDefault(),U(w.key,w.shiftKey);if(w.altKey||w.key==="Enter"&&B.matches("button"))return;let j=w.
key==="Backspace"?"Delete":w.key.length===1?w.key.toLowerCase():w.key,z=w.ctrlKey||w.metaKey?`Control+${w.shiftKey||
j==="y"?"Shift+":""}${j==="y"?"Z":j.toUpperCase()}`:j,H=[...n.dock.querySelectorAll("button"),...n.root.querySelectorAll(
"button")].find(q=>q.getAttribute("aria-keyshortcuts")===z&&!q.disabled);if(H)w.preventDefault(),H.click();else if(j===
"Escape"&&d.byWords)G(!1);else if(j==="Delete"&&d.byWords&&!d.edit){let q=[...t.marks.values()].find(I=>I.layer===
i.layer.name&&se(I).some(([Y,Z])=>Y<=h.head[0]&&h.head[0]<Z));q&&(d.edit=q.id,i.acts.remove())}},{signal:o}),k.
book(),e.get("page")&&lt({model:e,frame:n,paper:c,signal:o}),ae(null),t.verdict&&k.judge(t.verdict),c.begin(),
i}function ft({model:e,link:t,frame:n,signal:o}){ut({model:e,link:t,frame:n,signal:o})}var ht=`.copydesk{--copydesk-bg: var(--jp-layout-color0, #fff);--copydesk-fg: var(--jp-ui-font-color0, #1c1f24\
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
`;var Ut={studio:ft},tn={render({model:e,el:t,signal:n}){let o=u("style",{},ht,ze);t.append(o),n.addEventListener(
"abort",()=>o.remove(),{once:!0});let s=qe(e,{signal:n});Ut[e.get("kind")]({model:e,el:t,link:s,signal:n,frame:Pe(
{model:e,el:t,link:s,signal:n})})}};export{tn as default};
