/** Actions that act outside of the workspace, by name: they publish, deploy, release, push or announce. */
const OUTSIDE_ACTIONS: readonly RegExp[] = [
  /^actions\/(?:deploy-pages|create-release|upload-release-asset)@/,
  /(?:^|[/-])(?:deploy|publish|release|upload-to|push-to|promote|rollout)(?:[-/@]|$)/i,
  /^[^@]*(?:gh-pages|pypi-publish|npm-publish|semantic-release|release-please|changesets\/action|goreleaser|softprops\/)/i,
  /^(?:hashicorp\/terraform-apply|pulumi\/actions|azure\/(?:webapps|functions|k8s|aci|cli)[\w-]*|google-github-actions\/deploy[\w-]*|aws-actions\/amazon-ecs-[\w-]*)/i,
  /^(?:git-auto-commit|stefanzweifel\/git-auto-commit-action|ad-m\/github-push-action|peter-evans\/(?:create-pull-request|repository-dispatch))/i,
  /^(?:slackapi\/slack-github-action|8398a7\/action-slack|rtCamp\/action-slack-notify)/i,
];
/** Builds an image, and pushes it only if asked. */
const PUSHES_IF_ASKED = /^docker\/(?:build-push-action|bake-action)@/;

/** Whether a step's action acts outside; `push: false` and an absent `push` of docker's actions do not. */
export function actsOutside(uses: string, inputs: Readonly<Record<string, string>>): boolean {
  if (PUSHES_IF_ASKED.test(uses)) return inputs.push !== undefined && inputs.push !== 'false';
  return OUTSIDE_ACTIONS.some((pattern) => pattern.test(uses));
}
