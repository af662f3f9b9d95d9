// @ts-nocheck
// Made from schema/plan.schema.json by scripts/validators.mjs. Do not edit.
export const validate = validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://rerail.dev/schema/plan.schema.json","title":"A plan of rerail for a finished run","description":"What `rerail plan --json` prints, the output `plan` holds and the input `plan` takes. rerail always writes `id`, `mode`, `decidedAt`, `omitted`, `counts` and all of `run`; a plan from elsewhere may leave them out.","type":"object","required":["version","repository","run","strategy","act","jobIds","leftAlone","why","rule","refused","expectedMinutes","notBefore","jobs","rollback","needs","costs"],"properties":{"version":{"const":1},"id":{"type":"string","maxLength":12,"pattern":"^[0-9a-f]{12}$"},"repository":{"type":"string","maxLength":200,"pattern":"^[\\w.-]+/[\\w.-]+$"},"run":{"type":"object","required":["id","attempt","workflow","event","branch","sha"],"properties":{"id":{"type":"integer","minimum":1,"maximum":9007199254740991},"attempt":{"type":"integer","minimum":1,"maximum":10000},"workflow":{"type":"string","maxLength":1000},"event":{"type":"string","maxLength":100},"branch":{"anyOf":[{"type":"string","maxLength":1000},{"type":"null"}]},"sha":{"type":"string","maxLength":64,"pattern":"^[0-9a-f]{40,64}$"},"pullRequest":{"anyOf":[{"type":"integer","minimum":1,"maximum":9007199254740991},{"type":"null"}]},"isFork":{"type":"boolean"},"isDefaultBranch":{"type":"boolean"}}},"mode":{"enum":["observe","act"]},"decidedAt":{"type":"string","maxLength":40,"pattern":"^\\d{4}-\\d\\d-\\d\\dT"},"strategy":{"enum":["RETRY","RESUME","SKIP","ROLLBACK","MANUAL",null]},"act":{"enum":["rerun-failed-jobs","rerun-job","rerun-all","wait","ask","none"]},"jobIds":{"type":"array","maxItems":5000,"items":{"type":"integer","minimum":1,"maximum":9007199254740991}},"leftAlone":{"anyOf":[{"type":"object","required":["reason","why"],"properties":{"reason":{"enum":["not-finished","not-failed","cancelled-by-person","superseded","restarted-by-person","stale","excluded","own-run","stopped","spent"]},"why":{"type":"string","maxLength":4000}}},{"type":"null"}]},"why":{"type":"string","maxLength":4000},"rule":{"type":"string","maxLength":200},"refused":{"type":"array","maxItems":100,"items":{"$ref":"#/$defs/refusal"}},"expectedMinutes":{"anyOf":[{"type":"number","minimum":0},{"type":"null"}]},"notBefore":{"anyOf":[{"type":"string","maxLength":40,"pattern":"^\\d{4}-\\d\\d-\\d\\dT"},{"type":"null"}]},"jobs":{"type":"array","maxItems":1000,"items":{"$ref":"#/$defs/job"}},"omitted":{"type":"array","maxItems":1000,"items":{"type":"object","required":["role","signature","jobs"],"properties":{"role":{"$ref":"#/$defs/role"},"signature":{"anyOf":[{"type":"string","maxLength":64},{"type":"null"}]},"jobs":{"type":"integer","minimum":1,"maximum":9007199254740991}}}},"counts":{"type":"object","required":["jobs","passed","failed"],"properties":{"jobs":{"type":"integer","minimum":0,"maximum":9007199254740991},"passed":{"type":"integer","minimum":0,"maximum":9007199254740991},"failed":{"type":"integer","minimum":0,"maximum":9007199254740991}}},"rollback":{"type":"object","required":["culprit","grade","refused"],"properties":{"culprit":{"anyOf":[{"type":"string","maxLength":64,"pattern":"^[0-9a-f]{40,64}$"},{"type":"null"}]},"range":{"type":"array","maxItems":100,"items":{"type":"string","maxLength":64,"pattern":"^[0-9a-f]{40,64}$"}},"probes":{"type":"array","maxItems":10,"items":{"type":"string","maxLength":64,"pattern":"^[0-9a-f]{40,64}$"}},"follow":{"type":"boolean"},"reland":{"type":"boolean"},"job":{"type":"string","maxLength":300},"grade":{"enum":["likely","proven",null]},"refused":{"type":"array","maxItems":100,"items":{"type":"object","required":["reason","why"],"properties":{"reason":{"type":"string","maxLength":60},"why":{"type":"string","maxLength":4000}}}}}},"needs":{"type":"object","additionalProperties":{"enum":["read","write"]}},"costs":{"type":"object","required":["apiRequests","ledgerRequests","logBytes"],"properties":{"apiRequests":{"type":"integer","minimum":0,"maximum":9007199254740991},"ledgerRequests":{"type":"integer","minimum":0,"maximum":9007199254740991},"logBytes":{"type":"integer","minimum":0,"maximum":9007199254740991},"graphql":{"const":false}}},"deployment":{"type":"object","required":["id","environment"],"properties":{"id":{"type":"integer","minimum":1,"maximum":9007199254740991},"environment":{"type":"string","maxLength":300}}},"command":{"type":"object","required":["name","by","comment","pullRequest"],"properties":{"name":{"enum":["plan","retry"]},"by":{"type":"string","maxLength":100,"pattern":"^[\\w\\[\\]-]+$"},"comment":{"type":"integer","minimum":0,"maximum":9007199254740991},"pullRequest":{"type":"integer","minimum":1,"maximum":9007199254740991}}}},"$defs":{"refusal":{"type":"object","required":["strategy","reason","why"],"properties":{"strategy":{"enum":["RETRY","RESUME","SKIP","ROLLBACK","MANUAL"]},"reason":{"type":"string","maxLength":60,"pattern":"^[a-z][a-z0-9-]*$"},"why":{"type":"string","maxLength":4000}}},"role":{"enum":["cause","cascade","cancelled","optional","carried"]},"job":{"type":"object","required":["id","name","conclusion","role","failure","strategy","why","refused"],"properties":{"id":{"type":"integer","minimum":1,"maximum":9007199254740991},"name":{"type":"string","maxLength":1000},"conclusion":{"anyOf":[{"type":"string","maxLength":100},{"type":"null"}]},"role":{"$ref":"#/$defs/role"},"failure":{"anyOf":[{"type":"object","required":["type","retry","lane","confidence","signature","evidence"],"properties":{"type":{"enum":["timeout","test-failure","quality-gate","resource-exhaustion","network","git","unknown"]},"retry":{"enum":["transient","same-again","unclear"]},"lane":{"enum":["DOCS","STANDARD","HEAVY"]},"confidence":{"type":"number","minimum":0,"maximum":1},"signature":{"type":"string","maxLength":64},"suggestion":{"type":"string","maxLength":2000},"evidence":{"type":"array","maxItems":10,"items":{"type":"object","required":["line","text","rule"],"properties":{"line":{"type":"integer","minimum":0,"maximum":9007199254740991},"text":{"type":"string","maxLength":2000},"rule":{"type":"string","maxLength":200}}}}}},{"type":"null"}]},"strategy":{"enum":["RETRY","RESUME","SKIP","ROLLBACK","MANUAL",null]},"why":{"type":"string","maxLength":4000},"refused":{"type":"array","maxItems":100,"items":{"$ref":"#/$defs/refusal"}},"minutes":{"anyOf":[{"type":"number","minimum":0},{"type":"null"}]}}}}};
const pattern3 = new RegExp("^[0-9a-f]{12}$", "u");
const pattern4 = new RegExp("^[\\w.-]+/[\\w.-]+$", "u");
const pattern5 = new RegExp("^[0-9a-f]{40,64}$", "u");
const pattern6 = new RegExp("^\\d{4}-\\d\\d-\\d\\dT", "u");
const pattern12 = new RegExp("^[\\w\\[\\]-]+$", "u");
const schema20 = {"type":"object","required":["strategy","reason","why"],"properties":{"strategy":{"enum":["RETRY","RESUME","SKIP","ROLLBACK","MANUAL"]},"reason":{"type":"string","maxLength":60,"pattern":"^[a-z][a-z0-9-]*$"},"why":{"type":"string","maxLength":4000}}};
const pattern7 = new RegExp("^[a-z][a-z0-9-]*$", "u");

function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate53.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.strategy === undefined) && (missing0 = "strategy")) || ((data.reason === undefined) && (missing0 = "reason"))) || ((data.why === undefined) && (missing0 = "why"))){
validate53.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.strategy !== undefined){
let data0 = data.strategy;
const _errs1 = errors;
if(!(((((data0 === "RETRY") || (data0 === "RESUME")) || (data0 === "SKIP")) || (data0 === "ROLLBACK")) || (data0 === "MANUAL"))){
validate53.errors = [{instancePath:instancePath+"/strategy",schemaPath:"#/properties/strategy/enum",keyword:"enum",params:{allowedValues: schema20.properties.strategy.enum}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reason !== undefined){
let data1 = data.reason;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data1 === "string"){
if(data1.length > 60){
validate53.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/maxLength",keyword:"maxLength",params:{limit: 60}}];
return false;
}
else {
if(!pattern7.test(data1)){
validate53.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"}}];
return false;
}
}
}
else {
validate53.errors = [{instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.why !== undefined){
let data2 = data.why;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data2 === "string"){
if(data2.length > 4000){
validate53.errors = [{instancePath:instancePath+"/why",schemaPath:"#/properties/why/maxLength",keyword:"maxLength",params:{limit: 4000}}];
return false;
}
}
else {
validate53.errors = [{instancePath:instancePath+"/why",schemaPath:"#/properties/why/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate53.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"props":{"strategy":true,"reason":true,"why":true},"dynamicProps":false,"dynamicItems":false};

const schema21 = {"type":"object","required":["id","name","conclusion","role","failure","strategy","why","refused"],"properties":{"id":{"type":"integer","minimum":1,"maximum":9007199254740991},"name":{"type":"string","maxLength":1000},"conclusion":{"anyOf":[{"type":"string","maxLength":100},{"type":"null"}]},"role":{"$ref":"#/$defs/role"},"failure":{"anyOf":[{"type":"object","required":["type","retry","lane","confidence","signature","evidence"],"properties":{"type":{"enum":["timeout","test-failure","quality-gate","resource-exhaustion","network","git","unknown"]},"retry":{"enum":["transient","same-again","unclear"]},"lane":{"enum":["DOCS","STANDARD","HEAVY"]},"confidence":{"type":"number","minimum":0,"maximum":1},"signature":{"type":"string","maxLength":64},"suggestion":{"type":"string","maxLength":2000},"evidence":{"type":"array","maxItems":10,"items":{"type":"object","required":["line","text","rule"],"properties":{"line":{"type":"integer","minimum":0,"maximum":9007199254740991},"text":{"type":"string","maxLength":2000},"rule":{"type":"string","maxLength":200}}}}}},{"type":"null"}]},"strategy":{"enum":["RETRY","RESUME","SKIP","ROLLBACK","MANUAL",null]},"why":{"type":"string","maxLength":4000},"refused":{"type":"array","maxItems":100,"items":{"$ref":"#/$defs/refusal"}},"minutes":{"anyOf":[{"type":"number","minimum":0},{"type":"null"}]}}};
const schema22 = {"enum":["cause","cascade","cancelled","optional","carried"]};

function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate56.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((((data === "cause") || (data === "cascade")) || (data === "cancelled")) || (data === "optional")) || (data === "carried"))){
validate56.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema22.enum}}];
return false;
}
validate56.errors = vErrors;
return errors === 0;
}
validate56.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate55.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.id === undefined) && (missing0 = "id")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.conclusion === undefined) && (missing0 = "conclusion"))) || ((data.role === undefined) && (missing0 = "role"))) || ((data.failure === undefined) && (missing0 = "failure"))) || ((data.strategy === undefined) && (missing0 = "strategy"))) || ((data.why === undefined) && (missing0 = "why"))) || ((data.refused === undefined) && (missing0 = "refused"))){
validate55.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.id !== undefined){
let data0 = data.id;
const _errs1 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate55.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs1){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9007199254740991 || isNaN(data0)){
validate55.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data0 < 1 || isNaN(data0)){
validate55.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
let data1 = data.name;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(data1.length > 1000){
validate55.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 1000}}];
return false;
}
}
else {
validate55.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.conclusion !== undefined){
let data2 = data.conclusion;
const _errs5 = errors;
const _errs6 = errors;
let valid1 = false;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data2 === "string"){
if(data2.length > 100){
const err0 = {instancePath:instancePath+"/conclusion",schemaPath:"#/properties/conclusion/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 100}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath:instancePath+"/conclusion",schemaPath:"#/properties/conclusion/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs7 === errors;
valid1 = valid1 || _valid0;
const _errs9 = errors;
if(data2 !== null){
const err2 = {instancePath:instancePath+"/conclusion",schemaPath:"#/properties/conclusion/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs9 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err3 = {instancePath:instancePath+"/conclusion",schemaPath:"#/properties/conclusion/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate55.errors = vErrors;
return false;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.role !== undefined){
const _errs11 = errors;
if(!(validate56(data.role, {instancePath:instancePath+"/role",parentData:data,parentDataProperty:"role",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.failure !== undefined){
let data4 = data.failure;
const _errs12 = errors;
const _errs13 = errors;
let valid2 = false;
const _errs14 = errors;
if(errors === _errs14){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
let missing1;
if(((((((data4.type === undefined) && (missing1 = "type")) || ((data4.retry === undefined) && (missing1 = "retry"))) || ((data4.lane === undefined) && (missing1 = "lane"))) || ((data4.confidence === undefined) && (missing1 = "confidence"))) || ((data4.signature === undefined) && (missing1 = "signature"))) || ((data4.evidence === undefined) && (missing1 = "evidence"))){
const err4 = {instancePath:instancePath+"/failure",schemaPath:"#/properties/failure/anyOf/0/required",keyword:"required",params:{missingProperty: missing1}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
if(data4.type !== undefined){
let data5 = data4.type;
const _errs16 = errors;
if(!(((((((data5 === "timeout") || (data5 === "test-failure")) || (data5 === "quality-gate")) || (data5 === "resource-exhaustion")) || (data5 === "network")) || (data5 === "git")) || (data5 === "unknown"))){
const err5 = {instancePath:instancePath+"/failure/type",schemaPath:"#/properties/failure/anyOf/0/properties/type/enum",keyword:"enum",params:{allowedValues: schema21.properties.failure.anyOf[0].properties.type.enum}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var valid3 = _errs16 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data4.retry !== undefined){
let data6 = data4.retry;
const _errs17 = errors;
if(!(((data6 === "transient") || (data6 === "same-again")) || (data6 === "unclear"))){
const err6 = {instancePath:instancePath+"/failure/retry",schemaPath:"#/properties/failure/anyOf/0/properties/retry/enum",keyword:"enum",params:{allowedValues: schema21.properties.failure.anyOf[0].properties.retry.enum}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var valid3 = _errs17 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data4.lane !== undefined){
let data7 = data4.lane;
const _errs18 = errors;
if(!(((data7 === "DOCS") || (data7 === "STANDARD")) || (data7 === "HEAVY"))){
const err7 = {instancePath:instancePath+"/failure/lane",schemaPath:"#/properties/failure/anyOf/0/properties/lane/enum",keyword:"enum",params:{allowedValues: schema21.properties.failure.anyOf[0].properties.lane.enum}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var valid3 = _errs18 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data4.confidence !== undefined){
let data8 = data4.confidence;
const _errs19 = errors;
if(errors === _errs19){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 1 || isNaN(data8)){
const err8 = {instancePath:instancePath+"/failure/confidence",schemaPath:"#/properties/failure/anyOf/0/properties/confidence/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
else {
if(data8 < 0 || isNaN(data8)){
const err9 = {instancePath:instancePath+"/failure/confidence",schemaPath:"#/properties/failure/anyOf/0/properties/confidence/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/failure/confidence",schemaPath:"#/properties/failure/anyOf/0/properties/confidence/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
var valid3 = _errs19 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data4.signature !== undefined){
let data9 = data4.signature;
const _errs21 = errors;
if(errors === _errs21){
if(typeof data9 === "string"){
if(data9.length > 64){
const err11 = {instancePath:instancePath+"/failure/signature",schemaPath:"#/properties/failure/anyOf/0/properties/signature/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/failure/signature",schemaPath:"#/properties/failure/anyOf/0/properties/signature/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
var valid3 = _errs21 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data4.suggestion !== undefined){
let data10 = data4.suggestion;
const _errs23 = errors;
if(errors === _errs23){
if(typeof data10 === "string"){
if(data10.length > 2000){
const err13 = {instancePath:instancePath+"/failure/suggestion",schemaPath:"#/properties/failure/anyOf/0/properties/suggestion/maxLength",keyword:"maxLength",params:{limit: 2000}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/failure/suggestion",schemaPath:"#/properties/failure/anyOf/0/properties/suggestion/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
var valid3 = _errs23 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data4.evidence !== undefined){
let data11 = data4.evidence;
const _errs25 = errors;
if(errors === _errs25){
if(Array.isArray(data11)){
if(data11.length > 10){
const err15 = {instancePath:instancePath+"/failure/evidence",schemaPath:"#/properties/failure/anyOf/0/properties/evidence/maxItems",keyword:"maxItems",params:{limit: 10}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
else {
var valid4 = true;
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
let data12 = data11[i0];
const _errs27 = errors;
if(errors === _errs27){
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
let missing2;
if((((data12.line === undefined) && (missing2 = "line")) || ((data12.text === undefined) && (missing2 = "text"))) || ((data12.rule === undefined) && (missing2 = "rule"))){
const err16 = {instancePath:instancePath+"/failure/evidence/" + i0,schemaPath:"#/properties/failure/anyOf/0/properties/evidence/items/required",keyword:"required",params:{missingProperty: missing2}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
else {
if(data12.line !== undefined){
let data13 = data12.line;
const _errs29 = errors;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err17 = {instancePath:instancePath+"/failure/evidence/" + i0+"/line",schemaPath:"#/properties/failure/anyOf/0/properties/evidence/items/properties/line/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(errors === _errs29){
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 9007199254740991 || isNaN(data13)){
const err18 = {instancePath:instancePath+"/failure/evidence/" + i0+"/line",schemaPath:"#/properties/failure/anyOf/0/properties/evidence/items/properties/line/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
else {
if(data13 < 0 || isNaN(data13)){
const err19 = {instancePath:instancePath+"/failure/evidence/" + i0+"/line",schemaPath:"#/properties/failure/anyOf/0/properties/evidence/items/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
}
var valid5 = _errs29 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data12.text !== undefined){
let data14 = data12.text;
const _errs31 = errors;
if(errors === _errs31){
if(typeof data14 === "string"){
if(data14.length > 2000){
const err20 = {instancePath:instancePath+"/failure/evidence/" + i0+"/text",schemaPath:"#/properties/failure/anyOf/0/properties/evidence/items/properties/text/maxLength",keyword:"maxLength",params:{limit: 2000}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/failure/evidence/" + i0+"/text",schemaPath:"#/properties/failure/anyOf/0/properties/evidence/items/properties/text/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
var valid5 = _errs31 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data12.rule !== undefined){
let data15 = data12.rule;
const _errs33 = errors;
if(errors === _errs33){
if(typeof data15 === "string"){
if(data15.length > 200){
const err22 = {instancePath:instancePath+"/failure/evidence/" + i0+"/rule",schemaPath:"#/properties/failure/anyOf/0/properties/evidence/items/properties/rule/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/failure/evidence/" + i0+"/rule",schemaPath:"#/properties/failure/anyOf/0/properties/evidence/items/properties/rule/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
var valid5 = _errs33 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
else {
const err24 = {instancePath:instancePath+"/failure/evidence/" + i0,schemaPath:"#/properties/failure/anyOf/0/properties/evidence/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
var valid4 = _errs27 === errors;
if(!valid4){
break;
}
}
}
}
else {
const err25 = {instancePath:instancePath+"/failure/evidence",schemaPath:"#/properties/failure/anyOf/0/properties/evidence/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
var valid3 = _errs25 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
}
}
}
}
else {
const err26 = {instancePath:instancePath+"/failure",schemaPath:"#/properties/failure/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
var _valid1 = _errs14 === errors;
valid2 = valid2 || _valid1;
if(_valid1){
var props0 = {};
props0.type = true;
props0.retry = true;
props0.lane = true;
props0.confidence = true;
props0.signature = true;
props0.suggestion = true;
props0.evidence = true;
}
const _errs35 = errors;
if(data4 !== null){
const err27 = {instancePath:instancePath+"/failure",schemaPath:"#/properties/failure/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
var _valid1 = _errs35 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const err28 = {instancePath:instancePath+"/failure",schemaPath:"#/properties/failure/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
validate55.errors = vErrors;
return false;
}
else {
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.strategy !== undefined){
let data16 = data.strategy;
const _errs37 = errors;
if(!((((((data16 === "RETRY") || (data16 === "RESUME")) || (data16 === "SKIP")) || (data16 === "ROLLBACK")) || (data16 === "MANUAL")) || (data16 === null))){
validate55.errors = [{instancePath:instancePath+"/strategy",schemaPath:"#/properties/strategy/enum",keyword:"enum",params:{allowedValues: schema21.properties.strategy.enum}}];
return false;
}
var valid0 = _errs37 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.why !== undefined){
let data17 = data.why;
const _errs38 = errors;
if(errors === _errs38){
if(typeof data17 === "string"){
if(data17.length > 4000){
validate55.errors = [{instancePath:instancePath+"/why",schemaPath:"#/properties/why/maxLength",keyword:"maxLength",params:{limit: 4000}}];
return false;
}
}
else {
validate55.errors = [{instancePath:instancePath+"/why",schemaPath:"#/properties/why/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs38 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.refused !== undefined){
let data18 = data.refused;
const _errs40 = errors;
if(errors === _errs40){
if(Array.isArray(data18)){
if(data18.length > 100){
validate55.errors = [{instancePath:instancePath+"/refused",schemaPath:"#/properties/refused/maxItems",keyword:"maxItems",params:{limit: 100}}];
return false;
}
else {
var valid6 = true;
const len1 = data18.length;
for(let i1=0; i1<len1; i1++){
const _errs42 = errors;
if(!(validate53(data18[i1], {instancePath:instancePath+"/refused/" + i1,parentData:data18,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid6 = _errs42 === errors;
if(!valid6){
break;
}
}
}
}
else {
validate55.errors = [{instancePath:instancePath+"/refused",schemaPath:"#/properties/refused/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs40 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.minutes !== undefined){
let data20 = data.minutes;
const _errs43 = errors;
const _errs44 = errors;
let valid7 = false;
const _errs45 = errors;
if(errors === _errs45){
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 < 0 || isNaN(data20)){
const err29 = {instancePath:instancePath+"/minutes",schemaPath:"#/properties/minutes/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/minutes",schemaPath:"#/properties/minutes/anyOf/0/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
var _valid2 = _errs45 === errors;
valid7 = valid7 || _valid2;
const _errs47 = errors;
if(data20 !== null){
const err31 = {instancePath:instancePath+"/minutes",schemaPath:"#/properties/minutes/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
var _valid2 = _errs47 === errors;
valid7 = valid7 || _valid2;
if(!valid7){
const err32 = {instancePath:instancePath+"/minutes",schemaPath:"#/properties/minutes/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
validate55.errors = vErrors;
return false;
}
else {
errors = _errs44;
if(vErrors !== null){
if(_errs44){
vErrors.length = _errs44;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs43 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
else {
validate55.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate55.errors = vErrors;
return errors === 0;
}
validate55.evaluated = {"props":{"id":true,"name":true,"conclusion":true,"role":true,"failure":true,"strategy":true,"why":true,"refused":true,"minutes":true},"dynamicProps":false,"dynamicItems":false};


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://rerail.dev/schema/plan.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((((((((data.version === undefined) && (missing0 = "version")) || ((data.repository === undefined) && (missing0 = "repository"))) || ((data.run === undefined) && (missing0 = "run"))) || ((data.strategy === undefined) && (missing0 = "strategy"))) || ((data.act === undefined) && (missing0 = "act"))) || ((data.jobIds === undefined) && (missing0 = "jobIds"))) || ((data.leftAlone === undefined) && (missing0 = "leftAlone"))) || ((data.why === undefined) && (missing0 = "why"))) || ((data.rule === undefined) && (missing0 = "rule"))) || ((data.refused === undefined) && (missing0 = "refused"))) || ((data.expectedMinutes === undefined) && (missing0 = "expectedMinutes"))) || ((data.notBefore === undefined) && (missing0 = "notBefore"))) || ((data.jobs === undefined) && (missing0 = "jobs"))) || ((data.rollback === undefined) && (missing0 = "rollback"))) || ((data.needs === undefined) && (missing0 = "needs"))) || ((data.costs === undefined) && (missing0 = "costs"))){
validate52.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.version !== undefined){
const _errs1 = errors;
if(1 !== data.version){
validate52.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined){
let data1 = data.id;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data1 === "string"){
if(data1.length > 12){
validate52.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/maxLength",keyword:"maxLength",params:{limit: 12}}];
return false;
}
else {
if(!pattern3.test(data1)){
validate52.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{12}$"}}];
return false;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.repository !== undefined){
let data2 = data.repository;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data2 === "string"){
if(data2.length > 200){
validate52.errors = [{instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/maxLength",keyword:"maxLength",params:{limit: 200}}];
return false;
}
else {
if(!pattern4.test(data2)){
validate52.errors = [{instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/pattern",keyword:"pattern",params:{pattern: "^[\\w.-]+/[\\w.-]+$"}}];
return false;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.run !== undefined){
let data3 = data.run;
const _errs6 = errors;
if(errors === _errs6){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing1;
if(((((((data3.id === undefined) && (missing1 = "id")) || ((data3.attempt === undefined) && (missing1 = "attempt"))) || ((data3.workflow === undefined) && (missing1 = "workflow"))) || ((data3.event === undefined) && (missing1 = "event"))) || ((data3.branch === undefined) && (missing1 = "branch"))) || ((data3.sha === undefined) && (missing1 = "sha"))){
validate52.errors = [{instancePath:instancePath+"/run",schemaPath:"#/properties/run/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
if(data3.id !== undefined){
let data4 = data3.id;
const _errs8 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate52.errors = [{instancePath:instancePath+"/run/id",schemaPath:"#/properties/run/properties/id/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs8){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 9007199254740991 || isNaN(data4)){
validate52.errors = [{instancePath:instancePath+"/run/id",schemaPath:"#/properties/run/properties/id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data4 < 1 || isNaN(data4)){
validate52.errors = [{instancePath:instancePath+"/run/id",schemaPath:"#/properties/run/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid1 = _errs8 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data3.attempt !== undefined){
let data5 = data3.attempt;
const _errs10 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate52.errors = [{instancePath:instancePath+"/run/attempt",schemaPath:"#/properties/run/properties/attempt/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs10){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 10000 || isNaN(data5)){
validate52.errors = [{instancePath:instancePath+"/run/attempt",schemaPath:"#/properties/run/properties/attempt/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000}}];
return false;
}
else {
if(data5 < 1 || isNaN(data5)){
validate52.errors = [{instancePath:instancePath+"/run/attempt",schemaPath:"#/properties/run/properties/attempt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid1 = _errs10 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data3.workflow !== undefined){
let data6 = data3.workflow;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data6 === "string"){
if(data6.length > 1000){
validate52.errors = [{instancePath:instancePath+"/run/workflow",schemaPath:"#/properties/run/properties/workflow/maxLength",keyword:"maxLength",params:{limit: 1000}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/run/workflow",schemaPath:"#/properties/run/properties/workflow/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid1 = _errs12 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data3.event !== undefined){
let data7 = data3.event;
const _errs14 = errors;
if(errors === _errs14){
if(typeof data7 === "string"){
if(data7.length > 100){
validate52.errors = [{instancePath:instancePath+"/run/event",schemaPath:"#/properties/run/properties/event/maxLength",keyword:"maxLength",params:{limit: 100}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/run/event",schemaPath:"#/properties/run/properties/event/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid1 = _errs14 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data3.branch !== undefined){
let data8 = data3.branch;
const _errs16 = errors;
const _errs17 = errors;
let valid2 = false;
const _errs18 = errors;
if(errors === _errs18){
if(typeof data8 === "string"){
if(data8.length > 1000){
const err0 = {instancePath:instancePath+"/run/branch",schemaPath:"#/properties/run/properties/branch/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath:instancePath+"/run/branch",schemaPath:"#/properties/run/properties/branch/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs18 === errors;
valid2 = valid2 || _valid0;
const _errs20 = errors;
if(data8 !== null){
const err2 = {instancePath:instancePath+"/run/branch",schemaPath:"#/properties/run/properties/branch/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs20 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const err3 = {instancePath:instancePath+"/run/branch",schemaPath:"#/properties/run/properties/branch/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate52.errors = vErrors;
return false;
}
else {
errors = _errs17;
if(vErrors !== null){
if(_errs17){
vErrors.length = _errs17;
}
else {
vErrors = null;
}
}
}
var valid1 = _errs16 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data3.sha !== undefined){
let data9 = data3.sha;
const _errs22 = errors;
if(errors === _errs22){
if(typeof data9 === "string"){
if(data9.length > 64){
validate52.errors = [{instancePath:instancePath+"/run/sha",schemaPath:"#/properties/run/properties/sha/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(!pattern5.test(data9)){
validate52.errors = [{instancePath:instancePath+"/run/sha",schemaPath:"#/properties/run/properties/sha/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{40,64}$"}}];
return false;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/run/sha",schemaPath:"#/properties/run/properties/sha/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid1 = _errs22 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data3.pullRequest !== undefined){
let data10 = data3.pullRequest;
const _errs24 = errors;
const _errs25 = errors;
let valid3 = false;
const _errs26 = errors;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err4 = {instancePath:instancePath+"/run/pullRequest",schemaPath:"#/properties/run/properties/pullRequest/anyOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(errors === _errs26){
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 9007199254740991 || isNaN(data10)){
const err5 = {instancePath:instancePath+"/run/pullRequest",schemaPath:"#/properties/run/properties/pullRequest/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
if(data10 < 1 || isNaN(data10)){
const err6 = {instancePath:instancePath+"/run/pullRequest",schemaPath:"#/properties/run/properties/pullRequest/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
var _valid1 = _errs26 === errors;
valid3 = valid3 || _valid1;
const _errs28 = errors;
if(data10 !== null){
const err7 = {instancePath:instancePath+"/run/pullRequest",schemaPath:"#/properties/run/properties/pullRequest/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid1 = _errs28 === errors;
valid3 = valid3 || _valid1;
if(!valid3){
const err8 = {instancePath:instancePath+"/run/pullRequest",schemaPath:"#/properties/run/properties/pullRequest/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
validate52.errors = vErrors;
return false;
}
else {
errors = _errs25;
if(vErrors !== null){
if(_errs25){
vErrors.length = _errs25;
}
else {
vErrors = null;
}
}
}
var valid1 = _errs24 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data3.isFork !== undefined){
const _errs30 = errors;
if(typeof data3.isFork !== "boolean"){
validate52.errors = [{instancePath:instancePath+"/run/isFork",schemaPath:"#/properties/run/properties/isFork/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid1 = _errs30 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data3.isDefaultBranch !== undefined){
const _errs32 = errors;
if(typeof data3.isDefaultBranch !== "boolean"){
validate52.errors = [{instancePath:instancePath+"/run/isDefaultBranch",schemaPath:"#/properties/run/properties/isDefaultBranch/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid1 = _errs32 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/run",schemaPath:"#/properties/run/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mode !== undefined){
let data13 = data.mode;
const _errs34 = errors;
if(!((data13 === "observe") || (data13 === "act"))){
validate52.errors = [{instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues: schema19.properties.mode.enum}}];
return false;
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.decidedAt !== undefined){
let data14 = data.decidedAt;
const _errs35 = errors;
if(errors === _errs35){
if(typeof data14 === "string"){
if(data14.length > 40){
validate52.errors = [{instancePath:instancePath+"/decidedAt",schemaPath:"#/properties/decidedAt/maxLength",keyword:"maxLength",params:{limit: 40}}];
return false;
}
else {
if(!pattern6.test(data14)){
validate52.errors = [{instancePath:instancePath+"/decidedAt",schemaPath:"#/properties/decidedAt/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT"}}];
return false;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/decidedAt",schemaPath:"#/properties/decidedAt/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs35 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.strategy !== undefined){
let data15 = data.strategy;
const _errs37 = errors;
if(!((((((data15 === "RETRY") || (data15 === "RESUME")) || (data15 === "SKIP")) || (data15 === "ROLLBACK")) || (data15 === "MANUAL")) || (data15 === null))){
validate52.errors = [{instancePath:instancePath+"/strategy",schemaPath:"#/properties/strategy/enum",keyword:"enum",params:{allowedValues: schema19.properties.strategy.enum}}];
return false;
}
var valid0 = _errs37 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.act !== undefined){
let data16 = data.act;
const _errs38 = errors;
if(!((((((data16 === "rerun-failed-jobs") || (data16 === "rerun-job")) || (data16 === "rerun-all")) || (data16 === "wait")) || (data16 === "ask")) || (data16 === "none"))){
validate52.errors = [{instancePath:instancePath+"/act",schemaPath:"#/properties/act/enum",keyword:"enum",params:{allowedValues: schema19.properties.act.enum}}];
return false;
}
var valid0 = _errs38 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.jobIds !== undefined){
let data17 = data.jobIds;
const _errs39 = errors;
if(errors === _errs39){
if(Array.isArray(data17)){
if(data17.length > 5000){
validate52.errors = [{instancePath:instancePath+"/jobIds",schemaPath:"#/properties/jobIds/maxItems",keyword:"maxItems",params:{limit: 5000}}];
return false;
}
else {
var valid4 = true;
const len0 = data17.length;
for(let i0=0; i0<len0; i0++){
let data18 = data17[i0];
const _errs41 = errors;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
validate52.errors = [{instancePath:instancePath+"/jobIds/" + i0,schemaPath:"#/properties/jobIds/items/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs41){
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 9007199254740991 || isNaN(data18)){
validate52.errors = [{instancePath:instancePath+"/jobIds/" + i0,schemaPath:"#/properties/jobIds/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data18 < 1 || isNaN(data18)){
validate52.errors = [{instancePath:instancePath+"/jobIds/" + i0,schemaPath:"#/properties/jobIds/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid4 = _errs41 === errors;
if(!valid4){
break;
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/jobIds",schemaPath:"#/properties/jobIds/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs39 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.leftAlone !== undefined){
let data19 = data.leftAlone;
const _errs43 = errors;
const _errs44 = errors;
let valid5 = false;
const _errs45 = errors;
if(errors === _errs45){
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
let missing2;
if(((data19.reason === undefined) && (missing2 = "reason")) || ((data19.why === undefined) && (missing2 = "why"))){
const err9 = {instancePath:instancePath+"/leftAlone",schemaPath:"#/properties/leftAlone/anyOf/0/required",keyword:"required",params:{missingProperty: missing2}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
else {
if(data19.reason !== undefined){
let data20 = data19.reason;
const _errs47 = errors;
if(!((((((((((data20 === "not-finished") || (data20 === "not-failed")) || (data20 === "cancelled-by-person")) || (data20 === "superseded")) || (data20 === "restarted-by-person")) || (data20 === "stale")) || (data20 === "excluded")) || (data20 === "own-run")) || (data20 === "stopped")) || (data20 === "spent"))){
const err10 = {instancePath:instancePath+"/leftAlone/reason",schemaPath:"#/properties/leftAlone/anyOf/0/properties/reason/enum",keyword:"enum",params:{allowedValues: schema19.properties.leftAlone.anyOf[0].properties.reason.enum}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var valid6 = _errs47 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data19.why !== undefined){
let data21 = data19.why;
const _errs48 = errors;
if(errors === _errs48){
if(typeof data21 === "string"){
if(data21.length > 4000){
const err11 = {instancePath:instancePath+"/leftAlone/why",schemaPath:"#/properties/leftAlone/anyOf/0/properties/why/maxLength",keyword:"maxLength",params:{limit: 4000}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/leftAlone/why",schemaPath:"#/properties/leftAlone/anyOf/0/properties/why/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
var valid6 = _errs48 === errors;
}
else {
var valid6 = true;
}
}
}
}
else {
const err13 = {instancePath:instancePath+"/leftAlone",schemaPath:"#/properties/leftAlone/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
var _valid2 = _errs45 === errors;
valid5 = valid5 || _valid2;
if(_valid2){
var props0 = {};
props0.reason = true;
props0.why = true;
}
const _errs50 = errors;
if(data19 !== null){
const err14 = {instancePath:instancePath+"/leftAlone",schemaPath:"#/properties/leftAlone/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var _valid2 = _errs50 === errors;
valid5 = valid5 || _valid2;
if(!valid5){
const err15 = {instancePath:instancePath+"/leftAlone",schemaPath:"#/properties/leftAlone/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
validate52.errors = vErrors;
return false;
}
else {
errors = _errs44;
if(vErrors !== null){
if(_errs44){
vErrors.length = _errs44;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs43 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.why !== undefined){
let data22 = data.why;
const _errs52 = errors;
if(errors === _errs52){
if(typeof data22 === "string"){
if(data22.length > 4000){
validate52.errors = [{instancePath:instancePath+"/why",schemaPath:"#/properties/why/maxLength",keyword:"maxLength",params:{limit: 4000}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/why",schemaPath:"#/properties/why/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs52 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rule !== undefined){
let data23 = data.rule;
const _errs54 = errors;
if(errors === _errs54){
if(typeof data23 === "string"){
if(data23.length > 200){
validate52.errors = [{instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/maxLength",keyword:"maxLength",params:{limit: 200}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs54 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.refused !== undefined){
let data24 = data.refused;
const _errs56 = errors;
if(errors === _errs56){
if(Array.isArray(data24)){
if(data24.length > 100){
validate52.errors = [{instancePath:instancePath+"/refused",schemaPath:"#/properties/refused/maxItems",keyword:"maxItems",params:{limit: 100}}];
return false;
}
else {
var valid7 = true;
const len1 = data24.length;
for(let i1=0; i1<len1; i1++){
const _errs58 = errors;
if(!(validate53(data24[i1], {instancePath:instancePath+"/refused/" + i1,parentData:data24,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid7 = _errs58 === errors;
if(!valid7){
break;
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/refused",schemaPath:"#/properties/refused/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs56 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expectedMinutes !== undefined){
let data26 = data.expectedMinutes;
const _errs59 = errors;
const _errs60 = errors;
let valid8 = false;
const _errs61 = errors;
if(errors === _errs61){
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 < 0 || isNaN(data26)){
const err16 = {instancePath:instancePath+"/expectedMinutes",schemaPath:"#/properties/expectedMinutes/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/expectedMinutes",schemaPath:"#/properties/expectedMinutes/anyOf/0/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
var _valid3 = _errs61 === errors;
valid8 = valid8 || _valid3;
const _errs63 = errors;
if(data26 !== null){
const err18 = {instancePath:instancePath+"/expectedMinutes",schemaPath:"#/properties/expectedMinutes/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var _valid3 = _errs63 === errors;
valid8 = valid8 || _valid3;
if(!valid8){
const err19 = {instancePath:instancePath+"/expectedMinutes",schemaPath:"#/properties/expectedMinutes/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
validate52.errors = vErrors;
return false;
}
else {
errors = _errs60;
if(vErrors !== null){
if(_errs60){
vErrors.length = _errs60;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs59 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.notBefore !== undefined){
let data27 = data.notBefore;
const _errs65 = errors;
const _errs66 = errors;
let valid9 = false;
const _errs67 = errors;
if(errors === _errs67){
if(typeof data27 === "string"){
if(data27.length > 40){
const err20 = {instancePath:instancePath+"/notBefore",schemaPath:"#/properties/notBefore/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 40}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
else {
if(!pattern6.test(data27)){
const err21 = {instancePath:instancePath+"/notBefore",schemaPath:"#/properties/notBefore/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/notBefore",schemaPath:"#/properties/notBefore/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
var _valid4 = _errs67 === errors;
valid9 = valid9 || _valid4;
const _errs69 = errors;
if(data27 !== null){
const err23 = {instancePath:instancePath+"/notBefore",schemaPath:"#/properties/notBefore/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
var _valid4 = _errs69 === errors;
valid9 = valid9 || _valid4;
if(!valid9){
const err24 = {instancePath:instancePath+"/notBefore",schemaPath:"#/properties/notBefore/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
validate52.errors = vErrors;
return false;
}
else {
errors = _errs66;
if(vErrors !== null){
if(_errs66){
vErrors.length = _errs66;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs65 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.jobs !== undefined){
let data28 = data.jobs;
const _errs71 = errors;
if(errors === _errs71){
if(Array.isArray(data28)){
if(data28.length > 1000){
validate52.errors = [{instancePath:instancePath+"/jobs",schemaPath:"#/properties/jobs/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid10 = true;
const len2 = data28.length;
for(let i2=0; i2<len2; i2++){
const _errs73 = errors;
if(!(validate55(data28[i2], {instancePath:instancePath+"/jobs/" + i2,parentData:data28,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid10 = _errs73 === errors;
if(!valid10){
break;
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/jobs",schemaPath:"#/properties/jobs/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs71 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.omitted !== undefined){
let data30 = data.omitted;
const _errs74 = errors;
if(errors === _errs74){
if(Array.isArray(data30)){
if(data30.length > 1000){
validate52.errors = [{instancePath:instancePath+"/omitted",schemaPath:"#/properties/omitted/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid11 = true;
const len3 = data30.length;
for(let i3=0; i3<len3; i3++){
let data31 = data30[i3];
const _errs76 = errors;
if(errors === _errs76){
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
let missing3;
if((((data31.role === undefined) && (missing3 = "role")) || ((data31.signature === undefined) && (missing3 = "signature"))) || ((data31.jobs === undefined) && (missing3 = "jobs"))){
validate52.errors = [{instancePath:instancePath+"/omitted/" + i3,schemaPath:"#/properties/omitted/items/required",keyword:"required",params:{missingProperty: missing3}}];
return false;
}
else {
if(data31.role !== undefined){
const _errs78 = errors;
if(!(validate56(data31.role, {instancePath:instancePath+"/omitted/" + i3+"/role",parentData:data31,parentDataProperty:"role",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
var valid12 = _errs78 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data31.signature !== undefined){
let data33 = data31.signature;
const _errs79 = errors;
const _errs80 = errors;
let valid13 = false;
const _errs81 = errors;
if(errors === _errs81){
if(typeof data33 === "string"){
if(data33.length > 64){
const err25 = {instancePath:instancePath+"/omitted/" + i3+"/signature",schemaPath:"#/properties/omitted/items/properties/signature/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/omitted/" + i3+"/signature",schemaPath:"#/properties/omitted/items/properties/signature/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
var _valid5 = _errs81 === errors;
valid13 = valid13 || _valid5;
const _errs83 = errors;
if(data33 !== null){
const err27 = {instancePath:instancePath+"/omitted/" + i3+"/signature",schemaPath:"#/properties/omitted/items/properties/signature/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
var _valid5 = _errs83 === errors;
valid13 = valid13 || _valid5;
if(!valid13){
const err28 = {instancePath:instancePath+"/omitted/" + i3+"/signature",schemaPath:"#/properties/omitted/items/properties/signature/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
validate52.errors = vErrors;
return false;
}
else {
errors = _errs80;
if(vErrors !== null){
if(_errs80){
vErrors.length = _errs80;
}
else {
vErrors = null;
}
}
}
var valid12 = _errs79 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data31.jobs !== undefined){
let data34 = data31.jobs;
const _errs85 = errors;
if(!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34)))){
validate52.errors = [{instancePath:instancePath+"/omitted/" + i3+"/jobs",schemaPath:"#/properties/omitted/items/properties/jobs/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs85){
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 > 9007199254740991 || isNaN(data34)){
validate52.errors = [{instancePath:instancePath+"/omitted/" + i3+"/jobs",schemaPath:"#/properties/omitted/items/properties/jobs/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data34 < 1 || isNaN(data34)){
validate52.errors = [{instancePath:instancePath+"/omitted/" + i3+"/jobs",schemaPath:"#/properties/omitted/items/properties/jobs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid12 = _errs85 === errors;
}
else {
var valid12 = true;
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/omitted/" + i3,schemaPath:"#/properties/omitted/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid11 = _errs76 === errors;
if(!valid11){
break;
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/omitted",schemaPath:"#/properties/omitted/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs74 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.counts !== undefined){
let data35 = data.counts;
const _errs87 = errors;
if(errors === _errs87){
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
let missing4;
if((((data35.jobs === undefined) && (missing4 = "jobs")) || ((data35.passed === undefined) && (missing4 = "passed"))) || ((data35.failed === undefined) && (missing4 = "failed"))){
validate52.errors = [{instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/required",keyword:"required",params:{missingProperty: missing4}}];
return false;
}
else {
if(data35.jobs !== undefined){
let data36 = data35.jobs;
const _errs89 = errors;
if(!(((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36))) && (isFinite(data36)))){
validate52.errors = [{instancePath:instancePath+"/counts/jobs",schemaPath:"#/properties/counts/properties/jobs/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs89){
if((typeof data36 == "number") && (isFinite(data36))){
if(data36 > 9007199254740991 || isNaN(data36)){
validate52.errors = [{instancePath:instancePath+"/counts/jobs",schemaPath:"#/properties/counts/properties/jobs/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data36 < 0 || isNaN(data36)){
validate52.errors = [{instancePath:instancePath+"/counts/jobs",schemaPath:"#/properties/counts/properties/jobs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid14 = _errs89 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data35.passed !== undefined){
let data37 = data35.passed;
const _errs91 = errors;
if(!(((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37))) && (isFinite(data37)))){
validate52.errors = [{instancePath:instancePath+"/counts/passed",schemaPath:"#/properties/counts/properties/passed/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs91){
if((typeof data37 == "number") && (isFinite(data37))){
if(data37 > 9007199254740991 || isNaN(data37)){
validate52.errors = [{instancePath:instancePath+"/counts/passed",schemaPath:"#/properties/counts/properties/passed/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data37 < 0 || isNaN(data37)){
validate52.errors = [{instancePath:instancePath+"/counts/passed",schemaPath:"#/properties/counts/properties/passed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid14 = _errs91 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data35.failed !== undefined){
let data38 = data35.failed;
const _errs93 = errors;
if(!(((typeof data38 == "number") && (!(data38 % 1) && !isNaN(data38))) && (isFinite(data38)))){
validate52.errors = [{instancePath:instancePath+"/counts/failed",schemaPath:"#/properties/counts/properties/failed/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs93){
if((typeof data38 == "number") && (isFinite(data38))){
if(data38 > 9007199254740991 || isNaN(data38)){
validate52.errors = [{instancePath:instancePath+"/counts/failed",schemaPath:"#/properties/counts/properties/failed/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data38 < 0 || isNaN(data38)){
validate52.errors = [{instancePath:instancePath+"/counts/failed",schemaPath:"#/properties/counts/properties/failed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid14 = _errs93 === errors;
}
else {
var valid14 = true;
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs87 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rollback !== undefined){
let data39 = data.rollback;
const _errs95 = errors;
if(errors === _errs95){
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
let missing5;
if((((data39.culprit === undefined) && (missing5 = "culprit")) || ((data39.grade === undefined) && (missing5 = "grade"))) || ((data39.refused === undefined) && (missing5 = "refused"))){
validate52.errors = [{instancePath:instancePath+"/rollback",schemaPath:"#/properties/rollback/required",keyword:"required",params:{missingProperty: missing5}}];
return false;
}
else {
if(data39.culprit !== undefined){
let data40 = data39.culprit;
const _errs97 = errors;
const _errs98 = errors;
let valid16 = false;
const _errs99 = errors;
if(errors === _errs99){
if(typeof data40 === "string"){
if(data40.length > 64){
const err29 = {instancePath:instancePath+"/rollback/culprit",schemaPath:"#/properties/rollback/properties/culprit/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
else {
if(!pattern5.test(data40)){
const err30 = {instancePath:instancePath+"/rollback/culprit",schemaPath:"#/properties/rollback/properties/culprit/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{40,64}$"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/rollback/culprit",schemaPath:"#/properties/rollback/properties/culprit/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
var _valid6 = _errs99 === errors;
valid16 = valid16 || _valid6;
const _errs101 = errors;
if(data40 !== null){
const err32 = {instancePath:instancePath+"/rollback/culprit",schemaPath:"#/properties/rollback/properties/culprit/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
var _valid6 = _errs101 === errors;
valid16 = valid16 || _valid6;
if(!valid16){
const err33 = {instancePath:instancePath+"/rollback/culprit",schemaPath:"#/properties/rollback/properties/culprit/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
validate52.errors = vErrors;
return false;
}
else {
errors = _errs98;
if(vErrors !== null){
if(_errs98){
vErrors.length = _errs98;
}
else {
vErrors = null;
}
}
}
var valid15 = _errs97 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data39.range !== undefined){
let data41 = data39.range;
const _errs103 = errors;
if(errors === _errs103){
if(Array.isArray(data41)){
if(data41.length > 100){
validate52.errors = [{instancePath:instancePath+"/rollback/range",schemaPath:"#/properties/rollback/properties/range/maxItems",keyword:"maxItems",params:{limit: 100}}];
return false;
}
else {
var valid17 = true;
const len4 = data41.length;
for(let i4=0; i4<len4; i4++){
let data42 = data41[i4];
const _errs105 = errors;
if(errors === _errs105){
if(typeof data42 === "string"){
if(data42.length > 64){
validate52.errors = [{instancePath:instancePath+"/rollback/range/" + i4,schemaPath:"#/properties/rollback/properties/range/items/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(!pattern5.test(data42)){
validate52.errors = [{instancePath:instancePath+"/rollback/range/" + i4,schemaPath:"#/properties/rollback/properties/range/items/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{40,64}$"}}];
return false;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/rollback/range/" + i4,schemaPath:"#/properties/rollback/properties/range/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid17 = _errs105 === errors;
if(!valid17){
break;
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/rollback/range",schemaPath:"#/properties/rollback/properties/range/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid15 = _errs103 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data39.probes !== undefined){
let data43 = data39.probes;
const _errs107 = errors;
if(errors === _errs107){
if(Array.isArray(data43)){
if(data43.length > 10){
validate52.errors = [{instancePath:instancePath+"/rollback/probes",schemaPath:"#/properties/rollback/properties/probes/maxItems",keyword:"maxItems",params:{limit: 10}}];
return false;
}
else {
var valid18 = true;
const len5 = data43.length;
for(let i5=0; i5<len5; i5++){
let data44 = data43[i5];
const _errs109 = errors;
if(errors === _errs109){
if(typeof data44 === "string"){
if(data44.length > 64){
validate52.errors = [{instancePath:instancePath+"/rollback/probes/" + i5,schemaPath:"#/properties/rollback/properties/probes/items/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(!pattern5.test(data44)){
validate52.errors = [{instancePath:instancePath+"/rollback/probes/" + i5,schemaPath:"#/properties/rollback/properties/probes/items/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{40,64}$"}}];
return false;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/rollback/probes/" + i5,schemaPath:"#/properties/rollback/properties/probes/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid18 = _errs109 === errors;
if(!valid18){
break;
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/rollback/probes",schemaPath:"#/properties/rollback/properties/probes/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid15 = _errs107 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data39.follow !== undefined){
const _errs111 = errors;
if(typeof data39.follow !== "boolean"){
validate52.errors = [{instancePath:instancePath+"/rollback/follow",schemaPath:"#/properties/rollback/properties/follow/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid15 = _errs111 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data39.reland !== undefined){
const _errs113 = errors;
if(typeof data39.reland !== "boolean"){
validate52.errors = [{instancePath:instancePath+"/rollback/reland",schemaPath:"#/properties/rollback/properties/reland/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid15 = _errs113 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data39.job !== undefined){
let data47 = data39.job;
const _errs115 = errors;
if(errors === _errs115){
if(typeof data47 === "string"){
if(data47.length > 300){
validate52.errors = [{instancePath:instancePath+"/rollback/job",schemaPath:"#/properties/rollback/properties/job/maxLength",keyword:"maxLength",params:{limit: 300}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/rollback/job",schemaPath:"#/properties/rollback/properties/job/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid15 = _errs115 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data39.grade !== undefined){
let data48 = data39.grade;
const _errs117 = errors;
if(!(((data48 === "likely") || (data48 === "proven")) || (data48 === null))){
validate52.errors = [{instancePath:instancePath+"/rollback/grade",schemaPath:"#/properties/rollback/properties/grade/enum",keyword:"enum",params:{allowedValues: schema19.properties.rollback.properties.grade.enum}}];
return false;
}
var valid15 = _errs117 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data39.refused !== undefined){
let data49 = data39.refused;
const _errs118 = errors;
if(errors === _errs118){
if(Array.isArray(data49)){
if(data49.length > 100){
validate52.errors = [{instancePath:instancePath+"/rollback/refused",schemaPath:"#/properties/rollback/properties/refused/maxItems",keyword:"maxItems",params:{limit: 100}}];
return false;
}
else {
var valid19 = true;
const len6 = data49.length;
for(let i6=0; i6<len6; i6++){
let data50 = data49[i6];
const _errs120 = errors;
if(errors === _errs120){
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing6;
if(((data50.reason === undefined) && (missing6 = "reason")) || ((data50.why === undefined) && (missing6 = "why"))){
validate52.errors = [{instancePath:instancePath+"/rollback/refused/" + i6,schemaPath:"#/properties/rollback/properties/refused/items/required",keyword:"required",params:{missingProperty: missing6}}];
return false;
}
else {
if(data50.reason !== undefined){
let data51 = data50.reason;
const _errs122 = errors;
if(errors === _errs122){
if(typeof data51 === "string"){
if(data51.length > 60){
validate52.errors = [{instancePath:instancePath+"/rollback/refused/" + i6+"/reason",schemaPath:"#/properties/rollback/properties/refused/items/properties/reason/maxLength",keyword:"maxLength",params:{limit: 60}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/rollback/refused/" + i6+"/reason",schemaPath:"#/properties/rollback/properties/refused/items/properties/reason/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid20 = _errs122 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data50.why !== undefined){
let data52 = data50.why;
const _errs124 = errors;
if(errors === _errs124){
if(typeof data52 === "string"){
if(data52.length > 4000){
validate52.errors = [{instancePath:instancePath+"/rollback/refused/" + i6+"/why",schemaPath:"#/properties/rollback/properties/refused/items/properties/why/maxLength",keyword:"maxLength",params:{limit: 4000}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/rollback/refused/" + i6+"/why",schemaPath:"#/properties/rollback/properties/refused/items/properties/why/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid20 = _errs124 === errors;
}
else {
var valid20 = true;
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/rollback/refused/" + i6,schemaPath:"#/properties/rollback/properties/refused/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid19 = _errs120 === errors;
if(!valid19){
break;
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/rollback/refused",schemaPath:"#/properties/rollback/properties/refused/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid15 = _errs118 === errors;
}
else {
var valid15 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/rollback",schemaPath:"#/properties/rollback/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs95 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.needs !== undefined){
let data53 = data.needs;
const _errs126 = errors;
if(errors === _errs126){
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
for(const key0 in data53){
let data54 = data53[key0];
const _errs129 = errors;
if(!((data54 === "read") || (data54 === "write"))){
validate52.errors = [{instancePath:instancePath+"/needs/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/needs/additionalProperties/enum",keyword:"enum",params:{allowedValues: schema19.properties.needs.additionalProperties.enum}}];
return false;
}
var valid21 = _errs129 === errors;
if(!valid21){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/needs",schemaPath:"#/properties/needs/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs126 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.costs !== undefined){
let data55 = data.costs;
const _errs130 = errors;
if(errors === _errs130){
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
let missing7;
if((((data55.apiRequests === undefined) && (missing7 = "apiRequests")) || ((data55.ledgerRequests === undefined) && (missing7 = "ledgerRequests"))) || ((data55.logBytes === undefined) && (missing7 = "logBytes"))){
validate52.errors = [{instancePath:instancePath+"/costs",schemaPath:"#/properties/costs/required",keyword:"required",params:{missingProperty: missing7}}];
return false;
}
else {
if(data55.apiRequests !== undefined){
let data56 = data55.apiRequests;
const _errs132 = errors;
if(!(((typeof data56 == "number") && (!(data56 % 1) && !isNaN(data56))) && (isFinite(data56)))){
validate52.errors = [{instancePath:instancePath+"/costs/apiRequests",schemaPath:"#/properties/costs/properties/apiRequests/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs132){
if((typeof data56 == "number") && (isFinite(data56))){
if(data56 > 9007199254740991 || isNaN(data56)){
validate52.errors = [{instancePath:instancePath+"/costs/apiRequests",schemaPath:"#/properties/costs/properties/apiRequests/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data56 < 0 || isNaN(data56)){
validate52.errors = [{instancePath:instancePath+"/costs/apiRequests",schemaPath:"#/properties/costs/properties/apiRequests/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid22 = _errs132 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data55.ledgerRequests !== undefined){
let data57 = data55.ledgerRequests;
const _errs134 = errors;
if(!(((typeof data57 == "number") && (!(data57 % 1) && !isNaN(data57))) && (isFinite(data57)))){
validate52.errors = [{instancePath:instancePath+"/costs/ledgerRequests",schemaPath:"#/properties/costs/properties/ledgerRequests/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs134){
if((typeof data57 == "number") && (isFinite(data57))){
if(data57 > 9007199254740991 || isNaN(data57)){
validate52.errors = [{instancePath:instancePath+"/costs/ledgerRequests",schemaPath:"#/properties/costs/properties/ledgerRequests/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data57 < 0 || isNaN(data57)){
validate52.errors = [{instancePath:instancePath+"/costs/ledgerRequests",schemaPath:"#/properties/costs/properties/ledgerRequests/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid22 = _errs134 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data55.logBytes !== undefined){
let data58 = data55.logBytes;
const _errs136 = errors;
if(!(((typeof data58 == "number") && (!(data58 % 1) && !isNaN(data58))) && (isFinite(data58)))){
validate52.errors = [{instancePath:instancePath+"/costs/logBytes",schemaPath:"#/properties/costs/properties/logBytes/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs136){
if((typeof data58 == "number") && (isFinite(data58))){
if(data58 > 9007199254740991 || isNaN(data58)){
validate52.errors = [{instancePath:instancePath+"/costs/logBytes",schemaPath:"#/properties/costs/properties/logBytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data58 < 0 || isNaN(data58)){
validate52.errors = [{instancePath:instancePath+"/costs/logBytes",schemaPath:"#/properties/costs/properties/logBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid22 = _errs136 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data55.graphql !== undefined){
const _errs138 = errors;
if(false !== data55.graphql){
validate52.errors = [{instancePath:instancePath+"/costs/graphql",schemaPath:"#/properties/costs/properties/graphql/const",keyword:"const",params:{allowedValue: false}}];
return false;
}
var valid22 = _errs138 === errors;
}
else {
var valid22 = true;
}
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/costs",schemaPath:"#/properties/costs/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs130 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.deployment !== undefined){
let data60 = data.deployment;
const _errs139 = errors;
if(errors === _errs139){
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
let missing8;
if(((data60.id === undefined) && (missing8 = "id")) || ((data60.environment === undefined) && (missing8 = "environment"))){
validate52.errors = [{instancePath:instancePath+"/deployment",schemaPath:"#/properties/deployment/required",keyword:"required",params:{missingProperty: missing8}}];
return false;
}
else {
if(data60.id !== undefined){
let data61 = data60.id;
const _errs141 = errors;
if(!(((typeof data61 == "number") && (!(data61 % 1) && !isNaN(data61))) && (isFinite(data61)))){
validate52.errors = [{instancePath:instancePath+"/deployment/id",schemaPath:"#/properties/deployment/properties/id/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs141){
if((typeof data61 == "number") && (isFinite(data61))){
if(data61 > 9007199254740991 || isNaN(data61)){
validate52.errors = [{instancePath:instancePath+"/deployment/id",schemaPath:"#/properties/deployment/properties/id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data61 < 1 || isNaN(data61)){
validate52.errors = [{instancePath:instancePath+"/deployment/id",schemaPath:"#/properties/deployment/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid23 = _errs141 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data60.environment !== undefined){
let data62 = data60.environment;
const _errs143 = errors;
if(errors === _errs143){
if(typeof data62 === "string"){
if(data62.length > 300){
validate52.errors = [{instancePath:instancePath+"/deployment/environment",schemaPath:"#/properties/deployment/properties/environment/maxLength",keyword:"maxLength",params:{limit: 300}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/deployment/environment",schemaPath:"#/properties/deployment/properties/environment/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid23 = _errs143 === errors;
}
else {
var valid23 = true;
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/deployment",schemaPath:"#/properties/deployment/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs139 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.command !== undefined){
let data63 = data.command;
const _errs145 = errors;
if(errors === _errs145){
if(data63 && typeof data63 == "object" && !Array.isArray(data63)){
let missing9;
if(((((data63.name === undefined) && (missing9 = "name")) || ((data63.by === undefined) && (missing9 = "by"))) || ((data63.comment === undefined) && (missing9 = "comment"))) || ((data63.pullRequest === undefined) && (missing9 = "pullRequest"))){
validate52.errors = [{instancePath:instancePath+"/command",schemaPath:"#/properties/command/required",keyword:"required",params:{missingProperty: missing9}}];
return false;
}
else {
if(data63.name !== undefined){
let data64 = data63.name;
const _errs147 = errors;
if(!((data64 === "plan") || (data64 === "retry"))){
validate52.errors = [{instancePath:instancePath+"/command/name",schemaPath:"#/properties/command/properties/name/enum",keyword:"enum",params:{allowedValues: schema19.properties.command.properties.name.enum}}];
return false;
}
var valid24 = _errs147 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data63.by !== undefined){
let data65 = data63.by;
const _errs148 = errors;
if(errors === _errs148){
if(typeof data65 === "string"){
if(data65.length > 100){
validate52.errors = [{instancePath:instancePath+"/command/by",schemaPath:"#/properties/command/properties/by/maxLength",keyword:"maxLength",params:{limit: 100}}];
return false;
}
else {
if(!pattern12.test(data65)){
validate52.errors = [{instancePath:instancePath+"/command/by",schemaPath:"#/properties/command/properties/by/pattern",keyword:"pattern",params:{pattern: "^[\\w\\[\\]-]+$"}}];
return false;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/command/by",schemaPath:"#/properties/command/properties/by/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid24 = _errs148 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data63.comment !== undefined){
let data66 = data63.comment;
const _errs150 = errors;
if(!(((typeof data66 == "number") && (!(data66 % 1) && !isNaN(data66))) && (isFinite(data66)))){
validate52.errors = [{instancePath:instancePath+"/command/comment",schemaPath:"#/properties/command/properties/comment/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs150){
if((typeof data66 == "number") && (isFinite(data66))){
if(data66 > 9007199254740991 || isNaN(data66)){
validate52.errors = [{instancePath:instancePath+"/command/comment",schemaPath:"#/properties/command/properties/comment/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data66 < 0 || isNaN(data66)){
validate52.errors = [{instancePath:instancePath+"/command/comment",schemaPath:"#/properties/command/properties/comment/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid24 = _errs150 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data63.pullRequest !== undefined){
let data67 = data63.pullRequest;
const _errs152 = errors;
if(!(((typeof data67 == "number") && (!(data67 % 1) && !isNaN(data67))) && (isFinite(data67)))){
validate52.errors = [{instancePath:instancePath+"/command/pullRequest",schemaPath:"#/properties/command/properties/pullRequest/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs152){
if((typeof data67 == "number") && (isFinite(data67))){
if(data67 > 9007199254740991 || isNaN(data67)){
validate52.errors = [{instancePath:instancePath+"/command/pullRequest",schemaPath:"#/properties/command/properties/pullRequest/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data67 < 1 || isNaN(data67)){
validate52.errors = [{instancePath:instancePath+"/command/pullRequest",schemaPath:"#/properties/command/properties/pullRequest/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid24 = _errs152 === errors;
}
else {
var valid24 = true;
}
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/command",schemaPath:"#/properties/command/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs145 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate52.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":{"version":true,"id":true,"repository":true,"run":true,"mode":true,"decidedAt":true,"strategy":true,"act":true,"jobIds":true,"leftAlone":true,"why":true,"rule":true,"refused":true,"expectedMinutes":true,"notBefore":true,"jobs":true,"omitted":true,"counts":true,"rollback":true,"needs":true,"costs":true,"deployment":true,"command":true},"dynamicProps":false,"dynamicItems":false};
