// @ts-nocheck
// Made from schema/rerail.schema.json by scripts/validators.mjs. Do not edit.
export const validate = validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://raw.githubusercontent.com/rerail/rerail/main/schema/rerail.schema.json","title":"rerail policy (.github/rerail.yml)","description":"What rerail may do in this repository. Every key has a default; a repository without this file works.","type":"object","required":["version"],"additionalProperties":false,"properties":{"version":{"description":"Version of this format. Always 1.","const":1},"mode":{"description":"What the controller does after a run: observe only decides and reports, act also acts. Guarded steps have the input retry instead.","enum":["observe","act"],"default":"observe"},"lanes":{"description":"Which jobs belong to which lane. rerail takes the first lane, in the order of this file, whose conditions all hold. A lane without conditions takes what is left. The input lane goes first. Default: none, so every job is in lane standard.","type":"object","additionalProperties":false,"properties":{"docs":{"$ref":"#/$defs/lane","description":"Jobs that take minutes and that nothing depends on."},"standard":{"$ref":"#/$defs/lane","description":"Ordinary jobs."},"heavy":{"$ref":"#/$defs/lane","description":"Long jobs, worth a checkpoint before each stage."}}},"plans":{"description":"What rerail does about each failure type. Each entry replaces the row of the default table. Default: the table in the README.","type":"object","additionalProperties":false,"properties":{"timeout":{"$ref":"#/$defs/plan","description":"A job, step or operation reached a limit or hung."},"test-failure":{"$ref":"#/$defs/plan","description":"Tests ran and failed."},"quality-gate":{"$ref":"#/$defs/plan","description":"Lint, types, compile errors, coverage."},"resource-exhaustion":{"$ref":"#/$defs/plan","description":"Memory, disk, handles or quotas ran out."},"network":{"$ref":"#/$defs/plan","description":"Refused, reset, DNS, TLS, 5xx and 429 answers."},"git":{"$ref":"#/$defs/plan","description":"Checkout, fetch, merge, push, submodules, LFS."},"unknown":{"$ref":"#/$defs/plan","description":"Everything else."}}},"mixed-causes":{"description":"What the controller does if only some of a run's failed jobs may pass on a re-run. ask hands the run over. rerun-job re-runs exactly those jobs and hands the others over; GitHub starts one job for each attempt.","enum":["ask","rerun-job"],"default":"ask"},"never":{"description":"What rerail never repeats: no second try in a guarded step, no resume, no re-run. Replaces the default.","$ref":"#/$defs/jobs-and-environments","default":{"jobs":[],"environments":["*"]}},"idempotent":{"description":"What rerail may repeat although it acts outside of the run. Goes before never.","$ref":"#/$defs/jobs-and-environments","default":{"jobs":[],"environments":[]}},"optional":{"description":"When rerail skips a step that is marked optional.","type":"object","additionalProperties":false,"properties":{"types":{"description":"Only failures of these types are skipped. Default: any failure.","type":"array","maxItems":7,"items":{"$ref":"#/$defs/failure-type"}}}},"flaky":{"description":"What counts as flaky, and for how long.","type":"object","additionalProperties":false,"properties":{"max-per-week":{"description":"More failures than this in seven days are not flaky any more: rerail hands over.","$ref":"#/$defs/count","default":5},"deadline":{"description":"Time since the first occurrence after which somebody has to fix it: rerail hands over.","$ref":"#/$defs/duration","default":"14d"},"tests":{"description":"Patterns of test names that are known to be flaky. If only such tests fail, rerail retries.","type":"array","maxItems":1000,"items":{"$ref":"#/$defs/text"},"default":[]},"signatures":{"description":"Signatures of failures that are known to be flaky.","type":"array","maxItems":1000,"items":{"$ref":"#/$defs/text"},"default":[]}}},"budgets":{"description":"Limits on what recovery may cost.","type":"object","additionalProperties":false,"properties":{"reruns":{"description":"How often the controller may re-run.","type":"object","additionalProperties":false,"properties":{"per-job":{"description":"Re-runs of one job of a run.","$ref":"#/$defs/count","default":2},"per-run":{"description":"Re-runs of one run.","$ref":"#/$defs/count","default":3},"per-day":{"description":"Re-runs in the repository within 24 hours.","$ref":"#/$defs/count","default":50}}},"storage":{"description":"What checkpoints may take.","type":"object","additionalProperties":false,"properties":{"per-run":{"description":"What the checkpoints of a run, of all jobs and attempts, may take in each store, in the cache 1GB at most. rerail uploads none beyond it.","$ref":"#/$defs/size","default":"2GB"},"retention":{"description":"How long uploaded checkpoints are kept, in whole days. The input retention-days goes first.","$ref":"#/$defs/days","default":"3d"}}},"circuit-breaker":{"description":"If this many runs fail with one signature within this time, something is down: rerail stops re-running and says so.","type":"object","additionalProperties":false,"properties":{"runs":{"description":"Runs that fail with one signature.","$ref":"#/$defs/positive","default":10},"within":{"description":"The time within which they fail.","$ref":"#/$defs/duration","default":"30m"}}}}},"triggers":{"description":"Measurements that start something while a guarded script runs or after it. The first trigger that fires decides what follows a failed try. Default: none.","type":"array","maxItems":50,"items":{"$ref":"#/$defs/trigger"},"default":[]},"stages":{"description":"How rerail steps back between stages.","type":"object","additionalProperties":false,"properties":{"paths":{"description":"Declared ways back: if stage from fails, the next attempt resumes at stage to.","type":"array","maxItems":50,"items":{"type":"object","required":["from","to"],"additionalProperties":false,"properties":{"from":{"description":"The stage that fails.","$ref":"#/$defs/text"},"to":{"description":"The stage to resume at.","$ref":"#/$defs/text"},"when":{"description":"Only for this failure type. Default: any.","$ref":"#/$defs/failure-type"}}},"default":[]},"approve-over":{"description":"Stepping back over more stages than this needs a person's approval.","$ref":"#/$defs/count","default":2},"max-per-target":{"description":"How often rerail steps back to one stage before it hands over.","$ref":"#/$defs/count","default":2}}},"checkpoint":{"description":"Checkpoints of the workspace.","type":"object","additionalProperties":false,"properties":{"stores":{"description":"Where checkpoints are kept: in the run's artifacts, in the cache of its branch, in an S3-compatible bucket. With several, each checkpoint goes to all of them, and is read from the first that has it.","type":"array","minItems":1,"maxItems":3,"items":{"enum":["artifact","cache","s3"]},"default":["artifact"]},"secrets":{"description":"What rerail does with files that look like credentials: redact leaves them out, refuse takes no checkpoint, allow keeps them. The stricter of this and the input secrets is in force. Default: the input's.","enum":["redact","refuse","allow"]}}},"cache":{"description":"Paths that rerail restores before the first guarded script of a job and saves at its end, by lane and lock file, also if the job failed and nothing touched them.","type":"array","maxItems":20,"items":{"type":"object","required":["paths","key-files"],"additionalProperties":false,"properties":{"lane":{"description":"Only for jobs of this lane. Default: any.","$ref":"#/$defs/lane-name"},"paths":{"description":"Folders and files to cache.","$ref":"#/$defs/globs"},"key-files":{"description":"Files whose content names the cache.","$ref":"#/$defs/globs"}}},"default":[]},"rollback":{"description":"Which branches rerail may prepare a revert for, and how.","type":"object","additionalProperties":false,"properties":{"branches":{"description":"Names or patterns of branches. With none, nothing is ever reverted.","$ref":"#/$defs/texts","default":[]},"mode":{"description":"issue describes the revert, pr opens a pull request, push pushes it if it is proven.","enum":["issue","pr","push"],"default":"pr"},"probe":{"description":"File name of a workflow without outside effects that checks the commit in its input sha.","type":"string","title":"the name of a file in .github/workflows, as probe.yml","pattern":"^[A-Za-z0-9_.-]{1,100}\\.ya?ml$"},"exempt":{"description":"Commits that are never reverted.","type":"object","additionalProperties":false,"properties":{"authors":{"description":"Login names.","$ref":"#/$defs/texts","default":[]},"paths":{"description":"Commits that touch one of these.","$ref":"#/$defs/globs","default":[]},"trailers":{"description":"Commits whose message has one of these trailers.","$ref":"#/$defs/texts","default":[]}}},"limits":{"description":"How old a commit may be, and how many reverts a day.","type":"object","additionalProperties":false,"properties":{"age":{"description":"Older commits are not reverted.","$ref":"#/$defs/duration","default":"24h"},"create":{"description":"Pull requests or issues within 24 hours.","$ref":"#/$defs/count","default":3},"push":{"description":"Pushed reverts within 24 hours.","$ref":"#/$defs/count","default":0}}},"verify":{"description":"Command that checks a reverted tree.","$ref":"#/$defs/text"}}},"notifications":{"description":"Who is told what.","type":"object","additionalProperties":false,"properties":{"pull-request":{"description":"When rerail comments on a pull request. always is not supported yet.","enum":["never","on-action","always"],"default":"on-action"},"issue":{"description":"The issue that rerail opens when a person has to act.","type":"object","additionalProperties":false,"properties":{"labels":{"description":"Labels of the issue.","$ref":"#/$defs/texts","default":[]}}},"webhook":{"description":"A chat to tell what needs a person and has no pull request. rerail posts {\"text\": ...}, as Slack takes it.","type":"object","required":["secret"],"additionalProperties":false,"properties":{"secret":{"description":"Name of the environment variable with the https address; the workflow sets it from a secret.","type":"string","title":"the name of an environment variable, as RERAIL_WEBHOOK","pattern":"^[A-Z_][A-Z0-9_]{0,99}$"},"escalate":{"description":"When the sweep reminds of an issue that is still open and assigned to nobody, counted from the first message. Default: 5m, 15m and 30m.","type":"array","minItems":1,"maxItems":10,"items":{"$ref":"#/$defs/duration"}}}}}},"rules":{"description":"Rules of your own for the classifier. rerail tries them on their examples when it reads the policy.","type":"array","maxItems":200,"items":{"$ref":"#/$defs/rule"},"default":[]}},"examples":[{"version":1,"mode":"act","lanes":{"heavy":{"jobs":["e2e*"],"budget":"30m"},"standard":{}}},{"version":1,"plans":{"network":{"strategy":"RETRY","tries":3,"wait":"5s"}}}],"$defs":{"text":{"type":"string","title":"text of 1 to 500 characters","minLength":1,"maxLength":500},"texts":{"type":"array","title":"a list, as [\"one\", \"other\"]","minItems":1,"maxItems":200,"items":{"$ref":"#/$defs/text"}},"globs":{"type":"array","title":"a list of paths, as [\"docs/**\", \"**/*.md\"]","minItems":1,"maxItems":200,"items":{"$ref":"#/$defs/text"}},"count":{"type":"integer","title":"a whole number from 0 to 1000000","minimum":0,"maximum":1000000},"positive":{"type":"integer","title":"a whole number from 1 to 1000000","minimum":1,"maximum":1000000},"duration":{"type":"string","title":"a number with a unit, as 90s, 15m, 2h, 1h30m or 14d","pattern":"^(?:\\d{1,6}(?:\\.\\d{1,3})?(?:ms|s|m|h|d)){1,5}$"},"days":{"type":"string","title":"whole days from 1d to 90d","pattern":"^(?:[1-9]|[1-8]\\d|90)d$"},"size":{"type":"string","title":"a size from 1KB to 100GB, as 500MB or 2GB","pattern":"^(?:[1-9]\\d{0,5})(?:\\.\\d)? ?(?:KB|MB|GB)$"},"failure-type":{"enum":["timeout","test-failure","quality-gate","resource-exhaustion","network","git","unknown"]},"lane-name":{"enum":["docs","standard","heavy"]},"strategy":{"enum":["RETRY","RESUME","SKIP","ROLLBACK","MANUAL"]},"jobs-and-environments":{"type":"object","additionalProperties":false,"properties":{"jobs":{"description":"Ids or names of jobs, or patterns of them.","$ref":"#/$defs/texts-or-none"},"environments":{"description":"Names of environments, or patterns of them.","$ref":"#/$defs/texts-or-none"}}},"texts-or-none":{"type":"array","title":"a list, as [\"deploy*\"], or []","maxItems":200,"items":{"$ref":"#/$defs/text"}},"lane":{"type":"object","additionalProperties":false,"properties":{"jobs":{"description":"Ids or names of jobs, or patterns of them; one must match. Default: any job.","$ref":"#/$defs/texts"},"paths":{"description":"Patterns of paths; the push or pull request must change at least one path that matches. Default: any change.","$ref":"#/$defs/globs"},"only-paths":{"description":"Patterns of paths; every path that the push or pull request changes must match. Default: any change.","$ref":"#/$defs/globs"},"labels":{"description":"Labels of the pull request; it must have at least one. Default: any.","$ref":"#/$defs/texts"},"budget":{"description":"How long a step of the lane should take with its retries. rerail starts no retry over it if the cause is unclear; it stops nothing. Default: docs 5m, standard 15m, heavy none.","$ref":"#/$defs/duration"},"checkpoint":{"description":"When a stage's checkpoint is uploaded. The input checkpoint goes first. auto means eager for heavy, on-failure for standard, none for docs.","enum":["auto","none","on-failure","eager"],"default":"auto"}}},"plan":{"type":"object","required":["strategy"],"additionalProperties":false,"properties":{"strategy":{"description":"RETRY in place, RESUME at this stage in a later attempt, SKIP an optional step, ROLLBACK nominates the commit for a revert, MANUAL hands over.","$ref":"#/$defs/strategy"},"tries":{"description":"For RETRY all tries together, for RESUME how often. Default: that of the default table, else 2.","type":"integer","title":"a whole number from 1 to 10","minimum":1,"maximum":10},"wait":{"description":"Base of the wait before the next try. The input retry-wait goes first. Default: 5s.","$ref":"#/$defs/duration"},"scale":{"description":"Share of the usual resources that the next try should use, in RERAIL_SCALE. Default: 0.5 for resource-exhaustion, else not set.","type":"number","title":"a number from 0.1 to 1","minimum":0.1,"maximum":1},"only":{"description":"known-flaky: only for failures that are known to pass on a retry. Default: any failure of the type.","enum":["known-flaky"]},"lanes":{"description":"Another strategy for jobs of one lane.","type":"object","additionalProperties":false,"properties":{"docs":{"description":"The strategy for jobs of lane docs. Default: strategy.","$ref":"#/$defs/strategy"},"standard":{"description":"The strategy for jobs of lane standard. Default: strategy.","$ref":"#/$defs/strategy"},"heavy":{"description":"The strategy for jobs of lane heavy. Default: strategy.","$ref":"#/$defs/strategy"}}}}},"trigger":{"type":"object","required":["metric","do"],"additionalProperties":false,"if":{"required":["metric"],"properties":{"metric":{"const":"veto"}}},"then":{"required":["from"]},"else":{"title":"exactly one of above and below","oneOf":[{"required":["above"]},{"required":["below"]}]},"properties":{"metric":{"description":"What is measured. test-failure-rate is read from the input reports, quality-score from a file or output after each try. duration is compared with the input estimate, else with the median of the last green runs of this step. memory and disk are read every second. A veto is a file that appears or changes while the script runs: rerail ends the try. error-rate is not supported yet.","enum":["test-failure-rate","duration","memory","disk","error-rate","quality-score","veto"]},"above":{"description":"Fires over this. test-failure-rate, memory and disk take a share (50%), duration a multiple of the estimate (3x), quality-score a number. Give either above or below.","$ref":"#/$defs/threshold"},"below":{"description":"Fires under this; for test-failure-rate and quality-score.","$ref":"#/$defs/threshold"},"for":{"description":"How long memory or disk must stay over the limit.","$ref":"#/$defs/duration","default":"60s"},"from":{"description":"Where a quality score is read: a JSON file in the workspace and a pointer (quality.json#/score), or an output that the script sets (outputs.score). For veto: a path relative to the workspace. Required for both.","$ref":"#/$defs/text"},"branches":{"description":"Only on these branches. Default: all.","$ref":"#/$defs/texts"},"do":{"description":"checkpoint saves the workspace of a stage. scale-back retries with RERAIL_SCALE at half, and for memory and disk ends the running try if another one can follow. step-back lets the next attempt resume one stage earlier. nominate-revert nominates the commit for a revert. hand-over makes no further try.","enum":["checkpoint","scale-back","step-back","nominate-revert","hand-over"]}}},"threshold":{"type":["string","number"],"title":"a share (50%), a multiple (3x) or a number","pattern":"^\\d{1,6}(?:\\.\\d{1,3})?(?:%|x)?$"},"rule":{"type":"object","required":["id","type","pattern","examples"],"additionalProperties":false,"properties":{"id":{"description":"Name of the rule, once in the file.","type":"string","title":"a name in kebab-case, as nexus-down","pattern":"^[a-z0-9]+(?:-[a-z0-9]+)*$","maxLength":100},"type":{"description":"The failure type that a match speaks for.","$ref":"#/$defs/failure-type"},"pattern":{"description":"Regular expression in RE2 syntax, tried on each line.","type":"string","title":"1 to 1000 characters, not all blank","minLength":1,"maxLength":1000,"pattern":"\\S"},"ignore-case":{"description":"Whether upper and lower case are the same.","type":"boolean","default":false},"weight":{"description":"How strongly a match speaks: 1 a hint, 6 an error, 10 proof.","type":"number","title":"a number from 1 to 10","minimum":1,"maximum":10,"default":8},"examples":{"description":"Lines that must match.","$ref":"#/$defs/lines"},"counter-examples":{"description":"Lines that must not match.","$ref":"#/$defs/lines"},"suggestion":{"description":"What a person could do; a sentence.","$ref":"#/$defs/text"}}},"lines":{"type":"array","title":"a list, as [\"one\", \"other\"]","minItems":1,"maxItems":50,"items":{"type":"string","title":"text of 1 to 4000 characters","minLength":1,"maxLength":4000}}}};
const func1 = Object.prototype.hasOwnProperty;
const schema20 = {"type":"object","additionalProperties":false,"properties":{"jobs":{"description":"Ids or names of jobs, or patterns of them; one must match. Default: any job.","$ref":"#/$defs/texts"},"paths":{"description":"Patterns of paths; the push or pull request must change at least one path that matches. Default: any change.","$ref":"#/$defs/globs"},"only-paths":{"description":"Patterns of paths; every path that the push or pull request changes must match. Default: any change.","$ref":"#/$defs/globs"},"labels":{"description":"Labels of the pull request; it must have at least one. Default: any.","$ref":"#/$defs/texts"},"budget":{"description":"How long a step of the lane should take with its retries. rerail starts no retry over it if the cause is unclear; it stops nothing. Default: docs 5m, standard 15m, heavy none.","$ref":"#/$defs/duration"},"checkpoint":{"description":"When a stage's checkpoint is uploaded. The input checkpoint goes first. auto means eager for heavy, on-failure for standard, none for docs.","enum":["auto","none","on-failure","eager"],"default":"auto"}}};
const schema21 = {"type":"array","title":"a list, as [\"one\", \"other\"]","minItems":1,"maxItems":200,"items":{"$ref":"#/$defs/text"}};
const schema22 = {"type":"string","title":"text of 1 to 500 characters","minLength":1,"maxLength":500};

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
if(typeof data === "string"){
if(data.length > 500){
const err0 = {instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit: 500},schema:500,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 1){
const err1 = {instancePath,schemaPath:"#/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema22.type,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate55.errors = vErrors;
return errors === 0;
}
validate55.evaluated = {"dynamicProps":false,"dynamicItems":false};


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
if(Array.isArray(data)){
if(data.length > 200){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 200},schema:200,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 1){
const err1 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate55(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},schema:schema21.type,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate54.errors = vErrors;
return errors === 0;
}
validate54.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema23 = {"type":"array","title":"a list of paths, as [\"docs/**\", \"**/*.md\"]","minItems":1,"maxItems":200,"items":{"$ref":"#/$defs/text"}};

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
if(Array.isArray(data)){
if(data.length > 200){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 200},schema:200,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 1){
const err1 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate55(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},schema:schema23.type,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate58.errors = vErrors;
return errors === 0;
}
validate58.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema24 = {"type":"string","title":"a number with a unit, as 90s, 15m, 2h, 1h30m or 14d","pattern":"^(?:\\d{1,6}(?:\\.\\d{1,3})?(?:ms|s|m|h|d)){1,5}$"};
const pattern3 = new RegExp("^(?:\\d{1,6}(?:\\.\\d{1,3})?(?:ms|s|m|h|d)){1,5}$", "u");

function validate63(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate63.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern3.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?:\\d{1,6}(?:\\.\\d{1,3})?(?:ms|s|m|h|d)){1,5}$"},schema:"^(?:\\d{1,6}(?:\\.\\d{1,3})?(?:ms|s|m|h|d)){1,5}$",parentSchema:schema24,data};
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
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema24.type,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate63.errors = vErrors;
return errors === 0;
}
validate63.evaluated = {"dynamicProps":false,"dynamicItems":false};


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
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "jobs") || (key0 === "paths")) || (key0 === "only-paths")) || (key0 === "labels")) || (key0 === "budget")) || (key0 === "checkpoint"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.jobs !== undefined){
if(!(validate54(data.jobs, {instancePath:instancePath+"/jobs",parentData:data,parentDataProperty:"jobs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.paths !== undefined){
if(!(validate58(data.paths, {instancePath:instancePath+"/paths",parentData:data,parentDataProperty:"paths",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data["only-paths"] !== undefined){
if(!(validate58(data["only-paths"], {instancePath:instancePath+"/only-paths",parentData:data,parentDataProperty:"only-paths",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data.labels !== undefined){
if(!(validate54(data.labels, {instancePath:instancePath+"/labels",parentData:data,parentDataProperty:"labels",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.budget !== undefined){
if(!(validate63(data.budget, {instancePath:instancePath+"/budget",parentData:data,parentDataProperty:"budget",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data.checkpoint !== undefined){
let data5 = data.checkpoint;
if(!((((data5 === "auto") || (data5 === "none")) || (data5 === "on-failure")) || (data5 === "eager"))){
const err1 = {instancePath:instancePath+"/checkpoint",schemaPath:"#/properties/checkpoint/enum",keyword:"enum",params:{allowedValues: schema20.properties.checkpoint.enum},schema:schema20.properties.checkpoint.enum,parentSchema:schema20.properties.checkpoint,data:data5};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema20.type,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema25 = {"type":"object","required":["strategy"],"additionalProperties":false,"properties":{"strategy":{"description":"RETRY in place, RESUME at this stage in a later attempt, SKIP an optional step, ROLLBACK nominates the commit for a revert, MANUAL hands over.","$ref":"#/$defs/strategy"},"tries":{"description":"For RETRY all tries together, for RESUME how often. Default: that of the default table, else 2.","type":"integer","title":"a whole number from 1 to 10","minimum":1,"maximum":10},"wait":{"description":"Base of the wait before the next try. The input retry-wait goes first. Default: 5s.","$ref":"#/$defs/duration"},"scale":{"description":"Share of the usual resources that the next try should use, in RERAIL_SCALE. Default: 0.5 for resource-exhaustion, else not set.","type":"number","title":"a number from 0.1 to 1","minimum":0.1,"maximum":1},"only":{"description":"known-flaky: only for failures that are known to pass on a retry. Default: any failure of the type.","enum":["known-flaky"]},"lanes":{"description":"Another strategy for jobs of one lane.","type":"object","additionalProperties":false,"properties":{"docs":{"description":"The strategy for jobs of lane docs. Default: strategy.","$ref":"#/$defs/strategy"},"standard":{"description":"The strategy for jobs of lane standard. Default: strategy.","$ref":"#/$defs/strategy"},"heavy":{"description":"The strategy for jobs of lane heavy. Default: strategy.","$ref":"#/$defs/strategy"}}}}};
const schema26 = {"enum":["RETRY","RESUME","SKIP","ROLLBACK","MANUAL"]};

function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate69.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((((data === "RETRY") || (data === "RESUME")) || (data === "SKIP")) || (data === "ROLLBACK")) || (data === "MANUAL"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema26.enum},schema:schema26.enum,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate69.errors = vErrors;
return errors === 0;
}
validate69.evaluated = {"dynamicProps":false,"dynamicItems":false};


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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.strategy === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "strategy"},schema:schema25.required,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "strategy") || (key0 === "tries")) || (key0 === "wait")) || (key0 === "scale")) || (key0 === "only")) || (key0 === "lanes"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.strategy !== undefined){
if(!(validate69(data.strategy, {instancePath:instancePath+"/strategy",parentData:data,parentDataProperty:"strategy",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
}
if(data.tries !== undefined){
let data1 = data.tries;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err2 = {instancePath:instancePath+"/tries",schemaPath:"#/properties/tries/type",keyword:"type",params:{type: "integer"},schema:schema25.properties.tries.type,parentSchema:schema25.properties.tries,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 10 || isNaN(data1)){
const err3 = {instancePath:instancePath+"/tries",schemaPath:"#/properties/tries/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},schema:10,parentSchema:schema25.properties.tries,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/tries",schemaPath:"#/properties/tries/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema25.properties.tries,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.wait !== undefined){
if(!(validate63(data.wait, {instancePath:instancePath+"/wait",parentData:data,parentDataProperty:"wait",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data.scale !== undefined){
let data3 = data.scale;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1 || isNaN(data3)){
const err5 = {instancePath:instancePath+"/scale",schemaPath:"#/properties/scale/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},schema:1,parentSchema:schema25.properties.scale,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data3 < 0.1 || isNaN(data3)){
const err6 = {instancePath:instancePath+"/scale",schemaPath:"#/properties/scale/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0.1},schema:0.1,parentSchema:schema25.properties.scale,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/scale",schemaPath:"#/properties/scale/type",keyword:"type",params:{type: "number"},schema:schema25.properties.scale.type,parentSchema:schema25.properties.scale,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.only !== undefined){
let data4 = data.only;
if(!(data4 === "known-flaky")){
const err8 = {instancePath:instancePath+"/only",schemaPath:"#/properties/only/enum",keyword:"enum",params:{allowedValues: schema25.properties.only.enum},schema:schema25.properties.only.enum,parentSchema:schema25.properties.only,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.lanes !== undefined){
let data5 = data.lanes;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key1 in data5){
if(!(((key1 === "docs") || (key1 === "standard")) || (key1 === "heavy"))){
const err9 = {instancePath:instancePath+"/lanes",schemaPath:"#/properties/lanes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema25.properties.lanes,data:data5};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data5.docs !== undefined){
if(!(validate69(data5.docs, {instancePath:instancePath+"/lanes/docs",parentData:data5,parentDataProperty:"docs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
}
if(data5.standard !== undefined){
if(!(validate69(data5.standard, {instancePath:instancePath+"/lanes/standard",parentData:data5,parentDataProperty:"standard",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
}
if(data5.heavy !== undefined){
if(!(validate69(data5.heavy, {instancePath:instancePath+"/lanes/heavy",parentData:data5,parentDataProperty:"heavy",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/lanes",schemaPath:"#/properties/lanes/type",keyword:"type",params:{type: "object"},schema:schema25.properties.lanes.type,parentSchema:schema25.properties.lanes,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema25.type,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate68.errors = vErrors;
return errors === 0;
}
validate68.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema27 = {"type":"object","additionalProperties":false,"properties":{"jobs":{"description":"Ids or names of jobs, or patterns of them.","$ref":"#/$defs/texts-or-none"},"environments":{"description":"Names of environments, or patterns of them.","$ref":"#/$defs/texts-or-none"}}};
const schema28 = {"type":"array","title":"a list, as [\"deploy*\"], or []","maxItems":200,"items":{"$ref":"#/$defs/text"}};

function validate83(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate83.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length > 200){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 200},schema:200,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate55(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},schema:schema28.type,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate83.errors = vErrors;
return errors === 0;
}
validate83.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


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
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "jobs") || (key0 === "environments"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.jobs !== undefined){
if(!(validate83(data.jobs, {instancePath:instancePath+"/jobs",parentData:data,parentDataProperty:"jobs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
if(data.environments !== undefined){
if(!(validate83(data.environments, {instancePath:instancePath+"/environments",parentData:data,parentDataProperty:"environments",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema27.type,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate82.errors = vErrors;
return errors === 0;
}
validate82.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema29 = {"enum":["timeout","test-failure","quality-gate","resource-exhaustion","network","git","unknown"]};

function validate89(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate89.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((((((data === "timeout") || (data === "test-failure")) || (data === "quality-gate")) || (data === "resource-exhaustion")) || (data === "network")) || (data === "git")) || (data === "unknown"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema29.enum},schema:schema29.enum,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate89.errors = vErrors;
return errors === 0;
}
validate89.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema30 = {"type":"integer","title":"a whole number from 0 to 1000000","minimum":0,"maximum":1000000};

function validate91(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate91.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},schema:schema30.type,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 1000000 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},schema:1000000,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data < 0 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validate91.errors = vErrors;
return errors === 0;
}
validate91.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema31 = {"type":"string","title":"a size from 1KB to 100GB, as 500MB or 2GB","pattern":"^(?:[1-9]\\d{0,5})(?:\\.\\d)? ?(?:KB|MB|GB)$"};
const pattern4 = new RegExp("^(?:[1-9]\\d{0,5})(?:\\.\\d)? ?(?:KB|MB|GB)$", "u");

function validate99(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate99.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern4.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?:[1-9]\\d{0,5})(?:\\.\\d)? ?(?:KB|MB|GB)$"},schema:"^(?:[1-9]\\d{0,5})(?:\\.\\d)? ?(?:KB|MB|GB)$",parentSchema:schema31,data};
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
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate99.errors = vErrors;
return errors === 0;
}
validate99.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema32 = {"type":"string","title":"whole days from 1d to 90d","pattern":"^(?:[1-9]|[1-8]\\d|90)d$"};
const pattern5 = new RegExp("^(?:[1-9]|[1-8]\\d|90)d$", "u");

function validate101(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate101.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern5.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?:[1-9]|[1-8]\\d|90)d$"},schema:"^(?:[1-9]|[1-8]\\d|90)d$",parentSchema:schema32,data};
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
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema32.type,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate101.errors = vErrors;
return errors === 0;
}
validate101.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema33 = {"type":"integer","title":"a whole number from 1 to 1000000","minimum":1,"maximum":1000000};

function validate103(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate103.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "integer"},schema:schema33.type,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 1000000 || isNaN(data)){
const err1 = {instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},schema:1000000,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data < 1 || isNaN(data)){
const err2 = {instancePath,schemaPath:"#/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validate103.errors = vErrors;
return errors === 0;
}
validate103.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema34 = {"type":"object","required":["metric","do"],"additionalProperties":false,"if":{"required":["metric"],"properties":{"metric":{"const":"veto"}}},"then":{"required":["from"]},"else":{"title":"exactly one of above and below","oneOf":[{"required":["above"]},{"required":["below"]}]},"properties":{"metric":{"description":"What is measured. test-failure-rate is read from the input reports, quality-score from a file or output after each try. duration is compared with the input estimate, else with the median of the last green runs of this step. memory and disk are read every second. A veto is a file that appears or changes while the script runs: rerail ends the try. error-rate is not supported yet.","enum":["test-failure-rate","duration","memory","disk","error-rate","quality-score","veto"]},"above":{"description":"Fires over this. test-failure-rate, memory and disk take a share (50%), duration a multiple of the estimate (3x), quality-score a number. Give either above or below.","$ref":"#/$defs/threshold"},"below":{"description":"Fires under this; for test-failure-rate and quality-score.","$ref":"#/$defs/threshold"},"for":{"description":"How long memory or disk must stay over the limit.","$ref":"#/$defs/duration","default":"60s"},"from":{"description":"Where a quality score is read: a JSON file in the workspace and a pointer (quality.json#/score), or an output that the script sets (outputs.score). For veto: a path relative to the workspace. Required for both.","$ref":"#/$defs/text"},"branches":{"description":"Only on these branches. Default: all.","$ref":"#/$defs/texts"},"do":{"description":"checkpoint saves the workspace of a stage. scale-back retries with RERAIL_SCALE at half, and for memory and disk ends the running try if another one can follow. step-back lets the next attempt resume one stage earlier. nominate-revert nominates the commit for a revert. hand-over makes no further try.","enum":["checkpoint","scale-back","step-back","nominate-revert","hand-over"]}}};
const schema35 = {"type":["string","number"],"title":"a share (50%), a multiple (3x) or a number","pattern":"^\\d{1,6}(?:\\.\\d{1,3})?(?:%|x)?$"};
const pattern6 = new RegExp("^\\d{1,6}(?:\\.\\d{1,3})?(?:%|x)?$", "u");

function validate107(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate107.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if((typeof data !== "string") && (!((typeof data == "number") && (isFinite(data))))){
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: schema35.type},schema:schema35.type,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(typeof data === "string"){
if(!pattern6.test(data)){
const err1 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^\\d{1,6}(?:\\.\\d{1,3})?(?:%|x)?$"},schema:"^\\d{1,6}(?:\\.\\d{1,3})?(?:%|x)?$",parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
validate107.errors = vErrors;
return errors === 0;
}
validate107.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate106(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate106.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs1 = errors;
let valid0 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.metric === undefined) && (missing0 = "metric")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.metric !== undefined){
if("veto" !== data.metric){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.from === undefined){
const err2 = {instancePath,schemaPath:"#/then/required",keyword:"required",params:{missingProperty: "from"},schema:schema34.then.required,parentSchema:schema34.then,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
valid0 = _valid0;
ifClause0 = "then";
}
else {
const _errs5 = errors;
const _errs6 = errors;
let valid2 = false;
let passing0 = null;
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.above === undefined){
const err3 = {instancePath,schemaPath:"#/else/oneOf/0/required",keyword:"required",params:{missingProperty: "above"},schema:schema34.else.oneOf[0].required,parentSchema:schema34.else.oneOf[0],data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid1 = _errs7 === errors;
if(_valid1){
valid2 = true;
passing0 = 0;
}
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.below === undefined){
const err4 = {instancePath,schemaPath:"#/else/oneOf/1/required",keyword:"required",params:{missingProperty: "below"},schema:schema34.else.oneOf[1].required,parentSchema:schema34.else.oneOf[1],data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var _valid1 = _errs8 === errors;
if(_valid1 && valid2){
valid2 = false;
passing0 = [passing0, 1];
}
else {
if(_valid1){
valid2 = true;
passing0 = 1;
}
}
if(!valid2){
const err5 = {instancePath,schemaPath:"#/else/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},schema:schema34.else.oneOf,parentSchema:schema34.else,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
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
var _valid0 = _errs5 === errors;
valid0 = _valid0;
ifClause0 = "else";
}
if(!valid0){
const err6 = {instancePath,schemaPath:"#/if",keyword:"if",params:{failingKeyword: ifClause0},schema:schema34.if,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.metric === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "metric"},schema:schema34.required,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.do === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "do"},schema:schema34.required,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "metric") || (key0 === "above")) || (key0 === "below")) || (key0 === "for")) || (key0 === "from")) || (key0 === "branches")) || (key0 === "do"))){
const err9 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.metric !== undefined){
let data1 = data.metric;
if(!(((((((data1 === "test-failure-rate") || (data1 === "duration")) || (data1 === "memory")) || (data1 === "disk")) || (data1 === "error-rate")) || (data1 === "quality-score")) || (data1 === "veto"))){
const err10 = {instancePath:instancePath+"/metric",schemaPath:"#/properties/metric/enum",keyword:"enum",params:{allowedValues: schema34.properties.metric.enum},schema:schema34.properties.metric.enum,parentSchema:schema34.properties.metric,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.above !== undefined){
if(!(validate107(data.above, {instancePath:instancePath+"/above",parentData:data,parentDataProperty:"above",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
errors = vErrors.length;
}
}
if(data.below !== undefined){
if(!(validate107(data.below, {instancePath:instancePath+"/below",parentData:data,parentDataProperty:"below",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
errors = vErrors.length;
}
}
if(data.for !== undefined){
if(!(validate63(data.for, {instancePath:instancePath+"/for",parentData:data,parentDataProperty:"for",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data.from !== undefined){
if(!(validate55(data.from, {instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.branches !== undefined){
if(!(validate54(data.branches, {instancePath:instancePath+"/branches",parentData:data,parentDataProperty:"branches",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.do !== undefined){
let data7 = data.do;
if(!(((((data7 === "checkpoint") || (data7 === "scale-back")) || (data7 === "step-back")) || (data7 === "nominate-revert")) || (data7 === "hand-over"))){
const err11 = {instancePath:instancePath+"/do",schemaPath:"#/properties/do/enum",keyword:"enum",params:{allowedValues: schema34.properties.do.enum},schema:schema34.properties.do.enum,parentSchema:schema34.properties.do,data:data7};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema34.type,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate106.errors = vErrors;
return errors === 0;
}
validate106.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema36 = {"enum":["docs","standard","heavy"]};

function validate119(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate119.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((data === "docs") || (data === "standard")) || (data === "heavy"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema36.enum},schema:schema36.enum,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate119.errors = vErrors;
return errors === 0;
}
validate119.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema37 = {"type":"object","required":["id","type","pattern","examples"],"additionalProperties":false,"properties":{"id":{"description":"Name of the rule, once in the file.","type":"string","title":"a name in kebab-case, as nexus-down","pattern":"^[a-z0-9]+(?:-[a-z0-9]+)*$","maxLength":100},"type":{"description":"The failure type that a match speaks for.","$ref":"#/$defs/failure-type"},"pattern":{"description":"Regular expression in RE2 syntax, tried on each line.","type":"string","title":"1 to 1000 characters, not all blank","minLength":1,"maxLength":1000,"pattern":"\\S"},"ignore-case":{"description":"Whether upper and lower case are the same.","type":"boolean","default":false},"weight":{"description":"How strongly a match speaks: 1 a hint, 6 an error, 10 proof.","type":"number","title":"a number from 1 to 10","minimum":1,"maximum":10,"default":8},"examples":{"description":"Lines that must match.","$ref":"#/$defs/lines"},"counter-examples":{"description":"Lines that must not match.","$ref":"#/$defs/lines"},"suggestion":{"description":"What a person could do; a sentence.","$ref":"#/$defs/text"}}};
const pattern9 = new RegExp("^[a-z0-9]+(?:-[a-z0-9]+)*$", "u");
const pattern10 = new RegExp("\\S", "u");
const schema38 = {"type":"array","title":"a list, as [\"one\", \"other\"]","minItems":1,"maxItems":50,"items":{"type":"string","title":"text of 1 to 4000 characters","minLength":1,"maxLength":4000}};

function validate135(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate135.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length > 50){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 50},schema:50,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.length < 1){
const err1 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(data0.length > 4000){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/maxLength",keyword:"maxLength",params:{limit: 4000},schema:4000,parentSchema:schema38.items,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0.length < 1){
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema38.items,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"},schema:schema38.items.type,parentSchema:schema38.items,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},schema:schema38.type,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate135.errors = vErrors;
return errors === 0;
}
validate135.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate133(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate133.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},schema:schema37.required,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.type === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},schema:schema37.required,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.pattern === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "pattern"},schema:schema37.required,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.examples === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "examples"},schema:schema37.required,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "id") || (key0 === "type")) || (key0 === "pattern")) || (key0 === "ignore-case")) || (key0 === "weight")) || (key0 === "examples")) || (key0 === "counter-examples")) || (key0 === "suggestion"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(data0.length > 100){
const err5 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/maxLength",keyword:"maxLength",params:{limit: 100},schema:100,parentSchema:schema37.properties.id,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!pattern9.test(data0)){
const err6 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(?:-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(?:-[a-z0-9]+)*$",parentSchema:schema37.properties.id,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},schema:schema37.properties.id.type,parentSchema:schema37.properties.id,data:data0};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.type !== undefined){
if(!(validate89(data.type, {instancePath:instancePath+"/type",parentData:data,parentDataProperty:"type",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
errors = vErrors.length;
}
}
if(data.pattern !== undefined){
let data2 = data.pattern;
if(typeof data2 === "string"){
if(data2.length > 1000){
const err8 = {instancePath:instancePath+"/pattern",schemaPath:"#/properties/pattern/maxLength",keyword:"maxLength",params:{limit: 1000},schema:1000,parentSchema:schema37.properties.pattern,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data2.length < 1){
const err9 = {instancePath:instancePath+"/pattern",schemaPath:"#/properties/pattern/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema37.properties.pattern,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!pattern10.test(data2)){
const err10 = {instancePath:instancePath+"/pattern",schemaPath:"#/properties/pattern/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema37.properties.pattern,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/pattern",schemaPath:"#/properties/pattern/type",keyword:"type",params:{type: "string"},schema:schema37.properties.pattern.type,parentSchema:schema37.properties.pattern,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data["ignore-case"] !== undefined){
let data3 = data["ignore-case"];
if(typeof data3 !== "boolean"){
const err12 = {instancePath:instancePath+"/ignore-case",schemaPath:"#/properties/ignore-case/type",keyword:"type",params:{type: "boolean"},schema:schema37.properties["ignore-case"].type,parentSchema:schema37.properties["ignore-case"],data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.weight !== undefined){
let data4 = data.weight;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 10 || isNaN(data4)){
const err13 = {instancePath:instancePath+"/weight",schemaPath:"#/properties/weight/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},schema:10,parentSchema:schema37.properties.weight,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data4 < 1 || isNaN(data4)){
const err14 = {instancePath:instancePath+"/weight",schemaPath:"#/properties/weight/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema37.properties.weight,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/weight",schemaPath:"#/properties/weight/type",keyword:"type",params:{type: "number"},schema:schema37.properties.weight.type,parentSchema:schema37.properties.weight,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.examples !== undefined){
if(!(validate135(data.examples, {instancePath:instancePath+"/examples",parentData:data,parentDataProperty:"examples",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
errors = vErrors.length;
}
}
if(data["counter-examples"] !== undefined){
if(!(validate135(data["counter-examples"], {instancePath:instancePath+"/counter-examples",parentData:data,parentDataProperty:"counter-examples",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors);
errors = vErrors.length;
}
}
if(data.suggestion !== undefined){
if(!(validate55(data.suggestion, {instancePath:instancePath+"/suggestion",parentData:data,parentDataProperty:"suggestion",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema37.type,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate133.errors = vErrors;
return errors === 0;
}
validate133.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const pattern7 = new RegExp("^[A-Za-z0-9_.-]{1,100}\\.ya?ml$", "u");
const pattern8 = new RegExp("^[A-Z_][A-Z0-9_]{0,99}$", "u");

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://raw.githubusercontent.com/rerail/rerail/main/schema/rerail.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema19.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.version !== undefined){
let data0 = data.version;
if(1 !== data0){
const err2 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1},schema:1,parentSchema:schema19.properties.version,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.mode !== undefined){
let data1 = data.mode;
if(!((data1 === "observe") || (data1 === "act"))){
const err3 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues: schema19.properties.mode.enum},schema:schema19.properties.mode.enum,parentSchema:schema19.properties.mode,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.lanes !== undefined){
let data2 = data.lanes;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
if(!(((key1 === "docs") || (key1 === "standard")) || (key1 === "heavy"))){
const err4 = {instancePath:instancePath+"/lanes",schemaPath:"#/properties/lanes/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema19.properties.lanes,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data2.docs !== undefined){
if(!(validate53(data2.docs, {instancePath:instancePath+"/lanes/docs",parentData:data2,parentDataProperty:"docs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data2.standard !== undefined){
if(!(validate53(data2.standard, {instancePath:instancePath+"/lanes/standard",parentData:data2,parentDataProperty:"standard",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data2.heavy !== undefined){
if(!(validate53(data2.heavy, {instancePath:instancePath+"/lanes/heavy",parentData:data2,parentDataProperty:"heavy",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath:instancePath+"/lanes",schemaPath:"#/properties/lanes/type",keyword:"type",params:{type: "object"},schema:schema19.properties.lanes.type,parentSchema:schema19.properties.lanes,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.plans !== undefined){
let data6 = data.plans;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key2 in data6){
if(!(((((((key2 === "timeout") || (key2 === "test-failure")) || (key2 === "quality-gate")) || (key2 === "resource-exhaustion")) || (key2 === "network")) || (key2 === "git")) || (key2 === "unknown"))){
const err6 = {instancePath:instancePath+"/plans",schemaPath:"#/properties/plans/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema19.properties.plans,data:data6};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data6.timeout !== undefined){
if(!(validate68(data6.timeout, {instancePath:instancePath+"/plans/timeout",parentData:data6,parentDataProperty:"timeout",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data6["test-failure"] !== undefined){
if(!(validate68(data6["test-failure"], {instancePath:instancePath+"/plans/test-failure",parentData:data6,parentDataProperty:"test-failure",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data6["quality-gate"] !== undefined){
if(!(validate68(data6["quality-gate"], {instancePath:instancePath+"/plans/quality-gate",parentData:data6,parentDataProperty:"quality-gate",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data6["resource-exhaustion"] !== undefined){
if(!(validate68(data6["resource-exhaustion"], {instancePath:instancePath+"/plans/resource-exhaustion",parentData:data6,parentDataProperty:"resource-exhaustion",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data6.network !== undefined){
if(!(validate68(data6.network, {instancePath:instancePath+"/plans/network",parentData:data6,parentDataProperty:"network",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data6.git !== undefined){
if(!(validate68(data6.git, {instancePath:instancePath+"/plans/git",parentData:data6,parentDataProperty:"git",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data6.unknown !== undefined){
if(!(validate68(data6.unknown, {instancePath:instancePath+"/plans/unknown",parentData:data6,parentDataProperty:"unknown",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/plans",schemaPath:"#/properties/plans/type",keyword:"type",params:{type: "object"},schema:schema19.properties.plans.type,parentSchema:schema19.properties.plans,data:data6};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data["mixed-causes"] !== undefined){
let data14 = data["mixed-causes"];
if(!((data14 === "ask") || (data14 === "rerun-job"))){
const err8 = {instancePath:instancePath+"/mixed-causes",schemaPath:"#/properties/mixed-causes/enum",keyword:"enum",params:{allowedValues: schema19.properties["mixed-causes"].enum},schema:schema19.properties["mixed-causes"].enum,parentSchema:schema19.properties["mixed-causes"],data:data14};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.never !== undefined){
if(!(validate82(data.never, {instancePath:instancePath+"/never",parentData:data,parentDataProperty:"never",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
if(data.idempotent !== undefined){
if(!(validate82(data.idempotent, {instancePath:instancePath+"/idempotent",parentData:data,parentDataProperty:"idempotent",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
if(data.optional !== undefined){
let data17 = data.optional;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
for(const key3 in data17){
if(!(key3 === "types")){
const err9 = {instancePath:instancePath+"/optional",schemaPath:"#/properties/optional/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema19.properties.optional,data:data17};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data17.types !== undefined){
let data18 = data17.types;
if(Array.isArray(data18)){
if(data18.length > 7){
const err10 = {instancePath:instancePath+"/optional/types",schemaPath:"#/properties/optional/properties/types/maxItems",keyword:"maxItems",params:{limit: 7},schema:7,parentSchema:schema19.properties.optional.properties.types,data:data18};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
const len0 = data18.length;
for(let i0=0; i0<len0; i0++){
if(!(validate89(data18[i0], {instancePath:instancePath+"/optional/types/" + i0,parentData:data18,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
errors = vErrors.length;
}
}
}
else {
const err11 = {instancePath:instancePath+"/optional/types",schemaPath:"#/properties/optional/properties/types/type",keyword:"type",params:{type: "array"},schema:schema19.properties.optional.properties.types.type,parentSchema:schema19.properties.optional.properties.types,data:data18};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/optional",schemaPath:"#/properties/optional/type",keyword:"type",params:{type: "object"},schema:schema19.properties.optional.type,parentSchema:schema19.properties.optional,data:data17};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.flaky !== undefined){
let data20 = data.flaky;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
for(const key4 in data20){
if(!((((key4 === "max-per-week") || (key4 === "deadline")) || (key4 === "tests")) || (key4 === "signatures"))){
const err13 = {instancePath:instancePath+"/flaky",schemaPath:"#/properties/flaky/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},schema:false,parentSchema:schema19.properties.flaky,data:data20};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data20["max-per-week"] !== undefined){
if(!(validate91(data20["max-per-week"], {instancePath:instancePath+"/flaky/max-per-week",parentData:data20,parentDataProperty:"max-per-week",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
errors = vErrors.length;
}
}
if(data20.deadline !== undefined){
if(!(validate63(data20.deadline, {instancePath:instancePath+"/flaky/deadline",parentData:data20,parentDataProperty:"deadline",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data20.tests !== undefined){
let data23 = data20.tests;
if(Array.isArray(data23)){
if(data23.length > 1000){
const err14 = {instancePath:instancePath+"/flaky/tests",schemaPath:"#/properties/flaky/properties/tests/maxItems",keyword:"maxItems",params:{limit: 1000},schema:1000,parentSchema:schema19.properties.flaky.properties.tests,data:data23};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
const len1 = data23.length;
for(let i1=0; i1<len1; i1++){
if(!(validate55(data23[i1], {instancePath:instancePath+"/flaky/tests/" + i1,parentData:data23,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
}
else {
const err15 = {instancePath:instancePath+"/flaky/tests",schemaPath:"#/properties/flaky/properties/tests/type",keyword:"type",params:{type: "array"},schema:schema19.properties.flaky.properties.tests.type,parentSchema:schema19.properties.flaky.properties.tests,data:data23};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data20.signatures !== undefined){
let data25 = data20.signatures;
if(Array.isArray(data25)){
if(data25.length > 1000){
const err16 = {instancePath:instancePath+"/flaky/signatures",schemaPath:"#/properties/flaky/properties/signatures/maxItems",keyword:"maxItems",params:{limit: 1000},schema:1000,parentSchema:schema19.properties.flaky.properties.signatures,data:data25};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
const len2 = data25.length;
for(let i2=0; i2<len2; i2++){
if(!(validate55(data25[i2], {instancePath:instancePath+"/flaky/signatures/" + i2,parentData:data25,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
}
else {
const err17 = {instancePath:instancePath+"/flaky/signatures",schemaPath:"#/properties/flaky/properties/signatures/type",keyword:"type",params:{type: "array"},schema:schema19.properties.flaky.properties.signatures.type,parentSchema:schema19.properties.flaky.properties.signatures,data:data25};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/flaky",schemaPath:"#/properties/flaky/type",keyword:"type",params:{type: "object"},schema:schema19.properties.flaky.type,parentSchema:schema19.properties.flaky,data:data20};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.budgets !== undefined){
let data27 = data.budgets;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
for(const key5 in data27){
if(!(((key5 === "reruns") || (key5 === "storage")) || (key5 === "circuit-breaker"))){
const err19 = {instancePath:instancePath+"/budgets",schemaPath:"#/properties/budgets/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},schema:false,parentSchema:schema19.properties.budgets,data:data27};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data27.reruns !== undefined){
let data28 = data27.reruns;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
for(const key6 in data28){
if(!(((key6 === "per-job") || (key6 === "per-run")) || (key6 === "per-day"))){
const err20 = {instancePath:instancePath+"/budgets/reruns",schemaPath:"#/properties/budgets/properties/reruns/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},schema:false,parentSchema:schema19.properties.budgets.properties.reruns,data:data28};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data28["per-job"] !== undefined){
if(!(validate91(data28["per-job"], {instancePath:instancePath+"/budgets/reruns/per-job",parentData:data28,parentDataProperty:"per-job",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
errors = vErrors.length;
}
}
if(data28["per-run"] !== undefined){
if(!(validate91(data28["per-run"], {instancePath:instancePath+"/budgets/reruns/per-run",parentData:data28,parentDataProperty:"per-run",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
errors = vErrors.length;
}
}
if(data28["per-day"] !== undefined){
if(!(validate91(data28["per-day"], {instancePath:instancePath+"/budgets/reruns/per-day",parentData:data28,parentDataProperty:"per-day",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
errors = vErrors.length;
}
}
}
else {
const err21 = {instancePath:instancePath+"/budgets/reruns",schemaPath:"#/properties/budgets/properties/reruns/type",keyword:"type",params:{type: "object"},schema:schema19.properties.budgets.properties.reruns.type,parentSchema:schema19.properties.budgets.properties.reruns,data:data28};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data27.storage !== undefined){
let data32 = data27.storage;
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
for(const key7 in data32){
if(!((key7 === "per-run") || (key7 === "retention"))){
const err22 = {instancePath:instancePath+"/budgets/storage",schemaPath:"#/properties/budgets/properties/storage/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},schema:false,parentSchema:schema19.properties.budgets.properties.storage,data:data32};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data32["per-run"] !== undefined){
if(!(validate99(data32["per-run"], {instancePath:instancePath+"/budgets/storage/per-run",parentData:data32,parentDataProperty:"per-run",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors);
errors = vErrors.length;
}
}
if(data32.retention !== undefined){
if(!(validate101(data32.retention, {instancePath:instancePath+"/budgets/storage/retention",parentData:data32,parentDataProperty:"retention",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
errors = vErrors.length;
}
}
}
else {
const err23 = {instancePath:instancePath+"/budgets/storage",schemaPath:"#/properties/budgets/properties/storage/type",keyword:"type",params:{type: "object"},schema:schema19.properties.budgets.properties.storage.type,parentSchema:schema19.properties.budgets.properties.storage,data:data32};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data27["circuit-breaker"] !== undefined){
let data35 = data27["circuit-breaker"];
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
for(const key8 in data35){
if(!((key8 === "runs") || (key8 === "within"))){
const err24 = {instancePath:instancePath+"/budgets/circuit-breaker",schemaPath:"#/properties/budgets/properties/circuit-breaker/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},schema:false,parentSchema:schema19.properties.budgets.properties["circuit-breaker"],data:data35};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data35.runs !== undefined){
if(!(validate103(data35.runs, {instancePath:instancePath+"/budgets/circuit-breaker/runs",parentData:data35,parentDataProperty:"runs",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
errors = vErrors.length;
}
}
if(data35.within !== undefined){
if(!(validate63(data35.within, {instancePath:instancePath+"/budgets/circuit-breaker/within",parentData:data35,parentDataProperty:"within",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
}
else {
const err25 = {instancePath:instancePath+"/budgets/circuit-breaker",schemaPath:"#/properties/budgets/properties/circuit-breaker/type",keyword:"type",params:{type: "object"},schema:schema19.properties.budgets.properties["circuit-breaker"].type,parentSchema:schema19.properties.budgets.properties["circuit-breaker"],data:data35};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/budgets",schemaPath:"#/properties/budgets/type",keyword:"type",params:{type: "object"},schema:schema19.properties.budgets.type,parentSchema:schema19.properties.budgets,data:data27};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.triggers !== undefined){
let data38 = data.triggers;
if(Array.isArray(data38)){
if(data38.length > 50){
const err27 = {instancePath:instancePath+"/triggers",schemaPath:"#/properties/triggers/maxItems",keyword:"maxItems",params:{limit: 50},schema:50,parentSchema:schema19.properties.triggers,data:data38};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
const len3 = data38.length;
for(let i3=0; i3<len3; i3++){
if(!(validate106(data38[i3], {instancePath:instancePath+"/triggers/" + i3,parentData:data38,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
}
}
else {
const err28 = {instancePath:instancePath+"/triggers",schemaPath:"#/properties/triggers/type",keyword:"type",params:{type: "array"},schema:schema19.properties.triggers.type,parentSchema:schema19.properties.triggers,data:data38};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.stages !== undefined){
let data40 = data.stages;
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
for(const key9 in data40){
if(!(((key9 === "paths") || (key9 === "approve-over")) || (key9 === "max-per-target"))){
const err29 = {instancePath:instancePath+"/stages",schemaPath:"#/properties/stages/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},schema:false,parentSchema:schema19.properties.stages,data:data40};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data40.paths !== undefined){
let data41 = data40.paths;
if(Array.isArray(data41)){
if(data41.length > 50){
const err30 = {instancePath:instancePath+"/stages/paths",schemaPath:"#/properties/stages/properties/paths/maxItems",keyword:"maxItems",params:{limit: 50},schema:50,parentSchema:schema19.properties.stages.properties.paths,data:data41};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
const len4 = data41.length;
for(let i4=0; i4<len4; i4++){
let data42 = data41[i4];
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
if(data42.from === undefined){
const err31 = {instancePath:instancePath+"/stages/paths/" + i4,schemaPath:"#/properties/stages/properties/paths/items/required",keyword:"required",params:{missingProperty: "from"},schema:schema19.properties.stages.properties.paths.items.required,parentSchema:schema19.properties.stages.properties.paths.items,data:data42};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data42.to === undefined){
const err32 = {instancePath:instancePath+"/stages/paths/" + i4,schemaPath:"#/properties/stages/properties/paths/items/required",keyword:"required",params:{missingProperty: "to"},schema:schema19.properties.stages.properties.paths.items.required,parentSchema:schema19.properties.stages.properties.paths.items,data:data42};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
for(const key10 in data42){
if(!(((key10 === "from") || (key10 === "to")) || (key10 === "when"))){
const err33 = {instancePath:instancePath+"/stages/paths/" + i4,schemaPath:"#/properties/stages/properties/paths/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},schema:false,parentSchema:schema19.properties.stages.properties.paths.items,data:data42};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data42.from !== undefined){
if(!(validate55(data42.from, {instancePath:instancePath+"/stages/paths/" + i4+"/from",parentData:data42,parentDataProperty:"from",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data42.to !== undefined){
if(!(validate55(data42.to, {instancePath:instancePath+"/stages/paths/" + i4+"/to",parentData:data42,parentDataProperty:"to",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data42.when !== undefined){
if(!(validate89(data42.when, {instancePath:instancePath+"/stages/paths/" + i4+"/when",parentData:data42,parentDataProperty:"when",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
errors = vErrors.length;
}
}
}
else {
const err34 = {instancePath:instancePath+"/stages/paths/" + i4,schemaPath:"#/properties/stages/properties/paths/items/type",keyword:"type",params:{type: "object"},schema:schema19.properties.stages.properties.paths.items.type,parentSchema:schema19.properties.stages.properties.paths.items,data:data42};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/stages/paths",schemaPath:"#/properties/stages/properties/paths/type",keyword:"type",params:{type: "array"},schema:schema19.properties.stages.properties.paths.type,parentSchema:schema19.properties.stages.properties.paths,data:data41};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data40["approve-over"] !== undefined){
if(!(validate91(data40["approve-over"], {instancePath:instancePath+"/stages/approve-over",parentData:data40,parentDataProperty:"approve-over",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
errors = vErrors.length;
}
}
if(data40["max-per-target"] !== undefined){
if(!(validate91(data40["max-per-target"], {instancePath:instancePath+"/stages/max-per-target",parentData:data40,parentDataProperty:"max-per-target",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
errors = vErrors.length;
}
}
}
else {
const err36 = {instancePath:instancePath+"/stages",schemaPath:"#/properties/stages/type",keyword:"type",params:{type: "object"},schema:schema19.properties.stages.type,parentSchema:schema19.properties.stages,data:data40};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.checkpoint !== undefined){
let data48 = data.checkpoint;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
for(const key11 in data48){
if(!((key11 === "stores") || (key11 === "secrets"))){
const err37 = {instancePath:instancePath+"/checkpoint",schemaPath:"#/properties/checkpoint/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},schema:false,parentSchema:schema19.properties.checkpoint,data:data48};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data48.stores !== undefined){
let data49 = data48.stores;
if(Array.isArray(data49)){
if(data49.length > 3){
const err38 = {instancePath:instancePath+"/checkpoint/stores",schemaPath:"#/properties/checkpoint/properties/stores/maxItems",keyword:"maxItems",params:{limit: 3},schema:3,parentSchema:schema19.properties.checkpoint.properties.stores,data:data49};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data49.length < 1){
const err39 = {instancePath:instancePath+"/checkpoint/stores",schemaPath:"#/properties/checkpoint/properties/stores/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema19.properties.checkpoint.properties.stores,data:data49};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
const len5 = data49.length;
for(let i5=0; i5<len5; i5++){
let data50 = data49[i5];
if(!(((data50 === "artifact") || (data50 === "cache")) || (data50 === "s3"))){
const err40 = {instancePath:instancePath+"/checkpoint/stores/" + i5,schemaPath:"#/properties/checkpoint/properties/stores/items/enum",keyword:"enum",params:{allowedValues: schema19.properties.checkpoint.properties.stores.items.enum},schema:schema19.properties.checkpoint.properties.stores.items.enum,parentSchema:schema19.properties.checkpoint.properties.stores.items,data:data50};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath:instancePath+"/checkpoint/stores",schemaPath:"#/properties/checkpoint/properties/stores/type",keyword:"type",params:{type: "array"},schema:schema19.properties.checkpoint.properties.stores.type,parentSchema:schema19.properties.checkpoint.properties.stores,data:data49};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data48.secrets !== undefined){
let data51 = data48.secrets;
if(!(((data51 === "redact") || (data51 === "refuse")) || (data51 === "allow"))){
const err42 = {instancePath:instancePath+"/checkpoint/secrets",schemaPath:"#/properties/checkpoint/properties/secrets/enum",keyword:"enum",params:{allowedValues: schema19.properties.checkpoint.properties.secrets.enum},schema:schema19.properties.checkpoint.properties.secrets.enum,parentSchema:schema19.properties.checkpoint.properties.secrets,data:data51};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
else {
const err43 = {instancePath:instancePath+"/checkpoint",schemaPath:"#/properties/checkpoint/type",keyword:"type",params:{type: "object"},schema:schema19.properties.checkpoint.type,parentSchema:schema19.properties.checkpoint,data:data48};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.cache !== undefined){
let data52 = data.cache;
if(Array.isArray(data52)){
if(data52.length > 20){
const err44 = {instancePath:instancePath+"/cache",schemaPath:"#/properties/cache/maxItems",keyword:"maxItems",params:{limit: 20},schema:20,parentSchema:schema19.properties.cache,data:data52};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
const len6 = data52.length;
for(let i6=0; i6<len6; i6++){
let data53 = data52[i6];
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
if(data53.paths === undefined){
const err45 = {instancePath:instancePath+"/cache/" + i6,schemaPath:"#/properties/cache/items/required",keyword:"required",params:{missingProperty: "paths"},schema:schema19.properties.cache.items.required,parentSchema:schema19.properties.cache.items,data:data53};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data53["key-files"] === undefined){
const err46 = {instancePath:instancePath+"/cache/" + i6,schemaPath:"#/properties/cache/items/required",keyword:"required",params:{missingProperty: "key-files"},schema:schema19.properties.cache.items.required,parentSchema:schema19.properties.cache.items,data:data53};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
for(const key12 in data53){
if(!(((key12 === "lane") || (key12 === "paths")) || (key12 === "key-files"))){
const err47 = {instancePath:instancePath+"/cache/" + i6,schemaPath:"#/properties/cache/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},schema:false,parentSchema:schema19.properties.cache.items,data:data53};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data53.lane !== undefined){
if(!(validate119(data53.lane, {instancePath:instancePath+"/cache/" + i6+"/lane",parentData:data53,parentDataProperty:"lane",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
errors = vErrors.length;
}
}
if(data53.paths !== undefined){
if(!(validate58(data53.paths, {instancePath:instancePath+"/cache/" + i6+"/paths",parentData:data53,parentDataProperty:"paths",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data53["key-files"] !== undefined){
if(!(validate58(data53["key-files"], {instancePath:instancePath+"/cache/" + i6+"/key-files",parentData:data53,parentDataProperty:"key-files",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
}
else {
const err48 = {instancePath:instancePath+"/cache/" + i6,schemaPath:"#/properties/cache/items/type",keyword:"type",params:{type: "object"},schema:schema19.properties.cache.items.type,parentSchema:schema19.properties.cache.items,data:data53};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
else {
const err49 = {instancePath:instancePath+"/cache",schemaPath:"#/properties/cache/type",keyword:"type",params:{type: "array"},schema:schema19.properties.cache.type,parentSchema:schema19.properties.cache,data:data52};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.rollback !== undefined){
let data57 = data.rollback;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
for(const key13 in data57){
if(!((((((key13 === "branches") || (key13 === "mode")) || (key13 === "probe")) || (key13 === "exempt")) || (key13 === "limits")) || (key13 === "verify"))){
const err50 = {instancePath:instancePath+"/rollback",schemaPath:"#/properties/rollback/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},schema:false,parentSchema:schema19.properties.rollback,data:data57};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data57.branches !== undefined){
if(!(validate54(data57.branches, {instancePath:instancePath+"/rollback/branches",parentData:data57,parentDataProperty:"branches",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data57.mode !== undefined){
let data59 = data57.mode;
if(!(((data59 === "issue") || (data59 === "pr")) || (data59 === "push"))){
const err51 = {instancePath:instancePath+"/rollback/mode",schemaPath:"#/properties/rollback/properties/mode/enum",keyword:"enum",params:{allowedValues: schema19.properties.rollback.properties.mode.enum},schema:schema19.properties.rollback.properties.mode.enum,parentSchema:schema19.properties.rollback.properties.mode,data:data59};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data57.probe !== undefined){
let data60 = data57.probe;
if(typeof data60 === "string"){
if(!pattern7.test(data60)){
const err52 = {instancePath:instancePath+"/rollback/probe",schemaPath:"#/properties/rollback/properties/probe/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_.-]{1,100}\\.ya?ml$"},schema:"^[A-Za-z0-9_.-]{1,100}\\.ya?ml$",parentSchema:schema19.properties.rollback.properties.probe,data:data60};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
else {
const err53 = {instancePath:instancePath+"/rollback/probe",schemaPath:"#/properties/rollback/properties/probe/type",keyword:"type",params:{type: "string"},schema:schema19.properties.rollback.properties.probe.type,parentSchema:schema19.properties.rollback.properties.probe,data:data60};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data57.exempt !== undefined){
let data61 = data57.exempt;
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
for(const key14 in data61){
if(!(((key14 === "authors") || (key14 === "paths")) || (key14 === "trailers"))){
const err54 = {instancePath:instancePath+"/rollback/exempt",schemaPath:"#/properties/rollback/properties/exempt/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},schema:false,parentSchema:schema19.properties.rollback.properties.exempt,data:data61};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data61.authors !== undefined){
if(!(validate54(data61.authors, {instancePath:instancePath+"/rollback/exempt/authors",parentData:data61,parentDataProperty:"authors",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data61.paths !== undefined){
if(!(validate58(data61.paths, {instancePath:instancePath+"/rollback/exempt/paths",parentData:data61,parentDataProperty:"paths",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data61.trailers !== undefined){
if(!(validate54(data61.trailers, {instancePath:instancePath+"/rollback/exempt/trailers",parentData:data61,parentDataProperty:"trailers",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
}
else {
const err55 = {instancePath:instancePath+"/rollback/exempt",schemaPath:"#/properties/rollback/properties/exempt/type",keyword:"type",params:{type: "object"},schema:schema19.properties.rollback.properties.exempt.type,parentSchema:schema19.properties.rollback.properties.exempt,data:data61};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data57.limits !== undefined){
let data65 = data57.limits;
if(data65 && typeof data65 == "object" && !Array.isArray(data65)){
for(const key15 in data65){
if(!(((key15 === "age") || (key15 === "create")) || (key15 === "push"))){
const err56 = {instancePath:instancePath+"/rollback/limits",schemaPath:"#/properties/rollback/properties/limits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},schema:false,parentSchema:schema19.properties.rollback.properties.limits,data:data65};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data65.age !== undefined){
if(!(validate63(data65.age, {instancePath:instancePath+"/rollback/limits/age",parentData:data65,parentDataProperty:"age",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data65.create !== undefined){
if(!(validate91(data65.create, {instancePath:instancePath+"/rollback/limits/create",parentData:data65,parentDataProperty:"create",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
errors = vErrors.length;
}
}
if(data65.push !== undefined){
if(!(validate91(data65.push, {instancePath:instancePath+"/rollback/limits/push",parentData:data65,parentDataProperty:"push",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
errors = vErrors.length;
}
}
}
else {
const err57 = {instancePath:instancePath+"/rollback/limits",schemaPath:"#/properties/rollback/properties/limits/type",keyword:"type",params:{type: "object"},schema:schema19.properties.rollback.properties.limits.type,parentSchema:schema19.properties.rollback.properties.limits,data:data65};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data57.verify !== undefined){
if(!(validate55(data57.verify, {instancePath:instancePath+"/rollback/verify",parentData:data57,parentDataProperty:"verify",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
}
else {
const err58 = {instancePath:instancePath+"/rollback",schemaPath:"#/properties/rollback/type",keyword:"type",params:{type: "object"},schema:schema19.properties.rollback.type,parentSchema:schema19.properties.rollback,data:data57};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data.notifications !== undefined){
let data70 = data.notifications;
if(data70 && typeof data70 == "object" && !Array.isArray(data70)){
for(const key16 in data70){
if(!(((key16 === "pull-request") || (key16 === "issue")) || (key16 === "webhook"))){
const err59 = {instancePath:instancePath+"/notifications",schemaPath:"#/properties/notifications/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},schema:false,parentSchema:schema19.properties.notifications,data:data70};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data70["pull-request"] !== undefined){
let data71 = data70["pull-request"];
if(!(((data71 === "never") || (data71 === "on-action")) || (data71 === "always"))){
const err60 = {instancePath:instancePath+"/notifications/pull-request",schemaPath:"#/properties/notifications/properties/pull-request/enum",keyword:"enum",params:{allowedValues: schema19.properties.notifications.properties["pull-request"].enum},schema:schema19.properties.notifications.properties["pull-request"].enum,parentSchema:schema19.properties.notifications.properties["pull-request"],data:data71};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data70.issue !== undefined){
let data72 = data70.issue;
if(data72 && typeof data72 == "object" && !Array.isArray(data72)){
for(const key17 in data72){
if(!(key17 === "labels")){
const err61 = {instancePath:instancePath+"/notifications/issue",schemaPath:"#/properties/notifications/properties/issue/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},schema:false,parentSchema:schema19.properties.notifications.properties.issue,data:data72};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data72.labels !== undefined){
if(!(validate54(data72.labels, {instancePath:instancePath+"/notifications/issue/labels",parentData:data72,parentDataProperty:"labels",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
}
else {
const err62 = {instancePath:instancePath+"/notifications/issue",schemaPath:"#/properties/notifications/properties/issue/type",keyword:"type",params:{type: "object"},schema:schema19.properties.notifications.properties.issue.type,parentSchema:schema19.properties.notifications.properties.issue,data:data72};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data70.webhook !== undefined){
let data74 = data70.webhook;
if(data74 && typeof data74 == "object" && !Array.isArray(data74)){
if(data74.secret === undefined){
const err63 = {instancePath:instancePath+"/notifications/webhook",schemaPath:"#/properties/notifications/properties/webhook/required",keyword:"required",params:{missingProperty: "secret"},schema:schema19.properties.notifications.properties.webhook.required,parentSchema:schema19.properties.notifications.properties.webhook,data:data74};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
for(const key18 in data74){
if(!((key18 === "secret") || (key18 === "escalate"))){
const err64 = {instancePath:instancePath+"/notifications/webhook",schemaPath:"#/properties/notifications/properties/webhook/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},schema:false,parentSchema:schema19.properties.notifications.properties.webhook,data:data74};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data74.secret !== undefined){
let data75 = data74.secret;
if(typeof data75 === "string"){
if(!pattern8.test(data75)){
const err65 = {instancePath:instancePath+"/notifications/webhook/secret",schemaPath:"#/properties/notifications/properties/webhook/properties/secret/pattern",keyword:"pattern",params:{pattern: "^[A-Z_][A-Z0-9_]{0,99}$"},schema:"^[A-Z_][A-Z0-9_]{0,99}$",parentSchema:schema19.properties.notifications.properties.webhook.properties.secret,data:data75};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
else {
const err66 = {instancePath:instancePath+"/notifications/webhook/secret",schemaPath:"#/properties/notifications/properties/webhook/properties/secret/type",keyword:"type",params:{type: "string"},schema:schema19.properties.notifications.properties.webhook.properties.secret.type,parentSchema:schema19.properties.notifications.properties.webhook.properties.secret,data:data75};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data74.escalate !== undefined){
let data76 = data74.escalate;
if(Array.isArray(data76)){
if(data76.length > 10){
const err67 = {instancePath:instancePath+"/notifications/webhook/escalate",schemaPath:"#/properties/notifications/properties/webhook/properties/escalate/maxItems",keyword:"maxItems",params:{limit: 10},schema:10,parentSchema:schema19.properties.notifications.properties.webhook.properties.escalate,data:data76};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(data76.length < 1){
const err68 = {instancePath:instancePath+"/notifications/webhook/escalate",schemaPath:"#/properties/notifications/properties/webhook/properties/escalate/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema19.properties.notifications.properties.webhook.properties.escalate,data:data76};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
const len7 = data76.length;
for(let i7=0; i7<len7; i7++){
if(!(validate63(data76[i7], {instancePath:instancePath+"/notifications/webhook/escalate/" + i7,parentData:data76,parentDataProperty:i7,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
}
else {
const err69 = {instancePath:instancePath+"/notifications/webhook/escalate",schemaPath:"#/properties/notifications/properties/webhook/properties/escalate/type",keyword:"type",params:{type: "array"},schema:schema19.properties.notifications.properties.webhook.properties.escalate.type,parentSchema:schema19.properties.notifications.properties.webhook.properties.escalate,data:data76};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
}
else {
const err70 = {instancePath:instancePath+"/notifications/webhook",schemaPath:"#/properties/notifications/properties/webhook/type",keyword:"type",params:{type: "object"},schema:schema19.properties.notifications.properties.webhook.type,parentSchema:schema19.properties.notifications.properties.webhook,data:data74};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
}
else {
const err71 = {instancePath:instancePath+"/notifications",schemaPath:"#/properties/notifications/type",keyword:"type",params:{type: "object"},schema:schema19.properties.notifications.type,parentSchema:schema19.properties.notifications,data:data70};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data.rules !== undefined){
let data78 = data.rules;
if(Array.isArray(data78)){
if(data78.length > 200){
const err72 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/maxItems",keyword:"maxItems",params:{limit: 200},schema:200,parentSchema:schema19.properties.rules,data:data78};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
const len8 = data78.length;
for(let i8=0; i8<len8; i8++){
if(!(validate133(data78[i8], {instancePath:instancePath+"/rules/" + i8,parentData:data78,parentDataProperty:i8,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
errors = vErrors.length;
}
}
}
else {
const err73 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type: "array"},schema:schema19.properties.rules.type,parentSchema:schema19.properties.rules,data:data78};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
}
else {
const err74 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema19.type,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
