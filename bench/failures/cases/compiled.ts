import type { FailureCase } from '../case.ts';

const CARGO = '[package]\nname = "acme"\nversion = "0.1.0"\nedition = "2021"\n';
const CARGO_HOME = 'export CARGO_HOME=$PWD/cargo-home CARGO_NET_RETRY=0 CARGO_HTTP_TIMEOUT=3;';
const POM = (extra: string) =>
  `<project><modelVersion>4.0.0</modelVersion><groupId>acme</groupId><artifactId>acme</artifactId><version>1</version><properties><maven.compiler.source>11</maven.compiler.source><maven.compiler.target>11</maven.compiler.target></properties>${extra}</project>`;
const JUNIT =
  '<dependencies><dependency><groupId>junit</groupId><artifactId>junit</artifactId><version>4.13.2</version><scope>test</scope></dependency></dependencies>';

/** Rust, Go, Java, C and C++, and the tools that build them. */
export const compiled: readonly FailureCase[] = [
  {
    name: 'cargo-compile',
    needs: ['cargo'],
    expected: 'quality-gate',
    files: { 'Cargo.toml': CARGO, 'src/main.rs': 'fn main() { let x: i32 = "a"; }\n' },
    script: 'cargo build',
  },
  {
    name: 'cargo-test',
    needs: ['cargo'],
    expected: 'test-failure',
    files: { 'Cargo.toml': CARGO, 'src/lib.rs': '#[test]\nfn adds() { assert_eq!(1 + 1, 3); }\n' },
    script: 'cargo test',
  },
  {
    name: 'cargo-clippy',
    needs: ['cargo-clippy'],
    expected: 'quality-gate',
    files: { 'Cargo.toml': CARGO, 'src/lib.rs': 'pub fn f(x: i32) -> i32 { return x + 0; }\n' },
    script: 'cargo clippy -- -D warnings',
  },
  {
    name: 'cargo-fmt',
    needs: ['cargo-fmt'],
    expected: 'quality-gate',
    files: { 'Cargo.toml': CARGO, 'src/lib.rs': 'pub   fn f(){}\n' },
    script: 'cargo fmt --check',
  },
  {
    name: 'cargo-no-version',
    needs: ['cargo'],
    expected: 'unknown',
    files: { 'Cargo.toml': `${CARGO}[dependencies]\nitoa = "99"\n`, 'src/lib.rs': '' },
    script: 'cargo build',
  },
  {
    name: 'cargo-lock-stale',
    needs: ['cargo'],
    expected: 'quality-gate',
    files: {
      'Cargo.toml': `${CARGO}[dependencies]\nitoa = "1"\n`,
      'Cargo.lock': 'version = 3\n\n[[package]]\nname = "acme"\nversion = "0.1.0"\n',
      'src/lib.rs': '',
    },
    script: 'cargo build --locked',
  },
  {
    name: 'cargo-dns',
    needs: ['cargo'],
    expected: 'network',
    files: {
      'Cargo.toml': `${CARGO}[dependencies]\nitoa = "1"\n`,
      'src/lib.rs': '',
      '.cargo/config.toml':
        '[source.crates-io]\nreplace-with = "corp"\n[source.corp]\nregistry = "sparse+http://registry.invalid/"\n',
    },
    script: `${CARGO_HOME} cargo build`,
  },
  {
    name: 'cargo-refused',
    needs: ['cargo'],
    expected: 'network',
    files: {
      'Cargo.toml': `${CARGO}[dependencies]\nitoa = "1"\n`,
      'src/lib.rs': '',
      '.cargo/config.toml':
        '[source.crates-io]\nreplace-with = "corp"\n[source.corp]\nregistry = "sparse+http://127.0.0.1:9/"\n',
    },
    script: `${CARGO_HOME} cargo build`,
  },
  {
    name: 'cargo-git-dependency',
    needs: ['cargo'],
    expected: 'git',
    also: ['network'],
    files: {
      'Cargo.toml': `${CARGO}[dependencies]\ngone = { git = "http://127.0.0.1:9/gone.git" }\n`,
      'src/lib.rs': '',
    },
    script: `${CARGO_HOME} cargo build`,
  },
  {
    name: 'cargo-no-subcommand',
    needs: ['cargo'],
    expected: 'unknown',
    files: { 'Cargo.toml': CARGO, 'src/lib.rs': '' },
    script: 'cargo nextest run',
  },
  {
    name: 'cargo-linker',
    needs: ['cargo'],
    expected: 'unknown',
    also: ['quality-gate'],
    files: { 'Cargo.toml': CARGO, 'src/main.rs': 'fn main() {}\n' },
    script: 'RUSTFLAGS="-C linker=gone-ld" cargo build',
  },
  {
    name: 'rust-panic',
    needs: ['cargo'],
    expected: 'unknown',
    files: { 'Cargo.toml': CARGO, 'src/main.rs': 'fn main() { let v: Vec<i32> = vec![]; println!("{}", v[0]); }\n' },
    script: 'cargo run -q',
  },

  {
    name: 'go-compile',
    needs: ['go'],
    expected: 'quality-gate',
    files: { 'go.mod': 'module acme.dev/a\n\ngo 1.21\n', 'a.go': 'package main\n\nfunc main() { gone() }\n' },
    script: 'go build ./...',
  },
  {
    name: 'go-test',
    needs: ['go'],
    expected: 'test-failure',
    files: {
      'go.mod': 'module acme.dev/a\n\ngo 1.21\n',
      'a_test.go': 'package a\n\nimport "testing"\n\nfunc TestAdds(t *testing.T) { t.Fatal("no") }\n',
    },
    script: 'go test ./...',
  },
  {
    name: 'go-test-build',
    needs: ['go'],
    expected: 'quality-gate',
    also: ['test-failure'],
    files: {
      'go.mod': 'module acme.dev/a\n\ngo 1.21\n',
      'a_test.go': 'package a\n\nimport "testing"\n\nfunc TestAdds(t *testing.T) { gone() }\n',
    },
    script: 'go test ./...',
  },
  {
    name: 'go-test-timeout',
    needs: ['go'],
    expected: 'timeout',
    also: ['test-failure'],
    files: {
      'go.mod': 'module acme.dev/a\n\ngo 1.21\n',
      'a_test.go':
        'package a\n\nimport ("testing"; "time")\n\nfunc TestWaits(t *testing.T) { time.Sleep(time.Hour) }\n',
    },
    script: 'go test -timeout 1s ./...',
  },
  {
    name: 'go-test-panic',
    needs: ['go'],
    expected: 'test-failure',
    files: {
      'go.mod': 'module acme.dev/a\n\ngo 1.21\n',
      'a_test.go':
        'package a\n\nimport "testing"\n\nfunc TestPanics(t *testing.T) { var m map[string]int; m["a"] = 1 }\n',
    },
    script: 'go test -v ./...',
  },
  {
    name: 'go-vet',
    needs: ['go'],
    expected: 'quality-gate',
    files: {
      'go.mod': 'module acme.dev/a\n\ngo 1.21\n',
      'a.go': 'package main\n\nimport "fmt"\n\nfunc main() { fmt.Printf("%d\\n", "a") }\n',
    },
    script: 'go vet ./...',
  },
  {
    name: 'go-proxy-dns',
    needs: ['go'],
    expected: 'network',
    files: { 'go.mod': 'module acme.dev/a\n\ngo 1.21\n' },
    script:
      'GOPROXY=https://registry.invalid GOFLAGS=-mod=mod GOMODCACHE=$PWD/mod GONOSUMDB=* GONOSUMCHECK=1 GOFLAGS=-modcacherw go get rsc.io/quote',
  },
  {
    name: 'go-proxy-503',
    needs: ['go'],
    expected: 'network',
    files: { 'go.mod': 'module acme.dev/a\n\ngo 1.21\n' },
    script: 'GOPROXY=http://$BROKEN GOMODCACHE=$PWD/mod GOFLAGS=-modcacherw GONOSUMDB=* go get rsc.io/quote',
  },
  {
    name: 'go-sum-missing',
    needs: ['go'],
    expected: 'quality-gate',
    also: ['unknown'],
    files: {
      'go.mod': 'module acme.dev/a\n\ngo 1.21\n\nrequire rsc.io/quote v1.5.2\n',
      'a.go': 'package main\n\nimport "rsc.io/quote"\n\nfunc main() { println(quote.Hello()) }\n',
    },
    script: 'go build ./...',
  },
  { name: 'go-no-module', needs: ['go'], expected: 'unknown', script: 'cd / && go build ./nowhere' },
  {
    name: 'gofmt-check',
    needs: ['gofmt'],
    expected: 'quality-gate',
    files: { 'a.go': 'package a\nfunc  f( ) {}\n' },
    script: 'out=$(gofmt -l -d .); echo "$out"; test -z "$out"',
  },

  {
    name: 'javac-compile',
    needs: ['javac'],
    expected: 'quality-gate',
    files: { 'A.java': 'class A { void f() { int x = "a"; gone(); } }\n' },
    script: 'javac A.java',
  },
  {
    name: 'java-memory',
    needs: ['javac', 'java'],
    expected: 'resource-exhaustion',
    files: {
      'A.java':
        'class A { public static void main(String[] a) { java.util.List<long[]> l = new java.util.ArrayList<>(); for (;;) l.add(new long[1000000]); } }\n',
    },
    script: 'javac A.java && java -Xmx32m A',
  },
  {
    name: 'java-exception',
    needs: ['javac', 'java'],
    expected: 'unknown',
    files: { 'A.java': 'class A { public static void main(String[] a) { System.out.println(a[0]); } }\n' },
    script: 'javac A.java && java A',
  },
  { name: 'java-no-class', needs: ['java'], expected: 'unknown', script: 'java org.acme.Gone' },
  {
    name: 'mvn-compile',
    needs: ['mvn'],
    expected: 'quality-gate',
    files: { 'pom.xml': POM(''), 'src/main/java/A.java': 'class A { int x = "a"; }\n' },
    setup: 'mvn -q -B validate',
    script: 'mvn -B compile',
  },
  {
    name: 'mvn-test',
    needs: ['mvn'],
    expected: 'test-failure',
    files: {
      'pom.xml': POM(JUNIT),
      'src/test/java/ATest.java':
        'import org.junit.*; public class ATest { @Test public void adds() { Assert.assertEquals(1, 2); } }\n',
    },
    setup: 'mvn -q -B test-compile',
    script: 'mvn -B test',
  },
  {
    name: 'mvn-no-artifact',
    needs: ['mvn'],
    expected: 'unknown',
    also: ['network'],
    files: {
      'pom.xml': POM(
        '<dependencies><dependency><groupId>junit</groupId><artifactId>junit</artifactId><version>99.9</version></dependency></dependencies>',
      ),
    },
    setup: 'mvn -v',
    script: 'mvn -B compile',
  },
  {
    name: 'mvn-dns',
    needs: ['mvn'],
    expected: 'network',
    also: ['unknown'],
    files: {
      'pom.xml': POM(
        '<repositories><repository><id>central</id><url>http://registry.invalid/</url></repository></repositories><pluginRepositories><pluginRepository><id>central</id><url>https://registry.invalid/</url></pluginRepository></pluginRepositories>',
      ),
    },
    script: 'mvn -B -Dmaven.repo.local=$PWD/repo compile',
  },
  { name: 'mvn-no-pom', needs: ['mvn'], expected: 'unknown', script: 'mvn -B compile' },
  { name: 'mvn-bad-phase', needs: ['mvn'], expected: 'unknown', files: { 'pom.xml': POM('') }, script: 'mvn -B verfy' },

  {
    name: 'gcc-compile',
    needs: ['gcc'],
    expected: 'quality-gate',
    files: { 'a.c': 'int main(void) { return gone; }\n' },
    script: 'gcc -c a.c',
  },
  {
    name: 'gcc-werror',
    needs: ['gcc'],
    expected: 'quality-gate',
    files: { 'a.c': 'int main(void) { int x; return 0; }\n' },
    script: 'gcc -Wall -Werror -c a.c',
  },
  {
    name: 'gcc-header',
    needs: ['gcc'],
    expected: 'quality-gate',
    also: ['unknown'],
    files: { 'a.c': '#include <gone.h>\nint main(void) { return 0; }\n' },
    script: 'gcc -c a.c',
  },
  {
    name: 'gcc-link',
    needs: ['gcc'],
    expected: 'quality-gate',
    also: ['unknown'],
    files: { 'a.c': 'int gone(void);\nint main(void) { return gone(); }\n' },
    script: 'gcc a.c',
  },
  {
    name: 'gcc-library',
    needs: ['gcc'],
    expected: 'unknown',
    also: ['quality-gate'],
    files: { 'a.c': 'int main(void) { return 0; }\n' },
    script: 'gcc a.c -lgone',
  },
  {
    name: 'g++-memory',
    needs: ['g++'],
    expected: 'resource-exhaustion',
    files: { 'a.cc': '#include <regex>\n#include <iostream>\n#include <map>\nint main() { std::regex r("a*"); }\n' },
    script: 'ulimit -v 150000; g++ -O2 -c a.cc',
  },
  {
    name: 'c-segfault',
    needs: ['gcc'],
    expected: 'unknown',
    also: ['test-failure'],
    files: { 'a.c': 'int main(void) { *(volatile int *)0 = 1; return 0; }\n' },
    script: 'gcc a.c -o a && ./a',
  },
  {
    name: 'c-assert',
    needs: ['gcc'],
    expected: 'test-failure',
    also: ['unknown'],
    files: { 'test_a.c': '#include <assert.h>\nint main(void) { assert(1 + 1 == 3); return 0; }\n' },
    script: 'gcc test_a.c -o test_a && ./test_a',
  },
  {
    name: 'c-asan',
    needs: ['gcc'],
    expected: 'test-failure',
    also: ['unknown'],
    files: { 'a.c': '#include <stdlib.h>\nint main(void) { char *p = malloc(1); free(p); return *p; }\n' },
    script: 'gcc -fsanitize=address -g a.c -o a && ./a',
  },
  {
    name: 'make-no-rule',
    needs: ['make'],
    expected: 'unknown',
    files: { Makefile: 'all:\n\ttrue\n' },
    script: 'make verify',
  },
  {
    name: 'make-compile',
    needs: ['make', 'gcc'],
    expected: 'quality-gate',
    files: { Makefile: 'all: a.o\n', 'a.c': 'int main(void) { return 0 }\n' },
    script: 'make',
  },
  {
    name: 'make-parallel',
    needs: ['make', 'gcc'],
    expected: 'quality-gate',
    files: {
      Makefile: 'all: a.o b.o\n',
      'a.c': 'int f(void) { return gone; }\n',
      'b.c': 'int g(void) { return gone; }\n',
    },
    script: 'make -j2 -k',
  },
  {
    name: 'cmake-package',
    needs: ['cmake'],
    expected: 'unknown',
    files: { 'CMakeLists.txt': 'cmake_minimum_required(VERSION 3.10)\nproject(acme C)\nfind_package(Gone REQUIRED)\n' },
    script: 'cmake -B out',
  },
  {
    name: 'cmake-compile',
    needs: ['cmake', 'ninja'],
    expected: 'quality-gate',
    files: {
      'CMakeLists.txt': 'cmake_minimum_required(VERSION 3.10)\nproject(acme C)\nadd_executable(a a.c)\n',
      'a.c': 'int main(void) { return gone; }\n',
    },
    script: 'cmake -G Ninja -B out && cmake --build out',
  },
  {
    name: 'ctest-failing',
    needs: ['cmake', 'ctest'],
    expected: 'test-failure',
    files: {
      'CMakeLists.txt':
        'cmake_minimum_required(VERSION 3.10)\nproject(acme NONE)\nenable_testing()\nadd_test(NAME adds COMMAND false)\nadd_test(NAME fine COMMAND true)\n',
    },
    script: 'cmake -B out && cd out && ctest --output-on-failure',
  },
  {
    name: 'perl-module',
    needs: ['perl'],
    expected: 'unknown',
    files: { 'a.pl': 'use Gone::Module;\n' },
    script: 'perl a.pl',
  },
  {
    name: 'perl-prove',
    needs: ['prove'],
    expected: 'test-failure',
    files: { 't/a.t': 'use Test::More tests => 2;\nok(1);\nis(1, 2, "adds");\n' },
    script: 'prove',
  },
];
