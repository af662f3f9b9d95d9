// @ts-nocheck
// Made from schema/plan.schema.json by scripts/validators.mjs. Do not edit.
export const validate = validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://rerail.dev/schema/plan.schema.json","title":"A plan of rerail for a finished run","description":"What `rerail plan --json` prints, the output `plan` holds and the input `plan` takes. rerail always writes `id`, `mode`, `decidedAt`, `omitted`, `counts` and all of `run`; a plan from elsewhere may leave them out.","type":"object","required":["version","repository","run","strategy","act","jobIds","leftAlone","why","rule","refused","expectedMinutes","notBefore","jobs","rollback","needs","costs"],"properties":{"version":{"const":1},"id":{"type":"string","maxLength":12,"pattern":"^[0-9a-f]{12}$"},"repository":{"type":"string","maxLength":200,"pattern":"^[\\w.-]+/[\\w.-]+$"},"run":{"type":"object","required":["id","attempt","workflow","event","branch","sha"],"properties":{"id":{"type":"integer","minimum":1,"maximum":9007199254740991},"attempt":{"type":"integer","minimum":1,"maximum":10000},"workflow":{"type":"string","maxLength":1000},"event":{"type":"string","maxLength":100},"branch":{"anyOf":[{"type":"string","maxLength":1000},{"type":"null"}]},"sha":{"type":"string","maxLength":64,"pattern":"^[0-9a-f]{40,64}$"},"pullRequest":{"anyOf":[{"type":"integer","minimum":1,"maximum":9007199254740991},{"type":"null"}]},"isFork":{"type":"boolean"},"isDefaultBranch":{"type":"boolean"}}},"mode":{"enum":["observe","act"]},"advice":{"type":"array","maxItems":10,"items":{"type":"string","maxLength":1000}},"decidedAt":{"type":"string","maxLength":40,"pattern":"^\\d{4}-\\d\\d-\\d\\dT"},"strategy":{"enum":["RETRY","RESUME","SKIP","ROLLBACK","MANUAL",null]},"act":{"enum":["rerun-failed-jobs","rerun-job","rerun-all","wait","ask","none"]},"jobIds":{"type":"array","maxItems":5000,"items":{"type":"integer","minimum":1,"maximum":9007199254740991}},"leftAlone":{"anyOf":[{"type":"object","required":["reason","why"],"properties":{"reason":{"enum":["not-finished","not-failed","cancelled-by-person","superseded","restarted-by-person","stale","excluded","own-run","stopped","spent"]},"why":{"type":"string","maxLength":4000}}},{"type":"null"}]},"why":{"type":"string","maxLength":4000},"rule":{"type":"string","maxLength":200},"refused":{"type":"array","maxItems":100,"items":{"$ref":"#/$defs/refusal"}},"expectedMinutes":{"anyOf":[{"type":"number","minimum":0},{"type":"null"}]},"notBefore":{"anyOf":[{"type":"string","maxLength":40,"pattern":"^\\d{4}-\\d\\d-\\d\\dT"},{"type":"null"}]},"jobs":{"type":"array","maxItems":1000,"items":{"$ref":"#/$defs/job"}},"omitted":{"type":"array","maxItems":1000,"items":{"type":"object","required":["role","signature","jobs"],"properties":{"role":{"$ref":"#/$defs/role"},"signature":{"anyOf":[{"type":"string","maxLength":64},{"type":"null"}]},"jobs":{"type":"integer","minimum":1,"maximum":9007199254740991}}}},"counts":{"type":"object","required":["jobs","passed","failed"],"properties":{"jobs":{"type":"integer","minimum":0,"maximum":9007199254740991},"passed":{"type":"integer","minimum":0,"maximum":9007199254740991},"failed":{"type":"integer","minimum":0,"maximum":9007199254740991}}},"rollback":{"type":"object","required":["culprit","grade","refused"],"properties":{"culprit":{"anyOf":[{"type":"string","maxLength":64,"pattern":"^[0-9a-f]{40,64}$"},{"type":"null"}]},"range":{"type":"array","maxItems":100,"items":{"type":"string","maxLength":64,"pattern":"^[0-9a-f]{40,64}$"}},"probes":{"type":"array","maxItems":10,"items":{"type":"string","maxLength":64,"pattern":"^[0-9a-f]{40,64}$"}},"follow":{"type":"boolean"},"reland":{"type":"boolean"},"job":{"type":"string","maxLength":300},"grade":{"enum":["likely","proven",null]},"refused":{"type":"array","maxItems":100,"items":{"type":"object","required":["reason","why"],"properties":{"reason":{"type":"string","maxLength":60},"why":{"type":"string","maxLength":4000}}}}}},"needs":{"type":"object","additionalProperties":{"enum":["read","write"]}},"costs":{"type":"object","required":["apiRequests","ledgerRequests","logBytes"],"properties":{"apiRequests":{"type":"integer","minimum":0,"maximum":9007199254740991},"ledgerRequests":{"type":"integer","minimum":0,"maximum":9007199254740991},"logBytes":{"type":"integer","minimum":0,"maximum":9007199254740991},"graphql":{"const":false}}},"deployment":{"type":"object","required":["id","environment"],"properties":{"id":{"type":"integer","minimum":1,"maximum":9007199254740991},"environment":{"type":"string","maxLength":300}}},"command":{"type":"object","required":["name","by","comment","pullRequest"],"properties":{"name":{"enum":["plan","retry"]},"by":{"type":"string","maxLength":100,"pattern":"^[\\w\\[\\]-]+$"},"comment":{"type":"integer","minimum":0,"maximum":9007199254740991},"pullRequest":{"type":"integer","minimum":1,"maximum":9007199254740991}}}},"$defs":{"refusal":{"type":"object","required":["strategy","reason","why"],"properties":{"strategy":{"enum":["RETRY","RESUME","SKIP","ROLLBACK","MANUAL"]},"reason":{"type":"string","maxLength":60,"pattern":"^[a-z][a-z0-9-]*$"},"why":{"type":"string","maxLength":4000}}},"role":{"enum":["cause","cascade","cancelled","optional","carried"]},"job":{"type":"object","required":["id","name","conclusion","role","failure","strategy","why","refused"],"properties":{"id":{"type":"integer","minimum":1,"maximum":9007199254740991},"name":{"type":"string","maxLength":1000},"conclusion":{"anyOf":[{"type":"string","maxLength":100},{"type":"null"}]},"role":{"$ref":"#/$defs/role"},"failure":{"anyOf":[{"type":"object","required":["type","retry","lane","confidence","signature","evidence"],"properties":{"type":{"enum":["timeout","test-failure","quality-gate","resource-exhaustion","network","git","unknown"]},"retry":{"enum":["transient","same-again","unclear"]},"lane":{"enum":["DOCS","STANDARD","HEAVY"]},"confidence":{"type":"number","minimum":0,"maximum":1},"signature":{"type":"string","maxLength":64},"suggestion":{"type":"string","maxLength":2000},"evidence":{"type":"array","maxItems":10,"items":{"type":"object","required":["line","text","rule"],"properties":{"line":{"type":"integer","minimum":0,"maximum":9007199254740991},"text":{"type":"string","maxLength":2000},"rule":{"type":"string","maxLength":200}}}}}},{"type":"null"}]},"strategy":{"enum":["RETRY","RESUME","SKIP","ROLLBACK","MANUAL",null]},"why":{"type":"string","maxLength":4000},"refused":{"type":"array","maxItems":100,"items":{"$ref":"#/$defs/refusal"}},"minutes":{"anyOf":[{"type":"number","minimum":0},{"type":"null"}]}}}}};
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
if(data.advice !== undefined){
let data14 = data.advice;
const _errs35 = errors;
if(errors === _errs35){
if(Array.isArray(data14)){
if(data14.length > 10){
validate52.errors = [{instancePath:instancePath+"/advice",schemaPath:"#/properties/advice/maxItems",keyword:"maxItems",params:{limit: 10}}];
return false;
}
else {
var valid4 = true;
const len0 = data14.length;
for(let i0=0; i0<len0; i0++){
let data15 = data14[i0];
const _errs37 = errors;
if(errors === _errs37){
if(typeof data15 === "string"){
if(data15.length > 1000){
validate52.errors = [{instancePath:instancePath+"/advice/" + i0,schemaPath:"#/properties/advice/items/maxLength",keyword:"maxLength",params:{limit: 1000}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/advice/" + i0,schemaPath:"#/properties/advice/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid4 = _errs37 === errors;
if(!valid4){
break;
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/advice",schemaPath:"#/properties/advice/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs35 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.decidedAt !== undefined){
let data16 = data.decidedAt;
const _errs39 = errors;
if(errors === _errs39){
if(typeof data16 === "string"){
if(data16.length > 40){
validate52.errors = [{instancePath:instancePath+"/decidedAt",schemaPath:"#/properties/decidedAt/maxLength",keyword:"maxLength",params:{limit: 40}}];
return false;
}
else {
if(!pattern6.test(data16)){
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
var valid0 = _errs39 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.strategy !== undefined){
let data17 = data.strategy;
const _errs41 = errors;
if(!((((((data17 === "RETRY") || (data17 === "RESUME")) || (data17 === "SKIP")) || (data17 === "ROLLBACK")) || (data17 === "MANUAL")) || (data17 === null))){
validate52.errors = [{instancePath:instancePath+"/strategy",schemaPath:"#/properties/strategy/enum",keyword:"enum",params:{allowedValues: schema19.properties.strategy.enum}}];
return false;
}
var valid0 = _errs41 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.act !== undefined){
let data18 = data.act;
const _errs42 = errors;
if(!((((((data18 === "rerun-failed-jobs") || (data18 === "rerun-job")) || (data18 === "rerun-all")) || (data18 === "wait")) || (data18 === "ask")) || (data18 === "none"))){
validate52.errors = [{instancePath:instancePath+"/act",schemaPath:"#/properties/act/enum",keyword:"enum",params:{allowedValues: schema19.properties.act.enum}}];
return false;
}
var valid0 = _errs42 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.jobIds !== undefined){
let data19 = data.jobIds;
const _errs43 = errors;
if(errors === _errs43){
if(Array.isArray(data19)){
if(data19.length > 5000){
validate52.errors = [{instancePath:instancePath+"/jobIds",schemaPath:"#/properties/jobIds/maxItems",keyword:"maxItems",params:{limit: 5000}}];
return false;
}
else {
var valid5 = true;
const len1 = data19.length;
for(let i1=0; i1<len1; i1++){
let data20 = data19[i1];
const _errs45 = errors;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
validate52.errors = [{instancePath:instancePath+"/jobIds/" + i1,schemaPath:"#/properties/jobIds/items/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs45){
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 > 9007199254740991 || isNaN(data20)){
validate52.errors = [{instancePath:instancePath+"/jobIds/" + i1,schemaPath:"#/properties/jobIds/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data20 < 1 || isNaN(data20)){
validate52.errors = [{instancePath:instancePath+"/jobIds/" + i1,schemaPath:"#/properties/jobIds/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid5 = _errs45 === errors;
if(!valid5){
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
var valid0 = _errs43 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.leftAlone !== undefined){
let data21 = data.leftAlone;
const _errs47 = errors;
const _errs48 = errors;
let valid6 = false;
const _errs49 = errors;
if(errors === _errs49){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
let missing2;
if(((data21.reason === undefined) && (missing2 = "reason")) || ((data21.why === undefined) && (missing2 = "why"))){
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
if(data21.reason !== undefined){
let data22 = data21.reason;
const _errs51 = errors;
if(!((((((((((data22 === "not-finished") || (data22 === "not-failed")) || (data22 === "cancelled-by-person")) || (data22 === "superseded")) || (data22 === "restarted-by-person")) || (data22 === "stale")) || (data22 === "excluded")) || (data22 === "own-run")) || (data22 === "stopped")) || (data22 === "spent"))){
const err10 = {instancePath:instancePath+"/leftAlone/reason",schemaPath:"#/properties/leftAlone/anyOf/0/properties/reason/enum",keyword:"enum",params:{allowedValues: schema19.properties.leftAlone.anyOf[0].properties.reason.enum}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var valid7 = _errs51 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data21.why !== undefined){
let data23 = data21.why;
const _errs52 = errors;
if(errors === _errs52){
if(typeof data23 === "string"){
if(data23.length > 4000){
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
var valid7 = _errs52 === errors;
}
else {
var valid7 = true;
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
var _valid2 = _errs49 === errors;
valid6 = valid6 || _valid2;
if(_valid2){
var props0 = {};
props0.reason = true;
props0.why = true;
}
const _errs54 = errors;
if(data21 !== null){
const err14 = {instancePath:instancePath+"/leftAlone",schemaPath:"#/properties/leftAlone/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var _valid2 = _errs54 === errors;
valid6 = valid6 || _valid2;
if(!valid6){
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
errors = _errs48;
if(vErrors !== null){
if(_errs48){
vErrors.length = _errs48;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs47 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.why !== undefined){
let data24 = data.why;
const _errs56 = errors;
if(errors === _errs56){
if(typeof data24 === "string"){
if(data24.length > 4000){
validate52.errors = [{instancePath:instancePath+"/why",schemaPath:"#/properties/why/maxLength",keyword:"maxLength",params:{limit: 4000}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/why",schemaPath:"#/properties/why/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs56 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rule !== undefined){
let data25 = data.rule;
const _errs58 = errors;
if(errors === _errs58){
if(typeof data25 === "string"){
if(data25.length > 200){
validate52.errors = [{instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/maxLength",keyword:"maxLength",params:{limit: 200}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/rule",schemaPath:"#/properties/rule/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs58 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.refused !== undefined){
let data26 = data.refused;
const _errs60 = errors;
if(errors === _errs60){
if(Array.isArray(data26)){
if(data26.length > 100){
validate52.errors = [{instancePath:instancePath+"/refused",schemaPath:"#/properties/refused/maxItems",keyword:"maxItems",params:{limit: 100}}];
return false;
}
else {
var valid8 = true;
const len2 = data26.length;
for(let i2=0; i2<len2; i2++){
const _errs62 = errors;
if(!(validate53(data26[i2], {instancePath:instancePath+"/refused/" + i2,parentData:data26,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid8 = _errs62 === errors;
if(!valid8){
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
var valid0 = _errs60 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expectedMinutes !== undefined){
let data28 = data.expectedMinutes;
const _errs63 = errors;
const _errs64 = errors;
let valid9 = false;
const _errs65 = errors;
if(errors === _errs65){
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 < 0 || isNaN(data28)){
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
var _valid3 = _errs65 === errors;
valid9 = valid9 || _valid3;
const _errs67 = errors;
if(data28 !== null){
const err18 = {instancePath:instancePath+"/expectedMinutes",schemaPath:"#/properties/expectedMinutes/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var _valid3 = _errs67 === errors;
valid9 = valid9 || _valid3;
if(!valid9){
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
errors = _errs64;
if(vErrors !== null){
if(_errs64){
vErrors.length = _errs64;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs63 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.notBefore !== undefined){
let data29 = data.notBefore;
const _errs69 = errors;
const _errs70 = errors;
let valid10 = false;
const _errs71 = errors;
if(errors === _errs71){
if(typeof data29 === "string"){
if(data29.length > 40){
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
if(!pattern6.test(data29)){
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
var _valid4 = _errs71 === errors;
valid10 = valid10 || _valid4;
const _errs73 = errors;
if(data29 !== null){
const err23 = {instancePath:instancePath+"/notBefore",schemaPath:"#/properties/notBefore/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
var _valid4 = _errs73 === errors;
valid10 = valid10 || _valid4;
if(!valid10){
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
errors = _errs70;
if(vErrors !== null){
if(_errs70){
vErrors.length = _errs70;
}
else {
vErrors = null;
}
}
}
var valid0 = _errs69 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.jobs !== undefined){
let data30 = data.jobs;
const _errs75 = errors;
if(errors === _errs75){
if(Array.isArray(data30)){
if(data30.length > 1000){
validate52.errors = [{instancePath:instancePath+"/jobs",schemaPath:"#/properties/jobs/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid11 = true;
const len3 = data30.length;
for(let i3=0; i3<len3; i3++){
const _errs77 = errors;
if(!(validate55(data30[i3], {instancePath:instancePath+"/jobs/" + i3,parentData:data30,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
var valid11 = _errs77 === errors;
if(!valid11){
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
var valid0 = _errs75 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.omitted !== undefined){
let data32 = data.omitted;
const _errs78 = errors;
if(errors === _errs78){
if(Array.isArray(data32)){
if(data32.length > 1000){
validate52.errors = [{instancePath:instancePath+"/omitted",schemaPath:"#/properties/omitted/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid12 = true;
const len4 = data32.length;
for(let i4=0; i4<len4; i4++){
let data33 = data32[i4];
const _errs80 = errors;
if(errors === _errs80){
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
let missing3;
if((((data33.role === undefined) && (missing3 = "role")) || ((data33.signature === undefined) && (missing3 = "signature"))) || ((data33.jobs === undefined) && (missing3 = "jobs"))){
validate52.errors = [{instancePath:instancePath+"/omitted/" + i4,schemaPath:"#/properties/omitted/items/required",keyword:"required",params:{missingProperty: missing3}}];
return false;
}
else {
if(data33.role !== undefined){
const _errs82 = errors;
if(!(validate56(data33.role, {instancePath:instancePath+"/omitted/" + i4+"/role",parentData:data33,parentDataProperty:"role",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
var valid13 = _errs82 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data33.signature !== undefined){
let data35 = data33.signature;
const _errs83 = errors;
const _errs84 = errors;
let valid14 = false;
const _errs85 = errors;
if(errors === _errs85){
if(typeof data35 === "string"){
if(data35.length > 64){
const err25 = {instancePath:instancePath+"/omitted/" + i4+"/signature",schemaPath:"#/properties/omitted/items/properties/signature/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 64}};
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
const err26 = {instancePath:instancePath+"/omitted/" + i4+"/signature",schemaPath:"#/properties/omitted/items/properties/signature/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
var _valid5 = _errs85 === errors;
valid14 = valid14 || _valid5;
const _errs87 = errors;
if(data35 !== null){
const err27 = {instancePath:instancePath+"/omitted/" + i4+"/signature",schemaPath:"#/properties/omitted/items/properties/signature/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
var _valid5 = _errs87 === errors;
valid14 = valid14 || _valid5;
if(!valid14){
const err28 = {instancePath:instancePath+"/omitted/" + i4+"/signature",schemaPath:"#/properties/omitted/items/properties/signature/anyOf",keyword:"anyOf",params:{}};
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
errors = _errs84;
if(vErrors !== null){
if(_errs84){
vErrors.length = _errs84;
}
else {
vErrors = null;
}
}
}
var valid13 = _errs83 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data33.jobs !== undefined){
let data36 = data33.jobs;
const _errs89 = errors;
if(!(((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36))) && (isFinite(data36)))){
validate52.errors = [{instancePath:instancePath+"/omitted/" + i4+"/jobs",schemaPath:"#/properties/omitted/items/properties/jobs/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs89){
if((typeof data36 == "number") && (isFinite(data36))){
if(data36 > 9007199254740991 || isNaN(data36)){
validate52.errors = [{instancePath:instancePath+"/omitted/" + i4+"/jobs",schemaPath:"#/properties/omitted/items/properties/jobs/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data36 < 1 || isNaN(data36)){
validate52.errors = [{instancePath:instancePath+"/omitted/" + i4+"/jobs",schemaPath:"#/properties/omitted/items/properties/jobs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid13 = _errs89 === errors;
}
else {
var valid13 = true;
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/omitted/" + i4,schemaPath:"#/properties/omitted/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid12 = _errs80 === errors;
if(!valid12){
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
var valid0 = _errs78 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.counts !== undefined){
let data37 = data.counts;
const _errs91 = errors;
if(errors === _errs91){
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
let missing4;
if((((data37.jobs === undefined) && (missing4 = "jobs")) || ((data37.passed === undefined) && (missing4 = "passed"))) || ((data37.failed === undefined) && (missing4 = "failed"))){
validate52.errors = [{instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/required",keyword:"required",params:{missingProperty: missing4}}];
return false;
}
else {
if(data37.jobs !== undefined){
let data38 = data37.jobs;
const _errs93 = errors;
if(!(((typeof data38 == "number") && (!(data38 % 1) && !isNaN(data38))) && (isFinite(data38)))){
validate52.errors = [{instancePath:instancePath+"/counts/jobs",schemaPath:"#/properties/counts/properties/jobs/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs93){
if((typeof data38 == "number") && (isFinite(data38))){
if(data38 > 9007199254740991 || isNaN(data38)){
validate52.errors = [{instancePath:instancePath+"/counts/jobs",schemaPath:"#/properties/counts/properties/jobs/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data38 < 0 || isNaN(data38)){
validate52.errors = [{instancePath:instancePath+"/counts/jobs",schemaPath:"#/properties/counts/properties/jobs/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid15 = _errs93 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data37.passed !== undefined){
let data39 = data37.passed;
const _errs95 = errors;
if(!(((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39))) && (isFinite(data39)))){
validate52.errors = [{instancePath:instancePath+"/counts/passed",schemaPath:"#/properties/counts/properties/passed/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs95){
if((typeof data39 == "number") && (isFinite(data39))){
if(data39 > 9007199254740991 || isNaN(data39)){
validate52.errors = [{instancePath:instancePath+"/counts/passed",schemaPath:"#/properties/counts/properties/passed/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data39 < 0 || isNaN(data39)){
validate52.errors = [{instancePath:instancePath+"/counts/passed",schemaPath:"#/properties/counts/properties/passed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid15 = _errs95 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data37.failed !== undefined){
let data40 = data37.failed;
const _errs97 = errors;
if(!(((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40))) && (isFinite(data40)))){
validate52.errors = [{instancePath:instancePath+"/counts/failed",schemaPath:"#/properties/counts/properties/failed/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs97){
if((typeof data40 == "number") && (isFinite(data40))){
if(data40 > 9007199254740991 || isNaN(data40)){
validate52.errors = [{instancePath:instancePath+"/counts/failed",schemaPath:"#/properties/counts/properties/failed/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data40 < 0 || isNaN(data40)){
validate52.errors = [{instancePath:instancePath+"/counts/failed",schemaPath:"#/properties/counts/properties/failed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid15 = _errs97 === errors;
}
else {
var valid15 = true;
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
var valid0 = _errs91 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rollback !== undefined){
let data41 = data.rollback;
const _errs99 = errors;
if(errors === _errs99){
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
let missing5;
if((((data41.culprit === undefined) && (missing5 = "culprit")) || ((data41.grade === undefined) && (missing5 = "grade"))) || ((data41.refused === undefined) && (missing5 = "refused"))){
validate52.errors = [{instancePath:instancePath+"/rollback",schemaPath:"#/properties/rollback/required",keyword:"required",params:{missingProperty: missing5}}];
return false;
}
else {
if(data41.culprit !== undefined){
let data42 = data41.culprit;
const _errs101 = errors;
const _errs102 = errors;
let valid17 = false;
const _errs103 = errors;
if(errors === _errs103){
if(typeof data42 === "string"){
if(data42.length > 64){
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
if(!pattern5.test(data42)){
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
var _valid6 = _errs103 === errors;
valid17 = valid17 || _valid6;
const _errs105 = errors;
if(data42 !== null){
const err32 = {instancePath:instancePath+"/rollback/culprit",schemaPath:"#/properties/rollback/properties/culprit/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
var _valid6 = _errs105 === errors;
valid17 = valid17 || _valid6;
if(!valid17){
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
errors = _errs102;
if(vErrors !== null){
if(_errs102){
vErrors.length = _errs102;
}
else {
vErrors = null;
}
}
}
var valid16 = _errs101 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data41.range !== undefined){
let data43 = data41.range;
const _errs107 = errors;
if(errors === _errs107){
if(Array.isArray(data43)){
if(data43.length > 100){
validate52.errors = [{instancePath:instancePath+"/rollback/range",schemaPath:"#/properties/rollback/properties/range/maxItems",keyword:"maxItems",params:{limit: 100}}];
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
validate52.errors = [{instancePath:instancePath+"/rollback/range/" + i5,schemaPath:"#/properties/rollback/properties/range/items/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(!pattern5.test(data44)){
validate52.errors = [{instancePath:instancePath+"/rollback/range/" + i5,schemaPath:"#/properties/rollback/properties/range/items/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{40,64}$"}}];
return false;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/rollback/range/" + i5,schemaPath:"#/properties/rollback/properties/range/items/type",keyword:"type",params:{type: "string"}}];
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
validate52.errors = [{instancePath:instancePath+"/rollback/range",schemaPath:"#/properties/rollback/properties/range/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid16 = _errs107 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data41.probes !== undefined){
let data45 = data41.probes;
const _errs111 = errors;
if(errors === _errs111){
if(Array.isArray(data45)){
if(data45.length > 10){
validate52.errors = [{instancePath:instancePath+"/rollback/probes",schemaPath:"#/properties/rollback/properties/probes/maxItems",keyword:"maxItems",params:{limit: 10}}];
return false;
}
else {
var valid19 = true;
const len6 = data45.length;
for(let i6=0; i6<len6; i6++){
let data46 = data45[i6];
const _errs113 = errors;
if(errors === _errs113){
if(typeof data46 === "string"){
if(data46.length > 64){
validate52.errors = [{instancePath:instancePath+"/rollback/probes/" + i6,schemaPath:"#/properties/rollback/properties/probes/items/maxLength",keyword:"maxLength",params:{limit: 64}}];
return false;
}
else {
if(!pattern5.test(data46)){
validate52.errors = [{instancePath:instancePath+"/rollback/probes/" + i6,schemaPath:"#/properties/rollback/properties/probes/items/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{40,64}$"}}];
return false;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/rollback/probes/" + i6,schemaPath:"#/properties/rollback/properties/probes/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid19 = _errs113 === errors;
if(!valid19){
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
var valid16 = _errs111 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data41.follow !== undefined){
const _errs115 = errors;
if(typeof data41.follow !== "boolean"){
validate52.errors = [{instancePath:instancePath+"/rollback/follow",schemaPath:"#/properties/rollback/properties/follow/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid16 = _errs115 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data41.reland !== undefined){
const _errs117 = errors;
if(typeof data41.reland !== "boolean"){
validate52.errors = [{instancePath:instancePath+"/rollback/reland",schemaPath:"#/properties/rollback/properties/reland/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid16 = _errs117 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data41.job !== undefined){
let data49 = data41.job;
const _errs119 = errors;
if(errors === _errs119){
if(typeof data49 === "string"){
if(data49.length > 300){
validate52.errors = [{instancePath:instancePath+"/rollback/job",schemaPath:"#/properties/rollback/properties/job/maxLength",keyword:"maxLength",params:{limit: 300}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/rollback/job",schemaPath:"#/properties/rollback/properties/job/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid16 = _errs119 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data41.grade !== undefined){
let data50 = data41.grade;
const _errs121 = errors;
if(!(((data50 === "likely") || (data50 === "proven")) || (data50 === null))){
validate52.errors = [{instancePath:instancePath+"/rollback/grade",schemaPath:"#/properties/rollback/properties/grade/enum",keyword:"enum",params:{allowedValues: schema19.properties.rollback.properties.grade.enum}}];
return false;
}
var valid16 = _errs121 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data41.refused !== undefined){
let data51 = data41.refused;
const _errs122 = errors;
if(errors === _errs122){
if(Array.isArray(data51)){
if(data51.length > 100){
validate52.errors = [{instancePath:instancePath+"/rollback/refused",schemaPath:"#/properties/rollback/properties/refused/maxItems",keyword:"maxItems",params:{limit: 100}}];
return false;
}
else {
var valid20 = true;
const len7 = data51.length;
for(let i7=0; i7<len7; i7++){
let data52 = data51[i7];
const _errs124 = errors;
if(errors === _errs124){
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
let missing6;
if(((data52.reason === undefined) && (missing6 = "reason")) || ((data52.why === undefined) && (missing6 = "why"))){
validate52.errors = [{instancePath:instancePath+"/rollback/refused/" + i7,schemaPath:"#/properties/rollback/properties/refused/items/required",keyword:"required",params:{missingProperty: missing6}}];
return false;
}
else {
if(data52.reason !== undefined){
let data53 = data52.reason;
const _errs126 = errors;
if(errors === _errs126){
if(typeof data53 === "string"){
if(data53.length > 60){
validate52.errors = [{instancePath:instancePath+"/rollback/refused/" + i7+"/reason",schemaPath:"#/properties/rollback/properties/refused/items/properties/reason/maxLength",keyword:"maxLength",params:{limit: 60}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/rollback/refused/" + i7+"/reason",schemaPath:"#/properties/rollback/properties/refused/items/properties/reason/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid21 = _errs126 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data52.why !== undefined){
let data54 = data52.why;
const _errs128 = errors;
if(errors === _errs128){
if(typeof data54 === "string"){
if(data54.length > 4000){
validate52.errors = [{instancePath:instancePath+"/rollback/refused/" + i7+"/why",schemaPath:"#/properties/rollback/properties/refused/items/properties/why/maxLength",keyword:"maxLength",params:{limit: 4000}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/rollback/refused/" + i7+"/why",schemaPath:"#/properties/rollback/properties/refused/items/properties/why/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid21 = _errs128 === errors;
}
else {
var valid21 = true;
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/rollback/refused/" + i7,schemaPath:"#/properties/rollback/properties/refused/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid20 = _errs124 === errors;
if(!valid20){
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
var valid16 = _errs122 === errors;
}
else {
var valid16 = true;
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
var valid0 = _errs99 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.needs !== undefined){
let data55 = data.needs;
const _errs130 = errors;
if(errors === _errs130){
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
for(const key0 in data55){
let data56 = data55[key0];
const _errs133 = errors;
if(!((data56 === "read") || (data56 === "write"))){
validate52.errors = [{instancePath:instancePath+"/needs/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/needs/additionalProperties/enum",keyword:"enum",params:{allowedValues: schema19.properties.needs.additionalProperties.enum}}];
return false;
}
var valid22 = _errs133 === errors;
if(!valid22){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/needs",schemaPath:"#/properties/needs/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs130 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.costs !== undefined){
let data57 = data.costs;
const _errs134 = errors;
if(errors === _errs134){
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing7;
if((((data57.apiRequests === undefined) && (missing7 = "apiRequests")) || ((data57.ledgerRequests === undefined) && (missing7 = "ledgerRequests"))) || ((data57.logBytes === undefined) && (missing7 = "logBytes"))){
validate52.errors = [{instancePath:instancePath+"/costs",schemaPath:"#/properties/costs/required",keyword:"required",params:{missingProperty: missing7}}];
return false;
}
else {
if(data57.apiRequests !== undefined){
let data58 = data57.apiRequests;
const _errs136 = errors;
if(!(((typeof data58 == "number") && (!(data58 % 1) && !isNaN(data58))) && (isFinite(data58)))){
validate52.errors = [{instancePath:instancePath+"/costs/apiRequests",schemaPath:"#/properties/costs/properties/apiRequests/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs136){
if((typeof data58 == "number") && (isFinite(data58))){
if(data58 > 9007199254740991 || isNaN(data58)){
validate52.errors = [{instancePath:instancePath+"/costs/apiRequests",schemaPath:"#/properties/costs/properties/apiRequests/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data58 < 0 || isNaN(data58)){
validate52.errors = [{instancePath:instancePath+"/costs/apiRequests",schemaPath:"#/properties/costs/properties/apiRequests/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid23 = _errs136 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data57.ledgerRequests !== undefined){
let data59 = data57.ledgerRequests;
const _errs138 = errors;
if(!(((typeof data59 == "number") && (!(data59 % 1) && !isNaN(data59))) && (isFinite(data59)))){
validate52.errors = [{instancePath:instancePath+"/costs/ledgerRequests",schemaPath:"#/properties/costs/properties/ledgerRequests/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs138){
if((typeof data59 == "number") && (isFinite(data59))){
if(data59 > 9007199254740991 || isNaN(data59)){
validate52.errors = [{instancePath:instancePath+"/costs/ledgerRequests",schemaPath:"#/properties/costs/properties/ledgerRequests/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data59 < 0 || isNaN(data59)){
validate52.errors = [{instancePath:instancePath+"/costs/ledgerRequests",schemaPath:"#/properties/costs/properties/ledgerRequests/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid23 = _errs138 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data57.logBytes !== undefined){
let data60 = data57.logBytes;
const _errs140 = errors;
if(!(((typeof data60 == "number") && (!(data60 % 1) && !isNaN(data60))) && (isFinite(data60)))){
validate52.errors = [{instancePath:instancePath+"/costs/logBytes",schemaPath:"#/properties/costs/properties/logBytes/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs140){
if((typeof data60 == "number") && (isFinite(data60))){
if(data60 > 9007199254740991 || isNaN(data60)){
validate52.errors = [{instancePath:instancePath+"/costs/logBytes",schemaPath:"#/properties/costs/properties/logBytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data60 < 0 || isNaN(data60)){
validate52.errors = [{instancePath:instancePath+"/costs/logBytes",schemaPath:"#/properties/costs/properties/logBytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid23 = _errs140 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data57.graphql !== undefined){
const _errs142 = errors;
if(false !== data57.graphql){
validate52.errors = [{instancePath:instancePath+"/costs/graphql",schemaPath:"#/properties/costs/properties/graphql/const",keyword:"const",params:{allowedValue: false}}];
return false;
}
var valid23 = _errs142 === errors;
}
else {
var valid23 = true;
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
var valid0 = _errs134 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.deployment !== undefined){
let data62 = data.deployment;
const _errs143 = errors;
if(errors === _errs143){
if(data62 && typeof data62 == "object" && !Array.isArray(data62)){
let missing8;
if(((data62.id === undefined) && (missing8 = "id")) || ((data62.environment === undefined) && (missing8 = "environment"))){
validate52.errors = [{instancePath:instancePath+"/deployment",schemaPath:"#/properties/deployment/required",keyword:"required",params:{missingProperty: missing8}}];
return false;
}
else {
if(data62.id !== undefined){
let data63 = data62.id;
const _errs145 = errors;
if(!(((typeof data63 == "number") && (!(data63 % 1) && !isNaN(data63))) && (isFinite(data63)))){
validate52.errors = [{instancePath:instancePath+"/deployment/id",schemaPath:"#/properties/deployment/properties/id/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs145){
if((typeof data63 == "number") && (isFinite(data63))){
if(data63 > 9007199254740991 || isNaN(data63)){
validate52.errors = [{instancePath:instancePath+"/deployment/id",schemaPath:"#/properties/deployment/properties/id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data63 < 1 || isNaN(data63)){
validate52.errors = [{instancePath:instancePath+"/deployment/id",schemaPath:"#/properties/deployment/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid24 = _errs145 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data62.environment !== undefined){
let data64 = data62.environment;
const _errs147 = errors;
if(errors === _errs147){
if(typeof data64 === "string"){
if(data64.length > 300){
validate52.errors = [{instancePath:instancePath+"/deployment/environment",schemaPath:"#/properties/deployment/properties/environment/maxLength",keyword:"maxLength",params:{limit: 300}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/deployment/environment",schemaPath:"#/properties/deployment/properties/environment/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid24 = _errs147 === errors;
}
else {
var valid24 = true;
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/deployment",schemaPath:"#/properties/deployment/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs143 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.command !== undefined){
let data65 = data.command;
const _errs149 = errors;
if(errors === _errs149){
if(data65 && typeof data65 == "object" && !Array.isArray(data65)){
let missing9;
if(((((data65.name === undefined) && (missing9 = "name")) || ((data65.by === undefined) && (missing9 = "by"))) || ((data65.comment === undefined) && (missing9 = "comment"))) || ((data65.pullRequest === undefined) && (missing9 = "pullRequest"))){
validate52.errors = [{instancePath:instancePath+"/command",schemaPath:"#/properties/command/required",keyword:"required",params:{missingProperty: missing9}}];
return false;
}
else {
if(data65.name !== undefined){
let data66 = data65.name;
const _errs151 = errors;
if(!((data66 === "plan") || (data66 === "retry"))){
validate52.errors = [{instancePath:instancePath+"/command/name",schemaPath:"#/properties/command/properties/name/enum",keyword:"enum",params:{allowedValues: schema19.properties.command.properties.name.enum}}];
return false;
}
var valid25 = _errs151 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data65.by !== undefined){
let data67 = data65.by;
const _errs152 = errors;
if(errors === _errs152){
if(typeof data67 === "string"){
if(data67.length > 100){
validate52.errors = [{instancePath:instancePath+"/command/by",schemaPath:"#/properties/command/properties/by/maxLength",keyword:"maxLength",params:{limit: 100}}];
return false;
}
else {
if(!pattern12.test(data67)){
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
var valid25 = _errs152 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data65.comment !== undefined){
let data68 = data65.comment;
const _errs154 = errors;
if(!(((typeof data68 == "number") && (!(data68 % 1) && !isNaN(data68))) && (isFinite(data68)))){
validate52.errors = [{instancePath:instancePath+"/command/comment",schemaPath:"#/properties/command/properties/comment/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs154){
if((typeof data68 == "number") && (isFinite(data68))){
if(data68 > 9007199254740991 || isNaN(data68)){
validate52.errors = [{instancePath:instancePath+"/command/comment",schemaPath:"#/properties/command/properties/comment/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data68 < 0 || isNaN(data68)){
validate52.errors = [{instancePath:instancePath+"/command/comment",schemaPath:"#/properties/command/properties/comment/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid25 = _errs154 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data65.pullRequest !== undefined){
let data69 = data65.pullRequest;
const _errs156 = errors;
if(!(((typeof data69 == "number") && (!(data69 % 1) && !isNaN(data69))) && (isFinite(data69)))){
validate52.errors = [{instancePath:instancePath+"/command/pullRequest",schemaPath:"#/properties/command/properties/pullRequest/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs156){
if((typeof data69 == "number") && (isFinite(data69))){
if(data69 > 9007199254740991 || isNaN(data69)){
validate52.errors = [{instancePath:instancePath+"/command/pullRequest",schemaPath:"#/properties/command/properties/pullRequest/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data69 < 1 || isNaN(data69)){
validate52.errors = [{instancePath:instancePath+"/command/pullRequest",schemaPath:"#/properties/command/properties/pullRequest/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid25 = _errs156 === errors;
}
else {
var valid25 = true;
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
var valid0 = _errs149 === errors;
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
}
else {
validate52.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":{"version":true,"id":true,"repository":true,"run":true,"mode":true,"advice":true,"decidedAt":true,"strategy":true,"act":true,"jobIds":true,"leftAlone":true,"why":true,"rule":true,"refused":true,"expectedMinutes":true,"notBefore":true,"jobs":true,"omitted":true,"counts":true,"rollback":true,"needs":true,"costs":true,"deployment":true,"command":true},"dynamicProps":false,"dynamicItems":false};
