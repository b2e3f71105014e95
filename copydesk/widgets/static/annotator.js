// The annotator, made from copydesk/widgets/js by `npm run build`. Change those files, not this one.
function make(tag,attributes={},...kids){let node=document.createElement(tag);for(let[name,value]of Object.entries(
attributes))value!=null&&value!==!1&&node.setAttribute(name,value===!0?"":String(value));return node.append(...kids.
filter(kid=>kid!=null&&kid!==!1)),node}var CAPS={Escape:"Esc",Delete:"Del",Enter:"⏎"};function button(label,act,signal,how={}){
let node=make("button",{type:"button",class:how.class,title:how.title??(how.key?.includes("+")?how.key.replace(
"Control","Ctrl"):null),"aria-pressed":how.pressed===void 0?null:String(how.pressed),"aria-keyshortcuts":how.key,
disabled:how.disabled,"data-lm-suppress-shortcuts":"true"},how.lead,make("span",{class:"label"},label),how.key&&
!how.key.includes("+")?make("kbd",{"aria-hidden":"true"},CAPS[how.key]??how.key):null);return node.addEventListener(
"mousedown",event=>event.preventDefault(),{signal}),node.addEventListener("click",act,{signal}),node}function refill(node,kids,fallback){
let held=node.contains(document.activeElement)?document.activeElement:null;if(node.replaceChildren(...kids.filter(
Boolean)),!held||node.contains(document.activeElement))return;let label=held.querySelector(".label")?.textContent,
twin=[...node.querySelectorAll("button")].find(each=>!each.disabled&&each.querySelector(".label")?.textContent===
label);(label&&twin?twin:fallback??node).focus({preventScroll:!0})}function drawings(signal){let last=new AbortController;
return signal.addEventListener("abort",()=>last.abort(),{once:!0}),()=>(last.abort(),last=new AbortController,
last.signal)}function codec(text){let wide=[];for(let unit=0,point=0;unit<text.length;unit+=1,point+=1)text.codePointAt(unit)>
65535&&(wide.push(point),unit+=1);let count=before=>{let low=0,high=wide.length;for(;low<high;){let mid=low+high>>
1;before(wide[mid],mid)?low=mid+1:high=mid}return low},toUnit=point=>point+count(each=>each<point),toPoint=unit=>{
let whole2=count((each,index)=>each+index+2<=unit),inside=whole2<wide.length&&wide[whole2]+whole2<unit;return unit-
whole2-(inside?1:0)};return{length:text.length-wide.length,toUnit,toPoint,slice:(start,end)=>text.slice(toUnit(
start),toUnit(end))}}function unitsBefore(root,node,offset){let sum=node.nodeType===3?offset:0;if(node.nodeType!==
3)for(let i=0;i<offset;i+=1)sum+=node.childNodes[i].textContent?.length??0;for(let at=node;at!==root;){let parent=at.
parentNode;if(!parent)return 0;for(let before=at.previousSibling;before;before=before.previousSibling)sum+=before.
textContent?.length??0;at=parent}return sum}function pointAt(root,units){let left=units,last=[root,0],walk=node=>{
if(node.nodeType===3){let size=node.textContent?.length??0;return last=[node,Math.min(left,size)],left<=size?!0:
(left-=size,!1)}for(let child of node.childNodes)if(walk(child))return!0;return!1};return walk(root),last}function merged(spans){
let out=[];for(let[start,end]of[...spans].sort((a,b)=>a[0]-b[0]||a[1]-b[1])){let last=out[out.length-1];last&&
start<=last[1]?last[1]=Math.max(last[1],end):out.push([start,end])}return out}var LIGHT="[data-copydesk-lit]{outline:3px solid #1f5fbf!important;outline-offset:2px!important;background-col\
or:#fff3bf!important;color:#1c1f24!important}";function renderPage({model,frame:frame2,paper:sheet,signal}){let html=model.
get("page");if(!html)return;let view=make("iframe",{class:"published",title:"The page as it was published",sandbox:"\
allow-same-origin",tabindex:0}),pane=make("div",{class:"page-pane"},make("h3",{},"The page as published"),view),
scrape=make("div",{class:"scrape-pane"},make("h3",{},"What the scraper left")),pair=make("div",{class:"beside"},
pane,scrape);sheet.el.replaceWith(pair),scrape.append(sheet.el);let parts=new Map,lit=0,leads=null,rest=0,inner=()=>view.
contentDocument?.scrollingElement??null,light=(line,from)=>{if(line===lit)return;parts.get(lit)?.removeAttribute(
"data-copydesk-lit"),sheet.row(lit)?.classList.remove("lit-line"),lit=line;let part=parts.get(line),row=sheet.
row(line);!line||!part||!row||(part.setAttribute("data-copydesk-lit",""),row.classList.add("lit-line"),from===
"scrape"?centre(inner(),part.getBoundingClientRect(),view.clientHeight):from==="page"&&centre(sheet.el,row.getBoundingClientRect(),
sheet.el.clientHeight,sheet.el.getBoundingClientRect().top))},centre=(box,at,height,top=0)=>{let from=at.top-top;
!box||from>=0&&from+at.height<=height||follow(box===sheet.el?"page":"scrape",()=>box.scrollBy({top:from-(height-
at.height)/2}))},follow=(side,move)=>{leads&&leads!==side||(leads=side,clearTimeout(rest),rest=window.setTimeout(
()=>leads=null,150),move())},scrolled=side=>{let page=inner();!page||pane.hidden||follow(side,()=>{let[a,b]=side===
"page"?[page,sheet.el]:[sheet.el,page],room=a.scrollHeight-a.clientHeight;room>0&&(b.scrollTop=a.scrollTop/room*
(b.scrollHeight-b.clientHeight))})},lineOf=target=>Number(target?.closest?.("[data-line]")?.getAttribute("data\
-line")??0);for(let event of["pointerover","focusin","click"])sheet.el.addEventListener(event,({target})=>light(
lineOf(target),"scrape"),{signal});sheet.el.addEventListener("pointerleave",()=>light(0),{signal}),sheet.el.addEventListener(
"scroll",()=>scrolled("scrape"),{signal,passive:!0}),view.addEventListener("load",()=>{let doc=view.contentDocument;
if(doc){doc.head.append(Object.assign(doc.createElement("style"),{textContent:LIGHT})),parts=new Map;for(let node of doc.
querySelectorAll("[data-line]"))parts.set(Number(node.getAttribute("data-line")),node);for(let event of["point\
erover","focusin","click"])doc.addEventListener(event,({target})=>light(lineOf(target),"page"),{signal});doc.addEventListener(
"pointerleave",()=>light(0),{signal}),doc.addEventListener("click",event=>event.preventDefault(),{signal}),doc.
addEventListener("submit",event=>event.preventDefault(),{signal}),doc.addEventListener("scroll",()=>scrolled("\
page"),{signal,passive:!0})}},{signal}),view.srcdoc=html;let toggle=button("Hide the page",()=>{pane.hidden=!pane.
hidden,pair.classList.toggle("alone",pane.hidden),toggle.querySelector(".label").textContent=pane.hidden?"Show\
 the page":"Hide the page"},signal);frame2.tools.append(toggle),signal.addEventListener("abort",()=>clearTimeout(
rest),{once:!0})}function cut(text,code){let unit=0;return text.split(`
`).map((each,index)=>{let line={number:index+1,start:code.toPoint(unit),end:code.toPoint(unit+each.length),unit,
text:each};return unit+=each.length+1,line})}function paper({text,code,ranges,headline,signal}){let lines=cut(
text,code),inTask=number=>!ranges.length||ranges.some(([a,b])=>a<=number&&number<=b),rows=new Map,el=make("div",
{class:"paper",role:"group","aria-label":"The article, line by line",tabindex:0,"data-lm-suppress-shortcuts":"\
true"});for(let line of lines){if(!line.text.trim())continue;let gutter=make("span",{class:"no","data-n":line.
number}),body=make("span",{class:"tx"},line.text),row=make("p",{class:"ln","data-line":line.number},gutter,body);
row.classList.toggle("off",!inTask(line.number)),row.classList.toggle("headline",line.number===headline),rows.
set(line.number,{row,body,gutter}),el.append(row)}let owned=new Map,onLine=new Map,stale=new Set,lineAt=point=>{
let low=0,high=lines.length-1;for(;low<high;){let mid=low+high+1>>1;lines[mid].start<=point?low=mid:high=mid-1}
return lines[low]},linesOf=(start,end)=>{let out=[];for(let n=lineAt(start).number;n<=lines.length&&lines[n-1].
start<end;n+=1)out.push(lines[n-1]);return out},drawLine=line=>{let row=rows.get(line.number);if(!row)return;let pieces=[];
for(let owner of onLine.get(line.number)??[])for(let piece of owned.get(owner)??[]){let from=Math.max(code.toUnit(
piece.start),line.unit)-line.unit,to=Math.min(code.toUnit(piece.end)-line.unit,line.text.length);from<to&&pieces.
push({piece,from,to,slot:0,opens:piece.start>=line.start})}pieces.sort((a,b)=>a.to-a.from-(b.to-b.from)||a.from-
b.from),pieces.forEach((each,index)=>{let taken=new Set(pieces.slice(0,index).filter(other=>other.from<each.to&&
each.from<other.to).map(other=>other.slot));for(;taken.has(each.slot);)each.slot+=1});let bounds=[...new Set([
0,line.text.length,...pieces.flatMap(each=>[each.from,each.to])])].sort((a,b)=>a-b),nodes=[];for(let i=0;i+1<bounds.
length;i+=1){let node=document.createTextNode(line.text.slice(bounds[i],bounds[i+1])),over=pieces.filter(each=>each.
from<=bounds[i]&&bounds[i+1]<=each.to).sort((a,b)=>a.slot-b.slot);for(let{piece,from,slot,opens}of over){let span=make(
"span",{class:`m ${piece.look}`,"data-mark":piece.name});opens&&from===bounds[i]&&piece.tag&&(span.dataset.tag=
piece.tag),slot&&(span.style.paddingBottom=`${slot*5}px`),span.append(node),node=span}nodes.push(node)}let deep=pieces.
reduce((most,each)=>Math.max(most,each.slot),0);row.row.style.lineHeight=deep>1?`calc(1.62em + ${(deep-1)*5}px\
)`:"",row.body.replaceChildren(...nodes)},glows=new Map,registry=typeof Highlight=="function"?CSS.highlights:null,
swap=(name,old,fresh2)=>{if(!registry)return;let shared=registry.get(name)??new Highlight;for(let range of old)
shared.delete(range);for(let range of fresh2)shared.add(range);registry.set(name,shared)},rangesOf=([start,end])=>linesOf(
start,end).flatMap(line=>{let body=rows.get(line.number)?.body;if(!body)return[];let range=document.createRange(),
from=Math.max(code.toUnit(start),line.unit)-line.unit;return range.setStart(...pointAt(body,from)),range.setEnd(
...pointAt(body,Math.min(code.toUnit(end)-line.unit,line.text.length))),[range]}),reglow=()=>{for(let[name,glow]of glows){
let fresh2=glow.spans.flatMap(rangesOf);swap(name,glow.ranges,fresh2),glow.ranges=fresh2}};signal.addEventListener(
"abort",()=>{for(let[name,glow]of glows)swap(name,glow.ranges,[])},{once:!0});let self={el,lines,inTask,lineAt,
linesOf,row:number=>rows.get(number)?.row??null,has:(number,test)=>[...onLine.get(number)??[]].some(test),set(owner,pieces){
let touch=(piece,there)=>{for(let{number}of linesOf(piece.start,piece.end)){let owners=onLine.get(number)??new Set;
there?owners.add(owner):owners.delete(owner),onLine.set(number,owners),stale.add(number)}};for(let piece of owned.
get(owner)??[])touch(piece,!1);for(let piece of pieces)touch(piece,!0);pieces.length?owned.set(owner,pieces):owned.
delete(owner)},owners:()=>[...owned.keys()],flush(){if(stale.size){for(let number of stale)drawLine(lines[number-
1]);stale.clear(),reglow()}},glow(kind,spans){let name=`copydesk-${kind}`,old=glows.get(name)?.ranges??[],fresh2=spans.
flatMap(rangesOf);swap(name,old,fresh2),glows.set(name,{spans,ranges:fresh2}),registry||(self.set(name,spans.map(
([start,end])=>({start,end,look:`glow ${kind}`,tag:""}))),self.flush())},note(number,sign,meaning=""){let gutter=rows.
get(number)?.gutter;!gutter||(gutter.dataset.sign??"")===sign||(gutter.dataset.sign=sign,gutter.title=meaning)},
light(...names){for(let node of el.querySelectorAll(".m.lit"))node.classList.remove("lit");for(let name of names)
for(let piece of name&&owned.get(name)||[])for(let{number}of linesOf(piece.start,piece.end))for(let node of rows.
get(number)?.body.querySelectorAll(".m")??[])node.dataset.mark===name&&node.classList.add("lit")},show(point){
rows.get(lineAt(point).number)?.row.scrollIntoView({block:"nearest"})},place(node,offset){if(!el.contains(node))
return el.compareDocumentPosition(node)&Node.DOCUMENT_POSITION_PRECEDING?0:code.length;if(node===el){let at=el.
children[offset];return at?lines[Number(at.dataset.line)-1].start:code.length}let row=(node instanceof Element?
node:node.parentElement)?.closest(".ln"),line=lines[Number(row.dataset.line)-1],{body}=rows.get(line.number);return body.
contains(node)?code.toPoint(line.unit+unitsBefore(body,node,offset)):node===row&&offset>1?line.end:line.start},
boxes:span=>rangesOf(span).flatMap(range=>[...range.getClientRects()])};return el.addEventListener("copy",event=>{
let range=document.getSelection()?.rangeCount?document.getSelection().getRangeAt(0):null;if(!range||range.collapsed)
return;let start=self.place(range.startContainer,range.startOffset);event.clipboardData?.setData("text/plain",
code.slice(start,self.place(range.endContainer,range.endOffset))),event.preventDefault()},{signal}),self}var PAUSE=400,QUIET={"data-lm-suppress-shortcuts":"true"};function keepTyping(field,link,write,signal){let timer=0,
now=()=>{timer&&(clearTimeout(timer),timer=0,write(),link.typing=!1)};return field.addEventListener("input",()=>{
clearTimeout(timer),timer=window.setTimeout(now,PAUSE),link.typing=!0},{signal}),field.addEventListener("chang\
e",now,{signal}),signal.addEventListener("abort",now,{once:!0}),now}function answering({model,link,frame:frame2,
signal},{key,body,ask,flush,why,draw}){let task=model.get("task"),text=model.get("text");if(text){let sheet=paper(
{text,code:codec(text),ranges:task.lines,headline:task.headline_line,signal});frame2.main.append(sheet.el),renderPage(
{model,frame:frame2,paper:sheet,signal})}let told=task.feedback!=="after",note=make("p",{class:"note"}),said=make(
"div",{class:"said",role:"status"});frame2.dock.append(make("div",{class:"answer"},...body,note,said));let act=()=>{
flush(),task.commit?link.commit():link.check({pick:null,text:why?.()??""})},does=task.commit||told?button(task.
commit?"Commit my answer":"Check",act,signal,{class:"main"}):null;does&&frame2.foot.append(does);let step=()=>link.
status==="join"?"Opening your answers …":link.status==="lost"?"Stop here: what you do now would not be saved\
. Download what is unsaved, then call your teacher.":link.verdict?link.closed?"Read what the desk says.":"Read\
 what the desk says. You can change your answer and check again.":link.closed?told?"Your answer is locked. The\
 desk is reading it …":"Your answer is locked. Your teacher’s feedback comes later.":link.readonly?"You ca\
n read this answer, not change it.":given()?task.commit?"Next: are you sure? Then commit.":told?"Next: check.":
"Your answer is kept. You can still change it. Your teacher’s feedback comes later.":ask,given=()=>![void 0,
null,""].includes(link.answers.get(key)?.toString()),show=()=>{let{verdict,closed,readonly}=link,locked=closed||
readonly;draw(locked),frame2.next(step()),does?(does.disabled=locked||!given(),frame2.foot.hidden=closed):frame2.
foot.hidden=!0,note.hidden=!task.commit,note.textContent=closed?"You have committed. This is your answer as yo\
u gave it.":`Committing locks your answer: you cannot change it afterwards.${told?" Then you see what the desk\
 says.":""}`,said.replaceChildren(...verdict?[...verdict.sentences??[],verdict.reveal].filter(Boolean).map(words2=>make(
"p",{},words2??"")):[]),said.hidden=!verdict};for(let event of["status","change","verdict"])link.on(event,show,
{signal});link.on("change",()=>frame2.warn(null),{signal}),link.on("refused",({why:words2})=>frame2.warn(`Not \
taken: ${words2}`),{signal}),show()}var SAYS={found:"✓ right",nearly:"≈ nearly",missed:"○ this one",extra:"✗ not this one",arguable:"∿ arg\
uable",alone:"– rightly left alone"};function renderChoose(parts){let{model,link,signal}=parts,task=model.get(
"task"),group=`copydesk-${link.newName()}`,options=(task.options??[]).map(({id,text})=>({id,text,field:make("i\
nput",{type:task.many?"checkbox":"radio",name:group,value:id,...QUIET}),why:make("p",{class:"because",hidden:!0})})),
set=make("fieldset",{},make("legend",{},task.many?"Choose all that fit":"Choose one"),...options.map(({field,text,
why})=>make("div",{class:"option"},make("label",{},field,make("span",{},text)),why)));set.addEventListener("ch\
ange",()=>{let picked=options.filter(each=>each.field.checked).map(each=>each.id);link.answer("choice",task.many?
picked:picked[0])},{signal});let reason=make("textarea",{rows:2,maxlength:600,...QUIET}),flush=keepTyping(reason,
link,()=>link.answer("reason",reason.value.trim()),signal);answering(parts,{key:"choice",body:[set,make("label",
{class:"why"},"Why? One sentence, if you like.",reason)],ask:task.many?"First: choose all that fit.":"First: c\
hoose one.",flush,why:()=>reason.value.trim(),draw(locked){let choice=[link.answers.get("choice")].flat();for(let{
id,field,why}of options){field.checked=choice.includes(id),field.disabled=locked;let item=link.verdict?.items?.
find(each=>each.mark===id);why.hidden=!item,why.className=`because ${item?.outcome}`,why.replaceChildren(...item?
[make("b",{},SAYS[item.outcome]),` ${item.why}`]:[])}reason.disabled=locked,link.typing||(reason.value=link.answers.
get("reason")??"")}})}function renderEstimate(parts){let{model,link,signal}=parts,{min=0,max=1e3,unit}=model.get("task"),number=make(
"input",{type:"number",inputmode:"decimal",min,max,step:"any",...QUIET}),slider=make("input",{type:"range","ar\
ia-label":"The same by a slider",min,max,step:max-min>10?1:.1,...QUIET}),wrong=make("p",{class:"wrong",role:"s\
tatus"}),fits=()=>number.value!==""&&number.validity.valid,write=()=>{let value=fits()?number.valueAsNumber:null;
(link.answers.get("number")??null)!==value&&link.answer("number",value)},flushes=[number,slider].map(field=>keepTyping(
field,link,write,signal)),tell=()=>{wrong.textContent=number.validity.valid?"":`A number from ${min} to ${max}\
, please.`,slider.classList.toggle("unset",!fits())};number.addEventListener("input",()=>{fits()&&(slider.value=
number.value),tell()},{signal}),slider.addEventListener("input",()=>{number.value=slider.value,tell()},{signal}),
answering(parts,{key:"number",body:[make("label",{class:"number"},"Your estimate",number,unit?make("span",{class:"\
soft"},unit):null),make("div",{class:"slider"},make("span",{},String(min)),slider,make("span",{},String(max))),
wrong],ask:"First: say a number. It may be far off.",flush:()=>flushes.forEach(flush=>flush()),draw(locked){number.
disabled=slider.disabled=locked;let value=link.answers.get("number")??"";link.typing||value===""&&number.matches(
":focus")||(number.value=value,slider.value=value===""?String((min+max)/2):value,tell())}})}var CHIP={join:"opening …",saved:"✓ saved",sending:"… saving",kept:"kept in this browser, not yet in you\
r file",cut:"kept here: run this cell again",lost:"NOT SAVED"},ALERT={join:"",saved:"",sending:"",kept:"",cut:"\
The notebook's engine was restarted. Your answers are kept in this browser. Run this cell again (▶) to put the\
m in your file.",lost:"Your last answers are NOT saved: neither the notebook nor this browser could keep them.\
 Download them now."},SIZES=[18,22,28];function followTheme(root,signal){let system=matchMedia("(prefers-color\
-scheme: dark)"),set=()=>{let lab=document.body.dataset.jpThemeLight,code=document.body.dataset.vscodeThemeKind;
root.classList.toggle("dark",lab?lab==="false":code?!code.includes("light"):system.matches)},watch=new MutationObserver(
set);watch.observe(document.body,{attributes:!0,attributeFilter:["data-jp-theme-light","data-vscode-theme-kind"]}),
signal.addEventListener("abort",()=>watch.disconnect(),{once:!0}),system.addEventListener("change",set,{signal}),
set()}function frame({model,el,link,signal}){let task=model.get("task"),title=make("h2",{},[task.number,task.title].
filter(Boolean).join(" · ")),counter=make("div",{class:"count"}),chip=make("div",{class:"saved"}),alertBar=make(
"div",{class:"alert",role:"alert",hidden:!0}),warning=make("div",{class:"alert",role:"alert",hidden:!0}),tools=make(
"div",{class:"row"}),extras=make("div",{class:"row"}),main=make("div",{class:"stage"}),side=make("aside",{class:"\
side","aria-label":"Notes beside the text"}),step=make("p",{class:"next"}),dock=make("div",{class:"dock"},step),
foot=make("footer",{class:"foot"}),live=make("div",{class:"unseen",role:"status","aria-live":"polite"}),root=make(
"section",{class:"copydesk","aria-label":`Task ${title.textContent}`},make("header",{class:"head"},make("div",
{},title,make("p",{},task.prompt)),counter,chip),alertBar,warning,make("div",{class:"bar"},tools,extras),make(
"div",{class:"cols"},make("div",{class:"wide"},main,dock,foot),side),live);followTheme(root,signal);for(let kind of[
"keydown","keyup","keypress"])root.addEventListener(kind,event=>event.stopPropagation(),{signal});let size=Number(
model.get("prefs")?.size)||SIZES[0],setSize=()=>root.style.setProperty("--copydesk-size",`${size}px`);setSize(),
extras.append(button("A⁺",()=>{size=SIZES.find(each=>each>size)??SIZES[0],setSize()},signal,{title:"Larger l\
etters, up to projector size, then back"}));let say=words2=>{live.textContent=live.textContent===words2?`${words2}\
 `:words2},told="",showStatus=()=>{let status=link.status;root.dataset.status=chip.dataset.status=status,chip.
textContent=CHIP[status],chip.title=link.reason??"";let words2=ALERT[status]||(status==="kept"&&link.reason?`N\
ot yet in your file: ${link.reason}. Your answers are kept in this browser and tried again.`:"");if(alertBar.textContent!==
words2&&(alertBar.textContent=words2),alertBar.hidden=!words2,status==="lost"&&"download"in link&&typeof link.
download=="function"){let download=link.download;alertBar.append(" ",button("Download what is unsaved",()=>download.
call(link),signal,{class:"main"}))}let worth=status==="sending"||status==="join"?told:status;worth!==told&&((worth!==
"saved"||told)&&say(CHIP[status].replace("✓ ","")),told=worth)};return link.on("status",showStatus,{signal}),
showStatus(),el.append(root),signal.addEventListener("abort",()=>root.remove(),{once:!0}),{root,main,side,tools,
extras,dock,foot,say,count(done,of,unit){counter.replaceChildren(of?`${done} of ${of} `:`${done} `,make("small",
{},unit??""))},next(words2){step.textContent!==words2&&(step.textContent=words2),step.hidden=!words2},warn(words2){
warning.textContent=words2??"",warning.hidden=!words2},button:(label,act,how)=>button(label,act,signal,how)}}var kinds_default=`.copydesk{&.dark{color-scheme:dark}.answer{display:grid;gap:10px;max-width:66ch;margin-top:\
10px;font-size:15px}fieldset{border:0;margin:0;padding:0;min-width:0}legend,.why,.number{font-weight:600;paddi\
ng:0}.option{margin-top:7px;border:1px solid var(--copydesk-edge);border-radius:8px;overflow:hidden}.option la\
bel{display:flex;gap:10px;align-items:baseline;padding:8px 13px;cursor:pointer}.option:hover:not(:has(:disable\
d)),.option:has(:checked){border-color:var(--copydesk-accent)}.option:has(:checked){box-shadow:inset 4px 0 var\
(--copydesk-accent);font-weight:600}.option:has(:focus-visible){outline:2px solid var(--copydesk-accent);outli\
ne-offset:2px}.option label:has(:disabled){cursor:default}.option input{flex:none;margin:0;accent-color:var(--\
copydesk-accent)}.option input:focus-visible{outline:0}.because{padding:0 13px 9px 36px;font-weight:400;color:\
var(--copydesk-soft)}.because b{color:var(--copydesk-ok)}.because:is(.missed,.extra) b{color:var(--copydesk-mi\
ss)}.because:is(.nearly,.arguable) b{color:var(--copydesk-near)}textarea,.number input[type=number]{font:inher\
it;font-weight:400;color:var(--copydesk-fg);background:var(--copydesk-bg);padding:6px 10px;border:1px solid va\
r(--copydesk-edge);border-radius:7px;width:100%;margin:4px 0 0;resize:vertical}.number{display:flex;flex-wrap:\
wrap;gap:10px;align-items:baseline}.number input[type=number]{width:7em;font-size:20px;font-weight:600;margin:\
0}.number .soft{font-weight:400}:is(textarea,.number input):disabled{background:var(--copydesk-panel);opacity:\
1}textarea:focus-visible{outline:2px solid var(--copydesk-accent);outline-offset:1px}.slider{display:flex;gap:\
10px;align-items:center;color:var(--copydesk-soft)}.slider input{flex:1;min-width:0;accent-color:var(--copydes\
k-accent)}.slider .unset{accent-color:var(--copydesk-soft)}.wrong{color:var(--copydesk-miss);font-weight:600}.\
wrong:empty{display:none}.said{padding:9px 13px;border:1px solid var(--copydesk-line);border-left:4px solid va\
r(--copydesk-accent);border-radius:8px;background:var(--copydesk-panel);color:var(--copydesk-ink)}.said p:firs\
t-child{font-weight:600}.main:empty+.dock{border-top:0}.main:has(.beside){display:flex}.beside{display:grid;gr\
id-template-columns:1fr 1fr;flex:1;min-width:0}.beside>div{display:flex;flex-direction:column;min-width:0;min-\
height:max(400px,100vh - 380px)}.beside h3{margin:0;padding:7px 14px;font:600 12.5px/1.2 var(--copydesk-ui);co\
lor:var(--copydesk-soft);background:var(--copydesk-panel);border-bottom:1px solid var(--copydesk-line)}.page-p\
ane{border-right:1px solid var(--copydesk-line)}.published,.beside .paper{flex:1 1 0;min-height:0;max-height:n\
one}.published{width:100%;border:0;background:#fff;color-scheme:light}.published:focus-visible{outline:2px sol\
id var(--copydesk-accent);outline-offset:-2px}.beside.alone{grid-template-columns:1fr}.lit-line{outline:2px so\
lid var(--copydesk-accent);outline-offset:2px;border-radius:2px}}@container copydesk (max-width: 759px){.copyd\
esk .beside{grid-template-columns:1fr}.copydesk .beside>div{min-height:340px}.copydesk .page-pane{border-right\
:0;border-bottom:1px solid var(--copydesk-line)}}
`;var Outbox=class{#storage;#prefix;constructor(storage,journal,task){this.#storage=storage,this.#prefix=`copyde\
sk/${journal}/${task}/`}#key(item){return`${this.#prefix}${item.round}/${item.client}/${item.n}`}put(item){try{
return this.#storage().setItem(this.#key(item),JSON.stringify(item.op)),!0}catch{return!1}}drop(item){try{this.#storage().
removeItem(this.#key(item))}catch{}}all(){let items=[];try{let storage=this.#storage();for(let i=0;i<storage.length;i++){
let key=storage.key(i)??"",[round,client,n,more]=key.startsWith(this.#prefix)?key.slice(this.#prefix.length).split(
"/"):[];if(!(!n||more!==void 0))try{items.push({round:Number(round),client,n:Number(n),op:JSON.parse(storage.getItem(
key)??"")})}catch{}}}catch{return[]}return items.sort((a,b)=>a.round-b.round||(a.client<b.client?-1:a.client>b.
client?1:a.n-b.n))}};var PATIENCE=2500,BACKOFF=[1e3,2e3,4e3,8e3,15e3],MOST_OPS=50,MOST_BYTES=64e3,NO_ANSWER="The notebook does not \
answer yet. If this stays so, run this cell again (▶).",BROWSER={storage:()=>localStorage,now:()=>Date.now(),
later:(fn,ms)=>setTimeout(fn,ms),never:timer=>clearTimeout(timer),random:()=>Array.from(crypto.getRandomValues(
new Uint8Array(6)),byte=>byte.toString(16).padStart(2,"0")).join("")},subject=op=>op.mark?.id??op.mark??op.key,
bytes=op=>new TextEncoder().encode(JSON.stringify(op)).length+1;function connect(model,{signal,...own}){let world={
...BROWSER,...own},task=String(model.get("task").id),name=world.random(),client=name,n=0,names=0,round=Number(
model.get("task").round??1),journal="",boot=null,seq=0,box=null,waiting=[],cut2=!1,late=!1,fault={why:"",retry:!0},
tries=0,alarm=null,due=!1,typing=!1,doubt=!1,wanted={what:"",when:0},told={status:"",reason:""},marks=new Map,
answers=new Map,closed=!1,checked=!1,hints=0,verdict=null,listeners=new Map,emit=(event,detail)=>{for(let fn of[
...listeners.get(event)??[]])fn(detail)},status=()=>{let lost=waiting.some(item=>!item.stored);return cut2?lost?
"lost":"cut":box?waiting.length?late?lost?"lost":"kept":"sending":typing?"sending":"saved":"join"},reason=()=>fault.
why||(!box&&!cut2&&tries>1?NO_ANSWER:""),readonly=()=>!box||status()==="lost"||!!model.get("task").readonly,settle=()=>{
if(!waiting.length&&box&&(late=!1,tries=0,fault={why:"",retry:!0}),world.never(alarm),alarm=null,!cut2&&!signal.
aborted){let pause=BACKOFF[Math.min(tries,BACKOFF.length-1)];if(!box)alarm=world.later(()=>(tries++,hello(),settle()),
pause);else if(waiting.length&&late&&fault.retry)alarm=world.later(()=>(tries++,again(),settle()),pause);else if(waiting.
length&&!late){let oldest=waiting.reduce((least,item)=>Math.min(least,item.since),1/0);alarm=world.later(()=>(late=
!0,tries=0,settle()),Math.max(0,oldest+PATIENCE-world.now()))}}told.status===status()&&told.reason===reason()||
(told.status=status(),told.reason=reason(),emit("status",told.status))},send=message=>{if(!(cut2||signal.aborted))
try{model.send(message)}catch{cutOff()}},hello=()=>send({t:"hello",v:1,client,task,round,boot,seq}),flush=()=>{
due=!1;let rest=waiting.filter(item=>!item.sent);for(;rest.length;){let[first]=rest,size=0,count=0;for(let item of rest){
if(size+=bytes(item.op),item.client!==first.client||item.round!==first.round||item.n!==first.n+count||count===
MOST_OPS||count&&size>MOST_BYTES)break;item.sent=!0,count++}let ops=rest.splice(0,count).map(item=>item.op);send(
{t:"ops",v:1,journal,client:first.client,task,round:first.round,ops})}},flushSoon=()=>{due||(due=!0,queueMicrotask(
flush))},again=()=>{for(let item of waiting)item.sent=!1,item.stored||=box?.put(item)??!1;flush()},lay=op=>(op.
do==="put"?marks.set(op.mark.id,op.mark):op.do==="del"?marks.delete(op.mark):op.do==="answer"?answers.set(op.key,
op.value):op.do==="hint"?hints=Math.max(hints,op.level):op.do==="check"?checked=!0:closed=!0,["put","del","ans\
wer"].includes(op.do)&&(verdict=null),op.do==="put"?op.mark.id:op.do==="del"?op.mark:null),write=what=>{if(readonly()||
closed)return;let op={n:++n,...what},item={round,client,n,op,stored:!1,sent:!1,since:world.now()};item.stored=
box?.put(item)??!1,waiting.push(item);let touched=lay(op);settle(),emit("change",{names:touched?[touched]:[]}),
fault.why||flushSoon()},rename=old=>{let moved=waiting.filter(item=>item.client===old);waiting=waiting.filter(
item=>item.client!==old);let fresh2=world.random();moved.forEach((item,i)=>{let op={...item.op,n:i+1},next={...item,
client:fresh2,n:i+1,op,sent:!1};next.stored=box?.put(next)??!1,(next.stored||!item.stored)&&box?.drop(item),waiting.
push(next)}),old===client&&(client=fresh2,n=moved.length)},onState=m=>{box||(late=!1,tries=0,fault={why:"",retry:!0}),
journal!==m.journal&&(journal&&(waiting=[],client=world.random(),n=0),journal=m.journal,box=new Outbox(world.storage,
journal,task)),m.round!==round&&n&&(client=world.random(),n=0),{round,boot,seq}=m,doubt=!1,closed=!!m.closed,checked=
!!m.checked,hints=m.hints??0,verdict=m.verdict??null,marks=new Map((m.marks??[]).map(mark=>[mark.id,mark])),answers=
new Map(Object.entries(m.answers??{})),n=Math.max(n,m.upto?.[client]??0);let known=new Set(waiting.map(item=>`${item.
client}/${item.n}`));waiting=[...(box?.all()??[]).filter(item=>!known.has(`${item.client}/${item.n}`)).map(item=>({
...item,stored:!0,sent:!1,since:world.now()})),...waiting].filter(item=>{let has=item.round===round&&item.n<=(m.
upto?.[item.client]??0);return has&&box?.drop(item),!has});for(let item of waiting)item.round===round&&lay(item.
op);flush(),settle(),emit("change",{names:null}),verdict&&emit("verdict",verdict)},forget=(who,upto)=>{let done=waiting.
filter(item=>item.client===who&&item.n<=upto);waiting=waiting.filter(item=>!done.includes(item));for(let item of done)
box?.drop(item);return done},onAck=m=>{let done=forget(m.client,m.upto),refused=done.filter(item=>m.refused?.[item.
n]),foreign=m.client!==client&&m.seq>seq&&!waiting.some(item=>item.client===m.client),stale=refused.length||m.
late?.length||foreign||doubt&&!waiting.length||done.some(item=>item.op.do==="commit");(m.client===client||foreign)&&
(seq=Math.max(seq,m.seq??0)),done.length&&(tries=0,fault={why:"",retry:!0}),settle(),stale&&hello();for(let{n:which,
op}of refused)emit("refused",{n:which,why:m.refused[which],op})},onDelta=m=>{seq=Math.max(seq,m.seq??0);let touched=[];
for(let op of m.ops){let sent=forget(op.client,op.n);(op.refused||op.late)&&(doubt||=sent.length>0),!(op.refused||
op.late||op.client===client||(op.round??round)!==round)&&(subject(op)&&waiting.some(item=>subject(item.op)===subject(
op))?doubt=!0:touched.push(lay(op)))}settle(),emit("change",{names:touched.filter(each=>each!==null)}),(doubt?
!waiting.length:m.ops.some(op=>op.do==="commit"||op.do==="check"))&&hello()},onWant=m=>{let rest=waiting.filter(
item=>item.client===m.client&&item.n>=m.from);if(!rest.length)return;let what=`${m.client}/${m.from}`;if(!(wanted.
what===what&&world.now()-wanted.when<BACKOFF[0])){if(wanted={what,when:world.now()},rest[0].n>m.from)rename(m.
client);else for(let item of rest)item.sent=!1;flush()}},onFault=m=>{fault={why:String(m.why??"the file could \
not be written"),retry:m.retry!==!1},late=!0,settle()},cutOff=()=>{cut2=!0,settle()},heard=[["msg:custom",m=>{
m?.t==="state"?onState(m):box?m.t==="ack"?onAck(m):m.t==="delta"?onDelta(m):m.t==="want"?onWant(m):m.t==="faul\
t"?onFault(m):m.t==="verdict"?emit("verdict",verdict=m):(m.t==="hint"||m.t==="overlay")&&emit(m.t,m):m?.t==="f\
ault"&&onFault(m)}],["comm_live_update",()=>{model.comm_live!==!0&&cutOff()}],["comm:close",cutOff]];for(let[event,
fn]of heard)model.on(event,fn);return signal.addEventListener("abort",()=>{for(let[event,fn]of heard)model.off(
event,fn);world.never(alarm),listeners.clear()},{once:!0}),model.comm_live===!1&&(cut2=!0),hello(),settle(),{get status(){
return status()},get reason(){return reason()},get marks(){return marks},get answers(){return answers},get closed(){
return closed},get checked(){return checked},get hints(){return hints},get verdict(){return verdict},get readonly(){
return readonly()},get typing(){return typing},set typing(on){typing=on,settle()},put:mark=>write({do:"put",mark}),
del:mark=>write({do:"del",mark}),answer:(key,value)=>write({do:"answer",key,value}),hint:level=>write({do:"hin\
t",level}),check:why=>write({do:"check",reason:why}),commit:()=>write({do:"commit"}),ask:what=>send({t:"ask",what,
client}),newName:()=>`${name}.${++names}`,on(event,fn,options){let set=listeners.get(event)??new Set;listeners.
set(event,set.add(fn)),options.signal.addEventListener("abort",()=>set.delete(fn),{once:!0})},unsaved:()=>waiting.
map(item=>({task,round:item.round,client:item.client,...item.op})),download(){let lines=[{v:1,journal,unsaved:!0},
...this.unsaved()].map(line=>JSON.stringify(line)),address=URL.createObjectURL(new Blob([`${lines.join(`
`)}
`],{type:"application/x-ndjson"})),anchor=document.createElement("a");anchor.href=address,anchor.download=`cop\
ydesk-unsaved-${task}.jsonl`,anchor.click(),URL.revokeObjectURL(address)}}}var ORDER=["content","source","cue"];function rolesOf(layer,task){if(layer!=="attribution")return["text"];let asked=ORDER.
filter(role=>task.ask.includes(role));return asked.length?ORDER.filter(role=>role==="content"||asked.includes(
role)):ORDER}function fresh(id,layer,label,spans){return{id,layer,label,spans:{[layer==="attribution"?"content":
"text"]:merged(spans)},attrs:{}}}function withRole(mark,role,spans,adding){let attrs={...mark.attrs};return role===
"source"&&!adding&&delete attrs.source_kind,{...mark,spans:{...mark.spans,[role]:merged(adding?[...mark.spans[role]??
[],...spans]:spans)},attrs}}function nobody(mark){let{source:_,...spans}=mark.spans;return{...mark,spans,attrs:{
...mark.attrs,source_kind:"none"}}}var withAttr=(mark,key,value)=>({...mark,attrs:{...mark.attrs,[key]:value}});
function filled(mark,role){return!!mark.spans[role]?.length||role==="source"&&mark.attrs?.source_kind==="none"}
var missing=(mark,roles)=>roles.find(role=>!filled(mark,role)&&!(role==="cue"&&mark.attrs?.source_kind==="none"))??
null,mainSpans=mark=>mark.spans.content??mark.spans.text??Object.values(mark.spans)[0]??[],startOf=mark=>mainSpans(
mark)[0]?.[0]??0;function fit(words2,most){if(words2.length<=most)return words2;let cut2=words2.slice(0,most);
return`${cut2.slice(0,Math.max(cut2.lastIndexOf(" "),most/2)).trimEnd()} …`}var wordsOf=(spans,slice)=>(spans??
[]).map(([start,end])=>slice(start,end)).join(" … ");function readBack(mark,slice){let claim=(mark.spans.content??
[]).map(([start,end])=>slice(start,end).replace(/^(?:[“"‘']\s*)?(?:that\s+)?/i,"").replace(/[”"’'.,;:]+$/,
"")).join(" … ");return[mark.attrs?.source_kind==="none"?"The outlet itself says":mark.spans.source?.length?
`${wordsOf(mark.spans.source,slice)} said`:"",claim]}var WORD=/[\p{L}\p{N}_]+(?:[’'.\-][\p{L}\p{N}_]+)*/gu,CLINGS=/[\p{M}\u200d\p{Emoji_Modifier}]/u;function words(text){
return Array.from(text.matchAll(WORD),match=>[match.index,match.index+match[0].length])}function snap(text,start,end,single=!1){
let from=Math.max(0,start),to=Math.min(text.length,end);for(;from<to&&/\s/.test(text[from]);)from+=1;for(;to>from&&
/\s/.test(text[to-1]);)to-=1;if(from>=to)return null;if(!single){for(let[first,last]of words(text))if(first<from&&
from<last&&(from=first),first<to&&to<last){to=last;break}}return whole(text,from,to)}function whole(text,from,to){
let low=at=>/[\udc00-\udfff]/.test(text[at]??"")&&/[\ud800-\udbff]/.test(text[at-1]??""),sign=at=>at<text.length?
String.fromCodePoint(text.codePointAt(at)):"";for(low(from)&&(from-=1),low(to)&&(to+=1);CLINGS.test(sign(to));)
to+=sign(to).length;return[from,to]}function wordAt(text,at){for(let[first,last]of words(text))if(first<=at&&at<
last)return whole(text,first,last);return snap(text,at,at+1,!0)}function nudge(text,span,edge,step){let all=words(
text),[start,end]=span;if(edge==="start"){let places2=all.map(([first])=>first).filter(first=>first<end);return[
(step<0?places2.filter(first=>first<start).pop():places2.find(first=>first>start))??start,end]}let places=all.
map(([,last])=>last).filter(last=>last>start),next=step<0?places.filter(last=>last<end).pop():places.find(last=>last>
end);return next===void 0?span:whole(text,start,next)}function wordCursor(sheet,code){let all=[],anchor=0,head=0,list=()=>(all.length||(all=sheet.lines.flatMap(line=>words(
line.text).map(([from,to])=>[code.toPoint(line.unit+from),code.toPoint(line.unit+to)]))),all),span=()=>[all[Math.
min(anchor,head)][0],all[Math.max(anchor,head)][1]],at=point=>{let found=list().findIndex(([,end])=>end>point);
return found<0?all.length-1:found},sideways=step=>{let here=sheet.lineAt(all[head][0]),depth=all[head][0]-here.
start;for(let n=here.number+step;n>=1&&n<=sheet.lines.length;n+=step){let line=sheet.lines[n-1],inLine=all.map(
(_,index)=>index).filter(index=>all[index][0]>=line.start&&all[index][1]<=line.end);if(inLine.length)return inLine.
findLast(index=>all[index][0]-line.start<=depth)??inLine[0]}return head};return{enter(point){return list().length?
(anchor=head=at(point),span()):null},move(key,extend){let low=Math.min(anchor,head),high=Math.max(anchor,head),
to;if(key==="ArrowRight")to=(extend?head:high)+1;else if(key==="ArrowLeft")to=(extend?head:low)-1;else if(key===
"ArrowDown")to=sideways(1);else if(key==="ArrowUp")to=sideways(-1);else if(key==="Home"||key==="End"){let line=sheet.
lineAt(all[head][0]);to=key==="Home"?at(line.start):all.findLastIndex(([,end])=>end<=line.end)}else return null;
return head=Math.max(0,Math.min(all.length-1,to)),extend||(anchor=head),span()},get head(){return all[head]}}}function stillOpen({lines}){if(!lines.open.length)return null;let many=lines.open.length>1;return make("p",{class:"\
soft"},`Line${many?"s":""} ${lines.open.join(", ")} ${many?"have":"has"} neither a mark nor “nothing here”. Yo\
u can still go back.`)}function checkForm(view,signal){let{task,acts,state}=view,reasons=task.reasons??[],text=make(
"input",{type:"text",maxlength:300,"data-lm-suppress-shortcuts":"true","aria-label":"In your own words, if you\
 like",placeholder:"In your own words, if you like"});text.value=state.reason.text,text.addEventListener("inpu\
t",()=>state.reason.text=text.value,{signal});let go=button("Check now",()=>acts.check(),signal,{class:"main",
disabled:reasons.length>0&&state.reason.pick===null}),picks=reasons.map((reason,index)=>{let radio=make("input",
{type:"radio",name:`why-${view.id}`,"data-lm-suppress-shortcuts":"true"});return radio.checked=state.reason.pick===
index,radio.addEventListener("change",()=>{state.reason.pick=index,go.disabled=!1},{signal}),make("label",{},radio,
` ${reason}`)});return[stillOpen(view),make("fieldset",{class:"reasons"},make("legend",{},reasons.length?"How \
did you decide? Pick what comes closest.":"How did you decide?"),...picks,text),make("div",{class:"row"},go,button(
"Back to my marks",acts.cancel,signal,{key:"Escape"}))]}function commitForm(view,signal){return[stillOpen(view),
make("p",{},"Commit closes this task: your marks stay as they are now."),make("div",{class:"row"},button("Comm\
it my marks",view.acts.commit,signal,{class:"main"}),button("Not yet",view.acts.cancel,signal,{key:"Escape"}))]}
function keysHelp(view,signal){let rows=[["w","mark by words, on and off (button: Mark by words)"],["← → ↑ ↓",
"move the word cursor, Shift takes more words"],[view.layer.name==="attribution"?"Enter":"1 … 9",view.layer.
name==="attribution"?"take the words; 1 2 3 choose claim, who, tie; 0 nobody":"label the words, as the buttons\
 show"],["Del","delete the open mark (button: Delete)"],["Ctrl Z","undo; with Shift: redo (buttons: Undo, Redo\
)"],["b","codebook card (button: Codebook)"],["Esc","close or leave what is open (buttons: Done, Cancel)"],["T\
ab","always leads on, out of the text and out of this task"],["Alt","held while you select with the mouse: sin\
gle signs, not whole words"]];return[make("dl",{class:"keys"},...rows.flatMap(([key,words2])=>[make("dt",{},make(
"kbd",{},key)),make("dd",{},words2)])),make("div",{class:"row"},button("Close",view.acts.cancel,signal,{key:"E\
scape",class:"main"}))]}function history(link){let past=[],future=[],apply=(step,side)=>{let value=step[side];"answer"in step?link.answer(
step.answer,value):value?link.put(value):link.del(step.mark)};return{act(steps){if(steps.length){past.push(steps),
future.length=0;for(let step of steps)apply(step,"after")}},undo(){let steps=past.pop();if(!steps)return null;
future.push(steps);for(let step of[...steps].reverse())apply(step,"before");return steps},redo(){let steps=future.
pop();if(!steps)return null;past.push(steps);for(let step of steps)apply(step,"after");return steps},get canUndo(){
return past.length>0},get canRedo(){return future.length>0}}}var STEP={content:"the claim",source:"who says so?",cue:"the words that tie them"},TAKEN={content:"the claim",
source:"who says so",cue:"the tie"};function choices({task,layer}){if(layer.name==="attribution")return[];let asks=part=>!task.
ask.length||task.ask.includes(part);return asks("label")?layer.labels:asks("family")?layer.families:[]}function openAttr({
task,layer,book,state},mark){let name=layer.name==="loaded"?"voice":layer.name==="attribution"?"source_kind":"";
if(!name||!task.ask.includes(name)||mark.attrs?.[name]&&state.grid!==name||name==="source_kind"&&!mark.spans.source?.
length)return null;let attribute=book.attributes[name];return{...attribute,values:attribute.values.filter(each=>each.
name!=="none")}}var shortOf=({layer},name)=>name===layer.name?layer.short:[...layer.labels,...layer.families].
find(each=>each.name===name)?.short??name;function nextStep(view){let{task,layer,state,link,lines,count}=view;
if(link.status==="join")return"Opening your answers …";if(link.status==="lost")return"Stop here: what you do\
 now would not be saved. Download what is unsaved, then call your teacher.";if(link.closed)return"You have clo\
sed this task. You can read your marks, not change them.";if(!view.editable())return"You can read these marks,\
 not change them.";if(state.form==="check")return"Next: say why you decided as you did. Then see what the desk\
 says.";if(state.form==="commit")return"Next: are you sure? Afterwards you cannot change your marks.";if(state.
form==="keys")return"The keys, and the button for each.";if(state.waiting)return link.status==="saved"||link.status===
"sending"?"The desk is reading your marks …":"Your check waits until the notebook answers.";let mark=view.edited();
if(mark&&state.adding)return"Next: select the further words. They join the same mark.";if(layer.name==="attrib\
ution"){if(state.pending)return"Next: take these words, or select others.";if(mark&&state.role)return`Next: ${{
content:"select the words of the claim.",source:"select who says so, or say that nobody does.",cue:"select the\
 words that tie the two."}[state.role]??""}`;if(mark&&openAttr(view,mark))return"Next: what kind of source is \
it?";if(mark)return"Read it aloud. Does it still sound true? Then select the next claim."}else{if(state.pending||
state.grid==="label")return"Next: pick the label that fits best.";if(mark&&openAttr(view,mark))return"Next: wh\
ose word is it?";if(mark&&state.role)return"Next: select the words that this mark should cover."}if(link.verdict)
return"Read what the desk says. Then change what you like, and check again.";let act={attribution:"select the \
words of a claim",artifact:"click the number of a line that the reporter did not write here for this story",loaded:"\
select the shortest words that carry a charge"}[layer.name],hand=state.byWords?"move with the arrow keys, hold\
 Shift for more words, then press a digit or Enter":act;return count?lines.open.length?`Next: ${hand}. Still o\
pen: line${lines.open.length>1?"s":""} ${listed(lines.open)}.`:task.commit?"Every line has an answer. Next: lo\
ok it over, then commit.":view.judges?"Every line has an answer. Next: check.":"Every line has an answer. It i\
s saved; you can still change it.":`First: ${hand}. Nothing there? Say so below.`}function listed(numbers){return numbers.
length>6?`${numbers.slice(0,5).join(", ")} and ${numbers.length-5} more`:numbers.join(", ")}function grid(entries,pick,signal,{
now=null,numbered=!1}){return make("div",{class:"grid"},...entries.map((each,index)=>{let key=numbered?String(
index+1):each.key,node=button(each.short,()=>pick(each.name),signal,{key,class:"choice",pressed:now===null?void 0:
now===each.name});return node.append(make("small",{},each.question)),node}))}function palette(view,signal){let mark=view.
edited();return view.layer.name==="attribution"?mark?relation(view,mark,signal):pendingClaim(view,signal):view.
state.pending?labels(view,null,signal):mark?changing(view,mark,signal):[]}function labels(view,mark,signal){let{
layer,acts,state,slice}=view,entries=choices(view),spans=mark?mark.spans.text:state.pending??[],fine=entries!==
layer.families&&layer.families.length,now=mark?mark.label:null,families=layer.families.map(family=>button(family.
short,()=>acts.label(family.name),signal,{class:"quiet",pressed:now===null?void 0:now===family.name}));return[
make("p",{class:"asked"},make("b",{},`“${fit(wordsOf(spans,slice),80)}”`)),grid(entries,acts.label,signal,
{now}),make("div",{class:"row"},make("span",{class:"soft"},"Not sure?"),...fine?families:[],button(layer.name===
"artifact"?"not the story":"loaded",()=>acts.label(layer.name),signal,{key:mark?void 0:"Enter",class:"quiet"}),
button("Cancel",acts.cancel,signal,{key:"Escape"}))]}function pendingClaim({state,slice,acts},signal){return state.
pending?[make("div",{class:"row"},button(`Take “${fit(wordsOf(state.pending,slice),50)}” as the claim`,acts.
takePending,signal,{key:"Enter",class:"main"}),button("Cancel",acts.cancel,signal,{key:"Escape"}))]:[]}function tail({
state,acts},mark,signal,whole2){let role=state.role??(mark.spans.text?"text":""),has=!!mark.spans[role]?.length,
edge=(sign,title,side,step)=>{let node=button(sign,()=>acts.nudge(side,step),signal,{title});return node.setAttribute(
"aria-label",title),node};return[has&&make("span",{class:"group",role:"group","aria-label":"Move the edges by \
a word"},edge("⇤","Begin one word earlier","start",-1),edge("↦","Begin one word later","start",1),edge("↤",
"End one word earlier","end",-1),edge("⇥","End one word later","end",1)),button(has||!mark.spans.content?"Ad\
d a piece":"Add a piece to the claim",acts.adding,signal,{pressed:state.adding,title:"The next words you selec\
t join this mark"}),button("Delete",acts.remove,signal,{key:"Delete"}),button("Done",acts.done,signal,{key:"Es\
cape",class:whole2?"main":""})]}function changing(view,mark,signal){let{state,acts,slice,layer,book}=view;if(state.
grid==="label")return labels(view,mark,signal);let open=openAttr(view,mark),voice=mark.attrs?.voice&&book.attributes.
voice.values.find(each=>each.name===mark.attrs?.voice),entry2=[...layer.labels,...layer.families].find(each=>each.
name===mark.label);return[make("p",{class:"asked"},make("b",{},`“${fit(wordsOf(mark.spans.text,slice),90)}”`),
` is marked: ${shortOf(view,mark.label)}${voice?`, ${voice.short} word`:""}. `,make("span",{class:"soft"},open?
open.title:entry2?.question??"")),open&&grid(open.values,name=>acts.attr(open.name,name),signal,{numbered:!0,now:mark.
attrs?.[open.name]??null}),make("div",{class:"row"},choices(view).length>0&&button("Change the label",()=>acts.
grid("label"),signal),voice&&!open&&button("Change whose word",()=>acts.grid("voice"),signal),button("Change t\
he words",()=>acts.role("text"),signal,{pressed:state.role==="text"&&!state.adding,title:"The next words you s\
elect take the place of these"}),...tail(view,mark,signal,!open))]}function relation(view,mark,signal){let{state,
acts,slice,layer,task,book}=view,roles=rolesOf(layer.name,task),role=state.role,entry2=layer.roles.find(each=>each.
name===role),steps=roles.map((each,index)=>{let done=filled(mark,each),node=button(`${done?"✓":index+1} ${STEP[each]}`,
()=>acts.role(each),signal,{class:`step ${each}${done?" done":""}`,pressed:each===role});return node.setAttribute(
"aria-keyshortcuts",String(index+1)),node}),[who,claim]=readBack(mark,slice),open=role?null:openAttr(view,mark),
kind=mark.attrs?.source_kind&&mark.attrs.source_kind!=="none"&&book.attributes.source_kind.values.find(each=>each.
name===mark.attrs?.source_kind),tie=wordsOf(mark.spans.cue,slice),read=make("p",{class:"read"},who?make("b",{},
who):make("u",{},"  ?  "),": ",`${claim||"?"}.`,(tie||kind)&&make("span",{class:"soft"},` (${[tie&&`tied by \
“${tie}”`,kind&&kind.short].filter(Boolean).join(", ")})`));return[make("div",{class:"steps"},...steps),entry2?
make("p",{class:"asked"},make("b",{},entry2.question)," Select the words in the article."):null,read,open&&make(
"p",{class:"asked"},make("b",{},open.title)),open&&grid(open.values,name=>acts.attr(open.name,name),signal,{numbered:!0}),
make("div",{class:"row"},state.pending&&role&&button(`Take “${fit(wordsOf(state.pending,slice),40)}” as ${TAKEN[role]}`,
acts.takePending,signal,{key:"Enter",class:"main"}),roles.includes("source")&&mark.attrs?.source_kind!=="none"&&
(role==="source"||!missing(mark,roles))&&button("Nobody: the outlet’s own voice",acts.nobody,signal,{key:"0"}),
kind&&!open&&button("Change the kind of source",()=>acts.grid("source_kind"),signal,{class:"quiet"}),...tail(view,
mark,signal,!missing(mark,roles)&&!open))]}var OUTCOME={found:["✓","found"],nearly:["≈","nearly"],missed:["○","missed"],extra:["+","extra"],arguable:[
"∿","arguable"],alone:["–","rightly left alone"]},signOf=outcome=>OUTCOME[outcome]??["·",outcome];function describe(view,mark){
let{slice,sheet}=view,where=`line ${sheet.lineAt(startOf(mark)).number}`,main=fit(wordsOf(mainSpans(mark),slice),
70);if(mark.layer!=="attribution")return[mark.layer==="artifact"?shortOf(view,mark.label):main,mark.layer==="a\
rtifact"?"":shortOf(view,mark.label),mark.layer==="artifact"?`${main} · ${where}`:where];let who=mark.attrs?.
source_kind==="none"?"Nobody":fit(wordsOf(mark.spans.source,slice),40)||"who?",open=mark.by?null:missing(mark,
rolesOf(mark.layer,view.task)),lacks=view.layer.roles.find(each=>each.name===open)?.short;return[who,wordsOf(mark.
spans.cue,slice),`${main} · ${where}${lacks?` · no ${lacks} yet`:""}`]}function entry(view,mark,sign){let[strong,
weak,under]=describe(view,mark);return make("button",{type:"button",class:"m-item","data-name":mark.id,"data-l\
m-suppress-shortcuts":"true"},sign?`${sign} `:null,make("b",{},strong),weak?` · ${weak}`:null,make("span",{},
under))}function markList(view,signal){let list=make("div",{class:"list"}),empty=make("p",{class:"soft"}),marks=make(
"section",{class:"marks"},make("h3",{},"Your marks"),empty,list),verdict=make("section",{class:"verdict",tabindex:-1}),
others=make("section",{class:"others"}),card=make("section",{class:"card"}),order=[],items=new Map,nameOf=event=>event.
target.closest("[data-name]")?.dataset.name??null;list.addEventListener("click",event=>{let name=nameOf(event);
name&&view.acts.open(name)},{signal});for(let[kind,on]of[["pointerover",!0],["focusin",!0],["pointerout",!1],[
"focusout",!1]])list.addEventListener(kind,event=>view.acts.point(on?nameOf(event):null),{signal});return verdict.
addEventListener("click",event=>{let item=items.get(nameOf(event)??"");item&&view.acts.showItem(item)},{signal}),
others.addEventListener("click",event=>{let at=event.target.closest("[data-at]")?.dataset.at;at&&view.sheet.show(
Number(at))},{signal}),{nodes:[verdict,marks,others,card],update(names){names||(order=[...view.link.marks.values()].
filter(mark=>mark.layer===view.layer.name).map(mark=>({name:mark.id,start:startOf(mark),node:entry(view,mark)})).
sort((a,b)=>a.start-b.start),refill(list,order.map(each=>each.node),view.sheet.el));for(let name of names??[]){
let old=order.findIndex(each=>each.name===name),focused=old>=0&&order[old].node===document.activeElement;old>=
0&&order.splice(old,1)[0].node.remove();let mark=view.link.marks.get(name),shown=mark?.layer===view.layer.name;
if(mark&&shown){let start=startOf(mark),found=order.findIndex(each=>each.start>start),place=found<0?order.length:
found,node=entry(view,mark);list.insertBefore(node,order[place]?.node??null),order.splice(place,0,{name,start,
node}),focused&&node.focus({preventScroll:!0})}else focused&&view.sheet.el.focus({preventScroll:!0})}empty.textContent=
order.length?"":"None yet. Each mark you make appears here as a button that leads back to it."},current(name){
for(let each of order)each.name===name?each.node.setAttribute("aria-current","true"):each.node.hasAttribute("a\
ria-current")&&each.node.removeAttribute("aria-current")},judge(said){marks.hidden=!!said,items=new Map((said?.
items??[]).map((item,index)=>[String(index),item])),refill(verdict,said?[make("h3",{},"Your desk says"),...(said.
sentences??[]).map(sentence=>make("p",{},sentence)),...[...items].map(([key,item])=>verdictItem(view,key,item)),
said.reveal?make("p",{class:"reveal"},said.reveal):null]:[],view.sheet.el),said&&(view.side.scrollTop=0)},compare(shown){
refill(others,[...shown.values()].flatMap(overlay=>overlay.what==="class"?[]:[make("h3",{},overlay.what==="mac\
hine"?"The machine’s reading":"The key"),...overlay.annotations.filter(each=>each.layer===view.layer.name).map(
each=>{let[strong,weak,under]=describe(view,each);return make("button",{type:"button",class:"m-item ghostly","\
data-at":startOf(each),"data-lm-suppress-shortcuts":"true"},make("b",{},strong),weak?` · ${weak}`:null,make("\
span",{},under),each.rule||each.rationale?make("span",{},[each.rule&&`rule ${each.rule}`,each.rationale].filter(
Boolean).join(": ")):null)})]),view.sheet.el)},book(){let{layer}=view,rows=[...layer.roles,...layer.families,...layer.
name==="attribution"?[]:layer.labels];refill(card,[make("h3",{},"Codebook"),make("p",{},make("b",{},layer.question)),
make("dl",{},...rows.flatMap(each=>[make("dt",{},make("span",{class:`tag ${layer.roles.length?each.name:layer.
name}`},each.short),` ${each.name}`),make("dd",{},each.question,each.example?make("i",{},` ${each.example}`):null)]))])},
card,verdict}}function verdictItem(view,key,item){let[sign,word]=signOf(item.outcome),where=item.lines?.length?
` · line ${item.lines.join(", ")}`:"",roles=Object.entries(item.parts??{}).filter(([,share])=>share<1).map(([
part])=>view.layer.roles.find(each=>each.name===part)?.short??part.replace("_"," "));return make("button",{type:"\
button",class:`v ${item.outcome}`,"data-name":key,"data-lm-suppress-shortcuts":"true"},make("b",{},`${sign} ${word}${where}${item.
outcome==="nearly"&&roles.length?` · ${roles.join(", ")}`:""}`),item.title?make("span",{class:"what"},item.title):
null,item.why?make("span",{},item.why):null,...(item.also??[]).map(also=>make("span",{},`Also accepted: ${also.
label}. ${also.why??""}`)))}var allSpans=mark=>Object.values(mark.spans).flat();var silenceKey=(layer,line)=>line===void 0?`nothing:${layer}`:`nothing:${layer}:${line}`;function standing(layer,link,sheet){
let whole2=link.answers.get(silenceKey(layer))===!0,lines=sheet.lines.filter(line=>line.text.trim()&&sheet.inTask(
line.number)).map(line=>line.number),marked=new Set(lines.filter(line=>sheet.has(line,owner=>link.marks.has(owner)))),
said=new Set(lines.filter(line=>!marked.has(line)&&(whole2||link.answers.get(silenceKey(layer,line))===!0)));return{
lines,marked,said,whole:whole2,open:lines.filter(line=>!marked.has(line)&&!said.has(line))}}function tidy(sheet,code,start,end,single=!1){return sheet.linesOf(start,end).flatMap(line=>{let got=snap(line.
text,code.toUnit(start)-line.unit,code.toUnit(end)-line.unit,single);return got?[[code.toPoint(got[0]+line.unit),
code.toPoint(got[1]+line.unit)]]:[]})}function selecting(sheet,code,hear,signal){let down=null,finger=!1,wait=0,
chosen=single=>{let selection=document.getSelection();if(!selection?.rangeCount||selection.isCollapsed)return[];
let range=selection.getRangeAt(0);return range.intersectsNode(sheet.el)?tidy(sheet,code,sheet.place(range.startContainer,
range.startOffset),sheet.place(range.endContainer,range.endOffset),single):[]},tapped=event=>{let target=event.
target,row=target.closest(".ln");if(!row)return null;let line=sheet.lines[Number(row.dataset.line)-1],marks=[];
for(let at=target.closest("[data-mark]");at;at=at.parentElement?.closest("[data-mark]")??null)marks.push(at.dataset.
mark);let margin=!target.closest(".tx")&&event.clientX<row.querySelector(".tx").getBoundingClientRect().left;return{
line:line.number,margin,word:margin?null:under(event),marks}},under=({clientX:x,clientY:y})=>{let doc=document,
caret=doc.caretPositionFromPoint?.(x,y)??doc.caretRangeFromPoint?.(x,y),node=caret?.offsetNode??caret?.startContainer;
if(!node||!sheet.el.contains(node))return null;let point=sheet.place(node,caret.offset??caret.startOffset),line=sheet.
lineAt(point),at=code.toUnit(point)-line.unit;for(let place of[at,at-1]){let got=place>=0?wordAt(line.text,place):
null;if(!got)continue;let span=[code.toPoint(got[0]+line.unit),code.toPoint(got[1]+line.unit)];if(sheet.boxes(
span).some(box=>box.left-2<=x&&x<=box.right+2&&box.top-4<=y&&y<=box.bottom+4))return span}return null};sheet.el.
addEventListener("pointerdown",event=>{event.button||(down=event,finger=event.pointerType==="touch")},{signal}),
document.addEventListener("pointerup",event=>{let from=down;down=null,!(!from||finger)&&setTimeout(()=>{if(signal.
aborted)return;let spans=chosen(event.altKey);if(spans.length)document.getSelection()?.removeAllRanges(),hear.
pick(spans,!1);else if(Math.hypot(event.clientX-from.clientX,event.clientY-from.clientY)<6){let tap=tapped(from);
tap&&hear.tap(tap)}})},{signal}),sheet.el.addEventListener("click",event=>{if(!finger||chosen(!1).length)return;
let tap=tapped(event);tap&&hear.tap(tap)},{signal}),document.addEventListener("selectionchange",()=>{finger&&(clearTimeout(
wait),wait=window.setTimeout(()=>{let spans=signal.aborted?[]:chosen(!1);spans.length&&hear.pick(spans,!0)},300))},
{signal})}var OVERLAYS=[["machine","the machine’s reading"],["class","the class"],["gold","the key"]],views=0;function renderMark({
model,link,frame:frame2,signal}){let task=model.get("task"),text=model.get("text"),book=model.get("codebook"),
code=codec(text),sheet=paper({text,code,ranges:task.lines,headline:task.headline_line,signal}),past=history(link),
cursor=wordCursor(sheet,code),anew=drawings(signal),anewFoot=drawings(signal),state={edit:null,role:null,adding:!1,
pending:null,grid:null,form:null,byWords:!1,waiting:!1,reason:{pick:null,text:""},hint:null,note:"",line:null},
overlays=new Map,box=make("div",{class:"palette"});frame2.root.classList.add("marking"),sheet.el.classList.toggle(
"margin",task.layers.includes("artifact")),frame2.main.append(sheet.el),frame2.dock.append(box);let view={id:views+=
1,task,book,link,code,sheet,state,slice:code.slice,side:frame2.side,layer:book.layers[task.layers[0]],judges:task.
feedback!=="after",lines:standing(task.layers[0],link,sheet),count:0,editable:()=>!link.readonly&&!link.closed&&
!task.readonly,edited:()=>state.edit?link.marks.get(state.edit)??null:null,acts:null},close=()=>Object.assign(
state,{edit:null,role:null,adding:!1,pending:null,grid:null,form:null}),refuse=why=>{state.note=why,frame2.say(
why),render()},unsilenced=mark=>[void 0,...new Set(allSpans(mark).flatMap(([start,end])=>sheet.linesOf(start,end).
map(line=>line.number)))].map(line=>silenceKey(view.layer.name,line)).filter(key=>link.answers.get(key)===!0).
map(key=>({answer:key,before:!0,after:!1})),put=(...marks)=>past.act(marks.flatMap(mark=>[{mark:mark.id,before:link.
marks.get(mark.id)??null,after:mark},...unsilenced(mark)])),onward=mark=>{state.edit=mark.id,state.adding=!1,state.
role=view.layer.name==="attribution"?missing(mark,rolesOf(view.layer.name,task)):null},outside=spans=>spans.every(
([start])=>!sheet.inTask(sheet.lineAt(start).number)),where=()=>task.lines.map(([a,b])=>a===b?`line ${a}`:`lin\
es ${a} to ${b}`).join(" and ");function actions(){let take=(spans,ask=!1)=>{if(state.note="",!view.editable())
return refuse(nextStep(view));state.form=null,state.line=sheet.lineAt(spans[0][0]).number;let mark=view.edited(),
role=state.role,inside=role==="source"||role==="cue"?spans:spans.filter(span=>!outside([span]));if(!inside.length)
return refuse(`That is outside this task, which is about ${where()}.`);if(ask)return state.pending=inside,render();
if(state.pending=null,mark&&role){let next=withRole(mark,role,inside,state.adding);onward(next),put(next)}else if(view.
layer.name==="attribution"){let made=fresh(link.newName(),"attribution","attribution",inside);onward(made),put(
made)}else if(choices(view).length)Object.assign(state,{edit:null,role:null,grid:null,pending:inside});else return label(
view.layer.name,inside);render()},label=(name,spans=state.pending)=>{let mark=view.edited();if(view.editable()){
if(spans){let made=(view.layer.name==="artifact"?spans.map(span=>[span]):[spans]).map(group=>fresh(link.newName(),
view.layer.name,name,group));close(),state.edit=made[made.length-1].id,put(...made),frame2.say(`Marked: ${shortOf(
view,name)}`)}else mark&&(state.grid=null,put({...mark,label:name}));render()}};return{take,label,takePending(){
let spans=state.pending;spans&&(document.getSelection()?.removeAllRanges(),take(spans),state.byWords&&step("",
!1))},attr(name,value){let mark=view.edited();state.grid=null,mark&&put(withAttr(mark,name,value))},grid(name){
state.grid=name,render()},role(role){state.role=state.role===role&&role==="text"?null:role,state.adding=!1,render()},
adding(){let mark=view.edited();if(!mark)return;let adding=!state.adding;adding?(!state.role||!mark.spans[state.
role]?.length)&&(state.role=mark.spans.content?"content":"text"):onward(mark),state.adding=adding,render()},nobody(){
let mark=view.edited();if(!mark)return;let next=nobody(mark);onward(next),put(next)},nudge(edge,by){let mark=view.
edited(),role=state.role??"text",spans=mark?.spans[role];if(!mark||!spans?.length)return;let[start,end]=edge===
"start"?spans[0]:spans[spans.length-1],line=sheet.lineAt(start),[from,to]=nudge(line.text,[code.toUnit(start)-
line.unit,code.toUnit(end)-line.unit],edge,by),moved=[code.toPoint(line.unit+from),code.toPoint(line.unit+to)];
put(withRole(mark,role,edge==="start"?[moved,...spans.slice(1)]:[...spans.slice(0,-1),moved],!1))},remove(){let mark=view.
edited();!mark||!view.editable()||(close(),past.act([{mark:mark.id,before:mark,after:null}]),frame2.say("Delet\
ed. Undo brings it back."))},done(){close(),render(),sheet.el.focus({preventScroll:!0})},cancel(){state.form?state.
form=null:state.grid?state.grid=null:state.pending?state.pending=null:close(),document.getSelection()?.removeAllRanges(),
render(),sheet.el.focus({preventScroll:!0})},open(name){let mark=link.marks.get(name);mark&&(close(),state.edit=
name,state.note="",mark.layer==="attribution"&&(state.role=missing(mark,rolesOf("attribution",task))),state.line=
sheet.lineAt(allSpans(mark)[0]?.[0]??0).number,render(),queueMicrotask(()=>sheet.show(allSpans(mark)[0]?.[0]??
0)))},point:name=>sheet.light(state.edit,name),check(){link.check(state.reason),close(),state.waiting=!0,state.
reason={pick:null,text:""},render()},commit(){close(),link.commit(),render()},showItem(item){let spans=item.gold?
allSpans(item.gold):[];sheet.glow("hint",spans),sheet.light(item.mark??null);let mark=item.mark?link.marks.get(
item.mark):null,point=spans[0]?.[0]??(mark&&allSpans(mark)[0]?.[0])??(item.lines?.length?sheet.lines[item.lines[0]-
1].start:null);point!==null&&sheet.show(point)}}}view.acts=actions();let pieces=(mark,look,own)=>mark.layer!==
view.layer.name?[]:Object.entries(mark.spans).flatMap(([role,spans])=>{let short=role==="text"?shortOf(view,mark.
label):view.layer.roles.find(each=>each.name===role)?.short??role;return spans.map(([start,end],index)=>({start,
end,look:`${role==="text"?mark.layer:role} ${look}`,tag:own&&!index?short:"",name:own?mark.id:void 0}))}),drawMarks=names=>{
let all=names??[...new Set([...sheet.owners().filter(owner=>!owner.includes(":")&&!owner.startsWith("copydesk-")),
...link.marks.keys()])];for(let name of all){let mark=link.marks.get(name);sheet.set(name,mark?pieces(mark,"",
!0):[])}sheet.flush()},drawOverlays=()=>{for(let owner of sheet.owners().filter(each=>each.includes(":")))sheet.
set(owner,[]);for(let[what,{annotations}]of overlays)what!=="class"&&annotations.forEach(each=>sheet.set(`${what}\
:${each.id}`,pieces(each,`ghost ${what}`,!1)));sheet.flush();let votes=overlays.get("class")?.annotations.filter(
each=>each.layer===view.layer.name)??[];for(let level of[1,2,3,4])sheet.glow(`heat-${level}`,votes.filter(each=>Math.
max(1,Math.ceil((each.attrs?.share??.5)*4))===level).flatMap(allSpans));list.compare(overlays)},list=markList(
view,signal);frame2.side.append(...list.nodes);let undo=frame2.button("↶ Undo",()=>travel(past.undo()),{key:"\
Control+Z"}),redo=frame2.button("↷ Redo",()=>travel(past.redo()),{key:"Control+Shift+Z"}),byWords=frame2.button(
"Mark by words",()=>setByWords(!state.byWords),{key:"w",pressed:!1,title:"A word cursor for the keyboard"}),tabs=task.
layers.length>1?task.layers.map(name=>frame2.button(book.layers[name].title,()=>{view.layer=book.layers[name],
close(),list.book(),update(null),drawOverlays()},{class:"tab",pressed:!1})):[];frame2.tools.append(...tabs,undo,
redo,byWords);let card=frame2.button("Codebook",()=>{list.card.hidden=!list.card.hidden,card.setAttribute("ari\
a-pressed",String(!list.card.hidden)),list.card.hidden||list.card.scrollIntoView({block:"nearest"})},{key:"b",
pressed:!0}),keys=frame2.button("Keys",()=>{state.form=state.form==="keys"?null:"keys",render()},{key:"?"});frame2.
extras.append(card,keys);function travel(steps){if(!steps)return;let name=steps.map(step2=>"mark"in step2?step2.
mark:null).find(Boolean),mark=name?link.marks.get(name):null;close(),mark&&mark.layer===view.layer.name&&onward(
mark),frame2.say("Changed back."),render()}function setByWords(on){if(state.byWords=on,state.pending=null,byWords.
setAttribute("aria-pressed",String(on)),sheet.el.classList.toggle("by-words",on),on){let first=sheet.lines.find(
line=>sheet.inTask(line.number)&&line.text.trim());cursor.enter(state.line&&sheet.inTask(state.line)?sheet.lines[state.
line-1].start:first?.start??0),step("",!1)}else render();sheet.el.focus({preventScroll:!0})}function step(key,extend){
let span=key?cursor.move(key,extend):cursor.move("ArrowRight",!1)&&cursor.move("ArrowLeft",!1);if(!span)return;
let spans=tidy(sheet,code,...span);state.line=sheet.lineAt(cursor.head[0]).number,state.pending=view.editable()?
spans:null,state.edit=view.layer.name==="attribution"?state.edit:null,frame2.say(code.slice(...cursor.head)),render(),
queueMicrotask(()=>sheet.show(cursor.head[0]))}function drawFoot(){let fresh2=anewFoot(),{lines,layer}=view,key=line=>silenceKey(
layer.name,line),answer=(line,value)=>{state.form=null,past.act([{answer:key(line),before:link.answers.get(key(
line))??!1,after:value}]),frame2.say(value?"Noted: nothing here.":"Taken back."),line&&value&&(state.line=null)},
kids=[],use=(name,act,how={})=>kids.push(button(name,act,fresh2,how));if(view.editable()){if(view.judges){use(
"Check",()=>(state.form="check",render()),{class:state.form?"":"main"});let level=Math.min(3,link.hints+1);use(
`Hint ${level} of 3: ${["how many","which line","show one"][level-1]}`,()=>link.hint(level))}task.commit&&use(
"Commit",()=>(state.form="commit",render()),{class:view.judges?"":"main"});let here=state.line!==null&&(lines.
open.includes(state.line)||lines.said.has(state.line))?state.line:lines.open[0];if(here&&!lines.whole){let said=lines.
said.has(here);use(said?`Line ${here}: take back “nothing here”`:`Line ${here}: read it all, nothing here`,
()=>answer(here,!said))}lines.whole?use("All lines: take back “nothing here”",()=>answer(void 0,!1)):!view.
count&&lines.open.length>1&&use("All lines: read, nothing here",()=>answer(void 0,!0))}if(view.judges||kids.push(
make("span",{class:"soft"},"Your teacher gives feedback after you hand in.")),task.overlay&&(link.checked||link.
closed)){let shown=OVERLAYS.filter(([what])=>what!=="gold"||view.judges).map(([what,name])=>button(name,()=>{overlays.
delete(what)?drawOverlays():link.ask(what),render()},fresh2,{pressed:overlays.has(what)}));kids.push(make("spa\
n",{class:"row show"},make("span",{class:"soft"},"Show:"),...shown))}refill(frame2.foot,kids,sheet.el)}let height=0,
due=!1;function render(){due||(due=!0,queueMicrotask(()=>{due=!1,signal.aborted||draw()}))}function draw(){view.
lines=standing(view.layer.name,link,sheet);let own=0,all=0;for(let mark of link.marks.values())mark.layer===view.
layer.name&&(own+=1),task.layers.includes(mark.layer)&&(all+=1);view.count=own,state.edit&&!link.marks.has(state.
edit)&&close(),frame2.count(all,task.count,task.unit_word??view.layer.unit_word),frame2.next(nextStep(view));let fresh2=anew(),
form=state.form&&{check:checkForm,commit:commitForm,keys:keysHelp}[state.form];refill(box,[state.note?make("p",
{class:"note"},state.note):null,state.hint&&!form?make("p",{class:"note"},make("b",{},`Hint ${state.hint.level}\
: `),state.hint.text):null,...form?form(view,fresh2):view.editable()?palette(view,fresh2):[]],sheet.el),drawFoot(),
undo.disabled=!past.canUndo||!view.editable(),redo.disabled=!past.canRedo||!view.editable(),tabs.forEach((tab,index)=>tab.
setAttribute("aria-pressed",String(task.layers[index]===view.layer.name))),sheet.light(state.edit),list.current(
state.edit),sheet.glow("cursor",state.pending??[]);let held=state.pending?.[0]?.[0]??(state.edit&&box.offsetHeight!==
height?mainSpans(view.edited())[0]?.[0]:void 0);height=box.offsetHeight,held!==void 0&&!state.byWords&&sheet.show(
held);let judged=new Map;for(let item of link.verdict?.items??[])for(let line of item.lines??[])judged.set(line,
[...judged.get(line)??[],item]);for(let line of view.lines.lines){let items=judged.get(line);items?sheet.note(
line,[...new Set(items.map(item=>signOf(item.outcome)[0]))].join(""),items.map(item=>signOf(item.outcome)[1]).
join(", ")):sheet.note(line,view.lines.said.has(line)?"–":"",view.lines.said.has(line)?"read it all: nothing\
 here":"")}}function update(names){(!names||names.length)&&(drawMarks(names),list.update(names),sheet.glow("hi\
nt",[]),state.hint=null),link.verdict||list.judge(null),render()}return link.on("change",({names})=>update(names),
{signal}),link.on("status",()=>render(),{signal}),link.on("verdict",verdict=>{state.waiting=!1,list.judge(verdict),
render(),frame2.say(`Your desk says: ${(verdict.items??[]).map(item=>signOf(item.outcome)[1]).join(", ")}`)},{
signal}),link.on("hint",hint=>{state.hint=hint,sheet.glow("hint",hint.spans??[]),hint.line&&sheet.show(sheet.lines[hint.
line-1].start),render(),frame2.say(hint.text)},{signal}),link.on("overlay",overlay=>{if(overlay.why)return refuse(
overlay.why);overlays.set(overlay.what,overlay),drawOverlays(),render()},{signal}),link.on("refused",({why})=>refuse(
`Not taken: ${why}`),{signal}),selecting(sheet,code,{pick:(spans,finger)=>view.acts.take(spans,finger),tap({line,
margin,word,marks}){if(state.note="",state.line=line,margin&&view.layer.name==="artifact"){let whole2=sheet.lines[line-
1],owner=[...link.marks.values()].find(mark=>mark.layer==="artifact"&&allSpans(mark).some(([start,end])=>start>=
whole2.start&&end<=whole2.end));owner?view.acts.open(owner.id):view.acts.take(tidy(sheet,code,whole2.start,whole2.
end))}else if(marks.length&&!(state.edit&&(state.role||state.adding))){let at=state.edit?marks.indexOf(state.edit):
-1;view.acts.open(marks[(at+1)%marks.length])}else word?state.byWords?(cursor.enter(word[0]),step("",!1)):view.
layer.name!=="artifact"?view.acts.take([word],view.layer.name==="attribution"):render():(state.role||close(),render())}},
signal),frame2.root.addEventListener("keydown",event=>{let target=event.target;if(target.matches("input[type=t\
ext]")&&event.key!=="Escape")return;if(state.byWords&&target===sheet.el&&!event.ctrlKey&&!event.metaKey&&!event.
altKey&&event.key.match(/^(Arrow|Home|End)/))return event.preventDefault(),step(event.key,event.shiftKey);if(event.
altKey||event.key==="Enter"&&target.matches("button"))return;let plain=event.key==="Backspace"?"Delete":event.
key.length===1?event.key.toLowerCase():event.key,name=event.ctrlKey||event.metaKey?`Control+${event.shiftKey||
plain==="y"?"Shift+":""}${plain==="y"?"Z":plain.toUpperCase()}`:plain,found=[...frame2.dock.querySelectorAll("\
button"),...frame2.root.querySelectorAll("button")].find(each=>each.getAttribute("aria-keyshortcuts")===name&&
!each.disabled);if(found)event.preventDefault(),found.click();else if(plain==="Escape"&&state.byWords)setByWords(
!1);else if(plain==="Delete"&&state.byWords&&!state.edit){let owner=[...link.marks.values()].find(mark=>mark.layer===
view.layer.name&&allSpans(mark).some(([start,end])=>start<=cursor.head[0]&&cursor.head[0]<end));owner&&(state.
edit=owner.id,view.acts.remove())}},{signal}),list.book(),model.get("page")&&renderPage({model,frame:frame2,paper:sheet,
signal}),update(null),link.verdict&&list.judge(link.verdict),view}var style_default=`.copydesk{--copydesk-bg: var(--jp-layout-color0, #fff);--copydesk-fg: var(--jp-ui-font-colo\
r0, #1c1f24);--copydesk-ui: var(--jp-ui-font-family, system-ui, sans-serif);--copydesk-mono: var(--jp-code-fon\
t-family, ui-monospace, monospace);--copydesk-serif: Georgia, "Times New Roman", serif;--copydesk-size: 18px;-\
-copydesk-soft: #59626e;--copydesk-line: #d0d7df;--copydesk-edge: #7c8794;--copydesk-panel: #f6f7f9;--copydesk\
-paper: #fffdf8;--copydesk-ink: #1c1f24;--copydesk-accent: #1f5fbf;--copydesk-on: #fff;--copydesk-source: #0b6\
2a8;--copydesk-cue: #7a3fa0;--copydesk-content: #0d6e5f;--copydesk-content-bg: #dff3ee;--copydesk-artifact: #6\
b5a3e;--copydesk-artifact-bg: #f3ecdd;--copydesk-loaded: #a83a17;--copydesk-loaded-bg: #fde9df;--copydesk-ok: \
#1b7a3d;--copydesk-near: #8a6100;--copydesk-miss: #a8324a;--copydesk-warn-bg: #fdeaec;--copydesk-glow: #cfe0fb\
;--copydesk-hint: #ffe9a8;container:copydesk / inline-size;max-width:1180px;margin:4px 0 12px;border:1px solid\
 var(--copydesk-line);border-radius:10px;overflow:hidden;background:var(--copydesk-bg);color:var(--copydesk-fg\
);font:15px/1.45 var(--copydesk-ui)}.copydesk.dark{--copydesk-bg: var(--jp-layout-color0, #111418);--copydesk-\
fg: var(--jp-ui-font-color0, #e7eaee);--copydesk-soft: #a9b3c0;--copydesk-line: #3a434e;--copydesk-edge: #7681\
8e;--copydesk-panel: #1a1f25;--copydesk-paper: #15191e;--copydesk-ink: #e7eaee;--copydesk-accent: #7fb2ff;--co\
pydesk-on: #0b1220;--copydesk-source: #7cc0ff;--copydesk-cue: #d3a6f2;--copydesk-content: #6fd6c2;--copydesk-c\
ontent-bg: #12342e;--copydesk-artifact: #d8c49b;--copydesk-artifact-bg: #332b1c;--copydesk-loaded: #ff9d78;--c\
opydesk-loaded-bg: #41231a;--copydesk-ok: #6fdc94;--copydesk-near: #f0c35a;--copydesk-miss: #ff8fa3;--copydesk\
-warn-bg: #43202a;--copydesk-glow: #24406b;--copydesk-hint: #57470f}.copydesk *{box-sizing:border-box}.copydes\
k [hidden]{display:none!important}.copydesk p{margin:0}.copydesk .soft{color:var(--copydesk-soft)}.copydesk .u\
nseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}.copydesk\
 .row{display:flex;flex-wrap:wrap;gap:7px;align-items:center}.copydesk .row:empty{display:none}.copydesk .show\
{margin-left:auto}.copydesk button{font:inherit;font-size:14px;color:var(--copydesk-fg);background:var(--copyd\
esk-bg);border:1px solid var(--copydesk-line);border-radius:7px;padding:5px 11px;cursor:pointer;text-align:lef\
t}.copydesk button:hover:not(:disabled){border-color:var(--copydesk-accent)}.copydesk button:disabled{color:va\
r(--copydesk-soft);background:transparent;border-style:dashed;cursor:default}.copydesk button[aria-pressed=tru\
e]{border-color:var(--copydesk-accent);box-shadow:inset 0 -2px 0 var(--copydesk-accent)}.copydesk button.main:\
not(:disabled){background:var(--copydesk-accent);border-color:var(--copydesk-accent);color:var(--copydesk-on);\
font-weight:600}.copydesk .tab[aria-pressed=true]{font-weight:600}.copydesk button.quiet{background:transparen\
t;border-style:dotted;border-color:var(--copydesk-soft)}.copydesk :is(button,input,.paper,.verdict,[tabindex])\
:focus-visible{outline:2px solid var(--copydesk-accent);outline-offset:1px}.copydesk .paper:focus-visible{outl\
ine-offset:-2px}.copydesk kbd{font:12px var(--copydesk-mono);border:1px solid currentcolor;border-radius:4px;p\
adding:0 4px;margin-left:6px;color:inherit;background:none;box-shadow:none}.copydesk button:not(.main) kbd{col\
or:var(--copydesk-soft)}.copydesk .head{display:flex;flex-wrap:wrap;gap:6px 14px;align-items:center;padding:10\
px 16px;border-bottom:1px solid var(--copydesk-line);background:var(--copydesk-panel);color:var(--copydesk-ink\
)}.copydesk .head>div:first-child{flex:1 1 320px}.copydesk .head h2{font:600 16px/1.3 var(--copydesk-ui);margi\
n:0;color:inherit}.copydesk .head p{margin-top:2px;color:var(--copydesk-soft);font-size:14px;max-width:80ch}.c\
opydesk .count{font-weight:600;white-space:nowrap}.copydesk .count small{color:var(--copydesk-soft);font-weigh\
t:400;font-size:14px}.copydesk .saved{font-size:13px;padding:3px 10px;border-radius:99px;border:1px solid var(\
--copydesk-ok);color:var(--copydesk-ok);white-space:nowrap}.copydesk .saved:is([data-status=join],[data-status\
=sending]){border-color:var(--copydesk-soft);color:var(--copydesk-soft)}.copydesk .saved[data-status=kept]{bor\
der-color:var(--copydesk-near);color:var(--copydesk-near);font-weight:600}.copydesk .saved:is([data-status=cut\
],[data-status=lost]){border-color:var(--copydesk-miss);color:var(--copydesk-miss);background:var(--copydesk-w\
arn-bg);font-weight:600}.copydesk .alert{padding:9px 16px;background:var(--copydesk-warn-bg);color:var(--copyd\
esk-miss);font-weight:600;border-bottom:1px solid var(--copydesk-line)}.copydesk .bar{display:flex;flex-wrap:w\
rap;gap:8px;justify-content:space-between;padding:8px 16px;border-bottom:1px solid var(--copydesk-line)}.copyd\
esk .cols{display:grid;grid-template-columns:minmax(0,1fr) 300px}.copydesk .side:empty{display:none}.copydesk \
.wide{display:flex;flex-direction:column;min-width:0;background:var(--copydesk-paper);color:var(--copydesk-ink\
)}.copydesk .stage{flex:1 1 auto;min-width:0;min-height:0}.copydesk.marking:not(.with-page) :is(.wide,.side){m\
ax-height:max(480px,calc(100vh - 200px))}.copydesk.marking:not(.with-page) .stage{display:flex;flex-direction:\
column;min-height:150px;flex-shrink:1000}.copydesk.marking:not(.with-page) .paper{max-height:none;min-height:0\
;flex:1 1 auto}.copydesk .dock{border-top:1px solid var(--copydesk-line);background:var(--copydesk-bg);color:v\
ar(--copydesk-fg);padding:9px 16px 11px;font-size:14.5px}.copydesk .next{font-weight:600;color:var(--copydesk-\
accent)}.copydesk .next:before{content:"→ " / ""}.copydesk .foot{display:flex;flex-wrap:wrap;gap:8px 10px;alig\
n-items:center;padding:10px 16px;border-top:1px solid var(--copydesk-line);background:var(--copydesk-panel);co\
lor:var(--copydesk-ink)}.copydesk .paper{max-height:max(340px,calc(100vh - 360px));overflow-y:auto;overscroll-\
behavior:auto;padding:18px 22px 20px 10px;font:var(--copydesk-size)/1.62 var(--copydesk-serif);color:var(--cop\
ydesk-ink);position:relative}.copydesk .ln{display:grid;grid-template-columns:46px minmax(0,66ch);gap:10px;mar\
gin:0 0 .6em;line-height:1.62}.copydesk .no{font:12px/1 var(--copydesk-mono);line-height:calc(var(--copydesk-s\
ize) * 1.62);color:var(--copydesk-ink);text-align:right;user-select:none;white-space:nowrap}.copydesk .no:befo\
re{content:attr(data-n)}.copydesk .no[data-sign]:not([data-sign=""]):after{content:" " attr(data-sign);color:v\
ar(--copydesk-accent);font-weight:700}.copydesk .off{color:var(--copydesk-soft)}.copydesk .off .no{color:var(-\
-copydesk-soft);opacity:.999;font-style:italic}.copydesk .headline .tx{font-size:1.35em;line-height:1.25;font-\
weight:700}.copydesk .tx{overflow-wrap:anywhere;white-space:pre-wrap}.copydesk.margin .ln:not(.off) .no{cursor\
:pointer}.copydesk.margin .ln:not(.off) .no:hover{color:var(--copydesk-accent);text-decoration:underline}.copy\
desk .m{border-radius:2px}.copydesk .m[data-mark]{cursor:pointer}.copydesk .m.source{border-bottom:3px solid v\
ar(--copydesk-source)}.copydesk .m.cue{border-bottom:3px dotted var(--copydesk-cue)}.copydesk .m.content{backg\
round:var(--copydesk-content-bg);border-bottom:2px solid var(--copydesk-content)}.copydesk .m.artifact{backgro\
und:var(--copydesk-artifact-bg);border-bottom:2px dashed var(--copydesk-artifact)}.copydesk .m.loaded{backgrou\
nd:var(--copydesk-loaded-bg);border-bottom:3px double var(--copydesk-loaded)}.copydesk .m.ghost{background:non\
e;border-bottom-width:2px;border-bottom-style:dashed}.copydesk .m.ghost.gold{border-bottom-style:solid;border-\
bottom-width:1px}.copydesk .m.lit{outline:1px solid var(--copydesk-accent)}.copydesk .m[data-tag]:before,.copy\
desk .tag{font:600 11px/1 var(--copydesk-ui);vertical-align:4px;margin:0 3px 0 2px;padding:1px 4px;border-radi\
us:4px;color:var(--copydesk-on);background:var(--tag)}.copydesk .m[data-tag]:before{content:attr(data-tag);con\
tent:attr(data-tag) / ""}.copydesk .tag{vertical-align:1px;margin-left:0}.copydesk .source{--tag: var(--copyde\
sk-source)}.copydesk .cue{--tag: var(--copydesk-cue)}.copydesk .content{--tag: var(--copydesk-content)}.copyde\
sk .artifact{--tag: var(--copydesk-artifact)}.copydesk .loaded{--tag: var(--copydesk-loaded)}.copydesk .paper:\
:selection,.copydesk .paper *::selection{background:var(--copydesk-glow);color:inherit}.copydesk ::highlight(c\
opydesk-cursor){background-color:var(--copydesk-glow);text-decoration:underline 2px var(--copydesk-accent)}.co\
pydesk ::highlight(copydesk-hint){background-color:var(--copydesk-hint);text-decoration:underline wavy 1px var\
(--copydesk-near)}.copydesk ::highlight(copydesk-page){background-color:var(--copydesk-glow)}.copydesk ::highl\
ight(copydesk-heat-1){background-color:color-mix(in srgb,var(--copydesk-miss) 10%,transparent)}.copydesk ::hig\
hlight(copydesk-heat-2){background-color:color-mix(in srgb,var(--copydesk-miss) 20%,transparent)}.copydesk ::h\
ighlight(copydesk-heat-3){background-color:color-mix(in srgb,var(--copydesk-miss) 32%,transparent)}.copydesk :\
:highlight(copydesk-heat-4){background-color:color-mix(in srgb,var(--copydesk-miss) 45%,transparent)}.copydesk\
 .glow{background:var(--copydesk-glow)}.copydesk .glow.hint{background:var(--copydesk-hint)}.copydesk .by-word\
s{box-shadow:inset 4px 0 0 var(--copydesk-accent)}.copydesk.marking .dock{display:flex;flex-direction:column;m\
in-height:0}.copydesk .palette{min-height:0;overflow-y:auto}.copydesk .palette{display:flex;flex-direction:col\
umn;gap:8px;margin-top:8px}.copydesk .palette>*{flex:none}.copydesk .palette:empty{display:none}.copydesk .not\
e{padding:6px 10px;border-left:3px solid var(--copydesk-near);background:var(--copydesk-panel);color:var(--cop\
ydesk-ink)}.copydesk .read{padding:7px 10px;border-left:3px solid var(--copydesk-content);background:var(--cop\
ydesk-panel);color:var(--copydesk-ink);font:16px/1.45 var(--copydesk-serif)}.copydesk .read .soft{font:13.5px \
var(--copydesk-ui)}.copydesk .steps{display:flex;flex-wrap:wrap;gap:6px}.copydesk .step{border-radius:99px;pad\
ding:2px 10px;font-size:13.5px;color:var(--copydesk-soft)}.copydesk .step.done{color:var(--copydesk-content);b\
order-color:var(--copydesk-content)}.copydesk .step[aria-pressed=true]{color:var(--tag);border-color:var(--tag\
);box-shadow:inset 0 0 0 1px var(--tag);font-weight:600}.copydesk .grid{display:grid;grid-template-columns:rep\
eat(auto-fill,minmax(205px,1fr));gap:5px}.copydesk .choice{padding:2px 9px 4px}.copydesk .choice .label{font-w\
eight:600}.copydesk .choice small{display:block;font-size:12.5px;line-height:1.25;color:var(--copydesk-soft)}.\
copydesk .group{display:inline-flex}.copydesk .group button{border-radius:0;margin-left:-1px;padding:5px 9px}.\
copydesk .group button:first-child{border-radius:7px 0 0 7px;margin-left:0}.copydesk .group button:last-child{\
border-radius:0 7px 7px 0}.copydesk .reasons{border:0;padding:0;margin:0;min-width:0}.copydesk .reasons legend\
{font-weight:600;padding:0}.copydesk .reasons label{display:block;padding:2px 0}.copydesk input[type=text],.co\
pydesk input[type=number]{font:inherit;width:100%;max-width:60ch;margin-top:4px;padding:5px 9px;color:var(--co\
pydesk-fg);background:var(--copydesk-bg);border:1px solid var(--copydesk-soft);border-radius:7px}.copydesk inp\
ut::placeholder{color:var(--copydesk-soft);opacity:1}.copydesk .keys{display:grid;grid-template-columns:max-co\
ntent 1fr;gap:3px 10px;margin:0}.copydesk .keys kbd,.copydesk .keys dd{margin:0}.copydesk .side{position:relat\
ive;border-left:1px solid var(--copydesk-line);background:var(--copydesk-panel);color:var(--copydesk-ink);padd\
ing:14px 14px 18px;font-size:14px;overflow-y:auto}.copydesk .side>section{margin-bottom:16px}.copydesk .side>s\
ection:empty{display:none}.copydesk .side h3{font:600 12.5px/1.2 var(--copydesk-ui);letter-spacing:.04em;text-\
transform:uppercase;color:var(--copydesk-soft);margin:0 0 8px}.copydesk .card{border-top:1px solid var(--copyd\
esk-line);padding-top:12px}.copydesk .card dl{margin:8px 0 0}.copydesk .card dt{font-weight:600}.copydesk .car\
d dd{margin:0 0 8px;color:var(--copydesk-soft)}.copydesk .card dd i{display:block;font-family:var(--copydesk-s\
erif)}.copydesk .m-item,.copydesk .v{display:block;width:100%;margin:0 0 7px;padding:7px 10px;background:var(-\
-copydesk-bg);color:var(--copydesk-fg)}.copydesk .m-item>span,.copydesk .v>span{color:var(--copydesk-soft);dis\
play:block;font-size:13px}.copydesk .m-item[aria-current]{border-color:var(--copydesk-accent);box-shadow:inset\
 3px 0 0 var(--copydesk-accent)}.copydesk .m-item.ghostly{border-style:dashed}.copydesk .v{border-left:4px sol\
id var(--copydesk-ok)}.copydesk .v .what{color:inherit;font-size:14px}.copydesk .v.nearly{border-left-color:va\
r(--copydesk-near)}.copydesk .v.arguable{border-left:4px dotted var(--copydesk-near)}.copydesk .v.missed{borde\
r-left-color:var(--copydesk-miss)}.copydesk .v.extra{border-left-color:var(--copydesk-soft)}.copydesk .verdict\
 p{margin-bottom:8px}.copydesk .reveal{padding:8px 10px;border:1px dashed var(--copydesk-soft);border-radius:7\
px}@container copydesk (max-width: 759px){.copydesk .cols{grid-template-columns:minmax(0,1fr)}.copydesk.copyde\
sk .side.side{border-left:0;border-top:1px solid var(--copydesk-line);max-height:none}.copydesk .ln{grid-templ\
ate-columns:30px minmax(0,66ch);gap:8px}.copydesk .paper{padding-right:12px;padding-left:4px}}@media print{.co\
pydesk .paper,.copydesk .side{max-height:none;overflow:visible}.copydesk :is(.bar,.dock,.foot){display:none}}
`;var widget_default={render({model,el,signal}){let dress=make("style",{},style_default,kinds_default);el.append(
dress),signal.addEventListener("abort",()=>dress.remove(),{once:!0});let link=connect(model,{signal}),parts={model,
el,link,signal,frame:frame({model,el,link,signal})},kind=model.get("kind");kind==="choose"?renderChoose(parts):
kind==="estimate"?renderEstimate(parts):renderMark(parts)}};export{widget_default as default};
