// @ts-nocheck
// Made from schema/ledger-line.schema.json by scripts/validators.mjs. Do not edit.
export const validate = validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"A line of rerail's ledger","type":"object","required":["version","key","at","attempt","jobKey","kind"],"properties":{"version":{"const":2},"key":{"type":"string","maxLength":300,"pattern":"^[A-Za-z0-9._-]+(?:/[A-Za-z0-9._-]+){0,7}$"},"at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"},"repository":{"$ref":"#/$defs/name"},"runId":{"$ref":"#/$defs/name"},"attempt":{"type":"integer","minimum":1,"maximum":100000},"jobKey":{"$ref":"#/$defs/name"},"commit":{"$ref":"#/$defs/name"},"stage":{"$ref":"#/$defs/text"},"kind":{"enum":["plan","intent","act","end"]}},"oneOf":[{"required":["situation","plan"],"properties":{"kind":{"const":"plan"},"situation":{"$ref":"#/$defs/situation"},"plan":{"$ref":"#/$defs/plan"}}},{"required":["act"],"properties":{"kind":{"const":"intent"},"act":{"$ref":"#/$defs/deed"},"why":{"$ref":"#/$defs/text"}}},{"required":["act","done"],"properties":{"kind":{"const":"act"},"act":{"$ref":"#/$defs/deed"},"done":{"type":"boolean"},"why":{"$ref":"#/$defs/text"},"checkpoint":{"type":"string","pattern":"^[a-z0-9-]{8,64}$"},"durationMs":{"$ref":"#/$defs/amount"},"savedMs":{"$ref":"#/$defs/amount"}}},{"required":["outcome","failures","tries"],"properties":{"kind":{"const":"end"},"outcome":{"enum":["recovered","skipped","failed"]},"failures":{"type":"array","maxItems":1000,"items":{"type":"object","required":["type","signature"],"properties":{"type":{"$ref":"#/$defs/failureType"},"signature":{"$ref":"#/$defs/name"}}}},"tries":{"$ref":"#/$defs/count"},"lostMs":{"$ref":"#/$defs/amount"}}}],"$defs":{"name":{"type":"string","minLength":1,"maxLength":300},"text":{"type":"string","maxLength":20000},"texts":{"type":"array","maxItems":10000,"items":{"$ref":"#/$defs/text"}},"amount":{"type":"number","minimum":0},"share":{"type":"number","minimum":0,"maximum":1},"count":{"type":"integer","minimum":0,"maximum":1000000},"lane":{"enum":["DOCS","STANDARD","HEAVY"]},"strategy":{"enum":["RETRY","RESUME","SKIP","ROLLBACK","MANUAL"]},"failureType":{"enum":["timeout","test-failure","quality-gate","resource-exhaustion","network","git","unknown"]},"deed":{"enum":["restore","retry","resume","step-back","skip","hand-over","re-run","comment","open-issue","nominate","revert","capture","fast-forward","clean-up"]},"policyPlan":{"type":"object","required":["strategy"],"additionalProperties":false,"properties":{"strategy":{"$ref":"#/$defs/strategy"},"tries":{"$ref":"#/$defs/count"},"waitMs":{"$ref":"#/$defs/amount"},"scale":{"$ref":"#/$defs/share"},"only":{"const":"known-flaky"},"lanes":{"type":"object","additionalProperties":false,"properties":{"DOCS":{"$ref":"#/$defs/strategy"},"STANDARD":{"$ref":"#/$defs/strategy"},"HEAVY":{"$ref":"#/$defs/strategy"}}}}},"situation":{"type":"object","required":["failure","lane","options","policy","history","made","externalEffects","resumable","cancelled","survivors"],"additionalProperties":false,"properties":{"failure":{"type":"object","required":["type","confidence","signature"],"properties":{"type":{"$ref":"#/$defs/failureType"},"confidence":{"$ref":"#/$defs/share"},"signature":{"$ref":"#/$defs/name"},"retry":{"enum":["transient","same-again","unclear"]}}},"lane":{"$ref":"#/$defs/lane"},"options":{"type":"object","required":["retry","optional"],"additionalProperties":false,"properties":{"retry":{"enum":["auto","always","never"]},"maxTries":{"$ref":"#/$defs/count"},"optional":{"type":"boolean"}}},"policy":{"type":"object","additionalProperties":false,"properties":{"plans":{"type":"object","additionalProperties":false,"properties":{"timeout":{"$ref":"#/$defs/policyPlan"},"test-failure":{"$ref":"#/$defs/policyPlan"},"quality-gate":{"$ref":"#/$defs/policyPlan"},"resource-exhaustion":{"$ref":"#/$defs/policyPlan"},"network":{"$ref":"#/$defs/policyPlan"},"git":{"$ref":"#/$defs/policyPlan"},"unknown":{"$ref":"#/$defs/policyPlan"}}},"rollbackBranches":{"$ref":"#/$defs/texts"},"optionalTypes":{"type":"array","maxItems":10,"items":{"$ref":"#/$defs/failureType"}},"isBroken":{"const":true}}},"history":{"type":"object","required":["flaky","repeated"],"additionalProperties":false,"properties":{"flaky":{"$ref":"#/$defs/texts"},"repeated":{"$ref":"#/$defs/texts"}}},"branch":{"$ref":"#/$defs/text"},"made":{"type":"object","required":["tries","resumes"],"additionalProperties":false,"properties":{"tries":{"$ref":"#/$defs/count"},"resumes":{"$ref":"#/$defs/count"}}},"time":{"type":"object","required":["spentMs","lastTryMs"],"additionalProperties":false,"properties":{"spentMs":{"$ref":"#/$defs/amount"},"lastTryMs":{"$ref":"#/$defs/amount"},"budgetMs":{"$ref":"#/$defs/amount"}}},"reruns":{"type":"object","required":["made","allowed"],"additionalProperties":false,"properties":{"made":{"$ref":"#/$defs/count"},"allowed":{"$ref":"#/$defs/count"}}},"externalEffects":{"$ref":"#/$defs/texts"},"resumable":{"type":"boolean"},"runnerDied":{"const":true},"cancelled":{"type":"boolean"},"stopped":{"$ref":"#/$defs/text"},"survivors":{"$ref":"#/$defs/texts"},"triggers":{"type":"array","maxItems":100,"items":{"type":"object","required":["metric","do","why"],"additionalProperties":false,"properties":{"metric":{"enum":["test-failure-rate","duration","memory","disk","quality-score","veto","stop"]},"do":{"enum":["checkpoint","scale-back","step-back","nominate-revert","hand-over"]},"why":{"$ref":"#/$defs/text"}}}},"stepBack":{"type":"object","required":["stages","resumedAt","made","approveOver","maxPerTarget","approved"],"additionalProperties":false,"properties":{"stages":{"type":"array","maxItems":1000,"items":{"type":"object","required":["name"],"additionalProperties":false,"properties":{"name":{"$ref":"#/$defs/text"},"external":{"const":true}}}},"resumedAt":{"$ref":"#/$defs/count"},"cameBack":{"const":true},"asked":{"const":true},"path":{"$ref":"#/$defs/text"},"pending":{"$ref":"#/$defs/text"},"made":{"type":"object","additionalProperties":{"$ref":"#/$defs/count"}},"approveOver":{"$ref":"#/$defs/count"},"maxPerTarget":{"$ref":"#/$defs/count"},"approved":{"type":"boolean"}}}}},"plan":{"type":"object","required":["strategy","why","rule","refused"],"additionalProperties":false,"properties":{"strategy":{"$ref":"#/$defs/strategy"},"why":{"$ref":"#/$defs/text"},"rule":{"$ref":"#/$defs/text"},"refused":{"type":"array","maxItems":20,"items":{"type":"object","required":["strategy","reason","why"],"properties":{"strategy":{"$ref":"#/$defs/strategy"},"reason":{"$ref":"#/$defs/text"},"why":{"$ref":"#/$defs/text"}}}},"tries":{"$ref":"#/$defs/count"},"scale":{"$ref":"#/$defs/share"},"waitMs":{"$ref":"#/$defs/amount"},"stepBack":{"const":true},"expectedMinutes":{"$ref":"#/$defs/amount"}}}}};
const schema20 = {"type":"object","required":["failure","lane","options","policy","history","made","externalEffects","resumable","cancelled","survivors"],"additionalProperties":false,"properties":{"failure":{"type":"object","required":["type","confidence","signature"],"properties":{"type":{"$ref":"#/$defs/failureType"},"confidence":{"$ref":"#/$defs/share"},"signature":{"$ref":"#/$defs/name"},"retry":{"enum":["transient","same-again","unclear"]}}},"lane":{"$ref":"#/$defs/lane"},"options":{"type":"object","required":["retry","optional"],"additionalProperties":false,"properties":{"retry":{"enum":["auto","always","never"]},"maxTries":{"$ref":"#/$defs/count"},"optional":{"type":"boolean"}}},"policy":{"type":"object","additionalProperties":false,"properties":{"plans":{"type":"object","additionalProperties":false,"properties":{"timeout":{"$ref":"#/$defs/policyPlan"},"test-failure":{"$ref":"#/$defs/policyPlan"},"quality-gate":{"$ref":"#/$defs/policyPlan"},"resource-exhaustion":{"$ref":"#/$defs/policyPlan"},"network":{"$ref":"#/$defs/policyPlan"},"git":{"$ref":"#/$defs/policyPlan"},"unknown":{"$ref":"#/$defs/policyPlan"}}},"rollbackBranches":{"$ref":"#/$defs/texts"},"optionalTypes":{"type":"array","maxItems":10,"items":{"$ref":"#/$defs/failureType"}},"isBroken":{"const":true}}},"history":{"type":"object","required":["flaky","repeated"],"additionalProperties":false,"properties":{"flaky":{"$ref":"#/$defs/texts"},"repeated":{"$ref":"#/$defs/texts"}}},"branch":{"$ref":"#/$defs/text"},"made":{"type":"object","required":["tries","resumes"],"additionalProperties":false,"properties":{"tries":{"$ref":"#/$defs/count"},"resumes":{"$ref":"#/$defs/count"}}},"time":{"type":"object","required":["spentMs","lastTryMs"],"additionalProperties":false,"properties":{"spentMs":{"$ref":"#/$defs/amount"},"lastTryMs":{"$ref":"#/$defs/amount"},"budgetMs":{"$ref":"#/$defs/amount"}}},"reruns":{"type":"object","required":["made","allowed"],"additionalProperties":false,"properties":{"made":{"$ref":"#/$defs/count"},"allowed":{"$ref":"#/$defs/count"}}},"externalEffects":{"$ref":"#/$defs/texts"},"resumable":{"type":"boolean"},"runnerDied":{"const":true},"cancelled":{"type":"boolean"},"stopped":{"$ref":"#/$defs/text"},"survivors":{"$ref":"#/$defs/texts"},"triggers":{"type":"array","maxItems":100,"items":{"type":"object","required":["metric","do","why"],"additionalProperties":false,"properties":{"metric":{"enum":["test-failure-rate","duration","memory","disk","quality-score","veto","stop"]},"do":{"enum":["checkpoint","scale-back","step-back","nominate-revert","hand-over"]},"why":{"$ref":"#/$defs/text"}}}},"stepBack":{"type":"object","required":["stages","resumedAt","made","approveOver","maxPerTarget","approved"],"additionalProperties":false,"properties":{"stages":{"type":"array","maxItems":1000,"items":{"type":"object","required":["name"],"additionalProperties":false,"properties":{"name":{"$ref":"#/$defs/text"},"external":{"const":true}}}},"resumedAt":{"$ref":"#/$defs/count"},"cameBack":{"const":true},"asked":{"const":true},"path":{"$ref":"#/$defs/text"},"pending":{"$ref":"#/$defs/text"},"made":{"type":"object","additionalProperties":{"$ref":"#/$defs/count"}},"approveOver":{"$ref":"#/$defs/count"},"maxPerTarget":{"$ref":"#/$defs/count"},"approved":{"type":"boolean"}}}}};
const func1 = Object.prototype.hasOwnProperty;
const schema21 = {"enum":["timeout","test-failure","quality-gate","resource-exhaustion","network","git","unknown"]};

function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate54.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((((((data === "timeout") || (data === "test-failure")) || (data === "quality-gate")) || (data === "resource-exhaustion")) || (data === "network")) || (data === "git")) || (data === "unknown"))){
validate54.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema21.enum}}];
return false;
}
validate54.errors = vErrors;
return errors === 0;
}
validate54.evaluated = {"dynamicProps":false,"dynamicItems":false};



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
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 1 || isNaN(data)){
validate56.errors = [{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}}];
return false;
}
else {
if(data < 0 || isNaN(data)){
validate56.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
else {
validate56.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
validate56.errors = vErrors;
return errors === 0;
}
validate56.evaluated = {"dynamicProps":false,"dynamicItems":false};



function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate58.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(data.length > 300){
validate58.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 300}}];
return false;
}
else {
if(data.length < 1){
validate58.errors = [{instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
}
else {
validate58.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate58.errors = vErrors;
return errors === 0;
}
validate58.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema24 = {"enum":["DOCS","STANDARD","HEAVY"]};

function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate60.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((data === "DOCS") || (data === "STANDARD")) || (data === "HEAVY"))){
validate60.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema24.enum}}];
return false;
}
validate60.errors = vErrors;
return errors === 0;
}
validate60.evaluated = {"dynamicProps":false,"dynamicItems":false};



function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate62.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate62.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 1000000 || isNaN(data)){
validate62.errors = [{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}}];
return false;
}
else {
if(data < 0 || isNaN(data)){
validate62.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
validate62.errors = vErrors;
return errors === 0;
}
validate62.evaluated = {"dynamicProps":false,"dynamicItems":false};


const schema27 = {"enum":["RETRY","RESUME","SKIP","ROLLBACK","MANUAL"]};

function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate65.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((((data === "RETRY") || (data === "RESUME")) || (data === "SKIP")) || (data === "ROLLBACK")) || (data === "MANUAL"))){
validate65.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema27.enum}}];
return false;
}
validate65.errors = vErrors;
return errors === 0;
}
validate65.evaluated = {"dynamicProps":false,"dynamicItems":false};



function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate68.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data < 0 || isNaN(data)){
validate68.errors = [{instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate68.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
validate68.errors = vErrors;
return errors === 0;
}
validate68.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate64.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.strategy === undefined) && (missing0 = "strategy")){
validate64.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "strategy") || (key0 === "tries")) || (key0 === "waitMs")) || (key0 === "scale")) || (key0 === "only")) || (key0 === "lanes"))){
validate64.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.strategy !== undefined){
const _errs2 = errors;
if(!(validate65(data.strategy, {instancePath:instancePath+"/strategy",parentData:data,parentDataProperty:"strategy",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tries !== undefined){
const _errs3 = errors;
if(!(validate62(data.tries, {instancePath:instancePath+"/tries",parentData:data,parentDataProperty:"tries",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.waitMs !== undefined){
const _errs4 = errors;
if(!(validate68(data.waitMs, {instancePath:instancePath+"/waitMs",parentData:data,parentDataProperty:"waitMs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.scale !== undefined){
const _errs5 = errors;
if(!(validate56(data.scale, {instancePath:instancePath+"/scale",parentData:data,parentDataProperty:"scale",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.only !== undefined){
const _errs6 = errors;
if("known-flaky" !== data.only){
validate64.errors = [{instancePath:instancePath+"/only",schemaPath:"#/properties/only/const",keyword:"const",params:{allowedValue: "known-flaky"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.lanes !== undefined){
let data5 = data.lanes;
const _errs7 = errors;
if(errors === _errs7){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
const _errs9 = errors;
for(const key1 in data5){
if(!(((key1 === "DOCS") || (key1 === "STANDARD")) || (key1 === "HEAVY"))){
validate64.errors = [{instancePath:instancePath+"/lanes",schemaPath:"#/properties/lanes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs9 === errors){
if(data5.DOCS !== undefined){
const _errs10 = errors;
if(!(validate65(data5.DOCS, {instancePath:instancePath+"/lanes/DOCS",parentData:data5,parentDataProperty:"DOCS",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
var valid1 = _errs10 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data5.STANDARD !== undefined){
const _errs11 = errors;
if(!(validate65(data5.STANDARD, {instancePath:instancePath+"/lanes/STANDARD",parentData:data5,parentDataProperty:"STANDARD",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
var valid1 = _errs11 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data5.HEAVY !== undefined){
const _errs12 = errors;
if(!(validate65(data5.HEAVY, {instancePath:instancePath+"/lanes/HEAVY",parentData:data5,parentDataProperty:"HEAVY",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
var valid1 = _errs12 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
else {
validate64.errors = [{instancePath:instancePath+"/lanes",schemaPath:"#/properties/lanes/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs7 === errors;
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
else {
validate64.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate64.errors = vErrors;
return errors === 0;
}
validate64.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};




function validate82(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate82.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(typeof data === "string"){
if(data.length > 20000){
validate82.errors = [{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 20000}}];
return false;
}
}
else {
validate82.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate82.errors = vErrors;
return errors === 0;
}
validate82.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate81(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate81.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(Array.isArray(data)){
if(data.length > 10000){
validate81.errors = [{instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 10000}}];
return false;
}
else {
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(!(validate82(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
}
else {
validate81.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
validate81.errors = vErrors;
return errors === 0;
}
validate81.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


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
if(((((((((((data.failure === undefined) && (missing0 = "failure")) || ((data.lane === undefined) && (missing0 = "lane"))) || ((data.options === undefined) && (missing0 = "options"))) || ((data.policy === undefined) && (missing0 = "policy"))) || ((data.history === undefined) && (missing0 = "history"))) || ((data.made === undefined) && (missing0 = "made"))) || ((data.externalEffects === undefined) && (missing0 = "externalEffects"))) || ((data.resumable === undefined) && (missing0 = "resumable"))) || ((data.cancelled === undefined) && (missing0 = "cancelled"))) || ((data.survivors === undefined) && (missing0 = "survivors"))){
validate53.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema20.properties, key0))){
validate53.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.failure !== undefined){
let data0 = data.failure;
const _errs2 = errors;
if(errors === _errs2){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if((((data0.type === undefined) && (missing1 = "type")) || ((data0.confidence === undefined) && (missing1 = "confidence"))) || ((data0.signature === undefined) && (missing1 = "signature"))){
validate53.errors = [{instancePath:instancePath+"/failure",schemaPath:"#/properties/failure/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
if(data0.type !== undefined){
const _errs4 = errors;
if(!(validate54(data0.type, {instancePath:instancePath+"/failure/type",parentData:data0,parentDataProperty:"type",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.confidence !== undefined){
const _errs5 = errors;
if(!(validate56(data0.confidence, {instancePath:instancePath+"/failure/confidence",parentData:data0,parentDataProperty:"confidence",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.signature !== undefined){
const _errs6 = errors;
if(!(validate58(data0.signature, {instancePath:instancePath+"/failure/signature",parentData:data0,parentDataProperty:"signature",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.retry !== undefined){
let data4 = data0.retry;
const _errs7 = errors;
if(!(((data4 === "transient") || (data4 === "same-again")) || (data4 === "unclear"))){
validate53.errors = [{instancePath:instancePath+"/failure/retry",schemaPath:"#/properties/failure/properties/retry/enum",keyword:"enum",params:{allowedValues: schema20.properties.failure.properties.retry.enum}}];
return false;
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
else {
validate53.errors = [{instancePath:instancePath+"/failure",schemaPath:"#/properties/failure/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.lane !== undefined){
const _errs8 = errors;
if(!(validate60(data.lane, {instancePath:instancePath+"/lane",parentData:data,parentDataProperty:"lane",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.options !== undefined){
let data6 = data.options;
const _errs9 = errors;
if(errors === _errs9){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
let missing2;
if(((data6.retry === undefined) && (missing2 = "retry")) || ((data6.optional === undefined) && (missing2 = "optional"))){
validate53.errors = [{instancePath:instancePath+"/options",schemaPath:"#/properties/options/required",keyword:"required",params:{missingProperty: missing2}}];
return false;
}
else {
const _errs11 = errors;
for(const key1 in data6){
if(!(((key1 === "retry") || (key1 === "maxTries")) || (key1 === "optional"))){
validate53.errors = [{instancePath:instancePath+"/options",schemaPath:"#/properties/options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs11 === errors){
if(data6.retry !== undefined){
let data7 = data6.retry;
const _errs12 = errors;
if(!(((data7 === "auto") || (data7 === "always")) || (data7 === "never"))){
validate53.errors = [{instancePath:instancePath+"/options/retry",schemaPath:"#/properties/options/properties/retry/enum",keyword:"enum",params:{allowedValues: schema20.properties.options.properties.retry.enum}}];
return false;
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data6.maxTries !== undefined){
const _errs13 = errors;
if(!(validate62(data6.maxTries, {instancePath:instancePath+"/options/maxTries",parentData:data6,parentDataProperty:"maxTries",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
var valid2 = _errs13 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data6.optional !== undefined){
const _errs14 = errors;
if(typeof data6.optional !== "boolean"){
validate53.errors = [{instancePath:instancePath+"/options/optional",schemaPath:"#/properties/options/properties/optional/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid2 = _errs14 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
else {
validate53.errors = [{instancePath:instancePath+"/options",schemaPath:"#/properties/options/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.policy !== undefined){
let data10 = data.policy;
const _errs16 = errors;
if(errors === _errs16){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
const _errs18 = errors;
for(const key2 in data10){
if(!((((key2 === "plans") || (key2 === "rollbackBranches")) || (key2 === "optionalTypes")) || (key2 === "isBroken"))){
validate53.errors = [{instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}}];
return false;
break;
}
}
if(_errs18 === errors){
if(data10.plans !== undefined){
let data11 = data10.plans;
const _errs19 = errors;
if(errors === _errs19){
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
const _errs21 = errors;
for(const key3 in data11){
if(!(((((((key3 === "timeout") || (key3 === "test-failure")) || (key3 === "quality-gate")) || (key3 === "resource-exhaustion")) || (key3 === "network")) || (key3 === "git")) || (key3 === "unknown"))){
validate53.errors = [{instancePath:instancePath+"/policy/plans",schemaPath:"#/properties/policy/properties/plans/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}}];
return false;
break;
}
}
if(_errs21 === errors){
if(data11.timeout !== undefined){
const _errs22 = errors;
if(!(validate64(data11.timeout, {instancePath:instancePath+"/policy/plans/timeout",parentData:data11,parentDataProperty:"timeout",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
var valid4 = _errs22 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data11["test-failure"] !== undefined){
const _errs23 = errors;
if(!(validate64(data11["test-failure"], {instancePath:instancePath+"/policy/plans/test-failure",parentData:data11,parentDataProperty:"test-failure",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
var valid4 = _errs23 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data11["quality-gate"] !== undefined){
const _errs24 = errors;
if(!(validate64(data11["quality-gate"], {instancePath:instancePath+"/policy/plans/quality-gate",parentData:data11,parentDataProperty:"quality-gate",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
var valid4 = _errs24 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data11["resource-exhaustion"] !== undefined){
const _errs25 = errors;
if(!(validate64(data11["resource-exhaustion"], {instancePath:instancePath+"/policy/plans/resource-exhaustion",parentData:data11,parentDataProperty:"resource-exhaustion",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
var valid4 = _errs25 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data11.network !== undefined){
const _errs26 = errors;
if(!(validate64(data11.network, {instancePath:instancePath+"/policy/plans/network",parentData:data11,parentDataProperty:"network",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
var valid4 = _errs26 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data11.git !== undefined){
const _errs27 = errors;
if(!(validate64(data11.git, {instancePath:instancePath+"/policy/plans/git",parentData:data11,parentDataProperty:"git",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
var valid4 = _errs27 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data11.unknown !== undefined){
const _errs28 = errors;
if(!(validate64(data11.unknown, {instancePath:instancePath+"/policy/plans/unknown",parentData:data11,parentDataProperty:"unknown",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
var valid4 = _errs28 === errors;
}
else {
var valid4 = true;
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
validate53.errors = [{instancePath:instancePath+"/policy/plans",schemaPath:"#/properties/policy/properties/plans/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid3 = _errs19 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data10.rollbackBranches !== undefined){
const _errs29 = errors;
if(!(validate81(data10.rollbackBranches, {instancePath:instancePath+"/policy/rollbackBranches",parentData:data10,parentDataProperty:"rollbackBranches",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
var valid3 = _errs29 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data10.optionalTypes !== undefined){
let data20 = data10.optionalTypes;
const _errs30 = errors;
if(errors === _errs30){
if(Array.isArray(data20)){
if(data20.length > 10){
validate53.errors = [{instancePath:instancePath+"/policy/optionalTypes",schemaPath:"#/properties/policy/properties/optionalTypes/maxItems",keyword:"maxItems",params:{limit: 10}}];
return false;
}
else {
var valid5 = true;
const len0 = data20.length;
for(let i0=0; i0<len0; i0++){
const _errs32 = errors;
if(!(validate54(data20[i0], {instancePath:instancePath+"/policy/optionalTypes/" + i0,parentData:data20,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var valid5 = _errs32 === errors;
if(!valid5){
break;
}
}
}
}
else {
validate53.errors = [{instancePath:instancePath+"/policy/optionalTypes",schemaPath:"#/properties/policy/properties/optionalTypes/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid3 = _errs30 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data10.isBroken !== undefined){
const _errs33 = errors;
if(true !== data10.isBroken){
validate53.errors = [{instancePath:instancePath+"/policy/isBroken",schemaPath:"#/properties/policy/properties/isBroken/const",keyword:"const",params:{allowedValue: true}}];
return false;
}
var valid3 = _errs33 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
}
else {
validate53.errors = [{instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.history !== undefined){
let data23 = data.history;
const _errs34 = errors;
if(errors === _errs34){
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
let missing3;
if(((data23.flaky === undefined) && (missing3 = "flaky")) || ((data23.repeated === undefined) && (missing3 = "repeated"))){
validate53.errors = [{instancePath:instancePath+"/history",schemaPath:"#/properties/history/required",keyword:"required",params:{missingProperty: missing3}}];
return false;
}
else {
const _errs36 = errors;
for(const key4 in data23){
if(!((key4 === "flaky") || (key4 === "repeated"))){
validate53.errors = [{instancePath:instancePath+"/history",schemaPath:"#/properties/history/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}}];
return false;
break;
}
}
if(_errs36 === errors){
if(data23.flaky !== undefined){
const _errs37 = errors;
if(!(validate81(data23.flaky, {instancePath:instancePath+"/history/flaky",parentData:data23,parentDataProperty:"flaky",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
var valid6 = _errs37 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data23.repeated !== undefined){
const _errs38 = errors;
if(!(validate81(data23.repeated, {instancePath:instancePath+"/history/repeated",parentData:data23,parentDataProperty:"repeated",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
var valid6 = _errs38 === errors;
}
else {
var valid6 = true;
}
}
}
}
}
else {
validate53.errors = [{instancePath:instancePath+"/history",schemaPath:"#/properties/history/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.branch !== undefined){
const _errs39 = errors;
if(!(validate82(data.branch, {instancePath:instancePath+"/branch",parentData:data,parentDataProperty:"branch",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
var valid0 = _errs39 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.made !== undefined){
let data27 = data.made;
const _errs40 = errors;
if(errors === _errs40){
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
let missing4;
if(((data27.tries === undefined) && (missing4 = "tries")) || ((data27.resumes === undefined) && (missing4 = "resumes"))){
validate53.errors = [{instancePath:instancePath+"/made",schemaPath:"#/properties/made/required",keyword:"required",params:{missingProperty: missing4}}];
return false;
}
else {
const _errs42 = errors;
for(const key5 in data27){
if(!((key5 === "tries") || (key5 === "resumes"))){
validate53.errors = [{instancePath:instancePath+"/made",schemaPath:"#/properties/made/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}}];
return false;
break;
}
}
if(_errs42 === errors){
if(data27.tries !== undefined){
const _errs43 = errors;
if(!(validate62(data27.tries, {instancePath:instancePath+"/made/tries",parentData:data27,parentDataProperty:"tries",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
var valid7 = _errs43 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data27.resumes !== undefined){
const _errs44 = errors;
if(!(validate62(data27.resumes, {instancePath:instancePath+"/made/resumes",parentData:data27,parentDataProperty:"resumes",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
var valid7 = _errs44 === errors;
}
else {
var valid7 = true;
}
}
}
}
}
else {
validate53.errors = [{instancePath:instancePath+"/made",schemaPath:"#/properties/made/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs40 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.time !== undefined){
let data30 = data.time;
const _errs45 = errors;
if(errors === _errs45){
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
let missing5;
if(((data30.spentMs === undefined) && (missing5 = "spentMs")) || ((data30.lastTryMs === undefined) && (missing5 = "lastTryMs"))){
validate53.errors = [{instancePath:instancePath+"/time",schemaPath:"#/properties/time/required",keyword:"required",params:{missingProperty: missing5}}];
return false;
}
else {
const _errs47 = errors;
for(const key6 in data30){
if(!(((key6 === "spentMs") || (key6 === "lastTryMs")) || (key6 === "budgetMs"))){
validate53.errors = [{instancePath:instancePath+"/time",schemaPath:"#/properties/time/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}}];
return false;
break;
}
}
if(_errs47 === errors){
if(data30.spentMs !== undefined){
const _errs48 = errors;
if(!(validate68(data30.spentMs, {instancePath:instancePath+"/time/spentMs",parentData:data30,parentDataProperty:"spentMs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
var valid8 = _errs48 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data30.lastTryMs !== undefined){
const _errs49 = errors;
if(!(validate68(data30.lastTryMs, {instancePath:instancePath+"/time/lastTryMs",parentData:data30,parentDataProperty:"lastTryMs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
var valid8 = _errs49 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data30.budgetMs !== undefined){
const _errs50 = errors;
if(!(validate68(data30.budgetMs, {instancePath:instancePath+"/time/budgetMs",parentData:data30,parentDataProperty:"budgetMs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
var valid8 = _errs50 === errors;
}
else {
var valid8 = true;
}
}
}
}
}
}
else {
validate53.errors = [{instancePath:instancePath+"/time",schemaPath:"#/properties/time/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs45 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reruns !== undefined){
let data34 = data.reruns;
const _errs51 = errors;
if(errors === _errs51){
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
let missing6;
if(((data34.made === undefined) && (missing6 = "made")) || ((data34.allowed === undefined) && (missing6 = "allowed"))){
validate53.errors = [{instancePath:instancePath+"/reruns",schemaPath:"#/properties/reruns/required",keyword:"required",params:{missingProperty: missing6}}];
return false;
}
else {
const _errs53 = errors;
for(const key7 in data34){
if(!((key7 === "made") || (key7 === "allowed"))){
validate53.errors = [{instancePath:instancePath+"/reruns",schemaPath:"#/properties/reruns/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}}];
return false;
break;
}
}
if(_errs53 === errors){
if(data34.made !== undefined){
const _errs54 = errors;
if(!(validate62(data34.made, {instancePath:instancePath+"/reruns/made",parentData:data34,parentDataProperty:"made",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
var valid9 = _errs54 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data34.allowed !== undefined){
const _errs55 = errors;
if(!(validate62(data34.allowed, {instancePath:instancePath+"/reruns/allowed",parentData:data34,parentDataProperty:"allowed",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
var valid9 = _errs55 === errors;
}
else {
var valid9 = true;
}
}
}
}
}
else {
validate53.errors = [{instancePath:instancePath+"/reruns",schemaPath:"#/properties/reruns/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs51 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.externalEffects !== undefined){
const _errs56 = errors;
if(!(validate81(data.externalEffects, {instancePath:instancePath+"/externalEffects",parentData:data,parentDataProperty:"externalEffects",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
var valid0 = _errs56 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.resumable !== undefined){
const _errs57 = errors;
if(typeof data.resumable !== "boolean"){
validate53.errors = [{instancePath:instancePath+"/resumable",schemaPath:"#/properties/resumable/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs57 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.runnerDied !== undefined){
const _errs59 = errors;
if(true !== data.runnerDied){
validate53.errors = [{instancePath:instancePath+"/runnerDied",schemaPath:"#/properties/runnerDied/const",keyword:"const",params:{allowedValue: true}}];
return false;
}
var valid0 = _errs59 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cancelled !== undefined){
const _errs60 = errors;
if(typeof data.cancelled !== "boolean"){
validate53.errors = [{instancePath:instancePath+"/cancelled",schemaPath:"#/properties/cancelled/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs60 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stopped !== undefined){
const _errs62 = errors;
if(!(validate82(data.stopped, {instancePath:instancePath+"/stopped",parentData:data,parentDataProperty:"stopped",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
var valid0 = _errs62 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.survivors !== undefined){
const _errs63 = errors;
if(!(validate81(data.survivors, {instancePath:instancePath+"/survivors",parentData:data,parentDataProperty:"survivors",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
var valid0 = _errs63 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.triggers !== undefined){
let data43 = data.triggers;
const _errs64 = errors;
if(errors === _errs64){
if(Array.isArray(data43)){
if(data43.length > 100){
validate53.errors = [{instancePath:instancePath+"/triggers",schemaPath:"#/properties/triggers/maxItems",keyword:"maxItems",params:{limit: 100}}];
return false;
}
else {
var valid10 = true;
const len1 = data43.length;
for(let i1=0; i1<len1; i1++){
let data44 = data43[i1];
const _errs66 = errors;
if(errors === _errs66){
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
let missing7;
if((((data44.metric === undefined) && (missing7 = "metric")) || ((data44.do === undefined) && (missing7 = "do"))) || ((data44.why === undefined) && (missing7 = "why"))){
validate53.errors = [{instancePath:instancePath+"/triggers/" + i1,schemaPath:"#/properties/triggers/items/required",keyword:"required",params:{missingProperty: missing7}}];
return false;
}
else {
const _errs68 = errors;
for(const key8 in data44){
if(!(((key8 === "metric") || (key8 === "do")) || (key8 === "why"))){
validate53.errors = [{instancePath:instancePath+"/triggers/" + i1,schemaPath:"#/properties/triggers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}}];
return false;
break;
}
}
if(_errs68 === errors){
if(data44.metric !== undefined){
let data45 = data44.metric;
const _errs69 = errors;
if(!(((((((data45 === "test-failure-rate") || (data45 === "duration")) || (data45 === "memory")) || (data45 === "disk")) || (data45 === "quality-score")) || (data45 === "veto")) || (data45 === "stop"))){
validate53.errors = [{instancePath:instancePath+"/triggers/" + i1+"/metric",schemaPath:"#/properties/triggers/items/properties/metric/enum",keyword:"enum",params:{allowedValues: schema20.properties.triggers.items.properties.metric.enum}}];
return false;
}
var valid11 = _errs69 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data44.do !== undefined){
let data46 = data44.do;
const _errs70 = errors;
if(!(((((data46 === "checkpoint") || (data46 === "scale-back")) || (data46 === "step-back")) || (data46 === "nominate-revert")) || (data46 === "hand-over"))){
validate53.errors = [{instancePath:instancePath+"/triggers/" + i1+"/do",schemaPath:"#/properties/triggers/items/properties/do/enum",keyword:"enum",params:{allowedValues: schema20.properties.triggers.items.properties.do.enum}}];
return false;
}
var valid11 = _errs70 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data44.why !== undefined){
const _errs71 = errors;
if(!(validate82(data44.why, {instancePath:instancePath+"/triggers/" + i1+"/why",parentData:data44,parentDataProperty:"why",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
var valid11 = _errs71 === errors;
}
else {
var valid11 = true;
}
}
}
}
}
}
else {
validate53.errors = [{instancePath:instancePath+"/triggers/" + i1,schemaPath:"#/properties/triggers/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid10 = _errs66 === errors;
if(!valid10){
break;
}
}
}
}
else {
validate53.errors = [{instancePath:instancePath+"/triggers",schemaPath:"#/properties/triggers/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs64 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stepBack !== undefined){
let data48 = data.stepBack;
const _errs72 = errors;
if(errors === _errs72){
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
let missing8;
if(((((((data48.stages === undefined) && (missing8 = "stages")) || ((data48.resumedAt === undefined) && (missing8 = "resumedAt"))) || ((data48.made === undefined) && (missing8 = "made"))) || ((data48.approveOver === undefined) && (missing8 = "approveOver"))) || ((data48.maxPerTarget === undefined) && (missing8 = "maxPerTarget"))) || ((data48.approved === undefined) && (missing8 = "approved"))){
validate53.errors = [{instancePath:instancePath+"/stepBack",schemaPath:"#/properties/stepBack/required",keyword:"required",params:{missingProperty: missing8}}];
return false;
}
else {
const _errs74 = errors;
for(const key9 in data48){
if(!(func1.call(schema20.properties.stepBack.properties, key9))){
validate53.errors = [{instancePath:instancePath+"/stepBack",schemaPath:"#/properties/stepBack/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}}];
return false;
break;
}
}
if(_errs74 === errors){
if(data48.stages !== undefined){
let data49 = data48.stages;
const _errs75 = errors;
if(errors === _errs75){
if(Array.isArray(data49)){
if(data49.length > 1000){
validate53.errors = [{instancePath:instancePath+"/stepBack/stages",schemaPath:"#/properties/stepBack/properties/stages/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid13 = true;
const len2 = data49.length;
for(let i2=0; i2<len2; i2++){
let data50 = data49[i2];
const _errs77 = errors;
if(errors === _errs77){
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing9;
if((data50.name === undefined) && (missing9 = "name")){
validate53.errors = [{instancePath:instancePath+"/stepBack/stages/" + i2,schemaPath:"#/properties/stepBack/properties/stages/items/required",keyword:"required",params:{missingProperty: missing9}}];
return false;
}
else {
const _errs79 = errors;
for(const key10 in data50){
if(!((key10 === "name") || (key10 === "external"))){
validate53.errors = [{instancePath:instancePath+"/stepBack/stages/" + i2,schemaPath:"#/properties/stepBack/properties/stages/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}}];
return false;
break;
}
}
if(_errs79 === errors){
if(data50.name !== undefined){
const _errs80 = errors;
if(!(validate82(data50.name, {instancePath:instancePath+"/stepBack/stages/" + i2+"/name",parentData:data50,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
var valid14 = _errs80 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data50.external !== undefined){
const _errs81 = errors;
if(true !== data50.external){
validate53.errors = [{instancePath:instancePath+"/stepBack/stages/" + i2+"/external",schemaPath:"#/properties/stepBack/properties/stages/items/properties/external/const",keyword:"const",params:{allowedValue: true}}];
return false;
}
var valid14 = _errs81 === errors;
}
else {
var valid14 = true;
}
}
}
}
}
else {
validate53.errors = [{instancePath:instancePath+"/stepBack/stages/" + i2,schemaPath:"#/properties/stepBack/properties/stages/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid13 = _errs77 === errors;
if(!valid13){
break;
}
}
}
}
else {
validate53.errors = [{instancePath:instancePath+"/stepBack/stages",schemaPath:"#/properties/stepBack/properties/stages/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid12 = _errs75 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data48.resumedAt !== undefined){
const _errs82 = errors;
if(!(validate62(data48.resumedAt, {instancePath:instancePath+"/stepBack/resumedAt",parentData:data48,parentDataProperty:"resumedAt",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
var valid12 = _errs82 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data48.cameBack !== undefined){
const _errs83 = errors;
if(true !== data48.cameBack){
validate53.errors = [{instancePath:instancePath+"/stepBack/cameBack",schemaPath:"#/properties/stepBack/properties/cameBack/const",keyword:"const",params:{allowedValue: true}}];
return false;
}
var valid12 = _errs83 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data48.asked !== undefined){
const _errs84 = errors;
if(true !== data48.asked){
validate53.errors = [{instancePath:instancePath+"/stepBack/asked",schemaPath:"#/properties/stepBack/properties/asked/const",keyword:"const",params:{allowedValue: true}}];
return false;
}
var valid12 = _errs84 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data48.path !== undefined){
const _errs85 = errors;
if(!(validate82(data48.path, {instancePath:instancePath+"/stepBack/path",parentData:data48,parentDataProperty:"path",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
var valid12 = _errs85 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data48.pending !== undefined){
const _errs86 = errors;
if(!(validate82(data48.pending, {instancePath:instancePath+"/stepBack/pending",parentData:data48,parentDataProperty:"pending",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
var valid12 = _errs86 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data48.made !== undefined){
let data58 = data48.made;
const _errs87 = errors;
if(errors === _errs87){
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
for(const key11 in data58){
const _errs90 = errors;
if(!(validate62(data58[key11], {instancePath:instancePath+"/stepBack/made/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data58,parentDataProperty:key11,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
var valid15 = _errs90 === errors;
if(!valid15){
break;
}
}
}
else {
validate53.errors = [{instancePath:instancePath+"/stepBack/made",schemaPath:"#/properties/stepBack/properties/made/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid12 = _errs87 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data48.approveOver !== undefined){
const _errs91 = errors;
if(!(validate62(data48.approveOver, {instancePath:instancePath+"/stepBack/approveOver",parentData:data48,parentDataProperty:"approveOver",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
var valid12 = _errs91 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data48.maxPerTarget !== undefined){
const _errs92 = errors;
if(!(validate62(data48.maxPerTarget, {instancePath:instancePath+"/stepBack/maxPerTarget",parentData:data48,parentDataProperty:"maxPerTarget",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
var valid12 = _errs92 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data48.approved !== undefined){
const _errs93 = errors;
if(typeof data48.approved !== "boolean"){
validate53.errors = [{instancePath:instancePath+"/stepBack/approved",schemaPath:"#/properties/stepBack/properties/approved/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid12 = _errs93 === errors;
}
else {
var valid12 = true;
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
validate53.errors = [{instancePath:instancePath+"/stepBack",schemaPath:"#/properties/stepBack/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs72 === errors;
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
else {
validate53.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema31 = {"type":"object","required":["strategy","why","rule","refused"],"additionalProperties":false,"properties":{"strategy":{"$ref":"#/$defs/strategy"},"why":{"$ref":"#/$defs/text"},"rule":{"$ref":"#/$defs/text"},"refused":{"type":"array","maxItems":20,"items":{"type":"object","required":["strategy","reason","why"],"properties":{"strategy":{"$ref":"#/$defs/strategy"},"reason":{"$ref":"#/$defs/text"},"why":{"$ref":"#/$defs/text"}}}},"tries":{"$ref":"#/$defs/count"},"scale":{"$ref":"#/$defs/share"},"waitMs":{"$ref":"#/$defs/amount"},"stepBack":{"const":true},"expectedMinutes":{"$ref":"#/$defs/amount"}}};

function validate108(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate108.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.strategy === undefined) && (missing0 = "strategy")) || ((data.why === undefined) && (missing0 = "why"))) || ((data.rule === undefined) && (missing0 = "rule"))) || ((data.refused === undefined) && (missing0 = "refused"))){
validate108.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
validate108.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.strategy !== undefined){
const _errs2 = errors;
if(!(validate65(data.strategy, {instancePath:instancePath+"/strategy",parentData:data,parentDataProperty:"strategy",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.why !== undefined){
const _errs3 = errors;
if(!(validate82(data.why, {instancePath:instancePath+"/why",parentData:data,parentDataProperty:"why",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rule !== undefined){
const _errs4 = errors;
if(!(validate82(data.rule, {instancePath:instancePath+"/rule",parentData:data,parentDataProperty:"rule",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.refused !== undefined){
let data3 = data.refused;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data3)){
if(data3.length > 20){
validate108.errors = [{instancePath:instancePath+"/refused",schemaPath:"#/properties/refused/maxItems",keyword:"maxItems",params:{limit: 20}}];
return false;
}
else {
var valid1 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
const _errs7 = errors;
if(errors === _errs7){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
let missing1;
if((((data4.strategy === undefined) && (missing1 = "strategy")) || ((data4.reason === undefined) && (missing1 = "reason"))) || ((data4.why === undefined) && (missing1 = "why"))){
validate108.errors = [{instancePath:instancePath+"/refused/" + i0,schemaPath:"#/properties/refused/items/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
if(data4.strategy !== undefined){
const _errs9 = errors;
if(!(validate65(data4.strategy, {instancePath:instancePath+"/refused/" + i0+"/strategy",parentData:data4,parentDataProperty:"strategy",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data4.reason !== undefined){
const _errs10 = errors;
if(!(validate82(data4.reason, {instancePath:instancePath+"/refused/" + i0+"/reason",parentData:data4,parentDataProperty:"reason",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data4.why !== undefined){
const _errs11 = errors;
if(!(validate82(data4.why, {instancePath:instancePath+"/refused/" + i0+"/why",parentData:data4,parentDataProperty:"why",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
else {
validate108.errors = [{instancePath:instancePath+"/refused/" + i0,schemaPath:"#/properties/refused/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid1 = _errs7 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate108.errors = [{instancePath:instancePath+"/refused",schemaPath:"#/properties/refused/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tries !== undefined){
const _errs12 = errors;
if(!(validate62(data.tries, {instancePath:instancePath+"/tries",parentData:data,parentDataProperty:"tries",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.scale !== undefined){
const _errs13 = errors;
if(!(validate56(data.scale, {instancePath:instancePath+"/scale",parentData:data,parentDataProperty:"scale",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.waitMs !== undefined){
const _errs14 = errors;
if(!(validate68(data.waitMs, {instancePath:instancePath+"/waitMs",parentData:data,parentDataProperty:"waitMs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stepBack !== undefined){
const _errs15 = errors;
if(true !== data.stepBack){
validate108.errors = [{instancePath:instancePath+"/stepBack",schemaPath:"#/properties/stepBack/const",keyword:"const",params:{allowedValue: true}}];
return false;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expectedMinutes !== undefined){
const _errs16 = errors;
if(!(validate68(data.expectedMinutes, {instancePath:instancePath+"/expectedMinutes",parentData:data,parentDataProperty:"expectedMinutes",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
var valid0 = _errs16 === errors;
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
else {
validate108.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate108.errors = vErrors;
return errors === 0;
}
validate108.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema32 = {"enum":["restore","retry","resume","step-back","skip","hand-over","re-run","comment","open-issue","nominate","revert","capture","fast-forward","clean-up"]};

function validate120(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate120.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((((((((((((((data === "restore") || (data === "retry")) || (data === "resume")) || (data === "step-back")) || (data === "skip")) || (data === "hand-over")) || (data === "re-run")) || (data === "comment")) || (data === "open-issue")) || (data === "nominate")) || (data === "revert")) || (data === "capture")) || (data === "fast-forward")) || (data === "clean-up"))){
validate120.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema32.enum}}];
return false;
}
validate120.errors = vErrors;
return errors === 0;
}
validate120.evaluated = {"dynamicProps":false,"dynamicItems":false};

const pattern3 = new RegExp("^[a-z0-9-]{8,64}$", "u");
const pattern4 = new RegExp("^[A-Za-z0-9._-]+(?:/[A-Za-z0-9._-]+){0,7}$", "u");
const pattern5 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$", "u");

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = false;
let passing0 = null;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.situation === undefined) && (missing0 = "situation")) || ((data.plan === undefined) && (missing0 = "plan"))){
const err0 = {instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.kind !== undefined){
const _errs3 = errors;
if("plan" !== data.kind){
const err1 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/0/properties/kind/const",keyword:"const",params:{allowedValue: "plan"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.situation !== undefined){
const _errs4 = errors;
if(!(validate53(data.situation, {instancePath:instancePath+"/situation",parentData:data,parentDataProperty:"situation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.plan !== undefined){
const _errs5 = errors;
if(!(validate108(data.plan, {instancePath:instancePath+"/plan",parentData:data,parentDataProperty:"plan",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors);
errors = vErrors.length;
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
var _valid0 = _errs2 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
var props0 = {};
props0.kind = true;
props0.situation = true;
props0.plan = true;
}
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.act === undefined) && (missing1 = "act")){
const err2 = {instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: missing1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
if(data.kind !== undefined){
const _errs7 = errors;
if("intent" !== data.kind){
const err3 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/1/properties/kind/const",keyword:"const",params:{allowedValue: "intent"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.act !== undefined){
const _errs8 = errors;
if(!(validate120(data.act, {instancePath:instancePath+"/act",parentData:data,parentDataProperty:"act",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
errors = vErrors.length;
}
var valid2 = _errs8 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.why !== undefined){
const _errs9 = errors;
if(!(validate82(data.why, {instancePath:instancePath+"/why",parentData:data,parentDataProperty:"why",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
var _valid0 = _errs6 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
if(props0 !== true){
props0 = props0 || {};
props0.kind = true;
props0.act = true;
props0.why = true;
}
}
const _errs10 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if(((data.act === undefined) && (missing2 = "act")) || ((data.done === undefined) && (missing2 = "done"))){
const err4 = {instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: missing2}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
if(data.kind !== undefined){
const _errs11 = errors;
if("act" !== data.kind){
const err5 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/2/properties/kind/const",keyword:"const",params:{allowedValue: "act"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var valid3 = _errs11 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.act !== undefined){
const _errs12 = errors;
if(!(validate120(data.act, {instancePath:instancePath+"/act",parentData:data,parentDataProperty:"act",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
errors = vErrors.length;
}
var valid3 = _errs12 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.done !== undefined){
const _errs13 = errors;
if(typeof data.done !== "boolean"){
const err6 = {instancePath:instancePath+"/done",schemaPath:"#/oneOf/2/properties/done/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var valid3 = _errs13 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.why !== undefined){
const _errs15 = errors;
if(!(validate82(data.why, {instancePath:instancePath+"/why",parentData:data,parentDataProperty:"why",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
var valid3 = _errs15 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.checkpoint !== undefined){
let data10 = data.checkpoint;
const _errs16 = errors;
if(errors === _errs16){
if(typeof data10 === "string"){
if(!pattern3.test(data10)){
const err7 = {instancePath:instancePath+"/checkpoint",schemaPath:"#/oneOf/2/properties/checkpoint/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9-]{8,64}$"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/checkpoint",schemaPath:"#/oneOf/2/properties/checkpoint/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
var valid3 = _errs16 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.durationMs !== undefined){
const _errs18 = errors;
if(!(validate68(data.durationMs, {instancePath:instancePath+"/durationMs",parentData:data,parentDataProperty:"durationMs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
var valid3 = _errs18 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.savedMs !== undefined){
const _errs19 = errors;
if(!(validate68(data.savedMs, {instancePath:instancePath+"/savedMs",parentData:data,parentDataProperty:"savedMs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
var valid3 = _errs19 === errors;
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
var _valid0 = _errs10 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid0 = true;
passing0 = 2;
if(props0 !== true){
props0 = props0 || {};
props0.kind = true;
props0.act = true;
props0.done = true;
props0.why = true;
props0.checkpoint = true;
props0.durationMs = true;
props0.savedMs = true;
}
}
const _errs20 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((((data.outcome === undefined) && (missing3 = "outcome")) || ((data.failures === undefined) && (missing3 = "failures"))) || ((data.tries === undefined) && (missing3 = "tries"))){
const err9 = {instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: missing3}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
else {
if(data.kind !== undefined){
const _errs21 = errors;
if("end" !== data.kind){
const err10 = {instancePath:instancePath+"/kind",schemaPath:"#/oneOf/3/properties/kind/const",keyword:"const",params:{allowedValue: "end"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var valid4 = _errs21 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.outcome !== undefined){
let data14 = data.outcome;
const _errs22 = errors;
if(!(((data14 === "recovered") || (data14 === "skipped")) || (data14 === "failed"))){
const err11 = {instancePath:instancePath+"/outcome",schemaPath:"#/oneOf/3/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema19.oneOf[3].properties.outcome.enum}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var valid4 = _errs22 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.failures !== undefined){
let data15 = data.failures;
const _errs23 = errors;
if(errors === _errs23){
if(Array.isArray(data15)){
if(data15.length > 1000){
const err12 = {instancePath:instancePath+"/failures",schemaPath:"#/oneOf/3/properties/failures/maxItems",keyword:"maxItems",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
else {
var valid5 = true;
const len0 = data15.length;
for(let i0=0; i0<len0; i0++){
let data16 = data15[i0];
const _errs25 = errors;
if(errors === _errs25){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
let missing4;
if(((data16.type === undefined) && (missing4 = "type")) || ((data16.signature === undefined) && (missing4 = "signature"))){
const err13 = {instancePath:instancePath+"/failures/" + i0,schemaPath:"#/oneOf/3/properties/failures/items/required",keyword:"required",params:{missingProperty: missing4}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
else {
if(data16.type !== undefined){
const _errs27 = errors;
if(!(validate54(data16.type, {instancePath:instancePath+"/failures/" + i0+"/type",parentData:data16,parentDataProperty:"type",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var valid6 = _errs27 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data16.signature !== undefined){
const _errs28 = errors;
if(!(validate58(data16.signature, {instancePath:instancePath+"/failures/" + i0+"/signature",parentData:data16,parentDataProperty:"signature",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
var valid6 = _errs28 === errors;
}
else {
var valid6 = true;
}
}
}
}
else {
const err14 = {instancePath:instancePath+"/failures/" + i0,schemaPath:"#/oneOf/3/properties/failures/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
var valid5 = _errs25 === errors;
if(!valid5){
break;
}
}
}
}
else {
const err15 = {instancePath:instancePath+"/failures",schemaPath:"#/oneOf/3/properties/failures/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
var valid4 = _errs23 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.tries !== undefined){
const _errs29 = errors;
if(!(validate62(data.tries, {instancePath:instancePath+"/tries",parentData:data,parentDataProperty:"tries",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
var valid4 = _errs29 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.lostMs !== undefined){
const _errs30 = errors;
if(!(validate68(data.lostMs, {instancePath:instancePath+"/lostMs",parentData:data,parentDataProperty:"lostMs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
var valid4 = _errs30 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
}
}
var _valid0 = _errs20 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 3];
}
else {
if(_valid0){
valid0 = true;
passing0 = 3;
if(props0 !== true){
props0 = props0 || {};
props0.kind = true;
props0.outcome = true;
props0.failures = true;
props0.tries = true;
props0.lostMs = true;
}
}
}
}
}
if(!valid0){
const err16 = {instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
validate52.errors = vErrors;
return false;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if(((((((data.version === undefined) && (missing5 = "version")) || ((data.key === undefined) && (missing5 = "key"))) || ((data.at === undefined) && (missing5 = "at"))) || ((data.attempt === undefined) && (missing5 = "attempt"))) || ((data.jobKey === undefined) && (missing5 = "jobKey"))) || ((data.kind === undefined) && (missing5 = "kind"))){
validate52.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing5}}];
return false;
}
else {
if(props0 !== true){
props0 = props0 || {};
props0.version = true;
props0.key = true;
props0.at = true;
props0.repository = true;
props0.runId = true;
props0.attempt = true;
props0.jobKey = true;
props0.commit = true;
props0.stage = true;
props0.kind = true;
}
if(data.version !== undefined){
const _errs31 = errors;
if(2 !== data.version){
validate52.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 2}}];
return false;
}
var valid7 = _errs31 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data.key !== undefined){
let data22 = data.key;
const _errs32 = errors;
if(errors === _errs32){
if(typeof data22 === "string"){
if(data22.length > 300){
validate52.errors = [{instancePath:instancePath+"/key",schemaPath:"#/properties/key/maxLength",keyword:"maxLength",params:{limit: 300}}];
return false;
}
else {
if(!pattern4.test(data22)){
validate52.errors = [{instancePath:instancePath+"/key",schemaPath:"#/properties/key/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._-]+(?:/[A-Za-z0-9._-]+){0,7}$"}}];
return false;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid7 = _errs32 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data.at !== undefined){
let data23 = data.at;
const _errs34 = errors;
if(errors === _errs34){
if(typeof data23 === "string"){
if(!pattern5.test(data23)){
validate52.errors = [{instancePath:instancePath+"/at",schemaPath:"#/properties/at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/at",schemaPath:"#/properties/at/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid7 = _errs34 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data.repository !== undefined){
const _errs36 = errors;
if(!(validate58(data.repository, {instancePath:instancePath+"/repository",parentData:data,parentDataProperty:"repository",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
var valid7 = _errs36 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data.runId !== undefined){
const _errs37 = errors;
if(!(validate58(data.runId, {instancePath:instancePath+"/runId",parentData:data,parentDataProperty:"runId",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
var valid7 = _errs37 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data.attempt !== undefined){
let data26 = data.attempt;
const _errs38 = errors;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
validate52.errors = [{instancePath:instancePath+"/attempt",schemaPath:"#/properties/attempt/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs38){
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 > 100000 || isNaN(data26)){
validate52.errors = [{instancePath:instancePath+"/attempt",schemaPath:"#/properties/attempt/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000}}];
return false;
}
else {
if(data26 < 1 || isNaN(data26)){
validate52.errors = [{instancePath:instancePath+"/attempt",schemaPath:"#/properties/attempt/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
}
var valid7 = _errs38 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data.jobKey !== undefined){
const _errs40 = errors;
if(!(validate58(data.jobKey, {instancePath:instancePath+"/jobKey",parentData:data,parentDataProperty:"jobKey",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
var valid7 = _errs40 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data.commit !== undefined){
const _errs41 = errors;
if(!(validate58(data.commit, {instancePath:instancePath+"/commit",parentData:data,parentDataProperty:"commit",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
var valid7 = _errs41 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data.stage !== undefined){
const _errs42 = errors;
if(!(validate82(data.stage, {instancePath:instancePath+"/stage",parentData:data,parentDataProperty:"stage",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
var valid7 = _errs42 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data.kind !== undefined){
let data30 = data.kind;
const _errs43 = errors;
if(!((((data30 === "plan") || (data30 === "intent")) || (data30 === "act")) || (data30 === "end"))){
validate52.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema19.properties.kind.enum}}];
return false;
}
var valid7 = _errs43 === errors;
}
else {
var valid7 = true;
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
evaluated0.props = props0;
return errors === 0;
}
validate52.evaluated = {"dynamicProps":true,"dynamicItems":false};
