/**
 * Variables that decide which code a program loads, or where it comes from. Without a key nobody knows who wrote a record, so a fast-forward never sets
 * them for the steps to come (docs/threat-model.md has the list for readers). `*` means any end.
 */
export const LOADER_VARIABLES: readonly string[] = [
  // Shells.
  ...['BASH_ENV', 'ENV', 'BASH_FUNC_*', 'BASHOPTS', 'SHELLOPTS', 'PROMPT_COMMAND', 'PS4', 'IFS', 'CDPATH', 'ZDOTDIR'],
  ...['FPATH', 'SHELL', 'PSModulePath', 'ComSpec', 'PATHEXT'],
  // The place of programs and of everybody's configuration. Folders that a script adds through GITHUB_PATH are not meant.
  ...['PATH', 'HOME', 'USERPROFILE', 'APPDATA', 'LOCALAPPDATA', 'XDG_*', 'TMPDIR', 'TEMP', 'TMP'],
  // The dynamic linker and the C library.
  ...['LD_*', 'DYLD_*', 'GCONV_PATH', 'LOCPATH', 'NLSPATH', 'HOSTALIASES', 'RES_OPTIONS', 'MALLOC_*', 'GLIBC_*'],
  // Interpreters and virtual machines.
  ...['NODE_OPTIONS', 'NODE_PATH', 'NODE_EXTRA_CA_CERTS', 'NODE_REPL_*', 'NODE_V8_COVERAGE', 'DENO_*', 'BUN_*'],
  ...['PYTHON*', 'PERL5*', 'PERL_*', 'PERLLIB', 'RUBYOPT', 'RUBYLIB', 'RUBYPATH', 'GEM_*', 'BUNDLE_*'],
  ...['JAVA_TOOL_OPTIONS', '_JAVA_OPTIONS', 'JDK_JAVA_OPTIONS', 'JAVA_OPTS', 'CLASSPATH', 'MAVEN_*', 'GRADLE_*'],
  ...['SBT_OPTS', 'JVM_OPTS', 'KOTLIN_*', 'SCALA_*', 'ANT_*', 'PHPRC', 'PHP_INI_SCAN_DIR', 'COMPOSER_*', 'LUA_*'],
  ...['DOTNET_*', 'COR_*', 'CORECLR_*', 'MSBUILD*', 'NUGET_*', 'R_PROFILE*', 'R_ENVIRON*', 'R_LIBS*', 'JULIA_*'],
  ...['ERL_*', 'ELIXIR_ERL_OPTIONS', 'MIX_*', 'GHC_*', 'OCAML*', 'TCLLIBPATH', 'GUILE_*', 'EMACSLOADPATH', 'VIMINIT'],
  // Build tools and package managers that run what they are told.
  ...['MAKEFLAGS', 'MAKEFILES', 'GNUMAKEFLAGS', 'CMAKE_TOOLCHAIN_FILE', 'CMAKE_PROJECT_*', 'CMAKE_*_LAUNCHER'],
  ...['RUSTC', 'RUSTC_*', 'RUSTDOC', 'RUSTFLAGS', 'RUSTUP_*', 'CARGO_*', 'GOFLAGS', 'GOENV', 'GOPROXY', 'GOSUMDB'],
  ...['GONOSUMDB', 'GONOSUMCHECK', 'GOINSECURE', 'GOPRIVATE', 'GOTOOLCHAIN', 'npm_config_*', 'YARN_*', 'PNPM_*'],
  ...['COREPACK_*', 'PIP_*', 'UV_*', 'POETRY_*', 'CONDA_*', 'VIRTUALENV_*', 'HOMEBREW_*', 'BAZEL_*', 'CCACHE_*'],
  // Git, SSH, editors and pagers.
  ...['GIT_*', 'SSH_ASKPASS*', 'EDITOR', 'VISUAL', 'PAGER', 'MANPAGER', 'LESSOPEN', 'LESSCLOSE', 'BROWSER', 'GH_*'],
  // Networks and trust.
  ...['HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY', 'FTP_PROXY', 'NO_PROXY', 'SSL_CERT_*', 'SSLKEYLOGFILE', 'OPENSSL_*'],
  ...['CURL_*', 'REQUESTS_CA_BUNDLE', 'WGETRC', 'AWS_CA_BUNDLE', 'AWS_CONFIG_FILE', 'KUBECONFIG', 'DOCKER_*'],
];

const PATTERN = new RegExp(
  `^(?:${LOADER_VARIABLES.map((name) => name.replaceAll('*', '[^]*')).join('|')})$`,
  // Windows knows no difference, and proxies are written both ways.
  'i',
);

export const isLoaderVariable = (name: string): boolean => PATTERN.test(name);
