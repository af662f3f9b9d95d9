import type { Rule } from '../rule.ts';
import { android } from './android.ts';
import { ansible } from './ansible.ts';
import { apkPacman } from './apk-pacman.ts';
import { apt } from './apt.ts';
import { ava } from './ava.ts';
import { azurePipelines } from './azure-pipelines.ts';
import { bazel } from './bazel.ts';
import { biome } from './biome.ts';
import { buildHosting } from './build-hosting.ts';
import { buildkite } from './buildkite.ts';
import { bun } from './bun.ts';
import { cargo } from './cargo.ts';
import { circleci } from './circleci.ts';
import { cloud } from './cloud.ts';
import { cmake } from './cmake.ts';
import { cocoapods } from './cocoapods.ts';
import { commits } from './commits.ts';
import { compilers } from './compilers.ts';
import { compose } from './compose.ts';
import { composer } from './composer.ts';
import { conda } from './conda.ts';
import { cypress } from './cypress.ts';
import { databases } from './databases.ts';
import { docker } from './docker.ts';
import { documents } from './documents.ts';
import { dotnet } from './dotnet.ts';
import { eslint } from './eslint.ts';
import { flutter } from './flutter.ts';
import { gates } from './gates.ts';
import { general } from './general.ts';
import { generalChecks } from './general-checks.ts';
import { generalPlaces } from './general-places.ts';
import { generalTests } from './general-tests.ts';
import { ginkgo } from './ginkgo.ts';
import { git } from './git.ts';
import { gitRemote } from './git-remote.ts';
import { githubActions } from './github-actions.ts';
import { githubRunner } from './github-runner.ts';
import { githubWorkflow } from './github-workflow.ts';
import { gitlab } from './gitlab.ts';
import { go } from './go.ts';
import { golangci } from './golangci.ts';
import { gradle } from './gradle.ts';
import { helm } from './helm.ts';
import { homebrew } from './homebrew.ts';
import { http } from './http.ts';
import { jasmineKarma } from './jasmine-karma.ts';
import { java } from './java.ts';
import { javaChecks } from './java-checks.ts';
import { javascriptChecks } from './javascript-checks.ts';
import { javascriptTests } from './javascript-tests.ts';
import { jenkins } from './jenkins.ts';
import { jest } from './jest.ts';
import { junit } from './junit.ts';
import { kotlin } from './kotlin.ts';
import { kubernetes } from './kubernetes.ts';
import { linux } from './linux.ts';
import { make } from './make.ts';
import { maven } from './maven.ts';
import { mocha } from './mocha.ts';
import { monorepo } from './monorepo.ts';
import { mypy } from './mypy.ts';
import { native } from './native.ts';
import { nativeTests } from './native-tests.ts';
import { network } from './network.ts';
import { next } from './next.ts';
import { nix } from './nix.ts';
import { node } from './node.ts';
import { npm } from './npm.ts';
import { nuget } from './nuget.ts';
import { perl } from './perl.ts';
import { php } from './php.ts';
import { phpunit } from './phpunit.ts';
import { pip } from './pip.ts';
import { playwright } from './playwright.ts';
import { pnpm } from './pnpm.ts';
import { poetryUv } from './poetry-uv.ts';
import { powershell } from './powershell.ts';
import { prettier } from './prettier.ts';
import { prisma } from './prisma.ts';
import { pytest } from './pytest.ts';
import { python } from './python.ts';
import { pythonChecks } from './python-checks.ts';
import { pythonTests } from './python-tests.ts';
import { rpm } from './rpm.ts';
import { ruby } from './ruby.ts';
import { rubyTests } from './ruby-tests.ts';
import { ruff } from './ruff.ts';
import { rust } from './rust.ts';
import { sanitizers } from './sanitizers.ts';
import { scala } from './scala.ts';
import { security } from './security.ts';
import { shell } from './shell.ts';
import { sql } from './sql.ts';
import { ssh } from './ssh.ts';
import { stylelint } from './stylelint.ts';
import { swift } from './swift.ts';
import { tap } from './tap.ts';
import { taskcluster } from './taskcluster.ts';
import { terraform } from './terraform.ts';
import { timeouts } from './timeouts.ts';
import { translated } from './translated.ts';
import { travis } from './travis.ts';
import { typescript } from './typescript.ts';
import { vite } from './vite.ts';
import { vitest } from './vitest.ts';
import { webpack } from './webpack.ts';
import { xcode } from './xcode.ts';
import { yarn } from './yarn.ts';
import { yocto } from './yocto.ts';
import { zig } from './zig.ts';

/** Every built-in rule, by ecosystem. Their order means nothing: rules are weighed, not tried one after the other. */
export const RULES: readonly Rule[] = [
  ...githubRunner,
  ...githubWorkflow,
  ...githubActions,
  ...travis,
  ...circleci,
  ...gitlab,
  ...jenkins,
  ...taskcluster,
  ...azurePipelines,
  ...buildkite,
  ...buildHosting,
  ...shell,
  ...linux,
  ...timeouts,
  ...network,
  ...http,
  ...git,
  ...gitRemote,
  ...npm,
  ...yarn,
  ...pnpm,
  ...bun,
  ...node,
  ...typescript,
  ...eslint,
  ...prettier,
  ...biome,
  ...stylelint,
  ...javascriptChecks,
  ...webpack,
  ...vite,
  ...next,
  ...ssh,
  ...prisma,
  ...monorepo,
  ...jest,
  ...vitest,
  ...mocha,
  ...jasmineKarma,
  ...ava,
  ...tap,
  ...javascriptTests,
  ...playwright,
  ...cypress,
  ...pip,
  ...poetryUv,
  ...conda,
  ...python,
  ...pytest,
  ...pythonTests,
  ...ruff,
  ...mypy,
  ...pythonChecks,
  ...java,
  ...kotlin,
  ...maven,
  ...gradle,
  ...scala,
  ...junit,
  ...javaChecks,
  ...xcode,
  ...swift,
  ...cocoapods,
  ...android,
  ...flutter,
  ...go,
  ...golangci,
  ...ginkgo,
  ...rust,
  ...cargo,
  ...dotnet,
  ...nuget,
  ...powershell,
  ...native,
  ...sanitizers,
  ...nativeTests,
  ...compilers,
  ...yocto,
  ...make,
  ...cmake,
  ...bazel,
  ...ruby,
  ...rubyTests,
  ...composer,
  ...php,
  ...phpunit,
  ...perl,
  ...zig,
  ...docker,
  ...compose,
  ...kubernetes,
  ...helm,
  ...terraform,
  ...ansible,
  ...cloud,
  ...apt,
  ...rpm,
  ...apkPacman,
  ...homebrew,
  ...nix,
  ...databases,
  ...documents,
  ...commits,
  ...security,
  ...sql,
  ...gates,
  ...translated,
  ...general,
  ...generalPlaces,
  ...generalChecks,
  ...generalTests,
];
