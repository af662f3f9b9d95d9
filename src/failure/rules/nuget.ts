import { rulesOf } from '../rule.ts';

/** NuGet and the .NET SDK. */
export const nuget = rulesOf('nuget', [
  {
    id: 'nuget-restore',
    type: 'unknown',
    weight: 7.5,
    pattern: [
      /\berror (?:NU1[0-25-9]\d\d|NETSDK\d{4}|MSB(?!307[37])[1-9]\d{3}): /,
      /\bNU1101\b/,
      /\bNU1102\b/,
      /\bThe SDK '.{1,120}' specified could not be found\b/,
      /\bA compatible \.NET SDK was not found\b/,
      /\bRequested SDK version: /,
      /\bYou must install or update \.NET to run this application\b/,
      /\bThe test source file ".{1,300}" provided was not found\b/,
      /\bMSBUILD : error MSB1\d{3}: /,
    ],
    examples: [
      '/w/a.csproj : error NU1101: Unable to find package Gone.',
      'error NETSDK1045: The current .NET SDK does not support targeting .NET 9.0.',
      'MSBUILD : error MSB1009: Project file does not exist.',
    ],
    suggestion: 'Mend the project file or install the SDK.',
  },
  {
    id: 'nuget-network',
    type: 'network',
    weight: 8.5,
    pattern: [
      /\berror NU1301: /,
      /\bUnable to load the service index for source\b/,
      /\bFailed to (?:download package|retrieve information about) '/,
      /\bFailed to fetch results from V\d feed\b/,
    ],
    examples: ['error NU1301: Unable to load the service index for source https://nuget.corp/v3/index.json.'],
    suggestion: 'Run it again; the feed or the way to it has a problem.',
  },
]);
