import type { FailureCase } from '../case.ts';

const pom = (plugin: string, dependencies = '') =>
  `<project><modelVersion>4.0.0</modelVersion><groupId>acme</groupId><artifactId>acme</artifactId><version>1</version><properties><maven.compiler.source>11</maven.compiler.source><maven.compiler.target>11</maven.compiler.target><project.build.sourceEncoding>UTF-8</project.build.sourceEncoding></properties><dependencies>${dependencies}</dependencies><build><plugins>${plugin}</plugins></build></project>`;
const plugin = (group: string, name: string, version: string, rest = '') =>
  `<plugin><groupId>${group}</groupId><artifactId>${name}</artifactId><version>${version}</version>${rest}</plugin>`;
const MAVEN = 'org.apache.maven.plugins';
const dependency = (group: string, name: string, version: string) =>
  `<dependency><groupId>${group}</groupId><artifactId>${name}</artifactId><version>${version}</version><scope>test</scope></dependency>`;
const SUREFIRE = plugin(MAVEN, 'maven-surefire-plugin', '3.2.5');
const A_JAVA = {
  'src/main/java/acme/A.java':
    'package acme;\n\npublic class A {\n  public static int f(String s){ if (s == "a") return 1; int unused = 2; return s.length(); }\n}\n',
};
const GO_MOD = 'module acme.dev/a\n\ngo 1.22\n';
const goInstall = (tool: string) => `GOBIN=$PWD/bin GOFLAGS=-modcacherw go install ${tool}`;

/** More of what Maven's repository and the Go proxy have. */
export const jvmAndGoTools: readonly FailureCase[] = [
  {
    name: 'mvn-checkstyle',
    needs: ['mvn'],
    expected: 'quality-gate',
    files: {
      'pom.xml': pom(
        plugin(
          MAVEN,
          'maven-checkstyle-plugin',
          '3.4.0',
          '<configuration><configLocation>google_checks.xml</configLocation><violationSeverity>warning</violationSeverity></configuration>',
        ),
      ),
      ...A_JAVA,
    },
    script: 'mvn -B checkstyle:check',
  },
  {
    name: 'mvn-pmd',
    needs: ['mvn'],
    expected: 'quality-gate',
    files: { 'pom.xml': pom(plugin(MAVEN, 'maven-pmd-plugin', '3.24.0')), ...A_JAVA },
    script: 'mvn -B compile pmd:check',
  },
  {
    name: 'mvn-spotbugs',
    needs: ['mvn'],
    expected: 'quality-gate',
    files: { 'pom.xml': pom(plugin('com.github.spotbugs', 'spotbugs-maven-plugin', '4.8.6.0')), ...A_JAVA },
    script: 'mvn -B compile spotbugs:check',
  },
  {
    name: 'mvn-spotless',
    needs: ['mvn'],
    expected: 'quality-gate',
    files: {
      'pom.xml': pom(
        plugin(
          'com.diffplug.spotless',
          'spotless-maven-plugin',
          '2.43.0',
          '<configuration><java><googleJavaFormat/></java></configuration>',
        ),
      ),
      ...A_JAVA,
    },
    script: 'mvn -B spotless:check',
  },
  {
    name: 'mvn-enforcer',
    needs: ['mvn'],
    expected: 'quality-gate',
    also: ['unknown'],
    files: {
      'pom.xml': pom(
        plugin(
          MAVEN,
          'maven-enforcer-plugin',
          '3.5.0',
          '<executions><execution><goals><goal>enforce</goal></goals><configuration><rules><requireMavenVersion><version>[99,)</version></requireMavenVersion></rules></configuration></execution></executions>',
        ),
      ),
    },
    script: 'mvn -B validate',
  },
  {
    name: 'mvn-license',
    needs: ['mvn'],
    expected: 'quality-gate',
    files: { 'pom.xml': pom(plugin('org.apache.rat', 'apache-rat-plugin', '0.16.1')), ...A_JAVA },
    script: 'mvn -B apache-rat:check',
  },
  {
    name: 'mvn-javadoc',
    needs: ['mvn'],
    expected: 'quality-gate',
    files: {
      'pom.xml': pom(plugin(MAVEN, 'maven-javadoc-plugin', '3.8.0')),
      'src/main/java/acme/A.java': 'package acme;\n/** <gone> {@link Gone} */\npublic class A {}\n',
    },
    script: 'mvn -B compile javadoc:javadoc',
  },
  {
    name: 'mvn-jacoco',
    needs: ['mvn'],
    expected: 'quality-gate',
    files: {
      'pom.xml': pom(
        `${SUREFIRE}${plugin('org.jacoco', 'jacoco-maven-plugin', '0.8.12', '<executions><execution><goals><goal>prepare-agent</goal></goals></execution><execution><id>c</id><phase>test</phase><goals><goal>check</goal></goals><configuration><rules><rule><limits><limit><minimum>0.99</minimum></limit></limits></rule></rules></configuration></execution></executions>')}`,
        dependency('junit', 'junit', '4.13.2'),
      ),
      ...A_JAVA,
      'src/test/java/acme/ATest.java':
        'package acme;\nimport org.junit.*;\npublic class ATest { @Test public void a() { A.f("b"); } }\n',
    },
    script: 'mvn -B test',
  },
  {
    name: 'mvn-junit5',
    needs: ['mvn'],
    expected: 'test-failure',
    files: {
      'pom.xml': pom(SUREFIRE, dependency('org.junit.jupiter', 'junit-jupiter', '5.10.2')),
      'src/test/java/acme/ATest.java':
        'package acme;\nimport org.junit.jupiter.api.*;\nclass ATest { @Test void adds() { Assertions.assertEquals(1, 2, "sum"); } @Test void asks() throws Exception { new java.net.URL("http://127.0.0.1:9/").openStream(); } }\n',
    },
    script: 'mvn -B test',
  },
  {
    name: 'mvn-testng',
    needs: ['mvn'],
    expected: 'test-failure',
    files: {
      'pom.xml': pom(SUREFIRE, dependency('org.testng', 'testng', '7.9.0')),
      'src/test/java/acme/ATest.java':
        'package acme;\nimport org.testng.*;\nimport org.testng.annotations.*;\npublic class ATest { @Test public void adds() { Assert.assertEquals(1, 2); } }\n',
    },
    script: 'mvn -B test',
  },
  {
    name: 'mvn-test-compile',
    needs: ['mvn'],
    expected: 'quality-gate',
    also: ['test-failure'],
    files: {
      'pom.xml': pom(SUREFIRE, dependency('junit', 'junit', '4.13.2')),
      'src/test/java/acme/ATest.java': 'package acme;\npublic class ATest { int x = "a"; }\n',
    },
    script: 'mvn -B test',
  },
  {
    name: 'mvn-test-exit',
    needs: ['mvn'],
    expected: 'test-failure',
    also: ['unknown', 'resource-exhaustion'],
    files: {
      'pom.xml': pom(SUREFIRE, dependency('junit', 'junit', '4.13.2')),
      'src/test/java/acme/ATest.java':
        'package acme;\npublic class ATest { @org.junit.Test public void a() { Runtime.getRuntime().halt(3); } }\n',
    },
    script: 'mvn -B test',
  },
  {
    name: 'mvn-test-timeout',
    needs: ['mvn'],
    expected: 'timeout',
    also: ['test-failure'],
    files: {
      'pom.xml': pom(
        plugin(
          MAVEN,
          'maven-surefire-plugin',
          '3.2.5',
          '<configuration><forkedProcessTimeoutInSeconds>3</forkedProcessTimeoutInSeconds></configuration>',
        ),
        dependency('junit', 'junit', '4.13.2'),
      ),
      'src/test/java/acme/ATest.java':
        'package acme;\npublic class ATest { @org.junit.Test public void a() throws Exception { Thread.sleep(60000); } }\n',
    },
    script: 'mvn -B test',
  },
  {
    name: 'mvn-test-memory',
    needs: ['mvn'],
    expected: 'resource-exhaustion',
    also: ['test-failure'],
    files: {
      'pom.xml': pom(
        plugin(MAVEN, 'maven-surefire-plugin', '3.2.5', '<configuration><argLine>-Xmx24m</argLine></configuration>'),
        dependency('junit', 'junit', '4.13.2'),
      ),
      'src/test/java/acme/ATest.java':
        'package acme;\npublic class ATest { @org.junit.Test public void a() { java.util.List<long[]> l = new java.util.ArrayList<>(); for (;;) l.add(new long[100000]); } }\n',
    },
    script: 'mvn -B test',
  },
  {
    name: 'mvn-release-target',
    needs: ['mvn'],
    expected: 'unknown',
    also: ['quality-gate'],
    files: { 'pom.xml': pom('').replaceAll('>11<', '>99<'), ...A_JAVA },
    script: 'mvn -B compile',
  },
  {
    name: 'mvn-exec',
    needs: ['mvn'],
    expected: 'unknown',
    files: { 'pom.xml': pom(plugin('org.codehaus.mojo', 'exec-maven-plugin', '3.3.0')), ...A_JAVA },
    script: 'mvn -B compile exec:java -Dexec.mainClass=acme.Gone',
  },
  {
    name: 'mvn-kotlin',
    needs: ['mvn'],
    expected: 'quality-gate',
    files: {
      'pom.xml': pom(
        plugin(
          'org.jetbrains.kotlin',
          'kotlin-maven-plugin',
          '2.0.0',
          '<executions><execution><goals><goal>compile</goal></goals><configuration><sourceDirs><sourceDir>src</sourceDir></sourceDirs></configuration></execution></executions>',
        ),
      ),
      'src/A.kt': 'fun f(): Int = "a"\nval x = gone\n',
    },
    script: 'mvn -B compile',
  },
  {
    name: 'mvn-scala',
    needs: ['mvn'],
    expected: 'quality-gate',
    files: {
      'pom.xml': pom(
        plugin(
          'net.alchim31.maven',
          'scala-maven-plugin',
          '4.9.1',
          '<executions><execution><goals><goal>compile</goal></goals></execution></executions>',
        ),
        '<dependency><groupId>org.scala-lang</groupId><artifactId>scala-library</artifactId><version>2.13.14</version></dependency>',
      ),
      'src/main/scala/A.scala': 'object A { val x: Int = "a"; gone }\n',
    },
    script: 'mvn -B compile',
  },
  {
    name: 'mvn-groovy',
    needs: ['mvn'],
    expected: 'quality-gate',
    files: {
      'pom.xml': pom(
        plugin(
          'org.codehaus.gmavenplus',
          'gmavenplus-plugin',
          '3.0.2',
          '<executions><execution><goals><goal>compile</goal></goals></execution></executions><dependencies><dependency><groupId>org.apache.groovy</groupId><artifactId>groovy</artifactId><version>4.0.22</version></dependency></dependencies>',
        ),
      ),
      'src/main/groovy/A.groovy': 'class A { def f( { }\n',
    },
    script: 'mvn -B compile',
  },
  {
    name: 'mvn-antrun',
    needs: ['mvn'],
    expected: 'unknown',
    files: {
      'pom.xml': pom(
        plugin(
          MAVEN,
          'maven-antrun-plugin',
          '3.1.0',
          '<executions><execution><phase>compile</phase><goals><goal>run</goal></goals><configuration><target><exec executable="false" failonerror="true"/></target></configuration></execution></executions>',
        ),
      ),
    },
    script: 'mvn -B compile',
  },
  {
    name: 'mvn-deploy',
    needs: ['mvn'],
    expected: 'unknown',
    also: ['network'],
    files: { 'pom.xml': pom(''), ...A_JAVA },
    script: 'mvn -B deploy -DskipTests -DaltDeploymentRepository=a::http://$DENIES/',
  },
  {
    name: 'mvn-flyway',
    needs: ['mvn'],
    expected: 'network',
    also: ['unknown'],
    files: {
      'pom.xml': pom(
        plugin(
          'org.flywaydb',
          'flyway-maven-plugin',
          '9.22.3',
          '<configuration><url>jdbc:postgresql://127.0.0.1:9/a</url><user>a</user></configuration><dependencies><dependency><groupId>org.postgresql</groupId><artifactId>postgresql</artifactId><version>42.7.3</version></dependency></dependencies>',
        ),
      ),
    },
    script: 'mvn -B flyway:migrate',
  },
  {
    name: 'mvn-dependency-analyze',
    needs: ['mvn'],
    expected: 'quality-gate',
    files: {
      'pom.xml': pom(
        plugin(MAVEN, 'maven-dependency-plugin', '3.7.1'),
        '<dependency><groupId>commons-io</groupId><artifactId>commons-io</artifactId><version>2.16.1</version></dependency>',
      ),
      ...A_JAVA,
    },
    script: 'mvn -B test-compile dependency:analyze-only -DfailOnWarning=true',
  },
  {
    name: 'java-test-main',
    needs: ['javac', 'java'],
    expected: 'test-failure',
    also: ['unknown'],
    files: {
      'CartTest.java':
        'class CartTest { public static void main(String[] a) { if (1 + 1 != 3) throw new AssertionError("expected 3 but was 2"); } }\n',
    },
    script: 'javac CartTest.java && java CartTest',
  },

  {
    name: 'staticcheck-finding',
    needs: ['go'],
    expected: 'quality-gate',
    files: {
      'go.mod': GO_MOD,
      'a.go':
        'package main\n\nimport "fmt"\n\nfunc main() { x := 1; x = 2; fmt.Println(fmt.Sprintf("a")); _ = x }\n\nfunc unused() {}\n',
    },
    setup: goInstall('honnef.co/go/tools/cmd/staticcheck@latest'),
    script: './bin/staticcheck ./...',
  },
  {
    name: 'revive-finding',
    needs: ['go'],
    expected: 'quality-gate',
    files: { 'go.mod': GO_MOD, 'a.go': 'package a\n\nfunc Exported_Thing() {}\n' },
    setup: goInstall('github.com/mgechev/revive@latest'),
    script: './bin/revive -set_exit_status ./...',
  },
  {
    name: 'errcheck-finding',
    needs: ['go'],
    expected: 'quality-gate',
    files: { 'go.mod': GO_MOD, 'a.go': 'package main\n\nimport "os"\n\nfunc main() { os.Remove("a") }\n' },
    setup: goInstall('github.com/kisielk/errcheck@latest'),
    script: './bin/errcheck ./...',
  },
  {
    name: 'gosec-finding',
    needs: ['go'],
    expected: 'quality-gate',
    files: {
      'go.mod': GO_MOD,
      'a.go':
        'package main\n\nimport ("crypto/md5"; "os/exec"; "os")\n\nfunc main() { md5.New(); exec.Command(os.Args[1]).Run() }\n',
    },
    setup: goInstall('github.com/securego/gosec/v2/cmd/gosec@latest'),
    script: './bin/gosec -no-fail=false ./...',
  },
  {
    name: 'gotestsum-failing',
    needs: ['go'],
    expected: 'test-failure',
    files: {
      'go.mod': GO_MOD,
      'a_test.go': 'package a\n\nimport "testing"\n\nfunc TestAdds(t *testing.T) { t.Error("no") }\n',
    },
    setup: goInstall('gotest.tools/gotestsum@latest'),
    script: './bin/gotestsum',
  },
  {
    name: 'goimports-list',
    needs: ['go'],
    expected: 'quality-gate',
    also: ['unknown'],
    files: { 'go.mod': GO_MOD, 'a.go': 'package a\nimport "os"\n' },
    setup: goInstall('golang.org/x/tools/cmd/goimports@latest'),
    script: 'out=$(./bin/goimports -d .); echo "$out"; test -z "$out"',
  },
  {
    name: 'ginkgo-failing',
    needs: ['go'],
    expected: 'test-failure',
    files: {
      'go.mod': GO_MOD,
      'a_test.go':
        'package a\n\nimport (\n\t"testing"\n\n\t. "github.com/onsi/ginkgo/v2"\n\t. "github.com/onsi/gomega"\n)\n\nfunc TestA(t *testing.T) { RegisterFailHandler(Fail); RunSpecs(t, "Cart") }\n\nvar _ = Describe("cart", func() { It("adds", func() { Expect(1).To(Equal(2)) }) })\n',
    },
    setup: `GOFLAGS=-modcacherw go mod tidy`,
    script: 'go test ./...',
  },
  {
    name: 'testify-failing',
    needs: ['go'],
    expected: 'test-failure',
    files: {
      'go.mod': GO_MOD,
      'a_test.go':
        'package a\n\nimport (\n\t"net/http"\n\t"testing"\n\n\t"github.com/stretchr/testify/require"\n)\n\nfunc TestA(t *testing.T) { _, err := http.Get("http://127.0.0.1:9/"); require.NoError(t, err) }\n',
    },
    setup: `GOFLAGS=-modcacherw go mod tidy`,
    script: 'go test ./...',
  },
  {
    name: 'go-race',
    needs: ['go', 'gcc'],
    expected: 'test-failure',
    files: {
      'go.mod': GO_MOD,
      'a_test.go':
        'package a\n\nimport "testing"\n\nfunc TestA(t *testing.T) { x := 0; c := make(chan int); go func() { x++; c <- 1 }(); x++; <-c }\n',
    },
    script: 'go test -race ./...',
  },
  {
    name: 'go-deadlock',
    needs: ['go'],
    expected: 'unknown',
    files: { 'go.mod': GO_MOD, 'a.go': 'package main\n\nfunc main() { c := make(chan int); <-c }\n' },
    script: 'go run .',
  },
  {
    name: 'go-generate-missing',
    needs: ['go'],
    expected: 'unknown',
    files: { 'go.mod': GO_MOD, 'a.go': 'package a\n\n//go:generate gone-gen -o b.go\n' },
    script: 'go generate ./...',
  },
  {
    name: 'go-mod-tidy-diff',
    needs: ['go'],
    expected: 'quality-gate',
    files: { 'go.mod': `${GO_MOD}\nrequire rsc.io/quote v1.5.2\n`, 'a.go': 'package a\n' },
    script: 'GOFLAGS=-mod=mod go mod tidy -diff',
  },
  {
    name: 'go-version',
    needs: ['go'],
    expected: 'unknown',
    also: ['network'],
    files: { 'go.mod': 'module acme.dev/a\n\ngo 1.99\n', 'a.go': 'package a\n' },
    script: 'GOTOOLCHAIN=local go build ./...',
  },
  {
    name: 'govulncheck-finding',
    needs: ['go'],
    expected: 'quality-gate',
    also: ['network'],
    files: {
      'go.mod': `${GO_MOD}\nrequire golang.org/x/text v0.3.0\n`,
      'a.go': 'package main\n\nimport "golang.org/x/text/language"\n\nfunc main() { language.Parse("a") }\n',
    },
    setup: `${goInstall('golang.org/x/vuln/cmd/govulncheck@latest')} && GOFLAGS=-modcacherw go mod tidy`,
    script: './bin/govulncheck ./...',
  },
];
