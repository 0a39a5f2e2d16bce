import { spawnSync } from 'node:child_process';

/** DynamoDB Local needs it. */
export const HAS_JAVA = spawnSync('java', ['-version'], { stdio: 'ignore' }).status === 0;
