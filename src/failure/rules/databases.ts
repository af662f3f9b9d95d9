import { rulesOf } from '../rule.ts';

/** Database servers, clients and migrations. */
export const databases = rulesOf('databases', [
  {
    id: 'database-unreachable',
    type: 'network',
    role: 'ambient',
    weight: 6,
    pattern:
      /\bcould not connect to server\b|\bconnection to server at ".{1,120}".{0,60} failed\b|\bCan't connect to (?:local )?(?:MySQL|MariaDB|server)|\bERROR 200[23]\b|\bMongo(?:Network|ServerSelection)Error\b|\bCould not connect to Redis\b|\bConnectionError: Error \d+ connecting to\b|\bCommunications link failure\b|\bis the server running\b|\bUnable to connect to (?:the )?database\b|\bORA-12\d{3}\b|\bP1001\b|\bSQLSTATE\[HY000\] \[2002\]|\bConnection to \S{1,80}:\d+ refused\b/i,
    examples: [
      'psql: error: connection to server at "localhost" (::1), port 5432 failed: Connection refused',
      "ERROR 2002 (HY000): Can't connect to local MySQL server through socket",
      'MongoServerSelectionError: connect ECONNREFUSED 127.0.0.1:27017',
    ],
    suggestion: 'Was the database started, and is it ready before it is used?',
  },
  {
    id: 'database-refuses',
    type: 'unknown',
    weight: 6.5,
    role: 'ambient',
    pattern:
      /\bpassword authentication failed for user\b|\bAccess denied for user '|\bFATAL: {1,2}(?:role|database) ".{1,80}" does not exist\b|\bUnknown database '|\bMongoServerError: (?:Authentication failed|not authorized)|\bNOAUTH Authentication required\b|\bWRONGPASS\b|\bdatabase ".{1,80}" does not exist\b|\bfe_sendauth: no password supplied\b|\bSQLSTATE\[HY000\] \[1045\]|\bLogin failed for user\b/,
    examples: [
      'FATAL:  password authentication failed for user "ci"',
      "ERROR 1045 (28000): Access denied for user 'ci'@'localhost'",
      'FATAL:  database "gone" does not exist',
    ],
    suggestion: 'Check user, password and name of the database.',
  },
  {
    id: 'database-migration',
    type: 'unknown',
    weight: 6,
    role: 'ambient',
    pattern:
      /\bMigration (?:\S{1,120} )?failed\b|\bmigrations? (?:are|is) pending\b|\bPendingMigrationError\b|\b(?:relation|table|column) ["'`]?[\w.]{1,80}["'`]? (?:already exists|does not exist|doesn't exist)\b|\bTarget database is not up to date\b|\bMultiple head revisions are present\b|\bFlywayException\b|\bLiquibaseException\b|\bno such table: |\bP30\d\d\b/,
    examples: [
      'ERROR:  relation "carts" does not exist',
      'alembic.util.exc.CommandError: Target database is not up to date.',
      'Migration 20310102_add_carts failed',
    ],
  },
]);
