/**
 * Whether an address is one of a GitHub Enterprise Server, by the rule of GitHub's toolkit: it refuses to speak to the artifact service of every host that is neither
 * github.com, nor below ghe.com or localhost.
 * @param url the server's, `GITHUB_SERVER_URL`, or of any page on it
 */
export function isEnterpriseServer(url: string | undefined): boolean {
  if (!url || !URL.canParse(url)) return false;
  const host = new URL(url).hostname.trimEnd().toUpperCase();
  return host !== 'GITHUB.COM' && !host.endsWith('.GHE.COM') && !host.endsWith('.LOCALHOST');
}
