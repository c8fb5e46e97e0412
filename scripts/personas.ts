import { fileURLToPath } from 'node:url';
import { getPersona, PERSONANAMEN, PERSONAS, type Persona } from '../mocks/personas/personas.ts';
import { getGemeente } from '../schema/referentie/gemeenten.ts';

/** A question to the desk with a persona's situation, for the example of the page. */
export const VOORBEELD = {
  naam: 'anne',
  query:
    'query ($situatie: SituatieInput!) { loket(situatie: $situatie) { arbeidsmarktregio { naam } verantwoordelijken { rol partij reden } vervolgstappen { titel } diensten(first: 2) { nodes { naam soort } } } }',
} as const;

/** The page docs/personas.md: every persona, the benefits that `mijn` shows by name, and the example with its answer. */
export const schrijfPersonas = (antwoord: unknown, uitkeringen: ReadonlyMap<string, string>): string => {
  const variables = { situatie: getPersona(VOORBEELD.naam)?.situatie };
  return `${[
    KOP,
    [
      '| name | who | region | registers that know them | benefits in `mijn` |\n|---|---|---|---|---|',
      ...PERSONAS.map((persona) => schrijfRij(persona, uitkeringen.get(persona.naam))),
    ].join('\n'),
    '## Ask the desk',
    `With the situation of ${VOORBEELD.naam}, against \`npm start\`; no token is needed:`,
    schrijfBlok(
      'sh',
      `curl -s localhost:4000/graphql -H 'content-type: application/json' -d @- <<'JSON'\n${schrijfJson({ query: VOORBEELD.query, variables })}\nJSON`,
    ),
    schrijfBlok('json', schrijfJson(antwoord)),
    ...PERSONAS.map(schrijfKaart),
  ].join('\n\n')}\n`;
};

/** One persona in Markdown: story, situation, and how to ask in their name. */
export const schrijfKaart = ({ naam, roepnaam, soort, verhaal, bsn, kvkNummer, ...rest }: Persona): string => {
  const { arbeidsmarktregio, bronnen, situatie, herkomst } = rest;
  const isBurger = soort === 'BURGER';
  return [
    `## ${roepnaam} (${isBurger ? 'testpersoon' : 'testwerkgever'})`,
    `> ${verhaal}`,
    [
      `- ${isBurger ? `BSN ${bsn}, a published test number` : `KVK number ${kvkNummer}, made up`}`,
      `- region ${arbeidsmarktregio}, municipality ${schrijfGemeente(situatie)}`,
      ...(isBurger ? [`- known to: ${bronnen.join(', ') || 'no register answers'}`] : []),
      `- source: ${herkomst}`,
      `- log in: \`npm run -s token -- --persona ${naam}\``,
    ].join('\n'),
    schrijfBlok('json', schrijfJson(situatie)),
  ].join('\n\n');
};

const KOP = `# Test people and test employers

Fourteen personas to build and test with. Everything about them is made up; they have a first name only. The citizens have the seven test numbers that
are published (BSN), and the mocked registers know what their stories tell. The KVK numbers of the employers begin with six zeros: as far as we know
nobody has such a number, but no register was asked.

A situation is what \`loket\` (citizens) or \`werkgeverloket\` (employers) takes as \`$situatie\`; it needs no token. With a citizen's token \`mijn\` tells
what the registers know. There the desk is filled in by the registers, which know less than the story: the income of Anne, for one, is left open, since no
register knows all income. Of Gerard no register can answer: \`NIET_BESCHIKBAAR\`, which is not "no benefit". The residence of Lotte is secret: she sees it, a partner does not.
As long as the gateway checks no tokens, \`mijn\` refuses everybody; the token is there to build a log-in against.

This page is written by a test (\`tests/graph/personas.test.ts\`, option \`-u\`); \`npm run -s personas\` prints the cards, \`npm run -s personas -- jan\` one of
them. More people of the registers, without a story, are in \`mocks/suwi/personen.ts\`.`;

const schrijfRij = ({ naam, soort, arbeidsmarktregio, bronnen, bsn }: Persona, uitkeringen = '–'): string =>
  `| \`${naam}\` | ${soort === 'BURGER' ? `citizen, ${bsn}` : 'employer'} | ${arbeidsmarktregio} | ${bronnen.join(', ') || '–'} | ${uitkeringen} |`;

const schrijfGemeente = ({ gemeente }: Persona['situatie']): string =>
  `${gemeente} (${getGemeente(String(gemeente))?.naam})`;

const schrijfBlok = (taal: string, tekst: string): string => `\`\`\`${taal}\n${tekst}\n\`\`\``;

/** What is flat and short stands on one line. */
const schrijfJson = (waarde: unknown): string =>
  JSON.stringify(waarde, null, 2).replace(/[[{]\n[^[\]{}]+[\]}]/g, (deel) => {
    const regel = deel.replace(/\n\s*/g, ' ').replace(/^\[ | \]$/g, (haak) => haak.trim());
    return regel.length <= 120 ? regel : deel;
  });

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [naam] = process.argv.slice(2);
  const persona = naam === undefined ? null : getPersona(naam);
  if (naam !== undefined && !persona) {
    process.stderr.write(`Onbekende persona. Kies uit: ${PERSONANAMEN.join(', ')}.\n`);
    process.exitCode = 1;
  } else process.stdout.write(`${(persona ? [persona] : PERSONAS).map(schrijfKaart).join('\n\n')}\n`);
}
