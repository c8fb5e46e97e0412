import { voerDriftUit } from '../mocks/drift/voer-drift-uit.ts';
import { createStartBalk } from '../mocks/server/balk.ts';

/**
 * `npm run -s drift -- --bron <bron> --url <adres>`: compares what a real source answers with its contract. Ends with 0 when
 * nothing differs, 1 when something does, 2 when it could not ask.
 */
const { code, stdout, stderr } = await voerDriftUit(
  process.argv.slice(2),
  process.env,
  await createStartBalk(process.stderr),
);
process.stderr.write(stderr);
process.stdout.write(stdout);
process.exitCode = code;
