import { vraagToken } from './vraag-token.ts';

/** `npm run -s token`: prints only the token, so that `TOKEN=$(npm run -s token -- --persona jan)` works. */
try {
  process.stdout.write(`${await vraagToken(process.argv.slice(2), process.env)}\n`);
} catch (fout) {
  process.stderr.write(`${fout instanceof Error ? fout.message.split('\n')[0] : 'Er ging iets mis.'}\n`);
  process.exitCode = 1;
}
