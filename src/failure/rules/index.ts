import type { Rule } from '../rule.ts';
import { actions } from './actions.ts';
import { browsers } from './browsers.ts';
import { buildTools } from './build-tools.ts';
import { ciServices } from './ci-services.ts';
import { compilers } from './compilers.ts';
import { containers } from './containers.ts';
import { databases } from './databases.ts';
import { documents } from './documents.ts';
import { dotnet } from './dotnet.ts';
import { gates } from './gates.ts';
import { general } from './general.ts';
import { git } from './git.ts';
import { go } from './go.ts';
import { infrastructure } from './infrastructure.ts';
import { javascriptBuild } from './javascript-build.ts';
import { javascriptQuality } from './javascript-quality.ts';
import { javascriptTests } from './javascript-tests.ts';
import { jvmBuild } from './jvm-build.ts';
import { jvmTests } from './jvm-tests.ts';
import { kubernetes } from './kubernetes.ts';
import { languages } from './languages.ts';
import { linux } from './linux.ts';
import { mobile } from './mobile.ts';
import { native } from './native.ts';
import { network } from './network.ts';
import { node } from './node.ts';
import { nodePackages } from './node-packages.ts';
import { npm } from './npm.ts';
import { php } from './php.ts';
import { python } from './python.ts';
import { pythonQuality } from './python-quality.ts';
import { pythonTests } from './python-tests.ts';
import { ruby } from './ruby.ts';
import { runner } from './runner.ts';
import { rust } from './rust.ts';
import { systemPackages } from './system-packages.ts';
import { timeouts } from './timeouts.ts';

/** Every built-in rule. */
export const RULES: readonly Rule[] = [
  ...runner,
  ...actions,
  ...ciServices,
  ...linux,
  ...timeouts,
  ...network,
  ...git,
  ...npm,
  ...nodePackages,
  ...node,
  ...javascriptQuality,
  ...javascriptBuild,
  ...javascriptTests,
  ...browsers,
  ...python,
  ...pythonTests,
  ...pythonQuality,
  ...jvmBuild,
  ...jvmTests,
  ...mobile,
  ...go,
  ...rust,
  ...dotnet,
  ...native,
  ...compilers,
  ...buildTools,
  ...ruby,
  ...php,
  ...languages,
  ...containers,
  ...kubernetes,
  ...infrastructure,
  ...systemPackages,
  ...databases,
  ...documents,
  ...gates,
  ...general,
];
